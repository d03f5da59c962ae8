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
    uint64 public constant MAX_TASK_SECONDS = 10 minutes;
    uint128 public constant MAX_PLACE_STAKE = 10_000 ether;

    IQuorum public immutable QUORUM;
    IStaking public immutable STAKING;
    ISockets public immutable SOCKETS;

    struct Record {
        uint64 power;
        uint64 window;
        uint64 operator; // in whose ring it is; 0 for none
    }

    /// @notice Work that an operator may still settle: `level` mU at time `since`, rising with its power. `proved` is the
    /// sum of its ratings, mE x windows.
    struct Meter {
        uint64 level; // at most an hour of a ring's 50 bits
        uint64 since; // 0 before the first rating
        uint128 proved;
    }

    /// @notice How many commitments the operator's stake has placed in `window`.
    struct Places {
        uint64 window;
        uint64 taken;
    }

    uint64 public windowBlocks;
    uint64 public commitBlocks;
    uint64 public taskSeconds;
    uint64 public ratingWindows;
    uint64 public lastReport;
    mapping(uint64 window => mapping(address worker => Commitment)) internal _commitments;
    mapping(uint64 window => address[]) internal _committed; // with stake behind each
    mapping(address worker => Record) internal _ratings;
    mapping(uint64 operator => Ring) internal _rings;
    mapping(uint64 operator => Meter) internal _meters;
    uint128 public placeStake;
    mapping(uint64 window => address[]) internal _unstaked;
    mapping(uint64 operator => Places) internal _places;

    constructor(address timelock, IQuorum quorum, IStaking staking, ISockets sockets) Governed(timelock) {
        QUORUM = quorum;
        STAKING = staking;
        SOCKETS = sockets;
    }

    /// @param windowBlocks_ blocks from one window's opening to the next; it stays, since windows are counted by it
    /// @param commitBlocks_ for how many blocks after the opening commitments are accepted; less than windowBlocks
    /// @param taskSeconds_ how long the standard task runs, seconds
    /// @param ratingWindows_ for how many windows after its own a rating stands, 1 to 3
    /// @param placeStake_ stake that puts one commitment before those without, wei
    function initialize(
        uint64 windowBlocks_,
        uint64 commitBlocks_,
        uint64 taskSeconds_,
        uint64 ratingWindows_,
        uint128 placeStake_
    ) external initializer {
        require(windowBlocks_ > 1, BadParameters());
        windowBlocks = windowBlocks_;
        _setTask(commitBlocks_, taskSeconds_);
        _setRatingWindows(ratingWindows_);
        _setPlaceStake(placeStake_);
    }

    /// @notice Commitments are accepted for 1 to windowBlocks - 1 blocks; the task runs at most MAX_TASK_SECONDS.
    function setTask(uint64 commitBlocks_, uint64 taskSeconds_) external onlyTimelock {
        _setTask(commitBlocks_, taskSeconds_);
    }

    /// @notice 1 to 3. Ratings that are still remembered count again if it rises.
    function setRatingWindows(uint64 ratingWindows_) external onlyTimelock {
        _setRatingWindows(ratingWindows_);
    }

    /// @notice At most MAX_PLACE_STAKE; 0: stake gives no precedence.
    function setPlaceStake(uint128 placeStake_) external onlyTimelock {
        _setPlaceStake(placeStake_);
    }

    /// @inheritdoc IComputing
    function commit(uint64 window, bytes32 root, uint32 rounds, uint32 n) external {
        (uint256 opened, uint256 closed) = _span(window);
        require(block.number > opened && block.number <= closed, NotInWindow(window, opened, closed));
        require(rounds != 0 && n != 0 && n <= MAX_N, BadSize(rounds, n));
        uint64 operator = STAKING.operatorOf(msg.sender);
        require(STAKING.active(operator, Role.WORKER), NotWorker(msg.sender));
        Commitment storage c = _commitments[window][msg.sender];
        require(c.rounds == 0, AlreadyCommitted(window, msg.sender));

        c.root = root;
        c.rounds = rounds;
        c.n = n;
        address[] storage list = _place(operator, window) ? _committed[window] : _unstaked[window];
        list.push(msg.sender);
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
    function spend(uint256[] calldata asked) external returns (uint256[] memory allowed) {
        require(msg.sender == address(SOCKETS), NotSockets(msg.sender));
        uint256 n = asked.length;
        allowed = new uint256[](n);
        uint64 oldest = _oldest();
        for (uint256 i; i < n; ++i) {
            allowed[i] = _charge(uint32(asked[i]), asked[i] >> 32, oldest);
        }
    }

    /// @inheritdoc IComputing
    function commitment(uint64 window, address worker) external view returns (Commitment memory) {
        return _commitments[window][worker];
    }

    /// @inheritdoc IComputing
    function committed(uint64 window) external view returns (address[] memory workers) {
        address[] storage staked = _committed[window];
        address[] storage unstaked = _unstaked[window];
        uint256 first = staked.length;
        workers = new address[](first + unstaked.length);
        for (uint256 i; i < workers.length; ++i) {
            workers[i] = i < first ? staked[i] : unstaked[i - first];
        }
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
        Meter storage meter = _meters[operator];
        return _level(_rings[operator].sum(_oldest()), meter.level, meter.since);
    }

    /// @inheritdoc IComputing
    function provedOf(uint64 operator) external view returns (uint128) {
        return _meters[operator].proved;
    }

    /// @dev Whether the operator has stake for one more commitment to the window.
    function _place(uint64 operator, uint64 window) internal returns (bool) {
        Places storage p = _places[operator];
        uint64 taken = p.window == window ? p.taken : 0;
        if (STAKING.stakeOf(operator) < (uint256(taken) + 1) * placeStake) return false;
        (p.window, p.taken) = (window, taken + 1);
        return true;
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
            _meters[operator].proved += power;
        }
        _ratings[worker] = Record(power, window, operator);
        emit Rated(worker, operator, window, power);
    }

    /// @dev To be called before an operator's power changes.
    function _accrue(uint64 operator) internal {
        Meter storage meter = _meters[operator];
        uint256 level = _level(_rings[operator].sum(_oldest()), meter.level, meter.since);
        (meter.level, meter.since) = (uint64(level), uint64(block.timestamp));
    }

    /// @dev Takes of the operator's level what is asked or what is there. Its meter is read once and written once.
    function _charge(uint64 operator, uint256 asked, uint64 oldest) internal returns (uint256 spent) {
        Meter storage meter = _meters[operator];
        uint256 word;
        assembly ("memory-safe") {
            word := sload(meter.slot)
        }
        uint256 level = _level(_rings[operator].sum(oldest), uint64(word), uint64(word >> 64));
        spent = asked < level ? asked : level;
        unchecked {
            word = word >> 128 << 128 | block.timestamp << 64 | (level - spent);
        }
        assembly ("memory-safe") {
            sstore(meter.slot, word)
        }
    }

    /// @dev What can be settled now, of `level` at time `since`. A lapsed or lower rating stops accrual, it does not take
    /// what was proved. Power has 50 bits and time 64: nothing overflows.
    function _level(uint256 power, uint256 level, uint256 since) internal view returns (uint256) {
        if (since == 0) return 0;
        unchecked {
            uint256 most = power * MAX_CARRY;
            uint256 risen = level + power * (block.timestamp - since);
            if (risen > most) risen = most;
            return risen > level ? risen : level;
        }
    }

    function _setTask(uint64 commitBlocks_, uint64 taskSeconds_) internal {
        require(commitBlocks_ != 0 && commitBlocks_ < windowBlocks, BadParameters());
        require(taskSeconds_ != 0 && taskSeconds_ <= MAX_TASK_SECONDS, BadParameters());
        (commitBlocks, taskSeconds) = (commitBlocks_, taskSeconds_);
        emit TaskSet(commitBlocks_, taskSeconds_);
    }

    function _setRatingWindows(uint64 ratingWindows_) internal {
        require(ratingWindows_ != 0 && ratingWindows_ < PowerRing.SPAN, BadParameters());
        ratingWindows = ratingWindows_;
        emit RatingWindowsSet(ratingWindows_);
    }

    function _setPlaceStake(uint128 placeStake_) internal {
        require(placeStake_ <= MAX_PLACE_STAKE, BadParameters());
        placeStake = placeStake_;
        emit PlaceStakeSet(placeStake_);
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
