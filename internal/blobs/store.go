// Package blobs keeps bytes on disk under their SHA-256, within a budget: what has not been used for longest makes room for what is new.
package blobs

import (
	"container/list"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
)

// Errors that callers tell apart.
var (
	ErrNotFound = errors.New("blob is not held here")
	ErrTooLarge = errors.New("blob is over its bound")
	ErrFull     = errors.New("blob store is full")
)

// tmpDir holds what is still being written. It is emptied when a store is opened.
const tmpDir = "tmp"

// Store is a folder of blobs. It may be used from any goroutine; one process may use a folder at a time.
type Store struct {
	dir    string
	budget int64 // bytes on disk, unfinished blobs included
	log    log.Logger

	mu    sync.Mutex
	used  int64
	items map[common.Hash]*list.Element // of entry
	order *list.List                    // most recently used first
}

type entry struct {
	hash    common.Hash
	size    int64
	checked bool // its bytes were hashed since the store was opened
}

// Open uses a folder, made if it is not there, with a budget in bytes. Unfinished blobs of an earlier run are removed.
func Open(dir string, budget int64, logger log.Logger) (*Store, error) {
	if budget <= 0 {
		return nil, fmt.Errorf("open blob store %s: budget of %d bytes is not positive", dir, budget)
	}
	if err := os.RemoveAll(filepath.Join(dir, tmpDir)); err != nil {
		return nil, fmt.Errorf("open blob store: %w", err)
	}
	if err := os.MkdirAll(filepath.Join(dir, tmpDir), 0o755); err != nil {
		return nil, fmt.Errorf("open blob store: %w", err)
	}
	s := &Store{dir: dir, budget: budget, log: logger, items: map[common.Hash]*list.Element{}, order: list.New()}
	if err := s.scan(); err != nil {
		return nil, fmt.Errorf("open blob store: %w", err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.evict(0)
	return s, nil
}

// scan lists what is there, the file changed last counting as used last.
func (s *Store) scan() error {
	type file struct {
		entry
		changed int64
	}
	var files []file
	err := filepath.WalkDir(s.dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		hash, notOurs := ParseHash(d.Name())
		if notOurs != nil {
			return nil //nolint:nilerr // other files may lie here
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		files = append(files, file{entry{hash: hash, size: info.Size()}, info.ModTime().UnixNano()})
		return nil
	})
	slices.SortFunc(files, func(a, b file) int { return int(min(max(a.changed-b.changed, -1), 1)) })
	for _, f := range files {
		e := f.entry
		s.items[e.hash] = s.order.PushFront(&e)
		s.used += e.size
	}
	return err
}

// ParseHash reads 64 hex digits.
func ParseHash(text string) (common.Hash, error) {
	b, err := hex.DecodeString(text)
	if err != nil || len(b) != sha256.Size {
		return common.Hash{}, fmt.Errorf("%.80q is not a SHA-256 of 64 hex digits", text)
	}
	return common.Hash(b), nil
}

func (s *Store) path(h common.Hash) string {
	name := hex.EncodeToString(h[:])
	return filepath.Join(s.dir, name[:2], name)
}

// evict removes what was used least recently until need more bytes fit. The caller holds mu.
func (s *Store) evict(need int64) bool {
	for s.used+need > s.budget {
		last := s.order.Back()
		if last == nil {
			return false
		}
		s.remove(last)
	}
	return true
}

func (s *Store) remove(el *list.Element) {
	e := s.order.Remove(el).(*entry)
	delete(s.items, e.hash)
	s.used -= e.size
	if err := os.Remove(s.path(e.hash)); err != nil && !errors.Is(err, os.ErrNotExist) {
		s.log.Warn("Blob could not be removed", "hash", e.hash, "err", err)
	}
}

// take counts n more bytes of an unfinished blob.
func (s *Store) take(n int64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.evict(n) {
		return fmt.Errorf("%w: %d of %d bytes are used by blobs that are being written", ErrFull, s.used, s.budget)
	}
	s.used += n
	return nil
}

func (s *Store) give(n int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.used -= n
}

// Has says whether a blob is held, without counting as a use.
func (s *Store) Has(h common.Hash) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.items[h] != nil
}

// Used is how many bytes the store takes on disk.
func (s *Store) Used() int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.used
}

// Open opens a blob for reading and says how large it is. A blob that is damaged on disk is named in the log, removed and ErrNotFound.
func (s *Store) Open(h common.Hash) (*os.File, int64, error) {
	s.mu.Lock()
	el := s.items[h]
	if el == nil {
		s.mu.Unlock()
		return nil, 0, ErrNotFound
	}
	s.order.MoveToFront(el)
	checked := el.Value.(*entry).checked
	f, err := os.Open(s.path(h))
	s.mu.Unlock()
	if err != nil {
		s.drop(h, err)
		return nil, 0, ErrNotFound
	}
	size, err := verify(f, h, checked)
	if err != nil {
		_ = f.Close()
		s.drop(h, err)
		return nil, 0, ErrNotFound
	}
	s.mu.Lock()
	el.Value.(*entry).checked = true
	s.mu.Unlock()
	return f, size, nil
}

// verify hashes a blob that was not hashed since the store was opened: the disk may have been damaged while it was closed.
func verify(f *os.File, h common.Hash, checked bool) (int64, error) {
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	if checked {
		return info.Size(), nil
	}
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return 0, err
	}
	if common.Hash(sum.Sum(nil)) != h {
		return 0, errors.New("its bytes have another hash")
	}
	_, err = f.Seek(0, io.SeekStart)
	return info.Size(), err
}

func (s *Store) drop(h common.Hash, why error) {
	s.log.Error("Blob is damaged and was removed", "hash", h, "err", why)
	s.mu.Lock()
	defer s.mu.Unlock()
	if el := s.items[h]; el != nil {
		s.remove(el)
	}
}

// add takes over a finished blob from file. If the blob was held before, the new file replaces the old one.
func (s *Store) add(h common.Hash, size int64, file string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := os.MkdirAll(filepath.Dir(s.path(h)), 0o755); err != nil {
		return err
	}
	if err := os.Rename(file, s.path(h)); err != nil {
		return err
	}
	if el := s.items[h]; el != nil {
		s.order.Remove(el)
		s.used -= el.Value.(*entry).size
	}
	s.items[h] = s.order.PushFront(&entry{hash: h, size: size, checked: true})
	return nil
}
