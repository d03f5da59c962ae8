package execution

import (
	"context"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/sources"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/edgematrix/emc/node/front"
)

const (
	// offerTimeout bounds how long an execution client may take over a message's transactions.
	offerTimeout = 5 * time.Second
)

// ExternalConfig describes an execution client that somebody else runs: op-geth, op-reth or any other with the Engine API
// and the forks through Jovian.
type ExternalConfig struct {
	Engine    string         // WebSocket URL of the authenticated Engine API, which also serves eth
	JWTSecret [32]byte       // what both sides sign with
	Public    string         // HTTP URL of the client's public RPC; calls of the public RPC are passed on to it
	PublicWS  string         // its WebSocket URL; empty: as Public
	Rollup    *rollup.Config // block times and genesis references
	RPC       front.Config   // our public RPC
	Log       log.Logger
}

// External is an execution client in another process. Our public RPC serves the registered namespaces itself and passes all
// other calls on.
type External struct {
	*sources.EngineClient

	rpc       *rpc.Client
	front     *front.Front
	presence  *presence
	announced event.Feed // of core.NewTxsEvent
	kept      kept
	stop      context.CancelFunc // nil: not started
	watching  sync.WaitGroup
}

var _ Client = (*External)(nil)

// ReadJWT reads a JWT secret file: 32 bytes in hex.
func ReadJWT(path string) (secret [32]byte, err error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return secret, fmt.Errorf("read JWT secret: %w", err)
	}
	raw, err := hexutil.Decode("0x" + strings.TrimPrefix(strings.TrimSpace(string(data)), "0x"))
	if err != nil || len(raw) != len(secret) {
		return secret, fmt.Errorf("JWT secret %s is not 32 bytes in hex", path)
	}
	copy(secret[:], raw)
	return secret, nil
}

// Dial connects to an execution client.
func Dial(ctx context.Context, cfg ExternalConfig) (*External, error) {
	if !strings.HasPrefix(cfg.Engine, "ws://") && !strings.HasPrefix(cfg.Engine, "wss://") {
		return nil, fmt.Errorf("execution client at %q: give the WebSocket URL of its Engine API (ws://..): over HTTP it cannot say which transactions come in", cfg.Engine)
	}
	conn, err := rpc.DialOptions(ctx, cfg.Engine, rpc.WithHTTPAuth(node.NewJWTAuth(cfg.JWTSecret)))
	if err != nil {
		return nil, fmt.Errorf("dial execution client at %s: %w", cfg.Engine, err)
	}
	e := &External{rpc: conn, presence: newPresence(cfg.Log)}
	e.EngineClient, err = newEngine(conn, cfg.Rollup, log.NewLogger(hushed{cfg.Log.Handler(), &e.presence.away}))
	if err != nil {
		conn.Close()
		return nil, fmt.Errorf("attach to engine: %w", err)
	}
	cfg.RPC.Open = both(e.Open, cfg.RPC.Open)
	if e.front, err = front.New(cfg.RPC, front.Upstream{HTTP: cfg.Public, WS: cfg.PublicWS}); err != nil {
		conn.Close()
		return nil, err
	}
	return e, nil
}

func both(first, second func() error) func() error {
	return func() error {
		if err := first(); err != nil || second == nil {
			return err
		}
		return second()
	}
}

// Register adds APIs to our public RPC.
func (e *External) Register(apis ...rpc.API) { e.front.Register(apis...) }

// Start checks that the client is there and has our genesis, and begins to serve RPC.
func (e *External) Start(ctx context.Context) error {
	var genesis *struct {
		Hash common.Hash `json:"hash"`
	}
	if err := e.rpc.CallContext(ctx, &genesis, "eth_getBlockByNumber", "0x0", false); err != nil {
		return fmt.Errorf("ask execution client for its genesis: %w", err)
	}
	if want := e.RollupConfig().Genesis.L2.Hash; genesis == nil || genesis.Hash != want {
		return fmt.Errorf("execution client has another genesis than %s: init it with the network's genesis.json", want)
	}
	watch, stop := context.WithCancel(context.Background())
	e.stop = stop
	e.watching.Go(func() { e.watch(watch) })
	select {
	case <-e.presence.begun:
	case <-ctx.Done():
		return fmt.Errorf("hear from the execution client: %w", ctx.Err())
	}
	return e.front.Start()
}

// Stop ends our RPC and the connection.
func (e *External) Stop(ctx context.Context) error {
	if e.stop != nil {
		e.stop()
	}
	err := e.front.Stop(ctx)
	e.rpc.Close()
	e.watching.Wait()
	return err
}

// RPC is the authenticated connection.
func (e *External) RPC() *rpc.Client { return e.rpc }

// SubscribeTxs delivers transactions as the execution client announces them. While it is away nothing comes; what it takes once it is back does.
func (e *External) SubscribeTxs(ch chan<- core.NewTxsEvent) event.Subscription {
	return e.announced.Subscribe(ch)
}

// AddGossiped is AddTxs: the execution client has one bound for all.
func (e *External) AddGossiped(txs []*types.Transaction) []error { return e.AddTxs(txs) }

// AddTxs offers transactions to the execution client's pool and returns one error (or nil) for each. While the client is away they are kept for it.
func (e *External) AddTxs(txs []*types.Transaction) []error {
	if err := e.Open(); err != nil {
		e.kept.add(time.Now(), txs...)
		return fill(make([]error, len(txs)), err)
	}
	return e.offer(txs)
}

func (e *External) offer(txs []*types.Transaction) []error {
	errs := make([]error, len(txs))
	calls := make([]rpc.BatchElem, 0, len(txs))
	for i, tx := range txs {
		data, err := tx.MarshalBinary()
		if err != nil { // cannot be: it was decoded from these bytes
			return fill(errs, fmt.Errorf("encode transaction %d: %w", i, err))
		}
		calls = append(calls, rpc.BatchElem{Method: "eth_sendRawTransaction", Args: []any{hexutil.Bytes(data)}, Result: new(common.Hash)})
	}
	ctx, cancel := context.WithTimeout(context.Background(), offerTimeout)
	defer cancel()
	if err := e.rpc.BatchCallContext(ctx, calls); err != nil {
		e.kept.add(time.Now(), txs...)
		return fill(errs, fmt.Errorf("offer transactions to the execution client: %w", err))
	}
	for i := range calls {
		errs[i] = calls[i].Error
	}
	return errs
}

func fill(errs []error, err error) []error {
	for i := range errs {
		errs[i] = err
	}
	return errs
}

// HTTP is the URL of our public RPC.
func (e *External) HTTP() string { return e.front.HTTP() }

// WS is the WebSocket URL of our public RPC.
func (e *External) WS() string { return e.front.WS() }
