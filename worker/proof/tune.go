package proof

import (
	"context"
	"fmt"
	"time"

	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum/go-ethereum/common"
)

// tuneShare is the part of a window's task that one measured size may take: all sizes together stay a small part of it.
const tuneShare = 20

// Tune measures how many mE the prover reaches at each of the sizes in a short run, and gives the best size. seconds is the window's W: a size whose round
// takes more than a tenth of it is passed over, since the round that the window's end cuts off would cost too much. It fails if no size is fit.
func Tune(ctx context.Context, p *Prover, sizes []uint32, seconds uint64, now func() time.Time) (best uint32, power uint64, err error) {
	length := time.Duration(seconds) * time.Second / tuneShare
	for _, n := range sizes {
		began := now()
		limit := began.Add(length)
		proof, err := p.Prove(ctx, Task{Seed: common.Hash{1}, N: n}, func() bool { return now().After(limit) })
		if ctx.Err() != nil {
			return 0, 0, fmt.Errorf("measure sizes of the standard task: %w", ctx.Err())
		}
		if err != nil {
			break // greater sizes take longer still
		}
		got := uint64(float64(proof.Commitment.Rounds) * float64(n) * float64(n) * float64(n) / 1e9 / now().Sub(began).Seconds())
		if got > power {
			best, power = n, got
		}
	}
	if best == 0 {
		return 0, 0, fmt.Errorf("measure sizes of the standard task: %w", ErrNoRounds)
	}
	return best, power, nil
}

// Sizes are the sizes that Tune is given unless a worker is told its size: those whose openings may be gossiped.
func Sizes() []uint32 {
	var out []uint32
	for n := uint32(256); n <= task.GossipSize; n *= 2 {
		out = append(out, n)
	}
	return out
}
