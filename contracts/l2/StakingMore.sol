// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../interfaces/IComputing.sol";
import { IElection } from "../interfaces/IElection.sol";
import { ISockets } from "../interfaces/ISockets.sol";
import { IStaking, Role } from "../interfaces/IStaking.sol";
import { Ballots } from "../libraries/Ballots.sol";
import { Shares } from "../libraries/Shares.sol";
import { StakingBase } from "./StakingBase.sol";
import { IVotes } from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import { SafeTransferLib } from "solady/utils/SafeTransferLib.sol";

/// @title The second half of Staking
/// @notice Runs by delegatecall of Staking and has no state of its own: operators, their keys and roles, elections,
/// slashing, jail, and the numbers. See IStaking.
contract StakingMore is StakingBase, EIP712 {
    using Shares for Shares.Pool;
    using Ballots for Ballots.Book;

    uint256 public constant MAX_ENDPOINT = 256;
    /// @notice Bounds what listing them costs, and the sum of their ratings.
    uint256 public constant MAX_WORKERS = 64;
    /// @notice Bounds what a draw costs. Further validators take the place of the lightest.
    uint256 public constant MAX_CANDIDATES = 1000;
    /// @notice What a validator set's keys, in contract code, leave room for.
    uint16 public constant MAX_SEATS = 100;
    // Bounds of the numbers, which governance cannot pass.
    uint128 public constant MAX_MIN_STAKE = 10_000_000 ether;
    /// @dev So that a network on one machine can show a payout. One with something to lose has days: evidence has to be
    /// found and brought while stake is still here, and L1 takes a replaced set's outputs for Quorum.GRACE.
    uint64 public constant MIN_UNBONDING = 1 minutes;
    uint64 public constant MAX_UNBONDING = 60 days;
    uint64 public constant MAX_JAIL = 366 days;
    uint64 public constant MAX_LOCK = 366 days;
    uint16 public constant MAX_LOCK_BPS = 30_000;
    uint16 public constant MIN_SLASH_BPS = 10;

    bytes32 public constant SIGNER_TYPEHASH = keccak256("Signer(address owner)");
    bytes32 public constant DELEGATION_TYPEHASH =
        keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)");

    constructor(
        address timelock,
        ISockets sockets,
        IComputing computing,
        address rewards,
        address pools,
        IElection election
    ) StakingBase(timelock, sockets, computing, rewards, pools, election) EIP712("EMC", "1") { }

    /// @param genesis operators that exist from the start; their stakes must be in the contract's balance
    function initialize(IStaking.Config calldata config_, IStaking.Genesis[] calldata genesis)
        external
        payable
        initializer
    {
        _setConfig(config_);
        uint256 staked;
        for (uint256 i; i < genesis.length; ++i) {
            IStaking.Genesis calldata g = genesis[i];
            uint64 id = _register(g.owner, g.signer, g.roles, g.stake, g.endpoint);
            if (g.key.length != 0) _setKey(id, g.key);
            staked += g.stake;
        }
        require(address(this).balance >= staked, IStaking.Unfunded(address(this).balance, staked));
    }

    // Operators and their keys.

    function register(address signer, uint8 roles, string calldata endpoint, bytes calldata signerProof)
        external
        payable
        returns (uint64 id)
    {
        _checkProof(signer, msg.sender, signerProof);
        return _register(msg.sender, signer, roles, msg.value, endpoint);
    }

    function setSigner(uint64 id, address signer, bytes calldata signerProof) external {
        Record storage o = _owned(id);
        _checkProof(signer, msg.sender, signerProof);

        address old = o.signer;
        delete _operatorOf[old];
        _claimSigner(signer, id);
        o.signer = signer;
        emit IStaking.SignerSet(id, signer);

        COMPUTING.drop(old);
    }

    function setValidatorKey(uint64 id, bytes calldata key, bytes calldata proof) external {
        Record storage o = _controlled(id);
        require(ELECTION.proven(key, proof, o.owner), IStaking.BadPossession(id));
        _setKey(id, key);
    }

    function setPool(uint64 id, bool on) external {
        require(msg.sender == POOLS, IStaking.NotPools(msg.sender));
        _get(id).pool = on;
        emit IStaking.PoolSet(id, on);
    }

    function setEndpoint(uint64 id, string calldata endpoint) external {
        Record storage o = _controlled(id);
        _checkEndpoint(endpoint);

        o.endpoint = endpoint;
        emit IStaking.EndpointSet(id, endpoint);
    }

    function setRoles(uint64 id, uint8 roles) external {
        Record storage o = _owned(id);
        require(roles <= Role.ALL, IStaking.BadRoles(roles));
        _checkStake(id, roles, _stakeOf(id, o.owner));

        o.roles = roles;
        emit IStaking.RolesSet(id, roles);
    }

    function addWorker(uint64 id, address worker, bytes calldata workerProof) external {
        Record storage o = _controlled(id);
        require(o.keys.length < MAX_WORKERS, IStaking.TooManyWorkers(id, MAX_WORKERS));
        _checkProof(worker, o.owner, workerProof);

        _claimKey(worker, id);
        o.keys.push(worker);
        emit IStaking.WorkerAdded(id, worker);
    }

    function removeWorker(uint64 id, address worker) external {
        Record storage o = _controlled(id);
        require(_operatorOf[worker] == id && worker != o.signer, IStaking.NotWorker(id, worker));

        delete _operatorOf[worker];
        _drop(o.keys, worker);
        emit IStaking.WorkerRemoved(id, worker);

        COMPUTING.drop(worker);
    }

    // Punishment.

    function slash(uint64 id, uint128 amount, bytes32 evidence) external onlyTimelock {
        _get(id);
        _slash(id, amount, evidence);
    }

    function slashEquivocation(IElection.Vote calldata a, IElection.Vote calldata b) external {
        address signer = ELECTION.equivocator(a, b);
        uint64 id = _signedFor[signer];
        require(id != 0, IStaking.NotSigner(signer));
        Shares.Pool storage p = _pools[id];

        bytes32 evidence = keccak256(abi.encode(id, a.height, a.round, a.kind));
        _slash(id, (uint256(p.tokens) + p.exitTokens) * _config.slashBps / BPS, evidence);
        _arrest(id, Role.VALIDATOR, block.timestamp + _config.equivocationJail);
    }

    function slashMissed(uint64 id, uint256 amount, bytes32 evidence, uint64 jailTime) external {
        require(msg.sender == address(SOCKETS), IStaking.NotSockets(msg.sender));
        _slash(id, amount, evidence);
        if (jailTime != 0) _arrest(id, Role.WORKER, block.timestamp + jailTime);
    }

    function jailAbsent(uint64 id) external {
        require(msg.sender == REWARDS, IStaking.NotRewards(msg.sender));
        _get(id);
        _arrest(id, Role.VALIDATOR, block.timestamp + _config.absentJail);
    }

    function jail(uint64 id, uint8 roles) external onlyTimelock {
        Record storage o = _get(id);
        require(roles <= Role.ALL, IStaking.BadRoles(roles));
        o.freeAt = type(uint48).max;
        _jail(id, roles);
    }

    function unjail(uint64 id) external {
        Record storage o = _owned(id);
        require(o.jailedRoles != 0, IStaking.NotJailed(id));
        require(block.timestamp >= o.freeAt, IStaking.StillJailed(id, o.freeAt));
        _checkStake(id, o.roles, _stakeOf(id, o.owner));

        o.freeAt = 0;
        _jail(id, 0);
    }

    function sweep(address to) external onlyTimelock nonReentrant {
        uint256 amount = _slashed;
        _slashed = 0;
        emit IStaking.Swept(to, amount);

        SafeTransferLib.safeTransferETH(to, amount);
    }

    function setConfig(IStaking.Config calldata config_) external onlyTimelock {
        // The blocks at which sets begin follow from it for all time.
        uint64 fixed_ = _config.epochBlocks;
        require(config_.epochBlocks == fixed_, IStaking.OutOfBounds(config_.epochBlocks, fixed_, fixed_));
        _setConfig(config_);
    }

    function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) external {
        require(block.timestamp <= expiry, IVotes.VotesExpiredSignature(expiry));
        bytes32 message = keccak256(abi.encode(DELEGATION_TYPEHASH, delegatee, nonce, expiry));
        address signer = ECDSA.recover(_hashTypedDataV4(message), v, r, s);
        _useCheckedNonce(signer, nonce);
        _ballots.pass(signer, delegatee);
    }

    function operator(uint64 id) external view returns (IStaking.Operator memory) {
        Record storage o = _get(id);
        return IStaking.Operator({
            owner: o.owner,
            signer: o.signer,
            roles: o.roles,
            jailed: o.jailedRoles != 0,
            stake: uint128(_stakeOf(id, o.owner)),
            endpoint: o.endpoint
        });
    }

    function config() external view returns (IStaking.Config memory) {
        return _config;
    }

    function _register(address owner, address signer, uint8 roles, uint256 amount, string calldata endpoint)
        private
        returns (uint64 id)
    {
        require(owner != address(0), IStaking.ZeroAddress());
        require(roles != 0 && roles <= Role.ALL, IStaking.BadRoles(roles));
        _checkEndpoint(endpoint);
        uint256 needed = _minStake(roles);
        require(amount >= needed, IStaking.StakeTooLow(amount, needed));

        id = ++_count;
        _claimSigner(signer, id);
        Record storage o = _operators[id];
        (o.owner, o.signer, o.roles, o.endpoint) = (owner, signer, roles, endpoint);
        emit IStaking.Registered(id, owner, signer, roles, endpoint);
        if (amount != 0) _deposit(id, owner, amount);
    }

    function _setKey(uint64 id, bytes calldata key) private {
        require(key.length == 128, IStaking.BadPossession(id));
        bytes32 hash = keccak256(key);
        uint64 first = _keyOwner[hash];
        require(first == 0 || first == id, IStaking.ValidatorKeyTaken(first));

        _keyOwner[hash] = id;
        _keys[id] = abi.decode(key, (bytes32[4]));
        _stand(id);
        emit IStaking.ValidatorKeySet(id, key);
    }

    /// @dev Puts the operator among the candidates; if they are too many, in the place of the lightest.
    function _stand(uint64 id) private {
        Record storage o = _operators[id];
        if (o.place != 0) return;
        uint256 n = _candidates.length;
        if (n < MAX_CANDIDATES) {
            _candidates.push(id);
            o.place = uint32(n + 1);
            return;
        }
        uint256 mine = _weight(id);
        (uint256 place, uint256 least) = (0, mine);
        for (uint256 i; i < n; ++i) {
            uint256 weight = _weight(_candidates[i]);
            if (weight < least) (place, least) = (i + 1, weight);
        }
        require(place != 0, IStaking.TooLight(id, mine));
        _operators[_candidates[place - 1]].place = 0;
        _candidates[place - 1] = id;
        o.place = uint32(place);
    }

    /// @dev Takes from what is staked and what is being withdrawn, once per evidence.
    function _slash(uint64 id, uint256 amount, bytes32 evidence) private {
        require(!_used[evidence], IStaking.EvidenceUsed(evidence));

        _used[evidence] = true;
        (uint256 fromStake, uint256 fromExits) = _pools[id].slash(amount);
        _slashed += fromStake + fromExits;
        Record storage o = _operators[id];
        _setShares(id, o.owner, _sharesOf(id, o.owner));
        emit IStaking.Slashed(id, evidence, fromStake, fromExits);

        if (_stakeOf(id, o.owner) < _minStake(o.roles)) _arrest(id, o.roles, block.timestamp);
    }

    /// @dev Jails in further roles; the owner may end it from `until` at the earliest.
    function _arrest(uint64 id, uint8 roles, uint256 until) private {
        Record storage o = _operators[id];
        if (o.freeAt < until) o.freeAt = uint48(until);
        _jail(id, o.jailedRoles | roles);
    }

    function _jail(uint64 id, uint8 roles) private {
        _operators[id].jailedRoles = roles;
        emit IStaking.Jailed(id, roles);
    }

    function _setConfig(IStaking.Config calldata c) private {
        for (uint256 i; i < 3; ++i) {
            _bound(c.minStakes[i], 0, MAX_MIN_STAKE);
        }
        _bound(c.unbonding, MIN_UNBONDING, MAX_UNBONDING);
        _bound(c.epochBlocks, 1, type(uint64).max);
        _bound(c.seats, 1, MAX_SEATS);
        _bound(c.slashBps, MIN_SLASH_BPS, BPS);
        _bound(c.absentJail, 0, MAX_JAIL);
        _bound(c.equivocationJail, 0, MAX_JAIL);
        for (uint256 i; i < LOCKS; ++i) {
            _bound(c.lockTimes[i], 0, MAX_LOCK);
            _bound(c.lockBps[i], BPS, MAX_LOCK_BPS);
        }
        _config = c;
        emit IStaking.Configured(c);
    }

    function _bound(uint256 value, uint256 least, uint256 most) private pure {
        require(value >= least && value <= most, IStaking.OutOfBounds(value, least, most));
    }

    function _claimSigner(address key, uint64 id) private {
        uint64 before = _signedFor[key];
        require(before == 0 || before == id, IStaking.KeyTaken(key, before));
        _signedFor[key] = id;
        _claimKey(key, id);
    }

    function _claimKey(address key, uint64 id) private {
        require(key != address(0), IStaking.ZeroAddress());
        require(_operatorOf[key] == 0, IStaking.KeyTaken(key, _operatorOf[key]));
        _operatorOf[key] = id;
    }

    function _drop(address[] storage keys, address key) private {
        uint256 lastIndex = keys.length - 1;
        for (uint256 i; i < lastIndex; ++i) {
            if (keys[i] == key) {
                keys[i] = keys[lastIndex];
                break;
            }
        }
        keys.pop();
    }

    function _checkEndpoint(string calldata endpoint) private pure {
        require(bytes(endpoint).length <= MAX_ENDPOINT, IStaking.EndpointTooLong(bytes(endpoint).length, MAX_ENDPOINT));
    }

    function _checkProof(address key, address owner, bytes calldata proof) private view {
        if (key == msg.sender && proof.length == 0) return;
        bytes32 digest = _hashTypedDataV4(keccak256(abi.encode(SIGNER_TYPEHASH, owner)));
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, proof);
        require(err == ECDSA.RecoverError.NoError && signer == key, IStaking.BadProof(key));
    }

    function _controlled(uint64 id) private view returns (Record storage o) {
        o = _get(id);
        require(_isController(id, msg.sender), IStaking.NotController(id, msg.sender));
    }
}
