package rpc

import (
	"context"
	"fmt"

	"github.com/edgematrix/emc/node/l1"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// L2 is what the RPC reads of the execution client.
type L2 interface {
	L2BlockRefByLabel(ctx context.Context, label eth.BlockLabel) (eth.L2BlockRef, error)
	L2BlockRefByNumber(ctx context.Context, number uint64) (eth.L2BlockRef, error)
	OutputV0AtBlock(ctx context.Context, hash common.Hash) (*eth.OutputV0, error)
}

// L1 gives the L1 heads.
type L1 interface{ Heads() l1.Heads }

// Derivation tells how far L1 supports the chain, and whether derivation parted from it.
type Derivation interface {
	Derived() l1.Derived
	Alarm() error
}

// Optimism is the optimism namespace, as op-batcher and other tools of the OP Stack ask for it.
type Optimism struct {
	Rollup *rollup.Config
	L2     L2
	L1     L1
	Shadow Derivation
	Ver    string
}

// RollupConfig is rollup.json.
func (o *Optimism) RollupConfig(context.Context) (*rollup.Config, error) { return o.Rollup, nil }

// Version of this node.
func (o *Optimism) Version(context.Context) (string, error) { return o.Ver, nil }

// SyncStatus gives the heads. Unsafe and finalized are both the newest certified block, since a certificate is final at
// once; safe is what L1 derives.
func (o *Optimism) SyncStatus(ctx context.Context) (*eth.SyncStatus, error) {
	head, err := o.L2.L2BlockRefByLabel(ctx, eth.Unsafe)
	if err != nil {
		return nil, fmt.Errorf("get L2 head: %w", err)
	}
	heads, derived := o.L1.Heads(), o.Shadow.Derived()
	return &eth.SyncStatus{
		CurrentL1: derived.CurrentL1, HeadL1: heads.Latest, SafeL1: heads.Safe, FinalizedL1: heads.Finalized,
		UnsafeL2: head, FinalizedL2: head, SafeL2: derived.LocalSafe, LocalSafeL2: derived.LocalSafe,
	}, nil
}

// OutputAtBlock gives the output root of a block.
func (o *Optimism) OutputAtBlock(ctx context.Context, number hexutil.Uint64) (*eth.OutputResponse, error) {
	ref, err := o.L2.L2BlockRefByNumber(ctx, uint64(number))
	if err != nil {
		return nil, fmt.Errorf("get L2 block %d: %w", uint64(number), err)
	}
	output, err := o.L2.OutputV0AtBlock(ctx, ref.Hash)
	if err != nil {
		return nil, fmt.Errorf("get output of L2 block %s: %w", ref, err)
	}
	status, err := o.SyncStatus(ctx)
	if err != nil {
		return nil, err
	}
	return &eth.OutputResponse{
		Version: output.Version(), OutputRoot: eth.OutputRoot(output), BlockRef: ref,
		WithdrawalStorageRoot: common.Hash(output.MessagePasserStorageRoot), StateRoot: common.Hash(output.StateRoot), Status: status,
	}, nil
}
