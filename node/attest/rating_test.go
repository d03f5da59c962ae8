package attest

import (
	"context"
	"testing"
	"time"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// work is a worker's standard task done in the plainest way.
type work struct {
	name       string
	window     uint64
	seed       common.Hash
	commitment task.Commitment
	rows       [][][]int32
	digests    [][]task.Digest
	groups     [][]common.Hash
	roots      []common.Hash
}

func doWork(name string, window uint64, seed common.Hash, rounds uint32) *work {
	return doWorkOf(name, window, seed, task.MinSize, rounds)
}

func doWorkOf(name string, window uint64, seed common.Hash, n, rounds uint32) *work {
	w := &work{name: name, window: window, seed: seed}
	bKey := task.MatrixKey(seed)
	b := make([][]int8, n)
	for i := range b {
		b[i] = make([]int8, n)
		task.ExpandRow(&bKey, uint32(i), b[i])
	}
	previous := seed
	for r := range rounds {
		previous = w.round(task.RoundKey(previous, testAddress(name), r), b)
	}
	w.commitment = task.Commitment{Root: task.CommitmentRoot(w.roots), Rounds: rounds, N: n}
	return w
}

func (w *work) round(key task.Key, b [][]int8) common.Hash {
	n := len(b)
	k, a := task.DigestKey(&key, uint32(n)), make([]int8, n)
	rows, digests := make([][]int32, n), make([]task.Digest, n)
	for i := range rows {
		rows[i] = make([]int32, n)
		task.ExpandRow(&key, uint32(i), a)
		for l, v := range a {
			row, m := rows[i], int32(v)
			for j, x := range b[l] {
				row[j] += m * int32(x)
			}
		}
		digests[i] = task.RowDigest(rows[i], k)
	}
	var groups []common.Hash
	for i := 0; i < n; i += task.Group {
		groups = append(groups, task.GroupNode(digests[i:i+task.Group]))
	}
	w.rows, w.digests, w.groups = append(w.rows, rows), append(w.digests, digests), append(w.groups, groups)
	w.roots = append(w.roots, task.RoundRoot(groups))
	return w.roots[len(w.roots)-1]
}

func (w *work) open(t *testing.T, random common.Hash) *task.Opening {
	t.Helper()
	pairs := task.Pairs(random, w.window, testAddress(w.name), w.commitment)
	o := &task.Opening{Window: w.window, Worker: testAddress(w.name)}
	o.Roots, o.Proof = task.OpenRoots(w.roots, pairs)
	for _, p := range pairs {
		g := p.Row / task.Group * task.Group
		o.Rows = append(o.Rows, task.OpenRow(p.Row, w.rows[p.Round][p.Row], w.digests[p.Round][g:g+task.Group], w.groups[p.Round]))
	}
	require.NoError(t, o.Sign(testKey(w.name)))
	return o
}

// commit puts a commitment on the chain.
func (n *testNet) commit(w *work) {
	n.chain.change(func(world *world) {
		if world.commits[w.window] == nil {
			world.commits[w.window] = map[common.Address]task.Commitment{}
		}
		world.commits[w.window][testAddress(w.name)] = w.commitment
	})
}

// publish gossips an opening as its worker, from a host of its own.
func (n *testNet) publish(o *task.Opening, name string) {
	n.t.Helper()
	h := n.host(testKey(name))
	topic, err := h.Join(TopicOpening, task.MaxGossip, nil)
	require.NoError(n.t, err)
	n.until("the worker is connected", func() bool { return len(topic.Peers()) >= n.running() })
	enc, err := o.Encode()
	require.NoError(n.t, err)
	require.NoError(n.t, topic.Publish(context.Background(), enc))
}

func (n *testNet) running() (count int) {
	for _, s := range n.services {
		if s != nil {
			count++
		}
	}
	return count
}

func TestValidatorsRateWorkers(t *testing.T) {
	n := newNetwork(t, 4)
	n.chain.windows = Windows{Blocks: 200, Commit: 6, Task: 1}
	for range 190 {
		n.chain.mine()
	}
	for i := range 4 {
		n.start(i)
	}
	n.connected()
	n.until("window 1 opens", func() bool { return len(n.chain.blocks) > 200 })
	seed := testBlock(200)
	honest := doWork("worker", 1, seed.Hash, 4)
	lazy := doWork("other", 1, seed.Hash, 4)
	lazy.commitment.Rounds = 8 // claims twice what it did
	silent := doWork("silent", 1, seed.Hash, 4)
	for _, w := range []*work{honest, lazy, silent} {
		n.commit(w)
	}
	n.until("window 1 closes and is drawn", func() bool { return len(n.chain.blocks) > 215 })
	random, _, ok, err := task.Randomness(testBlock(206).Time, 207, 214, func(number uint64) (task.Origin, error) {
		b := testBlock(number)
		return task.Origin{Time: b.Time / 2 * 2, PrevRandao: b.Random}, nil
	})
	require.NoError(t, err)
	require.True(t, ok)
	n.publish(honest.open(t, random), "worker")
	lazy.roots = append(lazy.roots, lazy.roots...)
	lazy.rows, lazy.digests, lazy.groups = append(lazy.rows, lazy.rows...), append(lazy.digests, lazy.digests...), append(lazy.groups, lazy.groups...)
	n.publish(lazy.open(t, random), "other")

	n.until("the window is reported", func() bool { return n.chain.last().report == 1 })
	rated := n.chain.last().rated
	power := honest.commitment.Power(1)
	require.Equal(t, map[common.Address]uint64{testAddress("worker"): power}, rated, "only the opening that holds counts")
}

func TestStalledWindowIsNotReported(t *testing.T) {
	r := &rating{s: &Service{cfg: Config{ClockPermille: 50, ClockSlack: time.Second}}}
	start := time.Unix(1000, 0)
	w := newWindow(1)
	w.seed, w.closing = Block{Time: 100}, Block{Time: 120}
	require.ErrorContains(t, r.checkClock(w), "not seen")
	for took, good := range map[time.Duration]bool{
		20 * time.Second: true, 22 * time.Second: true, 18 * time.Second: true, 22001 * time.Millisecond: false, 17999 * time.Millisecond: false,
	} {
		w.opened, w.closed = start, start.Add(took)
		if err := r.checkClock(w); good {
			require.NoError(t, err)
		} else {
			require.ErrorContains(t, err, "own clock")
		}
	}
}

func TestLyingReportIsRefused(t *testing.T) {
	set := testSet(4)
	a, b := testAddress("worker"), testAddress("other")
	if a.Cmp(b) > 0 {
		a, b = b, a
	}
	c := task.Commitment{Rounds: 1000, N: 1024}
	s := &Service{set: set, log: quiet, head: testBlock(100)}
	r := &rating{s: s, params: Windows{Blocks: 30, Commit: 6, Task: 4}}
	w := newWindow(2)
	w.commits[a], w.commits[b] = c, c
	w.proved[a], w.proved[b] = common.Hash{1}, common.Hash{2}
	inTurn := set.Seats[turn(set, 2, 98)].Signer
	good := []protocol.Rating{{Worker: a, Power: c.Power(4)}, {Worker: b, Power: c.Power(4)}}
	digests := []common.Hash{{1}, {2}}
	tests := []struct {
		name string
		from common.Address
		p    reportProposal
		says string
	}{
		{"not in turn", set.Seats[turn(set, 2, 98+turnBlocks)].Signer, reportProposal{2, 98, good, digests}, "turn"},
		{"too old", set.Seats[turn(set, 2, 10)].Signer, reportProposal{2, 10, good, digests}, "of block 10"},
		{"empty", inTurn, reportProposal{2, 98, nil, nil}, "0 ratings"},
		{"openings missing", inTurn, reportProposal{2, 98, good, digests[:1]}, "1 openings"},
		{"power is another", inTurn, reportProposal{2, 98, []protocol.Rating{{Worker: a, Power: c.Power(4) + 1}}, digests[:1]}, "commitment says"},
		{"nobody's rating", inTurn, reportProposal{2, 98, []protocol.Rating{{Worker: common.Address{9}, Power: 1}}, digests[:1]}, "committed nothing"},
		{"out of order", inTurn, reportProposal{2, 98, []protocol.Rating{good[1], good[0]}, digests}, "out of order"},
		{"worker left out", inTurn, reportProposal{2, 98, good[:1], digests[:1]}, "is left out"},
		{"clock does not agree", inTurn, reportProposal{2, 98, good, digests}, "not seen"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			wait, err := r.judge(context.Background(), w, tt.from, &tt.p)
			require.False(t, wait)
			require.ErrorContains(t, err, tt.says)
		})
	}

	s.cfg.OpeningPatience = 10
	delete(w.proved, b)
	w.drawn = 91
	wait, err := r.judge(context.Background(), w, inTurn, &reportProposal{2, 98, good[:1], digests[:1]})
	require.NoError(t, err)
	require.True(t, wait, "who has not opened yet still may")
	w.drawn = 90
	_, err = r.judge(context.Background(), w, inTurn, &reportProposal{2, 98, good[:1], digests[:1]})
	require.ErrorContains(t, err, "not seen", "all but the clock holds")
}
