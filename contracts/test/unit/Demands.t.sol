// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ICallbacks } from "../../interfaces/ICallbacks.sol";
import { IDemands } from "../../interfaces/IDemands.sol";
import { ISettlement } from "../../interfaces/ISettlement.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { IStaking, Role } from "../../interfaces/IStaking.sol";
import { Governed } from "../../libraries/Governed.sol";
import { Messages } from "../../libraries/Messages.sol";
import { Demanding } from "../support/Demanding.sol";
import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @dev A contract that holds sockets and has no key.
contract Wallet {
    function execute(address to, uint256 value, bytes calldata data) external {
        (bool ok, bytes memory result) = to.call{ value: value }(data);
        if (!ok) {
            assembly {
                revert(add(result, 32), mload(result))
            }
        }
    }

    receive() external payable { }
}

contract DemandsTest is Demanding {
    uint64 internal constant UNITS = 10_000_000;
    uint64 internal constant POWER = 1000;
    uint256 internal constant PRICE = 1 ether / 1000; // a U
    uint64 internal constant DURATION = 1 days;
    uint256 internal constant STAKE = 100 ether;
    uint64 internal constant START = 1_800_000_000;

    uint64 internal op;
    address internal owner;
    address internal worker;
    uint256 internal app;
    address internal holder;
    uint256 internal holderKey;
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        (op, owner, worker) = register("op", Role.WORKER, STAKE);
        rate(worker, 50_000);
        address publisher;
        (app, publisher) = publish("ocr", 0);
        bytes32 digest = sha256(INPUT);
        vm.prank(publisher);
        apps.setSelfTest(app, digest);
        (holder, holderKey) = makeAddrAndKey("holder");
        id = buyOf(ISockets.Class.Reserved, app, true);
    }

    function buyOf(ISockets.Class class, uint256 app_, bool plugIn) internal returns (uint256) {
        return buy(holder, offer(op, app_, class, POWER, PRICE), UNITS, DURATION, plugIn);
    }

    function post(IDemands.Request memory r) internal {
        uint256 bond = demands.bondFor(r.session.socket, r.call.maxUnits);
        vm.deal(holder, bond);
        vm.prank(holder);
        demands.demand{ value: bond }(r);
    }

    function refused(IDemands.Request memory r, bytes memory error) internal {
        uint256 bond = demands.bondFor(r.session.socket, r.call.maxUnits);
        vm.deal(holder, bond);
        vm.prank(holder);
        vm.expectRevert(error);
        demands.demand{ value: bond }(r);
    }

    function answer(IDemands.Request memory r, uint64 batch, ISettlement.Leaf memory leaf) internal {
        demands.answer(r.session.socket, r.call, batch, leaf, new bytes32[](0));
    }

    function test_AnsweredInTimeTheBondIsTheOperators() public {
        IDemands.Request memory r = request(id, holderKey);
        uint256 bond = demands.bondFor(id, CALL_UNITS);
        assertEq(bond, 1 ether + cost(CALL_UNITS, PRICE), "it covers the self-test's price");
        vm.expectEmit(address(demands));
        emit IDemands.Demanded(id, op, holder, uint64(block.timestamp) + 60, bond, r);
        post(r);
        assertEq(address(demands).balance, bond);

        (uint64 batch, ISettlement.Leaf memory leaf) = settleCall(r, worker, 50_000, 0);
        uint256 before = settlement.credit(owner);
        vm.expectEmit(address(demands));
        emit IDemands.Answered(id, op, leaf.call, bond);
        answer(r, batch, leaf);

        assertEq(settlement.credit(owner) - before, bond);
        assertEq(address(demands).balance, 0);
        assertEq(demands.demandOf(id).by, address(0));
        assertEq(staking.stakeOf(op), STAKE);
        vm.warp(block.timestamp + 61);
        vm.expectRevert(abi.encodeWithSelector(IDemands.NoDemand.selector, id));
        demands.miss(id);
        vm.prank(holder);
        sockets.unplug(id);
    }

    function test_AContractWalletDemandsWithASessionThatItApproved() public {
        Wallet wallet = new Wallet();
        id = buy(address(wallet), offer(op, app, ISockets.Class.Reserved, POWER, PRICE), UNITS, DURATION, true);
        IDemands.Request memory r = request(id, holderKey);
        bytes32 session = Messages.sessionDigest(address(settlement), r.session);
        r.sessionSignature = abi.encodePacked(address(wallet), new bytes(45));
        uint256 bond = demands.bondFor(id, CALL_UNITS);
        vm.deal(address(wallet), 2 * bond);
        bytes memory posting = abi.encodeCall(IDemands.demand, (r));
        vm.expectRevert(abi.encodeWithSelector(IDemands.NotApproved.selector, session, address(wallet)));
        wallet.execute(address(demands), bond, posting);

        wallet.execute(address(callbacks), 0, abi.encodeCall(ICallbacks.approveSession, (r.session)));
        wallet.execute(address(demands), bond, posting);
        assertEq(demands.demandOf(id).by, address(wallet));
        (uint64 batch, ISettlement.Leaf memory leaf) = settleCall(r, worker, 50_000, 0);
        answer(r, batch, leaf);
        assertEq(settlement.credit(owner) >= bond, true);
    }

    function test_AnApprovalIsTheDemandersOwnAndOfThisForm() public {
        IDemands.Request memory r = request(id, holderKey);
        bytes32 session = Messages.sessionDigest(address(settlement), r.session);
        vm.prank(holder);
        callbacks.approveSession(r.session);
        r.sessionSignature = abi.encodePacked(owner, new bytes(45));
        refused(r, abi.encodeWithSelector(ECDSA.ECDSAInvalidSignature.selector));
        r.sessionSignature = abi.encodePacked(holder, new bytes(46));
        refused(r, abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureLength.selector, 66));
        r.sessionSignature = abi.encodePacked(holder, new bytes(45));
        r.session.salt = keccak256("another session");
        r.call.session = Messages.sessionDigest(address(settlement), r.session);
        assertTrue(r.call.session != session);
        refused(r, abi.encodeWithSelector(IDemands.NotApproved.selector, r.call.session, holder));
        r = request(id, holderKey);
        r.sessionSignature = abi.encodePacked(holder, new bytes(45));
        post(r);
    }

    function test_MissedTheOperatorIsSlashedAndTheOwnerRefunded() public {
        IDemands.Request memory r = request(id, holderKey);
        post(r);
        uint256 bond = demands.bondFor(id, CALL_UNITS);
        IDemands.Demand memory d = demands.demandOf(id);
        vm.expectRevert(abi.encodeWithSelector(IDemands.StillOpen.selector, id, d.answerBy));
        demands.miss(id);

        vm.warp(d.answerBy + 1);
        ISockets.Socket memory s = sockets.socket(id);
        uint64 units = s.units / 24; // an hour of a day
        vm.expectEmit(address(demands));
        emit IDemands.Missed(id, op, units, 1);
        demands.miss(id);

        uint256 refund = cost(UNITS, PRICE) - cost(UNITS - units, PRICE);
        assertEq(sockets.socket(id).units, UNITS - units);
        assertEq(settlement.credit(holder), refund + bond, "the bond comes back too");
        assertEq(address(sockets).balance, sockets.socket(id).escrow);
        uint256 slashed = uint256(POWER) * COLLATERAL * 500 / 10_000;
        assertEq(staking.stakeOf(op), STAKE - slashed);
        assertEq(staking.slashed(), slashed);
        assertEq(address(staking).balance, STAKE, "what was slashed waits for its sweep");
        assertTrue(staking.active(op, Role.WORKER));
        vm.expectRevert(abi.encodeWithSelector(IDemands.NoDemand.selector, id));
        demands.miss(id);
        vm.prank(holder);
        sockets.unplug(id);
    }

    function test_AfterSoManyMissesTheOperatorIsJailedAsWorkerOnly() public {
        vm.startPrank(owner);
        vm.deal(owner, 200 ether);
        staking.stake{ value: 200 ether }(op);
        staking.setRoles(op, Role.WORKER | Role.ROUTER);
        vm.stopPrank();
        for (uint16 i = 1; i <= 3; ++i) {
            assertTrue(staking.active(op, Role.WORKER));
            post(request(id, holderKey));
            vm.warp(demands.demandOf(id).nextAt);
            demands.miss(id);
            assertEq(demands.missesOf(op), i % 3);
        }
        assertFalse(staking.active(op, Role.WORKER));
        assertTrue(staking.active(op, Role.ROUTER));
        refused(request(id, holderKey), abi.encodeWithSelector(IDemands.OperatorInactive.selector, op));
        vm.warp(block.timestamp + 1 days);
        vm.prank(owner);
        staking.unjail(op);
        assertTrue(staking.active(op, Role.WORKER));
    }

    function test_DelegatorsLoseWithTheOperator() public {
        vm.prank(owner);
        staking.setDelegation(op, true, 0);
        address alice = makeAddr("alice");
        vm.deal(alice, STAKE);
        vm.prank(alice);
        staking.delegateStake{ value: STAKE }(op);
        post(request(id, holderKey));
        vm.warp(block.timestamp + 61);
        demands.miss(id);
        uint256 slashed = uint256(POWER) * COLLATERAL * 500 / 10_000;
        assertEq(staking.stakedBy(op, alice), STAKE - slashed / 2);
        assertEq(staking.stakeOf(op), STAKE - slashed / 2);
    }

    function test_AnyCallOfTheSessionAnswers_SoAUsedSessionIsOfNoUse() public {
        IDemands.Request memory r = request(id, holderKey);
        IDemands.Request memory used = request(id, holderKey);
        used.call.nonce = 7;
        sign(used, holderKey, SESSION_KEY);
        (uint64 batch, ISettlement.Leaf memory leaf) = settleCall(used, worker, CALL_UNITS, 3);
        post(r);
        demands.answer(id, used.call, batch, leaf, new bytes32[](0));
        assertEq(demands.demandOf(id).by, address(0));
    }

    function test_ASocketThatItsHolderUsedUpIsServed() public {
        IDemands.Request memory r = request(id, holderKey);
        post(r);
        vm.warp(block.timestamp + 1000);
        settle(id, worker, address(0), UNITS - CALL_UNITS + 1);
        assertLt(sockets.socket(id).units, CALL_UNITS);
        vm.expectEmit(address(demands));
        emit IDemands.Answered(id, op, 0, 1 ether + cost(CALL_UNITS, PRICE));
        demands.miss(id);
        assertEq(staking.stakeOf(op), STAKE);
    }

    function test_AnOperatorThatIsJailedMeanwhileIsNotPunishedTwice() public {
        post(request(id, holderKey));
        vm.prank(TIMELOCK);
        staking.jail(op, Role.WORKER);
        vm.warp(block.timestamp + 61);
        vm.expectEmit(address(demands));
        emit IDemands.Voided(id, op);
        demands.miss(id);
        assertEq(settlement.credit(holder), demands.bondFor(id, CALL_UNITS));
        assertEq(staking.stakeOf(op), STAKE);
        assertEq(sockets.socket(id).units, UNITS);
    }

    function test_WrongAnswersAreRefused() public {
        IDemands.Request memory r = request(id, holderKey);
        IDemands.Request memory other = request(id, holderKey);
        other.session.salt = keccak256("other");
        sign(other, holderKey, SESSION_KEY);
        post(r);
        (uint64 batch, ISettlement.Leaf memory leaf) = settleCall(other, worker, 1, 0);
        wrong(other, batch, leaf); // another session
        wrong(r, batch, leaf); // another call than the leaf's
        (batch, leaf) = settleCall(r, worker, 1, 1);
        wrong(r, batch, leaf); // it failed
        (batch, leaf) = settleCall(r, worker, 1, 0);
        wrong(r, batch - 1, leaf); // not in that batch
        leaf.socket = id + 1;
        wrong(r, batch, leaf);
        leaf.socket = id;
        answer(r, batch, leaf);
        vm.expectRevert(abi.encodeWithSelector(IDemands.NoDemand.selector, id));
        answer(r, batch, leaf);
    }

    function wrong(IDemands.Request memory r, uint64 batch, ISettlement.Leaf memory leaf) internal {
        bytes32 call = Messages.callDigest(address(settlement), r.call);
        vm.expectRevert(abi.encodeWithSelector(IDemands.NoAnswer.selector, id, call));
        demands.answer(id, r.call, batch, leaf, new bytes32[](0));
    }

    function test_WhatIsDemandedIsHeld() public {
        post(request(id, holderKey));
        bytes memory held = abi.encodeWithSelector(ISockets.DemandOpen.selector, id);
        vm.startPrank(holder);
        vm.expectRevert(held);
        sockets.unplug(id);
        vm.expectRevert(held);
        sockets.revoke(id);
        vm.warp(block.timestamp + 2 days); // long after its end
        vm.expectRevert(held);
        sockets.transferFrom(holder, address(7), id);
        vm.expectRevert(held);
        sockets.setUser(id, address(7), type(uint64).max);
        vm.expectRevert(held);
        sockets.close(id);
        demands.miss(id);
        sockets.close(id);
        vm.stopPrank();
        assertEq(address(sockets).balance, 0);
    }

    function test_ASubscriptionGoesOnWhileADemandIsOpen() public {
        post(request(id, holderKey));
        vm.deal(address(this), 11 ether);
        sockets.subscribe{ value: 10 ether }(id, 1000, 60, PRICE);
        sockets.renew(id);
        sockets.topUp{ value: PRICE / 1000 }(id, 1);
        assertEq(sockets.socket(id).units, UNITS + 1001);
        vm.prank(holder);
        vm.expectRevert(abi.encodeWithSelector(ISockets.PlugTooLong.selector, id, type(uint64).max, START + DURATION));
        sockets.plug(id, type(uint64).max);
        vm.warp(block.timestamp + 61);
        demands.miss(id);
        assertEq(address(sockets).balance, sockets.socket(id).escrow + 10 ether - cost(1000, PRICE));
    }

    function test_AUserDemandsAndTheOwnerIsRefunded() public {
        uint256 second = buyOf(ISockets.Class.Reserved, app, false);
        (address user, uint256 userKey) = makeAddrAndKey("user");
        vm.prank(holder);
        sockets.setUser(second, user, uint64(block.timestamp + 10_000));
        vm.prank(user);
        sockets.plug(second, uint64(block.timestamp + 9000));
        IDemands.Request memory r = request(second, userKey);
        refused(r, abi.encodeWithSelector(IDemands.NotHolder.selector, second, holder));
        uint256 bond = demands.bondFor(second, CALL_UNITS);
        vm.deal(user, bond);
        vm.prank(user);
        demands.demand{ value: bond }(r);
        vm.warp(block.timestamp + 61);
        demands.miss(second);
        assertEq(settlement.credit(user), bond);
        assertGt(settlement.credit(holder), 0);
    }

    function test_DemandsThatNobodyCouldAnswerAreRefusedByName() public {
        IDemands.Request memory r = request(id, holderKey);
        uint64 needed = uint64(block.timestamp) + 60;
        r.session.epoch = 1;
        sign(r, holderKey, SESSION_KEY);
        refused(r, abi.encodeWithSelector(IDemands.BadEpoch.selector, 1, 0));
        r = request(id, holderKey);
        r.session.notAfter += 1;
        sign(r, holderKey, SESSION_KEY);
        refused(r, abi.encodeWithSelector(IDemands.SessionTooLong.selector, r.session.notAfter, r.session.notAfter - 1));
        r = request(id, holderKey);
        r.session.notAfter -= 1;
        sign(r, holderKey, SESSION_KEY);
        refused(r, abi.encodeWithSelector(IDemands.SessionTooLong.selector, r.session.notAfter + 1, r.session.notAfter));
        r = request(id, holderKey);
        r.call.notAfter = needed - 1;
        sign(r, holderKey, SESSION_KEY);
        refused(r, abi.encodeWithSelector(IDemands.EndsTooEarly.selector, id, needed - 1, needed));
        r = request(id, holderKey);
        r.call.maxUnits = 0;
        sign(r, holderKey, SESSION_KEY);
        refused(r, abi.encodeWithSelector(IDemands.BadUnits.selector, 0, 1, CALL_UNITS));
        r.call.maxUnits = CALL_UNITS + 1;
        sign(r, holderKey, SESSION_KEY);
        refused(r, abi.encodeWithSelector(IDemands.BadUnits.selector, CALL_UNITS + 1, 1, CALL_UNITS));
        r.session.maxUnits = UNITS + 1;
        r.call.maxUnits = UNITS + 1;
        sign(r, holderKey, SESSION_KEY);
        refused(r, abi.encodeWithSelector(IDemands.BadUnits.selector, UNITS + 1, 1, UNITS));
        r = request(id, holderKey);
        r.call.session = keccak256("another");
        refused(
            r, abi.encodeWithSelector(IDemands.BadCall.selector, r.call.session, request(id, holderKey).call.session)
        );
        r = request(id, holderKey);
        sign(r, SESSION_KEY, SESSION_KEY);
        refused(r, abi.encodeWithSelector(IDemands.BadSigner.selector, vm.addr(SESSION_KEY), holder));
        sign(r, holderKey, holderKey);
        refused(r, abi.encodeWithSelector(IDemands.BadSigner.selector, holder, vm.addr(SESSION_KEY)));
    }

    function test_TheInputIsTheSelfTest() public {
        IDemands.Request memory r = request(id, holderKey);
        r.input = "something else";
        refused(r, abi.encodeWithSelector(IDemands.BadInput.selector, sha256(r.input), sha256(INPUT)));
        r.call.input = sha256(r.input);
        sign(r, holderKey, SESSION_KEY);
        refused(r, abi.encodeWithSelector(IDemands.BadInput.selector, sha256(r.input), sha256(INPUT)));
        r.input = new bytes(16_385);
        refused(r, abi.encodeWithSelector(IDemands.InputTooLong.selector, 16_385, 16_384));
        (uint256 bare,) = publish("bare", 0);
        uint256 second = buyOf(ISockets.Class.Reserved, bare, true);
        refused(request(second, holderKey), abi.encodeWithSelector(IDemands.NoSelfTest.selector, bare));
    }

    function test_BurstUnpluggedAndExpiredSocketsCannotDemand() public {
        uint256 second = buyOf(ISockets.Class.Burst, app, true);
        refused(request(second, holderKey), abi.encodeWithSelector(IDemands.NotReserved.selector, second));
        second = buyOf(ISockets.Class.Reserved, app, false);
        uint64 needed = uint64(block.timestamp) + 60;
        refused(request(second, holderKey), abi.encodeWithSelector(IDemands.EndsTooEarly.selector, second, 0, needed));
        uint64 end = sockets.socket(id).expires;
        vm.warp(end - 59);
        refused(request(id, holderKey), abi.encodeWithSelector(IDemands.EndsTooEarly.selector, id, end, end + 1));
        vm.expectRevert(abi.encodeWithSelector(ISockets.UnknownSocket.selector, 99));
        demands.bondFor(99, 1);
    }

    function test_ASocketDemandsOnceAPeriod() public {
        IDemands.Request memory r = request(id, holderKey);
        post(r);
        refused(r, abi.encodeWithSelector(IDemands.AlreadyDemanded.selector, id));
        uint64 next = demands.demandOf(id).nextAt;
        vm.warp(next - 1);
        demands.miss(id);
        refused(request(id, holderKey), abi.encodeWithSelector(IDemands.TooSoon.selector, id, next));
        vm.warp(next);
        post(request(id, holderKey));
    }

    function test_TheBondIsExact() public {
        IDemands.Request memory r = request(id, holderKey);
        uint256 bond = demands.bondFor(id, CALL_UNITS);
        vm.deal(holder, bond + 1);
        vm.startPrank(holder);
        vm.expectRevert(abi.encodeWithSelector(IDemands.BadBond.selector, bond - 1, bond));
        demands.demand{ value: bond - 1 }(r);
        vm.expectRevert(abi.encodeWithSelector(IDemands.BadBond.selector, bond + 1, bond));
        demands.demand{ value: bond + 1 }(r);
        vm.stopPrank();
    }

    function test_ParametersStayWithinTheirBounds() public {
        vm.expectRevert(abi.encodeWithSelector(Governed.NotTimelock.selector, address(this)));
        demands.setParameters(demandParameters());
        IDemands.Parameters memory p = demandParameters();
        p.bond = 0;
        bad(p);
        p.bond = 10_000 ether + 1;
        bad(p);
        p = demandParameters();
        p.answerTime = 9;
        bad(p);
        p.answerTime = 1 days + 1;
        bad(p);
        p = demandParameters();
        p.period = p.answerTime - 1;
        bad(p);
        p.period = 30 days + 1;
        bad(p);
        p = demandParameters();
        p.missBps = 10_001;
        bad(p);
        p = demandParameters();
        p.jailAfter = 0;
        bad(p);
        p = demandParameters();
        p.jailTime = 0;
        bad(p);
        p.jailTime = 366 days + 1;
        bad(p);
        p.jailTime = 366 days;
        vm.prank(TIMELOCK);
        demands.setParameters(p);
        assertEq(abi.encode(demands.parameters()), abi.encode(p));
    }

    function bad(IDemands.Parameters memory p) internal {
        vm.prank(TIMELOCK);
        vm.expectRevert(IDemands.BadParameters.selector);
        demands.setParameters(p);
    }

    function test_OnlyThePeersCall() public {
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotDemands.selector, address(this)));
        sockets.hold(id, true);
        vm.expectRevert(abi.encodeWithSelector(ISockets.NotDemands.selector, address(this)));
        sockets.missed(id, 1, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotSockets.selector, address(this)));
        staking.slashMissed(op, 1, 0, 1);
    }

    function test_DigestsAreThoseOfTheProtocol() public {
        string memory vectors = vm.readFile("protocol/testdata/eip712.json");
        vm.chainId(vm.parseJsonUint(vectors, ".domain.chainId"));
        uint256 seen;
        for (uint256 i; i < 4; ++i) {
            string memory at = string.concat(".vectors[", vm.toString(i), "]");
            bytes32 kind = vm.parseJsonBytes32(vectors, string.concat(at, ".typeHash"));
            bytes32 digest = vm.parseJsonBytes32(vectors, string.concat(at, ".digest"));
            string memory m = string.concat(at, ".message");
            if (kind != Messages.SESSION) continue;
            Messages.Session memory s = Messages.Session({
                socket: vm.parseJsonUint(vectors, string.concat(m, ".socket")),
                epoch: uint64(vm.parseJsonUint(vectors, string.concat(m, ".epoch"))),
                key: vm.parseJsonAddress(vectors, string.concat(m, ".key")),
                maxUnits: uint64(vm.parseJsonUint(vectors, string.concat(m, ".maxUnits"))),
                notAfter: uint64(vm.parseJsonUint(vectors, string.concat(m, ".notAfter"))),
                salt: vm.parseJsonBytes32(vectors, string.concat(m, ".salt"))
            });
            assertEq(Messages.sessionDigest(address(settlement), s), digest);
            ++seen;
        }
        assertGt(seen, 0);
    }

    /// @dev Whatever was used, left and set: escrow is what the sockets hold, and the slash is within the collateral.
    function testFuzz_AMissMovesWhatItShould(uint64 used, uint32 period, uint16 bps, uint32 wait) public {
        IDemands.Parameters memory p = demandParameters();
        p.period = uint32(bound(period, p.answerTime, 30 days));
        p.missBps = uint16(bound(bps, 0, 10_000));
        vm.prank(TIMELOCK);
        demands.setParameters(p);
        vm.warp(block.timestamp + bound(wait, 0, DURATION - 61));
        post(request(id, holderKey));
        used = uint64(bound(used, 0, UNITS - CALL_UNITS));
        settle(id, worker, address(0), used);
        ISockets.Socket memory s = sockets.socket(id);
        vm.warp(block.timestamp + 61);
        demands.miss(id);

        ISockets.Socket memory after_ = sockets.socket(id);
        assertLe(after_.units, s.units);
        assertEq(address(sockets).balance, after_.escrow);
        uint256 slashed = STAKE - staking.stakeOf(op);
        assertEq(slashed, uint256(POWER) * COLLATERAL * p.missBps / 10_000);
        assertLe(slashed, sockets.collateralOf(op));
        assertEq(address(staking).balance, staking.bonded() + staking.slashed());
        assertEq(settlement.credit(holder), s.escrow - after_.escrow + demands.bondFor(id, CALL_UNITS));
        assertEq(address(demands).balance, 0);
    }
}
