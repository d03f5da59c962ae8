// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IVotes } from "@openzeppelin/contracts/governance/utils/IVotes.sol";

/// @title Votes by block number, of accounts and of all
/// @notice What an account holds and its newest checkpoint share one word, so that a first stake writes one slot where
/// OpenZeppelin's Votes writes three: stakes have a gas goal. Who passed its votes to nobody has them itself.
library Ballots {
    struct Account {
        uint96 units; // its own, wherever they vote
        uint96 votes; // its own if not passed on, and those passed to it
        uint40 at; // block of the newest checkpoint
        uint24 count; // of older checkpoints
    }

    struct Past {
        uint96 votes;
        uint40 at;
    }

    struct Book {
        mapping(address => Account) accounts; // that of address 0 counts all votes
        mapping(address => mapping(uint256 => Past)) history;
        mapping(address => address) delegatee; // 0: itself
    }

    error ERC5805FutureLookup(uint256 timepoint, uint48 clock);

    /// @notice Takes `fewer` and then adds `more` units of the account's.
    function change(Book storage b, address account, uint256 fewer, uint256 more) internal {
        if (fewer == more) return;
        Account storage a = b.accounts[account];
        a.units = uint96(uint256(a.units) + more - fewer);
        _push(b, delegateOf(b, account), fewer, more);
        _push(b, address(0), fewer, more);
    }

    /// @notice Passes the account's votes on; to itself or 0: takes them back.
    function pass(Book storage b, address account, address to) internal {
        address from = delegateOf(b, account);
        b.delegatee[account] = to == account ? address(0) : to;
        to = delegateOf(b, account);
        emit IVotes.DelegateChanged(account, from, to);
        if (from == to) return;
        uint256 units = b.accounts[account].units;
        _push(b, from, units, 0);
        _push(b, to, 0, units);
    }

    function delegateOf(Book storage b, address account) internal view returns (address to) {
        to = b.delegatee[account];
        if (to == address(0)) to = account;
    }

    /// @notice The votes that `who` had at the end of a past block; those of address 0 are all votes.
    function past(Book storage b, address who, uint256 timepoint) internal view returns (uint256) {
        require(timepoint < block.number, ERC5805FutureLookup(timepoint, uint48(block.number)));
        Account memory a = b.accounts[who];
        if (a.at <= timepoint) return a.votes;
        // The newest of the older ones that is not after the time.
        (uint256 low, uint256 high) = (0, a.count);
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (b.history[who][middle].at > timepoint) high = middle;
            else low = middle + 1;
        }
        return low == 0 ? 0 : b.history[who][low - 1].votes;
    }

    function _push(Book storage b, address who, uint256 fewer, uint256 more) private {
        Account memory a = b.accounts[who];
        uint256 before = a.votes;
        if (a.at != block.number) {
            if (a.at != 0) {
                b.history[who][a.count] = Past(a.votes, a.at);
                ++a.count;
            }
            a.at = uint40(block.number);
        }
        a.votes = uint96(before + more - fewer);
        b.accounts[who] = a;
        if (who != address(0)) emit IVotes.DelegateVotesChanged(who, before, a.votes);
    }
}
