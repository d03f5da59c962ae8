// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IMarket } from "../../interfaces/IMarket.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Grants } from "../../l2/Grants.sol";
import { MarketSetup } from "../support/MarketSetup.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

/// @notice Does a call, and again what it is told whenever it is paid.
contract Puppet {
    address internal _target;
    bytes internal _again;
    uint256 public entered;
    bool public refuses;
    uint256 internal _burn;

    function act(address target, uint256 value, bytes calldata data) external payable returns (bytes memory) {
        (bool ok, bytes memory out) = target.call{ value: value }(data);
        if (!ok) {
            assembly {
                revert(add(out, 0x20), mload(out))
            }
        }
        return out;
    }

    function whenPaid(address target, bytes calldata again) external {
        (_target, _again) = (target, again);
    }

    function refuse(bool refuses_) external {
        refuses = refuses_;
    }

    /// @dev Gas that it needs to take money.
    function burn(uint256 slots) external {
        _burn = slots;
    }

    receive() external payable {
        require(!refuses, "no");
        for (uint256 i; i < _burn; ++i) {
            assembly {
                sstore(keccak256(0, add(i, 1)), 1)
            }
        }
        if (_target == address(0)) return;
        (bool ok,) = _target.call(_again);
        if (ok) ++entered;
    }
}

/// @notice One test an attack and contract, named after them. What a contract's own tests show already is listed in
/// docs/testing-contracts.md.
contract AttacksTest is MarketSetup {
    Puppet internal puppet;
    Grants internal grants;

    function setUp() public override {
        super.setUp();
        puppet = new Puppet();
        vm.deal(address(puppet), 100 ether);
        grants = Grants(address(new ERC1967Proxy(address(new Grants(TIMELOCK)), abi.encodeCall(Grants.initialize, ()))));
        vm.deal(TIMELOCK, 100 ether);
    }

    function granted(address to) internal returns (uint256 grant) {
        uint128[] memory milestones = new uint128[](2);
        (milestones[0], milestones[1]) = (1 ether, 2 ether);
        vm.startPrank(TIMELOCK);
        grant = grants.grant{ value: 3 ether }(to, milestones, "");
        grants.approve(grant, 0);
        vm.stopPrank();
    }

    /// @dev The puppet owns the token, as a buyer from an offer.
    function puppetsSocket() internal returns (uint256 socket) {
        uint256 offerId = offer(operator, app, ISockets.Class.Burst, 100, 1 gwei);
        bytes memory buySocket = abi.encodeCall(sockets.buy, (offerId, UNITS, 1 days, 1 ether, type(uint64).max, false));
        uint256 due = cost(UNITS, 1 gwei);
        socket = abi.decode(puppet.act(address(sockets), due, buySocket), (uint256));
    }

    // Reentrancy.

    function test_Reentrancy_SocketsRefund() public {
        uint256 offerId = offer(operator, app, ISockets.Class.Burst, 100, 1 gwei);
        bytes memory buySocket = abi.encodeCall(sockets.buy, (offerId, UNITS, 1 days, 1 ether, type(uint64).max, false));
        uint256 count = sockets.socketCount();
        puppet.whenPaid(address(sockets), abi.encodeCall(sockets.close, (count + 1)));
        puppet.act(address(sockets), 1 ether, buySocket);
        assertEq(puppet.entered(), 0);
        assertEq(address(puppet).balance, 100 ether - cost(UNITS, 1 gwei));
        puppet.whenPaid(address(sockets), buySocket);
        puppet.act(address(sockets), 1 ether, buySocket);
        assertEq(puppet.entered(), 0);
        assertEq(sockets.socketCount(), count + 2);
    }

    function test_Reentrancy_SocketsTopUpRefund() public {
        uint256 socket = puppetsSocket();
        puppet.whenPaid(address(sockets), abi.encodeCall(sockets.topUp, (socket, 0)));
        puppet.act(address(sockets), 1 ether, abi.encodeCall(sockets.topUp, (socket, 1000)));
        assertEq(puppet.entered(), 0);
        assertEq(sockets.socket(socket).units, UNITS + 1000);
    }

    function test_Reentrancy_GrantsClaimPaysOnce() public {
        uint256 grant = granted(address(puppet));
        granted(address(puppet)); // what there is to steal
        puppet.whenPaid(address(grants), abi.encodeCall(grants.claim, (grant)));
        grants.claim(grant);
        assertEq(puppet.entered(), 0);
        assertEq(address(puppet).balance, 101 ether);
        assertEq(address(grants).balance, 5 ether);
    }

    function test_Reentrancy_GrantsClawback() public {
        uint256 grant = granted(address(puppet));
        puppet.whenPaid(address(grants), abi.encodeCall(grants.claim, (grant)));
        vm.prank(TIMELOCK);
        grants.clawback(grant, address(puppet));
        assertEq(puppet.entered(), 0);
        assertEq(address(grants).balance, 1 ether, "what was approved");
    }

    function test_Reentrancy_RewardsClaimPaysOnce() public {
        uint256 got = earned(address(puppet));
        puppet.whenPaid(address(rewards), abi.encodeCall(rewards.claim, (operator)));
        rewards.claim(operator);
        assertEq(puppet.entered(), 0);
        assertEq(address(puppet).balance, 100 ether + got);
    }

    /// @dev Rewards of a worker whose operator belongs to `owner`.
    function earned(address owner) internal returns (uint256 got) {
        vm.mockCall(address(staking), abi.encodeCall(staking.ownerOf, (operator)), abi.encode(owner));
        rewards.tally(operator);
        rate(worker, 10_000);
        rewards.tally(operator);
        vm.warp(rewards.epochEnds());
        rewards.poke();
        (, got) = rewards.claimable(operator);
        assertGt(got, 0);
    }

    function test_Reentrancy_SettlementClaimPaysOnce() public {
        vm.deal(address(this), 10 ether);
        settlement.creditTo{ value: 2 ether }(address(puppet));
        settlement.creditTo{ value: 8 ether }(address(7));
        puppet.whenPaid(address(settlement), abi.encodeCall(settlement.claimFor, (address(puppet))));
        // The guard refuses the second claim; nobody else's credit pays it.
        settlement.claimFor(address(puppet));
        assertEq(puppet.entered(), 0);
        assertEq(address(puppet).balance, 102 ether);
        assertEq(address(settlement).balance, 8 ether);
    }

    function test_Reentrancy_MarketRefund() public {
        approve();
        vm.prank(seller);
        market.list(id, 1 ether, UNITS, until);
        bytes memory again = abi.encodeCall(market.buy, (id, 10 ether, 0, until));
        puppet.whenPaid(address(market), again);
        puppet.act(address(market), 3 ether, again);
        assertEq(puppet.entered(), 0);
        assertEq(address(puppet).balance, 99 ether);
        assertEq(sockets.ownerOf(id), address(puppet));
        assertEq(address(market).balance, market.fees());
    }

    function test_Reentrancy_MarketWithdrawOfferPaysOnce() public {
        vm.prank(buyer);
        market.makeOffer{ value: 5 ether }(id, 0, until); // what there is to steal
        puppet.act(address(market), 1 ether, abi.encodeCall(market.makeOffer, (id, 0, until)));
        bytes memory withdraw = abi.encodeCall(market.withdrawOffer, (2));
        puppet.whenPaid(address(market), withdraw);
        puppet.act(address(market), 0, withdraw);
        assertEq(puppet.entered(), 0);
        assertEq(address(puppet).balance, 100 ether);
        assertEq(address(market).balance, 5 ether);
    }

    // Griefing by gas, EIP-150.

    /// @dev Whatever gas a buyer brings, a seller that needs some to take its money is paid, by transfer or by credit.
    function testFuzz_EIP150Griefing_ASellersPaymentIsNeverLost(uint256 gas, uint8 slots) public {
        vm.prank(seller);
        sockets.transferFrom(seller, address(puppet), id);
        puppet.act(address(sockets), 0, abi.encodeCall(sockets.setApprovalForAll, (address(market), true)));
        puppet.act(address(market), 0, abi.encodeCall(market.list, (id, 1 ether, UNITS, until)));
        puppet.burn(slots % 6);
        uint256 before = address(puppet).balance;
        gas = bound(gas, 50_000, 600_000);
        vm.prank(buyer);
        try market.buy{ value: 1 ether, gas: gas }(id, 1 ether, 0, until) {
            assertEq(address(puppet).balance - before + settlement.credit(address(puppet)), 0.965 ether);
            assertEq(sockets.ownerOf(id), buyer);
        } catch {
            assertEq(sockets.ownerOf(id), address(puppet));
            assertEq(address(puppet).balance, before);
        }
    }

    /// @dev Sockets and their second half, Staking and its: who brings too little gas gets nothing, not a half of it.
    function testFuzz_EIP150Griefing_NothingIsDoneByHalf(uint256 gas) public {
        uint256 socket = puppetsSocket();
        uint64 expires = sockets.socket(socket).expires;
        uint256 escrow = sockets.socket(socket).escrow;
        vm.warp(expires + 1);
        (bool ok,) = address(sockets).call{ gas: bound(gas, 10_000, 300_000) }(abi.encodeCall(sockets.close, (socket)));
        assertEq(settlement.credit(address(puppet)), ok ? escrow : 0);
        assertEq(sockets.balanceOf(address(puppet)), ok ? 0 : 1);
    }

    // Returndata bombs.

    /// @dev A seller's contract that answers with a megabyte instead of ERC-1271's magic value.
    function test_ReturndataBomb_AnERC1271Seller() public {
        IMarket.Order memory o = order(1 ether);
        vm.etch(seller, hex"620f42405ff3");
        vm.prank(buyer);
        (bool ok, bytes memory answer) = address(market).call{ value: 1 ether, gas: 3_000_000 }(
            abi.encodeCall(market.fill, (o, "", 1 ether, 0, until))
        );
        assertFalse(ok);
        assertEq(bytes4(answer), IMarket.BadSignature.selector);
    }

    function test_ReturndataBomb_ABidderIsCreditedNotCalled() public {
        approve();
        vm.prank(seller);
        market.auction(id, 1 ether, until);
        puppet.act(address(market), 1 ether, abi.encodeCall(market.bid, (id, 0, until)));
        vm.etch(address(puppet), hex"620f42405ffd");
        vm.prank(buyer);
        uint256 gas = gasleft();
        market.bid{ value: 2 ether }(id, 0, until);
        assertLt(gas - gasleft(), 300_000);
        assertEq(settlement.credit(address(puppet)), 1 ether);
    }

    /// @dev It harms its own claim only, and its caller gets no megabyte.
    function test_ReturndataBomb_ClaimsAnswerIsNotCopied() public {
        vm.deal(address(this), 1 ether);
        settlement.creditTo{ value: 1 ether }(address(puppet));
        uint256 grant = granted(address(puppet));
        vm.etch(address(puppet), hex"620f42405ffd");
        (bool ok, bytes memory answer) =
            address(settlement).call{ gas: 3_000_000 }(abi.encodeCall(settlement.claimFor, (address(puppet))));
        assertTrue(!ok && answer.length < 100);
        (ok, answer) = address(grants).call{ gas: 3_000_000 }(abi.encodeCall(grants.claim, (grant)));
        assertTrue(!ok && answer.length < 100);
        assertEq(settlement.credit(address(puppet)), 1 ether);
    }

    // Receivers that revert.

    function test_RevertingReceiver_ASocketsOwnerIsCredited() public {
        uint256 socket = puppetsSocket();
        puppet.refuse(true);
        uint256 escrow = sockets.socket(socket).escrow;
        vm.warp(sockets.socket(socket).expires + 1);
        sockets.close(socket);
        assertEq(settlement.credit(address(puppet)), escrow);
    }

    function test_RevertingReceiver_ASubscriptionsPayerIsCredited() public {
        puppet.act(address(sockets), 1 ether, abi.encodeCall(sockets.subscribe, (id, 1000, 60, 1 gwei)));
        puppet.refuse(true);
        puppet.act(address(sockets), 0, abi.encodeCall(sockets.unsubscribe, (id)));
        assertEq(settlement.credit(address(puppet)), 1 ether);
    }

    /// @dev Nobody else's tally or claim waits for it, and its own is not lost.
    function test_RevertingReceiver_AWorkersOwnerWaitsAlone() public {
        uint256 got = earned(address(puppet));
        puppet.refuse(true);
        vm.expectRevert();
        rewards.claim(operator);
        (, uint256 still) = rewards.claimable(operator);
        assertEq(still, got);
        puppet.refuse(false);
        rewards.claim(operator);
        assertEq(address(puppet).balance, 100 ether + got);
    }

    function test_RevertingReceiver_AGrantsRecipientDoesNotStopTheClawback() public {
        uint256 grant = granted(address(puppet));
        puppet.refuse(true);
        vm.expectRevert();
        grants.claim(grant);
        vm.prank(TIMELOCK);
        grants.clawback(grant, address(0x999));
        assertEq(address(0x999).balance, 2 ether);
        assertEq(grants.grantOf(grant).due, 1 ether);
    }

    /// @dev The royalty's receiver too: nobody can make a sale fail.
    function test_RevertingReceiver_AnIssuerCannotStopAResale() public {
        vm.mockCall(address(staking), abi.encodeCall(staking.ownerOf, (operator)), abi.encode(address(puppet)));
        puppet.refuse(true);
        approve();
        vm.prank(seller);
        market.list(id, 1 ether, UNITS, until);
        vm.prank(buyer);
        market.buy{ value: 1 ether }(id, 1 ether, 0, until);
        assertEq(settlement.credit(address(puppet)), 0.025 ether);
        assertEq(seller.balance, 0.965 ether);
    }

    // Rounding.

    /// @dev However units are split over nets, what is paid for them is the same, and the rest stays covered.
    function testFuzz_Rounding_SplittingCallsPaysNoLess(uint64 price, uint16[6] memory parts) public {
        uint256 offerId = offer(operator, app, ISockets.Class.Burst, 100, bound(price, 1, 5000));
        vm.warp(block.timestamp + 1 hours);
        uint256 one = buy(buyer, offerId, 1_000_000, 1 days, true);
        uint256 many = buy(buyer, offerId, 1_000_000, 1 days, true);
        uint64 sum;
        uint256 before = address(settlement).balance;
        for (uint256 i; i < parts.length; ++i) {
            settle(many, worker, address(0), parts[i]);
            sum += parts[i];
        }
        uint256 split = address(settlement).balance - before;
        settle(one, worker, address(0), sum);
        assertEq(address(settlement).balance - before - split, split);
        assertEq(sockets.socket(one).escrow, sockets.socket(many).escrow);
        assertEq(sockets.socket(one).escrow, cost(1_000_000 - sum, sockets.socket(one).price));
    }

    /// @dev A wei is not lost: it is the operator's, when no share is a whole wei.
    function test_Rounding_AWeiIsTheOperators() public {
        uint256 offerId = offer(operator, app, ISockets.Class.Burst, 100, 1000);
        uint256 socket = buy(buyer, offerId, 10, 1 days, true);
        vm.warp(block.timestamp + 60);
        settle(socket, worker, address(0), 1);
        assertEq(settlement.credit(issuer), 1);
    }

    // Front-running.

    /// @dev An operator cannot change what an offer costs: a dearer one is another offer.
    function test_FrontRunning_AnOffersPriceIsFinal() public {
        uint256 offerId = offer(operator, app, ISockets.Class.Burst, 100, 1 gwei);
        vm.startPrank(issuer);
        sockets.cancelOffer(offerId);
        uint256 dearer = sockets.postOffer(operator, app, ISockets.Class.Burst, 100, 2 gwei, 5, until);
        vm.stopPrank();
        assertNotEq(dearer, offerId);
        vm.prank(buyer);
        vm.expectRevert(abi.encodeWithSelector(ISockets.OfferClosed.selector, offerId, 0));
        sockets.buy{ value: 1 ether }(offerId, UNITS, 1 days, 1 ether, until, false);
    }

    /// @dev A holder that sees a bid coming cannot use the socket up, plug it in or drop it behind the bidder's back.
    function test_FrontRunning_ABiddersUnitsAreThere() public {
        approve();
        vm.prank(seller);
        market.auction(id, 1 ether, until);
        vm.prank(seller);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotHolder.selector, id, seller));
        sockets.plug(id, until);
        vm.prank(buyer);
        market.bid{ value: 1 ether }(id, UNITS, until);
        vm.warp(until + 1);
        market.settleAuction(id);
        assertEq(sockets.socket(id).units, UNITS);
    }

    // What outlives a transfer: nothing.

    function test_StaleListing_DiesWithTheRentalsOwnerToo() public {
        approve();
        vm.startPrank(seller);
        market.list(id, 1 ether, UNITS, until);
        sockets.setUser(id, address(7), until);
        sockets.transferFrom(seller, buyer, id);
        vm.stopPrank();
        assertFalse(isValid());
        vm.prank(buyer);
        sockets.transferFrom(buyer, seller, id);
        assertFalse(isValid(), "there and back");
    }

    function test_ApprovalAfterTransfer_IsGone() public {
        vm.startPrank(seller);
        sockets.approve(address(7), id);
        sockets.transferFrom(seller, buyer, id);
        vm.stopPrank();
        assertEq(sockets.getApproved(id), address(0));
        vm.prank(address(7));
        vm.expectRevert(abi.encodeWithSignature("NotOwnerNorApproved()"));
        sockets.transferFrom(buyer, address(7), id);
    }

    function test_RentalAfterTransfer_IsGone() public {
        vm.startPrank(seller);
        sockets.setUser(id, address(7), until);
        uint64 epoch = sockets.socket(id).epoch;
        sockets.transferFrom(seller, buyer, id);
        vm.stopPrank();
        assertEq(sockets.userOf(id), address(0));
        assertEq(sockets.userExpires(id), 0);
        assertEq(sockets.holderOf(id), buyer);
        assertGt(sockets.socket(id).epoch, epoch, "what it signed is void");
        vm.prank(address(7));
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotHolder.selector, id, address(7)));
        sockets.plug(id, until);
    }
}
