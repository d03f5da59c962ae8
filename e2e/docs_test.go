package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// fence finds the code blocks of a document: language and text.
var fence = regexp.MustCompile("(?ms)^```([a-z]+)\n(.*?)^```$")

// docScript makes one shell script of a document's sh and ts blocks, in their order. A ts block becomes a file in folder, from which Node finds the
// packages of the repository.
func docScript(t *testing.T, doc, folder string) string {
	t.Helper()
	text, err := os.ReadFile(doc)
	require.NoError(t, err)
	script := "set -eu -o pipefail\n"
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

// The promise: what the documents of wallet users, validators and developers say can be typed as it stands.
func TestDocumentsRun(t *testing.T) {
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	shell(t, root, nil, "scripts/sample-page.sh; command -v curl >/dev/null || apt-get install -y -qq curl")
	shell(t, root, nil, "npm run --silent build --workspace @edgematrix/emc")
	folder, err := os.MkdirTemp(filepath.Join(root, ".cache"), "docs-")
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, os.RemoveAll(folder)) })
	require.NoError(t, os.Mkdir(filepath.Join(folder, ".cache"), 0o755))
	require.NoError(t, os.Link(filepath.Join(root, ".cache", "page.png"), filepath.Join(folder, ".cache", "page.png")))

	net := startNetwork(t)
	sellOCR(t, net)
	user, err := net.Info.Account("user")
	require.NoError(t, err)
	trader, err := net.Info.Account("trader")
	require.NoError(t, err)
	emc, err := filepath.Abs(net.Emc)
	require.NoError(t, err)
	env := []string{
		"EMC_DEVNET=" + net.Dir, "EMC_HOME=" + filepath.Join(net.Dir, "home"), "PATH=" + filepath.Dir(emc) + ":" + os.Getenv("PATH"),
		"RPC=" + net.Info.RPC[0], "ROUTER=" + net.Info.Routers[0], "KEY=" + user.PrivateKey.String(), "BUYER=" + trader.PrivateKey.String(),
	}
	shell(t, folder, env, docScript(t, filepath.Join(root, "docs", "wallet.md"), folder))
	shell(t, folder, env, docScript(t, filepath.Join(root, "docs", "validator.md"), folder))
	out := shell(t, folder, env, docScript(t, filepath.Join(root, "docs", "developer.md"), folder))
	require.Regexp(t, `settled in batch \d+: true`, out, "the SDK proves its call on chain")
	require.Regexp(t, `(?m)^true$`, out, "so does cast")
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
