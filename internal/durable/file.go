package durable

import (
	"errors"
	"io"

	"github.com/cockroachdb/pebble/vfs"
)

// File is a small file that is only ever replaced whole. It has one writer.
type File struct {
	FS   vfs.FS
	Path string
}

// Read gives what was written last, an fs.ErrNotExist if nothing was.
func (f File) Read() ([]byte, error) {
	file, err := f.FS.Open(f.Path)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(file)
	return data, errors.Join(err, file.Close())
}

// Replace puts data in the place of what is there, with the folder if that is not there yet. After a crash one of the two is there, whole; once Replace has returned
// it is the new one.
func (f File) Replace(data []byte) error {
	dir := f.FS.PathDir(f.Path)
	if err := MakeDir(f.FS, dir); err != nil {
		return err
	}
	file, err := f.FS.Create(f.Path + ".new")
	if err != nil {
		return err
	}
	_, err = file.Write(data)
	if err := errors.Join(err, file.Sync(), file.Close()); err != nil {
		return err
	}
	if err := f.FS.Rename(f.Path+".new", f.Path); err != nil {
		return err
	}
	return SyncDir(f.FS, dir)
}
