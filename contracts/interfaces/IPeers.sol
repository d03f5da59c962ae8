// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @notice What Rewards asks of Staking beside IStaking.
interface IPeers {
    function addRewards(uint64 operator) external payable;
}
