package client

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/edgematrix/emc/bindings/emcgovernor"
)

// ProposalStates are the names of the states that the Governor numbers.
var ProposalStates = []string{"pending", "active", "canceled", "defeated", "succeeded", "queued", "expired", "executed"}

// Kinds of votes, as the Governor counts them.
const (
	VoteAgainst uint8 = iota
	VoteFor
	VoteAbstain
)

// Action is one call of a proposal, made by the Timelock.
type Action struct {
	Target common.Address
	Value  *big.Int // wei, of the Timelock's
	Data   []byte
}

// Proposal is a proposal to govern by.
type Proposal struct {
	ID          *big.Int
	Proposer    common.Address
	Actions     []Action
	Description string
	VoteStart   uint64 // L2 block whose votes count
	VoteEnd     uint64 // the last L2 block to vote in
	State       uint8
	Against     *big.Int // wei of votes
	For         *big.Int
	Abstain     *big.Int
	Ready       uint64 // Unix seconds from which it can be executed; 0: not queued
}

// StateName is the state in a word.
func (p *Proposal) StateName() string {
	if int(p.State) < len(ProposalStates) {
		return ProposalStates[p.State]
	}
	return fmt.Sprintf("state %d", p.State)
}

// Propose puts actions to the vote.
func (c *Client) Propose(ctx context.Context, actions []Action, description string) (*big.Int, *types.Receipt, error) {
	targets, values, calldatas := split(actions)
	receipt, err := c.send(ctx, "propose", GovernorAddress, nil, governorABI.PackPropose(targets, values, calldatas, description))
	if err != nil {
		return nil, nil, err
	}
	e, err := event(receipt, GovernorAddress, governorABI.UnpackProposalCreatedEvent)
	if err != nil {
		return nil, nil, err
	}
	return e.ProposalId, receipt, nil
}

// States of a proposal, by their place in ProposalStates.
const (
	ProposalPending   = 0
	ProposalActive    = 1
	ProposalSucceeded = 4
	ProposalQueued    = 5
)

// AwaitProposal waits until a proposal can be voted on (ProposalActive), handed to the Timelock (ProposalSucceeded) or carried out (ProposalQueued, its delay
// over). It fails if that cannot come any more, or if wait is false and it is not so yet.
func (c *Client) AwaitProposal(ctx context.Context, p *Proposal, state uint8, wait bool) (*Proposal, error) {
	for {
		head, err := c.ETH.HeaderByNumber(ctx, nil)
		if err != nil {
			return nil, fmt.Errorf("read the newest block: %w", c.lost(err))
		}
		what, block, at := due(p, state, head)
		if block == 0 && at == 0 {
			if p.State != state {
				return nil, fmt.Errorf("proposal %.8s is %s%s", p.ID, p.StateName(), what)
			}
			return p, nil
		}
		if !wait {
			return nil, fmt.Errorf("proposal %.8s is %s: %s (--wait waits for it)", p.ID, p.StateName(), what)
		}
		if block != 0 {
			err = c.AwaitBlock(ctx, block, what)
		} else {
			err = c.AwaitTime(ctx, at, what)
		}
		if err != nil {
			return nil, err
		}
		if p, err = c.Proposal(ctx, p.ID.String()); err != nil {
			return nil, err
		}
	}
}

// due says what a proposal on its way to a state waits for: a block or a time; neither, if it is there or will never be.
func due(p *Proposal, state uint8, head *types.Header) (what string, block, at uint64) {
	switch {
	case p.State == ProposalPending:
		return fmt.Sprintf("one can vote from block %d on", p.VoteStart+1), p.VoteStart + 1, 0
	case p.State == ProposalActive && state != ProposalActive:
		return fmt.Sprintf("the vote ends with block %d", p.VoteEnd), p.VoteEnd + 1, 0
	case p.State == ProposalQueued && state == ProposalQueued && head.Time < p.Ready:
		return fmt.Sprintf("the Timelock's delay ends on %s", clock(p.Ready)), 0, p.Ready
	case p.State == ProposalSucceeded && state == ProposalQueued:
		return ": `emc governance queue` comes first", 0, 0
	}
	return "", 0, 0
}

// Vote casts the account's votes.
func (c *Client) Vote(ctx context.Context, id *big.Int, support uint8, reason string) (*big.Int, *types.Receipt, error) {
	receipt, err := c.send(ctx, "vote", GovernorAddress, nil, governorABI.PackCastVoteWithReason(id, support, reason))
	if err != nil {
		return nil, nil, err
	}
	e, err := event(receipt, GovernorAddress, governorABI.UnpackVoteCastEvent)
	if err != nil {
		return nil, nil, err
	}
	return e.Weight, receipt, nil
}

// Queue hands a proposal that succeeded to the Timelock.
func (c *Client) Queue(ctx context.Context, p *Proposal) (*types.Receipt, error) {
	targets, values, calldatas := split(p.Actions)
	return c.send(ctx, "queue the proposal", GovernorAddress, nil, governorABI.PackQueue(targets, values, calldatas, crypto.Keccak256Hash([]byte(p.Description))))
}

// Execute has the Timelock carry a proposal out whose delay is over.
func (c *Client) Execute(ctx context.Context, p *Proposal) (*types.Receipt, error) {
	targets, values, calldatas := split(p.Actions)
	return c.send(ctx, "execute the proposal", GovernorAddress, nil, governorABI.PackExecute(targets, values, calldatas, crypto.Keccak256Hash([]byte(p.Description))))
}

// PassVotes has the account's votes cast by another one; its own address takes them back.
func (c *Client) PassVotes(ctx context.Context, to common.Address) (*types.Receipt, error) {
	return c.send(ctx, "pass votes on", StakingAddress, nil, stakingABI.PackDelegate(to))
}

// Votes are those that an account may cast now, wei.
func (c *Client) Votes(ctx context.Context, account common.Address) (*big.Int, error) {
	return view(ctx, c, StakingAddress, stakingABI.PackGetVotes(account), stakingABI.UnpackGetVotes)
}

// Proposals lists every proposal, the oldest first.
func (c *Client) Proposals(ctx context.Context) ([]*Proposal, error) {
	topic := crypto.Keccak256Hash([]byte("ProposalCreated(uint256,address,address[],uint256[],string[],bytes[],uint256,uint256,string)"))
	logs, err := c.ETH.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{GovernorAddress}, Topics: [][]common.Hash{{topic}}})
	if err != nil {
		return nil, fmt.Errorf("list proposals: %w", c.lost(err))
	}
	list := make([]*Proposal, 0, len(logs))
	for i := range logs {
		e, err := governorABI.UnpackProposalCreatedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read proposal of transaction %s: %w", logs[i].TxHash, err)
		}
		p, err := c.follow(ctx, e)
		if err != nil {
			return nil, err
		}
		list = append(list, p)
	}
	return list, nil
}

// Proposal finds one by its number, or by the first digits of it.
func (c *Client) Proposal(ctx context.Context, prefix string) (*Proposal, error) {
	list, err := c.Proposals(ctx)
	if err != nil {
		return nil, err
	}
	var found *Proposal
	for _, p := range list {
		if s := p.ID.String(); len(prefix) > 0 && len(prefix) <= len(s) && s[:len(prefix)] == prefix {
			if found != nil {
				return nil, fmt.Errorf("several proposals begin with %s; give more digits", prefix)
			}
			found = p
		}
	}
	if found == nil {
		return nil, fmt.Errorf("no proposal begins with %q; `emc governance list` shows them", prefix)
	}
	return found, nil
}

// follow adds to a proposal what became of it.
func (c *Client) follow(ctx context.Context, e *emcgovernor.EMCGovernorProposalCreated) (*Proposal, error) {
	p := &Proposal{ID: e.ProposalId, Proposer: e.Proposer, Description: e.Description, VoteStart: e.VoteStart.Uint64(), VoteEnd: e.VoteEnd.Uint64()}
	for i := range e.Targets {
		p.Actions = append(p.Actions, Action{e.Targets[i], e.Values[i], e.Calldatas[i]})
	}
	var err error
	if p.State, err = view(ctx, c, GovernorAddress, governorABI.PackState(p.ID), governorABI.UnpackState); err != nil {
		return nil, fmt.Errorf("read proposal: %w", err)
	}
	votes, err := view(ctx, c, GovernorAddress, governorABI.PackProposalVotes(p.ID), governorABI.UnpackProposalVotes)
	if err != nil {
		return nil, fmt.Errorf("read votes: %w", err)
	}
	p.Against, p.For, p.Abstain = votes.AgainstVotes, votes.ForVotes, votes.AbstainVotes
	ready, err := view(ctx, c, GovernorAddress, governorABI.PackProposalEta(p.ID), governorABI.UnpackProposalEta)
	if err != nil {
		return nil, fmt.Errorf("read proposal: %w", err)
	}
	p.Ready = ready.Uint64()
	return p, nil
}

func split(actions []Action) (targets []common.Address, values []*big.Int, calldatas [][]byte) {
	for _, a := range actions {
		targets, values, calldatas = append(targets, a.Target), append(values, a.Value), append(calldatas, a.Data)
	}
	return targets, values, calldatas
}
