package router_test

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/worker/calls"
	"github.com/stretchr/testify/require"
)

func TestCallIsAnsweredAndReceipted(t *testing.T) {
	n := newNet(t)
	w := n.addWorker(echo)
	n.mustOpen(n.session)
	input := []byte("hello")
	output, id := answer(t, n.post(n.callFor(input, same), strings.NewReader("hello")))
	require.Equal(t, "echo hello", output)

	r := n.receipt(id).Receipt
	by, err := r.Verify(domain)
	require.NoError(t, err)
	require.Equal(t, addressOf(n.holder), by.Holder)
	require.Equal(t, addressOf(w.key), by.Worker)
	require.Equal(t, addressOf(n.routerKey), by.Router)
	require.Equal(t, protocol.StatusOK, r.Result.Status)
	require.EqualValues(t, power*10/1000, r.Result.Units) // 10 ms at 1 E
	require.Equal(t, units-r.Result.Units, n.left())

	resp := n.do(http.MethodGet, "/v1/blobs/"+strings.TrimPrefix(r.Result.Output.Hex(), "0x"), nil)
	require.Equal(t, http.StatusOK, resp.StatusCode)
}

func TestOutputStreamsBeforeTheJobEnds(t *testing.T) {
	n := newNet(t)
	seen := make(chan struct{})
	n.addWorker(func(ctx context.Context, job calls.Job) (calls.Outcome, error) {
		if _, err := job.Output.Write([]byte("first")); err != nil {
			return calls.Outcome{}, err
		}
		select {
		case <-seen:
		case <-ctx.Done():
			return calls.Outcome{}, ctx.Err()
		}
		_, err := job.Output.Write([]byte("last"))
		return ran(0, 1), err
	})
	n.mustOpen(n.session)
	resp := n.post(n.callFor(nil, same), nil)
	first := make([]byte, 5)
	_, err := resp.Body.Read(first)
	require.NoError(t, err)
	require.Equal(t, "first", string(first))
	close(seen)
	rest, _ := answer(t, resp)
	require.Equal(t, "last", rest)
}
