package txgossip

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/internal/p2p"
)

// memoryPool takes every transaction once and announces it, as a real pool does.
type memoryPool struct {
	feed  event.Feed
	added chan *types.Transaction
}

func (p *memoryPool) AddGossiped(txs []*types.Transaction) []error {
	for _, tx := range txs {
		p.added <- tx
	}
	p.feed.Send(core.NewTxsEvent{Txs: txs})
	return make([]error, len(txs))
}

func (p *memoryPool) SubscribeTxs(ch chan<- core.NewTxsEvent) event.Subscription {
	return p.feed.Subscribe(ch)
}

func startPool(t *testing.T, boot ...string) (*memoryPool, *p2p.Host, *Service) {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	h, err := p2p.New(p2p.Config{Key: key, Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Bootnodes: boot})
	require.NoError(t, err)
	t.Cleanup(func() { _ = h.Close() })
	pool := &memoryPool{added: make(chan *types.Transaction, 16)}
	s := New(pool, h, log.Root())
	require.NoError(t, s.Start(t.Context()))
	t.Cleanup(func() { _ = s.Stop(context.Background()) })
	return pool, h, s
}

func transfer(t *testing.T, nonce uint64) *types.Transaction {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(1)), &types.DynamicFeeTx{ChainID: big.NewInt(1), Nonce: nonce, To: &common.Address{}, Gas: 21000})
	require.NoError(t, err)
	return tx
}

func TestTransactionsReachEveryPoolOnce(t *testing.T) {
	a, ha, sa := startPool(t)
	b, _, sb := startPool(t, ha.Addrs()...)
	require.Eventually(t, func() bool { return len(sa.topic.Peers()) == 1 && len(sb.topic.Peers()) == 1 }, 10*time.Second, time.Millisecond)
	first, second := transfer(t, 1), transfer(t, 2)
	a.feed.Send(core.NewTxsEvent{Txs: types.Transactions{first}}) // a user of a sent it
	require.Equal(t, first.Hash(), (<-b.added).Hash())
	b.feed.Send(core.NewTxsEvent{Txs: types.Transactions{second}})
	require.Equal(t, second.Hash(), (<-a.added).Hash())
	require.Empty(t, a.added, "what came from the network was sent back")
	require.Empty(t, b.added)
}

// The promise: a burst travels in few messages, and nothing of it is lost.
func TestBurstSharesMessages(t *testing.T) {
	a, ha, sa := startPool(t)
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	listener, err := p2p.New(p2p.Config{Key: key, Bootnodes: ha.Addrs()})
	require.NoError(t, err)
	t.Cleanup(func() { _ = listener.Close() })
	topic, err := listener.Join(TopicName, maxMessage, nil)
	require.NoError(t, err)
	require.Eventually(t, func() bool { return len(sa.topic.Peers()) == 1 && len(topic.Peers()) == 1 }, 10*time.Second, time.Millisecond)
	const burst = 200
	start := time.Now()
	for i := range burst {
		a.feed.Send(core.NewTxsEvent{Txs: types.Transactions{transfer(t, uint64(i))}})
	}
	sent := time.Since(start)
	messages := 0
	for next := uint64(0); next < burst; messages++ {
		_, data, err := topic.Next(t.Context())
		require.NoError(t, err)
		txs, err := Decode(data)
		require.NoError(t, err)
		for _, tx := range txs {
			require.Equal(t, next, tx.Nonce())
			next++
		}
	}
	require.LessOrEqual(t, messages, 2+int(sent/gather))
}

func TestDecodeRefuses(t *testing.T) {
	deposit, err := Encode([]*types.Transaction{types.NewTx(&types.DepositTx{Mint: big.NewInt(1), Value: new(big.Int)})})
	require.NoError(t, err)
	empty, err := Encode(nil)
	require.NoError(t, err)
	for name, data := range map[string][]byte{"deposit": deposit, "empty": empty, "large": make([]byte, maxMessage+1), "garbage": {1, 2, 3}} {
		_, err := Decode(data)
		require.Error(t, err, name)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte{0xc0})
	f.Fuzz(func(t *testing.T, data []byte) {
		txs, err := Decode(data)
		if err != nil {
			return
		}
		again, err := Encode(txs)
		require.NoError(t, err)
		_, err = Decode(again)
		require.NoError(t, err)
	})
}
