package consensus

import (
	"context"
	"io"
	"time"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// Topic is the gossip topic of consensus, and SyncProtocol the stream protocol by which peers fetch blocks.
const (
	Topic                    = "emc/consensus/1"
	SyncProtocol protocol.ID = "/emc/consensus/sync/1"
)

// Gossip is a joined topic. Own messages are not delivered.
type Gossip interface {
	Publish(ctx context.Context, data []byte) error
	NextParsed(ctx context.Context) (from peer.ID, parsed any, err error)
	Peers() []peer.ID
	Close() error
}

// Stream is one exchange with a peer.
type Stream interface {
	io.ReadWriteCloser
	SetDeadline(t time.Time) error
}

// Transport is the network as the driver needs it.
type Transport interface {
	// Join subscribes to the consensus topic; parse sees every message first, runs concurrently and says whether it is delivered and passed on.
	Join(maxBytes int, parse func(from peer.ID, data []byte) (any, bool)) (Gossip, error)
	Open(ctx context.Context, to peer.ID) (Stream, error)
	// SignerOf is the operator's signer for which a peer speaks.
	SignerOf(peer.ID) (common.Address, error)
	// Serve hands every incoming stream to handle, each on its own goroutine, until the returned function is called.
	Serve(handle func(from peer.ID, s Stream)) (stop func())
}

// Network is the transport over a libp2p host.
func Network(h *p2p.Host) Transport { return libp2pTransport{h} }

type libp2pTransport struct{ host *p2p.Host }

func (t libp2pTransport) Join(maxBytes int, parse func(peer.ID, []byte) (any, bool)) (Gossip, error) {
	topic, err := t.host.JoinDirect(Topic, maxBytes, parse)
	if err != nil {
		return nil, err
	}
	return topic, nil
}

func (t libp2pTransport) SignerOf(p peer.ID) (common.Address, error) { return t.host.SignerOf(p) }

func (t libp2pTransport) Open(ctx context.Context, to peer.ID) (Stream, error) {
	s, err := t.host.Libp2p().NewStream(ctx, to, SyncProtocol)
	if err != nil {
		return nil, err
	}
	return s, nil
}

func (t libp2pTransport) Serve(handle func(peer.ID, Stream)) func() {
	t.host.Libp2p().SetStreamHandler(SyncProtocol, func(s network.Stream) { handle(s.Conn().RemotePeer(), s) })
	return func() { t.host.Libp2p().RemoveStreamHandler(SyncProtocol) }
}
