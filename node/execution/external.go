package execution

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/sources"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/edgematrix/emc/node/front"
)

// ExternalConfig describes an execution client that somebody else runs: op-geth, op-reth or any other with the Engine API
// and the forks through Jovian.
type ExternalConfig struct {
	Engine    string         // URL of the authenticated Engine API, which also serves eth (ws:// is best)
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

	rpc   *rpc.Client
	front *front.Front
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
	conn, err := rpc.DialOptions(ctx, cfg.Engine, rpc.WithHTTPAuth(node.NewJWTAuth(cfg.JWTSecret)))
	if err != nil {
		return nil, fmt.Errorf("dial execution client at %s: %w", cfg.Engine, err)
	}
	engine, err := newEngine(conn, cfg.Rollup, cfg.Log)
	if err != nil {
		conn.Close()
		return nil, fmt.Errorf("attach to engine: %w", err)
	}
	public, err := front.New(cfg.RPC, front.Upstream{HTTP: cfg.Public, WS: cfg.PublicWS})
	if err != nil {
		conn.Close()
		return nil, err
	}
	return &External{EngineClient: engine, rpc: conn, front: public}, nil
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
	return e.front.Start()
}

// Stop ends our RPC and the connection.
func (e *External) Stop(ctx context.Context) error {
	err := e.front.Stop(ctx)
	e.rpc.Close()
	return err
}

// RPC is the authenticated connection.
func (e *External) RPC() *rpc.Client { return e.rpc }

// HTTP is the URL of our public RPC.
func (e *External) HTTP() string { return e.front.HTTP() }

// WS is the WebSocket URL of our public RPC.
func (e *External) WS() string { return e.front.WS() }
