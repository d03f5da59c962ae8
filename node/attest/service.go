package attest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/libp2p/go-libp2p/core/peer"
)

// Defaults of Config.
const (
	DefaultOutputEvery     = 20 // L2 blocks
	DefaultClockPermille   = 50 // 5%
	DefaultClockSlack      = 2 * time.Second
	DefaultOpeningPatience = 10 // L2 blocks
)

// Config is what a validator's attestations need. Zero values of what has a default take it.
type Config struct {
	Chain   Chain
	Host    *p2p.Host
	Keys    signer.Keys           // of the seats; the host speaks for their signer
	Set     func() *statement.Set // in force now; may be called from any goroutine
	ChainID uint64                // L2's
	Domain  protocol.Domain       // of receipts
	Path    string                // file of the store

	Sources []Source // of further kinds of statements

	// OutputEvery: an output is certified each so many L2 blocks.
	OutputEvery uint64
	// A rating window counts if its length by the own clock is the chain's within ClockPermille thousandths and ClockSlack, which allows for blocks that
	// come a little early or late.
	ClockPermille uint64
	ClockSlack    time.Duration
	// OpeningPatience is for how many L2 blocks openings that are missing are waited for before a report leaves them out.
	OpeningPatience uint64

	Now func() time.Time // the own clock; nil: time.Now
	Log log.Logger
}

func (c *Config) setDefaults() {
	if c.OutputEvery == 0 {
		c.OutputEvery = DefaultOutputEvery
	}
	if c.ClockPermille == 0 {
		c.ClockPermille = DefaultClockPermille
	}
	if c.ClockSlack == 0 {
		c.ClockSlack = DefaultClockSlack
	}
	if c.OpeningPatience == 0 {
		c.OpeningPatience = DefaultOpeningPatience
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Log == nil {
		c.Log = log.New("mod", "attest")
	}
}

// Check says what is missing in the configuration, or does not fit together.
func (c *Config) Check() error {
	switch {
	case c.Chain == nil || c.Host == nil || c.Keys == nil || c.Set == nil:
		return errors.New("attest: Chain, Host, Keys and Set must be set")
	case c.ChainID == 0 || c.Domain.ChainID == nil || c.Path == "":
		return errors.New("attest: ChainID, Domain and Path must be set")
	}
	if own, err := c.Host.SignerOf(c.Host.ID()); err != nil || own != c.Keys.Address() {
		return fmt.Errorf("attest: the host speaks for %s, not for the signer", own)
	}
	return nil
}

// arrival is a final block with the time, by the own clock, at which it came.
type arrival struct {
	Block
	at time.Time
}

// gossiped is a decoded message of TopicAttest with its author.
type gossiped struct {
	from    common.Address
	content any
}

// Service attests what the chain and the receipts say. New, Start, Stop; the API may be used from any goroutine between.
type Service struct {
	cfg   Config
	log   log.Logger
	store *store
	self  common.Address // signer

	attest, receipts, openings *p2p.Topic
	fetch                      *fetcher
	prover                     *prover
	cancel                     context.CancelFunc
	wg                         sync.WaitGroup

	heads     chan arrival
	messages  chan gossiped
	arrivals  chan *entry
	proofs    chan *task.Opening
	verified  chan verdict
	delivered chan fetched

	handled atomic.Uint64 // number of the last block that the loop is done with

	// What follows is the loop's alone.
	set    *statement.Set // in force at the head; others judge and sign by it in the same way
	seat   int            // the first of the own seats, -1: none
	head   Block
	shares *sharing
	settle *settling
	rate   *rating
	posts  *posting
	offers *proposing
}

// subscribePause is the time between attempts to follow the chain again.
const subscribePause = time.Second

// queue is how many events of one kind may wait for the loop; beyond, their sources wait, and gossip drops what it cannot hold.
const queue = 256

// New checks the configuration and opens the store.
func New(cfg Config) (*Service, error) {
	cfg.setDefaults()
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	db, err := openStore(cfg.Path)
	if err != nil {
		return nil, fmt.Errorf("attest: %w", err)
	}
	self := cfg.Keys.Address()
	s := &Service{
		cfg: cfg, log: cfg.Log, store: db, self: self,
		heads: make(chan arrival, queue), messages: make(chan gossiped, queue), arrivals: make(chan *entry, queue),
		proofs: make(chan *task.Opening, openingQueue), verified: make(chan verdict, openingQueue), delivered: make(chan fetched, maxServed),
	}
	s.enter(cfg.Set())
	s.shares, s.posts, s.offers = newSharing(s), newPosting(s), newProposing(s)
	s.settle, s.rate = newSettling(s), newRating(s)
	s.prover = newProver(s.verified)
	s.fetch = newFetcher(cfg.Host, s.isSeat, s.lookup, s.delivered)
	if err := s.restore(); err != nil {
		return nil, errors.Join(fmt.Errorf("attest: %w", err), db.close())
	}
	return s, nil
}

// enter goes on under a set. A validator whose key the set does not name signs nothing.
func (s *Service) enter(set *statement.Set) {
	s.set, s.seat = set, set.SeatOf(s.self)
	if s.seat >= 0 && set.Seats[s.seat].Key != s.cfg.Keys.Seat() {
		s.log.Error("This validator cannot attest: its BLS key is not the registered one", "set", set.ID, "seat", s.seat)
		s.seat = -1
	}
}

// restore reads back what the store holds: receipts that wait and shares that have no certificate yet.
func (s *Service) restore() error {
	var err error
	if s.settle.number, s.settle.hash, err = s.store.applied(); err != nil {
		return err
	}
	waiting, damaged, err := s.store.waiting(s.cfg.Domain)
	if err != nil {
		return fmt.Errorf("read receipts: %w", err)
	}
	for _, e := range waiting {
		e.carried = e.receipt.Route != nil
		s.settle.pool.put(e)
	}
	if damaged > 0 {
		s.log.Error("Receipts in the store are damaged and left out", "count", damaged, "store", s.cfg.Path)
	}
	return s.shares.restore()
}

// Start joins the gossip topics, serves other validators and follows the chain until Stop.
func (s *Service) Start(ctx context.Context) error {
	if err := s.join(); err != nil {
		return errors.Join(err, s.leave())
	}
	run, cancel := context.WithCancel(context.WithoutCancel(ctx))
	s.cancel = cancel
	heads, err := s.cfg.Chain.Heads(run)
	if err != nil {
		cancel()
		return errors.Join(fmt.Errorf("attest: follow the chain: %w", err), s.leave())
	}
	s.fetch.start()
	for _, part := range []func(context.Context){
		func(ctx context.Context) { s.follow(ctx, heads) }, s.readAttest, s.readReceipts, s.readOpenings, s.prover.run, s.loop,
	} {
		s.wg.Add(1)
		go func() {
			defer s.wg.Done()
			part(run)
		}()
	}
	return nil
}

// Stop ends all goroutines, waits for them and closes the store.
func (s *Service) Stop(context.Context) error {
	if s.cancel != nil {
		s.cancel()
		s.wg.Wait() // the loop asks for things until it ends
		s.fetch.stop()
	}
	return errors.Join(s.leave(), s.store.close())
}

func (s *Service) join() (err error) {
	if s.attest, err = s.cfg.Host.Join(TopicAttest, maxAttestMessage, func(from peer.ID, _ []byte) bool { return s.isSeat(from) }); err != nil {
		return fmt.Errorf("attest: %w", err)
	}
	calls := newLimiter(s.cfg.Now, receiptRate, receiptBurst)
	if s.receipts, err = s.cfg.Host.Join(TopicReceipt, protocol.MaxReceiptBytes, func(from peer.ID, data []byte) bool {
		r, err := protocol.DecodeReceipt(data)
		return calls.allow(from) && err == nil && r.Session.Check() == nil
	}); err != nil {
		return fmt.Errorf("attest: %w", err)
	}
	proofs := newLimiter(s.cfg.Now, openingRate, openingBurst)
	if s.openings, err = s.cfg.Host.Join(TopicOpening, task.MaxGossip, func(from peer.ID, data []byte) bool {
		a, err := p2p.AddressOf(from)
		if err != nil || !proofs.allow(from) {
			return false
		}
		_, err = task.DecodeGossip(data, a)
		return err == nil
	}); err != nil {
		return fmt.Errorf("attest: %w", err)
	}
	return nil
}

func (s *Service) leave() (err error) {
	for _, t := range []**p2p.Topic{&s.attest, &s.receipts, &s.openings} {
		if *t != nil {
			err = errors.Join(err, (*t).Close())
			*t = nil
		}
	}
	return err
}

// isSeat says whether a peer is a validator of the set.
func (s *Service) isSeat(id peer.ID) bool {
	a, err := s.cfg.Host.SignerOf(id)
	return err == nil && s.cfg.Set().SeatOf(a) >= 0
}

// others are the validators that are connected, those of the given signer first.
func (s *Service) others(first common.Address) []peer.ID {
	var front, back []peer.ID
	for _, p := range s.attest.Peers() {
		a, err := s.cfg.Host.SignerOf(p)
		switch {
		case err != nil || s.cfg.Set().SeatOf(a) < 0:
		case a == first:
			front = append(front, p)
		default:
			back = append(back, p)
		}
	}
	return append(front, back...)
}

// lookup answers what other validators ask for.
func (s *Service) lookup(r request) ([]byte, error) {
	if r.what == wantBatch {
		return s.store.proposal(common.Hash([]byte(r.key)))
	}
	return s.prover.content(r.opening()), nil
}

// follow stamps final blocks with the time at which they came, before the loop is busy with them. A subscription that breaks is made again.
func (s *Service) follow(ctx context.Context, heads <-chan Block) {
	for {
		var b Block
		var ok bool
		select {
		case b, ok = <-heads:
		case <-ctx.Done():
			return
		}
		if !ok {
			if heads = s.resubscribe(ctx); heads == nil {
				return
			}
			continue
		}
		select {
		case s.heads <- arrival{b, s.cfg.Now()}:
		case <-ctx.Done():
			return
		}
	}
}

// resubscribe follows the chain again, nil when the context has ended. Without heads there is no event that could tell when to try: so it waits by the clock.
func (s *Service) resubscribe(ctx context.Context) <-chan Block {
	for ctx.Err() == nil {
		heads, err := s.cfg.Chain.Heads(ctx)
		if err == nil {
			return heads
		}
		s.log.Warn("Cannot follow the chain, trying again", "err", err, "pause", subscribePause)
		select {
		case <-time.After(subscribePause):
		case <-ctx.Done():
		}
	}
	return nil
}

func (s *Service) readAttest(ctx context.Context) {
	for {
		from, data, err := s.attest.Next(ctx)
		if err != nil {
			return
		}
		a, err := s.cfg.Host.SignerOf(from)
		if err != nil {
			continue
		}
		content, err := decodeMessage(data)
		if err != nil {
			s.log.Debug("Message of a validator is malformed", "from", a, "err", err)
			continue
		}
		select {
		case s.messages <- gossiped{a, content}:
		case <-ctx.Done():
			return
		}
	}
}

func (s *Service) readReceipts(ctx context.Context) {
	for {
		from, data, err := s.receipts.Next(ctx)
		if err != nil {
			return
		}
		r, err := protocol.DecodeReceipt(data)
		if err != nil {
			continue // the topic's validator has refused it already
		}
		e, err := openReceipt(s.cfg.Domain, r)
		if err != nil {
			s.log.Debug("Receipt refused", "from", from, "call", r.Result.Call, "err", err)
			continue
		}
		select {
		case s.arrivals <- e:
		case <-ctx.Done():
			return
		}
	}
}

func (s *Service) readOpenings(ctx context.Context) {
	for {
		from, data, err := s.openings.Next(ctx)
		if err != nil {
			return
		}
		o, err := task.DecodeOpening(data, task.MaxGossip)
		if err != nil {
			s.log.Debug("Opening is malformed", "from", from, "err", err)
			continue
		}
		select {
		case s.proofs <- o:
		case <-ctx.Done():
			return
		}
	}
}

// loop owns all state. An error in one part is logged there and does not keep the others from going on.
func (s *Service) loop(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case a := <-s.heads:
			s.onHead(ctx, a)
		case m := <-s.messages:
			s.onMessage(ctx, m)
		case e := <-s.arrivals:
			s.settle.onReceipts(ctx, s.drain(e))
		case o := <-s.proofs:
			s.rate.onOpening(o)
		case v := <-s.verified:
			s.rate.onVerdict(ctx, v)
		case f := <-s.delivered:
			s.onFetched(ctx, f)
		}
	}
}

// drain collects the receipts that came together, so that one sync keeps them all.
func (s *Service) drain(first *entry) []*entry {
	all := []*entry{first}
	for len(all) < queue {
		select {
		case e := <-s.arrivals:
			all = append(all, e)
		default:
			return all
		}
	}
	return all
}

// onHead goes on to a new final block. Of blocks that came together only the last is read, but each is noted for the clock.
func (s *Service) onHead(ctx context.Context, a arrival) {
	s.rate.onArrival(a)
	for {
		select {
		case a = <-s.heads:
			s.rate.onArrival(a)
			continue
		default:
		}
		break
	}
	if a.Number <= s.head.Number && s.head.Hash != (common.Hash{}) {
		return
	}
	s.head = a.Block
	if set := s.cfg.Set(); set.ID != s.set.ID {
		s.enter(set)
		s.shares.onSet(set)
		s.posts.onSet()
		s.settle.onSet()
		s.rate.onSet()
		s.offers.onSet()
	}
	view := s.cfg.Chain.At(a.Block)
	s.settle.onHead(ctx, view)
	s.rate.onHead(ctx, view)
	s.signOutputs(ctx)
	s.signSources(ctx)
	s.offers.onHead(ctx)
	s.posts.onHead(ctx, view)
	s.shares.onHead(ctx)
	s.handled.Store(a.Number)
}

// Head is the last final block that was attested; one far behind the chain's head tells of a validator that cannot keep up.
func (s *Service) Head() uint64 { return s.handled.Load() }

func (s *Service) onMessage(ctx context.Context, m gossiped) {
	switch c := m.content.(type) {
	case []byte:
		s.settle.onProposal(ctx, m.from, c)
	case *reportProposal:
		s.rate.onProposal(ctx, m.from, c)
	case *sharePayload:
		s.shares.onShare(ctx, m.from, c)
	case *certificatePayload:
		s.shares.onCertificate(ctx, c)
	case *contentProposal:
		s.offers.onProposal(ctx, m.from, c)
	}
}

func (s *Service) onFetched(ctx context.Context, f fetched) {
	if f.request.what == wantBatch {
		s.settle.onFetched(ctx, f)
		return
	}
	o, err := task.DecodeOpening(f.content, task.MaxOpening)
	if err != nil {
		s.log.Debug("Fetched opening is malformed", "err", err)
		return
	}
	s.rate.onOpening(o)
}

// publish sends a message to the other validators; what does not arrive is sent again at later heads.
func (s *Service) publish(ctx context.Context, kind messageKind, content any) {
	data, err := encodeMessage(kind, content)
	if err == nil {
		err = s.attest.Publish(ctx, data)
	}
	if err != nil && ctx.Err() == nil {
		s.log.Warn("Cannot send to the other validators", "kind", kind, "err", err)
	}
}

// turn is the seat whose turn it is to propose a number at a block.
func turn(set *statement.Set, number, block uint64) int {
	return int((number + block/turnBlocks) % uint64(len(set.Seats)))
}

// hasTurn says whether it is an operator's turn, with any of its seats.
func hasTurn(set *statement.Set, number, block uint64, signer common.Address) bool {
	return set.Seats[turn(set, number, block)].Signer == signer
}

// distance is how many turns after the one at a block the own operator's next comes, 0 if it is its turn.
func (s *Service) distance(number, block uint64) uint64 {
	n := len(s.set.Seats)
	for d := range n {
		if s.set.Seats[(turn(s.set, number, block)+d)%n].Signer == s.self {
			return uint64(d)
		}
	}
	return uint64(n)
}
