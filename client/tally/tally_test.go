package tally

import (
	"context"
	"errors"
	"io"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/client"
)

// chain has reward epochs of 60 s and counts tallies.
type chain struct {
	heads   chan<- *types.Header
	ready   chan struct{}
	now     uint64
	ends    uint64
	counted bool
	worth   int64
	proved  int64
	broken  error
	tallies chan uint64 // at which times
	asked   int
}

func (c *chain) SubscribeNewHead(_ context.Context, to chan<- *types.Header) (ethereum.Subscription, error) {
	c.heads = to
	close(c.ready)
	return event.NewSubscription(func(quit <-chan struct{}) error { <-quit; return nil }), nil
}

func (c *chain) TallyProspect(context.Context, uint64) (*client.Prospect, error) {
	c.asked++
	return &client.Prospect{Counted: c.counted && c.now < c.ends, EpochEnds: c.ends, Worth: big.NewInt(c.worth), Gas: 100, Price: big.NewInt(2)}, c.broken
}

func (c *chain) Proved(context.Context, uint64) (*big.Int, error) { return big.NewInt(c.proved), nil }

func (c *chain) TallyRewards(context.Context, uint64) (*types.Receipt, error) {
	for c.now >= c.ends {
		c.ends += 60
	}
	c.counted = true
	c.tallies <- c.now
	return new(types.Receipt), nil
}

func service(c *chain) *Service {
	return &Service{Heads: c, Rewards: c, Operator: 7, Signer: common.Address{19: 0x13}, Log: log.NewLogger(log.NewTerminalHandler(io.Discard, false))}
}

// pass lets blocks come until a time, and returns when the operator was tallied.
func pass(t *testing.T, s *Service, c *chain, until uint64) (at []uint64) {
	t.Helper()
	c.tallies = make(chan uint64, 100)
	for ; c.now < until; c.now++ {
		_ = s.look(t.Context(), c.now)
	}
	close(c.tallies)
	for v := range c.tallies {
		at = append(at, v)
	}
	return at
}

// The promise: work is tallied once an epoch, at its first blocks (each signer at its own), by what the chain says: also after a restart.
func TestWorkIsTalliedOnceAnEpoch(t *testing.T) {
	c := &chain{ends: 60, worth: 201}
	s := service(c)
	require.Equal(t, []uint64{0, 63, 123}, pass(t, s, c, 130)) // 0x13 % 8 = 3
	require.Empty(t, pass(t, service(c), c, 180), "another process sees that it was done")
	require.Equal(t, []uint64{183}, pass(t, s, c, 240))
	require.Less(t, c.asked, 20, "blocks in between cost nothing")
}

// The promise: nothing is sent that costs more than it brings, but the one that starts the count of proved power.
func TestATallyThatDoesNotPayIsNotSent(t *testing.T) {
	c := &chain{ends: 60, worth: 200} // as much as its gas
	s := service(c)
	require.Empty(t, pass(t, s, c, 30))
	c.proved = 1
	require.Len(t, pass(t, s, c, 60), 1, "the count is started")
	require.Empty(t, pass(t, s, c, 300), "once")
	c.worth = 201
	require.Len(t, pass(t, s, c, 320), 1)
}

// The promise: a chain that cannot be asked is asked again, not at every block.
func TestAnErrorIsTriedAgain(t *testing.T) {
	c := &chain{ends: 60, worth: 201, broken: errors.New("no node"), ready: make(chan struct{}), tallies: make(chan uint64, 1)}
	s := service(c)
	require.NoError(t, s.Start(t.Context()))
	<-c.ready
	for range 3 { // the second and third are not looked at
		c.heads <- &types.Header{Time: 5}
	}
	c.heads <- &types.Header{Time: 5 + again - 1}
	c.heads <- &types.Header{Time: 5 + again - 1} // taken: the one before is done with
	require.NoError(t, s.Stop(t.Context()))
	require.Equal(t, 1, c.asked)

	c.ready, c.broken = make(chan struct{}), nil
	require.NoError(t, s.Start(t.Context()))
	<-c.ready
	c.heads <- &types.Header{Time: 5 + again}
	require.EqualValues(t, 0, <-c.tallies)
	require.NoError(t, s.Stop(t.Context()))
}
