package l1node

import (
	"context"
	"io"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
)

func testGenesis(rich common.Address, start time.Time) *core.Genesis {
	config := *params.MergedTestChainConfig
	config.ChainID = big.NewInt(5)
	config.PragueTime, config.OsakaTime = new(uint64), new(uint64)
	config.AmsterdamTime, config.BPO1Time, config.BPO2Time, config.BPO3Time, config.BPO4Time, config.BPO5Time = nil, nil, nil, nil, nil, nil
	alloc := types.GenesisAlloc{rich: {Balance: big.NewInt(1e18)}}
	for address, code := range map[common.Address][]byte{
		params.WithdrawalQueueAddress: params.WithdrawalQueueCode, params.ConsolidationQueueAddress: params.ConsolidationQueueCode,
	} {
		alloc[address] = types.Account{Code: code, Nonce: 1, Balance: new(big.Int)}
	}
	return &core.Genesis{
		Config: &config, Timestamp: uint64(start.Unix()), GasLimit: 30_000_000, Difficulty: new(big.Int), Alloc: alloc,
		BaseFee: big.NewInt(params.InitialBaseFee), ExcessBlobGas: new(uint64), BlobGasUsed: new(uint64),
	}
}

func TestChainGrowsAndOutlivesARestart(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	quiet := log.NewLogger(log.NewTerminalHandlerWithLevel(io.Discard, log.LevelInfo, false))
	cfg := Config{
		Dir: t.TempDir(), Host: "127.0.0.1", Finality: 4, Log: quiet,
		Genesis: testGenesis(crypto.PubkeyToAddress(key.PublicKey), time.Now().Add(-24*time.Second)),
	}
	var head *types.Header
	for round := range 2 {
		n, err := New(cfg)
		require.NoError(t, err)
		require.NoError(t, n.Start(t.Context()))
		c, err := ethclient.Dial(n.WS())
		require.NoError(t, err)
		tx, err := types.SignNewTx(key, types.LatestSignerForChainID(cfg.Genesis.Config.ChainID), &types.DynamicFeeTx{
			ChainID: cfg.Genesis.Config.ChainID, Nonce: uint64(round), To: &common.Address{9}, Value: big.NewInt(1), Gas: 21_000, GasFeeCap: big.NewInt(2e9), GasTipCap: big.NewInt(1),
		})
		require.NoError(t, err)
		require.NoError(t, c.SendTransaction(t.Context(), tx))
		if head != nil {
			kept, err := c.HeaderByHash(t.Context(), head.Hash())
			require.NoError(t, err, "the chain of the first run")
			require.Equal(t, head.Number, kept.Number)
		}
		require.Eventually(t, func() bool {
			receipt, err := c.TransactionReceipt(t.Context(), tx.Hash())
			return err == nil && receipt.Status == types.ReceiptStatusSuccessful
		}, 20*time.Second, 20*time.Millisecond)
		finalized, err := c.HeaderByNumber(t.Context(), big.NewInt(-3))
		require.NoError(t, err)
		head, err = c.HeaderByNumber(t.Context(), nil)
		require.NoError(t, err)
		if head.Number.Uint64() > 4 {
			require.Positive(t, finalized.Number.Sign(), "finality moves")
			require.LessOrEqual(t, finalized.Number.Uint64()+4, head.Number.Uint64())
		}
		parent, err := c.HeaderByHash(t.Context(), head.ParentHash)
		require.NoError(t, err)
		require.EqualValues(t, DefaultBlockTime, head.Time-parent.Time)
		require.NotEqual(t, parent.MixDigest, head.MixDigest, "randomness changes")
		require.NotEqual(t, *parent.ParentBeaconRoot, *head.ParentBeaconRoot)
		c.Close()
		require.NoError(t, n.Stop(context.Background()))
	}
	require.Greater(t, head.Number.Uint64(), uint64(8))
}

func TestNextTime(t *testing.T) {
	b := &beacon{slot: 2}
	at := func(s int64) time.Time { return time.Unix(s, 0) }
	head := &types.Header{Time: 100}
	for now, want := range map[int64]uint64{
		90: 102, 101: 102, 102: 102, 150: 102, 162: 102, // behind by no more than a minute: every slot is made up for
		163: 162, 164: 164, 1001: 1000, // slots are skipped, the time stays on the grid
	} {
		require.Equal(t, want, b.nextTime(head, at(now)), "now %d", now)
	}
}

func TestRefusesAnOPGenesis(t *testing.T) {
	g := testGenesis(common.Address{}, time.Now())
	g.Config.Optimism = &params.OptimismConfig{}
	_, err := New(Config{Genesis: g})
	require.ErrorContains(t, err, "OP genesis")
}
