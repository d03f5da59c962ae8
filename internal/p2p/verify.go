package p2p

import (
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"
	ethcrypto "github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/crypto/pb"
)

// keysKept is how many peers' keys are remembered as read: reading one costs a square root in the field, a fifth of verifying by it.
const keysKept = 1024

// Every gossip message is signed by its author's identity. libp2p verifies secp256k1 in Go, which was a tenth of what an idle validator does; libsecp256k1 takes a fifth of that.
func init() {
	known := lru.NewCache[string, *publicKey](keysKept)
	crypto.PubKeyUnmarshallers[pb.KeyType_Secp256k1] = func(data []byte) (crypto.PubKey, error) {
		if key, ok := known.Get(string(data)); ok {
			return key, nil
		}
		key, err := readKey(data)
		if err != nil {
			return nil, err
		}
		known.Add(string(data), key)
		return key, nil
	}
}

func readKey(data []byte) (*publicKey, error) {
	theirs, err := crypto.UnmarshalSecp256k1PublicKey(data)
	if err != nil {
		return nil, err
	}
	raw, err := theirs.Raw()
	if err != nil {
		return nil, err
	}
	point, err := ethcrypto.DecompressPubkey(raw)
	if err != nil {
		return nil, err
	}
	return &publicKey{theirs, ethcrypto.FromECDSAPub(point), ethcrypto.PubkeyToAddress(*point)}, nil
}

// publicKey is a secp256k1 identity that verifies by libsecp256k1.
type publicKey struct {
	crypto.PubKey
	point   []byte // uncompressed
	address common.Address
}

var errSignature = errors.New("signature is not in DER")

// Verify tells whether a signature in DER is this key's over the SHA-256 of data. It says what libp2p's own says, of signatures with a high s too.
func (k *publicKey) Verify(data, signature []byte) (bool, error) {
	parsed, err := ecdsa.ParseDERSignature(signature)
	if err != nil {
		return false, fmt.Errorf("%w: %w", errSignature, err)
	}
	r, s := parsed.R(), parsed.S()
	if s.IsOverHalfOrder() {
		s.Negate() // libsecp256k1 takes only one of the two that are equally valid
	}
	var compact [64]byte
	r.PutBytesUnchecked(compact[:32])
	s.PutBytesUnchecked(compact[32:])
	digest := sha256.Sum256(data)
	return ethcrypto.VerifySignature(k.point, digest[:], compact[:]), nil
}
