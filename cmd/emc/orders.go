package main

import (
	"fmt"
	"math/big"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/client"
)

// orderCommands sell by signature: nothing is on the chain until somebody buys.
func orderCommands() []*cli.Command {
	file := fileFlag("the order, as `emc market sign` wrote it")
	return []*cli.Command{
		{
			Name: "sign", Usage: "sign an order to sell a socket, for who fills it; costs no gas once the market may move the socket",
			Flags: walletFlags(socketFlag(), &cli.StringFlag{Name: "price", Usage: "EMC", Required: true},
				&cli.StringFlag{Name: "to", Usage: "EMC at the end, for a price that falls evenly (default: it stays)"},
				&cli.DurationFlag{Name: "for", Usage: "how long the order stands", Value: 24 * time.Hour},
				&cli.StringFlag{Name: "min-units", Usage: "the fewest U that a buyer gets (default: what it holds now)"},
				fileFlag("where to write it")),
			Action: withWallet(signOrder),
		},
		{
			Name: "fill", Usage: "buy at a signed order's price",
			Flags: walletFlags(file, &cli.StringFlag{Name: "max-price", Usage: "the most EMC to pay (default: what the order asks now)"},
				&cli.StringFlag{Name: "min-units", Usage: "the fewest U to accept (default: what the order promises)", Value: "0"}),
			Action: withWallet(fillOrder),
		},
		{
			Name: "revoke", Usage: "end a signed order", Flags: walletFlags(file),
			Action: withWallet(func(w *wallet) error {
				s, err := w.signedFile("file")
				if err != nil {
					return err
				}
				o, receipt, err := w.CancelOrder(w.cli.Context, s)
				if err != nil {
					return err
				}
				return w.answer(map[string]any{"socket": o.Id.Uint64(), "tx": receipt.TxHash}, "socket %s: the signed order is void (transaction %s)", o.Id, receipt.TxHash)
			}),
		},
		{Name: "offers", Usage: "list the offers that others made for sockets", Flags: walletFlags(), Action: withWallet(listMarketOffers)},
	}
}

func signOrder(w *wallet) error {
	id, until := w.cli.Uint64("socket"), w.after("for")
	high, err := parseEMC(w.cli.String("price"))
	if err != nil {
		return fmt.Errorf("--price: %w", err)
	}
	terms := client.OrderTerms{High: high, Low: high, Until: until}
	if text := w.cli.String("to"); text != "" {
		if terms.Low, err = parseEMC(text); err != nil {
			return fmt.Errorf("--to: %w", err)
		}
		if terms.Low.Cmp(high) > 0 {
			return fmt.Errorf("--to %s: a price falls; give at most --price %s", text, w.cli.String("price"))
		}
	}
	if text := w.cli.String("min-units"); text != "" {
		units, err := parseMilli(text)
		if err != nil {
			return fmt.Errorf("--min-units: %w", err)
		}
		terms.MinUnits = &units
	}
	s, err := w.SignOrder(w.cli.Context, id, terms)
	if err != nil {
		return err
	}
	if err := writeSigned(w.cli.String("file"), s); err != nil {
		return err
	}
	return w.answer(map[string]any{"socket": id, "price": high.String(), "to": terms.Low.String(), "until": until.Unix(), "file": w.cli.String("file")},
		"socket %d: who has %s can buy it for %s EMC until %s; `emc market revoke` ends that", id, w.cli.String("file"), fallingText(high, terms.Low), showTime(uint64(until.Unix())))
}

// fallingText is a price, or two that it falls between.
func fallingText(high, low *big.Int) string {
	if high.Cmp(low) == 0 {
		return showEMC(high)
	}
	return showEMC(high) + " falling to " + showEMC(low)
}

func fillOrder(w *wallet) error {
	s, err := w.signedFile("file")
	if err != nil {
		return err
	}
	least, err := parseMilli(w.cli.String("min-units"))
	if err != nil {
		return fmt.Errorf("--min-units: %w", err)
	}
	var most *big.Int
	if text := w.cli.String("max-price"); text != "" {
		if most, err = parseEMC(text); err != nil {
			return fmt.Errorf("--max-price: %w", err)
		}
	}
	e, receipt, err := w.Fill(w.cli.Context, s, most, least)
	if err != nil {
		return err
	}
	return w.bought(e, receipt)
}

func listMarketOffers(w *wallet) error {
	list, err := w.MarketOffers(w.cli.Context)
	if err != nil {
		return err
	}
	if w.cli.Bool("json") {
		out := []map[string]any{}
		for _, o := range list {
			target := "socket"
			if o.ForApp {
				target = "app"
			}
			out = append(out, map[string]any{
				"offer": o.ID, "bidder": o.Bidder, "price": o.Price.String(), target: o.Target.Uint64(), "minUnits": o.MinUnits, "minPower": o.MinPower, "until": o.Until.Uint64(),
			})
		}
		return w.answer(out, "")
	}
	if len(list) == 0 {
		return w.answer(nil, "nobody offers for sockets now; `emc market offer` makes one")
	}
	t := tabwriter.NewWriter(w.cli.App.Writer, 0, 4, 2, ' ', 0)
	_, _ = fmt.Fprintln(t, "offer\tfor\tEMC\tleast U\tleast E\tuntil\tby")
	for _, o := range list {
		target := "socket"
		if o.ForApp {
			target = "any of app"
		}
		_, _ = fmt.Fprintf(t, "%d\t%s %s\t%s\t%s\t%s\t%s\t%s\n", o.ID, target, o.Target, showEMC(o.Price), showMilli(o.MinUnits), showMilli(o.MinPower), showTime(o.Until.Uint64()), o.Bidder)
	}
	return t.Flush()
}

// isZero says whether there is nobody there.
func isZero(a common.Address) bool { return a == (common.Address{}) }
