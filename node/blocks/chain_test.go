package blocks

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"io"
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/edgematrix/emc/deploy/genesis"
	"github.com/edgematrix/emc/deploy/genesis/genesistest"
	"github.com/edgematrix/emc/internal/l1node"
	"github.com/edgematrix/emc/node/consensus"
	"github.com/edgematrix/emc/node/execution"
	"github.com/edgematrix/emc/node/front"
	"github.com/edgematrix/emc/node/l1"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"
)

var ether = big.NewInt(1e18)

// world is a development L1 and the chains of several validators.
type world struct {
	t       testing.TB
	ctx     context.Context
	network *genesis.Network
	l1      *l1node.Node
	user    *ecdsa.PrivateKey
	log     log.Logger
}

// newWorld is 20 seconds old, so that its first blocks come at full speed.
func newWorld(t testing.TB) *world { return newWorldAt(t, time.Now().Add(-20*time.Second)) }

func newWorldAt(t testing.TB, start time.Time) *world {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	user := crypto.PubkeyToAddress(key.PublicKey)
	rich := map[common.Address]*big.Int{user: new(big.Int).Mul(ether, big.NewInt(1000))}
	network, err := genesis.Build(genesis.Config{
		Time: uint64(start.Unix()), Batcher: user, Admin: user, Accounts: rich, L1Accounts: rich, Contracts: genesistest.Bare{},
	})
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	t.Cleanup(cancel)
	w := &world{t: t, ctx: ctx, network: network, user: key, log: log.NewLogger(log.NewTerminalHandlerWithLevel(io.Discard, log.LevelInfo, false))}
	w.l1, err = l1node.New(l1node.Config{Genesis: network.L1, Host: "127.0.0.1", Log: w.log})
	require.NoError(t, err)
	w.run(w.l1)
	return w
}

// run starts a service and stops it with the test.
func (w *world) run(s interface {
	Start(context.Context) error
	Stop(context.Context) error
}) {
	require.NoError(w.t, s.Start(w.ctx))
	w.t.Cleanup(func() { require.NoError(w.t, s.Stop(context.Background())) })
}

type validator struct {
	*Chain
	geth *execution.Geth
	view *l1.View
	eth  *ethclient.Client
	dir  string
}

func (w *world) validator(depth l1.Depth, change ...func(*Config)) *validator {
	dir := w.t.TempDir()
	geth, err := execution.New(execution.Config{Dir: dir, Genesis: w.network.L2, Rollup: w.network.Rollup, RPC: front.Config{Host: "127.0.0.1"}, NoLogIndex: true, Log: w.log})
	require.NoError(w.t, err)
	w.run(geth)
	view, err := l1.Dial(w.ctx, l1.Config{URL: w.l1.HTTP(), Poll: 100 * time.Millisecond, Log: w.log})
	require.NoError(w.t, err)
	w.run(view)
	cfg := Config{Rollup: w.network.Rollup, L1: w.network.L1Config, Engine: geth, View: view, Depth: depth, Log: w.log}
	for _, c := range change {
		c(&cfg)
	}
	return &validator{Chain: New(cfg), geth: geth, view: cfg.View, eth: ethclient.NewClient(geth.RPC()), dir: dir}
}

// deposit sends a deposit of the user's to L1 and returns the number of its L1 block.
func (w *world) deposit(to common.Address, wei *big.Int) uint64 {
	from := crypto.PubkeyToAddress(w.user.PublicKey)
	client := ethclient.NewClient(w.l1.RPC())
	tx := w.sign(client, w.network.L1Config.ChainID, w.network.L1Contracts["Portal"], nil, genesistest.DepositInput(from, to, wei))
	require.NoError(w.t, client.SendTransaction(w.ctx, tx))
	var receipt *types.Receipt
	require.Eventually(w.t, func() bool {
		var err error
		receipt, err = client.TransactionReceipt(w.ctx, tx.Hash())
		return err == nil
	}, 20*time.Second, 50*time.Millisecond)
	require.Equal(w.t, types.ReceiptStatusSuccessful, receipt.Status)
	return receipt.BlockNumber.Uint64()
}

func (w *world) sign(c *ethclient.Client, chainID *big.Int, to common.Address, value *big.Int, input []byte) *types.Transaction {
	nonce, err := c.PendingNonceAt(w.ctx, crypto.PubkeyToAddress(w.user.PublicKey))
	require.NoError(w.t, err)
	tx, err := types.SignNewTx(w.user, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, To: &to, Value: value, Gas: 200_000, GasFeeCap: big.NewInt(1e11), GasTipCap: big.NewInt(1e6), Data: input,
	})
	require.NoError(w.t, err)
	return tx
}

// build has a validator make the next block and all of them adopt it.
func (w *world) build(maker *validator, others ...*validator) consensus.Block {
	parent, err := maker.Head(w.ctx)
	require.NoError(w.t, err)
	block, err := maker.Build(w.ctx, parent)
	require.NoError(w.t, err)
	for _, v := range append([]*validator{maker}, others...) {
		checked, err := v.Check(w.ctx, parent, block.Payload)
		require.NoError(w.t, err)
		require.Equal(w.t, block, checked)
		require.NoError(w.t, v.Finalize(w.ctx, block.Hash))
	}
	return block
}

func TestChainBuildsChecksAndImports(t *testing.T) {
	w := newWorld(t)
	a, b, late := w.validator(l1.Depth{}), w.validator(l1.Depth{}), w.validator(l1.Depth{Confirmations: 2})
	receiver := common.HexToAddress("0xbeef")
	origin := w.deposit(receiver, ether)
	var blocks []consensus.Block
	transfers := 0
	for done := false; !done; {
		require.Less(t, len(blocks), 100)
		tx := w.sign(a.eth, w.network.L2.Config.ChainID, common.HexToAddress("0xcafe"), big.NewInt(7), nil)
		require.NoError(t, a.eth.SendTransaction(w.ctx, tx))
		block := w.build(a, b)
		blocks = append(blocks, block)
		envelope, err := Decode(block.Payload)
		require.NoError(t, err)
		for _, tx := range envelope.ExecutionPayload.Transactions {
			if tx[0] != types.DepositTxType {
				transfers++
			}
		}
		ref, err := derive.PayloadToBlockRef(w.network.Rollup, envelope.ExecutionPayload)
		require.NoError(t, err)
		done = len(blocks) >= 12 && transfers >= 10 && ref.L1Origin.Number >= origin
	}
	for _, block := range blocks {
		imported, err := late.Import(w.ctx, block.Payload)
		require.NoError(t, err)
		require.Equal(t, block, imported)
		require.NoError(t, late.Finalize(w.ctx, block.Hash))
	}
	for _, v := range []*validator{a, b, late} {
		head, err := v.Head(w.ctx)
		require.NoError(t, err)
		require.Equal(t, blocks[len(blocks)-1].Hash, head.Hash)
		balance, err := v.eth.BalanceAt(w.ctx, receiver, nil)
		require.NoError(t, err)
		require.Equal(t, ether, balance, "the L1 deposit is native coin on L2")
		final, err := v.eth.HeaderByNumber(w.ctx, big.NewInt(-3)) // finalized
		require.NoError(t, err)
		require.Equal(t, head.Hash, final.Hash())
	}
}

// forge changes a built block and gives it the hash that its new content has.
func forge(t *testing.T, block consensus.Block, change func(*eth.ExecutionPayload)) []byte {
	envelope, err := Decode(block.Payload)
	require.NoError(t, err)
	change(envelope.ExecutionPayload)
	envelope.ExecutionPayload.BlockHash, _ = envelope.CheckBlockHash()
	payload, err := Encode(envelope)
	require.NoError(t, err)
	return payload
}

func TestCheckRefuses(t *testing.T) {
	w := newWorld(t)
	a, b := w.validator(l1.Depth{}), w.validator(l1.Depth{})
	receiver := common.HexToAddress("0xbeef")
	origin := w.deposit(receiver, ether)
	// Stop before the block that takes the deposit's origin.
	var parent consensus.Block
	var block consensus.Block
	for {
		var err error
		parent, err = a.Head(w.ctx)
		require.NoError(t, err)
		block, err = a.Build(w.ctx, parent)
		require.NoError(t, err)
		envelope, err := Decode(block.Payload)
		require.NoError(t, err)
		ref, err := derive.PayloadToBlockRef(w.network.Rollup, envelope.ExecutionPayload)
		require.NoError(t, err)
		if ref.L1Origin.Number == origin {
			require.Len(t, envelope.ExecutionPayload.Transactions, 2, "L1 info and the deposit")
			break
		}
		w.build(a, b)
	}
	smuggled, err := types.NewTx(&types.DepositTx{From: receiver, To: &receiver, Mint: ether, Value: new(big.Int), Gas: 50_000}).MarshalBinary()
	require.NoError(t, err)
	canonical, err := b.view.L1BlockRefByNumber(w.ctx, origin)
	require.NoError(t, err)
	cases := map[string]struct {
		change func(*eth.ExecutionPayload)
		says   string
	}{
		"smuggled deposit": {func(p *eth.ExecutionPayload) { p.Transactions = append(p.Transactions, smuggled) }, "deposit that L1 does not know"},
		"blob transaction": {func(p *eth.ExecutionPayload) { p.Transactions = append(p.Transactions, eth.Data{types.BlobTxType, 1}) }, "type 0x3"},
		"unknown type":     {func(p *eth.ExecutionPayload) { p.Transactions = append(p.Transactions, eth.Data{0x44, 1}) }, "type 0x44"},
		"empty tx":         {func(p *eth.ExecutionPayload) { p.Transactions = append(p.Transactions, eth.Data{}) }, "is empty"},
		"left-out deposit": {func(p *eth.ExecutionPayload) { p.Transactions = p.Transactions[:1] }, "L1 forces 2"},
		"changed deposit":  {func(p *eth.ExecutionPayload) { p.Transactions[1] = smuggled }, "transaction 1 does not match"},
		"late slot":        {func(p *eth.ExecutionPayload) { p.Timestamp++ }, "its slot is"},
		"other randomness": {func(p *eth.ExecutionPayload) { p.PrevRandao[3] ^= 1 }, "random field"},
		"other fees":       {func(p *eth.ExecutionPayload) { p.FeeRecipient[0] ^= 1 }, "fee recipient"},
		"gas limit":        {func(p *eth.ExecutionPayload) { p.GasLimit++ }, "gas limit"},
		"state root":       {func(p *eth.ExecutionPayload) { p.StateRoot[0] ^= 1 }, "execution of block"},
		"height":           {func(p *eth.ExecutionPayload) { p.BlockNumber++ }, "height"},
		"foreign origin":   {func(p *eth.ExecutionPayload) { corrupt(t, p.Transactions[0], canonical.Hash[:]) }, "is not canonical"},
		"other batcher": {func(p *eth.ExecutionPayload) {
			corrupt(t, p.Transactions[0], w.network.Rollup.Genesis.SystemConfig.BatcherAddr[:])
		}, "transaction 0 does not match"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			_, err := b.Check(w.ctx, parent, forge(t, block, c.change))
			require.ErrorIs(t, err, consensus.ErrInvalid)
			require.ErrorContains(t, err, c.says)
		})
	}
	_, err = b.Check(w.ctx, parent, block.Payload)
	require.NoError(t, err, "the block itself is good")
}

// corrupt flips a bit of part within data.
func corrupt(t *testing.T, data, part []byte) {
	at := bytes.Index(data, part)
	require.GreaterOrEqual(t, at, 0)
	data[at] ^= 1
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte{})
	f.Add(make([]byte, 700))
	f.Fuzz(func(t *testing.T, data []byte) {
		envelope, err := Decode(data)
		if err != nil {
			require.ErrorIs(t, err, consensus.ErrInvalid)
			return
		}
		again, err := Encode(envelope)
		require.NoError(t, err)
		require.Equal(t, data, again)
	})
}

func TestCheckWaitsForAnOriginThatItDoesNotKnow(t *testing.T) {
	w := newWorld(t)
	stale, err := l1.Dial(w.ctx, l1.Config{URL: w.l1.HTTP(), Poll: time.Hour, Log: w.log})
	require.NoError(t, err) // never started: it knows no head
	t.Cleanup(func() { require.NoError(t, stale.Stop(context.Background())) })
	a := w.validator(l1.Depth{})
	blind := w.validator(l1.Depth{}, func(c *Config) { c.View = stale })
	for {
		parent, err := a.Head(w.ctx)
		require.NoError(t, err)
		block, err := a.Build(w.ctx, parent)
		require.NoError(t, err)
		envelope, err := Decode(block.Payload)
		require.NoError(t, err)
		ref, err := derive.PayloadToBlockRef(w.network.Rollup, envelope.ExecutionPayload)
		require.NoError(t, err)
		if ref.L1Origin.Number == 0 {
			w.build(a, blind)
			continue
		}
		ctx, cancel := context.WithTimeout(w.ctx, 300*time.Millisecond)
		defer cancel()
		_, err = blind.Check(ctx, parent, block.Payload)
		require.ErrorIs(t, err, context.DeadlineExceeded)
		require.NotErrorIs(t, err, consensus.ErrInvalid)
		require.True(t, Temporary(err))
		require.NoError(t, stale.Start(w.ctx))
		_, err = blind.Check(w.ctx, parent, block.Payload)
		require.NoError(t, err)
		return
	}
}

func TestCheckRefusesABlockFromTheFuture(t *testing.T) {
	w := newWorld(t)
	a := w.validator(l1.Depth{})
	slow := w.validator(l1.Depth{}, func(c *Config) { c.Clock = clock.NewDeterministicClock(time.Now().Add(-time.Hour)) })
	parent, err := a.Head(w.ctx)
	require.NoError(t, err)
	block, err := a.Build(w.ctx, parent)
	require.NoError(t, err)
	_, err = slow.Check(w.ctx, parent, block.Payload)
	require.ErrorIs(t, err, consensus.ErrInvalid)
	require.ErrorContains(t, err, "ahead of our clock")
}

// lag says what L1 holds.
type lag l1.Derived

func (l lag) Derived() l1.Derived { return l1.Derived(l) }

func (lag) Alarm() error { return nil }

func (w *world) head(v *validator) consensus.Block {
	head, err := v.Head(w.ctx)
	require.NoError(w.t, err)
	return head
}

// buildOn builds a block that nobody adopts and counts its transactions.
func (w *world) buildOn(v *validator, parent consensus.Block) int {
	block, err := v.Build(w.ctx, parent)
	require.NoError(w.t, err)
	envelope, err := Decode(block.Payload)
	require.NoError(w.t, err)
	return len(envelope.ExecutionPayload.Transactions)
}

func TestUserTransactionsStopWhenBatchesLag(t *testing.T) {
	w := newWorld(t)
	w.network.Rollup.SeqWindowSize = lagFraction // so a lag of more than one L1 block is too much
	behind := w.validator(l1.Depth{}, func(c *Config) { c.Lag = lag{LocalSafe: eth.L2BlockRef{Number: 1}} })
	level := w.validator(l1.Depth{}, func(c *Config) {
		c.Lag = lag{LocalSafe: eth.L2BlockRef{Number: 1, L1Origin: eth.BlockID{Number: 1000}}}
	})
	require.Eventually(t, func() bool { return behind.view.Heads().Latest.Number > 1 }, 20*time.Second, 20*time.Millisecond)
	for v, want := range map[*validator]int{behind: 1, level: 2} {
		require.NoError(t, v.eth.SendTransaction(w.ctx, w.sign(v.eth, w.network.L2.Config.ChainID, common.Address{5}, big.NewInt(1), nil)))
		require.Eventually(t, func() bool {
			var status map[string]string
			return v.geth.RPC().Call(&status, "txpool_status") == nil && status["pending"] == "0x1"
		}, 10*time.Second, 10*time.Millisecond)
		require.Eventually(t, func() bool { return w.buildOn(v, w.head(v)) == want }, 10*time.Second, time.Millisecond, "%d transactions", want)
	}
}

// The promise: one proposer cannot ignore the lag, since the others do not vote for its block. Theirs is a view of L1, so the block is not called invalid, and what a
// quorum certified all the same is taken.
func TestUserTransactionsPastTheLagAreRefused(t *testing.T) {
	w := newWorld(t)
	w.network.Rollup.SeqWindowSize = 16
	read := func(l1Block uint64) *validator {
		return w.validator(l1.Depth{}, func(c *Config) {
			c.Lag = lag{LocalSafe: eth.L2BlockRef{Number: 1, L1Origin: eth.BlockID{Number: 10}}, CurrentL1: eth.L1BlockRef{Number: l1Block}}
		})
	}
	reckless, strict, edge, fresh := w.validator(l1.Depth{}), read(10+refuseSixteenths+1), read(10+refuseSixteenths), read(5)
	parent := w.head(reckless)
	empty, err := reckless.Build(w.ctx, parent)
	require.NoError(t, err)
	require.NoError(t, reckless.eth.SendTransaction(w.ctx, w.sign(reckless.eth, w.network.L2.Config.ChainID, common.Address{5}, big.NewInt(1), nil)))
	var full consensus.Block
	require.Eventually(t, func() bool {
		full, err = reckless.Build(w.ctx, parent)
		require.NoError(t, err)
		envelope, err := Decode(full.Payload)
		require.NoError(t, err)
		return len(envelope.ExecutionPayload.Transactions) == 2
	}, 10*time.Second, time.Millisecond)
	_, err = strict.Check(w.ctx, parent, full.Payload)
	require.ErrorIs(t, err, ErrLag)
	require.NotErrorIs(t, err, consensus.ErrInvalid)
	require.True(t, Temporary(err))
	_, err = strict.Check(w.ctx, parent, empty.Payload)
	require.NoError(t, err, "blocks without user transactions go on")
	for name, v := range map[string]*validator{"at the bound": edge, "has not read L1 yet": fresh} {
		_, err = v.Check(w.ctx, parent, full.Payload)
		require.NoError(t, err, name)
	}
	_, err = strict.Import(w.ctx, full.Payload)
	require.NoError(t, err)
}

// alarmed is a derivation that parted from the chain.
type alarmed struct{ lag }

func (alarmed) Alarm() error { return l1.ErrMismatch }

// A node whose derivation parted from the certified chain makes no block and votes for none, and says what to do; it still takes what the others certify.
func TestAlarmHaltsProduction(t *testing.T) {
	w := newWorld(t)
	good, halted := w.validator(l1.Depth{}), w.validator(l1.Depth{}, func(c *Config) { c.Lag = alarmed{} })
	parent := w.head(halted)
	_, err := halted.Build(w.ctx, parent)
	require.ErrorIs(t, err, ErrHalted)
	require.ErrorIs(t, err, l1.ErrMismatch)
	require.ErrorContains(t, err, "rollup.json")
	block, err := good.Build(w.ctx, parent)
	require.NoError(t, err)
	_, err = halted.Check(w.ctx, parent, block.Payload)
	require.ErrorIs(t, err, ErrHalted)
	require.NotErrorIs(t, err, consensus.ErrInvalid, "the block may be right")
	_, err = halted.Import(w.ctx, block.Payload)
	require.NoError(t, err)
}

// TestReplayAfterACrash: a copy of the data directory of a running op-geth is what a kill leaves. Blocks that it lost are
// imported again.
func TestReplayAfterACrash(t *testing.T) {
	w := newWorld(t)
	a := w.validator(l1.Depth{})
	var blocks []consensus.Block
	for range 8 {
		blocks = append(blocks, w.build(a))
	}
	left := t.TempDir()
	require.NoError(t, os.CopyFS(left, os.DirFS(a.dir)))
	geth, err := execution.New(execution.Config{Dir: left, Genesis: w.network.L2, Rollup: w.network.Rollup, Log: w.log})
	require.NoError(t, err)
	w.run(geth)
	again := New(Config{Rollup: w.network.Rollup, L1: w.network.L1Config, Engine: geth, View: a.view, Log: w.log})
	head, err := again.Head(w.ctx)
	require.NoError(t, err)
	require.Less(t, head.Number, blocks[7].Number, "the crash lost something; otherwise this tests nothing")
	for _, block := range blocks[head.Number:] {
		_, err := again.Import(w.ctx, block.Payload)
		require.NoError(t, err)
		require.NoError(t, again.Finalize(w.ctx, block.Hash))
	}
	head, err = again.Head(w.ctx)
	require.NoError(t, err)
	require.Equal(t, blocks[7].Hash, head.Hash)
	_, err = ethclient.NewClient(geth.RPC()).BalanceAt(w.ctx, common.Address{1}, nil)
	require.NoError(t, err, "the state is there")
	next := w.build(&validator{Chain: again, geth: geth, view: a.view})
	require.EqualValues(t, 9, next.Number)
	_, err = a.Import(w.ctx, next.Payload)
	require.NoError(t, err)
	_, err = w.validator(l1.Depth{}).Import(w.ctx, next.Payload)
	require.ErrorContains(t, err, "does it hold parent")
	require.True(t, Temporary(err))
}

// TestReplayAfterACrashInReplay: blocks that an interrupted replay left in the database, without their states, are executed again.
func TestReplayAfterACrashInReplay(t *testing.T) {
	w := newWorld(t)
	a := w.validator(l1.Depth{})
	var blocks []consensus.Block
	for range 6 {
		blocks = append(blocks, w.build(a))
	}
	reopen := func(dir string) (*Chain, string) {
		left := t.TempDir()
		require.NoError(t, os.CopyFS(left, os.DirFS(dir)))
		geth, err := execution.New(execution.Config{Dir: left, Genesis: w.network.L2, Rollup: w.network.Rollup, Log: w.log})
		require.NoError(t, err)
		w.run(geth)
		return New(Config{Rollup: w.network.Rollup, L1: w.network.L1Config, Engine: geth, View: a.view, Log: w.log}), left
	}
	replay := func(c *Chain, until int) {
		head, err := c.Head(w.ctx)
		require.NoError(t, err)
		require.Less(t, int(head.Number), until, "the crash lost something; otherwise this tests nothing")
		for _, block := range blocks[head.Number:until] {
			_, err := c.Import(w.ctx, block.Payload)
			require.NoError(t, err, "block %d", block.Number)
		}
	}
	once, dir := reopen(a.dir)
	replay(once, 5)
	twice, _ := reopen(dir)
	replay(twice, 6)
	require.NoError(t, twice.Finalize(w.ctx, blocks[5].Hash))
}
