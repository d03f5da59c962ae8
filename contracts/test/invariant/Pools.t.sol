// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../../interfaces/IComputing.sol";
import { IPools } from "../../interfaces/IPools.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Role } from "../../interfaces/IStaking.sol";
import { Network } from "../support/Network.sol";

/// @notice Workers that come to and leave one pool of each rule, whose sockets are called all the time.
contract PoolsHandler is Network {
    uint64 internal constant POOLS_ = 3;
    uint256 internal constant WORKERS = 5;

    uint256[] internal tokens;
    address[] internal everybody; // who may be credited: workers, who are paid themselves, and owners
    uint256 public settlements;
    uint256 public wrongCredits;
    uint256 public leftUnpaid;
    mapping(uint64 operator => mapping(address worker => uint256)) internal leavesAt;

    function setUp() public override { } // the contracts are the test's

    function start() external {
        (uint256 app,) = publish("app", 1000);
        IComputing.Rating[] memory ratings = new IComputing.Rating[](POOLS_);
        for (uint64 i; i < POOLS_; ++i) {
            (, address owner, address key) = register(string.concat("pool", vm.toString(i)), Role.WORKER, 1 ether);
            ratings[i] = IComputing.Rating(key, 20_000);
            everybody.push(owner);
            vm.prank(owner);
            pools.create(i + 1, IPools.Rule(i), uint16(i * 1000));
        }
        rate(ratings);
        for (uint64 i; i < POOLS_; ++i) {
            uint256 offerId = offer(i + 1, app, ISockets.Class.Burst, 1000, 1_000_003);
            tokens.push(buy(makeAddr("holder"), offerId, type(uint64).max / 2, 365 days, true));
        }
        for (uint256 i; i < WORKERS; ++i) {
            everybody.push(makeAddr(string.concat("worker", vm.toString(i))));
        }
    }

    function worker(uint256 seed) public view returns (address) {
        return everybody[POOLS_ + seed % WORKERS];
    }

    function operatorOf(uint256 seed) internal pure returns (uint64) {
        return uint64(1 + seed % POOLS_);
    }

    modifier step(uint256 seed) {
        vm.warp(block.timestamp + seed % 100);
        vm.roll(block.number + seed % 5);
        _;
    }

    function invite(uint256 seed, uint16 bps) external step(seed) {
        uint64 op = operatorOf(seed);
        bps = op == 3 ? uint16(bound(bps, 1, 5000)) : 0;
        vm.prank(staking.ownerOf(op));
        try pools.invite(op, worker(seed / 3), bps) { } catch { }
    }

    function join(uint256 seed) external step(seed) {
        (uint64 op, address who) = (operatorOf(seed), worker(seed / 3));
        uint16 bps = pools.member(op, who).shareBps;
        vm.prank(who);
        try pools.join(op, who, bps, "") {
            delete leavesAt[op][who];
        } catch { }
    }

    function leave(uint256 seed) external step(seed) {
        (uint64 op, address who) = (operatorOf(seed), worker(seed / 3));
        vm.prank(seed % 2 == 0 ? who : staking.ownerOf(op));
        try pools.leave(op, who) {
            leavesAt[op][who] = block.timestamp + NOTICE;
        } catch { }
    }

    function remove(uint256 seed) external step(seed) {
        (uint64 op, address who) = (operatorOf(seed), worker(seed / 3));
        bool member = pools.member(op, who).account != address(0);
        try pools.remove(op, who) {
            if (member && block.timestamp <= leavesAt[op][who]) ++leftUnpaid;
        } catch { }
    }

    function lowerFee(uint256 seed) external step(seed) {
        uint64 op = operatorOf(seed);
        uint16 fee = pools.pool(op).feeBps;
        vm.prank(staking.ownerOf(op));
        pools.lowerFee(op, uint16(seed / 3 % (uint256(fee) + 1)));
    }

    /// @dev The pools' own workers too: what they prove is what their sockets may settle.
    function prove(uint256 seed, uint32[WORKERS] calldata power) external step(seed) {
        IComputing.Rating[] memory ratings = new IComputing.Rating[](WORKERS + POOLS_);
        for (uint256 i; i < WORKERS; ++i) {
            ratings[i] = IComputing.Rating(worker(i), power[i]);
        }
        for (uint64 i; i < POOLS_; ++i) {
            ratings[WORKERS + i] = IComputing.Rating(staking.workersOf(i + 1)[0], 20_000);
        }
        rate(ratings);
    }

    /// @dev What the pool earned is what its members and its owner are credited with, as the rule says.
    function settleWork(uint256 seed, uint64 units) external step(seed) {
        uint64 op = operatorOf(seed);
        uint256 id = tokens[op - 1];
        address by = seed % 7 == 0 ? address(uint160(seed)) : worker(seed / 3);
        uint256[] memory before = credits();
        uint256 escrow = sockets.socket(id).escrow;
        settle(id, by, address(0), uint64(bound(units, 0, 2_000_000)));
        uint256 released = escrow - sockets.socket(id).escrow;
        if (released == 0) return;
        ++settlements;
        uint256 due =
            released - released * 1000 / 10_000 - released * ROUTER_BPS / 10_000 - released * PROTOCOL_BPS / 10_000;
        (address[] memory accounts, uint256[] memory amounts) = pools.payees(op, by, due);
        uint256[] memory now_ = credits();
        for (uint256 i; i < everybody.length; ++i) {
            uint256 share;
            for (uint256 j; j < accounts.length; ++j) {
                if (accounts[j] == everybody[i]) share += amounts[j];
            }
            due -= share;
            if (now_[i] - before[i] != share) ++wrongCredits;
        }
        if (due != 0) ++wrongCredits;
    }

    function credits() internal view returns (uint256[] memory list) {
        list = new uint256[](everybody.length);
        for (uint256 i; i < list.length; ++i) {
            list[i] = settlement.credit(everybody[i]);
        }
    }
}

/// @notice What must hold of pools, one test a promise. They share a group's calls: each has its part of the runs, at whose ends
/// all of them are checked.
/// forge-config: default.invariant.fail-on-revert = true
/// forge-config: ci.invariant.runs = 86
/// forge-config: long.invariant.runs = 860
contract PoolsInvariants is Network {
    PoolsHandler internal handler;

    function setUp() public override {
        super.setUp();
        handler = new PoolsHandler();
        handler.start();
        targetContract(address(handler));
        bytes4[] memory skip = new bytes4[](2);
        (skip[0], skip[1]) = (PoolsHandler.start.selector, Network.setUp.selector);
        excludeSelector(FuzzSelector(address(handler), skip));
    }

    /// @dev To the wei, whatever the amount, and in what settlement credits.
    function invariant_MemberSharesSumToTheCredit() public view {
        assertEq(handler.wrongCredits(), 0);
        for (uint64 op = 1; op <= 3; ++op) {
            for (uint256 i; i < 5; ++i) {
                uint256 amount = 10 ** (6 * i) + 7;
                (, uint256[] memory amounts) = pools.payees(op, handler.worker(i), amount);
                uint256 sum;
                for (uint256 j; j < amounts.length; ++j) {
                    sum += amounts[j];
                }
                assertEq(sum, amount);
            }
        }
    }

    function invariant_AssignedSharesAreThoseOfTheMembersAndAtMostTheWhole() public view {
        for (uint64 op = 1; op <= 3; ++op) {
            address[] memory workers = pools.workersOf(op);
            uint256 sum;
            for (uint256 i; i < workers.length; ++i) {
                sum += pools.member(op, workers[i]).shareBps;
            }
            assertEq(pools.pool(op).assignedBps, sum);
            assertLe(sum, 10_000);
        }
    }

    function invariant_WhoLeavesIsPaidForItsNotice() public view {
        assertEq(handler.leftUnpaid(), 0);
    }

    /// @dev So that the promises are about something.
    function test_TheCampaignShares() public {
        uint32[5] memory power = [uint32(1), 20, 300, 4000, 50_000];
        for (uint256 i; i < 45; ++i) {
            handler.invite(i, 777);
            handler.join(i);
            handler.settleWork(i, 1_000_000);
            if (i % 9 == 0) handler.prove(i, power);
        }
        assertGt(handler.settlements(), 30);
        afterInvariant();
    }

    function afterInvariant() public view {
        invariant_MemberSharesSumToTheCredit();
        invariant_AssignedSharesAreThoseOfTheMembersAndAtMostTheWhole();
        invariant_WhoLeavesIsPaidForItsNotice();
    }
}
