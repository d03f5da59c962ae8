package attest

import (
	"slices"

	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
)

// Collector gathers the seats' shares of statements of any kind until they make a certificate. It is pure: one goroutine owns it.
//
// Its memory is bounded: at most maxStatements topics (kind and number) of a kind, the lowest numbers giving way, and of each at most maxBodiesPerSeat
// shares of one key, the newest. Shares are verified together when there are enough of them, which is when wrong ones are found out and dropped.
type Collector struct {
	chainID uint64
	set     *statement.Set
	topics  map[topic]*gathering
}

// gathering is what one topic has so far.
type gathering struct {
	bodies map[common.Hash]*pile
	voted  map[int][]common.Hash // first seat of a key -> bodies that it signed, the oldest first
}

// pile is the shares of one statement, by the first seat of their key.
type pile struct {
	shares   map[int]statement.Share
	verified map[int]bool
	done     *statement.Certificate
}

// NewCollector makes an empty collector of a set's shares.
func NewCollector(chainID uint64, set *statement.Set) *Collector {
	return &Collector{chainID: chainID, set: set, topics: map[topic]*gathering{}}
}

// digest is what the shares of a statement sign.
func (c *Collector) digest(of subject) common.Hash {
	return statement.Digest(c.chainID, c.set.ID, of.Kind, of.Number, of.Body)
}

// Add takes a share and returns the statement's certificate if this share completes it, else nil. Shares that cannot count are left out silently: they
// are checked when they matter.
func (c *Collector) Add(of subject, sh statement.Share) *statement.Certificate {
	seats := c.set.SeatsOf(int(sh.Seat))
	if len(seats) == 0 {
		return nil
	}
	p := c.pile(of, seats[0])
	if p == nil || p.done != nil || p.verified[seats[0]] {
		return nil
	}
	p.shares[seats[0]] = statement.Share{Seat: uint16(seats[0]), Signature: sh.Signature}
	if c.weight(p) < c.set.Quorum() {
		return nil
	}
	return c.complete(of, p)
}

// Certificate gives the certificate of a statement, nil if there is none yet.
func (c *Collector) Certificate(of subject) *statement.Certificate {
	if g := c.topics[of.topic]; g != nil && g.bodies[of.Body] != nil {
		return g.bodies[of.Body].done
	}
	return nil
}

// Forget drops a kind's topics below a number.
func (c *Collector) Forget(kind statement.Kind, below uint64) {
	for t := range c.topics {
		if t.Kind == kind && t.Number < below {
			delete(c.topics, t)
		}
	}
}

// pile finds or opens the pile of a statement for the key whose first seat is given; nil if there is no room. A key that has signed too many bodies loses
// its oldest share: a number that went without a quorum for long must still get a certificate when the quorum is back.
func (c *Collector) pile(of subject, seat int) *pile {
	g := c.topics[of.topic]
	if g == nil {
		if !c.room(of.topic) {
			return nil
		}
		g = &gathering{bodies: map[common.Hash]*pile{}, voted: map[int][]common.Hash{}}
		c.topics[of.topic] = g
	}
	p := g.bodies[of.Body]
	if p != nil {
		if _, has := p.shares[seat]; has {
			return p
		}
	}
	if !slices.Contains(g.voted[seat], of.Body) {
		if len(g.voted[seat]) == maxBodiesPerSeat {
			g.withdraw(seat, g.voted[seat][0])
			g.voted[seat] = g.voted[seat][1:]
		}
		g.voted[seat] = append(g.voted[seat], of.Body)
	}
	if p = g.bodies[of.Body]; p == nil {
		p = &pile{shares: map[int]statement.Share{}, verified: map[int]bool{}}
		g.bodies[of.Body] = p
	}
	return p
}

// withdraw takes a key's share off a body.
func (g *gathering) withdraw(seat int, body common.Hash) {
	p := g.bodies[body]
	if p == nil {
		return
	}
	delete(p.shares, seat)
	delete(p.verified, seat)
	if len(p.shares) == 0 {
		delete(g.bodies, body)
	}
}

// room makes room for a topic by dropping the lowest number of its kind, unless that would be the topic itself.
func (c *Collector) room(t topic) bool {
	n, low := 0, t
	for o := range c.topics {
		if o.Kind == t.Kind {
			n++
			if o.Number < low.Number {
				low = o
			}
		}
	}
	if n < maxStatements {
		return true
	}
	if low == t {
		return false
	}
	delete(c.topics, low)
	return true
}

// weight counts the seats of the pile's keys.
func (c *Collector) weight(p *pile) (n int) {
	for seat := range p.shares {
		n += len(c.set.SeatsOf(seat))
	}
	return n
}

// complete verifies what is not verified yet, drops what is wrong and makes the certificate if enough is left.
func (c *Collector) complete(of subject, p *pile) *statement.Certificate {
	var fresh, good []statement.Share
	for seat, sh := range p.shares {
		if p.verified[seat] {
			good = append(good, sh)
		} else {
			fresh = append(fresh, sh)
			delete(p.shares, seat)
		}
	}
	for _, sh := range statement.VerifyShares(c.set, c.digest(of), fresh) {
		p.shares[int(sh.Seat)], p.verified[int(sh.Seat)] = sh, true
		good = append(good, sh)
	}
	if c.weight(p) < c.set.Quorum() {
		return nil
	}
	cert, err := statement.Aggregate(c.set, 0, good)
	if err != nil {
		return nil // cannot be: the shares are verified, one a key, and enough
	}
	p.done = cert
	return cert
}
