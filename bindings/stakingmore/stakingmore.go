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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sockets\",\"type\":\"address\",\"internalType\":\"contractISockets\"},{\"name\":\"computing\",\"type\":\"address\",\"internalType\":\"contractIComputing\"},{\"name\":\"rewards\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pools\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"election\",\"type\":\"address\",\"internalType\":\"contractIElection\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"COMPUTING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIComputing\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DELEGATION_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ELECTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIElection\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_CANDIDATES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_ENDPOINT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_JAIL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_LOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_LOCK_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_MIN_STAKE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_SEATS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_UNBONDING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_SLASH_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_UNBONDING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"POOLS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REWARDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SIGNER_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SOCKETS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISockets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addWorker\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"workerProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStakes\",\"type\":\"uint128[3]\",\"internalType\":\"uint128[3]\"},{\"name\":\"unbonding\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"absentJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"equivocationJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lockTimes\",\"type\":\"uint64[4]\",\"internalType\":\"uint64[4]\"},{\"name\":\"lockBps\",\"type\":\"uint16[4]\",\"internalType\":\"uint16[4]\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegateBySig\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStakes\",\"type\":\"uint128[3]\",\"internalType\":\"uint128[3]\"},{\"name\":\"unbonding\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"absentJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"equivocationJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lockTimes\",\"type\":\"uint64[4]\",\"internalType\":\"uint64[4]\"},{\"name\":\"lockBps\",\"type\":\"uint16[4]\",\"internalType\":\"uint16[4]\"}]},{\"name\":\"genesis\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Genesis[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"stake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"jail\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"jailAbsent\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"operator\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Operator\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"jailed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"stake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"signerProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"removeWorker\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setConfig\",\"inputs\":[{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStakes\",\"type\":\"uint128[3]\",\"internalType\":\"uint128[3]\"},{\"name\":\"unbonding\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"absentJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"equivocationJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lockTimes\",\"type\":\"uint64[4]\",\"internalType\":\"uint64[4]\"},{\"name\":\"lockBps\",\"type\":\"uint16[4]\",\"internalType\":\"uint16[4]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setEndpoint\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPool\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"on\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoles\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSigner\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signerProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setValidatorKey\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashEquivocation\",\"inputs\":[{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structIElection.Vote\",\"components\":[{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preparedRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shareHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structIElection.Vote\",\"components\":[{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preparedRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shareHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashMissed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"jailTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unjail\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Configured\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStakes\",\"type\":\"uint128[3]\",\"internalType\":\"uint128[3]\"},{\"name\":\"unbonding\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"absentJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"equivocationJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lockTimes\",\"type\":\"uint64[4]\",\"internalType\":\"uint64[4]\"},{\"name\":\"lockBps\",\"type\":\"uint16[4]\",\"internalType\":\"uint16[4]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateChanged\",\"inputs\":[{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"toDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateVotesChanged\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"previousVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndpointSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"endpoint\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Jailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"roles\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PoolSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"on\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Registered\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"endpoint\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RolesSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"roles\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"fromStake\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromPending\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Staked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Swept\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ValidatorKeySet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WorkerAdded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WorkerRemoved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadPossession\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadProof\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadRoles\",\"inputs\":[{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EndpointTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EvidenceUsed\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyTaken\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotController\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotJailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPools\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRewards\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSigner\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSockets\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotWorker\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakeTooLow\",\"inputs\":[{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeTooSmall\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillJailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"freeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TooLight\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyWorkers\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Unfunded\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownOperator\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ValidatorKeyTaken\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"VotesExpiredSignature\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "StakingMore",
	Bin: "0x61024060405230608052348015610014575f5ffd5b50604051615f9c380380615f9c83398101604081905261003391610272565b6040805180820182526003815262454d4360e81b602080830191909152825180840190935260018352603160f81b908301526001600160a01b03881660a0529087878787878785610082610166565b506001600160a01b0394851660c05292841660e052908316610100528216610120521661014052506100b382610218565b610200526100c081610218565b6102205281516020808401919091206101c0528151908201206101e052466101805261014f6101c0516101e051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b610160525050306101a05250610350945050505050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156101b65760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146102155780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f5f829050601f8151111561024b578260405163305a27a960e01b815260040161024291906102f5565b60405180910390fd5b80516102568261032a565b179392505050565b6001600160a01b0381168114610215575f5ffd5b5f5f5f5f5f5f60c08789031215610287575f5ffd5b86516102928161025e565b60208801519096506102a38161025e565b60408801519095506102b48161025e565b60608801519094506102c58161025e565b60808801519093506102d68161025e565b60a08801519092506102e78161025e565b809150509295509295509295565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561034a575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516102005161022051615b4c6104505f395f61282e01525f6127fe01525f613d6201525f613d3a01525f613c9501525f613cbf01525f613ce901525f81816103540152818161163c015261172b01525f818161084f015261192a01525f818161078201526109e801525f8181610571015281816113460152611cf601525f81816108d501528181610ada015261292d01525f81816104900152818161090201528181610c7301528181610d4101528181611d60015261235b01525f81816122a4015281816122cd01526124990152615b4c5ff3fe6080604052600436106102d7575f3560e01c8063a0f80c631161017b578063c0034e0c116100d1578063e7a324dc11610087578063f28fcc3611610062578063f28fcc3614610886578063f5b11ec8146108a5578063f8178b2b146108c4575f5ffd5b8063e7a324dc1461080b578063ebccb5b21461083e578063f078609614610871575f5ffd5b8063d1026018116100b7578063d1026018146107c3578063d27f86b4146107d7578063dadca30a146107ec575f5ffd5b8063c0034e0c14610771578063c3cda520146107a4575f5ffd5b8063aae1ca2211610131578063ad3cb1cc1161010c578063ad3cb1cc146106e8578063ae0fe95d1461073d578063ba7df45e1461075c575f5ffd5b8063aae1ca221461068b578063abd2a707146106aa578063ac6d5de5146106c9575f5ffd5b8063a2a9b1ae11610161578063a2a9b1ae14610643578063a62ced6a14610659578063aa1612f514610678575f5ffd5b8063a0f80c63146105da578063a145c38c1461060d575f5ffd5b8063777075f81161023057806384fa18aa116101e657806394c2c24f116101c157806394c2c24f14610593578063996b2c2e146105a75780639fdc05f3146105bb575f5ffd5b806384fa18aa1461050d5780638afbfbe0146105395780638e4424b814610560575f5ffd5b80637aadef8b116102165780637aadef8b1461047f5780637ecebe00146104b257806384b0196e146104e6575f5ffd5b8063777075f81461043f57806379502c551461045e575f5ffd5b80634f1ef2861161029057806365a5d5f01161026b57806365a5d5f01461032c5780636e71cad114610401578063757020a614610420575f5ffd5b80634f1ef286146103ad57806352d1902d146103c05780635c94fbca146103e2575f5ffd5b806341ef3d68116102c057806341ef3d681461032c57806345d4fbc3146103435780634d81402c1461038e575f5ffd5b806301681a62146102db57806321a41b32146102fc575b5f5ffd5b3480156102e6575f5ffd5b506102fa6102f5366004614840565b6108f7565b005b61030f61030a3660046148ad565b6109b7565b6040516001600160401b0390911681526020015b60405180910390f35b348015610337575f5ffd5b5061030f6301e2850081565b34801561034e575f5ffd5b506103767f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610323565b348015610399575f5ffd5b506102fa6103a836600461495c565b6109dd565b6102fa6103bb3660046149bb565b610a82565b3480156103cb575f5ffd5b506103d4610aa1565b604051908152602001610323565b3480156103ed575f5ffd5b506102fa6103fc366004614a60565b610acf565b34801561040c575f5ffd5b506102fa61041b366004614aa7565b610b78565b34801561042b575f5ffd5b506102fa61043a366004614b07565b610c68565b34801561044a575f5ffd5b506102fa610459366004614b4e565b610d36565b348015610469575f5ffd5b50610472610dab565b6040516103239190614bdd565b34801561048a575f5ffd5b506103767f000000000000000000000000000000000000000000000000000000000000000081565b3480156104bd575f5ffd5b506103d46104cc366004614840565b6001600160a01b03165f9081526020819052604090205490565b3480156104f1575f5ffd5b506104fa610f6c565b6040516103239796959493929190614cde565b348015610518575f5ffd5b5061052c61052736600461495c565b610fca565b6040516103239190614d90565b348015610544575f5ffd5b5061054d600a81565b60405161ffff9091168152602001610323565b34801561056b575f5ffd5b506103767f000000000000000000000000000000000000000000000000000000000000000081565b34801561059e575f5ffd5b5061054d606481565b3480156105b2575f5ffd5b5061030f603c81565b3480156105c6575f5ffd5b506102fa6105d536600461495c565b611105565b3480156105e5575f5ffd5b506103d47fe86cd80486daccdb91e7b9957b1ce1b47bdc40cb08ecb02adf950ce2c6d806c581565b348015610618575f5ffd5b5061062b6a084595161401484a00000081565b6040516001600160801b039091168152602001610323565b34801561064e575f5ffd5b5061030f624f1a0081565b348015610664575f5ffd5b506102fa610673366004614dfc565b611211565b6102fa610686366004614e44565b6113a2565b348015610696575f5ffd5b506102fa6106a5366004614ec6565b6115fd565b3480156106b5575f5ffd5b506102fa6106c4366004614f57565b6116f9565b3480156106d4575f5ffd5b506102fa6106e3366004614fc7565b61191f565b3480156106f3575f5ffd5b506107306040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516103239190614ff3565b348015610748575f5ffd5b506102fa610757366004615005565b611a26565b348015610767575f5ffd5b506103d461010081565b34801561077c575f5ffd5b506103767f000000000000000000000000000000000000000000000000000000000000000081565b3480156107af575f5ffd5b506102fa6107be366004615055565b611a95565b3480156107ce575f5ffd5b506103d4604081565b3480156107e2575f5ffd5b5061054d61753081565b3480156107f7575f5ffd5b506102fa610806366004614b07565b611b68565b348015610816575f5ffd5b506103d47fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf81565b348015610849575f5ffd5b506103767f000000000000000000000000000000000000000000000000000000000000000081565b34801561087c575f5ffd5b506103d46103e881565b348015610891575f5ffd5b506102fa6108a0366004614aa7565b611c38565b3480156108b0575f5ffd5b506102fa6108bf3660046150ab565b611d55565b3480156108cf575f5ffd5b506103767f000000000000000000000000000000000000000000000000000000000000000081565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146109525760405163167cd5f360e21b81526001600160a01b0390911660048201526024015b60405180910390fd5b5061095b611e39565b600880545f9091556040518181526001600160a01b038316907fc36b5179cb9c303b200074996eab2b3473eac370fdd7eba3bec636fe351096969060200160405180910390a26109ab8282611e70565b506109b4611e89565b50565b5f6109c487338585611eb3565b6109d2338888348989611fbb565b979650505050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610a4c576040517fbab8350b0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610949565b50610a56816121c4565b506003546109b4908290600190610a7d90600160a01b90046001600160401b0316426150da565b612230565b610a8a612299565b610a9382612350565b610a9d82826123a6565b5050565b5f610aaa61248e565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610b3e576040517f6b29f4070000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610949565b50610b4a8484846124d7565b6001600160401b03811615610b7257610b72846004610a7d6001600160401b038516426150da565b50505050565b5f610b8285612649565b600381015490915085906040908111610bd8576040517f5c09e3bc0000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526024820152604401610949565b50508054610bf29085906001600160a01b03168585611eb3565b610bfc84866126ba565b6003810180546001810182555f918252602082200180546001600160a01b0319166001600160a01b03871690811790915560405190916001600160401b038816917f20a70b0c08c62e2646caff06d318d5bdeb2f47edc7da5777971c61a473701ea09190a35050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610cbe5760405163167cd5f360e21b81526001600160a01b039091166004820152602401610949565b505f610cc9836121c4565b905081600760ff82161115610cf7576040516381f6129560e01b815260ff9091166004820152602401610949565b50805465ffffffffffff60b81b19167cffffffffffff0000000000000000000000000000000000000000000000178155610d318383612778565b505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610d8c5760405163167cd5f360e21b81526001600160a01b039091166004820152602401610949565b50610d96836121c4565b50610d3183836001600160801b0316836124d7565b610db3614794565b60408051610180810190915260018161012081018260038282826020028201915f905b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f01049283019260010382029150808411610dd65750505092845250505060028201546001600160401b038082166020840152680100000000000000008204811660408085019190915261ffff7001000000000000000000000000000000008404811660608601527201000000000000000000000000000000000000840416608080860191909152600160a01b909304821660a0850152600385015490911660c084015280519182019081905260e090920191600480850191825f855b82829054906101000a90046001600160401b03166001600160401b031681526020019060080190602082600701049283019260010382029150808411610ebe57505050928452505060408051608081019182905260209093019291506005840190600490825f855b82829054906101000a900461ffff1661ffff1681526020019060020190602082600101049283019260010382029150808411610f26579050505050505081525050905090565b5f6060805f5f5f6060610f7d6127f7565b610f85612827565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6040805160c0810182525f8082526020820181905291810182905260608082018390526080820183905260a082015290611003836121c4565b6040805160c08101825282546001600160a01b038082168084526001860154909116602084015260ff600160a01b8304811694840194909452600160a81b909104909216151560608201529192506080820190611061908690612852565b6001600160801b0316815260200182600201805461107e906150ed565b80601f01602080910402602001604051908101604052809291908181526020018280546110aa906150ed565b80156110f55780601f106110cc576101008083540402835291602001916110f5565b820191905f5260205f20905b8154815290600101906020018083116110d857829003601f168201915b5050505050815250915050919050565b5f61110f82612886565b80549091508290600160a81b900460ff16611162576040517ffc61c89d0000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602401610949565b5080548290600160b81b900465ffffffffffff16428111156111c9576040517f12c1f2690000000000000000000000000000000000000000000000000000000081526001600160401b03909216600483015265ffffffffffff166024820152604401610949565b505080546111f790839060ff600160a01b820416906111f29083906001600160a01b0316612852565b6128f4565b805465ffffffffffff60b81b19168155610a9d825f612778565b5f61121b83612649565b6001600160a01b0383165f908152600a60205260409020549091506001600160401b038481169116148015611260575060018101546001600160a01b03838116911614155b838390916112b4576040517f7e2874200000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160a01b03166024820152604401610949565b50506001600160a01b0382165f908152600a60205260409020805467ffffffffffffffff191690556112e960038201836129df565b6040516001600160a01b038316906001600160401b038516907fd7ceac0c75bd78d2b4d98036fd29bfb66613b1b41e12e61742921531a265725b905f90a36040516348f9380560e11b81526001600160a01b0383811660048301527f000000000000000000000000000000000000000000000000000000000000000016906391f2700a906024015f604051808303815f87803b158015611387575f5ffd5b505af1158015611399573d5f5f3e3d5ffd5b50505050505050565b5f6113ab612add565b805490915060ff6801000000000000000082041615906001600160401b03165f811580156113d65750825b90505f826001600160401b031660011480156113f15750303b155b9050811580156113ff575080155b15611436576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561146a57845468ff00000000000000001916680100000000000000001785555b61147388612b05565b5f5f5b8781101561155f57368989838181106114915761149161511f565b90506020028101906114a39190615133565b90505f6115016114b66020840184614840565b6114c66040850160208601614840565b6114d66060860160408701615151565b6114e6608087016060880161516a565b6001600160801b03166114fc6080880188615185565b611fbb565b905061151060a0830183615185565b15905061152d5761152d8161152860a0850185615185565b612cf3565b61153d608083016060840161516a565b611550906001600160801b0316856150da565b93505050806001019050611476565b504781478111156115a5576040517f99141bca00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610949565b50505083156115f357845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050565b5f61160786612649565b80546040517fe3fd5d070000000000000000000000000000000000000000000000000000000081529192506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169263e3fd5d079261167b928a928a928a928a929116906004016151ef565b602060405180830381865afa158015611696573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116ba9190615231565b86906116e557604051630d12e8ad60e31b81526001600160401b039091166004820152602401610949565b506116f1868686612cf3565b505050505050565b6040517f77494b450000000000000000000000000000000000000000000000000000000081525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906377494b4590611762908690869060040161533e565b602060405180830381865afa15801561177d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117a19190615362565b6001600160a01b0381165f908152600b60205260409020549091506001600160401b03168181611809576040517f2a6edb2b0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610949565b506001600160401b0381165f9081526010602052604080822091908390611836906060890190890161495c565b6118466080890160608a0161495c565b61185660408a0160208b01615151565b604080516001600160401b039586166020820152938516908401529216606082015260ff909116608082015260a00160408051601f1981840301815291905280516020909101206003546002840154845492935061190092869261271092720100000000000000000000000000000000000090910461ffff16916118e6916001600160601b0390811691166150da565b6118f0919061537d565b6118fa91906153a8565b836124d7565b6004546116f1908490600190610a7d906001600160401b0316426150da565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461198e576040517f56554e4d0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610949565b5080611999836121c4565b8054911515760100000000000000000000000000000000000000000000027fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff90921691909117905560405181151581526001600160401b038316907fad48edd3674ddbd9e03ff8c8ec6d13b7ab9081b725c45a3f7fc3b1464c8c9098906020015b60405180910390a25050565b5f611a3084612649565b9050611a3c8383612e64565b60028101611a4b838583615409565b50836001600160401b03167f07d5483a3e730df50fd8fa000d2fc5a91d29c669e96b2a16a5318e0e662277598484604051611a879291906154c2565b60405180910390a250505050565b834211158490611ad4576040517f4683af0e00000000000000000000000000000000000000000000000000000000815260040161094991815260200190565b50604080517fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf60208201526001600160a01b0388169181019190915260608101869052608081018590525f9060a0016040516020818303038152906040528051906020012090505f611b50611b4883612eab565b868686612ef2565b9050611b5c8188612f1e565b6115f36013828a612f89565b5f611b7283612886565b905081600760ff82161115611ba0576040516381f6129560e01b815260ff9091166004820152602401610949565b508054611bbf90849084906111f29083906001600160a01b0316612852565b80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff16600160a01b60ff84169081029190911782556040519081526001600160401b038416907fedd82badbd4b18813c14a5fcb4294e5327f3e3e7511081f8f664d9b11ce7c2039060200160405180910390a2505050565b5f611c4285612886565b9050611c5084338585611eb3565b60018101546001600160a01b03165f818152600a60205260409020805467ffffffffffffffff19169055611c8485876130a0565b6001820180546001600160a01b0319166001600160a01b0387169081179091556040516001600160401b038816907f680432498907cfeddd6aeb570a729b97e3ea2dca9e7724434ef5a7b95e383762905f90a36040516348f9380560e11b81526001600160a01b0382811660048301527f000000000000000000000000000000000000000000000000000000000000000016906391f2700a906024015f604051808303815f87803b158015611d37575f5ffd5b505af1158015611d49573d5f5f3e3d5ffd5b50505050505050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114611dab5760405163167cd5f360e21b81526001600160a01b039091166004820152602401610949565b506003546801000000000000000090046001600160401b031680611dd560a084016080850161495c565b6001600160401b031614611def60a084016080850161495c565b8283909192611e2d5760405163759b9e7f60e11b81526001600160401b03938416600482015291831660248301529091166044820152606401610949565b505050610a9d82612b05565b611e41613157565b611e6e60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906131b0565b565b5f385f3884865af1610a9d5763b12d13eb5f526004601cfd5b611e6e5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611e68565b6001600160a01b03841633148015611ec9575080155b610b72575f611f317fe86cd80486daccdb91e7b9957b1ce1b47bdc40cb08ecb02adf950ce2c6d806c585604051602001611f169291909182526001600160a01b0316602082015260400190565b60405160208183030381529060405280519060200120612eab565b90505f5f611f408386866131b7565b5090925090505f816003811115611f5957611f596154d5565b148015611f775750866001600160a01b0316826001600160a01b0316145b87906115f3576040517f299eea500000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610949565b5f6001600160a01b038716611fe35760405163d92e233d60e01b815260040160405180910390fd5b60ff851615801590611ff95750600760ff861611155b859061201e576040516381f6129560e01b815260ff9091166004820152602401610949565b506120298383612e64565b5f612033866131fe565b90508481808210156120615760405163829f116360e01b815260048101929092526024820152604401610949565b5050600780545f9061207b906001600160401b03166154e9565b91906101000a8154816001600160401b0302191690836001600160401b03160217905591506120aa87836130a0565b6001600160401b0382165f908152600960205260408120908990899089908890889086906001820181836014600282016120e5888a83615409565b508891906101000a81548160ff021916908360ff1602179055508791906101000a8154816001600160a01b0302191690836001600160a01b031602179055508691906101000a8154816001600160a01b0302191690836001600160a01b031602179055505050505050876001600160a01b0316896001600160a01b0316846001600160401b03167fc9a0cd5b7673e524d3dd335e9ca8248f93865f9a3912112c7b44d55e374079648a898960405161219f93929190615513565b60405180910390a485156121b8576121b8838a88613269565b50509695505050505050565b6001600160401b0381165f908152600960205260409020805482906001600160a01b031661222a576040517fbdf430d10000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602401610949565b50919050565b6001600160401b0383165f9081526009602052604090208054600160b81b900465ffffffffffff1682111561228057805465ffffffffffff60b81b1916600160b81b65ffffffffffff8416021781555b8054610b72908590600160a81b900460ff168517612778565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061233257507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166123267f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15611e6e5760405163703e46dd60e11b815260040160405180910390fd5b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610a9d5760405163167cd5f360e21b81526001600160a01b039091166004820152602401610949565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015612400575060408051601f3d908101601f191682019092526123fd9181019061552f565b60015b61242857604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610949565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114612484576040517faa1d49a400000000000000000000000000000000000000000000000000000000815260048101829052602401610949565b610d31838361333c565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611e6e5760405163703e46dd60e11b815260040160405180910390fd5b5f818152600c6020526040902054819060ff1615612524576040517f42106f4c00000000000000000000000000000000000000000000000000000000815260040161094991815260200190565b505f818152600c60209081526040808320805460ff191660011790556001600160401b038616835260109091528120819061255f9085613391565b909250905061256e81836150da565b60085f82825461257e91906150da565b90915550506001600160401b0385165f90815260096020526040902080546125ba9087906001600160a01b03166125b582826135bd565b613635565b604080518481526020810184905285916001600160401b038916917f251dcda74526a37b3cac07de6cf52d78125f801c2db35032bc17000636921772910160405180910390a3805461261590600160a01b900460ff166131fe565b815461262b9088906001600160a01b0316612852565b10156116f15780546116f1908790600160a01b900460ff1642612230565b5f612653826121c4565b905061265f82336138ac565b823390916126b3576040517f0bf902e90000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160a01b03166024820152604401610949565b5050919050565b6001600160a01b0382166126e15760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0382165f908152600a602052604090205482906001600160401b0316801561273d5760405163e328c4b960e01b81526001600160a01b0390921660048301526001600160401b03166024820152604401610949565b50506001600160a01b03919091165f908152600a60205260409020805467ffffffffffffffff19166001600160401b03909216919091179055565b6001600160401b0382165f8181526009602090815260409182902080547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff16600160a81b60ff87169081029190911790915591519182527f664d5a00d17812af35101c5322b34f5a6daa5e73828fdf36ca85e9b893cf23049101611a1a565b60606128227f0000000000000000000000000000000000000000000000000000000000000000613908565b905090565b60606128227f0000000000000000000000000000000000000000000000000000000000000000613908565b5f61287d61286084846135bd565b6001600160401b0385165f90815260106020526040902090613945565b90505b92915050565b5f612890826121c4565b8054909150829033906001600160a01b031681146126b3576040517f4b9d219f0000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160a01b03166024820152604401610949565b6040517fd2c4da5a0000000000000000000000000000000000000000000000000000000081526001600160401b03841660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d2c4da5a90602401602060405180830381865afa15801561297a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061299e919061552f565b6129a7846131fe565b6129b191906150da565b90508181808210156116f15760405163829f116360e01b815260048101929092526024820152604401610949565b81545f906129ef90600190615546565b90505f5b81811015612aa757826001600160a01b0316848281548110612a1757612a1761511f565b5f918252602090912001546001600160a01b031603612a9f57838281548110612a4257612a4261511f565b905f5260205f20015f9054906101000a90046001600160a01b0316848281548110612a6f57612a6f61511f565b905f5260205f20015f6101000a8154816001600160a01b0302191690836001600160a01b03160217905550612aa7565b6001016129f3565b5082805480612ab857612ab8615559565b5f8281526020902081015f1990810180546001600160a01b0319169055019055505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00612880565b5f5b6003811015612b5b57612b53828260038110612b2557612b2561511f565b602002016020810190612b38919061516a565b6001600160801b03165f6a084595161401484a00000061398e565b600101612b07565b50612b83612b6f608083016060840161495c565b6001600160401b0316603c624f1a0061398e565b612bb0612b9660a083016080840161495c565b6001600160401b031660016001600160401b03801661398e565b612bd0612bc360c0830160a08401615587565b61ffff166001606461398e565b612bf1612be360e0830160c08401615587565b61ffff16600a61271061398e565b612c19612c05610100830160e0840161495c565b6001600160401b03165f6301e2850061398e565b612c2e612c056101208301610100840161495c565b5f5b6004811015612ca857612c6582610120018260048110612c5257612c5261511f565b602002016020810190612c05919061495c565b612ca0826101a0018260048110612c7e57612c7e61511f565b602002016020810190612c919190615587565b61ffff1661271061753061398e565b600101612c30565b50806001612cb68282615671565b9050507f6c3c5fdaa187e6737a816007adb3f3d2d0b1511db867b2d70eb8203c366e74ff81604051612ce8919061593d565b60405180910390a150565b8260808214612d2157604051630d12e8ad60e31b81526001600160401b039091166004820152602401610949565b505f8282604051612d33929190615a32565b60408051918290039091205f818152600e60205291909120549091506001600160401b0316801580612d765750846001600160401b0316816001600160401b0316145b8190612dba576040517f2881c26d0000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602401610949565b505f828152600e60205260409020805467ffffffffffffffff19166001600160401b038716179055612dee84840185615a41565b6001600160401b0386165f908152600d6020526040902090612e109082615aba565b50612e1a856139d2565b846001600160401b03167f3528f5d93c32e4df75774923786a533785034c616ca0b4894077e000a6f33aab8585604051612e559291906154c2565b60405180910390a25050505050565b8061010080821115610b72576040517f859641b100000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610949565b5f612880612eb7613c89565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f612f0288888888613db2565b925092509250612f128282613e7a565b50909695505050505050565b6001600160a01b0382165f908152602081905260409020805460018101909155818114610d31576040517f752d88c00000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101829052604401610949565b5f612f948484613f7d565b9050826001600160a01b0316826001600160a01b031614612fb55781612fb7565b5f5b6001600160a01b038481165f908152600287016020526040902080546001600160a01b03191692909116919091179055612ff18484613f7d565b9150816001600160a01b0316816001600160a01b0316846001600160a01b03167f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f60405160405180910390a4816001600160a01b0316816001600160a01b03160361305c5750505050565b6001600160a01b0383165f908152602085905260408120546001600160601b03169061308d90869084908490613fa4565b61309985845f84613fa4565b5050505050565b6001600160a01b0382165f908152600b60205260409020546001600160401b03168015806130df5750816001600160401b0316816001600160401b0316145b8382909161311a5760405163e328c4b960e01b81526001600160a01b0390921660048301526001600160401b03166024820152604401610949565b50506001600160a01b0383165f908152600b60205260409020805467ffffffffffffffff19166001600160401b038416179055610d3183836126ba565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611e6e576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f808060418490036131eb578435602086013560408701355f1a6131dd89828585613db2565b9550955095505050506131f5565b505f915060029050825b93509350939050565b5f5f5b600381101561222a576001811b831660ff1615613261576001816003811061322b5761322b61511f565b600291828204019190066010029054906101000a90046001600160801b03166001600160801b03168261325e91906150da565b91505b600101613201565b6001600160401b0383165f90815260106020526040812061328a9083614226565b905081633b9aca008210156132ce576040517f06d17eae00000000000000000000000000000000000000000000000000000000815260040161094991815260200190565b506132e98484836132df88886135bd565b6125b591906150da565b826001600160a01b0316846001600160401b03167f754564d4234d152f20ce59794a19916ea59642466b93b14f78317928e0c843148460405161332e91815260200190565b60405180910390a350505050565b613345826142e0565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561338957610d318282614356565b610a9d614428565b815460028301545f9182916001600160601b0391821691166133b381836150da565b8511156133c7576133c481836150da565b94505b845f036133db575f5f9350935050506135b6565b6133f185826133ea81866150da565b6001614460565b92506133fd8386615546565b8654909450600160601b90046001600160781b0316620f42406134208685615546565b61342a919061537d565b10156134ae576001860180546fffffffffffffffffffffffffffffffff1916905585547fffffffffff000000000000000000000000000000ffffffffffffffffffffffff1680875591935083918690601b9061349190600160d81b900462ffffff16615ada565b91906101000a81548162ffffff021916908362ffffff1602179055505b6002860154600160601b90046001600160781b0316620f42406134d18584615546565b6134db919061537d565b1015613558576002860180547fffffffffff000000000000000000000000000000ffffffffffffffffffffffff169055600186018054919350839160109061353b90700100000000000000000000000000000000900462ffffff16615ada565b91906101000a81548162ffffff021916908362ffffff1602179055505b6135628483615546565b86546bffffffffffffffffffffffff19166001600160601b039190911617865561358c8382615546565b6002870180546bffffffffffffffffffffffff19166001600160601b039290921691909117905550505b9250929050565b6001600160401b0382165f8181526011602090815260408083206001600160a01b0386168452825280832093835260109091528120548254919291600160d81b9182900462ffffff908116929091041614613618575f613624565b80546001600160781b03165b6001600160781b0316949350505050565b6001600160401b0383165f908152601060209081526040808320601183528184206001600160a01b0387168552909252822080548254929391926f0100000000000000000000000000000082046001600160601b0316927e01000000000000000000000000000000000000000000000000000000000000830460ff1692600160d81b9283900462ffffff908116939091041691909114906136d68688613945565b905060ff8316156137fe575f60066136ef600186615af3565b60ff16600481106137025761370261511f565b601081049190910154600f9091166002026101000a900461ffff1690505f61271061372d8184615546565b613737908b61537d565b61374191906153a8565b9050808461374f575f61375e565b60018801546001600160781b03165b60018a015461377f916001600160781b0316906001600160801b0316615b0c565b6001600160801b031661379291906150da565b600189810180546fffffffffffffffffffffffffffffffff19166001600160801b039390931692909217909155870180546effffffffffffffffffffffffffffff19166001600160781b0383161790556127106137ef838561537d565b6137f991906153a8565b925050505b855485547fffff000000000000000000000000000000ffffffffffffffffffffffffffffff16600160d81b9182900462ffffff169091027fffffffffff000000000000000000000000ffffffffffffffffffffffffffffff16176f010000000000000000000000000000006001600160601b03831602176effffffffffffffffffffffffffffff19166001600160781b0388161785556138a160138986846144ab565b505050505050505050565b6001600160401b0382165f9081526009602052604081206001600160a01b03831615801590613900575080546001600160a01b0384811691161480613900575060018101546001600160a01b038481169116145b949350505050565b60605f6139148361452c565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b81545f90600160601b90046001600160781b031680156139855783548190613976906001600160601b03168561537d565b61398091906153a8565b613900565b505f9392505050565b81831015801561399e5750808311155b8383839091926116f15760405163759b9e7f60e11b8152600481019390935260248301919091526044820152606401610949565b6001600160401b0381165f9081526009602052604090206001810154600160a01b900463ffffffff1615613a04575050565b600f546103e8811015613aa057600f8054600180820183555f929092527f8d1108e10bcb7c27dddfc02ed9d693a074039d026cf4ea4240b40f7d581ac8026004820401805460039092166008026101000a6001600160401b038181021990931692871602919091179055613a799082906150da565b8260010160146101000a81548163ffffffff021916908363ffffffff160217905550505050565b5f613aaa8461456c565b6001600160801b031690505f81815b84811015613b31575f613b04600f8381548110613ad857613ad861511f565b905f5260205f2090600491828204019190066008029054906101000a90046001600160401b031661456c565b6001600160801b0316905082811015613b2857613b228260016150da565b93509150815b50600101613ab9565b50858383613b7c576040517f9eae1dca0000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526024820152604401610949565b505f9050600981600f613b90600187615546565b81548110613ba057613ba061511f565b905f5260205f2090600491828204019190066008029054906101000a90046001600160401b03166001600160401b03166001600160401b031681526020019081526020015f2060010160146101000a81548163ffffffff021916908363ffffffff16021790555085600f600184613c179190615546565b81548110613c2757613c2761511f565b905f5260205f2090600491828204019190066008026101000a8154816001600160401b0302191690836001600160401b03160217905550818560010160146101000a81548163ffffffff021916908363ffffffff160217905550505050505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613ce157507f000000000000000000000000000000000000000000000000000000000000000046145b15613d0b57507f000000000000000000000000000000000000000000000000000000000000000090565b612822604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613deb57505f91506003905082613e70565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613e3c573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613e6757505f925060019150829050613e70565b92505f91508190505b9450945094915050565b5f826003811115613e8d57613e8d6154d5565b03613e96575050565b6001826003811115613eaa57613eaa6154d5565b03613ee1576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002826003811115613ef557613ef56154d5565b03613f2f576040517ffce698f700000000000000000000000000000000000000000000000000000000815260048101829052602401610949565b6003826003811115613f4357613f436154d5565b03610a9d576040517fd78bce0c00000000000000000000000000000000000000000000000000000000815260048101829052602401610949565b6001600160a01b038082165f90815260028401602052604090205416806128805750919050565b6001600160a01b0383165f9081526020858152604091829020825160808101845290546001600160601b038082168352600160601b820416928201839052600160c01b810464ffffffffff16938201849052600160e81b900462ffffff1660608201529143146140d557604082015164ffffffffff16156140c7576040805180820182526020808501516001600160601b0390811683528584015164ffffffffff9081168385019081526001600160a01b038b165f90815260018d01855286812060608a01805162ffffff168352955295909520935184549551909116600160601b027fffffffffffffffffffffffffffffff000000000000000000000000000000000090951691161792909217905580516140bf90615ada565b62ffffff1690525b64ffffffffff431660408301525b836140e084836150da565b6140ea9190615546565b6001600160601b0390811660208085019182526001600160a01b0388165f818152918a905260409182902086518154945193880151606089015162ffffff16600160e81b027cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff64ffffffffff909216600160c01b029190911677ffffffffffffffffffffffffffffffffffffffffffffffff958816600160601b027fffffffffffffffff0000000000000000000000000000000000000000000000009097169290971691909117949094179290921693909317919091179055156116f157846001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a7248284602001516040516142169291909182526001600160601b0316602082015260400190565b60405180910390a2505050505050565b81545f906001600160601b03811690600160601b90046001600160781b031680156142655781614256828661537d565b61426091906153a8565b614267565b835b925061427384836150da565b85546bffffffffffffffffffffffff19166001600160601b039190911617855561429d83826150da565b85546001600160781b0391909116600160601b027fffffffffff000000000000000000000000000000ffffffffffffffffffffffff909116179094555092915050565b806001600160a01b03163b5f0361431557604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610949565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f61436384846145f4565b905080801561438457505f3d118061438457505f846001600160a01b03163b115b1561439957614391614607565b915050612880565b80156143dc576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610949565b3d156143ef576143ea614620565b614421565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b3415611e6e576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61448d61446d8361462b565b801561448857505f848061448357614483615394565b868809115b151590565b614498868686614657565b6144a291906150da565b95945050505050565b818114610b72576001600160a01b0383165f908152602085905260409020805483906144e19084906001600160601b03166150da565b6144eb9190615546565b81546bffffffffffffffffffffffff19166001600160601b0391909116178155614520856145198187613f7d565b8585613fa4565b613099855f8585613fa4565b5f60ff8216601f811115612880576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160401b0381165f90815260096020526040812054600160a81b810460ff1619600160a01b909104166001166145a657505f919050565b6001600160401b0382165f90815260106020526040902060015481546001600160801b039091166001600160601b03909116106145eb576145e681614707565b6145ed565b5f5b9392505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f6002826003811115614640576146406154d5565b61464a9190615b2b565b60ff166001149050919050565b5f5f5f6146648686614767565b91509150815f036146885783818161467e5761467e615394565b04925050506145ed565b81841161469f5761469f6003851502601118614783565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b80545f90600160601b90046001600160781b031680156145eb57825460018401548291614748916001600160601b03909116906001600160801b031661537d565b61475291906153a8565b83546145e691906001600160601b03166150da565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b6040518061012001604052806147a86147f0565b81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c082015260e0016147de61480e565b81526020016147eb61480e565b905290565b60405180606001604052806003906020820280368337509192915050565b60405180608001604052806004906020820280368337509192915050565b6001600160a01b03811681146109b4575f5ffd5b5f60208284031215614850575f5ffd5b81356145ed8161482c565b803560ff8116811461486b575f5ffd5b919050565b5f5f83601f840112614880575f5ffd5b5081356001600160401b03811115614896575f5ffd5b6020830191508360208285010111156135b6575f5ffd5b5f5f5f5f5f5f608087890312156148c2575f5ffd5b86356148cd8161482c565b95506148db6020880161485b565b945060408701356001600160401b038111156148f5575f5ffd5b61490189828a01614870565b90955093505060608701356001600160401b0381111561491f575f5ffd5b61492b89828a01614870565b979a9699509497509295939492505050565b6001600160401b03811681146109b4575f5ffd5b803561486b8161493d565b5f6020828403121561496c575f5ffd5b81356145ed8161493d565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156149b3576149b3614977565b604052919050565b5f5f604083850312156149cc575f5ffd5b82356149d78161482c565b915060208301356001600160401b038111156149f1575f5ffd5b8301601f81018513614a01575f5ffd5b80356001600160401b03811115614a1a57614a1a614977565b614a2d601f8201601f191660200161498b565b818152866020838501011115614a41575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f5f5f60808587031215614a73575f5ffd5b8435614a7e8161493d565b935060208501359250604085013591506060850135614a9c8161493d565b939692955090935050565b5f5f5f5f60608587031215614aba575f5ffd5b8435614ac58161493d565b93506020850135614ad58161482c565b925060408501356001600160401b03811115614aef575f5ffd5b614afb87828801614870565b95989497509550505050565b5f5f60408385031215614b18575f5ffd5b8235614b238161493d565b9150614b316020840161485b565b90509250929050565b6001600160801b03811681146109b4575f5ffd5b5f5f5f60608486031215614b60575f5ffd5b8335614b6b8161493d565b92506020840135614b7b81614b3a565b929592945050506040919091013590565b805f5b6004811015610b725781516001600160401b0316845260209384019390910190600101614b8f565b805f5b6004811015610b7257815161ffff16845260209384019390910190600101614bba565b8151610220820190825f5b6003811015614c105782516001600160801b0316825260209283019290910190600101614be8565b50505060208301516001600160401b03811660608401525060408301516001600160401b038116608084015250606083015161ffff811660a084015250608083015161ffff811660c08401525060a08301516001600160401b03811660e08401525060c08301516001600160401b0381166101008401525060e0830151614c9b610120840182614b8c565b506101008301516144216101a0840182614bb7565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f614d1860e0830189614cb0565b8281036040840152614d2a8189614cb0565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614d7f578351835260209384019390920191600101614d61565b50909b9a5050505050505050505050565b602081526001600160a01b0382511660208201526001600160a01b03602083015116604082015260ff60408301511660608201526060820151151560808201526001600160801b0360808301511660a08201525f60a083015160c08084015261390060e0840182614cb0565b5f5f60408385031215614e0d575f5ffd5b8235614e188161493d565b91506020830135614e288161482c565b809150509250929050565b5f610220828403121561222a575f5ffd5b5f5f5f6102408486031215614e57575f5ffd5b614e618585614e33565b92506102208401356001600160401b03811115614e7c575f5ffd5b8401601f81018613614e8c575f5ffd5b80356001600160401b03811115614ea1575f5ffd5b8660208260051b8401011115614eb5575f5ffd5b939660209190910195509293505050565b5f5f5f5f5f60608688031215614eda575f5ffd5b8535614ee58161493d565b945060208601356001600160401b03811115614eff575f5ffd5b614f0b88828901614870565b90955093505060408601356001600160401b03811115614f29575f5ffd5b614f3588828901614870565b969995985093965092949392505050565b5f610100828403121561222a575f5ffd5b5f5f60408385031215614f68575f5ffd5b82356001600160401b03811115614f7d575f5ffd5b614f8985828601614f46565b92505060208301356001600160401b03811115614fa4575f5ffd5b614fb085828601614f46565b9150509250929050565b80151581146109b4575f5ffd5b5f5f60408385031215614fd8575f5ffd5b8235614fe38161493d565b91506020830135614e2881614fba565b602081525f61287d6020830184614cb0565b5f5f5f60408486031215615017575f5ffd5b83356150228161493d565b925060208401356001600160401b0381111561503c575f5ffd5b61504886828701614870565b9497909650939450505050565b5f5f5f5f5f5f60c0878903121561506a575f5ffd5b86356150758161482c565b955060208701359450604087013593506150916060880161485b565b9598949750929560808101359460a0909101359350915050565b5f61022082840312156150bc575f5ffd5b61287d8383614e33565b634e487b7160e01b5f52601160045260245ffd5b80820180821115612880576128806150c6565b600181811c9082168061510157607f821691505b60208210810361222a57634e487b7160e01b5f52602260045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f823560be19833603018112615147575f5ffd5b9190910192915050565b5f60208284031215615161575f5ffd5b61287d8261485b565b5f6020828403121561517a575f5ffd5b81356145ed81614b3a565b5f5f8335601e1984360301811261519a575f5ffd5b8301803591506001600160401b038211156151b3575f5ffd5b6020019150368190038213156135b6575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b606081525f6152026060830187896151c7565b82810360208401526152158186886151c7565b9150506001600160a01b03831660408301529695505050505050565b5f60208284031215615241575f5ffd5b81516145ed81614fba565b5f5f8335601e19843603018112615261575f5ffd5b83016020810192503590506001600160401b0381111561527f575f5ffd5b8036038213156135b6575f5ffd5b5f81356152998161493d565b6001600160401b031683526152b06020830161485b565b60ff1660208401526152c460408301614951565b6001600160401b031660408401526152de60608301614951565b6001600160401b031660608401526080828101359084015261530260a08301614951565b6001600160401b031660a084015260c0828101359084015261532760e083018361524c565b61010060e08601526144a2610100860182846151c7565b604081525f615350604083018561528d565b82810360208401526144a2818561528d565b5f60208284031215615372575f5ffd5b81516145ed8161482c565b8082028115828204841417612880576128806150c6565b634e487b7160e01b5f52601260045260245ffd5b5f826153b6576153b6615394565b500490565b601f821115610d315782821115610d3157805f5260205f20601f840160051c60208510156153e657505f5b90810190601f840160051c035f5b818110156116f1575f838201556001016153f4565b6001600160401b0383111561542057615420614977565b6154348361542e83546150ed565b836153bb565b5f601f841160018114615465575f851561544e5750838201355b5f19600387901b1c1916600186901b178355613099565b5f83815260208120601f198716915b828110156154945786850135825560209485019460019092019101615474565b50868210156154b0575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b602081525f6139006020830184866151c7565b634e487b7160e01b5f52602160045260245ffd5b5f6001600160401b0382166001600160401b03810361550a5761550a6150c6565b60010192915050565b60ff84168152604060208201525f6144a26040830184866151c7565b5f6020828403121561553f575f5ffd5b5051919050565b81810381811115612880576128806150c6565b634e487b7160e01b5f52603160045260245ffd5b61ffff811681146109b4575f5ffd5b803561486b8161556d565b5f60208284031215615597575f5ffd5b81356145ed8161556d565b5f813561288081614b3a565b5f81356128808161493d565b5f81356128808161556d565b815f5b6001811015610b72575f5f5b6004811015615619575f84356155ea8161493d565b602095909501946001600160401b03600684901b81811b1995909516911690931b9290921791506001016155d5565b50838201556001016155c9565b815f805b6004811015615669575f833561563f8161556d565b6020949094019361ffff600484901b81811b1995909516911690931b92909217915060010161562a565b509091555050565b815f5b60018110156156d0575f5f5b60028110156156c3576156b2615695856155a2565b6001600160801b03908116600784901b90811b91901b1984161790565b602094909401939150600101615680565b5083820155600101615674565b505f5f5b60018110156156fa576156e9615695846155a2565b6020939093019291506001016156d4565b5060018301555060028101615732615714606085016155ae565b825467ffffffffffffffff19166001600160401b0391909116178255565b615782615741608085016155ae565b82547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff1660409190911b6fffffffffffffffff000000000000000016178255565b6157d461579160a085016155ba565b82547fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff1660809190911b71ffff0000000000000000000000000000000016178255565b6158286157e360c085016155ba565b82547fffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffff1660909190911b73ffff00000000000000000000000000000000000016178255565b61588461583760e085016155ae565b82547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff1660a09190911b7bffffffffffffffff000000000000000000000000000000000000000016178255565b506158b661589561010084016155ae565b600383016001600160401b0382166001600160401b03198254161781555050565b6158c76101208301600483016155c6565b610a9d6101a0830160058301615626565b805f5b6004811015610b725781356158ef8161493d565b6001600160401b0316845260209384019391909101906001016158db565b805f5b6004811015610b725781356159248161556d565b61ffff1684526020938401939190910190600101615910565b610220810181835f5b600381101561597857813561595a81614b3a565b6001600160801b031683526020928301929190910190600101615946565b50505061598760608401614951565b6001600160401b031660608301526159a160808401614951565b6001600160401b031660808301526159bb60a0840161557c565b61ffff1660a08301526159d060c0840161557c565b61ffff1660c08301526159e560e08401614951565b6001600160401b031660e0830152615a006101008401614951565b6001600160401b0316610100830152615a206101208084019085016158d8565b6128806101a083016101a0850161590d565b818382375f9101908152919050565b5f60808284031215615a51575f5ffd5b82601f830112615a5f575f5ffd5b604051608081016001600160401b0381118282101715615a8157615a81614977565b604052806080840185811115615a95575f5ffd5b845b81811015615aaf578035835260209283019201615a97565b509195945050505050565b815f5b6004811015610b7257815183820155602090910190600101615abd565b5f62ffffff821662ffffff810361550a5761550a6150c6565b60ff8281168282160390811115612880576128806150c6565b6001600160801b038281168282160390811115612880576128806150c6565b5f60ff831680615b3d57615b3d615394565b8060ff8416069150509291505056",
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

// PackSlashMissed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c94fbca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashMissed(uint64 id, uint256 amount, bytes32 evidence, uint64 jailTime) returns()
func (stakingMore *StakingMore) PackSlashMissed(id uint64, amount *big.Int, evidence [32]byte, jailTime uint64) []byte {
	enc, err := stakingMore.abi.Pack("slashMissed", id, amount, evidence, jailTime)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashMissed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c94fbca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashMissed(uint64 id, uint256 amount, bytes32 evidence, uint64 jailTime) returns()
func (stakingMore *StakingMore) TryPackSlashMissed(id uint64, amount *big.Int, evidence [32]byte, jailTime uint64) ([]byte, error) {
	return stakingMore.abi.Pack("slashMissed", id, amount, evidence, jailTime)
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
	if bytes.Equal(raw[:4], stakingMore.abi.Errors["NotSockets"].ID.Bytes()[:4]) {
		return stakingMore.UnpackNotSocketsError(raw[4:])
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

// StakingMoreNotSockets represents a NotSockets error raised by the StakingMore contract.
type StakingMoreNotSockets struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSockets(address caller)
func StakingMoreNotSocketsErrorID() common.Hash {
	return common.HexToHash("0x6b29f40724f3638d243b0a99c850022ebdeca4f7491e73f6ad45f5cf170ae917")
}

// UnpackNotSocketsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSockets(address caller)
func (stakingMore *StakingMore) UnpackNotSocketsError(raw []byte) (*StakingMoreNotSockets, error) {
	out := new(StakingMoreNotSockets)
	if err := stakingMore.abi.UnpackIntoInterface(out, "NotSockets", raw); err != nil {
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
