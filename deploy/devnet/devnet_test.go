package devnet

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestOccupiedPortIsNamedBeforeAnythingStarts(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer func() { _ = l.Close() }()
	d := &devnet{cfg: Config{Validators: 1, RPCPort: l.Addr().(*net.TCPAddr).Port}}
	require.ErrorContains(t, d.pickPorts(), "choose another --rpc-port, or none for free ones")
	require.NoError(t, l.Close())
	d = &devnet{cfg: Config{Validators: 4, Routers: 2, Workers: 3}}
	require.NoError(t, d.pickPorts())
	defer d.picker.close()
	seen := map[int]bool{d.ports.l1: true}
	for _, list := range [][]int{d.ports.rpc, d.ports.p2p, d.ports.metric, d.ports.routerHTTP, d.ports.routerP2P, d.ports.routerMetric, d.ports.workerMetric} {
		for _, port := range list {
			require.False(t, seen[port], "port %d was given twice", port)
			require.Less(t, port, outgoingPorts(), "an outgoing connection could take it while its process is away")
			seen[port] = true
		}
	}
	require.Len(t, seen, 1+3*4+3*2+3)
	for range 100 { // another devnet gets none of them, though nothing listens there now
		other := new(portPicker)
		for _, port := range other.free(20) {
			require.False(t, seen[port], "port %d went to another devnet", port)
		}
		require.NoError(t, other.err)
		other.close()
	}
}

// A data directory's path may be longer than the 100 bytes or so that a socket's path may have.
func TestControlUnderALongPath(t *testing.T) {
	dir := filepath.Join(t.TempDir(), strings.Repeat("long", 40))
	require.NoError(t, prepare(dir))
	require.False(t, Running(dir))
	_, err := Control(t.Context(), dir, "stop", "l1")
	require.ErrorContains(t, err, "no devnet runs in "+dir)
	d := &devnet{cfg: Config{DataDir: dir}, sup: newSupervisor("", "", nil)}
	stop, err := d.serveControl()
	require.NoError(t, err)
	require.True(t, Running(dir))
	require.ErrorContains(t, prepare(dir), "a devnet already runs in "+dir)
	_, err = Control(t.Context(), dir, "stop", "nobody")
	require.ErrorContains(t, err, `no process is named "nobody"`)
	_, err = Control(t.Context(), dir, "burn", "l1")
	require.ErrorContains(t, err, "use restart, stop or kill")
	stop()
	require.False(t, Running(dir))
	require.NoError(t, prepare(dir)) // what is left may be replaced
}

func TestForeignFoldersAreLeftAlone(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "thesis.txt"), []byte("years"), 0o600))
	require.ErrorContains(t, prepare(dir), "is not empty and not a devnet's")
	require.FileExists(t, filepath.Join(dir, "thesis.txt"))
}

// A process that cannot start says why in its log's last line, and that is the error.
func TestReasonOfAFailedStart(t *testing.T) {
	dir := t.TempDir()
	script := filepath.Join(dir, "emc")
	require.NoError(t, os.WriteFile(script, []byte("#!/bin/sh\necho some log line >&2\necho 'emc: the port is taken' >&2\nexit 1\n"), 0o700))
	s := newSupervisor(script, dir, func(name string, err error) { t.Errorf("%s is reported twice: %v", name, err) })
	err := s.start(t.Context(), "node")
	require.EqualError(t, err, "start node: the port is taken; its log is "+filepath.Join(dir, "node.log"))
	require.NoError(t, errors.Join(s.stop("node", false)))
}

func TestCheckNamesWhatIsWrong(t *testing.T) {
	good := Config{DataDir: "d", Validators: 4, Workers: 1, Routers: 1, BlockTime: time.Second, EpochBlocks: MinEpochBlocks, Unbonding: MinUnbonding, Seats: 7, MinParticipation: 50}
	require.NoError(t, good.Check())
	for want, change := range map[string]func(*Config){
		"3F+1":             func(c *Config) { c.Validators = 5 },
		"--datadir":        func(c *Config) { c.DataDir = "" },
		"give --routers 1": func(c *Config) { c.Routers = 0 },
		"the highest is":   func(c *Config) { c.RPCPort = 65533 },
		"whole seconds":    func(c *Config) { c.BlockTime = 1500 * time.Millisecond },
		"at least 10":      func(c *Config) { c.EpochBlocks = MinEpochBlocks - 1 },
		"from 1m0s to":     func(c *Config) { c.Unbonding = MinUnbonding - time.Second },
		"to 1440h0m0s":     func(c *Config) { c.Unbonding = maxUnbonding + time.Second },
		"8 seats":          func(c *Config) { c.Seats = 8 },
		"at most 90":       func(c *Config) { c.MinParticipation = 91 },
		"at least 0":       func(c *Config) { c.Workers = -1 },
	} {
		c := good
		change(&c)
		require.ErrorContains(t, c.Check(), want)
	}
}
