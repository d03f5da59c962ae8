// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IQuorum } from "../interfaces/IQuorum.sol";
import { SSTORE2 } from "solady/utils/SSTORE2.sol";
import { BLS } from "solady/utils/ext/ithaca/BLS.sol";

/// @title A validator set in contract code
/// @notice The stored data is `negated aggregate ++ keys ++ signers`: 128 bytes, 128 a seat, 20 a seat. The aggregate is
/// kept negated because adding the absent seats' keys to it then gives the negated key of those who signed, which is what
/// the pairing equation takes: no negation, and at most a third of the keys are read.
library Seats {
    /// @dev A G1 point as EIP-2537 encodes it: two field elements, each padded to 64 bytes.
    uint256 internal constant KEY_BYTES = 128;
    /// @dev A signer's address.
    uint256 internal constant SIGNER_BYTES = 20;
    /// @dev A G2 point.
    uint256 internal constant SIGNATURE_BYTES = 256;
    /// @dev 14.9 kB of code, under the limit of 24.6, and a bitmap that fits one word.
    uint256 internal constant MAX_SEATS = 100;

    /// @dev The field's modulus, upper and lower word.
    uint256 private constant P_HI = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LO = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;

    /// @notice Where the calling contract's set `id` lies, written or not. Computed rather than stored: it costs a tenth
    /// of a storage read.
    function locate(uint64 id) internal view returns (address pointer) {
        return SSTORE2.predictDeterministicAddress(bytes32(uint256(id)));
    }

    /// @notice Checks the keys and stores them beside their aggregate and their signers as set `id`, once.
    function write(uint64 id, bytes calldata keys_, address[] calldata signers_) internal {
        uint256 n = keys_.length / KEY_BYTES;
        if (n == 0 || n > MAX_SEATS || keys_.length % KEY_BYTES != 0) revert IQuorum.KeysLength(keys_.length);
        if (signers_.length != n) revert IQuorum.SignersLength(signers_.length, n);
        BLS.G1Point memory sum = _sum(keys_, n);
        if (_isZero(sum)) revert IQuorum.IdentityAggregate();
        _negate(sum);
        SSTORE2.writeDeterministic(bytes.concat(abi.encode(sum), keys_, _pack(signers_)), bytes32(uint256(id)));
    }

    /// @notice How many seats the set at `pointer` has.
    function count(address pointer) internal view returns (uint256) {
        // SSTORE2 puts one byte before the data.
        return (pointer.code.length - 1 - KEY_BYTES) / (KEY_BYTES + SIGNER_BYTES);
    }

    /// @notice The keys of the set at `pointer`.
    function keys(address pointer) internal view returns (bytes memory) {
        return SSTORE2.read(pointer, KEY_BYTES, KEY_BYTES * (1 + count(pointer)));
    }

    /// @notice The signers of the seats of the set at `pointer`.
    function signers(address pointer) internal view returns (address[] memory list) {
        uint256 n = count(pointer);
        bytes memory packed = SSTORE2.read(pointer, KEY_BYTES * (1 + n));
        list = new address[](n);
        for (uint256 i = 0; i < n; ++i) {
            bytes20 signer;
            assembly ("memory-safe") {
                signer := mload(add(add(packed, 0x20), mul(i, SIGNER_BYTES)))
            }
            list[i] = address(signer);
        }
    }

    /// @notice The negated sum of the keys of all seats but those in `absent` (bit i is seat i).
    function negatedKey(address pointer, uint256 absent) internal view returns (BLS.G1Point memory sum) {
        // [sum | key]: the shape in which G1ADD takes its operands, so nothing is moved between additions.
        bytes32[8] memory operands;
        bool ok = true;
        assembly ("memory-safe") {
            function addKey(from, seat, to) -> added {
                extcodecopy(from, add(to, KEY_BYTES), seat, KEY_BYTES)
                added := staticcall(gas(), 0x0b, to, 0x100, to, KEY_BYTES)
            }
            sum := operands
            extcodecopy(pointer, sum, 1, KEY_BYTES)
            // Four seats a turn: with a third of a hundred absent, turns would cost a sixth as much as the additions.
            for { let seat := add(1, KEY_BYTES) } absent { seat := add(seat, mul(4, KEY_BYTES)) } {
                if and(absent, 1) { ok := and(ok, addKey(pointer, seat, sum)) }
                if and(absent, 2) { ok := and(ok, addKey(pointer, add(seat, KEY_BYTES), sum)) }
                if and(absent, 4) { ok := and(ok, addKey(pointer, add(seat, mul(2, KEY_BYTES)), sum)) }
                if and(absent, 8) { ok := and(ok, addKey(pointer, add(seat, mul(3, KEY_BYTES)), sum)) }
                absent := shr(4, absent)
            }
        }
        // The keys were checked when they were written, so only a chain without EIP-2537 gets here.
        if (!ok) revert IQuorum.KeyNotInSubgroup();
    }

    /// @notice Whether `signature` is a signature of `digest` under the key whose negation is given:
    /// e(-key, H(digest)) * e(g1, signature) == 1.
    function verify(BLS.G1Point memory negated, bytes32 digest, bytes calldata signature) internal view {
        _refuseIdentity(signature);
        BLS.G2Point memory h = BLS.hashToG2(abi.encodePacked(digest));
        bool ok;
        uint256 result;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mcopy(m, negated, 0x80)
            mcopy(add(m, 0x80), h, 0x100)
            // The generator of G1.
            mstore(add(m, 0x180), 0x0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0f)
            mstore(add(m, 0x1a0), 0xc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb)
            mstore(add(m, 0x1c0), 0x0000000000000000000000000000000008b3f481e3aaa0f1a09e30ed741d8ae4)
            mstore(add(m, 0x1e0), 0xfcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1)
            calldatacopy(add(m, 0x200), signature.offset, SIGNATURE_BYTES)
            mstore(0x00, 0)
            ok := staticcall(gas(), 0x0f, m, 0x300, 0x00, 0x20)
            result := mload(0x00)
        }
        if (!ok) revert IQuorum.SignatureNotInSubgroup();
        if (result != 1) revert IQuorum.BadSignature();
    }

    /// @dev The identity is a valid encoding for the precompile, and the signature of a key that is the identity.
    function _refuseIdentity(bytes calldata signature) private pure {
        for (uint256 i = 0; i < SIGNATURE_BYTES; i += 32) {
            if (bytes32(signature[i:]) != 0) return;
        }
        revert IQuorum.IdentitySignature();
    }

    /// @dev One multi-scalar multiplication by ones: it adds the keys and, unlike G1ADD, checks their subgroup.
    function _sum(bytes calldata keys_, uint256 n) private view returns (BLS.G1Point memory sum) {
        bool ok;
        uint256 identity = type(uint256).max;
        assembly ("memory-safe") {
            let m := mload(0x40)
            for { let i := 0 } lt(i, n) { i := add(i, 1) } {
                let to := add(m, mul(i, 0xa0))
                calldatacopy(to, add(keys_.offset, mul(i, KEY_BYTES)), KEY_BYTES)
                if iszero(or(or(mload(to), mload(add(to, 0x20))), or(mload(add(to, 0x40)), mload(add(to, 0x60))))) {
                    identity := i
                }
                mstore(add(to, KEY_BYTES), 1)
            }
            ok := staticcall(gas(), 0x0c, m, mul(n, 0xa0), sum, KEY_BYTES)
        }
        if (identity != type(uint256).max) revert IQuorum.IdentityKey(identity);
        if (!ok) revert IQuorum.KeyNotInSubgroup();
    }

    /// @dev 20 bytes each, where abi.encodePacked would give 32.
    function _pack(address[] calldata list) private pure returns (bytes memory out) {
        out = new bytes(list.length * SIGNER_BYTES);
        for (uint256 i = 0; i < list.length; ++i) {
            bytes20 signer = bytes20(list[i]);
            assembly ("memory-safe") {
                // Writes 12 bytes past the signer: the next one's, and at the end padding or memory not in use yet.
                mstore(add(add(out, 0x20), mul(i, SIGNER_BYTES)), signer)
            }
        }
    }

    function _isZero(BLS.G1Point memory p) private pure returns (bool) {
        return (p.x_a | p.x_b | p.y_a | p.y_b) == 0;
    }

    /// @dev (x, y) to (x, p - y). y is not 0: no point of order 2 is in the subgroup.
    function _negate(BLS.G1Point memory p) private pure {
        uint256 hi = uint256(p.y_a);
        uint256 lo = uint256(p.y_b);
        unchecked {
            p.y_b = bytes32(P_LO - lo);
            p.y_a = bytes32(P_HI - hi - (lo > P_LO ? 1 : 0));
        }
    }
}
