package e2e

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// The promise: a new network needs nothing but `emc node init`, `emc network init`, `emc l1` and `emc node run`. Its keys lie encrypted. It stops before an upgrade that it
// does not know, and starts again after the operators took that back.
func TestNetworkFromNothing(t *testing.T) {
	dir, emc := t.TempDir(), emcBinary(t)
	file := func(name string) string { return filepath.Join(dir, name) }
	require.NoError(t, os.WriteFile(file("password"), []byte("correct horse battery"), 0o600))
	l1Port, rpcPort, p2pPort := freePort(t), freePort(t), freePort(t)

	entry := output(t, emc, "node", "init", "--datadir", file("node"), "--password-file", file("password"), "--chain-id", "7001",
		"--addr", fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", p2pPort))
	var validator struct{ Signer string }
	require.NoError(t, json.Unmarshal([]byte(entry), &validator))
	spec := fmt.Sprintf(`{"name": "fromnothing", "l2ChainId": 7001, "l1ChainId": 7002, "governor": %q, "batcher": %q, "validators": [%s], "accounts": {%q: "1000"}}`,
		validator.Signer, validator.Signer, entry, validator.Signer)
	require.NoError(t, os.WriteFile(file("spec.json"), []byte(spec), 0o600))
	require.Contains(t, output(t, emc, "network", "init", "--config", file("spec.json"), "--out", file("net")), "chain id 7001")

	stopL1 := run(t, emc, "l1", "--genesis", file("net/l1-genesis.json"), "--datadir", file("l1"), "--port", strconv.Itoa(l1Port))
	defer func() { require.NoError(t, stopL1()) }()
	node := []string{"node", "run", "--network", file("net/network.json"), "--datadir", file("node"), "--password-file", file("password"),
		"--l1", fmt.Sprintf("http://127.0.0.1:%d", l1Port), "--http-port", strconv.Itoa(rpcPort), "--p2p", fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", p2pPort)}
	url := fmt.Sprintf("ws://127.0.0.1:%d", rpcPort)
	stop := run(t, emc, node...)
	awaitHead(t, url, 3)
	require.NoError(t, stop())

	for _, at := range []string{`"block": 2`, `"time": 1700000000`} {
		activate(t, file("net/network.json"), `{"later": {"block": 1000000}, "nobodyknows": {`+at+`}}`)
		_, _, err := launch(t, emc, node...)
		if err == nil { // it may say that it is up before consensus has looked at its first block
			t.Fatal("the node runs past an upgrade that it does not know")
		}
		require.ErrorContains(t, err, `upgrade "nobodyknows" is in force`, at)
	}

	activate(t, file("net/network.json"), `{"later": {"block": 1000000}}`)
	stop = run(t, emc, node...)
	at := head(t, url)
	awaitHead(t, url, at+2)
	require.NoError(t, stop())
}

// activate writes the activations into a network's configuration, as its operators do for a coordinated upgrade.
func activate(t *testing.T, path, activations string) {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	var network map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(data, &network))
	network["activations"] = json.RawMessage(activations)
	data, err = json.Marshal(network)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, data, 0o600))
}

func output(t *testing.T, emc string, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(limit(t), emc, args...)
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	require.NoError(t, err, errs.String())
	return string(out)
}
