package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/protocol"
)

// chain is a node that answers what the waits ask for. Each look at its head moves its time on.
type chain struct {
	time    atomic.Uint64
	step    uint64
	looks   atomic.Uint64
	answers []byte // to every contract call
}

func (c *chain) ChainId() hexutil.Uint64 { return 7 }

func (c *chain) Call(map[string]any, string) hexutil.Bytes { return c.answers }

func (c *chain) GetBlockByNumber(string, bool) *types.Header {
	return &types.Header{Time: c.time.Add(c.step), Difficulty: common.Big0, Number: common.Big1}
}

func (c *chain) GetBalance(common.Address, string) *hexutil.Big { return (*hexutil.Big)(common.Big0) }

// stillIndexing is geth's answer about any transaction that it does not find before its index is complete.
type stillIndexing struct{ error }

func (stillIndexing) ErrorData() any { return "transaction indexing is in progress" }

func (c *chain) GetTransactionReceipt(hash common.Hash) (*types.Receipt, error) {
	switch c.looks.Add(1) {
	case 1:
		return nil, stillIndexing{errors.New("transaction indexing is in progress")}
	case 2:
		return nil, nil
	}
	return &types.Receipt{TxHash: hash, BlockNumber: common.Big1, Logs: []*types.Log{}}, nil
}

func startChain(t *testing.T, c *chain) string {
	t.Helper()
	server := rpc.NewServer()
	require.NoError(t, server.RegisterName("eth", c))
	h := httptest.NewServer(server)
	t.Cleanup(h.Close)
	t.Cleanup(server.Stop)
	return h.URL
}

// Waiting for a receipt says what for, and ends when its settlement window has passed.
func TestAwaitSettledEnds(t *testing.T) {
	const window, notAfter = 30, 1000
	node := &chain{step: 20, answers: common.LeftPadBytes([]byte{window}, 32)}
	node.time.Store(notAfter - 20)
	call := common.Hash{1}
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	signature, err := protocol.Sign(call, key)
	require.NoError(t, err)
	receipt := &protocol.Receipt{SessionSig: signature, CallSig: signature, ResultSig: signature, RouteSig: signature}
	receipt.Call.NotAfter = notAfter
	router := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_ = json.NewEncoder(w).Encode(map[string]any{"receipt": receipt})
	}))
	defer router.Close()
	var said []string
	c, err := Dial(t.Context(), Config{RPC: startChain(t, node), Progress: func(text string) { said = append(said, text) }})
	require.NoError(t, err)
	defer c.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	_, err = c.AwaitSettled(ctx, &Router{URL: router.URL}, receipt, call)
	require.ErrorIs(t, err, ErrNeverSettled)
	require.Greater(t, node.time.Load(), uint64(notAfter+window))
	require.Len(t, said, 1) // once, not at every block
	require.Contains(t, said[0], "waiting for a settlement batch with call "+call.Hex())
}

// A node that has just started says that it is indexing: the receipt is waited for all the same.
func TestAwaitOutlastsIndexing(t *testing.T) {
	node := &chain{step: 1}
	c, err := Dial(t.Context(), Config{RPC: startChain(t, node)})
	require.NoError(t, err)
	defer c.Close()
	receipt, err := c.Await(t.Context(), common.Hash{7})
	require.NoError(t, err)
	require.Equal(t, common.Hash{7}, receipt.TxHash)
	require.EqualValues(t, 3, node.looks.Load())
}

func TestPoorAccountIsToldWhatToDo(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	c, err := Dial(t.Context(), Config{RPC: startChain(t, &chain{}), Key: key})
	require.NoError(t, err)
	defer c.Close()
	_, err = c.Send(t.Context(), SocketsAddress, common.Big1, nil)
	require.ErrorIs(t, err, ErrPoor)
	require.ErrorContains(t, err, "has 0 EMC, and this needs 0.000000000000000001 EMC and gas; get some with `emc faucet`")
	_, err = c.Send(t.Context(), SocketsAddress, nil, nil)
	require.ErrorContains(t, err, "has nothing to pay gas with")
}

func TestUnreachableEndpoint(t *testing.T) {
	_, err := Dial(t.Context(), Config{RPC: "/tmp/geth.ipc"})
	require.ErrorContains(t, err, "is not a URL such as")
	_, err = Dial(t.Context(), Config{RPC: "http://127.0.0.1:1"})
	require.EqualError(t, err, "reach RPC endpoint http://127.0.0.1:1: dial tcp 127.0.0.1:1: connect: connection refused; is the node running, and is --rpc right?")
}

// Refusals of contracts are the node's answers: nothing is said about a lost connection.
func TestRefusalsAreNoLostConnections(t *testing.T) {
	c := &Client{cfg: Config{RPC: "http://x"}}
	refusal := fmt.Errorf("plug: %w", &RevertError{Name: "Expired"})
	require.Equal(t, refusal, c.lost(refusal))
	require.NoError(t, c.lost(nil))
	require.ErrorContains(t, c.lost(fmt.Errorf("broken pipe")), "is the node still running?")
}
