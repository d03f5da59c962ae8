package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
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
	path, done, err := shortPath(d.cfg.DataDir)
	if err != nil {
		return nil, fmt.Errorf("open control socket: %w", err)
	}
	_ = os.Remove(path) // left by a devnet that was killed
	l, err := net.Listen("unix", path)
	if err != nil {
		done()
		return nil, fmt.Errorf("open control socket: %w", err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		done()
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
	return func() { _ = server.Close(); done() }, nil
}

// shortPath names the control socket by way of its open folder: a socket's own path may have about 100 bytes (unix(7)), a data directory's more.
func shortPath(datadir string) (path string, done func(), err error) {
	dir, err := os.Open(datadir)
	if err != nil {
		return "", nil, err
	}
	return fmt.Sprintf("/proc/self/fd/%d/%s", dir.Fd(), controlSocket), func() { _ = dir.Close() }, nil
}

func dialControl(ctx context.Context, datadir string) (net.Conn, error) {
	path, done, err := shortPath(datadir)
	if err != nil {
		return nil, err
	}
	defer done()
	return new(net.Dialer).DialContext(ctx, "unix", path)
}

// Running says whether a devnet runs in datadir.
func Running(datadir string) bool {
	c, err := dialControl(context.Background(), datadir)
	if err != nil {
		return false
	}
	_ = c.Close()
	return true
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
	d.say("%s: %s, as asked", name, map[string]string{"restart": "restarted", "stop": "stopped", "kill": "killed"}[action])
	return d.writeInfo()
}

// Control asks the devnet that runs in datadir to restart, stop or kill one of its processes, and waits until that is done. It returns the ids of the
// processes that run then.
func Control(ctx context.Context, datadir, action, name string) (pids map[string]int, err error) {
	if !Running(datadir) {
		return nil, fmt.Errorf("no devnet runs in %s; start one with `emc devnet --datadir %s`, or name its folder with --datadir", datadir, datadir)
	}
	client := &http.Client{Transport: &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) { return dialControl(ctx, datadir) }}}
	defer client.CloseIdleConnections()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://devnet/"+action+"/"+url.PathEscape(name), nil)
	if err != nil {
		return nil, err
	}
	resp, err := client.Do(req)
	if err != nil {
		return nil, fmt.Errorf("ask the devnet to %s %s: %w", action, name, err)
	}
	defer func() { _ = resp.Body.Close() }()
	body, err := io.ReadAll(io.LimitReader(resp.Body, controlAnswer))
	if err != nil {
		return nil, fmt.Errorf("read the devnet's answer: %w", err)
	}
	if resp.StatusCode != http.StatusOK {
		return nil, errors.New(strings.TrimSpace(string(body)))
	}
	return pids, json.Unmarshal(body, &pids)
}
