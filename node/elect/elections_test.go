package elect

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"testing"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/node/attest"
	"github.com/edgematrix/emc/protocol/election"
	"github.com/edgematrix/emc/protocol/statement"
)

const epoch = 10

// fakeChain has a block a second and an L1 block each four, which L2 names as origin two blocks late. States older than 8 blocks are gone.
type fakeChain struct {
	head       uint64
	newest     uint64
	candidates func(block uint64) []election.Candidate
	posted     []*statement.Set
}

func (c *fakeChain) Epoch(context.Context, common.Hash) (uint64, error)  { return epoch, nil }
func (c *fakeChain) Newest(context.Context, common.Hash) (uint64, error) { return c.newest, nil }

func (c *fakeChain) Frozen(_ context.Context, block uint64) (*Frozen, error) {
	if block > c.head || block+8 < c.head {
		return nil, fmt.Errorf("state of block %d is not there", block)
	}
	return &Frozen{Block: block, Time: 1000 + block, Seats: 4, Candidates: c.candidates(block)}, nil
}

func (c *fakeChain) Origin(_ context.Context, block uint64) (uint64, common.Hash, error) {
	if block > c.head {
		return 0, common.Hash{}, errors.New("no such block")
	}
	time := 1000 + (block-min(block, 2))/4*4
	return time, common.BigToHash(new(big.Int).SetUint64(time)), nil
}

func (c *fakeChain) Advance(_ context.Context, next *statement.Set, _ *statement.Certificate) (common.Hash, error) {
	c.posted = append(c.posted, next)
	return common.Hash{1}, nil
}

func candidates(t testing.TB, weights ...int64) (list []election.Candidate) {
	for i, w := range weights {
		key, err := statement.NewSecretKey(crypto.Keccak256([]byte{byte(i)}))
		require.NoError(t, err)
		list = append(list, election.Candidate{
			Operator: uint64(i + 1), Signer: common.Address{byte(i + 1)}, Weight: big.NewInt(w), Key: [election.KeySize]byte(key.Public().OnChain()),
		})
	}
	return list
}

func newFakeChain(t testing.TB) *fakeChain {
	list := candidates(t, 5, 10, 10, 20, 7)
	return &fakeChain{newest: 1, candidates: func(uint64) []election.Candidate { return list }}
}

func newElections(c *fakeChain, dir string) *Elections {
	return NewElections(c, dir, log.NewLogger(log.DiscardHandler()))
}

// at is what is due at a head under a set.
func (c *fakeChain) at(t *testing.T, e *Elections, head uint64, set *statement.Set) []attest.Statement {
	c.head = head
	due, err := e.Due(context.Background(), attest.Block{Number: head}, set)
	require.NoError(t, err)
	return due
}

// The set is drawn from the stakes at the end of an epoch and the first L1 block after it, and begins with the epoch after the next.
func TestTheNextSetFollowsFromTheFrozenStakes(t *testing.T) {
	c, one := newFakeChain(t), &statement.Set{ID: 1}
	e := newElections(c, t.TempDir())
	require.Empty(t, c.at(t, e, 8, one))
	require.Empty(t, c.at(t, e, 9, one), "the seed is not known yet")
	frozen := c.candidates(9)
	c.candidates = func(uint64) []election.Candidate { return candidates(t, 1, 1) } // who moves stake now is late
	require.Empty(t, c.at(t, e, 13, one))
	due := c.at(t, e, 14, one) // its origin is of 1012, the first later than block 9's time of 1009
	require.Len(t, due, 1)
	seats, err := election.Draw(frozen, 4, common.BigToHash(big.NewInt(1012)))
	require.NoError(t, err)
	require.Equal(t, uint64(2), due[0].Number)
	require.Equal(t, uint64(20), e.next.Start)
	for i, s := range seats {
		require.Equal(t, s.Signer, e.next.Seats[i].Signer)
		require.Equal(t, s.Key[:], e.next.Seats[i].Key.OnChain())
	}
	_, err = e.Post(context.Background(), due[0], &statement.Certificate{})
	require.NoError(t, err)
	require.Equal(t, []*statement.Set{e.next}, c.posted)
	_, err = e.Post(context.Background(), attest.Statement{Number: 2, Body: common.Hash{1}}, nil)
	require.Error(t, err, "a handover that was not drawn here")

	c.newest = 2
	require.Empty(t, c.at(t, e, 16, one), "it is on chain")
	two := &statement.Set{ID: 2, Start: 20}
	c.head = 19
	require.Empty(t, c.at(t, e, 21, two), "set 3's stakes froze with block 19, its seed is not known")
	require.Equal(t, uint64(3), c.at(t, e, 24, two)[0].Number)
	require.Equal(t, uint64(30), e.next.Start)
}

// A handover that was not on chain in time is signed again with a later start, and never with other keys.
func TestALateHandoverHasALaterStartAndTheSameKeys(t *testing.T) {
	c, one := newFakeChain(t), &statement.Set{ID: 1}
	e := newElections(c, t.TempDir())
	c.at(t, e, 9, one)
	first := c.at(t, e, 18, one)
	drawn := *e.next
	require.Equal(t, uint64(20), drawn.Start)
	later := c.at(t, e, 19, one) // no block before 20 is left to take it
	require.Equal(t, uint64(30), e.next.Start)
	require.Equal(t, drawn.Seats, e.next.Seats)
	require.NotEqual(t, first, later)
	require.Equal(t, later, c.at(t, e, 28, one))
	c.at(t, e, 57, one)
	require.Equal(t, uint64(60), e.next.Start)
	require.Equal(t, drawn.Seats, e.next.Seats)
}

// What was frozen and drawn outlives a restart, though the state is gone by then.
func TestFrozenStakesAndTheDrawOutliveARestart(t *testing.T) {
	c, one, dir := newFakeChain(t), &statement.Set{ID: 1}, t.TempDir()
	c.at(t, newElections(c, dir), 9, one)
	c.candidates = func(uint64) []election.Candidate { return nil }
	due := c.at(t, newElections(c, dir), 18, one)
	require.Len(t, due, 1)
	require.Equal(t, due, c.at(t, newElections(c, dir), 18, one))
	require.Empty(t, c.at(t, newElections(c, t.TempDir()), 18, one), "without the record the state would be needed")

	store := &records{vfs.Default, dir}
	rec, err := store.load(2)
	require.NoError(t, err)
	rec.Drawn[0].Operator++
	require.ErrorContains(t, store.save(rec), "drawn before with other keys")
	require.NoError(t, os.WriteFile(store.file(2).Path, []byte("{"), 0o600))
	_, err = store.load(2)
	require.ErrorContains(t, err, "damaged")
}

// With nobody to draw the set stays, and the end of the next epoch is tried.
func TestWithoutCandidatesTheSetStays(t *testing.T) {
	c, one := newFakeChain(t), &statement.Set{ID: 1}
	some := c.candidates(0)
	c.candidates = func(block uint64) []election.Candidate {
		if block < 19 {
			return nil
		}
		return some
	}
	e := newElections(c, t.TempDir())
	for head := uint64(9); head < 22; head++ {
		require.Empty(t, c.at(t, e, head, one))
	}
	require.Len(t, c.at(t, e, 22, one), 1)
	require.Equal(t, uint64(30), e.next.Start)
}

func TestFreezeBlocksAndStarts(t *testing.T) {
	for _, tt := range []struct{ start, freeze uint64 }{{0, 9}, {20, 19}, {30, 29}, {100, 99}} {
		require.Equal(t, tt.freeze, freezeBlock(tt.start, epoch), "set from %d", tt.start)
	}
	require.Equal(t, uint64(20), startAfter(9, epoch, 9))
	require.Equal(t, uint64(20), startAfter(9, epoch, 18))
	require.Equal(t, uint64(30), startAfter(9, epoch, 19))
	require.Equal(t, uint64(40), startAfter(9, epoch, 30))
}
