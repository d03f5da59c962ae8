package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/client"
	"github.com/edgematrix/emc/protocol"
)

const (
	// sessionFor is how long a session that a call opens by itself may last.
	sessionFor = time.Hour
	// sessionLeast is the least time that a kept session must still have to be used again.
	sessionLeast = time.Minute
	// unitsTries and unitsPause are for a worker that holds units back for calls that are settled: it looks every few seconds.
	unitsTries = 5
	unitsPause = 2 * time.Second
	// callFailed is the router's code of a call that ran and did not end well: out of units or time, say.
	callFailed protocol.Code = "call_failed"
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
				s, err := w.openSession(w.cli.Uint64("socket"), w.cli.String("units"), w.cli.Duration("for"), false)
				if err != nil {
					return err
				}
				v := s.Signed.Session
				file, err := w.sessionFile(v.Socket.Uint64())
				if err != nil {
					return err
				}
				return w.answer(map[string]any{"session": s.ID, "socket": v.Socket.Uint64(), "maxUnits": v.MaxUnits, "notAfter": v.NotAfter, "file": file},
					"session %s: %s U of socket %s until %s", s.ID, showMilli(v.MaxUnits), v.Socket.Dec(), showTime(v.NotAfter))
			}),
		}},
	}
}

// openSession signs a session as the account, posts it to the router and keeps it.
func (w *wallet) openSession(socket uint64, units string, within time.Duration, auto bool) (*client.Session, error) {
	s, err := w.Socket(w.cli.Context, socket)
	if err != nil {
		return nil, err
	}
	maxUnits := s.Units
	if units != "" {
		if maxUnits, err = parseUnits(units); err != nil {
			return nil, err
		}
	}
	notAfter := time.Now().Add(within)
	if end := time.Unix(int64(s.PluggedUntil), 0).Add(-sessionMargin); notAfter.After(end) {
		notAfter = end
	}
	if !notAfter.After(time.Now()) {
		if s.Expires <= uint64(time.Now().Unix()) {
			return nil, fmt.Errorf("socket %d expired at %s; `emc socket close --socket %d` gets back what its class's rule gives", socket, showTime(s.Expires), socket)
		}
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
		if protocol.CodeOf(err) == protocol.CodeSessionForged {
			err = fmt.Errorf("%w; act as its holder with --key or --account", err)
		}
		return nil, err
	}
	session.Auto = auto
	return session, w.keep(session)
}

// keep writes a session where the next call finds it.
func (w *wallet) keep(s *client.Session) error {
	path, err := w.sessionFile(s.Signed.Session.Socket.Uint64())
	if err != nil {
		return err
	}
	return s.Save(path)
}

// parseUnits reads --units.
func parseUnits(text string) (uint64, error) {
	units, err := parseMilli(text)
	if err == nil && units == 0 {
		err = errors.New("give more than 0")
	}
	if err != nil {
		return 0, fmt.Errorf("--units: %w", err)
	}
	return units, nil
}

// sessionOf takes the kept session of a socket if it can still be used, else opens one.
func (w *wallet) sessionOf(socket *client.Socket) (*client.Session, error) {
	path, err := w.sessionFile(socket.ID)
	if err != nil {
		return nil, err
	}
	s, err := client.LoadSession(path)
	switch {
	case errors.Is(err, os.ErrNotExist):
	case err != nil:
		return nil, err
	case s.Signed.Session.Epoch != socket.Epoch, s.Signed.Session.NotAfter > socket.PluggedUntil, !lasts(s): // revoked, unplugged, or nearly over
	case s.Left() > 0:
		return s, nil
	case !s.Auto:
		return nil, fmt.Errorf("session %s of socket %d has used its %s U; open another with `emc session open --socket %d`", s.ID, socket.ID, showMilli(s.Signed.Session.MaxUnits), socket.ID)
	}
	return w.openSession(socket.ID, "", sessionFor, true)
}

func lasts(s *client.Session) bool {
	return time.Unix(int64(s.Signed.Session.NotAfter), 0).After(time.Now().Add(sessionLeast))
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
	socket, err := w.Socket(w.cli.Context, w.cli.Uint64("socket"))
	if err != nil {
		return err
	}
	session, err := w.sessionOf(socket)
	if err != nil {
		return err
	}
	o, err := w.callOptions(session, socket)
	if err != nil {
		return err
	}
	out := &output{w: w}
	defer out.close()
	err = w.tryCall(socket.ID, session, input, o, out)
	// "All that is left" was less than thought: calls whose receipts never came here used some of it, or their settlement is not seen everywhere yet.
	for try := 0; try < unitsTries && protocol.CodeOf(err) == protocol.CodeUnitsExceeded && !w.cli.IsSet("units"); try++ {
		if try == 0 && session.Auto { // nobody chose its limits, so another one may take its place
			session, err = w.openSession(socket.ID, "", sessionFor, true)
		} else {
			err = w.pause("waiting for earlier calls to be settled everywhere")
		}
		if err == nil {
			o.MaxUnits, err = w.unitsLeft(session)
		}
		if err != nil {
			return err
		}
		err = w.tryCall(socket.ID, session, input, o, out)
	}
	return err
}

// pause waits before a call is tried again.
func (w *wallet) pause(why string) error {
	w.progress(why)
	select {
	case <-time.After(unitsPause):
		return nil
	case <-w.cli.Context.Done():
		return w.cli.Context.Err()
	}
}

// unitsLeft is the most that a call of the session may use now: calls that are not settled yet have a share in what the socket holds.
func (w *wallet) unitsLeft(session *client.Session) (uint64, error) {
	router, err := w.routerAPI()
	if err != nil {
		return 0, err
	}
	left, err := router.UnitsLeft(w.cli.Context, session.Signed.Session.Socket.Uint64())
	if err != nil {
		return 0, err
	}
	if left = min(left, session.Left()); left == 0 {
		return 0, errors.New("calls that run or are not settled yet hold all of the socket's units; wait for them, or add some with `emc socket topup`")
	}
	return left, nil
}

// callOptions reads a call's limits: by default it may use all that the session and the socket hold.
func (w *wallet) callOptions(session *client.Session, socket *client.Socket) (opts client.CallOptions, err error) {
	opts = client.CallOptions{Nonce: w.cli.Uint64("nonce"), MaxUnits: min(session.Left(), socket.Units)}
	if opts.MaxUnits == 0 {
		return opts, fmt.Errorf("socket %d has no units left; add some with `emc socket topup --socket %d`", socket.ID, socket.ID)
	}
	if !w.cli.IsSet("nonce") {
		opts.Nonce = uint64(time.Now().UnixNano())
	}
	if s := w.cli.String("units"); s != "" {
		if opts.MaxUnits, err = parseUnits(s); err != nil {
			return opts, err
		}
	}
	if w.cli.IsSet("within") {
		opts.NotAfter = time.Now().Add(w.cli.Duration("within"))
	}
	return opts, nil
}

// output is where a call's output goes: a file that is made when the first byte comes, so that a refused call leaves an older one alone, or stdout.
type output struct {
	w    *wallet
	file *os.File
}

func (o *output) Write(p []byte) (int, error) {
	path := o.w.cli.String("output")
	switch {
	case path == "" && o.w.cli.Bool("json"):
		return len(p), nil
	case path == "":
		return o.w.cli.App.Writer.Write(p)
	}
	if err := o.open(); err != nil {
		return 0, err
	}
	return o.file.Write(p)
}

func (o *output) open() (err error) {
	if path := o.w.cli.String("output"); path != "" && o.file == nil {
		o.file, err = writeOutput(path)
	}
	return err
}

func (o *output) close() {
	if o.file != nil {
		_ = o.file.Close()
	}
}

// tryCall signs a call, sends it, and reports on its receipt.
func (w *wallet) tryCall(socket uint64, session *client.Session, input []byte, opts client.CallOptions, out *output) error {
	if path := w.cli.String("output"); path != "" { // found out before the call costs anything
		if info, err := os.Stat(filepath.Dir(path)); err != nil || !info.IsDir() {
			return fmt.Errorf("--output %s: there is no folder %s", path, filepath.Dir(path))
		}
	}
	call, err := session.SignCall(w.Domain(), input, opts)
	if err != nil {
		return err
	}
	router, err := w.routerAPI()
	if err != nil {
		return err
	}
	o, err := router.Call(w.cli.Context, socket, call, input, out)
	if protocol.CodeOf(err) == protocol.CodeSessionUnknown { // another router, or one that lost its disk: the signature still stands
		if err = router.OpenSession(w.cli.Context, &session.Signed); err == nil {
			o, err = router.Call(w.cli.Context, socket, call, input, out)
		}
	}
	if err != nil {
		if protocol.CodeOf(err) == callFailed {
			w.noteCost(router, session, w.Domain().CallID(&call.Call))
		}
		return err
	}
	if err := out.open(); err != nil { // an empty output is one too
		return err
	}
	return w.reportCall(router, o, session, opts.Nonce)
}

// noteCost takes what a call that failed has used out of the kept session, as far as the router has its receipt: a call that ran out of units costs them.
func (w *wallet) noteCost(router *client.Router, session *client.Session, call common.Hash) {
	if receipt, _, err := router.Receipt(w.cli.Context, w.Domain(), call); err == nil {
		session.Spent += receipt.Result.Units
		_ = w.keep(session) // the call's own error is what counts
	}
}

// reportCall checks the receipt and says what the call cost: on stderr, since stdout may hold the output.
func (w *wallet) reportCall(router *client.Router, o *client.Outcome, session *client.Session, nonce uint64) error {
	receipt, by, err := router.AwaitReceipt(w.cli.Context, w.Domain(), o.Call)
	if err != nil {
		return fmt.Errorf("the output of call %s is here, its receipt is not: %w", o.Call, err)
	}
	r := receipt.Result
	if r.Output != o.Output {
		return fmt.Errorf("call %s: the output that arrived (sha256 %s) is not the one that the worker signed (%s)", o.Call, o.Output, r.Output)
	}
	session.Spent += r.Units
	if err := w.keep(session); err != nil {
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
			return nil, fmt.Errorf("--input: %w", plainPath(err))
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
	raw, err := hexutil.Decode(w.cli.String("call"))
	if err != nil || len(raw) != common.HashLength {
		return fmt.Errorf("--call: %q is no call's id: `emc call` prints it, 0x and 64 hex digits", w.cli.String("call"))
	}
	call := common.Hash(raw)
	router, err := w.routerAPI()
	if err != nil {
		return err
	}
	receipt, by, err := router.Receipt(w.cli.Context, w.Domain(), call)
	if err != nil {
		return err
	}
	var settled *client.Settlement
	if w.cli.Bool("wait") {
		settled, err = w.AwaitSettled(w.cli.Context, router, receipt, call)
	} else {
		settled, err = w.Settled(w.cli.Context, router, call)
	}
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
