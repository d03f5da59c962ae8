// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../../interfaces/IApps.sol";
import { IStaking } from "../../interfaces/IStaking.sol";
import { Apps } from "../../l2/Apps.sol";
import { Governed } from "../../libraries/Governed.sol";
import { Network } from "../support/Network.sol";
import { Initializable } from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

/// @notice What all predeploys share: their code changes by the Timelock alone, their initialisers are consumed.
contract GovernedTest is Network {
    bytes32 internal constant IMPLEMENTATION = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;

    function predeploys() internal view returns (address[8] memory) {
        return [
            address(staking),
            address(apps),
            address(computing),
            address(sockets),
            address(settlement),
            address(market),
            address(rewards),
            address(pools)
        ];
    }

    function implementationOf(address proxy) internal view returns (address) {
        return address(uint160(uint256(vm.load(proxy, IMPLEMENTATION))));
    }

    function test_OnlyTheTimelockUpgrades() public {
        address next = address(new Apps(TIMELOCK, staking));
        address[8] memory all = predeploys();
        for (uint256 i; i < all.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Governed.NotTimelock.selector, address(this)));
            Governed(all[i]).upgradeToAndCall(next, "");
            vm.prank(TIMELOCK);
            Governed(all[i]).upgradeToAndCall(next, "");
            assertEq(implementationOf(all[i]), next);
        }
    }

    function test_EveryInitialiserIsConsumed() public {
        address[8] memory all = predeploys();
        for (uint256 i; i < all.length; ++i) {
            refusesToInitialize(all[i], i);
            refusesToInitialize(implementationOf(all[i]), i);
        }
    }

    function refusesToInitialize(address target, uint256 which) internal {
        bytes[8] memory calls = [
            abi.encodeCall(staking.initialize, (stakingConfig(), new IStaking.Genesis[](0))),
            abi.encodeCall(apps.initialize, (new IApps.App[](0))),
            abi.encodeCall(computing.initialize, (30, 6, 4, 3, 0)),
            abi.encodeCall(sockets.initialize, (30, 0, 0)),
            abi.encodeCall(settlement.initialize, (0, 0, address(1), 0)),
            abi.encodeCall(market.initialize, (0)),
            abi.encodeCall(rewards.initialize, (0, rewardParameters())),
            abi.encodeCall(pools.initialize, (1))
        ];
        (bool ok, bytes memory error) = target.call(calls[which]);
        assertFalse(ok);
        assertEq(bytes4(error), Initializable.InvalidInitialization.selector);
    }

    function test_TheCodeCannotBeUsedWithoutAProxy() public {
        address implementation = implementationOf(address(apps));
        vm.prank(TIMELOCK);
        vm.expectRevert();
        Governed(implementation).upgradeToAndCall(implementation, "");
    }
}
