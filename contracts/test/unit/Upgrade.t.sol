// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IPools } from "../../interfaces/IPools.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Apps } from "../../l2/Apps.sol";
import { Computing } from "../../l2/Computing.sol";
import { Market } from "../../l2/Market.sol";
import { Pools } from "../../l2/Pools.sol";
import { Rewards } from "../../l2/Rewards.sol";
import { Settlement } from "../../l2/Settlement.sol";
import { Sockets } from "../../l2/Sockets.sol";
import { Governed } from "../../libraries/Governed.sol";
import { MarketSetup } from "../support/MarketSetup.sol";

/// @notice Storage layout across upgrades: what a contract held before is what it holds with new code. That the code lays it
/// out as the code before did is checked by scripts/layouts.mjs against contracts/layouts; here, that an upgrade moves
/// nothing, writes nothing and keeps no state where code or constructor would.
contract UpgradeTest is MarketSetup {
    /// @dev Plain slots are few; what mappings hold is read through views.
    uint256 internal constant SLOTS = 64;

    function setUp() public override {
        super.setUp();
        uint256 plugged = buy(buyer, offer(operator, app, ISockets.Class.Burst, 200, 1 ether), 5000, 1 days, true);
        offer(operator, app, ISockets.Class.Reserved, 100, 1 gwei);
        vm.deal(buyer, 50 ether);
        vm.warp(block.timestamp + 100);
        settle(plugged, worker, address(0), 1000);
        vm.startPrank(buyer);
        sockets.subscribe{ value: 1 ether }(id, 100, 60, 1 gwei);
        market.makeOffer{ value: 3 ether }(id, 0, until);
        vm.stopPrank();
        vm.startPrank(seller);
        sockets.setUser(id, address(7), until);
        sockets.setApprovalForAll(address(market), true);
        market.list(id, 2 ether, 5, until);
        vm.stopPrank();
        vm.startPrank(issuer);
        pools.create(operator, IPools.Rule.Fixed, 700);
        pools.invite(operator, address(8), 1234);
        staking.setLock(operator, 3);
        staking.requestWithdrawal(operator, 3 ether);
        vm.stopPrank();
        rewards.tally(operator);
        vm.warp(block.timestamp + 100);
        rewards.poke();
    }

    function upgraded(address proxy, address code, function() view returns (bytes memory) held) internal {
        bytes memory before = held();
        bytes32[] memory slots = slotsOf(proxy);
        uint256 balance = proxy.balance;
        vm.prank(TIMELOCK);
        Governed(proxy).upgradeToAndCall(code, "");
        assertEq(held(), before);
        assertEq(keccak256(abi.encode(slotsOf(proxy))), keccak256(abi.encode(slots)));
        assertEq(proxy.balance, balance);
    }

    function slotsOf(address proxy) internal view returns (bytes32[] memory slots) {
        slots = new bytes32[](SLOTS);
        for (uint256 i; i < SLOTS; ++i) {
            slots[i] = vm.load(proxy, bytes32(i));
        }
    }

    function test_StorageLayoutAcrossUpgrades_Staking() public {
        upgraded(address(staking), address(newStaking()), ofStaking);
        vm.warp(block.timestamp + 180 days);
        staking.withdrawFor(operator, issuer);
        assertEq(staking.delegationOf(operator).leaving, 0);
    }

    function ofStaking() internal view returns (bytes memory) {
        return abi.encode(
            staking.operator(operator),
            staking.delegationOf(operator),
            staking.exitsOf(operator, issuer),
            staking.config(),
            staking.getVotes(issuer),
            staking.bonded()
        );
    }

    function test_StorageLayoutAcrossUpgrades_Sockets() public {
        address code =
            address(new Sockets(TIMELOCK, staking, apps, computing, settlement, socketsMore(), address(demands)));
        upgraded(address(sockets), code, ofSockets);
        sockets.renew(id);
    }

    function ofSockets() internal view returns (bytes memory) {
        (address payer, uint256 balance,,,,) = sockets.subscription(id);
        return abi.encode(
            sockets.socket(id),
            sockets.socket(2),
            sockets.offer(2),
            sockets.userOf(id),
            sockets.ownerOf(id),
            sockets.transfers(id),
            payer,
            balance,
            sockets.reservedOf(operator)
        );
    }

    function test_StorageLayoutAcrossUpgrades_Settlement() public {
        address code = address(new Settlement(TIMELOCK, quorum, staking, apps, computing, sockets, pools));
        upgraded(address(settlement), code, ofSettlement);
        settlement.claimFor(issuer);
    }

    function ofSettlement() internal view returns (bytes memory) {
        (uint64 number, bytes32 hash) = settlement.last();
        return abi.encode(number, hash, settlement.credit(issuer), settlement.credit(PROTOCOL), settlement.routerBps());
    }

    function test_StorageLayoutAcrossUpgrades_Market() public {
        upgraded(address(market), address(new Market(TIMELOCK, sockets, settlement)), ofMarket);
        vm.prank(buyer);
        market.buy{ value: 2 ether }(id, 2 ether, 0, until);
    }

    function ofMarket() internal view returns (bytes memory) {
        (address by, uint256 price, uint64 units, uint64 time, bool valid) = market.listing(id);
        return abi.encode(by, price, units, time, valid, market.offerOf(1), market.feeBps(), market.counterOf(seller));
    }

    function test_StorageLayoutAcrossUpgrades_Computing() public {
        upgraded(address(computing), address(new Computing(TIMELOCK, quorum, staking, sockets)), ofComputing);
        rate(worker, 20_000);
    }

    function ofComputing() internal view returns (bytes memory) {
        (uint64 power, uint64 validUntil) = computing.ratingOf(worker);
        return abi.encode(power, validUntil, computing.allowanceOf(operator), computing.provedOf(operator));
    }

    function test_StorageLayoutAcrossUpgrades_Apps() public {
        upgraded(address(apps), address(new Apps(TIMELOCK, staking)), ofApps);
    }

    function ofApps() internal view returns (bytes memory) {
        (address publisher, uint16 royaltyBps) = apps.royalty(app);
        return abi.encode(publisher, royaltyBps, apps.nameOf(app), apps.count());
    }

    function test_StorageLayoutAcrossUpgrades_Rewards() public {
        address code = address(new Rewards(TIMELOCK, quorum, staking, computing, settlement, pools));
        upgraded(address(rewards), code, ofRewards);
    }

    function ofRewards() internal view returns (bytes memory) {
        (uint128 validators, uint128 routers, uint128 workers) = rewards.pots();
        return
            abi.encode(validators, routers, workers, rewards.tallyOf(operator), rewards.emitted(), rewards.epochEnds());
    }

    function test_StorageLayoutAcrossUpgrades_Pools() public {
        upgraded(address(pools), address(new Pools(TIMELOCK, staking, computing)), ofPools);
        vm.prank(address(8));
        pools.join(operator, address(8), 1234, "");
    }

    function ofPools() internal view returns (bytes memory) {
        return abi.encode(pools.pool(operator), pools.member(operator, address(8)), pools.workersOf(operator));
    }
}
