// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../../interfaces/IComputing.sol";
import { IQuorum, Kind } from "../../interfaces/IQuorum.sol";
import { ISettlement } from "../../interfaces/ISettlement.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Role } from "../../interfaces/IStaking.sol";
import { Quorum } from "../../l1/Quorum.sol";
import { BLSSigner } from "../support/BLSSigner.sol";
import { Network } from "../support/Network.sol";

/// @notice A socket's whole life with real certificates: rated, bought, called, settled, resold, closed, paid.
contract ComputeIntegrationTest is Network {
    uint256 internal constant SEED = 7;
    uint256 internal constant SEATS = 4;
    uint256 internal constant ALL_BUT_ONE = 14; // seats 1, 2, 3

    address internal buyer = makeAddr("buyer");
    address internal second = makeAddr("second");
    uint64 internal operator;
    address internal owner;
    address internal worker;

    function setUp() public override {
        super.setUp();
        vm.clearMockedCalls();
        bytes memory data = abi.encodeCall(
            IQuorum.initialize, (block.chainid, BLSSigner.keys(SEED, SEATS), BLSSigner.addresses(SEED, SEATS))
        );
        _proxy(address(new Quorum(TIMELOCK, 0, address(0), address(0))), data, address(quorum));
        (operator, owner, worker) = register("gpu", Role.WORKER, 0);
    }

    function certificate(uint8 kind, uint64 number, bytes32 body) internal view returns (bytes memory) {
        return BLSSigner.certificate(quorum.digest(1, kind, number, body), SEED, SEATS, ALL_BUT_ONE);
    }

    function rateForReal(uint64 window, uint64 power) internal {
        IComputing.Rating[] memory ratings = new IComputing.Rating[](1);
        ratings[0] = IComputing.Rating(worker, power);
        bytes32 body = keccak256(abi.encode(ratings));
        bytes memory good = certificate(Kind.EPOCH, window, body);
        bytes memory other = certificate(Kind.SETTLEMENT, window, body);
        vm.expectRevert(IQuorum.BadSignature.selector);
        computing.report(window, ratings, 1, other);
        computing.report(window, ratings, 1, good);
    }

    function settleForReal(uint256 socket, uint64 units) internal {
        ISettlement.Net[] memory nets = new ISettlement.Net[](1);
        nets[0] = ISettlement.Net(socket, worker, address(0), units, 1);
        ISettlement.Batch memory batch = nextBatch("root");
        bytes memory good = certificate(Kind.SETTLEMENT, batch.number, settlement.batchHash(batch, pack(nets)));
        nets[0].units = units + 1; // not what was certified
        vm.expectRevert(IQuorum.BadSignature.selector);
        settlement.settle(batch, pack(nets), 1, good);
        nets[0].units = units;
        settlement.settle(batch, pack(nets), 1, good);
    }

    function test_ASocketsLife() public {
        vm.roll(40 * RATING_BLOCKS + 1);
        vm.prank(worker);
        computing.commit(40, "root", 5, 1024);
        vm.roll(40 * RATING_BLOCKS + COMMIT_BLOCKS + 1);
        rateForReal(40, 10_000);

        (uint256 app, address publisher) = publish("ocr", 1000);
        uint256 id = buy(buyer, offer(operator, app, ISockets.Class.Burst, 10_000, 1 ether), 100_000, 1 days, true);
        vm.warp(block.timestamp + 60);
        settleForReal(id, 30_000);
        settleForReal(id, 20_000);
        assertEq(sockets.socket(id).units, 50_000);
        assertEq(settlement.credit(publisher), 5 ether);

        vm.startPrank(buyer);
        sockets.unplug(id);
        vm.warp(block.timestamp + WINDOW + 1);
        sockets.approve(address(market), id);
        market.list(id, 40 ether, 50_000, uint64(block.timestamp));
        vm.stopPrank();
        vm.deal(second, 40 ether);
        vm.prank(second);
        market.buy{ value: 40 ether }(id, 40 ether, 50_000, uint64(block.timestamp));
        market.sweep();
        vm.warp(block.timestamp + 1 days);
        sockets.close(id);

        settlement.claimFor(second);
        assertEq(second.balance, 50 ether, "the rest of the escrow went with the token");
        settlement.claimFor(owner);
        settlement.claimFor(publisher);
        settlement.claimFor(PROTOCOL);
        assertEq(address(settlement).balance + address(sockets).balance + address(market).balance, 0);
    }
}
