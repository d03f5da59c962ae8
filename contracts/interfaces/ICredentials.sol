// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Credentials checked on chain
interface ICredentials {
    /// @notice Reverts, with the reason, unless `credential` is the issuer's valid one of this schema for the subject.
    function check(address issuer, bytes32 schema, address subject, bytes calldata credential) external view;
}
