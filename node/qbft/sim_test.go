package qbft

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/edgematrix/emc/internal/mutant"
)

// The simulation runs a whole network in virtual time from one seed. Before the network becomes timely ("calm") messages are lost, delayed, duplicated
// and reordered, the network splits and heals, and correct nodes crash between any two actions and restart from what they saved, and signers refuse (sim_signer_test.go). Nodes up to F in weight are
// Byzantine throughout; in some runs another set takes over at a height (sim_sets_test.go). EMC_SIM_SEED=n replays one seed with a trace; EMC_SIM_SEEDS=n sets how
// many are run, from EMC_SIM_FIRST=n on.

const (
	simHeights  = 3                     // heights decided in one run
	simDelta    = 60 * time.Millisecond // longest delay once calm
	simResend   = time.Second           // pause between resends
	simStalled  = 3                     // resends without a new height after which a node asks its peers
	simOutage   = 10 * time.Second      // after any outage a block is decided within this (chain.md 1.6)
	simMaxSteps = 400_000
)

var simTimeouts = Timeouts{Base: 1500 * time.Millisecond, Max: 2500 * time.Millisecond}

// sim is one run. It is used by one goroutine.
type sim struct {
	seed    uint64
	rng     *rand.Rand
	now     time.Duration
	queue   []simEvent
	seq     uint64
	procs   []*proc
	sets    []*simSet
	change  uint64 // the height at which the second set begins
	calm    time.Duration
	phases  []phase
	loss    [kinds]float64 // by kind
	gossip  float64        // loss of certified blocks
	dup     float64
	mute    *proc // nobody hears it until the network is calm
	deaf    *proc // it hears nobody
	slow    time.Duration
	sent    map[signature]signature // what correct nodes sent, by all but its content
	signed  map[signature]bool
	decided map[uint64]Value
	holders map[Value]uint64 // bitmap of procs with the body on disk
	made    uint64
	stale   bool // broken driver: one machine serves both sets
	trace   *strings.Builder
	byz     uint64 // bitmap of Byzantine nodes
	absent  uint64 // bitmap of nodes whose signer never signs all that they ask for (sim_signer_test.go)
	seen    []parcel
	usurped map[[2]uint64]bool // heights and rounds in which a hasty leader proposed
}

// phase is a stretch of time with its own split of the network: procs of different sides do not hear each other.
type phase struct {
	until time.Duration
	sides uint64
}

type signature struct {
	set           *simSet
	kind          Kind
	from          Node
	height, round uint64
	value         Value
	prepared      uint64
}

func signatureOf(set *simSet, m *Message) signature {
	return signature{set, m.Kind, m.From, m.Height, m.Round, m.Value, m.PreparedRound}
}

// parcel is a message as the driver sends it: with the set under which it was signed.
type parcel struct {
	set *simSet
	msg *Message
}

type eventKind uint8

const (
	evDeliver eventKind = iota
	evTimer
	evBuilt
	evValidate
	evDecided
	evResend
	evRestart
	evSync
	evBlackout
)

type simEvent struct {
	at            time.Duration
	seq           uint64
	kind          eventKind
	to            *proc
	from          *proc
	life          int // of to, for what dies with a crash
	set           *simSet
	msg           *Message
	height, round uint64
	value         Value
	prepared      bool
}

// proc is one running copy of a node; a Byzantine twin is two procs with one identity.
type proc struct {
	id     int // who it is, in whatever set
	index  int
	m      *Machine
	life   int
	up     bool
	saved  *State
	chain  []Value // decided values, on disk
	height uint64  // being decided
	byz    *traits
	crash  float64 // chance at each action while the network is bad
	idle   int     // resends since the height began
	signer *simSigner
}

func newSim(seed uint64) *sim {
	s := &sim{
		seed: seed, rng: rand.New(rand.NewPCG(seed, 0x656d63)),
		signed: make(map[signature]bool), sent: make(map[signature]signature), usurped: make(map[[2]uint64]bool), decided: make(map[uint64]Value), holders: make(map[Value]uint64),
	}
	people := s.drawSets()
	s.drawNetwork()
	s.drawProcs(people)
	return s
}

func (s *sim) drawNetwork() {
	s.calm = time.Duration(s.rng.IntN(12_000)) * time.Millisecond
	switch s.rng.IntN(12) {
	case 0, 1:
		s.calm = 0
	case 2:
		s.calm *= 3
	}
	loss := []float64{0, 0.02, 0.2, 0.5}[s.rng.IntN(4)]
	for k := range s.loss {
		s.loss[k] = loss
		if s.rng.IntN(6) == 0 {
			s.loss[k] = 0.7
		}
	}
	s.gossip = []float64{0, loss, 0.9}[s.rng.IntN(3)]
	s.dup = []float64{0, 0, 0.1}[s.rng.IntN(3)]
	s.slow = []time.Duration{simDelta, 400 * time.Millisecond, 3 * time.Second}[s.rng.IntN(3)]
	for at := time.Duration(0); at < s.calm; {
		at += time.Duration(200+s.rng.IntN(4000)) * time.Millisecond
		p := phase{until: min(at, s.calm)}
		if s.rng.IntN(2) == 0 {
			p.sides = s.rng.Uint64()
		}
		s.phases = append(s.phases, p)
	}
}

func (s *sim) drawProcs(people int) {
	crash := []float64{0, 0, 0.01, 0.05}[s.rng.IntN(4)]
	faulty := make([]uint64, len(s.sets))
	for i, set := range s.sets {
		faulty[i] = (set.seats() - 1) / 3
	}
	for _, i := range s.rng.Perm(people) {
		p := &proc{id: i, crash: crash}
		if s.rng.IntN(4) > 0 && s.afford(faulty, i) {
			s.byz |= 1 << i
			p.byz = drawTraits(s.rng)
			p.crash = 0
			if p.byz.twin {
				twin := *p
				s.add(&twin)
			}
		}
		s.add(p)
	}
	if s.calm > 0 && s.rng.IntN(6) == 0 {
		s.push(simEvent{at: s.between(0, s.calm), kind: evBlackout})
	}
	s.mute, s.deaf = s.maybeOne(), s.maybeOne()
	s.drawSigners(faulty)
	for _, p := range s.procs {
		s.boot(p)
		s.push(simEvent{at: s.between(0, simResend), kind: evResend, to: p})
	}
}

// maybeOne picks a proc in one of three runs.
func (s *sim) maybeOne() *proc {
	if s.rng.IntN(3) > 0 {
		return nil
	}
	return s.procs[s.rng.IntN(len(s.procs))]
}

func (s *sim) add(p *proc) {
	p.index = len(s.procs)
	s.procs = append(s.procs, p)
}

// boot starts a proc from its disk.
func (s *sim) boot(p *proc) {
	p.up = true
	p.life++
	p.m = s.machine(p)
	s.begin(p)
}

// machine makes one as the driver does for a set: signatures are by the set of their height.
func (s *sim) machine(p *proc) *Machine {
	return New(simTimeouts, func(m *Message) bool {
		sig := signatureOf(s.setAt(m.Height), m)
		if p.signer != nil && !p.signer.sign(s.now, s.now < s.calm, sig) {
			s.logf("node %d is refused %v %d/%d", p.id, m.Kind, m.Height, m.Round)
			return false
		}
		s.signed[sig] = true
		return true
	})
}

func (s *sim) begin(p *proc) {
	p.height, p.idle = uint64(len(p.chain))+1, 0
	if p.height > simHeights {
		return
	}
	if p.height == s.change && !s.stale {
		p.m = s.machine(p) // what it kept for the next height is by the old set
	}
	set := s.setAt(p.height)
	s.do(p, p.m.Start(Instance{Height: p.height, Self: set.node(p.id), Weights: set.weights, Leader: set.leader(p.height)}, p.saved))
}

func (s *sim) between(a, b time.Duration) time.Duration {
	return a + time.Duration(s.rng.Int64N(int64(b-a)+1))
}

// do carries out actions one by one; a correct node may crash between any two.
func (s *sim) do(p *proc, actions []Action) {
	life := p.life
	for i, a := range actions {
		if s.now < s.calm && p.crash > 0 && s.rng.Float64() < p.crash {
			s.crash(p)
			s.onRecord(p, actions[i:])
			return
		}
		switch a := a.(type) {
		case Save:
			state := a.State
			p.saved = &state
		case Send:
			s.speak(p, a.Message)
		case SetTimer:
			s.push(simEvent{at: s.now + a.After, kind: evTimer, to: p, life: life, height: a.Height, round: a.Round})
		case Build:
			s.push(simEvent{at: s.now + s.between(5*time.Millisecond, 100*time.Millisecond), kind: evBuilt, to: p, life: life, height: a.Height, round: a.Round})
		case Validate:
			s.push(simEvent{at: s.now + s.between(time.Millisecond, 40*time.Millisecond), kind: evValidate, to: p, life: life, height: a.Height, round: a.Round, value: a.Value, prepared: a.Prepared})
		case Decide:
			if bad := spoiled(a); len(bad) > 0 && p.byz == nil {
				if s.do(p, p.m.Strike(a, bad)); p.life != life {
					return
				}
				continue
			}
			s.check(p, a)
			s.push(simEvent{at: s.now + time.Millisecond, kind: evDecided, to: p, life: life, height: a.Height, value: a.Value})
		case Behind:
			s.syncNode(p, s.setAt(a.Height), a.Node)
		}
	}
}

func (s *sim) crash(p *proc) {
	s.logf("node %d crashes", p.id)
	p.up = false
	p.life++
	s.push(simEvent{at: min(s.calm, s.now+s.between(0, 4*time.Second)), kind: evRestart, to: p})
}

// newValue makes a value for a height; the last byte says whether it is valid.
func (s *sim) newValue(height uint64, valid bool) (v Value) {
	s.made++
	binary.BigEndian.PutUint64(v[:], height)
	binary.BigEndian.PutUint64(v[8:], s.made)
	v[31] = 1
	if !valid {
		v[31] = 2
	}
	return v
}

func validValue(v Value, height uint64) bool {
	return binary.BigEndian.Uint64(v[:]) == height && v[31] == 1
}

// speak sends a message, as a Byzantine node would if it is one. A correct node never contradicts itself.
func (s *sim) speak(p *proc, msg *Message) {
	if p.byz != nil {
		s.misbehave(p, msg)
		return
	}
	set := s.setAt(msg.Height)
	full := signatureOf(set, msg)
	key := signature{set: set, kind: msg.Kind, from: msg.From, height: msg.Height, round: msg.Round}
	if old, ok := s.sent[key]; ok && old != full {
		panic(failure(fmt.Sprintf("correct node contradicts itself: %+v and %+v", old, full)))
	}
	s.sent[key] = full
	s.broadcast(p, parcel{set, msg})
}

// broadcast sends to every proc but those of the sender's identity.
func (s *sim) broadcast(p *proc, out parcel) {
	for _, q := range s.procs {
		if q.id != p.id {
			s.send(p, q, out)
		}
	}
}

// send puts one copy on the network, as bad as the network is now.
func (s *sim) send(p, q *proc, out parcel) {
	if p.byz == nil || q.byz != nil || s.rng.IntN(8) == 0 {
		s.remember(out)
	}
	delay, ok := s.route(p, q, s.loss[out.msg.Kind%kinds])
	if !ok {
		return
	}
	s.push(simEvent{at: s.now + delay, kind: evDeliver, to: q, from: p, set: out.set, msg: out.msg})
	if s.now < s.calm && s.dup > 0 && s.rng.Float64() < s.dup {
		s.push(simEvent{at: s.now + s.between(0, s.slow), kind: evDeliver, to: q, from: p, set: out.set, msg: out.msg})
	}
}

// remember keeps some messages for Byzantine nodes to replay.
func (s *sim) remember(out parcel) {
	if s.byz == 0 {
		return
	}
	if len(s.seen) < 64 {
		s.seen = append(s.seen, out)
	} else if s.rng.IntN(16) == 0 {
		s.seen[s.rng.IntN(len(s.seen))] = out
	}
}

// route says how long a message from p to q takes now, if it arrives.
func (s *sim) route(p, q *proc, loss float64) (time.Duration, bool) {
	if s.now >= s.calm {
		return s.between(time.Millisecond, simDelta), true
	}
	if p == s.mute || q == s.deaf || s.split(p, q) || s.rng.Float64() < loss {
		return 0, false
	}
	return s.between(time.Millisecond, s.slow), true
}

func (s *sim) split(p, q *proc) bool {
	for len(s.phases) > 0 && s.phases[0].until <= s.now {
		s.phases = s.phases[1:]
	}
	if len(s.phases) == 0 {
		return false
	}
	sides := s.phases[0].sides
	return sides>>p.index&1 != sides>>q.index&1
}

// authentic stands for signature checks: every signed part must have been signed by its author, under the set that the message names.
func (s *sim) authentic(set *simSet, m *Message) bool {
	if !s.signed[signatureOf(set, m)] {
		return false
	}
	for _, list := range [][]*Message{m.RoundChanges, m.Prepares} {
		for _, n := range list {
			if !s.signed[signatureOf(set, n)] {
				return false
			}
		}
	}
	return true
}

// sync sends a peer the blocks that it lacks, with their certificates.
func (s *sim) sync(p *proc, to int) {
	for _, q := range s.procs {
		if q.id != to || p.byz != nil {
			continue
		}
		if delay, ok := s.route(p, q, s.gossip); ok {
			s.push(simEvent{at: s.now + delay, kind: evSync, to: q, from: p, height: uint64(len(p.chain))})
		}
	}
}

// askPeers fetches what others have when nothing has come for a while: votes of a set that a node does not know yet tell it nothing.
func (s *sim) askPeers(p *proc) {
	if p.idle++; p.idle%simStalled != 0 {
		return
	}
	for _, q := range s.procs {
		if q != p && q.up {
			s.sync(q, p.id)
		}
	}
}

// check is agreement and validity, at the earliest moment.
func (s *sim) check(p *proc, d Decide) {
	s.logf("node %d decides %d/%d %x", p.id, d.Height, d.Round, d.Value[8:16])
	if p.byz != nil {
		return
	}
	if old, ok := s.decided[d.Height]; ok && old != d.Value {
		panic(failure(fmt.Sprintf("agreement: height %d decided as %x and %x", d.Height, old, d.Value)))
	}
	if !validValue(d.Value, d.Height) {
		panic(failure(fmt.Sprintf("validity: height %d decided as invalid %x", d.Height, d.Value)))
	}
	s.decided[d.Height] = d.Value
	set := s.setAt(d.Height)
	var weight uint64
	for _, c := range d.Commits {
		if c.Kind != Commit || c.Height != d.Height || c.Round != d.Round || c.Value != d.Value || !s.signed[signatureOf(set, c)] {
			panic(failure(fmt.Sprintf("certificate: height %d holds %+v", d.Height, c)))
		}
		weight += uint64(set.weights[c.From])
	}
	if weight < set.quorum() {
		panic(failure(fmt.Sprintf("certificate: height %d weighs %d", d.Height, weight)))
	}
}

// spoiled are the COMMITs whose shares make no certificate.
func spoiled(d Decide) (bad []*Message) {
	for _, c := range d.Commits {
		if bytes.Equal(c.Share, badShare) {
			bad = append(bad, c)
		}
	}
	return bad
}

type failure string

// run drives the network until every correct node has decided every height, and returns what went wrong.
func (s *sim) run() (err error) {
	defer func() {
		if r := recover(); r != nil {
			f, ok := r.(failure)
			if !ok {
				panic(r)
			}
			err = fmt.Errorf("seed %d: %s", s.seed, string(f))
		}
	}()
	var first uint64 // the first height that no correct node has decided when the network turns calm
	var limit time.Duration
	for steps := 0; !s.done(); steps++ {
		if len(s.queue) == 0 || steps > simMaxSteps {
			return fmt.Errorf("seed %d: liveness: nothing left to do or too many steps at %v", s.seed, s.now)
		}
		ev := s.pop()
		if first == 0 && ev.at >= s.calm {
			first = uint64(len(s.decided)) + 1
			limit = s.outage(first)
		}
		s.now = ev.at
		if over := s.now - s.calm; first > 0 && over > 0 {
			if _, ok := s.decided[first]; !ok && first <= simHeights && over > limit {
				return fmt.Errorf("seed %d: liveness: height %d is not decided %v after the network calmed", s.seed, first, over)
			}
			if over > (simHeights+1)*limit {
				return fmt.Errorf("seed %d: liveness: a correct node is behind %v after the network calmed", s.seed, over)
			}
		}
		s.step(ev)
	}
	return nil
}

func (s *sim) done() bool {
	for _, p := range s.procs {
		if p.byz == nil && len(p.chain) < simHeights {
			return false
		}
	}
	return true
}

func (s *sim) step(ev simEvent) {
	p := ev.to
	if ev.kind == evBlackout {
		for _, q := range s.procs {
			if q.up && q.byz == nil {
				s.crash(q)
			}
		}
		return
	}
	if ev.kind == evRestart {
		s.logf("node %d restarts", p.id)
		s.boot(p)
		return
	}
	if ev.kind == evResend {
		s.push(simEvent{at: s.now + simResend, kind: evResend, to: p})
		if p.up && p.height <= simHeights {
			s.do(p, p.m.Resend())
			s.askPeers(p)
		}
		return
	}
	if !p.up || ev.life != 0 && ev.life != p.life {
		return
	}
	switch ev.kind {
	case evDeliver:
		s.deliver(ev)
	case evTimer:
		if p.height == ev.height && p.m.Round() == ev.round {
			s.logf("node %d times out %d/%d", p.id, ev.height, ev.round)
		}
		s.do(p, p.m.Timeout(ev.height, ev.round))
	case evBuilt:
		v := s.newValue(ev.height, p.byz == nil || s.rng.IntN(4) > 0)
		s.holders[v] |= 1 << p.index
		s.do(p, p.m.Built(ev.height, ev.round, v))
	case evValidate:
		s.validate(ev)
	case evDecided:
		if s.fetch(p, ev.value) {
			s.adopt(p, ev.height, ev.value)
		} else {
			ev.at = s.now + 200*time.Millisecond
			s.push(ev)
		}
	case evSync:
		for h := p.height; h <= ev.height; h++ {
			s.adopt(p, h, ev.from.chain[h-1])
		}
	}
}

func (s *sim) deliver(ev simEvent) {
	p := ev.to
	if !s.authentic(ev.set, ev.msg) {
		return
	}
	if ev.set != s.setAt(p.height) && ev.msg.Height >= p.height && !s.stale { // the driver's check of what is ahead of the head
		return
	}
	if s.trace != nil {
		s.logf("%d -> %d: %v %d/%d %x pr %d", ev.from.id, p.id, ev.msg.Kind, ev.msg.Height, ev.msg.Round, ev.msg.Value[8:16], ev.msg.PreparedRound)
	}
	switch {
	case p.height > simHeights || ev.msg.Height < p.height:
		if ev.msg.Height < p.height {
			s.syncNode(p, ev.set, ev.msg.From)
		}
		return
	case ev.msg.Height > p.height:
		s.sync(ev.from, p.id) // the peer is ahead: ask it for what it has
	}
	if p.byz != nil {
		s.react(p, parcel{ev.set, ev.msg})
	}
	s.do(p, p.m.Receive(ev.msg))
}

// validate checks a body, once it can be had, and puts it on disk.
func (s *sim) validate(ev simEvent) {
	p := ev.to
	if p.height != ev.height || p.m.Round() != ev.round {
		return
	}
	if !s.fetch(p, ev.value) {
		ev.at = s.now + 100*time.Millisecond
		s.push(ev)
		return
	}
	s.do(p, p.m.Validated(ev.height, ev.round, ev.value, validValue(ev.value, ev.height)))
}

// fetch gets a body from any holder that is up and in reach; Byzantine holders serve some.
func (s *sim) fetch(p *proc, v Value) bool {
	holders := s.holders[v]
	if holders>>p.index&1 == 1 {
		return true
	}
	for _, q := range s.procs {
		if holders>>q.index&1 == 0 || !q.up || s.now < s.calm && s.split(p, q) {
			continue
		}
		if q.byz != nil && (uint64(v[15])+uint64(p.index))%2 == 0 {
			continue
		}
		s.holders[v] |= 1 << p.index
		return true
	}
	return false
}

// adopt appends a decided value to the chain on disk and goes on with the next height.
func (s *sim) adopt(p *proc, height uint64, v Value) {
	if height != uint64(len(p.chain))+1 {
		return
	}
	p.chain = append(p.chain, v)
	s.begin(p)
}

func (s *sim) logf(format string, args ...any) {
	if s.trace != nil {
		fmt.Fprintf(s.trace, "%9.3fs ", s.now.Seconds())
		fmt.Fprintf(s.trace, format+"\n", args...)
	}
}

func (e *simEvent) before(f *simEvent) bool { return e.at < f.at || e.at == f.at && e.seq < f.seq }

// push and pop are a binary heap by time, then by order of creation. A plain slice is twice as fast as container/heap here.
func (s *sim) push(ev simEvent) {
	s.seq++
	ev.seq = s.seq
	s.queue = append(s.queue, ev)
	for i := len(s.queue) - 1; i > 0; {
		parent := (i - 1) / 2
		if !s.queue[i].before(&s.queue[parent]) {
			break
		}
		s.queue[i], s.queue[parent] = s.queue[parent], s.queue[i]
		i = parent
	}
}

func (s *sim) pop() simEvent {
	top := s.queue[0]
	last := len(s.queue) - 1
	s.queue[0] = s.queue[last]
	s.queue = s.queue[:last]
	for i := 0; ; {
		child := 2*i + 1
		if child >= last {
			break
		}
		if child+1 < last && s.queue[child+1].before(&s.queue[child]) {
			child++
		}
		if !s.queue[child].before(&s.queue[i]) {
			break
		}
		s.queue[i], s.queue[child] = s.queue[child], s.queue[i]
		i = child
	}
	return top
}

func envUint(t *testing.T, name string, fallback uint64) uint64 {
	t.Helper()
	v := os.Getenv(name)
	if v == "" {
		return fallback
	}
	n, err := strconv.ParseUint(v, 10, 64)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return n
}

// TestSimulation checks agreement, validity and liveness over many seeds.
func TestSimulation(t *testing.T) {
	if seed := envUint(t, "EMC_SIM_SEED", 0); seed != 0 {
		s := newSim(seed)
		s.trace = new(strings.Builder)
		err := s.run()
		t.Logf("sets %v, the second from %d; byzantine %b calm %v loss %v slow %v\n%s", s.sets, s.change, s.byz, s.calm, s.loss, s.slow, s.trace)
		if err != nil {
			t.Fatal(err)
		}
		return
	}
	seeds := envUint(t, "EMC_SIM_SEEDS", defaultSeeds)
	first := envUint(t, "EMC_SIM_FIRST", 1)
	for seed := first; seed < first+seeds; seed++ {
		if err := newSim(seed).run(); err != nil {
			t.Errorf("%v; replay with EMC_SIM_SEED=%d go test -run TestSimulation ./node/qbft", err, seed)
			if mutant.Within() {
				return
			}
		}
	}
}
