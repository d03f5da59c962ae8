package consensus

import (
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/node/qbft"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func TestFourValidatorsAndAFullNodeOverLibp2p(t *testing.T) {
	var boot []string
	w := newCluster(t, 4, 1, func(n *testNode) func() Transport {
		h, err := p2p.New(p2p.Config{Key: n.key, Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Bootnodes: boot})
		require.NoError(t, err)
		t.Cleanup(func() { _ = h.Close() })
		boot = append(boot, h.Addrs()...)
		n.limit = qbft.Timeouts{Base: 15 * time.Second, Max: 15 * time.Second} // libp2p's signatures take long under the race detector
		return func() Transport { return Network(h) }
	})
	w.start()
	await(t, 5, w.nodes...)
	w.agree(w.nodes...)
	require.True(t, w.nodes[0].driver.Status().Voting)
	require.False(t, w.nodes[4].driver.Status().Voting)
	require.Equal(t, 4, w.nodes[4].driver.Status().Peers)
	require.GreaterOrEqual(t, metric(t, w.nodes[0], "emc_consensus_height"), 5.0)
	require.Equal(t, 1.0, metric(t, w.nodes[0], "emc_consensus_voting"))
	require.GreaterOrEqual(t, metric(t, w.nodes[0], "emc_consensus_phase_seconds"), 5.0)
}

// metric is the sum of a metric of the node: values of gauges and counters, counts of histograms.
func metric(t *testing.T, n *testNode, name string) (sum float64) {
	t.Helper()
	families, err := n.meters.Gather()
	require.NoError(t, err)
	for _, f := range families {
		for _, m := range f.GetMetric() {
			if f.GetName() == name {
				sum += m.GetGauge().GetValue() + m.GetCounter().GetValue() + float64(m.GetHistogram().GetSampleCount())
			}
		}
	}
	return sum
}

// 9. One validator stuck after restart while the others go on; it catches up by certified blocks.
func TestKilledValidatorCatchesUp(t *testing.T) {
	w := newCluster(t, 4, 0, inMemory(newHub(t)))
	w.start()
	await(t, 3, w.nodes...)
	w.nodes[3].kill()
	await(t, 8, w.nodes[:3]...)
	w.nodes[3].start()
	await(t, 4, w.nodes...)
	w.agree(w.nodes...)
}

// The promise: an execution client in another process may be killed alone, at any moment; its newest blocks are gone, and the running node gives them back.
func TestExecutionThatLosesBlocksGetsThemBack(t *testing.T) {
	w := newCluster(t, 4, 1, inMemory(newHub(t)))
	w.start()
	await(t, 5, w.nodes...)
	for _, n := range []*testNode{w.nodes[0], w.nodes[4], w.nodes[1], w.nodes[2], w.nodes[3]} { // of the validators one after the other, and of the full node
		n.chain.lose(3)
		await(t, 3, w.nodes...)
	}
	for _, n := range w.nodes { // of all at once
		n.chain.lose(2)
	}
	await(t, 3, w.nodes...)
	w.agree(w.nodes...)
}

// The promise: the same if it has lost more blocks than it keeps states of.
func TestExecutionThatLosesVeryManyBlocksGetsThemBack(t *testing.T) {
	w := newCluster(t, 1, 0, inMemory(newHub(t)))
	w.start()
	await(t, statesKept+10, w.nodes...)
	w.nodes[0].chain.lose(statesKept + 5)
	await(t, 3, w.nodes...)
}

// 13. A block is prepared, all four are killed, the leader does not come back, and the block's body is nowhere: payloads are synced before PREPARE.
func TestPreparedBlockOutlivesAll(t *testing.T) {
	h := newHub(t)
	prepared := make(map[qbft.Node]qbft.Value)
	leader := qbft.Observer
	done := make(chan struct{})
	h.lose = func(m *qbft.Message) bool {
		if m.Kind == qbft.Proposal && m.Round == 1 {
			leader = m.From
		}
		if m.Kind != qbft.Commit {
			return false
		}
		if prepared[m.From] = m.Value; len(prepared) == 4 && done != nil {
			close(done)
			done = nil
		}
		return true
	}
	all := done
	w := newCluster(t, 4, 0, inMemory(h))
	w.start()
	select {
	case <-all:
	case <-patience(t).Done():
		t.Fatal("nothing was prepared")
	}
	for _, n := range w.nodes {
		n.kill()
	}
	h.mu.Lock()
	h.lose = nil
	want := common.Hash(prepared[0])
	others := slices.Delete(slices.Clone(w.nodes), int(leader), int(leader)+1)
	h.mu.Unlock()
	for _, n := range others {
		n.chain.pace = time.Hour // nobody can build: the prepared block is all there is
		n.start()
	}
	for _, n := range others {
		n.reach(1)
		b, err := n.driver.Block(1)
		require.NoError(t, err)
		require.Equal(t, want, b.Block.Hash)
	}
}

// At whatever moment all die, the chain goes on from the last final block, and no validator contradicts itself (the hub watches).
func TestAllKilledGoOnFromTheLog(t *testing.T) {
	w := newCluster(t, 4, 0, inMemory(newHub(t)))
	w.start()
	for range 5 {
		await(t, 2, w.nodes...)
		heads := make([]Block, len(w.nodes))
		for i, n := range w.nodes {
			heads[i] = n.driver.Head()
			n.kill()
		}
		for i, n := range w.nodes {
			n.start()
			require.GreaterOrEqual(t, n.driver.Head().Number, heads[i].Number, "a final block was lost")
			b, err := n.driver.Block(heads[i].Number)
			require.NoError(t, err)
			require.Equal(t, heads[i].Hash, b.Block.Hash)
		}
	}
	await(t, 2, w.nodes...)
	w.agree(w.nodes...)
}

// 7. A wiped validator double-signs, or stalls the others: it listens until a height was decided before its eyes. Here it has voted at a height that is not.
func TestWipedValidatorWaitsBeforeItVotes(t *testing.T) {
	h := newHub(t)
	w := newCluster(t, 4, 0, inMemory(h))
	w.start()
	await(t, 3, w.nodes...)
	voted, later := make(chan struct{}), make(chan struct{})
	var wiped atomic.Bool
	h.mu.Lock()
	h.lose = func(m *qbft.Message) bool { // nothing is decided any more
		switch {
		case m.From == 3 && wiped.Load():
			t.Errorf("%v of %d/%d by a validator that does not know what it said", m.Kind, m.Height, m.Round)
		case m.From == 3 && m.Kind == qbft.Commit:
			closeOnce(voted)
		case m.Kind == qbft.RoundChange && m.Round >= 3 && wiped.Load():
			closeOnce(later)
		}
		return m.Kind == qbft.Commit
	}
	h.mu.Unlock()
	until(t, voted)
	w.nodes[3].kill()
	w.nodes[3].wipe()
	wiped.Store(true)
	w.nodes[3].start()
	require.Eventually(t, func() bool {
		joined := make(chan bool, 1)
		w.nodes[3].driver.post(func() { joined <- w.nodes[3].driver.loop.joined })
		return <-joined
	}, time.Minute, 10*time.Millisecond)
	until(t, later)
	require.False(t, w.nodes[3].driver.Status().Voting)
	h.mu.Lock()
	h.lose = nil
	h.mu.Unlock()
	await(t, 4, w.nodes...)
	w.agree(w.nodes...)
	require.True(t, w.nodes[3].driver.Status().Voting)
}

// closeOnce closes a channel that one goroutine at a time closes.
func closeOnce(c chan struct{}) {
	select {
	case <-c:
	default:
		close(c)
	}
}

func until(t *testing.T, c <-chan struct{}) {
	t.Helper()
	select {
	case <-c:
	case <-patience(t).Done():
		t.Fatal("it did not happen")
	}
}
