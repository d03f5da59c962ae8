package main

import (
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
		Name:        "devnet",
		Category:    groupServices,
		Usage:       "run a whole network on this machine: L1, validators, relayer, router, workers",
		Description: "Everything binds 127.0.0.1 and starts from genesis. DATADIR/devnet.json describes the network to scripts once it is up.",
		Flags: []cli.Flag{
			devnetDir(),
			&cli.IntFlag{Name: "validators", Usage: "how many validators: 3F+1", Value: 4},
			&cli.IntFlag{Name: "workers", Usage: "how many workers", Value: 2},
			&cli.IntFlag{Name: "routers", Usage: "how many routers", Value: 1},
			&cli.IntFlag{Name: "rpc-port", Usage: "RPC port of the first validator, the others follow (0: free ports)"},
			&cli.DurationFlag{Name: "block-time", Usage: "time between L2 blocks, whole seconds", Value: time.Second},
			&cli.BoolFlag{Name: "exit-when-ready", Usage: "stop everything and exit once the network was up"},
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
	if c.Args().Present() {
		return cli.ShowSubcommandHelp(c)
	}
	binary, err := os.Executable()
	if err != nil {
		return err
	}
	return devnet.Run(c.Context, devnet.Config{
		DataDir: c.String("datadir"), Validators: c.Int("validators"), Workers: c.Int("workers"), Routers: c.Int("routers"),
		RPCPort: c.Int("rpc-port"), BlockTime: c.Duration("block-time"), ExitWhenReady: c.Bool("exit-when-ready"), Binary: binary, Out: c.App.Writer,
	})
}

func controlCommand(action, usage string) *cli.Command {
	return &cli.Command{
		Name: action, Usage: usage, ArgsUsage: "NAME (validator-0, worker-1, router-0, relayer, l1)",
		Flags: []cli.Flag{devnetDir()},
		Action: func(c *cli.Context) error {
			if c.NArg() != 1 {
				return cli.ShowSubcommandHelp(c)
			}
			return devnet.Control(c.Context, c.String("datadir"), action, c.Args().First())
		},
	}
}
