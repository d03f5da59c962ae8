package runtime

import (
	"archive/tar"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/docker/docker/api/types/container"
	"github.com/docker/docker/api/types/filters"
	"github.com/docker/docker/api/types/image"
	"github.com/docker/docker/client"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/edgematrix/emc/worker/calls"
)

// absent is a name that no registry answers for, at once.
const absent = "127.0.0.1:1/emc-test/absent"

func TestMain(m *testing.M) {
	if worker := os.Getenv(childWorker); worker != "" {
		os.Exit(child(worker))
	}
	code := m.Run()
	hostile.remove()
	os.Exit(code)
}

// engine connects to the real Docker. Where none answers the test is skipped, unless EMC_REQUIRE_DOCKER says that this is a failure.
func engine(t *testing.T, cfg Config) *Docker {
	t.Helper()
	if cfg.Worker == "" {
		cfg.Worker = "test-" + strings.ReplaceAll(t.Name(), "/", "-") + fmt.Sprint(os.Getpid())
	}
	cfg.OCIRuntime = os.Getenv("EMC_TEST_OCI_RUNTIME") // runsc: the same tests within gVisor
	d, err := New(t.Context(), cfg)
	if err != nil {
		missing(t, err)
	}
	t.Cleanup(func() {
		require.Empty(t, containers(t, d), "a container is left")
		require.NoError(t, d.Close())
	})
	return d
}

// ownKernel skips what gVisor, whose kernel is its own, bounds in other ways: a job that takes too much there dies of its memory.
func ownKernel(t *testing.T) {
	t.Helper()
	if os.Getenv("EMC_TEST_OCI_RUNTIME") != "" {
		t.Skip("the sandbox answers in words of its own")
	}
}

func missing(t *testing.T, err error) {
	t.Helper()
	if os.Getenv("EMC_REQUIRE_DOCKER") != "" {
		t.Fatal(err)
	}
	t.Skipf("skipped, set EMC_REQUIRE_DOCKER=1 to make it a failure: %v", err)
}

// containers lists what the engine holds of a worker's.
func containers(t *testing.T, d *Docker) []container.Summary {
	t.Helper()
	list, err := d.engine.ContainerList(context.Background(), container.ListOptions{All: true, Filters: filters.NewArgs(filters.Arg("label", label+"="+d.cfg.Worker))})
	require.NoError(t, err)
	return list
}

// fixture is the image with testdata/hostile, imported once, and a blob store that has its manifest.
type fixture struct {
	once  sync.Once
	err   error
	ref   string
	id    string
	image common.Hash
	store *store
}

var hostile fixture

// hostileApp is an app of the image's with room enough; change narrows it.
func hostileApp(t *testing.T, change func(*protocol.Manifest), entrypoint ...string) (*Docker, *admission.App) {
	t.Helper()
	d := engine(t, Config{})
	hostile.once.Do(hostile.make)
	require.NoError(t, hostile.err)
	d.cfg.Store = hostile.store.client()
	m := &protocol.Manifest{
		Image: absent, Entrypoint: append([]string{"/hostile"}, entrypoint...), MemoryMiB: 64, CPUs: 1000, Pids: 32, TmpfsMiB: 8, DeadlineSeconds: 60,
		MaxInputBytes: 1 << 20, MaxOutputBytes: 1 << 20,
	}
	if change != nil {
		change(m)
	}
	require.NoError(t, m.Check())
	return d, &admission.App{Name: "hostile", Image: hostile.image, Manifest: m}
}

func (f *fixture) make() {
	f.ref = fmt.Sprintf("emc-test/hostile:%d", os.Getpid())
	f.store = newStore()
	var program []byte
	if program, f.err = buildHostile(); f.err != nil {
		return
	}
	files := []tar.Header{{Name: "hostile", Mode: 0o755}, {Name: "hostile-setuid", Mode: 0o4755}}
	f.id, f.err = importImage(f.ref, program, files)
	if f.err == nil {
		cache, err := os.MkdirTemp("", "emc-pack-")
		if err != nil {
			f.err = err
			return
		}
		defer func() { _ = os.RemoveAll(cache) }()
		f.image, f.err = Pack(context.Background(), f.ref, f.store.client(), cache, false)
	}
}

func (f *fixture) remove() {
	if f.store == nil {
		return
	}
	f.store.server.Close()
	if engine, err := client.NewClientWithOpts(client.FromEnv, client.WithAPIVersionNegotiation()); err == nil {
		_, _ = engine.ImageRemove(context.Background(), f.ref, image.RemoveOptions{Force: true})
		_ = engine.Close()
	}
}

func buildHostile() ([]byte, error) {
	folder, err := os.MkdirTemp("", "emc-hostile-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(folder) }()
	file := filepath.Join(folder, "hostile")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", file, "./testdata/hostile")
	build.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS=linux", "GOFLAGS=")
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("build testdata/hostile: %w: %s", err, out)
	}
	return os.ReadFile(file)
}

// importImage makes an image of a few files with the same content, and a folder that everybody may write to.
func importImage(ref string, content []byte, files []tar.Header, changes ...string) (id string, err error) {
	var archive bytes.Buffer
	w := tar.NewWriter(&archive)
	err = w.WriteHeader(&tar.Header{Name: "open/", Typeflag: tar.TypeDir, Mode: 0o777})
	for _, h := range files {
		h.Size = int64(len(content))
		err = errors.Join(err, w.WriteHeader(&h))
		_, werr := w.Write(content)
		err = errors.Join(err, werr)
	}
	if err := errors.Join(err, w.Close()); err != nil {
		return "", err
	}
	engine, err := client.NewClientWithOpts(client.FromEnv, client.WithAPIVersionNegotiation())
	if err != nil {
		return "", err
	}
	defer func() { _ = engine.Close() }()
	progress, err := engine.ImageImport(context.Background(), image.ImportSource{Source: &archive, SourceName: "-"}, ref, image.ImportOptions{Changes: changes})
	if err != nil {
		return "", err
	}
	defer func() { _ = progress.Close() }()
	if err := follow(progress); err != nil {
		return "", err
	}
	info, err := engine.ImageInspect(context.Background(), ref)
	return info.ID, err
}

// store is a blob store with the router's API.
type store struct {
	server *httptest.Server
	mu     sync.Mutex
	blobs  map[string][]byte
	asked  map[string]int    // GETs by blob
	lies   map[string][]byte // given in the place of a blob
}

func newStore() *store {
	s := &store{blobs: map[string][]byte{}, asked: map[string]int{}, lies: map[string][]byte{}}
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /v1/blobs/{sha256}", s.put)
	mux.HandleFunc("GET /v1/blobs/{sha256}", s.get)
	s.server = httptest.NewServer(mux)
	return s
}

func (s *store) client() *HTTPStore { return &HTTPStore{URL: s.server.URL} }

func (s *store) put(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	sum := sha256.Sum256(body)
	if err != nil || hex.EncodeToString(sum[:]) != r.PathValue("sha256") {
		http.Error(w, "not the blob of this name", http.StatusBadRequest)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.blobs[r.PathValue("sha256")] = body
	w.WriteHeader(http.StatusCreated)
}

func (s *store) get(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	name := r.PathValue("sha256")
	blob, ok := s.blobs[name]
	if lie, lies := s.lies[name]; lies {
		blob = lie
	}
	if r.Method == http.MethodGet {
		s.asked[name]++
	}
	s.mu.Unlock()
	if !ok {
		http.NotFound(w, r)
		return
	}
	_, _ = w.Write(blob)
}

// result is how a job went, and what it wrote.
type result struct {
	calls.Outcome
	output string
	took   time.Duration
}

// fields reads output lines of the form key=value; a key that comes again is joined by spaces.
func (r result) fields() map[string]string {
	found := map[string]string{}
	for line := range strings.Lines(r.output) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		found[key] = strings.TrimSpace(found[key] + " " + value)
	}
	return found
}

// runJob runs a job that must end without a fault of the runtime.
func runJob(t *testing.T, d *Docker, app *admission.App, input string, deadline time.Duration) result {
	t.Helper()
	var output bytes.Buffer
	began := time.Now()
	out, err := d.Run(t.Context(), calls.Job{ID: "ab", App: app, Input: strings.NewReader(input), Output: &output, Deadline: deadline})
	require.NoError(t, err)
	return result{Outcome: out, output: output.String(), took: time.Since(began)}
}

// lines passes each line of a job's output on as it comes.
type lines struct {
	pending []byte
	to      chan string
}

func newLines() *lines { return &lines{to: make(chan string, 64)} }

func (l *lines) Write(p []byte) (int, error) {
	l.pending = append(l.pending, p...)
	for {
		line, rest, found := bytes.Cut(l.pending, []byte("\n"))
		if !found {
			return len(p), nil
		}
		l.to <- string(line)
		l.pending = rest
	}
}

// next is the job's next line; a job that says nothing for a minute has failed.
func (l *lines) next(t *testing.T) string {
	t.Helper()
	select {
	case line := <-l.to:
		return line
	case <-time.After(time.Minute):
		t.Fatal("the job says nothing")
		return ""
	}
}

// started is a job in the background.
type started struct {
	lines   *lines
	input   *io.PipeWriter
	outcome chan calls.Outcome
	err     error // once outcome has come
}

func start(ctx context.Context, d *Docker, app *admission.App, deadline time.Duration) *started {
	in, input := io.Pipe()
	s := &started{lines: newLines(), input: input, outcome: make(chan calls.Outcome, 1)}
	go func() {
		out, err := d.Run(ctx, calls.Job{ID: "cd", App: app, Input: in, Output: s.lines, Deadline: deadline})
		_ = in.CloseWithError(errors.New("job has ended"))
		s.err = err
		s.outcome <- out
	}()
	return s
}

func (s *started) end(t *testing.T) calls.Outcome {
	t.Helper()
	select {
	case out := <-s.outcome:
		require.NoError(t, s.err)
		return out
	case <-time.After(time.Minute):
		t.Fatal("the job does not end")
		return calls.Outcome{}
	}
}

// childWorker names the worker that a copy of the test binary is to be, for the test that kills it.
const childWorker = "EMC_TEST_CHILD_WORKER"

// child runs a job that outlives it: whoever started this process kills it once the job has said its first line.
func child(worker string) int {
	var app admission.App
	if err := json.Unmarshal([]byte(os.Getenv("EMC_TEST_CHILD_APP")), &app); err != nil {
		fmt.Println(err)
		return 1
	}
	d, err := New(context.Background(), Config{Worker: worker, Store: &HTTPStore{URL: os.Getenv("EMC_TEST_CHILD_STORE")}})
	if err == nil {
		_, err = d.Run(context.Background(), calls.Job{ID: "ef", App: &app, Input: strings.NewReader(""), Output: os.Stdout, Deadline: time.Hour})
	}
	fmt.Println(err)
	return 1
}
