package qbft

import "testing"

// TestSimulationNoticesBrokenRules breaks one rule at a time and expects some seed to fail: a simulation that passes whatever the machine does shows nothing.
func TestSimulationNoticesBrokenRules(t *testing.T) {
	if defaultSeeds < 1000 {
		t.Skip("takes minutes under the race detector, which has nothing to find in a pure machine")
	}
	accept := func(*Machine, *Message) bool { return true }
	mutants := []struct {
		name  string
		tweak func(*rules)
		lazy  bool
	}{
		{name: "quorum of two thirds", tweak: func(r *rules) { r.quorum = func(total uint64) uint64 { return Quorum(total) - 1 } }},
		{name: "proposals need no justification", tweak: func(r *rules) { r.justify = accept }},
		{name: "round changes need no justification", tweak: func(r *rules) { r.justifyRC = accept }},
		{name: "prepared value is not carried over", tweak: func(r *rules) { r.highest = func([]*Message) *Message { return nil } }},
		{name: "round changes hide what is prepared", tweak: func(r *rules) { r.carryPrepared = false }},
		{name: "lowest prepared value is carried over", tweak: func(r *rules) { r.highest = lowestPrepared }},
		{name: "votes leave before they are on disk", lazy: true},
		{name: "no jump to later rounds", tweak: func(r *rules) { r.jump = func(uint64) uint64 { return MaxRound } }},
		{name: "rounds go on without a quorum", tweak: func(r *rules) { r.awaitQuorum = false }},
		{name: "shares of different rounds add up", tweak: func(r *rules) { r.sameCommit = func(a, b *Message) bool { return a.Value == b.Value } }},
	}
	most := envUint(t, "EMC_SIM_MUTANT_SEEDS", 20_000)
	for _, m := range mutants {
		t.Run(m.name, func(t *testing.T) {
			for seed := uint64(1); seed <= most; seed++ {
				s := newSim(seed, m.tweak)
				s.lazy = m.lazy
				if err := s.run(); err != nil {
					t.Logf("caught: %v", err)
					return
				}
			}
			t.Errorf("not noticed in %d seeds", most)
		})
	}
}

func lowestPrepared(rcs []*Message) *Message {
	var best *Message
	for _, rc := range rcs {
		if rc.PreparedRound > 0 && (best == nil || rc.PreparedRound < best.PreparedRound) {
			best = rc
		}
	}
	return best
}
