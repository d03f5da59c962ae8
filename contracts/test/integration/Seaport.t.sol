// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IMarket } from "../../interfaces/IMarket.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { MarketSetup } from "../support/MarketSetup.sol";
import { SeaportInterface } from "seaport-types/src/interfaces/SeaportInterface.sol";
import { BasicOrderType, ItemType, OrderType } from "seaport-types/src/lib/ConsiderationEnums.sol";
import {
    AdditionalRecipient,
    BasicOrderParameters,
    ConsiderationItem,
    OfferItem,
    OrderComponents
} from "seaport-types/src/lib/ConsiderationStructs.sol";

/// @notice Seaport 1.6, as it is published, trades sockets; and a resale in our market costs less gas than its basic
/// order, with the same three paid and the same token moved.
/// forge-config: default.isolate = true
contract SeaportTest is MarketSetup {
    SeaportInterface internal seaport;
    uint256 internal constant PRICE = 1 ether;

    function setUp() public override {
        super.setUp();
        string memory codes = vm.readFile("contracts/test/testdata/seaport.json");
        address conduits = create(vm.parseJsonBytes(codes, ".conduitController"), "");
        seaport = SeaportInterface(create(vm.parseJsonBytes(codes, ".seaport"), abi.encode(conduits)));
        vm.startPrank(seller);
        sockets.setApprovalForAll(address(seaport), true);
        sockets.setApprovalForAll(address(market), true);
        vm.stopPrank();
        // Everybody exists and owns a socket already, so that neither sale pays for first times.
        vm.deal(issuer, 1 ether);
        vm.deal(PROTOCOL, 1 ether);
        vm.deal(seller, 1 ether);
        buy(buyer, 1, 1000, 1 days, false);
        buy(seller, 1, 1000, 1 days, false);
        buy(seller, 1, 1000, 1 days, false);
    }

    function create(bytes memory code, bytes memory args) internal returns (address made) {
        code = abi.encodePacked(code, args);
        assembly ("memory-safe") {
            made := create(0, add(code, 0x20), mload(code))
        }
        assertTrue(made != address(0));
    }

    function royalty() internal view returns (uint256 amount) {
        (, amount) = sockets.royaltyInfo(id, PRICE);
    }

    function fee() internal pure returns (uint256) {
        return PRICE * FEE_BPS / 10_000;
    }

    function pay(uint256 amount, address to) internal pure returns (ConsiderationItem memory) {
        return ConsiderationItem(ItemType.NATIVE, address(0), 0, amount, amount, payable(to));
    }

    function components() internal view returns (OrderComponents memory c) {
        c.offerer = seller;
        c.offer = new OfferItem[](1);
        c.offer[0] = OfferItem(ItemType.ERC721, address(sockets), id, 1, 1);
        c.consideration = new ConsiderationItem[](3);
        c.consideration[0] = pay(PRICE - royalty() - fee(), seller);
        c.consideration[1] = pay(royalty(), issuer);
        c.consideration[2] = pay(fee(), PROTOCOL);
        c.orderType = OrderType.FULL_OPEN;
        c.startTime = block.timestamp;
        c.endTime = until;
    }

    function basic() internal view returns (BasicOrderParameters memory p) {
        OrderComponents memory c = components();
        (, bytes32 domain,) = seaport.information();
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", domain, seaport.getOrderHash(c)));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(sellerKey, digest);
        p.considerationAmount = c.consideration[0].startAmount;
        p.offerer = payable(seller);
        p.offerToken = address(sockets);
        p.offerIdentifier = id;
        p.offerAmount = 1;
        p.basicOrderType = BasicOrderType.ETH_TO_ERC721_FULL_OPEN;
        p.startTime = c.startTime;
        p.endTime = c.endTime;
        p.totalOriginalAdditionalRecipients = 2;
        p.additionalRecipients = new AdditionalRecipient[](2);
        p.additionalRecipients[0] = AdditionalRecipient(royalty(), payable(issuer));
        p.additionalRecipients[1] = AdditionalRecipient(fee(), payable(PROTOCOL));
        p.signature = abi.encodePacked(r, s, v);
    }

    function bySeaport() internal returns (uint256 gas) {
        BasicOrderParameters memory p = basic();
        uint256 before = seller.balance;
        vm.prank(buyer);
        assertTrue(seaport.fulfillBasicOrder{ value: PRICE }(p));
        gas = vm.snapshotGasLastCall("Market", "Seaport's basic order, for comparison");
        assertEq(sockets.ownerOf(id), buyer);
        assertEq(seller.balance - before, PRICE - royalty() - fee());
    }

    function byMarket() internal returns (uint256 gas) {
        IMarket.Order memory o = order(PRICE);
        bytes memory signature = sign(o, sellerKey);
        uint256 before = seller.balance;
        vm.prank(buyer);
        market.fill{ value: PRICE }(o, signature, PRICE, UNITS, until);
        gas = vm.snapshotGasLastCall("Market", "fill a signed order");
        assertEq(sockets.ownerOf(id), buyer);
        assertEq(seller.balance - before, PRICE - royalty() - fee());
    }

    function test_AResaleIsCheaperThanSeaportsBasicOrder() public {
        // The market has sold before; Seaport keeps nothing that a second sale finds warm.
        vm.prank(seller);
        market.list(3, PRICE, 0, until);
        vm.prank(buyer);
        market.buy{ value: PRICE }(3, PRICE, 0, until);
        uint256 state = vm.snapshotState();
        uint256 theirs = bySeaport();
        vm.revertToState(state);
        uint256 ours = byMarket();
        vm.revertToState(state);
        vm.prank(seller);
        market.list(id, PRICE, UNITS, until);
        vm.prank(buyer);
        market.buy{ value: PRICE }(id, PRICE, UNITS, until);
        uint256 listed = vm.snapshotGasLastCall("Market", "buy what is listed on chain");
        emit log_named_uint("seaport", theirs);
        emit log_named_uint("fill", ours);
        emit log_named_uint("buy", listed);
        assertLt(ours, theirs);
    }

    function test_ALockedSocketIsNotSoldOnSeaportEither() public {
        BasicOrderParameters memory p = basic();
        vm.prank(seller);
        sockets.plug(id, uint64(block.timestamp) + 10);
        vm.expectRevert(
            abi.encodeWithSelector(ISockets.SocketLocked.selector, id, uint64(block.timestamp) + 10 + WINDOW)
        );
        vm.prank(buyer);
        seaport.fulfillBasicOrder{ value: PRICE }(p);
    }

    function test_ASaleOnSeaportEndsTheMarketsListing() public {
        vm.prank(seller);
        market.list(id, PRICE, 0, until);
        bySeaport();
        assertFalse(isValid());
        vm.expectRevert(abi.encodeWithSelector(IMarket.ListingStale.selector, id));
        vm.prank(buyer);
        market.buy{ value: PRICE }(id, PRICE, 0, until);
    }
}
