package main

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/protocol"
)

func operatorIDFlag() *cli.Uint64Flag {
	return &cli.Uint64Flag{Name: "operator", Usage: "its number (default: the account's own)"}
}

func rewardsCommand() *cli.Command {
	return &cli.Command{
		Name: "rewards", Category: groupProvider, Usage: "what the network pays operators for power, routing and blocks",
		Subcommands: []*cli.Command{
			{Name: "status", Usage: "show the emission, the epoch, and what an operator earned", Flags: walletFlags(operatorIDFlag()), Action: withWallet(showRewards)},
			{
				Name: "tally", Usage: "count an operator's work since its last tally into the open epoch",
				Flags: walletFlags(operatorIDFlag()), Action: withWallet(tallyRewards),
			},
			{
				Name: "claim", Usage: "pay out what an operator earned, and tally its newer work",
				Flags: walletFlags(operatorIDFlag(), &cli.BoolFlag{Name: "wait", Usage: "wait until an epoch with work of the operator is over"}), Action: withWallet(claimRewards),
			},
		},
	}
}

func showRewards(w *wallet) error {
	s, err := w.RewardsStatus(w.cli.Context)
	if err != nil {
		return err
	}
	out := map[string]any{
		"reserve": s.Reserve.String(), "emitted": s.Emitted.String(), "fees": s.Fees.String(), "paid": s.Paid.String(), "epoch": s.Epoch, "epochEnds": s.EpochEnds,
	}
	text := fmt.Sprintf("%s of %s EMC emitted, %s EMC of fees received, %s EMC paid; epoch %d until %s",
		showEMC(s.Emitted), showEMC(s.Reserve), showEMC(s.Fees), showEMC(s.Paid), s.Epoch, showTime(s.EpochEnds))
	o, err := w.operatorFlag()
	if err != nil {
		if w.cli.IsSet("operator") {
			return err
		}
		return w.answer(out, "%s", text) // who is no operator sees the network
	}
	r, err := w.OperatorRewards(w.cli.Context, o.ID)
	if err != nil {
		return err
	}
	out["operator"], out["toStakers"], out["toWorkers"] = o.ID, r.ToStakers.String(), r.ToWorkers.String()
	return w.answer(out, "%s\noperator %d can claim %s EMC for its stakers and %s EMC for its workers", text, o.ID, showEMC(r.ToStakers), showEMC(r.ToWorkers))
}

func tallyRewards(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	receipt, err := w.TallyRewards(w.cli.Context, o.ID)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"operator": o.ID, "tx": receipt.TxHash}, "operator %d: tallied (transaction %s)", o.ID, receipt.TxHash)
}

func claimRewards(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	if w.cli.Bool("wait") {
		if err := w.AwaitRewards(w.cli.Context, o.ID); err != nil {
			return err
		}
	}
	// The tally comes first: it also closes an epoch that is over, whose rewards can be claimed then.
	if _, err := w.TallyRewards(w.cli.Context, o.ID); err != nil {
		return err
	}
	e, receipt, err := w.ClaimRewards(w.cli.Context, o.ID)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"operator": o.ID, "toStakers": e.ToStakers.String(), "toWorkers": e.ToWorkers.String(), "tx": receipt.TxHash},
		"operator %d: %s EMC to its stakers, %s EMC for its workers (transaction %s)", o.ID, showEMC(e.ToStakers), showEMC(e.ToWorkers), receipt.TxHash)
}

// poolRules are the share rules of pools, by the contract's numbers.
var poolRules = []string{"work", "power", "fixed"}

// maxBps is the whole, in hundredths of a percent.
const maxBps = 10_000

func poolCommand() *cli.Command {
	worker := &cli.StringFlag{Name: "worker", Usage: "address of the worker's key", Required: true}
	share := &cli.UintFlag{Name: "share", Usage: "hundredths of a percent of what the pool earns, for pools with fixed shares"}
	return &cli.Command{
		Name: "pool", Category: groupProvider, Usage: "share what an operator earns between many workers' accounts",
		Subcommands: []*cli.Command{
			{
				Name: "create", Usage: "make the account's operator a pool",
				Flags: walletFlags(operatorIDFlag(),
					&cli.StringFlag{Name: "rule", Usage: "work: who did it is paid; power: by proved power; fixed: by agreed shares", Value: "work"},
					&cli.UintFlag{Name: "fee", Usage: "the owner's part of everything, in hundredths of a percent"}),
				Action: withWallet(createPool),
			},
			{Name: "show", Usage: "show a pool and its members", Flags: walletFlags(operatorIDFlag()), Action: withWallet(showPool)},
			{Name: "invite", Usage: "let a worker in", Flags: walletFlags(operatorIDFlag(), worker, share), Action: withWallet(inviteToPool)},
			{
				Name: "join", Usage: "be paid for a worker that a pool has invited",
				Flags: walletFlags(&cli.Uint64Flag{Name: "operator", Usage: "the pool's number", Required: true}, share,
					&cli.StringFlag{Name: "worker-key", Usage: "the worker's key: a file or 0x.. (default: the account's own)"}),
				Action: withWallet(joinPool),
			},
			{
				Name: "leave", Usage: "take a worker out; it is paid until its notice is over", Flags: walletFlags(operatorIDFlag(), worker),
				Action: withWallet(func(w *wallet) error { return w.poolMemberTx("leaves", w.LeavePool) }),
			},
			{
				Name: "remove", Usage: "free the place of a worker whose notice is over", Flags: walletFlags(operatorIDFlag(), worker),
				Action: withWallet(func(w *wallet) error { return w.poolMemberTx("removed", w.RemoveFromPool) }),
			},
			{Name: "dissolve", Usage: "end a pool that has no members", Flags: walletFlags(operatorIDFlag()), Action: withWallet(dissolvePool)},
		},
	}
}

func (w *wallet) bpsFlag(name string) (uint16, error) {
	v := w.cli.Uint(name)
	if v > maxBps {
		return 0, fmt.Errorf("--%s %d: give 0 to %d hundredths of a percent", name, v, maxBps)
	}
	return uint16(v), nil
}

func (w *wallet) workerFlag() (common.Address, error) {
	text := w.cli.String("worker")
	if !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("--worker %q is no address: give 0x and 40 hex digits", text)
	}
	return common.HexToAddress(text), nil
}

func createPool(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	rule := -1
	for i, name := range poolRules {
		if name == w.cli.String("rule") {
			rule = i
		}
	}
	if rule < 0 {
		return fmt.Errorf("unknown rule %q; use work, power or fixed", w.cli.String("rule"))
	}
	fee, err := w.bpsFlag("fee")
	if err != nil {
		return err
	}
	receipt, err := w.CreatePool(w.cli.Context, o.ID, uint8(rule), fee)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"operator": o.ID, "tx": receipt.TxHash}, "operator %d is a pool now (transaction %s)", o.ID, receipt.TxHash)
}

func showPool(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	p, err := w.Pool(w.cli.Context, o.ID)
	if err != nil {
		return err
	}
	if !p.Exists {
		return w.answer(map[string]any{"operator": o.ID, "pool": false}, "operator %d is no pool", o.ID)
	}
	if w.cli.Bool("json") {
		members := []map[string]any{}
		for i, m := range p.Members {
			members = append(members, map[string]any{"worker": p.Workers[i], "account": m.Account, "shareBps": m.ShareBps, "leavesAt": m.LeavesAt})
		}
		return w.answer(map[string]any{"operator": o.ID, "pool": true, "rule": poolRules[p.Rule], "feeBps": p.FeeBps, "members": members}, "")
	}
	t := tabwriter.NewWriter(w.cli.App.Writer, 0, 4, 2, ' ', 0)
	_, _ = fmt.Fprintf(t, "pool %d: shares by %s, fee %s%%\n", o.ID, poolRules[p.Rule], percent(p.FeeBps))
	_, _ = fmt.Fprintln(t, "worker\tpaid to\tshare\t")
	for i, m := range p.Members {
		account, note := m.Account.Hex(), ""
		if m.Account == (common.Address{}) {
			account = "invited"
		}
		if m.LeavesAt != 0 {
			note = "leaves " + showTime(m.LeavesAt)
		}
		_, _ = fmt.Fprintf(t, "%s\t%s\t%s%%\t%s\n", p.Workers[i], account, percent(m.ShareBps), note)
	}
	return t.Flush()
}

func percent(bps uint16) string { return fmt.Sprintf("%d.%02d", bps/100, bps%100) }

func inviteToPool(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	worker, err := w.workerFlag()
	if err != nil {
		return err
	}
	share, err := w.bpsFlag("share")
	if err != nil {
		return err
	}
	receipt, err := w.InviteToPool(w.cli.Context, o.ID, worker, share)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"operator": o.ID, "worker": worker, "tx": receipt.TxHash}, "pool %d: %s is invited (transaction %s)", o.ID, worker, receipt.TxHash)
}

func joinPool(w *wallet) error {
	key, err := w.workerKey()
	if err != nil {
		return err
	}
	share, err := w.bpsFlag("share")
	if err != nil {
		return err
	}
	pool, worker := w.cli.Uint64("operator"), crypto.PubkeyToAddress(key.PublicKey)
	proof, err := protocol.Sign(w.PoolConsent(pool, w.Address()), key)
	if err != nil {
		return fmt.Errorf("sign the worker's consent: %w", err)
	}
	receipt, err := w.JoinPool(w.cli.Context, pool, worker, share, proof[:])
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"operator": pool, "worker": worker, "account": w.Address(), "tx": receipt.TxHash},
		"pool %d: %s is paid for worker %s (transaction %s)", pool, w.Address(), worker, receipt.TxHash)
}

func (w *wallet) workerKey() (*ecdsa.PrivateKey, error) {
	if text := w.cli.String("worker-key"); text != "" {
		return parseKey(text)
	}
	return w.Key()
}

func (w *wallet) poolMemberTx(what string, do func(ctx context.Context, operator uint64, worker common.Address) (*types.Receipt, error)) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	worker, err := w.workerFlag()
	if err != nil {
		return err
	}
	receipt, err := do(w.cli.Context, o.ID, worker)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"operator": o.ID, "worker": worker, "tx": receipt.TxHash}, "pool %d: %s %s (transaction %s)", o.ID, worker, what, receipt.TxHash)
}

func dissolvePool(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	receipt, err := w.DissolvePool(w.cli.Context, o.ID)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"operator": o.ID, "tx": receipt.TxHash}, "operator %d is no pool any more (transaction %s)", o.ID, receipt.TxHash)
}
