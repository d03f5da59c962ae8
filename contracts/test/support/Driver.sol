// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ISettlement } from "../../interfaces/ISettlement.sol";
import { IStaking } from "../../interfaces/IStaking.sol";
import { Test } from "forge-std/Test.sol";
import { Vm, VmSafe } from "forge-std/Vm.sol";

/// @notice Takes a campaign's actions in random order, as its invariants do, for whoever reads the logs. forge records logs of
/// reverted calls too, which no chain has: an action in which a call reverts is undone.
abstract contract Driver is Test {
    uint256 internal constant STEPS = 100;
    /// @dev Of the run that must have seen everything.
    uint256 internal constant MANY_STEPS = 600;
    uint256 internal constant CHECK_EVERY = 10;

    address internal handler;
    mapping(bytes32 kind => uint256) internal read; // events of a kind
    bytes4[] private _actions;
    bytes[] private _widths;

    /// @param widths of the arguments, a byte each: bits, 0 for 256
    function can(bytes4 action, bytes memory widths) internal {
        _actions.push(action);
        _widths.push(widths);
    }

    function play(uint256 seed, uint256 steps) internal {
        vm.recordLogs();
        for (uint256 i = 1; i <= steps; ++i) {
            this.step(uint256(keccak256(abi.encode(seed, i))), i % CHECK_EVERY == 0);
        }
    }

    /// @notice Takes one action, which must succeed, whatever random ones went before.
    function must(bytes memory action) internal {
        assertTrue(_take(action), "the action succeeds");
        readLogs();
        checkAll();
    }

    /// @dev A call of its own, so that its memory is free again.
    function step(uint256 seed, bool check) external {
        _act(seed);
        readLogs();
        if (check) checkAll();
    }

    function saw(bytes32 kind) internal view {
        assertGt(read[kind], 0, vm.toString(kind));
    }

    function readLogs() internal virtual;

    function checkAll() internal view virtual;

    function _act(uint256 seed) private {
        uint256 i = seed % _actions.length;
        bytes memory widths = _widths[i];
        bytes memory data = bytes.concat(_actions[i]);
        for (uint256 j; j < widths.length; ++j) {
            uint256 bits = uint8(widths[j]);
            uint256 word = uint256(keccak256(abi.encode(seed, j)));
            data = bytes.concat(data, bytes32(bits == 0 ? word : word % (1 << bits)));
        }
        _take(data);
    }

    function _take(bytes memory action) private returns (bool done) {
        uint256 before = vm.snapshotState();
        vm.startStateDiffRecording();
        (done,) = handler.call(action);
        done = !_reverted(vm.stopAndReturnStateDiff()) && done;
        if (done) {
            vm.deleteStateSnapshot(before);
            return true;
        }
        vm.revertToStateAndDelete(before);
        vm.getRecordedLogs();
    }

    /// @dev Whether a call that could log did. What campaigns try in vain on purpose is refused before it does.
    function _reverted(Vm.AccountAccess[] memory calls) private pure returns (bool) {
        for (uint256 i; i < calls.length; ++i) {
            if (!calls[i].reverted || calls[i].kind != VmSafe.AccountAccessKind.Call) continue;
            bytes4 what = bytes4(calls[i].data);
            if (what != ISettlement.settle.selector && what != IStaking.slash.selector) return true;
        }
        return false;
    }
}
