package e2e

import (
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/node/consensus"
)

// The promise: a validator whose keys lie with a signer in another process signs blocks as the others do, under a network identity of its own. While the signer is away it follows
// without voting and the others go on; once the signer is back, it votes again by itself: with one of the others down nothing is final without it.
func TestRemoteSigner(t *testing.T) {
	t.Parallel() // it waits more than it works
	f := newFresh(t, 4)
	// The keys move to the signer's folder; the node keeps nothing but its network identity.
	vault := f.file("vault")
	require.NoError(t, os.MkdirAll(filepath.Join(vault, "keys"), 0o700))
	for _, name := range []string{"signer.json", "bls.json"} {
		require.NoError(t, os.Rename(filepath.Join(f.data(0), "keys", name), filepath.Join(vault, "keys", name)))
	}
	port, rpc := strconv.Itoa(freePort(t)), strconv.Itoa(freePort(t))
	signer := []string{"signer", "--network", f.network(), "--datadir", vault, "--password-file", f.file("password"), "--http-port", port}
	keep := func() *process {
		cmd, wait, err := launch(t, f.emc, signer...)
		require.NoError(t, err)
		return &process{cmd, wait}
	}
	keeper := keep()
	stop := run(t, f.emc, "node", "run", "--network", f.network(), "--datadir", f.data(0), "--l1", f.l1, "--http-port", rpc, "--p2p", f.peers[0], "--signer", "http://127.0.0.1:"+port)
	defer func() { require.NoError(t, stop()) }()
	own := "ws://127.0.0.1:" + rpc
	second, third, fourthPort := f.whole(1), f.whole(2), strconv.Itoa(freePort(t))
	stopFourth := run(t, f.emc, append([]string{"node", "run", "--network", f.network(), "--datadir", f.data(3), "--l1", f.l1, "--http-port", fourthPort}, f.own(3)...)...)
	defer func() { require.NoError(t, stopFourth()) }()
	all := []string{own, second, third, "ws://127.0.0.1:" + fourthPort}
	goOn := func(urls []string) {
		at := height(t, second)
		for _, url := range urls {
			reach(t, url, at+5)
		}
	}
	goOn(all)
	goOn(all) // the last one to start votes once a block was decided before its eyes
	keeper.kill(t)
	goOn(all)
	keeper = keep()
	require.NoError(t, stopFourth()) // every block needs the votes of the other three from now on
	goOn(all[:3])
	keeper.kill(t)
	keep()
	goOn(all[:3])
	tx := transfer(t, own, f.user)
	for _, url := range all[:3] {
		require.Equal(t, inBlock(t, own, tx), inBlock(t, url, tx))
	}
	var seen []consensus.Evidence
	require.NoError(t, dial(t, second).Client().CallContext(limit(t), &seen, "emc_getEvidence"))
	require.Empty(t, seen)
}
