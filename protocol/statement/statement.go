// Package statement holds what the validators attest together: statements, BLS keys, shares of signatures, certificates, and the light client that
// follows them. It is pure, and the same for node, router, relayer and verifier.
//
// Curve BLS12-381 (blst), public keys in G1 (48 bytes compressed), signatures in G2 (96 bytes compressed), hash to curve by RFC 9380 with the tag DST.
// A share is a seat's signature of a statement's digest; a certificate is the sum of the shares of more than two thirds of the seats.
package statement

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Kind is what a statement is about.
type Kind uint8

// The kinds, as the Quorum contract numbers them. Number and Body of each:
const (
	Block      Kind = 1 // block number; BlockBody(round, block hash)
	SetChange  Kind = 2 // id of the next set; Set.Body; certified by the set before
	Settlement Kind = 3 // batch number; protocol.Batch.Hash
	Epoch      Kind = 4 // rating window; protocol.RatingsHash
	Output     Kind = 5 // L2 block number; output root
	Config     Kind = 6 // how many certified changes there were, plus one; what changes (SystemConfig on L1)
	Report     Kind = 7 // the set reported on; ParticipationBody
)

func (k Kind) String() string {
	switch k {
	case Block:
		return "block"
	case SetChange:
		return "set"
	case Settlement:
		return "settlement"
	case Epoch:
		return "epoch"
	case Output:
		return "output"
	case Config:
		return "config"
	case Report:
		return "report"
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

var tag = crypto.Keccak256Hash([]byte("EMC statement v1"))

// Digest is what shares sign: keccak256(abi.encode(keccak256("EMC statement v1"), chainID, setID, kind, number, body)). chainID is L2's, on L1 too;
// no contract address is in it, since one certificate counts on both.
func Digest(chainID, setID uint64, kind Kind, number uint64, body common.Hash) common.Hash {
	c, s, k, n := word(chainID), word(setID), word(uint64(kind)), word(number)
	return crypto.Keccak256Hash(tag[:], c[:], s[:], k[:], n[:], body[:])
}

// BlockBody is the body of a block's statement: keccak256(abi.encode(round, hash)). The round is in it so that shares of two rounds never add up.
func BlockBody(round uint64, hash common.Hash) common.Hash {
	r := word(round)
	return crypto.Keccak256Hash(r[:], hash[:])
}

func word(v uint64) (w [32]byte) {
	binary.BigEndian.PutUint64(w[24:], v)
	return w
}
