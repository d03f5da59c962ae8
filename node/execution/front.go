package execution

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
	"net/url"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// maxBody bounds one RPC request, bytes (op-geth's own limit).
	maxBody = 5 << 20
	// headerTimeout bounds how long a client may take to send its request's head.
	headerTimeout = 10 * time.Second
)

// front is the public RPC before an external execution client: registered namespaces are served here, everything else is
// passed on. A batch goes to one of the two, by its first call.
type front struct {
	cfg    ExternalConfig
	own    *rpc.Server
	spaces map[string]bool // namespaces served here
	http   *httputil.ReverseProxy
	ws     *httputil.ReverseProxy
	server *http.Server
	socket net.Listener
	apiErr error
	done   chan struct{}
}

func newFront(cfg ExternalConfig) *front {
	return &front{cfg: cfg, own: rpc.NewServer(), spaces: map[string]bool{}}
}

func (f *front) register(apis []rpc.API) {
	for _, api := range apis {
		f.spaces[api.Namespace] = true
		f.apiErr = errors.Join(f.apiErr, f.own.RegisterName(api.Namespace, api.Service))
	}
}

func (f *front) start() error {
	if f.apiErr != nil {
		return fmt.Errorf("register RPC: %w", f.apiErr)
	}
	if f.cfg.Host == "" {
		return nil
	}
	var err error
	if f.http, err = proxyTo(f.cfg.Public); err != nil {
		return err
	}
	f.ws = f.http
	if f.cfg.PublicWS != "" {
		if f.ws, err = proxyTo(strings.Replace(f.cfg.PublicWS, "ws", "http", 1)); err != nil {
			return err
		}
	}
	if f.socket, err = net.Listen("tcp", net.JoinHostPort(f.cfg.Host, fmt.Sprint(f.cfg.Port))); err != nil {
		return fmt.Errorf("listen for RPC: %w", err)
	}
	f.server = &http.Server{Handler: f, ReadHeaderTimeout: headerTimeout}
	f.done = make(chan struct{})
	go func() {
		defer close(f.done)
		if err := f.server.Serve(f.socket); !errors.Is(err, http.ErrServerClosed) {
			f.cfg.Log.Error("public RPC ended", "err", err)
		}
	}()
	return nil
}

func (f *front) stop(ctx context.Context) error {
	if f.server == nil {
		return nil
	}
	err := f.server.Shutdown(ctx)
	<-f.done
	f.own.Stop()
	return err
}

func (f *front) addr() string {
	if f.socket == nil {
		return ""
	}
	return f.socket.Addr().String()
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
		},
		ModifyResponse: func(r *http.Response) error { // ours is set already, and two would be an error to browsers
			r.Header.Del("Access-Control-Allow-Origin")
			return nil
		},
	}, nil
}

// ServeHTTP implements http.Handler.
func (f *front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Headers", "content-type")
	switch {
	case r.Method == http.MethodOptions:
		w.WriteHeader(http.StatusNoContent)
	case strings.EqualFold(r.Header.Get("Upgrade"), "websocket"):
		f.ws.ServeHTTP(w, r) // subscriptions are the execution client's; our own namespaces are served over HTTP
	default:
		f.serveCall(w, r)
	}
}

func (f *front) serveCall(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		http.Error(w, "request is larger than 5 MiB or cut short", http.StatusRequestEntityTooLarge)
		return
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	r.ContentLength = int64(len(body))
	if f.spaces[namespace(body)] {
		f.own.ServeHTTP(w, r)
		return
	}
	f.http.ServeHTTP(w, r)
}

// namespace is that of the first call in a request; empty if there is none.
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
