package statement

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

// claimed is n certified digests of a set of four.
func claimed(t testing.TB, n int) []Claim {
	t.Helper()
	set, keys := &Set{ID: 1}, []*SecretKey{}
	for i := range 4 {
		key, err := NewSecretKey(crypto.Keccak256([]byte(fmt.Sprint("batch ", i))))
		require.NoError(t, err)
		keys = append(keys, key)
		set.Seats = append(set.Seats, Seat{Signer: common.Address{byte(i + 1)}, Key: key.Public()})
	}
	claims := make([]Claim, n)
	for i := range claims {
		digest := Digest(1, 1, Block, uint64(i), common.Hash{byte(i)})
		var shares []Share
		for seat := range uint16(3) {
			at := (seat + uint16(i)) % 4
			shares = append(shares, Share{Seat: at, Signature: keys[at].Sign(digest)})
		}
		cert, err := Aggregate(set, 0, shares)
		require.NoError(t, err)
		claims[i] = Claim{set, digest, cert}
	}
	return claims
}

func TestVerifyAllAcceptsWhatVerifyAccepts(t *testing.T) {
	for _, n := range []int{0, 1, 2, 7} {
		good, err := VerifyAll(claimed(t, n))
		require.NoError(t, err)
		require.Equal(t, n, good)
	}
}

func TestVerifyAllFindsTheBadOne(t *testing.T) {
	for name, spoil := range map[string]func(claims []Claim){
		"another digest":    func(c []Claim) { c[4].Digest[0]++ },
		"no quorum":         func(c []Claim) { c[4].Certificate.Bitmap = []byte{1} },
		"other seats":       func(c []Claim) { c[4].Certificate.Bitmap[0] ^= 0b1111 ^ 0b1 },
		"garbage signature": func(c []Claim) { c[4].Certificate.Signature = Signature{1} },
		"swapped": func(c []Claim) { // in a plain sum these two would cancel out
			c[4].Certificate.Signature, c[5].Certificate.Signature = c[5].Certificate.Signature, c[4].Certificate.Signature
		},
	} {
		t.Run(name, func(t *testing.T) {
			claims := claimed(t, 7)
			spoil(claims)
			good, err := VerifyAll(claims)
			require.Error(t, err)
			require.Equal(t, 4, good)
		})
	}
}

func BenchmarkVerify64Certificates(b *testing.B) {
	claims := claimed(b, 64)
	b.Run("one by one", func(b *testing.B) {
		for b.Loop() {
			for _, c := range claims {
				require.NoError(b, c.Certificate.Verify(c.Set, c.Digest))
			}
		}
	})
	b.Run("together", func(b *testing.B) {
		for b.Loop() {
			_, err := VerifyAll(claims)
			require.NoError(b, err)
		}
	})
}
