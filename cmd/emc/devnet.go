package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/deploy/devnet"
)

const groupServices, groupWallet, groupProvider = "services", "wallet", "provider"

// dataHome is where emc keeps what it is not told a place for: EMC_HOME, else .emc in the home directory.
func dataHome() string {
	if dir := os.Getenv("EMC_HOME"); dir != "" {
		return dir
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return ".emc"
	}
	return filepath.Join(home, ".emc")
}

func devnetDir() *cli.StringFlag {
	return &cli.StringFlag{Name: "datadir", Usage: "folder of the devnet", Value: filepath.Join(dataHome(), "devnet"), EnvVars: []string{"EMC_DEVNET"}}
}

func devnetCommand() *cli.Command {
	return &cli.Command{
		Name:     "devnet",
		Category: groupServices,
		Usage:    "run a whole network on this machine: L1, validators, relayer, router, workers",
		Description: "Everything binds 127.0.0.1 and starts from genesis: what an earlier devnet left in the folder is removed. Once all is up,\n" +
			"DATADIR/devnet.json describes the network to scripts: endpoints, contracts, funded accounts, process ids. Logs are in DATADIR/logs.\n" +
			"Ctrl-C stops everything.",
		Flags: []cli.Flag{
			devnetDir(),
			&cli.IntFlag{Name: "validators", Usage: "how many validators: 1, 4, 7, ..: 3F+1 go on while F are down", Value: 4},
			&cli.IntFlag{Name: "workers", Usage: "how many workers", Value: 2},
			&cli.IntFlag{Name: "routers", Usage: "how many routers", Value: 1},
			&cli.IntFlag{Name: "rpc-port", Usage: "RPC port of the first validator, the others follow (default: free ports)"},
			&cli.DurationFlag{Name: "block-time", Usage: "time between L2 blocks, whole seconds", Value: time.Second},
			&cli.Uint64Flag{Name: "epoch-blocks", Usage: "L2 blocks that a validator set is in force for", Value: 30},
			&cli.DurationFlag{Name: "unbonding", Usage: "time from the request for stake to its payment, whole seconds", Value: 2 * time.Minute},
			&cli.IntFlag{Name: "seats", Usage: "seats of the sets after the first: 1, 4, 7, .. (default: as many as validators)"},
			&cli.UintFlag{Name: "min-participation", Usage: "percent of a set's blocks that a validator must vote for, or it is jailed; 0: nobody is", Value: 50},
			&cli.BoolFlag{Name: "exit-when-ready", Usage: "stop everything and exit as soon as the network is up"},
		},
		Action: runDevnet,
		Subcommands: []*cli.Command{
			controlCommand("restart", "stop one process cleanly, if it runs, and start it again"),
			controlCommand("stop", "stop one process cleanly"),
			controlCommand("kill", "kill one process at once, as a power cut would"),
		},
	}
}

func runDevnet(c *cli.Context) error {
	binary, err := os.Executable()
	if err != nil {
		return err
	}
	return devnet.Run(c.Context, devnet.Config{
		DataDir: c.String("datadir"), Validators: c.Int("validators"), Workers: c.Int("workers"), Routers: c.Int("routers"),
		RPCPort: c.Int("rpc-port"), BlockTime: c.Duration("block-time"), EpochBlocks: c.Uint64("epoch-blocks"), Unbonding: c.Duration("unbonding"),
		Seats: c.Int("seats"), MinParticipation: c.Uint("min-participation"),
		ExitWhenReady: c.Bool("exit-when-ready"), Binary: binary, Out: c.App.Writer,
	})
}

func controlCommand(action, usage string) *cli.Command {
	return &cli.Command{
		Name: action, Usage: usage, ArgsUsage: "NAME (validator-0, worker-1, router-0, relayer, l1)",
		Flags: []cli.Flag{devnetDir()},
		Action: func(c *cli.Context) error {
			if c.NArg() != 1 {
				return fmt.Errorf("name one process: validator-0, worker-1, router-0, relayer, l1; see `%s --help`", helpName(c))
			}
			name := c.Args().First()
			pids, err := devnet.Control(c.Context, c.String("datadir"), action, name)
			if err != nil {
				return err
			}
			if pid, ok := pids[name]; ok {
				_, err = fmt.Fprintf(c.App.Writer, "%s runs again, process %d\n", name, pid)
			} else {
				_, err = fmt.Fprintf(c.App.Writer, "%s is down; `emc devnet restart %s --datadir %s` starts it again\n", name, name, c.String("datadir"))
			}
			return err
		},
	}
}
