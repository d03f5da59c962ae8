// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../../interfaces/IComputing.sol";
import { IDemands } from "../../interfaces/IDemands.sol";
import { ISettlement } from "../../interfaces/ISettlement.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Role } from "../../interfaces/IStaking.sol";
import { Demanding } from "../support/Demanding.sol";

/// @notice What a few operators, holders and posters do, in any order. Each step picks from what exists, so that most
/// steps succeed, and keeps the books that the invariants are checked against.
contract ComputeHandler is Demanding {
    uint256 internal constant HOLDERS = 4;

    address[] internal holders;
    mapping(address holder => uint256) internal keyOf;
    mapping(uint256 id => IDemands.Request) internal demanded;
    address[] internal owners; // of operators, by id - 1
    address[] internal workers;
    address[] internal routers;
    address[] internal routerOwners;
    address[] internal publishers;
    uint256[] internal apps_;

    mapping(uint256 id => uint256) public boughtUnits;
    mapping(uint256 id => uint256) public paid;
    mapping(uint256 id => uint256) public settled;
    mapping(uint256 id => uint256) public released;
    mapping(uint256 id => bool) public closed;
    mapping(uint256 id => uint256) public unitsAtClose;
    mapping(uint256 id => uint256) public refunded;
    mapping(uint256 id => address) public pluggedBy;
    mapping(uint256 id => uint256) public transfersAtListing;
    mapping(uint64 operator => uint256) public settledBy;
    mapping(uint64 operator => uint256) public provedBy;
    mapping(uint64 operator => uint256) public slashedOf;
    uint256 public claimed;
    uint256 public creditedInAll;
    uint256 public batches;
    bytes32 public lastHash;
    uint256 public steps;
    uint256 public renewals;
    uint256 public sales;
    uint256 public exits;
    mapping(uint256 id => uint256) internal plugEnd; // 0: never plugged
    mapping(bytes32 what => uint256) internal _broken;
    uint256 public demandsPosted;
    uint256 public answers;
    uint256 public misses; // or void

    function setUp() public override { } // the contracts are the test's

    function start() external {
        for (uint256 i; i < HOLDERS; ++i) {
            (address holder, uint256 key) = makeAddrAndKey(string.concat("holder", vm.toString(i)));
            holders.push(holder);
            keyOf[holder] = key;
        }
        IComputing.Rating[] memory ratings = new IComputing.Rating[](2);
        for (uint256 i; i < 2; ++i) {
            (, address owner, address key) = register(string.concat("op", vm.toString(i)), Role.WORKER, 100 ether);
            owners.push(owner);
            workers.push(key);
            ratings[i] = IComputing.Rating(key, uint64(5000 * (i + 1)));
            (uint256 app, address publisher) = publish(string.concat("app", vm.toString(i)), uint16(i * 1500));
            apps_.push(app);
            bytes32 test = sha256(INPUT);
            vm.prank(publisher);
            apps.setSelfTest(app, test);
            publishers.push(publisher);
        }
        (, address routerOwner, address router) = register("router", Role.ROUTER, ROUTER_STAKE);
        routers.push(router);
        routers.push(address(0));
        routerOwners.push(routerOwner);
        rate(ratings);
    }

    /// @notice How often a promise was not kept.
    function broken(string calldata what) external view returns (uint256) {
        return _broken[keccak256(bytes(what))];
    }

    function check(string memory what, bool kept) internal {
        if (!kept) ++_broken[keccak256(bytes(what))];
    }

    /// @dev The token or its use goes to somebody else.
    function checkExit(uint256 id, bool locked) internal {
        ++exits;
        check("a plugged socket moves to nobody", !locked);
        check("no exit before the window", plugEnd[id] == 0 || block.timestamp > plugEnd[id] + WINDOW);
    }

    function accounts() public view returns (uint256) {
        return holders.length + owners.length + routerOwners.length + publishers.length;
    }

    function account(uint256 i) public view returns (address) {
        if (i < holders.length) return holders[i];
        i -= holders.length;
        if (i < owners.length) return owners[i];
        i -= owners.length;
        if (i < routerOwners.length) return routerOwners[i];
        return publishers[i - routerOwners.length];
    }

    /// @dev Time passes in every step: proved work is power x time, as of the time before.
    modifier step(uint256 seed) {
        ++steps;
        uint256 dt = seed % 11 == 0 ? seed % 3000 : seed % 13;
        for (uint64 op = 1; op <= staking.count(); ++op) {
            provedBy[op] += computing.powerOf(op) * dt;
        }
        vm.warp(block.timestamp + dt);
        vm.roll(block.number + 1 + dt / 40);
        _;
    }

    function anyHolder(uint256 seed) internal view returns (address) {
        return holders[seed % holders.length];
    }

    /// @dev An open socket, 0 if there is none.
    function anySocket(uint256 seed) internal view returns (uint256) {
        uint256 n = sockets.socketCount();
        for (uint256 i; i < n && i < 8; ++i) {
            uint256 id = 1 + (seed % n + i) % n;
            if (!closed[id]) return id;
        }
        return 0;
    }

    // Operators.

    function postOffer(uint256 seed, uint64 power, uint64 price, bool reserved) external step(seed) {
        uint64 op = uint64(1 + seed % 2);
        uint64 most = computing.powerOf(op);
        if (most == 0) return;
        ISockets.Class class = reserved ? ISockets.Class.Reserved : ISockets.Class.Burst;
        vm.prank(owners[op - 1]);
        try sockets.postOffer(
            op, apps_[seed / 2 % 2], class, uint64(bound(power, 1, most)), price, 5, uint64(block.timestamp + 10_000)
        ) { }
            catch { }
    }

    function cancelOffer(uint256 seed) external step(seed) {
        uint256 n = sockets.offerCount();
        if (n == 0 || seed % 4 != 0) return;
        uint256 id = 1 + seed % n;
        vm.prank(owners[sockets.offer(id).operator - 1]);
        sockets.cancelOffer(id);
    }

    function rateWorker(uint256 seed, uint64 power) external step(seed) {
        rate(workers[seed % 2], uint64(bound(power, 0, 20_000)));
    }

    function stakeMore(uint256 seed, uint96 amount) external step(seed) {
        amount = uint96(bound(amount, 1 gwei, 50 ether)); // less is refused
        vm.deal(address(this), amount);
        staking.stake{ value: amount }(uint64(1 + seed % 3));
    }

    function requestWithdrawal(uint256 seed, uint128 amount) external step(seed) {
        uint64 op = uint64(1 + seed % 2);
        vm.prank(owners[op - 1]);
        try staking.requestWithdrawal(op, uint128(bound(amount, 1, 60 ether))) { } catch { }
    }

    function withdraw(uint256 seed) external step(seed) {
        if (seed % 5 == 0) {
            for (uint64 op = 1; op <= staking.count(); ++op) {
                provedBy[op] += computing.powerOf(op) * UNBONDING;
            }
            vm.warp(block.timestamp + UNBONDING);
        }
        try staking.withdrawFor(uint64(1 + seed % 2), owners[seed % 2]) { } catch { }
    }

    function slash(uint256 seed, uint128 amount) external step(seed) {
        uint64 op = uint64(1 + seed % 3);
        (uint128 pending,) = staking.pendingOf(op);
        uint256 before = uint256(staking.stakeOf(op)) + pending;
        vm.startPrank(TIMELOCK);
        staking.slash(op, uint128(bound(amount, 0, 5 ether)), keccak256(abi.encode(seed, steps)));
        if (seed % 3 == 0) staking.sweep(PROTOCOL);
        staking.jail(op, seed % 4 == 0 ? Role.ALL : 0);
        vm.stopPrank();
        (pending,) = staking.pendingOf(op);
        slashedOf[op] += before - staking.stakeOf(op) - pending;
    }

    // Holders.

    function buySocket(uint256 seed, uint64 units, uint64 duration, bool plugIn) external step(seed) {
        uint256 n = sockets.offerCount();
        if (n == 0) return;
        uint256 offerId = 1 + seed % n;
        units = uint64(bound(units, 1, 50_000_000));
        _buy(offerId, anyHolder(seed / 7), units, uint64(bound(duration, 1, 20_000)), plugIn);
    }

    function _buy(uint256 offerId, address holder, uint64 units, uint64 duration, bool plugIn)
        internal
        returns (uint256 id)
    {
        uint256 due = cost(units, sockets.offer(offerId).price);
        vm.deal(holder, due + 1);
        vm.prank(holder);
        try sockets.buy{ value: due + 1 }(offerId, units, duration, due, type(uint64).max, plugIn) returns (
            uint256 bought
        ) {
            id = bought;
            boughtUnits[id] = units;
            paid[id] = due;
            check("a buyer pays the price", holder.balance == 1);
            if (plugIn) (pluggedBy[id], plugEnd[id]) = (holder, sockets.socket(id).expires);
        } catch { }
    }

    function topUp(uint256 seed, uint64 units) external step(seed) {
        uint256 id = anySocket(seed);
        if (id == 0) return;
        units = uint64(bound(units, 1, 10_000_000));
        ISockets.Socket memory s = sockets.socket(id);
        uint256 due = cost(s.units + units, s.price) - cost(s.units, s.price);
        vm.deal(address(this), due);
        try sockets.topUp{ value: due }(id, units) {
            boughtUnits[id] += units;
            paid[id] += due;
        } catch { }
    }

    function plug(uint256 seed, uint64 time) external step(seed) {
        uint256 id = anySocket(seed);
        if (id == 0) return;
        address holder = sockets.holderOf(id);
        vm.prank(holder);
        try sockets.plug(id, uint64(block.timestamp + bound(time, 1, 5000))) {
            (pluggedBy[id], plugEnd[id]) = (holder, block.timestamp + bound(time, 1, 5000));
        } catch { }
    }

    function unplug(uint256 seed) external step(seed) {
        uint256 id = anySocket(seed);
        if (id == 0) return;
        vm.prank(sockets.holderOf(id));
        try sockets.unplug(id) {
            plugEnd[id] = block.timestamp;
        } catch { }
    }

    function revoke(uint256 seed) external step(seed) {
        uint256 id = anySocket(seed);
        if (id == 0) return;
        uint64 epoch = sockets.socket(id).epoch;
        vm.prank(sockets.holderOf(id));
        try sockets.revoke(id) {
            assertEq(sockets.socket(id).epoch, epoch + 1);
        } catch { }
    }

    function rent(uint256 seed, uint64 time) external step(seed) {
        uint256 id = anySocket(seed);
        if (id == 0) return;
        bool locked = sockets.locked(id);
        vm.prank(sockets.ownerOf(id));
        try sockets.setUser(id, anyHolder(seed / 3), uint64(block.timestamp + time % 5000)) {
            checkExit(id, locked);
        } catch { }
    }

    function transfer(uint256 seed) external step(seed) {
        uint256 id = anySocket(seed);
        if (id == 0) return;
        bool locked = sockets.locked(id);
        address from = sockets.ownerOf(id);
        vm.prank(from);
        try sockets.transferFrom(from, anyHolder(seed / 5), id) {
            checkExit(id, locked);
            check("a user ends with transfer", sockets.userOf(id) == address(0) && sockets.userExpires(id) == 0);
        } catch { }
    }

    function close(uint256 seed) external step(seed) {
        uint256 id = anySocket(seed);
        if (id == 0) return;
        ISockets.Socket memory s = sockets.socket(id);
        bool locked = sockets.locked(id);
        uint256 before = address(sockets).balance;
        vm.prank(seed % 2 == 0 ? sockets.ownerOf(id) : address(this));
        try sockets.close(id) {
            checkExit(id, locked);
            closed[id] = true;
            unitsAtClose[id] = s.units;
            refunded[id] = before - address(sockets).balance;
            creditedInAll += refunded[id];
            check("a refund is always reachable", refunded[id] == s.escrow);
        } catch {
            // Expired and unlocked is closable by anyone.
            check("a refund is always reachable", locked || block.timestamp <= s.expires);
        }
    }

    // Subscriptions.

    function subscribe(uint256 seed, uint64 units, uint96 prepaid) external step(seed) {
        uint256 id = anySocket(seed);
        if (id == 0) return;
        address payer = anyHolder(seed / 3);
        prepaid = uint96(bound(prepaid, 0, 20 ether));
        vm.deal(payer, prepaid);
        vm.prank(payer);
        try sockets.subscribe{ value: prepaid }(
            id, uint64(bound(units, 1, 2_000_000)), 60 + uint64(seed % 1000), 2 ** 88
        ) { }
            catch { }
    }

    function prepay(uint256 seed, uint96 amount) external step(seed) {
        uint256 id = anyId(seed);
        (address payer, uint256 balance,,,,) = sockets.subscription(id);
        if (payer == address(0)) return;
        amount = uint96(bound(amount, 0, 5 ether));
        vm.deal(address(this), amount);
        sockets.prepay{ value: amount }(id);
        (, uint256 after_,,,,) = sockets.subscription(id);
        check("prepaid is kept", after_ == balance + amount);
    }

    function renew(uint256 seed) external step(seed) {
        uint256 id = anySocket(seed);
        if (id == 0) return;
        (, uint256 balance, uint64 units,,,) = sockets.subscription(id);
        try sockets.renew(id) {
            (, uint256 left,,,,) = sockets.subscription(id);
            boughtUnits[id] += units;
            paid[id] += balance - left;
            ++renewals;
        } catch { }
    }

    function unsubscribe(uint256 seed) external step(seed) {
        uint256 id = anyId(seed);
        (address payer, uint256 balance,,,,) = sockets.subscription(id);
        if (payer == address(0)) return;
        uint256 credit = settlement.credit(payer);
        vm.prank(payer);
        try sockets.unsubscribe(id) {
            creditedInAll += balance;
            check("a refund is always reachable", settlement.credit(payer) == credit + balance);
        } catch {
            check("a refund is always reachable", false);
        }
    }

    /// @dev Open or closed, 0 if there is none.
    function anyId(uint256 seed) internal view returns (uint256) {
        uint256 n = sockets.socketCount();
        return n == 0 ? 0 : 1 + seed % n;
    }

    // Demands.

    /// @notice An operator in good standing sells a reserved socket, whatever was done to it before, whose holder demands at
    /// once.
    function demandAnew(uint256 seed) external step(seed) {
        uint64 op = uint64(1 + seed % 2);
        vm.prank(TIMELOCK);
        staking.jail(op, 0);
        rate(workers[op - 1], sockets.reservedOf(op) + 1);
        uint256 more = sockets.collateralOf(op) + 1 ether;
        vm.deal(address(this), more);
        staking.stake{ value: more }(op);
        vm.prank(owners[op - 1]);
        uint256 offerId = sockets.postOffer(
            op, apps_[seed / 2 % 2], ISockets.Class.Reserved, 1, 1 gwei, 1, uint64(block.timestamp + 10_000)
        );
        _demand(_buy(offerId, anyHolder(seed / 7), CALL_UNITS, 20_000, true));
    }

    function demand(uint256 seed) external step(seed) {
        uint256 id = anySocket(seed);
        if (id != 0) _demand(id);
    }

    function _demand(uint256 id) internal {
        address holder = sockets.holderOf(id);
        IDemands.Request memory r = request(id, keyOf[holder]);
        uint256 bond = demands.bondFor(id, r.call.maxUnits);
        vm.deal(holder, bond);
        vm.prank(holder);
        try demands.demand{ value: bond }(r) {
            demanded[id] = r;
            ++demandsPosted;
        } catch { }
    }

    function answerDemand(uint256 seed, uint64 units) external step(seed) {
        uint256 id = openDemand(seed);
        if (id == 0) return;
        IDemands.Request memory r = demanded[id];
        ISockets.Socket memory s = sockets.socket(id);
        uint256 before = address(settlement).balance;
        (uint64 batch, ISettlement.Leaf memory leaf) =
            settleCall(r, workers[s.operator - 1], uint64(bound(units, 0, CALL_UNITS)), 0);
        ++batches;
        (, lastHash) = settlement.last();
        demands.answer(id, r.call, batch, leaf, new bytes32[](0));
        creditedInAll += address(settlement).balance - before;
        ISockets.Socket memory after_ = sockets.socket(id);
        settled[id] += s.units - after_.units;
        released[id] += s.escrow - after_.escrow;
        settledBy[s.operator] += s.units - after_.units;
        ++answers;
    }

    /// @dev What a miss gives back counts as settled: it left the socket.
    function missDemand(uint256 seed) external step(seed) {
        uint256 id = openDemand(seed);
        if (id == 0 || block.timestamp <= demands.demandOf(id).answerBy) return;
        ISockets.Socket memory s = sockets.socket(id);
        (uint128 pending,) = staking.pendingOf(s.operator);
        uint256 staked = uint256(staking.stakeOf(s.operator)) + pending;
        uint256 before = address(settlement).balance;
        demands.miss(id);
        creditedInAll += address(settlement).balance - before;
        ISockets.Socket memory after_ = sockets.socket(id);
        settled[id] += s.units - after_.units;
        released[id] += s.escrow - after_.escrow;
        (pending,) = staking.pendingOf(s.operator);
        slashedOf[s.operator] += staked - staking.stakeOf(s.operator) - pending;
        ++misses;
    }

    /// @dev A socket with an open demand, 0 if none is found.
    function openDemand(uint256 seed) internal view returns (uint256) {
        uint256 n = sockets.socketCount();
        for (uint256 i; i < n && i < 32; ++i) {
            uint256 id = 1 + (seed % n + i) % n;
            if (demands.demandOf(id).by != address(0)) return id;
        }
        return 0;
    }

    // The market.

    function list(uint256 seed, uint96 price, bool approve) external step(seed) {
        uint256 id = anySocket(seed);
        if (id == 0) return;
        uint64 units = sockets.socket(id).units;
        vm.startPrank(sockets.ownerOf(id));
        if (approve) sockets.approve(address(market), id);
        market.list(id, bound(price, 1, 100 ether), uint64(seed % (uint256(units) + 1)), uint64(block.timestamp + 5000));
        vm.stopPrank();
        transfersAtListing[id] = sockets.transfers(id);
    }

    function marketBuy(uint256 seed, uint64 minUnits) external step(seed) {
        uint256 id = anySocket(seed);
        if (id == 0) return;
        (address seller, uint256 price,,, bool valid) = market.listing(id);
        if (seller == address(0)) return;
        address buyer = anyHolder(seed / 9);
        if (buyer == seller) return;
        minUnits = seed % 2 == 0 ? 0 : minUnits;
        (address issuer,) = sockets.royaltyInfo(id, price);
        uint256[4] memory before =
            [seller.balance, issuer.balance, settlement.credit(PROTOCOL), address(settlement).balance];
        vm.deal(buyer, price + 5);
        uint64 units = sockets.socket(id).units;
        vm.prank(buyer);
        try market.buy{ value: price + 5 }(id, price, minUnits, type(uint64).max) {
            checkExit(id, false);
            check("only what is listed as valid sells", valid && sockets.ownerOf(id) == buyer);
            check("a buyer gets what it stated", units >= minUnits && buyer.balance == 5);
            market.sweep();
            ++sales;
            uint256 got = seller.balance - before[0] + issuer.balance - before[1];
            check("fee + royalty <= price", price == got + settlement.credit(PROTOCOL) - before[2]);
            creditedInAll += address(settlement).balance - before[3];
        } catch {
            check("what is valid sells", !valid || units < minUnits);
        }
    }

    // Settlement.

    function settleBatch(uint256 seed, uint64[3] calldata asks) external step(seed) {
        ISettlement.Net[] memory nets = new ISettlement.Net[](3);
        for (uint256 i; i < 3; ++i) {
            uint256 id = anySocket(seed / (i + 1));
            uint64 ask = seed % 5 == 0 ? asks[i] : uint64(bound(asks[i], 0, 2_000_000));
            nets[i] = ISettlement.Net(id, workers[i % 2], routers[(seed % 2 + i) % 2], ask, 1);
        }
        (uint256[3] memory units, uint256[3] memory escrows) = held(nets);
        uint256 before = address(settlement).balance;
        ISettlement.Batch memory batch = nextBatch(bytes32(seed | 1));
        settlement.settle(batch, pack(nets), 1, "");
        ++batches;
        lastHash = settlement.batchHash(batch, pack(nets));
        creditedInAll += address(settlement).balance - before;
        book(nets, units, escrows);
        refuseRivals(batch, nets);
    }

    /// @dev The same batch, one more that was certified for its number, and one that comes too early.
    function refuseRivals(ISettlement.Batch memory batch, ISettlement.Net[] memory nets) internal {
        for (uint256 i; i < 3; ++i) {
            if (i == 1) batch.receiptsRoot = ~batch.receiptsRoot;
            if (i == 2) batch.number += 2;
            try settlement.settle(batch, pack(nets), 1, "") {
                check("a receipt pays once", false);
            } catch { }
        }
    }

    function held(ISettlement.Net[] memory nets)
        internal
        view
        returns (uint256[3] memory units, uint256[3] memory escrows)
    {
        for (uint256 i; i < 3; ++i) {
            if (nets[i].socket == 0) continue;
            ISockets.Socket memory s = sockets.socket(nets[i].socket);
            (units[i], escrows[i]) = (s.units, s.escrow);
        }
    }

    function book(ISettlement.Net[] memory nets, uint256[3] memory units, uint256[3] memory escrows) internal {
        for (uint256 i; i < 3; ++i) {
            uint256 id = nets[i].socket;
            bool again = id == 0 || (i > 0 && id == nets[0].socket) || (i > 1 && id == nets[1].socket);
            if (again) continue;
            ISockets.Socket memory s = sockets.socket(id);
            settled[id] += units[i] - s.units;
            released[id] += escrows[i] - s.escrow;
            settledBy[s.operator] += units[i] - s.units;
        }
    }

    function claim(uint256 seed) external step(seed) {
        address to = account(seed % accounts());
        uint256 due = settlement.credit(to);
        if (due == 0) return;
        settlement.claimFor(to);
        claimed += due;
    }
}
