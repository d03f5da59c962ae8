package l1

import (
	"testing"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/internal/crash"
)

// Whatever write of its progress a node dies at, it derives on from where it had come to, or from one save before, never from further on.
func TestKilledAtAnyWriteKeepsTheProgress(t *testing.T) {
	const file, each = "/node/derived.json", 64
	run := func(fs vfs.FS) (steps []func() error, closer func() error, err error) {
		for n := uint64(1); n <= 3; n++ {
			steps = append(steps, func() error {
				s := &Shadow{cfg: ShadowConfig{FS: fs, File: file}}
				s.set(eth.L2BlockRef{Number: each * n, Hash: common.Hash{byte(n)}}, eth.L1BlockRef{})
				return s.save()
			})
		}
		return steps, func() error { return nil }, nil
	}
	n := crash.EveryWrite(t, run, func(t *testing.T, fs *vfs.MemFS, acked int) {
		s := &Shadow{cfg: ShadowConfig{FS: fs, File: file, Log: log.NewLogger(log.DiscardHandler())}}
		require.Contains(t, []uint64{each * uint64(acked), each * uint64(acked+1)}, s.load())
	})
	require.Greater(t, n, 20, "crashes")
}
