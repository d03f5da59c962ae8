// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Fixed-price market of sockets
/// @notice The token stays with the seller, who approves Market; escrow and units travel with the token. A listing dies
/// with any transfer. Of the price, the protocol's fee and the ERC-2981 royalty are taken, together never more than it.
interface IMarket {
    error NotSeller(uint256 id, address caller);
    error NotListed(uint256 id);
    error ZeroPrice();
    error PriceTooHigh(uint256 price, uint256 most);
    error ListingInPast(uint64 until);
    error ListingOver(uint256 id, uint64 until);
    /// @notice The token changed hands after it was listed.
    error ListingStale(uint256 id);
    error PriceAboveMax(uint256 price, uint256 maxPrice);
    error TooFewUnits(uint256 id, uint64 units, uint64 wanted);
    error DeadlinePassed(uint64 deadline);
    error Underpaid(uint256 price, uint256 value);
    error FeeTooHigh(uint256 bps, uint256 most);

    event Listed(uint256 indexed id, address indexed seller, uint256 price, uint64 minUnits, uint64 until);
    event Cancelled(uint256 indexed id);
    event Sold(
        uint256 indexed id,
        address indexed seller,
        address indexed buyer,
        uint256 price,
        uint256 fee,
        uint256 royalty,
        uint64 units
    );

    /// @notice Lists the caller's socket, or lists it anew.
    /// @param price wei, for the token with all that it holds
    /// @param minUnits the fewest units (mU) that the listing promises: below them it is not valid
    /// @param until last second of the listing
    function list(uint256 id, uint256 price, uint64 minUnits, uint64 until) external;

    /// @notice By who listed it.
    function cancel(uint256 id) external;

    /// @notice Buys at the listed price; the excess is refunded.
    /// @param maxPrice the most that the caller pays, wei
    /// @param minUnits the fewest units that the socket must hold, mU
    /// @param deadline last second in which the purchase may happen
    function buy(uint256 id, uint256 maxPrice, uint64 minUnits, uint64 deadline) external payable;

    /// @notice `valid` is true if it could be bought now.
    function listing(uint256 id)
        external
        view
        returns (address seller, uint256 price, uint64 minUnits, uint64 until, bool valid);

    /// @notice The protocol's share of a price, basis points.
    function feeBps() external view returns (uint16);
}
