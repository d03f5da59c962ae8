package main

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"
)

// subscriptionCommands keep a socket full from a prepaid balance.
func subscriptionCommands() []*cli.Command {
	return []*cli.Command{
		{
			Name: "subscribe", Usage: "prepay top-ups of a socket, one a period, made by whoever calls `emc socket renew`",
			Flags: walletFlags(socketFlag(),
				&cli.StringFlag{Name: "units", Usage: "how many U a period", Required: true},
				&cli.DurationFlag{Name: "every", Usage: "the period, a minute or more", Value: 24 * time.Hour},
				&cli.StringFlag{Name: "prepay", Usage: "EMC to top up from", Required: true},
				&cli.StringFlag{Name: "max-price", Usage: "the most EMC that a U may cost (default: the socket's price)"},
			),
			Action: withWallet(subscribe),
		},
		{
			Name: "prepay", Usage: "add to what a subscription tops up from",
			Flags: walletFlags(socketFlag(), &cli.StringFlag{Name: "amount", Usage: "EMC", Required: true}), Action: withWallet(prepay),
		},
		{Name: "renew", Usage: "make a subscription's top-up that is due; anyone may", Flags: walletFlags(socketFlag(), &cli.BoolFlag{Name: "wait", Usage: "wait until it is due"}), Action: withWallet(renew)},
		{Name: "unsubscribe", Usage: "end your subscription; its rest becomes your credit, see `emc claim`", Flags: walletFlags(socketFlag()), Action: withWallet(unsubscribe)},
		{Name: "subscription", Usage: "show who tops a socket up", Flags: walletFlags(socketFlag()), Action: withWallet(showSubscription)},
	}
}

// lendingCommands let others use or move a socket.
func lendingCommands() []*cli.Command {
	return []*cli.Command{
		{
			Name: "rent", Usage: "let another account call a socket for a while (ERC-4907)",
			Flags: walletFlags(socketFlag(),
				&cli.StringFlag{Name: "to", Usage: "the user's address", Required: true},
				&cli.DurationFlag{Name: "for", Usage: "how long", Value: time.Hour},
			),
			Action: withWallet(rent),
		},
		{
			Name: "permit", Usage: "approve a spender by signature (ERC-4494): without --signature it signs, with it it posts",
			Flags: walletFlags(socketFlag(),
				&cli.StringFlag{Name: "spender", Usage: "the address that may move the socket", Required: true},
				&cli.DurationFlag{Name: "for", Usage: "how long the signature is good", Value: time.Hour},
				&cli.Int64Flag{Name: "deadline", Usage: "with --signature: the Unix time that was signed"},
				&cli.StringFlag{Name: "signature", Usage: "0x and 65 bytes, of the owner"},
			),
			Action: withWallet(permit),
		},
	}
}

func subscribe(w *wallet) error {
	units, err := parseUnits(w.cli.String("units"))
	if err != nil {
		return err
	}
	prepaid, err := parseEMC(w.cli.String("prepay"))
	if err != nil {
		return fmt.Errorf("--prepay: %w", err)
	}
	var most *big.Int
	if text := w.cli.String("max-price"); text != "" {
		if most, err = parseEMC(text); err != nil {
			return fmt.Errorf("--max-price: %w", err)
		}
	}
	every := w.cli.Duration("every")
	return w.socketTx(fmt.Sprintf("%s U every %v, from %s EMC prepaid", showMilli(units), every, showEMC(prepaid)), func(id uint64) (*types.Receipt, error) {
		return w.Subscribe(w.cli.Context, id, units, every, most, prepaid)
	})
}

func prepay(w *wallet) error {
	amount, err := parseEMC(w.cli.String("amount"))
	if err != nil {
		return fmt.Errorf("--amount: %w", err)
	}
	return w.socketTx(showEMC(amount)+" EMC prepaid", func(id uint64) (*types.Receipt, error) { return w.Prepay(w.cli.Context, id, amount) })
}

func renew(w *wallet) error {
	id := w.cli.Uint64("socket")
	if w.cli.Bool("wait") {
		s, err := w.Subscription(w.cli.Context, id)
		if err != nil {
			return err
		}
		if err := w.AwaitTime(w.cli.Context, s.Next, fmt.Sprintf("the next top-up of socket %d is due", id)); err != nil {
			return err
		}
	}
	e, receipt, err := w.Renew(w.cli.Context, id)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"socket": id, "next": e.Next, "balance": e.Balance.String(), "tx": receipt.TxHash},
		"socket %d: topped up, %s EMC are left, next on %s (transaction %s)", id, showEMC(e.Balance), showTime(e.Next), receipt.TxHash)
}

func unsubscribe(w *wallet) error {
	id := w.cli.Uint64("socket")
	e, receipt, err := w.Unsubscribe(w.cli.Context, id)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"socket": id, "refund": e.Refund.String(), "tx": receipt.TxHash},
		"socket %d: unsubscribed, %s EMC are credited to %s (transaction %s)", id, showEMC(e.Refund), e.Payer, receipt.TxHash)
}

func showSubscription(w *wallet) error {
	id := w.cli.Uint64("socket")
	s, err := w.Subscription(w.cli.Context, id)
	if err != nil {
		return err
	}
	if s.Payer == (common.Address{}) {
		return w.answer(map[string]any{"socket": id, "subscribed": false}, "socket %d has no subscription; `emc socket subscribe` makes one", id)
	}
	return w.answer(map[string]any{
		"socket": id, "subscribed": true, "payer": s.Payer, "balance": s.Balance.String(), "units": s.Units, "period": s.Period, "next": s.Next, "maxPrice": s.MaxPrice.String(),
	}, "socket %d: %s pays %s U every %v, next from %s on, %s EMC are left", id, s.Payer, showMilli(s.Units), time.Duration(s.Period)*time.Second, showTime(s.Next), showEMC(s.Balance))
}

func rent(w *wallet) error {
	user, err := parseAddress(w.cli.String("to"))
	if err != nil {
		return fmt.Errorf("--to: %w", err)
	}
	until := time.Now().Add(w.cli.Duration("for"))
	return w.socketTx(fmt.Sprintf("%s may call it until %s", user, showTime(uint64(until.Unix()))), func(id uint64) (*types.Receipt, error) {
		return w.Rent(w.cli.Context, id, user, until)
	})
}

func permit(w *wallet) error {
	id := w.cli.Uint64("socket")
	spender, err := parseAddress(w.cli.String("spender"))
	if err != nil {
		return fmt.Errorf("--spender: %w", err)
	}
	if text := w.cli.String("signature"); text != "" {
		signature, err := hexutil.Decode(text)
		if err != nil {
			return fmt.Errorf("--signature: %w", err)
		}
		return w.socketTx(spender.Hex()+" is approved", func(id uint64) (*types.Receipt, error) {
			return w.Permit(w.cli.Context, id, spender, time.Unix(w.cli.Int64("deadline"), 0), signature)
		})
	}
	deadline := time.Now().Add(w.cli.Duration("for"))
	signature, err := w.SignPermit(w.cli.Context, id, spender, deadline)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"socket": id, "spender": spender, "deadline": deadline.Unix(), "signature": hexutil.Encode(signature)},
		"socket %d: %s may post this until %s\n--deadline %d --signature %s", id, spender, showTime(uint64(deadline.Unix())), deadline.Unix(), hexutil.Encode(signature))
}
