package rpc

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	// DripInterval is how long an address waits between drips.
	DripInterval = time.Hour
	// maxDripsAnHour bounds what all addresses together get, since addresses cost nothing.
	maxDripsAnHour = 1_000
	// transferGas is the gas of a plain transfer. A contract that wants more is not what the faucet is for.
	transferGas = 21_000
)

// ErrDripTooSoon is why an address gets nothing now.
var ErrDripTooSoon = errors.New("the faucet gives an address one drip an hour")

// Sender is what the faucet needs of the chain; an ethclient.Client is one.
type Sender interface {
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
}

// Faucet gives away coin of a development network.
type Faucet struct {
	Key     *ecdsa.PrivateKey
	Amount  *big.Int // wei a drip
	ChainID *big.Int
	Chain   Sender
	Now     func() time.Time // nil: time.Now

	mu    sync.Mutex // also keeps nonces in order
	drips map[common.Address]time.Time
}

// Drip sends one drip, or says why not.
func (f *Faucet) Drip(ctx context.Context, to common.Address) (common.Hash, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	now := time.Now
	if f.Now != nil {
		now = f.Now
	}
	if err := f.admit(to, now()); err != nil {
		return common.Hash{}, err
	}
	tx, err := f.transfer(ctx, to)
	if err != nil {
		return common.Hash{}, fmt.Errorf("make drip: %w", err)
	}
	if err := f.Chain.SendTransaction(ctx, tx); err != nil {
		return common.Hash{}, fmt.Errorf("send drip: %w", err)
	}
	f.drips[to] = now()
	return tx.Hash(), nil
}

// admit applies the limits and forgets drips that no longer count.
func (f *Faucet) admit(to common.Address, now time.Time) error {
	if f.drips == nil {
		f.drips = map[common.Address]time.Time{}
	}
	for address, at := range f.drips {
		if now.Sub(at) >= DripInterval {
			delete(f.drips, address)
		}
	}
	if at, ok := f.drips[to]; ok {
		return fmt.Errorf("%w: try again in %s", ErrDripTooSoon, (DripInterval - now.Sub(at)).Round(time.Second))
	}
	if len(f.drips) >= maxDripsAnHour {
		return fmt.Errorf("the faucet has given %d drips within the hour, its limit: try again later", maxDripsAnHour)
	}
	return nil
}

func (f *Faucet) transfer(ctx context.Context, to common.Address) (*types.Transaction, error) {
	nonce, err := f.Chain.PendingNonceAt(ctx, crypto.PubkeyToAddress(f.Key.PublicKey))
	if err != nil {
		return nil, err
	}
	tip, err := f.Chain.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, err
	}
	head, err := f.Chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}
	feeCap := new(big.Int).Add(tip, new(big.Int).Mul(head.BaseFee, common.Big2))
	return types.SignNewTx(f.Key, types.LatestSignerForChainID(f.ChainID), &types.DynamicFeeTx{
		ChainID: f.ChainID, Nonce: nonce, To: &to, Value: f.Amount, Gas: transferGas, GasTipCap: tip, GasFeeCap: feeCap,
	})
}
