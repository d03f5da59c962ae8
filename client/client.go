// Package client is what the wallet commands do: it reads the chain and sends transactions through JSON-RPC, signs sessions and calls, and speaks to
// a router. It needs nothing but an RPC endpoint, a router's URL and a key.
package client

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"slices"
	"sync"
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
	// dialLimit is how long an RPC endpoint may take to answer at first.
	dialLimit = 10 * time.Second
	// gasMargin is added to an estimate, in percent: state may move between the estimate and the block.
	gasMargin = 20
)

// Config says where the chain and the router are and who is asking.
type Config struct {
	RPC string            // http, https, ws or wss
	Key *ecdsa.PrivateKey // nil: reading only
	// Progress is told what a wait waits for; nil: nobody is.
	Progress func(text string)
}

// Client reads and writes one chain as one account.
type Client struct {
	ETH     *ethclient.Client
	ChainID *big.Int
	cfg     Config
	told    string // the last progress
	// sending holds a nonce from when it is read until its transaction is with the node, so that several may be under way at once.
	sending sync.Mutex
}

// Dial connects to the RPC endpoint.
func Dial(ctx context.Context, cfg Config) (*Client, error) {
	u, err := url.Parse(cfg.RPC)
	if err != nil || !slices.Contains([]string{"http", "https", "ws", "wss"}, u.Scheme) || u.Host == "" {
		return nil, fmt.Errorf("RPC endpoint %q is not a URL such as http://127.0.0.1:8545 or wss://host", cfg.RPC)
	}
	ctx, cancel := context.WithTimeoutCause(ctx, dialLimit, fmt.Errorf("no answer within %v", dialLimit))
	defer cancel()
	c := &Client{cfg: cfg}
	if c.ETH, err = ethclient.DialContext(ctx, cfg.RPC); err != nil {
		return nil, c.unreachable(ctx, err)
	}
	if c.ChainID, err = c.ETH.ChainID(ctx); err != nil {
		c.ETH.Close()
		return nil, c.unreachable(ctx, err)
	}
	return c, nil
}

func (c *Client) unreachable(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		err = context.Cause(ctx)
	}
	return fmt.Errorf("reach RPC endpoint %s: %w; is the node running, and is --rpc right?", c.cfg.RPC, plain(err))
}

// lost explains a failed exchange with the node; an answer of the node itself stays as it is.
func (c *Client) lost(err error) error {
	var answer rpc.Error
	var refusal *RevertError
	if err == nil || errors.As(err, &answer) || errors.As(err, &refusal) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return fmt.Errorf("RPC endpoint %s: %w; is the node still running? What was sent may have been done: look before you repeat it", c.cfg.RPC, plain(err))
}

// plain takes the request out of an HTTP client's error: the address is said already.
func plain(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err
	}
	return err
}

// Close ends the connection.
func (c *Client) Close() { c.ETH.Close() }

// ErrNoKey says that an account is needed and none was given.
var ErrNoKey = errors.New("no key: give --key (a file or 0x..), or --account for an account of the devnet")

// Key is the account's key.
func (c *Client) Key() (*ecdsa.PrivateKey, error) {
	if c.cfg.Key == nil {
		return nil, ErrNoKey
	}
	return c.cfg.Key, nil
}

// Address is the account's, or zero when the client only reads.
func (c *Client) Address() common.Address {
	if c.cfg.Key == nil {
		return common.Address{}
	}
	return crypto.PubkeyToAddress(c.cfg.Key.PublicKey)
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
		return zero, c.lost(explain(err))
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
	hash, err := c.submit(ctx, key, to, value, data)
	if err != nil {
		return nil, err
	}
	receipt, err := c.Await(ctx, hash)
	if err != nil {
		return nil, fmt.Errorf("wait for transaction %s: %w", hash, err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return receipt, fmt.Errorf("transaction %s reverted: the state changed under it; try again", hash)
	}
	return receipt, nil
}

func (c *Client) submit(ctx context.Context, key *ecdsa.PrivateKey, to common.Address, value *big.Int, data []byte) (common.Hash, error) {
	c.sending.Lock()
	defer c.sending.Unlock()
	tx, err := c.prepare(ctx, to, value, data)
	if err != nil {
		return common.Hash{}, err
	}
	signed, err := types.SignNewTx(key, types.LatestSignerForChainID(c.ChainID), tx)
	if err != nil {
		return common.Hash{}, fmt.Errorf("sign transaction: %w", err)
	}
	if err := c.ETH.SendTransaction(ctx, signed); err != nil {
		return common.Hash{}, fmt.Errorf("send transaction: %w", c.lost(explain(err)))
	}
	return signed.Hash(), nil
}

// ErrPoor says that the account holds too little EMC for a transaction.
var ErrPoor = errors.New("too little EMC")

// afford fails if the account cannot pay what it sends along and at least some gas: a node's own words for that are in wei.
func (c *Client) afford(ctx context.Context, value *big.Int) error {
	balance, err := c.ETH.BalanceAt(ctx, c.Address(), nil)
	if err != nil {
		return fmt.Errorf("read balance: %w", c.lost(err))
	}
	if balance.Cmp(value) > 0 {
		return nil
	}
	if value.Sign() == 0 {
		return fmt.Errorf("%w: %s has nothing to pay gas with; get some with `emc faucet` on a devnet, or `emc deposit`", ErrPoor, c.Address())
	}
	return fmt.Errorf("%w: %s has %s EMC, and this needs %s EMC and gas; get some with `emc faucet` on a devnet, or `emc deposit`",
		ErrPoor, c.Address(), FormatDecimal(balance, EMCDecimals), FormatDecimal(value, EMCDecimals))
}

func (c *Client) prepare(ctx context.Context, to common.Address, value *big.Int, data []byte) (*types.DynamicFeeTx, error) {
	from := c.Address()
	if err := c.afford(ctx, value); err != nil {
		return nil, err
	}
	gas, err := c.ETH.EstimateGas(ctx, ethereum.CallMsg{From: from, To: &to, Value: value, Data: data})
	if err != nil {
		return nil, c.lost(explain(err))
	}
	gas += gas * gasMargin / 100
	nonce, err := c.ETH.PendingNonceAt(ctx, from)
	if err != nil {
		return nil, fmt.Errorf("read nonce: %w", c.lost(err))
	}
	tip, err := c.ETH.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, fmt.Errorf("read gas price: %w", c.lost(err))
	}
	head, err := c.ETH.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read gas price: %w", c.lost(err))
	}
	feeCap := new(big.Int).Add(tip, new(big.Int).Mul(head.BaseFee, big.NewInt(2)))
	return &types.DynamicFeeTx{ChainID: c.ChainID, Nonce: nonce, To: &to, Value: value, Data: data, Gas: gas, GasTipCap: tip, GasFeeCap: feeCap}, nil
}
