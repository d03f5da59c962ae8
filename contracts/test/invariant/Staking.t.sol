// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IStaking } from "../../interfaces/IStaking.sol";
import { StakingSetup } from "../support/StakingSetup.sol";
import { StakingHandler } from "./StakingHandler.sol";

/// @notice What must hold of staking, one test a promise. They share a group's calls: each has its part of the runs.
/// forge-config: ci.invariant.runs = 32
/// forge-config: long.invariant.runs = 320
contract StakingInvariants is StakingSetup {
    StakingHandler internal handler;

    function setUp() public override {
        super.setUp();
        handler = new StakingHandler(staking, TIMELOCK, REWARDS);
        targetContract(address(handler));
    }

    /// @dev balance >= stakes + pending + slashed, of operators and, rounded down, of accounts.
    function invariant_BalanceCoversStakesPendingAndSlashed() public view {
        uint256 sum;
        for (uint64 id = 1; id <= staking.count(); ++id) {
            IStaking.Delegation memory d = staking.delegationOf(id);
            (uint256 staked, uint256 leaving) = (0, 0);
            for (uint256 i; i < 4; ++i) {
                staked += staking.stakedBy(id, handler.account(i));
                IStaking.PendingExit[] memory exits = staking.exitsOf(id, handler.account(i));
                for (uint256 j; j < exits.length; ++j) {
                    leaving += exits[j].amount;
                }
            }
            assertLe(staked, d.stake);
            assertLe(leaving, d.leaving);
            sum += d.stake + d.leaving;
        }
        assertGe(address(staking).balance, sum + staking.slashed());
        assertEq(staking.bonded() + staking.slashed(), address(staking).balance);
    }

    function invariant_ASlashIsAtMostWhatIsSlashableAndOncePerEvidence() public view {
        assertEq(handler.slashedTooMuch(), 0);
        assertEq(handler.slashedTwice(), 0);
    }

    function invariant_QueuedWithdrawalsStaySlashable() public view {
        assertEq(handler.escapedSlash(), 0);
    }

    function invariant_RoundingNeverFavoursTheCaller() public view {
        assertEq(handler.roundedUp(), 0);
        assertEq(handler.lostToOthers(), 0);
    }

    function invariant_AFullSlashBricksNothing() public view {
        assertEq(handler.bricked(), 0);
    }

    function invariant_DelegatedStakeCanAlwaysLeave() public view {
        assertEq(handler.stuck(), 0);
    }

    /// @dev Votes: those of the accounts are all there are.
    function invariant_VotesAddUp() public {
        uint256 sum;
        for (uint256 i; i < 4; ++i) {
            sum += staking.getVotes(handler.account(i));
        }
        vm.roll(block.number + 1);
        assertEq(staking.getPastTotalSupply(block.number - 1), sum);
    }

    /// @dev An operator weighs its stake, and what locks add to that: nothing without any, at most what the longest gives.
    function invariant_WeightIsStakeAndWhatLocksAdd() public view {
        for (uint64 id = 1; id <= staking.count(); ++id) {
            IStaking.Delegation memory d = staking.delegationOf(id);
            if (d.weight == 0) continue; // nobody has shares
            bool locked;
            for (uint256 i; i < 4; ++i) {
                (,, uint8 lock,) = staking.positionOf(id, handler.account(i));
                locked = locked || lock != 0;
            }
            assertGe(d.weight, d.stake);
            assertLe(d.weight, d.stake * 25_000 / 10_000);
            if (!locked) assertEq(d.weight, d.stake);
        }
    }
}
