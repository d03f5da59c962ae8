package consensus

import (
	"context"
	"crypto/rand"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/node/qbft"
)

// flooder is a host that is no validator and talks all the time.
type flooder struct {
	t     *testing.T
	host  *p2p.Host
	topic *p2p.Topic
	heard chan []byte // what validators said, to be repeated
}

func newFlooder(t *testing.T, boot []string) *flooder {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	h, err := p2p.New(p2p.Config{Key: key, Bootnodes: boot})
	require.NoError(t, err)
	t.Cleanup(func() { _ = h.Close() })
	topic, err := h.JoinDirect(Topic, MaxMessage, nil)
	require.NoError(t, err)
	return &flooder{t, h, topic, make(chan []byte, 64)}
}

func (f *flooder) listen(ctx context.Context) {
	for {
		_, data, err := f.topic.Next(ctx)
		if err != nil {
			return
		}
		select {
		case f.heard <- data:
		default:
		}
	}
}

// gossip sends garbage, and what validators said under its own name.
func (f *flooder) gossip(ctx context.Context) {
	for ctx.Err() == nil {
		data := make([]byte, 1<<10)
		_, _ = rand.Read(data)
		data[0] = tagVote
		select {
		case data = <-f.heard:
		default:
		}
		_ = f.topic.Publish(ctx, data)
	}
}

// streams opens streams to a validator and never reads what it asked for.
func (f *flooder) streams(ctx context.Context, to peer.ID) {
	request, err := rlp.EncodeToBytes(&request{Kind: askRange, Number: 1, Count: maxRange})
	require.NoError(f.t, err)
	for ctx.Err() == nil {
		open, cancel := context.WithTimeout(ctx, time.Second)
		if s, err := f.host.Libp2p().NewStream(open, to, SyncProtocol); err == nil {
			_ = writeFrame(s, request)
		}
		cancel()
	}
}

// Validators' messages cannot be crowded out: while somebody who is none floods topic and streams of all four, every block is decided in its first round, and a node
// that is behind is served.
func TestFloodDelaysNoBlock(t *testing.T) {
	var boot []string
	var hosts []*p2p.Host
	w := newCluster(t, 4, 1, func(n *testNode) func() Transport {
		h, err := p2p.New(p2p.Config{Key: n.key, Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Bootnodes: boot})
		require.NoError(t, err)
		t.Cleanup(func() { _ = h.Close() })
		boot, hosts = append(boot, h.Addrs()...), append(hosts, h)
		n.limit = qbft.Timeouts{Base: 15 * time.Second, Max: 15 * time.Second} // signatures take long under the race detector
		return func() Transport { return Network(h) }
	})
	late := w.nodes[4]
	for _, n := range w.nodes[:4] {
		n.start()
	}
	await(t, 2, w.nodes[:4]...)
	f := newFlooder(t, boot)
	ctx, stop := context.WithCancel(patience(t))
	defer stop()
	go f.listen(ctx)
	go f.gossip(ctx)
	for _, h := range hosts[:4] {
		go f.streams(ctx, h.ID())
	}
	from := w.nodes[0].driver.Head().Number
	await(t, 10, w.nodes[:4]...)
	late.start()
	await(t, 2, w.nodes...)
	for n := from + 1; n <= late.driver.Head().Number; n++ {
		c, err := late.driver.Certificate(n)
		require.NoError(t, err)
		require.EqualValues(t, 1, c.Round, "block %d", n)
	}
	require.NotEmpty(t, f.topic.Peers(), "the flood reaches validators")
}

// One peer takes no more than its places among the streams that are served.
func TestOnePeerTakesNotAllStreams(t *testing.T) {
	s := newServer(context.Background(), nil, nil)
	for range maxServedPeer {
		require.True(t, s.admit("greedy"))
	}
	require.False(t, s.admit("greedy"))
	require.True(t, s.admit("other"))
	s.dismiss("greedy")
	require.True(t, s.admit("greedy"))
	for range maxServedPeer {
		s.dismiss("greedy")
	}
	s.dismiss("other")
	require.Empty(t, s.served)
}
