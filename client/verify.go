package client

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/edgematrix/emc/protocol/statement"
)

// Verified is a block that a light client has checked by certificates alone.
type Verified struct {
	Header  *types.Header
	Set     *statement.Set // that makes the block
	Signers int            // seats that signed it
}

// blockCertificate is what emc_getCertificate answers.
type blockCertificate struct {
	Number      hexutil.Uint64         `json:"number"`
	Hash        common.Hash            `json:"hash"`
	Certificate *statement.Certificate `json:"certificate"`
}

// Follow brings a light client up to the newest set that a node tells of. Every handover is checked by the certificate of the set before it; each is called for
// every one. It fails at the first that does not hold.
func Follow(ctx context.Context, node *rpc.Client, light *statement.Client, each func(h *statement.Handover)) error {
	for {
		var list []*statement.Handover
		if err := node.CallContext(ctx, &list, "emc_getHandovers", hexutil.Uint64(light.Set().ID)); err != nil {
			return fmt.Errorf("get handovers after set %d: %w", light.Set().ID, err)
		}
		if len(list) == 0 {
			return nil
		}
		for _, h := range list {
			if h == nil || h.Set == nil || h.Certificate == nil {
				return fmt.Errorf("the node's handover after set %d has no set or no certificate", light.Set().ID)
			}
			if err := light.Advance(h.Set, h.Certificate); err != nil {
				return err
			}
			each(h)
		}
	}
}

// VerifyBlock checks a block, by its number in hex or a tag, against the light client's sets: the certificate is by the set that makes the block, and the header
// is the one whose hash was certified. So all that the header names holds: state, receipts, time.
func VerifyBlock(ctx context.Context, node *rpc.Client, light *statement.Client, block string) (*Verified, error) {
	var c *blockCertificate
	if err := node.CallContext(ctx, &c, "emc_getCertificate", block); err != nil {
		return nil, fmt.Errorf("get certificate of block %s: %w", block, err)
	}
	if c == nil || c.Certificate == nil {
		return nil, fmt.Errorf("the node has no certificate of block %s: it is yet to be made, or the node began after it", block)
	}
	if want, err := hexutil.DecodeUint64(block); err == nil && want != uint64(c.Number) {
		return nil, fmt.Errorf("the node gave block %d for %d", c.Number, want)
	}
	if err := light.VerifyBlock(uint64(c.Number), c.Hash, c.Certificate); err != nil {
		return nil, err
	}
	var h *types.Header
	if err := node.CallContext(ctx, &h, "eth_getBlockByHash", c.Hash, false); err != nil {
		return nil, fmt.Errorf("get block %s: %w", c.Hash, err)
	}
	if h == nil || h.Hash() != c.Hash || h.Number.Uint64() != uint64(c.Number) {
		return nil, errors.New("the node's header is not the one that was certified")
	}
	return &Verified{Header: h, Set: light.SetAt(uint64(c.Number)), Signers: c.Certificate.Signers()}, nil
}
