package p2p

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

// A host with an identity of its own is known as its signer's: by those that connect to it at once, by those that hear it through others with the first message. Nobody else's card
// is of use, and a host without one is its own signer.
func TestHostSpeaksForItsSigner(t *testing.T) {
	signer, identity := mustKey(t), mustKey(t)
	card, err := Card(&identity.PublicKey, func(data []byte) ([]byte, error) { return crypto.Sign(crypto.Keccak256(data), signer) })
	require.NoError(t, err)
	want := crypto.PubkeyToAddress(signer.PublicKey)
	a, plain := start(t)
	b, err := New(Config{Key: identity, Card: card, Listen: []string{"/ip4/127.0.0.1/tcp/0"}})
	require.NoError(t, err)
	defer func() { require.NoError(t, b.Close()) }()
	own, err := b.SignerOf(b.ID())
	require.NoError(t, err)
	require.Equal(t, want, own)

	ctx := deadline(t)
	require.NoError(t, a.host.Connect(ctx, peer.AddrInfo{ID: b.ID(), Addrs: b.host.Addrs()}))
	require.Eventually(t, func() bool {
		got, err := a.SignerOf(b.ID())
		return err == nil && got == want
	}, time.Minute, time.Millisecond)
	got, err := b.SignerOf(a.ID())
	require.NoError(t, err)
	require.Equal(t, crypto.PubkeyToAddress(plain.PublicKey), got)

	// Through others: no connection, a message alone.
	far, _ := start(t)
	data, err := far.cards.unwrap(b.ID(), b.cards.wrap([]byte("hello")))
	require.NoError(t, err)
	require.Equal(t, "hello", string(data))
	got, err = far.SignerOf(b.ID())
	require.NoError(t, err)
	require.Equal(t, want, got)

	// Somebody else who shows it speaks for nobody that counts.
	_, err = far.cards.unwrap(a.ID(), b.cards.wrap(nil))
	require.NoError(t, err)
	got, err = far.SignerOf(a.ID())
	require.NoError(t, err)
	require.NotEqual(t, want, got)

	for _, bad := range [][]byte{nil, {cardBytes}, {1, 2}, append([]byte{cardBytes}, make([]byte, cardBytes-1)...), append([]byte{cardBytes}, make([]byte, cardBytes)...)} {
		_, err := far.cards.unwrap(a.ID(), bad)
		require.ErrorIs(t, err, errCard)
	}
	_, err = New(Config{Key: identity, Card: card[1:]})
	require.ErrorIs(t, err, errCard)
}

func TestCardPreimageIsNothingElse(t *testing.T) {
	h, _ := start(t)
	id, ok := ParseCardPreimage(CardPreimage(h.ID()))
	require.True(t, ok)
	require.Equal(t, h.ID(), id)
	for _, data := range [][]byte{nil, []byte("x"), CardTag[:], append(CardTag.Bytes(), 1, 2, 3)} {
		_, ok := ParseCardPreimage(data)
		require.False(t, ok)
	}
}
