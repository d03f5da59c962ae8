// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { BLS } from "solady/utils/ext/ithaca/BLS.sol";

/// @notice Seats that sign inside a test, with the curve's own precompiles: certificates over anything, also over what
/// is only known at run time. That they are the same as everybody else's is shown by Quorum's test of blst's vectors.
library BLSSigner {
    /// @dev Order of the curve's subgroups.
    uint256 private constant R = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;

    /// @notice The secret of a seat of the set with this seed.
    function secret(uint256 seed, uint256 seat) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, seat))) % R;
    }

    /// @notice The keys of a set's n seats, as Quorum takes them.
    function keys(uint256 seed, uint256 n) internal view returns (bytes memory out) {
        for (uint256 i = 0; i < n; ++i) {
            out = bytes.concat(out, key(secret(seed, i)));
        }
    }

    /// @notice Made-up signers of the set's n seats.
    function addresses(uint256 seed, uint256 n) internal pure returns (address[] memory out) {
        out = new address[](n);
        for (uint256 i = 0; i < n; ++i) {
            out[i] = address(uint160(secret(seed, i)));
        }
    }

    /// @notice The body of the statement that hands over to the set.
    function setBody(uint64 start, bytes memory keys_, address[] memory signers_) internal pure returns (bytes32) {
        return keccak256(abi.encode(start, keccak256(keys_), keccak256(abi.encodePacked(signers_))));
    }

    /// @notice secret * g1.
    function key(uint256 scalar) internal view returns (bytes memory) {
        BLS.G1Point[] memory points = new BLS.G1Point[](1);
        bytes32[] memory scalars = new bytes32[](1);
        scalars[0] = bytes32(scalar);
        points[0] = BLS.G1Point(
            0x0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0f,
            0xc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb,
            0x0000000000000000000000000000000008b3f481e3aaa0f1a09e30ed741d8ae4,
            0xfcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1
        );
        return abi.encode(BLS.msm(points, scalars));
    }

    /// @notice The certificate by the seats in `signers` (bit i is seat i) of a set of n.
    function certificate(bytes32 digest, uint256 seed, uint256 n, uint256 signers)
        internal
        view
        returns (bytes memory)
    {
        uint256 sum;
        bytes memory bitmap = new bytes((n + 7) / 8);
        for (uint256 i = 0; i < n; ++i) {
            if ((signers >> i) & 1 == 0) continue;
            sum = addmod(sum, secret(seed, i), R);
            bitmap[i / 8] |= bytes1(uint8(1 << (i % 8)));
        }
        return bytes.concat(bitmap, sign(digest, sum));
    }

    /// @notice scalar * H(digest).
    function sign(bytes32 digest, uint256 scalar) internal view returns (bytes memory) {
        BLS.G2Point[] memory points = new BLS.G2Point[](1);
        bytes32[] memory scalars = new bytes32[](1);
        points[0] = BLS.hashToG2(abi.encodePacked(digest));
        scalars[0] = bytes32(scalar);
        return abi.encode(BLS.msm(points, scalars));
    }
}
