package statement

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rlp"
	blst "github.com/supranational/blst/bindings/go"
)

// maxBitmap is the bitmap of the greatest set, in bytes; maxCertificate the RLP of the greatest certificate.
const (
	maxBitmap      = (protocol.MaxSeats + 7) / 8
	maxCertificate = 160
)

// ErrCertificate is wrapped by every refusal of a certificate.
var ErrCertificate = errors.New("bad certificate")

// Certificate is the sum of the shares of more than two thirds of a set's seats.
type Certificate struct {
	SetID     uint64        `json:"setId"`
	Round     uint64        `json:"round"`     // of a block's statement; 0 for other kinds
	Bitmap    hexutil.Bytes `json:"bitmap"`    // seat i is byte i/8, bit i%8, lowest first
	Signature Signature     `json:"signature"` // each signed seat's share added once
}

// Aggregate sums shares into a certificate. A share counts for every seat that holds its key; a second share of one key is refused, as is a
// sum short of a quorum. Shares that were not verified make a certificate that Verify refuses.
func Aggregate(set *Set, round uint64, shares []Share) (*Certificate, error) {
	c := &Certificate{SetID: set.ID, Round: round, Bitmap: make([]byte, set.bitmapSize())}
	sum := new(blst.P2Aggregate)
	for _, sh := range shares {
		p := new(blst.P2Affine).Uncompress(sh.Signature[:]) // Verify asks of the sum that it is in the subgroup
		if p == nil {
			return nil, fmt.Errorf("aggregate: share of seat %d: %w: not a point of the curve", sh.Seat, ErrSignature)
		}
		seats := set.SeatsOf(int(sh.Seat))
		if len(seats) == 0 || c.has(seats[0]) {
			return nil, fmt.Errorf("aggregate: %w: seat %d is unknown or has its share in already", ErrCertificate, sh.Seat)
		}
		for _, i := range seats {
			c.Bitmap[i/8] |= 1 << (i % 8)
			sum.Add(p, false)
		}
	}
	if n := c.Signers(); n < set.Quorum() {
		return nil, fmt.Errorf("aggregate: %w: %d of %d seats signed, want %d", ErrCertificate, n, len(set.Seats), set.Quorum())
	}
	c.Signature = Signature(sum.ToAffine().Compress())
	return c, nil
}

// Signers counts the seats that signed.
func (c *Certificate) Signers() (n int) {
	for _, b := range c.Bitmap {
		n += bits.OnesCount8(b)
	}
	return n
}

// Has says whether the seat signed.
func (c *Certificate) Has(seat int) bool { return seat >= 0 && seat/8 < len(c.Bitmap) && c.has(seat) }

func (c *Certificate) has(seat int) bool { return c.Bitmap[seat/8]>>(seat%8)&1 == 1 }

// Verify checks the certificate of a digest by the set: its id, a bitmap of exactly the set's seats, more than two thirds of them, and the signature.
// It fails with ErrCertificate or ErrSignature.
func (c *Certificate) Verify(set *Set, digest common.Hash) error {
	key, sig, err := c.parts(set)
	if err != nil {
		return err
	}
	if !sig.Verify(false, key, false, digest[:], []byte(DST)) {
		return fmt.Errorf("%w: the seats in it did not sign this statement", ErrCertificate)
	}
	return nil
}

func (c *Certificate) checkBitmap(set *Set) error {
	n := len(set.Seats)
	switch {
	case c.SetID != set.ID:
		return fmt.Errorf("%w: by set %d, want %d", ErrCertificate, c.SetID, set.ID)
	case n == 0 || len(c.Bitmap) != set.bitmapSize():
		return fmt.Errorf("%w: bitmap of %d bytes for %d seats", ErrCertificate, len(c.Bitmap), n)
	case n%8 != 0 && c.Bitmap[len(c.Bitmap)-1]>>(n%8) != 0:
		return fmt.Errorf("%w: bitmap marks seats past %d", ErrCertificate, n)
	case 3*c.Signers() <= 2*n:
		return fmt.Errorf("%w: %d of %d seats signed, want more than two thirds", ErrCertificate, c.Signers(), n)
	}
	return nil
}

// VerifyBlock checks the certificate of a block.
func (c *Certificate) VerifyBlock(set *Set, chainID, number uint64, hash common.Hash) error {
	return c.Verify(set, Digest(chainID, set.ID, Block, number, BlockBody(c.Round, hash)))
}

// OnChain is the certificate as Quorum.check takes it: bitmap ++ 256 bytes of EIP-2537 G2. It fails if the signature is no point of G2.
func (c *Certificate) OnChain() ([]byte, error) {
	sig, err := c.Signature.OnChain()
	if err != nil {
		return nil, err
	}
	return append(append(make([]byte, 0, len(c.Bitmap)+signatureOnChain), c.Bitmap...), sig...), nil
}

// FromOnChain reads what OnChain gives. What it says is not verified yet. The chain holds no round: it is 0.
func FromOnChain(setID uint64, b []byte) (*Certificate, error) {
	n := len(b) - signatureOnChain
	if n < 1 || n > maxBitmap {
		return nil, fmt.Errorf("%w: %d bytes on chain", ErrCertificate, len(b))
	}
	sig, err := signatureFromChain(b[n:])
	if err != nil {
		return nil, err
	}
	return &Certificate{SetID: setID, Bitmap: append([]byte(nil), b[:n]...), Signature: sig}, nil
}

// Encode gives the certificate's RLP.
func (c *Certificate) Encode() ([]byte, error) { return rlp.EncodeToBytes(c) }

// DecodeCertificate reads a certificate's RLP; what it says is not verified yet.
func DecodeCertificate(b []byte) (*Certificate, error) {
	if len(b) > maxCertificate {
		return nil, fmt.Errorf("%w: %d bytes, at most %d are allowed", ErrCertificate, len(b), maxCertificate)
	}
	c := new(Certificate)
	if err := rlp.DecodeBytes(b, c); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCertificate, err)
	}
	if len(c.Bitmap) > maxBitmap {
		return nil, fmt.Errorf("%w: bitmap of %d bytes, at most %d are allowed", ErrCertificate, len(c.Bitmap), maxBitmap)
	}
	return c, nil
}
