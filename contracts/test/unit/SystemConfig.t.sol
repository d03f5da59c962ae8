// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IQuorum, Kind } from "../../interfaces/IQuorum.sol";
import { ISystemConfig } from "../../interfaces/ISystemConfig.sol";
import { Quorum } from "../../l1/Quorum.sol";
import { SystemConfig } from "../../l1/SystemConfig.sol";
import { BLSSigner } from "../support/BLSSigner.sol";
import { Ownable } from "@openzeppelin/contracts/access/Ownable.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { Test, Vm } from "forge-std/Test.sol";

contract SystemConfigTest is Test {
    uint256 private constant SEED = 1;
    address private constant OWNER = address(0x0111);
    address private constant BATCHER = address(0xba7c);
    Quorum private _quorum;
    SystemConfig private _config;

    function setUp() public {
        bytes memory init =
            abi.encodeCall(IQuorum.initialize, (703_600, BLSSigner.keys(SEED, 4), BLSSigner.addresses(SEED, 4)));
        _quorum = Quorum(address(new ERC1967Proxy(address(new Quorum(OWNER, 0, address(0), address(0))), init)));
        _config = new SystemConfig(OWNER, _quorum, _initial());
        vm.startPrank(OWNER);
    }

    function _initial() private pure returns (ISystemConfig.Config memory) {
        return ISystemConfig.Config({
            batcher: BATCHER,
            gasLimit: 60_000_000,
            basefeeScalar: 1,
            blobbasefeeScalar: 2,
            eip1559Denominator: 250,
            eip1559Elasticity: 6,
            operatorFeeScalar: 0,
            operatorFeeConstant: 0,
            minBaseFee: 0,
            daFootprintGasScalar: 1,
            unsafeBlockSigner: address(0x5197)
        });
    }

    /// @dev op-node reads this slot by eth_getProof at start.
    function test_theConstructorWritesTheSignersSlot() public view {
        bytes32 slot = keccak256("systemconfig.unsafeblocksigner");
        assertEq(vm.load(address(_config), slot), bytes32(uint256(0x5197)));
    }

    function test_theConstructorEmitsNoUpdate() public {
        vm.recordLogs();
        SystemConfig c = new SystemConfig(OWNER, _quorum, _initial());
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            assertNotEq(logs[i].topics[0], ISystemConfig.ConfigUpdate.selector);
        }
        assertEq(abi.encode(c.config()), abi.encode(_initial()));
    }

    /// @dev Each payload is what op-node's ProcessSystemConfigUpdateLogEvent decodes.
    function test_updates() public {
        _expect(ISystemConfig.UpdateType.BATCHER, abi.encode(bytes32(uint256(0xbeef))));
        _config.setBatcher(address(0xbeef));
        _expect(
            ISystemConfig.UpdateType.FEE_SCALARS,
            abi.encode(uint256(0), bytes32(hex"0100000000000000000000000000000000000000000000000000000800000007"))
        );
        _config.setFeeScalars(7, 8);
        _expect(ISystemConfig.UpdateType.GAS_LIMIT, abi.encode(uint256(30_000_000)));
        _config.setGasLimit(30_000_000);
        _expect(ISystemConfig.UpdateType.EIP_1559_PARAMS, abi.encode(uint256(0x000000fa00000006)));
        _config.setEIP1559Params(250, 6);
        _expect(ISystemConfig.UpdateType.OPERATOR_FEE_PARAMS, abi.encode(uint256(3 << 64 | 4)));
        _config.setOperatorFee(3, 4);
        _expect(ISystemConfig.UpdateType.MIN_BASE_FEE, abi.encode(uint256(1e6)));
        _config.setMinBaseFee(1e6);
        _expect(ISystemConfig.UpdateType.DA_FOOTPRINT_GAS_SCALAR, abi.encode(uint256(2)));
        _config.setDAFootprintGasScalar(2);
        _expect(ISystemConfig.UpdateType.UNSAFE_BLOCK_SIGNER, abi.encode(address(0x99)));
        _config.setUnsafeBlockSigner(address(0x99));

        ISystemConfig.Config memory c = _config.config();
        assertEq(
            abi.encode(c),
            abi.encode(ISystemConfig.Config(address(0xbeef), 3e7, 7, 8, 250, 6, 3, 4, 1e6, 2, address(0x99)))
        );
        assertEq(vm.load(address(_config), _config.UNSAFE_BLOCK_SIGNER_SLOT()), bytes32(uint256(0x99)));
    }

    function test_onlyTheOwnerSets() public {
        vm.stopPrank();
        bytes[8] memory calls = [
            abi.encodeCall(ISystemConfig.setBatcher, (BATCHER)),
            abi.encodeCall(ISystemConfig.setFeeScalars, (1, 1)),
            abi.encodeCall(ISystemConfig.setGasLimit, (30_000_000)),
            abi.encodeCall(ISystemConfig.setUnsafeBlockSigner, (BATCHER)),
            abi.encodeCall(ISystemConfig.setEIP1559Params, (1, 1)),
            abi.encodeCall(ISystemConfig.setOperatorFee, (1, 1)),
            abi.encodeCall(ISystemConfig.setMinBaseFee, (1)),
            abi.encodeCall(ISystemConfig.setDAFootprintGasScalar, (1))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            (bool ok, bytes memory why) = address(_config).call(calls[i]);
            assertFalse(ok);
            assertEq(why, abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this)));
        }
    }

    /// @dev A block below the deposits' budget could be made impossible by deposits.
    function testFuzz_theGasLimitHoldsTheDeposits(uint64 gasLimit) public {
        uint64 min = _config.minimumGasLimit();
        uint64 max = _config.maximumGasLimit();
        assertEq(min, 21_000_000);
        if (gasLimit < min || gasLimit > max) {
            vm.expectRevert(abi.encodeWithSelector(ISystemConfig.GasLimitOutOfRange.selector, gasLimit, min, max));
        }
        _config.setGasLimit(gasLimit);
    }

    function test_theGasLimitsBoundsAreAllowed() public {
        _config.setGasLimit(_config.minimumGasLimit());
        _config.setGasLimit(_config.maximumGasLimit());
        assertEq(address(_config.quorum()), address(_quorum));
        assertEq(_quorum.l2ChainId(), 703_600);
    }

    function test_refusesWhatWouldMeanSomethingElse() public {
        vm.expectRevert(ISystemConfig.ZeroBatcher.selector);
        _config.setBatcher(address(0));
        vm.expectRevert(abi.encodeWithSelector(ISystemConfig.BadEIP1559Params.selector, 0, 6));
        _config.setEIP1559Params(0, 6);
        vm.expectRevert(abi.encodeWithSelector(ISystemConfig.BadEIP1559Params.selector, 250, 0));
        _config.setEIP1559Params(250, 0);
        vm.expectRevert(ISystemConfig.ZeroFootprintScalar.selector);
        _config.setDAFootprintGasScalar(0);
    }

    function test_theConstructorChecksToo() public {
        ISystemConfig.Config memory c = _initial();
        c.batcher = address(0);
        vm.expectRevert(ISystemConfig.ZeroBatcher.selector);
        new SystemConfig(OWNER, _quorum, c);
        c = _initial();
        c.gasLimit = 1;
        vm.expectPartialRevert(ISystemConfig.GasLimitOutOfRange.selector);
        new SystemConfig(OWNER, _quorum, c);
        c = _initial();
        c.eip1559Denominator = 0;
        vm.expectPartialRevert(ISystemConfig.BadEIP1559Params.selector);
        new SystemConfig(OWNER, _quorum, c);
        c = _initial();
        c.daFootprintGasScalar = 0;
        vm.expectRevert(ISystemConfig.ZeroFootprintScalar.selector);
        new SystemConfig(OWNER, _quorum, c);
    }

    function test_aCertificateReplacesTheBatcherOnce() public {
        vm.stopPrank();
        bytes memory certificate = _certify(1, address(0xbeef), 7);
        _expect(ISystemConfig.UpdateType.BATCHER, abi.encode(bytes32(uint256(0xbeef))));
        _config.replaceBatcher(address(0xbeef), 1, certificate);
        assertEq(_config.config().batcher, address(0xbeef));
        assertEq(_config.certifiedChanges(), 1);
        // The same certificate again, after the owner chose another batcher, does nothing.
        vm.expectRevert(IQuorum.BadSignature.selector);
        _config.replaceBatcher(address(0xbeef), 1, certificate);
        _config.replaceBatcher(address(0xcafe), 1, _certify(2, address(0xcafe), 7));
        assertEq(_config.config().batcher, address(0xcafe));
    }

    function test_aCertificateBindsTheBatcher() public {
        assertEq(_config.batcherBody(BATCHER), keccak256(abi.encode("batcher", BATCHER)), "what validators sign");
        bytes memory certificate = _certify(1, address(0xbeef), 7);
        vm.expectRevert(IQuorum.BadSignature.selector);
        _config.replaceBatcher(address(0xcafe), 1, certificate);
        certificate = _certify(1, address(0xcafe), 3);
        vm.expectRevert(abi.encodeWithSelector(IQuorum.TooFewSeats.selector, 2, 4));
        _config.replaceBatcher(address(0xcafe), 1, certificate);
        assertEq(_config.certifiedChanges(), 0);
    }

    function _certify(uint64 number, address batcher, uint256 signers) private view returns (bytes memory) {
        bytes32 digest = _quorum.digest(1, Kind.CONFIG, number, keccak256(abi.encode("batcher", batcher)));
        return BLSSigner.certificate(digest, SEED, 4, signers);
    }

    function _expect(ISystemConfig.UpdateType kind, bytes memory data) private {
        vm.expectEmit(address(_config));
        emit ISystemConfig.ConfigUpdate(0, kind, data);
    }
}
