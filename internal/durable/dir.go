// Package durable makes what a power failure must not take.
package durable

import (
	"errors"

	"github.com/cockroachdb/pebble/vfs"
)

// MakeDir makes a folder and those above it so that they outlive a power failure: where an entry is new, its folder is synced.
func MakeDir(fs vfs.FS, dir string) error {
	var grown []string // folders that get a new entry
	for path := dir; ; path = fs.PathDir(path) {
		if _, err := fs.Stat(path); err == nil || fs.PathDir(path) == path {
			break
		}
		grown = append(grown, fs.PathDir(path))
	}
	if err := fs.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, path := range grown {
		if err := SyncDir(fs, path); err != nil {
			return err
		}
	}
	return nil
}

// SyncDir puts a folder's entries on disk.
func SyncDir(fs vfs.FS, path string) error {
	f, err := fs.OpenDir(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
