package protocol

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// Session is a holder's permission for Key to spend at most MaxUnits of one socket until NotAfter. Signed by the socket's user if one is set and
// unexpired, else by its owner.
type Session struct {
	Socket   uint256.Int    // token id
	Epoch    uint64         // the socket's revocation counter at signing
	Key      common.Address // who signs calls
	MaxUnits uint64         // mU, over all calls of the session
	NotAfter uint64         // Unix seconds
	Salt     common.Hash    // makes sessions that are otherwise equal distinct
}

// Lease hands a part of a socket's balance to one worker of the operator. Signed by the operator's signer.
type Lease struct {
	Socket   uint256.Int
	Worker   common.Address
	MaxUnits uint64 // mU
	NotAfter uint64 // Unix seconds
	Salt     common.Hash
}

// Call asks for one run. Signed by the session's key. It is known by (Session, Nonce).
type Call struct {
	Session  common.Hash // EIP-712 digest of the session
	Nonce    uint64
	Input    common.Hash // SHA-256 of the input's bytes
	MaxUnits uint64      // mU
	NotAfter uint64      // Unix seconds; the call must start by then
}

// Result is a call's outcome. Signed by the worker.
type Result struct {
	Call       common.Hash // EIP-712 digest of the call
	Output     common.Hash // SHA-256 of the output's bytes
	Units      uint64      // mU
	StartedAt  uint64      // Unix ms
	FinishedAt uint64      // Unix ms
	Status     Status
}

// Route is a result's carriage. Signed by the router.
type Route struct {
	Result      common.Hash // EIP-712 digest of the result
	ReceivedAt  uint64      // Unix ms, the call's arrival at the router
	DeliveredAt uint64      // Unix ms, the output's last byte to the caller
}

// Status is a call's outcome.
type Status uint8

// Outcomes. Only OK and Exhausted cost units.
const (
	StatusOK          Status = 0 // the app ran to its end and exited with 0
	StatusFailed      Status = 1 // the app exited with another code
	StatusDeadline    Status = 2 // stopped at the app's deadline
	StatusExhausted   Status = 3 // stopped because Call.MaxUnits were used up
	StatusOutputLarge Status = 4 // stopped at the app's maxOutputBytes
	StatusMemory      Status = 5 // killed at the app's memory limit
	StatusWorker      Status = 6 // a fault of the worker: image missing, runtime down
	StatusCancelled   Status = 7 // the caller went away
	statusEnd         Status = 8
)

var statusNames = [statusEnd]string{"ok", "failed", "deadline", "exhausted", "output too large", "out of memory", "worker fault", "cancelled"}

// Valid says whether the status is one of the named ones.
func (s Status) Valid() bool { return s < statusEnd }

// Charged says whether a result of this status may cost units.
func (s Status) Charged() bool { return s == StatusOK || s == StatusExhausted }

func (s Status) String() string {
	if !s.Valid() {
		return "unknown"
	}
	return statusNames[s]
}

// The EIP-712 types, as compute.md section 3 gives them.
const (
	sessionType = "Session(uint256 socket,uint64 epoch,address key,uint64 maxUnits,uint64 notAfter,bytes32 salt)"
	leaseType   = "Lease(uint256 socket,address worker,uint64 maxUnits,uint64 notAfter,bytes32 salt)"
	callType    = "Call(bytes32 session,uint64 nonce,bytes32 input,uint64 maxUnits,uint64 notAfter)"
	resultType  = "Result(bytes32 call,bytes32 output,uint64 units,uint64 startedAt,uint64 finishedAt,uint8 status)"
	routeType   = "Route(bytes32 result,uint64 receivedAt,uint64 deliveredAt)"
)

func (s *Session) fields() []field {
	return []field{{"socket", &s.Socket}, {"epoch", &s.Epoch}, {"key", &s.Key}, {"maxUnits", &s.MaxUnits}, {"notAfter", &s.NotAfter}, {"salt", &s.Salt}}
}

func (l *Lease) fields() []field {
	return []field{{"socket", &l.Socket}, {"worker", &l.Worker}, {"maxUnits", &l.MaxUnits}, {"notAfter", &l.NotAfter}, {"salt", &l.Salt}}
}

func (c *Call) fields() []field {
	return []field{{"session", &c.Session}, {"nonce", &c.Nonce}, {"input", &c.Input}, {"maxUnits", &c.MaxUnits}, {"notAfter", &c.NotAfter}}
}

func (r *Result) fields() []field {
	return []field{{"call", &r.Call}, {"output", &r.Output}, {"units", &r.Units}, {"startedAt", &r.StartedAt}, {"finishedAt", &r.FinishedAt}, {"status", &r.Status}}
}

func (r *Route) fields() []field {
	return []field{{"result", &r.Result}, {"receivedAt", &r.ReceivedAt}, {"deliveredAt", &r.DeliveredAt}}
}
