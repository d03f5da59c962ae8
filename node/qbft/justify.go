package qbft

// wellFormed bounds a message before anything else looks at it (EEA validProposal, validPrepare, validCommit and validRoundChange, as far as they speak of form).
func wellFormed(msg *Message) bool {
	if msg == nil || msg.Kind >= kinds || msg.From < 0 || msg.From >= MaxNodes || msg.Round < 1 || msg.Round > MaxRound {
		return false
	}
	if len(msg.RoundChanges) > MaxNodes || len(msg.Prepares) > MaxNodes {
		return false
	}
	if msg.Kind != RoundChange && (msg.PreparedRound != 0 || msg.Value == Value{}) {
		return false
	}
	switch msg.Kind {
	case Prepare, Commit:
		return len(msg.RoundChanges) == 0 && len(msg.Prepares) == 0
	case RoundChange:
		return len(msg.RoundChanges) == 0
	default:
		return true
	}
}

// justified says whether a message of this height may be taken into account (Alg 2:1 for the leader and its proposal, Alg 4:1 for a ROUND-CHANGE).
func (m *Machine) justified(msg *Message) bool {
	switch msg.Kind {
	case Proposal:
		return msg.From == m.in.Leader(msg.Round) && m.justifiedProposal(msg)
	case RoundChange:
		return m.justifiedRoundChange(msg)
	default:
		return true
	}
}

// justifiedRoundChange is Alg 4:1 for one message (EEA validRoundChange): what it claims as prepared was prepared by a quorum in an earlier round.
func (m *Machine) justifiedRoundChange(msg *Message) bool {
	if !claimsSoundly(msg) {
		return false
	}
	if msg.PreparedRound == 0 {
		return len(msg.Prepares) == 0
	}
	return m.quorumOf(msg.Prepares, func(p *Message) bool { return m.prepares(p, msg.PreparedRound, msg.Value) })
}

// justifiedProposal is Alg 4:4, JustifyPrePrepare (EEA isProposalJustification).
func (m *Machine) justifiedProposal(msg *Message) bool {
	if msg.Round == 1 {
		return len(msg.RoundChanges) == 0 && len(msg.Prepares) == 0
	}
	entered := func(rc *Message) bool {
		return rc.Kind == RoundChange && rc.Height == msg.Height && rc.Round == msg.Round && len(rc.Prepares) == 0 && len(rc.RoundChanges) == 0 && claimsSoundly(rc)
	}
	if !m.quorumOf(msg.RoundChanges, entered) {
		return false
	}
	best := highestPrepared(msg.RoundChanges)
	if best == nil {
		return len(msg.Prepares) == 0
	}
	return best.Value == msg.Value && m.quorumOf(msg.Prepares, func(p *Message) bool { return m.prepares(p, best.PreparedRound, msg.Value) })
}

// claimsSoundly checks the prepared round and value of a ROUND-CHANGE against each other and its round (EEA validRoundChange).
func claimsSoundly(rc *Message) bool {
	return rc.PreparedRound < rc.Round && (rc.PreparedRound == 0) == (rc.Value == Value{})
}

// prepares says whether p is a PREPARE of this height for the round and value (Alg 4:1 and 4:4; EEA validPrepareForHeightRoundAndDigest).
func (m *Machine) prepares(p *Message, round uint64, v Value) bool {
	return p.Kind == Prepare && p.Height == m.in.Height && p.Round == round && p.Value == v
}

// quorumOf says whether the messages are all sound, of different nodes of the set, and weigh a quorum (the sets Q of Alg 4).
func (m *Machine) quorumOf(list []*Message, sound func(*Message) bool) bool {
	var weight uint64
	var voted [MaxNodes]bool
	for _, msg := range list {
		if msg == nil || msg.From < 0 || int(msg.From) >= len(m.in.Weights) || voted[msg.From] || !sound(msg) {
			return false
		}
		voted[msg.From] = true
		weight += uint64(m.in.Weights[msg.From])
	}
	return weight >= m.quorum
}

// highestPrepared is HighestPrepared of Alg 4: the message with the highest prepared round, nil if no message claims one.
func highestPrepared(roundChanges []*Message) *Message {
	var best *Message
	for _, rc := range roundChanges {
		if rc.PreparedRound > 0 && (best == nil || rc.PreparedRound > best.PreparedRound) {
			best = rc
		}
	}
	return best
}

// sameCommit says whether two COMMITs add up (Alg 2:8, one round and one value): shares of different rounds must never make one certificate.
func sameCommit(a, b *Message) bool { return a.Round == b.Round && a.Value == b.Value }
