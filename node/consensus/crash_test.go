package consensus

import (
	"testing"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/internal/crash"
	"github.com/edgematrix/emc/node/protection"
	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/protocol/statement"
)

// voter is a validator's disk at work: the log and the slashing protection of one key.
type voter struct {
	*loop
	cfg *Config
}

func newSigner(fs vfs.FS) (*voter, error) {
	key, err := crypto.ToECDSA(common.LeftPadBytes([]byte{7}, 32))
	if err != nil {
		return nil, err
	}
	cfg := &Config{Dir: "/data/consensus", Protection: "/keys/protection", ChainID: testChainID, Keys: signer.NewLocal(key, nil), FS: fs, Log: log.New()}
	s, err := openStore(cfg.Dir, fs, testChainID)
	if err != nil {
		return nil, err
	}
	g, err := openGuard(cfg, s)
	if err != nil {
		return nil, err
	}
	return &voter{&loop{d: &Driver{cfg: *cfg, store: s}, guard: g}, cfg}, nil
}

func (s *voter) close() error {
	if err := s.guard.close(); err != nil {
		return err
	}
	return s.d.store.close()
}

// voteAt is a PREPARE of a height and round, for a value that the flavour picks.
func voteAt(height, round uint64, flavour byte) *qbft.State {
	s := &qbft.State{Height: height, Round: round}
	s.Sent[qbft.Prepare] = &qbft.Message{Kind: qbft.Prepare, Height: height, Round: round, Value: qbft.Value{byte(height), byte(round), flavour}, Share: []byte{}, Signature: []byte{1}}
	return s
}

// 7, 8. Whatever write or sync a validator dies at, what it may have sent is known when it starts again, in the log and in the protection, and a second vote is refused.
func TestKilledAtAnyWriteSignsNothingTwice(t *testing.T) {
	votes := []*qbft.State{voteAt(1, 1, 'a'), voteAt(1, 2, 'a'), voteAt(2, 1, 'a'), voteAt(3, 1, 'a'), voteAt(3, 4, 'a')}
	run := func(fs vfs.FS) (steps []func() error, closer func() error, err error) {
		s, err := newSigner(fs)
		if err != nil {
			return nil, nil, err
		}
		for _, v := range votes {
			steps = append(steps, func() error { return s.saveVotes(v) })
		}
		return steps, s.close, nil
	}
	n := crash.EveryWrite(t, run, func(t *testing.T, fs *vfs.MemFS, acked int) {
		s, err := newSigner(fs)
		require.NoError(t, err, "the node does not start again")
		defer func() { require.NoError(t, s.close()) }()
		last := s.guard.file.Last()
		for i, v := range votes {
			if i < acked {
				known := protection.RecordOf(v)
				require.True(t, last.Covers(&known), "vote %d was sent and is forgotten", i)
				other := voteAt(v.Height, v.Round, 'b')
				require.Error(t, s.saveVotes(other), "a second vote beside number %d", i)
				require.ErrorIs(t, s.guard.permit(other.Sent[qbft.Prepare]), protection.ErrRefused)
			}
			if i > acked {
				require.NoError(t, s.saveVotes(v), "it goes on")
			}
		}
	})
	require.Greater(t, n, 60, "crashes")
}

// 13. A payload that was put on disk before PREPARE, and every block that was called final, are there after a death at any write; the log never has a gap or half a block.
func TestKilledAtAnyWriteKeepsFinalBlocks(t *testing.T) {
	const blocks = 4
	hash := func(n uint64) common.Hash { return common.Hash{byte(n)} }
	run := func(fs vfs.FS) (steps []func() error, closer func() error, err error) {
		s, err := openStore("/data/consensus", fs, testChainID)
		if err != nil {
			return nil, nil, err
		}
		for n := uint64(1); n <= blocks; n++ {
			l := &logged{Number: n, Hash: hash(n), Parent: hash(n - 1), Time: n, Certificate: &statement.Certificate{SetID: 1, Round: n, Bitmap: []byte{7}}}
			steps = append(steps,
				func() error { return s.putPayload(n, hash(n), []byte{byte(n)}) },
				func() error { return s.putBlock(l, []byte{byte(n)}) })
		}
		return steps, s.close, nil
	}
	n := crash.EveryWrite(t, run, func(t *testing.T, fs *vfs.MemFS, acked int) {
		s := open(t, fs, "/data/consensus")
		defer func() { require.NoError(t, s.close()) }()
		head, err := s.head()
		require.NoError(t, err)
		var final uint64
		if head != nil {
			final = head.Number
		}
		require.GreaterOrEqual(t, final, uint64(acked/2), "a final block is lost")
		require.LessOrEqual(t, final, uint64(acked+1)/2, "a block that was never final")
		for n := uint64(1); n <= final; n++ {
			l, payload, err := s.whole(n)
			require.NoError(t, err)
			require.Equal(t, hash(n), l.Hash)
			require.Equal(t, []byte{byte(n)}, payload)
		}
		if n := uint64(acked+1) / 2; acked%2 == 1 { // the payload was acknowledged, the block not yet
			payload, err := s.payload(n, hash(n))
			require.NoError(t, err)
			require.Equal(t, []byte{byte(n)}, payload)
		}
	})
	require.Greater(t, n, 60, "crashes")
}
