package runtime

import (
	"archive/tar"
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/docker/docker/api/types/container"
	"github.com/docker/docker/api/types/image"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/edgematrix/emc/worker/calls"
)

func TestJudge(t *testing.T) {
	start := time.Unix(1_700_000_000, 0).UTC()
	at := func(ran time.Duration) string { return start.Add(time.Hour + ran).Format(time.RFC3339Nano) }
	const zero = "0001-01-01T00:00:00Z"
	for name, c := range map[string]struct {
		end      calls.End
		code     int
		state    container.State
		wantEnd  calls.End
		wantTime time.Duration
	}{
		"the engine's own work is not charged":   {state: container.State{StartedAt: at(0), FinishedAt: at(2 * time.Second)}, wantTime: 2 * time.Second},
		"times that the engine does not have":    {state: container.State{StartedAt: at(0), FinishedAt: zero}, wantTime: 3 * time.Second},
		"times that are none":                    {state: container.State{StartedAt: "now", FinishedAt: "later"}, wantTime: 3 * time.Second},
		"a clock that was put forward meanwhile": {state: container.State{StartedAt: at(0), FinishedAt: at(24 * time.Hour)}, wantTime: 3 * time.Second},
		"killed at the deadline": {
			end: calls.TimedOut, code: 137, state: container.State{StartedAt: at(0), FinishedAt: at(2500 * time.Millisecond)},
			wantEnd: calls.TimedOut, wantTime: 2500 * time.Millisecond,
		},
		"ended by itself just before": {
			end: calls.TimedOut, state: container.State{StartedAt: at(0), FinishedAt: at(2400 * time.Millisecond)}, wantTime: 2400 * time.Millisecond,
		},
		"out of memory": {
			code: 137, state: container.State{StartedAt: at(0), FinishedAt: at(time.Second), OOMKilled: true}, wantEnd: calls.OutOfMemory, wantTime: time.Second,
		},
		"a child out of memory, the job well": {state: container.State{StartedAt: at(0), FinishedAt: at(time.Second), OOMKilled: true}, wantTime: time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			r := &run{job: calls.Job{Deadline: 2500 * time.Millisecond}}
			out := calls.Outcome{End: c.end, ExitCode: c.code, StartedAt: start, FinishedAt: start.Add(3 * time.Second)}
			r.judge(&out, &c.state)
			require.Equal(t, c.wantEnd, out.End)
			require.Equal(t, c.wantTime, out.FinishedAt.Sub(out.StartedAt))
		})
	}
}

// The engine makes every VOLUME of an image a folder on the machine's disk, which neither the read-only root nor a limit covers.
func TestImageWithVolumesIsRefused(t *testing.T) {
	t.Parallel()
	d := engine(t, Config{})
	ref := fmt.Sprintf("emc-test/volume:%d", os.Getpid())
	id, err := importImage(ref, []byte("x"), []tar.Header{{Name: "file", Mode: 0o644}}, "VOLUME /data", "VOLUME /cache")
	require.NoError(t, err)
	t.Cleanup(func() { _, _ = d.engine.ImageRemove(context.Background(), id, image.RemoveOptions{Force: true}) })
	err = d.checkImage(t.Context(), id)
	require.ErrorContains(t, err, "declares volumes (/cache, /data)")

	s := newStore()
	defer s.server.Close()
	digest, err := Pack(t.Context(), ref, s.client(), t.TempDir(), false)
	require.NoError(t, err)
	d.cfg.Store = s.client()
	app := &admission.App{Name: "greedy", Image: digest, Manifest: &protocol.Manifest{Image: absent, MemoryMiB: 16, CPUs: 100, Pids: 2}}
	require.ErrorContains(t, d.Ensure(t.Context(), app), "declares volumes")
	_, err = d.Run(t.Context(), calls.Job{ID: "ab", App: app, Deadline: time.Second})
	require.ErrorContains(t, err, "declares volumes", "nor is it run when nobody ensured it")
}
