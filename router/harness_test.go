package router_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"net/http"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/edgematrix/emc/bindings/sockets"
	"github.com/edgematrix/emc/internal/l2"
	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/edgematrix/emc/router"
	"github.com/edgematrix/emc/worker"
	"github.com/edgematrix/emc/worker/calls"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

const (
	patience  = 30 * time.Second // how long a test waits for what must come
	operator  = 7
	socketID  = 11
	appID     = 3
	power     = 1_000_000 // mE: a mU takes a microsecond
	units     = 10_000_000_000
	maxInput  = 1 << 20
	maxOutput = 48 << 20
)

var domain = protocol.Domain{ChainID: big.NewInt(703600), Settlement: common.HexToAddress("0xE3C0000000000000000000000000000000000006")}

// chain is a chain in memory.
type chain struct {
	mu      sync.Mutex
	socket  admission.Socket
	app     admission.App
	workers map[common.Address]l2.Worker
	batches [][]protocol.Leaf
	offers  []l2.Offer
	down    bool

	approver common.Address // of every session
}

func (c *chain) Approver(context.Context, common.Hash) (common.Address, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.approver, nil
}

func (c *chain) edit(change func(*chain)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	change(c)
}

func (c *chain) Socket(_ context.Context, id uint256.Int) (*admission.Socket, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.down {
		return nil, errors.New("node is down")
	}
	if id != c.socket.ID {
		return nil, protocol.Errorf(protocol.CodeSocketUnknown, "socket %s does not exist", id.Dec())
	}
	s := c.socket
	return &s, nil
}

func (c *chain) SocketDetail(ctx context.Context, id uint256.Int) (*l2.SocketDetail, error) {
	s, err := c.Socket(ctx, id)
	if err != nil {
		return nil, err
	}
	return &l2.SocketDetail{Holder: s.Holder, Socket: sockets.ISocketsSocket{
		Operator: s.Operator, Power: s.Power, Units: s.Units, Expires: s.Expires, App: s.App.ToBig(), Price: big.NewInt(1000), Escrow: new(big.Int),
		Epoch: s.Epoch, PluggedUntil: s.PluggedUntil,
	}}, nil
}

func (c *chain) App(context.Context, uint256.Int) (*admission.App, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	a := c.app
	return &a, nil
}

func (c *chain) Worker(_ context.Context, a common.Address) (l2.Worker, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.workers[a], nil
}

func (c *chain) Offers(context.Context) ([]l2.Offer, error) { return c.offers, nil }
func (c *chain) Window(context.Context) (uint64, error)     { return 30, nil }

func (c *chain) Head(context.Context) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.down {
		return 0, errors.New("node is down")
	}
	return 5, nil
}

func (c *chain) LastBatch(context.Context) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return uint64(len(c.batches)), nil
}

func (c *chain) BatchLeaves(_ context.Context, n uint64) ([]protocol.Leaf, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.batches[n-1], nil
}

// runtime runs apps in the test's process.
type runtime struct {
	run func(ctx context.Context, job calls.Job) (calls.Outcome, error)
}

func (r *runtime) Ensure(context.Context, *admission.App) error { return nil }
func (r *runtime) Sweep(context.Context) error                  { return nil }
func (r *runtime) Run(ctx context.Context, job calls.Job) (calls.Outcome, error) {
	return r.run(ctx, job)
}

// ran is the outcome of an app that exited after so many milliseconds.
func ran(code int, millis int64) calls.Outcome {
	started := time.UnixMilli(time.Now().UnixMilli())
	return calls.Outcome{ExitCode: code, StartedAt: started, FinishedAt: started.Add(time.Duration(millis) * time.Millisecond)}
}

// echo answers its input, and takes 10 ms by its own account.
func echo(_ context.Context, job calls.Job) (calls.Outcome, error) {
	in, err := io.ReadAll(job.Input)
	if err != nil {
		return calls.Outcome{}, err
	}
	_, err = job.Output.Write(append([]byte("echo "), in...))
	return ran(0, 10), err
}

// net is a router with its workers and its caller.
type net struct {
	t       *testing.T
	chain   *chain
	holder  *ecdsa.PrivateKey
	key     *ecdsa.PrivateKey // the session's
	session protocol.SignedSession
	nonce   uint64

	dir        string
	routerKey  *ecdsa.PrivateKey
	routerHost *p2p.Host
	router     *router.Router
	limits     router.Limits
}

func newKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	return key
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

func soon(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	t.Cleanup(cancel)
	return ctx
}

// newNet starts a router without workers, over a chain with one socket that is plugged in.
func newNet(t *testing.T, limits ...func(*router.Limits)) *net {
	t.Helper()
	n := &net{t: t, holder: newKey(t), key: newKey(t), routerKey: newKey(t), dir: t.TempDir()}
	n.limits.SettleEvery = 50 * time.Millisecond
	for _, set := range limits {
		set(&n.limits)
	}
	later := uint64(time.Now().Add(time.Hour).Unix())
	n.chain = &chain{
		workers: map[common.Address]l2.Worker{},
		socket: admission.Socket{
			ID: *uint256.NewInt(socketID), Operator: operator, Holder: addressOf(n.holder), App: *uint256.NewInt(appID), Power: power, Units: units,
			Expires: later, PluggedUntil: later, Epoch: 2,
		},
		app: admission.App{ID: *uint256.NewInt(appID), Name: "echo", Manifest: &protocol.Manifest{
			Image: "echo", DeadlineSeconds: 20, MaxInputBytes: maxInput, MaxOutputBytes: maxOutput,
		}},
	}
	n.session = n.sign(func(*protocol.Session) {})
	n.startRouter()
	return n
}

// startRouter starts the router on its folder and key.
func (n *net) startRouter() {
	n.t.Helper()
	listen := "/ip4/127.0.0.1/tcp/0"
	if n.routerHost != nil { // again: workers know the port
		listen = n.routerHost.Libp2p().Addrs()[0].String()
		require.NoError(n.t, n.routerHost.Close())
	}
	var err error
	n.routerHost, err = p2p.New(p2p.Config{Key: n.routerKey, Listen: []string{listen}})
	require.NoError(n.t, err)
	host := n.routerHost
	n.t.Cleanup(func() { _ = host.Close() })
	r, err := router.New(router.Config{
		Domain: domain, Key: n.routerKey, Host: n.routerHost, Chain: n.chain, Dir: filepath.Join(n.dir, "router"), Listen: "127.0.0.1:0", Limits: n.limits,
	})
	require.NoError(n.t, err)
	require.NoError(n.t, r.Start(soon(n.t)))
	n.router = r
	n.t.Cleanup(func() { n.stopRouter(r) })
}

func (n *net) stopRouter(r *router.Router) {
	if n.router == r {
		n.router = nil
		require.NoError(n.t, r.Stop(soon(n.t)))
	}
}

// testWorker is one worker of the net.
type testWorker struct {
	*worker.Worker
	key  *ecdsa.PrivateKey
	dir  string
	host *p2p.Host
}

// addWorker registers a worker with the operator and starts it.
func (n *net) addWorker(run func(context.Context, calls.Job) (calls.Outcome, error)) *testWorker {
	n.t.Helper()
	w := &testWorker{key: newKey(n.t), dir: n.t.TempDir()}
	n.chain.edit(func(c *chain) {
		c.workers[addressOf(w.key)] = l2.Worker{Operator: operator, Active: true, Power: power}
	})
	n.startWorker(w, run)
	return w
}

func (n *net) startWorker(w *testWorker, run func(context.Context, calls.Job) (calls.Outcome, error)) {
	n.t.Helper()
	var err error
	w.host, err = p2p.New(p2p.Config{Key: w.key, Bootnodes: n.routerHost.Addrs()})
	require.NoError(n.t, err)
	host := w.host
	n.t.Cleanup(func() { _ = host.Close() })
	w.Worker, err = worker.New(worker.Config{
		Domain: domain, Key: w.key, Host: w.host, Routers: n.routerHost.Addrs(), Chain: n.chain, Runtime: &runtime{run}, Dir: w.dir,
		Limits: calls.Limits{Slots: 4, ReportEvery: 50 * time.Millisecond},
	})
	require.NoError(n.t, err)
	require.NoError(n.t, w.Start(soon(n.t)))
	service := w.Worker
	n.t.Cleanup(func() { _ = service.Stop(soon(n.t)) })
}

// sign makes a session of the socket.
func (n *net) sign(change func(*protocol.Session)) protocol.SignedSession {
	n.t.Helper()
	s := protocol.Session{
		Socket: *uint256.NewInt(socketID), Epoch: 2, Key: addressOf(n.key), MaxUnits: units, NotAfter: uint64(time.Now().Add(30 * time.Minute).Unix()),
	}
	n.nonce++
	s.Salt = common.BigToHash(new(big.Int).SetUint64(n.nonce))
	change(&s)
	sig, err := domain.SignSession(&s, n.holder)
	require.NoError(n.t, err)
	return protocol.SignedSession{Session: s, Signature: sig}
}

// callFor makes a call with an input.
func (n *net) callFor(input []byte, change func(*protocol.Call)) *protocol.SignedCall {
	n.t.Helper()
	n.nonce++
	c := protocol.Call{
		Session: domain.SessionID(&n.session.Session), Nonce: n.nonce, Input: sha256.Sum256(input), MaxUnits: 1_000_000_000,
		NotAfter: uint64(time.Now().Add(time.Minute).Unix()),
	}
	change(&c)
	sig, err := domain.SignCall(&c, n.key)
	require.NoError(n.t, err)
	return &protocol.SignedCall{Call: c, Signature: sig}
}

func same(*protocol.Call) {}

// do sends a request to the router.
func (n *net) do(method, path string, body io.Reader, header ...string) *http.Response {
	n.t.Helper()
	req, err := http.NewRequestWithContext(soon(n.t), method, "http://"+n.router.Addr().String()+path, body)
	require.NoError(n.t, err)
	for i := 0; i < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := http.DefaultTransport.RoundTrip(req)
	require.NoError(n.t, err)
	n.t.Cleanup(func() { _ = resp.Body.Close() })
	return resp
}

// open posts a session and returns the answer's token.
func (n *net) open(s protocol.SignedSession) (token string, refusal *protocol.Error) {
	n.t.Helper()
	b, err := json.Marshal(s)
	require.NoError(n.t, err)
	resp := n.do(http.MethodPost, "/v1/sessions", bytes.NewReader(b))
	if resp.StatusCode != http.StatusOK {
		return "", refusalOf(n.t, resp)
	}
	var answer struct {
		Token   string `json:"token"`
		Expires string `json:"expires"`
	}
	require.NoError(n.t, json.NewDecoder(resp.Body).Decode(&answer))
	require.NotEmpty(n.t, answer.Expires)
	return answer.Token, nil
}

func (n *net) mustOpen(s protocol.SignedSession) string {
	n.t.Helper()
	token, refusal := n.open(s)
	require.Nil(n.t, refusal)
	return token
}

func refusalOf(t *testing.T, resp *http.Response) *protocol.Error {
	t.Helper()
	b, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	var body protocol.ErrorBody
	require.NoError(t, json.Unmarshal(b, &body), "%d %s", resp.StatusCode, b)
	require.NotNil(t, body.Error, string(b))
	require.NotContains(t, body.Error.Message, "\n")
	return body.Error
}

// post sends a call.
func (n *net) post(c *protocol.SignedCall, input io.Reader) *http.Response {
	n.t.Helper()
	header, err := protocol.EncodeCallHeader(c)
	require.NoError(n.t, err)
	return n.do(http.MethodPost, "/v1/sockets/11/calls", input, protocol.CallHeader, header)
}

// answer reads a response that must be whole, and the id in its trailer.
func answer(t *testing.T, resp *http.Response) (output string, id common.Hash) {
	t.Helper()
	b, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	require.Equal(t, http.StatusOK, resp.StatusCode, string(b))
	require.NotEmpty(t, resp.Trailer.Get(router.ReceiptTrailer))
	return string(b), common.HexToHash(resp.Trailer.Get(router.ReceiptTrailer))
}

// receiptView is what GET /v1/receipts/{call} answers.
type receiptView struct {
	Receipt    *protocol.Receipt `json:"receipt"`
	Settlement *struct {
		Batch string        `json:"batch"`
		Leaf  protocol.Leaf `json:"leaf"`
		Proof []common.Hash `json:"proof"`
	} `json:"settlement"`
}

func (n *net) receipt(id common.Hash) *receiptView {
	n.t.Helper()
	resp := n.do(http.MethodGet, "/v1/receipts/"+id.Hex(), nil)
	require.Equal(n.t, http.StatusOK, resp.StatusCode)
	view := new(receiptView)
	require.NoError(n.t, json.NewDecoder(resp.Body).Decode(view))
	return view
}

// left is what the router says is left of the socket's units.
func (n *net) left() uint64 {
	n.t.Helper()
	resp := n.do(http.MethodGet, "/v1/sockets/11", nil)
	require.Equal(n.t, http.StatusOK, resp.StatusCode)
	var view struct {
		Left uint64 `json:"left,string"`
	}
	require.NoError(n.t, json.NewDecoder(resp.Body).Decode(&view))
	return view.Left
}

// watch joins the receipts' topic as a validator does.
func (n *net) watch() *p2p.Topic {
	n.t.Helper()
	host, err := p2p.New(p2p.Config{Key: newKey(n.t), Bootnodes: n.routerHost.Addrs()})
	require.NoError(n.t, err)
	n.t.Cleanup(func() { _ = host.Close() })
	topic, err := host.Join("emc/receipt/1", protocol.MaxReceiptBytes, nil)
	require.NoError(n.t, err)
	return topic
}

// gossiped waits for a receipt that will do.
func gossiped(t *testing.T, topic *p2p.Topic, want func(*protocol.Receipt) bool) *protocol.Receipt {
	t.Helper()
	for {
		_, data, err := topic.Next(soon(t))
		require.NoError(t, err)
		r, err := protocol.DecodeReceipt(data)
		require.NoError(t, err)
		if want(r) {
			return r
		}
	}
}
