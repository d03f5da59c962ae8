// Package chain tests the chain below consensus as its users meet it: one sequencing node, its RPC, and the relayer that
// makes L1 hold its blocks.
package chain

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"io"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/edgematrix/emc/deploy/genesis"
	"github.com/edgematrix/emc/internal/l1node"
	"github.com/edgematrix/emc/node/blocks"
	"github.com/edgematrix/emc/node/execution"
	"github.com/edgematrix/emc/node/front"
	"github.com/edgematrix/emc/node/l1"
	noderpc "github.com/edgematrix/emc/node/rpc"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/edgematrix/emc/relayer"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

const (
	soon = 30 * time.Second
	tick = 50 * time.Millisecond
)

var ether = big.NewInt(1e18)

type service interface {
	Start(context.Context) error
	Stop(context.Context) error
}

// sole is a chain with one sequencing node and no consensus: what it builds is final.
type sole struct {
	t       *testing.T
	ctx     context.Context
	log     log.Logger
	network *genesis.Network
	l1      *l1node.Node
	geth    *execution.Geth
	view    *l1.View
	shadow  *l1.Shadow
	chain   *blocks.Chain
	user    *ecdsa.PrivateKey
	batcher *ecdsa.PrivateKey
	set     *statement.Set // one seat
	seat    *statement.SecretKey
}

func newKey(t *testing.T) *ecdsa.PrivateKey {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	return key
}

func newSole(t *testing.T) *sole {
	s := &sole{t: t, user: newKey(t), batcher: newKey(t), log: log.NewLogger(log.NewTerminalHandlerWithLevel(io.Discard, log.LevelInfo, false))}
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	t.Cleanup(cancel)
	s.ctx = ctx
	user, batcher := crypto.PubkeyToAddress(s.user.PublicKey), crypto.PubkeyToAddress(s.batcher.PublicKey)
	coins := new(big.Int).Mul(ether, big.NewInt(1000))
	var err error
	s.seat, err = statement.NewSecretKey(crypto.Keccak256([]byte("e2e chain")))
	require.NoError(t, err)
	s.set = &statement.Set{ID: 1, Seats: []statement.Seat{{Signer: batcher, Key: s.seat.Public()}}}
	s.network, err = genesis.Build(genesis.Config{
		Time: uint64(time.Now().Unix()) - 10, Batcher: batcher, Admin: user,
		Contracts: genesis.EMC{Set: s.set, Params: genesis.DevnetParams()},
		Accounts:  map[common.Address]*big.Int{user: coins}, L1Accounts: map[common.Address]*big.Int{user: coins, batcher: coins},
	})
	require.NoError(t, err)
	s.l1, err = l1node.New(l1node.Config{Genesis: s.network.L1, Host: "127.0.0.1", Log: s.log})
	require.NoError(t, err)
	s.run(s.l1)
	s.node()
	return s
}

func (s *sole) run(service service) {
	require.NoError(s.t, service.Start(s.ctx))
	s.t.Cleanup(func() { require.NoError(s.t, service.Stop(context.Background())) })
}

// node starts everything of a node but consensus.
func (s *sole) node() {
	var err error
	s.geth, err = execution.New(execution.Config{Dir: s.t.TempDir(), Genesis: s.network.L2, Rollup: s.network.Rollup, RPC: front.Config{Host: "127.0.0.1"}, Log: s.log})
	require.NoError(s.t, err)
	s.view, err = l1.Dial(s.ctx, l1.Config{URL: s.l1.HTTP(), Poll: 100 * time.Millisecond, Log: s.log})
	require.NoError(s.t, err)
	s.shadow = l1.NewShadow(l1.ShadowConfig{
		Rollup: s.network.Rollup, L1: s.network.L1Config, View: s.view, Engine: s.geth, FS: vfs.Default, File: s.t.TempDir() + "/derived.json", Log: s.log,
	})
	s.chain = blocks.New(blocks.Config{Rollup: s.network.Rollup, L1: s.network.L1Config, Engine: s.geth, View: s.view, Lag: s.shadow, Log: s.log})
	s.geth.Register(noderpc.APIs(&noderpc.EMC{
		Network:      &protocol.Network{Name: "EMC test", L2ChainID: genesis.L2ChainID, L1ChainID: genesis.L1ChainID},
		PublicRPC:    []string{"http://127.0.0.1:8545"},
		Optimism:     &noderpc.Optimism{Rollup: s.network.Rollup, L2: s.geth, L1: s.view, Shadow: s.shadow, Ver: "test"},
		Certificates: none{}, Validators: none{}, Outputs: s,
		Drip: &noderpc.Faucet{Key: s.user, Amount: ether, ChainID: s.network.L2.Config.ChainID, Chain: ethclient.NewClient(s.geth.RPC())},
	})...)
	s.run(s.geth)
	s.run(s.view)
	s.run(s.shadow)
}

// none holds no certificates and no validators, as there is no consensus here.
type none struct{}

func (none) Certificate(context.Context, uint64) (common.Hash, *statement.Certificate, error) {
	return common.Hash{}, nil, noderpc.ErrNotFound
}

func (none) Handover(context.Context, uint64) (*statement.Handover, error) {
	return nil, noderpc.ErrNotFound
}

// produce makes blocks until the returned function is called.
func (s *sole) produce() (stop func()) {
	ctx, cancel := context.WithCancel(s.ctx)
	var wg sync.WaitGroup
	wg.Go(func() {
		for ctx.Err() == nil {
			if err := s.next(ctx); err != nil && ctx.Err() == nil {
				s.t.Error("block:", err)
				return
			}
		}
	})
	stop = func() { cancel(); wg.Wait() }
	s.t.Cleanup(stop)
	return stop
}

func (s *sole) next(ctx context.Context) error {
	parent, err := s.chain.Head(ctx)
	if err != nil {
		return err
	}
	block, err := s.chain.Build(ctx, parent)
	if err != nil {
		return err
	}
	if _, err := s.chain.Import(ctx, block.Payload); err != nil {
		return err
	}
	return s.chain.Finalize(ctx, block.Hash)
}

func TestL1HoldsTheChain(t *testing.T) {
	s := newSole(t)
	stop := s.produce()
	s.run(newRelayer(s))
	posted := func(number uint64) func() bool {
		return func() bool { return s.shadow.Derived().LocalSafe.Number >= number }
	}
	require.Eventually(t, posted(12), 2*soon, tick, "L1 derives what was built")
	stop()
	head, err := s.chain.Head(s.ctx)
	require.NoError(t, err)
	require.Eventually(t, posted(head.Number), 2*soon, tick, "all of it")
	require.NoError(t, s.shadow.Alarm())
	require.Equal(t, head.Hash, s.shadow.Derived().LocalSafe.Hash)
	require.NoError(t, s.shadow.Stop(s.ctx))
	again := l1.NewShadow(l1.ShadowConfig{Rollup: s.network.Rollup, L1: s.network.L1Config, View: s.view, Engine: s.geth, Log: s.log})
	s.run(again)
	require.Eventually(t, func() bool { return again.Derived().LocalSafe.Hash == head.Hash }, soon, tick, "derivation from genesis gives the same")

	other := l1.NewShadow(l1.ShadowConfig{Rollup: s.network.Rollup, L1: s.network.L1Config, View: s.view, Engine: otherChain{s.geth}, Log: s.log})
	s.run(other)
	require.Eventually(t, func() bool { return other.Alarm() != nil }, soon, tick)
	require.ErrorIs(t, other.Alarm(), l1.ErrMismatch)
	require.EqualValues(t, 4, other.Derived().LocalSafe.Number, "safe stays at the last block that L1 confirms")
}

// otherChain differs in block 5 from what L1 holds.
type otherChain struct{ *execution.Geth }

func (o otherChain) PayloadByNumber(ctx context.Context, number uint64) (*eth.ExecutionPayloadEnvelope, error) {
	envelope, err := o.Geth.PayloadByNumber(ctx, number)
	if err != nil || number != 5 {
		return envelope, err
	}
	payload := *envelope.ExecutionPayload
	payload.PrevRandao[0] ^= 1
	return &eth.ExecutionPayloadEnvelope{ParentBeaconBlockRoot: envelope.ParentBeaconBlockRoot, ExecutionPayload: &payload}, nil
}

func newRelayer(s *sole) *relayer.Relayer {
	r, err := relayer.New(relayer.Config{L1: s.l1.HTTP(), L2: s.geth.HTTP(), BatcherKey: s.batcher, ChannelDuration: 2, Log: s.log})
	require.NoError(s.t, err)
	return r
}

// TestWalletCalls makes the calls that a wallet makes.
func TestWalletCalls(t *testing.T) {
	s := newSole(t)
	s.produce()
	conn, err := rpc.DialContext(s.ctx, s.geth.WS())
	require.NoError(t, err)
	defer conn.Close()
	ws := ethclient.NewClient(conn)
	heads := make(chan *types.Header, 16)
	sub, err := ws.SubscribeNewHead(s.ctx, heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()

	id, err := ws.ChainID(s.ctx)
	require.NoError(t, err)
	require.EqualValues(t, genesis.L2ChainID, id.Uint64())
	user, friend := crypto.PubkeyToAddress(s.user.PublicKey), common.HexToAddress("0xf00d")
	gas, err := ws.EstimateGas(s.ctx, ethereum.CallMsg{From: user, To: &friend, Value: ether})
	require.NoError(t, err)
	require.EqualValues(t, 21_000, gas)
	history, err := ws.FeeHistory(s.ctx, 5, nil, []float64{10, 50, 90})
	require.NoError(t, err)
	require.NotEmpty(t, history.BaseFee)
	tip, err := ws.SuggestGasTipCap(s.ctx)
	require.NoError(t, err)

	tx, err := types.SignNewTx(s.user, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, To: &friend, Value: ether, Gas: gas, GasTipCap: tip, GasFeeCap: new(big.Int).Add(tip, big.NewInt(1e9)),
	})
	require.NoError(t, err)
	require.NoError(t, ws.SendTransaction(s.ctx, tx))
	var receipt *types.Receipt
	for receipt == nil { // each new head may bring it
		select {
		case <-heads:
			receipt, _ = ws.TransactionReceipt(s.ctx, tx.Hash())
		case <-s.ctx.Done():
			t.Fatal("no receipt")
		}
	}
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
	logs, err := ws.FilterLogs(s.ctx, ethereum.FilterQuery{FromBlock: big.NewInt(0), ToBlock: receipt.BlockNumber})
	require.NoError(t, err)
	require.Empty(t, logs)

	var status noderpc.Status
	require.NoError(t, conn.CallContext(s.ctx, &status, "emc_nodeStatus"))
	require.GreaterOrEqual(t, status.Head.Number, receipt.BlockNumber.Uint64())
	var param map[string]json.RawMessage
	require.NoError(t, conn.CallContext(s.ctx, &param, "emc_addEthereumChainParameter"))
	require.JSONEq(t, `"`+hexutil.EncodeUint64(genesis.L2ChainID)+`"`, string(param["chainId"]))
	require.JSONEq(t, `{"name":"EMC","symbol":"EMC","decimals":18}`, string(param["nativeCurrency"]))
	var drip common.Hash
	require.NoError(t, conn.CallContext(s.ctx, &drip, "emc_faucet", friend))
	require.ErrorContains(t, conn.CallContext(s.ctx, &drip, "emc_faucet", friend), "one drip an hour")
	require.Eventually(t, func() bool {
		balance, err := ws.BalanceAt(s.ctx, friend, nil)
		return err == nil && balance.Cmp(new(big.Int).Mul(ether, common.Big2)) == 0
	}, soon, tick)
	require.Error(t, conn.CallContext(s.ctx, nil, "engine_exchangeCapabilities", []string{}), "the engine is not public")
	require.Error(t, conn.CallContext(s.ctx, nil, "debug_traceBlockByNumber", "latest"), "debug is off")
}
