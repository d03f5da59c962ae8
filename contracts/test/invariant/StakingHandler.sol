// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IStaking, Role } from "../../interfaces/IStaking.sol";
import { Staking } from "../../l2/Staking.sol";
import { CommonBase } from "forge-std/Base.sol";
import { StdCheats } from "forge-std/StdCheats.sol";
import { StdUtils } from "forge-std/StdUtils.sol";

/// @notice What stakers, operators, Rewards and governance do in any order. What must never happen is counted.
contract StakingHandler is CommonBase, StdCheats, StdUtils {
    uint256 internal constant ACCOUNTS = 4; // two own the operators
    uint64 internal constant OPERATORS = 2;

    Staking internal immutable STAKING;
    address internal immutable TIMELOCK;
    address internal immutable REWARDS;
    uint256 public steps;

    uint256 public slashedTooMuch;
    uint256 public slashedTwice;
    uint256 public escapedSlash;
    uint256 public roundedUp;
    uint256 public lostToOthers;
    uint256 public bricked;
    uint256 public stuck;

    constructor(Staking staking, address timelock, address rewards) {
        (STAKING, TIMELOCK, REWARDS) = (staking, timelock, rewards);
        for (uint256 i; i < OPERATORS; ++i) {
            address owner = account(i);
            vm.deal(owner, 5000 ether);
            vm.startPrank(owner);
            uint64 id = STAKING.register{ value: 5000 ether }(owner, Role.VALIDATOR, "", "");
            STAKING.setDelegation(id, true, uint16(1000 * i));
            vm.stopPrank();
        }
    }

    function account(uint256 i) public pure returns (address) {
        return address(uint160(0xacc0000 + i % ACCOUNTS));
    }

    modifier step(uint256 seed) {
        ++steps;
        vm.warp(block.timestamp + (seed % 7 == 0 ? seed % 9 days : seed % 100));
        vm.roll(block.number + seed % 3);
        _;
    }

    function operatorOf(uint256 seed) internal pure returns (uint64) {
        return uint64(1 + seed % OPERATORS);
    }

    function delegate(uint256 seed, uint96 amount) external step(seed) {
        (uint64 id, address who) = (operatorOf(seed), account(seed / 3));
        amount = uint96(bound(amount, 1, 1000 ether));
        vm.deal(who, who.balance + amount);
        (uint256 before, uint256 other) = (STAKING.stakedBy(id, who), STAKING.stakedBy(id, account(seed / 3 + 1)));
        vm.prank(who);
        try STAKING.delegateStake{ value: amount }(id) {
            if (STAKING.stakedBy(id, who) > before + amount) ++roundedUp;
            if (STAKING.stakedBy(id, account(seed / 3 + 1)) < other) ++lostToOthers;
        } catch { }
    }

    function request(uint256 seed, uint128 amount) external step(seed) {
        (uint64 id, address who) = (operatorOf(seed), account(seed / 3));
        (uint256 before, uint256 other) = (STAKING.stakedBy(id, who), STAKING.stakedBy(id, account(seed / 3 + 1)));
        uint256 leaving = STAKING.delegationOf(id).leaving;
        bool delegator = who != STAKING.ownerOf(id);
        amount = before == 0 || seed % 5 == 0 ? type(uint128).max : uint128(bound(amount, 1, before));
        vm.prank(who);
        try STAKING.requestWithdrawal(id, amount) {
            uint256 out = STAKING.delegationOf(id).leaving - leaving;
            if (STAKING.stakedBy(id, who) + out > before) ++roundedUp;
            if (STAKING.stakedBy(id, account(seed / 3 + 1)) < other) ++lostToOthers;
        } catch {
            if (delegator && before != 0) ++stuck;
        }
    }

    function withdraw(uint256 seed) external step(seed) {
        (uint64 id, address who) = (operatorOf(seed), account(seed / 3));
        if (seed % 4 == 0) vm.warp(block.timestamp + 181 days);
        IStaking.PendingExit[] memory exits = STAKING.exitsOf(id, who);
        bool due = exits.length != 0 && exits[0].releaseAt <= block.timestamp;
        uint256 total;
        for (uint256 i; i < exits.length; ++i) {
            total += exits[i].amount;
        }
        uint256 before = who.balance;
        try STAKING.withdrawFor(id, who) {
            // Sums of rounded values are less than the rounded sum by at most one wei each.
            if (who.balance - before > total + exits.length) ++roundedUp;
        } catch {
            if (due) ++stuck;
        }
    }

    function lock(uint256 seed, uint8 which) external step(seed) {
        vm.prank(account(seed / 3));
        STAKING.setLock(operatorOf(seed), which % 5);
    }

    function reward(uint256 seed, uint96 amount) external step(seed) {
        amount = uint96(bound(amount, 0, 200 ether));
        vm.deal(REWARDS, amount);
        vm.prank(REWARDS);
        STAKING.addRewards{ value: amount }(operatorOf(seed));
    }

    function slash(uint256 seed, uint128 amount) external step(seed) {
        uint64 id = operatorOf(seed);
        IStaking.Delegation memory d = STAKING.delegationOf(id);
        uint256 all = d.stake + d.leaving;
        uint256 part = seed % 6 == 0 ? type(uint128).max : bound(amount, 0, all / 4);
        uint256 before = STAKING.slashed();
        bytes32 evidence = keccak256(abi.encode(steps));
        vm.startPrank(TIMELOCK);
        STAKING.slash(id, uint128(part), evidence);
        try STAKING.slash(id, 1, evidence) {
            ++slashedTwice;
        } catch { }
        if (seed % 9 == 0) STAKING.jail(id, uint8(seed / 9 % 2));
        vm.stopPrank();
        uint256 taken = STAKING.slashed() - before;
        if (taken > all) ++slashedTooMuch;
        uint256 left = STAKING.delegationOf(id).leaving;
        // What is leaving bears its part of what was taken, rounded up.
        if (all != 0 && d.leaving - left < d.leaving * (taken < part ? taken : part) / all) ++escapedSlash;
        if (part > all) afterAFullSlash(id, seed);
    }

    function afterAFullSlash(uint64 id, uint256 seed) internal {
        address who = account(seed);
        if (STAKING.stakedBy(id, who) != 0) ++bricked;
        vm.deal(who, who.balance + 10 ether);
        vm.prank(who);
        try STAKING.delegateStake{ value: 10 ether }(id) {
            if (STAKING.stakedBy(id, who) != 10 ether) ++bricked;
        } catch {
            ++bricked;
        }
    }

    function pass(uint256 seed) external step(seed) {
        vm.prank(account(seed));
        STAKING.delegate(account(seed / 5));
    }

    function sync(uint256 seed) external step(seed) {
        STAKING.sync(operatorOf(seed), account(seed / 3));
    }

    function sweep(uint256 seed) external step(seed) {
        vm.prank(TIMELOCK);
        STAKING.sweep(address(0xdead));
    }
}
