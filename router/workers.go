package router

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/edgematrix/emc/protocol/wire"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/time/rate"
)

const (
	// helloTimeout is how long a new link may take to its first announcement.
	helloTimeout = 10 * time.Second
	// pingEvery is how often a worker is pinged; pings measure the round trip and find the dead.
	pingEvery = 5 * time.Second
	// silence is how long a worker may say nothing, pings included, before it is taken for dead.
	silence = 15 * time.Second
	// recheckEvery is how often the chain is asked whether a worker still works for its operator, and how strong it is.
	recheckEvery = 15 * time.Second
	// frameRate and frameBurst bound the frames a second on one link. Workers send at most 20 announcements a second.
	frameRate, frameBurst = 40, 100
	// rttWeight is the share of the newest measurement in the round-trip time: one part in rttWeight.
	rttWeight = 4
)

// worker is one linked worker.
type worker struct {
	peer    peer.ID
	address common.Address
	stream  network.Stream

	mu       sync.Mutex // guards what follows, and the stream's writing side
	state    wire.Announcement
	power    uint64 // mE, as the chain rates it
	active   bool   // the chain says that it works for its operator
	rtt      time.Duration
	assigned uint64 // mU of calls sent since the last announcement
	pings    map[uint64]time.Time
	lastPing uint64
}

// workers are the linked workers.
type workers struct {
	*Router
	wg sync.WaitGroup // added to under mu while life lasts

	mu      sync.Mutex // guards what follows
	list    map[peer.ID]*worker
	changed chan struct{} // closed and replaced when a worker is linked
}

func newWorkers(r *Router) *workers {
	return &workers{Router: r, list: map[peer.ID]*worker{}, changed: make(chan struct{})}
}

// accept takes a worker's link and keeps it until it breaks.
func (ws *workers) accept(stream network.Stream) {
	defer func() { _ = stream.Reset() }()
	if !ws.enter() {
		return
	}
	defer ws.wg.Done()
	w, frames, err := ws.greet(stream)
	if err != nil {
		ws.cfg.Log.Warn("Worker's link refused", "peer", stream.Conn().RemotePeer(), "err", err)
		return
	}
	ws.cfg.Log.Info("Worker linked", "worker", w.address, "operator", w.state.Operator, "power", w.power)
	ctx, cancel := context.WithCancel(ws.life)
	defer cancel()
	ws.wg.Add(1)
	go ws.tend(ctx, w)
	err = ws.listen(w, frames)
	ws.remove(w)
	ws.cfg.Log.Info("Worker's link ended", "worker", w.address, "err", err)
}

// enter counts a link in, unless the router is shutting down.
func (ws *workers) enter() bool {
	ws.mu.Lock()
	defer ws.mu.Unlock()
	if ws.life.Err() != nil {
		return false
	}
	ws.wg.Add(1)
	return true
}

// greet takes a link's first announcement and lists the worker.
func (ws *workers) greet(stream network.Stream) (*worker, *wire.Reader, error) {
	id := stream.Conn().RemotePeer()
	address, err := p2p.AddressOf(id)
	if err != nil {
		return nil, nil, err
	}
	w := &worker{peer: id, address: address, stream: stream, pings: map[uint64]time.Time{}}
	frames := wire.NewReader(stream)
	_ = stream.SetReadDeadline(time.Now().Add(helloTimeout))
	f, err := frames.Next()
	if err != nil {
		return nil, nil, fmt.Errorf("read announcement: %w", err)
	}
	if err := ws.announced(w, f); err != nil {
		return nil, nil, err
	}
	if err := ws.recheck(ws.life, w); err != nil {
		return nil, nil, err
	}
	if !w.active {
		return nil, nil, fmt.Errorf("worker %s does not work for operator %d", address, w.state.Operator)
	}
	return w, frames, ws.add(w)
}

// add lists a worker; a link that it had before is dropped.
func (ws *workers) add(w *worker) error {
	ws.mu.Lock()
	defer ws.mu.Unlock()
	if before := ws.list[w.peer]; before != nil {
		_ = before.stream.Reset()
	} else if len(ws.list) >= ws.cfg.Limits.Links {
		return fmt.Errorf("router has %d links", len(ws.list))
	}
	ws.list[w.peer] = w
	ws.metrics.workers.Set(float64(len(ws.list)))
	ws.cfg.Host.Libp2p().ConnManager().Protect(w.peer, "worker")
	close(ws.changed)
	ws.changed = make(chan struct{})
	return nil
}

func (ws *workers) remove(w *worker) {
	ws.mu.Lock()
	defer ws.mu.Unlock()
	if ws.list[w.peer] != w {
		return // replaced by a newer link
	}
	delete(ws.list, w.peer)
	ws.metrics.workers.Set(float64(len(ws.list)))
	ws.cfg.Host.Libp2p().ConnManager().Unprotect(w.peer, "worker")
}

// announced takes an announcement: signed by the worker at the other end, for this network, newer than the last.
func (ws *workers) announced(w *worker, f wire.Frame) error {
	var a wire.SignedAnnouncement
	if err := wire.Decode(f, &a); err != nil {
		return err
	}
	if a.Announcement.Worker != w.address {
		return fmt.Errorf("peer %s announces worker %s", w.address, a.Announcement.Worker)
	}
	if err := a.Verify(ws.cfg.Domain); err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.state.Operator != 0 && a.Announcement.Operator != w.state.Operator {
		return fmt.Errorf("worker %s changes its operator from %d to %d", w.address, w.state.Operator, a.Announcement.Operator)
	}
	if a.Announcement.Sequence >= w.state.Sequence {
		w.state, w.assigned = a.Announcement, 0
	}
	return nil
}

// recheck asks the chain who the worker is.
func (ws *workers) recheck(ctx context.Context, w *worker) error {
	known, err := ws.cfg.Chain.Worker(ctx, w.address)
	if err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.power = known.Power
	w.active = known.Active && known.Operator == w.state.Operator
	return nil
}

// tend pings a worker and rechecks it until ctx ends. A worker that cannot be written to is cut off.
func (ws *workers) tend(ctx context.Context, w *worker) {
	defer ws.wg.Done()
	ping, recheck := time.NewTicker(pingEvery), time.NewTicker(recheckEvery)
	defer ping.Stop()
	defer recheck.Stop()
	for {
		if err := w.ping(ws.cfg.Limits.FrameTimeout); err != nil {
			ws.cut(w)
			return
		}
		select {
		case <-ping.C:
		case <-recheck.C:
			if err := ws.recheck(ctx, w); err != nil && ctx.Err() == nil {
				ws.cfg.Log.Warn("Worker not rechecked", "worker", w.address, "err", err)
			}
		case <-ctx.Done():
			return
		}
	}
}

// cut closes the connection of a worker that is dead, so that its calls fail at once.
func (ws *workers) cut(w *worker) {
	_ = w.stream.Conn().Close()
}

func (w *worker) ping(timeout time.Duration) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.lastPing++
	w.pings[w.lastPing] = time.Now()
	_ = w.stream.SetWriteDeadline(time.Now().Add(timeout))
	return wire.Write(w.stream, wire.TypePing, wire.PingPayload(w.lastPing))
}

// pong takes the answer to a ping into the round-trip time.
func (w *worker) pong(f wire.Frame) error {
	n, err := wire.PingNumber(f)
	if err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	sent, ok := w.pings[n]
	if !ok {
		return fmt.Errorf("answer to ping %d, which was not sent", n)
	}
	clear(w.pings) // answers come in order: older ones will not come
	rtt := time.Since(sent)
	if w.rtt != 0 {
		rtt = (w.rtt*(rttWeight-1) + rtt) / rttWeight
	}
	w.rtt = rtt
	return nil
}

// listen reads a link until it breaks.
func (ws *workers) listen(w *worker, frames *wire.Reader) error {
	limit := rate.NewLimiter(frameRate, frameBurst)
	for {
		_ = w.stream.SetReadDeadline(time.Now().Add(silence))
		f, err := frames.Next()
		if err != nil {
			ws.cut(w)
			return err
		}
		if !limit.Allow() {
			return errors.New("too many frames")
		}
		switch f.Type {
		case wire.TypeAnnounce:
			err = ws.announced(w, f)
		case wire.TypePong:
			err = w.pong(f)
		default:
			err = fmt.Errorf("frame of type %d on a link", f.Type)
		}
		if err != nil {
			return err
		}
	}
}

// candidates lists the workers that could run a call of a socket, in the order in which to try them. If there is none it waits a little: after a restart
// workers need a moment to dial again.
func (ws *workers) candidates(ctx context.Context, socket *admission.Socket) []candidate {
	ctx, cancel := context.WithTimeout(ctx, ws.cfg.Limits.LinkTimeout)
	defer cancel()
	for {
		list, changed := ws.serving(socket)
		if len(list) > 0 {
			return order(list, ws.cfg.Draw)
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil
		}
	}
}

// serving lists the workers that could run a call of a socket. The channel is closed when another worker is linked.
func (ws *workers) serving(socket *admission.Socket) ([]candidate, <-chan struct{}) {
	ws.mu.Lock()
	defer ws.mu.Unlock()
	var list []candidate
	for _, w := range ws.list {
		if c, ok := w.candidate(socket); ok {
			list = append(list, c)
		}
	}
	return list, ws.changed
}

func (w *worker) candidate(socket *admission.Socket) (candidate, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	serves := len(w.state.Apps) == 0 || slices.Contains(w.state.Apps, socket.App)
	if !w.active || w.state.Operator != socket.Operator || !serves {
		return candidate{}, false
	}
	return candidate{worker: w, after: expected(w.rtt, w.state.QueuedUnits+w.assigned, w.power)}, true
}

// assign counts a call that is sent to the worker until it announces its load again.
func (w *worker) assign(units uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.assigned += units
}

// count is how many workers would serve an operator's sockets of an app.
func (ws *workers) count(operator uint64, app uint256.Int) int {
	list, _ := ws.serving(&admission.Socket{Operator: operator, App: app})
	return len(list)
}

// snapshot lists the workers for the API.
func (ws *workers) snapshot() []workerView {
	ws.mu.Lock()
	defer ws.mu.Unlock()
	views := make([]workerView, 0, len(ws.list))
	for _, w := range ws.list {
		views = append(views, w.view())
	}
	slices.SortFunc(views, func(a, b workerView) int { return a.Worker.Cmp(b.Worker) })
	return views
}

// close ends all links.
func (ws *workers) close() {
	ws.mu.Lock()
	for _, w := range ws.list {
		_ = w.stream.Reset()
	}
	ws.mu.Unlock()
	ws.wg.Wait()
}
