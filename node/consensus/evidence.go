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

const (
	// keptHeights is for how many heights after their own votes are still held against each other, and keptVotes how many votes of one validator are kept of one height.
	keptHeights, keptVotes = 8, 32
)

// voteKey is what a validator may say one thing about.
type voteKey struct {
	setID         uint64
	kind          qbft.Kind
	from          qbft.Node
	height, round uint64
}

// heard is what validators said at the newest heights: the machine tells contradictions at the height in hand only, until that is decided. It is owned by the loop.
type heard struct {
	votes map[voteKey]*qbft.Message
	count map[voteKey]int // of one validator at one height: kind and round are zero
}

func newHeard() heard {
	return heard{make(map[voteKey]*qbft.Message), make(map[voteKey]int)}
}

// note keeps a verified vote, and gives the one that it contradicts, nil if there is none.
func (h *heard) note(setID uint64, m *qbft.Message) *qbft.Message {
	key := voteKey{setID, m.Kind, m.From, m.Height, m.Round}
	if old := h.votes[key]; old != nil {
		if old.Value != m.Value || old.PreparedRound != m.PreparedRound {
			return old
		}
		return nil
	}
	all := voteKey{setID: setID, from: m.From, height: m.Height}
	if h.count[all] < keptVotes {
		h.count[all]++
		bare := *m
		bare.RoundChanges, bare.Prepares = nil, nil
		h.votes[key] = &bare
	}
	return nil
}

// forget drops what lies too far below a height.
func (h *heard) forget(height uint64) {
	for key := range h.votes {
		if key.height+keptHeights < height {
			delete(h.votes, key)
		}
	}
	for key := range h.count {
		if key.height+keptHeights < height {
			delete(h.count, key)
		}
	}
}

// listen holds a vote against what its validator said before, if the machine does not: at heights that are decided.
func (l *loop) listen(setID uint64, m *qbft.Message) {
	head := l.d.Head().Number
	if m.Height > head+1 || m.Height+keptHeights <= head {
		return
	}
	old := l.heard.note(setID, m)
	if old != nil && (m.Height <= head || l.applying != nil) {
		l.accuse(setID, qbft.Equivocation{First: old, Second: m})
	}
}

// accuse keeps two contradicting votes on disk.
func (l *loop) accuse(setID uint64, e qbft.Equivocation) {
	c := l.d.committeeOf(setID)
	if c == nil || !c.has(e.First.From) {
		return // of a set that is long gone
	}
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
