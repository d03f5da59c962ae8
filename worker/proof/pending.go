package proof

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/edgematrix/emc/protocol/task"
)

// pending is a window's proof on its way: sent, committed, opened, reported.
type pending struct {
	proof     *Proof
	opened    uint64 // the block that opened its window
	sent      bool
	committed bool
	opening   []byte // once the randomness is there
	published int
	again     uint64 // the block from which it is gossiped again
}

// advance does for every open proof what head allows, and forgets those that are done.
func (s *Service) advance(ctx context.Context, head uint64) {
	s.open = slices.DeleteFunc(s.open, func(p *pending) bool {
		done, err := s.push(ctx, p, head)
		if err != nil && ctx.Err() == nil {
			s.cfg.Log.Warn("Proof of computing is held up", "window", p.proof.Task.Window, "err", err)
		}
		return done
	})
}

// push takes one proof as far as head allows; done says that there is nothing more to do for it.
func (s *Service) push(ctx context.Context, p *pending, head uint64) (done bool, err error) {
	closed := p.opened + s.contract.commitBlocks
	if head > p.opened+keepWindows*s.contract.windowBlocks {
		return true, fmt.Errorf("no randomness came within %d windows; it is forgotten", keepWindows)
	}
	if !p.committed {
		if done, err := s.pushCommitment(ctx, p, head, closed); err != nil || !p.committed {
			return done, err
		}
	}
	if p.opening == nil {
		if err := s.openNow(ctx, p, head, closed); err != nil || p.opening == nil {
			return false, err
		}
	}
	return s.publish(ctx, p, head)
}

// pushCommitment sees the commitment onto the chain.
func (s *Service) pushCommitment(ctx context.Context, p *pending, head, closed uint64) (done bool, err error) {
	p.committed, err = s.contract.committed(ctx, p.proof)
	if err != nil || p.committed {
		return false, err
	}
	if head >= closed {
		return true, fmt.Errorf("commitment did not get into blocks %d to %d; does the worker's key hold gas?", p.opened+1, closed)
	}
	if p.sent {
		return false, nil // on its way
	}
	return false, s.commit(ctx, p)
}

// commit sends the commitment.
func (s *Service) commit(ctx context.Context, p *pending) error {
	if err := s.contract.commit(ctx, p.proof); err != nil {
		return fmt.Errorf("commit to window %d: %w", p.proof.Task.Window, err)
	}
	p.sent = true
	return nil
}

// openNow makes the opening if the randomness is there.
func (s *Service) openNow(ctx context.Context, p *pending, head, closed uint64) error {
	if head <= closed {
		return nil
	}
	last, err := s.cfg.Chain.HeaderByNumber(ctx, new(big.Int).SetUint64(closed))
	if err != nil {
		return fmt.Errorf("read block %d: %w", closed, err)
	}
	randomness, _, ok, err := task.Randomness(last.Time, closed+1, head, func(b uint64) (task.Origin, error) { return s.contract.origin(ctx, b) })
	if err != nil || !ok {
		return err
	}
	opening := p.proof.Open(randomness)
	if err := opening.Sign(s.cfg.Key); err != nil {
		return fmt.Errorf("sign opening: %w", err)
	}
	p.opening, err = opening.Encode()
	p.proof.matrix = nil // rows will not be asked for again
	return err
}

// publish gossips the opening, and again until a report covers its window.
func (s *Service) publish(ctx context.Context, p *pending, head uint64) (done bool, err error) {
	if head < p.again {
		return false, nil
	}
	if p.published > 0 {
		reported, err := s.contract.reported(ctx)
		if err != nil || reported >= p.proof.Task.Window || p.published == maxPublishes {
			return err == nil, err
		}
	}
	if err := s.topic.Publish(ctx, p.opening); err != nil {
		return false, err
	}
	p.published++
	p.again = head + republishBlocks
	s.cfg.Log.Debug("Opening is gossiped", "window", p.proof.Task.Window, "bytes", len(p.opening), "peers", len(s.topic.Peers()))
	return false, nil
}
