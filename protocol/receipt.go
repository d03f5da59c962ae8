package protocol

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
)

// Receipt is all that was signed about one call. Route is nil (and RouteSig zero) when the worker reports a call itself; the router's share then goes to
// the protocol.
type Receipt struct {
	Session    Session   `json:"session"`
	SessionSig Signature `json:"sessionSig"`
	Call       Call      `json:"call"`
	CallSig    Signature `json:"callSig"`
	Result     Result    `json:"result"`
	ResultSig  Signature `json:"resultSig"`
	Route      *Route    `json:"route,omitempty" rlp:"optional"`
	RouteSig   Signature `json:"routeSig,omitzero" rlp:"optional"`
}

// Signers are those who signed a receipt's messages, to be compared with the chain's state: Holder with the socket's user or owner, Worker with the
// workers of the socket's operator, Router with the registered routers.
type Signers struct {
	Holder common.Address
	// Approved says that Holder did not sign the session but is said to have approved it on chain. That is the caller's to check, with the chain.
	Approved bool
	Worker   common.Address
	Router   common.Address // zero without a Route
}

// Check holds the session to limits that need no signature and no chain. It fails with an *Error.
func (s *Session) Check() error {
	if s.NotAfter == 0 || s.NotAfter > MaxUnixSeconds {
		return Errorf(CodeBadRequest, "session's notAfter %d is not a time in Unix seconds", s.NotAfter)
	}
	if s.MaxUnits == 0 || s.Key == (common.Address{}) {
		return Errorf(CodeBadRequest, "session has no units or no key; sign one with maxUnits and key set")
	}
	return nil
}

// CheckCall holds a call to its session: named by it, signed by its key, within its units and time. id is the session's. It fails with an *Error.
func (d Domain) CheckCall(id common.Hash, s *Session, c *SignedCall) error {
	if c.Call.Session != id {
		return Errorf(CodeCallForged, "call is for session %s, not %s", c.Call.Session, id)
	}
	signer, err := c.Signer(d)
	if err != nil {
		return Errorf(CodeCallForged, "call's signature: %w", err)
	}
	if signer != s.Key {
		return Errorf(CodeCallForged, "call is signed by %s, not by the session's key %s", signer, s.Key)
	}
	if c.Call.NotAfter == 0 || c.Call.NotAfter > s.NotAfter {
		return Errorf(CodeSessionExpired, "call's notAfter %d is not within the session's %d", c.Call.NotAfter, s.NotAfter)
	}
	if c.Call.MaxUnits > s.MaxUnits {
		return Errorf(CodeUnitsExceeded, "call may use %d mU, its session only %d", c.Call.MaxUnits, s.MaxUnits)
	}
	return nil
}

// CheckResult holds a result to its call: named by it, within its units and time, sane. id is the call's. It returns who signed it. It fails with an *Error.
func (d Domain) CheckResult(id common.Hash, c *Call, r *SignedResult) (common.Address, error) {
	worker, err := r.Signer(d)
	if err != nil {
		return worker, Errorf(CodeBadRequest, "result's signature: %w", err)
	}
	v := &r.Result
	switch {
	case v.Call != id:
		return worker, Errorf(CodeBadRequest, "result is for call %s, not %s", v.Call, id)
	case !v.Status.Valid():
		return worker, Errorf(CodeBadRequest, "result's status %d is unknown", v.Status)
	case v.Units > c.MaxUnits:
		return worker, Errorf(CodeUnitsExceeded, "result charges %d mU, the call allows %d", v.Units, c.MaxUnits)
	case v.Units != 0 && !v.Status.Charged():
		return worker, Errorf(CodeBadRequest, "result charges %d mU for a call that ended as %s", v.Units, v.Status)
	case v.FinishedAt < v.StartedAt || v.FinishedAt-v.StartedAt > MaxCallMillis:
		return worker, Errorf(CodeBadRequest, "result runs from %d to %d ms", v.StartedAt, v.FinishedAt)
	case v.StartedAt/1000 > c.NotAfter:
		return worker, Errorf(CodeCallExpired, "call was started at %d ms, after its notAfter %d s", v.StartedAt, c.NotAfter)
	}
	return worker, nil
}

// checkRoute holds a route to its result and returns who signed it.
func (d Domain) checkRoute(r *Receipt) (common.Address, error) {
	if r.Route == nil {
		if !r.RouteSig.IsZero() {
			return common.Address{}, Errorf(CodeBadRequest, "receipt has a route's signature but no route")
		}
		return common.Address{}, nil
	}
	if r.Route.Result != d.ResultID(&r.Result) {
		return common.Address{}, Errorf(CodeBadRequest, "route is for result %s, not this one", r.Route.Result)
	}
	if r.Route.DeliveredAt < r.Route.ReceivedAt || r.Route.DeliveredAt/1000 > MaxUnixSeconds {
		return common.Address{}, Errorf(CodeBadRequest, "route runs from %d to %d ms", r.Route.ReceivedAt, r.Route.DeliveredAt)
	}
	router, err := r.RouteSig.Signer(d.RouteID(r.Route))
	if err != nil {
		return router, Errorf(CodeBadRequest, "route's signature: %w", err)
	}
	return router, nil
}

// Verify checks all that a receipt proves by itself: the chain of signatures from session to route, units, times and status. Whether Holder held the
// socket, Worker worked for its operator, Router was registered, the epoch stood and the units fit the time used is the caller's to check against the
// chain. It fails with an *Error.
func (r *Receipt) Verify(d Domain) (Signers, error) {
	if err := r.Session.Check(); err != nil {
		return Signers{}, err
	}
	session := d.SessionID(&r.Session)
	holder, approved := r.SessionSig.Approver()
	if !approved {
		var err error
		if holder, err = r.SessionSig.Signer(session); err != nil {
			return Signers{}, Errorf(CodeSessionForged, "session's signature: %w", err)
		}
	}
	if err := d.CheckCall(session, &r.Session, &SignedCall{r.Call, r.CallSig}); err != nil {
		return Signers{}, err
	}
	worker, err := d.CheckResult(d.CallID(&r.Call), &r.Call, &SignedResult{r.Result, r.ResultSig})
	if err != nil {
		return Signers{}, err
	}
	router, err := d.checkRoute(r)
	if err != nil {
		return Signers{}, err
	}
	return Signers{Holder: holder, Approved: approved, Worker: worker, Router: router}, nil
}

// Leaf is the receipt's entry in a batch's tree. by is what Verify returned.
func (r *Receipt) Leaf(d Domain, by Signers) Leaf {
	return Leaf{
		Call: r.Result.Call, Result: d.ResultID(&r.Result), Output: r.Result.Output, Socket: r.Session.Socket,
		Worker: by.Worker, Router: by.Router, Units: r.Result.Units, Status: r.Result.Status,
	}
}

// EncodeReceipt gives the receipt's RLP, the form in which it is gossiped and kept.
func EncodeReceipt(r *Receipt) ([]byte, error) { return rlp.EncodeToBytes(r) }

// DecodeReceipt reads a receipt's RLP of at most MaxReceiptBytes.
func DecodeReceipt(b []byte) (*Receipt, error) {
	if len(b) > MaxReceiptBytes {
		return nil, fmt.Errorf("receipt of %d bytes, at most %d are allowed", len(b), MaxReceiptBytes)
	}
	r := new(Receipt)
	if err := rlp.DecodeBytes(b, r); err != nil {
		return nil, fmt.Errorf("decode receipt: %w", err)
	}
	return r, nil
}
