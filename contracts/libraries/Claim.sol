// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @notice All that settlement reads and writes of a socket, in one word, from the lowest bit: units left (64 bits, mU),
/// price (80, wei a U), operator (32), app (32), end of the plug (40, seconds), flags (8). Zero is no socket.
type Claim is uint256;

using Claims for Claim global;

/// @title What a socket can be billed for
/// @notice The escrow of a claim is ceil(units * price / 1000) wei, by definition: it is not stored, and what units pay
/// when they are taken is the difference that they make to it. So rounding leaves no dust and takes nothing from others.
library Claims {
    /// @notice A user was set since the last transfer.
    uint256 internal constant RENTED = 1 << 248;
    /// @notice A demand for service is open: what its call needs stays as it is.
    uint256 internal constant DEMANDED = 1 << 249;
    uint256 internal constant MAX_PRICE = 2 ** 80 - 1;
    uint256 private constant MILLI = 1000;

    function create(uint256 units_, uint256 price_, uint256 operator_, uint256 app_, uint256 pluggedUntil_)
        internal
        pure
        returns (Claim)
    {
        return Claim.wrap(units_ | price_ << 64 | operator_ << 144 | app_ << 176 | pluggedUntil_ << 208);
    }

    function exists(Claim c) internal pure returns (bool) {
        return Claim.unwrap(c) != 0; // every socket has an operator, whose ids run from 1
    }

    function units(Claim c) internal pure returns (uint256) {
        return uint64(Claim.unwrap(c));
    }

    function price(Claim c) internal pure returns (uint256) {
        return uint80(Claim.unwrap(c) >> 64);
    }

    function operator(Claim c) internal pure returns (uint256) {
        return uint32(Claim.unwrap(c) >> 144);
    }

    function app(Claim c) internal pure returns (uint256) {
        return uint32(Claim.unwrap(c) >> 176);
    }

    /// @notice App and operator as they stand in the word: app (32 bits), operator (32).
    function parties(Claim c) internal pure returns (uint256) {
        return uint64(Claim.unwrap(c) >> 144);
    }

    function pluggedUntil(Claim c) internal pure returns (uint256) {
        return uint40(Claim.unwrap(c) >> 208);
    }

    function rented(Claim c) internal pure returns (bool) {
        return Claim.unwrap(c) & RENTED != 0;
    }

    function demanded(Claim c) internal pure returns (bool) {
        return Claim.unwrap(c) & DEMANDED != 0;
    }

    function withUnits(Claim c, uint256 units_) internal pure returns (Claim) {
        return Claim.wrap(Claim.unwrap(c) >> 64 << 64 | units_);
    }

    function withPlug(Claim c, uint256 until) internal pure returns (Claim) {
        return Claim.wrap(Claim.unwrap(c) & ~(uint256(type(uint40).max) << 208) | until << 208);
    }

    function with(Claim c, uint256 flag) internal pure returns (Claim) {
        return Claim.wrap(Claim.unwrap(c) | flag);
    }

    function without(Claim c, uint256 flag) internal pure returns (Claim) {
        return Claim.wrap(Claim.unwrap(c) & ~flag);
    }

    function escrow(Claim c) internal pure returns (uint256) {
        return cost(c.units(), c.price());
    }

    /// @notice What `taken` of its units pay: the difference that they make to the escrow, wei.
    /// @param taken at most units()
    function costOf(Claim c, uint256 taken) internal pure returns (uint256) {
        unchecked {
            uint256 price_ = c.price();
            uint256 before = c.units() * price_ + MILLI - 1;
            return before / MILLI - (before - taken * price_) / MILLI;
        }
    }

    /// @notice What units cost, rounded up, wei. 64 and 80 bits do not overflow.
    function cost(uint256 units_, uint256 price_) internal pure returns (uint256) {
        unchecked {
            return (units_ * price_ + MILLI - 1) / MILLI;
        }
    }
}
