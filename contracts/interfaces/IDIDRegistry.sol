// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title What is asked of the ERC-1056 registry
interface IDIDRegistry {
    function identityOwner(address identity) external view returns (address);

    function validDelegate(address identity, bytes32 delegateType, address delegate) external view returns (bool);
}
