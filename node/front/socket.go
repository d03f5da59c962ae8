package front

import (
	"encoding/json"
	"io"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"
)

const (
	// pingEvery is the pause between two signs of life that a silent client is asked for, and pongLimit how long it may take.
	pingEvery, pongLimit = 30 * time.Second, 45 * time.Second
	// writeTimeout is how long one message to a client may take before the client is given up.
	writeTimeout = 10 * time.Second
	// maxUpstreamMessage bounds a message of the execution client, bytes: an answer to a batch.
	maxUpstreamMessage = 64 << 20
)

// originCheck tells whether a page may open a socket; what is no page names no origin.
func originCheck(allowed []string) func(*http.Request) bool {
	return func(r *http.Request) bool {
		origin := r.Header.Get("Origin")
		if origin == "" || slices.Contains(allowed, "*") {
			return true
		}
		u, err := url.Parse(origin)
		return err == nil && slices.ContainsFunc(allowed, func(a string) bool {
			return strings.EqualFold(a, origin) || strings.EqualFold(a, u.Hostname()) || strings.EqualFold(a, u.Host)
		})
	}
}

// client is one WebSocket connection.
type client struct {
	front *Front
	conn  *websocket.Conn
	who   netip.Addr

	writing sync.Mutex // one writer at a time

	mu      sync.Mutex
	asked   map[string]bool // ids of requests for subscriptions that are not answered yet
	subs    map[string]bool // subscriptions that stand
	pending int             // requests in asked
}

// serveSocket serves one WebSocket connection until it ends.
func (f *Front) serveSocket(w http.ResponseWriter, r *http.Request) {
	who := f.limiter.who(r)
	if refusal := f.limiter.enter(who); refusal != nil {
		refuse(w, http.StatusTooManyRequests, nil, refusal)
		return
	}
	defer f.limiter.leave(who)
	conn, err := f.upgrader.Upgrade(w, r, nil)
	if err != nil {
		return // it has answered
	}
	c := &client{front: f, conn: conn, who: who, asked: map[string]bool{}, subs: map[string]bool{}}
	defer func() { _ = c.Close() }()
	if !f.track(c) {
		return
	}
	defer f.untrack(c)
	conn.SetReadLimit(f.cfg.Limits.MessageBytes)
	conn.SetPongHandler(func(string) error { return conn.SetReadDeadline(time.Now().Add(pingEvery + pongLimit)) })
	_ = conn.SetReadDeadline(time.Now().Add(pingEvery + pongLimit))
	done := make(chan struct{})
	defer close(done)
	f.wg.Go(func() { c.keepAlive(done) })
	if f.proxy == nil {
		f.own.ServeCodec(rpc.NewFuncCodec(c, c.encode, c.decode), 0)
		return
	}
	c.relay()
}

func (f *Front) track(c *client) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closing {
		return false
	}
	f.open[c] = struct{}{}
	f.wg.Add(1)
	return true
}

func (f *Front) untrack(c *client) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.open, c)
	f.wg.Done()
}

func (c *client) keepAlive(done <-chan struct{}) {
	tick := time.NewTicker(pingEvery)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			if c.conn.WriteControl(websocket.PingMessage, nil, time.Now().Add(writeTimeout)) != nil {
				return
			}
		case <-done:
			return
		}
	}
}

// Close ends the connection.
func (c *client) Close() error { return c.conn.Close() }

// SetWriteDeadline is for the RPC server; each message has its own.
func (*client) SetWriteDeadline(time.Time) error { return nil }

// next gives the next message that is within the limits; what is not is answered here.
func (c *client) next() (json.RawMessage, error) {
	for {
		_, data, err := c.conn.ReadMessage()
		if err != nil {
			return nil, err // a message that is too large ends the connection with code 1009
		}
		_ = c.conn.SetReadDeadline(time.Now().Add(pingEvery + pongLimit))
		refusal := c.front.limiter.calls(c.who, data)
		if refusal == nil {
			refusal = c.front.closed()
		}
		if refusal == nil {
			refusal = c.subscribe(data)
		}
		if refusal == nil {
			return data, nil
		}
		if err := c.send(refusal.answer(data)); err != nil {
			return nil, err
		}
	}
}

func (c *client) decode(v any) error {
	data, err := c.next()
	if err != nil {
		return err
	}
	return json.Unmarshal(data, v)
}

func (c *client) encode(v any, _ bool) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return c.deliver(data)
}

// deliver sends an answer or a notification to the client, and sees which subscriptions began.
func (c *client) deliver(data []byte) error {
	c.mu.Lock()
	if c.pending > 0 {
		c.subscribed(data)
	}
	c.mu.Unlock()
	return c.send(data)
}

func (c *client) send(data []byte) error {
	c.writing.Lock()
	defer c.writing.Unlock()
	_ = c.conn.SetWriteDeadline(time.Now().Add(writeTimeout))
	return c.conn.WriteMessage(websocket.TextMessage, data)
}

// message is what matters here of a request or an answer.
type message struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
	Result json.RawMessage   `json:"result"`
}

func messages(data []byte) []message {
	var one message
	if json.Unmarshal(data, &one) == nil {
		return []message{one}
	}
	var batch []message
	_ = json.Unmarshal(data, &batch) // whoever serves it says what is wrong
	return batch
}

// subscribe counts the subscriptions that a request asks for and ends, or says why it may not have more.
func (c *client) subscribe(data []byte) *rpcError {
	if !strings.Contains(string(data), "subscribe") {
		return nil
	}
	var asked []string
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, m := range messages(data) {
		switch {
		case strings.HasSuffix(m.Method, "_subscribe"):
			asked = append(asked, string(m.ID))
		case strings.HasSuffix(m.Method, "_unsubscribe") && len(m.Params) > 0:
			delete(c.subs, string(m.Params[0]))
		}
	}
	if len(asked) > 0 && len(c.subs)+c.pending+len(asked) > c.front.cfg.Limits.Subscriptions {
		return tooManySubscriptions(c.front.cfg.Limits.Subscriptions)
	}
	for _, id := range asked {
		c.asked[id] = true
	}
	c.pending = len(c.asked)
	return nil
}

// subscribed takes the answers to requests for subscriptions; the caller holds mu.
func (c *client) subscribed(data []byte) {
	for _, m := range messages(data) {
		if id := string(m.ID); m.Method == "" && c.asked[id] {
			delete(c.asked, id)
			if len(m.Result) > 0 {
				c.subs[string(m.Result)] = true
			}
		}
	}
	c.pending = len(c.asked)
}

// relay serves a client before an external execution client: our own namespaces here, the rest there.
func (c *client) relay() {
	up, _, err := websocket.DefaultDialer.Dial(c.front.upstream, nil) //nolint:bodyclose // it is the connection's
	if err != nil {
		_ = c.send((&rpcError{codeUnavailable, "the node's execution client does not answer: " + err.Error()}).answer(nil))
		return
	}
	up.SetReadLimit(maxUpstreamMessage)
	ours := make(chan json.RawMessage)
	gone := make(chan struct{})
	c.front.wg.Go(func() {
		c.front.own.ServeCodec(rpc.NewFuncCodec(c, c.encode, func(v any) error {
			data, ok := <-ours
			if !ok {
				return io.EOF
			}
			return json.Unmarshal(data, v)
		}), 0)
		close(gone)
	})
	c.front.wg.Go(func() { c.fromUpstream(up) })
	defer func() {
		close(ours)
		_ = up.Close()
	}()
	for {
		data, err := c.next()
		if err != nil {
			return
		}
		if c.front.spaces[namespace(data)] {
			select {
			case ours <- data:
			case <-gone:
				return
			}
			continue
		}
		if refusal := c.front.batchSize(data); refusal != nil {
			err = c.send(refusal.answer(data))
		} else {
			err = up.WriteMessage(websocket.TextMessage, data)
		}
		if err != nil {
			return
		}
	}
}

// fromUpstream passes on what the execution client says; if it goes away, so does the client's connection, since its subscriptions are lost.
func (c *client) fromUpstream(up *websocket.Conn) {
	defer func() { _ = c.Close() }()
	for {
		_, data, err := up.ReadMessage()
		if err != nil || c.deliver(data) != nil {
			return
		}
	}
}
