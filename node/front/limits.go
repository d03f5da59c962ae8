package front

import (
	"bytes"
	"encoding/json"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/lru"
	"golang.org/x/time/rate"
)

const (
	// maxClients is how many clients' rates are remembered; who was silent longest is forgotten first.
	maxClients = 16_384
	// clientBits6 is how much of an IPv6 address tells clients apart: a customer gets a whole /64.
	clientBits6 = 64
)

// Limits bound what one client can take. A client is an IPv4 address or an IPv6 /64. Zero means the default.
type Limits struct {
	Rate          float64 // calls a second that a client may make for long; each call of a batch counts
	Burst         int     // calls that it may make at once
	Loopback      bool    // clients on this machine are limited too
	BatchItems    int     // calls in a batch
	AnswerBytes   int     // bytes of the answer to a batch
	BodyBytes     int64   // bytes of a request
	MessageBytes  int64   // bytes of a WebSocket message
	Subscriptions int     // subscriptions of a WebSocket connection
	Sockets       int     // WebSocket connections of a client
}

// DefaultLimits suit a node whose RPC is open to the public.
func DefaultLimits() Limits {
	return Limits{
		Rate: 200, Burst: 2_000, // a dApp's first page makes some hundred calls
		BatchItems: 1_000, AnswerBytes: 25_000_000, // op-geth's own
		BodyBytes:     5 << 20, // op-geth's own: a batch of some 30 of the largest transactions
		MessageBytes:  5 << 20, // as BodyBytes
		Subscriptions: 100,
		Sockets:       32, // several people behind one address
	}
}

func (l Limits) withDefaults() Limits {
	d := DefaultLimits()
	orElse(&l.Rate, d.Rate)
	orElse(&l.Burst, d.Burst)
	orElse(&l.BatchItems, d.BatchItems)
	orElse(&l.AnswerBytes, d.AnswerBytes)
	orElse(&l.BodyBytes, d.BodyBytes)
	orElse(&l.MessageBytes, d.MessageBytes)
	orElse(&l.Subscriptions, d.Subscriptions)
	orElse(&l.Sockets, d.Sockets)
	return l
}

func orElse[T comparable](value *T, other T) {
	var zero T
	if *value == zero {
		*value = other
	}
}

// limiter counts what clients do.
type limiter struct {
	limits  Limits
	proxies []netip.Prefix
	now     func() time.Time

	mu      sync.Mutex
	buckets lru.BasicLRU[netip.Addr, *rate.Limiter]
	sockets map[netip.Addr]int
}

func newLimiter(cfg Config) *limiter {
	return &limiter{
		limits: cfg.Limits, proxies: cfg.Proxies, now: cfg.Now, buckets: lru.NewBasicLRU[netip.Addr, *rate.Limiter](maxClients), sockets: map[netip.Addr]int{},
	}
}

// who is the client behind a request; the zero address is one that is not limited. Only a trusted proxy is believed about
// for whom it asks: anybody else could name a new address with every request.
func (l *limiter) who(r *http.Request) netip.Addr {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	addr, _ := netip.ParseAddr(host)
	addr = addr.Unmap()
	forwarded := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(forwarded) - 1; i >= 0 && l.trusted(addr); i-- { // each proxy appends whom it heard
		next, err := netip.ParseAddr(strings.TrimSpace(forwarded[i]))
		if err != nil {
			break
		}
		addr = next.Unmap()
	}
	if addr.IsLoopback() && !l.limits.Loopback {
		return netip.Addr{}
	}
	if addr.Is6() {
		prefix, _ := addr.WithZone("").Prefix(clientBits6)
		addr = prefix.Addr()
	}
	return addr
}

func (l *limiter) trusted(addr netip.Addr) bool {
	for _, p := range l.proxies {
		if p.Contains(addr) {
			return true
		}
	}
	return false
}

// calls takes a request's calls from the client's allowance, or says why not.
func (l *limiter) calls(who netip.Addr, body []byte) *rpcError {
	if !who.IsValid() {
		return nil
	}
	n := max(callsIn(body), 1)
	l.mu.Lock()
	defer l.mu.Unlock()
	bucket, ok := l.buckets.Get(who)
	if !ok {
		bucket = rate.NewLimiter(rate.Limit(l.limits.Rate), l.limits.Burst)
		l.buckets.Add(who, bucket)
	}
	if !bucket.AllowN(l.now(), n) {
		return tooMany(l.limits)
	}
	return nil
}

// enter counts a WebSocket connection, or says why it may not be; leave forgets it.
func (l *limiter) enter(who netip.Addr) *rpcError {
	if !who.IsValid() {
		return nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.sockets[who] >= l.limits.Sockets {
		return tooManySockets(l.limits.Sockets)
	}
	l.sockets[who]++
	return nil
}

func (l *limiter) leave(who netip.Addr) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.sockets[who]--; l.sockets[who] <= 0 {
		delete(l.sockets, who)
	}
}

// callsIn counts the calls of a request; what is no JSON counts as none.
func callsIn(body []byte) int {
	if trimmed := bytes.TrimLeft(body, " \t\r\n"); len(trimmed) == 0 || trimmed[0] != '[' {
		return min(len(trimmed), 1)
	}
	var batch []json.RawMessage
	if json.Unmarshal(body, &batch) != nil {
		return 0
	}
	return len(batch)
}
