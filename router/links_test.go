package router_test

import (
	"crypto/ecdsa"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"testing"
	"time"

	"github.com/edgematrix/emc/internal/l2"
	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/wire"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
	"github.com/stretchr/testify/require"
)

// linkStream opens a link to the router as a worker with a key would.
func (n *net) linkStream(key *ecdsa.PrivateKey) network.Stream {
	n.t.Helper()
	host, err := p2p.New(p2p.Config{Key: key})
	require.NoError(n.t, err)
	n.t.Cleanup(func() { _ = host.Close() })
	addr, err := multiaddr.NewMultiaddr(n.routerHost.Addrs()[0])
	require.NoError(n.t, err)
	info, err := peer.AddrInfoFromP2pAddr(addr)
	require.NoError(n.t, err)
	require.NoError(n.t, host.Libp2p().Connect(soon(n.t), *info))
	stream, err := host.Libp2p().NewStream(soon(n.t), info.ID, wire.LinkProtocol)
	require.NoError(n.t, err)
	require.NoError(n.t, stream.SetDeadline(time.Now().Add(patience)))
	return stream
}

func (n *net) register(key *ecdsa.PrivateKey) {
	n.chain.edit(func(c *chain) { c.workers[addressOf(key)] = l2.Worker{Operator: operator, Active: true, Power: power} })
}

// Whoever announces a worker must be that worker, work for that operator, and mean this network.
func TestForgedAnnouncementsAreRefused(t *testing.T) {
	n := newNet(t)
	honest, other := newKey(t), newKey(t)
	n.register(honest)
	n.register(other)
	sign := func(d protocol.Domain, key, signer *ecdsa.PrivateKey, op uint64) *wire.SignedAnnouncement {
		a, err := wire.SignAnnouncement(d, wire.Announcement{Worker: addressOf(key), Operator: op, Sequence: 1}, signer)
		require.NoError(t, err)
		return a
	}
	for name, say := range map[string]func(io.Writer) error{
		"another worker's":    func(w io.Writer) error { return wire.Send(w, sign(domain, other, other, operator)) },
		"signed by another":   func(w io.Writer) error { return wire.Send(w, sign(domain, honest, other, operator)) },
		"of another operator": func(w io.Writer) error { return wire.Send(w, sign(domain, honest, honest, operator+1)) },
		"of another network": func(w io.Writer) error {
			return wire.Send(w, sign(protocol.Domain{ChainID: big.NewInt(1)}, honest, honest, operator))
		},
		"not an announcement": func(w io.Writer) error { return wire.Write(w, wire.TypePong, wire.PingPayload(1)) },
		"not a frame":         func(w io.Writer) error { _, err := w.Write([]byte("GET / HTTP/1.1\r\n\r\n")); return err },
		"longer than any frame": func(w io.Writer) error {
			_, err := w.Write([]byte{byte(wire.TypeAnnounce), 0xff, 0xff, 0xff, 0xff})
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			stream := n.linkStream(honest)
			require.NoError(t, say(stream))
			_, err := wire.NewReader(stream).Next()
			require.Error(t, err, "the router must not ping it")
			require.Empty(t, n.workers())
		})
	}
}

func TestStrangerIsNoWorker(t *testing.T) {
	n := newNet(t)
	key := newKey(t)
	stream := n.linkStream(key)
	a, err := wire.SignAnnouncement(domain, wire.Announcement{Worker: addressOf(key), Operator: operator}, key)
	require.NoError(t, err)
	require.NoError(t, wire.Send(stream, a))
	_, err = wire.NewReader(stream).Next()
	require.Error(t, err)
	require.Empty(t, n.workers())
}

// A link says what it must, or ends; an announcement that is older than the last changes nothing.
func TestLinkKeepsToTheProtocol(t *testing.T) {
	n := newNet(t)
	key := newKey(t)
	n.register(key)
	stream := n.linkStream(key)
	announce := func(sequence uint64, queued uint32) {
		a, err := wire.SignAnnouncement(domain, wire.Announcement{Worker: addressOf(key), Operator: operator, Sequence: sequence, Queued: queued}, key)
		require.NoError(t, err)
		require.NoError(t, wire.Send(stream, a))
	}
	announce(10, 1)
	ping, err := wire.NewReader(stream).Next()
	require.NoError(t, err)
	require.Equal(t, wire.TypePing, ping.Type)
	require.NoError(t, wire.Write(stream, wire.TypePong, ping.Payload))
	announce(9, 7)
	announce(11, 2)
	n.awaitQueued(2)
	require.NoError(t, wire.Write(stream, wire.TypePong, wire.PingPayload(999)))
	n.awaitWorkers(0)
}

func (n *net) workers() []json.RawMessage {
	n.t.Helper()
	var view struct {
		Workers []json.RawMessage `json:"workers"`
	}
	require.NoError(n.t, json.NewDecoder(n.do(http.MethodGet, "/v1/workers", nil).Body).Decode(&view))
	return view.Workers
}
