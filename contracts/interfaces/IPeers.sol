// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @notice What Rewards asks of Staking and Settlement beside IStaking and ISettlement.
interface IPeers {
    function addRewards(uint64 operator) external payable;
    function routed(address router) external view returns (uint128 units, uint128 protocolFees);
}
