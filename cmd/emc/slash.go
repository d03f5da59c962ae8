package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/node/consensus"
	"github.com/edgematrix/emc/node/slash"
)

func slashCommand() *cli.Command {
	return &cli.Command{
		Name: "slash", Usage: "show the chain two contradicting votes of a validator, which then loses stake",
		Flags:  walletFlags(&cli.StringFlag{Name: "evidence", Usage: "file with what emc_getEvidence answers, or one case of it", Required: true, TakesFile: true}),
		Action: withWallet(slashValidator),
	}
}

func slashValidator(w *wallet) error {
	data, err := os.ReadFile(w.cli.String("evidence"))
	if err != nil {
		return fmt.Errorf("read evidence: %w", err)
	}
	var list []consensus.Evidence
	if err := json.Unmarshal(data, &list); err != nil {
		list = make([]consensus.Evidence, 1)
		if err := json.Unmarshal(data, &list[0]); err != nil {
			return fmt.Errorf("read evidence: %w; the file must hold what emc_getEvidence answers", err)
		}
	}
	if len(list) == 0 {
		return errors.New("the file holds no case")
	}
	for _, e := range list {
		loss, receipt, err := w.SlashEquivocation(w.cli.Context, slash.Vote(e.First), slash.Vote(e.Second))
		if err != nil {
			return err
		}
		if err := w.answer(map[string]any{"signer": e.Signer, "wei": loss.String(), "tx": receipt.TxHash}, "%s contradicted itself at height %d and lost %s EMC (transaction %s)",
			e.Signer, e.First.Height, showEMC(loss), receipt.TxHash); err != nil {
			return err
		}
	}
	return nil
}
