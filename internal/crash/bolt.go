package crash

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// boltPage is bbolt's page size here, that of the system. Pages 0 and 1 say which of two states of the file holds.
var boltPage = os.Getpagesize()

// EveryBoltWrite runs the steps of a program that keeps its state in a bbolt file, and has check look at every file that a crash in a step can leave: bbolt writes a
// transaction's new pages, syncs, writes one of the two pages that say which state holds, and syncs. Before the first sync any of the pages may be there, and the last
// one in part; before the second, the state's page too. Steps below acked were acknowledged; the next one may have been done or not. Every step must write.
func EveryBoltWrite(t *testing.T, path string, steps []func() error, check func(t *testing.T, path string, acked int)) (crashes int) {
	t.Helper()
	for i, step := range steps {
		before := read(t, path)
		if err := step(); err != nil {
			t.Fatalf("step %d: %v", i, err)
		}
		after := read(t, path)
		images := imagesOf(before, after)
		if len(images) == 0 {
			t.Fatalf("step %d wrote nothing", i)
		}
		for j, image := range images {
			crashes++
			t.Run(fmt.Sprintf("step %d, crash %d", i, j), func(t *testing.T) {
				left := filepath.Join(t.TempDir(), "left.db")
				if err := os.WriteFile(left, image, 0o600); err != nil {
					t.Fatal(err)
				}
				check(t, left, i)
			})
		}
	}
	return crashes
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// imagesOf lists what the file can be while it goes from one state to the next.
func imagesOf(before, after []byte) (images [][]byte) {
	now := make([]byte, max(len(before), len(after)))
	copy(now, before)
	put := func(page, n int) []byte {
		at := page * boltPage
		copy(now[at:at+n], after[at:])
		return bytes.Clone(now)
	}
	var data, state []int
	for page := range len(after) / boltPage {
		at := page * boltPage
		if bytes.Equal(now[at:at+boltPage], after[at:at+boltPage]) {
			continue
		}
		if page < 2 {
			state = append(state, page)
		} else {
			data = append(data, page)
		}
	}
	for _, page := range append(data, state...) {
		images = append(images, bytes.Clone(now), put(page, 48), put(page, boltPage/2), put(page, boltPage))
	}
	return images
}
