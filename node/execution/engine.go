// Package execution is the node's execution client: an op-geth in the same process, or any Engine API client by URL.
// op-geth is kept behind the Engine interface, so that nothing else in the node knows which of the two runs.
package execution

import (
	"context"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/client"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum-optimism/optimism/op-service/sources"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
)

// Engine is what the node asks of an execution client: the Engine API and reads of the chain that it holds.
type Engine interface {
	ForkchoiceUpdate(ctx context.Context, state *eth.ForkchoiceState, attributes *eth.PayloadAttributes) (*eth.ForkchoiceUpdatedResult, error)
	GetPayload(ctx context.Context, info eth.PayloadInfo) (*eth.ExecutionPayloadEnvelope, error)
	NewPayload(ctx context.Context, payload *eth.ExecutionPayload, parentBeaconBlockRoot *common.Hash) (*eth.PayloadStatusV1, error)
	OutputV0AtBlock(ctx context.Context, hash common.Hash) (*eth.OutputV0, error)
	derive.L2Source
}

// Client is an execution client with its public RPC. APIs are registered before Start.
type Client interface {
	Engine
	Pool
	// Register adds APIs to the public RPC; it must be called before Start.
	Register(apis ...rpc.API)
	Start(ctx context.Context) error
	Stop(ctx context.Context) error
	// RPC is a client of the node's own RPC, trusted and not limited by namespaces; it works after Start.
	RPC() *rpc.Client
	// HTTP and WS are the URLs of the public RPC; they are known after Start.
	HTTP() string
	WS() string
}

// Pool gives and takes pending transactions, for the node's own gossip.
type Pool interface {
	// SubscribeTxs delivers transactions as they become executable.
	SubscribeTxs(ch chan<- core.NewTxsEvent) event.Subscription
	// AddTxs offers transactions to the pool and returns one error (or nil) for each.
	AddTxs(txs []*types.Transaction) []error
	// AddGossiped is AddTxs for what another node's pool has taken already.
	AddGossiped(txs []*types.Transaction) []error
}

// newEngine wraps a connection that serves both the engine and the eth namespace.
func newEngine(conn *rpc.Client, cfg *rollup.Config, logger log.Logger) (*sources.EngineClient, error) {
	return sources.NewEngineClient(client.NewBaseRPCClient(conn), logger, nil, sources.EngineClientDefaultConfig(cfg))
}
