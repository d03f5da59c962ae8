package qbft

import (
	"os"
	"slices"
	"testing"
	"time"
)

// simSet is one validator set of a run.
type simSet struct {
	members []int    // by node, who it is
	weights []uint32 // by node
	order   []Node   // leaders by seat
}

// simSizes are the sets' sizes in seats. The long target (EMC_SIM_LARGE=1) runs larger ones too, of which each run takes many times as long.
var simSizes = map[bool][]int{false: {4, 7}, true: {4, 7, 10, 22}}[os.Getenv("EMC_SIM_LARGE") != ""]

// drawSets picks the sets, and says how many people there are in them. In one of three runs another set takes over at a height: some stay, some leave, some join, and
// the indices of all are dealt anew, so that an old vote under a new name would be another's.
func (s *sim) drawSets() (people int) {
	first := s.drawSet(0, nil)
	s.sets, s.change = []*simSet{first}, simHeights+1
	people = len(first.members)
	if s.rng.IntN(3) > 0 {
		return people
	}
	s.change = 2 + s.rng.Uint64N(simHeights-1)
	stay := slices.DeleteFunc(slices.Clone(first.members), func(int) bool { return s.rng.IntN(3) == 0 })
	second := s.drawSet(people, stay)
	s.sets = append(s.sets, second)
	return max(people, slices.Max(second.members)+1)
}

// drawSet picks the number of seats, now and then with several seats on one node. Those who stay come first, then people who are new.
func (s *sim) drawSet(next int, stay []int) *simSet {
	set := new(simSet)
	seats := simSizes[s.rng.IntN(len(simSizes))]
	s.rng.Shuffle(len(stay), func(i, j int) { stay[i], stay[j] = stay[j], stay[i] })
	for left := seats; left > 0; {
		w := 1
		if seats >= 7 && s.rng.IntN(8) == 0 {
			w = 1 + s.rng.IntN(min(2, left))
		}
		for range w {
			set.order = append(set.order, Node(len(set.weights)))
		}
		who := next
		if len(stay) > 0 {
			who, stay = stay[0], stay[1:]
		} else {
			next++
		}
		set.members, set.weights = append(set.members, who), append(set.weights, uint32(w))
		left -= w
	}
	return set
}

// setAt is the set in force at a height.
func (s *sim) setAt(height uint64) *simSet {
	if height >= s.change && s.change <= simHeights {
		return s.sets[1]
	}
	return s.sets[0]
}

func (t *simSet) seats() uint64 { return uint64(len(t.order)) }

// quorum is 2F+1 of 3F+1 seats, said otherwise than the machine says it.
func (t *simSet) quorum() uint64 { return t.seats() - (t.seats()-1)/3 }

// node is a member's index, Observer for others.
func (t *simSet) node(who int) Node { return Node(slices.Index(t.members, who)) }

func (t *simSet) leader(height uint64) func(uint64) Node {
	return func(round uint64) Node { return t.order[(height+round)%t.seats()] }
}

// outage is how long a height may take once the network is calm: simOutage holds for two faulty leaders in a row (chain.md 1.6), each further one costs its round.
func (s *sim) outage(height uint64) time.Duration {
	set := s.setAt(min(height, simHeights))
	longest, run := 0, 0
	for i := range 2 * len(set.order) { // leaders go round
		if run++; (s.byz|s.absent)>>set.members[set.order[i%len(set.order)]]&1 == 0 {
			run = 0
		}
		longest = max(longest, run)
	}
	return simOutage + time.Duration(max(longest-2, 0))*simTimeouts.Max
}

// afford takes somebody's seats out of what may be faulty in each set, if it is enough everywhere.
func (s *sim) afford(faulty []uint64, who int) bool {
	weight := func(i int) uint64 {
		if n := s.sets[i].node(who); n != Observer {
			return uint64(s.sets[i].weights[n])
		}
		return 0
	}
	for i := range s.sets {
		if weight(i) > faulty[i] {
			return false
		}
	}
	for i := range s.sets {
		faulty[i] -= weight(i)
	}
	return true
}

// syncNode sends blocks to who holds a seat's index in a set.
func (s *sim) syncNode(p *proc, set *simSet, to Node) {
	if to >= 0 && int(to) < len(set.members) {
		s.sync(p, set.members[to])
	}
}

// TestFailure12OldVotesAfterASetChange: the simulation changes sets, and it notices a driver that takes an old set's votes for the new one's.
func TestFailure12OldVotesAfterASetChange(t *testing.T) {
	for seed := uint64(1); seed <= 2000; seed++ {
		s := newSim(seed)
		s.stale = true
		if err := s.run(); err != nil {
			t.Logf("caught: %v", err)
			return
		}
	}
	t.Error("no seed notices that votes of the old set count under the new one")
}
