// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../interfaces/IComputing.sol";
import { IQuorum, Kind } from "../interfaces/IQuorum.sol";
import { IStaking, Role } from "../interfaces/IStaking.sol";
import { Governed } from "../libraries/Governed.sol";

/// @title Computing
/// @notice See IComputing.
contract Computing is IComputing, Governed {
    /// @notice The largest matrix side: 2^7 * 2^7 * 2^15 still fits an int32.
    uint32 public constant MAX_N = 32_768;

    IQuorum public immutable QUORUM;
    IStaking public immutable STAKING;

    struct Record {
        uint64 power;
        uint64 validUntil; // block
    }

    uint64 public windowBlocks;
    uint64 public commitBlocks;
    uint64 public taskSeconds;
    uint64 public ratingWindows;
    uint64 public lastReport;
    mapping(uint64 window => mapping(address worker => Commitment)) internal _commitments;
    mapping(uint64 window => address[]) internal _committed;
    mapping(address worker => Record) internal _ratings;

    constructor(address timelock, IQuorum quorum, IStaking staking) Governed(timelock) {
        QUORUM = quorum;
        STAKING = staking;
    }

    /// @param windowBlocks_ blocks from one window's opening to the next
    /// @param commitBlocks_ for how many blocks after the opening commitments are accepted; less than windowBlocks
    /// @param taskSeconds_ how long the standard task runs, seconds
    /// @param ratingWindows_ for how many windows after its own a rating stands
    function initialize(uint64 windowBlocks_, uint64 commitBlocks_, uint64 taskSeconds_, uint64 ratingWindows_)
        external
        initializer
    {
        require(commitBlocks_ != 0 && commitBlocks_ < windowBlocks_, BadParameters());
        require(taskSeconds_ != 0 && ratingWindows_ != 0, BadParameters());

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
        uint64 validUntil = (window + 1 + ratingWindows) * windowBlocks;
        emit Reported(window, setId, ratings.length);
        for (uint256 i; i < ratings.length; ++i) {
            Rating calldata r = ratings[i];
            _ratings[r.worker] = Record(r.power, validUntil);
            emit Rated(r.worker, window, r.power, validUntil);
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
        return (r.power, r.validUntil);
    }

    /// @inheritdoc IComputing
    function powerOf(uint64 operator) external view returns (uint64) {
        address[] memory workers = STAKING.workersOf(operator);
        uint256 sum;
        for (uint256 i; i < workers.length; ++i) {
            Record storage r = _ratings[workers[i]];
            if (r.validUntil >= block.number) sum += r.power;
        }
        // Saturates: an absurd rating must not stop the settlement of everybody's work.
        return sum > type(uint64).max ? type(uint64).max : uint64(sum);
    }

    /// @dev Commitments are accepted in blocks (opened, closed].
    function _span(uint64 window) internal view returns (uint256 opened, uint256 closed) {
        opened = uint256(window) * windowBlocks;
        closed = opened + commitBlocks;
    }
}
