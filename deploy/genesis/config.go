// Package genesis makes the first state of a network: the L2 genesis with the OP Stack's and our own predeploys, the L1
// genesis of a development L1, and the rollup configuration that ties the two. What it makes depends on its Config alone.
package genesis

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

const (
	// L2ChainID and L1ChainID are those of the devnet.
	L2ChainID = 703600
	L1ChainID = 703601
	// DefaultGasLimit of L2 blocks: 2,800 transfers a second.
	DefaultGasLimit = 60_000_000
	// DefaultL1GasLimit of L1 blocks, as Ethereum's.
	DefaultL1GasLimit = 60_000_000
	// DefaultDenominator and DefaultElasticity are the EIP-1559 parameters of L2 (OP mainnet's).
	DefaultDenominator = 250
	DefaultElasticity  = 6
	// DefaultMinBaseFee is the least base fee of L2, wei.
	DefaultMinBaseFee = 1_000_000
	// DefaultSeqWindow is a day of L1 slots of 2 s: how late a batch may be posted, in L1 blocks.
	DefaultSeqWindow = 43_200
	// channelTimeout is how many L1 blocks the frames of one channel may be spread over (the OP Stack's own).
	channelTimeout = 300
	// maxSequencerDrift is not read since Fjord, which fixes 1,800 s, but must not be 0.
	maxSequencerDrift = 1800
	// daFootprintGasScalar: 0 would mean 400, which caps a 60M-gas block at 1,500 transfers.
	daFootprintGasScalar = 1
)

// Config is all that a network's genesis depends on.
type Config struct {
	L2ChainID, L1ChainID uint64
	Time                 uint64 // Unix seconds of both genesis blocks
	BlockTime            uint64 // of L2, seconds; 0: 1
	GasLimit             uint64 // of L2 blocks; 0: DefaultGasLimit
	Denominator          uint32 // EIP-1559; 0: DefaultDenominator
	Elasticity           uint32 // EIP-1559; 0: DefaultElasticity
	MinBaseFee           uint64 // wei; 0: DefaultMinBaseFee
	SeqWindow            uint64 // L1 blocks; 0: DefaultSeqWindow
	Batcher              common.Address
	Admin                common.Address              // owns the L1 contracts and holds the unlocked supply of EMC on L1
	FeeRecipient         common.Address              // gets what the L2 fee vaults hold; zero: Contracts.FeeRecipient
	Accounts             map[common.Address]*big.Int // L2: wei of EMC
	L1Accounts           map[common.Address]*big.Int // L1: wei of its own coin
	Contracts            Contracts
}

// Contracts deploys the contracts of a network's two layers and names their addresses.
type Contracts interface {
	// ProxyInit is the creation code of the ERC-1967 proxy.
	ProxyInit() []byte
	// L2 deploys the predeploys. They may hold funds, which count as allocated.
	L2(b *Builder, cfg Config) (map[string]common.Address, error)
	// L1 deploys the L1 contracts, among them "Portal" and "SystemConfig"; locked is what the L2 genesis allocates, wei.
	L1(b *Builder, cfg Config, locked *big.Int) (map[string]common.Address, error)
	// ProxyAdmin is the L2 account that may upgrade the OP Stack's predeploys.
	ProxyAdmin() common.Address
	// FeeRecipient is the L2 account that what the fee vaults hold is for.
	FeeRecipient() common.Address
}

func (c *Config) setDefaults() {
	set(&c.L2ChainID, L2ChainID)
	set(&c.L1ChainID, L1ChainID)
	set(&c.BlockTime, 1)
	set(&c.GasLimit, DefaultGasLimit)
	set(&c.Denominator, DefaultDenominator)
	set(&c.Elasticity, DefaultElasticity)
	set(&c.MinBaseFee, DefaultMinBaseFee)
	set(&c.SeqWindow, DefaultSeqWindow)
	if c.Contracts != nil {
		set(&c.FeeRecipient, c.Contracts.FeeRecipient())
	}
}

func set[T comparable](field *T, value T) {
	if *field == *new(T) {
		*field = value
	}
}

func (c *Config) check() error {
	switch {
	case c.Contracts == nil:
		return errors.New("genesis has no contracts")
	case c.Time == 0:
		return errors.New("genesis has no time")
	case c.L1ChainID == c.L2ChainID:
		return fmt.Errorf("L1 and L2 share the chain id %d", c.L1ChainID)
	case c.Batcher == common.Address{} || c.Admin == common.Address{}:
		return errors.New("genesis needs a batcher and an admin")
	}
	return nil
}

// batchInbox is the L1 address that batches are sent to: nobody's, recognisable by the chain id (OP Stack convention).
func batchInbox(chainID uint64) common.Address {
	return common.HexToAddress(fmt.Sprintf("0xff%038d", chainID))
}
