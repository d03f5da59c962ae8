package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/edgematrix/emc/bindings/settlement"
	"github.com/edgematrix/emc/protocol"
)

// Proof places a call in a settlement batch.
type Proof struct {
	Batch uint64        `json:"batch,string"`
	Leaf  protocol.Leaf `json:"leaf"`
	Path  []common.Hash `json:"proof"`
}

// ReceiptProof is a settled call's place in its batch, as a node knows it.
type ReceiptProof struct {
	Batch hexutil.Uint64 `json:"batch"`
	Leaf  protocol.Leaf  `json:"leaf"`
	Proof []common.Hash  `json:"proof"`
}

func (p *ReceiptProof) path() [][32]byte { return words(p.Proof) }

// words are hashes as the bindings have them.
func words(hashes []common.Hash) [][32]byte {
	out := make([][32]byte, len(hashes))
	for i, h := range hashes {
		out[i] = h
	}
	return out
}

// ReceiptProof asks the node for the proof of a settled call; nil while no batch that it holds has the call.
func (c *Client) ReceiptProof(ctx context.Context, call common.Hash) (proof *ReceiptProof, err error) {
	if err := c.ETH.Client().CallContext(ctx, &proof, "emc_getReceiptProof", call); err != nil {
		return nil, fmt.Errorf("ask for the proof of call %s: %w", call, c.lost(err))
	}
	return proof, nil
}

type receiptAnswer struct {
	Receipt    *protocol.Receipt `json:"receipt"`
	Settlement *Proof            `json:"settlement"`
}

func (r *Router) receipt(ctx context.Context, call common.Hash) (*receiptAnswer, error) {
	var a receiptAnswer
	if err := r.GetJSON(ctx, "/v1/receipts/"+call.Hex(), &a); err != nil {
		return nil, err
	}
	if a.Receipt == nil {
		return nil, fmt.Errorf("router %s has no receipt of call %s", r.URL, call)
	}
	return &a, nil
}

const (
	// receiptTries and receiptPause are for a router that is starting again: the output is here, and the receipt is on its disk.
	receiptTries = 20
	receiptPause = 500 * time.Millisecond
)

// AwaitReceipt is Receipt for a call whose output has arrived: it tries again while the router cannot be reached.
func (r *Router) AwaitReceipt(ctx context.Context, d protocol.Domain, call common.Hash) (receipt *protocol.Receipt, by protocol.Signers, err error) {
	for range receiptTries {
		var refused *protocol.Error
		if receipt, by, err = r.Receipt(ctx, d, call); err == nil || errors.As(err, &refused) {
			return receipt, by, err
		}
		select {
		case <-time.After(receiptPause):
		case <-ctx.Done():
			return nil, by, ctx.Err()
		}
	}
	return receipt, by, err
}

// Receipt fetches a call's receipt and checks all of its signatures.
func (r *Router) Receipt(ctx context.Context, d protocol.Domain, call common.Hash) (*protocol.Receipt, protocol.Signers, error) {
	a, err := r.receipt(ctx, call)
	if err != nil {
		return nil, protocol.Signers{}, err
	}
	by, err := a.Receipt.Verify(d)
	if err != nil {
		return nil, by, fmt.Errorf("receipt of call %s: %w", call, err)
	}
	if id := d.CallID(&a.Receipt.Call); id != call {
		return nil, by, fmt.Errorf("router %s gave the receipt of call %s for call %s", r.URL, id, call)
	}
	return a.Receipt, by, nil
}

// Credit is a payment that a settlement batch put to an account's credit, in wei.
type Credit struct {
	Account common.Address `json:"account"`
	Amount  *big.Int       `json:"amount"`
}

// Settlement is the batch that paid a call.
type Settlement struct {
	Batch   uint64
	Tx      common.Hash
	Credits []Credit // of the whole batch
}

// ErrNotSettled says that no batch holds the call yet.
var ErrNotSettled = errors.New("not settled yet")

// Settled proves on chain that a call was settled, and reads what its batch paid. It fails with ErrNotSettled while no batch holds the call.
func (c *Client) Settled(ctx context.Context, r *Router, call common.Hash) (*Settlement, error) {
	a, err := r.receipt(ctx, call)
	if err != nil {
		return nil, err
	}
	p := a.Settlement
	if p == nil {
		return nil, ErrNotSettled
	}
	if p.Leaf.Call != call {
		return nil, fmt.Errorf("router %s proves call %s in place of %s", r.URL, p.Leaf.Call, call)
	}
	leaf := settlement.ISettlementLeaf{
		Call: p.Leaf.Call, Result: p.Leaf.Result, Output: p.Leaf.Output, Socket: p.Leaf.Socket.ToBig(), Worker: p.Leaf.Worker, Router: p.Leaf.Router,
		Units: p.Leaf.Units, Status: uint8(p.Leaf.Status),
	}
	proved, err := view(ctx, c, SettlementAddress, settlementABI.PackVerifyCall(p.Batch, leaf, words(p.Path)), settlementABI.UnpackVerifyCall)
	if err != nil {
		return nil, err
	}
	if !proved {
		return nil, fmt.Errorf("the contract does not find call %s in batch %d: the router's proof is wrong", call, p.Batch)
	}
	return c.batch(ctx, p.Batch)
}

// settleGrace is how long after a call's settlement window a router may need to learn of its batch.
const settleGrace = 15 * time.Second

// ErrNeverSettled says that the time in which a call could be settled has passed.
var ErrNeverSettled = errors.New("it was not settled in time, and now never is: nobody pays for it")

// Window is the settlement window in seconds.
func (c *Client) Window(ctx context.Context) (uint64, error) {
	window, err := view(ctx, c, SocketsAddress, socketsABI.PackWindow(), socketsABI.UnpackWindow)
	if err != nil {
		return 0, fmt.Errorf("read settlement window: %w", err)
	}
	return window, nil
}

// AwaitSettled waits until a batch holds the call. It fails with ErrNeverSettled when none can any more.
func (c *Client) AwaitSettled(ctx context.Context, r *Router, receipt *protocol.Receipt, call common.Hash) (s *Settlement, err error) {
	window, err := c.Window(ctx)
	if err != nil {
		return nil, err
	}
	last := receipt.Call.NotAfter + window
	err = c.await(ctx, func() (bool, string, error) {
		if s, err = c.Settled(ctx, r, call); !errors.Is(err, ErrNotSettled) {
			return true, "", err
		}
		head, err := c.ETH.HeaderByNumber(ctx, nil)
		if err != nil {
			return false, "", fmt.Errorf("read head: %w", c.lost(err))
		}
		if head.Time > last+uint64(settleGrace/time.Second) {
			return false, "", fmt.Errorf("call %s: %w (until %s)", call, ErrNeverSettled, clock(last))
		}
		return false, fmt.Sprintf("waiting for a settlement batch with call %s: validators certify one every few blocks, until %s at most", call, clock(last)), nil
	})
	return s, err
}

// batch reads a batch's payments out of its transaction.
func (c *Client) batch(ctx context.Context, number uint64) (*Settlement, error) {
	event := crypto.Keccak256Hash([]byte("Settled(uint64,bytes32,uint64,bytes32)"))
	logs, err := c.ETH.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int), Addresses: []common.Address{SettlementAddress}, Topics: [][]common.Hash{{event}, {common.BigToHash(new(big.Int).SetUint64(number))}},
	})
	if err != nil {
		return nil, fmt.Errorf("find batch %d: %w", number, err)
	}
	if len(logs) != 1 {
		return nil, fmt.Errorf("find batch %d: the chain has %d of it", number, len(logs))
	}
	receipt, err := c.ETH.TransactionReceipt(ctx, logs[0].TxHash)
	if err != nil {
		return nil, fmt.Errorf("read batch %d: %w", number, err)
	}
	return readBatch(number, receipt), nil
}

func readBatch(number uint64, receipt *types.Receipt) *Settlement {
	s := &Settlement{Batch: number, Tx: receipt.TxHash}
	for _, l := range receipt.Logs {
		if l.Address != SettlementAddress {
			continue
		}
		e, err := settlementABI.UnpackSharedEvent(l)
		if err != nil {
			continue
		}
		for i, account := range e.Accounts {
			if e.Amounts[i].Sign() != 0 {
				s.Credits = append(s.Credits, Credit{account, e.Amounts[i]})
			}
		}
	}
	return s
}
