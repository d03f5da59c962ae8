// Package calls is the worker's side of calls: it checks them against its own view of the chain, runs them, meters them, signs their results, and keeps a
// log by which a call never gets a second result.
package calls

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"sync"
	"time"

	"github.com/edgematrix/emc/internal/blobs"
	"github.com/edgematrix/emc/internal/l2"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
)

// Chain is what calls read from the chain, at its newest block.
type Chain interface {
	// Socket fails with CodeSocketUnknown if there is no such token.
	Socket(ctx context.Context, id uint256.Int) (*admission.Socket, error)
	App(ctx context.Context, id uint256.Int) (*admission.App, error)
	l2.Batches
	admission.Approvals
}

// Runtime runs apps.
type Runtime interface {
	// Ensure makes an app's image ready to run.
	Ensure(ctx context.Context, app *admission.App) error
	// Run runs a job to its end. It fails if the runtime did, not if the app did.
	Run(ctx context.Context, job Job) (Outcome, error)
}

// Job is one run of an app.
type Job struct {
	ID       string // the call's id: unique, of hex digits
	App      *admission.App
	Input    io.Reader
	Output   io.Writer
	Deadline time.Duration // counted from the app's start
}

// End says how a job ended.
type End uint8

// Ends of a job.
const (
	Exited      End = iota // by itself, with ExitCode
	TimedOut               // killed at its deadline
	OutputLarge            // killed at the manifest's maxOutputBytes
	OutOfMemory            // killed at the manifest's memory
	Cancelled              // killed because its context ended
)

// Outcome is how a job went.
type Outcome struct {
	End        End
	ExitCode   int
	StartedAt  time.Time
	FinishedAt time.Time
	Stderr     string // its last bytes
}

// Publisher gossips receipts.
type Publisher interface {
	Publish(ctx context.Context, data []byte) error
}

// Config is what a Service works with. All fields but those with defaults must be set.
type Config struct {
	Domain   protocol.Domain
	Key      *ecdsa.PrivateKey // the worker's signer
	Operator uint64
	Apps     []uint256.Int // apps that it serves; none: all
	Chain    Chain
	Runtime  Runtime
	Receipts Publisher
	Dir      string        // holds the job log and the outputs
	Window   time.Duration // the chain's settlement window
	Limits   Limits
	Now      func() time.Time
	Log      log.Logger
	Metrics  prometheus.Registerer
}

// Limits bound what callers and routers can make a worker hold. Zero fields take the default.
type Limits struct {
	Slots        int           // calls that run at once; 1
	Queue        int           // calls that may wait for a slot besides; 16
	StoreBytes   int64         // inputs and outputs on disk; 8 GiB
	FrameTimeout time.Duration // for a router to send or take the next frame; 30 s
	RouteTimeout time.Duration // for a router to send the route once it has the result; 10 s
	ReportEvery  time.Duration // how often receipts that are not settled are gossiped again, and settlement looked up; 5 s
}

func (l *Limits) defaults() {
	setDefault(&l.Slots, 1)
	setDefault(&l.Queue, 16)
	setDefault(&l.StoreBytes, 8<<30)
	setDefault(&l.FrameTimeout, 30*time.Second)
	setDefault(&l.RouteTimeout, 10*time.Second)
	setDefault(&l.ReportEvery, 5*time.Second)
}

func setDefault[T int | int64 | time.Duration](v *T, to T) {
	if *v == 0 {
		*v = to
	}
}

// Check says what is missing.
func (c *Config) Check() error {
	switch {
	case c.Key == nil || c.Operator == 0:
		return errors.New("worker calls: key and operator must be set")
	case c.Chain == nil || c.Runtime == nil || c.Receipts == nil || c.Dir == "":
		return errors.New("worker calls: chain, runtime, receipts and dir must be set")
	case c.Window <= 0:
		return errors.New("worker calls: the settlement window must be positive")
	}
	return nil
}

// Load is what a worker tells its routers of its work.
type Load struct {
	Running, Queued uint32
	Units           uint64 // mU that running and waiting calls may still use
}

// Service serves calls.
type Service struct {
	cfg     Config
	address common.Address
	log     *jobLog
	blobs   *blobs.Store
	ledger  *admission.Ledger
	slots   chan struct{}
	metrics *metrics
	changed chan struct{} // of capacity 1: the load is another one
	stop    context.CancelFunc
	life    context.Context // ends when jobs must be killed

	tickMu      sync.Mutex // guards what follows: one look at settlement at a time
	settlements l2.Settlements

	mu      sync.Mutex // guards what follows
	active  map[jobID]*job
	holds   map[jobID]*kept // answered calls
	closing bool
	jobs    sync.WaitGroup // active calls; added to under mu
	wg      sync.WaitGroup // background work
}

// jobID is what a call is known by.
type jobID struct {
	session common.Hash
	nonce   uint64
}

// kept is what an answered call still holds.
type kept struct {
	call     common.Hash
	hold     *admission.Hold
	settleBy uint64 // Unix seconds
	settled  bool
	since    time.Time // answered at
}

// New opens the job log and the store of outputs. Calls that were accepted but not answered when the process last ended are answered now, as a fault of the
// worker that costs nothing.
func New(cfg Config) (*Service, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	cfg.Limits.defaults()
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Log == nil {
		cfg.Log = log.New("mod", "calls")
	}
	store, err := blobs.Open(filepath.Join(cfg.Dir, "outputs"), cfg.Limits.StoreBytes, cfg.Log)
	if err != nil {
		return nil, err
	}
	jobs, err := openLog(filepath.Join(cfg.Dir, "jobs.db"))
	if err != nil {
		return nil, err
	}
	life, stop := context.WithCancel(context.Background())
	s := &Service{
		cfg: cfg, address: crypto.PubkeyToAddress(cfg.Key.PublicKey), log: jobs, blobs: store, ledger: admission.NewLedger(),
		slots: make(chan struct{}, cfg.Limits.Slots), changed: make(chan struct{}, 1), life: life, stop: stop,
		settlements: l2.Settlements{From: cfg.Chain, Patience: 2 * cfg.Window, Now: cfg.Now},
		active:      map[jobID]*job{}, holds: map[jobID]*kept{}, metrics: newMetrics(cfg.Metrics),
	}
	if err := s.recover(); err != nil {
		stop()
		return nil, errors.Join(err, jobs.close())
	}
	return s, nil
}

// Start begins to look for settlement and to gossip receipts that are not settled.
func (s *Service) Start(ctx context.Context) error {
	s.tickMu.Lock()
	defer s.tickMu.Unlock()
	if err := s.settle(ctx); err != nil {
		s.cfg.Log.Warn("Settlement not read; units stay held", "err", err)
	}
	s.wg.Add(1)
	go s.follow()
	return nil
}

// Stop refuses new calls, waits for those that are active, kills them when ctx ends, and closes the log. What was killed is answered as a fault of the
// worker.
func (s *Service) Stop(ctx context.Context) error {
	s.mu.Lock()
	s.closing = true
	s.mu.Unlock()
	idle := make(chan struct{})
	go func() { s.jobs.Wait(); close(idle) }()
	select {
	case <-idle:
	case <-ctx.Done():
	}
	s.stop()
	<-idle
	s.wg.Wait()
	return s.log.close()
}

// Changed signals that Load has changed. It has one receiver.
func (s *Service) Changed() <-chan struct{} { return s.changed }

func (s *Service) signal() {
	select {
	case s.changed <- struct{}{}:
	default:
	}
}

// Slots is how many calls may run at once.
func (s *Service) Slots() int { return s.cfg.Limits.Slots }

// Load says what the worker has to do.
func (s *Service) Load() Load {
	s.mu.Lock()
	defer s.mu.Unlock()
	var l Load
	for _, j := range s.active {
		l.Units += j.call.Call.MaxUnits
		if j.running {
			l.Running++
		} else {
			l.Queued++
		}
	}
	return l
}

// recover answers what a crash left open and holds what is not settled.
func (s *Service) recover() error {
	var open []*entry
	err := s.log.each(func(e *entry) error {
		r, err := e.receipt()
		if err != nil {
			return fmt.Errorf("recover call %d of session %s: %w", e.Call.Nonce, e.Call.Session, err)
		}
		if r == nil {
			open = append(open, e)
			return nil
		}
		s.keep(r, s.ledger.Restore(r.Call.Session, &r.Session, r.Result.Units), e.Settled)
		return nil
	})
	if err != nil {
		return err
	}
	for _, e := range open {
		if err := s.abandon(e); err != nil {
			return fmt.Errorf("recover call %d of session %s: %w", e.Call.Nonce, e.Call.Session, err)
		}
	}
	return nil
}

// abandon answers a call whose job did not survive the process.
func (s *Service) abandon(e *entry) error {
	result := protocol.Result{
		Call: s.cfg.Domain.CallID(&e.Call), Output: emptyOutput, StartedAt: e.AcceptedAt, FinishedAt: e.AcceptedAt, Status: protocol.StatusWorker,
	}
	r, err := s.sign(e, result)
	if err != nil {
		return err
	}
	s.cfg.Log.Warn("Call was cut off by the end of the process", "call", result.Call)
	if err := s.log.finish(r); err != nil {
		return err
	}
	s.keep(r, s.ledger.Restore(r.Call.Session, &r.Session, 0), false)
	return nil
}

// sign makes a call's receipt, without a route.
func (s *Service) sign(e *entry, result protocol.Result) (*protocol.Receipt, error) {
	sig, err := s.cfg.Domain.SignResult(&result, s.cfg.Key)
	if err != nil {
		return nil, fmt.Errorf("sign result: %w", err)
	}
	return &protocol.Receipt{Session: e.Session, SessionSig: e.SessionSig, Call: e.Call, CallSig: e.CallSig, Result: result, ResultSig: sig}, nil
}

// keep remembers what an answered call holds. What cost nothing waits for no settlement: the worker has nothing to report, and if another worker did better
// at the same call, its result is the one to settle.
func (s *Service) keep(r *protocol.Receipt, hold *admission.Hold, settled bool) {
	settled = settled || r.Result.Units == 0
	k := &kept{call: r.Result.Call, hold: hold, settleBy: r.Call.NotAfter + uint64(s.cfg.Window/time.Second), settled: settled, since: s.cfg.Now()}
	if settled {
		hold.Settled()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.holds[jobID{r.Call.Session, r.Call.Nonce}] = k
}
