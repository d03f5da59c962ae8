package main

import (
	"fmt"
	"os"
	"runtime/debug"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/internal/metrics"
	"github.com/edgematrix/emc/node"
	"github.com/edgematrix/emc/node/l1"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
)

// gcPercent is Go's GOGC for a node, whose heap is small beside its caches: half as many collections for some 100 MiB.
const gcPercent = 200

func networkFlag() cli.Flag {
	return &cli.StringFlag{Name: "network", Usage: "the network's network.json", Required: true, TakesFile: true, EnvVars: []string{"EMC_NETWORK"}}
}

func keyFlag(usage string) cli.Flag {
	return &cli.StringFlag{Name: "key", Usage: usage + ": a file, or 0x and 64 hex digits", Required: true, EnvVars: []string{"EMC_KEY"}}
}

func nodeCommand() *cli.Command {
	return &cli.Command{
		Name: "node", Category: groupServices, Usage: "run a chain node: a validator with --bls-key, else a full node that follows and serves RPC",
		Flags: append(logFlags(), networkFlag(), keyFlag("the operator's signer, and the node's identity"),
			&cli.StringFlag{Name: "datadir", Usage: "the node's data", Required: true},
			protectionFlag(),
			&cli.StringFlag{Name: "bls-key", Usage: "file of the seat's BLS key: 0x and 64 hex digits", TakesFile: true},
			&cli.StringFlag{Name: "l1", Usage: "URL of an L1 node", Required: true},
			&cli.Uint64Flag{Name: "l1-confirmations", Usage: "L1 blocks on top of one that L2 blocks build on", Value: 1},
			&cli.BoolFlag{Name: "l1-finalized", Usage: "build on finalized L1 blocks only, as on a public L1"},
			&cli.StringFlag{Name: "http-addr", Usage: "address of the RPC", Value: "127.0.0.1"},
			&cli.IntFlag{Name: "http-port", Usage: "port of the RPC, HTTP and WebSocket", Value: 8545},
			&cli.StringSliceFlag{Name: "p2p", Usage: "multiaddr to listen on", Value: cli.NewStringSlice("/ip4/0.0.0.0/tcp/4001")},
			metricsFlag(),
			&cli.StringFlag{Name: "engine", Usage: "Engine API URL of an external execution client (default: the embedded op-geth)"},
			&cli.StringFlag{Name: "engine-rpc", Usage: "HTTP RPC URL of the external execution client"},
			&cli.StringFlag{Name: "jwt", Usage: "file of the secret for --engine", TakesFile: true},
			&cli.DurationFlag{Name: "clock-offset", Usage: "for tests: run with a clock that is wrong by this much", Hidden: true},
			&cli.DurationFlag{Name: "sync-delay", Usage: "for tests: a disk whose syncs take this much longer", Hidden: true},
			&cli.StringFlag{Name: "faucet-key", Usage: "give EMC away from this account, on development networks only"},
		),
		Action: runNode,
	}
}

func runNode(c *cli.Context) error {
	logger, err := setupLog(c)
	if err != nil {
		return err
	}
	network, err := protocol.Load(c.String("network"))
	if err != nil {
		return err
	}
	registry := newRegistry()
	cfg := node.Config{
		Network: network, DataDir: c.String("datadir"), Protection: c.String("protection"), L1: c.String("l1"), Host: c.String("http-addr"), Port: c.Int("http-port"), P2P: c.StringSlice("p2p"),
		Depth:  l1.Depth{Finalized: c.Bool("l1-finalized"), Confirmations: c.Uint64("l1-confirmations")},
		Engine: c.String("engine"), EngineRPC: c.String("engine-rpc"), JWT: c.String("jwt"), Version: version, Metrics: registry, Log: logger,
		Faults: node.Faults{ClockOffset: c.Duration("clock-offset"), SyncDelay: c.Duration("sync-delay")},
	}
	if cfg.Signer, err = parseKey(c.String("key")); err != nil {
		return err
	}
	if path := c.String("bls-key"); path != "" {
		if cfg.BLS, err = loadBLSKey(path); err != nil {
			return err
		}
	}
	if text := c.String("faucet-key"); text != "" {
		if cfg.Faucet, err = parseKey(text); err != nil {
			return fmt.Errorf("--faucet-key: %w", err)
		}
	}
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
	n, err := node.New(c.Context, cfg)
	if err != nil {
		return err
	}
	return run(c.Context, "node", n, metrics.NewServer(c.Int("metrics-port"), registry))
}

func loadBLSKey(path string) (*statement.SecretKey, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read BLS key: %w", err)
	}
	raw, err := hexutil.Decode(strings.TrimSpace(string(text)))
	if err != nil {
		return nil, fmt.Errorf("BLS key file %s does not hold 0x and 64 hex digits", path)
	}
	return statement.ParseSecretKey(raw)
}
