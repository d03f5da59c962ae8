// Package metrics serves a process's Prometheus metrics and profiles.
package metrics

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/pprof"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// headerTimeout bounds how long a scraper may take to send its request's header.
const headerTimeout = 5 * time.Second

// Server serves /metrics and profiles under /debug/pprof/ on the loopback interface while it runs.
type Server struct {
	port   int
	server *http.Server
	done   chan struct{}
}

// NewServer serves a registry's metrics on a port; with port 0 it does nothing. /healthz says that the process lives, /readyz whether it can do its work: 503 with
// the reason that ready gives, 200 if it gives none or is nil.
func NewServer(port int, registry *prometheus.Registry, ready func() error) *Server {
	mux := http.NewServeMux()
	mux.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("ok\n")) })
	mux.HandleFunc("/readyz", func(w http.ResponseWriter, _ *http.Request) {
		if ready != nil {
			if err := ready(); err != nil {
				http.Error(w, err.Error(), http.StatusServiceUnavailable)
				return
			}
		}
		_, _ = w.Write([]byte("ok\n"))
	})
	mux.Handle("/metrics", promhttp.HandlerFor(registry, promhttp.HandlerOpts{}))
	mux.HandleFunc("/debug/pprof/", pprof.Index)
	mux.HandleFunc("/debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("/debug/pprof/trace", pprof.Trace)
	return &Server{port: port, server: &http.Server{Handler: mux, ReadHeaderTimeout: headerTimeout}, done: make(chan struct{})}
}

// Start listens; it returns once the port is open.
func (s *Server) Start(context.Context) error {
	if s.port == 0 {
		close(s.done)
		return nil
	}
	l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(s.port)))
	if err != nil {
		return fmt.Errorf("serve metrics: %w", err)
	}
	go func() {
		defer close(s.done)
		_ = s.server.Serve(l) // always ErrServerClosed, at Stop
	}()
	return nil
}

// Stop closes the port and waits for the server's goroutine.
func (s *Server) Stop(ctx context.Context) error {
	err := s.server.Shutdown(ctx)
	<-s.done
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}
