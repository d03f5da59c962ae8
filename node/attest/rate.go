package attest

import (
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/libp2p/go-libp2p/core/peer"
)

// limiter is a token bucket an author. It may be used from any goroutine.
type limiter struct {
	now         func() time.Time
	rate, burst float64 // messages a second, messages at once

	mu      sync.Mutex
	buckets lru.BasicLRU[peer.ID, *bucket] // authors that were not heard for longest give way, with a full bucket when they come back
}

type bucket struct {
	tokens float64
	at     time.Time
}

func newLimiter(now func() time.Time, rate, burst float64) *limiter {
	return &limiter{now: now, rate: rate, burst: burst, buckets: lru.NewBasicLRU[peer.ID, *bucket](maxAuthors)}
}

// allow takes a token of the author's, if there is one.
func (l *limiter) allow(author peer.ID) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	b, ok := l.buckets.Get(author)
	if !ok {
		b = &bucket{tokens: l.burst, at: now}
		l.buckets.Add(author, b)
	}
	b.tokens = min(l.burst, b.tokens+l.rate*now.Sub(b.at).Seconds())
	b.at = now
	if b.tokens < 1 {
		return false
	}
	b.tokens--
	return true
}
