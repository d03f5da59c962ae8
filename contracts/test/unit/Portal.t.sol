// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IPortal } from "../../interfaces/IPortal.sol";
import { IQuorum, Kind } from "../../interfaces/IQuorum.sol";
import { EMCToken } from "../../l1/EMCToken.sol";
import { Portal } from "../../l1/Portal.sol";
import { Quorum } from "../../l1/Quorum.sol";
import { BLSSigner } from "../support/BLSSigner.sol";
import { IERC20Errors } from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { Test } from "forge-std/Test.sol";

abstract contract PortalTest is Test {
    uint256 internal constant SEED = 1;
    uint256 internal constant LOCKED = 1_000_000 ether;
    address internal constant USER = address(0x05e5);

    EMCToken internal _emc;
    Quorum internal _quorum;
    Portal internal _portal;
    uint64 private _l2Block;

    function setUp() public virtual {
        vm.fee(1 gwei);
        _emc = new EMCToken(address(this));
        bytes memory init =
            abi.encodeCall(IQuorum.initialize, (703_600, BLSSigner.keys(SEED, 4), BLSSigner.addresses(SEED, 4)));
        _quorum = Quorum(address(new ERC1967Proxy(address(new Quorum(address(1), 0, address(0), address(0))), init)));
        _portal = new Portal(_emc, _quorum);
        _emc.transfer(address(_portal), LOCKED);
        _emc.transfer(USER, LOCKED);
        vm.prank(USER);
        _emc.approve(address(_portal), type(uint256).max);
    }

    function test_whatItTrustsCanBeRead() public view {
        assertEq(address(_portal.quorum()), address(_quorum));
        assertEq(address(_portal.token()), address(_emc));
    }

    /// @dev A certified output in which the withdrawal is the only message, and its proof: a trie of one leaf.
    function _certify(IPortal.Withdrawal memory w)
        internal
        returns (uint64 l2Block, IPortal.OutputRootProof memory output, bytes[] memory proof)
    {
        bytes32 hash = keccak256(abi.encode(w.nonce, w.sender, w.target, w.value, w.gasLimit, w.data));
        bytes32 key = keccak256(abi.encode(keccak256(abi.encode(hash, uint256(0)))));
        proof = new bytes[](1);
        // [0x20 ++ key, 0x01]: a leaf whose path is the whole key, 33 bytes long.
        proof[0] = bytes.concat(hex"e3a120", key, hex"01");
        output = IPortal.OutputRootProof(0, keccak256("state"), keccak256(proof[0]), keccak256("block"));
        l2Block = ++_l2Block;
        _record(l2Block, keccak256(abi.encode(output)));
    }

    function _record(uint64 l2Block, bytes32 root) internal virtual {
        bytes32 digest = _quorum.digest(1, Kind.OUTPUT, l2Block, root);
        _quorum.recordOutput(l2Block, root, 1, BLSSigner.certificate(digest, SEED, 4, 7));
    }

    function _finalize(IPortal.Withdrawal memory w) internal returns (bool) {
        (uint64 l2Block, IPortal.OutputRootProof memory output, bytes[] memory proof) = _certify(w);
        return _portal.finalizeWithdrawal(w, l2Block, output, proof);
    }

    function _withdrawal(address target, uint256 value, bytes memory data)
        internal
        pure
        returns (IPortal.Withdrawal memory)
    {
        return IPortal.Withdrawal(1 << 240, USER, target, value, 100_000, data);
    }
}

contract PortalDepositTest is PortalTest {
    function test_deposit() public {
        _expectDeposit(USER, address(7), abi.encodePacked(uint256(5 ether), uint256(5 ether), uint64(100_000), false));
        vm.prank(USER, USER);
        _portal.deposit(address(7), 5 ether);
        assertEq(_portal.locked(), LOCKED + 5 ether);
        assertEq(_emc.balanceOf(USER), LOCKED - 5 ether);
    }

    function test_aDepositToNobodyIsRefused() public {
        vm.prank(USER, USER);
        vm.expectRevert(abi.encodeWithSelector(IPortal.BadTarget.selector, address(0)));
        _portal.deposit(address(0), 1);
    }

    function testFuzz_depositTransaction(address to, uint256 value, uint64 gas, bytes memory data, uint96 amount)
        public
    {
        vm.fee(1e9 gwei); // L1 gas so dear that none is left to burn: the spinning is another test's
        amount = uint96(bound(amount, 0, LOCKED));
        gas = uint64(bound(gas, _portal.minimumGasLimit(uint64(data.length)), 20_000_000));
        _expectDeposit(USER, to, abi.encodePacked(uint256(amount), value, gas, false, data));
        vm.prank(USER, USER);
        _portal.depositTransaction(to, value, gas, false, data, amount);
        assertEq(_portal.locked(), LOCKED + amount);
    }

    function test_aContractCreationNamesNoTarget() public {
        vm.startPrank(USER, USER);
        vm.expectRevert(abi.encodeWithSelector(IPortal.BadTarget.selector, address(7)));
        _portal.depositTransaction(address(7), 0, 100_000, true, "", 0);
        _expectDeposit(USER, address(0), abi.encodePacked(uint256(0), uint256(0), uint64(100_000), true, hex"00"));
        _portal.depositTransaction(address(0), 0, 100_000, true, hex"00", 0);
    }

    function test_contractsAreAliased() public {
        address from = address(uint160(USER) + uint160(0x1111000000000000000000000000000000001111));
        _expectDeposit(from, address(7), abi.encodePacked(uint256(1), uint256(1), uint64(100_000), false));
        vm.prank(USER, address(0xe0a));
        _portal.deposit(address(7), 1);
        // The sum wraps around.
        address high = address(type(uint160).max);
        address wrapped = address(uint160(0x1111000000000000000000000000000000001110));
        _expectDeposit(wrapped, address(7), abi.encodePacked(uint256(0), uint256(0), uint64(100_000), false));
        vm.prank(high, address(0xe0a));
        _portal.depositTransaction(address(7), 0, 100_000, false, "", 0);
    }

    function test_accountsThatDelegateToCodeAreNotAliased() public {
        vm.etch(USER, bytes.concat(hex"ef0100", bytes20(address(0xc0de))));
        _expectDeposit(USER, address(7), abi.encodePacked(uint256(1), uint256(1), uint64(100_000), false));
        vm.prank(USER, address(0xe0a));
        _portal.deposit(address(7), 1);
    }

    function test_withoutTokensNothingIsMinted() public {
        vm.prank(address(0xbad), address(0xbad));
        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientAllowance.selector);
        _portal.deposit(address(7), 1);
    }

    function test_refusesTooMuchCalldata() public {
        vm.startPrank(USER, USER);
        _portal.depositTransaction(address(7), 0, 4_821_000, false, new bytes(120_000), 0);
        vm.expectRevert(abi.encodeWithSelector(IPortal.DataTooLong.selector, 120_001, 120_000));
        _portal.depositTransaction(address(7), 0, 20_000_000, false, new bytes(120_001), 0);
    }

    /// @dev Below EIP-7623's floor a transaction is not even started on L2.
    function testFuzz_refusesTooLittleGas(uint256 length) public {
        length = bound(length, 0, 1000);
        uint64 min = uint64(21_000 + 40 * length);
        vm.startPrank(USER, USER);
        vm.expectRevert(abi.encodeWithSelector(IPortal.GasLimitTooLow.selector, min - 1, min));
        _portal.depositTransaction(address(7), 0, min - 1, false, new bytes(length), 0);
        _portal.depositTransaction(address(7), 0, min, false, new bytes(length), 0);
    }

    /// @dev No deposit, however made, can stop a block: whatever one L1 block's deposits are, they fit the least L2
    /// block that SystemConfig allows, beside the attributes deposit.
    function testFuzz_depositsOfABlockFitAnL2Block(uint64[8] memory gas) public {
        uint256 sum;
        vm.fee(1e9 gwei);
        vm.startPrank(USER, USER);
        for (uint256 i = 0; i < gas.length; ++i) {
            gas[i] = uint64(bound(gas[i], 21_000, 12_000_000));
            if (sum + gas[i] > 20_000_000) {
                vm.expectRevert(abi.encodeWithSelector(IPortal.DepositGasExhausted.selector, sum + gas[i], 20_000_000));
            } else {
                sum += gas[i];
            }
            _portal.depositTransaction(address(7), 0, gas[i], false, "", 0);
        }
        assertLe(sum + 1_000_000, 21_000_000);
        vm.roll(block.number + 1);
        _portal.depositTransaction(address(7), 0, 20_000_000, false, "", 0);
    }

    /// @dev OP's guaranteed gas market: dearer above the target of a tenth, down by an eighth at most a block.
    function test_theDepositsBaseFeeFollowsDemand() public {
        assertEq(_baseFee(), 1 gwei);
        _buy(20_000_000);
        _buyInNextBlock(21_000);
        // (20M - 2M) / 2M / 8 = 9/8 more.
        assertEq(_baseFee(), 2.125 gwei);
        vm.roll(block.number + 1);
        _buyInNextBlock(21_000);
        // -(2M - 21k)/2M/8, then one empty block at 7/8.
        uint256 after1 = 2.125 gwei - uint256(2.125 gwei) * 1_979_000 / 16_000_000;
        assertEq(_baseFee(), after1 * 7 / 8);
        vm.roll(block.number + 1_000_000);
        _buyInNextBlock(21_000);
        assertEq(_baseFee(), 1 gwei);
    }

    /// @dev Whoever buys L2 gas pays for it in L1 gas at the two base fees' ratio.
    function test_depositsBurnTheirPrice() public {
        vm.startPrank(USER, USER);
        uint256 start = gasleft();
        _portal.depositTransaction(address(7), 0, 3_000_000, false, "", 0);
        uint256 used = start - gasleft();
        assertGe(used, 3_000_000);
        assertLt(used, 3_100_000);
        vm.fee(10 gwei);
        start = gasleft();
        _portal.depositTransaction(address(7), 0, 3_000_000, false, "", 0);
        assertLt(start - gasleft(), 400_000);
    }

    function test_gas_deposit() public {
        vm.prank(USER, USER);
        _portal.deposit(address(7), 1 ether);
        vm.snapshotGasLastCall("Portal", "deposit");
    }

    function _baseFee() private view returns (uint256 fee) {
        (fee,,) = _portal.params();
    }

    function _buyInNextBlock(uint64 gas) private {
        vm.roll(block.number + 1);
        _buy(gas);
    }

    function _buy(uint64 gas) private {
        vm.prank(USER, USER);
        _portal.depositTransaction(address(7), 0, gas, false, "", 0);
    }

    function _expectDeposit(address from, address to, bytes memory opaque) private {
        vm.expectEmit(address(_portal));
        emit IPortal.TransactionDeposited(from, to, 0, opaque);
    }
}

/// @notice Proofs made by go-ethereum's trie over 300 messages.
contract PortalProofTest is PortalTest {
    string private _json = vm.readFile("contracts/test/testdata/withdrawals.json");

    function setUp() public override {
        super.setUp();
        _record(9, vm.parseJsonBytes32(_json, ".outputRoot"));
    }

    function test_vectors() public {
        for (uint256 i = 0; i < 3; ++i) {
            (IPortal.Withdrawal memory w, bytes[] memory proof) = _vector(i);
            bytes32 hash = _portal.hashWithdrawal(w);
            assertEq(hash, vm.parseJsonBytes32(_json, string.concat(_at(i), ".hash")));
            vm.expectEmit();
            emit IPortal.WithdrawalFinalized(hash, true);
            assertTrue(_portal.finalizeWithdrawal(w, 9, _output(), proof));
            assertEq(_emc.balanceOf(w.target), w.value);
            assertTrue(_portal.finalized(hash));
        }
    }

    function test_gas_finalizeWithdrawal() public {
        _record(10, vm.parseJsonBytes32(_json, ".outputRoot"));
        (IPortal.Withdrawal memory w, bytes[] memory proof) = _vector(0);
        _portal.finalizeWithdrawal(w, 10, _output(), proof);
        vm.snapshotGasLastCall("Portal", "finalizeWithdrawal");
    }

    /// @dev Whatever is changed in a withdrawal, it is another one, and not in the trie.
    function testFuzz_aChangedWithdrawalIsNotProved(uint256 field, uint256 by) public {
        (IPortal.Withdrawal memory w, bytes[] memory proof) = _vector(0);
        by = bound(by, 1, type(uint96).max);
        field %= 6;
        if (field == 0) w.nonce += by;
        if (field == 1) w.sender = address(uint160(w.sender) ^ uint160(by));
        if (field == 2) w.target = address(uint160(w.target) ^ uint160(by));
        if (field == 3) w.value += by;
        if (field == 4) w.gasLimit += by;
        if (field == 5) w.data = abi.encode(by);
        // NotProved, or TrieProof's own error where the path leaves the trie.
        vm.expectRevert();
        _portal.finalizeWithdrawal(w, 9, _output(), proof);
    }

    function testFuzz_aChangedProofIsRefused(uint256 node, uint256 at, uint8 by) public {
        (IPortal.Withdrawal memory w, bytes[] memory proof) = _vector(1);
        bytes memory changed = proof[node % proof.length];
        changed[at % changed.length] ^= bytes1(uint8(bound(by, 1, 255)));
        vm.expectRevert();
        _portal.finalizeWithdrawal(w, 9, _output(), proof);
    }

    function test_refusesAnotherMessagesProof() public {
        (IPortal.Withdrawal memory w,) = _vector(0);
        (, bytes[] memory proof) = _vector(1);
        vm.expectRevert(abi.encodeWithSelector(IPortal.NotProved.selector, _portal.hashWithdrawal(w)));
        _portal.finalizeWithdrawal(w, 9, _output(), proof);
        vm.expectRevert(abi.encodeWithSelector(IPortal.NotProved.selector, _portal.hashWithdrawal(w)));
        _portal.finalizeWithdrawal(w, 9, _output(), new bytes[](0));
    }

    function test_refusesOutputsThatNobodyCertified() public {
        (IPortal.Withdrawal memory w, bytes[] memory proof) = _vector(0);
        vm.expectRevert(abi.encodeWithSelector(IPortal.OutputUnknown.selector, 10));
        _portal.finalizeWithdrawal(w, 10, _output(), proof);
        _record(10, keccak256("another"));
        bytes32 given = vm.parseJsonBytes32(_json, ".outputRoot");
        vm.expectRevert(abi.encodeWithSelector(IPortal.OutputMismatch.selector, given, keccak256("another")));
        _portal.finalizeWithdrawal(w, 10, _output(), proof);
    }

    function _output() private view returns (IPortal.OutputRootProof memory) {
        return IPortal.OutputRootProof({
            version: 0,
            stateRoot: vm.parseJsonBytes32(_json, ".stateRoot"),
            messagePasserStorageRoot: vm.parseJsonBytes32(_json, ".storageRoot"),
            latestBlockhash: vm.parseJsonBytes32(_json, ".latestBlockhash")
        });
    }

    function _vector(uint256 i) private view returns (IPortal.Withdrawal memory w, bytes[] memory proof) {
        string memory at = _at(i);
        w.nonce = uint256(vm.parseJsonBytes32(_json, string.concat(at, ".nonce")));
        w.sender = vm.parseJsonAddress(_json, string.concat(at, ".sender"));
        w.target = vm.parseJsonAddress(_json, string.concat(at, ".target"));
        w.value = uint256(vm.parseJsonBytes32(_json, string.concat(at, ".value")));
        w.gasLimit = vm.parseJsonUint(_json, string.concat(at, ".gasLimit"));
        w.data = vm.parseJsonBytes(_json, string.concat(at, ".data"));
        proof = vm.parseJsonBytesArray(_json, string.concat(at, ".proof"));
    }

    function _at(uint256 i) private pure returns (string memory) {
        return string.concat(".withdrawals[", vm.toString(i), "]");
    }
}

/// @notice A target of withdrawals that does what it is told.
contract Target {
    enum Mood {
        Take,
        Refuse,
        BurnGas,
        ReturnBomb,
        Reenter
    }

    Portal public immutable PORTAL;
    Mood public mood;
    address public sawSender;
    uint256 public sawBalance;
    IPortal.Withdrawal private _again;

    constructor(Portal portal) {
        PORTAL = portal;
    }

    function be(Mood mood_) external {
        mood = mood_;
    }

    function replay(IPortal.Withdrawal calldata w) external {
        _again = w;
    }

    function take() external {
        if (mood == Mood.Refuse) revert("no");
        if (mood == Mood.BurnGas) {
            while (true) { }
        }
        if (mood == Mood.ReturnBomb) {
            assembly {
                revert(0, 1000000)
            }
        }
        if (mood == Mood.Reenter) PORTAL.retryWithdrawal(_again);
        sawSender = PORTAL.l2Sender();
        sawBalance = PORTAL.token().balanceOf(address(this));
    }
}

contract PortalWithdrawalTest is PortalTest {
    Target private _target;

    function setUp() public override {
        super.setUp();
        _target = new Target(_portal);
    }

    /// @dev Outputs that are said to be certified. What certificates are worth is Quorum's to test, and each takes long to make.
    function _record(uint64 l2Block, bytes32 root) internal override {
        vm.mockCall(address(_quorum), abi.encodeCall(IQuorum.outputs, (l2Block)), abi.encode(root));
    }

    function _message(uint256 value) private view returns (IPortal.Withdrawal memory) {
        return _withdrawal(address(_target), value, abi.encodeCall(Target.take, ()));
    }

    function test_paysThenCalls() public {
        assertTrue(_finalize(_message(3 ether)));
        assertEq(_target.sawBalance(), 3 ether);
        assertEq(_target.sawSender(), USER);
        assertEq(_portal.l2Sender(), address(0));
        assertEq(_portal.locked(), LOCKED - 3 ether);
    }

    function test_paysOneWei() public {
        assertTrue(_finalize(_message(1)));
        assertEq(_target.sawBalance(), 1);
    }

    function test_finalisesOnce() public {
        IPortal.Withdrawal memory w = _message(3 ether);
        _finalize(w);
        (uint64 l2Block, IPortal.OutputRootProof memory output, bytes[] memory proof) = _certify(w);
        vm.expectRevert(abi.encodeWithSelector(IPortal.AlreadyFinalized.selector, _portal.hashWithdrawal(w)));
        _portal.finalizeWithdrawal(w, l2Block, output, proof);
        assertEq(_portal.locked(), LOCKED - 3 ether);
    }

    /// @dev An honest withdrawal can always be finalised, whatever its target does, and is not lost.
    function testFuzz_whateverTheTargetDoes(uint8 mood, uint256 value) public {
        value = bound(value, 0, LOCKED);
        mood = uint8(bound(mood, 1, 4));
        IPortal.Withdrawal memory w = _message(value);
        _target.be(Target.Mood(mood));
        _target.replay(w);
        bytes32 hash = _portal.hashWithdrawal(w);
        (uint64 l2Block, IPortal.OutputRootProof memory output, bytes[] memory proof) = _certify(w);
        // A million: what a finaliser would send, not what the test runner has.
        assertFalse(_portal.finalizeWithdrawal{ gas: 1_000_000 }(w, l2Block, output, proof));
        assertTrue(_portal.finalized(hash));
        assertTrue(_portal.claimable(hash));
        assertEq(_portal.locked(), LOCKED);
        assertEq(_portal.l2Sender(), address(0));

        vm.expectRevert();
        _portal.retryWithdrawal{ gas: 1_000_000 }(w);
        _target.be(Target.Mood.Take);
        _portal.retryWithdrawal(w);
        assertEq(_target.sawBalance(), value);
        assertEq(_portal.locked(), LOCKED - value);
        vm.expectRevert(abi.encodeWithSelector(IPortal.NothingToClaim.selector, hash));
        _portal.retryWithdrawal(w);
    }

    function test_theSenderMayRedirectWhatWasRefused() public {
        IPortal.Withdrawal memory w = _message(3 ether);
        _target.be(Target.Mood.Refuse);
        _finalize(w);
        vm.prank(address(0xbad), address(0xbad));
        vm.expectRevert(abi.encodeWithSelector(IPortal.NotSender.selector, address(0xbad), USER));
        _portal.claimWithdrawal(w, address(0xbad));
        // A contract at the sender's address may be somebody else's.
        vm.prank(USER, address(0xe0a));
        vm.expectRevert(abi.encodeWithSelector(IPortal.NotSender.selector, USER, USER));
        _portal.claimWithdrawal(w, address(9));
        vm.prank(USER, USER);
        vm.expectRevert(abi.encodeWithSelector(IPortal.BadTarget.selector, address(_portal)));
        _portal.claimWithdrawal(w, address(_portal));
        vm.prank(USER, USER);
        _portal.claimWithdrawal(w, address(9));
        assertEq(_emc.balanceOf(address(9)), 3 ether);
        vm.prank(USER, USER);
        vm.expectPartialRevert(IPortal.NothingToClaim.selector);
        _portal.claimWithdrawal(w, address(9));
    }

    function test_whatWasTakenCannotBeClaimed() public {
        IPortal.Withdrawal memory w = _message(3 ether);
        _finalize(w);
        vm.prank(USER, USER);
        vm.expectPartialRevert(IPortal.NothingToClaim.selector);
        _portal.claimWithdrawal(w, address(9));
    }

    /// @dev A message from L2 must not speak as the Portal to the token: it would empty the bridge.
    function test_noMessageReachesTheTokenOrThePortal() public {
        bytes memory steal = abi.encodeCall(IERC20.transfer, (USER, LOCKED));
        assertFalse(_finalize(_withdrawal(address(_emc), 0, steal)));
        bytes memory inner = abi.encodeCall(Portal.execute, (_withdrawal(USER, LOCKED, "")));
        assertFalse(_finalize(_withdrawal(address(_portal), 0, inner)));
        assertFalse(_finalize(_withdrawal(address(_portal), 1 ether, "")));
        assertEq(_portal.locked(), LOCKED);
    }

    function test_executeIsThePortalsOwn() public {
        vm.expectRevert(IPortal.OnlySelf.selector);
        _portal.execute(_withdrawal(USER, 1, ""));
    }

    function test_aWithdrawalToNobodyIsItsSendersToClaim() public {
        IPortal.Withdrawal memory w = _withdrawal(address(0), 3 ether, "");
        assertFalse(_finalize(w));
        vm.prank(USER, USER);
        _portal.claimWithdrawal(w, USER);
        assertEq(_emc.balanceOf(USER), LOCKED + 3 ether);
    }

    function test_neverMoreThanIsLocked() public {
        IPortal.Withdrawal memory w = _withdrawal(address(9), LOCKED + 1, "");
        (uint64 l2Block, IPortal.OutputRootProof memory output, bytes[] memory proof) = _certify(w);
        vm.expectRevert(abi.encodeWithSelector(IPortal.NotLocked.selector, LOCKED + 1, LOCKED));
        _portal.finalizeWithdrawal(w, l2Block, output, proof);
    }

    /// @dev A finaliser that brings too little gas must not make the target fail.
    function testFuzz_theTargetGetsItsGasOrNothingHappens(uint256 gas) public {
        gas = bound(gas, 100_000, 1_500_000);
        IPortal.Withdrawal memory w = _message(3 ether);
        w.gasLimit = 500_000;
        (uint64 l2Block, IPortal.OutputRootProof memory output, bytes[] memory proof) = _certify(w);
        try _portal.finalizeWithdrawal{ gas: gas }(w, l2Block, output, proof) returns (bool success) {
            assertTrue(success);
            assertGt(gas, 500_000);
        } catch {
            assertFalse(_portal.finalized(_portal.hashWithdrawal(w)));
        }
    }

    /// @dev A gas limit that L1 cannot give is cut, so that the withdrawal is not stuck for ever.
    function test_anImpossibleGasLimitIsCut() public {
        IPortal.Withdrawal memory w = _message(3 ether);
        w.gasLimit = type(uint256).max;
        (uint64 l2Block, IPortal.OutputRootProof memory output, bytes[] memory proof) = _certify(w);
        vm.expectPartialRevert(IPortal.GasTooLow.selector);
        _portal.finalizeWithdrawal{ gas: 9_000_000 }(w, l2Block, output, proof);
        assertTrue(_portal.finalizeWithdrawal{ gas: 12_000_000 }(w, l2Block, output, proof));
    }
}
