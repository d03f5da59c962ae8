// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { Messages } from "../libraries/Messages.sol";
import { ISettlement } from "./ISettlement.sol";

/// @title Demands: what the holder of a reserved socket can do when it is refused
/// @notice A holder posts a call of the app's self-test, with all that a worker needs to run it, and a bond. Any settled
/// call of the demand's session, shown by its Merkle proof, answers it, and the bond is the operator's. Unanswered in
/// time, the period counts as missed: the operator is slashed by a part of the socket's collateral, the socket's owner
/// gets the period's part of the escrow, and who demanded gets the bond back. Times are seconds, amounts wei.
///
/// While a demand is open its socket is held: no unplug, no revocation, no transfer, no close. So nobody can make a call
/// void that a worker is asked to answer.
interface IDemands {
    /// @notice What a worker needs to serve the demand.
    struct Request {
        Messages.Session session;
        bytes sessionSignature; // 65 bytes; the caller's address and 45 zero bytes if it approved the session in Callbacks
        Messages.Call call;
        bytes callSignature; // 65 bytes
        bytes input; // the app's self-test
    }

    struct Demand {
        bytes32 session; // EIP-712 digest
        address by; // who gets the bond back; 0: there is no open demand
        uint64 units; // that the call may use, mU
        uint40 at;
        uint40 answerBy;
        uint128 bond;
        uint40 nextAt; // from when the socket's next demand is taken
    }

    struct Parameters {
        uint128 bond; // beside the price of the units that the call may use
        uint32 answerTime; // from a demand to its miss
        uint32 period; // that a miss stands for, and between two demands of a socket
        uint16 missBps; // of the socket's collateral, slashed for a miss
        uint16 jailAfter; // misses of an operator
        uint32 jailTime;
    }

    /// @notice Only reserved sockets promise to be served at once.
    error NotReserved(uint256 socket);
    error NotHolder(uint256 socket, address caller);
    /// @notice The operator is jailed as worker: its sockets can be closed.
    error OperatorInactive(uint64 operator);
    /// @notice The socket, or its session, ends before the demand could be answered.
    error EndsTooEarly(uint256 socket, uint64 end, uint64 needed);
    /// @notice The session is of another epoch of the socket.
    error BadEpoch(uint64 epoch, uint64 current);
    error SessionTooLong(uint64 notAfter, uint64 most);
    error BadSigner(address signer, address expected);
    /// @notice The session is said to be approved in Callbacks, and the caller has not approved it.
    error NotApproved(bytes32 session, address caller);
    /// @notice The call names another session.
    error BadCall(bytes32 session, bytes32 expected);
    /// @notice The call may use between `least` and `most` mU: what the app costs, what the session and the socket hold.
    error BadUnits(uint64 units, uint64 least, uint64 most);
    /// @notice The app has no self-test, or is none that is called with one input.
    error NoSelfTest(uint256 app);
    /// @notice The input's SHA-256 is not what the call and the app's self-test say.
    error BadInput(bytes32 digest, bytes32 expected);
    error InputTooLong(uint256 length, uint256 most);
    error BadBond(uint256 value, uint256 needed);
    error AlreadyDemanded(uint256 socket);
    error TooSoon(uint256 socket, uint64 nextAt);
    error NoDemand(uint256 socket);
    error StillOpen(uint256 socket, uint64 answerBy);
    /// @notice The call shown is none of the demand's session on this socket, or did not end well, or is not in the batch.
    error NoAnswer(uint256 socket, bytes32 call);
    error BadParameters();

    event Demanded(
        uint256 indexed socket,
        uint64 indexed operator,
        address indexed by,
        uint64 answerBy,
        uint256 bond,
        Request request
    );
    /// @notice The bond was credited to the operator's owner. `call` is 0 if the socket had been used up meanwhile.
    event Answered(uint256 indexed socket, uint64 indexed operator, bytes32 call, uint256 bond);
    /// @notice `units` of the socket went back to its owner; `misses` counts the operator's since it was jailed last.
    event Missed(uint256 indexed socket, uint64 indexed operator, uint64 units, uint16 misses);
    /// @notice The operator was jailed meanwhile for something else, and could not answer: the bond went back.
    event Voided(uint256 indexed socket, uint64 indexed operator);
    event ParametersSet(Parameters parameters);

    /// @notice Demands service of a reserved socket; by its holder, whose key signed the session or who approved it in
    /// Callbacks, as contract wallets do (an ERC-1271 answer could change, an approval cannot). msg.value is bondFor(socket, call.maxUnits). The socket must stay plugged in for the
    /// answer's time, and hold what the call may use.
    function demand(Request calldata request) external payable;

    /// @notice Shows a settled call of the demand's session. Anyone may.
    /// @param call its EIP-712 digest is the leaf's
    function answer(
        uint256 socket,
        Messages.Call calldata call,
        uint64 batch,
        ISettlement.Leaf calldata leaf,
        bytes32[] calldata proof
    ) external;

    /// @notice Ends a demand that was not answered in time. Anyone may. If the socket no longer holds what the call may
    /// use, its holder was served, and the demand counts as answered.
    function miss(uint256 socket) external;

    /// @notice By the Timelock, within constant bounds. Demands that are open keep their times.
    function setParameters(Parameters calldata parameters) external;

    function parameters() external view returns (Parameters memory);

    function demandOf(uint256 socket) external view returns (Demand memory);

    /// @notice Misses of the operator since it was jailed for them.
    function missesOf(uint64 operator) external view returns (uint16);

    /// @notice The bond of a demand whose call may use `units` (mU).
    function bondFor(uint256 socket, uint64 units) external view returns (uint256);
}
