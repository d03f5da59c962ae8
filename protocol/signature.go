package protocol

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// Signature is a secp256k1 signature r, s, v of 65 bytes, s in the lower half of the order (EIP-2), v 27 or 28 as OpenZeppelin's ECDSA wants it.
// Some wallets give v as 0 or 1: text and JSON are normalised when read, RLP with another v is refused (one signature, one encoding).
type Signature [65]byte

// ErrSignature is wrapped by every refusal of a signature's form.
var ErrSignature = errors.New("bad signature")

// Sign signs a digest.
func Sign(digest common.Hash, key *ecdsa.PrivateKey) (Signature, error) {
	raw, err := crypto.Sign(digest[:], key) // low s, v 0 or 1
	if err != nil {
		return Signature{}, fmt.Errorf("sign: %w", err)
	}
	raw[64] += 27
	return Signature(raw), nil
}

// ParseSignature takes 65 bytes r, s, v with v 0, 1, 27 or 28, and normalises v. It fails with ErrSignature.
func ParseSignature(b []byte) (Signature, error) {
	if len(b) != len(Signature{}) {
		return Signature{}, fmt.Errorf("%w: %d bytes, want 65", ErrSignature, len(b))
	}
	s := Signature(b)
	if _, approval := s.Approver(); approval {
		return s, nil
	}
	if s[64] < 2 {
		s[64] += 27
	}
	return s, s.check()
}

// check refuses high s, r or s out of range, and v other than 27 and 28.
func (s Signature) check() error {
	if s[64] != 27 && s[64] != 28 {
		return fmt.Errorf("%w: v is %d, want 27 or 28", ErrSignature, s[64])
	}
	r, sv := new(big.Int).SetBytes(s[:32]), new(big.Int).SetBytes(s[32:64])
	if !crypto.ValidateSignatureValues(s[64]-27, r, sv, true) {
		return fmt.Errorf("%w: r or s out of range, or s in the upper half", ErrSignature)
	}
	return nil
}

// ApprovedBy stands where a session's signature would be when its holder, a contract perhaps, approved it on chain (see ICallbacks): the holder's address and
// 45 zero bytes, which no signature is. It proves nothing by itself: who takes it asks the chain.
func ApprovedBy(holder common.Address) (s Signature) {
	copy(s[:], holder[:])
	return s
}

// Approver is who approved on chain what this stands for; false for a signature.
func (s Signature) Approver() (common.Address, bool) {
	holder := common.Address(s[:common.AddressLength])
	return holder, holder != (common.Address{}) && s == ApprovedBy(holder)
}

// Signer recovers the address that signed digest. Any well-formed signature recovers to some address: the caller compares it with the one that it expects.
func (s Signature) Signer(digest common.Hash) (common.Address, error) {
	if err := s.check(); err != nil {
		return common.Address{}, err
	}
	s[64] -= 27
	pub, err := crypto.SigToPub(digest[:], s[:])
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: %w", ErrSignature, err)
	}
	return crypto.PubkeyToAddress(*pub), nil
}

// IsZero says that no signature is there.
func (s Signature) IsZero() bool { return s == Signature{} }

func (s Signature) String() string { return hexutil.Encode(s[:]) }

// MarshalText gives 0x and 130 hex digits.
func (s Signature) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText gives, and v as 0 or 1 too.
func (s *Signature) UnmarshalText(text []byte) error {
	b, err := hexutil.Decode(string(text))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrSignature, err)
	}
	*s, err = ParseSignature(b)
	return err
}

// EncodeRLP writes the 65 bytes.
func (s Signature) EncodeRLP(w io.Writer) error { return rlp.Encode(w, [65]byte(s)) }

// DecodeRLP reads 65 bytes and refuses those that are neither a signature in its one form nor an approval.
func (s *Signature) DecodeRLP(stream *rlp.Stream) error {
	var b [65]byte
	if err := stream.ReadBytes(b[:]); err != nil {
		return err
	}
	*s = b
	if _, approval := s.Approver(); approval {
		return nil
	}
	return s.check()
}
