// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../interfaces/IApps.sol";
import { IDIDRegistry } from "../interfaces/IDIDRegistry.sol";
import { IDemands } from "../interfaces/IDemands.sol";
import { IStaking } from "../interfaces/IStaking.sol";
import { Quorum } from "../l1/Quorum.sol";
import { Apps } from "../l2/Apps.sol";
import { Callbacks } from "../l2/Callbacks.sol";
import { Computing } from "../l2/Computing.sol";
import { Credentials } from "../l2/Credentials.sol";
import { Demands } from "../l2/Demands.sol";
import { EMCGovernor } from "../l2/EMCGovernor.sol";
import { Election } from "../l2/Election.sol";
import { Grants } from "../l2/Grants.sol";
import { Market } from "../l2/Market.sol";
import { Pools } from "../l2/Pools.sol";
import { Rewards } from "../l2/Rewards.sol";
import { Settlement } from "../l2/Settlement.sol";
import { SocketArt } from "../l2/SocketArt.sol";
import { Sockets } from "../l2/Sockets.sol";
import { SocketsMore } from "../l2/SocketsMore.sol";
import { Staking } from "../l2/Staking.sol";
import { StakingMore } from "../l2/StakingMore.sol";
import { View } from "../l2/View.sol";
import { Factory } from "./Factory.sol";
import { TimelockController } from "@openzeppelin/contracts/governance/TimelockController.sol";
import { EthereumDIDRegistry } from "ethr-did-registry/contracts/EthereumDIDRegistry.sol";

/// @title The whole of EMC's compute contracts on an EVM chain
/// @notice What genesis does on EMC's own chain, by transactions: the chain's coin takes the place of EMC. It needs the BLS
/// precompiles of EIP-2537 (Prague). Nothing stays with the deployer: the Governor proposes to the Timelock, which owns
/// all.
abstract contract Deployment {
    /// @notice What the deployment begins with; wei, seconds, basis points.
    struct Config {
        bytes keys; // of the first validator set, 128 bytes a seat
        address[] signers; // one a seat
        address guardian; // may pause new sales; 0: nobody
        address treasury; // gets the protocol's share; 0: the Timelock
        uint256 reserve; // of rewards; the deployer pays it
        uint256 timelockDelay;
        uint48 votingDelay; // blocks
        uint32 votingPeriod; // blocks
        uint256 proposalVotes; // wei
        uint256 quorumPercent;
        uint64 settlementWindow;
        uint64 windowBlocks; // from one rating window to the next
        uint64 commitBlocks;
        uint64 taskSeconds;
        uint64 ratingWindows;
        uint64 poolNotice;
        uint16 resaleBps;
        uint16 routerBps;
        uint16 protocolBps;
        uint16 marketBps;
        uint64 postGasPrice;
        uint96 collateral; // a mE
        uint128 placeStake;
        IDemands.Parameters demands;
        IStaking.Config staking;
        Rewards.Parameters rewards;
    }

    /// @notice Where everything is.
    struct System {
        Factory factory;
        TimelockController timelock;
        EMCGovernor governor;
        IDIDRegistry registry;
        Quorum quorum;
        Staking staking;
        Apps apps;
        Computing computing;
        Sockets sockets;
        Settlement settlement;
        Demands demands;
        Market market;
        Rewards rewards;
        Pools pools;
        Grants grants;
        Credentials credentials;
        Callbacks callbacks;
        View lens;
    }

    /// @notice A network of the devnet's proportions with blocks of 12 seconds, and no validators yet.
    function defaults() internal pure returns (Config memory c) {
        c.timelockDelay = 2 days;
        (c.votingDelay, c.votingPeriod, c.proposalVotes, c.quorumPercent) = (7200, 50_400, 1000 ether, 4);
        (c.windowBlocks, c.commitBlocks, c.taskSeconds, c.ratingWindows) = (300, 15, 60, 3);
        (c.settlementWindow, c.poolNotice) = (1 hours, 1 days);
        (c.resaleBps, c.routerBps, c.protocolBps, c.marketBps) = (250, 500, 250, 100);
        (c.postGasPrice, c.collateral, c.placeStake) = (1 gwei, 0.001 ether, 1 ether);
        c.staking = IStaking.Config({
            minStakes: [uint128(1000 ether), 100 ether, 0],
            unbonding: 14 days,
            epochBlocks: 7200,
            seats: 4,
            slashBps: 500,
            absentJail: 1 days,
            equivocationJail: 30 days,
            lockTimes: [uint64(7 days), 30 days, 90 days, 180 days],
            lockBps: [uint16(11_000), 13_000, 17_000, 25_000]
        });
        c.demands = IDemands.Parameters({
            bond: 1 ether, answerTime: 10 minutes, period: 1 hours, missBps: 500, jailAfter: 3, jailTime: 1 days
        });
        c.rewards = Rewards.Parameters({
            validatorBps: 4000,
            routerBps: 1000,
            workerBps: 5000,
            bonusBps: 10_000,
            minParticipation: 50,
            halving: 1461 days,
            epochSeconds: 1 days,
            fullStake: 0.01 ether
        });
    }

    /// @param deployer who sends these transactions
    function deploy(Config memory c, address deployer) internal returns (System memory s) {
        _plan(s, deployer);
        _deployNetwork(c, s);
        _deployCompute(c, s);
        _deployRest(c, s);
        _handOver(c, s, deployer);
    }

    /// @dev Says where everything will be.
    function _plan(System memory s, address deployer) private {
        s.factory = new Factory();
        address[] memory proposers = new address[](1);
        address[] memory anyone = new address[](1);
        proposers[0] = deployer;
        s.timelock = new TimelockController(0, proposers, anyone, deployer);
        s.registry = IDIDRegistry(address(new EthereumDIDRegistry()));
        s.quorum = Quorum(s.factory.addressOf("Quorum"));
        s.staking = Staking(s.factory.addressOf("Staking"));
        s.apps = Apps(s.factory.addressOf("Apps"));
        s.computing = Computing(s.factory.addressOf("Computing"));
        s.sockets = Sockets(s.factory.addressOf("Sockets"));
        s.settlement = Settlement(payable(s.factory.addressOf("Settlement")));
        s.demands = Demands(s.factory.addressOf("Demands"));
        s.market = Market(payable(s.factory.addressOf("Market")));
        s.rewards = Rewards(payable(s.factory.addressOf("Rewards")));
        s.pools = Pools(s.factory.addressOf("Pools"));
        s.grants = Grants(s.factory.addressOf("Grants"));
        s.credentials = Credentials(s.factory.addressOf("Credentials"));
        s.callbacks = Callbacks(s.factory.addressOf("Callbacks"));
        s.lens = View(s.factory.addressOf("View"));
    }

    function _deployNetwork(Config memory c, System memory s) private {
        address timelock = address(s.timelock);
        s.factory
            .deploy(
                "Quorum",
                address(new Quorum(timelock, c.staking.epochBlocks, address(0), address(0))),
                abi.encodeCall(Quorum.initialize, (block.chainid, c.keys, c.signers))
            );
        (address rewards, address pools) = (address(s.rewards), address(s.pools));
        Election election = new Election();
        address more = address(new StakingMore(timelock, s.sockets, s.computing, rewards, pools, election));
        s.factory
            .deploy(
                "Staking",
                address(new Staking(timelock, s.sockets, s.computing, rewards, pools, election, more, s.quorum)),
                abi.encodeCall(Staking.initialize, (c.staking, new IStaking.Genesis[](0)))
            );
        s.factory
            .deploy(
                "Apps", address(new Apps(timelock, s.staking)), abi.encodeCall(Apps.initialize, (new IApps.App[](0)))
            );
        s.factory
            .deploy(
                "Computing",
                address(new Computing(timelock, s.quorum, s.staking, s.sockets)),
                abi.encodeCall(
                    Computing.initialize, (c.windowBlocks, c.commitBlocks, c.taskSeconds, c.ratingWindows, c.placeStake)
                )
            );
    }

    function _deployCompute(Config memory c, System memory s) private {
        address timelock = address(s.timelock);
        address treasury = c.treasury == address(0) ? timelock : c.treasury;
        address more = address(
            new SocketsMore(timelock, s.staking, s.apps, s.computing, s.settlement, new SocketArt(), s.credentials)
        );
        s.factory
            .deploy(
                "Sockets",
                address(new Sockets(timelock, s.staking, s.apps, s.computing, s.settlement, more, address(s.demands))),
                abi.encodeCall(Sockets.initialize, (c.settlementWindow, c.resaleBps, c.collateral))
            );
        s.factory
            .deploy(
                "Settlement",
                address(new Settlement(timelock, s.quorum, s.staking, s.apps, s.computing, s.sockets, s.pools)),
                abi.encodeCall(Settlement.initialize, (c.routerBps, c.protocolBps, treasury, c.postGasPrice))
            );
        s.factory
            .deploy(
                "Demands",
                address(new Demands(timelock, s.staking, s.apps, s.sockets, s.settlement, s.callbacks)),
                abi.encodeCall(Demands.initialize, (c.demands))
            );
        s.factory
            .deploy(
                "Market",
                address(new Market(timelock, s.sockets, s.settlement)),
                abi.encodeCall(Market.initialize, (c.marketBps))
            );
        s.factory
            .deploy(
                "Pools",
                address(new Pools(timelock, s.staking, s.computing)),
                abi.encodeCall(Pools.initialize, (c.poolNotice))
            );
        s.factory.deploy{ value: c.reserve }(
            "Rewards",
            address(new Rewards(timelock, s.quorum, s.staking, s.computing, s.settlement, s.pools)),
            abi.encodeCall(Rewards.initialize, (c.reserve, c.rewards))
        );
    }

    function _deployRest(Config memory c, System memory s) private {
        address timelock = address(s.timelock);
        s.factory.deploy("Grants", address(new Grants(timelock)), abi.encodeCall(Grants.initialize, ()));
        // They have nothing to initialise, but a proxy insists on a call: these only read.
        s.factory
            .deploy(
                "Credentials", address(new Credentials(timelock, s.registry)), abi.encodeWithSignature("REGISTRY()")
            );
        s.factory
                .deploy(
                "Callbacks",
                address(new Callbacks(timelock, s.sockets, s.settlement)),
                abi.encodeWithSignature("SOCKETS()")
            );
        View.Peers memory peers = View.Peers({
            staking: s.staking,
            apps: s.apps,
            computing: s.computing,
            sockets: s.sockets,
            settlement: s.settlement,
            market: s.market,
            rewards: s.rewards,
            pools: s.pools,
            callbacks: s.callbacks
        });
        s.factory.deploy("View", address(new View(timelock, peers)), abi.encodeWithSignature("SOCKETS()"));
        s.governor =
            new EMCGovernor(s.staking, s.timelock, c.votingDelay, c.votingPeriod, c.proposalVotes, c.quorumPercent);
    }

    /// @dev The Timelock appoints the guardian and sets its own delay; then it is the Governor's alone.
    function _handOver(Config memory c, System memory s, address deployer) private {
        address[] memory targets = new address[](3);
        bytes[] memory calls = new bytes[](3);
        (targets[0], calls[0]) = (address(s.sockets), abi.encodeCall(s.sockets.setGuardian, (c.guardian)));
        (targets[1], calls[1]) = (address(s.market), abi.encodeCall(s.market.setGuardian, (c.guardian)));
        (targets[2], calls[2]) = (address(s.timelock), abi.encodeCall(s.timelock.updateDelay, (c.timelockDelay)));
        s.timelock.scheduleBatch(targets, new uint256[](3), calls, 0, 0, 0);
        s.timelock.executeBatch(targets, new uint256[](3), calls, 0, 0);

        bytes32 proposer = s.timelock.PROPOSER_ROLE();
        bytes32 canceller = s.timelock.CANCELLER_ROLE();
        s.timelock.grantRole(proposer, address(s.governor));
        s.timelock.grantRole(canceller, address(s.governor));
        s.timelock.revokeRole(proposer, deployer);
        s.timelock.revokeRole(canceller, deployer);
        s.timelock.renounceRole(s.timelock.DEFAULT_ADMIN_ROLE(), deployer);
    }
}
