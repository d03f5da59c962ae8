// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../interfaces/IApps.sol";
import { IComputing } from "../interfaces/IComputing.sol";
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
    IQuorum public immutable QUORUM;
    IStaking public immutable STAKING;
    IApps public immutable APPS;
    IComputing public immutable COMPUTING;
    ISockets public immutable SOCKETS;

    /// @dev What a batch gathers in memory. An entry of `table` is, by the kind bits of its key, what an account earned
    /// (wei) or where the account is that an operator, an app or a router is paid to: read once, however many nets.
    struct Work {
        Table.Map table;
        address[] accounts; // in the order of their first credit
        uint256 count; // of accounts
        uint256 protocol; // where the protocol's account earns
        uint256 routerBps;
        uint256 protocolBps;
    }

    uint64 internal _number;
    uint16 public routerBps;
    uint16 public protocolBps;
    address public protocolAccount;
    bytes32 internal _hash;
    mapping(uint64 number => bytes32) public receiptsRoot;
    mapping(address account => uint256) public credit;

    constructor(address timelock, IQuorum quorum, IStaking staking, IApps apps, IComputing computing, ISockets sockets)
        Governed(timelock)
    {
        QUORUM = quorum;
        STAKING = staking;
        APPS = apps;
        COMPUTING = computing;
        SOCKETS = sockets;
    }

    /// @param routerBps_ the router's share of what a call earns, basis points
    /// @param protocolBps_ the protocol's share
    /// @param protocolAccount_ whom the protocol's share is credited to
    function initialize(uint16 routerBps_, uint16 protocolBps_, address protocolAccount_) external initializer {
        uint256 shares = uint256(routerBps_) + protocolBps_;
        require(shares <= MAX_SHARES_BPS, SharesTooHigh(shares, MAX_SHARES_BPS));
        require(protocolAccount_ != address(0), ZeroAddress());

        routerBps = routerBps_;
        protocolBps = protocolBps_;
        protocolAccount = protocolAccount_;
    }

    /// @notice Sockets pays what a batch earned, in one transfer.
    receive() external payable {
        require(msg.sender == address(SOCKETS), NotSockets(msg.sender));
    }

    /// @inheritdoc ISettlement
    function settle(Batch calldata batch, Net[] calldata nets, uint64 setId, bytes calldata certificate)
        external
        nonReentrant
    {
        uint64 next = _number + 1;
        require(batch.number == next, NotNext(batch.number, next));
        require(batch.previous == _hash, NotLinked(batch.previous, _hash));
        bytes32 hash = batchHash(batch, nets);
        QUORUM.check(setId, Kind.SETTLEMENT, next, hash, certificate);

        _number = next;
        _hash = hash;
        receiptsRoot[next] = batch.receiptsRoot;
        emit Settled(next, hash, batch.stateBlock, batch.receiptsRoot);

        if (nets.length != 0) _settleNets(nets);
    }

    /// @inheritdoc ISettlement
    function creditTo(address account) external payable {
        if (msg.value != 0) _credit(account, msg.value);
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
    function batchHash(Batch calldata batch, Net[] calldata nets) public pure returns (bytes32) {
        return
            keccak256(abi.encode(batch.number, batch.previous, batch.stateBlock, batch.receiptsRoot, _hashNets(nets)));
    }

    /// @dev keccak256(abi.encode(nets)). The words of the call data are that encoding already, after its two of offset
    /// and length. A word with dirty upper bits would be refused when its field is read.
    function _hashNets(Net[] calldata nets) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let at_ := mload(0x40)
            let size := mul(nets.length, 0xa0)
            mstore(at_, 0x20)
            mstore(add(at_, 0x20), nets.length)
            calldatacopy(add(at_, 0x40), nets.offset, size)
            hash := keccak256(at_, add(size, 0x40))
        }
    }

    /// @dev Sockets takes the units, capped by what is held and proved, and pays for them at once; what came is shared.
    /// Nothing in a certified batch can make it revert.
    function _settleNets(Net[] calldata nets) internal {
        uint256[] memory ids = new uint256[](nets.length);
        uint64[] memory asked = new uint64[](nets.length);
        for (uint256 i; i < nets.length; ++i) {
            Net calldata net = nets[i];
            ids[i] = net.socket;
            asked[i] = net.units;
        }
        (uint256[] memory amounts, uint256[] memory terms) = SOCKETS.debit(ids, asked);

        _share(nets, terms, amounts);
    }

    /// @dev Of an amount: the app's royalty, the router's and the protocol's share, each rounded down; the rest is the
    /// operator's. A share without a payee is the protocol's.
    function _share(Net[] calldata nets, uint256[] memory terms, uint256[] memory amounts) internal {
        Work memory work;
        work.table = Table.create(6 * nets.length + 1); // three payees a net and their accounts; the protocol
        work.accounts = new address[](3 * nets.length + 1);
        work.routerBps = routerBps;
        work.protocolBps = protocolBps;
        work.protocol = _earnings(work, protocolAccount);
        for (uint256 i; i < nets.length; ++i) {
            if (amounts[i] != 0) _shareOne(work, amounts[i], terms[i], nets[i].router);
        }

        for (uint256 i; i < work.count; ++i) {
            (uint256 ref,) = work.table.find(uint160(work.accounts[i]));
            uint256 earned = Table.get(ref);
            if (earned != 0) _credit(work.accounts[i], earned);
        }
    }

    function _shareOne(Work memory work, uint256 amount, uint256 terms, address router) internal view {
        (uint256 publisher, uint256 royaltyBps) = _publisher(work, terms >> 64);
        // The shares are at most 100% together: the rest is not negative. Amounts are below 2^152.
        unchecked {
            uint256 royalty = amount * royaltyBps / BPS;
            uint256 routing = amount * work.routerBps / BPS;
            uint256 protocol = amount * work.protocolBps / BPS;
            _earn(publisher, royalty);
            _earn(_router(work, router), routing);
            _earn(work.protocol, protocol);
            _earn(_operator(work, uint64(terms)), amount - royalty - routing - protocol);
        }
    }

    function _earn(uint256 ref, uint256 amount) private pure {
        Table.set(ref, Table.get(ref) + amount);
    }

    /// @dev Where the account's earnings add up; the protocol's for no account.
    function _earnings(Work memory work, address account) internal pure returns (uint256 ref) {
        if (account == address(0)) return work.protocol;
        bool found;
        (ref, found) = work.table.find(uint160(account));
        if (!found) work.accounts[work.count++] = account;
    }

    // What a key of the table is about, in the bits above an address. An account's own key has none.
    uint256 private constant OPERATOR_KEY = 1 << 160;
    uint256 private constant APP_KEY = 2 << 160;
    uint256 private constant ROUTER_KEY = 3 << 160;

    function _operator(Work memory work, uint64 operator) internal view returns (uint256) {
        (uint256 ref, bool found) = work.table.find(OPERATOR_KEY | operator);
        if (!found) Table.set(ref, _earnings(work, STAKING.ownerOf(operator)));
        return Table.get(ref);
    }

    function _router(Work memory work, address router) internal view returns (uint256) {
        if (router == address(0)) return work.protocol;
        (uint256 ref, bool found) = work.table.find(ROUTER_KEY | uint160(router));
        if (!found) Table.set(ref, _earnings(work, STAKING.payeeOf(router, Role.ROUTER)));
        return Table.get(ref);
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

    function _credit(address account, uint256 amount) internal {
        credit[account] += amount;
        emit Credited(account, amount);
    }
}
