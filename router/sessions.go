package router

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"sync"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// tokenPrefix begins every bearer token, so that scanners for leaked secrets know one.
const tokenPrefix = "emc_"

// sessions are the sessions posted here, until some time after they ended.
type sessions struct {
	mu       sync.Mutex
	byID     map[common.Hash]*session
	bySocket map[uint256.Int][]*session
}

func newSessions() *sessions {
	return &sessions{byID: map[common.Hash]*session{}, bySocket: map[uint256.Int][]*session{}}
}

func (s *sessions) get(id common.Hash) *session {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.byID[id]
}

func (s *sessions) add(v *session) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.byID[v.id] == nil {
		s.byID[v.id] = v
		s.bySocket[v.Session.Socket] = append(s.bySocket[v.Session.Socket], v)
	}
}

func (s *sessions) remove(id common.Hash) {
	s.mu.Lock()
	defer s.mu.Unlock()
	v := s.byID[id]
	if v == nil {
		return
	}
	delete(s.byID, id)
	left := slices.DeleteFunc(s.bySocket[v.Session.Socket], func(o *session) bool { return o == v })
	if s.bySocket[v.Session.Socket] = left; len(left) == 0 {
		delete(s.bySocket, v.Session.Socket)
	}
}

// open counts a socket's sessions that have not ended at now (Unix seconds).
func (s *sessions) open(socket uint256.Int, now uint64) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	for _, v := range s.bySocket[socket] {
		if v.Session.NotAfter >= now {
			n++
		}
	}
	return n
}

func (s *sessions) count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.byID)
}

// opened answers POST /v1/sessions.
type opened struct {
	Session common.Hash `json:"session"`
	Token   string      `json:"token,omitempty"` // once, if the session's key is the router's
	Expires uint64      `json:"expires,string"`  // Unix seconds
}

// postSession opens a session: POST /v1/sessions {session, signature}.
func (r *Router) postSession(w http.ResponseWriter, req *http.Request) error {
	var signed protocol.SignedSession
	body := http.MaxBytesReader(w, req.Body, 2*protocol.MaxMessageJSON)
	dec := json.NewDecoder(body)
	dec.DisallowUnknownFields()
	if err := dec.Decode(&signed); err != nil {
		return protocol.Errorf(protocol.CodeBadRequest, "body is not {session, signature}: %w", err)
	}
	answer, err := r.open(req.Context(), &signed)
	if err != nil {
		return err
	}
	return reply(w, answer)
}

// open checks and keeps a session. A session already seen opens nothing: receipts, and the sessions in them, are public; tokens are not.
func (r *Router) open(ctx context.Context, signed *protocol.SignedSession) (*opened, error) {
	id := r.cfg.Domain.SessionID(&signed.Session)
	answer := &opened{Session: id, Expires: signed.Session.NotAfter}
	if r.sessions.get(id) != nil {
		return answer, nil
	}
	if err := signed.Session.Check(); err != nil { // before the chain is asked
		return nil, err
	}
	socket, err := r.cfg.Chain.Socket(ctx, signed.Session.Socket)
	if err != nil {
		return nil, err
	}
	if err := admission.Session(ctx, r.cfg.Chain, r.cfg.Domain, signed, socket, r.now()); err != nil {
		return nil, err
	}
	if n := r.sessions.open(signed.Session.Socket, r.now()); n >= r.cfg.Limits.Sessions {
		return nil, protocol.Errorf(protocol.CodeRateLimited, "socket %s has %d sessions open; use one of them, or wait for one to end", socket.ID.Dec(), n)
	}
	var hash []byte
	var token string
	if signed.Session.Key == r.address {
		token = newToken()
		hash = tokenHash(token)
	}
	added, err := r.store.addSession(id, signed, hash)
	if err != nil {
		return nil, err
	}
	if added {
		answer.Token = token
	}
	r.sessions.add(&session{SignedSession: *signed, id: id})
	return answer, nil
}

// newToken is a bearer token of 256 random bits.
func newToken() string {
	var b [32]byte
	_, _ = rand.Read(b[:]) // never fails
	return tokenPrefix + base64.RawURLEncoding.EncodeToString(b[:])
}

// tokenHash is what is kept of a token, so that a copy of the store opens nothing.
func tokenHash(token string) []byte {
	h := sha256.Sum256([]byte(token))
	return h[:]
}

// bearer finds the session of a request's bearer token.
func (r *Router) bearer(req *http.Request) (*session, error) {
	token, ok := strings.CutPrefix(req.Header.Get("Authorization"), "Bearer ")
	if !ok || !strings.HasPrefix(token, tokenPrefix) {
		return nil, protocol.Errorf(protocol.CodeSessionUnknown, "no %s header and no bearer token; sign a call, or open a session for the router's key", protocol.CallHeader)
	}
	id, known, err := r.store.sessionOf(tokenHash(token))
	if err != nil {
		return nil, err
	}
	s := r.sessions.get(id)
	if !known || s == nil {
		return nil, protocol.Errorf(protocol.CodeSessionUnknown, "bearer token is not known here; open a session first")
	}
	return s, nil
}
