package e2e

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/bindings/callbacks"
	"github.com/edgematrix/emc/client"
	"github.com/edgematrix/emc/e2e/harness"
)

// askedGas is what a consumer asks for its callback in these tests.
const askedGas = 300_000

// dapp is a network on which contracts ask for calls, and somebody at a shell with cast and forge.
type dapp struct {
	t     *testing.T
	net   *harness.Network
	eth   *ethclient.Client
	abi   *callbacks.Callbacks
	env   []string
	key   common.Address // of who serves
	logs  chan types.Log // of Callbacks
	input string         // hex of a page
}

func newDapp(t *testing.T) *dapp {
	net := startNetwork(t, "--workers", "1")
	sellOCR(t, net)
	user, err := net.Info.Account("user")
	require.NoError(t, err)
	d := &dapp{
		t: t, net: net, eth: dial(t, net.Info.WS[0]), abi: callbacks.NewCallbacks(), key: address(t, net, "trader"), logs: make(chan types.Log, 64),
		env: []string{"ETH_RPC_URL=" + net.Info.RPC[0], "KEY=" + user.PrivateKey.String(), "FOUNDRY_PROFILE=quick"},
	}
	sub, err := d.eth.SubscribeFilterLogs(t.Context(), ethereum.FilterQuery{Addresses: []common.Address{client.CallbacksAddress}}, d.logs)
	require.NoError(t, err)
	t.Cleanup(sub.Unsubscribe)
	page := filepath.Join(t.TempDir(), "page.png")
	writePage(t, page, "The contract asks", "and somebody answers")
	data, err := os.ReadFile(page)
	require.NoError(t, err)
	require.Less(t, len(data), 8192, "what travels in a request")
	d.input = "0x" + hex.EncodeToString(data)
	return d
}

// deploy creates a contract, and returns its address.
func (d *dapp) deploy(contract string, args ...string) common.Address {
	d.t.Helper()
	line := "forge create " + contract + " --private-key $KEY --broadcast --json --constructor-args " + strings.Join(args, " ")
	out := shell(d.t, "..", d.env, line+" 2>/dev/null")
	var created struct {
		DeployedTo common.Address `json:"deployedTo"`
	}
	require.NoError(d.t, json.Unmarshal([]byte(out[strings.Index(out, "{"):]), &created))
	return created.DeployedTo
}

// send sends a transaction to a contract as the user.
func (d *dapp) send(to common.Address, line string, args ...any) {
	d.t.Helper()
	shell(d.t, "..", d.env, fmt.Sprintf("cast send --json --private-key $KEY "+to.Hex()+" "+line, args...)+" >/dev/null")
}

func (d *dapp) read(to common.Address, line string) string {
	d.t.Helper()
	return strings.TrimSpace(shell(d.t, "..", d.env, "cast call "+to.Hex()+" "+line))
}

// event waits for the next of Callbacks' events of one kind.
func event[T any](d *dapp, unpack func(*types.Log) (*T, error)) *T {
	d.t.Helper()
	for ctx := limit(d.t); ; {
		select {
		case l := <-d.logs:
			if e, err := unpack(&l); err == nil {
				return e
			}
		case <-ctx.Done():
			d.t.Fatal("no such event came")
		}
	}
}

// serve runs `emc callbacks serve` as the trader until the test ends or kill is called.
func (d *dapp) serve() (kill func()) {
	d.t.Helper()
	cmd := exec.Command(d.net.Emc, "callbacks", "serve", "--account", "trader", "--datadir", filepath.Join(d.net.Dir, "callbacks"))
	cmd.Env = append(os.Environ(), "EMC_DEVNET="+d.net.Dir)
	cmd.Stderr = testLog{d.t}
	require.NoError(d.t, cmd.Start())
	var killed bool
	kill = func() {
		if !killed {
			killed = true
			require.NoError(d.t, cmd.Process.Signal(syscall.SIGKILL))
			_ = cmd.Wait()
		}
	}
	d.t.Cleanup(kill)
	return kill
}

// soon is a time until which a call may start.
func soon() int64 { return time.Now().Add(10 * time.Minute).Unix() }

// askOracle has the oracle ask what an input's text is, and returns the request.
func (d *dapp) askOracle(oracle common.Address, input string) *callbacks.CallbacksRequested {
	d.t.Helper()
	data, err := hex.DecodeString(input[2:])
	require.NoError(d.t, err)
	d.send(oracle, "'ask(bytes32,bytes,address,uint64,uint64,uint32)' 0x%x %s %s 2000 %d %d --value 0.1ether", sha256.Sum256(data), input, d.key, soon(), askedGas)
	return event(d, d.abi.UnpackRequestedEvent)
}

// called waits until the router holds the receipt of a request's call.
func (d *dapp) called(r *callbacks.CallbacksRequested) {
	d.t.Helper()
	url := fmt.Sprintf("%s/v1/receipts/%s", d.net.Info.Routers[0], common.Hash(r.Call))
	require.Eventually(d.t, func() bool {
		req, err := http.NewRequestWithContext(d.t.Context(), http.MethodGet, url, nil)
		require.NoError(d.t, err)
		resp, err := http.DefaultClient.Do(req)
		require.NoError(d.t, err)
		return resp.Body.Close() == nil && resp.StatusCode == http.StatusOK
	}, upTo, 20*time.Millisecond)
}

func (d *dapp) open(id *big.Int) bool {
	_, err := d.net.Run(context.WithoutCancel(d.t.Context()), "user", "callbacks", "show", "--request", id.String())
	return err == nil
}

// The promise: a contract asks on chain for a call on the socket that it owns, and gets the settled result, whoever serves it. A consumer that fails or burns
// what gas it gets stops nobody, and a server that is killed between a call and its answer goes on when it is back.
func TestAContractIsCalledBack(t *testing.T) {
	t.Parallel() // it waits more than it works
	d := newDapp(t)
	oracle := d.deploy("contracts/examples/Oracle.sol:Oracle", client.SocketsAddress.Hex(), client.CallbacksAddress.Hex())
	d.send(oracle, "'open(uint256,uint64,uint64)' 1 20000 86400 --value 50ether")
	kill := d.serve()

	first := d.askOracle(oracle, d.input)
	answer := event(d, d.abi.UnpackAnsweredEvent)
	require.Equal(t, first.Id, answer.Id)
	require.Equal(t, d.key, answer.By)
	require.True(t, answer.Delivered)
	require.Contains(t, d.read(oracle, "'answers(uint256)(string)' 1"), "contract")

	garbage := d.askOracle(oracle, "0x"+hex.EncodeToString([]byte("this is no picture")))
	for _, way := range []string{"0", "2"} { // it reverts; it burns all of its gas
		d.hostile(way)
		require.False(t, event(d, d.abi.UnpackAnsweredEvent).Delivered)
	}
	require.True(t, d.open(garbage.Id), "its call failed, cost nothing, and is not settled")

	last := d.askOracle(oracle, d.input)
	d.called(last)
	kill()
	require.True(t, d.open(last.Id), "it was killed between the call and its answer")
	d.serve()
	answer = event(d, d.abi.UnpackAnsweredEvent)
	require.Equal(t, last.Id, answer.Id)
	require.True(t, answer.Delivered)
	require.Contains(t, d.read(oracle, "'answers(uint256)(string)' "+last.Id.String()), "contract")
	require.False(t, d.open(last.Id))

	fees := new(big.Int).Mul(big.NewInt(4), emcs("0.1"))
	var balance struct {
		Credit string `json:"credit"`
	}
	require.NoError(t, d.net.JSON(limit(t), "trader", &balance, "balance"))
	require.Equal(t, fees.String(), balance.Credit, "four answers, four fees")
}

// hostile has a contract that does not want to be called back ask for a call.
func (d *dapp) hostile(way string) {
	d.t.Helper()
	contract := d.deploy("contracts/test/support/Nasty.sol:Nasty", client.CallbacksAddress.Hex(), way)
	d.send(contract, "'buy(address,uint256,uint64)' %s 1 20000 --value 50ether", client.SocketsAddress)
	socket := strings.Fields(d.read(client.SocketsAddress, "'socketCount()(uint256)'"))[0]
	data, err := hex.DecodeString(d.input[2:])
	require.NoError(d.t, err)
	onCall := hex.EncodeToString(crypto.Keccak256([]byte("onCall(uint256,uint8,bytes)"))[:4])
	d.send(contract, "'request((uint256,address,uint64,uint64,bytes32,bytes,bytes4,uint32))' '(%s,%s,2000,%d,0x%x,%s,0x%s,%d)' --value 0.1ether",
		socket, d.key, soon(), sha256.Sum256(data), d.input, onCall, askedGas)
	event(d, d.abi.UnpackRequestedEvent)
}
