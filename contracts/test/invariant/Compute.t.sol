// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ISockets } from "../../interfaces/ISockets.sol";
import { Network } from "../support/Network.sol";
import { ComputeHandler } from "./ComputeHandler.sol";

/// @notice One invariant a promise, over any order of what operators, holders, traders and posters can do.
/// The handler expects what may fail: time that passes in a step that reverts would be lost to its books.
/// forge-config: default.invariant.fail-on-revert = true
contract ComputeInvariants is Network {
    ComputeHandler internal handler;

    function setUp() public override {
        super.setUp();
        handler = new ComputeHandler();
        handler.start();
        targetContract(address(handler));
        bytes4[] memory skip = new bytes4[](2);
        (skip[0], skip[1]) = (ComputeHandler.start.selector, Network.setUp.selector);
        excludeSelector(FuzzSelector(address(handler), skip));
    }

    /// @dev One campaign for all promises: each is checked after every step. The trace of a failure names the promise.
    function invariant_EveryPromiseHolds() public view {
        escrowIsTheSumOverSockets();
        unitsAreConserved();
        creditsAreCoveredToTheWei();
        nobodySettlesMoreThanItProved();
        aLockedSocketStaysWithItsHolder();
        stakesAreCovered();
        reservedPowerIsTheSumOverSockets();
        theMarketKeepsNothing();
        aListingDiesWithATransfer();
        batchesAreLinked();
    }

    /// @dev Escrow held is the sum over sockets.
    function escrowIsTheSumOverSockets() public view {
        uint256 sum;
        for (uint256 id = 1; id <= sockets.socketCount(); ++id) {
            if (!handler.closed(id)) sum += sockets.socket(id).escrow;
        }
        assertEq(address(sockets).balance, sum);
    }

    /// @dev Escrow and units move with purchase, top-up, settlement and close alone.
    function unitsAreConserved() public view {
        for (uint256 id = 1; id <= sockets.socketCount(); ++id) {
            uint256 held = handler.closed(id) ? handler.unitsAtClose(id) : sockets.socket(id).units;
            assertEq(held + handler.settled(id), handler.boughtUnits(id), "units");
            uint256 escrow = handler.closed(id) ? handler.refunded(id) : sockets.socket(id).escrow;
            assertEq(escrow + handler.released(id), handler.paid(id), "escrow");
        }
    }

    /// @dev Credit and what was claimed is the escrow that was released, and what was credited by sales.
    function creditsAreCoveredToTheWei() public view {
        uint256 credits = settlement.credit(PROTOCOL);
        for (uint256 i; i < handler.accounts(); ++i) {
            credits += settlement.credit(handler.account(i));
        }
        assertEq(credits, address(settlement).balance);
        assertEq(credits + handler.claimed(), handler.creditedInAll());
    }

    /// @dev Units settled are at most the proved power x time.
    function nobodySettlesMoreThanItProved() public view {
        for (uint64 id = 1; id <= staking.count(); ++id) {
            assertLe(handler.settledBy(id), handler.provedBy(id));
            assertLe(handler.settledBy(id) + computing.allowanceOf(id), handler.provedBy(id));
        }
    }

    /// @dev A plugged socket moves to nobody until its calls are settled.
    function aLockedSocketStaysWithItsHolder() public view {
        assertEq(handler.movedWhileLocked(), 0);
        for (uint256 id = 1; id <= sockets.socketCount(); ++id) {
            if (handler.closed(id) || !sockets.locked(id)) continue;
            assertEq(sockets.holderOf(id), handler.pluggedBy(id), "what it called is settled against it");
        }
    }

    /// @dev The stakes are there, with what is pending and slashed.
    function stakesAreCovered() public view {
        uint256 sum;
        for (uint64 id = 1; id <= staking.count(); ++id) {
            (uint128 pending,) = staking.pendingOf(id);
            sum += staking.stakeOf(id) + pending;
        }
        assertEq(staking.bonded(), sum);
        assertEq(address(staking).balance, sum + staking.slashed());
    }

    /// @dev Reserved power is the sum over open reserved sockets, and no withdrawal takes its collateral.
    function reservedPowerIsTheSumOverSockets() public view {
        for (uint64 op = 1; op <= staking.count(); ++op) {
            uint256 sum;
            for (uint256 id = 1; id <= sockets.socketCount(); ++id) {
                if (handler.closed(id)) continue;
                ISockets.Socket memory s = sockets.socket(id);
                if (s.operator == op && s.class == ISockets.Class.Reserved) sum += s.power;
            }
            assertEq(sockets.reservedOf(op), sum);
            assertGe(uint256(staking.stakeOf(op)) + handler.slashedOf(op), sockets.collateralOf(op));
        }
    }

    /// @dev The market keeps nothing, and a sale takes fee and royalty within the price.
    function theMarketKeepsNothing() public view {
        assertEq(address(market).balance, 0);
        assertEq(handler.soldFor(), handler.sellersGot() + handler.issuersGot() + handler.feesPaid());
    }

    /// @dev No valid listing is of who does not own the token.
    function aListingDiesWithATransfer() public view {
        for (uint256 id = 1; id <= sockets.socketCount(); ++id) {
            (address seller,, uint64 minUnits,, bool valid) = market.listing(id);
            if (!valid) continue;
            assertEq(sockets.ownerOf(id), seller);
            assertEq(sockets.transfers(id), handler.transfersAtListing(id));
            assertGe(sockets.socket(id).units, minUnits);
        }
    }

    /// @dev A batch counts once, in its turn.
    function batchesAreLinked() public view {
        (uint64 number, bytes32 hash) = settlement.last();
        assertEq(number, handler.batches());
        assertEq(hash, handler.lastHash());
        assertEq(handler.replays(), 0);
    }

    /// @dev So that the invariants above are about something: every kind of step has happened, in a run long enough.
    function afterInvariant() public view {
        if (handler.steps() < 2000) return;
        assertGt(handler.batches(), 0);
        assertGt(sockets.socketCount(), 0);
    }
}
