package blocks

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/edgematrix/emc/node/consensus"
	"github.com/edgematrix/emc/node/l1"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/attributes"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Check tells whether payload is a valid successor of parent: it rebuilds from our own L1 view what the block must begin
// with, holds the rest against the rules of derivation, and executes it.
func (c *Chain) Check(ctx context.Context, parent consensus.Block, payload []byte) (consensus.Block, error) {
	if err := c.halted(); err != nil {
		return consensus.Block{}, err
	}
	envelope, err := c.decode(payload)
	if err != nil {
		return consensus.Block{}, err
	}
	ref, err := c.checkPlace(parent, envelope.ExecutionPayload)
	if err != nil {
		return consensus.Block{}, err
	}
	on, err := c.cfg.Engine.L2BlockRefByHash(ctx, parent.Hash)
	if err != nil {
		return consensus.Block{}, fmt.Errorf("get parent %s: %w", parent.Hash, err)
	}
	origin, err := c.checkOrigin(ctx, on, ref)
	if err != nil {
		return consensus.Block{}, err
	}
	if err := c.checkContent(ctx, on, origin, envelope); err != nil {
		return consensus.Block{}, err
	}
	begun := c.cfg.Clock.Now()
	if err := c.execute(ctx, envelope); err != nil {
		return consensus.Block{}, err
	}
	c.pace.validated(uint64(envelope.ExecutionPayload.GasUsed), c.cfg.Clock.Since(begun))
	return block(envelope, payload), nil
}

// checkPlace holds the block against its parent and our clock.
func (c *Chain) checkPlace(parent consensus.Block, p *eth.ExecutionPayload) (eth.L2BlockRef, error) {
	switch now := c.cfg.Clock.Now(); {
	case p.ParentHash != parent.Hash:
		return eth.L2BlockRef{}, invalidf("block %s follows %s, not %s", p.ID(), p.ParentHash, parent.Hash)
	case uint64(p.BlockNumber) != parent.Number+1:
		return eth.L2BlockRef{}, invalidf("block %s follows height %d", p.ID(), parent.Number)
	case uint64(p.Timestamp) != parent.Time+c.cfg.Rollup.BlockTime:
		return eth.L2BlockRef{}, invalidf("block %s has timestamp %d, its slot is %d", p.ID(), uint64(p.Timestamp), parent.Time+c.cfg.Rollup.BlockTime)
	case time.Unix(int64(p.Timestamp), 0).Sub(now) > maxAhead:
		return eth.L2BlockRef{}, invalidf("block %s is %v ahead of our clock", p.ID(), time.Unix(int64(p.Timestamp), 0).Sub(now))
	}
	ref, err := derive.PayloadToBlockRef(c.cfg.Rollup, p)
	if err != nil {
		return eth.L2BlockRef{}, invalidf("block %s does not begin with L1 info: %w", p.ID(), err)
	}
	return ref, nil
}

// checkOrigin asks our own L1 whether the claimed origin is canonical. Depth is the proposer's business. An origin that our
// L1 does not have yet is waited for.
func (c *Chain) checkOrigin(ctx context.Context, parent, ref eth.L2BlockRef) (eth.L1BlockRef, error) {
	claimed := ref.L1Origin
	if claimed.Number != parent.L1Origin.Number && claimed.Number != parent.L1Origin.Number+1 {
		return eth.L1BlockRef{}, invalidf("block %s jumps from L1 origin %s to %s", ref, parent.L1Origin, claimed)
	}
	origin, err := c.cfg.View.Canonical(ctx, claimed.Number)
	if err != nil {
		return eth.L1BlockRef{}, fmt.Errorf("look up L1 origin %s: %w", claimed, err)
	}
	if origin.Hash != claimed.Hash {
		return eth.L1BlockRef{}, invalidf("L1 origin %s of block %s is not canonical: L1 has %s", claimed, ref, origin)
	}
	if claimed.Number == parent.L1Origin.Number+1 && origin.ParentHash != parent.L1Origin.Hash {
		return eth.L1BlockRef{}, fmt.Errorf("%w (L1 block %s follows %s)", l1.ErrOriginGone, origin, origin.ParentHash)
	}
	return origin, nil
}

// checkContent rebuilds the attributes and compares.
func (c *Chain) checkContent(ctx context.Context, parent eth.L2BlockRef, origin eth.L1BlockRef, envelope *eth.ExecutionPayloadEnvelope) error {
	p := envelope.ExecutionPayload
	if uint64(p.Timestamp) < origin.Time {
		return invalidf("block %s is older than its L1 origin %s", p.ID(), origin)
	}
	expected, err := c.attrs.PreparePayloadAttributes(ctx, parent, origin.ID())
	if err != nil {
		return fmt.Errorf("make attributes on L1 origin %s: %w", origin, err)
	}
	forced := len(expected.Transactions)
	if len(p.Transactions) < forced {
		return invalidf("block %s holds %d transactions, L1 forces %d", p.ID(), len(p.Transactions), forced)
	}
	users := p.Transactions[forced:]
	for i, tx := range users {
		if err := checkUserTx(forced+i, tx); err != nil {
			return err
		}
	}
	if len(users) > 0 {
		if err := c.overdue(); err != nil {
			return fmt.Errorf("block %s holds user transactions: %w", p.ID(), err)
		}
	}
	if err := c.checkBatch(ctx, parent, origin, p, users); err != nil {
		return err
	}
	expected.Transactions = append(expected.Transactions, users...)
	if err := attributes.AttributesMatchBlock(c.cfg.Rollup, expected, parent.Hash, envelope, c.quiet); err != nil {
		return invalidf("block %s is not what L1 origin %s makes of it: %s", p.ID(), origin, clip(err.Error()))
	}
	return nil
}

// checkBatch asks derivation whether it would take the block's user transactions out of a batch.
func (c *Chain) checkBatch(ctx context.Context, parent eth.L2BlockRef, origin eth.L1BlockRef, p *eth.ExecutionPayload, users []eth.Data) error {
	epochs, err := c.epochs(ctx, parent, origin, p)
	if err != nil {
		return err
	}
	batch := &derive.SingularBatch{
		ParentHash: parent.Hash, EpochNum: rollup.Epoch(origin.Number), EpochHash: origin.Hash,
		Timestamp: uint64(p.Timestamp), Transactions: make([]hexutil.Bytes, len(users)),
	}
	copy(batch.Transactions, users)
	// The batch will be posted later than any L1 block that we know; its origin stands in for that block.
	verdict := derive.CheckBatch(ctx, c.cfg.Rollup, c.quiet, epochs, parent, &derive.BatchWithL1InclusionBlock{Batch: batch, L1InclusionBlock: origin}, nil)
	switch verdict {
	case derive.BatchAccept:
		return nil
	case derive.BatchUndecided:
		// A deposit-only block past the drift, whose next origin no L1 node knows: the one thing that can be built.
		if len(users) == 0 {
			return nil
		}
	}
	return invalidf("block %s would be dropped by derivation (verdict %d) on L1 origin %s", p.ID(), verdict, origin)
}

// epochs are the L1 blocks that CheckBatch judges by: the parent's origin and, where one matters, the next.
func (c *Chain) epochs(ctx context.Context, parent eth.L2BlockRef, origin eth.L1BlockRef, p *eth.ExecutionPayload) ([]eth.L1BlockRef, error) {
	if origin.Number != parent.L1Origin.Number {
		current, err := c.cfg.View.L1BlockRefByHash(ctx, parent.L1Origin.Hash)
		if err != nil {
			return nil, fmt.Errorf("get L1 origin %s of the parent: %w", parent.L1Origin, err)
		}
		return []eth.L1BlockRef{current, origin}, nil
	}
	drift := rollup.NewChainSpec(c.cfg.Rollup).MaxSequencerDrift(origin.Time)
	if uint64(p.Timestamp) <= origin.Time+drift {
		return []eth.L1BlockRef{origin}, nil
	}
	next, err := c.cfg.View.L1BlockRefByNumber(ctx, origin.Number+1)
	if notFound(err) {
		return []eth.L1BlockRef{origin}, nil
	} else if err != nil {
		return nil, fmt.Errorf("get L1 block %d, which the sequencer drift calls for: %w", origin.Number+1, err)
	}
	return []eth.L1BlockRef{origin, next}, nil
}

// Temporary tells whether an error of Build or Check may pass by itself.
func Temporary(err error) bool {
	return err != nil && !errors.Is(err, consensus.ErrInvalid) && !errors.Is(err, l1.ErrOriginGone)
}
