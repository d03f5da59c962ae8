package proof

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/edgematrix/emc/bindings/computing"
	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

const (
	testWindowBlocks, testCommitBlocks, testSeconds = 30, 6, 4
	testL1Time                                      = 12 // seconds between L1 blocks; an L2 block a second
)

var testComputing = common.HexToAddress("0xE3C0000000000000000000000000000000000004")

// fakeChain answers as a node whose blocks the test makes. Commitments are kept as the contract keeps them.
type fakeChain struct {
	mu       sync.Mutex
	head     uint64
	heads    chan<- *types.Header
	commits  map[uint64]task.Commitment
	reported uint64
	lose     int // transactions to refuse
	sent     chan uint64
	parsed   *abi.ABI
}

func newFakeChain(t *testing.T) *fakeChain {
	parsed, err := computing.ComputingMetaData.ParseABI()
	require.NoError(t, err)
	return &fakeChain{commits: map[uint64]task.Commitment{}, sent: make(chan uint64, 16), parsed: parsed}
}

func headerOf(n uint64) *types.Header {
	origin := n / testL1Time
	return &types.Header{Number: new(big.Int).SetUint64(n), Time: 1_000_000 + n, MixDigest: common.BigToHash(new(big.Int).SetUint64(origin)), BaseFee: big.NewInt(7), Difficulty: new(big.Int)}
}

// to makes blocks up to n and wakes the service.
func (f *fakeChain) to(n uint64) {
	f.mu.Lock()
	f.head = n
	heads := f.heads
	f.mu.Unlock()
	if heads != nil {
		heads <- headerOf(n)
	}
}

func (f *fakeChain) HeaderByNumber(_ context.Context, number *big.Int) (*types.Header, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if number == nil {
		return headerOf(f.head), nil
	}
	if number.Uint64() > f.head {
		return nil, ethereum.NotFound
	}
	return headerOf(number.Uint64()), nil
}

func (f *fakeChain) CallContract(_ context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if *msg.To == task.L1Block {
		origin := block.Uint64() / testL1Time
		return common.BigToHash(new(big.Int).SetUint64(1_000_000 + origin*testL1Time)).Bytes(), nil
	}
	m, err := f.parsed.MethodById(msg.Data)
	if err != nil {
		return nil, err
	}
	switch m.Name {
	case "windowBlocks":
		return m.Outputs.Pack(uint64(testWindowBlocks))
	case "commitBlocks":
		return m.Outputs.Pack(uint64(testCommitBlocks))
	case "taskSeconds":
		return m.Outputs.Pack(uint64(testSeconds))
	case "lastReport":
		return m.Outputs.Pack(f.reported)
	case "commitment":
		c := f.commits[new(big.Int).SetBytes(msg.Data[4:36]).Uint64()]
		return m.Outputs.Pack(computing.IComputingCommitment{Root: c.Root, Rounds: c.Rounds, N: c.N})
	}
	return nil, fmt.Errorf("unexpected call of %s", m.Name)
}

func (f *fakeChain) SendTransaction(_ context.Context, tx *types.Transaction) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.lose > 0 {
		f.lose--
		f.sent <- 0
		return errors.New("pool is full")
	}
	from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(703600)), tx)
	if err != nil {
		return fmt.Errorf("wrong transaction: %w", err)
	}
	if from != testAddress() || *tx.To() != testComputing {
		return fmt.Errorf("wrong transaction: from %s to %s", from, tx.To())
	}
	args, err := f.parsed.Methods["commit"].Inputs.Unpack(tx.Data()[4:])
	if err != nil {
		return err
	}
	window := args[0].(uint64)
	opened := window * testWindowBlocks
	if at := f.head + 1; at <= opened || at > opened+testCommitBlocks {
		return fmt.Errorf("block %d is not in window %d", at, window)
	}
	f.commits[window] = task.Commitment{Root: args[1].([32]byte), Rounds: args[2].(uint32), N: args[3].(uint32)}
	f.sent <- window
	return nil
}

func (f *fakeChain) SubscribeNewHead(_ context.Context, ch chan<- *types.Header) (ethereum.Subscription, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.heads = ch
	return fakeSubscription{}, nil
}

func (f *fakeChain) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) {
	return 100_000, nil
}
func (f *fakeChain) PendingNonceAt(context.Context, common.Address) (uint64, error) { return 3, nil }
func (f *fakeChain) SuggestGasTipCap(context.Context) (*big.Int, error)             { return big.NewInt(1), nil }

type fakeSubscription struct{}

func (fakeSubscription) Unsubscribe()      {}
func (fakeSubscription) Err() <-chan error { return nil }

func testWorkerKey() *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte("proof worker")))
	if err != nil {
		panic(err)
	}
	return k
}

func testAddress() common.Address { return crypto.PubkeyToAddress(testWorkerKey().PublicKey) }

// jumpingClock moves on by a hundredth of a second whenever it is asked, so that a window's task ends after 400 questions.
func jumpingClock() func() time.Time {
	var mu sync.Mutex
	now := time.Unix(1_000_000, 0)
	return func() time.Time {
		mu.Lock()
		defer mu.Unlock()
		now = now.Add(10 * time.Millisecond)
		return now
	}
}

// network is a worker with its service and a validator that listens to the topic.
func network(t *testing.T, chain *fakeChain, change func(*Config)) *p2p.Topic {
	key, _ := crypto.GenerateKey()
	validator, err := p2p.New(p2p.Config{Key: key, Listen: []string{"/ip4/127.0.0.1/tcp/0"}})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, validator.Close()) })
	topic, err := validator.Join(Topic, task.MaxGossip, func(from peer.ID, data []byte) bool {
		address, err := p2p.AddressOf(from)
		if err == nil {
			_, err = task.DecodeGossip(data, address)
		}
		return err == nil
	})
	require.NoError(t, err)
	host, err := p2p.New(p2p.Config{Key: testWorkerKey(), Bootnodes: validator.Addrs()[:1]})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, host.Close()) })
	cfg := Config{Chain: chain, ChainID: 703600, Computing: testComputing, Key: testWorkerKey(), Host: host, Size: 128, Prover: Prover{Threads: 1}, Poll: 10 * time.Millisecond, Now: jumpingClock()}
	if change != nil {
		change(&cfg)
	}
	s, err := New(cfg)
	require.NoError(t, err)
	require.NoError(t, s.Start(t.Context()))
	t.Cleanup(func() { require.NoError(t, s.Stop(context.Background())) })
	joined := func() bool { return len(topic.Peers()) > 0 && len(s.topic.Peers()) > 0 && chain.watched() }
	require.Eventually(t, joined, 20*time.Second, 5*time.Millisecond)
	return topic
}

func (f *fakeChain) watched() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.heads != nil
}

// nextOpening waits for an opening and checks it against the commitment on the chain.
func nextOpening(t *testing.T, chain *fakeChain, topic *p2p.Topic, window, randomOrigin uint64) {
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	_, data, err := topic.Next(ctx)
	require.NoError(t, err)
	o, err := task.DecodeGossip(data, testAddress())
	require.NoError(t, err)
	chain.mu.Lock()
	defer chain.mu.Unlock()
	randomness := common.BigToHash(new(big.Int).SetUint64(randomOrigin))
	require.NoError(t, task.NewVerifier(window, headerOf(window*testWindowBlocks).Hash(), randomness).Verify(chain.commits[window], o))
}

func TestServiceProvesEveryWindow(t *testing.T) {
	chain := newFakeChain(t)
	topic := network(t, chain, nil)
	chain.to(29)
	chain.to(30)
	require.EqualValues(t, 1, <-chain.sent)
	chain.to(36) // commitments are closed, but L1's newest origin is no later than this block
	chain.to(48) // the first origin later than block 36 is L1's block 4, at L2 block 48
	nextOpening(t, chain, topic, 1, 4)
	chain.to(53) // no report came: once more
	nextOpening(t, chain, topic, 1, 4)
	chain.mu.Lock()
	chain.reported = 1
	chain.mu.Unlock()
	chain.to(60)
	require.EqualValues(t, 2, <-chain.sent)
	chain.to(80)
	nextOpening(t, chain, topic, 2, 6) // block 66's time is below that of the origin at L2 block 72
}

func TestServiceSendsAgain(t *testing.T) {
	chain := newFakeChain(t)
	chain.lose = 1
	topic := network(t, chain, nil)
	chain.to(31) // a block late is not too late
	require.EqualValues(t, 0, <-chain.sent)
	chain.to(32)
	require.EqualValues(t, 1, <-chain.sent)
	chain.to(50)
	nextOpening(t, chain, topic, 1, 4)
}

func TestServicePassesOver(t *testing.T) {
	chain := newFakeChain(t)
	asked := make(chan struct{}, 1)
	first := true // busy is asked on the service's goroutine alone
	network(t, chain, func(c *Config) {
		c.Busy = func() bool {
			was := first
			first = false
			asked <- struct{}{}
			return was
		}
		c.Size = 0 // measured first
	})
	chain.to(30)
	<-asked
	chain.to(31) // window 1 is not begun a second time
	chain.to(62) // too late for window 2
	chain.to(90)
	require.EqualValues(t, 3, <-chain.sent, "windows 1 and 2 were passed over")
}

func TestConfigCheck(t *testing.T) {
	host, err := p2p.New(p2p.Config{Key: testWorkerKey()})
	require.NoError(t, err)
	defer func() { _ = host.Close() }()
	good := Config{Chain: newFakeChain(t), ChainID: 1, Computing: testComputing, Key: testWorkerKey(), Host: host, Size: 1024}
	require.NoError(t, good.Check())
	for name, change := range map[string]func(*Config){
		"no chain": func(c *Config) { c.Chain = nil }, "no key": func(c *Config) { c.Key = nil }, "no host": func(c *Config) { c.Host = nil },
		"odd size": func(c *Config) { c.Size = 1000 }, "size past gossip": func(c *Config) { c.Size = 2048 },
	} {
		bad := good
		change(&bad)
		require.Error(t, bad.Check(), name)
	}
}
