package router

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	results   *prometheus.CounterVec // by status
	refused   *prometheus.CounterVec // by code
	units     prometheus.Counter
	active    prometheus.Gauge
	workers   prometheus.Gauge
	firstByte prometheus.Histogram
	bytes     *prometheus.CounterVec // by direction
}

func newMetrics(reg prometheus.Registerer) *metrics {
	m := &metrics{
		results: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "emc_router_results_total", Help: "Results relayed, by status."}, []string{"status"}),
		refused: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "emc_router_refused_total", Help: "Requests refused, by code."}, []string{"code"}),
		units:   prometheus.NewCounter(prometheus.CounterOpts{Name: "emc_router_units_total", Help: "Work relayed, in mU."}),
		active:  prometheus.NewGauge(prometheus.GaugeOpts{Name: "emc_router_calls", Help: "Calls in flight."}),
		workers: prometheus.NewGauge(prometheus.GaugeOpts{Name: "emc_router_workers", Help: "Workers linked."}),
		firstByte: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "emc_router_first_byte_seconds", Help: "From a call's arrival to its first byte of output.", Buckets: prometheus.ExponentialBuckets(0.005, 3, 11),
		}),
		bytes: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "emc_router_bytes_total", Help: "Bytes of input taken and of output given."}, []string{"direction"}),
	}
	reg.MustRegister(m.results, m.refused, m.units, m.active, m.workers, m.firstByte, m.bytes)
	return m
}
