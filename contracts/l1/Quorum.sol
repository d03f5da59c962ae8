// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IPortal } from "../interfaces/IPortal.sol";
import { IQuorum, Kind } from "../interfaces/IQuorum.sol";
import { AddressAlias } from "../libraries/AddressAlias.sol";
import { Seats } from "../libraries/Seats.sol";
import { Initializable } from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";
import { LibBit } from "solady/utils/LibBit.sol";
import { SafeCastLib } from "solady/utils/SafeCastLib.sol";

/// @title Quorum
/// @notice See IQuorum.
/// @dev Behind an ERC-1967 proxy on both chains.
contract Quorum is IQuorum, Initializable, UUPSUpgradeable {
    using Seats for address;

    /// @notice For how long after a handover was made known the set before it still certifies its blocks and outputs,
    /// seconds: an epoch of a day, at whose end the new set begins, and a day more. Below the time for which the stake of
    /// who leaves stays locked.
    uint64 public constant GRACE = 2 days;

    /// @notice L2 gas of a report: two slots and an event.
    uint64 public constant REPORT_GAS = 100_000;
    /// @notice L1 gas that a handover spends on its report at most: deposits can be made dear for a while, and a handover
    /// must not wait for them.
    uint256 public constant MAX_REPORT_COST = 1_000_000;

    /// @dev Sets every digest of the protocol apart from anything else that a BLS key may sign.
    bytes32 private constant TAG = keccak256("EMC statement v1");

    /// @notice Who may change the code: the Timelock on L2, the owner's account on L1.
    address public immutable UPGRADER;
    /// @inheritdoc IQuorum
    uint64 public immutable EPOCH_BLOCKS;
    /// @notice The Quorum on the other chain; 0 on a chain that has no L1.
    address public immutable PEER;
    /// @notice On L1 what takes deposits, else 0.
    IPortal public immutable PORTAL;

    // One slot, since a check reads all of it but lastOutput. 48 bits count a block a second for millions of years.
    uint64 private _l2ChainId;
    uint48 private _newest;
    uint48 private _newestStart;
    uint40 private _handoverAt;
    uint48 private _lastOutput;
    /// @inheritdoc IQuorum
    mapping(uint64 l2Block => bytes32 outputRoot) public outputs;
    mapping(uint64 setId => uint64 l2Block) private _starts;
    /// @inheritdoc IQuorum
    uint64 public reportedSet;
    mapping(uint64 setId => uint64 time) private _reports;

    /// @param upgrader who may change the code of the proxies in front of this implementation
    /// @param epochBlocks L2 blocks an epoch on L2, 0 on L1
    /// @param peer the Quorum (its proxy) on the other chain, 0 on a chain without an L1
    /// @param portal on L1 what takes deposits, else 0
    constructor(address upgrader, uint64 epochBlocks, address peer, address portal) {
        (UPGRADER, EPOCH_BLOCKS, PEER, PORTAL) = (upgrader, epochBlocks, peer, IPortal(portal));
        _disableInitializers();
    }

    /// @inheritdoc IQuorum
    function initialize(uint256 l2ChainId_, bytes calldata keys_, address[] calldata signers_) external initializer {
        if (l2ChainId_ == 0 || l2ChainId_ > type(uint64).max) revert BadChainId(l2ChainId_);
        _l2ChainId = uint64(l2ChainId_);
        _install(1, 0, keys_, signers_);
        reportedSet = 1; // both chains begin with it
        emit SetAdvanced(1, 0, keys_, signers_, "");
    }

    /// @inheritdoc IQuorum
    function advance(
        uint64 newId,
        uint64 start,
        bytes calldata keys_,
        address[] calldata signers_,
        bytes calldata certificate
    ) external {
        uint64 current = _newest;
        if (newId != current + 1) revert SetNotNext(newId, current + 1);
        _checkStart(start);
        bytes32 body = keccak256(abi.encode(start, keccak256(keys_), keccak256(abi.encodePacked(signers_))));
        check(current, Kind.SET, newId, body, certificate);
        _install(newId, start, keys_, signers_);
        emit SetAdvanced(newId, start, keys_, signers_, certificate);
        if (address(PORTAL) != address(0)) _tryReport(newId);
    }

    /// @inheritdoc IQuorum
    function report() external {
        if (address(PORTAL) == address(0)) revert NoReports();
        uint64 id = _newest;
        _noteReport(id);
        PORTAL.depositTransaction(PEER, 0, REPORT_GAS, false, abi.encodeCall(this.noteReport, (id)), 0);
    }

    /// @inheritdoc IQuorum
    function noteReport(uint64 setId) external {
        if (EPOCH_BLOCKS == 0 || msg.sender != AddressAlias.onL2(PEER)) revert NotL1Quorum(msg.sender);
        if (setId <= reportedSet) revert ReportNotNewer(setId, reportedSet);
        _noteReport(setId);
    }

    /// @inheritdoc IQuorum
    function recordOutput(uint64 l2Block, bytes32 outputRoot, uint64 setId, bytes calldata certificate) external {
        if (l2Block <= _lastOutput) revert OutputNotNewer(l2Block, _lastOutput);
        if (outputRoot == 0) revert ZeroRoot();
        check(setId, Kind.OUTPUT, l2Block, outputRoot, certificate);
        _lastOutput = SafeCastLib.toUint48(l2Block);
        outputs[l2Block] = outputRoot;
        emit OutputRecorded(l2Block, outputRoot, setId);
    }

    /// @inheritdoc IQuorum
    function check(uint64 setId, uint8 kind, uint64 number, bytes32 body, bytes calldata certificate) public view {
        address set = _set(setId);
        if (!_counts(setId, kind, number)) revert SetDoesNotCount(setId, kind, number);
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
    function currentSet() external view returns (uint64 id) {
        return _inForce();
    }

    /// @inheritdoc IQuorum
    function newestSet() external view returns (uint64 id) {
        return _newest;
    }

    /// @inheritdoc IQuorum
    function startOf(uint64 setId) external view returns (uint64 l2Block) {
        _set(setId);
        return _starts[setId];
    }

    /// @inheritdoc IQuorum
    function setAt(uint64 l2Block) external view returns (uint64 id) {
        id = _newest;
        while (_starts[id] > l2Block) --id;
    }

    /// @inheritdoc IQuorum
    function reportedAt(uint64 setId) external view returns (uint64 at) {
        if (PEER == address(0) || setId <= 1) return 0;
        if (setId > reportedSet) return type(uint64).max;
        // A report covers the sets before it, whose own may be lost.
        while ((at = _reports[setId]) == 0) ++setId;
    }

    /// @inheritdoc IQuorum
    function handoverAt() external view returns (uint64) {
        return _handoverAt;
    }

    /// @inheritdoc IQuorum
    function lastOutput() external view returns (uint64 l2Block) {
        return _lastOutput;
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

    /// @inheritdoc IQuorum
    function signers(uint64 setId) external view returns (address[] memory) {
        return _set(setId).signers();
    }

    /// @dev The seats that did not sign, bit i for seat i; refuses a bitmap that is malformed or too thin.
    function _absent(bytes calldata bitmap, uint256 n) private pure returns (uint256 absent) {
        // Byte 0 holds the first seats; MAX_SEATS bits fit one word.
        uint256 present = LibBit.reverseBytes(uint256(bytes32(bitmap)));
        if (present >> n != 0) revert UnusedBits();
        uint256 signed = LibBit.popCount(present);
        if (3 * signed <= 2 * n) revert TooFewSeats(signed, n);
        return present ^ ((1 << n) - 1);
    }

    /// @dev Whether the set may certify this statement now.
    function _counts(uint64 setId, uint8 kind, uint64 number) private view returns (bool) {
        if (kind != Kind.BLOCK && kind != Kind.OUTPUT) return setId == _inForce();
        // The number is an L2 block here, which says whose it is.
        if (setId == _newest) return number >= _newestStart;
        return setId + 1 == _newest && number < _newestStart && block.timestamp <= _handoverAt + GRACE;
    }

    /// @dev On L1 the newest set: nobody there knows the L2's newest block.
    function _inForce() private view returns (uint64) {
        return EPOCH_BLOCKS != 0 && block.number < _newestStart ? _newest - 1 : _newest;
    }

    function _checkStart(uint64 start) private view {
        if (start <= _newestStart) revert StartNotLater(start, _newestStart);
        if (EPOCH_BLOCKS == 0) return;
        if (start <= block.number) revert StartNotLater(start, block.number);
        if (start % EPOCH_BLOCKS != 0) revert StartNotAtEpoch(start, EPOCH_BLOCKS);
    }

    function _set(uint64 setId) private view returns (address pointer) {
        if (setId == 0 || setId > _newest) revert SetUnknown(setId);
        return Seats.locate(setId);
    }

    function _install(uint64 id, uint64 start, bytes calldata keys_, address[] calldata signers_) private {
        Seats.write(id, keys_, signers_);
        _newest = SafeCastLib.toUint48(id);
        _newestStart = SafeCastLib.toUint48(start);
        _handoverAt = uint40(block.timestamp);
        _starts[id] = start;
    }

    /// @dev Tells L2 of a handover, if that is to be had for what it may cost; else it is left to `report`.
    function _tryReport(uint64 id) private {
        // A call gets all but a 64th of the gas (EIP-150). With less the deposit would fail and the handover succeed, and
        // that is what estimates of its gas would come to.
        uint256 wanted = MAX_REPORT_COST * 64 / 63 + 50_000;
        if (gasleft() < wanted) revert GasTooLow(gasleft(), wanted);
        bytes memory call = abi.encodeCall(this.noteReport, (id));
        try PORTAL.depositTransaction{ gas: MAX_REPORT_COST }(PEER, 0, REPORT_GAS, false, call, 0) {
            _noteReport(id);
        } catch { } // solhint-disable-line no-empty-blocks
    }

    function _noteReport(uint64 id) private {
        reportedSet = id;
        _reports[id] = uint64(block.timestamp);
        emit SetReported(id);
    }

    function _authorizeUpgrade(address) internal view override {
        if (msg.sender != UPGRADER) revert NotUpgrader(msg.sender);
    }
}
