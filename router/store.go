package router

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

const (
	// lockTimeout is how long opening the store waits for another process to let go of it.
	lockTimeout = 2 * time.Second
	// batchDelay is how long a write waits for others to share its sync.
	batchDelay = time.Millisecond
)

var (
	sessionsBucket = []byte("sessions") // id -> RLP of session
	tokensBucket   = []byte("tokens")   // SHA-256 of a bearer token -> session id
	callsBucket    = []byte("calls")    // session id, nonce -> call id
	receiptsBucket = []byte("receipts") // call id -> RLP of record
	metaBucket     = []byte("meta")
	batchKey       = []byte("batch") // number of the last settlement batch that was seen
)

// session is a session that was posted here.
type session struct {
	protocol.SignedSession
	id common.Hash
}

// record is a receipt and what became of it.
type record struct {
	Receipt []byte // RLP; its route is missing if the output never reached the caller
	Settled bool   // in a batch, or past the time in which it could be
	Batch   uint64 // 0: in none
	Proof   []common.Hash
}

// store is what a router must not forget. Every write is on disk when it returns.
type store struct{ db *bolt.DB }

func openStore(path string) (*store, error) {
	db, err := bolt.Open(path, 0o600, &bolt.Options{Timeout: lockTimeout})
	if err != nil {
		return nil, fmt.Errorf("open router's store %s: %w", path, err)
	}
	db.MaxBatchDelay = batchDelay
	err = db.Update(func(tx *bolt.Tx) error {
		for _, name := range [][]byte{sessionsBucket, tokensBucket, callsBucket, receiptsBucket, metaBucket} {
			if _, err := tx.CreateBucketIfNotExists(name); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open router's store %s: %w", path, err), db.Close())
	}
	return &store{db: db}, nil
}

func (s *store) close() error { return s.db.Close() }

// addSession keeps a session and, if there is one, the hash of its bearer token. It reports false, and keeps nothing, if the session is known already.
func (s *store) addSession(id common.Hash, signed *protocol.SignedSession, token []byte) (added bool, err error) {
	b, err := rlp.EncodeToBytes(signed)
	if err != nil {
		return false, fmt.Errorf("encode session: %w", err)
	}
	err = s.db.Batch(func(tx *bolt.Tx) error {
		added = tx.Bucket(sessionsBucket).Get(id[:]) == nil
		if !added {
			return nil
		}
		if token != nil {
			if err := tx.Bucket(tokensBucket).Put(token, id[:]); err != nil {
				return err
			}
		}
		return tx.Bucket(sessionsBucket).Put(id[:], b)
	})
	return added, err
}

// sessionOf finds the session of a bearer token's hash.
func (s *store) sessionOf(token []byte) (id common.Hash, known bool, err error) {
	err = s.db.View(func(tx *bolt.Tx) error {
		if b := tx.Bucket(tokensBucket).Get(token); len(b) == len(id) {
			id, known = common.Hash(b), true
		}
		return nil
	})
	return id, known, err
}

// sessions visits all sessions.
func (s *store) sessions(visit func(*session)) error {
	return s.db.View(func(tx *bolt.Tx) error {
		return tx.Bucket(sessionsBucket).ForEach(func(key, b []byte) error {
			v := &session{id: common.Hash(key)}
			if err := rlp.DecodeBytes(b, &v.SignedSession); err != nil {
				return fmt.Errorf("router's store: session %x is damaged: %w", key, err)
			}
			visit(v)
			return nil
		})
	})
}

func callKey(session common.Hash, nonce uint64) []byte {
	return binary.BigEndian.AppendUint64(bytes.Clone(session[:]), nonce)
}

// claim gives (session, nonce) to a call. If it was given before it returns the call that has it.
func (s *store) claim(session common.Hash, nonce uint64, call common.Hash) (holder common.Hash, err error) {
	err = s.db.Batch(func(tx *bolt.Tx) error {
		key, calls := callKey(session, nonce), tx.Bucket(callsBucket)
		if b := calls.Get(key); b != nil {
			holder = common.Hash(b)
			return nil
		}
		holder = call
		return calls.Put(key, call[:])
	})
	return holder, err
}

// claimed returns the call that (session, nonce) was given to; the zero hash if it is free.
func (s *store) claimed(session common.Hash, nonce uint64) (call common.Hash, err error) {
	err = s.db.View(func(tx *bolt.Tx) error {
		if b := tx.Bucket(callsBucket).Get(callKey(session, nonce)); b != nil {
			call = common.Hash(b)
		}
		return nil
	})
	return call, err
}

// unclaim frees (session, nonce) of a call that was refused.
func (s *store) unclaim(session common.Hash, nonce uint64) error {
	return s.db.Batch(func(tx *bolt.Tx) error { return tx.Bucket(callsBucket).Delete(callKey(session, nonce)) })
}

// nextNonce is one more than the greatest nonce of a session that was given to a call.
func (s *store) nextNonce(session common.Hash) (next uint64, err error) {
	err = s.db.View(func(tx *bolt.Tx) error {
		c := tx.Bucket(callsBucket).Cursor()
		after := bytes.Clone(session[:])
		after = append(after, bytes.Repeat([]byte{0xff}, 9)...)
		key, _ := c.Seek(after)
		if key == nil {
			key, _ = c.Last()
		} else {
			key, _ = c.Prev()
		}
		if bytes.HasPrefix(key, session[:]) {
			next = binary.BigEndian.Uint64(key[len(session):]) + 1
		}
		return nil
	})
	return next, err
}

// putReceipt keeps a receipt, or the same with its route.
func (s *store) putReceipt(r *protocol.Receipt) error {
	b, err := protocol.EncodeReceipt(r)
	if err != nil {
		return fmt.Errorf("encode receipt: %w", err)
	}
	return s.updateReceipt(r.Result.Call, func(rec *record) { rec.Receipt = b })
}

// settle marks a receipt as settled in a batch, with its proof, or as past settling (batch 0).
func (s *store) settle(call common.Hash, batch uint64, proof []common.Hash) error {
	return s.updateReceipt(call, func(rec *record) { rec.Settled, rec.Batch, rec.Proof = true, batch, proof })
}

func (s *store) updateReceipt(call common.Hash, change func(*record)) error {
	return s.db.Batch(func(tx *bolt.Tx) error {
		bucket := tx.Bucket(receiptsBucket)
		rec, err := decodeRecord(bucket.Get(call[:]))
		if err != nil {
			return err
		}
		if rec == nil {
			rec = new(record)
		}
		change(rec)
		b, err := rlp.EncodeToBytes(rec)
		if err != nil {
			return fmt.Errorf("encode receipt: %w", err)
		}
		return bucket.Put(call[:], b)
	})
}

func decodeRecord(b []byte) (*record, error) {
	if b == nil {
		return nil, nil
	}
	rec := new(record)
	if err := rlp.DecodeBytes(b, rec); err != nil {
		return nil, fmt.Errorf("router's store is damaged: %w", err)
	}
	return rec, nil
}

// receipt finds a call's receipt; both results are nil if there is none.
func (s *store) receipt(call common.Hash) (r *protocol.Receipt, rec *record, err error) {
	err = s.db.View(func(tx *bolt.Tx) error {
		if rec, err = decodeRecord(tx.Bucket(receiptsBucket).Get(call[:])); err != nil || rec == nil {
			return err
		}
		r, err = protocol.DecodeReceipt(rec.Receipt)
		return err
	})
	return r, rec, err
}

// receipts visits all receipts.
func (s *store) receipts(visit func(*protocol.Receipt, *record)) error {
	return s.db.View(func(tx *bolt.Tx) error {
		return tx.Bucket(receiptsBucket).ForEach(func(_, b []byte) error {
			rec, err := decodeRecord(b)
			if err != nil {
				return err
			}
			r, err := protocol.DecodeReceipt(rec.Receipt)
			if err != nil {
				return err
			}
			visit(r, rec)
			return nil
		})
	})
}

// prune forgets sessions that ended before a time, with their tokens and nonces, and receipts whose calls ended before another (both Unix seconds).
func (s *store) prune(sessions, receipts uint64) (ended []common.Hash, err error) {
	err = s.db.Update(func(tx *bolt.Tx) error {
		ended = nil
		if err := pruneBucket(tx.Bucket(sessionsBucket), func(key, b []byte) bool {
			var signed protocol.SignedSession
			old := rlp.DecodeBytes(b, &signed) == nil && signed.Session.NotAfter < sessions
			if old {
				ended = append(ended, common.Hash(key))
			}
			return old
		}); err != nil {
			return err
		}
		gone := make(map[common.Hash]bool, len(ended))
		for _, id := range ended {
			gone[id] = true
		}
		return errors.Join(
			pruneBucket(tx.Bucket(tokensBucket), func(_, id []byte) bool { return gone[common.Hash(id)] }),
			pruneBucket(tx.Bucket(callsBucket), func(key, _ []byte) bool { return gone[common.Hash(key[:common.HashLength])] }),
			pruneBucket(tx.Bucket(receiptsBucket), func(_, b []byte) bool {
				rec, err := decodeRecord(b)
				if err != nil {
					return false
				}
				r, err := protocol.DecodeReceipt(rec.Receipt)
				return err == nil && r.Call.NotAfter < receipts
			}),
		)
	})
	return ended, err
}

func pruneBucket(b *bolt.Bucket, old func(key, value []byte) bool) error {
	var keys [][]byte
	err := b.ForEach(func(key, value []byte) error {
		if old(key, value) {
			keys = append(keys, bytes.Clone(key))
		}
		return nil
	})
	for _, key := range keys {
		err = errors.Join(err, b.Delete(key))
	}
	return err
}

// batch is the number of the last settlement batch that was seen.
func (s *store) batch() (number uint64, known bool, err error) {
	err = s.db.View(func(tx *bolt.Tx) error {
		if b := tx.Bucket(metaBucket).Get(batchKey); len(b) == 8 {
			number, known = binary.BigEndian.Uint64(b), true
		}
		return nil
	})
	return number, known, err
}

func (s *store) setBatch(number uint64) error {
	return s.db.Update(func(tx *bolt.Tx) error {
		return tx.Bucket(metaBucket).Put(batchKey, binary.BigEndian.AppendUint64(nil, number))
	})
}
