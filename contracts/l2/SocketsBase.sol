// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../interfaces/IApps.sol";
import { IComputing } from "../interfaces/IComputing.sol";
import { ISettlement } from "../interfaces/ISettlement.sol";
import { ISockets } from "../interfaces/ISockets.sol";
import { IStaking, Role } from "../interfaces/IStaking.sol";
import { Claim, Claims } from "../libraries/Claim.sol";
import { Governed } from "../libraries/Governed.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { ERC721 } from "solady/tokens/ERC721.sol";
import { SafeTransferLib } from "solady/utils/SafeTransferLib.sol";

/// @title State and rules of sockets
/// @notice What Sockets and its second half, SocketsMore, have in common: the storage, and what both do with it. Two
/// contracts hold the code because one may not be larger than 24,576 bytes; the state is that of Sockets alone.
abstract contract SocketsBase is ERC721, Governed, ReentrancyGuardTransient {
    uint256 internal constant BPS = 10_000;
    /// @notice The most that a socket can be bought for at a time, seconds: a price is not fixed for ever.
    uint64 public constant MAX_DURATION = 366 days;
    uint256 public constant MAX_PRICE = Claims.MAX_PRICE;
    /// @notice A settlement window longer than this would lock tokens too long, seconds.
    uint64 public constant MAX_WINDOW = 1 days;
    uint16 public constant MAX_RESALE_BPS = 1000;
    /// @notice Wei of stake a mE: 1 EMC. More would end reserved sockets by a vote.
    uint96 public constant MAX_COLLATERAL = 1 ether;
    /// @dev A token's extra data: when it expires (40 bits), its offer (32), how often it changed hands (24).
    uint256 private constant TRANSFERS = 72;

    IStaking public immutable STAKING;
    IApps public immutable APPS;
    IComputing public immutable COMPUTING;
    ISettlement public immutable SETTLEMENT;

    struct OfferRecord {
        uint32 operator;
        uint32 app;
        uint80 price;
        ISockets.Class class;
        bool gated; // sold to who has a credential
        uint32 left;
        uint48 power;
        uint40 validUntil;
        uint32 count; // when it was posted
    }

    /// @dev What few sockets have. `user` counts while the claim says that the socket is rented.
    struct Extra {
        uint40 revokedAt;
        uint24 revocations; // and changes of user
        uint64 userExpires;
        address user;
    }

    struct Gate {
        address issuer;
        bytes32 schema;
    }

    struct Subscription {
        address payer;
        uint96 balance; // prepaid, wei
        uint64 units; // a period
        uint40 period; // seconds
        uint40 next; // when it may top up again
        uint24 transfers; // of the token when it began
        uint80 maxPrice; // wei a U
    }

    uint32 internal _offerCount;
    uint32 internal _socketCount;
    uint64 internal _window;
    uint16 public resaleBps;
    bool internal _salesPaused;
    uint96 public collateral; // wei of stake a mE of reserved power
    address internal _guardian;
    mapping(uint256 id => OfferRecord) internal _offers;
    mapping(uint256 id => Claim) internal _claims;
    mapping(uint256 id => Extra) internal _extras;
    mapping(uint64 operator => uint64) internal _reserved;
    mapping(uint256 offer => Gate) internal _gates;
    mapping(uint256 id => Subscription) internal _subscriptions;

    constructor(address timelock, IStaking staking, IApps apps, IComputing computing, ISettlement settlement)
        Governed(timelock)
    {
        STAKING = staking;
        APPS = apps;
        COMPUTING = computing;
        SETTLEMENT = settlement;
    }

    function name() public pure override returns (string memory) {
        return "EMC Computing Socket";
    }

    function symbol() public pure override returns (string memory) {
        return "SOCKET";
    }

    function _setWindow(uint64 window_) internal {
        require(window_ != 0 && window_ <= MAX_WINDOW, ISockets.BadParameters());
        _window = window_;
        emit ISockets.WindowSet(window_);
    }

    function _setResaleBps(uint16 bps) internal {
        require(bps <= MAX_RESALE_BPS, ISockets.BadParameters());
        resaleBps = bps;
        emit ISockets.ResaleBpsSet(bps);
    }

    function _setCollateral(uint96 collateral_) internal {
        require(collateral_ <= MAX_COLLATERAL, ISockets.BadParameters());
        collateral = collateral_;
        emit ISockets.CollateralSet(collateral_);
    }

    /// @dev Mints a socket against the offer's price for the units.
    function _buy(OfferRecord memory o, uint256 offerId, uint64 units, uint64 duration, uint256 maxPrice, bool plugIn)
        internal
        returns (uint256 id)
    {
        require(!_salesPaused, ISockets.SalesPaused());
        require(duration != 0 && duration <= MAX_DURATION, ISockets.BadDuration(duration, MAX_DURATION));
        require(units != 0, ISockets.ZeroUnits());
        require(o.left != 0, ISockets.SoldOut(offerId));
        require(STAKING.active(o.operator, Role.WORKER), ISockets.OperatorInactive(o.operator));
        uint256 cost = Claims.cost(units, o.price);
        require(cost <= maxPrice, ISockets.CostAboveMax(cost, maxPrice));
        require(msg.value >= cost, ISockets.Underpaid(cost, msg.value));
        if (o.class == ISockets.Class.Reserved) _reserve(o.operator, o.power);

        uint64 expires = uint64(block.timestamp) + duration;
        unchecked {
            _offers[offerId].left = o.left - 1; // not zero, see above
        }
        id = ++_socketCount;
        _claims[id] = Claims.create(units, o.price, o.operator, o.app, plugIn ? expires : 0);
        // No callback: who buys asks for the token, and a contract's fallback must not run in the middle.
        _mintAndSetExtraDataUnchecked(msg.sender, id, uint96(expires | offerId << 40));
        emit ISockets.Bought(id, offerId, msg.sender, units, expires, cost);
        if (plugIn) {
            emit ISockets.Plugged(id, msg.sender, expires);
            emit ISockets.Locked(id);
        } else {
            emit ISockets.Unlocked(id);
        }

        _refund(msg.value - cost);
    }

    /// @dev All that is reserved must be proved and covered by stake.
    function _reserve(uint64 operator, uint64 power) internal {
        uint256 sum = uint256(_reserved[operator]) + power;
        uint64 rated = COMPUTING.powerOf(operator);
        require(sum <= rated, ISockets.NotRated(operator, uint64(sum), rated));
        uint256 needed = sum * collateral;
        uint256 stake = STAKING.stakeOf(operator);
        require(stake >= needed, ISockets.CollateralTooLow(operator, stake, needed));

        _reserved[operator] = uint64(sum);
    }

    /// @dev Adds units to a socket whose offer still stands, and says what they cost.
    function _addUnits(uint256 id, uint64 units) internal returns (uint256 cost) {
        Claim c = _get(id);
        require(units != 0, ISockets.ZeroUnits());
        uint64 expires = _expires(id);
        require(block.timestamp <= expires, ISockets.Expired(id, expires));
        _openOffer(_offerOf(id));
        uint256 total = c.units() + units;
        require(total <= type(uint64).max, ISockets.TooManyUnits(total));

        Claim after_ = c.withUnits(total);
        _claims[id] = after_;
        cost = after_.escrow() - c.escrow();
    }

    function _refund(uint256 excess) internal {
        if (excess != 0) SafeTransferLib.safeTransferETH(msg.sender, excess);
    }

    /// @dev A transfer ends the rental and, by its count, all sessions, listings and subscriptions. Mint and burn have
    /// their own rules.
    function _beforeTokenTransfer(address from, address to, uint256 id) internal override {
        if (from == address(0) || to == address(0)) return;
        require(msg.value == 0, ISockets.ValueRefused(msg.value));
        Claim c = _claims[id];
        _checkUnlocked(id, c);
        if (c.rented()) {
            _claims[id] = c.without(Claims.RENTED);
            delete _extras[id].user;
            emit ISockets.UpdateUser(id, address(0), 0);
        }
    }

    function _afterTokenTransfer(address from, address to, uint256 id) internal override {
        if (from == address(0) || to == address(0)) return;
        unchecked {
            // The topmost bits: the count wraps around after 16 million transfers, over nothing else.
            _setExtraData(id, uint96(_getExtraData(id) + (1 << TRANSFERS)));
        }
    }

    function _openOffer(uint256 id) internal view returns (OfferRecord memory o) {
        o = _getOffer(id);
        require(o.validUntil >= block.timestamp, ISockets.OfferClosed(id, o.validUntil));
    }

    function _getOffer(uint256 id) internal view returns (OfferRecord storage o) {
        o = _offers[id];
        require(o.operator != 0, ISockets.UnknownOffer(id));
    }

    function _get(uint256 id) internal view returns (Claim c) {
        c = _claims[id];
        require(c.exists(), ISockets.UnknownSocket(id));
    }

    function _expires(uint256 id) internal view returns (uint64) {
        return uint40(_getExtraData(id));
    }

    function _offerOf(uint256 id) internal view returns (uint256) {
        return uint32(_getExtraData(id) >> 40);
    }

    function _transfers(uint256 id) internal view returns (uint24) {
        return uint24(_getExtraData(id) >> TRANSFERS);
    }

    function _epoch(uint256 id) internal view returns (uint64) {
        return uint64(_transfers(id)) + _extras[id].revocations;
    }

    /// @dev The user while there is one, else 0.
    function _user(uint256 id, Claim c) internal view returns (address) {
        if (!c.rented()) return address(0);
        Extra storage x = _extras[id];
        return x.userExpires >= block.timestamp ? x.user : address(0);
    }

    function _holder(uint256 id, Claim c) internal view returns (address) {
        address user = _user(id, c);
        return user == address(0) ? ownerOf(id) : user;
    }

    function _checkHolder(uint256 id, Claim c) internal view {
        require(msg.sender == _holder(id, c), ISockets.NotHolder(id, msg.sender));
    }

    function _checkNoDemand(uint256 id, Claim c) internal pure {
        require(!c.demanded(), ISockets.DemandOpen(id));
    }

    function _checkUnlocked(uint256 id, Claim c) internal view {
        _checkNoDemand(id, c);
        uint256 until = _lockedUntil(c);
        require(block.timestamp > until, ISockets.SocketLocked(id, uint64(until)));
    }

    /// @dev The last second of the lock, 0 if it was never plugged in.
    function _lockedUntil(Claim c) internal view returns (uint256 until) {
        until = c.pluggedUntil();
        if (until != 0) until += _window;
    }
}
