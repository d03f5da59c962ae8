package execution

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"
)

// crowdedShare is the part of the pool's bound from which on it takes only what would go before others.
const crowdedShare = 0.8

// ErrCrowded refuses a transaction while more waits than the next blocks can hold, and it pays no more than what waits.
var ErrCrowded = errors.New("the transaction pool is full: try again later, or offer a higher priority fee")

// errUnprotected is op-geth's refusal of what could be sent again on another chain.
var errUnprotected = errors.New("only replay-protected (EIP-155) transactions allowed over RPC")

// AddTxs offers transactions to the pool. While it is crowded, those that pay no more than what waits are refused before their senders are recovered: recovery is most of what
// a transaction costs a node, and under overload the work on what is refused anyway would leave none for blocks.
func (g *Geth) AddTxs(txs []*types.Transaction) []error {
	least := g.least.Load()
	if least == nil || float64(g.Pending()) < crowdedShare*float64(g.cfg.PoolSlots) {
		return g.eth.TxPool().Add(txs, false)
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
	for i, err := range g.eth.TxPool().Add(good, false) {
		errs[at[i]] = err
	}
	return errs
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

// sending is eth_sendRawTransaction by way of AddTxs. It takes the place of op-geth's, which also writes a line of log for every transaction.
type sending struct{ g *Geth }

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
