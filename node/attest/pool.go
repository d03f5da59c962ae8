package attest

import (
	"slices"

	"github.com/edgematrix/emc/protocol"
	"github.com/holiman/uint256"
)

// pool is the receipts that wait to be settled, in memory; the store holds the same on disk. One goroutine owns it.
type pool struct {
	entries map[callKey]*entry
	sockets map[uint256.Int]int
	free    int // entries that cost nothing
}

func newPool() *pool {
	return &pool{entries: map[callKey]*entry{}, sockets: map[uint256.Int]int{}}
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
	if len(p.entries) >= MaxPool || socket >= MaxPerSocket || e.units() == 0 && p.free >= MaxFree {
		return protocol.Errorf(protocol.CodeRateLimited, "%d receipts wait, %d of this socket, %d free of charge; send it again later", len(p.entries), socket, p.free)
	}
	return nil
}

func (p *pool) put(e *entry) {
	p.remove(e.key)
	p.entries[e.key] = e
	p.sockets[e.receipt.Session.Socket]++
	if e.units() == 0 {
		p.free++
	}
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

// ordered lists what waits: what costs something before what does not, then the most urgent first.
func (p *pool) ordered() []*entry {
	all := make([]*entry, 0, len(p.entries))
	for _, e := range p.entries {
		all = append(all, e)
	}
	slices.SortFunc(all, compareUrgency)
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
