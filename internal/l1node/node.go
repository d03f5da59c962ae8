// Package l1node is an L1 for development: op-geth as plain Ethereum with a beacon of its own that makes a block every slot
// and moves the safe and finalized tags. It needs nothing installed and keeps its chain over restarts.
package l1node

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// DefaultBlockTime is the length of a slot, seconds.
	DefaultBlockTime = 2
	// DefaultFinality is how many blocks the finalized tag stays behind the head; safe stays half as far.
	DefaultFinality = 8
	// recommit is how often a block under construction is rebuilt from the pool.
	recommit = 200 * time.Millisecond
	// minTip is the least priority fee, wei, that blocks take.
	minTip = 1
)

// Config describes the development L1.
type Config struct {
	Dir       string        // data directory; empty: in memory
	Genesis   *core.Genesis // must not be an OP genesis
	Host      string        // address of HTTP and WebSocket RPC
	Port      int           // one port for both; 0 picks a free one
	BlockTime uint64        // seconds; 0: DefaultBlockTime
	Finality  uint64        // blocks; 0: DefaultFinality
	Log       log.Logger
}

// Node is a running development L1.
type Node struct {
	stack  *node.Node
	beacon *beacon
	rpc    *rpc.Client
}

// New opens the database; nothing runs before Start.
func New(cfg Config) (*Node, error) {
	if cfg.Genesis.Config.Optimism != nil {
		return nil, errors.New("the L1 genesis is an OP genesis: give the plain one")
	}
	if cfg.BlockTime == 0 {
		cfg.BlockTime = DefaultBlockTime
	}
	if cfg.Finality == 0 {
		cfg.Finality = DefaultFinality
	}
	nodeConfig := stackConfig(cfg)
	stack, err := node.New(&nodeConfig)
	if err != nil {
		return nil, fmt.Errorf("open L1 data directory %s: %w", cfg.Dir, err)
	}
	ethConfig := backendConfig(cfg)
	backend, err := eth.New(stack, &ethConfig)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open L1 database: %w", err), stack.Close())
	}
	system := filters.NewFilterSystem(backend.APIBackend, filters.Config{LogCacheSize: ethConfig.FilterLogCacheSize})
	stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(system)}})
	n := &Node{stack: stack, rpc: stack.Attach()}
	n.beacon = newBeacon(backend, catalyst.NewConsensusAPI(backend), cfg)
	return n, nil
}

func stackConfig(cfg Config) node.Config {
	c := node.DefaultConfig
	c.Name = "l1"
	c.DataDir = cfg.Dir
	c.DBEngine = "pebble"
	c.IPCPath = ""
	c.P2P = p2p.Config{MaxPeers: 0, NoDiscovery: true, NoDial: true, ListenAddr: ""}
	c.UseLightweightKDF = true
	c.HTTPHost, c.WSHost = cfg.Host, cfg.Host
	c.HTTPPort, c.WSPort = cfg.Port, cfg.Port
	modules := []string{"eth", "net", "web3", "txpool", "debug"}
	c.HTTPModules, c.WSModules = modules, modules
	c.HTTPCors, c.WSOrigins, c.HTTPVirtualHosts = []string{"*"}, []string{"*"}, []string{"*"}
	return c
}

func backendConfig(cfg Config) ethconfig.Config {
	c := ethconfig.Defaults
	c.Genesis = cfg.Genesis
	c.NetworkId = cfg.Genesis.Config.ChainID.Uint64()
	c.SyncMode = ethconfig.FullSync
	// Every state on disk: a killed L1 comes back with all its blocks, and proofs of old states can be had.
	c.StateScheme, c.NoPruning = rawdb.HashScheme, true
	c.DatabaseCache, c.TrieCleanCache, c.TrieDirtyCache, c.SnapshotCache = 64, 64, 64, 0
	c.RPCTxFeeCap = 0
	c.TxPool.NoLocals = true
	c.TxPool.Journal = ""
	c.TxPool.PriceLimit = minTip
	c.Miner.GasPrice = big.NewInt(minTip)
	c.Miner.GasCeil = cfg.Genesis.GasLimit
	c.Miner.Recommit = recommit
	return c
}

// Start serves RPC and begins to make blocks.
func (n *Node) Start(context.Context) error {
	if err := n.stack.Start(); err != nil {
		return fmt.Errorf("start L1: %w", err)
	}
	n.beacon.start()
	return nil
}

// Stop ends block production and closes the database; it may be called without Start.
func (n *Node) Stop(context.Context) error {
	n.beacon.stop()
	n.rpc.Close()
	if err := n.stack.Close(); err != nil {
		return fmt.Errorf("stop L1: %w", err)
	}
	return nil
}

// RPC is an in-process client; it works after Start.
func (n *Node) RPC() *rpc.Client { return n.rpc }

// HTTP is the URL of the RPC, known after Start.
func (n *Node) HTTP() string { return n.stack.HTTPEndpoint() }

// WS is the WebSocket URL of the RPC, known after Start.
func (n *Node) WS() string { return n.stack.WSEndpoint() }
