// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IStaking, Role } from "../../interfaces/IStaking.sol";
import { TwoChains } from "../support/TwoChains.sol";

/// @notice The promise: no stake is paid out while a set that was drawn with it behind a key is still the newest that L1
/// knows, or one before that, whatever the order in which sets are made, handed over and reported, or reports are lost.
/// The test is its own handler, since what it does is done by both chains.
/// forge-config: default.invariant.runs = 32
/// forge-config: default.invariant.depth = 128
/// forge-config: ci.invariant.runs = 32
/// forge-config: long.invariant.runs = 320
contract ReportsInvariantTest is TwoChains {
    uint256 internal constant VALIDATORS = 2;

    /// @dev What was asked for, and at which block.
    struct Asked {
        uint256 height;
        uint256 amount;
    }

    mapping(uint64 setId => uint256 height) internal drawnAt; // the last block whose stakes count in the set
    mapping(address owner => Asked[]) internal queue;
    mapping(address owner => uint256) internal paid; // of its queue
    uint256 internal height;
    uint256 internal time;

    uint256 public early;
    uint256 public stuck;
    uint256 public payments;

    function setUp() public override {
        super.setUp();
        for (uint256 i; i < VALIDATORS; ++i) {
            validator(owner(i), Role.VALIDATOR);
        }
        (height, time) = (vm.getBlockNumber(), vm.getBlockTimestamp());
        bytes4[] memory calls = new bytes4[](8);
        (calls[0], calls[1], calls[2]) = (this.pass.selector, this.request.selector, this.withdraw.selector);
        (calls[3], calls[4], calls[5]) = (this.setFromL2.selector, this.setToL1.selector, this.arrive.selector);
        (calls[6], calls[7]) = (this.vanish.selector, this.repeat.selector);
        targetSelector(FuzzSelector(address(this), calls));
        targetContract(address(this));
    }

    function owner(uint256 i) internal pure returns (address) {
        return address(uint160(0xacc0000 + i % VALIDATORS));
    }

    /// @dev Block number and time are this contract's, since runs may put their own in between.
    modifier atHeight() {
        vm.roll(height);
        vm.warp(time);
        _;
        (height, time) = (vm.getBlockNumber(), vm.getBlockTimestamp());
    }

    function pass(uint256 seed) external atHeight {
        vm.roll(height + 1 + seed % 7);
        vm.warp(time + (seed % 3 == 0 ? UNBONDING : seed % 1 hours));
    }

    function request(uint256 seed) external atHeight {
        address who = owner(seed);
        uint64 id = staking.operatorOf(who);
        vm.deal(who, who.balance + 1 ether);
        vm.startPrank(who);
        staking.stake{ value: 1 ether }(id); // so that there is always something to take
        staking.requestWithdrawal(id, 1 ether);
        vm.stopPrank();
        queue[who].push(Asked(height, 1 ether));
    }

    function withdraw(uint256 seed) external atHeight {
        address who = owner(seed);
        uint64 id = staking.operatorOf(who);
        IStaking.PendingExit[] memory exits = staking.exitsOf(id, who);
        bool due = exits.length != 0 && exits[0].awaitedSet == 0 && exits[0].releaseAt <= time;
        uint256 before = who.balance;
        try staking.withdrawFor(id, who) {
            if (!due) ++early;
        } catch {
            if (due) ++stuck;
        }
        for (uint256 got = who.balance - before; got != 0; got -= 1 ether) {
            Asked storage a = queue[who][paid[who]++];
            ++payments;
            // Sets that were drawn before the request was in a block: none may be the newest that L1 knows.
            if (lastWith(a.height) >= l1.newestSet()) ++early;
        }
    }

    /// @dev The last set whose stakes were frozen in a block before `asked`, whether it was certified already or not.
    function lastWith(uint256 asked) internal view returns (uint64 id) {
        id = l2.newestSet();
        if (freeze(l2.startOf(id)) < asked) return id + 1;
        while (id > 1 && drawnAt[id] >= asked) --id;
    }

    /// @dev The rule of elections, of the set after one that begins with `start`.
    function freeze(uint64 start) internal pure returns (uint256) {
        return start < EPOCH ? EPOCH - 1 : uint256(start / EPOCH) * EPOCH - 1;
    }

    /// @dev Certified once its stakes are frozen, and begins with one of the next epochs.
    function setFromL2(uint256 seed) external atHeight {
        uint64 newest = l2.newestSet();
        uint256 frozen = freeze(l2.startOf(newest));
        if (height <= frozen || height < l2.startOf(newest)) return;
        drawnAt[newest + 1] = frozen;
        advance(l2, uint64(height / EPOCH + 1 + seed % 2) * EPOCH);
    }

    function setToL1() external atHeight {
        if (l1.newestSet() < l2.newestSet()) handOver();
    }

    function arrive() external atHeight {
        deliver();
    }

    function vanish(uint256 seed) external atHeight {
        if (seed % 4 == 0) lose();
    }

    function repeat() external atHeight {
        l1.report();
    }

    function invariant_NoStakeIsPaidWhileL1KnowsNoSetWithoutIt() public view {
        assertEq(early, 0);
        assertEq(stuck, 0);
        assertLe(l2.reportedSet(), l1.newestSet());
    }
}
