package attest

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	"go.etcd.io/bbolt"
)

// The store's buckets.
var (
	bucketMeta     = []byte("meta")     // "applied" -> number ++ hash of the last batch taken over from the chain
	bucketReceipts = []byte("receipts") // call key -> RLP of a receipt that waits
	bucketSettled  = []byte("settled")  // call key -> second after which no batch can hold the call
	bucketSessions = []byte("sessions") // session -> units settled ++ second after which no batch can hold a call of it
	bucketBodies   = []byte("bodies")   // batch hash -> RLP of the proposal
	bucketBatches  = []byte("batches")  // number -> batch hash, of settled batches
	bucketCalls    = []byte("calls")    // call -> number of its batch
	bucketShares   = []byte("shares")   // statement -> RLP of the own share
	bucketCerts    = []byte("certs")    // kind ++ number -> RLP of certified
	buckets        = [][]byte{bucketMeta, bucketReceipts, bucketSettled, bucketSessions, bucketBodies, bucketBatches, bucketCalls, bucketShares, bucketCerts}
	keyApplied     = []byte("applied")
)

// lockTimeout bounds the wait for another process that holds the store.
const lockTimeout = 2 * time.Second

// store keeps on disk what a validator must not forget. Every method that writes has synced when it returns. It may be used from any goroutine.
type store struct {
	db *bbolt.DB
}

func openStore(path string) (*store, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: lockTimeout})
	if err != nil {
		return nil, fmt.Errorf("open %s: %w; if another node runs on it, stop that one; if it is damaged, move it away: batches are fetched again from other validators", path, err)
	}
	err = db.Update(func(tx *bbolt.Tx) error {
		for _, b := range buckets {
			if _, err := tx.CreateBucketIfNotExists(b); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("prepare %s: %w", path, err), db.Close())
	}
	return &store{db: db}, nil
}

func (s *store) close() error { return s.db.Close() }

func be64(v uint64) []byte { return binary.BigEndian.AppendUint64(nil, v) }

func (s *store) get(bucket, key []byte) (value []byte, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		value = bytes.Clone(tx.Bucket(bucket).Get(key))
		return nil
	})
	return value, err
}

// putReceipts keeps receipts that wait, all or none.
func (s *store) putReceipts(entries []*entry) error {
	return s.db.Update(func(tx *bbolt.Tx) error {
		for _, e := range entries {
			enc, err := protocol.EncodeReceipt(e.receipt)
			if err != nil {
				return fmt.Errorf("keep receipt: %w", err)
			}
			if err := tx.Bucket(bucketReceipts).Put(e.key[:], enc); err != nil {
				return fmt.Errorf("keep receipt: %w", err)
			}
		}
		return nil
	})
}

// dropReceipts forgets receipts that wait.
func (s *store) dropReceipts(keys []callKey) error {
	if len(keys) == 0 {
		return nil
	}
	return s.db.Update(func(tx *bbolt.Tx) error {
		for _, k := range keys {
			if err := tx.Bucket(bucketReceipts).Delete(k[:]); err != nil {
				return err
			}
		}
		return nil
	})
}

// waiting reads the receipts that wait and checks them again: what the disk gives back is not taken on trust.
func (s *store) waiting(d protocol.Domain) (entries []*entry, damaged int, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket(bucketReceipts).ForEach(func(_, v []byte) error {
			r, err := protocol.DecodeReceipt(v)
			if err != nil {
				damaged++
				return nil //nolint:nilerr // a damaged receipt is counted and left out; other validators hold it too
			}
			e, err := openReceipt(d, r)
			if err != nil {
				damaged++
				return nil //nolint:nilerr // as above
			}
			entries = append(entries, e)
			return nil
		})
	})
	return entries, damaged, err
}

// settled says whether a call is in a batch that was settled.
func (s *store) settled(k callKey) (bool, error) {
	v, err := s.get(bucketSettled, k[:])
	return v != nil, err
}

// spent is how many mU of a session were settled.
func (s *store) spent(session common.Hash) (uint64, error) {
	v, err := s.get(bucketSessions, session[:])
	if err != nil || v == nil {
		return 0, err
	}
	if len(v) != 16 {
		return 0, fmt.Errorf("session %s in the store is damaged: %d bytes", session, len(v))
	}
	return binary.BigEndian.Uint64(v), nil
}

// applied is the last batch that was taken over from the chain; number 0 if none.
func (s *store) applied() (uint64, common.Hash, error) {
	v, err := s.get(bucketMeta, keyApplied)
	if err != nil || v == nil {
		return 0, common.Hash{}, err
	}
	if len(v) != 8+common.HashLength {
		return 0, common.Hash{}, fmt.Errorf("last batch in the store is damaged: %d bytes", len(v))
	}
	return binary.BigEndian.Uint64(v), common.Hash(v[8:]), nil
}

// rebase makes a batch the last one applied without looking into it.
func (s *store) rebase(number uint64, hash common.Hash) error {
	return s.db.Update(func(tx *bbolt.Tx) error {
		return tx.Bucket(bucketMeta).Put(keyApplied, append(be64(number), hash[:]...))
	})
}

// errNotNext is apply's refusal of a batch that does not follow the last one applied.
var errNotNext = errors.New("batch does not follow the last one applied")

// apply takes over a batch that the chain has settled, in one transaction: its calls are settled, their sessions charged, their receipts wait no more.
func (s *store) apply(b *body, window uint64) error {
	number, hash, err := s.applied()
	if err != nil {
		return err
	}
	if b.Batch.Number != number+1 || b.Batch.Previous != hash {
		return fmt.Errorf("apply batch %d: %w", b.Batch.Number, errNotNext)
	}
	return s.db.Update(func(tx *bbolt.Tx) error {
		for _, e := range b.entries {
			if err := applyEntry(tx, b.Batch.Number, e, window); err != nil {
				return fmt.Errorf("apply batch %d: %w", b.Batch.Number, err)
			}
		}
		return errors.Join(
			tx.Bucket(bucketBodies).Put(b.hash[:], b.proposal),
			tx.Bucket(bucketBatches).Put(be64(b.Batch.Number), b.hash[:]),
			tx.Bucket(bucketMeta).Put(keyApplied, append(be64(b.Batch.Number), b.hash[:]...)),
		)
	})
}

func applyEntry(tx *bbolt.Tx, number uint64, e *entry, window uint64) error {
	session, expiry := e.key.session(), e.receipt.Session.NotAfter+window
	var spent uint64
	if v := tx.Bucket(bucketSessions).Get(session[:]); len(v) == 16 {
		spent = binary.BigEndian.Uint64(v)
	}
	return errors.Join(
		tx.Bucket(bucketSettled).Put(e.key[:], be64(expiry)),
		tx.Bucket(bucketSessions).Put(session[:], append(be64(spent+e.units()), be64(expiry)...)),
		tx.Bucket(bucketCalls).Put(e.receipt.Result.Call[:], be64(number)),
		tx.Bucket(bucketReceipts).Delete(e.key[:]),
	)
}

// prune forgets calls and sessions that no batch can hold any more at now (Unix seconds), the bodies of batches before the block keepFrom, and bodies
// and shares that came to nothing. It returns how many entries it removed.
func (s *store) prune(now, keepFrom uint64) (removed int, err error) {
	err = s.db.Update(func(tx *bbolt.Tx) error {
		last := tx.Bucket(bucketMeta).Get(keyApplied)
		var number uint64
		if len(last) >= 8 {
			number = binary.BigEndian.Uint64(last)
		}
		over := func(v []byte) bool { return len(v) >= 8 && binary.BigEndian.Uint64(v[len(v)-8:]) < now }
		removed += deleteWhere(tx.Bucket(bucketSettled), func(_, v []byte) bool { return over(v) })
		removed += deleteWhere(tx.Bucket(bucketSessions), func(_, v []byte) bool { return over(v) })
		removed += deleteWhere(tx.Bucket(bucketBodies), func(k, v []byte) bool { return stale(tx, k, v, number, keepFrom) })
		removed += deleteWhere(tx.Bucket(bucketCalls), func(_, v []byte) bool { return !hasBody(tx, v) })
		return nil
	})
	return removed, err
}

func deleteWhere(b *bbolt.Bucket, gone func(k, v []byte) bool) int {
	var keys [][]byte
	_ = b.ForEach(func(k, v []byte) error { // the callback never fails
		if gone(k, v) {
			keys = append(keys, bytes.Clone(k))
		}
		return nil
	})
	for _, k := range keys {
		_ = b.Delete(k) // fails only in a read transaction
	}
	return len(keys)
}

// stale says whether a body is of a settled batch before the block keepFrom, or lost to another of its number. The last batch before keepFrom stays: it is where a
// validator that fetches all batches knows that it may begin.
func stale(tx *bbolt.Tx, hash, enc []byte, applied, keepFrom uint64) bool {
	var p Proposal
	if rlp.DecodeBytes(enc, &p) != nil {
		return true
	}
	settled := tx.Bucket(bucketBatches).Get(be64(p.Number))
	if settled != nil && !bytes.Equal(settled, hash) {
		return true
	}
	if p.Number >= applied || p.StateBlock >= keepFrom {
		return false
	}
	var next Proposal
	enc = tx.Bucket(bucketBodies).Get(tx.Bucket(bucketBatches).Get(be64(p.Number + 1)))
	return enc == nil || rlp.DecodeBytes(enc, &next) == nil && next.StateBlock < keepFrom
}

func hasBody(tx *bbolt.Tx, number []byte) bool {
	hash := tx.Bucket(bucketBatches).Get(number)
	return hash != nil && tx.Bucket(bucketBodies).Get(hash) != nil
}

// proposal gives the RLP of a batch by its hash, nil if it is not held.
func (s *store) proposal(hash common.Hash) ([]byte, error) { return s.get(bucketBodies, hash[:]) }

// putBody keeps a batch that was fetched.
func (s *store) putBody(b *body) error {
	return s.db.Update(func(tx *bbolt.Tx) error { return tx.Bucket(bucketBodies).Put(b.hash[:], b.proposal) })
}

// batchHash gives the hash of a settled batch, false if it is not held.
func (s *store) batchHash(number uint64) (common.Hash, bool, error) {
	v, err := s.get(bucketBatches, be64(number))
	return common.BytesToHash(v), v != nil, err
}

// batchOf gives the number of a settled call's batch.
func (s *store) batchOf(call common.Hash) (uint64, bool, error) {
	v, err := s.get(bucketCalls, call[:])
	if err != nil || len(v) != 8 {
		return 0, false, err
	}
	return binary.BigEndian.Uint64(v), true, nil
}

// topic is what a statement is about: a kind and a number.
type topic struct {
	Kind   statement.Kind
	Number uint64
}

func (t topic) key() []byte { return append([]byte{byte(t.Kind)}, be64(t.Number)...) }

// subject is a statement: a topic and what is said about it.
type subject struct {
	topic
	Body common.Hash
}

func (s subject) key() []byte { return append(s.topic.key(), s.Body[:]...) }

// signed is an own share as it is kept.
type signed struct {
	SetID uint64
	Share statement.Share
}

// putShare keeps an own share and, for a batch, the body that it is for, before the share is sent.
func (s *store) putShare(of subject, share signed, b *body) error {
	enc, err := rlp.EncodeToBytes(&share)
	if err != nil {
		return fmt.Errorf("keep share: %w", err)
	}
	return s.db.Update(func(tx *bbolt.Tx) error {
		if b != nil {
			if err := tx.Bucket(bucketBodies).Put(b.hash[:], b.proposal); err != nil {
				return fmt.Errorf("keep batch: %w", err)
			}
		}
		return tx.Bucket(bucketShares).Put(of.key(), enc)
	})
}

// shares reads the own shares that are kept.
func (s *store) shares() (map[subject]signed, error) {
	all := map[subject]signed{}
	err := s.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket(bucketShares).ForEach(func(k, v []byte) error {
			var sh signed
			if len(k) != 1+8+common.HashLength || rlp.DecodeBytes(v, &sh) != nil {
				return nil //nolint:nilerr // damaged: it is signed again when it is asked for
			}
			all[subject{topic{statement.Kind(k[0]), binary.BigEndian.Uint64(k[1:])}, common.Hash(k[9:])}] = sh
			return nil
		})
	})
	return all, err
}

// dropShares forgets own shares.
func (s *store) dropShares(of []subject) error {
	if len(of) == 0 {
		return nil
	}
	return s.db.Update(func(tx *bbolt.Tx) error {
		for _, o := range of {
			if err := tx.Bucket(bucketShares).Delete(o.key()); err != nil {
				return err
			}
		}
		return nil
	})
}

// certified is a certificate with the body that it certifies.
type certified struct {
	Body        common.Hash
	Certificate *statement.Certificate
}

func (s *store) putCertified(t topic, c *certified) error {
	enc, err := rlp.EncodeToBytes(c)
	if err != nil {
		return fmt.Errorf("keep certificate: %w", err)
	}
	return s.db.Update(func(tx *bbolt.Tx) error { return tx.Bucket(bucketCerts).Put(t.key(), enc) })
}

// certified gives the newest certificate of a topic, nil if none is held.
func (s *store) certified(t topic) (*certified, error) {
	v, err := s.get(bucketCerts, t.key())
	if err != nil || v == nil {
		return nil, err
	}
	c := new(certified)
	if err := rlp.DecodeBytes(v, c); err != nil {
		return nil, fmt.Errorf("certificate of %s %d in the store is damaged: %w", t.Kind, t.Number, err)
	}
	return c, nil
}

// newest gives the highest number of a kind, at most most, that has a certificate.
func (s *store) newest(kind statement.Kind, most uint64) (number uint64, found bool, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		c := tx.Bucket(bucketCerts).Cursor()
		k, _ := c.Seek(topic{kind, most}.key())
		switch {
		case k == nil:
			k, _ = c.Last()
		case !bytes.Equal(k, topic{kind, most}.key()):
			k, _ = c.Prev()
		}
		if len(k) == 9 && k[0] == byte(kind) {
			number, found = binary.BigEndian.Uint64(k[1:]), true
		}
		return nil
	})
	return number, found, err
}
