// Package link keeps a worker connected to its routers. The worker dials, so it needs no open port; routers open call streams back over the connection.
package link

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/protocol/wire"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
)

const (
	// dialTimeout bounds one attempt to reach a router.
	dialTimeout = 10 * time.Second
	// redialMin and redialMax bound the pause between attempts.
	redialMin, redialMax = 250 * time.Millisecond, 10 * time.Second
	// announceEvery is how often a worker announces itself though nothing has changed.
	announceEvery = 5 * time.Second
	// announceGap is the least time between announcements, however much changes.
	announceGap = 50 * time.Millisecond
	// silence is how long a router may send nothing before the worker dials anew. Routers ping more often.
	silence = 20 * time.Second
	// writeTimeout bounds one write to a router.
	writeTimeout = 10 * time.Second
)

// Config is what Links work with. All fields but Log must be set.
type Config struct {
	Host     host.Host
	Routers  []string                                           // multiaddrs with /p2p/
	Announce func() (*wire.SignedAnnouncement, error)           // the worker's present state
	Changed  <-chan struct{}                                    // the state has changed
	Serve    func(router common.Address, stream network.Stream) // answers a call stream to its end
	Log      log.Logger
}

// Links are a worker's connections to its routers.
type Links struct {
	cfg     Config
	routers map[peer.ID]*router
	cancel  context.CancelFunc
	wg      sync.WaitGroup
}

type router struct {
	info    peer.AddrInfo
	address common.Address
	changed chan struct{} // of capacity 1
}

// New checks the routers' addresses.
func New(cfg Config) (*Links, error) {
	if cfg.Log == nil {
		cfg.Log = log.New("mod", "link")
	}
	if len(cfg.Routers) == 0 {
		return nil, errors.New("no routers: a worker needs the address of at least one")
	}
	l := &Links{cfg: cfg, routers: map[peer.ID]*router{}}
	for _, text := range cfg.Routers {
		addr, err := multiaddr.NewMultiaddr(text)
		if err != nil {
			return nil, fmt.Errorf("parse router address %q: %w; it looks like /ip4/127.0.0.1/tcp/4001/p2p/16Uiu2..", text, err)
		}
		info, err := peer.AddrInfoFromP2pAddr(addr)
		if err != nil {
			return nil, fmt.Errorf("parse router address %q: %w", text, err)
		}
		if known := l.routers[info.ID]; known != nil {
			known.info.Addrs = append(known.info.Addrs, info.Addrs...)
			continue
		}
		signer, err := p2p.AddressOf(info.ID)
		if err != nil {
			return nil, fmt.Errorf("router %q: %w", text, err)
		}
		l.routers[info.ID] = &router{info: *info, address: signer, changed: make(chan struct{}, 1)}
	}
	return l, nil
}

// Start dials the routers and serves their calls until Stop.
func (l *Links) Start(context.Context) error {
	ctx, cancel := context.WithCancel(context.Background())
	l.cancel = cancel
	l.cfg.Host.SetStreamHandler(wire.CallProtocol, l.accept)
	for _, r := range l.routers {
		l.cfg.Host.ConnManager().Protect(r.info.ID, "router")
		l.wg.Add(1)
		go l.keep(ctx, r)
	}
	l.wg.Add(1)
	go l.spread(ctx)
	return nil
}

// Stop takes no more calls and lets go of the routers. Call streams that are open stay open.
func (l *Links) Stop(context.Context) error {
	l.cfg.Host.RemoveStreamHandler(wire.CallProtocol)
	l.cancel()
	l.wg.Wait()
	for id := range l.routers {
		l.cfg.Host.ConnManager().Unprotect(id, "router")
	}
	return nil
}

// accept takes a call stream, from the worker's own routers only.
func (l *Links) accept(stream network.Stream) {
	r := l.routers[stream.Conn().RemotePeer()]
	if r == nil {
		l.cfg.Log.Debug("Call stream from a stranger refused", "peer", stream.Conn().RemotePeer())
		_ = stream.Reset()
		return
	}
	l.cfg.Serve(r.address, stream)
}

// spread passes each change on to every link.
func (l *Links) spread(ctx context.Context) {
	defer l.wg.Done()
	for {
		select {
		case <-l.cfg.Changed:
		case <-ctx.Done():
			return
		}
		for _, r := range l.routers {
			select {
			case r.changed <- struct{}{}:
			default:
			}
		}
	}
}

// keep holds one router linked: it dials at start and whenever the link is lost, with a growing pause between failures.
func (l *Links) keep(ctx context.Context, r *router) {
	defer l.wg.Done()
	pause := redialMin
	for ctx.Err() == nil {
		began := time.Now()
		err := l.link(ctx, r)
		if ctx.Err() != nil {
			return
		}
		if time.Since(began) > silence {
			pause = redialMin
		}
		l.cfg.Log.Warn("No link to router", "router", r.address, "err", err, "retry", pause)
		select {
		case <-time.After(pause):
		case <-ctx.Done():
		}
		pause = min(2*pause, redialMax)
	}
}

// link dials a router, announces the worker and stays until the link breaks.
func (l *Links) link(ctx context.Context, r *router) error {
	dial, cancel := context.WithTimeout(network.WithForceDirectDial(ctx, "router"), dialTimeout)
	defer cancel()
	if err := l.cfg.Host.Connect(dial, r.info); err != nil {
		return fmt.Errorf("dial router: %w", err)
	}
	stream, err := l.cfg.Host.NewStream(dial, r.info.ID, wire.LinkProtocol)
	if err != nil {
		return fmt.Errorf("open link: %w", err)
	}
	defer func() { _ = stream.Reset() }()
	s := &session{Links: l, stream: stream}
	if err := s.announce(); err != nil {
		return err
	}
	l.cfg.Log.Info("Linked to router", "router", r.address)
	broken := make(chan error, 1)
	l.wg.Go(func() { broken <- s.answer() })
	err = s.tell(ctx, r, broken)
	_ = stream.Reset()
	return err
}

// session is one link while it stands.
type session struct {
	*Links
	stream network.Stream
	mu     sync.Mutex // one frame at a time
}

func (s *session) write(frame func() error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	_ = s.stream.SetWriteDeadline(time.Now().Add(writeTimeout))
	return frame()
}

func (s *session) announce() error {
	a, err := s.cfg.Announce()
	if err != nil {
		return err
	}
	return s.write(func() error { return wire.Send(s.stream, a) })
}

// tell announces what changes, and regularly, until the link breaks or ctx ends.
func (s *session) tell(ctx context.Context, r *router, broken <-chan error) error {
	regular := time.NewTicker(announceEvery)
	defer regular.Stop()
	var gap <-chan time.Time // set while a change must wait
	changed := r.changed
	for {
		select {
		case err := <-broken:
			return err
		case <-ctx.Done():
			return ctx.Err()
		case <-gap:
			gap, changed = nil, r.changed
			continue
		case <-changed:
			gap, changed = time.After(announceGap), nil
		case <-regular.C:
		}
		if err := s.announce(); err != nil {
			return err
		}
	}
}

// answer answers the router's pings until the link breaks.
func (s *session) answer() error {
	r := wire.NewReader(s.stream)
	for {
		_ = s.stream.SetReadDeadline(time.Now().Add(silence))
		f, err := r.Next()
		if err != nil {
			return fmt.Errorf("link is lost: %w", err)
		}
		if f.Type != wire.TypePing {
			return fmt.Errorf("router sent a frame of type %d on the link", f.Type)
		}
		if err := s.write(func() error { return wire.Write(s.stream, wire.TypePong, f.Payload) }); err != nil {
			return err
		}
	}
}
