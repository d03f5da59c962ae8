// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../interfaces/IComputing.sol";
import { IElection } from "../interfaces/IElection.sol";
import { ISockets } from "../interfaces/ISockets.sol";
import { IStaking, Role } from "../interfaces/IStaking.sol";
import { Ballots } from "../libraries/Ballots.sol";
import { Governed } from "../libraries/Governed.sol";
import { Shares } from "../libraries/Shares.sol";
import { Nonces } from "@openzeppelin/contracts/utils/Nonces.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title State and rules of staking
/// @notice What Staking and its second half, StakingMore, have in common: the storage, and what both do with it. Two
/// contracts hold the code because one may not be larger than 24,576 bytes; the state is that of Staking alone.
abstract contract StakingBase is Governed, Nonces, ReentrancyGuardTransient {
    using Shares for Shares.Pool;
    using Ballots for Ballots.Book;

    /// @dev A share of all.
    uint16 internal constant BPS = 10_000;
    uint256 internal constant LOCKS = 4;

    ISockets public immutable SOCKETS;
    IComputing public immutable COMPUTING;
    address public immutable REWARDS;
    address public immutable POOLS;
    IElection public immutable ELECTION;

    struct Record {
        address owner;
        uint8 roles;
        uint8 jailedRoles;
        bool pool;
        uint48 freeAt; // while jailed: from when the owner may end it
        address signer;
        uint32 place; // among the candidates, from 1; 0 if it is none
        string endpoint;
        address[] keys; // of the workers, without the signer
    }

    /// @dev What an account has staked with an operator. A rolling lock: stake leaves the lock's time after notice.
    struct Position {
        uint120 shares;
        uint96 votes; // as recorded in the ballots
        uint24 generation;
        uint8 lock; // 0: none
        uint120 extra; // that its lock adds to the pool's
        uint40 floorAt; // no exit is over before: the time of a lock that was given up
    }

    struct Exit {
        uint120 shares;
        uint40 releaseAt;
        uint24 generation;
        uint48 untilSet; // the first that was drawn without it; 0: no set has the operator's key
    }

    struct Exits {
        uint32 first;
        uint32 next;
        mapping(uint256 => Exit) at;
    }

    IStaking.Config internal _config;
    uint64 internal _count;
    uint256 internal _slashed;
    mapping(uint64 id => Record) internal _operators;
    mapping(address key => uint64) internal _operatorOf;
    mapping(address signer => uint64) internal _signedFor;
    mapping(bytes32 evidence => bool) internal _used;
    mapping(uint64 id => bytes32[4]) internal _keys;
    /// @dev A BLS key stays the operator's that proved it first.
    mapping(bytes32 keyHash => uint64) internal _keyOwner;
    uint64[] internal _candidates;
    mapping(uint64 id => Shares.Pool) internal _pools;
    mapping(uint64 id => mapping(address account => Position)) internal _positions;
    mapping(uint64 id => mapping(address account => Exits)) internal _exits;
    Ballots.Book internal _ballots;

    constructor(
        address timelock,
        ISockets sockets,
        IComputing computing,
        address rewards,
        address pools,
        IElection election
    ) Governed(timelock) {
        SOCKETS = sockets;
        COMPUTING = computing;
        REWARDS = rewards;
        POOLS = pools;
        ELECTION = election;
    }

    /// @dev Stakes `amount` for an account.
    function _deposit(uint64 id, address account, uint256 amount) internal {
        uint256 minted = _pools[id].add(amount);
        require(minted >= Shares.LEAST_SHARES, IStaking.StakeTooSmall(amount));
        _setShares(id, account, _sharesOf(id, account) + minted);
        emit IStaking.Staked(id, account, amount);
    }

    /// @dev Sets an account's shares, and with them its votes and what its lock adds, at the price of now.
    function _setShares(uint64 id, address account, uint256 shares) internal {
        Shares.Pool storage p = _pools[id];
        Position storage s = _positions[id][account];
        (uint256 before, uint8 lock, bool current) = (s.votes, s.lock, s.generation == p.generation);
        uint256 votes = p.value(shares);
        if (lock != 0) {
            uint256 bps = _config.lockBps[lock - 1];
            uint256 extra = shares * (bps - BPS) / BPS;
            p.extra = uint128(p.extra - (current ? s.extra : 0) + extra);
            s.extra = uint120(extra);
            votes = votes * bps / BPS;
        }
        (s.shares, s.votes, s.generation) = (uint120(shares), uint96(votes), p.generation);
        _ballots.change(account, before, votes);
    }

    function _sharesOf(uint64 id, address account) internal view returns (uint256) {
        Position storage s = _positions[id][account];
        return s.generation == _pools[id].generation ? s.shares : 0;
    }

    /// @dev What an account has staked with an operator, wei.
    function _stakeOf(uint64 id, address account) internal view returns (uint256) {
        return _pools[id].value(_sharesOf(id, account));
    }

    function _checkStake(uint64 id, uint8 roles, uint256 left) internal view {
        uint256 needed = _minStake(roles) + SOCKETS.collateralOf(id);
        require(left >= needed, IStaking.StakeTooLow(left, needed));
    }

    function _minStake(uint8 roles) internal view returns (uint256 sum) {
        for (uint256 i; i < 3; ++i) {
            if (roles & (1 << i) != 0) sum += _config.minStakes[i];
        }
    }

    function _owned(uint64 id) internal view returns (Record storage o) {
        o = _get(id);
        require(msg.sender == o.owner, IStaking.NotOwner(id, msg.sender));
    }

    function _get(uint64 id) internal view returns (Record storage o) {
        o = _operators[id];
        require(o.owner != address(0), IStaking.UnknownOperator(id));
    }

    function _isController(uint64 id, address account) internal view returns (bool) {
        Record storage o = _operators[id];
        return account != address(0) && (account == o.owner || account == o.signer);
    }

    function _active(uint64 id, uint8 role) internal view returns (bool) {
        Record storage o = _operators[id];
        return o.roles & ~o.jailedRoles & role != 0;
    }

    /// @dev What counts in the draw: 0 for who may not validate.
    function _weight(uint64 id) internal view returns (uint128) {
        if (!_active(id, Role.VALIDATOR)) return 0;
        Shares.Pool storage p = _pools[id];
        return p.tokens < _config.minStakes[0] ? 0 : uint128(p.weight());
    }
}
