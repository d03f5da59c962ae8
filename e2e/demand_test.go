package e2e

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/bindings/demands"
	"github.com/edgematrix/emc/client"
)

// selfTested writes an app's manifest with a self-test, and the test's input beside it.
func (m *trade) selfTested(app string) (manifest, input string) {
	m.t.Helper()
	manifest, input = m.file("manifest.json"), m.file("input.png")
	writePage(m.t, input, "service is demanded")
	data, err := os.ReadFile(input)
	require.NoError(m.t, err)
	have, err := os.ReadFile("../apps/" + app + "/manifest.json")
	require.NoError(m.t, err)
	fields := map[string]any{}
	require.NoError(m.t, json.Unmarshal(have, &fields))
	fields["selfTest"] = map[string]string{"input": fmt.Sprintf("%x", sha256.Sum256(data))}
	out, err := json.Marshal(fields)
	require.NoError(m.t, err)
	require.NoError(m.t, os.WriteFile(manifest, out, 0o600))
	return manifest, input
}

// demandOf reads a socket's demand.
func (m *trade) demandOf(socket int) demands.IDemandsDemand {
	m.t.Helper()
	d := demands.NewDemands()
	out, err := m.eth.CallContract(limit(m.t), ethereum.CallMsg{To: &client.DemandsAddress, Data: d.PackDemandOf(big.NewInt(int64(socket)))}, nil)
	require.NoError(m.t, err)
	v, err := d.UnpackDemandOf(out)
	require.NoError(m.t, err)
	return v
}

// The promise: a holder of a reserved socket that demands service gets it from a worker that is there, whose operator gets the bond; with
// none there, the operator is slashed for the miss and the holder is refunded.
func TestDemandsByCommand(t *testing.T) {
	t.Parallel() // it waits more than it works
	net := startNetwork(t, "--workers", "1")
	m := &trade{net: net, dir: t.TempDir(), fee: 100, books: openBooks(t, net, "user", "provider-0")}
	manifest, input := m.selfTested("ocr")
	m.as("provider-0", "operator show --wait")
	m.as("provider-0", "app publish --manifest %s --name ocr --royalty 0", manifest)
	m.as("provider-0", "validator stake --amount 10")
	m.as("provider-0", "offer post --app 1 --price 0.001 --power 0.001 --count 2 --reserved")
	var sockets [2]int
	for i := range sockets {
		sockets[i] = int(m.as("user", "socket buy --offer 1 --units 1000 --for 2h")["socket"].(float64))
	}

	before := m.wealth(address(t, net, "provider-0"), m.head())
	bond, _ := new(big.Int).SetString(m.as("user", "socket demand --socket %d --input %s", sockets[0], input)["bond"].(string), 10)
	m.refused("user", "DemandOpen", "socket unplug --socket %d", sockets[0])
	require.Eventually(t, func() bool { return m.demandOf(sockets[0]).By == (common.Address{}) }, upTo, time.Second)
	gained := new(big.Int).Sub(m.wealth(address(t, net, "provider-0"), m.head()), before)
	require.Positive(t, gained.Cmp(bond), "the bond, and what the call earned: %s", gained)
	m.refused("user", "TooSoon", "socket demand --socket %d --input %s", sockets[0], input)

	control(t, net, "kill", "worker-0")
	m.as("user", "socket demand --socket %d --input %s", sockets[1], input)
	m.refused("user", "StillOpen", "socket miss --socket %d", sockets[1])
	ctx, cancel := context.WithTimeout(t.Context(), upTo)
	defer cancel()
	_, err := m.net.Run(ctx, "user", "socket", "answer", "--socket", fmt.Sprint(sockets[1]))
	require.ErrorContains(t, err, "no receipt for it was settled in time")
	staked := m.as("provider-0", "operator show")["stake"]
	units := m.as("trader", "socket miss --socket %d", sockets[1])["units"].(float64)
	require.Positive(t, units)
	require.Equal(t, common.Address{}, m.demandOf(sockets[1]).By)
	require.NotEqual(t, staked, m.as("provider-0", "operator show")["stake"], "a part of the collateral is slashed")
	m.refused("trader", "NoDemand", "socket miss --socket %d", sockets[1])
}
