// Package launch makes a new network out of a description: both genesis blocks or the contracts on an L1 that exists, rollup.json and network.json.
package launch

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/edgematrix/emc/deploy/genesis"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
)

// maxSpec bounds a description, in bytes.
const maxSpec = 4 << 20

// decimals of EMC and of L1's coin.
const decimals = 18

// Validator is one seat of the first set, as `emc node init` prints it.
type Validator struct {
	Signer common.Address      `json:"signer"`
	BLSKey statement.PublicKey `json:"blsKey"`
	Proof  statement.Signature `json:"proof"` // of possession, bound to signer and L2 chain id
	Addrs  []string            `json:"addrs"` // libp2p multiaddresses with /p2p/
}

// Spec describes a network. Amounts are decimal strings of whole coins, such as "1000.5".
type Spec struct {
	Name       string                    `json:"name"`
	L2ChainID  uint64                    `json:"l2ChainId"`
	L1ChainID  uint64                    `json:"l1ChainId"`
	Time       uint64                    `json:"time"`      // Unix seconds of both genesis blocks; 0: now, or the time of the L1 block that L2 begins from
	BlockTime  uint64                    `json:"blockTime"` // seconds; 0: 1
	GasLimit   uint64                    `json:"gasLimit"`  // 0: 60,000,000
	SeqWindow  uint64                    `json:"seqWindow"` // L1 blocks within which batches must be posted; 0: 43,200
	Governor   common.Address            `json:"governor"`  // owns the L1 contracts
	Guardian   common.Address            `json:"guardian"`  // may pause new sales on L2, nothing else; zero: nobody
	Batcher    common.Address            `json:"batcher"`   // posts batches
	Validators []Validator               `json:"validators"`
	Accounts   map[common.Address]string `json:"accounts"`   // EMC on L2
	L1Accounts map[common.Address]string `json:"l1Accounts"` // coin of an L1 of the network's own
	Holders    map[common.Address]string `json:"holders"`    // EMC on L1 that is not locked; the rest of the supply is the governor's
	Params     json.RawMessage           `json:"params"`     // fields of genesis.Params that differ from the devnet's; Unbonding is two weeks if left out
}

// unbonding is for how long stake that was asked for can be slashed, seconds: governance needs days to bring evidence.
const unbonding = 14 * 24 * 60 * 60

// Load reads and checks a description.
func Load(path string) (*Spec, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read network description: %w", err)
	}
	defer func() { _ = f.Close() }()
	data, err := io.ReadAll(io.LimitReader(f, maxSpec+1))
	if err != nil || len(data) > maxSpec {
		return nil, errors.Join(err, fmt.Errorf("network description %s is larger than %d bytes", path, maxSpec))
	}
	s := new(Spec)
	if err := strictJSON(data, s); err != nil {
		return nil, fmt.Errorf("network description %s: %w", path, err)
	}
	if err := s.Check(); err != nil {
		return nil, fmt.Errorf("network description %s: %w", path, err)
	}
	return s, nil
}

func strictJSON(data []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	return dec.Decode(into)
}

// Check says what is missing or impossible.
func (s *Spec) Check() error {
	switch {
	case s.Name == "":
		return errors.New("name is missing")
	case s.L2ChainID == 0 || s.L1ChainID == 0 || s.L1ChainID == s.L2ChainID:
		return fmt.Errorf("l2ChainId %d and l1ChainId %d must be set and differ", s.L2ChainID, s.L1ChainID)
	case s.Governor == common.Address{} || s.Batcher == common.Address{}:
		return errors.New("governor and batcher must be set")
	case len(s.Validators) == 0 || len(s.Validators) > protocol.MaxSeats || (len(s.Validators)-1)%3 != 0:
		return fmt.Errorf("%d validators: the number must be 3F+1: 1, 4, 7, .. up to %d", len(s.Validators), protocol.MaxSeats)
	}
	for i, v := range s.Validators {
		if err := v.BLSKey.VerifyPossession(v.Proof, v.Signer, s.L2ChainID); err != nil {
			return fmt.Errorf("validator %d (%s): its proof is not one of this key, signer and chain id: %w; make it with `emc node init --chain-id %d`", i, v.Signer, err, s.L2ChainID)
		}
		if len(v.Addrs) == 0 {
			return fmt.Errorf("validator %d (%s): addrs is empty: the others must find it", i, v.Signer)
		}
	}
	for name, amounts := range map[string]map[common.Address]string{"accounts": s.Accounts, "l1Accounts": s.L1Accounts, "holders": s.Holders} {
		if _, err := coins(amounts); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if _, err := s.params(); err != nil {
		return err
	}
	return s.set().Check()
}

func (s *Spec) params() (genesis.Params, error) {
	p := genesis.DevnetParams()
	p.Unbonding = unbonding
	if len(s.Params) == 0 {
		return p, nil
	}
	if err := strictJSON(s.Params, &p); err != nil {
		return p, fmt.Errorf("params: %w", err)
	}
	return p, nil
}

func (s *Spec) set() *statement.Set {
	set := &statement.Set{ID: 1}
	for _, v := range s.Validators {
		set.Seats = append(set.Seats, statement.Seat{Signer: v.Signer, Key: v.BLSKey})
	}
	return set
}

// coins reads amounts of whole coins as wei.
func coins(amounts map[common.Address]string) (map[common.Address]*big.Int, error) {
	wei := make(map[common.Address]*big.Int, len(amounts))
	for account, text := range amounts {
		whole, part, _ := strings.Cut(text, ".")
		if part = strings.TrimRight(part, "0"); len(part) > decimals {
			return nil, fmt.Errorf("%s has %q, which has more than %d decimals", account, text, decimals)
		}
		digits := whole + part + strings.Repeat("0", decimals-len(part))
		amount, ok := new(big.Int).SetString(digits, 10)
		if !ok || amount.Sign() < 0 || whole == "" || strings.HasPrefix(whole, "-") || strings.ContainsAny(digits, "_+") {
			return nil, fmt.Errorf("%s has %q, which is not an amount such as 1000 or 0.5", account, text)
		}
		wei[account] = amount
	}
	return wei, nil
}

// config is what the genesis package makes a network from.
func (s *Spec) config(time uint64) (genesis.Config, genesis.EMC, error) {
	params, err := s.params()
	if err != nil {
		return genesis.Config{}, genesis.EMC{}, err
	}
	holders, err := coins(s.Holders)
	if err != nil {
		return genesis.Config{}, genesis.EMC{}, err
	}
	l2, err := coins(s.Accounts)
	if err != nil {
		return genesis.Config{}, genesis.EMC{}, err
	}
	l1, err := coins(s.L1Accounts)
	if err != nil {
		return genesis.Config{}, genesis.EMC{}, err
	}
	emc := genesis.EMC{Set: s.set(), Params: params, Holders: holders, Guardian: s.Guardian}
	return genesis.Config{
		L2ChainID: s.L2ChainID, L1ChainID: s.L1ChainID, Time: time, BlockTime: s.BlockTime, GasLimit: s.GasLimit, SeqWindow: s.SeqWindow,
		Batcher: s.Batcher, Admin: s.Governor, Accounts: l2, L1Accounts: l1, Contracts: emc,
	}, emc, nil
}
