// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../../interfaces/IComputing.sol";
import { IPools } from "../../interfaces/IPools.sol";
import { IStaking, Role } from "../../interfaces/IStaking.sol";
import { Pools } from "../../l2/Pools.sol";
import { Governed } from "../../libraries/Governed.sol";
import { Network } from "../support/Network.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

contract PoolsTest is Network {
    uint64 internal id;
    address internal owner;
    address internal signer;
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");

    function setUp() public override {
        super.setUp();
        (id, owner, signer) = register("pool", Role.WORKER, 0);
    }

    function create(IPools.Rule rule, uint16 feeBps) internal {
        vm.prank(owner);
        pools.create(id, rule, feeBps);
    }

    /// @dev The worker with this key, invited by the pool and joined by `account`.
    function admit(uint256 key, address account, uint16 shareBps) internal returns (address worker) {
        worker = vm.addr(key);
        vm.prank(signer);
        pools.invite(id, worker, shareBps);
        bytes memory p = consent(key, account);
        vm.prank(account);
        pools.join(id, worker, shareBps, p);
    }

    function consent(uint256 key, address account) internal view returns (bytes memory) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("EMC"),
                keccak256("1"),
                block.chainid,
                address(pools)
            )
        );
        bytes32 message = keccak256(abi.encode(keccak256("Member(uint64 operator,address account)"), id, account));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, keccak256(abi.encodePacked(hex"1901", domain, message)));
        return abi.encodePacked(r, s, v);
    }

    function rateBoth(address a, uint64 powerA, address b, uint64 powerB) internal {
        IComputing.Rating[] memory ratings = new IComputing.Rating[](2);
        ratings[0] = IComputing.Rating(a, powerA);
        ratings[1] = IComputing.Rating(b, powerB);
        rate(ratings);
    }

    function sum(uint256[] memory amounts) internal pure returns (uint256 total) {
        for (uint256 i; i < amounts.length; ++i) {
            total += amounts[i];
        }
    }

    function test_TheOwnerOfAWorkerOperatorCreates() public {
        vm.expectRevert(abi.encodeWithSelector(IPools.NotOwner.selector, id, signer));
        vm.prank(signer);
        pools.create(id, IPools.Rule.Work, 0);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IPools.FeeTooHigh.selector, 3001, 3000));
        pools.create(id, IPools.Rule.Work, 3001);

        vm.expectCall(address(staking), abi.encodeCall(IStaking.setPool, (id, true)));
        vm.expectEmit(address(pools));
        emit IPools.Created(id, IPools.Rule.Power, 3000);
        create(IPools.Rule.Power, 3000);
        IPools.Pool memory p = pools.pool(id);
        assertTrue(p.exists);
        assertEq(uint8(p.rule), uint8(IPools.Rule.Power));
        assertEq(p.feeBps, 3000);

        vm.expectRevert(abi.encodeWithSelector(IPools.AlreadyPool.selector, id));
        create(IPools.Rule.Work, 0);
        (uint64 router, address routerOwner,) = register("router", Role.ROUTER, ROUTER_STAKE);
        vm.expectRevert(abi.encodeWithSelector(IPools.OperatorInactive.selector, router));
        vm.prank(routerOwner);
        pools.create(router, IPools.Rule.Work, 0);
    }

    function test_TheFeeOnlyFalls() public {
        vm.expectRevert(abi.encodeWithSelector(IPools.NotPool.selector, id));
        vm.prank(owner);
        pools.lowerFee(id, 0);
        create(IPools.Rule.Work, 1000);
        vm.expectRevert(abi.encodeWithSelector(IPools.FeeTooHigh.selector, 1001, 1000));
        vm.prank(owner);
        pools.lowerFee(id, 1001);
        vm.expectRevert(abi.encodeWithSelector(IPools.NotOwner.selector, id, signer));
        vm.prank(signer);
        pools.lowerFee(id, 0);
        vm.prank(owner);
        vm.expectEmit(address(pools));
        emit IPools.FeeLowered(id, 500);
        pools.lowerFee(id, 500);
        assertEq(pools.pool(id).feeBps, 500);
    }

    function test_JoiningNeedsAnInvitationAndTheWorkersConsent() public {
        create(IPools.Rule.Work, 0);
        address worker = vm.addr(7);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IPools.NotInvited.selector, id, worker));
        pools.join(id, worker, 0, "");
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IPools.NotController.selector, id, alice));
        pools.invite(id, worker, 0);
        vm.startPrank(owner);
        vm.expectRevert(IPools.ZeroAddress.selector);
        pools.invite(id, address(0), 0);
        vm.expectEmit(address(pools));
        emit IPools.Invited(id, worker, 0);
        pools.invite(id, worker, 0);
        vm.expectRevert(abi.encodeWithSelector(IPools.AlreadyMember.selector, id, worker));
        pools.invite(id, worker, 0);
        vm.stopPrank();

        bytes memory p = consent(7, bob);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IPools.BadProof.selector, worker));
        pools.join(id, worker, 0, p);
        vm.expectRevert(abi.encodeWithSelector(IPools.BadProof.selector, worker));
        pools.join(id, worker, 0, "");
        vm.expectRevert(abi.encodeWithSelector(IPools.ShareChanged.selector, 0, 1));
        pools.join(id, worker, 1, p);
        vm.stopPrank();
        vm.prank(bob);
        vm.expectEmit(address(pools));
        emit IPools.Joined(id, worker, bob, 0);
        pools.join(id, worker, 0, p);
        assertEq(pools.member(id, worker).account, bob);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IPools.NotInvited.selector, id, worker));
        pools.join(id, worker, 0, p);
        assertEq(pools.workersOf(id).length, 1);
        assertEq(pools.workersOf(id)[0], worker);
    }

    function test_AWorkerJoinsForItself() public {
        create(IPools.Rule.Work, 0);
        vm.prank(owner);
        pools.invite(id, alice, 0);
        vm.prank(alice);
        pools.join(id, alice, 0, "");
        assertEq(pools.member(id, alice).account, alice);
    }

    function test_MembersAreBounded() public {
        create(IPools.Rule.Work, 0);
        vm.startPrank(owner);
        for (uint160 i = 1; i <= 64; ++i) {
            pools.invite(id, address(i), 0);
        }
        vm.expectRevert(abi.encodeWithSelector(IPools.TooManyMembers.selector, id, 64));
        pools.invite(id, address(65), 0);
    }

    function test_SharesAreForFixedPoolsAndAtMostTheWhole() public {
        create(IPools.Rule.Fixed, 0);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IPools.BadShare.selector, id, 0, 10_000));
        pools.invite(id, alice, 0);
        pools.invite(id, alice, 6000);
        vm.expectRevert(abi.encodeWithSelector(IPools.BadShare.selector, id, 4001, 4000));
        pools.invite(id, bob, 4001);
        pools.invite(id, bob, 4000);
        pools.leave(id, bob);
        assertEq(pools.pool(id).assignedBps, 6000, "an invitation ends at once");
        vm.stopPrank();

        (uint64 other, address otherOwner,) = register("other", Role.WORKER, 0);
        vm.startPrank(otherOwner);
        pools.create(other, IPools.Rule.Power, 0);
        vm.expectRevert(abi.encodeWithSelector(IPools.BadShare.selector, other, 1, 0));
        pools.invite(other, alice, 1);
    }

    function test_WorkIsPaidToWhoDidIt() public {
        create(IPools.Rule.Work, 1000);
        address a = admit(7, alice, 0);
        admit(8, bob, 0);
        (address[] memory accounts, uint256[] memory amounts) = pools.payees(id, a, 1000);
        assertEq(accounts.length, 2);
        assertEq(accounts[0], alice);
        assertEq(amounts[0], 900);
        assertEq(accounts[1], owner);
        assertEq(amounts[1], 100);
        (accounts, amounts) = pools.payees(id, signer, 1000);
        assertEq(accounts.length, 1, "not a member's work");
        assertEq(accounts[0], owner);
        assertEq(amounts[0], 1000);
    }

    function test_PowerSharesByValidRatings() public {
        create(IPools.Rule.Power, 0);
        address a = admit(7, alice, 0);
        address b = admit(8, bob, 0);
        rateBoth(a, 100, b, 300);
        (address[] memory accounts, uint256[] memory amounts) = pools.payees(id, a, 1001);
        assertEq(accounts[0], alice);
        assertEq(amounts[0], 250);
        assertEq(accounts[1], bob);
        assertEq(amounts[1], 750);
        assertEq(accounts[2], owner);
        assertEq(amounts[2], 1, "what rounding leaves is the owner's");

        (, uint64 until) = computing.ratingOf(a);
        vm.roll(until);
        (, amounts) = pools.payees(id, a, 1000);
        assertEq(amounts[1], 750);
        vm.roll(until + 1);
        (accounts, amounts) = pools.payees(id, b, 1000);
        assertEq(accounts[0], bob, "without ratings the worker is paid");
        assertEq(amounts[0], 1000);
        (accounts, amounts) = pools.payees(id, address(0), 1000);
        assertEq(amounts[0], 500, "nobody's work is shared alike");
        assertEq(amounts[1], 500);
    }

    function test_NobodysWorkIsSharedByPowerInAWorkPool() public {
        create(IPools.Rule.Work, 0);
        rateBoth(admit(7, alice, 0), 100, admit(8, bob, 0), 300);
        (, uint256[] memory amounts) = pools.payees(id, address(0), 1000);
        assertEq(amounts[0], 250);
        assertEq(amounts[1], 750);
    }

    function test_WhoIsOnlyInvitedGetsNothing() public {
        create(IPools.Rule.Power, 0);
        address a = admit(7, alice, 0);
        vm.prank(owner);
        pools.invite(id, vm.addr(8), 0);
        rateBoth(a, 100, vm.addr(8), 300);
        (address[] memory accounts, uint256[] memory amounts) = pools.payees(id, a, 1000);
        assertEq(amounts[0], 1000);
        assertEq(amounts[1], 0);
        assertEq(accounts[1], address(0));
        vm.roll(block.number + 1000);
        (, amounts) = pools.payees(id, address(0), 1000);
        assertEq(amounts[0], 1000);
        assertEq(amounts[1], 0);
    }

    function test_FixedSharesAreAsAgreed() public {
        create(IPools.Rule.Fixed, 2000);
        address a = admit(7, alice, 2500);
        admit(8, bob, 5000);
        vm.prank(owner);
        pools.invite(id, vm.addr(9), 2500);
        (, uint256[] memory amounts) = pools.payees(id, a, 1000);
        assertEq(amounts[0], 200);
        assertEq(amounts[1], 400);
        assertEq(amounts[2], 0, "invited");
        assertEq(amounts[3], 400);
    }

    function test_NoPoolNoPayees() public view {
        (address[] memory accounts, uint256[] memory amounts) = pools.payees(id, signer, 1000);
        assertEq(accounts.length + amounts.length, 0);
    }

    function test_LeavingStrandsNoMoney() public {
        create(IPools.Rule.Work, 0);
        address a = admit(7, alice, 0);
        address b = admit(8, bob, 0);
        address c = admit(9, bob, 0);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IPools.NotController.selector, id, bob));
        pools.leave(id, a);
        uint64 leavesAt = uint64(block.timestamp) + NOTICE;
        vm.expectRevert(abi.encodeWithSelector(IPools.StillPaid.selector, id, a, 0));
        pools.remove(id, a);
        vm.prank(alice);
        vm.expectEmit(address(pools));
        emit IPools.Leaving(id, a, leavesAt);
        pools.leave(id, a);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IPools.AlreadyLeaving.selector, id, a, leavesAt));
        pools.leave(id, a);

        vm.warp(leavesAt);
        (address[] memory accounts,) = pools.payees(id, a, 1000);
        assertEq(accounts[0], alice, "what it did is paid in its notice");
        vm.expectRevert(abi.encodeWithSelector(IPools.StillPaid.selector, id, a, leavesAt));
        pools.remove(id, a);
        vm.warp(leavesAt + 1);
        vm.expectEmit(address(pools));
        emit IPools.Left(id, a);
        pools.remove(id, a);
        (accounts,) = pools.payees(id, a, 1000);
        assertEq(accounts.length, 1);
        assertEq(accounts[0], owner);
        assertEq(pools.workersOf(id)[0], c);
        assertEq(pools.workersOf(id)[1], b);
        vm.expectRevert(abi.encodeWithSelector(IPools.NotMember.selector, id, a));
        pools.remove(id, a);
        vm.prank(owner);
        pools.leave(id, c);
        vm.warp(block.timestamp + NOTICE + 1);
        pools.remove(id, c);
        assertEq(pools.workersOf(id).length, 1);
        assertEq(pools.workersOf(id)[0], b);
    }

    function test_APoolEndsWithoutMembers() public {
        create(IPools.Rule.Fixed, 0);
        address a = admit(7, alice, 10_000);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IPools.HasMembers.selector, id, 1));
        pools.dissolve(id);
        pools.leave(id, a);
        vm.warp(block.timestamp + NOTICE + 1);
        pools.remove(id, a);
        vm.expectCall(address(staking), abi.encodeCall(IStaking.setPool, (id, false)));
        vm.expectEmit(address(pools));
        emit IPools.Dissolved(id);
        pools.dissolve(id);
        assertFalse(pools.pool(id).exists);
        vm.expectRevert(abi.encodeWithSelector(IPools.NotPool.selector, id));
        pools.dissolve(id);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IPools.NotOwner.selector, id, address(this)));
        pools.dissolve(id);
    }

    /// @dev Invariant of quality.md: member shares sum to the credit.
    function testFuzz_SharesSumToTheCredit(
        uint8 rule,
        uint16 feeBps,
        uint128 amount,
        uint64[4] memory powers,
        uint8 who
    ) public {
        create(IPools.Rule(rule % 3), feeBps % 3001);
        bool fixed_ = rule % 3 == uint8(IPools.Rule.Fixed);
        IComputing.Rating[] memory ratings = new IComputing.Rating[](4);
        for (uint256 i; i < 4; ++i) {
            ratings[i] = IComputing.Rating(admit(70 + i, alice, fixed_ ? uint16(500 * (i + 1)) : 0), powers[i]);
        }
        rate(ratings);
        address worker = who % 5 == 4 ? address(0) : ratings[who % 5].worker;
        (, uint256[] memory amounts) = pools.payees(id, worker, amount);
        assertEq(sum(amounts), amount);
        assertGe(amounts[amounts.length - 1], uint256(amount) * (feeBps % 3001) / 10_000, "the fee");
    }

    function test_TheNoticeHasBounds() public {
        vm.expectRevert(abi.encodeWithSelector(Governed.NotTimelock.selector, address(this)));
        pools.setNotice(60);
        vm.startPrank(TIMELOCK);
        vm.expectRevert(IPools.BadParameters.selector);
        pools.setNotice(0);
        vm.expectRevert(IPools.BadParameters.selector);
        pools.setNotice(7 days + 1);
        pools.setNotice(7 days);
        assertEq(pools.notice(), 7 days);
        vm.stopPrank();
        Pools implementation = new Pools(TIMELOCK, staking, computing);
        vm.expectRevert(IPools.BadParameters.selector);
        new ERC1967Proxy(address(implementation), abi.encodeCall(Pools.initialize, (0)));
    }
}
