// Package protection remembers, apart from the consensus log, the last votes that a validator's key has signed, so that a log that is lost or restored from an old copy
// cannot make the key contradict itself. One file holds one key's newest height and round with what was signed there; whatever lies before it, or says something
// else at it, is refused. The file may lie on another disk than the node's data and moves between machines by Export and Import (interchange.go).
package protection

import (
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/edgematrix/emc/node/qbft"
)

// kinds is how many kinds of votes there are (qbft.Kind).
const kinds = 4

// ErrRefused marks a vote that must not be signed: it lies before, or contradicts, what the key has signed.
var ErrRefused = errors.New("refused by slashing protection")

// Vote is what a key said in one height, round and kind.
type Vote struct {
	Value         common.Hash
	PreparedRound uint64
}

// Record is a key's newest height and round, and what it signed there by kind; nil where it signed nothing.
type Record struct {
	Height, Round uint64
	Signed        [kinds]*Vote
}

// RecordOf is what a node's saved state says of its votes.
func RecordOf(s *qbft.State) Record {
	r := Record{Height: s.Height, Round: s.Round}
	for k, m := range s.Sent {
		if m != nil {
			r.Signed[k] = &Vote{common.Hash(m.Value), m.PreparedRound}
		}
	}
	return r
}

// before says whether r is of an earlier height or round than q.
func (r *Record) before(q *Record) bool {
	return r.Height < q.Height || r.Height == q.Height && r.Round < q.Round
}

// Covers says whether r knows of all that q says was signed.
func (r *Record) Covers(q *Record) bool {
	if q.before(r) {
		return true
	}
	if r.before(q) {
		return false
	}
	for k, vote := range q.Signed {
		if vote != nil && (r.Signed[k] == nil || *r.Signed[k] != *vote) {
			return false
		}
	}
	return true
}

// permits says whether what is signed in q may follow r.
func (r *Record) permits(q *Record) error {
	if q.before(r) {
		return fmt.Errorf("%w: a vote of height %d round %d after one of height %d round %d", ErrRefused, q.Height, q.Round, r.Height, r.Round)
	}
	if r.before(q) {
		return nil
	}
	for k, vote := range q.Signed {
		if was := r.Signed[k]; vote != nil && was != nil && *was != *vote {
			return fmt.Errorf("%w: a second %v of height %d round %d: %s was signed, not %s", ErrRefused, qbft.Kind(k), q.Height, q.Round, was.Value, vote.Value)
		}
	}
	return nil
}

// merge adds what q says to r, which permits it.
func (r *Record) merge(q *Record) {
	if r.before(q) {
		*r = *q
		return
	}
	for k, vote := range q.Signed {
		if vote != nil {
			r.Signed[k] = vote
		}
	}
}

// File is the protection of one key of one chain. It is used by one goroutine. Only one process can hold it.
type File struct {
	slots *slots
	last  Record
	seq   uint64
}

// Open opens or makes a key's file. It fails when another process holds it, when it is another key's or chain's, or when it is damaged.
func Open(fs vfs.FS, path string, chainID uint64, signer common.Address) (*File, error) {
	s, err := openSlots(fs, path, owner{chainID, signer})
	if err != nil {
		return nil, fmt.Errorf("open slashing protection %s: %w", path, err)
	}
	f := &File{slots: s}
	if f.seq, f.last, err = s.newest(); err != nil {
		return nil, errors.Join(fmt.Errorf("open slashing protection %s: %w", path, err), s.close())
	}
	return f, nil
}

// Last is the newest record; its height is 0 if the key has signed nothing.
func (f *File) Last() Record { return f.last }

// Permit says whether a vote may be signed; the error is ErrRefused if not.
func (f *File) Permit(m *qbft.Message) error {
	q := recordOf(m)
	return f.last.permits(&q)
}

// Vote is Permit and Save of one vote.
func (f *File) Vote(m *qbft.Message) error { return f.Save(recordOf(m)) }

func recordOf(m *qbft.Message) Record {
	q := Record{Height: m.Height, Round: m.Round}
	q.Signed[m.Kind] = &Vote{common.Hash(m.Value), m.PreparedRound}
	return q
}

// Save adds a record; it is on disk when Save returns. What contradicts an earlier one is refused with ErrRefused.
func (f *File) Save(q Record) error {
	if err := f.last.permits(&q); err != nil {
		return err
	}
	next := f.last
	next.merge(&q)
	if next == f.last {
		return nil
	}
	if err := f.slots.write(f.seq+1, &next); err != nil {
		return fmt.Errorf("write slashing protection: %w", err)
	}
	f.seq++
	f.last = next
	return nil
}

// Close lets go of the file.
func (f *File) Close() error { return f.slots.close() }
