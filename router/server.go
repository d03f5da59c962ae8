package router

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	stdlog "log"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"time"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"golang.org/x/net/netutil"
	"golang.org/x/time/rate"
)

// CodeNotFound is the code of what is not held here.
const CodeNotFound protocol.Code = "not_found"

const (
	// healthTimeout is how long the node may take to answer before the router calls itself unhealthy.
	healthTimeout = 2 * time.Second
	// corsSeconds is how long browsers remember what the API allows.
	corsSeconds = "600"
)

// handler serves a request; its error becomes the answer.
type handler func(http.ResponseWriter, *http.Request) error

// routes is the HTTP API.
func (r *Router) routes() http.Handler {
	mux := http.NewServeMux()
	for pattern, h := range map[string]handler{
		"POST /v1/sessions":           r.postSession,
		"POST /v1/sockets/{id}/calls": r.postCall,
		"GET /v1/sockets/{id}":        r.getSocket,
		"GET /v1/receipts/{call}":     r.getReceipt,
		"GET /v1/offers":              r.getOffers,
		"GET /v1/workers":             r.getWorkers,
		"GET /v1/status":              r.getStatus,
		"PUT /v1/blobs/{sha256}":      r.putBlob,
		"GET /v1/blobs/{sha256}":      r.getBlob,
		"GET /healthz":                r.getHealth,
		"/": func(http.ResponseWriter, *http.Request) error {
			return notFound("there is nothing here; the API is under /v1/")
		},
	} {
		mux.Handle(pattern, r.handle(h))
	}
	mux.Handle("GET /metrics", promhttp.HandlerFor(r.cfg.Metrics, promhttp.HandlerOpts{}))
	return r.guard(mux)
}

// guard bounds the rate of each address and lets pages of any origin call: nothing here goes by cookies.
func (r *Router) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		h := w.Header()
		h.Set("Access-Control-Allow-Origin", "*")
		h.Set("Access-Control-Expose-Headers", strings.Join([]string{CallIDHeader, ReceiptTrailer, StatusTrailer, "Retry-After"}, ", "))
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Content-Security-Policy", "sandbox; default-src 'none'")
		if req.Method == http.MethodOptions {
			h.Set("Access-Control-Allow-Methods", "GET, POST, PUT, OPTIONS")
			h.Set("Access-Control-Allow-Headers", strings.Join([]string{"Authorization", "Content-Type", protocol.CallHeader, MaxUnitsHeader}, ", "))
			h.Set("Access-Control-Max-Age", corsSeconds)
			w.WriteHeader(http.StatusNoContent)
			return
		}
		if !r.rates.allow(req.RemoteAddr) {
			r.refuse(w, req, protocol.Errorf(protocol.CodeRateLimited, "more than %d requests a second from your address; slow down", r.cfg.Limits.Rate))
			return
		}
		next.ServeHTTP(w, req)
	})
}

// handle turns a handler's error into the answer.
func (r *Router) handle(h handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		if err := h(w, req); err != nil {
			r.refuse(w, req, err)
		}
	})
}

// refuse answers with an error, or breaks off a response that has begun.
func (r *Router) refuse(w http.ResponseWriter, req *http.Request, err error) {
	var aborted abortError
	begun := errors.As(err, &aborted)
	code := protocol.CodeOf(err)
	if code == protocol.CodeInternal && req.Context().Err() == nil {
		r.cfg.Log.Error("Request failed", "method", req.Method, "path", req.URL.Path, "err", err)
	}
	r.metrics.refused.WithLabelValues(string(code)).Inc()
	if begun {
		panic(http.ErrAbortHandler)
	}
	var e *protocol.Error
	if !errors.As(err, &e) {
		e = protocol.Errorf(protocol.CodeInternal, "the router failed; try again, or another router")
	}
	w.Header().Del("Trailer")
	w.Header().Set("Content-Type", "application/json")
	if code == protocol.CodeRateLimited {
		w.Header().Set("Retry-After", "1")
	}
	w.WriteHeader(statusOf(code))
	_ = json.NewEncoder(w).Encode(protocol.ErrorBody{Error: e})
}

func statusOf(code protocol.Code) int {
	if code == CodeNotFound {
		return http.StatusNotFound
	}
	return code.HTTPStatus()
}

func notFound(format string, args ...any) error {
	return protocol.Errorf(CodeNotFound, format, args...)
}

// reply answers with JSON.
func reply(w http.ResponseWriter, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode answer: %w", err)
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(b) // a caller that is gone needs no answer
	return nil
}

// getHealth answers GET /healthz: whether the router sees the chain.
func (r *Router) getHealth(w http.ResponseWriter, req *http.Request) error {
	ctx, cancel := context.WithTimeout(req.Context(), healthTimeout)
	defer cancel()
	if _, err := r.cfg.Chain.Head(ctx); err != nil {
		w.WriteHeader(http.StatusServiceUnavailable)
		_, _ = fmt.Fprintln(w, "the router's node does not answer")
		return nil
	}
	_, _ = fmt.Fprintln(w, "ok")
	return nil
}

// listen opens the HTTP API's port.
func (r *Router) listen() error {
	l, err := net.Listen("tcp", r.cfg.Listen)
	if err != nil {
		return fmt.Errorf("open the router's HTTP port: %w", err)
	}
	r.listener = l
	r.http = &http.Server{
		Handler: r.routes(), TLSConfig: r.cfg.TLS, ReadHeaderTimeout: r.cfg.Limits.HeaderTimeout, IdleTimeout: r.cfg.Limits.IdleTimeout,
		MaxHeaderBytes: r.cfg.Limits.HeaderBytes, ErrorLog: stdlog.New(logWriter{r.cfg.Log.Debug}, "", 0),
	}
	limited := netutil.LimitListener(l, r.cfg.Limits.Connections)
	r.background.Go(func() {
		var err error
		if r.cfg.TLS != nil {
			err = r.http.ServeTLS(limited, "", "")
		} else {
			err = r.http.Serve(limited)
		}
		if !errors.Is(err, http.ErrServerClosed) {
			r.cfg.Log.Error("HTTP API ended", "err", err)
		}
	})
	return nil
}

// logWriter passes what net/http has to say on to the log.
type logWriter struct{ log func(string, ...any) }

func (l logWriter) Write(p []byte) (int, error) {
	l.log("HTTP server", "says", strings.TrimSpace(string(p)))
	return len(p), nil
}

// rates bounds the requests of each address.
type rates struct {
	limits *Limits
	mu     sync.Mutex
	byAddr lru.BasicLRU[netip.Prefix, *rate.Limiter]
}

func newRates(l *Limits) *rates {
	return &rates{limits: l, byAddr: lru.NewBasicLRU[netip.Prefix, *rate.Limiter](l.Addresses)}
}

// allow takes one request of a remote address, host:port.
func (r *rates) allow(remote string) bool {
	source := sourceOf(remote)
	r.mu.Lock()
	defer r.mu.Unlock()
	limiter, ok := r.byAddr.Get(source)
	if !ok {
		limiter = rate.NewLimiter(rate.Limit(r.limits.Rate), r.limits.Burst)
		r.byAddr.Add(source, limiter)
	}
	return limiter.Allow()
}

// sourceOf is what counts as one address: of IPv6 the /64, which one subscriber has to itself.
func sourceOf(remote string) netip.Prefix {
	addr, err := netip.ParseAddrPort(remote)
	if err != nil {
		return netip.Prefix{}
	}
	ip := addr.Addr().Unmap().WithZone("")
	bits := 32
	if ip.Is6() {
		bits = 64
	}
	p, _ := ip.Prefix(bits)
	return p
}
