package execution

import (
	"encoding/json"
	"testing"

	"github.com/edgematrix/emc/node/front"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
)

// The promise: an estimate holds in the block that the transaction gets into. What is written once a block costs as much as there, whatever the newest block
// has written already.
func TestAnEstimateIsOfTheNextBlock(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	from, contract := crypto.PubkeyToAddress(key.PublicKey), common.Address{0xc0}
	n := network(t, from)
	// Keeps the block's number: for the newest block, 0, there is nothing to write; for the next one there is a new slot.
	n.L2.Alloc[contract] = types.Account{Code: []byte{byte(vm.NUMBER), byte(vm.PUSH0), byte(vm.SSTORE)}}
	n.Rollup.Genesis.L2.Hash = n.L2.ToBlock().Hash()
	g, err := New(Config{Dir: t.TempDir(), Genesis: n.L2, Rollup: n.Rollup, RPC: front.Config{Host: "127.0.0.1"}, Log: quiet})
	require.NoError(t, err)
	start(t, g)
	c, err := ethclient.Dial(g.HTTP())
	require.NoError(t, err)
	defer c.Close()

	call := ethereum.CallMsg{From: from, To: &contract}
	next, err := c.EstimateGas(t.Context(), call)
	require.NoError(t, err)
	require.Greater(t, next, params.TxGas+params.SstoreSetGas)
	inProcess, err := ethclient.NewClient(g.RPC()).EstimateGas(t.Context(), call)
	require.NoError(t, err)
	require.Equal(t, next, inProcess)

	estimate := func(args ...any) (gas hexutil.Uint64) {
		raw := map[string]any{"from": from, "to": contract}
		require.NoError(t, c.Client().Call(&gas, "eth_estimateGas", append([]any{raw}, args...)...))
		return gas
	}
	require.EqualValues(t, next, estimate("pending"))
	require.EqualValues(t, next, estimate("latest", json.RawMessage(`{}`)))
	var filled struct {
		Tx struct{ Gas hexutil.Uint64 } `json:"tx"`
	}
	require.NoError(t, c.Client().Call(&filled, "eth_fillTransaction", map[string]any{"from": from, "to": contract}))
	require.EqualValues(t, next, filled.Tx.Gas)
	require.NoError(t, c.Client().Call(&filled, "eth_fillTransaction", map[string]any{"from": from, "to": contract, "gas": "0x20000"}))
	require.EqualValues(t, 0x20000, filled.Tx.Gas, "what the wallet says stands")

	require.Less(t, uint64(estimate("0x0")), params.TxGas+params.SstoreSetGas, "who names a block means it")
	require.Less(t, uint64(estimate("latest", nil, map[string]any{"number": "0x0"})), params.TxGas+params.SstoreSetGas)
}

// The promise: a refusal keeps its reason on the way.
func TestAnEstimateOfARefusalSaysWhy(t *testing.T) {
	contract := common.Address{0xc0}
	n := network(t, common.Address{2})
	// Reverts with four bytes 0x01020304.
	n.L2.Alloc[contract] = types.Account{Code: []byte{byte(vm.PUSH4), 1, 2, 3, 4, byte(vm.PUSH0), byte(vm.MSTORE), byte(vm.PUSH1), 4, byte(vm.PUSH1), 28, byte(vm.REVERT)}}
	n.Rollup.Genesis.L2.Hash = n.L2.ToBlock().Hash()
	g, err := New(Config{Dir: t.TempDir(), Genesis: n.L2, Rollup: n.Rollup, RPC: front.Config{Host: "127.0.0.1"}, Log: quiet})
	require.NoError(t, err)
	start(t, g)
	c, err := ethclient.Dial(g.HTTP())
	require.NoError(t, err)
	defer c.Close()
	_, err = c.EstimateGas(t.Context(), ethereum.CallMsg{To: &contract})
	var refusal interface {
		ErrorCode() int
		ErrorData() any
	}
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, 3, refusal.ErrorCode())
	require.Equal(t, "0x01020304", refusal.ErrorData())
}
