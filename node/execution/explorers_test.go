package execution

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/node/front"
)

// explorerCalls are what Blockscout and Otterscan ask of a node (docs/rpc.md); true: served, false: op-geth has no such method.
// {tx}, {block} and {hash} stand for a transaction and its block.
var explorerCalls = []struct {
	method, params string
	served         bool
}{
	{"eth_blockNumber", ``, true},
	{"eth_chainId", ``, true},
	{"eth_syncing", ``, true},
	{"eth_gasPrice", ``, true},
	{"eth_maxPriorityFeePerGas", ``, true},
	{"eth_feeHistory", `"0x4","latest",[50]`, true},
	{"eth_getBlockByNumber", `"{block}",true`, true},
	{"eth_getBlockByNumber", `"pending",false`, true},
	{"eth_getBlockByHash", `"{hash}",true`, true},
	{"eth_getBlockTransactionCountByNumber", `"{block}"`, true},
	{"eth_getBlockReceipts", `"{block}"`, true},
	{"eth_getUncleCountByBlockNumber", `"{block}"`, true},
	{"eth_getUncleByBlockHashAndIndex", `"{hash}","0x0"`, true},
	{"eth_getTransactionByHash", `"{tx}"`, true},
	{"eth_getTransactionReceipt", `"{tx}"`, true},
	{"eth_getTransactionByBlockNumberAndIndex", `"{block}","0x0"`, true},
	{"eth_getRawTransactionByHash", `"{tx}"`, true},
	{"eth_getBalance", `"0x0000000000000000000000000000000000000001","{block}"`, true},
	{"eth_getTransactionCount", `"0x0000000000000000000000000000000000000001","{block}"`, true},
	{"eth_getCode", `"0xE3C0000000000000000000000000000000000001","{block}"`, true},
	{"eth_getStorageAt", `"0xE3C0000000000000000000000000000000000001","0x0","{block}"`, true},
	{"eth_getProof", `"0xE3C0000000000000000000000000000000000001",[],"{block}"`, true},
	{"eth_getLogs", `{"fromBlock":"0x0","toBlock":"{block}"}`, true},
	{"eth_call", `{"to":"0xE3C0000000000000000000000000000000000001"},"{block}"`, true},
	{"eth_estimateGas", `{"to":"0x0000000000000000000000000000000000000001"}`, true},
	{"eth_newBlockFilter", ``, true},
	{"net_version", ``, true},
	{"net_listening", ``, true},
	{"net_peerCount", ``, true},
	{"web3_clientVersion", ``, true},
	{"txpool_status", ``, true},
	{"txpool_content", ``, true},
	{"txpool_inspect", ``, true},
	{"debug_traceTransaction", `"{tx}",{"tracer":"callTracer"}`, true},
	{"debug_traceTransaction", `"{tx}",{"tracer":"prestateTracer"}`, true},
	{"debug_traceBlockByNumber", `"{block}",{"tracer":"callTracer"}`, true},
	{"debug_traceBlockByHash", `"{hash}",{"tracer":"callTracer"}`, true},
	{"debug_traceCall", `{"to":"0x0000000000000000000000000000000000000001"},"{block}",{"tracer":"callTracer"}`, true},
	{"debug_getRawBlock", `"{block}"`, true},
	{"debug_startCPUProfile", `"file"`, false}, // it would write files
	{"admin_nodeInfo", ``, false},
	{"engine_exchangeCapabilities", `[]`, false},
	{"trace_block", `"{block}"`, false},
	{"trace_replayBlockTransactions", `"{block}",["trace"]`, false},
	{"erigon_getHeaderByNumber", `"{block}"`, false},
	{"ots_getApiLevel", ``, false},
	{"ots_getBlockDetails", `"{block}"`, false},
	{"ots_hasCode", `"0xE3C0000000000000000000000000000000000001","{block}"`, false},
	{"ots_getInternalOperations", `"{tx}"`, false},
	{"ots_traceTransaction", `"{tx}"`, false},
}

// The promise: what docs/rpc.md says that explorers can call is served, and nothing that it says is not.
func TestExplorersFindWhatTheyCall(t *testing.T) {
	n := network(t, common.Address{2})
	g, err := New(Config{Dir: t.TempDir(), Genesis: n.L2, Rollup: n.Rollup, RPC: front.Config{Host: "127.0.0.1"}, Debug: true, Log: quiet})
	require.NoError(t, err)
	g.Register(front.Web3("v9"))
	start(t, g)
	c, err := rpc.Dial(g.HTTP())
	require.NoError(t, err)
	defer c.Close()
	fill := strings.NewReplacer("{tx}", common.Hash{1}.Hex(), "{hash}", n.Rollup.Genesis.L2.Hash.Hex(), "{block}", "0x0")
	for _, call := range explorerCalls {
		var params []any
		require.NoError(t, json.Unmarshal([]byte("["+fill.Replace(call.params)+"]"), &params), call.method)
		var answer json.RawMessage
		err := c.Call(&answer, call.method, params...)
		switch {
		case !call.served:
			require.ErrorContains(t, err, "does not exist", call.method)
		case strings.HasPrefix(call.method, "debug_trace"), strings.Contains(call.params, "{tx}"): // genesis holds no transactions, and is not traced
			require.NotContains(t, message(err), "does not exist", call.method)
		default:
			require.NoError(t, err, call.method)
		}
	}
}

func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
