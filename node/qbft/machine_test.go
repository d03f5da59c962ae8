package qbft

import (
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

var (
	valueA = Value{'a'}
	valueB = Value{'b'}
)

// rig is one machine of node 0 in a set of four with one seat each, whose leader in a round is node round mod 4.
type rig struct {
	t    *testing.T
	m    *Machine
	acts []Action
	mute bool // its signer is away
}

func newRig(t *testing.T, self Node) *rig {
	r := &rig{t: t}
	r.m = New(Timeouts{Base: time.Second, Max: 3 * time.Second}, func(*Message) bool { return !r.mute })
	r.start(1, self, nil)
	return r
}

func (r *rig) start(height uint64, self Node, saved *State) {
	leader := func(round uint64) Node { return Node(round % 4) }
	r.acts = r.m.Start(Instance{Height: height, Self: self, Weights: []uint32{1, 1, 1, 1}, Leader: leader}, saved)
}

func (r *rig) receive(msgs ...*Message) {
	r.acts = nil
	for _, msg := range msgs {
		r.acts = append(r.acts, r.m.Receive(msg)...)
	}
}

// find returns the last action of a type.
func find[A Action](r *rig) (found A, ok bool) {
	for _, a := range r.acts {
		if x, is := a.(A); is {
			found, ok = x, true
		}
	}
	return found, ok
}

// sent returns the last message of a kind that the latest actions send.
func (r *rig) sent(k Kind) *Message {
	var last *Message
	for _, a := range r.acts {
		if s, ok := a.(Send); ok && s.Message.Kind == k {
			last = s.Message
		}
	}
	return last
}

func (r *rig) validate(ok bool) {
	v, asked := find[Validate](r)
	require.True(r.t, asked, "nothing was to be validated: %+v", r.acts)
	r.acts = r.m.Validated(v.Height, v.Round, v.Value, ok)
}

func vote(k Kind, from Node, round uint64, v Value) *Message {
	return &Message{Kind: k, From: from, Height: 1, Round: round, Value: v}
}

func votes(k Kind, round uint64, v Value, from ...Node) (list []*Message) {
	for _, n := range from {
		list = append(list, vote(k, n, round, v))
	}
	return list
}

// entered are ROUND-CHANGE messages without anything prepared.
func entered(round uint64, from ...Node) (list []*Message) {
	return votes(RoundChange, round, Value{}, from...)
}

// preparedAt is a ROUND-CHANGE that carries a value prepared in an earlier round.
func preparedAt(from Node, round, prepared uint64, v Value, by ...Node) *Message {
	m := vote(RoundChange, from, round, v)
	m.PreparedRound, m.Prepares = prepared, votes(Prepare, prepared, v, by...)
	return m
}

func proposal(round uint64, v Value, rcs, prepares []*Message) *Message {
	m := vote(Proposal, Node(round%4), round, v)
	for _, rc := range rcs {
		bare := *rc
		bare.Prepares = nil
		m.RoundChanges = append(m.RoundChanges, &bare)
	}
	m.Prepares = prepares
	return m
}

// prepare brings node 0 to have prepared valueA in round 1.
func (r *rig) prepare() {
	r.receive(proposal(1, valueA, nil, nil))
	r.validate(true)
	require.NotNil(r.t, r.sent(Prepare))
	r.receive(votes(Prepare, 1, valueA, 1, 2)...)
	require.NotNil(r.t, r.sent(Commit))
}

func TestNormalCase(t *testing.T) {
	r := newRig(t, 0)
	timer, ok := find[SetTimer](r)
	require.True(t, ok)
	require.Equal(t, SetTimer{1, 1, time.Second}, timer)
	r.prepare()
	r.receive(vote(Commit, 1, 1, valueA), vote(Commit, 3, 1, valueA))
	d, ok := find[Decide](r)
	require.True(t, ok)
	require.Equal(t, valueA, d.Value)
	require.Len(t, d.Commits, 3)
	require.Empty(t, r.m.Timeout(1, 1), "a decided height has no timer")
}

func TestLeaderBuildsOnceAndProposes(t *testing.T) {
	r := newRig(t, 1)
	_, ok := find[Build](r)
	require.True(t, ok)
	r.acts = r.m.Built(1, 1, valueA)
	require.Equal(t, valueA, r.sent(Proposal).Value)
	require.Equal(t, valueA, r.sent(Prepare).Value)
	require.Empty(t, r.m.Built(1, 1, valueB), "a second value would be equivocation")
}

// 8. Votes not on disk before they are sent.
func TestVotesAreSavedBeforeTheyAreSent(t *testing.T) {
	r := newRig(t, 0)
	check := func(k Kind) {
		var saved *Message
		for _, a := range r.acts {
			switch a := a.(type) {
			case Save:
				saved = a.State.Sent[k]
			case Send:
				if a.Message.Kind == k {
					require.Same(t, a.Message, saved)
					return
				}
			}
		}
		t.Fatalf("no %v was sent", k)
	}
	r.receive(proposal(1, valueA, nil, nil))
	r.validate(true)
	check(Prepare)
	r.receive(votes(Prepare, 1, valueA, 1, 2)...)
	check(Commit)
	r.acts = r.m.Timeout(1, 1)
	check(RoundChange)
}

// 1. Two correct nodes decide differently, and the locking "fix" that deadlocks: QBFT does not lock, a prepared value is carried by ROUND-CHANGE, and a
// node that prepared one value goes along with another if a quorum shows that the first was not decided.
func TestPreparedNodeFollowsJustifiedOtherValue(t *testing.T) {
	r := newRig(t, 0)
	r.prepare()
	r.acts = r.m.Timeout(1, 1)
	require.EqualValues(t, 1, r.sent(RoundChange).PreparedRound)
	r.receive(proposal(2, valueB, entered(2, 1, 2, 3), nil))
	r.validate(true)
	require.Equal(t, valueB, r.sent(Prepare).Value)
}

// 2. A re-proposal of an earlier round's prepared block is refused: it must carry over, whoever leads, and nothing else is accepted then.
func TestReproposalCarriesOver(t *testing.T) {
	rcs := []*Message{preparedAt(1, 2, 1, valueA, 1, 2, 3), entered(2, 2)[0], entered(2, 3)[0]}
	t.Run("leader", func(t *testing.T) {
		r := newRig(t, 2)
		r.acts = r.m.Timeout(1, 1)
		r.receive(preparedAt(1, 2, 1, valueA, 0, 1, 3), entered(2, 3)[0])
		require.Equal(t, valueA, r.sent(Proposal).Value)
		require.Len(t, r.sent(Proposal).Prepares, 3)
		v, ok := find[Validate](r)
		require.True(t, ok)
		require.True(t, v.Prepared)
	})
	t.Run("follower", func(t *testing.T) {
		r := newRig(t, 0)
		r.receive(proposal(2, valueA, rcs, votes(Prepare, 1, valueA, 1, 2, 3)))
		v, ok := find[Validate](r)
		require.True(t, ok)
		require.True(t, v.Prepared)
		r.validate(true)
		require.Equal(t, valueA, r.sent(Prepare).Value)
	})
	t.Run("own prepared value needs no second check", func(t *testing.T) {
		r := newRig(t, 0)
		r.prepare()
		r.receive(proposal(2, valueA, rcs, votes(Prepare, 1, valueA, 1, 2, 3)))
		require.Equal(t, valueA, r.sent(Prepare).Value)
	})
	t.Run("leader prefers what was prepared while it built", func(t *testing.T) {
		r := newRig(t, 2)
		r.acts = r.m.Timeout(1, 1)
		r.receive(entered(2, 0, 3)...)
		_, ok := find[Build](r)
		require.True(t, ok)
		r.receive(preparedAt(1, 2, 1, valueA, 0, 1, 3))
		require.Equal(t, valueA, r.sent(Proposal).Value)
		require.Empty(t, r.m.Built(1, 2, valueB))
	})
}

// 3b. The round is left out of the commit share: COMMITs of different rounds must not add up.
func TestCommitsOfDifferentRoundsDoNotAddUp(t *testing.T) {
	r := newRig(t, Observer)
	r.receive(vote(Commit, 0, 1, valueA), vote(Commit, 1, 1, valueA), vote(Commit, 2, 2, valueA))
	_, ok := find[Decide](r)
	require.False(t, ok)
	r.receive(vote(Commit, 3, 1, valueA))
	d, ok := find[Decide](r)
	require.True(t, ok, "a quorum of one earlier round decides")
	require.EqualValues(t, 1, d.Round)
}

// 4. A round change before any block exists; missing justifications; no jump on F+1 higher rounds.
func TestRoundChangeBeforeAnyBlock(t *testing.T) {
	r := newRig(t, 2)
	r.acts = r.m.Timeout(1, 1)
	require.Zero(t, r.sent(RoundChange).PreparedRound)
	r.receive(entered(2, 0, 1)...)
	_, ok := find[Build](r)
	require.True(t, ok)
	r.acts = r.m.Built(1, 2, valueB)
	require.Len(t, r.sent(Proposal).RoundChanges, 3)
}

func TestUnjustifiedMessagesAreRefused(t *testing.T) {
	prepares := votes(Prepare, 1, valueA, 1, 2, 3)
	withPrepared := []*Message{preparedAt(1, 2, 1, valueA, 1, 2, 3), entered(2, 2)[0], entered(2, 3)[0]}
	twice := []*Message{preparedAt(1, 3, 1, valueA, 1, 2, 3), preparedAt(2, 3, 2, valueB, 1, 2, 3), entered(3, 3)[0]}
	edit := func(m *Message, change func(*Message)) *Message { change(m); return m }
	bad := map[string]*Message{
		"no round changes":                proposal(2, valueA, nil, nil),
		"too few round changes":           proposal(2, valueA, entered(2, 1, 2), nil),
		"one node twice":                  proposal(2, valueA, entered(2, 1, 2, 2), nil),
		"round changes of other rounds":   proposal(2, valueA, entered(3, 1, 2, 3), nil),
		"round changes of another height": edit(proposal(2, valueA, entered(2, 1, 2, 3), nil), func(m *Message) { m.RoundChanges[0].Height = 2 }),
		"prepares as round changes":       proposal(2, valueA, votes(Prepare, 2, Value{}, 1, 2, 3), nil),
		"the lower prepared value":        proposal(3, valueA, twice, prepares),
		"node out of range":               proposal(2, valueA, entered(2, 1, 2, 7), nil),
		"negative node":                   proposal(2, valueA, entered(2, 1, 2, -1), nil),
		"nil round change":                edit(proposal(2, valueA, entered(2, 1, 2), nil), func(m *Message) { m.RoundChanges = append(m.RoundChanges, nil) }),
		"another value than prepared":     proposal(2, valueB, withPrepared, prepares),
		"prepared without prepares":       proposal(2, valueA, withPrepared, nil),
		"too few prepares":                proposal(2, valueA, withPrepared, prepares[:2]),
		"prepares of another round":       proposal(2, valueA, withPrepared, votes(Prepare, 2, valueA, 1, 2, 3)),
		"prepares of another value":       proposal(2, valueA, withPrepared, votes(Prepare, 1, valueB, 1, 2, 3)),
		"prepares of another height":      edit(proposal(2, valueA, withPrepared, votes(Prepare, 1, valueA, 1, 2, 3)), func(m *Message) { m.Prepares[0].Height = 2 }),
		"commits as prepares":             proposal(2, valueA, withPrepared, votes(Commit, 1, valueA, 1, 2, 3)),
		"prepares without need":           proposal(2, valueA, entered(2, 1, 2, 3), prepares),
		"justified first round":           proposal(1, valueA, nil, prepares),
		"not the leader":                  edit(proposal(1, valueA, nil, nil), func(m *Message) { m.From = 3 }),
		"no value":                        proposal(1, Value{}, nil, nil),
	}
	for name, msg := range bad {
		t.Run(name, func(t *testing.T) {
			r := newRig(t, 0)
			r.receive(msg)
			require.Empty(t, r.acts)
			require.Equal(t, make([][kinds]slot, 4), r.m.inbox, "nothing is kept of it")
		})
	}
}

func TestUnjustifiedRoundChangesAreRefused(t *testing.T) {
	bad := map[string]*Message{
		"too few prepares":      preparedAt(1, 2, 1, valueA, 1, 2),
		"prepared in its round": preparedAt(1, 2, 2, valueA, 1, 2, 3),
		"round without value":   preparedAt(1, 2, 1, Value{}, 1, 2, 3),
		"value without round":   preparedAt(1, 2, 0, valueA, 1, 2, 3),
		"prepares without need": {Kind: RoundChange, From: 1, Height: 1, Round: 2, Prepares: votes(Prepare, 1, valueA, 1, 2, 3)},
	}
	for name, msg := range bad {
		t.Run(name, func(t *testing.T) {
			r := newRig(t, 2)
			r.m.Timeout(1, 1)
			r.receive(entered(2, 0)[0], msg)
			require.Empty(t, r.acts, "counted towards the quorum of round 2")
		})
	}
}

func TestJumpOnFPlusOneHigherRounds(t *testing.T) {
	r := newRig(t, 0)
	r.receive(entered(9, 1)...)
	require.Empty(t, r.acts, "one node may lie")
	r.receive(entered(5, 2)...)
	require.EqualValues(t, 5, r.sent(RoundChange).Round, "the lowest of the F+1 highest")
	_, ok := find[SetTimer](r)
	require.True(t, ok, "three of four are in round 5 or later")
}

func TestLaterRoundWaitsForQuorum(t *testing.T) {
	r := newRig(t, 0)
	r.acts = r.m.Timeout(1, 1)
	_, ok := find[SetTimer](r)
	require.False(t, ok, "alone in round 2")
	require.Empty(t, r.m.Timeout(1, 2))
	r.receive(entered(2, 1)...)
	require.Empty(t, r.acts)
	r.receive(entered(2, 3)...)
	timer, ok := find[SetTimer](r)
	require.True(t, ok)
	require.Equal(t, SetTimer{1, 2, 2 * time.Second}, timer)
}

// 5. A huge round or height number exhausts memory.
func TestHugeNumbersAreBounded(t *testing.T) {
	r := newRig(t, 0)
	for i := uint64(0); i < 10_000; i++ {
		for k := Kind(0); k < kinds+2; k++ {
			r.receive(&Message{Kind: k, From: 1, Height: 1, Round: math.MaxUint64 - i, Value: valueA})
			require.Empty(t, r.acts)
			r.receive(&Message{Kind: k, From: 1, Height: 1, Round: 2 + i, Value: valueA})
			r.receive(&Message{Kind: k, From: 1, Height: 2, Round: 1 + i, Value: valueA})
			r.receive(&Message{Kind: k, From: 1, Height: math.MaxUint64 - i, Round: 1, Value: valueA})
			r.receive(&Message{Kind: k, From: Node(i) + 4, Height: 2, Round: 1, Value: valueA})
		}
	}
	require.LessOrEqual(t, len(r.m.next), MaxNodes*int(kinds))
	require.EqualValues(t, 1, r.m.Round())
	require.Equal(t, 3*time.Second, r.m.timeouts.Of(math.MaxUint64))
	fresh := newRig(t, 0)
	fresh.receive(&Message{Kind: RoundChange, From: 1, Height: 1, Round: MaxRound + 1}, &Message{Kind: RoundChange, From: 1, Height: 3, Round: 1})
	require.Empty(t, fresh.m.next, "two heights ahead")
	require.Zero(t, fresh.m.seen[1], "a round that nobody can reach")
	r.receive(&Message{Kind: RoundChange, From: 1, Height: 1, Round: 2, Prepares: make([]*Message, MaxNodes+1)})
	require.Empty(t, r.acts)
}

// 6. Timeouts double without a cap.
func TestTimeoutsAreCapped(t *testing.T) {
	timeouts := Timeouts{Base: time.Second, Max: 3 * time.Second}
	for round, want := range map[uint64]time.Duration{1: time.Second, 2: 2 * time.Second, 3: 3 * time.Second, 4: 3 * time.Second, MaxRound: 3 * time.Second} {
		require.Equal(t, want, timeouts.Of(round), "round %d", round)
	}
}

// 7. A restored validator double-signs or stalls: from its saved state it repeats what it said and says nothing else.
func TestRestartRepeatsVotes(t *testing.T) {
	r := newRig(t, 0)
	r.prepare()
	save, _ := find[Save](r)
	again := newRig(t, 0)
	again.start(1, 0, &save.State)
	require.Equal(t, valueA, again.sent(Prepare).Value)
	require.Equal(t, valueA, again.sent(Commit).Value)
	again.receive(proposal(1, valueB, nil, nil))
	require.Empty(t, again.acts, "another proposal of the same round")
	again.receive(vote(Commit, 1, 1, valueA), vote(Commit, 2, 1, valueA))
	_, ok := find[Decide](again)
	require.True(t, ok)
}

func TestRestartOfLeaderProposesTheSame(t *testing.T) {
	r := newRig(t, 1)
	r.acts = r.m.Built(1, 1, valueA)
	for _, a := range r.acts {
		if save, ok := a.(Save); ok {
			again := newRig(t, 1)
			again.start(1, 1, &save.State)
			require.Equal(t, valueA, again.sent(Proposal).Value)
			_, builds := find[Build](again)
			require.False(t, builds)
		}
	}
}

// 9. One validator stuck after restart while the others go on: whoever hears it ask for another round of a decided height says so. Votes that are merely late are not answered.
func TestVoteOfDecidedHeightIsAnswered(t *testing.T) {
	r := newRig(t, 0)
	r.start(5, 0, nil)
	r.receive(vote(Prepare, 3, 4, valueA), vote(Commit, 3, 4, valueA))
	require.Empty(t, r.acts)
	r.receive(&Message{Kind: RoundChange, From: 3, Height: 2, Round: 4})
	require.Equal(t, []Action{Behind{3, 2}}, r.acts)
}

// 10. Out-of-range validator index.
func TestIndexOutOfRangeIsRefused(t *testing.T) {
	r := newRig(t, 0)
	for _, from := range []Node{-1, 4, MaxNodes, math.MaxInt32} {
		r.receive(vote(Commit, from, 1, valueA), vote(Prepare, from, 1, valueA))
		require.Empty(t, r.acts)
	}
	r.receive(nil)
	require.Empty(t, r.acts)
}

// What a wiped validator said before may come back to it: it is no second vote.
func TestOwnMessagesAreIgnored(t *testing.T) {
	r := newRig(t, 0)
	r.receive(vote(Commit, 0, 1, valueA), vote(Commit, 1, 1, valueA), vote(Commit, 2, 1, valueA))
	require.Empty(t, r.acts)
}

// COMMITs add up for one value only (Alg 2:8).
func TestCommitsOfDifferentValuesDoNotAddUp(t *testing.T) {
	r := newRig(t, Observer)
	r.receive(vote(Commit, 0, 1, valueA), vote(Commit, 1, 1, valueA), vote(Commit, 2, 1, valueB))
	_, ok := find[Decide](r)
	require.False(t, ok)
}

// 14. The round timer is re-armed by block building: it is set once for a round whatever happens in it.
func TestTimerIsSetOnceARound(t *testing.T) {
	r := newRig(t, 0)
	count := 0
	tally := func() {
		for _, a := range r.acts {
			if _, ok := a.(SetTimer); ok {
				count++
			}
		}
	}
	tally()
	r.receive(proposal(1, valueA, nil, nil))
	tally()
	r.validate(true)
	tally()
	r.receive(votes(Prepare, 1, valueA, 1, 2)...)
	tally()
	r.acts = r.m.Resend()
	tally()
	require.Equal(t, 1, count)
	require.Empty(t, r.m.Timeout(2, 1), "timer of another height")
	require.Empty(t, r.m.Timeout(1, 2), "timer of another round")
}

func TestInvalidProposalGetsNoVote(t *testing.T) {
	r := newRig(t, 0)
	r.receive(proposal(1, valueA, nil, nil))
	r.validate(false)
	require.Empty(t, r.acts)
	r.receive(votes(Prepare, 1, valueA, 1, 2, 3)...)
	require.Empty(t, r.acts, "no COMMIT for a value that this node does not hold")
}

func TestEquivocationIsShown(t *testing.T) {
	r := newRig(t, 0)
	a, b := vote(Prepare, 2, 1, valueA), vote(Prepare, 2, 1, valueB)
	r.receive(a, a, b)
	require.Equal(t, []Action{Equivocation{a, b}}, r.acts)
}

func TestNextHeightIsBuffered(t *testing.T) {
	r := newRig(t, 0)
	early := proposal(1, valueB, nil, nil)
	early.Height = 2
	r.receive(early)
	require.Empty(t, r.acts)
	r.start(2, 0, nil)
	v, ok := find[Validate](r)
	require.True(t, ok)
	require.Equal(t, valueB, v.Value)
}

func TestSeatsWeigh(t *testing.T) {
	m := New(Timeouts{Base: time.Second, Max: time.Second}, func(*Message) bool { return true })
	m.Start(Instance{Height: 1, Self: Observer, Weights: []uint32{2, 2, 1, 1, 1}, Leader: func(uint64) Node { return 0 }}, nil)
	for from, decides := range []bool{false, false, true} {
		acts := m.Receive(vote(Commit, Node(from), 1, valueA))
		require.Equal(t, decides, len(acts) > 0, "after node %d", from)
	}
	weigh := func(self Node) *Machine {
		m := New(Timeouts{Base: time.Second, Max: time.Second}, func(*Message) bool { return true })
		m.Start(Instance{Height: 1, Self: self, Weights: []uint32{1, 3, 3}, Leader: func(uint64) Node { return 1 }}, nil)
		return m
	}
	m = weigh(0)
	m.Receive(vote(Proposal, 1, 1, valueA))
	m.Validated(1, 1, valueA, true)
	require.Empty(t, m.Receive(vote(Prepare, 1, 1, valueA)), "four of seven seats")
	require.NotEmpty(t, m.Receive(vote(Prepare, 2, 1, valueA)))
	later := vote(Proposal, 1, 2, valueA)
	later.RoundChanges = entered(2, 1, 2) // six of seven seats, two of three nodes
	require.NotEmpty(t, weigh(0).Receive(later))
	few := vote(Proposal, 1, 2, valueA)
	few.RoundChanges = entered(2, 0, 1)
	require.Empty(t, weigh(0).Receive(few))
	require.EqualValues(t, 3, Quorum(4))
	require.EqualValues(t, 5, Quorum(7))
	require.EqualValues(t, 67, Quorum(100))
	require.EqualValues(t, 2, oneCorrect(4))
	require.EqualValues(t, 34, oneCorrect(100))
}

// A decision whose COMMITs have bad shares is taken back: these count no more, however often they come, and the height is decided by others, in this round or a later one.
func TestBadSharesDoNotDecide(t *testing.T) {
	r := newRig(t, 0)
	r.prepare()
	bad := vote(Commit, 1, 1, valueA)
	r.receive(bad, vote(Commit, 3, 1, valueA))
	first, ok := find[Decide](r)
	require.True(t, ok)
	require.Empty(t, r.m.Strike(Decide{Height: 2}, []*Message{bad}), "of another height")
	require.Empty(t, r.m.Strike(first, nil))
	require.Empty(t, r.m.Strike(first, []*Message{bad}))
	require.Empty(t, r.m.Strike(first, first.Commits), "nothing is decided any more")
	again := *bad
	r.receive(&again)
	_, ok = find[Decide](r)
	require.False(t, ok, "struck, and sent again")
	r.receive(vote(Commit, 2, 1, valueA))
	second, ok := find[Decide](r)
	require.True(t, ok)
	require.Len(t, second.Commits, 3)
	require.NotContains(t, second.Commits, bad)

	r.acts = r.m.Strike(second, second.Commits)
	r.acts = append(r.acts, r.m.Timeout(1, 1)...)
	require.NotNil(t, r.sent(RoundChange), "the round's timer is still set")
	r.receive(votes(Commit, 2, valueA, 1, 2, 3)...)
	third, ok := find[Decide](r)
	require.True(t, ok)
	require.EqualValues(t, 2, third.Round)
}

// Seats of good COMMITs that are more than needed decide at once without those that are struck.
func TestStruckSeatsAreMadeUpByOthers(t *testing.T) {
	m := New(Timeouts{Base: time.Second, Max: time.Second}, func(*Message) bool { return true })
	m.Start(Instance{Height: 1, Self: Observer, Weights: []uint32{1, 2, 4}, Leader: func(uint64) Node { return 0 }}, nil)
	bad := vote(Commit, 0, 1, valueA)
	m.Receive(bad)
	require.Empty(t, m.Receive(vote(Commit, 1, 1, valueA)))
	d := m.Receive(vote(Commit, 2, 1, valueA))[0].(Decide)
	require.Len(t, d.Commits, 3)
	acts := m.Strike(d, []*Message{bad})
	require.Len(t, acts, 1)
	require.Len(t, acts[0].(Decide).Commits, 2)
}

// What cannot be signed is neither saved, sent nor counted, as if the node had not come so far, and is signed once that is possible again: by the next message, or when votes are repeated.
func TestVotesThatCannotBeSignedAreLeftOut(t *testing.T) {
	r := newRig(t, 2)
	r.mute = true
	v := Value{7}
	r.receive(&Message{Kind: Proposal, From: 1, Height: 1, Round: 1, Value: v})
	r.acts = r.m.Validated(1, 1, v, true)
	for _, from := range []Node{0, 1, 3} {
		r.receive(&Message{Kind: Prepare, From: from, Height: 1, Round: 1, Value: v})
	}
	_, sent := find[Send](r)
	require.False(t, sent)
	_, saved := find[Save](r)
	require.False(t, saved)
	for _, from := range []Node{0, 1} {
		r.receive(&Message{Kind: Commit, From: from, Height: 1, Round: 1, Value: v})
	}
	_, decided := find[Decide](r)
	require.False(t, decided, "its own vote is not counted")
	r.mute = false
	r.acts = r.m.Resend()
	d, decided := find[Decide](r)
	require.True(t, decided)
	require.Len(t, d.Commits, 3)
	for _, m := range r.m.state.Sent[Prepare : Commit+1] {
		require.NotNil(t, m)
	}

	r = newRig(t, 2)
	r.mute = true
	r.acts = r.m.Timeout(1, 1)
	require.Equal(t, uint64(2), r.m.Round())
	_, sent = find[Send](r)
	require.False(t, sent)
	r.mute = false
	r.acts = r.m.Resend()
	s, sent := find[Send](r)
	require.True(t, sent)
	require.Equal(t, RoundChange, s.Message.Kind)
}

// A signer that remembers may have signed what a node lost with the power before it could write it: that the next round has come, say, with nothing prepared. It then refuses the COMMIT of the
// round to which the node fell back. If the node went on as prepared it could never again say anything that its signer bears in the next round; two such nodes of four stopped the chain for good.
func TestWhatARefusedCommitPreparedIsLeftOut(t *testing.T) {
	r := newRig(t, 2)
	r.receive(vote(Proposal, 1, 1, valueA))
	r.validate(true)
	saved, _ := find[Save](r)
	var lost *Message
	r.m.sign = func(m *Message) bool { lost = m; return true }
	r.acts = r.m.Timeout(1, 1) // dies before it takes the actions
	require.Equal(t, RoundChange, lost.Kind)

	r.m = New(r.m.timeouts, func(m *Message) bool {
		return m.Round > lost.Round || m.Round == lost.Round && (m.Kind != lost.Kind || m.Value == lost.Value && m.PreparedRound == lost.PreparedRound)
	})
	r.start(1, 2, &saved.State)
	r.receive(votes(Prepare, 1, valueA, 0, 1, 3)...)
	require.Nil(t, r.sent(Commit), "the signer refused it")
	r.acts = r.m.Timeout(1, 1)
	rc := r.sent(RoundChange)
	require.NotNil(t, rc, "it comes along to the next round")
	require.Zero(t, rc.PreparedRound)
}

// A signer whose answer was lost may have signed for a round all the same, and then signs nothing of an earlier one: a node that restarts must be in that round again.
func TestARoundOutlivesARestartBeforeItsVoteIsSigned(t *testing.T) {
	r := newRig(t, 2)
	r.mute = true
	r.acts = r.m.Timeout(1, 1)
	saved, ok := find[Save](r)
	require.True(t, ok)
	require.Equal(t, State{Height: 1, Round: 2}, saved.State, "no vote is in it")
	r.start(1, 2, &saved.State)
	require.Equal(t, uint64(2), r.m.Round())
	r.mute = false
	r.acts = r.m.Resend()
	require.NotNil(t, r.sent(RoundChange))
}
