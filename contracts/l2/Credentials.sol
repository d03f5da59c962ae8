// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ICredentials } from "../interfaces/ICredentials.sol";
import { IDIDRegistry } from "../interfaces/IDIDRegistry.sol";
import { Governed } from "../libraries/Governed.sol";
import { EIP712 } from "solady/utils/EIP712.sol";
import { SignatureCheckerLib } from "solady/utils/SignatureCheckerLib.sol";

/// @title Credentials
/// @notice See ICredentials.
contract Credentials is ICredentials, Governed, EIP712 {
    bytes32 public constant CREDENTIAL_TYPEHASH = keccak256(
        "Credential(address issuer,bytes32 schema,address subject,bytes32 claims,uint64 issuedAt,uint64 expires)"
    );
    // Delegate types of did:ethr that may assert for an identity, as the registry keys them.
    bytes32 internal constant VERI_KEY = "veriKey";
    bytes32 internal constant SIG_AUTH = "sigAuth";

    IDIDRegistry public immutable REGISTRY;

    mapping(address issuer => mapping(bytes32 credential => bool)) public revoked;
    mapping(address issuer => uint64) public revokedBefore;

    constructor(address timelock, IDIDRegistry registry) Governed(timelock) {
        REGISTRY = registry;
    }

    /// @inheritdoc ICredentials
    function revoke(address issuer, bytes32 credential) external {
        _checkSpeaker(issuer, msg.sender);

        revoked[issuer][credential] = true;
        emit Revoked(issuer, credential);
    }

    /// @inheritdoc ICredentials
    function revokeBefore(address issuer, uint64 time) external {
        _checkSpeaker(issuer, msg.sender);
        require(time > revokedBefore[issuer], NotLater(time, revokedBefore[issuer]));

        revokedBefore[issuer] = time;
        emit RevokedBefore(issuer, time);
    }

    /// @inheritdoc ICredentials
    function check(address issuer, bytes32 schema, address subject, bytes calldata credential) external view {
        (Credential memory c, address signer, bytes memory signature) =
            abi.decode(credential, (Credential, address, bytes));
        require(c.issuer == issuer, WrongIssuer(c.issuer, issuer));
        require(c.schema == schema, WrongSchema(c.schema, schema));
        require(c.subject == subject, WrongSubject(c.subject, subject));
        require(block.timestamp >= c.issuedAt, NotYetValid(c.issuedAt));
        require(block.timestamp <= c.expires, CredentialExpired(c.expires));
        bytes32 hash = hashOf(c);
        require(!revoked[issuer][hash] && c.issuedAt >= revokedBefore[issuer], CredentialRevoked(hash));
        _checkSpeaker(issuer, signer);
        require(SignatureCheckerLib.isValidSignatureNow(signer, hash, signature), BadSignature(hash, signer));
    }

    /// @inheritdoc ICredentials
    function hashOf(Credential memory c) public view returns (bytes32) {
        return _hashTypedData(keccak256(abi.encode(CREDENTIAL_TYPEHASH, c)));
    }

    /// @dev Whom the registry lets speak for the identity: its owner, by default itself, and its delegates for now.
    function _checkSpeaker(address issuer, address signer) internal view {
        require(
            signer == REGISTRY.identityOwner(issuer) || REGISTRY.validDelegate(issuer, VERI_KEY, signer)
                || REGISTRY.validDelegate(issuer, SIG_AUTH, signer),
            NotIssuer(issuer, signer)
        );
    }

    function _domainNameAndVersion() internal pure override returns (string memory name, string memory version) {
        return ("EMC Credentials", "1");
    }
}
