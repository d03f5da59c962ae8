// Package worker is the compute node: it keeps linked to its routers, runs the calls that they bring, and proves its power.
package worker

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/edgematrix/emc/internal/l2"
	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/wire"
	"github.com/edgematrix/emc/worker/calls"
	"github.com/edgematrix/emc/worker/link"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/holiman/uint256"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/prometheus/client_golang/prometheus"
)

// receiptTopic is where receipts are gossiped.
const receiptTopic = "emc/receipt/1"

// powerEvery is how often a worker reads its own rating.
const powerEvery = 5 * time.Second

// Chain is what a worker reads from the chain. l2.Reader is one.
type Chain interface {
	calls.Chain
	Worker(ctx context.Context, address common.Address) (l2.Worker, error)
	Window(ctx context.Context) (seconds uint64, err error)
}

// Runtime runs apps, and cleans up after an earlier process.
type Runtime interface {
	calls.Runtime
	Sweep(ctx context.Context) error
}

// Service is a part that runs beside the calls, as the prover of the standard task does.
type Service interface {
	Start(ctx context.Context) error
	Stop(ctx context.Context) error
}

// Config is what a Worker works with.
type Config struct {
	Domain  protocol.Domain
	Key     *ecdsa.PrivateKey // the worker's registered signer, and the host's identity
	Host    *p2p.Host         // used, not closed
	Routers []string          // multiaddrs with /p2p/, dialled for ever
	Chain   Chain
	Runtime Runtime
	Proof   Service // the prover; nil: power is not proved
	// Demands makes what answers demands for service on the operator's sockets; nil: nobody answers them.
	Demands func(operator uint64, serve func(router common.Address, stream calls.Stream)) Service
	Apps    []uint256.Int // apps that it serves; none: every app of its operator's sockets
	Dir     string        // holds the job log and outputs
	Limits  calls.Limits
	Now     func() time.Time      // nil: time.Now
	Log     log.Logger            // nil: the root logger's
	Metrics prometheus.Registerer // nil: none
}

// Check says what is missing.
func (c *Config) Check() error {
	switch {
	case c.Key == nil || c.Host == nil:
		return errors.New("worker: key and host must be set")
	case c.Chain == nil || c.Runtime == nil || c.Dir == "":
		return errors.New("worker: chain, runtime and dir must be set")
	case len(c.Apps) > wire.MaxApps:
		return fmt.Errorf("worker: %d apps, at most %d can be announced; name none to serve all", len(c.Apps), wire.MaxApps)
	}
	return nil
}

// Worker is a compute node.
type Worker struct {
	cfg     Config
	address common.Address

	operator uint64
	power    atomic.Uint64 // mE
	topic    *p2p.Topic
	demands  Service
	calls    *calls.Service
	links    *link.Links
	cancel   context.CancelFunc
	wg       sync.WaitGroup
}

// New checks a configuration.
func New(cfg Config) (*Worker, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Log == nil {
		cfg.Log = log.New("mod", "worker")
	}
	return &Worker{cfg: cfg, address: crypto.PubkeyToAddress(cfg.Key.PublicKey)}, nil
}

// Start cleans up after an earlier process, opens the job log, and links to the routers. If it fails nothing is left running.
func (w *Worker) Start(ctx context.Context) (err error) {
	defer func() {
		if err != nil {
			err = errors.Join(err, w.Stop(ctx))
		}
	}()
	if err := os.MkdirAll(w.cfg.Dir, 0o700); err != nil {
		return fmt.Errorf("start worker: %w", err)
	}
	me, err := w.cfg.Chain.Worker(ctx, w.address)
	if err != nil {
		return fmt.Errorf("start worker: %w", err)
	}
	if me.Operator == 0 {
		return fmt.Errorf("start worker: signer %s belongs to no operator; register it, or add it to one with addWorker", w.address)
	}
	w.operator = me.Operator
	w.power.Store(me.Power)
	if err := w.cfg.Runtime.Sweep(ctx); err != nil {
		return fmt.Errorf("start worker: remove jobs of an earlier process: %w", err)
	}
	if err := w.startCalls(ctx); err != nil {
		return fmt.Errorf("start worker: %w", err)
	}
	if w.cfg.Proof != nil {
		if err := w.cfg.Proof.Start(ctx); err != nil {
			return fmt.Errorf("start worker: start prover: %w", err)
		}
	}
	if w.cfg.Demands != nil {
		demands := w.cfg.Demands(w.operator, w.calls.Serve)
		if err := demands.Start(ctx); err != nil {
			return fmt.Errorf("start worker: follow demands: %w", err)
		}
		w.demands = demands
	}
	return w.startLinks(ctx)
}

func (w *Worker) startCalls(ctx context.Context) error {
	window, err := w.cfg.Chain.Window(ctx)
	if err != nil {
		return err
	}
	// Workers have no use for the receipts of others, so none are let in.
	if w.topic, err = w.cfg.Host.Join(receiptTopic, protocol.MaxReceiptBytes, func(peer.ID, []byte) bool { return true }); err != nil {
		return err
	}
	w.calls, err = calls.New(calls.Config{
		Domain: w.cfg.Domain, Key: w.cfg.Key, Operator: w.operator, Apps: w.cfg.Apps, Chain: w.cfg.Chain, Runtime: w.cfg.Runtime, Receipts: w.topic,
		Dir: w.cfg.Dir, Window: time.Duration(window) * time.Second, Limits: w.cfg.Limits, Now: w.cfg.Now, Log: w.cfg.Log, Metrics: w.cfg.Metrics,
	})
	if err != nil {
		return err
	}
	return w.calls.Start(ctx)
}

func (w *Worker) startLinks(ctx context.Context) error {
	background, cancel := context.WithCancel(context.Background())
	w.cancel = cancel
	w.wg.Go(func() { w.followPower(background) })
	w.wg.Go(func() { w.drain(background) })
	if len(w.cfg.Routers) == 0 {
		w.cfg.Log.Warn("No routers are named: the worker serves no calls")
		return nil
	}
	links, err := link.New(link.Config{
		Host: w.cfg.Host.Libp2p(), Routers: w.cfg.Routers, Announce: w.announce, Changed: w.calls.Changed(), Serve: w.serve, Log: w.cfg.Log,
	})
	if err != nil {
		return err
	}
	w.links = links
	return links.Start(ctx)
}

// Stop takes no more calls, waits for those that run until ctx ends, then kills them.
func (w *Worker) Stop(ctx context.Context) error {
	var errs []error
	if w.links != nil {
		errs = append(errs, w.links.Stop(ctx))
	}
	if w.demands != nil {
		errs = append(errs, w.demands.Stop(ctx))
	}
	if w.calls != nil {
		errs = append(errs, w.calls.Stop(ctx))
	}
	if w.cancel != nil {
		if w.cfg.Proof != nil {
			errs = append(errs, w.cfg.Proof.Stop(ctx))
		}
		w.cancel()
		w.wg.Wait()
	}
	if w.topic != nil {
		errs = append(errs, w.topic.Close())
	}
	w.links, w.demands, w.calls, w.cancel, w.topic = nil, nil, nil, nil, nil
	return errors.Join(errs...)
}

func (w *Worker) serve(router common.Address, stream network.Stream) { w.calls.Serve(router, stream) }

// drain throws away the receipts of others, which the topic brings all the same.
func (w *Worker) drain(ctx context.Context) {
	for {
		if _, _, err := w.topic.Next(ctx); err != nil {
			return
		}
	}
}

// followPower keeps the worker's own rating.
func (w *Worker) followPower(ctx context.Context) {
	ticker := time.NewTicker(powerEvery)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return
		}
		me, err := w.cfg.Chain.Worker(ctx, w.address)
		if err != nil {
			w.cfg.Log.Warn("Own rating not read", "err", err)
			continue
		}
		w.power.Store(me.Power)
	}
}

// announce says how the worker is now.
func (w *Worker) announce() (*wire.SignedAnnouncement, error) {
	load := w.calls.Load()
	return wire.SignAnnouncement(w.cfg.Domain, wire.Announcement{
		Worker: w.address, Operator: w.operator, Sequence: uint64(w.cfg.Now().UnixMilli()), Power: w.power.Load(), Slots: uint32(w.calls.Slots()),
		Running: load.Running, Queued: load.Queued, QueuedUnits: load.Units, Apps: w.cfg.Apps,
	}, w.cfg.Key)
}
