// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Market of sockets
/// @notice Fixed prices and Dutch auctions, listed on chain or signed (EIP-712, ERC-1271); English auctions; offers on
/// one socket or on any of an app. Escrow and units travel with the token. Of a price, the protocol's fee and the
/// ERC-2981 royalty are taken, together never more than it.
///
/// A listing, on chain or signed, leaves the token with its seller and is bound to how often the token has changed
/// hands: any transfer ends it, a sale too, so that it is filled at most once. Who buys states the most it pays, the
/// fewest units it takes, and until when. An English auction holds the token. Bids and offers are held here; who is
/// outbid is credited in Settlement, where anybody can have an account's credit paid to it.
///
/// Amounts are wei, units mU, power mE, times Unix seconds.
interface IMarket {
    /// @notice What a seller signs, in the domain "EMC Market", "1". The price falls evenly from `startPrice` at `start`
    /// to `endPrice` at `until`; for a fixed price they are equal.
    struct Order {
        address seller;
        uint256 id;
        uint256 startPrice;
        uint256 endPrice;
        uint64 minUnits; // that the order promises: below them it is not valid
        uint64 start;
        uint64 until; // last second
        uint64 transfers; // ISockets.transfers(id) when it was signed
        uint64 counter; // counterOf(seller) when it was signed
        bytes32 salt;
    }

    struct Auction {
        address seller; // 0: no auction of this socket is open
        uint96 reserve; // the least first bid
        address bidder; // 0: none yet
        uint96 bid;
        uint40 end; // last second in which one can bid
        uint40 last; // no late bid moves the end beyond
        uint32 extension; // a bid later than end - extension moves the end to its time + extension
        uint128 escrow; // what the socket held when the auction began; 0 for reserved sockets
    }

    struct Offer {
        address bidder; // 0: withdrawn or accepted
        uint96 price;
        uint40 target; // a socket's or an app's number
        bool forApp;
        uint64 minUnits;
        uint64 minPower;
        uint40 minExpires; // the socket must be good until then
        uint40 until; // last second in which it can be accepted
    }

    error NotSeller(uint256 id, address caller);
    error NotListed(uint256 id);
    error ZeroPrice();
    error PriceTooHigh(uint256 price, uint256 most);
    /// @notice The price of a Dutch auction falls.
    error PriceRises(uint256 startPrice, uint256 endPrice);
    error ListingInPast(uint64 until);
    error ListingOver(uint256 id, uint64 until);
    error ListingNotStarted(uint256 id, uint64 start);
    /// @notice The token changed hands, or its seller cancelled all, after it was listed.
    error ListingStale(uint256 id);
    error OrderCancelled(bytes32 order);
    error BadSignature(bytes32 order, address seller);
    error PriceAboveMax(uint256 price, uint256 maxPrice);
    error TooFewUnits(uint256 id, uint64 units, uint64 wanted);
    error DeadlinePassed(uint64 deadline);
    error Underpaid(uint256 price, uint256 value);
    error FeeTooHigh(uint256 bps, uint256 most);
    error NoAuction(uint256 id);
    /// @notice An auction ends by its socket's expiry, and lasts at least MIN_AUCTION.
    error BadAuctionEnd(uint64 until, uint64 least, uint64 most);
    error AuctionOver(uint256 id, uint64 end);
    error AuctionOpen(uint256 id, uint64 end);
    error BidTooLow(uint256 id, uint256 bid, uint256 least);
    /// @notice Who bid has a claim on the socket: the auction goes to its end.
    error HasBid(uint256 id, address bidder);
    error UnknownOffer(uint256 offer);
    error OfferOver(uint256 offer, uint64 until);
    /// @notice The offer is on another socket, or on sockets of another app.
    error OfferMismatch(uint256 offer, uint256 id);
    error TooLittlePower(uint256 id, uint64 power, uint64 wanted);
    error ExpiresTooSoon(uint256 id, uint64 expires, uint64 wanted);
    error BadTarget(uint256 target);
    error NotBidder(uint256 offer, address caller);
    /// @notice A guardian, or the Timelock, stopped new sales for now. Bids, offers and tokens can be had back.
    error SalesPaused();
    error NotGuardian(address caller);
    error NotSettlement(address caller);

    event Listed(uint256 indexed id, address indexed seller, uint256 price, uint64 minUnits, uint64 until);
    event ListedFalling(
        uint256 indexed id,
        address indexed seller,
        uint256 startPrice,
        uint256 endPrice,
        uint64 minUnits,
        uint64 start,
        uint64 until
    );
    event Cancelled(uint256 indexed id);
    event OrderCancel(address indexed seller, bytes32 indexed order);
    event AllCancelled(address indexed seller, uint64 counter);
    event AuctionStarted(uint256 indexed id, address indexed seller, uint256 reserve, uint64 end);
    event BidPlaced(uint256 indexed id, address indexed bidder, uint256 bid, uint64 end);
    /// @notice Without a sale: the token is its seller's again, and a bid, if there was one, its bidder's.
    event AuctionEnded(uint256 indexed id);
    event OfferMade(
        uint256 indexed offer,
        address indexed bidder,
        uint256 indexed target,
        bool forApp,
        uint256 price,
        uint64 minUnits,
        uint64 minPower,
        uint64 minExpires,
        uint64 until
    );
    event OfferWithdrawn(uint256 indexed offer);
    event OfferAccepted(uint256 indexed offer, uint256 indexed id);
    event Sold(
        uint256 indexed id,
        address indexed seller,
        address indexed buyer,
        uint256 price,
        uint256 fee,
        uint256 royalty,
        uint64 units
    );
    event FeesSwept(uint256 amount);
    event FeeSet(uint16 bps);
    event GuardianSet(address guardian);
    event SalesPausedSet(bool paused);

    /// @notice Lists the caller's socket at a fixed price, or lists it anew. The market must be approved for it.
    /// @param price for the token with all that it holds
    /// @param minUnits the fewest units that the listing promises: below them it is not valid
    /// @param until last second of the listing
    function list(uint256 id, uint256 price, uint64 minUnits, uint64 until) external;

    /// @notice As `list`, at a price that falls evenly from now to `until` (a Dutch auction).
    function listFalling(uint256 id, uint256 startPrice, uint256 endPrice, uint64 minUnits, uint64 until) external;

    /// @notice Ends a listing; by who listed it.
    function cancel(uint256 id) external;

    /// @notice Ends a signed order; by its seller.
    function cancelOrder(Order calldata order) external;

    /// @notice Ends all listings of the caller, on chain and signed. Auctions and offers stand.
    function cancelAll() external;

    /// @notice Buys at the listed price; the excess is refunded.
    /// @param maxPrice the most that the caller pays
    /// @param minUnits the fewest units that the socket must hold
    /// @param deadline last second in which the purchase may happen
    function buy(uint256 id, uint256 maxPrice, uint64 minUnits, uint64 deadline) external payable;

    /// @notice Buys at the price of a signed order, as `buy` does.
    /// @param signature the seller's, or what its ERC-1271 contract accepts
    function fill(Order calldata order, bytes calldata signature, uint256 maxPrice, uint64 minUnits, uint64 deadline)
        external
        payable;

    /// @notice Takes the caller's socket and auctions it to the highest bidder. The market must be approved for it.
    /// @param reserve the least first bid
    /// @param until last second in which one can bid. A bid in the last eighth (at most 5 minutes) extends it
    function auction(uint256 id, uint256 reserve, uint64 until) external;

    /// @notice Bids msg.value, at least 5% over the bid before, which is credited to its bidder in Settlement.
    /// @param minUnits the fewest units that the socket must hold
    /// @param deadline last second in which the bid may be placed
    function bid(uint256 id, uint64 minUnits, uint64 deadline) external payable;

    /// @notice Hands the token to the highest bidder, or back to the seller. Anyone may call, once the auction is over.
    /// If the socket was closed meanwhile, the bid is credited to its bidder and the escrow to the seller.
    function settleAuction(uint256 id) external;

    /// @notice Takes the token back while nobody has bid; by the seller.
    function cancelAuction(uint256 id) external;

    /// @notice Offers msg.value for a socket, whoever owns it.
    /// @param until last second in which its owner can accept
    function makeOffer(uint256 id, uint64 minUnits, uint64 until) external payable returns (uint256 offer);

    /// @notice Offers msg.value for any one socket of the app that holds at least this.
    /// @param minExpires the socket must be good until then
    function makeAppOffer(uint256 app, uint64 minUnits, uint64 minPower, uint64 minExpires, uint64 until)
        external
        payable
        returns (uint256 offer);

    /// @notice Sells the caller's socket to who made the offer. The market must be approved for it.
    function accept(uint256 offer, uint256 id) external;

    /// @notice Takes an offer back, at any time; by who made it.
    function withdrawOffer(uint256 offer) external;

    /// @notice Credits the fees that sales left here to the protocol's account. Anyone may call.
    function sweep() external;

    /// @notice `price` is what it costs now, `valid` is true if it could be bought now.
    function listing(uint256 id)
        external
        view
        returns (address seller, uint256 price, uint64 minUnits, uint64 until, bool valid);

    /// @notice Reverts with the reason if the order cannot be filled now; otherwise gives its price.
    function checkOrder(Order calldata order, bytes calldata signature) external view returns (uint256 price);

    /// @notice The EIP-712 digest that the seller signs.
    function orderHash(Order calldata order) external view returns (bytes32);

    function auctionOf(uint256 id) external view returns (Auction memory);

    function offerOf(uint256 offer) external view returns (Offer memory);

    function offerCount() external view returns (uint256);

    /// @notice Rises with cancelAll.
    function counterOf(address seller) external view returns (uint64);

    /// @notice The protocol's share of a price, basis points.
    function feeBps() external view returns (uint16);

    /// @notice Fees of sales that were not swept yet.
    function fees() external view returns (uint128);

    function paused() external view returns (bool);

    function guardian() external view returns (address);

    /// @notice Stops new listings' sales, bids and acceptances, or lets them go on; by the guardian or the Timelock.
    function pauseSales(bool paused) external;

    /// @notice By the Timelock. At most MAX_FEE_BPS.
    function setFeeBps(uint16 bps) external;

    /// @notice By the Timelock. 0: nobody but itself can pause.
    function setGuardian(address guardian) external;
}
