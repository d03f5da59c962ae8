// Package signer signs for a validator: with keys in this process (Local), or by HTTP with keys in another one (Remote), which is web3signer or our own Server. The server keeps its
// keys from contradicting themselves, whoever asks.
package signer

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/protocol/statement"
)

// ErrRefused marks what a signer's slashing protection keeps it from signing.
var ErrRefused = errors.New("refused by the signer")

// Keys are a validator's two keys: the operator's signer (secp256k1) and the seat's (BLS12-381). They may be used from any goroutine.
type Keys interface {
	// Address is the signer's.
	Address() common.Address
	// Seat is the seat's public key.
	Seat() statement.PublicKey
	// Sign signs keccak256(data) as the signer: r, s and v, which is 0 or 1.
	Sign(ctx context.Context, data []byte) ([]byte, error)
	// Certify signs a statement with the seat's key.
	Certify(ctx context.Context, s Statement) (statement.Signature, error)
}

// Statement is what a seat's share is of. For a block it names round and hash, which are its body.
type Statement struct {
	ChainID, SetID uint64
	Kind           statement.Kind
	Number         uint64
	Body           common.Hash // ignored for a block
	Round          uint64      // of a block only
	Hash           common.Hash // of a block only
}

// Digest is what is signed.
func (s Statement) Digest() common.Hash {
	body := s.Body
	if s.Kind == statement.Block {
		body = statement.BlockBody(s.Round, s.Hash)
	}
	return statement.Digest(s.ChainID, s.SetID, s.Kind, s.Number, body)
}

// Local are keys in this process.
type Local struct {
	signer *ecdsa.PrivateKey
	seat   *statement.SecretKey
}

var _ Keys = (*Local)(nil)

// NewLocal signs with two keys.
func NewLocal(signer *ecdsa.PrivateKey, seat *statement.SecretKey) *Local {
	return &Local{signer, seat}
}

// Address implements Keys.
func (l *Local) Address() common.Address { return crypto.PubkeyToAddress(l.signer.PublicKey) }

// Seat implements Keys.
func (l *Local) Seat() statement.PublicKey { return l.seat.Public() }

// Sign implements Keys.
func (l *Local) Sign(_ context.Context, data []byte) ([]byte, error) {
	return crypto.Sign(crypto.Keccak256(data), l.signer)
}

// Certify implements Keys.
func (l *Local) Certify(_ context.Context, s Statement) (statement.Signature, error) {
	return l.seat.Sign(s.Digest()), nil
}

// VoteTag begins every vote.
var VoteTag = crypto.Keccak256Hash([]byte("EMC consensus vote v1"))

// A vote is so many 32-byte words: the tag, L2 chain id, set id, kind, height, round, value, prepared round and keccak256 of the share.
const (
	word      = 32
	voteWords = 9
)

// Vote is the signed part of a consensus message, as Staking.slashEquivocation knows it.
type Vote struct {
	ChainID, SetID uint64
	Message        qbft.Message // kind, height, round, value and prepared round
	Share          common.Hash  // keccak256 of the share, of nothing if there is none
}

// VotePreimage is what an operator signs, by its keccak256.
func VotePreimage(chainID, setID uint64, m *qbft.Message) []byte {
	buf := make([]byte, 0, voteWords*word)
	add := func(v uint64) { buf = binary.BigEndian.AppendUint64(append(buf, make([]byte, word-8)...), v) }
	buf = append(buf, VoteTag[:]...)
	add(chainID)
	add(setID)
	add(uint64(m.Kind))
	add(m.Height)
	add(m.Round)
	buf = append(buf, m.Value[:]...)
	add(m.PreparedRound)
	return append(buf, crypto.Keccak256(m.Share)...)
}

// ParseVote takes apart what VotePreimage made. ok is false for anything that does not begin as a vote; what does and is none is an error.
func ParseVote(data []byte) (v Vote, ok bool, err error) {
	if len(data) < word || common.Hash(data[:word]) != VoteTag {
		return v, false, nil
	}
	if len(data) != voteWords*word {
		return v, true, fmt.Errorf("a vote has %d bytes, not %d", voteWords*word, len(data))
	}
	number := func(i int) (n uint64) {
		w := data[i*word : (i+1)*word]
		if common.BytesToHash(w[:word-8]) != (common.Hash{}) {
			err = fmt.Errorf("word %d of a vote is over 64 bits", i)
		}
		return binary.BigEndian.Uint64(w[word-8:])
	}
	v.ChainID, v.SetID = number(1), number(2)
	kind := number(3)
	v.Message = qbft.Message{Height: number(4), Round: number(5), Value: qbft.Value(data[6*word : 7*word]), PreparedRound: number(7)}
	v.Share = common.Hash(data[8*word:])
	if kind > uint64(qbft.RoundChange) {
		err = fmt.Errorf("vote of kind %d", kind)
	}
	v.Message.Kind = qbft.Kind(kind)
	return v, true, err
}
