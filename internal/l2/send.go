package l2

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// gasMargin is added to an estimate, in percent: who comes first in a block may pay for slots that later ones find made.
const gasMargin = 50

// Sender is what sending a transaction takes; an ethclient.Client is one.
type Sender interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
}

// Send signs and sends a transaction to a contract; whether it is mined, the contract's state tells.
func Send(ctx context.Context, chain Sender, chainID *big.Int, key *ecdsa.PrivateKey, to common.Address, data []byte) error {
	from := crypto.PubkeyToAddress(key.PublicKey)
	head, err := chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read head: %w", err)
	}
	gas, err := chain.EstimateGas(ctx, ethereum.CallMsg{From: from, To: &to, Data: data})
	if err != nil {
		return fmt.Errorf("estimate gas for %s: %w; is the worker registered, and does it hold gas?", from, err)
	}
	tip, err := chain.SuggestGasTipCap(ctx)
	if err != nil {
		return fmt.Errorf("ask for a tip: %w", err)
	}
	nonce, err := chain.PendingNonceAt(ctx, from)
	if err != nil {
		return fmt.Errorf("ask for nonce of %s: %w", from, err)
	}
	fee := new(big.Int).Add(tip, new(big.Int).Lsh(head.BaseFee, 1)) // stands a doubled base fee
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, GasTipCap: tip, GasFeeCap: fee, Gas: gas + gas*gasMargin/100, To: &to, Data: data,
	})
	if err != nil {
		return fmt.Errorf("sign transaction: %w", err)
	}
	return chain.SendTransaction(ctx, tx)
}
