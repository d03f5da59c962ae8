package client

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/edgematrix/emc/protocol"
)

// maxAnswer bounds a JSON answer of a router, in bytes.
const maxAnswer = 1 << 20

// Session is an open session and the key that signs its calls.
type Session struct {
	Signed protocol.SignedSession `json:"signed"`
	ID     common.Hash            `json:"id"`
	Key    hexutil.Bytes          `json:"key"`
	Spent  uint64                 `json:"spent"` // mU that its calls have used, as far as their receipts came here
	// Auto says that nobody chose the session's limits: a call opened it, and may open another in its place.
	Auto bool `json:"auto,omitempty"`
}

// Left is what the session's calls may still use, in mU.
func (s *Session) Left() uint64 {
	return s.Signed.Session.MaxUnits - min(s.Spent, s.Signed.Session.MaxUnits)
}

// SignSession makes a session for socket with a fresh key: at most maxUnits (mU) until notAfter. The holder's key signs it once; nothing is sent.
func SignSession(d protocol.Domain, holder *ecdsa.PrivateKey, socket, epoch, maxUnits uint64, notAfter time.Time) (*Session, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("make session key: %w", err)
	}
	s := protocol.Session{Socket: *uint256.NewInt(socket), Epoch: epoch, Key: crypto.PubkeyToAddress(key.PublicKey), MaxUnits: maxUnits, NotAfter: uint64(notAfter.Unix())}
	if _, err := rand.Read(s.Salt[:]); err != nil {
		return nil, fmt.Errorf("make session salt: %w", err)
	}
	sig, err := d.SignSession(&s, holder)
	if err != nil {
		return nil, err
	}
	return &Session{Signed: protocol.SignedSession{Session: s, Signature: sig}, ID: d.SessionID(&s), Key: crypto.FromECDSA(key)}, nil
}

// Save keeps the session in a file that only its owner can read.
func (s *Session) Save(path string) error {
	data, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("keep session: %w", err)
	}
	return os.WriteFile(path, append(data, '\n'), 0o600)
}

// LoadSession reads a session that Save kept.
func LoadSession(path string) (*Session, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read session: %w", err)
	}
	s := new(Session)
	if err := json.Unmarshal(data, s); err != nil {
		return nil, fmt.Errorf("read session %s: %w; open a new one with `emc session open`", path, err)
	}
	return s, nil
}

// Router speaks a router's HTTP API (compute.md section 4).
type Router struct {
	URL  string
	HTTP *http.Client // nil: http.DefaultClient
}

func (r *Router) do(req *http.Request) (*http.Response, error) {
	c := r.HTTP
	if c == nil {
		c = http.DefaultClient
	}
	resp, err := c.Do(req)
	if err != nil {
		return nil, fmt.Errorf("reach router %s: %w; is it running, and is --router right?", r.URL, plain(err))
	}
	if resp.StatusCode/100 == 2 {
		return resp, nil
	}
	defer func() { _ = resp.Body.Close() }()
	return nil, refusal(resp)
}

// refusal is the *protocol.Error that a router answered with.
func refusal(resp *http.Response) error {
	data, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	if err != nil {
		return fmt.Errorf("read the router's refusal: %w", err)
	}
	var body protocol.ErrorBody
	if json.Unmarshal(data, &body) != nil || body.Error == nil {
		return fmt.Errorf("router answered %s: %s", resp.Status, strings.TrimSpace(string(data)))
	}
	return body.Error
}

// OpenSession posts a session to the router, which from then on takes its calls.
func (r *Router) OpenSession(ctx context.Context, s *protocol.SignedSession) error {
	data, err := json.Marshal(s)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, r.URL+"/v1/sessions", bytes.NewReader(data))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := r.do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// GetJSON reads one of the router's JSON answers into out.
func (r *Router) GetJSON(ctx context.Context, path string, out any) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, r.URL+path, nil)
	if err != nil {
		return err
	}
	resp, err := r.do(req)
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }()
	if err := json.NewDecoder(io.LimitReader(resp.Body, maxAnswer)).Decode(out); err != nil {
		return fmt.Errorf("read the router's answer to %s: %w", path, err)
	}
	return nil
}

// UnitsLeft is what a socket holds less what calls through this router hold or have used, in mU.
func (r *Router) UnitsLeft(ctx context.Context, socket uint64) (uint64, error) {
	var s struct {
		Left uint64 `json:"left,string"`
	}
	err := r.GetJSON(ctx, fmt.Sprintf("/v1/sockets/%d", socket), &s)
	return s.Left, err
}
