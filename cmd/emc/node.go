package main

import (
	"fmt"
	"os"
	"runtime/debug"

	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/internal/metrics"
	"github.com/edgematrix/emc/node"
	"github.com/edgematrix/emc/node/l1"
	"github.com/edgematrix/emc/protocol"
)

// gcPercent is Go's GOGC for a node, whose heap is small beside its caches: half as many collections for some 100 MiB.
const gcPercent = 200

// memoryLimit is Go's GOMEMLIMIT for a node, bytes: past it collections come more often. With caches and database, which lie outside of it, a node stays below 1 GiB.
const memoryLimit = 900 << 20

func networkFlag() cli.Flag {
	return &cli.StringFlag{Name: "network", Usage: "the network's network.json", Required: true, TakesFile: true, EnvVars: []string{"EMC_NETWORK"}}
}

func keyFlag(usage string) cli.Flag {
	return &cli.StringFlag{Name: "key", Usage: usage + ": a file, or 0x and 64 hex digits", Required: true, EnvVars: []string{"EMC_KEY"}}
}

func nodeCommand() *cli.Command {
	return &cli.Command{
		Name: "node", Category: groupServices, Usage: "make the keys of a chain node, or run it: a validator with a BLS key, else a full node that follows and serves RPC",
		Flags: nodeFlags(), Action: runNode, // as `emc node run`
		Subcommands: []*cli.Command{
			{
				Name: "init", Usage: "make a data folder with encrypted keys, and print the validator's entry for a network's description",
				Flags: []cli.Flag{
					datadirFlag(), passwordFlag(),
					&cli.Uint64Flag{Name: "chain-id", Usage: "L2 chain id that the proof of possession is for", Required: true},
					&cli.StringSliceFlag{Name: "addr", Usage: "multiaddr under which the others find the node, without /p2p/", Value: cli.NewStringSlice("/ip4/127.0.0.1/tcp/4001")},
					&cli.BoolFlag{Name: "full", Usage: "a full node: no BLS key"},
				},
				Action: initNode,
			},
			{Name: "run", Usage: "run the node", Flags: nodeFlags(), Action: runNode},
		},
	}
}

func datadirFlag() cli.Flag {
	return &cli.StringFlag{Name: "datadir", Usage: "the node's data", Required: true}
}

func nodeFlags() []cli.Flag {
	return append(append(logFlags(), rpcFlags()...), networkFlag(), datadirFlag(), protectionFlag(), passwordFlag(),
		&cli.StringFlag{Name: "key", Usage: "the operator's signer; without --node-key the node's identity too: a keystore, a file with 64 hex digits, or 0x and the digits (default: keys/signer.json in --datadir)",
			EnvVars: []string{"EMC_KEY"}},
		&cli.StringFlag{Name: "node-key", Usage: "the node's identity, by which peers know it: a file with 64 hex digits (default: keys/nodekey in --datadir if it is there, else the signer)", TakesFile: true},
		&cli.StringFlag{Name: "signer", Usage: "URL of the signer that keeps the validator's keys: `emc signer`, or web3signer in its eth1 mode with --bls-key here"},
		&cli.StringFlag{Name: "signer-address", Usage: "which of the signer's keys is the operator's (default: it has one only)"},
		&cli.StringFlag{Name: "signer-ca", Usage: "certificate (PEM) that the signer's must be signed by", TakesFile: true},
		&cli.StringFlag{Name: "signer-cert", Usage: "the node's certificate (PEM) for a signer that asks for one", TakesFile: true},
		&cli.StringFlag{Name: "signer-cert-key", Usage: "the key (PEM) of --signer-cert", TakesFile: true},
		&cli.StringFlag{Name: "bls-key", Usage: "the seat's BLS key: a keystore (EIP-2335), or a file with 0x and 64 hex digits (default: keys/bls.json in --datadir, if it is there)", TakesFile: true},
		&cli.StringFlag{Name: "l1", Usage: "URL of an L1 node", Required: true},
		&cli.Uint64Flag{Name: "l1-confirmations", Usage: "L1 blocks on top of one that L2 blocks build on", Value: 1},
		&cli.BoolFlag{Name: "l1-finalized", Usage: "build on finalized L1 blocks only, as on a public L1"},
		&cli.BoolFlag{Name: "debug-api", Usage: "serve the debug namespace to everybody who reaches the RPC"},
		&cli.StringSliceFlag{Name: "p2p", Usage: "multiaddr to listen on", Value: cli.NewStringSlice("/ip4/0.0.0.0/tcp/4001")},
		metricsFlag(),
		&cli.BoolFlag{Name: "archive", Usage: "keep the state of every block, for eth_call in the past; from the first start on"},
		&cli.Uint64Flag{Name: "prune-blocks", Usage: "keep so many newest blocks' payloads in the consensus log (default: all)"},
		&cli.StringFlag{Name: "engine", Usage: "WebSocket URL of the Engine API of an external execution client, as of `emc engine` (default: the embedded op-geth)"},
		&cli.StringFlag{Name: "engine-rpc", Usage: "HTTP RPC URL of the external execution client"},
		&cli.StringFlag{Name: "jwt", Usage: "file of the secret for --engine", TakesFile: true},
		&cli.DurationFlag{Name: "clock-offset", Usage: "for tests: run with a clock that is wrong by this much", Hidden: true},
		&cli.DurationFlag{Name: "sync-delay", Usage: "for tests: a disk whose syncs take this much longer", Hidden: true},
		&cli.StringFlag{Name: "faucet-key", Usage: "give EMC away from this account, on development networks only"},
	)
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
	public, err := publicRPC(c)
	if err != nil {
		return err
	}
	registry := newRegistry()
	cfg := node.Config{
		Network: network, DataDir: c.String("datadir"), Protection: c.String("protection"), L1: c.String("l1"), P2P: c.StringSlice("p2p"),
		Depth:  l1.Depth{Finalized: c.Bool("l1-finalized"), Confirmations: c.Uint64("l1-confirmations")},
		Engine: c.String("engine"), EngineRPC: c.String("engine-rpc"), JWT: c.String("jwt"), Version: version, Metrics: registry, Log: logger,
		Faults:  node.Faults{ClockOffset: c.Duration("clock-offset"), SyncDelay: c.Duration("sync-delay")},
		RPC:     public,
		Archive: c.Bool("archive"), PruneBlocks: c.Uint64("prune-blocks"), Debug: c.Bool("debug-api"),
	}
	if err := nodeKeys(c, &cfg); err != nil {
		return err
	}
	if text := c.String("faucet-key"); text != "" {
		if cfg.Faucet, err = parseKey(text); err != nil {
			return fmt.Errorf("--faucet-key: %w", err)
		}
	}
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memoryLimit)
	}
	n, err := node.New(c.Context, cfg)
	if err != nil {
		return err
	}
	return run(c.Context, "node", n, metrics.NewServer(c.Int("metrics-port"), registry, n.Ready))
}
