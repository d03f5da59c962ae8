package admission

import (
	"sync"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// Ledger counts the units that calls hold or have used but that the chain has not taken off their sockets yet. It may be used from any goroutine.
//
// A call is held at its MaxUnits while it runs, at its result's units until it is settled or can be settled no more. Within its session it counts for
// as long as the session lives.
type Ledger struct {
	mu       sync.Mutex
	sockets  map[uint256.Int]uint64
	sessions map[common.Hash]uint64
}

// NewLedger returns an empty ledger.
func NewLedger() *Ledger {
	return &Ledger{sockets: map[uint256.Int]uint64{}, sessions: map[common.Hash]uint64{}}
}

// Forget drops what a session was charged: it is over.
func (l *Ledger) Forget(id common.Hash) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.sessions, id)
}

// Hold is what one call holds in a ledger.
type Hold struct {
	ledger  *Ledger
	socket  uint256.Int
	session common.Hash
	units   uint64 // of the socket
	spent   uint64 // of the session
}

// Reserve holds units for a call, or refuses with CodeUnitsExceeded if the session or the socket's balance does not cover them besides what is held.
func (l *Ledger) Reserve(id common.Hash, s *protocol.Session, balance, units uint64) (*Hold, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if left := left(s.MaxUnits, l.sessions[id]); units > left {
		return nil, protocol.Errorf(protocol.CodeUnitsExceeded, "call may use %d mU, its session has %d left; lower maxUnits or sign a new session", units, left)
	}
	if left := left(balance, l.sockets[s.Socket]); units > left {
		return nil, protocol.Errorf(protocol.CodeUnitsExceeded, "call may use %d mU, socket %s has %d left besides calls not settled yet; lower maxUnits or top it up",
			units, s.Socket.Dec(), left)
	}
	return l.hold(id, s, units), nil
}

// Restore holds what a call from the log has used, without asking.
func (l *Ledger) Restore(id common.Hash, s *protocol.Session, units uint64) *Hold {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.hold(id, s, units)
}

func (l *Ledger) hold(id common.Hash, s *protocol.Session, units uint64) *Hold {
	l.sockets[s.Socket] += units
	l.sessions[id] += units
	return &Hold{ledger: l, socket: s.Socket, session: id, units: units, spent: units}
}

// Left is how many of a session's units, and of its socket's balance, no call holds: the smaller of both.
func (l *Ledger) Left(id common.Hash, s *protocol.Session, balance uint64) uint64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return min(left(s.MaxUnits, l.sessions[id]), left(balance, l.sockets[s.Socket]))
}

// SocketLeft is how much of a socket's balance no call holds.
func (l *Ledger) SocketLeft(socket uint256.Int, balance uint64) uint64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return left(balance, l.sockets[socket])
}

// Used sets what the call used; the rest of what it held is free again.
func (h *Hold) Used(units uint64) {
	h.ledger.mu.Lock()
	defer h.ledger.mu.Unlock()
	h.set(units, units)
}

// Settled frees the socket's units: the chain has taken them off its balance, or never will. The session stays charged.
func (h *Hold) Settled() {
	h.ledger.mu.Lock()
	defer h.ledger.mu.Unlock()
	h.set(0, h.spent)
}

// Release frees all: the call did not run, or its session is over.
func (h *Hold) Release() { h.Used(0) }

func (h *Hold) set(units, spent uint64) {
	move(h.ledger.sockets, h.socket, h.units, units)
	move(h.ledger.sessions, h.session, h.spent, spent)
	h.units, h.spent = units, spent
}

func move[K comparable](sums map[K]uint64, key K, from, to uint64) {
	if sums[key] += to - from; sums[key] == 0 {
		delete(sums, key)
	}
}

func left(have, held uint64) uint64 {
	if held >= have {
		return 0
	}
	return have - held
}
