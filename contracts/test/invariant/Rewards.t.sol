// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../../interfaces/IComputing.sol";
import { IRewards } from "../../interfaces/IRewards.sol";
import { ISettlement } from "../../interfaces/ISettlement.sol";
import { Role } from "../../interfaces/IStaking.sol";
import { Network } from "../support/Network.sol";

/// @notice Validators that sign more or less, routers with true and washed calls, workers that come and go, in any order.
contract RewardsHandler is Network {
    uint64 internal constant OPERATORS = 6; // two of each role
    address[] internal keys;
    mapping(uint64 operator => uint256) public routedFees;
    mapping(uint64 operator => uint256) public routedUnits;
    mapping(uint64 operator => uint256) public claimedBy;
    uint256 public claims;
    uint256 public miscounted;
    uint64 internal term;

    function setUp() public override { } // the contracts are the test's

    function start() external {
        uint8[3] memory roles = [Role.VALIDATOR, Role.ROUTER, Role.WORKER];
        for (uint64 i; i < OPERATORS; ++i) {
            (,, address key) = register(vm.toString(i), roles[i / 2], 1000 ether * uint256(i % 2 + 1));
            keys.push(key);
        }
    }

    function isRouter(uint64 operator) public pure returns (bool) {
        return operator == 3 || operator == 4;
    }

    function pass(uint32 time) external {
        vm.warp(block.timestamp + bound(time, 1, 3 hours));
        vm.roll(block.number + bound(time, 1, 60));
    }

    function years_(uint8 n) external {
        vm.warp(block.timestamp + uint256(n % 8) * 365 days);
    }

    function participate(uint32 seats, uint32[2] calldata signed, uint32 total) external {
        IRewards.Participation[] memory p = new IRewards.Participation[](2);
        p[0] = IRewards.Participation(1, seats % 100, signed[0], total);
        p[1] = IRewards.Participation(2, 1, signed[1], total);
        rewards.report(++term, p, 1, "");
    }

    function route(uint8 which, uint64 units, uint64 protocolFees) external {
        uint64 operator = 3 + which % 2;
        routedUnits[operator] += units;
        routedFees[operator] += protocolFees;
        vm.mockCall(
            address(settlement),
            abi.encodeCall(ISettlement.routed, (keys[operator - 1])),
            abi.encode(uint128(routedUnits[operator]), uint128(routedFees[operator]))
        );
    }

    function prove(uint40[2] calldata power) external {
        IComputing.Rating[] memory ratings = new IComputing.Rating[](2);
        ratings[0] = IComputing.Rating(keys[4], power[0]);
        ratings[1] = IComputing.Rating(keys[5], power[1]);
        ratedWindow = computing.lastReport();
        rate(ratings);
    }

    function fee(uint64 amount) external {
        vm.deal(address(this), amount);
        (bool ok,) = address(rewards).call{ value: amount }("");
        assertTrue(ok);
    }

    function tally(uint8 which) external {
        rewards.tally(1 + which % OPERATORS);
    }

    function claim(uint8 which) external {
        uint64 operator = 1 + which % OPERATORS;
        rewards.poke();
        (uint256 toStakers, uint256 toWorkers) = rewards.claimable(operator);
        if (toStakers + toWorkers == 0) return;
        uint256 before = rewards.paid();
        rewards.claim(operator);
        ++claims;
        claimedBy[operator] += toStakers + toWorkers;
        if (rewards.paid() - before != toStakers + toWorkers) ++miscounted;
    }

    function govern(uint16 validators, uint16 routers, uint32 halving) external {
        vm.startPrank(TIMELOCK);
        validators = uint16(bound(validators, 500, 8000));
        routers = uint16(bound(routers, 500, validators > 1500 ? 9500 - validators : 8000));
        if (10_000 - validators - routers <= 8000) {
            rewards.setShares(validators, routers, 10_000 - validators - routers);
        }
        rewards.setHalving(uint64(bound(halving, 180 days, 3650 days)));
        vm.stopPrank();
    }
}

/// @notice What must hold of rewards, one test a promise. They share a group's calls: each has its part of the runs, at whose
/// ends all of them are checked.
/// forge-config: ci.invariant.runs = 86
/// forge-config: long.invariant.runs = 860
contract RewardsInvariants is Network {
    RewardsHandler internal handler;

    function setUp() public override {
        super.setUp();
        handler = new RewardsHandler();
        handler.start();
        targetContract(address(handler));
        bytes4[] memory skip = new bytes4[](2);
        (skip[0], skip[1]) = (RewardsHandler.start.selector, Network.setUp.selector);
        excludeSelector(FuzzSelector(address(handler), skip));
    }

    /// @dev And the network's fees, which are paid out too.
    function invariant_PaidIsAtMostEmittedIsAtMostTheReserve() public view {
        assertLe(rewards.paid(), rewards.emitted() + rewards.fees());
        assertLe(rewards.emitted(), rewards.emission());
        assertLe(rewards.emission(), rewards.reserve());
    }

    /// @dev What can be claimed and what is in the pots is there, beside what is not emitted.
    function invariant_EveryWeiIsAccountedFor() public view {
        assertEq(handler.miscounted(), 0);
        assertEq(address(rewards).balance, RESERVE + rewards.fees() - rewards.paid());
        (uint128 validators, uint128 routers, uint128 workers) = rewards.pots();
        uint256 due = uint256(validators) + routers + workers;
        for (uint64 id = 1; id <= staking.count(); ++id) {
            (uint256 toStakers, uint256 toWorkers) = rewards.claimable(id);
            due += toStakers + toWorkers;
        }
        assertLe(due + rewards.paid(), rewards.emitted() + rewards.fees());
    }

    /// @dev So no wash call pays: its protocol fee is gone, and at most that comes back.
    function invariant_ARoutersRewardIsAtMostTheProtocolFeesOfItsReceiptsSoNoWashCallPays() public view {
        for (uint64 id = 1; id <= staking.count(); ++id) {
            if (!handler.isRouter(id)) continue;
            (uint256 toStakers,) = rewards.claimable(id);
            assertLe(handler.claimedBy(id) + toStakers, handler.routedFees(id));
        }
    }

    /// @dev So that the promises are about something.
    function test_TheCampaignPays() public {
        for (uint8 i; i < 24; ++i) {
            handler.participate(i, [uint32(i), 5], 10);
            handler.route(i, 1e6, 1e6);
            handler.prove([uint40(1000), uint40(i)]);
            handler.tally(i);
            handler.pass(2 hours);
            handler.claim(i);
        }
        assertGt(handler.claims(), 6);
    }

    function afterInvariant() public view {
        invariant_PaidIsAtMostEmittedIsAtMostTheReserve();
        invariant_EveryWeiIsAccountedFor();
        invariant_ARoutersRewardIsAtMostTheProtocolFeesOfItsReceiptsSoNoWashCallPays();
    }
}
