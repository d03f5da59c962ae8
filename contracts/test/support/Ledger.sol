// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IDemands } from "../../interfaces/IDemands.sol";
import { IMarket } from "../../interfaces/IMarket.sol";
import { IPools } from "../../interfaces/IPools.sol";
import { IRewards } from "../../interfaces/IRewards.sol";
import { ISettlement } from "../../interfaces/ISettlement.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Driver } from "./Driver.sol";
import { Network } from "./Network.sol";
import { StakeLedger } from "./StakeLedger.sol";
import { IERC721 } from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import { Vm } from "forge-std/Vm.sol";

/// @notice What an indexer knows: it reads events and nothing else. `checkAll` holds that against what the contracts say, and
/// each contract's balance against what it holds for all.
abstract contract Ledger is Network, StakeLedger, Driver {
    struct Token {
        address owner;
        uint256 units;
        uint256 escrow;
        uint256 prepaid;
        uint256 offer;
        uint256 bond; // of an open demand
        address seller; // while it is in auction
        uint256 reserve; // what it held when the auction began and the seller gets if it is closed
        uint256 bid;
    }

    struct Due {
        uint256 toStakers;
        uint256 toWorkers;
    }

    mapping(uint256 id => Token) private _tokens;
    uint256 private _lastToken;
    mapping(uint256 offer => bool) private _burst;
    mapping(address account => uint256) private _credit;
    address[] private _accounts;
    mapping(address => bool) private _seen;
    mapping(uint256 offer => uint256) private _offered; // on the market
    uint256 private _lastOffer;
    uint256 private _fees;
    int256 private _vanished; // of tokens that were closed while the market had them
    uint256 private _unspent; // Rewards' reserve and fees, less what was paid
    uint256[3] private _pots; // validators', routers', workers'
    mapping(uint64 operator => Due) private _due;
    mapping(uint64 operator => IRewards.Tally) private _tallies;
    mapping(uint64 epoch => IRewards.Epoch) private _epochs;
    uint64 private _epoch = 1;
    mapping(uint64 operator => uint16) private _poolFee;
    mapping(uint64 operator => mapping(address worker => uint16)) private _share;
    mapping(uint64 operator => mapping(address worker => address)) private _memberAccount;
    mapping(uint64 operator => address[]) private _members;

    /// @notice Reads what was logged since the last time. It is asked after each step: an indexer knows an event's time.
    function readLogs() internal override {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            address from = logs[i].emitter;
            ++read[logs[i].topics[0]];
            if (from == address(staking)) readStake(logs[i]);
            else if (from == address(sockets)) _readSockets(logs[i]);
            else if (from == address(settlement)) _readSettlement(logs[i]);
            else if (from == address(market)) _readMarket(logs[i]);
            else if (from == address(demands)) _readDemands(logs[i]);
            else if (from == address(rewards)) _readRewards(logs[i]);
            else if (from == address(pools)) _readPools(logs[i]);
        }
    }

    function checkAll() internal view override {
        checkStake(staking);
        _checkTokens();
        _checkMarket();
        _checkRewards();
        _checkPools();
        uint256 sum;
        for (uint256 i; i < _accounts.length; ++i) {
            assertEq(_credit[_accounts[i]], settlement.credit(_accounts[i]), "credit");
            sum += _credit[_accounts[i]];
        }
        assertEq(sum, address(settlement).balance, "all of Settlement's balance is known");
    }

    function _number(Vm.Log memory e) private pure returns (uint256) {
        return e.topics.length > 1 ? uint256(e.topics[1]) : 0;
    }

    function _readSockets(Vm.Log memory e) private {
        bytes32 kind = e.topics[0];
        uint256 id = _number(e);
        Token storage t = _tokens[id];
        if (kind == IERC721.Transfer.selector) {
            _tokens[uint256(e.topics[3])].owner = _account(e, 2);
            if (uint256(e.topics[3]) > _lastToken) _lastToken = uint256(e.topics[3]);
        } else if (kind == ISockets.OfferPosted.selector) {
            _burst[id] = abi.decode(e.data, (ISockets.Class)) == ISockets.Class.Burst;
        } else if (kind == ISockets.Bought.selector) {
            (t.units,, t.escrow) = abi.decode(e.data, (uint256, uint256, uint256));
            t.offer = uint256(e.topics[2]);
        } else if (kind == ISockets.ToppedUp.selector) {
            (uint256 more, uint256 cost_) = abi.decode(e.data, (uint256, uint256));
            (t.units, t.escrow) = (t.units + more, t.escrow + cost_);
        } else if (kind == ISockets.Refunded.selector) {
            (uint256 refund, uint256 units) = abi.decode(e.data, (uint256, uint256));
            (t.units, t.escrow) = (t.units - units, t.escrow - refund);
        } else if (kind == ISockets.Debited.selector) {
            _debit(abi.decode(e.data, (uint256[])));
        } else if (kind == ISockets.Closed.selector) {
            (t.units, t.escrow) = (0, 0);
        } else {
            _readPrepaid(t, kind, e.data);
        }
    }

    function _debit(uint256[] memory debits) private {
        for (uint256 i; i < debits.length; ++i) {
            Token storage t = _tokens[uint64(debits[i])];
            t.units -= uint64(debits[i] >> 64);
            t.escrow -= debits[i] >> 128;
        }
    }

    function _readPrepaid(Token storage t, bytes32 kind, bytes memory data) private {
        if (kind == ISockets.Subscribed.selector) {
            (,,, t.prepaid) = abi.decode(data, (uint256, uint256, uint256, uint256));
        } else if (kind == ISockets.Prepaid.selector || kind == ISockets.Renewed.selector) {
            (, t.prepaid) = abi.decode(data, (uint256, uint256));
        } else if (kind == ISockets.Unsubscribed.selector) {
            t.prepaid = 0;
        }
    }

    function _readSettlement(Vm.Log memory e) private {
        bytes32 kind = e.topics[0];
        if (kind == ISettlement.Credited.selector) {
            _earn(_account(e, 1), abi.decode(e.data, (uint256)));
        } else if (kind == ISettlement.Claimed.selector) {
            uint256 amount = abi.decode(e.data, (uint256));
            _credit[_account(e, 1)] -= amount;
            if (_account(e, 1) == address(market)) _vanished += int256(amount);
        } else if (kind == ISettlement.Shared.selector) {
            (address[] memory accounts, uint256[] memory amounts) = abi.decode(e.data, (address[], uint256[]));
            for (uint256 i; i < accounts.length; ++i) {
                _earn(accounts[i], amounts[i]);
            }
        }
    }

    function _earn(address account, uint256 amount) private {
        if (!_seen[account]) _accounts.push(account);
        _seen[account] = true;
        _credit[account] += amount;
    }

    function _readMarket(Vm.Log memory e) private {
        bytes32 kind = e.topics[0];
        uint256 id = _number(e);
        Token storage t = _tokens[id];
        if (kind == IMarket.AuctionStarted.selector) {
            (t.seller, t.bid, t.reserve) = (_account(e, 2), 0, _burst[t.offer] ? t.escrow : 0);
        } else if (kind == IMarket.BidPlaced.selector) {
            t.bid = abi.decode(e.data, (uint256));
        } else if (kind == IMarket.AuctionEnded.selector) {
            if (t.owner == address(0)) _vanished -= int256(t.reserve);
            (t.seller, t.bid, t.reserve) = (address(0), 0, 0);
        } else if (kind == IMarket.Sold.selector) {
            (, uint256 fee,,) = abi.decode(e.data, (uint256, uint256, uint256, uint256));
            _fees += fee;
            (t.seller, t.bid, t.reserve) = (address(0), 0, 0);
        } else if (kind == IMarket.OfferMade.selector) {
            (, _offered[id],,,,) = abi.decode(e.data, (bool, uint256, uint256, uint256, uint256, uint256));
            _lastOffer = id;
        } else if (kind == IMarket.OfferAccepted.selector || kind == IMarket.OfferWithdrawn.selector) {
            _offered[id] = 0;
        } else if (kind == IMarket.FeesSwept.selector) {
            _fees -= abi.decode(e.data, (uint256));
        }
    }

    function _readDemands(Vm.Log memory e) private {
        bytes32 kind = e.topics[0];
        if (kind == IDemands.Demanded.selector) {
            // What follows the bond is of dynamic size: only the head is read.
            bytes memory data = e.data;
            uint256 bond;
            assembly ("memory-safe") {
                bond := mload(add(data, 0x40))
            }
            _tokens[_number(e)].bond = bond;
        } else if (kind != IDemands.ParametersSet.selector) {
            _tokens[_number(e)].bond = 0; // answered, missed or void
        }
    }

    function _readRewards(Vm.Log memory e) private {
        bytes32 kind = e.topics[0];
        uint64 id = uint64(_number(e));
        if (kind == IRewards.HalvingSet.selector && _unspent == 0) {
            (, _unspent) = abi.decode(e.data, (uint64, uint256));
        } else if (kind == IRewards.FeesReceived.selector) {
            _unspent += abi.decode(e.data, (uint256));
            _pots[0] += abi.decode(e.data, (uint256));
        } else if (kind == IRewards.Emitted.selector) {
            uint256[3] memory more = abi.decode(e.data, (uint256[3]));
            for (uint256 i; i < 3; ++i) {
                _pots[i] += more[i];
            }
        } else if (kind == IRewards.Reported.selector) {
            (, uint256 budget, uint256 due) = abi.decode(e.data, (uint256, uint256, uint256));
            _pots[0] = budget - due;
        } else if (kind == IRewards.ValidatorRewarded.selector) {
            _due[id].toStakers += abi.decode(e.data, (uint256));
        } else if (kind == IRewards.EpochClosed.selector) {
            IRewards.Epoch memory closed = abi.decode(e.data, (IRewards.Epoch));
            (_epochs[id], _epoch) = (closed, id + 1);
            (_pots[1], _pots[2]) = (_pots[1] - closed.routers, _pots[2] - closed.workers);
        } else if (kind == IRewards.Tallied.selector) {
            _tallies[id] = abi.decode(e.data, (IRewards.Tally));
        } else if (kind == IRewards.Rewarded.selector) {
            _settle(id, e.data);
        } else if (kind == IRewards.Claimed.selector) {
            (uint256 toStakers, uint256 toWorkers) = abi.decode(e.data, (uint256, uint256));
            _unspent -= toStakers + toWorkers;
            delete _due[id];
        }
    }

    /// @dev What the protocol fees did not cover goes back to the pot.
    function _settle(uint64 id, bytes memory data) private {
        (uint256 router, uint256 worker) = abi.decode(data, (uint256, uint256));
        (,, uint256 rest) = _earned(id);
        _pots[1] += rest;
        _due[id].toStakers += router;
        _due[id].toWorkers += worker;
        delete _tallies[id];
    }

    function _earned(uint64 id) private view returns (uint256 router, uint256 worker, uint256 rest) {
        IRewards.Tally storage t = _tallies[id];
        IRewards.Epoch storage b = _epochs[t.epoch];
        if (t.epoch == 0 || t.epoch == _epoch) return (0, 0, 0);
        if (t.routerWeight != 0) {
            uint256 share = uint256(b.routers) * t.routerWeight / b.routerWeight;
            router = share < t.protocolFees ? share : t.protocolFees;
            rest = share - router;
        }
        if (t.workerWeight != 0) worker = uint256(b.workers) * t.workerWeight / b.workerWeight;
    }

    function _readPools(Vm.Log memory e) private {
        bytes32 kind = e.topics[0];
        uint64 id = uint64(_number(e));
        if (kind == IPools.Created.selector) {
            (, _poolFee[id]) = abi.decode(e.data, (IPools.Rule, uint16));
        } else if (kind == IPools.FeeLowered.selector) {
            _poolFee[id] = abi.decode(e.data, (uint16));
        } else if (kind == IPools.Invited.selector) {
            _members[id].push(_account(e, 2));
            _share[id][_account(e, 2)] = abi.decode(e.data, (uint16));
        } else if (kind == IPools.Joined.selector) {
            _memberAccount[id][_account(e, 2)] = _account(e, 3);
        } else if (kind == IPools.Left.selector) {
            _share[id][_account(e, 2)] = 0;
            _memberAccount[id][_account(e, 2)] = address(0);
        }
    }

    function _checkTokens() private view {
        uint256 held;
        uint256 bonds;
        for (uint256 id = 1; id <= _lastToken; ++id) {
            Token storage t = _tokens[id];
            (, uint256 prepaid,,,,) = sockets.subscription(id);
            assertEq(t.prepaid, prepaid, "prepaid");
            held += t.escrow + t.prepaid;
            bonds += t.bond;
            IDemands.Demand memory d = demands.demandOf(id);
            assertEq(t.bond, d.by == address(0) ? 0 : d.bond, "bond");
            if (t.owner == address(0)) {
                assertEq(t.units + t.escrow, 0, "nothing is left of a closed socket");
                continue;
            }
            ISockets.Socket memory s = sockets.socket(id);
            assertEq(t.owner, sockets.ownerOf(id), "owner");
            assertEq(t.units, s.units, "units");
            assertEq(t.escrow, s.escrow, "escrow");
        }
        assertEq(_lastToken, sockets.socketCount());
        assertEq(held, address(sockets).balance, "all of Sockets' balance is known");
        assertEq(bonds, address(demands).balance, "all of Demands' balance is known");
    }

    function _checkMarket() private view {
        int256 held = int256(_fees) + _vanished;
        for (uint256 id = 1; id <= _lastToken; ++id) {
            IMarket.Auction memory a = market.auctionOf(id);
            assertEq(_tokens[id].seller, a.seller, "who auctions");
            assertEq(_tokens[id].bid, a.bid, "bid");
            assertEq(_tokens[id].reserve, a.escrow, "what the seller keeps");
            held += int256(uint256(a.bid));
        }
        for (uint256 n = 1; n <= _lastOffer; ++n) {
            assertEq(_offered[n], market.offerOf(n).price, "offer");
            held += int256(_offered[n]);
        }
        assertEq(_lastOffer, market.offerCount());
        assertEq(_fees, market.fees(), "fees");
        assertEq(held, int256(address(market).balance), "all of Market's balance is known");
    }

    function _checkRewards() private view {
        (uint128 validators, uint128 routers_, uint128 workers_) = rewards.pots();
        assertEq(_pots[0], validators, "the validators' pot");
        assertEq(_pots[1], routers_, "the routers' pot");
        assertEq(_pots[2], workers_, "the workers' pot");
        for (uint64 id = 1; id <= staking.count(); ++id) {
            (uint256 toStakers, uint256 toWorkers) = rewards.claimable(id);
            (uint256 router, uint256 worker,) = _earned(id);
            assertEq(_due[id].toStakers + router, toStakers, "stakers' rewards");
            assertEq(_due[id].toWorkers + worker, toWorkers, "workers' rewards");
        }
        assertEq(_unspent, address(rewards).balance, "all of Rewards' balance is known");
    }

    function _checkPools() private view {
        for (uint64 id = 1; id <= staking.count(); ++id) {
            assertEq(_poolFee[id], pools.pool(id).feeBps, "a pool's fee");
            address[] storage members = _members[id];
            for (uint256 i; i < members.length; ++i) {
                IPools.Member memory m = pools.member(id, members[i]);
                assertEq(_share[id][members[i]], m.shareBps, "a member's share");
                assertEq(_memberAccount[id][members[i]], m.account, "who is paid for a member");
            }
        }
    }
}
