package e2e

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/e2e/harness"
)

// hardhatLimit bounds the whole Hardhat suite: about two minutes, of which half a minute is the settlement window.
const hardhatLimit = 10 * time.Minute

// The promise: with a funded key, the RPC and a router's URL, viem alone buys, calls, proves and resells; and the RPC is what wallets expect.
func TestHardhat(t *testing.T) {
	t.Parallel() // it waits more than it works
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	shell(t, root, nil, "scripts/sample-page.sh")
	buildSDK(t)
	net := startNetwork(t)
	sellOCR(t, net)
	_, err = net.Run(limit(t), "validator-0", words("validator delegation --commission 500")...)
	require.NoError(t, err)
	shell(t, filepath.Join(root, "e2e", "hardhat"), hardhatEnv(t, net, root), "tsc --noEmit && hardhat test nodejs --network emc")
}

var sdk sync.Once

// buildSDK builds the SDK's package, once for all tests.
func buildSDK(t *testing.T) {
	t.Helper()
	sdk.Do(func() { shell(t, "..", nil, "npm run --silent build --workspace @edgematrix/emc") })
}

// sellOCR has provider-0 publish OCR and, once its worker is rated, offer sockets for it.
func sellOCR(t *testing.T, net *harness.Network) {
	t.Helper()
	var published struct {
		App uint64 `json:"app"`
	}
	manifest := filepath.Join("..", "apps", "ocr", "manifest.json")
	require.NoError(t, net.JSON(limit(t), "provider-0", &published, "app", "publish", "--manifest", manifest, "--name", "ocr", "--royalty", "500", "--deterministic"))
	var discard json.RawMessage
	require.NoError(t, net.JSON(limit(t), "provider-0", &discard, "operator", "show", "--wait"))
	app := strconv.FormatUint(published.App, 10)
	require.NoError(t, net.JSON(limit(t), "provider-0", &discard, "offer", "post", "--app", app, "--price", "2", "--count", "20"))
}

// hardhatEnv is what e2e/hardhat/test/support/network.ts reads.
func hardhatEnv(t *testing.T, net *harness.Network, root string) []string {
	t.Helper()
	info := net.Info
	env := []string{
		"EMC_RPC=" + info.RPC[0], "EMC_OTHER_RPC=" + info.RPC[1], "EMC_WS=" + info.WS[0], "EMC_ROUTER=" + info.Routers[0],
		"EMC_PAGE=" + filepath.Join(root, ".cache", "page.png"),
	}
	for name, role := range map[string]string{"EMC_USER_KEY": "user", "EMC_TRADER_KEY": "trader"} {
		account, err := info.Account(role)
		require.NoError(t, err)
		env = append(env, name+"="+account.PrivateKey.String())
	}
	provider, err := info.Account("provider-0")
	require.NoError(t, err)
	return append(env, "EMC_PROVIDER="+provider.Address.Hex())
}

// shell runs a command with the toolchain of scripts/env.sh on PATH and returns what it printed.
func shell(t *testing.T, dir string, env []string, command string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), hardhatLimit)
	defer cancel()
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	cmd := exec.CommandContext(ctx, "bash", "-c", `. "$1"/scripts/env.sh; eval "$2"`, "bash", root, command)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), env...)
	out, err := cmd.CombinedOutput()
	t.Logf("%s\n%s", command, out)
	require.NoError(t, err)
	return string(out)
}
