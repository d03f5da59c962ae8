package execution

import (
	"context"
	"io"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/edgematrix/emc/deploy/genesis"
	"github.com/edgematrix/emc/deploy/genesis/genesistest"
	"github.com/edgematrix/emc/node/front"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

var quiet = log.NewLogger(log.NewTerminalHandlerWithLevel(io.Discard, log.LevelInfo, false))

func network(t *testing.T, rich common.Address) *genesis.Network {
	n, err := genesis.Build(genesis.Config{
		Time: uint64(time.Now().Unix()), Batcher: common.Address{1}, Admin: common.Address{1}, Contracts: genesistest.Bare{},
		Accounts: map[common.Address]*big.Int{rich: big.NewInt(1e18)},
	})
	require.NoError(t, err)
	return n
}

func start(t *testing.T, c Client) {
	require.NoError(t, c.Start(t.Context()))
	t.Cleanup(func() { require.NoError(t, c.Stop(context.Background())) })
}

// greeter is an API of the node's own.
type greeter struct{}

func (greeter) Hello() string { return "world" }

func TestGethKeepsItsGenesisAndServesNoEngine(t *testing.T) {
	n := network(t, common.Address{2})
	cfg := Config{Dir: t.TempDir(), Genesis: n.L2, Rollup: n.Rollup, RPC: front.Config{Host: "127.0.0.1"}, Log: quiet}
	for range 2 { // the second time on the database of the first
		g, err := New(cfg)
		require.NoError(t, err)
		g.Register(rpc.API{Namespace: "emc", Service: greeter{}})
		require.NoError(t, g.Start(t.Context()))
		head, err := g.L2BlockRefByLabel(t.Context(), eth.Unsafe)
		require.NoError(t, err)
		require.Equal(t, n.Rollup.Genesis.L2.Hash, head.Hash)
		for _, url := range []string{g.HTTP(), g.WS()} {
			c, err := rpc.Dial(url)
			require.NoError(t, err)
			var hello string
			require.NoError(t, c.Call(&hello, "emc_hello"))
			require.Equal(t, "world", hello)
			require.ErrorContains(t, c.Call(nil, "engine_exchangeCapabilities", []string{}), "does not exist")
			require.ErrorContains(t, c.Call(nil, "debug_gcStats"), "does not exist")
			c.Close()
		}
		require.NoError(t, g.Stop(t.Context()))
	}
	other := network(t, common.Address{3})
	cfg.Genesis = other.L2
	_, err := New(cfg)
	require.Error(t, err, "another network's genesis")
}

func TestPool(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	n := network(t, crypto.PubkeyToAddress(key.PublicKey))
	g, err := New(Config{Dir: t.TempDir(), Genesis: n.L2, Rollup: n.Rollup, Log: quiet})
	require.NoError(t, err)
	start(t, g)
	events := make(chan core.NewTxsEvent, 1)
	sub := g.SubscribeTxs(events)
	defer sub.Unsubscribe()
	sign := func(tip int64) *types.Transaction {
		tx, err := types.SignNewTx(key, types.LatestSignerForChainID(n.L2.Config.ChainID), &types.DynamicFeeTx{
			ChainID: n.L2.Config.ChainID, To: &common.Address{}, Gas: 21_000, GasFeeCap: big.NewInt(1e9), GasTipCap: big.NewInt(tip),
		})
		require.NoError(t, err)
		return tx
	}
	tx := sign(1)
	errs := g.AddTxs([]*types.Transaction{tx, sign(0)})
	require.NoError(t, errs[0], "a tip of one wei is enough")
	require.Error(t, errs[1], "same nonce, no higher tip")
	select {
	case e := <-events:
		require.Equal(t, tx.Hash(), e.Txs[0].Hash())
	case <-time.After(10 * time.Second):
		t.Fatal("the pool announced nothing")
	}
}

// authenticated opens the Engine API of an embedded op-geth to the network, as an external client has it.
func authenticated(t *testing.T, n *genesis.Network) (g *Geth, secret [32]byte) {
	file := filepath.Join(t.TempDir(), "jwt.hex")
	require.NoError(t, os.WriteFile(file, []byte(strings.Repeat("5a", 32)+"\n"), 0o600))
	secret, err := ReadJWT(file)
	require.NoError(t, err)
	g, err = New(Config{
		Dir: t.TempDir(), Genesis: n.L2, Rollup: n.Rollup, RPC: front.Config{Host: "127.0.0.1"}, Auth: Auth{Host: "127.0.0.1", JWT: file}, Log: quiet,
	})
	require.NoError(t, err)
	start(t, g)
	return g, secret
}

func TestExternalEngine(t *testing.T) {
	n := network(t, common.Address{2})
	g, secret := authenticated(t, n)
	cfg := ExternalConfig{
		Engine: g.stack.WSAuthEndpoint(), JWTSecret: secret, Public: g.HTTP(), Rollup: n.Rollup, RPC: front.Config{Host: "127.0.0.1"}, Log: quiet,
	}
	e, err := Dial(t.Context(), cfg)
	require.NoError(t, err)
	e.Register(rpc.API{Namespace: "emc", Service: greeter{}})
	start(t, e)
	id := n.Rollup.Genesis.L2.Hash
	result, err := e.ForkchoiceUpdate(t.Context(), &eth.ForkchoiceState{HeadBlockHash: id, SafeBlockHash: id, FinalizedBlockHash: id}, nil)
	require.NoError(t, err)
	require.Equal(t, eth.ExecutionValid, result.PayloadStatus.Status)

	public, err := rpc.Dial(e.HTTP())
	require.NoError(t, err)
	defer public.Close()
	var hello, chain string
	require.NoError(t, public.Call(&hello, "emc_hello"))
	require.Equal(t, "world", hello)
	require.NoError(t, public.Call(&chain, "eth_chainId"))
	require.Equal(t, "0xabc70", chain)
	ws, err := ethclient.Dial(e.WS())
	require.NoError(t, err)
	defer ws.Close()
	require.NoError(t, ws.Client().Call(&hello, "emc_hello"), "our own namespaces and the client's over one connection")
	heads := make(chan *types.Header)
	sub, err := ws.SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	sub.Unsubscribe()
	for _, body := range []string{`{"jsonrpc":"2.0","id":1,"method":"emc_hello","params":[]}`, `{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}`} {
		request, err := http.NewRequest(http.MethodPost, e.HTTP(), strings.NewReader(body))
		require.NoError(t, err)
		request.Header.Set("content-type", "application/json")
		request.Header.Set("origin", "https://example.org")
		response, err := http.DefaultClient.Do(request)
		require.NoError(t, err)
		require.NoError(t, response.Body.Close())
		require.Equal(t, []string{"*"}, response.Header["Access-Control-Allow-Origin"], body)
	}
}

func TestExternalPool(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	n := network(t, crypto.PubkeyToAddress(key.PublicKey))
	g, secret := authenticated(t, n)
	e, err := Dial(t.Context(), ExternalConfig{Engine: g.stack.WSAuthEndpoint(), JWTSecret: secret, Rollup: n.Rollup, Log: quiet})
	require.NoError(t, err)
	start(t, e)
	events := make(chan core.NewTxsEvent, 1)
	sub := e.SubscribeTxs(events)
	defer sub.Unsubscribe()
	var nonce uint64
	next := func() *types.Transaction {
		tx, err := types.SignNewTx(key, types.LatestSignerForChainID(n.L2.Config.ChainID), &types.DynamicFeeTx{
			ChainID: n.L2.Config.ChainID, Nonce: nonce, To: &common.Address{}, Gas: 21_000, GasFeeCap: big.NewInt(1e9), GasTipCap: big.NewInt(1),
		})
		require.NoError(t, err)
		nonce++
		return tx
	}
	for announced := false; !announced; { // the first may be offered before the subscription stands
		tx := next()
		errs := e.AddTxs([]*types.Transaction{tx, tx})
		require.NoError(t, errs[0])
		require.ErrorContains(t, errs[1], "already known", "an error a transaction")
		select {
		case got := <-events:
			announced = true
			require.LessOrEqual(t, got.Txs[0].Nonce(), tx.Nonce())
		case <-time.After(time.Second):
			require.Less(t, nonce, uint64(20), "the client's transactions are not announced")
		}
	}
}

func TestExternalEngineRefuses(t *testing.T) {
	n := network(t, common.Address{2})
	g, secret := authenticated(t, n)
	other := network(t, common.Address{3})
	e, err := Dial(t.Context(), ExternalConfig{Engine: g.stack.WSAuthEndpoint(), JWTSecret: secret, Rollup: other.Rollup, Log: quiet})
	require.NoError(t, err)
	require.ErrorContains(t, e.Start(t.Context()), "another genesis")
	require.NoError(t, e.Stop(t.Context()))
	secret[0] ^= 1
	_, err = Dial(t.Context(), ExternalConfig{Engine: g.stack.WSAuthEndpoint(), JWTSecret: secret, Rollup: n.Rollup, Log: quiet})
	require.Error(t, err, "wrong secret")
	_, err = Dial(t.Context(), ExternalConfig{Engine: g.stack.HTTPAuthEndpoint(), JWTSecret: secret, Rollup: n.Rollup, Log: quiet})
	require.ErrorContains(t, err, "give the WebSocket URL")
	_, err = ReadJWT(filepath.Join(t.TempDir(), "none"))
	require.Error(t, err)
}
