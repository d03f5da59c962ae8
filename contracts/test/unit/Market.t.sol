// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IMarket } from "../../interfaces/IMarket.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Market } from "../../l2/Market.sol";
import { Governed } from "../../libraries/Governed.sol";
import { MarketSetup } from "../support/MarketSetup.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { ERC721 } from "solady/tokens/ERC721.sol";

contract MarketTest is MarketSetup {
    function listed(uint256 price) internal {
        vm.startPrank(seller);
        sockets.approve(address(market), id);
        market.list(id, price, UNITS, until);
        vm.stopPrank();
    }

    function test_ASalePaysEverybody() public {
        listed(10 ether);
        uint256 fee = 10 ether * uint256(FEE_BPS) / 10_000;
        uint256 royalty = 10 ether * uint256(RESALE_BPS) / 10_000;
        assertTrue(isValid());
        vm.expectEmit(address(market));
        emit IMarket.Sold(id, seller, buyer, 10 ether, fee, royalty, UNITS);
        vm.prank(buyer);
        market.buy{ value: 11 ether }(id, 10 ether, UNITS, until);

        assertEq(sockets.ownerOf(id), buyer);
        assertEq(buyer.balance, 90 ether, "the excess is refunded");
        assertEq(seller.balance, 10 ether - fee - royalty);
        assertEq(issuer.balance, royalty);
        assertEq(market.fees(), fee);
        assertEq(address(market).balance, fee);
        market.sweep();
        assertEq(settlement.credit(PROTOCOL), fee);
        assertEq(address(market).balance, 0);
        // One fill an order.
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotListed.selector, id));
        market.buy{ value: 10 ether }(id, 10 ether, UNITS, until);
    }

    function test_ListRefuses() public {
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotSeller.selector, id, address(this)));
        market.list(id, 1, 0, until);
        vm.startPrank(seller);
        vm.expectRevert(IMarket.ZeroPrice.selector);
        market.list(id, 0, 0, until);
        vm.expectRevert(abi.encodeWithSelector(IMarket.PriceTooHigh.selector, 2 ** 96, 2 ** 96 - 1));
        market.list(id, 2 ** 96, 0, until);
        vm.expectRevert(abi.encodeWithSelector(IMarket.ListingInPast.selector, block.timestamp - 1));
        market.list(id, 1, 0, uint64(block.timestamp - 1));
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooFewUnits.selector, id, UNITS, UNITS + 1));
        market.list(id, 1, UNITS + 1, until);
        vm.expectRevert(ERC721.TokenDoesNotExist.selector);
        market.list(99, 1, 0, until);
    }

    function test_BuyRefuses() public {
        listed(10 ether);
        vm.startPrank(buyer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.DeadlinePassed.selector, block.timestamp - 1));
        market.buy{ value: 10 ether }(id, 10 ether, UNITS, uint64(block.timestamp - 1));
        vm.expectRevert(abi.encodeWithSelector(IMarket.PriceAboveMax.selector, 10 ether, 10 ether - 1));
        market.buy{ value: 10 ether }(id, 10 ether - 1, UNITS, until);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Underpaid.selector, 10 ether, 10 ether - 1));
        market.buy{ value: 10 ether - 1 }(id, 10 ether, UNITS, until);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooFewUnits.selector, id, UNITS, UNITS + 1));
        market.buy{ value: 10 ether }(id, 10 ether, UNITS + 1, until);
        vm.warp(until + 1);
        assertFalse(isValid());
        vm.expectRevert(abi.encodeWithSelector(IMarket.ListingOver.selector, id, until));
        market.buy{ value: 10 ether }(id, 10 ether, UNITS, until + 1);
    }

    function test_AListingDiesWithATransferAlsoThereAndBack() public {
        listed(1 ether);
        address friend = makeAddr("friend");
        vm.prank(seller);
        sockets.transferFrom(seller, friend, id);
        assertFalse(isValid());
        vm.prank(friend);
        sockets.transferFrom(friend, seller, id);
        vm.prank(seller);
        sockets.approve(address(market), id);
        assertFalse(isValid());
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.ListingStale.selector, id));
        market.buy{ value: 1 ether }(id, 1 ether, 0, until);
    }

    function test_WhatWasUsedUpIsNotSold() public {
        vm.prank(seller);
        sockets.plug(id, uint64(block.timestamp) + 10);
        listed(1 ether);
        assertFalse(isValid(), "locked");
        vm.warp(block.timestamp + 5);
        settle(id, worker, address(0), 1);
        vm.warp(block.timestamp + 5 + WINDOW + 1);
        assertFalse(isValid(), "fewer units than promised");
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooFewUnits.selector, id, UNITS - 1, UNITS));
        market.buy{ value: 1 ether }(id, 1 ether, 0, until);
    }

    function test_ALockedSocketIsNotSold() public {
        vm.prank(seller);
        sockets.plug(id, uint64(block.timestamp) + 10);
        listed(1 ether);
        uint64 end = uint64(block.timestamp) + 10 + WINDOW;
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(ISockets.SocketLocked.selector, id, end));
        market.buy{ value: 1 ether }(id, 1 ether, 0, until);
    }

    function test_CancelAndRelist() public {
        listed(1 ether);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotSeller.selector, id, address(this)));
        market.cancel(id);
        vm.startPrank(seller);
        market.list(id, 2 ether, 0, until);
        (address by, uint256 price, uint64 minUnits, uint64 end,) = market.listing(id);
        assertEq(by, seller);
        assertEq(price, 2 ether);
        assertEq(minUnits, 0);
        assertEq(end, until);
        market.cancel(id);
        assertFalse(isValid());
        (, price,,,) = market.listing(id);
        assertEq(price, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotSeller.selector, id, seller));
        market.cancel(id);
    }

    function test_NotApprovedIsNotValid() public {
        vm.startPrank(seller);
        market.list(id, 1 ether, 0, until);
        assertFalse(isValid());
        sockets.setApprovalForAll(address(market), true);
        assertTrue(isValid());
    }

    function test_ABurntSocketsListingIsNotValid() public {
        listed(1 ether);
        vm.warp(block.timestamp + 11 days);
        sockets.close(id);
        assertFalse(isValid());
        vm.prank(buyer);
        vm.expectRevert();
        market.buy{ value: 1 ether }(id, 1 ether, 0, type(uint64).max);
    }

    function test_WhoTakesNoMoneyIsCredited() public {
        listed(10 ether);
        vm.etch(issuer, hex"5f5ffd"); // reverts
        vm.etch(seller, hex"5b5f56"); // burns all gas
        vm.prank(buyer);
        market.buy{ value: 10 ether }(id, 10 ether, UNITS, until);
        assertEq(settlement.credit(issuer), 0.25 ether);
        assertEq(settlement.credit(seller), 9.65 ether);
        assertEq(sockets.ownerOf(id), buyer);
    }

    function testFuzz_PartsNeverExceedThePrice(uint96 price) public {
        vm.assume(price != 0);
        listed(price);
        vm.deal(buyer, price);
        vm.prank(buyer);
        market.buy{ value: price }(id, price, 0, until);
        assertEq(seller.balance + issuer.balance + market.fees(), price, "fee + royalty <= price");
        assertEq(address(market).balance, market.fees());
    }

    function test_TheFeeIsBounded() public {
        address implementation = address(new Market(TIMELOCK, sockets, settlement));
        vm.expectRevert(abi.encodeWithSelector(IMarket.FeeTooHigh.selector, 1001, 1000));
        new ERC1967Proxy(implementation, abi.encodeCall(Market.initialize, (1001)));
    }

    function test_ADutchAuctionFallsEvenly() public {
        approve();
        vm.startPrank(seller);
        vm.expectRevert(abi.encodeWithSelector(IMarket.PriceRises.selector, 1 ether, 2 ether));
        market.listFalling(id, 1 ether, 2 ether, UNITS, until);
        vm.expectRevert(IMarket.ZeroPrice.selector);
        market.listFalling(id, 1 ether, 0, UNITS, until);
        market.listFalling(id, 10 ether, 2 ether, UNITS, until);
        vm.stopPrank();
        uint256 start = block.timestamp;
        assertEq(priceNow(), 10 ether);
        vm.warp(start + 6 hours);
        assertEq(priceNow(), 8 ether);
        vm.warp(start + 6 hours + 1);
        assertEq(priceNow(), 8 ether - uint256(8 ether) / 1 days, "rounded for the seller");
        vm.warp(until);
        assertEq(priceNow(), 2 ether);
        vm.prank(buyer);
        market.buy{ value: 10 ether }(id, 2 ether, UNITS, until);
        assertEq(buyer.balance, 98 ether, "the price of now, not of the list");
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotListed.selector, id));
        market.buy{ value: 10 ether }(id, 10 ether, 0, until);
    }

    function priceNow() internal view returns (uint256 price) {
        (, price,,,) = market.listing(id);
    }

    function test_AFixedPriceAfterADutchAuctionIsFixed() public {
        approve();
        vm.startPrank(seller);
        market.listFalling(id, 10 ether, 2 ether, UNITS, until);
        market.list(id, 5 ether, UNITS, until);
        vm.warp(until);
        assertEq(priceNow(), 5 ether);
    }

    function testFuzz_AFallingPriceStaysBetweenItsEnds(uint96 high, uint96 low, uint32 time, uint32 length) public {
        high = uint96(bound(high, 1, type(uint96).max));
        low = uint96(bound(low, 1, high));
        length = uint32(bound(length, 1, 9 days));
        approve();
        vm.prank(seller);
        market.listFalling(id, high, low, UNITS, uint64(block.timestamp) + length);
        uint256 before = priceNow();
        vm.warp(block.timestamp + bound(time, 0, length));
        assertLe(priceNow(), before, "never rises");
        assertGe(priceNow(), low);
    }

    function test_FrontRunningASellersNewPriceCostsTheBuyerNoMore() public {
        listed(1 ether);
        // The seller sees the buyer's transaction and lists anew, dearer, before it.
        vm.prank(seller);
        market.list(id, 2 ether, UNITS, until);
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.PriceAboveMax.selector, 2 ether, 1 ether));
        market.buy{ value: 2 ether }(id, 1 ether, UNITS, until);
    }

    function test_CancelAllEndsListingsOnChain() public {
        listed(1 ether);
        vm.expectEmit(address(market));
        emit IMarket.AllCancelled(seller, 1);
        vm.prank(seller);
        market.cancelAll();
        assertFalse(isValid());
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.ListingStale.selector, id));
        market.buy{ value: 1 ether }(id, 1 ether, UNITS, until);
        listed(1 ether);
        assertTrue(isValid(), "listed anew");
    }

    function test_ManyCallsInOneTransaction() public {
        approve();
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(IMarket.list, (id, 1 ether, UNITS, until));
        calls[1] = abi.encodeCall(IMarket.cancelAll, ());
        vm.prank(seller);
        market.multicall(calls);
        assertEq(market.counterOf(seller), 1);
        // Value sent along would be counted once a call.
        vm.deal(seller, 1);
        vm.prank(seller);
        vm.expectRevert();
        market.multicall{ value: 1 }(calls);
    }

    function test_TheGuardianPausesSalesAlone() public {
        address guardian = makeAddr("guardian");
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotGuardian.selector, guardian));
        vm.prank(guardian);
        market.pauseSales(true);
        vm.expectRevert(abi.encodeWithSelector(Governed.NotTimelock.selector, guardian));
        vm.prank(guardian);
        market.setGuardian(guardian);
        vm.prank(TIMELOCK);
        market.setGuardian(guardian);
        listed(1 ether);
        vm.prank(buyer);
        uint256 offered = market.makeOffer{ value: 1 ether }(id, 0, until);

        vm.prank(guardian);
        market.pauseSales(true);
        assertFalse(isValid());
        vm.startPrank(buyer);
        vm.expectRevert(IMarket.SalesPaused.selector);
        market.buy{ value: 1 ether }(id, 1 ether, UNITS, until);
        vm.expectRevert(IMarket.SalesPaused.selector);
        market.makeOffer{ value: 1 ether }(id, 0, until);
        market.withdrawOffer(offered); // a refund is always reachable
        vm.stopPrank();
        vm.prank(seller);
        market.cancel(id);

        vm.prank(TIMELOCK);
        market.pauseSales(false);
        listed(1 ether);
        assertTrue(isValid());
    }

    function test_TheTimelockSetsTheFeeWithinItsBound() public {
        vm.expectRevert(abi.encodeWithSelector(Governed.NotTimelock.selector, address(this)));
        market.setFeeBps(1);
        vm.startPrank(TIMELOCK);
        vm.expectRevert(abi.encodeWithSelector(IMarket.FeeTooHigh.selector, 1001, 1000));
        market.setFeeBps(1001);
        vm.expectEmit(address(market));
        emit IMarket.FeeSet(1000);
        market.setFeeBps(1000);
        assertEq(market.feeBps(), 1000);
    }

    function test_OnlySettlementSendsItMoney() public {
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotSettlement.selector, address(this)));
        (bool ok,) = address(market).call{ value: 1 }("");
        assertTrue(ok); // what expectRevert makes of it
    }

    function test_ReentrancyOfAPaidSellerFindsTheTokenSold() public {
        Reentrant thief = new Reentrant(market);
        vm.prank(seller);
        sockets.transferFrom(seller, address(thief), id);
        thief.list(id, 1 ether, UNITS, until, address(sockets));
        vm.prank(buyer);
        market.buy{ value: 1 ether }(id, 1 ether, UNITS, until);
        assertTrue(thief.tried());
        assertEq(sockets.ownerOf(id), buyer);
        assertEq(address(market).balance, market.fees());
    }

    function test_AReturndataBombIsPaidByCredit() public {
        listed(10 ether);
        // Returns a megabyte: a buyer must not pay to copy it.
        vm.etch(seller, hex"620f42405ffd");
        vm.prank(buyer);
        uint256 gas = gasleft();
        market.buy{ value: 10 ether }(id, 10 ether, UNITS, until);
        assertLt(gas - gasleft(), 500_000);
        assertEq(settlement.credit(seller), 9.65 ether);
    }
}

/// @notice A seller that, when it is paid, tries to buy its token back at the price that it was listed for.
contract Reentrant {
    Market internal immutable MARKET;
    uint256 internal _id;
    bool public tried;

    constructor(Market market) {
        MARKET = market;
    }

    function list(uint256 id, uint256 price, uint64 units, uint64 until, address sockets) external {
        _id = id;
        ERC721(sockets).setApprovalForAll(address(MARKET), true);
        MARKET.list(id, price, units, until);
    }

    receive() external payable {
        tried = true;
        try MARKET.buy{ value: msg.value }(_id, type(uint256).max, 0, type(uint64).max) {
            revert("bought twice");
        } catch { }
    }
}
