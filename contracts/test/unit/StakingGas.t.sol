// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { Role } from "../../interfaces/IStaking.sol";
import { StakingSetup } from "../support/StakingSetup.sol";

/// @notice What staking costs, as checked-in snapshots of whole transactions, and the limit that we promise.
/// forge-config: default.isolate = true
contract StakingGasTest is StakingSetup {
    uint256 internal constant MOST = 120_000;

    address internal owner = makeAddr("owner");
    address internal alice = makeAddr("alice");
    uint64 internal id;

    function setUp() public override {
        super.setUp();
        id = operator(owner, Role.VALIDATOR, VALIDATOR_STAKE, 1000);
        vm.deal(owner, 100 ether);
        vm.deal(alice, 100 ether);
        vm.roll(block.number + 1);
    }

    function test_Stake() public {
        vm.prank(owner);
        staking.stake{ value: 1 ether }(id);
        assertLe(vm.snapshotGasLastCall("Staking", "stake more"), MOST);
    }

    function test_Delegate() public {
        vm.prank(alice);
        staking.delegateStake{ value: 1 ether }(id);
        assertLe(vm.snapshotGasLastCall("Staking", "delegate, for the first time"), MOST);
        vm.roll(block.number + 1);
        vm.prank(alice);
        staking.delegateStake{ value: 1 ether }(id);
        assertLe(vm.snapshotGasLastCall("Staking", "delegate more"), MOST);
    }

    function test_Withdraw() public {
        vm.startPrank(alice);
        staking.delegateStake{ value: 2 ether }(id);
        vm.roll(block.number + 1);
        staking.requestWithdrawal(id, 1 ether);
        vm.snapshotGasLastCall("Staking", "request a withdrawal");
        vm.warp(block.timestamp + UNBONDING);
        staking.withdraw(id);
        assertLe(vm.snapshotGasLastCall("Staking", "withdraw"), MOST);
    }

    function test_Rewards() public {
        delegate(alice, id, 2 ether);
        vm.roll(block.number + 1);
        vm.deal(REWARDS, 1 ether);
        vm.prank(REWARDS);
        staking.addRewards{ value: 1 ether }(id);
        vm.snapshotGasLastCall("Staking", "add rewards");
    }
}
