// Package tally has an operator's work counted for its rewards: once a reward epoch, as soon as it is over, when that pays.
package tally

import (
	"context"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/log"

	"github.com/edgematrix/emc/client"
)

const (
	// again is how many seconds of the chain's time go by before a tally that did not pay is looked at anew.
	again = 10
	// turns spreads the signers of one operator over as many seconds, so that the first one's tally is seen by the others.
	turns = 8
	// resubscribe bounds the pauses before a lost subscription is made again.
	resubscribe = 10 * time.Second
)

// Heads tells of new blocks. ethclient.Client is one.
type Heads interface {
	SubscribeNewHead(ctx context.Context, to chan<- *types.Header) (ethereum.Subscription, error)
}

// Rewards is what is asked of the contract. client.Client is one.
type Rewards interface {
	TallyProspect(ctx context.Context, operator uint64) (*client.Prospect, error)
	Proved(ctx context.Context, operator uint64) (*big.Int, error)
	TallyRewards(ctx context.Context, operator uint64) (*types.Receipt, error)
}

// Service tallies one operator.
type Service struct {
	Heads    Heads
	Rewards  Rewards
	Operator uint64
	Signer   common.Address // who sends it
	Log      log.Logger

	cancel context.CancelFunc
	wg     sync.WaitGroup

	// Owned by run's goroutine.
	next  uint64 // Unix seconds of the chain's time before which there is nothing to do
	begun bool   // the count has been started by this process
}

// Start begins to follow the chain.
func (s *Service) Start(context.Context) error {
	ctx, cancel := context.WithCancel(context.Background())
	s.cancel = cancel
	s.wg.Go(func() { s.run(ctx) })
	return nil
}

// Stop ends what is under way and waits for it.
func (s *Service) Stop(context.Context) error {
	if s.cancel != nil {
		s.cancel()
		s.wg.Wait()
		s.cancel = nil
	}
	return nil
}

func (s *Service) run(ctx context.Context) {
	heads := make(chan *types.Header, 1)
	sub := event.ResubscribeErr(resubscribe, func(ctx context.Context, err error) (event.Subscription, error) {
		if err != nil {
			s.Log.Warn("Tally lost the chain's heads", "err", err)
		}
		return s.Heads.SubscribeNewHead(ctx, heads)
	})
	defer sub.Unsubscribe()
	for {
		select {
		case head := <-heads:
			if err := s.look(ctx, head.Time); err != nil && ctx.Err() == nil {
				s.next = head.Time + again
				s.Log.Warn("Work is not tallied; it is tried again", "operator", s.Operator, "err", err)
			}
		case <-ctx.Done():
			return
		}
	}
}

// look tallies if that is due and pays. The chain says what was tallied, so that a restart, or another signer of the operator, does not repeat it.
func (s *Service) look(ctx context.Context, now uint64) error {
	if now < s.next {
		return nil
	}
	p, err := s.Rewards.TallyProspect(ctx, s.Operator)
	if err != nil {
		return err
	}
	if p.Counted {
		s.next = p.EpochEnds + uint64(s.Signer[common.AddressLength-1])%turns
		return nil
	}
	if !p.Pays() {
		if begin, err := s.begins(ctx); err != nil || !begin {
			s.next = now + again
			return err
		}
	}
	receipt, err := s.Rewards.TallyRewards(ctx, s.Operator)
	if err != nil {
		return err
	}
	s.begun = true
	s.Log.Info("Work is tallied for rewards", "operator", s.Operator, "worth", client.FormatDecimal(p.Worth, client.EMCDecimals)+" EMC", "tx", receipt.TxHash)
	return nil
}

// begins says whether the count must be started: proved power counts from an operator's first tally on, which brings nothing itself.
func (s *Service) begins(ctx context.Context) (bool, error) {
	if s.begun {
		return false, nil
	}
	proved, err := s.Rewards.Proved(ctx, s.Operator)
	if err != nil {
		return false, fmt.Errorf("read proved power: %w", err)
	}
	return proved.Sign() > 0, nil
}
