// Package l1 is a validator's own view of L1: the heads, the origin that a new L2 block takes, and the shadow derivation
// that tells which L2 blocks L1 already holds.
package l1

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/client"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum-optimism/optimism/op-service/sources"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/log"
)

const (
	// DefaultPoll is how often L1 is asked for its heads.
	DefaultPoll = 500 * time.Millisecond
	// cacheSize is how many L1 blocks' headers, transactions and receipts are kept.
	cacheSize = 1000
	// callTimeout bounds one question to L1 for its heads.
	callTimeout = 10 * time.Second
)

// Config says which L1 node is asked, and how it is believed.
type Config struct {
	URL   string        // HTTP or WebSocket URL of an L1 node
	Trust bool          // take the L1 node's word: do not recompute hashes of headers, transactions and receipts
	Poll  time.Duration // 0: DefaultPoll
	Log   log.Logger
}

// Heads are the newest L1 blocks of each degree of certainty, as last seen.
type Heads struct {
	Latest, Safe, Finalized eth.L1BlockRef
}

// View follows L1. Reads go to the L1 node; blocks by hash are cached. Its methods may be called from any goroutine.
type View struct {
	*sources.L1Client

	poll time.Duration
	log  log.Logger

	mu      sync.Mutex
	heads   Heads
	changed chan struct{} // closed and replaced whenever heads change

	cancel context.CancelFunc
	done   chan struct{}
}

// Dial connects to L1. An L1 that is away is not an error here: the first use reports it.
func Dial(ctx context.Context, cfg Config) (*View, error) {
	conn, err := client.NewRPC(ctx, cfg.Log, cfg.URL)
	if err != nil {
		return nil, fmt.Errorf("dial L1 at %s: %w", cfg.URL, err)
	}
	c, err := sources.NewL1Client(conn, cfg.Log, nil, sources.L1ClientSimpleConfig(cfg.Trust, sources.RPCKindStandard, cacheSize))
	if err != nil {
		conn.Close()
		return nil, fmt.Errorf("make L1 client: %w", err)
	}
	if cfg.Poll == 0 {
		cfg.Poll = DefaultPoll
	}
	return &View{L1Client: c, poll: cfg.Poll, log: cfg.Log, changed: make(chan struct{})}, nil
}

// Start begins to follow the heads.
func (v *View) Start(ctx context.Context) error {
	run, cancel := context.WithCancel(context.WithoutCancel(ctx))
	v.cancel, v.done = cancel, make(chan struct{})
	go v.follow(run)
	return nil
}

// Stop ends the following and closes the connection.
func (v *View) Stop(context.Context) error {
	if v.cancel != nil {
		v.cancel()
		<-v.done
	}
	v.Close()
	return nil
}

func (v *View) follow(ctx context.Context) {
	defer close(v.done)
	ticker := time.NewTicker(v.poll)
	defer ticker.Stop()
	reachable := true
	for {
		err := v.refresh(ctx)
		if ctx.Err() != nil {
			return
		}
		if err != nil && reachable {
			v.log.Warn("L1 does not answer; blocks keep their origin until it does", "err", err)
		} else if err == nil && !reachable {
			v.log.Info("L1 answers again", "head", v.Heads().Latest)
		}
		reachable = err == nil
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return
		}
	}
}

// refresh asks for the three heads. A chain too young to have a safe or finalized block is not an error.
func (v *View) refresh(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	latest, err := v.L1BlockRefByLabel(ctx, eth.Unsafe)
	if err != nil {
		return fmt.Errorf("get L1 head: %w", err)
	}
	heads := v.Heads()
	if latest.Hash == heads.Latest.Hash {
		return nil
	}
	heads.Latest = latest
	if ref, err := v.L1BlockRefByLabel(ctx, eth.Safe); err == nil {
		heads.Safe = ref
	}
	if ref, err := v.L1BlockRefByLabel(ctx, eth.Finalized); err == nil {
		heads.Finalized = ref
	}
	v.set(heads)
	return nil
}

func (v *View) set(heads Heads) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.heads = heads
	close(v.changed)
	v.changed = make(chan struct{})
}

// Heads returns the heads as last seen; zero before the first answer.
func (v *View) Heads() Heads {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.heads
}

// next returns the heads and a channel that is closed when they change.
func (v *View) next() (Heads, <-chan struct{}) {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.heads, v.changed
}

// Canonical returns the block of the given number on our view, waiting within ctx until L1 has one.
func (v *View) Canonical(ctx context.Context, number uint64) (eth.L1BlockRef, error) {
	for {
		heads, changed := v.next()
		if number <= heads.Latest.Number {
			ref, err := v.L1BlockRefByNumber(ctx, number)
			if !errors.Is(err, ethereum.NotFound) {
				return ref, err
			}
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return eth.L1BlockRef{}, fmt.Errorf("wait for L1 block %d, head is %d: %w", number, heads.Latest.Number, ctx.Err())
		}
	}
}
