package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/edgematrix/emc/node/rpc"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// book is what validators have called final so far, and whether any two of them ever disagreed.
type book struct {
	mu      sync.Mutex
	hashes  map[uint64]common.Hash
	highest uint64
	since   time.Time     // when highest was first seen
	gap     time.Duration // the longest time between two heights
	err     error
}

func newBook() *book { return &book{hashes: make(map[uint64]common.Hash), since: time.Now()} }

func (b *book) note(node int, number uint64, hash common.Hash) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if was, known := b.hashes[number]; known && was != hash {
		b.err = errors.Join(b.err, fmt.Errorf("fork: block %d is %s, and %s on validator %d", number, was, hash, node))
	}
	b.hashes[number] = hash
	if number > b.highest {
		now := time.Now()
		if b.highest > 0 { // before was the start
			b.gap = max(b.gap, now.Sub(b.since))
		}
		b.highest, b.since = number, now
	}
}

func (b *book) head() (uint64, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.highest, b.err
}

// takeGap gives the longest time between two heights since it was last asked.
func (b *book) takeGap() time.Duration {
	b.mu.Lock()
	defer b.mu.Unlock()
	gap := max(b.gap, time.Since(b.since))
	b.gap = 0
	return gap
}

func (c *cluster) final(ctx context.Context, i int, block string) (*rpc.BlockCertificate, error) {
	var b *rpc.BlockCertificate
	if err := c.ask(ctx, i, &b, "emc_getCertificate", block); err != nil {
		return nil, err
	}
	if b == nil {
		return nil, fmt.Errorf("validator %d has no certificate of block %s", i, block)
	}
	return b, nil
}

// audit holds every block of every validator against the others, its certificate and the book.
func (c *cluster) audit(ctx context.Context) (blocks uint64, err error) {
	head, err := c.book.head()
	if err != nil {
		return 0, err
	}
	sets := make(map[uint64]*statement.Set)
	for number := uint64(1); number <= head; number++ {
		for i := range c.nodes {
			if err := c.auditBlock(ctx, i, number, sets); err != nil {
				return number, err
			}
		}
	}
	return head, nil
}

func (c *cluster) auditBlock(ctx context.Context, i int, number uint64, sets map[uint64]*statement.Set) error {
	b, err := c.final(ctx, i, hexutil.EncodeUint64(number))
	if err != nil {
		return fmt.Errorf("final block %d is lost: %w", number, err)
	}
	id := b.Certificate.SetID
	if sets[id] == nil {
		set := new(statement.Set)
		if err := c.ask(ctx, i, set, "emc_getValidators", hexutil.EncodeUint64(number)); err != nil {
			return err
		}
		sets[id] = set
	}
	if err := b.Certificate.VerifyBlock(sets[id], c.network.L2ChainID, number, b.Hash); err != nil {
		return fmt.Errorf("certificate of block %d on validator %d: %w", number, i, err)
	}
	var executed struct {
		Hash common.Hash `json:"hash"`
	}
	if err := c.ask(ctx, i, &executed, "eth_getBlockByNumber", hexutil.EncodeUint64(number), false); err != nil {
		return err
	}
	if executed.Hash != b.Hash {
		return fmt.Errorf("validator %d executed block %d as %s, its certificate is for %s", i, number, executed.Hash, b.Hash)
	}
	c.book.note(i, number, b.Hash)
	_, err = c.book.head()
	return err
}
