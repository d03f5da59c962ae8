package runtime

import (
	"archive/tar"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	cerrdefs "github.com/containerd/errdefs"
	"github.com/docker/docker/api/types/image"
	"github.com/docker/docker/client"
	"github.com/ethereum/go-ethereum/common"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/types"

	"github.com/edgematrix/emc/protocol/admission"
)

const (
	// maxManifest bounds an OCI manifest and an image's configuration, in bytes.
	maxManifest = 4 << 20
	// maxLayers bounds an image's layers; overlay2 itself stops at 128.
	maxLayers = 128
	// maxImage bounds an image's layers together, in bytes: 64 GiB.
	maxImage = 64 << 30
	// registryTime is how long a registry may take to say that it has an image.
	registryTime = 20 * time.Second
	// pullStall is how long a pull may stand still.
	pullStall = 2 * time.Minute
)

// imageCache remembers which engine image an OCI manifest is, and lets each be fetched by one at a time.
type imageCache struct {
	mu       sync.Mutex
	ids      map[common.Hash]string
	fetching map[common.Hash]chan struct{} // holds one token while somebody fetches
}

func (c *imageCache) get(manifest common.Hash) (string, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	id, ok := c.ids[manifest]
	return id, ok
}

func (c *imageCache) put(manifest common.Hash, id string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.ids == nil {
		c.ids = map[common.Hash]string{}
	}
	c.ids[manifest] = id
}

// lock waits until nobody else fetches the image.
func (c *imageCache) lock(ctx context.Context, manifest common.Hash) (unlock func(), err error) {
	c.mu.Lock()
	if c.fetching == nil {
		c.fetching = map[common.Hash]chan struct{}{}
	}
	token, ok := c.fetching[manifest]
	if !ok {
		token = make(chan struct{}, 1)
		c.fetching[manifest] = token
	}
	c.mu.Unlock()
	select {
	case token <- struct{}{}:
		return func() { <-token }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// Ensure makes the image that the chain names by its manifest's digest ready to run: it is there already, or a registry has it under its name, or the
// blob store has its layers. An image's identity in the engine is the digest of its configuration, which names the digests of all layers, and the
// manifest names the configuration: so what runs is what the chain names. It fails too if the app wants more than this machine has.
func (d *Docker) Ensure(ctx context.Context, app *admission.App) error {
	if err := fits(app.Manifest, d.info, d.cfg.GPUs); err != nil {
		return fmt.Errorf("app %s does not fit: %w", app.Name, err)
	}
	_, err := d.image(ctx, app)
	return err
}

// image is the engine's id of an app's image.
func (d *Docker) image(ctx context.Context, app *admission.App) (string, error) {
	if id, ok := d.images.get(app.Image); ok {
		if has, err := d.has(ctx, id); has || err != nil {
			return id, err
		}
	}
	unlock, err := d.images.lock(ctx, app.Image)
	if err != nil {
		return "", fmt.Errorf("wait for image of app %s: %w", app.Name, err)
	}
	defer unlock()
	id, err := d.fetch(ctx, app)
	if err != nil {
		return "", fmt.Errorf("get image %s of app %s: %w", app.Manifest.Image, app.Name, err)
	}
	if err := d.checkImage(ctx, id); err != nil {
		return "", fmt.Errorf("use image %s of app %s: %w", app.Manifest.Image, app.Name, err)
	}
	d.images.put(app.Image, id)
	return id, nil
}

// checkImage refuses an image that declares volumes: the engine would make each a folder of the machine's disk, writable and without bound, whatever
// hostConfig says of the rest.
func (d *Docker) checkImage(ctx context.Context, id string) error {
	info, err := d.engine.ImageInspect(ctx, id)
	if err != nil {
		return fmt.Errorf("inspect image %s: %w", id, err)
	}
	if info.Config != nil && len(info.Config.Volumes) > 0 {
		return fmt.Errorf("it declares volumes (%s), which would be writable disk; build it without VOLUME", strings.Join(slices.Sorted(maps.Keys(info.Config.Volumes)), ", "))
	}
	return nil
}

// has says that the engine holds an image.
func (d *Docker) has(ctx context.Context, ref string) (bool, error) {
	_, err := d.engine.ImageInspect(ctx, ref)
	if cerrdefs.IsNotFound(err) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("inspect image %s: %w", ref, err)
	}
	return true, nil
}

func (d *Docker) fetch(ctx context.Context, app *admission.App) (string, error) {
	// An image that was pulled by this digest before.
	if info, err := d.engine.ImageInspect(ctx, reference(app)); err == nil {
		return info.ID, nil
	}
	manifest, stored := d.manifest(ctx, app.Image)
	if stored == nil {
		id := manifest.Config.Digest.String()
		if has, err := d.has(ctx, id); has || err != nil {
			return id, err
		}
	}
	id, pulled := d.pull(ctx, reference(app))
	if pulled == nil {
		return id, nil
	}
	if stored != nil {
		return "", errors.Join(pulled, stored)
	}
	if err := d.load(ctx, manifest); err != nil {
		return "", errors.Join(pulled, err)
	}
	return manifest.Config.Digest.String(), nil
}

// reference is name@digest.
func reference(app *admission.App) string {
	return fmt.Sprintf("%s@sha256:%x", untagged(app.Manifest.Image), app.Image)
}

// untagged is an image's name without its tag: the digest decides.
func untagged(name string) string {
	if slash, colon := strings.LastIndex(name, "/"), strings.LastIndex(name, ":"); colon > slash {
		return name[:colon]
	}
	return name
}

// manifest reads an image's manifest from the blob store.
func (d *Docker) manifest(ctx context.Context, digest common.Hash) (*v1.Manifest, error) {
	if d.cfg.Store == nil {
		return nil, errors.New("no blob store to load it from")
	}
	raw, err := small(ctx, d.cfg.Store, digest, maxManifest)
	if err != nil {
		return nil, fmt.Errorf("read its manifest: %w", err)
	}
	m, err := v1.ParseManifest(bytes.NewReader(raw))
	if err != nil {
		return nil, fmt.Errorf("read its manifest %x: %w", digest, err)
	}
	return m, checkManifest(m)
}

func checkManifest(m *v1.Manifest) error {
	if len(m.Layers) > maxLayers {
		return fmt.Errorf("its manifest has %d layers, at most %d are allowed", len(m.Layers), maxLayers)
	}
	if err := checkBlob(m.Config, maxManifest); err != nil {
		return err
	}
	total := m.Config.Size
	for _, layer := range m.Layers {
		if err := checkBlob(layer, maxImage); err != nil {
			return err
		}
		// What a compressed layer grows to is known only once it has.
		if layer.MediaType != types.OCIUncompressedLayer {
			return fmt.Errorf("its layer %s has type %s, want %s, as `emc app publish` makes them", layer.Digest, layer.MediaType, types.OCIUncompressedLayer)
		}
		total += layer.Size
	}
	if total > maxImage {
		return fmt.Errorf("it has %d bytes, at most %d are allowed", total, int64(maxImage))
	}
	return nil
}

func checkBlob(blob v1.Descriptor, most int64) error {
	if blob.Digest.Algorithm != "sha256" || blob.Size < 0 || blob.Size > most {
		return fmt.Errorf("its manifest names blob %s of %d bytes, at most %d are allowed", blob.Digest, blob.Size, most)
	}
	return nil
}

// pull asks a registry for name@digest. The engine checks what it gets against the digest.
func (d *Docker) pull(ctx context.Context, ref string) (string, error) {
	ctx, watch := newWatch(ctx, d.registryTime)
	defer watch.stop()
	progress, err := d.engine.ImagePull(ctx, ref, image.PullOptions{})
	if err != nil {
		return "", fmt.Errorf("pull %s: %w", ref, watch.explain(ctx, err))
	}
	defer func() { _ = progress.Close() }()
	watch.every(pullStall)
	if err := follow(watch.reader(progress)); err != nil {
		return "", fmt.Errorf("pull %s: %w", ref, watch.explain(ctx, err))
	}
	info, err := d.engine.ImageInspect(ctx, ref)
	if err != nil {
		return "", fmt.Errorf("pull %s: %w", ref, err)
	}
	return info.ID, nil
}

// follow reads the engine's account of what it does, one JSON object after the other, to its end or to the failure that it tells of.
func follow(r io.Reader) error {
	for dec := json.NewDecoder(r); ; {
		var step struct {
			Error string `json:"error"`
		}
		if err := dec.Decode(&step); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		if step.Error != "" {
			return errors.New(step.Error)
		}
	}
}

// load streams an image from the blob store into the engine, and checks that the engine has what the manifest names.
func (d *Docker) load(ctx context.Context, m *v1.Manifest) error {
	r, w := io.Pipe()
	written := make(chan error, 1)
	go func() {
		err := d.archive(ctx, m, w)
		w.CloseWithError(err)
		written <- err
	}()
	err := d.feed(ctx, r)
	_ = r.CloseWithError(err)
	// Why the archive could not be written says more than what the engine makes of half of one.
	if why := <-written; why != nil && !errors.Is(why, io.ErrClosedPipe) {
		err = why
	}
	if err != nil {
		return fmt.Errorf("load it from the blob store: %w", err)
	}
	if has, err := d.has(ctx, m.Config.Digest.String()); err != nil {
		return err
	} else if !has {
		return fmt.Errorf("load it from the blob store: the engine has no image %s afterwards", m.Config.Digest)
	}
	return nil
}

func (d *Docker) feed(ctx context.Context, archive io.Reader) error {
	resp, err := d.engine.ImageLoad(ctx, archive, client.ImageLoadWithQuiet(true))
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }()
	return follow(resp.Body)
}

// archive writes an image in the form of `docker save`.
func (d *Docker) archive(ctx context.Context, m *v1.Manifest, w io.Writer) error {
	t := tar.NewWriter(w)
	var index savedImage
	index.Config = m.Config.Digest.Hex + ".json"
	for i, blob := range append([]v1.Descriptor{m.Config}, m.Layers...) {
		name := index.Config
		if i > 0 {
			name = blob.Digest.Hex + ".tar"
			index.Layers = append(index.Layers, name)
		}
		if err := d.copyBlob(ctx, t, name, blob); err != nil {
			return err
		}
	}
	data, err := json.Marshal([]savedImage{index})
	if err != nil {
		return err
	}
	if err := t.WriteHeader(&tar.Header{Name: savedIndex, Mode: 0o644, Size: int64(len(data))}); err != nil {
		return err
	}
	if _, err := t.Write(data); err != nil {
		return err
	}
	return t.Close()
}

func (d *Docker) copyBlob(ctx context.Context, t *tar.Writer, name string, blob v1.Descriptor) error {
	r, err := d.cfg.Store.Get(ctx, common.HexToHash(blob.Digest.Hex))
	if err != nil {
		return err
	}
	defer func() { _ = r.Close() }()
	if err := t.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: blob.Size}); err != nil {
		return err
	}
	if _, err := io.Copy(t, r); err != nil {
		return fmt.Errorf("copy blob %s: %w", blob.Digest, err)
	}
	return nil
}
