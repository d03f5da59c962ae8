package statement

import (
	"encoding/binary"
	"fmt"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	blst "github.com/supranational/blst/bindings/go"
)

// Claim is a digest with the certificate that is said to be its, by a set.
type Claim struct {
	Set         *Set
	Digest      common.Hash
	Certificate *Certificate
}

// VerifyAll checks many certificates together, on all cores: that takes less than half of what checking them one by one does. It fails with ErrCertificate or
// ErrSignature and says how many claims at the beginning of the list are good.
func VerifyAll(claims []Claim) (good int, err error) {
	if len(claims) > 1 && verifyClaims(claims) {
		return len(claims), nil
	}
	for i, c := range claims { // the rare case: find the bad one
		if err := c.Certificate.Verify(c.Set, c.Digest); err != nil {
			return i, err
		}
	}
	return len(claims), nil
}

// verifyClaims checks prod e(c_i key_i, H(m_i)) = e(g1, sum c_i sig_i), with factors that nobody knows before all claims are fixed.
func verifyClaims(claims []Claim) bool {
	sigs, keys, digests := make([]*blst.P2Affine, len(claims)), make([]*blst.P1Affine, len(claims)), make([]blst.Message, len(claims))
	hash := crypto.NewKeccakState()
	for i, c := range claims {
		key, sig, err := c.Certificate.parts(c.Set)
		if err != nil {
			return false
		}
		sigs[i], keys[i], digests[i] = sig, key, c.Digest[:]
		hash.Write(c.Digest[:])
		hash.Write(c.Certificate.Signature[:])
		hash.Write(c.Certificate.Bitmap)
	}
	seed := hash.Sum(nil)
	var used atomic.Uint64 // the library asks from several goroutines; which claim gets which factor does not matter
	factor := func(s *blst.Scalar) {
		f := crypto.Keccak256(seed, binary.BigEndian.AppendUint64(nil, used.Add(1)))
		clear(f[coefficientBits/8:])
		f[0] |= 1 // little endian: never zero
		s.FromLEndian(f)
	}
	return new(blst.P2Affine).MultipleAggregateVerify(sigs, false, keys, false, digests, []byte(DST), factor, coefficientBits)
}

// parts are the sum of the keys that signed and the signature, after all checks but the pairing.
func (c *Certificate) parts(set *Set) (*blst.P1Affine, *blst.P2Affine, error) {
	if err := c.checkBitmap(set); err != nil {
		return nil, nil, err
	}
	sig, err := c.Signature.parse()
	if err != nil {
		return nil, nil, err
	}
	sum := new(blst.P1Aggregate)
	for i := range set.Seats {
		if c.has(i) {
			sum.Add(&set.Seats[i].Key.point, false)
		}
	}
	key := sum.ToAffine()
	if *key == (blst.P1Affine{}) { // the identity: every signature would be its
		return nil, nil, fmt.Errorf("%w: the seats in it have keys that cancel out", ErrCertificate)
	}
	return key, sig, nil
}
