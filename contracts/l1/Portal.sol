// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IPortal } from "../interfaces/IPortal.sol";
import { IQuorum } from "../interfaces/IQuorum.sol";
import { AddressAlias } from "../libraries/AddressAlias.sol";
import { DepositLimits } from "../libraries/DepositLimits.sol";
import { Metering } from "./Metering.sol";
import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import { LowLevelCall } from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import { TrieProof } from "@openzeppelin/contracts/utils/cryptography/TrieProof.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Portal
/// @notice See IPortal.
contract Portal is Metering {
    using SafeERC20 for IERC20;

    /// @notice L2 gas of `deposit`: enough for a receiving contract that keeps a record.
    uint64 public constant TRANSFER_GAS = 100_000;
    /// @notice The most L1 gas that a finaliser has to bring for a target: a withdrawal that asks for more than L1
    /// takes in one transaction (EIP-7825) must not be impossible to finalise.
    uint256 public constant MAX_TARGET_GAS = 10_000_000;

    /// @dev L1 gas for the payment around the target's call: a transfer between holders with delegates.
    uint256 private constant PAYMENT_GAS = 250_000;
    /// @dev L1 gas to copy a byte of calldata twice, memory included, up to what fits a transaction.
    uint256 private constant COPY_GAS = 4;
    /// @dev L1 gas kept back from a target that burns all it gets: to note that it was refused.
    uint256 private constant REFUSAL_GAS = 60_000;
    /// @dev RLP of `true`: what L2ToL1MessagePasser stores for a message sent.
    bytes private constant SENT = hex"01";

    IERC20 private immutable TOKEN;
    IQuorum private immutable QUORUM;

    /// @inheritdoc IPortal
    mapping(bytes32 withdrawalHash => bool) public finalized;
    /// @inheritdoc IPortal
    mapping(bytes32 withdrawalHash => bool) public claimable;
    /// @inheritdoc IPortal
    address public transient l2Sender;

    /// @dev The target's call failed; only ever seen inside finalizeWithdrawal and by retryWithdrawal's caller.
    error TargetFailed();

    /// @param token_ EMCToken
    /// @param quorum_ the Quorum (its proxy) that certifies outputs
    constructor(IERC20 token_, IQuorum quorum_) {
        TOKEN = token_;
        QUORUM = quorum_;
    }

    /// @inheritdoc IPortal
    function deposit(address to, uint256 amount) external {
        if (to == address(0)) revert BadTarget(to);
        _deposit(to, amount, TRANSFER_GAS, false, "", amount);
    }

    /// @inheritdoc IPortal
    function depositTransaction(
        address to,
        uint256 value,
        uint64 gasLimit,
        bool isCreation,
        bytes calldata data,
        uint256 amount
    ) external {
        if (isCreation && to != address(0)) revert BadTarget(to);
        if (data.length > DepositLimits.MAX_DATA) revert DataTooLong(data.length, DepositLimits.MAX_DATA);
        uint64 min = DepositLimits.minGas(data.length);
        if (gasLimit < min) revert GasLimitTooLow(gasLimit, min);
        _deposit(to, value, gasLimit, isCreation, data, amount);
    }

    /// @inheritdoc IPortal
    function finalizeWithdrawal(
        Withdrawal calldata withdrawal,
        uint64 l2Block,
        OutputRootProof calldata output,
        bytes[] calldata proof
    ) external returns (bool success) {
        bytes32 hash = hashWithdrawal(withdrawal);
        if (finalized[hash]) revert AlreadyFinalized(hash);
        _checkProof(hash, l2Block, output, proof);
        finalized[hash] = true;
        success = _tryExecute(withdrawal);
        // Not before the call: a target that comes back through retryWithdrawal would be paid twice.
        if (!success) claimable[hash] = true;
        emit WithdrawalFinalized(hash, success);
    }

    /// @inheritdoc IPortal
    function retryWithdrawal(Withdrawal calldata withdrawal) external {
        bytes32 hash = _takeClaim(withdrawal);
        this.execute(withdrawal);
        emit WithdrawalClaimed(hash, withdrawal.target);
    }

    /// @inheritdoc IPortal
    function claimWithdrawal(Withdrawal calldata withdrawal, address to) external {
        if (msg.sender != withdrawal.sender || !_isKey()) revert NotSender(msg.sender, withdrawal.sender);
        if (to == address(this)) revert BadTarget(to);
        bytes32 hash = _takeClaim(withdrawal);
        emit WithdrawalClaimed(hash, to);
        TOKEN.safeTransfer(to, withdrawal.value);
    }

    /// @notice Pays a withdrawal's target and calls it. The contract's own call, so that a failure undoes both.
    function execute(Withdrawal calldata withdrawal) external {
        if (msg.sender != address(this)) revert OnlySelf();
        address target = withdrawal.target;
        // To the token this contract is a holder; a message from L2 must not speak for it.
        if (target == address(TOKEN) || target == address(this)) revert BadTarget(target);
        address outer = l2Sender;
        l2Sender = withdrawal.sender;
        if (withdrawal.value != 0) TOKEN.safeTransfer(target, withdrawal.value);
        if (withdrawal.data.length != 0 && !LowLevelCall.callNoReturn(target, withdrawal.data)) revert TargetFailed();
        l2Sender = outer;
    }

    /// @inheritdoc IPortal
    function token() external view returns (IERC20) {
        return TOKEN;
    }

    /// @inheritdoc IPortal
    function quorum() external view returns (IQuorum) {
        return QUORUM;
    }

    /// @inheritdoc IPortal
    function locked() public view returns (uint256) {
        return TOKEN.balanceOf(address(this));
    }

    /// @inheritdoc IPortal
    function minimumGasLimit(uint64 byteCount) external pure returns (uint64) {
        return DepositLimits.minGas(byteCount);
    }

    /// @inheritdoc IPortal
    function hashWithdrawal(Withdrawal calldata w) public pure returns (bytes32) {
        return keccak256(abi.encode(w.nonce, w.sender, w.target, w.value, w.gasLimit, w.data));
    }

    function _deposit(address to, uint256 value, uint64 gasLimit, bool isCreation, bytes memory data, uint256 amount)
        private
    {
        uint256 initialGas = gasleft();
        uint256 cost = _buyGas(gasLimit);
        address from = _isKey() ? msg.sender : AddressAlias.onL2(msg.sender);
        emit TransactionDeposited(from, to, 0, abi.encodePacked(amount, value, gasLimit, isCreation, data));
        if (amount != 0) TOKEN.safeTransferFrom(msg.sender, address(this), amount);
        _burnGas(cost, initialGas);
    }

    /// @dev Marks what waits under the withdrawal's hash as paid.
    function _takeClaim(Withdrawal calldata withdrawal) private returns (bytes32 hash) {
        hash = hashWithdrawal(withdrawal);
        if (!claimable[hash]) revert NothingToClaim(hash);
        claimable[hash] = false;
    }

    function _tryExecute(Withdrawal calldata withdrawal) private returns (bool) {
        uint256 lockedNow = locked();
        if (withdrawal.value > lockedNow) revert NotLocked(withdrawal.value, lockedNow);
        uint256 inside = Math.min(withdrawal.gasLimit, MAX_TARGET_GAS) + PAYMENT_GAS + COPY_GAS * withdrawal.data.length;
        // Two calls deep, each keeps back a 64th (EIP-150).
        uint256 wanted = inside * 64 / 63 * 64 / 63 + REFUSAL_GAS;
        if (gasleft() < wanted) revert GasTooLow(gasleft(), wanted);
        try this.execute{ gas: gasleft() - REFUSAL_GAS }(withdrawal) {
            return true;
        } catch {
            return false;
        }
    }

    function _checkProof(bytes32 hash, uint64 l2Block, OutputRootProof calldata output, bytes[] calldata proof)
        private
        view
    {
        bytes32 certified = QUORUM.outputs(l2Block);
        if (certified == 0) revert OutputUnknown(l2Block);
        bytes32 given = keccak256(abi.encode(output));
        if (given != certified) revert OutputMismatch(given, certified);
        // Slot of sentMessages[hash], the first variable of L2ToL1MessagePasser; the trie's keys are hashed once more.
        bytes32 slot = keccak256(abi.encode(hash, uint256(0)));
        bytes memory key = abi.encodePacked(keccak256(abi.encodePacked(slot)));
        if (!TrieProof.verify(SENT, output.messagePasserStorageRoot, key, proof)) revert NotProved(hash);
    }

    /// @dev Whether the caller's address belongs to a key, the same on both chains: the transaction's own sender, or an
    /// account that delegates to code by EIP-7702.
    function _isKey() private view returns (bool) {
        if (msg.sender == tx.origin) return true;
        bytes memory code = msg.sender.code.length == 23 ? msg.sender.code : bytes("");
        return code.length == 23 && bytes3(code) == 0xef0100;
    }
}
