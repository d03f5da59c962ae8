// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title How much of an L2 block deposits may take
/// @notice Deposits are forced: the first L2 block of an L1 origin holds all of that L1 block's deposits or is
/// invalid. What the Portal lets through must therefore fit a block whatever the L2's gas limit is, so both sides of
/// the inequality stand here: Portal enforces MAX_GAS, SystemConfig enforces MIN_BLOCK_GAS.
library DepositLimits {
    /// @notice L2 gas that the deposits of one L1 block may buy together (OP: maxResourceLimit).
    uint64 internal constant MAX_GAS = 20_000_000;
    /// @notice L2 gas set aside for the L1 attributes deposit (OP: systemTxMaxGas).
    uint64 internal constant SYSTEM_GAS = 1_000_000;
    /// @notice The least L2 block gas limit.
    uint64 internal constant MIN_BLOCK_GAS = MAX_GAS + SYSTEM_GAS;

    /// @notice Intrinsic gas of a transaction.
    uint64 internal constant BASE_GAS = 21_000;
    /// @notice The least gas for a byte of calldata: the floor of EIP-7623, so that data is never free.
    uint64 internal constant BYTE_GAS = 40;
    /// @notice Calldata bytes of one deposit (OP: 120,000; a gossip message holds 128 kB).
    uint256 internal constant MAX_DATA = 120_000;

    /// @notice The least gas limit of a deposit with so many bytes of calldata.
    function minGas(uint256 bytes_) internal pure returns (uint64) {
        // MAX_DATA bounds the argument, and uint64 holds far more.
        return BASE_GAS + BYTE_GAS * uint64(bytes_);
    }
}
