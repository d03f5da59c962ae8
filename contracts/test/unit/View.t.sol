// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ISockets } from "../../interfaces/ISockets.sol";
import { IStaking, Role } from "../../interfaces/IStaking.sol";
import { IView } from "../../interfaces/IView.sol";
import { View } from "../../l2/View.sol";
import { Network } from "../support/Network.sol";

contract ViewTest is Network {
    View internal lens = View(0xe3C000000000000000000000000000000000000E);
    address internal buyer = makeAddr("buyer");
    address internal other = makeAddr("other");
    uint64 internal op;
    address internal worker;
    uint256 internal app;
    uint256 internal offerId;

    function setUp() public override {
        super.setUp();
        View.Peers memory peers =
            View.Peers(staking, apps, computing, sockets, settlement, market, rewards, pools, callbacks);
        _proxy(address(new View(TIMELOCK, peers)), abi.encodeWithSignature("totals()"), address(lens));
        (op,, worker) = register("gpu", Role.WORKER, 0);
        rate(worker, 10_000);
        (app,) = publish("ocr", 100);
        offerId = offer(op, app, ISockets.Class.Burst, 1000, 2 ether);
    }

    function bought(address who) internal returns (uint256) {
        return buy(who, offerId, 1000, 1 days, false);
    }

    function list(uint256 id, uint256 price) internal {
        vm.startPrank(sockets.ownerOf(id));
        sockets.approve(address(market), id);
        market.list(id, price, 0, uint64(block.timestamp + 1 hours));
        vm.stopPrank();
    }

    function test_AnOffersCardHasItsAppsPriceHint() public {
        vm.prank(apps.app(app).publisher);
        apps.setPriceHint(app, 777);
        assertEq(lens.offerCard(offerId).priceHint, 777);
    }

    function test_ASocketsCardSaysAllThatIsDrawn() public {
        uint256 id = bought(buyer);
        list(id, 5 ether);
        IView.SocketCard memory c = lens.socketCard(id);
        assertEq(c.id, id);
        assertEq(keccak256(abi.encode(c.socket)), keccak256(abi.encode(sockets.socket(id))));
        assertEq(c.owner, buyer);
        assertEq(c.holder, buyer);
        assertEq(c.appName, "ocr");
        assertEq(c.appVersion, 1);
        assertEq(c.rated, 10_000);
        assertTrue(c.active);
        assertTrue(c.listed);
        assertEq(c.askPrice, 5 ether);
    }

    function test_SocketsOfAnOwnerComeNewestFirstInPages() public {
        uint256[5] memory ids;
        for (uint256 i; i < 5; ++i) {
            ids[i] = bought(i == 2 ? other : buyer);
        }
        (IView.SocketCard[] memory cards, uint256 next) = lens.socketsOf(buyer, 0, 3);
        assertEq(cards.length, 2);
        assertEq(cards[0].id, ids[4]);
        assertEq(cards[1].id, ids[3]);
        assertEq(next, ids[1]);
        (cards, next) = lens.socketsOf(buyer, next, 100);
        assertEq(cards.length, 2);
        assertEq(cards[1].id, ids[0]);
        assertEq(next, 0);
        (cards, next) = lens.socketsOf(buyer, 0, 0);
        assertEq(cards.length, 0);
        (cards,) = lens.socketsOf(buyer, type(uint256).max, type(uint256).max);
        assertEq(cards.length, 4);
    }

    function test_WhoRentsASocketSeesItToo() public {
        uint256 id = bought(buyer);
        vm.prank(buyer);
        sockets.setUser(id, other, uint64(block.timestamp + 1 hours));
        (IView.SocketCard[] memory cards,) = lens.socketsOf(other, 0, 10);
        assertEq(cards.length, 1);
        assertEq(cards[0].holder, other);
        assertEq(cards[0].owner, buyer);
        (cards,) = lens.socketsOf(buyer, 0, 10);
        assertEq(cards.length, 1);
    }

    function test_OneBadItemSpoilsNoPage() public {
        uint256 first = bought(buyer);
        uint256 bad = bought(buyer);
        uint256 last = bought(buyer);
        vm.mockCallRevert(address(market), abi.encodeCall(market.listing, (bad)), "broken");
        (IView.SocketCard[] memory cards,) = lens.socketsOf(buyer, 0, 10);
        assertEq(cards.length, 2);
        assertEq(cards[0].id, last);
        assertEq(cards[1].id, first);
        list(first, 1 ether);
        (cards,) = lens.listings(0, 0, 0, 10);
        assertEq(cards.length, 1);

        uint256 offer2 = offer(op, app, ISockets.Class.Burst, 1000, 2 ether);
        vm.mockCallRevert(address(sockets), abi.encodeCall(sockets.gate, (offerId)), "broken");
        IView.Filter memory any;
        (IView.OfferCard[] memory offers,) = lens.offers(any, 0, 10);
        assertEq(offers.length, 1);
        assertEq(offers[0].id, offer2);

        (uint64 op2,,) = register("second", Role.ROUTER, ROUTER_STAKE);
        vm.mockCallRevert(address(computing), abi.encodeCall(computing.allowanceOf, (op)), "broken");
        (IView.OperatorCard[] memory operators,) = lens.operators(0, 0, 10);
        assertEq(operators.length, 1);
        assertEq(operators[0].id, op2);

        (uint256 app2,) = publish("second", 0);
        vm.mockCallRevert(address(apps), abi.encodeCall(apps.app, (app)), "broken");
        (IView.AppCard[] memory list_,) = lens.apps(0, 10);
        assertEq(list_.length, 1);
        assertEq(list_[0].id, app2);
    }

    function test_ClosedSocketsAreLeftOut() public {
        uint256 id = bought(buyer);
        bought(buyer);
        vm.warp(block.timestamp + 2 days);
        sockets.close(id);
        (IView.SocketCard[] memory cards,) = lens.socketsOf(buyer, 0, 10);
        assertEq(cards.length, 1);
        (cards,) = lens.socketsOf(address(0), 0, 10);
        assertEq(cards.length, 0);
    }

    function test_ListingsAreWhatCanBeBoughtNow() public {
        uint256 cheap = bought(buyer);
        uint256 dear = bought(buyer);
        uint256 auctioned = bought(buyer);
        bought(buyer);
        list(cheap, 1 ether);
        list(dear, 9 ether);
        vm.startPrank(buyer);
        sockets.approve(address(market), auctioned);
        market.auction(auctioned, 3 ether, uint64(block.timestamp + 1 hours));
        vm.stopPrank();

        (IView.SocketCard[] memory cards,) = lens.listings(0, 0, 0, 10);
        assertEq(cards.length, 3);
        assertEq(cards[0].id, auctioned);
        assertEq(cards[0].askPrice, 3 ether);
        assertEq(cards[0].auction.seller, buyer);
        (cards,) = lens.listings(app, 3 ether, 0, 10);
        assertEq(cards.length, 2);
        (cards,) = lens.listings(app + 1, 0, 0, 10);
        assertEq(cards.length, 0);
        vm.prank(buyer);
        sockets.transferFrom(buyer, other, cheap); // ends the listing
        (cards,) = lens.listings(app, 2 ether, 0, 10);
        assertEq(cards.length, 0);
        vm.warp(block.timestamp + 2 hours);
        (cards,) = lens.listings(0, 0, 0, 10);
        assertEq(cards.length, 0);
    }

    function test_OffersAreFiltered() public {
        (uint256 app2,) = publish("asr", 0);
        (uint64 op2,, address worker2) = register("second", Role.WORKER, 0);
        rate(worker2, 5000);
        rate(worker, 10_000);
        uint256 small = offer(op2, app2, ISockets.Class.Burst, 10, 1 ether);
        vm.prank(staking.ownerOf(op2));
        sockets.cancelOffer(small);

        IView.Filter memory f;
        (IView.OfferCard[] memory cards, uint256 next) = lens.offers(f, 0, 10);
        assertEq(cards.length, 2);
        assertEq(next, 0);
        assertEq(cards[1].id, offerId);
        assertEq(cards[1].appName, "ocr");
        assertEq(cards[1].rated, 10_000);
        assertEq(cards[1].offer.price, 2 ether);
        f.open = true;
        only(f, offerId);
        f.open = false;
        f.app = app2;
        only(f, small);
        f.app = 0;
        f.operator = op;
        only(f, offerId);
        f.operator = 0;
        f.minPower = 11;
        only(f, offerId);
        f.minPower = 0;
        f.maxPrice = 1 ether;
        only(f, small);
        f.maxPrice = 0;
        f.onlyClass = true;
        (cards,) = lens.offers(f, 0, 10);
        assertEq(cards.length, 2, "burst");
        f.class = ISockets.Class.Reserved;
        (cards,) = lens.offers(f, 0, 10);
        assertEq(cards.length, 0);
    }

    function only(IView.Filter memory f, uint256 id) internal view {
        (IView.OfferCard[] memory cards,) = lens.offers(f, 0, 10);
        assertEq(cards.length, 1);
        assertEq(cards[0].id, id);
    }

    function test_AnOperatorsCardSaysAllThatIsDrawn() public {
        vm.mockCall(address(rewards), abi.encodeCall(rewards.claimable, (op)), abi.encode(3 ether, 4 ether));
        IView.OperatorCard memory c = lens.operatorCard(op);
        assertEq(c.rewards, 7 ether);
        assertEq(c.id, op);
        assertEq(c.operator.owner, staking.ownerOf(op));
        assertEq(c.power, 10_000);
        assertEq(c.workers.length, 1);
        assertEq(c.workers[0].worker, worker);
        assertEq(c.workers[0].power, 10_000);
        assertGe(c.workers[0].validUntilBlock, block.number);
        assertFalse(c.pool.exists);
        assertFalse(c.allowedOnly);
        (, address owner,) = register("router", Role.ROUTER, ROUTER_STAKE);
        (IView.OperatorCard[] memory cards,) = lens.operators(Role.ROUTER, 0, 10);
        assertEq(cards.length, 1);
        assertEq(cards[0].operator.owner, owner);
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownOperator.selector, 99));
        lens.operatorCard(99);
    }

    function test_TotalsAreTheNetworks() public {
        bought(buyer);
        IView.Totals memory t = lens.totals();
        assertEq(t.operators, 1);
        assertEq(t.apps, 1);
        assertEq(t.offers, 1);
        assertEq(t.sockets, 1);
        assertEq(t.escrow, 2 ether);
        assertEq(t.window, WINDOW);
        assertEq(t.routerBps, ROUTER_BPS);
        assertEq(t.protocolBps, PROTOCOL_BPS);
        assertEq(t.marketBps, FEE_BPS);
        assertEq(t.lastRating, ratedWindow);
        assertFalse(t.salesPaused || t.marketPaused);
        vm.startPrank(TIMELOCK);
        sockets.pauseSales(true);
        market.pauseSales(true);
        t = lens.totals();
        assertTrue(t.salesPaused && t.marketPaused);
    }

    /// @dev An eth_call has 50 million gas on most nodes.
    function test_AFullPageFitsAnEthCall() public {
        for (uint256 i; i <= lens.MAX_PAGE(); ++i) {
            bought(buyer);
        }
        uint256 gas = gasleft();
        (IView.SocketCard[] memory cards,) = lens.socketsOf(buyer, 0, 1000);
        assertEq(cards.length, lens.MAX_PAGE());
        assertLt(gas - gasleft(), 50_000_000);
    }
}
