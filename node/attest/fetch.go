package attest

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// protocolFetch is the stream protocol by which validators give each other what a gossiped digest names. A request is one byte and a key; the answer is
// the content, nothing if it is not held.
const protocolFetch protocol.ID = "/emc/attest/1"

// What can be asked for.
const (
	wantBatch   byte = 1 // key: batch hash; content: RLP of Proposal
	wantOpening byte = 2 // key: window, worker; content: RLP of task.Opening
)

const (
	// fetchTimeout bounds one request to one peer.
	fetchTimeout = 10 * time.Second
	// maxServed bounds the requests that are answered at once, maxAsked those that are under way.
	maxServed, maxAsked = 16, 16
	// maxFetched bounds an answer.
	maxFetched = task.MaxOpening
)

// request names something that another validator holds.
type request struct {
	what byte
	key  string // bytes; a string so that requests compare
}

func batchRequest(hash common.Hash) request { return request{wantBatch, string(hash[:])} }

func openingRequest(window uint64, worker common.Address) request {
	return request{wantOpening, string(append(be64(window), worker[:]...))}
}

// maxRequest is the longest request, in bytes.
const maxRequest = 1 + common.HashLength

// parseRequest reads a request as it is on the wire.
func parseRequest(raw []byte) (request, error) {
	lengths := map[byte]int{wantBatch: common.HashLength, wantOpening: 8 + common.AddressLength}
	if len(raw) == 0 || lengths[raw[0]] == 0 || len(raw) != 1+lengths[raw[0]] {
		return request{}, fmt.Errorf("request of %d bytes is malformed", len(raw))
	}
	return request{raw[0], string(raw[1:])}, nil
}

func (r request) opening() (window uint64, worker common.Address) {
	return binary.BigEndian.Uint64([]byte(r.key)), common.Address([]byte(r.key[8:]))
}

// fetched is an answer that came.
type fetched struct {
	request request
	content []byte
}

// fetcher asks other validators and answers them.
type fetcher struct {
	host    *p2p.Host
	allowed func(peer.ID) bool            // may the peer ask
	lookup  func(request) ([]byte, error) // what is held here; called from any goroutine
	answers chan<- fetched
	slots   chan struct{}

	mu      sync.Mutex
	pending map[request]bool
	wg      sync.WaitGroup
}

func newFetcher(host *p2p.Host, allowed func(peer.ID) bool, lookup func(request) ([]byte, error), answers chan<- fetched) *fetcher {
	return &fetcher{host: host, allowed: allowed, lookup: lookup, answers: answers, slots: make(chan struct{}, maxServed), pending: map[request]bool{}}
}

func (f *fetcher) start() { f.host.Libp2p().SetStreamHandler(protocolFetch, f.serve) }

// stop ends serving and waits for requests in flight, which end with their context.
func (f *fetcher) stop() {
	f.host.Libp2p().RemoveStreamHandler(protocolFetch)
	f.wg.Wait()
}

// ask requests something from peers, one after another, in the background. A request that is under way already is not made again.
func (f *fetcher) ask(ctx context.Context, r request, peers []peer.ID) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.pending[r] || len(f.pending) >= maxAsked || len(peers) == 0 {
		return
	}
	f.pending[r] = true
	f.wg.Add(1)
	go func() {
		defer f.wg.Done()
		defer f.done(r)
		for _, p := range peers {
			content, err := f.request(ctx, r, p)
			if err != nil || len(content) == 0 {
				continue
			}
			select {
			case f.answers <- fetched{r, content}:
			case <-ctx.Done():
			}
			return
		}
	}()
}

func (f *fetcher) done(r request) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.pending, r)
}

func (f *fetcher) request(ctx context.Context, r request, p peer.ID) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, fetchTimeout)
	defer cancel()
	s, err := f.host.Libp2p().NewStream(ctx, p, protocolFetch)
	if err != nil {
		return nil, fmt.Errorf("ask %s: %w", p, err)
	}
	defer func() { _ = s.Reset() }() // after a whole answer it does nothing
	deadline, _ := ctx.Deadline()
	if err := s.SetDeadline(deadline); err != nil {
		return nil, fmt.Errorf("ask %s: %w", p, err)
	}
	if _, err := s.Write(append([]byte{r.what}, r.key...)); err != nil {
		return nil, fmt.Errorf("ask %s: %w", p, err)
	}
	if err := s.CloseWrite(); err != nil {
		return nil, fmt.Errorf("ask %s: %w", p, err)
	}
	content, err := io.ReadAll(io.LimitReader(s, maxFetched+1))
	if err != nil || len(content) > maxFetched {
		return nil, fmt.Errorf("read answer of %s (%d bytes): %w", p, len(content), err)
	}
	return content, nil
}

// serve answers one request.
func (f *fetcher) serve(s network.Stream) {
	select {
	case f.slots <- struct{}{}:
		defer func() { <-f.slots }()
	default:
		_ = s.Reset()
		return
	}
	if err := f.answer(s); err != nil {
		_ = s.Reset()
		return
	}
	_ = s.Close()
}

var errNotAllowed = errors.New("peer holds no seat")

func (f *fetcher) answer(s network.Stream) error {
	if !f.allowed(s.Conn().RemotePeer()) {
		return errNotAllowed
	}
	if err := s.SetDeadline(time.Now().Add(fetchTimeout)); err != nil { // of a connection: no rule hangs on it
		return err
	}
	raw, err := io.ReadAll(io.LimitReader(s, maxRequest+1))
	if err != nil {
		return err
	}
	r, err := parseRequest(raw)
	if err != nil {
		return err
	}
	content, err := f.lookup(r)
	if err != nil {
		return err
	}
	_, err = s.Write(content)
	return err
}
