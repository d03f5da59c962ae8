package proof

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/libp2p/go-libp2p/core/peer"
)

// Topic is where openings are gossiped: RLP of task.Opening, at most task.MaxGossip bytes, signed by the worker that sends it.
const Topic = "emc/opening/1"

const (
	// defaultPoll is how often the head is asked for; a subscription, where the node offers one, wakes earlier.
	defaultPoll = 250 * time.Millisecond
	// callTimeout bounds one step's questions to the node.
	callTimeout = 10 * time.Second
	// lateBlocks is how long after its opening a window is still begun, in blocks.
	lateBlocks = 1
	// republishBlocks and maxPublishes say how often an opening that no report has covered yet is gossiped again: validators may have been away.
	republishBlocks, maxPublishes = 5, 4
	// keepWindows is for how many windows a proof waits for its randomness before it is forgotten.
	keepWindows = 4
)

// Chain is what the service asks of a node by JSON-RPC. *ethclient.Client is one.
type Chain interface {
	ethereum.ContractCaller
	ethereum.GasEstimator
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	SubscribeNewHead(ctx context.Context, ch chan<- *types.Header) (ethereum.Subscription, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
}

// Config is what a Service works with.
type Config struct {
	Chain     Chain
	ChainID   uint64            // L2's
	Computing common.Address    // the contract
	Key       *ecdsa.PrivateKey // the worker's registered signer; it pays for the commitments
	Host      *p2p.Host         // whose identity is Key; used, not closed
	Prover    Prover            // Kernel nil: the fastest that this machine can run
	Size      uint32            // of the task; 0: measured at start
	Busy      func() bool       // asked when a window opens: true skips it, as a rating stands for several; nil: never busy
	Poll      time.Duration     // 0: a quarter of a second
	Now       func() time.Time  // nil: time.Now
	Log       log.Logger        // nil: the root logger's
}

// Check says what is missing or impossible.
func (c *Config) Check() error {
	if c.Chain == nil || c.Key == nil || c.Host == nil || c.ChainID == 0 || c.Computing == (common.Address{}) {
		return errors.New("proof: chain, chain id, computing, key and host must be set")
	}
	if c.Size != 0 {
		if err := task.CheckSize(c.Size); err != nil {
			return fmt.Errorf("proof: %w", err)
		}
	}
	if c.Size > task.GossipSize {
		return fmt.Errorf("proof: size %d is over %d, the greatest whose openings can be gossiped", c.Size, task.GossipSize)
	}
	return nil
}

// Service proves the worker's power in every rating window: it works, commits, waits for the randomness, and gossips the opening.
type Service struct {
	cfg    Config
	worker common.Address
	topic  *p2p.Topic
	cancel context.CancelFunc
	wg     sync.WaitGroup

	// Owned by run's goroutine.
	contract contract
	window   uint64 // the last that was begun or passed over
	open     []*pending
}

// New checks a configuration.
func New(cfg Config) (*Service, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	if cfg.Prover.Kernel == nil {
		cfg.Prover.Kernel = Kernels()[0]
	}
	if cfg.Poll == 0 {
		cfg.Poll = defaultPoll
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Log == nil {
		cfg.Log = log.New("mod", "proof")
	}
	worker := crypto.PubkeyToAddress(cfg.Key.PublicKey)
	return &Service{cfg: cfg, worker: worker, contract: newContract(cfg, worker)}, nil
}

// Start joins the topic and begins to follow the chain. The node may come up later.
func (s *Service) Start(context.Context) error {
	topic, err := s.cfg.Host.Join(Topic, task.MaxGossip, s.forward)
	if err != nil {
		return fmt.Errorf("start prover: %w", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	s.topic, s.cancel = topic, cancel
	s.wg.Go(func() { s.drain(ctx) })
	s.wg.Go(func() { s.run(ctx) })
	return nil
}

// Stop ends the work that is under way and waits for it.
func (s *Service) Stop(context.Context) error {
	if s.cancel == nil {
		return nil
	}
	s.cancel()
	s.wg.Wait()
	s.cancel = nil
	return s.topic.Close()
}

// forward passes on the openings of others that are what they say.
func (s *Service) forward(from peer.ID, data []byte) bool {
	address, err := p2p.AddressOf(from)
	if err != nil {
		return false
	}
	_, err = task.DecodeGossip(data, address)
	return err == nil
}

// drain throws away the openings of others, which are the validators' business.
func (s *Service) drain(ctx context.Context) {
	for {
		if _, _, err := s.topic.Next(ctx); err != nil {
			return
		}
	}
}

// run follows the head until ctx ends.
func (s *Service) run(ctx context.Context) {
	ticker := time.NewTicker(s.cfg.Poll)
	defer ticker.Stop()
	heads := make(chan *types.Header, 1)
	if sub, err := s.cfg.Chain.SubscribeNewHead(ctx, heads); err == nil {
		defer sub.Unsubscribe()
	} // else the ticker alone wakes it, as over plain HTTP
	var last uint64
	for {
		select {
		case <-ticker.C:
		case <-heads:
		case <-ctx.Done():
			return
		}
		head, err := s.step(ctx, last)
		if err != nil && ctx.Err() == nil {
			s.cfg.Log.Warn("Proof of computing waits for the chain", "err", err)
		}
		last = max(last, head)
	}
}

// step looks at the head, if it is newer than last, and does what is due. It returns the head's number.
func (s *Service) step(ctx context.Context, last uint64) (uint64, error) {
	asking, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	head, err := s.cfg.Chain.HeaderByNumber(asking, nil)
	if err != nil {
		return 0, fmt.Errorf("read head: %w", err)
	}
	number := head.Number.Uint64()
	if number <= last {
		return number, nil
	}
	if err := s.contract.load(asking); err != nil {
		return last, err
	}
	if err := s.tune(ctx); err != nil {
		return last, err
	}
	s.advance(asking, number)
	return number, s.begin(ctx, head)
}

// begin works through the window that head opens, if it opens one.
func (s *Service) begin(ctx context.Context, head *types.Header) error {
	number := head.Number.Uint64()
	window := number / s.contract.windowBlocks
	opened := window * s.contract.windowBlocks
	if window <= s.window || number > opened+lateBlocks {
		return nil // begun already, or joined in its midst
	}
	s.window = window
	ends := s.cfg.Now().Add(time.Duration(s.contract.taskSeconds) * time.Second)
	if s.cfg.Busy != nil && s.cfg.Busy() {
		s.cfg.Log.Info("Rating window is passed over: the worker is busy", "window", window)
		return nil
	}
	seed := head.Hash()
	if number > opened {
		first, err := s.cfg.Chain.HeaderByNumber(ctx, new(big.Int).SetUint64(opened))
		if err != nil {
			return fmt.Errorf("read seed of window %d: %w", window, err)
		}
		seed = first.Hash()
	}
	t := Task{Window: window, Seed: seed, Worker: s.worker, N: s.cfg.Size}
	proof, err := s.cfg.Prover.Prove(ctx, t, func() bool { return !s.cfg.Now().Before(ends) })
	if err != nil {
		return err
	}
	s.cfg.Log.Info("Standard task is done", "window", window, "rounds", proof.Commitment.Rounds, "n", t.N, "mE", proof.Commitment.Power(s.contract.taskSeconds))
	p := &pending{proof: proof, opened: opened}
	s.open = append(s.open, p)
	asking, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	return s.commit(asking, p)
}

// tune chooses the task's size, if none was given.
func (s *Service) tune(ctx context.Context) error {
	if s.cfg.Size != 0 {
		return nil
	}
	size, power, err := Tune(ctx, &s.cfg.Prover, Sizes(), s.contract.taskSeconds, s.cfg.Now)
	if err != nil {
		return err
	}
	s.cfg.Size = size
	s.cfg.Log.Info("Size of the standard task is chosen", "n", size, "mE", power, "kernel", s.cfg.Prover.Kernel.Name())
	return nil
}
