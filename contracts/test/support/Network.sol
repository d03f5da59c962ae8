// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../../interfaces/IApps.sol";
import { IComputing } from "../../interfaces/IComputing.sol";
import { ICredentials } from "../../interfaces/ICredentials.sol";
import { IDemands } from "../../interfaces/IDemands.sol";
import { IQuorum } from "../../interfaces/IQuorum.sol";
import { ISettlement } from "../../interfaces/ISettlement.sol";
import { ISocketArt } from "../../interfaces/ISocketArt.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { IStaking } from "../../interfaces/IStaking.sol";
import { Apps } from "../../l2/Apps.sol";
import { Callbacks } from "../../l2/Callbacks.sol";
import { Computing } from "../../l2/Computing.sol";
import { Demands } from "../../l2/Demands.sol";
import { Election } from "../../l2/Election.sol";
import { Market } from "../../l2/Market.sol";
import { Pools } from "../../l2/Pools.sol";
import { Rewards } from "../../l2/Rewards.sol";
import { Settlement } from "../../l2/Settlement.sol";
import { SocketArt } from "../../l2/SocketArt.sol";
import { Sockets } from "../../l2/Sockets.sol";
import { SocketsMore } from "../../l2/SocketsMore.sol";
import { Staking } from "../../l2/Staking.sol";
import { StakingMore } from "../../l2/StakingMore.sol";
// Deployed by its name: the import has it compiled.
// solhint-disable-next-line no-unused-import
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { Test } from "forge-std/Test.sol";

/// @notice The L2 contracts as genesis places them: proxies at fixed addresses. The Quorum accepts every certificate,
/// so that tests are about what a certified statement does; `reject` makes it refuse.
abstract contract Network is Test {
    address internal constant TIMELOCK = 0xe3c0000000000000000000000000000000000008;
    address internal constant REWARDS = 0xe3C000000000000000000000000000000000000a;
    address internal constant POOLS = 0xe3C000000000000000000000000000000000000b;
    address internal constant PROTOCOL = address(0xFEE);
    uint64 internal constant WINDOW = 30;
    uint64 internal constant RATING_BLOCKS = 30;
    uint64 internal constant COMMIT_BLOCKS = 6;
    uint64 internal constant UNBONDING = 7 days;
    uint128 internal constant VALIDATOR_STAKE = 1000 ether;
    uint128 internal constant ROUTER_STAKE = 100 ether;
    uint64 internal constant POST_GAS_PRICE = 1 gwei;
    ICredentials internal constant CREDENTIALS = ICredentials(0xe3C0000000000000000000000000000000000010);
    uint96 internal constant COLLATERAL = 0.001 ether; // a mE
    uint16 internal constant ROUTER_BPS = 500;
    uint16 internal constant PROTOCOL_BPS = 300;
    uint16 internal constant RESALE_BPS = 250;
    uint16 internal constant FEE_BPS = 100;
    uint64 internal constant NOTICE = 60;
    uint256 internal constant RESERVE = 200_000_000 ether;
    uint64 internal constant HALVING = 1461 days;
    uint64 internal constant EPOCH = 1 hours;
    uint128 internal constant FULL_STAKE = 0.01 ether; // a mE

    IQuorum internal quorum = IQuorum(0xe3C0000000000000000000000000000000000001);
    Staking internal staking = Staking(0xe3c0000000000000000000000000000000000002);
    Apps internal apps = Apps(0xE3C0000000000000000000000000000000000003);
    Computing internal computing = Computing(0xE3C0000000000000000000000000000000000004);
    Sockets internal sockets = Sockets(0xe3c0000000000000000000000000000000000005);
    Settlement internal settlement = Settlement(payable(0xE3C0000000000000000000000000000000000006));
    Market internal market = Market(payable(0xe3c0000000000000000000000000000000000007));

    Callbacks internal callbacks = Callbacks(0xE3C000000000000000000000000000000000000d);
    Demands internal demands = Demands(0xE3c0000000000000000000000000000000000011);
    Rewards internal rewards = Rewards(payable(REWARDS));
    Pools internal pools = Pools(POOLS);

    uint64 internal ratedWindow; // the newest that was reported

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        vm.roll(1000);
        vm.mockCall(address(quorum), abi.encodeWithSelector(IQuorum.check.selector), "");
        vm.mockCall(address(quorum), abi.encodeWithSelector(IQuorum.currentSet.selector), abi.encode(1));
        vm.mockCall(address(quorum), abi.encodeWithSelector(IQuorum.reportedAt.selector), abi.encode(0));
        IStaking.Genesis[] memory noOperators;
        IApps.App[] memory noApps;

        _proxy(
            address(newStaking()), abi.encodeCall(Staking.initialize, (stakingConfig(), noOperators)), address(staking)
        );
        _proxy(address(new Apps(TIMELOCK, staking)), abi.encodeCall(Apps.initialize, (noApps)), address(apps));
        _proxy(
            address(new Computing(TIMELOCK, quorum, staking, sockets)),
            abi.encodeCall(Computing.initialize, (RATING_BLOCKS, COMMIT_BLOCKS, 4, 3, 1 ether)),
            address(computing)
        );
        _proxy(
            address(new Sockets(TIMELOCK, staking, apps, computing, settlement, socketsMore(), address(demands))),
            abi.encodeCall(Sockets.initialize, (WINDOW, RESALE_BPS, COLLATERAL)),
            address(sockets)
        );
        _proxy(
            address(new Settlement(TIMELOCK, quorum, staking, apps, computing, sockets, pools)),
            abi.encodeCall(Settlement.initialize, (ROUTER_BPS, PROTOCOL_BPS, PROTOCOL, POST_GAS_PRICE)),
            address(settlement)
        );
        _proxy(
            address(new Demands(TIMELOCK, staking, apps, sockets, settlement, callbacks)),
            abi.encodeCall(Demands.initialize, (demandParameters())),
            address(demands)
        );
        _proxy(
            address(new Callbacks(TIMELOCK, sockets, settlement)),
            abi.encodeWithSignature("count()"),
            address(callbacks)
        );
        _proxy(
            address(new Market(TIMELOCK, sockets, settlement)),
            abi.encodeCall(Market.initialize, (FEE_BPS)),
            address(market)
        );
        _proxy(
            address(new Pools(TIMELOCK, staking, computing)), abi.encodeCall(Pools.initialize, (NOTICE)), address(pools)
        );
        vm.deal(address(rewards), RESERVE);
        _proxy(
            address(new Rewards(TIMELOCK, quorum, staking, computing, settlement, pools)),
            abi.encodeCall(Rewards.initialize, (RESERVE, rewardParameters())),
            address(rewards)
        );
    }

    function rewardParameters() internal pure returns (Rewards.Parameters memory) {
        return Rewards.Parameters({
            validatorBps: 4000,
            routerBps: 1000,
            workerBps: 5000,
            bonusBps: 10_000,
            minParticipation: 50,
            halving: HALVING,
            epochSeconds: EPOCH,
            fullStake: FULL_STAKE
        });
    }

    function demandParameters() internal pure returns (IDemands.Parameters memory) {
        return IDemands.Parameters({
            bond: 1 ether, answerTime: 60, period: 1 hours, missBps: 500, jailAfter: 3, jailTime: 1 days
        });
    }

    function stakingConfig() internal pure returns (IStaking.Config memory) {
        return IStaking.Config({
            minStakes: [VALIDATOR_STAKE, ROUTER_STAKE, 0],
            unbonding: UNBONDING,
            epochBlocks: 30,
            seats: 4,
            slashBps: 500,
            absentJail: 1 days,
            equivocationJail: 30 days,
            lockTimes: [uint64(7 days), 30 days, 90 days, 180 days],
            lockBps: [uint16(11_000), 13_000, 17_000, 25_000]
        });
    }

    function socketsMore() internal returns (address) {
        ISocketArt art = new SocketArt();
        return address(new SocketsMore(TIMELOCK, staking, apps, computing, settlement, art, CREDENTIALS));
    }

    function newStaking() internal returns (Staking) {
        Election election = new Election();
        address more = address(new StakingMore(TIMELOCK, sockets, computing, REWARDS, POOLS, election));
        return new Staking(TIMELOCK, sockets, computing, REWARDS, POOLS, election, more, quorum);
    }

    function _proxy(address implementation, bytes memory data, address where) internal {
        deployCodeTo("ERC1967Proxy.sol:ERC1967Proxy", abi.encode(implementation, data), where);
    }

    /// @notice From now on the Quorum refuses with this error.
    function reject(bytes memory error) internal {
        vm.mockCallRevert(address(quorum), abi.encodeWithSelector(IQuorum.check.selector), error);
    }

    function proof(uint256 key, address owner) internal view returns (bytes memory) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("EMC"),
                keccak256("1"),
                block.chainid,
                address(staking)
            )
        );
        bytes32 message = keccak256(abi.encode(keccak256("Signer(address owner)"), owner));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, keccak256(abi.encodePacked(hex"1901", domain, message)));
        return abi.encodePacked(r, s, v);
    }

    /// @notice Registers an operator whose owner and signer are named after `label`.
    function register(string memory label, uint8 roles, uint256 stake_)
        internal
        returns (uint64 id, address owner, address signer)
    {
        owner = makeAddr(string.concat(label, " owner"));
        uint256 key;
        (signer, key) = makeAddrAndKey(string.concat(label, " signer"));
        vm.deal(owner, owner.balance + stake_);
        vm.prank(owner);
        id = staking.register{ value: stake_ }(signer, roles, "", proof(key, owner));
    }

    /// @notice Reports one worker's rating for the next window that can be reported, so it is valid now.
    function rate(address worker, uint64 power) internal {
        IComputing.Rating[] memory ratings = new IComputing.Rating[](1);
        ratings[0] = IComputing.Rating(worker, power);
        rate(ratings);
    }

    function rate(IComputing.Rating[] memory ratings) internal {
        uint64 window = uint64(block.number) / RATING_BLOCKS;
        if (window <= ratedWindow) window = ratedWindow + 1;
        uint256 after_ = uint256(window) * RATING_BLOCKS + COMMIT_BLOCKS + 1;
        if (block.number < after_) vm.roll(after_);
        computing.report(window, ratings, 1, "");
        ratedWindow = window;
    }

    function publish(string memory label, uint16 royaltyBps) internal returns (uint256 id, address publisher) {
        publisher = makeAddr(string.concat(label, " publisher"));
        vm.prank(publisher);
        id = apps.publish(
            IApps.Terms(0, 0, 0, royaltyBps, 0, label), IApps.Build(keccak256(bytes(label)), 0, true, "{}")
        );
    }

    function offer(uint64 operator, uint256 app, ISockets.Class class, uint64 power, uint256 price)
        internal
        returns (uint256 id)
    {
        vm.prank(staking.ownerOf(operator));
        id = sockets.postOffer(operator, app, class, power, price, type(uint32).max, type(uint32).max);
    }

    function buy(address buyer, uint256 offerId, uint64 units, uint64 duration, bool plugIn)
        internal
        returns (uint256 id)
    {
        uint256 due = cost(units, sockets.offer(offerId).price);
        vm.deal(buyer, buyer.balance + due);
        vm.prank(buyer);
        id = sockets.buy{ value: due }(offerId, units, duration, due, uint64(block.timestamp), plugIn);
    }

    /// @notice Rounded up, as a buyer is charged.
    function cost(uint256 units, uint256 price) internal pure returns (uint256) {
        return (units * price + 999) / 1000;
    }

    function settle(ISettlement.Net[] memory nets) internal {
        settlement.settle(nextBatch(bytes32(uint256(1))), pack(nets), 1, "");
    }

    function settle(uint256 socket, address worker, address router, uint64 units) internal {
        ISettlement.Net[] memory nets = new ISettlement.Net[](1);
        nets[0] = ISettlement.Net(socket, worker, router, units, 1);
        settle(nets);
    }

    /// @notice Nets as a batch brings them, see ISettlement.Net.
    function pack(ISettlement.Net[] memory nets) internal pure returns (bytes memory) {
        address[] memory keys = new address[](2 * nets.length);
        uint256 count;
        bytes memory records;
        for (uint256 i; i < nets.length; ++i) {
            uint256 worker;
            uint256 router;
            (worker, count) = index(keys, count, nets[i].worker);
            (router, count) = index(keys, count, nets[i].router);
            uint64 socket = nets[i].socket > type(uint64).max ? type(uint64).max : uint64(nets[i].socket);
            records = bytes.concat(
                records, abi.encodePacked(socket, uint16(worker), uint16(router), nets[i].units, nets[i].calls)
            );
        }
        bytes memory head = abi.encodePacked(uint16(count));
        for (uint256 i; i < count; ++i) {
            head = bytes.concat(head, bytes20(keys[i]));
        }
        return nets.length == 0 ? bytes("") : bytes.concat(head, records);
    }

    /// @dev 1 + where the key is, after it was added if it is new; 0 for none.
    function index(address[] memory keys, uint256 count, address key) private pure returns (uint256, uint256) {
        if (key == address(0)) return (0, count);
        for (uint256 i; i < count; ++i) {
            if (keys[i] == key) return (i + 1, count);
        }
        keys[count] = key;
        return (count + 1, count + 1);
    }

    function nextBatch(bytes32 root) internal view returns (ISettlement.Batch memory) {
        (uint64 number, bytes32 hash) = settlement.last();
        return ISettlement.Batch(number + 1, hash, uint64(block.number), root);
    }
}
