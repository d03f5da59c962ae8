package consensus

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/edgematrix/emc/node/qbft"
)

// maxEvidence is how many cases are kept of one validator: the first costs it its seat.
const maxEvidence = 8

// evidenceLow begins the keys of evidence: e signer height round kind.
const evidenceLow = byte('e')

// Evidence is two signed votes of one validator that contradict each other: Staking.slashEquivocation takes them from anyone.
type Evidence struct {
	Signer common.Address `json:"signer"`
	First  SignedVote     `json:"first"`
	Second SignedVote     `json:"second"`
}

// SignedVote is a vote as the contract takes it.
type SignedVote struct {
	SetID         uint64        `json:"setId"`
	Kind          uint8         `json:"kind"` // 0 PROPOSAL, 1 PREPARE, 2 COMMIT, 3 ROUND-CHANGE
	Height        uint64        `json:"height"`
	Round         uint64        `json:"round"`
	Value         common.Hash   `json:"value"`
	PreparedRound uint64        `json:"preparedRound"`
	ShareHash     common.Hash   `json:"shareHash"` // keccak256 of a COMMIT's share, of nothing for other kinds
	Signature     hexutil.Bytes `json:"signature"`
}

func signedVote(setID uint64, m *qbft.Message) SignedVote {
	return SignedVote{
		SetID: setID, Kind: uint8(m.Kind), Height: m.Height, Round: m.Round, Value: common.Hash(m.Value), PreparedRound: m.PreparedRound,
		ShareHash: crypto.Keccak256Hash(m.Share), Signature: m.Signature,
	}
}

// accuse keeps two contradicting votes on disk.
func (l *loop) accuse(e qbft.Equivocation) {
	c := l.d.current()
	signer := c.signers[e.First.From]
	l.d.metrics.equivocations.Inc()
	l.d.log.Warn("Validator contradicts itself", "signer", signer, "kind", e.First.Kind, "height", e.First.Height, "round", e.First.Round,
		"first", common.Hash(e.First.Value), "second", common.Hash(e.Second.Value))
	if err := l.d.store.putEvidence(&Evidence{signer, signedVote(c.set.ID, e.First), signedVote(c.set.ID, e.Second)}); err != nil {
		l.d.fail(err)
	}
}

// Evidence lists the contradicting votes that this node has seen, by signer.
func (d *Driver) Evidence() ([]Evidence, error) {
	return d.store.evidence([]byte{evidenceLow}, []byte{evidenceLow + 1})
}

// putEvidence keeps a case, the first maxEvidence of a signer.
func (s *store) putEvidence(e *Evidence) error {
	prefix := append([]byte{evidenceLow}, e.Signer[:]...)
	known, err := s.evidence(prefix, append(prefix[:len(prefix):len(prefix)], 0xff))
	if err != nil || len(known) >= maxEvidence {
		return err
	}
	raw, err := rlp.EncodeToBytes(e)
	if err != nil {
		return err
	}
	key := binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(prefix, e.First.Height), e.First.Round)
	return s.write(func(b *pebble.Batch) error { return b.Set(append(key, e.First.Kind), raw, nil) })
}

func (s *store) evidence(from, to []byte) (list []Evidence, err error) {
	it, err := s.db.NewIter(&pebble.IterOptions{LowerBound: from, UpperBound: to})
	if err != nil {
		return nil, err
	}
	list = []Evidence{}
	for ok := it.First(); ok; ok = it.Next() {
		var e Evidence
		if err := rlp.DecodeBytes(it.Value(), &e); err != nil {
			return nil, errors.Join(fmt.Errorf("read evidence: %w", err), it.Close())
		}
		list = append(list, e)
	}
	return list, it.Close()
}

// Turn is this validator's place among those of the current set, for work that one of them does for all.
func (d *Driver) Turn() int { return max(int(d.current().self), 0) }
