package execution

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
)

const (
	// askAgain is the pause between two attempts to hear from an execution client that is away.
	askAgain = 100 * time.Millisecond
	// keptFor is for how long a transaction is kept for a client that loses its pool; by then it is in a block, or is no longer wanted.
	keptFor = time.Minute
	// keptBytes bounds what is kept: some 9,000 transfers.
	keptBytes = 1 << 20
	// offerAtOnce bounds the kept transactions that are offered with one message.
	offerAtOnce = 256
	// headsQueue and txsQueue are how many announced heads and transactions may wait.
	headsQueue, txsQueue = 16, 4096
)

// ErrAway means that the execution client does not answer, or has not been given back yet what it had lost.
var ErrAway = errors.New("the node's execution client is away or restores blocks that it had lost; ask again soon, or another node")

// presence knows whether the client in the other process is heard and holds all blocks that it ever showed. A killed one comes back with less: what it says then, a nonce or a
// balance, is long past, and nobody may be told it.
type presence struct {
	log     log.Logger
	away    atomic.Bool
	begun   chan struct{} // closed when it is heard for the first time
	heard   bool          // it was; with highest owned by the watcher
	highest uint64        // newest block that it had
}

func newPresence(logger log.Logger) *presence {
	p := &presence{log: logger, begun: make(chan struct{})}
	p.away.Store(true)
	return p
}

// note takes the newest block of the client and says whether with it the client is back.
func (p *presence) note(number uint64) (back bool) {
	if number < p.highest {
		return false
	}
	p.highest = number
	if !p.away.CompareAndSwap(true, false) {
		return false
	}
	if !p.heard {
		p.heard = true
		close(p.begun)
		return false
	}
	p.log.Info("Execution client is back", "head", number)
	return true
}

func (p *presence) lost(err error) {
	if p.away.CompareAndSwap(false, true) {
		p.log.Warn("Execution client is away: this node neither votes nor answers until it is back and has all blocks again", "head", p.highest, "err", err)
	}
}

// Open says why the public RPC must be silent.
func (e *External) Open() error {
	if e.presence.away.Load() {
		return ErrAway
	}
	return nil
}

// watch follows the client until the context ends.
func (e *External) watch(ctx context.Context) {
	for ctx.Err() == nil {
		err := e.follow(ctx)
		if ctx.Err() != nil {
			return
		}
		e.presence.lost(err)
		select {
		case <-time.After(askAgain):
		case <-ctx.Done():
		}
	}
}

// follow listens on one connection until it breaks. The client counts as back once it announces transactions too: those that it takes before, others would never hear of.
func (e *External) follow(ctx context.Context) error {
	heads, txs := make(chan *types.Header, headsQueue), make(chan *types.Transaction, txsQueue)
	ofHeads, err := e.rpc.EthSubscribe(ctx, heads, "newHeads")
	if err != nil {
		return err
	}
	defer ofHeads.Unsubscribe()
	ofTxs, err := e.rpc.EthSubscribe(ctx, txs, "newPendingTransactions", true)
	if err != nil {
		return err
	}
	defer ofTxs.Unsubscribe()
	var now hexutil.Uint64
	if err := e.rpc.CallContext(ctx, &now, "eth_blockNumber"); err != nil {
		return err
	}
	e.heads(uint64(now))
	for {
		select {
		case head := <-heads:
			e.heads(head.Number.Uint64())
		case tx := <-txs:
			e.kept.add(time.Now(), tx)
			e.announced.Send(core.NewTxsEvent{Txs: []*types.Transaction{tx}})
		case err := <-ofHeads.Err():
			return broken(err)
		case err := <-ofTxs.Err():
			return broken(err)
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// heads takes the client's newest block.
func (e *External) heads(number uint64) {
	if e.presence.note(number) {
		e.offerKept()
	}
}

func broken(err error) error {
	if err == nil {
		return errors.New("connection closed")
	}
	return err
}

// offerKept gives the client the transactions again that it may have lost. Those that are in a block meanwhile it refuses.
func (e *External) offerKept() {
	txs := e.kept.list()
	for len(txs) > 0 {
		n := min(len(txs), offerAtOnce)
		e.offer(txs[:n])
		txs = txs[n:]
	}
}

// kept are the newest transactions that the client has taken, or should have.
type kept struct {
	mu    sync.Mutex
	txs   []keptTx // by age
	bytes uint64
}

type keptTx struct {
	tx *types.Transaction
	at time.Time
}

func (k *kept) add(now time.Time, txs ...*types.Transaction) {
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, tx := range txs {
		k.txs = append(k.txs, keptTx{tx, now})
		k.bytes += tx.Size()
	}
	drop := 0
	for ; drop < len(k.txs) && (k.bytes > keptBytes || now.Sub(k.txs[drop].at) > keptFor); drop++ {
		k.bytes -= k.txs[drop].tx.Size()
	}
	clear(k.txs[:drop])
	k.txs = k.txs[drop:]
}

func (k *kept) list() (txs []*types.Transaction) {
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, t := range k.txs {
		txs = append(txs, t.tx)
	}
	return txs
}

// hushed drops what the Engine API's library would say again and again while the client is known to be away.
type hushed struct {
	slog.Handler
	away *atomic.Bool
}

// Handle implements slog.Handler.
func (h hushed) Handle(ctx context.Context, r slog.Record) error {
	if h.away.Load() {
		return nil
	}
	return h.Handler.Handle(ctx, r)
}

// WithAttrs implements slog.Handler.
func (h hushed) WithAttrs(attrs []slog.Attr) slog.Handler {
	return hushed{h.Handler.WithAttrs(attrs), h.away}
}

// WithGroup implements slog.Handler.
func (h hushed) WithGroup(name string) slog.Handler {
	return hushed{h.Handler.WithGroup(name), h.away}
}
