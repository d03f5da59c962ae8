package calls

import (
	"path/filepath"
	"testing"

	"github.com/edgematrix/emc/internal/crash"
	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// Whatever write of the job log a worker dies at: a call that it took is known, so that it runs no second time, a result that it gave stays the only one, and what is
// settled is not sent again.
func TestKilledAtAnyWriteAnswersNoCallTwice(t *testing.T) {
	path := filepath.Join(t.TempDir(), "jobs.db")
	l, err := openLog(path)
	require.NoError(t, err)
	t.Cleanup(func() { _ = l.close() })
	session, sig := common.Hash{1}, protocol.Signature{0: 1, 32: 1, 64: 27}
	job := func(nonce uint64) *entry {
		return &entry{SessionSig: sig, CallSig: sig, Call: protocol.Call{Session: session, Nonce: nonce}, AcceptedAt: nonce}
	}
	result := func(nonce uint64, units uint64) *protocol.Receipt {
		return &protocol.Receipt{Call: protocol.Call{Session: session, Nonce: nonce}, SessionSig: sig, CallSig: sig, ResultSig: sig, Result: protocol.Result{Call: common.Hash{byte(nonce)}, Units: units}}
	}
	var steps []func() error
	for nonce := uint64(1); nonce <= 3; nonce++ {
		steps = append(steps,
			func() error { return l.accept(job(nonce)) },
			func() error { return l.finish(result(nonce, nonce)) },
			func() error { return l.settled(session, nonce) })
	}
	n := crash.EveryBoltWrite(t, path, steps, func(t *testing.T, left string, acked int) {
		l, err := openLog(left)
		require.NoError(t, err)
		defer func() { require.NoError(t, l.close()) }()
		for step := range acked {
			nonce := uint64(step/3 + 1)
			e, err := l.find(session, nonce)
			require.NoError(t, err)
			require.NotNil(t, e, "a call that was taken is forgotten")
			require.ErrorIs(t, l.accept(job(nonce)), errTaken)
			if step%3 >= 1 {
				require.ErrorContains(t, l.finish(result(nonce, 99)), "has a result already")
				r, err := e.receipt()
				require.NoError(t, err)
				require.Equal(t, nonce, r.Result.Units)
			}
			if step%3 == 2 {
				require.True(t, e.Settled)
			}
		}
		require.NoError(t, l.each(func(e *entry) error {
			require.LessOrEqual(t, int(e.Call.Nonce), acked/3+1, "a call that never came")
			return nil
		}))
	})
	require.Greater(t, n, 80, "crashes")
}
