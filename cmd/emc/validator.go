package main

import "github.com/urfave/cli/v2"

func validatorCommand() *cli.Command {
	return &cli.Command{
		Name: "validator", Category: groupServices, Usage: "what only validators need",
		Subcommands: []*cli.Command{protectionCommand()},
	}
}
