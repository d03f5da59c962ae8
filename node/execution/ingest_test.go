package execution

import (
	"crypto/ecdsa"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/deploy/genesis"
)

// The promise: a crowded pool refuses what pays no more than what waits before it knows who sent it, and takes what pays more.
func TestCrowdedPoolTakesOnlyWhatPaysMore(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	n := network(t, crypto.PubkeyToAddress(key.PublicKey))
	g, err := New(Config{Dir: t.TempDir(), Genesis: n.L2, Rollup: n.Rollup, PoolSlots: 10, Log: quiet})
	require.NoError(t, err)
	start(t, g)
	sign := func(nonce uint64, tip int64) *types.Transaction { return signed(t, key, n, nonce, big.NewInt(tip)) }
	for nonce := range uint64(4) {
		require.NoError(t, g.eth.TxPool().Add([]*types.Transaction{sign(nonce, 10)}, true)[0])
	}
	require.Equal(t, 4, g.Pending())
	require.NoError(t, g.AddTxs([]*types.Transaction{sign(4, 10)})[0], "blocks take all there is")
	forged := types.NewTx(&types.DynamicFeeTx{ChainID: n.L2.Config.ChainID, Nonce: 5, To: &common.Address{}, Gas: 21_000, GasFeeCap: big.NewInt(1e12), GasTipCap: big.NewInt(10)})
	g.least.Store(&waiting{tip: uint256.NewInt(10_000_000), baseFee: uint256.NewInt(1e9)})
	errs := g.AddTxs([]*types.Transaction{forged, sign(5, 10_000_001)})
	require.ErrorIs(t, errs[0], ErrCrowded, "nobody has looked at its signature")
	require.NoError(t, errs[1])
	require.ErrorContains(t, g.AddGossiped([]*types.Transaction{forged})[0], "invalid", "what another node has taken is worth a look for longer")
	suggested, err := ethclient.NewClient(g.RPC()).SuggestGasTipCap(t.Context())
	require.NoError(t, err)
	require.NoError(t, g.AddTxs([]*types.Transaction{signed(t, key, n, 6, suggested)})[0], "a wallet that asks for the price gets in")
	g.least.Store(nil)
	require.ErrorContains(t, g.AddTxs([]*types.Transaction{forged})[0], "invalid")
}

func signed(t *testing.T, key *ecdsa.PrivateKey, n *genesis.Network, nonce uint64, tip *big.Int) *types.Transaction {
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(n.L2.Config.ChainID), &types.DynamicFeeTx{
		ChainID: n.L2.Config.ChainID, Nonce: nonce, To: &common.Address{}, Gas: 21_000, GasFeeCap: big.NewInt(1e12), GasTipCap: tip,
	})
	require.NoError(t, err)
	return tx
}

func TestSendRawTransaction(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	n := network(t, crypto.PubkeyToAddress(key.PublicKey))
	g, err := New(Config{Dir: t.TempDir(), Genesis: n.L2, Rollup: n.Rollup, Log: quiet})
	require.NoError(t, err)
	start(t, g)
	send := func(signer types.Signer) (*types.Transaction, error) {
		tx, err := types.SignNewTx(key, signer, &types.LegacyTx{To: &common.Address{}, Gas: 21_000, GasPrice: big.NewInt(1e12)})
		require.NoError(t, err)
		raw, err := tx.MarshalBinary()
		require.NoError(t, err)
		var hash common.Hash
		if err := g.RPC().Call(&hash, "eth_sendRawTransaction", hexutil.Bytes(raw)); err != nil {
			return nil, err
		}
		require.Equal(t, tx.Hash(), hash)
		return tx, nil
	}
	_, err = send(types.HomesteadSigner{})
	require.ErrorContains(t, err, errUnprotected.Error())
	_, err = send(types.LatestSignerForChainID(big.NewInt(1)))
	require.Error(t, err, "of another chain")
	tx, err := send(types.LatestSignerForChainID(n.L2.Config.ChainID))
	require.NoError(t, err)
	require.True(t, g.eth.TxPool().Has(tx.Hash()))
	_, err = send(types.LatestSignerForChainID(n.L2.Config.ChainID))
	require.ErrorContains(t, err, "already known")
	require.Error(t, g.RPC().Call(nil, "eth_sendRawTransaction", hexutil.Bytes{0x7f}), "of no type")
}
