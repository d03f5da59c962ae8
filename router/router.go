package router

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/edgematrix/emc/internal/blobs"
	"github.com/edgematrix/emc/internal/l2"
	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/edgematrix/emc/protocol/wire"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/prometheus/client_golang/prometheus"
)

// receiptTopic is where receipts are gossiped.
const receiptTopic = "emc/receipt/1"

// Router is a smart router.
type Router struct {
	cfg     Config
	address common.Address
	metrics *metrics
	rates   *rates

	window   time.Duration // the chain's settlement window
	store    *store
	blobs    *blobs.Store // uploaded
	results  *blobs.Store // outputs
	topic    *p2p.Topic
	listener net.Listener
	http     *http.Server

	sessions  *sessions
	ledger    *admission.Ledger
	unsettled *unsettled
	active    *active
	workers   *workers
	offers    offers

	nonceMu sync.Mutex
	nonces  map[common.Hash]uint64 // the next nonce of sessions whose calls the router signs

	tickMu      sync.Mutex // guards what follows: one look at settlement at a time
	settlements l2.Settlements

	life       context.Context // ends when what is in flight must end
	stop       context.CancelFunc
	relays     sync.WaitGroup // calls in flight
	background sync.WaitGroup
}

// New checks a configuration.
func New(cfg Config) (*Router, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	cfg.Limits.defaults()
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Draw == nil {
		cfg.Draw = rand.IntN
	}
	if cfg.Log == nil {
		cfg.Log = log.New("mod", "router")
	}
	if cfg.Metrics == nil {
		cfg.Metrics = prometheus.NewRegistry()
	}
	r := &Router{
		cfg: cfg, address: crypto.PubkeyToAddress(cfg.Key.PublicKey), metrics: newMetrics(cfg.Metrics),
		sessions: newSessions(), ledger: admission.NewLedger(), unsettled: &unsettled{calls: map[common.Hash]*pending{}}, active: newActive(),
		nonces: map[common.Hash]uint64{},
	}
	r.rates = newRates(&r.cfg.Limits)
	r.workers = newWorkers(r)
	r.life, r.stop = context.WithCancel(context.Background())
	return r, nil
}

// now is the time in Unix seconds.
func (r *Router) now() uint64 { return uint64(r.cfg.Now().Unix()) }

// Start opens the store, takes links of workers and serves the HTTP API. If it fails nothing is left running. A Router is started once.
func (r *Router) Start(ctx context.Context) (err error) {
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("start router: %w", err), r.Stop(ctx))
		}
	}()
	if err := r.openStores(); err != nil {
		return err
	}
	seconds, err := r.cfg.Chain.Window(ctx)
	if err != nil {
		return err
	}
	r.window = time.Duration(seconds) * time.Second
	r.settlements = l2.Settlements{From: r.cfg.Chain, Patience: 2 * r.window, Now: r.cfg.Now}
	if err := r.restore(); err != nil {
		return err
	}
	if err := r.settle(ctx); err != nil {
		r.cfg.Log.Warn("Settlement not read; units stay held", "err", err)
	}
	if r.topic, err = r.cfg.Host.Join(receiptTopic, protocol.MaxReceiptBytes, func(_ peer.ID, data []byte) bool {
		_, err := protocol.DecodeReceipt(data)
		return err == nil
	}); err != nil {
		return err
	}
	r.background.Go(r.drain)
	r.background.Go(r.follow)
	r.cfg.Host.Libp2p().SetStreamHandler(wire.LinkProtocol, r.workers.accept)
	return r.listen()
}

func (r *Router) openStores() (err error) {
	if err := os.MkdirAll(r.cfg.Dir, 0o700); err != nil {
		return err
	}
	if r.store, err = openStore(filepath.Join(r.cfg.Dir, "router.db")); err != nil {
		return err
	}
	if r.blobs, err = blobs.Open(filepath.Join(r.cfg.Dir, "blobs"), r.cfg.Limits.BlobStore, r.cfg.Log); err != nil {
		return err
	}
	r.results, err = blobs.Open(filepath.Join(r.cfg.Dir, "results"), r.cfg.Limits.ResultStore, r.cfg.Log)
	return err
}

// restore takes up what the store remembers.
func (r *Router) restore() error {
	if err := r.store.sessions(r.sessions.add); err != nil {
		return err
	}
	return r.store.receipts(func(receipt *protocol.Receipt, rec *record) {
		if r.sessions.get(receipt.Call.Session) == nil {
			return // its session is over
		}
		hold := r.ledger.Restore(receipt.Call.Session, &receipt.Session, receipt.Result.Units)
		if rec.Settled {
			hold.Settled()
			return
		}
		r.unsettled.add(receipt, hold, r.window, r.cfg.Now())
	})
}

// drain throws away the receipts of others, which the topic brings all the same.
func (r *Router) drain() {
	for {
		if _, _, err := r.topic.Next(r.life); err != nil {
			return
		}
	}
}

// Addr is where the HTTP API listens, once the router has started.
func (r *Router) Addr() net.Addr { return r.listener.Addr() }

// Address is the router's signer: the key that a session names to get a bearer token.
func (r *Router) Address() common.Address { return r.address }

// Stop takes no more requests, waits for calls in flight until ctx ends, then lets go of them and of the workers.
func (r *Router) Stop(ctx context.Context) error {
	var errs []error
	r.cfg.Host.Libp2p().RemoveStreamHandler(wire.LinkProtocol)
	if r.http != nil {
		if err := r.http.Shutdown(ctx); err != nil {
			errs = append(errs, r.http.Close())
		}
	}
	r.awaitRelays(ctx)
	r.stop()
	r.workers.close()
	r.relays.Wait()
	if r.topic != nil {
		errs = append(errs, r.topic.Close())
	}
	r.background.Wait()
	if r.store != nil {
		errs = append(errs, r.store.close())
	}
	return errors.Join(errs...)
}

// awaitRelays waits for calls in flight until ctx ends.
func (r *Router) awaitRelays(ctx context.Context) {
	idle := make(chan struct{})
	go func() { r.relays.Wait(); close(idle) }()
	select {
	case <-idle:
	case <-ctx.Done():
	}
}
