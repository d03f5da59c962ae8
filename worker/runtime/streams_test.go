package runtime

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/worker/calls"
)

// Each line is sent only once the answer to the one before has come: input and output flow while the job runs.
func TestStreamsFlowWhileTheJobRuns(t *testing.T) {
	t.Parallel()
	d, app := hostileApp(t, nil, "echo")
	job := start(t.Context(), d, app, generous)
	for _, word := range []string{"one", "two", "three"} {
		_, err := io.WriteString(job.input, word+"\n")
		require.NoError(t, err)
		require.Equal(t, "heard "+word, job.lines.next(t))
		require.Empty(t, job.outcome)
	}
	require.NoError(t, job.input.Close())
	out := job.end(t)
	require.Equal(t, calls.Exited, out.End)
	require.Zero(t, out.ExitCode)
	require.True(t, out.FinishedAt.After(out.StartedAt))
}

func TestBytesPassUnchanged(t *testing.T) {
	t.Parallel()
	d, app := hostileApp(t, nil, "cat")
	input := strings.Repeat("\x00\x01\x02\r\n\xff", 170000)
	require.True(t, input == runJob(t, d, app, input, generous).output) // not Equal: the difference would be a megabyte
	require.Empty(t, runJob(t, d, app, "", generous).output)
}

func TestExitCodeAndStderrAreReported(t *testing.T) {
	t.Parallel()
	d, app := hostileApp(t, nil, "exit", "41")
	r := runJob(t, d, app, strings.Repeat("input that nobody reads", 50000), generous)
	require.Equal(t, calls.Exited, r.End)
	require.Equal(t, 41, r.ExitCode)
	require.Equal(t, "hostile: leaving[31m with 41\n", r.Stderr, "without the control character")
}

func TestBrokenInputFailsTheRun(t *testing.T) {
	t.Parallel()
	d, app := hostileApp(t, nil, "cat")
	broken := io.MultiReader(strings.NewReader("half"), failing{})
	_, err := d.Run(t.Context(), calls.Job{ID: "ab", App: app, Input: broken, Output: io.Discard, Deadline: generous})
	require.ErrorContains(t, err, "read the job's input: disk is gone")
}

type failing struct{}

func (failing) Read([]byte) (int, error)  { return 0, errors.New("disk is gone") }
func (failing) Write([]byte) (int, error) { return 0, errors.New("disk is full") }

func TestOutputThatCannotBeKeptEndsTheJob(t *testing.T) {
	t.Parallel()
	d, app := hostileApp(t, nil, "flood", "stdout")
	out, err := d.Run(t.Context(), calls.Job{ID: "ab", App: app, Input: strings.NewReader(""), Output: failing{}, Deadline: generous})
	require.NoError(t, err)
	require.Equal(t, calls.Cancelled, out.End, "the caller did nothing wrong")
}

func TestCapped(t *testing.T) {
	var to bytes.Buffer
	c := &capped{to: &to, left: 5}
	n, err := c.Write([]byte("abc"))
	require.NoError(t, err)
	require.Equal(t, 3, n)
	_, err = c.Write([]byte("de"))
	require.NoError(t, err, "all of the allowance")
	_, err = c.Write([]byte("f"))
	require.ErrorIs(t, err, errTooLarge)
	_, err = c.Write(nil)
	require.ErrorIs(t, err, errTooLarge, "for good")
	require.Equal(t, "abcde", to.String())
}

func TestTail(t *testing.T) {
	for _, test := range []struct{ written, kept string }{
		{"a|b", "ab"}, {"abcdef|ghij", "efghij"}, {"0123456789abc", "789abc"}, {"ab\x1b[c", "ab[c"}, {"x\xff\u0085y", "xy"},
	} {
		tail := &tail{max: 6}
		for part := range strings.SplitSeq(test.written, "|") {
			n, err := tail.Write([]byte(part))
			require.NoError(t, err)
			require.Equal(t, len(part), n)
		}
		require.Equal(t, test.kept, tail.String())
	}
}
