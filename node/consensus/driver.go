package consensus

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/libp2p/go-libp2p/core/peer"
)

// Certified is a final block and the certificate that makes it so.
type Certified struct {
	Block       Block // without payload
	Certificate *statement.Certificate
}

// Status is a snapshot for people and monitoring.
type Status struct {
	Head   Block
	Height uint64 // being decided
	Round  uint64
	Peers  int
	Seats  int  // that this node holds
	Voting bool // false for a full node, and for a validator that cannot know yet what it voted before its log was lost
}

// Driver runs consensus: it owns the log, the timers and the messages around a qbft.Machine. Its exported methods may be called from any goroutine.
type Driver struct {
	cfg       Config
	log       log.Logger
	committee atomic.Pointer[committee] // of the height in hand
	metrics   *metrics

	store   *store // from here set by Start
	gossip  Gossip
	ctx     context.Context
	cancel  context.CancelFunc
	wg      sync.WaitGroup // all goroutines but the loop
	done    chan struct{}  // closed when the loop has ended
	events  chan func()    // run by the loop
	outbox  chan []byte    // to be published
	repairs chan uint64    // damaged blocks of the log, for the syncer
	kick    chan peer.ID   // asks the syncer to catch up, from the named peer first
	loop    *loop          // only for posting events to it
	until   uint64         // the current set makes all blocks below; owned by whoever applies
	pruned  uint64         // payloads below are gone; owned by whoever applies

	head   atomic.Pointer[Block]
	round  atomic.Uint64
	voting atomic.Bool
	unsent atomic.Int32  // messages in the outbox or being published
	asked  atomic.Uint64 // rotates the peers that are asked

	strangerAt atomic.Int64 // when votes of an unknown set last made this node ask for blocks, Unix nanoseconds

	fetching  sync.Mutex // held while ranges are fetched from a peer
	restoring sync.Mutex // held while execution takes back what it lost

	mu          sync.Mutex
	err         error
	committees  map[uint64]*committee              // by set id, the newest few
	distrusted  map[peer.ID]time.Time              // until when
	late        map[uint64]map[common.Address]bool // by block: whose votes came when it was decided
	subscribers map[chan Certified]struct{}
}

// New checks the configuration. Nothing runs before Start.
func New(cfg Config) (*Driver, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	c, err := newCommittee(cfg.Set)
	if err != nil {
		return nil, fmt.Errorf("consensus: %w", err)
	}
	d := &Driver{
		cfg: cfg, log: cfg.Log, committees: make(map[uint64]*committee), late: make(map[uint64]map[common.Address]bool),
		done: make(chan struct{}), events: make(chan func(), eventQueue), outbox: make(chan []byte, sendQueue), kick: make(chan peer.ID, 1), repairs: make(chan uint64, maxRepairs),
		distrusted: make(map[peer.ID]time.Time), subscribers: make(map[chan Certified]struct{}),
	}
	if err := d.join(c); err != nil && cfg.Sets == nil {
		return nil, err
	}
	d.committee.Store(c)
	if d.metrics, err = newMetrics(cfg.Registry); err != nil {
		return nil, fmt.Errorf("consensus: register metrics: %w", err)
	}
	return d, nil
}

// Start opens the log, replays into execution what execution lost, and goes on from there. The context bounds the start alone; Stop ends the driver.
// A driver is started once.
func (d *Driver) Start(ctx context.Context) (err error) {
	if d.store, err = openStore(d.cfg.Dir, d.cfg.FS, d.cfg.ChainID); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, d.store.close())
		}
	}()
	guard, err := openGuard(&d.cfg, d.store)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, guard.close())
		}
	}()
	head, err := d.replay(ctx)
	if err != nil {
		return err
	}
	d.head.Store(&head)
	c, err := d.committeeAfter(ctx, head)
	if err != nil {
		return err
	}
	d.enter(c)
	if d.loop, err = newLoop(d, guard); err != nil {
		return err
	}
	if d.gossip, err = d.cfg.Net.Join(MaxMessage, d.parse); err != nil {
		return err
	}
	d.ctx, d.cancel = context.WithCancel(context.Background())
	srv := newServer(d.ctx, d.store, d.mend)
	stopServing := d.cfg.Net.Serve(srv.handle)
	d.spawn(d.read)
	d.spawn(d.write)
	d.spawn(d.syncer)
	d.spawn(d.ticker)
	if d.cfg.Keys != nil { // a validator without a seat may get one
		d.spawn(d.survey)
	}
	go func() {
		defer close(d.done)
		d.loop.run()
		stopServing()
		srv.close()
	}()
	d.log.Info("Consensus started", "head", head.Number, "hash", head.Hash, "set", c.set.ID, "seats", d.seats(), "of", len(c.seats))
	return nil
}

// Stop ends the driver and waits for all that it started, or for the context.
func (d *Driver) Stop(ctx context.Context) error {
	if d.cancel == nil {
		return nil
	}
	d.cancel()
	ended := make(chan struct{})
	go func() {
		<-d.done
		d.wg.Wait()
		close(ended)
	}()
	select {
	case <-ended:
	case <-ctx.Done():
		return fmt.Errorf("stop consensus: %w", ctx.Err())
	}
	d.metrics.unregister(d.cfg.Registry)
	return errors.Join(d.gossip.Close(), d.loop.guard.close(), d.store.close())
}

// Done is closed when the driver has ended, by Stop or because it could not go on; Err then says why.
func (d *Driver) Done() <-chan struct{} { return d.done }

// Err is why the driver ended by itself, nil if it did not.
func (d *Driver) Err() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.err
}

// fail ends the driver: what is wrong cannot be mended by going on.
func (d *Driver) fail(err error) {
	d.mu.Lock()
	if d.err == nil && d.ctx.Err() == nil {
		d.err = err
		d.log.Error("Consensus cannot go on", "err", err)
	}
	d.mu.Unlock()
	d.cancel()
}

// Head is the newest final block, without its payload. It is the zero block before Start.
func (d *Driver) Head() Block {
	if head := d.head.Load(); head != nil {
		return *head
	}
	return Block{}
}

// Block is a final block of the log with its certificate, or ErrUnknown.
func (d *Driver) Block(number uint64) (Certified, error) {
	l, err := d.store.block(number)
	if errors.Is(err, errDamaged) {
		d.mend(number)
	}
	if err != nil {
		return Certified{}, err
	}
	return Certified{l.block(), l.Certificate}, nil
}

// Certificate is the certificate of a final block of the log, or ErrUnknown.
func (d *Driver) Certificate(number uint64) (*statement.Certificate, error) {
	c, err := d.Block(number)
	return c.Certificate, err
}

// Payload is the payload of a final block of the log, or ErrUnknown.
func (d *Driver) Payload(number uint64) ([]byte, error) {
	_, payload, err := d.store.whole(number)
	if errors.Is(err, errDamaged) {
		d.mend(number)
	}
	return payload, err
}

// Subscribe gives a channel on which every block appears once it is final. A subscriber that lets SubscriberBuffer blocks pile up misses further ones and finds
// them by Block. The returned function ends the subscription and closes the channel.
func (d *Driver) Subscribe() (<-chan Certified, func()) {
	ch := make(chan Certified, SubscriberBuffer)
	d.mu.Lock()
	d.subscribers[ch] = struct{}{}
	d.mu.Unlock()
	return ch, func() {
		d.mu.Lock()
		defer d.mu.Unlock()
		if _, ok := d.subscribers[ch]; ok {
			delete(d.subscribers, ch)
			close(ch)
		}
	}
}

func (d *Driver) publish(c Certified) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for ch := range d.subscribers {
		select {
		case ch <- c:
		default:
		}
	}
}

// Status says where the driver stands.
func (d *Driver) Status() Status {
	s := Status{Head: d.Head(), Round: d.round.Load(), Seats: d.seats(), Voting: d.voting.Load()}
	s.Height = s.Head.Number + 1
	if d.gossip != nil {
		s.Peers = len(d.gossip.Peers())
	}
	return s
}

func (d *Driver) seats() int {
	c := d.current()
	if c.self == qbft.Observer {
		return 0
	}
	return int(c.weights[c.self])
}

// spawn runs f until the driver stops.
func (d *Driver) spawn(f func()) {
	d.wg.Add(1)
	go func() {
		defer d.wg.Done()
		f()
	}()
}

// post hands an event to the loop. It gives up when the driver stops.
func (d *Driver) post(event func()) {
	select {
	case d.events <- event:
	case <-d.ctx.Done():
	}
}

// pause waits before another attempt, and says whether the context still lives.
func (d *Driver) pause(ctx context.Context) bool {
	return d.cfg.Clock.SleepCtx(ctx, retry) == nil
}

// distrust keeps a peer that lied from being asked for a while.
func (d *Driver) distrust(p peer.ID, why error) {
	d.log.Warn("Peer is not asked for a while", "peer", p, "for", penalty, "err", why)
	d.mu.Lock()
	defer d.mu.Unlock()
	d.distrusted[p] = d.cfg.Clock.Now().Add(penalty)
}

func (d *Driver) trusts(p peer.ID) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	until, ok := d.distrusted[p]
	if ok && d.cfg.Clock.Now().After(until) {
		delete(d.distrusted, p)
		ok = false
	}
	return !ok
}

// peers lists those to ask, the preferred one first, the others starting with another one each time.
func (d *Driver) peers(preferred peer.ID) (list []peer.ID) {
	all := d.gossip.Peers()
	if preferred != "" && d.trusts(preferred) {
		list = append(list, preferred)
	}
	turn := int(d.asked.Add(1) % (1 << 30))
	for i := range all {
		if p := all[(i+turn)%len(all)]; p != preferred && d.trusts(p) && len(list) < maxAsked {
			list = append(list, p)
		}
	}
	return list
}

// payloadHash tells payloads apart that claim one block hash.
func payloadHash(p []byte) common.Hash { return crypto.Keccak256Hash(p) }
