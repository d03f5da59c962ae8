package signer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/node/protection"
	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/protocol/statement"
)

const (
	// maxRequest bounds a request, bytes: the largest transaction of op-geth's pool (128 KiB) in hex.
	maxRequest = 512 << 10
	// requestTimeout bounds how long a request may take to come in or its answer to go out.
	requestTimeout = 5 * time.Second
)

// ServerConfig describes a signing server for the keys of one validator on one chain.
type ServerConfig struct {
	Listen     net.Listener // with TLS, if it is to be reached from outside of the machine
	Signer     *Local
	ChainID    uint64 // L2's: it signs for no other chain
	Protection string // folder of the slashing protection
	FS         vfs.FS // nil: the disk
	Log        log.Logger
}

// Server signs for those who reach it what a validator has to sign, and nothing else: votes and block shares that contradict none before, other statements, cards of hosts, and
// transactions of its chain. Votes are on disk before they are signed.
type Server struct {
	cfg  ServerConfig
	key  string // the operator's public key as web3signer names it
	http *http.Server
	done chan struct{}

	mu    sync.Mutex
	votes *protection.File
}

// NewServer opens the slashing protection, which only one process can hold.
func NewServer(cfg ServerConfig) (*Server, error) {
	if cfg.FS == nil {
		cfg.FS = vfs.Default
	}
	signer := cfg.Signer.Address()
	votes, err := protection.Open(cfg.FS, protection.Path(cfg.FS, cfg.Protection, signer), cfg.ChainID, signer)
	if err != nil {
		return nil, err
	}
	s := &Server{cfg: cfg, votes: votes, done: make(chan struct{})}
	s.key = hexutil.Encode(crypto.FromECDSAPub(&cfg.Signer.signer.PublicKey)[1:])
	mux := http.NewServeMux()
	mux.HandleFunc("GET "+routeUp, func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("OK")) })
	mux.HandleFunc("GET "+routeKeys, func(w http.ResponseWriter, _ *http.Request) { list(w, s.key) })
	seat := cfg.Signer.Seat()
	mux.HandleFunc("GET "+routeSeats, func(w http.ResponseWriter, _ *http.Request) { list(w, seat) })
	mux.HandleFunc("POST "+routeSign+"{key}", s.serveSign)
	mux.HandleFunc("POST "+routeCertify+"{key}", s.serveCertify)
	s.http = &http.Server{Handler: http.MaxBytesHandler(mux, maxRequest), ReadTimeout: requestTimeout, WriteTimeout: requestTimeout, IdleTimeout: 2 * idleForSigner}
	return s, nil
}

// Start serves until Stop.
func (s *Server) Start(context.Context) error {
	go func() {
		defer close(s.done)
		if err := s.http.Serve(s.cfg.Listen); !errors.Is(err, http.ErrServerClosed) {
			s.cfg.Log.Error("Signer ended", "err", err)
		}
	}()
	s.cfg.Log.Info("Signer is up", "addr", s.cfg.Listen.Addr(), "signer", s.cfg.Signer.Address(), "chain", s.cfg.ChainID)
	return nil
}

// Stop ends the server and lets go of the slashing protection.
func (s *Server) Stop(ctx context.Context) error {
	err := s.http.Shutdown(ctx)
	<-s.done
	return errors.Join(err, s.votes.Close())
}

func list(w http.ResponseWriter, key any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode([]any{key})
}

func (s *Server) serveSign(w http.ResponseWriter, r *http.Request) {
	if !strings.EqualFold(strings.TrimPrefix(r.PathValue("key"), "0x"), s.key[2:]) {
		http.Error(w, "public key not found", http.StatusNotFound)
		return
	}
	var request struct {
		Data hexutil.Bytes `json:"data"`
	}
	if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if err := s.allow(request.Data); err != nil {
		s.refuse(w, err)
		return
	}
	sig, err := s.cfg.Signer.Sign(r.Context(), request.Data)
	if err == nil {
		sig[crypto.RecoveryIDOffset] += 27 // as web3signer has it
	}
	answer(w, sig, err)
}

func (s *Server) serveCertify(w http.ResponseWriter, r *http.Request) {
	seat := s.cfg.Signer.Seat()
	if !strings.EqualFold(r.PathValue("key"), seat.String()) {
		http.Error(w, "public key not found", http.StatusNotFound)
		return
	}
	var request Statement
	if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if err := s.allowStatement(&request); err != nil {
		s.refuse(w, err)
		return
	}
	sig, err := s.cfg.Signer.Certify(r.Context(), request)
	answer(w, sig[:], err)
}

func answer(w http.ResponseWriter, sig []byte, err error) {
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write([]byte(hexutil.Encode(sig)))
}

var errForm = errors.New("not signed by this signer")

func (s *Server) refuse(w http.ResponseWriter, err error) {
	s.cfg.Log.Warn("Signature refused", "err", err)
	status := http.StatusInternalServerError
	switch {
	case errors.Is(err, protection.ErrRefused):
		status = statusRefused
	case errors.Is(err, errForm):
		status = http.StatusBadRequest
	}
	http.Error(w, err.Error(), status)
}

// allow says why data may not be signed, and puts a vote on disk.
func (s *Server) allow(data []byte) error {
	vote, ok, err := ParseVote(data)
	switch {
	case err != nil:
		return fmt.Errorf("%w: %w", errForm, err)
	case ok && vote.ChainID != s.cfg.ChainID:
		return fmt.Errorf("%w: a vote of chain %d", errForm, vote.ChainID)
	case ok:
		return s.voted(&vote.Message)
	}
	if _, ok := p2p.ParseCardPreimage(data); ok {
		return nil
	}
	return checkTransaction(data, s.cfg.ChainID)
}

// checkTransaction takes what EIP-1559 signs: the type's byte and the RLP of a transaction without its signature.
func checkTransaction(data []byte, chainID uint64) error {
	if len(data) == 0 || data[0] != types.DynamicFeeTxType {
		return fmt.Errorf("%w: neither a vote, nor a host's card, nor a transaction with a fee cap (EIP-1559)", errForm)
	}
	var fields []rlp.RawValue
	var chain uint64
	if err := rlp.DecodeBytes(data[1:], &fields); err != nil || len(fields) != unsignedFields {
		return fmt.Errorf("%w: malformed transaction", errForm)
	}
	if err := rlp.DecodeBytes(fields[0], &chain); err != nil || chain != chainID {
		return fmt.Errorf("%w: a transaction of chain %d", errForm, chain)
	}
	return nil
}

// unsignedFields is how many fields of a transaction with a fee cap are signed (EIP-1559).
const unsignedFields = 9

// allowStatement holds a block's share to the vote that it belongs to.
func (s *Server) allowStatement(st *Statement) error {
	if st.ChainID != s.cfg.ChainID {
		return fmt.Errorf("%w: a statement of chain %d", errForm, st.ChainID)
	}
	if st.Kind != statement.Block {
		return nil
	}
	return s.voted(&qbft.Message{Kind: qbft.Commit, Height: st.Number, Round: st.Round, Value: qbft.Value(st.Hash)})
}

// voted puts a vote on disk unless it contradicts an earlier one.
func (s *Server) voted(m *qbft.Message) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.votes.Vote(m)
}
