// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../../interfaces/IApps.sol";
import { IPools } from "../../interfaces/IPools.sol";
import { IQuorum, Kind } from "../../interfaces/IQuorum.sol";
import { ISettlement } from "../../interfaces/ISettlement.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { IStaking, Role } from "../../interfaces/IStaking.sol";
import { Settlement } from "../../l2/Settlement.sol";
import { Governed } from "../../libraries/Governed.sol";
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
        uint256 app = apps.publish(IApps.Terms(0, 0, 0, 5000, 0, "x"), IApps.Build("x", 0, false, ""));
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
            abi.encode(batch.number, batch.previous, batch.stateBlock, batch.receiptsRoot, keccak256(pack(nets)))
        );
        assertEq(settlement.batchHash(batch, pack(nets)), hash);
        vm.expectCall(
            address(quorum), abi.encodeCall(IQuorum.check, (5, Kind.SETTLEMENT, uint64(1), hash, hex"c0ffee"))
        );
        vm.expectEmit(address(settlement));
        emit ISettlement.Settled(1, hash, batch.stateBlock, "root");
        settlement.settle(batch, pack(nets), 5, hex"c0ffee");
        (uint64 number, bytes32 last) = settlement.last();
        assertEq(number, 1);
        assertEq(last, hash);
        assertEq(settlement.receiptsRoot(1), "root");

        batch = nextBatch("root");
        reject(abi.encodeWithSelector(IQuorum.BadSignature.selector));
        vm.expectRevert(IQuorum.BadSignature.selector);
        settlement.settle(batch, pack(nets), 5, hex"c0ffee");
    }

    /// @dev The vectors of Go's protocol: what validators sign and post is what is checked here.
    function test_TheProtocolsVectors() public view {
        string memory json = vm.readFile("protocol/testdata/batch.json");
        ISettlement.Batch memory batch = ISettlement.Batch({
            number: uint64(vm.parseJsonUint(json, ".batch.number")),
            previous: vm.parseJsonBytes32(json, ".batch.previous"),
            stateBlock: uint64(vm.parseJsonUint(json, ".batch.stateBlock")),
            receiptsRoot: vm.parseJsonBytes32(json, ".batch.receiptsRoot")
        });
        ISettlement.Net[] memory nets = new ISettlement.Net[](7);
        for (uint256 i; i < nets.length; ++i) {
            string memory at_ = string.concat(".nets[", vm.toString(i), "]");
            nets[i] = ISettlement.Net({
                socket: vm.parseJsonUint(json, string.concat(at_, ".socket")),
                worker: vm.parseJsonAddress(json, string.concat(at_, ".worker")),
                router: vm.parseJsonAddress(json, string.concat(at_, ".router")),
                units: uint64(vm.parseJsonUint(json, string.concat(at_, ".units"))),
                calls: uint32(vm.parseJsonUint(json, string.concat(at_, ".calls")))
            });
        }
        bytes memory packed = vm.parseJsonBytes(json, ".packedNets");
        assertEq(pack(nets), packed);
        assertEq(settlement.batchHash(batch, packed), vm.parseJsonBytes32(json, ".batchHash"));
        assertEq(settlement.batchHash(batch, ""), vm.parseJsonBytes32(json, ".emptyBatchHash"));
    }

    function test_NetsThatAreNotWholeAreRefused() public {
        bytes memory nets = pack(one(router, 1000));
        bytes[3] memory bad = [bytes(hex"00"), hex"0001", bytes.concat(nets, hex"00")];
        for (uint256 i; i < bad.length; ++i) {
            ISettlement.Batch memory batch = nextBatch("root");
            vm.expectRevert(abi.encodeWithSelector(ISettlement.BadNets.selector, bad[i].length));
            settlement.settle(batch, bad[i], 1, "");
        }
        // A key that is not there is no key.
        nets[nets.length - 13] = 0x09; // router's index
        settlement.settle(nextBatch("root"), nets, 1, "");
        assertEq(settlement.credit(routerOwner), 0);
        assertEq(settlement.credit(PROTOCOL), 1 ether * uint256(ROUTER_BPS + PROTOCOL_BPS) / 10_000);
    }

    function pool(bytes memory answer) internal {
        vm.mockCall(address(staking), abi.encodeCall(IStaking.payee, (operator)), abi.encode(owner, true));
        vm.mockCall(address(pools), abi.encodeCall(IPools.payees, (operator, worker, 8.2 ether)), answer);
    }

    function test_APoolsMembersAreCreditedDirectly() public {
        address[] memory accounts = new address[](2);
        uint256[] memory amounts = new uint256[](2);
        (accounts[0], accounts[1]) = (address(11), address(12));
        (amounts[0], amounts[1]) = (8 ether, 0.2 ether);
        pool(abi.encode(accounts, amounts));
        settle(socket, worker, router, 10_000);
        assertEq(settlement.credit(address(11)), 8 ether);
        assertEq(settlement.credit(address(12)), 0.2 ether);
        assertEq(settlement.credit(owner), 0);
        assertEq(address(settlement).balance, 10 ether);
    }

    function test_WhatAPoolDoesNotShareToTheWeiIsItsOwners() public {
        address[] memory accounts = new address[](1);
        uint256[] memory amounts = new uint256[](1);
        (accounts[0], amounts[0]) = (address(11), 8.2 ether + 1);
        pool(abi.encode(accounts, amounts));
        settle(socket, worker, router, 10_000);
        assertEq(settlement.credit(owner), 8.2 ether, "too much");
        amounts[0] = 8.2 ether - 1;
        pool(abi.encode(accounts, amounts));
        settle(socket, worker, router, 10_000);
        assertEq(settlement.credit(owner), 16.4 ether, "too little");
        pool(abi.encode(new address[](0), new uint256[](0)));
        settle(socket, worker, router, 10_000);
        assertEq(settlement.credit(owner), 24.6 ether, "no pool");
        vm.mockCallRevert(address(pools), abi.encodeCall(IPools.payees, (operator, worker, 8.2 ether)), "");
        settle(socket, worker, router, 10_000);
        assertEq(settlement.credit(owner), 32.8 ether, "it fails");
        assertEq(settlement.credit(address(11)), 0);
    }

    /// @dev EIP-150: with little gas the pool's answer would fail and the rest would go on.
    function test_APosterCannotStarveThePoolsAnswer() public {
        pool(abi.encode(new address[](0), new uint256[](0)));
        ISettlement.Batch memory batch = nextBatch("root");
        bytes memory nets = pack(one(router, 10_000));
        vm.expectRevert(abi.encodeWithSelector(ISettlement.TooLittleGas.selector, 2_000_000));
        settlement.settle{ gas: 2_000_000 }(batch, nets, 1, "");
        settlement.settle{ gas: 3_000_000 }(batch, nets, 1, "");
    }

    function test_RoutedCountsUnitsAndProtocolFeesOfARoutersReceipts() public {
        settle(socket, worker, router, 10_000);
        settle(socket, worker, router, 5000);
        settle(socket, worker, address(0), 5000);
        settle(socket, worker, makeAddr("nobody's key"), 5000);
        (uint128 units, uint128 fees) = settlement.routed(router);
        assertEq(units, 15_000);
        assertEq(fees, 15 ether * uint256(PROTOCOL_BPS) / 10_000);
        (units,) = settlement.routed(makeAddr("nobody's key"));
        assertEq(units, 0, "only what is paid to a router counts for it");

        settle(socket, address(0), router, 5000); // its key is the batch's first
        (units,) = settlement.routed(router);
        assertEq(units, 20_000);
    }

    function post(address poster, uint64 units) internal {
        ISettlement.Batch memory batch = nextBatch("root");
        vm.prank(poster);
        settlement.settle(batch, pack(one(router, units)), 1, "");
    }

    /// @dev The gas of a transaction's bytes is spent before the contract runs, 16 a byte at most.
    function test_WhoPostsGetsTheGasOfItsBytesToo() public {
        vm.txGasPrice(0.5 gwei);
        ISettlement.Batch memory batch = nextBatch("root");
        bytes memory nets = pack(one(router, 10_000));
        uint256 state = vm.snapshotState();
        settlement.settle(batch, nets, 1, new bytes(9600));
        uint256 refund = settlement.credit(address(this));
        vm.revertToState(state);
        settlement.settle(batch, nets, 1, "");
        assertGe(refund - settlement.credit(address(this)), 0.5 gwei * 16 * 9600);
    }

    function test_WhoPostsGetsItsGasOutOfTheProtocolsShare() public {
        vm.txGasPrice(0.5 gwei);
        post(address(1), 10_000);
        uint256 refund = settlement.credit(address(1));
        uint256 share = 10 ether * uint256(PROTOCOL_BPS) / 10_000;
        assertGt(refund, 0.5 gwei * 100_000);
        assertLt(refund, 0.5 gwei * 500_000);
        assertEq(settlement.credit(PROTOCOL) + refund, share);

        vm.txGasPrice(1000 gwei); // more than governance gives back
        post(address(2), 10_000);
        assertLt(settlement.credit(address(2)), uint256(POST_GAS_PRICE) * 500_000);

        // Never more than the protocol earned.
        uint256 before = settlement.credit(PROTOCOL);
        post(address(3), 0);
        assertEq(settlement.credit(address(3)), 0);
        assertEq(settlement.credit(PROTOCOL), before);
    }

    function test_ParametersHaveBoundsThatTheTimelockCannotPass() public {
        bytes memory not = abi.encodeWithSelector(Governed.NotTimelock.selector, address(this));
        vm.expectRevert(not);
        settlement.setShares(1, 1);
        vm.expectRevert(not);
        settlement.setProtocolAccount(buyer);
        vm.expectRevert(not);
        settlement.setPostGasPrice(1);
        vm.startPrank(TIMELOCK);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.SharesTooHigh.selector, 5001, 5000));
        settlement.setShares(5000, 1);
        vm.expectRevert(ISettlement.ZeroAddress.selector);
        settlement.setProtocolAccount(address(0));
        vm.expectRevert(abi.encodeWithSelector(ISettlement.GasPriceTooHigh.selector, 100 gwei + 1, 100 gwei));
        settlement.setPostGasPrice(100 gwei + 1);
        settlement.setShares(0, 5000);
        settlement.setProtocolAccount(buyer);
        settlement.setPostGasPrice(100 gwei);
        vm.stopPrank();
        settle(socket, worker, router, 10_000);
        assertEq(settlement.credit(buyer), 5 ether);
        assertEq(settlement.postGasPrice(), 100 gwei);
    }

    function test_TwoCertifiedBatchesOfOneNumberCannotBothCount() public {
        ISettlement.Batch memory first = nextBatch("a");
        ISettlement.Batch memory twin = nextBatch("b");
        settlement.settle(first, pack(one(router, 1000)), 1, "");
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NotNext.selector, 1, 2));
        settlement.settle(twin, pack(one(router, 1000)), 1, "");
        // Nor can what was built on the twin.
        ISettlement.Batch memory next = nextBatch("c");
        bytes32 expected = next.previous;
        next.previous = settlement.batchHash(twin, pack(one(router, 1000)));
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NotLinked.selector, next.previous, expected));
        settlement.settle(next, pack(one(router, 1000)), 1, "");
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NotNext.selector, 3, 2));
        next.number = 3;
        settlement.settle(next, pack(one(router, 1000)), 1, "");
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
        settlement.settle(nextBatch(root), "", 1, "");

        bytes32[] memory proof_ = new bytes32[](1);
        proof_[0] = hb;
        assertTrue(settlement.verifyCall(1, a, proof_));
        a.units = 8;
        assertFalse(settlement.verifyCall(1, a, proof_));
        assertFalse(settlement.verifyCall(2, a, proof_));
        assertFalse(settlement.verifyCall(2, a, new bytes32[](0)), "no batch, no call");
    }

    function test_SharesAreBounded() public {
        address implementation = address(new Settlement(TIMELOCK, quorum, staking, apps, computing, sockets, pools));
        vm.expectRevert(abi.encodeWithSelector(ISettlement.SharesTooHigh.selector, 5001, 5000));
        new ERC1967Proxy(implementation, abi.encodeCall(Settlement.initialize, (5000, 1, PROTOCOL, 0)));
        vm.expectRevert(ISettlement.ZeroAddress.selector);
        new ERC1967Proxy(implementation, abi.encodeCall(Settlement.initialize, (1, 1, address(0), 0)));
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
