package consensus

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"
)

// adopt begins to make a certified block final, if it is the next one and none is on its way: log first, then execution. Whoever builds or validates at this height
// is ended before, so that no late call of theirs moves execution's head back.
func (l *loop) adopt(c *certified, from peer.ID) bool {
	if l.applying != nil || c.Number != l.d.Head().Number+1 {
		return false
	}
	l.applying = c
	l.endWork()
	workers := l.workers
	l.workers = new(sync.WaitGroup)
	parent := l.d.Head()
	l.d.spawn(func() {
		workers.Wait()
		b, err := l.d.apply(parent, c, from)
		if err != nil {
			if l.d.ctx.Err() == nil {
				l.d.fail(err)
			}
			return
		}
		l.d.post(func() { l.applied(b, c, from != "") })
	})
	return true
}

// apply puts a certified block into the log and makes it final in execution. Errors end the driver.
func (d *Driver) apply(parent Block, c *certified, from peer.ID) (Block, error) {
	b, err := d.obtain(d.ctx, wanted{c.Number, c.Hash, parent.Hash, true}, c.Payload, from, d.cfg.Chain.Import)
	if err != nil {
		return Block{}, err
	}
	if err := d.store.putBlock(&logged{b.Number, b.Hash, b.Parent, b.Time, c.Certificate}, b.Payload); err != nil {
		return Block{}, err
	}
	b.Payload = nil
	complain := d.once()
	for {
		err := d.cfg.Chain.Finalize(d.ctx, b.Hash)
		if err == nil {
			return b, nil
		}
		complain("Execution does not make a certified block final, trying again", "number", b.Number, "hash", b.Hash, "err", err)
		if !d.pause(d.ctx) {
			return Block{}, d.ctx.Err()
		}
	}
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

// applied goes on with the next height.
func (l *loop) applied(b Block, c *certified, fetched bool) {
	l.applying = nil
	l.d.head.Store(&b)
	l.rotation.record(b.Number, c.Certificate.Round)
	waiting := l.waiting[:0]
	for _, w := range l.waiting {
		if w.number <= b.Number {
			close(w.done)
		} else {
			waiting = append(waiting, w)
		}
	}
	l.waiting = waiting
	if fetched {
		l.d.metrics.fetched.Inc()
	} else {
		l.phase(phaseFinalize)
	}
	l.d.metrics.height.Set(float64(b.Number))
	l.d.log.Debug("Block is final", "number", b.Number, "hash", b.Hash, "round", c.Certificate.Round, "seats", c.Certificate.Signers())
	l.d.publish(Certified{b, c.Certificate})
	l.begin()
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
