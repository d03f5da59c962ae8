// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { SocketsInvariants } from "./Sockets.t.sol";

/// @notice What must hold of settlement, one test a promise. Both groups, sockets and settlement, share the same calls: each test
/// has its part of the runs, at whose ends all of them are checked.
/// forge-config: default.invariant.fail-on-revert = true
/// forge-config: ci.invariant.runs = 22
/// forge-config: long.invariant.runs = 220
contract SettlementInvariants is SocketsInvariants {
    /// @dev Also when two batches of one number were certified: batches follow each other, each in its turn.
    function invariant_AReceiptPaysOnce() public view {
        kept("a receipt pays once");
        (uint64 number, bytes32 hash) = settlement.last();
        assertEq(number, handler.batches());
        assertEq(hash, handler.lastHash());
    }

    function invariant_UnitsSettledAreAtMostUnitsHeld() public view {
        for (uint256 id = 1; id <= sockets.socketCount(); ++id) {
            assertLe(handler.settled(id), handler.boughtUnits(id));
            assertLe(handler.released(id), handler.paid(id));
        }
    }

    function invariant_UnitsSettledPerOperatorAreAtMostProvedPowerTimesTime() public view {
        for (uint64 id = 1; id <= staking.count(); ++id) {
            assertLe(handler.settledBy(id) + computing.allowanceOf(id), handler.provedBy(id));
        }
    }

    function invariant_ThePayerCannotExitBeforeTheWindow() public view {
        kept("no exit before the window");
    }

    /// @dev And what refunds and sales credited: to the wei.
    function invariant_CreditAndClaimedAreTheEscrowReleased() public view {
        uint256 credits = settlement.credit(PROTOCOL);
        for (uint256 i; i < handler.accounts(); ++i) {
            credits += settlement.credit(handler.account(i));
        }
        assertEq(credits, address(settlement).balance);
        assertEq(credits + handler.claimed(), handler.creditedInAll());
    }

    function afterInvariant() public view {
        checkSockets();
        invariant_AReceiptPaysOnce();
        invariant_UnitsSettledAreAtMostUnitsHeld();
        invariant_UnitsSettledPerOperatorAreAtMostProvedPowerTimesTime();
        invariant_ThePayerCannotExitBeforeTheWindow();
        invariant_CreditAndClaimedAreTheEscrowReleased();
    }
}
