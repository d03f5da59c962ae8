package consensus

import (
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

// A certificate has room for a quorum; who votes a little later took part as well, and who is away did not.
func TestLateVotesCountAsTakingPart(t *testing.T) {
	w := newCluster(t, 4, 0, inMemory(newHub(t)))
	w.start()
	await(t, 12+LateBlocks, w.nodes...)
	votes := 0
	for number := uint64(1); number <= 12; number++ {
		_, voters, err := w.nodes[0].driver.Voters(number)
		require.NoError(t, err)
		votes += len(voters)
	}
	require.Greater(t, votes, 12*3, "certificates alone would show three voters a block")

	gone := crypto.PubkeyToAddress(w.nodes[3].key.PublicKey)
	w.nodes[3].stop()
	from := w.nodes[0].driver.Head().Number + LateBlocks
	await(t, 2*LateBlocks, w.nodes[:3]...)
	for number := from; number <= w.nodes[0].driver.Head().Number; number++ {
		set, voters, err := w.nodes[0].driver.Voters(number)
		require.NoError(t, err)
		require.Equal(t, w.set.ID, set.ID)
		require.Len(t, voters, 3)
		require.NotContains(t, voters, gone)
	}
	_, _, err := w.nodes[0].driver.Voters(1 << 40)
	require.ErrorIs(t, err, ErrUnknown)
}

// A node that was away over a handover cannot check the votes that it hears. They make it ask for blocks: its clock stands still, so nothing else does.
func TestVotesOfAnUnknownSetMakeANodeCatchUp(t *testing.T) {
	w, sets := changing(t, newHub(t), 5, []uint64{0, 5}, []int{0, 1, 2, 3}, []int{1, 2, 3, 4})
	late, early := w.nodes[0], w.nodes[1:]
	for _, n := range early {
		n.start()
	}
	for _, n := range early {
		n.reach(8)
	}
	late.clock = clock.NewDeterministicClock(time.Now())
	late.start()
	late.reach(12)
	agreeBySets(t, sets, 12, w.nodes...)
}
