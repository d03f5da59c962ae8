package task

import (
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// Sizes of an opening's RLP, in bytes.
const (
	MaxOpening = 16 << 20  // at the greatest size: 96 rows of 128 KiB
	MaxGossip  = 512 << 10 // of what is gossiped: 96 rows of a task of size 1024 with their paths; greater ones need a stream
	// GossipSize is the greatest size whose openings may be gossiped.
	GossipSize = 1024
)

// Opening answers the randomness of a window: the rows that Pairs asks for, with their paths to the commitment.
type Opening struct {
	Window    uint64
	Worker    common.Address
	Roots     []common.Hash // of the rounds that Pairs asks for and of those before them, ascending, each once
	Proof     []common.Hash // from Roots to the commitment
	Rows      []Row         // in the order of Pairs
	Signature protocol.Signature
}

// Row is an opened row of C.
type Row struct {
	Siblings [rowsPerLeaf - 1]Digest // of the other rows in its leaf, in order
	Path     []common.Hash           // from its leaf to the round's root
	C        []byte                  // n little-endian int32
}

// Hash is what the worker signs, and the opening's digest in reports: keccak256 of a tag and the RLP of all but the signature.
func (o *Opening) Hash() common.Hash {
	enc, err := rlp.EncodeToBytes([]any{o.Window, o.Worker, o.Roots, o.Proof, o.Rows})
	if err != nil {
		panic(err) // the types above always encode
	}
	return crypto.Keccak256Hash([]byte("EMC opening v1"), enc)
}

// Sign signs the opening with the worker's key.
func (o *Opening) Sign(key *ecdsa.PrivateKey) (err error) {
	o.Signature, err = protocol.Sign(o.Hash(), key)
	return err
}

// CheckSignature says whether Worker signed the opening.
func (o *Opening) CheckSignature() error {
	who, err := o.Signature.Signer(o.Hash())
	if err != nil {
		return fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	if who != o.Worker {
		return fmt.Errorf("%w: opening of %s is signed by %s", ErrInvalid, o.Worker, who)
	}
	return nil
}

// Encode gives the opening's RLP.
func (o *Opening) Encode() ([]byte, error) { return rlp.EncodeToBytes(o) }

// DecodeOpening reads an opening's RLP of at most limit bytes (MaxGossip, MaxOpening); what it says is not verified yet.
func DecodeOpening(b []byte, limit int) (*Opening, error) {
	if len(b) > limit {
		return nil, fmt.Errorf("%w: opening of %d bytes, at most %d are allowed", ErrInvalid, len(b), limit)
	}
	o := new(Opening)
	if err := rlp.DecodeBytes(b, o); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return o, nil
}

// DecodeGossip reads an opening as it is gossiped and checks that it is from, and signed by, its worker. Whether it is right, Verifier tells.
func DecodeGossip(b []byte, from common.Address) (*Opening, error) {
	o, err := DecodeOpening(b, MaxGossip)
	if err != nil {
		return nil, err
	}
	if o.Worker != from {
		return nil, fmt.Errorf("%w: opening of %s is sent by %s", ErrInvalid, o.Worker, from)
	}
	return o, o.CheckSignature()
}

func packRow(c []int32) []byte {
	b := make([]byte, 0, 4*len(c))
	for _, v := range c {
		b = binary.LittleEndian.AppendUint32(b, uint32(v))
	}
	return b
}

func unpackRow(b []byte, c []int32) {
	for i := range c {
		c[i] = int32(binary.LittleEndian.Uint32(b[4*i:]))
	}
}
