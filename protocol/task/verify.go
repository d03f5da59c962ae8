package task

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Verifier checks the openings of one rating window. B.x is computed once for each size that occurs, at n^2 small multiplications, and shared by all
// workers. It is not safe for concurrent use.
type Verifier struct {
	window     uint64
	seed       common.Hash
	randomness common.Hash
	matrix     Key
	bx         map[uint32]vector
	x          vector // as long as the greatest size met
}

// NewVerifier prepares to check a window's openings. seed is the hash of the block that opened it, randomness what Randomness gave.
func NewVerifier(window uint64, seed, randomness common.Hash) *Verifier {
	return &Verifier{window: window, seed: seed, randomness: randomness, matrix: MatrixKey(seed), bx: map[uint32]vector{}}
}

// prepare makes x and B.x for a size.
func (v *Verifier) prepare(n uint32) (x, bx vector) {
	if len(v.x) < int(n) {
		key := vectorKey(v.randomness, v.window)
		v.x = expandVector(&key, int(n))
	}
	x = v.x[:n]
	if bx, ok := v.bx[n]; ok {
		return x, bx
	}
	bx = make(vector, n)
	row := make([]int8, n)
	for i := range n {
		ExpandRow(&v.matrix, i, row)
		bx[i] = dotInt8(row, x)
	}
	v.bx[n] = bx
	return x, bx
}

// Verify checks that an opening answers the randomness for a commitment that stands on chain. Its signature is not looked at. It fails with ErrInvalid.
func (v *Verifier) Verify(c Commitment, o *Opening) error {
	if err := c.Check(); err != nil {
		return err
	}
	if o.Window != v.window {
		return fmt.Errorf("%w: opening of window %d, want %d", ErrInvalid, o.Window, v.window)
	}
	pairs := Pairs(v.randomness, v.window, o.Worker, c)
	roots, err := o.roots(c, pairs)
	if err != nil {
		return err
	}
	if len(o.Rows) != len(pairs) {
		return fmt.Errorf("%w: %d rows opened, want %d", ErrInvalid, len(o.Rows), len(pairs))
	}
	for i := range o.Rows { // cheap refusals first: B.x costs n^2
		if len(o.Rows[i].C) != 4*int(c.N) || len(o.Rows[i].Path) != rowPathLength(c.N) {
			return fmt.Errorf("%w: row %d is not of size %d", ErrInvalid, i, c.N)
		}
	}
	check := v.rowCheck(c.N)
	for i, p := range pairs {
		previous := v.seed
		if p.Round > 0 {
			previous = roots[p.Round-1]
		}
		key := RoundKey(previous, o.Worker, p.Round)
		if err := check(&key, p.Row, roots[p.Round], &o.Rows[i]); err != nil {
			return fmt.Errorf("%w: round %d, row %d: %w", ErrInvalid, p.Round, p.Row, err)
		}
	}
	return nil
}

// roots checks the opened rounds' roots against the commitment and returns them by round.
func (o *Opening) roots(c Commitment, pairs []Pair) (map[uint32]common.Hash, error) {
	rounds := rootsFor(pairs)
	if len(o.Roots) != len(rounds) {
		return nil, fmt.Errorf("%w: %d rounds opened, want %d", ErrInvalid, len(o.Roots), len(rounds))
	}
	root, err := rootOfMany(c.Rounds, rounds, o.Roots, o.Proof)
	if err != nil {
		return nil, err
	}
	if root != c.Root {
		return nil, fmt.Errorf("%w: rounds do not lead to the commitment", ErrInvalid)
	}
	by := make(map[uint32]common.Hash, len(rounds))
	for i, r := range rounds {
		by[r] = o.Roots[i]
	}
	return by, nil
}

// rowCheck gives the check of one row of size n: its digest leads to the round's root, and C_i.x = A_i.(B.x).
func (v *Verifier) rowCheck(n uint32) func(key *Key, row uint32, root common.Hash, r *Row) error {
	x, bx := v.prepare(n)
	a, c, k := make([]int8, n), make([]int32, n), make([]uint32, n+DigestShift)
	return func(key *Key, row uint32, root common.Hash, r *Row) error {
		unpackRow(r.C, c)
		expandWords(key, streamDigest, k)
		if r.root(row, RowDigest(c, k)) != root {
			return fmt.Errorf("row does not lead to the round's root")
		}
		ExpandRow(key, row, a)
		if dotInt32(c, x) != dotInt8(a, bx) {
			return fmt.Errorf("row is not the product")
		}
		return nil
	}
}
