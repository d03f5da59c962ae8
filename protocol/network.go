package protocol

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// BLSKey is a validator's BLS12-381 public key: a compressed point of G1, 48 bytes. Package statement says whether it is one.
type BLSKey [48]byte

// MarshalText gives 0x and 96 hex digits.
func (k BLSKey) MarshalText() ([]byte, error) { return []byte(hexutil.Encode(k[:])), nil }

// UnmarshalText reads what MarshalText gives.
func (k *BLSKey) UnmarshalText(text []byte) error { return parseHex(k[:], string(text)) }

// Seat is one seat of the genesis validator set. An operator with several seats is listed once a seat.
type Seat struct {
	Signer common.Address `json:"signer"`
	BLSKey BLSKey         `json:"blsKey"`
	Addrs  []string       `json:"addrs"` // libp2p multiaddresses with /p2p/
}

// Set is the validator set of genesis, from which a light client starts.
type Set struct {
	ID    uint64 `json:"id"`
	Seats []Seat `json:"seats"`
}

// Network is one network's configuration, the same file for every service.
type Network struct {
	Name        string                    `json:"name"`
	L2ChainID   uint64                    `json:"l2ChainId"`
	L1ChainID   uint64                    `json:"l1ChainId"`
	Genesis     string                    `json:"genesis"`  // file names, relative to the configuration's own folder
	Rollup      string                    `json:"rollup"`   //
	L1Config    string                    `json:"l1Config"` //
	Set         Set                       `json:"set"`
	Contracts   map[string]common.Address `json:"contracts"`   // on L2, by name
	L1Contracts map[string]common.Address `json:"l1Contracts"` // on L1, by name
	Bootnodes   []string                  `json:"bootnodes"`
	Activations map[string]Activation     `json:"activations,omitempty"` // coordinated upgrades, by name

	dir string // the file's folder
}

// Activation is when a coordinated upgrade takes effect: from a block on, or from the first block that is not older than a time.
type Activation struct {
	Block uint64 `json:"block,omitempty"`
	Time  uint64 `json:"time,omitempty"` // Unix seconds
}

// Active says whether the upgrade is in force for a block.
func (a Activation) Active(number, time uint64) bool {
	return a.Block != 0 && number >= a.Block || a.Time != 0 && time >= a.Time
}

// The contracts that a network must name.
var (
	requiredContracts   = []string{"Quorum", "Staking", "Apps", "Computing", "Sockets", "Settlement", "Market", "Timelock"}
	requiredL1Contracts = []string{"EMCToken", "Portal", "SystemConfig", "Quorum"}
)

// maxNetworkBytes bounds a network's configuration file.
const maxNetworkBytes = 1 << 20

// Load reads and checks a network's configuration.
func Load(path string) (*Network, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("load network: %w", err)
	}
	defer func() { _ = f.Close() }()
	data, err := io.ReadAll(io.LimitReader(f, maxNetworkBytes+1))
	if err != nil {
		return nil, fmt.Errorf("load network %s: %w", path, err)
	}
	n, err := ParseNetwork(data)
	if err != nil {
		return nil, fmt.Errorf("load network %s: %w", path, err)
	}
	n.dir = filepath.Dir(path)
	return n, nil
}

// ParseNetwork reads and checks a network's configuration; its files are relative to the working folder.
func ParseNetwork(data []byte) (*Network, error) {
	if len(data) > maxNetworkBytes {
		return nil, fmt.Errorf("over %d bytes", maxNetworkBytes)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	n := new(Network)
	if err := dec.Decode(n); err != nil {
		return nil, err
	}
	return n, n.Check()
}

// Check says what is missing or impossible in the configuration.
func (n *Network) Check() error {
	if n.Name == "" || n.L2ChainID == 0 || n.L1ChainID == 0 || n.L1ChainID == n.L2ChainID {
		return errors.New("network: name, l2ChainId and l1ChainId must be set, the ids differing")
	}
	if n.Genesis == "" || n.Rollup == "" || n.L1Config == "" {
		return errors.New("network: genesis, rollup and l1Config must name files")
	}
	if err := n.Set.check(); err != nil {
		return fmt.Errorf("network: %w", err)
	}
	if err := checkNames(n.Contracts, requiredContracts); err != nil {
		return fmt.Errorf("network: contracts: %w", err)
	}
	if err := checkNames(n.L1Contracts, requiredL1Contracts); err != nil {
		return fmt.Errorf("network: l1Contracts: %w", err)
	}
	for name, a := range n.Activations {
		if name == "" || (a.Block == 0) == (a.Time == 0) {
			return fmt.Errorf("network: activation %q needs a name and either a block or a time", name)
		}
	}
	return checkAddrs(n.Bootnodes)
}

func (s *Set) check() error {
	if s.ID == 0 || len(s.Seats) == 0 || len(s.Seats) > MaxSeats {
		return fmt.Errorf("set %d has %d seats, want an id and 1 to %d seats", s.ID, len(s.Seats), MaxSeats)
	}
	keys, signers := map[common.Address]BLSKey{}, map[BLSKey]common.Address{}
	for i, seat := range s.Seats {
		if seat.Signer == (common.Address{}) || seat.BLSKey == (BLSKey{}) {
			return fmt.Errorf("seat %d has no signer or no blsKey", i)
		}
		if k, ok := keys[seat.Signer]; ok && k != seat.BLSKey {
			return fmt.Errorf("seat %d: signer %s has another blsKey in an earlier seat", i, seat.Signer)
		}
		if a, ok := signers[seat.BLSKey]; ok && a != seat.Signer {
			return fmt.Errorf("seat %d: its blsKey is %s's in an earlier seat", i, a)
		}
		keys[seat.Signer], signers[seat.BLSKey] = seat.BLSKey, seat.Signer
		if err := checkAddrs(seat.Addrs); err != nil {
			return fmt.Errorf("seat %d: %w", i, err)
		}
	}
	return nil
}

func checkNames(have map[string]common.Address, want []string) error {
	for _, name := range want {
		if have[name] == (common.Address{}) {
			return fmt.Errorf("%s has no address", name)
		}
	}
	return nil
}

func checkAddrs(addrs []string) error {
	for _, a := range addrs {
		if !strings.HasPrefix(a, "/") || !strings.Contains(a, "/p2p/") {
			return fmt.Errorf("address %q is not a libp2p multiaddress ending in /p2p/ and a peer id", a)
		}
	}
	return nil
}

// Path is where a file that the configuration names lies.
func (n *Network) Path(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(n.dir, name)
}

// GenesisPath is L2's genesis.json.
func (n *Network) GenesisPath() string { return n.Path(n.Genesis) }

// RollupPath is op-node's rollup.json.
func (n *Network) RollupPath() string { return n.Path(n.Rollup) }

// L1ConfigPath is L1's chain configuration.
func (n *Network) L1ConfigPath() string { return n.Path(n.L1Config) }

// Contract is the address of a contract on L2, the zero address if the network names none.
func (n *Network) Contract(name string) common.Address { return n.Contracts[name] }

// L1Contract is the address of a contract on L1, the zero address if the network names none.
func (n *Network) L1Contract(name string) common.Address { return n.L1Contracts[name] }

// Domain is the EIP-712 domain of the network's messages.
func (n *Network) Domain() Domain {
	return Domain{ChainID: new(big.Int).SetUint64(n.L2ChainID), Settlement: n.Contracts["Settlement"]}
}
