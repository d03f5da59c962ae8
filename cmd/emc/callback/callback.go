// Package callback serves contracts that compute (contract Callbacks): it makes the calls that they ask for, waits until validators have settled them, and
// brings the results with their proofs. Everything that it must know after a restart is on the chain; a file says how far it had come.
package callback

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"io"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"

	"github.com/edgematrix/emc/bindings/callbacks"
	"github.com/edgematrix/emc/client"
	"github.com/edgematrix/emc/internal/l2"
	"github.com/edgematrix/emc/protocol"
)

const (
	// lookEvery is how often the settlement of a call is asked for; what failed is tried again after twice as long each time, up to lookLeast.
	lookEvery = 2 * time.Second
	lookLeast = time.Minute
	// callAgain is how many seconds a call has to be settled before it is made anew, which runs it only if the first one was lost.
	callAgain = 30
	// maxOpen bounds the requests that are followed at once; later ones wait at the node.
	maxOpen = 4096
	// maxCalls bounds the calls that are made at once.
	maxCalls = 64
	// maxInput bounds an input that lies in the blob store, in bytes.
	maxInput = 32 << 20
	// maxOutput bounds an output, in bytes: nodes take no transaction that is much larger.
	maxOutput = 120 << 10
	// settleGrace is how many seconds after a call's settlement window its batch may come to be known here.
	settleGrace = 60
	// othersAfter is for how many seconds a request is left to the holder of its key once it can be answered.
	othersAfter = 20
)

// Topic is that of the event Requested.
var Topic = crypto.Keccak256Hash([]byte("Requested(uint256,address,address,bytes32,(uint256,uint64,address,uint64,uint64,bytes32),bytes32,bytes,uint32,uint64,uint256)"))

// Chain is what is asked of the contracts, and done there. client.Client is one.
type Chain interface {
	Domain() protocol.Domain
	CallbackRequest(ctx context.Context, id *big.Int) (callbacks.ICallbacksRequest, error)
	ReceiptProof(ctx context.Context, call common.Hash) (*client.ReceiptProof, error)
	LeastAnswerCost(ctx context.Context, callbackGas uint32) (*big.Int, error)
	AnswerCost(ctx context.Context, id *big.Int, p *client.ReceiptProof, output []byte) (*big.Int, error)
	AnswerCallback(ctx context.Context, id *big.Int, p *client.ReceiptProof, output []byte) (*callbacks.CallbacksAnswered, error)
}

// Router makes calls and holds their outputs. client.Router is one.
type Router interface {
	OpenSession(ctx context.Context, s *protocol.SignedSession) error
	Call(ctx context.Context, socket uint64, call *protocol.SignedCall, input []byte, w io.Writer) (*client.Outcome, error)
	Blob(ctx context.Context, digest common.Hash, most int64) ([]byte, error)
}

// Config is what a Service works with.
type Config struct {
	Chain  Chain
	Events l2.Chain
	Router Router
	Key    *ecdsa.PrivateKey // makes the calls of requests that name it, and pays for answers
	Window uint64            // the settlement window, seconds
	File   string            // where it is kept how far the service has come
	Begin  *uint64           // the block to begin with, whatever the file says; nil: where the file says, else the first one
	// Consumers are the contracts that are served; none: all.
	Consumers []common.Address
	// Others has requests answered that name another key, once their calls are settled, if that key's holder does not.
	Others bool
	// AtALoss has requests answered whatever that costs.
	AtALoss bool
	Log     log.Logger
}

// Service follows requests and answers them.
type Service struct {
	cfg     Config
	address common.Address
	abi     *callbacks.Callbacks
	place   *place
	open    chan struct{} // of capacity maxOpen
	calls   chan struct{} // of capacity maxCalls
	stop    context.CancelFunc
	wg      sync.WaitGroup
}

// New makes a service that Start starts.
func New(cfg Config) *Service {
	return &Service{
		cfg: cfg, address: crypto.PubkeyToAddress(cfg.Key.PublicKey), abi: callbacks.NewCallbacks(),
		open: make(chan struct{}, maxOpen), calls: make(chan struct{}, maxCalls),
	}
}

// Start begins to follow the chain where the service had come to.
func (s *Service) Start(context.Context) (err error) {
	if s.place, err = openPlace(s.cfg.File); err != nil {
		return err
	}
	if s.cfg.Begin != nil {
		s.place.next = *s.cfg.Begin
	}
	s.cfg.Log.Info("Callbacks are served", "key", s.address, "block", s.place.next, "others", s.cfg.Others)
	ctx, cancel := context.WithCancel(context.Background())
	s.stop = cancel
	events := s.events()
	s.wg.Go(func() { events.Follow(ctx) })
	return nil
}

// Stop ends what is under way; the next start goes on with it.
func (s *Service) Stop(context.Context) error {
	if s.stop != nil {
		s.stop()
		s.wg.Wait()
		s.stop = nil
	}
	return nil
}

func (s *Service) events() *l2.Events {
	topics := [][]common.Hash{{Topic}, nil, nil, nil}
	for _, c := range s.cfg.Consumers {
		topics[2] = append(topics[2], common.BytesToHash(c[:]))
	}
	if !s.cfg.Others {
		topics[3] = []common.Hash{common.BytesToHash(s.address[:])}
	}
	return &l2.Events{
		Chain: s.cfg.Events, Query: ethereum.FilterQuery{Addresses: []common.Address{client.CallbacksAddress}, Topics: topics},
		Begin: func(uint64) uint64 { return s.place.next },
		Take:  s.take, Log: s.cfg.Log,
		Taken: func(block uint64) {
			if err := s.place.taken(block); err != nil {
				s.cfg.Log.Error("Where to go on after a restart is not kept", "err", err)
			}
		},
	}
}

// take has a request served, once.
func (s *Service) take(ctx context.Context, l *types.Log) {
	e, err := s.abi.UnpackRequestedEvent(l)
	if err != nil {
		s.cfg.Log.Error("Request not understood; is this node of the right network?", "tx", l.TxHash, "err", err)
		return
	}
	select {
	case s.open <- struct{}{}:
	case <-ctx.Done():
		return
	}
	if !s.place.begin(e.Id.String(), l.BlockNumber) {
		<-s.open
		return
	}
	s.wg.Go(func() {
		defer func() { <-s.open }()
		s.serve(ctx, &request{CallbacksRequested: e})
		if ctx.Err() != nil {
			return // not done: the next start begins with it
		}
		if err := s.place.end(e.Id.String()); err != nil {
			s.cfg.Log.Error("Where to go on after a restart is not kept", "err", err)
		}
	})
}

// request is one that is being served.
type request struct {
	*callbacks.CallbacksRequested
	// Times of the chain: when its call was first seen to be settled, and from when on the call is made anew if it is not.
	provedAt, callAt uint64
}

// serve ends when nothing more can be done for the request.
func (s *Service) serve(ctx context.Context, r *request) {
	logger := s.cfg.Log.New("request", r.Id, "consumer", r.Consumer, "call", common.Hash(r.Call))
	wait := lookEvery
	for ctx.Err() == nil {
		done, err := s.look(ctx, r, logger)
		if done {
			return
		}
		if err != nil && ctx.Err() == nil {
			logger.Warn("Request is not answered yet", "answerBy", r.AnswerBy, "again", wait, "err", err)
		}
		l2.Pause(ctx, wait)
		if wait = min(2*wait, lookLeast); err == nil {
			wait = lookEvery
		}
	}
}

// look does the next thing for a request, and says whether it was the last.
func (s *Service) look(ctx context.Context, r *request, logger log.Logger) (done bool, err error) {
	now, open, err := s.standing(ctx, r)
	if err != nil || !open {
		return err == nil, err
	}
	proof, err := s.cfg.Chain.ReceiptProof(ctx, r.Call)
	switch content := &r.Content; {
	case err != nil:
		return false, err
	case now > r.AnswerBy:
		logger.Warn("Request was not answered in time: its consumer may have the fee back")
		return true, nil
	case proof != nil:
		return s.answer(ctx, r, proof, now, logger)
	case now > content.NotAfter+s.cfg.Window+settleGrace:
		logger.Warn("Request's call was not settled in time, and now never is")
		return true, nil
	case r.Key == s.address && now >= r.callAt && now <= content.NotAfter:
		r.callAt = now + callAgain
		return s.call(ctx, r, logger)
	}
	return false, nil
}

// standing is the chain's time, and whether the request is open still.
func (s *Service) standing(ctx context.Context, r *request) (now uint64, open bool, err error) {
	head, err := s.cfg.Events.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, false, fmt.Errorf("read head: %w", err)
	}
	have, err := s.cfg.Chain.CallbackRequest(ctx, r.Id)
	return head.Time, have.Consumer != (common.Address{}), err
}
