// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "./IApps.sol";
import { IMarket } from "./IMarket.sol";
import { IPools } from "./IPools.sol";
import { ISockets } from "./ISockets.sol";
import { IStaking } from "./IStaking.sol";

/// @title A lens for pages
/// @notice Reads of several contracts in one call, nothing else: no contract calls this one, and it holds nothing.
///
/// Lists come in pages: a page looks at `limit` ids (at most MAX_PAGE) from `from` downwards, newest first; 0 begins at the
/// newest. `next` is where the next page begins, 0 at the end. What does not fit the filter, what is closed, and what
/// cannot be read is left out of a page: one bad item spoils nothing.
interface IView {
    /// @notice Everything to draw a socket's card.
    struct SocketCard {
        uint256 id;
        ISockets.Socket socket;
        address owner;
        address holder; // the user while it is rented out, else the owner
        uint64 lockedUntil;
        string appName;
        uint16 appVersion;
        uint64 rated; // the operator's proved power, mE
        bool active; // the operator serves
        uint256 askPrice; // on the market now, wei
        bool listed; // it could be bought at askPrice now
        IMarket.Auction auction;
    }

    /// @notice Everything to draw an offer.
    struct OfferCard {
        uint256 id;
        ISockets.Offer offer;
        string appName;
        uint16 appVersion;
        uint128 priceHint; // the publisher's, wei a U
        uint64 rated; // the operator's proved power, mE
        uint256 stake; // the operator's own, wei
        address gateIssuer; // of the credential that it asks for, 0 if none
        bytes32 gateSchema;
    }

    /// @notice What an offer must be to be shown.
    struct Filter {
        uint256 app; // 0: any
        uint64 operator; // 0: any
        bool onlyClass; // `class` counts
        ISockets.Class class;
        uint64 minPower; // mE
        uint256 maxPrice; // wei a U, 0: any
        bool open; // can be bought now
    }

    struct OperatorCard {
        uint64 id;
        IStaking.Operator operator;
        IStaking.Delegation delegation;
        uint64 power; // proved, mE
        uint128 proved; // mE x windows, ever
        uint256 allowance; // work that it can still settle, mU
        uint64 reserved; // power of its open reserved sockets, mE
        uint256 collateral; // stake that they need, wei
        IPools.Pool pool;
        bool allowedOnly; // serves only apps that it allowed
        uint256 rewards; // that can be claimed for it, wei
        WorkerCard[] workers; // at most MAX_WORKERS
    }

    struct WorkerCard {
        address worker;
        uint64 power; // mE
        uint64 validUntilBlock;
    }

    struct AppCard {
        uint256 id;
        IApps.App app;
    }

    struct Totals {
        uint64 operators;
        uint256 apps;
        uint256 offers; // ever posted
        uint256 sockets; // ever sold
        uint256 callbacks; // ever asked for
        uint64 lastBatch;
        uint64 lastRating; // window
        uint256 bonded; // wei
        uint256 escrow; // in sockets and subscriptions, wei
        uint256 credit; // that accounts can claim, wei
        uint256 emitted; // rewards, wei
        uint64 epoch; // of rewards
        uint64 window; // settlement window, seconds
        uint16 routerBps;
        uint16 protocolBps;
        uint16 marketBps;
        bool salesPaused;
        bool marketPaused;
    }

    /// @notice Sockets that the account owns or holds.
    function socketsOf(address account, uint256 from, uint256 limit)
        external
        view
        returns (SocketCard[] memory cards, uint256 next);

    /// @notice Sockets that can be bought on the market now, listed or in an auction.
    /// @param app 0: any
    /// @param maxPrice wei, 0: any; of an auction, its bid or reserve
    function listings(uint256 app, uint256 maxPrice, uint256 from, uint256 limit)
        external
        view
        returns (SocketCard[] memory cards, uint256 next);

    function offers(Filter calldata filter, uint256 from, uint256 limit)
        external
        view
        returns (OfferCard[] memory cards, uint256 next);

    /// @param roles bits of Role that they must have, 0: any
    function operators(uint8 roles, uint256 from, uint256 limit)
        external
        view
        returns (OperatorCard[] memory cards, uint256 next);

    function apps(uint256 from, uint256 limit) external view returns (AppCard[] memory cards, uint256 next);

    function totals() external view returns (Totals memory);

    /// @notice Reverts for a socket that does not exist, as the others do for theirs.
    function socketCard(uint256 id) external view returns (SocketCard memory);

    function offerCard(uint256 id) external view returns (OfferCard memory);

    function operatorCard(uint64 id) external view returns (OperatorCard memory);
}
