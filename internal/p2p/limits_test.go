package p2p

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/multiformats/go-multiaddr"
	"github.com/stretchr/testify/require"
)

// flooder makes hosts of one identity that keep no limits themselves, each with a connection to the target.
func flooder(t *testing.T, target *Host, hosts int) (id peer.ID, open func() (network.Stream, error)) {
	key, _, err := crypto.GenerateSecp256k1Key(nil)
	require.NoError(t, err)
	id, err = peer.IDFromPrivateKey(key)
	require.NoError(t, err)
	var dialled []func() (network.Stream, error)
	for range hosts {
		h, err := libp2p.New(libp2p.Identity(key), libp2p.NoListenAddrs, libp2p.ResourceManager(&network.NullResourceManager{}), libp2p.Transport(tcp.NewTCPTransport), libp2p.Security(noise.ID, noise.New),
			libp2p.DefaultMuxers)
		require.NoError(t, err)
		t.Cleanup(func() { _ = h.Close() })
		_ = h.Connect(deadline(t), peer.AddrInfo{ID: target.ID(), Addrs: target.host.Addrs()}) // those past the limit are hung up on
		dialled = append(dialled, func() (network.Stream, error) {
			ctx, cancel := context.WithTimeout(network.WithNoDial(t.Context(), "flood"), time.Second)
			defer cancel()
			return h.NewStream(ctx, target.ID(), "/flood/1")
		})
	}
	turn := 0
	return id, func() (network.Stream, error) {
		turn++
		return dialled[turn%len(dialled)]()
	}
}

// One peer that opens all the connections and streams it can gets its share and no more, and validators and others go on talking.
func TestFloodOfConnectionsAndStreamsStopsNobody(t *testing.T) {
	a, _ := start(t)
	a.host.SetStreamHandler("/flood/1", func(network.Stream) {}) // never answered nor closed
	ta := join(t, a, 100, nil)
	id, open := flooder(t, a, 2*peerConns)
	conns := len(a.host.Network().ConnsToPeer(id))
	require.LessOrEqual(t, conns, peerConns)
	require.Positive(t, conns)
	refused := 0
	for range 4 * protocolStreamsIn {
		s, err := open()
		if err == nil {
			_, err = s.Write([]byte{1}) // the other side sees a stream with its first bytes
		}
		if err != nil {
			refused++
		}
	}
	require.Positive(t, refused)
	held := func() (all int) {
		for _, c := range a.host.Network().ConnsToPeer(id) {
			for _, s := range c.GetStreams() {
				if s.Protocol() == "/flood/1" {
					all++
				}
			}
		}
		return all
	}
	require.LessOrEqual(t, held(), protocolStreamsIn)

	b, _ := start(t, a.Addrs()...)
	tb := join(t, b, 100, nil)
	awaitPeer(t, tb)
	require.NoError(t, tb.Publish(deadline(t), []byte("a vote")))
	_, data, err := ta.Next(deadline(t))
	require.NoError(t, err)
	require.Equal(t, "a vote", string(data))
}

// Strangers cannot use up what validators need: theirs is an allowance apart.
func TestBootnodesHaveAnAllowanceApart(t *testing.T) {
	boot, err := parseAddrs([]string{"/ip4/192.0.2.1/tcp/4001/p2p/16Uiu2HAkuqGKz8D6khfrnJnDrN5VxWWCoLU8Aq4eCFJuyXmfakB5"})
	require.NoError(t, err)
	m, err := rcmgr.NewResourceManager(rcmgr.NewFixedLimiter(limits()), trusted(boot)...)
	require.NoError(t, err)
	defer func() { require.NoError(t, m.Close()) }()
	var refused error
	for i := 0; refused == nil; i++ {
		require.LessOrEqual(t, i, maxConns)
		_, refused = m.OpenConnection(network.DirInbound, false, multiaddr.StringCast(fmt.Sprintf("/ip4/203.0.%d.%d/tcp/1", 113+i/250, 1+i%250)))
	}
	c, err := m.OpenConnection(network.DirInbound, false, multiaddr.StringCast("/ip4/192.0.2.1/tcp/1"))
	require.NoError(t, err)
	c.Done()
}
