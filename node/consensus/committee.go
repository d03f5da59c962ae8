package consensus

import (
	"fmt"

	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
)

// committee is a validator set as qbft sees it: operators by index, in the order of their first seats, each weighing as many seats as it holds.
type committee struct {
	set     *statement.Set
	signers []common.Address
	first   []int // first seat of each operator
	weights []uint32
	seats   []qbft.Node // operator of each seat
}

func newCommittee(set *statement.Set) (*committee, error) {
	if err := set.Check(); err != nil {
		return nil, err
	}
	c := &committee{set: set}
	index := make(map[common.Address]qbft.Node)
	for seat, s := range set.Seats {
		node, known := index[s.Signer]
		if !known {
			if len(set.SeatsOf(seat)) == 0 || set.SeatsOf(seat)[0] != seat {
				return nil, fmt.Errorf("seat %d of set %d shares its key with another signer's seat", seat, set.ID)
			}
			node = qbft.Node(len(c.signers))
			index[s.Signer] = node
			c.signers, c.first, c.weights = append(c.signers, s.Signer), append(c.first, seat), append(c.weights, 0)
		} else if set.Seats[c.first[node]].Key != s.Key {
			return nil, fmt.Errorf("seat %d of set %d has another key than %s has in seat %d", seat, set.ID, s.Signer, c.first[node])
		}
		c.weights[node]++
		c.seats = append(c.seats, node)
	}
	return c, nil
}

// node is the index of an operator, qbft.Observer if it holds no seat.
func (c *committee) node(signer common.Address) qbft.Node {
	for i, s := range c.signers {
		if s == signer {
			return qbft.Node(i)
		}
	}
	return qbft.Observer
}

func (c *committee) has(n qbft.Node) bool { return n >= 0 && int(n) < len(c.signers) }
