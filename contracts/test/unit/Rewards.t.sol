// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../../interfaces/IComputing.sol";
import { IPools } from "../../interfaces/IPools.sol";
import { IQuorum, Kind } from "../../interfaces/IQuorum.sol";
import { IRewards } from "../../interfaces/IRewards.sol";
import { ISettlement } from "../../interfaces/ISettlement.sol";
import { IStaking, Role } from "../../interfaces/IStaking.sol";
import { Rewards } from "../../l2/Rewards.sol";
import { Emission } from "../../libraries/Emission.sol";
import { Governed } from "../../libraries/Governed.sol";
import { Network } from "../support/Network.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

contract RewardsTest is Network {
    uint64 internal constant V = 1;
    uint64 internal constant R = 2;
    uint64 internal constant W = 3;
    address internal router;
    address internal workerOwner;
    address internal worker;

    function setUp() public override {
        super.setUp();
        register("validator", Role.VALIDATOR, 1000 ether);
        (,, router) = register("router", Role.ROUTER, 400 ether);
        (, workerOwner, worker) = register("worker", Role.WORKER, 0);
    }

    function routes(address key, uint256 units, uint256 protocolFees) internal {
        vm.mockCall(
            address(settlement),
            abi.encodeCall(ISettlement.routed, (key)),
            abi.encode(uint128(units), uint128(protocolFees))
        );
    }

    function participated(uint64 operator, uint32 seats, uint32 signed, uint32 total)
        internal
        pure
        returns (IRewards.Participation[] memory list)
    {
        list = new IRewards.Participation[](1);
        list[0] = IRewards.Participation(operator, seats, signed, total);
    }

    function owed(uint64 operator) internal view returns (uint256) {
        (uint256 toStakers, uint256 toWorkers) = rewards.claimable(operator);
        return toStakers + toWorkers;
    }

    /// @dev The open epoch ends, and its budgets stand.
    function close() internal {
        vm.warp(rewards.epochEnds());
        rewards.poke();
    }

    // Emission.

    function test_HalfOfTheReserveIsEmittedEachHalving() public {
        assertEq(rewards.emission(), 0);
        uint256 start = block.timestamp;
        vm.warp(start + HALVING / 2);
        assertEq(rewards.emission(), RESERVE / 4);
        vm.warp(start + HALVING);
        assertEq(rewards.emission(), RESERVE / 2);
        vm.warp(start + 2 * HALVING);
        assertEq(rewards.emission(), RESERVE * 3 / 4);
        vm.warp(start + 300 * uint256(HALVING));
        assertEq(rewards.emission(), RESERVE);
    }

    function testFuzz_EmissionRisesAndNeverPassesTheReserve(uint128 base, uint64 halving, uint64 a, uint64 b)
        public
        pure
    {
        halving = uint64(bound(halving, 1, 10_000 days));
        (a, b) = a < b ? (a, b) : (b, a);
        uint256 first = Emission.after_(base, halving, a);
        uint256 second = Emission.after_(base, halving, b);
        assertLe(first, second);
        assertLe(second, base);
    }

    function testFuzz_EachSecondEmitsLessThanTheReserveOverTheHalving(uint64 at) public pure {
        at = uint64(bound(at, 0, 40 * uint256(HALVING)));
        uint256 step = Emission.after_(RESERVE, HALVING, at + 1) - Emission.after_(RESERVE, HALVING, at);
        assertLe(step, RESERVE / 2 / HALVING + 2);
    }

    function test_ANewHalvingGoesOnWithWhatIsLeft() public {
        vm.warp(block.timestamp + HALVING);
        uint256 at = block.timestamp;
        vm.prank(TIMELOCK);
        rewards.setHalving(180 days);
        assertEq(rewards.emission(), RESERVE / 2, "nothing is emitted twice, nothing lost");
        assertEq(rewards.emitted(), RESERVE / 2);
        vm.warp(at + 180 days);
        assertEq(rewards.emission(), RESERVE * 3 / 4);
        assertEq(rewards.halving(), 180 days);
    }

    function test_EmissionIsSharedByTheGroups() public {
        vm.warp(block.timestamp + EPOCH);
        uint256 amount = rewards.emission();
        vm.expectEmit(address(rewards));
        emit IRewards.Emitted(amount * 4 / 10, amount / 10, amount - amount * 4 / 10 - amount / 10);
        rewards.poke();
        (uint128 validators, uint128 routers, uint128 workers) = rewards.pots();
        assertEq(validators, amount * 4 / 10);
        assertEq(routers, amount / 10);
        assertEq(workers, amount - amount * 4 / 10 - amount / 10);
        assertEq(rewards.emitted(), amount);
    }

    function test_NewSharesHoldFromNowOn() public {
        vm.warp(block.timestamp + EPOCH);
        uint256 amount = rewards.emission();
        vm.prank(TIMELOCK);
        rewards.setShares(8000, 1500, 500);
        (uint128 validators,,) = rewards.pots();
        assertEq(validators, amount * 4 / 10);
        assertEq(rewards.validatorBps(), 8000);
        assertEq(rewards.routerBps(), 1500);
        assertEq(rewards.workerBps(), 500);
    }

    // Validators.

    function test_AReportNeedsItsCertificate() public {
        IRewards.Participation[] memory p = participated(V, 2, 9, 10);
        vm.expectCall(
            address(quorum), abi.encodeCall(IQuorum.check, (7, Kind.REPORT, 6, keccak256(abi.encode(p)), hex"c0ffee"))
        );
        rewards.report(6, p, 7, hex"c0ffee");
        assertEq(rewards.lastReport(), 6);

        reject(abi.encodeWithSelector(IQuorum.BadSignature.selector));
        vm.expectRevert(IQuorum.BadSignature.selector);
        rewards.report(7, p, 7, hex"c0ffee");
    }

    function test_ATermIsPaidOnce() public {
        rewards.report(6, participated(V, 1, 1, 1), 7, "");
        vm.expectRevert(abi.encodeWithSelector(IRewards.NotNewer.selector, 6, 6));
        rewards.report(6, participated(V, 1, 1, 1), 7, "");
        vm.expectRevert(abi.encodeWithSelector(IRewards.NotNewer.selector, 5, 6));
        rewards.report(5, participated(V, 1, 1, 1), 7, "");
    }

    function test_ValidatorsArePaidBySeatsAndParticipation() public {
        (uint64 second,,) = register("second", Role.VALIDATOR, 1000 ether);
        vm.warp(block.timestamp + 30);
        IRewards.Participation[] memory p = new IRewards.Participation[](2);
        p[0] = IRewards.Participation(V, 3, 100, 100);
        p[1] = IRewards.Participation(second, 1, 60, 100);
        uint256 budget = rewards.emission() * 4 / 10;
        vm.expectEmit(address(rewards));
        emit IRewards.ValidatorRewarded(V, 1, budget * 300 / 400);
        vm.expectEmit(address(rewards));
        emit IRewards.ValidatorRewarded(second, 1, budget * 60 / 400);
        rewards.report(1, p, 1, "");
        assertEq(owed(V), budget * 300 / 400);
        assertEq(owed(second), budget * 60 / 400);
        (uint128 left,,) = rewards.pots();
        assertEq(left, budget - budget * 300 / 400 - budget * 60 / 400, "absence is nobody's gain");
    }

    function test_WhoSignedMoreThanThereWasGetsNoMoreThanItsPart() public {
        vm.warp(block.timestamp + 30);
        rewards.report(1, participated(V, 2, type(uint32).max, 10), 1, "");
        assertEq(owed(V), rewards.emission() * 4 / 10);
    }

    function test_AnEmptyReportPaysNobody() public {
        vm.warp(block.timestamp + 30);
        rewards.report(1, new IRewards.Participation[](0), 1, "");
        rewards.report(2, participated(V, 1, 0, 0), 1, "");
        assertEq(owed(V), 0);
        assertEq(rewards.paid(), 0);
    }

    function test_LongAbsenceIsJailed() public {
        rewards.report(1, participated(V, 1, 50, 100), 1, "");
        vm.prank(TIMELOCK);
        rewards.setMinParticipation(0);
        rewards.report(2, participated(V, 1, 0, 100), 1, "");
        assertTrue(staking.active(V, Role.VALIDATOR));
        vm.prank(TIMELOCK);
        rewards.setMinParticipation(50);
        rewards.report(3, participated(V, 1, 49, 100), 1, "");
        assertFalse(staking.active(V, Role.VALIDATOR));
    }

    function test_FeesGoToTheValidatorsOfTheNextTerm() public {
        vm.deal(address(this), 5 ether);
        vm.expectEmit(address(rewards));
        emit IRewards.FeesReceived(address(this), 5 ether);
        (bool ok,) = address(rewards).call{ value: 5 ether }("");
        assertTrue(ok);
        assertEq(rewards.fees(), 5 ether);
        rewards.report(1, participated(V, 1, 10, 10), 1, "");
        assertEq(owed(V), 5 ether);
    }

    function test_ValidatorsAndRoutersRewardsGoToTheDelegationPool() public {
        vm.warp(block.timestamp + 30);
        rewards.report(1, participated(V, 1, 10, 10), 1, "");
        uint256 amount = owed(V);
        vm.expectCall(address(staking), amount, abi.encodeCall(IStaking.addRewards, (V)));
        vm.expectEmit(address(rewards));
        emit IRewards.Claimed(V, amount, 0);
        rewards.claim(V);
        assertEq(rewards.paid(), amount);
        assertEq(owed(V), 0);
        vm.expectRevert(abi.encodeWithSelector(IRewards.NothingToClaim.selector, V));
        rewards.claim(V);
    }

    // Routers.

    function test_ARouterGetsAtMostTheProtocolFeesOfItsReceipts() public {
        routes(router, 5000, 3 ether);
        rewards.tally(R);
        close();
        (uint128 budget,,,) = rewards.epochs(1);
        assertGt(budget, 3 ether);
        assertEq(owed(R), 3 ether);
        (, uint128 before,) = rewards.pots();
        rewards.claim(R);
        (, uint128 pot,) = rewards.pots();
        assertEq(pot - before, budget - 3 ether, "the rest goes on");
        assertEq(rewards.paid(), 3 ether);

        // The same work counts once.
        rewards.tally(R);
        close();
        assertEq(owed(R), 0);
    }

    function test_RoutersShareByStakeAndDeliveredWork() public {
        (uint64 second,, address key) = register("second", Role.ROUTER, 100 ether);
        routes(router, 100, 1e9 ether);
        routes(key, 900, 1e9 ether);
        rewards.tally(R);
        rewards.tally(second);
        assertEq(rewards.tallyOf(R).routerWeight, Math.sqrt(400 ether * 100));
        assertEq(rewards.tallyOf(second).routerWeight, Math.sqrt(100 ether * 900));
        close();
        (uint128 budget,, uint128 whole,) = rewards.epochs(1);
        assertEq(owed(R), uint256(budget) * Math.sqrt(400 ether * 100) / whole);
        assertEq(owed(second), uint256(budget) * Math.sqrt(100 ether * 900) / whole);
        assertGt(owed(second), owed(R));
    }

    function test_TalliesOfOneEpochCountAsOne() public {
        routes(router, 50, 1 ether);
        rewards.tally(R);
        routes(router, 100, 2 ether);
        rewards.tally(R);
        IRewards.Tally memory t = rewards.tallyOf(R);
        assertEq(t.units, 100);
        assertEq(t.protocolFees, 2 ether);
        assertEq(t.routerWeight, Math.sqrt(400 ether * 100));
        (,, uint128 whole,) = rewards.epochs(1);
        assertEq(whole, t.routerWeight);
    }

    /// @dev Weights are of degree one: what is split between two identities weighs as much as before.
    function testFuzz_SplittingARouterGainsNothing(uint96 stake, uint64 units) public pure {
        stake = uint96(bound(stake, 0, type(uint96).max / 2));
        uint256 whole = Math.sqrt(uint256(stake) * 2 * (uint256(units) * 2));
        assertLe(2 * Math.sqrt(uint256(stake) * units), whole);
    }

    function test_NoWashCallPays() public {
        // Operator, router and caller are one: of 100 EMC spent, the protocol keeps its share, and the reward returns at
        // most that.
        uint256 share = 100 ether * uint256(PROTOCOL_BPS) / 10_000;
        routes(router, 1e9, share);
        rewards.tally(R);
        close();
        assertLe(owed(R), share);
    }

    function test_AJailedRouterOrWorkerIsNotCounted() public {
        vm.startPrank(TIMELOCK);
        staking.jail(R, Role.ROUTER);
        staking.jail(W, Role.WORKER);
        vm.stopPrank();
        routes(router, 100, 1 ether);
        rate(worker, 1000);
        rewards.tally(W);
        rate(worker, 1000);
        rewards.tally(R);
        rewards.tally(W);
        (,, uint128 routerWeight, uint128 workerWeight) = rewards.epochs(1);
        assertEq(routerWeight, 0);
        assertEq(workerWeight, 0);
    }

    // Workers.

    function test_WorkersShareByProvedPowerAndAvailability() public {
        (uint64 second, address owner2, address key) = register("second", Role.WORKER, 0);
        IComputing.Rating[] memory both = new IComputing.Rating[](2);
        both[0] = IComputing.Rating(worker, 1000);
        both[1] = IComputing.Rating(key, 1000);
        rate(both);
        rewards.tally(W);
        rewards.tally(second);
        rate(both);
        rate(worker, 1000); // the second is not there
        rate(both);
        rate(both);
        rewards.tally(W);
        rewards.tally(second);
        assertEq(rewards.tallyOf(W).workerWeight, 4000);
        assertEq(rewards.tallyOf(second).workerWeight, 3000);
        close();
        (, uint128 budget,,) = rewards.epochs(1);
        assertEq(owed(W), uint256(budget) * 4 / 7);
        rewards.claim(W);
        rewards.claim(second);
        assertEq(workerOwner.balance, uint256(budget) * 4 / 7);
        assertEq(owner2.balance, uint256(budget) * 3 / 7);
    }

    function test_StakeMakesProvedPowerCountMore() public {
        // 1 E is fully staked with 10 EMC: it counts twice. Half the stake brings half of that, more brings no more.
        uint256[4] memory stakes = [uint256(0), 5 ether, 10 ether, 50 ether];
        uint128[4] memory weights = [uint128(1000), 1500, 2000, 2000];
        for (uint256 i; i < stakes.length; ++i) {
            (uint64 id,, address key) = register(vm.toString(i), Role.WORKER, stakes[i]);
            rate(key, 5);
            rewards.tally(id);
            rate(key, 1000);
            rewards.tally(id);
            assertEq(rewards.tallyOf(id).workerWeight, weights[i]);
        }
    }

    function test_StakeIsAskedForTheAveragePower() public {
        (uint64 id,, address key) = register("a", Role.WORKER, 5 ether);
        rate(key, 1000);
        rewards.tally(id);
        rate(key, 1000);
        rate(worker, 1); // key misses a window
        rewards.tally(id);
        assertEq(rewards.tallyOf(id).workerWeight, 2000);
    }

    function test_TheFirstTallyStartsTheCount() public {
        rate(worker, 1000);
        rate(worker, 1000);
        rewards.tally(W);
        assertEq(rewards.tallyOf(W).workerWeight, 0);
        rewards.tally(W);
        assertEq(rewards.tallyOf(W).workerWeight, 0);
        rate(worker, 1000);
        rewards.tally(W);
        assertEq(rewards.tallyOf(W).workerWeight, 1000);
    }

    function test_WithoutAskedStakeAllPowerCountsFully() public {
        vm.prank(TIMELOCK);
        rewards.setStakeBonus(5000, 0);
        rate(worker, 1000);
        rewards.tally(W);
        rate(worker, 1000);
        rewards.tally(W);
        assertEq(rewards.tallyOf(W).workerWeight, 1500);
    }

    function test_APoolsMembersAreCreditedDirectly() public {
        vm.prank(workerOwner);
        pools.create(W, IPools.Rule.Fixed, 1000);
        vm.prank(workerOwner);
        pools.invite(W, worker, 5000);
        vm.prank(worker);
        pools.join(W, worker, 5000, "");
        rate(worker, 1000);
        rewards.tally(W);
        rate(worker, 1000);
        rewards.tally(W);
        close();
        uint256 amount = owed(W);
        rewards.claim(W);
        uint256 rest = amount - amount / 10;
        assertEq(settlement.credit(worker), rest / 2);
        assertEq(settlement.credit(workerOwner), amount - rest / 2);
    }

    // Epochs.

    function test_AnEpochWithoutWorkLeavesItsBudgetToTheNext() public {
        uint256 start = block.timestamp;
        close();
        assertEq(rewards.epoch(), 2);
        (uint128 routers, uint128 workers,,) = rewards.epochs(1);
        assertEq(routers + workers, 0);
        rate(worker, 10);
        rewards.tally(W);
        rate(worker, 10);
        rewards.tally(W);
        close();
        (, workers,,) = rewards.epochs(2);
        // Each accrual rounds for itself.
        assertApproxEqAbs(workers, rewards.emission() / 2, 2);
        assertEq(block.timestamp, start + 2 * EPOCH);
    }

    function test_AnEpochIsOpenUntilItsEnd() public {
        rate(worker, 10);
        rewards.tally(W);
        rate(worker, 10);
        rewards.tally(W);
        vm.warp(rewards.epochEnds() - 1);
        rewards.poke();
        assertEq(rewards.epoch(), 1);
        assertEq(owed(W), 0);
        vm.expectRevert(abi.encodeWithSelector(IRewards.NothingToClaim.selector, W));
        rewards.claim(W);
        vm.warp(rewards.epochEnds());
        rewards.claim(W);
        assertEq(rewards.epoch(), 2);
        assertEq(rewards.epochEnds(), block.timestamp + EPOCH);
        assertGt(workerOwner.balance, 0);
    }

    function test_AnOldTallyIsSettledBeforeANewOne() public {
        rate(worker, 10);
        rewards.tally(W);
        rate(worker, 10);
        rewards.tally(W);
        close();
        uint256 first = owed(W);
        rate(worker, 10);
        vm.expectEmit(address(rewards));
        emit IRewards.Rewarded(W, 1, 0, first);
        rewards.tally(W);
        assertEq(owed(W), first);
        assertEq(rewards.tallyOf(W).epoch, 2);
        assertEq(rewards.tallyOf(W).workerWeight, 10);
    }

    function test_OnlyOperatorsAreTallied() public {
        vm.expectRevert(abi.encodeWithSelector(IRewards.UnknownOperator.selector, 99));
        rewards.tally(99);
    }

    // Parameters.

    function test_OnlyTheTimelockSetsParameters() public {
        bytes[5] memory calls = setters();
        for (uint256 i; i < calls.length; ++i) {
            (bool ok, bytes memory reason) = address(rewards).call(calls[i]);
            assertFalse(ok);
            assertEq(reason, abi.encodeWithSelector(Governed.NotTimelock.selector, address(this)));
            vm.prank(TIMELOCK);
            (ok,) = address(rewards).call(calls[i]);
            assertTrue(ok);
        }
        assertEq(rewards.workerBps(), 8000);
        assertEq(rewards.halving(), 180 days);
        assertEq(rewards.epochSeconds(), 30 days);
        assertEq(rewards.bonusBps(), 30_000);
        assertEq(rewards.fullStake(), 1000 ether);
        assertEq(rewards.minParticipation(), 90);
    }

    function setters() internal pure returns (bytes[5] memory) {
        return [
            abi.encodeCall(Rewards.setShares, (1500, 500, 8000)),
            abi.encodeCall(Rewards.setHalving, (180 days)),
            abi.encodeCall(Rewards.setEpochSeconds, (30 days)),
            abi.encodeCall(Rewards.setStakeBonus, (30_000, 1000 ether)),
            abi.encodeCall(Rewards.setMinParticipation, (90))
        ];
    }

    function test_ParametersHaveBoundsThatTheTimelockCannotPass() public {
        bytes[11] memory calls = [
            abi.encodeCall(Rewards.setShares, (4000, 1000, 5001)),
            abi.encodeCall(Rewards.setShares, (4000, 1000, 4999)),
            abi.encodeCall(Rewards.setShares, (499, 4501, 5000)),
            abi.encodeCall(Rewards.setShares, (4501, 499, 5000)),
            abi.encodeCall(Rewards.setShares, (8001, 999, 1000)),
            abi.encodeCall(Rewards.setHalving, (180 days - 1)),
            abi.encodeCall(Rewards.setHalving, (3650 days + 1)),
            abi.encodeCall(Rewards.setEpochSeconds, (9)),
            abi.encodeCall(Rewards.setEpochSeconds, (30 days + 1)),
            abi.encodeCall(Rewards.setStakeBonus, (30_001, 1)),
            abi.encodeCall(Rewards.setStakeBonus, (1, 1000 ether + 1))
        ];
        vm.startPrank(TIMELOCK);
        for (uint256 i; i < calls.length; ++i) {
            (bool ok, bytes memory reason) = address(rewards).call(calls[i]);
            assertFalse(ok);
            assertEq(reason, abi.encodeWithSelector(IRewards.BadParameters.selector));
        }
        vm.expectRevert(IRewards.BadParameters.selector);
        rewards.setMinParticipation(91);
    }

    function test_TheReserveMustBeThere() public {
        Rewards implementation = new Rewards(TIMELOCK, quorum, staking, computing, settlement, pools);
        bytes memory data = abi.encodeCall(Rewards.initialize, (1, rewardParameters()));
        vm.expectRevert(abi.encodeWithSelector(IRewards.Unfunded.selector, 0, 1));
        new ERC1967Proxy(address(implementation), data);
        data = abi.encodeCall(Rewards.initialize, (uint256(1) << 128, rewardParameters()));
        vm.deal(vm.computeCreateAddress(address(this), vm.getNonce(address(this))), 1 << 130);
        vm.expectRevert(IRewards.BadParameters.selector);
        new ERC1967Proxy(address(implementation), data);
    }
}
