// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { Governor } from "@openzeppelin/contracts/governance/Governor.sol";
import { TimelockController } from "@openzeppelin/contracts/governance/TimelockController.sol";
import { GovernorCountingSimple } from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import { GovernorSettings } from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import { GovernorTimelockControl } from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import { GovernorVotes } from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {
    GovernorVotesQuorumFraction
} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import { IVotes } from "@openzeppelin/contracts/governance/utils/IVotes.sol";

/// @title EMC's governance: OpenZeppelin's Governor over staked votes
/// @notice Votes are Staking's checkpoints, what passes is carried out by the Timelock, which owns every predeploy.
/// Times are L2 blocks, the threshold is wei of votes, the quorum a percentage of all votes. A proposal can change these
/// numbers, within bounds that none can pass: it must stay possible to propose, to vote and to be heard.
contract EMCGovernor is
    Governor,
    GovernorSettings,
    GovernorCountingSimple,
    GovernorVotes,
    GovernorVotesQuorumFraction,
    GovernorTimelockControl
{
    /// @notice A week of blocks.
    uint48 public constant MAX_DELAY = 604_800;
    uint32 public constant MIN_PERIOD = 10;
    /// @notice Thirty days of blocks.
    uint32 public constant MAX_PERIOD = 2_592_000;
    uint256 public constant MAX_THRESHOLD = 1_000_000 ether;
    uint256 public constant MIN_QUORUM = 1;
    uint256 public constant MAX_QUORUM = 50;

    /// @notice A parameter is not within its bounds.
    error OutOfBounds(uint256 value, uint256 least, uint256 most);

    /// @param delay blocks between a proposal and the block whose votes count
    /// @param period blocks that a vote takes
    /// @param threshold votes that who proposes must have, wei
    /// @param quorumPercent of all votes that must be for or abstain
    constructor(
        IVotes staking,
        TimelockController timelock,
        uint48 delay,
        uint32 period,
        uint256 threshold,
        uint256 quorumPercent
    )
        Governor("EMC")
        GovernorSettings(delay, period, threshold)
        GovernorVotes(staking)
        GovernorVotesQuorumFraction(quorumPercent)
        GovernorTimelockControl(timelock)
    { }

    function state(uint256 proposalId) public view override(Governor, GovernorTimelockControl) returns (ProposalState) {
        return super.state(proposalId);
    }

    function proposalNeedsQueuing(uint256 proposalId)
        public
        view
        override(Governor, GovernorTimelockControl)
        returns (bool)
    {
        return super.proposalNeedsQueuing(proposalId);
    }

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    function _setVotingDelay(uint48 delay) internal override {
        _bound(delay, 0, MAX_DELAY);
        super._setVotingDelay(delay);
    }

    function _setVotingPeriod(uint32 period) internal override {
        _bound(period, MIN_PERIOD, MAX_PERIOD);
        super._setVotingPeriod(period);
    }

    function _setProposalThreshold(uint256 threshold) internal override {
        _bound(threshold, 0, MAX_THRESHOLD);
        super._setProposalThreshold(threshold);
    }

    function _updateQuorumNumerator(uint256 percent) internal override {
        _bound(percent, MIN_QUORUM, MAX_QUORUM);
        super._updateQuorumNumerator(percent);
    }

    function _bound(uint256 value, uint256 least, uint256 most) private pure {
        require(value >= least && value <= most, OutOfBounds(value, least, most));
    }

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint48) {
        return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) {
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address) {
        return super._executor();
    }
}
