// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @notice What an operator's workers proved in the last four rating windows, in one word: the newest window (64 bits),
/// then the sums of ratings made in the windows w with w % 4 = 0, 1, 2, 3 (48 bits each, mE).
type Ring is uint256;

using PowerRing for Ring global;

/// @title Sums of ratings by window
/// @notice A worker's rating is in the ring of its operator once, under the window that it was made in. So the ring's
/// sum over the windows that count is the operator's power, read in one slot however many workers there are.
library PowerRing {
    /// @notice The windows that a ring remembers: a rating's own and three more.
    uint64 internal constant SPAN = 4;
    /// @notice The most that one rating counts, mE: 2^8 of them fit a sum's 48 bits.
    uint64 internal constant MAX_RATING = 2 ** 40 - 1;
    uint256 private constant ENTRY = 2 ** 48 - 1;

    /// @notice Adds a rating made in `window`, which is not older than the ring's newest.
    function add(Ring ring, uint64 window, uint64 power) internal pure returns (Ring) {
        uint256 word = Ring.unwrap(ring);
        uint64 newest = uint64(word);
        // What the windows in between held, four rounds ago, is forgotten.
        uint64 steps = window - newest < SPAN ? window - newest : SPAN;
        for (uint64 i; i < steps; ++i) {
            word &= ~(ENTRY << _at(window - i));
        }
        word = (word & ~uint256(type(uint64).max)) | window;
        return Ring.wrap(word + (uint256(power) << _at(window)));
    }

    /// @notice Takes back a rating that was added in `window`; nothing if that is forgotten.
    function sub(Ring ring, uint64 window, uint64 power) internal pure returns (Ring) {
        if (!_holds(ring, window)) return ring;
        return Ring.wrap(Ring.unwrap(ring) - (uint256(power) << _at(window)));
    }

    /// @notice Sum of the ratings made in window `oldest` or later.
    function sum(Ring ring, uint64 oldest) internal pure returns (uint64 power) {
        uint256 word = Ring.unwrap(ring);
        uint256 newest = uint64(word);
        if (newest < oldest) return 0;
        word >>= 64;
        unchecked {
            uint256 left = newest - oldest + 1;
            if (left >= SPAN) {
                return uint64((word & ENTRY) + (word >> 48 & ENTRY) + (word >> 96 & ENTRY) + (word >> 144 & ENTRY));
            }
            for (; left != 0; --left) {
                power += uint64(word >> 48 * (newest % SPAN) & ENTRY);
                --newest; // may pass 0, after the last
            }
        }
    }

    function _holds(Ring ring, uint64 window) private pure returns (bool) {
        uint64 newest = uint64(Ring.unwrap(ring));
        return window <= newest && newest - window < SPAN;
    }

    function _at(uint64 window) private pure returns (uint256) {
        unchecked {
            return 64 + 48 * uint256(window % SPAN);
        }
    }
}
