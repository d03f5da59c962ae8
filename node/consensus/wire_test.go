package consensus

import (
	"context"
	"testing"

	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

// signers is a committee of four with their keys.
func signers(t *testing.T) (*committee, []*testNode) {
	t.Helper()
	w := newCluster(t, 4, 0, func(*testNode) func() Transport { return nil })
	c, err := newCommittee(w.set)
	require.NoError(t, err)
	return c, w.nodes
}

func signed(t *testing.T, n *testNode, m *qbft.Message) *qbft.Message {
	t.Helper()
	require.NoError(t, signVote(t.Context(), testChainID, 1, n.keys(), m))
	return m
}

func TestVotesAreVerified(t *testing.T) {
	c, nodes := signers(t)
	commit := func() *qbft.Message {
		return signed(t, nodes[2], &qbft.Message{Kind: qbft.Commit, From: 2, Height: 5, Round: 1, Value: qbft.Value{'a'}})
	}
	require.NoError(t, c.checkVote(testChainID, commit()))
	require.Error(t, c.checkVote(testChainID+1, commit()), "vote of another chain")
	other := *c.set
	other.ID = 2
	next, err := newCommittee(&other)
	require.NoError(t, err)
	require.Error(t, next.checkVote(testChainID, commit()), "12. an old vote after a set change")
	for name, change := range map[string]func(*qbft.Message){
		"height":                       func(m *qbft.Message) { m.Height++ },
		"round":                        func(m *qbft.Message) { m.Round++ },
		"kind":                         func(m *qbft.Message) { m.Kind = qbft.Prepare },
		"value":                        func(m *qbft.Message) { m.Value[0]++ },
		"sender":                       func(m *qbft.Message) { m.From = 1 },
		"10. sender out of range":      func(m *qbft.Message) { m.From = 4 },
		"share":                        func(m *qbft.Message) { m.Share = m.Share[1:] },
		"signature":                    func(m *qbft.Message) { m.Signature = nil },
		"unsigned nested vote":         func(m *qbft.Message) { m.Prepares = []*qbft.Message{{Kind: qbft.Prepare, From: 1}} },
		"unsigned nested round change": func(m *qbft.Message) { m.RoundChanges = []*qbft.Message{{Kind: qbft.RoundChange, From: 1}} },
	} {
		m := commit()
		change(m)
		require.Error(t, c.checkVote(testChainID, m), name)
	}
}

// 3b. The round is left out of the commit share: a share of one round makes no certificate in another, though its sender signed the vote.
func TestShareBelongsToItsRound(t *testing.T) {
	c, nodes := signers(t)
	d := qbft.Decide{Height: 5, Round: 2, Value: qbft.Value{'a'}}
	for i, n := range nodes[:3] {
		m := &qbft.Message{Kind: qbft.Commit, From: qbft.Node(i), Height: d.Height, Round: d.Round, Value: d.Value}
		d.Commits = append(d.Commits, signed(t, n, m))
	}
	cert, bad, err := c.certify(testChainID, d)
	require.NoError(t, err)
	require.Empty(t, bad)
	require.NoError(t, cert.VerifyBlock(c.set, testChainID, d.Height, common.Hash(d.Value)))

	d.Commits[1].Share = signed(t, nodes[1], &qbft.Message{Kind: qbft.Commit, From: 1, Height: d.Height, Round: 1, Value: d.Value}).Share
	digest := voteDigest(testChainID, 1, d.Commits[1])
	d.Commits[1].Signature, err = crypto.Sign(digest[:], nodes[1].key)
	require.NoError(t, err)
	require.NoError(t, c.checkVote(testChainID, d.Commits[1]))
	cert, bad, err = c.certify(testChainID, d)
	require.NoError(t, err)
	require.Nil(t, cert)
	require.Equal(t, d.Commits[1:2], bad)
}

// badShares is a validator whose votes are its own, and whose shares are of no use.
type badShares struct{ *signer.Local }

func (k badShares) Certify(ctx context.Context, s signer.Statement) (statement.Signature, error) {
	s.Number++
	return k.Local.Certify(ctx, s)
}

// One of four sends votes with bad shares: the others make blocks without it, it follows them, and no certificate has it in.
func TestBadSharesStopNobody(t *testing.T) {
	w := newCluster(t, 4, 0, inMemory(newHub(t)))
	liar := w.nodes[2]
	liar.sign = func(k *signer.Local) signer.Keys { return badShares{k} }
	w.start()
	await(t, 6, w.nodes...)
	w.agree(w.nodes...)
	for number := uint64(1); number <= 6; number++ {
		c, err := w.nodes[0].driver.Certificate(number)
		require.NoError(t, err)
		require.False(t, c.Has(2))
	}
}

func TestCommitteeWeighsBySeats(t *testing.T) {
	_, nodes := signers(t)
	seat := func(i int) statement.Seat { return nodes[0].set.Seats[i] }
	c, err := newCommittee(&statement.Set{ID: 1, Seats: []statement.Seat{seat(1), seat(0), seat(1), seat(2)}})
	require.NoError(t, err)
	require.Equal(t, []uint32{2, 1, 1}, c.weights)
	require.Equal(t, []qbft.Node{0, 1, 0, 2}, c.seats)
	require.Equal(t, qbft.Node(1), c.node(seat(0).Signer))
	require.Equal(t, qbft.Observer, c.node(common.Address{1}))
	mixed := seat(1)
	mixed.Key = seat(3).Key
	_, err = newCommittee(&statement.Set{ID: 1, Seats: []statement.Seat{seat(1), mixed}})
	require.ErrorContains(t, err, "another key")
	mixed = seat(1)
	mixed.Signer = seat(3).Signer
	_, err = newCommittee(&statement.Set{ID: 1, Seats: []statement.Seat{seat(1), mixed}})
	require.ErrorContains(t, err, "shares its key")
}

func sampleVotes(t *testing.T) *qbft.Message {
	_, nodes := signers(t)
	prepare := signed(t, nodes[1], &qbft.Message{Kind: qbft.Prepare, From: 1, Height: 5, Round: 1, Value: qbft.Value{'a'}, Share: []byte{}})
	rc := signed(t, nodes[2], &qbft.Message{Kind: qbft.RoundChange, From: 2, Height: 5, Round: 2, PreparedRound: 1, Value: qbft.Value{'a'}, Share: []byte{}})
	return signed(t, nodes[0], &qbft.Message{Kind: qbft.Proposal, Height: 5, Round: 2, Value: qbft.Value{'a'}, Share: []byte{},
		Prepares: []*qbft.Message{prepare}, RoundChanges: []*qbft.Message{rc}})
}

func TestGossipRoundTrip(t *testing.T) {
	m := sampleVotes(t)
	data, err := encode(tagVote, toVotes(m, []byte("body")))
	require.NoError(t, err)
	v, err := decodeGossip(data)
	require.NoError(t, err)
	require.Equal(t, m, v.(*votes).message())
	require.Equal(t, "body", string(v.(*votes).Body))
}

// 10. Oversized proposals and what is hidden in other kinds.
func TestGossipIsBounded(t *testing.T) {
	m := sampleVotes(t)
	tooBig, err := encode(tagVote, toVotes(m, make([]byte, MaxPayload+1)))
	require.NoError(t, err)
	_, err = decodeGossip(tooBig)
	require.ErrorIs(t, err, errMessage)
	padded := *m
	padded.Signature = make([]byte, maxJustification)
	data, err := encode(tagVote, toVotes(&padded, nil))
	require.NoError(t, err)
	_, err = decodeGossip(data)
	require.ErrorIs(t, err, errMessage)
	commit := *m
	commit.Kind = qbft.Commit
	data, err = encode(tagVote, toVotes(&commit, []byte("body")))
	require.NoError(t, err)
	_, err = decodeGossip(data)
	require.ErrorIs(t, err, errMessage)
	_, err = decodeGossip(make([]byte, MaxMessage+1))
	require.ErrorIs(t, err, errMessage)
}

func FuzzDecodeGossip(f *testing.F) {
	f.Add([]byte{tagVote})
	data, err := encode(tagVote, toVotes(&qbft.Message{Kind: qbft.Proposal, Height: 1, Round: 1, Prepares: []*qbft.Message{{}}}, []byte("body")))
	require.NoError(f, err)
	f.Add(data)
	data, err = encode(tagAnnounce, &announce{1, common.Hash{}, &statement.Certificate{Bitmap: []byte{1}}})
	require.NoError(f, err)
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := decodeGossip(data)
		if err != nil {
			return
		}
		tag := tagAnnounce
		if w, ok := v.(*votes); ok {
			tag = tagVote
			w.message()
		}
		again, err := encode(tag, v)
		require.NoError(t, err)
		require.Equal(t, data, again, "two encodings of one message")
	})
}

func FuzzDecodeState(f *testing.F) {
	s := &qbft.State{Height: 1, Round: 2}
	s.Sent[qbft.RoundChange] = &qbft.Message{Kind: qbft.RoundChange, Height: 1, Round: 2}
	data, err := encodeState(s)
	require.NoError(f, err)
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		if s, err := decodeState(data); err == nil {
			_, err := encodeState(s)
			require.NoError(t, err)
		}
	})
}
