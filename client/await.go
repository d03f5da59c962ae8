package client

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// receiptPoll is how often the chain is looked at where the RPC endpoint has no subscriptions (plain HTTP).
	receiptPoll = 500 * time.Millisecond
	// receiptLimit is how long to wait for a transaction; blocks come every second or so.
	receiptLimit = time.Minute
	// stallLimit is how long a wait goes on without a new block before it says that the chain stands still.
	stallLimit = 15 * time.Second
)

// tell reports what a wait waits for, when that changes.
func (c *Client) tell(text string) {
	if c.cfg.Progress != nil && text != "" && text != c.told {
		c.told = text
		c.cfg.Progress(text)
	}
}

// await calls look at once and then at every new block, until it says that it is done or fails. Between looks it tells what look says it waits for.
func (c *Client) await(ctx context.Context, look func() (done bool, waitsFor string, err error)) error {
	heads, stop, err := c.heads(ctx)
	if err != nil {
		return c.lost(err)
	}
	defer stop()
	stall := time.NewTimer(stallLimit)
	defer stall.Stop()
	for {
		done, waitsFor, err := look()
		if err != nil || done {
			return err
		}
		c.tell(waitsFor)
		if waitsFor == "" {
			waitsFor = "waiting for a block"
		}
		select {
		case _, ok := <-heads:
			if !ok {
				return c.lost(errors.New("the connection was closed"))
			}
		case <-stall.C:
			c.tell(fmt.Sprintf("no new block for %v: is the chain making blocks? Still %s", stallLimit, waitsFor))
		case <-ctx.Done():
			return fmt.Errorf("stopped while %s: %w", waitsFor, context.Cause(ctx))
		}
		stall.Reset(stallLimit)
	}
}

// Await waits for a transaction's receipt.
func (c *Client) Await(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return c.awaitTx(ctx, hash, receiptLimit, "")
}

func (c *Client) awaitTx(ctx context.Context, hash common.Hash, limit time.Duration, waitsFor string) (receipt *types.Receipt, err error) {
	ctx, cancel := context.WithTimeoutCause(ctx, limit, fmt.Errorf("%v have passed; is the chain making blocks?", limit))
	defer cancel()
	err = c.await(ctx, func() (bool, string, error) {
		receipt, err = c.ETH.TransactionReceipt(ctx, hash)
		if errors.Is(err, ethereum.NotFound) || notIndexed(err) {
			return false, waitsFor, nil
		}
		return err == nil, "", c.lost(err)
	})
	return receipt, err
}

// notIndexed tells the answer of a node that is still indexing its blocks: geth gives it for any transaction that it does not find meanwhile.
func notIndexed(err error) bool {
	var answer rpc.DataError
	return errors.As(err, &answer) && answer.ErrorData() == "transaction indexing is in progress"
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
			case <-sub.Err(): //nolint:errcheck // closing ticks says that the connection was lost
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

// AwaitTime waits for a block at or after a time (Unix seconds): what is due then can be done in the next one.
func (c *Client) AwaitTime(ctx context.Context, at uint64, what string) error {
	return c.awaitHead(ctx, func(h *types.Header) (bool, string) {
		return h.Time >= at, fmt.Sprintf("waiting for %s: %s", clock(at), what)
	})
}

// AwaitBlock waits for a block.
func (c *Client) AwaitBlock(ctx context.Context, number uint64, what string) error {
	return c.awaitHead(ctx, func(h *types.Header) (bool, string) {
		return h.Number.Uint64() >= number, fmt.Sprintf("waiting for block %d: %s", number, what)
	})
}

func (c *Client) awaitHead(ctx context.Context, reached func(*types.Header) (bool, string)) error {
	return c.await(ctx, func() (bool, string, error) {
		head, err := c.ETH.HeaderByNumber(ctx, nil)
		if err != nil {
			return false, "", fmt.Errorf("read the newest block: %w", c.lost(err))
		}
		done, text := reached(head)
		return done, text, nil
	})
}
