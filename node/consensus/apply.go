package consensus

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/edgematrix/emc/node/qbft"
	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"
)

// adopt begins to make certified blocks final that follow the head and each other, if none is on its way: execution, then log, then execution's head. Whoever builds
// or validates at this height is ended before, so that no late call of theirs moves execution's head back.
func (l *loop) adopt(list []*certified, from peer.ID) bool {
	if l.applying != nil || list[0].Number != l.d.Head().Number+1 || list[0].Certificate.SetID != l.d.Set().ID {
		return false
	}
	l.applying = list[0]
	l.endWork()
	workers := l.workers
	l.workers = new(sync.WaitGroup)
	parent := l.d.Head()
	l.d.spawn(func() {
		workers.Wait()
		done, next, err := l.d.apply(parent, list, from)
		if err != nil {
			if l.d.ctx.Err() == nil {
				l.d.fail(err)
			}
			return
		}
		l.d.post(func() { l.applied(done, list, next, from) })
	})
	return true
}

// apply executes certified blocks for about applyTime, puts them into the log with one write and makes the last of them final. It stops where
// another set may begin, and gives the committee of the next block. Errors end the driver.
func (d *Driver) apply(parent Block, list []*certified, from peer.ID) (done []Block, next *committee, err error) {
	var entries []*logged
	var payloads [][]byte
	for start := d.cfg.Clock.Now(); len(done) < len(list) && (len(done) == 0 || d.lasts(parent) && d.cfg.Clock.Now().Sub(start) < applyTime); {
		c := list[len(done)]
		if c.Certificate.SetID != d.Set().ID {
			break
		}
		if err := d.upgrade(parent); err != nil {
			if len(done) > 0 {
				break // these first
			}
			return nil, nil, err
		}
		b, err := d.obtain(d.ctx, wanted{c.Number, c.Hash, parent.Hash, true}, c.Payload, from, d.importOn(payloads))
		if err != nil {
			return nil, nil, err
		}
		entries, payloads = append(entries, &logged{b.Number, b.Hash, b.Parent, b.Time, c.Certificate}), append(payloads, b.Payload)
		b.Payload = nil
		done, parent = append(done, b), b
	}
	if err := d.store.putBlocks(entries, payloads); err != nil {
		return nil, nil, err
	}
	if err := d.insist("Execution does not make a certified block final", parent, func() error { return d.cfg.Chain.Finalize(d.ctx, parent.Hash) }); err != nil {
		return nil, nil, err
	}
	err = d.insist("The next block's validators cannot be read", parent, func() (err error) {
		next, err = d.committeeAfter(d.ctx, parent)
		return err
	})
	return done, next, errors.Join(err, d.prune(parent.Number))
}

// upgrade says why the block after parent must be neither made nor taken by this program.
func (d *Driver) upgrade(parent Block) error {
	if d.cfg.Upgrade == nil {
		return nil
	}
	return d.cfg.Upgrade(parent.Number+1, parent.Time+uint64(d.cfg.BlockTime/time.Second))
}

// insist tries what a block that is in the log needs until it succeeds or the driver stops.
func (d *Driver) insist(failed string, b Block, try func() error) error {
	complain := d.once()
	for {
		err := try()
		if err == nil {
			return nil
		}
		complain(failed+", trying again", "number", b.Number, "hash", b.Hash, "err", err)
		d.restore()
		if !d.pause(d.ctx) {
			return d.ctx.Err()
		}
	}
}

// prune forgets payloads of old blocks, if that is wanted.
func (d *Driver) prune(head uint64) error {
	keep := d.cfg.PrunePayloads
	if keep == 0 || head <= keep || d.pruned != 0 && head-keep < d.pruned+pruneEvery {
		return nil
	}
	d.pruned = head - keep
	return d.store.prunePayloads(d.pruned)
}

// once gives a warning that is for people the first time and a detail after that, for what is tried again and again.
func (d *Driver) once() func(msg string, ctx ...any) {
	warn := d.log.Warn
	return func(msg string, ctx ...any) {
		if d.ctx.Err() == nil {
			warn(msg, ctx...)
		}
		warn = d.log.Debug
	}
}

// applied goes on with the rest of the blocks, or with the next height.
func (l *loop) applied(done []Block, list []*certified, next *committee, from peer.ID) {
	l.applying = nil
	for i, b := range done {
		c := list[i].Certificate
		l.rotation.record(b.Number, c.Round)
		l.d.log.Debug("Block is final", "number", b.Number, "hash", b.Hash, "round", c.Round, "seats", c.Signers())
	}
	head := done[len(done)-1]
	l.d.head.Store(&head)
	if next != l.d.current() {
		l.d.enter(next)
		l.m, l.rotation = qbft.New(l.d.cfg.Timeouts, l.sign), newRotation(next) // what the machine kept for the next height was by the old set
	}
	l.release(head.Number)
	if from != "" {
		l.d.metrics.fetched.Add(float64(len(done)))
	} else {
		l.phase(phaseFinalize)
	}
	l.d.metrics.height.Set(float64(head.Number))
	for i, b := range done {
		l.d.publish(Certified{b, list[i].Certificate})
	}
	l.later, l.queued = append(l.later, l.queued...), nil
	rest := list[len(done):]
	if len(rest) > 0 && l.adopt(rest, from) {
		return
	}
	if len(rest) > 0 { // verified by a set whose time is over
		l.release(rest[len(rest)-1].Number)
	}
	l.begin()
}

// release lets those go on that wait for a block.
func (l *loop) release(number uint64) {
	waiting := l.waiting[:0]
	for _, w := range l.waiting {
		if w.number <= number {
			close(w.done)
		} else {
			waiting = append(waiting, w)
		}
	}
	l.waiting = waiting
}

// buildOn builds on the parent until it succeeds or the round is over, and puts the block on disk.
func (d *Driver) buildOn(ctx context.Context, parent Block) (Block, bool) {
	complain := d.once()
	for {
		b, err := d.cfg.Chain.Build(ctx, parent)
		if err == nil && (b.Parent != parent.Hash || b.Number != parent.Number+1 || len(b.Payload) > MaxPayload) {
			err = fmt.Errorf("built block %d %s of %d bytes on %s", b.Number, b.Hash, len(b.Payload), b.Parent)
		}
		if err == nil {
			if err := d.store.putPayload(b.Number, b.Hash, b.Payload); err != nil {
				d.fail(err)
				return Block{}, false
			}
			return b, true
		}
		if ctx.Err() != nil {
			return Block{}, false
		}
		complain("Block was not built, trying again", "number", parent.Number+1, "err", err)
		d.restore()
		if !d.pause(ctx) {
			return Block{}, false
		}
	}
}

// wanted is a block of which the payload is to be found.
type wanted struct {
	number       uint64
	hash, parent common.Hash
	certified    bool // a payload that execution refuses is then not the block's
}

// obtain finds the payload of a block and has it judged by run, until that succeeds or the context ends. It tries what was offered, then the store, then peers: a hash
// is all that votes and certificates fix, so a wrong payload says nothing about the block, and another source may have the right one.
func (d *Driver) obtain(ctx context.Context, w wanted, offered []byte, from peer.ID, run func(context.Context, []byte) (Block, error)) (Block, error) {
	bad := make(map[common.Hash]bool)
	complain := d.once()
	var passing []byte // payload that failed for a passing reason
	for ctx.Err() == nil {
		next := d.sources(ctx, w, offered, from)
		if passing != nil {
			next = func() ([]byte, peer.ID, bool) { p := passing; passing = nil; return p, "", p != nil }
		}
		for payload, owner, ok := next(); ok && ctx.Err() == nil; payload, owner, ok = next() {
			if len(payload) == 0 || bad[payloadHash(payload)] {
				continue
			}
			b, err := run(ctx, payload)
			if err == nil && b.Hash == w.hash && b.Number == w.number && b.Parent == w.parent {
				b.Payload = payload
				return b, nil
			}
			if err != nil && !errors.Is(err, ErrInvalid) {
				if ctx.Err() == nil {
					complain("Block cannot be judged yet", "number", w.number, "hash", w.hash, "err", err)
				}
				passing = payload
				d.restore()
				break
			}
			if err == nil {
				err = fmt.Errorf("%w: payload makes block %d %s on %s", errPeer, b.Number, b.Hash, b.Parent)
			}
			if owner != "" && (w.certified || errors.Is(err, errPeer)) {
				d.distrust(owner, err)
			}
			d.log.Warn("Payload is refused", "number", w.number, "hash", w.hash, "peer", owner, "err", err)
			bad[payloadHash(payload)] = true
		}
		if !d.pause(ctx) {
			break
		}
	}
	return Block{}, ctx.Err()
}

// sources goes through all places that may have a payload, one a call.
func (d *Driver) sources(ctx context.Context, w wanted, offered []byte, from peer.ID) func() ([]byte, peer.ID, bool) {
	step := 0
	var peers []peer.ID
	return func() (payload []byte, owner peer.ID, ok bool) {
		step++
		switch {
		case step == 1:
			return offered, from, true
		case step == 2:
			payload, err := d.store.payload(w.number, w.hash)
			if err != nil {
				return nil, "", true
			}
			return payload, "", true
		case step == 3:
			peers = d.peers(from)
		}
		if step-3 >= len(peers) {
			return nil, "", false
		}
		owner = peers[step-3]
		payload, err := d.askPayload(ctx, w.number, w.hash, owner)
		if errors.Is(err, errPeer) {
			d.distrust(owner, err)
		} else if err != nil && ctx.Err() == nil {
			d.log.Debug("Peer gave no payload", "peer", owner, "number", w.number, "hash", w.hash, "err", err)
		}
		return payload, owner, true
	}
}
