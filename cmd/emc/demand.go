package main

import (
	"fmt"
	"os"

	"github.com/urfave/cli/v2"
)

// demandCommands are what the holder of a reserved socket does when it is refused, and how that is answered.
func demandCommands() []*cli.Command {
	return []*cli.Command{
		{
			Name: "demand", Usage: "demand that a reserved socket is served: posts a call of its app's self-test with a bond",
			Flags: walletFlags(socketFlag(),
				&cli.StringFlag{Name: "input", Usage: "the file with the app's self-test input", Required: true},
				&cli.StringFlag{Name: "max-units", Usage: "the most U that the self-test may use", Value: "10"},
			),
			Action: withWallet(postDemand),
		},
		{Name: "answer", Usage: "show the settled receipt of a demanded call, waiting for it; anyone may", Flags: walletFlags(socketFlag()), Action: withWallet(answerDemand)},
		{Name: "miss", Usage: "end a demand that was not answered in time; anyone may", Flags: walletFlags(socketFlag()), Action: withWallet(missDemand)},
	}
}

func postDemand(w *wallet) error {
	units, err := parseUnits(w.cli.String("max-units"))
	if err != nil {
		return fmt.Errorf("--max-units: %w", err)
	}
	input, err := os.ReadFile(w.cli.String("input"))
	if err != nil {
		return fmt.Errorf("--input: %w", plainPath(err))
	}
	id := w.cli.Uint64("socket")
	e, receipt, err := w.Demand(w.cli.Context, id, input, units)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"socket": id, "operator": e.Operator, "answerBy": e.AnswerBy, "bond": e.Bond.String(), "tx": receipt.TxHash},
		"socket %d: service demanded of operator %d until %s, with a bond of %s EMC (transaction %s)", id, e.Operator, showTime(e.AnswerBy), showEMC(e.Bond), receipt.TxHash)
}

func answerDemand(w *wallet) error {
	id := w.cli.Uint64("socket")
	e, receipt, err := w.AnswerDemand(w.cli.Context, id)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"socket": id, "operator": e.Operator, "bond": e.Bond.String(), "tx": receipt.TxHash},
		"socket %d: the demand is answered; the bond of %s EMC is credited to operator %d's owner (transaction %s)", id, showEMC(e.Bond), e.Operator, receipt.TxHash)
}

func missDemand(w *wallet) error {
	id := w.cli.Uint64("socket")
	before, err := w.Socket(w.cli.Context, id)
	if err != nil {
		return err
	}
	receipt, err := w.MissDemand(w.cli.Context, id)
	if err != nil {
		return err
	}
	after, err := w.Socket(w.cli.Context, id)
	if err != nil {
		return err
	}
	back := before.Units - after.Units
	return w.answer(map[string]any{"socket": id, "units": back, "tx": receipt.TxHash},
		"socket %d: the demand has ended; %s U went back to its owner (transaction %s)", id, showMilli(back), receipt.TxHash)
}
