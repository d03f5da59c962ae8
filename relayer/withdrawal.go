package relayer

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/edgematrix/emc/bindings/portal"
	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrNotCertified means that L1 can not have the output yet that proves a withdrawal: wait and ask again.
var ErrNotCertified = errors.New("no certified output covers the withdrawal yet")

// messagePassed is the event of L2ToL1MessagePasser (OP Stack, withdrawals).
var messagePassed = crypto.Keccak256Hash([]byte("MessagePassed(uint256,address,address,uint256,uint256,bytes,bytes32)"))

// messageData is what the event's data holds: value, gas limit, calldata and the withdrawal's hash.
var messageData = abi.Arguments{{Type: abiType("uint256")}, {Type: abiType("uint256")}, {Type: abiType("bytes")}, {Type: abiType("bytes32")}}

func abiType(name string) abi.Type {
	t, err := abi.NewType(name, "", nil)
	if err != nil {
		panic(err) // a constant of this package is misspelt
	}
	return t
}

// Withdrawal is one withdrawal with all that Portal.finalizeWithdrawal asks for.
type Withdrawal struct {
	Hash    common.Hash
	Message portal.IPortalWithdrawal
	L2Block uint64 // of the output
	Output  portal.IPortalOutputRootProof
	Proof   [][]byte
}

// Calldata finalises the withdrawal at Portal; anybody may send it.
func (w *Withdrawal) Calldata() []byte {
	return portal.NewPortal().PackFinalizeWithdrawal(w.Message, w.L2Block, w.Output, w.Proof)
}

// ProveWithdrawal makes the proof of the withdrawal that an L2 transaction began, against the output of l2Block, which L1's
// Quorum must have recorded. The node must still hold the state of l2Block.
func ProveWithdrawal(ctx context.Context, l2 *rpc.Client, tx common.Hash, l2Block uint64) (*Withdrawal, error) {
	var receipt *types.Receipt
	if err := l2.CallContext(ctx, &receipt, "eth_getTransactionReceipt", tx); err != nil {
		return nil, fmt.Errorf("get receipt of withdrawal: %w", err)
	}
	if receipt == nil || receipt.BlockNumber.Uint64() > l2Block {
		return nil, fmt.Errorf("%w: the output is of block %d", ErrNotCertified, l2Block)
	}
	w, err := fromReceipt(receipt)
	if err != nil {
		return nil, err
	}
	return w, w.prove(ctx, l2, l2Block)
}

// fromReceipt finds the first withdrawal in a receipt.
func fromReceipt(receipt *types.Receipt) (*Withdrawal, error) {
	for _, l := range receipt.Logs {
		if l.Address != predeploys.L2ToL1MessagePasserAddr || len(l.Topics) != 4 || l.Topics[0] != messagePassed {
			continue
		}
		values, err := messageData.Unpack(l.Data)
		if err != nil {
			return nil, fmt.Errorf("decode withdrawal: %w", err)
		}
		return &Withdrawal{
			Hash: values[3].([32]byte),
			Message: portal.IPortalWithdrawal{
				Nonce: l.Topics[1].Big(), Sender: common.BytesToAddress(l.Topics[2][:]), Target: common.BytesToAddress(l.Topics[3][:]),
				Value: values[0].(*big.Int), GasLimit: values[1].(*big.Int), Data: values[2].([]byte),
			},
		}, nil
	}
	return nil, fmt.Errorf("transaction %s begins no withdrawal", receipt.TxHash)
}

func (w *Withdrawal) prove(ctx context.Context, l2 *rpc.Client, l2Block uint64) error {
	var header *types.Header
	if err := l2.CallContext(ctx, &header, "eth_getBlockByNumber", hexutil.Uint64(l2Block), false); err != nil {
		return fmt.Errorf("get L2 block %d: %w", l2Block, err)
	}
	if header == nil || header.WithdrawalsHash == nil {
		return fmt.Errorf("get L2 block %d: it is not there", l2Block)
	}
	// sentMessages is the first variable of L2ToL1MessagePasser.
	slot := crypto.Keccak256Hash(w.Hash[:], make([]byte, 32))
	var account *eth.AccountResult
	if err := l2.CallContext(ctx, &account, "eth_getProof", predeploys.L2ToL1MessagePasserAddr, []common.Hash{slot}, hexutil.Uint64(l2Block)); err != nil {
		return fmt.Errorf("get proof of withdrawal: %w", err)
	}
	if account == nil || len(account.StorageProof) != 1 {
		return errors.New("get proof of withdrawal: the node gave none")
	}
	for _, element := range account.StorageProof[0].Proof {
		w.Proof = append(w.Proof, element)
	}
	w.L2Block = l2Block
	w.Output = portal.IPortalOutputRootProof{
		StateRoot: header.Root, MessagePasserStorageRoot: *header.WithdrawalsHash, LatestBlockhash: header.Hash(),
	}
	return nil
}
