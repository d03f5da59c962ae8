package client

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/edgematrix/emc/bindings/staking"
	"github.com/edgematrix/emc/protocol/statement"
)

// AllStake asks RequestWithdrawal for all that the account has staked.
var AllStake = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))

// Validator is an operator with what concerns its validating and its delegators.
type Validator struct {
	*Operator
	Delegation staking.IStakingDelegation
	Key        []byte // BLS, as EIP-2537 has it; empty: none
}

// Validator reads an operator as a validator.
func (c *Client) Validator(ctx context.Context, id uint64) (*Validator, error) {
	o, err := c.Operator(ctx, id)
	if err != nil {
		return nil, err
	}
	v := &Validator{Operator: o}
	if v.Delegation, err = view(ctx, c, StakingAddress, stakingABI.PackDelegationOf(id), stakingABI.UnpackDelegationOf); err != nil {
		return nil, fmt.Errorf("read delegations to operator %d: %w", id, err)
	}
	if v.Key, err = view(ctx, c, StakingAddress, stakingABI.PackValidatorKey(id), stakingABI.UnpackValidatorKey); err != nil {
		return nil, fmt.Errorf("read validator key of operator %d: %w", id, err)
	}
	return v, nil
}

// SetValidatorKey has the operator validate with a BLS key, whose possession is proved to its owner.
func (c *Client) SetValidatorKey(ctx context.Context, o *Operator, key *statement.SecretKey) (*types.Receipt, error) {
	proof, err := key.ProvePossession(o.Owner, c.ChainID.Uint64()).OnChain()
	if err != nil {
		return nil, err
	}
	return c.send(ctx, "set validator key", StakingAddress, nil, stakingABI.PackSetValidatorKey(o.ID, key.Public().OnChain(), proof))
}

// SetSigner replaces the operator's hot key.
func (c *Client) SetSigner(ctx context.Context, id uint64, signer *ecdsa.PrivateKey, address common.Address) (*types.Receipt, error) {
	proof, err := c.signerProof(signer, c.Address())
	if err != nil {
		return nil, err
	}
	return c.send(ctx, "set signer", StakingAddress, nil, stakingABI.PackSetSigner(id, address, proof))
}

// Stake adds wei to the stake of the operator: of its owner if the account is that or asks for it, else as a delegation of the account's.
func (c *Client) Stake(ctx context.Context, o *Operator, wei *big.Int) (*types.Receipt, error) {
	data := stakingABI.PackDelegateStake(o.ID)
	if o.Owner == c.Address() {
		data = stakingABI.PackStake(o.ID)
	}
	return c.send(ctx, "stake", StakingAddress, wei, data)
}

// StakeOf is what an account has staked with an operator, wei.
func (c *Client) StakeOf(ctx context.Context, id uint64, account common.Address) (*big.Int, error) {
	return view(ctx, c, StakingAddress, stakingABI.PackStakedBy(id, account), stakingABI.UnpackStakedBy)
}

// RequestWithdrawal starts to take wei of the account's stake out, AllStake for all.
func (c *Client) RequestWithdrawal(ctx context.Context, id uint64, wei *big.Int) (*staking.StakingWithdrawalRequested, *types.Receipt, error) {
	receipt, err := c.send(ctx, "take stake out", StakingAddress, nil, stakingABI.PackRequestWithdrawal(id, wei))
	if err != nil {
		return nil, nil, err
	}
	e, err := event(receipt, StakingAddress, stakingABI.UnpackWithdrawalRequestedEvent)
	return e, receipt, err
}

// Exits are what an account is withdrawing from an operator.
func (c *Client) Exits(ctx context.Context, id uint64, account common.Address) ([]staking.IStakingPendingExit, error) {
	return view(ctx, c, StakingAddress, stakingABI.PackExitsOf(id, account), stakingABI.UnpackExitsOf)
}

// Withdraw pays the account what is due of its withdrawals, and says how much in wei.
func (c *Client) Withdraw(ctx context.Context, id uint64) (*big.Int, *types.Receipt, error) {
	receipt, err := c.send(ctx, "withdraw", StakingAddress, nil, stakingABI.PackWithdraw(id))
	if err != nil {
		return nil, nil, err
	}
	e, err := event(receipt, StakingAddress, stakingABI.UnpackWithdrawnEvent)
	if err != nil {
		return nil, nil, err
	}
	return e.Amount, receipt, nil
}

// Leave gives all roles up and starts to take all of the owner's stake out.
func (c *Client) Leave(ctx context.Context, id uint64) (*staking.StakingWithdrawalRequested, *types.Receipt, error) {
	if _, err := c.send(ctx, "give the roles up", StakingAddress, nil, stakingABI.PackSetRoles(id, 0)); err != nil {
		return nil, nil, err
	}
	return c.RequestWithdrawal(ctx, id, AllStake)
}

// Unjail ends the operator's jail, whose time must be over.
func (c *Client) Unjail(ctx context.Context, id uint64) (*types.Receipt, error) {
	return c.send(ctx, "end the jail", StakingAddress, nil, stakingABI.PackUnjail(id))
}

// AcceptDelegations says whether others may delegate to the operator, and its commission in basis points.
func (c *Client) AcceptDelegations(ctx context.Context, id uint64, accept bool, commission uint16) (*types.Receipt, error) {
	return c.send(ctx, "set delegation", StakingAddress, nil, stakingABI.PackSetDelegation(id, accept, commission))
}

// Lock locks the account's stake with an operator: 1 to 4, 0 gives the lock up.
func (c *Client) Lock(ctx context.Context, id uint64, lock uint8) (*types.Receipt, error) {
	return c.send(ctx, "lock stake", StakingAddress, nil, stakingABI.PackSetLock(id, lock))
}

// LockTimes are how long the locks 1 to 4 keep stake after it was asked for.
func (c *Client) LockTimes(ctx context.Context) (times [4]time.Duration, err error) {
	config, err := view(ctx, c, StakingAddress, stakingABI.PackConfig(), stakingABI.UnpackConfig)
	if err != nil {
		return times, fmt.Errorf("read staking's numbers: %w", err)
	}
	for i, seconds := range config.LockTimes {
		times[i] = time.Duration(seconds) * time.Second
	}
	return times, nil
}

// send is Send with what was tried in the error.
func (c *Client) send(ctx context.Context, what string, to common.Address, wei *big.Int, data []byte) (*types.Receipt, error) {
	receipt, err := c.Send(ctx, to, wei, data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	return receipt, nil
}
