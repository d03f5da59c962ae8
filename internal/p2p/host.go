// Package p2p is the network that nodes, routers and workers share: a libp2p host whose identity is the operator's signer,
// and gossip topics whose messages are bounded and validated before they are forwarded.
package p2p

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	ethcrypto "github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/libp2p/go-libp2p"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/net/connmgr"
	"github.com/libp2p/go-libp2p/p2p/protocol/ping"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/libp2p/go-libp2p/x/rate"
	"github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
)

const (
	// MaxMessage bounds one gossip message of any topic: an 8 MiB proposal and its envelope. Topics name smaller bounds of their own.
	MaxMessage = 9 << 20
	// MaxPeers is where the connection manager begins to trim; bootnodes are protected from trimming.
	MaxPeers = 160
	// minPeers is how many connections a trim leaves.
	minPeers = 96
	// validateQueue is how many messages may wait for validation before further ones are dropped.
	validateQueue = 1024
	// peerQueue is how many outgoing messages may wait for one slow peer before further ones to it are dropped.
	peerQueue = 256
	// dialTimeout bounds one attempt to reach a bootnode.
	dialTimeout = 5 * time.Second
	// redialMin and redialMax bound the pause between attempts to reach a bootnode that is away. After an outage nothing is agreed before nodes have met again.
	redialMin, redialMax = 250 * time.Millisecond, 2 * time.Second
	// pingEvery is the pause between two signs of life of a bootnode, and pingLimit how long it may take for one. After a cut, TCP waits about as long as the cut
	// lasted before it tries again: a connection that is silent is closed and dialled anew instead.
	pingEvery, pingLimit = 2 * time.Second, 3 * time.Second
	// pingSlack is how late the end of a ping's time may be noticed by a node that is not starved itself.
	pingSlack = 100 * time.Millisecond
	// muteLimit is for how many signs of life in a row a bootnode may be missing from gossip before it is dialled anew.
	muteLimit = 2
)

// strangerPace is how many new connections an address may open that is no bootnode's.
var strangerPace = rate.Limit{RPS: 0.2, Burst: 16}

// Config says who a host is and whom it dials.
type Config struct {
	Key       *ecdsa.PrivateKey // the identity: the operator's signer, or with Card a key of the host's own
	Card      []byte            // shows for which signer the host speaks (Card); nil: Key is the signer
	Listen    []string          // multiaddrs, e.g. /ip4/127.0.0.1/tcp/0; none: the host only dials out
	Bootnodes []string          // multiaddrs with /p2p/; kept connected for as long as the host lives
	Log       log.Logger
}

// Host is a running libp2p host with gossip. Its methods may be called from any goroutine.
type Host struct {
	host   host.Host
	gossip *pubsub.PubSub
	direct *pubsub.PubSub // of topics whose authors reach everybody themselves
	spent  *budgets
	cards  *cards
	log    log.Logger
	cancel context.CancelFunc
	wg     sync.WaitGroup
}

// New starts a host that listens, gossips and keeps its bootnodes connected until Close.
func New(cfg Config) (*Host, error) {
	boot, err := parseAddrs(cfg.Bootnodes)
	if err != nil {
		return nil, err
	}
	if cfg.Card != nil && len(cfg.Card) != cardBytes {
		return nil, fmt.Errorf("%w: %d bytes", errCard, len(cfg.Card))
	}
	h, err := newLibp2p(cfg, boot)
	if err != nil {
		return nil, fmt.Errorf("start libp2p host: %w", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	b := newBudgets(boot, func(id peer.ID) { _ = h.Network().ClosePeer(id) })
	start := func(more ...pubsub.Option) (*pubsub.PubSub, error) {
		return pubsub.NewGossipSub(ctx, h, append(more,
			pubsub.WithAppSpecificRpcInspector(b.inspect),
			pubsub.WithRawTracer(b),
			pubsub.WithPeerFilter(func(id peer.ID, _ string) bool { return b.accepts(id) }),
			pubsub.WithFloodPublish(true), // votes must not wait for a mesh to form
			pubsub.WithMaxMessageSize(MaxMessage),
			pubsub.WithValidateQueueSize(validateQueue),
			pubsub.WithPeerOutboundQueueSize(peerQueue),
		)...)
	}
	gossip, err1 := start(pubsub.WithGossipSubParams(mesh()))
	direct, err2 := start(pubsub.WithGossipSubParams(meshless()), pubsub.WithGossipSubProtocols([]protocol.ID{directProtocol}, directFeatures))
	if err := errors.Join(err1, err2); err != nil {
		cancel()
		return nil, errors.Join(fmt.Errorf("start gossip: %w", err), h.Close())
	}
	p := &Host{host: h, gossip: gossip, direct: direct, spent: b, cards: newCards(cfg.Card), log: cfg.Log, cancel: cancel}
	if p.log == nil {
		p.log = log.New("mod", "p2p")
	}
	if cfg.Card != nil {
		if _, err := p.cards.take(h.ID(), cfg.Card); err != nil {
			return nil, errors.Join(err, p.Close())
		}
	}
	for _, info := range boot {
		if info.ID == h.ID() {
			continue
		}
		h.ConnManager().Protect(info.ID, "bootnode")
		p.wg.Add(1)
		go p.keep(ctx, info)
	}
	return p, nil
}

// trusted are the resource manager's options for bootnodes, which are the validators: neither its limit on connections from one address (8) nor that on new ones (one in
// 5 s) holds for theirs. After an outage all of them dial at once, and several may live behind one address.
func trusted(boot []peer.AddrInfo) []rcmgr.Option {
	v4, v6 := slices.Clone(rcmgr.DefaultNetworkPrefixLimitV4), slices.Clone(rcmgr.DefaultNetworkPrefixLimitV6)
	pace := &rate.Limiter{
		NetworkPrefixLimits: []rate.PrefixLimit{{Prefix: netip.MustParsePrefix("127.0.0.0/8")}, {Prefix: netip.MustParsePrefix("::1/128")}},
		SubnetRateLimiter: rate.SubnetLimiter{
			IPv4SubnetLimits: []rate.SubnetLimit{{PrefixLength: 32, Limit: strangerPace}}, IPv6SubnetLimits: []rate.SubnetLimit{{PrefixLength: 56, Limit: strangerPace}},
			GracePeriod: time.Minute,
		},
	}
	var known []multiaddr.Multiaddr
	for _, info := range boot {
		known = append(known, info.Addrs...)
		for _, addr := range info.Addrs {
			ip, err := manet.ToIP(addr)
			if err != nil {
				continue // a name: it has no fixed address to trust
			}
			at, _ := netip.AddrFromSlice(ip)
			at = at.Unmap()
			prefix := netip.PrefixFrom(at, at.BitLen())
			limit := rcmgr.NetworkPrefixLimit{Network: prefix, ConnCount: MaxPeers}
			if at.Is4() {
				v4 = append([]rcmgr.NetworkPrefixLimit{limit}, v4...)
			} else {
				v6 = append([]rcmgr.NetworkPrefixLimit{limit}, v6...)
			}
			pace.NetworkPrefixLimits = append(pace.NetworkPrefixLimits, rate.PrefixLimit{Prefix: prefix})
		}
	}
	return []rcmgr.Option{rcmgr.WithAllowlistedMultiaddrs(known), rcmgr.WithNetworkPrefixLimit(v4, v6), rcmgr.WithConnRateLimiters(pace)}
}

func newLibp2p(cfg Config, boot []peer.AddrInfo) (host.Host, error) {
	key, err := crypto.UnmarshalSecp256k1PrivateKey(ethcrypto.FromECDSA(cfg.Key))
	if err != nil {
		return nil, fmt.Errorf("use signer as identity: %w", err)
	}
	resources, err := rcmgr.NewResourceManager(rcmgr.NewFixedLimiter(limits()), trusted(boot)...)
	if err != nil {
		return nil, err
	}
	conns, err := connmgr.NewConnManager(minPeers, MaxPeers)
	if err != nil {
		return nil, err
	}
	opts := []libp2p.Option{
		libp2p.Identity(key), libp2p.Transport(tcp.NewTCPTransport), libp2p.Security(noise.ID, noise.New), libp2p.DefaultMuxers,
		libp2p.ResourceManager(resources), libp2p.ConnectionManager(conns), libp2p.DisableRelay(), libp2p.UserAgent(agentOf(cfg.Card)),
	}
	if len(cfg.Listen) == 0 {
		opts = append(opts, libp2p.NoListenAddrs)
	} else {
		opts = append(opts, libp2p.ListenAddrStrings(cfg.Listen...))
	}
	return libp2p.New(opts...)
}

func parseAddrs(addrs []string) ([]peer.AddrInfo, error) {
	var list []multiaddr.Multiaddr
	for _, s := range addrs {
		a, err := multiaddr.NewMultiaddr(s)
		if err != nil {
			return nil, fmt.Errorf("parse peer address %q: %w; it looks like /ip4/127.0.0.1/tcp/4001/p2p/16Uiu2..", s, err)
		}
		list = append(list, a)
	}
	infos, err := peer.AddrInfosFromP2pAddrs(list...)
	if err != nil {
		return nil, fmt.Errorf("parse peer addresses: %w", err)
	}
	return infos, nil
}

// keep holds one bootnode connected: it dials at start and whenever the connection is lost, with a growing pause between failures.
func (p *Host) keep(ctx context.Context, info peer.AddrInfo) {
	defer p.wg.Done()
	lost := make(chan struct{}, 1)
	watch := &network.NotifyBundle{DisconnectedF: func(_ network.Network, c network.Conn) {
		if c.RemotePeer() == info.ID {
			select {
			case lost <- struct{}{}:
			default:
			}
		}
	}}
	p.host.Network().Notify(watch)
	defer p.host.Network().StopNotify(watch)
	pause := redialMin
	for ctx.Err() == nil {
		if p.host.Network().Connectedness(info.ID) == network.Connected {
			pause = redialMin
			p.watch(ctx, info.ID, lost)
			continue
		}
		if err := p.dial(ctx, info); err != nil {
			p.log.Debug("Bootnode is away", "peer", info.ID, "err", err, "retry", pause)
			select {
			case <-time.After(pause):
			case <-ctx.Done():
			}
			pause = min(2*pause, redialMax)
		}
	}
}

// watch returns when the connection to a peer is lost, and closes it when it has gone silent. It does so too when gossip has lost the peer over a connection that still
// stands, which happens after a few lost duplicates of a connection (pubsub's limit on dead peers): only a new connection brings it back.
func (p *Host) watch(ctx context.Context, id peer.ID, lost <-chan struct{}) {
	mute := 0
	for {
		select {
		case <-lost:
			return
		case <-ctx.Done():
			return
		case <-time.After(pingEvery):
		}
		began := time.Now()
		if err := p.ping(ctx, id); err != nil && ctx.Err() == nil {
			if time.Since(began) > pingLimit+pingSlack {
				continue // this node did not get to run: it says nothing about the other
			}
			p.log.Debug("Bootnode is silent", "peer", id, "err", err)
			_ = p.host.Network().ClosePeer(id)
			return
		}
		if slices.Contains(p.gossip.ListPeers(""), id) && slices.Contains(p.direct.ListPeers(""), id) {
			mute = 0
		} else if mute++; mute >= muteLimit {
			p.log.Debug("Bootnode takes no part in gossip", "peer", id)
			_ = p.host.Network().ClosePeer(id)
			return
		}
	}
}

func (p *Host) ping(ctx context.Context, id peer.ID) error {
	if p.spent.silence(id) < pingEvery {
		return nil // what it gossips is a sign of life
	}
	ctx, cancel := context.WithTimeout(ctx, pingLimit)
	defer cancel()
	select {
	case r := <-ping.Ping(ctx, p.host, id):
		return r.Error
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (p *Host) dial(ctx context.Context, info peer.AddrInfo) error {
	ctx, cancel := context.WithTimeout(network.WithForceDirectDial(ctx, "bootnode"), dialTimeout)
	defer cancel()
	return p.host.Connect(ctx, info)
}

// Libp2p gives the host itself, for stream protocols.
func (p *Host) Libp2p() host.Host { return p.host }

// ID is the host's peer id.
func (p *Host) ID() peer.ID { return p.host.ID() }

// Addrs lists the multiaddrs, with the peer id, under which others can dial this host.
func (p *Host) Addrs() []string {
	info := peer.AddrInfo{ID: p.host.ID(), Addrs: p.host.Addrs()}
	full, err := peer.AddrInfoToP2pAddrs(&info)
	if err != nil {
		return nil
	}
	out := make([]string, len(full))
	for i, a := range full {
		out[i] = a.String()
	}
	return out
}

// Close stops gossip and redialling, closes all connections and waits for the host's goroutines.
func (p *Host) Close() error {
	p.cancel()
	err := p.host.Close()
	p.wg.Wait()
	return err
}

// PeerOf is the peer id of a signer.
func PeerOf(pub *ecdsa.PublicKey) (peer.ID, error) {
	key, err := crypto.UnmarshalSecp256k1PublicKey(ethcrypto.CompressPubkey(pub))
	if err != nil {
		return "", fmt.Errorf("use public key as identity: %w", err)
	}
	return peer.IDFromPublicKey(key)
}

// AddressOf is the address of a peer's own identity; SignerOf says for which signer it speaks. It fails for identities that are not secp256k1 keys.
func AddressOf(id peer.ID) (common.Address, error) {
	key, err := id.ExtractPublicKey()
	if err != nil {
		return common.Address{}, fmt.Errorf("peer %s carries no public key: %w", id, err)
	}
	own, ok := key.(*publicKey)
	if !ok {
		return common.Address{}, fmt.Errorf("peer %s is not a secp256k1 identity", id)
	}
	return own.address, nil
}
