package blobs

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// Writer is a blob that is being written. Write, Commit and Abort belong to one goroutine; Follow may be used from others.
type Writer struct {
	store *Store
	file  *os.File
	max   int64
	sum   hash.Hash

	mu      sync.Mutex
	size    int64
	err     error         // io.EOF once committed, the reason once aborted
	changed chan struct{} // closed and replaced when size or err change
}

// ErrAborted is what readers of an unfinished blob get when it is given up.
var ErrAborted = errors.New("blob was given up")

// Create begins a blob of at most max bytes.
func (s *Store) Create(max int64) (*Writer, error) {
	f, err := os.CreateTemp(filepath.Join(s.dir, tmpDir), "")
	if err != nil {
		return nil, fmt.Errorf("create blob: %w", err)
	}
	return &Writer{store: s, file: f, max: max, sum: sha256.New(), changed: make(chan struct{})}, nil
}

// Write appends to the blob. It fails with ErrTooLarge past the blob's bound and with ErrFull past the store's; nothing of p is kept then.
func (w *Writer) Write(p []byte) (int, error) {
	if w.size+int64(len(p)) > w.max {
		return 0, fmt.Errorf("%w of %d bytes", ErrTooLarge, w.max)
	}
	if err := w.store.take(int64(len(p))); err != nil {
		return 0, err
	}
	n, err := w.file.WriteAt(p, w.size)
	if err != nil {
		w.store.give(int64(len(p)))
		return 0, fmt.Errorf("write blob: %w", err)
	}
	w.sum.Write(p)
	w.set(int64(n), nil)
	return n, nil
}

// set tells followers of n more bytes, or of the end.
func (w *Writer) set(n int64, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.size += n
	w.err = err
	close(w.changed)
	w.changed = make(chan struct{})
}

// Sum is the SHA-256 of what was written so far.
func (w *Writer) Sum() common.Hash { return common.Hash(w.sum.Sum(nil)) }

// Size is how many bytes were written so far.
func (w *Writer) Size() int64 {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.size
}

// Follow reads the blob from its start, waiting for what is still to be written. It ends with io.EOF when the blob is committed, with ErrAborted when it is
// given up, and with ctx. Close the reader.
func (w *Writer) Follow(ctx context.Context) (io.ReadCloser, error) {
	f, err := os.Open(w.file.Name())
	if err != nil {
		return nil, fmt.Errorf("read unfinished blob: %w", err)
	}
	return &follower{ctx: ctx, w: w, file: f}, nil
}

// Written reads what was written so far, from the start. Close the reader.
func (w *Writer) Written() (io.ReadCloser, error) {
	f, err := os.Open(w.file.Name())
	if err != nil {
		return nil, fmt.Errorf("read unfinished blob: %w", err)
	}
	return struct {
		io.Reader
		io.Closer
	}{io.NewSectionReader(f, 0, w.Size()), f}, nil
}

type follower struct {
	ctx  context.Context
	w    *Writer
	file *os.File
	at   int64
}

func (f *follower) Read(p []byte) (int, error) {
	for {
		f.w.mu.Lock()
		size, end, changed := f.w.size, f.w.err, f.w.changed
		f.w.mu.Unlock()
		if f.at < size {
			n, err := f.file.ReadAt(p[:min(int64(len(p)), size-f.at)], f.at)
			f.at += int64(n)
			return n, err
		}
		if end != nil {
			return 0, end
		}
		select {
		case <-changed:
		case <-f.ctx.Done():
			return 0, f.ctx.Err()
		}
	}
}

func (f *follower) Close() error { return f.file.Close() }

// Commit makes the blob durable and gives it its name. The writer is done after it, whether or not it succeeds.
func (w *Writer) Commit() (common.Hash, error) {
	h := w.Sum()
	if err := w.publish(h); err != nil {
		w.Abort() // if it is the folder's sync that failed, the blob is listed but may not survive a crash
		return h, fmt.Errorf("keep blob %x: %w", h, err)
	}
	w.set(0, io.EOF)
	_ = w.file.Close()
	return h, nil
}

func (w *Writer) publish(h common.Hash) error {
	if err := w.file.Sync(); err != nil {
		return err
	}
	if err := w.store.add(h, w.size, w.file.Name()); err != nil {
		return err
	}
	return syncDir(filepath.Dir(w.store.path(h)))
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// Abort gives the blob up. It does nothing after Commit.
func (w *Writer) Abort() {
	w.mu.Lock()
	done := w.err != nil
	w.mu.Unlock()
	if done {
		return
	}
	_ = w.file.Close()
	_ = os.Remove(w.file.Name())
	w.store.give(w.size)
	w.set(0, ErrAborted)
}
