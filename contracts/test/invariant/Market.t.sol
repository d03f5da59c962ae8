// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { Network } from "../support/Network.sol";
import { MarketHandler } from "./MarketHandler.sol";

/// @notice The market's promises, over any order of what traders do. Those about one sale ("one fill an order", "a buyer
/// states the most", "fee + royalty <= price") are checked by the handler at each sale.
/// forge-config: default.invariant.fail-on-revert = true
contract MarketInvariants is Network {
    MarketHandler internal handler;

    function setUp() public override {
        handler = new MarketHandler();
        handler.start();
        targetContract(address(handler));
        bytes4[] memory skip = new bytes4[](2);
        (skip[0], skip[1]) = (MarketHandler.start.selector, Network.setUp.selector);
        excludeSelector(FuzzSelector(address(handler), skip));
    }

    function invariant_EveryPromiseHolds() public view {
        aListingDiesWithATransfer();
        everyBidAndOfferIsHeld();
        whatIsAuctionedIsHeld();
    }

    function aListingDiesWithATransfer() public view {
        for (uint256 id = 1; id <= handler.tokens(); ++id) {
            (address seller,,,, bool valid) = market.listing(id);
            if (!valid) continue;
            assertEq(sockets.ownerOf(id), seller);
            assertEq(sockets.transfers(id), handler.transfersAtListing(id));
        }
    }

    /// @dev To the wei: a refund is always reachable. So is the escrow of a socket that was closed during its auction: it
    /// is credited to the market, and whoever settles any such auction claims it for all of them.
    function everyBidAndOfferIsHeld() public view {
        uint256 sum = market.fees();
        for (uint256 id = 1; id <= handler.tokens(); ++id) {
            sum += market.auctionOf(id).bid;
            if (handler.ownerOf(id) == address(0)) sum += market.auctionOf(id).escrow;
        }
        for (uint256 n = 1; n <= market.offerCount(); ++n) {
            sum += market.offerOf(n).price;
        }
        assertEq(address(market).balance + settlement.credit(address(market)), sum);
    }

    function whatIsAuctionedIsHeld() public view {
        for (uint256 id = 1; id <= handler.tokens(); ++id) {
            address owner = handler.ownerOf(id);
            bool open = market.auctionOf(id).seller != address(0);
            assertTrue(owner == address(0) || open == (owner == address(market)));
        }
    }

    /// @dev So that the promises are about something.
    function afterInvariant() public view {
        if (handler.steps() > 2000) assertGt(handler.sales(), 0);
    }
}
