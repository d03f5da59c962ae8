package qbft

import "math/rand/v2"

// traits says how a Byzantine node deviates. Each runs real machines and tampers with what goes out, so that it stays close enough to the protocol to do harm.
type traits struct {
	twin       bool    // two machines with one identity, each talking to some of the others
	equivocate bool    // other values to other peers
	forget     bool    // claims that nothing is prepared
	eager      bool    // votes for everything it sees
	boast      bool    // claims that a value of its own is prepared
	stingy     bool    // keeps its COMMITs to itself
	spoils     bool    // sends COMMITs with bad shares
	quits      bool    // falls silent when the network turns calm
	hasty      bool    // proposes when its turn comes near, with whatever justification it has
	withhold   float64 // chance of not sending to a peer
	mutate     float64 // chance of changing fields
	replay     float64 // chance of sending something old along
	silent     bool
}

func drawTraits(rng *rand.Rand) *traits {
	if rng.IntN(8) == 0 {
		return &traits{silent: true}
	}
	coin := func() bool { return rng.IntN(2) == 0 }
	t := &traits{twin: rng.IntN(3) == 0, equivocate: coin(), forget: coin(), eager: coin(), boast: rng.IntN(4) == 0, hasty: coin(), stingy: coin(), quits: coin(), spoils: coin()}
	t.withhold = []float64{0, 0, 0.3, 0.7}[rng.IntN(4)]
	t.mutate = []float64{0, 0, 0.1, 0.5}[rng.IntN(4)]
	t.replay = []float64{0, 0.05, 0.2}[rng.IntN(3)]
	return t
}

// badShare is a share that verifies under no key.
var badShare = []byte("bad")

// misbehave sends a message as a Byzantine node would.
func (s *sim) misbehave(p *proc, msg *Message) {
	b := p.byz
	if b.silent || b.quits && s.now >= s.calm || b.stingy && msg.Kind == Commit {
		return
	}
	set := s.setAt(msg.Height)
	if b.forget && msg.Kind == RoundChange && msg.PreparedRound > 0 && s.rng.IntN(2) == 0 {
		msg = s.resign(p, set, msg, func(m *Message) { m.PreparedRound, m.Value, m.Prepares = 0, Value{}, nil })
	}
	if b.boast && msg.Kind == RoundChange {
		msg = s.resign(p, set, msg, func(m *Message) { m.PreparedRound, m.Value = m.Round-1, s.newValue(m.Height, true) })
	}
	if b.spoils && msg.Kind == Commit && s.rng.IntN(3) > 0 {
		msg = s.resign(p, set, msg, func(m *Message) { m.Share = badShare })
	}
	other := msg
	if b.equivocate {
		other = s.variant(p, set, msg)
	}
	for _, q := range s.procs {
		if q.id == p.id || b.twin && (q.index+p.index+int(msg.Round))%2 == 0 && s.rng.IntN(4) > 0 || s.rng.Float64() < b.withhold {
			continue
		}
		out := msg
		if b.equivocate && s.rng.IntN(2) == 0 {
			out = other
		}
		if s.rng.Float64() < b.mutate {
			out = s.mutant(p, set, out)
		}
		s.send(p, q, parcel{set, out})
		if len(s.seen) > 0 && s.rng.Float64() < b.replay {
			old := s.seen[s.rng.IntN(len(s.seen))]
			if s.rng.IntN(3) == 0 {
				old.set = s.setAt(q.height) // an old set's vote under the new one's name
			}
			s.send(p, q, old)
		}
	}
}

// resign is a changed copy under the node's own signature.
func (s *sim) resign(p *proc, set *simSet, msg *Message, change func(*Message)) *Message {
	m := *msg
	change(&m)
	if m.From = set.node(p.id); m.From != Observer { // who holds no seat has no key that counts
		s.signed[signatureOf(set, &m)] = true
	}
	return &m
}

// variant says something else in the same round: another value, or a proposal that leaves out what was prepared.
func (s *sim) variant(p *proc, set *simSet, msg *Message) *Message {
	return s.resign(p, set, msg, func(m *Message) {
		switch {
		case m.Kind == RoundChange:
			m.PreparedRound, m.Value, m.Prepares = 0, Value{}, nil
		case m.Kind == Proposal:
			m.Value = s.newValue(m.Height, true)
			s.holders[m.Value] |= 1 << p.index
			m.RoundChanges, m.Prepares = s.unprepared(p, set, m.RoundChanges), nil
		default:
			m.Value = s.otherValue(msg)
		}
	})
}

// unprepared is a justification in which, as far as signatures allow, nothing is prepared: the node lies for itself and leaves out who did prepare.
func (s *sim) unprepared(p *proc, set *simSet, rcs []*Message) (list []*Message) {
	for _, rc := range rcs {
		if rc.From == set.node(p.id) {
			rc = s.resign(p, set, rc, func(m *Message) { m.PreparedRound, m.Value = 0, Value{} })
		}
		if rc.PreparedRound == 0 || s.rng.IntN(4) == 0 {
			list = append(list, rc)
		}
	}
	return list
}

// otherValue picks a value of the height that the node has seen, if there is another.
func (s *sim) otherValue(msg *Message) Value {
	for range 4 {
		if len(s.seen) == 0 {
			break
		}
		m := s.seen[s.rng.IntN(len(s.seen))].msg
		if m.Height == msg.Height && m.Value != msg.Value && m.Value != (Value{}) {
			return m.Value
		}
	}
	return s.newValue(msg.Height, true)
}

// mutant changes one field, with a fresh signature where the field is signed.
func (s *sim) mutant(p *proc, set *simSet, msg *Message) *Message {
	return s.resign(p, set, msg, func(m *Message) {
		switch s.rng.IntN(9) {
		case 0:
			m.Round += uint64(s.rng.IntN(3))
		case 1:
			m.Round = s.rng.Uint64()
		case 2:
			m.Height = s.rng.Uint64()
		case 3:
			m.Height++
		case 4:
			m.Value = s.newValue(m.Height, false)
		case 5:
			m.PreparedRound = s.rng.Uint64N(4)
		case 6:
			m.RoundChanges = nil
		case 7:
			m.Prepares = append(m.Prepares[:len(m.Prepares):len(m.Prepares)], m.Prepares...)
		case 8:
			m.Kind = Kind(s.rng.IntN(int(kinds) + 1))
		}
	})
}

// usurp proposes a new value without waiting for a quorum of ROUND-CHANGE messages.
func (s *sim) usurp(p *proc, set *simSet, height, round uint64) {
	if self := set.node(p.id); self == Observer || set.leader(height)(round) != self || s.usurped[[2]uint64{height, round}] {
		return
	}
	s.usurped[[2]uint64{height, round}] = true
	v := s.newValue(height, true)
	s.holders[v] |= 1 << p.index
	same := func(*Message) {}
	rc := s.resign(p, set, &Message{Kind: RoundChange, Height: height, Round: round}, same)
	proposal := &Message{Kind: Proposal, Height: height, Round: round, Value: v, RoundChanges: []*Message{rc}}
	for _, old := range s.seen {
		if m := old.msg; old.set == set && m.Kind == RoundChange && m.Height == height && m.Round == round && m.From != rc.From {
			bare := *m
			bare.Prepares = nil
			proposal.RoundChanges = append(proposal.RoundChanges, &bare)
		}
	}
	s.broadcast(p, parcel{set, s.resign(p, set, proposal, same)})
	for _, k := range []Kind{Prepare, Commit} {
		s.broadcast(p, parcel{set, s.resign(p, set, &Message{Kind: k, Height: height, Round: round, Value: v}, same)})
	}
}

// react lets a hasty node propose, and an eager one vote for a value, as soon as it hears of its turn or of the value. Who has lost its seat votes with the old one.
func (s *sim) react(p *proc, in parcel) {
	if p.byz.silent || p.byz.quits && s.now >= s.calm {
		return
	}
	msg := in.msg
	for _, set := range s.sets {
		if set.node(p.id) == Observer || set != in.set && set != s.sets[0] {
			continue
		}
		if p.byz.hasty && msg.Round > 1 && msg.Height == p.height {
			s.usurp(p, set, msg.Height, msg.Round)
		}
		if p.byz.eager && msg.Kind != RoundChange {
			s.support(p, set, msg)
		}
	}
}

// support votes for a value, before some.
func (s *sim) support(p *proc, set *simSet, msg *Message) {
	for _, k := range []Kind{Prepare, Commit} {
		vote := &Message{Kind: k, From: set.node(p.id), Height: msg.Height, Round: msg.Round, Value: msg.Value}
		if s.signed[signatureOf(set, vote)] {
			continue // once is enough: two eager nodes would go on for ever
		}
		s.signed[signatureOf(set, vote)] = true
		for _, q := range s.procs {
			if q.id != p.id && s.rng.IntN(2) == 0 {
				s.send(p, q, parcel{set, vote})
			}
		}
	}
}
