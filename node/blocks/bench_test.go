package blocks

import (
	"math/big"
	"testing"
	"time"

	"github.com/edgematrix/emc/node/execution"
	"github.com/edgematrix/emc/node/l1"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
)

// BenchmarkExecute executes blocks of 500 transfers that the pool already holds: by the node's own way, and by the Engine API.
func BenchmarkExecute(b *testing.B) {
	const transfers = 500
	for name, engine := range map[string]func(*execution.Geth) execution.Engine{
		"direct": func(g *execution.Geth) execution.Engine { return g },
		"engine": func(g *execution.Geth) execution.Engine { return g.EngineClient },
	} {
		b.Run(name, func(b *testing.B) {
			w := newWorldAt(b, time.Now())
			maker := w.validator(l1.Depth{}, func(c *Config) { c.BuildTime = 600 * time.Millisecond })
			checker := w.validator(l1.Depth{})
			checker.cfg.Engine = engine(checker.geth)
			chainID, nonce := w.network.L2.Config.ChainID, uint64(0)
			for range b.N {
				b.StopTimer()
				txs := make([][2]*types.Transaction, transfers)
				for i := range txs {
					tx, err := types.SignNewTx(w.user, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
						ChainID: chainID, Nonce: nonce, To: &common.Address{9}, Value: big.NewInt(1), Gas: 21_000, GasFeeCap: big.NewInt(1e10), GasTipCap: big.NewInt(1e6),
					})
					require.NoError(b, err)
					nonce++
					for j := range txs[i] { // as if each validator had decoded it
						raw, _ := tx.MarshalBinary()
						txs[i][j] = new(types.Transaction)
						require.NoError(b, txs[i][j].UnmarshalBinary(raw))
					}
				}
				for j, v := range []*validator{maker, checker} {
					for i := range txs {
						require.NoError(b, v.geth.AddTxs([]*types.Transaction{txs[i][j]})[0])
					}
				}
				for w.poolPending(maker) < transfers || w.poolPending(checker) < transfers {
				}
				parent := w.head(maker)
				block, err := maker.Build(w.ctx, parent)
				require.NoError(b, err)
				b.StartTimer()
				_, err = checker.Import(w.ctx, block.Payload)
				b.StopTimer()
				require.NoError(b, err)
				_, err = maker.Import(w.ctx, block.Payload)
				require.NoError(b, err)
				require.NoError(b, maker.Finalize(w.ctx, block.Hash))
				require.NoError(b, checker.Finalize(w.ctx, block.Hash))
			}
		})
	}
}

func (w *world) poolPending(v *validator) int {
	var status map[string]string
	require.NoError(w.t, v.geth.RPC().Call(&status, "txpool_status"))
	n, _ := new(big.Int).SetString(status["pending"][2:], 16)
	return int(n.Int64())
}
