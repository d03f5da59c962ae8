// Package blocks makes and judges L2 blocks: every block is one that an op-node would derive from L1. It joins the execution
// client and the L1 view into the chain that consensus drives.
package blocks

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync/atomic"
	"time"

	"github.com/edgematrix/emc/node/consensus"
	"github.com/edgematrix/emc/node/execution"
	"github.com/edgematrix/emc/node/l1"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/params"
)

const (
	// DefaultBuildTime is how long before its slot a block is begun: a full one needs that long. A builder in this process
	// begins later when less is pending.
	DefaultBuildTime = 250 * time.Millisecond
	// leastBuildTime is how long before its slot an empty block is begun, and buildFactor how many times its usual time
	// building may take before the block is closed as it is.
	leastBuildTime = 15 * time.Millisecond
	buildFactor    = 2
	// payloadRoom is what of MaxPayload is kept for what L1 forces into a block.
	payloadRoom = 2 << 20
	// catchUpBuildTime is how long an external builder gets when the chain is behind the clock and blocks come as fast as they can.
	catchUpBuildTime = 20 * time.Millisecond
	// maxCuts is how often an external builder's block is cut, and 1/cutSlack how far it may be over what validators bear before it is: transactions use unlike amounts of gas.
	maxCuts, cutSlack = 3, 8
	// behind is how far the chain must lag the clock for blocks to hurry.
	behind = 2 * time.Second
	// maxAhead is how far a block's timestamp may be ahead of our clock.
	maxAhead = time.Second
	// lagFraction: user transactions stop when this part of the sequencing window holds unposted blocks, so that all that is
	// final can be posted in the rest of the window.
	lagFraction = 8
	// refuseSixteenths: a validator refuses blocks with user transactions when so many sixteenths of the window are unposted. More than where
	// proposers stop, so that two honest views of L1 that differ by a few blocks do not cost a round.
	refuseSixteenths = 3
)

// ErrHalted means that this node neither makes nor votes for blocks until a person has looked.
var ErrHalted = errors.New("production is halted")

// ErrLag means that batches lag so far behind that a block may hold no user transactions.
var ErrLag = errors.New("batches lag")

// Lag tells how far L1 holds the chain, and whether derivation from L1 parted from it; a Shadow does.
type Lag interface {
	Derived() l1.Derived
	Alarm() error
}

// Config joins the parts of a Chain.
type Config struct {
	Rollup    *rollup.Config
	L1        *params.ChainConfig // the same file as any op-node of this network uses
	Engine    execution.Engine
	View      *l1.View
	Depth     l1.Depth
	Lag       Lag           // nil: user transactions never stop for unposted batches
	BuildTime time.Duration // 0: DefaultBuildTime
	Clock     clock.Clock   // nil: the system's
	Log       log.Logger
}

// Chain is consensus.Chain over an execution client and an L1 view. Its methods may be called from any goroutine; the calls
// that move the head (Build, Finalize) are consensus's, one at a time.
type Chain struct {
	cfg     Config
	origins *l1.Origins
	attrs   *derive.FetchingAttributesBuilder
	quiet   log.Logger        // for library calls that log what a stranger sent
	builder execution.Builder // nil: the execution client builds in another process
	pace    pace
	recent  recent

	buildCost atomic.Int64 // time that building takes a transaction, a moving average
}

var _ consensus.Chain = (*Chain)(nil)

// New makes a Chain; it starts nothing.
func New(cfg Config) *Chain {
	if cfg.BuildTime == 0 {
		cfg.BuildTime = DefaultBuildTime
	}
	if cfg.Clock == nil {
		cfg.Clock = clock.SystemClock
	}
	builder, _ := cfg.Engine.(execution.Builder)
	return &Chain{
		builder: builder,
		pace:    pace{blockTime: float64(cfg.Rollup.BlockTime)},
		cfg:     cfg,
		origins: &l1.Origins{Rollup: cfg.Rollup, L1: cfg.View, Depth: cfg.Depth, Log: cfg.Log},
		attrs:   derive.NewFetchingAttributesBuilder(cfg.Rollup, cfg.L1, nil, cfg.View, cfg.Engine),
		quiet:   log.NewLogger(log.NewTerminalHandlerWithLevel(io.Discard, log.LevelCrit, false)),
	}
}

// Head returns the newest block that was made final here and survived: a killed op-geth may have lost newer ones, which are
// then imported again.
func (c *Chain) Head(ctx context.Context) (consensus.Block, error) {
	ref, err := c.cfg.Engine.L2BlockRefByLabel(ctx, eth.Unsafe)
	if err != nil {
		return consensus.Block{}, fmt.Errorf("get head of the execution client: %w", err)
	}
	return consensus.Block{Number: ref.Number, Hash: ref.Hash, Parent: ref.ParentHash, Time: ref.Time}, nil
}

// Build makes the block that follows parent.
func (c *Chain) Build(ctx context.Context, parent consensus.Block) (consensus.Block, error) {
	if err := c.halted(); err != nil {
		return consensus.Block{}, err
	}
	ref, err := c.cfg.Engine.L2BlockRefByHash(ctx, parent.Hash)
	if err != nil {
		return consensus.Block{}, fmt.Errorf("get parent %s to build on: %w", parent.Hash, err)
	}
	slot := time.Unix(int64(ref.Time+c.cfg.Rollup.BlockTime), 0)
	if err := c.waitUntil(ctx, slot.Add(-c.cfg.BuildTime)); err != nil {
		return consensus.Block{}, err
	}
	attributes, err := c.propose(ctx, ref)
	if err != nil {
		return consensus.Block{}, err
	}
	envelope, err := c.make(ctx, ref, attributes, slot)
	if err != nil {
		return consensus.Block{}, err
	}
	encoded, err := Encode(envelope)
	if err != nil {
		return consensus.Block{}, err
	}
	c.recent.add(encoded, envelope)
	return block(envelope, encoded), nil
}

// make has the block built here, or by the external execution client.
func (c *Chain) make(ctx context.Context, parent eth.L2BlockRef, attributes *eth.PayloadAttributes, slot time.Time) (*eth.ExecutionPayloadEnvelope, error) {
	if c.builder == nil {
		return c.order(ctx, parent, attributes, slot)
	}
	if err := c.waitUntil(ctx, slot.Add(-c.lead())); err != nil {
		return nil, err
	}
	begun := c.cfg.Clock.Now()
	end := begun.Add(buildFactor * c.cfg.BuildTime)
	envelope, err := c.builder.Build(parent.Hash, attributes, execution.Limits{
		Gas: c.pace.gas(uint64(*attributes.GasLimit)), Bytes: MaxPayload - payloadRoom,
		Full: func() bool { return ctx.Err() != nil || c.cfg.Clock.Now().After(end) },
	})
	if err != nil {
		return nil, err
	}
	p := envelope.ExecutionPayload
	c.learn(len(p.Transactions), c.cfg.Clock.Since(begun))
	c.pace.built(p.BlockHash, uint64(p.GasUsed), begun)
	return envelope, nil
}

// order has the external execution client build the block. The Engine API bounds a block by the chain's gas limit alone: what the client made is cut where, by measure, validators could
// bear no more in time, and made again of what is left.
func (c *Chain) order(ctx context.Context, parent eth.L2BlockRef, attributes *eth.PayloadAttributes, slot time.Time) (*eth.ExecutionPayloadEnvelope, error) {
	envelope, err := c.assemble(ctx, parent, attributes, c.deadline(slot))
	begun := c.cfg.Clock.Now() // before was waiting
	for range maxCuts {
		if err != nil {
			return nil, err
		}
		p := envelope.ExecutionPayload
		keep := fitting(len(p.Transactions), len(attributes.Transactions), uint64(p.GasUsed), c.pace.gas(uint64(*attributes.GasLimit)))
		if keep >= len(p.Transactions) {
			break
		}
		less := *attributes
		less.Transactions, less.NoTxPool = p.Transactions[:keep], true
		begun = c.cfg.Clock.Now()
		envelope, err = c.assemble(ctx, parent, &less, begun)
	}
	if err != nil {
		return nil, err
	}
	c.pace.built(envelope.ExecutionPayload.BlockHash, uint64(envelope.ExecutionPayload.GasUsed), begun)
	return envelope, nil
}

// fitting is how many of a block's transactions, the first of which are forced into it, use about as much gas as the bound. A little more than that is not worth another block.
func fitting(txs, forced int, used, bound uint64) int {
	if used <= bound+bound/cutSlack {
		return txs
	}
	return max(forced, int(float64(txs)*float64(bound)/float64(used)))
}

// lead is how long before its slot a block is begun: late, so that what comes in until then is in it, but early enough for
// what is pending.
func (c *Chain) lead() time.Duration {
	return min(leastBuildTime+time.Duration(c.builder.Pending())*time.Duration(c.buildCost.Load()), c.cfg.BuildTime)
}

// learn notes what building cost.
func (c *Chain) learn(txs int, took time.Duration) {
	const few = 50 // transactions of a block that tell nothing of the cost of one
	if txs < few {
		return
	}
	old := c.buildCost.Load()
	c.buildCost.Store(old + int64(weight*float64(int64(took)/int64(txs)-old)))
}

// deadline is when a block that is begun now is taken from the builder.
func (c *Chain) deadline(slot time.Time) time.Time {
	now := c.cfg.Clock.Now()
	if now.Sub(slot) > behind {
		return now.Add(catchUpBuildTime)
	}
	if full := now.Add(c.cfg.BuildTime); full.After(slot) {
		return full
	}
	return slot
}

func (c *Chain) waitUntil(ctx context.Context, t time.Time) error {
	wait := t.Sub(c.cfg.Clock.Now())
	if wait <= 0 {
		return ctx.Err()
	}
	timer := c.cfg.Clock.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.Ch():
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// propose chooses the origin and makes the attributes of the next block.
func (c *Chain) propose(ctx context.Context, parent eth.L2BlockRef) (*eth.PayloadAttributes, error) {
	origin, err := c.origins.Next(ctx, parent)
	if err != nil {
		return nil, err
	}
	attributes, err := c.attrs.PreparePayloadAttributes(ctx, parent, origin.Ref.ID())
	if err != nil {
		return nil, fmt.Errorf("make attributes on L1 origin %s: %w", origin.Ref, err)
	}
	attributes.NoTxPool = origin.DepositsOnly || c.lagging()
	return attributes, nil
}

// halted says why this node must not help to make blocks: more of them would only widen the gap between L1 and the certified chain.
func (c *Chain) halted() error {
	if c.cfg.Lag == nil {
		return nil
	}
	if alarm := c.cfg.Lag.Alarm(); alarm != nil {
		return fmt.Errorf("%w: %w; if this node's L1 is wrong, name another one and restart it; if the batches are, the validators agree on a new rollup.json from the last certified block", ErrHalted, alarm)
	}
	return nil
}

func (c *Chain) lagging() bool {
	if c.cfg.Lag == nil {
		return false
	}
	derived := c.cfg.Lag.Derived()
	if derived.LocalSafe == (eth.L2BlockRef{}) {
		return false // not known yet
	}
	return derived.LocalSafe.L1Origin.Number+c.cfg.Rollup.SeqWindowSize/lagFraction < c.cfg.View.Heads().Latest.Number
}

// overdue says why a block may hold no user transactions, though its proposer thinks that it may: L1 was read up to a block past which their batches
// should long have come. What was not read yet proves nothing, so that a validator that has just started refuses nothing.
func (c *Chain) overdue() error {
	if c.cfg.Lag == nil {
		return nil
	}
	derived := c.cfg.Lag.Derived()
	if derived.LocalSafe == (eth.L2BlockRef{}) {
		return nil // not known yet
	}
	read, posted, most := derived.CurrentL1.Number, derived.LocalSafe.L1Origin.Number, c.cfg.Rollup.SeqWindowSize*refuseSixteenths/16
	if read <= posted+most {
		return nil
	}
	return fmt.Errorf("%w: L1 holds no batch for what came after L1 block %d, %d blocks ago, and user transactions must wait past %d", ErrLag, posted, read-posted, most)
}

// assemble lets the execution client build until the deadline.
func (c *Chain) assemble(ctx context.Context, parent eth.L2BlockRef, attributes *eth.PayloadAttributes, deadline time.Time) (*eth.ExecutionPayloadEnvelope, error) {
	result, err := c.forkchoice(ctx, parent.Hash, attributes)
	if err != nil {
		return nil, fmt.Errorf("begin block on %s: %w", parent, err)
	}
	if result.PayloadID == nil {
		return nil, fmt.Errorf("begin block on %s: execution client gave no payload id", parent)
	}
	if err := c.waitUntil(ctx, deadline); err != nil {
		return nil, err
	}
	envelope, err := c.cfg.Engine.GetPayload(ctx, eth.PayloadInfo{ID: *result.PayloadID, Timestamp: uint64(attributes.Timestamp)})
	if err != nil {
		return nil, fmt.Errorf("get built block: %w", err)
	}
	if envelope.ParentBeaconBlockRoot == nil {
		envelope.ParentBeaconBlockRoot = attributes.ParentBeaconBlockRoot
	}
	return envelope, nil
}

// forkchoice makes head the head, safe and finalized block.
func (c *Chain) forkchoice(ctx context.Context, head common.Hash, attributes *eth.PayloadAttributes) (*eth.ForkchoiceUpdatedResult, error) {
	state := eth.ForkchoiceState{HeadBlockHash: head, SafeBlockHash: head, FinalizedBlockHash: head}
	result, err := c.cfg.Engine.ForkchoiceUpdate(ctx, &state, attributes)
	if err != nil {
		return nil, err
	}
	if result.PayloadStatus.Status != eth.ExecutionValid {
		return nil, fmt.Errorf("forkchoice to %s: %w", head, eth.ForkchoiceUpdateErr(result.PayloadStatus))
	}
	return result, nil
}

// Import executes a block whose certificate is already verified.
func (c *Chain) Import(ctx context.Context, payload []byte) (consensus.Block, error) {
	envelope, err := c.decode(payload)
	if err != nil {
		return consensus.Block{}, err
	}
	if err := c.execute(ctx, envelope); err != nil {
		return consensus.Block{}, err
	}
	return block(envelope, payload), nil
}

// execute runs the block in the execution client, which judges state root, gas, receipts and signatures.
func (c *Chain) execute(ctx context.Context, envelope *eth.ExecutionPayloadEnvelope) error {
	p := envelope.ExecutionPayload
	status, err := c.cfg.Engine.NewPayload(ctx, p, envelope.ParentBeaconBlockRoot)
	if err != nil {
		return fmt.Errorf("execute block %s: %w", p.ID(), err)
	}
	switch status.Status {
	case eth.ExecutionValid:
		return nil
	case eth.ExecutionInvalid, eth.ExecutionInvalidBlockHash:
		reason := "no reason given"
		if status.ValidationError != nil {
			reason = *status.ValidationError
		}
		return invalidf("execution of block %s: %s", p.ID(), clip(reason))
	}
	return fmt.Errorf("execute block %s: execution client is %s, does it hold parent %s", p.ID(), status.Status, p.ParentHash)
}

// Finalize makes an executed block head, safe and finalized.
func (c *Chain) Finalize(ctx context.Context, hash common.Hash) error {
	if _, err := c.forkchoice(ctx, hash, nil); err != nil {
		return fmt.Errorf("finalize: %w", err)
	}
	c.pace.final(hash, c.cfg.Clock.Now())
	return nil
}

// notFound tells whether an execution client or L1 said that it has no such block.
func notFound(err error) bool { return errors.Is(err, ethereum.NotFound) }

// clip bounds a message that may quote whole transactions.
func clip(msg string) string {
	const most = 400
	if len(msg) > most {
		return msg[:most] + "..."
	}
	return msg
}
