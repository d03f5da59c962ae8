// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { LibSort } from "solady/utils/LibSort.sol";

/// @title Systematic sampling of validators by stake
/// @notice Candidates lie in a line, each as long as its weight, in an order that the seed shuffles; the seats are points
/// at even distances from one offset that the seed gives. So a candidate's seats differ from its exact share by less than
/// one, and without the shuffle stake split at the points' distance could win or lose every seat at once. The same rule in
/// Go is package protocol/election; shared vectors hold the two together.
library Draw {
    /// @notice Nobody has any weight.
    error NoCandidates();

    /// @param weights of the candidates, in ascending order of their operator ids; they sum to less than 2^255
    /// @param seats how many to draw
    /// @param seed randomness that nobody could know when the weights were fixed
    /// @return chosen for each seat the index of its candidate, ascending
    function sample(uint128[] memory weights, uint256 seats, uint256 seed)
        internal
        pure
        returns (uint256[] memory chosen)
    {
        uint256[] memory order = _shuffle(weights.length, seed);
        uint256[] memory ends = new uint256[](order.length);
        uint256 total;
        for (uint256 i; i < order.length; ++i) {
            total += weights[order[i]];
            ends[i] = total;
        }
        require(total != 0, NoCandidates());

        uint256 offset = uint256(keccak256(abi.encode(seed, "offset"))) % total;
        chosen = new uint256[](seats);
        for (uint256 s; s < seats; ++s) {
            chosen[s] = order[_find(ends, (offset + s * total / seats) % total)];
        }
        LibSort.sort(chosen);
    }

    /// @dev Fisher and Yates, from the end.
    function _shuffle(uint256 n, uint256 seed) private pure returns (uint256[] memory order) {
        order = new uint256[](n);
        for (uint256 i; i < n; ++i) {
            order[i] = i;
        }
        for (uint256 i = n; i > 1;) {
            --i;
            uint256 j = uint256(keccak256(abi.encode(seed, i))) % (i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
    }

    /// @dev The first interval that ends after the point: it holds the point, and one without length holds none.
    function _find(uint256[] memory ends, uint256 point) private pure returns (uint256 low) {
        uint256 high = ends.length - 1;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (ends[middle] > point) high = middle;
            else low = middle + 1;
        }
    }
}
