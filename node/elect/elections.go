package elect

import (
	"context"
	"errors"
	"fmt"
	"math"
	"sort"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"

	"github.com/edgematrix/emc/node/attest"
	"github.com/edgematrix/emc/protocol/election"
	"github.com/edgematrix/emc/protocol/statement"
)

// Frozen is what an election reads from the state after its freeze block.
type Frozen struct {
	Block      uint64               `json:"block"`
	Time       uint64               `json:"time"` // of the block, Unix seconds
	Seats      int                  `json:"seats"`
	Candidates []election.Candidate `json:"candidates"`
}

// Chain is the L2 as elections see it. All blocks asked for are final.
type Chain interface {
	// Epoch is the number of blocks in an epoch.
	Epoch(ctx context.Context, at common.Hash) (uint64, error)
	// Newest is the id of the newest set that Quorum holds after a block.
	Newest(ctx context.Context, at common.Hash) (uint64, error)
	// Frozen reads the state after a block, which must be among the newest: execution keeps 128.
	Frozen(ctx context.Context, block uint64) (*Frozen, error)
	// Origin gives the time (Unix seconds) and the prevRandao of a block's L1 origin.
	Origin(ctx context.Context, block uint64) (time uint64, random common.Hash, err error)
	// Advance posts a handover. It returns once the transaction is in the pool.
	Advance(ctx context.Context, next *statement.Set, cert *statement.Certificate) (common.Hash, error)
}

// Elections draws the next set and says what to sign about it. It is a function of final blocks, so all validators sign the same. It is attest's loop that owns it.
type Elections struct {
	chain Chain
	store *records
	log   log.Logger

	record *record        // of the next set, nil: not frozen yet
	next   *statement.Set // as it is signed now
	warned uint64         // id of the set whose freeze state was missed
}

var _ attest.Source = (*Elections)(nil)

// NewElections keeps what was frozen and drawn in a folder.
func NewElections(chain Chain, dir string, logger log.Logger) *Elections {
	return &Elections{chain: chain, store: &records{vfs.Default, dir}, log: logger}
}

// Kind implements attest.Source.
func (e *Elections) Kind() statement.Kind { return statement.SetChange }

// Relevant implements attest.Source.
func (e *Elections) Relevant(number uint64, set *statement.Set) bool { return number == set.ID+1 }

// freezeBlock is the last block of the epoch before the one in which a set begins; set 1, which begins with the chain, has the first epoch's.
func freezeBlock(start, epoch uint64) uint64 { return max(start/epoch, 1)*epoch - 1 }

// startAfter is the first block of the set that follows: the epoch after the one that a freeze block ends, or the next one that a handover can still precede. A
// handover that is not on chain when the block before its start is final can never be.
func startAfter(freeze, epoch, head uint64) uint64 {
	start := freeze + 1 + epoch
	if head+1 >= start {
		start = ((head+1)/epoch + 1) * epoch
	}
	return start
}

// Due implements attest.Source: the next set, from the time at which it can be drawn until the chain knows it.
func (e *Elections) Due(ctx context.Context, head attest.Block, set *statement.Set) ([]attest.Statement, error) {
	newest, err := e.chain.Newest(ctx, head.Hash)
	if err != nil || newest != set.ID {
		return nil, err
	}
	epoch, err := e.chain.Epoch(ctx, head.Hash)
	if err != nil {
		return nil, err
	}
	if err := e.freeze(ctx, head.Number, set, epoch); err != nil || e.record == nil {
		return nil, err
	}
	if len(e.record.Drawn) == 0 {
		if err := e.draw(ctx, head.Number, epoch); err != nil || len(e.record.Drawn) == 0 {
			return nil, err
		}
	}
	if e.next, err = e.record.set(startAfter(e.record.Frozen.Block, epoch, head.Number)); err != nil {
		return nil, err
	}
	return []attest.Statement{{Number: e.next.ID, Body: e.next.Body()}}, nil
}

// freeze reads the candidates of the next set once, and keeps them: the seed may come when the state is gone.
func (e *Elections) freeze(ctx context.Context, head uint64, set *statement.Set, epoch uint64) (err error) {
	id := set.ID + 1
	if e.record == nil || e.record.ID != id {
		if e.record, err = e.store.load(id); err != nil || e.record != nil {
			return err
		}
	}
	block := freezeBlock(set.Start, epoch)
	if e.record != nil {
		block = e.record.Frozen.Block
		if len(e.record.Frozen.Candidates) > 0 {
			return nil
		}
		block += epoch // nobody stood: the next epoch's end is tried
	}
	if head < block {
		return nil
	}
	frozen, err := e.chain.Frozen(ctx, block)
	if err != nil {
		if e.warned != id {
			e.warned = id
			e.log.Warn("The state in which the next validators were frozen cannot be read; the others elect them", "set", id, "block", block, "err", err)
		}
		return nil
	}
	r := &record{ID: id, Frozen: *frozen}
	if err := e.store.save(r); err != nil {
		return err
	}
	e.record = r
	e.log.Info("Stakes are frozen for the election", "set", id, "block", block, "candidates", len(frozen.Candidates), "seats", frozen.Seats)
	return nil
}

// draw draws the set once the seed is known: the prevRandao of the first L1 origin that is later than the freeze block. What was drawn is on disk before it is signed.
func (e *Elections) draw(ctx context.Context, head, epoch uint64) error {
	r := e.record
	seed, found, err := e.seed(ctx, &r.Frozen, head)
	if err != nil || !found {
		return err
	}
	seats, err := election.Draw(r.Frozen.Candidates, r.Frozen.Seats, seed)
	if errors.Is(err, election.ErrNoCandidates) {
		return nil // frozen anew at the end of the next epoch
	} else if err != nil {
		return err
	}
	drawn := *r
	drawn.Seed, drawn.Drawn = seed, seats
	if err := e.store.save(&drawn); err != nil {
		return err
	}
	e.record = &drawn
	e.log.Info("Validators are drawn", "set", r.ID, "from", startAfter(r.Frozen.Block, epoch, head), "seats", len(seats), "candidates", len(r.Frozen.Candidates), "seed", seed)
	return nil
}

// seed finds it by halving: L1 origins' times never fall from block to block.
func (e *Elections) seed(ctx context.Context, f *Frozen, head uint64) (seed common.Hash, found bool, err error) {
	if head-f.Block > math.MaxInt32 {
		return seed, false, fmt.Errorf("block %d is too far behind the head %d", f.Block, head)
	}
	n := int(head - f.Block)
	i := sort.Search(n, func(i int) bool {
		if err != nil {
			return true
		}
		var time uint64
		time, _, err = e.chain.Origin(ctx, f.Block+1+uint64(i))
		return time > f.Time
	})
	if err != nil || i == n {
		return seed, false, err
	}
	_, seed, err = e.chain.Origin(ctx, f.Block+1+uint64(i))
	return seed, err == nil, err
}

// Post implements attest.Source.
func (e *Elections) Post(ctx context.Context, st attest.Statement, cert *statement.Certificate) (common.Hash, error) {
	if e.next == nil || e.next.Body() != st.Body {
		return common.Hash{}, fmt.Errorf("handover to set %d is not the one drawn here", st.Number)
	}
	return e.chain.Advance(ctx, e.next, cert)
}
