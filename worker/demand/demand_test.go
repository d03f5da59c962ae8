package demand

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"io"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/edgematrix/emc/bindings/demands"
	"github.com/edgematrix/emc/internal/l2"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/wire"
	"github.com/edgematrix/emc/worker/calls"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/log"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

const (
	patience = 30 * time.Second
	socket   = 5
	operator = 7
	head     = 100
)

var (
	domain   = protocol.Domain{ChainID: big.NewInt(703600), Settlement: common.Address{6}}
	contract = common.Address{0x11}
	input    = []byte("what a healthy worker answers")
)

// fakeChain has one contract, Demands, whose open demand is a field, and takes transactions.
type fakeChain struct {
	t    *testing.T
	logs []types.Log
	feed event.Feed
	sent chan *types.Transaction

	mu   sync.Mutex
	open demands.IDemandsDemand
}

func (c *fakeChain) SubscribeFilterLogs(_ context.Context, q ethereum.FilterQuery, to chan<- types.Log) (ethereum.Subscription, error) {
	require.Equal(c.t, [][]common.Hash{{Topic}, nil, {common.BigToHash(big.NewInt(operator))}}, q.Topics)
	return c.feed.Subscribe(to), nil
}

func (c *fakeChain) FilterLogs(context.Context, ethereum.FilterQuery) ([]types.Log, error) {
	return c.logs, nil
}

func (c *fakeChain) HeaderByNumber(context.Context, *big.Int) (*types.Header, error) {
	return &types.Header{Number: big.NewInt(head), BaseFee: big.NewInt(7)}, nil
}

func (c *fakeChain) CallContract(context.Context, ethereum.CallMsg, *big.Int) ([]byte, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	parsed, err := demands.DemandsMetaData.ParseABI()
	require.NoError(c.t, err)
	return parsed.Methods["demandOf"].Outputs.Pack(c.open)
}

func (c *fakeChain) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) { return 1000, nil }
func (c *fakeChain) SuggestGasTipCap(context.Context) (*big.Int, error)            { return big.NewInt(1), nil }

func (c *fakeChain) PendingNonceAt(context.Context, common.Address) (uint64, error) { return 3, nil }

// SendTransaction closes the demand, as the contract does.
func (c *fakeChain) SendTransaction(_ context.Context, tx *types.Transaction) error {
	c.mu.Lock()
	c.open.By = common.Address{}
	c.mu.Unlock()
	c.sent <- tx
	return nil
}

func key(t *testing.T) *ecdsa.PrivateKey {
	k, err := crypto.GenerateKey()
	require.NoError(t, err)
	return k
}

// demanded is the event of a demand that holder and session key signed, and its call's id.
func demanded(t *testing.T) (types.Log, common.Hash, demands.IDemandsRequest) {
	holder, session := key(t), key(t)
	s := protocol.Session{Socket: *uint256.NewInt(socket), Key: crypto.PubkeyToAddress(session.PublicKey), MaxUnits: 1000, NotAfter: 2_000_000_000}
	sessionSig, err := domain.SignSession(&s, holder)
	require.NoError(t, err)
	c := protocol.Call{Session: domain.SessionID(&s), Nonce: 9, Input: sha256.Sum256(input), MaxUnits: 1000, NotAfter: 2_000_000_000}
	callSig, err := domain.SignCall(&c, session)
	require.NoError(t, err)
	r := demands.IDemandsRequest{
		Session:          demands.MessagesSession{Socket: big.NewInt(socket), Key: s.Key, MaxUnits: s.MaxUnits, NotAfter: s.NotAfter},
		SessionSignature: sessionSig[:], CallSignature: callSig[:], Input: input,
		Call: demands.MessagesCall{Session: c.Session, Nonce: c.Nonce, Input: c.Input, MaxUnits: c.MaxUnits, NotAfter: c.NotAfter},
	}
	parsed, err := demands.DemandsMetaData.ParseABI()
	require.NoError(t, err)
	e := parsed.Events["Demanded"]
	require.Equal(t, Topic, e.ID)
	var plain abi.Arguments
	for _, a := range e.Inputs {
		if !a.Indexed {
			plain = append(plain, a)
		}
	}
	data, err := plain.Pack(uint64(2_000_000_000), big.NewInt(1), r)
	require.NoError(t, err)
	return types.Log{
		Address: contract, Data: data, BlockNumber: head + 1,
		Topics: []common.Hash{Topic, common.BigToHash(big.NewInt(socket)), common.BigToHash(big.NewInt(operator)), {}},
	}, domain.CallID(&c), r
}

// network is a service with everything around it.
type network struct {
	*fakeChain
	served chan []byte // inputs of calls that were run
	mine   bool
	proof  func(call common.Hash) *l2.ReceiptProof
}

func start(t *testing.T, n *network) {
	n.served = make(chan []byte, 8)
	s := New(Config{
		Chain: n, Domain: domain, Demands: contract, Key: key(t), Operator: operator, Log: log.Root(),
		Mine:  func(context.Context, uint64) (bool, error) { return n.mine, nil },
		Proof: func(_ context.Context, call common.Hash) (*l2.ReceiptProof, error) { return n.proof(call), nil },
		Serve: n.serve,
	})
	require.NoError(t, s.Start(context.Background()))
	t.Cleanup(func() { require.NoError(t, s.Stop(context.Background())) })
}

// serve runs a call as the calls' service does: it takes the input and answers with a result.
func (n *network) serve(router common.Address, stream calls.Stream) {
	require.Zero(n.t, router, "nobody routed it")
	r, got := wire.NewReader(stream), []byte{}
	for {
		f, err := r.Next()
		require.NoError(n.t, err)
		if f.Type == wire.TypeData {
			got = append(got, f.Payload...)
		}
		if f.Type == wire.TypeEnd {
			break
		}
	}
	require.NoError(n.t, wire.Send(stream, &wire.Final{}))
	_, err := io.ReadAll(stream) // the service hangs up: there is no route to wait for
	require.NoError(n.t, err)
	n.served <- got
}

func newNetwork(t *testing.T, r *demands.IDemandsRequest) *network {
	n := &network{fakeChain: &fakeChain{t: t, sent: make(chan *types.Transaction, 8)}, mine: true}
	n.open = demands.IDemandsDemand{
		Session: r.Call.Session, By: common.Address{1}, At: new(big.Int), AnswerBy: new(big.Int), Bond: new(big.Int), NextAt: new(big.Int),
	}
	n.proof = func(call common.Hash) *l2.ReceiptProof {
		return &l2.ReceiptProof{Batch: 4, Leaf: protocol.Leaf{Call: call, Socket: *uint256.NewInt(socket)}, Path: []common.Hash{{1}}}
	}
	return n
}

func (n *network) answered(r demands.IDemandsRequest, call common.Hash) {
	n.t.Helper()
	select {
	case tx := <-n.sent:
		leaf := demands.ISettlementLeaf{Call: call, Socket: big.NewInt(socket)}
		require.Equal(n.t, demands.NewDemands().PackAnswer(big.NewInt(socket), r.Call, 4, leaf, [][32]byte{{1}}), tx.Data())
		require.Equal(n.t, contract, *tx.To())
	case <-time.After(patience):
		n.t.Fatal("the demand was not answered")
	}
}

func TestADemandIsServedAndAnswered(t *testing.T) {
	for name, past := range map[string]bool{"posted while the worker was away": true, "posted now": false} {
		t.Run(name, func(t *testing.T) {
			l, call, r := demanded(t)
			n := newNetwork(t, &r)
			if past {
				n.logs = []types.Log{l}
			}
			start(t, n)
			if !past {
				require.Eventually(t, func() bool { return n.feed.Send(l) > 0 }, patience, time.Millisecond)
			}
			select {
			case got := <-n.served:
				require.Equal(t, input, got)
			case <-time.After(patience):
				t.Fatal("the call was not run")
			}
			n.answered(r, call)
		})
	}
}

func TestAnothersDemandIsLeftAlone(t *testing.T) {
	l, _, r := demanded(t)
	n := newNetwork(t, &r)
	asked := make(chan struct{}, 1)
	n.logs = []types.Log{l}
	n.proof = func(common.Hash) *l2.ReceiptProof { return nil }
	n.served = make(chan []byte, 1)
	s := New(Config{
		Chain: n, Domain: domain, Demands: contract, Key: key(t), Operator: operator, Log: log.Root(), Serve: n.serve,
		Mine: func(_ context.Context, id uint64) (bool, error) {
			require.EqualValues(t, socket, id)
			asked <- struct{}{}
			return false, nil
		},
	})
	require.NoError(t, s.Start(context.Background()))
	<-asked
	require.NoError(t, s.Stop(context.Background()))
	require.Empty(t, n.served)
	require.Empty(t, n.sent)
}

func TestARefusalIsAnError(t *testing.T) {
	l, _, r := demanded(t)
	e, err := demands.NewDemands().UnpackDemandedEvent(&l)
	require.NoError(t, err)
	open, err := request(e)
	require.NoError(t, err)
	require.Equal(t, uint64(len(r.Input)), open.InputBytes)
	s := New(Config{Serve: func(_ common.Address, stream calls.Stream) {
		if _, err := wire.NewReader(stream).Next(); err == nil {
			_ = wire.Send(stream, wire.RefuseFor(protocol.Errorf(protocol.CodeWorkerUnavailable, "full")))
		}
		_ = stream.Close()
	}})
	require.Equal(t, protocol.CodeWorkerUnavailable, protocol.CodeOf(s.run(open, input)))
}
