// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { PowerRing, Ring } from "../../libraries/PowerRing.sol";
import { Test } from "forge-std/Test.sol";

contract PowerRingTest is Test {
    struct Step {
        uint8 gap; // windows since the step before
        uint40 power;
        bool again; // rates the worker of the step before anew, instead of another one
    }

    uint64[] internal windows;
    uint64[] internal powers;

    /// @dev Any history of ratings: the sum is that of each worker's newest rating, of those that count.
    function testFuzz_SumsTheNewestRatings(Step[12] memory steps, uint64 start) public {
        uint64 window = start / 2 + 1;
        Ring ring;
        for (uint256 i; i < steps.length; ++i) {
            window += steps[i].gap % 6;
            if (steps[i].again && windows.length != 0) {
                ring = ring.sub(windows[windows.length - 1], powers[powers.length - 1]);
                windows.pop();
                powers.pop();
            }
            ring = ring.add(window, steps[i].power);
            windows.push(window);
            powers.push(steps[i].power);
            // Six calls of a cheat code a step would take most of the test's time.
            bool equal = true;
            for (uint64 later; later < 6; ++later) {
                uint64 oldest = window + later > 3 ? window + later - 3 : 0;
                equal = equal && ring.sum(oldest) == model(oldest);
            }
            assertTrue(equal);
        }
    }

    function model(uint64 oldest) internal view returns (uint64 sum) {
        for (uint256 i; i < windows.length; ++i) {
            if (windows[i] >= oldest) sum += powers[i];
        }
    }

    function test_WhatIsForgottenIsNotTakenFromAnother() public pure {
        Ring ring;
        ring = ring.add(6, 5).add(10, 7); // in the place of the one before
        assertEq(ring.sub(6, 5).sum(7), 7);
    }

    function test_TheLargestRatingsOfAPoolFit() public pure {
        Ring ring;
        for (uint256 i; i < 65; ++i) {
            ring = ring.add(7, PowerRing.MAX_RATING);
        }
        assertEq(ring.sum(4), 65 * uint256(PowerRing.MAX_RATING));
        assertEq(ring.add(8, 1).sum(8), 1);
        for (uint256 i; i < 65; ++i) {
            ring = ring.sub(7, PowerRing.MAX_RATING);
        }
        assertEq(ring.sum(0), 0);
    }
}
