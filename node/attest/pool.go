package attest

import (
	"slices"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// pool is the receipts that wait to be settled, in memory; the store holds the same on disk. One goroutine owns it.
type pool struct {
	most    int // entries
	entries map[callKey]*entry
	sockets map[uint256.Int]int
	workers map[common.Address]int
	free    int       // entries that cost nothing
	shed    []callKey // that gave way and are still on disk
}

func newPool() *pool {
	return &pool{most: MaxPool, entries: map[callKey]*entry{}, sockets: map[uint256.Int]int{}, workers: map[common.Address]int{}}
}

// admit says why the pool has no place for a receipt. The first result of a call stays: a worker that signs another for it gains nothing. Its route may
// still come, when the worker was faster than the router, or a stranger who had it route nothing.
func (p *pool) admit(e *entry) error {
	socket := p.sockets[e.receipt.Session.Socket]
	if old := p.entries[e.key]; old != nil {
		if !old.carried && e.receipt.Route != nil && old.by.Router != e.by.Router && old.receipt.Result == e.receipt.Result {
			return nil
		}
		return protocol.Errorf(protocol.CodeCallReplayed, "call %d of session %s: %w", e.receipt.Call.Nonce, e.receipt.Call.Session, errWaits)
	}
	full := len(p.entries) >= p.most && p.greatest() <= p.workers[e.by.Worker]+1
	if full || socket >= MaxPerSocket || e.units() == 0 && p.free >= MaxFree {
		return protocol.Errorf(protocol.CodeRateLimited, "%d receipts wait, %d of this socket, %d free of charge; send it again later", len(p.entries), socket, p.free)
	}
	return nil
}

// greatest is how many receipts wait of the worker that has most.
func (p *pool) greatest() (n int) {
	for _, count := range p.workers {
		n = max(n, count)
	}
	return n
}

// put takes in a receipt. In a full pool one of the worker that has most gives way: else a few sockets of one's own, which cost next to nothing, would keep out
// everybody else's receipts.
func (p *pool) put(e *entry) {
	p.remove(e.key)
	if len(p.entries) >= p.most {
		p.giveWay()
	}
	p.entries[e.key] = e
	p.sockets[e.receipt.Session.Socket]++
	p.workers[e.by.Worker]++
	if e.units() == 0 {
		p.free++
	}
}

// giveWay removes the least urgent receipt of the worker that has most.
func (p *pool) giveWay() {
	most := p.greatest()
	var last *entry
	for _, e := range p.entries {
		if p.workers[e.by.Worker] == most && (last == nil || compareUrgency(last, e) < 0) {
			last = e
		}
	}
	if last != nil {
		p.remove(last.key)
		p.shed = append(p.shed, last.key)
	}
}

// takeShed lists what has given way since it was last asked.
func (p *pool) takeShed() []callKey {
	shed := p.shed
	p.shed = nil
	return shed
}

func (p *pool) remove(k callKey) {
	e := p.entries[k]
	if e == nil {
		return
	}
	delete(p.entries, k)
	if p.sockets[e.receipt.Session.Socket]--; p.sockets[e.receipt.Session.Socket] == 0 {
		delete(p.sockets, e.receipt.Session.Socket)
	}
	if p.workers[e.by.Worker]--; p.workers[e.by.Worker] == 0 {
		delete(p.workers, e.by.Worker)
	}
	if e.units() == 0 {
		p.free--
	}
}

func (p *pool) get(k callKey) *entry { return p.entries[k] }

// expire removes and returns what can be settled no more at now (Unix seconds).
func (p *pool) expire(now, window uint64) (gone []callKey) {
	for k, e := range p.entries {
		if e.deadline(window) < now {
			gone = append(gone, k)
		}
	}
	for _, k := range gone {
		p.remove(k)
	}
	return gone
}

// ordered lists what waits: what costs something before what does not, each worker's most urgent first, and the workers in turn: a batch has room for some
// only, and whoever sends most must not have all of it.
func (p *pool) ordered() []*entry {
	all := make([]*entry, 0, len(p.entries))
	for _, e := range p.entries {
		all = append(all, e)
	}
	slices.SortFunc(all, compareUrgency)
	place, seen := make(map[*entry]int, len(all)), map[common.Address]int{}
	for _, e := range all {
		place[e] = seen[e.by.Worker]
		seen[e.by.Worker]++
	}
	slices.SortStableFunc(all, func(a, b *entry) int {
		if freeA, freeB := a.units() == 0, b.units() == 0; freeA != freeB {
			return compareUrgency(a, b)
		}
		return place[a] - place[b]
	})
	return all
}

func compareUrgency(a, b *entry) int {
	if freeA, freeB := a.units() == 0, b.units() == 0; freeA != freeB {
		if freeB {
			return -1
		}
		return 1
	}
	if x, y := a.receipt.Call.NotAfter, b.receipt.Call.NotAfter; x != y {
		if x < y {
			return -1
		}
		return 1
	}
	return a.key.compare(b.key)
}
