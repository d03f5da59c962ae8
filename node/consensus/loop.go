package consensus

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/edgematrix/emc/node/qbft"
	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"
)

// loop is the one goroutine that owns the machine. Whatever else goes on posts events to it; all fields below are its own.
type loop struct {
	d        *Driver
	m        *qbft.Machine
	rotation *rotation
	guard    guard
	joined   bool     // enough of the others have no block that this node lacks: it may vote
	wary     bool     // votes may have been cast that the log does not know: no voting until a height was decided before our eyes
	later    []func() // to run after the current event

	work       context.Context // of the builder or validator of the round in hand
	cancelWork context.CancelFunc
	workers    *sync.WaitGroup // of this height
	workRound  uint64

	applying *certified // on its way into log and execution; the first of a range
	queued   []func()   // ranges that came meanwhile
	waiting  []waiter

	heard     heard
	checked   map[common.Hash]bool // proposals of this height that are valid and on disk
	bodies    map[common.Hash]body // payloads that came with proposals
	bodyBytes int

	still     int     // ticks since a vote was cast or a height begun
	repeating bool    // what is sent was sent before
	idle      int     // ticks since the last new block
	ticks     int     // since the last report
	reported  uint64  // head of the last report
	ahead     peer.ID // a peer that votes at a later height
	announced time.Time
	asked     bool // peers for blocks, once, since the start
}

type body struct {
	height  uint64
	payload []byte  // nil if it did not come along
	from    peer.ID // who has it
}

type waiter struct {
	number uint64
	done   chan struct{}
}

func newLoop(d *Driver, g guard) (*loop, error) {
	l := &loop{d: d, guard: g, reported: d.Head().Number, rotation: newRotation(d.current()), bodies: make(map[common.Hash]body), heard: newHeard(), workers: new(sync.WaitGroup)}
	l.m = qbft.New(d.cfg.Timeouts, l.sign)
	var err error
	if l.wary, err = d.store.wary(); err != nil {
		return nil, err
	}
	head := d.Head().Number
	for n := max(windowStart(head+1), d.Set().Start, 1); n <= head; n++ {
		if b, err := d.store.block(n); err == nil {
			l.rotation.record(n, b.Certificate.Round)
		}
	}
	return l, nil
}

// sign is called by the machine for every vote. A vote that contradicts an earlier one ends the driver; one that the signer does not sign, as it is away, is left out.
func (l *loop) sign(m *qbft.Message) bool {
	if err := l.guard.permit(m); err != nil {
		l.d.fail(err)
		return false
	}
	if err := signVote(l.d.ctx, l.d.cfg.ChainID, l.d.Set().ID, l.d.cfg.Keys, m); err != nil {
		l.d.log.Debug("Vote was not signed", "height", m.Height, "round", m.Round, "kind", m.Kind, "err", err)
		return false
	}
	return true
}

func (l *loop) run() {
	l.begin()
	for {
		for len(l.later) > 0 {
			next := l.later[0]
			l.later = l.later[1:]
			next()
		}
		select {
		case <-l.d.ctx.Done():
			if l.cancelWork != nil {
				l.cancelWork()
			}
			l.workers.Wait()
			return
		case event := <-l.d.events:
			event()
		}
	}
}

// begin starts the height after the head.
func (l *loop) begin() {
	head := l.d.Head()
	height := head.Number + 1
	if err := l.d.upgrade(head); err != nil {
		l.d.fail(err)
		return
	}
	c, self := l.d.current(), qbft.Observer
	if l.mayVote(height) {
		self = c.self
	}
	if s := l.d.store.saved(); s != nil && s.Height > height {
		self = qbft.Observer // the log lost blocks that were voted on: the votes at this height are not known any more
	}
	l.heard.forget(height)
	l.checked = make(map[common.Hash]bool)
	for hash, b := range l.bodies {
		if b.height < height {
			delete(l.bodies, hash)
			l.bodyBytes -= len(b.payload)
		}
	}
	l.still, l.idle, l.ahead = 0, 0, ""
	l.d.voting.Store(self != qbft.Observer)
	l.d.metrics.validator.Set(map[bool]float64{true: 1}[self != qbft.Observer])
	l.d.metrics.mark, l.d.metrics.sent = l.d.cfg.Clock.Now(), time.Time{}
	l.do(l.m.Start(qbft.Instance{Height: height, Self: self, Weights: c.weights, Leader: l.rotation.leaders(height)}, l.d.store.saved()))
}

// do carries out what the machine asks, in order.
func (l *loop) do(actions []qbft.Action) {
	for _, a := range actions {
		if l.d.ctx.Err() != nil {
			return // nothing may follow a save that failed
		}
		switch a := a.(type) {
		case qbft.Save:
			l.still = 0
			if err := l.saveVotes(&a.State); err != nil {
				l.d.fail(err)
			}
		case qbft.Send:
			l.send(a.Message)
		case qbft.SetTimer:
			l.setTimer(a)
		case qbft.Build:
			l.build(a)
		case qbft.Validate:
			l.validate(a)
		case qbft.Decide:
			l.decide(a)
		case qbft.Behind:
			l.announce(a)
		case qbft.Equivocation:
			l.accuse(l.d.Set().ID, a)
		}
	}
	l.watchRound()
}

// saveVotes puts votes on disk twice: into the log that the machine goes on from, and into the protection that outlives it.
func (l *loop) saveVotes(state *qbft.State) error {
	if err := l.d.store.saveVotes(*state); err != nil {
		return err
	}
	return l.guard.save(state)
}

func (l *loop) watchRound() {
	r := l.m.Round()
	if old := l.d.round.Swap(r); r > 1 && r != old {
		l.d.metrics.rounds.Inc()
		l.d.log.Info("Round changed", "height", l.m.Height(), "round", r)
	}
	l.d.metrics.round.Set(float64(r))
}

func (l *loop) send(m *qbft.Message) {
	var payload []byte
	if m.Kind == qbft.Proposal && !l.repeating { // who lost the payload asks for it by hash
		payload = l.payload(m.Height, common.Hash(m.Value))
		l.d.metrics.sent = l.d.cfg.Clock.Now()
	}
	if m.Kind == qbft.Commit {
		l.phase(phasePrepare)
	}
	v := toVotes(m, payload)
	v.SetID = l.d.Set().ID
	l.gossip(tagVote, v)
}

func (l *loop) phase(name string) {
	if !l.repeating {
		l.d.metrics.phase(name, l.d.cfg.Clock.Now())
	}
}

func (l *loop) gossip(tag byte, v any) {
	data, err := encode(tag, v)
	if err != nil {
		l.d.log.Error("Message was not encoded", "err", err)
		return
	}
	select {
	case l.d.outbox <- data:
		l.d.unsent.Add(1)
	default:
		l.d.log.Debug("Message was dropped: earlier ones are still being sent")
	}
}

// payload is a payload at hand, nil if there is none.
func (l *loop) payload(height uint64, hash common.Hash) []byte {
	if b := l.bodies[hash]; len(b.payload) > 0 {
		return b.payload
	}
	p, err := l.d.store.payload(height, hash)
	if err != nil {
		return nil
	}
	return p
}

// setTimer starts the round's timer. In round 1 it begins at the block's slot: until then nobody can propose.
func (l *loop) setTimer(a qbft.SetTimer) {
	after := a.After
	if a.Round == 1 {
		slot := time.Unix(int64(l.d.Head().Time), 0).Add(l.d.cfg.BlockTime)
		after += min(max(slot.Sub(l.d.cfg.Clock.Now()), 0), l.d.cfg.BlockTime)
	}
	l.d.cfg.Clock.AfterFunc(after, func() {
		l.d.post(func() {
			if l.applying == nil {
				l.do(l.m.Timeout(a.Height, a.Round))
			}
		})
	})
}

// start runs a builder or validator for a round and ends the one of the round before.
func (l *loop) start(round uint64, f func(ctx context.Context)) {
	if l.applying != nil {
		return // the height is decided
	}
	if l.work == nil || l.workRound != round {
		l.endWork()
		l.work, l.cancelWork = context.WithCancel(l.d.ctx)
		l.workRound = round
	}
	ctx, workers := l.work, l.workers
	workers.Add(1)
	go func() {
		defer workers.Done()
		f(ctx)
	}()
}

func (l *loop) endWork() {
	if l.cancelWork != nil {
		l.cancelWork()
		l.work, l.cancelWork = nil, nil
	}
}

func (l *loop) build(a qbft.Build) {
	parent := l.d.Head()
	l.start(a.Round, func(ctx context.Context) {
		b, ok := l.d.buildOn(ctx, parent)
		if !ok {
			return
		}
		l.d.post(func() {
			l.keep(b.Hash, body{b.Number, b.Payload, ""})
			l.do(l.m.Built(a.Height, a.Round, qbft.Value(b.Hash)))
		})
	})
}

func (l *loop) validate(a qbft.Validate) {
	l.phase(phaseProposal)
	hash, parent := common.Hash(a.Value), l.d.Head()
	valid := func() {
		l.phase(phaseValidate)
		l.checked[hash] = true
		l.do(l.m.Validated(a.Height, a.Round, a.Value, true))
	}
	if l.checked[hash] {
		l.later = append(l.later, valid)
		return
	}
	run := func(ctx context.Context, payload []byte) (Block, error) {
		return l.d.cfg.Chain.Check(ctx, parent, payload)
	}
	if a.Prepared {
		run = l.d.cfg.Chain.Import // a quorum checked it, perhaps by what was true then
	}
	offered := l.bodies[hash]
	l.start(a.Round, func(ctx context.Context) {
		b, err := l.d.obtain(ctx, wanted{a.Height, hash, parent.Hash, a.Prepared}, offered.payload, offered.from, run)
		if err != nil {
			return // the round is over
		}
		if err := l.d.store.putPayload(a.Height, hash, b.Payload); err != nil { // before PREPARE: what is prepared can never be lost
			l.d.fail(err)
			return
		}
		l.d.post(func() {
			if l.m.Height() == a.Height {
				valid()
			}
		})
	})
}

// decide hands a decision on to log and execution.
func (l *loop) decide(a qbft.Decide) {
	c := l.d.current()
	cert, bad, err := c.certify(l.d.cfg.ChainID, a)
	if err != nil {
		l.d.fail(err)
		return
	}
	if len(bad) > 0 {
		for _, m := range bad {
			l.d.log.Warn("Validator's share of a certificate is bad, its vote does not count", "height", m.Height, "round", m.Round, "validator", c.signers[m.From])
		}
		l.do(l.m.Strike(a, bad))
		return
	}
	l.phase(phaseCommit)
	l.d.metrics.decided(l.d.cfg.Clock.Now())
	hash := common.Hash(a.Value)
	if l.applying != nil && l.applying.Hash != hash {
		l.d.fail(fmt.Errorf("two blocks are certified at height %d, %s and %s: a third of the seats must be faulty", a.Height, hash, l.applying.Hash))
		return
	}
	if l.adopt([]*certified{{a.Height, hash, cert, l.bodies[hash].payload}}, "") && l.wary {
		l.wary = false
		if err := l.d.store.clearWary(); err != nil {
			l.d.fail(err)
		}
	}
}

// announce tells whoever is behind where the chain is.
func (l *loop) announce(qbft.Behind) {
	now, head := l.d.cfg.Clock.Now(), l.d.Head().Number
	if l.d.current().self == qbft.Observer || now.Sub(l.announced) < announceEvery {
		return
	}
	b, err := l.d.store.block(head)
	if err != nil {
		return // the head is where this node began: it holds no certificate of it
	}
	l.announced = now
	l.gossip(tagAnnounce, &announce{b.Number, b.Hash, b.Certificate})
}

// receive takes a verified message.
func (l *loop) receive(from peer.ID, v any) {
	switch v := v.(type) {
	case *votes:
		m := v.message()
		if v.SetID != l.d.Set().ID && m.Height > l.d.Head().Number {
			return // verified when another set was in force
		}
		l.listen(v.SetID, m)
		if m.Height > l.m.Height() {
			l.ahead = from
			if m.Height > l.m.Height()+1 {
				l.d.askFor(from)
			}
		}
		if m.Kind == qbft.Proposal && l.expects(m) {
			l.keep(common.Hash(m.Value), body{m.Height, v.Body, from})
		}
		l.lateVote(v.SetID, m)
		if l.applying == nil || m.Height != l.m.Height() {
			l.do(l.m.Receive(m))
		}
	case *announce:
		if next := l.d.Head().Number + 1; v.Number == next {
			l.adopt([]*certified{{v.Number, v.Hash, v.Certificate, nil}}, from)
		} else if v.Number > next {
			l.d.askFor(from)
		}
	}
}

// expects says whether a proposal's payload is worth its memory: it is of this height and by the round's leader, or of the next.
func (l *loop) expects(m *qbft.Message) bool {
	switch m.Height {
	case l.m.Height():
		return m.Round <= l.m.Round()+1 && m.From == l.rotation.at(m.Height, m.Round)
	case l.m.Height() + 1:
		return m.Round == 1
	}
	return false
}

// keep remembers a proposal's payload, or at least who has it.
func (l *loop) keep(hash common.Hash, b body) {
	if old, have := l.bodies[hash]; have && (len(old.payload) > 0 || len(b.payload) == 0) {
		return
	}
	if l.bodyBytes+len(b.payload) > maxBodies {
		b.payload = nil
	}
	l.bodies[hash] = b
	l.bodyBytes += len(b.payload)
}

// tick repeats votes when nothing moves, since gossip may lose them, and looks for blocks elsewhere when none comes.
func (l *loop) tick() {
	l.d.metrics.peers.Set(float64(len(l.d.gossip.Peers())))
	l.still++
	l.idle++
	l.report()
	if l.still%resendTicks == 0 && l.applying == nil && l.d.unsent.Load() == 0 { // else the machine is busy, and more of the same makes it worse
		l.repeating = true
		l.do(l.m.Resend())
		l.repeating = false
	}
	switch {
	case !l.asked && len(l.d.gossip.Peers()) > 0: // the chain has most likely gone on while this node was away
		l.asked = true
		l.d.askFor("")
	case l.ahead != "" && l.idle > 1:
		l.d.askFor(l.ahead)
		l.ahead = ""
	case l.idle%stalled == 0:
		l.d.askFor("")
	}
}

// report says now and then how the chain goes, for people.
func (l *loop) report() {
	if l.ticks++; l.ticks < reportTicks {
		return
	}
	head := l.d.Head()
	late := l.d.cfg.Clock.Now().Sub(time.Unix(int64(head.Time), 0)).Round(100 * time.Millisecond)
	blocks := head.Number - min(l.reported, head.Number)
	l.ticks, l.reported = 0, head.Number
	if blocks == 0 {
		l.d.log.Warn("No new block is final", "head", head.Number, "age", late, "round", l.m.Round(), "peers", len(l.d.gossip.Peers()))
		return
	}
	l.d.log.Info("Blocks are final", "head", head.Number, "hash", head.Hash, "new", blocks, "age", late, "peers", len(l.d.gossip.Peers()))
}
