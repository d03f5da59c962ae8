package calls

import (
	"context"
	"io"
	"math"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/edgematrix/emc/protocol/wire"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

func TestCallIsRunMeteredAndSigned(t *testing.T) {
	b := newBench(t, echo)
	open := b.call("hi", same)
	h := b.ask(open, "hi")
	require.Nil(t, h.refused)
	require.Equal(t, "echo hi", h.output)
	by, err := domain.CheckResult(domain.CallID(&open.Call), &open.Call, h.final.SignedResult())
	require.NoError(t, err)
	require.Equal(t, crypto.PubkeyToAddress(workerKey.PublicKey), by)
	require.EqualValues(t, 10_000, h.final.Result.Units)
	require.Empty(t, b.gossip, "a routed call is the router's to report at first")
}

func TestWorkerRefuses(t *testing.T) {
	b := newBench(t, echo)
	b.stop(b.service)
	b.apps = []uint256.Int{*uint256.NewInt(3), *uint256.NewInt(4)}
	b.start(echo)
	ago := uint64(time.Now().Add(-time.Minute).Unix())
	tests := map[string]struct {
		open  func(*wire.Open)
		call  func(*protocol.Call)
		chain func(*fakeChain)
		input string
		want  protocol.Code
	}{
		"forged session": {open: func(o *wire.Open) {
			o.SessionSig = b.sign(callerKey, func(*protocol.Session) {}).Signature
		}, want: protocol.CodeSessionForged},
		"another session":       {open: func(o *wire.Open) { o.Session.Salt[0]++ }, want: protocol.CodeSessionForged},
		"forged call":           {open: func(o *wire.Open) { o.Call.MaxUnits++ }, want: protocol.CodeCallForged},
		"call of other session": {call: func(c *protocol.Call) { c.Session[0]++ }, want: protocol.CodeCallForged},
		"late":                  {call: func(c *protocol.Call) { c.NotAfter = ago }, want: protocol.CodeCallExpired},
		"too many units":        {call: func(c *protocol.Call) { c.MaxUnits = units + 1 }, want: protocol.CodeUnitsExceeded},
		"endless units":         {call: func(c *protocol.Call) { c.MaxUnits = math.MaxUint64 }, want: protocol.CodeUnitsExceeded},
		"beyond the socket":     {chain: func(c *fakeChain) { c.socket.Units = 5 }, want: protocol.CodeUnitsExceeded},
		"revoked":               {chain: func(c *fakeChain) { c.socket.Epoch++ }, want: protocol.CodeSessionRevoked},
		"sold":                  {chain: func(c *fakeChain) { c.socket.Holder = router }, want: protocol.CodeSessionForged},
		"unplugged":             {chain: func(c *fakeChain) { c.socket.PluggedUntil = ago }, want: protocol.CodeSocketUnplugged},
		"gone":                  {chain: func(c *fakeChain) { c.socket.ID = *uint256.NewInt(2) }, want: protocol.CodeSocketUnknown},
		"another operator's":    {chain: func(c *fakeChain) { c.socket.Operator = 8 }, want: protocol.CodeWorkerUnavailable},
		"app not served":        {chain: func(c *fakeChain) { c.app.ID = *uint256.NewInt(5) }, want: protocol.CodeWorkerUnavailable},
		"app of another kind":   {chain: func(c *fakeChain) { c.app.Kind = 1 }, want: protocol.CodeBadRequest},
		"input too large":       {open: func(o *wire.Open) { o.InputBytes = 1<<20 + 1 }, want: protocol.CodeInputTooLarge},
		"longer than announced": {open: func(o *wire.Open) { o.InputBytes = 1 }, want: protocol.CodeBadRequest},
		"another input":         {input: "ho", want: protocol.CodeBadRequest},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			socket, app := b.chain.socket, b.chain.app
			change, input := test.call, test.input
			if change == nil {
				change = same
			}
			if input == "" {
				input = "hi"
			}
			open := b.call("hi", change)
			if test.open != nil {
				test.open(open)
			}
			if test.chain != nil {
				b.chain.edit(test.chain)
			}
			h := b.ask(open, input)
			require.NotNil(t, h.refused)
			require.Equal(t, test.want, h.refused.Code, h.refused.Message)
			b.chain.edit(func(c *fakeChain) { c.socket, c.app = socket, app })
			require.EqualValues(t, units, b.service.ledger.SocketLeft(socket.ID, units))
			e, err := b.service.log.find(open.Call.Session, open.Call.Nonce)
			require.NoError(t, err)
			require.Nil(t, e, "the nonce is free")
		})
	}
}

func TestBrokenStreamsAreRefused(t *testing.T) {
	b := newBench(t, echo)
	good := b.call("hi", same)
	for name, talk := range map[string]func(*link){
		"no call":          func(l *link) { _ = wire.Write(l, wire.TypeEnd, nil) },
		"garbage":          func(l *link) { _ = wire.Write(l, wire.TypeOpen, []byte("garbage")) },
		"unknown frame":    func(l *link) { _, _ = l.Write([]byte{99, 0, 0, 0, 0}) },
		"oversized frame":  func(l *link) { _, _ = l.Write([]byte{byte(wire.TypeData), 0xff, 0xff, 0xff, 0xff}) },
		"call, then route": func(l *link) { _ = wire.Send(l, good); _ = wire.Send(l, &wire.Delivered{RouteSig: good.CallSig}) },
	} {
		t.Run(name, func(t *testing.T) {
			l := b.dial()
			go talk(l)
			require.Equal(t, protocol.CodeBadRequest, l.hear().refused.Code)
		})
	}
}

func TestSameCallGetsTheStoredResult(t *testing.T) {
	runs := 0
	run := func(ctx context.Context, job Job) (Outcome, error) { runs++; return echo(ctx, job) }
	b := newBench(t, run)
	open := b.call("hi", same)
	first := b.ask(open, "hi")
	for i := range 3 {
		if i == 1 {
			b.restart(run)
		}
		h := b.ask(open, "hi")
		require.True(t, h.stored)
		require.Equal(t, "echo hi", h.output)
		require.Equal(t, first.final, h.final)
	}
	other := b.call("ho", func(c *protocol.Call) { c.Nonce = open.Call.Nonce })
	h := b.ask(other, "ho")
	require.NotNil(t, h.refused)
	require.Equal(t, protocol.CodeCallReplayed, h.refused.Code)
	require.Equal(t, 1, runs)
}

func TestUnitsHeldAcrossRestart(t *testing.T) {
	b := newBench(t, echo)
	b.chain.edit(func(c *fakeChain) { c.socket.Units = 1_005_000 })
	require.Nil(t, b.ask(b.call("a", same), "a").refused) // uses 10,000 of 1,000,000
	for range 2 {
		h := b.ask(b.call("b", same), "b")
		require.NotNil(t, h.refused)
		require.Equal(t, protocol.CodeUnitsExceeded, h.refused.Code)
		b.restart(echo)
	}
	require.Nil(t, b.ask(b.call("c", func(c *protocol.Call) { c.MaxUnits = 995_000 }), "c").refused)
}

func TestSettlementFreesTheSocket(t *testing.T) {
	b := newBench(t, echo)
	open := b.call("a", same)
	b.ask(open, "a")
	id := *uint256.NewInt(1)
	require.EqualValues(t, units-10_000, b.service.ledger.SocketLeft(id, units))
	b.chain.edit(func(c *fakeChain) {
		c.batches = append(c.batches, []protocol.Leaf{{Call: common.Hash{1}}}, []protocol.Leaf{{Call: domain.CallID(&open.Call)}})
	})
	b.service.Tick(context.Background())
	require.EqualValues(t, units, b.service.ledger.SocketLeft(id, units))
	session := domain.SessionID(&b.session.Session)
	require.EqualValues(t, units-10_000, b.service.ledger.Left(session, &b.session.Session, units), "the session stays charged")
	b.restart(echo)
	require.EqualValues(t, units, b.service.ledger.SocketLeft(id, units))
	require.EqualValues(t, units-10_000, b.service.ledger.Left(session, &b.session.Session, units))
}

func TestWhatNoBatchTakesIsFreedAfterTheWindow(t *testing.T) {
	b := newBench(t, echo)
	b.ask(b.call("a", same), "a")
	id := *uint256.NewInt(1)
	b.now = func() time.Time { return time.Now().Add(89 * time.Second) } // notAfter in 60 s, window of 30 s
	b.service.Tick(context.Background())
	require.EqualValues(t, units-10_000, b.service.ledger.SocketLeft(id, units))
	b.now = func() time.Time { return time.Now().Add(92 * time.Second) }
	b.service.Tick(context.Background())
	require.EqualValues(t, units, b.service.ledger.SocketLeft(id, units))
}

func TestUnsettledReceiptIsGossipedAgain(t *testing.T) {
	b := newBench(t, echo)
	h := b.ask(b.call("a", same), "a")
	b.now = func() time.Time { return time.Now().Add(2 * b.limits.ReportEvery) }
	b.service.report()
	r := b.reported()
	require.Equal(t, h.final.Result, r.Result)
	require.NotNil(t, r.Route, "the route that the router sent is kept")
	by, err := r.Verify(domain)
	require.NoError(t, err)
	require.Equal(t, router, by.Router)
}

func TestWorkerReportsWhatTheRouterDoesNot(t *testing.T) {
	tests := map[string]func(*link, *protocol.Result){
		"router leaves":          func(l *link, _ *protocol.Result) { _ = l.Close() },
		"route by a stranger":    func(l *link, r *protocol.Result) { l.deliver(r, callerKey) },
		"route of other work":    func(l *link, r *protocol.Result) { other := *r; other.Units++; l.deliver(&other, routerKey) },
		"frame that is no route": func(l *link, _ *protocol.Result) { _ = wire.Write(l, wire.TypeEnd, nil) },
	}
	for name, end := range tests {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, echo)
			l := b.dial()
			l.send(b.call("a", same), "a")
			h := l.hear()
			end(l, &h.final.Result)
			r := b.reported()
			require.Equal(t, h.final.Result, r.Result)
			require.Nil(t, r.Route)
			<-l.served
		})
	}
}

func TestMetering(t *testing.T) {
	timedOut := func(_ context.Context, job Job) (Outcome, error) {
		o := took(time.Now(), job.Deadline.Milliseconds())
		o.End = TimedOut
		return o, nil
	}
	ends := func(o Outcome) runFunc {
		return func(context.Context, Job) (Outcome, error) {
			out := took(time.Now(), 1500)
			out.End, out.ExitCode, out.Stderr = o.End, o.ExitCode, o.Stderr
			return out, nil
		}
	}
	fixed := func(c *fakeChain) { c.app.Metering, c.app.FixedUnits = admission.Fixed, 77 }
	tests := map[string]struct {
		run   runFunc
		chain func(*fakeChain)
		max   uint64
		want  protocol.Status
		units uint64
	}{
		"by time":              {run: ends(Outcome{}), max: 5_000_000, want: protocol.StatusOK, units: 1_500_000},
		"at most MaxUnits":     {run: ends(Outcome{}), max: 1_400_000, want: protocol.StatusOK, units: 1_400_000},
		"fixed":                {run: ends(Outcome{}), chain: fixed, max: 5_000_000, want: protocol.StatusOK, units: 77},
		"units are used up":    {run: timedOut, max: 2_000_000, want: protocol.StatusExhausted, units: 2_000_000},
		"the app's own time":   {run: timedOut, chain: func(c *fakeChain) { c.app.Manifest.DeadlineSeconds = 1 }, max: 2_000_000, want: protocol.StatusDeadline},
		"fixed, out of time":   {run: timedOut, chain: fixed, max: 100, want: protocol.StatusDeadline},
		"exits with 1":         {run: ends(Outcome{ExitCode: 1}), max: 5_000_000, want: protocol.StatusFailed},
		"out of memory":        {run: ends(Outcome{End: OutOfMemory}), max: 5_000_000, want: protocol.StatusMemory},
		"too much output":      {run: ends(Outcome{End: OutputLarge}), max: 5_000_000, want: protocol.StatusOutputLarge},
		"runtime fails":        {run: func(context.Context, Job) (Outcome, error) { return Outcome{}, errDown }, max: 5_000_000, want: protocol.StatusWorker},
		"started far too late": {run: func(context.Context, Job) (Outcome, error) { return took(time.Now().Add(time.Hour), 10), nil }, max: 5_000_000, want: protocol.StatusWorker},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, test.run)
			if test.chain != nil {
				b.chain.edit(test.chain)
			}
			open := b.call("", func(c *protocol.Call) { c.MaxUnits = test.max })
			h := b.ask(open, "")
			require.Nil(t, h.refused)
			require.Equal(t, test.want, h.final.Result.Status)
			require.Equal(t, test.units, h.final.Result.Units)
			_, err := domain.CheckResult(domain.CallID(&open.Call), &open.Call, h.final.SignedResult())
			require.NoError(t, err)
			require.EqualValues(t, units-test.units, b.service.ledger.SocketLeft(*uint256.NewInt(1), units))
		})
	}
}

// held is a run that tells when it began and ends when it is let, or killed.
type held struct{ began, free chan struct{} }

func newHeld() held { return held{make(chan struct{}, 8), make(chan struct{})} }

func (h held) run(ctx context.Context, job Job) (Outcome, error) {
	h.began <- struct{}{}
	select {
	case <-h.free:
		return echo(ctx, job)
	case <-ctx.Done():
		o := took(time.Now(), 10)
		o.End = Cancelled
		return o, nil
	}
}

func TestQueueIsBounded(t *testing.T) {
	h := newHeld()
	b := newBench(t, h.run)
	b.stop(b.service)
	b.limits.Slots, b.limits.Queue = 1, 1
	b.start(h.run)
	running, waiting := b.dial(), b.dial()
	running.send(b.call("a", same), "a")
	<-h.began
	<-b.service.Changed()
	waiting.send(b.call("b", same), "b")
	for b.service.Load().Queued == 0 {
		<-b.service.Changed()
	}
	require.Equal(t, Load{Running: 1, Queued: 1, Units: 2_000_000}, b.service.Load())
	refused := b.ask(b.call("c", same), "c").refused
	require.NotNil(t, refused)
	require.Equal(t, protocol.CodeWorkerUnavailable, refused.Code)
	close(h.free)
	require.Equal(t, "echo a", running.hear().output)
	require.Equal(t, "echo b", waiting.hear().output)
}

// A call whose router leaves while it waits does not run.
func TestRouterLeavesBeforeTheCallRuns(t *testing.T) {
	h := newHeld()
	b := newBench(t, h.run)
	running, waiting := b.dial(), b.dial()
	running.send(b.call("a", same), "a")
	<-h.began
	open := b.call("b", same)
	waiting.send(open, "b")
	for b.service.Load().Queued == 0 {
		<-b.service.Changed()
	}
	_ = waiting.Close()
	<-waiting.served
	close(h.free)
	require.Equal(t, "echo a", running.hear().output)
	e, err := b.service.log.find(open.Call.Session, open.Call.Nonce)
	require.NoError(t, err)
	require.Nil(t, e)
}

// Stop kills what runs when its time is over, and answers it.
func TestStopKills(t *testing.T) {
	h := newHeld()
	b := newBench(t, h.run)
	l := b.dial()
	l.send(b.call("a", same), "a")
	<-h.began
	service := b.service
	b.service = nil
	now, cancel := context.WithCancel(context.Background())
	cancel()
	stopped := make(chan error)
	go func() { stopped <- service.Stop(now) }()
	final := l.hear().final
	require.Equal(t, protocol.StatusWorker, final.Result.Status)
	_ = l.Close()
	require.NoError(t, <-stopped)
}

// What a killed process left open is answered, once and for all, as a fault of the worker that costs nothing.
func TestKilledWhileRunning(t *testing.T) {
	if os.Getenv(childDir) != "" {
		killedChild(t)
		return
	}
	b := newBench(t, echo)
	b.stop(b.service)
	child := exec.Command(os.Args[0], "-test.run=^TestKilledWhileRunning$")
	child.Env = append(os.Environ(), childDir+"="+b.dir)
	out, err := child.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, child.Start())
	said := make([]byte, len(childRuns))
	_, err = io.ReadFull(out, said)
	require.NoError(t, err)
	require.Equal(t, childRuns, string(said))
	require.NoError(t, child.Process.Kill())
	_ = child.Wait()

	b.start(echo)
	var open wire.Open
	require.NoError(t, b.service.log.each(func(e *entry) error {
		open = wire.Open{Session: e.Session, SessionSig: e.SessionSig, Call: e.Call, CallSig: e.CallSig}
		return nil
	}))
	first := b.ask(&open, "")
	require.True(t, first.stored)
	require.Equal(t, protocol.StatusWorker, first.final.Result.Status)
	require.Zero(t, first.final.Result.Units)
	b.restart(echo)
	require.Equal(t, first, b.ask(&open, ""))
}

const (
	childDir  = "EMC_TEST_CALLS_DIR"
	childRuns = "the call runs"
)

// killedChild begins a call and never ends it.
func killedChild(t *testing.T) {
	b := &bench{t: t, chain: newChain(time.Now()), gossip: make(gossip, 1), dir: os.Getenv(childDir), now: time.Now}
	b.session = b.sign(holderKey, func(*protocol.Session) {})
	b.start(func(context.Context, Job) (Outcome, error) {
		_, _ = os.Stdout.WriteString(childRuns)
		select {}
	})
	l := b.dial()
	l.send(b.call("", same), "")
	l.hear()
}

func TestDetailIsOneLine(t *testing.T) {
	b := newBench(t, func(context.Context, Job) (Outcome, error) {
		o := took(time.Now(), 1)
		o.ExitCode, o.Stderr = 2, strings.Repeat("x", 4000)+"\nlast words\n"
		return o, nil
	})
	h := b.ask(b.call("", same), "")
	require.True(t, strings.HasSuffix(h.final.Detail, "last words"))
	require.LessOrEqual(t, len(h.final.Detail), wire.MaxReason)
	require.NotContains(t, h.final.Detail, "\n")
}

// A caller that signs a call with a near end must not get work for nothing: what ends too late for a batch is never paid.
func TestCallEndsWhileItCanStillBeSettled(t *testing.T) {
	var limit time.Duration
	b := newBench(t, func(ctx context.Context, job Job) (Outcome, error) {
		limit = job.Deadline
		o, err := echo(ctx, job)
		o.End = TimedOut
		return o, err
	})
	b.chain.edit(func(c *fakeChain) { c.app.Manifest.DeadlineSeconds = 3600; c.socket.Power = 1 })
	ends := func(after time.Duration) protocol.Status {
		h := b.ask(b.call("work", func(c *protocol.Call) { c.NotAfter = uint64(time.Now().Add(after).Unix()) }), "work")
		require.Nil(t, h.refused)
		return h.final.Result.Status
	}
	require.Equal(t, protocol.StatusDeadline, ends(2*time.Second), "it is not its units that ended")
	require.LessOrEqual(t, limit, 17*time.Second, "half a window is left to settle in")
	require.Greater(t, limit, 10*time.Second)
	b.chain.edit(func(c *fakeChain) { c.app.Manifest.DeadlineSeconds = 60 })
	ends(30 * time.Minute)
	require.Equal(t, time.Minute, limit, "the app's own deadline where there is time enough")
}

// whileReadied runs apps, and does something while their images are readied.
type whileReadied struct {
	runFunc
	do func()
}

func (w whileReadied) Ensure(context.Context, *admission.App) error { w.do(); return nil }

// What starts after the socket was unplugged or revoked is never paid, so it must not start, however long the call has waited by then.
func TestCallOfASocketUnpluggedMeanwhileDoesNotRun(t *testing.T) {
	for name, change := range map[string]func(*fakeChain){
		"unplugged": func(c *fakeChain) { c.socket.PluggedUntil = uint64(time.Now().Unix()) - 1 },
		"revoked":   func(c *fakeChain) { c.socket.Epoch++ },
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, func(context.Context, Job) (Outcome, error) {
				t.Error("the call ran")
				return took(time.Now(), 1), nil
			})
			b.service.cfg.Runtime = whileReadied{b.service.cfg.Runtime.(runFunc), func() { b.chain.edit(change) }}
			open := b.call("a", same)
			require.NotNil(t, b.ask(open, "a").refused)
			e, err := b.service.log.find(open.Call.Session, open.Call.Nonce)
			require.NoError(t, err)
			require.Nil(t, e, "its nonce is free again")
			require.EqualValues(t, 0, b.service.Load().Running)
		})
	}
}
