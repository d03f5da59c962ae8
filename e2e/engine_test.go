package e2e

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"os/exec"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"
)

// split is a node whose execution client is a process of its own.
type split struct {
	t            *testing.T
	emc          string
	engine, node []string // command lines
	url          string   // of the node's RPC

	enginePs, nodePs *process
}

type process struct {
	cmd  *exec.Cmd
	wait func() error
}

func (s *split) start(args []string) *process {
	s.t.Helper()
	cmd, wait, err := launch(s.t, s.emc, args...)
	require.NoError(s.t, err)
	return &process{cmd, wait}
}

// kill ends a process as a power cut would.
func (p *process) kill(t *testing.T) {
	t.Helper()
	require.NoError(t, p.cmd.Process.Kill())
	require.Error(t, p.wait())
}

// newSplit starts an engine and its node.
func newSplit(t *testing.T, emc, dir, network, l1, jwt string, node ...string) *split {
	auth, inner, outer := strconv.Itoa(freePort(t)), strconv.Itoa(freePort(t)), strconv.Itoa(freePort(t))
	s := &split{t: t, emc: emc, url: "ws://127.0.0.1:" + outer}
	s.engine = []string{"engine", "--network", network, "--datadir", dir + "-engine", "--jwt", jwt, "--auth-port", auth, "--http-port", inner}
	s.node = append([]string{
		"node", "run", "--network", network, "--datadir", dir, "--l1", l1, "--http-port", outer,
		"--engine", "ws://127.0.0.1:" + auth, "--engine-rpc", "http://127.0.0.1:" + inner, "--jwt", jwt,
	}, node...)
	s.enginePs = s.start(s.engine)
	s.nodePs = s.start(s.node)
	return s
}

// The promise: an execution client in a process of its own serves a validator and a full node as the embedded one does. What is sent to the full node reaches the proposer and is
// final on both; either's client may be killed at any time, and its node goes on by itself: before it has all blocks again, the node answers nothing.
func TestExternalEngine(t *testing.T) {
	f := newFresh(t, 1)
	user := f.user
	maker := f.split(0)
	full := newSplit(t, f.emc, f.file("full"), f.network(), f.l1, f.file("jwt"), "--key", f.file("key"), "--p2p", "/ip4/127.0.0.1/tcp/0")
	both := func(tx common.Hash) {
		t.Helper()
		require.Equal(t, inBlock(t, maker.url, tx), inBlock(t, full.url, tx))
	}
	both(transfer(t, full.url, user))
	require.Contains(t, clientVersion(t, full.url), "emc/")

	full.enginePs.kill(t)
	reach(t, maker.url, height(t, maker.url)+3)
	full.enginePs = full.start(full.engine)
	reach(t, full.url, height(t, maker.url)+1)
	both(transfer(t, full.url, user)) // gossiped again

	at := height(t, maker.url)
	maker.enginePs.kill(t)
	maker.enginePs = maker.start(maker.engine)
	require.GreaterOrEqual(t, height(t, maker.url), at, "nothing older than what was final is ever told")
	both(transfer(t, maker.url, user))

	at = height(t, full.url)
	for n := range at {
		require.Equal(t, blockHash(t, maker.url, n), blockHash(t, full.url, n))
	}
}

// eventually tries until it succeeds; connections may break meanwhile.
func eventually(t *testing.T, what string, try func(c *ethclient.Client) bool, url string) {
	t.Helper()
	ctx := limit(t)
	require.Eventually(t, func() bool {
		c, err := ethclient.DialContext(ctx, url)
		if err != nil {
			return false
		}
		defer c.Close()
		return try(c)
	}, 90*time.Second, 100*time.Millisecond, "%s: %s", url, what)
}

func height(t *testing.T, url string) (number uint64) {
	t.Helper()
	eventually(t, "no height", func(c *ethclient.Client) (ok bool) {
		var err error
		number, err = c.BlockNumber(limit(t))
		return err == nil
	}, url)
	return number
}

func reach(t *testing.T, url string, number uint64) {
	t.Helper()
	eventually(t, fmt.Sprintf("does not reach block %d", number), func(c *ethclient.Client) bool {
		n, err := c.BlockNumber(limit(t))
		return err == nil && n >= number
	}, url)
}

// inBlock waits until a transaction is in a block of a node, and gives the block's hash. Every block that a node shows is final.
func inBlock(t *testing.T, url string, tx common.Hash) (hash common.Hash) {
	t.Helper()
	eventually(t, fmt.Sprintf("has no block with transaction %s", tx), func(c *ethclient.Client) bool {
		r, err := c.TransactionReceipt(limit(t), tx)
		if err == nil {
			hash = r.BlockHash
		}
		return err == nil
	}, url)
	return hash
}

func transfer(t *testing.T, url string, key *ecdsa.PrivateKey) common.Hash {
	t.Helper()
	c := dial(t, url)
	chainID, err := c.ChainID(limit(t))
	require.NoError(t, err)
	nonce, err := c.PendingNonceAt(limit(t), crypto.PubkeyToAddress(key.PublicKey))
	require.NoError(t, err)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, To: &common.Address{1}, Value: big.NewInt(1), Gas: 21_000, GasFeeCap: big.NewInt(1e11), GasTipCap: big.NewInt(1e6),
	})
	require.NoError(t, err)
	require.NoError(t, c.SendTransaction(limit(t), tx))
	return tx.Hash()
}

func clientVersion(t *testing.T, url string) (version string) {
	t.Helper()
	require.NoError(t, dial(t, url).Client().CallContext(limit(t), &version, "web3_clientVersion"))
	return version
}
