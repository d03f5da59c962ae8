// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title What two thirds of the validators' seats attest, checked on chain
/// @notice One code for L1 and L2. It holds the validator sets, checks their BLS12-381 certificates and keeps the
/// certified outputs of the L2. A statement's digest names no contract, so one certificate counts on both chains.
///
/// A certificate is `bitmap ++ signature`:
/// - bitmap: ceil(n / 8) bytes; seat i is bit i % 8 (least significant first) of byte i / 8; unused bits are zero;
/// - signature: the aggregate of the signing seats' signatures, 256 bytes, a G2 point as EIP-2537 encodes it.
///
/// Sets: set `id` makes the L2 blocks from `startOf(id)` on, until the next set's start. On L2 a handover is on chain before
/// the block with which it begins, so that all know; on L1 it may come at any time.
///
/// Which sets count: BLOCK and OUTPUT are about an L2 block, and need the set that made it; a set that was replaced still
/// certifies its blocks for GRACE seconds after its successor was made known, since what it finalised last may be posted
/// later. Every other kind, a handover above all, needs the set in force: a key whose stake may have left decides nothing.
interface IQuorum {
    /// @notice The keys' length is not a positive multiple of 128 bytes, or there are more than MAX_SEATS.
    error KeysLength(uint256 length);
    /// @notice There must be one signer a seat.
    error SignersLength(uint256 length, uint256 seats);
    /// @notice The key of `seat` is the point at infinity.
    error IdentityKey(uint256 seat);
    /// @notice A key is not canonically encoded, off the curve, or outside the subgroup of order r.
    error KeyNotInSubgroup();
    /// @notice The keys add up to the point at infinity, so that nobody's signature would pass for everybody's.
    error IdentityAggregate();
    /// @notice No set has this id.
    error SetUnknown(uint64 setId);
    /// @notice The set is not in force for this statement: not yet, not any more, or the L2 block is another set's.
    error SetDoesNotCount(uint64 setId, uint8 kind, uint64 number);
    /// @notice Sets follow one another: `expected` is the next id.
    error SetNotNext(uint64 newId, uint64 expected);
    /// @notice A set begins after `last`: the block of its handover on L2, and the start of the set before.
    error StartNotLater(uint64 start, uint256 last);
    /// @notice On L2 a set begins with an epoch.
    error StartNotAtEpoch(uint64 start, uint64 epochBlocks);
    /// @notice A certificate of this set has exactly `expected` bytes.
    error CertificateLength(uint256 length, uint256 expected);
    /// @notice The bitmap names seats that the set does not have.
    error UnusedBits();
    /// @notice Not more than two thirds of the seats signed.
    error TooFewSeats(uint256 signed, uint256 seats);
    /// @notice The signature is the point at infinity.
    error IdentitySignature();
    /// @notice The signature is not canonically encoded, off the curve, or outside the subgroup.
    error SignatureNotInSubgroup();
    /// @notice The signature is a valid point, but not these seats' signature of this statement.
    error BadSignature();
    /// @notice Outputs are recorded in rising order of L2 blocks; `last` is the newest.
    error OutputNotNewer(uint64 l2Block, uint64 last);
    /// @notice The zero root stands for "not recorded".
    error ZeroRoot();
    /// @notice The L2 chain id is zero or over 64 bits.
    error BadChainId(uint256 l2ChainId);
    /// @notice Reports go from L1 to L2, where both are there.
    error NoReports();
    /// @notice Only L1's Quorum reports, by a deposit: its aliased address.
    error NotL1Quorum(address caller);
    /// @notice L1 reported `reported` before.
    error ReportNotNewer(uint64 setId, uint64 reported);
    /// @notice The handover must leave so much gas for its report.
    error GasTooLow(uint256 left, uint256 wanted);
    /// @notice Only the upgrader changes the code.
    error NotUpgrader(address caller);

    /// @notice Set `id` makes the L2 blocks from `start` on. All that `advance` was given, so that whoever has the log can
    /// hand the set over on the other chain, or follow it from the one before (the certificate of set 1 is empty).
    event SetAdvanced(uint64 indexed id, uint64 start, bytes keys, address[] signers, bytes certificate);
    /// @notice The output root of `l2Block` is certified by set `setId`.
    event OutputRecorded(uint64 indexed l2Block, bytes32 outputRoot, uint64 setId);

    /// @notice L1 knows the set: on L1, the deposit that says so is on its way; on L2, it arrived.
    event SetReported(uint64 indexed setId);

    /// @notice Consumed once, by the proxy's constructor.
    /// @param l2ChainId the L2's chain id, on L1 too
    /// @param keys the seats' keys of set 1, 128 bytes a seat: G1 points as EIP-2537 encodes them
    /// @param signers the seats' signers of set 1: the keys of their votes and transactions
    function initialize(uint256 l2ChainId, bytes calldata keys, address[] calldata signers) external;

    /// @notice How many L2 blocks an epoch has; sets begin with epochs. 0 on L1, which has no L2 blocks to count.
    function EPOCH_BLOCKS() external view returns (uint64);

    /// @notice The id of the set in force, from 1. On L2 the one that makes the block in hand; on L1 the newest.
    function currentSet() external view returns (uint64 id);

    /// @notice The id of the newest set, which on L2 may be yet to begin.
    function newestSet() external view returns (uint64 id);

    /// @notice The first L2 block of a set.
    function startOf(uint64 setId) external view returns (uint64 l2Block);

    /// @notice The set that makes an L2 block, by what is known now.
    function setAt(uint64 l2Block) external view returns (uint64 id);

    /// @notice How many seats a set has.
    function seats(uint64 setId) external view returns (uint256);

    /// @notice The keys of a set, as they were given.
    function keys(uint64 setId) external view returns (bytes memory);

    /// @notice The signers of a set's seats.
    function signers(uint64 setId) external view returns (address[] memory);

    /// @notice When the newest set was made known here, seconds.
    function handoverAt() external view returns (uint64);

    /// @notice The chain that statements are about.
    function l2ChainId() external view returns (uint256);

    /// @notice What a seat signs: keccak256(abi.encode(keccak256("EMC statement v1"), l2ChainId, setId, kind, number,
    /// body)). Kinds: BLOCK 1, SET 2, SETTLEMENT 3, EPOCH 4, OUTPUT 5, CONFIG 6, REPORT 7 (see library Kind).
    function digest(uint64 setId, uint8 kind, uint64 number, bytes32 body) external view returns (bytes32);

    /// @notice Returns if more than two thirds of the set's seats signed the statement; reverts with what is wrong
    /// otherwise. At 100 seats, all or two thirds signing, it costs less than 200,000 gas.
    /// @dev Checking is not consuming: callers must see to it that one statement counts once.
    function check(uint64 setId, uint8 kind, uint64 number, bytes32 body, bytes calldata certificate) external view;

    /// @notice Makes the next set known. Kind SET, number `newId`, body keccak256(abi.encode(start, keccak256(keys),
    /// keccak256(abi.encodePacked(signers)))), certified by set newId - 1. On L2 `start` begins an epoch and is above the
    /// block in hand, and set newId - 1 is in force.
    /// @param start first L2 block of the set
    /// @param keys 128 bytes a seat
    /// @param signers one a seat
    function advance(
        uint64 newId,
        uint64 start,
        bytes calldata keys,
        address[] calldata signers,
        bytes calldata certificate
    ) external;

    /// @notice On L1: tells L2 once more which set is the newest here. Each handover does so by itself, unless deposits were
    /// too dear at that time. Anyone may; it burns L1 gas for the L2 gas, as every deposit does.
    function report() external;

    /// @notice On L2: takes the report of L1's Quorum.
    function noteReport(uint64 setId) external;

    /// @notice On L2 the newest set that L1 has said to know; on L1 the newest of which it told L2.
    function reportedSet() external view returns (uint64 id);

    /// @notice On L2: when L1 had said to know this set or a later one, seconds, as L2 heard it. What is staked behind the
    /// keys of earlier sets has nothing to answer for on L1 from GRACE later on. The largest uint64 if it was not said
    /// yet; 0 for set 1, and for all where there is no L1.
    function reportedAt(uint64 setId) external view returns (uint64);

    /// @notice Records an output root. Kind OUTPUT, number `l2Block`, body `outputRoot`. Blocks may be left out, not
    /// repeated: an output covers everything before it.
    function recordOutput(uint64 l2Block, bytes32 outputRoot, uint64 setId, bytes calldata certificate) external;

    /// @notice The output root of an L2 block, 0 if none was recorded.
    function outputs(uint64 l2Block) external view returns (bytes32);

    /// @notice The newest L2 block that has an output, 0 if none.
    function lastOutput() external view returns (uint64 l2Block);
}

/// @notice What a statement is about. Part of every digest.
library Kind {
    /// @notice number: height; body: keccak256(abi.encode(round, block hash)).
    uint8 internal constant BLOCK = 1;
    /// @notice number: id of the next set; body: keccak256(abi.encode(start, keccak256(keys),
    /// keccak256(abi.encodePacked(signers)))).
    uint8 internal constant SET = 2;
    /// @notice number: batch; body: batch hash (ISettlement).
    uint8 internal constant SETTLEMENT = 3;
    /// @notice number: rating window; body: keccak256(abi.encode(ratings)) (IComputing).
    uint8 internal constant EPOCH = 4;
    /// @notice number: L2 block; body: output root.
    uint8 internal constant OUTPUT = 5;
    /// @notice number: how many certified changes there were, plus one; body: keccak256 of what changes
    /// (ISystemConfig.batcherBody). A change of the L1 configuration that needs no owner.
    uint8 internal constant CONFIG = 6;
    /// @notice number: the set reported on; body: keccak256(abi.encode(participations)): who signed how many of its blocks.
    uint8 internal constant REPORT = 7;
}
