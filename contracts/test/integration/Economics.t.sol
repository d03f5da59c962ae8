// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../../interfaces/IComputing.sol";
import { IRewards } from "../../interfaces/IRewards.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Role } from "../../interfaces/IStaking.sol";
import { Network } from "../support/Network.sol";

/// @notice The epoch that docs/economics.md works by hand.
contract EconomicsTest is Network {
    uint64 internal v1;
    uint64 internal v2;
    uint64 internal r;
    uint64 internal w1;
    uint64 internal w2;
    address internal r1Owner;
    address internal router;
    address internal owner1;
    address internal owner2;
    address internal key1;
    address internal key2;
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");

    function setUp() public override {
        super.setUp();
        (v1,,) = register("v1", Role.VALIDATOR, 1000 ether);
        (v2,,) = register("v2", Role.VALIDATOR, 1000 ether);
        (r, r1Owner, router) = register("router", Role.ROUTER, 100 ether);
        (w1, owner1, key1) = register("w1", Role.WORKER, 10 ether);
        (w2, owner2, key2) = register("w2", Role.WORKER, 0);
        rateBoth();
        rewards.tally(w1);
        rewards.tally(w2);
    }

    function rateBoth() internal {
        IComputing.Rating[] memory ratings = new IComputing.Rating[](2);
        ratings[0] = IComputing.Rating(key1, 1000);
        ratings[1] = IComputing.Rating(key2, 1000);
        rate(ratings);
    }

    function about(uint256 amount, uint256 micro, string memory what) internal pure {
        assertEq(amount / 1e12, micro, what);
    }

    function test_OneEpochWorkedByHand() public {
        // A socket, and calls for half of it.
        (uint256 app, address publisher) = publish("ocr", 1000);
        uint256 id = buy(alice, offer(w1, app, ISockets.Class.Burst, 1000, 2 ether), 1_000_000, 1 days, true);
        assertEq(address(sockets).balance, 2000 ether);
        vm.warp(block.timestamp + 600);
        settle(id, key1, router, 500_000);
        assertEq(settlement.credit(publisher), 100 ether);
        assertEq(settlement.credit(r1Owner), 50 ether);
        assertEq(settlement.credit(PROTOCOL), 30 ether);
        assertEq(settlement.credit(owner1), 820 ether);
        assertEq(address(sockets).balance, 1000 ether);

        // The rest of it, resold.
        vm.startPrank(alice);
        sockets.unplug(id);
        vm.warp(block.timestamp + WINDOW + 1);
        sockets.setApprovalForAll(address(market), true);
        market.list(id, 900 ether, 500_000, type(uint32).max);
        vm.stopPrank();
        vm.deal(bob, 900 ether);
        vm.prank(bob);
        market.buy{ value: 900 ether }(id, 900 ether, 500_000, uint64(block.timestamp));
        assertEq(alice.balance, 868.5 ether);
        assertEq(settlement.credit(PROTOCOL), 30 ether);
        market.sweep();
        assertEq(settlement.credit(PROTOCOL), 39 ether);
        assertEq(owner1.balance, 22.5 ether);

        // Work of the epoch: w1 is rated in all four windows, w2 in three.
        rateBoth();
        rateBoth();
        rate(key1, 1000);
        rateBoth();
        rewards.tally(w1);
        rewards.tally(w2);
        rewards.tally(r);
        assertEq(rewards.tallyOf(w1).workerWeight, 8000);
        assertEq(rewards.tallyOf(w2).workerWeight, 3000);

        // An hour of emission, and three EMC from the fee vaults.
        vm.deal(address(this), 3 ether);
        (bool ok,) = address(rewards).call{ value: 3 ether }("");
        assertTrue(ok);
        vm.warp(rewards.epochEnds());
        about(rewards.emission(), 2_851_927_903, "emitted");
        IRewards.Participation[] memory p = new IRewards.Participation[](2);
        p[0] = IRewards.Participation(v1, 3, 3600, 3600);
        p[1] = IRewards.Participation(v2, 1, 2160, 3600);
        rewards.report(1, p, 1, "");

        about(claimable(v1), 857_828_370, "v1");
        about(claimable(v2), 171_565_674, "v2");
        (uint128 validators, uint128 routers,) = rewards.pots();
        about(validators, 114_377_116, "what v2 missed");
        assertEq(claimable(r), 30 ether);
        about(claimable(w1), 1_037_064_692, "w1");
        about(claimable(w2), 388_899_259, "w2");
        rewards.claim(r);
        (, routers,) = rewards.pots();
        about(routers, 255_192_790, "above the protocol fees");
        rewards.claim(w1);
        about(owner1.balance - 22.5 ether, 1_037_064_692, "paid");
    }

    function claimable(uint64 operator) internal view returns (uint256) {
        (uint256 toStakers, uint256 toWorkers) = rewards.claimable(operator);
        return toStakers + toWorkers;
    }
}
