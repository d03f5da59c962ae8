package l2

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
)

const (
	// eventPage is how many blocks one search for past events covers.
	eventPage = 2000
	// eventBuffer is how many new events may wait to be taken before the node is asked for the rest anew.
	eventBuffer = 64
	// resumeAfter is how long to wait before the chain's events are subscribed to again.
	resumeAfter = 3 * time.Second
)

// Chain is where events are followed; an ethclient.Client over a WebSocket is one.
type Chain interface {
	ethereum.LogFilterer
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
}

// Events follows events of contracts from a block on, in the chain's order, whatever interrupts the connection: none is left out, and those around an
// interruption may be given twice.
type Events struct {
	Chain Chain
	Query ethereum.FilterQuery // which events; its blocks are not looked at
	// Begin says, once, in which block to begin; head is the newest one.
	Begin func(head uint64) uint64
	// Take is given one event after the other. While it does not return, later ones wait at the node.
	Take func(ctx context.Context, l *types.Log)
	// Taken is told that the events of all blocks before this one were taken; nil: nobody is.
	Taken func(block uint64)
	Log   log.Logger

	begun bool
	next  uint64 // the first block whose events may not all have been taken
}

// Follow returns when ctx ends.
func (e *Events) Follow(ctx context.Context) {
	for ctx.Err() == nil {
		if err := e.watch(ctx); err != nil && ctx.Err() == nil {
			e.Log.Warn("The chain's events are not seen until the node answers", "again", resumeAfter, "err", err)
		}
		Pause(ctx, resumeAfter)
	}
}

// Pause waits, or until ctx ends.
func Pause(ctx context.Context, d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
	case <-ctx.Done():
	}
}

// watch takes the events of the past and those that come, until the subscription ends. It subscribes first, so that none falls between.
func (e *Events) watch(ctx context.Context) error {
	query := e.Query
	query.FromBlock, query.ToBlock = nil, nil
	logs := make(chan types.Log, eventBuffer)
	sub, err := e.Chain.SubscribeFilterLogs(ctx, query, logs)
	if err != nil {
		return fmt.Errorf("subscribe to events: %w", err)
	}
	defer sub.Unsubscribe()
	if err := e.catchUp(ctx); err != nil {
		return err
	}
	for {
		select {
		case l := <-logs:
			if l.BlockNumber < e.next {
				continue // it was found among those of the past
			}
			e.Take(ctx, &l)
			e.passed(l.BlockNumber) // the same block may hold more
		case err := <-sub.Err():
			return err
		case <-ctx.Done():
			return nil
		}
	}
}

// catchUp takes the events up to the newest block.
func (e *Events) catchUp(ctx context.Context) error {
	head, err := e.Chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read head: %w", err)
	}
	newest := head.Number.Uint64()
	if !e.begun {
		e.next, e.begun = e.Begin(newest), true
	}
	for e.next <= newest {
		last := min(newest, e.next+eventPage-1)
		query := e.Query
		query.FromBlock, query.ToBlock = new(big.Int).SetUint64(e.next), new(big.Int).SetUint64(last)
		past, err := e.Chain.FilterLogs(ctx, query)
		if err != nil {
			return fmt.Errorf("search blocks %d to %d for events: %w", e.next, last, err)
		}
		for i := range past {
			e.Take(ctx, &past[i])
		}
		e.passed(last + 1)
	}
	return nil
}

func (e *Events) passed(block uint64) {
	e.next = block
	if e.Taken != nil {
		e.Taken(block)
	}
}
