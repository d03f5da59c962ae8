// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IDIDRegistry } from "../../interfaces/IDIDRegistry.sol";
import { IQuorum } from "../../interfaces/IQuorum.sol";
import { IStaking, Role } from "../../interfaces/IStaking.sol";
import { Quorum } from "../../l1/Quorum.sol";
import { Apps } from "../../l2/Apps.sol";
import { Credentials } from "../../l2/Credentials.sol";
import { EMCGovernor } from "../../l2/EMCGovernor.sol";
import { Grants } from "../../l2/Grants.sol";
import { View } from "../../l2/View.sol";
import { Governed } from "../../libraries/Governed.sol";
import { BLSSigner } from "../support/BLSSigner.sol";
import { Network } from "../support/Network.sol";
import { IGovernor } from "@openzeppelin/contracts/governance/IGovernor.sol";
import { TimelockController } from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @notice Governance as genesis sets it up: Governor and Timelock are real, votes are staked.
contract GovernanceTest is Network {
    uint256 internal constant DELAY = 60;
    bytes32 internal constant IMPLEMENTATION = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;

    EMCGovernor internal governor = EMCGovernor(payable(0xe3C0000000000000000000000000000000000009));
    Grants internal grants = Grants(0xe3C000000000000000000000000000000000000C);
    TimelockController internal timelock = TimelockController(payable(TIMELOCK));
    address internal whale;
    address internal minnow;

    address[] internal targets;
    uint256[] internal values;
    bytes[] internal calls;

    function setUp() public override {
        super.setUp();
        address[] memory proposers = new address[](1);
        address[] memory anyone = new address[](1);
        proposers[0] = address(governor);
        deployCodeTo(
            "TimelockController.sol:TimelockController", abi.encode(DELAY, proposers, anyone, address(0)), TIMELOCK
        );
        deployCodeTo(
            "EMCGovernor.sol:EMCGovernor", abi.encode(staking, TIMELOCK, 2, 20, 100 ether, 4), address(governor)
        );
        _proxy(address(new Grants(TIMELOCK)), abi.encodeCall(Grants.initialize, ()), address(grants));
        vm.clearMockedCalls();
        bytes memory data = abi.encodeCall(IQuorum.initialize, (block.chainid, BLSSigner.keys(1, 4), new address[](4)));
        _proxy(address(new Quorum(TIMELOCK, 30, address(0), address(0))), data, address(quorum));
        (, whale,) = register("whale", Role.VALIDATOR, 5 * VALIDATOR_STAKE);
        (, minnow,) = register("minnow", Role.WORKER, 1 ether);
        vm.roll(block.number + 1);
    }

    function add(address target, uint256 value, bytes memory data) internal {
        targets.push(target);
        values.push(value);
        calls.push(data);
    }

    function proposed(string memory what) internal returns (uint256 id) {
        vm.prank(whale);
        id = governor.propose(targets, values, calls, what);
        vm.roll(block.number + 3);
    }

    /// @dev Through Governor and Timelock, as anyone sees it.
    function carriedOut(string memory what) internal {
        uint256 id = proposed(what);
        vm.prank(whale);
        governor.castVote(id, 1);
        vm.roll(block.number + 20);
        governor.queue(targets, values, calls, keccak256(bytes(what)));
        vm.warp(block.timestamp + DELAY);
        governor.execute(targets, values, calls, keccak256(bytes(what)));
    }

    function test_EveryPredeployIsUpgradedByProposal() public {
        address next = address(new Apps(TIMELOCK, staking));
        View.Peers memory peers;
        address[14] memory all = [
            address(demands),
            address(quorum),
            address(staking),
            address(apps),
            address(computing),
            address(sockets),
            address(settlement),
            address(market),
            address(grants),
            address(rewards),
            address(pools),
            address(CREDENTIALS),
            0xE3C000000000000000000000000000000000000d,
            0xe3C000000000000000000000000000000000000E
        ];
        bytes memory read = abi.encodeWithSignature("TIMELOCK()");
        _proxy(address(new Credentials(TIMELOCK, IDIDRegistry(address(0)))), read, all[11]);
        _proxy(address(new View(TIMELOCK, peers)), read, all[13]);
        // Staking last: the votes are its.
        for (uint256 i; i < all.length; ++i) {
            if (all[i] != address(staking)) add(all[i], 0, abi.encodeCall(staking.upgradeToAndCall, (next, "")));
        }
        add(address(staking), 0, abi.encodeCall(staking.upgradeToAndCall, (next, "")));
        carriedOut("new code");
        for (uint256 i; i < all.length; ++i) {
            assertEq(address(uint160(uint256(vm.load(all[i], IMPLEMENTATION)))), next);
        }
    }

    function test_NobodyElseChangesThem() public {
        address next = address(new Apps(TIMELOCK, staking));
        vm.expectRevert(abi.encodeWithSelector(Governed.NotTimelock.selector, address(this)));
        staking.upgradeToAndCall(next, "");
        vm.expectRevert(); // not a proposer
        timelock.schedule(address(staking), 0, "", 0, 0, DELAY);
        assertFalse(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), address(this)));
        assertTrue(timelock.hasRole(timelock.EXECUTOR_ROLE(), address(0)), "anyone executes");
    }

    function test_ProposingNeedsVotesAndPassingAQuorum() public {
        add(address(staking), 0, abi.encodeCall(staking.sweep, (address(1))));
        vm.prank(minnow);
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, minnow, 1 ether, 100 ether)
        );
        governor.propose(targets, values, calls, "x");
        uint256 id = proposed("y");
        vm.prank(minnow);
        governor.castVote(id, 1);
        vm.roll(block.number + 20);
        assertEq(uint8(governor.state(id)), uint8(IGovernor.ProposalState.Defeated), "4% must be heard");
    }

    function test_AProposalIsWithdrawnOnlyByItsProposerAndBeforeItsVoteBegins() public {
        add(address(staking), 0, abi.encodeCall(staking.sweep, (address(1))));
        bytes32 first = keccak256("first");
        vm.prank(whale);
        uint256 id = governor.propose(targets, values, calls, "first");
        assertTrue(governor.proposalNeedsQueuing(id), "what passes waits in the Timelock");
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, minnow));
        vm.prank(minnow);
        governor.cancel(targets, values, calls, first);
        vm.prank(whale);
        governor.cancel(targets, values, calls, first);
        assertEq(uint8(governor.state(id)), uint8(IGovernor.ProposalState.Canceled));
        id = proposed("second");
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, whale));
        vm.prank(whale);
        governor.cancel(targets, values, calls, keccak256("second"));
    }

    /// @dev Votes are those of the block that the proposal set: stake that comes later counts nothing.
    function test_StakeThatComesAfterTheProposalDoesNotVote() public {
        add(address(staking), 0, abi.encodeCall(staking.sweep, (address(1))));
        uint256 id = proposed("z");
        (, address late,) = register("late", Role.VALIDATOR, 50 * VALIDATOR_STAKE);
        vm.prank(late);
        governor.castVote(id, 0);
        vm.prank(whale);
        governor.castVote(id, 1);
        vm.roll(block.number + 20);
        assertEq(uint8(governor.state(id)), uint8(IGovernor.ProposalState.Succeeded));
    }

    function test_ParametersChangeWithinBoundsOnly() public {
        IStaking.Config memory c = stakingConfig();
        c.slashBps = 1000;
        add(address(staking), 0, abi.encodeCall(staking.setConfig, (c)));
        add(address(governor), 0, abi.encodeCall(governor.setVotingPeriod, (50)));
        add(address(governor), 0, abi.encodeCall(governor.setVotingDelay, (1)));
        add(address(governor), 0, abi.encodeCall(governor.setProposalThreshold, (governor.MAX_THRESHOLD())));
        add(address(governor), 0, abi.encodeCall(governor.setProposalThreshold, (5 ether)));
        carriedOut("more");
        assertEq(staking.config().slashBps, 1000);
        assertEq(governor.votingPeriod(), 50);
        assertEq(governor.votingDelay(), 1);
        assertEq(governor.proposalThreshold(), 5 ether);

        bytes[5] memory beyond = [
            abi.encodeCall(governor.setVotingPeriod, (9)),
            abi.encodeCall(governor.setVotingPeriod, (governor.MAX_PERIOD() + 1)),
            abi.encodeCall(governor.setVotingDelay, (governor.MAX_DELAY() + 1)),
            abi.encodeCall(governor.setProposalThreshold, (governor.MAX_THRESHOLD() + 1)),
            abi.encodeCall(governor.updateQuorumNumerator, (51))
        ];
        for (uint256 i; i < beyond.length; ++i) {
            (targets, values, calls) = (new address[](0), new uint256[](0), new bytes[](0));
            add(address(governor), 0, beyond[i]);
            string memory what = vm.toString(i);
            uint256 id = proposed(what);
            vm.prank(whale);
            governor.castVote(id, 1);
            vm.roll(block.number + 51);
            governor.queue(targets, values, calls, keccak256(bytes(what)));
            vm.warp(block.timestamp + DELAY);
            vm.expectPartialRevert(EMCGovernor.OutOfBounds.selector);
            governor.execute(targets, values, calls, keccak256(bytes(what)));
        }
    }

    function test_TheTreasuryPaysAGrantByMilestones() public {
        vm.deal(TIMELOCK, 10 ether);
        address team = makeAddr("team");
        uint128[] memory milestones = new uint128[](2);
        (milestones[0], milestones[1]) = (4 ether, 6 ether);
        add(address(grants), 10 ether, abi.encodeCall(grants.grant, (team, milestones, "ipfs://why")));
        add(address(grants), 0, abi.encodeCall(grants.approve, (1, 0)));
        carriedOut("grant");
        grants.claim(1);
        assertEq(team.balance, 4 ether);

        (targets, values, calls) = (new address[](0), new uint256[](0), new bytes[](0));
        add(address(grants), 0, abi.encodeCall(grants.clawback, (1, TIMELOCK)));
        carriedOut("they stopped");
        assertEq(TIMELOCK.balance, 6 ether);
    }
}
