package consensus

import (
	"context"
	"fmt"

	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
)

// committee is a validator set as qbft sees it: operators by index, in the order of their first seats, each weighing as many seats as it holds.
type committee struct {
	set     *statement.Set
	signers []common.Address
	first   []int // first seat of each operator
	weights []uint32
	seats   []qbft.Node // operator of each seat
	self    qbft.Node   // this node's operator, Observer if it holds no seat
}

func newCommittee(set *statement.Set) (*committee, error) {
	if err := set.Check(); err != nil {
		return nil, err
	}
	c := &committee{set: set, self: qbft.Observer}
	index := make(map[common.Address]qbft.Node)
	for seat, s := range set.Seats {
		node, known := index[s.Signer]
		if !known {
			if len(set.SeatsOf(seat)) == 0 || set.SeatsOf(seat)[0] != seat {
				return nil, fmt.Errorf("seat %d of set %d shares its key with another signer's seat", seat, set.ID)
			}
			node = qbft.Node(len(c.signers))
			index[s.Signer] = node
			c.signers, c.first, c.weights = append(c.signers, s.Signer), append(c.first, seat), append(c.weights, 0)
		} else if set.Seats[c.first[node]].Key != s.Key {
			return nil, fmt.Errorf("seat %d of set %d has another key than %s has in seat %d", seat, set.ID, s.Signer, c.first[node])
		}
		c.weights[node]++
		c.seats = append(c.seats, node)
	}
	return c, nil
}

// node is the index of an operator, qbft.Observer if it holds no seat.
func (c *committee) node(signer common.Address) qbft.Node {
	for i, s := range c.signers {
		if s == signer {
			return qbft.Node(i)
		}
	}
	return qbft.Observer
}

func (c *committee) has(n qbft.Node) bool { return n >= 0 && int(n) < len(c.signers) }

// keptSets is how many sets' committees are remembered, the newest: to tell a validator that is behind from one that makes things up.
const keptSets = 4

// join finds this node's place in the committee. A validator whose registered BLS key is another than its own cannot vote.
func (d *Driver) join(c *committee) error {
	if d.cfg.Keys == nil {
		return nil
	}
	self := c.node(d.cfg.Keys.Address())
	if self == qbft.Observer {
		return nil
	}
	if d.cfg.Keys.Seat() != c.set.Seats[c.first[self]].Key {
		return fmt.Errorf("consensus: the BLS key is not the one of this signer's seat %d in set %d", c.first[self], c.set.ID)
	}
	c.self = self
	return nil
}

// current is the committee that decides the block after the head.
func (d *Driver) current() *committee { return d.committee.Load() }

// Set is the validator set that makes the block after the head.
func (d *Driver) Set() *statement.Set { return d.current().set }

// lasts says whether the block after parent is surely made by the current set. It is called by whoever applies.
func (d *Driver) lasts(parent Block) bool { return d.cfg.Sets == nil || parent.Number+1 < d.until }

// committeeOf is the committee of a set, nil if it is not known or long gone.
func (d *Driver) committeeOf(setID uint64) *committee {
	if c := d.current(); c.set.ID == setID {
		return c
	}
	return d.entered(setID)
}

// entered is the committee of a set that was in force since the start, nil for others.
func (d *Driver) entered(setID uint64) *committee {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.committees[setID]
}

// committeeAfter gives the committee of the block after parent. A set that is new here is put into the log before anything is decided under it.
func (d *Driver) committeeAfter(ctx context.Context, parent Block) (*committee, error) {
	if d.lasts(parent) {
		return d.current(), nil
	}
	h, until, err := d.cfg.Sets.After(ctx, parent)
	if err != nil {
		return nil, fmt.Errorf("read who makes block %d: %w", parent.Number+1, err)
	}
	d.until = until
	if c := d.entered(h.Set.ID); c != nil {
		return c, nil
	}
	c, err := newCommittee(h.Set)
	if err != nil {
		return nil, err
	}
	if err := d.join(c); err != nil {
		d.log.Error("This validator cannot vote: its key is not the registered one", "set", h.Set.ID, "err", err)
	}
	return c, d.store.putHandover(h)
}

// enter makes a committee the current one.
func (d *Driver) enter(c *committee) {
	old := d.committee.Swap(c)
	d.mu.Lock()
	d.committees[c.set.ID] = c
	delete(d.committees, c.set.ID-keptSets)
	d.mu.Unlock()
	if old != c {
		d.log.Info("Validator set is in force", "set", c.set.ID, "from", c.set.Start, "seats", len(c.seats), "own", d.seats())
	}
}

// Handover is how a set came into force, or ErrUnknown if this node has not followed it.
func (d *Driver) Handover(setID uint64) (*statement.Handover, error) { return d.store.handover(setID) }
