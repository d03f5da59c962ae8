package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/client"
	"github.com/edgematrix/emc/protocol"
)

const (
	// sessionFor is how long a session that a call opens by itself may last.
	sessionFor = time.Hour
	// sessionLeast is the least time that a kept session must still have to be used again.
	sessionLeast = time.Minute
	// sessionMargin keeps a session's end before its socket's.
	sessionMargin = 5 * time.Second
)

func sessionCommand() *cli.Command {
	return &cli.Command{
		Name: "session", Category: groupWallet, Usage: "let a fresh key spend a socket's units, with one signature",
		Subcommands: []*cli.Command{{
			Name: "open", Usage: "open a session with the router and keep it for `emc call`",
			Flags: walletFlags(socketFlag(),
				&cli.StringFlag{Name: "units", Usage: "the most U that its calls may use (default: all that the socket holds)"},
				&cli.DurationFlag{Name: "for", Usage: "how long", Value: sessionFor},
			),
			Action: withWallet(func(w *wallet) error {
				s, err := w.openSession(w.cli.Uint64("socket"), w.cli.String("units"), w.cli.Duration("for"))
				if err != nil {
					return err
				}
				v := s.Signed.Session
				return w.answer(map[string]any{"session": s.ID, "socket": v.Socket.Uint64(), "maxUnits": v.MaxUnits, "notAfter": v.NotAfter, "file": w.sessionFile(v.Socket.Uint64())},
					"session %s: %s U of socket %s until %s", s.ID, showMilli(v.MaxUnits), v.Socket.Dec(), showTime(v.NotAfter))
			}),
		}},
	}
}

// openSession signs a session as the account, posts it to the router and keeps it.
func (w *wallet) openSession(socket uint64, units string, within time.Duration) (*client.Session, error) {
	s, err := w.Socket(w.cli.Context, socket)
	if err != nil {
		return nil, err
	}
	maxUnits := s.Units
	if units != "" {
		if maxUnits, err = parseMilli(units); err != nil {
			return nil, fmt.Errorf("--units: %w", err)
		}
	}
	notAfter := time.Now().Add(within)
	if end := time.Unix(int64(s.PluggedUntil), 0).Add(-sessionMargin); notAfter.After(end) {
		notAfter = end
	}
	if !notAfter.After(time.Now()) {
		return nil, fmt.Errorf("socket %d is not plugged in; open it for calls with `emc socket plug --socket %d`", socket, socket)
	}
	key, err := w.Key()
	if err != nil {
		return nil, err
	}
	session, err := client.SignSession(w.Domain(), key, socket, s.Epoch, maxUnits, notAfter)
	if err != nil {
		return nil, err
	}
	router, err := w.routerAPI()
	if err != nil {
		return nil, err
	}
	if err := router.OpenSession(w.cli.Context, &session.Signed); err != nil {
		return nil, err
	}
	return session, session.Save(w.sessionFile(socket))
}

// sessionOf takes the kept session of a socket if it can still be used, else opens one.
func (w *wallet) sessionOf(socket uint64) (*client.Session, error) {
	s, err := client.LoadSession(w.sessionFile(socket))
	if err == nil && s.Left() > 0 && time.Unix(int64(s.Signed.Session.NotAfter), 0).After(time.Now().Add(sessionLeast)) {
		return s, nil
	}
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	return w.openSession(socket, "", sessionFor)
}

func callCommand() *cli.Command {
	return &cli.Command{
		Name: "call", Category: groupWallet, Usage: "run a socket's app on an input; the output comes back as it is produced",
		Flags: walletFlags(socketFlag(),
			&cli.StringFlag{Name: "input", Usage: "file to send (-: standard input)", Required: true, TakesFile: true},
			&cli.StringFlag{Name: "output", Usage: "file to write (default: standard output)", TakesFile: true},
			&cli.StringFlag{Name: "units", Usage: "the most U that this call may use (default: what the session allows)"},
			&cli.DurationFlag{Name: "within", Usage: "the call must start within this time (default: the session's)"},
			&cli.Uint64Flag{Name: "nonce", Usage: "the call's number within its session; the same number is never answered twice (default: the time)"},
		),
		Action: withWallet(runCall),
	}
}

func runCall(w *wallet) error {
	input, err := readInput(w.cli.String("input"))
	if err != nil {
		return err
	}
	socket := w.cli.Uint64("socket")
	session, err := w.sessionOf(socket)
	if err != nil {
		return err
	}
	opts := client.CallOptions{Nonce: w.cli.Uint64("nonce")}
	if opts.Nonce == 0 {
		opts.Nonce = uint64(time.Now().UnixNano())
	}
	if s := w.cli.String("units"); s != "" {
		if opts.MaxUnits, err = parseMilli(s); err != nil {
			return fmt.Errorf("--units: %w", err)
		}
	}
	if w.cli.IsSet("within") {
		opts.NotAfter = time.Now().Add(w.cli.Duration("within"))
	}
	call, err := session.SignCall(w.Domain(), input, opts)
	if err != nil {
		return err
	}
	return w.sendCall(socket, session, call, input, opts.Nonce)
}

func (w *wallet) sendCall(socket uint64, session *client.Session, call *protocol.SignedCall, input []byte, nonce uint64) error {
	router, err := w.routerAPI()
	if err != nil {
		return err
	}
	out := w.cli.App.Writer
	if path := w.cli.String("output"); path != "" {
		f, err := writeOutput(path)
		if err != nil {
			return err
		}
		defer func() { _ = f.Close() }()
		out = f
	} else if w.cli.Bool("json") {
		out = io.Discard
	}
	o, err := router.Call(w.cli.Context, socket, call, input, out)
	if protocol.CodeOf(err) == protocol.CodeSessionUnknown { // another router, or one that lost its disk: the signature still stands
		if err = router.OpenSession(w.cli.Context, &session.Signed); err == nil {
			o, err = router.Call(w.cli.Context, socket, call, input, out)
		}
	}
	if err != nil {
		return err
	}
	return w.reportCall(router, o, session, nonce)
}

// reportCall checks the receipt and says what the call cost: on stderr, since stdout may hold the output.
func (w *wallet) reportCall(router *client.Router, o *client.Outcome, session *client.Session, nonce uint64) error {
	receipt, by, err := router.Receipt(w.cli.Context, w.Domain(), o.Call)
	if err != nil {
		return err
	}
	r := receipt.Result
	if r.Output != o.Output {
		return fmt.Errorf("call %s: the output that arrived (sha256 %s) is not the one that the worker signed (%s)", o.Call, o.Output, r.Output)
	}
	session.Spent += r.Units
	if err := session.Save(w.sessionFile(session.Signed.Session.Socket.Uint64())); err != nil {
		return err
	}
	ran := r.FinishedAt - r.StartedAt
	if w.cli.Bool("json") {
		if err := w.answer(map[string]any{
			"call": o.Call, "nonce": nonce, "status": r.Status.String(), "units": r.Units, "ranMillis": ran, "output": o.Output, "outputBytes": o.OutputBytes,
			"firstByteMillis": o.FirstByte.Milliseconds(), "tookMillis": o.Took.Milliseconds(), "worker": by.Worker, "router": by.Router,
		}, ""); err != nil {
			return err
		}
	} else {
		_, _ = fmt.Fprintf(w.cli.App.ErrWriter, "call %s: %s, %s U for %d ms on worker %s; four signatures checked\n", o.Call, r.Status, showMilli(r.Units), ran, by.Worker)
	}
	if r.Status != protocol.StatusOK {
		return fmt.Errorf("call %s ended as %s: %s U charged", o.Call, r.Status, showMilli(r.Units))
	}
	return nil
}

func readInput(path string) ([]byte, error) {
	var r io.Reader = os.Stdin
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return nil, fmt.Errorf("read input: %w", err)
		}
		defer func() { _ = f.Close() }()
		r = f
	}
	data, err := io.ReadAll(io.LimitReader(r, protocol.MaxInputBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read input: %w", err)
	}
	if len(data) > protocol.MaxInputBytes {
		return nil, fmt.Errorf("input is over %d bytes", protocol.MaxInputBytes)
	}
	return data, nil
}

func receiptCommand() *cli.Command {
	return &cli.Command{
		Name: "receipt", Category: groupWallet, Usage: "show a call's receipt, and prove on chain that it was settled",
		Flags: walletFlags(
			&cli.StringFlag{Name: "call", Usage: "the call's id", Required: true},
			&cli.BoolFlag{Name: "wait", Usage: "wait until it is settled"},
		),
		Action: withWallet(showReceipt),
	}
}

func showReceipt(w *wallet) error {
	call := common.HexToHash(w.cli.String("call"))
	router, err := w.routerAPI()
	if err != nil {
		return err
	}
	receipt, by, err := router.Receipt(w.cli.Context, w.Domain(), call)
	if err != nil {
		return err
	}
	settle := w.Settled
	if w.cli.Bool("wait") {
		settle = w.AwaitSettled
	}
	settled, err := settle(w.cli.Context, router, call)
	if err != nil && !errors.Is(err, client.ErrNotSettled) {
		return err
	}
	text, err := json.MarshalIndent(receipt, "", "  ")
	if err != nil {
		return err
	}
	if settled == nil {
		return w.answer(map[string]any{"receipt": receipt, "signers": by, "settled": false}, "%s\nholder %s, worker %s, router %s; four signatures checked\nnot settled yet", text, by.Holder, by.Worker, by.Router)
	}
	return w.answer(map[string]any{"receipt": receipt, "signers": by, "settled": true, "batch": settled.Batch, "tx": settled.Tx, "credits": credits(settled)},
		"%s\nholder %s, worker %s, router %s; four signatures checked\nsettled in batch %d (transaction %s), proved on chain by its Merkle path", text, by.Holder, by.Worker, by.Router, settled.Batch, settled.Tx)
}

// credits lists payments with amounts as decimal text, which no JSON reader rounds.
func credits(s *client.Settlement) []map[string]any {
	out := []map[string]any{}
	for _, c := range s.Credits {
		out = append(out, map[string]any{"account": c.Account, "amount": c.Amount.String()})
	}
	return out
}
