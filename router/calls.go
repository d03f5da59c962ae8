package router

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"github.com/edgematrix/emc/internal/blobs"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// Headers of a call's answer.
const (
	CallIDHeader   = "EMC-Call-Id"   // the call's id, before the output
	ReceiptTrailer = "EMC-Receipt"   // the call's id once its receipt is held: GET /v1/receipts/{id}
	StatusTrailer  = "EMC-Status"    // how the call ended
	MaxUnitsHeader = "EMC-Max-Units" // of a request with a bearer token: the most mU that the call may use
)

// chunk is how much of a body or an output goes at once.
const chunk = 32 << 10

// call is one call in flight. It belongs to the goroutine that serves its request until it is handed to relay.
type call struct {
	session    *session
	socket     *admission.Socket
	app        *admission.App
	signed     protocol.SignedCall
	id         common.Hash
	hold       *admission.Hold
	receivedAt time.Time
	input      *blobs.Writer
	output     *blobs.Writer

	delivered chan struct{} // closed by the server once the caller has all of the output
	gone      chan struct{} // closed by the server once it has ended, whether or not the caller has all
	done      chan struct{} // closed by relay once err, result and receipt are set
	err       error
	receipt   *protocol.Receipt
	detail    string
}

// postCall serves POST /v1/sockets/{id}/calls.
func (r *Router) postCall(w http.ResponseWriter, req *http.Request) error {
	c := &call{receivedAt: r.cfg.Now(), delivered: make(chan struct{}), gone: make(chan struct{}), done: make(chan struct{})}
	bearer, err := r.identify(c, req)
	if err != nil {
		return err
	}
	if err := r.active.enter(c.session.id, &r.cfg.Limits); err != nil {
		return err
	}
	r.metrics.active.Inc()
	relayed := false
	defer func() {
		if !relayed {
			if c.hold != nil {
				c.hold.Release()
			}
			r.finish(c)
		}
	}()
	if err := r.admit(c, req, bearer); err != nil {
		return err
	}
	if err := r.takeInput(c, w, req); err != nil {
		return err
	}
	if bearer {
		err = r.signCall(c)
	} else {
		err = r.checkInput(c)
	}
	if err != nil {
		return err
	}
	if err := r.claim(c); err != nil {
		return err
	}
	relayed = true
	return r.serve(c, w, req)
}

// finish frees what a call took. It is called once.
func (r *Router) finish(c *call) {
	for _, w := range []*blobs.Writer{c.input, c.output} {
		if w != nil {
			w.Abort()
		}
	}
	r.active.leave(c.session.id)
	r.metrics.active.Dec()
}

// identify finds the session of a request and, unless the router is to sign it, its call.
func (r *Router) identify(c *call, req *http.Request) (bearer bool, err error) {
	socket, err := parseToken(req.PathValue("id"))
	if err != nil {
		return false, err
	}
	if header := req.Header.Get(protocol.CallHeader); header != "" {
		err = r.identifyCall(c, header)
	} else {
		bearer = true
		c.session, err = r.bearer(req)
	}
	if err != nil {
		return bearer, err
	}
	if c.session.Session.Socket != socket {
		return bearer, protocol.Errorf(protocol.CodeBadRequest, "session is for socket %s, the request for %s", c.session.Session.Socket.Dec(), socket.Dec())
	}
	return bearer, nil
}

func (r *Router) identifyCall(c *call, header string) error {
	signed, err := protocol.DecodeCallHeader(header)
	if err != nil {
		return err
	}
	c.signed, c.id = *signed, r.cfg.Domain.CallID(&signed.Call)
	if c.session = r.sessions.get(signed.Call.Session); c.session == nil {
		return protocol.Errorf(protocol.CodeSessionUnknown, "session %s is not known here; post it first", signed.Call.Session)
	}
	return nil
}

func parseToken(text string) (id uint256.Int, err error) {
	if err := id.SetFromDecimal(text); err != nil {
		return id, protocol.Errorf(protocol.CodeBadRequest, "%.80q is not the number of a socket", text)
	}
	return id, nil
}

// admit holds a call against the chain, what was answered before and the balance, before any of its input is read.
func (r *Router) admit(c *call, req *http.Request, bearer bool) (err error) {
	if !bearer {
		if err := r.replayed(c); err != nil {
			return err
		}
	}
	if c.socket, err = r.cfg.Chain.Socket(req.Context(), c.session.Session.Socket); err != nil {
		return err
	}
	// The holder may have changed since the session was posted, so its signature is held against the chain each time.
	if err := admission.Session(req.Context(), r.cfg.Chain, r.cfg.Domain, &c.session.SignedSession, c.socket, r.now()); err != nil {
		return err
	}
	if c.app, err = r.cfg.Chain.App(req.Context(), c.socket.App); err != nil {
		return err
	}
	if req.ContentLength > 0 {
		if err := admission.Input(c.app, uint64(req.ContentLength)); err != nil {
			return err
		}
	}
	if bearer {
		return r.reserveFor(c, req)
	}
	if err := admission.Call(r.cfg.Domain, c.session.id, &c.session.Session, &c.signed, c.app, r.now()); err != nil {
		return err
	}
	c.hold, err = r.ledger.Reserve(c.session.id, &c.session.Session, c.socket.Units, c.signed.Call.MaxUnits)
	return err
}

// reserveFor decides what a call that the router signs may use: what the request says, else what the app charges or could use in its longest time, as
// far as session and socket go.
func (r *Router) reserveFor(c *call, req *http.Request) (err error) {
	units := c.app.FixedUnits
	if c.app.Metering != admission.Fixed {
		longest := protocol.Work(c.socket.Power, uint64(c.app.Manifest.DeadlineSeconds)*1000)
		units = min(longest, r.ledger.Left(c.session.id, &c.session.Session, c.socket.Units))
	}
	if text := req.Header.Get(MaxUnitsHeader); text != "" {
		if units, err = strconv.ParseUint(text, 10, 64); err != nil {
			return protocol.Errorf(protocol.CodeBadRequest, "%s %.40q is not a number of mU", MaxUnitsHeader, text)
		}
	}
	if units == 0 {
		return protocol.Errorf(protocol.CodeUnitsExceeded, "no units are left; top the socket up or sign a new session")
	}
	c.signed.Call.MaxUnits = units
	c.hold, err = r.ledger.Reserve(c.session.id, &c.session.Session, c.socket.Units, units)
	return err
}

// replayed refuses a call whose nonce was used, and says where the answer is if it was this call that used it.
func (r *Router) replayed(c *call) error {
	first, err := r.store.claimed(c.session.id, c.signed.Call.Nonce)
	if err != nil || first == (common.Hash{}) {
		return err
	}
	if first != c.id {
		return protocol.Errorf(protocol.CodeCallReplayed, "nonce %d was used for call %s; sign with another nonce", c.signed.Call.Nonce, first)
	}
	receipt, _, err := r.store.receipt(c.id)
	if err != nil || receipt == nil {
		return err // begun, but its worker was lost: it may be tried again, and is charged once
	}
	return answered(receipt)
}

// answered says where a call's answer is.
func answered(receipt *protocol.Receipt) error {
	return protocol.Errorf(protocol.CodeCallReplayed, "call is answered and not charged again; its receipt is at /v1/receipts/%s, its output at /v1/blobs/%x",
		receipt.Result.Call, receipt.Result.Output)
}

// takeInput reads the request's body, bounded in size and slowness.
func (r *Router) takeInput(c *call, w http.ResponseWriter, req *http.Request) (err error) {
	if c.input, err = r.results.Create(int64(c.app.Manifest.MaxInputBytes)); err != nil {
		return err
	}
	n, err := r.readBody(c.input, w, req)
	r.metrics.bytes.WithLabelValues("in").Add(float64(n))
	if errors.Is(err, blobs.ErrTooLarge) {
		return admission.Input(c.app, c.app.Manifest.MaxInputBytes+1)
	}
	return err
}

// readBody copies a request's body. Each chunk has its own time, so that a caller who sends a byte now and then does not hold a connection for long.
func (r *Router) readBody(to io.Writer, w http.ResponseWriter, req *http.Request) (int64, error) {
	control, buf := http.NewResponseController(w), make([]byte, chunk)
	var total int64
	for {
		_ = control.SetReadDeadline(time.Now().Add(r.cfg.Limits.BodyTimeout))
		n, failed := fill(req.Body, buf)
		total += int64(n)
		if _, err := to.Write(buf[:n]); errors.Is(err, blobs.ErrFull) {
			return total, protocol.Errorf(protocol.CodeRateLimited, "router's disk budget is used up; try later, or another router")
		} else if err != nil {
			return total, err
		}
		if errors.Is(failed, io.EOF) {
			return total, control.SetReadDeadline(time.Time{})
		}
		if failed != nil {
			return total, protocol.Errorf(protocol.CodeBadRequest, "body was cut off, or arrived too slowly; send it in one go")
		}
	}
}

// fill reads until buf is full or reading fails, with the reader's own error.
func fill(from io.Reader, buf []byte) (n int, err error) {
	for n < len(buf) && err == nil {
		var m int
		m, err = from.Read(buf[n:])
		n += m
	}
	return n, err
}

// checkInput compares the input with what the call was signed for.
func (r *Router) checkInput(c *call) error {
	if sum := c.input.Sum(); sum != c.signed.Call.Input {
		return protocol.Errorf(protocol.CodeBadRequest, "body's SHA-256 is %x, the call is for %x", sum, c.signed.Call.Input)
	}
	return nil
}

// signCall makes and signs the call of a session whose key is the router's.
func (r *Router) signCall(c *call) (err error) {
	v := &c.signed.Call
	v.Session, v.Input = c.session.id, c.input.Sum()
	v.NotAfter = min(uint64(r.cfg.Now().Add(r.cfg.Limits.CallTime).Unix()), c.session.Session.NotAfter)
	if v.Nonce, err = r.nextNonce(c.session.id); err != nil {
		return err
	}
	if c.signed.Signature, err = r.cfg.Domain.SignCall(v, r.cfg.Key); err != nil {
		return err
	}
	c.id = r.cfg.Domain.CallID(v)
	return admission.Call(r.cfg.Domain, c.session.id, &c.session.Session, &c.signed, c.app, r.now())
}

// nextNonce gives each call of a session its own nonce, beyond all that are on disk.
func (r *Router) nextNonce(session common.Hash) (uint64, error) {
	r.nonceMu.Lock()
	defer r.nonceMu.Unlock()
	next, ok := r.nonces[session]
	if !ok {
		var err error
		if next, err = r.store.nextNonce(session); err != nil {
			return 0, err
		}
	}
	r.nonces[session] = next + 1
	return next, nil
}

// claim gives the call its session and nonce, on disk.
func (r *Router) claim(c *call) error {
	key := string(callKey(c.session.id, c.signed.Call.Nonce))
	if other, ok := r.active.begin(key, c.id); !ok {
		return protocol.Errorf(protocol.CodeCallReplayed, "nonce %d is in use by call %s, which is being answered; its receipt will be at /v1/receipts/%s",
			c.signed.Call.Nonce, other, other)
	}
	holder, err := r.store.claim(c.session.id, c.signed.Call.Nonce, c.id)
	if err == nil && holder != c.id {
		err = protocol.Errorf(protocol.CodeCallReplayed, "nonce %d was used for call %s; sign with another nonce", c.signed.Call.Nonce, holder)
	}
	if err == nil {
		err = r.replayed(c) // it may have been answered since it was admitted
	}
	if err != nil {
		r.active.end(key)
	}
	return err
}

// serve starts the relay of a call and passes its output on to the caller.
func (r *Router) serve(c *call, w http.ResponseWriter, req *http.Request) error {
	defer close(c.gone)
	var err error
	if c.output, err = r.results.Create(int64(c.app.Manifest.MaxOutputBytes)); err != nil {
		r.cancel(c)
		return err
	}
	output, err := c.output.Follow(req.Context())
	if err != nil {
		r.cancel(c)
		return err
	}
	defer func() { _ = output.Close() }()
	waiting, stop := context.WithCancel(r.life)
	defer context.AfterFunc(req.Context(), stop)() // a call that has not begun is given up with its caller
	r.relays.Add(1)
	go func() {
		defer stop()
		r.relay(waiting, c)
	}()
	w.Header().Set(CallIDHeader, c.id.Hex())
	w.Header().Set("Trailer", ReceiptTrailer+", "+StatusTrailer)
	return r.deliver(c, w, req, output)
}

// cancel undoes a claim whose relay never started.
func (r *Router) cancel(c *call) {
	r.active.end(string(callKey(c.session.id, c.signed.Call.Nonce)))
	if err := r.store.unclaim(c.session.id, c.signed.Call.Nonce); err != nil {
		r.cfg.Log.Error("Nonce not freed", "call", c.id, "err", err)
	}
	c.hold.Release()
	r.finish(c)
}

// deliver writes the output as it comes, and at its end what became of the call.
func (r *Router) deliver(c *call, w http.ResponseWriter, req *http.Request, output io.Reader) error {
	sent, err := r.pass(c, w, output)
	if err != nil && !errors.Is(err, blobs.ErrAborted) {
		return aborted(fmt.Errorf("caller of %s went away: %w", c.id, err), sent)
	}
	if err == nil {
		close(c.delivered)
	}
	select {
	case <-c.done:
	case <-req.Context().Done():
		return aborted(req.Context().Err(), sent)
	}
	if c.err != nil {
		return aborted(c.err, sent)
	}
	result := &c.receipt.Result
	if sent == 0 && result.Status != protocol.StatusOK {
		return r.failed(c)
	}
	if sent == 0 {
		w.Header().Set("Content-Type", "application/octet-stream")
		w.WriteHeader(http.StatusOK)
	}
	w.Header().Set(ReceiptTrailer, c.id.Hex()) // after the header: these are trailers
	w.Header().Set(StatusTrailer, result.Status.String())
	return nil
}

// failed is the answer to a call that ran, gave no output and did not succeed.
func (r *Router) failed(c *call) error {
	code := protocol.CodeCallFailed
	if c.receipt.Result.Status == protocol.StatusWorker {
		code = protocol.CodeWorkerUnavailable
	}
	detail := c.detail
	if detail != "" {
		detail = ": " + detail
	}
	return protocol.Errorf(code, "call ended as %q and costs %d mU; its receipt is at /v1/receipts/%s%s", c.receipt.Result.Status, c.receipt.Result.Units, c.id, detail)
}

// abortError ends a response that has begun: there is no other way to tell the caller that it is not whole.
type abortError struct{ error }

func (e abortError) Unwrap() error { return e.error }

func aborted(err error, sent int64) error {
	if sent > 0 {
		return abortError{err}
	}
	return err
}

// pass writes the output as it comes, each chunk within the time that a caller has to take it.
func (r *Router) pass(c *call, w http.ResponseWriter, output io.Reader) (sent int64, err error) {
	control, buf := http.NewResponseController(w), make([]byte, chunk)
	for {
		n, err := output.Read(buf)
		if n > 0 {
			if sent == 0 {
				r.metrics.firstByte.Observe(r.cfg.Now().Sub(c.receivedAt).Seconds())
				w.Header().Set("Content-Type", "application/octet-stream")
			}
			_ = control.SetWriteDeadline(time.Now().Add(r.cfg.Limits.ReaderTimeout))
			sent += int64(n) // whatever became of them: the response has begun
			if _, err := w.Write(buf[:n]); err != nil {
				return sent, err
			}
			r.metrics.bytes.WithLabelValues("out").Add(float64(n))
			if err := control.Flush(); err != nil {
				return sent, err
			}
		}
		if err == io.EOF {
			return sent, nil
		}
		if err != nil {
			return sent, err
		}
	}
}
