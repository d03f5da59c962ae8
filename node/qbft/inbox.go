package qbft

import (
	"cmp"
	"slices"
)

// slot keeps the two messages of one node and kind that can still matter, so that memory does not grow with what peers send.
type slot struct {
	now   *Message // of the current round; a COMMIT may also be of an earlier one
	later *Message // of the newest later round
}

// store keeps a message if it is news, and reports equivocation. The first message of a round stands. The paper keeps all valid messages for ever (Moniz section 3);
// what is dropped here can enable no rule any more: all but COMMIT name the current round (Alg 2:1, 2:4, 3:5, 3:11), and COMMITs count of any one round (Alg 2:8).
func (m *Machine) store(msg *Message) bool {
	s := &m.inbox[msg.From][msg.Kind]
	place := &s.now
	if msg.Round > m.state.Round {
		place = &s.later
	} else if msg.Round < m.state.Round && msg.Kind != Commit {
		return false
	}
	if old := *place; old != nil && old.Round >= msg.Round {
		if old.Round == msg.Round && (old.Value != msg.Value || old.PreparedRound != msg.PreparedRound) {
			m.emit(Equivocation{old, msg})
		}
		return false
	}
	*place = msg
	return true
}

// promote, at the start of a round (Alg 3:1 and 3:5), moves what waited for the current round into place.
func (m *Machine) promote() {
	for i := range m.inbox {
		for k := range m.inbox[i] {
			s := &m.inbox[i][k]
			if s.now != nil && s.now.Round < m.state.Round && Kind(k) != Commit {
				s.now = nil
			}
			if s.later == nil || s.later.Round > m.state.Round {
				continue
			}
			if s.later.Round == m.state.Round || Kind(k) == Commit {
				s.now = s.later
			}
			s.later = nil
		}
	}
}

// weigh sums the weight of the nodes whose index satisfies the condition.
func (m *Machine) weigh(cond func(i int) bool) (weight uint64) {
	for i, w := range m.in.Weights {
		if cond(i) {
			weight += uint64(w)
		}
	}
	return weight
}

// current lists the messages of a kind in the current round (Alg 2:4 and 3:11) that satisfy the condition, and their weight.
func (m *Machine) current(k Kind, cond func(*Message) bool) (list []*Message, weight uint64) {
	for i := range m.inbox {
		if msg := m.inbox[i][k].now; msg != nil && msg.Round == m.state.Round && cond(msg) {
			list = append(list, msg)
			weight += uint64(m.in.Weights[i])
		}
	}
	return list, weight
}

// commitsLike lists the COMMITs, of any round, that add up with the given one and are not struck, and their weight (Alg 2:8).
func (m *Machine) commitsLike(c *Message) (list []*Message, weight uint64) {
	for i := range m.inbox {
		s := &m.inbox[i][Commit]
		for _, msg := range [...]*Message{s.now, s.later} {
			if msg != nil && !m.void[msg] && sameCommit(msg, c) {
				list = append(list, msg)
				weight += uint64(m.in.Weights[i])
				break
			}
		}
	}
	return list, weight
}

type sender struct {
	from Node
	kind Kind
}

// keepForNext buffers a message of the next height, which the paper leaves to the channels (Moniz section 2): the newest of each node and kind.
func (m *Machine) keepForNext(msg *Message) {
	key := sender{msg.From, msg.Kind}
	if old := m.next[key]; old == nil || old.Round < msg.Round {
		m.next[key] = msg
	}
}

// takeNext returns what was buffered for the height that starts, in a fixed order, and empties the buffer.
func (m *Machine) takeNext() []*Message {
	var list []*Message
	for _, msg := range m.next {
		if msg.Height == m.in.Height {
			list = append(list, msg)
		}
	}
	clear(m.next)
	slices.SortFunc(list, func(a, b *Message) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.From, b.From))
	})
	return list
}
