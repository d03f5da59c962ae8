package p2p

import (
	"time"

	"github.com/libp2p/go-libp2p"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/protocol"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
)

// What libp2p may use, by whom (its resource manager). Gossip has budgets of its own beside these (budget.go), and new connections a pace (strangerPace). Bootnodes, which are the
// validators, have an allowance apart when strangers have used up that of all: nobody can keep them out.
const (
	// maxConns is how many connections the host holds, maxConnsIn how many of them others may open: the rest is for those that it dials itself. The connection manager
	// begins to trim earlier, at MaxPeers.
	maxConns, maxConnsIn = 2 * MaxPeers, MaxPeers + minPeers
	// maxStreams and maxStreamsIn are streams on all connections: every peer holds some six for long (gossip both ways, pings, a request each way).
	maxStreams, maxStreamsIn = 16 * maxConns, 16 * maxConnsIn
	// maxMemory bounds what all connections buffer, bytes; a validator stays below 1 GiB with it.
	maxMemory = 384 << 20
	// greetConns and greetStreams are those that are still shaking hands, greetConnsIn and greetStreamsIn those of them that others opened: after an outage all validators do at once.
	greetConns, greetConnsIn     = 128, 96
	greetStreams, greetStreamsIn = 512, 256
	// peerConns is how many connections one peer may have: as many as libp2p dials at once, since two nodes that dial each other at the same time make several.
	peerConns = 8
	// peerStreams and peerStreamsIn are one peer's streams on all its connections and protocols.
	peerStreams, peerStreamsIn = 512, 256
	// peerMemory is what one peer's streams may buffer, bytes: seven of the largest messages.
	peerMemory = 64 << 20
	// protocolStreams and protocolStreamsIn are one peer's streams of one protocol: a router's calls to one worker at once. Protocols have tighter bounds of their own.
	protocolStreams, protocolStreamsIn = 256, 128
)

// limits are the resource manager's.
func limits() rcmgr.ConcreteLimitConfig {
	base := rcmgr.DefaultLimits
	libp2p.SetDefaultServiceLimits(&base)
	all := rcmgr.ResourceLimits{
		Conns: maxConns, ConnsInbound: maxConnsIn, ConnsOutbound: maxConns, Streams: maxStreams, StreamsInbound: maxStreamsIn, StreamsOutbound: maxStreams, Memory: maxMemory,
	}
	greeting := rcmgr.ResourceLimits{
		Conns: greetConns, ConnsInbound: greetConnsIn, ConnsOutbound: greetConns, Streams: greetStreams, StreamsInbound: greetStreamsIn, StreamsOutbound: greetStreams,
	}
	named := rcmgr.PartialLimitConfig{
		System: all, AllowlistedSystem: all, Transient: greeting, AllowlistedTransient: greeting,
		PeerDefault: rcmgr.ResourceLimits{
			Conns: peerConns, ConnsInbound: peerConns, ConnsOutbound: peerConns, Streams: peerStreams, StreamsInbound: peerStreamsIn, StreamsOutbound: peerStreams, Memory: peerMemory,
		},
		ProtocolPeerDefault: rcmgr.ResourceLimits{Streams: protocolStreams, StreamsInbound: protocolStreamsIn, StreamsOutbound: protocolStreams},
	}
	return named.Build(base.AutoScale())
}

// mesh is gossipsub's, thinner than its defaults (6 of 5 to 12 neighbours): authors send to all their peers themselves, so that passing on is for those whom the author does not reach, and
// validators, who all reach each other, would spend most of a block's processor time on copies. Announcements to peers outside the mesh, every second, make up for what it misses.
func mesh() pubsub.GossipSubParams {
	p := pubsub.DefaultGossipSubParams()
	p.D, p.Dlo, p.Dhi, p.Dscore, p.Dout = 4, 3, 4, 3, 1
	return p
}

// directProtocol is that of topics without a mesh.
const directProtocol protocol.ID = "/emc/direct/1.0.0"

// directFeatures: peers are asked for what they announce, and hear announcements; nothing else of gossipsub is needed.
func directFeatures(f pubsub.GossipSubFeature, _ protocol.ID) bool {
	return f == pubsub.GossipSubFeatureMesh
}

// meshless is gossipsub without a mesh: authors send to all their peers, nobody passes on, and who misses a message, because it and the author do not reach each other, hears of it by
// the announcements that each peer makes to a few others. So a vote of n validators costs n copies, where a mesh of d neighbours makes about n times d of them.
func meshless() pubsub.GossipSubParams {
	p := pubsub.DefaultGossipSubParams()
	p.D, p.Dlo, p.Dhi, p.Dscore, p.Dout = 0, 0, 0, 0, 0
	p.HeartbeatInterval, p.HistoryGossip = announceEvery, announceTimes
	p.Dlazy, p.GossipFactor = announceTo, 0
	return p
}

const (
	// announceEvery is how often messages of topics without a mesh are announced, each announceTimes, to announceTo peers chosen anew.
	announceEvery, announceTimes, announceTo = 500 * time.Millisecond, 3, 3
)
