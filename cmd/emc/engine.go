package main

import (
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/node"
	"github.com/edgematrix/emc/node/execution"
	"github.com/edgematrix/emc/node/front"
	"github.com/edgematrix/emc/protocol"
)

func engineCommand() *cli.Command {
	return &cli.Command{
		Name: "engine", Category: groupServices, Usage: "run the execution client (op-geth) alone, for `emc node --engine` in another process or on another machine",
		Flags: append(append(logFlags(), rpcFlags()...), networkFlag(), datadirFlag(),
			&cli.StringFlag{Name: "jwt", Usage: "file of the secret that the node shares: 64 hex digits", Required: true, TakesFile: true},
			&cli.StringFlag{Name: "auth-addr", Usage: "address of the Engine API", Value: "127.0.0.1"},
			&cli.IntFlag{Name: "auth-port", Usage: "port of the Engine API, HTTP and WebSocket", Value: 8551},
			&cli.BoolFlag{Name: "archive", Usage: "keep the state of every block, for eth_call in the past; from the first start on"},
			&cli.BoolFlag{Name: "debug-api", Usage: "serve the debug namespace to everybody who reaches the RPC"},
		),
		Action: runEngine,
	}
}

func runEngine(c *cli.Context) error {
	logger, err := setupLog(c)
	if err != nil {
		return err
	}
	network, err := protocol.Load(c.String("network"))
	if err != nil {
		return err
	}
	genesis, chain, err := node.Chain(network)
	if err != nil {
		return err
	}
	public, err := publicRPC(c)
	if err != nil {
		return err
	}
	if _, err := execution.ReadJWT(c.String("jwt")); err != nil {
		return err
	}
	public.Log = logger.New("mod", "rpc")
	engine, err := execution.New(execution.Config{
		Dir: filepath.Join(c.String("datadir"), "geth"), Genesis: genesis, Rollup: chain, RPC: public, Archive: c.Bool("archive"), Debug: c.Bool("debug-api"),
		Auth: execution.Auth{Host: c.String("auth-addr"), Port: c.Int("auth-port"), JWT: c.String("jwt")}, Log: logger,
	})
	if err != nil {
		return err
	}
	engine.Register(front.Web3(version))
	return run(c.Context, "engine", engine)
}
