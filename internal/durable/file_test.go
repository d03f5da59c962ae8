package durable_test

import (
	"bytes"
	"errors"
	"io/fs"
	"testing"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/internal/crash"
	"github.com/edgematrix/emc/internal/durable"
)

// Whatever write, sync or renaming the program dies at, the file is what was put last, or what was being put, whole.
func TestAFileIsOldOrNewAfterAnyCrash(t *testing.T) {
	versions := [][]byte{nil, bytes.Repeat([]byte{1}, 10_000), bytes.Repeat([]byte{2}, 10), bytes.Repeat([]byte{3}, 5000)}
	at := func(fs vfs.FS) durable.File { return durable.File{FS: fs, Path: "/a/b/file"} }
	run := func(fs vfs.FS) (steps []func() error, closer func() error, err error) {
		for _, data := range versions[1:] {
			steps = append(steps, func() error { return at(fs).Replace(bytes.Clone(data)) }) // a file system may spoil what it was given
		}
		return steps, func() error { return nil }, nil
	}
	n := crash.EveryWrite(t, run, func(t *testing.T, disk *vfs.MemFS, acked int) {
		data, err := at(disk).Read()
		if !errors.Is(err, fs.ErrNotExist) {
			require.NoError(t, err)
		}
		if !bytes.Equal(versions[acked], data) {
			require.Equal(t, versions[acked+1], data, "neither before nor after the step")
		}
		require.NoError(t, at(disk).Replace([]byte("more")), "what a crash left is in nobody's way")
		data, err = at(disk).Read()
		require.NoError(t, err)
		require.Equal(t, "more", string(data))
	})
	require.Greater(t, n, 30, "crashes")
}
