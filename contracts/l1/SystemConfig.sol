// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IQuorum, Kind } from "../interfaces/IQuorum.sol";
import { ISystemConfig } from "../interfaces/ISystemConfig.sol";
import { DepositLimits } from "../libraries/DepositLimits.sol";
import { Ownable } from "@openzeppelin/contracts/access/Ownable.sol";
import { Ownable2Step } from "@openzeppelin/contracts/access/Ownable2Step.sol";
import { StorageSlot } from "@openzeppelin/contracts/utils/StorageSlot.sol";

/// @title SystemConfig
/// @notice See ISystemConfig.
contract SystemConfig is ISystemConfig, Ownable2Step {
    /// @notice Version of ConfigUpdate events.
    uint256 public constant VERSION = 0;
    /// @notice Where op-node's start-up asks for the signer, by storage proof: a contract without it stops op-node.
    bytes32 public constant UNSAFE_BLOCK_SIGNER_SLOT = keccak256("systemconfig.unsafeblocksigner");
    /// @dev More than a block that can be proved or built in a second (OP: MAX_GAS_LIMIT).
    uint64 private constant MAX_GAS_LIMIT = 500_000_000;
    /// @dev Layout of the fee scalars since Ecotone, in the first byte.
    uint256 private constant ECOTONE_SCALAR = 1 << 248;

    IQuorum private immutable QUORUM;

    /// @inheritdoc ISystemConfig
    uint64 public certifiedChanges;
    Config private _config;

    /// @param owner changes parameters; Ownable2Step
    /// @param quorum_ the Quorum (its proxy) whose current set may replace the batcher
    /// @param initial the values of rollup.json's genesis
    constructor(address owner, IQuorum quorum_, Config memory initial) Ownable(owner) {
        _checkBatcher(initial.batcher);
        _checkGasLimit(initial.gasLimit);
        _checkEIP1559Params(initial.eip1559Denominator, initial.eip1559Elasticity);
        _checkFootprintScalar(initial.daFootprintGasScalar);
        QUORUM = quorum_;
        _config = initial;
        StorageSlot.getAddressSlot(UNSAFE_BLOCK_SIGNER_SLOT).value = initial.unsafeBlockSigner;
    }

    /// @inheritdoc ISystemConfig
    function setBatcher(address batcher) external onlyOwner {
        _setBatcher(batcher);
    }

    /// @inheritdoc ISystemConfig
    function replaceBatcher(address batcher, uint64 setId, bytes calldata certificate) external {
        uint64 number = ++certifiedChanges;
        QUORUM.check(setId, Kind.CONFIG, number, batcherBody(batcher), certificate);
        _setBatcher(batcher);
    }

    /// @inheritdoc ISystemConfig
    function setFeeScalars(uint32 basefeeScalar, uint32 blobbasefeeScalar) external onlyOwner {
        _config.basefeeScalar = basefeeScalar;
        _config.blobbasefeeScalar = blobbasefeeScalar;
        uint256 scalar = ECOTONE_SCALAR | uint256(blobbasefeeScalar) << 32 | basefeeScalar;
        // The first word was the overhead, unused since Ecotone.
        _emit(UpdateType.FEE_SCALARS, abi.encode(uint256(0), scalar));
    }

    /// @inheritdoc ISystemConfig
    function setGasLimit(uint64 gasLimit) external onlyOwner {
        _checkGasLimit(gasLimit);
        _config.gasLimit = gasLimit;
        _emit(UpdateType.GAS_LIMIT, abi.encode(gasLimit));
    }

    /// @inheritdoc ISystemConfig
    function setUnsafeBlockSigner(address signer) external onlyOwner {
        _config.unsafeBlockSigner = signer;
        StorageSlot.getAddressSlot(UNSAFE_BLOCK_SIGNER_SLOT).value = signer;
        _emit(UpdateType.UNSAFE_BLOCK_SIGNER, abi.encode(signer));
    }

    /// @inheritdoc ISystemConfig
    function setEIP1559Params(uint32 denominator, uint32 elasticity) external onlyOwner {
        _checkEIP1559Params(denominator, elasticity);
        _config.eip1559Denominator = denominator;
        _config.eip1559Elasticity = elasticity;
        _emit(UpdateType.EIP_1559_PARAMS, abi.encode(uint256(denominator) << 32 | elasticity));
    }

    /// @inheritdoc ISystemConfig
    function setOperatorFee(uint32 scalar, uint64 constant_) external onlyOwner {
        _config.operatorFeeScalar = scalar;
        _config.operatorFeeConstant = constant_;
        _emit(UpdateType.OPERATOR_FEE_PARAMS, abi.encode(uint256(scalar) << 64 | constant_));
    }

    /// @inheritdoc ISystemConfig
    function setMinBaseFee(uint64 minBaseFee) external onlyOwner {
        _config.minBaseFee = minBaseFee;
        _emit(UpdateType.MIN_BASE_FEE, abi.encode(minBaseFee));
    }

    /// @inheritdoc ISystemConfig
    function setDAFootprintGasScalar(uint16 scalar) external onlyOwner {
        _checkFootprintScalar(scalar);
        _config.daFootprintGasScalar = scalar;
        _emit(UpdateType.DA_FOOTPRINT_GAS_SCALAR, abi.encode(scalar));
    }

    /// @inheritdoc ISystemConfig
    function quorum() external view returns (IQuorum) {
        return QUORUM;
    }

    /// @inheritdoc ISystemConfig
    function config() external view returns (Config memory) {
        return _config;
    }

    /// @inheritdoc ISystemConfig
    function minimumGasLimit() external pure returns (uint64) {
        return DepositLimits.MIN_BLOCK_GAS;
    }

    /// @inheritdoc ISystemConfig
    function maximumGasLimit() external pure returns (uint64) {
        return MAX_GAS_LIMIT;
    }

    /// @inheritdoc ISystemConfig
    function batcherBody(address batcher) public pure returns (bytes32) {
        return keccak256(abi.encode("batcher", batcher));
    }

    function _setBatcher(address batcher) private {
        _checkBatcher(batcher);
        _config.batcher = batcher;
        _emit(UpdateType.BATCHER, abi.encode(batcher));
    }

    function _emit(UpdateType kind, bytes memory data) private {
        emit ConfigUpdate(VERSION, kind, data);
    }

    function _checkBatcher(address batcher) private pure {
        if (batcher == address(0)) revert ZeroBatcher();
    }

    function _checkGasLimit(uint64 gasLimit) private pure {
        uint64 min = DepositLimits.MIN_BLOCK_GAS;
        if (gasLimit < min || gasLimit > MAX_GAS_LIMIT) revert GasLimitOutOfRange(gasLimit, min, MAX_GAS_LIMIT);
    }

    function _checkEIP1559Params(uint32 denominator, uint32 elasticity) private pure {
        if (denominator == 0 || elasticity == 0) revert BadEIP1559Params(denominator, elasticity);
    }

    function _checkFootprintScalar(uint16 scalar) private pure {
        if (scalar == 0) revert ZeroFootprintScalar();
    }
}
