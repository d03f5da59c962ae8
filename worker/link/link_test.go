package link

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/wire"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
	"github.com/stretchr/testify/require"
)

var domain = protocol.Domain{ChainID: big.NewInt(703600)}

func newHost(t *testing.T, listen ...string) (*p2p.Host, *ecdsa.PrivateKey) {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	h, err := p2p.New(p2p.Config{Key: key, Listen: listen})
	require.NoError(t, err)
	t.Cleanup(func() { _ = h.Close() })
	return h, key
}

func soon(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	t.Cleanup(cancel)
	return ctx
}

const loopback = "/ip4/127.0.0.1/tcp/0"

// routerStub accepts links and hands them to the test.
func routerStub(t *testing.T) (*p2p.Host, chan network.Stream) {
	t.Helper()
	h, _ := newHost(t, loopback)
	links := make(chan network.Stream, 4)
	h.Libp2p().SetStreamHandler(wire.LinkProtocol, func(s network.Stream) { links <- s })
	return h, links
}

func next(t *testing.T, links chan network.Stream) network.Stream {
	t.Helper()
	select {
	case s := <-links:
		require.NoError(t, s.SetDeadline(time.Now().Add(20*time.Second)))
		return s
	case <-soon(t).Done():
		t.Fatal("worker did not dial")
		return nil
	}
}

type started struct {
	changed chan struct{}
	served  chan common.Address
	host    *p2p.Host
}

func start(t *testing.T, routers []string) *started {
	t.Helper()
	h, key := newHost(t, loopback)
	s := &started{changed: make(chan struct{}, 1), served: make(chan common.Address, 4), host: h}
	var sequence uint64
	l, err := New(Config{
		Host: h.Libp2p(), Routers: routers, Changed: s.changed,
		Announce: func() (*wire.SignedAnnouncement, error) {
			sequence++
			return wire.SignAnnouncement(domain, wire.Announcement{Worker: crypto.PubkeyToAddress(key.PublicKey), Sequence: sequence}, key)
		},
		Serve: func(router common.Address, stream network.Stream) { s.served <- router; _ = stream.Close() },
	})
	require.NoError(t, err)
	require.NoError(t, l.Start(context.Background()))
	t.Cleanup(func() { require.NoError(t, l.Stop(context.Background())) })
	return s
}

func announcement(t *testing.T, r *wire.Reader) uint64 {
	t.Helper()
	f, err := r.Next()
	require.NoError(t, err)
	var a wire.SignedAnnouncement
	require.NoError(t, wire.Decode(f, &a))
	require.NoError(t, a.Verify(domain))
	return a.Announcement.Sequence
}

func TestLinkAnnouncesAnswersAndComesBack(t *testing.T) {
	router, links := routerStub(t)
	s := start(t, router.Addrs())
	stream := next(t, links)
	frames := wire.NewReader(stream)
	require.EqualValues(t, 1, announcement(t, frames))
	s.changed <- struct{}{}
	require.EqualValues(t, 2, announcement(t, frames))
	require.NoError(t, wire.Write(stream, wire.TypePing, wire.PingPayload(5)))
	f, err := frames.Next()
	require.NoError(t, err)
	require.Equal(t, wire.TypePong, f.Type)
	n, err := wire.PingNumber(f)
	require.NoError(t, err)
	require.EqualValues(t, 5, n)

	require.NoError(t, stream.Reset())
	announcement(t, wire.NewReader(next(t, links)))
}

func TestRouterThatBreaksTheProtocolIsDropped(t *testing.T) {
	router, links := routerStub(t)
	start(t, router.Addrs())
	stream := next(t, links)
	announcement(t, wire.NewReader(stream))
	require.NoError(t, wire.Write(stream, wire.TypeEnd, nil))
	announcement(t, wire.NewReader(next(t, links)))
}

func TestCallsComeFromOwnRoutersOnly(t *testing.T) {
	router, links := routerStub(t)
	s := start(t, router.Addrs())
	next(t, links)
	mine, err := router.Libp2p().NewStream(soon(t), s.host.ID(), wire.CallProtocol)
	require.NoError(t, err)
	require.NoError(t, wire.Write(mine, wire.TypeEnd, nil)) // streams are opened with the first write
	signer, err := p2p.AddressOf(router.ID())
	require.NoError(t, err)
	require.Equal(t, signer, <-s.served)

	stranger, _ := newHost(t)
	addr, err := multiaddr.NewMultiaddr(s.host.Addrs()[0])
	require.NoError(t, err)
	info, err := peer.AddrInfoFromP2pAddr(addr)
	require.NoError(t, err)
	require.NoError(t, stranger.Libp2p().Connect(soon(t), *info))
	stream, err := stranger.Libp2p().NewStream(soon(t), info.ID, wire.CallProtocol)
	require.NoError(t, err)
	require.NoError(t, stream.SetDeadline(time.Now().Add(20*time.Second)))
	_, err = stream.Read(make([]byte, 1))
	require.Error(t, err)
	require.Empty(t, s.served)
}

func TestRouterAddressesAreChecked(t *testing.T) {
	h, _ := newHost(t)
	for _, routers := range [][]string{nil, {"nonsense"}, {"/ip4/127.0.0.1/tcp/1"}} {
		_, err := New(Config{Host: h.Libp2p(), Routers: routers})
		require.Error(t, err)
	}
}
