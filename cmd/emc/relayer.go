package main

import (
	"encoding/json"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/internal/l1node"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/relayer"
)

func relayerCommand() *cli.Command {
	return &cli.Command{
		Name: "relayer", Category: groupServices, Usage: "carry batches and certified outputs to L1",
		Flags: append(logFlags(), networkFlag(), keyFlag("the batcher that SystemConfig names"),
			&cli.StringFlag{Name: "rpc", Usage: "HTTP URL of a validator", Required: true, EnvVars: []string{"EMC_RPC"}},
			&cli.StringFlag{Name: "l1", Usage: "HTTP URL of an L1 node", Required: true, EnvVars: []string{"EMC_L1"}},
		),
		Action: func(c *cli.Context) error {
			logger, err := setupLog(c)
			if err != nil {
				return err
			}
			network, err := protocol.Load(c.String("network"))
			if err != nil {
				return err
			}
			key, err := parseKey(c.String("key"))
			if err != nil {
				return err
			}
			r, err := relayer.New(relayer.Config{L1: c.String("l1"), L2: c.String("rpc"), BatcherKey: key, Quorum: network.L1Contract("Quorum"),
				L2Quorum: network.Contract("Quorum"), Log: logger})
			if err != nil {
				return err
			}
			return run(c.Context, "relayer", r)
		},
	}
}

func l1Command() *cli.Command {
	return &cli.Command{
		Name: "l1", Category: groupServices, Usage: "run a development L1 on this machine, as the devnet does",
		Flags: append(logFlags(),
			&cli.StringFlag{Name: "genesis", Usage: "its genesis file", Required: true, TakesFile: true},
			&cli.StringFlag{Name: "datadir", Usage: "its data", Required: true},
			&cli.IntFlag{Name: "port", Usage: "port of HTTP and WebSocket RPC on 127.0.0.1", Value: 8544},
			&cli.DurationFlag{Name: "block-time", Usage: "time between blocks, whole seconds", Value: 2 * time.Second},
		),
		Action: runL1,
	}
}

func runL1(c *cli.Context) error {
	logger, err := setupLog(c)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(c.String("genesis"))
	if err != nil {
		return fmt.Errorf("read L1 genesis: %w", err)
	}
	genesis := new(core.Genesis)
	if err := json.Unmarshal(data, genesis); err != nil {
		return fmt.Errorf("read L1 genesis %s: %w", c.String("genesis"), err)
	}
	n, err := l1node.New(l1node.Config{
		Dir: c.String("datadir"), Genesis: genesis, Host: "127.0.0.1", Port: c.Int("port"), BlockTime: uint64(c.Duration("block-time") / time.Second), Log: logger,
	})
	if err != nil {
		return err
	}
	return run(c.Context, "l1", n)
}
