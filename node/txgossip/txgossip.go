// Package txgossip carries the transactions that one node's pool takes to the pools of all others, so that whoever proposes next has them.
package txgossip

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/edgematrix/emc/internal/p2p"
)

const (
	// TopicName is the gossip topic; a message is an RLP list of transactions in their binary encoding.
	TopicName = "emc/tx/1"
	// maxMessage bounds one message, in bytes: one transaction of the pool's own bound (128 KiB) always fits.
	maxMessage = 256 << 10
	// maxTxs bounds the transactions of one message.
	maxTxs = 1024
	// seenTxs is how many hashes are remembered so that what came from the network is not sent again.
	seenTxs = 32768
	// gather is the least time between two publications: a message costs every node a signature check and its way through
	// the network stack, so that under load many transactions share one. A transaction that comes alone does not wait.
	gather = 100 * time.Millisecond
	// eventBuffer is how many of the pool's events may wait.
	eventBuffer = 256
)

// Pool is the node's transaction pool.
type Pool interface {
	AddGossiped(txs []*types.Transaction) []error
	SubscribeTxs(ch chan<- core.NewTxsEvent) event.Subscription
}

// Service gossips while it runs.
type Service struct {
	pool  Pool
	host  *p2p.Host
	log   log.Logger
	topic *p2p.Topic
	seen  *lru.Cache[common.Hash, struct{}] // came from the network

	cancel context.CancelFunc
	wg     sync.WaitGroup
}

// New makes a service over a pool and a host.
func New(pool Pool, host *p2p.Host, logger log.Logger) *Service {
	return &Service{pool: pool, host: host, log: logger, seen: lru.NewCache[common.Hash, struct{}](seenTxs)}
}

// Start joins the topic and runs until Stop.
func (s *Service) Start(context.Context) error {
	topic, err := s.host.JoinParsed(TopicName, maxMessage, func(_ peer.ID, data []byte) (any, bool) {
		txs, err := Decode(data)
		return txs, err == nil
	})
	if err != nil {
		return err
	}
	s.topic = topic
	ctx, cancel := context.WithCancel(context.Background())
	s.cancel = cancel
	s.wg.Go(func() { s.send(ctx) })
	s.wg.Go(func() { s.receive(ctx) })
	return nil
}

// Stop leaves the topic and waits for the service's goroutines.
func (s *Service) Stop(context.Context) error {
	if s.cancel == nil {
		return nil
	}
	s.cancel()
	err := s.topic.Close()
	s.wg.Wait()
	return err
}

func (s *Service) send(ctx context.Context) {
	events := make(chan core.NewTxsEvent, eventBuffer)
	sub := s.pool.SubscribeTxs(events)
	defer sub.Unsubscribe()
	var waiting []*types.Transaction
	var last time.Time
	var due <-chan time.Time
	for {
		select {
		case e := <-events:
			if waiting = append(waiting, e.Txs...); due == nil {
				due = time.After(gather - time.Since(last))
			}
		case <-due:
			s.publish(ctx, waiting)
			waiting, last, due = nil, time.Now(), nil
		case err := <-sub.Err():
			if err != nil {
				s.log.Error("The pool's transactions are no longer gossiped; restart the node", "err", err)
			}
			return
		case <-ctx.Done():
			return
		}
	}
}

// publish sends the transactions that this node's own users brought, in messages within the bounds.
func (s *Service) publish(ctx context.Context, txs []*types.Transaction) {
	var batch []*types.Transaction
	var size uint64
	flush := func() {
		if len(batch) == 0 {
			return
		}
		data, err := Encode(batch)
		if err == nil {
			err = s.topic.Publish(ctx, data)
		}
		if err != nil && ctx.Err() == nil {
			s.log.Warn("Transactions were not gossiped", "count", len(batch), "err", err)
		}
		batch, size = nil, 0
	}
	for _, tx := range txs {
		if s.seen.Contains(tx.Hash()) {
			continue
		}
		if len(batch) == maxTxs || size+tx.Size() > maxMessage/2 {
			flush()
		}
		batch, size = append(batch, tx), size+tx.Size()
	}
	flush()
}

func (s *Service) receive(ctx context.Context) {
	for {
		_, parsed, err := s.topic.NextParsed(ctx)
		if err != nil {
			return // the topic is closed
		}
		txs := parsed.([]*types.Transaction) // as Start's parser made them
		for _, tx := range txs {
			s.seen.Add(tx.Hash(), struct{}{})
		}
		for i, err := range s.pool.AddGossiped(txs) {
			if err != nil {
				s.log.Trace("Gossiped transaction refused", "tx", txs[i].Hash(), "err", err)
			}
		}
	}
}

// Encode gives a message's bytes.
func Encode(txs []*types.Transaction) ([]byte, error) {
	raw := make([][]byte, len(txs))
	for i, tx := range txs {
		b, err := tx.MarshalBinary()
		if err != nil {
			return nil, fmt.Errorf("encode transaction %s: %w", tx.Hash(), err)
		}
		raw[i] = b
	}
	return rlp.EncodeToBytes(raw)
}

// Decode reads a message. It refuses more than the bound of transactions, and deposits: only L1 makes them.
func Decode(data []byte) ([]*types.Transaction, error) {
	if len(data) > maxMessage {
		return nil, fmt.Errorf("message of %d bytes, at most %d are allowed", len(data), maxMessage)
	}
	var raw [][]byte
	if err := rlp.DecodeBytes(data, &raw); err != nil {
		return nil, fmt.Errorf("decode transactions: %w", err)
	}
	if len(raw) == 0 || len(raw) > maxTxs {
		return nil, fmt.Errorf("message of %d transactions, want 1 to %d", len(raw), maxTxs)
	}
	txs := make([]*types.Transaction, len(raw))
	for i, b := range raw {
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(b); err != nil {
			return nil, fmt.Errorf("decode transaction %d: %w", i, err)
		}
		if tx.Type() == types.DepositTxType || tx.Type() == types.BlobTxType {
			return nil, fmt.Errorf("transaction %d is of type %d, which no user may send", i, tx.Type())
		}
		txs[i] = tx
	}
	return txs, nil
}
