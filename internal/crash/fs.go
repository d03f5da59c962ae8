// Package crash lets tests kill a program before and after every write and sync that it makes, and look at what the disk holds then.
package crash

import (
	"fmt"
	"sync"
	"testing"

	"github.com/cockroachdb/pebble/vfs"
)

// Mode is what a crash does to what was written but not synced.
type Mode int

const (
	// Kill ends the process before a write: all that was written before it survives.
	Kill Mode = iota
	// Tear ends it in the middle of a write: the first half of it survives.
	Tear
	// Lose is a power failure before a write or sync: nothing unsynced survives.
	Lose
	modes
)

// String names the mode for a test's output.
func (m Mode) String() string { return [...]string{"kill", "tear", "lose"}[m] }

// disk is a file system that a crash stops at its n-th write or sync; what the program does afterwards does not count.
type disk struct {
	*vfs.MemFS
	mode Mode
	stop int
	step func() int // steps that are acknowledged

	mu    sync.Mutex
	ops   int
	image *vfs.MemFS // once crashed
	acked int
}

// Steps is a program under test: it opens what it needs on a file system and gives steps, each of which is acknowledged once it has returned, and what closes it.
type Steps func(fs vfs.FS) (steps []func() error, closer func() error, err error)

// EveryWrite runs the program once for each write, sync, creation, renaming and removal that it makes and each Mode, with a crash there, and has check look at the disk
// that is left: steps below acked were acknowledged, the one after may have been done or not, no later one was begun. It returns how many crashes there were.
func EveryWrite(t *testing.T, run Steps, check func(t *testing.T, fs *vfs.MemFS, acked int)) (crashes int) {
	t.Helper()
	for mode := range modes {
		for stop := 1; ; stop++ {
			d := &disk{MemFS: vfs.NewStrictMem(), mode: mode, stop: stop}
			if !d.play(t, run) {
				break
			}
			crashes++
			t.Run(fmt.Sprintf("%v at write %d", mode, stop), func(t *testing.T) { check(t, d.image, d.acked) })
		}
	}
	return crashes
}

// play says whether the program came to the write at which it was to crash.
func (d *disk) play(t *testing.T, run Steps) bool {
	t.Helper()
	done := 0
	d.step = func() int { return done }
	steps, closer, err := run(d)
	if err != nil {
		t.Fatalf("open: %v", err)
	}
	for _, s := range steps {
		if err := s(); err != nil {
			t.Fatalf("step %d: %v", done, err)
		}
		d.mu.Lock()
		done++
		d.mu.Unlock()
	}
	if err := closer(); err != nil {
		t.Fatalf("close: %v", err)
	}
	if d.image == nil {
		return false
	}
	if d.mode == Lose {
		d.ResetToSyncedState()
		d.SetIgnoreSyncs(false)
	}
	return true
}

// before counts a write or sync, and takes the picture if the crash comes before it.
func (d *disk) before(half func()) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.ops++; d.ops != d.stop {
		return
	}
	d.acked = d.step()
	if d.mode == Lose {
		d.SetIgnoreSyncs(true)
		d.image = d.MemFS
		return
	}
	if d.mode == Tear && half != nil {
		half()
	}
	d.image = vfs.NewMem()
	if _, err := vfs.Clone(d.MemFS, d.image, "/", "/"); err != nil {
		panic(fmt.Sprintf("copy the disk: %v", err))
	}
}

func (d *disk) wrap(f vfs.File, err error) (vfs.File, error) {
	if err != nil {
		return nil, err
	}
	return &file{f, d}, nil
}

func (d *disk) Create(name string) (vfs.File, error) {
	d.before(nil)
	return d.wrap(d.MemFS.Create(name))
}

func (d *disk) OpenReadWrite(name string, opts ...vfs.OpenOption) (vfs.File, error) {
	return d.wrap(d.MemFS.OpenReadWrite(name, opts...))
}

func (d *disk) OpenDir(name string) (vfs.File, error) { return d.wrap(d.MemFS.OpenDir(name)) }

func (d *disk) ReuseForWrite(from, to string) (vfs.File, error) {
	d.before(nil)
	return d.wrap(d.MemFS.ReuseForWrite(from, to))
}

func (d *disk) Rename(from, to string) error {
	d.before(nil)
	return d.MemFS.Rename(from, to)
}

func (d *disk) Remove(name string) error {
	d.before(nil)
	return d.MemFS.Remove(name)
}

type file struct {
	vfs.File
	disk *disk
}

func (f *file) Write(p []byte) (int, error) {
	n := 0
	f.disk.before(func() { n, _ = f.File.Write(p[:len(p)/2]) })
	m, err := f.File.Write(p[n:])
	return n + m, err
}

func (f *file) WriteAt(p []byte, at int64) (int, error) {
	f.disk.before(func() { _, _ = f.File.WriteAt(p[:len(p)/2], at) })
	return f.File.WriteAt(p, at)
}

func (f *file) Sync() error {
	f.disk.before(nil)
	return f.File.Sync()
}

func (f *file) SyncData() error {
	f.disk.before(nil)
	return f.File.SyncData()
}

func (f *file) SyncTo(length int64) (bool, error) {
	f.disk.before(nil)
	return f.File.SyncTo(length)
}
