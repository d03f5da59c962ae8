package main

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"
)

// tradeCommands are those of `emc market` beyond fixed prices.
func tradeCommands() []*cli.Command {
	forFlag := func(usage string) *cli.DurationFlag {
		return &cli.DurationFlag{Name: "for", Usage: usage, Value: 24 * time.Hour}
	}
	amount := func(usage string) *cli.StringFlag {
		return &cli.StringFlag{Name: "price", Usage: usage, Required: true}
	}
	offer := &cli.Uint64Flag{Name: "offer", Usage: "the offer's number", Required: true}
	return []*cli.Command{
		{
			Name: "falling", Usage: "list a socket at a price that falls evenly until somebody buys it (a Dutch auction)",
			Flags: walletFlags(socketFlag(), amount("EMC now"), &cli.StringFlag{Name: "to", Usage: "EMC at the end", Required: true}, forFlag("until the end")),
			Action: withWallet(func(w *wallet) error {
				price, low, err := w.two("price", "to")
				if err != nil {
					return err
				}
				return w.socketTx(fmt.Sprintf("on the market for %s EMC falling to %s", showEMC(price), showEMC(low)), func(id uint64) (*types.Receipt, error) {
					return w.ListFalling(w.cli.Context, id, price, low, w.after("for"))
				})
			}),
		},
		{
			Name: "auction", Usage: "auction a socket to the highest bidder; the market holds it until then",
			Flags: walletFlags(socketFlag(), amount("the least first bid, EMC"), forFlag("how long one can bid")),
			Action: withWallet(func(w *wallet) error {
				until := w.after("for")
				return w.priced("in auction until "+showTime(uint64(until.Unix())), func(id uint64, price *big.Int) (*types.Receipt, error) {
					return w.Auction(w.cli.Context, id, price, until)
				})
			}),
		},
		{
			Name: "bid", Usage: "bid in an auction; who is outbid is credited, see `emc claim`",
			Flags: walletFlags(socketFlag(), amount("the bid, EMC")),
			Action: withWallet(func(w *wallet) error {
				return w.priced("bid placed", func(id uint64, price *big.Int) (*types.Receipt, error) { return w.Bid(w.cli.Context, id, price) })
			}),
		},
		{
			Name: "settle", Usage: "hand out the socket of an auction that is over",
			Flags: walletFlags(socketFlag(), &cli.BoolFlag{Name: "wait", Usage: "wait until it is over"}),
			Action: withWallet(func(w *wallet) error {
				if err := w.awaitAuction(); err != nil {
					return err
				}
				return w.socketTx("auction settled", func(id uint64) (*types.Receipt, error) { return w.SettleAuction(w.cli.Context, id) })
			}),
		},
		{
			Name: "offer", Usage: "offer EMC for a socket, or for any socket of an app; it is held until accepted or withdrawn",
			Flags: walletFlags(
				&cli.Uint64Flag{Name: "socket", Usage: "the socket's number"},
				&cli.Uint64Flag{Name: "app", Usage: "the app's number: any socket of it will do"},
				amount("EMC"), forFlag("how long the offer stands"),
				&cli.StringFlag{Name: "min-units", Usage: "the fewest U that the socket must hold", Value: "0"},
				&cli.StringFlag{Name: "min-power", Usage: "with --app: the least E", Value: "0"},
				&cli.DurationFlag{Name: "good-for", Usage: "with --app: the least time until the socket expires", Value: time.Hour},
			),
			Action: withWallet(makeOffer),
		},
		{
			Name: "accept", Usage: "sell a socket to who made an offer", Flags: walletFlags(socketFlag(), offer),
			Action: withWallet(func(w *wallet) error {
				return w.socketTx("sold", func(id uint64) (*types.Receipt, error) {
					return w.AcceptOffer(w.cli.Context, w.cli.Uint64("offer"), id)
				})
			}),
		},
		{
			Name: "withdraw", Usage: "take an offer back", Flags: walletFlags(offer),
			Action: withWallet(func(w *wallet) error {
				n := w.cli.Uint64("offer")
				receipt, err := w.WithdrawOffer(w.cli.Context, n)
				if err != nil {
					return err
				}
				return w.answer(map[string]any{"offer": n, "tx": receipt.TxHash}, "offer %d: withdrawn (transaction %s)", n, receipt.TxHash)
			}),
		},
		{
			Name: "cancel-all", Usage: "end every listing of the account, signed ones too", Flags: walletFlags(),
			Action: withWallet(func(w *wallet) error {
				receipt, err := w.CancelAll(w.cli.Context)
				if err != nil {
					return err
				}
				return w.answer(map[string]any{"tx": receipt.TxHash}, "all listings cancelled (transaction %s)", receipt.TxHash)
			}),
		},
	}
}

// awaitAuction waits for an auction's end, with --wait. A late bid may move the end.
func (w *wallet) awaitAuction() error {
	id := w.cli.Uint64("socket")
	for w.cli.Bool("wait") {
		a, err := w.AuctionOf(w.cli.Context, id)
		if err != nil {
			return err
		}
		head, err := w.ETH.HeaderByNumber(w.cli.Context, nil)
		if err != nil {
			return fmt.Errorf("read the newest block: %w", err)
		}
		if a.End.Uint64() <= head.Time {
			break // or there is none: the contract says so
		}
		if err := w.AwaitTime(w.cli.Context, a.End.Uint64(), fmt.Sprintf("the auction of socket %d ends", id)); err != nil {
			return err
		}
	}
	return nil
}

// after is the time that a duration flag is away.
func (w *wallet) after(flag string) time.Time { return time.Now().Add(w.cli.Duration(flag)) }

// two reads two flags of money.
func (w *wallet) two(a, b string) (x, y *big.Int, err error) {
	if x, err = parseEMC(w.cli.String(a)); err != nil {
		return nil, nil, fmt.Errorf("--%s: %w", a, err)
	}
	if y, err = parseEMC(w.cli.String(b)); err != nil {
		return nil, nil, fmt.Errorf("--%s: %w", b, err)
	}
	return x, y, nil
}

// priced is a transaction about a socket and --price.
func (w *wallet) priced(what string, do func(id uint64, price *big.Int) (*types.Receipt, error)) error {
	price, err := parseEMC(w.cli.String("price"))
	if err != nil {
		return fmt.Errorf("--price: %w", err)
	}
	return w.socketTx(what, func(id uint64) (*types.Receipt, error) { return do(id, price) })
}

func makeOffer(w *wallet) error {
	id, app := w.cli.Uint64("socket"), w.cli.Uint64("app")
	if (id == 0) == (app == 0) {
		return fmt.Errorf("give --socket or --app: what the offer is for")
	}
	price, err := parseEMC(w.cli.String("price"))
	if err != nil {
		return fmt.Errorf("--price: %w", err)
	}
	units, err := parseMilli(w.cli.String("min-units"))
	if err != nil {
		return fmt.Errorf("--min-units: %w", err)
	}
	power, err := parseMilli(w.cli.String("min-power"))
	if err != nil {
		return fmt.Errorf("--min-power: %w", err)
	}
	var n uint64
	var receipt *types.Receipt
	if id != 0 {
		n, receipt, err = w.MakeOffer(w.cli.Context, id, price, units, w.after("for"))
	} else {
		n, receipt, err = w.MakeAppOffer(w.cli.Context, app, price, units, power, w.after("good-for"), w.after("for"))
	}
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"offer": n, "price": price.String(), "tx": receipt.TxHash}, "offer %d: %s EMC held (transaction %s)", n, showEMC(price), receipt.TxHash)
}
