// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../interfaces/IComputing.sol";
import { IQuorum, Kind } from "../interfaces/IQuorum.sol";
import { ISockets } from "../interfaces/ISockets.sol";
import { IStaking, Role } from "../interfaces/IStaking.sol";
import { Governed } from "../libraries/Governed.sol";
import { PowerRing, Ring } from "../libraries/PowerRing.sol";

/// @title Computing
/// @notice See IComputing. What an operator may settle is metered here, beside what it proved: work accrues with its
/// power and is spent by settlement.
contract Computing is IComputing, Governed {
    /// @notice The largest matrix side: 2^7 * 2^7 * 2^15 still fits an int32.
    uint32 public constant MAX_N = 32_768;
    /// @notice Proved work that an operator can carry to a later batch, seconds.
    uint256 public constant MAX_CARRY = 1 hours;

    IQuorum public immutable QUORUM;
    IStaking public immutable STAKING;
    ISockets public immutable SOCKETS;

    struct Record {
        uint64 power;
        uint64 window;
        uint64 operator; // in whose ring it is; 0 for none
    }

    /// @notice Work that an operator may still settle: `level` mU at time `since`, rising with its power.
    struct Meter {
        uint128 level;
        uint64 since; // 0 before the first rating
    }

    uint64 public windowBlocks;
    uint64 public commitBlocks;
    uint64 public taskSeconds;
    uint64 public ratingWindows;
    uint64 public lastReport;
    mapping(uint64 window => mapping(address worker => Commitment)) internal _commitments;
    mapping(uint64 window => address[]) internal _committed;
    mapping(address worker => Record) internal _ratings;
    mapping(uint64 operator => Ring) internal _rings;
    mapping(uint64 operator => Meter) internal _meters;

    constructor(address timelock, IQuorum quorum, IStaking staking, ISockets sockets) Governed(timelock) {
        QUORUM = quorum;
        STAKING = staking;
        SOCKETS = sockets;
    }

    /// @param windowBlocks_ blocks from one window's opening to the next
    /// @param commitBlocks_ for how many blocks after the opening commitments are accepted; less than windowBlocks
    /// @param taskSeconds_ how long the standard task runs, seconds
    /// @param ratingWindows_ for how many windows after its own a rating stands, 1 to 3
    function initialize(uint64 windowBlocks_, uint64 commitBlocks_, uint64 taskSeconds_, uint64 ratingWindows_)
        external
        initializer
    {
        require(commitBlocks_ != 0 && commitBlocks_ < windowBlocks_, BadParameters());
        require(taskSeconds_ != 0 && ratingWindows_ != 0 && ratingWindows_ < PowerRing.SPAN, BadParameters());

        windowBlocks = windowBlocks_;
        commitBlocks = commitBlocks_;
        taskSeconds = taskSeconds_;
        ratingWindows = ratingWindows_;
    }

    /// @inheritdoc IComputing
    function commit(uint64 window, bytes32 root, uint32 rounds, uint32 n) external {
        (uint256 opened, uint256 closed) = _span(window);
        require(block.number > opened && block.number <= closed, NotInWindow(window, opened, closed));
        require(rounds != 0 && n != 0 && n <= MAX_N, BadSize(rounds, n));
        require(STAKING.active(STAKING.operatorOf(msg.sender), Role.WORKER), NotWorker(msg.sender));
        Commitment storage c = _commitments[window][msg.sender];
        require(c.rounds == 0, AlreadyCommitted(window, msg.sender));

        c.root = root;
        c.rounds = rounds;
        c.n = n;
        _committed[window].push(msg.sender);
        emit Committed(window, msg.sender, root, rounds, n);
    }

    /// @inheritdoc IComputing
    function report(uint64 window, Rating[] calldata ratings, uint64 setId, bytes calldata certificate) external {
        require(window > lastReport, NotNewer(window, lastReport));
        (, uint256 closed) = _span(window);
        require(block.number > closed, WindowOpen(window, closed));
        QUORUM.check(setId, Kind.EPOCH, window, keccak256(abi.encode(ratings)), certificate);

        lastReport = window;
        emit Reported(window, setId, ratings.length, _validUntil(window));
        for (uint256 i; i < ratings.length; ++i) {
            _rate(ratings[i].worker, window, ratings[i].power);
        }
    }

    /// @inheritdoc IComputing
    function drop(address worker) external {
        require(msg.sender == address(STAKING), NotStaking(msg.sender));
        Record memory r = _ratings[worker];
        if (r.operator == 0) return;

        _accrue(r.operator);
        _rings[r.operator] = _rings[r.operator].sub(r.window, r.power);
        delete _ratings[worker];
        emit Dropped(worker, r.operator);
    }

    /// @inheritdoc IComputing
    function spend(uint64[] calldata operators, uint256[] calldata units) external returns (uint256[] memory allowed) {
        require(msg.sender == address(SOCKETS), NotSockets(msg.sender));
        allowed = new uint256[](operators.length);
        uint64 oldest = _oldest();
        for (uint256 i; i < operators.length; ++i) {
            Meter storage meter = _meters[operators[i]];
            uint256 level = _level(operators[i], meter, oldest);
            uint256 spent = units[i] < level ? units[i] : level;
            allowed[i] = spent;
            _set(meter, level - spent);
        }
    }

    /// @inheritdoc IComputing
    function commitment(uint64 window, address worker) external view returns (Commitment memory) {
        return _commitments[window][worker];
    }

    /// @inheritdoc IComputing
    function committed(uint64 window) external view returns (address[] memory) {
        return _committed[window];
    }

    /// @inheritdoc IComputing
    function ratingOf(address worker) external view returns (uint64 power, uint64 validUntilBlock) {
        Record storage r = _ratings[worker];
        return (r.power, r.window == 0 ? 0 : _validUntil(r.window));
    }

    /// @inheritdoc IComputing
    function powerOf(uint64 operator) external view returns (uint64) {
        return _rings[operator].sum(_oldest());
    }

    /// @inheritdoc IComputing
    function allowanceOf(uint64 operator) external view returns (uint256) {
        return _level(operator, _meters[operator], _oldest());
    }

    function _rate(address worker, uint64 window, uint64 power) internal {
        if (power > PowerRing.MAX_RATING) power = PowerRing.MAX_RATING;
        uint64 operator = STAKING.operatorOf(worker);
        Record memory old = _ratings[worker];
        if (old.operator != 0) {
            _accrue(old.operator);
            _rings[old.operator] = _rings[old.operator].sub(old.window, old.power);
        }
        if (operator != 0) {
            _accrue(operator);
            _rings[operator] = _rings[operator].add(window, power);
        }
        _ratings[worker] = Record(power, window, operator);
        emit Rated(worker, operator, window, power);
    }

    /// @dev To be called before an operator's power changes.
    function _accrue(uint64 operator) internal {
        Meter storage meter = _meters[operator];
        _set(meter, _level(operator, meter, _oldest()));
    }

    function _set(Meter storage meter, uint256 level) internal {
        meter.level = uint128(level); // at most an hour of 64 bits of power
        meter.since = uint64(block.timestamp);
    }

    /// @dev What the operator can settle now. A lapsed or lower rating stops accrual, it does not take what was proved.
    function _level(uint64 operator, Meter storage meter, uint64 oldest) internal view returns (uint256 level) {
        uint256 since = meter.since;
        level = meter.level;
        if (since == 0) return 0;
        uint256 power = _rings[operator].sum(oldest);
        uint256 most = power * MAX_CARRY;
        uint256 risen = level + power * (block.timestamp - since);
        if (risen > most) risen = most;
        if (risen > level) level = risen;
    }

    /// @dev The oldest window whose ratings still count.
    function _oldest() internal view returns (uint64) {
        uint256 window = block.number / windowBlocks;
        return window > ratingWindows ? uint64(window - ratingWindows) : 0;
    }

    /// @dev The last block in which ratings of the window count.
    function _validUntil(uint64 window) internal view returns (uint64) {
        return (window + ratingWindows + 1) * windowBlocks - 1;
    }

    /// @dev Commitments are accepted in blocks (opened, closed].
    function _span(uint64 window) internal view returns (uint256 opened, uint256 closed) {
        opened = uint256(window) * windowBlocks;
        closed = opened + commitBlocks;
    }
}
