package blocks

import (
	"crypto/ecdsa"
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/edgematrix/emc/node/execution"
	"github.com/edgematrix/emc/node/l1"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

// unlimited lets a block take all that gas and the pool have.
var unlimited = execution.Limits{Gas: 1 << 62, Bytes: MaxPayload, Full: func() bool { return false }}

// crowd funds accounts and returns their keys.
func (w *world) crowd(v *validator, n int) (keys []*ecdsa.PrivateKey) {
	for i := range n {
		key, err := crypto.GenerateKey()
		require.NoError(w.t, err)
		keys = append(keys, key)
		require.NoError(w.t, v.eth.SendTransaction(w.ctx, w.sign(v.eth, w.network.L2.Config.ChainID, crypto.PubkeyToAddress(key.PublicKey), ether, nil)))
		require.Eventually(w.t, func() bool { return v.geth.Pending() == i+1 }, 10*time.Second, time.Millisecond) // else the next would have the same nonce
	}
	w.build(v)
	return keys
}

// offer puts random transactions of a crowd into the pool: transfers, contracts that log or revert, and calls that fail, with tips and nonces in any order.
func (w *world) offer(v *validator, keys []*ecdsa.PrivateKey, seed uint64) {
	random := rand.New(rand.NewPCG(seed, 0))
	codes := [][]byte{nil, common.FromHex("60005f5fa1"), common.FromHex("5f5ffd"), common.FromHex("60015f5560015f5260205ff3"), common.FromHex("fe")}
	signer := types.LatestSignerForChainID(w.network.L2.Config.ChainID)
	nonces := map[*ecdsa.PrivateKey]uint64{}
	for _, key := range keys {
		nonce, err := v.eth.NonceAt(w.ctx, crypto.PubkeyToAddress(key.PublicKey), nil)
		require.NoError(w.t, err)
		nonces[key] = nonce
	}
	for range 10 * len(keys) {
		key := keys[random.IntN(len(keys))]
		data := &types.DynamicFeeTx{
			ChainID: signer.ChainID(), Nonce: nonces[key], To: &common.Address{0xee, byte(random.IntN(5))}, Value: big.NewInt(random.Int64N(5)),
			Gas: 21_000 + random.Uint64N(2)*100_000, GasFeeCap: big.NewInt(2e9 + random.Int64N(1e9)), GasTipCap: big.NewInt(1 + random.Int64N(3)),
		}
		if code := codes[random.IntN(len(codes))]; code != nil {
			data.To, data.Data, data.Gas = nil, code, 200_000
		}
		nonces[key]++
		tx, err := types.SignNewTx(key, signer, data)
		require.NoError(w.t, err)
		require.NoError(w.t, v.geth.AddTxs([]*types.Transaction{tx})[0])
	}
	require.Eventually(w.t, func() bool { return v.geth.Pending() == 10*len(keys) }, 10*time.Second, time.Millisecond)
}

// The promise: what is built here is what op-geth's own miner makes of the same pool, to the hash, and it is written as if it had been executed.
func TestBlocksAreThoseOfTheMiner(t *testing.T) {
	w := newWorld(t)
	a, b := w.validator(l1.Depth{}), w.validator(l1.Depth{})
	keys := w.crowd(a, 6)
	first, err := a.geth.PayloadByNumber(w.ctx, 1)
	require.NoError(t, err)
	data, err := Encode(first)
	require.NoError(t, err)
	_, err = b.Import(w.ctx, data)
	require.NoError(t, err)
	require.NoError(t, b.Finalize(w.ctx, first.ExecutionPayload.BlockHash))
	for seed := range uint64(5) {
		w.offer(a, keys, seed)
		parent := w.head(a)
		on, err := a.geth.L2BlockRefByHash(w.ctx, parent.Hash)
		require.NoError(t, err)
		attributes, err := a.propose(w.ctx, on)
		require.NoError(t, err)
		ours, err := a.geth.Build(parent.Hash, attributes, unlimited)
		require.NoError(t, err)
		require.Greater(t, len(ours.ExecutionPayload.Transactions), 30)
		miners, err := a.assemble(w.ctx, on, attributes, time.Now().Add(300*time.Millisecond))
		require.NoError(t, err)
		require.Equal(t, miners.ExecutionPayload, ours.ExecutionPayload, "seed %d", seed)

		encoded, err := Encode(ours)
		require.NoError(t, err)
		for _, v := range []*validator{a, b} { // a has built it, b executes it
			_, err = v.Import(w.ctx, encoded)
			require.NoError(t, err)
			require.NoError(t, v.Finalize(w.ctx, ours.ExecutionPayload.BlockHash))
		}
		wrote, err := a.eth.BlockReceipts(w.ctx, rpc.BlockNumberOrHashWithHash(ours.ExecutionPayload.BlockHash, true))
		require.NoError(t, err)
		executed, err := b.eth.BlockReceipts(w.ctx, rpc.BlockNumberOrHashWithHash(ours.ExecutionPayload.BlockHash, true))
		require.NoError(t, err)
		require.Equal(t, executed, wrote)
		require.Eventually(t, func() bool { return a.geth.Pending() == 0 }, 10*time.Second, time.Millisecond)
	}
}

// The promise: a block holds no more than its limits, and what is left over is in a later one.
func TestBuildKeepsItsLimits(t *testing.T) {
	w := newWorld(t)
	a := w.validator(l1.Depth{})
	w.offer(a, w.crowd(a, 6), 1)
	parent := w.head(a)
	on, err := a.geth.L2BlockRefByHash(w.ctx, parent.Hash)
	require.NoError(t, err)
	attributes, err := a.propose(w.ctx, on)
	require.NoError(t, err)
	build := func(limits execution.Limits) *eth.ExecutionPayload {
		envelope, err := a.geth.Build(parent.Hash, attributes, limits)
		require.NoError(t, err)
		return envelope.ExecutionPayload
	}
	forced, all := len(attributes.Transactions), build(unlimited)
	few := unlimited
	few.Gas = 500_000
	require.Less(t, uint64(build(few).GasUsed), few.Gas+200_000, "one transaction more than the limit at most")
	small := unlimited
	small.Bytes = 2000
	size := 0
	for _, tx := range build(small).Transactions {
		size += len(tx)
	}
	require.LessOrEqual(t, size, 2000)
	asked, brief := 0, unlimited
	brief.Full = func() bool { asked++; return asked > 3 }
	require.Len(t, build(brief).Transactions, forced+3)
	attributes.NoTxPool = true
	require.Len(t, build(unlimited).Transactions, forced)
	attributes.NoTxPool = false
	require.Equal(t, all, build(unlimited))
}

// The promise: what comes in while a block is built, however much it is, waits for the block.
func TestBlocksGoBeforeTransactionsThatComeIn(t *testing.T) {
	w := newWorld(t)
	a := w.validator(l1.Depth{})
	keys := w.crowd(a, 2)
	w.offer(a, keys, 1)
	parent := w.head(a)
	on, err := a.geth.L2BlockRefByHash(w.ctx, parent.Hash)
	require.NoError(t, err)
	attributes, err := a.propose(w.ctx, on)
	require.NoError(t, err)
	late := types.MustSignNewTx(keys[0], types.LatestSignerForChainID(w.network.L2.Config.ChainID), &types.LegacyTx{Nonce: 1 << 10, To: &common.Address{}, Gas: 21_000, GasPrice: big.NewInt(2e9)})
	taken, limits := make(chan []error, 1), unlimited
	limits.Full = func() bool {
		go func() { taken <- a.geth.AddTxs([]*types.Transaction{late}) }()
		select {
		case <-taken:
			t.Error("a transaction was taken while a block was built")
		case <-time.After(100 * time.Millisecond): // a hundred times what taking it needs
		}
		return true
	}
	_, err = a.geth.Build(parent.Hash, attributes, limits)
	require.NoError(t, err)
	require.NoError(t, (<-taken)[0])
}

// The promise: reads past the Engine API give what it gives.
func TestDirectReadsAreThoseOfTheEngineAPI(t *testing.T) {
	w := newWorld(t)
	a := w.validator(l1.Depth{})
	w.offer(a, w.crowd(a, 3), 1)
	w.build(a)
	api := a.geth.EngineClient
	for _, label := range []eth.BlockLabel{eth.Unsafe, eth.Safe, eth.Finalized} {
		want, err := api.L2BlockRefByLabel(w.ctx, label)
		require.NoError(t, err)
		got, err := a.geth.L2BlockRefByLabel(w.ctx, label)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	for number := range uint64(3) {
		want, err := api.L2BlockRefByNumber(w.ctx, number)
		require.NoError(t, err)
		got, err := a.geth.L2BlockRefByNumber(w.ctx, number)
		require.NoError(t, err)
		require.Equal(t, want, got)
		again, err := a.geth.L2BlockRefByHash(w.ctx, got.Hash)
		require.NoError(t, err)
		require.Equal(t, want, again)
		wantPayload, err := api.PayloadByNumber(w.ctx, number)
		require.NoError(t, err)
		gotPayload, err := a.geth.PayloadByHash(w.ctx, got.Hash)
		require.NoError(t, err)
		require.Equal(t, wantPayload, gotPayload)
		wantConfig, err := api.SystemConfigByL2Hash(w.ctx, got.Hash)
		require.NoError(t, err)
		gotConfig, err := a.geth.SystemConfigByL2Hash(w.ctx, got.Hash)
		require.NoError(t, err)
		require.Equal(t, wantConfig, gotConfig)
	}
	for _, err := range []error{
		second(a.geth.L2BlockRefByNumber(w.ctx, 99)), second(a.geth.L2BlockRefByHash(w.ctx, common.Hash{1})),
		second(a.geth.PayloadByNumber(w.ctx, 99)), second(a.geth.SystemConfigByL2Hash(w.ctx, common.Hash{1})),
	} {
		require.True(t, notFound(err))
	}
}

func second[T any](_ T, err error) error { return err }
