package genesis

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	opparams "github.com/ethereum-optimism/optimism/op-core/params"
	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// The files that Write makes.
const (
	L2File     = "genesis.json"
	L1File     = "l1-genesis.json"
	RollupFile = "rollup.json"
	L1Chain    = "l1-chain.json" // what op-node takes as --rollup.l1-chain-config
)

// Network is the beginning of a network.
type Network struct {
	L2          *core.Genesis
	L1          *core.Genesis
	Rollup      *rollup.Config
	L1Config    *params.ChainConfig
	Contracts   map[string]common.Address // on L2
	L1Contracts map[string]common.Address
	Locked      *big.Int // wei of EMC that the L2 genesis allocates and Portal holds
}

// Build makes the two genesis blocks and the rollup configuration.
func Build(cfg Config) (*Network, error) {
	cfg.setDefaults()
	if err := cfg.check(); err != nil {
		return nil, err
	}
	n := &Network{L1Config: l1ChainConfig(cfg.L1ChainID)}
	if err := n.buildL2(cfg); err != nil {
		return nil, fmt.Errorf("build L2 genesis: %w", err)
	}
	if err := n.buildL1(cfg); err != nil {
		return nil, fmt.Errorf("build L1 genesis: %w", err)
	}
	n.Rollup = rollupConfig(cfg, n, eth.BlockID{Hash: n.L1.ToBlock().Hash()})
	if err := n.Rollup.Check(); err != nil {
		return nil, fmt.Errorf("check rollup configuration: %w", err)
	}
	return n, nil
}

func (n *Network) buildL2(cfg Config) error {
	chain := l2ChainConfig(cfg)
	b, err := NewBuilder(chain, cfg.Time, cfg.Contracts.ProxyInit())
	if err != nil {
		return err
	}
	if err := fund(b, cfg.Accounts); err != nil {
		return err
	}
	if err := opPredeploys(b, cfg.Contracts.ProxyAdmin(), cfg.FeeRecipient, new(big.Int)); err != nil {
		return err
	}
	if n.Contracts, err = cfg.Contracts.L2(b, cfg); err != nil {
		return err
	}
	alloc, err := b.Alloc()
	if err != nil {
		return err
	}
	n.Locked = total(alloc)
	n.L2 = l2Genesis(cfg, chain, alloc)
	return nil
}

func l2Genesis(cfg Config, chain *params.ChainConfig, alloc types.GenesisAlloc) *core.Genesis {
	return &core.Genesis{
		Config:        chain,
		Timestamp:     cfg.Time,
		ExtraData:     eip1559.EncodeOptimismExtraData(chain, cfg.Time, uint64(cfg.Denominator), uint64(cfg.Elasticity), &cfg.MinBaseFee),
		GasLimit:      cfg.GasLimit,
		Difficulty:    new(big.Int),
		Coinbase:      predeploys.SequencerFeeVaultAddr,
		Alloc:         alloc,
		BaseFee:       new(big.Int).SetUint64(cfg.MinBaseFee),
		ExcessBlobGas: new(uint64),
		BlobGasUsed:   new(uint64),
	}
}

func (n *Network) buildL1(cfg Config) error {
	b, err := NewBuilder(n.L1Config, cfg.Time, cfg.Contracts.ProxyInit())
	if err != nil {
		return err
	}
	if err := fund(b, cfg.L1Accounts); err != nil {
		return err
	}
	if err := systemContracts(b); err != nil {
		return err
	}
	// The queues of EIP-7002 and EIP-7251 are called at the end of every block and must exist.
	if err := b.Place(params.WithdrawalQueueAddress, params.WithdrawalQueueCode); err != nil {
		return err
	}
	if err := b.Place(params.ConsolidationQueueAddress, params.ConsolidationQueueCode); err != nil {
		return err
	}
	if n.L1Contracts, err = cfg.Contracts.L1(b, cfg, n.Locked); err != nil {
		return err
	}
	alloc, err := b.Alloc()
	if err != nil {
		return err
	}
	n.L1 = &core.Genesis{
		Config: n.L1Config, Timestamp: cfg.Time, GasLimit: DefaultL1GasLimit, Difficulty: new(big.Int), Alloc: alloc,
		BaseFee: big.NewInt(params.InitialBaseFee), ExcessBlobGas: new(uint64), BlobGasUsed: new(uint64),
	}
	return nil
}

func fund(b *Builder, accounts map[common.Address]*big.Int) error {
	for account, wei := range accounts {
		if err := b.Fund(account, wei); err != nil {
			return err
		}
	}
	return nil
}

// total is all the coin in an allocation, wei.
func total(alloc types.GenesisAlloc) *big.Int {
	sum := new(big.Int)
	for _, account := range alloc {
		sum.Add(sum, account.Balance)
	}
	return sum
}

func rollupConfig(cfg Config, n *Network, origin eth.BlockID) *rollup.Config {
	var params1559 eth.Bytes8
	copy(params1559[:], eip1559.EncodeHolocene1559Params(uint64(cfg.Denominator), uint64(cfg.Elasticity)))
	canyon := uint64(cfg.Denominator)
	return &rollup.Config{
		Genesis: rollup.Genesis{
			L1: origin, L2: eth.BlockID{Hash: n.L2.ToBlock().Hash()}, L2Time: cfg.Time,
			SystemConfig: eth.SystemConfig{
				BatcherAddr:          cfg.Batcher,
				Scalar:               eth.EncodeScalar(eth.EcotoneScalars{}), // version byte 1; scalars of 0: L1 data is free to users
				GasLimit:             cfg.GasLimit,
				EIP1559Params:        params1559,
				OperatorFeeParams:    eth.EncodeOperatorFeeParams(eth.OperatorFeeParams{}),
				MinBaseFee:           cfg.MinBaseFee,
				DAFootprintGasScalar: daFootprintGasScalar,
			},
		},
		BlockTime:              cfg.BlockTime,
		MaxSequencerDrift:      maxSequencerDrift,
		SeqWindowSize:          cfg.SeqWindow,
		ChannelTimeoutBedrock:  channelTimeout,
		L1ChainID:              new(big.Int).SetUint64(cfg.L1ChainID),
		L2ChainID:              new(big.Int).SetUint64(cfg.L2ChainID),
		RegolithTime:           new(uint64),
		CanyonTime:             new(uint64),
		DeltaTime:              new(uint64),
		EcotoneTime:            new(uint64),
		FjordTime:              new(uint64),
		GraniteTime:            new(uint64),
		HoloceneTime:           new(uint64),
		IsthmusTime:            new(uint64),
		JovianTime:             new(uint64),
		BatchInboxAddress:      batchInbox(cfg.L2ChainID),
		DepositContractAddress: n.L1Contracts["Portal"],
		L1SystemConfigAddress:  n.L1Contracts["SystemConfig"],
		ChainOpConfig: &opparams.OptimismConfig{
			EIP1559Elasticity: uint64(cfg.Elasticity), EIP1559Denominator: uint64(cfg.Denominator), EIP1559DenominatorCanyon: &canyon,
		},
	}
}

// l2ChainConfig has every fork through Jovian at genesis.
func l2ChainConfig(cfg Config) *params.ChainConfig {
	c := mergedChainConfig(cfg.L2ChainID)
	c.BedrockBlock = new(big.Int)
	c.RegolithTime, c.CanyonTime, c.EcotoneTime, c.FjordTime = new(uint64), new(uint64), new(uint64), new(uint64)
	c.GraniteTime, c.HoloceneTime, c.IsthmusTime, c.JovianTime = new(uint64), new(uint64), new(uint64), new(uint64)
	canyon := uint64(cfg.Denominator)
	c.Optimism = &params.OptimismConfig{
		EIP1559Elasticity: uint64(cfg.Elasticity), EIP1559Denominator: uint64(cfg.Denominator), EIP1559DenominatorCanyon: &canyon,
	}
	return c
}

// l1ChainConfig has every fork of Ethereum through Osaka at genesis, with the blob schedule that op-node asks for.
func l1ChainConfig(chainID uint64) *params.ChainConfig {
	c := mergedChainConfig(chainID)
	c.OsakaTime = new(uint64)
	c.BlobScheduleConfig = &params.BlobScheduleConfig{
		Cancun: params.DefaultCancunBlobConfig, Prague: params.DefaultPragueBlobConfig, Osaka: params.DefaultOsakaBlobConfig,
	}
	return c
}

// mergedChainConfig has what both layers share: Ethereum through Prague at genesis.
func mergedChainConfig(chainID uint64) *params.ChainConfig {
	zero := func() *big.Int { return new(big.Int) }
	return &params.ChainConfig{
		ChainID:        new(big.Int).SetUint64(chainID),
		HomesteadBlock: zero(), EIP150Block: zero(), EIP155Block: zero(), EIP158Block: zero(), ByzantiumBlock: zero(),
		ConstantinopleBlock: zero(), PetersburgBlock: zero(), IstanbulBlock: zero(), MuirGlacierBlock: zero(), BerlinBlock: zero(),
		LondonBlock: zero(), ArrowGlacierBlock: zero(), GrayGlacierBlock: zero(), MergeNetsplitBlock: zero(),
		TerminalTotalDifficulty: zero(),
		ShanghaiTime:            new(uint64), CancunTime: new(uint64), PragueTime: new(uint64),
	}
}

// Write puts the network's files into dir.
func (n *Network) Write(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("make genesis directory: %w", err)
	}
	files := map[string]any{L2File: n.L2, RollupFile: n.Rollup, L1Chain: n.L1Config}
	if n.L1 != nil {
		files[L1File] = n.L1
	}
	for name, content := range files {
		data, err := json.MarshalIndent(content, "", "  ")
		if err != nil {
			return fmt.Errorf("encode %s: %w", name, err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), append(data, '\n'), 0o644); err != nil {
			return fmt.Errorf("write genesis: %w", err)
		}
	}
	return nil
}

// Load reads what Write made; a network on a foreign L1 has no L1 genesis.
func Load(dir string) (*Network, error) {
	n := &Network{L2: new(core.Genesis), Rollup: new(rollup.Config), L1Config: new(params.ChainConfig)}
	for name, content := range map[string]any{L2File: n.L2, RollupFile: n.Rollup, L1Chain: n.L1Config} {
		if err := readJSON(filepath.Join(dir, name), content); err != nil {
			return nil, err
		}
	}
	if _, err := os.Stat(filepath.Join(dir, L1File)); err == nil {
		n.L1 = new(core.Genesis)
		if err := readJSON(filepath.Join(dir, L1File), n.L1); err != nil {
			return nil, err
		}
	}
	return n, nil
}

// readJSON reads one of the files of a network.
func readJSON(path string, into any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read network file: %w", err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		return fmt.Errorf("decode %s: %w", path, err)
	}
	return nil
}
