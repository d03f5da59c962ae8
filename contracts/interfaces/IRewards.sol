// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title What the network pays those who run it
/// @notice A fixed reserve, here since genesis, is emitted at a rate that halves every `halving` seconds and is split
/// between validators, routers and workers. Amounts are wei of EMC, times seconds, shares basis points.
///
/// - **Validators** are paid by the certified report of a set's term: by seats, which stake was drawn for, times the part
///   of the blocks that they signed. What the absent do not earn stays for the next term. Fee income is theirs too.
/// - **Routers** and **workers** are paid by epoch. A `tally` counts what an operator did since its last one into the
///   epoch that is open; when the epoch is over, its budget is shared by weight.
///   A router's weight is sqrt(stake * units that it delivered), and it gets at most the protocol fees which those
///   units paid: a call to oneself costs more than it brings. A worker's weight is the power that it proved, summed over
///   the rating windows (so that absence counts), and up to `bonusBps` more for stake.
///
/// Weights grow in proportion with stake and work together: splitting an operator gains nothing. What nobody earned goes
/// into later budgets. Nothing is pushed: `claim` pays.
interface IRewards {
    /// @notice How a validator took part in the term of a set.
    struct Participation {
        uint64 operator;
        uint32 seats;
        uint32 signed; // blocks whose certificate has its signature
        uint32 total; // blocks of the term
    }

    /// @notice An epoch's budgets, 0 while it is open, and the sums of weights.
    struct Epoch {
        uint128 routers;
        uint128 workers;
        uint128 routerWeight;
        uint128 workerWeight;
    }

    /// @notice What an operator did for `epoch`, the last that it was tallied in; empty once it was settled.
    struct Tally {
        uint64 epoch;
        uint128 units; // mU delivered as a router
        uint128 protocolFees; // which those units paid, wei
        uint128 routerWeight;
        uint128 workerWeight;
    }

    error BadParameters();
    /// @notice The reserve is not covered by the contract's balance.
    error Unfunded(uint256 balance, uint256 reserve);
    /// @notice Terms are reported in rising order of sets; `last` is the newest.
    error NotNewer(uint64 setId, uint64 last);
    error NothingToClaim(uint64 operator);
    error UnknownOperator(uint64 operator);

    /// @notice `amount` came in from a fee vault or a donor.
    event FeesReceived(address indexed from, uint256 amount);
    /// @notice So much left the reserve for the budgets.
    event Emitted(uint256 validators, uint256 routers, uint256 workers);
    event Reported(uint64 indexed setId, uint64 signingSet, uint256 budget, uint256 due);
    /// @notice `operator` may claim so much more, for its validator's (`setId`) or its epoch's work.
    event ValidatorRewarded(uint64 indexed operator, uint64 indexed setId, uint256 amount);
    event Rewarded(uint64 indexed operator, uint64 indexed epoch, uint256 router, uint256 worker);
    event EpochClosed(uint64 indexed epoch, Epoch budgets);
    event Tallied(uint64 indexed operator, uint64 indexed epoch, Tally tally);
    /// @notice `toStakers` went to the operator's delegation pool, `toWorkers` to its owner or its pool's members.
    event Claimed(uint64 indexed operator, uint256 toStakers, uint256 toWorkers);
    event SharesSet(uint16 validatorBps, uint16 routerBps, uint16 workerBps);
    event HalvingSet(uint64 halving, uint256 unemitted);
    event EpochSecondsSet(uint64 epochSeconds);
    event StakeBonusSet(uint16 bonusBps, uint128 fullStake);
    event MinParticipationSet(uint8 percent);

    /// @notice Pays a set's term: kind REPORT, number `setId`, body keccak256(abi.encode(participation)), certified by
    /// `signingSet`. Anyone may post it. Who signed less than `minParticipation` percent is jailed as a validator.
    function report(uint64 setId, Participation[] calldata participation, uint64 signingSet, bytes calldata certificate)
        external;

    /// @notice Counts the operator's work since its last tally into the open epoch. Anyone may call. Proved power counts
    /// from an operator's first tally on; delivered units are those of its present signer.
    function tally(uint64 operator) external;

    /// @notice Pays what the operator earned in closed epochs and terms. Anyone may call: validators' and routers' rewards
    /// go to the operator's delegation pool, workers' to its owner, or as credit in Settlement to its pool's members.
    function claim(uint64 operator) external;

    /// @notice Emits what is due and closes the epoch if its time is over. Every other function does it too.
    function poke() external;

    /// @notice What the operator can claim now, wei, without an epoch that is over but not closed yet.
    function claimable(uint64 operator) external view returns (uint256 toStakers, uint256 toWorkers);

    /// @notice What has left the reserve by now, wei, from the schedule alone.
    function emission() external view returns (uint256);

    /// @notice The open epoch, from 1, and the earliest second in which it can close.
    function epoch() external view returns (uint64);

    function epochEnds() external view returns (uint64);

    function epochs(uint64 id)
        external
        view
        returns (uint128 routers, uint128 workers, uint128 routerWeight, uint128 workerWeight);

    function tallyOf(uint64 operator) external view returns (Tally memory);

    /// @notice What is there for the next term and the open epoch, wei, as of the last transaction.
    function pots() external view returns (uint128 validators, uint128 routers, uint128 workers);

    /// @notice The EMC that emission started from, wei.
    function reserve() external view returns (uint256);

    /// @notice What has left the reserve for the budgets, wei, as of the last transaction.
    function emitted() external view returns (uint256);

    /// @notice What fee vaults and donors paid in, wei.
    function fees() external view returns (uint256);

    /// @notice What was paid out, wei. Never more than `emitted` and `fees` together.
    function paid() external view returns (uint256);

    /// @notice The newest set whose term was reported.
    function lastReport() external view returns (uint64 setId);

    function validatorBps() external view returns (uint16);

    function routerBps() external view returns (uint16);

    function workerBps() external view returns (uint16);

    /// @notice Half of what is in the reserve is emitted in so many seconds, then half of the rest, and so on.
    function halving() external view returns (uint64);

    function epochSeconds() external view returns (uint64);

    /// @notice How much more a worker's power counts when `fullStake` wei a mE are staked; less stake, less in proportion.
    function bonusBps() external view returns (uint16);

    function fullStake() external view returns (uint128);

    /// @notice The percentage of a term's blocks below which a validator is jailed.
    function minParticipation() external view returns (uint8);
}
