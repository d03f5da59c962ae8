// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IPortal } from "../../interfaces/IPortal.sol";
import { IQuorum, Kind } from "../../interfaces/IQuorum.sol";
import { EMCToken } from "../../l1/EMCToken.sol";
import { Portal } from "../../l1/Portal.sol";
import { Quorum } from "../../l1/Quorum.sol";
import { BLSSigner } from "../support/BLSSigner.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { Test } from "forge-std/Test.sol";

/// @notice Takes or refuses, and tries to be paid twice while it is paid.
contract FickleTarget {
    Portal private immutable PORTAL;
    bool public refuses;

    constructor(Portal portal) {
        PORTAL = portal;
    }

    function be(bool refuses_) external {
        refuses = refuses_;
    }

    function take(bytes calldata again) external {
        if (refuses) revert("no");
        // Whatever comes of it: the accounts below must add up.
        if (again.length != 0) {
            (bool ok,) = address(PORTAL).call(again);
            ok;
        }
    }
}

/// @notice An honest L2: what it mints was deposited, what it sends out it has burnt.
contract PortalHandler is Test {
    uint256 private constant SEED = 1;
    address private constant USER = address(0x05e5);

    Portal private immutable PORTAL;
    Quorum private immutable QUORUM;
    FickleTarget public immutable TARGET;

    /// @dev Native EMC on L2; what left it and is not executed on L1; what was executed and refused.
    uint256 public l2Supply;
    uint256 public onTheWay;
    uint256 public waiting;
    /// @dev What targets and senders got here.
    uint256 public paid;
    /// @dev Promises that were not kept.
    uint256 public finalisedTwice;
    uint256 public stuck;
    uint256 public deposited;
    uint256 public gasOfBlock;
    uint256 public mostGasOfABlock;
    uint256 private _block;
    uint64 private _l2Block;
    IPortal.Withdrawal[] private _sent;
    IPortal.Withdrawal[] private _refused;

    constructor(Portal portal, Quorum quorum, uint256 supply) {
        PORTAL = portal;
        QUORUM = quorum;
        TARGET = new FickleTarget(portal);
        l2Supply = supply;
        _block = block.number;
    }

    function deposit(uint256 amount, uint64 gas) external {
        amount = bound(amount, 0, 1000 ether);
        gas = uint64(bound(gas, 0, 25_000_000));
        if (block.number != _block) (_block, gasOfBlock) = (block.number, 0);
        vm.prank(USER, USER);
        try PORTAL.depositTransaction(USER, amount, gas, false, "", amount) {
            l2Supply += amount;
            deposited += amount;
            gasOfBlock += gas;
            if (gasOfBlock > mostGasOfABlock) mostGasOfABlock = gasOfBlock;
        } catch { }
    }

    function nextBlock(uint256 by) external {
        vm.roll(block.number + bound(by, 1, 100));
    }

    function send(uint256 amount, bool withCall, bool reenter) external {
        amount = bound(amount, 0, l2Supply);
        bytes memory again =
            reenter && _refused.length != 0 ? abi.encodeCall(Portal.retryWithdrawal, (_refused[0])) : bytes("");
        bytes memory data = withCall ? abi.encodeCall(FickleTarget.take, (again)) : bytes("");
        l2Supply -= amount;
        onTheWay += amount;
        _sent.push(IPortal.Withdrawal(_sent.length + _l2Block * 1e6, USER, address(TARGET), amount, 50_000, data));
    }

    function setRefuses(bool refuses) external {
        TARGET.be(refuses);
    }

    function finalize(uint256 i) external {
        if (_sent.length == 0) return;
        IPortal.Withdrawal memory w = _sent[i % _sent.length];
        bytes[] memory proof = new bytes[](1);
        bytes32 hash = PORTAL.hashWithdrawal(w);
        proof[0] = bytes.concat(hex"e3a120", keccak256(abi.encode(keccak256(abi.encode(hash, uint256(0))))), hex"01");
        IPortal.OutputRootProof memory output = IPortal.OutputRootProof(0, 0, keccak256(proof[0]), 0);
        bool first = !PORTAL.finalized(hash);
        _record(keccak256(abi.encode(output)));
        try PORTAL.finalizeWithdrawal(w, _l2Block, output, proof) returns (bool success) {
            if (!first) ++finalisedTwice;
            onTheWay -= w.value;
            waiting += w.value;
            if (success) _pay(w);
            else _refused.push(w);
        } catch {
            if (first) ++stuck;
        }
        _sweep();
    }

    function retry(uint256 i) external {
        if (_refused.length == 0) return;
        try PORTAL.retryWithdrawal(_refused[i % _refused.length]) { } catch { }
        _sweep();
    }

    function claim(uint256 i) external {
        if (_refused.length == 0) return;
        vm.prank(USER, USER);
        try PORTAL.claimWithdrawal(_refused[i % _refused.length], address(9)) { } catch { }
        _sweep();
    }

    /// @dev Books what was claimed since, also from within a target's call.
    function _sweep() private {
        for (uint256 i = _refused.length; i != 0; --i) {
            IPortal.Withdrawal memory w = _refused[i - 1];
            if (PORTAL.claimable(PORTAL.hashWithdrawal(w))) continue;
            _pay(w);
            _refused[i - 1] = _refused[_refused.length - 1];
            _refused.pop();
        }
    }

    function _pay(IPortal.Withdrawal memory w) private {
        waiting -= w.value;
        paid += w.value;
    }

    function _record(bytes32 root) private {
        bytes32 digest = QUORUM.digest(1, Kind.OUTPUT, ++_l2Block, root);
        QUORUM.recordOutput(_l2Block, root, 1, BLSSigner.certificate(digest, SEED, 1, 1));
    }
}

/// @notice What must hold of the portal, one test a promise. They share a group's calls: each has its part of the runs, at whose
/// ends all of them are checked.
/// forge-config: default.invariant.fail-on-revert = true
/// forge-config: ci.invariant.runs = 43
/// forge-config: long.invariant.runs = 430
contract PortalInvariantTest is Test {
    uint256 private constant LOCKED = 1_000_000 ether;
    EMCToken private _emc;
    Portal private _portal;
    PortalHandler private _handler;

    function setUp() public {
        vm.fee(1e9 gwei);
        _emc = new EMCToken(address(this));
        bytes memory init =
            abi.encodeCall(IQuorum.initialize, (703_600, BLSSigner.keys(1, 1), BLSSigner.addresses(1, 1)));
        Quorum quorum =
            Quorum(address(new ERC1967Proxy(address(new Quorum(address(1), 0, address(0), address(0))), init)));
        _portal = new Portal(_emc, quorum);
        _emc.transfer(address(_portal), LOCKED);
        _emc.transfer(address(0x05e5), LOCKED);
        vm.prank(address(0x05e5));
        _emc.approve(address(_portal), type(uint256).max);
        _handler = new PortalHandler(_portal, quorum, LOCKED);
        targetContract(address(_handler));
    }

    function invariant_NothingFinalisesTwice() public view {
        assertEq(_handler.finalisedTwice(), 0);
    }

    /// @dev Whatever its target does: refuses, or asks to be paid again while it is paid.
    function invariant_AnHonestWithdrawalCanAlwaysFinalise() public view {
        assertEq(_handler.stuck(), 0);
    }

    /// @dev What is locked on L1 is what exists on L2, and what left it and was not paid yet.
    function invariant_LockedIsWhatExistsOnL2() public view {
        assertEq(_portal.locked(), _handler.l2Supply() + _handler.onTheWay() + _handler.waiting());
    }

    function invariant_PaidOutIsAtMostWhatWasLockedAndOnce() public view {
        uint256 paid = _emc.balanceOf(address(_handler.TARGET())) + _emc.balanceOf(address(9));
        assertEq(paid, _handler.paid());
        assertLe(paid, LOCKED + _handler.deposited());
    }

    function invariant_NoDepositCanStopABlock() public view {
        assertLe(_handler.mostGasOfABlock(), 20_000_000);
    }

    function invariant_NobodySpeaksForL2OutsideACall() public view {
        assertEq(_portal.l2Sender(), address(0));
    }

    function afterInvariant() public view {
        invariant_NothingFinalisesTwice();
        invariant_AnHonestWithdrawalCanAlwaysFinalise();
        invariant_LockedIsWhatExistsOnL2();
        invariant_PaidOutIsAtMostWhatWasLockedAndOnce();
        invariant_NoDepositCanStopABlock();
        invariant_NobodySpeaksForL2OutsideACall();
    }
}
