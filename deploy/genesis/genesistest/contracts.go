// Package genesistest is a network with no contracts of its own, for tests of what lies below them.
package genesistest

import (
	"encoding/binary"
	"math/big"

	"github.com/edgematrix/emc/deploy/genesis"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum/go-ethereum/common"
)

// Bare are the least contracts that a chain needs: a portal that logs TransactionDeposited with the topics and data that it
// is called with, and nothing on L2.
type Bare struct{}

var _ genesis.Contracts = Bare{}

// ProxyInit implements genesis.Contracts.
func (Bare) ProxyInit() []byte { return nil }

// ProxyAdmin implements genesis.Contracts.
func (Bare) ProxyAdmin() common.Address { return common.Address{0xad} }

// FeeRecipient implements genesis.Contracts.
func (Bare) FeeRecipient() common.Address { return common.Address{0xad} }

// L2 implements genesis.Contracts.
func (Bare) L2(*genesis.Builder, genesis.Config) (map[string]common.Address, error) {
	return map[string]common.Address{}, nil
}

// L1 implements genesis.Contracts.
func (Bare) L1(b *genesis.Builder, _ genesis.Config, _ *big.Int) (map[string]common.Address, error) {
	at := map[string]common.Address{"Portal": {0xe3, 1}, "SystemConfig": {0xe3, 2}}
	// log4(calldata[64:], event, calldata[0:32], calldata[32:64], 0)
	code := common.FromHex("6000602035600035" + "7f" + derive.DepositEventABIHash.Hex()[2:] + "604036038060406000376000a400")
	for _, address := range at {
		if err := b.Place(address, code); err != nil {
			return nil, err
		}
	}
	return at, nil
}

// DepositInput is the calldata that makes Bare's portal log a deposit of wei for to.
func DepositInput(from, to common.Address, wei *big.Int) []byte {
	const gas = 100_000
	var opaque []byte
	opaque = append(opaque, common.LeftPadBytes(wei.Bytes(), 32)...) // mint
	opaque = append(opaque, common.LeftPadBytes(wei.Bytes(), 32)...) // value
	opaque = binary.BigEndian.AppendUint64(opaque, gas)
	opaque = append(opaque, 0) // no creation, no data
	input := append(common.LeftPadBytes(from[:], 32), common.LeftPadBytes(to[:], 32)...)
	input = append(input, common.LeftPadBytes([]byte{32}, 32)...)
	input = append(input, common.LeftPadBytes([]byte{byte(len(opaque))}, 32)...)
	return append(input, common.RightPadBytes(opaque, 96)...)
}
