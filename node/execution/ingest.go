package execution

import (
	"context"
	"errors"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"
)

// From these parts of the pool's bound on it takes only what would go before others: of its own users early, since what it takes has to wait for all that is there, and moving the head costs time in
// proportion to it. What another node has taken will come in its blocks, and its sender had better be known by then.
const (
	crowdedShare = 0.4
	stuffedShare = 0.8
)

// chunk is how many transactions the pool takes before a block may go first, a few milliseconds of recovering senders.
const chunk = 32

// ErrCrowded refuses a transaction while more waits than the next blocks can hold, and it pays no more than what waits.
var ErrCrowded = errors.New("the transaction pool is full: try again later, or offer a higher priority fee")

// errUnprotected is op-geth's refusal of what could be sent again on another chain.
var errUnprotected = errors.New("only replay-protected (EIP-155) transactions allowed over RPC")

// AddTxs offers transactions to the pool. While it is crowded, those that pay no more than what waits are refused before their senders are recovered: recovery is most of what
// a transaction costs a node, and under overload the work on what is refused anyway would leave none for blocks.
func (g *Geth) AddTxs(txs []*types.Transaction) []error { return g.offer(txs, crowdedShare) }

// AddGossiped offers what another node has taken.
func (g *Geth) AddGossiped(txs []*types.Transaction) []error { return g.offer(txs, stuffedShare) }

func (g *Geth) offer(txs []*types.Transaction, share float64) []error {
	least := g.least.Load()
	if least == nil || !g.crowded(share) {
		return g.add(txs)
	}
	errs := make([]error, len(txs))
	var good []*types.Transaction
	var at []int
	for i, tx := range txs {
		if tip, err := tx.EffectiveGasTip(least.baseFee.ToBig()); err != nil || tip.Cmp(least.tip.ToBig()) <= 0 {
			errs[i] = ErrCrowded
			continue
		}
		good, at = append(good, tx), append(at, i)
	}
	for i, err := range g.add(good) {
		errs[at[i]] = err
	}
	return errs
}

// add gives transactions to the pool in the pauses between blocks. While a block waits for its processor, everybody waits for the block; and what a block takes beside the
// recovery of senders of later ones looks like its own price, by which blocks are sized.
func (g *Geth) add(txs []*types.Transaction) []error {
	errs := make([]error, 0, len(txs))
	for part := range slices.Chunk(txs, chunk) {
		g.turn.RLock()
		errs = append(errs, g.eth.TxPool().Add(part, false)...)
		g.turn.RUnlock()
	}
	return errs
}

func (g *Geth) crowded(share float64) bool {
	return float64(g.Pending()) >= share*float64(g.cfg.PoolSlots)
}

// waiting is the best that a block of ours had to leave in the pool.
type waiting struct{ tip, baseFee *uint256.Int }

// leave notes what a block of our own did not take.
func (g *Geth) leave(rest *byTip) {
	if len(rest.heads) == 0 {
		g.least.Store(nil)
		return
	}
	g.least.Store(&waiting{rest.heads[0].tip, rest.baseFee})
}

// sending is eth_sendRawTransaction by way of AddTxs, and what it asks for. It takes the place of op-geth's, which also writes a line of log for every transaction.
type sending struct{ g *Geth }

// MaxPriorityFeePerGas is the tip, wei, that op-geth suggests, and a tenth above what waits while the pool is crowded: who asks for the price is not refused.
func (s sending) MaxPriorityFeePerGas(ctx context.Context) (*hexutil.Big, error) {
	tip, err := s.g.eth.APIBackend.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, err
	}
	if least := s.g.least.Load(); least != nil && s.g.crowded(crowdedShare) {
		more := new(big.Int).Add(least.tip.ToBig(), common.Big1)
		more.Add(more, new(big.Int).Div(least.tip.ToBig(), big.NewInt(10)))
		if more.Cmp(tip) > 0 {
			tip = more
		}
	}
	return (*hexutil.Big)(tip), nil
}

// SendRawTransaction offers a signed transaction in its binary encoding and gives its hash.
func (s sending) SendRawTransaction(_ context.Context, input hexutil.Bytes) (common.Hash, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(input); err != nil {
		return common.Hash{}, err
	}
	if !tx.Protected() {
		return common.Hash{}, errUnprotected
	}
	if err := s.g.AddTxs([]*types.Transaction{tx})[0]; err != nil {
		return common.Hash{}, err
	}
	return tx.Hash(), nil
}
