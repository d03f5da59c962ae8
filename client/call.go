package client

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/edgematrix/emc/protocol"
)

// Headers and trailers of a call's answer.
const (
	// ReceiptTrailer carries the call's id, under which the receipt is found, once the output has ended.
	ReceiptTrailer = "EMC-Receipt"
)

// CallOptions are a call's limits.
type CallOptions struct {
	MaxUnits uint64    // mU; 0: what is left in the session
	NotAfter time.Time // zero: the session's
	Nonce    uint64    // unique within the session
}

// SignCall makes a call of the session for an input.
func (s *Session) SignCall(d protocol.Domain, input []byte, opts CallOptions) (*protocol.SignedCall, error) {
	key, err := crypto.ToECDSA(s.Key)
	if err != nil {
		return nil, fmt.Errorf("use session key: %w", err)
	}
	session := s.Signed.Session
	c := protocol.Call{Session: s.ID, Nonce: opts.Nonce, Input: sha256.Sum256(input), MaxUnits: opts.MaxUnits, NotAfter: session.NotAfter}
	if c.MaxUnits == 0 {
		c.MaxUnits = s.Left()
	}
	if !opts.NotAfter.IsZero() {
		c.NotAfter = uint64(opts.NotAfter.Unix())
	}
	sig, err := d.SignCall(&c, key)
	if err != nil {
		return nil, err
	}
	return &protocol.SignedCall{Call: c, Signature: sig}, nil
}

// Outcome is how a call ended.
type Outcome struct {
	Call        common.Hash
	OutputBytes int64
	Output      common.Hash // SHA-256 of what was written
	FirstByte   time.Duration
	Took        time.Duration
}

// ErrCutShort says that the router's answer ended before the call did.
var ErrCutShort = errors.New("the answer was cut short: its receipt is missing; ask the router for it later, calling again is not charged twice")

// Call sends a signed call with its input and writes the output to w as it arrives.
func (r *Router) Call(ctx context.Context, socket uint64, call *protocol.SignedCall, input []byte, w io.Writer) (*Outcome, error) {
	header, err := protocol.EncodeCallHeader(call)
	if err != nil {
		return nil, err
	}
	url := r.URL + "/v1/sockets/" + strconv.FormatUint(socket, 10) + "/calls"
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(input))
	if err != nil {
		return nil, err
	}
	req.Header.Set(protocol.CallHeader, header)
	req.Header.Set("Content-Type", "application/octet-stream")
	start := time.Now()
	resp, err := r.do(req)
	if err != nil {
		return nil, err
	}
	defer func() { _ = resp.Body.Close() }()
	out := &Outcome{}
	digest := sha256.New()
	first := &firstWrite{start: start}
	if out.OutputBytes, err = io.Copy(io.MultiWriter(w, digest, first), resp.Body); err != nil {
		return nil, fmt.Errorf("read output: %w", err)
	}
	out.Took, out.FirstByte, out.Output = time.Since(start), first.after, common.Hash(digest.Sum(nil))
	if out.Call = common.HexToHash(resp.Trailer.Get(ReceiptTrailer)); out.Call == (common.Hash{}) {
		return out, ErrCutShort
	}
	return out, nil
}

// firstWrite notes when the first byte came.
type firstWrite struct {
	start time.Time
	after time.Duration
}

func (f *firstWrite) Write(p []byte) (int, error) {
	if f.after == 0 && len(p) > 0 {
		f.after = time.Since(f.start)
	}
	return len(p), nil
}
