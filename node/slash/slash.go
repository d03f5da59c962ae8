// Package slash brings validators' contradicting votes before the Staking contract, each case once.
package slash

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"

	"github.com/edgematrix/emc/bindings/staking"
	"github.com/edgematrix/emc/node/attest"
	"github.com/edgematrix/emc/node/consensus"
)

const (
	// look is the pause between two looks at the evidence, and stagger what each validator leaves to those before it, so that mostly one of them pays.
	look, stagger = 2 * time.Second, 6 * time.Second
	// retry is the pause before a case is brought again that the contract has neither taken nor refused.
	retry = 20 * time.Second
)

// Cases knows of contradicting votes; a consensus.Driver does.
type Cases interface {
	Evidence() ([]consensus.Evidence, error)
}

// Court takes two contradicting votes; an attest.EthChain does.
type Court interface {
	Slash(ctx context.Context, a, b staking.IElectionVote) (common.Hash, error)
}

// Config joins the two.
type Config struct {
	Cases Cases
	Court Court
	Turn  func() int // this validator's place in the order in which validators bring cases
	Log   log.Logger
}

// Service brings cases until it is stopped.
type Service struct {
	cfg    Config
	cancel context.CancelFunc
	wg     sync.WaitGroup

	due  map[string]time.Time // of the goroutine: when a case is brought next
	done map[string]bool
}

// New makes a service; nothing runs before Start.
func New(cfg Config) *Service {
	return &Service{cfg: cfg, due: make(map[string]time.Time), done: make(map[string]bool)}
}

// Start begins to watch.
func (s *Service) Start(context.Context) error {
	ctx, cancel := context.WithCancel(context.Background())
	s.cancel = cancel
	s.wg.Go(func() {
		ticker := time.NewTicker(look)
		defer ticker.Stop()
		for {
			select {
			case now := <-ticker.C:
				s.bring(ctx, now)
			case <-ctx.Done():
				return
			}
		}
	})
	return nil
}

// Stop ends it.
func (s *Service) Stop(context.Context) error {
	if s.cancel != nil {
		s.cancel()
	}
	s.wg.Wait()
	return nil
}

// bring shows the contract what is due. A case is over once the contract refuses it: it has it, from whomever, or will never take it.
func (s *Service) bring(ctx context.Context, now time.Time) {
	list, err := s.cfg.Cases.Evidence()
	if err != nil {
		s.cfg.Log.Error("Evidence cannot be read", "err", err)
		return
	}
	for _, e := range list {
		id := string(e.First.Signature) + string(e.Second.Signature)
		if _, known := s.due[id]; !known {
			s.due[id] = now.Add(time.Duration(s.cfg.Turn()) * stagger)
		}
		if s.done[id] || now.Before(s.due[id]) {
			continue
		}
		s.due[id] = now.Add(retry)
		tx, err := s.cfg.Court.Slash(ctx, Vote(e.First), Vote(e.Second))
		switch {
		case errors.Is(err, attest.ErrRefused):
			s.done[id] = true
			s.cfg.Log.Debug("Evidence is settled", "signer", e.Signer, "height", e.First.Height, "err", err)
		case err != nil:
			s.cfg.Log.Warn("Evidence was not posted, trying again", "signer", e.Signer, "height", e.First.Height, "err", err)
		default:
			s.cfg.Log.Info("Evidence posted: the validator loses stake", "signer", e.Signer, "height", e.First.Height, "round", e.First.Round, "tx", tx)
		}
	}
}

// Vote is a vote as the contract's binding takes it.
func Vote(v consensus.SignedVote) staking.IElectionVote {
	return staking.IElectionVote{
		SetId: v.SetID, Kind: v.Kind, Height: v.Height, Round: v.Round, Value: v.Value, PreparedRound: v.PreparedRound, ShareHash: v.ShareHash, Signature: v.Signature,
	}
}
