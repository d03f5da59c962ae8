package durable

import (
	"time"

	"github.com/cockroachdb/pebble/vfs"
)

// Slow is a file system whose syncs take longer: tests run a node on a slow disk with it.
func Slow(fs vfs.FS, by time.Duration) vfs.FS { return slowFS{fs, by} }

type slowFS struct {
	vfs.FS
	by time.Duration
}

type slowFile struct {
	vfs.File
	by time.Duration
}

func (s slowFS) wrap(f vfs.File, err error) (vfs.File, error) {
	if err != nil {
		return nil, err
	}
	return slowFile{f, s.by}, nil
}

func (s slowFS) Create(name string) (vfs.File, error)  { return s.wrap(s.FS.Create(name)) }
func (s slowFS) OpenDir(name string) (vfs.File, error) { return s.wrap(s.FS.OpenDir(name)) }

func (s slowFS) OpenReadWrite(name string, opts ...vfs.OpenOption) (vfs.File, error) {
	return s.wrap(s.FS.OpenReadWrite(name, opts...))
}

func (s slowFS) ReuseForWrite(from, to string) (vfs.File, error) {
	return s.wrap(s.FS.ReuseForWrite(from, to))
}

func (f slowFile) Sync() error {
	time.Sleep(f.by)
	return f.File.Sync()
}

func (f slowFile) SyncData() error {
	time.Sleep(f.by)
	return f.File.SyncData()
}
