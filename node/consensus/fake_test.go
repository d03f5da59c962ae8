package consensus

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
)

const testChainID = 703600

// fakeBlock is the payload of the in-memory chain; its hash is the payload's.
type fakeBlock struct {
	Number uint64
	Parent common.Hash
	Time   uint64
	Salt   []byte
	Bad    bool
}

func (f *fakeBlock) block() Block {
	payload, err := rlp.EncodeToBytes(f)
	if err != nil {
		panic(err)
	}
	return Block{f.Number, crypto.Keccak256Hash(payload), f.Parent, f.Time, payload}
}

var fakeGenesis = (&fakeBlock{Time: 1_700_000_000}).block()

// fakeChain executes blocks in memory. Its slots lie in the past, so that blocks come as fast as pace lets them.
type fakeChain struct {
	name string
	pace time.Duration

	mu    sync.Mutex
	known map[common.Hash]Block
	head  Block
}

func newFakeChain(name string) *fakeChain {
	c := &fakeChain{name: name, pace: 20 * time.Millisecond, known: make(map[common.Hash]Block), head: fakeGenesis}
	c.known[fakeGenesis.Hash] = fakeGenesis
	return c
}

func (c *fakeChain) Head(context.Context) (Block, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	head := c.head
	head.Payload = nil
	return head, nil
}

func (c *fakeChain) Build(ctx context.Context, parent Block) (Block, error) {
	if err := clock.SystemClock.SleepCtx(ctx, c.pace); err != nil {
		return Block{}, err
	}
	return (&fakeBlock{Number: parent.Number + 1, Parent: parent.Hash, Time: parent.Time + 1, Salt: []byte(c.name)}).block(), nil
}

func (c *fakeChain) Check(ctx context.Context, parent Block, payload []byte) (Block, error) {
	b, err := c.Import(ctx, payload)
	if err == nil && (b.Parent != parent.Hash || b.Time != parent.Time+1) {
		err = fmt.Errorf("%w: does not follow", ErrInvalid)
	}
	return b, err
}

func (c *fakeChain) Import(_ context.Context, payload []byte) (Block, error) {
	var f fakeBlock
	if err := rlp.DecodeBytes(payload, &f); err != nil || f.Bad {
		return Block{}, fmt.Errorf("%w: garbage", ErrInvalid)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, ok := c.known[f.Parent]; !ok {
		return Block{}, fmt.Errorf("parent of block %d is not known", f.Number)
	}
	b := f.block()
	if b.Number > c.head.Number+statesKept {
		return Block{}, fmt.Errorf("the state of block %d, the head, is gone", c.head.Number)
	}
	c.known[b.Hash] = b
	return b, nil
}

// statesKept is past how many blocks an execution client forgets its head's state.
const statesKept = 128

func (c *fakeChain) Finalize(_ context.Context, hash common.Hash) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	b, ok := c.known[hash]
	if !ok {
		return fmt.Errorf("block %s is not known", hash)
	}
	if b.Number < c.head.Number {
		panic(fmt.Sprintf("head moves back from %d to %d", c.head.Number, b.Number))
	}
	c.head = b
	return nil
}

// lose drops the newest blocks, as a killed execution client does.
func (c *fakeChain) lose(n uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	keep := c.head.Number - min(n, c.head.Number)
	for c.head.Number > keep {
		c.head = c.known[c.head.Parent]
	}
	for hash, b := range c.known {
		if b.Number > keep {
			delete(c.known, hash)
		}
	}
}

// hub is the in-memory network. It checks that no validator ever contradicts itself.
type hub struct {
	t     *testing.T
	mu    sync.Mutex
	nodes map[peer.ID]*hubNode
	said  map[string]common.Hash
	mute  map[peer.ID]bool // died: nothing of it is heard
	alone map[peer.ID]bool // its streams open nowhere
	lose  func(m *qbft.Message) bool
}

type hubNode struct {
	hub    *hub
	id     peer.ID
	queue  chan hubMessage
	parse  func(peer.ID, []byte) (any, bool)
	handle func(peer.ID, Stream)
}

type hubMessage struct {
	from   peer.ID
	parsed any
}

func newHub(t *testing.T) *hub {
	return &hub{t: t, nodes: make(map[peer.ID]*hubNode), said: make(map[string]common.Hash), mute: make(map[peer.ID]bool), alone: make(map[peer.ID]bool)}
}

func (h *hub) node(id peer.ID) *hubNode { return &hubNode{hub: h, id: id} }

func (n *hubNode) Join(_ int, parse func(peer.ID, []byte) (any, bool)) (Gossip, error) {
	n.hub.mu.Lock()
	defer n.hub.mu.Unlock()
	n.queue, n.parse = make(chan hubMessage, 4096), parse
	n.hub.nodes[n.id] = n
	return n, nil
}

func (n *hubNode) Close() error {
	n.hub.mu.Lock()
	defer n.hub.mu.Unlock()
	delete(n.hub.nodes, n.id)
	return nil
}

func (n *hubNode) Peers() (list []peer.ID) {
	n.hub.mu.Lock()
	defer n.hub.mu.Unlock()
	for id := range n.hub.nodes {
		if id != n.id {
			list = append(list, id)
		}
	}
	return list
}

func (n *hubNode) Publish(_ context.Context, data []byte) error {
	h := n.hub
	h.mu.Lock()
	if h.mute[n.id] {
		h.mu.Unlock()
		return nil
	}
	if m := h.witness(data); m != nil && h.lose != nil && h.lose(m) {
		h.mu.Unlock()
		return nil
	}
	var to []*hubNode
	for _, p := range h.nodes {
		if p.id != n.id {
			to = append(to, p)
		}
	}
	h.mu.Unlock()
	for _, p := range to {
		if v, ok := p.parse(n.id, data); ok {
			select {
			case p.queue <- hubMessage{n.id, v}:
			default:
			}
		}
	}
	return nil
}

func (h *hub) silence(id peer.ID, silent bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.mute[id] = silent
}

// cut keeps a node from asking others, or lets it ask again.
func (h *hub) cut(n *testNode, alone bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.alone[n.net().(*hubNode).id] = alone
}

// witness fails the test when a vote differs from an earlier one of its signer, height, round and kind.
func (h *hub) witness(data []byte) *qbft.Message {
	v, err := decodeGossip(data)
	if err != nil {
		h.t.Errorf("published: %v", err)
		return nil
	}
	w, ok := v.(*votes)
	if !ok {
		return nil
	}
	m := w.message()
	key := fmt.Sprintf("%d %d %d %d %v", w.SetID, m.From, m.Height, m.Round, m.Kind)
	digest := voteDigest(testChainID, w.SetID, m)
	if old, said := h.said[key]; said && old != digest {
		h.t.Errorf("validator contradicts itself: %s", key)
	}
	h.said[key] = digest
	return m
}

func (n *hubNode) NextParsed(ctx context.Context) (peer.ID, any, error) {
	select {
	case m := <-n.queue:
		return m.from, m.parsed, nil
	case <-ctx.Done():
		return "", nil, ctx.Err()
	}
}

func (*hubNode) SignerOf(p peer.ID) (common.Address, error) { return p2p.AddressOf(p) }

func (n *hubNode) Open(_ context.Context, to peer.ID) (Stream, error) {
	n.hub.mu.Lock()
	p, alone := n.hub.nodes[to], n.hub.alone[n.id]
	n.hub.mu.Unlock()
	if p == nil || p.handle == nil || alone {
		return nil, fmt.Errorf("peer %s is away", to)
	}
	a, b := net.Pipe()
	go p.handle(n.id, b)
	return a, nil
}

func (n *hubNode) Serve(handle func(peer.ID, Stream)) func() {
	n.hub.mu.Lock()
	defer n.hub.mu.Unlock()
	n.handle = handle
	return func() {}
}

// cluster is a set of validators, and full nodes after them, on one transport.
type cluster struct {
	t     *testing.T
	set   *statement.Set
	nodes []*testNode
}

type testNode struct {
	t          *testing.T
	key        *ecdsa.PrivateKey
	bls        *statement.SecretKey
	chain      *fakeChain
	fs         *vfs.MemFS
	set        *statement.Set
	sets       Sets                            // nil: set makes every block
	sign       func(*signer.Local) signer.Keys // nil: as it should
	net        func() Transport
	limit      qbft.Timeouts
	clock      clock.Clock // nil: the system's
	protection string
	meters     *prometheus.Registry
	driver     *Driver
}

func newCluster(t *testing.T, validators, fullNodes int, transport func(n *testNode) func() Transport) *cluster {
	w := &cluster{t: t, set: &statement.Set{ID: 1}}
	for i := range validators + fullNodes {
		key, err := crypto.GenerateKey()
		require.NoError(t, err)
		n := &testNode{t: t, key: key, set: w.set, chain: newFakeChain(fmt.Sprint("node ", i)), fs: vfs.NewStrictMem(), meters: prometheus.NewRegistry(), protection: "/data/protection",
			limit: qbft.Timeouts{Base: time.Second, Max: DefaultTimeouts.Max}}
		if i < validators {
			n.bls, err = statement.NewSecretKey(crypto.Keccak256([]byte{byte(i)}))
			require.NoError(t, err)
			w.set.Seats = append(w.set.Seats, statement.Seat{Signer: crypto.PubkeyToAddress(key.PublicKey), Key: n.bls.Public()})
		}
		n.net = transport(n)
		w.nodes = append(w.nodes, n)
	}
	t.Cleanup(func() {
		for _, n := range w.nodes {
			n.stop()
		}
	})
	return w
}

// inMemory puts every node on one hub.
func inMemory(h *hub) func(n *testNode) func() Transport {
	return func(n *testNode) func() Transport {
		id, err := p2p.PeerOf(&n.key.PublicKey)
		require.NoError(h.t, err)
		return func() Transport { return h.node(id) }
	}
}

func (n *testNode) config() Config {
	cfg := Config{
		Dir: "/data/consensus", Protection: n.protection, ChainID: testChainID, Set: n.set, Chain: n.chain, Net: n.net(), BlockTime: time.Second,
		Timeouts: n.limit, Log: log.New(), Registry: n.meters, FS: n.fs, Clock: n.clock,
	}
	if n.sets != nil {
		cfg.Sets = n.sets
	}
	if n.bls != nil {
		cfg.Keys = n.keys()
		if n.sign != nil {
			cfg.Keys = n.sign(n.keys())
		}
	}
	return cfg
}

func (n *testNode) keys() *signer.Local { return signer.NewLocal(n.key, n.bls) }

func (n *testNode) start() {
	n.t.Helper()
	d, err := New(n.config())
	require.NoError(n.t, err)
	require.NoError(n.t, d.Start(patience(n.t)))
	n.driver = d
}

func (n *testNode) stop() {
	if n.driver == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	require.NoError(n.t, n.driver.Stop(ctx))
	require.NoError(n.t, n.driver.Err())
	n.driver = nil
}

// kill stops the node as a power failure would: what was not synced is gone, and execution loses its newest blocks.
func (n *testNode) kill() {
	if node, ok := n.net().(*hubNode); ok {
		node.hub.silence(node.id, true)
		defer node.hub.silence(node.id, false)
	}
	n.fs.SetIgnoreSyncs(true)
	n.stop()
	n.fs.ResetToSyncedState()
	n.fs.SetIgnoreSyncs(false)
	n.chain.lose(3)
}

// wipe loses all that the node had on disk.
func (n *testNode) wipe() {
	n.fs = vfs.NewStrictMem()
	n.chain = newFakeChain(n.chain.name)
}

func (w *cluster) start() {
	for _, n := range w.nodes {
		n.start()
	}
}

// await returns when the nodes have made n more final blocks than the highest of them has now.
func await(t *testing.T, more uint64, nodes ...*testNode) {
	t.Helper()
	var target uint64
	for _, n := range nodes {
		target = max(target, n.driver.Head().Number+more)
	}
	for _, n := range nodes {
		n.reach(target)
	}
}

// reach returns when the node's head is at least at the number.
func (n *testNode) reach(number uint64) {
	n.t.Helper()
	blocks, cancel := n.driver.Subscribe()
	defer cancel()
	ctx := patience(n.t)
	for n.driver.Head().Number < number {
		select {
		case <-blocks:
		case <-n.driver.Done():
			n.t.Fatalf("driver ended: %v", n.driver.Err())
		case <-ctx.Done():
			n.t.Fatalf("block %d was not reached: %+v", number, n.driver.Status())
		}
	}
}

func patience(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// agree checks that the nodes hold the same certified blocks.
func (w *cluster) agree(nodes ...*testNode) {
	w.t.Helper()
	low := nodes[0].driver.Head().Number
	for _, n := range nodes {
		low = min(low, n.driver.Head().Number)
	}
	for number := uint64(1); number <= low; number++ {
		want, err := nodes[0].driver.Block(number)
		require.NoError(w.t, err)
		for _, n := range nodes {
			got, err := n.driver.Block(number)
			require.NoError(w.t, err)
			require.Equal(w.t, want.Block, got.Block)
			require.NoError(w.t, got.Certificate.VerifyBlock(w.set, testChainID, number, got.Block.Hash))
		}
	}
}
