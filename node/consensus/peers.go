package consensus

import (
	"context"
	"errors"
	"fmt"

	"github.com/edgematrix/emc/node/qbft"
	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"
)

// parse reads a message and decides whether it is delivered and passed on. It runs concurrently, outside the loop, so that signatures are checked on all cores. Only validators'
// messages count, and a vote only from its own signer: nobody else can have messages checked or passed on, not even by repeating old votes.
func (d *Driver) parse(from peer.ID, data []byte) (any, bool) {
	v, err := decodeGossip(data)
	return v, err == nil && d.checkGossip(from, v)
}

func (d *Driver) checkGossip(from peer.ID, v any) bool {
	author, err := d.cfg.Net.SignerOf(from)
	if err != nil {
		return false
	}
	head := d.Head().Number
	switch v := v.(type) {
	case *votes:
		m, c := v.message(), d.committeeOf(v.SetID)
		if c == nil {
			d.stranger(from, v.SetID)
			return false
		}
		if !c.has(m.From) || c.signers[m.From] != author {
			return false
		}
		if m.Height <= head { // only shows that its sender is behind
			return c.checkSigner(d.cfg.ChainID, m) == nil
		}
		if c != d.current() || len(m.RoundChanges) > qbft.MaxNodes || len(m.Prepares) > qbft.MaxNodes {
			return false
		}
		return c.checkVote(d.cfg.ChainID, m) == nil
	case *announce:
		d.stranger(from, v.Certificate.SetID)
		return v.Number > head && d.isValidator(author) && v.Certificate.VerifyBlock(d.Set(), d.cfg.ChainID, v.Number, v.Hash) == nil
	}
	return false
}

// isValidator says whether an address signs for a seat of the newest few sets.
func (d *Driver) isValidator(a common.Address) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, c := range d.committees {
		if c.node(a) != qbft.Observer {
			return true
		}
	}
	return false
}

// read passes what arrives to the loop.
func (d *Driver) read() {
	for {
		from, v, err := d.gossip.NextParsed(d.ctx)
		if err != nil {
			if d.ctx.Err() == nil {
				d.fail(err)
			}
			return
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

// syncer fetches final blocks from peers whenever the loop sees a reason, and mends the log.
func (d *Driver) syncer() {
	for {
		select {
		case p := <-d.kick:
			for _, p := range d.peers(p) {
				d.fetchFrom(d.ctx, p)
			}
		case number := <-d.repairs:
			d.repair(d.ctx, number)
		case <-d.ctx.Done():
			return
		}
	}
}

// fetchFrom takes final blocks from one peer for as long as it has more, and says whether it then had none. While one range is executed, the next is downloaded and its
// certificates are verified.
func (d *Driver) fetchFrom(ctx context.Context, p peer.ID) (last bool) {
	d.fetching.Lock() // several at once would fetch the same
	defer d.fetching.Unlock()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	ranges := make(chan []*certified)
	go func() {
		defer close(ranges)
		last = d.download(ctx, p, ranges)
	}()
	for list := range ranges {
		if !d.submit(ctx, list, p) {
			cancel()
		}
	}
	return last
}

// download gets verified ranges from one peer until it has no more; it says whether that is so.
func (d *Driver) download(ctx context.Context, p peer.ID, ranges chan<- []*certified) bool {
	for next := d.Head().Number + 1; ctx.Err() == nil && d.trusts(p); {
		list, err := d.askBlocks(ctx, next, p)
		if len(list) > 0 {
			select {
			case ranges <- list:
			case <-ctx.Done():
				return false
			}
			next += uint64(len(list))
		}
		if errors.Is(err, errNextSet) && d.await(ctx, next-1) {
			continue
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

// await waits until a block is final here, which those that were downloaded make it; not for ever, since what was downloaded may be refused.
func (d *Driver) await(ctx context.Context, number uint64) bool {
	done := make(chan struct{})
	d.post(func() {
		if d.Head().Number >= number {
			close(done)
		} else {
			d.loop.waiting = append(d.loop.waiting, waiter{number, done})
		}
	})
	select {
	case <-done:
		return true
	case <-d.cfg.Clock.After(streamTimeout):
	case <-ctx.Done():
	}
	return false
}

// submit hands certified blocks that follow each other to the loop and waits until they are final.
func (d *Driver) submit(ctx context.Context, list []*certified, from peer.ID) bool {
	done := make(chan struct{})
	d.post(func() { d.loop.submit(list, from, done) })
	select {
	case <-done:
		return true
	case <-ctx.Done():
		return false
	}
}

func (l *loop) submit(list []*certified, from peer.ID, done chan struct{}) {
	next := l.d.Head().Number + 1
	for len(list) > 0 && list[0].Number < next {
		list = list[1:] // known already
	}
	if len(list) == 0 || list[0].Number != next || l.applying == nil && list[0].Certificate.SetID != l.d.Set().ID {
		close(done) // blocks before are missing, and will be asked for; or they were verified by a set whose time is over
		return
	}
	if l.applying != nil {
		l.queued = append(l.queued, func() { l.submit(list, from, done) })
		return
	}
	l.waiting = append(l.waiting, waiter{list[len(list)-1].Number, done})
	l.adopt(list, from)
}

// repair gets a damaged block of the log again from the peers, one after the other.
func (d *Driver) repair(ctx context.Context, number uint64) {
	if number > d.Head().Number {
		return // it will come with those that follow
	}
	for _, p := range d.peers("") {
		list, err := d.askRange(ctx, number, 1, p)
		if errors.Is(err, errPeer) {
			d.distrust(p, err)
		}
		if len(list) == 0 {
			continue
		}
		b, err := d.cfg.Chain.Import(ctx, list[0].Payload) // execution knows the block: this checks that payload and hash belong together
		if err != nil || b.Hash != list[0].Hash {
			d.distrust(p, fmt.Errorf("%w: payload is not that of block %d", errPeer, number))
			continue
		}
		if err := d.store.putBlocks([]*logged{{b.Number, b.Hash, b.Parent, b.Time, list[0].Certificate}}, [][]byte{list[0].Payload}); err != nil {
			d.fail(err)
			return
		}
		d.log.Info("Damaged block of the log was fetched again", "number", number, "peer", p)
		return
	}
	d.log.Warn("No peer gave a block that is damaged in the log; it is asked for again when it is needed", "number", number)
}
