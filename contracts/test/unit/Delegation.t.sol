// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IStaking, Role } from "../../interfaces/IStaking.sol";
import { Governed } from "../../libraries/Governed.sol";
import { StakingSetup } from "../support/StakingSetup.sol";
import { IERC5805 } from "@openzeppelin/contracts/interfaces/IERC5805.sol";
import { Nonces } from "@openzeppelin/contracts/utils/Nonces.sol";

/// @notice Delegated stake: shares, rewards, locks, exits, and the votes that come with it.
contract DelegationTest is StakingSetup {
    address internal owner = makeAddr("owner");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    uint64 internal id;

    function setUp() public override {
        super.setUp();
        id = operator(owner, Role.VALIDATOR, VALIDATOR_STAKE, 1000);
    }

    function test_AnyoneDelegatesToWhoAccepts() public {
        delegate(alice, id, 500 ether);
        assertEq(staking.stakedBy(id, alice), 500 ether);
        assertEq(staking.stakeOf(id), VALIDATOR_STAKE, "the operator's own stays apart");
        assertEq(staking.delegationOf(id).stake, VALIDATOR_STAKE + 500 ether);
        assertEq(staking.delegationOf(id).weight, VALIDATOR_STAKE + 500 ether);

        vm.prank(owner);
        staking.setDelegation(id, false, 0);
        vm.deal(bob, 1 ether);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoDelegation.selector, id));
        staking.delegateStake{ value: 1 ether }(id);
        assertEq(staking.stakedBy(id, alice), 500 ether, "who delegated may stay");
    }

    function test_ASlashHitsAllInProportion() public {
        delegate(alice, id, 500 ether);
        delegate(bob, id, 500 ether);
        vm.prank(bob);
        staking.requestWithdrawal(id, 250 ether);
        slash(id, 200 ether); // a tenth of 2,000
        assertEq(staking.stakeOf(id), 900 ether);
        assertEq(staking.stakedBy(id, alice), 450 ether);
        assertEq(staking.stakedBy(id, bob), 225 ether);
        assertEq(staking.exitsOf(id, bob)[0].amount, 225 ether, "also what is leaving");
        assertEq(staking.slashed(), 200 ether);
    }

    function test_RewardsRaiseThePriceOfAShareAfterCommission() public {
        delegate(alice, id, 1000 ether);
        reward(id, 100 ether);
        // A tenth is commission; of the rest each has half.
        assertApproxEqAbs(staking.stakedBy(id, alice), 1045 ether, 1);
        assertApproxEqAbs(uint256(staking.stakeOf(id)), 1055 ether, 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotRewards.selector, address(this)));
        staking.addRewards(id);
    }

    function test_RewardsOfAnEmptyPoolAreTheOwners() public {
        vm.startPrank(owner);
        staking.setRoles(id, 0);
        staking.requestWithdrawal(id, ALL);
        vm.stopPrank();
        reward(id, 5);
        assertEq(staking.stakeOf(id), 5);
    }

    function test_AHigherCommissionWaitsForItsNotice() public {
        delegate(alice, id, 1000 ether);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IStaking.OutOfBounds.selector, 3001, 0, 3000));
        staking.setDelegation(id, true, 3001);
        staking.setDelegation(id, true, 3000);
        vm.stopPrank();
        assertEq(staking.delegationOf(id).commission, 1000);
        assertEq(staking.delegationOf(id).nextCommission, 3000);
        vm.warp(block.timestamp + UNBONDING - 1);
        assertEq(staking.delegationOf(id).commission, 1000);
        vm.warp(block.timestamp + 1);
        assertEq(staking.delegationOf(id).commission, 3000);
        vm.prank(owner);
        staking.setDelegation(id, true, 0);
        assertEq(staking.delegationOf(id).commission, 0, "a lower one counts at once");
    }

    function test_LocksGiveWeightAndKeepStakeForTheirTime() public {
        delegate(alice, id, 1000 ether);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.OutOfBounds.selector, 5, 0, 4));
        staking.setLock(id, 5);
        staking.setLock(id, 4);
        assertEq(staking.delegationOf(id).weight, VALIDATOR_STAKE + 2500 ether);
        assertEq(staking.getVotes(alice), 2500 ether);

        // Giving it up takes the weight away at once, and keeps the stake for the lock's time.
        staking.setLock(id, 0);
        assertEq(staking.delegationOf(id).weight, VALIDATOR_STAKE + 1000 ether);
        assertEq(staking.getVotes(alice), 1000 ether);
        staking.requestWithdrawal(id, ALL);
        uint64 releaseAt = uint64(block.timestamp) + 180 days;
        vm.warp(releaseAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillUnbonding.selector, id, releaseAt));
        staking.withdraw(id);
        vm.warp(releaseAt);
        staking.withdraw(id);
        assertEq(alice.balance, 1000 ether);
    }

    function test_ALockAlsoHoldsWhatLeavesDirectly() public {
        delegate(alice, id, 1000 ether);
        vm.startPrank(alice);
        staking.setLock(id, 2);
        staking.requestWithdrawal(id, 400 ether);
        assertEq(staking.exitsOf(id, alice)[0].releaseAt, block.timestamp + 30 days);
        assertEq(staking.getVotes(alice), 780 ether, "what leaves weighs nothing");
        assertEq(staking.delegationOf(id).weight, VALIDATOR_STAKE + 780 ether);
    }

    function test_TheQueuePaysWhatIsDueAndKeepsTheRest() public {
        delegate(alice, id, 1000 ether);
        vm.startPrank(alice);
        staking.requestWithdrawal(id, 100 ether);
        vm.warp(block.timestamp + 1 days);
        staking.requestWithdrawal(id, 200 ether);
        vm.warp(block.timestamp + 6 days);
        staking.withdraw(id);
        assertEq(alice.balance, 100 ether);
        assertEq(staking.exitsOf(id, alice).length, 1);
        vm.warp(block.timestamp + 1 days);
        vm.stopPrank();
        staking.withdrawFor(id, alice);
        assertEq(alice.balance, 300 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NothingPending.selector, id));
        staking.withdrawFor(id, alice);
    }

    function test_DelegatedStakeLeavesAlsoWhenTheOperatorIsJailedOrGone() public {
        delegate(alice, id, 10 ether);
        vm.prank(TIMELOCK);
        staking.jail(id, Role.ALL);
        vm.prank(alice);
        staking.requestWithdrawal(id, 4 ether);
        vm.prank(TIMELOCK);
        staking.jail(id, 0);
        vm.startPrank(owner);
        staking.setRoles(id, 0);
        staking.requestWithdrawal(id, ALL);
        vm.stopPrank();
        vm.prank(alice);
        staking.requestWithdrawal(id, ALL);
        vm.warp(block.timestamp + UNBONDING);
        staking.withdrawFor(id, alice);
        assertEq(alice.balance, 10 ether);
        staking.withdrawFor(id, owner);
        assertEq(address(staking).balance, 0);
    }

    function test_AFullSlashEmptiesThePoolAndItCountsAnew() public {
        delegate(alice, id, 1000 ether);
        vm.prank(alice);
        staking.setLock(id, 4);
        vm.prank(alice);
        staking.requestWithdrawal(id, 300 ether);
        slash(id, ALL);
        assertEq(staking.stakedBy(id, alice), 0);
        assertEq(staking.delegationOf(id).weight, 0);
        assertEq(staking.slashed(), 2000 ether);

        delegate(alice, id, 50 ether);
        assertEq(staking.stakedBy(id, alice), 50 ether, "old shares are worth nothing");
        assertEq(staking.delegationOf(id).weight, 125 ether, "and add nothing");
        assertEq(staking.getVotes(alice), 125 ether);
        vm.prank(alice);
        staking.requestWithdrawal(id, ALL);
        vm.warp(block.timestamp + 400 days);
        staking.withdrawFor(id, alice);
        assertEq(alice.balance, 50 ether, "the slashed exit is gone, the later one is whole");
    }

    function test_AnExitThatWasSlashedToNothingPaysNothingAndEnds() public {
        delegate(alice, id, 1000 ether);
        vm.prank(alice);
        staking.requestWithdrawal(id, 300 ether);
        slash(id, ALL);
        assertEq(staking.exitsOf(id, alice)[0].amount, 0);
        vm.warp(block.timestamp + 400 days);
        staking.withdrawFor(id, alice);
        assertEq(alice.balance, 0);
        assertEq(staking.exitsOf(id, alice).length, 0);
    }

    /// @dev Rounding: shares of a pool whose price rewards drove up are refused rather than rounded away.
    function test_RoundingEatsNoDeposit() public {
        vm.startPrank(owner);
        staking.setRoles(id, 0);
        staking.requestWithdrawal(id, VALIDATOR_STAKE - 10);
        vm.stopPrank();
        reward(id, 1000 ether); // 10 wei of shares are worth 900 EMC now
        vm.deal(alice, 5000 ether);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakeTooSmall.selector, 1999 ether));
        staking.delegateStake{ value: 1999 ether }(id);
    }

    function testFuzz_RoundingNeverFavoursTheCaller(uint96 a, uint96 b, uint96 gain, uint96 loss, uint128 out) public {
        uint256 mine = bound(a, 1 gwei, 1e26);
        delegate(alice, id, bound(b, 1 gwei, 1e26));
        reward(id, bound(gain, 0, 1e26));
        slash(id, bound(loss, 0, staking.delegationOf(id).stake / 2));
        uint256 others = staking.stakedBy(id, alice);
        vm.deal(bob, mine);
        vm.prank(bob);
        try staking.delegateStake{ value: mine }(id) { }
        catch {
            return; // too small against the price
        }
        assertLe(staking.stakedBy(id, bob), mine);
        assertGe(staking.stakedBy(id, alice), others, "who comes takes from nobody");
        uint256 held = staking.stakedBy(id, bob);
        uint256 amount = bound(out, 1, held);
        vm.prank(bob);
        staking.requestWithdrawal(id, uint128(amount));
        assertLe(staking.stakedBy(id, bob) + amount, held);
        assertGe(staking.stakedBy(id, alice), others, "nor who leaves");
        vm.warp(block.timestamp + UNBONDING);
        staking.withdrawFor(id, bob);
        assertLe(bob.balance, amount);
    }

    // Votes.

    function test_StakeVotesByItsStakerUnlessPassedOn() public {
        delegate(alice, id, 500 ether);
        assertEq(staking.getVotes(alice), 500 ether);
        assertEq(staking.delegates(alice), alice);
        vm.roll(block.number + 1);
        vm.prank(alice);
        staking.delegate(bob);
        assertEq(staking.getVotes(alice), 0);
        assertEq(staking.getVotes(bob), 500 ether);
        delegate(alice, id, 100 ether);
        assertEq(staking.getVotes(bob), 600 ether, "later stake too");
        vm.roll(block.number + 1);
        assertEq(staking.getPastVotes(alice, block.number - 2), 500 ether);
        assertEq(staking.getPastVotes(bob, block.number - 1), 600 ether);
        assertEq(staking.getPastTotalSupply(block.number - 1), VALIDATOR_STAKE + 600 ether);
        vm.expectRevert();
        staking.getPastVotes(bob, block.number);
        vm.prank(alice);
        staking.delegate(address(0));
        assertEq(staking.getVotes(alice), 600 ether, "taken back");
        assertEq(staking.getVotes(address(0)), 0);
    }

    function testFuzz_PastVotesAreThoseOfTheirBlock(uint96[8] memory amounts, uint8[8] memory gaps) public {
        uint256[9] memory blocks;
        uint256[9] memory votes;
        blocks[0] = block.number;
        for (uint256 i; i < 8; ++i) {
            vm.roll(block.number + gaps[i]);
            delegate(alice, id, bound(amounts[i], 1 gwei, 1e24));
            (blocks[i + 1], votes[i + 1]) = (block.number, staking.getVotes(alice));
        }
        vm.roll(block.number + 1);
        for (uint256 i = 1; i < 9; ++i) {
            uint256 want = votes[i];
            for (uint256 j = i + 1; j < 9 && blocks[j] == blocks[i]; ++j) {
                want = votes[j]; // the last of its block
            }
            assertEq(staking.getPastVotes(alice, blocks[i]), want);
        }
        assertEq(staking.getPastVotes(alice, 999), 0);
    }

    function test_VotesFollowSlashesAndRewardsBySync() public {
        delegate(alice, id, 1000 ether);
        slash(id, 1000 ether);
        assertEq(staking.getVotes(owner), 500 ether, "the operator's at once");
        assertEq(staking.getVotes(alice), 1000 ether);
        staking.sync(id, alice);
        assertEq(staking.getVotes(alice), 500 ether);
        vm.roll(block.number + 1);
        assertEq(staking.getPastTotalSupply(block.number - 1), 1000 ether);
    }

    function test_VotesArePassedOnBySignature() public {
        (address signer, uint256 key) = makeAddrAndKey("signer");
        delegate(signer, id, 7 ether);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, delegation(bob, 0, block.timestamp));
        staking.delegateBySig(bob, 0, block.timestamp, v, r, s);
        assertEq(staking.getVotes(bob), 7 ether);
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, signer, 1));
        staking.delegateBySig(bob, 0, block.timestamp, v, r, s);
        vm.expectRevert();
        staking.delegateBySig(bob, 1, block.timestamp - 1, v, r, s);
        assertEq(IERC5805(address(staking)).CLOCK_MODE(), "mode=blocknumber&from=default");
        assertEq(staking.clock(), block.number);
    }

    function delegation(address to, uint256 nonce, uint256 expiry) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("EMC"),
                keccak256("1"),
                block.chainid,
                address(staking)
            )
        );
        bytes32 type_ = keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)");
        return keccak256(abi.encodePacked(hex"1901", domain, keccak256(abi.encode(type_, to, nonce, expiry))));
    }

    // Numbers.

    function test_NoNumberPassesItsBounds() public {
        IStaking.Config memory c = config();
        vm.expectRevert(abi.encodeWithSelector(Governed.NotTimelock.selector, address(this)));
        staking.setConfig(c);
        c.unbonding = 1 minutes - 1;
        refused(c, c.unbonding, 1 minutes, 60 days);
        c.unbonding = 60 days + 1;
        refused(c, c.unbonding, 1 minutes, 60 days);
        c = config();
        c.lockBps[3] = 30_001;
        refused(c, 30_001, 10_000, 30_000);
        c = config();
        c.lockTimes[0] = 366 days + 1;
        refused(c, c.lockTimes[0], 0, 366 days);
        c = config();
        c.slashBps = 9;
        refused(c, 9, 10, 10_000);
        c = config();
        c.minStakes[1] = 10_000_001 ether;
        refused(c, c.minStakes[1], 0, 10_000_000 ether);
        c = config();
        c.equivocationJail = 366 days + 1;
        refused(c, c.equivocationJail, 0, 366 days);
        c = config();
        c.seats = 0;
        refused(c, 0, 1, 100);
        c = config();
        c.epochBlocks = 31;
        refused(c, 31, 30, 30);
        c = config();
        c.unbonding = 1 minutes;
        vm.prank(TIMELOCK);
        staking.setConfig(c);
        assertEq(staking.unbonding(), 1 minutes);
    }

    function refused(IStaking.Config memory c, uint256 value, uint256 least, uint256 most) internal {
        vm.prank(TIMELOCK);
        vm.expectRevert(abi.encodeWithSelector(IStaking.OutOfBounds.selector, value, least, most));
        staking.setConfig(c);
    }

    /// @dev A shorter unbonding time lets no exit overtake an earlier one of its own queue.
    function test_ExitsLeaveInOrder() public {
        delegate(alice, id, 100 ether);
        vm.prank(alice);
        staking.requestWithdrawal(id, 1 ether);
        IStaking.Config memory c = config();
        c.unbonding = 1 days;
        vm.prank(TIMELOCK);
        staking.setConfig(c);
        vm.prank(alice);
        staking.requestWithdrawal(id, 1 ether);
        assertEq(staking.exitsOf(id, alice)[1].releaseAt, staking.exitsOf(id, alice)[0].releaseAt);
    }

    // Receivers that do harm.

    function test_ReentrancyPaysOnce() public {
        Reentrant r = new Reentrant(address(staking), id);
        delegate(address(r), id, 10 ether);
        r.leave();
        vm.warp(block.timestamp + UNBONDING);
        delegate(alice, id, 10 ether);
        vm.expectRevert();
        staking.withdrawFor(id, address(r));
        r.behave();
        staking.withdrawFor(id, address(r));
        assertEq(address(r).balance, 10 ether);
    }

    /// @dev Griefing: who refuses its EMC, or answers with a megabyte, harms only itself.
    function test_GriefingReceiversHarmOnlyThemselves() public {
        Bomb bomb = new Bomb();
        delegate(address(bomb), id, 10 ether);
        delegate(alice, id, 10 ether);
        vm.prank(address(bomb));
        staking.requestWithdrawal(id, ALL);
        vm.prank(alice);
        staking.requestWithdrawal(id, ALL);
        vm.warp(block.timestamp + UNBONDING);
        (bool ok, bytes memory answer) =
            address(staking).call{ gas: 3_000_000 }(abi.encodeCall(staking.withdrawFor, (id, address(bomb))));
        assertFalse(ok);
        assertLt(answer.length, 100, "the answer is not copied");
        staking.withdrawFor(id, alice);
        assertEq(alice.balance, 10 ether);
        assertEq(staking.delegationOf(id).leaving, 10 ether);
    }
}

contract Reentrant {
    address internal immutable STAKING;
    uint64 internal immutable ID;
    bool internal good;

    constructor(address staking, uint64 id) {
        STAKING = staking;
        ID = id;
    }

    function leave() external {
        IStaking(STAKING).requestWithdrawal(ID, type(uint128).max);
    }

    function behave() external {
        good = true;
    }

    receive() external payable {
        if (!good) IStaking(STAKING).withdrawFor(ID, address(this));
    }
}

contract Bomb {
    receive() external payable {
        assembly {
            revert(0, 1000000)
        }
    }
}
