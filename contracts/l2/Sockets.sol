// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../interfaces/IApps.sol";
import { IComputing } from "../interfaces/IComputing.sol";
import { ISettlement } from "../interfaces/ISettlement.sol";
import { ISockets } from "../interfaces/ISockets.sol";
import { IStaking } from "../interfaces/IStaking.sol";
import { Claim, Claims } from "../libraries/Claim.sol";
import { Table } from "../libraries/Table.sol";
import { SocketsBase } from "./SocketsBase.sol";
import { Multicallable } from "solady/utils/Multicallable.sol";
import { SafeTransferLib } from "solady/utils/SafeTransferLib.sol";

/// @title Sockets
/// @notice See ISockets. Here is what is called often: purchase, plug, transfer, settlement. The rest runs in SocketsMore,
/// by delegatecall, on the state of this contract.
contract Sockets is ISockets, SocketsBase, Multicallable {
    using Table for Table.Map;

    /// @dev A net's record, as ISettlement packs them, bytes.
    uint256 private constant RECORD = 24;
    /// @notice The code of the functions that are called seldom.
    address public immutable MORE;
    /// @notice Who holds sockets whose holders demand service.
    address public immutable DEMANDS;

    /// @dev A batch in memory: where in `allowances` each net's operator is, 0 for a net that counts for nothing.
    struct Bill {
        uint256[] refs;
        Table.Map allowances; // by operator: what is asked and then what it may settle, mU
        uint64[] operators; // `count` of them
        uint256 count;
        uint256 low; // the ids' range
        uint256 high;
    }

    constructor(
        address timelock,
        IStaking staking,
        IApps apps,
        IComputing computing,
        ISettlement settlement,
        address more,
        address demands
    ) SocketsBase(timelock, staking, apps, computing, settlement) {
        MORE = more;
        DEMANDS = demands;
    }

    /// @param window_ settlement window, seconds
    /// @param resaleBps_ ERC-2981 royalty of the operator's owner on resale, basis points
    /// @param collateral_ stake that a mE of reserved power needs, wei
    function initialize(uint64 window_, uint16 resaleBps_, uint96 collateral_) external initializer {
        _setWindow(window_);
        _setResaleBps(resaleBps_);
        _setCollateral(collateral_);
    }

    /// @inheritdoc ISockets
    function buy(uint256 offerId, uint64 units, uint64 duration, uint256 maxPrice, uint64 deadline, bool plugIn)
        external
        payable
        nonReentrant
        returns (uint256 id)
    {
        require(block.timestamp <= deadline, DeadlinePassed(deadline));
        OfferRecord memory o = _openOffer(offerId);
        require(!o.gated, CredentialNeeded(offerId));
        return _buy(o, offerId, units, duration, maxPrice, plugIn);
    }

    /// @inheritdoc ISockets
    function topUp(uint256 id, uint64 units) external payable nonReentrant {
        uint256 cost = _addUnits(id, units);
        require(msg.value >= cost, Underpaid(cost, msg.value));
        emit ToppedUp(id, msg.sender, units, cost);
        emit MetadataUpdate(id);

        _refund(msg.value - cost);
    }

    /// @inheritdoc ISockets
    function plug(uint256 id, uint64 until) external {
        Claim c = _get(id);
        _checkHolder(id, c);
        uint64 plugged = uint64(c.pluggedUntil());
        require(until > block.timestamp && until > plugged, PlugNotLater(id, until, plugged));
        uint64 most = _lastPlug(id, c);
        require(until <= most, PlugTooLong(id, until, most));

        _claims[id] = c.withPlug(until);
        emit Plugged(id, msg.sender, until);
        emit Locked(id);
        emit MetadataUpdate(id);
    }

    /// @inheritdoc ISockets
    function unplug(uint256 id) external {
        Claim c = _get(id);
        _checkHolder(id, c);
        _checkNoDemand(id, c);
        require(c.pluggedUntil() > block.timestamp, NotPlugged(id));

        c = c.withPlug(block.timestamp);
        _claims[id] = c;
        emit Unplugged(id, uint64(_lockedUntil(c)));
        emit MetadataUpdate(id);
    }

    /// @inheritdoc ISockets
    function hold(uint256 id, bool on) external {
        require(msg.sender == DEMANDS, NotDemands(msg.sender));
        Claim c = _get(id);
        _claims[id] = on ? c.with(Claims.DEMANDED) : c.without(Claims.DEMANDED);
    }

    /// @inheritdoc ISockets
    function missed(uint256 id, uint64 units, uint16 slashBps, uint64 jailTime) external nonReentrant {
        require(msg.sender == DEMANDS, NotDemands(msg.sender));
        Claim c = _get(id);
        Claim after_ = c.withUnits(c.units() - units).without(Claims.DEMANDED);
        _claims[id] = after_;
        uint256 refund = c.escrow() - after_.escrow();
        uint256 slashed = uint256(_offers[_offerOf(id)].power) * collateral * slashBps / BPS;
        address owner = ownerOf(id);
        emit Refunded(id, owner, refund, units);
        emit MetadataUpdate(id);

        STAKING.slashMissed(uint64(c.operator()), slashed, keccak256(abi.encode(id, block.timestamp)), jailTime);
        SETTLEMENT.creditTo{ value: refund }(owner);
    }

    /// @inheritdoc ISockets
    function debit(bytes calldata nets) external returns (bytes memory paid) {
        require(msg.sender == address(SETTLEMENT), NotSettlement(msg.sender));
        uint256 n = nets.length / RECORD;
        Bill memory bill = _bill(nets, n);
        paid = new bytes(32 * n);
        uint256[] memory debits = new uint256[](n);
        uint256 total;
        unchecked {
            for (uint256 i; i < n; ++i) {
                (uint256 id, uint256 asked) = _net(nets, i);
                uint256 word = _take(id, asked, bill.refs[i]);
                uint256 taken = uint64(word >> 64);
                if (taken != asked) emit Clamped(id, i, uint64(asked), uint64(taken));
                total += word >> 128;
                debits[i] = word >> 64 << 64 | id;
                assembly ("memory-safe") {
                    mstore(add(add(paid, 0x20), shl(5, i)), word)
                }
            }
        }
        bytes32 topic = Debited.selector;
        assembly ("memory-safe") {
            // abi.encode of an array is an offset and then what memory holds: no copy of it is made.
            let start := sub(debits, 0x20)
            let word := mload(start)
            mstore(start, 0x20)
            log1(start, add(0x40, shl(5, n)), topic)
            mstore(start, word)
        }

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
    function socket(uint256 id) external view returns (Socket memory) {
        Claim c = _get(id);
        uint256 offerId = _offerOf(id);
        OfferRecord storage o = _offers[offerId];
        return Socket({
            operator: uint64(c.operator()),
            power: o.power,
            units: uint64(c.units()),
            expires: _expires(id),
            app: c.app(),
            price: c.price(),
            escrow: c.escrow(),
            epoch: _epoch(id),
            pluggedUntil: uint64(c.pluggedUntil()),
            class: o.class,
            offer: offerId
        });
    }

    /// @inheritdoc ISockets
    function socketCount() external view returns (uint256) {
        return _socketCount;
    }

    /// @inheritdoc ISockets
    function userOf(uint256 id) external view returns (address) {
        return _user(id, _claims[id]);
    }

    /// @inheritdoc ISockets
    function userExpires(uint256 id) external view returns (uint256) {
        return _claims[id].rented() ? _extras[id].userExpires : 0;
    }

    /// @inheritdoc ISockets
    function holderOf(uint256 id) external view returns (address) {
        return _holder(id, _claims[id]);
    }

    /// @inheritdoc ISockets
    function locked(uint256 id) external view returns (bool) {
        Claim c = _get(id);
        return c.demanded() || block.timestamp <= _lockedUntil(c);
    }

    /// @inheritdoc ISockets
    function lockedUntil(uint256 id) external view returns (uint64) {
        return uint64(_lockedUntil(_get(id)));
    }

    /// @inheritdoc ISockets
    function revokedAt(uint256 id) external view returns (uint64) {
        _get(id);
        return _extras[id].revokedAt;
    }

    /// @inheritdoc ISockets
    function saleOf(uint256 id) external view returns (uint64, address, uint16) {
        Claim c = _get(id);
        return (uint64(c.units()), STAKING.ownerOf(uint64(c.operator())), resaleBps);
    }

    /// @inheritdoc ISockets
    function transfers(uint256 id) external view returns (uint64) {
        return _transfers(id);
    }

    /// @inheritdoc ISockets
    function collateralOf(uint64 operator) external view returns (uint256) {
        return uint256(_reserved[operator]) * collateral;
    }

    /// @inheritdoc ISockets
    function reservedOf(uint64 operator) external view returns (uint64) {
        return _reserved[operator];
    }

    /// @inheritdoc ISockets
    function window() external view returns (uint64) {
        return _window;
    }

    /// @inheritdoc ISockets
    function guardian() external view returns (address) {
        return _guardian;
    }

    /// @inheritdoc ISockets
    function salesPaused() external view returns (bool) {
        return _salesPaused;
    }

    /// @notice ERC-165, 721, 721 metadata, 2981, 4494, 4906, 4907, 5192.
    function supportsInterface(bytes4 id) public view override returns (bool) {
        return id == 0x2a55205a || id == 0x5604e225 || id == 0x49064906 || id == 0xad092b5c || id == 0xb45a3c0e
            || super.supportsInterface(id);
    }

    function approve(address account, uint256 id) public payable override {
        require(msg.value == 0, ValueRefused(msg.value));
        super.approve(account, id);
    }

    /// @dev Of a batch: what is asked of each operator, and what each may settle of the sum.
    function _bill(bytes calldata nets, uint256 n) internal returns (Bill memory bill) {
        bill.refs = new uint256[](n);
        bill.allowances = Table.create(n);
        bill.operators = new uint64[](n);
        bill.low = type(uint256).max;
        uint256 window_ = _window;
        unchecked {
            for (uint256 i; i < n; ++i) {
                (uint256 id, uint256 asked) = _net(nets, i);
                _billOne(bill, i, id, asked, window_);
            }
        }
        if (bill.count == 0) return bill;

        emit BatchMetadataUpdate(bill.low, bill.high); // a range, as ERC-4906 allows: one event a batch
        _spend(bill);
    }

    /// @dev Nothing of a socket that is not locked any more: it may be somebody else's.
    function _billOne(Bill memory bill, uint256 i, uint256 id, uint256 asked, uint256 window_) internal view {
        Claim c = _claims[id];
        uint256 until = c.pluggedUntil();
        if (until == 0 || block.timestamp > until + window_) return;
        uint256 units = c.units();
        uint256 operator = c.operator();
        (uint256 ref, bool found) = bill.allowances.find(operator);
        if (!found) bill.operators[bill.count++] = uint64(operator);
        Table.set(ref, Table.get(ref) + (asked < units ? asked : units));
        bill.refs[i] = ref;
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

    /// @dev Takes what is claimed, held and allowed: the word that `debit` returns for the net.
    function _take(uint256 id, uint256 asked, uint256 ref) internal returns (uint256 word) {
        Claim c = _claims[id];
        word = c.operator() << 32 | c.app();
        if (ref == 0) return word;
        uint256 allowed = Table.get(ref);
        uint256 units = c.units();
        if (asked > units) asked = units; // an earlier net may have taken of the same socket
        if (asked > allowed) asked = allowed;
        if (asked == 0) return word;
        unchecked {
            // asked <= units and allowed. The cost is monotonic in units, and no more wei exist than 128 bits hold.
            Table.set(ref, allowed - asked);
            uint256 price = c.price();
            word |= (Claims.cost(units, price) - Claims.cost(units - asked, price)) << 128 | asked << 64;
            _claims[id] = Claim.wrap(Claim.unwrap(c) - asked); // units are the lowest bits
        }
    }

    /// @dev Socket and units of a net's record.
    function _net(bytes calldata nets, uint256 i) private pure returns (uint256 id, uint256 units) {
        assembly ("memory-safe") {
            let word := calldataload(add(nets.offset, mul(i, 24)))
            id := shr(192, word)
            units := and(shr(96, word), 0xffffffffffffffff)
        }
    }

    /// @dev The holder must not change before what it called is settled: a user's plug leaves a window of its time.
    function _lastPlug(uint256 id, Claim c) internal view returns (uint64 most) {
        most = _expires(id);
        if (_user(id, c) == address(0)) return most;
        uint64 userExpires_ = _extras[id].userExpires;
        uint64 users = userExpires_ > _window ? userExpires_ - _window : 0;
        if (users < most) most = users;
    }

    // What runs in SocketsMore. Its functions have these selectors and read the same call data.

    function postOffer(uint64, uint256, Class, uint64, uint256, uint32, uint64) external returns (uint256) {
        _more();
    }

    function cancelOffer(uint256) external {
        _more();
    }

    function setGate(uint256, address, bytes32) external {
        _more();
    }

    function gate(uint256) external view returns (address, bytes32) {
        _viewMore();
    }

    function buyGated(uint256, uint64, uint64, uint256, uint64, bool, bytes calldata)
        external
        payable
        returns (uint256)
    {
        _more();
    }

    function revoke(uint256) external {
        _more();
    }

    function close(uint256) external {
        _more();
    }

    function setUser(uint256, address, uint64) external {
        _more();
    }

    function subscribe(uint256, uint64, uint64, uint256) external payable {
        _more();
    }

    function prepay(uint256) external payable {
        _more();
    }

    function renew(uint256) external {
        _more();
    }

    function unsubscribe(uint256) external {
        _more();
    }

    function subscription(uint256) external view returns (address, uint256, uint64, uint64, uint64, uint256) {
        _viewMore();
    }

    function permit(address, uint256, uint256, bytes calldata) external {
        _more();
    }

    function nonces(uint256) external view returns (uint256) {
        _viewMore();
    }

    // solhint-disable-next-line func-name-mixedcase
    function DOMAIN_SEPARATOR() external view returns (bytes32) {
        _viewMore();
    }

    function pauseSales(bool) external {
        _more();
    }

    function setGuardian(address) external {
        _more();
    }

    function setWindow(uint64) external {
        _more();
    }

    function setResaleBps(uint16) external {
        _more();
    }

    function setCollateral(uint96) external {
        _more();
    }

    function tokenURI(uint256) public view override returns (string memory) {
        _viewMore();
    }

    function contractURI() external view returns (string memory) {
        _viewMore();
    }

    function royaltyInfo(uint256, uint256) external view returns (address, uint256) {
        _viewMore();
    }

    /// @dev Runs the call in SocketsMore and ends it with its answer.
    function _more() private {
        address more = MORE;
        assembly ("memory-safe") {
            let m := mload(0x40)
            calldatacopy(m, 0, calldatasize())
            let ok := delegatecall(gas(), more, m, calldatasize(), 0, 0)
            returndatacopy(m, 0, returndatasize())
            if ok { return(m, returndatasize()) }
            revert(m, returndatasize())
        }
    }

    /// @dev The same for what changes nothing: the compiler knows no static delegatecall.
    function _viewMore() private view {
        function() internal more = _more;
        function() internal view pretended;
        assembly ("memory-safe") {
            pretended := more
        }
        pretended();
    }
}
