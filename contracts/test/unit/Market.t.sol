// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IMarket } from "../../interfaces/IMarket.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Role } from "../../interfaces/IStaking.sol";
import { Market } from "../../l2/Market.sol";
import { Network } from "../support/Network.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { ERC721 } from "solady/tokens/ERC721.sol";

contract MarketTest is Network {
    uint64 internal constant UNITS = 100_000;

    address internal seller = makeAddr("seller");
    address internal buyer = makeAddr("buyer");
    address internal issuer;
    address internal worker;
    uint256 internal id;
    uint64 internal until;

    function setUp() public override {
        super.setUp();
        uint64 operator;
        (operator, issuer, worker) = register("gpu", Role.WORKER, 0);
        (uint256 app,) = publish("ocr", 0);
        rate(worker, 10_000);
        id = buy(seller, offer(operator, app, ISockets.Class.Burst, 100, 1 gwei), UNITS, 10 days, false);
        until = uint64(block.timestamp) + 1 days;
        vm.deal(buyer, 100 ether);
        vm.deal(seller, 0);
    }

    function listed(uint256 price) internal {
        vm.startPrank(seller);
        sockets.approve(address(market), id);
        market.list(id, price, UNITS, until);
        vm.stopPrank();
    }

    function isValid() internal view returns (bool valid) {
        (,,,, valid) = market.listing(id);
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
        assertEq(seller.balance + issuer.balance + settlement.credit(PROTOCOL), price);
        assertEq(address(market).balance, 0);
    }

    function test_TheFeeIsBounded() public {
        address implementation = address(new Market(TIMELOCK, sockets, settlement));
        vm.expectRevert(abi.encodeWithSelector(IMarket.FeeTooHigh.selector, 1001, 1000));
        new ERC1967Proxy(implementation, abi.encodeCall(Market.initialize, (1001)));
    }
}
