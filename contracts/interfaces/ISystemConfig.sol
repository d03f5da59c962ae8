// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IQuorum } from "./IQuorum.sol";

/// @title The L2's parameters, as derivation reads them
/// @notice Every change is an OP Stack ConfigUpdate event; it takes effect in the first L2 block of the L1 block that
/// holds it. The constructor emits nothing: the first values stand in rollup.json.
interface ISystemConfig {
    /// @notice The OP Stack's kinds of change, through Jovian.
    enum UpdateType {
        BATCHER,
        FEE_SCALARS,
        GAS_LIMIT,
        UNSAFE_BLOCK_SIGNER,
        EIP_1559_PARAMS,
        OPERATOR_FEE_PARAMS,
        MIN_BASE_FEE,
        DA_FOOTPRINT_GAS_SCALAR
    }

    /// @notice All parameters; the same values as rollup.json's genesis system config.
    struct Config {
        /// Whose transactions to the batch inbox count.
        address batcher;
        /// L2 block gas limit.
        uint64 gasLimit;
        /// Weights of L1's base fee and blob base fee in the L1 fee (Ecotone), in millionths.
        uint32 basefeeScalar;
        uint32 blobbasefeeScalar;
        /// L2's EIP-1559 parameters (Holocene).
        uint32 eip1559Denominator;
        uint32 eip1559Elasticity;
        /// Operator fee (Isthmus).
        uint32 operatorFeeScalar;
        uint64 operatorFeeConstant;
        /// Floor of the L2 base fee (Jovian), wei.
        uint64 minBaseFee;
        /// Gas for a byte of a block's data footprint (Jovian).
        uint16 daFootprintGasScalar;
        /// Signer of op-node's gossip; EMC's validators do not use it, op-node wants it set.
        address unsafeBlockSigner;
    }

    /// @notice A gas limit outside [min, max]: less would not hold the deposits of one L1 block.
    error GasLimitOutOfRange(uint64 gasLimit, uint64 min, uint64 max);
    /// @notice Zero would stand for a default of the node's.
    error BadEIP1559Params(uint32 denominator, uint32 elasticity);
    /// @notice Zero would stand for 400, which caps a block far below its gas limit.
    error ZeroFootprintScalar();
    /// @notice There would be nobody to post batches.
    error ZeroBatcher();

    /// @notice The OP Stack's event.
    event ConfigUpdate(uint256 indexed version, UpdateType indexed updateType, bytes data);

    /// @notice The parameters in force.
    function config() external view returns (Config memory);

    /// @notice Who certifies a change of the batcher.
    function quorum() external view returns (IQuorum);

    /// @notice How many changes were certified: the next one's number is this plus one.
    function certifiedChanges() external view returns (uint64);

    /// @notice The bounds of the L2 gas limit.
    function minimumGasLimit() external pure returns (uint64);
    function maximumGasLimit() external pure returns (uint64);

    /// @notice By the owner.
    function setBatcher(address batcher) external;
    function setFeeScalars(uint32 basefeeScalar, uint32 blobbasefeeScalar) external;
    function setGasLimit(uint64 gasLimit) external;
    function setUnsafeBlockSigner(address signer) external;
    function setEIP1559Params(uint32 denominator, uint32 elasticity) external;
    function setOperatorFee(uint32 scalar, uint64 constant_) external;
    function setMinBaseFee(uint64 minBaseFee) external;
    function setDAFootprintGasScalar(uint16 scalar) external;

    /// @notice Replaces the batcher without the owner, by anyone who brings a certificate of the current set: kind
    /// CONFIG, number certifiedChanges() + 1, body batcherBody(batcher).
    function replaceBatcher(address batcher, uint64 setId, bytes calldata certificate) external;

    /// @notice keccak256(abi.encode("batcher", batcher)).
    function batcherBody(address batcher) external pure returns (bytes32);
}
