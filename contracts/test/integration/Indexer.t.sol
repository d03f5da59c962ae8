// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IDemands } from "../../interfaces/IDemands.sol";
import { IMarket } from "../../interfaces/IMarket.sol";
import { IPools } from "../../interfaces/IPools.sol";
import { IRewards } from "../../interfaces/IRewards.sol";
import { ISettlement } from "../../interfaces/ISettlement.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { IStaking } from "../../interfaces/IStaking.sol";
import { ComputeHandler as Compute } from "../invariant/ComputeHandler.sol";
import { MarketHandler as Trade } from "../invariant/MarketHandler.sol";
import { PoolsHandler } from "../invariant/Pools.t.sol";
import { RewardsHandler } from "../invariant/Rewards.t.sol";
import { StakingHandler } from "../invariant/StakingHandler.sol";
import { Driver } from "../support/Driver.sol";
import { Ledger } from "../support/Ledger.sol";
import { StakeLedger } from "../support/StakeLedger.sol";
import { StakingSetup } from "../support/StakingSetup.sol";
import { Vm } from "forge-std/Vm.sol";

/// @notice Events say enough: who reads nothing else knows to the wei what the contracts hold for every account, whatever
/// happens. What happens is what the invariants' campaigns do.
abstract contract IndexerCampaign is Ledger {
    /// @dev So that the other test is about something.
    function test_TheIndexerReadsEventsOfEveryKind() public {
        play(1, MANY_STEPS);
        sawAll();
    }

    function testFuzz_AnIndexerRebuildsEveryBalanceFromLogsAlone(uint256 seed) public virtual {
        play(seed, STEPS);
    }

    function sawAll() internal view virtual;
}

/// @notice Sockets, their subscriptions, demands and sales, settlement, stake.
/// forge-config: default.fuzz.runs = 4
/// forge-config: ci.fuzz.runs = 8
/// forge-config: long.fuzz.runs = 80
contract ComputeIndexerTest is IndexerCampaign {
    /// @dev A seed of a step that takes longer than any demand is open.
    uint256 internal constant LONG = 11 * 272;

    function setUp() public override {
        vm.recordLogs();
        super.setUp();
        vm.txGasPrice(1 gwei); // posters have their gas back
        Compute h = new Compute();
        h.start();
        handler = address(h);
        readLogs();
        operatorsCan();
        holdersCan();
    }

    /// @dev Chance seldom has a demand answered and another one missed: each run does, amid whatever chance does.
    function testFuzz_AnIndexerRebuildsEveryBalanceFromLogsAlone(uint256 seed) public override {
        play(seed, STEPS / 2);
        while (openDemands() != 0) {
            must(abi.encodeCall(Compute.missDemand, (LONG)));
        }
        uint256 answered = read[IDemands.Answered.selector];
        must(abi.encodeCall(Compute.demandAnew, (seed)));
        must(abi.encodeCall(Compute.answerDemand, (seed, uint64(seed))));
        assertEq(read[IDemands.Answered.selector], answered + 1, "answered");
        uint256 missed = read[IDemands.Missed.selector];
        must(abi.encodeCall(Compute.demandAnew, (seed / 3)));
        must(abi.encodeCall(Compute.missDemand, (LONG)));
        assertEq(read[IDemands.Missed.selector], missed + 1, "missed");
        play(~seed, STEPS / 2);
    }

    function openDemands() internal view returns (uint256 open) {
        for (uint256 id = 1; id <= sockets.socketCount(); ++id) {
            if (demands.demandOf(id).by != address(0)) ++open;
        }
    }

    function operatorsCan() internal {
        can(Compute.postOffer.selector, hex"00404001");
        can(Compute.postOffer.selector, hex"00082001"); // so little power that the stake covers many
        can(Compute.rateWorker.selector, hex"0040");
        can(Compute.stakeMore.selector, hex"0060");
        can(Compute.requestWithdrawal.selector, hex"0080");
        can(Compute.withdraw.selector, hex"00");
        can(Compute.slash.selector, hex"0080");
        can(Compute.settleBatch.selector, hex"00404040");
        can(Compute.settleBatch.selector, hex"00141414");
        can(Compute.claim.selector, hex"00");
        can(Compute.answerDemand.selector, hex"0040");
        can(Compute.missDemand.selector, hex"00");
        can(Compute.missDemand.selector, hex"00");
    }

    function holdersCan() internal {
        can(Compute.buySocket.selector, hex"00404001");
        can(Compute.buySocket.selector, hex"00404001");
        can(Compute.topUp.selector, hex"0040");
        can(Compute.plug.selector, hex"0040");
        can(Compute.unplug.selector, hex"00");
        can(Compute.transfer.selector, hex"00");
        can(Compute.close.selector, hex"00");
        can(Compute.subscribe.selector, hex"004060");
        can(Compute.prepay.selector, hex"0060");
        can(Compute.renew.selector, hex"00");
        can(Compute.unsubscribe.selector, hex"00");
        can(Compute.demand.selector, hex"00");
        can(Compute.demandAnew.selector, hex"00");
        can(Compute.demandAnew.selector, hex"00");
        can(Compute.list.selector, hex"006001");
        can(Compute.marketBuy.selector, hex"0040");
    }

    function sawAll() internal view override {
        saw(ISockets.Bought.selector);
        saw(ISockets.ToppedUp.selector);
        saw(ISockets.Debited.selector);
        saw(IDemands.Demanded.selector);
        saw(IDemands.Answered.selector);
        saw(IDemands.Missed.selector);
        saw(ISettlement.Shared.selector);
        saw(IStaking.Staked.selector);
    }
}

/// @notice Listings, signed orders, auctions and offers.
/// forge-config: default.fuzz.runs = 4
/// forge-config: ci.fuzz.runs = 8
/// forge-config: long.fuzz.runs = 80
contract MarketIndexerTest is IndexerCampaign {
    function setUp() public override {
        vm.recordLogs();
        Trade h = new Trade();
        h.start(); // deploys the network
        handler = address(h);
        readLogs();
        can(Trade.list.selector, hex"006060");
        can(Trade.buyListed.selector, hex"006020");
        can(Trade.signOrder.selector, hex"0060");
        can(Trade.fillOrder.selector, hex"0060");
        can(Trade.cancel.selector, hex"00");
        can(Trade.transfer.selector, hex"00");
        can(Trade.auction.selector, hex"0060");
        can(Trade.bid.selector, hex"0060");
        can(Trade.bid.selector, hex"0060");
        can(Trade.settleAuction.selector, hex"00");
        can(Trade.makeOffer.selector, hex"0060");
        can(Trade.accept.selector, hex"00");
        can(Trade.withdrawOffer.selector, hex"00");
        can(Trade.age.selector, hex"00");
        can(Trade.sweep.selector, hex"00");
    }

    function sawAll() internal view override {
        saw(IMarket.AuctionStarted.selector);
        saw(IMarket.BidPlaced.selector);
        saw(IMarket.AuctionEnded.selector);
        saw(IMarket.Sold.selector);
        saw(IMarket.OfferMade.selector);
        saw(IMarket.OfferAccepted.selector);
        saw(IMarket.OfferWithdrawn.selector);
        saw(IMarket.FeesSwept.selector);
    }
}

/// @notice Emission, pots, tallies, and what operators claim.
/// forge-config: default.fuzz.runs = 4
/// forge-config: ci.fuzz.runs = 8
/// forge-config: long.fuzz.runs = 80
contract RewardsIndexerTest is IndexerCampaign {
    function setUp() public override {
        vm.recordLogs();
        super.setUp();
        RewardsHandler h = new RewardsHandler();
        h.start();
        handler = address(h);
        readLogs();
        can(RewardsHandler.pass.selector, hex"20");
        can(RewardsHandler.years_.selector, hex"08");
        can(RewardsHandler.participate.selector, hex"20202020");
        can(RewardsHandler.participate.selector, hex"08080808");
        can(RewardsHandler.route.selector, hex"084040");
        can(RewardsHandler.prove.selector, hex"2828");
        can(RewardsHandler.fee.selector, hex"40");
        can(RewardsHandler.tally.selector, hex"08");
        can(RewardsHandler.tally.selector, hex"08");
        can(RewardsHandler.claim.selector, hex"08");
        can(RewardsHandler.govern.selector, hex"101020");
    }

    function sawAll() internal view override {
        saw(IRewards.Emitted.selector);
        saw(IRewards.FeesReceived.selector);
        saw(IRewards.Reported.selector);
        saw(IRewards.ValidatorRewarded.selector);
        saw(IRewards.EpochClosed.selector);
        saw(IRewards.Tallied.selector);
        saw(IRewards.Rewarded.selector);
        saw(IRewards.Claimed.selector);
        saw(IStaking.Rewarded.selector);
    }
}

/// @notice Pools of each rule, whose members are credited.
/// forge-config: default.fuzz.runs = 4
/// forge-config: ci.fuzz.runs = 8
/// forge-config: long.fuzz.runs = 80
contract PoolsIndexerTest is IndexerCampaign {
    function setUp() public override {
        vm.recordLogs();
        super.setUp();
        PoolsHandler h = new PoolsHandler();
        h.start();
        handler = address(h);
        readLogs();
        can(PoolsHandler.invite.selector, hex"0010");
        can(PoolsHandler.join.selector, hex"00");
        can(PoolsHandler.leave.selector, hex"00");
        can(PoolsHandler.remove.selector, hex"00");
        can(PoolsHandler.lowerFee.selector, hex"00");
        can(PoolsHandler.prove.selector, hex"002020202020");
        can(PoolsHandler.settleWork.selector, hex"0040");
    }

    function sawAll() internal view override {
        saw(IPools.Joined.selector);
        saw(IPools.Left.selector);
        saw(IPools.FeeLowered.selector);
        saw(ISettlement.Credited.selector);
    }
}

/// @notice Delegations in shares, locks, slashes down to nothing, rewards, exits, votes.
/// forge-config: default.fuzz.runs = 4
/// forge-config: ci.fuzz.runs = 8
/// forge-config: long.fuzz.runs = 80
contract StakingIndexerTest is StakingSetup, StakeLedger, Driver {
    function setUp() public override {
        vm.recordLogs();
        super.setUp();
        handler = address(new StakingHandler(staking, TIMELOCK, REWARDS));
        readLogs();
        can(StakingHandler.delegate.selector, hex"0060");
        can(StakingHandler.delegate.selector, hex"0060");
        can(StakingHandler.request.selector, hex"0080");
        can(StakingHandler.withdraw.selector, hex"00");
        can(StakingHandler.lock.selector, hex"0008");
        can(StakingHandler.reward.selector, hex"0060");
        can(StakingHandler.slash.selector, hex"0080");
        can(StakingHandler.pass.selector, hex"00");
        can(StakingHandler.sync.selector, hex"00");
        can(StakingHandler.sweep.selector, hex"00");
    }

    function readLogs() internal override {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter != address(staking)) continue;
            ++read[logs[i].topics[0]];
            readStake(logs[i]);
        }
    }

    function checkAll() internal view override {
        checkStake(staking);
    }

    /// @dev So that the other test is about something.
    function test_TheIndexerReadsEventsOfEveryKind() public {
        play(1, MANY_STEPS);
        bytes32[6] memory kinds = [
            IStaking.Staked.selector,
            IStaking.Rewarded.selector,
            IStaking.WithdrawalRequested.selector,
            IStaking.Withdrawn.selector,
            IStaking.Slashed.selector,
            IStaking.Swept.selector
        ];
        for (uint256 i; i < kinds.length; ++i) {
            saw(kinds[i]);
        }
    }

    function testFuzz_AnIndexerRebuildsEveryBalanceFromLogsAlone(uint256 seed) public {
        play(seed, STEPS);
    }
}
