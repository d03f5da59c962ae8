// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../interfaces/IApps.sol";
import { ICallbacks } from "../interfaces/ICallbacks.sol";
import { IComputing } from "../interfaces/IComputing.sol";
import { IMarket } from "../interfaces/IMarket.sol";
import { IPools } from "../interfaces/IPools.sol";
import { IRewards } from "../interfaces/IRewards.sol";
import { ISettlement } from "../interfaces/ISettlement.sol";
import { ISockets } from "../interfaces/ISockets.sol";
import { IStaking, Role } from "../interfaces/IStaking.sol";
import { IView } from "../interfaces/IView.sol";
import { Governed } from "../libraries/Governed.sol";
import { IERC721 } from "@openzeppelin/contracts/token/ERC721/IERC721.sol";

/// @title View
/// @notice See IView.
contract View is IView, Governed {
    /// @notice Ids that one page looks at: within an eth_call's gas cap for the dearest of the lists.
    uint256 public constant MAX_PAGE = 200;
    /// @notice Of an operator's workers, so many are shown.
    uint256 public constant MAX_WORKERS = 100;

    /// @notice The contracts that it reads.
    struct Peers {
        IStaking staking;
        IApps apps;
        IComputing computing;
        ISockets sockets;
        ISettlement settlement;
        IMarket market;
        IRewards rewards;
        IPools pools;
        ICallbacks callbacks;
    }

    IStaking public immutable STAKING;
    IApps public immutable APPS;
    IComputing public immutable COMPUTING;
    ISockets public immutable SOCKETS;
    ISettlement public immutable SETTLEMENT;
    IMarket public immutable MARKET;
    IRewards public immutable REWARDS;
    IPools public immutable POOLS;
    ICallbacks public immutable CALLBACKS;

    constructor(address timelock, Peers memory peers) Governed(timelock) {
        STAKING = peers.staking;
        APPS = peers.apps;
        COMPUTING = peers.computing;
        SOCKETS = peers.sockets;
        SETTLEMENT = peers.settlement;
        MARKET = peers.market;
        REWARDS = peers.rewards;
        POOLS = peers.pools;
        CALLBACKS = peers.callbacks;
    }

    /// @inheritdoc IView
    function socketsOf(address account, uint256 from, uint256 limit)
        external
        view
        returns (SocketCard[] memory cards, uint256 next)
    {
        uint256 last;
        (from, last, next) = _page(from, limit, SOCKETS.socketCount());
        cards = new SocketCard[](from - last);
        uint256 n;
        for (; from > last; --from) {
            if (!_has(account, from)) continue;
            try this.socketCard(from) returns (SocketCard memory card) {
                cards[n++] = card;
            } catch { }
        }
        assembly ("memory-safe") {
            mstore(cards, n)
        }
    }

    /// @inheritdoc IView
    function listings(uint256 app, uint256 maxPrice, uint256 from, uint256 limit)
        external
        view
        returns (SocketCard[] memory cards, uint256 next)
    {
        uint256 last;
        (from, last, next) = _page(from, limit, SOCKETS.socketCount());
        cards = new SocketCard[](from - last);
        uint256 n;
        for (; from > last; --from) {
            if (!_forSale(from)) continue;
            try this.socketCard(from) returns (SocketCard memory card) {
                if (app != 0 && card.socket.app != app) continue;
                if (maxPrice != 0 && card.askPrice > maxPrice) continue;
                cards[n++] = card;
            } catch { }
        }
        assembly ("memory-safe") {
            mstore(cards, n)
        }
    }

    /// @inheritdoc IView
    function offers(Filter calldata filter, uint256 from, uint256 limit)
        external
        view
        returns (OfferCard[] memory cards, uint256 next)
    {
        uint256 last;
        (from, last, next) = _page(from, limit, SOCKETS.offerCount());
        cards = new OfferCard[](from - last);
        uint256 n;
        for (; from > last; --from) {
            if (!_fits(filter, from)) continue;
            try this.offerCard(from) returns (OfferCard memory card) {
                cards[n++] = card;
            } catch { }
        }
        assembly ("memory-safe") {
            mstore(cards, n)
        }
    }

    /// @inheritdoc IView
    function operators(uint8 roles, uint256 from, uint256 limit)
        external
        view
        returns (OperatorCard[] memory cards, uint256 next)
    {
        uint256 last;
        (from, last, next) = _page(from, limit, STAKING.count());
        cards = new OperatorCard[](from - last);
        uint256 n;
        for (; from > last; --from) {
            try this.operatorCard(uint64(from)) returns (OperatorCard memory card) {
                if (card.operator.roles & roles == roles) cards[n++] = card;
            } catch { }
        }
        assembly ("memory-safe") {
            mstore(cards, n)
        }
    }

    /// @inheritdoc IView
    function apps(uint256 from, uint256 limit) external view returns (AppCard[] memory cards, uint256 next) {
        uint256 last;
        (from, last, next) = _page(from, limit, APPS.count());
        cards = new AppCard[](from - last);
        uint256 n;
        for (; from > last; --from) {
            try APPS.app(from) returns (IApps.App memory app) {
                cards[n++] = AppCard(from, app);
            } catch { }
        }
        assembly ("memory-safe") {
            mstore(cards, n)
        }
    }

    /// @inheritdoc IView
    function socketCard(uint256 id) external view returns (SocketCard memory card) {
        ISockets.Socket memory socket = SOCKETS.socket(id);
        card.id = id;
        card.socket = socket;
        card.owner = IERC721(address(SOCKETS)).ownerOf(id);
        card.holder = SOCKETS.holderOf(id);
        card.lockedUntil = SOCKETS.lockedUntil(id);
        card.appName = APPS.nameOf(socket.app);
        card.appVersion = APPS.versionOf(socket.app);
        card.rated = COMPUTING.powerOf(socket.operator);
        card.active = STAKING.active(socket.operator, Role.WORKER);
        (, card.askPrice,,, card.listed) = MARKET.listing(id);
        IMarket.Auction memory auction = MARKET.auctionOf(id);
        card.auction = auction;
        if (auction.seller != address(0)) card.askPrice = auction.bid == 0 ? auction.reserve : auction.bid;
    }

    /// @inheritdoc IView
    function offerCard(uint256 id) external view returns (OfferCard memory card) {
        ISockets.Offer memory offer = SOCKETS.offer(id);
        IApps.App memory app = APPS.app(offer.app);
        card.id = id;
        card.offer = offer;
        card.appName = app.name;
        card.appVersion = app.version;
        card.priceHint = app.priceHint;
        card.rated = COMPUTING.powerOf(offer.operator);
        card.stake = STAKING.stakeOf(offer.operator);
        (card.gateIssuer, card.gateSchema) = SOCKETS.gate(id);
    }

    /// @inheritdoc IView
    function operatorCard(uint64 id) external view returns (OperatorCard memory card) {
        card.id = id;
        card.operator = STAKING.operator(id);
        card.delegation = STAKING.delegationOf(id);
        card.power = COMPUTING.powerOf(id);
        card.proved = COMPUTING.provedOf(id);
        card.allowance = COMPUTING.allowanceOf(id);
        card.reserved = SOCKETS.reservedOf(id);
        card.collateral = SOCKETS.collateralOf(id);
        card.pool = POOLS.pool(id);
        card.allowedOnly = APPS.policyOf(id);
        (uint256 toStakers, uint256 toWorkers) = REWARDS.claimable(id);
        card.rewards = toStakers + toWorkers;
        card.workers = _workers(id);
    }

    /// @inheritdoc IView
    function totals() external view returns (Totals memory t) {
        t.operators = STAKING.count();
        t.apps = APPS.count();
        t.offers = SOCKETS.offerCount();
        t.sockets = SOCKETS.socketCount();
        t.callbacks = CALLBACKS.count();
        (t.lastBatch,) = SETTLEMENT.last();
        t.lastRating = COMPUTING.lastReport();
        t.bonded = STAKING.bonded();
        t.escrow = address(SOCKETS).balance;
        t.credit = address(SETTLEMENT).balance;
        t.emitted = REWARDS.emitted();
        t.epoch = REWARDS.epoch();
        t.window = SOCKETS.window();
        t.routerBps = SETTLEMENT.routerBps();
        t.protocolBps = SETTLEMENT.protocolBps();
        t.marketBps = MARKET.feeBps();
        t.salesPaused = SOCKETS.salesPaused();
        t.marketPaused = MARKET.paused();
    }

    function _workers(uint64 id) internal view returns (WorkerCard[] memory cards) {
        address[] memory keys = STAKING.workersOf(id);
        cards = new WorkerCard[](keys.length < MAX_WORKERS ? keys.length : MAX_WORKERS);
        for (uint256 i; i < cards.length; ++i) {
            (uint64 power, uint64 until) = COMPUTING.ratingOf(keys[i]);
            cards[i] = WorkerCard(keys[i], power, until);
        }
    }

    /// @dev The ids of a page are (last, first], from the first down.
    function _page(uint256 from, uint256 limit, uint256 count)
        internal
        pure
        returns (uint256 first, uint256 last, uint256 next)
    {
        first = from == 0 || from > count ? count : from;
        if (limit > MAX_PAGE) limit = MAX_PAGE;
        last = first > limit ? first - limit : 0;
        next = last;
    }

    function _has(address account, uint256 id) internal view returns (bool) {
        try SOCKETS.holderOf(id) returns (address holder) {
            return holder == account || IERC721(address(SOCKETS)).ownerOf(id) == account;
        } catch {
            return false; // closed
        }
    }

    function _forSale(uint256 id) internal view returns (bool) {
        if (MARKET.auctionOf(id).end >= block.timestamp) return true;
        try MARKET.listing(id) returns (address, uint256, uint64, uint64, bool valid) {
            return valid;
        } catch {
            return false;
        }
    }

    function _fits(Filter calldata filter, uint256 id) internal view returns (bool) {
        ISockets.Offer memory o = SOCKETS.offer(id);
        return (filter.app == 0 || o.app == filter.app) && (filter.operator == 0 || o.operator == filter.operator)
            && (!filter.onlyClass || o.class == filter.class) && o.power >= filter.minPower
            && (filter.maxPrice == 0 || o.price <= filter.maxPrice)
            && (!filter.open
                || o.left != 0
                && o.validUntil >= block.timestamp
                && STAKING.active(o.operator, Role.WORKER));
    }
}
