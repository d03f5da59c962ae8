package execution

import (
	"context"
	"fmt"

	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// The reads below are those of sources.EngineClient without the way through JSON, which costs more than executing a block.

// L2BlockRefByLabel is the newest block under a label.
func (g *Geth) L2BlockRefByLabel(_ context.Context, label eth.BlockLabel) (eth.L2BlockRef, error) {
	header := map[eth.BlockLabel]func() *types.Header{
		eth.Unsafe: g.eth.BlockChain().CurrentBlock, eth.Safe: g.eth.BlockChain().CurrentSafeBlock, eth.Finalized: g.eth.BlockChain().CurrentFinalBlock,
	}[label]()
	if header == nil {
		return eth.L2BlockRef{}, fmt.Errorf("no %s block: %w", label, ethereum.NotFound)
	}
	return g.ref(g.eth.BlockChain().GetBlock(header.Hash(), header.Number.Uint64()))
}

// L2BlockRefByNumber is a block of the canonical chain.
func (g *Geth) L2BlockRefByNumber(_ context.Context, number uint64) (eth.L2BlockRef, error) {
	return g.ref(g.eth.BlockChain().GetBlockByNumber(number))
}

// L2BlockRefByHash is a block, canonical or not.
func (g *Geth) L2BlockRefByHash(_ context.Context, hash common.Hash) (eth.L2BlockRef, error) {
	return g.ref(g.eth.BlockChain().GetBlockByHash(hash))
}

func (g *Geth) ref(block *types.Block) (eth.L2BlockRef, error) {
	if block == nil {
		return eth.L2BlockRef{}, fmt.Errorf("no such block: %w", ethereum.NotFound)
	}
	return derive.L2BlockToBlockRef(g.cfg.Rollup, block)
}

// PayloadByHash is a whole block, canonical or not.
func (g *Geth) PayloadByHash(_ context.Context, hash common.Hash) (*eth.ExecutionPayloadEnvelope, error) {
	return g.payload(g.eth.BlockChain().GetBlockByHash(hash))
}

// PayloadByNumber is a whole block of the canonical chain.
func (g *Geth) PayloadByNumber(_ context.Context, number uint64) (*eth.ExecutionPayloadEnvelope, error) {
	return g.payload(g.eth.BlockChain().GetBlockByNumber(number))
}

func (g *Geth) payload(block *types.Block) (*eth.ExecutionPayloadEnvelope, error) {
	if block == nil {
		return nil, fmt.Errorf("no such block: %w", ethereum.NotFound)
	}
	return eth.BlockAsPayloadEnv(block, g.eth.BlockChain().Config())
}

// SystemConfigByL2Hash is the L1 configuration in force after a block.
func (g *Geth) SystemConfigByL2Hash(_ context.Context, hash common.Hash) (eth.SystemConfig, error) {
	block := g.eth.BlockChain().GetBlockByHash(hash)
	if block == nil {
		return eth.SystemConfig{}, fmt.Errorf("no such block: %w", ethereum.NotFound)
	}
	first := block.Body()
	first.Transactions = first.Transactions[:min(1, len(first.Transactions))] // the L1 info is all that counts
	payload, err := eth.BlockAsPayload(block.WithBody(*first), g.eth.BlockChain().Config())
	if err != nil {
		return eth.SystemConfig{}, err
	}
	return derive.PayloadToSystemConfig(g.cfg.Rollup, payload)
}
