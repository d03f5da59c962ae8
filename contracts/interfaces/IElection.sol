// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title What an election computes, without state: the draw, proofs of possession, and evidence of double votes
/// @notice Apart from Staking because of the limit on a contract's size.
interface IElection {
    /// @notice A validator's signed vote in consensus, as package node/consensus signs it: keccak256 of the tag and, as
    /// words, the L2 chain id and these fields. The signature is 65 bytes, v is 0, 1, 27 or 28.
    struct Vote {
        uint64 setId;
        uint8 kind;
        uint64 height;
        uint64 round;
        bytes32 value;
        uint64 preparedRound;
        bytes32 shareHash;
        bytes signature;
    }

    /// @notice The votes do not contradict each other: they are equal, or of another set, kind, height or round.
    error NoEquivocation();
    /// @notice A vote is not signed, or the two were signed by different keys.
    error BadVoteSignature();

    /// @notice For each seat the index of its candidate, ascending; see library Draw. Reverts with NoCandidates.
    function sample(uint128[] calldata weights, uint256 seats, uint256 seed) external pure returns (uint256[] memory);

    /// @notice Whether `proof` (256 bytes, a G2 point) shows that `owner` holds the secret of `key` (128 bytes, G1).
    function proven(bytes calldata key, bytes calldata proof, address owner) external view returns (bool);

    /// @notice Who signed both of two contradicting votes; reverts if there is no such signer.
    function equivocator(Vote calldata a, Vote calldata b) external view returns (address signer);
}
