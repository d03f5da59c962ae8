package p2p

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"fmt"
	"net"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/event"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/multiformats/go-multiaddr"
	"github.com/stretchr/testify/require"
)

const loopback = "/ip4/127.0.0.1/tcp/0"

func start(t *testing.T, boot ...string) (*Host, *ecdsa.PrivateKey) {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	h, err := New(Config{Key: key, Listen: []string{loopback}, Bootnodes: boot})
	require.NoError(t, err)
	t.Cleanup(func() { _ = h.Close() })
	return h, key
}

func deadline(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

func join(t *testing.T, h *Host, maxBytes int, validate func(peer.ID, []byte) bool) *Topic {
	t.Helper()
	topic, err := h.Join("test", maxBytes, validate)
	require.NoError(t, err)
	t.Cleanup(func() { _ = topic.Close() })
	return topic
}

// awaitPeer returns when another host has joined the topic and can be reached.
func awaitPeer(t *testing.T, topic *Topic) {
	t.Helper()
	events, err := topic.topic.EventHandler()
	require.NoError(t, err)
	defer events.Cancel()
	_, err = events.NextPeerEvent(deadline(t))
	require.NoError(t, err)
	require.Eventually(t, func() bool { return len(topic.Peers()) > 0 }, time.Minute, time.Millisecond) // it may have announced itself before messages reach it
}

func TestIdentityIsTheSigner(t *testing.T) {
	h, key := start(t)
	address, err := AddressOf(h.ID())
	require.NoError(t, err)
	require.Equal(t, crypto.PubkeyToAddress(key.PublicKey), address)
	id, err := PeerOf(&key.PublicKey)
	require.NoError(t, err)
	require.Equal(t, h.ID(), id)
}

func TestGossipDeliversValidMessagesOnly(t *testing.T) {
	a, _ := start(t)
	b, _ := start(t)
	ta := join(t, a, 100, func(_ peer.ID, data []byte) bool { return data[0] != 'x' })
	tb := join(t, b, 200, nil)
	ctx := deadline(t)
	require.NoError(t, b.host.Connect(ctx, peer.AddrInfo{ID: a.ID(), Addrs: a.host.Addrs()})) // no bootnode: a starved host would hang up on a silent one
	awaitPeer(t, tb)
	require.NoError(t, tb.Publish(ctx, []byte("x refused by the validator")))
	require.NoError(t, tb.Publish(ctx, bytes.Repeat([]byte("b"), 150))) // over a's bound
	require.NoError(t, tb.Publish(ctx, []byte("good")))
	from, data, err := ta.Next(ctx)
	require.NoError(t, err)
	require.Equal(t, b.ID(), from)
	require.Equal(t, "good", string(data))
	require.ErrorContains(t, tb.Publish(ctx, make([]byte, 201)), "over the topic's 200")
}

func TestLostBootnodeIsDialledAgain(t *testing.T) {
	b, _ := start(t)
	sub, err := b.host.EventBus().Subscribe(new(event.EvtPeerConnectednessChanged))
	require.NoError(t, err)
	defer func() { _ = sub.Close() }()
	c, err := New(Config{Key: mustKey(t), Bootnodes: b.Addrs()})
	require.NoError(t, err)
	defer func() { _ = c.Close() }()
	await := func(want network.Connectedness) {
		for {
			select {
			case e := <-sub.Out():
				if e.(event.EvtPeerConnectednessChanged).Connectedness == want {
					return
				}
			case <-deadline(t).Done():
				t.Fatalf("peer never became %v", want)
			}
		}
	}
	await(network.Connected)
	require.NoError(t, b.host.Network().ClosePeer(c.ID()))
	await(network.NotConnected)
	await(network.Connected)
}

func TestBadBootnodeIsNamed(t *testing.T) {
	_, err := New(Config{Key: mustKey(t), Bootnodes: []string{"nonsense"}})
	require.ErrorContains(t, err, `"nonsense"`)
}

func mustKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	return key
}

// freezer passes TCP connections on to an address until it is told to go silent: what it has then hangs, as after a cable was pulled. Later connections pass.
type freezer struct {
	net.Listener
	to string

	mu     sync.Mutex
	frozen chan struct{}
}

func (f *freezer) run() {
	for {
		in, err := f.Accept()
		if err != nil {
			return
		}
		out, err := net.Dial("tcp", f.to)
		if err != nil {
			_ = in.Close()
			continue
		}
		f.mu.Lock()
		frozen := f.frozen
		f.mu.Unlock()
		go pass(in, out, frozen)
		go pass(out, in, frozen)
	}
}

func pass(from, to net.Conn, frozen <-chan struct{}) {
	buf := make([]byte, 1<<16)
	for {
		n, err := from.Read(buf)
		select {
		case <-frozen:
			return
		default:
		}
		if err != nil {
			_ = to.Close()
			return
		}
		if _, err := to.Write(buf[:n]); err != nil {
			return
		}
	}
}

func (f *freezer) freeze() {
	f.mu.Lock()
	defer f.mu.Unlock()
	close(f.frozen)
	f.frozen = make(chan struct{})
}

// A connection that hangs is not waited on: after a cut, TCP itself would take as long again as the cut lasted.
func TestSilentBootnodeIsDialledAgain(t *testing.T) {
	b, _ := start(t)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	t.Cleanup(func() { _ = listener.Close() })
	f := &freezer{Listener: listener, to: fmt.Sprintf("127.0.0.1:%s", strings.Split(b.Addrs()[0], "/")[4]), frozen: make(chan struct{})}
	go f.run()
	c, err := New(Config{Key: mustKey(t)})
	require.NoError(t, err)
	t.Cleanup(func() { _ = c.Close() })
	c.spent.trusted[b.ID()] = new(atomic.Int64)
	sub, err := c.host.EventBus().Subscribe(new(event.EvtPeerConnectednessChanged))
	require.NoError(t, err)
	defer func() { _ = sub.Close() }()
	boot, err := parseAddrs([]string{fmt.Sprintf("/ip4/127.0.0.1/tcp/%d/p2p/%s", listener.Addr().(*net.TCPAddr).Port, b.ID())})
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	defer c.wg.Wait()
	defer cancel()
	c.wg.Add(1)
	go c.keep(ctx, boot[0])
	await := func(want network.Connectedness) {
		select {
		case e := <-sub.Out():
			require.Equal(t, want, e.(event.EvtPeerConnectednessChanged).Connectedness)
		case <-deadline(t).Done():
			t.Fatalf("peer never became %v", want)
		}
	}
	await(network.Connected)
	f.freeze()
	await(network.NotConnected)
	await(network.Connected)
}

// After an outage all validators dial at once, and several may live behind one address: theirs are not held to a stranger's pace.
func TestBootnodesAreAllowListed(t *testing.T) {
	boot, err := parseAddrs([]string{"/ip4/198.18.0.1/tcp/4001/p2p/16Uiu2HAm94RndJnY3j9FjaFWWUyioqpw812yurwMZvjoBudMrtju"})
	require.NoError(t, err)
	m, err := rcmgr.NewResourceManager(rcmgr.NewFixedLimiter(limits()), trusted(boot)...)
	require.NoError(t, err)
	defer func() { require.NoError(t, m.Close()) }()
	opened := func(address string) (n int) {
		for range 3 * strangerPace.Burst {
			c, err := m.OpenConnection(network.DirInbound, false, multiaddr.StringCast(address))
			if err == nil {
				n++
				c.Done()
			}
		}
		return n
	}
	require.Equal(t, strangerPace.Burst, opened("/ip4/198.18.9.9/tcp/5000"))
	require.Equal(t, 3*strangerPace.Burst, opened("/ip4/198.18.0.1/tcp/5000"))
}

// meet connects two hosts that are no bootnodes of each other.
func meet(t *testing.T, a, b *Host) {
	t.Helper()
	require.NoError(t, b.host.Connect(deadline(t), peer.AddrInfo{ID: a.ID(), Addrs: a.host.Addrs()}))
}

// say has every host publish a message on a topic without a mesh and hear those of all others, again and again for a while. It returns how often.
func say(t *testing.T, hosts []*Host, peers []int, while time.Duration) (rounds int) {
	t.Helper()
	ctx := deadline(t)
	var topics []*Topic
	for i, h := range hosts {
		topic, err := h.JoinDirect("test", 100, nil)
		require.NoError(t, err, i)
		topics = append(topics, topic)
	}
	for i, topic := range topics {
		require.Eventually(t, func() bool { return len(topic.Peers()) == peers[i] }, time.Minute, time.Millisecond)
	}
	for began := time.Now(); time.Since(began) < while && rounds < messageBurst/2; rounds++ {
		for i, topic := range topics {
			require.NoError(t, topic.Publish(ctx, fmt.Appendf(nil, "%d of %d", rounds, i)))
		}
		for _, topic := range topics {
			heard := map[string]bool{}
			for len(heard) < len(hosts)-1 {
				_, data, err := topic.Next(ctx)
				require.NoError(t, err)
				require.Contains(t, string(data), fmt.Sprint(rounds, " of "), "each is heard once")
				heard[string(data)] = true
			}
		}
	}
	return rounds
}

// The promise: a message of a topic without a mesh costs about one copy for each who hears it; passed on by all, it would cost three.
func TestDirectTopicsCostOneCopyEach(t *testing.T) {
	hosts := make([]*Host, 4)
	began := time.Now()
	for i := range hosts {
		hosts[i], _ = start(t)
		hosts[i].spent.now = func() time.Time { return began } // nothing that was taken from an account comes back
		for _, other := range hosts[:i] {
			meet(t, other, hosts[i])
		}
	}
	rounds := say(t, hosts, []int{3, 3, 3, 3}, 3*time.Second) // in which a mesh would form
	copies := 0.
	for _, h := range hosts {
		h.spent.mu.Lock()
		for _, a := range h.spent.accounts {
			copies += messageBurst - a.messages.left
		}
		h.spent.mu.Unlock()
	}
	least := float64(rounds * len(hosts) * (len(hosts) - 1))
	require.GreaterOrEqual(t, copies, least)
	require.Less(t, copies, 1.5*least) // some more if announcements are made while messages are on their way
}

// The promise: who is not connected to a message's author hears it all the same.
func TestDirectTopicsReachThroughOthers(t *testing.T) {
	hosts := make([]*Host, 4)
	for i := range hosts {
		hosts[i], _ = start(t)
		if i > 0 {
			meet(t, hosts[i-1], hosts[i])
		}
	}
	require.Positive(t, say(t, hosts, []int{1, 2, 2, 1}, time.Second))
}
