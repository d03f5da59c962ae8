package router

import (
	"path/filepath"
	"testing"

	"github.com/edgematrix/emc/internal/crash"
	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// Whatever write of its store a router dies at: a nonce that it gave to a call stays that call's, and a receipt that it showed is there, settled once.
func TestKilledAtAnyWriteGivesNoNonceTwice(t *testing.T) {
	path := filepath.Join(t.TempDir(), "router.db")
	s, err := openStore(path)
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.close() })
	id, token, sig := common.Hash{1}, []byte("token"), protocol.Signature{0: 1, 32: 1, 64: 27}
	call := func(nonce uint64) common.Hash { return common.Hash{2, byte(nonce)} }
	receipt := func(nonce uint64) *protocol.Receipt {
		return &protocol.Receipt{Call: protocol.Call{Session: id, Nonce: nonce}, SessionSig: sig, CallSig: sig, ResultSig: sig, Result: protocol.Result{Call: call(nonce), Units: nonce}}
	}
	steps := []func() error{func() error { _, err := s.addSession(id, &protocol.SignedSession{Signature: sig}, token); return err }}
	for nonce := uint64(1); nonce <= 3; nonce++ {
		steps = append(steps,
			func() error { _, err := s.claim(id, nonce, call(nonce)); return err },
			func() error { return s.putReceipt(receipt(nonce)) },
			func() error { return s.settle(call(nonce), nonce, nil) })
	}
	n := crash.EveryBoltWrite(t, path, steps, func(t *testing.T, left string, acked int) {
		s, err := openStore(left)
		require.NoError(t, err)
		defer func() { require.NoError(t, s.close()) }()
		if acked > 0 {
			of, known, err := s.sessionOf(token)
			require.NoError(t, err)
			require.True(t, known)
			require.Equal(t, id, of)
		}
		for step := range max(acked-1, 0) {
			nonce := uint64(step/3 + 1)
			holder, err := s.claim(id, nonce, common.Hash{9})
			require.NoError(t, err)
			require.Equal(t, call(nonce), holder, "the nonce was given to another call")
			if step%3 == 0 {
				continue
			}
			r, rec, err := s.receipt(call(nonce))
			require.NoError(t, err)
			require.Equal(t, nonce, r.Result.Units)
			if step%3 == 2 {
				require.True(t, rec.Settled)
				require.Equal(t, nonce, rec.Batch)
			}
		}
	})
	require.Greater(t, n, 80, "crashes")
}
