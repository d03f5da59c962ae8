package main

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/client"
)

func depositCommand() *cli.Command {
	return &cli.Command{
		Name: "deposit", Category: groupWallet, Usage: "bring EMC from L1: it is locked there and arrives as the native coin here",
		Flags: walletFlags(
			&cli.StringFlag{Name: "amount", Usage: "EMC", Required: true},
			&cli.StringFlag{Name: "to", Usage: "who gets it on L2 (default: the account)"},
			&cli.StringFlag{Name: "l1", Usage: "RPC endpoint of an L1 node (default: the devnet's)", EnvVars: []string{"EMC_L1"}},
			&cli.StringFlag{Name: "portal", Usage: "address of the Portal on L1 (default: the devnet's)", EnvVars: []string{"EMC_PORTAL"}},
		),
		Action: withWallet(deposit),
	}
}

func deposit(w *wallet) error {
	amount, err := parseEMC(w.cli.String("amount"))
	if err != nil {
		return fmt.Errorf("--amount: %w", err)
	}
	to := w.Address()
	if s := w.cli.String("to"); s != "" {
		if to, err = parseAddress(s); err != nil {
			return err
		}
	}
	l1, portal := w.cli.String("l1"), w.cli.String("portal")
	if w.info != nil && l1 == "" {
		l1 = w.info.L1.RPC
	}
	if w.info != nil && portal == "" {
		portal = w.info.L1Contracts["Portal"].Hex()
	}
	if l1 == "" || !common.IsHexAddress(portal) {
		return errors.New("no L1: give --l1, a node's URL, and --portal, an address")
	}
	key, err := w.Key()
	if err != nil {
		return err
	}
	below, err := client.Dial(w.cli.Context, client.Config{RPC: l1, Key: key, Progress: w.progress})
	if err != nil {
		return err
	}
	defer below.Close()
	d, err := w.Deposit(w.cli.Context, below, common.HexToAddress(portal), to, amount)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"l1Tx": d.L1Tx, "tx": d.Tx, "amount": amount.String(), "to": to}, "%s EMC arrived for %s (L1 transaction %s, L2 transaction %s)", showEMC(amount), to, d.L1Tx, d.Tx)
}
