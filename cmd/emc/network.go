package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/deploy/genesis"
	"github.com/edgematrix/emc/deploy/launch"
)

func networkCommand() *cli.Command {
	return &cli.Command{
		Name: "network", Category: groupWallet, Usage: "show what a wallet needs to add this network (EIP-3085), or make a new network",
		Flags: walletFlags(),
		Subcommands: []*cli.Command{{
			Name: "init", Usage: "make a new network from a description: genesis, first validators, L1 contracts, configuration",
			Description: "Without --l1 the network gets an L1 of its own, whose genesis holds the contracts: run it with `emc l1`. With --l1 and --l1-key the\n" +
				"contracts are deployed there. docs/network.md describes the description.",
			Flags: []cli.Flag{
				&cli.StringFlag{Name: "config", Usage: "the description, JSON", Required: true, TakesFile: true},
				&cli.StringFlag{Name: "out", Usage: "folder for the network's files", Required: true},
				&cli.StringFlag{Name: "l1", Usage: "URL of an L1 node to deploy to"},
				&cli.StringFlag{Name: "l1-key", Usage: "who pays for the deployment: a file, or 0x and 64 hex digits"},
			},
			Action: initNetwork,
		}},
		Action: withWallet(func(w *wallet) error {
			var params json.RawMessage
			if err := w.ETH.Client().CallContext(w.cli.Context, &params, "emc_addEthereumChainParameter"); err != nil {
				return fmt.Errorf("ask the node: %w", err)
			}
			enc := json.NewEncoder(w.cli.App.Writer)
			enc.SetIndent("", "  ")
			return enc.Encode(params)
		}),
	}
}

func initNetwork(c *cli.Context) error {
	spec, err := launch.Load(c.String("config"))
	if err != nil {
		return err
	}
	network, err := makeNetwork(c, spec)
	if err != nil {
		return err
	}
	dir := c.String("out")
	if err := launch.Write(dir, spec, network); err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.App.Writer, "%s: network %s, chain id %d, %d validators, L2 genesis %s\n", filepath.Join(dir, launch.NetworkFile), spec.Name, spec.L2ChainID,
		len(spec.Validators), network.Rollup.Genesis.L2.Hash)
	return err
}

func makeNetwork(c *cli.Context, spec *launch.Spec) (*genesis.Network, error) {
	if (c.String("l1") == "") != (c.String("l1-key") == "") {
		return nil, errors.New("give both --l1 and --l1-key to deploy to an L1, or none of them for an L1 of the network's own")
	}
	if c.String("l1") == "" {
		return launch.Embedded(spec, time.Now())
	}
	key, err := parseKey(c.String("l1-key"))
	if err != nil {
		return nil, fmt.Errorf("--l1-key: %w", err)
	}
	client, err := ethclient.DialContext(c.Context, c.String("l1"))
	if err != nil {
		return nil, fmt.Errorf("dial L1: %w", err)
	}
	defer client.Close()
	return (&launch.Deployment{Spec: spec, L1: client, Key: key, Out: c.App.ErrWriter}).Run(c.Context)
}
