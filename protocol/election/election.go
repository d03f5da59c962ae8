// Package election draws a validator set from the stakes: systematic sampling in an order that the same randomness shuffles. It is pure, and gives what
// Staking.draw gives for the same candidates and seed (vectors: protocol/testdata/election.json).
//
// Candidates lie in a line, each as long as its weight. Seats are points at even distances from one random offset, so an operator's seats are in each draw
// its share of the stake times the seats, rounded down or up, and exactly that share in the mean: neither splitting nor joining stakes gains any. Without
// the shuffle, operators placed at the spacing's phase would win or lose all their seats together.
package election

import (
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/edgematrix/emc/protocol"
)

const (
	// KeySize is a seat's BLS key as Quorum takes it: a point of G1 as EIP-2537 encodes it, in bytes.
	KeySize = 128
	// MaxCandidates bounds the candidates of one draw; Staking lists the heaviest.
	MaxCandidates = 1000
	// weightBits bounds a weight: Staking holds stakes as uint128.
	weightBits = 128
)

// ErrNoCandidates says that nobody can be drawn. The current set then stays in force.
var ErrNoCandidates = errors.New("no candidates with stake")

// Candidate is an operator that may be drawn.
type Candidate struct {
	Operator uint64
	Signer   common.Address
	Weight   *big.Int // effective stake, wei
	Key      [KeySize]byte
}

// Seat is one seat of the set drawn.
type Seat struct {
	Operator uint64
	Signer   common.Address
	Key      [KeySize]byte
}

// Draw gives each of the seats an operator. Candidates come in rising order of operators; the seats are returned in that order too, so that an operator's
// seats lie side by side. It fails with ErrNoCandidates if there is no stake, and on candidates that Staking would not list.
func Draw(candidates []Candidate, seats int, seed common.Hash) ([]Seat, error) {
	if err := check(candidates, seats); err != nil {
		return nil, fmt.Errorf("draw: %w", err)
	}
	return draw(candidates, seats, seed, shuffle(len(candidates), seed))
}

func check(candidates []Candidate, seats int) error {
	if seats < 1 || seats > protocol.MaxSeats {
		return fmt.Errorf("%d seats, want 1 to %d", seats, protocol.MaxSeats)
	}
	if len(candidates) > MaxCandidates {
		return fmt.Errorf("%d candidates, at most %d are allowed", len(candidates), MaxCandidates)
	}
	for i, c := range candidates {
		if i > 0 && c.Operator <= candidates[i-1].Operator {
			return fmt.Errorf("operator %d after %d: candidates are out of order", c.Operator, candidates[i-1].Operator)
		}
		if c.Weight == nil || c.Weight.Sign() < 0 || c.Weight.BitLen() > weightBits {
			return fmt.Errorf("operator %d: weight %v is no uint%d", c.Operator, c.Weight, weightBits)
		}
	}
	return nil
}

// draw samples the candidates in the order given.
func draw(candidates []Candidate, seats int, seed common.Hash, order []int) ([]Seat, error) {
	total := new(big.Int)
	for _, c := range candidates {
		total.Add(total, c.Weight)
	}
	if total.Sign() == 0 {
		return nil, ErrNoCandidates
	}
	won := sample(candidates, order, points(total, offset(total, seed), seats))
	slices.Sort(won)
	out := make([]Seat, seats)
	for i, n := range won {
		c := &candidates[n]
		out[i] = Seat{c.Operator, c.Signer, c.Key}
	}
	return out, nil
}

// shuffle is Fisher and Yates' (Knuth, TAOCP 2, 3.4.2 algorithm P): for i = n-1 to 1, i changes places with
// uint256(keccak256(abi.encode(seed, i))) % (i + 1).
func shuffle(n int, seed common.Hash) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	x, m := new(big.Int), new(big.Int)
	for i := n - 1; i > 0; i-- {
		m.SetInt64(int64(i))
		x.SetBytes(crypto.Keccak256(seed[:], common.BigToHash(m).Bytes()))
		j := x.Mod(x, m.SetInt64(int64(i+1))).Int64()
		order[i], order[j] = order[j], order[i]
	}
	return order
}

// offset is uint256(keccak256(abi.encode(seed, "offset"))) % total.
func offset(total *big.Int, seed common.Hash) *big.Int {
	const text = "offset"
	head, length := common.BigToHash(big.NewInt(64)), common.BigToHash(big.NewInt(int64(len(text))))
	x := new(big.Int).SetBytes(crypto.Keccak256(seed[:], head[:], length[:], common.RightPadBytes([]byte(text), 32)))
	return x.Mod(x, total)
}

// points are where the seats lie: (offset + s*total/seats) % total for seat s, in rising order.
func points(total, offset *big.Int, seats int) []*big.Int {
	list := make([]*big.Int, seats)
	for s := range list {
		p := new(big.Int).Mul(total, big.NewInt(int64(s)))
		p.Div(p, big.NewInt(int64(seats)))
		p.Add(p, offset)
		list[s] = p.Mod(p, total)
	}
	slices.SortFunc(list, (*big.Int).Cmp)
	return list
}

// sample walks along the line and gives, for each point, the candidate whose interval [before, before + weight) holds it.
func sample(candidates []Candidate, order []int, points []*big.Int) []int {
	won := make([]int, 0, len(points))
	end := new(big.Int)
	for _, n := range order {
		end.Add(end, candidates[n].Weight)
		for len(won) < len(points) && points[len(won)].Cmp(end) < 0 {
			won = append(won, n)
		}
	}
	return won
}
