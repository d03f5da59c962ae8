package execution

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/consensus/misc/eip4844"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

// Limits bound what a block takes from the pool; what L1 forces into it stands outside of them.
type Limits struct {
	Gas   uint64      // used by the block
	Bytes uint64      // of the block's transactions
	Full  func() bool // asked before every transaction: true ends the block as it is
}

// Builder makes blocks in one pass over the pool, which op-geth's own miner does again and again until it is stopped. What it
// built it need not execute again. Only the embedded client is one.
type Builder interface {
	Build(parent common.Hash, attributes *eth.PayloadAttributes, limits Limits) (*eth.ExecutionPayloadEnvelope, error)
	// Pending is how many transactions of the pool could stand in the next block.
	Pending() int
}

var _ Builder = (*Geth)(nil)

// built is a block of our own with the state that it leads to, not written yet.
type built struct {
	block    *types.Block
	receipts types.Receipts
	state    *state.StateDB
}

// Pending is how many transactions of the pool could stand in the next block.
func (g *Geth) Pending() int {
	pending, _ := g.eth.TxPool().Stats()
	return pending
}

// Build makes a block as op-geth's miner would: the forced transactions, then the pool's by tip, then by age.
func (g *Geth) Build(parent common.Hash, attributes *eth.PayloadAttributes, limits Limits) (*eth.ExecutionPayloadEnvelope, error) {
	g.turn.Lock()
	defer g.turn.Unlock()
	on := g.eth.BlockChain().GetHeaderByHash(parent)
	if on == nil {
		return nil, fmt.Errorf("build block: no parent %s", parent)
	}
	b, err := newBuilding(g.eth.BlockChain(), on, attributes)
	if err != nil {
		return nil, fmt.Errorf("build block on %s: %w", parent, err)
	}
	defer b.state.StopPrefetcher()
	if err := b.force(attributes.Transactions); err != nil {
		return nil, fmt.Errorf("build block on %s: %w", parent, err)
	}
	if !attributes.NoTxPool {
		from := g.candidates(b)
		b.fill(from, limits)
		g.leave(from)
	}
	done, err := b.finish()
	if err != nil {
		return nil, fmt.Errorf("build block on %s: %w", parent, err)
	}
	g.built.Store(done)
	return eth.BlockAsPayloadEnv(done.block, g.eth.BlockChain().Config())
}

// candidates are the pool's transactions that pay the block's fees.
func (g *Geth) candidates(b *building) *byTip {
	filter := txpool.PendingFilter{MinTip: uint256.NewInt(minTip), BaseFee: uint256.MustFromBig(b.header.BaseFee)}
	if b.config.IsOsaka(b.header.Number, b.header.Time) {
		filter.GasLimitCap = params.MaxTxGas
	}
	pending, _ := g.eth.TxPool().Pending(filter)
	return newByTip(pending, filter.BaseFee)
}

// store writes a block of our own with the state that building it left, if this is the newest one.
func (g *Geth) store(hash common.Hash) bool {
	b := g.built.Load()
	if b == nil || b.block.Hash() != hash || !g.built.CompareAndSwap(b, nil) {
		return false // not ours, or written by another call
	}
	chain := g.eth.BlockChain()
	if g.cfg.Archive {
		return false // states by hash are written by op-geth alone, which keeps account of them
	}
	if chain.HasBlock(hash, b.block.NumberU64()) {
		return true
	}
	config := chain.Config()
	if _, err := b.state.Commit(b.block.NumberU64(), config.IsEIP158(b.block.Number()), config.IsCancun(b.block.Number(), b.block.Time())); err != nil {
		return false // it is executed like anybody's
	}
	batch := g.eth.ChainDb().NewBatch()
	defer batch.Close()
	rawdb.WriteBlock(batch, b.block)
	rawdb.WriteReceipts(batch, hash, b.block.NumberU64(), b.receipts)
	rawdb.WritePreimages(batch, b.state.Preimages())
	return batch.Write() == nil
}

// building is a block under construction.
type building struct {
	chain  *core.BlockChain
	config *params.ChainConfig
	header *types.Header
	state  *state.StateDB
	evm    *vm.EVM
	gas    *core.GasPool

	footprint uint64 // data footprint of a transaction's byte, from the L1 info (Jovian)
	size      uint64 // bytes of the transactions
	txs       types.Transactions
	receipts  types.Receipts
}

func newBuilding(chain *core.BlockChain, parent *types.Header, attributes *eth.PayloadAttributes) (*building, error) {
	header, err := nextHeader(chain.Config(), parent, attributes)
	if err != nil {
		return nil, err
	}
	if err := chain.Engine().Prepare(chain, header); err != nil {
		return nil, err
	}
	db, err := chain.StateAt(parent.Root)
	if err != nil {
		return nil, fmt.Errorf("open its state: %w", err)
	}
	db.StartPrefetcher("miner", nil)
	b := &building{chain: chain, config: chain.Config(), header: header, state: db, gas: core.NewGasPool(header.GasLimit)}
	b.evm = vm.NewEVM(core.NewEVMBlockContext(header, chain, &header.Coinbase, b.config, db), db, b.config, vm.Config{})
	core.ProcessBeaconBlockRoot(*header.ParentBeaconRoot, b.evm)
	core.ProcessParentBlockHash(header.ParentHash, b.evm)
	misc.EnsureCreate2Deployer(b.config, header.Time, db)
	return b, nil
}

// nextHeader is the header that attributes ask for, as of Jovian: earlier forks are the external client's business.
func nextHeader(config *params.ChainConfig, parent *types.Header, a *eth.PayloadAttributes) (*types.Header, error) {
	time := uint64(a.Timestamp)
	if !config.IsOptimismJovian(time) || a.GasLimit == nil || a.EIP1559Params == nil || a.MinBaseFee == nil || a.ParentBeaconBlockRoot == nil {
		return nil, errors.New("the attributes are of an earlier fork than Jovian")
	}
	if time <= parent.Time {
		return nil, fmt.Errorf("timestamp %d is not after the parent's %d", time, parent.Time)
	}
	denominator, elasticity := eip1559.DecodeHolocene1559Params(a.EIP1559Params[:])
	if denominator == 0 {
		denominator, elasticity = config.BaseFeeChangeDenominator(time), config.ElasticityMultiplier()
	}
	excess, used, root := eip4844.CalcExcessBlobGas(config, parent, time), uint64(0), types.EmptyRequestsHash
	return &types.Header{
		ParentHash: parent.Hash(), Number: new(big.Int).Add(parent.Number, common.Big1), GasLimit: uint64(*a.GasLimit), Time: time,
		Coinbase: a.SuggestedFeeRecipient, MixDigest: common.Hash(a.PrevRandao), BaseFee: eip1559.CalcBaseFee(config, parent, time),
		Extra:       eip1559.EncodeOptimismExtraData(config, time, denominator, elasticity, a.MinBaseFee),
		BlobGasUsed: &used, ExcessBlobGas: &excess, ParentBeaconRoot: a.ParentBeaconBlockRoot, RequestsHash: &root,
	}, nil
}

// force applies the transactions that the block must begin with.
func (b *building) force(raw []eth.Data) error {
	for i, data := range raw {
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(data); err != nil {
			return fmt.Errorf("forced transaction %d: %w", i, err)
		}
		if i == 0 {
			scalar, err := types.ExtractDAFootprintGasScalar(tx.Data())
			if err != nil {
				return fmt.Errorf("forced transaction 0 is not the L1 info: %w", err)
			}
			b.footprint = uint64(scalar)
		}
		if err := b.apply(tx); err != nil {
			return fmt.Errorf("forced transaction %s: %w", tx.Hash(), err)
		}
	}
	return nil
}

// fill takes transactions until the block is full or none is left.
func (b *building) fill(from *byTip, limits Limits) {
	for next := from.peek(); next != nil && !limits.Full(); next = from.peek() {
		if b.gas.Gas() < params.TxGas || b.header.GasUsed >= limits.Gas {
			return
		}
		tx := next.Resolve()
		if tx == nil || !b.fits(tx, limits) {
			from.drop()
			continue
		}
		switch err := b.apply(tx); {
		case err == nil:
			*b.header.BlobGasUsed += b.footprintOf(tx)
			from.shift()
		case errors.Is(err, core.ErrNonceTooLow):
			from.shift() // the pool has not seen the newest block yet
		default:
			from.drop()
		}
	}
}

// fits tells whether a transaction has room; the account's later ones may not go before it.
func (b *building) fits(tx *types.Transaction, limits Limits) bool {
	return tx.Gas() <= b.gas.Gas() && b.size+tx.Size() <= limits.Bytes && *b.header.BlobGasUsed+b.footprintOf(tx) <= b.header.GasLimit
}

// footprintOf is the data footprint of a transaction, which Jovian bounds by the gas limit.
func (b *building) footprintOf(tx *types.Transaction) uint64 {
	return tx.RollupCostData().EstimatedDASize().Uint64() * b.footprint
}

// apply executes a transaction; if it may not stand here, nothing has changed.
func (b *building) apply(tx *types.Transaction) error {
	snapshot, gas := b.state.Snapshot(), b.gas.Snapshot()
	b.state.SetTxContext(tx.Hash(), len(b.txs))
	receipt, err := core.ApplyTransaction(b.evm, b.gas, b.state, b.header, tx)
	if err != nil {
		b.state.RevertToSnapshot(snapshot)
		b.gas.Set(gas)
		return err
	}
	b.header.GasUsed = b.gas.Used()
	b.size += tx.Size()
	b.txs, b.receipts = append(b.txs, tx), append(b.receipts, receipt)
	return nil
}

func (b *building) finish() (*built, error) {
	body := &types.Body{Transactions: b.txs, Withdrawals: types.Withdrawals{}}
	block, err := b.chain.Engine().FinalizeAndAssemble(context.Background(), b.chain, b.header, b.state, body, b.receipts)
	if err != nil {
		return nil, err
	}
	return &built{block: block, receipts: b.receipts, state: b.state}, nil
}
