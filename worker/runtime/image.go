package runtime

import (
	"archive/tar"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"

	"github.com/docker/docker/api/types/image"
	"github.com/docker/docker/client"
	"github.com/ethereum/go-ethereum/common"
	v1 "github.com/google/go-containerregistry/pkg/v1"

	"github.com/edgematrix/emc/protocol/admission"
)

const (
	// maxManifest bounds an OCI manifest and an image's configuration, in bytes.
	maxManifest = 4 << 20
	// maxLayers bounds an image's layers; overlay2 itself stops at 128.
	maxLayers = 128
	// maxImage bounds an image's layers together, in bytes: 64 GiB.
	maxImage = 64 << 30
)

// imageCache remembers which engine image an OCI manifest is.
type imageCache struct {
	mu  sync.Mutex
	ids map[common.Hash]string
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

// Ensure makes the image that the chain names by its manifest's digest ready to run: it is there already, or a registry has it under its name, or the
// blob store has its layers. An image's identity in the engine is the digest of its configuration, which names the digests of all layers, and the
// manifest names the configuration: so what runs is what the chain names.
func (d *Docker) Ensure(ctx context.Context, app *admission.App) error {
	_, err := d.image(ctx, app)
	return err
}

// image is the engine's id of an app's image.
func (d *Docker) image(ctx context.Context, app *admission.App) (string, error) {
	if id, ok := d.images.get(app.Image); ok {
		if _, err := d.engine.ImageInspect(ctx, id); err == nil {
			return id, nil
		} else if !client.IsErrNotFound(err) {
			return "", fmt.Errorf("inspect image of app %s: %w", app.Name, err)
		}
	}
	id, err := d.fetch(ctx, app)
	if err != nil {
		return "", fmt.Errorf("get image %s of app %s: %w", app.Manifest.Image, app.Name, err)
	}
	d.images.put(app.Image, id)
	return id, nil
}

func (d *Docker) fetch(ctx context.Context, app *admission.App) (string, error) {
	manifest, stored := d.manifest(ctx, app.Image)
	if stored == nil {
		id := manifest.Config.Digest.String()
		if _, err := d.engine.ImageInspect(ctx, id); err == nil {
			return id, nil
		} else if !client.IsErrNotFound(err) {
			return "", err
		}
	}
	id, pulled := d.pull(ctx, app)
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
	var total int64
	for _, blob := range append([]v1.Descriptor{m.Config}, m.Layers...) {
		if blob.Digest.Algorithm != "sha256" || blob.Size < 0 || blob.Size > maxImage {
			return fmt.Errorf("its manifest names blob %s of %d bytes", blob.Digest, blob.Size)
		}
		total += blob.Size
	}
	if total > maxImage {
		return fmt.Errorf("it has %d bytes, at most %d are allowed", total, int64(maxImage))
	}
	return nil
}

// pull asks a registry for name@digest.
func (d *Docker) pull(ctx context.Context, app *admission.App) (string, error) {
	name := app.Manifest.Image
	if slash, colon := strings.LastIndex(name, "/"), strings.LastIndex(name, ":"); colon > slash {
		name = name[:colon] // the digest decides, not the tag
	}
	ref := fmt.Sprintf("%s@sha256:%x", name, app.Image)
	progress, err := d.engine.ImagePull(ctx, ref, image.PullOptions{})
	if err != nil {
		return "", fmt.Errorf("pull %s: %w", ref, err)
	}
	defer func() { _ = progress.Close() }()
	if _, err := io.Copy(io.Discard, progress); err != nil {
		return "", fmt.Errorf("pull %s: %w", ref, err)
	}
	info, err := d.engine.ImageInspect(ctx, ref)
	if err != nil {
		return "", fmt.Errorf("pull %s: %w", ref, err)
	}
	return info.ID, nil
}

// load streams an image from the blob store into the engine, and checks that the engine has what the manifest names.
func (d *Docker) load(ctx context.Context, m *v1.Manifest) error {
	r, w := io.Pipe()
	go func() { w.CloseWithError(d.archive(ctx, m, w)) }()
	resp, err := d.engine.ImageLoad(ctx, r, client.ImageLoadWithQuiet(true))
	if err != nil {
		_ = r.CloseWithError(err)
		return fmt.Errorf("load it from the blob store: %w", err)
	}
	defer func() { _ = resp.Body.Close() }()
	_, err = io.Copy(io.Discard, resp.Body)
	_ = r.CloseWithError(err)
	if err != nil {
		return fmt.Errorf("load it from the blob store: %w", err)
	}
	if _, err := d.engine.ImageInspect(ctx, m.Config.Digest.String()); err != nil {
		return fmt.Errorf("load it from the blob store: the engine does not know it afterwards: %w", err)
	}
	return nil
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
