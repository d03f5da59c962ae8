// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IElection } from "../interfaces/IElection.sol";
import { Draw } from "../libraries/Draw.sol";
import { Possession } from "../libraries/Possession.sol";
import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title Election
/// @notice See IElection.
contract Election is IElection {
    bytes32 private constant VOTE_TAG = keccak256("EMC consensus vote v1");

    /// @inheritdoc IElection
    function sample(uint128[] calldata weights, uint256 seats, uint256 seed) external pure returns (uint256[] memory) {
        return Draw.sample(weights, seats, seed);
    }

    /// @inheritdoc IElection
    function proven(bytes calldata key, bytes calldata proof, address owner) external view returns (bool) {
        return Possession.proven(key, proof, owner);
    }

    /// @inheritdoc IElection
    function equivocator(Vote calldata a, Vote calldata b) external view returns (address signer) {
        bool sameVote = a.setId == b.setId && a.kind == b.kind && a.height == b.height && a.round == b.round;
        bytes32 digest = _digest(a);
        bytes32 other = _digest(b);
        require(sameVote && digest != other, NoEquivocation());
        signer = _recover(digest, a.signature);
        require(signer != address(0) && signer == _recover(other, b.signature), BadVoteSignature());
    }

    function _digest(Vote calldata v) private view returns (bytes32) {
        return keccak256(
            abi.encode(
                VOTE_TAG, block.chainid, v.setId, v.kind, v.height, v.round, v.value, v.preparedRound, v.shareHash
            )
        );
    }

    /// @dev The nodes' library gives v as 0 or 1. Returns 0 for what is no signature.
    function _recover(bytes32 digest, bytes calldata signature) private pure returns (address signer) {
        if (signature.length != 65) return address(0);
        uint8 v = uint8(signature[64]);
        (signer,,) = ECDSA.tryRecover(digest, v < 27 ? v + 27 : v, bytes32(signature), bytes32(signature[32:]));
    }
}
