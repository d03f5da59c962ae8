package client

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"math/big"
	"net/http"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/edgematrix/emc/bindings/callbacks"
	"github.com/edgematrix/emc/protocol"
)

// CallbackRequest reads what a contract asked for; its consumer is zero once it was answered or refunded, and before it was made.
func (c *Client) CallbackRequest(ctx context.Context, id *big.Int) (callbacks.ICallbacksRequest, error) {
	r, err := view(ctx, c, CallbacksAddress, callbacksABI.PackRequestOf(id), callbacksABI.UnpackRequestOf)
	if err != nil {
		return r, fmt.Errorf("read request %s: %w", id, err)
	}
	return r, nil
}

// RefundCallback gives the fee of a request that nobody answered in time back to its consumer, and tells it. Anyone may.
func (c *Client) RefundCallback(ctx context.Context, id *big.Int) (*callbacks.CallbacksRefunded, *types.Receipt, error) {
	receipt, err := c.Send(ctx, CallbacksAddress, nil, callbacksABI.PackRefund(id))
	if err != nil {
		return nil, nil, fmt.Errorf("refund request %s: %w", id, err)
	}
	e, err := event(receipt, CallbacksAddress, callbacksABI.UnpackRefundedEvent)
	return e, receipt, err
}

// answerCallback is the answer to a request.
func answerCallback(id *big.Int, p *ReceiptProof, output []byte) []byte {
	l := &p.Leaf
	leaf := callbacks.ISettlementLeaf{
		Call: l.Call, Result: l.Result, Output: l.Output, Socket: l.Socket.ToBig(), Worker: l.Worker, Router: l.Router, Units: l.Units, Status: uint8(l.Status),
	}
	return callbacksABI.PackAnswer(id, uint64(p.Batch), leaf, p.path(), output)
}

// AnswerCost is the most wei that answering a request costs now. It fails if the contract would refuse the answer.
func (c *Client) AnswerCost(ctx context.Context, id *big.Int, p *ReceiptProof, output []byte) (*big.Int, error) {
	gas, err := c.ETH.EstimateGas(ctx, ethereum.CallMsg{From: c.Address(), To: &CallbacksAddress, Data: answerCallback(id, p, output)})
	if err != nil {
		return nil, c.lost(explain(err))
	}
	price, err := c.gasPrice(ctx)
	if err != nil {
		return nil, err
	}
	return price.Mul(price, new(big.Int).SetUint64(gas)), nil
}

// gasPrice is what a unit of gas costs in the next block, in wei.
func (c *Client) gasPrice(ctx context.Context) (*big.Int, error) {
	price, err := c.ETH.SuggestGasPrice(ctx)
	if err != nil {
		return nil, fmt.Errorf("read gas price: %w", c.lost(err))
	}
	return price, nil
}

const (
	// answerGas is what any answer costs at least, beside its callback.
	answerGas = 100_000
	// A call keeps back one part in so many of its gas (EIP-150).
	keptBack = 64
)

// LeastAnswerCost is what the answer to a request costs at least, in wei, if its consumer uses all of the gas that it asked for.
func (c *Client) LeastAnswerCost(ctx context.Context, callbackGas uint32) (*big.Int, error) {
	price, err := c.gasPrice(ctx)
	if err != nil {
		return nil, err
	}
	return price.Mul(price, new(big.Int).SetUint64(answerGas+uint64(callbackGas)*keptBack/(keptBack-1))), nil
}

// AnswerCallback answers a request, earns its fee, and says what became of the callback.
func (c *Client) AnswerCallback(ctx context.Context, id *big.Int, p *ReceiptProof, output []byte) (*callbacks.CallbacksAnswered, error) {
	receipt, err := c.Send(ctx, CallbacksAddress, nil, answerCallback(id, p, output))
	if err != nil {
		return nil, fmt.Errorf("answer request %s: %w", id, err)
	}
	return event(receipt, CallbacksAddress, callbacksABI.UnpackAnsweredEvent)
}

// Blob reads what a router holds under a SHA-256, at most so many bytes, and checks it.
func (r *Router) Blob(ctx context.Context, digest common.Hash, most int64) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("%s/v1/blobs/%x", r.URL, digest[:]), nil)
	if err != nil {
		return nil, err
	}
	resp, err := r.do(req)
	if err != nil {
		return nil, err
	}
	defer func() { _ = resp.Body.Close() }()
	data, err := io.ReadAll(io.LimitReader(resp.Body, most+1))
	if err != nil {
		return nil, fmt.Errorf("read blob %x: %w", digest[:], err)
	}
	if int64(len(data)) > most {
		return nil, protocol.Errorf(protocol.CodeInputTooLarge, "blob %x has more than %d bytes", digest[:], most)
	}
	if sha256.Sum256(data) != digest {
		return nil, fmt.Errorf("router %s gave other bytes than those of blob %x", r.URL, digest[:])
	}
	return data, nil
}
