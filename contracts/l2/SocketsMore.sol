// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../interfaces/IApps.sol";
import { IComputing } from "../interfaces/IComputing.sol";
import { ICredentials } from "../interfaces/ICredentials.sol";
import { ISettlement } from "../interfaces/ISettlement.sol";
import { ISocketArt } from "../interfaces/ISocketArt.sol";
import { ISockets } from "../interfaces/ISockets.sol";
import { IStaking, Role } from "../interfaces/IStaking.sol";
import { Claim, Claims } from "../libraries/Claim.sol";
import { SocketsBase } from "./SocketsBase.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { EIP712 } from "solady/utils/EIP712.sol";
import { SignatureCheckerLib } from "solady/utils/SignatureCheckerLib.sol";

/// @title The second half of Sockets
/// @notice See ISockets, whose functions these are: Sockets runs them by delegatecall. Called directly, they find no
/// socket and no offer.
contract SocketsMore is SocketsBase, EIP712 {
    using SafeCast for uint256;

    /// @notice A subscription tops up at most this often, seconds.
    uint64 public constant MIN_PERIOD = 60;
    bytes32 public constant PERMIT_TYPEHASH =
        keccak256("Permit(address spender,uint256 tokenId,uint256 nonce,uint256 deadline)");

    ISocketArt public immutable ART;
    ICredentials public immutable CREDENTIALS;

    constructor(
        address timelock,
        IStaking staking,
        IApps apps,
        IComputing computing,
        ISettlement settlement,
        ISocketArt art,
        ICredentials credentials
    ) SocketsBase(timelock, staking, apps, computing, settlement) {
        ART = art;
        CREDENTIALS = credentials;
    }

    // Offers.

    function postOffer(
        uint64 operator,
        uint256 app,
        ISockets.Class class,
        uint64 power,
        uint256 price,
        uint32 count,
        uint64 validUntil
    ) external returns (uint256 id) {
        _checkController(operator);
        require(STAKING.active(operator, Role.WORKER), ISockets.OperatorInactive(operator));
        require(APPS.offerable(app, operator), ISockets.AppNotOfferable(app));
        require(power != 0, ISockets.ZeroPower());
        require(count != 0, ISockets.ZeroCount());
        require(price <= MAX_PRICE, ISockets.PriceTooHigh(price, MAX_PRICE));
        require(validUntil >= block.timestamp, ISockets.OfferClosed(0, validUntil));
        uint64 rated = COMPUTING.powerOf(operator);
        require(power <= rated, ISockets.NotRated(operator, power, rated));

        id = ++_offerCount;
        _offers[id] = OfferRecord({
            operator: uint256(operator).toUint32(),
            app: app.toUint32(),
            price: uint80(price),
            class: class,
            gated: false,
            left: count,
            power: uint256(power).toUint48(),
            validUntil: uint256(validUntil).toUint40(),
            count: count
        });
        emit ISockets.OfferPosted(id, operator, app, class, power, price, count, validUntil);
    }

    function cancelOffer(uint256 id) external {
        OfferRecord storage o = _getOffer(id);
        _checkController(o.operator);

        o.validUntil = 0;
        emit ISockets.OfferCancelled(id);
    }

    function setGate(uint256 offerId, address issuer, bytes32 schema) external {
        OfferRecord storage o = _getOffer(offerId);
        _checkController(o.operator);
        require(o.left == o.count, ISockets.AlreadySold(offerId));

        o.gated = issuer != address(0);
        _gates[offerId] = Gate(issuer, schema);
        emit ISockets.GateSet(offerId, issuer, schema);
    }

    function buyGated(
        uint256 offerId,
        uint64 units,
        uint64 duration,
        uint256 maxPrice,
        uint64 deadline,
        bool plugIn,
        bytes calldata credential
    ) external payable nonReentrant returns (uint256 id) {
        require(block.timestamp <= deadline, ISockets.DeadlinePassed(deadline));
        OfferRecord memory o = _openOffer(offerId);
        require(o.gated, ISockets.NotGated(offerId));
        Gate memory g = _gates[offerId];
        CREDENTIALS.check(g.issuer, g.schema, msg.sender, credential);

        return _buy(o, offerId, units, duration, maxPrice, plugIn);
    }

    function gate(uint256 offerId) external view returns (address, bytes32) {
        Gate storage g = _gates[offerId];
        return (g.issuer, g.schema);
    }

    // Holders.

    function revoke(uint256 id) external {
        Claim c = _get(id);
        _checkHolder(id, c);
        _checkNoDemand(id, c);
        Extra storage x = _extras[id];
        // Else a holder could revoke twice and leave what it has just called unpaid.
        require(x.revokedAt == 0 || block.timestamp > x.revokedAt + _window, ISockets.RevokedRecently(id, x.revokedAt));

        x.revokedAt = uint40(block.timestamp);
        ++x.revocations;
        emit ISockets.Revoked(id, _epoch(id));
    }

    function setUser(uint256 id, address user, uint64 expires) external {
        Claim c = _get(id);
        require(_isApprovedOrOwner(msg.sender, id), NotOwnerNorApproved());
        _checkUnlocked(id, c);

        _claims[id] = c.with(Claims.RENTED);
        Extra storage x = _extras[id];
        ++x.revocations; // what a former user signed is void
        x.user = user;
        x.userExpires = expires;
        emit ISockets.UpdateUser(id, user, expires);
        emit ISockets.MetadataUpdate(id);
    }

    function close(uint256 id) external nonReentrant {
        Claim c = _get(id);
        _checkUnlocked(id, c);
        uint64 operator = uint64(c.operator());
        bool active = STAKING.active(operator, Role.WORKER);
        uint64 expires = _expires(id);
        if (block.timestamp <= expires) {
            require(!active && _isApprovedOrOwner(msg.sender, id), ISockets.NotClosable(id, expires));
        }

        OfferRecord storage o = _offers[_offerOf(id)];
        bool reserved = o.class == ISockets.Class.Reserved;
        address to = reserved && active ? STAKING.ownerOf(operator) : ownerOf(id);
        if (reserved) _reserved[operator] -= o.power;
        _claims[id] = Claim.wrap(0);
        delete _extras[id];
        _burn(id);
        emit ISockets.Closed(id, to, c.escrow(), uint64(c.units()));

        SETTLEMENT.creditTo{ value: c.escrow() }(to);
    }

    // Subscriptions.

    function subscribe(uint256 id, uint64 units, uint64 period, uint256 maxPrice) external payable {
        Claim c = _get(id);
        require(_subscriptions[id].payer == address(0), ISockets.AlreadySubscribed(id));
        require(units != 0, ISockets.ZeroUnits());
        require(period >= MIN_PERIOD && period <= MAX_DURATION, ISockets.BadPeriod(period, MIN_PERIOD));
        require(c.price() <= maxPrice, ISockets.SocketPriceAboveMax(c.price(), maxPrice));

        _subscriptions[id] = Subscription({
            payer: msg.sender,
            balance: msg.value.toUint96(),
            units: units,
            period: uint40(period),
            next: uint40(block.timestamp),
            transfers: _transfers(id),
            maxPrice: uint80(maxPrice < MAX_PRICE ? maxPrice : MAX_PRICE)
        });
        emit ISockets.Subscribed(id, msg.sender, units, period, maxPrice, msg.value);
    }

    function prepay(uint256 id) external payable {
        Subscription storage s = _subscribed(id);
        uint256 balance = s.balance + msg.value;
        s.balance = balance.toUint96();
        emit ISockets.Prepaid(id, msg.sender, msg.value, balance);
    }

    function renew(uint256 id) external nonReentrant {
        Subscription storage s = _subscribed(id);
        require(block.timestamp >= s.next, ISockets.NotDue(id, s.next));
        require(s.transfers == _transfers(id), ISockets.SubscriptionStale(id));
        uint256 price = _get(id).price();
        require(price <= s.maxPrice, ISockets.SocketPriceAboveMax(price, s.maxPrice));
        uint256 cost = _addUnits(id, s.units);
        require(cost <= s.balance, ISockets.BalanceTooLow(id, s.balance, cost));

        uint256 late = (block.timestamp - s.next) % s.period;
        uint40 next = uint40(block.timestamp - late + s.period);
        s.next = next;
        s.balance -= uint96(cost);
        emit ISockets.ToppedUp(id, s.payer, s.units, cost);
        emit ISockets.Renewed(id, next, s.balance);
        emit ISockets.MetadataUpdate(id);
    }

    function unsubscribe(uint256 id) external nonReentrant {
        Subscription storage s = _subscribed(id);
        address payer = s.payer;
        require(msg.sender == payer, ISockets.NotPayer(id, msg.sender));
        uint256 rest = s.balance;
        delete _subscriptions[id];
        emit ISockets.Unsubscribed(id, payer, rest);

        SETTLEMENT.creditTo{ value: rest }(payer);
    }

    function subscription(uint256 id)
        external
        view
        returns (address payer, uint256 balance, uint64 units, uint64 period, uint64 next, uint256 maxPrice)
    {
        Subscription storage s = _subscriptions[id];
        return (s.payer, s.balance, s.units, s.period, s.next, s.maxPrice);
    }

    // Approval by signature, ERC-4494.

    function permit(address spender, uint256 id, uint256 deadline, bytes calldata signature) external {
        require(block.timestamp <= deadline, ISockets.DeadlinePassed(uint64(deadline)));
        bytes32 digest = _hashTypedData(keccak256(abi.encode(PERMIT_TYPEHASH, spender, id, _transfers(id), deadline)));
        require(
            SignatureCheckerLib.isValidSignatureNowCalldata(ownerOf(id), digest, signature),
            ISockets.BadSignature(id, spender)
        );

        _approve(spender, id);
    }

    function nonces(uint256 id) external view returns (uint256) {
        return _transfers(id);
    }

    // solhint-disable-next-line func-name-mixedcase
    function DOMAIN_SEPARATOR() external view returns (bytes32) {
        return _domainSeparator();
    }

    // Governance.

    function pauseSales(bool paused) external {
        require(msg.sender == _guardian || msg.sender == TIMELOCK, ISockets.NotGuardian(msg.sender));
        _salesPaused = paused;
        emit ISockets.SalesPausedSet(paused);
    }

    function setGuardian(address guardian_) external onlyTimelock {
        _guardian = guardian_;
        emit ISockets.GuardianSet(guardian_);
    }

    function setWindow(uint64 window_) external onlyTimelock {
        _setWindow(window_);
    }

    function setResaleBps(uint16 bps) external onlyTimelock {
        _setResaleBps(bps);
    }

    function setCollateral(uint96 collateral_) external onlyTimelock {
        _setCollateral(collateral_);
    }

    // Metadata.

    /// @notice JSON with an SVG image, as a data URI.
    function tokenURI(uint256 id) public view override returns (string memory) {
        Claim c = _get(id);
        OfferRecord storage o = _offers[_offerOf(id)];
        return ART.tokenURI(
            ISocketArt.Face({
                id: id,
                app: APPS.nameOf(c.app()),
                operator: uint64(c.operator()),
                rated: COMPUTING.powerOf(uint64(c.operator())),
                power: o.power,
                units: uint64(c.units()),
                expires: _expires(id),
                pluggedUntil: uint64(c.pluggedUntil()),
                reserved: o.class == ISockets.Class.Reserved
            })
        );
    }

    /// @notice ERC-7572.
    function contractURI() external view returns (string memory) {
        return ART.contractURI();
    }

    /// @notice ERC-2981: to the owner of the operator that issued the socket.
    function royaltyInfo(uint256 id, uint256 salePrice) external view returns (address receiver, uint256 amount) {
        receiver = STAKING.ownerOf(uint64(_get(id).operator()));
        amount = salePrice / BPS * resaleBps + salePrice % BPS * resaleBps / BPS;
    }

    function _checkController(uint64 operator) internal view {
        require(STAKING.isController(operator, msg.sender), ISockets.NotController(operator, msg.sender));
    }

    function _subscribed(uint256 id) internal view returns (Subscription storage s) {
        s = _subscriptions[id];
        require(s.payer != address(0), ISockets.NotSubscribed(id));
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("EMC Computing Socket", "1");
    }
}
