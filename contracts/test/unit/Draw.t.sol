// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { Draw } from "../../libraries/Draw.sol";
import { Test } from "forge-std/Test.sol";

/// @notice The draw is that of package protocol/election, seat for seat.
contract DrawTest is Test {
    function test_TheDrawIsThatOfTheNodes() public view {
        string memory json = vm.readFile("protocol/testdata/election.json");
        uint256 n;
        while (vm.keyExistsJson(json, at(n, ""))) {
            uint256[] memory ids = vm.parseJsonUintArray(json, at(n, ".candidates"));
            uint256[] memory want = vm.parseJsonUintArray(json, at(n, ".operators"));
            uint256[] memory chosen = Draw.sample(weights(json, n), want.length, vm.parseJsonUint(json, at(n, ".seed")));
            for (uint256 s; s < want.length; ++s) {
                assertEq(ids[chosen[s]], want[s], vm.parseJsonString(json, at(n, ".name")));
            }
            ++n;
        }
        assertGt(n, 5);
    }

    function weights(string memory json, uint256 n) internal pure returns (uint128[] memory out) {
        uint256[] memory wide = vm.parseJsonUintArray(json, at(n, ".weights"));
        out = new uint128[](wide.length);
        for (uint256 i; i < wide.length; ++i) {
            out[i] = uint128(wide[i]);
        }
    }

    function at(uint256 n, string memory field) internal pure returns (string memory) {
        return string.concat(".vectors[", vm.toString(n), "]", field);
    }
}
