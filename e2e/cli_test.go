package e2e

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

	"github.com/edgematrix/emc/e2e/harness"
)

// person runs emc as somebody at a shell who has nothing but a key of their own: no devnet account.
type person struct {
	t    *testing.T
	net  *harness.Network
	key  string // file
	home string
}

func newPerson(t *testing.T, net *harness.Network) *person {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	p := &person{t: t, net: net, key: filepath.Join(t.TempDir(), "key"), home: t.TempDir()}
	require.NoError(t, crypto.SaveECDSA(p.key, key))
	return p
}

func (p *person) emc(ctx context.Context, args ...string) (stdout, stderr string, err error) {
	cmd := exec.CommandContext(ctx, p.net.Emc, args...)
	cmd.Env = append(os.Environ(), "EMC_DEVNET="+p.net.Dir, "EMC_KEY="+p.key, "EMC_HOME="+p.home)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err = cmd.Run()
	return out.String(), errs.String(), err
}

// does runs a command that must succeed and returns its stdout.
func (p *person) does(args ...string) string {
	p.t.Helper()
	out, errs, err := p.emc(limit(p.t), args...)
	require.NoError(p.t, err, "emc %s: %s", strings.Join(args, " "), errs)
	return out
}

// fails runs a command that must fail with one line that has all of the words.
func (p *person) fails(args []string, words ...string) {
	p.t.Helper()
	out, errs, err := p.emc(limit(p.t), args...)
	line := "emc " + strings.Join(args, " ")
	require.Error(p.t, err, line)
	require.Empty(p.t, out, line)
	for strings.HasPrefix(errs, "waiting ") { // progress
		_, errs, _ = strings.Cut(errs, "\n")
	}
	require.Equal(p.t, 1, strings.Count(errs, "\n"), "%s: one line is promised, not %s", line, errs)
	require.True(p.t, strings.HasPrefix(errs, "emc: "), errs)
	for _, word := range words {
		require.Contains(p.t, errs, word, line)
	}
}

func words(line string) []string { return strings.Fields(line) }

// The promises of the command line to somebody new, on one network: errors of one line that say what to do, waits that say what for, and work that goes on
// when a process is restarted.
func TestNewcomer(t *testing.T) {
	t.Parallel() // it waits more than it works
	net := startNetwork(t, "--workers", "1")
	p := newPerson(t, net)
	page := filepath.Join(t.TempDir(), "page.png")
	// Long enough that no machine reads it within the 200 ms that 0.001 U last on the socket's 0.005 E.
	writePage(t, page, slices.Repeat([]string{"What a newcomer reads is what we promise"}, 40)...)

	t.Run("errors", func(t *testing.T) { oneLineErrors(t, p) })
	t.Run("metrics", func(t *testing.T) { metricsAnswer(t, net) })
	offerPages(t, net)
	p.fails(words("socket buy --offer 1 --units 2"), "too little EMC", "emc faucet")
	p.does("faucet")
	p.fails(words("faucet"), "try again in")
	p.does(words("socket buy --offer 1 --units 3")...)
	call := append(words("call --socket 1 --output /dev/null --input"), page)
	t.Run("sessions", func(t *testing.T) { sessionsGoOn(t, p, call) })
	t.Run("market", func(t *testing.T) { marketErrors(t, p) })
	t.Run("faults", func(t *testing.T) { faults(t, p, net, call) })
}

// oneLineErrors has every command meet what is not there.
func oneLineErrors(t *testing.T, p *person) {
	p = &person{t, p.net, p.key, p.home}
	for line, word := range map[string]string{
		"operator show":                                "is no operator",
		"operator show --operator 99":                  "UnknownOperator",
		"operator register --role king":                "use worker, router or validator",
		"app publish --manifest /nowhere":              "--manifest: /nowhere: no such file",
		"offer post --operator 6 --app 1 --price 1":    "nothing to pay gas with",
		"socket buy --offer 9 --units 1":               "emc offer list",
		"socket show --socket 7":                       "emc socket list",
		"socket topup --socket 7 --units 1":            "UnknownSocket",
		"socket plug --socket 7":                       "nothing to pay gas with",
		"session open --socket 7":                      "UnknownSocket",
		"call --socket 7 --input /nowhere":             "--input: /nowhere: no such file",
		"receipt --call 0x12":                          "is no call's id",
		"receipt --call 0x" + strings.Repeat("12", 32): "not_found",
		"market cancel --socket 7":                     "it is not on it",
		"market buy --socket 7":                        "UnknownSocket",
		"deposit --amount 0":                           "give an amount over 0",
		"deposit --amount 1":                           "nothing to pay gas with",
		"balance --address 0x12":                       "0x and 40 hex digits",
		"balance --rpc http://127.0.0.1:1":             "is the node running",
		"receipt --router http://127.0.0.1:1 --call 0x" + strings.Repeat("12", 32): "is it running, and is --router right?",
		"devnet --datadir " + p.net.Dir:                                            "a devnet already runs in",
		"devnet restart nobody --datadir " + p.net.Dir:                             "there are l1, relayer, router-0",
	} {
		p.fails(words(line), word)
	}
}

func metricsAnswer(t *testing.T, net *harness.Network) {
	require.Len(t, net.Info.Metrics, 4+1+1)
	for _, url := range net.Info.Metrics {
		resp, err := http.Get(url)
		require.NoError(t, err)
		body, err := io.ReadAll(resp.Body)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		require.Contains(t, string(body), "\nemc_", url)
	}
}

// offerPages has the provider rated, and offer the app that reads pages.
func offerPages(t *testing.T, net *harness.Network) {
	cmd := exec.CommandContext(limit(t), net.Emc, "operator", "show", "--wait")
	cmd.Env = append(os.Environ(), "EMC_DEVNET="+net.Dir, "EMC_ACCOUNT=provider-0")
	said, err := cmd.CombinedOutput()
	require.NoError(t, err, string(said))
	require.Contains(t, string(said), "to be rated: the next rating window opens at block")
	for _, line := range []string{"app publish --manifest ../apps/ocr/manifest.json --name ocr --with-layers", "offer post --app 1 --price 0.5 --power 0.005 --count 3"} {
		_, err := net.Run(limit(t), "provider-0", words(line)...)
		require.NoError(t, err)
	}
}

// sessionsGoOn shows that a call which ran out, was revoked or was restarted under leaves the next one well.
func sessionsGoOn(t *testing.T, p *person, call []string) {
	p = &person{t, p.net, p.key, p.home}
	p.fails(append(call, "--units", "0"), "give more than 0")
	p.fails(append(call, "--output", "/nowhere/text"), "there is no folder /nowhere")
	p.fails(append(call, "--units", "0.001"), "call_failed", "exhausted")
	p.does(call...) // what the failed one cost is known
	p.does(words("socket revoke --socket 1")...)
	p.does(call...) // with a session of its own
	p.does(words("session open --socket 1 --units 0.001")...)
	p.fails(call, "call_failed", "exhausted")
	p.fails(call, "has used its 0.001 U", "emc session open --socket 1") // a limit that somebody chose is kept
	p.does(words("session open --socket 1")...)
	control(t, p.net, "restart", "router-0")
	p.does(call...) // the router remembers the session
}

func marketErrors(t *testing.T, p *person) {
	p = &person{t, p.net, p.key, p.home}
	other := newPerson(t, p.net)
	p.fails(words("market sell --socket 1 --price 1 --wait"), "plugged in until", "emc socket unplug --socket 1")
	p.fails(words("market buy --socket 1"), "is not for sale")
	p.fails(words("socket plug --socket 1 --for 9000h"), "PlugTooLong", "UTC", "give a shorter --for")
	other.fails(words("market sell --socket 1 --price 1"), "is owned by", "--key or --account")
	other.fails(words("session open --socket 1"), "session_forged", "--key or --account")
	require.Contains(t, p.does(words("market sell --socket 1 --price 1")...), "it is locked")
	p.fails(words("market buy --socket 1"), "it is yours")
	p.does(words("market cancel --socket 1")...)
}

// faults takes processes away: commands say so at once, and go on when they are back.
func faults(t *testing.T, p *person, net *harness.Network, call []string) {
	p = &person{t, p.net, p.key, p.home}
	control(t, net, "kill", "validator-0")
	p.does("balance") // from another one
	control(t, net, "restart", "validator-0")
	control(t, net, "kill", "worker-0")
	p.fails(call, "worker_unavailable")
	control(t, net, "restart", "worker-0")
	p.does(call...)
	control(t, net, "stop", "router-0")
	p.fails(call, "reach router", "is it running")
	control(t, net, "restart", "router-0")
	p.does(call...)
}

// The promise: nothing outlives a devnet, not even one that is killed without a chance to clean up. The next one starts in the same folder.
func TestNothingOutlivesADevnet(t *testing.T) {
	dir := filepath.Join(t.TempDir(), strings.Repeat("long", 30)) // longer than a socket's path may be
	net, err := harness.Start(t.Context(), emcBinary(t), dir, testLog{t}, "--validators", "1", "--workers", "1")
	require.NoError(t, err)
	var children []unix.PollFd
	for _, pid := range net.Info.PIDs {
		fd, err := unix.PidfdOpen(pid, 0)
		require.NoError(t, err)
		defer func() { _ = unix.Close(fd) }()
		children = append(children, unix.PollFd{Fd: int32(fd), Events: unix.POLLIN})
	}
	require.Len(t, children, 5)
	require.NoError(t, syscall.Kill(net.PID(), syscall.SIGKILL))
	for i := range children { // readable once the process has ended
		n, err := unix.Poll(children[i:i+1], int(10*time.Second/time.Millisecond))
		for err == unix.EINTR { // the runtime's own signals
			n, err = unix.Poll(children[i:i+1], int(10*time.Second/time.Millisecond))
		}
		require.NoError(t, err)
		require.Equal(t, 1, n, "a process outlived the devnet")
	}
	require.Error(t, net.Stop()) // it says how it ended
	p := newPerson(t, net)
	p.fails([]string{"balance"}, "was killed: nothing answers", "emc devnet --datadir")
	p.fails([]string{"devnet", "restart", "l1", "--datadir", dir}, "no devnet runs in")
	p.does("devnet", "--datadir", dir, "--validators", "1", "--workers", "0", "--routers", "0", "--exit-when-ready")
}
