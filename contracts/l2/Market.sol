// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IMarket } from "../interfaces/IMarket.sol";
import { ISettlement } from "../interfaces/ISettlement.sol";
import { ISockets } from "../interfaces/ISockets.sol";
import { Governed } from "../libraries/Governed.sol";
import { IERC721 } from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { EIP712 } from "solady/utils/EIP712.sol";
import { Multicallable } from "solady/utils/Multicallable.sol";
import { SafeTransferLib } from "solady/utils/SafeTransferLib.sol";
import { SignatureCheckerLib } from "solady/utils/SignatureCheckerLib.sol";

/// @title Market
/// @notice See IMarket. `multicall` runs several calls that send no EMC along.
contract Market is IMarket, Governed, ReentrancyGuardTransient, EIP712, Multicallable {
    using SafeCast for uint256;

    uint256 internal constant BPS = 10_000;
    uint256 public constant MAX_FEE_BPS = 1000;
    uint256 public constant MAX_PRICE = type(uint96).max;
    /// @notice How much over the bid before a bid has to be: less would let an auction go on for dust.
    uint256 public constant MIN_RAISE_BPS = 500;
    /// @notice Seconds. Shorter auctions are over before others see them.
    uint64 public constant MIN_AUCTION = 10;
    /// @notice Seconds by which late bids extend an auction at most, each and, times EXTENSIONS, in all.
    uint64 public constant MAX_EXTENSION = 5 minutes;
    uint64 internal constant EXTENSIONS = 12;
    bytes32 public constant ORDER_TYPEHASH = keccak256(
        "Order(address seller,uint256 id,uint256 startPrice,uint256 endPrice,uint64 minUnits,uint64 start,uint64 until,uint64 transfers,uint64 counter,bytes32 salt)"
    );

    ISockets public immutable SOCKETS;
    ISettlement public immutable SETTLEMENT;

    struct Listing {
        address seller;
        uint96 price; // at `start`
        uint64 minUnits;
        uint40 start;
        uint40 until;
        uint48 transfers; // of the token when it was listed
        uint56 counter; // of the seller when it was listed
        bool falling;
        uint96 endPrice; // at `until`; written and read if falling
    }

    // What every sale reads and writes is one slot.
    uint16 public feeBps;
    bool public paused;
    uint128 public fees;
    address public guardian;
    uint256 public offerCount;
    mapping(uint256 id => Listing) internal _listings;
    mapping(uint256 id => Auction) internal _auctions;
    mapping(uint256 offer => Offer) internal _offers;
    mapping(address seller => uint64) public counterOf;
    mapping(bytes32 order => bool) internal _cancelled;

    modifier whileOpen() {
        require(!paused, SalesPaused());
        _;
    }

    modifier before(uint64 deadline) {
        require(block.timestamp <= deadline, DeadlinePassed(deadline));
        _;
    }

    constructor(address timelock, ISockets sockets, ISettlement settlement) Governed(timelock) {
        SOCKETS = sockets;
        SETTLEMENT = settlement;
    }

    /// @param feeBps_ the protocol's share of a price, basis points
    function initialize(uint16 feeBps_) external initializer {
        _setFeeBps(feeBps_);
    }

    /// @notice Settlement pays what a socket that was closed during its auction held.
    receive() external payable {
        require(msg.sender == address(SETTLEMENT), NotSettlement(msg.sender));
    }

    /// @inheritdoc IMarket
    function list(uint256 id, uint256 price, uint64 minUnits, uint64 until) external {
        _checkPrice(price);
        _list(id, price, minUnits, until);
        emit Listed(id, msg.sender, price, minUnits, until);
    }

    /// @inheritdoc IMarket
    function listFalling(uint256 id, uint256 startPrice, uint256 endPrice, uint64 minUnits, uint64 until) external {
        _checkFalling(startPrice, endPrice);
        Listing storage ask = _list(id, startPrice, minUnits, until);
        ask.falling = true;
        ask.endPrice = uint96(endPrice);
        emit ListedFalling(id, msg.sender, startPrice, endPrice, minUnits, uint64(block.timestamp), until);
    }

    /// @inheritdoc IMarket
    function cancel(uint256 id) external {
        require(_listings[id].seller == msg.sender, NotSeller(id, msg.sender));

        _unlist(id);
        emit Cancelled(id);
    }

    /// @inheritdoc IMarket
    function cancelOrder(Order calldata order) external {
        require(order.seller == msg.sender, NotSeller(order.id, msg.sender));
        bytes32 hash = orderHash(order);

        _cancelled[hash] = true;
        emit OrderCancel(msg.sender, hash);
    }

    /// @inheritdoc IMarket
    function cancelAll() external {
        emit AllCancelled(msg.sender, ++counterOf[msg.sender]);
    }

    /// @inheritdoc IMarket
    function buy(uint256 id, uint256 maxPrice, uint64 minUnits, uint64 deadline)
        external
        payable
        nonReentrant
        before(deadline)
    {
        Listing memory ask = _listings[id];
        require(ask.seller != address(0), NotListed(id));
        require(block.timestamp <= ask.until, ListingOver(id, ask.until));
        require(_fresh(id, ask), ListingStale(id));
        uint256 price = _priceOf(ask);
        _checkPayment(price, maxPrice);

        _unlist(id);
        _sell(ask.seller, ask.seller, msg.sender, id, price, _max(minUnits, ask.minUnits));
        _refund(price);
    }

    /// @inheritdoc IMarket
    function fill(Order calldata order, bytes calldata signature, uint256 maxPrice, uint64 minUnits, uint64 deadline)
        external
        payable
        nonReentrant
        before(deadline)
    {
        uint256 price = checkOrder(order, signature);
        _checkPayment(price, maxPrice);

        // The token's count of transfers rises: the order is void with it.
        _sell(order.seller, order.seller, msg.sender, order.id, price, _max(minUnits, order.minUnits));
        _refund(price);
    }

    /// @inheritdoc IMarket
    function auction(uint256 id, uint256 reserve, uint64 until) external nonReentrant whileOpen {
        _checkPrice(reserve);
        require(_ownerOf(id) == msg.sender, NotSeller(id, msg.sender));
        ISockets.Socket memory s = SOCKETS.socket(id);
        uint64 least = uint64(block.timestamp) + MIN_AUCTION;
        require(until >= least && until <= s.expires, BadAuctionEnd(until, least, s.expires));

        uint64 extension = (until - uint64(block.timestamp)) / 8;
        if (extension > MAX_EXTENSION) extension = MAX_EXTENSION;
        uint64 last = until + EXTENSIONS * extension;
        if (last > s.expires) last = s.expires;
        _auctions[id] = Auction({
            seller: msg.sender,
            reserve: uint96(reserve),
            bidder: address(0),
            bid: 0,
            end: uint40(until),
            last: uint40(last),
            extension: uint32(extension),
            escrow: s.class == ISockets.Class.Burst ? s.escrow.toUint128() : 0
        });
        emit AuctionStarted(id, msg.sender, reserve, until);

        IERC721(address(SOCKETS)).transferFrom(msg.sender, address(this), id);
    }

    /// @inheritdoc IMarket
    function bid(uint256 id, uint64 minUnits, uint64 deadline)
        external
        payable
        nonReentrant
        whileOpen
        before(deadline)
    {
        Auction storage a = _getAuction(id);
        require(block.timestamp <= a.end, AuctionOver(id, a.end));
        _checkUnits(id, minUnits);
        (address outbid, uint256 previous) = (a.bidder, a.bid);
        uint256 least = outbid == address(0) ? a.reserve : previous + (previous * MIN_RAISE_BPS + BPS - 1) / BPS;
        require(msg.value >= least, BidTooLow(id, msg.value, least));
        require(msg.value <= MAX_PRICE, PriceTooHigh(msg.value, MAX_PRICE));

        a.bidder = msg.sender;
        a.bid = uint96(msg.value);
        uint256 end = block.timestamp + a.extension;
        if (end > a.last) end = a.last;
        if (end > a.end) a.end = uint40(end);
        emit BidPlaced(id, msg.sender, msg.value, a.end);

        _credit(outbid, previous);
    }

    /// @inheritdoc IMarket
    function settleAuction(uint256 id) external nonReentrant {
        Auction memory a = _getAuction(id);
        require(block.timestamp > a.end, AuctionOpen(id, a.end));

        delete _auctions[id];
        if (!_exists(id)) return _endVanished(id, a);
        if (a.bidder == address(0)) return _giveBack(id, a.seller);
        _sell(a.seller, address(this), a.bidder, id, a.bid, 0);
    }

    /// @inheritdoc IMarket
    function cancelAuction(uint256 id) external nonReentrant {
        Auction memory a = _getAuction(id);
        require(a.seller == msg.sender, NotSeller(id, msg.sender));
        require(a.bidder == address(0), HasBid(id, a.bidder));

        delete _auctions[id];
        if (!_exists(id)) return _endVanished(id, a);
        _giveBack(id, a.seller);
    }

    /// @inheritdoc IMarket
    function makeOffer(uint256 id, uint64 minUnits, uint64 until) external payable returns (uint256) {
        return _makeOffer(id, false, minUnits, 0, 0, until);
    }

    /// @inheritdoc IMarket
    function makeAppOffer(uint256 app, uint64 minUnits, uint64 minPower, uint64 minExpires, uint64 until)
        external
        payable
        returns (uint256)
    {
        return _makeOffer(app, true, minUnits, minPower, minExpires, until);
    }

    /// @inheritdoc IMarket
    function accept(uint256 offer, uint256 id) external nonReentrant {
        Offer memory o = _offers[offer];
        require(o.bidder != address(0), UnknownOffer(offer));
        require(block.timestamp <= o.until, OfferOver(offer, o.until));
        ISockets.Socket memory s = SOCKETS.socket(id);
        require(o.target == (o.forApp ? s.app : id), OfferMismatch(offer, id));
        require(s.power >= o.minPower, TooLittlePower(id, s.power, o.minPower));
        require(s.expires >= o.minExpires, ExpiresTooSoon(id, s.expires, o.minExpires));

        delete _offers[offer];
        emit OfferAccepted(offer, id);
        _sell(msg.sender, msg.sender, o.bidder, id, o.price, o.minUnits);
    }

    /// @inheritdoc IMarket
    function withdrawOffer(uint256 offer) external nonReentrant {
        Offer memory o = _offers[offer];
        require(o.bidder == msg.sender, NotBidder(offer, msg.sender));

        delete _offers[offer];
        emit OfferWithdrawn(offer);
        _pay(msg.sender, o.price);
    }

    /// @inheritdoc IMarket
    function sweep() external nonReentrant {
        uint256 amount = fees;

        fees = 0;
        emit FeesSwept(amount);
        _credit(SETTLEMENT.protocolAccount(), amount);
    }

    /// @inheritdoc IMarket
    function pauseSales(bool paused_) external {
        require(msg.sender == guardian || msg.sender == TIMELOCK, NotGuardian(msg.sender));

        paused = paused_;
        emit SalesPausedSet(paused_);
    }

    /// @inheritdoc IMarket
    function setFeeBps(uint16 bps) external onlyTimelock {
        _setFeeBps(bps);
    }

    /// @inheritdoc IMarket
    function setGuardian(address guardian_) external onlyTimelock {
        guardian = guardian_;
        emit GuardianSet(guardian_);
    }

    /// @inheritdoc IMarket
    function listing(uint256 id)
        external
        view
        returns (address seller, uint256 price, uint64 minUnits, uint64 until, bool valid)
    {
        Listing memory ask = _listings[id];
        return (ask.seller, _priceOf(ask), ask.minUnits, ask.until, _valid(id, ask));
    }

    /// @inheritdoc IMarket
    function checkOrder(Order calldata order, bytes calldata signature) public view returns (uint256 price) {
        _checkFalling(order.startPrice, order.endPrice);
        uint256 id = order.id;
        require(block.timestamp >= order.start, ListingNotStarted(id, order.start));
        require(block.timestamp <= order.until, ListingOver(id, order.until));
        address seller = order.seller;
        require(SOCKETS.transfers(id) == order.transfers && counterOf[seller] == order.counter, ListingStale(id));
        bytes32 hash = orderHash(order);
        require(!_cancelled[hash], OrderCancelled(hash));
        require(
            seller != address(0) && SignatureCheckerLib.isValidSignatureNowCalldata(seller, hash, signature),
            BadSignature(hash, seller)
        );
        price = _priceAt(order.startPrice, order.endPrice, order.start, order.until);
    }

    /// @inheritdoc IMarket
    function orderHash(Order calldata order) public view returns (bytes32) {
        return _hashTypedData(keccak256(abi.encode(ORDER_TYPEHASH, order)));
    }

    /// @inheritdoc IMarket
    function auctionOf(uint256 id) external view returns (Auction memory) {
        return _auctions[id];
    }

    /// @inheritdoc IMarket
    function offerOf(uint256 offer) external view returns (Offer memory) {
        return _offers[offer];
    }

    function _domainNameAndVersion() internal pure override returns (string memory name, string memory version) {
        return ("EMC Market", "1");
    }

    function _setFeeBps(uint16 bps) internal {
        require(bps <= MAX_FEE_BPS, FeeTooHigh(bps, MAX_FEE_BPS));

        feeBps = bps;
        emit FeeSet(bps);
    }

    function _list(uint256 id, uint256 price, uint64 minUnits, uint64 until) internal returns (Listing storage ask) {
        require(_ownerOf(id) == msg.sender, NotSeller(id, msg.sender));
        require(until >= block.timestamp && until <= type(uint40).max, ListingInPast(until));
        _checkUnits(id, minUnits);

        ask = _listings[id];
        ask.seller = msg.sender;
        ask.price = uint96(price);
        ask.minUnits = minUnits;
        ask.start = uint40(block.timestamp);
        ask.until = uint40(until);
        ask.transfers = uint48(SOCKETS.transfers(id));
        ask.counter = uint56(counterOf[msg.sender]);
        ask.falling = false;
    }

    /// @dev What a falling price leaves in the third slot is not read: it is not worth its gas.
    function _unlist(uint256 id) internal {
        Listing storage ask = _listings[id];
        ask.seller = address(0);
        ask.price = 0;
    }

    function _makeOffer(uint256 target, bool forApp, uint64 minUnits, uint64 minPower, uint64 minExpires, uint64 until)
        internal
        whileOpen
        returns (uint256 offer)
    {
        _checkPrice(msg.value);
        require(until >= block.timestamp && until <= type(uint40).max, ListingInPast(until));
        require(target != 0 && target <= type(uint40).max, BadTarget(target));

        offer = ++offerCount;
        _offers[offer] = Offer({
            bidder: msg.sender,
            price: uint96(msg.value),
            target: uint40(target),
            forApp: forApp,
            minUnits: minUnits,
            minPower: minPower,
            minExpires: uint256(minExpires).toUint40(),
            until: uint40(until)
        });
        emit OfferMade(offer, msg.sender, target, forApp, msg.value, minUnits, minPower, minExpires, until);
    }

    /// @dev Hands the token from `from` (the seller, or this contract for it) to the buyer, whose money is here already,
    /// and pays everybody. The token moves first: whoever is called by a payment finds it sold.
    function _sell(address seller, address from, address buyer, uint256 id, uint256 price, uint64 minUnits) internal {
        // A finished auction is not a new sale: pausing must not keep what was won.
        require(!paused || from == address(this), SalesPaused());
        (uint64 units, address issuer, uint256 royaltyBps) = SOCKETS.saleOf(id);
        require(units >= minUnits, TooFewUnits(id, units, minUnits));
        uint256 fee = price * feeBps / BPS;
        // Both rounded down; the royalty gives way where both are more than the price.
        uint256 royalty = issuer == address(0) ? 0 : price * royaltyBps / BPS;
        if (royalty > price - fee) royalty = price - fee;

        fees += uint128(fee);
        emit Sold(id, seller, buyer, price, fee, royalty, units);

        IERC721(address(SOCKETS)).transferFrom(from, buyer, id);
        _pay(seller, price - fee - royalty);
        _pay(issuer, royalty);
    }

    /// @dev Who closes an expired burst socket has Settlement credit its owner, which was this contract, at least with
    /// what it held at the auction's begin. A reserved one's rest is its operator's.
    function _endVanished(uint256 id, Auction memory a) internal {
        emit AuctionEnded(id);
        if (SETTLEMENT.credit(address(this)) != 0) SETTLEMENT.claimFor(address(this));
        _credit(a.bidder, a.bid);
        _credit(a.seller, a.escrow);
    }

    function _giveBack(uint256 id, address seller) internal {
        emit AuctionEnded(id);
        IERC721(address(SOCKETS)).transferFrom(address(this), seller, id);
    }

    /// @dev Sent, or credited in Settlement where the account does not take it: nobody can make a sale fail.
    function _pay(address to, uint256 amount) internal {
        if (amount == 0) return;
        if (!SafeTransferLib.trySafeTransferETH(to, amount, SafeTransferLib.GAS_STIPEND_NO_GRIEF)) {
            SETTLEMENT.creditTo{ value: amount }(to);
        }
    }

    function _credit(address to, uint256 amount) internal {
        if (amount != 0) SETTLEMENT.creditTo{ value: amount }(to);
    }

    function _refund(uint256 price) internal {
        if (msg.value > price) SafeTransferLib.safeTransferETH(msg.sender, msg.value - price);
    }

    function _valid(uint256 id, Listing memory ask) internal view returns (bool) {
        if (paused || ask.seller == address(0) || block.timestamp > ask.until || !_fresh(id, ask)) return false;
        if (!_exists(id) || SOCKETS.locked(id) || SOCKETS.socket(id).units < ask.minUnits) return false;
        IERC721 token = IERC721(address(SOCKETS));
        return token.getApproved(id) == address(this) || token.isApprovedForAll(ask.seller, address(this));
    }

    function _fresh(uint256 id, Listing memory ask) internal view returns (bool) {
        return SOCKETS.transfers(id) == ask.transfers && counterOf[ask.seller] == ask.counter;
    }

    function _priceOf(Listing memory ask) internal view returns (uint256) {
        if (!ask.falling || ask.seller == address(0)) return ask.price;
        return _priceAt(ask.price, ask.endPrice, ask.start, ask.until);
    }

    /// @dev Rounded up: for the seller. At `until` and later it is the end's.
    function _priceAt(uint256 startPrice, uint256 endPrice, uint256 start, uint256 until)
        internal
        view
        returns (uint256)
    {
        if (startPrice == endPrice) return startPrice;
        if (block.timestamp >= until) return endPrice;
        return startPrice - (startPrice - endPrice) * (block.timestamp - start) / (until - start);
    }

    function _checkPayment(uint256 price, uint256 maxPrice) internal view {
        require(price <= maxPrice, PriceAboveMax(price, maxPrice));
        require(msg.value >= price, Underpaid(price, msg.value));
    }

    function _checkPrice(uint256 price) internal pure {
        require(price != 0, ZeroPrice());
        require(price <= MAX_PRICE, PriceTooHigh(price, MAX_PRICE));
    }

    function _checkFalling(uint256 startPrice, uint256 endPrice) internal pure {
        _checkPrice(startPrice);
        require(endPrice != 0, ZeroPrice());
        require(endPrice <= startPrice, PriceRises(startPrice, endPrice));
    }

    function _checkUnits(uint256 id, uint64 wanted) internal view returns (uint64 units) {
        units = SOCKETS.socket(id).units;
        require(units >= wanted, TooFewUnits(id, units, wanted));
    }

    function _getAuction(uint256 id) internal view returns (Auction storage a) {
        a = _auctions[id];
        require(a.seller != address(0), NoAuction(id));
    }

    function _ownerOf(uint256 id) internal view returns (address) {
        return IERC721(address(SOCKETS)).ownerOf(id);
    }

    function _exists(uint256 id) internal view returns (bool) {
        try IERC721(address(SOCKETS)).ownerOf(id) returns (address) {
            return true;
        } catch {
            return false;
        }
    }

    function _max(uint64 a, uint64 b) internal pure returns (uint64) {
        return a > b ? a : b;
    }
}
