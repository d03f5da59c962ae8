package attest

import (
	"path/filepath"
	"testing"

	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"
)

func rlpEncode(v any) ([]byte, error) { return rlp.EncodeToBytes(v) }

func testStore(t *testing.T) (*store, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "attest.db")
	s, err := openStore(path)
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.close() })
	return s, path
}

func TestStoreRemembersOverARestart(t *testing.T) {
	s, path := testStore(t)
	a, b, c := makeEntry(t, receiptSpec{nonce: 1, units: 10}), makeEntry(t, receiptSpec{nonce: 2, units: 20}), makeEntry(t, receiptSpec{nonce: 3, units: 30})
	require.NoError(t, s.putReceipts([]*entry{a, b, c}))
	require.NoError(t, s.dropReceipts([]callKey{c.key}))
	batch := bodyOf(t, 1, common.Hash{}, 10, a)
	of := subject{topic{statement.Settlement, 1}, batch.hash}
	share := signed{SetID: 1, Share: statement.Share{Seat: 3, Signature: statement.Signature{1}}}
	require.NoError(t, s.putShare(of, share, batch))
	require.NoError(t, s.apply(batch, testWindow))
	require.NoError(t, s.close())

	s, err := openStore(path)
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.close() })
	waiting, damaged, err := s.waiting(testDomain)
	require.NoError(t, err)
	require.Zero(t, damaged)
	require.Len(t, waiting, 1)
	require.Equal(t, b.receipt, waiting[0].receipt)
	done, err := s.settled(a.key)
	require.NoError(t, err)
	require.True(t, done)
	spent, err := s.spent(a.key.session())
	require.NoError(t, err)
	require.EqualValues(t, 10, spent)
	number, hash, err := s.applied()
	require.NoError(t, err)
	require.EqualValues(t, 1, number)
	require.Equal(t, batch.hash, hash)
	shares, err := s.shares()
	require.NoError(t, err)
	require.Equal(t, map[subject]signed{of: share}, shares)
	enc, err := s.proposal(batch.hash)
	require.NoError(t, err)
	require.Equal(t, batch.proposal, enc)
	in, ok, err := s.batchOf(a.receipt.Result.Call)
	require.NoError(t, err)
	require.True(t, ok)
	require.EqualValues(t, 1, in)
}

func TestBatchesAreAppliedInTheirOrder(t *testing.T) {
	s, _ := testStore(t)
	one := bodyOf(t, 1, common.Hash{}, 10, makeEntry(t, receiptSpec{nonce: 1, units: 10}))
	require.ErrorIs(t, s.apply(bodyOf(t, 2, one.hash, 10, makeEntry(t, receiptSpec{nonce: 2, units: 1})), testWindow), errNotNext)
	require.NoError(t, s.apply(one, testWindow))
	require.ErrorIs(t, s.apply(one, testWindow), errNotNext)
	require.ErrorIs(t, s.apply(bodyOf(t, 2, common.Hash{7}, 10, makeEntry(t, receiptSpec{nonce: 2, units: 1})), testWindow), errNotNext)
}

func TestPruneForgetsOnlyWhatNoBatchCanNeed(t *testing.T) {
	s, _ := testStore(t)
	end := uint64(testGenesis + 5000 + testWindow) // of the receipts' session, and the window
	a := makeEntry(t, receiptSpec{nonce: 1, units: 10})
	one := bodyOf(t, 1, common.Hash{}, 10, a)
	lost := bodyOf(t, 1, common.Hash{}, 11, a)
	two := bodyOf(t, 2, one.hash, 20, makeEntry(t, receiptSpec{nonce: 2, units: 10}))
	require.NoError(t, s.putBody(lost))
	require.NoError(t, s.apply(one, testWindow))
	require.NoError(t, s.apply(two, testWindow))

	_, err := s.prune(end, 10)
	require.NoError(t, err)
	done, err := s.settled(a.key)
	require.NoError(t, err)
	require.True(t, done, "a call of the session could still be settled")
	held := func(b *body) bool {
		enc, err := s.proposal(b.hash)
		require.NoError(t, err)
		return enc != nil
	}
	require.False(t, held(lost), "another batch of its number was settled")
	require.True(t, held(one))

	_, err = s.prune(end, 11)
	require.NoError(t, err)
	require.True(t, held(one), "who fetches all batches back to block 11 must see that it is before that")

	_, err = s.prune(end+1, 21)
	require.NoError(t, err)
	done, err = s.settled(a.key)
	require.NoError(t, err)
	require.False(t, done)
	require.False(t, held(one))
	require.True(t, held(two), "the last batch is always kept")
	_, ok, err := s.batchOf(a.receipt.Result.Call)
	require.NoError(t, err)
	require.False(t, ok)
}

func TestNewestCertificate(t *testing.T) {
	s, _ := testStore(t)
	cert := &certified{Certificate: &statement.Certificate{SetID: 1, Bitmap: []byte{7}}}
	for _, n := range []uint64{20, 40, 60} {
		require.NoError(t, s.putCertified(topic{statement.Output, n}, cert))
	}
	require.NoError(t, s.putCertified(topic{statement.Epoch, 7}, cert))
	for most, want := range map[uint64]uint64{19: 0, 20: 20, 39: 20, 59: 40, 60: 60, ^uint64(0): 60} {
		got, found, err := s.newest(statement.Output, most)
		require.NoError(t, err)
		require.Equal(t, want != 0, found, "at most %d", most)
		require.Equal(t, want, got, "at most %d", most)
	}
	_, found, err := s.newest(statement.Settlement, 100)
	require.NoError(t, err)
	require.False(t, found)
}

func TestSecondOpenOfTheStoreSaysWhatToDo(t *testing.T) {
	_, path := testStore(t)
	_, err := openStore(path)
	require.ErrorContains(t, err, "another node")
}
