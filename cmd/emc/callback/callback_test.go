package callback

import (
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"math/big"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/log"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/bindings/callbacks"
	"github.com/edgematrix/emc/client"
	"github.com/edgematrix/emc/protocol"
)

const (
	patience = 30 * time.Second
	notAfter = 5000 // chain time
	window   = 30
)

var (
	domain   = protocol.Domain{ChainID: big.NewInt(703600), Settlement: common.Address{6}}
	consumer = common.Address{0xc0}
	ours, _  = crypto.HexToECDSA("0000000000000000000000000000000000000000000000000000000000000001")
	others   = common.Address{0x77}
	output   = []byte("what came out")
)

// fake is the chain and the router, as far as the service sees them.
type fake struct {
	t *testing.T

	mu       sync.Mutex
	head     uint64
	now      uint64
	cost     *big.Int
	logs     []types.Log
	open     map[string]bool
	settled  map[common.Hash]bool
	made     []common.Hash // calls
	refuse   error         // of a call
	answered chan string
	called   chan common.Hash
	searched chan uint64 // where searches for events began
}

func newFake(t *testing.T) *fake {
	return &fake{
		t: t, head: 100, now: 1000, cost: big.NewInt(10), open: map[string]bool{}, settled: map[common.Hash]bool{},
		answered: make(chan string, 64), called: make(chan common.Hash, 64), searched: make(chan uint64, 64),
	}
}

func (f *fake) SubscribeFilterLogs(context.Context, ethereum.FilterQuery, chan<- types.Log) (ethereum.Subscription, error) {
	return event.NewSubscription(func(quit <-chan struct{}) error { <-quit; return nil }), nil
}

// FilterLogs looks at topics as a node does.
func (f *fake) FilterLogs(_ context.Context, q ethereum.FilterQuery) (found []types.Log, err error) {
	f.searched <- q.FromBlock.Uint64()
	f.mu.Lock()
	defer f.mu.Unlock()
logs:
	for _, l := range f.logs {
		if l.BlockNumber < q.FromBlock.Uint64() || l.BlockNumber > q.ToBlock.Uint64() {
			continue
		}
		for i, any := range q.Topics {
			if len(any) > 0 && any[0] != l.Topics[i] {
				continue logs
			}
		}
		found = append(found, l)
	}
	return found, nil
}

func (f *fake) HeaderByNumber(context.Context, *big.Int) (*types.Header, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return &types.Header{Number: new(big.Int).SetUint64(f.head), Time: f.now}, nil
}

func (f *fake) Domain() protocol.Domain { return domain }

func (f *fake) CallbackRequest(_ context.Context, id *big.Int) (r callbacks.ICallbacksRequest, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.open[id.String()] {
		r.Consumer = consumer
	}
	return r, nil
}

func (f *fake) ReceiptProof(_ context.Context, call common.Hash) (*client.ReceiptProof, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !f.settled[call] {
		return nil, nil
	}
	return &client.ReceiptProof{Batch: 3, Leaf: protocol.Leaf{Call: call, Output: sha256.Sum256(output)}}, nil
}

func (f *fake) LeastAnswerCost(context.Context, uint32) (*big.Int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.cost, nil
}

func (f *fake) AnswerCost(ctx context.Context, _ *big.Int, _ *client.ReceiptProof, _ []byte) (*big.Int, error) {
	return f.LeastAnswerCost(ctx, 0)
}

func (f *fake) AnswerCallback(_ context.Context, id *big.Int, _ *client.ReceiptProof, out []byte) (*callbacks.CallbacksAnswered, error) {
	require.Equal(f.t, output, out)
	f.mu.Lock()
	defer f.mu.Unlock()
	require.True(f.t, f.open[id.String()], "answered once")
	f.open[id.String()] = false
	f.answered <- id.String()
	return &callbacks.CallbacksAnswered{Id: id}, nil
}

func (f *fake) OpenSession(_ context.Context, s *protocol.SignedSession) error {
	require.Equal(f.t, protocol.ApprovedBy(consumer), s.Signature)
	return nil
}

// Call settles the call at once, and knows calls that it has seen.
func (f *fake) Call(_ context.Context, _ uint64, call *protocol.SignedCall, input []byte, _ io.Writer) (*client.Outcome, error) {
	require.Equal(f.t, common.Hash(sha256.Sum256(input)), call.Call.Input)
	by, err := call.Signer(domain)
	require.NoError(f.t, err)
	require.Equal(f.t, crypto.PubkeyToAddress(ours.PublicKey), by)
	id := domain.CallID(&call.Call)
	f.mu.Lock()
	defer f.mu.Unlock()
	f.made = append(f.made, id)
	f.called <- id
	if f.refuse != nil {
		return nil, f.refuse
	}
	f.settled[id] = true
	return &client.Outcome{Call: id}, nil
}

func (f *fake) Blob(_ context.Context, digest common.Hash, _ int64) ([]byte, error) {
	require.Equal(f.t, common.Hash(sha256.Sum256(output)), digest)
	return output, nil
}

// ask adds a request to the chain and returns its call.
func (f *fake) ask(id int64, block uint64, key common.Address, fee int64) common.Hash {
	f.t.Helper()
	input := []byte{byte(id)}
	s := protocol.Session{Socket: *uint256.NewInt(1), Key: key, MaxUnits: 10, NotAfter: notAfter, Salt: common.Hash{byte(id)}}
	call := protocol.Call{Session: domain.SessionID(&s), Input: sha256.Sum256(input), MaxUnits: 10, NotAfter: notAfter}
	parsed, err := callbacks.CallbacksMetaData.ParseABI()
	require.NoError(f.t, err)
	e := parsed.Events["Requested"]
	require.Equal(f.t, Topic, e.ID)
	var plain abi.Arguments
	for _, a := range e.Inputs {
		if !a.Indexed {
			plain = append(plain, a)
		}
	}
	content := callbacks.MessagesSession{Socket: big.NewInt(1), Key: key, MaxUnits: 10, NotAfter: notAfter, Salt: s.Salt}
	data, err := plain.Pack(domain.CallID(&call), content, call.Input, input, uint32(1000), uint64(notAfter+window+3600), big.NewInt(fee))
	require.NoError(f.t, err)
	f.mu.Lock()
	defer f.mu.Unlock()
	f.logs = append(f.logs, types.Log{
		Address: client.CallbacksAddress, BlockNumber: block, Data: data,
		Topics: []common.Hash{Topic, common.BigToHash(big.NewInt(id)), common.BytesToHash(consumer[:]), common.BytesToHash(key[:])},
	})
	f.open[big.NewInt(id).String()] = true
	return domain.CallID(&call)
}

// serve runs the service until stop is called, or the test ends.
func (f *fake) serve(file string, change func(*Config)) (stop func()) {
	cfg := Config{Chain: f, Events: f, Router: f, Key: ours, Window: window, File: file, Log: log.Root()}
	if change != nil {
		change(&cfg)
	}
	s := New(cfg)
	require.NoError(f.t, s.Start(context.Background()))
	stop = func() { require.NoError(f.t, s.Stop(context.Background())) }
	f.t.Cleanup(stop)
	return stop
}

func next[T any](t *testing.T, c <-chan T) T {
	t.Helper()
	select {
	case v := <-c:
		return v
	case <-time.After(patience):
		t.Fatal("it did not come")
		panic("unreachable")
	}
}

// at waits until a restart would begin at a block.
func at(t *testing.T, file string, block uint64) {
	t.Helper()
	require.Eventually(t, func() bool {
		p, err := openPlace(file)
		require.NoError(t, err)
		return p.next == block
	}, patience, 10*time.Millisecond)
}

func newPlace(t *testing.T) string { return filepath.Join(t.TempDir(), "new", "place.json") }

func TestARequestIsCalledAndAnswered(t *testing.T) {
	f, file := newFake(t), newPlace(t)
	call := f.ask(1, 40, crypto.PubkeyToAddress(ours.PublicKey), 10)
	stop := f.serve(file, nil)
	require.Equal(t, call, next(t, f.called))
	require.Equal(t, "1", next(t, f.answered))
	at(t, file, 101)
	stop()
	require.Zero(t, next(t, f.searched), "it began with the first block")
	f.mu.Lock()
	f.head = 110
	f.mu.Unlock()
	f.serve(file, nil)
	require.Equal(t, uint64(101), next(t, f.searched), "and goes on where it was")
	require.Len(t, f.made, 1)
}

func TestARestartGoesOnWithWhatWasOpen(t *testing.T) {
	f, file := newFake(t), newPlace(t)
	f.refuse = protocol.Errorf(protocol.CodeWorkerUnavailable, "no worker")
	call := f.ask(7, 40, crypto.PubkeyToAddress(ours.PublicKey), 10)
	stop := f.serve(file, nil)
	next(t, f.called)
	at(t, file, 40)
	stop() // between the call and its answer

	f.mu.Lock()
	f.refuse, f.settled[call] = nil, true
	f.made = nil
	f.mu.Unlock()
	require.Zero(t, next(t, f.searched))
	f.serve(file, nil)
	require.Equal(t, uint64(40), next(t, f.searched))
	require.Equal(t, "7", next(t, f.answered))
	require.Empty(t, f.made, "the call was settled: it is not made again")
}

func TestACallThatTheRouterHasSeenIsWaitedFor(t *testing.T) {
	f := newFake(t)
	f.refuse = protocol.Errorf(protocol.CodeCallReplayed, "answered")
	call := f.ask(1, 40, crypto.PubkeyToAddress(ours.PublicKey), 10)
	f.serve(newPlace(t), nil)
	next(t, f.called)
	f.mu.Lock()
	f.settled[call] = true
	f.mu.Unlock()
	require.Equal(t, "1", next(t, f.answered))
	require.Len(t, f.made, 1)
}

func TestWhatDoesNotPayIsNotCalled(t *testing.T) {
	f, file := newFake(t), newPlace(t)
	f.ask(1, 40, crypto.PubkeyToAddress(ours.PublicKey), 9)
	f.serve(file, nil)
	at(t, file, 101)
	require.Empty(t, f.made)
	f.serve(newPlace(t), func(c *Config) { c.AtALoss = true })
	require.Equal(t, "1", next(t, f.answered))
}

func TestRequestsOfOtherKeysAreAnsweredLateAndOnlyIfWanted(t *testing.T) {
	f, file := newFake(t), newPlace(t)
	call := f.ask(1, 40, others, 10)
	f.settled[call] = true
	f.serve(file, nil)
	at(t, file, 101)
	require.Empty(t, f.answered)

	f.serve(newPlace(t), func(c *Config) { c.Others = true })
	require.Eventually(t, func() bool {
		f.mu.Lock()
		defer f.mu.Unlock()
		f.now++ // its own server has time to answer
		return f.now > 1000+othersAfter && len(f.answered) == 1
	}, patience, 100*time.Millisecond)
	require.Empty(t, f.made)
}

func TestWhatCanNoLongerBeAnsweredIsGivenUp(t *testing.T) {
	for name, now := range map[string]uint64{"never settled": notAfter + window + settleGrace + 1, "too late": notAfter + window + 3601} {
		t.Run(name, func(t *testing.T) {
			f, file := newFake(t), newPlace(t)
			f.now = now
			f.settled[f.ask(1, 40, crypto.PubkeyToAddress(ours.PublicKey), 10)] = name == "too late"
			f.serve(file, nil)
			at(t, file, 101)
			require.Empty(t, f.made)
			require.Empty(t, f.answered)
		})
	}
}

func TestACallThatFailedIsGivenUp(t *testing.T) {
	f, file := newFake(t), newPlace(t)
	f.refuse = protocol.Errorf(protocol.CodeCallFailed, "no picture")
	f.ask(1, 40, crypto.PubkeyToAddress(ours.PublicKey), 10)
	f.serve(file, nil)
	at(t, file, 101)
	require.Len(t, f.made, 1)
}

func TestOneConsumerOnlyIsServed(t *testing.T) {
	f, file := newFake(t), newPlace(t)
	f.ask(1, 40, crypto.PubkeyToAddress(ours.PublicKey), 10)
	f.serve(file, func(c *Config) { c.Consumers = []common.Address{{1}} })
	at(t, file, 101)
	require.Empty(t, f.made)
}

func TestOneRequestThatFailsHoldsUpNoOther(t *testing.T) {
	f := newFake(t)
	f.refuse = errors.New("router is away")
	f.ask(1, 40, crypto.PubkeyToAddress(ours.PublicKey), 10)
	f.serve(newPlace(t), nil)()
	call := f.ask(2, 41, crypto.PubkeyToAddress(ours.PublicKey), 10)
	f.mu.Lock()
	f.settled[call] = true
	f.mu.Unlock()
	f.serve(newPlace(t), nil) // it finds both
	require.Equal(t, "2", next(t, f.answered))
}
