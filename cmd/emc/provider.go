package main

import (
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/bindings/sockets"
	"github.com/edgematrix/emc/client"
)

var roleBits = map[string]uint8{"validator": client.RoleValidator, "router": client.RoleRouter, "worker": client.RoleWorker}

func roleNames(bits uint8) string {
	var names []string
	for _, name := range []string{"validator", "router", "worker"} {
		if bits&roleBits[name] != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, ",")
}

func operatorCommand() *cli.Command {
	return &cli.Command{
		Name: "operator", Category: groupProvider, Usage: "register as an operator, and see its stake and rating",
		Subcommands: []*cli.Command{
			{
				Name: "register", Usage: "register the account as owner of an operator; workers and routers do it by themselves at start",
				Flags: walletFlags(
					&cli.StringSliceFlag{Name: "role", Usage: "worker, router, validator", Value: cli.NewStringSlice("worker")},
					&cli.StringFlag{Name: "signer", Usage: "the key that the machine runs with: a file or 0x.. (default: the account's own)"},
					&cli.StringFlag{Name: "stake", Usage: "EMC", Value: "0"},
					&cli.StringFlag{Name: "endpoint", Usage: "where others reach it, if anywhere"},
				),
				Action: withWallet(registerOperator),
			},
			{
				Name: "show", Usage: "show an operator",
				Flags: walletFlags(
					&cli.Uint64Flag{Name: "operator", Usage: "its number (default: the account's own)"},
					&cli.BoolFlag{Name: "wait", Usage: "wait until it is rated"},
				),
				Action: withWallet(showOperator),
			},
		},
	}
}

func registerOperator(w *wallet) error {
	var roles uint8
	for _, name := range w.cli.StringSlice("role") {
		bit, ok := roleBits[name]
		if !ok {
			return fmt.Errorf("unknown role %q; use worker, router or validator", name)
		}
		roles |= bit
	}
	signer, err := w.Key()
	if err != nil {
		return err
	}
	if text := w.cli.String("signer"); text != "" {
		if signer, err = parseKey(text); err != nil {
			return err
		}
	}
	stake, err := parseEMC(w.cli.String("stake"))
	if err != nil {
		return fmt.Errorf("--stake: %w", err)
	}
	id, receipt, err := w.Register(w.cli.Context, signer, roles, w.cli.String("endpoint"), stake)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"operator": id, "tx": receipt.TxHash}, "operator %d: owner %s, signer %s, roles %s, stake %s EMC (transaction %s)",
		id, w.Address(), crypto.PubkeyToAddress(signer.PublicKey), roleNames(roles), showEMC(stake), receipt.TxHash)
}

func (w *wallet) operatorFlag() (*client.Operator, error) {
	if id := w.cli.Uint64("operator"); id != 0 {
		return w.Operator(w.cli.Context, id)
	}
	return w.OwnedOperator(w.cli.Context)
}

func showOperator(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	if w.cli.Bool("wait") {
		if o, err = w.AwaitRated(w.cli.Context, o.ID); err != nil {
			return err
		}
	}
	rated := fmt.Sprintf("proved %s E", showMilli(o.Power))
	if o.Power == 0 {
		rated = "not rated yet (--wait waits for it)"
	}
	return w.answer(map[string]any{"operator": o.ID, "owner": o.Owner, "signer": o.Signer, "roles": roleNames(o.Roles), "stake": o.Stake.String(), "power": o.Power, "jailed": o.Jailed},
		"operator %d: owner %s, signer %s, roles %s, stake %s EMC, %s", o.ID, o.Owner, o.Signer, roleNames(o.Roles), showEMC(o.Stake), rated)
}

func offerCommand() *cli.Command {
	return &cli.Command{
		Name: "offer", Usage: "post and list offers of computing power", Category: groupProvider,
		Subcommands: []*cli.Command{
			{
				Name: "post", Usage: "offer sockets for an app",
				Flags: walletFlags(
					&cli.Uint64Flag{Name: "operator", Usage: "whose (default: the account's own)"},
					&cli.Uint64Flag{Name: "app", Usage: "the app's number", Required: true},
					&cli.StringFlag{Name: "power", Usage: "E of each socket (default: all that is proved)"},
					&cli.StringFlag{Name: "price", Usage: "EMC a U (1 E for 1 second)", Required: true},
					&cli.Uint64Flag{Name: "count", Usage: "how many sockets", Value: 1},
					&cli.DurationFlag{Name: "for", Usage: "how long the offer stands", Value: 24 * time.Hour},
					&cli.BoolFlag{Name: "reserved", Usage: "hold the power for the buyer; needs stake"},
				),
				Action: withWallet(postOffer),
			},
			{Name: "list", Usage: "list what is for sale", Flags: walletFlags(), Action: withWallet(listOffers)},
			{
				Name: "gate", Usage: "sell an offer to holders of a credential only; before its first sale",
				Flags: walletFlags(&cli.Uint64Flag{Name: "offer", Usage: "the offer's number", Required: true},
					&cli.StringFlag{Name: "issuer", Usage: "identity whose credentials count (default: the account)"}, schemaFlag()),
				Action: withWallet(gateOffer),
			},
		},
	}
}

func postOffer(w *wallet) error {
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	if count := w.cli.Uint64("count"); count > math.MaxUint32 {
		return fmt.Errorf("--count %d: at most %d", count, uint32(math.MaxUint32))
	}
	offer := sockets.ISocketsOffer{
		Operator: o.ID, App: new(big.Int).SetUint64(w.cli.Uint64("app")), Power: o.Power, Left: uint32(w.cli.Uint64("count")),
		ValidUntil: uint64(time.Now().Add(w.cli.Duration("for")).Unix()),
	}
	if s := w.cli.String("power"); s != "" {
		if offer.Power, err = parseMilli(s); err != nil {
			return fmt.Errorf("--power: %w", err)
		}
	} else if o.Power == 0 {
		offer.Power = 1 // nothing is proved: the contract says so
	}
	if offer.Price, err = parseEMC(w.cli.String("price")); err != nil {
		return fmt.Errorf("--price: %w", err)
	}
	if w.cli.Bool("reserved") {
		offer.Class = 1
	}
	id, receipt, err := w.PostOffer(w.cli.Context, offer)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"offer": id, "power": offer.Power, "tx": receipt.TxHash}, "offer %d: %d sockets of %s E for app %s at %s EMC a U (transaction %s)",
		id, offer.Left, showMilli(offer.Power), offer.App, showEMC(offer.Price), receipt.TxHash)
}

func listOffers(w *wallet) error {
	list, err := w.Offers(w.cli.Context)
	if err != nil {
		return err
	}
	now := uint64(time.Now().Unix())
	open := []client.Offer{}
	for _, o := range list {
		if o.Left > 0 && o.ValidUntil > now {
			open = append(open, o)
		}
	}
	if w.cli.Bool("json") {
		return json.NewEncoder(w.cli.App.Writer).Encode(open)
	}
	if len(open) == 0 {
		return w.answer(nil, "nothing is for sale; a provider posts offers with `emc offer post`")
	}
	names := map[uint64]string{}
	apps, err := w.Apps(w.cli.Context)
	if err != nil {
		return err
	}
	for _, a := range apps {
		names[a.ID] = a.Name
	}
	t := tabwriter.NewWriter(w.cli.App.Writer, 0, 4, 2, ' ', 0)
	_, _ = fmt.Fprintln(t, "offer\tapp\tE\tEMC a U\tleft\tclass\toperator\tuntil")
	for _, o := range open {
		class := "burst"
		if o.Class == 1 {
			class = "reserved"
		}
		issuer, _, err := w.Gate(w.cli.Context, o.ID)
		if err != nil {
			return err
		}
		if !isZero(issuer) {
			class += ", by credential"
		}
		_, _ = fmt.Fprintf(t, "%d\t%s %s\t%s\t%s\t%d\t%s\t%d\t%s\n", o.ID, o.App, names[o.App.Uint64()], showMilli(o.Power), showEMC(o.Price), o.Left, class, o.Operator, showTime(o.ValidUntil))
	}
	return t.Flush()
}
