// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../interfaces/IComputing.sol";
import { IElection } from "../interfaces/IElection.sol";
import { IQuorum } from "../interfaces/IQuorum.sol";
import { ISockets } from "../interfaces/ISockets.sol";
import { IStaking, Role } from "../interfaces/IStaking.sol";
import { Ballots } from "../libraries/Ballots.sol";
import { Shares } from "../libraries/Shares.sol";
import { StakingBase } from "./StakingBase.sol";
import { IVotes } from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import { IERC5805 } from "@openzeppelin/contracts/interfaces/IERC5805.sol";
import { LibSort } from "solady/utils/LibSort.sol";
import { SafeTransferLib } from "solady/utils/SafeTransferLib.sol";

/// @title Staking
/// @notice See IStaking. Here is what moves stake and what others ask often; the rest runs in StakingMore, by
/// delegatecall, on the state of this contract.
contract Staking is IStaking, IERC5805, StakingBase {
    using Shares for Shares.Pool;
    using Ballots for Ballots.Book;

    /// @dev Bounds one withdrawal; further exits wait for the next.
    uint256 internal constant MOST_EXITS = 32;
    /// @notice The most that an operator keeps of rewards, basis points.
    uint16 public constant MAX_COMMISSION = 3000;

    /// @notice The code of the functions that are called seldom.
    address public immutable MORE;
    /// @notice It knows which sets were drawn, and which of them L1 knows.
    IQuorum public immutable QUORUM;

    constructor(
        address timelock,
        ISockets sockets,
        IComputing computing,
        address rewards,
        address pools,
        IElection election,
        address more,
        IQuorum quorum
    ) StakingBase(timelock, sockets, computing, rewards, pools, election) {
        (MORE, QUORUM) = (more, quorum);
    }

    /// @inheritdoc IStaking
    function stake(uint64 id) external payable {
        Record storage o = _get(id);
        require(msg.value != 0, ZeroAmount());
        _deposit(id, o.owner, msg.value);
    }

    /// @inheritdoc IStaking
    function delegateStake(uint64 id) external payable {
        require(_pools[id].accepts, NoDelegation(id));
        require(msg.value != 0, ZeroAmount());
        _deposit(id, msg.sender, msg.value);
    }

    /// @inheritdoc IStaking
    function addRewards(uint64 id) external payable {
        require(msg.sender == REWARDS, NotRewards(msg.sender));
        address owner = _get(id).owner;
        Shares.Pool storage p = _pools[id];
        uint256 commission = p.shares == 0 ? msg.value : msg.value * p.commissionNow() / BPS;

        p.tokens += uint96(msg.value - commission); // raises the price of all shares
        _setShares(id, owner, _sharesOf(id, owner) + p.add(commission));
        emit Rewarded(id, msg.value, commission);
    }

    /// @inheritdoc IStaking
    function requestWithdrawal(uint64 id, uint128 amount) external {
        Record storage o = _get(id);
        Shares.Pool storage p = _pools[id];
        uint256 shares = _sharesOf(id, msg.sender);
        uint256 held = p.value(shares);
        if (amount == type(uint128).max) amount = uint128(held);
        require(amount != 0, ZeroAmount());
        require(amount <= held, StakeTooLow(held, amount));
        if (msg.sender == o.owner) _checkStake(id, o.roles, held - amount);

        (uint256 burnt, uint256 minted) = p.exit(amount);
        // What the last wei of a position is rounded to stays in the pool.
        _setShares(id, msg.sender, amount == held ? 0 : shares - burnt);
        if (amount == held) p.shares -= uint120(shares - burnt);
        uint64 releaseAt = _enqueue(id, minted);
        emit WithdrawalRequested(id, msg.sender, amount, releaseAt);
    }

    /// @inheritdoc IStaking
    function withdraw(uint64 id) external {
        withdrawFor(id, msg.sender);
    }

    /// @inheritdoc IStaking
    function withdrawFor(uint64 id, address account) public nonReentrant {
        Exits storage q = _exits[id][account];
        Shares.Pool storage p = _pools[id];
        (uint256 first, uint256 next, uint256 shares) = (q.first, q.next, 0);
        require(first != next, NothingPending(id));
        _checkDue(id, q.at[first]);
        uint256 end = next - first > MOST_EXITS ? first + MOST_EXITS : next;
        for (; first < end && _isDue(q.at[first]); ++first) {
            if (q.at[first].generation == p.exitGeneration) shares += q.at[first].shares;
            delete q.at[first];
        }
        q.first = uint32(first);
        uint256 amount = p.release(shares);
        emit Withdrawn(id, account, amount);

        SafeTransferLib.safeTransferETH(account, amount);
    }

    /// @inheritdoc IStaking
    function setLock(uint64 id, uint8 lock) external {
        _get(id);
        require(lock <= LOCKS, OutOfBounds(lock, 0, LOCKS));
        Shares.Pool storage p = _pools[id];
        Position storage s = _positions[id][msg.sender];
        uint256 shares = _sharesOf(id, msg.sender);
        uint64 time = _lockTime(s.lock);
        // Giving a lock up is like leaving: stake stays for its time.
        uint256 over = block.timestamp + time;
        if (time > _lockTime(lock) && s.floorAt < over) s.floorAt = uint40(over);
        if (s.generation == p.generation) p.extra -= s.extra;
        (s.extra, s.lock) = (0, lock);
        _setShares(id, msg.sender, shares);
        emit LockSet(id, msg.sender, lock);
    }

    /// @inheritdoc IStaking
    function setDelegation(uint64 id, bool accepts, uint16 commission) external {
        _owned(id);
        require(commission <= MAX_COMMISSION, OutOfBounds(commission, 0, MAX_COMMISSION));
        Shares.Pool storage p = _pools[id];
        uint16 now_ = p.commissionNow();

        // Who does not agree to a higher commission can be gone before it counts.
        bool others = _sharesOf(id, msg.sender) != p.shares;
        uint256 notice = commission > now_ && others ? _config.unbonding : 0;
        (p.accepts, p.commission, p.nextCommission) = (accepts, now_, commission);
        p.commissionAt = uint40(block.timestamp + notice);
        emit DelegationSet(id, accepts, commission, p.commissionAt);
    }

    /// @inheritdoc IStaking
    function sync(uint64 id, address account) external {
        _setShares(id, account, _sharesOf(id, account));
    }

    /// @inheritdoc IVotes
    function delegate(address to) external {
        _ballots.pass(msg.sender, to);
    }

    /// @inheritdoc IStaking
    function operatorOf(address key) external view returns (uint64) {
        return _operatorOf[key];
    }

    /// @inheritdoc IStaking
    function ownerOf(uint64 id) external view returns (address) {
        return _operators[id].owner;
    }

    /// @inheritdoc IStaking
    function isController(uint64 id, address account) external view returns (bool) {
        return _isController(id, account);
    }

    /// @inheritdoc IStaking
    function active(uint64 id, uint8 role) external view returns (bool) {
        return _active(id, role);
    }

    /// @inheritdoc IStaking
    function isPool(uint64 id) external view returns (bool) {
        return _operators[id].pool;
    }

    /// @inheritdoc IStaking
    function payee(uint64 id) external view returns (address, bool) {
        Record storage o = _operators[id];
        return (o.owner, o.pool);
    }

    /// @inheritdoc IStaking
    function payeeOf(address key, uint8 role) external view returns (address) {
        uint64 id = _operatorOf[key];
        return _active(id, role) ? _operators[id].owner : address(0);
    }

    /// @inheritdoc IStaking
    function stakeOf(uint64 id) external view returns (uint128) {
        return uint128(_stakeOf(id, _operators[id].owner));
    }

    /// @inheritdoc IStaking
    function stakedBy(uint64 id, address account) external view returns (uint256) {
        return _stakeOf(id, account);
    }

    /// @inheritdoc IStaking
    function pendingOf(uint64 id) external view returns (uint128, uint64) {
        Exits storage q = _exits[id][_operators[id].owner];
        return (_pools[id].exitTokens, q.at[q.first].releaseAt);
    }

    /// @inheritdoc IStaking
    function minStake(uint8 roles) external view returns (uint256) {
        return _minStake(roles);
    }

    /// @inheritdoc IStaking
    function delegationOf(uint64 id) external view returns (Delegation memory) {
        Record storage o = _get(id);
        Shares.Pool storage p = _pools[id];
        return Delegation({
            accepts: p.accepts,
            commission: p.commissionNow(),
            nextCommission: p.nextCommission,
            commissionAt: p.commissionAt,
            stake: p.tokens,
            leaving: p.exitTokens,
            weight: p.weight(),
            jailedRoles: o.jailedRoles,
            freeAt: o.freeAt
        });
    }

    /// @inheritdoc IStaking
    function positionOf(uint64 id, address account)
        external
        view
        returns (uint256 staked, uint256 votes, uint8 lock, uint64 floorAt)
    {
        Position storage s = _positions[id][account];
        return (_stakeOf(id, account), s.votes, s.lock, s.floorAt);
    }

    /// @inheritdoc IStaking
    function exitsOf(uint64 id, address account) external view returns (PendingExit[] memory list) {
        Exits storage q = _exits[id][account];
        Shares.Pool storage p = _pools[id];
        list = new PendingExit[](q.next - q.first);
        for (uint256 i; i < list.length; ++i) {
            Exit storage e = q.at[q.first + i];
            uint256 shares = e.generation == p.exitGeneration ? e.shares : 0;
            (uint64 at, uint64 awaited) = _dueOf(e);
            list[i] = PendingExit(p.exitValue(shares), at, awaited);
        }
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
        uint256[] memory chosen = ELECTION.sample(weights, _config.seats, seed);
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
        bytes32[4] memory key = _keys[id];
        return key[0] | key[1] == 0 ? bytes("") : abi.encode(key);
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
    function signedFor(address signer) external view returns (uint64) {
        return _signedFor[signer];
    }

    /// @inheritdoc IStaking
    function count() external view returns (uint64) {
        return _count;
    }

    /// @inheritdoc IStaking
    function slashed() external view returns (uint256) {
        return _slashed;
    }

    /// @inheritdoc IStaking
    function bonded() external view returns (uint256) {
        return address(this).balance - _slashed;
    }

    /// @inheritdoc IStaking
    function unbonding() external view returns (uint64) {
        return _config.unbonding;
    }

    /// @inheritdoc IStaking
    function epochBlocks() external view returns (uint64) {
        return _config.epochBlocks;
    }

    /// @inheritdoc IStaking
    function seats() external view returns (uint16) {
        return _config.seats;
    }

    /// @inheritdoc IVotes
    function getVotes(address account) external view returns (uint256) {
        return account == address(0) ? 0 : _ballots.accounts[account].votes;
    }

    /// @inheritdoc IVotes
    function getPastVotes(address account, uint256 timepoint) external view returns (uint256) {
        return account == address(0) ? 0 : _ballots.past(account, timepoint);
    }

    /// @inheritdoc IVotes
    function getPastTotalSupply(uint256 timepoint) external view returns (uint256) {
        return _ballots.past(address(0), timepoint);
    }

    /// @inheritdoc IVotes
    function delegates(address account) external view returns (address) {
        return _ballots.delegateOf(account);
    }

    /// @notice Votes are counted by block number (ERC-6372).
    function clock() external view returns (uint48) {
        return uint48(block.number);
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() external pure returns (string memory) {
        return "mode=blocknumber&from=default";
    }

    // What StakingMore does.

    function initialize(Config calldata, Genesis[] calldata) external payable {
        _more();
    }

    function register(address, uint8, string calldata, bytes calldata) external payable returns (uint64 id) {
        _more();
    }

    function setSigner(uint64, address, bytes calldata) external {
        _more();
    }

    function setValidatorKey(uint64, bytes calldata, bytes calldata) external {
        _more();
    }

    function setPool(uint64, bool) external {
        _more();
    }

    function setEndpoint(uint64, string calldata) external {
        _more();
    }

    function setRoles(uint64, uint8) external {
        _more();
    }

    function addWorker(uint64, address, bytes calldata) external {
        _more();
    }

    function removeWorker(uint64, address) external {
        _more();
    }

    function slash(uint64, uint128, bytes32) external {
        _more();
    }

    function slashEquivocation(IElection.Vote calldata, IElection.Vote calldata) external {
        _more();
    }

    function slashMissed(uint64, uint256, bytes32, uint64) external {
        _more();
    }

    function jailAbsent(uint64) external {
        _more();
    }

    function jail(uint64, uint8) external {
        _more();
    }

    function unjail(uint64) external {
        _more();
    }

    function sweep(address) external {
        _more();
    }

    function setConfig(Config calldata) external {
        _more();
    }

    function delegateBySig(address, uint256, uint256, uint8, bytes32, bytes32) external {
        _more();
    }

    function operator(uint64) external view returns (Operator memory o) {
        _viewMore();
    }

    function config() external view returns (Config memory c) {
        _viewMore();
    }

    /// @dev The candidates' ids, ascending, and their weights, of those that may validate.
    function _electorate() private view returns (uint256[] memory ids, uint128[] memory weights, uint256 eligible) {
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

    /// @dev Puts an exit of the caller's at the end of its queue.
    function _enqueue(uint64 id, uint256 shares) private returns (uint64 releaseAt) {
        Position storage s = _positions[id][msg.sender];
        Exits storage q = _exits[id][msg.sender];
        uint64 time = _lockTime(s.lock);
        releaseAt = uint64(block.timestamp) + (time > _config.unbonding ? time : _config.unbonding);
        if (releaseAt < s.floorAt) releaseAt = s.floorAt;
        uint32 next = q.next;
        // Exits leave in order, also after the unbonding time was shortened.
        if (next != q.first && releaseAt < q.at[next - 1].releaseAt) releaseAt = q.at[next - 1].releaseAt;
        q.at[next] = Exit(uint120(shares), uint40(releaseAt), _pools[id].exitGeneration, uint48(_firstSetWithout(id)));
        q.next = next + 1;
    }

    /// @dev The first validator set that is drawn from stakes after this block; 0 if the operator can be in none. The set
    /// after the one in force may be drawn already, if not certified; the one after that is drawn from the stakes before
    /// the former's first block, which is yet to come.
    function _firstSetWithout(uint64 id) private view returns (uint64) {
        return _keys[id][0] | _keys[id][1] == 0 ? 0 : QUORUM.currentSet() + 2;
    }

    /// @dev From when an exit is paid, and the set that L1 has to report first; 0 if it has.
    function _dueOf(Exit storage e) private view returns (uint64 at, uint64 awaited) {
        (at, awaited) = (e.releaseAt, e.untilSet);
        if (awaited == 0) return (at, 0);
        uint64 reported = QUORUM.reportedAt(awaited);
        if (reported == type(uint64).max) return (at, awaited);
        if (reported + _config.unbonding > at) at = reported + _config.unbonding;
        awaited = 0;
    }

    function _isDue(Exit storage e) private view returns (bool) {
        (uint64 at, uint64 awaited) = _dueOf(e);
        return awaited == 0 && block.timestamp >= at;
    }

    function _checkDue(uint64 id, Exit storage e) private view {
        (uint64 at, uint64 awaited) = _dueOf(e);
        require(block.timestamp >= at, StillUnbonding(id, at));
        require(awaited == 0, AwaitingReport(id, awaited));
    }

    function _lockTime(uint8 lock) private view returns (uint64) {
        return lock == 0 ? 0 : _config.lockTimes[lock - 1];
    }

    /// @dev Runs the call in StakingMore and ends it with its answer.
    function _more() private {
        address more = MORE;
        assembly ("memory-safe") {
            let m := mload(0x40)
            calldatacopy(m, 0, calldatasize())
            let ok := delegatecall(gas(), more, m, calldatasize(), 0, 0)
            returndatacopy(m, 0, returndatasize())
            if ok { return(m, returndatasize()) }
            revert(m, returndatasize())
        }
    }

    /// @dev The same for what changes nothing: the compiler knows no static delegatecall.
    function _viewMore() private view {
        function() internal more = _more;
        function() internal view pretended;
        assembly ("memory-safe") {
            pretended := more
        }
        pretended();
    }
}
