package e2e

import (
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/image/font"
	"golang.org/x/image/font/basicfont"
	"golang.org/x/image/math/fixed"
)

// writePage draws lines of text as a page that nobody has scanned before.
func writePage(t *testing.T, path string, lines ...string) {
	t.Helper()
	const scale, margin, lineHeight = 4, 10, 18
	small := image.NewGray(image.Rect(0, 0, 320, 2*margin+lineHeight*len(lines)))
	draw.Draw(small, small.Bounds(), image.White, image.Point{}, draw.Src)
	for i, line := range lines {
		d := font.Drawer{Dst: small, Src: image.Black, Face: basicfont.Face7x13, Dot: fixed.P(margin, margin+lineHeight*i+13)}
		d.DrawString(line)
	}
	page := image.NewGray(image.Rect(0, 0, small.Bounds().Dx()*scale, small.Bounds().Dy()*scale))
	for y := range page.Bounds().Dy() {
		for x := range page.Bounds().Dx() {
			page.SetGray(x, y, small.At(x/scale, y/scale).(color.Gray))
		}
	}
	f, err := os.Create(path)
	require.NoError(t, err)
	require.NoError(t, png.Encode(f, page))
	require.NoError(t, f.Close())
}

// The promise: the whole main job, as `make demo` runs it, on a page of the user's own.
func TestWholeRunOnAnotherPage(t *testing.T) {
	t.Parallel() // it waits more than it works
	dir := t.TempDir()
	page := filepath.Join(dir, "own.png")
	writePage(t, page, "Anyone can sell computing power", "and nobody owns the market")
	demo := filepath.Join(dir, "demo")
	out, err := exec.CommandContext(t.Context(), "go", "build", "-o", demo, "github.com/edgematrix/emc/e2e/demo").CombinedOutput()
	require.NoError(t, err, string(out))
	cmd := exec.CommandContext(t.Context(), demo, "--emc", emcBinary(t), "--input", page, "--datadir", filepath.Join(dir, "run"))
	cmd.Dir = ".." // the apps' manifests are found from the repository's root
	cmd.Stderr = os.Stderr
	out, err = cmd.Output()
	t.Logf("%s", out)
	require.NoError(t, err)
	words, err := os.ReadFile(filepath.Join(dir, "run", "page.txt"))
	require.NoError(t, err)
	for _, word := range []string{"computing", "power", "nobody", "market"} {
		require.Contains(t, string(words), word)
	}
	require.Contains(t, strings.Join(strings.Fields(string(out)), " "), "exactly the credits of all accounts")
}
