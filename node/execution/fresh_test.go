package execution

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/node/front"
)

func freshConfig(t *testing.T) Config {
	t.Helper()
	n := network(t, common.Address{2})
	return Config{Dir: filepath.Join(t.TempDir(), "data"), Genesis: n.L2, Rollup: n.Rollup, RPC: front.Config{Host: "127.0.0.1"}, Log: quiet}
}

// The promise: a database counts as begun for good only once its genesis is synced. op-geth's WAL keeps up to 32 KiB of what was written in the process, so that a kill seconds later could leave the
// state of a genesis without its block.
func TestGenesisIsSyncedBeforeItCounts(t *testing.T) {
	first := freshIn(t.TempDir())
	require.NoError(t, first.begin())
	require.ErrorIs(t, first.finish(func() error { return os.ErrClosed }), os.ErrClosed)
	require.FileExists(t, first.mark.Path)
	require.NoError(t, first.finish(func() error {
		require.FileExists(t, first.mark.Path)
		return nil
	}))
	require.NoFileExists(t, first.mark.Path)
	require.NoError(t, first.finish(func() error { return os.ErrClosed }), "once is enough")
}

// The promise: a client that is killed during its first start, which leaves half a genesis, starts again; what was finished is never removed.
func TestKilledDuringItsFirstStart(t *testing.T) {
	cfg := freshConfig(t)
	first := freshIn(cfg.Dir)
	require.NoError(t, first.begin())
	require.NoError(t, os.MkdirAll(first.data, 0o700))
	half := filepath.Join(first.data, "CURRENT")
	require.NoError(t, os.WriteFile(half, []byte("MANIFEST-000009\n"), 0o600)) // names a file that was never written
	g, err := New(cfg)
	require.NoError(t, err)
	require.NoFileExists(t, first.mark.Path)
	require.NoError(t, g.Start(t.Context()))
	require.NoError(t, g.Stop(t.Context()))
	require.NoError(t, os.WriteFile(filepath.Join(first.data, "kept"), nil, 0o600))
	g, err = New(cfg)
	require.NoError(t, err)
	require.FileExists(t, filepath.Join(first.data, "kept"))
	require.NoError(t, g.Stop(t.Context()))
}
