package calls

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	results *prometheus.CounterVec // by status
	refused *prometheus.CounterVec // by code
	units   prometheus.Counter
	seconds prometheus.Histogram
}

func newMetrics(reg prometheus.Registerer) *metrics {
	m := &metrics{
		results: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "emc_worker_results_total", Help: "Results signed, by status."}, []string{"status"}),
		refused: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "emc_worker_refused_total", Help: "Calls refused, by code."}, []string{"code"}),
		units:   prometheus.NewCounter(prometheus.CounterOpts{Name: "emc_worker_units_total", Help: "Work charged, in mU."}),
		seconds: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "emc_worker_job_seconds", Help: "How long jobs ran.", Buckets: prometheus.ExponentialBuckets(0.01, 3, 12),
		}),
	}
	if reg != nil {
		reg.MustRegister(m.results, m.refused, m.units, m.seconds)
	}
	return m
}
