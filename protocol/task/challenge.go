package task

import (
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Pair names one row of one round.
type Pair struct{ Round, Row uint32 }

// Pairs are the Rows rows that the randomness asks a worker to open, drawn independently (one may come twice).
func Pairs(randomness common.Hash, window uint64, worker common.Address, c Commitment) []Pair {
	w := binary.BigEndian.AppendUint64(nil, window)
	key := Key(crypto.Keccak256Hash([]byte("EMC task rows v1"), randomness[:], w, worker[:], c.Root[:]))
	raw := make([]byte, 8*Rows)
	stream(&key, streamSample, 0, raw)
	total := uint64(c.Rounds) * uint64(c.N) // below 2^37: the bias of a 64-bit word's remainder is below 2^-27
	pairs := make([]Pair, Rows)
	for i := range pairs {
		v := binary.LittleEndian.Uint64(raw[8*i:]) % total
		pairs[i] = Pair{Round: uint32(v / uint64(c.N)), Row: uint32(v % uint64(c.N))}
	}
	return pairs
}

// rootsFor are the rounds whose roots the pairs need: their own, and that of the round before, which keys them. Ascending, each once.
func rootsFor(pairs []Pair) []uint32 {
	rounds := make([]uint32, 0, 2*len(pairs))
	for _, p := range pairs {
		rounds = append(rounds, p.Round)
		if p.Round > 0 {
			rounds = append(rounds, p.Round-1)
		}
	}
	slices.Sort(rounds)
	return slices.Compact(rounds)
}

// OpenRoots gives an opening's Roots and Proof for the pairs, from the roots of all rounds.
func OpenRoots(all []common.Hash, pairs []Pair) (roots, proof []common.Hash) {
	rounds := rootsFor(pairs)
	for _, r := range rounds {
		roots = append(roots, all[r])
	}
	proof, _ = proveMany(all, rounds)
	return roots, proof
}

// vectorKey is the key of x, one for all workers of a window.
func vectorKey(randomness common.Hash, window uint64) Key {
	return crypto.Keccak256Hash([]byte("EMC task x v1"), randomness[:], binary.BigEndian.AppendUint64(nil, window))
}

// L1Block is the OP Stack's predeploy that tells an L2 block's L1 origin, and L1BlockTimestamp the calldata that asks it for the origin's time.
var (
	L1Block          = common.HexToAddress("0x4200000000000000000000000000000000000015")
	L1BlockTimestamp = crypto.Keccak256([]byte("timestamp()"))[:4]
)

// Origin is what an L2 block says of its L1 origin.
type Origin struct {
	Time       uint64      // Unix seconds, L1Block.timestamp() at that block
	PrevRandao common.Hash // the block's mixHash, which is the origin's prevRandao
}

// Randomness finds the randomness that is later than a time: the prevRandao of the first L2 block in [from, to] whose L1 origin is later than after (Unix
// seconds; the timestamp of the last block that took commitments). Nobody on L2 can grind it, and L1 fixed it after all commitments were in. ok is false if
// no block up to to is late enough yet. Origins' times never fall from block to block, so that about log2(to - from) calls of at do.
func Randomness(after, from, to uint64, at func(block uint64) (Origin, error)) (randomness common.Hash, block uint64, ok bool, err error) {
	if from > to {
		return common.Hash{}, 0, false, nil
	}
	last, err := at(to)
	if err != nil {
		return common.Hash{}, 0, false, fmt.Errorf("randomness: origin of block %d: %w", to, err)
	}
	if last.Time <= after {
		return common.Hash{}, 0, false, nil
	}
	for from < to { // the origin of to is late enough
		mid := from + (to-from)/2
		o, err := at(mid)
		if err != nil {
			return common.Hash{}, 0, false, fmt.Errorf("randomness: origin of block %d: %w", mid, err)
		}
		if o.Time > after {
			to, last = mid, o
		} else {
			from = mid + 1
		}
	}
	return last.PrevRandao, to, true, nil
}
