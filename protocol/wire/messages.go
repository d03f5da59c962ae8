package wire

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/rlp"
)

const (
	// MaxReason bounds the message of a Refuse and the detail of a Final, in bytes.
	MaxReason = 1024
)

// Open begins a call: all that the worker checks before it takes input.
type Open struct {
	Session    protocol.Session
	SessionSig protocol.Signature
	Call       protocol.Call
	CallSig    protocol.Signature
	InputBytes uint64 // how many bytes of input follow
}

// SignedSession is the session with its signature.
func (o *Open) SignedSession() *protocol.SignedSession {
	return &protocol.SignedSession{Session: o.Session, Signature: o.SessionSig}
}

// SignedCall is the call with its signature.
func (o *Open) SignedCall() *protocol.SignedCall {
	return &protocol.SignedCall{Call: o.Call, Signature: o.CallSig}
}

// Refuse says why a call is not run.
type Refuse struct {
	Code    string
	Message string
}

// Err is the refusal as the error that the worker meant.
func (r *Refuse) Err() *protocol.Error {
	return protocol.Errorf(protocol.Code(r.Code), "%s", r.Message)
}

// RefuseFor puts an error into a frame's bounds.
func RefuseFor(err error) *Refuse {
	var e *protocol.Error
	if !errors.As(err, &e) {
		e = protocol.Errorf(protocol.CodeInternal, "%w", err)
	}
	return &Refuse{Code: string(e.Code), Message: Line(e.Message)}
}

// Final ends a call's output.
type Final struct {
	Result    protocol.Result
	ResultSig protocol.Signature
	Detail    string // for people: why a call did not succeed, e.g. the end of what the app wrote to stderr
}

// SignedResult is the result with its signature.
func (f *Final) SignedResult() *protocol.SignedResult {
	return &protocol.SignedResult{Result: f.Result, Signature: f.ResultSig}
}

// Delivered tells the worker that its router signed the route and reports the call.
type Delivered struct {
	Route    protocol.Route
	RouteSig protocol.Signature
}

// Line makes text fit for one line of a message: control characters become spaces, what is longer than MaxReason is cut.
func Line(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r == utf8.RuneError {
			return ' '
		}
		return r
	}, s)
	if len(s) > MaxReason {
		s = strings.ToValidUTF8(s[:MaxReason], "")
	}
	return strings.TrimSpace(s)
}

// Send writes one message as a frame of its type.
func Send(w io.Writer, message any) error {
	t, err := typeOf(message)
	if err != nil {
		return err
	}
	b, err := rlp.EncodeToBytes(message)
	if err != nil {
		return fmt.Errorf("encode %T: %w", message, err)
	}
	return Write(w, t, b)
}

func typeOf(message any) (Type, error) {
	switch message.(type) {
	case *Open:
		return TypeOpen, nil
	case *Refuse:
		return TypeRefuse, nil
	case *Final:
		return TypeFinal, nil
	case *Delivered:
		return TypeDelivered, nil
	case *SignedAnnouncement:
		return TypeAnnounce, nil
	}
	return 0, fmt.Errorf("%w: %T is not a message", ErrFrame, message)
}

// Decode reads a frame into a message of its type. It fails with ErrFrame.
func Decode(f Frame, message any) error {
	want, err := typeOf(message)
	if err != nil {
		return err
	}
	if f.Type != want {
		return fmt.Errorf("%w: type %d where %d was expected", ErrFrame, f.Type, want)
	}
	if err := rlp.DecodeBytes(f.Payload, message); err != nil {
		return fmt.Errorf("%w: %w", ErrFrame, err)
	}
	return check(message)
}

func check(message any) error {
	switch m := message.(type) {
	case *Refuse:
		m.Code, m.Message = Line(m.Code), Line(m.Message)
	case *Final:
		m.Detail = Line(m.Detail)
	case *SignedAnnouncement:
		if len(m.Announcement.Apps) > MaxApps {
			return fmt.Errorf("%w: announcement of %d apps, at most %d are allowed", ErrFrame, len(m.Announcement.Apps), MaxApps)
		}
	}
	return nil
}

// PingPayload is the payload of a Ping; the Pong returns it.
func PingPayload(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

// PingNumber reads the payload of a Ping or Pong.
func PingNumber(f Frame) (uint64, error) {
	if len(f.Payload) != 8 {
		return 0, fmt.Errorf("%w: ping of %d bytes, want 8", ErrFrame, len(f.Payload))
	}
	return binary.BigEndian.Uint64(f.Payload), nil
}
