package router

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/edgematrix/emc/internal/blobs"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/wire"
	"github.com/libp2p/go-libp2p/core/network"
)

// openTimeout bounds opening a stream to a linked worker.
const openTimeout = 5 * time.Second

// attempt is a call at one worker.
type attempt struct {
	worker *worker
	stream network.Stream
	sent   chan struct{} // closed when nothing of the input is being sent any more
	begun  bool          // the worker said that the call runs, or ran
	stored *blobs.Writer // takes the output of a call that had been answered before: it is no longer the caller's to stream
	final  wire.Final
}

// relay has a call run and sees it to its receipt. While the call waits, waiting ends with the caller; once it runs it is seen to its end regardless, for the
// caller can fetch what it missed.
func (r *Router) relay(waiting context.Context, c *call) {
	defer r.relays.Done()
	defer r.finish(c)
	defer close(c.done)
	defer r.active.end(string(callKey(c.session.id, c.signed.Call.Nonce)))
	a, err := r.try(waiting, c)
	if err == nil {
		err = r.complete(c, a)
	}
	if err != nil {
		c.err = err
		c.output.Abort()
	}
}

// try offers the call to one worker after the other until one has run it. A worker that fails before the first byte of output is replaced by the next.
func (r *Router) try(waiting context.Context, c *call) (*attempt, error) {
	var err error = protocol.Errorf(protocol.CodeWorkerUnavailable, "no worker of operator %d that serves app %s is linked here; try later, or another router",
		c.socket.Operator, c.app.ID.Dec())
	begun := false
	var fault *attempt // a worker that answered for its own fault: what is left if nobody does better
	for _, next := range r.workers.candidates(waiting, c.socket) {
		var a *attempt
		a, err = r.attempt(waiting, c, next.worker)
		begun = begun || a.begun
		if err == nil && (a.final.Result.Status != protocol.StatusWorker || c.output.Size() > 0 || a.stored != nil) {
			return a, nil
		}
		if err == nil {
			fault = a
			_ = a.stream.Close() // without Delivered: the worker reports its result itself
		}
		if err != nil && !r.another(waiting, c, err) {
			break
		}
	}
	if fault != nil && c.output.Size() == 0 {
		return fault, nil
	}
	r.release(c, begun)
	return nil, err
}

// another says whether another worker may do what one failed to: nothing of its output reached the caller, and it was not the call that was at fault.
func (r *Router) another(waiting context.Context, c *call, err error) bool {
	code := protocol.CodeOf(err)
	return waiting.Err() == nil && c.output.Size() == 0 && (code == protocol.CodeWorkerUnavailable || code == protocol.CodeInternal)
}

// release frees what a call held that has no result here. If no worker ran it its nonce is free again; else the same call may be sent once more and gets
// the result that the worker stored.
func (r *Router) release(c *call, begun bool) {
	c.hold.Release()
	if begun {
		return
	}
	if err := r.store.unclaim(c.session.id, c.signed.Call.Nonce); err != nil {
		r.cfg.Log.Error("Nonce not freed", "call", c.id, "err", err)
	}
}

// attempt runs the call at one worker, to its result. The stream stays open only if it succeeds.
func (r *Router) attempt(waiting context.Context, c *call, w *worker) (*attempt, error) {
	a := &attempt{worker: w, sent: make(chan struct{})}
	ctx, cancel := context.WithTimeout(network.WithNoDial(waiting, "workers dial routers"), openTimeout)
	defer cancel()
	var err error
	if a.stream, err = r.cfg.Host.Libp2p().NewStream(ctx, w.peer, wire.CallProtocol); err != nil {
		return a, protocol.Errorf(protocol.CodeWorkerUnavailable, "worker %s cannot be reached: %w", w.address, err)
	}
	w.assign(c.signed.Call.MaxUnits)
	go r.send(a, c)
	giveUp := context.AfterFunc(waiting, func() { _ = a.stream.Reset() })
	stopped := context.AfterFunc(r.life, func() { _ = a.stream.Reset() })
	defer stopped()
	err = r.receive(a, c, giveUp)
	giveUp()
	if err == nil {
		err = r.check(a, c)
	}
	if err != nil || a.stored != nil {
		_ = a.stream.Reset()
	}
	<-a.sent
	if err != nil && a.stored != nil {
		a.stored.Abort()
	}
	return a, err
}

// send sends the call and its input. If it fails the stream breaks, and receive says so.
func (r *Router) send(a *attempt, c *call) {
	defer close(a.sent)
	input, err := c.input.Written()
	if err == nil {
		defer func() { _ = input.Close() }()
		err = r.sendAll(a, c, input)
	}
	if err != nil {
		r.cfg.Log.Debug("Input not sent", "call", c.id, "worker", a.worker.address, "err", err)
	}
}

func (r *Router) sendAll(a *attempt, c *call, input io.Reader) error {
	open := &wire.Open{
		Session: c.session.Session, SessionSig: c.session.Signature, Call: c.signed.Call, CallSig: c.signed.Signature, InputBytes: uint64(c.input.Size()),
	}
	frame := func(write func() error) error {
		_ = a.stream.SetWriteDeadline(time.Now().Add(r.cfg.Limits.FrameTimeout))
		return write()
	}
	if err := frame(func() error { return wire.Send(a.stream, open) }); err != nil {
		return err
	}
	buf := make([]byte, wire.MaxData)
	for {
		n, failed := fill(input, buf)
		if n > 0 {
			if err := frame(func() error { return wire.Write(a.stream, wire.TypeData, buf[:n]) }); err != nil {
				return err
			}
		}
		if errors.Is(failed, io.EOF) {
			return frame(func() error { return wire.Write(a.stream, wire.TypeEnd, nil) })
		}
		if failed != nil {
			return failed
		}
	}
}

// receive takes what the worker says, up to its result. accepted is called when the call runs.
func (r *Router) receive(a *attempt, c *call, accepted func() bool) error {
	frames := wire.NewReader(a.stream)
	limit := time.Unix(int64(c.signed.Call.NotAfter), 0).Add(r.cfg.Limits.FrameTimeout)
	for {
		_ = a.stream.SetReadDeadline(limit)
		f, err := frames.Next()
		if err != nil {
			return protocol.Errorf(protocol.CodeWorkerUnavailable, "worker %s was lost during the call; send the same call again: %w", a.worker.address, err)
		}
		end, err := r.take(a, c, f)
		if err != nil || end {
			return err
		}
		if a.begun {
			accepted()
		}
		limit = time.Now().Add(time.Duration(c.app.Manifest.DeadlineSeconds)*time.Second + r.cfg.Limits.FrameTimeout)
	}
}

// take takes one frame of a worker. It reports whether it was the result.
func (r *Router) take(a *attempt, c *call, f wire.Frame) (end bool, err error) {
	switch {
	case f.Type == wire.TypeRefuse && !a.begun:
		var refused wire.Refuse
		if err := wire.Decode(f, &refused); err != nil {
			return false, broken(a, err)
		}
		return false, refused.Err()
	case f.Type == wire.TypeAccept && !a.begun:
		a.begun = true
		return false, nil
	case f.Type == wire.TypeStored && !a.begun:
		a.begun = true
		a.stored, err = r.results.Create(int64(c.app.Manifest.MaxOutputBytes))
		return false, err
	case f.Type == wire.TypeData && a.begun:
		if _, err := a.output(c).Write(f.Payload); errors.Is(err, blobs.ErrFull) {
			return false, protocol.Errorf(protocol.CodeRateLimited, "router's disk budget is used up; send the same call again later")
		} else if err != nil {
			return false, broken(a, err)
		}
		return false, nil
	case f.Type == wire.TypeFinal && a.begun:
		if err := wire.Decode(f, &a.final); err != nil {
			return false, broken(a, err)
		}
		return true, nil
	}
	return false, broken(a, fmt.Errorf("frame of type %d out of turn", f.Type))
}

// output is where the worker's output goes.
func (a *attempt) output(c *call) *blobs.Writer {
	if a.stored != nil {
		return a.stored
	}
	return c.output
}

// broken says that a worker does not keep to the protocol.
func broken(a *attempt, err error) error {
	return protocol.Errorf(protocol.CodeWorkerUnavailable, "worker %s does not keep to the protocol: %w", a.worker.address, err)
}

// check holds a worker's result to the call, the output and what the app charges.
func (r *Router) check(a *attempt, c *call) error {
	result := &a.final.Result
	by, err := r.cfg.Domain.CheckResult(c.id, &c.signed.Call, a.final.SignedResult())
	switch {
	case err != nil:
		return broken(a, err)
	case by != a.worker.address:
		return broken(a, fmt.Errorf("its result is signed by %s", by))
	case a.stored == nil && result.Output != c.output.Sum():
		return broken(a, errors.New("its output is not the one that it signed"))
	case result.Status.Charged() && result.Units > c.app.Units(c.socket.Power, result.FinishedAt-result.StartedAt, c.signed.Call.MaxUnits):
		return broken(a, fmt.Errorf("it charges %d mU for %d ms", result.Units, result.FinishedAt-result.StartedAt))
	}
	return nil
}

// complete keeps a call's receipt and output, lets the caller have the rest, and signs the route once it has.
func (r *Router) complete(c *call, a *attempt) error {
	defer func() { _ = a.stream.Close() }()
	c.detail = a.final.Detail
	c.receipt = &protocol.Receipt{
		Session: c.session.Session, SessionSig: c.session.Signature, Call: c.signed.Call, CallSig: c.signed.Signature,
		Result: a.final.Result, ResultSig: a.final.ResultSig,
	}
	if err := r.store.putReceipt(c.receipt); err != nil {
		r.cfg.Log.Error("Receipt not kept", "call", c.id, "err", err)
		r.release(c, true)
		return err
	}
	c.hold.Used(c.receipt.Result.Units)
	r.unsettled.add(c.receipt, c.hold, r.window, r.cfg.Now())
	if a.stored != nil {
		if a.stored.Sum() == c.receipt.Result.Output {
			_, _ = a.stored.Commit() // if it fails the output is not here, as if the worker had not held it
		}
		a.stored.Abort()
		return answered(c.receipt)
	}
	r.metrics.results.WithLabelValues(c.receipt.Result.Status.String()).Inc()
	r.metrics.units.Add(float64(c.receipt.Result.Units))
	if _, err := c.output.Commit(); err != nil {
		return err
	}
	if r.awaitDelivery(c) {
		r.route(c, a)
	}
	return nil
}

// awaitDelivery waits until the caller has all of the output. It reports false if the caller does not take it in time or at all: then nothing was delivered, and
// the worker reports the call by itself.
func (r *Router) awaitDelivery(c *call) bool {
	late := time.NewTimer(r.cfg.Limits.DeliverTimeout)
	defer late.Stop()
	select {
	case <-c.delivered:
		return true
	case <-c.gone:
		select {
		case <-c.delivered:
			return true
		default:
			return false
		}
	case <-late.C:
		return false
	case <-r.life.Done():
		return false
	}
}

// route signs the delivery, keeps it, tells the worker and gossips the receipt. If it fails the worker reports the call by itself.
func (r *Router) route(c *call, a *attempt) {
	route := protocol.Route{
		Result: r.cfg.Domain.ResultID(&c.receipt.Result), ReceivedAt: uint64(c.receivedAt.UnixMilli()),
		DeliveredAt: uint64(max(r.cfg.Now().UnixMilli(), c.receivedAt.UnixMilli())),
	}
	sig, err := r.cfg.Domain.SignRoute(&route, r.cfg.Key)
	if err != nil {
		r.cfg.Log.Error("Route not signed", "call", c.id, "err", err)
		return
	}
	routed := *c.receipt
	routed.Route, routed.RouteSig = &route, sig
	if err := r.store.putReceipt(&routed); err != nil {
		r.cfg.Log.Error("Route not kept", "call", c.id, "err", err)
		return
	}
	c.receipt = &routed
	_ = a.stream.SetWriteDeadline(time.Now().Add(r.cfg.Limits.FrameTimeout))
	if err := wire.Send(a.stream, &wire.Delivered{Route: route, RouteSig: sig}); err != nil {
		r.cfg.Log.Debug("Route not sent to worker", "call", c.id, "err", err)
	}
	r.publish(&routed)
}
