// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../interfaces/IApps.sol";
import { ICallbacks } from "../interfaces/ICallbacks.sol";
import { IDemands } from "../interfaces/IDemands.sol";
import { ISettlement } from "../interfaces/ISettlement.sol";
import { ISockets } from "../interfaces/ISockets.sol";
import { IStaking, Role } from "../interfaces/IStaking.sol";
import { Claims } from "../libraries/Claim.sol";
import { Governed } from "../libraries/Governed.sol";
import { Messages } from "../libraries/Messages.sol";
import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title Demands
/// @notice See IDemands. It holds the bonds of open demands and nothing else.
contract Demands is IDemands, Governed {
    /// @notice A self-test's input travels in an event, bytes.
    uint256 public constant MAX_INPUT = 16_384;
    /// @notice Validators settle no receipt of a session that ends later, seconds from now.
    uint64 public constant MAX_SESSION = 90 days;
    // Bounds of the numbers, which governance cannot pass.
    uint128 public constant MAX_BOND = 10_000 ether;
    uint32 public constant MIN_TIME = 10;
    uint32 public constant MAX_ANSWER_TIME = 1 days;
    uint32 public constant MAX_PERIOD = 30 days;
    uint32 public constant MAX_JAIL = 366 days;
    uint16 internal constant BPS = 10_000;
    // The protocol's statuses of a call that is charged.
    uint8 private constant OK = 0;
    uint8 private constant EXHAUSTED = 3;

    IStaking public immutable STAKING;
    IApps public immutable APPS;
    ISockets public immutable SOCKETS;
    ISettlement public immutable SETTLEMENT;
    ICallbacks public immutable CALLBACKS;

    Parameters internal _parameters;
    mapping(uint256 socket => Demand) internal _demands;
    mapping(uint64 operator => uint16) public missesOf;

    constructor(
        address timelock,
        IStaking staking,
        IApps apps,
        ISockets sockets,
        ISettlement settlement,
        ICallbacks callbacks
    ) Governed(timelock) {
        STAKING = staking;
        APPS = apps;
        SOCKETS = sockets;
        SETTLEMENT = settlement;
        CALLBACKS = callbacks;
    }

    function initialize(Parameters calldata parameters_) external initializer {
        _setParameters(parameters_);
    }

    /// @inheritdoc IDemands
    function demand(Request calldata request) external payable {
        uint256 id = request.session.socket;
        ISockets.Socket memory s = SOCKETS.socket(id);
        Demand storage d = _demands[id];
        uint64 answerBy = uint64(block.timestamp) + _parameters.answerTime;
        require(s.class == ISockets.Class.Reserved, NotReserved(id));
        require(msg.sender == SOCKETS.holderOf(id), NotHolder(id, msg.sender));
        require(d.by == address(0), AlreadyDemanded(id));
        require(block.timestamp >= d.nextAt, TooSoon(id, d.nextAt));
        require(STAKING.active(s.operator, Role.WORKER), OperatorInactive(s.operator));
        bytes32 session = _checkSession(request, s, answerBy);
        _checkCall(request, s, session, answerBy);
        uint256 bond = _bondFor(s.price, request.call.maxUnits);
        require(msg.value == bond, BadBond(msg.value, bond));

        _demands[id] = Demand({
            session: session,
            by: msg.sender,
            units: request.call.maxUnits,
            at: uint40(block.timestamp),
            answerBy: uint40(answerBy),
            bond: uint128(bond),
            nextAt: uint40(block.timestamp) + _parameters.period
        });
        emit Demanded(id, s.operator, msg.sender, answerBy, bond, request);

        SOCKETS.hold(id, true);
    }

    /// @inheritdoc IDemands
    function answer(
        uint256 id,
        Messages.Call calldata call,
        uint64 batch,
        ISettlement.Leaf calldata leaf,
        bytes32[] calldata proof
    ) external {
        Demand memory d = _open(id);
        bytes32 digest = Messages.callDigest(address(SETTLEMENT), call);
        require(
            call.session == d.session && leaf.call == digest && leaf.socket == id
                && (leaf.status == OK || leaf.status == EXHAUSTED) && SETTLEMENT.verifyCall(batch, leaf, proof),
            NoAnswer(id, digest)
        );
        _answered(id, SOCKETS.socket(id).operator, d.bond, digest);
    }

    /// @inheritdoc IDemands
    function miss(uint256 id) external {
        Demand memory d = _open(id);
        require(block.timestamp > d.answerBy, StillOpen(id, d.answerBy));
        ISockets.Socket memory s = SOCKETS.socket(id);
        if (s.units < d.units) return _answered(id, s.operator, d.bond, 0);

        delete _demands[id].by;
        if (!STAKING.active(s.operator, Role.WORKER)) {
            emit Voided(id, s.operator);
            SOCKETS.hold(id, false);
        } else {
            _missed(id, d, s);
        }
        SETTLEMENT.creditTo{ value: d.bond }(d.by);
    }

    /// @inheritdoc IDemands
    function setParameters(Parameters calldata parameters_) external onlyTimelock {
        _setParameters(parameters_);
    }

    /// @inheritdoc IDemands
    function parameters() external view returns (Parameters memory) {
        return _parameters;
    }

    /// @inheritdoc IDemands
    function demandOf(uint256 id) external view returns (Demand memory) {
        return _demands[id];
    }

    /// @inheritdoc IDemands
    function bondFor(uint256 id, uint64 units) external view returns (uint256) {
        return _bondFor(SOCKETS.socket(id).price, units);
    }

    function _answered(uint256 id, uint64 operator, uint256 bond, bytes32 call) internal {
        delete _demands[id].by;
        emit Answered(id, operator, call, bond);

        SOCKETS.hold(id, false);
        SETTLEMENT.creditTo{ value: bond }(STAKING.ownerOf(operator));
    }

    /// @dev What is refunded is the period's part of the time that was left, rounded down.
    function _missed(uint256 id, Demand memory d, ISockets.Socket memory s) internal {
        Parameters memory p = _parameters;
        uint256 left = s.expires - d.at;
        uint64 units = p.period < left ? uint64(uint256(s.units) * p.period / left) : s.units;
        uint16 misses = missesOf[s.operator] + 1;
        bool jailed = misses >= p.jailAfter;
        missesOf[s.operator] = jailed ? 0 : misses;
        emit Missed(id, s.operator, units, misses);

        SOCKETS.missed(id, units, p.missBps, jailed ? p.jailTime : 0);
    }

    /// @dev What the routers' and workers' admission asks of a session, so that no worker can be made to refuse it.
    function _checkSession(Request calldata r, ISockets.Socket memory s, uint64 answerBy)
        internal
        view
        returns (bytes32 digest)
    {
        Messages.Session calldata session = r.session;
        require(s.pluggedUntil >= answerBy, EndsTooEarly(session.socket, s.pluggedUntil, answerBy));
        require(session.epoch == s.epoch, BadEpoch(session.epoch, s.epoch));
        uint64 most = uint64(block.timestamp) + MAX_SESSION;
        if (s.pluggedUntil < most) most = s.pluggedUntil;
        require(session.notAfter <= most, SessionTooLong(session.notAfter, most));
        digest = Messages.sessionDigest(address(SETTLEMENT), session);
        if (!_isApproval(r.sessionSignature)) _checkSigner(digest, r.sessionSignature, msg.sender);
        else require(CALLBACKS.approverOf(digest) == msg.sender, NotApproved(digest, msg.sender));
    }

    function _checkCall(Request calldata r, ISockets.Socket memory s, bytes32 session, uint64 answerBy) internal view {
        Messages.Call calldata call = r.call;
        require(call.session == session, BadCall(call.session, session));
        _checkSigner(Messages.callDigest(address(SETTLEMENT), call), r.callSignature, r.session.key);
        uint64 end = call.notAfter < r.session.notAfter ? call.notAfter : r.session.notAfter;
        require(end >= answerBy, EndsTooEarly(r.session.socket, end, answerBy));
        require(call.notAfter <= r.session.notAfter, SessionTooLong(call.notAfter, r.session.notAfter));
        IApps.App memory app = APPS.app(s.app);
        bytes32 selfTest = APPS.selfTest(s.app);
        require(selfTest != 0 && app.kind == 0, NoSelfTest(s.app));
        uint64 least = app.fixedUnits == 0 ? 1 : app.fixedUnits;
        uint64 most = s.units < r.session.maxUnits ? s.units : r.session.maxUnits;
        require(call.maxUnits >= least && call.maxUnits <= most, BadUnits(call.maxUnits, least, most));
        require(r.input.length <= MAX_INPUT, InputTooLong(r.input.length, MAX_INPUT));
        require(call.input == selfTest, BadInput(call.input, selfTest));
        bytes32 digest = sha256(r.input);
        require(digest == selfTest, BadInput(digest, selfTest));
    }

    /// @dev What stands for an approval on chain wherever sessions are checked: the caller's address and zeros.
    function _isApproval(bytes calldata signature) internal view returns (bool) {
        return keccak256(signature) == keccak256(abi.encodePacked(msg.sender, new bytes(45)));
    }

    function _checkSigner(bytes32 digest, bytes calldata signature, address expected) internal pure {
        address signer = ECDSA.recoverCalldata(digest, signature);
        require(signer == expected, BadSigner(signer, expected));
    }

    function _open(uint256 id) internal view returns (Demand memory d) {
        d = _demands[id];
        require(d.by != address(0), NoDemand(id));
    }

    function _bondFor(uint256 price, uint64 units) internal view returns (uint256) {
        return _parameters.bond + Claims.cost(units, price);
    }

    function _setParameters(Parameters calldata p) internal {
        require(p.bond != 0 && p.bond <= MAX_BOND, BadParameters());
        require(p.answerTime >= MIN_TIME && p.answerTime <= MAX_ANSWER_TIME, BadParameters());
        require(p.period >= p.answerTime && p.period <= MAX_PERIOD, BadParameters());
        require(p.missBps <= BPS && p.jailAfter != 0, BadParameters());
        require(p.jailTime != 0 && p.jailTime <= MAX_JAIL, BadParameters());
        _parameters = p;
        emit ParametersSet(p);
    }
}
