package client

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/edgematrix/emc/bindings/apps"
	"github.com/edgematrix/emc/bindings/sockets"
	"github.com/edgematrix/emc/bindings/staking"
	"github.com/edgematrix/emc/protocol"
)

// Roles of an operator, as bits.
const (
	RoleValidator uint8 = 1
	RoleRouter    uint8 = 2
	RoleWorker    uint8 = 4
)

// event finds the first log of a receipt that unpacks as an event of a contract.
func event[T any](receipt *types.Receipt, contract common.Address, unpack func(*types.Log) (*T, error)) (*T, error) {
	for _, l := range receipt.Logs {
		if l.Address != contract {
			continue
		}
		if e, err := unpack(l); err == nil {
			return e, nil
		}
	}
	return nil, fmt.Errorf("transaction %s has no %T: the contract at %s is not the one this program knows", receipt.TxHash, *new(T), contract)
}

// signerProof is the signer's consent to work for owner: EIP-712, Signer(address owner), domain EMC 1 of the Staking contract.
func (c *Client) signerProof(signer *ecdsa.PrivateKey, owner common.Address) ([]byte, error) {
	staking := protocol.Domain{ChainID: c.ChainID, Settlement: StakingAddress}
	separator := staking.Separator()
	body := crypto.Keccak256(crypto.Keccak256([]byte("Signer(address owner)")), common.LeftPadBytes(owner[:], 32))
	sig, err := protocol.Sign(crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], body), signer)
	if err != nil {
		return nil, err
	}
	return sig[:], nil
}

// Operator is an operator as the chain knows it.
type Operator struct {
	ID uint64
	staking.IStakingOperator
	Power uint64 // proved mE of all its workers
}

// OperatorOf finds the operator that a signer or worker key belongs to; id 0 when there is none.
func (c *Client) OperatorOf(ctx context.Context, key common.Address) (uint64, error) {
	return view(ctx, c, StakingAddress, stakingABI.PackOperatorOf(key), stakingABI.UnpackOperatorOf)
}

// Operator reads one operator.
func (c *Client) Operator(ctx context.Context, id uint64) (*Operator, error) {
	o, err := view(ctx, c, StakingAddress, stakingABI.PackOperator(id), stakingABI.UnpackOperator)
	if err != nil {
		return nil, fmt.Errorf("read operator %d: %w", id, err)
	}
	power, err := view(ctx, c, ComputingAddress, computingABI.PackPowerOf(id), computingABI.UnpackPowerOf)
	if err != nil {
		return nil, fmt.Errorf("read rating of operator %d: %w", id, err)
	}
	return &Operator{ID: id, IStakingOperator: o, Power: power}, nil
}

// OwnedOperator finds the operator that the account owns, or signs for.
func (c *Client) OwnedOperator(ctx context.Context) (*Operator, error) {
	if id, err := c.OperatorOf(ctx, c.Address()); err != nil {
		return nil, err
	} else if id != 0 {
		return c.Operator(ctx, id)
	}
	count, err := view(ctx, c, StakingAddress, stakingABI.PackCount(), stakingABI.UnpackCount)
	if err != nil {
		return nil, err
	}
	for id := count; id > 0; id-- {
		owner, err := view(ctx, c, StakingAddress, stakingABI.PackOwnerOf(id), stakingABI.UnpackOwnerOf)
		if err != nil {
			return nil, err
		}
		if owner == c.Address() {
			return c.Operator(ctx, id)
		}
	}
	return nil, fmt.Errorf("%s is no operator; start a worker with --owner-key, or register with `emc operator register`", c.Address())
}

// Register makes the account the owner of a new operator whose hot key is signer. stake is in wei.
func (c *Client) Register(ctx context.Context, signer *ecdsa.PrivateKey, roles uint8, endpoint string, stake *big.Int) (uint64, *types.Receipt, error) {
	proof, err := c.signerProof(signer, c.Address())
	if err != nil {
		return 0, nil, err
	}
	receipt, err := c.Send(ctx, StakingAddress, stake, stakingABI.PackRegister(crypto.PubkeyToAddress(signer.PublicKey), roles, endpoint, proof))
	if err != nil {
		return 0, nil, fmt.Errorf("register operator: %w", err)
	}
	e, err := event(receipt, StakingAddress, stakingABI.UnpackRegisteredEvent)
	if err != nil {
		return 0, nil, err
	}
	return e.Id, receipt, nil
}

// MinStake is the least stake that roles need, wei.
func (c *Client) MinStake(ctx context.Context, roles uint8) (*big.Int, error) {
	stake, err := view(ctx, c, StakingAddress, stakingABI.PackMinStake(roles), stakingABI.UnpackMinStake)
	if err != nil {
		return nil, fmt.Errorf("read least stake: %w", err)
	}
	return stake, nil
}

// EnsureRegistered returns the operator of signer, registering it with the account as owner when there is none yet. The stake is the least that the
// roles ask for.
func (c *Client) EnsureRegistered(ctx context.Context, signer *ecdsa.PrivateKey, roles uint8) (id uint64, fresh bool, err error) {
	if id, err = c.OperatorOf(ctx, crypto.PubkeyToAddress(signer.PublicKey)); err != nil || id != 0 {
		return id, false, err
	}
	stake, err := c.MinStake(ctx, roles)
	if err != nil {
		return 0, false, err
	}
	id, _, err = c.Register(ctx, signer, roles, "", stake)
	return id, err == nil, err
}

// ratingWindows is how many whole rating windows may pass before waiting for a rating is given up.
const ratingWindows = 6

// AwaitRated waits until the operator has proved power. It gives up when several rating windows have passed without it.
func (c *Client) AwaitRated(ctx context.Context, id uint64) (o *Operator, err error) {
	length, err := view(ctx, c, ComputingAddress, computingABI.PackWindowBlocks(), computingABI.UnpackWindowBlocks)
	if err != nil {
		return nil, fmt.Errorf("read rating windows: %w", err)
	}
	var first uint64 // window
	err = c.await(ctx, func() (bool, string, error) {
		if o, err = c.Operator(ctx, id); err != nil || o.Power > 0 {
			return true, "", err
		}
		if o.Jailed {
			return false, "", fmt.Errorf("operator %d is jailed: its workers are not rated", id)
		}
		head, err := c.ETH.BlockNumber(ctx)
		if err != nil {
			return false, "", fmt.Errorf("read head: %w", c.lost(err))
		}
		window := head / length
		if first == 0 {
			first = window
		}
		if window > first+ratingWindows {
			return false, "", fmt.Errorf("operator %d was not rated in %d rating windows: does its worker run? Its log says what became of the standard task", id, ratingWindows)
		}
		return false, fmt.Sprintf("waiting for operator %d to be rated: the next rating window opens at block %d, the chain is near %d",
			id, (window+1)*length, head/ratingStep*ratingStep), nil
	})
	return o, err
}

// ratingStep is how many blocks pass between two lines of progress.
const ratingStep = 10

// App is a published app.
type App struct {
	ID uint64
	apps.IAppsApp
}

// Publish puts an app and its first version on the chain.
func (c *Client) Publish(ctx context.Context, terms apps.IAppsTerms, build apps.IAppsBuild) (uint64, *types.Receipt, error) {
	data, err := appsABI.TryPackPublish(terms, build)
	if err != nil {
		return 0, nil, err
	}
	receipt, err := c.Send(ctx, AppsAddress, nil, data)
	if err != nil {
		return 0, nil, fmt.Errorf("publish app: %w", err)
	}
	e, err := event(receipt, AppsAddress, appsABI.UnpackPublishedEvent)
	if err != nil {
		return 0, nil, err
	}
	return e.Id.Uint64(), receipt, nil
}

// AddVersion makes a new image what the app's sockets run.
func (c *Client) AddVersion(ctx context.Context, id uint64, build apps.IAppsBuild) (uint16, *types.Receipt, error) {
	receipt, err := c.Send(ctx, AppsAddress, nil, appsABI.PackAddVersion(new(big.Int).SetUint64(id), build))
	if err != nil {
		return 0, nil, fmt.Errorf("add version to app %d: %w", id, err)
	}
	e, err := event(receipt, AppsAddress, appsABI.UnpackVersionAddedEvent)
	if err != nil {
		return 0, nil, err
	}
	return e.Version, receipt, nil
}

// RetireApp ends new offers of an app; with a version other than 0 it takes that version back instead.
func (c *Client) RetireApp(ctx context.Context, id uint64, version uint16) (*types.Receipt, error) {
	app := new(big.Int).SetUint64(id)
	data := appsABI.PackRetire(app)
	if version != 0 {
		data = appsABI.PackRetireVersion(app, version)
	}
	receipt, err := c.Send(ctx, AppsAddress, nil, data)
	if err != nil {
		return nil, fmt.Errorf("retire app %d: %w", id, err)
	}
	return receipt, nil
}

// An operator's word on an app, as Apps numbers it.
const (
	RuleNone = iota
	RuleAllowed
	RuleDenied
)

// SetAppRules says of several apps whether an operator serves them.
func (c *Client) SetAppRules(ctx context.Context, operator uint64, ids []uint64, rule uint8) (*types.Receipt, error) {
	list := make([]*big.Int, len(ids))
	for i, id := range ids {
		list[i] = new(big.Int).SetUint64(id)
	}
	receipt, err := c.Send(ctx, AppsAddress, nil, appsABI.PackSetRules(operator, list, rule))
	if err != nil {
		return nil, fmt.Errorf("set rules of operator %d: %w", operator, err)
	}
	return receipt, nil
}

// SetAppPolicy says whether an operator serves the apps that it allowed and no others.
func (c *Client) SetAppPolicy(ctx context.Context, operator uint64, allowedOnly bool) (*types.Receipt, error) {
	receipt, err := c.Send(ctx, AppsAddress, nil, appsABI.PackSetPolicy(operator, allowedOnly))
	if err != nil {
		return nil, fmt.Errorf("set policy of operator %d: %w", operator, err)
	}
	return receipt, nil
}

// Apps lists every app.
func (c *Client) Apps(ctx context.Context) ([]App, error) {
	count, err := view(ctx, c, AppsAddress, appsABI.PackCount(), appsABI.UnpackCount)
	if err != nil {
		return nil, fmt.Errorf("list apps: %w", err)
	}
	var list []App
	for id := uint64(1); id <= count.Uint64(); id++ {
		a, err := view(ctx, c, AppsAddress, appsABI.PackApp(new(big.Int).SetUint64(id)), appsABI.UnpackApp)
		if err != nil {
			return nil, fmt.Errorf("read app %d: %w", id, err)
		}
		list = append(list, App{id, a})
	}
	return list, nil
}

// Offer is an operator's ask.
type Offer struct {
	ID uint64
	sockets.ISocketsOffer
}

// PostOffer asks price (wei a U) for count sockets of power (mE) each.
func (c *Client) PostOffer(ctx context.Context, o sockets.ISocketsOffer) (uint64, *types.Receipt, error) {
	receipt, err := c.Send(ctx, SocketsAddress, nil, socketsABI.PackPostOffer(o.Operator, o.App, o.Class, o.Power, o.Price, o.Left, o.ValidUntil))
	if err != nil {
		return 0, nil, fmt.Errorf("post offer: %w", err)
	}
	e, err := event(receipt, SocketsAddress, socketsABI.UnpackOfferPostedEvent)
	if err != nil {
		return 0, nil, err
	}
	return e.Id.Uint64(), receipt, nil
}

// Offer reads one offer.
func (c *Client) Offer(ctx context.Context, id uint64) (*Offer, error) {
	o, err := view(ctx, c, SocketsAddress, socketsABI.PackOffer(new(big.Int).SetUint64(id)), socketsABI.UnpackOffer)
	if err != nil {
		return nil, fmt.Errorf("read offer %d: %w", id, err)
	}
	return &Offer{id, o}, nil
}

// Offers lists every offer, closed ones included.
func (c *Client) Offers(ctx context.Context) ([]Offer, error) {
	count, err := view(ctx, c, SocketsAddress, socketsABI.PackOfferCount(), socketsABI.UnpackOfferCount)
	if err != nil {
		return nil, fmt.Errorf("list offers: %w", err)
	}
	var list []Offer
	for id := uint64(1); id <= count.Uint64(); id++ {
		o, err := c.Offer(ctx, id)
		if err != nil {
			return nil, err
		}
		list = append(list, *o)
	}
	return list, nil
}

// Credit is what settlement holds for an account, in wei.
func (c *Client) Credit(ctx context.Context, account common.Address) (*big.Int, error) {
	return view(ctx, c, SettlementAddress, settlementABI.PackCredit(account), settlementABI.UnpackCredit)
}

// Claim pays the account what settlement holds for it, and says how much that was in wei.
func (c *Client) Claim(ctx context.Context) (*big.Int, *types.Receipt, error) {
	receipt, err := c.Send(ctx, SettlementAddress, nil, settlementABI.PackClaim())
	if err != nil {
		return nil, nil, fmt.Errorf("claim: %w", err)
	}
	e, err := event(receipt, SettlementAddress, settlementABI.UnpackClaimedEvent)
	if err != nil {
		return nil, nil, err
	}
	return e.Amount, receipt, nil
}

// SlashEquivocation shows Staking two contradicting votes of one validator and returns what it lost, in wei.
func (c *Client) SlashEquivocation(ctx context.Context, a, b staking.IElectionVote) (*big.Int, *types.Receipt, error) {
	receipt, err := c.Send(ctx, StakingAddress, nil, stakingABI.PackSlashEquivocation(a, b))
	if err != nil {
		return nil, nil, fmt.Errorf("show evidence: %w", err)
	}
	e, err := event(receipt, StakingAddress, stakingABI.UnpackSlashedEvent)
	if err != nil {
		return nil, nil, err
	}
	return new(big.Int).Add(e.FromStake, e.FromPending), receipt, nil
}
