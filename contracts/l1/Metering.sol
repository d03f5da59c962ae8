// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IPortal } from "../interfaces/IPortal.sol";
import { DepositLimits } from "../libraries/DepositLimits.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { FixedPointMathLib } from "solady/utils/FixedPointMathLib.sol";

/// @title What deposits pay for L2 gas
/// @notice The OP Stack's ResourceMetering: deposits of one L1 block share a budget of L2 gas that has an EIP-1559 price
/// of its own; the price is paid by burning L1 gas. See OP Stack specification, "Guaranteed gas market".
abstract contract Metering is IPortal {
    /// @dev The target is a tenth of the limit (OP: elasticityMultiplier 10).
    int256 private constant TARGET_GAS = int256(uint256(DepositLimits.MAX_GAS)) / 10;
    /// @dev A full block above target moves the price by an eighth times how far above it is (OP: denominator 8).
    int256 private constant CHANGE_DENOMINATOR = 8;
    /// @dev What is left of the price after an empty block, as a fraction of WAD.
    uint256 private constant EMPTY_DECAY = 0.875e18;
    uint256 private constant WAD = 1e18;
    /// @dev Bounds of the price, wei.
    uint256 private constant MIN_BASE_FEE = 1 gwei;
    uint256 private constant MAX_BASE_FEE = type(uint128).max;

    struct Params {
        uint128 prevBaseFee;
        uint64 prevBoughtGas;
        uint64 prevBlockNum;
    }

    /// @inheritdoc IPortal
    Params public params;

    constructor() {
        params = Params(uint128(MIN_BASE_FEE), 0, uint64(block.number));
    }

    /// @dev Buys L2 gas of this block's budget.
    /// @return cost the L1 gas that it costs
    function _buyGas(uint64 amount) internal returns (uint256 cost) {
        Params memory p = params;
        if (block.number > p.prevBlockNum) {
            p.prevBaseFee = uint128(_nextBaseFee(p));
            p.prevBoughtGas = 0;
            p.prevBlockNum = uint64(block.number);
        }
        uint256 bought = uint256(p.prevBoughtGas) + amount;
        if (bought > DepositLimits.MAX_GAS) revert DepositGasExhausted(bought, DepositLimits.MAX_GAS);
        p.prevBoughtGas = uint64(bought);
        params = p;
        // L1's base fee may be next to nothing on a test network; the floor keeps the gas to burn within a block.
        return uint256(amount) * p.prevBaseFee / Math.max(block.basefee, 1 gwei);
    }

    /// @dev Burns what is left of `cost` after what was spent since `initialGas`.
    function _burnGas(uint256 cost, uint256 initialGas) internal view {
        uint256 spins;
        while (initialGas - gasleft() < cost) ++spins;
    }

    function _nextBaseFee(Params memory p) private view returns (uint256 fee) {
        int256 base = int256(uint256(p.prevBaseFee));
        int256 above = int256(uint256(p.prevBoughtGas)) - TARGET_GAS;
        int256 next = base + base * above / (TARGET_GAS * CHANGE_DENOMINATOR);
        // At most an eighth is taken off, so next is not negative.
        fee = _clamp(uint256(next));
        uint256 empty = block.number - p.prevBlockNum - 1;
        if (empty != 0) fee = _clamp(fee * FixedPointMathLib.rpow(EMPTY_DECAY, empty, WAD) / WAD);
    }

    function _clamp(uint256 fee) private pure returns (uint256) {
        return Math.min(Math.max(fee, MIN_BASE_FEE), MAX_BASE_FEE);
    }
}
