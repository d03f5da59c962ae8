package l2

import (
	"context"
	"fmt"

	"github.com/edgematrix/emc/bindings/settlement"
	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
)

// LastBatch is the number of the newest settlement batch, 0 before the first.
func (r *Reader) LastBatch(ctx context.Context) (uint64, error) {
	var last settlement.LastOutput
	err := r.call(ctx, query{"Settlement", r.settlement.PackLast(), decode(r.settlement.UnpackLast, &last)})
	return last.Number, err
}

// BatchLeaves fetches a settlement batch's calls from the node and checks them against the root that the contract holds.
func (r *Reader) BatchLeaves(ctx context.Context, number uint64) ([]protocol.Leaf, error) {
	var root [32]byte
	if err := r.call(ctx, query{"Settlement", r.settlement.PackReceiptsRoot(number), decode(r.settlement.UnpackReceiptsRoot, &root)}); err != nil {
		return nil, err
	}
	var body struct {
		Leaves []protocol.Leaf `json:"leaves"`
	}
	if err := r.rpc.CallContext(ctx, &body, "emc_getBatch", number); err != nil {
		return nil, fmt.Errorf("fetch settlement batch %d: %w", number, err)
	}
	hashes := make([]common.Hash, len(body.Leaves))
	for i := range body.Leaves {
		hashes[i] = body.Leaves[i].Hash()
	}
	if have := protocol.NewTree(hashes).Root(); have != root {
		return nil, fmt.Errorf("fetch settlement batch %d: the node's calls have the root %s, the contract's is %x", number, have, root)
	}
	return body.Leaves, nil
}
