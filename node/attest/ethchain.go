package attest

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/edgematrix/emc/bindings/apps"
	"github.com/edgematrix/emc/bindings/callbacks"
	"github.com/edgematrix/emc/bindings/computing"
	"github.com/edgematrix/emc/bindings/settlement"
	"github.com/edgematrix/emc/bindings/sockets"
	"github.com/edgematrix/emc/bindings/staking"
	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"
)

// Client is the JSON-RPC client of the node's own execution (an ethclient.Client is one). Its head is final: consensus moves the forkchoice only to blocks
// that have a certificate.
type Client interface {
	bind.ContractBackend
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	SubscribeNewHead(ctx context.Context, ch chan<- *types.Header) (ethereum.Subscription, error)
}

// Contracts are the addresses on L2 that attesting reads and posts to.
type Contracts struct {
	Staking, Apps, Computing, Sockets, Settlement, Callbacks common.Address
}

// ContractsOf takes the addresses from a network's configuration.
func ContractsOf(n *protocol.Network) Contracts {
	return Contracts{
		Staking: n.Contract("Staking"), Apps: n.Contract("Apps"), Computing: n.Contract("Computing"),
		Sockets: n.Contract("Sockets"), Settlement: n.Contract("Settlement"), Callbacks: n.Contract("Callbacks"),
	}
}

// keptViews is how many blocks' states are remembered once they were read.
const keptViews = 4

// EthChain is the L2 by JSON-RPC. It may be used from any goroutine.
type EthChain struct {
	client     Client
	at         Contracts
	keys       signer.Keys // post transactions
	chainID    *big.Int
	staking    *staking.Staking
	apps       *apps.Apps
	computing  *computing.Computing
	sockets    *sockets.Sockets
	settlement *settlement.Settlement
	callbacks  *callbacks.Callbacks

	mu     sync.Mutex
	blocks lru.BasicLRU[uint64, Block]
	views  lru.BasicLRU[common.Hash, *ethView]
	post   sync.Mutex // one transaction at a time, so that nonces follow
}

// NewEthChain reads the chain through a client and posts with a signer.
func NewEthChain(client Client, at Contracts, keys signer.Keys, chainID *big.Int) *EthChain {
	return &EthChain{
		client: client, at: at, keys: keys, chainID: chainID,
		staking: staking.NewStaking(), apps: apps.NewApps(), computing: computing.NewComputing(), sockets: sockets.NewSockets(), settlement: settlement.NewSettlement(), callbacks: callbacks.NewCallbacks(),
		blocks: lru.NewBasicLRU[uint64, Block](2 * MaxStateAge), views: lru.NewBasicLRU[common.Hash, *ethView](keptViews),
	}
}

func blockOf(h *types.Header) Block {
	b := Block{Number: h.Number.Uint64(), Hash: h.Hash(), Time: h.Time, StateRoot: h.Root, Random: h.MixDigest}
	if h.WithdrawalsHash != nil {
		b.WithdrawalRoot = *h.WithdrawalsHash
	}
	return b
}

// Head implements Chain.
func (c *EthChain) Head(ctx context.Context) (Block, error) {
	h, err := c.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return Block{}, fmt.Errorf("read head: %w", err)
	}
	return blockOf(h), nil
}

// Block implements Chain.
func (c *EthChain) Block(ctx context.Context, number uint64) (Block, error) {
	c.mu.Lock()
	b, ok := c.blocks.Get(number)
	c.mu.Unlock()
	if ok {
		return b, nil
	}
	h, err := c.client.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return Block{}, fmt.Errorf("read block %d: %w", number, err)
	}
	b = blockOf(h)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.blocks.Add(number, b)
	return b, nil
}

// At implements Chain.
func (c *EthChain) At(b Block) View {
	c.mu.Lock()
	defer c.mu.Unlock()
	if v, ok := c.views.Get(b.Hash); ok {
		return v
	}
	v := &ethView{chain: c, block: b, seen: map[string]any{}}
	c.views.Add(b.Hash, v)
	return v
}

// Heads implements Chain. Over plain HTTP, which has no subscriptions, it asks for the head now and then.
func (c *EthChain) Heads(ctx context.Context) (<-chan Block, error) {
	first, err := c.Head(ctx) // what is final already; the next may be a while
	if err != nil {
		return nil, err
	}
	out := make(chan Block, queue)
	out <- first
	headers := make(chan *types.Header, queue)
	sub, err := c.client.SubscribeNewHead(ctx, headers)
	switch {
	case errors.Is(err, rpc.ErrNotificationsUnsupported):
		go c.poll(ctx, first.Number, out)
	case err != nil:
		return nil, fmt.Errorf("subscribe to new heads: %w", err)
	default:
		go pass(ctx, sub, headers, out)
	}
	return out, nil
}

// pass hands on a subscription's heads until it or the context ends.
func pass(ctx context.Context, sub ethereum.Subscription, headers <-chan *types.Header, out chan<- Block) {
	defer close(out)
	defer sub.Unsubscribe()
	lost := sub.Err()
	for {
		select {
		case h := <-headers:
			select {
			case out <- blockOf(h):
			case <-ctx.Done():
				return
			}
		case <-lost: //nolint:errcheck // whatever it was: the caller subscribes again
			return
		case <-ctx.Done():
			return
		}
	}
}

const (
	// pollPause is the time between two questions for the head: a quarter of a block, so that arrivals are known well enough to measure a window.
	pollPause = 250 * time.Millisecond
	// maxPolled bounds the blocks that one answer brings: of more only the last are read.
	maxPolled = MaxStateAge
)

// poll hands on the blocks after one until the context ends. A failure is the next question's to mend.
func (c *EthChain) poll(ctx context.Context, after uint64, out chan<- Block) {
	defer close(out)
	tick := time.NewTicker(pollPause)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
		head, err := c.Head(ctx)
		if err != nil || head.Number <= after {
			continue
		}
		for after = max(after, head.Number-min(head.Number, maxPolled)); after < head.Number; after++ {
			b, err := c.Block(ctx, after+1)
			if err != nil {
				break
			}
			select {
			case out <- b:
			case <-ctx.Done():
				return
			}
		}
	}
}

// Settle implements Chain.
func (c *EthChain) Settle(ctx context.Context, b *protocol.Batch, nets []protocol.Net, cert *statement.Certificate) (common.Hash, error) {
	enc, err := cert.OnChain()
	if err != nil {
		return common.Hash{}, err
	}
	batch := settlement.ISettlementBatch{Number: b.Number, Previous: b.Previous, StateBlock: b.StateBlock, ReceiptsRoot: b.ReceiptsRoot}
	data, err := c.settlement.TryPackSettle(batch, protocol.PackNets(nets), cert.SetID, enc)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode batch %d: %w", b.Number, err)
	}
	return c.Send(ctx, c.at.Settlement, data)
}

// Report implements Chain.
func (c *EthChain) Report(ctx context.Context, window uint64, ratings []protocol.Rating, cert *statement.Certificate) (common.Hash, error) {
	enc, err := cert.OnChain()
	if err != nil {
		return common.Hash{}, err
	}
	list := make([]computing.IComputingRating, len(ratings))
	for i, r := range ratings {
		list[i] = computing.IComputingRating{Worker: r.Worker, Power: r.Power}
	}
	data, err := c.computing.TryPackReport(window, list, cert.SetID, enc)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode report %d: %w", window, err)
	}
	return c.Send(ctx, c.at.Computing, data)
}

// ErrRefused is the contract's answer to what it will not take.
var ErrRefused = errors.New("the contract refuses it")

// Slash shows Staking two contradicting votes of one validator. ErrRefused says that it will never take them: most often, because it has.
func (c *EthChain) Slash(ctx context.Context, a, b staking.IElectionVote) (common.Hash, error) {
	data, err := c.staking.TryPackSlashEquivocation(a, b)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode evidence: %w", err)
	}
	tx, err := c.Send(ctx, c.at.Staking, data)
	if err != nil && reverted(err) {
		err = fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return tx, err
}

// gasMargin is added to an estimate, in percent: the block that takes the transaction may find slots empty that were not.
const gasMargin = 25

// Send signs and sends one transaction. Estimating its gas finds out what the contract would refuse, before anything is paid for.
func (c *EthChain) Send(ctx context.Context, to common.Address, data []byte) (common.Hash, error) {
	c.post.Lock()
	defer c.post.Unlock()
	from := c.keys.Address()
	gas, err := c.client.EstimateGas(ctx, ethereum.CallMsg{From: from, To: &to, Data: data})
	if err != nil {
		return common.Hash{}, fmt.Errorf("estimate gas: %w", err)
	}
	opts := &bind.TransactOpts{From: from, Context: ctx, GasLimit: gas + gas*gasMargin/100, Signer: func(_ common.Address, tx *types.Transaction) (*types.Transaction, error) {
		return signer.Transaction(ctx, c.keys, c.chainID, tx)
	}}
	tx, err := bind.Transact(bind.NewBoundContract(to, abi.ABI{}, c.client, c.client, c.client), opts, data)
	if err != nil {
		return common.Hash{}, fmt.Errorf("send transaction of %s: %w; has it EMC for gas?", from, err)
	}
	return tx.Hash(), nil
}

// ethView is the state at one block. What was read once is remembered: a block's state does not change.
type ethView struct {
	chain *EthChain
	block Block

	mu   sync.Mutex
	seen map[string]any
}

// Block implements View.
func (v *ethView) Block() Block { return v.block }

// reverted says whether an error is the contract's answer and not a failure to reach it.
func reverted(err error) bool {
	var data rpc.DataError
	return errors.As(err, &data) && data.ErrorData() != nil
}

// call reads a contract at the view's block. ok is false if the contract reverted, which its views do for what does not exist.
func call[T any](ctx context.Context, v *ethView, to common.Address, data []byte, unpack func([]byte) (T, error)) (out T, ok bool, err error) {
	type answer struct {
		value T
		ok    bool
	}
	key := string(to[:]) + string(data)
	v.mu.Lock()
	known, found := v.seen[key].(answer)
	v.mu.Unlock()
	if found {
		return known.value, known.ok, nil
	}
	raw, err := v.chain.client.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, new(big.Int).SetUint64(v.block.Number))
	ok = err == nil
	if err != nil && !reverted(err) {
		return out, false, fmt.Errorf("read %s at block %d: %w", to, v.block.Number, err)
	}
	if ok {
		if out, err = unpack(raw); err != nil {
			return out, false, fmt.Errorf("read %s at block %d: %w; is the contract there?", to, v.block.Number, err)
		}
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	v.seen[key] = answer{out, ok}
	return out, ok, nil
}

// must is call for views that never revert.
func must[T any](ctx context.Context, v *ethView, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	out, ok, err := call(ctx, v, to, data, unpack)
	if err == nil && !ok {
		err = fmt.Errorf("read %s at block %d: reverted", to, v.block.Number)
	}
	return out, err
}

// Socket implements View.
func (v *ethView) Socket(ctx context.Context, id *uint256.Int) (Socket, error) {
	c, at := v.chain.sockets, v.chain.at.Sockets
	s, ok, err := call(ctx, v, at, c.PackSocket(id.ToBig()), c.UnpackSocket)
	if err != nil || !ok {
		return Socket{}, err
	}
	holder, ok, err := call(ctx, v, at, c.PackHolderOf(id.ToBig()), c.UnpackHolderOf)
	if err != nil || !ok {
		return Socket{}, err
	}
	revoked, err := must(ctx, v, at, c.PackRevokedAt(id.ToBig()), c.UnpackRevokedAt)
	if err != nil {
		return Socket{}, err
	}
	out := Socket{Operator: s.Operator, Holder: holder, Power: s.Power, Units: s.Units, Epoch: s.Epoch, PluggedUntil: s.PluggedUntil, RevokedAt: revoked}
	out.App.SetFromBig(s.App)
	return out, nil
}

// App implements View.
func (v *ethView) App(ctx context.Context, id *uint256.Int) (App, error) {
	c := v.chain.apps
	a, _, err := call(ctx, v, v.chain.at.Apps, c.PackApp(id.ToBig()), c.UnpackApp)
	return App{Fixed: a.Metering == meteringFixed, FixedUnits: a.FixedUnits}, err
}

// meteringFixed is Apps' number for a fixed charge a call.
const meteringFixed = 1

// OperatorOf implements View.
func (v *ethView) OperatorOf(ctx context.Context, key common.Address) (Operator, error) {
	c, at := v.chain.staking, v.chain.at.Staking
	id, err := must(ctx, v, at, c.PackOperatorOf(key), c.UnpackOperatorOf)
	if err != nil || id == 0 {
		return Operator{}, err
	}
	o, err := must(ctx, v, at, c.PackOperator(id), c.UnpackOperator)
	return Operator{ID: id, Roles: o.Roles}, err
}

// Approver implements View.
func (v *ethView) Approver(ctx context.Context, session common.Hash) (common.Address, error) {
	if v.chain.at.Callbacks == (common.Address{}) {
		return common.Address{}, nil // a network without it: nothing is approved
	}
	c := v.chain.callbacks
	return must(ctx, v, v.chain.at.Callbacks, c.PackApproverOf(session), c.UnpackApproverOf)
}

// Allowance implements View.
func (v *ethView) Allowance(ctx context.Context, operator uint64) (uint64, error) {
	c := v.chain.settlement
	return must(ctx, v, v.chain.at.Settlement, c.PackAllowance(operator), c.UnpackAllowance)
}

// Window implements View.
func (v *ethView) Window(ctx context.Context) (uint64, error) {
	c := v.chain.sockets
	return must(ctx, v, v.chain.at.Sockets, c.PackWindow(), c.UnpackWindow)
}

// LastBatch implements View.
func (v *ethView) LastBatch(ctx context.Context) (uint64, common.Hash, error) {
	c := v.chain.settlement
	l, err := must(ctx, v, v.chain.at.Settlement, c.PackLast(), c.UnpackLast)
	return l.Number, l.Hash, err
}

// Windows implements View.
func (v *ethView) Windows(ctx context.Context) (w Windows, err error) {
	c, at := v.chain.computing, v.chain.at.Computing
	if w.Blocks, err = must(ctx, v, at, c.PackWindowBlocks(), c.UnpackWindowBlocks); err != nil {
		return w, err
	}
	if w.Commit, err = must(ctx, v, at, c.PackCommitBlocks(), c.UnpackCommitBlocks); err != nil {
		return w, err
	}
	if w.Task, err = must(ctx, v, at, c.PackTaskSeconds(), c.UnpackTaskSeconds); err != nil {
		return w, err
	}
	if w.Blocks == 0 || w.Commit >= w.Blocks || w.Task == 0 {
		return w, fmt.Errorf("rating windows of %d blocks with %d to commit and %d s of work cannot be", w.Blocks, w.Commit, w.Task)
	}
	return w, nil
}

// LastReport implements View.
func (v *ethView) LastReport(ctx context.Context) (uint64, error) {
	c := v.chain.computing
	return must(ctx, v, v.chain.at.Computing, c.PackLastReport(), c.UnpackLastReport)
}

// Committed implements View.
func (v *ethView) Committed(ctx context.Context, window uint64) ([]common.Address, error) {
	c := v.chain.computing
	return must(ctx, v, v.chain.at.Computing, c.PackCommitted(window), c.UnpackCommitted)
}

// Commitment implements View.
func (v *ethView) Commitment(ctx context.Context, window uint64, worker common.Address) (task.Commitment, error) {
	c := v.chain.computing
	k, err := must(ctx, v, v.chain.at.Computing, c.PackCommitment(window, worker), c.UnpackCommitment)
	return task.Commitment{Root: k.Root, Rounds: k.Rounds, N: k.N}, err
}

// timestampSelector is L1Block.timestamp().
var timestampSelector = crypto.Keccak256([]byte("timestamp()"))[:4]

// OriginTime implements View.
func (v *ethView) OriginTime(ctx context.Context) (uint64, error) {
	return must(ctx, v, predeploys.L1BlockAddr, timestampSelector, func(raw []byte) (uint64, error) {
		w := new(big.Int).SetBytes(raw)
		if len(raw) != 32 || !w.IsUint64() {
			return 0, fmt.Errorf("L1Block gave %d bytes for its timestamp", len(raw))
		}
		return w.Uint64(), nil
	})
}
