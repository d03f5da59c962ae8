// Package client is what the wallet commands do: it reads the chain and sends transactions through JSON-RPC, signs sessions and calls, and speaks to
// a router. It needs nothing but an RPC endpoint, a router's URL and a key.
package client

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/edgematrix/emc/protocol"
)

const (
	// receiptPoll is how often a transaction's receipt is asked for where the RPC endpoint has no subscriptions (plain HTTP).
	receiptPoll = 500 * time.Millisecond
	// receiptLimit is how long to wait for a transaction; blocks come every second or so.
	receiptLimit = time.Minute
	// gasMargin is added to an estimate, in percent: state may move between the estimate and the block.
	gasMargin = 20
)

// Config says where the chain and the router are and who is asking.
type Config struct {
	RPC string            // http, https, ws or wss
	Key *ecdsa.PrivateKey // nil: reading only
}

// Client reads and writes one chain as one account.
type Client struct {
	ETH     *ethclient.Client
	ChainID *big.Int
	key     *ecdsa.PrivateKey
}

// Dial connects to the RPC endpoint.
func Dial(ctx context.Context, cfg Config) (*Client, error) {
	eth, err := ethclient.DialContext(ctx, cfg.RPC)
	if err != nil {
		return nil, fmt.Errorf("reach RPC endpoint %s: %w; is the node running, and is --rpc right?", cfg.RPC, err)
	}
	id, err := eth.ChainID(ctx)
	if err != nil {
		eth.Close()
		return nil, fmt.Errorf("reach RPC endpoint %s: %w; is the node running, and is --rpc right?", cfg.RPC, err)
	}
	return &Client{ETH: eth, ChainID: id, key: cfg.Key}, nil
}

// Close ends the connection.
func (c *Client) Close() { c.ETH.Close() }

// ErrNoKey says that an account is needed and none was given.
var ErrNoKey = errors.New("no key: give --key (a file or 0x..), or --account for an account of the devnet")

// Key is the account's key.
func (c *Client) Key() (*ecdsa.PrivateKey, error) {
	if c.key == nil {
		return nil, ErrNoKey
	}
	return c.key, nil
}

// Address is the account's, or zero when the client only reads.
func (c *Client) Address() common.Address {
	if c.key == nil {
		return common.Address{}
	}
	return crypto.PubkeyToAddress(c.key.PublicKey)
}

// Domain is the EIP-712 domain of sessions and calls on this chain.
func (c *Client) Domain() protocol.Domain {
	return protocol.Domain{ChainID: c.ChainID, Settlement: SettlementAddress}
}

// view calls a contract and unpacks what it returns.
func view[T any](ctx context.Context, c *Client, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	out, err := c.ETH.CallContract(ctx, ethereum.CallMsg{From: c.Address(), To: &to, Data: data}, nil)
	if err != nil {
		var zero T
		return zero, explain(err)
	}
	return unpack(out)
}

// Send signs a transaction, sends it and waits until it is in a block, which on this chain is final. A call that would revert is not sent: its
// reason is the error.
func (c *Client) Send(ctx context.Context, to common.Address, value *big.Int, data []byte) (*types.Receipt, error) {
	key, err := c.Key()
	if err != nil {
		return nil, err
	}
	if value == nil {
		value = new(big.Int)
	}
	tx, err := c.prepare(ctx, to, value, data)
	if err != nil {
		return nil, err
	}
	signed, err := types.SignNewTx(key, types.LatestSignerForChainID(c.ChainID), tx)
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	if err := c.ETH.SendTransaction(ctx, signed); err != nil {
		return nil, fmt.Errorf("send transaction: %w", explain(err))
	}
	receipt, err := c.Await(ctx, signed.Hash())
	if err != nil {
		return nil, fmt.Errorf("wait for transaction %s: %w", signed.Hash(), err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return receipt, fmt.Errorf("transaction %s reverted: the state changed under it; try again", signed.Hash())
	}
	return receipt, nil
}

func (c *Client) prepare(ctx context.Context, to common.Address, value *big.Int, data []byte) (*types.DynamicFeeTx, error) {
	from := c.Address()
	gas, err := c.ETH.EstimateGas(ctx, ethereum.CallMsg{From: from, To: &to, Value: value, Data: data})
	if err != nil {
		return nil, explain(err)
	}
	nonce, err := c.ETH.PendingNonceAt(ctx, from)
	if err != nil {
		return nil, fmt.Errorf("read nonce: %w", err)
	}
	tip, err := c.ETH.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, fmt.Errorf("read gas price: %w", err)
	}
	head, err := c.ETH.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read gas price: %w", err)
	}
	feeCap := new(big.Int).Add(tip, new(big.Int).Mul(head.BaseFee, big.NewInt(2)))
	return &types.DynamicFeeTx{ChainID: c.ChainID, Nonce: nonce, To: &to, Value: value, Data: data, Gas: gas + gas*gasMargin/100, GasTipCap: tip, GasFeeCap: feeCap}, nil
}

// Await waits for a receipt, looking at every new head, or from time to time over plain HTTP.
func (c *Client) Await(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, receiptLimit)
	defer cancel()
	look, stop, err := c.heads(ctx)
	if err != nil {
		return nil, err
	}
	defer stop()
	for {
		receipt, err := c.ETH.TransactionReceipt(ctx, hash)
		if err == nil {
			return receipt, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, err
		}
		select {
		case _, ok := <-look:
			if !ok {
				return nil, errors.New("the connection was lost")
			}
		case <-ctx.Done():
			return nil, fmt.Errorf("%w after %v; is the chain making blocks?", ctx.Err(), receiptLimit)
		}
	}
}

// heads ticks at every new head.
func (c *Client) heads(ctx context.Context) (<-chan struct{}, func(), error) {
	ticks := make(chan struct{}, 1)
	heads := make(chan *types.Header, 16)
	sub, err := c.ETH.SubscribeNewHead(ctx, heads)
	if errors.Is(err, rpc.ErrNotificationsUnsupported) {
		return c.poll(ctx, ticks)
	} else if err != nil {
		return nil, nil, err
	}
	go func() {
		defer close(ticks)
		for {
			select {
			case <-heads:
				select {
				case ticks <- struct{}{}:
				default:
				}
			case <-sub.Err():
				return
			}
		}
	}()
	return ticks, sub.Unsubscribe, nil
}

func (c *Client) poll(ctx context.Context, ticks chan struct{}) (<-chan struct{}, func(), error) {
	ctx, cancel := context.WithCancel(ctx)
	go func() {
		t := time.NewTicker(receiptPoll)
		defer t.Stop()
		for {
			select {
			case <-t.C:
				select {
				case ticks <- struct{}{}:
				default:
				}
			case <-ctx.Done():
				return
			}
		}
	}()
	return ticks, cancel, nil
}
