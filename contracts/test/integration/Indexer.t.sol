// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ISettlement } from "../../interfaces/ISettlement.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Role } from "../../interfaces/IStaking.sol";
import { Network } from "../support/Network.sol";
import { Vm } from "forge-std/Vm.sol";

/// @notice Events say enough: who reads nothing else knows every socket's units and escrow, what is prepaid, and every
/// account's credit.
contract IndexerTest is Network {
    mapping(uint256 id => uint256) internal units;
    mapping(uint256 id => uint256) internal escrow;
    mapping(uint256 id => uint256) internal prepaid;
    mapping(address account => uint256) internal credit;

    function read(Vm.Log memory entry) internal {
        bytes32 kind = entry.topics[0];
        uint256 id = entry.topics.length > 1 ? uint256(entry.topics[1]) : 0;
        if (kind == ISockets.Bought.selector) {
            (units[id],, escrow[id]) = abi.decode(entry.data, (uint256, uint256, uint256));
        } else if (kind == ISockets.ToppedUp.selector) {
            (uint256 more, uint256 cost) = abi.decode(entry.data, (uint256, uint256));
            (units[id], escrow[id]) = (units[id] + more, escrow[id] + cost);
        } else if (kind == ISockets.Debited.selector) {
            uint256[] memory debits = abi.decode(entry.data, (uint256[]));
            for (uint256 i; i < debits.length; ++i) {
                units[uint64(debits[i])] -= uint64(debits[i] >> 64);
                escrow[uint64(debits[i])] -= debits[i] >> 128;
            }
        } else if (kind == ISockets.Closed.selector) {
            (units[id], escrow[id]) = (0, 0);
        } else {
            readMoney(entry, kind, id);
        }
    }

    function readMoney(Vm.Log memory entry, bytes32 kind, uint256 id) internal {
        if (kind == ISockets.Subscribed.selector) {
            (,,, prepaid[id]) = abi.decode(entry.data, (uint256, uint256, uint256, uint256));
        } else if (kind == ISockets.Prepaid.selector || kind == ISockets.Renewed.selector) {
            (, prepaid[id]) = abi.decode(entry.data, (uint256, uint256));
        } else if (kind == ISockets.Unsubscribed.selector) {
            prepaid[id] = 0;
        } else if (kind == ISettlement.Credited.selector) {
            credit[address(uint160(id))] += abi.decode(entry.data, (uint256));
        } else if (kind == ISettlement.Claimed.selector) {
            credit[address(uint160(id))] -= abi.decode(entry.data, (uint256));
        } else if (kind == ISettlement.Shared.selector) {
            (address[] memory accounts, uint256[] memory amounts) = abi.decode(entry.data, (address[], uint256[]));
            for (uint256 i; i < accounts.length; ++i) {
                credit[accounts[i]] += amounts[i];
            }
        }
    }

    function test_AnIndexerRebuildsEveryBalanceFromLogsAlone() public {
        vm.recordLogs();
        address buyer = makeAddr("buyer");
        (uint64 op, address owner, address worker) = register("gpu", Role.WORKER, 0);
        (, address routerOwner, address router) = register("router", Role.ROUTER, ROUTER_STAKE);
        (uint256 app, address publisher) = publish("ocr", 1000);
        rate(worker, 10_000);
        uint256 offerId = offer(op, app, ISockets.Class.Burst, 10_000, 1 ether + 7);
        uint256[3] memory ids;
        for (uint256 i; i < 3; ++i) {
            ids[i] = buy(buyer, offerId, 100_001, uint64(1 days + i * 1 days), true);
        }
        vm.warp(block.timestamp + 60);
        vm.txGasPrice(1 gwei);
        ISettlement.Net[] memory nets = new ISettlement.Net[](3);
        nets[0] = ISettlement.Net(ids[0], worker, router, 33_333, 3);
        nets[1] = ISettlement.Net(ids[1], worker, address(0), 11_111, 1);
        nets[2] = ISettlement.Net(ids[0], worker, address(0), 90_000, 1); // more than it holds
        settle(nets);
        vm.deal(buyer, 1000 ether);
        vm.startPrank(buyer);
        sockets.topUp{ value: 100 ether }(ids[1], 777);
        sockets.subscribe{ value: 10 ether }(ids[1], 333, 1 hours, 2 ether);
        sockets.renew(ids[1]);
        sockets.prepay{ value: 1 ether }(ids[1]);
        sockets.subscribe{ value: 3 ether }(ids[2], 1, 1 hours, 2 ether);
        sockets.unsubscribe(ids[2]);
        vm.stopPrank();
        settlement.claimFor(owner);
        vm.warp(block.timestamp + 1 days + WINDOW);
        sockets.close(ids[0]);

        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            bool ours = logs[i].emitter == address(sockets) || logs[i].emitter == address(settlement);
            if (ours) read(logs[i]);
        }
        assertEq(escrow[ids[0]], 0);
        for (uint256 i = 1; i < 3; ++i) {
            assertEq(sockets.socket(ids[i]).units, units[ids[i]], "units");
            assertEq(sockets.socket(ids[i]).escrow, escrow[ids[i]], "escrow");
            (, uint256 balance,,,,) = sockets.subscription(ids[i]);
            assertEq(balance, prepaid[ids[i]], "prepaid");
        }
        assertEq(address(sockets).balance, escrow[ids[1]] + escrow[ids[2]] + prepaid[ids[1]]);
        address[6] memory accounts = [buyer, owner, routerOwner, publisher, PROTOCOL, address(this)];
        uint256 sum;
        for (uint256 i; i < accounts.length; ++i) {
            assertEq(settlement.credit(accounts[i]), credit[accounts[i]], "credit");
            sum += credit[accounts[i]];
        }
        assertEq(address(settlement).balance, sum, "all credit is known");
    }
}
