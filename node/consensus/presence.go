package consensus

import (
	"fmt"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/protocol/statement"
)

const (
	// LateBlocks is for how many further blocks a vote for a final block still counts as having taken part in it.
	LateBlocks = 4
	// keptLate is for how many blocks behind the head late votes are remembered, for whoever counts them.
	keptLate = 128
	// strangerEvery is the least time between two requests for blocks that votes of an unknown set give rise to: anybody can make such votes up.
	strangerEvery = time.Second
)

// Voters are the validators that voted for a final block: those of its certificate, which holds a quorum's votes and no more, and those whose votes were seen
// here when the block was final already. It is ErrUnknown for a block that is not in the log.
func (d *Driver) Voters(number uint64) (*statement.Set, []common.Address, error) {
	b, err := d.store.block(number)
	if err != nil {
		return nil, nil, err
	}
	set, err := d.setByID(b.Certificate.SetID)
	if err != nil {
		return nil, nil, err
	}
	in := make(map[common.Address]bool)
	for seat, s := range set.Seats {
		if b.Certificate.Has(seat) {
			in[s.Signer] = true
		}
	}
	d.mu.Lock()
	for signer := range d.late[number] {
		in[signer] = true
	}
	d.mu.Unlock()
	voters := make([]common.Address, 0, len(in))
	for signer := range in {
		voters = append(voters, signer)
	}
	return set, voters, nil
}

// setByID is a set that this node has followed.
func (d *Driver) setByID(id uint64) (*statement.Set, error) {
	if c := d.committeeOf(id); c != nil {
		return c.set, nil
	}
	if id == d.cfg.Set.ID {
		return d.cfg.Set, nil
	}
	h, err := d.store.handover(id)
	if err != nil {
		return nil, fmt.Errorf("read who voted: %w", err)
	}
	return h.Set, nil
}

// lateVote notes a COMMIT for a block that is decided. Its share is not verified: who signs a block's hash late can have it from the others in any case.
func (l *loop) lateVote(setID uint64, m *qbft.Message) {
	if m.Kind != qbft.Commit || !l.isDecided(setID, m) {
		return
	}
	c := l.d.committeeOf(setID)
	if c == nil || !c.has(m.From) {
		return
	}
	head := l.d.Head().Number
	l.d.mu.Lock()
	defer l.d.mu.Unlock()
	if l.d.late[m.Height] == nil {
		l.d.late[m.Height] = make(map[common.Address]bool)
		for number := range l.d.late {
			if number+keptLate < head {
				delete(l.d.late, number)
			}
		}
	}
	l.d.late[m.Height][c.signers[m.From]] = true
}

// isDecided says whether a vote is for a block that is final, not long ago, or on its way to be.
func (l *loop) isDecided(setID uint64, m *qbft.Message) bool {
	if a := l.applying; a != nil && a.Number == m.Height {
		return a.Certificate.SetID == setID && a.Hash == common.Hash(m.Value)
	}
	head := l.d.Head().Number
	if m.Height > head || m.Height+LateBlocks < head {
		return false
	}
	b, err := l.d.store.block(m.Height)
	return err == nil && b.Certificate.SetID == setID && b.Hash == common.Hash(m.Value)
}

// stranger asks for blocks because somebody speaks for a set that is newer than any that this node knows: it must have missed a handover.
func (d *Driver) stranger(from peer.ID, setID uint64) {
	if setID <= d.Set().ID || !every(&d.strangerAt, d.cfg.Clock.Now(), strangerEvery) {
		return
	}
	d.askFor(from)
}

// every says yes at most once a period; last is the time of the last yes, Unix nanoseconds.
func every(last *atomic.Int64, now time.Time, period time.Duration) bool {
	t := last.Load()
	return now.UnixNano()-t >= int64(period) && last.CompareAndSwap(t, now.UnixNano())
}
