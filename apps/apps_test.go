// Package apps_test runs the apps as a worker runs them: in the hardened runtime, within the limits of their own manifests.
package apps_test

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/edgematrix/emc/worker/calls"
	"github.com/edgematrix/emc/worker/runtime"
)

// memory is a blob store of small blobs.
type memory struct {
	mu    sync.Mutex
	blobs map[common.Hash][]byte
}

func (m *memory) Has(_ context.Context, blob common.Hash) (bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	_, ok := m.blobs[blob]
	return ok, nil
}

func (m *memory) Get(_ context.Context, blob common.Hash) (io.ReadCloser, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	data, ok := m.blobs[blob]
	if !ok {
		return nil, errors.New("no such blob")
	}
	return io.NopCloser(bytes.NewReader(data)), nil
}

func (m *memory) Put(_ context.Context, blob common.Hash, _ int64, r io.Reader) error {
	data, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.blobs[blob] = data
	return nil
}

// bench runs one app.
type bench struct {
	docker *runtime.Docker
	app    *admission.App
}

// needs skips a test for want of Docker, or fails it where Docker is promised.
func needs(t *testing.T, err error) {
	t.Helper()
	if err == nil {
		return
	}
	if os.Getenv("EMC_REQUIRE_DOCKER") == "" {
		t.Skipf("%v; scripts/setup-docker.sh and scripts/build-images.sh make this test run", err)
	}
	require.NoError(t, err)
}

func open(t *testing.T, app string) *bench {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(app, "manifest.json"))
	require.NoError(t, err)
	manifest, err := protocol.ValidateManifest(data)
	require.NoError(t, err)
	store := &memory{blobs: map[common.Hash][]byte{}}
	docker, err := runtime.New(t.Context(), runtime.Config{Worker: "apps-test-" + app, Store: store})
	needs(t, err)
	t.Cleanup(func() { _ = docker.Close() })
	cache, err := os.UserCacheDir()
	require.NoError(t, err)
	image, err := runtime.Pack(t.Context(), manifest.Image, store, filepath.Join(cache, "emc-test"), false)
	needs(t, err)
	return &bench{docker: docker, app: &admission.App{Name: app, Image: image, Manifest: manifest}}
}

// run gives an input to the app; entrypoint replaces the app's own.
func (b *bench) run(t *testing.T, input []byte, entrypoint ...string) ([]byte, calls.Outcome) {
	t.Helper()
	app, manifest := *b.app, *b.app.Manifest
	manifest.Entrypoint, app.Manifest = entrypoint, &manifest
	require.NoError(t, b.docker.Ensure(t.Context(), &app))
	var output bytes.Buffer
	outcome, err := b.docker.Run(t.Context(), calls.Job{
		ID: t.Name(), App: &app, Input: bytes.NewReader(input), Output: &output, Deadline: time.Duration(manifest.DeadlineSeconds) * time.Second,
	})
	require.NoError(t, err)
	return output.Bytes(), outcome
}

// refuses checks that an input is refused with one line that holds why, and no output.
func (b *bench) refuses(t *testing.T, input []byte, why string) {
	t.Helper()
	output, outcome := b.run(t, input)
	require.Equal(t, calls.Exited, outcome.End, outcome.Stderr)
	require.Equal(t, 2, outcome.ExitCode, outcome.Stderr)
	require.Empty(t, output)
	require.Equal(t, 1, strings.Count(outcome.Stderr, "\n"), "not one line: %q", outcome.Stderr)
	require.Contains(t, outcome.Stderr, why)
}

func page(t *testing.T) []byte {
	t.Helper()
	script := exec.CommandContext(t.Context(), "../scripts/sample-page.sh")
	out, err := script.CombinedOutput()
	if err != nil {
		needs(t, fmt.Errorf("no sample page: %w: %s", err, out))
	}
	data, err := os.ReadFile("../.cache/page.png")
	require.NoError(t, err)
	return data
}

func TestOCRReadsAScannedPage(t *testing.T) {
	b := open(t, "ocr")
	image := page(t)
	text, outcome := b.run(t, image)
	require.Equal(t, calls.Exited, outcome.End, outcome.Stderr)
	require.Zero(t, outcome.ExitCode, outcome.Stderr)
	for _, words := range []string{"Region-based segmentation", "determine markers of the coins and the", "markers are pixels that we can label",
		"as either object or background", "found at the two extreme parts of the", "of grey values"} {
		require.Contains(t, string(text), words)
	}
	again, _ := b.run(t, image)
	require.Equal(t, string(text), string(again), "one image gives one text")
}

func TestOCRRefuses(t *testing.T) {
	b := open(t, "ocr")
	image := page(t)
	for name, c := range map[string]struct {
		input []byte
		why   string
	}{
		"nothing":         {nil, "empty input"},
		"text":            {[]byte("hello"), "not a PNG, JPEG or TIFF"},
		"a list of paths": {[]byte("/etc/passwd\n/proc/self/environ\n"), "not a PNG, JPEG or TIFF"},
		"half a page":     {image[:len(image)/2], "cannot read the image"},
		"only the magic":  {image[:8], "cannot read the image"},
		"a broken jpeg":   {[]byte("\xff\xd8\xff\xe0garbage"), "cannot read the image"},
		"a broken tiff":   {[]byte("II*\x00\xff\xff\xff\xff"), "cannot read the image"},
		"a huge picture":  {huge(image), "cannot read the image"},
	} {
		t.Run(name, func(t *testing.T) { b.refuses(t, c.input, c.why) })
	}
}

// huge is a PNG whose header promises 2^31-1 by 2^31-1 points.
func huge(image []byte) []byte {
	out := bytes.Clone(image)
	for i := 16; i < 24; i += 4 {
		binary.BigEndian.PutUint32(out[i:], math.MaxInt32)
	}
	return out
}

// metrics is what train.py says of a model.
type metrics struct {
	Accuracy float64
	NTrain   int `json:"n_train"`
	NTest    int `json:"n_test"`
	Classes  int
	Epochs   int
}

func (b *bench) train(t *testing.T, flags ...string) (metrics, []byte, calls.Outcome) {
	t.Helper()
	data, made := b.run(t, nil, append([]string{"/usr/local/bin/entrypoint", "make-digits"}, flags...)...)
	require.Zero(t, made.ExitCode, made.Stderr)
	model, outcome := b.run(t, data)
	require.Equal(t, calls.Exited, outcome.End, outcome.Stderr)
	require.Zero(t, outcome.ExitCode, outcome.Stderr)
	files := map[string][]byte{}
	for archive := tar.NewReader(bytes.NewReader(model)); ; {
		header, err := archive.Next()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		files[header.Name], err = io.ReadAll(archive)
		require.NoError(t, err)
	}
	require.NotEmpty(t, files["model.pt"])
	var m metrics
	require.NoError(t, json.Unmarshal(files["metrics.json"], &m))
	return m, model, outcome
}

func TestTrainLearnsDigits(t *testing.T) {
	b := open(t, "train")
	m, model, outcome := b.train(t)
	require.Greater(t, m.Accuracy, 0.9)
	require.Equal(t, metrics{Accuracy: m.Accuracy, NTrain: 1438, NTest: 359, Classes: 10, Epochs: 20}, m)
	require.Contains(t, outcome.Stderr, "epoch 20/20 loss")
	_, again, _ := b.train(t)
	require.Equal(t, sha256.Sum256(model), sha256.Sum256(again), "one archive gives one model")
}

// What cannot be learnt must not be: an accuracy that does not come from the data would stay.
func TestTrainLearnsNothingFromShuffledLabels(t *testing.T) {
	m, _, _ := open(t, "train").train(t, "--shuffle-labels")
	require.InDelta(t, 0.1, m.Accuracy, 0.08)
}

func TestTrainRefuses(t *testing.T) {
	b := open(t, "train")
	x := npy("<f4", "(20, 2)", floats(40, 1))
	y := npy("|u1", "(20,)", labels(20))
	for name, c := range map[string]struct {
		input []byte
		why   string
	}{
		"nothing":         {nil, "empty input"},
		"no zip":          {[]byte("hello"), "not a readable .npz archive"},
		"half an archive": {npz(x, y)[:100], "not a readable .npz archive"},
		"no labels":       {npz(x, nil), "exactly two arrays"},
		"pickled objects": {npz(npy("|O", "(20, 2)", []byte("\x80\x04N.")), y), "type object"},
		"texts":           {npz(npy("<U4", "(20, 2)", make([]byte, 640)), y), "use plain numbers"},
		"a code header":   {npz(npy("<f4", "__import__('os').abort()", floats(40, 1)), y), "no valid .npy header"},
		"a huge shape":    {npz(npy("<f4", "(99999, 99999)", floats(40, 1)), y), "too large"},
		"one dimension":   {npz(npy("<f4", "(20,)", floats(20, 1)), y), "shape"},
		"too few values":  {npz(npy("<f4", "(20, 2)", floats(39, 1)), y), "does not hold the values"},
		"rows differ":     {npz(x, npy("|u1", "(19,)", labels(19))), "X has 20 rows but y has 19 labels"},
		"not a number":    {npz(npy("<f4", "(20, 2)", floats(40, float32(math.NaN()))), y), "not finite"},
		"negative labels": {npz(x, npy("|i1", "(20,)", bytes.Repeat([]byte{0xff, 1}, 10))), "labels must be"},
		"one label":       {npz(x, npy("|u1", "(20,)", make([]byte, 20))), "nothing to learn"},
		"a bomb":          {npz(npy("|u1", "(1, 300000000)", make([]byte, 300_000_000)), y), "unpacked"},
	} {
		t.Run(name, func(t *testing.T) { b.refuses(t, c.input, c.why) })
	}
}

// npy is an array in NumPy's format, version 1.0; its parts need not agree.
func npy(dtype, shape string, values []byte) []byte {
	header := fmt.Sprintf("{'descr': '%s', 'fortran_order': False, 'shape': %s, }\n", dtype, shape)
	out := append([]byte("\x93NUMPY\x01\x00"), byte(len(header)), byte(len(header)>>8))
	return append(append(out, header...), values...)
}

func npz(x, y []byte) []byte {
	var out bytes.Buffer
	archive := zip.NewWriter(&out)
	for _, member := range []struct {
		name string
		data []byte
	}{{"X.npy", x}, {"y.npy", y}} {
		if member.data == nil {
			continue
		}
		w, err := archive.Create(member.name)
		if err != nil {
			panic(err)
		}
		_, _ = w.Write(member.data)
	}
	if err := archive.Close(); err != nil {
		panic(err)
	}
	return out.Bytes()
}

func floats(n int, value float32) []byte {
	return bytes.Repeat(binary.LittleEndian.AppendUint32(nil, math.Float32bits(value)), n)
}

func labels(n int) []byte { return bytes.Repeat([]byte{0, 1}, n)[:n] }
