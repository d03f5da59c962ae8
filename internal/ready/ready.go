// Package ready tells whoever started a service that it is up, by systemd's notification protocol (sd_notify(3)): the devnet waits for it, and so does
// systemd with Type=notify.
package ready

import (
	"context"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"

	"github.com/coreos/go-systemd/v22/daemon"
)

// maxState bounds one notification, in bytes.
const maxState = 4096

// Notify says that the service is up. It does nothing when nobody asked to be told.
func Notify() error {
	if _, err := daemon.SdNotify(false, daemon.SdNotifyReady); err != nil {
		return fmt.Errorf("tell the supervisor that the service is up: %w", err)
	}
	return nil
}

// Listener waits for one service's notification.
type Listener struct {
	conn *net.UnixConn
	path string
}

// Listen opens a notification socket in a fresh private folder: a socket's path is limited to about 100 bytes, which a data directory may exceed.
func Listen() (*Listener, error) {
	dir, err := os.MkdirTemp("", "emc-ready-")
	if err != nil {
		return nil, fmt.Errorf("open notification socket: %w", err)
	}
	path := filepath.Join(dir, "notify")
	conn, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: path, Net: "unixgram"})
	if err != nil {
		_ = os.RemoveAll(dir)
		return nil, fmt.Errorf("open notification socket: %w", err)
	}
	return &Listener{conn: conn, path: path}, nil
}

// Env is the environment variable that the service needs.
func (l *Listener) Env() string { return "NOTIFY_SOCKET=" + l.path }

// Wait returns nil once the service said that it is up, else ctx's error.
func (l *Listener) Wait(ctx context.Context) error {
	stop := context.AfterFunc(ctx, func() { _ = l.conn.Close() })
	defer stop()
	buf := make([]byte, maxState)
	for {
		n, err := l.conn.Read(buf)
		if err != nil {
			if ctx.Err() != nil {
				return context.Cause(ctx)
			}
			return fmt.Errorf("wait for notification: %w", err)
		}
		for _, line := range strings.Split(string(buf[:n]), "\n") {
			if line == daemon.SdNotifyReady {
				return nil
			}
		}
	}
}

// Close removes the socket.
func (l *Listener) Close() {
	_ = l.conn.Close()
	_ = os.RemoveAll(filepath.Dir(l.path))
}
