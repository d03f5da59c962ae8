package signer

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

var errTransaction = errors.New("only transactions with a fee cap (EIP-1559) are signed")

// Transaction signs a transaction with a fee cap (EIP-1559).
func Transaction(ctx context.Context, keys Keys, chainID *big.Int, tx *types.Transaction) (*types.Transaction, error) {
	fields, err := rlp.EncodeToBytes([]any{
		chainID, tx.Nonce(), tx.GasTipCap(), tx.GasFeeCap(), tx.Gas(), tx.To(), tx.Value(), tx.Data(), tx.AccessList(),
	})
	if err != nil {
		return nil, fmt.Errorf("encode transaction: %w", err)
	}
	data, rules := append([]byte{types.DynamicFeeTxType}, fields...), types.LatestSignerForChainID(chainID)
	if crypto.Keccak256Hash(data) != rules.Hash(tx) {
		return nil, errTransaction
	}
	sig, err := keys.Sign(ctx, data)
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	return tx.WithSignature(rules, sig)
}
