// Package e2e tests the whole from outside: real processes, real wallets, real containers.
package e2e

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/e2e/harness"
	"github.com/edgematrix/emc/internal/ready"
)

// emcBinary is the binary under test; `make test-e2e` names it.
func emcBinary(t *testing.T) string {
	t.Helper()
	if path := os.Getenv("EMC_BIN"); path != "" {
		return path
	}
	path := t.TempDir() + "/emc"
	out, err := exec.Command("go", "build", "-o", path, "github.com/edgematrix/emc/cmd/emc").CombinedOutput()
	require.NoError(t, err, string(out))
	return path
}

// testLog passes a devnet's progress to the test's log.
type testLog struct{ t *testing.T }

func (l testLog) Write(p []byte) (int, error) {
	l.t.Logf("%s", p)
	return len(p), nil
}

func startNetwork(t *testing.T, args ...string) *harness.Network {
	t.Helper()
	dir := t.TempDir() + "/net"
	t.Cleanup(func() { tellWhy(t, dir) })
	net, err := harness.Start(t.Context(), emcBinary(t), dir, testLog{t}, args...)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, net.Stop()) })
	return net
}

// tellWhy prints what a failed test's processes said last, since their logs go with the test's folder.
func tellWhy(t *testing.T, dir string) {
	t.Helper()
	const lines = 40
	if !t.Failed() {
		return
	}
	logs, err := filepath.Glob(filepath.Join(dir, "logs", "*.log"))
	require.NoError(t, err)
	for _, log := range logs {
		text, err := os.ReadFile(log)
		require.NoError(t, err)
		said := strings.Split(strings.TrimSpace(string(text)), "\n")
		t.Logf("%s, its last lines:\n%s", filepath.Base(log), strings.Join(said[max(0, len(said)-lines):], "\n"))
	}
}

// limit bounds a wait. What is waited for is always an event; the limit only ends a test that has failed.
func limit(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 90*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func dial(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	c, err := ethclient.DialContext(limit(t), url)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

// awaitHead waits until a node's head is at least at number.
func awaitHead(t *testing.T, url string, number uint64) *types.Header {
	t.Helper()
	c := dial(t, url)
	heads := make(chan *types.Header, 64)
	sub, err := c.SubscribeNewHead(limit(t), heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	if h, err := c.HeaderByNumber(limit(t), nil); err == nil && h.Number.Uint64() >= number {
		return h
	}
	for {
		select {
		case h := <-heads:
			if h.Number.Uint64() >= number {
				return h
			}
		case err := <-sub.Err():
			require.NoError(t, err)
			t.Fatalf("%s closed the subscription before block %d", url, number)
		case <-limit(t).Done():
			t.Fatalf("%s did not reach block %d", url, number)
		}
	}
}

func head(t *testing.T, url string) uint64 {
	t.Helper()
	n, err := dial(t, url).BlockNumber(limit(t))
	require.NoError(t, err)
	return n
}

func blockHash(t *testing.T, url string, number uint64) common.Hash {
	t.Helper()
	h, err := dial(t, url).HeaderByNumber(limit(t), new(big.Int).SetUint64(number))
	require.NoError(t, err)
	return h.Hash()
}

func control(t *testing.T, net *harness.Network, action, name string) {
	t.Helper()
	_, err := net.Run(limit(t), "user", "devnet", action, name, "--datadir", net.Dir)
	require.NoError(t, err)
}

// The promise: any one of four validators may be killed at any time. The others go on, and it catches up when it comes back.
func TestOneValidatorKilled(t *testing.T) {
	net := startNetwork(t, "--workers", "0", "--routers", "0")
	ws := net.Info.WS
	for i := range 4 {
		name := fmt.Sprintf("validator-%d", i)
		other := ws[(i+1)%4]
		control(t, net, "kill", name)
		at := head(t, other)
		awaitHead(t, other, at+5)
		control(t, net, "restart", name)
		at = head(t, other)
		awaitHead(t, ws[i], at)
		require.Equal(t, blockHash(t, other, at), blockHash(t, ws[i], at))
	}
}

// The promise: all four may be killed at once. The chain goes on from its last final block, and nothing that was final changes.
func TestAllValidatorsKilled(t *testing.T) {
	net := startNetwork(t, "--workers", "0", "--routers", "0")
	ws := net.Info.WS
	awaitHead(t, ws[0], 8)
	final := head(t, ws[0])
	want := blockHash(t, ws[0], final)
	for i := range 4 {
		control(t, net, "kill", fmt.Sprintf("validator-%d", i))
	}
	for i := range 4 {
		control(t, net, "restart", fmt.Sprintf("validator-%d", i))
	}
	for _, url := range ws {
		awaitHead(t, url, final+3)
		require.Equal(t, want, blockHash(t, url, final))
	}
}

// The promise: EMC locked on L1 arrives as the native coin of L2, exactly.
func TestDepositArrives(t *testing.T) {
	net := startNetwork(t, "--workers", "0", "--routers", "0")
	c := dial(t, net.Info.WS[0])
	user, err := net.Info.Account("user")
	require.NoError(t, err)
	before, err := c.BalanceAt(limit(t), user.Address, nil)
	require.NoError(t, err)
	var answer struct {
		Tx string `json:"tx"`
	}
	require.NoError(t, net.JSON(limit(t), "user", &answer, "deposit", "--amount", "12.5"))
	after, err := c.BalanceAt(limit(t), user.Address, nil)
	require.NoError(t, err)
	require.Equal(t, "12500000000000000000", new(big.Int).Sub(after, before).String())
	// Every node agrees on it: it is part of the derived chain.
	for _, url := range net.Info.WS[1:] {
		awaitHead(t, url, head(t, net.Info.WS[0]))
		b, err := dial(t, url).BalanceAt(limit(t), user.Address, nil)
		require.NoError(t, err)
		require.Equal(t, after, b)
	}
}

// The promise: L1 alone gives every block: derivation from the batches that the relayer posts agrees with the certified chain, and outputs are certified on L1.
func TestL1DerivesTheCertifiedChain(t *testing.T) {
	net := startNetwork(t, "--workers", "0", "--routers", "0")
	at := awaitHead(t, net.Info.WS[1], 5).Number.Uint64()
	c := dial(t, net.Info.WS[1])
	heads := make(chan *types.Header, 64)
	sub, err := c.SubscribeNewHead(limit(t), heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	ctx := limit(t)
	for {
		var status struct {
			LocalSafe struct{ Number uint64 } `json:"localSafe"`
			Alarm     string                  `json:"alarm"`
		}
		require.NoError(t, c.Client().CallContext(ctx, &status, "emc_nodeStatus"))
		require.Empty(t, status.Alarm)
		if status.LocalSafe.Number >= at {
			return
		}
		select {
		case <-heads:
		case <-ctx.Done():
			t.Fatalf("L1 derives up to block %d, not %d", status.LocalSafe.Number, at)
		}
	}
}

// The promise: anyone may run a node without a seat; it checks certificates, follows, and serves the same chain.
func TestFullNodeFollows(t *testing.T) {
	network := startNetwork(t, "--workers", "0", "--routers", "0")
	at := awaitHead(t, network.Info.WS[0], 5).Number.Uint64()
	port := freePort(t)
	dir := t.TempDir()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	require.NoError(t, crypto.SaveECDSA(dir+"/key", key))
	stop := run(t, network.Emc, "node", "run", "--network", network.Info.Network, "--datadir", dir+"/node", "--key", dir+"/key", "--l1", network.Info.L1.RPC,
		"--http-port", strconv.Itoa(port), "--p2p", "/ip4/127.0.0.1/tcp/0")
	defer func() { require.NoError(t, stop()) }()
	own := fmt.Sprintf("ws://127.0.0.1:%d", port)
	awaitHead(t, own, at+3)
	awaitHead(t, network.Info.WS[0], at+3) // the full node may be first
	require.Equal(t, blockHash(t, network.Info.WS[0], at+3), blockHash(t, own, at+3))
}

// run starts a service of the binary and waits until it says that it is up. The returned function stops it cleanly and says how it ended.
func run(t *testing.T, emc string, args ...string) (stop func() error) {
	t.Helper()
	cmd, wait, err := launch(t, emc, args...)
	require.NoError(t, err)
	return sync.OnceValue(func() error {
		_ = cmd.Process.Signal(os.Interrupt)
		return wait()
	})
}

// launch starts a service and waits until it is up; an error carries what the service said when it ended instead.
func launch(t *testing.T, emc string, args ...string) (*exec.Cmd, func() error, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "log")
	log, err := os.Create(path)
	require.NoError(t, err)
	defer func() { _ = log.Close() }()
	notify, err := ready.Listen()
	require.NoError(t, err)
	defer notify.Close()
	cmd := exec.Command(emc, args...)
	cmd.Env, cmd.Stdout, cmd.Stderr = append(os.Environ(), notify.Env()), log, log
	require.NoError(t, cmd.Start())
	ctx, cancel := context.WithCancel(limit(t))
	defer cancel()
	ended := make(chan error, 1)
	go func() {
		ended <- cmd.Wait()
		cancel()
	}()
	wait := func() error {
		if err := <-ended; err != nil {
			said, _ := os.ReadFile(path)
			return fmt.Errorf("%w: %s", err, said)
		}
		return nil
	}
	t.Cleanup(func() { _ = cmd.Process.Kill() })
	if err := notify.Wait(ctx); err != nil {
		_ = cmd.Process.Kill()
		return nil, nil, fmt.Errorf("%w: %w", err, wait())
	}
	return cmd, wait, nil
}

// givenPorts are those that freePort gave in this run.
var givenPorts sync.Map

// freePort is a port that no other test of this run is given, no devnet takes and no outgoing connection: it lies below theirs.
func freePort(t *testing.T) int {
	t.Helper()
	for range 1000 {
		port := 6000 + rand.IntN(4000)
		if _, given := givenPorts.LoadOrStore(port, true); given {
			continue
		}
		if l, err := net.Listen("tcp", fmt.Sprint("127.0.0.1:", port)); err == nil {
			require.NoError(t, l.Close())
			return port
		}
	}
	t.Fatal("no port is free")
	return 0
}
