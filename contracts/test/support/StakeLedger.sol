// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IStaking } from "../../interfaces/IStaking.sol";
import { Staking } from "../../l2/Staking.sol";
import { IVotes } from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { Test } from "forge-std/Test.sol";
import { Vm } from "forge-std/Vm.sol";

/// @notice What an indexer knows of stake: it reads Staking's events and nothing else, and counts in shares as docs/economics.md
/// says, so that it knows every account's part.
abstract contract StakeLedger is Test {
    /// @dev A pool whose tokens are worth less than this part of its shares counts anew.
    uint256 private constant SHARES_A_WEI = 1e6;
    uint256 private constant MOST_EXITS = 32;

    struct Leaving {
        uint256 shares;
        uint256 releaseAt;
        uint256 generation;
    }

    struct Bond {
        address owner;
        uint256 tokens;
        uint256 shares;
        uint256 generation;
        uint256 exitTokens;
        uint256 exitShares;
        uint256 exitGeneration;
        mapping(address => uint256) sharesOf;
        mapping(address => uint256) generationOf;
        mapping(address => Leaving[]) exits;
        mapping(address => uint256) first; // of its exits that were not paid
    }

    mapping(uint64 operator => Bond) private _bonds;
    uint64 private _operators;
    uint256 private _slashed;
    address[] private _stakers;
    mapping(address => bool) private _known;
    mapping(address => uint256) private _votes;
    mapping(address => address) private _delegatee;

    function readStake(Vm.Log memory e) internal {
        bytes32 kind = e.topics[0];
        if (kind == IStaking.Swept.selector) _slashed = 0;
        if (kind == IVotes.DelegateVotesChanged.selector) {
            (, _votes[_account(e, 1)]) = abi.decode(e.data, (uint256, uint256));
        }
        if (kind == IVotes.DelegateChanged.selector) _delegatee[_account(e, 1)] = _account(e, 3);
        if (e.topics.length < 2) return;
        uint64 id = uint64(uint256(e.topics[1]));
        Bond storage b = _bonds[id];
        if (kind == IStaking.Registered.selector) {
            b.owner = _account(e, 2);
            if (id > _operators) _operators = id;
        } else if (kind == IStaking.Staked.selector) {
            _add(b, _account(e, 2), abi.decode(e.data, (uint256)));
        } else if (kind == IStaking.Rewarded.selector) {
            (uint256 amount, uint256 commission) = abi.decode(e.data, (uint256, uint256));
            b.tokens += amount - commission;
            _add(b, b.owner, commission);
        } else if (kind == IStaking.WithdrawalRequested.selector) {
            (uint256 amount, uint64 releaseAt) = abi.decode(e.data, (uint256, uint64));
            _leave(b, _account(e, 2), amount, releaseAt);
        } else if (kind == IStaking.Withdrawn.selector) {
            _pay(b, _account(e, 2), abi.decode(e.data, (uint256)));
        } else if (kind == IStaking.Slashed.selector) {
            (uint256 fromStake, uint256 fromExits) = abi.decode(e.data, (uint256, uint256));
            _slash(b, fromStake, fromExits);
        }
    }

    function _account(Vm.Log memory e, uint256 topic) internal pure returns (address) {
        return address(uint160(uint256(e.topics[topic])));
    }

    function _mine(Bond storage b, address account) private view returns (uint256) {
        return b.generationOf[account] == b.generation ? b.sharesOf[account] : 0;
    }

    function _staked(Bond storage b, address account) private view returns (uint256) {
        return b.shares == 0 ? 0 : _mine(b, account) * b.tokens / b.shares;
    }

    function _set(Bond storage b, address account, uint256 shares) private {
        (b.sharesOf[account], b.generationOf[account]) = (shares, b.generation);
    }

    function _add(Bond storage b, address account, uint256 amount) private {
        if (!_known[account]) _stakers.push(account);
        _known[account] = true;
        uint256 minted = b.shares == 0 ? amount : amount * b.shares / b.tokens;
        _set(b, account, _mine(b, account) + minted);
        b.tokens += amount;
        b.shares += minted;
    }

    function _leave(Bond storage b, address account, uint256 amount, uint64 releaseAt) private {
        uint256 mine = _mine(b, account);
        uint256 burnt = Math.mulDiv(amount, b.shares, b.tokens, Math.Rounding.Ceil);
        if (amount == _staked(b, account)) burnt = mine;
        b.tokens -= amount;
        b.shares -= burnt;
        _set(b, account, mine - burnt);
        uint256 minted = b.exitShares == 0 ? amount : amount * b.exitShares / b.exitTokens;
        b.exitTokens += amount;
        b.exitShares += minted;
        b.exits[account].push(Leaving(minted, releaseAt, b.exitGeneration));
    }

    /// @dev Exits that are due at the block's time, a bounded number of them.
    function _pay(Bond storage b, address account, uint256 amount) private {
        Leaving[] storage exits = b.exits[account];
        uint256 shares;
        uint256 i = b.first[account];
        uint256 end = i + MOST_EXITS;
        for (; i < exits.length && i < end && exits[i].releaseAt <= block.timestamp; ++i) {
            if (exits[i].generation == b.exitGeneration) shares += exits[i].shares;
        }
        b.first[account] = i;
        b.exitTokens -= amount;
        b.exitShares -= shares;
    }

    function _slash(Bond storage b, uint256 fromStake, uint256 fromExits) private {
        _slashed += fromStake + fromExits;
        b.tokens -= fromStake;
        b.exitTokens -= fromExits;
        if (b.tokens * SHARES_A_WEI < b.shares) {
            b.shares = 0;
            ++b.generation;
        }
        if (b.exitTokens * SHARES_A_WEI < b.exitShares) {
            b.exitShares = 0;
            ++b.exitGeneration;
        }
    }

    /// @notice Holds what was counted against the contract, for every account that ever staked.
    function checkStake(Staking staking) internal view {
        uint256 held = _slashed;
        for (uint64 id = 1; id <= _operators; ++id) {
            Bond storage b = _bonds[id];
            IStaking.Delegation memory on = staking.delegationOf(id);
            assertEq(b.tokens, on.stake, "stake");
            assertEq(b.exitTokens, on.leaving, "leaving");
            held += b.tokens + b.exitTokens;
            for (uint256 i; i < _stakers.length; ++i) {
                assertEq(_staked(b, _stakers[i]), staking.stakedBy(id, _stakers[i]), "an account's stake");
                _checkExits(staking, id, b, _stakers[i]);
            }
        }
        assertEq(_operators, staking.count());
        assertEq(_slashed, staking.slashed(), "slashed");
        assertEq(held, address(staking).balance, "all of Staking's balance is known");
        for (uint256 i; i < _stakers.length; ++i) {
            address who = _stakers[i];
            assertEq(_votes[who], staking.getVotes(who), "votes");
            assertEq(_delegatee[who] == address(0) ? who : _delegatee[who], staking.delegates(who), "who votes");
        }
    }

    function _checkExits(Staking staking, uint64 id, Bond storage b, address who) private view {
        IStaking.PendingExit[] memory on = staking.exitsOf(id, who);
        Leaving[] storage exits = b.exits[who];
        uint256 first = b.first[who];
        assertEq(exits.length - first, on.length, "exits");
        for (uint256 i; i < on.length; ++i) {
            Leaving storage x = exits[first + i];
            uint256 shares = x.generation == b.exitGeneration ? x.shares : 0;
            assertEq(b.exitShares == 0 ? 0 : shares * b.exitTokens / b.exitShares, on[i].amount, "an exit");
            assertEq(x.releaseAt, on[i].releaseAt, "when it is over");
        }
    }
}
