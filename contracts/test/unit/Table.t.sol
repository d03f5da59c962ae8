// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { Table } from "../../libraries/Table.sol";
import { Test } from "forge-std/Test.sol";

contract TableTest is Test {
    using Table for Table.Map;

    mapping(uint256 => uint256) internal model;
    mapping(uint256 => bool) internal known;

    /// @dev Any keys, many of them equal, up to the very capacity: the table does what a mapping does.
    function testFuzz_ActsLikeAMapping(uint256[] memory keys, uint8 spread) public {
        uint256 n = keys.length > 100 ? 100 : keys.length;
        Table.Map memory map = Table.create(n);
        for (uint256 pass; pass < 2; ++pass) {
            for (uint256 i; i < n; ++i) {
                uint256 key = spread > 128 ? 1 + keys[i] % spread : keys[i] | 1;
                (uint256 ref, bool found) = map.find(key);
                if (found != known[key] || Table.get(ref) != model[key]) fail();
                model[key] += i + 1;
                known[key] = true;
                Table.set(ref, model[key]);
            }
        }
    }

    function test_IsEmptyInDirtyMemory() public pure {
        bytes memory dirt = new bytes(4096);
        for (uint256 i; i < dirt.length; ++i) {
            dirt[i] = 0xff;
        }
        assembly {
            mstore(0x40, dirt) // give the memory back, as it is
        }
        Table.Map memory map = Table.create(16);
        (uint256 ref, bool found) = map.find(7);
        assertFalse(found);
        assertEq(Table.get(ref), 0);
    }
}
