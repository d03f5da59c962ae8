package attest

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"
)

const (
	// blockTime paces the test's chain: long enough for gossip on loopback, as a second is on a network.
	blockTime = 40 * time.Millisecond
	// patience bounds a test's wait.
	patience = 60 * time.Second
)

// testNet is validators of one set over real gossip, on a chain in memory.
type testNet struct {
	t        *testing.T
	set      *statement.Set
	now      atomic.Pointer[statement.Set] // in force: set, unless a test changes it
	chain    *memChain                     // nil on a real one
	mine     func() uint64                 // makes a block and gives its number
	height   uint64                        // of the last block made here
	chainOf  func(*ecdsa.PrivateKey) Chain // as one validator sees it
	chainID  uint64
	domain   protocol.Domain
	dir      string
	boot     []string
	services []*Service
	hosts    []*p2p.Host
	user     *p2p.Host // gossips receipts and openings, as routers and workers do
	receipts *p2p.Topic
	openings *p2p.Topic
}

func newNetwork(t *testing.T, n int) *testNet {
	t.Helper()
	set := testSet(n)
	chain := newMemChain(set)
	return gossiping(&testNet{
		t: t, set: set, chain: chain, mine: func() uint64 { chain.mine(); return uint64(len(chain.blocks)) - 1 }, chainOf: func(*ecdsa.PrivateKey) Chain { return chain }, chainID: testChainID, domain: testDomain,
	})
}

// gossiping gives a network its hosts.
func gossiping(net *testNet) *testNet {
	t, n := net.t, len(net.set.Seats)
	t.Helper()
	net.now.Store(net.set)
	net.dir, net.services, net.hosts = t.TempDir(), make([]*Service, n), make([]*p2p.Host, n)
	net.user = net.host(testKey("router"))
	var err error
	net.receipts, err = net.user.Join(TopicReceipt, protocol.MaxReceiptBytes, nil)
	require.NoError(t, err)
	net.openings, err = net.user.Join(TopicOpening, task.MaxGossip, nil)
	require.NoError(t, err)
	return net
}

func (n *testNet) host(key *ecdsa.PrivateKey) *p2p.Host {
	n.t.Helper()
	h, err := p2p.New(p2p.Config{Key: key, Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Bootnodes: n.boot, Log: quiet})
	require.NoError(n.t, err)
	n.t.Cleanup(func() { _ = h.Close() })
	n.boot = append(n.boot, h.Addrs()...)
	return h
}

var quiet = log.NewLogger(log.DiscardHandler())

// start starts validator i, on its store of before if there is one.
func (n *testNet) start(i int, change ...func(*Config)) *Service {
	n.t.Helper()
	name := fmt.Sprintf("v%d", i)
	n.hosts[i] = n.host(testKey(name))
	cfg := Config{
		Chain: n.chainOf(testKey(name)), Host: n.hosts[i], Keys: signer.NewLocal(testKey(name), testBLS(name)), Set: n.now.Load, ChainID: n.chainID, Domain: n.domain,
		Path: filepath.Join(n.dir, name+".db"), OutputEvery: 5, Log: quiet, ClockSlack: time.Hour,
	}
	for _, c := range change {
		c(&cfg)
	}
	s, err := New(cfg)
	require.NoError(n.t, err)
	require.NoError(n.t, s.Start(context.Background()))
	n.services[i] = s
	n.t.Cleanup(func() { n.stop(i) })
	return s
}

func (n *testNet) stop(i int) {
	if s := n.services[i]; s != nil {
		n.services[i] = nil
		require.NoError(n.t, s.Stop(context.Background()))
		require.NoError(n.t, n.hosts[i].Close())
	}
}

// until lets the chain go on block by block until the condition holds.
func (n *testNet) until(what string, holds func() bool) {
	n.t.Helper()
	tick := time.NewTicker(blockTime)
	defer tick.Stop()
	deadline := time.After(patience)
	for !holds() {
		select {
		case <-tick.C:
			if n.level() {
				n.height = n.mine()
			}
		case <-deadline:
			n.t.Fatalf("%s: not within %v", what, patience)
		}
	}
}

// level says whether all validators are done with the last block: on a busy machine the chain goes at their pace.
func (n *testNet) level() bool {
	for _, s := range n.services {
		if s != nil && s.Head() < n.height {
			return false
		}
	}
	return true
}

// connected waits until the user's host reaches all running validators.
func (n *testNet) connected() {
	n.t.Helper()
	running := 0
	for _, s := range n.services {
		if s != nil {
			running++
		}
	}
	n.until("validators are connected", func() bool {
		for _, s := range n.services {
			if s != nil && len(s.others(common.Address{})) < running-1 {
				return false
			}
		}
		return len(n.receipts.Peers()) >= running && len(n.openings.Peers()) >= running
	})
}

func (n *testNet) send(specs ...receiptSpec) (calls []common.Hash) {
	n.t.Helper()
	for _, s := range specs {
		r := makeReceiptIn(n.t, n.domain, s)
		enc, err := protocol.EncodeReceipt(r)
		require.NoError(n.t, err)
		require.NoError(n.t, n.receipts.Publish(context.Background(), enc))
		calls = append(calls, r.Result.Call)
	}
	return calls
}

func (n *testNet) units() (sum uint64) {
	w := n.chain.last()
	return 200_000 - w.sockets[1].Units - w.sockets[2].Units
}

func TestValidatorsSettleReceipts(t *testing.T) {
	n := newNetwork(t, 4)
	for i := range 4 {
		n.start(i)
	}
	n.connected()
	calls := n.send(receiptSpec{nonce: 1, units: 100}, receiptSpec{nonce: 2, units: 200, noRoute: true}, receiptSpec{socket: 2, nonce: 1, units: 500})
	n.until("three receipts are settled", func() bool { return n.units() == 800 })

	// The same receipts again, a second result for a settled call, and forged ones, change nothing; a new one does.
	n.send(receiptSpec{nonce: 1, units: 100}, receiptSpec{nonce: 2, units: 300}, receiptSpec{nonce: 3, units: 10, holder: "thief"}, receiptSpec{nonce: 4, units: 7})
	n.until("the new receipt is settled", func() bool { return n.units() >= 807 })
	at := n.chain.last().number
	n.until("ten blocks pass", blocks(n, 10))
	require.EqualValues(t, 807, n.units())
	require.Equal(t, at, n.chain.last().number)

	for i := range 4 { // every validator can prove every call
		api := n.services[i].API()
		for _, call := range calls {
			p, err := api.GetReceiptProof(call)
			require.NoError(t, err)
			require.NotNil(t, p)
			root := n.chain.settled[p.Batch-1].ReceiptsRoot
			require.True(t, protocol.VerifyProof(root, p.Leaf.Hash(), p.Proof))
		}
		b, err := api.GetBatch(1)
		require.NoError(t, err)
		require.Equal(t, n.chain.settled[0], b.Batch)
		require.NotEmpty(t, b.Receipts)
	}
	b, err := n.services[0].API().GetBatch(99)
	require.NoError(t, err)
	require.Nil(t, b)
}

// blocks holds when so many blocks have passed since it was made.
func blocks(n *testNet, count int) func() bool {
	start := len(n.chain.blocks)
	return func() bool { return len(n.chain.blocks) >= start+count }
}

func TestOneDeadValidatorDoesNotMatter(t *testing.T) {
	n := newNetwork(t, 4)
	for i := range 3 {
		n.start(i)
	}
	n.connected()
	n.send(receiptSpec{nonce: 1, units: 100})
	n.until("the receipt is settled", func() bool { return n.units() == 100 })
}

func TestTwoOfFourSettleNothing(t *testing.T) {
	n := newNetwork(t, 4)
	n.start(0)
	n.start(1)
	n.connected()
	n.send(receiptSpec{nonce: 1, units: 100})
	n.until("two turns of all pass", blocks(n, 8*turnBlocks))
	require.Zero(t, n.units())
	n.start(2) // was not there when the receipt was gossiped; gets it with the proposal
	n.until("the receipt is settled", func() bool { return n.units() == 100 })
}

func TestKilledValidatorsGoOnFromDisk(t *testing.T) {
	n := newNetwork(t, 4)
	for i := range 4 {
		n.start(i)
	}
	n.connected()
	n.send(receiptSpec{nonce: 1, units: 100})
	n.until("the first is settled", func() bool { return n.units() == 100 })
	n.chain.mu.Lock()
	n.chain.hold = true // the chain takes posts and includes none
	n.chain.mu.Unlock()
	n.send(receiptSpec{nonce: 2, units: 200})
	n.until("the second is certified", func() bool {
		n.chain.mu.Lock()
		defer n.chain.mu.Unlock()
		return len(n.chain.posts) > 0
	})
	for i := range 4 {
		n.stop(i)
	}
	n.chain.mu.Lock()
	n.chain.posts, n.chain.hold, n.chain.subs = nil, false, nil // the posts are lost
	n.chain.mu.Unlock()
	for i := range 4 {
		n.start(i)
	}
	n.until("the second is settled", func() bool { return n.units() == 300 })
	n.connected()
	n.send(receiptSpec{nonce: 1, units: 100}, receiptSpec{nonce: 3, units: 50})
	n.until("the third is settled", func() bool { return n.units() >= 350 })
	n.until("ten blocks pass", blocks(n, 10))
	require.EqualValues(t, 350, n.units(), "the first is not settled twice")
}

func TestWipedValidatorFetchesBatches(t *testing.T) {
	n := newNetwork(t, 4)
	for i := range 3 {
		n.start(i)
	}
	n.connected()
	var want uint64
	var last common.Hash
	for nonce := range uint64(3) {
		last = n.send(receiptSpec{nonce: nonce, units: 10})[0]
		want += 10
		n.until("a batch is settled", func() bool { return n.units() == want })
	}
	n.stop(0)
	s := n.start(3) // knows nothing, and is needed for a quorum
	n.connected()
	n.send(receiptSpec{nonce: 0, units: 10}, receiptSpec{nonce: 7, units: 5})
	n.until("a batch is settled with the new validator", func() bool { return n.units() >= 35 })
	require.EqualValues(t, 35, n.units())
	n.until("the new validator proves a call of before", func() bool {
		p, err := s.API().GetReceiptProof(last)
		require.NoError(t, err)
		return p != nil
	})
}

func TestOutputsAreCertified(t *testing.T) {
	n := newNetwork(t, 4)
	for i := range 3 {
		n.start(i)
	}
	n.until("two outputs are certified", func() bool { return n.output(0, 10) == 10 && n.output(2, 10) == 10 })
	b := testBlock(10)
	block, root, cert, err := n.services[0].Output(14)
	require.NoError(t, err)
	require.EqualValues(t, 10, block, "only each fifth block's output is certified")
	want := eth.OutputRoot(&eth.OutputV0{StateRoot: eth.Bytes32(b.StateRoot), MessagePasserStorageRoot: eth.Bytes32(b.WithdrawalRoot), BlockHash: b.Hash})
	require.Equal(t, common.Hash(want), root)
	require.NoError(t, cert.Verify(n.set, statement.Digest(testChainID, 1, statement.Output, 10, root)))
	_, _, cert, err = n.services[0].Output(4)
	require.NoError(t, err)
	require.Nil(t, cert)

	n.start(3) // late: the others help it to certificates of before
	n.until("the late validator has the output", func() bool { return n.output(3, 10) == 10 })
}

// What a set does not certify in time the next one does; who left signs nothing more, who joined does, and blocks of before stay the old set's.
func TestTheSetInForceAttests(t *testing.T) {
	n := newNetwork(t, 5)
	all := n.set.Seats
	n.now.Store(&statement.Set{ID: 1, Seats: all[:4]})
	for i := range 5 {
		n.start(i)
	}
	n.until("the first set certifies an output", func() bool { return n.output(0, 10) == 10 })
	next := &statement.Set{ID: 2, Start: n.height + 3, Seats: all[1:]}
	first := (next.Start + 4) / 5 * 5
	n.stop(0)
	n.stop(1) // three of the new set are enough, three of the old one would not be left
	n.now.Store(next)
	n.until("the next set certifies an output of its own", func() bool { return n.output(4, first) == first })
	_, root, cert, err := n.services[4].Output(first)
	require.NoError(t, err)
	require.NoError(t, cert.Verify(next, statement.Digest(testChainID, 2, statement.Output, first, root)))
	require.Less(t, n.output(4, next.Start-1), next.Start)
	if held := n.output(4, next.Start-1); held > 0 {
		_, root, cert, err = n.services[4].Output(held)
		require.NoError(t, err)
		require.NoError(t, cert.Verify(&statement.Set{ID: 1, Seats: all[:4]}, statement.Digest(testChainID, 1, statement.Output, held, root)))
	}
}

// output is the newest block at or before one whose output validator i holds a certificate of.
func (n *testNet) output(i int, atMost uint64) uint64 {
	n.t.Helper()
	block, _, _, err := n.services[i].Output(atMost)
	require.NoError(n.t, err)
	return block
}
