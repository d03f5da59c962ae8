// Package demand serves holders of reserved sockets who demand service on chain (contract Demands): it runs the call that came with a demand as if a router
// had brought it, and shows the settled receipt before the operator is slashed for a miss.
package demand

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"sync"
	"time"

	"github.com/edgematrix/emc/bindings/demands"
	"github.com/edgematrix/emc/internal/l2"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/wire"
	"github.com/edgematrix/emc/worker/calls"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/holiman/uint256"
)

const (
	// lookBack is how many blocks of the past are searched for open demands when the worker starts.
	lookBack = 2000
	// lookEvery is how often the settlement of a demanded call is asked for, and a call that was refused tried again.
	lookEvery = 2 * time.Second
	// maxOpen bounds the demands that are served at once. Each has paid a bond.
	maxOpen = 64
)

// Chain is where demands are read and answered; an ethclient.Client over a WebSocket is one.
type Chain interface {
	l2.Sender
	ethereum.LogFilterer
	ethereum.ContractCaller
}

// Config is what a Service works with.
type Config struct {
	Chain    Chain
	Domain   protocol.Domain
	Demands  common.Address    // the contract
	Key      *ecdsa.PrivateKey // the worker's signer, which pays for answers
	Operator uint64
	// Mine says whether this worker is the one of its operator that serves the socket.
	Mine func(ctx context.Context, socket uint64) (bool, error)
	// Proof gives the proof of a settled call, nil while it is not settled.
	Proof func(ctx context.Context, call common.Hash) (*l2.ReceiptProof, error)
	// Serve runs a call that comes over a stream, as calls.Service does.
	Serve func(router common.Address, stream calls.Stream)
	Log   log.Logger
}

// Service follows the demands on one operator's sockets.
type Service struct {
	cfg  Config
	abi  *demands.Demands
	stop context.CancelFunc
	wg   sync.WaitGroup
	open chan struct{} // of capacity maxOpen

	mu   sync.Mutex           // guards what follows
	seen map[common.Hash]bool // demands in work, by session
}

// New makes a service that Start starts.
func New(cfg Config) *Service {
	return &Service{cfg: cfg, abi: demands.NewDemands(), open: make(chan struct{}, maxOpen), seen: map[common.Hash]bool{}}
}

// Start begins to follow the chain.
func (s *Service) Start(context.Context) error {
	ctx, cancel := context.WithCancel(context.Background())
	s.stop = cancel
	events := s.events()
	s.wg.Go(func() { events.Follow(ctx) })
	return nil
}

// Stop ends it. Calls that run are the calls' service's to end.
func (s *Service) Stop(context.Context) error {
	s.stop()
	s.wg.Wait()
	return nil
}

// events are the demands of the last blocks and those that come.
func (s *Service) events() *l2.Events {
	return &l2.Events{
		Chain: s.cfg.Chain,
		Query: ethereum.FilterQuery{
			Addresses: []common.Address{s.cfg.Demands},
			Topics:    [][]common.Hash{{Topic}, nil, {common.BigToHash(new(big.Int).SetUint64(s.cfg.Operator))}},
		},
		Begin: func(head uint64) uint64 { return max(head, lookBack) - lookBack },
		Take:  s.take, Log: s.cfg.Log,
	}
}

// Topic is that of the event Demanded.
var Topic = crypto.Keccak256Hash([]byte("Demanded(uint256,uint64,address,uint64,uint256,((uint256,uint64,address,uint64,uint64,bytes32),bytes,(bytes32,uint64,bytes32,uint64,uint64),bytes,bytes))"))

// take serves a demand, once.
func (s *Service) take(ctx context.Context, l *types.Log) {
	e, err := s.abi.UnpackDemandedEvent(l)
	if err != nil {
		s.cfg.Log.Error("Demand not understood; is the network's address book right?", "tx", l.TxHash, "err", err)
		return
	}
	session := common.Hash(e.Request.Call.Session)
	s.mu.Lock()
	again := s.seen[session]
	s.seen[session] = true
	s.mu.Unlock()
	if again {
		return
	}
	s.wg.Go(func() {
		defer func() {
			s.mu.Lock()
			delete(s.seen, session)
			s.mu.Unlock()
		}()
		select {
		case s.open <- struct{}{}:
			defer func() { <-s.open }()
			s.serve(ctx, e)
		case <-ctx.Done():
		}
	})
}

// serve runs a demand's call until it is settled and shown, or the demand is no longer open.
func (s *Service) serve(ctx context.Context, e *demands.DemandsDemanded) {
	open, err := request(e)
	if err != nil {
		s.cfg.Log.Error("Demand cannot be served", "socket", e.Socket, "err", err)
		return
	}
	call, done := s.cfg.Domain.CallID(&open.Call), false
	logger := s.cfg.Log.New("socket", e.Socket, "call", call)
	for ; ctx.Err() == nil; l2.Pause(ctx, lookEvery) {
		mine, err := s.standing(ctx, e)
		if err == nil && !mine {
			return
		}
		if err == nil && !done {
			logger.Info("Service is demanded", "answerBy", e.AnswerBy)
			err = s.run(open, e.Request.Input)
			if done = err == nil; done {
				logger.Info("The demanded call has its result, which waits for its settlement")
			}
		}
		if err == nil {
			err = s.show(ctx, e, call)
		}
		if err != nil && ctx.Err() == nil {
			logger.Warn("Demand is not answered yet", "answerBy", e.AnswerBy, "err", err)
		}
	}
}

// standing says whether the demand is open still, and this worker's to serve.
func (s *Service) standing(ctx context.Context, e *demands.DemandsDemanded) (bool, error) {
	out, err := s.cfg.Chain.CallContract(ctx, ethereum.CallMsg{To: &s.cfg.Demands, Data: s.abi.PackDemandOf(e.Socket)}, nil)
	if err != nil {
		return false, err
	}
	d, err := s.abi.UnpackDemandOf(out)
	if err != nil || d.By == (common.Address{}) || d.Session != e.Request.Call.Session {
		return false, err
	}
	return s.cfg.Mine(ctx, e.Socket.Uint64())
}

// show posts the proof of the settled call, if there is one.
func (s *Service) show(ctx context.Context, e *demands.DemandsDemanded, call common.Hash) error {
	p, err := s.cfg.Proof(ctx, call)
	if err != nil || p == nil {
		return err
	}
	path := make([][32]byte, len(p.Path))
	for i, h := range p.Path {
		path[i] = h
	}
	leaf := demands.ISettlementLeaf{
		Call: p.Leaf.Call, Result: p.Leaf.Result, Output: p.Leaf.Output, Socket: p.Leaf.Socket.ToBig(), Worker: p.Leaf.Worker, Router: p.Leaf.Router,
		Units: p.Leaf.Units, Status: uint8(p.Leaf.Status),
	}
	data := s.abi.PackAnswer(e.Socket, e.Request.Call, uint64(p.Batch), leaf, path)
	return l2.Send(ctx, s.cfg.Chain, s.cfg.Domain.ChainID, s.cfg.Key, s.cfg.Demands, data)
}

// request is the demand as a router would open it with a worker.
func request(e *demands.DemandsDemanded) (*wire.Open, error) {
	r := &e.Request
	socket, overflow := uint256.FromBig(r.Session.Socket)
	if overflow {
		return nil, errors.New("its socket's number is too large")
	}
	o := &wire.Open{
		Session: protocol.Session{
			Socket: *socket, Epoch: r.Session.Epoch, Key: r.Session.Key, MaxUnits: r.Session.MaxUnits, NotAfter: r.Session.NotAfter, Salt: r.Session.Salt,
		},
		Call: protocol.Call{
			Session: r.Call.Session, Nonce: r.Call.Nonce, Input: r.Call.Input, MaxUnits: r.Call.MaxUnits, NotAfter: r.Call.NotAfter,
		},
		InputBytes: uint64(len(r.Input)),
	}
	var err1, err2 error
	o.SessionSig, err1 = protocol.ParseSignature(r.SessionSignature)
	o.CallSig, err2 = protocol.ParseSignature(r.CallSignature)
	return o, errors.Join(err1, err2)
}
