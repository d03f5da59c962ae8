package attest

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/edgematrix/emc/internal/crash"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// Whatever write of the settlement pool a validator dies at: a receipt that it took is there until it is settled, a share that it sent is known, and a batch is settled
// once, all of it or nothing.
func TestKilledAtAnyWriteSettlesNothingTwice(t *testing.T) {
	path := filepath.Join(t.TempDir(), "attest.db")
	s, err := openStore(path)
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.close() })
	a, b, c := makeEntry(t, receiptSpec{nonce: 1, units: 10}), makeEntry(t, receiptSpec{nonce: 2, units: 20}), makeEntry(t, receiptSpec{nonce: 3, units: 30})
	one := bodyOf(t, 1, common.Hash{}, 10, a)
	two := bodyOf(t, 2, one.hash, 11, b, c)
	share := func(x *body) func() error {
		of := subject{topic{statement.Settlement, x.Batch.Number}, x.hash}
		return func() error { return s.putShare(of, signed{SetID: 1, Share: statement.Share{Seat: 3}}, x) }
	}
	steps := []func() error{
		func() error { return s.putReceipts([]*entry{a, b}) },
		func() error { return s.putReceipts([]*entry{c}) },
		share(one),
		func() error { return s.apply(one, testWindow) },
		share(two),
		func() error { return s.apply(two, testWindow) },
	}
	spent := []uint64{0, 0, 0, 0, 10, 10, 60} // after so many steps
	waits := []int{0, 2, 3, 3, 2, 2, 0}
	shares := []int{0, 0, 0, 1, 1, 2, 2}
	n := crash.EveryBoltWrite(t, path, steps, func(t *testing.T, left string, acked int) {
		s, err := openStore(left)
		require.NoError(t, err)
		defer func() { require.NoError(t, s.close()) }()
		list, damaged, err := s.waiting(testDomain)
		require.NoError(t, err)
		require.Zero(t, damaged)
		units, err := s.spent(a.key.session())
		require.NoError(t, err)
		own, err := s.shares()
		require.NoError(t, err)
		at := acked
		if got := (state{units, len(list), len(own)}); got != (state{spent[at], waits[at], shares[at]}) {
			at++
			require.Equal(t, state{spent[at], waits[at], shares[at]}, got, "neither before nor after the step")
		}
		for i, x := range []*body{one, two} {
			err := s.apply(x, testWindow)
			if settledBy := []int{4, 6}[i]; at >= settledBy {
				require.ErrorIs(t, err, errNotNext, "batch %d is settled a second time", i+1)
			} else {
				require.NoError(t, err)
			}
		}
		units, err = s.spent(a.key.session())
		require.NoError(t, err)
		require.EqualValues(t, 60, units)
	})
	require.Greater(t, n, 60, "crashes")
}

type state struct {
	spent         uint64
	waits, shares int
}

// A file that is damaged beyond what a crash does is named, with what to do.
func TestDamagedPoolIsNamed(t *testing.T) {
	s, path := testStore(t)
	require.NoError(t, s.putReceipts([]*entry{makeEntry(t, receiptSpec{nonce: 1, units: 10})}))
	require.NoError(t, s.close())
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	for i := range 2 * os.Getpagesize() { // both pages that say which state holds
		data[i] ^= 0x55
	}
	require.NoError(t, os.WriteFile(path, data, 0o600))
	_, err = openStore(path)
	require.Error(t, err)
	require.ErrorContains(t, err, path)
	require.ErrorContains(t, err, "move it away: batches are fetched again")
}
