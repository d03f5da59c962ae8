package genesis

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/edgematrix/emc/bindings/emctoken"
)

// L1Step is one transaction of a deployment on an L1 that exists already.
type L1Step struct {
	Name string
	To   *common.Address // nil: creates a contract
	Data []byte
}

// L1Plan are the transactions that put the L1 contracts on an existing L1, in the order of the deployer's nonces, and the addresses that they get.
type L1Plan struct {
	Steps     []L1Step
	Contracts map[string]common.Address
}

// PlanL1 makes the transactions of a deployer whose next nonce is given: the contracts as Build puts them into an L1 genesis, the supply to the deployer, from it
// what L2 allocates to Portal and the rest to the holders and the admin.
func (e EMC) PlanL1(cfg Config, deployer common.Address, nonce uint64, locked *big.Int) (*L1Plan, error) {
	cfg.Contracts = e
	cfg.setDefaults()
	if err := cfg.check(); err != nil {
		return nil, err
	}
	created := func(i uint64) common.Address { return crypto.CreateAddress(deployer, nonce+i) }
	at := map[string]common.Address{"Quorum": created(1), "EMCToken": created(2), "Portal": created(3), "SystemConfig": created(4)}
	q := e.l1Quorum(cfg, at)
	proxy, err := proxyArgs.Pack(created(0), q.Initialize)
	if err != nil {
		return nil, fmt.Errorf("encode arguments of Quorum's proxy: %w", err)
	}
	p := &L1Plan{Contracts: at, Steps: []L1Step{
		{Name: "Quorum", Data: append(append([]byte{}, q.Implementation.Init...), q.Implementation.Args...)},
		{Name: "Quorum's proxy", Data: append(e.ProxyInit(), proxy...)},
	}}
	for _, c := range e.l1Plain(cfg, at) {
		if c.Name == "EMCToken" {
			c.Args = emctoken.NewEMCToken().PackConstructor(deployer)
		}
		if at[c.Name] != created(uint64(len(p.Steps))) {
			return nil, fmt.Errorf("%s is not the next contract of the plan", c.Name)
		}
		p.Steps = append(p.Steps, L1Step{Name: c.Name, Data: append(append([]byte{}, c.Init...), c.Args...)})
	}
	return p, e.planTransfers(p, cfg, deployer, locked)
}

// planTransfers moves the whole supply away from the deployer.
func (e EMC) planTransfers(p *L1Plan, cfg Config, deployer common.Address, locked *big.Int) error {
	token, to := emctoken.NewEMCToken(), p.Contracts["EMCToken"]
	rest := new(big.Int).Sub(Supply(), locked)
	give := func(name string, account common.Address, wei *big.Int) {
		p.Steps = append(p.Steps, L1Step{Name: name, To: &to, Data: token.PackTransfer(account, wei)})
	}
	give("lock EMC in Portal", p.Contracts["Portal"], locked)
	for holder, wei := range e.Holders {
		give("EMC of "+holder.Hex(), holder, wei)
		rest.Sub(rest, wei)
	}
	if rest.Sign() < 0 {
		return fmt.Errorf("L2 allocates and holders get %s wei of EMC more than the supply", new(big.Int).Neg(rest))
	}
	if cfg.Admin != deployer {
		give("EMC of the admin", cfg.Admin, rest)
	}
	return nil
}

// Supply is EMC's fixed supply, wei: one billion.
func Supply() *big.Int { return new(big.Int).Mul(big.NewInt(1_000_000_000), big.NewInt(1e18)) }

// Foreign is an L1 that exists already.
type Foreign struct {
	Config    *params.ChainConfig
	Contracts map[string]common.Address
	Origin    eth.L1BlockRef // the L1 block from which L2 begins; the contracts are in it
}

// BuildL2 makes the L2 genesis alone.
func BuildL2(cfg Config) (*Network, error) {
	cfg.setDefaults()
	if err := cfg.check(); err != nil {
		return nil, err
	}
	n := new(Network)
	if err := n.buildL2(cfg); err != nil {
		return nil, fmt.Errorf("build L2 genesis: %w", err)
	}
	return n, nil
}

// BuildOn makes the L2 genesis and the rollup configuration over an L1 that exists already. cfg.Time must be the time of the L1 block from which L2 begins.
func BuildOn(cfg Config, l1 Foreign) (*Network, error) {
	if cfg.Time != l1.Origin.Time {
		return nil, errors.New("the time of the L2 genesis must be that of its L1 block")
	}
	n, err := BuildL2(cfg)
	if err != nil {
		return nil, err
	}
	cfg.setDefaults()
	n.L1Config, n.L1Contracts = l1.Config, l1.Contracts
	n.Rollup = rollupConfig(cfg, n, l1.Origin.ID())
	if err := n.Rollup.Check(); err != nil {
		return nil, fmt.Errorf("check rollup configuration: %w", err)
	}
	return n, nil
}

// L1ChainConfig is the chain configuration of an L1: those of Ethereum's public networks, else every fork through Osaka from the start.
func L1ChainConfig(chainID uint64) *params.ChainConfig {
	for _, known := range []*params.ChainConfig{params.MainnetChainConfig, params.SepoliaChainConfig, params.HoodiChainConfig} {
		if known.ChainID.Uint64() == chainID {
			return known
		}
	}
	return l1ChainConfig(chainID)
}
