package economy

import (
	"errors"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/bindings/apps"
	"github.com/edgematrix/emc/bindings/computing"
	"github.com/edgematrix/emc/bindings/demands"
	"github.com/edgematrix/emc/bindings/market"
	"github.com/edgematrix/emc/bindings/pools"
	"github.com/edgematrix/emc/bindings/rewards"
	"github.com/edgematrix/emc/bindings/settlement"
	"github.com/edgematrix/emc/bindings/sockets"
	"github.com/edgematrix/emc/bindings/staking"
	"github.com/edgematrix/emc/deploy/genesis"
	"github.com/edgematrix/emc/protocol/statement"
)

var (
	appsABI       = apps.NewApps()
	computingABI  = computing.NewComputing()
	demandsABI    = demands.NewDemands()
	marketABI     = market.NewMarket()
	poolsABI      = pools.NewPools()
	rewardsABI    = rewards.NewRewards()
	settlementABI = settlement.NewSettlement()
	socketsABI    = sockets.NewSockets()
	stakingABI    = staking.NewStaking()
)

const (
	gasLimit    = 50_000_000
	genesisTime = 1_800_000_000
)

// chain runs the contracts of a genesis, one call at a time, at a time and block that the test sets. Its Quorum takes every
// certificate: what certificates are worth is tested elsewhere.
type chain struct {
	t          *testing.T
	genesis    *core.Genesis
	state      *state.StateDB
	at         map[string]common.Address
	now, block uint64
}

func newChain(t *testing.T, params genesis.Params, funded map[common.Address]*big.Int) *chain {
	t.Helper()
	set := &statement.Set{ID: 1}
	key, err := statement.NewSecretKey(crypto.Keccak256([]byte("economy")))
	require.NoError(t, err)
	set.Seats = append(set.Seats, statement.Seat{Signer: common.Address{0x51}, Key: key.Public()})
	net, err := genesis.Build(genesis.Config{
		Time: genesisTime, Batcher: common.Address{0xba}, Admin: common.Address{0xad}, Accounts: funded,
		Contracts: genesis.EMC{Set: set, Params: params, Treasury: treasury},
	})
	require.NoError(t, err)
	st, err := state.New(types.EmptyRootHash, state.NewDatabase(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil), nil))
	require.NoError(t, err)
	for address, account := range net.L2.Alloc {
		st.SetCode(address, account.Code, 0)
		st.SetBalance(address, uint256.MustFromBig(account.Balance), 0)
		st.SetNonce(address, account.Nonce, 0)
		for slot, value := range account.Storage {
			st.SetState(address, slot, value)
		}
	}
	zero := []byte{byte(vm.PUSH1), 32, byte(vm.PUSH0), byte(vm.RETURN)} // as a number: L1 has said all that is waited for
	st.SetCode(net.Contracts["Quorum"], zero, 0)
	return &chain{t: t, genesis: net.L2, state: st, at: net.Contracts, now: genesisTime, block: 1}
}

// send runs a transaction; a refusal is an error and changes nothing.
func (c *chain) send(from common.Address, to string, value *big.Int, input []byte) ([]byte, error) {
	c.t.Helper()
	snapshot := c.state.Snapshot()
	out, _, err := runtime.Call(c.at[to], input, &runtime.Config{
		ChainConfig: c.genesis.Config, Origin: from, State: c.state, Time: c.now, BlockNumber: new(big.Int).SetUint64(c.block), Value: value,
		GasLimit: gasLimit, BaseFee: new(big.Int), BlobBaseFee: new(big.Int), Random: new(common.Hash),
	})
	if err != nil {
		c.state.RevertToSnapshot(snapshot)
		if !errors.Is(err, vm.ErrExecutionReverted) {
			c.t.Fatalf("%s: %v", to, err)
		}
		return nil, fmt.Errorf("%w: %s", ErrRefused, reason(out))
	}
	c.state.Finalise(true)
	return out, nil
}

func (c *chain) must(from common.Address, to string, value *big.Int, input []byte) []byte {
	c.t.Helper()
	out, err := c.send(from, to, value, input)
	require.NoError(c.t, err)
	return out
}

// reason names what a contract said.
func reason(out []byte) string {
	if text, err := abi.UnpackRevert(out); err == nil {
		return text
	}
	for _, unpack := range []func([]byte) (any, error){
		socketsABI.UnpackError, marketABI.UnpackError, settlementABI.UnpackError, stakingABI.UnpackError, computingABI.UnpackError, rewardsABI.UnpackError,
		poolsABI.UnpackError, appsABI.UnpackError, demandsABI.UnpackError,
	} {
		if e, err := unpack(out); err == nil {
			return fmt.Sprintf("%T %+v", e, e)
		}
	}
	return common.Bytes2Hex(out)
}

// read calls a view.
func read[T any](c *chain, to string, input []byte, unpack func([]byte) (T, error)) T {
	c.t.Helper()
	v, err := unpack(c.must(common.Address{}, to, nil, input))
	require.NoError(c.t, err)
	return v
}

func (c *chain) balance(of common.Address) *big.Int { return c.state.GetBalance(of).ToBig() }
