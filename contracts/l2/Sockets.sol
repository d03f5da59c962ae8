// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../interfaces/IApps.sol";
import { IComputing } from "../interfaces/IComputing.sol";
import { ISettlement } from "../interfaces/ISettlement.sol";
import { ISocketArt } from "../interfaces/ISocketArt.sol";
import { ISockets } from "../interfaces/ISockets.sol";
import { IStaking, Role } from "../interfaces/IStaking.sol";
import { Governed } from "../libraries/Governed.sol";
import { Table } from "../libraries/Table.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { ERC721 } from "solady/tokens/ERC721.sol";
import { SafeTransferLib } from "solady/utils/SafeTransferLib.sol";

/// @title Sockets
/// @notice See ISockets. The escrow of a socket is ceil(units * price / 1000), by definition: it is not stored, and what
/// a debit pays is the difference that the taken units make. So rounding neither leaves dust nor takes from the escrow
/// of others, and the contract's balance is the sum over its sockets.
contract Sockets is ISockets, ERC721, Governed, ReentrancyGuardTransient {
    using SafeCast for uint256;
    using Table for Table.Map;

    uint256 internal constant BPS = 10_000;
    uint256 internal constant MILLI = 1000;
    /// @notice The most that a socket can be bought for at a time, seconds: a price is not fixed for ever.
    uint64 public constant MAX_DURATION = 366 days;
    /// @notice A settlement window longer than this would lock tokens too long, seconds.
    uint64 public constant MAX_WINDOW = 1 days;
    uint256 public constant MAX_RESALE_BPS = 1000;
    uint256 public constant MAX_PRICE = type(uint88).max;

    IStaking public immutable STAKING;
    IApps public immutable APPS;
    IComputing public immutable COMPUTING;
    ISettlement public immutable SETTLEMENT;
    ISocketArt public immutable ART;

    struct OfferRecord {
        uint48 operator;
        uint48 app;
        uint96 price;
        Class class;
        uint32 left;
        uint64 power;
        uint40 validUntil;
    }

    /// @dev The first slot is all that a debit reads and writes.
    struct Record {
        uint64 units;
        uint88 price;
        uint32 operator;
        uint32 app;
        uint40 pluggedUntil;
        uint64 power;
        uint40 expires;
        uint40 revokedAt;
        uint24 revocations; // and changes of user
        uint32 offer;
        Class class;
        bool rented; // a user was set since the last transfer
    }

    struct Rental {
        address user;
        uint64 expires;
    }

    /// @dev A batch in memory. `allowances`: by operator, what is asked and then what it may settle, mU.
    struct Bill {
        uint64[] units; // a net
        uint256[] terms; // a net
        Table.Map allowances;
        uint64[] operators; // `count` of them
        uint256 count;
        uint256 low; // the ids' range
        uint256 high;
    }

    uint64 public window;
    uint16 public resaleBps;
    uint128 public collateral; // wei of stake a mE of reserved power
    uint32 internal _offerCount;
    uint32 internal _socketCount;
    mapping(uint256 id => OfferRecord) internal _offers;
    mapping(uint256 id => Record) internal _sockets;
    mapping(uint256 id => Rental) internal _rentals;
    mapping(uint64 operator => uint64) public reservedOf;

    constructor(
        address timelock,
        IStaking staking,
        IApps apps,
        IComputing computing,
        ISettlement settlement,
        ISocketArt art
    ) Governed(timelock) {
        STAKING = staking;
        APPS = apps;
        COMPUTING = computing;
        SETTLEMENT = settlement;
        ART = art;
    }

    /// @param window_ settlement window, seconds
    /// @param resaleBps_ ERC-2981 royalty of the operator's owner on resale, basis points
    /// @param collateral_ stake that a mE of reserved power needs, wei
    function initialize(uint64 window_, uint16 resaleBps_, uint128 collateral_) external initializer {
        require(window_ != 0 && window_ <= MAX_WINDOW && resaleBps_ <= MAX_RESALE_BPS, BadParameters());

        window = window_;
        resaleBps = resaleBps_;
        collateral = collateral_;
    }

    /// @inheritdoc ISockets
    function postOffer(
        uint64 operator,
        uint256 app,
        Class class,
        uint64 power,
        uint256 price,
        uint32 count,
        uint64 validUntil
    ) external returns (uint256 id) {
        require(STAKING.isController(operator, msg.sender), NotController(operator, msg.sender));
        require(STAKING.active(operator, Role.WORKER), OperatorInactive(operator));
        require(APPS.offerable(app), AppNotOfferable(app));
        require(power != 0, ZeroPower());
        require(count != 0, ZeroCount());
        require(price <= MAX_PRICE, PriceTooHigh(price, MAX_PRICE));
        require(validUntil >= block.timestamp, OfferClosed(0, validUntil));
        uint64 rated = COMPUTING.powerOf(operator);
        require(power <= rated, NotRated(operator, power, rated));

        id = ++_offerCount;
        _offers[id] = OfferRecord({
            operator: uint256(operator).toUint32(),
            app: app.toUint32(),
            price: uint96(price),
            class: class,
            left: count,
            power: power,
            validUntil: uint256(validUntil).toUint40()
        });
        emit OfferPosted(id, operator, app, class, power, price, count, validUntil);
    }

    /// @inheritdoc ISockets
    function cancelOffer(uint256 id) external {
        OfferRecord storage o = _getOffer(id);
        require(STAKING.isController(o.operator, msg.sender), NotController(o.operator, msg.sender));

        o.validUntil = 0;
        emit OfferCancelled(id);
    }

    /// @inheritdoc ISockets
    function buy(uint256 offerId, uint64 units, uint64 duration, uint256 maxPrice, uint64 deadline, bool plugIn)
        external
        payable
        nonReentrant
        returns (uint256 id)
    {
        require(block.timestamp <= deadline, DeadlinePassed(deadline));
        require(duration != 0 && duration <= MAX_DURATION, BadDuration(duration, MAX_DURATION));
        require(units != 0, ZeroUnits());
        OfferRecord memory o = _openOffer(offerId);
        require(o.left != 0, SoldOut(offerId));
        require(STAKING.active(o.operator, Role.WORKER), OperatorInactive(o.operator));
        uint256 cost = _cost(units, o.price);
        require(cost <= maxPrice, CostAboveMax(cost, maxPrice));
        require(msg.value >= cost, Underpaid(cost, msg.value));
        if (o.class == Class.Reserved) _reserve(o.operator, o.power);

        uint40 expires = uint40(block.timestamp + duration);
        _offers[offerId].left = o.left - 1;
        id = ++_socketCount;
        _sockets[id] = Record({
            units: units,
            price: uint88(o.price),
            operator: uint32(o.operator),
            app: uint32(o.app),
            pluggedUntil: plugIn ? expires : 0,
            power: o.power,
            expires: expires,
            revokedAt: 0,
            revocations: 0,
            offer: uint32(offerId),
            class: o.class,
            rented: false
        });
        // No callback: who buys asks for the token, and a contract's fallback must not run in the middle.
        _mint(msg.sender, id);
        emit Bought(id, offerId, msg.sender, units, expires, cost);
        if (plugIn) {
            emit Plugged(id, msg.sender, expires);
            emit Locked(id);
        } else {
            emit Unlocked(id);
        }

        _refund(msg.value - cost);
    }

    /// @inheritdoc ISockets
    function topUp(uint256 id, uint64 units) external payable nonReentrant {
        Record storage s = _get(id);
        require(units != 0, ZeroUnits());
        require(block.timestamp <= s.expires, Expired(id, s.expires));
        _openOffer(s.offer);
        uint256 total = uint256(s.units) + units;
        require(total <= type(uint64).max, TooManyUnits(total));
        uint256 cost = _cost(total, s.price) - _cost(s.units, s.price);
        require(msg.value >= cost, Underpaid(cost, msg.value));

        s.units = uint64(total);
        emit ToppedUp(id, msg.sender, units, cost);
        emit MetadataUpdate(id);

        _refund(msg.value - cost);
    }

    /// @inheritdoc ISockets
    function plug(uint256 id, uint64 until) external {
        Record storage s = _get(id);
        _checkHolder(id);
        require(until > block.timestamp && until > s.pluggedUntil, PlugNotLater(id, until, s.pluggedUntil));
        uint64 most = _lastPlug(id, s);
        require(until <= most, PlugTooLong(id, until, most));

        s.pluggedUntil = uint40(until);
        emit Plugged(id, msg.sender, until);
        emit Locked(id);
        emit MetadataUpdate(id);
    }

    /// @inheritdoc ISockets
    function unplug(uint256 id) external {
        Record storage s = _get(id);
        _checkHolder(id);
        require(s.pluggedUntil > block.timestamp, NotPlugged(id));

        s.pluggedUntil = uint40(block.timestamp);
        emit Unplugged(id, uint64(block.timestamp) + window);
        emit MetadataUpdate(id);
    }

    /// @inheritdoc ISockets
    function revoke(uint256 id) external {
        Record storage s = _get(id);
        _checkHolder(id);
        // Else a holder could revoke twice and leave what it has just called unpaid.
        require(s.revokedAt == 0 || block.timestamp > s.revokedAt + window, RevokedRecently(id, s.revokedAt));

        s.revokedAt = uint40(block.timestamp);
        ++s.revocations;
        emit Revoked(id, _epoch(id, s));
    }

    /// @inheritdoc ISockets
    function close(uint256 id) external nonReentrant {
        Record memory s = _get(id);
        _checkUnlocked(id, s.pluggedUntil);
        bool active = STAKING.active(s.operator, Role.WORKER);
        if (block.timestamp <= s.expires) {
            require(!active && _isApprovedOrOwner(msg.sender, id), NotClosable(id, s.expires));
        }

        bool served = s.class == Class.Reserved && active;
        address to = served ? STAKING.ownerOf(s.operator) : ownerOf(id);
        uint256 rest = _cost(s.units, s.price);
        if (s.class == Class.Reserved) reservedOf[s.operator] -= s.power;
        delete _sockets[id];
        delete _rentals[id];
        _burn(id);
        emit Closed(id, to, rest, s.units);

        SETTLEMENT.creditTo{ value: rest }(to);
    }

    /// @inheritdoc ISockets
    function setUser(uint256 id, address user, uint64 expires) external {
        Record storage s = _get(id);
        require(_isApprovedOrOwner(msg.sender, id), NotOwnerNorApproved());
        _checkUnlocked(id, s.pluggedUntil);

        s.rented = true;
        ++s.revocations; // what a former user signed is void
        _rentals[id] = Rental(user, expires);
        emit UpdateUser(id, user, expires);
        emit MetadataUpdate(id);
    }

    /// @inheritdoc ISockets
    function debit(uint256[] calldata ids, uint64[] calldata units)
        external
        returns (uint256[] memory amounts, uint256[] memory terms)
    {
        require(msg.sender == address(SETTLEMENT), NotSettlement(msg.sender));
        require(ids.length == units.length, LengthMismatch());
        Bill memory bill = _bill(ids, units);
        uint64[] memory settled = bill.units;
        terms = bill.terms;
        amounts = new uint256[](ids.length);
        uint256 total;
        for (uint256 i; i < ids.length; ++i) {
            uint64 taken;
            if (settled[i] != 0) (taken, amounts[i]) = _take(_sockets[ids[i]], settled[i], bill.allowances);
            if (taken != units[i]) emit Clamped(ids[i], i, units[i], taken);
            settled[i] = taken;
            total += amounts[i];
        }
        emit Debited(ids, settled, amounts);

        if (total != 0) SafeTransferLib.safeTransferETH(msg.sender, total);
    }

    /// @inheritdoc ISockets
    function offer(uint256 id) external view returns (Offer memory) {
        OfferRecord storage o = _getOffer(id);
        return Offer(o.operator, o.app, o.class, o.power, o.price, o.left, o.validUntil);
    }

    /// @inheritdoc ISockets
    function offerCount() external view returns (uint256) {
        return _offerCount;
    }

    /// @inheritdoc ISockets
    function socket(uint256 id) public view returns (Socket memory) {
        Record storage s = _get(id);
        return Socket({
            operator: s.operator,
            power: s.power,
            units: s.units,
            expires: s.expires,
            app: s.app,
            price: s.price,
            escrow: _cost(s.units, s.price),
            epoch: _epoch(id, s),
            pluggedUntil: s.pluggedUntil,
            class: s.class,
            offer: s.offer
        });
    }

    /// @inheritdoc ISockets
    function socketCount() external view returns (uint256) {
        return _socketCount;
    }

    /// @inheritdoc ISockets
    function userOf(uint256 id) public view returns (address) {
        Rental memory r = _rentals[id];
        return _sockets[id].rented && r.expires >= block.timestamp ? r.user : address(0);
    }

    /// @inheritdoc ISockets
    function userExpires(uint256 id) external view returns (uint256) {
        return _sockets[id].rented ? _rentals[id].expires : 0;
    }

    /// @inheritdoc ISockets
    function holderOf(uint256 id) public view returns (address) {
        address user = userOf(id);
        return user == address(0) ? ownerOf(id) : user;
    }

    /// @inheritdoc ISockets
    function locked(uint256 id) external view returns (bool) {
        return _isLocked(_get(id).pluggedUntil, window);
    }

    /// @inheritdoc ISockets
    function revokedAt(uint256 id) external view returns (uint64) {
        return _get(id).revokedAt;
    }

    /// @inheritdoc ISockets
    function transfers(uint256 id) external view returns (uint64) {
        return uint64(_getExtraData(id));
    }

    /// @inheritdoc ISockets
    function collateralOf(uint64 operator) external view returns (uint256) {
        return uint256(reservedOf[operator]) * collateral;
    }

    function name() public pure override returns (string memory) {
        return "EMC Computing Socket";
    }

    function symbol() public pure override returns (string memory) {
        return "SOCKET";
    }

    /// @notice JSON with an SVG image, as a data URI.
    function tokenURI(uint256 id) public view override returns (string memory) {
        Record storage s = _get(id);
        return ART.tokenURI(
            ISocketArt.Face({
                id: id,
                app: APPS.nameOf(s.app),
                operator: s.operator,
                power: s.power,
                units: s.units,
                expires: s.expires,
                pluggedUntil: s.pluggedUntil,
                reserved: s.class == Class.Reserved
            })
        );
    }

    /// @notice ERC-7572.
    function contractURI() external view returns (string memory) {
        return ART.contractURI();
    }

    /// @notice ERC-2981: to the owner of the operator that issued the socket.
    function royaltyInfo(uint256 id, uint256 salePrice) external view returns (address receiver, uint256 amount) {
        receiver = STAKING.ownerOf(_get(id).operator);
        amount = salePrice / BPS * resaleBps + salePrice % BPS * resaleBps / BPS;
    }

    /// @notice ERC-165, 721, 721 metadata, 2981, 4906, 4907, 5192.
    function supportsInterface(bytes4 id) public view override returns (bool) {
        return
            id == 0x2a55205a || id == 0x49064906 || id == 0xad092b5c || id == 0xb45a3c0e || super.supportsInterface(id);
    }

    function approve(address account, uint256 id) public payable override {
        require(msg.value == 0, ValueRefused(msg.value));
        super.approve(account, id);
    }

    /// @dev A transfer ends the rental and, by its count, all sessions and listings. Mint and burn have their own rules.
    function _beforeTokenTransfer(address from, address to, uint256 id) internal override {
        if (from == address(0) || to == address(0)) return;
        require(msg.value == 0, ValueRefused(msg.value));
        Record storage s = _sockets[id];
        _checkUnlocked(id, s.pluggedUntil);
        if (s.rented) {
            s.rented = false;
            delete _rentals[id];
            emit UpdateUser(id, address(0), 0);
        }
    }

    function _afterTokenTransfer(address from, address to, uint256 id) internal override {
        if (from == address(0) || to == address(0)) return;
        _setExtraData(id, _getExtraData(id) + 1);
    }

    /// @dev What each net can take of its socket, and what each operator may settle of the sum.
    function _bill(uint256[] calldata ids, uint64[] calldata units) internal returns (Bill memory bill) {
        bill.units = new uint64[](ids.length);
        bill.terms = new uint256[](ids.length);
        bill.allowances = Table.create(ids.length);
        bill.operators = new uint64[](ids.length);
        bill.low = type(uint256).max;
        uint256 window_ = window;
        for (uint256 i; i < ids.length; ++i) {
            _billOne(bill, i, ids[i], units[i], window_);
        }
        if (bill.count == 0) return bill;

        emit BatchMetadataUpdate(bill.low, bill.high); // a range, as ERC-4906 allows: one event a batch
        _spend(bill);
    }

    /// @dev Nothing of a socket that is not locked any more: it may be somebody else's.
    function _billOne(Bill memory bill, uint256 i, uint256 id, uint64 asked, uint256 window_) internal view {
        Record storage s = _sockets[id];
        uint64 held = s.units;
        uint256 operator = s.operator;
        bill.terms[i] = operator | uint256(s.app) << 64;
        if (!_isLocked(s.pluggedUntil, window_)) return;
        if (asked > held) asked = held;
        bill.units[i] = asked;
        (uint256 ref, bool found) = bill.allowances.find(operator);
        if (!found) bill.operators[bill.count++] = uint64(operator);
        Table.set(ref, Table.get(ref) + asked);
        if (id < bill.low) bill.low = id;
        if (id > bill.high) bill.high = id;
    }

    /// @dev Replaces what is asked of each operator by what it may settle.
    function _spend(Bill memory bill) internal {
        uint64[] memory operators = bill.operators;
        uint256 count = bill.count;
        assembly ("memory-safe") {
            mstore(operators, count) // the rest is not used
        }
        uint256[] memory sums = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            (uint256 ref,) = bill.allowances.find(operators[i]);
            sums[i] = Table.get(ref);
        }
        sums = COMPUTING.spend(operators, sums);
        for (uint256 i; i < count; ++i) {
            (uint256 ref,) = bill.allowances.find(operators[i]);
            Table.set(ref, sums[i]);
        }
    }

    /// @dev Takes what is claimed, held and allowed.
    function _take(Record storage s, uint256 claim, Table.Map memory allowances)
        internal
        returns (uint64 units, uint256 amount)
    {
        (uint256 ref,) = allowances.find(s.operator);
        uint256 allowed = Table.get(ref);
        uint256 held = s.units;
        uint256 price = s.price;
        if (claim > held) claim = held; // an earlier net may have taken of the same socket
        if (claim > allowed) claim = allowed;
        unchecked {
            // claim <= held and allowed, the cost is monotonic in units, and 64 + 88 bits do not overflow.
            Table.set(ref, allowed - claim);
            amount = _cost(held, price) - _cost(held - claim, price);
            s.units = uint64(held - claim);
        }
        units = uint64(claim);
    }

    /// @dev All that is reserved must be proved and covered by stake.
    function _reserve(uint64 operator, uint64 power) internal {
        uint256 sum = uint256(reservedOf[operator]) + power;
        uint64 rated = COMPUTING.powerOf(operator);
        require(sum <= rated, NotRated(operator, uint64(sum), rated));
        uint256 needed = sum * collateral;
        uint256 stake = STAKING.stakeOf(operator);
        require(stake >= needed, CollateralTooLow(operator, stake, needed));

        reservedOf[operator] = uint64(sum);
    }

    function _refund(uint256 excess) internal {
        if (excess != 0) SafeTransferLib.safeTransferETH(msg.sender, excess);
    }

    function _openOffer(uint256 id) internal view returns (OfferRecord memory o) {
        o = _getOffer(id);
        require(o.validUntil >= block.timestamp, OfferClosed(id, o.validUntil));
    }

    function _getOffer(uint256 id) internal view returns (OfferRecord storage o) {
        o = _offers[id];
        require(o.operator != 0, UnknownOffer(id));
    }

    function _get(uint256 id) internal view returns (Record storage s) {
        s = _sockets[id];
        require(s.operator != 0, UnknownSocket(id));
    }

    function _checkHolder(uint256 id) internal view {
        require(msg.sender == holderOf(id), NotHolder(id, msg.sender));
    }

    function _checkUnlocked(uint256 id, uint64 pluggedUntil) internal view {
        require(!_isLocked(pluggedUntil, window), SocketLocked(id, pluggedUntil + window));
    }

    /// @dev A lock covers the second in which it ends.
    function _isLocked(uint256 pluggedUntil, uint256 window_) internal view returns (bool) {
        return pluggedUntil != 0 && block.timestamp <= pluggedUntil + window_;
    }

    /// @dev The holder must not change before what it called is settled: a user's plug leaves a window of its time.
    function _lastPlug(uint256 id, Record storage s) internal view returns (uint64 most) {
        most = s.expires;
        if (userOf(id) == address(0)) return most;
        uint64 userExpires_ = _rentals[id].expires;
        uint64 users = userExpires_ > window ? userExpires_ - window : 0;
        if (users < most) most = users;
    }

    function _epoch(uint256 id, Record storage s) internal view returns (uint64) {
        return uint64(_getExtraData(id)) + s.revocations;
    }

    /// @dev Rounded up, wei.
    function _cost(uint256 units, uint256 price) private pure returns (uint256) {
        unchecked {
            return (units * price + MILLI - 1) / MILLI; // 64 + 88 bits, checked where they are stored
        }
    }
}
