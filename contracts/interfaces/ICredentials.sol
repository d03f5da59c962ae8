// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Credentials checked on chain
/// @notice A verifiable credential is EIP-712 data, in the domain "EMC Credentials", "1", signed by whom the ERC-1056
/// registry lets speak for its issuer: the identity's owner, or a delegate of type veriKey or sigAuth. A delegate that
/// is taken away takes with it what it signed. Who carries a credential brings
/// abi.encode(Credential credential, address signer, bytes signature); nothing is stored but revocations.
interface ICredentials {
    struct Credential {
        address issuer;
        bytes32 schema; // what kind of credential it is, by the issuer's choice
        address subject;
        bytes32 claims; // digest of what it says, for who reads it off chain
        uint64 issuedAt; // Unix seconds, as expires
        uint64 expires; // last second in which it is valid
    }

    error WrongIssuer(address issuer, address wanted);
    error WrongSchema(bytes32 schema, bytes32 wanted);
    error WrongSubject(address subject, address wanted);
    error NotYetValid(uint64 issuedAt);
    error CredentialExpired(uint64 expires);
    error CredentialRevoked(bytes32 credential);
    /// @notice The registry does not let this account speak for the issuer.
    error NotIssuer(address issuer, address signer);
    error BadSignature(bytes32 credential, address signer);
    error NotLater(uint64 time, uint64 revokedBefore);

    event Revoked(address indexed issuer, bytes32 indexed credential);
    event RevokedBefore(address indexed issuer, uint64 time);

    /// @notice Reverts, with the reason, unless `credential` is the issuer's valid one of this schema for the subject.
    function check(address issuer, bytes32 schema, address subject, bytes calldata credential) external view;

    /// @notice Ends one credential, by its digest, for good; by who may speak for the issuer.
    function revoke(address issuer, bytes32 credential) external;

    /// @notice Ends all credentials of the issuer that were issued before `time`; by who may speak for it.
    function revokeBefore(address issuer, uint64 time) external;

    /// @notice The EIP-712 digest that is signed.
    function hashOf(Credential memory credential) external view returns (bytes32);
}
