// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IQuorum, Kind } from "../../interfaces/IQuorum.sol";
import { Quorum } from "../../l1/Quorum.sol";
import { BLSSigner } from "../support/BLSSigner.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { ERC1967Utils } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Utils.sol";
import { Initializable } from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import { Test } from "forge-std/Test.sol";
import { SSTORE2 } from "solady/utils/SSTORE2.sol";

abstract contract QuorumTest is Test {
    uint256 internal constant CHAIN = 703_600;
    uint256 internal constant SEED = 1;
    address internal constant UPGRADER = address(0x71);

    /// @dev L1's Quorum, whose set 1 has these keys.
    function _deploy(bytes memory keys) internal returns (Quorum) {
        return _deploy(keys, 0);
    }

    /// @dev Of L2 if an epoch has blocks.
    function _deploy(bytes memory keys, uint64 epochBlocks) internal returns (Quorum) {
        return _deploy(keys, epochBlocks, address(0), address(0));
    }

    function _deploy(bytes memory keys, uint64 epochBlocks, address peer, address portal) internal returns (Quorum) {
        Quorum code = new Quorum(UPGRADER, epochBlocks, peer, portal);
        return Quorum(address(new ERC1967Proxy(address(code), _init(CHAIN, keys))));
    }

    function _init(uint256 chain, bytes memory keys) internal pure returns (bytes memory) {
        return abi.encodeCall(IQuorum.initialize, (chain, keys, BLSSigner.addresses(SEED + 1, keys.length / 128)));
    }

    /// @dev Hands over to set `id` of n seats, certified by all seats of the set before, which has as many.
    function _advance(Quorum q, uint64 id, uint64 start, uint256 n) internal {
        bytes memory keys = BLSSigner.keys(SEED + id, n);
        address[] memory signers = BLSSigner.addresses(SEED + id, n);
        bytes32 digest = q.digest(id - 1, Kind.SET, id, BLSSigner.setBody(start, keys, signers));
        bytes memory certificate = BLSSigner.certificate(digest, SEED + id - 1, n, _all(n));
        q.advance(id, start, keys, signers, certificate);
    }

    /// @dev A certificate of set `id` of n seats (their seed is SEED + id) by the seats in `signers`.
    function _sign(Quorum q, uint64 id, uint256 n, uint256 signers, uint8 kind, uint64 number, bytes32 body)
        internal
        view
        returns (bytes memory)
    {
        return BLSSigner.certificate(q.digest(id, kind, number, body), SEED + id, n, signers);
    }

    /// @dev All of n seats.
    function _all(uint256 n) internal pure returns (uint256) {
        return (1 << n) - 1;
    }
}

/// @notice Certificates made by blst, the library that the validators sign with.
contract QuorumVectorsTest is QuorumTest {
    string private _json = vm.readFile("contracts/test/testdata/certificates.json");

    function test_everyVectorOfFourSeats() public {
        _checkAll(".sets[0]", 12);
    }

    function test_everyVectorOfAHundredSeats() public {
        _checkAll(".sets[1]", 12);
    }

    /// @dev The vectors of Go's protocol/statement: what validators send is what is checked here. They differ in
    /// kind, seats and round; one certifies the set that follows.
    function test_theProtocolsVectors() public {
        string memory json = vm.readFile("protocol/testdata/statement.json");
        Quorum q = _deploy(vm.parseJsonBytes(json, ".keysOnChain"));
        assertEq(keccak256(q.keys(1)), vm.parseJsonBytes32(json, ".keysHash"));
        for (uint256 i = 0; i < 6; ++i) {
            string memory at = string.concat(".certificates[", vm.toString(i), "]");
            uint8 kind = uint8(vm.parseJsonUint(json, string.concat(at, ".kind")));
            uint64 number = uint64(vm.parseJsonUint(json, string.concat(at, ".number")));
            bytes32 body = vm.parseJsonBytes32(json, string.concat(at, ".body"));
            bytes memory certificate = vm.parseJsonBytes(json, string.concat(at, ".onChain"));
            assertEq(q.digest(1, kind, number, body), vm.parseJsonBytes32(json, string.concat(at, ".digest")));
            q.check(1, kind, number, body, certificate);
            if (kind == Kind.SET) {
                uint256 before = vm.snapshotState();
                q.advance(
                    number,
                    uint64(vm.parseJsonUint(json, ".nextStart")),
                    vm.parseJsonBytes(json, ".nextKeysOnChain"),
                    vm.parseJsonAddressArray(json, ".nextSigners"),
                    certificate
                );
                assertEq(q.currentSet(), 2);
                vm.revertToState(before);
            }
        }
    }

    /// forge-config: default.isolate = true
    function test_gas_hundredSeatsAllSigning() public {
        _gas(".sets[1]", 1, "check: 100 seats, all signing");
    }

    /// forge-config: default.isolate = true
    function test_gas_hundredSeatsTwoThirdsSigning() public {
        _gas(".sets[1]", 0, "check: 100 seats, 67 signing");
    }

    /// forge-config: default.isolate = true
    function test_gas_fourSeatsThreeSigning() public {
        _gas(".sets[0]", 0, "check: 4 seats, 3 signing");
    }

    function test_refusesKeysOutsideTheSubgroupOrTheCurve() public {
        bytes memory good = vm.parseJsonBytes(_json, ".sets[0].keys");
        Quorum impl = new Quorum(UPGRADER, 0, address(0), address(0));
        string[2] memory bad = [".bad.g1Subgroup", ".bad.g1Curve"];
        for (uint256 i = 0; i < bad.length; ++i) {
            bytes memory keys = bytes.concat(good, vm.parseJsonBytes(_json, bad[i]));
            vm.expectRevert(IQuorum.KeyNotInSubgroup.selector);
            new ERC1967Proxy(address(impl), _init(CHAIN, keys));
        }
    }

    function test_refusesSignaturesOutsideTheSubgroupOrTheCurve() public {
        Quorum q = _deploy(vm.parseJsonBytes(_json, ".sets[0].keys"));
        string[2] memory bad = [".bad.g2Subgroup", ".bad.g2Curve"];
        for (uint256 i = 0; i < bad.length; ++i) {
            bytes memory certificate = bytes.concat(hex"0f", vm.parseJsonBytes(_json, bad[i]));
            vm.expectRevert(IQuorum.SignatureNotInSubgroup.selector);
            q.check(1, Kind.BLOCK, 1, bytes32(0), certificate);
        }
    }

    function _checkAll(string memory set, uint256 count) private {
        Quorum q = _deploy(vm.parseJsonBytes(_json, string.concat(set, ".keys")));
        for (uint256 i = 0; i < count; ++i) {
            string memory at = string.concat(set, ".certificates[", vm.toString(i), "]");
            (uint8 kind, uint64 number, bytes32 body, bytes memory certificate) = _vector(at);
            assertEq(q.digest(1, kind, number, body), vm.parseJsonBytes32(_json, string.concat(at, ".digest")));
            q.check(1, kind, number, body, certificate);
            vm.expectRevert(IQuorum.BadSignature.selector);
            q.check(1, kind, number + 1, body, certificate);
        }
    }

    function _gas(string memory set, uint256 index, string memory name) private {
        Quorum q = _deploy(vm.parseJsonBytes(_json, string.concat(set, ".keys")));
        string memory at = string.concat(set, ".certificates[", vm.toString(index), "]");
        (uint8 kind, uint64 number, bytes32 body, bytes memory certificate) = _vector(at);
        _coolAll(q);
        q.check(1, kind, number, body, certificate);
        uint256 used = vm.snapshotGasLastCall("Quorum", name);
        assertLt(used, 200_000);
    }

    /// @dev As a transaction finds them: proxy, implementation and the contract that holds set 1's keys.
    function _coolAll(Quorum q) private {
        bytes32 implementation = vm.load(address(q), ERC1967Utils.IMPLEMENTATION_SLOT);
        vm.cool(address(uint160(uint256(implementation))));
        vm.cool(SSTORE2.predictDeterministicAddress(bytes32(uint256(1)), address(q)));
        vm.cool(address(q));
    }

    function _vector(string memory at)
        private
        view
        returns (uint8 kind, uint64 number, bytes32 body, bytes memory certificate)
    {
        kind = uint8(vm.parseJsonUint(_json, string.concat(at, ".kind")));
        number = uint64(vm.parseJsonUint(_json, string.concat(at, ".number")));
        body = vm.parseJsonBytes32(_json, string.concat(at, ".body"));
        certificate = vm.parseJsonBytes(_json, string.concat(at, ".certificate"));
    }
}

/// @notice What the sets may and may not certify.
contract QuorumRulesTest is QuorumTest {
    uint256 private constant N = 4;
    bytes32 private constant BODY = keccak256("body");
    uint64 private constant START = 60;
    uint64 private constant EPOCH = 30;
    Quorum private _q;

    function setUp() public {
        vm.warp(1_000_000);
        _q = _deploy(BLSSigner.keys(SEED + 1, N));
    }

    function test_initializersAreConsumed() public {
        bytes memory keys = BLSSigner.keys(9, 1);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        _q.initialize(CHAIN, keys, new address[](1));
        Quorum impl = new Quorum(UPGRADER, 0, address(0), address(0));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        impl.initialize(CHAIN, keys, new address[](1));
    }

    function test_refusesChainIdsThatDoNotFit() public {
        Quorum impl = new Quorum(UPGRADER, 0, address(0), address(0));
        uint256[2] memory bad = [uint256(0), 1 << 64];
        for (uint256 i = 0; i < bad.length; ++i) {
            bytes memory init = _init(bad[i], BLSSigner.keys(9, 1));
            vm.expectRevert(abi.encodeWithSelector(IQuorum.BadChainId.selector, bad[i]));
            new ERC1967Proxy(address(impl), init);
        }
    }

    function test_aSetIsNeverEmptyNorTooLargeNorCutShort() public {
        bytes memory key = BLSSigner.key(5);
        bytes[4] memory bad = [bytes(""), new bytes(127), bytes.concat(key, hex"00"), _repeat(key, 101)];
        Quorum impl = new Quorum(UPGRADER, 0, address(0), address(0));
        for (uint256 i = 0; i < bad.length; ++i) {
            bytes memory init = _init(CHAIN, bad[i]);
            vm.expectRevert(abi.encodeWithSelector(IQuorum.KeysLength.selector, bad[i].length));
            new ERC1967Proxy(address(impl), init);
        }
        assertEq(_deploy(_repeat(key, 100)).seats(1), 100);
    }

    function test_refusesIdentityKeys() public {
        bytes memory keys = bytes.concat(BLSSigner.key(5), new bytes(128), BLSSigner.key(6));
        Quorum impl = new Quorum(UPGRADER, 0, address(0), address(0));
        vm.expectRevert(abi.encodeWithSelector(IQuorum.IdentityKey.selector, 1));
        new ERC1967Proxy(address(impl), _init(CHAIN, keys));
    }

    function test_refusesKeysThatAddUpToTheIdentity() public {
        uint256 r = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;
        bytes memory keys = bytes.concat(BLSSigner.key(5), BLSSigner.key(r - 5));
        Quorum impl = new Quorum(UPGRADER, 0, address(0), address(0));
        vm.expectRevert(IQuorum.IdentityAggregate.selector);
        new ERC1967Proxy(address(impl), _init(CHAIN, keys));
    }

    function test_keysReadBack() public view {
        assertEq(_q.keys(1), BLSSigner.keys(SEED + 1, N));
        assertEq(_q.seats(1), N);
        assertEq(_q.currentSet(), 1);
    }

    function test_oneOperatorMayHoldSeveralSeats() public {
        bytes memory key = BLSSigner.key(5);
        Quorum q = _deploy(_repeat(key, 7));
        bytes memory signature = BLSSigner.sign(q.digest(1, Kind.BLOCK, 1, BODY), 5 * 5);
        q.check(1, Kind.BLOCK, 1, BODY, bytes.concat(hex"1f", signature));
        // Five seats' weight needs five signatures: four do not pass for five.
        signature = BLSSigner.sign(q.digest(1, Kind.BLOCK, 1, BODY), 5 * 4);
        vm.expectRevert(IQuorum.BadSignature.selector);
        q.check(1, Kind.BLOCK, 1, BODY, bytes.concat(hex"1f", signature));
    }

    /// @dev Every set size and every choice of signers: accepted if and only if they are more than two thirds.
    function testFuzz_moreThanTwoThirds(uint256 n, uint256 signers) public {
        n = bound(n, 1, 16);
        signers &= _all(n);
        Quorum q = _deploy(BLSSigner.keys(SEED + 1, n));
        bytes memory certificate = _sign(q, 1, n, signers, Kind.BLOCK, 1, BODY);
        uint256 signed = _popCount(signers);
        if (3 * signed <= 2 * n) {
            vm.expectRevert(abi.encodeWithSelector(IQuorum.TooFewSeats.selector, signed, n));
        }
        q.check(1, Kind.BLOCK, 1, BODY, certificate);
    }

    function test_exactlyTwoThirdsAreTooFew() public {
        Quorum q = _deploy(BLSSigner.keys(SEED + 1, 6));
        bytes memory certificate = _sign(q, 1, 6, 15, Kind.BLOCK, 1, BODY);
        vm.expectRevert(abi.encodeWithSelector(IQuorum.TooFewSeats.selector, 4, 6));
        q.check(1, Kind.BLOCK, 1, BODY, certificate);
    }

    /// @dev The digest binds chain, set, kind, number and body.
    function testFuzz_theDigestBindsEverything(uint64 set, uint8 kind, uint64 number, bytes32 body) public {
        bytes32 base = _q.digest(set, kind, number, body);
        assertEq(base, keccak256(abi.encode(keccak256("EMC statement v1"), CHAIN, set, kind, number, body)));
        unchecked {
            assertNotEq(base, _q.digest(set + 1, kind, number, body));
            assertNotEq(base, _q.digest(set, kind + 1, number, body));
            assertNotEq(base, _q.digest(set, kind, number + 1, body));
            assertNotEq(base, _q.digest(set, kind, number, bytes32(uint256(body) + 1)));
        }
        bytes memory init = _init(CHAIN + 1, BLSSigner.keys(2, 1));
        Quorum other = Quorum(address(new ERC1967Proxy(address(new Quorum(UPGRADER, 0, address(0), address(0))), init)));
        assertNotEq(base, other.digest(set, kind, number, body));
    }

    function testFuzz_aChangedBitOfTheSignatureIsRefused(uint256 bit) public {
        bit = bound(bit, 0, 256 * 8 - 1);
        bytes memory certificate = _sign(_q, 1, N, 15, Kind.BLOCK, 1, BODY);
        certificate[1 + bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        vm.expectRevert();
        _q.check(1, Kind.BLOCK, 1, BODY, certificate);
    }

    function test_anyOtherBitmapIsRefused() public {
        bytes memory certificate = _sign(_q, 1, N, 7, Kind.BLOCK, 1, BODY);
        for (uint256 bitmap = 0; bitmap < 256; ++bitmap) {
            if (bitmap == 7) continue;
            certificate[0] = bytes1(uint8(bitmap));
            if (bitmap >> N != 0) vm.expectRevert(IQuorum.UnusedBits.selector);
            else if (_popCount(bitmap) < 3) vm.expectPartialRevert(IQuorum.TooFewSeats.selector);
            else vm.expectRevert(IQuorum.BadSignature.selector);
            _q.check(1, Kind.BLOCK, 1, BODY, certificate);
        }
    }

    function test_refusesTheIdentitySignature() public {
        vm.expectRevert(IQuorum.IdentitySignature.selector);
        _q.check(1, Kind.BLOCK, 1, BODY, bytes.concat(hex"0f", new bytes(256)));
    }

    function testFuzz_refusesAnotherLength(uint256 length) public {
        length = bound(length, 0, 600);
        vm.assume(length != 257);
        vm.expectRevert(abi.encodeWithSelector(IQuorum.CertificateLength.selector, length, 257));
        _q.check(1, Kind.BLOCK, 1, BODY, new bytes(length));
    }

    function test_refusesUnknownSets() public {
        uint64[3] memory ids = [uint64(0), 2, type(uint64).max];
        for (uint256 i = 0; i < ids.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IQuorum.SetUnknown.selector, ids[i]));
            _q.check(ids[i], Kind.BLOCK, 1, BODY, new bytes(257));
            vm.expectRevert(abi.encodeWithSelector(IQuorum.SetUnknown.selector, ids[i]));
            _q.seats(ids[i]);
        }
    }

    function test_theFirstSetIsSaidLikeThoseThatFollow() public {
        bytes memory keys = BLSSigner.keys(SEED + 1, N);
        vm.expectEmit();
        emit IQuorum.SetAdvanced(1, 0, keys, BLSSigner.addresses(SEED + 1, N), "");
        _deploy(keys);
    }

    function test_advance() public {
        bytes memory keys = BLSSigner.keys(SEED + 2, 7);
        address[] memory signers = BLSSigner.addresses(SEED + 2, 7);
        bytes memory certificate = _sign(_q, 1, N, 7, Kind.SET, 2, BLSSigner.setBody(START, keys, signers));
        vm.expectEmit();
        emit IQuorum.SetAdvanced(2, START, keys, signers, certificate);
        _q.advance(2, START, keys, signers, certificate);
        assertEq(_q.currentSet(), 2);
        assertEq(_q.newestSet(), 2);
        assertEq(_q.seats(2), 7);
        assertEq(_q.keys(2), keys);
        assertEq(_q.signers(2), signers);
        assertEq(_q.startOf(2), START);
        assertEq(_q.handoverAt(), block.timestamp);
    }

    function test_advanceNeedsTheNextIdAndWhatWasCertified() public {
        bytes memory keys = BLSSigner.keys(SEED + 2, N);
        address[] memory signers = BLSSigner.addresses(SEED + 2, N);
        bytes memory certificate = _sign(_q, 1, N, 15, Kind.SET, 2, BLSSigner.setBody(START, keys, signers));
        vm.expectRevert(abi.encodeWithSelector(IQuorum.SetNotNext.selector, 3, 2));
        _q.advance(3, START, keys, signers, certificate);
        bytes memory others = BLSSigner.keys(SEED + 3, N);
        vm.expectRevert(IQuorum.BadSignature.selector);
        _q.advance(2, START, others, signers, certificate);
        vm.expectRevert(IQuorum.BadSignature.selector);
        _q.advance(2, START + 1, keys, signers, certificate);
        address[] memory impostors = BLSSigner.addresses(SEED + 3, N);
        vm.expectRevert(IQuorum.BadSignature.selector);
        _q.advance(2, START, keys, impostors, certificate);
        _q.advance(2, START, keys, signers, certificate);
    }

    function test_aSetHasOneSignerASeat() public {
        bytes memory keys = BLSSigner.keys(SEED + 2, N);
        address[] memory signers = BLSSigner.addresses(SEED + 2, N - 1);
        bytes memory certificate = _sign(_q, 1, N, 15, Kind.SET, 2, BLSSigner.setBody(START, keys, signers));
        vm.expectRevert(abi.encodeWithSelector(IQuorum.SignersLength.selector, N - 1, N));
        _q.advance(2, START, keys, signers, certificate);
    }

    function test_anEmptySetCannotTakeOver() public {
        address[] memory none = new address[](0);
        bytes memory certificate = _sign(_q, 1, N, 15, Kind.SET, 2, BLSSigner.setBody(START, "", none));
        vm.expectRevert(abi.encodeWithSelector(IQuorum.KeysLength.selector, 0));
        _q.advance(2, START, "", none, certificate);
    }

    function test_startsRise() public {
        _advance(_q, 2, START, N);
        address[] memory signers = BLSSigner.addresses(SEED + 3, N);
        vm.expectRevert(abi.encodeWithSelector(IQuorum.StartNotLater.selector, START, START));
        _q.advance(3, START, "", signers, "");
        assertEq(_q.setAt(0), 1);
        assertEq(_q.setAt(START - 1), 1);
        assertEq(_q.setAt(START), 2);
        _advance(_q, 3, START + 1, N);
        assertEq(_q.setAt(START), 2);
        assertEq(_q.setAt(type(uint64).max), 3);
        assertEq(_q.setAt(0), 1);
    }

    /// @dev The block that follows a handover must know it, whatever the order of transactions.
    function test_onL2AHandoverIsKnownBeforeTheEpochThatItBegins() public {
        Quorum q = _deploy(BLSSigner.keys(SEED + 1, N), EPOCH);
        address[] memory signers = BLSSigner.addresses(SEED + 2, N);
        vm.roll(2 * EPOCH);
        vm.expectRevert(abi.encodeWithSelector(IQuorum.StartNotLater.selector, 2 * EPOCH, 2 * EPOCH));
        q.advance(2, 2 * EPOCH, "", signers, "");
        vm.expectRevert(abi.encodeWithSelector(IQuorum.StartNotAtEpoch.selector, 2 * EPOCH + 1, EPOCH));
        q.advance(2, 2 * EPOCH + 1, "", signers, "");
        _advance(q, 2, 3 * EPOCH, N);
        assertEq(q.newestSet(), 2);
        assertEq(q.currentSet(), 1);
        vm.roll(3 * EPOCH - 1);
        assertEq(q.currentSet(), 1);
        vm.roll(3 * EPOCH);
        assertEq(q.currentSet(), 2);
    }

    /// @dev Until its start a new set decides nothing on L2, its own successor least of all; from then on the old one.
    function test_onL2OneSetIsInForce() public {
        Quorum q = _deploy(BLSSigner.keys(SEED + 1, N), EPOCH);
        vm.roll(EPOCH);
        _advance(q, 2, 2 * EPOCH, N);
        for (uint64 id = 1; id <= 2; ++id) {
            for (uint8 kind = 2; kind <= 7; ++kind) {
                if (kind == Kind.OUTPUT) continue;
                bytes memory certificate = _sign(q, id, N, 15, kind, 9, BODY);
                vm.roll(2 * EPOCH - 1);
                if (id != 1) vm.expectRevert(abi.encodeWithSelector(IQuorum.SetDoesNotCount.selector, id, kind, 9));
                q.check(id, kind, 9, BODY, certificate);
                vm.roll(2 * EPOCH);
                if (id != 2) vm.expectRevert(abi.encodeWithSelector(IQuorum.SetDoesNotCount.selector, id, kind, 9));
                q.check(id, kind, 9, BODY, certificate);
            }
        }
    }

    /// @dev Keys that may have no stake any more decide nothing: no handover, no money, no configuration.
    function test_aReplacedSetCertifiesItsBlocksAndOutputsForAWhile() public {
        _advance(_q, 2, START, N);
        for (uint8 kind = 1; kind <= 7; ++kind) {
            bytes memory certificate = _sign(_q, 1, N, 15, kind, START - 1, BODY);
            if (kind != Kind.BLOCK && kind != Kind.OUTPUT) {
                vm.expectRevert(abi.encodeWithSelector(IQuorum.SetDoesNotCount.selector, 1, kind, START - 1));
            }
            _q.check(1, kind, START - 1, BODY, certificate);
        }
        bytes memory output = _sign(_q, 1, N, 15, Kind.OUTPUT, START - 1, BODY);
        vm.warp(block.timestamp + _q.GRACE());
        _q.check(1, Kind.OUTPUT, START - 1, BODY, output);
        vm.warp(block.timestamp + 1);
        vm.expectRevert(abi.encodeWithSelector(IQuorum.SetDoesNotCount.selector, 1, Kind.OUTPUT, START - 1));
        _q.check(1, Kind.OUTPUT, START - 1, BODY, output);
    }

    function test_anL2BlockIsItsOwnSetsAlone() public {
        _advance(_q, 2, START, N);
        for (uint8 kind = 1; kind <= 5; kind += 4) {
            bytes memory late = _sign(_q, 1, N, 15, kind, START, BODY);
            vm.expectRevert(abi.encodeWithSelector(IQuorum.SetDoesNotCount.selector, 1, kind, START));
            _q.check(1, kind, START, BODY, late);
            bytes memory early = _sign(_q, 2, N, 15, kind, START - 1, BODY);
            vm.expectRevert(abi.encodeWithSelector(IQuorum.SetDoesNotCount.selector, 2, kind, START - 1));
            _q.check(2, kind, START - 1, BODY, early);
            _q.check(2, kind, START, BODY, _sign(_q, 2, N, 15, kind, START, BODY));
        }
    }

    function test_theSetBeforeTheOneBeforeCertifiesNothing() public {
        _advance(_q, 2, START, N);
        _advance(_q, 3, 2 * START, N);
        bytes memory certificate = _sign(_q, 1, N, 15, Kind.OUTPUT, 9, BODY);
        vm.expectRevert(abi.encodeWithSelector(IQuorum.SetDoesNotCount.selector, 1, Kind.OUTPUT, 9));
        _q.check(1, Kind.OUTPUT, 9, BODY, certificate);
    }

    function test_recordOutput() public {
        bytes memory certificate = _sign(_q, 1, N, 7, Kind.OUTPUT, 50, BODY);
        vm.expectEmit();
        emit IQuorum.OutputRecorded(50, BODY, 1);
        _q.recordOutput(50, BODY, 1, certificate);
        assertEq(_q.outputs(50), BODY);
        assertEq(_q.lastOutput(), 50);
    }

    function test_outputsRiseAndOneRootAHeight() public {
        _q.recordOutput(50, BODY, 1, _sign(_q, 1, N, 7, Kind.OUTPUT, 50, BODY));
        uint64[3] memory blocks = [uint64(50), 49, 0];
        for (uint256 i = 0; i < blocks.length; ++i) {
            bytes memory certificate = _sign(_q, 1, N, 7, Kind.OUTPUT, blocks[i], keccak256("other"));
            vm.expectRevert(abi.encodeWithSelector(IQuorum.OutputNotNewer.selector, blocks[i], 50));
            _q.recordOutput(blocks[i], keccak256("other"), 1, certificate);
        }
    }

    function test_aBlockStatementIsNoOutput() public {
        bytes memory certificate = _sign(_q, 1, N, 7, Kind.BLOCK, 50, BODY);
        vm.expectRevert(IQuorum.BadSignature.selector);
        _q.recordOutput(50, BODY, 1, certificate);
    }

    function test_theZeroRootIsNoOutput() public {
        bytes memory certificate = _sign(_q, 1, N, 7, Kind.OUTPUT, 50, 0);
        vm.expectRevert(IQuorum.ZeroRoot.selector);
        _q.recordOutput(50, 0, 1, certificate);
    }

    function test_onlyTheUpgraderUpgrades() public {
        address next = address(new Quorum(UPGRADER, 0, address(0), address(0)));
        vm.expectRevert(abi.encodeWithSelector(IQuorum.NotUpgrader.selector, address(this)));
        _q.upgradeToAndCall(next, "");
        vm.prank(UPGRADER);
        _q.upgradeToAndCall(next, "");
        assertEq(_q.seats(1), N);
    }

    function _repeat(bytes memory key, uint256 n) private pure returns (bytes memory out) {
        out = new bytes(128 * n);
        for (uint256 i = 0; i < out.length; ++i) {
            out[i] = key[i % 128];
        }
    }

    function _popCount(uint256 x) private pure returns (uint256 n) {
        for (; x != 0; x &= x - 1) {
            ++n;
        }
    }
}
