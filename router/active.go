package router

import (
	"sync"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
)

// active are the calls in flight.
type active struct {
	mu        sync.Mutex
	calls     map[string]common.Hash // by callKey
	bySession map[common.Hash]int
	all       int
}

func newActive() *active {
	return &active{calls: map[string]common.Hash{}, bySession: map[common.Hash]int{}}
}

// enter takes one of the places for calls.
func (a *active) enter(session common.Hash, limits *Limits) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.all >= limits.Calls {
		return protocol.Errorf(protocol.CodeRateLimited, "router has %d calls in flight; try later, or another router", a.all)
	}
	if n := a.bySession[session]; n >= limits.CallsPerSession {
		return protocol.Errorf(protocol.CodeRateLimited, "session has %d calls in flight; wait for one to end", n)
	}
	a.all++
	a.bySession[session]++
	return nil
}

func (a *active) leave(session common.Hash) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.all--
	if a.bySession[session]--; a.bySession[session] == 0 {
		delete(a.bySession, session)
	}
}

func (a *active) count() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.all
}

// begin makes a call the only one of its session and nonce; if another is, it returns that one's id.
func (a *active) begin(key string, id common.Hash) (other common.Hash, ok bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if other, taken := a.calls[key]; taken {
		return other, false
	}
	a.calls[key] = id
	return id, true
}

// has says whether the receipt's call is in flight.
func (a *active) has(receipt *protocol.Receipt) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	_, in := a.calls[string(callKey(receipt.Call.Session, receipt.Call.Nonce))]
	return in
}

func (a *active) end(key string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	delete(a.calls, key)
}
