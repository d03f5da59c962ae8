package runtime

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"
)

// errStalled is what a watch ends its context with.
var errStalled = errors.New("no answer")

// watch ends a context when nothing has come for a while: an end that is far away may be waited for as long as bytes do come.
type watch struct {
	patience time.Duration
	timer    *time.Timer
	cancel   context.CancelCauseFunc
}

func newWatch(ctx context.Context, patience time.Duration) (context.Context, *watch) {
	ctx, cancel := context.WithCancelCause(ctx)
	return ctx, &watch{patience: patience, cancel: cancel, timer: time.AfterFunc(patience, func() { cancel(fmt.Errorf("%w for %s", errStalled, patience)) })}
}

// every replaces the timer by one of another patience. It is not for while something is read.
func (w *watch) every(patience time.Duration) {
	w.timer.Stop()
	w.patience = patience
	w.timer = time.AfterFunc(patience, func() { w.cancel(fmt.Errorf("%w for %s", errStalled, patience)) })
}

func (w *watch) stop() {
	w.timer.Stop()
	w.cancel(nil)
}

// explain puts the reason in the place of "context canceled".
func (w *watch) explain(ctx context.Context, err error) error {
	if cause := context.Cause(ctx); errors.Is(cause, errStalled) {
		return cause
	}
	return err
}

// reader starts the count again with each read.
func (w *watch) reader(r io.Reader) io.Reader { return watched{r, w} }

type watched struct {
	io.Reader
	watch *watch
}

func (r watched) Read(p []byte) (int, error) {
	n, err := r.Reader.Read(p)
	if n > 0 {
		r.watch.timer.Reset(r.watch.patience)
	}
	return n, err
}
