package genesis

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/holiman/uint256"
)

const (
	// stepGas is what one constructor or call may burn; genesis has no block gas limit.
	stepGas = 2_000_000_000
	// errorSelector is the length of a custom error that says anything.
	errorSelector = 4
)

// Contract is one contract of a genesis, made by running its constructor at the address where it is to stand: immutables
// and cached domain separators come out as they would on a chain.
type Contract struct {
	Address common.Address
	Name    string
	Init    []byte // creation code
	Args    []byte // ABI-encoded constructor arguments
}

// Proxied is a contract behind an ERC-1967 proxy. The proxy's constructor runs the initialisation.
type Proxied struct {
	Proxy          common.Address
	Implementation Contract
	Initialize     []byte // calldata; empty: none
}

// Builder runs constructors and calls in an EVM over an empty state and gives the resulting state as a genesis allocation.
type Builder struct {
	config    *params.ChainConfig
	time      uint64
	proxyInit []byte
	state     *state.StateDB
	db        *state.CachingDB
}

// NewBuilder makes a Builder for a chain. proxyInit is the creation code of the ERC-1967 proxy, whose constructor takes
// (address implementation, bytes data); it may be nil when nothing is proxied.
func NewBuilder(config *params.ChainConfig, time uint64, proxyInit []byte) (*Builder, error) {
	// Preimages: the dump has to name accounts and slots, which the tries know only by hash.
	db := state.NewDatabase(triedb.NewDatabase(rawdb.NewMemoryDatabase(), &triedb.Config{Preimages: true}), nil)
	st, err := state.New(types.EmptyRootHash, db)
	if err != nil {
		return nil, fmt.Errorf("open genesis state: %w", err)
	}
	return &Builder{config: config, time: time, proxyInit: proxyInit, state: st, db: db}, nil
}

// Fund adds wei to an account.
func (b *Builder) Fund(account common.Address, wei *big.Int) error {
	amount, overflow := uint256.FromBig(wei)
	if overflow || wei.Sign() < 0 {
		return fmt.Errorf("fund %s with %s wei: not a 256-bit amount", account, wei)
	}
	b.state.AddBalance(account, amount, tracing.BalanceIncreaseGenesisBalance)
	return nil
}

// Place puts runtime code at an address.
func (b *Builder) Place(address common.Address, code []byte) error {
	if b.state.GetCodeSize(address) != 0 {
		return fmt.Errorf("place code: %s is taken", address)
	}
	b.state.SetCode(address, code, tracing.CodeChangeGenesis)
	b.state.SetNonce(address, 1, tracing.NonceChangeGenesis)
	return nil
}

// Store sets one storage slot.
func (b *Builder) Store(address common.Address, slot, value common.Hash) {
	b.state.SetState(address, slot, value)
}

// Deploy runs a constructor at its contract's address and leaves the code that it returns there. from is the msg.sender that
// the constructor sees.
func (b *Builder) Deploy(from common.Address, c Contract) error {
	if len(c.Init) == 0 {
		return fmt.Errorf("deploy %s: no creation code; are the bindings made?", c.Name)
	}
	// A constructor is code that reads its arguments from its own end and returns the contract: so it is run as the code
	// of the address, which CREATE cannot choose.
	if err := b.Place(c.Address, append(append([]byte{}, c.Init...), c.Args...)); err != nil {
		return fmt.Errorf("deploy %s: %w", c.Name, err)
	}
	code, err := b.Call(from, c.Address, nil, nil)
	if err != nil {
		return fmt.Errorf("deploy %s at %s: %w", c.Name, c.Address, err)
	}
	if len(code) == 0 || len(code) > params.MaxCodeSize {
		return fmt.Errorf("deploy %s: %d bytes of code, want 1 to %d", c.Name, len(code), params.MaxCodeSize)
	}
	b.state.SetCode(c.Address, code, tracing.CodeChangeGenesis)
	return nil
}

// DeployProxied deploys the implementation and, before it, an initialised proxy.
func (b *Builder) DeployProxied(from common.Address, p Proxied) error {
	if err := b.Deploy(from, p.Implementation); err != nil {
		return err
	}
	args, err := proxyArgs.Pack(p.Implementation.Address, p.Initialize)
	if err != nil {
		return fmt.Errorf("encode arguments of %s's proxy: %w", p.Implementation.Name, err)
	}
	return b.Deploy(from, Contract{Address: p.Proxy, Name: p.Implementation.Name + " proxy", Init: b.proxyInit, Args: args})
}

// Call runs a call as its own transaction and keeps its effects.
func (b *Builder) Call(from, to common.Address, input []byte, wei *big.Int) ([]byte, error) {
	snapshot := b.state.Snapshot()
	ret, _, err := runtime.Call(to, input, &runtime.Config{
		ChainConfig: b.config, Origin: from, State: b.state, Time: b.time, GasLimit: stepGas,
		BaseFee: new(big.Int), BlobBaseFee: new(big.Int), Value: wei,
	})
	if err != nil {
		b.state.RevertToSnapshot(snapshot)
		return nil, revertReason(ret, err)
	}
	b.state.Finalise(true)
	return ret, nil
}

// revertReason adds to an error what the contract said.
func revertReason(ret []byte, err error) error {
	if !errors.Is(err, vm.ErrExecutionReverted) {
		return err
	}
	if reason, unpackErr := abi.UnpackRevert(ret); unpackErr == nil {
		return fmt.Errorf("reverted: %s", reason)
	}
	if len(ret) >= errorSelector {
		return fmt.Errorf("reverted with error %#x", ret)
	}
	return err
}

// Alloc is the state as a genesis allocation.
func (b *Builder) Alloc() (types.GenesisAlloc, error) {
	root, err := b.state.Commit(0, true, true)
	if err != nil {
		return nil, fmt.Errorf("commit genesis state: %w", err)
	}
	st, err := state.New(root, b.db)
	if err != nil {
		return nil, fmt.Errorf("reopen genesis state: %w", err)
	}
	b.state = st
	c := collector{alloc: types.GenesisAlloc{}}
	st.DumpToCollector(&c, nil)
	if c.err != nil {
		return nil, fmt.Errorf("dump genesis state: %w", c.err)
	}
	return c.alloc, nil
}

// collector turns a state dump into an allocation.
type collector struct {
	alloc types.GenesisAlloc
	err   error
}

func (c *collector) OnRoot(common.Hash) {}

func (c *collector) OnAccount(address *common.Address, a state.DumpAccount) {
	balance, ok := new(big.Int).SetString(a.Balance, 10)
	if address == nil || !ok {
		c.err = errors.Join(c.err, fmt.Errorf("account %x has balance %q and no address", a.AddressHash, a.Balance))
		return
	}
	account := types.Account{Balance: balance, Nonce: a.Nonce, Code: a.Code}
	if len(a.Storage) > 0 {
		account.Storage = make(map[common.Hash]common.Hash, len(a.Storage))
	}
	for slot, value := range a.Storage {
		account.Storage[slot] = common.HexToHash(value)
	}
	c.alloc[*address] = account
}

// proxyArgs are the constructor arguments of OpenZeppelin's ERC1967Proxy.
var proxyArgs = abi.Arguments{{Type: mustType("address")}, {Type: mustType("bytes")}}

func mustType(name string) abi.Type {
	t, err := abi.NewType(name, "", nil)
	if err != nil {
		panic(err) // a constant of this package is misspelt
	}
	return t
}
