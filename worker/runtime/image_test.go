package runtime

import (
	"archive/tar"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	goruntime "runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/docker/docker/api/types/image"
	"github.com/ethereum/go-ethereum/common"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/types"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
)

// published is a small image that was packed with its layers into a store and is gone from the engine.
type published struct {
	d     *Docker
	store *store
	app   *admission.App
	id    string
	m     *v1.Manifest
}

func publish(t *testing.T) *published {
	t.Helper()
	p := &published{d: engine(t, Config{}), store: newStore()}
	t.Cleanup(p.store.server.Close)
	p.d.cfg.Store = p.store.client()
	ref := fmt.Sprintf("emc-test/%s:%d", strings.ToLower(t.Name()), os.Getpid())
	id, err := importImage(ref, []byte(t.Name()), []tar.Header{{Name: "file", Mode: 0o644}})
	require.NoError(t, err)
	p.id = id
	t.Cleanup(func() { p.drop(t) })
	digest, err := Pack(t.Context(), ref, p.store.client(), t.TempDir(), true)
	require.NoError(t, err)
	p.app = &admission.App{Name: "small", Image: digest, Manifest: &protocol.Manifest{Image: absent, MemoryMiB: 16, CPUs: 100, Pids: 1, DeadlineSeconds: 1, MaxOutputBytes: 1}}
	p.m, err = v1.ParseManifest(bytes.NewReader(p.store.blobs[hexOf(digest)]))
	require.NoError(t, err)
	p.drop(t)
	return p
}

func hexOf(h common.Hash) string { return hex.EncodeToString(h[:]) }

// drop removes the image from the engine.
func (p *published) drop(t *testing.T) {
	_, err := p.d.engine.ImageRemove(context.Background(), p.id, image.RemoveOptions{Force: true})
	if err != nil {
		require.ErrorContains(t, err, "No such image")
	}
}

func (p *published) held(t *testing.T) bool {
	held, err := p.d.has(t.Context(), p.id)
	require.NoError(t, err)
	return held
}

func TestImageIsLoadedFromTheStore(t *testing.T) {
	t.Parallel()
	p := publish(t)
	require.False(t, p.held(t))
	require.Equal(t, "sha256:"+p.m.Config.Digest.Hex, p.id, "the engine's name of an image is its configuration's digest")

	var wg sync.WaitGroup
	errs := make([]error, 4)
	for i := range errs {
		wg.Go(func() { errs[i] = p.d.Ensure(t.Context(), p.app) })
	}
	wg.Wait()
	for _, err := range errs {
		require.NoError(t, err)
	}
	require.True(t, p.held(t))
	layer := p.m.Layers[0].Digest.Hex
	require.Equal(t, 1, p.store.asked[layer], "fetched once for all")

	p.drop(t)
	require.NoError(t, p.d.Ensure(t.Context(), p.app), "also when somebody removed it meanwhile")
	require.Equal(t, 2, p.store.asked[layer])

	again, err := New(t.Context(), Config{Worker: p.d.cfg.Worker, Store: p.store.client()})
	require.NoError(t, err)
	defer func() { _ = again.Close() }()
	require.NoError(t, again.Ensure(t.Context(), p.app))
	require.Equal(t, 2, p.store.asked[layer], "an image that is there needs its manifest alone")
}

func TestTamperedImagesAreRefused(t *testing.T) {
	t.Parallel()
	p := publish(t)
	config, layer := p.m.Config.Digest.Hex, p.m.Layers[0].Digest.Hex
	flipped := func(name string) []byte {
		b := bytes.Clone(p.store.blobs[name])
		b[len(b)/2] ^= 1
		return b
	}
	for _, test := range []struct {
		what, blob string
		lie        []byte
		want       string
	}{
		{"manifest", hexOf(p.app.Image), flipped(hexOf(p.app.Image)), "the store gave other bytes"},
		{"manifest of another image", hexOf(p.app.Image), bytes.Replace(p.store.blobs[hexOf(p.app.Image)], []byte(`"schemaVersion":2`), []byte(`"schemaVersion": 2`), 1), "the store gave other bytes"},
		{"manifest without end", hexOf(p.app.Image), make([]byte, maxManifest+1), "over 4194304 bytes"},
		{"configuration", config, flipped(config), "the store gave other bytes"},
		{"layer", layer, flipped(layer), "the store gave other bytes"},
		{"layer cut short", layer, p.store.blobs[layer][:100], "the store gave other bytes"},
		{"layer with more", layer, append(bytes.Clone(p.store.blobs[layer]), 'x'), "write too long"},
	} {
		t.Run(test.what, func(t *testing.T) {
			p.store.lies = map[string][]byte{test.blob: test.lie}
			require.ErrorContains(t, p.d.Ensure(t.Context(), p.app), test.want)
			require.False(t, p.held(t))
		})
	}
	p.store.lies = nil
	delete(p.store.blobs, layer)
	require.ErrorContains(t, p.d.Ensure(t.Context(), p.app), "404 Not Found")
	require.False(t, p.held(t))
}

// A manifest may be what the chain names and still lie about what it is made of.
func TestDishonestManifestsAreRefused(t *testing.T) {
	t.Parallel()
	p := publish(t)
	for _, test := range []struct {
		what   string
		change func(m *v1.Manifest)
		want   string
	}{
		{"layers of no end", func(m *v1.Manifest) { m.Layers = slices.Repeat(m.Layers, maxLayers+1) }, "at most 128"},
		{"huge layer", func(m *v1.Manifest) { m.Layers[0].Size = maxImage + 1 }, "at most"},
		{"huge layers", func(m *v1.Manifest) { m.Layers[0].Size = maxImage; m.Layers = append(m.Layers, m.Layers[0]) }, "at most"},
		{"negative size", func(m *v1.Manifest) { m.Layers[0].Size = -1 }, "of -1 bytes"},
		{"huge configuration", func(m *v1.Manifest) { m.Config.Size = maxManifest + 1 }, "at most"},
		{"compressed layer", func(m *v1.Manifest) { m.Layers[0].MediaType = types.OCILayer }, "emc app publish"},
		{"another digest's name", func(m *v1.Manifest) { m.Layers[0].Digest.Algorithm = "md5" }, `unsupported hash: "md5"`},
		{"layer left out", func(m *v1.Manifest) { m.Layers = nil }, "load it from the blob store"},
		{"layer that the configuration does not name", func(m *v1.Manifest) { m.Layers[0].Digest.Hex = m.Config.Digest.Hex; m.Layers[0].Size = m.Config.Size }, "load it from the blob store"},
	} {
		t.Run(test.what, func(t *testing.T) {
			m := p.m.DeepCopy()
			test.change(m)
			raw, err := json.Marshal(m)
			require.NoError(t, err)
			app := *p.app
			app.Image = sha256.Sum256(raw)
			p.store.blobs[hexOf(app.Image)] = raw
			require.ErrorContains(t, p.d.Ensure(t.Context(), &app), test.want)
			require.False(t, p.held(t))
		})
	}
}

func TestPackIsStable(t *testing.T) {
	t.Parallel()
	d := engine(t, Config{})
	ref := fmt.Sprintf("emc-test/stable:%d", os.Getpid())
	_, err := importImage(ref, []byte("stable"), []tar.Header{{Name: "file", Mode: 0o644}})
	require.NoError(t, err)
	defer func() { _, _ = d.engine.ImageRemove(context.Background(), ref, image.RemoveOptions{Force: true}) }()
	s := newStore()
	defer s.server.Close()
	cache := t.TempDir()
	first, err := Pack(t.Context(), ref, s.client(), cache, false)
	require.NoError(t, err)
	require.Len(t, s.blobs, 2, "manifest and configuration")
	second, err := Pack(t.Context(), ref, s.client(), t.TempDir(), true)
	require.NoError(t, err)
	require.Equal(t, first, second, "without the cache too")
	require.Len(t, s.blobs, 3)

	files, err := os.ReadDir(cache)
	require.NoError(t, err)
	require.Len(t, files, 1)
	file := cache + "/" + files[0].Name()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(file, bytes.Replace(data, []byte(`"config":"ey`), []byte(`"config":"eY`), 1), 0o600))
	_, err = Pack(t.Context(), ref, s.client(), cache, false)
	require.ErrorContains(t, err, "is damaged; delete it")

	_, err = Pack(t.Context(), "emc-test/nothing", s.client(), cache, false)
	require.ErrorContains(t, err, "build or pull it first")
}

// serveRegistry serves one image of one file, uncompressed, as a registry does. An engine of this machine takes it without TLS.
func serveRegistry(t *testing.T, content string) (host string, manifest, config common.Hash) {
	t.Helper()
	var layer bytes.Buffer
	w := tar.NewWriter(&layer)
	require.NoError(t, w.WriteHeader(&tar.Header{Name: "file", Mode: 0o644, Size: int64(len(content))}))
	_, err := io.WriteString(w, content)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	blobs := map[string][]byte{}
	put := func(media types.MediaType, b []byte) (common.Hash, v1.Descriptor) {
		sum := common.Hash(sha256.Sum256(b))
		blobs["sha256:"+hexOf(sum)] = b
		return sum, descriptor(media, part{size: int64(len(b)), digest: sum})
	}
	files, layerDescriptor := put(types.DockerUncompressedLayer, layer.Bytes())
	config, configDescriptor := put(types.DockerConfigJSON, fmt.Appendf(nil, `{"architecture":%q,"os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":["sha256:%x"]}}`, goruntime.GOARCH, files))
	raw, err := json.Marshal(v1.Manifest{SchemaVersion: 2, MediaType: types.DockerManifestSchema2, Config: configDescriptor, Layers: []v1.Descriptor{layerDescriptor}})
	require.NoError(t, err)
	manifest, _ = put(types.DockerManifestSchema2, raw)

	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, ok := blobs[path.Base(r.URL.Path)]
		switch {
		case r.URL.Path == "/v2/":
		case !ok:
			http.NotFound(w, r)
		case strings.Contains(r.URL.Path, "/manifests/"):
			w.Header().Set("Content-Type", string(types.DockerManifestSchema2))
			fallthrough
		default:
			w.Header().Set("Docker-Content-Digest", path.Base(r.URL.Path))
			http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(b))
		}
	}))
	t.Cleanup(server.Close)
	return strings.TrimPrefix(server.URL, "http://"), manifest, config
}

func TestImageIsPulledByItsDigest(t *testing.T) {
	t.Parallel()
	d := engine(t, Config{})
	host, manifest, config := serveRegistry(t, t.Name()+fmt.Sprint(os.Getpid()))
	app := &admission.App{Name: "pulled", Image: manifest, Manifest: &protocol.Manifest{Image: host + "/emc-test/pulled:latest"}}
	id, err := d.image(t.Context(), app)
	require.NoError(t, err)
	defer func() { _, _ = d.engine.ImageRemove(context.Background(), id, image.RemoveOptions{Force: true}) }()
	require.Equal(t, "sha256:"+hexOf(config), id)

	again, err := New(t.Context(), Config{Worker: d.cfg.Worker})
	require.NoError(t, err)
	defer func() { _ = again.Close() }()
	id, err = again.image(t.Context(), app)
	require.NoError(t, err, "known by its digest from the pull before")
	require.Equal(t, "sha256:"+hexOf(config), id)

	_, err = RegistryDigest(t.Context(), app.Manifest.Image)
	require.ErrorContains(t, err, "build and push it first")
	require.NoError(t, d.engine.ImageTag(t.Context(), id, app.Manifest.Image))
	digest, err := RegistryDigest(t.Context(), app.Manifest.Image)
	require.NoError(t, err)
	require.Equal(t, manifest, digest)
	elsewhere := strings.Replace(app.Manifest.Image, "pulled", "elsewhere", 1)
	require.NoError(t, d.engine.ImageTag(t.Context(), id, elsewhere))
	_, err = RegistryDigest(t.Context(), elsewhere)
	require.ErrorContains(t, err, "run `docker push "+elsewhere+"` first")

	other := *app
	other.Image = sha256.Sum256([]byte("another image"))
	_, err = d.image(t.Context(), &other)
	require.ErrorContains(t, err, "pull "+reference(&other))
}

func TestPullFailsFast(t *testing.T) {
	t.Parallel()
	d := engine(t, Config{})
	app := &admission.App{Name: "nowhere", Image: sha256.Sum256([]byte(t.Name())), Manifest: &protocol.Manifest{Image: absent}}
	began := time.Now()
	err := d.Ensure(t.Context(), app)
	require.ErrorContains(t, err, "connection refused")
	require.ErrorContains(t, err, "no blob store to load it from")
	require.Less(t, time.Since(began), registryTime)

	silent, err := net.Listen("tcp", "127.0.0.1:0") // takes connections and never answers
	require.NoError(t, err)
	defer func() { _ = silent.Close() }()
	app.Manifest.Image = silent.Addr().String() + "/emc-test/silent"
	d.registryTime = time.Second
	require.ErrorContains(t, d.Ensure(t.Context(), app), "no answer for 1s")
}

func TestStoreThatStandsStillIsLeft(t *testing.T) {
	release := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet {
			_, _ = w.Write([]byte("some"))
			w.(http.Flusher).Flush()
		}
		<-release
	}))
	defer server.Close()
	defer close(release)
	s := &HTTPStore{URL: server.URL + "/", Stall: 50 * time.Millisecond}
	blob := common.Hash(sha256.Sum256([]byte("something")))
	_, err := s.Has(t.Context(), blob)
	require.ErrorIs(t, err, errStalled)
	_, err = small(t.Context(), s, blob, 100)
	require.ErrorIs(t, err, errStalled)
	require.ErrorIs(t, s.Put(t.Context(), blob, 9, strings.NewReader("something")), errStalled)
}

func TestStoreRefusals(t *testing.T) {
	s := newStore()
	defer s.server.Close()
	blob := common.Hash(sha256.Sum256([]byte("a")))
	require.ErrorContains(t, s.client().Put(t.Context(), blob, 1, strings.NewReader("b")), "400 Bad Request: not the blob of this name")
	has, err := s.client().Has(t.Context(), blob)
	require.NoError(t, err)
	require.False(t, has)
	require.NoError(t, s.client().Put(t.Context(), blob, 1, strings.NewReader("a")))
	has, err = s.client().Has(t.Context(), blob)
	require.NoError(t, err)
	require.True(t, has)
}

func TestReference(t *testing.T) {
	digest := common.HexToHash("0x01")
	for from, want := range map[string]string{
		"emc/ocr": "emc/ocr", "emc/ocr:1.2": "emc/ocr", "host:5000/emc/ocr": "host:5000/emc/ocr", "host:5000/emc/ocr:latest": "host:5000/emc/ocr",
	} {
		require.Equal(t, want+"@sha256:"+hexOf(digest), reference(&admission.App{Image: digest, Manifest: &protocol.Manifest{Image: from}}))
	}
}

func FuzzManifest(f *testing.F) {
	f.Add([]byte(`{"schemaVersion":2,"config":{"digest":"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","size":1},"layers":[]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := v1.ParseManifest(bytes.NewReader(data))
		if err != nil || checkManifest(m) != nil {
			return
		}
		total := m.Config.Size
		for _, layer := range m.Layers {
			total += layer.Size
		}
		require.True(t, total >= 0 && total <= maxImage+maxManifest && len(m.Layers) <= maxLayers)
	})
}
