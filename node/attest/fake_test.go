package attest

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"fmt"
	"math/big"
	"sync"
	"testing"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

const (
	testChainID = 703600
	testWindow  = 30
	testGenesis = 1_700_000_000
)

var testDomain = protocol.Domain{ChainID: big.NewInt(testChainID), Settlement: common.HexToAddress("0xE3C0000000000000000000000000000000000006")}

// testKey is a fixed secp256k1 key by name.
func testKey(name string) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		panic(err)
	}
	return k
}

func testAddress(name string) common.Address { return crypto.PubkeyToAddress(testKey(name).PublicKey) }

func testBLS(name string) *statement.SecretKey {
	h := sha256.Sum256([]byte(name))
	k, err := statement.NewSecretKey(h[:])
	if err != nil {
		panic(err)
	}
	return k
}

// testSet is a set of n seats, of operators v0, v1, ...
func testSet(n int) *statement.Set {
	s := &statement.Set{ID: 1}
	for i := range n {
		name := fmt.Sprintf("v%d", i)
		s.Seats = append(s.Seats, statement.Seat{Signer: testAddress(name), Key: testBLS(name).Public()})
	}
	return s
}

// world is the state of the in-memory chain at one block. It is copied from block to block.
type world struct {
	sockets   map[uint64]Socket
	apps      map[uint64]App
	operators map[common.Address]Operator
	approvers map[common.Hash]common.Address
	allowance map[uint64]uint64
	number    uint64
	hash      common.Hash
	report    uint64
	rated     map[common.Address]uint64
	commits   map[uint64]map[common.Address]task.Commitment
	origin    uint64
}

func (w *world) clone() *world {
	c := *w
	c.sockets, c.apps, c.operators = cloneMap(w.sockets), cloneMap(w.apps), cloneMap(w.operators)
	c.approvers, c.allowance, c.rated, c.commits = cloneMap(w.approvers), cloneMap(w.allowance), cloneMap(w.rated), map[uint64]map[common.Address]task.Commitment{}
	for k, v := range w.commits {
		c.commits[k] = cloneMap(v)
	}
	return &c
}

func cloneMap[K comparable, V any](m map[K]V) map[K]V {
	c := make(map[K]V, len(m))
	for k, v := range m {
		c[k] = v
	}
	return c
}

// newWorld has socket 1 of operator 1 (worker "worker") for app 1 (by time) and socket 2 for app 2 (fixed), both held by "holder", and a router.
func newWorld() *world {
	w := &world{
		sockets: map[uint64]Socket{}, apps: map[uint64]App{1: {}, 2: {Fixed: true, FixedUnits: 500}},
		operators: map[common.Address]Operator{
			testAddress("worker"): {ID: 1, Roles: RoleWorker}, testAddress("other"): {ID: 2, Roles: RoleWorker}, testAddress("router"): {ID: 3, Roles: RoleRouter},
		},
		allowance: map[uint64]uint64{1: 1_000_000}, rated: map[common.Address]uint64{}, commits: map[uint64]map[common.Address]task.Commitment{},
	}
	for id := uint64(1); id <= 2; id++ {
		s := Socket{Operator: 1, Holder: testAddress("holder"), Power: 1000, Units: 100_000, PluggedUntil: testGenesis + 100_000}
		s.App.SetUint64(id)
		w.sockets[id] = s
	}
	return w
}

// memChain is a chain in memory that applies what is posted as the contracts would.
type memChain struct {
	set *statement.Set

	mu      sync.Mutex
	blocks  []Block
	worlds  []*world // by block
	posts   []func(*world, Block) error
	changes []func(*world)
	subs    []chan Block
	settled []protocol.Batch
	nets    [][]protocol.Net
	refused []error
	hold    bool // posts are accepted and never included
	windows Windows
}

func newMemChain(set *statement.Set) *memChain {
	c := &memChain{set: set, windows: Windows{Blocks: 1 << 30, Commit: 6, Task: 4}}
	c.blocks, c.worlds = []Block{testBlock(0)}, []*world{newWorld()}
	return c
}

func testBlock(n uint64) Block {
	h := crypto.Keccak256Hash([]byte("block"), be64(n))
	return Block{Number: n, Hash: h, Time: testGenesis + n, StateRoot: crypto.Keccak256Hash(h[:]), WithdrawalRoot: common.Hash{1}, Random: crypto.Keccak256Hash([]byte("rand"), be64(n/2))}
}

// mine makes one block out of what was posted and changed.
func (c *memChain) mine() {
	c.mu.Lock()
	defer c.mu.Unlock()
	b, w := testBlock(uint64(len(c.blocks))), c.worlds[len(c.worlds)-1].clone()
	w.origin = b.Time / 2 * 2
	for _, change := range c.changes {
		change(w)
	}
	if !c.hold {
		for _, p := range c.posts {
			if err := p(w, b); err != nil {
				c.refused = append(c.refused, err)
			}
		}
		c.posts = nil
	}
	c.changes = nil
	c.blocks, c.worlds = append(c.blocks, b), append(c.worlds, w)
	for _, s := range c.subs {
		s <- b
	}
}

func (c *memChain) change(f func(*world)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.changes = append(c.changes, f)
}

func (c *memChain) last() *world {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.worlds[len(c.worlds)-1]
}

func (c *memChain) Head(context.Context) (Block, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.blocks[len(c.blocks)-1], nil
}

func (c *memChain) Block(_ context.Context, n uint64) (Block, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if n >= uint64(len(c.blocks)) {
		return Block{}, fmt.Errorf("block %d is not there", n)
	}
	return c.blocks[n], nil
}

func (c *memChain) At(b Block) View {
	c.mu.Lock()
	defer c.mu.Unlock()
	return &memView{block: b, world: c.worlds[b.Number], windows: c.windows}
}

func (c *memChain) Heads(context.Context) (<-chan Block, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	ch := make(chan Block, 1<<16)
	ch <- c.blocks[len(c.blocks)-1]
	c.subs = append(c.subs, ch)
	return ch, nil
}

func (c *memChain) post(f func(*world, Block) error) common.Hash {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.posts = append(c.posts, f)
	return crypto.Keccak256Hash(be64(uint64(len(c.posts))))
}

func (c *memChain) Settle(_ context.Context, b *protocol.Batch, nets []protocol.Net, cert *statement.Certificate) (common.Hash, error) {
	batch := *b
	return c.post(func(w *world, _ Block) error {
		hash := batch.Hash(nets)
		if batch.Number != w.number+1 || batch.Previous != w.hash {
			return fmt.Errorf("batch %d does not follow", batch.Number)
		}
		if err := cert.Verify(c.set, statement.Digest(testChainID, c.set.ID, statement.Settlement, batch.Number, hash)); err != nil {
			return err
		}
		w.number, w.hash = batch.Number, hash
		for _, n := range nets {
			s := w.sockets[n.Socket.Uint64()]
			s.Units -= n.Units
			w.sockets[n.Socket.Uint64()] = s
			w.allowance[s.Operator] -= n.Units
		}
		c.settled, c.nets = append(c.settled, batch), append(c.nets, nets)
		return nil
	}), nil
}

func (c *memChain) Report(_ context.Context, window uint64, ratings []protocol.Rating, cert *statement.Certificate) (common.Hash, error) {
	return c.post(func(w *world, _ Block) error {
		if window <= w.report {
			return fmt.Errorf("report %d is not newer", window)
		}
		if err := cert.Verify(c.set, statement.Digest(testChainID, c.set.ID, statement.Epoch, window, protocol.RatingsHash(ratings))); err != nil {
			return err
		}
		w.report = window
		for _, r := range ratings {
			w.rated[r.Worker] = r.Power
		}
		return nil
	}), nil
}

type memView struct {
	block   Block
	world   *world
	windows Windows
	err     error // every read fails with it
}

func (v *memView) Block() Block { return v.block }
func (v *memView) Socket(_ context.Context, id *uint256.Int) (Socket, error) {
	return v.world.sockets[id.Uint64()], v.err
}
func (v *memView) App(_ context.Context, id *uint256.Int) (App, error) {
	return v.world.apps[id.Uint64()], v.err
}
func (v *memView) OperatorOf(_ context.Context, key common.Address) (Operator, error) {
	return v.world.operators[key], v.err
}
func (v *memView) Approver(_ context.Context, session common.Hash) (common.Address, error) {
	return v.world.approvers[session], v.err
}
func (v *memView) Allowance(_ context.Context, operator uint64) (uint64, error) {
	return v.world.allowance[operator], v.err
}
func (v *memView) Window(context.Context) (uint64, error) { return testWindow, v.err }
func (v *memView) LastBatch(context.Context) (uint64, common.Hash, error) {
	return v.world.number, v.world.hash, v.err
}
func (v *memView) Windows(context.Context) (Windows, error)   { return v.windows, v.err }
func (v *memView) LastReport(context.Context) (uint64, error) { return v.world.report, v.err }
func (v *memView) Committed(_ context.Context, window uint64) (out []common.Address, err error) {
	for w := range v.world.commits[window] {
		out = append(out, w)
	}
	return out, v.err
}
func (v *memView) Commitment(_ context.Context, window uint64, worker common.Address) (task.Commitment, error) {
	return v.world.commits[window][worker], v.err
}
func (v *memView) OriginTime(context.Context) (uint64, error) { return v.world.origin, v.err }

// receiptSpec is what a test receipt is made of; zero values take what newWorld agrees with.
type receiptSpec struct {
	socket, nonce, epoch, units, maxUnits, sessionUnits, notAfter, sessionNotAfter, start, millis uint64
	holder, key, worker, router                                                                   string
	noRoute                                                                                       bool
	salt                                                                                          byte
	status                                                                                        protocol.Status
}

func (s receiptSpec) withDefaults() receiptSpec {
	def := func(v *uint64, d uint64) {
		if *v == 0 {
			*v = d
		}
	}
	name := func(v *string, d string) {
		if *v == "" {
			*v = d
		}
	}
	def(&s.socket, 1)
	def(&s.maxUnits, 10_000)
	def(&s.sessionUnits, 50_000)
	def(&s.notAfter, testGenesis+1000)
	def(&s.sessionNotAfter, testGenesis+5000)
	def(&s.start, testGenesis+1)
	def(&s.millis, 1000)
	name(&s.holder, "holder")
	name(&s.key, "session key")
	name(&s.worker, "worker")
	name(&s.router, "router")
	return s
}

func makeReceipt(t testing.TB, s receiptSpec) *protocol.Receipt {
	t.Helper()
	return makeReceiptIn(t, testDomain, s)
}

func makeReceiptIn(t testing.TB, d protocol.Domain, s receiptSpec) *protocol.Receipt {
	t.Helper()
	s = s.withDefaults()
	r := &protocol.Receipt{
		Session: protocol.Session{Epoch: s.epoch, Key: testAddress(s.key), MaxUnits: s.sessionUnits, NotAfter: s.sessionNotAfter, Salt: common.Hash{s.salt}},
		Call:    protocol.Call{Nonce: s.nonce, Input: common.Hash{1}, MaxUnits: s.maxUnits, NotAfter: s.notAfter},
		Result:  protocol.Result{Output: common.Hash{2}, Units: s.units, StartedAt: s.start * 1000, FinishedAt: s.start*1000 + s.millis, Status: s.status},
	}
	r.Session.Socket.SetUint64(s.socket)
	r.Call.Session = d.SessionID(&r.Session)
	r.Result.Call = d.CallID(&r.Call)
	var err error
	r.SessionSig, err = d.SignSession(&r.Session, testKey(s.holder))
	require.NoError(t, err)
	r.CallSig, err = d.SignCall(&r.Call, testKey(s.key))
	require.NoError(t, err)
	r.ResultSig, err = d.SignResult(&r.Result, testKey(s.worker))
	require.NoError(t, err)
	if !s.noRoute {
		r.Route = &protocol.Route{Result: d.ResultID(&r.Result), ReceivedAt: s.start * 1000, DeliveredAt: s.start*1000 + s.millis}
		r.RouteSig, err = d.SignRoute(r.Route, testKey(s.router))
		require.NoError(t, err)
	}
	return r
}

func makeEntry(t testing.TB, s receiptSpec) *entry {
	t.Helper()
	e, err := openReceipt(testDomain, makeReceipt(t, s))
	require.NoError(t, err)
	return e
}
