// Package node wires a chain node: execution, L1 view, consensus, attestations, gossip and RPC.
package node

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"sync/atomic"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/params"
	gethrpc "github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/node/attest"
	"github.com/edgematrix/emc/node/blocks"
	"github.com/edgematrix/emc/node/consensus"
	"github.com/edgematrix/emc/node/elect"
	"github.com/edgematrix/emc/node/execution"
	"github.com/edgematrix/emc/node/front"
	"github.com/edgematrix/emc/node/l1"
	"github.com/edgematrix/emc/node/rpc"
	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/node/slash"
	"github.com/edgematrix/emc/node/txgossip"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
)

// drip is what the faucet gives at once, in wei: enough for a whole first run, which buys three sockets for some 175 EMC.
var drip = new(big.Int).Mul(big.NewInt(500), big.NewInt(1e18))

// Config says which network a node belongs to and what it is there.
type Config struct {
	Network    *protocol.Network
	DataDir    string
	Protection string            // folder of the slashing protection; empty: protection in DataDir
	Identity   *ecdsa.PrivateKey // the node's, by which peers know it; it may be a validator's signer too
	Keys       signer.Keys       // a validator's; nil: a full node, which follows and votes on nothing
	L1         string            // URL of an L1 node
	Depth      l1.Depth          // how deep an L1 block lies before L2 blocks name it as origin

	RPC front.Config // the public RPC; what it needs of the node is filled in
	P2P []string     // multiaddrs to listen on

	Engine    string // URL of an external execution client's Engine API; empty: the embedded op-geth
	EngineRPC string // its eth namespace
	JWT       string // file of the secret for Engine

	Archive     bool   // keep the state of every block, for eth_call in the past
	PruneBlocks uint64 // keep the payloads of that many newest blocks; 0: of all
	Debug       bool   // serve the debug namespace

	Faults  Faults            // for tests of the whole network
	Faucet  *ecdsa.PrivateKey // nil: no faucet
	Version string
	Metrics *prometheus.Registry
	Log     log.Logger
}

// Check says what is missing.
func (c *Config) Check() error {
	switch {
	case c.Network == nil:
		return errors.New("node: no network: name its network.json")
	case c.DataDir == "":
		return errors.New("node: no data directory")
	case c.Identity == nil:
		return errors.New("node: no key for its identity")
	case c.L1 == "":
		return errors.New("node: no L1 node: give its URL")
	case (c.Engine == "") != (c.JWT == ""):
		return errors.New("node: an external engine needs its URL and the file of its JWT secret")
	}
	return nil
}

// part is a running piece of the node.
type part struct {
	name  string
	start func(context.Context) error
	stop  func(context.Context) error
}

// Node is a chain node.
type Node struct {
	cfg    Config
	set    *statement.Set
	rollup *rollup.Config
	l1cfg  *params.ChainConfig

	host      *p2p.Host
	view      *l1.View
	engine    execution.Client
	shadow    *l1.Shadow
	consensus *consensus.Driver
	attest    *attest.Service // nil on a full node

	parts   []part // in the order of their start
	started int
	up      atomic.Bool // everything is started
}

// New reads the network's files and joins the parts; it starts nothing but the libp2p host.
func New(ctx context.Context, cfg Config) (n *Node, err error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	if cfg.Protection == "" {
		cfg.Protection = filepath.Join(cfg.DataDir, "protection")
	}
	n = &Node{cfg: cfg}
	if n.set, err = statement.FromNetwork(cfg.Network); err != nil {
		return nil, err
	}
	n.l1cfg = new(params.ChainConfig)
	genesis, chain, err := Chain(cfg.Network)
	if err != nil {
		return nil, err
	}
	if err := readJSON(cfg.Network.L1ConfigPath(), n.l1cfg); err != nil {
		return nil, err
	}
	n.rollup = chain
	if err := n.openEngine(ctx, genesis); err != nil {
		return nil, err
	}
	if n.view, err = l1.Dial(ctx, l1.Config{URL: cfg.L1, Log: cfg.Log.New("mod", "l1")}); err != nil {
		return nil, err
	}
	if err := n.openHost(ctx); err != nil {
		return nil, err
	}
	if err := n.join(); err != nil {
		return nil, errors.Join(err, n.host.Close())
	}
	return n, nil
}

// Chain reads what an execution engine is started with: the network's L2 genesis and its rollup configuration.
func Chain(network *protocol.Network) (*core.Genesis, *rollup.Config, error) {
	genesis, chain := new(core.Genesis), new(rollup.Config)
	return genesis, chain, errors.Join(readJSON(network.GenesisPath(), genesis), readJSON(network.RollupPath(), chain))
}

// openHost starts the libp2p host. Where its identity is not the signer it carries the signer's card.
func (n *Node) openHost(ctx context.Context) (err error) {
	cfg := p2p.Config{Key: n.cfg.Identity, Listen: n.cfg.P2P, Bootnodes: n.cfg.Network.Bootnodes, Log: n.cfg.Log.New("mod", "p2p")}
	if keys := n.cfg.Keys; keys != nil && keys.Address() != crypto.PubkeyToAddress(n.cfg.Identity.PublicKey) {
		sign := func(preimage []byte) ([]byte, error) { return keys.Sign(ctx, preimage) }
		if cfg.Card, err = p2p.Card(&n.cfg.Identity.PublicKey, sign); err != nil {
			return fmt.Errorf("have the signer let this node speak for it: %w", err)
		}
	}
	n.host, err = p2p.New(cfg)
	return err
}

func readJSON(path string, into any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read network file: %w", err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		return fmt.Errorf("read network file %s: %w", path, err)
	}
	return nil
}

func (n *Node) openEngine(ctx context.Context, genesis *core.Genesis) (err error) {
	logger := n.cfg.Log.New("mod", "execution")
	public := n.cfg.RPC
	public.Ready, public.Open, public.Log = n.Ready, n.open, n.cfg.Log.New("mod", "rpc")
	if n.cfg.Engine != "" {
		secret, err := execution.ReadJWT(n.cfg.JWT)
		if err != nil {
			return err
		}
		n.engine, err = execution.Dial(ctx, execution.ExternalConfig{
			Engine: n.cfg.Engine, Public: n.cfg.EngineRPC, JWTSecret: secret, Rollup: n.rollup, RPC: public, Log: logger,
		})
		return err
	}
	n.engine, err = execution.New(execution.Config{
		Dir: filepath.Join(n.cfg.DataDir, "geth"), Genesis: genesis, Rollup: n.rollup, RPC: public,
		Archive: n.cfg.Archive, Debug: n.cfg.Debug, Log: logger,
		NoLogIndex: n.cfg.Keys != nil, // a sixth of what an idle validator does; full nodes serve searches
	})
	return err
}

// join makes the parts and lists them in the order of their start.
func (n *Node) join() error {
	n.shadow = l1.NewShadow(l1.ShadowConfig{
		Rollup: n.rollup, L1: n.l1cfg, View: n.view, Engine: n.engine, FS: vfs.Default, File: filepath.Join(n.cfg.DataDir, "derived.json"), Log: n.cfg.Log.New("mod", "derive"),
	})
	chain := blocks.New(blocks.Config{
		Rollup: n.rollup, L1: n.l1cfg, Engine: n.engine, View: n.view, Depth: n.cfg.Depth, Lag: n.shadow, Clock: n.cfg.Faults.clock(), Log: n.cfg.Log.New("mod", "blocks"),
	})
	if err := n.newConsensus(chain); err != nil {
		return err
	}
	gossip := txgossip.New(n.engine, n.host, n.cfg.Log.New("mod", "txgossip"))
	n.parts = []part{
		{"execution", n.engine.Start, n.engine.Stop},
		{"L1 view", n.view.Start, n.view.Stop},
		{"consensus", n.consensus.Start, n.consensus.Stop},
		{"derivation", n.shadow.Start, n.shadow.Stop},
		{"transaction gossip", gossip.Start, gossip.Stop},
	}
	if n.cfg.Keys != nil {
		if err := n.newAttest(); err != nil {
			return err
		}
		n.parts = append(n.parts, part{"attestations", n.attest.Start, n.attest.Stop})
	}
	n.serve()
	return nil
}

func (n *Node) newAttest() (err error) {
	chainID := new(big.Int).SetUint64(n.cfg.Network.L2ChainID)
	client := ethclient.NewClient(n.engine.RPC())
	chain := attest.NewEthChain(client, attest.ContractsOf(n.cfg.Network), n.cfg.Keys, chainID)
	ballots := elect.NewEthChain(client, chain, n.rollup, n.cfg.Network)
	elections, logger := filepath.Join(n.cfg.DataDir, "elections"), n.cfg.Log.New("mod", "elect")
	watch := slash.New(slash.Config{Cases: n.consensus, Court: chain, Turn: n.consensus.Turn, Log: n.cfg.Log.New("mod", "slash")})
	n.parts = append(n.parts, part{"equivocation watch", watch.Start, watch.Stop})
	n.attest, err = attest.New(attest.Config{
		Chain:   chain,
		Sources: []attest.Source{elect.NewElections(ballots, elections, logger), elect.NewReports(ballots, n.consensus, filepath.Join(elections, "participation.json"), logger)},
		Host:    n.host, Keys: n.cfg.Keys, Set: n.consensus.Set, ChainID: n.cfg.Network.L2ChainID, Domain: n.cfg.Network.Domain(),
		Path: filepath.Join(n.cfg.DataDir, "attest.db"), Log: n.cfg.Log.New("mod", "attest"),
	})
	return err
}

// Start starts the parts in order; if one fails, those before it are stopped.
func (n *Node) Start(ctx context.Context) error {
	for _, p := range n.parts {
		if err := p.start(ctx); err != nil {
			return errors.Join(fmt.Errorf("start %s: %w", p.name, err), n.Stop(ctx))
		}
		n.started++
	}
	head := n.consensus.Head()
	if err := n.cfg.upgrade(head.Number+1, head.Time+n.rollup.BlockTime); err != nil {
		return errors.Join(err, n.Stop(ctx))
	}
	if n.cfg.Metrics != nil {
		if err := n.cfg.Metrics.Register(newMeters(n)); err != nil {
			return errors.Join(fmt.Errorf("register metrics: %w", err), n.Stop(ctx))
		}
	}
	n.up.Store(true)
	use := n.disk()
	n.cfg.Log.Info("Disk use", "execution", common.StorageSize(use["geth"]), "consensus", common.StorageSize(use["consensus"]))
	n.cfg.Log.Info("Node is up", "rpc", n.engine.HTTP(), "peer", n.host.ID(), "validator", n.cfg.Keys != nil)
	return nil
}

// Done is closed when consensus ended by itself, which it does rather than go on wrongly; Err then says why.
func (n *Node) Done() <-chan struct{} { return n.consensus.Done() }

// Err is why consensus ended by itself.
func (n *Node) Err() error { return n.consensus.Err() }

// Stop stops the parts in the opposite order.
func (n *Node) Stop(ctx context.Context) (err error) {
	n.up.Store(false)
	for ; n.started > 0; n.started-- {
		p := n.parts[n.started-1]
		if stopErr := p.stop(ctx); stopErr != nil {
			err = errors.Join(err, fmt.Errorf("stop %s: %w", p.name, stopErr))
		}
	}
	return errors.Join(err, n.host.Close())
}

// serve registers what the node answers beyond Ethereum's own RPC.
func (n *Node) serve() {
	api := &rpc.EMC{
		Network: n.cfg.Network, PublicRPC: []string{fmt.Sprintf("http://%s:%d", n.cfg.RPC.Host, n.cfg.RPC.Port)},
		Optimism:     &rpc.Optimism{Rollup: n.rollup, L2: n.engine, L1: n.view, Shadow: n.shadow, Ver: n.cfg.Version},
		Certificates: certificates{n.consensus}, Validators: validators{n.consensus}, Peers: peers{n.host}, Disk: n.disk,
		Payload: certificates{n.consensus}.payload,
	}
	if pool, ok := n.engine.(execution.Pool); ok {
		api.Send = pool.AddTxs
	}
	if n.attest != nil {
		api.Outputs = outputs{n.attest}
	}
	if n.cfg.Faucet != nil {
		api.Drip = &rpc.Faucet{Key: n.cfg.Faucet, Amount: drip, ChainID: new(big.Int).SetUint64(n.cfg.Network.L2ChainID), Chain: ethclient.NewClient(n.engine.RPC())}
	}
	apis := append(rpc.APIs(api), front.Web3(n.cfg.Version), gethrpc.API{Namespace: "emc", Service: evidence{n.consensus}})
	if n.attest != nil {
		apis = append(apis, gethrpc.API{Namespace: "emc", Service: n.attest.API()})
	}
	n.engine.Register(apis...)
}
