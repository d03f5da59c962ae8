// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Hash table in memory
/// @notice Open addressing with linear probing, of words by words. A batch reads each operator, app and router once and
/// writes each account's credit once, however many nets name them.
library Table {
    struct Map {
        uint256 slots; // where the pointers to the pairs (key, value) start in memory
        uint256 mask; // of a slot's distance from there, bytes
    }

    /// @notice A table for at most `most` keys. One slot stays free, so that a search ends. A key's pair takes memory
    /// when it comes: most tables hold few of the keys that they could.
    function create(uint256 most) internal pure returns (Map memory map) {
        assembly ("memory-safe") {
            let size := 0x40
            for { } iszero(gt(size, shl(5, most))) { } { size := shl(1, size) }
            let start := mload(0x40)
            mstore(map, start)
            mstore(add(map, 0x20), sub(size, 0x20))
            mstore(0x40, add(start, size))
            // Memory past the free pointer may be dirty; reading beyond the call data yields zeros.
            calldatacopy(start, calldatasize(), size)
        }
    }

    /// @notice Finds the key's pair, or makes one if the key is new.
    /// @return ref to be given to the functions below; its first word is the key
    /// @return found false if the key is new; its value is 0
    function find(Map memory map, uint256 key) internal pure returns (uint256 ref, bool found) {
        assembly ("memory-safe") {
            let slots := mload(map)
            let mask := mload(add(map, 0x20))
            // Fibonacci hashing; a slot is 32 bytes.
            let i := shl(5, shr(192, mul(key, 0x9e3779b97f4a7c15f39cc0605cedc8341082276bf3a27251f86c6a11d0c18e95)))
            for { } 1 { i := add(i, 0x20) } {
                let slot := add(slots, and(i, mask))
                ref := mload(slot)
                if iszero(ref) {
                    ref := mload(0x40)
                    mstore(0x40, add(ref, 0x40))
                    mstore(ref, key)
                    mstore(add(ref, 0x20), 0)
                    mstore(slot, ref)
                    break
                }
                if eq(mload(ref), key) {
                    found := 1
                    break
                }
            }
        }
    }

    function keyOf(uint256 ref) internal pure returns (uint256 key) {
        assembly ("memory-safe") {
            key := mload(ref)
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

    /// @notice Adds to the value, which the caller knows not to overflow.
    function add(uint256 ref, uint256 more) internal pure {
        assembly ("memory-safe") {
            let at := add(ref, 0x20)
            mstore(at, add(mload(at), more))
        }
    }
}
