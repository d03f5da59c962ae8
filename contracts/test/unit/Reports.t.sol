// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IPortal } from "../../interfaces/IPortal.sol";
import { IQuorum } from "../../interfaces/IQuorum.sol";
import { IStaking, Role } from "../../interfaces/IStaking.sol";
import { TwoChains } from "../support/TwoChains.sol";

/// @notice L1 says which sets it knows, and nobody else does.
contract ReportsTest is TwoChains {
    uint64 internal constant NEVER = type(uint64).max;

    function test_AHandoverOnL1IsReportedToL2() public {
        assertEq(l2.reportedSet(), 1, "both begin with set 1");
        assertEq(l2.reportedAt(1), 0);
        nextSet();
        assertEq(l2.reportedAt(2), NEVER, "L2's own handover is no report");
        expectReport(2);
        handOver();
        assertEq(l1.reportedSet(), 2);
        skip(100);
        assertEq(deliver(), 1);
        assertEq(l2.reportedSet(), 2);
        assertEq(l2.reportedAt(2), block.timestamp);
        assertEq(l2.reportedAt(3), NEVER);
    }

    /// @dev No value goes with it: noteReport would refuse it on L2.
    function expectReport(uint64 id) internal {
        vm.expectEmit(address(portal));
        emit IPortal.TransactionDeposited(
            aliased(),
            address(l2),
            0,
            abi.encodePacked(uint256(0), uint256(0), l1.REPORT_GAS(), false, abi.encodeCall(l2.noteReport, (id)))
        );
    }

    function testFuzz_OnlyL1sQuorumUnderItsAliasReports(address caller, uint64 id) public {
        vm.assume(caller != aliased());
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(IQuorum.NotL1Quorum.selector, caller));
        l2.noteReport(id);
        assertEq(l2.reportedSet(), 1);
    }

    function test_NeitherTheUnaliasedAddressNorADepositOfAnothersReports() public {
        address[3] memory forgers = [L1_QUORUM, address(l2), TIMELOCK];
        for (uint256 i; i < forgers.length; ++i) {
            vm.prank(forgers[i]);
            vm.expectRevert(abi.encodeWithSelector(IQuorum.NotL1Quorum.selector, forgers[i]));
            l2.noteReport(2);
        }
        portal.depositTransaction(address(l2), 0, 100_000, false, abi.encodeCall(l2.noteReport, (2)), 0);
        assertEq(deliver(), 0, "somebody else's deposit");
        assertEq(l2.reportedSet(), 1);
        vm.prank(aliased());
        vm.expectRevert(abi.encodeWithSelector(IQuorum.NotL1Quorum.selector, aliased()));
        l1.noteReport(2); // L1 hears from nobody
    }

    function test_AReportCoversThoseThatWereLost() public {
        nextSet();
        handOver();
        lose();
        nextSet();
        handOver();
        skip(100);
        assertEq(deliver(), 1);
        assertEq(l2.reportedAt(2), block.timestamp);
        assertEq(l2.reportedAt(3), block.timestamp);
        vm.prank(aliased());
        vm.expectRevert(abi.encodeWithSelector(IQuorum.ReportNotNewer.selector, 2, 3));
        l2.noteReport(2); // late
        skip(100);
        l1.report();
        assertEq(deliver(), 0, "said before");
        assertEq(l2.reportedAt(3), block.timestamp - 100, "the time stays");
    }

    /// @dev Griefing: who makes deposits dear, or buys all of a block's, keeps no handover from L1.
    function test_DearDepositsDoNotStopAHandover() public {
        nextSet();
        vm.fee(1e9 gwei); // so that making deposits dear is cheap here
        for (uint256 i; i < 6; ++i) {
            portal.depositTransaction(address(1), 0, 20_000_000, false, "", 0);
            vm.roll(block.number + 1);
        }
        vm.fee(1 gwei);
        lose();
        handOver();
        assertEq(l1.newestSet(), 2);
        assertEq(l1.reportedSet(), 1);
        lose(); // forge also keeps the logs of calls that failed
        vm.roll(block.number + 100);
        expectReport(2);
        l1.report(); // by anyone
        assertEq(l1.reportedSet(), 2);
        assertEq(deliver(), 1);
        assertEq(l2.reportedSet(), 2);
    }

    function test_AFullBlockOfDepositsDoesNotStopAHandover() public {
        nextSet();
        vm.fee(1e9 gwei);
        portal.depositTransaction(address(1), 0, 20_000_000, false, "", 0);
        handOver();
        assertEq(l1.newestSet(), 2);
        assertEq(l1.reportedSet(), 1);
        vm.expectRevert(abi.encodeWithSelector(IPortal.DepositGasExhausted.selector, 20_100_000, 20_000_000));
        l1.report();
        assertEq(l1.reportedSet(), 1);
    }

    /// @dev Else an estimate of the handover's gas would find the least with which only the report fails.
    function test_AHandoverBringsTheGasForItsReport() public {
        nextSet();
        uint64 start = l2.startOf(2);
        uint256 least = gasleft();
        uint256 state = vm.snapshotState();
        this.tryHandOver(start);
        least -= gasleft();
        vm.revertToState(state);
        (uint256 done, uint256 failed) = (0, 0);
        for (uint256 gas = least; gas < least + 2_000_000; gas += 100_000) {
            state = vm.snapshotState();
            try this.tryHandOver{ gas: gas }(start) {
                assertEq(l1.reportedSet(), 2, "what succeeds has reported");
                ++done;
            } catch {
                ++failed;
            }
            vm.revertToState(state);
        }
        assertGt(done, 0);
        assertGt(failed, 0);
    }

    function tryHandOver(uint64 start) external {
        advance(l1, start);
    }

    function test_L2ReportsToNobody() public {
        vm.expectRevert(IQuorum.NoReports.selector);
        l2.report();
    }
}

/// @notice Stake behind a validator's key waits until L1 knows the first set without it.
contract ExitsAwaitReportsTest is TwoChains {
    address internal owner = makeAddr("owner");
    address internal alice = makeAddr("alice");
    uint64 internal id;

    function setUp() public override {
        super.setUp();
        id = validator(owner, Role.VALIDATOR);
    }

    function leave() internal {
        vm.startPrank(owner);
        staking.setRoles(id, 0);
        staking.requestWithdrawal(id, ALL);
        vm.stopPrank();
    }

    function refused(bytes memory error) internal {
        vm.expectRevert(error);
        staking.withdrawFor(id, owner);
    }

    function report(uint256 sets) internal {
        for (uint256 i; i < sets; ++i) {
            nextSet();
            handOver();
            deliver();
        }
    }

    function test_StakeIsPaidTheUnbondingTimeAfterTheReport() public {
        leave();
        skip(UNBONDING);
        // Set 2 may have been drawn before.
        assertEq(staking.exitsOf(id, owner)[0].awaitedSet, 3);
        refused(abi.encodeWithSelector(IStaking.AwaitingReport.selector, id, 3));
        report(1);
        refused(abi.encodeWithSelector(IStaking.AwaitingReport.selector, id, 3));
        nextSet();
        handOver();
        refused(abi.encodeWithSelector(IStaking.AwaitingReport.selector, id, 3)); // not heard yet
        deliver();
        uint64 at = uint64(block.timestamp) + UNBONDING;
        assertEq(staking.exitsOf(id, owner)[0].awaitedSet, 0);
        assertEq(staking.exitsOf(id, owner)[0].releaseAt, at);
        refused(abi.encodeWithSelector(IStaking.StillUnbonding.selector, id, at));
        vm.warp(at - 1);
        refused(abi.encodeWithSelector(IStaking.StillUnbonding.selector, id, at));
        vm.warp(at);
        staking.withdrawFor(id, owner);
        assertEq(owner.balance, VALIDATOR_STAKE);
    }

    function test_AnEarlyReportDoesNotShortenTheUnbonding() public {
        leave();
        uint64 at = uint64(block.timestamp) + UNBONDING;
        vm.startPrank(TIMELOCK);
        IStaking.Config memory c = config();
        c.unbonding = 1 minutes;
        staking.setConfig(c);
        vm.stopPrank();
        report(2);
        refused(abi.encodeWithSelector(IStaking.StillUnbonding.selector, id, at));
        vm.warp(at);
        staking.withdrawFor(id, owner);
    }

    function test_WhatWaitsForAReportCanBeSlashed() public {
        leave();
        skip(UNBONDING);
        slash(id, VALIDATOR_STAKE / 4);
        report(2);
        skip(UNBONDING);
        staking.withdrawFor(id, owner);
        assertEq(owner.balance, VALIDATOR_STAKE - VALIDATOR_STAKE / 4);
    }

    /// @dev The set that was known already and begins later was drawn with the stake; the one after it is not.
    function test_ASetThatIsYetToBeginIsAmongThoseWithTheStake() public {
        uint64 start = uint64(vm.getBlockNumber() / EPOCH + 1) * EPOCH;
        advance(l2, start);
        leave();
        assertEq(staking.exitsOf(id, owner)[0].awaitedSet, 3);
        vm.roll(start);
        delegate(alice, id, 1 ether);
        vm.prank(alice);
        staking.requestWithdrawal(id, ALL);
        assertEq(staking.exitsOf(id, alice)[0].awaitedSet, 4, "once it began, the next may be drawn");
    }

    function test_DelegatorsWaitWithTheirOperator() public {
        delegate(alice, id, 5 ether);
        vm.prank(alice);
        staking.requestWithdrawal(id, ALL);
        skip(UNBONDING);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.AwaitingReport.selector, id, 3));
        staking.withdraw(id);
        report(2);
        skip(UNBONDING);
        vm.prank(alice);
        staking.withdraw(id);
        assertEq(alice.balance, 5 ether);
    }

    function test_StakeBehindNoKeyWaitsForNoReport() public {
        uint64 router = operator(alice, Role.ROUTER, 100 ether, 0);
        vm.startPrank(alice);
        staking.setRoles(router, 0);
        staking.requestWithdrawal(router, ALL);
        vm.stopPrank();
        skip(UNBONDING);
        staking.withdrawFor(router, alice);
        assertEq(alice.balance, 100 ether);
    }

    function test_WhatIsDueIsPaidAndTheRestWaits() public {
        vm.prank(owner);
        staking.setRoles(id, 0);
        vm.prank(owner);
        staking.requestWithdrawal(id, 1 ether);
        report(2);
        vm.prank(owner);
        staking.requestWithdrawal(id, 2 ether);
        skip(UNBONDING);
        staking.withdrawFor(id, owner);
        assertEq(owner.balance, 1 ether);
        refused(abi.encodeWithSelector(IStaking.AwaitingReport.selector, id, 5));
    }

    /// @dev Where there is no L1, nothing is waited for.
    function test_WithoutAnL1StakeIsPaidAfterTheUnbondingTime() public {
        vm.mockCall(address(l2), abi.encodeWithSelector(IQuorum.reportedAt.selector), abi.encode(0));
        leave();
        skip(UNBONDING);
        staking.withdrawFor(id, owner);
        assertEq(owner.balance, VALIDATOR_STAKE);
    }
}

/// @notice What leaving a validator costs with the questions to Quorum.
/// forge-config: default.isolate = true
contract ReportsGasTest is TwoChains {
    function test_Withdraw() public {
        uint64 id = validator(makeAddr("owner"), Role.VALIDATOR);
        address alice = makeAddr("alice");
        delegate(alice, id, 2 ether);
        vm.roll(block.number + 1);
        vm.prank(alice);
        staking.requestWithdrawal(id, 1 ether);
        vm.snapshotGasLastCall("Staking", "request a withdrawal from a validator");
        for (uint256 i; i < 2; ++i) {
            nextSet();
            handOver();
            deliver();
        }
        skip(UNBONDING);
        vm.prank(alice);
        staking.withdraw(id);
        assertLe(vm.snapshotGasLastCall("Staking", "withdraw from a validator"), 120_000);
    }
}
