package attest

import (
	"context"
	"errors"
	"fmt"

	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
)

// pruneEvery is how often, in blocks, the store is rid of what no batch can need any more.
const pruneEvery = 256

// settling keeps receipts, makes batches of them in turn, judges those of others and follows what the chain settles. The loop owns it.
type settling struct {
	s        *Service
	pool     *pool
	deferred []deferredReceipt

	number uint64      // last batch taken over from the chain
	hash   common.Hash //
	path   []path      // batches still to be taken over, the newest first

	proposed uint64                           // turn after the last in which this validator proposed
	pending  map[common.Address]*pendingBatch // proposals that could not be judged yet, the newest of each author
	bodies   map[common.Hash]*body            // signed bodies of the next number
	turns    map[turnKey]common.Hash          // the one body that each proposer's turn may bring
	heard    map[turnKey]uint64               // number of the batch that a proposer's turn brought, signed for or not
}

type deferredReceipt struct {
	e     *entry
	until uint64 // head after which it is given up
}

// turnKey is a proposer's turn to make the next batch.
type turnKey struct {
	from common.Address
	turn uint64
}

type pendingBatch struct {
	body *body
	from common.Address
}

// path is a step of the way from the chain's last batch back to the last one held.
type path struct {
	number uint64
	hash   common.Hash
}

func newSettling(s *Service) *settling {
	return &settling{s: s, pool: newPool(), pending: map[common.Address]*pendingBatch{}, bodies: map[common.Hash]*body{}, turns: map[turnKey]common.Hash{}, heard: map[turnKey]uint64{}}
}

// onReceipts checks receipts against the newest state and keeps the good ones. What the chain does not bear out yet gets a few blocks: the router's node
// may be ahead of this one.
func (t *settling) onReceipts(ctx context.Context, entries []*entry) {
	if t.s.head.Hash == (common.Hash{}) {
		for _, e := range entries {
			t.later(e, errors.New("no head yet"))
		}
		return
	}
	view := t.s.cfg.Chain.At(t.s.head)
	var good []*entry
	for _, e := range entries {
		if err := t.check(ctx, view, e); err != nil {
			t.later(e, err)
			continue
		}
		t.pool.put(e)
		good = append(good, e)
	}
	t.keep(good)
}

func (t *settling) keep(good []*entry) {
	if len(good) == 0 {
		return
	}
	if err := t.s.store.putReceipts(good); err != nil {
		t.s.log.Error("Cannot keep receipts", "count", len(good), "err", err)
		for _, e := range good {
			t.pool.remove(e.key)
		}
	}
	if err := t.s.store.dropReceipts(t.pool.takeShed()); err != nil {
		t.s.log.Error("Cannot drop receipts", "err", err)
	}
}

// check says why a receipt is not to be kept.
func (t *settling) check(ctx context.Context, v View, e *entry) error {
	if err := t.pool.admit(e); err != nil {
		return err
	}
	done, err := t.s.store.settled(e.key)
	if err != nil || done {
		return errors.Join(errSettled, err)
	}
	if err := checkReceipt(ctx, v, e); err != nil {
		return err
	}
	if e.carried, err = carried(ctx, v, e); err != nil {
		return err
	}
	if old := t.pool.get(e.key); old != nil && old.receipt.Route != nil && !e.carried {
		return errWaits
	}
	return nil
}

// Refusals that no later block changes.
var (
	errSettled = errors.New("call is settled already")
	errWaits   = errors.New("call waits already")
)

func (t *settling) later(e *entry, err error) {
	if errors.Is(err, errSettled) || errors.Is(err, errWaits) {
		return
	}
	t.s.log.Debug("Receipt does not hold yet", "call", e.receipt.Result.Call, "err", err)
	if len(t.deferred) < MaxDeferred {
		t.deferred = append(t.deferred, deferredReceipt{e, t.s.head.Number + deferredBlocks})
	}
}

// retry checks once more what was put off.
func (t *settling) retry(ctx context.Context, v View) {
	var good []*entry
	var left []deferredReceipt
	for _, d := range t.deferred {
		err := t.check(ctx, v, d.e)
		switch {
		case err == nil:
			t.pool.put(d.e)
			good = append(good, d.e)
		case errors.Is(err, errSettled) || errors.Is(err, errWaits):
		case t.s.head.Number >= d.until:
			t.s.log.Warn("Receipt refused", "call", d.e.receipt.Result.Call, "socket", d.e.receipt.Session.Socket.Dec(), "err", err)
		default:
			left = append(left, d)
		}
	}
	t.deferred = left
	t.keep(good)
}

// onHead follows the chain's batches, then judges and proposes.
func (t *settling) onHead(ctx context.Context, v View) {
	if err := t.follow(ctx, v); err != nil {
		t.s.log.Warn("Cannot follow settled batches", "err", err)
		return
	}
	t.clean(ctx, v)
	t.retry(ctx, v)
	t.judgeAll(ctx)
	if err := t.propose(ctx, v); err != nil {
		t.s.log.Warn("Cannot propose a batch", "err", err)
	}
}

// clean drops receipts whose time is over and, now and then, what the store needs no more.
func (t *settling) clean(ctx context.Context, v View) {
	window, err := v.Window(ctx)
	if err != nil {
		return
	}
	gone := t.pool.expire(v.Block().Time, window)
	if len(gone) > 0 {
		t.s.log.Warn("Receipts were not settled in time and are dropped", "count", len(gone))
	}
	if err := t.s.store.dropReceipts(gone); err != nil {
		t.s.log.Error("Cannot drop receipts", "err", err)
	}
	now := v.Block().Time
	if v.Block().Number%pruneEvery != 0 {
		return
	}
	if n, err := t.s.store.prune(now-min(now, pruneSlack), t.retained(ctx, now)); err != nil {
		t.s.log.Error("Cannot prune the store", "err", err)
	} else if n > 0 {
		t.s.log.Debug("Pruned the store", "entries", n)
	}
}

// retained is the first block whose batches' bodies are kept: 90 days and some back, by the time of blocks.
func (t *settling) retained(ctx context.Context, now uint64) uint64 {
	horizon := now - min(now, MaxSessionSeconds+2*pruneSlack)
	low, high := uint64(0), t.s.head.Number
	for low < high {
		mid := low + (high-low)/2
		b, err := t.s.cfg.Chain.Block(ctx, mid)
		if err != nil {
			return 0
		}
		if b.Time < horizon {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// follow takes over the batches that the chain has settled since the last one held, fetching the bodies that are missing from other validators.
func (t *settling) follow(ctx context.Context, v View) (err error) {
	if t.number, t.hash, err = t.s.store.applied(); err != nil {
		return err
	}
	number, hash, err := v.LastBatch(ctx)
	if err != nil {
		return err
	}
	if number < t.number || number == t.number && hash != t.hash {
		return fmt.Errorf("the store holds batch %d %s, the chain %d %s: the store is another chain's; move it away", t.number, t.hash, number, hash)
	}
	if number == t.number {
		return nil
	}
	if len(t.path) == 0 {
		t.path = []path{{number, hash}}
	}
	return t.takeOver(ctx, v)
}

// takeOver walks back from the chain's last batch to the last one held, then applies forward. It stops where a body is missing and asks for it.
func (t *settling) takeOver(ctx context.Context, v View) error {
	window, err := v.Window(ctx)
	if err != nil {
		return err
	}
	for len(t.path) > 0 {
		step := t.path[len(t.path)-1]
		b, err := t.body(step.hash)
		if errors.Is(err, errNoBody) {
			t.s.fetch.ask(ctx, batchRequest(step.hash), t.s.others(common.Address{}))
			return nil
		}
		if err != nil {
			return err
		}
		if b.Batch.Number != t.number+1 {
			if b.Batch.StateBlock < t.retained(ctx, v.Block().Time) { // nothing in it, or before it, concerns a session that still runs
				if err := t.rebase(b); err != nil {
					return err
				}
				continue
			}
			t.path = append(t.path, path{b.Batch.Number - 1, b.Batch.Previous})
			continue
		}
		if err := t.s.store.apply(b, window); err != nil {
			return err
		}
		t.applied(b)
		t.path = t.path[:len(t.path)-1]
	}
	return nil
}

// rebase begins with a batch that is past retention, as if it had been applied.
func (t *settling) rebase(b *body) error {
	if err := t.s.store.rebase(b.Batch.Number, b.hash); err != nil {
		return err
	}
	t.number, t.hash = b.Batch.Number, b.hash
	t.path = t.path[:len(t.path)-1]
	return nil
}

// applied forgets what the settled batch has made pointless.
func (t *settling) applied(b *body) {
	t.number, t.hash = b.Batch.Number, b.hash
	for _, e := range b.entries {
		t.pool.remove(e.key)
	}
	clear(t.bodies)
	clear(t.turns)
	t.s.shares.collector.Forget(statement.Settlement, t.number+1)
	t.s.log.Info("Batch is settled", "number", t.number, "receipts", len(b.entries), "nets", len(b.Nets), "waiting", len(t.pool.entries))
}

var errNoBody = errors.New("batch is not held here")

// body gives a batch by its hash. It fails with errNoBody if this validator does not hold it.
func (t *settling) body(hash common.Hash) (*body, error) {
	if b := t.bodies[hash]; b != nil {
		return b, nil
	}
	enc, err := t.s.store.proposal(hash)
	if err != nil {
		return nil, err
	}
	if enc == nil {
		return nil, fmt.Errorf("%w: %s", errNoBody, hash)
	}
	b, err := decodeBody(enc, t.s.cfg.Domain, t.pool.get)
	if err != nil || b.hash != hash {
		return nil, fmt.Errorf("%w: what the store has of %s is damaged", errNoBody, hash)
	}
	return b, nil
}

// onFetched takes in a batch that was asked for; its hash proves it.
func (t *settling) onFetched(ctx context.Context, f fetched) {
	b, err := decodeBody(f.content, t.s.cfg.Domain, t.pool.get)
	if err != nil || batchRequest(b.hash) != f.request {
		t.s.log.Warn("Fetched batch is not the one asked for", "err", err)
		return
	}
	if err := t.s.store.putBody(b); err != nil {
		t.s.log.Error("Cannot keep fetched batch", "err", err)
		return
	}
	t.onHead(ctx, t.s.cfg.Chain.At(t.s.head))
}

// propose makes a batch if it is this validator's turn, there is something to settle and nothing else under way.
func (t *settling) propose(ctx context.Context, v View) error {
	at := v.Block().Number
	if len(t.path) > 0 || !hasTurn(t.s.set, t.number+1, at, t.s.self) || t.proposed > at/turnBlocks || t.underWay(at) {
		return nil
	}
	var drop []callKey
	b, err := build(ctx, v, t.s.store, t.s.cfg.Domain, t.pool.ordered(), func(e *entry, err error) {
		t.s.log.Warn("Receipt refused", "call", e.receipt.Result.Call, "socket", e.receipt.Session.Socket.Dec(), "err", err)
		drop = append(drop, e.key)
	})
	for _, k := range drop {
		t.pool.remove(k)
	}
	if err := errors.Join(err, t.s.store.dropReceipts(drop)); err != nil || b == nil {
		return err
	}
	t.proposed = at/turnBlocks + 1
	t.s.log.Info("Proposing batch", "number", b.Batch.Number, "receipts", len(b.entries), "nets", len(b.Nets), "hash", b.hash)
	t.s.publish(ctx, batchMessage, b.proposal)
	return t.sign(ctx, b, t.s.self)
}

// underWay says whether a batch of the next number is certified and may still reach the chain.
func (t *settling) underWay(at uint64) bool {
	since, found := t.s.posts.certifiedSince(topic{statement.Settlement, t.number + 1})
	return found && at < since+postGiveUp
}

func (t *settling) sign(ctx context.Context, b *body, from common.Address) error {
	if len(t.bodies) >= keptBodies {
		clear(t.bodies)
	}
	t.bodies[b.hash] = b
	t.turns[turnKey{from, b.Batch.StateBlock / turnBlocks}] = b.hash
	return t.s.shares.sign(ctx, subject{topic{statement.Settlement, b.Batch.Number}, b.hash}, b)
}

// onSet forgets whose turn brought which batch: the turns are another set's now. Batches that the old set certified in vain are proposed anew.
func (t *settling) onSet() {
	clear(t.turns)
	clear(t.heard)
	clear(t.pending)
	t.proposed = 0
}

// proposedAt is the block in whose turn a batch was proposed, or otherwise if this validator does not hold it.
func (t *settling) proposedAt(hash common.Hash, otherwise uint64) uint64 {
	if b := t.bodies[hash]; b != nil {
		return b.Batch.StateBlock
	}
	return otherwise
}

// onProposal takes in another validator's batch and judges it, now or when the chain is there. Its signatures, which take long to check, are looked at only
// if it is due, and once a turn.
func (t *settling) onProposal(ctx context.Context, from common.Address, enc []byte) {
	if err := t.due(from, enc); err != nil {
		t.s.log.Debug("Batch is not looked at", "from", from, "err", err)
		return
	}
	b, err := decodeBody(enc, t.s.cfg.Domain, t.pool.get)
	if err != nil {
		t.s.log.Warn("Batch refused", "from", from, "err", err)
		return
	}
	t.pending[from] = &pendingBatch{body: b, from: from}
	t.judgeAll(ctx)
}

// due says why a batch is not worth decoding, and takes its turn if it is.
func (t *settling) due(from common.Address, enc []byte) error {
	var p Proposal
	if err := rlp.DecodeBytes(enc, &p); err != nil {
		return fmt.Errorf("decode batch: %w", err)
	}
	head, of := t.s.head.Number, turnKey{from, p.StateBlock / turnBlocks}
	switch {
	case p.Number <= t.number || p.Number > t.number+2:
		return fmt.Errorf("it is batch %d, %d is held", p.Number, t.number)
	case p.StateBlock > head+MaxStateAge || p.StateBlock+MaxStateAge < head:
		return fmt.Errorf("it is of block %d, the head is %d", p.StateBlock, head)
	case !hasTurn(t.s.set, p.Number, p.StateBlock, from):
		return fmt.Errorf("it was not its turn at block %d", p.StateBlock)
	case t.heard[of] >= p.Number:
		return errors.New("its turn has brought one")
	}
	for k := range t.heard {
		if (k.turn+1)*turnBlocks+MaxStateAge < head {
			delete(t.heard, k)
		}
	}
	t.heard[of] = p.Number
	return nil
}

func (t *settling) judgeAll(ctx context.Context) {
	for from, p := range t.pending {
		wait, err := t.judge(ctx, p)
		switch {
		case err != nil && wait:
			t.s.log.Debug("Batch cannot be judged yet", "number", p.body.Batch.Number, "from", from, "hash", p.body.hash, "err", err)
		case err != nil:
			t.s.log.Warn("Batch refused", "number", p.body.Batch.Number, "from", from, "hash", p.body.hash, "err", err)
		}
		if !wait {
			delete(t.pending, from)
		}
	}
}

// judge signs a proposal or says why not; wait means that it may be judged later, err then why it could not be now.
func (t *settling) judge(ctx context.Context, p *pendingBatch) (wait bool, err error) {
	b, head := &p.body.Batch, t.s.head.Number
	switch {
	case !hasTurn(t.s.set, b.Number, b.StateBlock, p.from):
		return false, fmt.Errorf("it was not its turn at block %d", b.StateBlock)
	case t.turns[turnKey{p.from, b.StateBlock / turnBlocks}] != (common.Hash{}):
		return false, nil // it has had its turn; a second body of it would only fill the disk
	case b.StateBlock > head:
		return b.StateBlock <= head+MaxStateAge, nil
	case head-b.StateBlock > MaxStateAge:
		return false, fmt.Errorf("its state block %d is too old, the head is %d", b.StateBlock, head)
	case b.Number > t.number+1:
		return true, nil
	case b.Number <= t.number:
		return false, nil // overtaken
	}
	block, err := t.s.cfg.Chain.Block(ctx, b.StateBlock)
	if err != nil {
		return true, err
	}
	switch err := checkProposal(ctx, t.s.cfg.Chain.At(block), t.s.store, p.body); {
	case refused(err):
		return false, err
	case err != nil:
		return true, err
	}
	return false, t.sign(ctx, p.body, p.from)
}
