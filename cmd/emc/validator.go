package main

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/bindings/staking"
	"github.com/edgematrix/emc/client"
	"github.com/edgematrix/emc/node/keys"
)

func validatorCommand() *cli.Command {
	operator := &cli.Uint64Flag{Name: "operator", Usage: "whose (default: the account's own)"}
	amount := &cli.StringFlag{Name: "amount", Usage: "EMC", Required: true}
	return &cli.Command{
		Name: "validator", Category: groupProvider, Usage: "validate, stake and delegate",
		Subcommands: []*cli.Command{
			protectionCommand(), slashCommand(),
			{
				Name: "register", Usage: "register the account as owner of a validator, with its stake and BLS key",
				Flags: walletFlags(
					&cli.StringFlag{Name: "signer", Usage: "the key that the node runs with: a keystore, a file or 0x.. (default: the account's own)"},
					&cli.StringFlag{Name: "bls-key", Usage: "the BLS key that the node runs with: a keystore (EIP-2335), or a file with 0x and 64 hex digits", Required: true, TakesFile: true},
					passwordFlag(),
					&cli.StringFlag{Name: "stake", Usage: "EMC (default: the least)"},
					&cli.StringFlag{Name: "endpoint", Usage: "where others reach it, if anywhere"},
				),
				Action: withWallet(registerValidator),
			},
			{
				Name: "key", Usage: "validate with another BLS key, from the next draw on",
				Flags:  walletFlags(operator, &cli.StringFlag{Name: "bls-key", Usage: "the BLS key: a keystore (EIP-2335), or a file with 0x and 64 hex digits", Required: true, TakesFile: true}, passwordFlag()),
				Action: withWallet(setValidatorKey),
			},
			{
				Name: "stake", Usage: "add stake: to one's own operator, or as a delegation to --operator",
				Flags: walletFlags(operator, amount), Action: withWallet(stake),
			},
			{
				Name: "unstake", Usage: "start to take stake out; it can be slashed until it is withdrawn",
				Flags:  walletFlags(operator, &cli.StringFlag{Name: "amount", Usage: "EMC, or all", Required: true}),
				Action: withWallet(unstake),
			},
			{Name: "withdraw", Usage: "get what is due of stake taken out", Flags: walletFlags(operator), Action: withWallet(withdrawStake)},
			{
				Name: "lock", Usage: "lock one's stake: it weighs more, and leaves only the lock's time after it is taken out",
				Flags:  walletFlags(operator, &cli.UintFlag{Name: "lock", Usage: "1 to 4, or 0 to give the lock up", Required: true}),
				Action: withWallet(lockStake),
			},
			{
				Name: "delegation", Usage: "say whether others may delegate to one's operator, and its commission",
				Flags: walletFlags(operator, &cli.BoolFlag{Name: "close", Usage: "accept no further delegations"},
					&cli.UintFlag{Name: "commission", Usage: "share of rewards, in hundredths of a percent", Value: 1000}),
				Action: withWallet(setDelegation),
			},
			{Name: "status", Usage: "show a validator: stake, key, jail, and what the account has with it", Flags: walletFlags(operator), Action: withWallet(validatorStatus)},
			{Name: "unjail", Usage: "end the jail once its time is over", Flags: walletFlags(operator), Action: withWallet(unjail)},
			{Name: "leave", Usage: "give all roles up and start to take all stake out", Flags: walletFlags(operator), Action: withWallet(leave)},
		},
	}
}

func registerValidator(w *wallet) error {
	signer, err := w.Key()
	if err != nil {
		return err
	}
	if text := w.cli.String("signer"); text != "" {
		if keys.Encrypted(text) {
			signer, err = keys.LoadSigner(text, password(w.cli))
		} else {
			signer, err = parseKey(text)
		}
		if err != nil {
			return err
		}
	}
	bls, err := keys.LoadBLS(w.cli.String("bls-key"), password(w.cli))
	if err != nil {
		return err
	}
	amount, err := w.MinStake(w.cli.Context, client.RoleValidator)
	if err != nil {
		return err
	}
	if s := w.cli.String("stake"); s != "" {
		if amount, err = parseEMC(s); err != nil {
			return fmt.Errorf("--stake: %w", err)
		}
	}
	id, _, err := w.Register(w.cli.Context, signer, client.RoleValidator, w.cli.String("endpoint"), amount)
	if err != nil {
		return err
	}
	o, err := w.Operator(w.cli.Context, id)
	if err != nil {
		return err
	}
	receipt, err := w.SetValidatorKey(w.cli.Context, o, bls)
	if err != nil {
		return fmt.Errorf("operator %d is registered, but %w; try `emc validator key`", id, err)
	}
	return w.answer(map[string]any{"operator": id, "blsKey": bls.Public(), "tx": receipt.TxHash}, "validator %d: owner %s, signer %s, stake %s EMC, BLS key %s (transaction %s)",
		id, w.Address(), crypto.PubkeyToAddress(signer.PublicKey), showEMC(amount), bls.Public(), receipt.TxHash)
}

func setValidatorKey(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	bls, err := keys.LoadBLS(w.cli.String("bls-key"), password(w.cli))
	if err != nil {
		return err
	}
	receipt, err := w.SetValidatorKey(w.cli.Context, o, bls)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"operator": o.ID, "blsKey": bls.Public(), "tx": receipt.TxHash}, "validator %d: BLS key %s, from the next draw on (transaction %s)", o.ID, bls.Public(), receipt.TxHash)
}

func stake(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	amount, err := parseEMC(w.cli.String("amount"))
	if err != nil {
		return fmt.Errorf("--amount: %w", err)
	}
	receipt, err := w.Stake(w.cli.Context, o, amount)
	if err != nil {
		return err
	}
	has, err := w.StakeOf(w.cli.Context, o.ID, w.Address())
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"operator": o.ID, "staked": has.String(), "tx": receipt.TxHash}, "%s has %s EMC staked with operator %d (transaction %s)", w.Address(), showEMC(has), o.ID, receipt.TxHash)
}

func unstake(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	amount := client.AllStake
	if s := w.cli.String("amount"); s != "all" {
		if amount, err = parseEMC(s); err != nil {
			return fmt.Errorf("--amount: %w", err)
		}
	}
	e, receipt, err := w.RequestWithdrawal(w.cli.Context, o.ID, amount)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"operator": o.ID, "amount": e.Amount.String(), "releaseAt": e.ReleaseAt, "tx": receipt.TxHash},
		"%s EMC leave operator %d: `emc validator withdraw` pays them from %s on at the earliest, see `emc validator status` (transaction %s)", showEMC(e.Amount), o.ID, showTime(e.ReleaseAt), receipt.TxHash)
}

func withdrawStake(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	amount, receipt, err := w.Withdraw(w.cli.Context, o.ID)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"operator": o.ID, "amount": amount.String(), "tx": receipt.TxHash}, "withdrew %s EMC from operator %d (transaction %s)", showEMC(amount), o.ID, receipt.TxHash)
}

func lockStake(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	lock := w.cli.Uint("lock")
	times, err := w.LockTimes(w.cli.Context)
	if err != nil {
		return err
	}
	if lock > uint(len(times)) {
		return fmt.Errorf("--lock %d: give 1 to %d, or 0 to give the lock up", lock, len(times))
	}
	receipt, err := w.Lock(w.cli.Context, o.ID, uint8(lock))
	if err != nil {
		return err
	}
	text := "no lock"
	if lock > 0 {
		text = fmt.Sprintf("lock %d: it leaves %v after it is taken out", lock, times[lock-1])
	}
	return w.answer(map[string]any{"operator": o.ID, "lock": lock, "tx": receipt.TxHash}, "stake of %s with operator %d: %s (transaction %s)", w.Address(), o.ID, text, receipt.TxHash)
}

func setDelegation(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	commission := w.cli.Uint("commission")
	if commission > maxBps {
		return fmt.Errorf("--commission %d: give at most %d hundredths of a percent", commission, maxBps)
	}
	receipt, err := w.AcceptDelegations(w.cli.Context, o.ID, !w.cli.Bool("close"), uint16(commission))
	if err != nil {
		return err
	}
	word := "accepts"
	if w.cli.Bool("close") {
		word = "does not accept"
	}
	return w.answer(map[string]any{"operator": o.ID, "accepts": !w.cli.Bool("close"), "commission": commission, "tx": receipt.TxHash},
		"operator %d %s delegations, at a commission of %s%% (a higher one than before waits for the unbonding time; transaction %s)",
		o.ID, word, client.FormatDecimal(new(big.Int).SetUint64(uint64(commission)), 2), receipt.TxHash)
}

func validatorStatus(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	v, err := w.Validator(w.cli.Context, o.ID)
	if err != nil {
		return err
	}
	mine, err := w.StakeOf(w.cli.Context, o.ID, w.Address())
	if err != nil {
		return err
	}
	exits, err := w.Exits(w.cli.Context, o.ID, w.Address())
	if err != nil {
		return err
	}
	d := v.Delegation
	lines := []string{
		fmt.Sprintf("operator %d: owner %s, signer %s, roles %s", o.ID, o.Owner, o.Signer, roleNames(o.Roles)),
		fmt.Sprintf("stake %s EMC, %s of it its own; weight %s; %s EMC being withdrawn", showEMC(d.Stake), showEMC(o.Stake), showEMC(d.Weight), showEMC(d.Leaving)),
		fmt.Sprintf("BLS key %s", keyText(v.Key)),
		jailText(d.JailedRoles, d.FreeAt),
	}
	type exit struct {
		Amount     string `json:"amount"`
		ReleaseAt  uint64 `json:"releaseAt"`
		AwaitedSet uint64 `json:"awaitedSet"` // that L1 has to report first; 0: none
	}
	leaving := []exit{}
	lines = append(lines, fmt.Sprintf("%s has %s EMC staked with it", w.Address(), showEMC(mine)))
	for _, e := range exits {
		leaving = append(leaving, exit{e.Amount.String(), e.ReleaseAt, e.AwaitedSet})
		lines = append(lines, "  and "+exitText(e))
	}
	return w.answer(map[string]any{
		"operator": o.ID, "owner": o.Owner, "signer": o.Signer, "roles": roleNames(o.Roles), "stake": d.Stake.String(), "own": o.Stake.String(), "weight": d.Weight.String(),
		"leaving": d.Leaving.String(), "key": "0x" + hex.EncodeToString(v.Key), "jailed": roleNames(d.JailedRoles), "freeAt": d.FreeAt,
		"accepts": d.Accepts, "commission": d.Commission, "mine": mine.String(), "exits": leaving,
	}, "%s", strings.Join(lines, "\n"))
}

func exitText(e staking.IStakingPendingExit) string {
	if e.AwaitedSet != 0 {
		return fmt.Sprintf("%s EMC leave on %s at the earliest, and the unbonding time after L1 reports validator set %d", showEMC(e.Amount), showTime(e.ReleaseAt), e.AwaitedSet)
	}
	return fmt.Sprintf("%s EMC leave on %s", showEMC(e.Amount), showTime(e.ReleaseAt))
}

func keyText(key []byte) string {
	if len(key) == 0 {
		return "none: it is not drawn; `emc validator key` sets one"
	}
	return "0x" + hex.EncodeToString(key)
}

// forever is Staking's time for a jail that only governance ends.
const forever = 1<<48 - 1

func jailText(roles uint8, freeAt uint64) string {
	switch {
	case roles == 0:
		return "not jailed"
	case freeAt == forever:
		return fmt.Sprintf("jailed as %s until governance decides", roleNames(roles))
	default:
		return fmt.Sprintf("jailed as %s; `emc validator unjail` ends it from %s on", roleNames(roles), showTime(freeAt))
	}
}

func unjail(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	receipt, err := w.Unjail(w.cli.Context, o.ID)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"operator": o.ID, "tx": receipt.TxHash}, "operator %d is free (transaction %s)", o.ID, receipt.TxHash)
}

func leave(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	e, receipt, err := w.Leave(w.cli.Context, o.ID)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"operator": o.ID, "amount": e.Amount.String(), "releaseAt": e.ReleaseAt, "tx": receipt.TxHash},
		"operator %d has no roles any more; keep its node running until a set without it is in force. %s EMC leave: `emc validator withdraw` pays them from %s on at the earliest, see `emc validator status` (transaction %s)",
		o.ID, showEMC(e.Amount), showTime(e.ReleaseAt), receipt.TxHash)
}
