// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IQuorum } from "./IQuorum.sol";
import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title The bridge: EMC in, messages both ways
/// @notice A deposit locks EMC and mints as much native EMC on L2, by the OP Stack's own event. A withdrawal is a
/// message that left through L2ToL1MessagePasser; it is proved against a certified output and paid in one step.
/// What is locked here equals what exists on L2, plus what was withdrawn and still waits to be claimed.
interface IPortal {
    /// @notice A message from L2, as L2ToL1MessagePasser's MessagePassed event gives it.
    struct Withdrawal {
        uint256 nonce;
        address sender;
        address target;
        uint256 value;
        uint256 gasLimit;
        bytes data;
    }

    /// @notice What an output root commits to (OP Stack, output root version 0).
    struct OutputRootProof {
        bytes32 version;
        bytes32 stateRoot;
        bytes32 messagePasserStorageRoot;
        bytes32 latestBlockhash;
    }

    /// @notice A contract creation names no target.
    error BadTarget(address to);
    /// @notice The calldata is longer than `max` bytes.
    error DataTooLong(uint256 length, uint256 max);
    /// @notice The gas limit is below what the calldata needs.
    error GasLimitTooLow(uint64 gasLimit, uint64 min);
    /// @notice The deposits of this L1 block would take `wanted` L2 gas of `max`; the next block has room.
    error DepositGasExhausted(uint256 wanted, uint64 max);
    /// @notice No certified output of this L2 block.
    error OutputUnknown(uint64 l2Block);
    /// @notice The given parts do not make the certified output root.
    error OutputMismatch(bytes32 given, bytes32 certified);
    /// @notice The proof does not show this withdrawal in the output's state.
    error NotProved(bytes32 withdrawalHash);
    /// @notice Withdrawals pay once.
    error AlreadyFinalized(bytes32 withdrawalHash);
    /// @notice More than is locked.
    error NotLocked(uint256 value, uint256 locked);
    /// @notice The transaction's gas does not cover what the withdrawal asked for its target: try with more.
    error GasTooLow(uint256 left, uint256 wanted);
    /// @notice Nothing waits under this hash.
    error NothingToClaim(bytes32 withdrawalHash);
    /// @notice Only the withdrawal's sender, from its own key, may redirect what its target refused.
    error NotSender(address caller, address sender);
    /// @notice For the contract's own calls.
    error OnlySelf();

    /// @notice The OP Stack's deposit event, read by every node: opaqueData is mint (32 bytes), value (32), gas limit
    /// (8), is creation (1), calldata.
    event TransactionDeposited(address indexed from, address indexed to, uint256 indexed version, bytes opaqueData);
    /// @notice The withdrawal counts as executed. `success` is false when its target refused it: it can be claimed.
    event WithdrawalFinalized(bytes32 indexed withdrawalHash, bool success);
    /// @notice A refused withdrawal was paid after all, by a retry (`to` is its target) or to where its sender said.
    event WithdrawalClaimed(bytes32 indexed withdrawalHash, address indexed to);

    /// @notice The token that is locked.
    function token() external view returns (IERC20);

    /// @notice Who certifies outputs.
    function quorum() external view returns (IQuorum);

    /// @notice EMC held here, wei.
    function locked() external view returns (uint256);

    /// @notice Locks `amount` of the caller's EMC and gives it to `to` on L2.
    function deposit(address to, uint256 amount) external;

    /// @notice Locks `amount` of the caller's EMC, mints it on L2 to the caller (a contract's address is aliased, as on
    /// every OP chain), and from there runs a transaction. A failed transaction keeps the mint.
    /// @param value native EMC that the transaction sends, of the mint or of what the sender has, wei
    /// @param gasLimit L2 gas, paid for here by burning L1 gas at the deposits' own base fee
    /// @param isCreation whether `data` is the init code of a contract; `to` is then zero
    function depositTransaction(
        address to,
        uint256 value,
        uint64 gasLimit,
        bool isCreation,
        bytes calldata data,
        uint256 amount
    ) external;

    /// @notice The least gas limit of a deposit with so many bytes of calldata.
    function minimumGasLimit(uint64 byteCount) external pure returns (uint64);

    /// @notice The deposits' base fee, what this L1 block's deposits bought so far, and the block of the last deposit.
    function params() external view returns (uint128 prevBaseFee, uint64 prevBoughtGas, uint64 prevBlockNum);

    /// @notice Proves a withdrawal against the output of `l2Block` and executes it: pays its target, then calls it if
    /// there is calldata. Anyone may send it, once. A target that fails undoes the payment and nothing else: the amount
    /// waits for `retryWithdrawal` or `claimWithdrawal`.
    /// @param proof Merkle-Patricia nodes of the message's slot in L2ToL1MessagePasser (eth_getProof's storageProof)
    /// @return success whether the target took it
    function finalizeWithdrawal(
        Withdrawal calldata withdrawal,
        uint64 l2Block,
        OutputRootProof calldata output,
        bytes[] calldata proof
    ) external returns (bool success);

    /// @notice Executes a refused withdrawal again, by anyone; reverts if it is refused again.
    function retryWithdrawal(Withdrawal calldata withdrawal) external;

    /// @notice Pays a refused withdrawal to `to` without calling its target. Only for its sender, and only from a key:
    /// a contract's address may belong to somebody else on another chain.
    function claimWithdrawal(Withdrawal calldata withdrawal, address to) external;

    /// @notice keccak256(abi.encode(nonce, sender, target, value, gasLimit, data)), as on L2.
    function hashWithdrawal(Withdrawal calldata withdrawal) external pure returns (bytes32);

    /// @notice Whether a withdrawal was executed, with or without its target's consent.
    function finalized(bytes32 withdrawalHash) external view returns (bool);

    /// @notice Whether a withdrawal was refused by its target and still waits.
    function claimable(bytes32 withdrawalHash) external view returns (bool);

    /// @notice Inside a withdrawal's call: who sent it on L2. Zero outside.
    function l2Sender() external view returns (address);
}
