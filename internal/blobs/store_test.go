package blobs

import (
	"bytes"
	"context"
	"crypto/sha256"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"
)

func open(t *testing.T, dir string, budget int64) *Store {
	t.Helper()
	s, err := Open(dir, budget, log.Root())
	require.NoError(t, err)
	return s
}

func put(t *testing.T, s *Store, data []byte) common.Hash {
	t.Helper()
	w, err := s.Create(1 << 20)
	require.NoError(t, err)
	_, err = w.Write(data)
	require.NoError(t, err)
	h, err := w.Commit()
	require.NoError(t, err)
	require.Equal(t, common.Hash(sha256.Sum256(data)), h)
	return h
}

func get(t *testing.T, s *Store, h common.Hash) []byte {
	t.Helper()
	f, size, err := s.Open(h)
	require.NoError(t, err)
	defer func() { _ = f.Close() }()
	b, err := io.ReadAll(f)
	require.NoError(t, err)
	require.Len(t, b, int(size))
	return b
}

func TestBlobsOutliveTheStore(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir, 100)
	h := put(t, s, []byte("hello"))
	require.Equal(t, "hello", string(get(t, s, h)))
	w, err := s.Create(10)
	require.NoError(t, err)
	_, err = w.Write([]byte("half"))
	require.NoError(t, err)
	require.EqualValues(t, 9, s.Used())

	s = open(t, dir, 100) // as after a crash: the unfinished blob is gone
	require.EqualValues(t, 5, s.Used())
	require.Equal(t, "hello", string(get(t, s, h)))
}

func TestLeastUsedMakesRoom(t *testing.T) {
	s := open(t, t.TempDir(), 30)
	a, b, c := put(t, s, bytes.Repeat([]byte("a"), 10)), put(t, s, bytes.Repeat([]byte("b"), 10)), put(t, s, bytes.Repeat([]byte("c"), 10))
	get(t, s, a)
	put(t, s, bytes.Repeat([]byte("d"), 10))
	require.True(t, s.Has(a))
	require.False(t, s.Has(b))
	require.True(t, s.Has(c))
	require.EqualValues(t, 30, s.Used())
	put(t, s, bytes.Repeat([]byte("d"), 10)) // the same again takes no more room
	require.LessOrEqual(t, s.Used(), int64(30))
}

func TestBounds(t *testing.T) {
	s := open(t, t.TempDir(), 30)
	w, err := s.Create(10)
	require.NoError(t, err)
	_, err = w.Write(make([]byte, 11))
	require.ErrorIs(t, err, ErrTooLarge)
	_, err = w.Write(make([]byte, 10))
	require.NoError(t, err)
	v, err := s.Create(100)
	require.NoError(t, err)
	_, err = v.Write(make([]byte, 21))
	require.ErrorIs(t, err, ErrFull)
	w.Abort()
	_, err = v.Write(make([]byte, 21))
	require.NoError(t, err)
	v.Abort()
	v.Abort()
	require.Zero(t, s.Used())
}

func TestDamagedBlobIsNotServed(t *testing.T) {
	dir := t.TempDir()
	h := put(t, open(t, dir, 100), []byte("hello"))
	s := open(t, dir, 100)
	require.NoError(t, os.WriteFile(s.path(h), []byte("jello"), 0o644))
	_, _, err := s.Open(h)
	require.ErrorIs(t, err, ErrNotFound)
	require.NoFileExists(t, s.path(h))
	require.Zero(t, s.Used())
}

func TestFollowerSeesBytesAsTheyCome(t *testing.T) {
	s := open(t, t.TempDir(), 100)
	w, err := s.Create(100)
	require.NoError(t, err)
	r, err := w.Follow(context.Background())
	require.NoError(t, err)
	defer func() { _ = r.Close() }()
	got := make([]byte, 3)
	for _, part := range []string{"one", "two"} {
		read := make(chan error)
		go func() { _, err := io.ReadFull(r, got); read <- err }()
		_, err := w.Write([]byte(part))
		require.NoError(t, err)
		require.NoError(t, <-read)
		require.Equal(t, part, string(got))
	}
	_, err = w.Commit()
	require.NoError(t, err)
	_, err = r.Read(got)
	require.Equal(t, io.EOF, err)
}

func TestFollowerOfAbortedBlob(t *testing.T) {
	s := open(t, t.TempDir(), 100)
	w, err := s.Create(100)
	require.NoError(t, err)
	r, err := w.Follow(context.Background())
	require.NoError(t, err)
	defer func() { _ = r.Close() }()
	w.Abort()
	_, err = r.Read(make([]byte, 1))
	require.ErrorIs(t, err, ErrAborted)
	left, err := filepath.Glob(filepath.Join(s.dir, tmpDir, "*"))
	require.NoError(t, err)
	require.Empty(t, left)
}

func FuzzParseHash(f *testing.F) {
	f.Add("")
	f.Add("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
	f.Fuzz(func(t *testing.T, text string) {
		if h, err := ParseHash(text); err == nil {
			back, err := ParseHash(common.Bytes2Hex(h[:]))
			require.NoError(t, err)
			require.Equal(t, h, back)
		}
	})
}
