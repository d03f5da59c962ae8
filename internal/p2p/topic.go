package p2p

import (
	"context"
	"fmt"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
)

// subscriptionBuffer is how many validated messages may wait for Topic.Next before further ones are dropped.
const subscriptionBuffer = 1024

// Topic is one gossip topic that the host is subscribed to.
type Topic struct {
	self     peer.ID
	cards    *cards
	maxBytes int
	topic    *pubsub.Topic
	sub      *pubsub.Subscription
}

// received is a message without its author's card.
type received struct {
	data   []byte
	parsed any
}

// Join subscribes to a topic. A message larger than maxBytes, or one that validate refuses, is neither delivered nor forwarded, and counts against
// the peer that sent it. validate runs concurrently and sees the message's author, not the peer that passed it on.
func (p *Host) Join(name string, maxBytes int, validate func(from peer.ID, data []byte) bool) (*Topic, error) {
	if validate == nil {
		return p.JoinParsed(name, maxBytes, nil)
	}
	return p.JoinParsed(name, maxBytes, func(from peer.ID, data []byte) (any, bool) { return nil, validate(from, data) })
}

// JoinParsed is Join for messages that are taken apart to be validated: NextParsed gives what parse made of a message, so that this is done once.
func (p *Host) JoinParsed(name string, maxBytes int, parse func(from peer.ID, data []byte) (any, bool)) (*Topic, error) {
	return p.join(p.gossip, name, maxBytes, parse)
}

// JoinDirect is JoinParsed for a topic without a mesh: of many authors who reach nearly everybody themselves, whose messages are not passed on at once but announced.
func (p *Host) JoinDirect(name string, maxBytes int, parse func(from peer.ID, data []byte) (any, bool)) (*Topic, error) {
	return p.join(p.direct, name, maxBytes, parse)
}

func (p *Host) join(gossip *pubsub.PubSub, name string, maxBytes int, parse func(from peer.ID, data []byte) (any, bool)) (*Topic, error) {
	if maxBytes > MaxMessage {
		return nil, fmt.Errorf("join topic %s: bound of %d bytes is over the network's %d", name, maxBytes, MaxMessage)
	}
	check := func(_ context.Context, _ peer.ID, m *pubsub.Message) (ok bool) {
		if m.GetFrom() == p.host.ID() {
			return true
		}
		data, err := p.cards.unwrap(m.GetFrom(), m.Data)
		if err != nil || len(data) > maxBytes {
			return false
		}
		got := received{data: data}
		if parse != nil {
			if got.parsed, ok = parse(m.GetFrom(), data); !ok {
				return false
			}
		}
		m.ValidatorData = got
		return true
	}
	if err := gossip.RegisterTopicValidator(name, check); err != nil {
		return nil, fmt.Errorf("join topic %s: %w", name, err)
	}
	t, err := gossip.Join(name)
	if err != nil {
		return nil, fmt.Errorf("join topic %s: %w", name, err)
	}
	sub, err := t.Subscribe(pubsub.WithBufferSize(subscriptionBuffer))
	if err != nil {
		return nil, fmt.Errorf("join topic %s: %w", name, err)
	}
	return &Topic{self: p.host.ID(), cards: p.cards, maxBytes: maxBytes, topic: t, sub: sub}, nil
}

// Publish sends a message to every peer of the topic.
func (t *Topic) Publish(ctx context.Context, data []byte) error {
	if len(data) > t.maxBytes {
		return fmt.Errorf("publish on %s: message of %d bytes is over the topic's %d", t.topic, len(data), t.maxBytes)
	}
	if err := t.topic.Publish(ctx, t.cards.wrap(data)); err != nil {
		return fmt.Errorf("publish on %s: %w", t.topic, err)
	}
	return nil
}

// Next waits for the next message of another host. It ends with ctx, or when the topic or the host is closed.
func (t *Topic) Next(ctx context.Context) (from peer.ID, data []byte, err error) {
	m, err := t.next(ctx)
	if err != nil {
		return "", nil, err
	}
	return m.GetFrom(), m.ValidatorData.(received).data, nil
}

// NextParsed is Next for a topic of JoinParsed.
func (t *Topic) NextParsed(ctx context.Context) (from peer.ID, parsed any, err error) {
	m, err := t.next(ctx)
	if err != nil {
		return "", nil, err
	}
	return m.GetFrom(), m.ValidatorData.(received).parsed, nil
}

func (t *Topic) next(ctx context.Context) (*pubsub.Message, error) {
	for {
		m, err := t.sub.Next(ctx)
		if err != nil || m.GetFrom() != t.self {
			return m, err
		}
	}
}

// Peers lists the peers of the topic that are connected now.
func (t *Topic) Peers() []peer.ID { return t.topic.ListPeers() }

// Close leaves the topic; a waiting Next returns an error.
func (t *Topic) Close() error {
	t.sub.Cancel()
	return t.topic.Close()
}
