// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IMarket } from "../../interfaces/IMarket.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Role } from "../../interfaces/IStaking.sol";
import { Network } from "./Network.sol";

/// @notice A seller with one burst socket, approved for the market, and a buyer with money.
abstract contract MarketSetup is Network {
    uint64 internal constant UNITS = 100_000;

    address internal seller;
    uint256 internal sellerKey;
    address internal buyer = makeAddr("buyer");
    address internal issuer;
    address internal worker;
    uint64 internal operator;
    uint256 internal app;
    uint256 internal id;
    uint64 internal until;

    function setUp() public virtual override {
        super.setUp();
        (seller, sellerKey) = makeAddrAndKey("seller");
        (operator, issuer, worker) = register("gpu", Role.WORKER, 100 ether);
        (app,) = publish("ocr", 0);
        rate(worker, 10_000);
        id = buy(seller, offer(operator, app, ISockets.Class.Burst, 100, 1 gwei), UNITS, 10 days, false);
        until = uint64(block.timestamp) + 1 days;
        vm.deal(buyer, 100 ether);
        vm.deal(seller, 0);
    }

    function approve() internal {
        vm.prank(seller);
        sockets.setApprovalForAll(address(market), true);
    }

    function isValid() internal view returns (bool valid) {
        (,,,, valid) = market.listing(id);
    }

    function order(uint256 price) internal view returns (IMarket.Order memory) {
        return IMarket.Order({
            seller: seller,
            id: id,
            startPrice: price,
            endPrice: price,
            minUnits: UNITS,
            start: uint64(block.timestamp),
            until: until,
            transfers: sockets.transfers(id),
            counter: market.counterOf(seller),
            salt: 0
        });
    }

    function sign(IMarket.Order memory o, uint256 key) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, market.orderHash(o));
        return abi.encodePacked(r, s, v);
    }

    function fill(IMarket.Order memory o, bytes memory signature, uint256 pay) internal {
        vm.prank(buyer);
        market.fill{ value: pay }(o, signature, pay, 0, until);
    }
}
