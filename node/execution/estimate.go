package execution

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// estimator answers eth_estimateGas, and what eth_fillTransaction says of gas, as of the next block. op-geth executes on the newest block's state with that block's own number and time: what a contract
// writes once a block, such as a checkpoint of votes, is then already there, and the transaction would run out of gas in the block that it gets into.
type estimator struct {
	eth       *rpc.Client // op-geth's own methods
	head      func() *types.Header
	blockTime uint64 // seconds
}

// newEstimator keeps op-geth's methods within reach of the one that takes their place.
func newEstimator(apis []rpc.API, head func() *types.Header, blockTime uint64) (*estimator, error) {
	server := rpc.NewServer()
	for _, api := range apis {
		if api.Namespace != "eth" {
			continue
		}
		if err := server.RegisterName(api.Namespace, api.Service); err != nil {
			return nil, fmt.Errorf("register estimates: %w", err)
		}
	}
	return &estimator{eth: rpc.DialInProc(server), head: head, blockTime: blockTime}, nil
}

// nextBlock is what op-geth's block overrides take.
type nextBlock struct {
	Number *hexutil.Big   `json:"number"`
	Time   hexutil.Uint64 `json:"time"`
}

// EstimateGas implements eth_estimateGas. Who names a block other than the newest, or overrides of its own, gets what it asks for.
func (e *estimator) EstimateGas(ctx context.Context, call json.RawMessage, block *rpc.BlockNumberOrHash, state, overrides *json.RawMessage) (hexutil.Uint64, error) {
	args := []any{call, rpc.BlockNumberOrHashWithNumber(rpc.LatestBlockNumber), state, overrides}
	newest := block == nil
	if block != nil {
		args[1] = *block
		number, ok := block.Number()
		newest = ok && (number == rpc.LatestBlockNumber || number == rpc.PendingBlockNumber)
	}
	if newest && overrides == nil {
		head := e.head()
		args[1] = rpc.BlockNumberOrHashWithHash(head.Hash(), true)
		args[3] = nextBlock{(*hexutil.Big)(new(big.Int).Add(head.Number, big.NewInt(1))), hexutil.Uint64(head.Time + e.blockTime)}
	}
	var gas hexutil.Uint64
	err := e.eth.CallContext(ctx, &gas, "eth_estimateGas", args...)
	return gas, err
}

// FillTransaction implements eth_fillTransaction, with which newer wallets ask for gas, fees and nonce at once, with this estimate.
func (e *estimator) FillTransaction(ctx context.Context, call map[string]any) (json.RawMessage, error) {
	if call["gas"] == nil {
		raw, err := json.Marshal(call)
		if err != nil {
			return nil, err
		}
		gas, err := e.EstimateGas(ctx, raw, nil, nil, nil)
		if err != nil {
			return nil, err
		}
		call["gas"] = gas
	}
	var filled json.RawMessage
	err := e.eth.CallContext(ctx, &filled, "eth_fillTransaction", call)
	return filled, err
}
