package execution

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/cockroachdb/pebble/vfs"

	"github.com/edgematrix/emc/internal/durable"
)

// fresh is a database that has no genesis for sure. op-geth writes its state and its block one after the other and syncs neither, so that a process killed soon after its first start can leave
// half of it, with which op-geth never starts again. As long as the mark stands, nothing else was ever in the database, and it is made anew.
type fresh struct {
	mark durable.File
	data string // op-geth's folder for blocks and states; the journal of states lies beside it
}

func freshIn(dir string) fresh {
	return fresh{mark: durable.File{FS: vfs.Default, Path: filepath.Join(dir, "unfinished")}, data: filepath.Join(dir, stackName, "chaindata")}
}

// begin removes what a first start that was killed has left, and marks the beginning of another one.
func (f fresh) begin() error {
	if _, err := os.Stat(f.mark.Path); err == nil {
		if err := errors.Join(os.RemoveAll(f.data), os.RemoveAll(filepath.Join(filepath.Dir(f.data), "triedb"))); err != nil {
			return fmt.Errorf("remove an unfinished execution database: %w", err)
		}
		return nil
	}
	if _, err := os.Stat(f.data); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := f.mark.Replace(nil); err != nil {
		return fmt.Errorf("begin an execution database: %w", err)
	}
	return nil
}

// finish takes the mark away once the genesis is on disk.
func (f fresh) finish(sync func() error) error {
	if _, err := os.Stat(f.mark.Path); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err := sync(); err != nil {
		return fmt.Errorf("write genesis: %w", err)
	}
	return os.Remove(f.mark.Path)
}
