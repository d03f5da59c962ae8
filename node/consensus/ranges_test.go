package consensus

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/cockroachdb/pebble"
	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

// honest puts a peer on the hub that serves a log.
func honest(t *testing.T, h *hub, log *store) peer.ID {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	s := newServer(ctx, log, func(uint64) {})
	t.Cleanup(func() { cancel(); s.close() })
	return serve(t, h, s.handle)
}

// A new node takes several ranges, follows, and holds what the others hold.
func TestNewNodeCatchesUpByRanges(t *testing.T) {
	h := newHub(t)
	w := newCluster(t, 4, 1, inMemory(h))
	log := certifiedLog(t, w, 3*maxRange+5)
	p := honest(t, h, log)
	full := w.nodes[4]
	full.start()
	full.driver.askFor(p)
	full.reach(3*maxRange + 5)
	for n := uint64(1); n <= 3*maxRange+5; n++ {
		want, payload, err := log.whole(n)
		require.NoError(t, err)
		got, err := full.driver.Block(n)
		require.NoError(t, err)
		require.Equal(t, want.block(), got.Block)
		kept, err := full.driver.store.payload(n, want.Hash)
		require.NoError(t, err)
		require.Equal(t, payload, kept)
	}
	require.EqualValues(t, 3*maxRange+5, metric(t, full, "emc_consensus_synced_blocks_total"))
}

// 11. A peer that gives a range drop by drop is left for another one.
func TestDrippingPeerIsLeft(t *testing.T) {
	h := newHub(t)
	w := newCluster(t, 4, 1, inMemory(h))
	log := certifiedLog(t, w, 2*maxRange)
	full := w.nodes[4]
	fast := &fastClock{Clock: clock.SystemClock, step: slowGrace}
	asked := make(chan struct{}, 64)
	dripping := serve(t, h, func(_ peer.ID, s Stream) {
		defer func() { _ = s.Close() }()
		var req request
		data, err := readFrame(s, maxRequest)
		if err != nil || rlp.DecodeBytes(data, &req) != nil || req.Kind != askRange {
			return
		}
		asked <- struct{}{}
		_ = newServer(context.Background(), log, nil).answer(fast.through(s), &req)
	})
	cfg := full.config()
	cfg.Clock = fast
	d, err := New(cfg)
	require.NoError(t, err)
	require.NoError(t, d.Start(patience(t)))
	full.driver = d
	d.askFor(dripping)
	<-asked
	honest(t, h, log)
	full.reach(2 * maxRange)
	require.False(t, d.trusts(dripping))
}

// The payloads of old blocks are given up, their certificates are kept, and a pruned peer says that it has no more.
func TestOldPayloadsArePruned(t *testing.T) {
	s := open(t, vfs.NewMem(), "/log")
	defer func() { require.NoError(t, s.close()) }()
	putBlocks(t, s, 1, 20)
	d := &Driver{cfg: Config{PrunePayloads: 8}, store: s}
	require.NoError(t, d.prune(20))
	for n := uint64(1); n <= 20; n++ {
		l, err := s.block(n)
		require.NoError(t, err)
		_, err = s.payload(n, l.Hash)
		require.Equal(t, n < 12, errors.Is(err, ErrUnknown), n)
	}
	var out countingWriter
	require.NoError(t, newServer(context.Background(), s, nil).answer(&out, &request{Kind: askRange, Number: 3, Count: 4}))
	require.EqualValues(t, 4, out, "an empty frame alone")
	_, err := New(Config{Dir: "d", ChainID: 1, Set: newCluster(t, 4, 0, inMemory(newHub(t))).set, Chain: newFakeChain("x"), Net: newHub(t).node("x"), BlockTime: time.Second, PrunePayloads: 9})
	require.ErrorContains(t, err, "too few to keep")
}

type countingWriter int

func (c *countingWriter) Write(p []byte) (int, error) {
	*c += countingWriter(len(p))
	return len(p), nil
}

// A record that the disk gives back otherwise than it was written is fetched from peers again, at the start and when somebody asks for it.
func TestDamagedRecordsAreFetchedAgain(t *testing.T) {
	h := newHub(t)
	w := newCluster(t, 4, 1, inMemory(h))
	log := certifiedLog(t, w, 30)
	p := honest(t, h, log)
	full := w.nodes[4]
	full.start()
	full.driver.askFor(p)
	full.reach(30)
	spoil(t, full.driver.store, 7)
	_, err := full.driver.Block(7)
	require.ErrorIs(t, err, errDamaged)
	require.Eventually(t, func() bool { _, err := full.driver.Block(7); return err == nil }, 10*time.Second, 10*time.Millisecond)

	spoil(t, full.driver.store, 29) // execution will have lost this one as well
	full.stop()
	full.chain.lose(3)
	full.start()
	require.EqualValues(t, 28, full.driver.Head().Number)
	full.driver.askFor(p)
	full.reach(30)
	want, err := log.block(29)
	require.NoError(t, err)
	got, err := full.driver.Block(29)
	require.NoError(t, err)
	require.Equal(t, want.block(), got.Block)
}

func spoil(t *testing.T, s *store, number uint64) {
	t.Helper()
	require.NoError(t, s.write(func(b *pebble.Batch) error { return b.Set(blockKey(number), []byte("garbage"), nil) }))
}

// Bits that flip in a file of the log are noticed as damage, not taken for blocks.
func TestFlippedBitsAreNoticed(t *testing.T) {
	dir := t.TempDir()
	s := open(t, vfs.Default, dir)
	putBlocks(t, s, 1, 50)
	require.NoError(t, s.db.Flush())
	require.NoError(t, s.close())
	files, err := filepath.Glob(filepath.Join(dir, "*.sst"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		data[20] ^= 0x10 // in the first block of records
		require.NoError(t, os.WriteFile(file, data, 0o600))
	}
	s = open(t, vfs.Default, dir)
	defer func() { require.NoError(t, s.close()) }()
	_, err = s.block(1)
	require.ErrorIs(t, err, errDamaged)
	putBlocks(t, s, 1, 1) // as a repair does
	_, payload, err := s.whole(1)
	require.NoError(t, err)
	require.Equal(t, []byte{1}, payload)
	require.Equal(t, common.Hash{1}, mustBlock(t, s, 1).Hash)
}

func mustBlock(t *testing.T, s *store, number uint64) *logged {
	t.Helper()
	l, err := s.block(number)
	require.NoError(t, err)
	return l
}

// fastClock is the system's clock, ahead by what has been added to it.
type fastClock struct {
	clock.Clock
	step time.Duration

	mu    sync.Mutex
	ahead time.Duration
}

func (c *fastClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return time.Now().Add(c.ahead)
}

// through passes on what is written, and for every write much time goes by.
func (c *fastClock) through(w io.Writer) io.Writer {
	return writerFunc(func(p []byte) (int, error) {
		c.mu.Lock()
		c.ahead += c.step
		c.mu.Unlock()
		return w.Write(p)
	})
}

type writerFunc func(p []byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }

// A node stops before the first block of an upgrade that it does not know, whether it makes the blocks or fetches them.
func TestUnknownUpgradeStopsTheNode(t *testing.T) {
	const stop = 9
	h := newHub(t)
	w := newCluster(t, 4, 1, inMemory(h))
	refuse := func(number, when uint64) error {
		require.Equal(t, fakeGenesis.Time+number, when)
		if number >= stop {
			return errors.New("unknown upgrade")
		}
		return nil
	}
	begin := func(n *testNode) {
		cfg := n.config()
		cfg.Upgrade = refuse
		var err error
		n.driver, err = New(cfg)
		require.NoError(t, err)
		require.NoError(t, n.driver.Start(patience(t)))
	}
	ended := func(n *testNode) {
		select {
		case <-n.driver.Done():
		case <-patience(t).Done():
			t.Fatal("the node went on")
		}
		require.ErrorContains(t, n.driver.Err(), "unknown upgrade")
		require.EqualValues(t, stop-1, n.driver.Head().Number)
		require.NoError(t, n.driver.Stop(patience(t)))
		n.driver = nil
	}
	for _, n := range w.nodes[:4] {
		begin(n)
	}
	for _, n := range w.nodes[:4] {
		ended(n)
	}
	honest(t, h, certifiedLog(t, w, 20))
	begin(w.nodes[4])
	w.nodes[4].driver.askFor("")
	ended(w.nodes[4])
}
