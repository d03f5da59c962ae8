// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../../interfaces/IComputing.sol";
import { ISettlement } from "../../interfaces/ISettlement.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Role } from "../../interfaces/IStaking.sol";
import { Network } from "../support/Network.sol";

/// @notice What users and posters pay, as checked-in snapshots, and the limits that we promise.
/// forge-config: default.isolate = true
contract GasTest is Network {
    uint256 internal constant SOCKETS = 50;
    uint256 internal constant OPERATORS = 10;

    address internal buyer = makeAddr("buyer");
    uint256[] internal offers;
    address[] internal workers;
    address[] internal routers;

    function setUp() public override {
        super.setUp();
        uint256[2] memory app;
        (app[0],) = publish("ocr", 1000);
        (app[1],) = publish("asr", 500);
        IComputing.Rating[] memory ratings = new IComputing.Rating[](OPERATORS);
        for (uint256 i; i < OPERATORS; ++i) {
            (,, address signer) = register(vm.toString(i), Role.WORKER, 10 ether);
            workers.push(signer);
            ratings[i] = IComputing.Rating(signer, 50_000);
        }
        rate(ratings);
        for (uint64 i = 1; i <= OPERATORS; ++i) {
            offers.push(offer(i, app[i % 2], ISockets.Class.Burst, 10_000, 1 gwei));
        }
        for (uint256 i; i < 2; ++i) {
            (,, address signer) = register(string.concat("router", vm.toString(i)), Role.ROUTER, ROUTER_STAKE);
            routers.push(signer);
        }
        vm.deal(buyer, 100 ether);
    }

    function test_Buy() public {
        vm.prank(buyer);
        sockets.buy{ value: 0.1 ether }(offers[0], 1_000_000, 1 days, 1 ether, type(uint64).max, true);
        assertLe(vm.snapshotGasLastCall("Sockets", "buy burst, plugged in, excess refunded"), 200_000);
    }

    function test_BuyReserved() public {
        uint256 reserved = offer(1, 1, ISockets.Class.Reserved, 5000, 1 gwei);
        vm.prank(buyer);
        sockets.buy{ value: 0.1 ether }(reserved, 1_000_000, 1 days, 1 ether, type(uint64).max, true);
        assertLe(vm.snapshotGasLastCall("Sockets", "buy reserved, plugged in, excess refunded"), 250_000);
    }

    function test_Settle() public {
        ISettlement.Net[] memory nets = new ISettlement.Net[](SOCKETS);
        for (uint256 i; i < SOCKETS; ++i) {
            uint256 id = buy(buyer, offers[i % OPERATORS], 10_000_000, 1 days, true);
            nets[i] = ISettlement.Net(id, workers[i % OPERATORS], routers[i % 2], 100_000, 20);
        }
        vm.warp(block.timestamp + 1 hours);
        settle(nets);
        settleSnapshot(nets, "settle 50 nets of 10 operators, 2 apps, 2 routers", 50 * 16_500);
        settleSnapshot(new ISettlement.Net[](0), "settle no net", 200_000);
        ISettlement.Net[] memory five = new ISettlement.Net[](5);
        for (uint256 i; i < 5; ++i) {
            five[i] = nets[i];
        }
        settleSnapshot(five, "settle 5 nets", 350_000);
    }

    /// @dev A thousand calls of one operator's app over five sockets: what a busy operator's batch costs a call.
    function test_SettleOneOperator() public {
        ISettlement.Net[] memory nets = new ISettlement.Net[](5);
        for (uint256 i; i < 5; ++i) {
            uint256 id = buy(buyer, offers[0], 10_000_000, 1 days, true);
            nets[i] = ISettlement.Net(id, workers[0], routers[0], 100_000, 200);
        }
        vm.warp(block.timestamp + 1 hours);
        settle(nets);
        settleSnapshot(nets, "settle 5 nets of 1 operator", 230_000);
    }

    /// @dev Without the certificate check, which is accepted unseen here.
    function settleSnapshot(ISettlement.Net[] memory nets, string memory label, uint256 most) internal {
        vm.warp(block.timestamp + 1 minutes);
        ISettlement.Batch memory batch = nextBatch(bytes32(uint256(1)));
        settlement.settle(batch, pack(nets), 1, "");
        assertLe(vm.snapshotGasLastCall("Settlement", label), most);
    }

    function test_Transfer() public {
        uint256 id = buy(buyer, offers[0], 1000, 1 days, false);
        vm.prank(buyer);
        sockets.transferFrom(buyer, address(7), id);
        vm.snapshotGasLastCall("Sockets", "transfer");
    }

    function test_Resale() public {
        uint256 id = buy(buyer, offers[0], 1000, 1 days, false);
        vm.startPrank(buyer);
        sockets.setApprovalForAll(address(market), true);
        market.list(id, 1 ether, 0, type(uint32).max);
        vm.snapshotGasLastCall("Market", "list");
        vm.stopPrank();
        address second = makeAddr("second");
        vm.deal(second, 1 ether);
        vm.prank(second);
        market.buy{ value: 1 ether }(id, 1 ether, 1000, type(uint64).max);
        vm.snapshotGasLastCall("Market", "buy");
    }
}
