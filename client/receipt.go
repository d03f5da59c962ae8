package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
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
	path := make([][32]byte, len(p.Path))
	for i, h := range p.Path {
		path[i] = h
	}
	leaf := settlement.ISettlementLeaf{
		Call: p.Leaf.Call, Result: p.Leaf.Result, Output: p.Leaf.Output, Socket: p.Leaf.Socket.ToBig(), Worker: p.Leaf.Worker, Router: p.Leaf.Router,
		Units: p.Leaf.Units, Status: uint8(p.Leaf.Status),
	}
	proved, err := view(ctx, c, SettlementAddress, settlementABI.PackVerifyCall(p.Batch, leaf, path), settlementABI.UnpackVerifyCall)
	if err != nil {
		return nil, err
	}
	if !proved {
		return nil, fmt.Errorf("the contract does not find call %s in batch %d: the router's proof is wrong", call, p.Batch)
	}
	return c.batch(ctx, p.Batch)
}

// AwaitSettled waits until a batch holds the call.
func (c *Client) AwaitSettled(ctx context.Context, r *Router, call common.Hash) (*Settlement, error) {
	look, stop, err := c.heads(ctx)
	if err != nil {
		return nil, err
	}
	defer stop()
	for {
		s, err := c.Settled(ctx, r, call)
		if !errors.Is(err, ErrNotSettled) {
			return s, err
		}
		select {
		case _, ok := <-look:
			if !ok {
				return nil, errors.New("wait for settlement: the connection was lost")
			}
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
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
		if e, err := settlementABI.UnpackCreditedEvent(l); err == nil {
			s.Credits = append(s.Credits, Credit{e.Account, e.Amount})
		}
	}
	return s
}
