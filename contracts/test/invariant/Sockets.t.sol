// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ISockets } from "../../interfaces/ISockets.sol";
import { Network } from "../support/Network.sol";
import { ComputeHandler } from "./ComputeHandler.sol";

/// @notice Over any order of what operators, holders, payers, traders and posters do. The handler expects what may fail: time
/// that passes in a step that reverts would be lost to its books.
/// forge-config: default.invariant.fail-on-revert = true
abstract contract ComputeCampaign is Network {
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

    function kept(string memory what) internal view {
        assertEq(handler.broken(what), 0, what);
    }

    /// @dev So that the promises are about something: what the handler does succeeds often.
    function test_TheCampaignSettles() public {
        for (uint256 i; i < 60; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            handler.postOffer(seed, 3000, 1 gwei, i % 3 != 0);
            handler.buySocket(seed, 10_000_000, 10_000, true);
            handler.subscribe(seed, 1000, 1 ether);
            handler.settleBatch(seed, [uint64(100_000), 5000, 2_000_000]);
            handler.rateWorker(seed, 9000);
            handler.demand(seed);
            handler.demand(seed / 3);
            handler.unplug(seed);
            if (i % 8 == 7) {
                handler.demandAnew(seed);
                handler.answerDemand(seed, 1000);
            }
            handler.missDemand(seed);
            handler.renew(seed);
            handler.list(seed, 1 ether, true);
            handler.marketBuy(seed, 0);
            handler.transfer(seed);
            handler.close(seed);
        }
        assertGt(handler.settledBy(1) + handler.settledBy(2), 0);
        assertGt(handler.renewals(), 0);
        assertGt(handler.sales(), 0);
        assertGt(handler.exits(), 10);
        assertGt(handler.demandsPosted(), 1);
        assertGt(handler.answers(), 0);
        assertGt(handler.misses(), 0);
    }
}

/// @notice What must hold of sockets, one test a promise.
abstract contract SocketsInvariants is ComputeCampaign {
    function invariant_EscrowHeldIsTheSumOverSockets() public view {
        uint256 sum;
        for (uint256 id = 1; id <= sockets.socketCount(); ++id) {
            if (!handler.closed(id)) sum += sockets.socket(id).escrow;
            (, uint256 prepaid,,,,) = sockets.subscription(id);
            sum += prepaid;
        }
        assertEq(address(sockets).balance, sum);
        kept("prepaid is kept");
    }

    function invariant_EscrowAndUnitsMoveOnlyWithSettlementTopUpAndClose() public view {
        for (uint256 id = 1; id <= sockets.socketCount(); ++id) {
            uint256 held = handler.closed(id) ? handler.unitsAtClose(id) : sockets.socket(id).units;
            assertEq(held + handler.settled(id), handler.boughtUnits(id), "units");
            uint256 escrow = handler.closed(id) ? handler.refunded(id) : sockets.socket(id).escrow;
            assertEq(escrow + handler.released(id), handler.paid(id), "escrow");
        }
    }

    function invariant_APluggedSocketMovesToNobodyUntilItsCallsAreSettled() public view {
        kept("a plugged socket moves to nobody");
        for (uint256 id = 1; id <= sockets.socketCount(); ++id) {
            if (handler.closed(id) || !sockets.locked(id)) continue;
            assertEq(sockets.holderOf(id), handler.pluggedBy(id), "what it called is settled against it");
        }
    }

    function invariant_AnERC4907UserEndsWithTransfer() public view {
        kept("a user ends with transfer");
    }

    /// @dev Of an escrow by closing, of what was prepaid by ending the subscription, whatever became of the socket.
    function invariant_ARefundIsAlwaysReachable() public view {
        kept("a refund is always reachable");
        kept("a buyer pays the price");
    }

    /// @dev It is the sum over open reserved sockets, and no withdrawal takes its collateral.
    function invariant_ReservedPowerIsCovered() public view {
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

    /// @dev Demands holds the bonds of open demands, and a socket with one is held.
    function invariant_BondsAreThoseOfOpenDemands() public view {
        uint256 sum;
        for (uint256 id = 1; id <= sockets.socketCount(); ++id) {
            if (demands.demandOf(id).by == address(0)) continue;
            sum += demands.demandOf(id).bond;
            assertTrue(sockets.locked(id));
        }
        assertEq(address(demands).balance, sum);
    }

    function checkSockets() internal view {
        invariant_BondsAreThoseOfOpenDemands();
        invariant_EscrowHeldIsTheSumOverSockets();
        invariant_EscrowAndUnitsMoveOnlyWithSettlementTopUpAndClose();
        invariant_APluggedSocketMovesToNobodyUntilItsCallsAreSettled();
        invariant_AnERC4907UserEndsWithTransfer();
        invariant_ARefundIsAlwaysReachable();
        invariant_ReservedPowerIsCovered();
    }
}
