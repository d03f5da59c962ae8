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

    /// @dev A batch in memory. _ask knows the order.
    struct Bill {
        uint256 low; // the ids' range
        uint256 high;
        Table.Map allowances; // by operator: what is asked and then what it may settle, mU
        uint256[] operators; // where they are in it, `count` of them
        uint256 count;
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
        paid = _bill(nets, n);
        uint256[] memory debits = new uint256[](n);
        uint256 total;
        unchecked {
            for (uint256 i; i < n; ++i) {
                uint256 net;
                uint256 word;
                assembly ("memory-safe") {
                    net := calldataload(add(nets.offset, mul(i, RECORD)))
                    word := mload(add(add(paid, 0x20), shl(5, i)))
                }
                word = _take(net, word);
                total += word >> 128;
                if (uint64(word >> 64) != uint64(net >> 96)) {
                    emit Clamped(net >> 192, i, uint64(net >> 96), uint64(word >> 64));
                }
                assembly ("memory-safe") {
                    let at_ := add(0x20, shl(5, i))
                    mstore(add(paid, at_), word)
                    mstore(add(debits, at_), or(shl(64, shr(64, word)), shr(192, net)))
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

    /// @dev Of a batch: sums up what is asked of each operator and has Computing say what each may settle of it.
    /// @return refs 32 bytes a net: where its operator's allowance is; 0 for a net that counts for nothing
    function _bill(bytes calldata nets, uint256 n) internal returns (bytes memory refs) {
        refs = new bytes(32 * n);
        Bill memory bill = Bill(type(uint256).max, 0, Table.create(n), new uint256[](n), 0);
        uint256 window_ = _window;
        unchecked {
            for (uint256 i; i < n; ++i) {
                uint256 net;
                assembly ("memory-safe") {
                    net := calldataload(add(nets.offset, mul(i, RECORD)))
                }
                uint256 ref = _ask(bill, net, window_);
                assembly ("memory-safe") {
                    mstore(add(add(refs, 0x20), shl(5, i)), ref)
                }
            }
        }
        if (bill.count == 0) return refs;

        emit BatchMetadataUpdate(bill.low, bill.high); // a range, as ERC-4906 allows: one event a batch
        _spend(bill.operators, bill.count);
    }

    /// @dev Adds what is asked of an operator, at most what the socket holds. Nothing of a socket that is not locked any
    /// more: it may be somebody else's.
    /// @param net a net's record, from the highest bit: socket (64 bits), 32 that are not read, units (64)
    /// @return ref where the operator is in `allowances`
    function _ask(Bill memory bill, uint256 net, uint256 window_) private view returns (uint256 ref) {
        uint256 c = Claim.unwrap(_claims[net >> 192]);
        uint256 until = Claim.wrap(c).pluggedUntil();
        unchecked {
            if (until == 0 || block.timestamp > until + window_) return 0;
        }
        bool found;
        (ref, found) = bill.allowances.find(Claim.wrap(c).operator());
        if (!found) bill.operators[bill.count++] = ref;
        assembly ("memory-safe") {
            let units := and(shr(96, net), 0xffffffffffffffff)
            let held := and(c, 0xffffffffffffffff)
            if gt(units, held) { units := held }
            let sum := add(ref, 0x20) // Table has a value after its key
            mstore(sum, add(mload(sum), units))
            let id := shr(192, net)
            if lt(id, mload(bill)) { mstore(bill, id) }
            let high := add(bill, 0x20)
            if gt(id, mload(high)) { mstore(high, id) }
        }
    }

    /// @dev Replaces what is asked of each operator by what it may settle.
    function _spend(uint256[] memory refs, uint256 count) private {
        uint256[] memory asked = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            asked[i] = Table.get(refs[i]) << 32 | Table.keyOf(refs[i]);
        }
        uint256[] memory allowed = COMPUTING.spend(asked);
        for (uint256 i; i < count; ++i) {
            Table.set(refs[i], allowed[i]);
        }
    }

    /// @dev Takes what is claimed, held and allowed.
    /// @param net a net's record
    /// @param ref where its operator's allowance is; 0 takes nothing
    /// @return word what `debit` returns for the net
    function _take(uint256 net, uint256 ref) private returns (uint256 word) {
        Claim c;
        uint256 taken;
        // The least of what is asked, held (an earlier net may have taken of the same socket) and allowed.
        assembly ("memory-safe") {
            mstore(0, shr(192, net))
            mstore(0x20, _claims.slot)
            let slot := keccak256(0, 0x40)
            c := sload(slot)
            if ref {
                taken := and(shr(96, net), 0xffffffffffffffff)
                let held := and(c, 0xffffffffffffffff)
                if gt(taken, held) { taken := held }
                let at_ := add(ref, 0x20) // Table has a value after its key
                let allowed := mload(at_)
                if gt(taken, allowed) { taken := allowed }
                if taken {
                    mstore(at_, sub(allowed, taken))
                    sstore(slot, sub(c, taken)) // units are the lowest bits
                }
            }
        }
        word = c.parties();
        if (taken != 0) word |= c.costOf(taken) << 128 | taken << 64; // no more wei exist than 128 bits hold
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
