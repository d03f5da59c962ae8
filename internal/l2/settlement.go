package l2

import (
	"context"
	"fmt"
	"time"

	"github.com/edgematrix/emc/bindings/settlement"
	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// LastBatch is the number of the newest settlement batch, 0 before the first.
func (r *Reader) LastBatch(ctx context.Context) (uint64, error) {
	var last settlement.LastOutput
	err := r.call(ctx, query{"Settlement", r.settlement.PackLast(), decode(r.settlement.UnpackLast, &last)})
	return last.Number, err
}

// Batches is where settlement batches are read; a Reader is one.
type Batches interface {
	LastBatch(ctx context.Context) (uint64, error)
	BatchLeaves(ctx context.Context, number uint64) ([]protocol.Leaf, error)
}

// maxBatches bounds the settlement batches that one look at the chain fetches.
const maxBatches = 64

// Settlements follows settlement batches. One goroutine may use it at a time.
type Settlements struct {
	From     Batches
	Patience time.Duration // how long a batch whose body nobody gives is asked for before it is passed over
	Now      func() time.Time

	missing uint64 // the batch that cannot be had
	since   time.Time
}

// After visits the batches that follow number, in order, but not all at once if they are many. One that cannot be had for longer than Patience is visited
// with no leaves. It ends with the first error of a visit, or with that of a batch that cannot be had yet.
func (s *Settlements) After(ctx context.Context, number uint64, visit func(number uint64, leaves []protocol.Leaf) error) error {
	last, err := s.From.LastBatch(ctx)
	if err != nil {
		return err
	}
	for n := number + 1; n <= min(last, number+maxBatches); n++ {
		leaves, err := s.From.BatchLeaves(ctx, n)
		if err != nil && !s.givenUp(n) {
			return err
		}
		if err := visit(n, leaves); err != nil {
			return err
		}
	}
	return nil
}

// givenUp says whether a batch that cannot be had was waited for long enough.
func (s *Settlements) givenUp(n uint64) bool {
	if s.missing != n {
		s.missing, s.since = n, s.Now()
	}
	return s.Now().Sub(s.since) > s.Patience
}

// BatchLeaves fetches a settlement batch's receipts from the node and gives their leaves, whose root is the one that the contract holds.
func (r *Reader) BatchLeaves(ctx context.Context, number uint64) ([]protocol.Leaf, error) {
	var root [32]byte
	if err := r.call(ctx, query{"Settlement", r.settlement.PackReceiptsRoot(number), decode(r.settlement.UnpackReceiptsRoot, &root)}); err != nil {
		return nil, err
	}
	var body *struct {
		Receipts []*protocol.Receipt `json:"receipts"`
	}
	if err := r.rpc.CallContext(ctx, &body, "emc_getBatch", hexutil.Uint64(number)); err != nil {
		return nil, fmt.Errorf("fetch settlement batch %d: %w", number, err)
	}
	if body == nil {
		return nil, fmt.Errorf("fetch settlement batch %d: the node does not hold it yet", number)
	}
	leaves, hashes := make([]protocol.Leaf, len(body.Receipts)), make([]common.Hash, len(body.Receipts))
	for i, receipt := range body.Receipts {
		by, err := receipt.Verify(r.domain)
		if err != nil {
			return nil, fmt.Errorf("fetch settlement batch %d: receipt %d: %w", number, i, err)
		}
		leaves[i] = receipt.Leaf(r.domain, by)
		hashes[i] = leaves[i].Hash()
	}
	if have := protocol.NewTree(hashes).Root(); have != root {
		return nil, fmt.Errorf("fetch settlement batch %d: the node's receipts have the root %s, the contract's is %x", number, have, root)
	}
	return leaves, nil
}

// ReceiptProof shows that a call was settled, see ISettlement.verifyCall.
type ReceiptProof struct {
	Batch hexutil.Uint64 `json:"batch"`
	Leaf  protocol.Leaf  `json:"leaf"`
	Path  []common.Hash  `json:"proof"`
}

// ReceiptProof asks the node for the proof of a settled call; nil while no batch that it holds has the call.
func (r *Reader) ReceiptProof(ctx context.Context, call common.Hash) (proof *ReceiptProof, err error) {
	if err := r.rpc.CallContext(ctx, &proof, "emc_getReceiptProof", call); err != nil {
		return nil, fmt.Errorf("ask for the proof of call %s: %w", call, err)
	}
	return proof, nil
}

// DemandsGoTo is the worker of an operator that answers demands on a socket: one of them, so that no call runs twice.
func (r *Reader) DemandsGoTo(ctx context.Context, operator, socket uint64) (worker common.Address, err error) {
	var workers []common.Address
	if err := r.call(ctx, query{"Staking", r.staking.PackWorkersOf(operator), decode(r.staking.UnpackWorkersOf, &workers)}); err != nil {
		return worker, err
	}
	if len(workers) == 0 {
		return worker, nil
	}
	return workers[socket%uint64(len(workers))], nil
}
