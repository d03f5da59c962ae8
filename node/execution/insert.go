package execution

import (
	"context"

	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"
)

// NewPayload executes a block, unless it is known or was built here: a block of our own is written as it was built. A block in the ordinary course, one that follows a block whose state is at hand, goes
// straight into the chain with the pool's own transaction objects, whose senders are recovered already: that saves a third
// of the work and the way through JSON. Any other block, and any that does not execute, takes the Engine API, which knows
// what to answer.
func (g *Geth) NewPayload(ctx context.Context, payload *eth.ExecutionPayload, parentBeaconBlockRoot *common.Hash) (*eth.PayloadStatusV1, error) {
	g.turn.Lock()
	defer g.turn.Unlock()
	if g.known(payload) || g.store(payload.BlockHash) || g.insert(ctx, payload, parentBeaconBlockRoot) {
		hash := payload.BlockHash
		return &eth.PayloadStatusV1{Status: eth.ExecutionValid, LatestValidHash: &hash}, nil
	}
	return g.EngineClient.NewPayload(ctx, payload, parentBeaconBlockRoot)
}

// known tells whether the chain holds the block and its state; the caller has checked that the payload is what its hash says.
func (g *Geth) known(payload *eth.ExecutionPayload) bool {
	chain := g.eth.BlockChain()
	return chain.HasBlock(payload.BlockHash, uint64(payload.BlockNumber)) && chain.HasState(common.Hash(payload.StateRoot))
}

// insert executes a block and reports whether it is in the chain now.
func (g *Geth) insert(ctx context.Context, payload *eth.ExecutionPayload, parentBeaconBlockRoot *common.Hash) bool {
	chain := g.eth.BlockChain()
	data := executable(payload)
	if eip1559.ValidateOptimismExtraData(chain.Config(), data.Timestamp, data.ExtraData) != nil {
		return false
	}
	block, err := engine.ExecutableDataToBlock(data, nil, parentBeaconBlockRoot, [][]byte{}, chain.Config())
	if err != nil || chain.HasBlockAndState(block.Hash(), block.NumberU64()) {
		return false
	}
	parent := chain.GetHeader(block.ParentHash(), block.NumberU64()-1)
	if parent == nil || block.Time() <= parent.Time || !chain.HasState(parent.Root) {
		return false
	}
	_, err = chain.InsertBlockWithoutSetHead(ctx, g.withPooled(block), false)
	return err == nil
}

// withPooled replaces transactions by those that the pool holds under the same hash.
func (g *Geth) withPooled(block *types.Block) *types.Block {
	txs := make([]*types.Transaction, len(block.Transactions()))
	for i, tx := range block.Transactions() {
		txs[i] = tx
		if tx.Type() == types.DepositTxType {
			continue
		}
		if pooled := g.eth.TxPool().Get(tx.Hash()); pooled != nil {
			txs[i] = pooled
		}
	}
	body := block.Body()
	body.Transactions = txs
	return block.WithBody(*body)
}

// executable is the payload in op-geth's own type.
func executable(p *eth.ExecutionPayload) engine.ExecutableData {
	data := engine.ExecutableData{
		ParentHash: p.ParentHash, FeeRecipient: p.FeeRecipient, StateRoot: common.Hash(p.StateRoot), ReceiptsRoot: common.Hash(p.ReceiptsRoot),
		LogsBloom: p.LogsBloom[:], Random: common.Hash(p.PrevRandao), Number: uint64(p.BlockNumber), GasLimit: uint64(p.GasLimit),
		GasUsed: uint64(p.GasUsed), Timestamp: uint64(p.Timestamp), ExtraData: p.ExtraData, BaseFeePerGas: (*uint256.Int)(&p.BaseFeePerGas).ToBig(),
		BlockHash: p.BlockHash, WithdrawalsRoot: p.WithdrawalsRoot, Transactions: make([][]byte, len(p.Transactions)),
		BlobGasUsed: (*uint64)(p.BlobGasUsed), ExcessBlobGas: (*uint64)(p.ExcessBlobGas),
	}
	for i, tx := range p.Transactions {
		data.Transactions[i] = tx
	}
	if p.Withdrawals != nil {
		data.Withdrawals = *p.Withdrawals
	}
	return data
}
