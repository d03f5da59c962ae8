package e2e

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/bindings/rewards"
	"github.com/edgematrix/emc/bindings/staking"
	"github.com/edgematrix/emc/client"
	"github.com/edgematrix/emc/e2e/harness"
	"github.com/edgematrix/emc/protocol/statement"
)

// membershipLimit bounds what waits for elections: a few epochs.
const membershipLimit = 3 * time.Minute

// watcher sees a node's final blocks.
type watcher struct {
	t     *testing.T
	c     *ethclient.Client
	heads chan *types.Header
}

func watch(t *testing.T, url string) *watcher {
	t.Helper()
	w := &watcher{t: t, c: dial(t, url), heads: make(chan *types.Header, 256)}
	sub, err := w.c.SubscribeNewHead(limit(t), w.heads)
	require.NoError(t, err)
	t.Cleanup(sub.Unsubscribe)
	return w
}

// until returns at the first block after which the condition holds.
func (w *watcher) until(what string, holds func(h *types.Header) bool) {
	w.t.Helper()
	after := time.After(membershipLimit)
	for {
		select {
		case h := <-w.heads:
			if holds(h) {
				return
			}
		case <-after:
			w.t.Fatalf("after %v it is not so that %s", membershipLimit, what)
		}
	}
}

// set is the validator set in force.
func (w *watcher) set() *statement.Set {
	w.t.Helper()
	set := new(statement.Set)
	require.NoError(w.t, w.c.Client().CallContext(w.t.Context(), set, "emc_getValidators"))
	return set
}

// reported is the newest set that was reported on.
func (w *watcher) reported() uint64 {
	w.t.Helper()
	r := rewards.NewRewards()
	last, err := bind.Call(w.contract("0xE3C000000000000000000000000000000000000A"), &bind.CallOpts{Context: w.t.Context()}, r.PackLastReport(), r.UnpackLastReport)
	require.NoError(w.t, err)
	return last
}

func (w *watcher) contract(at string) *bind.BoundContract {
	return bind.NewBoundContract(common.HexToAddress(at), abi.ABI{}, w.c, w.c, w.c)
}

// validates says whether an operator may be drawn as far as its role and jail go.
func (w *watcher) validates(operator uint64) bool {
	w.t.Helper()
	s := staking.NewStaking()
	active, err := bind.Call(w.contract("0xE3C0000000000000000000000000000000000002"), &bind.CallOpts{Context: w.t.Context()}, s.PackActive(operator, client.RoleValidator), s.UnpackActive)
	require.NoError(w.t, err)
	return active
}

// votes says whether a block's certificate has a signer's vote.
func (w *watcher) votes(number uint64, signer common.Address) bool {
	w.t.Helper()
	var set *statement.Set
	var block struct{ Certificate *statement.Certificate }
	tag := fmt.Sprintf("0x%x", number)
	require.NoError(w.t, w.c.Client().CallContext(w.t.Context(), &set, "emc_getValidators", tag))
	require.NoError(w.t, w.c.Client().CallContext(w.t.Context(), &block, "emc_getCertificate", tag))
	return slices.ContainsFunc(set.SeatsOf(max(set.SeatOf(signer), 0)), func(seat int) bool {
		return set.Seats[seat].Signer == signer && block.Certificate.Has(seat)
	})
}

// validatorState is what `emc validator status` says.
type validatorState struct {
	Operator uint64
	Jailed   string
	FreeAt   uint64
	Exits    []struct {
		Amount     string
		ReleaseAt  uint64
		AwaitedSet uint64
	}
}

func stateOf(t *testing.T, net *harness.Network, role string) (s validatorState) {
	t.Helper()
	require.NoError(t, net.JSON(limit(t), role, &s, "validator", "status"))
	return s
}

// Somebody joins by staking and validates; a validator that leaves is out of the next sets; one that is away for a term is reported, jailed and left out, and comes
// back when its jail is over; the reports pay those who took part.
func TestValidatorsJoinLeaveAndAreAbsent(t *testing.T) {
	t.Parallel() // it waits more than it works
	net := startNetwork(t, "--workers", "0", "--routers", "0", "--epoch-blocks", "12", "--seats", "4", "--unbonding", "1m")
	w := watch(t, net.Info.WS[3])
	joined := joinValidator(t, net)
	w.until("the fifth validator votes", func(h *types.Header) bool {
		return w.set().SeatOf(joined) >= 0 && w.votes(h.Number.Uint64(), joined)
	})

	leaver := account(t, net, "validator-0")
	_, err := net.Run(limit(t), "validator-0", "validator", "leave")
	require.NoError(t, err)
	exits := stateOf(t, net, "validator-0").Exits
	require.Len(t, exits, 1)
	require.Equal(t, "1000000000000000000000", exits[0].Amount, "all that it had")
	_, err = net.Run(limit(t), "validator-0", "validator", "withdraw")
	var early *harness.CommandError
	require.ErrorAs(t, err, &early)
	when := time.Unix(int64(exits[0].ReleaseAt), 0).UTC().Format("2006-01-02 15:04:05 UTC")
	require.Equal(t, "emc: withdraw: refused: StillUnbonding (id 1, releaseAt "+when+"); wait until then\n", early.Stderr)
	absent := account(t, net, "validator-1")
	w.until("a set is without the validator that left", func(*types.Header) bool { return w.set().SeatOf(leaver) < 0 })
	require.NotZero(t, exits[0].AwaitedSet, "L1 still takes its signature")
	w.until("L1 reported the first set drawn without it", func(*types.Header) bool {
		return stateOf(t, net, "validator-0").Exits[0].AwaitedSet == 0
	})
	due := stateOf(t, net, "validator-0").Exits[0].ReleaseAt
	require.Greater(t, due, exits[0].ReleaseAt, "the unbonding time counts from the report")
	w.until("the unbonding time is over", func(h *types.Header) bool { return h.Time >= due })
	withdraws(t, w, net, leaver, exits[0].Amount)

	control(t, net, "kill", "validator-1")
	w.until("the absent validator is jailed", func(*types.Header) bool { return !w.validates(2) })
	w.until("a set is without the absent validator", func(*types.Header) bool { return w.set().SeatOf(absent) < 0 })
	gone := w.set().ID
	w.until("the last set with it is reported on", func(*types.Header) bool { return w.reported() >= gone-1 }) // each of its sets jails it anew
	s := stateOf(t, net, "validator-1")
	require.Contains(t, s.Jailed, "validator")
	var paid struct{ ToStakers string }
	require.NoError(t, net.JSON(limit(t), "validator-2", &paid, "rewards", "claim"))
	require.NotEqual(t, "0", paid.ToStakers, "who took part is paid")

	control(t, net, "restart", "validator-1")
	w.until("the jail's time is over", func(h *types.Header) bool { return h.Time > s.FreeAt })
	_, err = net.Run(limit(t), "validator-1", "validator", "unjail")
	require.NoError(t, err)
	w.until("the validator is back", func(*types.Header) bool { return w.set().SeatOf(absent) >= 0 })
}

// withdraws has the validator that left take its stake, which it gets to the wei.
func withdraws(t *testing.T, w *watcher, net *harness.Network, leaver common.Address, amount string) {
	t.Helper()
	var paid struct {
		Amount string
		Tx     common.Hash
	}
	require.NoError(t, net.JSON(limit(t), "validator-0", &paid, "validator", "withdraw"))
	require.Equal(t, amount, paid.Amount)
	var receipt *types.Receipt
	w.until("the watched node knows the payout too", func(*types.Header) (known bool) {
		var err error
		receipt, err = w.c.TransactionReceipt(t.Context(), paid.Tx)
		return err == nil
	})
	got := w.balance(leaver, receipt.BlockNumber)
	got.Sub(got, w.balance(leaver, new(big.Int).Sub(receipt.BlockNumber, common.Big1)))
	got.Add(got, w.fees(leaver, receipt.BlockNumber)) // its node pays for what it posts from the same account
	require.Equal(t, amount, got.String())
	require.Empty(t, stateOf(t, net, "validator-0").Exits)
	_, err := net.Run(limit(t), "validator-0", "validator", "withdraw")
	require.ErrorContains(t, err, "NothingPending", "once")
}

func (w *watcher) balance(of common.Address, block *big.Int) *big.Int {
	w.t.Helper()
	wei, err := w.c.BalanceAt(w.t.Context(), of, block)
	require.NoError(w.t, err)
	return wei
}

// fees are what an account paid for its transactions in a block, wei.
func (w *watcher) fees(of common.Address, block *big.Int) *big.Int {
	w.t.Helper()
	b, err := w.c.BlockByNumber(w.t.Context(), block)
	require.NoError(w.t, err)
	sum := new(big.Int)
	for _, tx := range b.Transactions() {
		if tx.Type() == types.DepositTxType { // pays nothing, and nobody signed it
			continue
		}
		from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
		require.NoError(w.t, err)
		if from != of {
			continue
		}
		receipt, err := w.c.TransactionReceipt(w.t.Context(), tx.Hash())
		require.NoError(w.t, err)
		sum.Add(sum, new(big.Int).Mul(receipt.EffectiveGasPrice, new(big.Int).SetUint64(receipt.GasUsed)))
	}
	return sum
}

// joinValidator makes a validator with nothing but emc's commands, and gives its signer.
func joinValidator(t *testing.T, net *harness.Network) common.Address {
	t.Helper()
	dir := t.TempDir()
	password, data := filepath.Join(dir, "password"), filepath.Join(dir, "node")
	require.NoError(t, os.WriteFile(password, []byte("correct horse battery"), 0o600))
	port := strconv.Itoa(freePort(t))
	addr := "/ip4/127.0.0.1/tcp/" + port
	var entry struct{ Signer common.Address }
	require.NoError(t, json.Unmarshal([]byte(output(t, net.Emc, "node", "init", "--datadir", data, "--password-file", password, "--chain-id", "703600", "--addr", addr)), &entry))
	_, err := net.Run(limit(t), "user", "faucet", "--address", entry.Signer.Hex()) // it pays for what it posts
	require.NoError(t, err)
	_, err = net.Run(limit(t), "user", "validator", "register", "--signer", filepath.Join(data, "keys", "signer.json"), "--bls-key", filepath.Join(data, "keys", "bls.json"),
		"--password-file", password, "--stake", "1400") // above a quarter of all stake: it cannot be passed over
	require.NoError(t, err)
	stop := run(t, net.Emc, "node", "run", "--network", net.Info.Network, "--datadir", data, "--password-file", password, "--l1", net.Info.L1.RPC,
		"--http-port", strconv.Itoa(freePort(t)), "--p2p", addr)
	t.Cleanup(func() { require.NoError(t, stop()) })
	return entry.Signer
}

// account is the address of a devnet's account.
func account(t *testing.T, net *harness.Network, role string) common.Address {
	t.Helper()
	for _, a := range net.Info.Accounts {
		if a.Role == role {
			return a.Address
		}
	}
	t.Fatalf("no account is named %s", role)
	return common.Address{}
}
