// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../../interfaces/IApps.sol";
import { IComputing } from "../../interfaces/IComputing.sol";
import { ICredentials } from "../../interfaces/ICredentials.sol";
import { IDIDRegistry } from "../../interfaces/IDIDRegistry.sol";
import { IMarket } from "../../interfaces/IMarket.sol";
import { IRewards } from "../../interfaces/IRewards.sol";
import { ISettlement } from "../../interfaces/ISettlement.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { IStaking, Role } from "../../interfaces/IStaking.sol";
import { Computing } from "../../l2/Computing.sol";
import { Credentials } from "../../l2/Credentials.sol";
import { Grants } from "../../l2/Grants.sol";
import { MarketSetup } from "../support/MarketSetup.sol";
import { IVotes } from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { Vm } from "forge-std/Vm.sol";

/// @notice What lies exactly on a bound is allowed, and what an indexer lives on is told.
contract BoundsTest is MarketSetup {
    // Bounds.

    function test_AnOfferMayHaveAllPowerAndTheHighestPrice() public {
        uint64 rated = computing.powerOf(operator);
        uint256 most = 2 ** 80 - 1;
        uint256 offerId = offer(operator, app, ISockets.Class.Burst, rated, most);
        assertEq(sockets.offer(offerId).power, rated);
        assertEq(sockets.offer(offerId).price, most);
        vm.startPrank(issuer);
        vm.expectRevert(abi.encodeWithSelector(ISockets.PriceTooHigh.selector, most + 1, most));
        sockets.postOffer(operator, app, ISockets.Class.Burst, 1, most + 1, 1, until);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotRated.selector, operator, rated + 1, rated));
        sockets.postOffer(operator, app, ISockets.Class.Burst, rated + 1, 1, 1, until);
    }

    function test_AnAppsNameMayFillItsLength() public {
        (uint256 long,) = publish(string(new bytes(64)), 0);
        assertEq(bytes(apps.nameOf(long)).length, 64);
        vm.expectRevert(abi.encodeWithSelector(IApps.NameLength.selector, 65, 64));
        apps.publish(IApps.Terms(0, 0, 0, 0, 0, string(new bytes(65))), IApps.Build("x", 0, true, "{}"));
    }

    function test_AnOperatorMayHaveAllRolesAndNoOther() public {
        (uint64 all, address by,) = register("all", Role.ALL, VALIDATOR_STAKE + ROUTER_STAKE);
        assertEq(staking.operator(all).roles, Role.ALL);
        assertEq(staking.minStake(Role.ALL), VALIDATOR_STAKE + ROUTER_STAKE);
        vm.expectRevert(abi.encodeWithSelector(IStaking.BadRoles.selector, 8));
        vm.prank(by);
        staking.setRoles(all, 8);
        vm.expectRevert(abi.encodeWithSelector(IStaking.BadRoles.selector, 8));
        vm.prank(TIMELOCK);
        staking.jail(all, 8);
    }

    function test_ARatingWindowOfTwoBlocksIsTheShortest() public {
        address code = address(new Computing(TIMELOCK, quorum, staking, sockets));
        bytes memory data = abi.encodeCall(Computing.initialize, (2, 1, 4, 3, 0));
        assertEq(Computing(address(new ERC1967Proxy(code, data))).windowBlocks(), 2);
        vm.expectRevert(IComputing.BadParameters.selector);
        new ERC1967Proxy(code, abi.encodeCall(Computing.initialize, (1, 0, 4, 3, 0)));
    }

    function test_WhoWasNeverRatedHasNoRating() public view {
        (uint64 power, uint64 validUntil) = computing.ratingOf(address(0x1234));
        assertEq(power, 0);
        assertEq(validUntil, 0);
    }

    /// @dev An eighth of what was left when it began, at most 5 minutes.
    function test_ABidExtendsAShortAuctionByLess() public {
        approve();
        uint64 end = uint64(block.timestamp) + 80;
        vm.prank(seller);
        market.auction(id, 1 ether, end);
        vm.warp(end);
        vm.prank(buyer);
        market.bid{ value: 1 ether }(id, 0, end);
        assertEq(market.auctionOf(id).end, end + 10);
    }

    function test_LockingAgainGivesNothingUp() public {
        vm.startPrank(issuer);
        staking.setLock(operator, 2);
        staking.setLock(operator, 2);
        (,, uint8 lock, uint64 floorAt) = staking.positionOf(operator, issuer);
        assertEq(lock, 2);
        assertEq(floorAt, 0);
        staking.setLock(operator, 1);
        (,, lock, floorAt) = staking.positionOf(operator, issuer);
        assertEq(lock, 1);
        assertEq(floorAt, block.timestamp + 30 days, "the longer one is given up");
    }

    function test_NothingIsStakedByNothing() public {
        vm.expectRevert(IStaking.ZeroAmount.selector);
        staking.stake(operator);
        vm.prank(issuer);
        staking.setDelegation(operator, true, 0);
        vm.expectRevert(IStaking.ZeroAmount.selector);
        staking.delegateStake(operator);
    }

    /// @dev Else anybody's key could be put in an operator's place.
    function test_ANewSignerProvesItsKey() public {
        (address next, uint256 key) = makeAddrAndKey("next");
        vm.prank(issuer);
        vm.expectRevert(abi.encodeWithSelector(IStaking.BadProof.selector, next));
        staking.setSigner(operator, next, "");
        bytes memory another = proof(key, buyer);
        vm.prank(issuer);
        vm.expectRevert(abi.encodeWithSelector(IStaking.BadProof.selector, next));
        staking.setSigner(operator, next, another);
        bytes memory p = proof(key, issuer);
        vm.prank(issuer);
        staking.setSigner(operator, next, p);
        assertEq(staking.signedFor(next), operator);
        assertEq(staking.signedFor(worker), operator, "a former one stays slashable");
    }

    function test_ARemovedWorkersRatingIsGone() public {
        (address second, uint256 key) = makeAddrAndKey("second");
        bytes memory p = proof(key, issuer);
        vm.prank(issuer);
        staking.addWorker(operator, second, p);
        rate(second, 3000);
        uint64 power = computing.powerOf(operator);
        vm.prank(issuer);
        staking.removeWorker(operator, second);
        assertEq(computing.powerOf(operator), power - 3000);
    }

    function test_ASubscriptionsPriceHasItsMost() public {
        vm.deal(address(this), 1 ether);
        sockets.subscribe{ value: 1 ether }(id, 1000, 60, 1 gwei);
        sockets.renew(id);
        (,,,, uint64 next, uint256 most) = sockets.subscription(id);
        assertEq(most, 1 gwei);
        assertEq(next, block.timestamp + 60);
    }

    /// @dev In a batch, a router's index past the keys is no router, not another key's owner.
    function test_ARouterThatIsNoKeyIsNobodys() public {
        (, address routerOwner, address router) = register("router", Role.ROUTER, ROUTER_STAKE);
        uint256 socket = buy(buyer, offer(operator, app, ISockets.Class.Burst, 100, 1 ether), 1000, 1 days, true);
        vm.warp(block.timestamp + 60);
        ISettlement.Net[] memory nets = new ISettlement.Net[](1);
        nets[0] = ISettlement.Net(socket, address(0), router, 1000, 1); // its only key is the router's
        bytes memory packed = pack(nets);
        packed[packed.length - 13] = 0x02;
        settlement.settle(nextBatch("root"), packed, 1, "");
        assertEq(settlement.credit(routerOwner), 0);
        assertEq(settlement.credit(PROTOCOL), 1 ether * uint256(ROUTER_BPS + PROTOCOL_BPS) / 10_000);
    }

    function test_FeeAndRoyaltyNeverPassThePriceEvenAtTheirHighest() public {
        vm.startPrank(TIMELOCK);
        market.setFeeBps(1000);
        sockets.setResaleBps(1000);
        vm.stopPrank();
        vm.mockCall(address(sockets), abi.encodeCall(sockets.saleOf, (id)), abi.encode(UNITS, issuer, uint16(9500)));
        approve();
        vm.prank(seller);
        market.list(id, 1 ether, UNITS, until);
        vm.prank(buyer);
        market.buy{ value: 1 ether }(id, 1 ether, 0, until);
        assertEq(market.fees(), 0.1 ether);
        assertEq(issuer.balance, 0.9 ether, "the royalty gives way");
        assertEq(seller.balance, 0);
    }

    function test_ASellerTakesBackWhatAClosedSocketHeldInItsAuction() public {
        approve();
        uint64 expires = sockets.socket(id).expires;
        uint256 escrow = sockets.socket(id).escrow;
        vm.prank(seller);
        market.auction(id, 1 ether, expires);
        vm.warp(expires + 1);
        sockets.close(id);
        vm.prank(seller);
        market.cancelAuction(id);
        assertEq(settlement.credit(seller), escrow);
    }

    function test_AGrantIsNotClawedBackToNobody() public {
        Grants grants =
            Grants(address(new ERC1967Proxy(address(new Grants(TIMELOCK)), abi.encodeCall(Grants.initialize, ()))));
        uint128[] memory milestones = new uint128[](1);
        milestones[0] = 1 ether;
        vm.deal(TIMELOCK, 1 ether);
        vm.startPrank(TIMELOCK);
        uint256 grant = grants.grant{ value: 1 ether }(buyer, milestones, "");
        vm.expectRevert(abi.encodeWithSignature("ZeroAddress()"));
        grants.clawback(grant, address(0));
    }

    function test_ALongAppNameIsCutAtAWholeCharacterOnTheCard() public {
        (uint256 long,) = publish(unicode"ääääääääääääääääääää", 0);
        uint256 socket = buy(buyer, offer(operator, long, ISockets.Class.Burst, 100, 1 gwei), 1, 1 days, false);
        assertGt(bytes(sockets.tokenURI(socket)).length, 1000);
    }

    function test_NumbersThatOthersReadAreThoseOfTheConfiguration() public view {
        assertEq(staking.epochBlocks(), 30);
        assertEq(staking.seats(), 4);
        assertEq(staking.unbonding(), UNBONDING);
        assertEq(sockets.lockedUntil(id), 0);
    }

    // Events.

    function test_AnIndexerIsTold_OfOffersAndTopUps() public {
        uint256 offerId = offer(operator, app, ISockets.Class.Burst, 100, 1 gwei);
        vm.expectEmit(address(sockets));
        emit ISockets.OfferCancelled(offerId);
        vm.prank(issuer);
        sockets.cancelOffer(offerId);
        vm.expectEmit(address(sockets));
        emit ISockets.ToppedUp(id, buyer, 1000, 1 gwei);
        vm.prank(buyer);
        sockets.topUp{ value: 1 gwei }(id, 1000);
    }

    /// @dev Of a batch's sockets, from the lowest to the highest, whatever their order.
    function test_AnIndexerIsTold_WhichSocketsABatchTouched() public {
        uint256 offerId = offer(operator, app, ISockets.Class.Burst, 100, 1 gwei);
        uint256[3] memory ids;
        for (uint256 i; i < 3; ++i) {
            ids[i] = buy(buyer, offerId, 1000, 1 days, true);
        }
        vm.warp(block.timestamp + 60);
        ISettlement.Net[] memory nets = new ISettlement.Net[](3);
        nets[0] = ISettlement.Net(ids[1], worker, address(0), 10, 1);
        nets[1] = ISettlement.Net(ids[0], worker, address(0), 10, 1);
        nets[2] = ISettlement.Net(ids[2], worker, address(0), 10, 1);
        vm.expectEmit(address(sockets));
        emit ISockets.BatchMetadataUpdate(ids[0], ids[2]);
        settle(nets);
    }

    function test_AnIndexerIsTold_OfListingsVotesAndWithdrawals() public {
        approve();
        vm.expectEmit(address(market));
        emit IMarket.Listed(id, seller, 1 ether, 7, until);
        vm.prank(seller);
        market.list(id, 1 ether, 7, until);
        uint256 votes = staking.getVotes(issuer);
        vm.startPrank(issuer);
        vm.expectEmit(address(staking));
        emit IVotes.DelegateVotesChanged(issuer, votes, votes - 1 ether);
        vm.expectEmit(address(staking));
        emit IStaking.WithdrawalRequested(operator, issuer, 1 ether, uint64(block.timestamp) + UNBONDING);
        staking.requestWithdrawal(operator, 1 ether);
    }

    function test_AnIndexerIsTold_OfTasksAndRevocations() public {
        vm.expectEmit(address(computing));
        emit IComputing.TaskSet(5, 9);
        vm.prank(TIMELOCK);
        computing.setTask(5, 9);
        address registry = makeAddr("registry");
        vm.mockCall(registry, abi.encodeCall(IDIDRegistry.identityOwner, (issuer)), abi.encode(issuer));
        Credentials credentials = new Credentials(TIMELOCK, IDIDRegistry(registry));
        vm.expectEmit(address(credentials));
        emit ICredentials.Revoked(issuer, "credential");
        vm.prank(issuer);
        credentials.revoke(issuer, "credential");
    }

    function test_AnIndexerIsTold_OfAnEmissionOnce() public {
        vm.warp(block.timestamp + 60);
        rewards.poke();
        vm.recordLogs();
        rewards.poke();
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            assertNotEq(logs[i].topics[0], IRewards.Emitted.selector, "nothing was emitted in no time");
        }
    }
}
