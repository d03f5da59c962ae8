package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/e2e/harness"
)

// fence finds the code blocks of a document: language and text.
var fence = regexp.MustCompile("(?ms)^```([a-z]+)\n(.*?)^```$")

// docScript makes one shell script of a document's sh and ts blocks, in their order. A ts block becomes a file in folder, from which Node finds the
// packages of the repository.
func docScript(t *testing.T, doc, folder string) string {
	t.Helper()
	text, err := os.ReadFile(doc)
	require.NoError(t, err)
	script := "set -eu -o pipefail; trap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n"
	for i, block := range fence.FindAllStringSubmatch(string(text), -1) {
		switch block[1] {
		case "sh":
			script += block[2]
		case "ts":
			file := filepath.Join(folder, fmt.Sprintf("%s-%d.mts", strings.TrimSuffix(filepath.Base(doc), ".md"), i))
			require.NoError(t, os.WriteFile(file, []byte(block[2]), 0o644))
			script += "node " + file + "\n"
		}
	}
	return script
}

var docTools sync.Once // what the documents take for granted on a machine, installed by one test for all

// docFolder is where documents are run: in the repository, so that its packages are found, and apart from it.
func docFolder(t *testing.T) (root, folder string) {
	t.Helper()
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	docTools.Do(func() {
		shell(t, root, nil, "scripts/sample-page.sh; for tool in curl jq openssl; do command -v $tool >/dev/null || apt-get install -y -qq $tool; done")
	})
	folder, err = os.MkdirTemp(filepath.Join(root, ".cache"), "docs-")
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, os.RemoveAll(folder)) })
	require.NoError(t, os.Mkdir(filepath.Join(folder, ".cache"), 0o755))
	require.NoError(t, os.Link(filepath.Join(root, ".cache", "page.png"), filepath.Join(folder, ".cache", "page.png")))
	for _, name := range []string{"apps", "scripts"} {
		require.NoError(t, os.Symlink(filepath.Join(root, name), filepath.Join(folder, name)))
	}
	return root, folder
}

// docEnv is what the documents take as given.
func docEnv(t *testing.T, net *harness.Network) []string {
	t.Helper()
	user, err := net.Info.Account("user")
	require.NoError(t, err)
	trader, err := net.Info.Account("trader")
	require.NoError(t, err)
	emc, err := filepath.Abs(net.Emc)
	require.NoError(t, err)
	return []string{
		"EMC_DEVNET=" + net.Dir, "EMC_HOME=" + filepath.Join(net.Dir, "home"), "PATH=" + filepath.Dir(emc) + ":" + os.Getenv("PATH"),
		"RPC=" + net.Info.RPC[0], "ROUTER=" + net.Info.Routers[0], "KEY=" + user.PrivateKey.String(), "BUYER=" + trader.PrivateKey.String(),
	}
}

// The promise: what the documents of wallet users, validators and developers say can be typed as it stands.
func TestDocumentsRun(t *testing.T) {
	t.Parallel() // it waits more than it works
	root, folder := docFolder(t)
	buildSDK(t)
	net := startNetwork(t)
	sellOCR(t, net)
	env := docEnv(t, net)
	shell(t, folder, env, docScript(t, filepath.Join(root, "docs", "wallet.md"), folder))
	shell(t, folder, env, docScript(t, filepath.Join(root, "docs", "validator.md"), folder))
	out := shell(t, folder, env, docScript(t, filepath.Join(root, "docs", "developer.md"), folder))
	require.Regexp(t, `settled in batch \d+: true`, out, "the SDK proves its call on chain")
	require.Regexp(t, `(?m)^true$`, out, "so does cast")
}

// The promise: what the document of contracts that compute says can be typed as it stands.
func TestDocumentsRunForContracts(t *testing.T) {
	t.Parallel() // it waits more than it works
	root, folder := docFolder(t)
	net := startNetwork(t, "--workers", "1")
	sellOCR(t, net)
	out := shell(t, folder, append(docEnv(t, net), "FOUNDRY_PROFILE=quick"), docScript(t, filepath.Join(root, "docs", "callbacks.md"), folder))
	require.Regexp(t, `(?m)^"[^"]*[A-Za-z]{4}`, out, "the oracle has its answer")
}

// The promise: what the document of providers says can be typed as it stands, on a network that has no worker but the one that it starts.
func TestDocumentsRunForProviders(t *testing.T) {
	t.Parallel() // it waits more than it works
	root, folder := docFolder(t)
	install, rest, found := strings.Cut(docScript(t, filepath.Join(root, "docs", "provider.md"), folder), "(umask")
	require.True(t, found, "the first block installs, in the repository; the second one makes keys")
	shell(t, root, nil, install)
	net := startNetwork(t, "--workers", "0")
	out := shell(t, folder, docEnv(t, net), "set -eu -o pipefail; trap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n(umask"+rest)
	require.Regexp(t, `claimed [0-9.]+ EMC`, out)
}

// The promise: every code that a caller may meet is in the developers' table.
func TestDocumentsNameEveryCode(t *testing.T) {
	codes, err := os.ReadFile(filepath.Join("..", "docs", "errors.md"))
	require.NoError(t, err)
	table, err := os.ReadFile(filepath.Join("..", "docs", "developer.md"))
	require.NoError(t, err)
	headings := regexp.MustCompile(`(?m)^## ([a-z_]+)$`).FindAllStringSubmatch(string(codes), -1)
	require.NotEmpty(t, headings)
	for _, heading := range headings {
		require.Contains(t, string(table), "| `"+heading[1]+"` |")
	}
}
