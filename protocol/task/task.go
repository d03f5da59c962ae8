// Package task is the standard task by which workers prove power: its matrices, digests and trees, the opening of a commitment, and the check of an
// opening. It is pure; package worker/proof does the work.
//
// A rating window has a seed, the hash of a block. B is one n x n int8 matrix for all, expanded from the seed. A worker's round r multiplies a fresh
// int8 matrix A, expanded from RoundKey(previous round's root, worker, r), by B, exactly in int32. Each row of C = A.B gets a keyed, non-linear 128-bit
// digest; the digests' tree gives the round's root, the roots' tree the commitment that goes on chain. Randomness later than all commitments picks Rows
// rows of C, which the worker opens. A row costs the checker O(n), where a round cost the worker n^3.
//
// Why a worker must compute C: a leaf must be right when it is committed, and x is drawn afterwards, so that only the true row passes C_i.x = A_i.(B.x).
// A row's digest cannot be had without the row: it multiplies entries whose bits were flipped by the key, which no polynomial in A of low degree equals.
package task

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Bounds of the task.
const (
	MinSize   = 64      // of n, which is a power of two: rows are digested and kept in groups of 64
	MaxSize   = 32768   // of n: |C| <= n * 2^14 = 2^29 fits int32
	MaxRounds = 1 << 22 // of a window: keeps what a worker retains and a checker samples in bounds
	Rows      = 96      // opened rows: if 5% of the rows are wrong, 0.95^96 = 0.7% of cheaters pass
)

// ErrInvalid is wrapped by every refusal of a commitment or opening that no later state can cure.
var ErrInvalid = errors.New("invalid proof of computing")

// Commitment is what a worker puts on chain: the root of its rounds' roots, how many rounds it did, and at what size. As IComputing.Commitment.
type Commitment struct {
	Root   common.Hash
	Rounds uint32
	N      uint32
}

// Check holds the commitment to the task's bounds.
func (c Commitment) Check() error {
	if err := CheckSize(c.N); err != nil {
		return err
	}
	if c.Rounds == 0 || c.Rounds > MaxRounds {
		return fmt.Errorf("%w: %d rounds, want 1 to %d", ErrInvalid, c.Rounds, MaxRounds)
	}
	return nil
}

// CheckSize says whether n is a size of the task.
func CheckSize(n uint32) error {
	if n < MinSize || n > MaxSize || bits.OnesCount32(n) != 1 {
		return fmt.Errorf("%w: size %d, want a power of two from %d to %d", ErrInvalid, n, MinSize, MaxSize)
	}
	return nil
}

// Power is the proved power in mE: rounds * n^3 / 10^12 / seconds, in thousandths, rounded down. seconds is the window's W; no clock of the worker counts.
func (c Commitment) Power(seconds uint64) uint64 {
	if seconds == 0 || c.Check() != nil {
		return 0
	}
	const macsPerMilliE = 1_000_000_000
	n := uint64(c.N)
	hi, lo := bits.Mul64(uint64(c.Rounds), n*n*n)
	if hi >= macsPerMilliE {
		return 0 // unreachable within the bounds above
	}
	perSecond, _ := bits.Div64(hi, lo, macsPerMilliE)
	return perSecond / seconds
}

// Key is a key of the ChaCha20 generator.
type Key = [32]byte

// MatrixKey is the key that expands to B.
func MatrixKey(seed common.Hash) Key {
	return crypto.Keccak256Hash([]byte("EMC task B v1"), seed[:])
}

// RoundKey is the key that expands to A of a round, and to the key of its digests. previous is the root of the round before, for round 0 the window's
// seed: a worker's rounds follow from each other, and no two workers share one.
func RoundKey(previous common.Hash, worker common.Address, round uint32) Key {
	return crypto.Keccak256Hash([]byte("EMC task A v1"), previous[:], worker[:], binary.BigEndian.AppendUint32(nil, round))
}
