// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../interfaces/IComputing.sol";
import { IElection } from "../interfaces/IElection.sol";
import { ISockets } from "../interfaces/ISockets.sol";
import { IStaking, Role } from "../interfaces/IStaking.sol";
import { Governed } from "../libraries/Governed.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import { LibSort } from "solady/utils/LibSort.sol";
import { SafeTransferLib } from "solady/utils/SafeTransferLib.sol";

/// @title Staking
/// @notice See IStaking.
contract Staking is IStaking, Governed, EIP712, ReentrancyGuardTransient {
    uint256 public constant MAX_ENDPOINT = 256;
    /// @notice Bounds what listing them costs, and the sum of their ratings.
    uint256 public constant MAX_WORKERS = 64;
    /// @notice Bounds what a draw costs. Further validators take the place of the lightest.
    uint256 public constant MAX_CANDIDATES = 1000;
    /// @notice What a validator set's keys, in contract code, leave room for.
    uint16 public constant MAX_SEATS = 100;
    /// @dev A share of all.
    uint16 internal constant BPS = 10_000;
    bytes32 public constant SIGNER_TYPEHASH = keccak256("Signer(address owner)");

    ISockets public immutable SOCKETS;
    IComputing public immutable COMPUTING;
    IElection public immutable ELECTION;
    address public immutable REWARDS;
    address public immutable POOLS;

    struct Record {
        address owner;
        uint8 roles;
        uint8 jailedRoles;
        bool pool;
        uint48 freeAt; // while jailed: from when the owner may end it
        address signer;
        uint64 releaseAt;
        uint32 place; // among the candidates, from 1; 0 if it is none
        uint128 stake;
        uint128 pending;
        string endpoint;
        address[] keys; // of the workers, without the signer
    }

    /// @notice Least stake by role, in the order of the roles' bits; a role's own, not a sum.
    uint128[3] internal _minStake;
    uint64 public unbonding;
    /// @inheritdoc IStaking
    uint64 public epochBlocks;
    /// @inheritdoc IStaking
    uint16 public seats;
    /// @inheritdoc IStaking
    uint16 public slashBps;
    /// @inheritdoc IStaking
    uint64 public absentJail;
    /// @inheritdoc IStaking
    uint64 public equivocationJail;
    uint64 public count;
    uint256 public bonded;
    uint256 public slashed;
    mapping(uint64 id => Record) internal _operators;
    mapping(address key => uint64) public operatorOf;
    mapping(bytes32 evidence => bool) internal _used;
    /// @notice The operator that a key was the signer of, also when it is no more: what it signed stays punishable.
    mapping(address signer => uint64) public signedFor;
    mapping(uint64 id => bytes32[4]) internal _keys;
    /// @dev A BLS key stays the operator's that proved it first.
    mapping(bytes32 keyHash => uint64) internal _keyOwner;
    uint64[] internal _candidates;

    constructor(
        address timelock,
        ISockets sockets,
        IComputing computing,
        IElection election,
        address rewards,
        address pools
    ) Governed(timelock) EIP712("EMC", "1") {
        SOCKETS = sockets;
        COMPUTING = computing;
        ELECTION = election;
        REWARDS = rewards;
        POOLS = pools;
    }

    /// @param genesis operators that exist from the start; their stakes must be in the contract's balance
    function initialize(Config calldata config, Genesis[] calldata genesis) external payable initializer {
        require(config.seats != 0 && config.seats <= MAX_SEATS, OutOfBounds(config.seats, 1, MAX_SEATS));
        require(config.epochBlocks != 0, OutOfBounds(0, 1, type(uint64).max));
        require(config.slashBps <= BPS, OutOfBounds(config.slashBps, 0, BPS));
        _minStake = config.minStakes;
        unbonding = config.unbonding;
        epochBlocks = config.epochBlocks;
        seats = config.seats;
        slashBps = config.slashBps;
        absentJail = config.absentJail;
        equivocationJail = config.equivocationJail;
        for (uint256 i; i < genesis.length; ++i) {
            Genesis calldata g = genesis[i];
            uint64 id = _register(g.owner, g.signer, g.roles, g.stake, g.endpoint);
            if (g.key.length != 0) _setKey(id, g.key);
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
        _claimSigner(signer, id);
        o.signer = signer;
        emit SignerSet(id, signer);

        COMPUTING.drop(old);
    }

    /// @inheritdoc IStaking
    function setValidatorKey(uint64 id, bytes calldata key, bytes calldata proof) external {
        Record storage o = _controlled(id);
        require(ELECTION.proven(key, proof, o.owner), BadPossession(id));
        _setKey(id, key);
    }

    /// @inheritdoc IStaking
    function setPool(uint64 id, bool on) external {
        require(msg.sender == POOLS, NotPools(msg.sender));
        _get(id).pool = on;
        emit PoolSet(id, on);
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
        _slash(id, _get(id), amount, evidence);
    }

    /// @inheritdoc IStaking
    function slashEquivocation(IElection.Vote calldata a, IElection.Vote calldata b) external {
        address signer = ELECTION.equivocator(a, b);
        uint64 id = signedFor[signer];
        require(id != 0, NotSigner(signer));
        Record storage o = _operators[id];
        bytes32 evidence = keccak256(abi.encode(id, a.height, a.round, a.kind));

        _slash(id, o, (uint256(o.stake) + o.pending) * slashBps / BPS, evidence);
        _arrest(id, Role.VALIDATOR, uint48(block.timestamp + equivocationJail));
    }

    /// @inheritdoc IStaking
    function jailAbsent(uint64 id) external {
        require(msg.sender == REWARDS, NotRewards(msg.sender));
        _get(id);
        _arrest(id, Role.VALIDATOR, uint48(block.timestamp + absentJail));
    }

    /// @inheritdoc IStaking
    function jail(uint64 id, uint8 roles) external onlyTimelock {
        Record storage o = _get(id);
        require(roles <= Role.ALL, BadRoles(roles));
        o.freeAt = type(uint48).max;
        _jail(id, roles);
    }

    /// @inheritdoc IStaking
    function unjail(uint64 id) external {
        Record storage o = _owned(id);
        require(o.jailedRoles != 0, NotJailed(id));
        require(block.timestamp >= o.freeAt, StillJailed(id, o.freeAt));
        _checkStake(id, o.roles, o.stake);

        o.freeAt = 0;
        _jail(id, 0);
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
    function candidates() external view returns (Candidate[] memory list) {
        (uint256[] memory ids, uint128[] memory weights, uint256 n) = _electorate();
        list = new Candidate[](n);
        for (uint256 i; i < n; ++i) {
            uint64 id = uint64(ids[i]);
            list[i] = Candidate(id, _operators[id].signer, weights[i], validatorKey(id));
        }
    }

    /// @inheritdoc IStaking
    function draw(uint256 seed)
        external
        view
        returns (uint64[] memory operators, bytes memory keys, address[] memory signers)
    {
        (uint256[] memory ids, uint128[] memory weights,) = _electorate();
        uint256[] memory chosen = ELECTION.sample(weights, seats, seed);
        uint256 n = chosen.length;
        operators = new uint64[](n);
        keys = new bytes(n * 128);
        signers = new address[](n);
        for (uint256 i; i < n; ++i) {
            uint64 id = uint64(ids[chosen[i]]);
            operators[i] = id;
            signers[i] = _operators[id].signer;
            bytes memory key = validatorKey(id);
            assembly ("memory-safe") {
                mcopy(add(add(keys, 0x20), mul(i, 0x80)), add(key, 0x20), 0x80)
            }
        }
    }

    /// @inheritdoc IStaking
    function validatorKey(uint64 id) public view returns (bytes memory) {
        return _keys[id][0] | _keys[id][1] == 0 ? bytes("") : abi.encode(_keys[id]);
    }

    /// @inheritdoc IStaking
    function isPool(uint64 id) external view returns (bool) {
        return _operators[id].pool;
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
        _claimSigner(signer, id);
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

    /// @dev Takes from stake, then from what is being withdrawn, once per evidence.
    function _slash(uint64 id, Record storage o, uint256 amount, bytes32 evidence) internal {
        require(!_used[evidence], EvidenceUsed(evidence));

        uint128 fromStake = uint128(amount < o.stake ? amount : o.stake);
        uint256 rest = amount - fromStake;
        uint128 fromPending = uint128(rest < o.pending ? rest : o.pending);
        _used[evidence] = true;
        o.stake -= fromStake;
        o.pending -= fromPending;
        bonded -= uint256(fromStake) + fromPending;
        slashed += uint256(fromStake) + fromPending;
        emit Slashed(id, evidence, fromStake, fromPending);

        if (o.stake < minStake(o.roles)) _arrest(id, o.roles, uint48(block.timestamp));
    }

    function _setKey(uint64 id, bytes calldata key) internal {
        require(key.length == 128, BadPossession(id));
        bytes32 hash = keccak256(key);
        require(_keyOwner[hash] == 0 || _keyOwner[hash] == id, ValidatorKeyTaken(_keyOwner[hash]));

        _keyOwner[hash] = id;
        _keys[id] = abi.decode(key, (bytes32[4]));
        _stand(id);
        emit ValidatorKeySet(id, key);
    }

    /// @dev Puts the operator among the candidates; if they are too many, in the place of the lightest.
    function _stand(uint64 id) internal {
        Record storage o = _operators[id];
        if (o.place != 0) return;
        uint256 n = _candidates.length;
        if (n < MAX_CANDIDATES) {
            _candidates.push(id);
            o.place = uint32(n + 1);
            return;
        }
        (uint256 place, uint256 least) = (0, _weight(id));
        for (uint256 i; i < n; ++i) {
            uint256 weight = _weight(_candidates[i]);
            if (weight < least) (place, least) = (i + 1, weight);
        }
        require(place != 0, TooLight(id, _weight(id)));
        _operators[_candidates[place - 1]].place = 0;
        _candidates[place - 1] = id;
        o.place = uint32(place);
    }

    /// @dev What counts in the draw: 0 for who may not validate.
    function _weight(uint64 id) internal view returns (uint128) {
        Record storage o = _operators[id];
        return o.roles & ~o.jailedRoles & Role.VALIDATOR != 0 && o.stake >= _minStake[0] ? o.stake : 0;
    }

    /// @dev The candidates' ids, ascending, and their weights; 0 for those that may not validate.
    function _electorate() internal view returns (uint256[] memory ids, uint128[] memory weights, uint256 eligible) {
        uint256 n = _candidates.length;
        ids = new uint256[](n);
        weights = new uint128[](n);
        for (uint256 i; i < n; ++i) {
            ids[i] = _candidates[i];
        }
        LibSort.sort(ids);
        for (uint256 i; i < n; ++i) {
            uint128 weight = _weight(uint64(ids[i]));
            if (weight == 0) continue;
            (ids[eligible], weights[eligible]) = (ids[i], weight);
            ++eligible;
        }
        assembly ("memory-safe") {
            mstore(ids, eligible)
            mstore(weights, eligible)
        }
    }

    /// @dev Jails in further roles; the owner may end it from `until` at the earliest.
    function _arrest(uint64 id, uint8 roles, uint48 until) internal {
        Record storage o = _operators[id];
        if (o.freeAt < until) o.freeAt = until;
        _jail(id, o.jailedRoles | roles);
    }

    function _claimSigner(address key, uint64 id) internal {
        uint64 before = signedFor[key];
        require(before == 0 || before == id, KeyTaken(key, before));
        signedFor[key] = id;
        _claimKey(key, id);
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
