package consensus

import (
	"context"
	"errors"

	"github.com/edgematrix/emc/node/qbft"
	"github.com/libp2p/go-libp2p/core/peer"
)

// checkGossip decides whether a message is delivered and passed on. It runs concurrently, outside the loop, so that signatures are checked on all cores.
func (d *Driver) checkGossip(_ peer.ID, data []byte) bool {
	v, err := decodeGossip(data)
	if err != nil {
		return false
	}
	head := d.Head().Number
	switch v := v.(type) {
	case *votes:
		m := v.message()
		if m.Height <= head { // only shows that its sender is behind
			return d.committee.checkSigner(d.cfg.ChainID, m) == nil
		}
		if len(m.RoundChanges) > qbft.MaxNodes || len(m.Prepares) > qbft.MaxNodes {
			return false
		}
		return d.committee.checkVote(d.cfg.ChainID, m) == nil
	case *announce:
		return v.Number > head && v.Certificate.VerifyBlock(d.committee.set, d.cfg.ChainID, v.Number, v.Hash) == nil
	}
	return false
}

// read passes what arrives to the loop.
func (d *Driver) read() {
	for {
		from, data, err := d.gossip.Next(d.ctx)
		if err != nil {
			if d.ctx.Err() == nil {
				d.fail(err)
			}
			return
		}
		v, err := decodeGossip(data)
		if err != nil {
			continue
		}
		d.post(func() { d.loop.receive(from, v) })
	}
}

// write publishes what the loop sends, in order. Publishing signs and verifies and may be slow when the machine is busy: the loop does not wait for it.
func (d *Driver) write() {
	for {
		select {
		case data := <-d.outbox:
			if err := d.gossip.Publish(d.ctx, data); err != nil && d.ctx.Err() == nil {
				d.log.Warn("Message was not sent", "err", err)
			}
			d.unsent.Add(-1)
		case <-d.ctx.Done():
			return
		}
	}
}

func (d *Driver) ticker() {
	t := d.cfg.Clock.NewTicker(tick)
	defer t.Stop()
	for {
		select {
		case <-t.Ch():
			d.post(d.loop.tick)
		case <-d.ctx.Done():
			return
		}
	}
}

// askFor wakes the syncer. A request under way covers further ones.
func (d *Driver) askFor(p peer.ID) {
	select {
	case d.kick <- p:
	default:
	}
}

// syncer fetches final blocks from peers whenever the loop sees a reason.
func (d *Driver) syncer() {
	for {
		select {
		case p := <-d.kick:
			for _, p := range d.peers(p) {
				d.fetchFrom(d.ctx, p)
			}
		case <-d.ctx.Done():
			return
		}
	}
}

// fetchFrom takes final blocks from one peer for as long as it has more, and says whether it then had none.
func (d *Driver) fetchFrom(ctx context.Context, p peer.ID) bool {
	for ctx.Err() == nil && d.trusts(p) {
		list, err := d.askBlocks(ctx, d.Head().Number+1, p)
		for _, c := range list {
			if !d.submit(ctx, c, p) {
				return false
			}
		}
		if errors.Is(err, errPeer) {
			d.distrust(p, err)
		} else if err != nil && ctx.Err() == nil {
			d.log.Debug("Peer gave no blocks", "peer", p, "err", err)
		}
		if err != nil || len(list) == 0 {
			return err == nil
		}
	}
	return false
}

// submit hands a certified block to the loop and waits until it is final.
func (d *Driver) submit(ctx context.Context, c *certified, from peer.ID) bool {
	done := make(chan struct{})
	d.post(func() { d.loop.submit(c, from, done) })
	select {
	case <-done:
		return true
	case <-ctx.Done():
		return false
	}
}

func (l *loop) submit(c *certified, from peer.ID, done chan struct{}) {
	next := l.d.Head().Number + 1
	if c.Number != next {
		close(done) // known already; or blocks before it are missing, and will be asked for
		return
	}
	l.waiting = append(l.waiting, waiter{c.Number, done})
	l.adopt(c, from)
}
