package statement

import (
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	blst "github.com/supranational/blst/bindings/go"
)

// Sizes in bytes.
const (
	SecretKeySize       = 32
	PublicKeySize       = 48  // compressed G1
	SignatureSize       = 96  // compressed G2
	publicKeyOnChain    = 128 // EIP-2537 G1
	signatureOnChain    = 256 // EIP-2537 G2
	eip2537FieldPadding = 16  // zeros before each 48-byte field element
)

// DST separates signatures of statements from all else; POP, proofs of possession from signatures.
const (
	DST = "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_"
	POP = "BLS_POP_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_"
)

// Errors that every refusal of a key or signature wraps.
var (
	ErrKey       = errors.New("bad BLS key")
	ErrSignature = errors.New("bad BLS signature")
)

// SecretKey is a validator's BLS key.
type SecretKey struct{ scalar *blst.SecretKey }

// NewSecretKey derives a key from at least 32 bytes of secret randomness (KeyGen of draft-irtf-cfrg-bls-signature).
func NewSecretKey(ikm []byte) (*SecretKey, error) {
	k := blst.KeyGen(ikm)
	if k == nil {
		return nil, fmt.Errorf("%w: %d bytes of randomness, want at least 32", ErrKey, len(ikm))
	}
	return &SecretKey{k}, nil
}

// ParseSecretKey reads what Bytes gives.
func ParseSecretKey(b []byte) (*SecretKey, error) {
	if len(b) != SecretKeySize {
		return nil, fmt.Errorf("%w: secret of %d bytes, want %d", ErrKey, len(b), SecretKeySize)
	}
	k := new(blst.SecretKey).Deserialize(b)
	if k == nil {
		return nil, fmt.Errorf("%w: secret is zero or not below the group's order", ErrKey)
	}
	return &SecretKey{k}, nil
}

// Bytes is the secret scalar, big endian.
func (k *SecretKey) Bytes() []byte { return k.scalar.Serialize() }

// Public is the key that verifies k's signatures.
func (k *SecretKey) Public() PublicKey {
	p := new(blst.P1Affine).From(k.scalar)
	return PublicKey{bytes: [PublicKeySize]byte(p.Compress()), point: *p}
}

// Sign signs a statement's digest.
func (k *SecretKey) Sign(digest common.Hash) Signature {
	return Signature(new(blst.P2Affine).Sign(k.scalar, digest[:], []byte(DST)).Compress())
}

// ProvePossession shows that owner holds the secret of the key that it registers on the chain. Without it a key made of others' keys could forge
// their signatures in an aggregate.
func (k *SecretKey) ProvePossession(owner common.Address, chainID uint64) Signature {
	m := possession(k.Public(), owner, chainID)
	return Signature(new(blst.P2Affine).Sign(k.scalar, m[:], []byte(POP)).Compress())
}

// possession is keccak256(abi.encode(keccak256("EMC possession v1"), chainID, owner) ++ the key as EIP-2537 has it).
func possession(key PublicKey, owner common.Address, chainID uint64) common.Hash {
	c := word(chainID)
	return crypto.Keccak256Hash(crypto.Keccak256([]byte("EMC possession v1")), c[:], common.LeftPadBytes(owner[:], 32), key.OnChain())
}

// PublicKey is a validated point of G1, never the identity. The zero value is no key. Keys can be compared with ==.
type PublicKey struct {
	bytes [PublicKeySize]byte
	point blst.P1Affine
}

// ParsePublicKey reads 48 compressed bytes and checks that they are a point of the right subgroup and not the identity.
func ParsePublicKey(b []byte) (PublicKey, error) {
	if len(b) != PublicKeySize {
		return PublicKey{}, fmt.Errorf("%w: %d bytes, want %d", ErrKey, len(b), PublicKeySize)
	}
	p := new(blst.P1Affine).Uncompress(b)
	if p == nil || !p.KeyValidate() {
		return PublicKey{}, fmt.Errorf("%w: not a point of G1, or the identity", ErrKey)
	}
	return PublicKey{bytes: [PublicKeySize]byte(b), point: *p}, nil
}

// parsePublicKeyOnChain reads 128 bytes of EIP-2537.
func parsePublicKeyOnChain(b []byte) (PublicKey, error) {
	raw := make([]byte, 0, 2*PublicKeySize)
	for i := 0; i < publicKeyOnChain; i += 64 {
		if [eip2537FieldPadding]byte(b[i:]) != ([eip2537FieldPadding]byte{}) {
			return PublicKey{}, fmt.Errorf("%w: field element is not padded with zeros", ErrKey)
		}
		raw = append(raw, b[i+eip2537FieldPadding:i+64]...)
	}
	if raw[0]&0xe0 != 0 {
		return PublicKey{}, fmt.Errorf("%w: field element out of range", ErrKey) // blst would read these bits as flags
	}
	p := new(blst.P1Affine).Deserialize(raw)
	if p == nil || !p.KeyValidate() {
		return PublicKey{}, fmt.Errorf("%w: not a point of G1, or the identity", ErrKey)
	}
	return PublicKey{bytes: [PublicKeySize]byte(p.Compress()), point: *p}, nil
}

// Bytes are the 48 compressed bytes.
func (k PublicKey) Bytes() [PublicKeySize]byte { return k.bytes }

// IsZero says that no key is there.
func (k PublicKey) IsZero() bool { return k.bytes == [PublicKeySize]byte{} }

// OnChain is the key's EIP-2537 encoding: x and y, each padded to 64 bytes.
func (k PublicKey) OnChain() []byte { return padFields(k.point.Serialize(), 0, 1) }

// VerifyPossession checks a proof that ProvePossession made.
func (k PublicKey) VerifyPossession(proof Signature, owner common.Address, chainID uint64) error {
	p, err := proof.parse()
	if err != nil {
		return err
	}
	m := possession(k, owner, chainID)
	if k.IsZero() || !p.Verify(false, &k.point, false, m[:], []byte(POP)) {
		return fmt.Errorf("%w: proof of possession is not for this key, owner and chain", ErrSignature)
	}
	return nil
}

func (k PublicKey) String() string { return hexutil.Encode(k.bytes[:]) }

// MarshalText gives 0x and 96 hex digits.
func (k PublicKey) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText gives.
func (k *PublicKey) UnmarshalText(text []byte) error {
	b, err := hexutil.Decode(string(text))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrKey, err)
	}
	*k, err = ParsePublicKey(b)
	return err
}

// EncodeRLP writes the compressed bytes.
func (k PublicKey) EncodeRLP(w io.Writer) error { return rlp.Encode(w, k.bytes) }

// DecodeRLP reads and validates the compressed bytes.
func (k *PublicKey) DecodeRLP(s *rlp.Stream) error {
	var b [PublicKeySize]byte
	err := s.ReadBytes(b[:])
	if err == nil {
		*k, err = ParsePublicKey(b[:])
	}
	return err
}

// Signature is a compressed point of G2: a share, an aggregate or a proof of possession. Its form is checked when it is verified.
type Signature [SignatureSize]byte

// parse refuses what is no point of G2's subgroup, and the identity.
func (s Signature) parse() (*blst.P2Affine, error) {
	p := new(blst.P2Affine).Uncompress(s[:])
	if p == nil || !p.SigValidate(true) {
		return nil, fmt.Errorf("%w: not a point of G2, or the identity", ErrSignature)
	}
	return p, nil
}

// Verify checks k's signature of a statement's digest.
func (s Signature) Verify(k PublicKey, digest common.Hash) error {
	p, err := s.parse()
	if err != nil {
		return err
	}
	if k.IsZero() || !p.Verify(false, &k.point, false, digest[:], []byte(DST)) {
		return fmt.Errorf("%w: not by key %s of this statement", ErrSignature, k)
	}
	return nil
}

// OnChain is the signature's EIP-2537 encoding: x.c0, x.c1, y.c0, y.c1, each padded to 64 bytes. It fails if the bytes are no point of G2.
func (s Signature) OnChain() ([]byte, error) {
	p, err := s.parse()
	if err != nil {
		return nil, err
	}
	return padFields(p.Serialize(), 1, 0, 3, 2), nil // blst writes c1 before c0
}

// signatureFromChain reads what OnChain gives.
func signatureFromChain(b []byte) (s Signature, err error) {
	raw := make([]byte, 0, 2*SignatureSize)
	for _, field := range []int{1, 0, 3, 2} { // blst wants c1 before c0
		part := b[64*field : 64*field+64]
		if [eip2537FieldPadding]byte(part) != ([eip2537FieldPadding]byte{}) || part[eip2537FieldPadding]&0xe0 != 0 {
			return s, fmt.Errorf("%w: field element out of range", ErrSignature)
		}
		raw = append(raw, part[eip2537FieldPadding:]...)
	}
	p := new(blst.P2Affine).Deserialize(raw)
	if p == nil || !p.SigValidate(true) {
		return s, fmt.Errorf("%w: not a point of G2, or the identity", ErrSignature)
	}
	return Signature(p.Compress()), nil
}

func (s Signature) String() string { return hexutil.Encode(s[:]) }

// MarshalText gives 0x and 192 hex digits.
func (s Signature) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText gives.
func (s *Signature) UnmarshalText(text []byte) error {
	b, err := hexutil.Decode(string(text))
	if err != nil || len(b) != SignatureSize {
		return fmt.Errorf("%w: want 0x and %d bytes of hex", ErrSignature, SignatureSize)
	}
	copy(s[:], b)
	return nil
}

// padFields puts 48-byte field elements, in the order asked for, into 64 bytes each.
func padFields(raw []byte, order ...int) []byte {
	out := make([]byte, 64*len(order))
	for to, from := range order {
		copy(out[64*to+eip2537FieldPadding:], raw[48*from:48*from+48])
	}
	return out
}
