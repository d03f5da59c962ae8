package protection

import (
	"testing"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/internal/crash"
	"github.com/edgematrix/emc/node/qbft"
)

// Whatever write or sync a validator dies at, the file opens again, and knows of every vote that was saved, though log and node know nothing.
func TestKilledAtAnyWriteForgetsNoVote(t *testing.T) {
	votes := []*qbft.Message{vote(1, 1, qbft.Prepare, 'a'), vote(1, 1, qbft.Commit, 'a'), vote(1, 2, qbft.RoundChange, 0), vote(2, 1, qbft.Proposal, 'b'), vote(2, 1, qbft.Prepare, 'b')}
	run := func(fs vfs.FS) (steps []func() error, closer func() error, err error) {
		f, err := Open(fs, testFile, testChain, testSigner)
		if err != nil {
			return nil, nil, err
		}
		for _, v := range votes {
			steps = append(steps, func() error { return f.Save(record(v)) })
		}
		return steps, f.Close, nil
	}
	n := crash.EveryWrite(t, run, func(t *testing.T, fs *vfs.MemFS, acked int) {
		f := open(t, fs)
		defer func() { require.NoError(t, f.Close()) }()
		for _, v := range votes[:acked] {
			known := record(v)
			require.True(t, f.last.Covers(&known), "%v of %d/%d was sent and is forgotten", v.Kind, v.Height, v.Round)
			require.ErrorIs(t, f.Permit(&qbft.Message{Kind: v.Kind, Height: v.Height, Round: v.Round, Value: qbft.Value{'z'}}), ErrRefused)
		}
		for _, v := range votes[min(acked+1, len(votes)):] {
			require.NoError(t, f.Permit(v))
			require.NoError(t, f.Save(record(v)))
		}
	})
	require.Greater(t, n, 30, "crashes")
}
