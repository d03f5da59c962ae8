package statement

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	blst "github.com/supranational/blst/bindings/go"
)

// Share is the signature of a statement's digest by one seat's key. It counts for every seat with that key.
type Share struct {
	Seat      uint16    `json:"seat"`
	Signature Signature `json:"signature"`
}

// VerifyShares gives those of the shares that are good, in their order. When all are, which is the rule, it costs two pairings for the lot.
func VerifyShares(set *Set, digest common.Hash, shares []Share) []Share {
	keys := make([]*blst.P1Affine, 0, len(shares))
	sigs := make([]*blst.P2Affine, 0, len(shares))
	formed := make([]Share, 0, len(shares))
	for _, sh := range shares {
		if p, err := sh.Signature.parse(); err == nil && int(sh.Seat) < len(set.Seats) {
			keys, sigs, formed = append(keys, &set.Seats[sh.Seat].Key.point), append(sigs, p), append(formed, sh)
		}
	}
	if len(formed) > 1 && verifyTogether(keys, sigs, coefficients(digest, formed), digest) {
		return formed
	}
	good := formed[:0]
	for i, sh := range formed {
		if sigs[i].Verify(false, keys[i], false, digest[:], []byte(DST)) {
			good = append(good, sh)
		}
	}
	return good
}

// coefficientBits is the size of the random factors: a wrong share passes with probability 2^-coefficientBits a try.
const coefficientBits = 128

// coefficients gives each share a factor that nobody knows before all shares are fixed. Without them two wrong shares could cancel out in the sum.
func coefficients(digest common.Hash, shares []Share) []byte {
	h := crypto.NewKeccakState()
	h.Write(digest[:])
	for _, sh := range shares {
		h.Write([]byte{byte(sh.Seat >> 8), byte(sh.Seat)})
		h.Write(sh.Signature[:])
	}
	seed := h.Sum(nil)
	out := make([]byte, 0, len(shares)*coefficientBits/8)
	for i := range shares {
		c := crypto.Keccak256(seed, []byte{byte(i >> 8), byte(i)})[:coefficientBits/8]
		c[0] |= 1 // little endian: never zero
		out = append(out, c...)
	}
	return out
}

// verifyTogether checks e(sum c_i key_i, H(m)) = e(g1, sum c_i sig_i).
func verifyTogether(keys []*blst.P1Affine, sigs []*blst.P2Affine, factors []byte, digest common.Hash) bool {
	key := blst.P1AffinesMult(keys, factors, coefficientBits).ToAffine()
	sig := blst.P2AffinesMult(sigs, factors, coefficientBits).ToAffine()
	return sig.Verify(false, key, false, digest[:], []byte(DST))
}
