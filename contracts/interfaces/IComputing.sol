// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Proved computing power
/// @notice In a rating window all workers run the standard task, commit to its root on chain, open what randomness
/// picks afterwards, and the validators certify the ratings. Power is integer mE: 1 E is 10^12 exact int8
/// multiply-accumulates a second. Blocks are L2 blocks.
interface IComputing {
    struct Commitment {
        bytes32 root; // over the round roots
        uint32 rounds; // done by the window's end
        uint32 n; // matrix side
    }

    struct Rating {
        address worker;
        uint64 power; // mE
    }

    error BadParameters();
    /// @notice The caller is not the key of an active worker.
    error NotWorker(address caller);
    /// @notice A commitment to `window` is accepted in blocks (opened, closed].
    error NotInWindow(uint64 window, uint256 opened, uint256 closed);
    error AlreadyCommitted(uint64 window, address worker);
    error BadSize(uint32 rounds, uint32 n);
    /// @notice Reports come in rising order of windows; `last` is the newest.
    error NotNewer(uint64 window, uint64 last);
    error NotStaking(address caller);
    error NotSockets(address caller);
    /// @notice Commitments to the window are accepted until block `closed`.
    error WindowOpen(uint64 window, uint256 closed);

    event Committed(uint64 indexed window, address indexed worker, bytes32 root, uint32 rounds, uint32 n);
    /// @notice The window's ratings count in blocks up to and with `validUntilBlock`.
    event Reported(uint64 indexed window, uint64 setId, uint256 ratings, uint64 validUntilBlock);
    /// @notice `operator` is 0 if the worker belongs to none: the rating does not count then.
    event Rated(address indexed worker, uint64 indexed operator, uint64 indexed window, uint64 power);
    /// @notice The worker left its operator, its rating with it.
    event Dropped(address indexed worker, uint64 indexed operator);

    event TaskSet(uint64 commitBlocks, uint64 taskSeconds);
    event RatingWindowsSet(uint64 ratingWindows);
    event PlaceStakeSet(uint128 placeStake);

    /// @notice Blocks from one window's opening to the next. Window w is opened by block w * windowBlocks, whose hash is
    /// the seed.
    function windowBlocks() external view returns (uint64);

    /// @notice A commitment is accepted in blocks (w * windowBlocks, w * windowBlocks + commitBlocks].
    function commitBlocks() external view returns (uint64);

    /// @notice W: how long the standard task runs, seconds.
    function taskSeconds() external view returns (uint64);

    /// @notice For how many windows after its own a rating stands, at most 3.
    function ratingWindows() external view returns (uint64);

    /// @notice Commits the caller, a registered worker key, to what it computed.
    function commit(uint64 window, bytes32 root, uint32 rounds, uint32 n) external;

    /// @notice Records certified ratings: kind EPOCH, number `window`, body keccak256(abi.encode(ratings)). Anyone may
    /// post it.
    function report(uint64 window, Rating[] calldata ratings, uint64 setId, bytes calldata certificate) external;

    /// @notice Forgets the rating of a key that leaves its operator; by Staking.
    function drop(address worker) external;

    /// @notice Charges settled work to what the operators proved; by Sockets. What was not proved is not allowed, never
    /// refused.
    /// @param asked units (224 bits, mU) and the operator (32) whose work they are; an operator only once
    /// @return allowed units, for each
    function spend(uint256[] calldata asked) external returns (uint256[] memory allowed);

    function commitment(uint64 window, address worker) external view returns (Commitment memory);

    /// @notice The workers that committed to the window: in order, those with stake behind them before the others. A
    /// report has room for so many; who has no stake cannot crowd out who has.
    function committed(uint64 window) external view returns (address[] memory);

    /// @notice The newest window that was reported, 0 if none.
    function lastReport() external view returns (uint64 window);

    /// @notice The worker's newest rating. It counts in blocks up to and with `validUntilBlock`.
    function ratingOf(address worker) external view returns (uint64 power, uint64 validUntilBlock);

    /// @notice Sum of the valid ratings of the operator's workers, mE. A worker counts for the operator that it belonged
    /// to when it was rated, until it leaves.
    function powerOf(uint64 operator) external view returns (uint64 power);

    /// @notice Stake of its operator that puts one commitment of a window before those without, wei.
    function placeStake() external view returns (uint128);

    /// @notice Sum of all ratings that the operator's workers ever got, mE x windows. A window that a worker missed adds
    /// nothing: power times availability.
    function provedOf(uint64 operator) external view returns (uint128);

    /// @notice Units that the operator can still settle, mU: proved mE x seconds, an hour carried at most.
    function allowanceOf(uint64 operator) external view returns (uint256 units);
}
