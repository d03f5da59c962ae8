// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IMarket } from "../../interfaces/IMarket.sol";
import { MarketSetup } from "../support/MarketSetup.sol";
import { IERC1271 } from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import { ERC721 } from "solady/tokens/ERC721.sol";

/// @notice Listings that are signed and cost their seller no gas.
contract MarketOrdersTest is MarketSetup {
    function setUp() public override {
        super.setUp();
        approve();
    }

    function test_ASignedOrderSells() public {
        IMarket.Order memory o = order(10 ether);
        bytes memory signature = sign(o, sellerKey);
        assertEq(market.checkOrder(o, signature), 10 ether);
        vm.prank(buyer);
        market.fill{ value: 11 ether }(o, signature, 10 ether, UNITS, until);
        assertEq(sockets.ownerOf(id), buyer);
        assertEq(buyer.balance, 90 ether);
        assertEq(seller.balance, 9.65 ether);
        assertEq(issuer.balance, 0.25 ether);
    }

    function test_OneFillAnOrder() public {
        IMarket.Order memory o = order(1 ether);
        bytes memory signature = sign(o, sellerKey);
        fill(o, signature, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IMarket.ListingStale.selector, id));
        fill(o, signature, 1 ether);
        // Also when the token is the seller's again.
        vm.prank(buyer);
        sockets.transferFrom(buyer, seller, id);
        vm.expectRevert(abi.encodeWithSelector(IMarket.ListingStale.selector, id));
        fill(o, signature, 1 ether);
    }

    function test_StaleListingAnOrderDiesWithATransferThereAndBack() public {
        IMarket.Order memory o = order(1 ether);
        bytes memory signature = sign(o, sellerKey);
        vm.prank(seller);
        sockets.transferFrom(seller, buyer, id);
        vm.prank(buyer);
        sockets.transferFrom(buyer, seller, id);
        vm.expectRevert(abi.encodeWithSelector(IMarket.ListingStale.selector, id));
        fill(o, signature, 1 ether);
    }

    function test_CancelOneAndCancelAll() public {
        IMarket.Order memory o = order(1 ether);
        bytes memory signature = sign(o, sellerKey);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotSeller.selector, id, address(this)));
        market.cancelOrder(o);
        vm.prank(seller);
        market.cancelOrder(o);
        bytes32 hash = market.orderHash(o);
        vm.expectRevert(abi.encodeWithSelector(IMarket.OrderCancelled.selector, hash));
        fill(o, signature, 1 ether);

        o.salt = bytes32(uint256(1)); // another order is another
        signature = sign(o, sellerKey);
        market.checkOrder(o, signature);
        vm.prank(seller);
        market.cancelAll();
        vm.expectRevert(abi.encodeWithSelector(IMarket.ListingStale.selector, id));
        fill(o, signature, 1 ether);
    }

    function test_OnlyTheSellersSignatureCounts() public {
        IMarket.Order memory o = order(1 ether);
        (, uint256 other) = makeAddrAndKey("other");
        bytes memory signature = sign(o, other);
        bytes32 hash = market.orderHash(o);
        vm.expectRevert(abi.encodeWithSelector(IMarket.BadSignature.selector, hash, seller));
        fill(o, signature, 1 ether);
        signature = sign(o, sellerKey);
        o.endPrice = 1; // what was not signed
        hash = market.orderHash(o);
        vm.expectRevert(abi.encodeWithSelector(IMarket.BadSignature.selector, hash, seller));
        fill(o, signature, 1 ether);
        o.seller = address(0);
        o.counter = 0;
        hash = market.orderHash(o);
        vm.expectRevert(abi.encodeWithSelector(IMarket.BadSignature.selector, hash, address(0)));
        fill(o, "", 1 ether);
    }

    function test_WhoDoesNotOwnItSignsInVain() public {
        IMarket.Order memory o = order(1 ether);
        uint256 key;
        (o.seller, key) = makeAddrAndKey("other");
        bytes memory signature = sign(o, key);
        vm.expectRevert(ERC721.TransferFromIncorrectOwner.selector);
        fill(o, signature, 1 ether);
    }

    function test_AnOrderHasItsTimeItsPriceAndItsUnits() public {
        IMarket.Order memory o = order(4 ether);
        o.start = uint64(block.timestamp) + 100;
        o.until = o.start + 100;
        o.endPrice = 2 ether;
        bytes memory signature = sign(o, sellerKey);
        vm.expectRevert(abi.encodeWithSelector(IMarket.ListingNotStarted.selector, id, o.start));
        fill(o, signature, 4 ether);
        vm.warp(o.start + 50);
        assertEq(market.checkOrder(o, signature), 3 ether, "it falls evenly");
        vm.expectRevert(abi.encodeWithSelector(IMarket.PriceAboveMax.selector, 3 ether, 3 ether - 1));
        fill(o, signature, 3 ether - 1);
        vm.startPrank(buyer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.Underpaid.selector, 3 ether, 3 ether - 1));
        market.fill{ value: 3 ether - 1 }(o, signature, 3 ether, 0, until);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooFewUnits.selector, id, UNITS, UNITS + 1));
        market.fill{ value: 3 ether }(o, signature, 3 ether, UNITS + 1, until);
        vm.expectRevert(abi.encodeWithSelector(IMarket.DeadlinePassed.selector, block.timestamp - 1));
        market.fill{ value: 3 ether }(o, signature, 3 ether, 0, uint64(block.timestamp - 1));
        vm.stopPrank();
        vm.warp(o.until + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.ListingOver.selector, id, o.until));
        fill(o, signature, 4 ether);
        o.endPrice = 5 ether;
        vm.expectRevert(abi.encodeWithSelector(IMarket.PriceRises.selector, 4 ether, 5 ether));
        fill(o, signature, 4 ether);
    }

    function test_AContractSellsByERC1271() public {
        Wallet wallet = new Wallet(seller);
        vm.prank(seller);
        sockets.transferFrom(seller, address(wallet), id);
        wallet.approve(address(sockets), address(market));
        IMarket.Order memory o = order(1 ether);
        o.seller = address(wallet);
        (, uint256 other) = makeAddrAndKey("other");
        bytes memory bad = sign(o, other);
        bytes32 hash = market.orderHash(o);
        vm.expectRevert(abi.encodeWithSelector(IMarket.BadSignature.selector, hash, address(wallet)));
        fill(o, bad, 1 ether);
        fill(o, sign(o, sellerKey), 1 ether);
        assertEq(sockets.ownerOf(id), buyer);
        assertEq(address(wallet).balance, 0.965 ether);
    }

    function test_TheDigestIsEIP712s() public view {
        IMarket.Order memory o = order(1 ether);
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("EMC Market"),
                keccak256("1"),
                block.chainid,
                address(market)
            )
        );
        bytes32 message = keccak256(abi.encode(market.ORDER_TYPEHASH(), o));
        assertEq(market.orderHash(o), keccak256(abi.encodePacked(hex"1901", domain, message)));
    }

    function testFuzz_ABuyerStatesTheMost(uint96 price, uint96 most) public {
        price = uint96(bound(price, 1, type(uint96).max));
        IMarket.Order memory o = order(price);
        bytes memory signature = sign(o, sellerKey);
        vm.deal(buyer, price);
        vm.prank(buyer);
        if (most < price) vm.expectRevert(abi.encodeWithSelector(IMarket.PriceAboveMax.selector, price, most));
        market.fill{ value: price }(o, signature, most, 0, until);
        assertEq(buyer.balance, most < price ? price : 0);
    }
}

contract Wallet is IERC1271 {
    address internal immutable OWNER;

    constructor(address owner) {
        OWNER = owner;
    }

    receive() external payable { }

    function approve(address token, address market) external {
        ERC721(token).setApprovalForAll(market, true);
    }

    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        (bytes32 r, bytes32 s, uint8 v) = (bytes32(signature[:32]), bytes32(signature[32:64]), uint8(signature[64]));
        return ecrecover(hash, v, r, s) == OWNER ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}
