package qbft

import (
	"testing"
	"time"

	"github.com/edgematrix/emc/internal/mutant"
)

const (
	inQBFT    = "qbft.go"
	inInbox   = "inbox.go"
	inJustify = "justify.go"
	inMachine = "machine.go"
)

// mutants break the guards of every rule, one at a time.
var mutants = []struct{ name, file, old, new string }{
	{"quorum of two thirds", inQBFT, "return 2*total/3 + 1", "return 2 * total / 3"},
	{"quorum of one too many", inQBFT, "return 2*total/3 + 1", "return 2*total/3 + 2"},
	{"jump after F nodes", inQBFT, "total - Quorum(total) + 1", "total - Quorum(total)"},
	{"no jump to later rounds", inMachine, ">= m.jump {", ">= m.quorum+m.jump {"},
	{"timeouts without a cap", inQBFT, "return min(d, t.Max)", "return d << min(round, 20)"},
	{"rounds without a bound", inJustify, " || msg.Round > MaxRound {", " {"},
	{"heights without a bound", inMachine, "case msg.Height == m.state.Height+1:", "case msg.Height > m.state.Height:"},
	{"unknown kinds", inJustify, "msg.Kind >= kinds || ", "msg.Kind > kinds || "},
	{"index out of range", inMachine, "int(msg.From) >= len(m.in.Weights) || ", ""},
	{"messages in this node's name", inMachine, " || msg.From == m.in.Self {", " {"},
	{"anyone proposes", inJustify, "msg.From == m.in.Leader(msg.Round) && ", ""},
	{"proposals need no justification", inJustify, "&& m.justifiedProposal(msg)", ""},
	{"round changes need no justification", inJustify, "return m.justifiedRoundChange(msg)", "return true"},
	{"justification by too few", inJustify, "return weight >= m.quorum", "return weight >= m.jump"},
	{"justification counts nodes, not seats", inJustify, "weight += uint64(m.in.Weights[msg.From])", "weight++"},
	{"a node justifies twice", inJustify, " || voted[msg.From] || ", " || "},
	{"round changes of another height justify", inJustify, " && rc.Height == msg.Height", ""},
	{"round changes of another round justify", inJustify, " && rc.Round == msg.Round", ""},
	{"other messages pass for round changes", inJustify, "rc.Kind == RoundChange && ", ""},
	{"prepared value needs no prepares", inJustify, " && m.quorumOf(msg.Prepares, func(p *Message) bool { return m.prepares(p, best.PreparedRound, msg.Value) })", ""},
	{"commits pass for prepares", inJustify, "p.Kind == Prepare && ", ""},
	{"prepares of another height", inJustify, " && p.Height == m.in.Height", ""},
	{"prepares of another round", inJustify, " && p.Round == round", ""},
	{"prepares of another value", inJustify, " && p.Round == round && p.Value == v", " && p.Round == round"},
	{"prepared in its own round", inJustify, "rc.PreparedRound < rc.Round", "rc.PreparedRound <= rc.Round"},
	{"prepared round without value", inJustify, " && (rc.PreparedRound == 0) == (rc.Value == Value{})", ""},
	{"lowest prepared value is carried over", inJustify, "rc.PreparedRound > best.PreparedRound", "rc.PreparedRound < best.PreparedRound"},
	{"shares of different rounds add up", inJustify, "a.Round == b.Round && ", ""},
	{"shares of different values add up", inJustify, " && a.Value == b.Value }", " }"},
	{"commits count nodes, not seats", inInbox, "weight += uint64(m.in.Weights[i])\n\t\t\t\tbreak", "weight++\n\t\t\t\tbreak"},
	{"votes count nodes, not seats", inInbox, "weight += uint64(m.in.Weights[i])\n\t\t}\n\t}\n\treturn list, weight\n}\n\n// commitsLike", "weight++\n\t\t}\n\t}\n\treturn list, weight\n}\n\n// commitsLike"},
	{"the last message of a round stands", inInbox, "old.Round >= msg.Round {", "old.Round > msg.Round {"},
	{"equivocation goes unseen", inInbox, "m.emit(Equivocation{old, msg})", ""},
	{"what waited for its round is forgotten", inMachine, "\tm.promote()\n", ""},
	{"round changes hide what is prepared", inMachine, "if m.state.PreparedRound > 0 {", "if false {"},
	{"leader proposes without a quorum", inMachine, "weight < m.quorum {\n\t\t\treturn\n\t\t}\n\t\tif best", "weight < m.jump {\n\t\t\treturn\n\t\t}\n\t\tif best"},
	{"leader forgets what is prepared", inMachine, "best != nil {\n\t\t\tm.propose", "best == nil && best != nil {\n\t\t\tm.propose"},
	{"rounds go on without a quorum", inMachine, "if r > 1 && m.weigh(", "if r > MaxRound && m.weigh("},
	{"timer is set again and again", inMachine, "if m.armed || ", "if "},
	{"timer of another round counts", inMachine, "round == m.state.Round && m.armed && round < MaxRound", "m.armed && round < MaxRound"},
	{"timer of another height counts", inMachine, "height == m.state.Height && round == m.state.Round && m.armed", "round == m.state.Round && m.armed"},
	{"votes leave before they are on disk", inMachine, "\tm.emit(Save{m.state})\n\tm.emit(Send{msg})\n", "\tm.emit(Send{msg})\n\tm.emit(Save{m.state})\n"},
	{"prepare without validation", inMachine, "m.valid = true // on disk already\n\t\treturn\n\t}", "}\n\tm.valid = true"},
	{"commit without the value", inMachine, "if !m.valid || m.state.Sent[Commit] != nil {", "if m.accepted == nil || m.state.Sent[Commit] != nil {"},
	{"commit on too few prepares", inMachine, "if weight < m.quorum {\n\t\treturn\n\t}\n\twas := m.state", "if weight < m.jump {\n\t\treturn\n\t}\n\twas := m.state"},
	{"decision on too few commits", inMachine, "if weight < m.quorum {\n\t\treturn false", "if weight < m.jump {\n\t\treturn false"},
	{"what was prepared is not kept", inMachine, "\tm.state.PreparedRound, m.state.PreparedValue, m.state.Prepares = m.state.Round, *m.accepted, prepares\n", "\t_ = prepares\n"},
	{"votes of the round before are kept", inMachine, "\tm.state.Sent = [kinds]*Message{}\n", ""},
	{"a restart forgets what it prepared", inMachine, "m.accepted, m.valid = &p.Value, true // validated", "_ = p // validated"},
	{"a restart forgets everything", inMachine, "if saved != nil && saved.Height == in.Height {", "if saved == nil && in.Height == 0 {"},
	{"a second value is built in a round", inMachine, "case !m.building:", "case !m.building || m.built != Value{}:"},
	{"struck commits count", inInbox, "!m.void[msg] && ", ""},
	{"a struck decision stands", inMachine, "\tm.decided = false\n\tfor", "\tfor"},
	{"seats beyond need do not make up for struck ones", inMachine, "!m.void[c] && m.tryDecide(c)", "!m.void[c] && m.decided"},
	{"what a refused commit prepared is kept", inMachine, "\t\tm.state = was // see New\n", "\t\t_ = was\n"},
	{"a refused round is not saved", inMachine, "m.emit(Save{m.state}) // the signer", "_ = m.state // the signer"},
	{"a refused vote counts", inMachine, "if !m.sign(msg) {", "if !m.sign(msg) {\n\t\tm.enlist(msg)"},
	{"a refused vote is taken for sent", inMachine, "if !m.sign(msg) {", "if !m.sign(msg) {\n\t\tm.state.Sent[msg.Kind] = msg"},
	{"a refused vote is saved and sent", inMachine, "if !m.sign(msg) {\n\t\treturn false\n\t}", "m.sign(msg)"},
	{"a refused round change is not made up for", inMachine, "m.state.Sent[RoundChange] == nil {\n\t\t\tm.changeRound()", "m.state.Sent[RoundChange] == nil {"},
	{"other refused votes are not made up for", inMachine, "\t\tm.progress()\n\t\tfor _, msg := range m.state.Sent {", "\t\tfor _, msg := range m.state.Sent {"},
	{"who is behind is not told", inMachine, "m.emit(Behind{msg.From, msg.Height})", ""},
}

// TestSimMutantsAreCaught breaks one rule at a time and expects unit tests or some seed of the simulation to fail: tests that pass whatever the machine does show nothing.
func TestSimMutantsAreCaught(t *testing.T) {
	if defaultSeeds < 1000 {
		t.Skip("compiles the package once a mutant; the race detector has nothing to find in a pure machine")
	}
	if mutant.Within() {
		t.Skip("this is a mutant")
	}
	for _, m := range mutants {
		t.Run(m.name, func(t *testing.T) {
			mutant.Mutant{File: m.file, Old: m.old, New: m.new}.Try(t, "^Test", 2*time.Minute, "EMC_SIM_SEED=", "EMC_SIM_FIRST=1", "EMC_SIM_SEEDS=5000")
		})
	}
}
