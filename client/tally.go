package client

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/edgematrix/emc/bindings/rewards"
)

// Prospect is what a tally of an operator would bring in the block after the newest.
type Prospect struct {
	// Counted says that the operator was tallied in the open epoch already; the rest is then empty.
	Counted   bool
	EpochEnds uint64   // Unix seconds
	Worth     *big.Int // wei, about: what the counted work will be paid when the epoch is over
	Gas       uint64
	Price     *big.Int // wei a gas
}

// Pays says whether a tally brings more than it costs.
func (p *Prospect) Pays() bool {
	return !p.Counted && p.Worth.Cmp(new(big.Int).Mul(p.Price, new(big.Int).SetUint64(p.Gas))) > 0
}

// simulated is an answer of eth_simulateV1, as far as it is used.
type simulated struct {
	Calls []struct {
		Status     hexutil.Uint64 `json:"status"`
		ReturnData hexutil.Bytes  `json:"returnData"`
		GasUsed    hexutil.Uint64 `json:"gasUsed"`
	} `json:"calls"`
}

// TallyProspect has the node try a tally out. Worth assumes that at least as much work is counted by all in the epoch as in the one before.
func (c *Client) TallyProspect(ctx context.Context, operator uint64) (*Prospect, error) {
	head, err := c.ETH.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read the newest block: %w", c.lost(err))
	}
	status, err := c.RewardsStatus(ctx)
	if err != nil {
		return nil, err
	}
	before, err := view(ctx, c, RewardsAddress, rewardsABI.PackTallyOf(operator), rewardsABI.UnpackTallyOf)
	if err != nil {
		return nil, fmt.Errorf("read tally of operator %d: %w", operator, err)
	}
	p := &Prospect{EpochEnds: status.EpochEnds, Worth: new(big.Int)}
	if p.Counted = before.Epoch == status.Epoch && head.Time < status.EpochEnds; p.Counted {
		return p, nil
	}
	if p.Price, err = c.ETH.SuggestGasPrice(ctx); err != nil {
		return nil, fmt.Errorf("read gas price: %w", c.lost(err))
	}
	return p, c.tryTally(ctx, operator, head, p)
}

func (c *Client) tryTally(ctx context.Context, operator uint64, head *types.Header, p *Prospect) error {
	var calls []map[string]any
	for _, data := range [][]byte{rewardsABI.PackTally(operator), rewardsABI.PackTallyOf(operator), rewardsABI.PackPots()} {
		calls = append(calls, map[string]any{"from": c.Address(), "to": RewardsAddress, "input": hexutil.Bytes(data)})
	}
	var blocks []simulated
	err := c.ETH.Client().CallContext(ctx, &blocks, "eth_simulateV1", map[string]any{"blockStateCalls": []any{map[string]any{
		"blockOverrides": map[string]any{"time": hexutil.Uint64(head.Time + 1)}, "calls": calls,
	}}}, head.Hash())
	if err != nil {
		return fmt.Errorf("try a tally: %w", c.lost(explain(err)))
	}
	if len(blocks) != 1 || len(blocks[0].Calls) != len(calls) || blocks[0].Calls[0].Status != 1 {
		return fmt.Errorf("try a tally of operator %d: refused", operator)
	}
	done := blocks[0].Calls
	tally, err := rewardsABI.UnpackTallyOf(done[1].ReturnData)
	if err != nil {
		return fmt.Errorf("read tried tally: %w", err)
	}
	pots, err := rewardsABI.UnpackPots(done[2].ReturnData)
	if err != nil {
		return fmt.Errorf("read pots: %w", err)
	}
	open, err := c.rewardEpoch(ctx, tally.Epoch)
	if err != nil {
		return err
	}
	last, err := c.rewardEpoch(ctx, tally.Epoch-1)
	if err != nil {
		return err
	}
	p.Gas = uint64(done[0].GasUsed)
	p.Worth = worth(tally, pots, open, last)
	return nil
}

func (c *Client) rewardEpoch(ctx context.Context, id uint64) (rewards.EpochsOutput, error) {
	e, err := view(ctx, c, RewardsAddress, rewardsABI.PackEpochs(id), rewardsABI.UnpackEpochs)
	if err != nil {
		return e, fmt.Errorf("read reward epoch %d: %w", id, err)
	}
	return e, nil
}

// worth is what a tally's weights would earn of the pots, beside what the others have in this epoch by now, or had in the last one.
func worth(t rewards.IRewardsTally, pots rewards.PotsOutput, open, last rewards.EpochsOutput) *big.Int {
	share := func(pot, weight, now, before *big.Int) *big.Int {
		all := new(big.Int).Add(now, weight)
		if all.Cmp(before) < 0 {
			all = before
		}
		if all.Sign() == 0 {
			return new(big.Int)
		}
		out := new(big.Int).Mul(pot, weight)
		return out.Div(out, all)
	}
	router := share(pots.Routers, t.RouterWeight, open.RouterWeight, last.RouterWeight)
	if router.Cmp(t.ProtocolFees) > 0 {
		router = t.ProtocolFees // what the contract pays at most
	}
	return new(big.Int).Add(router, share(pots.Workers, t.WorkerWeight, open.WorkerWeight, last.WorkerWeight))
}

// Proved is the power that an operator has proved so far, summed over rating windows (mE).
func (c *Client) Proved(ctx context.Context, operator uint64) (*big.Int, error) {
	return view(ctx, c, ComputingAddress, computingABI.PackProvedOf(operator), computingABI.UnpackProvedOf)
}
