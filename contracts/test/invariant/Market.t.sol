// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { Network } from "../support/Network.sol";
import { MarketHandler } from "./MarketHandler.sol";

/// @notice What must hold of the market, one test a promise, over any order of what traders do with listings, signed orders,
/// auctions and offers. They share a group's calls: each has its part of the runs, at whose ends all of them are checked.
/// forge-config: default.invariant.fail-on-revert = true
/// forge-config: ci.invariant.runs = 37
/// forge-config: long.invariant.runs = 370
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

    function invariant_AListingDiesWithATransfer() public view {
        kept("a listing dies with a transfer");
        kept("what is valid sells");
        for (uint256 id = 1; id <= handler.tokens(); ++id) {
            (address seller,,,, bool valid) = market.listing(id);
            if (!valid) continue;
            assertEq(sockets.ownerOf(id), seller);
            assertEq(sockets.transfers(id), handler.transfersAtListing(id));
        }
    }

    function invariant_OneFillAnOrder() public view {
        kept("one fill an order");
        kept("an offer has its time");
    }

    function invariant_ABuyerStatesTheMostItPaysAndUntilWhen() public view {
        kept("a buyer states the most");
        kept("a buyer states until when");
        kept("the buyer has it");
    }

    function invariant_FeeAndRoyaltyAreAtMostThePrice() public view {
        kept("fee + royalty <= price");
    }

    function invariant_ARefundIsAlwaysReachable() public view {
        kept("a refund is always reachable");
    }

    /// @dev To the wei. So is the escrow of a socket that was closed during its auction: it is credited to the market, and
    /// whoever settles any such auction claims it for all of them.
    function invariant_EveryBidAndOfferIsHeld() public view {
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

    function invariant_WhatIsAuctionedIsHeldForTheHighestBidder() public view {
        kept("a good bid is taken");
        kept("a bid is over the one before");
        kept("a bid comes before the end");
        kept("an auction ends in time");
        kept("an auction that is over is settled");
        kept("the highest bidder gets it");
        for (uint256 id = 1; id <= handler.tokens(); ++id) {
            address owner = handler.ownerOf(id);
            bool open = market.auctionOf(id).seller != address(0);
            assertTrue(owner == address(0) || open == (owner == address(market)));
        }
    }

    /// @dev So that the promises are about something: what the handler does succeeds often.
    function test_TheCampaignSells() public {
        for (uint256 i; i < 60; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            handler.list(seed, 1 ether, 1);
            handler.buyListed(seed, 100 ether, 0);
            handler.signOrder(seed, 1 ether);
            handler.fillOrder(seed, 100 ether);
            handler.makeOffer(seed, 1 ether);
            handler.accept(seed);
            handler.auction(seed, 1 ether);
            handler.bid(seed, 2 ether);
            handler.settleAuction(seed);
        }
        assertGt(handler.sales(), 20);
        afterInvariant();
    }

    function afterInvariant() public view {
        invariant_AListingDiesWithATransfer();
        invariant_OneFillAnOrder();
        invariant_ABuyerStatesTheMostItPaysAndUntilWhen();
        invariant_FeeAndRoyaltyAreAtMostThePrice();
        invariant_ARefundIsAlwaysReachable();
        invariant_EveryBidAndOfferIsHeld();
        invariant_WhatIsAuctionedIsHeldForTheHighestBidder();
    }

    function kept(string memory what) internal view {
        assertEq(handler.broken(what), 0, what);
    }
}
