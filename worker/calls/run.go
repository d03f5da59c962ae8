package calls

import (
	"context"
	"fmt"
	"io"
	"math"
	"time"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/edgematrix/emc/protocol/wire"
)

// run runs a call that is in the log, streams its output as it comes, signs and stores its result and tells the router. A call that has begun runs to its
// end whether or not the router stays: the work is done, and the result is kept for whoever asks again.
func (s *Service) run(j *job) {
	streamed := s.stream(j)
	outcome, err := s.execute(j)
	<-s.slots
	if err != nil {
		s.cfg.Log.Error("App could not be run", "call", j.name, "app", j.app.ID.Dec(), "err", err)
	}
	receipt, err := s.finish(j, outcome, err)
	if err == nil && receipt.Result.Status != protocol.StatusOK {
		r := &receipt.Result
		s.cfg.Log.Warn("Call did not end well", "call", j.name, "app", j.app.ID.Dec(), "status", r.Status, "units", r.Units, "ran", time.Duration(r.FinishedAt-r.StartedAt)*time.Millisecond,
			"stderr", wire.Line(tail(outcome.Stderr, wire.MaxReason)))
	}
	if err != nil {
		s.cfg.Log.Error("Result could not be kept; the call is answered when the worker starts again", "call", j.name, "err", err)
		_ = j.stream.Reset()
		if err := <-streamed; err != nil {
			s.cfg.Log.Debug("Output not sent", "call", j.name, "err", err)
		}
		return
	}
	if !s.hand(j, receipt, outcome, <-streamed) && receipt.Result.Units > 0 {
		s.publish(receipt)
	}
}

// stream sends the output to the router while it is written. The channel gives the end of it.
func (s *Service) stream(j *job) <-chan error {
	done := make(chan error, 1)
	output, err := j.output.Follow(context.Background()) // ends with the output itself
	if err != nil {
		done <- err
		return done
	}
	go func() {
		defer func() { _ = output.Close() }()
		err := s.send(j, func() error { return wire.Write(j.stream, wire.TypeAccept, nil) })
		if err == nil {
			err = s.copy(j, output)
		}
		done <- err
	}()
	return done
}

// execute runs the app. A runtime that fails is a fault of the worker.
func (s *Service) execute(j *job) (Outcome, error) {
	input, err := j.input.Written()
	if err != nil {
		return Outcome{}, err
	}
	defer func() { _ = input.Close() }()
	deadline, units := s.deadline(j)
	if left := s.payable(j); left < deadline {
		deadline, units = left, false
	}
	j.metered = units
	return s.cfg.Runtime.Run(s.life, Job{
		ID: fmt.Sprintf("%x", j.name[:]), App: j.app, Input: input, Output: onlyWriter{j.output}, Deadline: deadline,
	})
}

// onlyWriter keeps a runtime from anything but writing.
type onlyWriter struct{ io.Writer }

// deadline is how long the call may run, and whether it is its units that end then rather than the app's own time.
func (s *Service) deadline(j *job) (limit time.Duration, units bool) {
	limit = time.Duration(j.app.Manifest.DeadlineSeconds) * time.Second
	if j.app.Metering == admission.Fixed {
		return limit, false
	}
	millis := protocol.MillisFor(j.socket.Power, j.call.Call.MaxUnits)
	if millis > math.MaxInt64/uint64(time.Millisecond) || time.Duration(millis)*time.Millisecond >= limit {
		return limit, false
	}
	return time.Duration(millis) * time.Millisecond, true
}

// maxReserve is the most of a settlement window that is kept for the receipt's way into a batch; of a short window it is the half.
const maxReserve = 2 * time.Minute

// payable is how long the call may still run so that its receipt comes in time for a batch. What ends later is not paid, however well it ran.
func (s *Service) payable(j *job) time.Duration {
	end := time.Unix(int64(j.call.Call.NotAfter), 0).Add(s.cfg.Window - min(s.cfg.Window/2, maxReserve))
	return end.Sub(s.cfg.Now())
}

// finish makes the output durable, then the result, and only then lets go of what the call does not use.
func (s *Service) finish(j *job, outcome Outcome, failed error) (*protocol.Receipt, error) {
	result := s.result(j, outcome, failed)
	if _, err := j.output.Commit(); err != nil {
		s.cfg.Log.Error("Output could not be kept", "call", j.name, "err", err)
		result.Status, result.Units = protocol.StatusWorker, 0
	}
	e := &entry{Session: j.open.Session, SessionSig: j.open.SessionSig, Call: j.open.Call, CallSig: j.open.CallSig}
	receipt, err := s.sign(e, result)
	if err != nil {
		return nil, err
	}
	if err := s.log.finish(receipt); err != nil {
		return nil, err
	}
	j.hold.Used(result.Units)
	s.keep(receipt, j.hold, false)
	s.metrics.results.WithLabelValues(result.Status.String()).Inc()
	s.metrics.units.Add(float64(result.Units))
	s.metrics.seconds.Observe(float64(result.FinishedAt-result.StartedAt) / 1000)
	return receipt, nil
}

// result says how a call went and what it costs.
func (s *Service) result(j *job, o Outcome, failed error) protocol.Result {
	now := s.cfg.Now()
	if o.StartedAt.IsZero() {
		o.StartedAt, o.FinishedAt = now, now
	}
	r := protocol.Result{Call: j.name, Output: j.output.Sum(), Status: s.status(j, o, failed)}
	r.StartedAt = uint64(o.StartedAt.UnixMilli())
	r.FinishedAt = min(max(uint64(o.FinishedAt.UnixMilli()), r.StartedAt), r.StartedAt+protocol.MaxCallMillis)
	if r.StartedAt/1000 > j.call.Call.NotAfter { // the image took too long to start: the call's promise was not kept
		r.StartedAt, r.FinishedAt, r.Status = j.call.Call.NotAfter*1000, j.call.Call.NotAfter*1000, protocol.StatusWorker
	}
	if r.Status.Charged() {
		r.Units = j.app.Units(j.socket.Power, r.FinishedAt-r.StartedAt, j.call.Call.MaxUnits)
	}
	return r
}

func (s *Service) status(j *job, o Outcome, failed error) protocol.Status {
	if failed != nil {
		return protocol.StatusWorker
	}
	switch o.End {
	case Exited:
		if o.ExitCode == 0 {
			return protocol.StatusOK
		}
		return protocol.StatusFailed
	case TimedOut:
		if j.metered {
			return protocol.StatusExhausted
		}
		return protocol.StatusDeadline
	case OutputLarge:
		return protocol.StatusOutputLarge
	case OutOfMemory:
		return protocol.StatusMemory
	}
	return protocol.StatusWorker // killed because the worker stops
}

// hand gives the router the result and takes its route. It reports whether the router answers for the receipt from here on.
func (s *Service) hand(j *job, receipt *protocol.Receipt, o Outcome, streamed error) bool {
	if streamed != nil {
		s.cfg.Log.Info("Router went away during a call", "call", j.name, "router", j.router, "err", streamed)
		_ = j.stream.Reset()
		return false
	}
	final := &wire.Final{Result: receipt.Result, ResultSig: receipt.ResultSig}
	if receipt.Result.Status != protocol.StatusOK {
		final.Detail = wire.Line(tail(o.Stderr, wire.MaxReason))
	}
	if err := s.send(j, func() error { return wire.Send(j.stream, final) }); err != nil {
		return false
	}
	_ = j.stream.SetReadDeadline(time.Now().Add(s.cfg.Limits.RouteTimeout))
	defer context.AfterFunc(s.life, func() { _ = j.stream.SetReadDeadline(time.Now()) })()
	r := <-j.reply
	if r.err != nil {
		return false
	}
	if err := s.routed(j, receipt, &r.delivered); err != nil {
		s.cfg.Log.Warn("Router's route is refused", "call", j.name, "router", j.router, "err", err)
		return false
	}
	return true
}

// routed adds the router's route to a receipt.
func (s *Service) routed(j *job, receipt *protocol.Receipt, d *wire.Delivered) error {
	r := *receipt
	r.Route, r.RouteSig = &d.Route, d.RouteSig
	by, err := r.Verify(s.cfg.Domain)
	if err != nil {
		return err
	}
	if by.Router != j.router {
		return fmt.Errorf("route is signed by %s", by.Router)
	}
	return s.log.route(&r)
}

func tail(s string, n int) string { return s[max(0, len(s)-n):] }

// publish gossips a receipt now. If it reaches nobody it is gossiped again until it is settled.
func (s *Service) publish(r *protocol.Receipt) {
	b, err := protocol.EncodeReceipt(r)
	if err == nil {
		err = s.cfg.Receipts.Publish(s.life, b)
	}
	if err != nil {
		s.cfg.Log.Warn("Receipt not gossiped", "call", r.Result.Call, "err", err)
	}
}
