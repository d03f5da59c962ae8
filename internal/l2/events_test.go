package l2

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"
)

// ledger is a chain of events whose subscriptions can be cut.
type ledger struct {
	t    *testing.T
	feed event.Feed
	subs chan *cut

	mu    sync.Mutex
	head  uint64
	logs  []types.Log
	pages int
	fails int // how many searches fail before one succeeds
}

// cut is a subscription that the test may end.
type cut struct {
	event.Subscription
	err chan error
}

func (c *cut) Err() <-chan error { return c.err }

func (l *ledger) SubscribeFilterLogs(_ context.Context, q ethereum.FilterQuery, to chan<- types.Log) (ethereum.Subscription, error) {
	require.Nil(l.t, q.FromBlock, "old events are searched for in pages")
	c := &cut{l.feed.Subscribe(to), make(chan error, 1)}
	l.subs <- c
	return c, nil
}

func (l *ledger) HeaderByNumber(context.Context, *big.Int) (*types.Header, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return &types.Header{Number: new(big.Int).SetUint64(l.head)}, nil
}

func (l *ledger) FilterLogs(_ context.Context, q ethereum.FilterQuery) (found []types.Log, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	from, to := q.FromBlock.Uint64(), q.ToBlock.Uint64()
	require.Less(l.t, to-from, uint64(eventPage), "a search is bounded")
	l.pages++
	if l.fails > 0 {
		l.fails--
		return nil, errors.New("busy")
	}
	for _, v := range l.logs {
		if v.BlockNumber >= from && v.BlockNumber <= to {
			found = append(found, v)
		}
	}
	return found, nil
}

func (l *ledger) add(block uint64, name byte) types.Log {
	l.mu.Lock()
	defer l.mu.Unlock()
	v := types.Log{BlockNumber: block, Topics: []common.Hash{{name}}}
	l.head, l.logs = max(l.head, block), append(l.logs, v)
	return v
}

// follow follows the ledger from a block until the test ends.
func (l *ledger) follow(from uint64) (took chan byte, taken chan uint64) {
	took, taken = make(chan byte, 100), make(chan uint64, 100)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	e := &Events{
		Chain: l, Begin: func(uint64) uint64 { return from }, Taken: func(b uint64) { taken <- b }, Log: log.Root(),
		Take: func(_ context.Context, v *types.Log) { took <- v.Topics[0][0] },
	}
	go func() { defer close(done); e.Follow(ctx) }()
	l.t.Cleanup(func() { cancel(); <-done })
	return took, taken
}

func next[T any](t *testing.T, c <-chan T) T {
	t.Helper()
	select {
	case v := <-c:
		return v
	case <-time.After(30 * time.Second):
		t.Fatal("it did not come")
		panic("unreachable")
	}
}

func TestEventsOfThePastComeInPagesAndNewOnesAsTheyAreMade(t *testing.T) {
	l := &ledger{t: t, subs: make(chan *cut, 8)}
	l.add(10, 'x')
	l.add(11, 'a')
	l.add(11+3*eventPage, 'b')
	took, taken := l.follow(11)
	require.Equal(t, byte('a'), next(t, took))
	require.Equal(t, byte('b'), next(t, took))
	require.Equal(t, uint64(11+eventPage), next(t, taken))
	require.Equal(t, uint64(11+2*eventPage), next(t, taken))
	require.Equal(t, uint64(11+3*eventPage), next(t, taken))
	require.Equal(t, uint64(11+3*eventPage+1), next(t, taken))
	require.Equal(t, 4, l.pages)

	l.feed.Send(l.logs[2]) // was found already
	l.feed.Send(l.add(20_000, 'c'))
	l.feed.Send(l.add(20_000, 'd'))
	require.Equal(t, byte('c'), next(t, took))
	require.Equal(t, uint64(20_000), next(t, taken), "the block is not over")
	require.Equal(t, byte('d'), next(t, took))
}

func TestNoEventIsLostWhenTheConnectionIs(t *testing.T) {
	l := &ledger{t: t, subs: make(chan *cut, 8), fails: 1}
	l.add(5, 'a')
	took, _ := l.follow(0)
	next(t, l.subs) // the first search fails
	sub := next(t, l.subs)
	require.Equal(t, byte('a'), next(t, took))
	sub.Unsubscribe()
	l.add(7, 'b') // while nobody hears
	sub.err <- errors.New("connection lost")
	require.Equal(t, byte('b'), next(t, took))
	next(t, l.subs)
	l.feed.Send(l.add(8, 'c'))
	require.Equal(t, byte('c'), next(t, took))
}
