// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { Oracle } from "../../examples/Oracle.sol";
import { ICallbacks } from "../../interfaces/ICallbacks.sol";
import { ISettlement } from "../../interfaces/ISettlement.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Role } from "../../interfaces/IStaking.sol";
import { Messages } from "../../libraries/Messages.sol";
import { Nasty } from "../support/Nasty.sol";
import { Network } from "../support/Network.sol";

contract CallbacksTest is Network {
    uint64 internal constant UNITS = 1000;
    uint32 internal constant GAS = 200_000;

    Oracle internal oracle;
    uint256 internal offerId;
    uint64 internal notAfter;
    address internal worker;
    address internal key;
    uint256 internal keySecret;
    address internal answerer = makeAddr("answerer");

    function setUp() public override {
        super.setUp();
        uint64 op;
        (op,, worker) = register("gpu", Role.WORKER, 0);
        rate(worker, 10_000);
        (uint256 app,) = publish("ocr", 0);
        offerId = offer(op, app, ISockets.Class.Burst, 100, 1 ether);
        oracle = new Oracle(sockets, callbacks);
        vm.deal(address(this), 1000 ether);
        oracle.open{ value: 100 ether }(offerId, 100_000, 1 days);
        (key, keySecret) = makeAddrAndKey("key");
        notAfter = uint64(block.timestamp) + 60;
    }

    receive() external payable { }

    function asked(uint256 fee) internal returns (uint256) {
        return oracle.ask{ value: fee }(sha256("picture"), "picture", key, UNITS, notAfter, GAS);
    }

    function leafOf(uint256 id, bytes memory output) internal view returns (ISettlement.Leaf memory) {
        return ISettlement.Leaf(callbacks.requestOf(id).call, "result", sha256(output), 1, worker, address(0), 500, 0);
    }

    /// @dev Settles the call in a batch of two; returns what proves it.
    function settled(ISettlement.Leaf memory leaf) internal returns (uint64 batch, bytes32[] memory proof) {
        bytes32 hash = keccak256(bytes.concat(keccak256(abi.encode(leaf))));
        proof = new bytes32[](1);
        proof[0] = keccak256("another call");
        bytes32 root = hash < proof[0] ? keccak256(abi.encode(hash, proof[0])) : keccak256(abi.encode(proof[0], hash));
        settlement.settle(nextBatch(root), "", 1, "");
        (batch,) = settlement.last();
    }

    function answered(uint256 id, bytes memory output) internal returns (bool) {
        ISettlement.Leaf memory leaf = leafOf(id, output);
        (uint64 batch, bytes32[] memory proof) = settled(leaf);
        vm.prank(answerer);
        return callbacks.answer(id, batch, leaf, proof, output);
    }

    function test_AContractAsksAndIsAnsweredOnce() public {
        uint256 id = asked(2 ether);
        assertEq(id, 1);
        ICallbacks.Request memory r = callbacks.requestOf(id);
        assertEq(r.consumer, address(oracle));
        assertEq(r.fee, 2 ether);
        assertEq(r.answerBy, notAfter + WINDOW + callbacks.ANSWER_TIME());

        ISettlement.Leaf memory leaf = leafOf(id, "text");
        (uint64 batch, bytes32[] memory proof) = settled(leaf);
        vm.expectEmit(address(callbacks));
        emit ICallbacks.Answered(id, address(oracle), answerer, 0, sha256("text"), true);
        vm.prank(answerer);
        assertTrue(callbacks.answer(id, batch, leaf, proof, "text"));
        assertEq(oracle.answers(id), "text");
        assertEq(settlement.credit(answerer), 2 ether);
        assertEq(address(callbacks).balance, 0);

        vm.expectRevert(abi.encodeWithSelector(ICallbacks.UnknownRequest.selector, id));
        callbacks.answer(id, batch, leaf, proof, "text");
        vm.warp(r.answerBy + 1);
        vm.expectRevert(abi.encodeWithSelector(ICallbacks.UnknownRequest.selector, id));
        callbacks.refund(id);
    }

    /// @dev Session and call are those of protocol's EIP-712 vectors: what off-chain code signs and what is approved here
    /// are the same bytes.
    function test_SessionsAndCallsHaveTheProtocolsHashes() public {
        vm.chainId(703_600);
        string memory json = vm.readFile("protocol/testdata/eip712.json");
        string memory at = ".vectors[0].message";
        assertEq(vm.parseJsonString(json, ".vectors[0].type"), SESSION_TYPE);
        Messages.Session memory s = Messages.Session({
            socket: vm.parseJsonUint(json, string.concat(at, ".socket")),
            epoch: uint64(vm.parseJsonUint(json, string.concat(at, ".epoch"))),
            key: vm.parseJsonAddress(json, string.concat(at, ".key")),
            maxUnits: uint64(vm.parseJsonUint(json, string.concat(at, ".maxUnits"))),
            notAfter: uint64(vm.parseJsonUint(json, string.concat(at, ".notAfter"))),
            salt: vm.parseJsonBytes32(json, string.concat(at, ".salt"))
        });
        assertEq(callbacks.sessionHash(s), vm.parseJsonBytes32(json, ".vectors[0].digest"));
    }

    string internal constant SESSION_TYPE =
        "Session(uint256 socket,uint64 epoch,address key,uint64 maxUnits,uint64 notAfter,bytes32 salt)";

    function test_TheEventCarriesAllThatARouterNeeds() public {
        Messages.Session memory s =
            Messages.Session(oracle.socket(), 0, key, UNITS, notAfter, keccak256(abi.encode(address(callbacks), 1)));
        bytes32 session = callbacks.sessionHash(s);
        bytes32 separator = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("EMC"),
                keccak256("1"),
                block.chainid,
                address(settlement)
            )
        );
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Call(bytes32 session,uint64 nonce,bytes32 input,uint64 maxUnits,uint64 notAfter)"),
                session,
                0,
                sha256("picture"),
                UNITS,
                notAfter
            )
        );
        bytes32 call = keccak256(abi.encodePacked(hex"1901", separator, message));
        vm.expectEmit(address(callbacks));
        emit ICallbacks.SessionApproved(session, address(oracle), s);
        vm.expectEmit(address(callbacks));
        emit ICallbacks.Requested(
            1,
            address(oracle),
            key,
            call,
            s,
            sha256("picture"),
            "picture",
            GAS,
            notAfter + WINDOW + callbacks.ANSWER_TIME(),
            7
        );
        asked(7);
        assertEq(callbacks.approverOf(session), address(oracle));
        assertEq(callbacks.requestOf(1).call, call);
    }

    function test_EachRequestHasACallOfItsOwn() public {
        bytes32 first = callbacks.requestOf(asked(1)).call;
        bytes32 second = callbacks.requestOf(asked(1)).call;
        assertNotEq(first, second);
        ISettlement.Leaf memory leaf = leafOf(1, "text");
        (uint64 batch, bytes32[] memory proof) = settled(leaf);
        vm.expectRevert(abi.encodeWithSelector(ICallbacks.WrongCall.selector, 2, first));
        callbacks.answer(2, batch, leaf, proof, "text");
    }

    function test_ForgedAnswersAreRefused() public {
        uint256 id = asked(1 ether);
        ISettlement.Leaf memory leaf = leafOf(id, "text");
        (uint64 batch, bytes32[] memory proof) = settled(leaf);
        vm.expectRevert(abi.encodeWithSelector(ICallbacks.BadOutput.selector, sha256("text")));
        callbacks.answer(id, batch, leaf, proof, "lie");
        leaf.output = sha256("lie");
        vm.expectRevert(abi.encodeWithSelector(ICallbacks.NotSettled.selector, batch, leaf.call));
        callbacks.answer(id, batch, leaf, proof, "lie");
        leaf.output = sha256("text");
        vm.expectRevert(abi.encodeWithSelector(ICallbacks.NotSettled.selector, batch + 1, leaf.call));
        callbacks.answer(id, batch + 1, leaf, proof, "text");
        callbacks.answer(id, batch, leaf, proof, "text");
    }

    function test_AFailedCallIsAnsweredToo() public {
        uint256 id = asked(1);
        ISettlement.Leaf memory leaf = leafOf(id, "");
        leaf.status = 2;
        (uint64 batch, bytes32[] memory proof) = settled(leaf);
        callbacks.answer(id, batch, leaf, proof, "");
        assertTrue(oracle.failed(id));
    }

    function test_WhatNobodyAnswersIsRefunded() public {
        uint256 id = asked(1 ether);
        uint64 by = callbacks.requestOf(id).answerBy;
        ISettlement.Leaf memory leaf = leafOf(id, "text");
        (uint64 batch, bytes32[] memory proof) = settled(leaf);
        vm.warp(by);
        vm.expectRevert(abi.encodeWithSelector(ICallbacks.TooEarly.selector, id, by));
        callbacks.refund(id);
        vm.warp(by + 1);
        vm.expectRevert(abi.encodeWithSelector(ICallbacks.TooLate.selector, id, by));
        callbacks.answer(id, batch, leaf, proof, "text");
        vm.expectEmit(address(callbacks));
        emit ICallbacks.Refunded(id, address(oracle), 1 ether, true);
        callbacks.refund(id);
        assertEq(settlement.credit(address(oracle)), 1 ether);
        assertEq(address(callbacks).balance, 0);
        settlement.claimFor(address(oracle));
        assertEq(address(oracle).balance, 1 ether);
    }

    function test_AConsumerIsToldThatNobodyAnswered() public {
        uint256 id = asked(1 ether);
        expire(id);
        bytes memory told = abi.encodeCall(oracle.onCall, (id, callbacks.UNANSWERED(), ""));
        vm.expectCall(address(oracle), 0, uint64(GAS), told, 1);
        vm.prank(answerer);
        assertTrue(callbacks.refund(id));
        assertTrue(oracle.failed(id));
        assertEq(settlement.credit(answerer), 0, "nobody gains by leaving a request");
        vm.expectRevert(abi.encodeWithSelector(ICallbacks.UnknownRequest.selector, id));
        callbacks.refund(id);
    }

    function expire(uint256 id) internal {
        vm.warp(callbacks.requestOf(id).answerBy + 1);
    }

    function test_OnlyTheHolderAsks() public {
        ICallbacks.Ask memory ask = good();
        vm.expectRevert(abi.encodeWithSelector(ICallbacks.NotHolder.selector, ask.socket, address(this)));
        callbacks.request(ask);
        Messages.Session memory s = Messages.Session(ask.socket, 0, key, 1, notAfter, 0);
        vm.expectRevert(abi.encodeWithSelector(ICallbacks.NotHolder.selector, ask.socket, address(this)));
        callbacks.approveSession(s);
        vm.prank(address(oracle));
        bytes32 id = callbacks.approveSession(s);
        assertEq(callbacks.approverOf(id), address(oracle));
    }

    function good() internal view returns (ICallbacks.Ask memory) {
        return ICallbacks.Ask(oracle.socket(), key, UNITS, notAfter, sha256("x"), "", bytes4(0), GAS);
    }

    function refused(ICallbacks.Ask memory ask, bytes memory error) internal {
        vm.prank(address(oracle));
        vm.expectRevert(error);
        callbacks.request(ask);
    }

    function test_BadRequestsAreRefusedByName() public {
        ICallbacks.Ask memory ask = good();
        ask.key = address(0);
        refused(ask, abi.encodeWithSelector(ICallbacks.ZeroKey.selector));
        ask = good();
        ask.maxUnits = 0;
        refused(ask, abi.encodeWithSelector(ICallbacks.ZeroUnits.selector));
        ask = good();
        ask.notAfter = uint64(block.timestamp - 1);
        refused(ask, abi.encodeWithSelector(ICallbacks.Past.selector, ask.notAfter));
        ask = good();
        ask.gas = 2_000_001;
        refused(ask, abi.encodeWithSelector(ICallbacks.GasTooHigh.selector, 2_000_001, 2_000_000));
        ask = good();
        ask.data = new bytes(8193);
        refused(ask, abi.encodeWithSelector(ICallbacks.DataTooLong.selector, 8193, 8192));
        ask = good();
        ask.data = "y";
        refused(ask, abi.encodeWithSelector(ICallbacks.BadInput.selector, sha256("x")));
        ask = good();
        uint64 plugged = sockets.socket(ask.socket).pluggedUntil;
        ask.notAfter = plugged + 1;
        refused(ask, abi.encodeWithSelector(ICallbacks.NotPlugged.selector, ask.socket, plugged + 1, plugged));
        ask.notAfter = plugged;
        vm.prank(address(oracle));
        assertEq(callbacks.request(ask), 1);
        vm.expectRevert(abi.encodeWithSelector(ICallbacks.UnknownRequest.selector, 2));
        callbacks.refund(2);
    }

    // Attacks.

    function nasty(Nasty.Way way, uint32 gas) internal returns (Nasty n, uint256 id) {
        n = new Nasty(callbacks, way);
        uint256 socket = n.buy{ value: 10 ether }(sockets, offerId, 10_000);
        ICallbacks.Ask memory ask =
            ICallbacks.Ask(socket, key, UNITS, notAfter, sha256("x"), "x", Nasty.onCall.selector, gas);
        id = n.request{ value: 1 ether }(ask);
    }

    function test_ARevertingReceiverHarmsNobody() public {
        (, uint256 id) = nasty(Nasty.Way.Revert, GAS);
        assertFalse(answered(id, "text"));
        assertEq(settlement.credit(answerer), 1 ether, "who answered is paid all the same");
    }

    function test_AReturndataBombCostsTheAnswererNoMoreThanItsGas() public {
        (, uint256 id) = nasty(Nasty.Way.Bomb, GAS);
        ISettlement.Leaf memory leaf = leafOf(id, "text");
        (uint64 batch, bytes32[] memory proof) = settled(leaf);
        uint256 gas = gasleft();
        assertFalse(callbacks.answer(id, batch, leaf, proof, "text"));
        assertLt(gas - gasleft(), GAS + 150_000);
        assertEq(settlement.credit(address(this)), 1 ether);
    }

    function test_AReceiverThatBurnsItsGasBurnsNoMore() public {
        (, uint256 id) = nasty(Nasty.Way.Burn, 100_000);
        ISettlement.Leaf memory leaf = leafOf(id, "text");
        (uint64 batch, bytes32[] memory proof) = settled(leaf);
        uint256 gas = gasleft();
        assertFalse(callbacks.answer(id, batch, leaf, proof, "text"));
        assertLt(gas - gasleft(), 100_000 + 150_000);
    }

    function test_ReentrancyAnswersNothingTwice() public {
        (Nasty n, uint256 id) = nasty(Nasty.Way.Again, 500_000);
        ISettlement.Leaf memory leaf = leafOf(id, "text");
        (uint64 batch, bytes32[] memory proof) = settled(leaf);
        n.remember(abi.encodeCall(callbacks.answer, (id, batch, leaf, proof, "text")));
        assertTrue(callbacks.answer(id, batch, leaf, proof, "text"), "the second attempt was refused");
        assertEq(settlement.credit(address(n)) + settlement.credit(address(this)), 1 ether);
    }

    function test_AReceiverThatFailsHasItsFeeBackAllTheSame() public {
        for (uint8 way; way < 3; ++way) {
            (Nasty n, uint256 id) = nasty(Nasty.Way(way), GAS);
            expire(id);
            uint256 gas = gasleft();
            assertFalse(callbacks.refund(id));
            assertLt(gas - gasleft(), GAS + 150_000);
            assertEq(settlement.credit(address(n)), 1 ether);
            notAfter = uint64(block.timestamp) + 60;
        }
    }

    function test_ReentrancyRefundsNothingTwice() public {
        asked(1 ether); // somebody else's fee
        (Nasty n, uint256 id) = nasty(Nasty.Way.Again, 500_000);
        expire(id);
        n.remember(abi.encodeCall(callbacks.refund, (id)));
        assertTrue(callbacks.refund(id), "the second attempt was refused");
        assertEq(settlement.credit(address(n)), 1 ether);
        assertEq(address(callbacks).balance, 1 ether);
    }

    /// @dev EIP-150, as for answers: a consumer is not robbed of what it is told.
    function testFuzz_WhoRefundsCannotStarveTheCallback(uint256 gas) public {
        gas = bound(gas, 30_000, 500_000);
        uint256 id = asked(1 ether);
        expire(id);
        try callbacks.refund{ gas: gas }(id) returns (bool delivered) {
            assertTrue(delivered && oracle.failed(id));
        } catch {
            assertEq(callbacks.requestOf(id).consumer, address(oracle), "nothing happened");
        }
    }

    /// @dev EIP-150: with whatever gas the answer is sent, the callback gets all of its gas or the answer fails.
    function testFuzz_TheAnswererCannotStarveTheCallback(uint256 gas) public {
        gas = bound(gas, 50_000, 600_000);
        uint256 id = asked(1 ether);
        ISettlement.Leaf memory leaf = leafOf(id, "text");
        (uint64 batch, bytes32[] memory proof) = settled(leaf);
        try callbacks.answer{ gas: gas }(id, batch, leaf, proof, "text") returns (bool delivered) {
            assertTrue(delivered);
            assertEq(oracle.answers(id), "text");
        } catch {
            assertEq(callbacks.requestOf(id).consumer, address(oracle), "nothing happened");
        }
    }
}
