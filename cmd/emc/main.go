// Command emc is the whole of EMC in one binary: node, router, worker, relayer, a devnet, and the commands of wallets and providers.
package main

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"syscall"

	"github.com/urfave/cli/v2"
)

// version is set by the linker in releases.
var version = "devel"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	app := newApp()
	if err := app.RunContext(ctx, flagsFirst(app, os.Args)); err != nil {
		if !errors.Is(err, context.Canceled) {
			printError(err)
		}
		stop()
		os.Exit(1)
	}
}

func newApp() *cli.App {
	setHelp()
	app := &cli.App{
		Name:    "emc",
		Usage:   "sell and buy computing power on a chain that nobody owns",
		Version: version,
		Description: "Start with `emc devnet`: it runs a whole network on this machine. The commands of wallets and providers find it by\n" +
			"themselves and act as its account \"user\"; --account names another one. For another network give --rpc, --router and\n" +
			"--key, or EMC_RPC, EMC_ROUTER and EMC_KEY.",
		EnableBashCompletion: true,
		Commands: []*cli.Command{
			devnetCommand(),
			nodeCommand(), engineCommand(), signerCommand(), verifyCommand(), validatorCommand(), routerCommand(), workerCommand(), relayerCommand(), l1Command(),
			balanceCommand(), sendCommand(), faucetCommand(), depositCommand(), networkCommand(), didCommand(), credentialCommand(), grantCommand(),
			operatorCommand(), governanceCommand(), rewardsCommand(), poolCommand(), appCommand(), offerCommand(), socketCommand(), sessionCommand(), callCommand(), receiptCommand(), callbacksCommand(), marketCommand(), claimCommand(),
		},
		ExitErrHandler: func(*cli.Context, error) {}, // main prints it, once
		OnUsageError:   func(ctx *cli.Context, err error, _ bool) error { return explainUsage(ctx, err) },
	}
	for _, c := range app.Commands {
		strict(c)
	}
	app.Action = func(ctx *cli.Context) error {
		if ctx.Args().Present() {
			return unexpected(ctx, app.Commands)
		}
		return cli.ShowAppHelp(ctx)
	}
	return app
}
