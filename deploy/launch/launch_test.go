package launch

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/bindings/emctoken"
	"github.com/edgematrix/emc/bindings/quorum"
	"github.com/edgematrix/emc/deploy/genesis"
	"github.com/edgematrix/emc/internal/l1node"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
)

func spec(t *testing.T) *Spec {
	t.Helper()
	s := &Spec{Name: "test", L2ChainID: 7, L1ChainID: 8, Governor: common.Address{1}, Batcher: common.Address{2}, Accounts: map[common.Address]string{{3}: "12.5"}}
	for i := range byte(4) {
		key, err := statement.NewSecretKey(crypto.Keccak256([]byte{i}))
		require.NoError(t, err)
		signer := common.Address{10 + i}
		s.Validators = append(s.Validators, Validator{
			Signer: signer, BLSKey: key.Public(), Proof: key.ProvePossession(signer, 7), Addrs: []string{"/ip4/127.0.0.1/tcp/1/p2p/16Uiu2HAm" + string('a'+rune(i))},
		})
	}
	return s
}

func TestDescriptionsAreChecked(t *testing.T) {
	require.NoError(t, spec(t).Check())
	for want, spoil := range map[string]func(*Spec){
		"name is missing":           func(s *Spec) { s.Name = "" },
		"must be set and differ":    func(s *Spec) { s.L1ChainID = 7 },
		"governor and batcher":      func(s *Spec) { s.Batcher = common.Address{} },
		"3 validators":              func(s *Spec) { s.Validators = s.Validators[:3] },
		"emc node init --chain-id":  func(s *Spec) { s.Validators[1].Proof = s.Validators[0].Proof },
		"its proof is not":          func(s *Spec) { s.L2ChainID = 9 }, // a proof for another chain
		"addrs is empty":            func(s *Spec) { s.Validators[2].Addrs = nil },
		"not an amount":             func(s *Spec) { s.Accounts[common.Address{4}] = "-1" },
		"more than 18 decimals":     func(s *Spec) { s.Accounts[common.Address{4}] = "0.0000000000000000001" },
		`params: json: unknown fie`: func(s *Spec) { s.Params = json.RawMessage(`{"Nonsense":1}`) },
	} {
		s := spec(t)
		spoil(s)
		require.ErrorContains(t, s.Check(), want)
	}
	path := filepath.Join(t.TempDir(), "spec.json")
	require.NoError(t, os.WriteFile(path, []byte(`{"nam":"x"}`), 0o600))
	_, err := Load(path)
	require.ErrorContains(t, err, "unknown field")
}

func TestEmbeddedNetworkIsWrittenOnce(t *testing.T) {
	dir := t.TempDir()
	s := spec(t)
	n, err := Embedded(s, time.Unix(1_700_000_000, 0))
	require.NoError(t, err)
	require.NoError(t, Write(dir, s, n))
	network, err := protocol.Load(filepath.Join(dir, NetworkFile))
	require.NoError(t, err)
	set, err := statement.FromNetwork(network)
	require.NoError(t, err)
	require.Len(t, set.Seats, 4)
	require.Equal(t, "12500000000000000000", n.L2.Alloc[common.Address{3}].Balance.String())
	loaded, err := genesis.Load(dir)
	require.NoError(t, err)
	require.Equal(t, loaded.Rollup.Genesis.L2.Hash, loaded.L2.ToBlock().Hash())
	require.ErrorContains(t, Write(dir, s, n), "holds a network already")
}

// The contracts on an L1 that exists are those of an L1 genesis: the supply is fully given out, Portal holds what L2 allocates, and the deployer keeps nothing.
func TestDeploysToAnL1ThatExists(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	deployer := crypto.PubkeyToAddress(key.PublicKey)
	elsewhere := spec(t)
	elsewhere.L1Accounts = map[common.Address]string{deployer: "100"}
	other, err := Embedded(elsewhere, time.Now())
	require.NoError(t, err)
	quiet := log.NewLogger(log.NewTerminalHandlerWithLevel(io.Discard, log.LevelInfo, false))
	node, err := l1node.New(l1node.Config{Genesis: other.L1, Host: "127.0.0.1", BlockTime: 1, Log: quiet})
	require.NoError(t, err)
	require.NoError(t, node.Start(t.Context()))
	defer func() { require.NoError(t, node.Stop(context.Background())) }()
	client := ethclient.NewClient(node.RPC())

	s := spec(t)
	s.Holders = map[common.Address]string{{5}: "3"}
	var said strings.Builder
	n, err := (&Deployment{Spec: s, L1: client, Key: key, Out: &said}).Run(t.Context())
	require.NoError(t, err)
	require.Contains(t, said.String(), "lock EMC in Portal")
	token := emctoken.NewEMCToken()
	balance := func(of common.Address) *big.Int {
		at := n.L1Contracts["EMCToken"]
		out, err := client.CallContract(t.Context(), ethereum.CallMsg{To: &at, Data: token.PackBalanceOf(of)}, nil)
		require.NoError(t, err)
		return new(big.Int).SetBytes(out)
	}
	require.Equal(t, n.Locked, balance(n.L1Contracts["Portal"]))
	require.Zero(t, balance(deployer).Sign())
	require.Equal(t, "3000000000000000000", balance(common.Address{5}).String())
	rest := new(big.Int).Sub(genesis.Supply(), n.Locked)
	require.Equal(t, rest.Sub(rest, balance(common.Address{5})), balance(s.Governor))
	for name, at := range n.L1Contracts {
		code, err := client.CodeAt(t.Context(), at, nil)
		require.NoError(t, err)
		require.NotEmpty(t, code, name)
	}
	at := n.L1Contracts["Quorum"]
	out, err := client.CallContract(t.Context(), ethereum.CallMsg{To: &at, Data: quorum.NewQuorum().PackPEER()}, nil)
	require.NoError(t, err)
	require.Equal(t, n.Contracts["Quorum"], common.BytesToAddress(out), "L1 reports to L2")
	code := n.L2.Alloc[common.HexToAddress("0xE3C1000000000000000000000000000000000001")].Code
	require.True(t, bytes.Contains(code, at[:]), "L2's Quorum hears that of this L1")
	origin, err := client.HeaderByNumber(t.Context(), new(big.Int).SetUint64(n.Rollup.Genesis.L1.Number))
	require.NoError(t, err)
	require.Equal(t, origin.Hash(), n.Rollup.Genesis.L1.Hash)
	require.Equal(t, origin.Time, n.Rollup.Genesis.L2Time)
	require.Nil(t, n.L1)
	require.NoError(t, Write(t.TempDir(), s, n))
}
