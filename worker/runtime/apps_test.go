package runtime

import (
	"archive/tar"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/edgematrix/emc/worker/calls"
)

// appsTime is how long a job of the real apps may take on a busy machine; half of it goes by while Python loads.
const appsTime = 3 * time.Minute

// realApp is an app of the folder apps, in the image that scripts/build-images.sh made, with the manifest that is published.
func realApp(t *testing.T, folder string, entrypoint ...string) (*Docker, *admission.App) {
	t.Helper()
	d := engine(t, Config{})
	data, err := os.ReadFile("../../apps/" + folder + "/manifest.json")
	require.NoError(t, err)
	m, err := protocol.ValidateManifest(data)
	require.NoError(t, err)
	info, err := d.engine.ImageInspect(t.Context(), m.Image)
	if err != nil {
		missing(t, fmt.Errorf("%w; scripts/build-images.sh makes it", err))
	}
	m.Entrypoint = entrypoint
	// Packing a large image takes longer than the test; image_test.go shows it on a small one.
	app := &admission.App{Name: folder, Image: sha256.Sum256([]byte(info.ID)), Manifest: m}
	d.images.put(app.Image, info.ID)
	return d, app
}

// samplePage is a real scanned page.
func samplePage(t *testing.T) string {
	t.Helper()
	if out, err := exec.Command("../../scripts/sample-page.sh").CombinedOutput(); err != nil {
		missing(t, fmt.Errorf("no sample page: %w: %s", err, out))
	}
	page, err := os.ReadFile("../../.cache/page.png")
	require.NoError(t, err)
	return string(page)
}

func TestOCRReadsAScannedPage(t *testing.T) {
	t.Parallel()
	d, app := realApp(t, "ocr")
	page := samplePage(t)
	r := runJob(t, d, app, page, appsTime)
	require.Equal(t, calls.Exited, r.End)
	require.Zero(t, r.ExitCode, r.Stderr)
	for _, words := range []string{"Region-based segmentation", "determine markers of the coins", "These markers are pixels that we can label", "extreme parts"} {
		require.Contains(t, r.output, words)
	}
}

// digits makes the data set with the image's own command, as a user would.
func digits(t *testing.T, flags ...string) string {
	t.Helper()
	d, app := realApp(t, "train", append([]string{"/usr/local/bin/entrypoint", "make-digits"}, flags...)...)
	r := runJob(t, d, app, "", appsTime)
	require.Zero(t, r.ExitCode, r.Stderr)
	return r.output
}

// metrics opens a trained model's archive.
func metrics(t *testing.T, output string) map[string]float64 {
	t.Helper()
	found := map[string]float64{}
	files := map[string]int64{}
	for r := tar.NewReader(strings.NewReader(output)); ; {
		h, err := r.Next()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		files[h.Name] = h.Size
		if h.Name == "metrics.json" {
			require.NoError(t, json.NewDecoder(r).Decode(&found))
		}
	}
	require.Len(t, files, 2)
	require.Greater(t, files["model.pt"], int64(1000))
	return found
}

func TestTrainLearnsDigits(t *testing.T) {
	t.Parallel()
	data := digits(t)
	d, app := realApp(t, "train")
	require.NoError(t, d.Ensure(t.Context(), app))
	first := runJob(t, d, app, data, appsTime)
	require.Zero(t, first.ExitCode, first.Stderr)
	require.Contains(t, first.Stderr, "epoch 20/20")
	learnt := metrics(t, first.output)
	require.Greater(t, learnt["accuracy"], 0.9)
	require.Equal(t, 1797.0, learnt["n_train"]+learnt["n_test"])

	second := runJob(t, d, app, data, appsTime)
	require.Equal(t, sha256.Sum256([]byte(first.output)), sha256.Sum256([]byte(second.output)), "equal inputs give equal outputs")
}

// What is learnt from labels that say nothing is no better than chance, so the accuracy above is measured and not made up.
func TestTrainLearnsNothingFromShuffledLabels(t *testing.T) {
	t.Parallel()
	data := digits(t, "--shuffle-labels")
	d, app := realApp(t, "train")
	r := runJob(t, d, app, data, appsTime)
	require.Zero(t, r.ExitCode, r.Stderr)
	require.InDelta(t, 0.1, metrics(t, r.output)["accuracy"], 0.06)
}
