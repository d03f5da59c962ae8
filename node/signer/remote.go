package signer

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"

	"github.com/edgematrix/emc/protocol/statement"
)

// The routes: web3signer's for secp256k1 (its eth1 mode), and beside them ours for seats, which web3signer has none for: its BLS requests are the beacon chain's alone.
const (
	routeUp        = "/upcheck"
	routeKeys      = "/api/v1/eth1/publicKeys"
	routeSign      = "/api/v1/eth1/sign/"
	routeSeats     = "/api/v1/emc/publicKeys"
	routeCertify   = "/api/v1/emc/sign/"
	statusRefused  = http.StatusPreconditionFailed // as web3signer's slashing protection answers
	maxAnswer      = 64 << 10                      // bytes of an answer
	idleForSigner  = 2 * time.Minute               // how long the connection is kept without use: longer than the chain pauses
	connsForSigner = 4                             // kept open: votes, shares of statements and transactions may be signed at once
)

const (
	// signTimeout bounds one signature. A vote that comes later than that has lost its round anyhow.
	signTimeout = time.Second
	// awayFor is the pause before a signer that failed is asked again: consensus must not wait for one that hangs at every vote.
	awayFor = 500 * time.Millisecond
)

// RemoteConfig names a signer in another process.
type RemoteConfig struct {
	URL     string
	Address common.Address       // which of its keys is the operator's; zero: it has one only
	Seat    *statement.SecretKey // the seat's key where the signer keeps none, as web3signer; nil: it does
	TLS     *tls.Config          // for https; nil: the system's trust
	Log     log.Logger
}

// Remote are keys in another process.
type Remote struct {
	cfg     RemoteConfig
	client  *http.Client
	key     string // the operator's, as the signer names it
	address common.Address
	seat    statement.PublicKey

	mu    sync.Mutex
	away  bool
	again time.Time // not asked before
}

var _ Keys = (*Remote)(nil)

// Dial asks a signer for its keys. It must answer.
func Dial(ctx context.Context, cfg RemoteConfig) (*Remote, error) {
	// Connections stay open, so that a vote does not wait for one.
	r := &Remote{cfg: cfg, client: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: connsForSigner, IdleConnTimeout: idleForSigner, TLSClientConfig: cfg.TLS}}}
	r.cfg.URL = strings.TrimRight(cfg.URL, "/")
	if err := r.findKey(ctx); err != nil {
		return nil, err
	}
	if cfg.Seat != nil {
		r.seat = cfg.Seat.Public()
		return r, nil
	}
	var seats []statement.PublicKey
	if err := r.get(ctx, routeSeats, &seats); err != nil || len(seats) != 1 {
		return nil, errors.Join(err, fmt.Errorf("signer at %s holds %d seat keys; it needs one, or give --bls-key (web3signer keeps none for us)", r.cfg.URL, len(seats)))
	}
	r.seat = seats[0]
	return r, nil
}

func (r *Remote) findKey(ctx context.Context) error {
	var list []string
	if err := r.get(ctx, routeKeys, &list); err != nil {
		return fmt.Errorf("signer at %s: %w", r.cfg.URL, err)
	}
	for _, text := range list {
		raw, err := hexutil.Decode(text)
		if err != nil || len(raw) != 64 {
			return fmt.Errorf("signer at %s names a public key %q, which is not 64 bytes in hex", r.cfg.URL, text)
		}
		address := common.BytesToAddress(crypto.Keccak256(raw))
		if address == r.cfg.Address || len(list) == 1 && r.cfg.Address == (common.Address{}) {
			r.key, r.address = text, address
			return nil
		}
	}
	return fmt.Errorf("signer at %s holds %d keys, none of them of %s; name one with --signer-address", r.cfg.URL, len(list), r.cfg.Address)
}

// Address implements Keys.
func (r *Remote) Address() common.Address { return r.address }

// Seat implements Keys.
func (r *Remote) Seat() statement.PublicKey { return r.seat }

// Sign implements Keys.
func (r *Remote) Sign(ctx context.Context, data []byte) ([]byte, error) {
	answer, err := r.post(ctx, routeSign+r.key, map[string]string{"data": hexutil.Encode(data)})
	if err != nil {
		return nil, err
	}
	if len(answer) != crypto.SignatureLength {
		return nil, fmt.Errorf("signer at %s answers with %d bytes", r.cfg.URL, len(answer))
	}
	if v := &answer[crypto.RecoveryIDOffset]; *v >= 27 { // web3signer's; ours says the same
		*v -= 27
	}
	pub, err := crypto.SigToPub(crypto.Keccak256(data), answer)
	if err != nil || crypto.PubkeyToAddress(*pub) != r.address {
		return nil, errors.Join(err, fmt.Errorf("signer at %s signs with another key than %s", r.cfg.URL, r.address))
	}
	return answer, nil
}

// Certify implements Keys.
func (r *Remote) Certify(ctx context.Context, s Statement) (sig statement.Signature, err error) {
	if r.cfg.Seat != nil {
		return r.cfg.Seat.Sign(s.Digest()), nil
	}
	answer, err := r.post(ctx, routeCertify+r.seat.String(), s)
	if err != nil {
		return sig, err
	}
	if len(answer) != len(sig) {
		return sig, fmt.Errorf("signer at %s answers with %d bytes", r.cfg.URL, len(answer))
	}
	copy(sig[:], answer)
	return sig, sig.Verify(r.seat, s.Digest())
}

// post asks for a signature. A signer that is away is not waited for again at once.
func (r *Remote) post(ctx context.Context, route string, body any) ([]byte, error) {
	data, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	if err := r.waiting(); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, signTimeout)
	defer cancel()
	status, answer, err := r.do(ctx, http.MethodPost, route, data)
	r.answered(err)
	switch {
	case err != nil:
		return nil, err
	case status == statusRefused:
		r.cfg.Log.Error("Signer refuses to sign: its slashing protection knows of another vote", "signer", r.cfg.URL, "says", strings.TrimSpace(string(answer)))
		return nil, fmt.Errorf("%w: %s", ErrRefused, answer)
	case status != http.StatusOK:
		return nil, fmt.Errorf("signer at %s answers %d: %s", r.cfg.URL, status, answer)
	}
	return hexutil.Decode(strings.Trim(strings.TrimSpace(string(answer)), `"`))
}

var errWaiting = errors.New("the signer did not answer a moment ago")

func (r *Remote) waiting() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if time.Now().Before(r.again) {
		return errWaiting
	}
	return nil
}

// answered says once that the signer is away, and once that it is back.
func (r *Remote) answered(err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	switch {
	case err != nil:
		r.again = time.Now().Add(awayFor)
		if !r.away {
			r.cfg.Log.Warn("Signer is away: this validator does not vote until it answers", "signer", r.cfg.URL, "err", err)
		}
	case r.away:
		r.cfg.Log.Info("Signer is back", "signer", r.cfg.URL)
	}
	r.away = err != nil
}

func (r *Remote) get(ctx context.Context, route string, into any) error {
	ctx, cancel := context.WithTimeout(ctx, signTimeout)
	defer cancel()
	status, answer, err := r.do(ctx, http.MethodGet, route, nil)
	if err != nil {
		return err
	}
	if status != http.StatusOK {
		return fmt.Errorf("GET %s answers %d: %s", route, status, bytes.TrimSpace(answer))
	}
	return json.Unmarshal(answer, into)
}

func (r *Remote) do(ctx context.Context, method, route string, body []byte) (status int, answer []byte, err error) {
	request, err := http.NewRequestWithContext(ctx, method, r.cfg.URL+route, bytes.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header["Idempotency-Key"] = nil // not sent; net/http then asks anew when a kept connection turns out to be closed: to sign the same twice is harmless
	response, err := r.client.Do(request)
	if err != nil {
		return 0, nil, err
	}
	defer func() { _ = response.Body.Close() }()
	answer, err = io.ReadAll(io.LimitReader(response.Body, maxAnswer))
	return response.StatusCode, answer, err
}
