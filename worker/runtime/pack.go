package runtime

import (
	"archive/tar"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/docker/docker/client"
	"github.com/ethereum/go-ethereum/common"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/types"
)

// savedIndex is the file of a `docker save` archive that names the image's parts.
const savedIndex = "manifest.json"

// savedImage is one entry of savedIndex.
type savedImage struct {
	Config   string
	RepoTags []string
	Layers   []string
}

// Packed is an image as an OCI manifest and its configuration.
type Packed struct {
	Digest   common.Hash `json:"digest"` // of Manifest
	Manifest []byte      `json:"manifest"`
	Config   []byte      `json:"config"`
}

// Pack makes the OCI manifest of an image that the local engine holds, with its layers as they are (uncompressed, so that their digests are those which
// the configuration names), and puts manifest and configuration into the store: a worker that has the image needs no more to know it for what it is. With
// layers, these are stored too, for workers that cannot pull it. Reading a large image takes a while: the outcome is remembered in the folder cache.
func Pack(ctx context.Context, ref string, store BlobStore, cache string, layers bool) (common.Hash, error) {
	engine, err := client.NewClientWithOpts(client.FromEnv, client.WithAPIVersionNegotiation())
	if err != nil {
		return common.Hash{}, fmt.Errorf("connect to Docker: %w", err)
	}
	defer func() { _ = engine.Close() }()
	info, err := engine.ImageInspect(ctx, ref)
	if err != nil {
		return common.Hash{}, fmt.Errorf("find image %s: %w; build or pull it first", ref, err)
	}
	file := filepath.Join(cache, strings.TrimPrefix(info.ID, "sha256:")+".json")
	p, err := readPacked(file)
	if errors.Is(err, os.ErrNotExist) {
		if p, err = pack(ctx, engine, info.ID); err == nil {
			err = p.write(file)
		}
	}
	if err != nil {
		return common.Hash{}, fmt.Errorf("pack image %s: %w", ref, err)
	}
	for _, blob := range [][]byte{p.Config, p.Manifest} {
		if err := store.Put(ctx, sha256.Sum256(blob), int64(len(blob)), bytes.NewReader(blob)); err != nil {
			return common.Hash{}, fmt.Errorf("store image %s: %w", ref, err)
		}
	}
	if layers {
		if err := storeLayers(ctx, engine, info.ID, p, store); err != nil {
			return common.Hash{}, fmt.Errorf("store layers of image %s: %w", ref, err)
		}
	}
	return p.Digest, nil
}

// RegistryDigest is the digest under which the registry of its name holds an image of the local engine, which was pushed there or pulled from there. An
// app that is published under it is pulled by its workers; its layers need no blob store, whatever their size.
func RegistryDigest(ctx context.Context, ref string) (common.Hash, error) {
	engine, err := client.NewClientWithOpts(client.FromEnv, client.WithAPIVersionNegotiation())
	if err != nil {
		return common.Hash{}, fmt.Errorf("connect to Docker: %w", err)
	}
	defer func() { _ = engine.Close() }()
	info, err := engine.ImageInspect(ctx, ref)
	if err != nil {
		return common.Hash{}, fmt.Errorf("find image %s: %w; build and push it first", ref, err)
	}
	for _, known := range info.RepoDigests {
		if name, digest, _ := strings.Cut(known, "@sha256:"); name == untagged(ref) && len(digest) == 2*common.HashLength {
			return common.HexToHash(digest), nil
		}
	}
	return common.Hash{}, fmt.Errorf("image %s is not known to have been pushed to its registry; run `docker push %s` first", ref, ref)
}

func readPacked(file string) (*Packed, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	p := new(Packed)
	if err := json.Unmarshal(data, p); err != nil {
		return nil, fmt.Errorf("read %s: %w; delete it", file, err)
	}
	m, err := v1.ParseManifest(bytes.NewReader(p.Manifest))
	if err != nil || common.Hash(sha256.Sum256(p.Manifest)) != p.Digest || fmt.Sprintf("%x", sha256.Sum256(p.Config)) != m.Config.Digest.Hex {
		return nil, fmt.Errorf("%s is damaged; delete it", file)
	}
	return p, nil
}

func (p *Packed) write(file string) error {
	data, err := json.Marshal(p)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(file+".tmp", data, 0o644); err != nil {
		return err
	}
	return os.Rename(file+".tmp", file)
}

// part is one file of a saved image.
type part struct {
	size   int64
	digest common.Hash
	link   string // where a symbolic link points: layers that are equal are saved once
	data   []byte // of small files
}

// pack reads a saved image once and makes its manifest.
func pack(ctx context.Context, engine *client.Client, id string) (*Packed, error) {
	parts := map[string]part{}
	err := walkSaved(ctx, engine, id, func(h *tar.Header, r io.Reader) error {
		if h.Typeflag == tar.TypeSymlink {
			parts[h.Name] = part{link: path.Join(path.Dir(h.Name), h.Linkname)}
			return nil
		}
		sum, small := sha256.New(), new(bytes.Buffer)
		to := io.Writer(sum)
		if h.Size <= maxManifest {
			to = io.MultiWriter(sum, small)
		}
		n, err := io.Copy(to, r)
		parts[h.Name] = part{size: n, digest: common.Hash(sum.Sum(nil)), data: small.Bytes()}
		return err
	})
	if err != nil {
		return nil, err
	}
	image, err := indexOf(parts)
	if err != nil {
		return nil, err
	}
	return describe(image, parts)
}

func indexOf(parts map[string]part) (*savedImage, error) {
	var images []savedImage
	if err := json.Unmarshal(parts[savedIndex].data, &images); err != nil || len(images) != 1 {
		return nil, fmt.Errorf("the engine's archive has no usable %s", savedIndex)
	}
	return &images[0], nil
}

func describe(image *savedImage, parts map[string]part) (*Packed, error) {
	config, ok := parts[image.Config]
	if !ok || len(config.data) == 0 {
		return nil, fmt.Errorf("the engine's archive lacks its configuration %s", image.Config)
	}
	m := v1.Manifest{SchemaVersion: 2, MediaType: types.OCIManifestSchema1, Config: descriptor(types.OCIConfigJSON, config)}
	for _, name := range image.Layers {
		layer, ok := parts[name]
		if ok && layer.link != "" {
			layer, ok = parts[layer.link]
		}
		if !ok {
			return nil, fmt.Errorf("the engine's archive lacks its layer %s", name)
		}
		m.Layers = append(m.Layers, descriptor(types.OCIUncompressedLayer, layer))
	}
	if err := errors.Join(checkManifest(&m), checkLayers(&m, config.data)); err != nil {
		return nil, err
	}
	raw, err := json.Marshal(&m)
	if err != nil {
		return nil, err
	}
	return &Packed{Digest: sha256.Sum256(raw), Manifest: raw, Config: config.data}, nil
}

// checkLayers holds the layers of a manifest to those that the configuration names: an engine may have saved them compressed.
func checkLayers(m *v1.Manifest, config []byte) error {
	c, err := v1.ParseConfigFile(bytes.NewReader(config))
	if err != nil {
		return fmt.Errorf("read its configuration: %w", err)
	}
	same := slices.EqualFunc(m.Layers, c.RootFS.DiffIDs, func(layer v1.Descriptor, id v1.Hash) bool { return layer.Digest == id })
	if !same {
		return errors.New("the engine's archive has other layers than the image's configuration names")
	}
	return nil
}

func descriptor(media types.MediaType, p part) v1.Descriptor {
	return v1.Descriptor{MediaType: media, Size: p.size, Digest: v1.Hash{Algorithm: "sha256", Hex: fmt.Sprintf("%x", p.digest)}}
}

// walkSaved visits the files of an image's archive as the engine writes it.
func walkSaved(ctx context.Context, engine *client.Client, id string, visit func(*tar.Header, io.Reader) error) error {
	saved, err := engine.ImageSave(ctx, []string{id})
	if err != nil {
		return err
	}
	defer func() { _ = saved.Close() }()
	for t := tar.NewReader(saved); ; {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		if h.Typeflag == tar.TypeDir {
			continue
		}
		if err := visit(h, t); err != nil {
			return fmt.Errorf("%s: %w", h.Name, err)
		}
	}
}

// storeLayers puts the layers that the store lacks. A layer's name in the archive says nothing about its bytes, so each file is hashed as it is read, and
// put if the manifest names its digest.
func storeLayers(ctx context.Context, engine *client.Client, id string, p *Packed, store BlobStore) error {
	m, err := v1.ParseManifest(bytes.NewReader(p.Manifest))
	if err != nil {
		return err
	}
	missing := map[common.Hash]bool{}
	for _, layer := range m.Layers {
		blob := common.HexToHash(layer.Digest.Hex)
		has, err := store.Has(ctx, blob)
		if err != nil {
			return err
		}
		if !has {
			missing[blob] = true
		}
	}
	if len(missing) == 0 {
		return nil
	}
	err = walkSaved(ctx, engine, id, func(h *tar.Header, r io.Reader) error {
		if h.Typeflag != tar.TypeReg {
			return nil
		}
		return storeLayer(ctx, r, missing, store)
	})
	if err == nil && len(missing) > 0 {
		err = fmt.Errorf("the engine's archive lacks %d layers that the image had before", len(missing))
	}
	return err
}

func storeLayer(ctx context.Context, r io.Reader, missing map[common.Hash]bool, store BlobStore) error {
	f, err := os.CreateTemp("", "emc-layer-")
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(f.Name()) }()
	defer func() { _ = f.Close() }()
	sum := sha256.New()
	size, err := io.Copy(io.MultiWriter(f, sum), r)
	if err != nil {
		return err
	}
	blob := common.Hash(sum.Sum(nil))
	if !missing[blob] {
		return nil
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return err
	}
	delete(missing, blob)
	return store.Put(ctx, blob, size, f)
}
