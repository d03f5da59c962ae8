package attest

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// alone is a validator's service on a chain of some blocks, not started: the test is its loop. Nobody hears what it publishes.
func alone(t *testing.T, blocks int) (*Service, *memChain) {
	t.Helper()
	n := newNetwork(t, 4)
	for range blocks {
		n.chain.mine()
	}
	s, err := New(Config{
		Chain: n.chain, Host: n.host(testKey("v0")), Keys: signer.NewLocal(testKey("v0"), testBLS("v0")), Set: n.now.Load, ChainID: testChainID, Domain: testDomain,
		Path: filepath.Join(n.dir, "v0.db"), Log: quiet,
	})
	require.NoError(t, err)
	require.NoError(t, s.join())
	t.Cleanup(func() { require.NoError(t, s.Stop(context.Background())) })
	s.head, err = n.chain.Head(context.Background())
	require.NoError(t, err)
	return s, n.chain
}

func TestProposalsAreJudgedByTurnAndState(t *testing.T) {
	s, chain := alone(t, 100)
	set, ctx := s.set, context.Background()
	inTurn := func(block uint64) common.Address { return set.Seats[turn(set, 1, block)].Signer }
	batch := func(number, block, units uint64) *body {
		return bodyOf(t, number, common.Hash{}, block, makeEntry(t, receiptSpec{nonce: 1, units: units}))
	}
	tests := []struct {
		name string
		b    *body
		from common.Address
		wait bool
		says string
	}{
		{"out of turn", batch(1, 98, 1), inTurn(98 + turnBlocks), false, "not its turn"},
		{"state is too old", batch(1, 100-MaxStateAge-1, 1), inTurn(100 - MaxStateAge - 1), false, "too old"},
		{"state is of the future", batch(1, 101, 1), inTurn(101), true, ""},
		{"state is of a far future", batch(1, 101+MaxStateAge, 1), inTurn(101 + MaxStateAge), false, ""},
		{"follows a batch not seen yet", batch(2, 98, 1), set.Seats[turn(set, 2, 98)].Signer, true, ""},
		{"overtaken", batch(0, 98, 1), set.Seats[turn(set, 0, 98)].Signer, false, ""},
		{"breaks a rule", batch(1, 98, 1001), inTurn(98), false, "its time and app allow"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			wait, err := s.settle.judge(ctx, &pendingBatch{tt.b, tt.from})
			require.Equal(t, tt.wait, wait)
			require.Empty(t, s.shares.own)
			if tt.says == "" {
				require.NoError(t, err)
			} else {
				require.ErrorContains(t, err, tt.says)
			}
		})
	}
	good, other := batch(1, 98, 7), batch(1, 98, 8)
	_, err := s.settle.judge(ctx, &pendingBatch{good, inTurn(98)})
	require.NoError(t, err)
	require.Len(t, s.shares.own, 1)
	_, err = s.settle.judge(ctx, &pendingBatch{other, inTurn(98)})
	require.NoError(t, err)
	require.Len(t, s.shares.own, 1, "a turn brings one batch")
	again := batch(1, 98+turnBlocks-2, 8)
	chain.mine()
	_, err = s.settle.judge(ctx, &pendingBatch{again, inTurn(98 + turnBlocks - 2)})
	require.NoError(t, err)
	require.Len(t, s.shares.own, 2, "another turn may bring another batch of the same number")
}

// Checking a batch's signatures takes most of a second: one validator must not keep the others busy with batches that nobody waits for.
func TestBatchesThatAreNotDueAreNotDecoded(t *testing.T) {
	s, _ := alone(t, 100)
	set := s.set
	inTurn := func(number, block uint64) common.Address { return set.Seats[turn(set, number, block)].Signer }
	batch := func(number, block, units uint64) []byte {
		return bodyOf(t, number, common.Hash{}, block, makeEntry(t, receiptSpec{nonce: 1, units: units})).proposal
	}
	require.Error(t, s.settle.due(inTurn(1, 98), []byte{1}))
	require.ErrorContains(t, s.settle.due(inTurn(1, 98+turnBlocks), batch(1, 98, 1)), "not its turn")
	require.ErrorContains(t, s.settle.due(inTurn(0, 98), batch(0, 98, 1)), "is held")
	require.ErrorContains(t, s.settle.due(inTurn(3, 98), batch(3, 98, 1)), "is held")
	require.ErrorContains(t, s.settle.due(inTurn(1, 35), batch(1, 35, 1)), "the head is")
	require.ErrorContains(t, s.settle.due(inTurn(1, 165), batch(1, 165, 1)), "the head is")
	require.NoError(t, s.settle.due(inTurn(1, 98), batch(1, 98, 1)))
	require.ErrorContains(t, s.settle.due(inTurn(1, 98), batch(1, 98, 2)), "has brought one")
	require.NoError(t, s.settle.due(inTurn(2, 99), batch(2, 99, 1)), "the next number may follow in the same turn")
}

func TestNothingIsSentThatIsNotOnDisk(t *testing.T) {
	s, _ := alone(t, 10)
	require.NoError(t, s.store.close())
	of := subject{topic{statement.Output, 5}, common.Hash{1}}
	require.Error(t, s.shares.sign(context.Background(), of, nil))
	require.Empty(t, s.shares.own, "a share that could not be kept is not sent, now or later")
	s.settle.onReceipts(context.Background(), []*entry{makeEntry(t, receiptSpec{units: 1})})
	require.Empty(t, s.settle.pool.entries)
}

func TestReceiptsAheadOfTheChainGetAFewBlocks(t *testing.T) {
	s, chain := alone(t, 10)
	ctx := context.Background()
	head := func() {
		chain.mine()
		b, err := chain.Head(ctx)
		require.NoError(t, err)
		s.head = b
		s.settle.onHead(ctx, chain.At(b))
	}
	bought, never := makeEntry(t, receiptSpec{socket: 7, units: 1}), makeEntry(t, receiptSpec{socket: 8, units: 1})
	s.settle.onReceipts(ctx, []*entry{bought, never})
	require.Empty(t, s.settle.pool.entries)
	chain.change(func(w *world) { w.sockets[7] = w.sockets[1] })
	head()
	require.NotNil(t, s.settle.pool.get(bought.key))
	for range deferredBlocks {
		head()
	}
	require.Empty(t, s.settle.deferred, "the other is given up")
}

func TestPoolTakesTheRouteThatComesLate(t *testing.T) {
	p := newPool()
	bare, routed := makeEntry(t, receiptSpec{units: 5, noRoute: true}), makeEntry(t, receiptSpec{units: 5})
	require.NoError(t, p.admit(bare))
	p.put(bare)
	require.ErrorIs(t, p.admit(bare), errWaits)
	require.ErrorIs(t, p.admit(makeEntry(t, receiptSpec{units: 6})), errWaits, "another result")
	require.NoError(t, p.admit(routed))
	p.put(routed)
	require.ErrorIs(t, p.admit(bare), errWaits)
	require.Equal(t, routed, p.get(bare.key))
	require.Len(t, p.entries, 1)
	require.Equal(t, 1, p.sockets[routed.receipt.Session.Socket])
}

// A router that changes its signer must not take the worker's pay with it, and a route of a stranger must not stand in the way of the router's.
func TestRouteOfNoRouterCostsTheWorkerNothing(t *testing.T) {
	s, chain := alone(t, 10)
	ctx := context.Background()
	stranger, other := makeEntry(t, receiptSpec{units: 5, router: "stranger"}), makeEntry(t, receiptSpec{units: 5, router: "other"})
	s.settle.onReceipts(ctx, []*entry{stranger})
	require.Equal(t, stranger, s.settle.pool.get(stranger.key), "the work is to be paid")
	s.settle.onReceipts(ctx, []*entry{other})
	require.Equal(t, stranger, s.settle.pool.get(stranger.key))
	routed := makeEntry(t, receiptSpec{units: 5})
	s.settle.onReceipts(ctx, []*entry{routed, stranger, other})
	require.Equal(t, routed, s.settle.pool.get(routed.key))

	chain.change(func(w *world) { delete(w.operators, testAddress("router")) })
	chain.mine()
	head, err := chain.Head(ctx)
	require.NoError(t, err)
	b, err := build(ctx, chain.At(head), s.store, testDomain, s.settle.pool.ordered(), func(_ *entry, err error) { require.NoError(t, err) })
	require.NoError(t, err)
	require.Len(t, b.entries, 1)
}

func TestPoolIsBoundedAndSheds(t *testing.T) {
	p := newPool()
	p.free = MaxFree
	require.Equal(t, protocol.CodeRateLimited, protocol.CodeOf(p.admit(makeEntry(t, receiptSpec{status: protocol.StatusFailed}))))
	paid := makeEntry(t, receiptSpec{units: 1, notAfter: testGenesis + 10, start: testGenesis})
	require.NoError(t, p.admit(paid))
	p.sockets[paid.receipt.Session.Socket] = MaxPerSocket
	require.Error(t, p.admit(paid))
	p.sockets, p.free = newPool().sockets, 0
	p.put(paid)
	urgent, free := makeEntry(t, receiptSpec{nonce: 1, units: 1, notAfter: testGenesis + 9, start: testGenesis}), makeEntry(t, receiptSpec{nonce: 2, status: protocol.StatusFailed, notAfter: testGenesis + 5, start: testGenesis})
	p.put(urgent)
	p.put(free)
	require.Equal(t, []*entry{urgent, paid, free}, p.ordered())
	require.ElementsMatch(t, []callKey{free.key, urgent.key}, p.expire(testGenesis+10+testWindow, testWindow))
	require.Equal(t, []*entry{paid}, p.ordered())
	require.Zero(t, p.free)
}

// Sockets of one's own cost next to nothing: who fills the pool with receipts of them must not keep out anybody else's.
func TestPoolIsSharedBetweenWorkers(t *testing.T) {
	p := newPool()
	p.most = 4
	for nonce := range uint64(4) {
		e := makeEntry(t, receiptSpec{nonce: nonce, units: 1, notAfter: testGenesis + 100 + nonce})
		require.NoError(t, p.admit(e))
		p.put(e)
	}
	require.Error(t, p.admit(makeEntry(t, receiptSpec{nonce: 9, units: 1})))
	honest := makeEntry(t, receiptSpec{socket: 2, nonce: 1, units: 1, worker: "other", notAfter: testGenesis + 900})
	require.NoError(t, p.admit(honest))
	p.put(honest)
	require.Len(t, p.entries, 4)
	require.Len(t, p.takeShed(), 1, "the least urgent of the worker that has most")
	order := p.ordered()
	require.Equal(t, []uint64{0, 1, 1, 2}, []uint64{order[0].receipt.Call.Nonce, order[1].receipt.Call.Nonce, order[2].receipt.Call.Nonce, order[3].receipt.Call.Nonce})
	require.Equal(t, honest, order[1], "workers in turn")
}

func TestLimiterIsPerAuthorAndRefills(t *testing.T) {
	now := time.Unix(1000, 0)
	l := newLimiter(func() time.Time { return now }, 2, 3)
	for range 3 {
		require.True(t, l.allow("a"))
	}
	require.False(t, l.allow("a"))
	require.True(t, l.allow("b"))
	now = now.Add(time.Second)
	require.True(t, l.allow("a"))
	require.True(t, l.allow("a"))
	require.False(t, l.allow("a"))
}

func FuzzParseRequest(f *testing.F) {
	hash := batchRequest(common.Hash{1})
	f.Add(append([]byte{hash.what}, hash.key...))
	o := openingRequest(7, common.Address{1})
	f.Add(append([]byte{o.what}, o.key...))
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, err := parseRequest(raw)
		if err == nil && r.what == wantOpening {
			r.opening()
		}
	})
}
