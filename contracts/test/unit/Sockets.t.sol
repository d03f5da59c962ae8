// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ISockets } from "../../interfaces/ISockets.sol";
import { Role } from "../../interfaces/IStaking.sol";
import { Network } from "../support/Network.sol";
import { ERC721 } from "solady/tokens/ERC721.sol";

contract SocketsTest is Network {
    uint256 internal constant PRICE = 3 gwei;
    uint64 internal constant POWER = 2000;
    uint64 internal constant UNITS = 1_000_001;
    uint64 internal constant DURATION = 1 days;

    address internal buyer = makeAddr("buyer");
    address internal user = makeAddr("user");
    address internal stranger = makeAddr("stranger");
    uint64 internal operator;
    address internal owner;
    address internal worker;
    uint256 internal app;
    uint256 internal burst;

    function setUp() public override {
        super.setUp();
        (operator, owner, worker) = register("gpu", Role.WORKER, 10 ether);
        (app,) = publish("ocr", 1000);
        rate(worker, 10_000);
        vm.warp(block.timestamp + 1 hours); // an hour of proved work
        burst = offer(operator, app, ISockets.Class.Burst, POWER, PRICE);
    }

    function bought(bool plugIn) internal returns (uint256) {
        return buy(buyer, burst, UNITS, DURATION, plugIn);
    }

    // Offers.

    function test_PostOfferStoresEveryField() public {
        vm.expectEmit(address(sockets));
        emit ISockets.OfferPosted(2, operator, app, ISockets.Class.Reserved, 5000, 7, 3, 2_000_000_000);
        vm.prank(worker); // the signer may, too
        uint256 id = sockets.postOffer(operator, app, ISockets.Class.Reserved, 5000, 7, 3, 2_000_000_000);

        ISockets.Offer memory o = sockets.offer(id);
        assertEq(o.operator, operator);
        assertEq(o.app, app);
        assertTrue(o.class == ISockets.Class.Reserved);
        assertEq(o.power, 5000);
        assertEq(o.price, 7);
        assertEq(o.left, 3);
        assertEq(o.validUntil, 2_000_000_000);
        assertEq(sockets.offerCount(), 2);
    }

    function test_PostOfferRefuses() public {
        refusesOffer(
            stranger, app, POWER, PRICE, 1, abi.encodeWithSelector(ISockets.NotController.selector, operator, stranger)
        );
        refusesOffer(owner, 99, POWER, PRICE, 1, abi.encodeWithSelector(ISockets.AppNotOfferable.selector, 99));
        refusesOffer(owner, app, 0, PRICE, 1, abi.encodeWithSelector(ISockets.ZeroPower.selector));
        refusesOffer(owner, app, POWER, PRICE, 0, abi.encodeWithSelector(ISockets.ZeroCount.selector));
        refusesOffer(
            owner, app, 10_001, PRICE, 1, abi.encodeWithSelector(ISockets.NotRated.selector, operator, 10_001, 10_000)
        );
        uint256 most = sockets.MAX_PRICE();
        refusesOffer(
            owner, app, POWER, most + 1, 1, abi.encodeWithSelector(ISockets.PriceTooHigh.selector, most + 1, most)
        );

        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(ISockets.OfferClosed.selector, 0, block.timestamp - 1));
        sockets.postOffer(operator, app, ISockets.Class.Burst, POWER, PRICE, 1, uint64(block.timestamp - 1));

        vm.prank(TIMELOCK);
        staking.jail(operator, Role.WORKER);
        refusesOffer(owner, app, POWER, PRICE, 1, abi.encodeWithSelector(ISockets.OperatorInactive.selector, operator));
    }

    function refusesOffer(address by, uint256 app_, uint64 power, uint256 price, uint32 count, bytes memory error)
        internal
    {
        vm.prank(by);
        vm.expectRevert(error);
        sockets.postOffer(operator, app_, ISockets.Class.Burst, power, price, count, type(uint32).max);
    }

    function test_AnUnratedOperatorOffersNothing() public {
        vm.roll(block.number + 1000);
        refusesOffer(owner, app, 1, PRICE, 1, abi.encodeWithSelector(ISockets.NotRated.selector, operator, 1, 0));
    }

    function test_ACancelledOfferSellsNothing() public {
        uint256 id = bought(false);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotController.selector, operator, address(this)));
        sockets.cancelOffer(burst);
        vm.prank(worker);
        sockets.cancelOffer(burst);

        vm.deal(buyer, 1 ether);
        vm.startPrank(buyer);
        bytes memory error = abi.encodeWithSelector(ISockets.OfferClosed.selector, burst, 0);
        vm.expectRevert(error);
        sockets.buy{ value: 1 ether }(burst, 1, 1, 1 ether, type(uint64).max, false);
        vm.expectRevert(error);
        sockets.topUp{ value: 1 ether }(id, 1);
    }

    // Purchase.

    function test_BuyEscrowsTheCostAndRefundsTheRest() public {
        uint256 due = cost(UNITS, PRICE);
        vm.deal(buyer, 1 ether);
        uint64 expires = uint64(block.timestamp) + DURATION;
        vm.expectEmit(address(sockets));
        emit ISockets.Bought(1, burst, buyer, UNITS, expires, due);
        vm.expectEmit(address(sockets));
        emit ISockets.Plugged(1, buyer, expires);
        vm.expectEmit(address(sockets));
        emit ISockets.Locked(1);
        vm.prank(buyer);
        sockets.buy{ value: 1 ether }(burst, UNITS, DURATION, due, uint64(block.timestamp), true);

        assertEq(buyer.balance, 1 ether - due);
        assertEq(address(sockets).balance, due);
        assertEq(sockets.ownerOf(1), buyer);
        assertEq(sockets.socketCount(), 1);
        assertEq(sockets.offer(burst).left, type(uint32).max - 1);
        ISockets.Socket memory s = sockets.socket(1);
        assertEq(s.operator, operator);
        assertEq(s.power, POWER);
        assertEq(s.units, UNITS);
        assertEq(s.expires, expires);
        assertEq(s.app, app);
        assertEq(s.price, PRICE);
        assertEq(s.escrow, due);
        assertEq(s.epoch, 0);
        assertEq(s.pluggedUntil, expires);
        assertTrue(s.class == ISockets.Class.Burst);
        assertEq(s.offer, burst);
    }

    function test_BuyRefuses() public {
        uint256 due = cost(UNITS, PRICE);
        vm.deal(buyer, 1 ether);
        vm.startPrank(buyer);
        uint64 now_ = uint64(block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(ISockets.Underpaid.selector, due, due - 1));
        sockets.buy{ value: due - 1 }(burst, UNITS, DURATION, due, now_, false);
        vm.expectRevert(abi.encodeWithSelector(ISockets.CostAboveMax.selector, due, due - 1));
        sockets.buy{ value: due }(burst, UNITS, DURATION, due - 1, now_, false);
        vm.expectRevert(abi.encodeWithSelector(ISockets.DeadlinePassed.selector, now_ - 1));
        sockets.buy{ value: due }(burst, UNITS, DURATION, due, now_ - 1, false);
        vm.expectRevert(abi.encodeWithSelector(ISockets.UnknownOffer.selector, 9));
        sockets.buy{ value: due }(9, UNITS, DURATION, due, now_, false);
        vm.expectRevert(ISockets.ZeroUnits.selector);
        sockets.buy{ value: due }(burst, 0, DURATION, due, now_, false);
        vm.expectRevert(abi.encodeWithSelector(ISockets.BadDuration.selector, 0, 366 days));
        sockets.buy{ value: due }(burst, UNITS, 0, due, now_, false);
        vm.expectRevert(abi.encodeWithSelector(ISockets.BadDuration.selector, 366 days + 1, 366 days));
        sockets.buy{ value: due }(burst, UNITS, 366 days + 1, due, now_, false);
        vm.stopPrank();

        vm.prank(TIMELOCK);
        staking.jail(operator, Role.WORKER);
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(ISockets.OperatorInactive.selector, operator));
        sockets.buy{ value: due }(burst, UNITS, DURATION, due, now_, false);
    }

    function test_AnOfferSellsOut() public {
        vm.prank(owner);
        uint256 one = sockets.postOffer(operator, app, ISockets.Class.Burst, POWER, PRICE, 1, type(uint32).max);
        buy(buyer, one, 1000, DURATION, false);
        vm.deal(buyer, 1 ether);
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(ISockets.SoldOut.selector, one));
        sockets.buy{ value: 1 ether }(one, 1000, DURATION, 1 ether, type(uint64).max, false);
    }

    function test_AllReservedPowerIsProvedAndCovered() public {
        uint256 id = offer(operator, app, ISockets.Class.Reserved, 6000, PRICE);
        uint256 first = buy(buyer, id, 1000, DURATION, false);
        assertEq(sockets.reservedOf(operator), 6000);
        assertEq(sockets.collateralOf(operator), 6000 * uint256(COLLATERAL));
        vm.deal(buyer, 1 ether);
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotRated.selector, operator, 12_000, 10_000));
        sockets.buy{ value: 1 ether }(id, 1000, DURATION, 1 ether, type(uint64).max, false);

        rate(worker, 20_000);
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(ISockets.CollateralTooLow.selector, operator, 10 ether, 12 ether));
        sockets.buy{ value: 1 ether }(id, 1000, DURATION, 1 ether, type(uint64).max, false);

        vm.warp(block.timestamp + DURATION + 1);
        sockets.close(first);
        assertEq(sockets.reservedOf(operator), 0);
    }

    function test_TopUpAddsUnitsAtTheSocketsPrice() public {
        uint256 id = bought(false);
        uint256 before = address(sockets).balance;
        vm.deal(stranger, 1 ether);
        vm.prank(stranger);
        sockets.topUp{ value: 1 ether }(id, 999);
        assertEq(sockets.socket(id).units, UNITS + 999);
        assertEq(sockets.socket(id).escrow, cost(UNITS + 999, PRICE));
        assertEq(address(sockets).balance - before, cost(UNITS + 999, PRICE) - cost(UNITS, PRICE));
        assertEq(stranger.balance, 1 ether - (address(sockets).balance - before));
    }

    function test_TopUpRefuses() public {
        uint256 id = bought(false);
        vm.expectRevert(ISockets.ZeroUnits.selector);
        sockets.topUp(id, 0);
        vm.expectRevert(abi.encodeWithSelector(ISockets.UnknownSocket.selector, 9));
        sockets.topUp(9, 1);
        vm.expectRevert(abi.encodeWithSelector(ISockets.Underpaid.selector, 3 gwei, 0));
        sockets.topUp(id, 1000);
        vm.expectRevert(abi.encodeWithSelector(ISockets.TooManyUnits.selector, uint256(type(uint64).max) + UNITS));
        sockets.topUp(id, type(uint64).max);
        uint64 expires = sockets.socket(id).expires;
        vm.warp(expires + 1);
        vm.expectRevert(abi.encodeWithSelector(ISockets.Expired.selector, id, expires));
        sockets.topUp(id, 1);
    }

    // Plug and lock.

    function test_APluggedSocketMovesToNobodyUntilTheWindowIsOver() public {
        uint256 id = bought(false);
        uint64 until = uint64(block.timestamp) + 100;
        vm.startPrank(buyer);
        sockets.plug(id, until);
        assertTrue(sockets.locked(id));
        bytes memory error = abi.encodeWithSelector(ISockets.SocketLocked.selector, id, until + WINDOW);
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(error);
            sockets.transferFrom(buyer, stranger, id);
            vm.expectRevert(error);
            sockets.safeTransferFrom(buyer, stranger, id);
            vm.expectRevert(error);
            sockets.setUser(id, user, type(uint64).max);
            vm.expectRevert(error);
            sockets.close(id);
            vm.warp(until + WINDOW); // the last locked second
        }
        vm.warp(until + WINDOW + 1);
        assertFalse(sockets.locked(id));
        sockets.transferFrom(buyer, stranger, id);
        assertEq(sockets.ownerOf(id), stranger);
    }

    function test_UnplugEndsTheLockAWindowLater() public {
        uint256 id = bought(true);
        vm.warp(block.timestamp + 10);
        uint64 now_ = uint64(block.timestamp);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotHolder.selector, id, stranger));
        sockets.unplug(id);
        vm.startPrank(buyer);
        vm.expectEmit(address(sockets));
        emit ISockets.Unplugged(id, now_ + WINDOW);
        sockets.unplug(id);
        assertEq(sockets.socket(id).pluggedUntil, now_);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotPlugged.selector, id));
        sockets.unplug(id);
        vm.warp(now_ + WINDOW);
        assertTrue(sockets.locked(id));
        vm.warp(now_ + WINDOW + 1);
        assertFalse(sockets.locked(id));
    }

    function test_PlugRefuses() public {
        uint256 id = bought(false);
        uint64 expires = sockets.socket(id).expires;
        uint64 now_ = uint64(block.timestamp);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotHolder.selector, id, stranger));
        sockets.plug(id, expires);
        vm.startPrank(buyer);
        vm.expectRevert(abi.encodeWithSelector(ISockets.PlugNotLater.selector, id, now_, 0));
        sockets.plug(id, now_);
        vm.expectRevert(abi.encodeWithSelector(ISockets.PlugTooLong.selector, id, expires + 1, expires));
        sockets.plug(id, expires + 1);
        sockets.plug(id, now_ + 50);
        vm.expectRevert(abi.encodeWithSelector(ISockets.PlugNotLater.selector, id, now_ + 49, now_ + 50));
        sockets.plug(id, now_ + 49);
        sockets.plug(id, expires);
        assertEq(sockets.socket(id).pluggedUntil, expires);
    }

    // Rental.

    function test_TheUserHoldsUntilItsTimeIsOver() public {
        uint256 id = bought(false);
        uint64 end = uint64(block.timestamp) + 1000;
        vm.prank(stranger);
        vm.expectRevert(ERC721.NotOwnerNorApproved.selector);
        sockets.setUser(id, stranger, end);
        vm.prank(buyer);
        vm.expectEmit(address(sockets));
        emit ISockets.UpdateUser(id, user, end);
        sockets.setUser(id, user, end);
        assertEq(sockets.userOf(id), user);
        assertEq(sockets.userExpires(id), end);
        assertEq(sockets.holderOf(id), user);

        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotHolder.selector, id, buyer));
        sockets.plug(id, end);
        // What the user called is settled while it is still the holder.
        vm.startPrank(user);
        vm.expectRevert(abi.encodeWithSelector(ISockets.PlugTooLong.selector, id, end - WINDOW + 1, end - WINDOW));
        sockets.plug(id, end - WINDOW + 1);
        sockets.plug(id, end - WINDOW);
        vm.stopPrank();

        vm.warp(end);
        assertTrue(sockets.locked(id));
        assertEq(sockets.holderOf(id), user);
        vm.warp(end + 1);
        assertFalse(sockets.locked(id));
        assertEq(sockets.userOf(id), address(0));
        assertEq(sockets.holderOf(id), buyer);
    }

    function test_ATransferEndsTheRental() public {
        uint256 id = bought(false);
        vm.startPrank(buyer);
        sockets.setUser(id, user, type(uint64).max);
        vm.expectEmit(address(sockets));
        emit ISockets.UpdateUser(id, address(0), 0);
        sockets.transferFrom(buyer, stranger, id);
        assertEq(sockets.userOf(id), address(0));
        assertEq(sockets.userExpires(id), 0);
        assertEq(sockets.holderOf(id), stranger);
    }

    // Epochs.

    function test_RevokeAndEveryChangeOfHandsRaiseTheEpoch() public {
        uint256 id = bought(true);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotHolder.selector, id, stranger));
        sockets.revoke(id);
        vm.startPrank(buyer);
        vm.expectEmit(address(sockets));
        emit ISockets.Revoked(id, 1);
        sockets.revoke(id);
        assertEq(sockets.socket(id).epoch, 1);
        assertEq(sockets.revokedAt(id), block.timestamp);

        uint64 at_ = uint64(block.timestamp);
        vm.warp(at_ + WINDOW);
        vm.expectRevert(abi.encodeWithSelector(ISockets.RevokedRecently.selector, id, at_));
        sockets.revoke(id);
        vm.warp(at_ + WINDOW + 1);
        sockets.revoke(id);
        assertEq(sockets.socket(id).epoch, 2);

        sockets.unplug(id);
        vm.warp(block.timestamp + WINDOW + 1);
        sockets.setUser(id, user, 0);
        assertEq(sockets.socket(id).epoch, 3);
        sockets.transferFrom(buyer, stranger, id);
        assertEq(sockets.socket(id).epoch, 4);
        assertEq(sockets.transfers(id), 1);
    }

    // Close.

    function test_ABurstSocketsRestGoesToItsOwner() public {
        uint256 id = bought(false);
        uint64 expires = sockets.socket(id).expires;
        vm.warp(expires);
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotClosable.selector, id, expires));
        sockets.close(id);
        vm.warp(expires + 1);
        uint256 rest = cost(UNITS, PRICE);
        vm.expectEmit(address(sockets));
        emit ISockets.Closed(id, buyer, rest, UNITS);
        vm.prank(stranger); // anyone may
        sockets.close(id);

        assertEq(settlement.credit(buyer), rest);
        assertEq(address(sockets).balance, 0);
        assertEq(sockets.balanceOf(buyer), 0);
        vm.expectRevert(abi.encodeWithSelector(ISockets.UnknownSocket.selector, id));
        sockets.socket(id);
        vm.expectRevert(abi.encodeWithSelector(ISockets.UnknownSocket.selector, id));
        sockets.close(id);
    }

    function test_AReservedAndServedSocketsRestGoesToTheOperator() public {
        uint256 id = buy(buyer, offer(operator, app, ISockets.Class.Reserved, 1000, PRICE), UNITS, DURATION, false);
        vm.warp(block.timestamp + DURATION + 1);
        sockets.close(id);
        assertEq(settlement.credit(owner), cost(UNITS, PRICE));
        assertEq(settlement.credit(buyer), 0);
    }

    function test_AJailedOperatorsSocketsAreRefunded() public {
        uint256 id = buy(buyer, offer(operator, app, ISockets.Class.Reserved, 1000, PRICE), UNITS, DURATION, false);
        vm.prank(TIMELOCK);
        staking.jail(operator, Role.WORKER);
        uint64 expires = sockets.socket(id).expires;
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotClosable.selector, id, expires));
        sockets.close(id);
        vm.prank(buyer);
        sockets.close(id);
        assertEq(settlement.credit(buyer), cost(UNITS, PRICE));
        assertEq(sockets.reservedOf(operator), 0);
    }

    // Debit.

    function debitOne(uint256 id, uint64 units) internal returns (uint64, uint256) {
        uint64 held = id <= sockets.socketCount() ? sockets.socket(id).units : 0;
        vm.prank(address(settlement));
        bytes memory paid = sockets.debit(abi.encodePacked(uint64(id), uint32(0), units, uint32(1)));
        assertEq(paid.length, 32);
        uint256 amount = uint256(bytes32(paid)) >> 128;
        return (held == 0 ? 0 : held - sockets.socket(id).units, amount);
    }

    function test_OnlySettlementDebits() public {
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotSettlement.selector, address(this)));
        sockets.debit("");
    }

    function test_DebitIsClampedToWhatIsHeld() public {
        uint256 id = bought(true);
        (uint64 units, uint256 amount) = debitOne(id, type(uint64).max);
        assertEq(units, UNITS);
        assertEq(amount, cost(UNITS, PRICE));
        assertEq(sockets.socket(id).units, 0);
        assertEq(sockets.socket(id).escrow, 0);
        assertEq(address(settlement).balance, amount);
        (units, amount) = debitOne(id, 1);
        assertEq(units, 0);
        assertEq(amount, 0);
        (units, amount) = debitOne(777, 1); // no such socket
        assertEq(units + amount, 0);
    }

    function test_NothingIsDebitedOnceTheLockIsOver() public {
        uint256 id = bought(false);
        (uint64 units,) = debitOne(id, 1000);
        assertEq(units, 0, "never plugged");
        vm.prank(buyer);
        sockets.plug(id, uint64(block.timestamp) + 10);
        vm.warp(block.timestamp + 10 + WINDOW);
        (units,) = debitOne(id, 1000);
        assertEq(units, 1000, "the last second");
        vm.warp(block.timestamp + 1);
        (units,) = debitOne(id, 1000);
        assertEq(units, 0, "over");
    }

    /// @dev However the units are taken, the amounts are the cost: no dust, nothing from others' escrow.
    function testFuzz_DebitsSumToTheCost(uint64 price, uint64[8] memory parts, uint64 units) public {
        units = uint64(bound(units, 1, 36_000_000)); // what is proved
        uint256 id = offer(operator, app, ISockets.Class.Burst, POWER, price);
        id = buy(buyer, id, units, DURATION, true);
        uint256 paid;
        uint64 taken;
        for (uint256 i; i < parts.length; ++i) {
            uint64 ask = uint64(bound(parts[i], 0, units / 4));
            (uint64 u, uint256 a) = debitOne(id, ask);
            assertLe(a, cost(u, price));
            assertGe(a + 1, u * uint256(price) / 1000);
            paid += a;
            taken += u;
            assertEq(sockets.socket(id).escrow, cost(units - taken, price));
        }
        assertEq(paid + address(sockets).balance, cost(units, price));
        assertEq(address(sockets).balance, sockets.socket(id).escrow);
    }

    // Standards.

    function test_Interfaces() public view {
        bytes4[7] memory ids =
            [bytes4(0x01ffc9a7), 0x80ac58cd, 0x5b5e139f, 0x2a55205a, 0x49064906, 0xad092b5c, 0xb45a3c0e];
        for (uint256 i; i < ids.length; ++i) {
            assertTrue(sockets.supportsInterface(ids[i]));
        }
        assertFalse(sockets.supportsInterface(0xffffffff));
        assertEq(sockets.name(), "EMC Computing Socket");
        assertEq(sockets.symbol(), "SOCKET");
    }

    function testFuzz_RoyaltyIsTheOperators(uint256 price) public {
        uint256 id = bought(false);
        (address to, uint256 amount) = sockets.royaltyInfo(id, price);
        assertEq(to, owner);
        assertLe(amount, price);
        if (price < type(uint256).max / 10_000) assertEq(amount, price * RESALE_BPS / 10_000);
    }

    function test_TransfersCarryNoMoney() public {
        uint256 id = bought(false);
        vm.deal(buyer, 1);
        vm.startPrank(buyer);
        vm.expectRevert(abi.encodeWithSelector(ISockets.ValueRefused.selector, 1));
        sockets.transferFrom{ value: 1 }(buyer, stranger, id);
        vm.expectRevert(abi.encodeWithSelector(ISockets.ValueRefused.selector, 1));
        sockets.approve{ value: 1 }(stranger, id);
    }

    function test_MetadataShowsWhatTheSocketHolds() public {
        uint256 id = bought(true);
        string memory json = decode(sockets.tokenURI(id), "data:application/json;base64,");
        assertEq(vm.parseJsonString(json, ".name"), "Socket #1");
        assertEq(vm.parseJsonString(json, ".attributes[0].value"), "ocr");
        assertEq(vm.parseJsonString(json, ".attributes[1].value"), "Burst");
        assertEq(vm.parseJsonString(json, ".attributes[2].value"), "yes");
        assertEq(vm.parseJsonUint(json, ".attributes[3].value"), operator);
        assertEq(vm.parseJsonUint(json, ".attributes[4].value"), 10, "the operator's rating, E");
        assertEq(vm.parseJsonUint(json, ".attributes[5].value"), 2);
        assertEq(vm.parseJsonUint(json, ".attributes[7].value"), sockets.socket(id).expires);
        string memory svg = decode(vm.parseJsonString(json, ".image"), "data:image/svg+xml;base64,");
        assertTrue(vm.contains(svg, ">1000.001 U<"));
        assertTrue(vm.contains(svg, ">2 E<"));
        assertTrue(vm.contains(svg, string.concat(">#", vm.toString(operator), ", rated 10 E<")));
        assertTrue(vm.contains(svg, ">ocr<"));
        assertTrue(vm.contains(svg, ">2027-01-16 09:00<"));
        assertEq(
            vm.parseJsonString(decode(sockets.contractURI(), "data:application/json;base64,"), ".symbol"), "SOCKET"
        );
    }

    function test_AppNamesCannotBreakTheMetadata() public {
        (app,) = publish(unicode'</text>"\\&<script>é', 0);
        uint256 id = buy(buyer, offer(operator, app, ISockets.Class.Burst, 1, PRICE), 1, DURATION, false);
        string memory json = decode(sockets.tokenURI(id), "data:application/json;base64,");
        assertEq(vm.parseJsonString(json, ".attributes[0].value"), unicode'</text>"\\&<script>é');
        string memory svg = decode(vm.parseJsonString(json, ".image"), "data:image/svg+xml;base64,");
        assertFalse(vm.contains(svg, "<script>"));
    }

    function decode(string memory uri, string memory prefix) internal returns (string memory) {
        bytes memory b = bytes(uri);
        bytes memory rest = new bytes(b.length - bytes(prefix).length);
        for (uint256 i; i < b.length; ++i) {
            if (i < bytes(prefix).length) assertEq(b[i], bytes(prefix)[i]);
            else rest[i - bytes(prefix).length] = b[i];
        }
        return string(base64(rest));
    }

    function base64(bytes memory text) internal pure returns (bytes memory out) {
        out = new bytes(text.length / 4 * 3);
        uint256 n;
        for (uint256 i; i < text.length; i += 4) {
            uint256 w;
            uint256 pad;
            for (uint256 j; j < 4; ++j) {
                uint8 c = uint8(text[i + j]);
                uint256 v;
                if (c >= 97) v = c - 71;
                else if (c >= 65) v = c - 65;
                else if (c == 61) ++pad;
                else if (c >= 48) v = c + 4;
                else v = c == 43 ? 62 : 63;
                w = w << 6 | v;
            }
            for (uint256 j; j < 3 - pad; ++j) {
                out[n++] = bytes1(uint8(w >> (16 - 8 * j)));
            }
        }
        assembly {
            mstore(out, n)
        }
    }
}
