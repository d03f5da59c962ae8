package calls

import (
	"context"
	"time"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
)

const (
	// maxReports bounds the receipts that are gossiped again at once.
	maxReports = 256
	// pruneEvery is how often calls of ended sessions are forgotten.
	pruneEvery = time.Hour
)

// follow looks for settlement and gossips what is not settled until the service stops.
func (s *Service) follow() {
	defer s.wg.Done()
	ticker := time.NewTicker(s.cfg.Limits.ReportEvery)
	defer ticker.Stop()
	pruned := s.cfg.Now()
	for {
		select {
		case <-s.life.Done():
			return
		case <-ticker.C:
		}
		s.Tick(s.life)
		if now := s.cfg.Now(); now.Sub(pruned) >= pruneEvery {
			pruned = now
			s.prune(now)
		}
	}
}

// Tick looks for settlement once and gossips again what is not settled. Start does it regularly.
func (s *Service) Tick(ctx context.Context) {
	s.tickMu.Lock()
	defer s.tickMu.Unlock()
	if err := s.settle(ctx); err != nil && ctx.Err() == nil {
		s.cfg.Log.Warn("Settlement not read; units stay held", "err", err)
	}
	s.expire(uint64(s.cfg.Now().Unix()))
	s.report()
}

// settle frees what the batches since the last look have settled.
func (s *Service) settle(ctx context.Context) error {
	seen, known, err := s.log.batch()
	if err != nil {
		return err
	}
	if !known { // a worker without a past has nothing in earlier batches
		last, err := s.cfg.Chain.LastBatch(ctx)
		if err != nil {
			return err
		}
		return s.log.setBatch(last)
	}
	return s.settlements.After(ctx, seen, func(number uint64, leaves []protocol.Leaf) error {
		s.settled(leaves)
		return s.log.setBatch(number)
	})
}

// settled marks the calls of a batch.
func (s *Service) settled(leaves []protocol.Leaf) {
	in := make(map[common.Hash]bool, len(leaves))
	for i := range leaves {
		in[leaves[i].Call] = true
	}
	s.free(func(k *kept) bool { return in[k.call] })
}

// expire marks the calls that can be settled no more.
func (s *Service) expire(now uint64) {
	s.free(func(k *kept) bool { return k.settleBy < now })
}

// free marks kept calls that are not settled yet and frees their sockets' units.
func (s *Service) free(which func(*kept) bool) {
	s.mu.Lock()
	var done []jobID
	for id, k := range s.holds {
		if !k.settled && which(k) {
			k.settled = true
			k.hold.Settled()
			done = append(done, id)
		}
	}
	s.mu.Unlock()
	for _, id := range done {
		if err := s.log.settled(id.session, id.nonce); err != nil {
			s.cfg.Log.Error("Settled call not marked", "session", id.session, "nonce", id.nonce, "err", err)
		}
	}
}

// report gossips receipts that should have been settled by now, but none whose router may still send its route.
func (s *Service) report() {
	now := s.cfg.Now()
	s.mu.Lock()
	var due []jobID
	for id, k := range s.holds { // in random order, so that each has its turn
		if !k.settled && s.active[id] == nil && now.Sub(k.since) >= s.cfg.Limits.ReportEvery && len(due) < maxReports {
			due = append(due, id)
		}
	}
	s.mu.Unlock()
	for _, id := range due {
		e, err := s.log.find(id.session, id.nonce)
		if err != nil || e == nil || len(e.Receipt) == 0 {
			s.cfg.Log.Error("Receipt not found in the job log", "session", id.session, "nonce", id.nonce, "err", err)
			continue
		}
		if err := s.cfg.Receipts.Publish(s.life, e.Receipt); err != nil {
			s.cfg.Log.Warn("Receipt not gossiped", "session", id.session, "nonce", id.nonce, "err", err)
			return
		}
	}
}

// prune forgets calls of sessions that ended and can settle no more.
func (s *Service) prune(now time.Time) {
	removed, err := s.log.prune(uint64(now.Add(-s.cfg.Window).Unix()))
	if err != nil {
		s.cfg.Log.Error("Job log not pruned", "err", err)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, e := range removed {
		id := jobID{e.Call.Session, e.Call.Nonce}
		if k := s.holds[id]; k != nil {
			k.hold.Release()
			delete(s.holds, id)
		}
	}
}
