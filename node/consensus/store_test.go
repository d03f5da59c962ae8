package consensus

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func open(t *testing.T, fs vfs.FS, dir string) *store {
	t.Helper()
	s, err := openStore(dir, fs, testChainID)
	require.NoError(t, err)
	return s
}

func putBlocks(t *testing.T, s *store, from, to uint64) {
	t.Helper()
	for n := from; n <= to; n++ {
		l := &logged{Number: n, Hash: common.Hash{byte(n)}, Parent: common.Hash{byte(n - 1)}, Time: n, Certificate: &statement.Certificate{SetID: 1, Round: n, Bitmap: []byte{7}}}
		require.NoError(t, s.putBlock(l, []byte{byte(n)}))
	}
}

func TestTornLogTailIsCutOff(t *testing.T) {
	dir := t.TempDir()
	s := open(t, vfs.Default, dir)
	putBlocks(t, s, 1, 9)
	require.NoError(t, s.close())
	logs, err := filepath.Glob(filepath.Join(dir, "*.log"))
	require.NoError(t, err)
	torn := false
	for _, path := range logs {
		if info, err := os.Stat(path); err == nil && info.Size() > 100 {
			require.NoError(t, os.Truncate(path, info.Size()-20)) // into the last record, past the mark that an orderly end leaves
			torn = true
		}
	}
	require.True(t, torn)
	s = open(t, vfs.Default, dir)
	head, err := s.head()
	require.NoError(t, err)
	require.EqualValues(t, 8, head.Number)
	putBlocks(t, s, 9, 10)
	require.NoError(t, s.close())
	s = open(t, vfs.Default, dir)
	head, err = s.head()
	require.NoError(t, err)
	require.EqualValues(t, 10, head.Number)
	b, err := s.block(9)
	require.NoError(t, err)
	require.EqualValues(t, 9, b.Certificate.Round)
	require.NoError(t, s.close())
}

func TestOnlyOneProcessHoldsTheLog(t *testing.T) {
	dir := t.TempDir()
	s := open(t, vfs.Default, dir)
	_, err := openStore(dir, vfs.Default, testChainID)
	require.ErrorContains(t, err, "is another node using it")
	require.NoError(t, s.close())
	_, err = openStore(dir, vfs.Default, testChainID+1)
	require.ErrorContains(t, err, "it belongs to chain 703600")
}

func TestFinalBlockEndsOtherProposals(t *testing.T) {
	s := open(t, vfs.NewMem(), "log")
	require.NoError(t, s.putPayload(1, common.Hash{1}, []byte("final")))
	require.NoError(t, s.putPayload(1, common.Hash{2}, []byte("other")))
	require.NoError(t, s.putPayload(2, common.Hash{3}, []byte("next")))
	require.NoError(t, s.putBlock(&logged{Number: 1, Hash: common.Hash{1}, Certificate: &statement.Certificate{}}, []byte("final")))
	_, err := s.payload(1, common.Hash{2})
	require.ErrorIs(t, err, ErrUnknown)
	for hash, want := range map[common.Hash]string{{1}: "final", {3}: "next"} {
		p, err := s.payload(uint64(1+int(hash[0])/2), hash)
		require.NoError(t, err)
		require.Equal(t, want, string(p))
	}
	_, err = s.block(2)
	require.ErrorIs(t, err, ErrUnknown)
	require.NoError(t, s.close())
}

// 7, 8. What the vote log holds cannot be contradicted, also after a restart.
func TestVoteLogRefusesContradictions(t *testing.T) {
	fs := vfs.NewStrictMem()
	vote := func(height, round uint64, k qbft.Kind, v byte) qbft.State {
		s := qbft.State{Height: height, Round: round}
		s.Sent[k] = &qbft.Message{Kind: k, Height: height, Round: round, Value: qbft.Value{v}, Share: []byte{}, Signature: []byte{1}}
		return s
	}
	first := vote(5, 2, qbft.Prepare, 'a')
	first.PreparedRound, first.PreparedValue = 1, qbft.Value{'a'}
	first.Prepares = []*qbft.Message{{Kind: qbft.Prepare, From: 3, Height: 5, Round: 1, Value: qbft.Value{'a'}, Share: []byte{}, Signature: []byte{2}}}
	s := open(t, fs, "/log")
	require.NoError(t, s.saveVotes(first))
	check := func() {
		for name, bad := range map[string]qbft.State{
			"other value":     vote(5, 2, qbft.Prepare, 'b'),
			"vote taken back": vote(5, 2, qbft.Commit, 'a'),
			"earlier round":   vote(5, 1, qbft.RoundChange, 'a'),
			"earlier height":  vote(4, 9, qbft.Prepare, 'a'),
		} {
			require.ErrorIs(t, s.saveVotes(bad), errContradiction, name)
		}
		require.Equal(t, &first, s.saved())
	}
	check()
	fs.SetIgnoreSyncs(true)
	require.NoError(t, s.close())
	fs.ResetToSyncedState()
	fs.SetIgnoreSyncs(false)
	s = open(t, fs, "/log")
	check()
	require.NoError(t, s.saveVotes(vote(5, 3, qbft.Prepare, 'b')), "another round is another vote")
	require.NoError(t, s.close())
}

func TestNewLogIsWary(t *testing.T) {
	fs := vfs.NewStrictMem()
	s := open(t, fs, "/data/log")
	wary, err := s.wary()
	require.NoError(t, err)
	require.True(t, wary)
	require.NoError(t, s.clearWary())
	require.NoError(t, s.close())
	fs.ResetToSyncedState()
	s = open(t, fs, "/data/log")
	wary, err = s.wary()
	require.NoError(t, err)
	require.False(t, wary)
	require.NoError(t, s.close())
}
