package genesis

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"testing"

	"github.com/edgematrix/emc/bindings/computing"
	"github.com/edgematrix/emc/bindings/emctoken"
	"github.com/edgematrix/emc/bindings/market"
	"github.com/edgematrix/emc/bindings/quorum"
	"github.com/edgematrix/emc/bindings/sockets"
	"github.com/edgematrix/emc/bindings/staking"
	"github.com/edgematrix/emc/bindings/systemconfig"
	"github.com/edgematrix/emc/bindings/view"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/stretchr/testify/require"
)

func testSet(t *testing.T, n int) *statement.Set {
	s := &statement.Set{ID: 1}
	for i := range n {
		key, err := statement.NewSecretKey(crypto.Keccak256([]byte(fmt.Sprint("genesis test ", i))))
		require.NoError(t, err)
		s.Seats = append(s.Seats, statement.Seat{Signer: common.Address{0x51, byte(i)}, Key: key.Public()})
	}
	return s
}

func testConfig(t *testing.T) Config {
	admin, user := common.Address{0xad}, common.Address{0x05}
	return Config{
		Time: 1_700_000_000, Batcher: common.Address{0xba}, Admin: admin,
		Accounts:   map[common.Address]*big.Int{user: big.NewInt(1e18)},
		L1Accounts: map[common.Address]*big.Int{user: big.NewInt(2e18)},
		Contracts:  EMC{Set: testSet(t, 4), Params: DevnetParams(), Holders: map[common.Address]*big.Int{user: big.NewInt(3)}},
	}
}

// caller reads contracts of a genesis.
func caller(t *testing.T, g *core.Genesis) func(to common.Address, input []byte) []byte {
	db := state.NewDatabase(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil), nil)
	st, err := state.New(types.EmptyRootHash, db)
	require.NoError(t, err)
	for address, account := range g.Alloc {
		st.SetCode(address, account.Code, 0)
		for slot, value := range account.Storage {
			st.SetState(address, slot, value)
		}
	}
	return func(to common.Address, input []byte) []byte {
		ret, _, err := runtime.Call(to, input, &runtime.Config{ChainConfig: g.Config, State: st, Time: g.Timestamp, BaseFee: new(big.Int)})
		require.NoError(t, err)
		return ret
	}
}

func TestNetworkOfOurContracts(t *testing.T) {
	cfg := testConfig(t)
	n, err := Build(cfg)
	require.NoError(t, err)
	l2, l1 := caller(t, n.L2), caller(t, n.L1)
	emc := cfg.Contracts.(EMC)

	for layer, call := range map[string]func() []byte{
		"L2": func() []byte { return l2(n.Contracts["Quorum"], quorum.NewQuorum().PackKeys(1)) },
		"L1": func() []byte { return l1(n.L1Contracts["Quorum"], quorum.NewQuorum().PackKeys(1)) },
	} {
		keys, err := quorum.NewQuorum().UnpackKeys(call())
		require.NoError(t, err, layer)
		require.Equal(t, emc.Set.KeysOnChain(), keys, "%s: Quorum holds the validators' keys, SSTORE2 child included", layer)
	}
	peers := func(call func(common.Address, []byte) []byte, at common.Address) (peer, portal common.Address) {
		peer, err := quorum.NewQuorum().UnpackPEER(call(at, quorum.NewQuorum().PackPEER()))
		require.NoError(t, err)
		portal, err = quorum.NewQuorum().UnpackPORTAL(call(at, quorum.NewQuorum().PackPORTAL()))
		require.NoError(t, err)
		return peer, portal
	}
	peer, portal := peers(l1, n.L1Contracts["Quorum"])
	require.Equal(t, n.Contracts["Quorum"], peer, "L1 reports to L2")
	require.Equal(t, n.L1Contracts["Portal"], portal)
	peer, portal = peers(l2, n.Contracts["Quorum"])
	require.Equal(t, n.L1Contracts["Quorum"], peer, "L2 hears L1")
	require.Zero(t, portal)
	id, err := staking.NewStaking().UnpackOperatorOf(l2(n.Contracts["Staking"], staking.NewStaking().PackOperatorOf(emc.Set.Seats[2].Signer)))
	require.NoError(t, err)
	require.EqualValues(t, 3, id)
	window, err := computing.NewComputing().UnpackWindowBlocks(l2(n.Contracts["Computing"], computing.NewComputing().PackWindowBlocks()))
	require.NoError(t, err)
	require.EqualValues(t, 30, window)
	settle, err := sockets.NewSockets().UnpackWindow(l2(n.Contracts["Sockets"], sockets.NewSockets().PackWindow()))
	require.NoError(t, err)
	require.EqualValues(t, 30, settle)
	system, err := systemconfig.NewSystemConfig().UnpackConfig(l1(n.L1Contracts["SystemConfig"], systemconfig.NewSystemConfig().PackConfig()))
	require.NoError(t, err)
	require.Equal(t, cfg.Batcher, system.Batcher)

	require.Equal(t, total(n.L2.Alloc), n.Locked)
	all := new(big.Int).Mul(emc.Params.MinStakes[0], big.NewInt(4))
	all.Add(all, big.NewInt(1e18)).Add(all, emc.Params.Reserve)
	require.Equal(t, all, n.Locked, "accounts, stakes and the reward reserve are all that L2 has")
	require.Equal(t, emc.Params.Reserve, n.L2.Alloc[n.Contracts["Rewards"]].Balance)
	token := emctoken.NewEMCToken()
	inPortal, err := token.UnpackBalanceOf(l1(n.L1Contracts["EMCToken"], token.PackBalanceOf(n.L1Contracts["Portal"])))
	require.NoError(t, err)
	require.Equal(t, n.Locked, inPortal, "Portal holds what L2 allocates")
}

func TestTheGuardianIsAppointedAtGenesis(t *testing.T) {
	cfg := testConfig(t)
	guardian := common.Address{0x60}
	emc := cfg.Contracts.(EMC)
	emc.Guardian = guardian
	cfg.Contracts = emc
	n, err := Build(cfg)
	require.NoError(t, err)
	call := caller(t, n.L2)
	for name, input := range map[string][]byte{"Sockets": sockets.NewSockets().PackGuardian(), "Market": market.NewMarket().PackGuardian()} {
		require.Equal(t, guardian, common.BytesToAddress(call(n.Contracts[name], input)), name)
	}
}

func TestTheLensSeesGenesis(t *testing.T) {
	cfg := testConfig(t)
	n, err := Build(cfg)
	require.NoError(t, err)
	totals, err := view.NewView().UnpackTotals(caller(t, n.L2)(n.Contracts["View"], view.NewView().PackTotals()))
	require.NoError(t, err)
	require.EqualValues(t, 4, totals.Operators)
	require.Equal(t, cfg.Contracts.(EMC).Params.SettlementWindow, totals.Window)
	require.Zero(t, totals.Callbacks.Sign())
}

func TestOPPredeploys(t *testing.T) {
	n, err := Build(testConfig(t))
	require.NoError(t, err)
	call := caller(t, n.L2)
	for _, address := range []common.Address{
		predeploys.L1BlockAddr, predeploys.GasPriceOracleAddr, predeploys.L2ToL1MessagePasserAddr, predeploys.SequencerFeeVaultAddr,
		predeploys.BaseFeeVaultAddr, predeploys.L1FeeVaultAddr, predeploys.OperatorFeeVaultAddr,
	} {
		account := n.L2.Alloc[address]
		require.NotEmpty(t, account.Code, address)
		require.NotEmpty(t, account.Storage, address)
		require.NotEmpty(t, call(address, crypto.Keccak256([]byte("version()"))[:4]), "%s answers through its proxy", address)
	}
	fee := call(predeploys.GasPriceOracleAddr, append(crypto.Keccak256([]byte("getL1FeeUpperBound(uint256)"))[:4], make([]byte, 32)...))
	require.Len(t, fee, 32, "GasPriceOracle has its forks on")
	recipient := call(predeploys.BaseFeeVaultAddr, crypto.Keccak256([]byte("RECIPIENT()"))[:4])
	require.Equal(t, predeploy(rewardsNo), common.BytesToAddress(recipient), "fees are for those who make the blocks")
}

func TestBuildIsAFunctionOfItsConfig(t *testing.T) {
	files := func() (out [][]byte) {
		n, err := Build(testConfig(t))
		require.NoError(t, err)
		for _, v := range []any{n.L2, n.L1, n.Rollup, n.L1Config} {
			data, err := json.Marshal(v)
			require.NoError(t, err)
			out = append(out, data)
		}
		return out
	}
	require.Equal(t, files(), files())
}

func TestWriteAndLoad(t *testing.T) {
	n, err := Build(testConfig(t))
	require.NoError(t, err)
	dir := t.TempDir()
	require.NoError(t, n.Write(dir))
	loaded, err := Load(dir)
	require.NoError(t, err)
	require.Equal(t, n.L2.ToBlock().Hash(), loaded.L2.ToBlock().Hash())
	require.Equal(t, n.L1.ToBlock().Hash(), loaded.L1.ToBlock().Hash())
	require.Equal(t, n.Rollup, loaded.Rollup)
	require.NoError(t, loaded.Rollup.Check())
	require.Equal(t, n.L1Config, loaded.L1Config)
}

func TestBuildRefuses(t *testing.T) {
	cases := map[string]struct {
		change func(*Config)
		says   string
	}{
		"no contracts":  {func(c *Config) { c.Contracts = nil }, "no contracts"},
		"no time":       {func(c *Config) { c.Time = 0 }, "no time"},
		"one chain id":  {func(c *Config) { c.L1ChainID, c.L2ChainID = 5, 5 }, "share the chain id"},
		"no batcher":    {func(c *Config) { c.Batcher = common.Address{} }, "a batcher"},
		"no validators": {func(c *Config) { c.Contracts = EMC{Params: DevnetParams()} }, "validator set 1"},
		"more than the supply": {func(c *Config) {
			c.Accounts[common.Address{1}] = new(big.Int).Mul(big.NewInt(1e18), big.NewInt(2e9))
		}, "lock what L2 allocates"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			cfg := testConfig(t)
			c.change(&cfg)
			_, err := Build(cfg)
			require.ErrorContains(t, err, c.says)
		})
	}
}

func TestBuilderRunsConstructorsWhereTheContractStands(t *testing.T) {
	b, err := NewBuilder(l1ChainConfig(1), 7, nil)
	require.NoError(t, err)
	at := common.Address{0xc0, 0xde}
	// Stores its last word of arguments at slot 0 and returns its own address as its code.
	init := common.FromHex("6020602038036000396000516000553060005260206000f3")
	require.NoError(t, b.Deploy(common.Address{1}, Contract{Address: at, Name: "probe", Init: init, Args: common.LeftPadBytes([]byte{42}, 32)}))
	require.ErrorContains(t, b.Deploy(common.Address{1}, Contract{Address: at, Name: "probe", Init: init}), "taken")
	require.ErrorContains(t, b.Deploy(common.Address{1}, Contract{Address: common.Address{2}, Name: "revert", Init: common.FromHex("60006000fd")}), "revert")
	require.NoError(t, b.Fund(common.Address{3}, big.NewInt(9)))
	alloc, err := b.Alloc()
	require.NoError(t, err)
	require.True(t, bytes.HasSuffix(alloc[at].Code, at[:]))
	require.Equal(t, common.BigToHash(big.NewInt(42)), alloc[at].Storage[common.Hash{}])
	require.EqualValues(t, 1, alloc[at].Nonce)
	require.Equal(t, big.NewInt(9), alloc[common.Address{3}].Balance)
	require.NotContains(t, alloc, common.Address{1}, "who deploys leaves no trace")
}
