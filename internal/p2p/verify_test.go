package p2p

import (
	"crypto/rand"
	"crypto/sha256"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/stretchr/testify/require"
)

// The promise: identities verify exactly what libp2p's own code verifies.
func TestIdentitiesVerifyAsLibp2p(t *testing.T) {
	private, theirs, err := crypto.GenerateSecp256k1Key(rand.Reader)
	require.NoError(t, err)
	encoded, err := crypto.MarshalPublicKey(theirs)
	require.NoError(t, err)
	ours, err := crypto.UnmarshalPublicKey(encoded)
	require.NoError(t, err)
	require.IsType(t, &publicKey{}, ours)
	require.True(t, ours.Equals(theirs))
	require.True(t, theirs.Equals(ours))
	data := []byte("message")
	good, err := private.Sign(data)
	require.NoError(t, err)
	raw, err := private.Raw()
	require.NoError(t, err)
	digest := sha256.Sum256(data)
	sig := ecdsa.Sign(secp256k1.PrivKeyFromBytes(raw), digest[:])
	r, s := sig.R(), sig.S()
	high := highS(r, s)
	other, _, err := crypto.GenerateSecp256k1Key(rand.Reader)
	require.NoError(t, err)
	foreign, err := other.Sign(data)
	require.NoError(t, err)
	for name, c := range map[string]struct {
		signature []byte
		data      string
	}{
		"good": {good, "message"}, "high s": {high, "message"}, "other data": {good, "massage"}, "other key": {foreign, "message"}, "empty": {nil, "message"}, "cut": {good[:len(good)-1], "message"},
	} {
		want, wantErr := theirs.Verify([]byte(c.data), c.signature)
		got, gotErr := ours.Verify([]byte(c.data), c.signature)
		require.Equal(t, want, got, name)
		require.Equal(t, wantErr == nil, gotErr == nil, name)
	}
	ok, err := ours.Verify(data, high)
	require.NoError(t, err)
	require.True(t, ok, "the case is of another kind than meant")
}

// highS encodes (r, n-s) in DER, which Serialize would bring back to the low s.
func highS(r, s secp256k1.ModNScalar) []byte {
	s.Negate()
	integer := func(v secp256k1.ModNScalar) []byte {
		b := v.Bytes()
		trimmed := b[:]
		for len(trimmed) > 1 && trimmed[0] == 0 {
			trimmed = trimmed[1:]
		}
		if trimmed[0] >= 0x80 {
			trimmed = append([]byte{0}, trimmed...)
		}
		return append([]byte{2, byte(len(trimmed))}, trimmed...)
	}
	body := append(integer(r), integer(s)...)
	return append([]byte{0x30, byte(len(body))}, body...)
}
