// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IQuorum, Kind } from "../interfaces/IQuorum.sol";
import { Seats } from "../libraries/Seats.sol";
import { Initializable } from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";
import { LibBit } from "solady/utils/LibBit.sol";

/// @title Quorum
/// @notice See IQuorum.
/// @dev Behind an ERC-1967 proxy on both chains.
contract Quorum is IQuorum, Initializable, UUPSUpgradeable {
    using Seats for address;

    /// @notice How long the set before the current one still certifies blocks and outputs, seconds. Well below the
    /// time for which the stake of who leaves stays locked.
    uint64 public constant GRACE = 1 hours;

    /// @dev Sets every digest of the protocol apart from anything else that a BLS key may sign.
    bytes32 private constant TAG = keccak256("EMC statement v1");

    /// @notice Who may change the code: the Timelock on L2, the owner's account on L1.
    address public immutable UPGRADER;

    // One slot, since a check reads all of it but lastOutput.
    uint64 private _l2ChainId;
    /// @inheritdoc IQuorum
    uint64 public currentSet;
    /// @inheritdoc IQuorum
    uint64 public handoverAt;
    /// @inheritdoc IQuorum
    uint64 public lastOutput;
    /// @inheritdoc IQuorum
    mapping(uint64 l2Block => bytes32 outputRoot) public outputs;

    /// @param upgrader who may change the code of the proxies in front of this implementation
    constructor(address upgrader) {
        UPGRADER = upgrader;
        _disableInitializers();
    }

    /// @inheritdoc IQuorum
    function initialize(uint256 l2ChainId_, bytes calldata keys_) external initializer {
        if (l2ChainId_ == 0 || l2ChainId_ > type(uint64).max) revert BadChainId(l2ChainId_);
        _l2ChainId = uint64(l2ChainId_);
        _install(1, keys_);
    }

    /// @inheritdoc IQuorum
    function advance(uint64 newId, bytes calldata keys_, bytes calldata certificate) external {
        uint64 current = currentSet;
        if (newId != current + 1) revert SetNotNext(newId, current + 1);
        check(current, Kind.SET, newId, keccak256(keys_), certificate);
        _install(newId, keys_);
    }

    /// @inheritdoc IQuorum
    function recordOutput(uint64 l2Block, bytes32 outputRoot, uint64 setId, bytes calldata certificate) external {
        if (l2Block <= lastOutput) revert OutputNotNewer(l2Block, lastOutput);
        if (outputRoot == 0) revert ZeroRoot();
        check(setId, Kind.OUTPUT, l2Block, outputRoot, certificate);
        lastOutput = l2Block;
        outputs[l2Block] = outputRoot;
        emit OutputRecorded(l2Block, outputRoot, setId);
    }

    /// @inheritdoc IQuorum
    function check(uint64 setId, uint8 kind, uint64 number, bytes32 body, bytes calldata certificate) public view {
        address set = _set(setId);
        if (!_counts(setId, kind)) revert SetExpired(setId, kind);
        uint256 n = set.count();
        uint256 bitmapBytes = (n + 7) / 8;
        if (certificate.length != bitmapBytes + Seats.SIGNATURE_BYTES) {
            revert CertificateLength(certificate.length, bitmapBytes + Seats.SIGNATURE_BYTES);
        }
        uint256 absent = _absent(certificate[:bitmapBytes], n);
        Seats.verify(set.negatedKey(absent), digest(setId, kind, number, body), certificate[bitmapBytes:]);
    }

    /// @inheritdoc IQuorum
    function digest(uint64 setId, uint8 kind, uint64 number, bytes32 body) public view returns (bytes32) {
        return keccak256(abi.encode(TAG, uint256(_l2ChainId), setId, kind, number, body));
    }

    /// @inheritdoc IQuorum
    function l2ChainId() external view returns (uint256) {
        return _l2ChainId;
    }

    /// @inheritdoc IQuorum
    function seats(uint64 setId) external view returns (uint256) {
        return _set(setId).count();
    }

    /// @inheritdoc IQuorum
    function keys(uint64 setId) external view returns (bytes memory) {
        return _set(setId).keys();
    }

    /// @dev The seats that did not sign, bit i for seat i; refuses a bitmap that is malformed or too thin.
    function _absent(bytes calldata bitmap, uint256 n) private pure returns (uint256 absent) {
        // Byte 0 holds the first seats; MAX_SEATS bits fit one word.
        uint256 signers = LibBit.reverseBytes(uint256(bytes32(bitmap)));
        if (signers >> n != 0) revert UnusedBits();
        uint256 signed = LibBit.popCount(signers);
        if (3 * signed <= 2 * n) revert TooFewSeats(signed, n);
        return signers ^ ((1 << n) - 1);
    }

    /// @dev Whether the set may certify a statement of this kind now.
    function _counts(uint64 setId, uint8 kind) private view returns (bool) {
        uint64 current = currentSet;
        if (setId == current) return true;
        return
            setId + 1 == current && (kind == Kind.BLOCK || kind == Kind.OUTPUT) && block.timestamp <= handoverAt + GRACE;
    }

    function _set(uint64 setId) private view returns (address pointer) {
        if (setId == 0 || setId > currentSet) revert SetUnknown(setId);
        return Seats.locate(setId);
    }

    function _install(uint64 id, bytes calldata keys_) private {
        Seats.write(id, keys_);
        currentSet = id;
        handoverAt = uint64(block.timestamp);
        emit SetAdvanced(id, keys_.length / Seats.KEY_BYTES, keccak256(keys_));
    }

    function _authorizeUpgrade(address) internal view override {
        if (msg.sender != UPGRADER) revert NotUpgrader(msg.sender);
    }
}
