package runtime

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// BlobStore keeps blobs by their SHA-256: manifests, configurations and layers of images.
type BlobStore interface {
	Has(ctx context.Context, blob common.Hash) (bool, error)
	// Get opens a blob. What is read is checked: the last Read fails if the bytes are not the blob's.
	Get(ctx context.Context, blob common.Hash) (io.ReadCloser, error)
	Put(ctx context.Context, blob common.Hash, size int64, r io.Reader) error
}

// storeStall is how long a blob store may stand still.
const storeStall = time.Minute

// HTTPStore is the blob store of a router: /v1/blobs/{sha256}.
type HTTPStore struct {
	URL   string        // of the router
	HTTP  *http.Client  // nil: http.DefaultClient
	Stall time.Duration // how long the store may stand still; 0: a minute
}

// do asks the store. What moves in either direction keeps the request alive; closing the answer's body ends it.
func (s *HTTPStore) do(ctx context.Context, method string, blob common.Hash, size int64, body io.Reader) (*http.Response, error) {
	stall := s.Stall
	if stall == 0 {
		stall = storeStall
	}
	ctx, watch := newWatch(ctx, stall)
	if body != nil {
		body = watch.reader(body)
	}
	resp, err := s.send(ctx, method, blob, size, body)
	if err != nil {
		watch.stop()
		return nil, fmt.Errorf("reach blob store %s: %w", s.URL, watch.explain(ctx, err))
	}
	resp.Body = &answer{Reader: watch.reader(resp.Body), body: resp.Body, ctx: ctx, watch: watch}
	return resp, nil
}

func (s *HTTPStore) send(ctx context.Context, method string, blob common.Hash, size int64, body io.Reader) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, method, strings.TrimRight(s.URL, "/")+"/v1/blobs/"+hex.EncodeToString(blob[:]), body)
	if err != nil {
		return nil, err
	}
	if body != nil {
		req.ContentLength = size
		req.Header.Set("Content-Type", "application/octet-stream")
	}
	if s.HTTP != nil {
		return s.HTTP.Do(req)
	}
	return http.DefaultClient.Do(req)
}

// answer is the body of a watched answer.
type answer struct {
	io.Reader
	body  io.Closer
	ctx   context.Context
	watch *watch
}

func (a *answer) Read(p []byte) (int, error) {
	n, err := a.Reader.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		err = a.watch.explain(a.ctx, err)
	}
	return n, err
}

func (a *answer) Close() error {
	defer a.watch.stop()
	return a.body.Close()
}

// Has implements BlobStore.
func (s *HTTPStore) Has(ctx context.Context, blob common.Hash) (bool, error) {
	resp, err := s.do(ctx, http.MethodHead, blob, 0, nil)
	if err != nil {
		return false, err
	}
	defer func() { _ = resp.Body.Close() }()
	switch resp.StatusCode {
	case http.StatusOK:
		return true, nil
	case http.StatusNotFound:
		return false, nil
	}
	return false, fmt.Errorf("blob store %s answered %s", s.URL, resp.Status)
}

// Get implements BlobStore.
func (s *HTTPStore) Get(ctx context.Context, blob common.Hash) (io.ReadCloser, error) {
	resp, err := s.do(ctx, http.MethodGet, blob, 0, nil)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		_ = resp.Body.Close()
		return nil, fmt.Errorf("blob %x: blob store %s answered %s", blob, s.URL, resp.Status)
	}
	return &checked{ReadCloser: resp.Body, want: blob, sum: sha256.New()}, nil
}

// Put implements BlobStore.
func (s *HTTPStore) Put(ctx context.Context, blob common.Hash, size int64, r io.Reader) error {
	resp, err := s.do(ctx, http.MethodPut, blob, size, r)
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }()
	if resp.StatusCode/100 != 2 {
		why, _ := io.ReadAll(io.LimitReader(resp.Body, 512))
		return fmt.Errorf("put blob %x: blob store %s answered %s: %s", blob, s.URL, resp.Status, bytes.TrimSpace(why))
	}
	return nil
}

// checked fails at the end of a blob whose bytes are not those of its name.
type checked struct {
	io.ReadCloser
	want common.Hash
	sum  hash.Hash
}

func (c *checked) Read(p []byte) (int, error) {
	n, err := c.ReadCloser.Read(p)
	c.sum.Write(p[:n])
	if errors.Is(err, io.EOF) && common.Hash(c.sum.Sum(nil)) != c.want {
		return n, fmt.Errorf("blob %x: the store gave other bytes", c.want)
	}
	return n, err
}

// small reads a whole blob of at most limit bytes.
func small(ctx context.Context, s BlobStore, blob common.Hash, limit int64) ([]byte, error) {
	r, err := s.Get(ctx, blob)
	if err != nil {
		return nil, err
	}
	defer func() { _ = r.Close() }()
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, fmt.Errorf("blob %x: over %d bytes", blob, limit)
	}
	if common.Hash(sha256.Sum256(data)) != blob {
		return nil, fmt.Errorf("blob %x: the store gave other bytes", blob)
	}
	return data, nil
}
