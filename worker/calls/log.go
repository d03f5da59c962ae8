package calls

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	bolt "go.etcd.io/bbolt"
)

// batchDelay is how long a write waits for others to share its sync.
const batchDelay = time.Millisecond

// lockTimeout is how long opening the log waits for another process to let go of it.
const lockTimeout = 2 * time.Second

var (
	jobsBucket = []byte("jobs") // session, nonce -> RLP of entry
	metaBucket = []byte("meta")
	batchKey   = []byte("batch") // number of the last settlement batch that was seen
)

// errTaken is returned by accept for a (session, nonce) that is in the log.
var errTaken = errors.New("call is in the log")

// entry is one call that was accepted. It is written before the call runs, and once more with its result before anyone sees that result.
type entry struct {
	Session    protocol.Session
	SessionSig protocol.Signature
	Call       protocol.Call
	CallSig    protocol.Signature
	Router     common.Address
	AcceptedAt uint64 // Unix ms
	Receipt    []byte // RLP once the call is answered, with its route once that is known; empty before
	Settled    bool   // in a settlement batch, or past the time in which it could be
}

// receipt decodes the entry's receipt; nil if the call is not answered.
func (e *entry) receipt() (*protocol.Receipt, error) {
	if len(e.Receipt) == 0 {
		return nil, nil
	}
	return protocol.DecodeReceipt(e.Receipt)
}

// jobLog is the worker's memory of what it answered: with it no call gets two results, whatever happens to the process. Every write is on disk when it
// returns.
type jobLog struct{ db *bolt.DB }

func openLog(path string) (*jobLog, error) {
	db, err := bolt.Open(path, 0o600, &bolt.Options{Timeout: lockTimeout})
	if err != nil {
		return nil, fmt.Errorf("open job log %s: %w", path, err)
	}
	err = db.Update(func(tx *bolt.Tx) error {
		for _, name := range [][]byte{jobsBucket, metaBucket} {
			if _, err := tx.CreateBucketIfNotExists(name); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open job log %s: %w", path, err), db.Close())
	}
	db.MaxBatchDelay = batchDelay
	return &jobLog{db: db}, nil
}

func (l *jobLog) close() error { return l.db.Close() }

func jobKey(session common.Hash, nonce uint64) []byte {
	return binary.BigEndian.AppendUint64(bytes.Clone(session[:]), nonce)
}

// find returns the entry of (session, nonce), nil if there is none.
func (l *jobLog) find(session common.Hash, nonce uint64) (e *entry, err error) {
	err = l.db.View(func(tx *bolt.Tx) error {
		e, err = decodeEntry(tx.Bucket(jobsBucket).Get(jobKey(session, nonce)))
		return err
	})
	return e, err
}

func decodeEntry(b []byte) (*entry, error) {
	if b == nil {
		return nil, nil
	}
	e := new(entry)
	if err := rlp.DecodeBytes(b, e); err != nil {
		return nil, fmt.Errorf("job log is damaged: %w", err)
	}
	return e, nil
}

// accept writes a new entry. It fails with errTaken if (session, nonce) is taken.
func (l *jobLog) accept(e *entry) error {
	return l.db.Batch(func(tx *bolt.Tx) error {
		key, jobs := jobKey(e.Call.Session, e.Call.Nonce), tx.Bucket(jobsBucket)
		if jobs.Get(key) != nil {
			return errTaken
		}
		return putEntry(jobs, key, e)
	})
}

func putEntry(jobs *bolt.Bucket, key []byte, e *entry) error {
	b, err := rlp.EncodeToBytes(e)
	if err != nil {
		return fmt.Errorf("encode job: %w", err)
	}
	return jobs.Put(key, b)
}

// update changes an entry that is there.
func (l *jobLog) update(session common.Hash, nonce uint64, change func(*entry) error) error {
	return l.db.Batch(func(tx *bolt.Tx) error {
		key, jobs := jobKey(session, nonce), tx.Bucket(jobsBucket)
		e, err := decodeEntry(jobs.Get(key))
		if err != nil {
			return err
		}
		if e == nil {
			return fmt.Errorf("job log has no call %d of session %s", nonce, session)
		}
		if err := change(e); err != nil {
			return err
		}
		return putEntry(jobs, key, e)
	})
}

// finish writes a call's receipt. A call that has one keeps it: finish fails.
func (l *jobLog) finish(r *protocol.Receipt) error {
	b, err := protocol.EncodeReceipt(r)
	if err != nil {
		return fmt.Errorf("encode receipt: %w", err)
	}
	return l.update(r.Call.Session, r.Call.Nonce, func(e *entry) error {
		if len(e.Receipt) > 0 {
			return fmt.Errorf("call %s has a result already", r.Result.Call)
		}
		e.Receipt = b
		return nil
	})
}

// route adds the route to a receipt.
func (l *jobLog) route(r *protocol.Receipt) error {
	b, err := protocol.EncodeReceipt(r)
	if err != nil {
		return fmt.Errorf("encode receipt: %w", err)
	}
	return l.update(r.Call.Session, r.Call.Nonce, func(e *entry) error { e.Receipt = b; return nil })
}

// settled marks a call as settled, or as past settling.
func (l *jobLog) settled(session common.Hash, nonce uint64) error {
	return l.update(session, nonce, func(e *entry) error { e.Settled = true; return nil })
}

// each visits all entries.
func (l *jobLog) each(visit func(*entry) error) error {
	return l.db.View(func(tx *bolt.Tx) error {
		return tx.Bucket(jobsBucket).ForEach(func(_, b []byte) error {
			e, err := decodeEntry(b)
			if err != nil {
				return err
			}
			return visit(e)
		})
	})
}

// prune forgets calls whose session ended before a time (Unix seconds): no call of it can be accepted any more.
func (l *jobLog) prune(before uint64) (removed []*entry, err error) {
	err = l.db.Update(func(tx *bolt.Tx) error {
		jobs := tx.Bucket(jobsBucket)
		var keys [][]byte
		removed = nil
		err := jobs.ForEach(func(key, b []byte) error {
			e, err := decodeEntry(b)
			if err == nil && e.Session.NotAfter < before {
				keys, removed = append(keys, bytes.Clone(key)), append(removed, e)
			}
			return err
		})
		for _, key := range keys {
			err = errors.Join(err, jobs.Delete(key))
		}
		return err
	})
	return removed, err
}

// batch is the number of the last settlement batch that was seen.
func (l *jobLog) batch() (number uint64, known bool, err error) {
	err = l.db.View(func(tx *bolt.Tx) error {
		if b := tx.Bucket(metaBucket).Get(batchKey); len(b) == 8 {
			number, known = binary.BigEndian.Uint64(b), true
		}
		return nil
	})
	return number, known, err
}

func (l *jobLog) setBatch(number uint64) error {
	return l.db.Update(func(tx *bolt.Tx) error {
		return tx.Bucket(metaBucket).Put(batchKey, binary.BigEndian.AppendUint64(nil, number))
	})
}
