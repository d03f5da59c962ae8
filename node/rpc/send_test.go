package rpc

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

func signed(t *testing.T, signer types.Signer, nonce uint64) (*types.Transaction, hexutil.Bytes) {
	k, err := crypto.GenerateKey()
	require.NoError(t, err)
	tx, err := types.SignNewTx(k, signer, &types.LegacyTx{Nonce: nonce, To: &common.Address{}, Gas: 21_000, GasPrice: big.NewInt(1)})
	require.NoError(t, err)
	raw, err := tx.MarshalBinary()
	require.NoError(t, err)
	return tx, raw
}

func TestManyTransactionsAreTakenTogetherAndAnsweredEach(t *testing.T) {
	e := testEMC(t)
	var calls [][]*types.Transaction
	e.Send = func(txs []*types.Transaction) []error {
		calls = append(calls, txs)
		errs := make([]error, len(txs))
		errs[1] = errors.New("nonce too low")
		return errs
	}
	signer := types.LatestSignerForChainID(big.NewInt(703600))
	first, firstRaw := signed(t, signer, 1)
	second, secondRaw := signed(t, signer, 2)
	_, open := signed(t, types.HomesteadSigner{}, 3)
	var sent []Sent
	require.NoError(t, serve(t, e).Call(&sent, "emc_sendRawTransactions", []hexutil.Bytes{firstRaw, {0x05, 1}, open, secondRaw}))
	require.Len(t, calls, 1)
	require.Equal(t, []common.Hash{first.Hash(), second.Hash()}, []common.Hash{calls[0][0].Hash(), calls[0][1].Hash()})
	require.Equal(t, Sent{Hash: first.Hash()}, sent[0])
	require.NotEmpty(t, sent[1].Error, "of an unknown type")
	require.Contains(t, sent[2].Error, "EIP-155")
	require.Equal(t, Sent{Hash: second.Hash(), Error: "nonce too low"}, sent[3])
}

func TestManyTransactionsAreBounded(t *testing.T) {
	e := testEMC(t)
	c := serve(t, e)
	require.ErrorContains(t, c.Call(nil, "emc_sendRawTransactions", []hexutil.Bytes{}), "no pool")
	e.Send = func(txs []*types.Transaction) []error { return make([]error, len(txs)) }
	require.NoError(t, c.Call(nil, "emc_sendRawTransactions", make([]hexutil.Bytes, maxSent)))
	require.ErrorContains(t, c.Call(nil, "emc_sendRawTransactions", make([]hexutil.Bytes, maxSent+1)), "1001")
}

func TestPayloadsOfFinalBlocks(t *testing.T) {
	e := testEMC(t)
	e.Payload = func(number uint64) ([]byte, error) {
		switch number {
		case 7:
			return []byte{7}, nil
		case 8:
			return nil, errors.New("disk is broken")
		}
		return nil, ErrNotFound
	}
	c := serve(t, e)
	var payload *hexutil.Bytes
	require.NoError(t, c.Call(&payload, "emc_getPayload", "0x7"))
	require.Equal(t, hexutil.Bytes{7}, *payload)
	require.ErrorContains(t, c.Call(&payload, "emc_getPayload", "0x8"), "disk is broken")
	require.NoError(t, c.Call(&payload, "emc_getPayload", "0x9"))
	require.Empty(t, payload)
}
