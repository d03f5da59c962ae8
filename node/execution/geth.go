package execution

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/sources"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	"github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/edgematrix/emc/node/front"

	// The tracers that debug_traceTransaction names.
	_ "github.com/ethereum/go-ethereum/eth/tracers/native"
)

const (
	// DefaultCache is the memory for database and tries, MiB.
	DefaultCache = 128
	// unwritten is how much of the state may wait in memory to be written, MiB. A killed node executes again what made it: the less, the sooner it is back.
	unwritten = 16
	// DefaultPoolSlots bounds the transaction pool, executable and queued each: several seconds of full blocks. What waits
	// longer is better refused, so that its sender knows.
	DefaultPoolSlots = 10_000
	// poolAccountSlots is what one account may have in the pool: a faucet or a service sends many at once.
	poolAccountSlots = 1_000
	// recommit is how often a block under construction is rebuilt from the pool, and how long one filling may take.
	// op-geth's default of 2 s is longer than our slot.
	recommit = 100 * time.Millisecond
	// databaseHandles bounds open database files.
	databaseHandles = 1024
	// minTip is the least priority fee, wei, that our blocks take: congestion is the base fee's business.
	minTip = 1
	// rpcGasCap bounds the gas of eth_call and eth_estimateGas, and rpcTimeout their time.
	rpcGasCap  = 100_000_000
	rpcTimeout = 5 * time.Second
)

// Config describes an embedded op-geth.
type Config struct {
	Dir       string         // data directory
	Genesis   *core.Genesis  // the L2 genesis; must match what Dir holds
	Rollup    *rollup.Config // block times and genesis references
	RPC       front.Config   // the public RPC
	Archive   bool           // keep the state of every block
	Debug     bool           // serve the debug namespace publicly
	Cache     int            // MiB; 0: DefaultCache
	PoolSlots uint64         // 0: DefaultPoolSlots
	// NoLogIndex spares the index over logs, which is rewritten at every block: searches then go by the blocks' blooms.
	NoLogIndex bool
	Auth       Auth // a port for the Engine API, where another process drives this client
	Log        log.Logger
}

// Auth is the authenticated port of an execution client that is driven by another process.
type Auth struct {
	Host string
	Port int    // 0 picks a free one
	JWT  string // file of the secret that both sides sign with; empty: no such port
}

// Geth is op-geth in this process. It has no devp2p: blocks come from consensus and transactions from our own gossip.
type Geth struct {
	*sources.EngineClient

	cfg   Config
	stack *node.Node
	front *front.Front
	eth   *eth.Ethereum
	rpc   *rpc.Client

	estimates *estimator
	built     atomic.Pointer[built]   // the newest block of our own, until it is written
	least     atomic.Pointer[waiting] // nil: the newest block of our own left nothing
	turn      sync.RWMutex            // held by blocks to write, by transactions that come in to read: blocks go first
}

var _ Client = (*Geth)(nil)

// New opens the database and prepares op-geth; nothing is served before Start.
func New(cfg Config) (*Geth, error) {
	if cfg.Cache == 0 {
		cfg.Cache = DefaultCache
	}
	if cfg.PoolSlots == 0 {
		cfg.PoolSlots = DefaultPoolSlots
	}
	nodeConfig := stackConfig(cfg)
	stack, err := node.New(&nodeConfig)
	if err != nil {
		return nil, fmt.Errorf("open data directory %s: %w", cfg.Dir, err)
	}
	first := freshIn(cfg.Dir)
	if err := first.begin(); err != nil { // the stack holds the folder's lock: nobody else is in it
		return nil, errors.Join(err, stack.Close())
	}
	g, err := assemble(cfg, stack)
	if err != nil {
		return nil, errors.Join(err, stack.Close())
	}
	if err := first.finish(g.eth.ChainDb().SyncKeyValue); err != nil {
		return nil, errors.Join(err, stack.Close())
	}
	return g, nil
}

func assemble(cfg Config, stack *node.Node) (*Geth, error) {
	ethConfig := backendConfig(cfg)
	backend, err := eth.New(stack, &ethConfig)
	if err != nil {
		return nil, fmt.Errorf("open execution database: %w", err)
	}
	system := filters.NewFilterSystem(backend.APIBackend, filters.Config{LogCacheSize: ethConfig.FilterLogCacheSize})
	estimates, err := newEstimator(backend.APIs(), backend.BlockChain().CurrentBlock, cfg.Rollup.BlockTime)
	if err != nil {
		return nil, err
	}
	// eth.New leaves the filter API to the command: without it there is no eth_getLogs and no subscription. Estimates and sending come last: each takes a method's place.
	g := &Geth{cfg: cfg, stack: stack, eth: backend, estimates: estimates}
	more := append(tracers.APIs(backend.APIBackend),
		rpc.API{Namespace: "eth", Service: filters.NewFilterAPI(system)},
		rpc.API{Namespace: "eth", Service: estimates},
		rpc.API{Namespace: "eth", Service: sending{g}})
	stack.RegisterAPIs(more)
	stack.RegisterAPIs([]rpc.API{{Namespace: "engine", Service: catalyst.NewConsensusAPI(backend), Authenticated: cfg.Auth.JWT != ""}})
	if g.front, err = publish(cfg, append(backend.APIs(), more...)); err != nil {
		return nil, err
	}
	g.rpc = stack.Attach()
	if g.EngineClient, err = newEngine(g.rpc, cfg.Rollup, cfg.Log); err != nil {
		return nil, fmt.Errorf("attach to engine: %w", err)
	}
	return g, nil
}

// stackName is op-geth's name, and that of its folder in the data directory.
const stackName = "geth"

func stackConfig(cfg Config) node.Config {
	c := node.DefaultConfig
	c.Name = stackName
	c.DataDir = cfg.Dir
	c.DBEngine = "pebble"
	c.IPCPath = ""
	c.P2P = p2p.Config{MaxPeers: 0, NoDiscovery: true, NoDial: true, ListenAddr: ""}
	c.UseLightweightKDF = true
	c.HTTPHost, c.WSHost = "", "" // the front serves the public
	c.AuthAddr, c.AuthPort, c.JWTSecret = cfg.Auth.Host, cfg.Auth.Port, cfg.Auth.JWT
	return c
}

// publish makes the public RPC of what anyone may call; that of Register is added by Register.
func publish(cfg Config, apis []rpc.API) (*front.Front, error) {
	f, err := front.New(cfg.RPC, front.Upstream{})
	if err != nil {
		return nil, err
	}
	for _, api := range apis {
		switch api.Namespace {
		case "debug":
			if !cfg.Debug {
				continue
			}
		case "eth", "net", "txpool":
		default:
			continue
		}
		f.Register(api)
	}
	return f, nil
}

func backendConfig(cfg Config) ethconfig.Config {
	c := ethconfig.Defaults
	c.Genesis = cfg.Genesis
	c.NetworkId = cfg.Genesis.Config.ChainID.Uint64()
	c.SyncMode = ethconfig.FullSync // under snap sync a new payload would only be queued
	c.StateScheme = rawdb.PathScheme
	if cfg.Archive {
		c.StateScheme, c.NoPruning = rawdb.HashScheme, true
	}
	c.DatabaseCache, c.TrieCleanCache, c.TrieDirtyCache, c.SnapshotCache = cfg.Cache, cfg.Cache, unwritten, cfg.Cache/2
	c.DatabaseHandles = databaseHandles
	c.NoPrefetch = true // saves a quarter of the time of a new payload
	c.LogNoHistory = cfg.NoLogIndex
	c.RPCGasCap, c.RPCEVMTimeout = rpcGasCap, rpcTimeout
	c.RPCTxFeeCap = 0 // the cap is in ether and means nothing for EMC
	c.RollupDisableTxPoolGossip = true
	c.TxPool.NoLocals = true
	c.TxPool.Journal = ""
	c.TxPool.AccountSlots, c.TxPool.AccountQueue = poolAccountSlots, poolAccountSlots
	c.TxPool.GlobalSlots, c.TxPool.GlobalQueue = cfg.PoolSlots, cfg.PoolSlots
	c.TxPool.PriceLimit = minTip
	c.Miner.GasPrice = big.NewInt(minTip)
	c.Miner.Recommit = recommit
	return c
}

// Register adds APIs to the RPC and makes them public.
func (g *Geth) Register(apis ...rpc.API) {
	g.front.Register(apis...)
	g.stack.RegisterAPIs(apis)
}

// Start begins to serve RPC.
func (g *Geth) Start(context.Context) error {
	if err := g.stack.Start(); err != nil {
		return fmt.Errorf("start execution client: %w", err)
	}
	g.eth.SetSynced() // there is no devp2p sync that would ever say so
	return g.front.Start()
}

// Stop closes RPC and database; it may be called without Start.
func (g *Geth) Stop(ctx context.Context) error {
	err := g.front.Stop(ctx)
	g.rpc.Close()
	g.estimates.eth.Close()
	if err := errors.Join(err, g.stack.Close()); err != nil {
		return fmt.Errorf("stop execution client: %w", err)
	}
	return nil
}

// RPC is the in-process client, which sees every namespace.
func (g *Geth) RPC() *rpc.Client { return g.rpc }

// HTTP is the URL of the public RPC.
func (g *Geth) HTTP() string { return g.front.HTTP() }

// WS is the WebSocket URL of the public RPC.
func (g *Geth) WS() string { return g.front.WS() }

// SubscribeTxs delivers transactions as they become executable.
func (g *Geth) SubscribeTxs(ch chan<- core.NewTxsEvent) event.Subscription {
	return g.eth.TxPool().SubscribeTransactions(ch, false)
}
