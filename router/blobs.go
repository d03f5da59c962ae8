package router

import (
	"encoding/hex"
	"errors"
	"net/http"
	"os"
	"time"

	"github.com/edgematrix/emc/internal/blobs"
	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
)

// putBlob keeps a blob: PUT /v1/blobs/{sha256}.
func (r *Router) putBlob(w http.ResponseWriter, req *http.Request) error {
	want, err := parseBlob(req)
	if err != nil {
		return err
	}
	if r.blobs.Has(want) {
		w.WriteHeader(http.StatusNoContent)
		return nil
	}
	if req.ContentLength > r.cfg.Limits.BlobBytes {
		return r.tooLarge()
	}
	blob, err := r.blobs.Create(r.cfg.Limits.BlobBytes)
	if err != nil {
		return err
	}
	defer blob.Abort()
	n, err := r.readBody(blob, w, req)
	r.metrics.bytes.WithLabelValues("in").Add(float64(n))
	if errors.Is(err, blobs.ErrTooLarge) {
		return r.tooLarge()
	}
	if err != nil {
		return err
	}
	if sum := blob.Sum(); sum != want {
		return protocol.Errorf(protocol.CodeBadRequest, "body's SHA-256 is %x, not %x", sum, want)
	}
	if _, err := blob.Commit(); err != nil {
		return err
	}
	w.WriteHeader(http.StatusCreated)
	return nil
}

func (r *Router) tooLarge() error {
	return protocol.Errorf(protocol.CodeInputTooLarge, "blob of more than %d bytes; this router takes no more", r.cfg.Limits.BlobBytes)
}

func parseBlob(req *http.Request) (common.Hash, error) {
	h, err := blobs.ParseHash(req.PathValue("sha256"))
	if err != nil {
		return h, protocol.Errorf(protocol.CodeBadRequest, "%w", err)
	}
	return h, nil
}

// getBlob gives an uploaded blob or the output of a call: GET /v1/blobs/{sha256}.
func (r *Router) getBlob(w http.ResponseWriter, req *http.Request) error {
	h, err := parseBlob(req)
	if err != nil {
		return err
	}
	f, err := r.findBlob(h)
	if errors.Is(err, blobs.ErrNotFound) {
		return notFound("blob %x is not held here; it was never put, or made room for newer ones", h)
	}
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	w.Header().Set("ETag", `"`+hex.EncodeToString(h[:])+`"`)
	paced := &pacedWriter{ResponseWriter: w, control: http.NewResponseController(w), timeout: r.cfg.Limits.ReaderTimeout}
	http.ServeContent(paced, req, "", time.Time{}, f)
	return nil
}

func (r *Router) findBlob(h common.Hash) (*os.File, error) {
	f, _, err := r.results.Open(h)
	if errors.Is(err, blobs.ErrNotFound) {
		f, _, err = r.blobs.Open(h)
	}
	return f, err
}

// pacedWriter gives a caller so long to take each chunk. It hides the writer's shortcut to sendfile, which would not.
type pacedWriter struct {
	http.ResponseWriter
	control *http.ResponseController
	timeout time.Duration
}

func (p *pacedWriter) Write(b []byte) (int, error) {
	_ = p.control.SetWriteDeadline(time.Now().Add(p.timeout))
	return p.ResponseWriter.Write(b)
}
