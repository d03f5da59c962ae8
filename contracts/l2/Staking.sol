// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../interfaces/IComputing.sol";
import { ISockets } from "../interfaces/ISockets.sol";
import { IStaking, Role } from "../interfaces/IStaking.sol";
import { Governed } from "../libraries/Governed.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import { SafeTransferLib } from "solady/utils/SafeTransferLib.sol";

/// @title Staking
/// @notice See IStaking.
contract Staking is IStaking, Governed, EIP712, ReentrancyGuardTransient {
    uint256 public constant MAX_ENDPOINT = 256;
    /// @notice Bounds what listing them costs, and the sum of their ratings.
    uint256 public constant MAX_WORKERS = 64;
    bytes32 public constant SIGNER_TYPEHASH = keccak256("Signer(address owner)");

    ISockets public immutable SOCKETS;
    IComputing public immutable COMPUTING;

    struct Record {
        address owner;
        uint8 roles;
        uint8 jailedRoles;
        uint64 releaseAt;
        address signer;
        uint128 stake;
        uint128 pending;
        string endpoint;
        address[] keys; // of the workers, without the signer
    }

    /// @notice Least stake by role, in the order of the roles' bits; a role's own, not a sum.
    uint128[3] internal _minStake;
    uint64 public unbonding;
    uint64 public count;
    uint256 public bonded;
    uint256 public slashed;
    mapping(uint64 id => Record) internal _operators;
    mapping(address key => uint64) public operatorOf;
    mapping(bytes32 evidence => bool) internal _used;

    constructor(address timelock, ISockets sockets, IComputing computing) Governed(timelock) EIP712("EMC", "1") {
        SOCKETS = sockets;
        COMPUTING = computing;
    }

    /// @param minStakes least stake of a validator, a router and a worker, wei
    /// @param unbonding_ seconds
    /// @param genesis operators that exist from the start; their stakes must be in the contract's balance
    function initialize(uint128[3] calldata minStakes, uint64 unbonding_, Genesis[] calldata genesis)
        external
        payable
        initializer
    {
        _minStake = minStakes;
        unbonding = unbonding_;
        for (uint256 i; i < genesis.length; ++i) {
            Genesis calldata g = genesis[i];
            _register(g.owner, g.signer, g.roles, g.stake, g.endpoint);
        }
        require(address(this).balance >= bonded, Unfunded(address(this).balance, bonded));
    }

    /// @inheritdoc IStaking
    function register(address signer, uint8 roles, string calldata endpoint, bytes calldata signerProof)
        external
        payable
        returns (uint64 id)
    {
        _checkProof(signer, msg.sender, signerProof);
        // No more than 2^128 wei exist: the cast loses nothing.
        return _register(msg.sender, signer, roles, uint128(msg.value), endpoint);
    }

    /// @inheritdoc IStaking
    function setSigner(uint64 id, address signer, bytes calldata signerProof) external {
        Record storage o = _owned(id);
        _checkProof(signer, msg.sender, signerProof);

        address old = o.signer;
        delete operatorOf[old];
        _claimKey(signer, id);
        o.signer = signer;
        emit SignerSet(id, signer);

        COMPUTING.drop(old);
    }

    /// @inheritdoc IStaking
    function setEndpoint(uint64 id, string calldata endpoint) external {
        Record storage o = _controlled(id);
        require(bytes(endpoint).length <= MAX_ENDPOINT, EndpointTooLong(bytes(endpoint).length, MAX_ENDPOINT));

        o.endpoint = endpoint;
        emit EndpointSet(id, endpoint);
    }

    /// @inheritdoc IStaking
    function setRoles(uint64 id, uint8 roles) external {
        Record storage o = _owned(id);
        require(roles <= Role.ALL, BadRoles(roles));
        _checkStake(id, roles, o.stake);

        o.roles = roles;
        emit RolesSet(id, roles);
    }

    /// @inheritdoc IStaking
    function addWorker(uint64 id, address worker, bytes calldata workerProof) external {
        Record storage o = _controlled(id);
        require(o.keys.length < MAX_WORKERS, TooManyWorkers(id, MAX_WORKERS));
        _checkProof(worker, o.owner, workerProof);

        _claimKey(worker, id);
        o.keys.push(worker);
        emit WorkerAdded(id, worker);
    }

    /// @inheritdoc IStaking
    function removeWorker(uint64 id, address worker) external {
        Record storage o = _controlled(id);
        require(operatorOf[worker] == id && worker != o.signer, NotWorker(id, worker));

        delete operatorOf[worker];
        _drop(o.keys, worker);
        emit WorkerRemoved(id, worker);

        COMPUTING.drop(worker);
    }

    /// @inheritdoc IStaking
    function stake(uint64 id) external payable {
        Record storage o = _get(id);
        require(msg.value != 0, ZeroAmount());

        o.stake += uint128(msg.value);
        bonded += msg.value;
        emit Staked(id, msg.sender, msg.value);
    }

    /// @inheritdoc IStaking
    function requestWithdrawal(uint64 id, uint128 amount) external {
        Record storage o = _owned(id);
        require(amount != 0, ZeroAmount());
        require(amount <= o.stake, StakeTooLow(o.stake, amount));
        uint128 left = o.stake - amount;
        _checkStake(id, o.roles, left);

        uint64 releaseAt = uint64(block.timestamp) + unbonding;
        o.stake = left;
        o.pending += amount;
        o.releaseAt = releaseAt;
        emit WithdrawalRequested(id, amount, releaseAt);
    }

    /// @inheritdoc IStaking
    function withdraw(uint64 id) external nonReentrant {
        Record storage o = _get(id);
        uint256 amount = o.pending;
        require(amount != 0, NothingPending(id));
        require(block.timestamp >= o.releaseAt, StillUnbonding(id, o.releaseAt));

        address to = o.owner;
        o.pending = 0;
        bonded -= amount;
        emit Withdrawn(id, to, amount);

        SafeTransferLib.safeTransferETH(to, amount);
    }

    /// @inheritdoc IStaking
    function slash(uint64 id, uint128 amount, bytes32 evidence) external onlyTimelock {
        Record storage o = _get(id);
        require(!_used[evidence], EvidenceUsed(evidence));

        uint128 fromStake = amount < o.stake ? amount : o.stake;
        uint128 rest = amount - fromStake;
        uint128 fromPending = rest < o.pending ? rest : o.pending;
        _used[evidence] = true;
        o.stake -= fromStake;
        o.pending -= fromPending;
        bonded -= uint256(fromStake) + fromPending;
        slashed += uint256(fromStake) + fromPending;
        emit Slashed(id, evidence, fromStake, fromPending);

        _jail(id, o.jailedRoles | _uncovered(o.roles, o.stake));
    }

    /// @inheritdoc IStaking
    function jail(uint64 id, uint8 roles) external onlyTimelock {
        _get(id);
        require(roles <= Role.ALL, BadRoles(roles));
        _jail(id, roles);
    }

    /// @inheritdoc IStaking
    function sweep(address to) external onlyTimelock nonReentrant {
        uint256 amount = slashed;
        slashed = 0;
        emit Swept(to, amount);

        SafeTransferLib.safeTransferETH(to, amount);
    }

    /// @inheritdoc IStaking
    function operator(uint64 id) external view returns (Operator memory) {
        Record storage o = _get(id);
        return Operator({
            owner: o.owner,
            signer: o.signer,
            roles: o.roles,
            jailed: o.jailedRoles != 0,
            stake: o.stake,
            endpoint: o.endpoint
        });
    }

    /// @inheritdoc IStaking
    function workersOf(uint64 id) external view returns (address[] memory keys) {
        Record storage o = _operators[id];
        uint256 first = o.roles & Role.WORKER == 0 ? 0 : 1;
        uint256 n = o.keys.length;
        keys = new address[](first + n);
        if (first == 1) keys[0] = o.signer;
        for (uint256 i; i < n; ++i) {
            keys[first + i] = o.keys[i];
        }
    }

    /// @inheritdoc IStaking
    function ownerOf(uint64 id) external view returns (address) {
        return _operators[id].owner;
    }

    /// @inheritdoc IStaking
    function isController(uint64 id, address account) public view returns (bool) {
        Record storage o = _operators[id];
        return account != address(0) && (account == o.owner || account == o.signer);
    }

    /// @inheritdoc IStaking
    function active(uint64 id, uint8 role) public view returns (bool) {
        Record storage o = _operators[id];
        return o.roles & ~o.jailedRoles & role != 0;
    }

    /// @inheritdoc IStaking
    function payeeOf(address key, uint8 role) external view returns (address) {
        uint64 id = operatorOf[key];
        return active(id, role) ? _operators[id].owner : address(0);
    }

    /// @inheritdoc IStaking
    function stakeOf(uint64 id) external view returns (uint128) {
        return _operators[id].stake;
    }

    /// @inheritdoc IStaking
    function pendingOf(uint64 id) external view returns (uint128, uint64) {
        return (_operators[id].pending, _operators[id].releaseAt);
    }

    /// @inheritdoc IStaking
    function minStake(uint8 roles) public view returns (uint256 sum) {
        for (uint256 i; i < 3; ++i) {
            if (roles & (1 << i) != 0) sum += _minStake[i];
        }
    }

    function _register(address owner, address signer, uint8 roles, uint128 amount, string calldata endpoint)
        internal
        returns (uint64 id)
    {
        require(owner != address(0), ZeroAddress());
        require(roles != 0 && roles <= Role.ALL, BadRoles(roles));
        require(bytes(endpoint).length <= MAX_ENDPOINT, EndpointTooLong(bytes(endpoint).length, MAX_ENDPOINT));
        require(amount >= minStake(roles), StakeTooLow(amount, minStake(roles)));

        id = ++count;
        _claimKey(signer, id);
        Record storage o = _operators[id];
        o.owner = owner;
        o.signer = signer;
        o.roles = roles;
        o.stake = amount;
        o.endpoint = endpoint;
        bonded += amount;
        emit Registered(id, owner, signer, roles, endpoint);
        if (amount != 0) emit Staked(id, owner, amount);
    }

    function _claimKey(address key, uint64 id) internal {
        require(key != address(0), ZeroAddress());
        require(operatorOf[key] == 0, KeyTaken(key, operatorOf[key]));
        operatorOf[key] = id;
    }

    function _drop(address[] storage keys, address key) internal {
        uint256 lastIndex = keys.length - 1;
        for (uint256 i; i < lastIndex; ++i) {
            if (keys[i] == key) {
                keys[i] = keys[lastIndex];
                break;
            }
        }
        keys.pop();
    }

    function _jail(uint64 id, uint8 roles) internal {
        _operators[id].jailedRoles = roles;
        emit Jailed(id, roles);
    }

    /// @dev Which of the roles the stake does not cover: all of them if it is below their sum.
    function _uncovered(uint8 roles, uint256 amount) internal view returns (uint8) {
        return amount < minStake(roles) ? roles : 0;
    }

    function _checkStake(uint64 id, uint8 roles, uint256 left) internal view {
        uint256 needed = minStake(roles) + SOCKETS.collateralOf(id);
        require(left >= needed, StakeTooLow(left, needed));
    }

    function _checkProof(address key, address owner, bytes calldata proof) internal view {
        if (key == msg.sender && proof.length == 0) return;
        bytes32 digest = _hashTypedDataV4(keccak256(abi.encode(SIGNER_TYPEHASH, owner)));
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, proof);
        require(err == ECDSA.RecoverError.NoError && signer == key, BadProof(key));
    }

    function _owned(uint64 id) internal view returns (Record storage o) {
        o = _get(id);
        require(msg.sender == o.owner, NotOwner(id, msg.sender));
    }

    function _controlled(uint64 id) internal view returns (Record storage o) {
        o = _get(id);
        require(isController(id, msg.sender), NotController(id, msg.sender));
    }

    function _get(uint64 id) internal view returns (Record storage o) {
        o = _operators[id];
        require(o.owner != address(0), UnknownOperator(id));
    }
}
