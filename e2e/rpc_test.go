package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/e2e/harness"
)

// fullNode starts a node without a seat beside a devnet and gives the URL of its RPC.
func fullNode(t *testing.T, network *harness.Network, args ...string) string {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	dir, port := t.TempDir(), strconv.Itoa(freePort(t))
	require.NoError(t, crypto.SaveECDSA(dir+"/key", key))
	stop := run(t, network.Emc, append([]string{
		"node", "run", "--network", network.Info.Network, "--datadir", dir + "/node", "--key", dir + "/key", "--l1", network.Info.L1.RPC,
		"--http-port", port, "--p2p", "/ip4/127.0.0.1/tcp/0",
	}, args...)...)
	t.Cleanup(func() { require.NoError(t, stop()) })
	return "ws://127.0.0.1:" + port
}

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

// The promises: a transaction that is sent to a node without a seat reaches the proposers and is final; every tag names the final block; subscriptions tell of blocks and logs; and
// what explorers call is served.
func TestRPCOfAFullNode(t *testing.T) {
	t.Parallel() // it waits more than it works
	network := startNetwork(t, "--workers", "0", "--routers", "0")
	url := fullNode(t, network, "--debug-api")
	user, err := network.Info.Account("user")
	require.NoError(t, err)
	key, err := crypto.ToECDSA(user.PrivateKey)
	require.NoError(t, err)
	awaitHead(t, url, 2)
	c := dial(t, url)
	logs := make(chan types.Log, 16)
	sub, err := c.SubscribeFilterLogs(limit(t), ethereum.FilterQuery{}, logs)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	tx := transfer(t, url, key)
	hash := inBlock(t, network.Info.WS[0], tx)
	require.Equal(t, hash, inBlock(t, url, tx))
	require.NoError(t, network.JSON(limit(t), "user", new(json.RawMessage), "deposit", "--amount", "1"))

	for range 20 { // blocks go on meanwhile, so that what is asked for later may be further
		number := map[string]uint64{}
		for _, tag := range []rpc.BlockNumber{rpc.LatestBlockNumber, rpc.SafeBlockNumber, rpc.FinalizedBlockNumber} {
			h, err := c.HeaderByNumber(limit(t), big.NewInt(int64(tag)))
			require.NoError(t, err)
			number[tag.String()] = h.Number.Uint64()
		}
		require.LessOrEqual(t, number["latest"], number["safe"])
		require.LessOrEqual(t, number["safe"], number["finalized"])
	}
	receipt, err := c.TransactionReceipt(limit(t), tx)
	require.NoError(t, err)
	fill := strings.NewReplacer("{tx}", tx.Hex(), "{hash}", hash.Hex(), "{block}", fmt.Sprintf("%#x", receipt.BlockNumber))
	for _, call := range explorerCalls {
		var params []any
		require.NoError(t, json.Unmarshal([]byte("["+fill.Replace(call.params)+"]"), &params), call.method)
		var answer json.RawMessage
		err := c.Client().CallContext(limit(t), &answer, call.method, params...)
		switch {
		case !call.served:
			require.ErrorContains(t, err, "does not exist", call.method)
		case call.method == "eth_call": // Quorum takes no call without data: it was executed
			require.ErrorContains(t, err, "execution reverted", call.method)
		default:
			require.NoError(t, err, call.method)
		}
	}
	select {
	case l := <-logs:
		require.NotZero(t, l.BlockHash)
	case <-limit(t).Done():
		t.Fatal("no log was told of")
	}
}

// reader notes all that it was ever told of final data, and fails the test when something is told differently, by whichever node.
type reader struct {
	t  *testing.T
	mu sync.Mutex
	at map[uint64]common.Hash // hashes of blocks
	of map[uint64]string      // balances after them
}

// read follows a node until the context ends; the node may go away and come back. It reads each new block and an old one by number, and the state there.
func (r *reader) read(ctx context.Context, url string, account common.Address) {
	for last := uint64(0); ctx.Err() == nil; {
		c, err := ethclient.DialContext(ctx, url)
		if err != nil { // it is away, or the context has ended
			select {
			case <-time.After(100 * time.Millisecond):
			case <-ctx.Done():
			}
			continue
		}
		heads := make(chan *types.Header, 16)
		sub, err := c.SubscribeNewHead(ctx, heads)
		for err == nil {
			select {
			case h := <-heads:
				if n := h.Number.Uint64(); n > last {
					last = n
				}
				r.note(h.Number.Uint64(), h.Hash(), "")
				for _, n := range []uint64{h.Number.Uint64(), h.Number.Uint64() / 2} {
					number := new(big.Int).SetUint64(n)
					block, blockErr := c.HeaderByNumber(ctx, number)
					balance, balanceErr := c.BalanceAt(ctx, account, number)
					if blockErr == nil && balanceErr == nil {
						r.note(n, block.Hash(), balance.String())
					}
				}
			case err = <-sub.Err():
				if err == nil {
					err = context.Canceled
				}
			case <-ctx.Done():
				err = ctx.Err()
			}
		}
		c.Close()
	}
}

func (r *reader) note(number uint64, hash common.Hash, balance string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if known, ok := r.at[number]; ok && known != hash {
		r.t.Errorf("block %d was %s and is %s", number, known, hash)
	}
	r.at[number] = hash
	if balance == "" {
		return
	}
	if known, ok := r.of[number]; ok && known != balance {
		r.t.Errorf("the balance after block %d was %s and is %s", number, known, balance)
	}
	r.of[number] = balance
}

// The promise: a client that reads final data never sees it change, on whichever node it reads, though nodes are killed and come back.
func TestFinalDataNeverChanges(t *testing.T) {
	network := startNetwork(t, "--workers", "0", "--routers", "0")
	user, err := network.Info.Account("user")
	require.NoError(t, err)
	key, err := crypto.ToECDSA(user.PrivateKey)
	require.NoError(t, err)
	r := &reader{t: t, at: map[uint64]common.Hash{}, of: map[uint64]string{}}
	ctx, cancel := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	for _, url := range network.Info.WS {
		wg.Go(func() { r.read(ctx, url, user.Address) })
	}
	ws := network.Info.WS
	for i := range 4 {
		other := ws[(i+1)%4]
		inBlock(t, other, transfer(t, other, key))
		control(t, network, "kill", fmt.Sprintf("validator-%d", i))
		inBlock(t, other, transfer(t, other, key))
		control(t, network, "restart", fmt.Sprintf("validator-%d", i))
		reach(t, ws[i], height(t, other))
	}
	for i := range 4 {
		control(t, network, "kill", fmt.Sprintf("validator-%d", i))
	}
	for i := range 4 {
		control(t, network, "restart", fmt.Sprintf("validator-%d", i))
	}
	inBlock(t, ws[3], transfer(t, ws[0], key))
	cancel()
	wg.Wait()
	require.Greater(t, len(r.of), 10)
}
