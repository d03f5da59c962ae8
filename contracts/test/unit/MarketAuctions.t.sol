// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IMarket } from "../../interfaces/IMarket.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { MarketSetup } from "../support/MarketSetup.sol";

/// @notice English auctions, and offers.
contract MarketAuctionsTest is MarketSetup {
    address internal other = makeAddr("other bidder");

    function setUp() public override {
        super.setUp();
        approve();
        vm.deal(other, 100 ether);
    }

    function start() internal {
        vm.prank(seller);
        market.auction(id, 1 ether, until);
    }

    function bid(address who, uint256 amount) internal {
        vm.prank(who);
        market.bid{ value: amount }(id, UNITS, type(uint64).max);
    }

    function test_TheHighestBidderGetsIt() public {
        vm.expectEmit(address(market));
        emit IMarket.AuctionStarted(id, seller, 1 ether, until);
        start();
        assertEq(sockets.ownerOf(id), address(market), "what is auctioned cannot be sold elsewhere");
        vm.expectRevert(abi.encodeWithSelector(IMarket.BidTooLow.selector, id, 1 ether - 1, 1 ether));
        bid(buyer, 1 ether - 1);
        bid(buyer, 2 ether);
        vm.expectRevert(abi.encodeWithSelector(IMarket.BidTooLow.selector, id, 2.1 ether - 1, 2.1 ether));
        bid(other, 2.1 ether - 1);
        bid(other, 2.1 ether);
        assertEq(settlement.credit(buyer), 2 ether, "who is outbid is credited");
        vm.expectRevert(abi.encodeWithSelector(IMarket.AuctionOpen.selector, id, until));
        market.settleAuction(id);

        vm.warp(until + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.AuctionOver.selector, id, until));
        bid(buyer, 5 ether);
        market.settleAuction(id);
        assertEq(sockets.ownerOf(id), other);
        assertEq(seller.balance + issuer.balance + market.fees(), 2.1 ether);
        assertEq(address(market).balance, market.fees());
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoAuction.selector, id));
        market.settleAuction(id);
    }

    function test_WithoutABidTheTokenGoesBack() public {
        start();
        vm.warp(until + 1);
        market.settleAuction(id);
        assertEq(sockets.ownerOf(id), seller);
    }

    function test_TheSellerTakesItBackOnlyWhileNobodyBid() public {
        start();
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotSeller.selector, id, address(this)));
        market.cancelAuction(id);
        vm.prank(seller);
        market.cancelAuction(id);
        assertEq(sockets.ownerOf(id), seller);
        start();
        bid(buyer, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IMarket.HasBid.selector, id, buyer));
        vm.prank(seller);
        market.cancelAuction(id);
    }

    function test_ALateBidExtendsTheAuctionButNotForEver() public {
        start(); // of a day: by 5 minutes at most
        vm.warp(until - 60);
        bid(buyer, 1 ether);
        assertEq(market.auctionOf(id).end, until + 240);
        uint256 amount = 1 ether;
        for (uint256 i; i < 20; ++i) {
            vm.warp(market.auctionOf(id).end);
            amount = amount * 105 / 100 + 1;
            bid(i % 2 == 0 ? other : buyer, amount);
        }
        assertEq(market.auctionOf(id).end, until + 12 * 300, "the last extension is the last");
    }

    function test_AnAuctionEndsByTheSocketsExpiry() public {
        uint64 expires = sockets.socket(id).expires;
        uint64 least = uint64(block.timestamp) + 10;
        vm.startPrank(seller);
        vm.expectRevert(abi.encodeWithSelector(IMarket.BadAuctionEnd.selector, expires + 1, least, expires));
        market.auction(id, 1 ether, expires + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.BadAuctionEnd.selector, least - 1, least, expires));
        market.auction(id, 1 ether, least - 1);
        market.auction(id, 1 ether, expires);
        vm.stopPrank();
        vm.warp(expires);
        bid(buyer, 1 ether);
        assertEq(market.auctionOf(id).end, expires);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotSeller.selector, id, buyer));
        vm.prank(buyer);
        market.auction(id, 1 ether, expires);
    }

    function test_ASocketClosedDuringItsAuctionRefundsBoth() public {
        (uint64 expires, uint256 escrow) = (sockets.socket(id).expires, sockets.socket(id).escrow);
        vm.prank(seller);
        market.auction(id, 1 ether, expires);
        bid(buyer, 3 ether);
        vm.warp(expires + 1);
        sockets.close(id); // by anyone; Settlement credits the market
        assertEq(settlement.credit(address(market)), escrow);
        market.settleAuction(id);
        assertEq(settlement.credit(buyer), 3 ether);
        assertEq(settlement.credit(seller), escrow);
        assertEq(address(market).balance, 0);
    }

    function test_AReservedSocketClosedDuringItsAuctionTakesNothingFromOthers() public {
        uint256 reserved = buy(seller, offer(operator, app, ISockets.Class.Reserved, 100, 1 gwei), UNITS, 1 days, false);
        uint64 expires = sockets.socket(reserved).expires;
        vm.prank(seller);
        market.auction(reserved, 1 ether, expires);
        vm.prank(buyer);
        market.bid{ value: 1 ether }(reserved, 0, expires);
        vm.warp(expires + 1);
        sockets.close(reserved);
        uint256 served = settlement.credit(issuer);
        assertGt(served, 0, "what was reserved and served is the operator's");
        market.settleAuction(reserved);
        assertEq(settlement.credit(buyer), 1 ether);
        assertEq(settlement.credit(seller), 0);
    }

    function test_WhoIndexesSeesTheEndOfAnAuctionWhoseSocketIsGone() public {
        start();
        vm.warp(block.timestamp + 11 days);
        sockets.close(id);
        vm.expectEmit(address(market));
        emit IMarket.AuctionEnded(id);
        market.settleAuction(id);
    }

    function test_ABidIsAtMostTheGreatestPrice() public {
        start();
        uint256 most = market.MAX_PRICE();
        vm.deal(buyer, most + 1);
        vm.startPrank(buyer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.PriceTooHigh.selector, most + 1, most));
        market.bid{ value: most + 1 }(id, 0, until);
        market.bid{ value: most }(id, 0, until);
        vm.stopPrank();
        assertEq(market.auctionOf(id).bid, most);
    }

    function test_AnOfferStandsInItsLastSecond() public {
        vm.prank(buyer);
        uint256 offer_ = market.makeOffer{ value: 1 ether }(id, 0, uint64(block.timestamp));
        approve();
        vm.prank(seller);
        market.accept(offer_, id);
        assertEq(sockets.ownerOf(id), buyer);
    }

    function test_ARevertingBidderCannotKeepItsPlace() public {
        start();
        vm.etch(buyer, hex"5f5ffd");
        bid(buyer, 1 ether);
        bid(other, 2 ether);
        assertEq(settlement.credit(buyer), 1 ether);
        vm.warp(until + 1);
        market.settleAuction(id);
        assertEq(sockets.ownerOf(id), other);
    }

    function test_APauseKeepsNothingThatWasWon() public {
        start();
        bid(buyer, 1 ether);
        vm.prank(TIMELOCK);
        market.pauseSales(true);
        vm.expectRevert(IMarket.SalesPaused.selector);
        bid(other, 2 ether);
        vm.warp(until + 1);
        market.settleAuction(id);
        assertEq(sockets.ownerOf(id), buyer);
    }

    function test_ABidderStatesUnitsAndDeadline() public {
        start();
        vm.startPrank(buyer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooFewUnits.selector, id, UNITS, UNITS + 1));
        market.bid{ value: 1 ether }(id, UNITS + 1, until);
        vm.expectRevert(abi.encodeWithSelector(IMarket.DeadlinePassed.selector, block.timestamp - 1));
        market.bid{ value: 1 ether }(id, UNITS, uint64(block.timestamp - 1));
        vm.deal(buyer, 2 ** 96);
        vm.expectRevert(abi.encodeWithSelector(IMarket.PriceTooHigh.selector, 2 ** 96, 2 ** 96 - 1));
        market.bid{ value: 2 ** 96 }(id, UNITS, until);
    }

    function test_ASignedOrderDiesWithTheAuctionsBegin() public {
        IMarket.Order memory o = order(1 ether);
        bytes memory signature = sign(o, sellerKey);
        start();
        vm.expectRevert(abi.encodeWithSelector(IMarket.ListingStale.selector, id));
        fill(o, signature, 1 ether);
    }

    function test_AnOfferOnOneSocketIsAccepted() public {
        vm.prank(buyer);
        uint256 n = market.makeOffer{ value: 2 ether }(id, UNITS, until);
        assertEq(market.offerCount(), 1);
        uint256 second = buy(seller, 1, 1, 1 days, false);
        vm.startPrank(seller);
        vm.expectRevert(abi.encodeWithSelector(IMarket.OfferMismatch.selector, n, second));
        market.accept(n, second);
        vm.expectEmit(address(market));
        emit IMarket.OfferAccepted(n, id);
        market.accept(n, id);
        assertEq(sockets.ownerOf(id), buyer);
        assertEq(seller.balance, 1.93 ether);
        // One fill an order.
        vm.expectRevert(abi.encodeWithSelector(IMarket.UnknownOffer.selector, n));
        market.accept(n, id);
    }

    function test_AnOfferOnAnAppTakesWhatItStates() public {
        uint64 expires = sockets.socket(id).expires;
        vm.startPrank(buyer);
        uint256 units = market.makeAppOffer{ value: 1 ether }(app, UNITS + 1, 0, 0, until);
        uint256 power = market.makeAppOffer{ value: 1 ether }(app, 0, 101, 0, until);
        uint256 time = market.makeAppOffer{ value: 1 ether }(app, 0, 0, expires + 1, until);
        uint256 wrong = market.makeAppOffer{ value: 1 ether }(app + 1, 0, 0, 0, until);
        uint256 good = market.makeAppOffer{ value: 1 ether }(app, UNITS, 100, expires, until);
        vm.stopPrank();
        vm.startPrank(seller);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooFewUnits.selector, id, UNITS, UNITS + 1));
        market.accept(units, id);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLittlePower.selector, id, 100, 101));
        market.accept(power, id);
        vm.expectRevert(abi.encodeWithSelector(IMarket.ExpiresTooSoon.selector, id, expires, expires + 1));
        market.accept(time, id);
        vm.expectRevert(abi.encodeWithSelector(IMarket.OfferMismatch.selector, wrong, id));
        market.accept(wrong, id);
        market.accept(good, id);
        vm.stopPrank();
        assertEq(sockets.ownerOf(id), buyer);
        vm.warp(until + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.OfferOver.selector, wrong, until));
        market.accept(wrong, id);
    }

    function test_AnOfferIsWithdrawnAtAnyTime() public {
        vm.prank(buyer);
        uint256 n = market.makeOffer{ value: 2 ether }(id, 0, until);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotBidder.selector, n, other));
        vm.prank(other);
        market.withdrawOffer(n);
        vm.warp(until + 100 days);
        vm.etch(buyer, hex"5f5ffd"); // takes no money: credited
        vm.prank(buyer);
        market.withdrawOffer(n);
        assertEq(settlement.credit(buyer), 2 ether);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotBidder.selector, n, buyer));
        vm.prank(buyer);
        market.withdrawOffer(n);
    }

    function test_OffersAreCheckedByName() public {
        vm.startPrank(buyer);
        vm.expectRevert(IMarket.ZeroPrice.selector);
        market.makeOffer(id, 0, until);
        vm.expectRevert(abi.encodeWithSelector(IMarket.ListingInPast.selector, block.timestamp - 1));
        market.makeOffer{ value: 1 }(id, 0, uint64(block.timestamp - 1));
        vm.expectRevert(abi.encodeWithSelector(IMarket.BadTarget.selector, 0));
        market.makeOffer{ value: 1 }(0, 0, until);
        vm.expectRevert(abi.encodeWithSelector(IMarket.BadTarget.selector, 2 ** 40));
        market.makeOffer{ value: 1 }(2 ** 40, 0, until);
    }

    function test_ApprovalAfterTransferIsNotTheNewOwners() public {
        vm.prank(buyer);
        uint256 n = market.makeOffer{ value: 2 ether }(id, 0, until);
        vm.prank(seller);
        sockets.transferFrom(seller, other, id);
        // The former owner's approval of the market sells nothing of the new one's.
        vm.expectRevert();
        vm.prank(seller);
        market.accept(n, id);
        vm.expectRevert();
        vm.prank(other);
        market.accept(n, id);
        vm.startPrank(other);
        sockets.approve(address(market), id);
        market.accept(n, id);
    }
}
