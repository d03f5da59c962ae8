package attest

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/edgematrix/emc/bindings/apps"
	"github.com/edgematrix/emc/bindings/computing"
	"github.com/edgematrix/emc/bindings/settlement"
	"github.com/edgematrix/emc/bindings/sockets"
	"github.com/edgematrix/emc/bindings/staking"
	"github.com/edgematrix/emc/deploy/genesis"
	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

var uint256One = uint256.NewInt(1)

// realNet is the same validators on an op-geth in memory with the network's contracts.
type realNet struct {
	*testNet
	backend   *simulated.Backend
	contracts map[string]common.Address
	chain     *EthChain
}

// As on the devnet; the chain stands still while the worker works.
const (
	realWindow = 30
	realCommit = 6
)

func newRealNet(t *testing.T) *realNet {
	t.Helper()
	set := testSet(4)
	p := genesis.DevnetParams()
	p.WindowBlocks, p.CommitBlocks, p.TaskSeconds = realWindow, realCommit, 1
	rich := new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))
	accounts := map[common.Address]*big.Int{}
	var operators []staking.IStakingGenesis
	for _, seat := range set.Seats {
		accounts[seat.Signer] = rich
		operators = append(operators, staking.IStakingGenesis{Owner: seat.Signer, Signer: seat.Signer, Roles: RoleValidator, Stake: p.MinStakes[0]})
	}
	operators = append(operators,
		staking.IStakingGenesis{Owner: testAddress("provider"), Signer: testAddress("worker"), Roles: RoleWorker, Stake: new(big.Int)},
		staking.IStakingGenesis{Owner: testAddress("carrier"), Signer: testAddress("router"), Roles: RoleRouter, Stake: p.MinStakes[1]})
	for _, name := range []string{"worker", "provider", "holder"} {
		accounts[testAddress(name)] = rich
	}
	built, err := genesis.Build(genesis.Config{
		Time: testGenesis, Batcher: common.Address{0xba}, Admin: common.Address{0xad}, Accounts: accounts,
		Contracts: genesis.EMC{
			Set: set, Params: p, Operators: operators,
			Apps: []apps.IAppsApp{{Publisher: testAddress("publisher"), Image: common.Hash{1}, RoyaltyBps: 100, Name: "echo", Manifest: "{}", PriceHint: new(big.Int)}},
		},
	})
	require.NoError(t, err)
	net := &realNet{backend: simulate(built.L2), contracts: built.Contracts}
	t.Cleanup(func() { _ = net.backend.Close() })
	at := ContractsOf(&protocol.Network{Contracts: built.Contracts})
	chainID := new(big.Int).SetUint64(genesis.L2ChainID)
	chainOf := func(key *ecdsa.PrivateKey) Chain {
		return NewEthChain(net.backend.Client(), at, signer.NewLocal(key, nil), chainID)
	}
	net.chain = chainOf(testKey("holder")).(*EthChain)
	net.testNet = gossiping(&testNet{
		t: t, set: set, mine: net.commit, chainOf: chainOf, chainID: genesis.L2ChainID,
		domain: protocol.Domain{ChainID: chainID, Settlement: at.Settlement},
	})
	return net
}

// simulate runs an L2 genesis on a chain without L1. L1Block then says the block's own time: the origin is as new as can be.
func simulate(l2 *core.Genesis) *simulated.Backend {
	chain := *params.AllDevChainProtocolChanges
	chain.ChainID = new(big.Int).SetUint64(genesis.L2ChainID)
	alloc := types.GenesisAlloc{}
	for a, account := range l2.Alloc {
		alloc[a] = account
	}
	alloc[predeploys.L1BlockAddr] = types.Account{Code: common.FromHex("425f5260205ff3"), Balance: new(big.Int)} // return block.timestamp
	cfg := ethconfig.Defaults
	// The simulated beacon waits for the next rebuild of a payload, and for ever if the last one was done before it began to wait: so there is always a next.
	cfg.Miner.Recommit = 5 * time.Millisecond
	cfg.Genesis = &core.Genesis{Config: &chain, Timestamp: l2.Timestamp, GasLimit: l2.GasLimit, Alloc: alloc, BaseFee: big.NewInt(1e6), Difficulty: new(big.Int)}
	return simulated.NewBackendFromConfig(cfg)
}

func (n *realNet) commit() uint64 {
	n.backend.Commit()
	return n.view().Block().Number
}

// transact sends a transaction and waits until it is in a block and has done what it should.
func (n *realNet) transact(name, contract string, wei *big.Int, data []byte) *types.Receipt {
	n.t.Helper()
	ctx, client, key := context.Background(), n.backend.Client(), testKey(name)
	nonce, err := client.PendingNonceAt(ctx, testAddress(name))
	require.NoError(n.t, err)
	to := n.contracts[contract]
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(n.domain.ChainID), &types.DynamicFeeTx{
		ChainID: n.domain.ChainID, Nonce: nonce, To: &to, Value: wei, Data: data, Gas: 2_000_000, GasFeeCap: big.NewInt(1e11), GasTipCap: big.NewInt(1e6),
	})
	require.NoError(n.t, err)
	require.NoError(n.t, client.SendTransaction(ctx, tx))
	var r *types.Receipt
	n.until("the transaction is included", func() bool {
		r, err = client.TransactionReceipt(ctx, tx.Hash())
		return err == nil
	})
	require.Equal(n.t, types.ReceiptStatusSuccessful, r.Status, "%s's transaction to %s reverted", name, contract)
	return r
}

func (n *realNet) view() *ethView {
	n.t.Helper()
	b, err := n.chain.Head(context.Background())
	require.NoError(n.t, err)
	return n.chain.At(b).(*ethView)
}

func (n *realNet) credit(name string) *big.Int {
	n.t.Helper()
	c := settlement.NewSettlement()
	v, err := must(context.Background(), n.view(), n.contracts["Settlement"], c.PackCredit(testAddress(name)), c.UnpackCredit)
	require.NoError(n.t, err)
	return v
}

// rate lets the worker prove its power in the next window and gives what the chain then rates it at.
func (n *realNet) rate() uint64 {
	n.t.Helper()
	ctx := context.Background()
	height := func() uint64 { return n.view().Block().Number }
	window := height()/realWindow + 1
	n.until("the window opens", func() bool { return height() >= window*realWindow })
	seed, err := n.chain.Block(ctx, window*realWindow)
	require.NoError(n.t, err)
	w := doWorkOf("worker", window, seed.Hash, 256, 60)
	c := computing.NewComputing()
	n.transact("worker", "Computing", nil, c.PackCommit(window, w.commitment.Root, w.commitment.Rounds, w.commitment.N))
	closing := window*realWindow + realCommit
	var random common.Hash
	n.until("the randomness is known", func() bool {
		if height() <= closing {
			return false
		}
		last, err := n.chain.Block(ctx, closing)
		require.NoError(n.t, err)
		var ok bool
		random, _, ok, err = task.Randomness(last.Time, closing+1, height(), func(number uint64) (task.Origin, error) {
			b, err := n.chain.Block(ctx, number)
			if err != nil {
				return task.Origin{}, err
			}
			at, err := n.chain.At(b).OriginTime(ctx)
			return task.Origin{Time: at, PrevRandao: b.Random}, err
		})
		require.NoError(n.t, err)
		return ok
	})
	n.publish(w.open(n.t, random), "worker")
	n.until("the window is reported", func() bool {
		last, err := n.view().LastReport(ctx)
		require.NoError(n.t, err)
		return last == window
	})
	r, err := must(ctx, n.view(), n.contracts["Computing"], c.PackRatingOf(testAddress("worker")), c.UnpackRatingOf)
	require.NoError(n.t, err)
	require.Equal(n.t, w.commitment.Power(1), r.Power)
	return r.Power
}

// One worker is rated, sells a socket, is called, and is paid; every certificate on the way is checked by the contracts.
func TestContractsTakeWhatValidatorsCertify(t *testing.T) {
	n := newRealNet(t)
	ctx := context.Background()
	for i := range 4 {
		n.start(i)
	}
	n.connected()
	power := n.rate()
	require.NotZero(t, power)

	so, price := sockets.NewSockets(), big.NewInt(1e15)
	operator, err := n.view().OperatorOf(ctx, testAddress("worker"))
	require.NoError(t, err)
	later := n.view().Block().Time + 1_000_000
	n.transact("provider", "Sockets", nil, so.PackPostOffer(operator.ID, big.NewInt(1), 0, power, price, 1, later))
	n.transact("holder", "Sockets", big.NewInt(1e18), so.PackBuy(big.NewInt(1), 100, 100_000, big.NewInt(1e18), later, true))
	n.until("the operator has proved some work", func() bool {
		a, err := n.view().Allowance(ctx, operator.ID)
		require.NoError(t, err)
		return a >= 3*power
	})

	now := n.view().Block().Time
	spec := func(nonce uint64, seconds uint64) receiptSpec {
		return receiptSpec{
			nonce: nonce, units: seconds * power, start: now, millis: seconds * 1000, notAfter: now + 10_000, sessionNotAfter: now + 20_000,
			maxUnits: 50, sessionUnits: 100,
		}
	}
	calls := n.send(spec(1, 1), spec(2, 2))
	left := func() uint64 {
		s, err := n.view().Socket(ctx, uint256One)
		require.NoError(t, err)
		return s.Units
	}
	n.until("both calls are settled", func() bool { return left() == 100-3*power })

	paid := protocol.CostFloor(3*power, price)
	sum := new(big.Int)
	for _, name := range []string{"provider", "carrier", "publisher"} {
		c := n.credit(name)
		require.Positive(t, c.Sign(), name)
		sum.Add(sum, c)
	}
	require.Equal(t, -1, sum.Cmp(paid), "the rest is the protocol's")
	se := settlement.NewSettlement()
	for _, call := range calls {
		var p *ReceiptProof
		n.until("the call can be proved", func() bool {
			p, err = n.services[2].API().GetReceiptProof(call)
			require.NoError(t, err)
			return p != nil
		})
		leaf := settlement.ISettlementLeaf{
			Call: p.Leaf.Call, Result: p.Leaf.Result, Output: p.Leaf.Output, Socket: p.Leaf.Socket.ToBig(),
			Worker: p.Leaf.Worker, Router: p.Leaf.Router, Units: p.Leaf.Units, Status: uint8(p.Leaf.Status),
		}
		proof := make([][32]byte, len(p.Proof))
		for i := range p.Proof {
			proof[i] = p.Proof[i]
		}
		ok, err := must(ctx, n.view(), n.contracts["Settlement"], se.PackVerifyCall(uint64(p.Batch), leaf, proof), se.UnpackVerifyCall)
		require.NoError(t, err)
		require.True(t, ok)
	}

	before := left()
	n.send(spec(1, 1), spec(2, 2)) // again
	start := n.view().Block().Number
	n.until("two rounds of turns pass", func() bool { return n.view().Block().Number >= start+8*turnBlocks })
	require.Equal(t, before, left(), "a receipt pays once")
}
