package main

import (
	"errors"
	"fmt"
	"math/big"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/cmd/emc/callback"
)

// callbacksCommand serves contracts that compute.
func callbacksCommand() *cli.Command {
	return &cli.Command{
		Name: "callbacks", Category: groupServices, Usage: "serve contracts that ask for calls and are called back with what came out",
		Subcommands: []*cli.Command{
			{
				Name: "serve", Usage: "make the calls that contracts ask of this key, and bring them the settled results for their fees; anyone may",
				Description: "A contract names in its request the key that makes its call: the address of --key or --account here. That key can make the call or leave it,\n" +
					"nothing else; it holds no funds but the gas that it pays. Killed at any time, the next start goes on where this one was.",
				Flags: append(walletFlags(
					&cli.StringSliceFlag{Name: "consumer", Usage: "serve this contract only; may be given again (default: all)"},
					&cli.BoolFlag{Name: "others", Usage: "also bring results of calls that other keys made, if nobody else does"},
					&cli.BoolFlag{Name: "at-a-loss", Usage: "answer also when the fee does not pay for the gas"},
					&cli.StringFlag{Name: "datadir", Usage: "where it is kept how far the service has come (default: the user's data folder)"},
					&cli.Uint64Flag{Name: "from", Usage: "look for requests from this block on (default: where the last run ended, else the first block)"},
				), logFlags()...),
				Action: withWallet(serveCallbacks),
			},
			{Name: "show", Usage: "show a request that was neither answered nor refunded", Flags: walletFlags(requestFlag()), Action: withWallet(showRequest)},
			{Name: "refund", Usage: "tell a contract that nobody answered its request in time, and give it the fee back; anyone may", Flags: walletFlags(requestFlag()), Action: withWallet(refundRequest)},
		},
	}
}

func requestFlag() cli.Flag {
	return &cli.Uint64Flag{Name: "request", Usage: "the request's number", Required: true}
}

func (w *wallet) request() *big.Int { return new(big.Int).SetUint64(w.cli.Uint64("request")) }

func serveCallbacks(w *wallet) error {
	logger, err := setupLog(w.cli)
	if err != nil {
		return err
	}
	if !w.ETH.Client().SupportsSubscriptions() {
		return errors.New("requests are watched over a WebSocket: give --rpc a ws:// or wss:// URL of a node")
	}
	cfg := callback.Config{Chain: w.Client, Events: w.ETH, Others: w.cli.Bool("others"), AtALoss: w.cli.Bool("at-a-loss"), Log: logger}
	if cfg.Key, err = w.Key(); err != nil {
		return err
	}
	router, err := w.routerAPI()
	if err != nil {
		return err
	}
	cfg.Router = router
	if cfg.Window, err = w.Window(w.cli.Context); err != nil {
		return err
	}
	for _, text := range w.cli.StringSlice("consumer") {
		address, err := parseAddress(text)
		if err != nil {
			return fmt.Errorf("--consumer: %w", err)
		}
		cfg.Consumers = append(cfg.Consumers, address)
	}
	if cfg.File, err = w.callbacksFile(); err != nil {
		return err
	}
	if w.cli.IsSet("from") {
		from := w.cli.Uint64("from")
		cfg.Begin = &from
	}
	return run(w.cli.Context, "callbacks", callback.New(cfg))
}

// callbacksFile is where it is kept how far the service has come on this network with this key.
func (w *wallet) callbacksFile() (string, error) {
	dir := w.cli.String("datadir")
	if dir == "" {
		dir = filepath.Join(dataHome(), "callbacks")
	}
	network, err := w.networkName()
	return filepath.Join(dir, fmt.Sprintf("%s-%s.json", network, w.Address().Hex())), err
}

func showRequest(w *wallet) error {
	id := w.request()
	r, err := w.CallbackRequest(w.cli.Context, id)
	if err != nil {
		return err
	}
	if r.Consumer == (common.Address{}) {
		return fmt.Errorf("request %s is not open: it was answered or refunded, or was never made", id)
	}
	return w.answer(map[string]any{"request": id, "consumer": r.Consumer, "call": common.Hash(r.Call), "fee": r.Fee.String(), "gas": r.Gas, "answerBy": r.AnswerBy},
		"request %s of contract %s: call %s, fee %s EMC, to be answered by %s", id, r.Consumer, common.Hash(r.Call), showEMC(r.Fee), showTime(r.AnswerBy))
}

func refundRequest(w *wallet) error {
	e, receipt, err := w.RefundCallback(w.cli.Context, w.request())
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"request": e.Id, "consumer": e.Consumer, "fee": e.Fee.String(), "delivered": e.Delivered, "tx": receipt.TxHash},
		"request %s: %s EMC are credited to contract %s, %s (transaction %s)", e.Id, showEMC(e.Fee), e.Consumer, told(e.Delivered), receipt.TxHash)
}

func told(delivered bool) string {
	if delivered {
		return "which was told that nobody answered"
	}
	return "whose callback failed"
}
