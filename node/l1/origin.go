package l1

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
)

// ErrOriginGone means that the L1 block which a final L2 block names is no longer on the L1 chain. The L2 chain cannot go on
// from there by itself.
var ErrOriginGone = errors.New("the L1 origin of the final head is no longer on L1: the chain halts; " +
	"agree on a new rollup.json whose genesis is the last certified block that L1 still supports, and restart with it")

// Depth says how certain an L1 block must be before a new L2 block takes it as its origin.
type Depth struct {
	Finalized     bool   // only finalized L1 blocks: what a public L1 asks for
	Confirmations uint64 // else: so many L1 blocks on top
}

func (d Depth) allows(number uint64, heads Heads) bool {
	if d.Finalized {
		return number <= heads.Finalized.Number
	}
	return number+d.Confirmations <= heads.Latest.Number
}

// Origin is the L1 block that the next L2 block takes, and what that allows the block to hold.
type Origin struct {
	Ref eth.L1BlockRef
	// DepositsOnly: L1 has stood still for so long that derivation allows no user transactions on this origin.
	DepositsOnly bool
}

// Blocks is what choosing an origin asks of L1; a View answers it.
type Blocks interface {
	L1BlockRefByHash(ctx context.Context, hash common.Hash) (eth.L1BlockRef, error)
	L1BlockRefByNumber(ctx context.Context, number uint64) (eth.L1BlockRef, error)
	Heads() Heads
}

// Origins chooses L1 origins. The rule is the OP Stack's: take the next L1 block as soon as its time permits.
type Origins struct {
	Rollup *rollup.Config
	L1     Blocks
	Depth  Depth
	Log    log.Logger
}

// Next chooses the origin of the block after parent.
func (o *Origins) Next(ctx context.Context, parent eth.L2BlockRef) (Origin, error) {
	current, err := o.L1.L1BlockRefByHash(ctx, parent.L1Origin.Hash)
	if errors.Is(err, ethereum.NotFound) {
		return Origin{}, fmt.Errorf("%w (origin %s of L2 block %s)", ErrOriginGone, parent.L1Origin, parent.ID())
	} else if err != nil {
		return Origin{}, fmt.Errorf("get L1 origin %s of the head: %w", parent.L1Origin, err)
	}
	time := parent.Time + o.Rollup.BlockTime
	drifted := time > current.Time+rollup.NewChainSpec(o.Rollup).MaxSequencerDrift(current.Time)
	next, found, err := o.successor(ctx, current, drifted)
	if err != nil {
		return Origin{}, err
	}
	if found && next.Time <= time {
		return Origin{Ref: next, DepositsOnly: time > next.Time+rollup.NewChainSpec(o.Rollup).MaxSequencerDrift(next.Time)}, nil
	}
	return Origin{Ref: current, DepositsOnly: drifted}, nil
}

// successor returns the L1 block after current if it is deep enough. Past the drift depth no longer matters: derivation
// drops a block that could have taken the next origin and did not.
func (o *Origins) successor(ctx context.Context, current eth.L1BlockRef, drifted bool) (eth.L1BlockRef, bool, error) {
	heads := o.L1.Heads()
	if !drifted && !o.Depth.allows(current.Number+1, heads) {
		return eth.L1BlockRef{}, false, nil
	}
	next, err := o.L1.L1BlockRefByNumber(ctx, current.Number+1)
	switch {
	case errors.Is(err, ethereum.NotFound):
		return eth.L1BlockRef{}, false, nil
	case err != nil && !drifted:
		o.Log.Debug("next L1 origin is not to be had; the block keeps the current one", "number", current.Number+1, "err", err)
		return eth.L1BlockRef{}, false, nil
	case err != nil:
		// Without a word from L1 nobody can tell whether a block on the old origin would be derivable.
		return eth.L1BlockRef{}, false, fmt.Errorf("get L1 block %d, which the sequencer drift calls for: %w", current.Number+1, err)
	case next.ParentHash != current.Hash:
		return eth.L1BlockRef{}, false, fmt.Errorf("%w (L1 block %s follows %s)", ErrOriginGone, next, next.ParentHash)
	}
	return next, true, nil
}
