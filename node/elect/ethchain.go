package elect

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/edgematrix/emc/bindings/quorum"
	"github.com/edgematrix/emc/bindings/rewards"
	"github.com/edgematrix/emc/bindings/staking"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/election"
	"github.com/edgematrix/emc/protocol/statement"
)

// Client is the JSON-RPC client of the node's own execution (an ethclient.Client is one).
type Client interface {
	State
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	TransactionInBlock(ctx context.Context, block common.Hash, index uint) (*types.Transaction, error)
}

// Poster sends transactions with the validator's signer (an attest.EthChain is one).
type Poster interface {
	Send(ctx context.Context, to common.Address, data []byte) (common.Hash, error)
}

// EthChain is the L2 by JSON-RPC.
type EthChain struct {
	client                   Client
	post                     Poster
	rollup                   *rollup.Config
	quorum, staking, rewards common.Address
	quorumABI                *quorum.Quorum
	stakingABI               *staking.Staking
	rewardsABI               *rewards.Rewards
}

// NewEthChain reads through a client the contracts of a network, and posts with the poster.
func NewEthChain(client Client, post Poster, cfg *rollup.Config, n *protocol.Network) *EthChain {
	return &EthChain{client, post, cfg, n.Contract("Quorum"), n.Contract("Staking"), n.Contract("Rewards"), quorum.NewQuorum(), staking.NewStaking(), rewards.NewRewards()}
}

var (
	_ Chain       = (*EthChain)(nil)
	_ ReportChain = (*EthChain)(nil)
)

func callAt[T any](ctx context.Context, state State, to common.Address, block common.Hash, data []byte, unpack func([]byte) (T, error)) (out T, err error) {
	raw, err := state.CallContractAtHash(ctx, ethereum.CallMsg{To: &to, Data: data}, block)
	if err != nil {
		return out, fmt.Errorf("read %s at block %s: %w", to, block, err)
	}
	if out, err = unpack(raw); err != nil {
		return out, fmt.Errorf("read %s at block %s: %w; is the contract there?", to, block, err)
	}
	return out, nil
}

// Epoch implements Chain.
func (c *EthChain) Epoch(ctx context.Context, at common.Hash) (uint64, error) {
	n, err := callAt(ctx, c.client, c.quorum, at, c.quorumABI.PackEPOCHBLOCKS(), c.quorumABI.UnpackEPOCHBLOCKS)
	if err == nil && n == 0 {
		err = fmt.Errorf("read %s: it is no Quorum of an L2", c.quorum)
	}
	return n, err
}

// Newest implements Chain.
func (c *EthChain) Newest(ctx context.Context, at common.Hash) (uint64, error) {
	return callAt(ctx, c.client, c.quorum, at, c.quorumABI.PackNewestSet(), c.quorumABI.UnpackNewestSet)
}

// Frozen implements Chain.
func (c *EthChain) Frozen(ctx context.Context, block uint64) (*Frozen, error) {
	h, err := c.client.HeaderByNumber(ctx, new(big.Int).SetUint64(block))
	if err != nil {
		return nil, fmt.Errorf("read block %d: %w", block, err)
	}
	seats, err := callAt(ctx, c.client, c.staking, h.Hash(), c.stakingABI.PackSeats(), c.stakingABI.UnpackSeats)
	if err != nil {
		return nil, err
	}
	list, err := callAt(ctx, c.client, c.staking, h.Hash(), c.stakingABI.PackCandidates(), c.stakingABI.UnpackCandidates)
	if err != nil {
		return nil, err
	}
	f := &Frozen{Block: block, Time: h.Time, Seats: int(seats)}
	for _, s := range list {
		if len(s.Key) != election.KeySize {
			return nil, fmt.Errorf("operator %d has a key of %d bytes", s.Operator, len(s.Key))
		}
		f.Candidates = append(f.Candidates, election.Candidate{Operator: s.Operator, Signer: s.Signer, Weight: s.Weight, Key: [election.KeySize]byte(s.Key)})
	}
	return f, nil
}

// Origin implements Chain. The header holds the origin's prevRandao, the block's first transaction tells of its time.
func (c *EthChain) Origin(ctx context.Context, block uint64) (uint64, common.Hash, error) {
	h, err := c.client.HeaderByNumber(ctx, new(big.Int).SetUint64(block))
	if err != nil {
		return 0, common.Hash{}, fmt.Errorf("read block %d: %w", block, err)
	}
	tx, err := c.client.TransactionInBlock(ctx, h.Hash(), 0)
	if err != nil {
		return 0, common.Hash{}, fmt.Errorf("read L1 origin of block %d: %w", block, err)
	}
	info, err := derive.L1BlockInfoFromBytes(c.rollup, h.Time, tx.Data())
	if err != nil {
		return 0, common.Hash{}, fmt.Errorf("read L1 origin of block %d: %w", block, err)
	}
	return info.Time, h.MixDigest, nil
}

// Advance implements Chain.
func (c *EthChain) Advance(ctx context.Context, next *statement.Set, cert *statement.Certificate) (common.Hash, error) {
	enc, err := cert.OnChain()
	if err != nil {
		return common.Hash{}, err
	}
	data, err := c.quorumABI.TryPackAdvance(next.ID, next.Start, next.KeysOnChain(), next.Signers(), enc)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode handover to set %d: %w", next.ID, err)
	}
	return c.post.Send(ctx, c.quorum, data)
}

// LastReport implements ReportChain.
func (c *EthChain) LastReport(ctx context.Context, at common.Hash) (uint64, error) {
	return callAt(ctx, c.client, c.rewards, at, c.rewardsABI.PackLastReport(), c.rewardsABI.UnpackLastReport)
}

// OperatorOf implements ReportChain.
func (c *EthChain) OperatorOf(ctx context.Context, at common.Hash, signer common.Address) (uint64, error) {
	return callAt(ctx, c.client, c.staking, at, c.stakingABI.PackSignedFor(signer), c.stakingABI.UnpackSignedFor)
}

// Report implements ReportChain.
func (c *EthChain) Report(ctx context.Context, setID uint64, list []statement.Participation, cert *statement.Certificate) (common.Hash, error) {
	enc, err := cert.OnChain()
	if err != nil {
		return common.Hash{}, err
	}
	rows := make([]rewards.IRewardsParticipation, len(list))
	for i, p := range list {
		rows[i] = rewards.IRewardsParticipation{Operator: p.Operator, Seats: p.Seats, Signed: p.Signed, Total: p.Total}
	}
	data, err := c.rewardsABI.TryPackReport(setID, rows, cert.SetID, enc)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode report on set %d: %w", setID, err)
	}
	return c.post.Send(ctx, c.rewards, data)
}
