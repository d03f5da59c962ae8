package consensus

import (
	"testing"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum/go-ethereum/log"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/node/qbft"
)

// backup copies a folder of the node's disk, as an operator would.
func (n *testNode) backup(dirs ...string) *vfs.MemFS {
	fs := vfs.NewStrictMem()
	require.NoError(n.t, fs.MkdirAll("/data", 0o755))
	for _, dir := range dirs {
		_, err := vfs.Clone(n.fs, fs, dir, dir, vfs.CloneSync)
		require.NoError(n.t, err)
	}
	return fs
}

// restore puts a folder back as it was, and leaves the others.
func (n *testNode) restore(from *vfs.MemFS, dir string) {
	require.NoError(n.t, n.fs.RemoveAll(dir))
	_, err := vfs.Clone(from, n.fs, dir, dir, vfs.CloneSync)
	require.NoError(n.t, err)
}

// 7. A restored validator double-signs: a log that is older than what the key signed is refused in one line that says what to do, and doing it helps.
func TestRestoredLogIsRefused(t *testing.T) {
	w := newCluster(t, 4, 0, inMemory(newHub(t)))
	w.start()
	await(t, 2, w.nodes...)
	n := w.nodes[3]
	n.stop()
	old := n.backup("/data/consensus")
	n.start()
	await(t, 8, w.nodes...) // far enough that it voted again, whatever it fetched
	n.stop()
	n.restore(old, "/data/consensus")
	n.chain = newFakeChain(n.chain.name) // it would be ahead of the log
	d, err := New(n.config())
	require.NoError(t, err)
	err = d.Start(patience(t))
	require.ErrorIs(t, err, errOldLog)
	require.ErrorContains(t, err, "remove the log")
	require.NotContains(t, err.Error(), "\n")
	n.meters = prometheus.NewRegistry()

	require.NoError(t, n.fs.RemoveAll("/data/consensus"))
	n.start()
	require.False(t, n.driver.Status().Voting)
	await(t, 5, w.nodes...)
	require.True(t, n.driver.Status().Voting)
	w.agree(w.nodes...)
}

// 7. A validator restored with its protection from one backup asks the others before it votes, so that it contradicts nothing at heights that are decided (the hub watches).
func TestRestoredDiskVotesAtNoDecidedHeight(t *testing.T) {
	h := newHub(t)
	w := newCluster(t, 4, 0, inMemory(h))
	w.start()
	await(t, 2, w.nodes...)
	n := w.nodes[3]
	n.stop()
	old, chain := n.backup("/data"), n.chain
	n.start()
	await(t, 6, w.nodes...)
	head := n.driver.Head().Number
	n.stop()
	n.fs, n.chain = old, newFakeChain(chain.name+", later") // what it builds now differs
	await(t, 2, w.nodes[:3]...)                             // past what it signed
	h.cut(n, true)
	n.start()
	await(t, 2, w.nodes[:3]...)
	require.False(t, n.driver.Status().Voting, "nobody has told it how far the others are")
	h.cut(n, false)
	n.reach(head)
	await(t, 4, w.nodes...)
	require.True(t, n.driver.Status().Voting)
	w.agree(w.nodes...)
}

// A validator that dies between the writes of log and protection goes on: the log is never behind.
func TestProtectionBehindTheLogIsBroughtUp(t *testing.T) {
	w := newCluster(t, 4, 0, inMemory(newHub(t)))
	w.start()
	await(t, 2, w.nodes...)
	n := w.nodes[3]
	n.stop()
	old := n.backup("/data/protection")
	n.start()
	await(t, 2, w.nodes...)
	n.stop()
	n.restore(old, "/data/protection")
	n.start()
	await(t, 2, w.nodes...)
	require.True(t, n.driver.Status().Voting)
	require.NotZero(t, n.driver.loop.guard.file.Last().Height)
}

// A lost log alone leaves the key unable to vote up to the height that it last signed at.
func TestKeyWithoutItsLogWaitsForLaterHeights(t *testing.T) {
	c := new(committee)
	l := &loop{d: &Driver{log: log.New()}, joined: true, guard: guard{floor: 7}}
	l.d.committee.Store(c)
	require.False(t, l.mayVote(6))
	require.False(t, l.mayVote(7))
	require.True(t, l.mayVote(8))
	l.joined = false
	require.False(t, l.mayVote(8))
	c.self = qbft.Observer
	require.False(t, l.mayVote(9))
}
