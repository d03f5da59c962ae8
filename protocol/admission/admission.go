// Package admission decides whether a session may be opened and a call may run, from what was signed and what the chain says. Routers and workers decide
// alike, each on its own view of the chain.
package admission

import (
	"context"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// MaxSessionSeconds bounds how far ahead a session may end: 90 days. Validators settle no receipt of a longer one.
const MaxSessionSeconds = 90 * 24 * 60 * 60

// Socket is what the chain says of a computing socket at one block.
type Socket struct {
	ID           uint256.Int
	Operator     uint64
	Jailed       bool           // the operator is jailed: its sockets serve no more
	Denied       bool           // the operator's rules in Apps exclude the app
	Holder       common.Address // the user if one is set and unexpired, else the owner
	App          uint256.Int
	Power        uint64 // mE
	Units        uint64 // mU that the escrow still covers
	Expires      uint64 // Unix seconds
	Epoch        uint64 // counts revocations
	PluggedUntil uint64 // Unix seconds; 0: not plugged in
}

// Metering is how an app's calls are charged.
type Metering uint8

// Kinds of metering, as Apps numbers them.
const (
	ByTime Metering = 0
	Fixed  Metering = 1
)

// App is what the chain says of an app.
type App struct {
	ID            uint256.Int
	Version       uint16      // the current one, from 1
	Image         common.Hash // digest of its OCI manifest
	Kind          uint8       // 0: one-shot
	Metering      Metering
	FixedUnits    uint64 // mU a call
	Deterministic bool
	Retired       bool
	Name          string
	Manifest      *protocol.Manifest
}

// Units is what a call of the app costs in mU that ran for millis on a socket of power mE with limit the call's MaxUnits, if its status is charged.
func (a *App) Units(power, millis, limit uint64) uint64 {
	if a.Metering == Fixed {
		return min(a.FixedUnits, limit)
	}
	return protocol.Metered(power, millis, limit)
}

// Approvals knows which sessions were approved on chain.
type Approvals interface {
	// Approver is who approved the session; zero if nobody did.
	Approver(ctx context.Context, session common.Hash) (common.Address, error)
}

// Session refuses a session that its socket's holder neither signed nor approved on chain, or that the socket does not allow at now (Unix seconds). The
// chain is asked only for one that says that it is approved. It fails with an *protocol.Error.
func Session(ctx context.Context, chain Approvals, d protocol.Domain, signed *protocol.SignedSession, socket *Socket, now uint64) error {
	s := &signed.Session
	if err := s.Check(); err != nil {
		return err
	}
	if s.NotAfter < now {
		return protocol.Errorf(protocol.CodeSessionExpired, "session ended at %d, it is %d; sign a new one", s.NotAfter, now)
	}
	if s.NotAfter > now+MaxSessionSeconds {
		return protocol.Errorf(protocol.CodeBadRequest, "session runs for more than %d s from now; sign a shorter one", MaxSessionSeconds)
	}
	signer, err := holder(ctx, chain, d, signed)
	if err != nil {
		return err
	}
	if signer != socket.Holder {
		return protocol.Errorf(protocol.CodeSessionForged, "session is signed by %s, but socket %s is held by %s", signer, socket.ID.Dec(), socket.Holder)
	}
	return Standing(s, socket, now)
}

// holder is who signed the session, or who approved it.
func holder(ctx context.Context, chain Approvals, d protocol.Domain, signed *protocol.SignedSession) (common.Address, error) {
	claimed, approval := signed.Signature.Approver()
	if !approval {
		signer, err := signed.Signer(d)
		if err != nil {
			return signer, protocol.Errorf(protocol.CodeSessionForged, "session's signature: %w", err)
		}
		return signer, nil
	}
	approver, err := chain.Approver(ctx, d.SessionID(&signed.Session))
	if err != nil {
		return approver, err
	}
	if approver != claimed {
		return approver, protocol.Errorf(protocol.CodeSessionForged, "session is not approved on chain by %s", claimed)
	}
	return approver, nil
}

// Standing refuses a session, once well signed, that the socket does not allow any more at now (Unix seconds). It fails with an *protocol.Error.
func Standing(s *protocol.Session, socket *Socket, now uint64) error {
	switch {
	case s.NotAfter < now:
		return protocol.Errorf(protocol.CodeSessionExpired, "session ended at %d, it is %d; sign a new one", s.NotAfter, now)
	case s.Epoch < socket.Epoch:
		return protocol.Errorf(protocol.CodeSessionRevoked, "session is of epoch %d, socket %s is at %d: it was revoked; sign a new one", s.Epoch, socket.ID.Dec(), socket.Epoch)
	case s.Epoch > socket.Epoch:
		return protocol.Errorf(protocol.CodeSessionForged, "session is of epoch %d, socket %s is only at %d; sign one of this epoch", s.Epoch, socket.ID.Dec(), socket.Epoch)
	case socket.PluggedUntil < now || socket.Expires < now:
		return protocol.Errorf(protocol.CodeSocketUnplugged, "socket %s is not plugged in; plug it in first", socket.ID.Dec())
	case socket.PluggedUntil < s.NotAfter:
		return protocol.Errorf(protocol.CodeSocketUnplugged, "socket %s is plugged in until %d, the session runs until %d; plug it in for longer or sign a shorter session",
			socket.ID.Dec(), socket.PluggedUntil, s.NotAfter)
	case socket.Jailed:
		return protocol.Errorf(protocol.CodeWorkerUnavailable, "operator %d of socket %s is jailed; close the socket to get the escrow back", socket.Operator, socket.ID.Dec())
	case socket.Denied:
		return protocol.Errorf(protocol.CodeWorkerUnavailable, "operator %d of socket %s does not serve app %s any more; ask it why", socket.Operator, socket.ID.Dec(), socket.App.Dec())
	}
	return nil
}

// Call refuses a call that its session's key did not sign, or that is past its time at now (Unix seconds), or that cannot pay for what the app charges.
// Whether the balance covers it is the Ledger's to say. It fails with an *protocol.Error.
func Call(d protocol.Domain, id common.Hash, s *protocol.Session, c *protocol.SignedCall, app *App, now uint64) error {
	if err := d.CheckCall(id, s, c); err != nil {
		return err
	}
	if c.Call.NotAfter < now {
		return protocol.Errorf(protocol.CodeCallExpired, "call was to start by %d, it is %d; sign a new one", c.Call.NotAfter, now)
	}
	if app.Kind != 0 || app.Manifest == nil {
		return protocol.Errorf(protocol.CodeBadRequest, "app %s is not called one input at a time", app.ID.Dec())
	}
	if c.Call.MaxUnits == 0 {
		return protocol.Errorf(protocol.CodeUnitsExceeded, "call allows no units; set maxUnits")
	}
	if app.Metering == Fixed && c.Call.MaxUnits < app.FixedUnits {
		return protocol.Errorf(protocol.CodeUnitsExceeded, "app %s costs %d mU a call, the call allows %d", app.ID.Dec(), app.FixedUnits, c.Call.MaxUnits)
	}
	return nil
}

// Input refuses an input that the app does not take. It fails with an *protocol.Error.
func Input(app *App, bytes uint64) error {
	if app.Manifest != nil && bytes > app.Manifest.MaxInputBytes {
		return protocol.Errorf(protocol.CodeInputTooLarge, "input of more than %d bytes; app %s takes no more", app.Manifest.MaxInputBytes, app.ID.Dec())
	}
	return nil
}
