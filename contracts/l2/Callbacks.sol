// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ICallbacks } from "../interfaces/ICallbacks.sol";
import { ISettlement } from "../interfaces/ISettlement.sol";
import { ISockets } from "../interfaces/ISockets.sol";
import { Governed } from "../libraries/Governed.sol";
import { Messages } from "../libraries/Messages.sol";
import { LibCall } from "solady/utils/LibCall.sol";

/// @title Callbacks
/// @notice See ICallbacks.
contract Callbacks is ICallbacks, Governed {
    /// @notice Of an input that comes with its request, bytes. Longer ones are blobs.
    uint256 public constant MAX_DATA = 8192;
    uint256 public constant MAX_GAS = 2_000_000;
    /// @notice How long an answer may take after the last second in which its call can be settled.
    uint64 public constant ANSWER_TIME = 1 hours;
    /// @notice What a consumer is called back with in a status's place when nobody answered: no call has it.
    uint8 public constant UNANSWERED = type(uint8).max;
    /// @dev What is left to do after the callback.
    uint256 private constant AFTER_GAS = 10_000;

    ISockets public immutable SOCKETS;
    ISettlement public immutable SETTLEMENT;

    struct Record {
        address consumer;
        bytes4 selector;
        uint24 gas;
        uint40 answerBy;
        uint256 fee;
        bytes32 call;
    }

    uint256 public count;
    mapping(uint256 id => Record) internal _requests;
    mapping(bytes32 session => address) public approverOf;

    constructor(address timelock, ISockets sockets, ISettlement settlement) Governed(timelock) {
        SOCKETS = sockets;
        SETTLEMENT = settlement;
    }

    /// @inheritdoc ICallbacks
    function request(Ask calldata ask) external payable returns (uint256 id) {
        _check(ask);
        id = ++count;
        Messages.Session memory session = Messages.Session({
            socket: ask.socket,
            epoch: _epoch(ask.socket, ask.notAfter),
            key: ask.key,
            maxUnits: ask.maxUnits,
            notAfter: ask.notAfter,
            salt: keccak256(abi.encode(address(this), id))
        });
        bytes32 call = _callHash(_approve(session), ask);
        uint64 answerBy = ask.notAfter + SOCKETS.window() + ANSWER_TIME;

        _requests[id] = Record(msg.sender, ask.selector, uint24(ask.gas), uint40(answerBy), msg.value, call);
        emit Requested(id, msg.sender, ask.key, call, session, ask.input, ask.data, ask.gas, answerBy, msg.value);
    }

    /// @inheritdoc ICallbacks
    function answer(
        uint256 id,
        uint64 batch,
        ISettlement.Leaf calldata leaf,
        bytes32[] calldata proof,
        bytes calldata output
    ) external returns (bool delivered) {
        Record memory r = _get(id);
        require(block.timestamp <= r.answerBy, TooLate(id, r.answerBy));
        require(leaf.call == r.call, WrongCall(id, leaf.call));
        require(SETTLEMENT.verifyCall(batch, leaf, proof), NotSettled(batch, leaf.call));
        require(sha256(output) == leaf.output, BadOutput(leaf.output));

        delete _requests[id];
        SETTLEMENT.creditTo{ value: r.fee }(msg.sender);
        delivered = _deliver(r, id, leaf.status, output);
        emit Answered(id, r.consumer, msg.sender, leaf.status, leaf.output, delivered);
    }

    /// @inheritdoc ICallbacks
    function refund(uint256 id) external returns (bool delivered) {
        Record memory r = _get(id);
        require(block.timestamp > r.answerBy, TooEarly(id, r.answerBy));

        delete _requests[id];
        SETTLEMENT.creditTo{ value: r.fee }(r.consumer);
        delivered = _deliver(r, id, UNANSWERED, msg.data[:0]);
        emit Refunded(id, r.consumer, r.fee, delivered);
    }

    /// @inheritdoc ICallbacks
    function approveSession(Messages.Session calldata session) external returns (bytes32 id) {
        require(SOCKETS.holderOf(session.socket) == msg.sender, NotHolder(session.socket, msg.sender));
        return _approve(session);
    }

    /// @inheritdoc ICallbacks
    function requestOf(uint256 id) external view returns (Request memory) {
        Record storage r = _requests[id];
        return Request(r.consumer, r.selector, r.gas, r.answerBy, r.fee, r.call);
    }

    /// @inheritdoc ICallbacks
    function sessionHash(Messages.Session memory session) public view returns (bytes32) {
        return Messages.sessionDigest(address(SETTLEMENT), session);
    }

    /// @dev The consumer gets all the gas that it asked for, or nothing happens at all (EIP-150); what it returns is not
    /// looked at.
    function _deliver(Record memory r, uint256 id, uint8 status, bytes calldata output)
        internal
        returns (bool delivered)
    {
        bytes memory data = abi.encodeWithSelector(r.selector, id, status, output);
        uint256 left = gasleft();
        require(left > AFTER_GAS && (left - AFTER_GAS) / 64 * 63 > r.gas, TooLittleGas(r.gas));
        (delivered,,) = LibCall.tryCall(r.consumer, 0, r.gas, 0, data);
    }

    function _approve(Messages.Session memory session) internal returns (bytes32 id) {
        id = sessionHash(session);
        approverOf[id] = msg.sender;
        emit SessionApproved(id, msg.sender, session);
    }

    function _check(Ask calldata ask) internal view {
        require(SOCKETS.holderOf(ask.socket) == msg.sender, NotHolder(ask.socket, msg.sender));
        require(ask.key != address(0), ZeroKey());
        require(ask.maxUnits != 0, ZeroUnits());
        require(ask.notAfter >= block.timestamp, Past(ask.notAfter));
        require(ask.gas <= MAX_GAS, GasTooHigh(ask.gas, MAX_GAS));
        require(ask.data.length <= MAX_DATA, DataTooLong(ask.data.length, MAX_DATA));
        require(ask.data.length == 0 || sha256(ask.data) == ask.input, BadInput(ask.input));
    }

    /// @dev The epoch that sessions of the socket must have, if it is plugged in for long enough.
    function _epoch(uint256 id, uint64 notAfter) internal view returns (uint64) {
        ISockets.Socket memory socket = SOCKETS.socket(id);
        require(notAfter <= socket.pluggedUntil, NotPlugged(id, notAfter, socket.pluggedUntil));
        return socket.epoch;
    }

    function _callHash(bytes32 session, Ask calldata ask) internal view returns (bytes32) {
        return
            Messages.callDigest(address(SETTLEMENT), Messages.Call(session, 0, ask.input, ask.maxUnits, ask.notAfter));
    }

    function _get(uint256 id) internal view returns (Record memory r) {
        r = _requests[id];
        require(r.consumer != address(0), UnknownRequest(id));
    }
}
