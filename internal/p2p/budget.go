package p2p

import (
	"fmt"
	"math"
	"sync"
	"sync/atomic"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// What one peer may send by gossip. A full node passes on what all validators say, at 100 seats some 400 messages a second; bootnodes, which are the validators, are not
// held to the first two.
const (
	// messageRate and messageBurst bound messages a second, messageBytes and bytesBurst their bytes.
	messageRate, messageBurst = 2000, 4000
	messageBytes, bytesBurst  = 16 << 20, 64 << 20
	// refusedRate and refusedBurst bound what is refused of one peer: its signature is wrong, or the topic's validator does not take what the peer itself has written. Little
	// of what an honest one writes is refused: announcements of blocks that this node has already, votes of a set that it does not know yet, a busy router's
	// receipts past their limit.
	refusedRate, refusedBurst = 256, 1024
	// shutOut is for how long nothing is taken from a peer that had more refused.
	shutOut = time.Minute
	// maxAccounts bounds the peers that are remembered; the one that was heard least lately gives way.
	maxAccounts = 4 * MaxPeers
)

// bucket lets through so much a second, and a burst.
type bucket struct {
	left float64
	last time.Time
}

func (b *bucket) take(n, rate, burst float64, now time.Time) bool {
	if b.last.IsZero() {
		b.left = burst
	} else {
		b.left = min(burst, b.left+now.Sub(b.last).Seconds()*rate)
	}
	b.last = now
	if b.left < n {
		return false
	}
	b.left -= n
	return true
}

// account is what one peer has sent.
type account struct {
	messages, bytes, refused bucket
	heard, until             time.Time // last, and shut out until
}

// budgets keeps peers from crowding out others. It looks at what comes in before signatures are checked, and hears from pubsub what was refused.
type budgets struct {
	trusted map[peer.ID]*atomic.Int64 // when they were last heard of, Unix nanoseconds
	now     func() time.Time
	shut    func(peer.ID) // closes a peer's connections

	mu       sync.Mutex
	accounts map[peer.ID]*account
}

func newBudgets(boot []peer.AddrInfo, shut func(peer.ID)) *budgets {
	b := &budgets{trusted: make(map[peer.ID]*atomic.Int64), now: time.Now, shut: shut, accounts: make(map[peer.ID]*account)}
	for _, info := range boot {
		b.trusted[info.ID] = new(atomic.Int64)
	}
	return b
}

// of is a peer's account. The lock is held.
func (b *budgets) of(p peer.ID) *account {
	a := b.accounts[p]
	if a == nil {
		if len(b.accounts) >= maxAccounts {
			b.forgetOne()
		}
		a = new(account)
		b.accounts[p] = a
	}
	a.heard = b.now()
	return a
}

func (b *budgets) forgetOne() {
	var oldest peer.ID
	for p, a := range b.accounts {
		if oldest == "" || a.heard.Before(b.accounts[oldest].heard) {
			oldest = p
		}
	}
	delete(b.accounts, oldest)
}

// inspect says why what a peer sends is dropped unread.
func (b *budgets) inspect(p peer.ID, rpc *pubsub.RPC) error {
	if last := b.trusted[p]; last != nil {
		last.Store(b.now().UnixNano())
		return nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	a := b.of(p)
	if a.heard.Before(a.until) {
		return fmt.Errorf("peer %s is shut out until %s: too much of it was refused", p, a.until)
	}
	if n := len(rpc.GetPublish()); n > 0 && !a.messages.take(float64(n), messageRate, messageBurst, a.heard) {
		return fmt.Errorf("peer %s sends over %d messages a second", p, messageRate)
	}
	size := 0
	for _, m := range rpc.GetPublish() {
		size += len(m.GetData())
	}
	if size > 0 && !a.bytes.take(float64(size), messageBytes, bytesBurst, a.heard) {
		return fmt.Errorf("peer %s sends over %d bytes a second", p, messageBytes)
	}
	return nil
}

// silence is for how long gossip has had no word of a bootnode's: for ever of other peers.
func (b *budgets) silence(p peer.ID) time.Duration {
	last := b.trusted[p]
	if last == nil {
		return math.MaxInt64
	}
	return b.now().Sub(time.Unix(0, last.Load()))
}

// accepts keeps those out that are shut out.
func (b *budgets) accepts(p peer.ID) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	a := b.accounts[p]
	return a == nil || !b.now().Before(a.until)
}

// RejectMessage counts what was refused against the peer that it came from.
func (b *budgets) RejectMessage(m *pubsub.Message, reason string) {
	switch reason {
	case pubsub.RejectInvalidSignature, pubsub.RejectMissingSignature, pubsub.RejectUnexpectedSignature, pubsub.RejectUnexpectedAuthInfo, pubsub.RejectValidationFailed:
	default:
		return // no fault of the peer's
	}
	p := m.ReceivedFrom
	if b.trusted[p] != nil || reason == pubsub.RejectValidationFailed && m.GetFrom() != p {
		return // what others wrote may have been right for who passed it on
	}
	b.mu.Lock()
	a := b.of(p)
	over := !a.refused.take(1, refusedRate, refusedBurst, a.heard) && !a.heard.Before(a.until)
	if over {
		a.until = a.heard.Add(shutOut)
	}
	b.mu.Unlock()
	if over {
		go b.shut(p) // pubsub waits for this call
	}
}

// The rest of pubsub.RawTracer is not of interest.

func (*budgets) OnNewOutboundStream(peer.ID, protocol.ID) {}
func (*budgets) OnClosedOutboundStream(peer.ID)           {}
func (*budgets) Join(string)                              {}
func (*budgets) Leave(string)                             {}
func (*budgets) Graft(peer.ID, string)                    {}
func (*budgets) Prune(peer.ID, string)                    {}
func (*budgets) ValidateMessage(*pubsub.Message)          {}
func (*budgets) DeliverMessage(*pubsub.Message)           {}
func (*budgets) DuplicateMessage(*pubsub.Message)         {}
func (*budgets) ThrottlePeer(peer.ID)                     {}
func (*budgets) RecvRPC(*pubsub.RPC)                      {}
func (*budgets) SendRPC(*pubsub.RPC, peer.ID)             {}
func (*budgets) DropRPC(*pubsub.RPC, peer.ID)             {}
func (*budgets) UndeliverableMessage(*pubsub.Message)     {}
