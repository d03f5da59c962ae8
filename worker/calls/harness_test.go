package calls

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"errors"
	"io"
	"math/big"
	"net"
	"sync"
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

const (
	patience = 30 * time.Second
	power    = 1_000_000 // mE: 1,000,000 mU a second
	units    = 10_000_000
)

var (
	domain    = protocol.Domain{ChainID: big.NewInt(703600), Settlement: common.Address{6}}
	workerKey = mustKey("1111111111111111111111111111111111111111111111111111111111111111")
	holderKey = mustKey("2222222222222222222222222222222222222222222222222222222222222222")
	callerKey = mustKey("3333333333333333333333333333333333333333333333333333333333333333")
	routerKey = mustKey("4444444444444444444444444444444444444444444444444444444444444444")
	router    = crypto.PubkeyToAddress(routerKey.PublicKey)
)

func mustKey(hex string) *ecdsa.PrivateKey {
	key, err := crypto.HexToECDSA(hex)
	if err != nil {
		panic(err)
	}
	return key
}

// fakeChain is a chain in memory.
type fakeChain struct {
	mu      sync.Mutex
	socket  admission.Socket
	app     admission.App
	batches [][]protocol.Leaf
}

func newChain(now time.Time) *fakeChain {
	later := uint64(now.Add(2 * time.Hour).Unix())
	return &fakeChain{
		socket: admission.Socket{
			ID: *uint256.NewInt(1), Operator: 7, Holder: crypto.PubkeyToAddress(holderKey.PublicKey), App: *uint256.NewInt(3), Power: power, Units: units,
			Expires: later, PluggedUntil: later, Epoch: 2,
		},
		app: admission.App{ID: *uint256.NewInt(3), Manifest: &protocol.Manifest{DeadlineSeconds: 20, MaxInputBytes: 1 << 20, MaxOutputBytes: 1 << 20}},
	}
}

// Approver says that nobody approved anything on chain.
func (c *fakeChain) Approver(context.Context, common.Hash) (common.Address, error) {
	return common.Address{}, nil
}

func (c *fakeChain) edit(change func(*fakeChain)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	change(c)
}

func (c *fakeChain) Socket(_ context.Context, id uint256.Int) (*admission.Socket, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if id != c.socket.ID {
		return nil, protocol.Errorf(protocol.CodeSocketUnknown, "socket %s does not exist", id.Dec())
	}
	s := c.socket
	return &s, nil
}

func (c *fakeChain) App(context.Context, uint256.Int) (*admission.App, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	a := c.app
	return &a, nil
}

func (c *fakeChain) LastBatch(context.Context) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return uint64(len(c.batches)), nil
}

func (c *fakeChain) BatchLeaves(_ context.Context, n uint64) ([]protocol.Leaf, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.batches[n-1], nil
}

// runFunc runs apps in the test's process.
type runFunc func(ctx context.Context, job Job) (Outcome, error)

func (f runFunc) Ensure(context.Context, *admission.App) error      { return nil }
func (f runFunc) Run(ctx context.Context, job Job) (Outcome, error) { return f(ctx, job) }

func took(start time.Time, millis int64) Outcome {
	start = time.UnixMilli(start.UnixMilli())
	return Outcome{StartedAt: start, FinishedAt: start.Add(time.Duration(millis) * time.Millisecond)}
}

func echo(_ context.Context, job Job) (Outcome, error) {
	in, err := io.ReadAll(job.Input)
	if err != nil {
		return Outcome{}, err
	}
	_, err = job.Output.Write(append([]byte("echo "), in...))
	return took(time.Now(), 10), err
}

// gossip collects what is published.
type gossip chan []byte

func (g gossip) Publish(_ context.Context, data []byte) error {
	select {
	case g <- data:
	default:
	}
	return nil
}

// bench is a service and its caller.
type bench struct {
	t       *testing.T
	chain   *fakeChain
	gossip  gossip
	dir     string
	limits  Limits
	apps    []uint256.Int
	now     func() time.Time
	session protocol.SignedSession
	nonce   uint64
	service *Service
}

func newBench(t *testing.T, run runFunc) *bench {
	b := &bench{t: t, chain: newChain(time.Now()), gossip: make(gossip, 64), dir: t.TempDir(), now: time.Now}
	b.limits = Limits{ReportEvery: time.Hour, RouteTimeout: patience}
	b.session = b.sign(holderKey, func(*protocol.Session) {})
	b.start(run)
	return b
}

func (b *bench) start(run runFunc) {
	b.t.Helper()
	s, err := New(Config{
		Domain: domain, Key: workerKey, Operator: 7, Apps: b.apps, Chain: b.chain, Runtime: run, Receipts: b.gossip, Dir: b.dir, Window: 30 * time.Second,
		Limits: b.limits, Now: func() time.Time { return b.now() },
	})
	require.NoError(b.t, err)
	require.NoError(b.t, s.Start(context.Background()))
	b.service = s
	b.t.Cleanup(func() { b.stop(s) })
}

func (b *bench) stop(s *Service) {
	if b.service == s {
		b.service = nil
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		require.NoError(b.t, s.Stop(ctx))
	}
}

func (b *bench) restart(run runFunc) {
	b.stop(b.service)
	b.start(run)
}

func (b *bench) sign(key *ecdsa.PrivateKey, change func(*protocol.Session)) protocol.SignedSession {
	s := protocol.Session{
		Socket: *uint256.NewInt(1), Epoch: 2, Key: crypto.PubkeyToAddress(callerKey.PublicKey), MaxUnits: units,
		NotAfter: uint64(time.Now().Add(time.Hour).Unix()),
	}
	change(&s)
	sig, err := domain.SignSession(&s, key)
	require.NoError(b.t, err)
	return protocol.SignedSession{Session: s, Signature: sig}
}

func (b *bench) call(input string, change func(*protocol.Call)) *wire.Open {
	b.nonce++
	c := protocol.Call{
		Session: domain.SessionID(&b.session.Session), Nonce: b.nonce, Input: sha256.Sum256([]byte(input)), MaxUnits: 1_000_000,
		NotAfter: uint64(time.Now().Add(time.Minute).Unix()),
	}
	change(&c)
	sig, err := domain.SignCall(&c, callerKey)
	require.NoError(b.t, err)
	return &wire.Open{Session: b.session.Session, SessionSig: b.session.Signature, Call: c, CallSig: sig, InputBytes: uint64(len(input))}
}

func same(*protocol.Call) {}

// pipe is a stream between a test that plays the router and the service.
type pipe struct{ net.Conn }

func (p pipe) Reset() error { return p.Close() }

// link is the router's side of one call stream.
type link struct {
	net.Conn
	frames *wire.Reader
	t      *testing.T
	served chan struct{}
}

// dial opens a call stream.
func (b *bench) dial() *link {
	ours, theirs := net.Pipe()
	l := &link{Conn: ours, frames: wire.NewReader(ours), t: b.t, served: make(chan struct{})}
	require.NoError(b.t, ours.SetDeadline(time.Now().Add(patience)))
	service := b.service
	go func() {
		defer close(l.served)
		service.Serve(router, pipe{theirs})
	}()
	b.t.Cleanup(func() { _ = ours.Close() })
	return l
}

// send sends a call and its input while the service may already answer.
func (l *link) send(open *wire.Open, input string) {
	go func() {
		if wire.Send(l, open) != nil {
			return
		}
		if _, err := (wire.DataWriter{W: l}).Write([]byte(input)); err != nil {
			return
		}
		_ = wire.Write(l, wire.TypeEnd, nil)
	}()
}

func (l *link) next() wire.Frame {
	l.t.Helper()
	f, err := l.frames.Next()
	require.NoError(l.t, err)
	return f
}

// heard is what a service answered to one call.
type heard struct {
	refused *protocol.Error
	stored  bool
	output  string
	final   wire.Final
}

// hear reads up to the end of the service's answer.
func (l *link) hear() (h heard) {
	l.t.Helper()
	for {
		switch f := l.next(); f.Type {
		case wire.TypeRefuse:
			var r wire.Refuse
			require.NoError(l.t, wire.Decode(f, &r))
			h.refused = r.Err()
			return h
		case wire.TypeAccept:
		case wire.TypeStored:
			h.stored = true
		case wire.TypeData:
			h.output += string(f.Payload)
		case wire.TypeFinal:
			require.NoError(l.t, wire.Decode(f, &h.final))
			return h
		default:
			l.t.Fatalf("frame of type %d", f.Type)
		}
	}
}

// deliver signs a route for a result.
func (l *link) deliver(result *protocol.Result, key *ecdsa.PrivateKey) {
	l.t.Helper()
	route := protocol.Route{Result: domain.ResultID(result), ReceivedAt: result.StartedAt, DeliveredAt: result.FinishedAt}
	sig, err := domain.SignRoute(&route, key)
	require.NoError(l.t, err)
	require.NoError(l.t, wire.Send(l, &wire.Delivered{Route: route, RouteSig: sig}))
	<-l.served
}

// ask makes one call, delivers its result and returns what was answered.
func (b *bench) ask(open *wire.Open, input string) heard {
	b.t.Helper()
	l := b.dial()
	l.send(open, input)
	h := l.hear()
	if h.refused == nil && !h.stored {
		l.deliver(&h.final.Result, routerKey)
	}
	_ = l.Close()
	<-l.served
	return h
}

func (b *bench) reported() *protocol.Receipt {
	b.t.Helper()
	select {
	case data := <-b.gossip:
		r, err := protocol.DecodeReceipt(data)
		require.NoError(b.t, err)
		return r
	case <-time.After(patience):
		b.t.Fatal("nothing was gossiped")
		return nil
	}
}

var errDown = errors.New("runtime is down")
