package elect

import (
	"testing"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/internal/crash"
	"github.com/edgematrix/emc/internal/durable"
	"github.com/edgematrix/emc/protocol/election"
)

// Whatever write of its elections a validator dies at, it knows what was frozen and drawn before, and never signs other keys for the same id.
func TestKilledAtAnyWriteDrawsNoSetTwice(t *testing.T) {
	seat := func(n byte) []election.Seat {
		return []election.Seat{{Operator: uint64(n), Signer: common.Address{n}}}
	}
	frozen := func(id uint64) *record { return &record{ID: id, Frozen: Frozen{Block: 9 * id, Seats: 1}} }
	drawn := func(id uint64) *record {
		r := frozen(id)
		r.Seed, r.Drawn = common.Hash{byte(id)}, seat(byte(id))
		return r
	}
	writes := []*record{frozen(2), drawn(2), frozen(3), drawn(3)}
	run := func(fs vfs.FS) (steps []func() error, closer func() error, err error) {
		store := &records{fs, "/node/elections"}
		for _, r := range writes {
			steps = append(steps, func() error { return store.save(r) })
		}
		return steps, func() error { return nil }, nil
	}
	n := crash.EveryWrite(t, run, func(t *testing.T, fs *vfs.MemFS, acked int) {
		store := &records{fs, "/node/elections"}
		for i := range 2 {
			states := []*record{nil, writes[2*i], writes[2*i+1]}
			done := min(max(acked-2*i, 0), 2)
			got, err := store.load(uint64(i + 2))
			require.NoError(t, err)
			begun := acked >= 2*i && done < 2 // the write at which it died may have been done
			require.True(t, equal(states[done], got) || begun && equal(states[done+1], got), "election %d after %d writes: %+v", i+2, acked, got)
			other := drawn(uint64(i + 2))
			other.Drawn = seat(9)
			if got != nil && len(got.Drawn) > 0 {
				require.ErrorContains(t, store.save(other), "drawn before with other keys")
			}
			require.NoError(t, store.save(writes[2*i+1]))
		}
	})
	require.Greater(t, n, 30, "crashes")
}

func equal(want, got *record) bool {
	if want == nil || got == nil {
		return want == got
	}
	return want.ID == got.ID && want.Seed == got.Seed && want.Frozen.Block == got.Frozen.Block && sameSeats(want.Drawn, got.Drawn)
}

// Whatever write of the counts a validator dies at, it goes on from counts that it had: none is counted twice.
func TestKilledAtAnyWriteKeepsItsCounts(t *testing.T) {
	member := common.Address{1}
	at := func(n uint64) *counts {
		return &counts{Next: n, Terms: map[uint64]*term{1: {Total: uint32(n), Whole: true, Members: membersOf(member, uint32(n))}}}
	}
	run := func(fs vfs.FS) (steps []func() error, closer func() error, err error) {
		for n := uint64(1); n <= 3; n++ {
			steps = append(steps, func() error { return at(n).save(durable.File{FS: fs, Path: "/node/participation.json"}) })
		}
		return steps, func() error { return nil }, nil
	}
	n := crash.EveryWrite(t, run, func(t *testing.T, fs *vfs.MemFS, acked int) {
		c, err := loadCounts(durable.File{FS: fs, Path: "/node/participation.json"})
		require.NoError(t, err)
		require.Contains(t, []uint64{uint64(acked), uint64(acked + 1)}, c.Next)
		if c.Next > 0 {
			require.Equal(t, at(c.Next), c)
		}
	})
	require.Greater(t, n, 20, "crashes")
}

func membersOf(who common.Address, signed uint32) map[common.Address]*member {
	return map[common.Address]*member{who: {Seats: 1, Signed: signed}}
}
