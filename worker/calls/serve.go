package calls

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/edgematrix/emc/internal/blobs"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/edgematrix/emc/protocol/wire"
	"github.com/ethereum/go-ethereum/common"
)

var emptyOutput = common.Hash(sha256.Sum256(nil))

// Stream is a call stream that a router opened; a libp2p stream is one.
type Stream interface {
	io.Reader
	io.Writer
	SetReadDeadline(time.Time) error
	SetWriteDeadline(time.Time) error
	Close() error
	Reset() error
}

// job is one call from its admission to its result. It belongs to the goroutine of Serve, but for running, which the service's mu guards.
type job struct {
	id     jobID
	open   wire.Open
	call   *protocol.SignedCall
	name   common.Hash // the call's id
	router common.Address
	socket *admission.Socket
	app    *admission.App
	hold   *admission.Hold
	stream Stream
	input  *blobs.Writer
	output *blobs.Writer
	reply  chan reply // what the router says after its input, once

	running bool
	metered bool // it is the call's units that end it, not a time
}

// reply is what a router said after its input: that it signed a route, or that it is gone.
type reply struct {
	delivered wire.Delivered
	err       error
}

// storedError says that a call was answered before.
type storedError struct{ entry *entry }

func (*storedError) Error() string { return "call is answered" }

// Serve answers one call stream of a router, to its end. The call goes on if the stream does not.
func (s *Service) Serve(router common.Address, stream Stream) {
	defer func() { _ = stream.Close() }()
	j := &job{router: router, stream: stream, reply: make(chan reply, 1)}
	err := s.admit(j)
	if err == nil {
		defer s.leave(j)
		err = s.prepare(j)
	}
	var stored *storedError
	switch {
	case errors.As(err, &stored):
		s.answer(j, stored.entry)
	case err != nil:
		s.refuse(j, err)
	default:
		s.run(j)
	}
}

// refuse says why a call is not run.
func (s *Service) refuse(j *job, err error) {
	code := protocol.CodeOf(err)
	if code == protocol.CodeInternal {
		s.cfg.Log.Error("Call failed before it ran", "call", j.name, "router", j.router, "err", err)
	}
	s.metrics.refused.WithLabelValues(string(code)).Inc()
	_ = j.stream.SetWriteDeadline(time.Now().Add(s.cfg.Limits.FrameTimeout))
	if err := wire.Send(j.stream, wire.RefuseFor(err)); err != nil {
		s.cfg.Log.Debug("Refusal not sent", "router", j.router, "err", err)
	}
}

// admit reads and checks a call, and registers it as active with what it may use held. If it fails nothing is registered.
func (s *Service) admit(j *job) error {
	if err := s.readOpen(j); err != nil {
		return err
	}
	if err := s.enter(j); err != nil {
		return err
	}
	err := s.check(j)
	if err != nil {
		s.leave(j)
	}
	return err
}

func (s *Service) readOpen(j *job) error {
	_ = j.stream.SetReadDeadline(time.Now().Add(s.cfg.Limits.FrameTimeout))
	f, err := wire.NewReader(j.stream).Next()
	if err == nil {
		err = wire.Decode(f, &j.open)
	}
	if err != nil {
		return protocol.Errorf(protocol.CodeBadRequest, "read call: %w", err)
	}
	j.call = j.open.SignedCall()
	j.id = jobID{j.open.Call.Session, j.open.Call.Nonce}
	j.name = s.cfg.Domain.CallID(&j.open.Call)
	return nil
}

// enter makes the call one of the active ones, if there is room and no other call of its session and nonce is active.
func (s *Service) enter(j *job) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closing {
		return protocol.Errorf(protocol.CodeWorkerUnavailable, "worker %s is shutting down", s.address)
	}
	if other := s.active[j.id]; other != nil {
		return protocol.Errorf(protocol.CodeCallReplayed, "call %s of nonce %d is being answered; wait for its receipt", other.name, j.id.nonce)
	}
	if most := s.cfg.Limits.Slots + s.cfg.Limits.Queue; len(s.active) >= most {
		return protocol.Errorf(protocol.CodeWorkerUnavailable, "worker %s has %d calls already; try later", s.address, most)
	}
	s.active[j.id] = j
	s.jobs.Add(1)
	s.signal()
	return nil
}

// leave ends an active call and frees what was made for it.
func (s *Service) leave(j *job) {
	for _, w := range []*blobs.Writer{j.input, j.output} {
		if w != nil {
			w.Abort()
		}
	}
	s.mu.Lock()
	delete(s.active, j.id)
	s.mu.Unlock()
	s.signal()
	s.jobs.Done()
}

// check holds the call against the log, the chain and the balance.
func (s *Service) check(j *job) error {
	e, err := s.log.find(j.id.session, j.id.nonce)
	if err != nil {
		return err
	}
	if e != nil {
		return s.replayed(j, e)
	}
	now := uint64(s.cfg.Now().Unix())
	if j.socket, err = s.cfg.Chain.Socket(s.life, j.open.Session.Socket); err != nil {
		return err
	}
	session := s.cfg.Domain.SessionID(&j.open.Session)
	if err := admission.Session(s.life, s.cfg.Chain, s.cfg.Domain, j.open.SignedSession(), j.socket, now); err != nil {
		return err
	}
	if j.socket.Operator != s.cfg.Operator {
		return protocol.Errorf(protocol.CodeWorkerUnavailable, "socket %s is operator %d's, worker %s works for %d",
			j.socket.ID.Dec(), j.socket.Operator, s.address, s.cfg.Operator)
	}
	if j.app, err = s.cfg.Chain.App(s.life, j.socket.App); err != nil {
		return err
	}
	if len(s.cfg.Apps) > 0 && !slices.Contains(s.cfg.Apps, j.app.ID) {
		return protocol.Errorf(protocol.CodeWorkerUnavailable, "worker %s does not serve app %s", s.address, j.app.ID.Dec())
	}
	if err := admission.Call(s.cfg.Domain, session, &j.open.Session, j.call, j.app, now); err != nil {
		return err
	}
	if err := admission.Input(j.app, j.open.InputBytes); err != nil {
		return err
	}
	j.hold, err = s.ledger.Reserve(session, &j.open.Session, j.socket.Units, j.call.Call.MaxUnits)
	return err
}

// replayed says what became of the call whose session and nonce this one has.
func (s *Service) replayed(j *job, e *entry) error {
	if first := s.cfg.Domain.CallID(&e.Call); first != j.name {
		return protocol.Errorf(protocol.CodeCallReplayed, "nonce %d was used for call %s; sign with another nonce", j.id.nonce, first)
	}
	if len(e.Receipt) == 0 {
		return protocol.Errorf(protocol.CodeInternal, "the result of call %s could not be kept; it is answered when the worker starts again", j.name)
	}
	return &storedError{e}
}

// answer gives the stored result once more, after its output if that is still held.
func (s *Service) answer(j *job, e *entry) {
	err := s.sendStored(j, e)
	if err != nil {
		s.cfg.Log.Debug("Stored result not sent", "call", j.name, "router", j.router, "err", err)
		_ = j.stream.Reset()
	}
}

func (s *Service) sendStored(j *job, e *entry) error {
	r, err := e.receipt()
	if err != nil {
		return err
	}
	if err := s.send(j, func() error { return wire.Write(j.stream, wire.TypeStored, nil) }); err != nil {
		return err
	}
	if f, _, err := s.blobs.Open(r.Result.Output); err == nil {
		defer func() { _ = f.Close() }()
		if err := s.copy(j, f); err != nil {
			return err
		}
	}
	return s.send(j, func() error {
		return wire.Send(j.stream, &wire.Final{Result: r.Result, ResultSig: r.ResultSig})
	})
}

// send does one write within the time that a router has to take it.
func (s *Service) send(j *job, write func() error) error {
	_ = j.stream.SetWriteDeadline(time.Now().Add(s.cfg.Limits.FrameTimeout))
	return write()
}

// copy sends bytes as they can be read, each frame within the time that a router has to take it.
func (s *Service) copy(j *job, from io.Reader) error {
	buf := make([]byte, wire.MaxData)
	for {
		n, err := from.Read(buf)
		if n > 0 {
			if err := s.send(j, func() error { return wire.Write(j.stream, wire.TypeData, buf[:n]) }); err != nil {
				return err
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// prepare takes the input, readies the image and waits for a slot. When it succeeds the call is in the log and its slot is taken; until then the call costs
// nothing and its nonce is free.
func (s *Service) prepare(j *job) (err error) {
	defer func() {
		if err != nil {
			j.hold.Release()
		}
	}()
	if err := s.receive(j); err != nil {
		return err
	}
	if j.output, err = s.blobs.Create(int64(j.app.Manifest.MaxOutputBytes)); err != nil {
		return err
	}
	ctx, cancel := context.WithDeadline(s.life, time.Unix(int64(j.call.Call.NotAfter)+1, 0))
	defer cancel()
	_ = j.stream.SetReadDeadline(time.Time{})
	go s.listen(j, cancel)
	if err := s.cfg.Runtime.Ensure(ctx, j.app); err != nil {
		return s.unready(j, ctx, fmt.Errorf("app %s cannot be run here: %w", j.app.ID.Dec(), err))
	}
	select {
	case s.slots <- struct{}{}:
	case <-ctx.Done():
		return s.unready(j, ctx, ctx.Err())
	}
	if err := s.begin(j); err != nil {
		<-s.slots
		return err
	}
	return nil
}

// begin writes the call to the log.
func (s *Service) begin(j *job) error {
	now := s.cfg.Now()
	if uint64(now.Unix()) > j.call.Call.NotAfter {
		return s.late(j)
	}
	if err := s.standing(j, uint64(now.Unix())); err != nil {
		return err
	}
	err := s.log.accept(&entry{
		Session: j.open.Session, SessionSig: j.open.SessionSig, Call: j.open.Call, CallSig: j.open.CallSig,
		Router: j.router, AcceptedAt: uint64(now.UnixMilli()),
	})
	if err != nil {
		return fmt.Errorf("write call to the job log: %w", err)
	}
	s.mu.Lock()
	j.running = true
	s.mu.Unlock()
	s.signal()
	return nil
}

// standing looks at the socket once more: it may have been unplugged or revoked while the call waited, and what starts after that is not paid.
func (s *Service) standing(j *job, now uint64) error {
	socket, err := s.cfg.Chain.Socket(s.life, j.socket.ID)
	if err != nil {
		return err
	}
	return admission.Standing(&j.open.Session, socket, now)
}

func (s *Service) late(j *job) error {
	return protocol.Errorf(protocol.CodeCallExpired, "call was to start by %d and could not; sign one with more time", j.call.Call.NotAfter)
}

// unready says why a call that waited will not run.
func (s *Service) unready(j *job, ctx context.Context, cause error) error {
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return s.late(j)
	case s.life.Err() != nil:
		return protocol.Errorf(protocol.CodeWorkerUnavailable, "worker %s is shutting down", s.address)
	}
	return protocol.Errorf(protocol.CodeWorkerUnavailable, "worker %s: %w", s.address, cause)
}

// receive takes the input and compares it with what the call signed.
func (s *Service) receive(j *job) (err error) {
	if j.input, err = s.blobs.Create(int64(j.open.InputBytes)); err != nil {
		return err
	}
	r := wire.NewReader(j.stream)
	for {
		_ = j.stream.SetReadDeadline(time.Now().Add(s.cfg.Limits.FrameTimeout))
		f, err := r.Next()
		if err != nil {
			return protocol.Errorf(protocol.CodeBadRequest, "read input: %w", err)
		}
		if f.Type == wire.TypeEnd {
			break
		}
		if f.Type != wire.TypeData {
			return protocol.Errorf(protocol.CodeBadRequest, "frame of type %d inside the input", f.Type)
		}
		if _, err := j.input.Write(f.Payload); errors.Is(err, blobs.ErrTooLarge) {
			return protocol.Errorf(protocol.CodeBadRequest, "input is longer than the %d bytes announced", j.open.InputBytes)
		} else if err != nil {
			return protocol.Errorf(protocol.CodeWorkerUnavailable, "worker %s cannot take the input: %w", s.address, err)
		}
	}
	if sum := j.input.Sum(); sum != j.call.Call.Input {
		return protocol.Errorf(protocol.CodeBadRequest, "input's SHA-256 is %x, the call is for %x", sum, j.call.Call.Input)
	}
	return nil
}

// listen waits for what the router says after its input. If the router goes away before the call runs, waiting ends.
func (s *Service) listen(j *job, gone context.CancelFunc) {
	var r reply
	f, err := wire.NewReader(j.stream).Next()
	if err == nil {
		err = wire.Decode(f, &r.delivered)
	}
	if r.err = err; err != nil {
		gone()
	}
	j.reply <- r
}
