// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../../interfaces/IComputing.sol";
import { IQuorum } from "../../interfaces/IQuorum.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { IStaking } from "../../interfaces/IStaking.sol";
import { Election } from "../../l2/Election.sol";
import { Staking } from "../../l2/Staking.sol";
import { StakingMore } from "../../l2/StakingMore.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { Test } from "forge-std/Test.sol";

/// @notice Staking alone: no sockets need collateral, nobody is rated.
abstract contract StakingSetup is Test {
    address internal constant TIMELOCK = address(0x71);
    address internal constant REWARDS = address(0x72);
    address internal constant POOLS = address(0x73);
    ISockets internal constant SOCKETS = ISockets(address(0x74));
    IComputing internal constant COMPUTING = IComputing(address(0x75));
    IQuorum internal constant QUORUM = IQuorum(address(0x76));
    uint128 internal constant VALIDATOR_STAKE = 1000 ether;
    uint64 internal constant UNBONDING = 7 days;
    uint128 internal constant ALL = type(uint128).max;

    Staking internal staking;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        vm.roll(1000);
        _mockPeers();
        vm.mockCall(address(QUORUM), abi.encodeWithSelector(IQuorum.currentSet.selector), abi.encode(1));
        vm.mockCall(address(QUORUM), abi.encodeWithSelector(IQuorum.reportedAt.selector), abi.encode(0));
        Election election = new Election();
        address more = address(new StakingMore(TIMELOCK, SOCKETS, COMPUTING, REWARDS, POOLS, election));
        Staking code = new Staking(TIMELOCK, SOCKETS, COMPUTING, REWARDS, POOLS, election, more, QUORUM);
        bytes memory data = abi.encodeCall(Staking.initialize, (config(), new IStaking.Genesis[](0)));
        staking = Staking(address(new ERC1967Proxy(address(code), data)));
    }

    function _mockPeers() internal {
        vm.mockCall(address(SOCKETS), abi.encodeWithSelector(ISockets.collateralOf.selector), abi.encode(0));
        vm.mockCall(address(COMPUTING), abi.encodeWithSelector(IComputing.drop.selector), "");
    }

    function config() internal pure returns (IStaking.Config memory) {
        return IStaking.Config({
            minStakes: [VALIDATOR_STAKE, 100 ether, 0],
            unbonding: UNBONDING,
            epochBlocks: 30,
            seats: 4,
            slashBps: 500,
            absentJail: 1 days,
            equivocationJail: 30 days,
            lockTimes: [uint64(7 days), 30 days, 90 days, 180 days],
            lockBps: [uint16(11_000), 13_000, 17_000, 25_000]
        });
    }

    /// @notice An operator that accepts delegations at a commission.
    function operator(address owner, uint8 roles, uint256 stake_, uint16 commission) internal returns (uint64 id) {
        vm.deal(owner, owner.balance + stake_);
        vm.startPrank(owner);
        id = staking.register{ value: stake_ }(owner, roles, "", "");
        staking.setDelegation(id, true, commission);
        vm.stopPrank();
    }

    function delegate(address account, uint64 id, uint256 amount) internal {
        vm.deal(account, account.balance + amount);
        vm.prank(account);
        staking.delegateStake{ value: amount }(id);
    }

    function reward(uint64 id, uint256 amount) internal {
        vm.deal(REWARDS, amount);
        vm.prank(REWARDS);
        staking.addRewards{ value: amount }(id);
    }

    function slash(uint64 id, uint256 amount) internal {
        vm.prank(TIMELOCK);
        staking.slash(id, uint128(amount), keccak256(abi.encode(id, amount, vm.randomUint())));
    }
}
