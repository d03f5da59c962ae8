package consensus

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Phases of a height, in order; each is timed from the end of the one before.
const (
	phaseProposal = "proposal" // until a proposal was accepted
	phaseValidate = "validate" // until it was valid and on disk
	phasePrepare  = "prepare"  // until a quorum had prepared it
	phaseCommit   = "commit"   // until a quorum had committed it
	phaseFinalize = "finalize" // until it was in the log and final in execution
)

type metrics struct {
	height, round, peers, validator prometheus.Gauge
	rounds, equivocations, fetched  prometheus.Counter
	phases                          *prometheus.HistogramVec
	decisions                       prometheus.Histogram

	mark time.Time // end of the last phase; owned by the loop
	sent time.Time // when this node proposed at this height, zero if it did not; owned by the loop
}

func newMetrics(r prometheus.Registerer) (*metrics, error) {
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "emc", Subsystem: "consensus", Name: name, Help: help})
	}
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Namespace: "emc", Subsystem: "consensus", Name: name, Help: help})
	}
	m := &metrics{
		height:        gauge("height", "Number of the newest final block."),
		round:         gauge("round", "Round of the height being decided."),
		peers:         gauge("peers", "Peers on the consensus topic."),
		validator:     gauge("voting", "1 while this node votes."),
		rounds:        counter("round_changes_total", "Rounds entered after the first of a height."),
		equivocations: counter("equivocations_total", "Pairs of contradicting votes seen."),
		fetched:       counter("synced_blocks_total", "Final blocks that came from peers instead of from own votes."),
		phases: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Namespace: "emc", Subsystem: "consensus", Name: "phase_seconds", Help: "Duration of the phases of a height.",
			Buckets: prometheus.ExponentialBuckets(0.002, 2, 13),
		}, []string{"phase"}),
		decisions: prometheus.NewHistogram(prometheus.HistogramOpts{
			Namespace: "emc", Subsystem: "consensus", Name: "decision_seconds", Help: "Time from sending a proposal of this node's to its certificate.",
			Buckets: prometheus.ExponentialBuckets(0.004, 1.25, 32),
		}),
	}
	if r == nil {
		return m, nil
	}
	for _, c := range []prometheus.Collector{m.height, m.round, m.peers, m.validator, m.rounds, m.equivocations, m.fetched, m.phases, m.decisions} {
		if err := r.Register(c); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// unregister makes room for a later driver in the same process.
func (m *metrics) unregister(r prometheus.Registerer) {
	if r == nil {
		return
	}
	for _, c := range []prometheus.Collector{m.height, m.round, m.peers, m.validator, m.rounds, m.equivocations, m.fetched, m.phases, m.decisions} {
		r.Unregister(c)
	}
}

// phase ends a phase now.
func (m *metrics) phase(name string, now time.Time) {
	m.phases.WithLabelValues(name).Observe(now.Sub(m.mark).Seconds())
	m.mark = now
}

// decided ends a height at which this node may have proposed.
func (m *metrics) decided(now time.Time) {
	if !m.sent.IsZero() {
		m.decisions.Observe(now.Sub(m.sent).Seconds())
	}
}
