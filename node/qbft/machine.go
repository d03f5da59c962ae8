package qbft

// Machine decides one height after another. It is not safe for concurrent use.
type Machine struct {
	timeouts Timeouts
	sign     func(*Message) bool

	in     Instance
	quorum uint64
	jump   uint64

	state State               // what is on disk once the actions given so far are done
	inbox [][kinds]slot       // by node
	seen  []uint64            // by node, the highest round that it is known to have entered
	void  map[*Message]bool   // COMMITs of this height whose shares are bad
	next  map[sender]*Message // messages of the next height
	out   []Action

	armed    bool   // the timer of the round was set
	building bool   // a value was asked for in this round
	built    Value  // the newest value built here at this height, valid by construction
	accepted *Value // the round's proposed value
	valid    bool   // accepted was validated and is on disk
	decided  bool
}

// New makes a machine at rest. sign fills Signature and, for a COMMIT, Share; it must be deterministic. A vote that it cannot sign now, for which it says false, is left out as if the
// node had not come so far, so that nothing is prepared without its COMMIT; it is tried again as the round goes on. A signer may have a vote on record whose signature did not arrive, and then
// refuse for good what contradicts it or lies in an earlier round.
func New(timeouts Timeouts, sign func(*Message) bool) *Machine {
	return &Machine{timeouts: timeouts, sign: sign, next: make(map[sender]*Message), decided: true}
}

// Height is the height being decided, or the last one decided if the machine rests.
func (m *Machine) Height() uint64 { return m.state.Height }

// Round is the current round of the height.
func (m *Machine) Round() uint64 { return m.state.Round }

// Start begins a height (Alg 1:11), from what was saved if that is of the same height. Whatever was under way before is dropped.
func (m *Machine) Start(in Instance, saved *State) []Action {
	var total uint64
	for _, w := range in.Weights {
		total += uint64(w)
	}
	m.in, m.quorum, m.jump = in, Quorum(total), oneCorrect(total)
	m.inbox, m.seen = make([][kinds]slot, len(in.Weights)), make([]uint64, len(in.Weights))
	m.built, m.decided, m.void = Value{}, false, make(map[*Message]bool)
	m.state = State{Height: in.Height, Round: 1}
	m.resetRound()
	if saved != nil && saved.Height == in.Height {
		m.restore(saved)
	}
	m.arm()
	m.progress()
	for _, msg := range m.takeNext() {
		m.handle(msg)
	}
	return m.take()
}

// restore goes on where the saved state left off, with the variables of Alg 1 as they were; the paper has no crashes that end. What was sent is sent again: it may have been lost with the crash.
func (m *Machine) restore(saved *State) {
	m.state = *saved
	if !m.voting() {
		return
	}
	for _, msg := range m.state.Sent {
		if msg != nil {
			m.emit(Send{msg})
			m.enlist(msg)
		}
	}
	if p := m.state.Sent[Prepare]; p != nil {
		m.accepted, m.valid = &p.Value, true // validated and on disk before it was prepared
	}
	if c := m.state.Sent[Commit]; c != nil {
		m.tryDecide(c)
	}
}

// Receive takes a message of another node. ROUND-CHANGEs of a decided height are answered (Alg 3:17); its other messages come of being slower than a quorum, and bring their
// senders to the decision by themselves.
func (m *Machine) Receive(msg *Message) []Action {
	switch {
	case !wellFormed(msg):
	case msg.Height < m.state.Height:
		if msg.Kind == RoundChange {
			m.emit(Behind{msg.From, msg.Height})
		}
	case msg.Height == m.state.Height:
		m.handle(msg)
	case msg.Height == m.state.Height+1:
		m.keepForNext(msg)
	}
	return m.take()
}

// Built answers Build with inputValue of Alg 1:11. It is ignored when the height or round is over.
func (m *Machine) Built(height, round uint64, v Value) []Action {
	if !m.decided && height == m.state.Height && round == m.state.Round && m.building && v != (Value{}) {
		m.built = v
		m.progress()
	}
	return m.take()
}

// Validated answers Validate. It is ignored when the height or round is over.
func (m *Machine) Validated(height, round uint64, v Value, ok bool) []Action {
	if !m.decided && height == m.state.Height && round == m.state.Round && m.accepted != nil && *m.accepted == v && ok && !m.valid {
		m.valid = true
		m.progress()
	}
	return m.take()
}

// Timeout says that the timer of the round ran out (Alg 3:1, EEA UponRoundTimeout). It is ignored when the height or round is over.
func (m *Machine) Timeout(height, round uint64) []Action {
	if !m.decided && height == m.state.Height && round == m.state.Round && m.armed && round < MaxRound {
		m.enter(round + 1)
		m.progress()
	}
	return m.take()
}

// Strike takes a decision back, before anything was done about it, since shares of its COMMITs are bad: these count for nothing any more, and the height goes on. Their senders signed them
// with the shares in, so they are at fault, and no correct node is struck.
func (m *Machine) Strike(d Decide, bad []*Message) []Action {
	if !m.decided || d.Height != m.state.Height || len(bad) == 0 {
		return m.take()
	}
	m.decided = false
	for _, c := range bad {
		m.void[c] = true
	}
	for _, c := range d.Commits {
		if !m.void[c] && m.tryDecide(c) {
			return m.take() // seats of those struck were more than needed
		}
	}
	m.catchUp()
	m.progress()
	return m.take()
}

// Resend repeats what was sent in this round, and tries again what could not be signed. The paper assumes channels that lose nothing; call it now and then while nothing is decided.
func (m *Machine) Resend() []Action {
	if !m.decided && m.voting() {
		if m.state.Round > 1 && m.state.Sent[RoundChange] == nil {
			m.changeRound()
		}
		m.progress()
		for _, msg := range m.state.Sent {
			if msg != nil {
				m.emit(Send{msg})
			}
		}
	}
	return m.take()
}

func (m *Machine) voting() bool { return m.in.Self != Observer }

func (m *Machine) emit(a Action) { m.out = append(m.out, a) }

func (m *Machine) take() []Action {
	out := m.out
	m.out = nil
	return out
}

// handle takes a well-formed message of this height: the guards of Alg 2 and 3 that hold for all kinds.
func (m *Machine) handle(msg *Message) {
	if m.decided || int(msg.From) >= len(m.in.Weights) || msg.From == m.in.Self {
		return
	}
	if msg.Round < m.state.Round && msg.Kind != Commit {
		return
	}
	if !m.justified(msg) || !m.enlist(msg) {
		return
	}
	if msg.Kind == Commit && m.tryDecide(msg) {
		return
	}
	m.catchUp()
	if msg.Kind == Proposal && msg.Round > m.state.Round {
		m.enter(msg.Round) // EEA UponProposal: a justified proposal of a later round shows that a quorum is there
	}
	m.progress()
}

// enlist stores a message and learns from it, and from what it nests, which rounds nodes have entered.
func (m *Machine) enlist(msg *Message) bool {
	if !m.store(msg) {
		return false
	}
	m.seen[msg.From] = max(m.seen[msg.From], msg.Round)
	for _, rc := range msg.RoundChanges {
		m.seen[rc.From] = max(m.seen[rc.From], rc.Round)
	}
	return true
}

// catchUp enters the highest round that F+1 weight has entered (Alg 3:5). The paper counts ROUND-CHANGE messages; a vote in a round is as good a sign of having entered it.
func (m *Machine) catchUp() {
	var target uint64
	for _, r := range m.seen {
		if r > m.state.Round && r > target && m.weigh(func(i int) bool { return m.seen[i] >= r }) >= m.jump {
			target = r
		}
	}
	if target > 0 {
		m.enter(target)
	}
}

// enter begins a later round with a ROUND-CHANGE (Alg 3:1 and 3:5).
func (m *Machine) enter(round uint64) {
	m.state.Round = round
	m.state.Sent = [kinds]*Message{}
	m.resetRound()
	m.promote()
	if m.voting() && !m.changeRound() {
		m.emit(Save{m.state}) // the signer may have signed all the same, and then signs nothing of an earlier round any more: a restart must not fall back
	}
}

// changeRound says that this node has entered its round.
func (m *Machine) changeRound() bool {
	rc := &Message{Kind: RoundChange}
	if m.state.PreparedRound > 0 {
		rc.PreparedRound, rc.Value, rc.Prepares = m.state.PreparedRound, m.state.PreparedValue, m.state.Prepares
	}
	return m.vote(rc)
}

func (m *Machine) resetRound() {
	m.armed, m.building, m.accepted, m.valid = false, false, nil, false
}

// vote signs, saves and sends a message of this node, in that order: broadcast of Alg 1 to 3, which a crash must not take back.
func (m *Machine) vote(msg *Message) bool {
	msg.From, msg.Height, msg.Round = m.in.Self, m.state.Height, m.state.Round
	if !m.sign(msg) {
		return false
	}
	m.state.Sent[msg.Kind] = msg
	m.emit(Save{m.state})
	m.emit(Send{msg})
	m.enlist(msg)
	return true
}

// progress applies the rules of the current round, each as far as what is known allows. Their order is the order in which one enables the next.
func (m *Machine) progress() {
	if m.decided || !m.voting() {
		return
	}
	m.arm()
	m.tryLead()
	m.tryAccept()
	m.tryPrepare()
	m.tryCommit()
}

// arm sets the round's timer, once. In a later round it waits until a quorum is known to be there: a node that ran ahead alone would else never be met
// again, since timeouts are capped. So no correct node is more than one round ahead of F+1 weight of correct ones.
func (m *Machine) arm() {
	if m.armed || !m.voting() {
		return
	}
	r := m.state.Round
	if r > 1 && m.weigh(func(i int) bool { return m.seen[i] >= r }) < m.quorum {
		return
	}
	m.armed = true
	m.emit(SetTimer{m.state.Height, r, m.timeouts.Of(r)})
}

// tryLead proposes when it is this node's turn: a new value in round 1 (Alg 1:11), later what a quorum of ROUND-CHANGE messages calls for (Alg 3:11).
func (m *Machine) tryLead() {
	if m.in.Leader(m.state.Round) != m.in.Self || m.state.Sent[Proposal] != nil {
		return
	}
	var rcs []*Message
	if m.state.Round > 1 {
		var weight uint64
		if rcs, weight = m.current(RoundChange, func(*Message) bool { return true }); weight < m.quorum {
			return
		}
		if best := highestPrepared(rcs); best != nil {
			m.propose(best.Value, rcs, best.Prepares)
			return
		}
	}
	switch {
	case !m.building:
		m.building, m.built = true, Value{}
		m.emit(Build{m.state.Height, m.state.Round})
	case m.built != Value{}:
		m.propose(m.built, rcs, nil)
	}
}

func (m *Machine) propose(v Value, rcs, prepares []*Message) {
	p := &Message{Kind: Proposal, Value: v, Prepares: prepares}
	for _, rc := range rcs {
		bare := *rc
		bare.Prepares = nil
		p.RoundChanges = append(p.RoundChanges, &bare)
	}
	m.vote(p)
}

// tryAccept takes the leader's proposal of this round and has it validated (Alg 2:1, EEA UponProposal). Its justification was checked on arrival.
func (m *Machine) tryAccept() {
	p := m.inbox[m.in.Leader(m.state.Round)][Proposal].now
	if m.accepted != nil || p == nil || p.Round != m.state.Round {
		return
	}
	m.accepted = &p.Value
	if p.Value == m.built || m.state.PreparedRound > 0 && p.Value == m.state.PreparedValue {
		m.valid = true // on disk already
		return
	}
	m.emit(Validate{m.state.Height, m.state.Round, p.Value, len(p.Prepares) > 0, p.From})
}

// tryPrepare votes for the accepted proposal once it is valid and on disk (Alg 2:1).
func (m *Machine) tryPrepare() {
	if m.valid && m.state.Sent[Prepare] == nil {
		m.vote(&Message{Kind: Prepare, Value: *m.accepted})
	}
}

// tryCommit votes to commit what a quorum prepared in this round (Alg 2:4, EEA UponPrepare). Unlike the paper it asks that the node holds the value: a
// prepared block is then on the disks of a quorum.
func (m *Machine) tryCommit() {
	if !m.valid || m.state.Sent[Commit] != nil {
		return
	}
	prepares, weight := m.current(Prepare, func(p *Message) bool { return p.Value == *m.accepted })
	if weight < m.quorum {
		return
	}
	was := m.state
	m.state.PreparedRound, m.state.PreparedValue, m.state.Prepares = m.state.Round, *m.accepted, prepares
	c := &Message{Kind: Commit, Value: *m.accepted}
	if !m.vote(c) {
		m.state = was // see New
		return
	}
	m.tryDecide(c)
}

// tryDecide decides on a quorum of COMMITs for one round, whichever, and value (Alg 2:8, EEA UponCommit).
func (m *Machine) tryDecide(c *Message) bool {
	commits, weight := m.commitsLike(c)
	if weight < m.quorum {
		return false
	}
	m.decided = true
	m.emit(Decide{m.state.Height, c.Round, c.Value, commits})
	return true
}
