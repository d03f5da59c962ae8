package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/bindings/apps"
	"github.com/edgematrix/emc/bindings/computing"
	"github.com/edgematrix/emc/bindings/sockets"
	"github.com/edgematrix/emc/bindings/staking"
	"github.com/edgematrix/emc/bindings/view"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
)

const (
	// anvilChain is anvil's chain id, anvilKey the key of its first account, which has 10,000 coins.
	anvilChain = 31337
	anvilKey   = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"
	// ratingWindow is reported; windows are 300 blocks long on other chains.
	ratingWindow = 10
	windowBlocks = 300
)

// foreign is an EVM chain that is not EMC's, with validators of the test's own.
type foreign struct {
	t      *testing.T
	url    string
	client *ethclient.Client
	me     *bind.TransactOpts
	keys   []*statement.SecretKey
	set    *statement.Set
	at     map[string]common.Address
}

// startAnvil runs anvil until the test ends.
func startAnvil(t *testing.T, root string) *foreign {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	port := listener.Addr().(*net.TCPAddr).Port
	require.NoError(t, listener.Close())
	cmd := exec.Command(filepath.Join(root, "node_modules", "@foundry-rs", "anvil-linux-amd64", "bin", "anvil"), "--port", fmt.Sprint(port), "--hardfork", "prague", "--silent")
	require.NoError(t, cmd.Start())
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	f := &foreign{t: t, url: fmt.Sprintf("http://127.0.0.1:%d", port)}
	f.client, err = ethclient.Dial(f.url)
	require.NoError(t, err)
	t.Cleanup(f.client.Close)
	require.Eventually(t, func() bool { _, err := f.client.ChainID(t.Context()); return err == nil }, 30*time.Second, 50*time.Millisecond)
	key, err := crypto.HexToECDSA(anvilKey)
	require.NoError(t, err)
	f.me = bind.NewKeyedTransactor(key, big.NewInt(anvilChain))
	f.set = &statement.Set{ID: 1}
	for i := range 4 {
		k, err := statement.NewSecretKey(crypto.Keccak256([]byte{byte(i), 31: 1}))
		require.NoError(t, err)
		f.keys = append(f.keys, k)
		f.set.Seats = append(f.set.Seats, statement.Seat{Signer: common.Address{1, byte(i)}, Key: k.Public()})
	}
	return f
}

// write puts a JSON file where the deployment finds it.
func (f *foreign) write(path string, v any) {
	f.t.Helper()
	data, err := json.Marshal(v)
	require.NoError(f.t, err)
	require.NoError(f.t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(f.t, os.WriteFile(path, data, 0o600))
}

// send has the account make a call and waits for its success.
func (f *foreign) send(contract string, wei int64, data []byte) *types.Receipt {
	f.t.Helper()
	ctx, cancel := context.WithTimeout(f.t.Context(), time.Minute)
	defer cancel()
	opts := *f.me
	opts.Context, opts.Value = ctx, big.NewInt(wei)
	tx, err := bind.Transact(bind.NewBoundContract(f.at[contract], abi.ABI{}, f.client, f.client, f.client), &opts, data)
	require.NoError(f.t, err, contract)
	receipt, err := bind.WaitMined(ctx, f.client, tx.Hash())
	require.NoError(f.t, err)
	require.Equal(f.t, types.ReceiptStatusSuccessful, receipt.Status, contract)
	return receipt
}

// certify is the certificate of the validators over a rating.
func (f *foreign) certify(body common.Hash) []byte {
	f.t.Helper()
	digest := statement.Digest(anvilChain, 1, statement.Epoch, ratingWindow, body)
	var shares []statement.Share
	for i, k := range f.keys {
		shares = append(shares, statement.Share{Seat: uint16(i), Signature: k.Sign(digest)})
	}
	cert, err := statement.Aggregate(f.set, 0, shares)
	require.NoError(f.t, err)
	data, err := cert.OnChain()
	require.NoError(f.t, err)
	return data
}

// sell rates, publishes, offers and buys, and looks at the socket through the lens.
func (f *foreign) sell() {
	me := f.me.From
	f.send("staking", 0, staking.NewStaking().PackRegister(me, 4, "", nil))
	f.send("apps", 0, apps.NewApps().PackPublish(apps.IAppsTerms{PriceHint: new(big.Int), Name: "ocr"}, apps.IAppsBuild{Image: common.Hash{1}, Manifest: "{}"}))
	require.NoError(f.t, f.client.Client().CallContext(f.t.Context(), nil, "anvil_mine", hexutil.Uint64(windowBlocks*ratingWindow+20)))
	body := protocol.RatingsHash([]protocol.Rating{{Worker: me, Power: 1000}})
	f.send("computing", 0, computing.NewComputing().PackReport(ratingWindow, []computing.IComputingRating{{Worker: me, Power: 1000}}, 1, f.certify(body)))
	f.send("sockets", 0, sockets.NewSockets().PackPostOffer(1, big.NewInt(1), 0, 1000, big.NewInt(1000), 1, 1<<40-1))
	f.send("sockets", 1000, sockets.NewSockets().PackBuy(big.NewInt(1), 1000, 3600, big.NewInt(1000), 1<<40, true))

	lens := view.NewView()
	contract := bind.NewBoundContract(f.at["view"], abi.ABI{}, f.client, f.client, f.client)
	card, err := bind.Call(contract, nil, lens.PackSocketCard(big.NewInt(1)), lens.UnpackSocketCard)
	require.NoError(f.t, err)
	require.Equal(f.t, me, card.Owner)
	require.Equal(f.t, "ocr", card.AppName)
	require.EqualValues(f.t, 1000, card.Socket.Units)
}

// The promise: one command puts the whole on another EVM chain, where a socket is rated, offered and sold.
func TestForgeScriptDeploysToAnotherChain(t *testing.T) {
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	f := startAnvil(t, root)
	dir := filepath.Join(root, "cache", fmt.Sprintf("deploy-%d", os.Getpid()))
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	f.write(filepath.Join(dir, "deploy.json"), map[string]any{
		"keys": hexutil.Bytes(f.set.KeysOnChain()), "signers": f.set.Signers(), "guardian": f.me.From, "reserve": "1000000000000000000000",
	})
	env := []string{"EMC_DEPLOY=" + filepath.Join(dir, "deploy.json"), "EMC_ADDRESSES=" + filepath.Join(dir, "addresses.json")}
	shell(t, root, env, "forge script Deploy --skip test --rpc-url "+f.url+" --private-key 0x"+anvilKey+" --broadcast --slow --non-interactive")
	data, err := os.ReadFile(filepath.Join(dir, "addresses.json"))
	require.NoError(t, err)
	require.NoError(t, json.NewDecoder(bytes.NewReader(data)).Decode(&f.at))
	f.sell()
}

// The promise: the same by Hardhat Ignition.
func TestIgnitionDeploysToAnotherChain(t *testing.T) {
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	f := startAnvil(t, root)
	hardhat, id := filepath.Join(root, "e2e", "hardhat"), fmt.Sprintf("test-%d", os.Getpid())
	dir := filepath.Join(hardhat, "ignition", "deployments", id)
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	parameters := filepath.Join(t.TempDir(), "parameters.json")
	f.write(parameters, map[string]any{"EMC": map[string]any{
		"keys": hexutil.Bytes(f.set.KeysOnChain()), "signers": f.set.Signers(), "seats": len(f.set.Seats), "chainId": anvilChain, "guardian": f.me.From,
		"reserve": "1000000000000000000000n",
	}})
	env := []string{
		"EVM_RPC=" + f.url, "EVM_KEY=0x" + anvilKey, "HARDHAT_IGNITION_CONFIRM_DEPLOYMENT=true",
		"EMC_RPC=" + f.url, "EMC_USER_KEY=0x" + anvilKey, "EMC_TRADER_KEY=0x" + anvilKey, // the configuration names them too
	}
	shell(t, hardhat, env, "(cd ../.. && forge build --skip test --quiet) && hardhat ignition deploy ignition/modules/EMC.ts --network evm --parameters "+parameters+" --deployment-id "+id)
	data, err := os.ReadFile(filepath.Join(dir, "deployed_addresses.json"))
	require.NoError(t, err)
	var deployed map[string]common.Address
	require.NoError(t, json.Unmarshal(data, &deployed))
	f.at = map[string]common.Address{}
	for name, address := range deployed {
		f.at[strings.ToLower(strings.TrimPrefix(name, "EMC#"))] = address
	}
	f.sell()
}
