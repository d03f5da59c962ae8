// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title EIP-712 digests of the compute protocol's messages
/// @notice Domain "EMC", "1", this chain, Settlement. The Go package `protocol` and the SDK are held to the same vectors.
library Messages {
    /// @notice Signed by the socket's user, else its owner.
    struct Session {
        uint256 socket;
        uint64 epoch;
        address key;
        uint64 maxUnits; // mU
        uint64 notAfter; // Unix seconds
        bytes32 salt;
    }

    /// @notice Signed by the session's key.
    struct Call {
        bytes32 session; // EIP-712 digest
        uint64 nonce;
        bytes32 input; // SHA-256
        uint64 maxUnits; // mU
        uint64 notAfter; // Unix seconds
    }

    bytes32 internal constant SESSION =
        keccak256("Session(uint256 socket,uint64 epoch,address key,uint64 maxUnits,uint64 notAfter,bytes32 salt)");
    bytes32 internal constant CALL =
        keccak256("Call(bytes32 session,uint64 nonce,bytes32 input,uint64 maxUnits,uint64 notAfter)");
    bytes32 private constant DOMAIN =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    function sessionDigest(address settlement, Session memory s) internal view returns (bytes32) {
        return _digest(settlement, keccak256(abi.encode(SESSION, s)));
    }

    function callDigest(address settlement, Call memory c) internal view returns (bytes32) {
        return _digest(settlement, keccak256(abi.encode(CALL, c)));
    }

    function _digest(address settlement, bytes32 message) private view returns (bytes32) {
        bytes32 domain = keccak256(abi.encode(DOMAIN, keccak256("EMC"), keccak256("1"), block.chainid, settlement));
        return keccak256(abi.encodePacked(hex"1901", domain, message));
    }
}
