// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Stake of one operator as shares in two pools: what is staked, and what is being withdrawn
/// @notice A slash takes from both in proportion, and so from every staker through the price of a share. Rounding never
/// favours who acts: what is minted and paid is rounded down, what is burnt and taken is rounded up.
library Shares {
    /// @notice A deposit that gives fewer shares is refused: it would lose more than a billionth to rounding.
    uint256 internal constant LEAST_SHARES = 1e9;
    /// @dev A pool whose tokens are worth less than this part of its shares is wiped out whole, and counts anew: with the
    /// price near zero the shares of later deposits would outgrow their type.
    uint256 internal constant MOST_SHARES_A_WEI = 1e6;

    struct Pool {
        uint96 tokens; // wei; no more than 2^90 exist
        uint120 shares;
        uint24 generation; // shares of an earlier one were slashed to nothing
        bool accepts; // delegations
        // What locks add to the weight, in shares.
        uint128 extra;
        uint24 exitGeneration;
        uint16 commission;
        uint16 nextCommission; // from commissionAt on
        uint40 commissionAt;
        // What is being withdrawn.
        uint96 exitTokens;
        uint120 exitShares;
    }

    /// @notice What `shares` are worth, wei.
    function value(Pool storage p, uint256 shares) internal view returns (uint256) {
        uint256 all = p.shares;
        return all == 0 ? 0 : shares * p.tokens / all;
    }

    /// @notice The same of shares of what is being withdrawn.
    function exitValue(Pool storage p, uint256 shares) internal view returns (uint256) {
        uint256 all = p.exitShares;
        return all == 0 ? 0 : shares * p.exitTokens / all;
    }

    /// @notice What the stake weighs in the draw: wei, more with locks.
    function weight(Pool storage p) internal view returns (uint256) {
        uint256 all = p.shares;
        return all == 0 ? 0 : p.tokens + uint256(p.extra) * p.tokens / all;
    }

    /// @notice Adds stake at the price of now.
    function add(Pool storage p, uint256 amount) internal returns (uint256 minted) {
        (uint256 tokens, uint256 all) = (p.tokens, p.shares);
        minted = all == 0 ? amount : amount * all / tokens;
        p.tokens = uint96(tokens + amount);
        p.shares = uint120(all + minted);
    }

    /// @notice Moves `amount` of stake to what is being withdrawn.
    /// @return burnt shares of the stake
    /// @return minted shares of what is being withdrawn
    function exit(Pool storage p, uint256 amount) internal returns (uint256 burnt, uint256 minted) {
        burnt = Math.mulDiv(amount, p.shares, p.tokens, Math.Rounding.Ceil);
        p.tokens -= uint96(amount);
        p.shares -= uint120(burnt);
        (uint256 tokens, uint256 all) = (p.exitTokens, p.exitShares);
        minted = all == 0 ? amount : amount * all / tokens;
        p.exitTokens = uint96(tokens + amount);
        p.exitShares = uint120(all + minted);
    }

    /// @notice Takes shares of what is being withdrawn out.
    function release(Pool storage p, uint256 shares) internal returns (uint256 amount) {
        amount = exitValue(p, shares);
        p.exitTokens -= uint96(amount);
        p.exitShares -= uint120(shares);
    }

    /// @notice Takes up to `amount`, from both pools in proportion.
    function slash(Pool storage p, uint256 amount) internal returns (uint256 fromStake, uint256 fromExits) {
        (uint256 staked, uint256 leaving) = (p.tokens, p.exitTokens);
        if (amount > staked + leaving) amount = staked + leaving;
        if (amount == 0) return (0, 0);
        fromExits = Math.mulDiv(amount, leaving, staked + leaving, Math.Rounding.Ceil);
        fromStake = amount - fromExits;
        if ((staked - fromStake) * MOST_SHARES_A_WEI < p.shares) {
            fromStake = staked;
            (p.shares, p.extra) = (0, 0);
            ++p.generation;
        }
        if ((leaving - fromExits) * MOST_SHARES_A_WEI < p.exitShares) {
            fromExits = leaving;
            p.exitShares = 0;
            ++p.exitGeneration;
        }
        p.tokens = uint96(staked - fromStake);
        p.exitTokens = uint96(leaving - fromExits);
    }

    /// @notice The operator's share of rewards, basis points.
    function commissionNow(Pool storage p) internal view returns (uint16) {
        return block.timestamp < p.commissionAt ? p.commission : p.nextCommission;
    }
}
