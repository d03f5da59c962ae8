package client

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/edgematrix/emc/bindings/grants"
)

// Grant is a grant of the treasury, and its number.
type Grant struct {
	ID uint64
	grants.IGrantsGrant
}

// Grant reads one.
func (c *Client) Grant(ctx context.Context, id uint64) (*Grant, error) {
	g, err := view(ctx, c, GrantsAddress, grantsABI.PackGrantOf(token(id)), grantsABI.UnpackGrantOf)
	if err != nil {
		return nil, fmt.Errorf("read grant %d: %w", id, err)
	}
	return &Grant{id, g}, nil
}

// Grants lists all, the oldest first.
func (c *Client) Grants(ctx context.Context) ([]*Grant, error) {
	count, err := view(ctx, c, GrantsAddress, grantsABI.PackCount(), grantsABI.UnpackCount)
	if err != nil {
		return nil, fmt.Errorf("list grants: %w", err)
	}
	list := []*Grant{}
	for id := uint64(1); id <= count.Uint64(); id++ {
		g, err := c.Grant(ctx, id)
		if err != nil {
			return nil, err
		}
		list = append(list, g)
	}
	return list, nil
}

// ClaimGrant pays what is due of a grant to its recipient; anyone may.
func (c *Client) ClaimGrant(ctx context.Context, id uint64) (*grants.GrantsPaid, *types.Receipt, error) {
	receipt, err := c.send(ctx, fmt.Sprintf("claim grant %d", id), GrantsAddress, nil, grantsABI.PackClaim(token(id)))
	if err != nil {
		return nil, nil, err
	}
	e, err := event(receipt, GrantsAddress, grantsABI.UnpackPaidEvent)
	return e, receipt, err
}

// GrantAction is what a proposal does to fund a grant by the sum of its milestones (wei).
func GrantAction(recipient common.Address, milestones []*big.Int, purpose string) Action {
	sum := new(big.Int)
	for _, m := range milestones {
		sum.Add(sum, m)
	}
	return Action{Target: GrantsAddress, Value: sum, Data: grantsABI.PackGrant(recipient, milestones, purpose)}
}

// ApproveAction is what a proposal does to say that a grant's next milestone is met.
func ApproveAction(id uint64, milestone uint32) Action {
	return Action{Target: GrantsAddress, Value: new(big.Int), Data: grantsABI.PackApprove(token(id), milestone)}
}

// ClawbackAction is what a proposal does to end a grant; the treasury gets what was not approved.
func ClawbackAction(id uint64) Action {
	return Action{Target: GrantsAddress, Value: new(big.Int), Data: grantsABI.PackClawback(token(id), TimelockAddress)}
}
