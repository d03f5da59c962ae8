// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IQuorum, Kind } from "../../interfaces/IQuorum.sol";
import { ISettlement } from "../../interfaces/ISettlement.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Role } from "../../interfaces/IStaking.sol";
import { Settlement } from "../../l2/Settlement.sol";
import { Network } from "../support/Network.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

contract SettlementTest is Network {
    uint256 internal constant PRICE = 1 ether;

    address internal buyer = makeAddr("buyer");
    uint64 internal operator;
    address internal owner;
    address internal worker;
    address internal router;
    address internal routerOwner;
    address internal publisher;
    uint256 internal offerId;
    uint256 internal socket;

    function setUp() public override {
        super.setUp();
        (operator, owner, worker) = register("gpu", Role.WORKER, 0);
        (, routerOwner, router) = register("router", Role.ROUTER, ROUTER_STAKE);
        uint256 app;
        (app, publisher) = publish("ocr", 1000);
        rate(worker, 10_000);
        offerId = offer(operator, app, ISockets.Class.Burst, 10_000, PRICE);
        socket = buy(buyer, offerId, 100_000, 1 days, true);
        vm.warp(block.timestamp + 60);
    }

    function one(address router_, uint64 units) internal view returns (ISettlement.Net[] memory nets) {
        nets = new ISettlement.Net[](1);
        nets[0] = ISettlement.Net(socket, worker, router_, units, 3);
    }

    function test_SharesAddUpToTheAmount() public {
        settle(socket, worker, router, 10_000);
        uint256 amount = 10 ether;
        assertEq(settlement.credit(publisher), amount / 10);
        assertEq(settlement.credit(routerOwner), amount * ROUTER_BPS / 10_000);
        assertEq(settlement.credit(PROTOCOL), amount * PROTOCOL_BPS / 10_000);
        assertEq(settlement.credit(owner), amount - amount / 10 - amount * (ROUTER_BPS + PROTOCOL_BPS) / 10_000);
        assertEq(address(settlement).balance, amount);
        assertEq(sockets.socket(socket).units, 90_000);
    }

    function test_AShareWithoutRouterIsTheProtocols() public {
        settle(socket, worker, address(0), 10_000);
        assertEq(settlement.credit(PROTOCOL), 10 ether * uint256(ROUTER_BPS + PROTOCOL_BPS) / 10_000);
        settle(socket, worker, makeAddr("nobody's key"), 10_000);
        assertEq(settlement.credit(PROTOCOL), 20 ether * uint256(ROUTER_BPS + PROTOCOL_BPS) / 10_000);
        vm.prank(TIMELOCK);
        staking.jail(2, Role.ROUTER);
        settle(socket, worker, router, 10_000);
        assertEq(settlement.credit(PROTOCOL), 30 ether * uint256(ROUTER_BPS + PROTOCOL_BPS) / 10_000);
        assertEq(settlement.credit(routerOwner), 0);
    }

    function test_OneAccountInAllParts() public {
        // The publisher is the operator is the router: one credit, the sum.
        (uint64 id, address all, address key) = register("all", Role.WORKER | Role.ROUTER, ROUTER_STAKE);
        vm.prank(all);
        uint256 app = apps.publish("x", 0, 0, 0, 5000, false, "x", "");
        rate(key, 10_000);
        socket = buy(buyer, offer(id, app, ISockets.Class.Burst, 100, PRICE), 1000, 1 days, true);
        vm.warp(block.timestamp + 60);
        settle(socket, key, key, 1000);
        assertEq(settlement.credit(all), 1 ether - 1 ether * uint256(PROTOCOL_BPS) / 10_000);
    }

    function test_SettleChecksTheCertificateOfTheWholeBatch() public {
        ISettlement.Net[] memory nets = one(router, 10_000);
        ISettlement.Batch memory batch = nextBatch("root");
        bytes32 hash = keccak256(
            abi.encode(batch.number, batch.previous, batch.stateBlock, batch.receiptsRoot, keccak256(abi.encode(nets)))
        );
        assertEq(settlement.batchHash(batch, nets), hash);
        vm.expectCall(
            address(quorum), abi.encodeCall(IQuorum.check, (5, Kind.SETTLEMENT, uint64(1), hash, hex"c0ffee"))
        );
        vm.expectEmit(address(settlement));
        emit ISettlement.Settled(1, hash, batch.stateBlock, "root");
        settlement.settle(batch, nets, 5, hex"c0ffee");
        (uint64 number, bytes32 last) = settlement.last();
        assertEq(number, 1);
        assertEq(last, hash);
        assertEq(settlement.receiptsRoot(1), "root");

        batch = nextBatch("root");
        reject(abi.encodeWithSelector(IQuorum.BadSignature.selector));
        vm.expectRevert(IQuorum.BadSignature.selector);
        settlement.settle(batch, nets, 5, hex"c0ffee");
    }

    function test_TwoCertifiedBatchesOfOneNumberCannotBothCount() public {
        ISettlement.Batch memory first = nextBatch("a");
        ISettlement.Batch memory twin = nextBatch("b");
        settlement.settle(first, one(router, 1000), 1, "");
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NotNext.selector, 1, 2));
        settlement.settle(twin, one(router, 1000), 1, "");
        // Nor can what was built on the twin.
        ISettlement.Batch memory next = nextBatch("c");
        bytes32 expected = next.previous;
        next.previous = settlement.batchHash(twin, one(router, 1000));
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NotLinked.selector, next.previous, expected));
        settlement.settle(next, one(router, 1000), 1, "");
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NotNext.selector, 3, 2));
        next.number = 3;
        settlement.settle(next, one(router, 1000), 1, "");
    }

    function test_UnitsAreClampedToWhatTheOperatorProved() public {
        // 60 s since the first offer, at 10 E.
        assertEq(settlement.allowance(operator), 600_000);
        socket = buy(buyer, offerId, 10_000_000, 1 days, true);
        ISettlement.Net[] memory nets = new ISettlement.Net[](2);
        nets[0] = ISettlement.Net(socket, worker, router, 500_000, 1);
        nets[1] = ISettlement.Net(socket, worker, address(0), 500_000, 1);
        vm.expectEmit(address(sockets));
        emit ISockets.Clamped(socket, 1, 500_000, 100_000);
        settle(nets);
        assertEq(sockets.socket(socket).units, 9_400_000);
        assertEq(settlement.allowance(operator), 0);

        vm.warp(block.timestamp + 7);
        assertEq(settlement.allowance(operator), 70_000);
        settle(socket, worker, router, 1_000_000);
        assertEq(sockets.socket(socket).units, 9_330_000);
    }

    function test_AnHourIsCarriedAtMost() public {
        vm.warp(block.timestamp + 100 days);
        assertEq(settlement.allowance(operator), 36_000_000);
    }

    function test_ALapsedRatingStopsAccrualAndTakesNothing() public {
        settle(socket, worker, router, 1000);
        uint64 before = settlement.allowance(operator);
        assertEq(before, 599_000);
        vm.roll(block.number + 1000);
        vm.warp(block.timestamp + 1000);
        assertEq(computing.powerOf(operator), 0);
        assertEq(settlement.allowance(operator), before);
        settle(socket, worker, router, 1000);
        assertEq(settlement.allowance(operator), before - 1000);
    }

    function test_WorkAccruesFromTheFirstRatingWithThePowerOfItsTime() public {
        (uint64 id,, address key) = register("new", Role.WORKER, 0);
        vm.warp(block.timestamp + 1 hours);
        assertEq(settlement.allowance(id), 0);
        rate(key, 1000);
        assertEq(settlement.allowance(id), 0);
        vm.warp(block.timestamp + 10);
        assertEq(settlement.allowance(id), 10_000);
        rate(key, 9000); // more power counts from now on, not backwards
        assertEq(settlement.allowance(id), 10_000);
        vm.warp(block.timestamp + 10);
        assertEq(settlement.allowance(id), 100_000);
    }

    function test_ANetIsClampedByItsOwnOperatorOnly() public {
        (uint64 id,, address key) = register("other", Role.WORKER, 0);
        rate(key, 10_000);
        uint256 other = buy(buyer, offer(id, 1, ISockets.Class.Burst, 100, PRICE), 10_000_000, 1 days, true);
        vm.warp(block.timestamp + 10);
        uint64 most = settlement.allowance(operator);
        ISettlement.Net[] memory nets = new ISettlement.Net[](3);
        nets[0] = ISettlement.Net(other, key, router, 60_000, 1);
        nets[1] = ISettlement.Net(socket, worker, router, 90_000, 1);
        nets[2] = ISettlement.Net(other, key, address(0), 60_000, 1);
        settle(nets);
        assertEq(sockets.socket(other).units, 9_900_000);
        assertEq(sockets.socket(socket).units, 10_000);
        assertEq(settlement.allowance(id), 0);
        assertEq(settlement.allowance(operator), most - 90_000);
    }

    function test_ASocketNamedTwiceGivesWhatItHolds() public {
        ISettlement.Net[] memory nets = new ISettlement.Net[](2);
        nets[0] = ISettlement.Net(socket, worker, router, 70_000, 1);
        nets[1] = ISettlement.Net(socket, worker, address(0), 70_000, 1);
        vm.expectEmit(address(sockets));
        emit ISockets.Clamped(socket, 1, 70_000, 30_000);
        settle(nets);
        assertEq(sockets.socket(socket).units, 0);
        assertEq(address(sockets).balance, 0);
    }

    function test_NothingInACertifiedBatchBricks() public {
        ISettlement.Net[] memory nets = new ISettlement.Net[](4);
        nets[0] = ISettlement.Net(999, worker, router, 5, 1); // no such socket
        nets[1] = ISettlement.Net(socket, address(0), router, type(uint64).max, 0); // more than anyone has
        nets[2] = ISettlement.Net(socket, worker, router, 0, 0);
        nets[3] = ISettlement.Net(type(uint256).max, worker, address(0), type(uint64).max, type(uint32).max);
        settle(nets);
        assertEq(sockets.socket(socket).units, 0);
        settle(new ISettlement.Net[](0));
        (uint64 number,) = settlement.last();
        assertEq(number, 2);
    }

    function test_AClosedSocketIsLeftOut() public {
        vm.warp(block.timestamp + 2 days);
        sockets.close(socket);
        vm.expectEmit(address(sockets));
        emit ISockets.Clamped(socket, 0, 1000, 0);
        settle(socket, worker, router, 1000);
    }

    function test_ClaimPaysOnce() public {
        settle(socket, worker, router, 10_000);
        uint256 due = settlement.credit(owner);
        uint256 before = owner.balance;
        vm.expectEmit(address(settlement));
        emit ISettlement.Claimed(owner, due);
        settlement.claimFor(owner); // anyone may
        assertEq(owner.balance - before, due);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NothingToClaim.selector, owner));
        settlement.claim();
        vm.prank(publisher);
        settlement.claim();
        assertEq(publisher.balance, 1 ether);
    }

    function test_ClaimCannotBeReentered() public {
        Reentrant thief = new Reentrant(settlement);
        vm.deal(address(this), 2 ether);
        settlement.creditTo{ value: 1 ether }(address(thief));
        settlement.creditTo{ value: 1 ether }(address(1));
        vm.expectRevert();
        settlement.claimFor(address(thief));
        assertEq(address(settlement).balance, 2 ether);
    }

    function test_OnlySocketsPaysIn() public {
        vm.deal(address(this), 1);
        (bool ok, bytes memory error) = address(settlement).call{ value: 1 }("");
        assertFalse(ok);
        assertEq(error, abi.encodeWithSelector(ISettlement.NotSockets.selector, address(this)));
    }

    function test_CreditToNobodyLeavesNoTrace() public {
        vm.recordLogs();
        settlement.creditTo(owner);
        assertEq(vm.getRecordedLogs().length, 0);
    }

    function test_VerifyCall() public {
        ISettlement.Leaf memory a = ISettlement.Leaf("call", "result", "output", socket, worker, router, 7, 0);
        ISettlement.Leaf memory b = ISettlement.Leaf("other", "result", "output", socket, worker, router, 7, 0);
        bytes32 ha = keccak256(bytes.concat(keccak256(abi.encode(a))));
        bytes32 hb = keccak256(bytes.concat(keccak256(abi.encode(b))));
        bytes32 root = ha < hb ? keccak256(abi.encode(ha, hb)) : keccak256(abi.encode(hb, ha));
        settlement.settle(nextBatch(root), new ISettlement.Net[](0), 1, "");

        bytes32[] memory proof_ = new bytes32[](1);
        proof_[0] = hb;
        assertTrue(settlement.verifyCall(1, a, proof_));
        a.units = 8;
        assertFalse(settlement.verifyCall(1, a, proof_));
        assertFalse(settlement.verifyCall(2, a, proof_));
        assertFalse(settlement.verifyCall(2, a, new bytes32[](0)), "no batch, no call");
    }

    function test_SharesAreBounded() public {
        address implementation = address(new Settlement(TIMELOCK, quorum, staking, apps, computing, sockets));
        vm.expectRevert(abi.encodeWithSelector(ISettlement.SharesTooHigh.selector, 5001, 5000));
        new ERC1967Proxy(implementation, abi.encodeCall(Settlement.initialize, (5000, 1, PROTOCOL)));
        vm.expectRevert(ISettlement.ZeroAddress.selector);
        new ERC1967Proxy(implementation, abi.encodeCall(Settlement.initialize, (1, 1, address(0))));
    }

    /// @dev Any nets: what Sockets paid is what was credited, to the wei.
    function testFuzz_CreditsAreWhatWasPaid(uint64[5] memory units, uint64 price, bool[5] memory routed) public {
        price = uint64(bound(price, 0, 10 ether));
        offerId = offer(operator, 1, ISockets.Class.Burst, 10_000, price);
        socket = buy(buyer, offerId, 400_001, 1 days, true);
        uint256 before = address(sockets).balance;
        ISettlement.Net[] memory nets = new ISettlement.Net[](5);
        for (uint256 i; i < 5; ++i) {
            nets[i] = ISettlement.Net(
                socket, worker, routed[i] ? router : address(0), uint64(bound(units[i], 0, 300_000)), 1
            );
        }
        settle(nets);
        uint256 paid = before - address(sockets).balance;
        assertEq(address(settlement).balance, paid);
        assertEq(
            settlement.credit(owner) + settlement.credit(publisher) + settlement.credit(routerOwner)
                + settlement.credit(PROTOCOL),
            paid
        );
    }
}

contract Reentrant {
    Settlement internal immutable TARGET;

    constructor(Settlement target) {
        TARGET = target;
    }

    receive() external payable {
        TARGET.claim();
    }
}
