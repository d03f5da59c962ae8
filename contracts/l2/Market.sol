// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IMarket } from "../interfaces/IMarket.sol";
import { ISettlement } from "../interfaces/ISettlement.sol";
import { ISockets } from "../interfaces/ISockets.sol";
import { Governed } from "../libraries/Governed.sol";
import { IERC2981 } from "@openzeppelin/contracts/interfaces/IERC2981.sol";
import { IERC721 } from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { SafeTransferLib } from "solady/utils/SafeTransferLib.sol";

/// @title Market
/// @notice See IMarket.
contract Market is IMarket, Governed, ReentrancyGuardTransient {
    uint256 internal constant BPS = 10_000;
    uint256 public constant MAX_FEE_BPS = 1000;
    uint256 public constant MAX_PRICE = type(uint96).max;

    ISockets public immutable SOCKETS;
    ISettlement public immutable SETTLEMENT;

    struct Listing {
        address seller;
        uint96 price;
        uint64 minUnits;
        uint40 until;
        uint64 transfers; // of the token when it was listed
    }

    uint16 public feeBps;
    mapping(uint256 id => Listing) internal _listings;

    constructor(address timelock, ISockets sockets, ISettlement settlement) Governed(timelock) {
        SOCKETS = sockets;
        SETTLEMENT = settlement;
    }

    /// @param feeBps_ the protocol's share of a price, basis points
    function initialize(uint16 feeBps_) external initializer {
        require(feeBps_ <= MAX_FEE_BPS, FeeTooHigh(feeBps_, MAX_FEE_BPS));
        feeBps = feeBps_;
    }

    /// @inheritdoc IMarket
    function list(uint256 id, uint256 price, uint64 minUnits, uint64 until) external {
        require(_ownerOf(id) == msg.sender, NotSeller(id, msg.sender));
        require(price != 0, ZeroPrice());
        require(price <= MAX_PRICE, PriceTooHigh(price, MAX_PRICE));
        require(until >= block.timestamp && until <= type(uint40).max, ListingInPast(until));
        _checkUnits(id, minUnits);

        _listings[id] = Listing(msg.sender, uint96(price), minUnits, uint40(until), SOCKETS.transfers(id));
        emit Listed(id, msg.sender, price, minUnits, until);
    }

    /// @inheritdoc IMarket
    function cancel(uint256 id) external {
        require(_listings[id].seller == msg.sender, NotSeller(id, msg.sender));

        delete _listings[id];
        emit Cancelled(id);
    }

    /// @inheritdoc IMarket
    function buy(uint256 id, uint256 maxPrice, uint64 minUnits, uint64 deadline) external payable nonReentrant {
        Listing memory ask = _listings[id];
        require(ask.seller != address(0), NotListed(id));
        require(block.timestamp <= deadline, DeadlinePassed(deadline));
        require(block.timestamp <= ask.until, ListingOver(id, ask.until));
        require(SOCKETS.transfers(id) == ask.transfers, ListingStale(id));
        require(ask.price <= maxPrice, PriceAboveMax(ask.price, maxPrice));
        require(msg.value >= ask.price, Underpaid(ask.price, msg.value));
        uint64 units = _checkUnits(id, minUnits > ask.minUnits ? minUnits : ask.minUnits);
        (address issuer, uint256 fee, uint256 royalty) = _parts(id, ask.price);

        delete _listings[id];
        emit Sold(id, ask.seller, msg.sender, ask.price, fee, royalty, units);

        // Before any of the money moves: whoever is called by it finds the token sold.
        IERC721(address(SOCKETS)).transferFrom(ask.seller, msg.sender, id);
        _pay(ask.seller, ask.price - fee - royalty);
        _pay(issuer, royalty);
        if (fee != 0) SETTLEMENT.creditTo{ value: fee }(SETTLEMENT.protocolAccount());
        if (msg.value > ask.price) SafeTransferLib.safeTransferETH(msg.sender, msg.value - ask.price);
    }

    /// @inheritdoc IMarket
    function listing(uint256 id)
        external
        view
        returns (address seller, uint256 price, uint64 minUnits, uint64 until, bool valid)
    {
        Listing memory ask = _listings[id];
        return (ask.seller, ask.price, ask.minUnits, ask.until, _valid(id, ask));
    }

    /// @dev Fee, then royalty, both rounded down; the royalty gives way where both are more than the price.
    function _parts(uint256 id, uint256 price) internal view returns (address issuer, uint256 fee, uint256 royalty) {
        fee = price * feeBps / BPS;
        (issuer, royalty) = IERC2981(address(SOCKETS)).royaltyInfo(id, price);
        if (issuer == address(0)) royalty = 0;
        if (royalty > price - fee) royalty = price - fee;
    }

    /// @dev Sent, or credited in Settlement where the account does not take it: nobody can make a sale fail.
    function _pay(address to, uint256 amount) internal {
        if (amount == 0) return;
        if (!SafeTransferLib.trySafeTransferETH(to, amount, SafeTransferLib.GAS_STIPEND_NO_GRIEF)) {
            SETTLEMENT.creditTo{ value: amount }(to);
        }
    }

    function _valid(uint256 id, Listing memory ask) internal view returns (bool) {
        if (ask.seller == address(0) || block.timestamp > ask.until || SOCKETS.transfers(id) != ask.transfers) {
            return false;
        }
        if (!_exists(id) || SOCKETS.locked(id) || SOCKETS.socket(id).units < ask.minUnits) return false;
        IERC721 token = IERC721(address(SOCKETS));
        return token.getApproved(id) == address(this) || token.isApprovedForAll(ask.seller, address(this));
    }

    function _checkUnits(uint256 id, uint64 wanted) internal view returns (uint64 units) {
        units = SOCKETS.socket(id).units;
        require(units >= wanted, TooFewUnits(id, units, wanted));
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
}
