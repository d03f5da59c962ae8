package router

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

const (
	// maxReports bounds the receipts that are gossiped again at once.
	maxReports = 256
	// pruneEvery is how often what is too old is forgotten.
	pruneEvery = time.Hour
)

// unsettled are the receipts that still hold units of their sockets.
type unsettled struct {
	mu    sync.Mutex
	calls map[common.Hash]*pending
}

type pending struct {
	hold     *admission.Hold
	settleBy uint64 // Unix seconds
	since    time.Time
}

func (u *unsettled) add(r *protocol.Receipt, hold *admission.Hold, window time.Duration, now time.Time) {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.calls[r.Result.Call] = &pending{hold: hold, settleBy: r.Call.NotAfter + uint64(window/time.Second), since: now}
}

func (u *unsettled) count() int {
	u.mu.Lock()
	defer u.mu.Unlock()
	return len(u.calls)
}

// take removes calls and frees the sockets' units.
func (u *unsettled) take(which func(common.Hash, *pending) bool) []common.Hash {
	u.mu.Lock()
	defer u.mu.Unlock()
	var taken []common.Hash
	for call, p := range u.calls {
		if which(call, p) {
			p.hold.Settled()
			delete(u.calls, call)
			taken = append(taken, call)
		}
	}
	return taken
}

// due lists some calls, in random order, that should have been settled by now.
func (u *unsettled) due(now time.Time, after time.Duration) []common.Hash {
	u.mu.Lock()
	defer u.mu.Unlock()
	var due []common.Hash
	for call, p := range u.calls {
		if now.Sub(p.since) >= after && len(due) < maxReports {
			due = append(due, call)
		}
	}
	return due
}

// receiptView answers GET /v1/receipts/{call}.
type receiptView struct {
	Receipt    *protocol.Receipt `json:"receipt"`
	Settlement *settlementView   `json:"settlement,omitempty"`
}

// settlementView proves a call: Settlement.verifyCall(batch, leaf, proof) is true.
type settlementView struct {
	Batch uint64        `json:"batch,string"`
	Leaf  protocol.Leaf `json:"leaf"`
	Proof []common.Hash `json:"proof"`
}

// getReceipt answers GET /v1/receipts/{call}.
func (r *Router) getReceipt(w http.ResponseWriter, req *http.Request) error {
	call, err := parseHash(req.PathValue("call"))
	if err != nil {
		return err
	}
	receipt, rec, err := r.store.receipt(call)
	if err != nil {
		return err
	}
	if receipt == nil {
		return notFound("no receipt of call %s is held here; if it still runs, ask again when it has ended", call)
	}
	view := receiptView{Receipt: receipt}
	if rec.Batch != 0 {
		by, err := receipt.Verify(r.cfg.Domain)
		if err != nil {
			return err
		}
		view.Settlement = &settlementView{Batch: rec.Batch, Leaf: receipt.Leaf(r.cfg.Domain, by), Proof: rec.Proof}
	}
	return reply(w, view)
}

func parseHash(text string) (common.Hash, error) {
	b, err := hexutil.Decode("0x" + strings.TrimPrefix(text, "0x"))
	if err != nil || len(b) != common.HashLength {
		return common.Hash{}, protocol.Errorf(protocol.CodeBadRequest, "%.80q is not 32 bytes in hex", text)
	}
	return common.Hash(b), nil
}

// publish gossips a receipt now. Until it is settled it is gossiped again.
func (r *Router) publish(receipt *protocol.Receipt) {
	b, err := protocol.EncodeReceipt(receipt)
	if err == nil {
		err = r.topic.Publish(r.life, b)
	}
	if err != nil {
		r.cfg.Log.Warn("Receipt not gossiped", "call", receipt.Result.Call, "err", err)
	}
}

// follow looks for settlement and gossips what is not settled, until the router stops.
func (r *Router) follow() {
	ticker := time.NewTicker(r.cfg.Limits.SettleEvery)
	defer ticker.Stop()
	pruned := r.cfg.Now()
	for {
		select {
		case <-r.life.Done():
			return
		case <-ticker.C:
		}
		r.Tick(r.life)
		if now := r.cfg.Now(); now.Sub(pruned) >= pruneEvery {
			pruned = now
			r.prune(now)
		}
	}
}

// Tick looks for settlement once and gossips again what is not settled. Start does it regularly.
func (r *Router) Tick(ctx context.Context) {
	r.tickMu.Lock()
	defer r.tickMu.Unlock()
	if err := r.settle(ctx); err != nil && ctx.Err() == nil {
		r.cfg.Log.Warn("Settlement not read; units stay held", "err", err)
	}
	r.expire()
	r.report()
}

// settle looks into the batches since the last look.
func (r *Router) settle(ctx context.Context) error {
	seen, known, err := r.store.batch()
	if err != nil {
		return err
	}
	if !known { // a router without a past has nothing in earlier batches
		last, err := r.cfg.Chain.LastBatch(ctx)
		if err != nil {
			return err
		}
		return r.store.setBatch(last)
	}
	return r.settlements.After(ctx, seen, func(number uint64, leaves []protocol.Leaf) error {
		if err := r.settled(number, leaves); err != nil {
			return err
		}
		return r.store.setBatch(number)
	})
}

// settled keeps the proofs of a batch's calls that were made here.
func (r *Router) settled(batch uint64, leaves []protocol.Leaf) error {
	hashes, at := make([]common.Hash, len(leaves)), make(map[common.Hash]int, len(leaves))
	for i := range leaves {
		hashes[i] = leaves[i].Hash()
		at[leaves[i].Call] = i
	}
	tree := protocol.NewTree(hashes)
	for _, call := range r.unsettled.take(func(call common.Hash, _ *pending) bool { _, in := at[call]; return in }) {
		proof, err := tree.Proof(hashes[at[call]])
		if err != nil {
			return err
		}
		if err := r.keepProof(call, batch, &leaves[at[call]], proof); err != nil {
			return err
		}
	}
	return nil
}

// keepProof stores a call's proof. If the batch holds the call without its route, or by another worker's result, the receipt kept here is not the one
// that was settled: it is marked, without a proof.
func (r *Router) keepProof(call common.Hash, batch uint64, leaf *protocol.Leaf, proof []common.Hash) error {
	receipt, _, err := r.store.receipt(call)
	if err != nil {
		return err
	}
	if receipt == nil {
		return fmt.Errorf("router's store lost the receipt of call %s", call)
	}
	by, err := receipt.Verify(r.cfg.Domain)
	if err != nil {
		return err
	}
	own := receipt.Leaf(r.cfg.Domain, by)
	if own.Hash() == leaf.Hash() {
		return r.store.settle(call, batch, proof)
	}
	if receipt.Route != nil {
		unrouted := *receipt
		unrouted.Route, unrouted.RouteSig = nil, protocol.Signature{}
		by.Router = common.Address{}
		if own = unrouted.Leaf(r.cfg.Domain, by); own.Hash() == leaf.Hash() {
			r.cfg.Log.Warn("Call was settled without its route", "call", call, "batch", batch)
			if err := r.store.putReceipt(&unrouted); err != nil {
				return err
			}
			return r.store.settle(call, batch, proof)
		}
	}
	r.cfg.Log.Warn("Call was settled by another result", "call", call, "batch", batch, "worker", leaf.Worker)
	return r.store.settle(call, 0, nil)
}

// expire marks the receipts that can be settled no more.
func (r *Router) expire() {
	now := r.now()
	for _, call := range r.unsettled.take(func(_ common.Hash, p *pending) bool { return p.settleBy < now }) {
		if err := r.store.settle(call, 0, nil); err != nil {
			r.cfg.Log.Error("Receipt not marked", "call", call, "err", err)
		}
	}
}

// report gossips receipts again that should have been settled by now, but none whose delivery is still under way.
func (r *Router) report() {
	for _, call := range r.unsettled.due(r.cfg.Now(), r.cfg.Limits.SettleEvery) {
		receipt, _, err := r.store.receipt(call)
		if err == nil && receipt != nil && r.active.has(receipt) {
			continue
		}
		if err != nil || receipt == nil {
			r.cfg.Log.Error("Receipt not found in the router's store", "call", call, "err", err)
			continue
		}
		r.publish(receipt)
	}
}

// prune forgets what is too old.
func (r *Router) prune(now time.Time) {
	ended, err := r.store.prune(uint64(now.Add(-r.window).Unix()), uint64(now.Add(-r.cfg.Limits.Retention).Unix()))
	if err != nil {
		r.cfg.Log.Error("Router's store not pruned", "err", err)
		return
	}
	for _, id := range ended {
		r.sessions.remove(id)
		r.ledger.Forget(id)
	}
}
