package launch

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/edgematrix/emc/deploy/genesis"
	"github.com/edgematrix/emc/protocol"
)

// NetworkFile is the configuration that every service reads.
const NetworkFile = "network.json"

const (
	// minedPoll is how often L1 is asked for a transaction's receipt.
	minedPoll = 500 * time.Millisecond
	// gasMargin is added to an estimate of gas, in percent.
	gasMargin = 20
)

// Embedded makes a network with an L1 of its own, to be run by `emc l1` or any client with the genesis file.
func Embedded(s *Spec, now time.Time) (*genesis.Network, error) {
	at := s.Time
	if at == 0 {
		at = uint64(now.Unix())
	}
	cfg, _, err := s.config(at)
	if err != nil {
		return nil, err
	}
	return genesis.Build(cfg)
}

// L1 is what a deployment needs of an L1 node; an ethclient.Client has it.
type L1 interface {
	ethereum.GasEstimator
	ethereum.GasPricer1559
	ethereum.TransactionSender
	ChainID(ctx context.Context) (*big.Int, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

var _ L1 = (*ethclient.Client)(nil)

// Deployment puts a network's contracts on an L1 that exists.
type Deployment struct {
	Spec *Spec
	L1   L1
	Key  *ecdsa.PrivateKey // pays the gas; owns nothing when all is done
	Out  io.Writer         // progress, for people
}

// Run deploys and makes the network that begins from the L1 block after the last transaction.
func (d *Deployment) Run(ctx context.Context) (*genesis.Network, error) {
	if d.Spec.Time != 0 {
		return nil, errors.New("the time is that of the L1 block that L2 begins from: leave time out of the description")
	}
	id, err := d.L1.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask L1 for its chain id: %w", err)
	}
	if id.Uint64() != d.Spec.L1ChainID {
		return nil, fmt.Errorf("L1 has chain id %s, the description names %d", id, d.Spec.L1ChainID)
	}
	head, err := d.L1.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("get L1 head: %w", err)
	}
	cfg, emc, err := d.Spec.config(head.Time)
	if err != nil {
		return nil, err
	}
	first, err := genesis.BuildL2(cfg) // only to know how much is locked; the time does not change that
	if err != nil {
		return nil, err
	}
	plan, last, err := d.deploy(ctx, cfg, emc, first.Locked)
	if err != nil {
		return nil, err
	}
	origin, err := d.L1.HeaderByNumber(ctx, last)
	if err != nil {
		return nil, fmt.Errorf("get L1 block %s: %w", last, err)
	}
	cfg.Time, emc.L1Quorum = origin.Time, plan.Contracts["Quorum"]
	cfg.Contracts = emc
	n, err := genesis.BuildOn(cfg, genesis.Foreign{
		Config: genesis.L1ChainConfig(d.Spec.L1ChainID), Contracts: plan.Contracts, Origin: eth.InfoToL1BlockRef(eth.HeaderBlockInfo(origin)),
	})
	if err == nil && n.Locked.Cmp(first.Locked) != 0 {
		err = fmt.Errorf("L2 allocates %s wei, Portal holds %s", n.Locked, first.Locked)
	}
	return n, err
}

// deploy sends the plan's transactions one after the other and returns the block of the last.
func (d *Deployment) deploy(ctx context.Context, cfg genesis.Config, emc genesis.EMC, locked *big.Int) (*genesis.L1Plan, *big.Int, error) {
	deployer := crypto.PubkeyToAddress(d.Key.PublicKey)
	nonce, err := d.L1.PendingNonceAt(ctx, deployer)
	if err != nil {
		return nil, nil, fmt.Errorf("get nonce of %s: %w", deployer, err)
	}
	plan, err := emc.PlanL1(cfg, deployer, nonce, locked)
	if err != nil {
		return nil, nil, err
	}
	var last *big.Int
	for i, step := range plan.Steps {
		receipt, err := d.send(ctx, nonce+uint64(i), step)
		if err != nil {
			return nil, nil, fmt.Errorf("deploy %s: %w", step.Name, err)
		}
		last = receipt.BlockNumber
		_, _ = fmt.Fprintf(d.Out, "L1: %s, transaction %s in block %s\n", step.Name, receipt.TxHash, last)
	}
	return plan, last, nil
}

func (d *Deployment) send(ctx context.Context, nonce uint64, step genesis.L1Step) (*types.Receipt, error) {
	from := crypto.PubkeyToAddress(d.Key.PublicKey)
	tip, err := d.L1.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask for a tip: %w", err)
	}
	head, err := d.L1.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("get L1 head: %w", err)
	}
	gas, err := d.L1.EstimateGas(ctx, ethereum.CallMsg{From: from, To: step.To, Data: step.Data})
	if err != nil {
		return nil, fmt.Errorf("estimate gas: %w", err)
	}
	cap := new(big.Int).Add(tip, new(big.Int).Mul(big.NewInt(2), head.BaseFee))
	chainID := new(big.Int).SetUint64(d.Spec.L1ChainID)
	tx, err := types.SignNewTx(d.Key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, To: step.To, Data: step.Data, Gas: gas + gas*gasMargin/100, GasTipCap: tip, GasFeeCap: cap,
	})
	if err != nil {
		return nil, err
	}
	if err := d.L1.SendTransaction(ctx, tx); err != nil {
		return nil, fmt.Errorf("send: %w", err)
	}
	return d.mined(ctx, tx.Hash())
}

func (d *Deployment) mined(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	ticker := time.NewTicker(minedPoll)
	defer ticker.Stop()
	for {
		receipt, err := d.L1.TransactionReceipt(ctx, hash)
		if err == nil && receipt.Status != types.ReceiptStatusSuccessful {
			return nil, fmt.Errorf("transaction %s failed", hash)
		}
		if err == nil {
			return receipt, nil
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return nil, fmt.Errorf("wait for transaction %s: %w", hash, ctx.Err())
		}
	}
}

// Describe is the configuration of a network that was made.
func Describe(s *Spec, n *genesis.Network) (*protocol.Network, error) {
	p := &protocol.Network{
		Name: s.Name, L2ChainID: s.L2ChainID, L1ChainID: s.L1ChainID, Genesis: genesis.L2File, Rollup: genesis.RollupFile, L1Config: genesis.L1Chain,
		Contracts: n.Contracts, L1Contracts: n.L1Contracts, Set: protocol.Set{ID: 1},
	}
	for _, v := range s.Validators {
		p.Set.Seats = append(p.Set.Seats, protocol.Seat{Signer: v.Signer, BLSKey: v.BLSKey.Bytes(), Addrs: v.Addrs})
		p.Bootnodes = append(p.Bootnodes, v.Addrs...)
	}
	return p, p.Check()
}

// Write puts a network's files into a folder that holds none yet.
func Write(dir string, s *Spec, n *genesis.Network) error {
	if _, err := os.Stat(filepath.Join(dir, NetworkFile)); err == nil {
		return fmt.Errorf("%s holds a network already; name another folder", dir)
	}
	description, err := Describe(s, n)
	if err != nil {
		return err
	}
	if err := n.Write(dir); err != nil {
		return err
	}
	data, err := json.MarshalIndent(description, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, NetworkFile), append(data, '\n'), 0o644)
}
