package consensus

import (
	"context"
	"errors"

	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
)

// ErrInvalid marks a block that no later knowledge can make valid. A validator refuses it; any other error of Chain is
// temporary and may be retried.
var ErrInvalid = errors.New("invalid block")

// Block is one L2 block as consensus sees it.
type Block struct {
	Number  uint64
	Hash    common.Hash
	Parent  common.Hash
	Time    uint64 // Unix seconds
	Payload []byte // SSZ of eth.ExecutionPayloadEnvelope (block version V4), opaque to consensus; nil where only the reference is needed
}

// Sets tells who makes which block, by what the chain says itself.
type Sets interface {
	// After gives the set that makes the block after parent, read from the state after parent, and the certificate by which the set before handed over to it:
	// nil for the first set. The set makes all blocks below until, whatever they hold.
	After(ctx context.Context, parent Block) (h *statement.Handover, until uint64, err error)
}

// Chain is what consensus needs of execution and of the L1 view.
type Chain interface {
	// Head returns the newest block held as final, without its payload.
	Head(ctx context.Context) (Block, error)
	// Build makes the block that follows parent: it waits for the slot's time and honours ctx.
	Build(ctx context.Context, parent Block) (Block, error)
	// Check tells whether payload is a valid successor of parent, executing it. An error that is ErrInvalid means refuse;
	// an origin that is not known yet is waited for until ctx ends.
	Check(ctx context.Context, parent Block, payload []byte) (Block, error)
	// Import executes a block whose certificate the caller has verified, as sync and replay do.
	Import(ctx context.Context, payload []byte) (Block, error)
	// Finalize makes an executed block head, safe and finalized at once.
	Finalize(ctx context.Context, hash common.Hash) error
}
