package consensus

import (
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/node/qbft"
)

// equivocate has a node hear two different PREPAREs of another one for one round, of the height in hand or one that many below.
func (n *testNode) equivocate(by *testNode, round, below uint64) {
	done := make(chan struct{})
	n.driver.post(func() {
		defer close(done)
		l := n.driver.loop
		from := l.d.current().node(crypto.PubkeyToAddress(by.key.PublicKey))
		for v := range byte(2) {
			m := &qbft.Message{Kind: qbft.Prepare, From: from, Height: l.m.Height() - below, Round: round, Value: qbft.Value{1 + v}}
			require.NoError(n.t, signVote(n.t.Context(), testChainID, n.set.ID, by.keys(), m))
			w := toVotes(m, nil)
			w.SetID = n.set.ID
			l.receive("", w)
		}
	})
	<-done
}

// Two signed votes of one validator are kept, outlive a crash, and prove to anyone who signed them; a liar fills no disk.
func TestEquivocationIsKeptAsEvidence(t *testing.T) {
	w := newCluster(t, 4, 0, inMemory(newHub(t)))
	w.start()
	await(t, 1, w.nodes...)
	liar, n := w.nodes[3], w.nodes[0]
	liar.stop()
	n.equivocate(liar, 7, 0)
	n.kill()
	n.start()
	list, err := n.driver.Evidence()
	require.NoError(t, err)
	require.Len(t, list, 1)
	for _, v := range []SignedVote{list[0].First, list[0].Second} {
		require.Equal(t, crypto.Keccak256Hash(), v.ShareHash)
		digest := voteDigest(testChainID, v.SetID, &qbft.Message{Kind: qbft.Kind(v.Kind), Height: v.Height, Round: v.Round, Value: qbft.Value(v.Value), PreparedRound: v.PreparedRound})
		pub, err := crypto.SigToPub(digest[:], v.Signature)
		require.NoError(t, err)
		require.Equal(t, list[0].Signer, crypto.PubkeyToAddress(*pub))
	}
	require.Equal(t, crypto.PubkeyToAddress(liar.key.PublicKey), list[0].Signer)
	require.NotEqual(t, list[0].First.Value, list[0].Second.Value)
	for round := range uint64(2 * maxEvidence) {
		n.equivocate(liar, 8+round, 0)
	}
	list, err = n.driver.Evidence()
	require.NoError(t, err)
	require.Len(t, list, maxEvidence)
}

// Votes that contradict each other at a height gone by are evidence too; what is remembered for that is bounded.
func TestEquivocationAtHeightsGoneByIsKept(t *testing.T) {
	w := newCluster(t, 4, 0, inMemory(newHub(t)))
	w.start()
	await(t, 4, w.nodes...)
	liar, n := w.nodes[3], w.nodes[0]
	liar.stop()
	n.equivocate(liar, 7, 2)
	list, err := n.driver.Evidence()
	require.NoError(t, err)
	require.Len(t, list, 1)
	require.Equal(t, crypto.PubkeyToAddress(liar.key.PublicKey), list[0].Signer)
	require.NotEqual(t, list[0].First.Value, list[0].Second.Value)

	h := newHeard()
	for height := uint64(1); height <= 100; height++ {
		for round := uint64(1); round <= 1000; round++ {
			require.Nil(t, h.note(1, &qbft.Message{Kind: qbft.Prepare, From: 3, Height: height, Round: round, Prepares: make([]*qbft.Message, 9)}))
		}
		h.forget(height)
	}
	require.Len(t, h.votes, (keptHeights+1)*keptVotes)
	require.Len(t, h.count, keptHeights+1)
	old := h.note(1, &qbft.Message{Kind: qbft.Prepare, From: 3, Height: 100, Round: 1, Value: qbft.Value{1}})
	require.NotNil(t, old)
	require.Empty(t, old.Prepares, "nothing nested is kept")
}
