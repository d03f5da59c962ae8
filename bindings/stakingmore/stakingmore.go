// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package stakingmore

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// IElectionVote is an auto generated low-level Go binding around an user-defined struct.
type IElectionVote struct {
	SetId         uint64
	Kind          uint8
	Height        uint64
	Round         uint64
	Value         [32]byte
	PreparedRound uint64
	ShareHash     [32]byte
	Signature     []byte
}

// IStakingConfig is an auto generated low-level Go binding around an user-defined struct.
type IStakingConfig struct {
	MinStakes        [3]*big.Int
	Unbonding        uint64
	EpochBlocks      uint64
	Seats            uint16
	SlashBps         uint16
	AbsentJail       uint64
	EquivocationJail uint64
	LockTimes        [4]uint64
	LockBps          [4]uint16
}

// IStakingGenesis is an auto generated low-level Go binding around an user-defined struct.
type IStakingGenesis struct {
	Owner    common.Address
	Signer   common.Address
	Roles    uint8
	Stake    *big.Int
	Endpoint string
	Key      []byte
}

// IStakingOperator is an auto generated low-level Go binding around an user-defined struct.
type IStakingOperator struct {
	Owner    common.Address
	Signer   common.Address
	Roles    uint8
	Jailed   bool
	Stake    *big.Int
	Endpoint string
}

// StakingMoreMetaData contains all meta data concerning the StakingMore contract.
var StakingMoreMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sockets\",\"type\":\"address\",\"internalType\":\"contractISockets\"},{\"name\":\"computing\",\"type\":\"address\",\"internalType\":\"contractIComputing\"},{\"name\":\"rewards\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pools\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"election\",\"type\":\"address\",\"internalType\":\"contractIElection\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"COMPUTING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIComputing\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DELEGATION_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ELECTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIElection\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_CANDIDATES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_ENDPOINT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_JAIL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_LOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_LOCK_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_MIN_STAKE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_SEATS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_UNBONDING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_SLASH_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_UNBONDING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"POOLS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REWARDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SIGNER_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SOCKETS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISockets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addWorker\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"workerProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStakes\",\"type\":\"uint128[3]\",\"internalType\":\"uint128[3]\"},{\"name\":\"unbonding\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"absentJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"equivocationJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lockTimes\",\"type\":\"uint64[4]\",\"internalType\":\"uint64[4]\"},{\"name\":\"lockBps\",\"type\":\"uint16[4]\",\"internalType\":\"uint16[4]\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegateBySig\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStakes\",\"type\":\"uint128[3]\",\"internalType\":\"uint128[3]\"},{\"name\":\"unbonding\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"absentJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"equivocationJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lockTimes\",\"type\":\"uint64[4]\",\"internalType\":\"uint64[4]\"},{\"name\":\"lockBps\",\"type\":\"uint16[4]\",\"internalType\":\"uint16[4]\"}]},{\"name\":\"genesis\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Genesis[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"stake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"jail\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"jailAbsent\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"operator\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Operator\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"jailed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"stake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"signerProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"removeWorker\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setConfig\",\"inputs\":[{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStakes\",\"type\":\"uint128[3]\",\"internalType\":\"uint128[3]\"},{\"name\":\"unbonding\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"absentJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"equivocationJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lockTimes\",\"type\":\"uint64[4]\",\"internalType\":\"uint64[4]\"},{\"name\":\"lockBps\",\"type\":\"uint16[4]\",\"internalType\":\"uint16[4]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setEndpoint\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPool\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"on\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoles\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSigner\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signerProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setValidatorKey\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashEquivocation\",\"inputs\":[{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structIElection.Vote\",\"components\":[{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preparedRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shareHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structIElection.Vote\",\"components\":[{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preparedRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shareHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unjail\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Configured\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStakes\",\"type\":\"uint128[3]\",\"internalType\":\"uint128[3]\"},{\"name\":\"unbonding\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"absentJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"equivocationJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lockTimes\",\"type\":\"uint64[4]\",\"internalType\":\"uint64[4]\"},{\"name\":\"lockBps\",\"type\":\"uint16[4]\",\"internalType\":\"uint16[4]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateChanged\",\"inputs\":[{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"toDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateVotesChanged\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"previousVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndpointSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"endpoint\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Jailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"roles\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PoolSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"on\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Registered\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"endpoint\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RolesSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"roles\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"fromStake\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromPending\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Staked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Swept\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ValidatorKeySet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WorkerAdded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WorkerRemoved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadPossession\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadProof\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadRoles\",\"inputs\":[{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EndpointTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EvidenceUsed\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyTaken\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotController\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotJailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPools\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRewards\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSigner\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotWorker\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakeTooLow\",\"inputs\":[{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeTooSmall\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillJailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"freeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TooLight\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyWorkers\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Unfunded\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownOperator\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ValidatorKeyTaken\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"VotesExpiredSignature\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "StakingMore",
	Bin: "0x61024060405230608052348015610014575f5ffd5b50604051615e83380380615e8383398101604081905261003391610272565b6040805180820182526003815262454d4360e81b602080830191909152825180840190935260018352603160f81b908301526001600160a01b03881660a0529087878787878785610082610166565b506001600160a01b0394851660c05292841660e052908316610100528216610120521661014052506100b382610218565b610200526100c081610218565b6102205281516020808401919091206101c0528151908201206101e052466101805261014f6101c0516101e051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b610160525050306101a05250610350945050505050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156101b65760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146102155780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f5f829050601f8151111561024b578260405163305a27a960e01b815260040161024291906102f5565b60405180910390fd5b80516102568261032a565b179392505050565b6001600160a01b0381168114610215575f5ffd5b5f5f5f5f5f5f60c08789031215610287575f5ffd5b86516102928161025e565b60208801519096506102a38161025e565b60408801519095506102b48161025e565b60608801519094506102c58161025e565b60808801519093506102d68161025e565b60a08801519092506102e78161025e565b809150509295509295509295565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561034a575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516102005161022051615a3a6104495f395f61276201525f61273201525f613c9701525f613c6f01525f613bca01525f613bf401525f613c1e01525f81816103490152818161156a015261165901525f8181610826015261185801525f818161075901526109bf01525f8181610547015281816112740152611c2401525f81816108ac015261286101525f8181610466015281816108d901528181610ba101528181610c6f01528181611c8e015261228f01525f81816121d80152818161220101526123cd0152615a3a5ff3fe6080604052600436106102cc575f3560e01c8063a0f80c631161017b578063c0034e0c116100d1578063e7a324dc11610087578063f28fcc3611610062578063f28fcc361461085d578063f5b11ec81461087c578063f8178b2b1461089b575f5ffd5b8063e7a324dc146107e2578063ebccb5b214610815578063f078609614610848575f5ffd5b8063d1026018116100b7578063d10260181461079a578063d27f86b4146107ae578063dadca30a146107c3575f5ffd5b8063c0034e0c14610748578063c3cda5201461077b575f5ffd5b8063aae1ca2211610131578063ad3cb1cc1161010c578063ad3cb1cc146106bf578063ae0fe95d14610714578063ba7df45e14610733575f5ffd5b8063aae1ca2214610662578063abd2a70714610681578063ac6d5de5146106a0575f5ffd5b8063a2a9b1ae11610161578063a2a9b1ae1461061a578063a62ced6a14610630578063aa1612f51461064f575f5ffd5b8063a0f80c63146105b1578063a145c38c146105e4575f5ffd5b8063777075f81161023057806384fa18aa116101e657806394c2c24f116101c157806394c2c24f14610569578063996b2c2e1461057d5780639fdc05f314610592575f5ffd5b806384fa18aa146104e35780638afbfbe01461050f5780638e4424b814610536575f5ffd5b80637aadef8b116102165780637aadef8b146104555780637ecebe001461048857806384b0196e146104bc575f5ffd5b8063777075f81461041557806379502c5514610434575f5ffd5b80634f1ef2861161028557806365a5d5f01161026b57806365a5d5f0146103215780636e71cad1146103d7578063757020a6146103f6575f5ffd5b80634f1ef286146103a257806352d1902d146103b5575f5ffd5b806341ef3d68116102b557806341ef3d681461032157806345d4fbc3146103385780634d81402c14610383575f5ffd5b806301681a62146102d057806321a41b32146102f1575b5f5ffd5b3480156102db575f5ffd5b506102ef6102ea366004614775565b6108ce565b005b6103046102ff3660046147e2565b61098e565b6040516001600160401b0390911681526020015b60405180910390f35b34801561032c575f5ffd5b506103046301e2850081565b348015610343575f5ffd5b5061036b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610318565b34801561038e575f5ffd5b506102ef61039d366004614891565b6109b4565b6102ef6103b03660046148f0565b610a59565b3480156103c0575f5ffd5b506103c9610a78565b604051908152602001610318565b3480156103e2575f5ffd5b506102ef6103f1366004614995565b610aa6565b348015610401575f5ffd5b506102ef6104103660046149f5565b610b96565b348015610420575f5ffd5b506102ef61042f366004614a3c565b610c64565b34801561043f575f5ffd5b50610448610cd9565b6040516103189190614acb565b348015610460575f5ffd5b5061036b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610493575f5ffd5b506103c96104a2366004614775565b6001600160a01b03165f9081526020819052604090205490565b3480156104c7575f5ffd5b506104d0610e9a565b6040516103189796959493929190614bcc565b3480156104ee575f5ffd5b506105026104fd366004614891565b610ef8565b6040516103189190614c7e565b34801561051a575f5ffd5b50610523600a81565b60405161ffff9091168152602001610318565b348015610541575f5ffd5b5061036b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610574575f5ffd5b50610523606481565b348015610588575f5ffd5b5061030461025881565b34801561059d575f5ffd5b506102ef6105ac366004614891565b611033565b3480156105bc575f5ffd5b506103c97fe86cd80486daccdb91e7b9957b1ce1b47bdc40cb08ecb02adf950ce2c6d806c581565b3480156105ef575f5ffd5b506106026a084595161401484a00000081565b6040516001600160801b039091168152602001610318565b348015610625575f5ffd5b50610304624f1a0081565b34801561063b575f5ffd5b506102ef61064a366004614cea565b61113f565b6102ef61065d366004614d32565b6112d0565b34801561066d575f5ffd5b506102ef61067c366004614db4565b61152b565b34801561068c575f5ffd5b506102ef61069b366004614e45565b611627565b3480156106ab575f5ffd5b506102ef6106ba366004614eb5565b61184d565b3480156106ca575f5ffd5b506107076040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516103189190614ee1565b34801561071f575f5ffd5b506102ef61072e366004614ef3565b611954565b34801561073e575f5ffd5b506103c961010081565b348015610753575f5ffd5b5061036b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610786575f5ffd5b506102ef610795366004614f43565b6119c3565b3480156107a5575f5ffd5b506103c9604081565b3480156107b9575f5ffd5b5061052361753081565b3480156107ce575f5ffd5b506102ef6107dd3660046149f5565b611a96565b3480156107ed575f5ffd5b506103c97fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf81565b348015610820575f5ffd5b5061036b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610853575f5ffd5b506103c96103e881565b348015610868575f5ffd5b506102ef610877366004614995565b611b66565b348015610887575f5ffd5b506102ef610896366004614f99565b611c83565b3480156108a6575f5ffd5b5061036b7f000000000000000000000000000000000000000000000000000000000000000081565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146109295760405163167cd5f360e21b81526001600160a01b0390911660048201526024015b60405180910390fd5b50610932611d67565b600880545f9091556040518181526001600160a01b038316907fc36b5179cb9c303b200074996eab2b3473eac370fdd7eba3bec636fe351096969060200160405180910390a26109828282611d9e565b5061098b611db7565b50565b5f61099b87338585611de1565b6109a9338888348989611eef565b979650505050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610a23576040517fbab8350b0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610920565b50610a2d816120f8565b5060035461098b908290600190610a5490600160a01b90046001600160401b031642614fc8565b612164565b610a616121cd565b610a6a82612284565b610a7482826122da565b5050565b5f610a816123c2565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f610ab08561240b565b600381015490915085906040908111610b06576040517f5c09e3bc0000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526024820152604401610920565b50508054610b209085906001600160a01b03168585611de1565b610b2a848661247c565b6003810180546001810182555f918252602082200180546001600160a01b0319166001600160a01b03871690811790915560405190916001600160401b038816917f20a70b0c08c62e2646caff06d318d5bdeb2f47edc7da5777971c61a473701ea09190a35050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610bec5760405163167cd5f360e21b81526001600160a01b039091166004820152602401610920565b505f610bf7836120f8565b905081600760ff82161115610c25576040516381f6129560e01b815260ff9091166004820152602401610920565b50805465ffffffffffff60b81b19167cffffffffffff0000000000000000000000000000000000000000000000178155610c5f838361253a565b505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610cba5760405163167cd5f360e21b81526001600160a01b039091166004820152602401610920565b50610cc4836120f8565b50610c5f83836001600160801b0316836125b9565b610ce16146c9565b60408051610180810190915260018161012081018260038282826020028201915f905b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411610d045750505092845250505060028201546001600160401b038082166020840152680100000000000000008204811660408085019190915261ffff7001000000000000000000000000000000008404811660608601527201000000000000000000000000000000000000840416608080860191909152600160a01b909304821660a0850152600385015490911660c084015280519182019081905260e090920191600480850191825f855b82829054906101000a90046001600160401b03166001600160401b031681526020019060080190602082600701049283019260010382029150808411610dec57505050928452505060408051608081019182905260209093019291506005840190600490825f855b82829054906101000a900461ffff1661ffff1681526020019060020190602082600101049283019260010382029150808411610e54579050505050505081525050905090565b5f6060805f5f5f6060610eab61272b565b610eb361275b565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6040805160c0810182525f8082526020820181905291810182905260608082018390526080820183905260a082015290610f31836120f8565b6040805160c08101825282546001600160a01b038082168084526001860154909116602084015260ff600160a01b8304811694840194909452600160a81b909104909216151560608201529192506080820190610f8f908690612786565b6001600160801b03168152602001826002018054610fac90614fdb565b80601f0160208091040260200160405190810160405280929190818152602001828054610fd890614fdb565b80156110235780601f10610ffa57610100808354040283529160200191611023565b820191905f5260205f20905b81548152906001019060200180831161100657829003601f168201915b5050505050815250915050919050565b5f61103d826127ba565b80549091508290600160a81b900460ff16611090576040517ffc61c89d0000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602401610920565b5080548290600160b81b900465ffffffffffff16428111156110f7576040517f12c1f2690000000000000000000000000000000000000000000000000000000081526001600160401b03909216600483015265ffffffffffff166024820152604401610920565b5050805461112590839060ff600160a01b820416906111209083906001600160a01b0316612786565b612828565b805465ffffffffffff60b81b19168155610a74825f61253a565b5f6111498361240b565b6001600160a01b0383165f908152600a60205260409020549091506001600160401b03848116911614801561118e575060018101546001600160a01b03838116911614155b838390916111e2576040517f7e2874200000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160a01b03166024820152604401610920565b50506001600160a01b0382165f908152600a60205260409020805467ffffffffffffffff191690556112176003820183612913565b6040516001600160a01b038316906001600160401b038516907fd7ceac0c75bd78d2b4d98036fd29bfb66613b1b41e12e61742921531a265725b905f90a36040516348f9380560e11b81526001600160a01b0383811660048301527f000000000000000000000000000000000000000000000000000000000000000016906391f2700a906024015f604051808303815f87803b1580156112b5575f5ffd5b505af11580156112c7573d5f5f3e3d5ffd5b50505050505050565b5f6112d9612a11565b805490915060ff6801000000000000000082041615906001600160401b03165f811580156113045750825b90505f826001600160401b0316600114801561131f5750303b155b90508115801561132d575080155b15611364576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561139857845468ff00000000000000001916680100000000000000001785555b6113a188612a39565b5f5f5b8781101561148d57368989838181106113bf576113bf61500d565b90506020028101906113d19190615021565b90505f61142f6113e46020840184614775565b6113f46040850160208601614775565b611404606086016040870161503f565b6114146080870160608801615058565b6001600160801b031661142a6080880188615073565b611eef565b905061143e60a0830183615073565b15905061145b5761145b8161145660a0850185615073565b612c28565b61146b6080830160608401615058565b61147e906001600160801b031685614fc8565b935050508060010190506113a4565b504781478111156114d3576040517f99141bca00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610920565b505050831561152157845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050565b5f6115358661240b565b80546040517fe3fd5d070000000000000000000000000000000000000000000000000000000081529192506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169263e3fd5d07926115a9928a928a928a928a929116906004016150dd565b602060405180830381865afa1580156115c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115e8919061511f565b869061161357604051630d12e8ad60e31b81526001600160401b039091166004820152602401610920565b5061161f868686612c28565b505050505050565b6040517f77494b450000000000000000000000000000000000000000000000000000000081525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906377494b4590611690908690869060040161522c565b602060405180830381865afa1580156116ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116cf9190615250565b6001600160a01b0381165f908152600b60205260409020549091506001600160401b03168181611737576040517f2a6edb2b0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610920565b506001600160401b0381165f90815260106020526040808220919083906117649060608901908901614891565b6117746080890160608a01614891565b61178460408a0160208b0161503f565b604080516001600160401b039586166020820152938516908401529216606082015260ff909116608082015260a00160408051601f1981840301815291905280516020909101206003546002840154845492935061182e92869261271092720100000000000000000000000000000000000090910461ffff1691611814916001600160601b039081169116614fc8565b61181e919061526b565b6118289190615296565b836125b9565b60045461161f908490600190610a54906001600160401b031642614fc8565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146118bc576040517f56554e4d0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610920565b50806118c7836120f8565b8054911515760100000000000000000000000000000000000000000000027fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff90921691909117905560405181151581526001600160401b038316907fad48edd3674ddbd9e03ff8c8ec6d13b7ab9081b725c45a3f7fc3b1464c8c9098906020015b60405180910390a25050565b5f61195e8461240b565b905061196a8383612d99565b600281016119798385836152f7565b50836001600160401b03167f07d5483a3e730df50fd8fa000d2fc5a91d29c669e96b2a16a5318e0e6622775984846040516119b59291906153b0565b60405180910390a250505050565b834211158490611a02576040517f4683af0e00000000000000000000000000000000000000000000000000000000815260040161092091815260200190565b50604080517fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf60208201526001600160a01b0388169181019190915260608101869052608081018590525f9060a0016040516020818303038152906040528051906020012090505f611a7e611a7683612de0565b868686612e27565b9050611a8a8188612e53565b6115216013828a612ebe565b5f611aa0836127ba565b905081600760ff82161115611ace576040516381f6129560e01b815260ff9091166004820152602401610920565b508054611aed90849084906111209083906001600160a01b0316612786565b80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff16600160a01b60ff84169081029190911782556040519081526001600160401b038416907fedd82badbd4b18813c14a5fcb4294e5327f3e3e7511081f8f664d9b11ce7c2039060200160405180910390a2505050565b5f611b70856127ba565b9050611b7e84338585611de1565b60018101546001600160a01b03165f818152600a60205260409020805467ffffffffffffffff19169055611bb28587612fd5565b6001820180546001600160a01b0319166001600160a01b0387169081179091556040516001600160401b038816907f680432498907cfeddd6aeb570a729b97e3ea2dca9e7724434ef5a7b95e383762905f90a36040516348f9380560e11b81526001600160a01b0382811660048301527f000000000000000000000000000000000000000000000000000000000000000016906391f2700a906024015f604051808303815f87803b158015611c65575f5ffd5b505af1158015611c77573d5f5f3e3d5ffd5b50505050505050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114611cd95760405163167cd5f360e21b81526001600160a01b039091166004820152602401610920565b506003546801000000000000000090046001600160401b031680611d0360a0840160808501614891565b6001600160401b031614611d1d60a0840160808501614891565b8283909192611d5b5760405163759b9e7f60e11b81526001600160401b03938416600482015291831660248301529091166044820152606401610920565b505050610a7482612a39565b611d6f61308c565b611d9c60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906130e5565b565b5f385f3884865af1610a745763b12d13eb5f526004601cfd5b611d9c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611d96565b6001600160a01b03841633148015611df7575080155b611ee9575f611e5f7fe86cd80486daccdb91e7b9957b1ce1b47bdc40cb08ecb02adf950ce2c6d806c585604051602001611e449291909182526001600160a01b0316602082015260400190565b60405160208183030381529060405280519060200120612de0565b90505f5f611e6e8386866130ec565b5090925090505f816003811115611e8757611e876153c3565b148015611ea55750866001600160a01b0316826001600160a01b0316145b8790611521576040517f299eea500000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610920565b50505050565b5f6001600160a01b038716611f175760405163d92e233d60e01b815260040160405180910390fd5b60ff851615801590611f2d5750600760ff861611155b8590611f52576040516381f6129560e01b815260ff9091166004820152602401610920565b50611f5d8383612d99565b5f611f6786613133565b9050848180821015611f955760405163829f116360e01b815260048101929092526024820152604401610920565b5050600780545f90611faf906001600160401b03166153d7565b91906101000a8154816001600160401b0302191690836001600160401b0316021790559150611fde8783612fd5565b6001600160401b0382165f90815260096020526040812090899089908990889088908690600182018183601460028201612019888a836152f7565b508891906101000a81548160ff021916908360ff1602179055508791906101000a8154816001600160a01b0302191690836001600160a01b031602179055508691906101000a8154816001600160a01b0302191690836001600160a01b031602179055505050505050876001600160a01b0316896001600160a01b0316846001600160401b03167fc9a0cd5b7673e524d3dd335e9ca8248f93865f9a3912112c7b44d55e374079648a89896040516120d393929190615401565b60405180910390a485156120ec576120ec838a8861319e565b50509695505050505050565b6001600160401b0381165f908152600960205260409020805482906001600160a01b031661215e576040517fbdf430d10000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602401610920565b50919050565b6001600160401b0383165f9081526009602052604090208054600160b81b900465ffffffffffff168211156121b457805465ffffffffffff60b81b1916600160b81b65ffffffffffff8416021781555b8054611ee9908590600160a81b900460ff16851761253a565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061226657507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661225a7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15611d9c5760405163703e46dd60e11b815260040160405180910390fd5b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610a745760405163167cd5f360e21b81526001600160a01b039091166004820152602401610920565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015612334575060408051601f3d908101601f191682019092526123319181019061541d565b60015b61235c57604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610920565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc81146123b8576040517faa1d49a400000000000000000000000000000000000000000000000000000000815260048101829052602401610920565b610c5f8383613271565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611d9c5760405163703e46dd60e11b815260040160405180910390fd5b5f612415826120f8565b905061242182336132c6565b82339091612475576040517f0bf902e90000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160a01b03166024820152604401610920565b5050919050565b6001600160a01b0382166124a35760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0382165f908152600a602052604090205482906001600160401b031680156124ff5760405163e328c4b960e01b81526001600160a01b0390921660048301526001600160401b03166024820152604401610920565b50506001600160a01b03919091165f908152600a60205260409020805467ffffffffffffffff19166001600160401b03909216919091179055565b6001600160401b0382165f8181526009602090815260409182902080547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff16600160a81b60ff87169081029190911790915591519182527f664d5a00d17812af35101c5322b34f5a6daa5e73828fdf36ca85e9b893cf23049101611948565b5f818152600c6020526040902054819060ff1615612606576040517f42106f4c00000000000000000000000000000000000000000000000000000000815260040161092091815260200190565b505f818152600c60209081526040808320805460ff191660011790556001600160401b03861683526010909152812081906126419085613322565b90925090506126508183614fc8565b60085f8282546126609190614fc8565b90915550506001600160401b0385165f908152600960205260409020805461269c9087906001600160a01b0316612697828261354e565b6135c6565b604080518481526020810184905285916001600160401b038916917f251dcda74526a37b3cac07de6cf52d78125f801c2db35032bc17000636921772910160405180910390a380546126f790600160a01b900460ff16613133565b815461270d9088906001600160a01b0316612786565b101561161f57805461161f908790600160a01b900460ff1642612164565b60606127567f000000000000000000000000000000000000000000000000000000000000000061383d565b905090565b60606127567f000000000000000000000000000000000000000000000000000000000000000061383d565b5f6127b1612794848461354e565b6001600160401b0385165f9081526010602052604090209061387a565b90505b92915050565b5f6127c4826120f8565b8054909150829033906001600160a01b03168114612475576040517f4b9d219f0000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160a01b03166024820152604401610920565b6040517fd2c4da5a0000000000000000000000000000000000000000000000000000000081526001600160401b03841660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d2c4da5a90602401602060405180830381865afa1580156128ae573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128d2919061541d565b6128db84613133565b6128e59190614fc8565b905081818082101561161f5760405163829f116360e01b815260048101929092526024820152604401610920565b81545f9061292390600190615434565b90505f5b818110156129db57826001600160a01b031684828154811061294b5761294b61500d565b5f918252602090912001546001600160a01b0316036129d3578382815481106129765761297661500d565b905f5260205f20015f9054906101000a90046001600160a01b03168482815481106129a3576129a361500d565b905f5260205f20015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055506129db565b600101612927565b50828054806129ec576129ec615447565b5f8281526020902081015f1990810180546001600160a01b0319169055019055505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006127b4565b5f5b6003811015612a8f57612a87828260038110612a5957612a5961500d565b602002016020810190612a6c9190615058565b6001600160801b03165f6a084595161401484a0000006138c3565b600101612a3b565b50612ab8612aa36080830160608401614891565b6001600160401b0316610258624f1a006138c3565b612ae5612acb60a0830160808401614891565b6001600160401b031660016001600160401b0380166138c3565b612b05612af860c0830160a08401615475565b61ffff16600160646138c3565b612b26612b1860e0830160c08401615475565b61ffff16600a6127106138c3565b612b4e612b3a610100830160e08401614891565b6001600160401b03165f6301e285006138c3565b612b63612b3a61012083016101008401614891565b5f5b6004811015612bdd57612b9a82610120018260048110612b8757612b8761500d565b602002016020810190612b3a9190614891565b612bd5826101a0018260048110612bb357612bb361500d565b602002016020810190612bc69190615475565b61ffff166127106175306138c3565b600101612b65565b50806001612beb828261555f565b9050507f6c3c5fdaa187e6737a816007adb3f3d2d0b1511db867b2d70eb8203c366e74ff81604051612c1d919061582b565b60405180910390a150565b8260808214612c5657604051630d12e8ad60e31b81526001600160401b039091166004820152602401610920565b505f8282604051612c68929190615920565b60408051918290039091205f818152600e60205291909120549091506001600160401b0316801580612cab5750846001600160401b0316816001600160401b0316145b8190612cef576040517f2881c26d0000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602401610920565b505f828152600e60205260409020805467ffffffffffffffff19166001600160401b038716179055612d238484018561592f565b6001600160401b0386165f908152600d6020526040902090612d4590826159a8565b50612d4f85613907565b846001600160401b03167f3528f5d93c32e4df75774923786a533785034c616ca0b4894077e000a6f33aab8585604051612d8a9291906153b0565b60405180910390a25050505050565b8061010080821115611ee9576040517f859641b100000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610920565b5f6127b4612dec613bbe565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f612e3788888888613ce7565b925092509250612e478282613daf565b50909695505050505050565b6001600160a01b0382165f908152602081905260409020805460018101909155818114610c5f576040517f752d88c00000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101829052604401610920565b5f612ec98484613eb2565b9050826001600160a01b0316826001600160a01b031614612eea5781612eec565b5f5b6001600160a01b038481165f908152600287016020526040902080546001600160a01b03191692909116919091179055612f268484613eb2565b9150816001600160a01b0316816001600160a01b0316846001600160a01b03167f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f60405160405180910390a4816001600160a01b0316816001600160a01b031603612f915750505050565b6001600160a01b0383165f908152602085905260408120546001600160601b031690612fc290869084908490613ed9565b612fce85845f84613ed9565b5050505050565b6001600160a01b0382165f908152600b60205260409020546001600160401b03168015806130145750816001600160401b0316816001600160401b0316145b8382909161304f5760405163e328c4b960e01b81526001600160a01b0390921660048301526001600160401b03166024820152604401610920565b50506001600160a01b0383165f908152600b60205260409020805467ffffffffffffffff19166001600160401b038416179055610c5f838361247c565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611d9c576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f80806041849003613120578435602086013560408701355f1a61311289828585613ce7565b95509550955050505061312a565b505f915060029050825b93509350939050565b5f5f5b600381101561215e576001811b831660ff161561319657600181600381106131605761316061500d565b600291828204019190066010029054906101000a90046001600160801b03166001600160801b0316826131939190614fc8565b91505b600101613136565b6001600160401b0383165f9081526010602052604081206131bf908361415b565b905081633b9aca00821015613203576040517f06d17eae00000000000000000000000000000000000000000000000000000000815260040161092091815260200190565b5061321e848483613214888861354e565b6126979190614fc8565b826001600160a01b0316846001600160401b03167f754564d4234d152f20ce59794a19916ea59642466b93b14f78317928e0c843148460405161326391815260200190565b60405180910390a350505050565b61327a82614215565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156132be57610c5f828261428b565b610a7461435d565b6001600160401b0382165f9081526009602052604081206001600160a01b0383161580159061331a575080546001600160a01b038481169116148061331a575060018101546001600160a01b038481169116145b949350505050565b815460028301545f9182916001600160601b0391821691166133448183614fc8565b851115613358576133558183614fc8565b94505b845f0361336c575f5f935093505050613547565b613382858261337b8186614fc8565b6001614395565b925061338e8386615434565b8654909450600160601b90046001600160781b0316620f42406133b18685615434565b6133bb919061526b565b101561343f576001860180546fffffffffffffffffffffffffffffffff1916905585547fffffffffff000000000000000000000000000000ffffffffffffffffffffffff1680875591935083918690601b9061342290600160d81b900462ffffff166159c8565b91906101000a81548162ffffff021916908362ffffff1602179055505b6002860154600160601b90046001600160781b0316620f42406134628584615434565b61346c919061526b565b10156134e9576002860180547fffffffffff000000000000000000000000000000ffffffffffffffffffffffff16905560018601805491935083916010906134cc90700100000000000000000000000000000000900462ffffff166159c8565b91906101000a81548162ffffff021916908362ffffff1602179055505b6134f38483615434565b86546bffffffffffffffffffffffff19166001600160601b039190911617865561351d8382615434565b6002870180546bffffffffffffffffffffffff19166001600160601b039290921691909117905550505b9250929050565b6001600160401b0382165f8181526011602090815260408083206001600160a01b0386168452825280832093835260109091528120548254919291600160d81b9182900462ffffff9081169290910416146135a9575f6135b5565b80546001600160781b03165b6001600160781b0316949350505050565b6001600160401b0383165f908152601060209081526040808320601183528184206001600160a01b0387168552909252822080548254929391926f0100000000000000000000000000000082046001600160601b0316927e01000000000000000000000000000000000000000000000000000000000000830460ff1692600160d81b9283900462ffffff90811693909104169190911490613667868861387a565b905060ff83161561378f575f60066136806001866159e1565b60ff16600481106136935761369361500d565b601081049190910154600f9091166002026101000a900461ffff1690505f6127106136be8184615434565b6136c8908b61526b565b6136d29190615296565b905080846136e0575f6136ef565b60018801546001600160781b03165b60018a0154613710916001600160781b0316906001600160801b03166159fa565b6001600160801b03166137239190614fc8565b600189810180546fffffffffffffffffffffffffffffffff19166001600160801b039390931692909217909155870180546effffffffffffffffffffffffffffff19166001600160781b038316179055612710613780838561526b565b61378a9190615296565b925050505b855485547fffff000000000000000000000000000000ffffffffffffffffffffffffffffff16600160d81b9182900462ffffff169091027fffffffffff000000000000000000000000ffffffffffffffffffffffffffffff16176f010000000000000000000000000000006001600160601b03831602176effffffffffffffffffffffffffffff19166001600160781b03881617855561383260138986846143e0565b505050505050505050565b60605f61384983614461565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b81545f90600160601b90046001600160781b031680156138ba57835481906138ab906001600160601b03168561526b565b6138b59190615296565b61331a565b505f9392505050565b8183101580156138d35750808311155b83838390919261161f5760405163759b9e7f60e11b8152600481019390935260248301919091526044820152606401610920565b6001600160401b0381165f9081526009602052604090206001810154600160a01b900463ffffffff1615613939575050565b600f546103e88110156139d557600f8054600180820183555f929092527f8d1108e10bcb7c27dddfc02ed9d693a074039d026cf4ea4240b40f7d581ac8026004820401805460039092166008026101000a6001600160401b0381810219909316928716029190911790556139ae908290614fc8565b8260010160146101000a81548163ffffffff021916908363ffffffff160217905550505050565b5f6139df846144a1565b6001600160801b031690505f81815b84811015613a66575f613a39600f8381548110613a0d57613a0d61500d565b905f5260205f2090600491828204019190066008029054906101000a90046001600160401b03166144a1565b6001600160801b0316905082811015613a5d57613a57826001614fc8565b93509150815b506001016139ee565b50858383613ab1576040517f9eae1dca0000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526024820152604401610920565b505f9050600981600f613ac5600187615434565b81548110613ad557613ad561500d565b905f5260205f2090600491828204019190066008029054906101000a90046001600160401b03166001600160401b03166001600160401b031681526020019081526020015f2060010160146101000a81548163ffffffff021916908363ffffffff16021790555085600f600184613b4c9190615434565b81548110613b5c57613b5c61500d565b905f5260205f2090600491828204019190066008026101000a8154816001600160401b0302191690836001600160401b03160217905550818560010160146101000a81548163ffffffff021916908363ffffffff160217905550505050505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613c1657507f000000000000000000000000000000000000000000000000000000000000000046145b15613c4057507f000000000000000000000000000000000000000000000000000000000000000090565b612756604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613d2057505f91506003905082613da5565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613d71573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613d9c57505f925060019150829050613da5565b92505f91508190505b9450945094915050565b5f826003811115613dc257613dc26153c3565b03613dcb575050565b6001826003811115613ddf57613ddf6153c3565b03613e16576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002826003811115613e2a57613e2a6153c3565b03613e64576040517ffce698f700000000000000000000000000000000000000000000000000000000815260048101829052602401610920565b6003826003811115613e7857613e786153c3565b03610a74576040517fd78bce0c00000000000000000000000000000000000000000000000000000000815260048101829052602401610920565b6001600160a01b038082165f90815260028401602052604090205416806127b45750919050565b6001600160a01b0383165f9081526020858152604091829020825160808101845290546001600160601b038082168352600160601b820416928201839052600160c01b810464ffffffffff16938201849052600160e81b900462ffffff16606082015291431461400a57604082015164ffffffffff1615613ffc576040805180820182526020808501516001600160601b0390811683528584015164ffffffffff9081168385019081526001600160a01b038b165f90815260018d01855286812060608a01805162ffffff168352955295909520935184549551909116600160601b027fffffffffffffffffffffffffffffff00000000000000000000000000000000009095169116179290921790558051613ff4906159c8565b62ffffff1690525b64ffffffffff431660408301525b836140158483614fc8565b61401f9190615434565b6001600160601b0390811660208085019182526001600160a01b0388165f818152918a905260409182902086518154945193880151606089015162ffffff16600160e81b027cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff64ffffffffff909216600160c01b029190911677ffffffffffffffffffffffffffffffffffffffffffffffff958816600160601b027fffffffffffffffff00000000000000000000000000000000000000000000000090971692909716919091179490941792909216939093179190911790551561161f57846001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72482846020015160405161414b9291909182526001600160601b0316602082015260400190565b60405180910390a2505050505050565b81545f906001600160601b03811690600160601b90046001600160781b0316801561419a578161418b828661526b565b6141959190615296565b61419c565b835b92506141a88483614fc8565b85546bffffffffffffffffffffffff19166001600160601b03919091161785556141d28382614fc8565b85546001600160781b0391909116600160601b027fffffffffff000000000000000000000000000000ffffffffffffffffffffffff909116179094555092915050565b806001600160a01b03163b5f0361424a57604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610920565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6142988484614529565b90508080156142b957505f3d11806142b957505f846001600160a01b03163b115b156142ce576142c661453c565b9150506127b4565b8015614311576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610920565b3d156143245761431f614555565b614356565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b3415611d9c576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6143c26143a283614560565b80156143bd57505f84806143b8576143b8615282565b868809115b151590565b6143cd86868661458c565b6143d79190614fc8565b95945050505050565b818114611ee9576001600160a01b0383165f908152602085905260409020805483906144169084906001600160601b0316614fc8565b6144209190615434565b81546bffffffffffffffffffffffff19166001600160601b03919091161781556144558561444e8187613eb2565b8585613ed9565b612fce855f8585613ed9565b5f60ff8216601f8111156127b4576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160401b0381165f90815260096020526040812054600160a81b810460ff1619600160a01b909104166001166144db57505f919050565b6001600160401b0382165f90815260106020526040902060015481546001600160801b039091166001600160601b03909116106145205761451b8161463c565b614522565b5f5b9392505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f6002826003811115614575576145756153c3565b61457f9190615a19565b60ff166001149050919050565b5f5f5f614599868661469c565b91509150815f036145bd578381816145b3576145b3615282565b0492505050614522565b8184116145d4576145d460038515026011186146b8565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b80545f90600160601b90046001600160781b031680156145205782546001840154829161467d916001600160601b03909116906001600160801b031661526b565b6146879190615296565b835461451b91906001600160601b0316614fc8565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b6040518061012001604052806146dd614725565b81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c082015260e001614713614743565b8152602001614720614743565b905290565b60405180606001604052806003906020820280368337509192915050565b60405180608001604052806004906020820280368337509192915050565b6001600160a01b038116811461098b575f5ffd5b5f60208284031215614785575f5ffd5b813561452281614761565b803560ff811681146147a0575f5ffd5b919050565b5f5f83601f8401126147b5575f5ffd5b5081356001600160401b038111156147cb575f5ffd5b602083019150836020828501011115613547575f5ffd5b5f5f5f5f5f5f608087890312156147f7575f5ffd5b863561480281614761565b955061481060208801614790565b945060408701356001600160401b0381111561482a575f5ffd5b61483689828a016147a5565b90955093505060608701356001600160401b03811115614854575f5ffd5b61486089828a016147a5565b979a9699509497509295939492505050565b6001600160401b038116811461098b575f5ffd5b80356147a081614872565b5f602082840312156148a1575f5ffd5b813561452281614872565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156148e8576148e86148ac565b604052919050565b5f5f60408385031215614901575f5ffd5b823561490c81614761565b915060208301356001600160401b03811115614926575f5ffd5b8301601f81018513614936575f5ffd5b80356001600160401b0381111561494f5761494f6148ac565b614962601f8201601f19166020016148c0565b818152866020838501011115614976575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f5f5f606085870312156149a8575f5ffd5b84356149b381614872565b935060208501356149c381614761565b925060408501356001600160401b038111156149dd575f5ffd5b6149e9878288016147a5565b95989497509550505050565b5f5f60408385031215614a06575f5ffd5b8235614a1181614872565b9150614a1f60208401614790565b90509250929050565b6001600160801b038116811461098b575f5ffd5b5f5f5f60608486031215614a4e575f5ffd5b8335614a5981614872565b92506020840135614a6981614a28565b929592945050506040919091013590565b805f5b6004811015611ee95781516001600160401b0316845260209384019390910190600101614a7d565b805f5b6004811015611ee957815161ffff16845260209384019390910190600101614aa8565b8151610220820190825f5b6003811015614afe5782516001600160801b0316825260209283019290910190600101614ad6565b50505060208301516001600160401b03811660608401525060408301516001600160401b038116608084015250606083015161ffff811660a084015250608083015161ffff811660c08401525060a08301516001600160401b03811660e08401525060c08301516001600160401b0381166101008401525060e0830151614b89610120840182614a7a565b506101008301516143566101a0840182614aa5565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f614c0660e0830189614b9e565b8281036040840152614c188189614b9e565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614c6d578351835260209384019390920191600101614c4f565b50909b9a5050505050505050505050565b602081526001600160a01b0382511660208201526001600160a01b03602083015116604082015260ff60408301511660608201526060820151151560808201526001600160801b0360808301511660a08201525f60a083015160c08084015261331a60e0840182614b9e565b5f5f60408385031215614cfb575f5ffd5b8235614d0681614872565b91506020830135614d1681614761565b809150509250929050565b5f610220828403121561215e575f5ffd5b5f5f5f6102408486031215614d45575f5ffd5b614d4f8585614d21565b92506102208401356001600160401b03811115614d6a575f5ffd5b8401601f81018613614d7a575f5ffd5b80356001600160401b03811115614d8f575f5ffd5b8660208260051b8401011115614da3575f5ffd5b939660209190910195509293505050565b5f5f5f5f5f60608688031215614dc8575f5ffd5b8535614dd381614872565b945060208601356001600160401b03811115614ded575f5ffd5b614df9888289016147a5565b90955093505060408601356001600160401b03811115614e17575f5ffd5b614e23888289016147a5565b969995985093965092949392505050565b5f610100828403121561215e575f5ffd5b5f5f60408385031215614e56575f5ffd5b82356001600160401b03811115614e6b575f5ffd5b614e7785828601614e34565b92505060208301356001600160401b03811115614e92575f5ffd5b614e9e85828601614e34565b9150509250929050565b801515811461098b575f5ffd5b5f5f60408385031215614ec6575f5ffd5b8235614ed181614872565b91506020830135614d1681614ea8565b602081525f6127b16020830184614b9e565b5f5f5f60408486031215614f05575f5ffd5b8335614f1081614872565b925060208401356001600160401b03811115614f2a575f5ffd5b614f36868287016147a5565b9497909650939450505050565b5f5f5f5f5f5f60c08789031215614f58575f5ffd5b8635614f6381614761565b95506020870135945060408701359350614f7f60608801614790565b9598949750929560808101359460a0909101359350915050565b5f6102208284031215614faa575f5ffd5b6127b18383614d21565b634e487b7160e01b5f52601160045260245ffd5b808201808211156127b4576127b4614fb4565b600181811c90821680614fef57607f821691505b60208210810361215e57634e487b7160e01b5f52602260045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f823560be19833603018112615035575f5ffd5b9190910192915050565b5f6020828403121561504f575f5ffd5b6127b182614790565b5f60208284031215615068575f5ffd5b813561452281614a28565b5f5f8335601e19843603018112615088575f5ffd5b8301803591506001600160401b038211156150a1575f5ffd5b602001915036819003821315613547575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b606081525f6150f06060830187896150b5565b82810360208401526151038186886150b5565b9150506001600160a01b03831660408301529695505050505050565b5f6020828403121561512f575f5ffd5b815161452281614ea8565b5f5f8335601e1984360301811261514f575f5ffd5b83016020810192503590506001600160401b0381111561516d575f5ffd5b803603821315613547575f5ffd5b5f813561518781614872565b6001600160401b0316835261519e60208301614790565b60ff1660208401526151b260408301614886565b6001600160401b031660408401526151cc60608301614886565b6001600160401b03166060840152608082810135908401526151f060a08301614886565b6001600160401b031660a084015260c0828101359084015261521560e083018361513a565b61010060e08601526143d7610100860182846150b5565b604081525f61523e604083018561517b565b82810360208401526143d7818561517b565b5f60208284031215615260575f5ffd5b815161452281614761565b80820281158282048414176127b4576127b4614fb4565b634e487b7160e01b5f52601260045260245ffd5b5f826152a4576152a4615282565b500490565b601f821115610c5f5782821115610c5f57805f5260205f20601f840160051c60208510156152d457505f5b90810190601f840160051c035f5b8181101561161f575f838201556001016152e2565b6001600160401b0383111561530e5761530e6148ac565b6153228361531c8354614fdb565b836152a9565b5f601f841160018114615353575f851561533c5750838201355b5f19600387901b1c1916600186901b178355612fce565b5f83815260208120601f198716915b828110156153825786850135825560209485019460019092019101615362565b508682101561539e575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b602081525f61331a6020830184866150b5565b634e487b7160e01b5f52602160045260245ffd5b5f6001600160401b0382166001600160401b0381036153f8576153f8614fb4565b60010192915050565b60ff84168152604060208201525f6143d76040830184866150b5565b5f6020828403121561542d575f5ffd5b5051919050565b818103818111156127b4576127b4614fb4565b634e487b7160e01b5f52603160045260245ffd5b61ffff8116811461098b575f5ffd5b80356147a08161545b565b5f60208284031215615485575f5ffd5b81356145228161545b565b5f81356127b481614a28565b5f81356127b481614872565b5f81356127b48161545b565b815f5b6001811015611ee9575f5f5b6004811015615507575f84356154d881614872565b602095909501946001600160401b03600684901b81811b1995909516911690931b9290921791506001016154c3565b50838201556001016154b7565b815f805b6004811015615557575f833561552d8161545b565b6020949094019361ffff600484901b81811b1995909516911690931b929092179150600101615518565b509091555050565b815f5b60018110156155be575f5f5b60028110156155b1576155a061558385615490565b6001600160801b03908116600784901b90811b91901b1984161790565b60209490940193915060010161556e565b5083820155600101615562565b505f5f5b60018110156155e8576155d761558384615490565b6020939093019291506001016155c2565b50600183015550600281016156206156026060850161549c565b825467ffffffffffffffff19166001600160401b0391909116178255565b61567061562f6080850161549c565b82547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff1660409190911b6fffffffffffffffff000000000000000016178255565b6156c261567f60a085016154a8565b82547fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff1660809190911b71ffff0000000000000000000000000000000016178255565b6157166156d160c085016154a8565b82547fffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffff1660909190911b73ffff00000000000000000000000000000000000016178255565b61577261572560e0850161549c565b82547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff1660a09190911b7bffffffffffffffff000000000000000000000000000000000000000016178255565b506157a4615783610100840161549c565b600383016001600160401b0382166001600160401b03198254161781555050565b6157b56101208301600483016154b4565b610a746101a0830160058301615514565b805f5b6004811015611ee95781356157dd81614872565b6001600160401b0316845260209384019391909101906001016157c9565b805f5b6004811015611ee95781356158128161545b565b61ffff16845260209384019391909101906001016157fe565b610220810181835f5b600381101561586657813561584881614a28565b6001600160801b031683526020928301929190910190600101615834565b50505061587560608401614886565b6001600160401b0316606083015261588f60808401614886565b6001600160401b031660808301526158a960a0840161546a565b61ffff1660a08301526158be60c0840161546a565b61ffff1660c08301526158d360e08401614886565b6001600160401b031660e08301526158ee6101008401614886565b6001600160401b031661010083015261590e6101208084019085016157c6565b6127b46101a083016101a085016157fb565b818382375f9101908152919050565b5f6080828403121561593f575f5ffd5b82601f83011261594d575f5ffd5b604051608081016001600160401b038111828210171561596f5761596f6148ac565b604052806080840185811115615983575f5ffd5b845b8181101561599d578035835260209283019201615985565b509195945050505050565b815f5b6004811015611ee9578151838201556020909101906001016159ab565b5f62ffffff821662ffffff81036153f8576153f8614fb4565b60ff82811682821603908111156127b4576127b4614fb4565b6001600160801b0382811682821603908111156127b4576127b4614fb4565b5f60ff831680615a2b57615a2b615282565b8060ff8416069150509291505056",
}

// StakingMore is an auto generated Go binding around an Ethereum contract.
type StakingMore struct {
	abi abi.ABI
}

// NewStakingMore creates a new instance of StakingMore.
func NewStakingMore() *StakingMore {
	parsed, err := StakingMoreMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StakingMore{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StakingMore) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock, address sockets, address computing, address rewards, address pools, address election) returns()
func (stakingMore *StakingMore) PackConstructor(timelock common.Address, sockets common.Address, computing common.Address, rewards common.Address, pools common.Address, election common.Address) []byte {
	enc, err := stakingMore.abi.Pack("", timelock, sockets, computing, rewards, pools, election)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCOMPUTING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e4424b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COMPUTING() view returns(address)
func (stakingMore *StakingMore) PackCOMPUTING() []byte {
	enc, err := stakingMore.abi.Pack("COMPUTING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOMPUTING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e4424b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COMPUTING() view returns(address)
func (stakingMore *StakingMore) TryPackCOMPUTING() ([]byte, error) {
	return stakingMore.abi.Pack("COMPUTING")
}

// UnpackCOMPUTING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e4424b8.
//
// Solidity: function COMPUTING() view returns(address)
func (stakingMore *StakingMore) UnpackCOMPUTING(data []byte) (common.Address, error) {
	out, err := stakingMore.abi.Unpack("COMPUTING", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDELEGATIONTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7a324dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DELEGATION_TYPEHASH() view returns(bytes32)
func (stakingMore *StakingMore) PackDELEGATIONTYPEHASH() []byte {
	enc, err := stakingMore.abi.Pack("DELEGATION_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDELEGATIONTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7a324dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DELEGATION_TYPEHASH() view returns(bytes32)
func (stakingMore *StakingMore) TryPackDELEGATIONTYPEHASH() ([]byte, error) {
	return stakingMore.abi.Pack("DELEGATION_TYPEHASH")
}

// UnpackDELEGATIONTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7a324dc.
//
// Solidity: function DELEGATION_TYPEHASH() view returns(bytes32)
func (stakingMore *StakingMore) UnpackDELEGATIONTYPEHASH(data []byte) ([32]byte, error) {
	out, err := stakingMore.abi.Unpack("DELEGATION_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackELECTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45d4fbc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ELECTION() view returns(address)
func (stakingMore *StakingMore) PackELECTION() []byte {
	enc, err := stakingMore.abi.Pack("ELECTION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackELECTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45d4fbc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ELECTION() view returns(address)
func (stakingMore *StakingMore) TryPackELECTION() ([]byte, error) {
	return stakingMore.abi.Pack("ELECTION")
}

// UnpackELECTION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45d4fbc3.
//
// Solidity: function ELECTION() view returns(address)
func (stakingMore *StakingMore) UnpackELECTION(data []byte) (common.Address, error) {
	out, err := stakingMore.abi.Unpack("ELECTION", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXCANDIDATES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0786096.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_CANDIDATES() view returns(uint256)
func (stakingMore *StakingMore) PackMAXCANDIDATES() []byte {
	enc, err := stakingMore.abi.Pack("MAX_CANDIDATES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCANDIDATES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0786096.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_CANDIDATES() view returns(uint256)
func (stakingMore *StakingMore) TryPackMAXCANDIDATES() ([]byte, error) {
	return stakingMore.abi.Pack("MAX_CANDIDATES")
}

// UnpackMAXCANDIDATES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0786096.
//
// Solidity: function MAX_CANDIDATES() view returns(uint256)
func (stakingMore *StakingMore) UnpackMAXCANDIDATES(data []byte) (*big.Int, error) {
	out, err := stakingMore.abi.Unpack("MAX_CANDIDATES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXENDPOINT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba7df45e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ENDPOINT() view returns(uint256)
func (stakingMore *StakingMore) PackMAXENDPOINT() []byte {
	enc, err := stakingMore.abi.Pack("MAX_ENDPOINT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXENDPOINT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba7df45e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ENDPOINT() view returns(uint256)
func (stakingMore *StakingMore) TryPackMAXENDPOINT() ([]byte, error) {
	return stakingMore.abi.Pack("MAX_ENDPOINT")
}

// UnpackMAXENDPOINT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba7df45e.
//
// Solidity: function MAX_ENDPOINT() view returns(uint256)
func (stakingMore *StakingMore) UnpackMAXENDPOINT(data []byte) (*big.Int, error) {
	out, err := stakingMore.abi.Unpack("MAX_ENDPOINT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXJAIL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41ef3d68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_JAIL() view returns(uint64)
func (stakingMore *StakingMore) PackMAXJAIL() []byte {
	enc, err := stakingMore.abi.Pack("MAX_JAIL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXJAIL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41ef3d68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_JAIL() view returns(uint64)
func (stakingMore *StakingMore) TryPackMAXJAIL() ([]byte, error) {
	return stakingMore.abi.Pack("MAX_JAIL")
}

// UnpackMAXJAIL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41ef3d68.
//
// Solidity: function MAX_JAIL() view returns(uint64)
func (stakingMore *StakingMore) UnpackMAXJAIL(data []byte) (uint64, error) {
	out, err := stakingMore.abi.Unpack("MAX_JAIL", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMAXLOCK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65a5d5f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_LOCK() view returns(uint64)
func (stakingMore *StakingMore) PackMAXLOCK() []byte {
	enc, err := stakingMore.abi.Pack("MAX_LOCK")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXLOCK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65a5d5f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_LOCK() view returns(uint64)
func (stakingMore *StakingMore) TryPackMAXLOCK() ([]byte, error) {
	return stakingMore.abi.Pack("MAX_LOCK")
}

// UnpackMAXLOCK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65a5d5f0.
//
// Solidity: function MAX_LOCK() view returns(uint64)
func (stakingMore *StakingMore) UnpackMAXLOCK(data []byte) (uint64, error) {
	out, err := stakingMore.abi.Unpack("MAX_LOCK", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMAXLOCKBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd27f86b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_LOCK_BPS() view returns(uint16)
func (stakingMore *StakingMore) PackMAXLOCKBPS() []byte {
	enc, err := stakingMore.abi.Pack("MAX_LOCK_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXLOCKBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd27f86b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_LOCK_BPS() view returns(uint16)
func (stakingMore *StakingMore) TryPackMAXLOCKBPS() ([]byte, error) {
	return stakingMore.abi.Pack("MAX_LOCK_BPS")
}

// UnpackMAXLOCKBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd27f86b4.
//
// Solidity: function MAX_LOCK_BPS() view returns(uint16)
func (stakingMore *StakingMore) UnpackMAXLOCKBPS(data []byte) (uint16, error) {
	out, err := stakingMore.abi.Unpack("MAX_LOCK_BPS", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackMAXMINSTAKE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa145c38c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_MIN_STAKE() view returns(uint128)
func (stakingMore *StakingMore) PackMAXMINSTAKE() []byte {
	enc, err := stakingMore.abi.Pack("MAX_MIN_STAKE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXMINSTAKE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa145c38c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_MIN_STAKE() view returns(uint128)
func (stakingMore *StakingMore) TryPackMAXMINSTAKE() ([]byte, error) {
	return stakingMore.abi.Pack("MAX_MIN_STAKE")
}

// UnpackMAXMINSTAKE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa145c38c.
//
// Solidity: function MAX_MIN_STAKE() view returns(uint128)
func (stakingMore *StakingMore) UnpackMAXMINSTAKE(data []byte) (*big.Int, error) {
	out, err := stakingMore.abi.Unpack("MAX_MIN_STAKE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXSEATS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c2c24f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SEATS() view returns(uint16)
func (stakingMore *StakingMore) PackMAXSEATS() []byte {
	enc, err := stakingMore.abi.Pack("MAX_SEATS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSEATS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c2c24f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SEATS() view returns(uint16)
func (stakingMore *StakingMore) TryPackMAXSEATS() ([]byte, error) {
	return stakingMore.abi.Pack("MAX_SEATS")
}

// UnpackMAXSEATS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94c2c24f.
//
// Solidity: function MAX_SEATS() view returns(uint16)
func (stakingMore *StakingMore) UnpackMAXSEATS(data []byte) (uint16, error) {
	out, err := stakingMore.abi.Unpack("MAX_SEATS", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackMAXUNBONDING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2a9b1ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_UNBONDING() view returns(uint64)
func (stakingMore *StakingMore) PackMAXUNBONDING() []byte {
	enc, err := stakingMore.abi.Pack("MAX_UNBONDING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXUNBONDING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2a9b1ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_UNBONDING() view returns(uint64)
func (stakingMore *StakingMore) TryPackMAXUNBONDING() ([]byte, error) {
	return stakingMore.abi.Pack("MAX_UNBONDING")
}

// UnpackMAXUNBONDING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa2a9b1ae.
//
// Solidity: function MAX_UNBONDING() view returns(uint64)
func (stakingMore *StakingMore) UnpackMAXUNBONDING(data []byte) (uint64, error) {
	out, err := stakingMore.abi.Unpack("MAX_UNBONDING", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMAXWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1026018.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_WORKERS() view returns(uint256)
func (stakingMore *StakingMore) PackMAXWORKERS() []byte {
	enc, err := stakingMore.abi.Pack("MAX_WORKERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1026018.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_WORKERS() view returns(uint256)
func (stakingMore *StakingMore) TryPackMAXWORKERS() ([]byte, error) {
	return stakingMore.abi.Pack("MAX_WORKERS")
}

// UnpackMAXWORKERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1026018.
//
// Solidity: function MAX_WORKERS() view returns(uint256)
func (stakingMore *StakingMore) UnpackMAXWORKERS(data []byte) (*big.Int, error) {
	out, err := stakingMore.abi.Unpack("MAX_WORKERS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINSLASHBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8afbfbe0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_SLASH_BPS() view returns(uint16)
func (stakingMore *StakingMore) PackMINSLASHBPS() []byte {
	enc, err := stakingMore.abi.Pack("MIN_SLASH_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINSLASHBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8afbfbe0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_SLASH_BPS() view returns(uint16)
func (stakingMore *StakingMore) TryPackMINSLASHBPS() ([]byte, error) {
	return stakingMore.abi.Pack("MIN_SLASH_BPS")
}

// UnpackMINSLASHBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8afbfbe0.
//
// Solidity: function MIN_SLASH_BPS() view returns(uint16)
func (stakingMore *StakingMore) UnpackMINSLASHBPS(data []byte) (uint16, error) {
	out, err := stakingMore.abi.Unpack("MIN_SLASH_BPS", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackMINUNBONDING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x996b2c2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_UNBONDING() view returns(uint64)
func (stakingMore *StakingMore) PackMINUNBONDING() []byte {
	enc, err := stakingMore.abi.Pack("MIN_UNBONDING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINUNBONDING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x996b2c2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_UNBONDING() view returns(uint64)
func (stakingMore *StakingMore) TryPackMINUNBONDING() ([]byte, error) {
	return stakingMore.abi.Pack("MIN_UNBONDING")
}

// UnpackMINUNBONDING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x996b2c2e.
//
// Solidity: function MIN_UNBONDING() view returns(uint64)
func (stakingMore *StakingMore) UnpackMINUNBONDING(data []byte) (uint64, error) {
	out, err := stakingMore.abi.Unpack("MIN_UNBONDING", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPOOLS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebccb5b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function POOLS() view returns(address)
func (stakingMore *StakingMore) PackPOOLS() []byte {
	enc, err := stakingMore.abi.Pack("POOLS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPOOLS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebccb5b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function POOLS() view returns(address)
func (stakingMore *StakingMore) TryPackPOOLS() ([]byte, error) {
	return stakingMore.abi.Pack("POOLS")
}

// UnpackPOOLS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebccb5b2.
//
// Solidity: function POOLS() view returns(address)
func (stakingMore *StakingMore) UnpackPOOLS(data []byte) (common.Address, error) {
	out, err := stakingMore.abi.Unpack("POOLS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackREWARDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0034e0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REWARDS() view returns(address)
func (stakingMore *StakingMore) PackREWARDS() []byte {
	enc, err := stakingMore.abi.Pack("REWARDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREWARDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0034e0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REWARDS() view returns(address)
func (stakingMore *StakingMore) TryPackREWARDS() ([]byte, error) {
	return stakingMore.abi.Pack("REWARDS")
}

// UnpackREWARDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (stakingMore *StakingMore) UnpackREWARDS(data []byte) (common.Address, error) {
	out, err := stakingMore.abi.Unpack("REWARDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSIGNERTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0f80c63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SIGNER_TYPEHASH() view returns(bytes32)
func (stakingMore *StakingMore) PackSIGNERTYPEHASH() []byte {
	enc, err := stakingMore.abi.Pack("SIGNER_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSIGNERTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0f80c63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SIGNER_TYPEHASH() view returns(bytes32)
func (stakingMore *StakingMore) TryPackSIGNERTYPEHASH() ([]byte, error) {
	return stakingMore.abi.Pack("SIGNER_TYPEHASH")
}

// UnpackSIGNERTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0f80c63.
//
// Solidity: function SIGNER_TYPEHASH() view returns(bytes32)
func (stakingMore *StakingMore) UnpackSIGNERTYPEHASH(data []byte) ([32]byte, error) {
	out, err := stakingMore.abi.Unpack("SIGNER_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSOCKETS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8178b2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SOCKETS() view returns(address)
func (stakingMore *StakingMore) PackSOCKETS() []byte {
	enc, err := stakingMore.abi.Pack("SOCKETS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSOCKETS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8178b2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SOCKETS() view returns(address)
func (stakingMore *StakingMore) TryPackSOCKETS() ([]byte, error) {
	return stakingMore.abi.Pack("SOCKETS")
}

// UnpackSOCKETS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8178b2b.
//
// Solidity: function SOCKETS() view returns(address)
func (stakingMore *StakingMore) UnpackSOCKETS(data []byte) (common.Address, error) {
	out, err := stakingMore.abi.Unpack("SOCKETS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTIMELOCK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7aadef8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TIMELOCK() view returns(address)
func (stakingMore *StakingMore) PackTIMELOCK() []byte {
	enc, err := stakingMore.abi.Pack("TIMELOCK")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTIMELOCK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7aadef8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TIMELOCK() view returns(address)
func (stakingMore *StakingMore) TryPackTIMELOCK() ([]byte, error) {
	return stakingMore.abi.Pack("TIMELOCK")
}

// UnpackTIMELOCK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7aadef8b.
//
// Solidity: function TIMELOCK() view returns(address)
func (stakingMore *StakingMore) UnpackTIMELOCK(data []byte) (common.Address, error) {
	out, err := stakingMore.abi.Unpack("TIMELOCK", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (stakingMore *StakingMore) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := stakingMore.abi.Pack("UPGRADE_INTERFACE_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (stakingMore *StakingMore) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return stakingMore.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (stakingMore *StakingMore) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := stakingMore.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAddWorker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e71cad1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addWorker(uint64 id, address worker, bytes workerProof) returns()
func (stakingMore *StakingMore) PackAddWorker(id uint64, worker common.Address, workerProof []byte) []byte {
	enc, err := stakingMore.abi.Pack("addWorker", id, worker, workerProof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddWorker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e71cad1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addWorker(uint64 id, address worker, bytes workerProof) returns()
func (stakingMore *StakingMore) TryPackAddWorker(id uint64, worker common.Address, workerProof []byte) ([]byte, error) {
	return stakingMore.abi.Pack("addWorker", id, worker, workerProof)
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64,uint64[4],uint16[4]))
func (stakingMore *StakingMore) PackConfig() []byte {
	enc, err := stakingMore.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64,uint64[4],uint16[4]))
func (stakingMore *StakingMore) TryPackConfig() ([]byte, error) {
	return stakingMore.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64,uint64[4],uint16[4]))
func (stakingMore *StakingMore) UnpackConfig(data []byte) (IStakingConfig, error) {
	out, err := stakingMore.abi.Unpack("config", data)
	if err != nil {
		return *new(IStakingConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingConfig)).(*IStakingConfig)
	return out0, nil
}

// PackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (stakingMore *StakingMore) PackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := stakingMore.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (stakingMore *StakingMore) TryPackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return stakingMore.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stakingMore *StakingMore) PackEip712Domain() []byte {
	enc, err := stakingMore.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stakingMore *StakingMore) TryPackEip712Domain() ([]byte, error) {
	return stakingMore.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stakingMore *StakingMore) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := stakingMore.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa1612f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64,uint64[4],uint16[4]) config_, (address,address,uint8,uint128,string,bytes)[] genesis) payable returns()
func (stakingMore *StakingMore) PackInitialize(config IStakingConfig, genesis []IStakingGenesis) []byte {
	enc, err := stakingMore.abi.Pack("initialize", config, genesis)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa1612f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64,uint64[4],uint16[4]) config_, (address,address,uint8,uint128,string,bytes)[] genesis) payable returns()
func (stakingMore *StakingMore) TryPackInitialize(config IStakingConfig, genesis []IStakingGenesis) ([]byte, error) {
	return stakingMore.abi.Pack("initialize", config, genesis)
}

// PackJail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x757020a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jail(uint64 id, uint8 roles) returns()
func (stakingMore *StakingMore) PackJail(id uint64, roles uint8) []byte {
	enc, err := stakingMore.abi.Pack("jail", id, roles)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x757020a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jail(uint64 id, uint8 roles) returns()
func (stakingMore *StakingMore) TryPackJail(id uint64, roles uint8) ([]byte, error) {
	return stakingMore.abi.Pack("jail", id, roles)
}

// PackJailAbsent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d81402c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jailAbsent(uint64 id) returns()
func (stakingMore *StakingMore) PackJailAbsent(id uint64) []byte {
	enc, err := stakingMore.abi.Pack("jailAbsent", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJailAbsent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d81402c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jailAbsent(uint64 id) returns()
func (stakingMore *StakingMore) TryPackJailAbsent(id uint64) ([]byte, error) {
	return stakingMore.abi.Pack("jailAbsent", id)
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (stakingMore *StakingMore) PackNonces(owner common.Address) []byte {
	enc, err := stakingMore.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (stakingMore *StakingMore) TryPackNonces(owner common.Address) ([]byte, error) {
	return stakingMore.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (stakingMore *StakingMore) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := stakingMore.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84fa18aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operator(uint64 id) view returns((address,address,uint8,bool,uint128,string))
func (stakingMore *StakingMore) PackOperator(id uint64) []byte {
	enc, err := stakingMore.abi.Pack("operator", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84fa18aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operator(uint64 id) view returns((address,address,uint8,bool,uint128,string))
func (stakingMore *StakingMore) TryPackOperator(id uint64) ([]byte, error) {
	return stakingMore.abi.Pack("operator", id)
}

// UnpackOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84fa18aa.
//
// Solidity: function operator(uint64 id) view returns((address,address,uint8,bool,uint128,string))
func (stakingMore *StakingMore) UnpackOperator(data []byte) (IStakingOperator, error) {
	out, err := stakingMore.abi.Unpack("operator", data)
	if err != nil {
		return *new(IStakingOperator), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingOperator)).(*IStakingOperator)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (stakingMore *StakingMore) PackProxiableUUID() []byte {
	enc, err := stakingMore.abi.Pack("proxiableUUID")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (stakingMore *StakingMore) TryPackProxiableUUID() ([]byte, error) {
	return stakingMore.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (stakingMore *StakingMore) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := stakingMore.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21a41b32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(address signer, uint8 roles, string endpoint, bytes signerProof) payable returns(uint64 id)
func (stakingMore *StakingMore) PackRegister(signer common.Address, roles uint8, endpoint string, signerProof []byte) []byte {
	enc, err := stakingMore.abi.Pack("register", signer, roles, endpoint, signerProof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21a41b32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(address signer, uint8 roles, string endpoint, bytes signerProof) payable returns(uint64 id)
func (stakingMore *StakingMore) TryPackRegister(signer common.Address, roles uint8, endpoint string, signerProof []byte) ([]byte, error) {
	return stakingMore.abi.Pack("register", signer, roles, endpoint, signerProof)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21a41b32.
//
// Solidity: function register(address signer, uint8 roles, string endpoint, bytes signerProof) payable returns(uint64 id)
func (stakingMore *StakingMore) UnpackRegister(data []byte) (uint64, error) {
	out, err := stakingMore.abi.Unpack("register", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRemoveWorker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa62ced6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeWorker(uint64 id, address worker) returns()
func (stakingMore *StakingMore) PackRemoveWorker(id uint64, worker common.Address) []byte {
	enc, err := stakingMore.abi.Pack("removeWorker", id, worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveWorker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa62ced6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeWorker(uint64 id, address worker) returns()
func (stakingMore *StakingMore) TryPackRemoveWorker(id uint64, worker common.Address) ([]byte, error) {
	return stakingMore.abi.Pack("removeWorker", id, worker)
}

// PackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5b11ec8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setConfig((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64,uint64[4],uint16[4]) config_) returns()
func (stakingMore *StakingMore) PackSetConfig(config IStakingConfig) []byte {
	enc, err := stakingMore.abi.Pack("setConfig", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5b11ec8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setConfig((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64,uint64[4],uint16[4]) config_) returns()
func (stakingMore *StakingMore) TryPackSetConfig(config IStakingConfig) ([]byte, error) {
	return stakingMore.abi.Pack("setConfig", config)
}

// PackSetEndpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae0fe95d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setEndpoint(uint64 id, string endpoint) returns()
func (stakingMore *StakingMore) PackSetEndpoint(id uint64, endpoint string) []byte {
	enc, err := stakingMore.abi.Pack("setEndpoint", id, endpoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetEndpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae0fe95d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setEndpoint(uint64 id, string endpoint) returns()
func (stakingMore *StakingMore) TryPackSetEndpoint(id uint64, endpoint string) ([]byte, error) {
	return stakingMore.abi.Pack("setEndpoint", id, endpoint)
}

// PackSetPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac6d5de5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPool(uint64 id, bool on) returns()
func (stakingMore *StakingMore) PackSetPool(id uint64, on bool) []byte {
	enc, err := stakingMore.abi.Pack("setPool", id, on)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac6d5de5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPool(uint64 id, bool on) returns()
func (stakingMore *StakingMore) TryPackSetPool(id uint64, on bool) ([]byte, error) {
	return stakingMore.abi.Pack("setPool", id, on)
}

// PackSetRoles is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdadca30a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoles(uint64 id, uint8 roles) returns()
func (stakingMore *StakingMore) PackSetRoles(id uint64, roles uint8) []byte {
	enc, err := stakingMore.abi.Pack("setRoles", id, roles)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoles is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdadca30a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoles(uint64 id, uint8 roles) returns()
func (stakingMore *StakingMore) TryPackSetRoles(id uint64, roles uint8) ([]byte, error) {
	return stakingMore.abi.Pack("setRoles", id, roles)
}

// PackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf28fcc36.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSigner(uint64 id, address signer, bytes signerProof) returns()
func (stakingMore *StakingMore) PackSetSigner(id uint64, signer common.Address, signerProof []byte) []byte {
	enc, err := stakingMore.abi.Pack("setSigner", id, signer, signerProof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf28fcc36.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSigner(uint64 id, address signer, bytes signerProof) returns()
func (stakingMore *StakingMore) TryPackSetSigner(id uint64, signer common.Address, signerProof []byte) ([]byte, error) {
	return stakingMore.abi.Pack("setSigner", id, signer, signerProof)
}

// PackSetValidatorKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaae1ca22.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorKey(uint64 id, bytes key, bytes proof) returns()
func (stakingMore *StakingMore) PackSetValidatorKey(id uint64, key []byte, proof []byte) []byte {
	enc, err := stakingMore.abi.Pack("setValidatorKey", id, key, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidatorKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaae1ca22.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidatorKey(uint64 id, bytes key, bytes proof) returns()
func (stakingMore *StakingMore) TryPackSetValidatorKey(id uint64, key []byte, proof []byte) ([]byte, error) {
	return stakingMore.abi.Pack("setValidatorKey", id, key, proof)
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x777075f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(uint64 id, uint128 amount, bytes32 evidence) returns()
func (stakingMore *StakingMore) PackSlash(id uint64, amount *big.Int, evidence [32]byte) []byte {
	enc, err := stakingMore.abi.Pack("slash", id, amount, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x777075f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(uint64 id, uint128 amount, bytes32 evidence) returns()
func (stakingMore *StakingMore) TryPackSlash(id uint64, amount *big.Int, evidence [32]byte) ([]byte, error) {
	return stakingMore.abi.Pack("slash", id, amount, evidence)
}

// PackSlashEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd2a707.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashEquivocation((uint64,uint8,uint64,uint64,bytes32,uint64,bytes32,bytes) a, (uint64,uint8,uint64,uint64,bytes32,uint64,bytes32,bytes) b) returns()
func (stakingMore *StakingMore) PackSlashEquivocation(a IElectionVote, b IElectionVote) []byte {
	enc, err := stakingMore.abi.Pack("slashEquivocation", a, b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd2a707.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashEquivocation((uint64,uint8,uint64,uint64,bytes32,uint64,bytes32,bytes) a, (uint64,uint8,uint64,uint64,bytes32,uint64,bytes32,bytes) b) returns()
func (stakingMore *StakingMore) TryPackSlashEquivocation(a IElectionVote, b IElectionVote) ([]byte, error) {
	return stakingMore.abi.Pack("slashEquivocation", a, b)
}

// PackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01681a62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep(address to) returns()
func (stakingMore *StakingMore) PackSweep(to common.Address) []byte {
	enc, err := stakingMore.abi.Pack("sweep", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01681a62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep(address to) returns()
func (stakingMore *StakingMore) TryPackSweep(to common.Address) ([]byte, error) {
	return stakingMore.abi.Pack("sweep", to)
}

// PackUnjail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fdc05f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unjail(uint64 id) returns()
func (stakingMore *StakingMore) PackUnjail(id uint64) []byte {
	enc, err := stakingMore.abi.Pack("unjail", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnjail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fdc05f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unjail(uint64 id) returns()
func (stakingMore *StakingMore) TryPackUnjail(id uint64) ([]byte, error) {
	return stakingMore.abi.Pack("unjail", id)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (stakingMore *StakingMore) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := stakingMore.abi.Pack("upgradeToAndCall", newImplementation, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (stakingMore *StakingMore) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return stakingMore.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// StakingMoreConfigured represents a Configured event raised by the StakingMore contract.
type StakingMoreConfigured struct {
	Config IStakingConfig
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingMoreConfiguredEventName = "Configured"

// ContractEventName returns the user-defined event name.
func (StakingMoreConfigured) ContractEventName() string {
	return StakingMoreConfiguredEventName
}

// UnpackConfiguredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Configured((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64,uint64[4],uint16[4]) config)
func (stakingMore *StakingMore) UnpackConfiguredEvent(log *types.Log) (*StakingMoreConfigured, error) {
	event := "Configured"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreConfigured)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMoreDelegateChanged represents a DelegateChanged event raised by the StakingMore contract.
type StakingMoreDelegateChanged struct {
	Delegator    common.Address
	FromDelegate common.Address
	ToDelegate   common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const StakingMoreDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (StakingMoreDelegateChanged) ContractEventName() string {
	return StakingMoreDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, address indexed fromDelegate, address indexed toDelegate)
func (stakingMore *StakingMore) UnpackDelegateChangedEvent(log *types.Log) (*StakingMoreDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreDelegateChanged)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMoreDelegateVotesChanged represents a DelegateVotesChanged event raised by the StakingMore contract.
type StakingMoreDelegateVotesChanged struct {
	Delegate      common.Address
	PreviousVotes *big.Int
	NewVotes      *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingMoreDelegateVotesChangedEventName = "DelegateVotesChanged"

// ContractEventName returns the user-defined event name.
func (StakingMoreDelegateVotesChanged) ContractEventName() string {
	return StakingMoreDelegateVotesChangedEventName
}

// UnpackDelegateVotesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)
func (stakingMore *StakingMore) UnpackDelegateVotesChangedEvent(log *types.Log) (*StakingMoreDelegateVotesChanged, error) {
	event := "DelegateVotesChanged"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreDelegateVotesChanged)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMoreEIP712DomainChanged represents a EIP712DomainChanged event raised by the StakingMore contract.
type StakingMoreEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const StakingMoreEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (StakingMoreEIP712DomainChanged) ContractEventName() string {
	return StakingMoreEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (stakingMore *StakingMore) UnpackEIP712DomainChangedEvent(log *types.Log) (*StakingMoreEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMoreEndpointSet represents a EndpointSet event raised by the StakingMore contract.
type StakingMoreEndpointSet struct {
	Id       uint64
	Endpoint string
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingMoreEndpointSetEventName = "EndpointSet"

// ContractEventName returns the user-defined event name.
func (StakingMoreEndpointSet) ContractEventName() string {
	return StakingMoreEndpointSetEventName
}

// UnpackEndpointSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EndpointSet(uint64 indexed id, string endpoint)
func (stakingMore *StakingMore) UnpackEndpointSetEvent(log *types.Log) (*StakingMoreEndpointSet, error) {
	event := "EndpointSet"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreEndpointSet)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMoreInitialized represents a Initialized event raised by the StakingMore contract.
type StakingMoreInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingMoreInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (StakingMoreInitialized) ContractEventName() string {
	return StakingMoreInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (stakingMore *StakingMore) UnpackInitializedEvent(log *types.Log) (*StakingMoreInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreInitialized)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMoreJailed represents a Jailed event raised by the StakingMore contract.
type StakingMoreJailed struct {
	Id    uint64
	Roles uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const StakingMoreJailedEventName = "Jailed"

// ContractEventName returns the user-defined event name.
func (StakingMoreJailed) ContractEventName() string {
	return StakingMoreJailedEventName
}

// UnpackJailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Jailed(uint64 indexed id, uint8 roles)
func (stakingMore *StakingMore) UnpackJailedEvent(log *types.Log) (*StakingMoreJailed, error) {
	event := "Jailed"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreJailed)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMorePoolSet represents a PoolSet event raised by the StakingMore contract.
type StakingMorePoolSet struct {
	Id  uint64
	On  bool
	Raw *types.Log // Blockchain specific contextual infos
}

const StakingMorePoolSetEventName = "PoolSet"

// ContractEventName returns the user-defined event name.
func (StakingMorePoolSet) ContractEventName() string {
	return StakingMorePoolSetEventName
}

// UnpackPoolSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PoolSet(uint64 indexed id, bool on)
func (stakingMore *StakingMore) UnpackPoolSetEvent(log *types.Log) (*StakingMorePoolSet, error) {
	event := "PoolSet"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMorePoolSet)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMoreRegistered represents a Registered event raised by the StakingMore contract.
type StakingMoreRegistered struct {
	Id       uint64
	Owner    common.Address
	Signer   common.Address
	Roles    uint8
	Endpoint string
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingMoreRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (StakingMoreRegistered) ContractEventName() string {
	return StakingMoreRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(uint64 indexed id, address indexed owner, address indexed signer, uint8 roles, string endpoint)
func (stakingMore *StakingMore) UnpackRegisteredEvent(log *types.Log) (*StakingMoreRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreRegistered)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMoreRolesSet represents a RolesSet event raised by the StakingMore contract.
type StakingMoreRolesSet struct {
	Id    uint64
	Roles uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const StakingMoreRolesSetEventName = "RolesSet"

// ContractEventName returns the user-defined event name.
func (StakingMoreRolesSet) ContractEventName() string {
	return StakingMoreRolesSetEventName
}

// UnpackRolesSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RolesSet(uint64 indexed id, uint8 roles)
func (stakingMore *StakingMore) UnpackRolesSetEvent(log *types.Log) (*StakingMoreRolesSet, error) {
	event := "RolesSet"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreRolesSet)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMoreSignerSet represents a SignerSet event raised by the StakingMore contract.
type StakingMoreSignerSet struct {
	Id     uint64
	Signer common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingMoreSignerSetEventName = "SignerSet"

// ContractEventName returns the user-defined event name.
func (StakingMoreSignerSet) ContractEventName() string {
	return StakingMoreSignerSetEventName
}

// UnpackSignerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SignerSet(uint64 indexed id, address indexed signer)
func (stakingMore *StakingMore) UnpackSignerSetEvent(log *types.Log) (*StakingMoreSignerSet, error) {
	event := "SignerSet"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreSignerSet)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMoreSlashed represents a Slashed event raised by the StakingMore contract.
type StakingMoreSlashed struct {
	Id          uint64
	Evidence    [32]byte
	FromStake   *big.Int
	FromPending *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakingMoreSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (StakingMoreSlashed) ContractEventName() string {
	return StakingMoreSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(uint64 indexed id, bytes32 indexed evidence, uint256 fromStake, uint256 fromPending)
func (stakingMore *StakingMore) UnpackSlashedEvent(log *types.Log) (*StakingMoreSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreSlashed)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMoreStaked represents a Staked event raised by the StakingMore contract.
type StakingMoreStaked struct {
	Id      uint64
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingMoreStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (StakingMoreStaked) ContractEventName() string {
	return StakingMoreStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(uint64 indexed id, address indexed account, uint256 amount)
func (stakingMore *StakingMore) UnpackStakedEvent(log *types.Log) (*StakingMoreStaked, error) {
	event := "Staked"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreStaked)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMoreSwept represents a Swept event raised by the StakingMore contract.
type StakingMoreSwept struct {
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingMoreSweptEventName = "Swept"

// ContractEventName returns the user-defined event name.
func (StakingMoreSwept) ContractEventName() string {
	return StakingMoreSweptEventName
}

// UnpackSweptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Swept(address indexed to, uint256 amount)
func (stakingMore *StakingMore) UnpackSweptEvent(log *types.Log) (*StakingMoreSwept, error) {
	event := "Swept"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreSwept)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMoreUpgraded represents a Upgraded event raised by the StakingMore contract.
type StakingMoreUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const StakingMoreUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (StakingMoreUpgraded) ContractEventName() string {
	return StakingMoreUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (stakingMore *StakingMore) UnpackUpgradedEvent(log *types.Log) (*StakingMoreUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreUpgraded)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMoreValidatorKeySet represents a ValidatorKeySet event raised by the StakingMore contract.
type StakingMoreValidatorKeySet struct {
	Id  uint64
	Key []byte
	Raw *types.Log // Blockchain specific contextual infos
}

const StakingMoreValidatorKeySetEventName = "ValidatorKeySet"

// ContractEventName returns the user-defined event name.
func (StakingMoreValidatorKeySet) ContractEventName() string {
	return StakingMoreValidatorKeySetEventName
}

// UnpackValidatorKeySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorKeySet(uint64 indexed id, bytes key)
func (stakingMore *StakingMore) UnpackValidatorKeySetEvent(log *types.Log) (*StakingMoreValidatorKeySet, error) {
	event := "ValidatorKeySet"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreValidatorKeySet)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMoreWorkerAdded represents a WorkerAdded event raised by the StakingMore contract.
type StakingMoreWorkerAdded struct {
	Id     uint64
	Worker common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingMoreWorkerAddedEventName = "WorkerAdded"

// ContractEventName returns the user-defined event name.
func (StakingMoreWorkerAdded) ContractEventName() string {
	return StakingMoreWorkerAddedEventName
}

// UnpackWorkerAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkerAdded(uint64 indexed id, address indexed worker)
func (stakingMore *StakingMore) UnpackWorkerAddedEvent(log *types.Log) (*StakingMoreWorkerAdded, error) {
	event := "WorkerAdded"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreWorkerAdded)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingMoreWorkerRemoved represents a WorkerRemoved event raised by the StakingMore contract.
type StakingMoreWorkerRemoved struct {
	Id     uint64
	Worker common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingMoreWorkerRemovedEventName = "WorkerRemoved"

// ContractEventName returns the user-defined event name.
func (StakingMoreWorkerRemoved) ContractEventName() string {
	return StakingMoreWorkerRemovedEventName
}

// UnpackWorkerRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkerRemoved(uint64 indexed id, address indexed worker)
func (stakingMore *StakingMore) UnpackWorkerRemovedEvent(log *types.Log) (*StakingMoreWorkerRemoved, error) {
	event := "WorkerRemoved"
	if len(log.Topics) == 0 || log.Topics[0] != stakingMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingMoreWorkerRemoved)
	if len(log.Data) > 0 {
		if err := stakingMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingMore.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (stakingMore *StakingMore) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return stakingMore.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["BadPossession"].ID.Bytes()[:4]) {
		return stakingMore.UnpackBadPossessionError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return stakingMore.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["BadRoles"].ID.Bytes()[:4]) {
		return stakingMore.UnpackBadRolesError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return stakingMore.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return stakingMore.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return stakingMore.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return stakingMore.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return stakingMore.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["EndpointTooLong"].ID.Bytes()[:4]) {
		return stakingMore.UnpackEndpointTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["EvidenceUsed"].ID.Bytes()[:4]) {
		return stakingMore.UnpackEvidenceUsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return stakingMore.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return stakingMore.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return stakingMore.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return stakingMore.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["KeyTaken"].ID.Bytes()[:4]) {
		return stakingMore.UnpackKeyTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["NotController"].ID.Bytes()[:4]) {
		return stakingMore.UnpackNotControllerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return stakingMore.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["NotJailed"].ID.Bytes()[:4]) {
		return stakingMore.UnpackNotJailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return stakingMore.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["NotPools"].ID.Bytes()[:4]) {
		return stakingMore.UnpackNotPoolsError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["NotRewards"].ID.Bytes()[:4]) {
		return stakingMore.UnpackNotRewardsError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["NotSigner"].ID.Bytes()[:4]) {
		return stakingMore.UnpackNotSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return stakingMore.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["NotWorker"].ID.Bytes()[:4]) {
		return stakingMore.UnpackNotWorkerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return stakingMore.UnpackOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return stakingMore.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["StakeTooLow"].ID.Bytes()[:4]) {
		return stakingMore.UnpackStakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["StakeTooSmall"].ID.Bytes()[:4]) {
		return stakingMore.UnpackStakeTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["StillJailed"].ID.Bytes()[:4]) {
		return stakingMore.UnpackStillJailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return stakingMore.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["TooLight"].ID.Bytes()[:4]) {
		return stakingMore.UnpackTooLightError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["TooManyWorkers"].ID.Bytes()[:4]) {
		return stakingMore.UnpackTooManyWorkersError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return stakingMore.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return stakingMore.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["Unfunded"].ID.Bytes()[:4]) {
		return stakingMore.UnpackUnfundedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["UnknownOperator"].ID.Bytes()[:4]) {
		return stakingMore.UnpackUnknownOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["ValidatorKeyTaken"].ID.Bytes()[:4]) {
		return stakingMore.UnpackValidatorKeyTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["VotesExpiredSignature"].ID.Bytes()[:4]) {
		return stakingMore.UnpackVotesExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return stakingMore.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakingMoreAddressEmptyCode represents a AddressEmptyCode error raised by the StakingMore contract.
type StakingMoreAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func StakingMoreAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (stakingMore *StakingMore) UnpackAddressEmptyCodeError(raw []byte) (*StakingMoreAddressEmptyCode, error) {
	out := new(StakingMoreAddressEmptyCode)
	if err := stakingMore.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreBadPossession represents a BadPossession error raised by the StakingMore contract.
type StakingMoreBadPossession struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPossession(uint64 id)
func StakingMoreBadPossessionErrorID() common.Hash {
	return common.HexToHash("0x689745683e4339ff5dc46fe089dc7826a74539c62bc5fd8945263f12d64704f1")
}

// UnpackBadPossessionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPossession(uint64 id)
func (stakingMore *StakingMore) UnpackBadPossessionError(raw []byte) (*StakingMoreBadPossession, error) {
	out := new(StakingMoreBadPossession)
	if err := stakingMore.abi.UnpackIntoInterface(out, "BadPossession", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreBadProof represents a BadProof error raised by the StakingMore contract.
type StakingMoreBadProof struct {
	Key common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof(address key)
func StakingMoreBadProofErrorID() common.Hash {
	return common.HexToHash("0x299eea5079981a5aa3ae9c95032455e8d93ea3c47879b6826d62e2576352db22")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof(address key)
func (stakingMore *StakingMore) UnpackBadProofError(raw []byte) (*StakingMoreBadProof, error) {
	out := new(StakingMoreBadProof)
	if err := stakingMore.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreBadRoles represents a BadRoles error raised by the StakingMore contract.
type StakingMoreBadRoles struct {
	Roles uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRoles(uint8 roles)
func StakingMoreBadRolesErrorID() common.Hash {
	return common.HexToHash("0x81f61295403ef62d4a7520e1cd773f1fd9d27a654b5de092689d308c84dcc553")
}

// UnpackBadRolesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRoles(uint8 roles)
func (stakingMore *StakingMore) UnpackBadRolesError(raw []byte) (*StakingMoreBadRoles, error) {
	out := new(StakingMoreBadRoles)
	if err := stakingMore.abi.UnpackIntoInterface(out, "BadRoles", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the StakingMore contract.
type StakingMoreECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func StakingMoreECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (stakingMore *StakingMore) UnpackECDSAInvalidSignatureError(raw []byte) (*StakingMoreECDSAInvalidSignature, error) {
	out := new(StakingMoreECDSAInvalidSignature)
	if err := stakingMore.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the StakingMore contract.
type StakingMoreECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func StakingMoreECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (stakingMore *StakingMore) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*StakingMoreECDSAInvalidSignatureLength, error) {
	out := new(StakingMoreECDSAInvalidSignatureLength)
	if err := stakingMore.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the StakingMore contract.
type StakingMoreECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func StakingMoreECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (stakingMore *StakingMore) UnpackECDSAInvalidSignatureSError(raw []byte) (*StakingMoreECDSAInvalidSignatureS, error) {
	out := new(StakingMoreECDSAInvalidSignatureS)
	if err := stakingMore.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the StakingMore contract.
type StakingMoreERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func StakingMoreERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (stakingMore *StakingMore) UnpackERC1967InvalidImplementationError(raw []byte) (*StakingMoreERC1967InvalidImplementation, error) {
	out := new(StakingMoreERC1967InvalidImplementation)
	if err := stakingMore.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreERC1967NonPayable represents a ERC1967NonPayable error raised by the StakingMore contract.
type StakingMoreERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func StakingMoreERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (stakingMore *StakingMore) UnpackERC1967NonPayableError(raw []byte) (*StakingMoreERC1967NonPayable, error) {
	out := new(StakingMoreERC1967NonPayable)
	if err := stakingMore.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreEndpointTooLong represents a EndpointTooLong error raised by the StakingMore contract.
type StakingMoreEndpointTooLong struct {
	Length *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndpointTooLong(uint256 length, uint256 most)
func StakingMoreEndpointTooLongErrorID() common.Hash {
	return common.HexToHash("0x859641b17750b75a6dc82e2ca2a056c168945d6c155683de9020f42273710fb9")
}

// UnpackEndpointTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndpointTooLong(uint256 length, uint256 most)
func (stakingMore *StakingMore) UnpackEndpointTooLongError(raw []byte) (*StakingMoreEndpointTooLong, error) {
	out := new(StakingMoreEndpointTooLong)
	if err := stakingMore.abi.UnpackIntoInterface(out, "EndpointTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreEvidenceUsed represents a EvidenceUsed error raised by the StakingMore contract.
type StakingMoreEvidenceUsed struct {
	Evidence [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceUsed(bytes32 evidence)
func StakingMoreEvidenceUsedErrorID() common.Hash {
	return common.HexToHash("0x42106f4ceb27f19024fb7dab4c7d32f24edbd5fd73aeacb67eb6cf6ee3956956")
}

// UnpackEvidenceUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceUsed(bytes32 evidence)
func (stakingMore *StakingMore) UnpackEvidenceUsedError(raw []byte) (*StakingMoreEvidenceUsed, error) {
	out := new(StakingMoreEvidenceUsed)
	if err := stakingMore.abi.UnpackIntoInterface(out, "EvidenceUsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreFailedCall represents a FailedCall error raised by the StakingMore contract.
type StakingMoreFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func StakingMoreFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (stakingMore *StakingMore) UnpackFailedCallError(raw []byte) (*StakingMoreFailedCall, error) {
	out := new(StakingMoreFailedCall)
	if err := stakingMore.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreInvalidAccountNonce represents a InvalidAccountNonce error raised by the StakingMore contract.
type StakingMoreInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func StakingMoreInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (stakingMore *StakingMore) UnpackInvalidAccountNonceError(raw []byte) (*StakingMoreInvalidAccountNonce, error) {
	out := new(StakingMoreInvalidAccountNonce)
	if err := stakingMore.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreInvalidInitialization represents a InvalidInitialization error raised by the StakingMore contract.
type StakingMoreInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func StakingMoreInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (stakingMore *StakingMore) UnpackInvalidInitializationError(raw []byte) (*StakingMoreInvalidInitialization, error) {
	out := new(StakingMoreInvalidInitialization)
	if err := stakingMore.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreInvalidShortString represents a InvalidShortString error raised by the StakingMore contract.
type StakingMoreInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func StakingMoreInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (stakingMore *StakingMore) UnpackInvalidShortStringError(raw []byte) (*StakingMoreInvalidShortString, error) {
	out := new(StakingMoreInvalidShortString)
	if err := stakingMore.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreKeyTaken represents a KeyTaken error raised by the StakingMore contract.
type StakingMoreKeyTaken struct {
	Key common.Address
	Id  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyTaken(address key, uint64 id)
func StakingMoreKeyTakenErrorID() common.Hash {
	return common.HexToHash("0xe328c4b9572407886be7dac97677fee0bd63cd403bf6580b903ac833c9d8218a")
}

// UnpackKeyTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyTaken(address key, uint64 id)
func (stakingMore *StakingMore) UnpackKeyTakenError(raw []byte) (*StakingMoreKeyTaken, error) {
	out := new(StakingMoreKeyTaken)
	if err := stakingMore.abi.UnpackIntoInterface(out, "KeyTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreNotController represents a NotController error raised by the StakingMore contract.
type StakingMoreNotController struct {
	Id     uint64
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotController(uint64 id, address caller)
func StakingMoreNotControllerErrorID() common.Hash {
	return common.HexToHash("0x0bf902e93b6d1eab59b24d660d51326b5c3335a935d2240d74909e248715c69d")
}

// UnpackNotControllerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotController(uint64 id, address caller)
func (stakingMore *StakingMore) UnpackNotControllerError(raw []byte) (*StakingMoreNotController, error) {
	out := new(StakingMoreNotController)
	if err := stakingMore.abi.UnpackIntoInterface(out, "NotController", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreNotInitializing represents a NotInitializing error raised by the StakingMore contract.
type StakingMoreNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func StakingMoreNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (stakingMore *StakingMore) UnpackNotInitializingError(raw []byte) (*StakingMoreNotInitializing, error) {
	out := new(StakingMoreNotInitializing)
	if err := stakingMore.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreNotJailed represents a NotJailed error raised by the StakingMore contract.
type StakingMoreNotJailed struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotJailed(uint64 id)
func StakingMoreNotJailedErrorID() common.Hash {
	return common.HexToHash("0xfc61c89d1cf462acf7bf816c23a3a11d06d47312ba96b29904caf064b6bc95b1")
}

// UnpackNotJailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotJailed(uint64 id)
func (stakingMore *StakingMore) UnpackNotJailedError(raw []byte) (*StakingMoreNotJailed, error) {
	out := new(StakingMoreNotJailed)
	if err := stakingMore.abi.UnpackIntoInterface(out, "NotJailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreNotOwner represents a NotOwner error raised by the StakingMore contract.
type StakingMoreNotOwner struct {
	Id     uint64
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(uint64 id, address caller)
func StakingMoreNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x4b9d219fe93a98e3fe6832876abebce2006062f07cff271b865a8484b45e0eaa")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(uint64 id, address caller)
func (stakingMore *StakingMore) UnpackNotOwnerError(raw []byte) (*StakingMoreNotOwner, error) {
	out := new(StakingMoreNotOwner)
	if err := stakingMore.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreNotPools represents a NotPools error raised by the StakingMore contract.
type StakingMoreNotPools struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPools(address caller)
func StakingMoreNotPoolsErrorID() common.Hash {
	return common.HexToHash("0x56554e4de4555109166a6bc1773238acd5faccfa35dd9ecc26c734f500209747")
}

// UnpackNotPoolsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPools(address caller)
func (stakingMore *StakingMore) UnpackNotPoolsError(raw []byte) (*StakingMoreNotPools, error) {
	out := new(StakingMoreNotPools)
	if err := stakingMore.abi.UnpackIntoInterface(out, "NotPools", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreNotRewards represents a NotRewards error raised by the StakingMore contract.
type StakingMoreNotRewards struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRewards(address caller)
func StakingMoreNotRewardsErrorID() common.Hash {
	return common.HexToHash("0xbab8350b538347acfb294fe9668d554ff48595a5943218fd0336a22b2290e897")
}

// UnpackNotRewardsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRewards(address caller)
func (stakingMore *StakingMore) UnpackNotRewardsError(raw []byte) (*StakingMoreNotRewards, error) {
	out := new(StakingMoreNotRewards)
	if err := stakingMore.abi.UnpackIntoInterface(out, "NotRewards", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreNotSigner represents a NotSigner error raised by the StakingMore contract.
type StakingMoreNotSigner struct {
	Key common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSigner(address key)
func StakingMoreNotSignerErrorID() common.Hash {
	return common.HexToHash("0x2a6edb2b1c2b1fae0871e1f67fc6d38b8a20ecc8b6d3a14dbc9a1281ef472b70")
}

// UnpackNotSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSigner(address key)
func (stakingMore *StakingMore) UnpackNotSignerError(raw []byte) (*StakingMoreNotSigner, error) {
	out := new(StakingMoreNotSigner)
	if err := stakingMore.abi.UnpackIntoInterface(out, "NotSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreNotTimelock represents a NotTimelock error raised by the StakingMore contract.
type StakingMoreNotTimelock struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address caller)
func StakingMoreNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address caller)
func (stakingMore *StakingMore) UnpackNotTimelockError(raw []byte) (*StakingMoreNotTimelock, error) {
	out := new(StakingMoreNotTimelock)
	if err := stakingMore.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreNotWorker represents a NotWorker error raised by the StakingMore contract.
type StakingMoreNotWorker struct {
	Id  uint64
	Key common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWorker(uint64 id, address key)
func StakingMoreNotWorkerErrorID() common.Hash {
	return common.HexToHash("0x7e287420b1de2c2713dd404044cb64057b8a101e87414f6ce1c1e020d2090bcb")
}

// UnpackNotWorkerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWorker(uint64 id, address key)
func (stakingMore *StakingMore) UnpackNotWorkerError(raw []byte) (*StakingMoreNotWorker, error) {
	out := new(StakingMoreNotWorker)
	if err := stakingMore.abi.UnpackIntoInterface(out, "NotWorker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreOutOfBounds represents a OutOfBounds error raised by the StakingMore contract.
type StakingMoreOutOfBounds struct {
	Value *big.Int
	Least *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(uint256 value, uint256 least, uint256 most)
func StakingMoreOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0xeb373cfea5f505ff7d4197290d41f01f7dfa600968a239ebd160730ce369f565")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(uint256 value, uint256 least, uint256 most)
func (stakingMore *StakingMore) UnpackOutOfBoundsError(raw []byte) (*StakingMoreOutOfBounds, error) {
	out := new(StakingMoreOutOfBounds)
	if err := stakingMore.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the StakingMore contract.
type StakingMoreReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func StakingMoreReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (stakingMore *StakingMore) UnpackReentrancyGuardReentrantCallError(raw []byte) (*StakingMoreReentrancyGuardReentrantCall, error) {
	out := new(StakingMoreReentrancyGuardReentrantCall)
	if err := stakingMore.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreStakeTooLow represents a StakeTooLow error raised by the StakingMore contract.
type StakingMoreStakeTooLow struct {
	Stake  *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLow(uint256 stake, uint256 needed)
func StakingMoreStakeTooLowErrorID() common.Hash {
	return common.HexToHash("0x829f11638d406de2605d01f8ea108c1f13393def0f2b7b6e6ffffd9996d50bd5")
}

// UnpackStakeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLow(uint256 stake, uint256 needed)
func (stakingMore *StakingMore) UnpackStakeTooLowError(raw []byte) (*StakingMoreStakeTooLow, error) {
	out := new(StakingMoreStakeTooLow)
	if err := stakingMore.abi.UnpackIntoInterface(out, "StakeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreStakeTooSmall represents a StakeTooSmall error raised by the StakingMore contract.
type StakingMoreStakeTooSmall struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooSmall(uint256 amount)
func StakingMoreStakeTooSmallErrorID() common.Hash {
	return common.HexToHash("0x06d17eae61e736c2283971985a15d33a729db6311b732fe333619b9e2f7e446d")
}

// UnpackStakeTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooSmall(uint256 amount)
func (stakingMore *StakingMore) UnpackStakeTooSmallError(raw []byte) (*StakingMoreStakeTooSmall, error) {
	out := new(StakingMoreStakeTooSmall)
	if err := stakingMore.abi.UnpackIntoInterface(out, "StakeTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreStillJailed represents a StillJailed error raised by the StakingMore contract.
type StakingMoreStillJailed struct {
	Id     uint64
	FreeAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillJailed(uint64 id, uint64 freeAt)
func StakingMoreStillJailedErrorID() common.Hash {
	return common.HexToHash("0x12c1f269633104681f34e95171f043be549f9e352de8d1bcfa4f4a181f183f65")
}

// UnpackStillJailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillJailed(uint64 id, uint64 freeAt)
func (stakingMore *StakingMore) UnpackStillJailedError(raw []byte) (*StakingMoreStillJailed, error) {
	out := new(StakingMoreStillJailed)
	if err := stakingMore.abi.UnpackIntoInterface(out, "StillJailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreStringTooLong represents a StringTooLong error raised by the StakingMore contract.
type StakingMoreStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func StakingMoreStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (stakingMore *StakingMore) UnpackStringTooLongError(raw []byte) (*StakingMoreStringTooLong, error) {
	out := new(StakingMoreStringTooLong)
	if err := stakingMore.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreTooLight represents a TooLight error raised by the StakingMore contract.
type StakingMoreTooLight struct {
	Id     uint64
	Weight *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLight(uint64 id, uint256 weight)
func StakingMoreTooLightErrorID() common.Hash {
	return common.HexToHash("0x9eae1dca104b4891a8001cc9f492e9f3ee2be48a08950b1e4f5bd21148af1e84")
}

// UnpackTooLightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLight(uint64 id, uint256 weight)
func (stakingMore *StakingMore) UnpackTooLightError(raw []byte) (*StakingMoreTooLight, error) {
	out := new(StakingMoreTooLight)
	if err := stakingMore.abi.UnpackIntoInterface(out, "TooLight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreTooManyWorkers represents a TooManyWorkers error raised by the StakingMore contract.
type StakingMoreTooManyWorkers struct {
	Id   uint64
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyWorkers(uint64 id, uint256 most)
func StakingMoreTooManyWorkersErrorID() common.Hash {
	return common.HexToHash("0x5c09e3bc6bbfa800db605f8796372708e080d6f441e5f1bbef3e51fad95a6cef")
}

// UnpackTooManyWorkersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyWorkers(uint64 id, uint256 most)
func (stakingMore *StakingMore) UnpackTooManyWorkersError(raw []byte) (*StakingMoreTooManyWorkers, error) {
	out := new(StakingMoreTooManyWorkers)
	if err := stakingMore.abi.UnpackIntoInterface(out, "TooManyWorkers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the StakingMore contract.
type StakingMoreUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func StakingMoreUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (stakingMore *StakingMore) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*StakingMoreUUPSUnauthorizedCallContext, error) {
	out := new(StakingMoreUUPSUnauthorizedCallContext)
	if err := stakingMore.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the StakingMore contract.
type StakingMoreUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func StakingMoreUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (stakingMore *StakingMore) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*StakingMoreUUPSUnsupportedProxiableUUID, error) {
	out := new(StakingMoreUUPSUnsupportedProxiableUUID)
	if err := stakingMore.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreUnfunded represents a Unfunded error raised by the StakingMore contract.
type StakingMoreUnfunded struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unfunded(uint256 balance, uint256 needed)
func StakingMoreUnfundedErrorID() common.Hash {
	return common.HexToHash("0x99141bcaa810ac00cb3e4bab4dcae7d62c167f606cc62396c4cfa1e0b162e3c4")
}

// UnpackUnfundedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unfunded(uint256 balance, uint256 needed)
func (stakingMore *StakingMore) UnpackUnfundedError(raw []byte) (*StakingMoreUnfunded, error) {
	out := new(StakingMoreUnfunded)
	if err := stakingMore.abi.UnpackIntoInterface(out, "Unfunded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreUnknownOperator represents a UnknownOperator error raised by the StakingMore contract.
type StakingMoreUnknownOperator struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownOperator(uint64 id)
func StakingMoreUnknownOperatorErrorID() common.Hash {
	return common.HexToHash("0xbdf430d19d220e65f95984f638b73210268ce7ce665567b3db881889c5090d9a")
}

// UnpackUnknownOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownOperator(uint64 id)
func (stakingMore *StakingMore) UnpackUnknownOperatorError(raw []byte) (*StakingMoreUnknownOperator, error) {
	out := new(StakingMoreUnknownOperator)
	if err := stakingMore.abi.UnpackIntoInterface(out, "UnknownOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreValidatorKeyTaken represents a ValidatorKeyTaken error raised by the StakingMore contract.
type StakingMoreValidatorKeyTaken struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValidatorKeyTaken(uint64 id)
func StakingMoreValidatorKeyTakenErrorID() common.Hash {
	return common.HexToHash("0x2881c26d3b9f928a51f3a35bfb67be461ff47f75c4f004de9372f1dc314d1e4d")
}

// UnpackValidatorKeyTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValidatorKeyTaken(uint64 id)
func (stakingMore *StakingMore) UnpackValidatorKeyTakenError(raw []byte) (*StakingMoreValidatorKeyTaken, error) {
	out := new(StakingMoreValidatorKeyTaken)
	if err := stakingMore.abi.UnpackIntoInterface(out, "ValidatorKeyTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreVotesExpiredSignature represents a VotesExpiredSignature error raised by the StakingMore contract.
type StakingMoreVotesExpiredSignature struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func StakingMoreVotesExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x4683af0ecae671986a1b991272ba6e7bcb633f179b33ccfb3beb636962b1efde")
}

// UnpackVotesExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func (stakingMore *StakingMore) UnpackVotesExpiredSignatureError(raw []byte) (*StakingMoreVotesExpiredSignature, error) {
	out := new(StakingMoreVotesExpiredSignature)
	if err := stakingMore.abi.UnpackIntoInterface(out, "VotesExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMoreZeroAddress represents a ZeroAddress error raised by the StakingMore contract.
type StakingMoreZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func StakingMoreZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (stakingMore *StakingMore) UnpackZeroAddressError(raw []byte) (*StakingMoreZeroAddress, error) {
	out := new(StakingMoreZeroAddress)
	if err := stakingMore.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
