// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../interfaces/IApps.sol";
import { IComputing } from "../interfaces/IComputing.sol";
import { IPools } from "../interfaces/IPools.sol";
import { IQuorum, Kind } from "../interfaces/IQuorum.sol";
import { ISettlement } from "../interfaces/ISettlement.sol";
import { ISockets } from "../interfaces/ISockets.sol";
import { IStaking, Role } from "../interfaces/IStaking.sol";
import { Governed } from "../libraries/Governed.sol";
import { Table } from "../libraries/Table.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { MerkleProof } from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import { SafeTransferLib } from "solady/utils/SafeTransferLib.sol";

/// @title Settlement
/// @notice See ISettlement.
contract Settlement is ISettlement, Governed, ReentrancyGuardTransient {
    using Table for Table.Map;

    uint256 internal constant BPS = 10_000;
    /// @notice Router and protocol together; an app's royalty is at most the other half.
    uint256 public constant MAX_SHARES_BPS = 5000;
    /// @notice The most that governance can let a poster have back a gas, wei.
    uint64 public constant MAX_POST_GAS_PRICE = 100 gwei;
    /// @dev Gas of a posting before and after what gasleft() sees: the transaction and the end of its work; and of
    /// crediting an account.
    uint256 private constant POST_OVERHEAD = 30_000;
    uint256 private constant ACCOUNT_GAS = 5800;
    // What a key of a batch's table is about, in the bits above an address. An account's own key has none.
    uint256 private constant OPERATOR_KEY = 1 << 160;
    uint256 private constant APP_KEY = 2 << 160;
    uint256 private constant POOL_KEY = 3 << 160; // then the operator, then 1 + the index of the worker's key (16 bits)
    uint256 private constant PARTIES_KEY = 4 << 160; // then app, operator, worker and router, see _share
    /// @dev Stands where an operator's account would be, if it is a pool.
    uint256 private constant IS_POOL = 1;
    /// @dev Enough for a pool of as many members as there may be to say whom it pays. Less is not given: who posts must
    /// not choose that the pool's owner is paid instead of its members.
    uint256 private constant POOL_GAS = 2_000_000;
    /// @dev Sizes in the packed nets, bytes.
    uint256 private constant HEAD = 2;
    uint256 private constant KEY = 20;
    uint256 private constant RECORD = 24;

    IQuorum public immutable QUORUM;
    IStaking public immutable STAKING;
    IApps public immutable APPS;
    IComputing public immutable COMPUTING;
    ISockets public immutable SOCKETS;
    IPools public immutable POOLS;

    /// @dev What a batch gathers in memory. An entry of `table` is, by the kind bits of its key, what an account earned
    /// (wei), or where those are that are paid: looked up once, however many nets.
    struct Work {
        Table.Map table;
        uint256[] accounts; // their entries, `count` of them, in the order of their first credit
        uint256 count;
        uint256 protocol; // where the protocol's account earns
        uint256 routerBps;
        uint256 protocolBps;
        uint256[] routes; // by the index of the router's key: where its Route is, 0 if no net was carried
        uint256[] pools; // the pools' entries, `poolCount` of them
        uint256 poolCount;
    }

    /// @dev Where the shares of a net's amount add up. _shareOne knows the order.
    struct Parties {
        uint256 publisher;
        uint256 router;
        uint256 operator;
        Route route;
        uint256 royaltyBps;
        uint256 routerBps;
        uint256 protocolBps;
    }

    /// @dev What went through one router. _shareOne knows the order.
    struct Route {
        uint256 to; // where its owner earns
        uint256 units; // mU
        uint256 fees; // the protocol's share of it, wei
    }

    struct Routed {
        uint128 units;
        uint128 protocolFees;
    }

    uint64 internal _number;
    uint16 public routerBps;
    uint16 public protocolBps;
    address public protocolAccount;
    bytes32 internal _hash;
    uint64 public postGasPrice;
    mapping(uint64 number => bytes32) public receiptsRoot;
    mapping(address account => uint256) public credit;
    mapping(address router => Routed) public routed;

    constructor(
        address timelock,
        IQuorum quorum,
        IStaking staking,
        IApps apps,
        IComputing computing,
        ISockets sockets,
        IPools pools
    ) Governed(timelock) {
        QUORUM = quorum;
        STAKING = staking;
        APPS = apps;
        COMPUTING = computing;
        SOCKETS = sockets;
        POOLS = pools;
    }

    /// @param routerBps_ the router's share of what a call earns, basis points
    /// @param protocolBps_ the protocol's share
    /// @param protocolAccount_ whom the protocol's share is credited to
    /// @param postGasPrice_ the most that a poster gets back a gas, wei
    function initialize(uint16 routerBps_, uint16 protocolBps_, address protocolAccount_, uint64 postGasPrice_)
        external
        initializer
    {
        _setShares(routerBps_, protocolBps_);
        _setProtocolAccount(protocolAccount_);
        _setPostGasPrice(postGasPrice_);
    }

    /// @notice Sockets pays what a batch earned, in one transfer.
    receive() external payable {
        require(msg.sender == address(SOCKETS), NotSockets(msg.sender));
    }

    /// @inheritdoc ISettlement
    function settle(Batch calldata batch, bytes calldata nets, uint64 setId, bytes calldata certificate)
        external
        nonReentrant
    {
        uint256 gas = gasleft();
        uint64 next = _number + 1;
        require(batch.number == next, NotNext(batch.number, next));
        require(batch.previous == _hash, NotLinked(batch.previous, _hash));
        bytes32 hash = batchHash(batch, nets);
        QUORUM.check(setId, Kind.SETTLEMENT, next, hash, certificate);

        _number = next;
        _hash = hash;
        receiptsRoot[next] = batch.receiptsRoot;
        emit Settled(next, hash, batch.stateBlock, batch.receiptsRoot);

        if (nets.length != 0) _settleNets(next, nets, gas);
    }

    /// @inheritdoc ISettlement
    function creditTo(address account) external payable {
        _credit(account, msg.value);
    }

    /// @inheritdoc ISettlement
    function claim() external {
        claimFor(msg.sender);
    }

    /// @inheritdoc ISettlement
    function claimFor(address account) public nonReentrant {
        uint256 amount = credit[account];
        require(amount != 0, NothingToClaim(account));

        credit[account] = 0;
        emit Claimed(account, amount);

        SafeTransferLib.safeTransferETH(account, amount);
    }

    /// @inheritdoc ISettlement
    function setShares(uint16 routerBps_, uint16 protocolBps_) external onlyTimelock {
        _setShares(routerBps_, protocolBps_);
    }

    /// @inheritdoc ISettlement
    function setProtocolAccount(address account) external onlyTimelock {
        _setProtocolAccount(account);
    }

    /// @inheritdoc ISettlement
    function setPostGasPrice(uint64 gasPrice) external onlyTimelock {
        _setPostGasPrice(gasPrice);
    }

    /// @inheritdoc ISettlement
    function last() external view returns (uint64 number, bytes32 hash) {
        return (_number, _hash);
    }

    /// @inheritdoc ISettlement
    function verifyCall(uint64 batch, Leaf calldata leaf, bytes32[] calldata proof) external view returns (bool) {
        bytes32 hash = keccak256(bytes.concat(keccak256(abi.encode(leaf))));
        bytes32 root = receiptsRoot[batch];
        return root != 0 && MerkleProof.verifyCalldata(proof, root, hash);
    }

    /// @inheritdoc ISettlement
    function allowance(uint64 operator) external view returns (uint64) {
        uint256 level = COMPUTING.allowanceOf(operator);
        return level > type(uint64).max ? type(uint64).max : uint64(level);
    }

    /// @inheritdoc ISettlement
    function batchHash(Batch calldata batch, bytes calldata nets) public pure returns (bytes32) {
        return
            keccak256(abi.encode(batch.number, batch.previous, batch.stateBlock, batch.receiptsRoot, keccak256(nets)));
    }

    /// @dev Sockets takes the units, capped by what is held and proved, and pays for them at once; what came is shared.
    /// Nothing in a certified batch can make it revert.
    /// @param gas what was left when the work began
    function _settleNets(uint64 number, bytes calldata nets, uint256 gas) internal {
        uint256 keys = nets.length < HEAD ? 0 : uint16(bytes2(nets));
        uint256 head = HEAD + KEY * keys;
        require(nets.length >= head && (nets.length - head) % RECORD == 0, BadNets(nets.length));
        bytes calldata records = nets[head:];
        bytes memory paid = SOCKETS.debit(records);

        Work memory work = _work(keys, records.length / RECORD);
        _share(work, nets[HEAD:head], records, paid);
        if (work.poolCount != 0) _sharePools(work, nets[HEAD:head]);
        uint256 fees = _record(work, nets[HEAD:head]);
        _creditAll(work, number, fees, gas);
    }

    function _work(uint256 keys, uint256 n) internal view returns (Work memory work) {
        // Parties, operators, apps and their accounts, pools; routers', the protocol's, the poster's.
        work.table = Table.create(6 * n + keys + 2);
        work.accounts = new uint256[](2 * n + keys + 2);
        work.routes = new uint256[](keys + 1);
        work.pools = new uint256[](n);
        work.routerBps = routerBps;
        work.protocolBps = protocolBps;
        work.protocol = _earnings(work, protocolAccount);
    }

    /// @dev Of an amount: the app's royalty, the router's and the protocol's share, each rounded down; the rest is the
    /// operator's, or its pool's. A share without a payee is the protocol's. Who is paid is looked up once for all nets of
    /// one operator's worker, app and router: this is what most of a batch's gas depends on.
    function _share(Work memory work, bytes calldata keys, bytes calldata records, bytes memory paid) internal view {
        Table.Map memory table = work.table;
        unchecked {
            for (uint256 at_; at_ < records.length; at_ += RECORD) {
                uint256 word; // as Sockets.debit returns it
                uint256 key; // app and operator (32 bits each), worker and router (16, as 1 + the index of the key)
                assembly ("memory-safe") {
                    paid := add(paid, 0x20)
                    word := mload(paid)
                    let record := calldataload(add(records.offset, at_))
                    key := or(shl(32, and(word, 0xffffffffffffffff)), and(shr(160, record), 0xffffffff))
                }
                if (word >> 128 == 0) continue;
                (uint256 ref, bool found) = table.find(PARTIES_KEY | key);
                if (!found) Table.set(ref, _parties(work, keys, key));
                _shareOne(ref, word);
            }
        }
    }

    /// @param ref where the table has the Parties
    function _shareOne(uint256 ref, uint256 word) private pure {
        // The shares are at most 100% together: the rest is not negative. No more wei exist than 128 bits hold.
        assembly ("memory-safe") {
            let to := mload(add(ref, 0x20)) // Table has a value after its key
            let amount := shr(128, word)
            let royalty := div(mul(amount, mload(add(to, 0x80))), BPS)
            let routing := div(mul(amount, mload(add(to, 0xa0))), BPS)
            let fee := div(mul(amount, mload(add(to, 0xc0))), BPS)
            let at_ := add(mload(to), 0x20)
            mstore(at_, add(mload(at_), royalty))
            at_ := add(mload(add(to, 0x20)), 0x20)
            mstore(at_, add(mload(at_), routing))
            at_ := add(mload(add(to, 0x40)), 0x20)
            mstore(at_, add(mload(at_), sub(amount, add(add(royalty, routing), fee))))
            at_ := add(mload(add(to, 0x60)), 0x20) // the route's units, then its fees
            mstore(at_, add(mload(at_), and(shr(64, word), 0xffffffffffffffff)))
            at_ := add(at_, 0x20)
            mstore(at_, add(mload(at_), fee))
        }
    }

    /// @dev Where the Parties are that are paid for what one worker did for one app through one router.
    function _parties(Work memory work, bytes calldata keys, uint256 key) private view returns (uint256 at_) {
        Route memory route = _routeAt(_route(work, keys, uint16(key)));
        (uint256 publisher, uint256 royaltyBps) = _publisher(work, uint32(key >> 64));
        uint256 operator = _operator(work, uint32(key >> 32), uint16(key >> 16));
        Parties memory to = Parties(publisher, route.to, operator, route, royaltyBps, work.routerBps, work.protocolBps);
        assembly ("memory-safe") {
            at_ := to
        }
    }

    /// @dev Adds to what each paid router has carried.
    /// @return fees the protocol's share of the batch, wei
    function _record(Work memory work, bytes calldata keys) internal returns (uint256 fees) {
        uint256[] memory routes = work.routes;
        unchecked {
            for (uint256 i; i < routes.length; ++i) {
                if (routes[i] == 0) continue;
                Route memory route = _routeAt(routes[i]);
                fees += route.fees;
                if (route.to == work.protocol) continue;
                Routed storage r = routed[_key(keys, i)];
                (uint128 units, uint128 before) = (r.units, r.protocolFees);
                (r.units, r.protocolFees) = (units + uint128(route.units), before + uint128(route.fees));
            }
        }
    }

    /// @dev Credits what was earned, and to the poster the gas of it.
    /// @param fees the protocol's share of the batch, wei
    function _creditAll(Work memory work, uint64 number, uint256 fees, uint256 gas) internal {
        uint256 poster = _earnings(work, msg.sender);
        uint256 count = work.count;
        // What is yet to come: a slot and an event's words an account.
        uint256 refund = _refund(gas - gasleft() + count * ACCOUNT_GAS + POST_OVERHEAD + 16 * msg.data.length, fees);
        Table.add(poster, refund);
        Table.add(work.protocol, fees - refund);
        _creditEach(work.accounts, count, number);
    }

    /// @dev The event's arrays are made where they are logged from: no copy of them is made.
    function _creditEach(uint256[] memory refs, uint256 count, uint256 batch) private {
        uint256[] memory data = new uint256[](4 + 2 * count); // where each array is; its length, and what it holds
        (data[0], data[1], data[2], data[3 + count]) = (0x40, 0x60 + 32 * count, count, count);
        unchecked {
            for (uint256 i; i < count; ++i) {
                uint256 ref = refs[i];
                uint256 account = Table.keyOf(ref);
                uint256 earned = Table.get(ref);
                data[3 + i] = account;
                data[4 + count + i] = earned;
                if (earned != 0) credit[address(uint160(account))] += earned;
            }
        }
        bytes32 topic = Shared.selector;
        assembly ("memory-safe") {
            log2(add(data, 0x20), shl(5, mload(data)), topic, batch)
        }
    }

    /// @dev What the poster pays for its gas, within what governance allows and what the batch brings.
    function _refund(uint256 gas, uint256 most) internal view returns (uint256 refund) {
        uint256 price = tx.gasprice < postGasPrice ? tx.gasprice : postGasPrice;
        refund = gas * price;
        if (refund > most) refund = most;
    }

    /// @dev Where the account's earnings add up; the protocol's for no account.
    function _earnings(Work memory work, address account) internal pure returns (uint256 ref) {
        if (account == address(0)) return work.protocol;
        bool found;
        (ref, found) = work.table.find(uint160(account));
        if (!found) work.accounts[work.count++] = ref;
    }

    /// @dev Where the operator's account earns, or what its pool has to share for the worker.
    function _operator(Work memory work, uint256 operator, uint256 worker) internal view returns (uint256 ref) {
        bool found;
        (ref, found) = work.table.find(OPERATOR_KEY | operator);
        if (!found) {
            (address owner, bool pool) = STAKING.payee(uint64(operator));
            Table.set(ref, pool ? IS_POOL : _earnings(work, owner));
        }
        ref = Table.get(ref);
        if (ref != IS_POOL) return ref;
        (ref, found) = work.table.find(POOL_KEY | operator << 16 | worker);
        if (!found) work.pools[work.poolCount++] = ref;
    }

    /// @dev Credits pools' members. What a pool does not share to the wei, its owner earns.
    function _sharePools(Work memory work, bytes calldata keys) internal {
        for (uint256 i; i < work.poolCount; ++i) {
            uint256 key = Table.keyOf(work.pools[i]);
            uint256 amount = Table.get(work.pools[i]);
            uint256 worker = uint16(key);
            uint64 operator = uint32(key >> 16);
            address by = worker == 0 || worker >= work.routes.length ? address(0) : _key(keys, worker);
            if (_creditMembers(operator, by, amount)) continue;
            Table.add(_earnings(work, STAKING.ownerOf(operator)), amount);
        }
    }

    function _creditMembers(uint64 operator, address worker, uint256 amount) internal returns (bool) {
        require(gasleft() / 64 * 63 > POOL_GAS, TooLittleGas(POOL_GAS));
        try POOLS.payees{ gas: POOL_GAS }(operator, worker, amount) returns (
            address[] memory accounts, uint256[] memory amounts
        ) {
            if (accounts.length != amounts.length || !_sumsTo(amounts, amount)) return false;
            for (uint256 i; i < accounts.length; ++i) {
                _credit(accounts[i], amounts[i]);
            }
            return true;
        } catch {
            return false;
        }
    }

    function _sumsTo(uint256[] memory amounts, uint256 amount) private pure returns (bool) {
        for (uint256 i; i < amounts.length; ++i) {
            if (amounts[i] > amount) return false;
            amount -= amounts[i];
        }
        return amount == 0 && amounts.length != 0;
    }

    function _credit(address account, uint256 amount) internal {
        if (amount == 0) return;
        credit[account] += amount;
        emit Credited(account, amount);
    }

    /// @param router 1 + the index of its key; 0, or one that is no key, for none
    /// @return at_ where the Route is
    function _route(Work memory work, bytes calldata keys, uint256 router) private view returns (uint256 at_) {
        if (router >= work.routes.length) router = 0;
        at_ = work.routes[router];
        if (at_ != 0) return at_;
        address owner = router == 0 ? address(0) : STAKING.payeeOf(_key(keys, router), Role.ROUTER);
        Route memory route = Route(_earnings(work, owner), 0, 0);
        assembly ("memory-safe") {
            at_ := route
        }
        work.routes[router] = at_;
    }

    function _routeAt(uint256 at_) private pure returns (Route memory route) {
        assembly ("memory-safe") {
            route := at_
        }
    }

    function _publisher(Work memory work, uint256 app) internal view returns (uint256 earnings, uint256 bps) {
        (uint256 ref, bool found) = work.table.find(APP_KEY | app);
        if (!found) {
            (address publisher, uint16 royaltyBps) = APPS.royalty(app);
            Table.set(ref, uint256(royaltyBps) << 128 | _earnings(work, publisher));
        }
        uint256 packed = Table.get(ref);
        return (uint128(packed), packed >> 128);
    }

    /// @param i 1 + the key's index
    function _key(bytes calldata keys, uint256 i) private pure returns (address key) {
        assembly ("memory-safe") {
            key := shr(96, calldataload(add(keys.offset, mul(sub(i, 1), 20))))
        }
    }

    function _setShares(uint16 routerBps_, uint16 protocolBps_) internal {
        uint256 shares = uint256(routerBps_) + protocolBps_;
        require(shares <= MAX_SHARES_BPS, SharesTooHigh(shares, MAX_SHARES_BPS));
        (routerBps, protocolBps) = (routerBps_, protocolBps_);
        emit SharesSet(routerBps_, protocolBps_);
    }

    function _setProtocolAccount(address account) internal {
        require(account != address(0), ZeroAddress());
        protocolAccount = account;
        emit ProtocolAccountSet(account);
    }

    function _setPostGasPrice(uint64 gasPrice) internal {
        require(gasPrice <= MAX_POST_GAS_PRICE, GasPriceTooHigh(gasPrice, MAX_POST_GAS_PRICE));
        postGasPrice = gasPrice;
        emit PostGasPriceSet(gasPrice);
    }
}
