package e2e

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/node/consensus"
)

// fresh is a network of validators whose files were made by the commands that operators use. Its L1 runs; its nodes are started by the test.
type fresh struct {
	t        *testing.T
	emc, dir string
	l1       string   // URL
	peers    []string // multiaddrs of the validators
	user     *ecdsa.PrivateKey
}

func newFresh(t *testing.T, validators int) *fresh {
	f := &fresh{t: t, emc: emcBinary(t), dir: t.TempDir()}
	require.NoError(t, os.WriteFile(f.file("password"), []byte("correct horse battery"), 0o600))
	require.NoError(t, os.WriteFile(f.file("jwt"), []byte(strings.Repeat("5a", 32)), 0o600))
	var err error
	f.user, err = crypto.GenerateKey()
	require.NoError(t, err)
	require.NoError(t, crypto.SaveECDSA(f.file("key"), f.user))
	var entries []string
	var first struct{ Signer string }
	for i := range validators {
		f.peers = append(f.peers, fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", freePort(t)))
		entries = append(entries, output(t, f.emc, "node", "init", "--datadir", f.data(i), "--password-file", f.file("password"), "--chain-id", "7001", "--addr", f.peers[i]))
	}
	require.NoError(t, json.Unmarshal([]byte(entries[0]), &first))
	spec := fmt.Sprintf(`{"name": "fresh", "l2ChainId": 7001, "l1ChainId": 7002, "governor": %q, "batcher": %q, "validators": [%s], "accounts": {%q: "1000"}}`,
		first.Signer, first.Signer, strings.Join(entries, ","), crypto.PubkeyToAddress(f.user.PublicKey))
	require.NoError(t, os.WriteFile(f.file("spec.json"), []byte(spec), 0o600))
	output(t, f.emc, "network", "init", "--config", f.file("spec.json"), "--out", f.file("net"))
	port := strconv.Itoa(freePort(t))
	f.l1 = "http://127.0.0.1:" + port
	stop := run(t, f.emc, "l1", "--genesis", f.file("net/l1-genesis.json"), "--datadir", f.file("l1"), "--port", port)
	t.Cleanup(func() { require.NoError(t, stop()) })
	return f
}

func (f *fresh) file(name string) string { return filepath.Join(f.dir, name) }
func (f *fresh) network() string         { return f.file("net/network.json") }
func (f *fresh) data(i int) string       { return f.file(fmt.Sprintf("validator-%d", i)) }

// own are the flags of a validator's node that say who it is.
func (f *fresh) own(i int) []string {
	return []string{"--password-file", f.file("password"), "--p2p", f.peers[i]}
}

// whole starts a validator in one process and gives its URL.
func (f *fresh) whole(i int) string {
	port := strconv.Itoa(freePort(f.t))
	stop := run(f.t, f.emc, append([]string{"node", "run", "--network", f.network(), "--datadir", f.data(i), "--l1", f.l1, "--http-port", port}, f.own(i)...)...)
	f.t.Cleanup(func() { require.NoError(f.t, stop()) })
	return "ws://127.0.0.1:" + port
}

// split starts a validator whose execution client is a process of its own.
func (f *fresh) split(i int) *split {
	return newSplit(f.t, f.emc, f.data(i), f.network(), f.l1, f.file("jwt"), f.own(i)...)
}

// The promise: validators whose execution clients are killed lose nothing but time. One of four does not matter to the others; with two of four the chain waits, and goes on by
// itself once they are back. Nobody is told an old state meanwhile, no vote contradicts another, and what is sent to such a validator afterwards is final.
func TestKilledEnginesOfValidators(t *testing.T) {
	t.Parallel() // it waits more than it works
	f := newFresh(t, 4)
	a, b := f.split(0), f.split(1)
	others := []string{f.whole(2), f.whole(3)}
	all := append([]string{a.url, b.url}, others...)
	load := f.load(others[0])
	for range 2 { // who started last votes once a block was decided before its eyes
		at := height(t, others[0])
		for _, url := range all {
			reach(t, url, at+3)
		}
	}

	a.enginePs.kill(t)
	at := height(t, others[0])
	_, err := dial(t, "http"+strings.TrimPrefix(a.url, "ws")).BlockNumber(limit(t))
	require.ErrorContains(t, err, "execution client", "it says what is wrong")
	reach(t, others[0], at+5)
	reach(t, b.url, at+5)
	a.enginePs = a.start(a.engine)
	require.GreaterOrEqual(t, height(t, a.url), at, "nothing older than what was final is ever told")
	tx := transfer(t, a.url, f.user)
	eventually(t, "did not hear of the transaction", func(c *ethclient.Client) bool {
		_, _, err := c.TransactionByHash(limit(t), tx)
		return err == nil
	}, others[0])

	a.enginePs.kill(t)
	b.enginePs.kill(t)
	stopped := height(t, others[1])
	a.enginePs, b.enginePs = a.start(a.engine), b.start(b.engine)
	for _, url := range all {
		reach(t, url, stopped+5)
		require.Equal(t, inBlock(t, others[0], tx), inBlock(t, url, tx), "what such a validator took is final everywhere")
	}
	load()

	last := height(t, others[0])
	for _, url := range all {
		reach(t, url, last)
		for n := range last + 1 {
			require.Equal(t, blockHash(t, others[0], n), blockHash(t, url, n))
		}
		var seen []consensus.Evidence
		require.NoError(t, dial(t, url).Client().CallContext(limit(t), &seen, "emc_getEvidence"))
		require.Empty(t, seen)
	}
}

// loadEvery is the pause between two transfers of a load: 20 a second.
const loadEvery = 50 * time.Millisecond

// load has an account of its own send transfers to a node until the returned function is called, which awaits the last one.
func (f *fresh) load(url string) (stop func()) {
	key, err := crypto.GenerateKey()
	require.NoError(f.t, err)
	c := dial(f.t, url)
	chainID, err := c.ChainID(limit(f.t))
	require.NoError(f.t, err)
	signer := types.LatestSignerForChainID(chainID)
	send := func(from *ecdsa.PrivateKey, nonce uint64, to common.Address, value *big.Int) (common.Hash, error) {
		tx, err := types.SignNewTx(from, signer, &types.DynamicFeeTx{ChainID: chainID, Nonce: nonce, To: &to, Value: value, Gas: 21_000, GasFeeCap: big.NewInt(1e11), GasTipCap: big.NewInt(1e6)})
		if err != nil {
			return common.Hash{}, err
		}
		return tx.Hash(), c.SendTransaction(f.t.Context(), tx)
	}
	funds, err := send(f.user, 0, crypto.PubkeyToAddress(key.PublicKey), big.NewInt(1e18))
	require.NoError(f.t, err)
	inBlock(f.t, url, funds)
	ctx, cancel := context.WithCancel(f.t.Context())
	var last common.Hash
	done := make(chan error, 1)
	go func() {
		tick := time.NewTicker(loadEvery)
		defer tick.Stop()
		for nonce := uint64(0); ; nonce++ {
			hash, err := send(key, nonce, common.Address{2}, big.NewInt(1))
			if last = hash; err != nil {
				done <- err
				return
			}
			select {
			case <-tick.C:
			case <-ctx.Done():
				done <- nil
				return
			}
		}
	}()
	return func() {
		cancel()
		require.NoError(f.t, <-done)
		inBlock(f.t, url, last)
	}
}
