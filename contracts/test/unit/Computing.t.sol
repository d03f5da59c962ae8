// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../../interfaces/IComputing.sol";
import { IQuorum, Kind } from "../../interfaces/IQuorum.sol";
import { Role } from "../../interfaces/IStaking.sol";
import { Computing } from "../../l2/Computing.sol";
import { Governed } from "../../libraries/Governed.sol";
import { Network } from "../support/Network.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

contract ComputingTest is Network {
    uint64 internal constant W = 40; // opened by block 1200
    address internal worker;
    address internal owner;
    uint64 internal id;

    function setUp() public override {
        super.setUp();
        (id, owner, worker) = register("a", Role.WORKER, 0);
    }

    function test_CommitIsAcceptedInItsBlocksOnly() public {
        bytes memory error = abi.encodeWithSelector(IComputing.NotInWindow.selector, W, 1200, 1206);
        vm.startPrank(worker);
        vm.roll(1200);
        vm.expectRevert(error);
        computing.commit(W, "root", 5, 1024);
        vm.roll(1207);
        vm.expectRevert(error);
        computing.commit(W, "root", 5, 1024);
        vm.roll(1206);
        vm.expectEmit(address(computing));
        emit IComputing.Committed(W, worker, "root", 5, 1024);
        computing.commit(W, "root", 5, 1024);

        IComputing.Commitment memory c = computing.commitment(W, worker);
        assertEq(c.root, "root");
        assertEq(c.rounds, 5);
        assertEq(c.n, 1024);
        assertEq(computing.committed(W).length, 1);
        assertEq(computing.committed(W)[0], worker);
        vm.expectRevert(abi.encodeWithSelector(IComputing.AlreadyCommitted.selector, W, worker));
        computing.commit(W, "other", 6, 1024);
    }

    function test_CommitRefusesStrangersAndBadSizes() public {
        vm.roll(1201);
        vm.expectRevert(abi.encodeWithSelector(IComputing.NotWorker.selector, address(this)));
        computing.commit(W, "root", 5, 1024);

        vm.startPrank(worker);
        vm.expectRevert(abi.encodeWithSelector(IComputing.BadSize.selector, 0, 1024));
        computing.commit(W, "root", 0, 1024);
        vm.expectRevert(abi.encodeWithSelector(IComputing.BadSize.selector, 5, 0));
        computing.commit(W, "root", 5, 0);
        vm.expectRevert(abi.encodeWithSelector(IComputing.BadSize.selector, 5, 32_769));
        computing.commit(W, "root", 5, 32_769);
        vm.stopPrank();

        vm.prank(TIMELOCK);
        staking.jail(id, Role.WORKER);
        vm.prank(worker);
        vm.expectRevert(abi.encodeWithSelector(IComputing.NotWorker.selector, worker));
        computing.commit(W, "root", 5, 1024);
    }

    function test_ReportNeedsItsCertificate() public {
        IComputing.Rating[] memory ratings = new IComputing.Rating[](1);
        ratings[0] = IComputing.Rating(worker, 777);
        vm.roll(1207);
        vm.expectCall(
            address(quorum),
            abi.encodeCall(IQuorum.check, (9, Kind.EPOCH, W, keccak256(abi.encode(ratings)), hex"c0ffee"))
        );
        computing.report(W, ratings, 9, hex"c0ffee");

        reject(abi.encodeWithSelector(IQuorum.BadSignature.selector));
        vm.roll(1237);
        vm.expectRevert(IQuorum.BadSignature.selector);
        computing.report(W + 1, ratings, 9, hex"c0ffee");
    }

    function test_ReportsAreMonotonicAndWaitForTheCommitments() public {
        IComputing.Rating[] memory none = new IComputing.Rating[](0);
        vm.roll(1206);
        vm.expectRevert(abi.encodeWithSelector(IComputing.WindowOpen.selector, W, 1206));
        computing.report(W, none, 1, "");
        vm.roll(1207);
        computing.report(W, none, 1, "");
        assertEq(computing.lastReport(), W);
        vm.expectRevert(abi.encodeWithSelector(IComputing.NotNewer.selector, W, W));
        computing.report(W, none, 1, "");
        vm.expectRevert(abi.encodeWithSelector(IComputing.NotNewer.selector, W - 1, W));
        computing.report(W - 1, none, 1, "");
    }

    function test_ARatingStandsForThreeWindowsAfterItsOwn() public {
        vm.roll(1207);
        rate(worker, 777);
        (uint64 power, uint64 until) = computing.ratingOf(worker);
        assertEq(power, 777);
        assertEq(until, (W + 4) * RATING_BLOCKS - 1);
        vm.roll(until);
        assertEq(computing.powerOf(id), 777);
        vm.roll(until + 1);
        assertEq(computing.powerOf(id), 0);
    }

    function test_PowerIsTheSumOfTheOperatorsWorkers() public {
        bytes memory p = proof(77, owner);
        vm.prank(owner);
        staking.addWorker(id, vm.addr(77), p);
        IComputing.Rating[] memory ratings = new IComputing.Rating[](3);
        ratings[0] = IComputing.Rating(worker, 1000);
        ratings[1] = IComputing.Rating(vm.addr(77), 500);
        ratings[2] = IComputing.Rating(makeAddr("stranger"), 9000);
        rate(ratings);
        assertEq(computing.powerOf(id), 1500);

        vm.prank(owner);
        staking.removeWorker(id, vm.addr(77));
        assertEq(computing.powerOf(id), 1000);

        p = proof(77, owner);
        vm.prank(owner);
        staking.addWorker(id, vm.addr(77), p);
        assertEq(computing.powerOf(id), 1000, "a key that comes back is rated anew");
        ratings[0].power = type(uint64).max;
        rate(ratings);
        assertEq(computing.powerOf(id), uint64(2 ** 40 - 1) + 500, "saturates");
    }

    function test_AWorkerMayMissAWindow() public {
        bytes memory p = proof(77, owner);
        vm.prank(owner);
        staking.addWorker(id, vm.addr(77), p);
        vm.roll(1207);
        IComputing.Rating[] memory ratings = new IComputing.Rating[](2);
        ratings[0] = IComputing.Rating(worker, 1000);
        ratings[1] = IComputing.Rating(vm.addr(77), 500);
        rate(ratings); // window 40
        rate(worker, 1100); // 41
        assertEq(computing.powerOf(id), 1600);
        rate(worker, 1200); // 42
        rate(worker, 1300); // 43
        assertEq(computing.powerOf(id), 1800);
        vm.roll(44 * RATING_BLOCKS);
        assertEq(computing.powerOf(id), 1300);
        rate(worker, 1400);
        assertEq(computing.powerOf(id), 1400);
    }

    function test_AMachineThatMovesTakesItsRatingAlong() public {
        bytes memory p = proof(77, owner);
        vm.prank(owner);
        staking.addWorker(id, vm.addr(77), p);
        rate(vm.addr(77), 500);
        (uint64 other, address otherOwner,) = register("b", Role.WORKER, 0);
        vm.expectEmit(address(computing));
        emit IComputing.Dropped(vm.addr(77), id);
        vm.prank(owner);
        staking.removeWorker(id, vm.addr(77));
        p = proof(77, otherOwner);
        vm.prank(otherOwner);
        staking.addWorker(other, vm.addr(77), p);
        assertEq(computing.powerOf(id) + computing.powerOf(other), 0);
        rate(vm.addr(77), 600);
        assertEq(computing.powerOf(id), 0);
        assertEq(computing.powerOf(other), 600);
    }

    function test_ANewSignerIsRatedAnew() public {
        rate(worker, 500);
        (address next, uint256 key) = makeAddrAndKey("next");
        bytes memory p = proof(key, owner);
        vm.prank(owner);
        staking.setSigner(id, next, p);
        assertEq(computing.powerOf(id), 0);
    }

    function test_OnlyPeersDropAndSpend() public {
        vm.expectRevert(abi.encodeWithSelector(IComputing.NotStaking.selector, address(this)));
        computing.drop(worker);
        vm.expectRevert(abi.encodeWithSelector(IComputing.NotSockets.selector, address(this)));
        computing.spend(new uint256[](0));
    }

    function test_BadParametersAreRefused() public {
        address implementation = address(new Computing(TIMELOCK, quorum, staking, sockets));
        uint64[5][8] memory bad = [
            [uint64(30), 6, 4, 4, 0],
            [uint64(30), 0, 4, 3, 0],
            [uint64(30), 30, 4, 3, 0],
            [uint64(30), 6, 0, 3, 0],
            [uint64(30), 6, 601, 3, 0],
            [uint64(30), 6, 4, 0, 0],
            [uint64(1), 1, 4, 3, 0],
            [uint64(0), 1, 4, 3, 0]
        ];
        for (uint256 i; i < bad.length; ++i) {
            bytes memory data =
                abi.encodeCall(Computing.initialize, (bad[i][0], bad[i][1], bad[i][2], bad[i][3], uint128(bad[i][4])));
            vm.expectRevert(IComputing.BadParameters.selector);
            this.place(implementation, data);
        }
    }

    function test_ParametersHaveBoundsThatTheTimelockCannotPass() public {
        bytes[6] memory refused = [
            abi.encodeCall(Computing.setTask, (0, 4)),
            abi.encodeCall(Computing.setTask, (30, 4)),
            abi.encodeCall(Computing.setTask, (6, 601)),
            abi.encodeCall(Computing.setRatingWindows, (0)),
            abi.encodeCall(Computing.setRatingWindows, (4)),
            abi.encodeCall(Computing.setPlaceStake, (10_000 ether + 1))
        ];
        for (uint256 i; i < refused.length; ++i) {
            vm.prank(TIMELOCK);
            (bool ok, bytes memory reason) = address(computing).call(refused[i]);
            assertFalse(ok);
            assertEq(reason, abi.encodeWithSelector(IComputing.BadParameters.selector));
        }
        vm.startPrank(TIMELOCK);
        computing.setTask(29, 600);
        computing.setRatingWindows(1);
        computing.setPlaceStake(10_000 ether);
        vm.stopPrank();
        assertEq(computing.commitBlocks(), 29);
        assertEq(computing.taskSeconds(), 600);
        assertEq(computing.ratingWindows(), 1);
        assertEq(computing.placeStake(), 10_000 ether);
    }

    function test_OnlyTheTimelockSetsParameters() public {
        bytes memory error = abi.encodeWithSelector(Governed.NotTimelock.selector, address(this));
        vm.expectRevert(error);
        computing.setTask(6, 4);
        vm.expectRevert(error);
        computing.setRatingWindows(2);
        vm.expectRevert(error);
        computing.setPlaceStake(1);
    }

    function test_WhoHasNoStakeCannotCrowdOutWhoHas() public {
        vm.prank(TIMELOCK);
        vm.expectEmit(address(computing));
        emit IComputing.PlaceStakeSet(5 ether);
        computing.setPlaceStake(5 ether);
        (uint64 rich, address richOwner, address richWorker) = register("rich", Role.WORKER, 10 ether);
        address[3] memory more = [vm.addr(91), vm.addr(92), vm.addr(93)];
        for (uint256 i; i < more.length; ++i) {
            bytes memory p = proof(91 + i, richOwner);
            vm.prank(richOwner);
            staking.addWorker(rich, more[i], p);
        }
        vm.roll(1201);
        address[5] memory order = [worker, more[0], more[1], more[2], richWorker];
        for (uint256 i; i < order.length; ++i) {
            vm.prank(order[i]);
            computing.commit(W, "root", 1, 16);
        }
        // Ten EMC place two; the third and fourth stand behind the first without stake, in their order.
        address[] memory list = computing.committed(W);
        address[5] memory expected = [more[0], more[1], worker, more[2], richWorker];
        for (uint256 i; i < expected.length; ++i) {
            assertEq(list[i], expected[i]);
        }
        assertEq(list.length, 5);
        // Places are a window's own.
        vm.roll(1231);
        vm.prank(worker);
        computing.commit(W + 1, "root", 1, 16);
        vm.prank(more[2]);
        computing.commit(W + 1, "root", 1, 16);
        assertEq(computing.committed(W + 1)[0], more[2]);
    }

    function test_ProvedPowerAddsUpOverTheWindows() public {
        rate(worker, 700);
        rate(worker, 800);
        vm.roll(block.number + 10 * RATING_BLOCKS);
        rate(worker, 100);
        rate(makeAddr("stranger"), 5000);
        assertEq(computing.provedOf(id), 1600);
    }

    function place(address implementation, bytes calldata data) external {
        new ERC1967Proxy(implementation, data);
    }
}
