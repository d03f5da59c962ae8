// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { Messages } from "../libraries/Messages.sol";
import { ISettlement } from "./ISettlement.sol";

/// @title Contracts that compute
/// @notice A contract that holds a socket asks here for a call, and is called back with what came out, once validators have
/// certified it. Also where an account that cannot sign approves sessions.
///
/// A request approves a session that has room for exactly one call, and names it: nonce 0 of that session. So there is one
/// call for a request, made after it, and one result; who holds `key` can make it or leave it, nothing else. Anyone can
/// bring the answer, with the proof of the settled call, and earns the fee. What nobody answers in time anyone can have
/// refunded, which tells the consumer.
///
/// Units are mU, times Unix seconds, amounts wei.
interface ICallbacks {
    /// @notice What is asked for.
    struct Ask {
        uint256 socket; // the caller holds it, and it is plugged in until notAfter
        address key; // signs the call: of a router or of whoever serves callbacks
        uint64 maxUnits;
        uint64 notAfter; // the call starts by then
        bytes32 input; // SHA-256 of the input
        bytes data; // the input, at most MAX_DATA bytes; empty if it lies in the blob store
        bytes4 selector; // of onCall, see ICallbackReceiver, or of a function like it
        uint32 gas; // for the callback, at most MAX_GAS
    }

    struct Request {
        address consumer; // 0: answered, refunded, or never made
        bytes4 selector;
        uint32 gas;
        uint64 answerBy;
        uint256 fee;
        bytes32 call; // its EIP-712 hash, as receipts and batches name it
    }

    error NotHolder(uint256 socket, address caller);
    /// @notice The call would have to start after the socket's plug ends.
    error NotPlugged(uint256 socket, uint64 notAfter, uint64 pluggedUntil);
    error Past(uint64 notAfter);
    error ZeroUnits();
    error ZeroKey();
    /// @notice `data` is not what `input` is the digest of.
    error BadInput(bytes32 input);
    error DataTooLong(uint256 length, uint256 most);
    error GasTooHigh(uint256 gas, uint256 most);
    error UnknownRequest(uint256 id);
    error WrongCall(uint256 id, bytes32 call);
    error NotSettled(uint64 batch, bytes32 call);
    error BadOutput(bytes32 output);
    error TooLate(uint256 id, uint64 answerBy);
    error TooEarly(uint256 id, uint64 answerBy);
    /// @notice The callback must get all of its gas: send more.
    error TooLittleGas(uint256 needed);

    event SessionApproved(bytes32 indexed session, address indexed holder, Messages.Session content);
    /// @notice All that it takes to run it: Call(session, 0, input, session.maxUnits, session.notAfter), signed by
    /// `content.key`; `call` is its hash.
    event Requested(
        uint256 indexed id,
        address indexed consumer,
        address indexed key,
        bytes32 call,
        Messages.Session content,
        bytes32 input,
        bytes data,
        uint32 gas,
        uint64 answerBy,
        uint256 fee
    );
    /// @notice `delivered` is false if the consumer's function failed. The answer counts all the same.
    event Answered(
        uint256 indexed id, address indexed consumer, address indexed by, uint8 status, bytes32 output, bool delivered
    );
    /// @notice `delivered` is false if the consumer's function failed. It has its fee back all the same.
    event Refunded(uint256 indexed id, address indexed consumer, uint256 fee, bool delivered);

    /// @notice Asks for a call on a socket that the caller holds; msg.value is the fee of who answers.
    function request(Ask calldata ask) external payable returns (uint256 id);

    /// @notice Answers a request: checks the proof and the output, credits the fee to the caller in Settlement and calls
    /// the consumer back with exactly the gas that it asked for. Whatever the consumer does then harms nobody else.
    /// @param batch the settlement batch that the call is in
    /// @param output the call's output; its SHA-256 is in the leaf
    function answer(
        uint256 id,
        uint64 batch,
        ISettlement.Leaf calldata leaf,
        bytes32[] calldata proof,
        bytes calldata output
    ) external returns (bool delivered);

    /// @notice When nobody answered in time: credits the fee back to the consumer, in Settlement, and calls it back with the
    /// status 255, no output, and exactly the gas that it asked for. Anyone may call, and earns nothing by it: who makes
    /// the call must not gain by leaving it.
    function refund(uint256 id) external returns (bool delivered);

    /// @notice Approves a session of a socket that the caller holds, as a signature would: for contract wallets. It ends
    /// as any session does.
    function approveSession(Messages.Session calldata session) external returns (bytes32 id);

    /// @notice Who approved the session here, 0 if nobody. It is good while this is the socket's holder.
    function approverOf(bytes32 session) external view returns (address);

    function requestOf(uint256 id) external view returns (Request memory);

    /// @notice How many requests were made; ids run from 1.
    function count() external view returns (uint256);

    /// @notice The EIP-712 hash of a session, in Settlement's domain: its name in calls.
    function sessionHash(Messages.Session calldata session) external view returns (bytes32);
}

/// @notice What a consumer implements.
interface ICallbackReceiver {
    /// @notice Called by Callbacks, once a request. Check that msg.sender is Callbacks.
    /// @param id what `request` returned
    /// @param status of the call, 0: it went well; 3: it used up its units, and output is what there was by then; 255: nobody
    /// answered in time, because the call failed, was refused or never made, and the fee is credited back
    /// @param output what the app gave
    function onCall(uint256 id, uint8 status, bytes calldata output) external;
}
