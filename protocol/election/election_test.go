package election

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write ../testdata/election.json anew")

func word(n uint64) []byte { return common.BigToHash(new(big.Int).SetUint64(n)).Bytes() }

// candidate is as the vectors have it: word w of the key is keccak256(abi.encode(operator, w)), w = 0 to 3, and the signer the last 20 bytes of word 4.
func candidate(operator uint64, weight *big.Int) Candidate {
	c := Candidate{Operator: operator, Weight: weight}
	for w := range uint64(4) {
		copy(c.Key[32*w:], crypto.Keccak256(word(operator), word(w)))
	}
	c.Signer = common.BytesToAddress(crypto.Keccak256(word(operator), word(4)))
	return c
}

// line makes candidates 1, 2, ... of these weights.
func line(weights ...int64) (list []Candidate) {
	for i, w := range weights {
		list = append(list, candidate(uint64(i+1), big.NewInt(w)))
	}
	return list
}

func seedOf(n int) common.Hash { return crypto.Keccak256Hash([]byte("draw"), word(uint64(n))) }

// vector has what Solidity needs in parallel arrays; keys and signers follow from the operators.
type vector struct {
	Name        string      `json:"name"`
	Seed        common.Hash `json:"seed"`
	Seats       int         `json:"seats"`
	Candidates  []uint64    `json:"candidates"`
	Weights     []string    `json:"weights"`
	Operators   []uint64    `json:"operators"`   // one a seat
	KeysHash    common.Hash `json:"keysHash"`    // keccak256 of the seats' keys
	SignersHash common.Hash `json:"signersHash"` // keccak256(abi.encodePacked(signers)): 32 bytes each
}

func vectorOf(t *testing.T, name string, list []Candidate, seats int) vector {
	v := vector{Name: name, Seed: crypto.Keccak256Hash([]byte(name)), Seats: seats}
	for _, c := range list {
		v.Candidates, v.Weights = append(v.Candidates, c.Operator), append(v.Weights, c.Weight.String())
	}
	drawn, err := Draw(list, seats, v.Seed)
	require.NoError(t, err)
	var keys, signers []byte
	for _, s := range drawn {
		v.Operators = append(v.Operators, s.Operator)
		keys, signers = append(keys, s.Key[:]...), append(signers, common.LeftPadBytes(s.Signer[:], 32)...)
	}
	v.KeysHash, v.SignersHash = crypto.Keccak256Hash(keys), crypto.Keccak256Hash(signers)
	return v
}

func TestVectors(t *testing.T) {
	ether := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
	var gaps, even, skewed, thousand, greatest []Candidate
	for i, id := range []uint64{2, 3, 5, 8, 13, 21, 34, 55, 1 << 63, math.MaxUint64} {
		gaps = append(gaps, candidate(id, ether(int64(100+i))))
	}
	for i := range uint64(7) {
		even = append(even, candidate(i+1, ether(1000)))
	}
	for i := range uint64(40) { // each a third more than the one before, in wei that nothing divides
		w := new(big.Int).Exp(big.NewInt(4), new(big.Int).SetUint64(i), nil)
		w.Mul(w, big.NewInt(1e15+7)).Div(w, new(big.Int).Exp(big.NewInt(3), new(big.Int).SetUint64(i), nil))
		skewed = append(skewed, candidate(i+1, w))
	}
	for i := range uint64(MaxCandidates) {
		w := new(big.Int).SetBytes(crypto.Keccak256(word(i))[:10])
		thousand = append(thousand, candidate(3*i+1, w))
	}
	most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), weightBits), big.NewInt(1))
	for i := range uint64(5) {
		greatest = append(greatest, candidate(i+1, most))
	}
	got, err := json.MarshalIndent(map[string]any{
		"about": "key of an operator: keccak256(abi.encode(operator, w)) for w = 0 to 3; signer: the last 20 bytes of w = 4",
		"vectors": []vector{
			vectorOf(t, "one candidate, one seat", line(1), 1),
			vectorOf(t, "one candidate, four seats", line(5), 4),
			vectorOf(t, "four of four", line(10, 10, 10, 10), 4),
			vectorOf(t, "seven equal, seven seats", even, 7),
			vectorOf(t, "seven equal, four seats", even, 4),
			vectorOf(t, "big operator", append(line(1000, 1000, 1000, 1000, 1000), candidate(6, big.NewInt(20_000))), 13),
			vectorOf(t, "fewer wei than seats", line(1, 1, 1), 7),
			vectorOf(t, "candidate without weight", line(0, 7, 0, 9, 0), 4),
			vectorOf(t, "ids with gaps", gaps, 4),
			vectorOf(t, "skewed", skewed, 22),
			vectorOf(t, "greatest weights", greatest, 100),
			vectorOf(t, "a thousand", thousand, 100),
		},
	}, "", " ")
	require.NoError(t, err)
	const path = "../testdata/election.json"
	if *update {
		require.NoError(t, os.WriteFile(path, append(got, '\n'), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.JSONEq(t, string(want), string(got))
}

// What is hashed is what Solidity's abi.encode gives.
func TestHashesAreABIEncoded(t *testing.T) {
	typ := func(s string) abi.Argument { ty, _ := abi.NewType(s, "", nil); return abi.Argument{Type: ty} }
	seed := seedOf(1)
	packed, err := abi.Arguments{typ("uint256"), typ("string")}.Pack(seed.Big(), "offset")
	require.NoError(t, err)
	total := big.NewInt(1_000_003)
	want := new(big.Int).SetBytes(crypto.Keccak256(packed))
	require.Equal(t, want.Mod(want, total), offset(total, seed))

	packed, err = abi.Arguments{typ("uint256"), typ("uint256")}.Pack(seed.Big(), big.NewInt(1))
	require.NoError(t, err)
	x := new(big.Int).SetBytes(crypto.Keccak256(packed))
	order := []int{0, 1}
	if x.Bit(0) == 0 {
		order = []int{1, 0}
	}
	require.Equal(t, order, shuffle(2, seed))
}

func TestDrawRefuses(t *testing.T) {
	for name, list := range map[string][]Candidate{"nobody": nil, "no stake": line(0, 0)} {
		_, err := Draw(list, 4, seedOf(1))
		require.ErrorIs(t, err, ErrNoCandidates, name)
	}
	unordered := []Candidate{candidate(2, big.NewInt(1)), candidate(1, big.NewInt(1))}
	for name, call := range map[string]func() ([]Seat, error){
		"no seats":       func() ([]Seat, error) { return Draw(line(1), 0, seedOf(1)) },
		"too many seats": func() ([]Seat, error) { return Draw(line(1), 101, seedOf(1)) },
		"out of order":   func() ([]Seat, error) { return Draw(unordered, 4, seedOf(1)) },
		"twice":          func() ([]Seat, error) { return Draw(append(line(1), line(1)...), 4, seedOf(1)) },
		"negative":       func() ([]Seat, error) { return Draw(line(3, -1), 4, seedOf(1)) },
		"no weight":      func() ([]Seat, error) { return Draw([]Candidate{{Operator: 1}}, 4, seedOf(1)) },
		"over 128 bits": func() ([]Seat, error) {
			return Draw([]Candidate{candidate(1, new(big.Int).Lsh(big.NewInt(1), 128))}, 4, seedOf(1))
		},
		"too many": func() ([]Seat, error) { return Draw(line(make([]int64, MaxCandidates+1)...), 4, seedOf(1)) },
	} {
		_, err := call()
		require.Error(t, err, name)
		require.False(t, errors.Is(err, ErrNoCandidates), name)
	}
}

// In every single draw an operator has its share of the seats, rounded down or up.
func TestEveryDrawIsWithinOneSeatOfTheShare(t *testing.T) {
	weights := []int64{1, 50, 200, 999, 1000, 1001, 2500, 10_000, 40_000}
	const seats, draws = 22, 2000
	var total int64
	for _, w := range weights {
		total += w
	}
	for n := range draws {
		counts := countSeats(t, line(weights...), seats, n, nil)
		for i, w := range weights {
			share := float64(seats) * float64(w) / float64(total)
			got := float64(counts[uint64(i+1)])
			require.True(t, got >= math.Floor(share) && got <= math.Ceil(share), "draw %d: operator %d of share %.2f has %v seats", n, i+1, share, got)
		}
	}
}

func countSeats(t *testing.T, list []Candidate, seats, n int, order []int) map[uint64]int {
	seed := seedOf(n)
	if order == nil {
		order = shuffle(len(list), seed)
	}
	drawn, err := draw(list, seats, seed, order)
	require.NoError(t, err)
	counts := make(map[uint64]int)
	for _, s := range drawn {
		counts[s.Operator]++
	}
	return counts
}

// tally is what an adversary won over many draws.
type tally struct {
	mean  float64
	third float64 // part of the draws in which it held a third of the seats or more: enough to stop the chain
}

// attack lets an adversary take part in many draws, in the shuffled order or the one given.
func attack(t *testing.T, list []Candidate, evil func(operator uint64) bool, seats, draws int, order []int) (out tally) {
	for n := range draws {
		won := 0
		for operator, count := range countSeats(t, list, seats, n, order) {
			if evil(operator) {
				won += count
			}
		}
		out.mean += float64(won) / float64(draws)
		if 3*won >= seats {
			out.third += 1 / float64(draws)
		}
	}
	return out
}

// tail is the chance of k or more of n independent draws with chance p each: what a lottery seat by seat would give the adversary.
func tail(n, k int, p float64) (sum float64) {
	for ; k <= n; k++ {
		a, _ := math.Lgamma(float64(n + 1))
		b, _ := math.Lgamma(float64(k + 1))
		c, _ := math.Lgamma(float64(n - k + 1))
		sum += math.Exp(a - b - c + float64(k)*math.Log(p) + float64(n-k)*math.Log1p(-p))
	}
	return sum
}

// An adversary with a quarter of the stake gains nothing by how it splits it. The bounds, each with five standard errors of the simulation's own noise:
// its mean is a quarter of the seats, and it holds a third of them no oftener than if every seat were drawn independently.
func TestSplitAndAlignedStakeGainNothing(t *testing.T) {
	const seats, draws, share = 31, 4000, 0.25
	adversaries := map[string]func() ([]Candidate, []bool){
		// 31 honest operators of one spacing each less the adversary's part, which sits at the same phase of every spacing.
		"aligned with the spacing": func() ([]Candidate, []bool) { return alternate(seats, 3, 1) },
		"split in many":            func() ([]Candidate, []bool) { return alternate(8*seats, 3, 1) },
		"in one piece":             func() ([]Candidate, []bool) { return block(seats) },
		"at half the spacing":      func() ([]Candidate, []bool) { return alternate(2*seats, 3, 1) },
	}
	for name, make := range adversaries {
		t.Run(name, func(t *testing.T) {
			list, marks := make()
			got := attack(t, list, func(o uint64) bool { return marks[o-1] }, seats, draws, nil)
			t.Logf("mean %.3f of %d seats (share %.3f); a third or more in %.4f of the draws, independent seats would in %.4f",
				got.mean, seats, share*seats, got.third, tail(seats, (seats+2)/3, share))
			spread := math.Sqrt(seats * share * (1 - share)) // of one draw, at most that of independent seats
			require.InDelta(t, share*seats, got.mean, 5*spread/math.Sqrt(draws))
			limit := tail(seats, (seats+2)/3, share)
			require.LessOrEqual(t, got.third, limit+5*math.Sqrt(limit*(1-limit)/draws))
		})
	}
}

// Why the order is shuffled: in the order of ids the aligned adversary has either no seat or all of them.
func TestWithoutTheShuffleAlignedStakeTakesAll(t *testing.T) {
	const seats, draws = 31, 400
	list, marks := alternate(seats, 3, 1)
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	got := attack(t, list, func(o uint64) bool { return marks[o-1] }, seats, draws, order)
	require.InDelta(t, 0.25, got.third, 5*math.Sqrt(0.25*0.75/draws))
	require.InDelta(t, float64(seats)*got.third, got.mean, 1e-9, "all or nothing")
}

// alternate makes n pairs of an honest and an evil operator.
func alternate(n int, honest, evil int64) (list []Candidate, marks []bool) {
	for i := range n {
		list = append(list, candidate(uint64(2*i+1), big.NewInt(honest*1e6)), candidate(uint64(2*i+2), big.NewInt(evil*1e6)))
		marks = append(marks, false, true)
	}
	return list, marks
}

// block makes n honest operators and one evil operator with a quarter of all stake.
func block(n int) (list []Candidate, marks []bool) {
	for i := range n {
		list, marks = append(list, candidate(uint64(i+1), big.NewInt(3e6))), append(marks, false)
	}
	return append(list, candidate(uint64(n+1), big.NewInt(int64(n)*1e6))), append(marks, true)
}

func BenchmarkDraw(b *testing.B) {
	for _, n := range []int{100, MaxCandidates} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			weights := make([]int64, n)
			for i := range weights {
				weights[i] = int64(i + 1)
			}
			list := line(weights...)
			for b.Loop() {
				if _, err := Draw(list, 100, seedOf(1)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
