package devnet

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/edgematrix/emc/deploy/genesis"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
)

const (
	networkFile   = "network.json"
	l1GenesisFile = genesis.L1File
	l1BlockTime   = 2 * time.Second

	roleFaucet   = "faucet"
	roleBatcher  = "batcher"
	roleGovernor = "governor" // owns the L1 contracts and the unlocked EMC on L1
)

// Wei of EMC that each account has on L2 at genesis, and of the L1's own coin on L1.
var (
	allowance    = new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(1e18))
	serviceFunds = new(big.Int).Mul(big.NewInt(10_000), big.NewInt(1e18))
	l1Funds      = new(big.Int).Mul(big.NewInt(1_000), big.NewInt(1e18))
	walletRoles  = []string{"user", "trader", roleGovernor}
)

func provider(i int) string { return fmt.Sprintf("provider-%d", i) }

// accounts lists who is funded: wallets, the providers that own the workers, the faucet, and the services' own keys.
func (d *devnet) accounts() (list []Account, services []Account) {
	for _, role := range walletRoles {
		list = append(list, newAccount(role))
	}
	for i := range max(d.cfg.Workers, 1) {
		list = append(list, newAccount(provider(i)))
	}
	list = append(list, newAccount(roleFaucet))
	for i := range d.cfg.Validators {
		services = append(services, newAccount(validator(i)))
	}
	for i := range d.cfg.Routers {
		services = append(services, newAccount(router(i)))
	}
	for i := range d.cfg.Workers {
		services = append(services, newAccount(worker(i)))
	}
	return list, append(services, newAccount(roleBatcher))
}

// writeNetwork makes the keys, both genesis blocks and network.json.
func (d *devnet) writeNetwork() error {
	set, err := d.validatorSet()
	if err != nil {
		return err
	}
	wallets, services := d.accounts()
	l2, l1 := map[common.Address]*big.Int{}, map[common.Address]*big.Int{}
	for _, a := range wallets {
		l2[a.Address], l1[a.Address] = allowance, l1Funds
	}
	for _, a := range services {
		l2[a.Address], l1[a.Address] = serviceFunds, l1Funds
	}
	params := genesis.DevnetParams()
	params.Unbonding = uint64(d.cfg.Unbonding / time.Second)
	params.EpochBlocks, params.Seats, params.Rewards.MinParticipation = d.cfg.EpochBlocks, uint16(d.cfg.Seats), uint8(d.cfg.MinParticipation)
	governor, holders := newAccount(roleGovernor).Address, map[common.Address]*big.Int{}
	for _, a := range wallets {
		if a.Address != governor {
			holders[a.Address] = allowance // EMC on L1, to try deposits with
		}
	}
	net, err := genesis.Build(genesis.Config{
		L2ChainID: ChainID, L1ChainID: L1ChainID, Time: uint64(time.Now().Unix()), BlockTime: uint64(d.cfg.BlockTime / time.Second),
		Batcher: newAccount(roleBatcher).Address, Admin: governor, Accounts: l2, L1Accounts: l1,
		Contracts: genesis.EMC{Set: set, Params: params, Holders: holders, Guardian: governor},
	})
	if err != nil {
		return err
	}
	if err := net.Write(d.cfg.DataDir); err != nil {
		return err
	}
	n, err := d.describe(net, set)
	if err != nil {
		return err
	}
	d.fillInfo(net, append(wallets, services...))
	data, err := json.MarshalIndent(n, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(d.dir(networkFile), append(data, '\n'), 0o644)
}

// validatorSet makes the validators' keys: one seat each.
func (d *devnet) validatorSet() (*statement.Set, error) {
	set := &statement.Set{ID: 1}
	for i := range d.cfg.Validators {
		file, err := d.keyFile(validator(i))
		if err != nil {
			return nil, err
		}
		key, err := statement.NewSecretKey(crypto.Keccak256([]byte("emc devnet bls " + validator(i))))
		if err != nil {
			return nil, err
		}
		if err := os.WriteFile(file+".bls", []byte(hexutil.Encode(key.Bytes())), 0o600); err != nil {
			return nil, fmt.Errorf("write BLS key of %s: %w", validator(i), err)
		}
		set.Seats = append(set.Seats, statement.Seat{Signer: newAccount(validator(i)).Address, Key: key.Public()})
	}
	return set, nil
}

// describe is the configuration that every service reads.
func (d *devnet) describe(net *genesis.Network, set *statement.Set) (*protocol.Network, error) {
	n := &protocol.Network{
		Name: "devnet", L2ChainID: ChainID, L1ChainID: L1ChainID, Genesis: genesis.L2File, Rollup: genesis.RollupFile, L1Config: genesis.L1Chain,
		Contracts: net.Contracts, L1Contracts: net.L1Contracts, Set: protocol.Set{ID: set.ID},
	}
	for i, seat := range set.Seats {
		addr, err := peerAddr(validator(i), d.ports.p2p[i])
		if err != nil {
			return nil, err
		}
		n.Set.Seats = append(n.Set.Seats, protocol.Seat{Signer: seat.Signer, BLSKey: seat.Key.Bytes(), Addrs: []string{addr}})
		n.Bootnodes = append(n.Bootnodes, addr)
	}
	return n, n.Check()
}

func (d *devnet) fillInfo(net *genesis.Network, accounts []Account) {
	d.info = &Info{
		ChainID: ChainID, L1: L1Info{ChainID: L1ChainID, RPC: httpURL(d.ports.l1)}, Network: d.dir(networkFile),
		Rollup: d.dir(genesis.RollupFile), Genesis: d.dir(genesis.L2File), Contracts: net.Contracts, L1Contracts: net.L1Contracts, Accounts: accounts,
	}
	for i := range d.cfg.Validators {
		d.info.RPC = append(d.info.RPC, httpURL(d.ports.rpc[i]))
		d.info.WS = append(d.info.WS, wsURL(d.ports.rpc[i]))
		d.info.Metrics = append(d.info.Metrics, httpURL(d.ports.metric[i])+"/metrics")
	}
	for _, port := range d.ports.routerHTTP {
		d.info.Routers = append(d.info.Routers, httpURL(port))
	}
	for _, port := range slices.Concat(d.ports.routerMetric, d.ports.workerMetric) {
		d.info.Metrics = append(d.info.Metrics, httpURL(port)+"/metrics")
	}
}
