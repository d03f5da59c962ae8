package l1

import (
	"context"
	"errors"
	"io"
	"testing"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"
)

// line is an L1 with a block every 2 s from time 0 on.
type line struct {
	length    uint64
	finalized uint64
	forked    uint64 // from this block on the chain is another one; 0: never
	down      error
}

func (l *line) block(n uint64) eth.L1BlockRef {
	hash := func(n uint64) common.Hash {
		if l.forked != 0 && n >= l.forked {
			return common.Hash{0xff, byte(n)}
		}
		return common.Hash{1, byte(n), byte(n >> 8)}
	}
	return eth.L1BlockRef{Number: n, Hash: hash(n), ParentHash: hash(n - 1), Time: 2 * n}
}

func (l *line) L1BlockRefByNumber(_ context.Context, n uint64) (eth.L1BlockRef, error) {
	if l.down != nil {
		return eth.L1BlockRef{}, l.down
	}
	if n >= l.length {
		return eth.L1BlockRef{}, ethereum.NotFound
	}
	return l.block(n), nil
}

func (l *line) L1BlockRefByHash(_ context.Context, hash common.Hash) (eth.L1BlockRef, error) {
	for n := range l.length {
		if b := l.block(n); b.Hash == hash {
			return b, nil
		}
	}
	return eth.L1BlockRef{}, ethereum.NotFound
}

func (l *line) Heads() Heads {
	return Heads{Latest: l.block(l.length - 1), Finalized: l.block(l.finalized)}
}

func TestNextOrigin(t *testing.T) {
	down := errors.New("no route to L1")
	cases := map[string]struct {
		l1      line
		depth   Depth
		origin  uint64 // of the parent
		time    uint64 // of the parent
		want    uint64
		deposit bool
		err     error
	}{
		"next as soon as its time permits":     {l1: line{length: 20}, origin: 5, time: 11, want: 6},
		"not before":                           {l1: line{length: 20}, origin: 5, time: 10, want: 5},
		"one at a time":                        {l1: line{length: 20}, origin: 5, time: 30, want: 6},
		"no next block yet":                    {l1: line{length: 6}, origin: 5, time: 20, want: 5},
		"next is not deep enough":              {l1: line{length: 8}, depth: Depth{Confirmations: 2}, origin: 5, time: 20, want: 5},
		"next is deep enough":                  {l1: line{length: 9}, depth: Depth{Confirmations: 2}, origin: 5, time: 20, want: 6},
		"next is not final":                    {l1: line{length: 20, finalized: 5}, depth: Depth{Finalized: true}, origin: 5, time: 20, want: 5},
		"next is final":                        {l1: line{length: 20, finalized: 6}, depth: Depth{Finalized: true}, origin: 5, time: 20, want: 6},
		"L1 is away for a while":               {l1: line{length: 20, down: down}, origin: 5, time: 20, want: 5},
		"at the drift's end":                   {l1: line{length: 6}, origin: 5, time: 1809, want: 5},
		"L1 stands still past the drift":       {l1: line{length: 6}, origin: 5, time: 1810, want: 5, deposit: true},
		"depth does not matter past the drift": {l1: line{length: 7}, depth: Depth{Confirmations: 2}, origin: 5, time: 1811, want: 6},
		"far past the drift":                   {l1: line{length: 20}, origin: 5, time: 1820, want: 6, deposit: true},
		"L1 is away past the drift":            {l1: line{length: 20, down: down}, origin: 5, time: 1820, err: down},
		"the parent's origin is gone":          {l1: line{length: 20, forked: 5}, origin: 5, time: 20, err: ErrOriginGone},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			o := Origins{Rollup: &rollup.Config{BlockTime: 1, FjordTime: new(uint64)}, L1: &c.l1, Depth: c.depth, Log: log.NewLogger(log.NewTerminalHandlerWithLevel(io.Discard, log.LevelCrit, false))}
			fork := c.l1.forked
			c.l1.forked = 0
			parent := eth.L2BlockRef{Number: 9, Time: c.time, L1Origin: c.l1.block(c.origin).ID()}
			c.l1.forked = fork
			got, err := o.Next(t.Context(), parent)
			if c.err != nil {
				require.ErrorIs(t, err, c.err)
				return
			}
			require.NoError(t, err)
			require.Equal(t, c.want, got.Ref.Number)
			require.Equal(t, c.deposit, got.DepositsOnly)
		})
	}
	o := Origins{Rollup: &rollup.Config{BlockTime: 1, FjordTime: new(uint64)}, L1: &torn{line{length: 20}}}
	_, err := o.Next(t.Context(), eth.L2BlockRef{Time: 20, L1Origin: (&line{length: 20}).block(5).ID()})
	require.ErrorIs(t, err, ErrOriginGone, "block 6 follows another block 5")
}

// torn is an L1 that still knows an old block by its hash, but has another chain.
type torn struct{ line }

func (l *torn) L1BlockRefByNumber(_ context.Context, n uint64) (eth.L1BlockRef, error) {
	return eth.L1BlockRef{Number: n, Hash: common.Hash{7}, ParentHash: common.Hash{8}, Time: 2 * n}, nil
}
