// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ICredentials } from "../../interfaces/ICredentials.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Role } from "../../interfaces/IStaking.sol";
import { Governed } from "../../libraries/Governed.sol";
import { Network } from "../support/Network.sol";
import { ERC721 } from "solady/tokens/ERC721.sol";

/// @notice Subscriptions, gates, permits, multicall and what governance sets.
contract SocketsMoreTest is Network {
    uint256 internal constant PRICE = 3 gwei;
    uint64 internal constant UNITS = 1_000_001;
    uint64 internal constant DURATION = 1 days;
    uint64 internal constant PERIOD = 1 hours;

    address internal buyer;
    uint256 internal buyerKey;
    address internal stranger = makeAddr("stranger");
    address internal guardian = makeAddr("guardian");
    uint64 internal operator;
    address internal owner;
    uint256 internal offerId;
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        (buyer, buyerKey) = makeAddrAndKey("buyer");
        address worker;
        (operator, owner, worker) = register("gpu", Role.WORKER, 10 ether);
        (uint256 app,) = publish("ocr", 1000);
        rate(worker, 10_000);
        offerId = offer(operator, app, ISockets.Class.Burst, 2000, PRICE);
        id = buy(buyer, offerId, UNITS, DURATION, false);
        vm.deal(stranger, 1 ether);
        vm.deal(buyer, 1 ether);
    }

    // Subscriptions.

    function subscribe(uint64 units, uint256 value) internal {
        vm.prank(stranger);
        sockets.subscribe{ value: value }(id, units, PERIOD, PRICE);
    }

    function balanceOf(uint256 socket) internal view returns (uint256 balance) {
        (, balance,,,,) = sockets.subscription(socket);
    }

    function test_ASubscriptionTopsUpOnceAPeriod() public {
        vm.expectEmit(address(sockets));
        emit ISockets.Subscribed(id, stranger, 1000, PERIOD, PRICE, 1 ether);
        subscribe(1000, 1 ether);
        vm.expectEmit(address(sockets));
        emit ISockets.ToppedUp(id, stranger, 1000, 3 gwei);
        vm.expectEmit(address(sockets));
        emit ISockets.Renewed(id, uint64(block.timestamp) + PERIOD, 1 ether - 3 gwei);
        sockets.renew(id); // anyone may
        assertEq(sockets.socket(id).units, UNITS + 1000);
        assertEq(balanceOf(id), 1 ether - 3 gwei);
        assertEq(address(sockets).balance, sockets.socket(id).escrow + balanceOf(id));

        uint64 next = uint64(block.timestamp) + PERIOD;
        vm.warp(next - 1);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotDue.selector, id, next));
        sockets.renew(id);
        vm.warp(next);
        sockets.renew(id);
        assertEq(sockets.socket(id).units, UNITS + 2000);
    }

    function test_MissedPeriodsAreNotMadeUpFor() public {
        subscribe(1000, 1 ether);
        uint64 start = uint64(block.timestamp);
        vm.warp(start + 3 * PERIOD + 7);
        sockets.renew(id);
        (,,,, uint64 next,) = sockets.subscription(id);
        assertEq(next, start + 4 * PERIOD);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotDue.selector, id, next));
        sockets.renew(id);
        assertEq(sockets.socket(id).units, UNITS + 1000);
    }

    function test_SubscribeRefuses() public {
        vm.expectRevert(abi.encodeWithSelector(ISockets.UnknownSocket.selector, 9));
        sockets.subscribe(9, 1, PERIOD, PRICE);
        vm.expectRevert(ISockets.ZeroUnits.selector);
        sockets.subscribe(id, 0, PERIOD, PRICE);
        vm.expectRevert(abi.encodeWithSelector(ISockets.BadPeriod.selector, 59, 60));
        sockets.subscribe(id, 1, 59, PRICE);
        vm.expectRevert(abi.encodeWithSelector(ISockets.SocketPriceAboveMax.selector, PRICE, PRICE - 1));
        sockets.subscribe(id, 1, PERIOD, PRICE - 1);
        subscribe(1000, 1);
        vm.expectRevert(abi.encodeWithSelector(ISockets.AlreadySubscribed.selector, id));
        sockets.subscribe(id, 1, PERIOD, PRICE);
        vm.expectRevert(abi.encodeWithSelector(ISockets.BalanceTooLow.selector, id, 1, 3 gwei));
        sockets.renew(id);
        sockets.prepay{ value: 3 gwei }(id);
        sockets.renew(id);
        assertEq(balanceOf(id), 1);
    }

    function test_ASubscriptionDiesWithATransfer() public {
        subscribe(1000, 1 ether);
        vm.prank(buyer);
        sockets.transferFrom(buyer, address(7), id);
        vm.expectRevert(abi.encodeWithSelector(ISockets.SubscriptionStale.selector, id));
        sockets.renew(id);
        assertEq(sockets.socket(id).units, UNITS);
    }

    function test_CancellingReturnsThePrepaidRestAlsoOfAClosedSocket() public {
        subscribe(1000, 1 ether);
        sockets.renew(id);
        vm.warp(block.timestamp + DURATION + 1);
        sockets.close(id);
        vm.expectRevert(abi.encodeWithSelector(ISockets.UnknownSocket.selector, id));
        sockets.renew(id);
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotPayer.selector, id, buyer));
        sockets.unsubscribe(id);
        vm.prank(stranger);
        sockets.unsubscribe(id);
        assertEq(settlement.credit(stranger), 1 ether - 3 gwei);
        assertEq(address(sockets).balance, 0);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotSubscribed.selector, id));
        sockets.unsubscribe(id);
    }

    function test_ASubscriptionEndsWithItsOffer() public {
        subscribe(1000, 1 ether);
        vm.prank(owner);
        sockets.cancelOffer(offerId);
        vm.expectRevert(abi.encodeWithSelector(ISockets.OfferClosed.selector, offerId, 0));
        sockets.renew(id);
    }

    /// @dev However it is topped up, what the socket holds and what is prepaid is what was paid in.
    function testFuzz_PrepaidAndEscrowAreWhatWasPaid(uint64 units, uint96 prepaid, uint8 periods) public {
        uint256 before = address(sockets).balance;
        vm.deal(stranger, prepaid);
        subscribe(uint64(bound(units, 1, 1e12)), prepaid);
        for (uint256 i; i < periods % 8; ++i) {
            try sockets.renew(id) { } catch { }
            vm.warp(block.timestamp + PERIOD);
        }
        assertEq(sockets.socket(id).escrow + balanceOf(id), before + prepaid);
        assertEq(address(sockets).balance, before + prepaid);
    }

    // Gates.

    function test_AGatedOfferIsSoldToWhoHasTheCredential() public {
        (address issuer, bytes32 schema) = (makeAddr("issuer"), keccak256("kyc"));
        uint256 gated = offer(operator, 1, ISockets.Class.Burst, 100, PRICE);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotController.selector, operator, stranger));
        sockets.setGate(gated, issuer, schema);
        vm.prank(owner);
        vm.expectEmit(address(sockets));
        emit ISockets.GateSet(gated, issuer, schema);
        sockets.setGate(gated, issuer, schema);
        (address i, bytes32 s) = sockets.gate(gated);
        assertEq(i, issuer);
        assertEq(s, schema);

        uint64 late = type(uint64).max;
        vm.etch(address(CREDENTIALS), hex"00");
        vm.startPrank(buyer);
        vm.expectRevert(abi.encodeWithSelector(ISockets.CredentialNeeded.selector, gated));
        sockets.buy{ value: 1 ether }(gated, 1000, DURATION, 1 ether, late, false);
        bytes memory check = abi.encodeCall(ICredentials.check, (issuer, schema, buyer, "mine"));
        bytes memory expired = abi.encodeWithSignature("Expired(uint64)", 5);
        vm.mockCallRevert(address(CREDENTIALS), check, expired);
        vm.expectRevert(expired);
        sockets.buyGated{ value: 1 ether }(gated, 1000, DURATION, 1 ether, late, false, "mine");
        vm.mockCall(address(CREDENTIALS), check, "");
        uint256 bought = sockets.buyGated{ value: 1 ether }(gated, 1000, DURATION, 1 ether, late, true, "mine");
        assertEq(sockets.ownerOf(bought), buyer);
        assertEq(buyer.balance, 1 ether - 3 gwei);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotGated.selector, offerId));
        sockets.buyGated{ value: 0.5 ether }(offerId, 1000, DURATION, 1 ether, late, false, "");
        vm.expectRevert(abi.encodeWithSelector(ISockets.DeadlinePassed.selector, 1));
        sockets.buyGated{ value: 0.5 ether }(gated, 1000, DURATION, 1 ether, 1, false, "mine");
        vm.stopPrank();

        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(ISockets.AlreadySold.selector, gated));
        sockets.setGate(gated, address(0), 0);
    }

    // Approval by signature.

    function signed(address spender, uint256 nonce, uint256 deadline) internal view returns (bytes memory) {
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Permit(address spender,uint256 tokenId,uint256 nonce,uint256 deadline)"),
                spender,
                id,
                nonce,
                deadline
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(buyerKey, keccak256(abi.encodePacked(hex"1901", sockets.DOMAIN_SEPARATOR(), message)));
        return abi.encodePacked(r, s, v);
    }

    function test_PermitApprovesBySignatureAndDiesWithATransfer() public {
        assertEq(
            sockets.DOMAIN_SEPARATOR(),
            keccak256(
                abi.encode(
                    keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                    keccak256("EMC Computing Socket"),
                    keccak256("1"),
                    block.chainid,
                    address(sockets)
                )
            )
        );
        bytes memory signature = signed(stranger, 0, block.timestamp);
        bytes memory bad = abi.encodeWithSelector(ISockets.BadSignature.selector, id, guardian);
        vm.expectRevert(bad);
        sockets.permit(guardian, id, block.timestamp, signature);
        vm.expectRevert(abi.encodeWithSelector(ISockets.DeadlinePassed.selector, block.timestamp - 1));
        sockets.permit(stranger, id, block.timestamp - 1, signature);
        sockets.permit(stranger, id, block.timestamp, signature);
        assertEq(sockets.getApproved(id), stranger);
        assertTrue(sockets.supportsInterface(0x5604e225));

        bytes memory later = signed(guardian, 0, block.timestamp);
        vm.prank(stranger);
        sockets.transferFrom(buyer, stranger, id);
        vm.prank(stranger);
        sockets.transferFrom(stranger, buyer, id);
        assertEq(sockets.getApproved(id), address(0));
        assertEq(sockets.nonces(id), 2);
        vm.expectRevert(bad);
        sockets.permit(guardian, id, block.timestamp, later);
        sockets.permit(guardian, id, block.timestamp, signed(guardian, 2, block.timestamp));
    }

    // Multicall.

    function test_MulticallActsAsTheCallerAndTakesNoMoney() public {
        uint64 until = uint64(block.timestamp) + 100;
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(sockets.setUser, (id, stranger, 1));
        calls[1] = abi.encodeCall(sockets.plug, (id, until));
        calls[2] = abi.encodeCall(sockets.revoke, (id));
        vm.prank(stranger);
        vm.expectRevert(ERC721.NotOwnerNorApproved.selector);
        sockets.multicall(calls);
        vm.startPrank(buyer);
        vm.expectRevert();
        sockets.multicall{ value: 1 }(calls);
        sockets.multicall(calls);
        assertEq(sockets.socket(id).pluggedUntil, until);
        assertEq(sockets.socket(id).epoch, 2);
    }

    // Governance.

    function test_TheGuardianStopsNewSalesAndNothingElse() public {
        vm.prank(guardian);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotGuardian.selector, guardian));
        sockets.pauseSales(true);
        vm.prank(TIMELOCK);
        sockets.setGuardian(guardian);
        assertEq(sockets.guardian(), guardian);
        vm.expectEmit(address(sockets));
        emit ISockets.SalesPausedSet(true);
        vm.prank(guardian);
        sockets.pauseSales(true);
        assertTrue(sockets.salesPaused());

        vm.prank(buyer);
        vm.expectRevert(ISockets.SalesPaused.selector);
        sockets.buy{ value: 1 ether }(offerId, 1000, DURATION, 1 ether, type(uint64).max, false);
        sockets.topUp{ value: 1 ether }(id, 1000);
        vm.warp(block.timestamp + DURATION + 1);
        sockets.close(id);
        settlement.claimFor(buyer);
        vm.prank(TIMELOCK);
        sockets.pauseSales(false);
        assertFalse(sockets.salesPaused());
        buy(buyer, offerId, 1000, DURATION, false);
    }

    receive() external payable { } // topUp's excess

    function test_ParametersHaveBoundsThatTheTimelockCannotPass() public {
        bytes memory not = abi.encodeWithSelector(Governed.NotTimelock.selector, address(this));
        vm.expectRevert(not);
        sockets.setWindow(60);
        vm.expectRevert(not);
        sockets.setResaleBps(1);
        vm.expectRevert(not);
        sockets.setCollateral(1);
        vm.expectRevert(not);
        sockets.setGuardian(guardian);

        vm.startPrank(TIMELOCK);
        vm.expectRevert(ISockets.BadParameters.selector);
        sockets.setWindow(0);
        vm.expectRevert(ISockets.BadParameters.selector);
        sockets.setWindow(1 days + 1);
        vm.expectRevert(ISockets.BadParameters.selector);
        sockets.setResaleBps(1001);
        vm.expectRevert(ISockets.BadParameters.selector);
        sockets.setCollateral(1 ether + 1);
        sockets.setWindow(1 days);
        sockets.setResaleBps(1000);
        sockets.setCollateral(1 ether);
        vm.stopPrank();
        assertEq(sockets.window(), 1 days);
        assertEq(sockets.collateral(), 1 ether);
        (, uint256 royalty) = sockets.royaltyInfo(id, 1 ether);
        assertEq(royalty, 0.1 ether);
    }

    function test_TheSecondHalfAloneHoldsNothing() public {
        ISockets more = ISockets(sockets.MORE());
        vm.expectRevert(abi.encodeWithSelector(ISockets.UnknownSocket.selector, id));
        more.revoke(id);
        vm.expectRevert(abi.encodeWithSelector(ISockets.UnknownOffer.selector, offerId));
        more.cancelOffer(offerId);
    }
}
