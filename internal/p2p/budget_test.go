package p2p

import (
	"context"
	"sync"
	"testing"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

func rpcOf(messages, bytes int) *pubsub.RPC {
	rpc := new(pubsub.RPC)
	for range messages {
		rpc.Publish = append(rpc.Publish, &pb.Message{Data: make([]byte, bytes)})
	}
	return rpc
}

func TestPeersHaveABudgetAndBootnodesHaveNone(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	b := newBudgets([]peer.AddrInfo{{ID: "boot"}}, nil)
	b.now = func() time.Time { return now }
	require.NoError(t, b.inspect("a", rpcOf(messageBurst, 1)))
	require.ErrorContains(t, b.inspect("a", rpcOf(1, 1)), "messages a second")
	require.NoError(t, b.inspect("a", rpcOf(0, 0)), "control messages pass")
	require.NoError(t, b.inspect("b", rpcOf(bytesBurst/MaxMessage, MaxMessage)), "another peer has its own")
	require.ErrorContains(t, b.inspect("b", rpcOf(1, MaxMessage)), "bytes a second")
	now = now.Add(time.Second)
	require.NoError(t, b.inspect("a", rpcOf(messageRate, 1)))
	require.NoError(t, b.inspect("b", rpcOf(1, MaxMessage)))
	for range 10 {
		require.NoError(t, b.inspect("boot", rpcOf(messageBurst, 1)))
	}
	for i := range 2 * maxAccounts {
		_ = b.inspect(peer.ID(rune(i)), rpcOf(1, 1))
	}
	require.LessOrEqual(t, len(b.accounts), maxAccounts)
}

// What a bootnode gossips, control messages too, is its sign of life; only its own.
func TestBootnodesAreHeardOf(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	b := newBudgets([]peer.AddrInfo{{ID: "boot"}, {ID: "other"}}, nil)
	b.now = func() time.Time { return now }
	require.Greater(t, b.silence("boot"), 24*time.Hour, "nothing was heard yet")
	require.NoError(t, b.inspect("boot", rpcOf(0, 0)))
	now = now.Add(time.Second)
	require.Equal(t, time.Second, b.silence("boot"))
	require.Greater(t, b.silence("other"), 24*time.Hour)
}

func TestWhoHasTooMuchRefusedIsShutOut(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	shut := make(chan peer.ID, 1)
	b := newBudgets([]peer.AddrInfo{{ID: "boot"}}, func(p peer.ID) { shut <- p })
	b.now = func() time.Time { return now }
	refuse := func(from peer.ID, reason string, n int) {
		for range n {
			b.RejectMessage(&pubsub.Message{Message: &pb.Message{From: []byte(from)}, ReceivedFrom: from}, reason)
		}
	}
	refuse("a", pubsub.RejectValidationThrottled, 10*refusedBurst)
	refuse("a", pubsub.RejectInvalidSignature, refusedBurst)
	require.True(t, b.accepts("a"))
	refuse("a", pubsub.RejectValidationFailed, 2)
	require.Equal(t, peer.ID("a"), <-shut)
	require.False(t, b.accepts("a"))
	require.ErrorContains(t, b.inspect("a", rpcOf(1, 1)), "shut out")
	refuse("boot", pubsub.RejectInvalidSignature, 10*refusedBurst)
	require.True(t, b.accepts("boot"))
	now = now.Add(shutOut)
	require.True(t, b.accepts("a"))
	require.NoError(t, b.inspect("a", rpcOf(1, 1)))
}

// A host that floods another one with what that refuses is hung up on, and not let in again for a while.
func TestFlooderIsHungUpOn(t *testing.T) {
	a, _ := start(t)
	f, _ := start(t)
	began := time.Now()
	a.spent.mu.Lock()
	a.spent.now = func() time.Time { return began } // nothing is forgiven, however slow this machine is
	a.spent.mu.Unlock()
	join(t, a, 100, func(peer.ID, []byte) bool { return false })
	tf := join(t, f, 100, nil)
	ctx := deadline(t)
	require.NoError(t, f.host.Connect(ctx, peer.AddrInfo{ID: a.ID(), Addrs: a.host.Addrs()}))
	awaitPeer(t, tf)
	gone := make(chan struct{})
	var once sync.Once
	f.host.Network().Notify(&network.NotifyBundle{DisconnectedF: func(network.Network, network.Conn) { once.Do(func() { close(gone) }) }})
	flood, stop := context.WithCancel(ctx)
	defer stop()
	go func() {
		for i := 0; flood.Err() == nil; i++ {
			_ = tf.Publish(flood, []byte{byte(i), byte(i >> 8), byte(i >> 16)})
		}
	}()
	select {
	case <-gone:
	case <-ctx.Done():
		t.Fatal("the flooder was never hung up on")
	}
}
