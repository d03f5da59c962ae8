package runtime

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	cerrdefs "github.com/containerd/errdefs"
	"github.com/docker/docker/api/types"
	"github.com/docker/docker/api/types/container"
	"github.com/docker/docker/pkg/stdcopy"

	"github.com/edgematrix/emc/worker/calls"
)

// run is one container from its start to its end.
type run struct {
	d      *Docker
	id     string
	job    calls.Job
	stderr *tail
	// copyErr is why the output was not copied to its end, once it has ended.
	copyErr error
}

func (r *run) do(ctx context.Context) (out calls.Outcome, err error) {
	waitCtx, cancel := context.WithCancel(context.WithoutCancel(ctx)) // the wait outlives ctx: a job that is cancelled is killed, and its end waited for
	defer cancel()
	streams, exited, failed, err := r.start(ctx, waitCtx)
	if err != nil {
		return out, err
	}
	defer streams.Close()
	out.StartedAt = time.Now()
	fed := make(chan error, 1)
	go func() { // ends when the container takes no more, or the streams are closed
		input := &source{r: r.job.Input}
		_, _ = io.Copy(streams.Conn, input)
		_ = streams.CloseWrite()
		fed <- input.err
	}()
	output := &capped{to: r.job.Output, left: int64(r.job.App.Manifest.MaxOutputBytes)}
	stderr := &capped{to: r.stderr, left: maxStderr}
	copied := make(chan error, 1)
	go func() {
		_, err := stdcopy.StdCopy(output, stderr, streams.Reader)
		copied <- err
		_, _ = io.Copy(io.Discard, streams.Reader) // the engine does not see a container's end before its output is taken
	}()
	if err := r.await(ctx, &out, events{exited: exited, failed: failed, copied: copied, fed: fed}); err != nil {
		return out, err
	}
	out.Stderr = r.stderr.String()
	return out, r.explain(ctx, &out, output, stderr)
}

// start attaches to the container, starts it, and listens for its end until waitCtx ends.
func (r *run) start(ctx, waitCtx context.Context) (streams types.HijackedResponse, exited <-chan container.WaitResponse, failed <-chan error, err error) {
	engine := r.d.engine
	streams, err = engine.ContainerAttach(ctx, r.id, container.AttachOptions{Stream: true, Stdin: true, Stdout: true, Stderr: true})
	if err != nil {
		return streams, nil, nil, fmt.Errorf("attach to container: %w", err)
	}
	exited, failed = engine.ContainerWait(waitCtx, r.id, container.WaitConditionNextExit)
	ctx, cancel := context.WithTimeout(ctx, startTime)
	defer cancel()
	if err := engine.ContainerStart(ctx, r.id, container.StartOptions{}); err != nil {
		streams.Close()
		return streams, nil, nil, fmt.Errorf("start container: %w", err)
	}
	return streams, exited, failed, nil
}

// events is what a run waits for.
type events struct {
	exited <-chan container.WaitResponse
	failed <-chan error // the wait itself
	copied <-chan error // the output has ended
	fed    <-chan error // the input has ended
}

// await waits for the container's end, or brings it about at the deadline, at too much output, or when nobody wants the job any more.
func (r *run) await(ctx context.Context, out *calls.Outcome, e events) error {
	deadline := time.NewTimer(r.job.Deadline)
	defer deadline.Stop()
	var (
		gone     = ctx.Done()
		stuck    <-chan time.Time // from the first kill on
		inputErr error
	)
	stop := func(why calls.End) error {
		if stuck == nil {
			stuck = time.After(cleanupTime)
		}
		return r.kill(out, why)
	}
	for {
		var err error
		select {
		case end := <-e.exited:
			out.FinishedAt, out.ExitCode = time.Now(), int(end.StatusCode)
			return errors.Join(inputErr, r.drain(e.copied))
		case err := <-e.failed:
			return fmt.Errorf("wait for container: %w", err)
		case <-stuck:
			return errors.New("the container was killed and does not end")
		case r.copyErr = <-e.copied:
			e.copied = nil
			if r.copyErr != nil { // too much output, or nobody to take it
				err = stop(calls.OutputLarge)
			}
		case inputErr = <-e.fed:
			e.fed = nil
			if inputErr != nil { // what the job read is not the whole input
				inputErr = fmt.Errorf("read the job's input: %w", inputErr)
				err = stop(calls.Cancelled)
			}
		case <-deadline.C:
			err = stop(calls.TimedOut)
		case <-gone:
			gone = nil
			err = stop(calls.Cancelled)
		}
		if err != nil {
			return err
		}
	}
}

// kill kills every process of the container at once: they share its PID namespace. The first reason stands.
func (r *run) kill(out *calls.Outcome, why calls.End) error {
	if out.End == calls.Exited {
		out.End = why
	}
	ctx, cancel := context.WithTimeout(context.Background(), cleanupTime)
	defer cancel()
	if err := r.d.engine.ContainerKill(ctx, r.id, "KILL"); err != nil && !cerrdefs.IsNotFound(err) && !isNotRunning(err) {
		return fmt.Errorf("kill container: %w", err)
	}
	return nil
}

// drain waits for the last of the output, which the engine may still hold when the container has ended.
func (r *run) drain(copied <-chan error) error {
	if copied == nil {
		return nil
	}
	select {
	case r.copyErr = <-copied:
		return nil
	case <-time.After(settleTime):
		return errors.New("the container has ended and its output did not")
	}
}

// explain settles how a job ended that was not stopped for another reason.
func (r *run) explain(ctx context.Context, out *calls.Outcome, output, stderr *capped) error {
	stopped := out.End != calls.Exited && out.End != calls.OutputLarge
	switch {
	case stopped || r.copyErr == nil:
	case errors.Is(output.err, errTooLarge) || errors.Is(stderr.err, errTooLarge):
		out.End = calls.OutputLarge // also when the app ended before it was killed
	case output.err != nil:
		out.End = calls.Cancelled // the output had nowhere to go
	default:
		return fmt.Errorf("read the container's output: %w", r.copyErr)
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), cleanupTime)
	defer cancel()
	info, err := r.d.engine.ContainerInspect(ctx, r.id)
	if cerrdefs.IsNotFound(err) { // somebody removed it, and killed it with that
		if out.End == calls.Exited {
			out.End = calls.Cancelled
		}
		return nil
	}
	if err != nil {
		return fmt.Errorf("inspect container: %w", err)
	}
	if info.ContainerJSONBase == nil || info.State == nil {
		return errors.New("inspect container: how it ended is not known")
	}
	r.judge(out, info.State)
	return nil
}

// judge puts the engine's times in the place of ours, which hold the engine's own work too and would be charged, and tells who killed the job.
func (r *run) judge(out *calls.Outcome, state *container.State) {
	started, serr := time.Parse(time.RFC3339Nano, state.StartedAt)
	finished, ferr := time.Parse(time.RFC3339Nano, state.FinishedAt)
	if ran := finished.Sub(started); serr == nil && ferr == nil && ran >= 0 && ran < out.FinishedAt.Sub(out.StartedAt)+startTime {
		out.FinishedAt = out.StartedAt.Add(ran) // a difference, as the engine's clock may be another machine's
		if out.End == calls.TimedOut && ran < r.job.Deadline {
			out.End = calls.Exited // it had ended by itself when its time was up
		}
	}
	if out.End == calls.Exited && out.ExitCode != 0 && state.OOMKilled {
		out.End = calls.OutOfMemory
	}
}
