package main

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/client"
)

func grantCommand() *cli.Command {
	id := &cli.Uint64Flag{Name: "grant", Usage: "its number", Required: true}
	why := &cli.StringFlag{Name: "description", Usage: "what the proposal says", Required: true}
	return &cli.Command{
		Name: "grant", Category: groupWallet, Usage: "grants of the treasury, which governance funds and approves by milestones",
		Subcommands: []*cli.Command{
			{Name: "list", Usage: "list the grants", Flags: walletFlags(), Action: withWallet(listGrants)},
			{Name: "claim", Usage: "pay the recipient what was approved; anyone may", Flags: walletFlags(id), Action: withWallet(claimGrant)},
			{
				Name: "propose", Usage: "put a grant to the vote",
				Flags: walletFlags(&cli.StringFlag{Name: "to", Usage: "the recipient's address", Required: true},
					&cli.StringSliceFlag{Name: "milestone", Usage: "EMC of one; give it once for each, in order", Required: true},
					&cli.StringFlag{Name: "purpose", Usage: "what stands on the chain, such as a URI of the text", Required: true}, why),
				Action: withWallet(proposeGrant),
			},
			{
				Name: "approve", Usage: "put it to the vote that a grant's next milestone is met", Flags: walletFlags(id, why),
				Action: withWallet(func(w *wallet) error {
					g, err := w.grantFlag()
					if err != nil {
						return err
					}
					if int(g.Approved) >= len(g.Milestones) {
						return fmt.Errorf("grant %d has no milestone left to approve", g.ID)
					}
					return w.proposeAction(client.ApproveAction(g.ID, g.Approved))
				}),
			},
			{
				Name: "clawback", Usage: "put it to the vote that a grant ends and the treasury gets the rest", Flags: walletFlags(id, why),
				Action: withWallet(func(w *wallet) error {
					g, err := w.grantFlag()
					if err != nil {
						return err
					}
					return w.proposeAction(client.ClawbackAction(g.ID))
				}),
			},
		},
	}
}

func (w *wallet) grantFlag() (*client.Grant, error) {
	return w.Grant(w.cli.Context, w.cli.Uint64("grant"))
}

// proposeAction puts one call to the vote, with --description.
func (w *wallet) proposeAction(a client.Action) error {
	id, receipt, err := w.Propose(w.cli.Context, []client.Action{a}, w.cli.String("description"))
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"proposal": id.String(), "tx": receipt.TxHash}, "proposal %s (transaction %s)", id, receipt.TxHash)
}

func proposeGrant(w *wallet) error {
	to, err := parseAddress(w.cli.String("to"))
	if err != nil {
		return fmt.Errorf("--to: %w", err)
	}
	var milestones []*big.Int
	for _, text := range w.cli.StringSlice("milestone") {
		m, err := parseEMC(text)
		if err != nil {
			return fmt.Errorf("--milestone: %w", err)
		}
		milestones = append(milestones, m)
	}
	return w.proposeAction(client.GrantAction(to, milestones, w.cli.String("purpose")))
}

func listGrants(w *wallet) error {
	list, err := w.Grants(w.cli.Context)
	if err != nil {
		return err
	}
	out, lines := []map[string]any{}, []string{}
	for _, g := range list {
		milestones, sums := []string{}, []string{}
		for _, m := range g.Milestones {
			milestones, sums = append(milestones, m.String()), append(sums, showEMC(m))
		}
		out = append(out, map[string]any{"grant": g.ID, "recipient": g.Recipient, "approved": g.Approved, "due": g.Due.String(), "milestones": milestones, "purpose": g.Purpose})
		state := fmt.Sprintf("%d of %d milestones (%s EMC) approved", g.Approved, len(sums), strings.Join(sums, ", "))
		if len(sums) == 0 {
			state = "ended"
		}
		lines = append(lines, fmt.Sprintf("grant %d to %s: %s; %s, %s EMC to claim", g.ID, g.Recipient, g.Purpose, state, showEMC(g.Due)))
	}
	if len(lines) == 0 {
		lines = []string{"no grants yet; `emc grant propose` puts one to the vote"}
	}
	return w.answer(out, "%s", strings.Join(lines, "\n"))
}

func claimGrant(w *wallet) error {
	id := w.cli.Uint64("grant")
	e, receipt, err := w.ClaimGrant(w.cli.Context, id)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"grant": id, "recipient": e.Recipient, "amount": e.Amount.String(), "tx": receipt.TxHash},
		"grant %d: %s EMC paid to %s (transaction %s)", id, showEMC(e.Amount), e.Recipient, receipt.TxHash)
}
