package execution

import (
	"container/heap"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/holiman/uint256"
)

// byTip gives the pool's transactions, the best tip first and of equal ones the oldest, each account's in the order of its nonces.
type byTip struct {
	rest    map[common.Address][]*txpool.LazyTransaction // that follow the account's head
	heads   heads
	baseFee *uint256.Int
}

// head is an account's next transaction.
type head struct {
	tx   *txpool.LazyTransaction
	from common.Address
	tip  *uint256.Int // what the fee recipient gets of a unit of gas
}

// newByTip takes the map over.
func newByTip(pending map[common.Address][]*txpool.LazyTransaction, baseFee *uint256.Int) *byTip {
	b := &byTip{rest: pending, baseFee: baseFee}
	for from, txs := range pending {
		b.heads = append(b.heads, newHead(txs[0], from, baseFee))
		pending[from] = txs[1:]
	}
	heap.Init(&b.heads)
	return b
}

func newHead(tx *txpool.LazyTransaction, from common.Address, baseFee *uint256.Int) head {
	tip := tx.GasTipCap
	if room := new(uint256.Int).Sub(tx.GasFeeCap, baseFee); room.Lt(tip) { // the pool gave none below the base fee
		tip = room
	}
	return head{tx: tx, from: from, tip: tip}
}

// peek is the next transaction, nil when there is none.
func (b *byTip) peek() *txpool.LazyTransaction {
	if len(b.heads) == 0 {
		return nil
	}
	return b.heads[0].tx
}

// shift goes on after the transaction that peek gave.
func (b *byTip) shift() {
	h := b.heads[0]
	if rest := b.rest[h.from]; len(rest) > 0 {
		b.heads[0], b.rest[h.from] = newHead(rest[0], h.from, b.baseFee), rest[1:]
		heap.Fix(&b.heads, 0)
		return
	}
	heap.Pop(&b.heads)
}

// drop leaves out the transaction that peek gave, and all of its account.
func (b *byTip) drop() { heap.Pop(&b.heads) }

// heads is a heap.
type heads []head

func (h heads) Len() int { return len(h) }

func (h heads) Less(i, j int) bool {
	if c := h[i].tip.Cmp(h[j].tip); c != 0 {
		return c > 0
	}
	return h[i].tx.Time.Before(h[j].tx.Time)
}

func (h heads) Swap(i, j int) { h[i], h[j] = h[j], h[i] }

func (h *heads) Push(x any) { *h = append(*h, x.(head)) }

func (h *heads) Pop() any {
	last := len(*h) - 1
	x := (*h)[last]
	(*h)[last] = head{}
	*h = (*h)[:last]
	return x
}
