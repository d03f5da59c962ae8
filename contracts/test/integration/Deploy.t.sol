// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../../interfaces/IApps.sol";
import { IComputing } from "../../interfaces/IComputing.sol";
import { Kind } from "../../interfaces/IQuorum.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Role } from "../../interfaces/IStaking.sol";
import { Governed } from "../../libraries/Governed.sol";
import { Deployment } from "../../script/Deployment.sol";
import { BLSSigner } from "../support/BLSSigner.sol";
import { Test } from "forge-std/Test.sol";

/// @notice The deployment to any EVM chain: what it puts there works and belongs to nobody.
contract DeployTest is Test, Deployment {
    uint256 internal constant SEED = 7;
    uint256 internal constant SEATS = 4;
    address internal guardian = makeAddr("guardian");
    System internal s;

    function setUp() public {
        vm.warp(1_800_000_000);
        vm.deal(address(this), 2000 ether);
        Config memory c = defaults();
        (c.keys, c.signers) = (BLSSigner.keys(SEED, SEATS), BLSSigner.addresses(SEED, SEATS));
        (c.guardian, c.reserve) = (guardian, 1000 ether);
        s = deploy(c, address(this));
    }

    function proxies() internal view returns (address[15] memory) {
        return [
            address(s.quorum),
            address(s.staking),
            address(s.apps),
            address(s.computing),
            address(s.sockets),
            address(s.settlement),
            address(s.demands),
            address(s.market),
            address(s.rewards),
            address(s.pools),
            address(s.grants),
            address(s.credentials),
            address(s.callbacks),
            address(s.lens),
            address(s.factory)
        ];
    }

    function test_EverythingIsWhereItWasToBe() public view {
        address[15] memory all = proxies();
        for (uint256 i; i < all.length; ++i) {
            assertGt(all[i].code.length, 0);
            if (i < 14 && i != 0) assertEq(Governed(all[i]).TIMELOCK(), address(s.timelock));
        }
        assertEq(address(s.rewards).balance, 1000 ether);
        assertEq(address(s.callbacks.SETTLEMENT()), address(s.settlement));
        assertEq(s.lens.totals().window, 1 hours);
    }

    function test_NothingStaysWithTheDeployer() public {
        assertFalse(s.timelock.hasRole(s.timelock.DEFAULT_ADMIN_ROLE(), address(this)));
        assertFalse(s.timelock.hasRole(s.timelock.PROPOSER_ROLE(), address(this)));
        assertFalse(s.timelock.hasRole(s.timelock.CANCELLER_ROLE(), address(this)));
        assertTrue(s.timelock.hasRole(s.timelock.PROPOSER_ROLE(), address(s.governor)));
        assertEq(s.timelock.getMinDelay(), 2 days);
        vm.expectRevert(abi.encodeWithSelector(Governed.NotTimelock.selector, address(this)));
        s.apps.upgradeToAndCall(address(s.lens), "");
        vm.expectRevert();
        vm.prank(makeAddr("stranger"));
        s.factory.deploy("Extra", address(s.lens), "");
    }

    function test_TheGuardianOfADeploymentPausesSales() public {
        assertEq(s.sockets.guardian(), guardian);
        assertEq(s.market.guardian(), guardian);
        vm.prank(guardian);
        s.sockets.pauseSales(true);
        assertTrue(s.lens.totals().salesPaused);
    }

    function test_ASocketIsRatedSoldAndSeen() public {
        address owner = makeAddr("owner");
        vm.startPrank(owner);
        uint64 op = s.staking.register(owner, Role.WORKER, "", "");
        uint256 app = s.apps.publish(IApps.Terms(0, 0, 0, 0, 0, "ocr"), IApps.Build("image", 0, true, "{}"));
        vm.stopPrank();
        vm.roll(300 * 10 + 16);
        IComputing.Rating[] memory ratings = new IComputing.Rating[](1);
        ratings[0] = IComputing.Rating(owner, 1000);
        bytes32 digest = s.quorum.digest(1, Kind.EPOCH, 10, keccak256(abi.encode(ratings)));
        s.computing.report(10, ratings, 1, BLSSigner.certificate(digest, SEED, SEATS, 14));
        vm.prank(owner);
        uint256 offer =
            s.sockets.postOffer(op, app, ISockets.Class.Burst, 1000, 1 ether, 1, uint64(block.timestamp + 1 hours));
        uint256 id = s.sockets.buy{ value: 1 ether }(offer, 1000, 1 days, 1 ether, uint64(block.timestamp), true);
        assertEq(s.sockets.ownerOf(id), address(this));
        assertEq(s.lens.socketCard(id).appName, "ocr");
        assertEq(s.lens.totals().escrow, 1 ether);
    }

    receive() external payable { }
}
