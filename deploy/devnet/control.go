package devnet

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"time"
)

const (
	controlSocket = "control.sock"
	// controlAnswer bounds an answer of the control socket, in bytes.
	controlAnswer = 64 << 10
	// controlHeader bounds how long a caller of the control socket may take to send its request's header.
	controlHeader = 5 * time.Second
)

// serveControl answers `emc devnet restart|stop|kill` on a socket in the data directory, which only its owner can open.
func (d *devnet) serveControl() (func(), error) {
	path := filepath.Join(d.cfg.DataDir, controlSocket)
	_ = os.Remove(path) // left by a devnet that was killed
	l, err := net.Listen("unix", path)
	if err != nil {
		return nil, fmt.Errorf("open control socket: %w; use a shorter --datadir if the path is over 100 bytes", err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return nil, fmt.Errorf("open control socket: %w", err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /{action}/{name}", func(w http.ResponseWriter, r *http.Request) {
		if err := d.control(r.Context(), r.PathValue("action"), r.PathValue("name")); err != nil {
			http.Error(w, err.Error(), http.StatusConflict)
			return
		}
		_ = json.NewEncoder(w).Encode(d.sup.pids())
	})
	server := &http.Server{Handler: mux, ReadHeaderTimeout: controlHeader}
	go func() { _ = server.Serve(l) }()
	return func() { _ = server.Close() }, nil
}

func (d *devnet) control(ctx context.Context, action, name string) error {
	var err error
	switch action {
	case "restart":
		err = d.sup.restart(ctx, name, false)
	case "stop":
		err = d.sup.stop(name, false)
	case "kill":
		err = d.sup.stop(name, true)
	default:
		return fmt.Errorf("unknown action %q; use restart, stop or kill", action)
	}
	if err != nil {
		return err
	}
	return d.writeInfo()
}

// Control asks the devnet that runs in datadir to restart, stop or kill one of its processes, and waits until that is done.
func Control(ctx context.Context, datadir, action, name string) error {
	dial := func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", filepath.Join(datadir, controlSocket))
	}
	client := &http.Client{Transport: &http.Transport{DialContext: dial}}
	defer client.CloseIdleConnections()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://devnet/"+action+"/"+url.PathEscape(name), nil)
	if err != nil {
		return err
	}
	resp, err := client.Do(req)
	if err != nil {
		return fmt.Errorf("no devnet answers in %s; start one with `emc devnet --datadir %s`: %w", datadir, datadir, err)
	}
	defer func() { _ = resp.Body.Close() }()
	body, err := io.ReadAll(io.LimitReader(resp.Body, controlAnswer))
	if err != nil {
		return fmt.Errorf("read the devnet's answer: %w", err)
	}
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("%s %s: %s", action, name, body)
	}
	return nil
}
