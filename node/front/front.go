// Package front is a node's public RPC port: HTTP and WebSocket on one port, with what keeps one client from taking it from
// the others (limits.go), and health for load balancers. Behind it is whatever executes: an op-geth in this process, or one in another.
package front

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httputil"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"
)

const (
	// headerTimeout bounds how long a client may take to send its request's head.
	headerTimeout = 10 * time.Second
	// bodyTimeout bounds how long a request may take to come in.
	bodyTimeout = 30 * time.Second
	// answerTimeout bounds how long a call may take; the RPC server answers a little earlier that it took too long.
	answerTimeout = 30 * time.Second
	// idleTimeout is how long a connection without requests is kept.
	idleTimeout = 2 * time.Minute
)

// Config describes a public RPC port.
type Config struct {
	Host    string         // address to listen on; empty: no public RPC
	Port    int            // 0 picks a free one
	Origins []string       // origins whose pages may call; none: all
	VHosts  []string       // names under which the node may be called over HTTP; none: all. Addresses always may
	Proxies []netip.Prefix // who is believed when it says in X-Forwarded-For for whom it asks
	Limits  Limits
	Ready   func() error // why the node cannot serve well, for load balancers; nil: it always can
	Open    func() error // why no call is answered, as what would be said is not true; nil: all are
	Now     func() time.Time
	Log     log.Logger
}

// Upstream is where calls go that the node does not answer itself; none: it answers all.
type Upstream struct {
	HTTP string // URL
	WS   string // URL; empty: as HTTP
}

// Front serves while it runs. Its methods may be called from any goroutine once it is started.
type Front struct {
	cfg      Config
	own      *rpc.Server
	spaces   map[string]bool // namespaces served here; all if there is no upstream
	limiter  *limiter
	upgrader websocket.Upgrader

	proxy    *httputil.ReverseProxy // nil: everything is served here
	upstream string                 // WebSocket URL

	server *http.Server
	socket net.Listener
	apiErr error
	done   chan struct{}

	mu      sync.Mutex
	open    map[*client]struct{} // WebSocket connections
	closing bool
	wg      sync.WaitGroup // their goroutines
}

// New makes a front. APIs are registered before Start.
func New(cfg Config, up Upstream) (*Front, error) {
	cfg.Limits = cfg.Limits.withDefaults()
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if len(cfg.Origins) == 0 {
		cfg.Origins = []string{"*"}
	}
	if len(cfg.VHosts) == 0 {
		cfg.VHosts = []string{"*"}
	}
	f := &Front{
		cfg: cfg, own: rpc.NewServer(), spaces: map[string]bool{}, limiter: newLimiter(cfg), open: map[*client]struct{}{}, done: make(chan struct{}),
		upgrader: websocket.Upgrader{CheckOrigin: originCheck(cfg.Origins)},
	}
	f.own.SetBatchLimits(cfg.Limits.BatchItems, cfg.Limits.AnswerBytes)
	f.own.SetHTTPBodyLimit(int(cfg.Limits.BodyBytes))
	if up.HTTP == "" {
		return f, nil
	}
	if up.WS == "" {
		up.WS = up.HTTP
	}
	f.upstream = "ws" + strings.TrimPrefix(strings.TrimPrefix(up.WS, "http"), "ws")
	var err error
	f.proxy, err = proxyTo(up.HTTP)
	return f, err
}

// Register adds APIs.
func (f *Front) Register(apis ...rpc.API) {
	for _, api := range apis {
		f.spaces[api.Namespace] = true
		f.apiErr = errors.Join(f.apiErr, f.own.RegisterName(api.Namespace, api.Service))
	}
}

// Start listens and serves.
func (f *Front) Start() error {
	if f.apiErr != nil {
		return fmt.Errorf("register RPC: %w", f.apiErr)
	}
	if f.cfg.Host == "" {
		return nil
	}
	var err error
	if f.socket, err = net.Listen("tcp", net.JoinHostPort(f.cfg.Host, strconv.Itoa(f.cfg.Port))); err != nil {
		return fmt.Errorf("listen for RPC: %w", err)
	}
	f.server = &http.Server{Handler: f.handler(), ReadHeaderTimeout: headerTimeout, ReadTimeout: bodyTimeout, WriteTimeout: answerTimeout, IdleTimeout: idleTimeout}
	go func() {
		defer close(f.done)
		if err := f.server.Serve(f.socket); !errors.Is(err, http.ErrServerClosed) {
			f.cfg.Log.Error("public RPC ended", "err", err)
		}
	}()
	return nil
}

// Stop ends all connections and waits for them; it may be called without Start.
func (f *Front) Stop(ctx context.Context) error {
	if f.server == nil {
		return nil
	}
	err := f.server.Shutdown(ctx)
	f.mu.Lock()
	f.closing = true
	for c := range f.open {
		_ = c.Close()
	}
	f.mu.Unlock()
	f.own.Stop()
	f.wg.Wait()
	<-f.done
	return err
}

// HTTP and WS are the port's URLs, known after Start; empty if there is none.
func (f *Front) HTTP() string { return f.url("http://") }

// WS is the port's WebSocket URL.
func (f *Front) WS() string { return f.url("ws://") }

func (f *Front) url(scheme string) string {
	if f.socket == nil {
		return ""
	}
	return scheme + f.socket.Addr().String()
}

// handler is everything that the port serves. Health comes before the check of names, since a load balancer asks by any.
func (f *Front) handler() http.Handler {
	calls := node.NewHTTPHandlerStack(http.HandlerFunc(f.serveCall), f.cfg.Origins, f.cfg.VHosts, nil)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("ok\n")) })
	mux.HandleFunc("GET /readyz", f.serveReady)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if websocket.IsWebSocketUpgrade(r) {
			f.serveSocket(w, r)
			return
		}
		calls.ServeHTTP(w, r)
	})
	return mux
}

func (f *Front) serveReady(w http.ResponseWriter, _ *http.Request) {
	if f.cfg.Ready != nil {
		if err := f.cfg.Ready(); err != nil {
			http.Error(w, err.Error(), http.StatusServiceUnavailable)
			return
		}
	}
	_, _ = w.Write([]byte("ok\n"))
}

// serveCall answers one HTTP request, a call or a batch.
func (f *Front) serveCall(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, f.cfg.Limits.BodyBytes))
	if err != nil {
		var large *http.MaxBytesError
		if errors.As(err, &large) {
			refuse(w, http.StatusRequestEntityTooLarge, nil, tooLarge(f.cfg.Limits.BodyBytes))
		}
		return // else the client is gone
	}
	if refusal := f.limiter.calls(f.limiter.who(r), body); refusal != nil {
		w.Header().Set("Retry-After", "1")
		refuse(w, http.StatusTooManyRequests, body, refusal)
		return
	}
	if refusal := f.closed(); refusal != nil {
		refuse(w, http.StatusServiceUnavailable, body, refusal)
		return
	}
	r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	if f.proxy == nil || f.spaces[namespace(body)] {
		f.own.ServeHTTP(w, r)
		return
	}
	if refusal := f.batchSize(body); refusal != nil {
		refuse(w, http.StatusOK, body, refusal)
		return
	}
	f.proxy.ServeHTTP(w, r)
}

// closed says why no call is answered now.
func (f *Front) closed() *rpcError {
	if f.cfg.Open == nil {
		return nil
	}
	if err := f.cfg.Open(); err != nil {
		return &rpcError{codeUnavailable, err.Error()}
	}
	return nil
}

// batchSize refuses a batch that our own RPC server would refuse.
func (f *Front) batchSize(body []byte) *rpcError {
	if n := callsIn(body); n > f.cfg.Limits.BatchItems {
		return batchTooLarge(n, f.cfg.Limits.BatchItems)
	}
	return nil
}

func proxyTo(target string) (*httputil.ReverseProxy, error) {
	u, err := url.Parse(target)
	if err != nil || u.Host == "" {
		return nil, fmt.Errorf("public RPC of the execution client: %q is not a URL", target)
	}
	return &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(u)
			r.Out.Host = u.Host
			r.Out.Header.Del("Origin")          // origins were checked here
			r.Out.Header.Del("Accept-Encoding") // answers are packed here
		},
		ModifyResponse: func(r *http.Response) error { // ours is set already, and two would be an error to browsers
			r.Header.Del("Access-Control-Allow-Origin")
			return nil
		},
		ErrorHandler: func(w http.ResponseWriter, _ *http.Request, err error) {
			refuse(w, http.StatusBadGateway, nil, &rpcError{codeUnavailable, "the node's execution client does not answer: " + err.Error()})
		},
	}, nil
}

// namespace is that of the first call in a request; empty if there is none. A batch goes one way, by its first call.
func namespace(body []byte) string {
	type call struct {
		Method string `json:"method"`
	}
	var one call
	if json.Unmarshal(body, &one) != nil {
		var batch []call
		if json.Unmarshal(body, &batch) != nil || len(batch) == 0 {
			return ""
		}
		one = batch[0]
	}
	name, _, _ := strings.Cut(one.Method, "_")
	return name
}
