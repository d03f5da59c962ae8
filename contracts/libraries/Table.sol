// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Hash table in memory
/// @notice Open addressing with linear probing, of words by non-zero words. A batch reads each operator, app and router
/// once and writes each account's credit once, however many nets name them.
library Table {
    struct Map {
        uint256 slots; // where the pairs (key, value) start in memory
        uint256 mask; // capacity - 1
    }

    /// @notice A table for at most `most` keys. One slot stays free, so that a search ends.
    function create(uint256 most) internal pure returns (Map memory map) {
        uint256 capacity = 2;
        while (capacity <= most) capacity <<= 1;
        map.mask = capacity - 1;
        assembly ("memory-safe") {
            let start := mload(0x40)
            let size := shl(6, capacity)
            mstore(map, start)
            mstore(0x40, add(start, size))
            // Memory past the free pointer may be dirty; reading beyond the call data yields zeros.
            calldatacopy(start, calldatasize(), size)
        }
    }

    /// @notice Finds the key's pair, claiming a free one if the key is new.
    /// @param key not zero
    /// @return ref to be given to `get` and `set`
    /// @return found false if the key is new; its value is 0
    function find(Map memory map, uint256 key) internal pure returns (uint256 ref, bool found) {
        assembly ("memory-safe") {
            let slots := mload(map)
            let mask := mload(add(map, 0x20))
            let i := shr(192, mul(key, 0x9e3779b97f4a7c15f39cc0605cedc8341082276bf3a27251f86c6a11d0c18e95)) // Fibonacci hashing
            for { } 1 { i := add(i, 1) } {
                ref := add(slots, shl(6, and(i, mask)))
                let k := mload(ref)
                if eq(k, key) {
                    found := 1
                    break
                }
                if iszero(k) {
                    mstore(ref, key)
                    break
                }
            }
        }
    }

    function get(uint256 ref) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := mload(add(ref, 0x20))
        }
    }

    function set(uint256 ref, uint256 value) internal pure {
        assembly ("memory-safe") {
            mstore(add(ref, 0x20), value)
        }
    }
}
