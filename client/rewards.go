package client

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/edgematrix/emc/bindings/pools"
	"github.com/edgematrix/emc/bindings/rewards"
	"github.com/edgematrix/emc/protocol"
)

// RewardsStatus is where emission and the epochs stand. Amounts are wei.
type RewardsStatus struct {
	Reserve, Emitted, Fees, Paid *big.Int // Emitted is what the schedule gives by now
	Epoch, EpochEnds             uint64
}

// OperatorRewards is what one operator can claim and what is counted of it in the open epoch.
type OperatorRewards struct {
	ToStakers, ToWorkers *big.Int // wei
	Tally                rewards.IRewardsTally
}

// RewardsStatus reads where emission and the epochs stand.
func (c *Client) RewardsStatus(ctx context.Context) (s RewardsStatus, err error) {
	for _, read := range []struct {
		to     **big.Int
		data   []byte
		unpack func([]byte) (*big.Int, error)
	}{
		{&s.Reserve, rewardsABI.PackReserve(), rewardsABI.UnpackReserve},
		{&s.Emitted, rewardsABI.PackEmission(), rewardsABI.UnpackEmission},
		{&s.Fees, rewardsABI.PackFees(), rewardsABI.UnpackFees},
		{&s.Paid, rewardsABI.PackPaid(), rewardsABI.UnpackPaid},
	} {
		if *read.to, err = view(ctx, c, RewardsAddress, read.data, read.unpack); err != nil {
			return s, fmt.Errorf("read rewards: %w", err)
		}
	}
	if s.Epoch, err = view(ctx, c, RewardsAddress, rewardsABI.PackEpoch(), rewardsABI.UnpackEpoch); err != nil {
		return s, fmt.Errorf("read reward epoch: %w", err)
	}
	s.EpochEnds, err = view(ctx, c, RewardsAddress, rewardsABI.PackEpochEnds(), rewardsABI.UnpackEpochEnds)
	return s, err
}

// OperatorRewards reads what an operator earned.
func (c *Client) OperatorRewards(ctx context.Context, operator uint64) (*OperatorRewards, error) {
	due, err := view(ctx, c, RewardsAddress, rewardsABI.PackClaimable(operator), rewardsABI.UnpackClaimable)
	if err != nil {
		return nil, fmt.Errorf("read rewards of operator %d: %w", operator, err)
	}
	tally, err := view(ctx, c, RewardsAddress, rewardsABI.PackTallyOf(operator), rewardsABI.UnpackTallyOf)
	if err != nil {
		return nil, fmt.Errorf("read tally of operator %d: %w", operator, err)
	}
	return &OperatorRewards{ToStakers: due.ToStakers, ToWorkers: due.ToWorkers, Tally: tally}, nil
}

// AwaitRewards waits until a claim pays something: until work of the operator was tallied and that epoch's time is over.
func (c *Client) AwaitRewards(ctx context.Context, operator uint64) error {
	return c.await(ctx, func() (bool, string, error) {
		s, err := c.RewardsStatus(ctx)
		if err != nil {
			return false, "", err
		}
		r, err := c.OperatorRewards(ctx, operator)
		if err != nil {
			return false, "", err
		}
		counted := r.Tally.WorkerWeight.Sign() > 0 || r.Tally.RouterWeight.Sign() > 0
		if r.ToStakers.Sign() > 0 || r.ToWorkers.Sign() > 0 || counted && r.Tally.Epoch < s.Epoch {
			return true, "", nil
		}
		if !counted {
			return false, fmt.Sprintf("waiting for work of operator %d to be tallied", operator), nil
		}
		head, err := c.ETH.HeaderByNumber(ctx, nil)
		if err != nil {
			return false, "", fmt.Errorf("read the newest block: %w", c.lost(err))
		}
		return head.Time >= s.EpochEnds, fmt.Sprintf("waiting for %s: epoch %d ends", clock(s.EpochEnds), s.Epoch), nil
	})
}

// TallyRewards counts the operator's work since its last tally into the open epoch.
func (c *Client) TallyRewards(ctx context.Context, operator uint64) (*types.Receipt, error) {
	receipt, err := c.Send(ctx, RewardsAddress, nil, rewardsABI.PackTally(operator))
	if err != nil {
		return nil, fmt.Errorf("tally operator %d: %w", operator, err)
	}
	return receipt, nil
}

// ClaimRewards pays what the operator earned in closed epochs and terms.
func (c *Client) ClaimRewards(ctx context.Context, operator uint64) (*rewards.RewardsClaimed, *types.Receipt, error) {
	receipt, err := c.Send(ctx, RewardsAddress, nil, rewardsABI.PackClaim(operator))
	if err != nil {
		return nil, nil, fmt.Errorf("claim rewards of operator %d: %w", operator, err)
	}
	e, err := event(receipt, RewardsAddress, rewardsABI.UnpackClaimedEvent)
	return e, receipt, err
}

// Pool is a pool and its workers.
type Pool struct {
	pools.IPoolsPool
	Workers []common.Address
	Members []pools.IPoolsMember // of Workers
}

// Pool reads a pool; Exists is false if the operator is none.
func (c *Client) Pool(ctx context.Context, operator uint64) (*Pool, error) {
	p, err := view(ctx, c, PoolsAddress, poolsABI.PackPool(operator), poolsABI.UnpackPool)
	if err != nil {
		return nil, fmt.Errorf("read pool %d: %w", operator, err)
	}
	out := &Pool{IPoolsPool: p}
	if out.Workers, err = view(ctx, c, PoolsAddress, poolsABI.PackWorkersOf(operator), poolsABI.UnpackWorkersOf); err != nil {
		return nil, fmt.Errorf("read workers of pool %d: %w", operator, err)
	}
	for _, worker := range out.Workers {
		m, err := view(ctx, c, PoolsAddress, poolsABI.PackMember(operator, worker), poolsABI.UnpackMember)
		if err != nil {
			return nil, fmt.Errorf("read member %s of pool %d: %w", worker, operator, err)
		}
		out.Members = append(out.Members, m)
	}
	return out, nil
}

// CreatePool makes the account's operator a pool. feeBps is the owner's share of what it earns.
func (c *Client) CreatePool(ctx context.Context, operator uint64, rule uint8, feeBps uint16) (*types.Receipt, error) {
	return c.poolTx(ctx, "create pool", operator, poolsABI.PackCreate(operator, rule, feeBps))
}

// DissolvePool ends a pool without members.
func (c *Client) DissolvePool(ctx context.Context, operator uint64) (*types.Receipt, error) {
	return c.poolTx(ctx, "dissolve pool", operator, poolsABI.PackDissolve(operator))
}

// InviteToPool lets a worker in. shareBps is 0 unless the pool's shares are fixed.
func (c *Client) InviteToPool(ctx context.Context, operator uint64, worker common.Address, shareBps uint16) (*types.Receipt, error) {
	return c.poolTx(ctx, "invite to pool", operator, poolsABI.PackInvite(operator, worker, shareBps))
}

// JoinPool makes the account the one that is paid for a worker, with proof of PoolConsent.
func (c *Client) JoinPool(ctx context.Context, operator uint64, worker common.Address, shareBps uint16, proof []byte) (*types.Receipt, error) {
	return c.poolTx(ctx, "join pool", operator, poolsABI.PackJoin(operator, worker, shareBps, proof))
}

// LeavePool gives notice for a worker, RemoveFromPool frees its place once the notice is over.
func (c *Client) LeavePool(ctx context.Context, operator uint64, worker common.Address) (*types.Receipt, error) {
	return c.poolTx(ctx, "leave pool", operator, poolsABI.PackLeave(operator, worker))
}

// RemoveFromPool frees the place of a member whose notice is over.
func (c *Client) RemoveFromPool(ctx context.Context, operator uint64, worker common.Address) (*types.Receipt, error) {
	return c.poolTx(ctx, "remove from pool", operator, poolsABI.PackRemove(operator, worker))
}

func (c *Client) poolTx(ctx context.Context, what string, operator uint64, data []byte) (*types.Receipt, error) {
	receipt, err := c.Send(ctx, PoolsAddress, nil, data)
	if err != nil {
		return nil, fmt.Errorf("%s %d: %w", what, operator, err)
	}
	return receipt, nil
}

// PoolConsent is what a worker's key signs so that an account is paid for it: EIP-712, Member(uint64 operator,address account),
// domain EMC 1 of the Pools contract.
func (c *Client) PoolConsent(operator uint64, account common.Address) common.Hash {
	domain := protocol.Domain{ChainID: c.ChainID, Settlement: PoolsAddress}
	separator := domain.Separator()
	body := crypto.Keccak256(crypto.Keccak256([]byte("Member(uint64 operator,address account)")),
		common.LeftPadBytes(new(big.Int).SetUint64(operator).Bytes(), 32), common.LeftPadBytes(account[:], 32))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], body)
}
