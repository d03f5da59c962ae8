package consensus

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// A gossip message is one byte that says what follows, and its RLP.
const (
	tagVote     byte = 1
	tagAnnounce byte = 2
)

// vote is the signed part of a qbft message.
type vote struct {
	Kind          uint8
	From          uint16
	Height        uint64
	Round         uint64
	Value         common.Hash
	PreparedRound uint64
	Share         []byte
	Signature     []byte
}

// votes is a whole qbft message with, for a PROPOSAL, the payload if its sender has it at hand.
type votes struct {
	Vote         vote
	RoundChanges []vote
	Prepares     []vote
	Body         []byte
	SetID        uint64 `rlp:"optional"` // of all signatures in it; 0 on disk, where the height says it
}

// announce tells validators that are behind what the newest final block is.
type announce struct {
	Number      uint64
	Hash        common.Hash
	Certificate *statement.Certificate
}

// voteDigest is what an operator signs. Two signed votes of one kind, height and round prove equivocation to anyone.
func voteDigest(chainID, setID uint64, m *qbft.Message) common.Hash {
	return crypto.Keccak256Hash(signer.VotePreimage(chainID, setID, m))
}

// blockDigest is the statement that a COMMIT's share signs.
func blockDigest(chainID, setID, height, round uint64, v qbft.Value) common.Hash {
	return statement.Digest(chainID, setID, statement.Block, height, statement.BlockBody(round, common.Hash(v)))
}

// signVote fills in the signature and, for a COMMIT, the share.
func signVote(ctx context.Context, chainID, setID uint64, keys signer.Keys, m *qbft.Message) error {
	if m.Kind == qbft.Commit {
		share, err := keys.Certify(ctx, signer.Statement{ChainID: chainID, SetID: setID, Kind: statement.Block, Number: m.Height, Round: m.Round, Hash: common.Hash(m.Value)})
		if err != nil {
			return fmt.Errorf("sign share of height %d: %w", m.Height, err)
		}
		m.Share = share[:]
	}
	sig, err := keys.Sign(ctx, signer.VotePreimage(chainID, setID, m))
	if err != nil {
		return fmt.Errorf("sign %v of height %d: %w", m.Kind, m.Height, err)
	}
	m.Signature = sig
	return nil
}

// checkVote verifies the signatures of a message and of what it nests. A COMMIT's share is only looked at: certify verifies a quorum's together.
func (c *committee) checkVote(chainID uint64, m *qbft.Message) error {
	for _, list := range [][]*qbft.Message{{m}, m.RoundChanges, m.Prepares} {
		for _, v := range list {
			if err := c.checkSigner(chainID, v); err != nil {
				return err
			}
		}
	}
	if m.Kind != qbft.Commit {
		return nil
	}
	_, err := c.share(m)
	return err
}

func (c *committee) checkSigner(chainID uint64, m *qbft.Message) error {
	if !c.has(m.From) {
		return fmt.Errorf("vote by operator %d of %d", m.From, len(c.signers))
	}
	digest := voteDigest(chainID, c.set.ID, m)
	pub, err := crypto.SigToPub(digest[:], m.Signature)
	if err != nil {
		return fmt.Errorf("signature of a vote: %w", err)
	}
	if signer := crypto.PubkeyToAddress(*pub); signer != c.signers[m.From] {
		return fmt.Errorf("vote of %s is signed by %s", c.signers[m.From], signer)
	}
	return nil
}

// share is a COMMIT's share of the block's certificate.
func (c *committee) share(m *qbft.Message) (s statement.Share, err error) {
	if len(m.Share) != len(s.Signature) {
		return s, fmt.Errorf("share of %d bytes, want %d", len(m.Share), len(s.Signature))
	}
	s.Seat = uint16(c.first[m.From])
	copy(s.Signature[:], m.Share)
	return s, nil
}

// certify sums up the shares of a decision. If that is no certificate, it says which COMMITs' shares are bad.
func (c *committee) certify(chainID uint64, d qbft.Decide) (*statement.Certificate, []*qbft.Message, error) {
	shares := make([]statement.Share, 0, len(d.Commits))
	for _, m := range d.Commits {
		s, err := c.share(m)
		if err != nil {
			return nil, nil, err // checkVote refuses such a COMMIT
		}
		shares = append(shares, s)
	}
	cert, err := statement.Aggregate(c.set, d.Round, shares)
	if err == nil {
		err = cert.VerifyBlock(c.set, chainID, d.Height, common.Hash(d.Value))
	}
	if err == nil {
		return cert, nil, nil
	}
	good := make(map[uint16]bool)
	for _, s := range statement.VerifyShares(c.set, blockDigest(chainID, c.set.ID, d.Height, d.Round, d.Value), slices.Clone(shares)) {
		good[s.Seat] = true
	}
	var bad []*qbft.Message
	for i, m := range d.Commits {
		if !good[shares[i].Seat] {
			bad = append(bad, m)
		}
	}
	if len(bad) == 0 {
		return nil, nil, err
	}
	return nil, bad, nil
}

func toVote(m *qbft.Message) vote {
	return vote{uint8(m.Kind), uint16(m.From), m.Height, m.Round, common.Hash(m.Value), m.PreparedRound, m.Share, m.Signature}
}

func (v *vote) message() *qbft.Message {
	return &qbft.Message{
		Kind: qbft.Kind(v.Kind), From: qbft.Node(v.From), Height: v.Height, Round: v.Round, Value: qbft.Value(v.Value),
		PreparedRound: v.PreparedRound, Share: v.Share, Signature: v.Signature,
	}
}

func toVotes(m *qbft.Message, body []byte) *votes {
	w := &votes{Vote: toVote(m), Body: body}
	for _, n := range m.RoundChanges {
		w.RoundChanges = append(w.RoundChanges, toVote(n))
	}
	for _, n := range m.Prepares {
		w.Prepares = append(w.Prepares, toVote(n))
	}
	return w
}

func (w *votes) message() *qbft.Message {
	m := w.Vote.message()
	for i := range w.RoundChanges {
		m.RoundChanges = append(m.RoundChanges, w.RoundChanges[i].message())
	}
	for i := range w.Prepares {
		m.Prepares = append(m.Prepares, w.Prepares[i].message())
	}
	return m
}

func encode(tag byte, v any) ([]byte, error) {
	b, err := rlp.EncodeToBytes(v)
	if err != nil {
		return nil, err
	}
	return append([]byte{tag}, b...), nil
}

var errMessage = errors.New("malformed consensus message")

// decodeGossip reads a gossip message: *votes or *announce. Nothing in it is verified yet.
func decodeGossip(data []byte) (any, error) {
	if len(data) == 0 || len(data) > MaxMessage {
		return nil, fmt.Errorf("%w: %d bytes", errMessage, len(data))
	}
	switch data[0] {
	case tagVote:
		w := new(votes)
		if err := rlp.DecodeBytes(data[1:], w); err != nil {
			return nil, fmt.Errorf("%w: %w", errMessage, err)
		}
		if len(w.Body) > MaxPayload || len(data)-len(w.Body) > maxJustification || w.Vote.Kind != uint8(qbft.Proposal) && len(w.Body) > 0 {
			return nil, fmt.Errorf("%w: body of %d in %d bytes", errMessage, len(w.Body), len(data))
		}
		return w, nil
	case tagAnnounce:
		a := new(announce)
		if err := rlp.DecodeBytes(data[1:], a); err != nil {
			return nil, fmt.Errorf("%w: %w", errMessage, err)
		}
		if a.Certificate == nil {
			return nil, fmt.Errorf("%w: no certificate", errMessage)
		}
		return a, nil
	}
	return nil, fmt.Errorf("%w: tag %d", errMessage, data[0])
}

// savedState is qbft.State on disk.
type savedState struct {
	Height, Round uint64
	Sent          []votes
	PreparedRound uint64
	PreparedValue common.Hash
	Prepares      []vote
}

func encodeState(s *qbft.State) ([]byte, error) {
	out := savedState{Height: s.Height, Round: s.Round, PreparedRound: s.PreparedRound, PreparedValue: common.Hash(s.PreparedValue)}
	for _, m := range s.Sent {
		if m != nil {
			out.Sent = append(out.Sent, *toVotes(m, nil))
		}
	}
	for _, m := range s.Prepares {
		out.Prepares = append(out.Prepares, toVote(m))
	}
	return rlp.EncodeToBytes(&out)
}

func decodeState(b []byte) (*qbft.State, error) {
	var in savedState
	if err := rlp.DecodeBytes(b, &in); err != nil {
		return nil, fmt.Errorf("read saved votes: %w", err)
	}
	s := &qbft.State{Height: in.Height, Round: in.Round, PreparedRound: in.PreparedRound, PreparedValue: qbft.Value(in.PreparedValue)}
	for i := range in.Sent {
		m := in.Sent[i].message()
		if int(m.Kind) >= len(s.Sent) || s.Sent[m.Kind] != nil || m.Height != s.Height || m.Round != s.Round {
			return nil, fmt.Errorf("read saved votes: %v of %d/%d does not belong to %d/%d", m.Kind, m.Height, m.Round, s.Height, s.Round)
		}
		s.Sent[m.Kind] = m
	}
	for i := range in.Prepares {
		s.Prepares = append(s.Prepares, in.Prepares[i].message())
	}
	return s, nil
}
