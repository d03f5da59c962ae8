package genesis

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

//go:embed predeploys/op.json
var opArtifacts []byte

// artifacts is the content of predeploys/op.json; its source field says where the code is from.
type artifacts struct {
	InitCode    map[string]hexutil.Bytes `json:"initCode"`
	RuntimeCode map[string]hexutil.Bytes `json:"runtimeCode"`
}

// vaultNetworkL2 makes a fee vault pay out on L2 (FeeVault.WithdrawalNetwork).
const vaultNetworkL2 = 1

var (
	// depositor is the account that the L1-info deposit comes from; only it may switch GasPriceOracle's forks on.
	depositor = derive.L1InfoDepositerAddress
	// codeNamespace is where the OP Stack keeps the implementations of its predeploys: 0xc0d3...<last two bytes>.
	codeNamespace = common.HexToAddress("0xc0D3C0d3C0d3C0D3c0d3C0d3c0D3C0d3c0d30000")
	vaultArgs     = abi.Arguments{{Type: mustType("address")}, {Type: mustType("uint256")}, {Type: mustType("uint8")}}
	adminArgs     = abi.Arguments{{Type: mustType("address")}}
)

// opPredeploys places the OP Stack's contracts that an L2 of ours has: what derivation writes (L1Block), fees
// (GasPriceOracle, vaults), withdrawals (L2ToL1MessagePasser), and the deployers and Multicall3 that tools expect.
// admin may upgrade those behind proxies; recipient gets what the fee vaults hold.
func opPredeploys(b *Builder, admin, recipient common.Address, minWithdrawal *big.Int) error {
	var a artifacts
	if err := json.Unmarshal(opArtifacts, &a); err != nil {
		return fmt.Errorf("read predeploys/op.json: %w", err)
	}
	code, err := upgradeCode()
	if err != nil {
		return err
	}
	// The proxies' admin slot is also what keeps L2ToL1MessagePasser's storage from being empty: the Engine API takes
	// the root of an empty trie for a missing withdrawals root.
	proxied := []Contract{
		{Address: predeploys.L1BlockAddr, Name: "L1Block", Init: code[predeploys.L1BlockAddr]},
		{Address: predeploys.GasPriceOracleAddr, Name: "GasPriceOracle", Init: code[predeploys.GasPriceOracleAddr]},
		{Address: predeploys.L2ToL1MessagePasserAddr, Name: "L2ToL1MessagePasser", Init: a.InitCode["L2ToL1MessagePasser"]},
	}
	vault, err := vaultArgs.Pack(recipient, minWithdrawal, uint8(vaultNetworkL2))
	if err != nil {
		return fmt.Errorf("encode vault arguments: %w", err)
	}
	for address, name := range map[common.Address]string{
		predeploys.SequencerFeeVaultAddr: "SequencerFeeVault", predeploys.BaseFeeVaultAddr: "BaseFeeVault",
		predeploys.L1FeeVaultAddr: "L1FeeVault", predeploys.OperatorFeeVaultAddr: "BaseFeeVault",
	} {
		proxied = append(proxied, Contract{Address: address, Name: name, Init: a.InitCode[name], Args: vault})
	}
	for _, c := range proxied {
		if err := opProxied(b, admin, a.InitCode["Proxy"], c); err != nil {
			return err
		}
	}
	if err := preinstalls(b, a); err != nil {
		return err
	}
	return enableForks(b)
}

// opProxied deploys an OP predeploy as the OP Stack does: OP's own proxy at the predeploy's address, which future forks of
// the OP Stack know how to upgrade, and the implementation in the code namespace.
func opProxied(b *Builder, admin common.Address, proxyInit []byte, c Contract) error {
	proxy := Contract{Address: c.Address, Name: c.Name + " proxy", Init: proxyInit}
	args, err := adminArgs.Pack(admin)
	if err != nil {
		return fmt.Errorf("encode proxy arguments: %w", err)
	}
	proxy.Args = args
	c.Address = implementationOf(c.Address)
	if err := b.Deploy(depositor, c); err != nil {
		return err
	}
	if err := b.Deploy(depositor, proxy); err != nil {
		return err
	}
	input := append(crypto.Keccak256([]byte("upgradeTo(address)"))[:4], common.LeftPadBytes(c.Address[:], 32)...)
	if _, err := b.Call(admin, proxy.Address, input, nil); err != nil {
		return fmt.Errorf("point %s at its implementation: %w", proxy.Name, err)
	}
	return nil
}

// implementationOf is where the implementation of an OP predeploy stands.
func implementationOf(predeploy common.Address) common.Address {
	a := codeNamespace
	copy(a[18:], predeploy[18:])
	return a
}

// upgradeCode is the creation code of L1Block and GasPriceOracle, taken from the Jovian upgrade transactions.
func upgradeCode() (map[common.Address][]byte, error) {
	txs, err := derive.JovianNetworkUpgradeTransactions()
	if err != nil {
		return nil, fmt.Errorf("get Jovian upgrade transactions: %w", err)
	}
	deployers := map[common.Address]common.Address{
		derive.L1BlockJovianDeployerAddress:        predeploys.L1BlockAddr,
		derive.GasPriceOracleJovianDeployerAddress: predeploys.GasPriceOracleAddr,
	}
	code := map[common.Address][]byte{}
	signer := types.LatestSignerForChainID(common.Big1) // deposits carry their sender; the chain id does not matter
	for _, raw := range txs {
		var tx types.Transaction
		if err := tx.UnmarshalBinary(raw); err != nil {
			return nil, fmt.Errorf("decode Jovian upgrade transaction: %w", err)
		}
		from, err := types.Sender(signer, &tx)
		if err != nil {
			return nil, fmt.Errorf("get sender of Jovian upgrade transaction: %w", err)
		}
		if address, ok := deployers[from]; ok && tx.To() == nil {
			code[address] = tx.Data()
		}
	}
	return code, nil
}

// enableForks tells GasPriceOracle which fee formula holds.
func enableForks(b *Builder) error {
	for _, fork := range []string{"setEcotone()", "setFjord()", "setIsthmus()", "setJovian()"} {
		if _, err := b.Call(depositor, predeploys.GasPriceOracleAddr, crypto.Keccak256([]byte(fork))[:4], nil); err != nil {
			return fmt.Errorf("GasPriceOracle.%s: %w", fork, err)
		}
	}
	return nil
}

// preinstalls places what tools expect on every chain, and the system contracts of EIP-4788 and EIP-2935.
func preinstalls(b *Builder, a artifacts) error {
	for address, code := range map[common.Address][]byte{
		predeploys.MultiCall3Addr:                   a.RuntimeCode["MultiCall3"],
		predeploys.Create2DeployerAddr:              a.RuntimeCode["Create2Deployer"],
		predeploys.DeterministicDeploymentProxyAddr: a.RuntimeCode["DeterministicDeploymentProxy"],
	} {
		if err := b.Place(address, code); err != nil {
			return err
		}
	}
	return systemContracts(b)
}

// systemContracts places what the protocol itself calls (EIP-4788, EIP-2935).
func systemContracts(b *Builder) error {
	if err := b.Place(params.BeaconRootsAddress, params.BeaconRootsCode); err != nil {
		return err
	}
	return b.Place(params.HistoryStorageAddress, params.HistoryStorageCode)
}
