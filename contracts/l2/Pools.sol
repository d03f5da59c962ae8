// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../interfaces/IComputing.sol";
import { IPools } from "../interfaces/IPools.sol";
import { IStaking, Role } from "../interfaces/IStaking.sol";
import { Governed } from "../libraries/Governed.sol";
import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @title Pools
/// @notice See IPools.
contract Pools is IPools, Governed, EIP712 {
    uint256 internal constant BPS = 10_000;
    /// @notice Bounds what crediting them costs.
    uint256 public constant MAX_MEMBERS = 64;
    uint256 public constant MAX_FEE_BPS = 3000;
    /// @notice A settlement window is at most a day long: a notice can cover it.
    uint64 public constant MAX_NOTICE = 7 days;
    bytes32 public constant MEMBER_TYPEHASH = keccak256("Member(uint64 operator,address account)");

    IStaking public immutable STAKING;
    IComputing public immutable COMPUTING;

    uint64 public notice;
    mapping(uint64 operator => Pool) internal _pools;
    mapping(uint64 operator => address[]) internal _workers;
    mapping(uint64 operator => mapping(address worker => Member)) internal _members;
    mapping(uint64 operator => mapping(address worker => uint256)) internal _places; // in _workers, from 1

    constructor(address timelock, IStaking staking, IComputing computing) Governed(timelock) EIP712("EMC", "1") {
        STAKING = staking;
        COMPUTING = computing;
    }

    /// @param notice_ seconds; at least the settlement window
    function initialize(uint64 notice_) external initializer {
        _setNotice(notice_);
    }

    /// @notice For those who leave from now on.
    function setNotice(uint64 notice_) external onlyTimelock {
        _setNotice(notice_);
    }

    /// @inheritdoc IPools
    function create(uint64 operator, Rule rule, uint16 feeBps) external {
        _checkOwner(operator);
        require(STAKING.active(operator, Role.WORKER), OperatorInactive(operator));
        require(!_pools[operator].exists, AlreadyPool(operator));
        require(feeBps <= MAX_FEE_BPS, FeeTooHigh(feeBps, MAX_FEE_BPS));

        _pools[operator] = Pool(true, rule, feeBps, 0);
        emit Created(operator, rule, feeBps);

        STAKING.setPool(operator, true);
    }

    /// @inheritdoc IPools
    function lowerFee(uint64 operator, uint16 feeBps) external {
        _checkOwner(operator);
        Pool storage p = _get(operator);
        require(feeBps <= p.feeBps, FeeTooHigh(feeBps, p.feeBps));

        p.feeBps = feeBps;
        emit FeeLowered(operator, feeBps);
    }

    /// @inheritdoc IPools
    function dissolve(uint64 operator) external {
        _checkOwner(operator);
        _get(operator);
        uint256 members = _workers[operator].length;
        require(members == 0, HasMembers(operator, members));

        delete _pools[operator];
        emit Dissolved(operator);

        STAKING.setPool(operator, false);
    }

    /// @inheritdoc IPools
    function invite(uint64 operator, address worker, uint16 shareBps) external {
        Pool storage p = _get(operator);
        require(STAKING.isController(operator, msg.sender), NotController(operator, msg.sender));
        require(worker != address(0), ZeroAddress());
        require(_places[operator][worker] == 0, AlreadyMember(operator, worker));
        address[] storage workers = _workers[operator];
        require(workers.length < MAX_MEMBERS, TooManyMembers(operator, MAX_MEMBERS));
        uint256 most = p.rule == Rule.Fixed ? BPS - p.assignedBps : 0;
        require((shareBps != 0) == (p.rule == Rule.Fixed) && shareBps <= most, BadShare(operator, shareBps, most));

        p.assignedBps += shareBps;
        workers.push(worker);
        _places[operator][worker] = workers.length;
        _members[operator][worker].shareBps = shareBps;
        emit Invited(operator, worker, shareBps);
    }

    /// @inheritdoc IPools
    function join(uint64 operator, address worker, uint16 shareBps, bytes calldata proof) external {
        Member storage m = _members[operator][worker];
        require(_places[operator][worker] != 0 && m.account == address(0), NotInvited(operator, worker));
        require(shareBps == m.shareBps, ShareChanged(m.shareBps, shareBps));
        _checkProof(operator, worker, proof);

        m.account = msg.sender;
        emit Joined(operator, worker, msg.sender, shareBps);
    }

    /// @inheritdoc IPools
    function leave(uint64 operator, address worker) external {
        Member storage m = _member(operator, worker);
        require(
            msg.sender == m.account || STAKING.isController(operator, msg.sender), NotController(operator, msg.sender)
        );
        require(m.leavesAt == 0, AlreadyLeaving(operator, worker, m.leavesAt));
        if (m.account == address(0)) return _remove(operator, worker, m.shareBps);

        m.leavesAt = uint64(block.timestamp) + notice;
        emit Leaving(operator, worker, m.leavesAt);
    }

    /// @inheritdoc IPools
    function remove(uint64 operator, address worker) external {
        Member storage m = _member(operator, worker);
        require(m.leavesAt != 0 && block.timestamp > m.leavesAt, StillPaid(operator, worker, m.leavesAt));

        _remove(operator, worker, m.shareBps);
    }

    /// @inheritdoc IPools
    function payees(uint64 operator, address worker, uint256 amount)
        external
        view
        returns (address[] memory accounts, uint256[] memory amounts)
    {
        Pool memory p = _pools[operator];
        if (!p.exists) return (accounts, amounts);
        uint256 rest = amount - amount * p.feeBps / BPS;
        (address[] memory workers, uint256[] memory weights, uint256 whole) = _weights(operator, p.rule, worker);

        accounts = new address[](workers.length + 1);
        amounts = new uint256[](workers.length + 1);
        uint256 given;
        for (uint256 i; i < workers.length; ++i) {
            accounts[i] = _members[operator][workers[i]].account;
            if (weights[i] == 0) continue;
            amounts[i] = rest * weights[i] / whole;
            given += amounts[i];
        }
        accounts[workers.length] = STAKING.ownerOf(operator);
        amounts[workers.length] = amount - given;
    }

    /// @inheritdoc IPools
    function pool(uint64 operator) external view returns (Pool memory) {
        return _pools[operator];
    }

    /// @inheritdoc IPools
    function workersOf(uint64 operator) external view returns (address[] memory) {
        return _workers[operator];
    }

    /// @inheritdoc IPools
    function member(uint64 operator, address worker) external view returns (Member memory) {
        return _members[operator][worker];
    }

    /// @dev Who shares an amount, with which weights of which whole. Who was only invited has no weight.
    function _weights(uint64 operator, Rule rule, address worker)
        internal
        view
        returns (address[] memory workers, uint256[] memory weights, uint256 whole)
    {
        bool joined = _members[operator][worker].account != address(0);
        if (rule == Rule.Work && worker != address(0)) return _one(worker, joined);
        workers = _workers[operator];
        if (rule == Rule.Fixed) return (workers, _shares(operator, workers), BPS);
        (weights, whole) = _powers(operator, workers);
        if (whole != 0) return (workers, weights, whole);
        if (joined) return _one(worker, true);
        (weights, whole) = _alike(operator, workers);
    }

    function _one(address worker, bool joined)
        internal
        pure
        returns (address[] memory workers, uint256[] memory weights, uint256 whole)
    {
        if (!joined) return (workers, weights, 0);
        workers = new address[](1);
        weights = new uint256[](1);
        (workers[0], weights[0], whole) = (worker, 1, 1);
    }

    function _shares(uint64 operator, address[] memory workers) internal view returns (uint256[] memory weights) {
        weights = new uint256[](workers.length);
        for (uint256 i; i < workers.length; ++i) {
            Member memory m = _members[operator][workers[i]];
            if (m.account != address(0)) weights[i] = m.shareBps;
        }
    }

    function _powers(uint64 operator, address[] memory workers)
        internal
        view
        returns (uint256[] memory weights, uint256 whole)
    {
        weights = new uint256[](workers.length);
        for (uint256 i; i < workers.length; ++i) {
            if (_members[operator][workers[i]].account == address(0)) continue;
            (uint64 power, uint64 validUntilBlock) = COMPUTING.ratingOf(workers[i]);
            if (block.number > validUntilBlock) continue;
            weights[i] = power;
            whole += power;
        }
    }

    function _alike(uint64 operator, address[] memory workers)
        internal
        view
        returns (uint256[] memory weights, uint256 whole)
    {
        weights = new uint256[](workers.length);
        for (uint256 i; i < workers.length; ++i) {
            if (_members[operator][workers[i]].account == address(0)) continue;
            weights[i] = 1;
            ++whole;
        }
    }

    function _remove(uint64 operator, address worker, uint16 shareBps) internal {
        address[] storage workers = _workers[operator];
        uint256 place = _places[operator][worker];
        address last = workers[workers.length - 1];
        workers[place - 1] = last;
        _places[operator][last] = place;
        workers.pop();
        delete _places[operator][worker];
        delete _members[operator][worker];
        _pools[operator].assignedBps -= shareBps;
        emit Left(operator, worker);
    }

    function _setNotice(uint64 notice_) internal {
        require(notice_ != 0 && notice_ <= MAX_NOTICE, BadParameters());
        notice = notice_;
        emit NoticeSet(notice_);
    }

    function _checkProof(uint64 operator, address worker, bytes calldata proof) internal view {
        if (msg.sender == worker && proof.length == 0) return;
        bytes32 digest = _hashTypedDataV4(keccak256(abi.encode(MEMBER_TYPEHASH, operator, msg.sender)));
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, proof);
        require(err == ECDSA.RecoverError.NoError && signer == worker, BadProof(worker));
    }

    function _checkOwner(uint64 operator) internal view {
        require(msg.sender == STAKING.ownerOf(operator), NotOwner(operator, msg.sender));
    }

    function _get(uint64 operator) internal view returns (Pool storage p) {
        p = _pools[operator];
        require(p.exists, NotPool(operator));
    }

    function _member(uint64 operator, address worker) internal view returns (Member storage) {
        require(_places[operator][worker] != 0, NotMember(operator, worker));
        return _members[operator][worker];
    }
}
