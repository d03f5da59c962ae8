package blocks

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/node/consensus"
	"github.com/edgematrix/emc/node/l1"
	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

// syncBlocks is how many blocks the benchmark of sync fetches.
const syncBlocks = 300

// BenchmarkSync has a new node catch up with a chain over libp2p, and holds its speed against that of executing the same blocks with nothing else to do.
// sync/local is the part of the local speed that sync reaches: the goal is 0.5 at the least.
func BenchmarkSync(b *testing.B) {
	for name, transfers := range map[string]int{"empty blocks": 0, "100 transfers a block": 100} {
		b.Run(name, func(b *testing.B) {
			w := newWorldAt(b, time.Now().Add(-(syncBlocks+5)*time.Second))
			source, host := w.grow(transfers)
			for b.Loop() {
				local := w.executeAll(source)
				fetched := w.fetchAll(source, host)
				b.ReportMetric(syncBlocks/local.Seconds(), "local-blocks/s")
				b.ReportMetric(syncBlocks/fetched.Seconds(), "synced-blocks/s")
				b.ReportMetric(local.Seconds()/fetched.Seconds(), "sync/local")
			}
		})
	}
}

type grown struct {
	*consensus.Driver
	set    *statement.Set
	blocks []consensus.Block // with payloads
}

// recorder keeps what is built.
type recorder struct {
	consensus.Chain
	before func()
	blocks []consensus.Block
}

func (r *recorder) Build(ctx context.Context, parent consensus.Block) (consensus.Block, error) {
	r.before()
	b, err := r.Chain.Build(ctx, parent)
	if err == nil && (len(r.blocks) == 0 || r.blocks[len(r.blocks)-1].Number < b.Number) {
		r.blocks = append(r.blocks, b)
	}
	return b, err
}

// grow has one validator make syncBlocks blocks with so many transfers each, at full speed.
func (w *world) grow(transfers int) (*grown, *p2p.Host) {
	v := w.validator(l1.Depth{}, func(c *Config) { c.BuildTime = 20 * time.Millisecond })
	key, err := crypto.GenerateKey()
	require.NoError(w.t, err)
	bls, err := statement.NewSecretKey(crypto.Keccak256([]byte("sync")))
	require.NoError(w.t, err)
	set := &statement.Set{ID: 1, Seats: []statement.Seat{{Signer: crypto.PubkeyToAddress(key.PublicKey), Key: bls.Public()}}}
	chainID, nonce := w.network.L2.Config.ChainID, uint64(0)
	chain := &recorder{Chain: v.Chain, before: func() {
		for range transfers {
			tx, err := types.SignNewTx(w.user, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
				ChainID: chainID, Nonce: nonce, To: &common.Address{9}, Value: big.NewInt(1), Gas: 21_000, GasFeeCap: big.NewInt(1e10), GasTipCap: big.NewInt(1e6),
			})
			require.NoError(w.t, err)
			require.NoError(w.t, v.geth.AddTxs([]*types.Transaction{tx})[0])
			nonce++
		}
	}}
	host, err := p2p.New(p2p.Config{Key: key, Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Log: w.log})
	require.NoError(w.t, err)
	w.t.Cleanup(func() { _ = host.Close() })
	d, err := consensus.New(consensus.Config{
		Dir: w.t.TempDir(), Protection: w.t.TempDir(), ChainID: chainID.Uint64(), Set: set, Chain: chain, Net: consensus.Network(host), BlockTime: time.Second, Log: w.log, Keys: signer.NewLocal(key, bls),
	})
	require.NoError(w.t, err)
	w.run(d)
	w.await(d, syncBlocks)
	return &grown{d, set, chain.blocks}, host
}

func (w *world) await(d *consensus.Driver, number uint64) {
	blocks, cancel := d.Subscribe()
	defer cancel()
	for d.Head().Number < number {
		select {
		case <-blocks:
		case <-d.Done():
			require.NoError(w.t, d.Err())
		case <-w.ctx.Done():
			w.t.Fatalf("block %d of %d was reached", d.Head().Number, number)
		}
	}
}

func (w *world) executeAll(source *grown) time.Duration {
	v := w.validator(l1.Depth{})
	start := time.Now()
	for _, b := range source.blocks[:syncBlocks] {
		_, err := v.Import(w.ctx, b.Payload)
		require.NoError(w.t, err)
	}
	require.NoError(w.t, v.Finalize(w.ctx, source.blocks[syncBlocks-1].Hash))
	return time.Since(start)
}

func (w *world) fetchAll(source *grown, from *p2p.Host) time.Duration {
	key, err := crypto.GenerateKey()
	require.NoError(w.t, err)
	v := w.validator(l1.Depth{})
	host, err := p2p.New(p2p.Config{Key: key, Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Bootnodes: from.Addrs(), Log: w.log})
	require.NoError(w.t, err)
	defer func() { _ = host.Close() }()
	d, err := consensus.New(consensus.Config{
		Dir: w.t.TempDir(), ChainID: w.network.L2.Config.ChainID.Uint64(), Set: source.set, Chain: v.Chain, Net: consensus.Network(host), BlockTime: time.Second, Log: w.log,
	})
	require.NoError(w.t, err)
	require.NoError(w.t, d.Start(w.ctx))
	defer func() { require.NoError(w.t, d.Stop(context.Background())) }()
	blocks, cancel := d.Subscribe()
	defer cancel()
	var start time.Time
	for b := range blocks { // from the first range on: what is measured is speed, not the wait for the first peer
		if start.IsZero() {
			start = time.Now()
		}
		if b.Block.Number >= syncBlocks {
			return time.Since(start)
		}
		if d.Head().Number >= syncBlocks {
			return time.Since(start)
		}
	}
	return 0
}
