package router_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/router"
	"github.com/edgematrix/emc/worker/calls"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// gate is a run that tells when it began and ends when it is let.
type gate struct {
	began, free chan struct{}
	runs        atomic.Int32
}

func newGate() *gate { return &gate{began: make(chan struct{}, 16), free: make(chan struct{})} }

// run writes head, waits, and writes tail.
func (g *gate) run(head, tail string) func(context.Context, calls.Job) (calls.Outcome, error) {
	return func(ctx context.Context, job calls.Job) (calls.Outcome, error) {
		g.runs.Add(1)
		if _, err := io.WriteString(job.Output, head); err != nil {
			return calls.Outcome{}, err
		}
		g.began <- struct{}{}
		select {
		case <-g.free:
		case <-ctx.Done():
			return calls.Outcome{End: calls.Cancelled}, nil
		}
		_, err := io.WriteString(job.Output, tail)
		return ran(0, 10), err
	}
}

func await(t *testing.T, ch <-chan struct{}) {
	t.Helper()
	select {
	case <-ch:
	case <-soon(t).Done():
		t.Fatal("nothing came")
	}
}

func hex(h common.Hash) string { return strings.TrimPrefix(h.Hex(), "0x") }

func TestReplayIsNotChargedAgain(t *testing.T) {
	n := newNet(t)
	n.addWorker(echo)
	n.mustOpen(n.session)
	call := n.callFor([]byte("a"), same)
	_, id := answer(t, n.post(call, strings.NewReader("a")))
	left := n.left()
	for range 2 {
		resp := n.post(call, strings.NewReader("a"))
		require.Equal(t, http.StatusConflict, resp.StatusCode)
		refusal := refusalOf(t, resp)
		require.Equal(t, protocol.CodeCallReplayed, refusal.Code)
		require.Contains(t, refusal.Message, "/v1/receipts/"+id.Hex())
		require.Contains(t, refusal.Message, "/v1/blobs/"+hex(n.receipt(id).Receipt.Result.Output))
	}
	other := n.callFor([]byte("b"), func(c *protocol.Call) { c.Nonce = call.Call.Nonce })
	refusal := refusalOf(t, n.post(other, strings.NewReader("b")))
	require.Equal(t, protocol.CodeCallReplayed, refusal.Code)
	require.Contains(t, refusal.Message, id.Hex())
	require.Equal(t, left, n.left())
}

func TestReplayDuringTheCall(t *testing.T) {
	n := newNet(t)
	g := newGate()
	n.addWorker(g.run("x", "y"))
	n.mustOpen(n.session)
	call := n.callFor(nil, same)
	resp := n.post(call, nil)
	await(t, g.began)
	require.Equal(t, protocol.CodeCallReplayed, refusalOf(t, n.post(call, nil)).Code)
	close(g.free)
	output, _ := answer(t, resp)
	require.Equal(t, "xy", output)
	require.EqualValues(t, 1, g.runs.Load())
}

func TestConcurrentCallsStayWithinTheBalance(t *testing.T) {
	n := newNet(t)
	g := newGate()
	n.addWorker(g.run("x", "y"))
	n.mustOpen(n.session)
	n.chain.edit(func(c *chain) { c.socket.Units = 1_500_000_000 }) // one call may use 1,000,000,000
	resp := n.post(n.callFor(nil, same), nil)
	await(t, g.began)
	require.Equal(t, protocol.CodeUnitsExceeded, refusalOf(t, n.post(n.callFor(nil, same), nil)).Code)
	close(g.free)
	answer(t, resp)
	answer(t, n.post(n.callFor(nil, same), nil)) // what the first did not use is free again
}

func TestBearerToken(t *testing.T) {
	n := newNet(t)
	n.addWorker(echo)
	session := n.sign(func(s *protocol.Session) { s.Key = addressOf(n.routerKey) })
	token := n.mustOpen(session)
	require.True(t, strings.HasPrefix(token, "emc_"))
	require.Empty(t, n.mustOpen(session), "a session already seen opens nothing")
	ask := func(header ...string) *http.Response {
		return n.do(http.MethodPost, "/v1/sockets/11/calls", strings.NewReader("hi"), append(header, "Authorization", "Bearer "+token)...)
	}
	output, first := answer(t, ask())
	require.Equal(t, "echo hi", output)
	_, second := answer(t, ask(router.MaxUnitsHeader, "20000"))
	require.NotEqual(t, first, second)
	r := n.receipt(second).Receipt
	require.EqualValues(t, 20000, r.Call.MaxUnits)
	_, err := r.Verify(domain)
	require.NoError(t, err)
	require.Equal(t, protocol.CodeUnitsExceeded, refusalOf(t, ask(router.MaxUnitsHeader, "99999999999")).Code)
	require.Equal(t, protocol.CodeBadRequest, refusalOf(t, ask(router.MaxUnitsHeader, "-1")).Code)

	n.stopRouter(n.router)
	n.startRouter() // tokens and nonces survive
	_, third := answer(t, ask())
	require.NotEqual(t, second, third)
	require.Greater(t, n.receipt(third).Receipt.Call.Nonce, r.Call.Nonce)
}

func TestRestartForgetsNothing(t *testing.T) {
	n := newNet(t)
	n.addWorker(echo)
	n.mustOpen(n.session)
	call := n.callFor([]byte("a"), same)
	_, id := answer(t, n.post(call, strings.NewReader("a")))
	before, left := n.receipt(id), n.left()
	n.stopRouter(n.router)
	n.startRouter()
	require.Equal(t, before, n.receipt(id))
	require.Equal(t, left, n.left())
	require.Equal(t, protocol.CodeCallReplayed, refusalOf(t, n.post(call, strings.NewReader("a"))).Code)
	resp := n.do(http.MethodGet, "/v1/blobs/"+hex(before.Receipt.Result.Output), nil)
	b, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	require.Equal(t, "echo a", string(b))
	output, _ := answer(t, n.post(n.callFor([]byte("b"), same), strings.NewReader("b"))) // the session stands, the worker dials again
	require.Equal(t, "echo b", output)
}

func TestReceiptIsGossipedAndSettled(t *testing.T) {
	n := newNet(t)
	n.addWorker(echo)
	topic := n.watch()
	n.mustOpen(n.session)
	_, id := answer(t, n.post(n.callFor(nil, same), nil))
	r := gossiped(t, topic, func(r *protocol.Receipt) bool { return r.Result.Call == id })
	require.NotNil(t, r.Route)
	by, err := r.Verify(domain)
	require.NoError(t, err)

	used, leaf := r.Result.Units, r.Leaf(domain, by)
	other := protocol.Leaf{Call: common.Hash{1}}
	n.chain.edit(func(c *chain) {
		c.socket.Units -= used
		c.batches = append(c.batches, []protocol.Leaf{other, leaf})
	})
	n.router.Tick(context.Background())
	view := n.receipt(id)
	require.NotNil(t, view.Settlement)
	require.Equal(t, "1", view.Settlement.Batch)
	require.Equal(t, leaf, view.Settlement.Leaf)
	root := protocol.NewTree([]common.Hash{leaf.Hash(), other.Hash()}).Root()
	require.True(t, protocol.VerifyProof(root, leaf.Hash(), view.Settlement.Proof))
	require.EqualValues(t, units-used, n.left(), "settled units are not counted twice")
}

// A worker that fails before the first byte is replaced; the caller sees nothing of it.
func TestFailoverBeforeTheFirstByte(t *testing.T) {
	faults := map[string]func(context.Context, calls.Job) (calls.Outcome, error){
		"its runtime is down": func(context.Context, calls.Job) (calls.Outcome, error) {
			return calls.Outcome{}, errors.New("runtime is down")
		},
		"it dies": nil,
	}
	for name, fault := range faults {
		t.Run(name, func(t *testing.T) {
			n := newNet(t)
			var workers [2]*testWorker
			var failed atomic.Bool
			run := func(w **testWorker) func(context.Context, calls.Job) (calls.Outcome, error) {
				return func(ctx context.Context, job calls.Job) (calls.Outcome, error) {
					if failed.Swap(true) {
						return echo(ctx, job)
					}
					if fault != nil {
						return fault(ctx, job)
					}
					_ = (*w).host.Close()
					return calls.Outcome{End: calls.Cancelled}, nil
				}
			}
			for i := range workers {
				workers[i] = n.addWorker(run(&workers[i]))
			}
			n.mustOpen(n.session)
			n.awaitWorkers(2)
			output, id := answer(t, n.post(n.callFor([]byte("a"), same), strings.NewReader("a")))
			require.Equal(t, "echo a", output)
			require.Equal(t, protocol.StatusOK, n.receipt(id).Receipt.Result.Status)
			require.EqualValues(t, units-10_000, n.left())
		})
	}
}

// awaitWorkers makes the router list so many workers, by asking for offers that they would serve until it does.
func (n *net) awaitWorkers(want int) {
	n.t.Helper()
	ctx := soon(n.t)
	for ctx.Err() == nil {
		var view struct {
			Workers []struct {
				Worker common.Address `json:"worker"`
			} `json:"workers"`
		}
		require.NoError(n.t, json.NewDecoder(n.do(http.MethodGet, "/v1/workers", nil).Body).Decode(&view))
		if len(view.Workers) == want {
			return
		}
	}
	n.t.Fatal("workers did not link")
}

func TestWorkerLostMidOutput(t *testing.T) {
	n := newNet(t)
	g := newGate()
	w := n.addWorker(g.run("half", "rest"))
	n.mustOpen(n.session)
	call := n.callFor(nil, same)
	resp := n.post(call, nil)
	await(t, g.began)
	half := make([]byte, 4)
	_, err := io.ReadFull(resp.Body, half)
	require.NoError(t, err)
	require.NoError(t, w.host.Close())
	_, err = io.ReadAll(resp.Body)
	require.Error(t, err, "a cut-off output must not look whole")
	close(g.free)
	_ = w.Stop(soon(t)) // the job ends, its result is stored; the host is closed already

	n.startWorker(w, g.run("never", ""))
	refusal := refusalOf(t, n.post(call, nil)) // the same call gets the stored result
	require.Equal(t, protocol.CodeCallReplayed, refusal.Code, refusal.Message)
	id := domain.CallID(&call.Call)
	r := n.receipt(id).Receipt
	require.Equal(t, protocol.StatusOK, r.Result.Status)
	b, err := io.ReadAll(n.do(http.MethodGet, "/v1/blobs/"+hex(r.Result.Output), nil).Body)
	require.NoError(t, err)
	require.Equal(t, "halfrest", string(b))
	require.EqualValues(t, 1, g.runs.Load())
}

// A caller who goes away after the work began pays for it and can fetch what it missed; the router, which did not deliver, has no share.
func TestCallerGoesAwayAfterWorkBegan(t *testing.T) {
	n := newNet(t)
	g := newGate()
	n.addWorker(g.run("half", "rest"))
	topic := n.watch()
	n.mustOpen(n.session)
	call := n.callFor(nil, same)
	resp := n.post(call, nil)
	await(t, g.began)
	require.NoError(t, resp.Body.Close())
	close(g.free)
	id := domain.CallID(&call.Call)
	r := gossiped(t, topic, func(r *protocol.Receipt) bool { return r.Result.Call == id })
	require.Nil(t, r.Route)
	require.Positive(t, r.Result.Units)
	b, err := io.ReadAll(n.do(http.MethodGet, "/v1/blobs/"+hex(r.Result.Output), nil).Body)
	require.NoError(t, err)
	require.Equal(t, "halfrest", string(b))
}

// A caller who goes away while the call waits for a slot costs nothing, and the call never runs.
func TestCallerGoesAwayWhileWaiting(t *testing.T) {
	n := newNet(t)
	g := newGate()
	n.addWorker(g.run("x", "y"))
	n.mustOpen(n.session)
	var running []*http.Response
	for range 4 { // all slots
		running = append(running, n.post(n.callFor(nil, same), nil))
		await(t, g.began)
	}
	call := n.callFor(nil, same)
	header, err := protocol.EncodeCallHeader(call)
	require.NoError(t, err)
	ctx, leave := context.WithCancel(soon(t))
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+n.router.Addr().String()+"/v1/sockets/11/calls", nil)
	require.NoError(t, err)
	req.Header.Set(protocol.CallHeader, header)
	ended := make(chan error)
	go func() {
		resp, err := http.DefaultTransport.RoundTrip(req)
		if err == nil {
			_ = resp.Body.Close()
		}
		ended <- err
	}()
	n.awaitQueued(1)
	leave()
	require.Error(t, <-ended)
	n.awaitQueued(0)
	close(g.free)
	for _, resp := range running {
		answer(t, resp)
	}
	require.EqualValues(t, 4, g.runs.Load())
	require.EqualValues(t, units-4*10_000, n.left())
}

// awaitQueued waits until the worker has announced so many waiting calls.
func (n *net) awaitQueued(want int) {
	n.t.Helper()
	ctx := soon(n.t)
	for ctx.Err() == nil {
		var view struct {
			Workers []struct {
				Queued int `json:"queued"`
			} `json:"workers"`
		}
		require.NoError(n.t, json.NewDecoder(n.do(http.MethodGet, "/v1/workers", nil).Body).Decode(&view))
		if len(view.Workers) == 1 && view.Workers[0].Queued == want {
			return
		}
	}
	n.t.Fatal("queue did not change")
}

// A caller that does not read is cut off; the worker is not held up by it.
func TestSlowReader(t *testing.T) {
	n := newNet(t, func(l *router.Limits) { l.ReaderTimeout, l.DeliverTimeout = 50*time.Millisecond, patience })
	ended := make(chan struct{})
	large := bytes.Repeat([]byte("x"), maxOutput)
	n.addWorker(func(_ context.Context, job calls.Job) (calls.Outcome, error) {
		_, err := job.Output.Write(large)
		close(ended)
		return ran(0, 10), err
	})
	topic := n.watch()
	n.mustOpen(n.session)
	call := n.callFor(nil, same)
	resp := n.post(call, nil)
	await(t, ended)
	id := domain.CallID(&call.Call)
	r := gossiped(t, topic, func(r *protocol.Receipt) bool { return r.Result.Call == id })
	require.Nil(t, r.Route, "what was not taken was not delivered")
	_, err := io.ReadAll(resp.Body)
	require.Error(t, err)
}

// A body that drips is cut off before it reaches a worker.
func TestSlowBody(t *testing.T) {
	n := newNet(t, func(l *router.Limits) { l.BodyTimeout = 50 * time.Millisecond })
	n.addWorker(echo)
	n.mustOpen(n.session)
	stuck, writer := io.Pipe()
	defer func() { _ = writer.Close() }()
	go func() { _, _ = writer.Write([]byte("a")) }()
	refusal := refusalOf(t, n.post(n.callFor([]byte("a"), same), stuck))
	require.Equal(t, protocol.CodeBadRequest, refusal.Code)
	require.EqualValues(t, units, n.left())
}

func TestFailedCallCostsNothing(t *testing.T) {
	n := newNet(t)
	n.addWorker(func(context.Context, calls.Job) (calls.Outcome, error) {
		o := ran(3, 10)
		o.Stderr = "cannot\nread"
		return o, nil
	})
	n.mustOpen(n.session)
	call := n.callFor(nil, same)
	resp := n.post(call, nil)
	require.Equal(t, http.StatusUnprocessableEntity, resp.StatusCode)
	refusal := refusalOf(t, resp)
	require.Equal(t, protocol.CodeCallFailed, refusal.Code)
	require.Contains(t, refusal.Message, "cannot read")
	r := n.receipt(domain.CallID(&call.Call)).Receipt
	require.Equal(t, protocol.StatusFailed, r.Result.Status)
	require.Zero(t, r.Result.Units)
	require.EqualValues(t, units, n.left())
}

func TestCallsOfOneSessionAreBounded(t *testing.T) {
	n := newNet(t, func(l *router.Limits) { l.CallsPerSession = 1 })
	g := newGate()
	n.addWorker(g.run("x", "y"))
	n.mustOpen(n.session)
	resp := n.post(n.callFor(nil, same), nil)
	await(t, g.began)
	require.Equal(t, protocol.CodeRateLimited, refusalOf(t, n.post(n.callFor(nil, same), nil)).Code)
	close(g.free)
	answer(t, resp)
}

func TestStopWaitsForCalls(t *testing.T) {
	n := newNet(t)
	g := newGate()
	n.addWorker(g.run("x", "y"))
	n.mustOpen(n.session)
	resp := n.post(n.callFor(nil, same), nil)
	await(t, g.began)
	stopped := make(chan error)
	r := n.router
	n.router = nil
	go func() { stopped <- r.Stop(soon(t)) }()
	close(g.free)
	output, _ := answer(t, resp)
	require.Equal(t, "xy", output)
	require.NoError(t, <-stopped)
}

// Whoever announces a worker's state must be that worker.
func TestUnregisteredWorkerIsRefused(t *testing.T) {
	n := newNet(t, func(l *router.Limits) { l.LinkTimeout = 200 * time.Millisecond })
	w := n.addWorker(echo)
	n.awaitWorkers(1)
	n.chain.edit(func(c *chain) { delete(c.workers, addressOf(w.key)) })
	require.NoError(t, w.Stop(soon(t)))
	n.awaitWorkers(0)
}
