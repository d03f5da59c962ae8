// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IMarket } from "../../interfaces/IMarket.sol";
import { MarketSetup } from "../support/MarketSetup.sol";

/// @notice What traders do with a few sockets, in any order, on chain and signed. Every sale is checked as it happens:
/// what the buyer stated, and who got what.
contract MarketHandler is MarketSetup {
    uint256 internal constant TRADERS = 4;
    uint256 internal constant TOKENS = 3;

    address[] internal traders;
    uint256[] internal keys;
    IMarket.Order[] internal orders;
    mapping(uint256 order => bool) internal filled;
    mapping(uint256 id => uint64) public transfersAtListing;
    uint256 public sales;
    mapping(bytes32 what => uint256) internal _broken;

    function setUp() public override { } // the contracts are the test's

    function start() external {
        super.setUp();
        for (uint256 i; i < TRADERS; ++i) {
            (address trader, uint256 key) = makeAddrAndKey(string.concat("trader", vm.toString(i)));
            traders.push(trader);
            keys.push(key);
            vm.prank(trader);
            sockets.setApprovalForAll(address(market), true);
        }
        for (uint256 i = 1; i < TOKENS; ++i) {
            buy(traders[i], 1, UNITS, 10 days, false);
        }
        vm.prank(seller);
        sockets.transferFrom(seller, traders[0], id);
    }

    /// @notice How often a promise was not kept.
    function broken(string calldata what) external view returns (uint256) {
        return _broken[keccak256(bytes(what))];
    }

    function check(string memory what, bool kept) internal {
        if (!kept) ++_broken[keccak256(bytes(what))];
    }

    modifier step(uint256 seed) {
        vm.warp(block.timestamp + (seed % 7 == 0 ? seed % 1 hours : seed % 5));
        _;
    }

    function anyTrader(uint256 seed) internal view returns (uint256) {
        return seed % TRADERS;
    }

    function anyToken(uint256 seed) internal pure returns (uint256) {
        return 1 + seed % TOKENS;
    }

    function tokens() external pure returns (uint256) {
        return TOKENS;
    }

    function ownerOf(uint256 token) public view returns (address) {
        try sockets.ownerOf(token) returns (address owner) {
            return owner;
        } catch {
            return address(0);
        }
    }

    function soon(uint256 seed) internal view returns (uint64) {
        return uint64(block.timestamp + 10 + seed % 2 hours);
    }

    function list(uint256 seed, uint96 price, uint96 low) external step(seed) {
        uint256 token = anyToken(seed);
        if (ownerOf(token) == address(market)) return; // in auction: the market lists nothing
        vm.prank(ownerOf(token));
        price = uint96(bound(price, 1, 100 ether));
        if (seed % 2 == 0) {
            try market.list(token, price, 0, soon(seed)) { }
            catch {
                return;
            }
        } else {
            try market.listFalling(token, price, bound(low, 1, price), 0, soon(seed)) { }
            catch {
                return;
            }
        }
        transfersAtListing[token] = sockets.transfers(token);
    }

    function buyListed(uint256 seed, uint96 most, uint32 late) external step(seed) {
        uint256 token = anyToken(seed);
        address by = traders[anyTrader(seed / 3)];
        (address from, uint256 price,,, bool valid) = market.listing(token);
        if (from == by) return;
        uint256[3] memory before = purse(by, from);
        uint64 deadline = uint64(block.timestamp + 2 - late % 5);
        vm.prank(by);
        try market.buy{ value: price }(token, most, 0, deadline) {
            check("a listing dies with a transfer", valid);
            check("a listing dies with a transfer", sockets.transfers(token) == transfersAtListing[token] + 1);
            check("a buyer states until when", block.timestamp <= deadline);
            sold(token, by, from, price, most, before);
        } catch {
            check("what is valid sells", !valid || most < price || block.timestamp > deadline);
        }
    }

    function signOrder(uint256 seed, uint96 price) external step(seed) {
        uint256 token = anyToken(seed);
        IMarket.Order memory o = order(bound(price, 1, 50 ether));
        o.seller = traders[anyTrader(seed / 3)];
        o.id = token;
        o.minUnits = 0;
        o.until = soon(seed);
        if (ownerOf(token) != address(0)) o.transfers = sockets.transfers(token);
        o.counter = market.counterOf(o.seller);
        o.salt = bytes32(seed);
        orders.push(o);
    }

    function fillOrder(uint256 seed, uint96 most) external step(seed) {
        if (orders.length == 0) return;
        uint256 n = seed % orders.length;
        IMarket.Order memory o = orders[n];
        address by = traders[anyTrader(seed / 3)];
        if (by == o.seller) return;
        uint256 key = o.seller == traders[0] ? keys[0] : o.seller == traders[1] ? keys[1] : keys[2];
        if (o.seller == traders[3]) key = keys[3];
        bytes memory signature = sign(o, key);
        uint256[3] memory before = purse(by, o.seller);
        vm.prank(by);
        try market.fill{ value: o.startPrice }(o, signature, most, 0, type(uint64).max) {
            check("one fill an order", !filled[n]);
            filled[n] = true;
            check("a listing dies with a transfer", sockets.transfers(o.id) == o.transfers + 1);
            sold(o.id, by, o.seller, o.startPrice, most, before);
        } catch { }
    }

    function cancel(uint256 seed) external step(seed) {
        address by = traders[anyTrader(seed)];
        vm.startPrank(by);
        if (seed % 5 == 0) market.cancelAll();
        try market.cancel(anyToken(seed / 4)) { } catch { }
        if (orders.length != 0) try market.cancelOrder(orders[seed % orders.length]) { } catch { }
        vm.stopPrank();
    }

    function transfer(uint256 seed) external step(seed) {
        uint256 token = anyToken(seed);
        address from = ownerOf(token);
        if (from == address(market) || from == address(0)) return;
        vm.prank(from);
        sockets.transferFrom(from, traders[anyTrader(seed / 3)], token);
    }

    function auction(uint256 seed, uint96 reserve) external step(seed) {
        uint256 token = anyToken(seed);
        address from = ownerOf(token);
        if (from == address(market)) return;
        vm.prank(from);
        try market.auction(token, bound(reserve, 1, 10 ether), soon(seed)) { } catch { }
    }

    function bid(uint256 seed, uint96 amount) external step(seed) {
        uint256 token = anyToken(seed);
        IMarket.Auction memory a = market.auctionOf(token);
        uint256 least = a.bidder == address(0) ? a.reserve : uint256(a.bid) * 105 / 100 + 1;
        amount = uint96(bound(amount, 1, 2 * least + 2));
        address by = traders[anyTrader(seed / 3)];
        vm.deal(by, by.balance + amount);
        uint256 credit = settlement.credit(a.bidder);
        vm.prank(by);
        try market.bid{ value: amount }(token, 0, type(uint64).max) {
            check("a bid comes before the end", block.timestamp <= a.end);
            check("a bid is over the one before", amount >= least);
            if (a.bidder != address(0)) {
                check("a refund is always reachable", settlement.credit(a.bidder) == credit + a.bid);
            }
        } catch {
            bool closed = a.seller == address(0) || block.timestamp > a.end || ownerOf(token) == address(0);
            check("a good bid is taken", closed || amount < least);
        }
    }

    function settleAuction(uint256 seed) external step(seed) {
        uint256 token = anyToken(seed);
        IMarket.Auction memory a = market.auctionOf(token);
        bool open = ownerOf(token) != address(0);
        try market.settleAuction(token) {
            check("an auction ends in time", block.timestamp > a.end);
            address winner = a.bidder == address(0) ? a.seller : a.bidder;
            if (open) check("the highest bidder gets it", ownerOf(token) == winner);
            if (open && a.bidder != address(0)) ++sales;
        } catch {
            check("an auction that is over is settled", a.seller == address(0) || block.timestamp <= a.end);
        }
    }

    function makeOffer(uint256 seed, uint96 amount) external step(seed) {
        address by = traders[anyTrader(seed)];
        amount = uint96(bound(amount, 1, 20 ether));
        vm.deal(by, by.balance + amount);
        vm.prank(by);
        if (seed % 2 == 0) market.makeOffer{ value: amount }(anyToken(seed / 2), 0, soon(seed));
        else market.makeAppOffer{ value: amount }(app, 0, 0, 0, soon(seed));
    }

    function accept(uint256 seed) external step(seed) {
        uint256 n = market.offerCount();
        if (n == 0) return;
        n = 1 + seed % n;
        IMarket.Offer memory o = market.offerOf(n);
        uint256 token = anyToken(seed / 3);
        address from = ownerOf(token);
        if (from == address(market)) return;
        uint256[3] memory before = purse(o.bidder, from);
        vm.prank(from);
        try market.accept(n, token) {
            before[0] += o.price; // it was taken when the offer was made
            sold(token, o.bidder, from, o.price, o.price, before);
            check("one fill an order", market.offerOf(n).bidder == address(0));
            check("an offer has its time", block.timestamp <= o.until);
        } catch { }
    }

    function withdrawOffer(uint256 seed) external step(seed) {
        uint256 n = market.offerCount();
        if (n == 0) return;
        n = 1 + seed % n;
        IMarket.Offer memory o = market.offerOf(n);
        if (o.bidder == address(0)) return;
        uint256 before = o.bidder.balance;
        vm.prank(o.bidder);
        try market.withdrawOffer(n) {
            check("a refund is always reachable", o.bidder.balance == before + o.price);
        } catch {
            check("a refund is always reachable", false);
        }
    }

    function age(uint256 seed) external step(seed) {
        if (seed % 50 != 0) return;
        vm.warp(block.timestamp + 10 days);
        uint256 token = anyToken(seed);
        try sockets.close(token) { } catch { }
    }

    function sweep(uint256 seed) external step(seed) {
        if (seed % 3 == 0) market.sweep();
    }

    /// @dev Whoever buys can; what follows is about what it costs.
    function purse(address by, address from) internal returns (uint256[3] memory) {
        vm.deal(by, 200 ether);
        return [by.balance, from.balance, issuer.balance + market.fees()];
    }

    function sold(uint256 token, address by, address from, uint256 price, uint256 most, uint256[3] memory before)
        internal
    {
        ++sales;
        check("the buyer has it", sockets.ownerOf(token) == by);
        check("a buyer states the most", price <= most);
        uint256 cut = issuer.balance + market.fees() - before[2];
        check("fee + royalty <= price", cut <= price);
        if (by == from) return;
        check("a buyer states the most", before[0] - by.balance == price);
        check("fee + royalty <= price", from.balance - before[1] == price - cut);
    }
}
