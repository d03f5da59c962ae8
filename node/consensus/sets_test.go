package consensus

import (
	"context"
	"fmt"
	"math"
	"sync"
	"testing"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

// fakeSets is what the chain's state says of sets.
type fakeSets struct {
	mu   sync.Mutex
	sets []*statement.Set
	fail int // reads that fail before one succeeds
}

func (f *fakeSets) After(_ context.Context, parent Block) (*statement.Handover, uint64, error) {
	until := uint64(math.MaxUint64)
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.fail > 0 {
		f.fail--
		return nil, 0, fmt.Errorf("state of block %d is not there", parent.Number)
	}
	for i := len(f.sets) - 1; i >= 0; i-- {
		if f.sets[i].Start <= parent.Number+1 {
			return &statement.Handover{Set: f.sets[i]}, until, nil
		}
		until = f.sets[i].Start
	}
	return nil, 0, fmt.Errorf("no set at block %d", parent.Number+1)
}

func (f *fakeSets) at(number uint64) *statement.Set {
	h, _, err := f.After(context.Background(), Block{Number: number - 1})
	if err != nil {
		panic(err)
	}
	return h.Set
}

// changing makes a cluster of validators of which the sets named by index take turns: set i begins at block starts[i].
func changing(t *testing.T, h *hub, validators int, starts []uint64, members ...[]int) (*cluster, *fakeSets) {
	w := newCluster(t, validators, 0, inMemory(h))
	all := w.set.Seats
	chain := new(fakeSets)
	for i, list := range members {
		set := &statement.Set{ID: uint64(i + 1), Start: starts[i]}
		for _, m := range list {
			set.Seats = append(set.Seats, all[m])
		}
		chain.sets = append(chain.sets, set)
	}
	for _, n := range w.nodes {
		n.set, n.sets = chain.sets[0], chain
	}
	return w, chain
}

// agreeBySets checks that the nodes hold the same blocks, each certified by the set in force.
func agreeBySets(t *testing.T, sets *fakeSets, low uint64, nodes ...*testNode) {
	for number := uint64(1); number <= low; number++ {
		want, err := nodes[0].driver.Block(number)
		require.NoError(t, err)
		for _, n := range nodes {
			got, err := n.driver.Block(number)
			require.NoError(t, err)
			require.Equal(t, want.Block, got.Block)
			require.NoError(t, got.Certificate.VerifyBlock(sets.at(number), testChainID, number, got.Block.Hash))
		}
	}
}

// A validator joins, another leaves, and the chain goes on; who holds no seat follows.
func TestValidatorsJoinAndLeaveWhileTheChainRuns(t *testing.T) {
	w, sets := changing(t, newHub(t), 6, []uint64{0, 5, 9}, []int{0, 1, 2, 3}, []int{1, 2, 3, 4}, []int{2, 5, 4, 3, 5, 5, 5})
	w.start()
	for _, n := range w.nodes {
		n.reach(14)
	}
	agreeBySets(t, sets, 14, w.nodes...)
	require.Equal(t, uint64(3), w.nodes[0].driver.Set().ID)
	require.Equal(t, 0, w.nodes[0].driver.Status().Seats, "it left")
	require.Equal(t, 4, w.nodes[5].driver.Status().Seats)
	for id := uint64(1); id <= 3; id++ {
		h, err := w.nodes[0].driver.Handover(id)
		require.NoError(t, err)
		require.Equal(t, sets.sets[id-1], h.Set)
	}
	_, err := w.nodes[0].driver.Handover(4)
	require.ErrorIs(t, err, ErrUnknown)
}

// A node that was away for two set changes catches up from peers and checks each block by the set that made it; the log remembers who that is.
func TestSyncAcrossSetChanges(t *testing.T) {
	w, sets := changing(t, newHub(t), 6, []uint64{0, 4, 8}, []int{0, 1, 2, 3}, []int{1, 2, 3, 4}, []int{1, 2, 3, 4, 5, 5, 5})
	late, early := w.nodes[0], w.nodes[1:]
	for _, n := range early {
		n.start()
	}
	for _, n := range early {
		n.reach(12)
	}
	late.start()
	sets.mu.Lock()
	sets.fail = 2 // a state that is late is waited for
	sets.mu.Unlock()
	late.reach(12)
	agreeBySets(t, sets, 12, w.nodes...)

	for _, n := range w.nodes {
		n.kill()
	}
	w.start()
	await(t, 3, w.nodes...)
	require.Equal(t, uint64(3), late.driver.Set().ID)
}

// Votes and certificates of a set are refused once it was replaced, though the same keys made them (quality.md 12).
func TestVotesAndCertificatesOfAnOldSetAreRefused(t *testing.T) {
	w, sets := changing(t, newHub(t), 4, []uint64{0, 3}, []int{0, 1, 2, 3}, []int{0, 1, 2, 3})
	w.start()
	for _, n := range w.nodes {
		n.reach(4)
	}
	d := w.nodes[0].driver
	author, err := p2p.PeerOf(&w.nodes[1].key.PublicKey)
	require.NoError(t, err)
	stranger, err := p2p.PeerOf(&newCluster(t, 1, 0, inMemory(newHub(t))).nodes[0].key.PublicKey)
	require.NoError(t, err)
	height := d.Head().Number + 1000 // ahead of all that is decided meanwhile
	signed := func(by *statement.Set, label uint64) []byte {
		m := &qbft.Message{Kind: qbft.Commit, From: 1, Height: height, Round: 1, Value: qbft.Value{1}}
		require.NoError(t, signVote(t.Context(), testChainID, by.ID, w.nodes[1].keys(), m))
		v := toVotes(m, nil)
		v.SetID = label
		data, err := encode(tagVote, v)
		require.NoError(t, err)
		return data
	}
	check := func(from peer.ID, data []byte) bool {
		_, ok := d.parse(from, data)
		return ok
	}
	require.True(t, check(author, signed(sets.sets[1], 2)))
	require.False(t, check(stranger, signed(sets.sets[1], 2)), "a validator's vote by somebody else")
	require.False(t, check(author, signed(sets.sets[0], 1)), "an old set's vote")
	require.False(t, check(author, signed(sets.sets[0], 2)), "an old set's vote under the new one's name")
	require.False(t, check(author, signed(sets.sets[1], 3)), "a set that nobody knows")

	certificate := func(set *statement.Set) *announce {
		value := qbft.Value{2}
		digest := blockDigest(testChainID, set.ID, height, 1, value)
		var shares []statement.Share
		for i := range 3 {
			shares = append(shares, statement.Share{Seat: uint16(i), Signature: w.nodes[i].bls.Sign(digest)})
		}
		c, err := statement.Aggregate(set, 1, shares)
		require.NoError(t, err)
		return &announce{height, common.Hash(value), c}
	}
	for i, want := range []bool{false, true} {
		data, err := encode(tagAnnounce, certificate(sets.sets[i]))
		require.NoError(t, err)
		require.Equal(t, want, check(author, data))
		require.False(t, check(stranger, data))
	}
}

// A validator whose registered key is another than the one it holds follows without voting, and the others go on.
func TestAWrongKeyDoesNotVote(t *testing.T) {
	w, sets := changing(t, newHub(t), 4, []uint64{0, 3}, []int{0, 1, 2, 3}, []int{0, 1, 2, 3})
	other, err := statement.NewSecretKey(crypto.Keccak256([]byte("other")))
	require.NoError(t, err)
	sets.sets[1].Seats[3].Key = other.Public()
	w.start()
	for _, n := range w.nodes {
		n.reach(6)
	}
	require.Equal(t, 0, w.nodes[3].driver.Status().Seats)
	require.Equal(t, 1, w.nodes[0].driver.Status().Seats)
}
