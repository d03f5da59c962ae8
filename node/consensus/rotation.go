package consensus

import "github.com/edgematrix/emc/node/qbft"

const (
	// rotationWindow is after how many heights all lost turns are forgiven. Nodes can hold certificates of different rounds for one block, and so may disagree on who
	// lost a turn; the window bounds for how long.
	rotationWindow = 256
	// maxSkip is the most turns for which an operator is passed over.
	maxSkip = 64
	// plainRound is the first round whose leader depends on nothing but height and round, so that nodes that disagree on lost turns still meet.
	plainRound = 3
)

// rotation is who leads when: operators in the order of their seats, except that one whose turn was lost is passed over for a doubling number of turns. It follows
// from the certified rounds of past blocks alone.
type rotation struct {
	seats  []qbft.Node
	streak []uint // turns lost in a row, by operator
	skip   []uint // turns still to pass over
}

func newRotation(c *committee) *rotation {
	return &rotation{seats: c.seats, streak: make([]uint, len(c.signers)), skip: make([]uint, len(c.signers))}
}

// windowStart is the first height whose outcome counts for the leaders of the given one.
func windowStart(height uint64) uint64 { return height - height%rotationWindow }

// at is the leader of a round of the height that follows those recorded.
func (r *rotation) at(height, round uint64) qbft.Node {
	n := uint64(len(r.seats))
	if round < plainRound {
		for i, left := uint64(0), round; i < n; i++ {
			node := r.seats[(height+i)%n]
			if r.skip[node] > 0 {
				continue
			}
			if left--; left == 0 {
				return node
			}
		}
	}
	return r.seats[(height+round-1)%n]
}

// leaders fixes the leaders of a height against later changes.
func (r *rotation) leaders(height uint64) func(round uint64) qbft.Node {
	first, second := r.at(height, 1), r.at(height, 2)
	return func(round uint64) qbft.Node {
		switch round {
		case 1:
			return first
		case 2:
			return second
		}
		return r.at(height, round)
	}
}

// record takes note of the round in which the next height was certified.
func (r *rotation) record(height, certified uint64) {
	if height%rotationWindow == rotationWindow-1 {
		clear(r.streak)
		clear(r.skip)
		return
	}
	lost := make([]qbft.Node, 0, plainRound)
	for round := uint64(1); round < certified && round < plainRound; round++ {
		lost = append(lost, r.at(height, round))
	}
	winner := r.at(height, certified)
	for _, node := range r.passed(height) {
		r.skip[node]--
	}
	for _, node := range lost {
		r.streak[node]++
		r.skip[node] = min(uint(1)<<min(r.streak[node], 16), maxSkip)
	}
	r.streak[winner], r.skip[winner] = 0, 0
}

// passed are the operators whose turn it would have been in round 1.
func (r *rotation) passed(height uint64) (nodes []qbft.Node) {
	n := uint64(len(r.seats))
	for i := range n {
		node := r.seats[(height+i)%n]
		if r.skip[node] == 0 {
			return nodes
		}
		if !contains(nodes, node) {
			nodes = append(nodes, node)
		}
	}
	return nodes
}

func contains(list []qbft.Node, n qbft.Node) bool {
	for _, x := range list {
		if x == n {
			return true
		}
	}
	return false
}
