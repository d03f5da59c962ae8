// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title A reserve that is emitted by halves
/// @notice Half of it in the first period, a quarter in the second, and so on; evenly within a period.
library Emission {
    /// @notice What has been emitted of `base` after `elapsed` seconds: rising, and never more than `base`.
    /// @param halving seconds of a period, over 0
    function after_(uint256 base, uint256 halving, uint256 elapsed) internal pure returns (uint256) {
        uint256 periods = elapsed / halving;
        if (periods > type(uint8).max) return base;
        uint256 left = base >> periods;
        return base - left + (left >> 1) * (elapsed % halving) / halving;
    }
}
