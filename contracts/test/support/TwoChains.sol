// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IPortal } from "../../interfaces/IPortal.sol";
import { IQuorum, Kind } from "../../interfaces/IQuorum.sol";
import { EMCToken } from "../../l1/EMCToken.sol";
import { Portal } from "../../l1/Portal.sol";
import { Quorum } from "../../l1/Quorum.sol";
import { Election } from "../../l2/Election.sol";
import { AddressAlias } from "../../libraries/AddressAlias.sol";
import { BLSSigner } from "./BLSSigner.sol";
import { StakingSetup } from "./StakingSetup.sol";
import { Vm } from "forge-std/Vm.sol";

/// @notice Staking, and the Quorums of both chains with the Portal between them, in one EVM: deposits are carried from
/// the Portal's logs, as derivation does. Certificates are real.
abstract contract TwoChains is StakingSetup {
    uint256 internal constant CHAIN = 703_600;
    uint64 internal constant EPOCH = 10; // blocks
    uint256 internal constant SEATS = 4;
    address internal constant L1_QUORUM = address(0xe3c2);

    Quorum internal l1 = Quorum(L1_QUORUM);
    Quorum internal l2 = Quorum(address(QUORUM));
    Portal internal portal;

    function setUp() public virtual override {
        super.setUp();
        vm.clearMockedCalls();
        _mockPeers();
        vm.fee(1 gwei);
        portal = new Portal(new EMCToken(address(this)), IQuorum(L1_QUORUM));
        _place(new Quorum(address(1), 0, address(l2), address(portal)), L1_QUORUM);
        _place(new Quorum(TIMELOCK, EPOCH, L1_QUORUM, address(0)), address(l2));
        vm.recordLogs();
    }

    function _place(Quorum code, address where) private {
        bytes memory init =
            abi.encodeCall(IQuorum.initialize, (CHAIN, BLSSigner.keys(1, SEATS), BLSSigner.addresses(1, SEATS)));
        deployCodeTo("ERC1967Proxy.sol:ERC1967Proxy", abi.encode(code, init), where);
    }

    /// @dev An operator that may be drawn.
    function validator(address owner, uint8 roles) internal returns (uint64 id) {
        id = operator(owner, roles, VALIDATOR_STAKE, 0);
        // Proofs of possession are another test's.
        vm.mockCall(address(staking.ELECTION()), abi.encodeWithSelector(Election.proven.selector), abi.encode(true));
        bytes memory key = BLSSigner.key(1000 + id);
        vm.prank(owner);
        staking.setValidatorKey(id, key, "");
    }

    /// @dev Hands over to the next set, which begins with `start`, by all seats of the one before.
    function advance(Quorum q, uint64 start) internal {
        uint64 id = q.newestSet() + 1;
        bytes memory keys = BLSSigner.keys(id, SEATS);
        address[] memory signers = BLSSigner.addresses(id, SEATS);
        bytes32 digest = q.digest(id - 1, Kind.SET, id, BLSSigner.setBody(start, keys, signers));
        q.advance(id, start, keys, signers, BLSSigner.certificate(digest, id - 1, SEATS, (1 << SEATS) - 1));
    }

    /// @dev L2 hands over to the set that begins with the next epoch, and comes to its first block.
    function nextSet() internal {
        uint64 start = uint64(vm.getBlockNumber() / EPOCH + 1) * EPOCH;
        advance(l2, start);
        vm.roll(start);
    }

    /// @dev L1 takes the handover that L2 took.
    function handOver() internal {
        advance(l1, l2.startOf(l1.newestSet() + 1));
    }

    /// @dev Carries to L2 what was deposited since the last time, and says how many of it succeeded.
    function deliver() internal returns (uint256 done) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] != IPortal.TransactionDeposited.selector) continue;
            bytes memory opaque = abi.decode(logs[i].data, (bytes));
            uint64 gas = uint64(bytes8(_word(opaque, 64)));
            bytes memory data = new bytes(opaque.length - 73);
            for (uint256 j; j < data.length; ++j) {
                data[j] = opaque[j + 73];
            }
            gas -= portal.minimumGasLimit(uint64(data.length));
            vm.prank(address(uint160(uint256(logs[i].topics[1]))));
            (bool ok,) = address(uint160(uint256(logs[i].topics[2]))).call{ gas: gas }(data);
            if (ok) ++done;
        }
    }

    /// @dev Deposits that never come.
    function lose() internal {
        vm.getRecordedLogs();
    }

    function _word(bytes memory b, uint256 at) private pure returns (bytes32 word) {
        assembly ("memory-safe") {
            word := mload(add(add(b, 32), at))
        }
    }

    function aliased() internal pure returns (address) {
        return AddressAlias.onL2(L1_QUORUM);
    }
}
