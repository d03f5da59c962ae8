// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { BLS } from "solady/utils/ext/ithaca/BLS.sol";

/// @title Proofs that an operator holds the secret of its BLS key
/// @notice Without them a key made of others' keys could forge their signatures in an aggregate. A proof is a signature of
/// the owner, the chain and the key under a tag of its own, so that no statement's signature passes for one. The same as
/// SecretKey.ProvePossession of package protocol/statement.
library Possession {
    /// @dev A G1 point as EIP-2537 encodes it.
    uint256 internal constant KEY_BYTES = 128;
    /// @dev A G2 point.
    uint256 internal constant PROOF_BYTES = 256;

    bytes32 private constant TAG = keccak256("EMC possession v1");
    /// @dev RFC 9380's DST_prime: the tag and its length. solady's hashToG2 has the tag of signatures built in.
    bytes private constant DST = "BLS_POP_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_\x2b";

    /// @dev The field's modulus, upper and lower word.
    uint256 private constant P_HI = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LO = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;

    /// @notice The field element could not be reduced: the chain has no EIP-198.
    error ModExpFailed();

    /// @notice Whether `proof` shows that `owner` holds the secret of `key` on this chain. Reverts with solady's
    /// PairingFailed if either is no point of its subgroup.
    function proven(bytes calldata key, bytes calldata proof, address owner) internal view returns (bool) {
        if (key.length != KEY_BYTES || proof.length != PROOF_BYTES || _isZero(key)) return false;
        BLS.G1Point[] memory g1 = new BLS.G1Point[](2);
        BLS.G2Point[] memory g2 = new BLS.G2Point[](2);
        g1[0] = abi.decode(key, (BLS.G1Point));
        g2[0] = _hash(keccak256(abi.encodePacked(abi.encode(TAG, block.chainid, owner), key)));
        // The negated generator: e(key, hash) * e(-g1, proof) == 1.
        g1[1] = BLS.G1Point(
            0x0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0f,
            0xc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb,
            0x00000000000000000000000000000000114d1d6855d545a8aa7d76c8cf2e21f2,
            0x67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca
        );
        g2[1] = abi.decode(proof, (BLS.G2Point));
        return BLS.pairing(g1, g2);
    }

    /// @dev The identity is a valid encoding for the precompile.
    function _isZero(bytes calldata key) private pure returns (bool) {
        return bytes32(key) | bytes32(key[32:]) | bytes32(key[64:]) | bytes32(key[96:]) == 0;
    }

    /// @dev hash_to_curve of RFC 9380 with the tag DST.
    function _hash(bytes32 message) private view returns (BLS.G2Point memory) {
        bytes32 b0 = sha256(abi.encodePacked(bytes32(0), bytes32(0), message, uint16(256), uint8(0), DST));
        bytes32[9] memory b;
        for (uint256 i = 1; i < 9; ++i) {
            b[i] = sha256(abi.encodePacked(i == 1 ? b0 : b0 ^ b[i - 1], uint8(i), DST));
        }
        return BLS.add(_map(b, 1), _map(b, 5));
    }

    /// @dev The curve point of the field element in words i to i + 3.
    function _map(bytes32[9] memory b, uint256 i) private view returns (BLS.G2Point memory) {
        (bytes32 c0a, bytes32 c0b) = _reduce(b[i], b[i + 1]);
        (bytes32 c1a, bytes32 c1b) = _reduce(b[i + 2], b[i + 3]);
        return BLS.toG2(BLS.Fp2(c0a, c0b, c1a, c1b));
    }

    /// @dev A number of 64 bytes modulo the field, by EIP-198 with the exponent 1.
    function _reduce(bytes32 hi, bytes32 lo) private view returns (bytes32, bytes32) {
        (bool ok, bytes memory result) =
            address(5).staticcall(abi.encode(uint256(64), uint256(32), uint256(64), hi, lo, uint256(1), P_HI, P_LO));
        require(ok && result.length == 64, ModExpFailed());
        return abi.decode(result, (bytes32, bytes32));
    }
}
