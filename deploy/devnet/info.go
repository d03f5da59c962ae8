package devnet

import (
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// InfoFile is the file in the data directory that describes a running devnet to scripts.
const InfoFile = "devnet.json"

// Account is a funded account of the devnet. Its key is public knowledge.
type Account struct {
	Address    common.Address `json:"address"`
	PrivateKey hexutil.Bytes  `json:"privateKey"`
	Role       string         `json:"role"`
}

// L1Info is where the devnet's L1 answers.
type L1Info struct {
	ChainID uint64 `json:"chainId"`
	RPC     string `json:"rpc"`
}

// Info is the content of InfoFile.
type Info struct {
	ChainID     uint64                    `json:"chainId"`
	RPC         []string                  `json:"rpc"` // one a validator
	WS          []string                  `json:"ws"`
	L1          L1Info                    `json:"l1"`
	Routers     []string                  `json:"routers"`
	Metrics     []string                  `json:"metrics"` // validators', then routers', then workers'
	Network     string                    `json:"network"` // path of network.json, for further nodes, routers and workers
	Rollup      string                    `json:"rollup"`
	Genesis     string                    `json:"genesis"`
	Contracts   map[string]common.Address `json:"contracts"`
	L1Contracts map[string]common.Address `json:"l1Contracts"`
	Accounts    []Account                 `json:"accounts"`
	PIDs        map[string]int            `json:"pids"`
}

// ReadInfo reads the description of the devnet in datadir.
func ReadInfo(datadir string) (*Info, error) {
	path := filepath.Join(datadir, InfoFile)
	data, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		return nil, fmt.Errorf("no devnet runs in %s; start one with `emc devnet --datadir %s`", datadir, datadir)
	} else if err != nil {
		return nil, fmt.Errorf("read devnet description: %w", err)
	}
	var info Info
	if err := json.Unmarshal(data, &info); err != nil {
		return nil, fmt.Errorf("read devnet description %s: %w", path, err)
	}
	return &info, nil
}

// Account finds the account with the given role.
func (i *Info) Account(role string) (Account, error) {
	var roles []string
	for _, a := range i.Accounts {
		if a.Role == role {
			return a, nil
		}
		roles = append(roles, a.Role)
	}
	return Account{}, fmt.Errorf("the devnet has no account %q; it has %v", role, roles)
}

// write replaces InfoFile in one step, so that a reader never sees half of it.
func (i *Info) write(datadir string) error {
	data, err := json.MarshalIndent(i, "", "  ")
	if err != nil {
		return err
	}
	path := filepath.Join(datadir, InfoFile)
	if err := os.WriteFile(path+".tmp", append(data, '\n'), 0o600); err != nil {
		return fmt.Errorf("write devnet description: %w", err)
	}
	return os.Rename(path+".tmp", path)
}

// deriveKey is the key of a role: the same in every devnet, so that a wallet that imported it once keeps working.
func deriveKey(role string) *ecdsa.PrivateKey {
	seed := crypto.Keccak256([]byte("emc devnet " + role))
	for {
		if key, err := crypto.ToECDSA(seed); err == nil {
			return key
		}
		seed = crypto.Keccak256(seed) // the digest was no valid scalar, which happens once in 2^128
	}
}

func newAccount(role string) Account {
	key := deriveKey(role)
	return Account{Address: crypto.PubkeyToAddress(key.PublicKey), PrivateKey: crypto.FromECDSA(key), Role: role}
}
