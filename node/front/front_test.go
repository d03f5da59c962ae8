package front

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"
	"github.com/stretchr/testify/require"
)

// ticker is an API with a subscription.
type ticker struct{}

func (ticker) Hello() string { return "world" }

func (ticker) Big() string { return strings.Repeat("x", 10_000) }

func (ticker) Ticks(ctx context.Context) (*rpc.Subscription, error) {
	notifier, ok := rpc.NotifierFromContext(ctx)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	return notifier.CreateSubscription(), nil
}

// stand is a front whose clock stands still until it is moved. It believes the test about whom it asks for.
type stand struct {
	*Front
	t   *testing.T
	now atomic.Int64
}

func serve(t *testing.T, cfg Config) *stand {
	s := &stand{t: t}
	s.now.Store(1_000_000_000_000)
	cfg.Host, cfg.Log, cfg.Now = "127.0.0.1", log.NewLogger(log.DiscardHandler()), func() time.Time { return time.Unix(0, s.now.Load()) }
	f, err := New(cfg, Upstream{})
	require.NoError(t, err)
	f.Register(rpc.API{Namespace: "emc", Service: ticker{}}, Web3("v9"))
	require.NoError(t, f.Start())
	t.Cleanup(func() { require.NoError(t, f.Stop(context.Background())) })
	s.Front = f
	return s
}

// post sends a body for a client, and gives the answer.
func (s *stand) post(client, body string) (*http.Response, string) {
	s.t.Helper()
	r, err := http.NewRequest(http.MethodPost, s.HTTP(), strings.NewReader(body))
	require.NoError(s.t, err)
	r.Header.Set("Content-Type", "application/json")
	if client != "" {
		r.Header.Set("X-Forwarded-For", client)
	}
	return s.do(r)
}

func (s *stand) do(r *http.Request) (*http.Response, string) {
	s.t.Helper()
	response, err := http.DefaultClient.Do(r)
	require.NoError(s.t, err)
	defer func() { _ = response.Body.Close() }()
	answer, err := io.ReadAll(response.Body)
	require.NoError(s.t, err)
	return response, string(answer)
}

const hello = `{"jsonrpc":"2.0","id":7,"method":"emc_hello","params":[]}`

func batch(n int) string { return "[" + strings.TrimSuffix(strings.Repeat(hello+",", n), ",") + "]" }

func loopback() []netip.Prefix { return []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")} }

func TestAClientIsHeldToItsRate(t *testing.T) {
	s := serve(t, Config{Proxies: loopback(), Limits: Limits{Rate: 2, Burst: 3}})
	for range 3 {
		r, answer := s.post("203.0.113.1", hello)
		require.Equal(t, http.StatusOK, r.StatusCode)
		require.Contains(t, answer, "world")
	}
	r, answer := s.post("203.0.113.1", hello)
	require.Equal(t, http.StatusTooManyRequests, r.StatusCode)
	require.Equal(t, "1", r.Header.Get("Retry-After"))
	require.Equal(t, `{"jsonrpc":"2.0","id":7,"error":{"code":-32005,"message":"too many calls: a client may make 2 a second and 3 at once; wait, or run your own node"}}`+"\n", answer)
	r, _ = s.post("203.0.113.2", hello)
	require.Equal(t, http.StatusOK, r.StatusCode, "another client")
	s.now.Add(int64(time.Second))
	r, _ = s.post("203.0.113.1", batch(2))
	require.Equal(t, http.StatusOK, r.StatusCode, "two calls have come back")
	r, _ = s.post("203.0.113.1", hello)
	require.Equal(t, http.StatusTooManyRequests, r.StatusCode, "each call of a batch counts")
	r, _ = s.post("2001:db8::1", batch(3))
	require.Equal(t, http.StatusOK, r.StatusCode)
	r, _ = s.post("2001:db8::2", hello)
	require.Equal(t, http.StatusTooManyRequests, r.StatusCode, "a /64 is one client")
	r, _ = s.post("2001:db8:0:1::2", hello)
	require.Equal(t, http.StatusOK, r.StatusCode)
}

func TestThisMachineIsNotLimitedUnlessAsked(t *testing.T) {
	s := serve(t, Config{Limits: Limits{Rate: 1, Burst: 1}})
	for range 5 {
		r, _ := s.post("", hello)
		require.Equal(t, http.StatusOK, r.StatusCode)
	}
	s = serve(t, Config{Limits: Limits{Rate: 1, Burst: 1, Loopback: true}})
	r, _ := s.post("", hello)
	require.Equal(t, http.StatusOK, r.StatusCode)
	r, _ = s.post("", hello)
	require.Equal(t, http.StatusTooManyRequests, r.StatusCode)
	r, _ = s.post("203.0.113.9", hello)
	require.Equal(t, http.StatusTooManyRequests, r.StatusCode, "who is no trusted proxy gets no new allowance by naming another address")
}

func TestOnlyTrustedProxiesAreBelieved(t *testing.T) {
	l := newLimiter(Config{Proxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}, Limits: DefaultLimits()})
	for _, tc := range []struct{ remote, forwarded, want string }{
		{"203.0.113.1:5", "198.51.100.1", "203.0.113.1"},
		{"10.0.0.1:5", "198.51.100.1", "198.51.100.1"},
		{"10.0.0.1:5", "198.51.100.1, 203.0.113.1", "203.0.113.1"}, // what is before the last stranger is the stranger's word
		{"10.0.0.1:5", "198.51.100.1, 10.0.0.2", "198.51.100.1"},
		{"10.0.0.1:5", "nonsense", "10.0.0.1"},
		{"10.0.0.1:5", "", "10.0.0.1"},
		{"[::ffff:203.0.113.1]:5", "", "203.0.113.1"},
		{"[2001:db8::1]:5", "", "2001:db8::"},
	} {
		r := &http.Request{RemoteAddr: tc.remote, Header: http.Header{}}
		if tc.forwarded != "" {
			r.Header.Set("X-Forwarded-For", tc.forwarded)
		}
		require.Equal(t, tc.want, l.who(r).String(), "%+v", tc)
	}
	require.False(t, l.who(&http.Request{RemoteAddr: "127.0.0.1:5"}).IsValid(), "not limited")
}

func TestRequestsAreBounded(t *testing.T) {
	s := serve(t, Config{Limits: Limits{BatchItems: 3, BodyBytes: 1_000, AnswerBytes: 15_000}})
	r, answer := s.post("", batch(2))
	require.Equal(t, http.StatusOK, r.StatusCode)
	require.Equal(t, 2, strings.Count(answer, "world"))
	_, answer = s.post("", batch(4))
	require.Contains(t, answer, `"code":-32600`)
	require.NotContains(t, answer, "world")
	r, answer = s.post("", batch(20))
	require.Equal(t, http.StatusRequestEntityTooLarge, r.StatusCode)
	require.Contains(t, answer, `"code":-32005,"message":"request is larger than 1000 bytes"`)
	_, answer = s.post("", strings.ReplaceAll(batch(3), "emc_hello", "emc_big"))
	require.Less(t, len(answer), 25_000)
	require.Contains(t, answer, `"code":-32003`, "there is no third answer")
}

func (s *stand) dial(client string, header http.Header) (*websocket.Conn, *http.Response, error) {
	if header == nil {
		header = http.Header{}
	}
	if client != "" {
		header.Set("X-Forwarded-For", client)
	}
	c, r, err := websocket.DefaultDialer.Dial(s.WS(), header)
	if err == nil {
		s.t.Cleanup(func() { _ = c.Close() })
	}
	return c, r, err
}

// ask sends one message and gives the next that comes.
func ask(t *testing.T, c *websocket.Conn, body string) (answer struct {
	ID     int
	Result any
	Error  struct {
		Code    int
		Message string
	}
}) {
	t.Helper()
	require.NoError(t, c.WriteMessage(websocket.TextMessage, []byte(body)))
	require.NoError(t, c.SetReadDeadline(time.Now().Add(10*time.Second)))
	require.NoError(t, c.ReadJSON(&answer))
	return answer
}

func TestSubscriptionsAreBounded(t *testing.T) {
	s := serve(t, Config{Limits: Limits{Subscriptions: 2}})
	c, _, err := s.dial("", nil)
	require.NoError(t, err)
	subscribe := `{"jsonrpc":"2.0","id":%d,"method":"emc_subscribe","params":["ticks"]}`
	first := ask(t, c, fmt.Sprintf(subscribe, 1))
	require.NotEmpty(t, first.Result)
	require.NotEmpty(t, ask(t, c, fmt.Sprintf(subscribe, 2)).Result)
	refused := ask(t, c, fmt.Sprintf(subscribe, 3))
	require.Equal(t, -32005, refused.Error.Code)
	require.Equal(t, 3, refused.ID)
	require.Equal(t, "too many subscriptions: a connection may have 2", refused.Error.Message)
	require.Equal(t, "world", ask(t, c, hello).Result, "calls go on")
	ended := ask(t, c, `{"jsonrpc":"2.0","id":4,"method":"emc_unsubscribe","params":["0x1234"]}`)
	require.NotZero(t, ended.Error.Code)
	require.Equal(t, -32005, ask(t, c, fmt.Sprintf(subscribe, 5)).Error.Code, "ending what was not there frees nothing")
	require.Equal(t, true, ask(t, c, fmt.Sprintf(`{"jsonrpc":"2.0","id":6,"method":"emc_unsubscribe","params":["%s"]}`, first.Result)).Result)
	require.NotEmpty(t, ask(t, c, fmt.Sprintf(subscribe, 7)).Result)
	other, _, err := s.dial("", nil)
	require.NoError(t, err)
	require.NotEmpty(t, ask(t, other, fmt.Sprintf(subscribe, 1)).Result, "another connection has its own")
}

func TestSocketsAreBounded(t *testing.T) {
	s := serve(t, Config{Proxies: loopback(), Limits: Limits{MessageBytes: 500, Sockets: 1, Rate: 1, Burst: 2}})
	c, _, err := s.dial("203.0.113.1", nil)
	require.NoError(t, err)
	_, r, err := s.dial("203.0.113.1", nil)
	require.Error(t, err)
	require.Equal(t, http.StatusTooManyRequests, r.StatusCode)
	other, _, err := s.dial("203.0.113.2", nil)
	require.NoError(t, err)
	require.Equal(t, "world", ask(t, c, hello).Result)
	require.Equal(t, "world", ask(t, c, hello).Result)
	refused := ask(t, c, hello)
	require.Equal(t, -32005, refused.Error.Code)
	require.Equal(t, 7, refused.ID)
	require.Equal(t, "world", ask(t, other, hello).Result, "the other client has its own allowance")
	s.now.Add(int64(time.Second))
	require.Equal(t, "world", ask(t, c, hello).Result, "the connection goes on")

	require.NoError(t, c.WriteMessage(websocket.TextMessage, []byte(batch(50))))
	_, _, err = c.ReadMessage()
	require.True(t, websocket.IsCloseError(err, websocket.CloseMessageTooBig), err)
	require.Eventually(t, func() bool { // the server has to notice first
		_, _, err := s.dial("203.0.113.1", nil)
		return err == nil
	}, 10*time.Second, 10*time.Millisecond, "a connection that ended makes room")
}

func TestOriginsAndNames(t *testing.T) {
	s := serve(t, Config{Origins: []string{"https://good.example"}, VHosts: []string{"node.example"}})
	ask := func(origin, host string) (*http.Response, string) {
		r, err := http.NewRequest(http.MethodPost, s.HTTP(), strings.NewReader(hello))
		require.NoError(t, err)
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Origin", origin)
		r.Host = host
		return s.do(r)
	}
	r, answer := ask("https://good.example", "node.example")
	require.Equal(t, "https://good.example", r.Header.Get("Access-Control-Allow-Origin"))
	require.Contains(t, answer, "world")
	r, _ = ask("https://bad.example", "node.example")
	require.Empty(t, r.Header.Get("Access-Control-Allow-Origin"))
	r, answer = ask("https://good.example", "rebound.example")
	require.Equal(t, http.StatusForbidden, r.StatusCode)
	require.NotContains(t, answer, "world")
	_, _, err := s.dial("", http.Header{"Origin": {"https://bad.example"}})
	require.Error(t, err)
	_, _, err = s.dial("", http.Header{"Origin": {"https://good.example"}})
	require.NoError(t, err)
	s = serve(t, Config{})
	r, _ = ask("https://any.example", "any.example")
	require.Equal(t, "*", r.Header.Get("Access-Control-Allow-Origin"))
}

func TestHealth(t *testing.T) {
	var sick atomic.Bool
	s := serve(t, Config{VHosts: []string{"node.example"}, Ready: func() error {
		if sick.Load() {
			return errors.New("no peers")
		}
		return nil
	}})
	get := func(path string) (int, string) {
		r, err := http.NewRequest(http.MethodGet, s.HTTP()+path, nil)
		require.NoError(t, err)
		r.Host = "balancer.example"
		response, answer := s.do(r)
		return response.StatusCode, answer
	}
	for _, path := range []string{"/healthz", "/readyz"} {
		status, _ := get(path)
		require.Equal(t, http.StatusOK, status, path)
	}
	sick.Store(true)
	status, answer := get("/readyz")
	require.Equal(t, http.StatusServiceUnavailable, status)
	require.Equal(t, "no peers\n", answer)
	status, _ = get("/healthz")
	require.Equal(t, http.StatusOK, status, "it lives")
}

func TestClientVersionNamesEMC(t *testing.T) {
	s := serve(t, Config{})
	_, answer := s.post("", `{"jsonrpc":"2.0","id":1,"method":"web3_clientVersion"}`)
	require.Contains(t, answer, `"result":"emc/v9/`)
	_, answer = s.post("", `{"jsonrpc":"2.0","id":1,"method":"web3_sha3","params":["0x"]}`)
	require.Contains(t, answer, "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470")
}

func TestStopEndsSockets(t *testing.T) {
	s := serve(t, Config{})
	c, _, err := s.dial("", nil)
	require.NoError(t, err)
	require.Equal(t, "world", ask(t, c, hello).Result)
	require.NoError(t, s.Stop(t.Context()))
	_, _, err = c.ReadMessage()
	require.Error(t, err)
}

func TestNamespace(t *testing.T) {
	for body, want := range map[string]string{
		`{"method":"emc_x"}`: "emc", `[{"method":"eth_y"},{"method":"emc_x"}]`: "eth", `[]`: "", `{`: "", `7`: "", `{"method":"plain"}`: "plain",
	} {
		require.Equal(t, want, namespace([]byte(body)), body)
	}
}

func TestCallsIn(t *testing.T) {
	for body, want := range map[string]int{hello: 1, batch(3): 3, "": 0, " \n" + batch(2): 2, "[": 0, "[]": 0, "x": 1} {
		require.Equal(t, want, callsIn([]byte(body)), body)
	}
	require.True(t, json.Valid(tooLarge(1).answer(bytes.Repeat([]byte("["), 100))))
}

// A node that would tell what is no longer true says so instead, over both, and goes on when that is over.
func TestAClosedNodeTellsNothing(t *testing.T) {
	var closed atomic.Bool
	s := serve(t, Config{Open: func() error {
		if closed.Load() {
			return errors.New("restoring")
		}
		return nil
	}})
	c, _, err := s.dial("", nil)
	require.NoError(t, err)
	for _, want := range []bool{false, true, false} {
		closed.Store(want)
		response, body := s.post("", hello)
		answer := ask(t, c, hello)
		if !want {
			require.Equal(t, http.StatusOK, response.StatusCode)
			require.Contains(t, body, "world")
			require.Equal(t, "world", answer.Result)
			continue
		}
		require.Equal(t, http.StatusServiceUnavailable, response.StatusCode)
		require.Contains(t, body, `-32002,"message":"restoring"`)
		require.Equal(t, codeUnavailable, answer.Error.Code)
	}
}
