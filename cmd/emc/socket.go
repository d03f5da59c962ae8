package main

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/bindings/market"
	"github.com/edgematrix/emc/client"
)

func socketFlag() *cli.Uint64Flag {
	return &cli.Uint64Flag{Name: "socket", Aliases: []string{"id"}, Usage: "the socket's number", Required: true}
}

func socketCommand() *cli.Command {
	return &cli.Command{
		Name: "socket", Category: groupWallet, Usage: "buy and keep computing sockets",
		Subcommands: slices.Concat([]*cli.Command{
			{
				Name: "buy", Usage: "buy a socket from an offer; its price is held in escrow until calls use it",
				Flags: walletFlags(
					&cli.Uint64Flag{Name: "offer", Usage: "the offer's number, see `emc offer list`", Required: true},
					&cli.StringFlag{Name: "units", Usage: "how many U: 1 U is 1 E for 1 second", Required: true},
					&cli.DurationFlag{Name: "for", Usage: "until it expires", Value: 24 * time.Hour},
					&cli.StringFlag{Name: "max-price", Usage: "the most EMC to pay (default: the offer's price)"},
					&cli.StringFlag{Name: "pay", Usage: "EMC to send along (default: the cost)"},
					&cli.BoolFlag{Name: "unplugged", Usage: "do not open it for calls yet"},
					&cli.StringFlag{Name: "credential", Usage: "the credential that the offer asks for, see `emc credential`", TakesFile: true},
				),
				Action: withWallet(buySocket),
			},
			{Name: "show", Usage: "show a socket", Flags: walletFlags(socketFlag(), &cli.StringFlag{Name: "svg", Usage: "write its picture to this file"}), Action: withWallet(showSocket)},
			{Name: "list", Usage: "list the account's sockets", Flags: walletFlags(), Action: withWallet(listSockets)},
			{
				Name: "plug", Usage: "open a socket for calls",
				Flags: walletFlags(socketFlag(), &cli.DurationFlag{Name: "for", Usage: "how long", Value: time.Hour}),
				Action: withWallet(func(w *wallet) error {
					return w.socketTx("plugged in", func(id uint64) (*types.Receipt, error) {
						return w.Plug(w.cli.Context, id, time.Now().Add(w.cli.Duration("for")))
					})
				}),
			},
			{
				Name: "unplug", Usage: "close a socket for calls, so that it can be sold",
				Flags:  walletFlags(socketFlag(), &cli.BoolFlag{Name: "wait", Usage: "wait until the settlement window is over and it can move"}),
				Action: withWallet(unplugSocket),
			},
			{
				Name: "topup", Usage: "add units to a socket at its price",
				Flags:  walletFlags(socketFlag(), &cli.StringFlag{Name: "units", Usage: "how many U", Required: true}),
				Action: withWallet(topUpSocket),
			},
			{
				Name: "revoke", Usage: "end every session opened before now", Flags: walletFlags(socketFlag()),
				Action: withWallet(func(w *wallet) error {
					return w.socketTx("sessions revoked", func(id uint64) (*types.Receipt, error) { return w.Revoke(w.cli.Context, id) })
				}),
			},
			{
				Name: "close", Usage: "burn an expired socket and get back what its class's rule gives", Flags: walletFlags(socketFlag()),
				Action: withWallet(func(w *wallet) error {
					return w.socketTx("closed", func(id uint64) (*types.Receipt, error) { return w.CloseSocket(w.cli.Context, id) })
				}),
			},
		}, subscriptionCommands(), lendingCommands(), demandCommands()),
	}
}

func (w *wallet) socketTx(what string, do func(id uint64) (*types.Receipt, error)) error {
	id := w.cli.Uint64("socket")
	receipt, err := do(id)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"socket": id, "tx": receipt.TxHash}, "socket %d: %s (transaction %s)", id, what, receipt.TxHash)
}

func buySocket(w *wallet) error {
	p := client.Purchase{Offer: w.cli.Uint64("offer"), Duration: w.cli.Duration("for"), PlugIn: !w.cli.Bool("unplugged")}
	var err error
	if p.Units, err = parseUnits(w.cli.String("units")); err != nil {
		return err
	}
	for flag, to := range map[string]**big.Int{"max-price": &p.MaxPrice, "pay": &p.Pay} {
		if s := w.cli.String(flag); s != "" {
			if *to, err = parseEMC(s); err != nil {
				return fmt.Errorf("--%s: %w", flag, err)
			}
		}
	}
	if w.cli.String("credential") != "" {
		if p.Credential, err = w.signedFile("credential"); err != nil {
			return err
		}
	}
	e, receipt, err := w.Buy(w.cli.Context, p)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"socket": e.Id.Uint64(), "units": e.Units, "cost": e.Cost.String(), "expires": e.Expires, "tx": receipt.TxHash},
		"socket %s: %s U for %s EMC in escrow, until %s (transaction %s)", e.Id, showMilli(e.Units), showEMC(e.Cost), showTime(e.Expires), receipt.TxHash)
}

// socketJSON is a socket as scripts read it: money in wei, power in mE, units in mU.
func socketJSON(s *client.Socket) map[string]any {
	return map[string]any{
		"socket": s.ID, "owner": s.Owner, "holder": s.Holder, "operator": s.Operator, "app": s.App.Uint64(), "power": s.Power, "units": s.Units,
		"price": s.Price.String(), "escrow": s.Escrow.String(), "expires": s.Expires, "pluggedUntil": s.PluggedUntil, "locked": s.Locked, "epoch": s.Epoch,
	}
}

func showSocket(w *wallet) error {
	id := w.cli.Uint64("socket")
	s, err := w.Socket(w.cli.Context, id)
	if err != nil {
		return err
	}
	uri, err := w.TokenURI(w.cli.Context, id)
	if err != nil {
		return err
	}
	name, svg, err := metadata(uri)
	if err != nil {
		return fmt.Errorf("read metadata of socket %d: %w", id, err)
	}
	if path := w.cli.String("svg"); path != "" {
		if err := os.WriteFile(path, svg, 0o644); err != nil {
			return fmt.Errorf("--svg: %w", plainPath(err))
		}
	}
	out := socketJSON(s)
	out["name"] = name
	return w.answer(out, "%s: app %s of operator %d, %s E, %s U left worth %s EMC, until %s\nowner %s, holder %s, plugged until %s, locked %v",
		name, s.App, s.Operator, showMilli(s.Power), showMilli(s.Units), showEMC(s.Escrow), showTime(s.Expires), s.Owner, s.Holder, showTime(s.PluggedUntil), s.Locked)
}

// metadata reads the name and the picture out of a token's data: URI.
func metadata(uri string) (name string, svg []byte, err error) {
	text, ok := strings.CutPrefix(uri, "data:application/json;base64,")
	if !ok {
		return "", nil, errors.New("it is not a data: URI of JSON")
	}
	raw, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return "", nil, err
	}
	var meta struct{ Name, Image string }
	if err := json.Unmarshal(raw, &meta); err != nil {
		return "", nil, err
	}
	image, ok := strings.CutPrefix(meta.Image, "data:image/svg+xml;base64,")
	if !ok {
		return "", nil, errors.New("its picture is not a data: URI of SVG")
	}
	svg, err = base64.StdEncoding.DecodeString(image)
	return meta.Name, svg, err
}

func listSockets(w *wallet) error {
	if _, err := w.Key(); err != nil {
		return err
	}
	list, err := w.SocketsOf(w.cli.Context, w.Address())
	if err != nil {
		return err
	}
	if w.cli.Bool("json") {
		out := []map[string]any{}
		for i := range list {
			out = append(out, socketJSON(&list[i]))
		}
		return w.answer(out, "")
	}
	if len(list) == 0 {
		return w.answer(nil, "%s has no sockets; buy one with `emc socket buy`, see `emc offer list`", w.Address())
	}
	t := tabwriter.NewWriter(w.cli.App.Writer, 0, 4, 2, ' ', 0)
	_, _ = fmt.Fprintln(t, "socket\tapp\toperator\tE\tU left\tEMC in escrow\texpires\tplugged until")
	for _, s := range list {
		_, _ = fmt.Fprintf(t, "%d\t%s\t%d\t%s\t%s\t%s\t%s\t%s\n", s.ID, s.App, s.Operator, showMilli(s.Power), showMilli(s.Units), showEMC(s.Escrow), showTime(s.Expires), showTime(s.PluggedUntil))
	}
	return t.Flush()
}

func unplugSocket(w *wallet) error {
	id := w.cli.Uint64("socket")
	receipt, err := w.Unplug(w.cli.Context, id)
	if err != nil {
		return err
	}
	if w.cli.Bool("wait") {
		if err := w.AwaitUnlocked(w.cli.Context, id); err != nil {
			return err
		}
	}
	return w.answer(map[string]any{"socket": id, "tx": receipt.TxHash}, "socket %d: unplugged (transaction %s)", id, receipt.TxHash)
}

func topUpSocket(w *wallet) error {
	units, err := parseUnits(w.cli.String("units"))
	if err != nil {
		return err
	}
	return w.socketTx("topped up", func(id uint64) (*types.Receipt, error) { return w.TopUp(w.cli.Context, id, units) })
}

func marketCommand() *cli.Command {
	return &cli.Command{
		Name: "market", Category: groupWallet, Usage: "sell and buy sockets of other holders",
		Subcommands: append([]*cli.Command{
			{
				Name: "sell", Usage: "list a socket at a fixed price; it stays yours until somebody buys it",
				Flags: walletFlags(socketFlag(),
					&cli.StringFlag{Name: "price", Usage: "EMC", Required: true},
					&cli.DurationFlag{Name: "for", Usage: "how long the listing stands", Value: 24 * time.Hour},
					&cli.StringFlag{Name: "min-units", Usage: "the fewest U that a buyer gets (default: what it holds now)"},
					&cli.BoolFlag{Name: "wait", Usage: "wait until the socket can move, and list it then"},
				),
				Action: withWallet(sellSocket),
			},
			{
				Name: "buy", Usage: "buy a listed socket, with the units that are left in it",
				Flags: walletFlags(socketFlag(),
					&cli.StringFlag{Name: "max-price", Usage: "the most EMC to pay (default: what the listing asks)"},
					&cli.StringFlag{Name: "min-units", Usage: "the fewest U to accept (default: what is left now)"},
				),
				Action: withWallet(takeSocket),
			},
			{
				Name: "cancel", Usage: "take a socket off the market", Flags: walletFlags(socketFlag()),
				Action: withWallet(func(w *wallet) error {
					return w.socketTx("off the market", func(id uint64) (*types.Receipt, error) { return w.Unlist(w.cli.Context, id) })
				}),
			},
			{Name: "show", Usage: "show what is asked for a socket", Flags: walletFlags(socketFlag()), Action: withWallet(showListing)},
		}, slices.Concat(orderCommands(), tradeCommands())...),
	}
}

func sellSocket(w *wallet) error {
	id := w.cli.Uint64("socket")
	price, err := parseEMC(w.cli.String("price"))
	if err != nil {
		return fmt.Errorf("--price: %w", err)
	}
	if w.cli.Bool("wait") {
		if err := w.AwaitUnlocked(w.cli.Context, id); err != nil {
			return err
		}
	}
	var least *uint64
	if text := w.cli.String("min-units"); text != "" {
		units, err := parseMilli(text)
		if err != nil {
			return fmt.Errorf("--min-units: %w", err)
		}
		least = &units
	}
	units, receipt, err := w.List(w.cli.Context, id, price, least, time.Now().Add(w.cli.Duration("for")))
	if err != nil {
		return err
	}
	s, err := w.Socket(w.cli.Context, id)
	if err != nil {
		return err
	}
	note := ""
	if s.Locked {
		note = "; it is locked: a buyer can take it once it is unplugged and its settlement window is over"
	}
	return w.answer(map[string]any{"socket": id, "price": price.String(), "units": units, "locked": s.Locked, "tx": receipt.TxHash},
		"socket %d: on the market for %s EMC with at least %s U (transaction %s)%s", id, showEMC(price), showMilli(units), receipt.TxHash, note)
}

func takeSocket(w *wallet) error {
	id := w.cli.Uint64("socket")
	s, err := w.Socket(w.cli.Context, id)
	if err != nil {
		return err
	}
	var most *big.Int
	least := s.Units
	if text := w.cli.String("max-price"); text != "" {
		if most, err = parseEMC(text); err != nil {
			return fmt.Errorf("--max-price: %w", err)
		}
	}
	if text := w.cli.String("min-units"); text != "" {
		if least, err = parseMilli(text); err != nil {
			return fmt.Errorf("--min-units: %w", err)
		}
	}
	e, receipt, err := w.Take(w.cli.Context, id, most, least)
	if err != nil {
		return err
	}
	return w.bought(e, receipt)
}

// bought says what a sale brought.
func (w *wallet) bought(e *market.MarketSold, receipt *types.Receipt) error {
	return w.answer(map[string]any{
		"socket": e.Id.Uint64(), "seller": e.Seller, "price": e.Price.String(), "fee": e.Fee.String(), "royalty": e.Royalty.String(), "units": e.Units, "tx": receipt.TxHash,
	}, "socket %s: bought from %s for %s EMC with %s U (transaction %s)", e.Id, e.Seller, showEMC(e.Price), showMilli(e.Units), receipt.TxHash)
}

func showListing(w *wallet) error {
	id := w.cli.Uint64("socket")
	l, err := w.Listing(w.cli.Context, id)
	if err != nil {
		return err
	}
	a, err := w.AuctionOf(w.cli.Context, id)
	if err != nil {
		return err
	}
	if !isZero(a.Seller) {
		return w.showAuction(id, a)
	}
	if !l.Valid {
		return w.answer(map[string]any{"socket": id, "valid": false}, "socket %d is not for sale", id)
	}
	return w.answer(map[string]any{"socket": id, "valid": true, "seller": l.Seller, "price": l.Price.String(), "minUnits": l.MinUnits, "until": l.Until},
		"socket %d: %s EMC with at least %s U, sold by %s until %s", id, showEMC(l.Price), showMilli(l.MinUnits), l.Seller, showTime(l.Until))
}

func (w *wallet) showAuction(id uint64, a *market.IMarketAuction) error {
	bid := "no bid yet, the first at least " + showEMC(a.Reserve) + " EMC"
	if !isZero(a.Bidder) {
		bid = fmt.Sprintf("%s EMC bid by %s", showEMC(a.Bid), a.Bidder)
	}
	return w.answer(map[string]any{
		"socket": id, "valid": false, "auction": map[string]any{"seller": a.Seller, "reserve": a.Reserve.String(), "bidder": a.Bidder, "bid": a.Bid.String(), "end": a.End.Uint64()},
	}, "socket %d: in auction until %s, sold by %s; %s", id, showTime(a.End.Uint64()), a.Seller, bid)
}
