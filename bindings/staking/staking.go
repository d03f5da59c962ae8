// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package staking

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

// IStakingCandidate is an auto generated low-level Go binding around an user-defined struct.
type IStakingCandidate struct {
	Operator uint64
	Signer   common.Address
	Weight   *big.Int
	Key      []byte
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

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sockets\",\"type\":\"address\",\"internalType\":\"contractISockets\"},{\"name\":\"computing\",\"type\":\"address\",\"internalType\":\"contractIComputing\"},{\"name\":\"election\",\"type\":\"address\",\"internalType\":\"contractIElection\"},{\"name\":\"rewards\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pools\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"COMPUTING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIComputing\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ELECTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIElection\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_CANDIDATES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_ENDPOINT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_SEATS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"POOLS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REWARDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SIGNER_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SOCKETS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISockets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"absentJail\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"active\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addWorker\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"workerProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"bonded\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"candidates\",\"inputs\":[],\"outputs\":[{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Candidate[]\",\"components\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"count\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"seed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"operators\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"},{\"name\":\"keys\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"equivocationJail\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStakes\",\"type\":\"uint128[3]\",\"internalType\":\"uint128[3]\"},{\"name\":\"unbonding\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"absentJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"equivocationJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"genesis\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Genesis[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"stake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"isController\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPool\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"jail\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"jailAbsent\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"minStake\",\"inputs\":[{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"sum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"operator\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Operator\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"jailed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"stake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"operatorOf\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payeeOf\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"signerProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"removeWorker\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdrawal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seats\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setEndpoint\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPool\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"on\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoles\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSigner\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signerProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setValidatorKey\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"signedFor\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slashEquivocation\",\"inputs\":[{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structIElection.Vote\",\"components\":[{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preparedRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shareHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structIElection.Vote\",\"components\":[{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preparedRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shareHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stake\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"stakeOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unbonding\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unjail\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"validatorKey\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"workersOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"keys\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndpointSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"endpoint\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Jailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"roles\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PoolSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"on\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Registered\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"endpoint\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RolesSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"roles\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"fromStake\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromPending\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Staked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Swept\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ValidatorKeySet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawalRequested\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WorkerAdded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WorkerRemoved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadPossession\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadProof\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadRoles\",\"inputs\":[{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EndpointTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EvidenceUsed\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyTaken\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoCandidates\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotController\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotJailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPools\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRewards\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSigner\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotWorker\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingPending\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakeTooLow\",\"inputs\":[{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillJailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"freeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StillUnbonding\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"releaseAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TooLight\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyWorkers\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Unfunded\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownOperator\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ValidatorKeyTaken\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Staking",
	Bin: "0x61024060405230608052348015610014575f5ffd5b50604051615c4b380380615c4b83398101604081905261003391610265565b6040805180820182526003815262454d4360e81b602080830191909152825180840190935260018352603160f81b908301526001600160a01b03881660a052908761007c610159565b506100868261020b565b610160526100938161020b565b61018052815160208084019190912061012052815190820120610140524660e0526101216101205161014051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60c052505030610100526001600160a01b039485166101a0529284166101c0529083166101e052821661020052166102205250610343565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156101a95760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146102085780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f5f829050601f8151111561023e578260405163305a27a960e01b815260040161023591906102e8565b60405180910390fd5b80516102498261031d565b179392505050565b6001600160a01b0381168114610208575f5ffd5b5f5f5f5f5f5f60c0878903121561027a575f5ffd5b865161028581610251565b602088015190965061029681610251565b60408801519095506102a781610251565b60608801519094506102b881610251565b60808801519093506102c981610251565b60a08801519092506102da81610251565b809150509295509295509295565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561033d575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161580f61043c5f395f8181610bb501526124ed01525f8181610aaa01526110ed01525f81816105f701528181610e890152818161220901526122f801525f81816108ad0152818161216e0152612a8e01525f8181610c1c0152613b3d01525f613a7201525f613a4201525f6144dd01525f6144b501525f61441001525f61443a01525f61446401525f81816107e001528181610c680152818161157f0152818161164d015261330801525f81816132510152818161327a0152613446015261580f5ff3fe608060405260043610610366575f3560e01c806384fa18aa116101c8578063ba7df45e116100fd578063e1e50f271161009d578063f07860961161006d578063f078609614610bd7578063f28fcc3614610bec578063f8178b2b14610c0b578063f892a8c214610c3e575f5ffd5b8063e1e50f2714610b44578063e882312514610b63578063e88dc35714610b8f578063ebccb5b214610ba4575f5ffd5b8063cbc6cf4a116100d8578063cbc6cf4a14610acc578063d102601814610af2578063d8c5115514610b06578063dadca30a14610b25575f5ffd5b8063ba7df45e14610a65578063bd98cffc14610a7a578063c0034e0c14610a99575f5ffd5b8063a3ec6bbf11610168578063abd2a70711610143578063abd2a707146109b3578063ac6d5de5146109d2578063ad3cb1cc146109f1578063ae0fe95d14610a46575f5ffd5b8063a3ec6bbf14610956578063a62ced6a14610975578063aae1ca2214610994575f5ffd5b806394c2c24f116101a357806394c2c24f146108cf5780639c5655d6146108e35780639fdc05f314610904578063a0f80c6314610923575f5ffd5b806384fa18aa1461083c5780638bec6f80146108685780638e4424b81461089c575f5ffd5b80634e4b3bef1161029e578063757020a61161023e5780637903a617116102195780637903a617146107925780637aadef8b146107cf57806382c5811c1461080257806384b0196e14610815575f5ffd5b8063757020a614610735578063777075f8146107545780637832dfd514610773575f5ffd5b8063636f35d311610279578063636f35d3146106a25780636e71cad1146106d65780636f0470aa146106f5578063750f0acc14610716575f5ffd5b80634e4b3bef146106505780634f1ef2861461067b57806352d1902d1461068e575f5ffd5b80632037994a116103095780633a29dbae116102e45780633a29dbae146105a55780633b304147146105b857806345d4fbc3146105e65780634d81402c14610631575f5ffd5b80632037994a146104ef57806321a41b3214610573578063331fc44a14610586575f5ffd5b80630a1ca632116103445780630a1ca632146104075780630ff6d4f11461042a5780631c035950146104785780631e41c3e9146104d0575f5ffd5b806301681a621461036a57806306661abd1461038b5780630681e651146103d3575b5f5ffd5b348015610375575f5ffd5b50610389610384366004614800565b610c5d565b005b348015610396575f5ffd5b506005546103b6906801000000000000000090046001600160401b031681565b6040516001600160401b0390911681526020015b60405180910390f35b3480156103de575f5ffd5b506004546103f490600160901b900461ffff1681565b60405161ffff90911681526020016103ca565b348015610412575f5ffd5b5061041c60075481565b6040519081526020016103ca565b348015610435575f5ffd5b50610468610444366004614836565b6001600160401b03165f90815260086020526040902054600160b01b900460ff1690565b60405190151581526020016103ca565b348015610483575f5ffd5b506104b8610492366004614836565b6001600160401b03165f908152600860205260409020600201546001600160801b031690565b6040516001600160801b0390911681526020016103ca565b3480156104db575f5ffd5b506104686104ea36600461485f565b610d1d565b3480156104fa575f5ffd5b5061054c610509366004614836565b6001600160401b039081165f9081526008602052604090206002810154600190910154600160801b9091046001600160801b031692600160a01b90910490911690565b604080516001600160801b0390931683526001600160401b039091166020830152016103ca565b6103b66105813660046148d4565b610d56565b348015610591575f5ffd5b506004546103b6906001600160401b031681565b6103896105b3366004614836565b610d7c565b3480156105c3575f5ffd5b506105d76105d2366004614964565b610e45565b6040516103ca939291906149ec565b3480156105f1575f5ffd5b506106197f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016103ca565b34801561063c575f5ffd5b5061038961064b366004614836565b6110e2565b34801561065b575f5ffd5b506004546103b6906801000000000000000090046001600160401b031681565b610389610689366004614aa5565b611187565b348015610699575f5ffd5b5061041c6111a6565b3480156106ad575f5ffd5b506103b66106bc366004614800565b60096020525f90815260409020546001600160401b031681565b3480156106e1575f5ffd5b506103896106f0366004614b4a565b6111d4565b348015610700575f5ffd5b506107096112c4565b6040516103ca9190614ba8565b348015610721575f5ffd5b50610389610730366004614836565b611409565b348015610740575f5ffd5b5061038961074f36600461485f565b611574565b34801561075f575f5ffd5b5061038961076e366004614c65565b611642565b34801561077e575f5ffd5b506005546103b6906001600160401b031681565b34801561079d575f5ffd5b506106196107ac366004614836565b6001600160401b03165f908152600860205260409020546001600160a01b031690565b3480156107da575f5ffd5b506106197f000000000000000000000000000000000000000000000000000000000000000081565b610389610810366004614ca1565b6116b6565b348015610820575f5ffd5b50610829611bcf565b6040516103ca9796959493929190614d2a565b348015610847575f5ffd5b5061085b610856366004614836565b611c2d565b6040516103ca9190614ddc565b348015610873575f5ffd5b506103b6610882366004614800565b600b6020525f90815260409020546001600160401b031681565b3480156108a7575f5ffd5b506106197f000000000000000000000000000000000000000000000000000000000000000081565b3480156108da575f5ffd5b506103f4606481565b3480156108ee575f5ffd5b506004546103f490600160801b900461ffff1681565b34801561090f575f5ffd5b5061038961091e366004614836565b611d61565b34801561092e575f5ffd5b5061041c7fe86cd80486daccdb91e7b9957b1ce1b47bdc40cb08ecb02adf950ce2c6d806c581565b348015610961575f5ffd5b50610389610970366004614e48565b611e68565b348015610980575f5ffd5b5061038961098f366004614e7d565b612039565b34801561099f575f5ffd5b506103896109ae366004614ea7565b6121ca565b3480156109be575f5ffd5b506103896109cd366004614f36565b6122c6565b3480156109dd575f5ffd5b506103896109ec366004614fa6565b6124e2565b3480156109fc575f5ffd5b50610a396040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516103ca9190614fd0565b348015610a51575f5ffd5b50610389610a60366004614fe2565b6125d6565b348015610a70575f5ffd5b5061041c61010081565b348015610a85575f5ffd5b50610a39610a94366004614836565b61266b565b348015610aa4575f5ffd5b506106197f000000000000000000000000000000000000000000000000000000000000000081565b348015610ad7575f5ffd5b506004546103b690600160a01b90046001600160401b031681565b348015610afd575f5ffd5b5061041c604081565b348015610b11575f5ffd5b5061041c610b20366004615030565b6126e1565b348015610b30575f5ffd5b50610389610b3f36600461485f565b612752565b348015610b4f575f5ffd5b50610619610b5e366004615049565b61281f565b348015610b6e575f5ffd5b50610b82610b7d366004614836565b61287e565b6040516103ca9190615065565b348015610b9a575f5ffd5b5061041c60065481565b348015610baf575f5ffd5b506106197f000000000000000000000000000000000000000000000000000000000000000081565b348015610be2575f5ffd5b5061041c6103e881565b348015610bf7575f5ffd5b50610389610c06366004614b4a565b6129d0565b348015610c16575f5ffd5b506106197f000000000000000000000000000000000000000000000000000000000000000081565b348015610c49575f5ffd5b50610468610c58366004614e7d565b612aed565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610cb85760405163167cd5f360e21b81526001600160a01b0390911660048201526024015b60405180910390fd5b50610cc1612b48565b600780545f9091556040518181526001600160a01b038316907fc36b5179cb9c303b200074996eab2b3473eac370fdd7eba3bec636fe351096969060200160405180910390a2610d118282612b7f565b50610d1a612b98565b50565b6001600160401b0382165f90815260086020526040902054600160a01b810460ff600160a81b9092048216191682161615155b92915050565b5f610d6387338585612bc2565b610d71338888348989612cd0565b979650505050505050565b5f610d8682612f95565b9050345f03610da857604051631f2a200560e01b815260040160405180910390fd5b6002810180543491905f90610dc79084906001600160801b031661508b565b92506101000a8154816001600160801b0302191690836001600160801b031602179055503460065f828254610dfc91906150aa565b909155505060405134815233906001600160401b038416907f754564d4234d152f20ce59794a19916ea59642466b93b14f78317928e0c843149060200160405180910390a35050565b60608060605f5f610e54612ffb565b50600480546040517f2db5fea10000000000000000000000000000000000000000000000000000000081529395509193505f927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692632db5fea192610ed2928792600160801b900461ffff16918d91016150bd565b5f60405180830381865afa158015610eec573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610f139190810190615118565b8051909150806001600160401b03811115610f3057610f30614a61565b604051908082528060200260200182016040528015610f59578160200160208202803683370190505b509650610f678160806151b7565b6001600160401b03811115610f7e57610f7e614a61565b6040519080825280601f01601f191660200182016040528015610fa8576020820181803683370190505b509550806001600160401b03811115610fc357610fc3614a61565b604051908082528060200260200182016040528015610fec578160200160208202803683370190505b5094505f5b818110156110d6575f8584838151811061100d5761100d6151ce565b602002602001015181518110611025576110256151ce565b6020026020010151905080898381518110611042576110426151ce565b6001600160401b039283166020918202929092018101919091529082165f9081526008909152604090206001015487516001600160a01b0390911690889084908110611090576110906151ce565b60200260200101906001600160a01b031690816001600160a01b0316815250505f6110ba8261266b565b90506080602082016080850260208c01015e5050600101610ff1565b50505050509193909250565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114611151576040517fbab8350b0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610caf565b5061115b81612f95565b50600454610d1a90829060019061118290600160a01b90046001600160401b0316426150aa565b6131da565b61118f613246565b611198826132fd565b6111a28282613353565b5050565b5f6111af61343b565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f6111de85613484565b600481015490915085906040908111611234576040517f5c09e3bc0000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526024820152604401610caf565b5050805461124e9085906001600160a01b03168585612bc2565b61125884866134f5565b6004810180546001810182555f918252602082200180546001600160a01b0319166001600160a01b03871690811790915560405190916001600160401b038816917f20a70b0c08c62e2646caff06d318d5bdeb2f47edc7da5777971c61a473701ea09190a35050505050565b60605f5f5f6112d1612ffb565b925092509250806001600160401b038111156112ef576112ef614a61565b60405190808252806020026020018201604052801561133e57816020015b604080516080810182525f80825260208083018290529282015260608082015282525f1990920191018161130d5790505b5093505f5b81811015611402575f84828151811061135e5761135e6151ce565b602090810291909101810151604080516080810182526001600160401b0383168082525f90815260088552829020600101546001600160a01b03169381019390935286519193508201908690859081106113ba576113ba6151ce565b60200260200101516001600160801b031681526020016113d98361266b565b8152508683815181106113ee576113ee6151ce565b602090810291909101015250600101611343565b5050505090565b611411612b48565b5f61141b82612f95565b6002810154909150600160801b90046001600160801b03168281611477576040517fa9ddeac90000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602401610caf565b5060018201548390600160a01b90046001600160401b0316428111156114dc576040517f0d3a95a30000000000000000000000000000000000000000000000000000000081526001600160401b03928316600482015291166024820152604401610caf565b505081546002830180546001600160801b03169055600680546001600160a01b03909216918391905f906115119084906151e2565b90915550506040518281526001600160a01b038216906001600160401b038616907f0ff23c4cdc2733f56d8f04d7a351c4332a1cd3334287ed5b2e9c6a28da9d35339060200160405180910390a36115698183612b7f565b505050610d1a612b98565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146115ca5760405163167cd5f360e21b81526001600160a01b039091166004820152602401610caf565b505f6115d583612f95565b905081600760ff82161115611603576040516381f6129560e01b815260ff9091166004820152602401610caf565b50805465ffffffffffff60b81b19167cffffffffffff000000000000000000000000000000000000000000000017815561163d83836135b3565b505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146116985760405163167cd5f360e21b81526001600160a01b039091166004820152602401610caf565b5061163d836116a685612f95565b846001600160801b031684613632565b5f6116bf613895565b805490915060ff6801000000000000000082041615906001600160401b03165f811580156116ea5750825b90505f826001600160401b031660011480156117055750303b155b905081158015611713575080155b1561174a576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561177e57845468ff00000000000000001916680100000000000000001785555b61178e60c0890160a08a016151f5565b61ffff16158015906117b4575060646117ad60c08a0160a08b016151f5565b61ffff1611155b6117c460c08a0160a08b016151f5565b600160649091926117ff5760405163759b9e7f60e11b815261ffff938416600482015260248101929092529091166044820152606401610caf565b5061181391505060a0890160808a01614836565b5f906001906001600160401b0390811661185a5760405163759b9e7f60e11b8152600481019390935260248301919091526001600160401b03166044820152606401610caf565b506127109150611872905060e08a0160c08b016151f5565b61ffff16111561188860e08a0160c08b016151f5565b5f6127109091926118c35760405163759b9e7f60e11b815261ffff938416600482015260248101929092529091166044820152606401610caf565b50600291506118d490508982615222565b506118e56080890160608a01614836565b6004805467ffffffffffffffff19166001600160401b039290921691909117905561191660a0890160808a01614836565b600480546001600160401b039290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff90921691909117905561196b60c0890160a08a016151f5565b6004805461ffff92909216600160801b027fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff9092169190911790556119b660e0890160c08a016151f5565b6004805461ffff92909216600160901b027fffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffff909216919091179055611a02610100890160e08a01614836565b600480546001600160401b0392909216600160a01b027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff909216919091179055611a5461012089016101008a01614836565b6005805467ffffffffffffffff19166001600160401b03929092169190911790555f5b86811015611b2f5736888883818110611a9257611a926151ce565b9050602002810190611aa491906152b8565b90505f611af9611ab76020840184614800565b611ac76040850160208601614800565b611ad76060860160408701615030565b611ae760808701606088016152d6565b611af460808801886152f1565b612cd0565b9050611b0860a08301836152f1565b159050611b2557611b2581611b2060a08501856152f1565b6138bd565b5050600101611a77565b50600654479047811115611b78576040517f99141bca00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610caf565b50508315611bc557845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050565b5f6060805f5f5f6060611be0613a3b565b611be8613a6b565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6040805160c0810182525f8082526020820181905291810182905260608082018390526080820183905260a082015290611c6683612f95565b6040805160c08101825282546001600160a01b038082168352600185015416602083015260ff600160a01b8204811693830193909352600160a81b90049091161515606082015260028201546001600160801b03166080820152600382018054929350909160a083019190611cda90615333565b80601f0160208091040260200160405190810160405280929190818152602001828054611d0690615333565b8015611d515780601f10611d2857610100808354040283529160200191611d51565b820191905f5260205f20905b815481529060010190602001808311611d3457829003601f168201915b5050505050815250915050919050565b5f611d6b82613a96565b80549091508290600160a81b900460ff16611dbe576040517ffc61c89d0000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602401610caf565b5080548290600160b81b900465ffffffffffff1642811115611e25576040517f12c1f2690000000000000000000000000000000000000000000000000000000081526001600160401b03909216600483015265ffffffffffff166024820152604401610caf565b505080546002820154611e4e918491600160a01b90910460ff16906001600160801b0316613b04565b805465ffffffffffff60b81b191681556111a2825f6135b3565b5f611e7283613a96565b9050816001600160801b03165f03611e9d57604051631f2a200560e01b815260040160405180910390fd5b60028101546001600160801b039081169083908116821015611ee55760405163829f116360e01b81526001600160801b03928316600482015291166024820152604401610caf565b505060028101545f90611f029084906001600160801b0316615365565b8254909150611f26908590600160a01b900460ff166001600160801b038416613b04565b6004545f90611f3e906001600160401b031642615384565b6002840180546fffffffffffffffffffffffffffffffff19166001600160801b03858116919091178083559293508692601091611f85918591600160801b9091041661508b565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550808360010160146101000a8154816001600160401b0302191690836001600160401b03160217905550846001600160401b03167f75aac4f05319c73178160489b1e7317fab3407403d5dbe3087a1b93d50cf9779858360405161202a9291906001600160801b039290921682526001600160401b0316602082015260400190565b60405180910390a25050505050565b5f61204383613484565b6001600160a01b0383165f908152600960205260409020549091506001600160401b038481169116148015612088575060018101546001600160a01b03838116911614155b838390916120dc576040517f7e2874200000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160a01b03166024820152604401610caf565b50506001600160a01b0382165f908152600960205260409020805467ffffffffffffffff191690556121116004820183613bef565b6040516001600160a01b038316906001600160401b038516907fd7ceac0c75bd78d2b4d98036fd29bfb66613b1b41e12e61742921531a265725b905f90a36040516348f9380560e11b81526001600160a01b0383811660048301527f000000000000000000000000000000000000000000000000000000000000000016906391f2700a906024015f604051808303815f87803b1580156121af575f5ffd5b505af11580156121c1573d5f5f3e3d5ffd5b50505050505050565b5f6121d486613484565b80546040517fe3fd5d070000000000000000000000000000000000000000000000000000000081529192506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169263e3fd5d0792612248928a928a928a928a929116906004016153cb565b602060405180830381865afa158015612263573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612287919061540d565b86906122b257604051630d12e8ad60e31b81526001600160401b039091166004820152602401610caf565b506122be8686866138bd565b505050505050565b6040517f77494b450000000000000000000000000000000000000000000000000000000081525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906377494b459061232f9086908690600401615521565b602060405180830381865afa15801561234a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061236e9190615545565b6001600160a01b0381165f908152600b60205260409020549091506001600160401b031681816123d6576040517f2a6edb2b0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610caf565b506001600160401b0381165f90815260086020526040808220919083906124039060608901908901614836565b6124136080890160608a01614836565b61242360408a0160208b01615030565b604080516001600160401b039586166020820152938516908401529216606082015260ff909116608082015260a00160408051601f19818403018152919052805160209091012060045460028401549192506124c3918591859161271091600160901b900461ffff16906124a9906001600160801b03600160801b8204811691166150aa565b6124b391906151b7565b6124bd9190615560565b84613632565b6005546122be908490600190611182906001600160401b0316426150aa565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114612551576040517f56554e4d0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610caf565b508061255c83612f95565b8054911515600160b01b027fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff90921691909117905560405181151581526001600160401b038316907fad48edd3674ddbd9e03ff8c8ec6d13b7ab9081b725c45a3f7fc3b1464c8c9098906020015b60405180910390a25050565b5f6125e084613484565b905081610100808211156126105760405163859641b160e01b815260048101929092526024820152604401610caf565b5050600381016126218385836155cd565b50836001600160401b03167f07d5483a3e730df50fd8fa000d2fc5a91d29c669e96b2a16a5318e0e66227759848460405161265d929190615687565b60405180910390a250505050565b6001600160401b0381165f908152600c602052604090206001810154905460609117156126ce576001600160401b0382165f908152600c602090815260409182902091516126ba92910161569a565b604051602081830303815290604052610d50565b505060408051602081019091525f815290565b5f5f5b600381101561274c576001811b831660ff1615612744576002816003811061270e5761270e6151ce565b600291828204019190066010029054906101000a90046001600160801b03166001600160801b03168261274191906150aa565b91505b6001016126e4565b50919050565b5f61275c83613a96565b905081600760ff8216111561278a576040516381f6129560e01b815260ff9091166004820152602401610caf565b5060028101546127a690849084906001600160801b0316613b04565b80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff16600160a01b60ff84169081029190911782556040519081526001600160401b038416907fedd82badbd4b18813c14a5fcb4294e5327f3e3e7511081f8f664d9b11ce7c2039060200160405180910390a2505050565b6001600160a01b0382165f908152600960205260408120546001600160401b031661284a8184610d1d565b612854575f612876565b6001600160401b0381165f908152600860205260409020546001600160a01b03165b949350505050565b6001600160401b0381165f908152600860205260408120805460609290600160a01b9004600416156128b15760016128b3565b5f5b600483015460ff9190911691506128ca81836150aa565b6001600160401b038111156128e1576128e1614a61565b60405190808252806020026020018201604052801561290a578160200160208202803683370190505b5093508160010361295957600183015484516001600160a01b039091169085905f90612938576129386151ce565b60200260200101906001600160a01b031690816001600160a01b0316815250505b5f5b818110156129c757836004018181548110612978576129786151ce565b5f918252602090912001546001600160a01b03168561299783866150aa565b815181106129a7576129a76151ce565b6001600160a01b039092166020928302919091019091015260010161295b565b50505050919050565b5f6129da85613a96565b90506129e884338585612bc2565b60018101546001600160a01b03165f818152600960205260409020805467ffffffffffffffff19169055612a1c8587613ced565b6001820180546001600160a01b0319166001600160a01b0387169081179091556040516001600160401b038816907f680432498907cfeddd6aeb570a729b97e3ea2dca9e7724434ef5a7b95e383762905f90a36040516348f9380560e11b81526001600160a01b0382811660048301527f000000000000000000000000000000000000000000000000000000000000000016906391f2700a906024015f604051808303815f87803b158015612acf575f5ffd5b505af1158015612ae1573d5f5f3e3d5ffd5b50505050505050505050565b6001600160401b0382165f9081526008602052604081206001600160a01b03831615801590612876575080546001600160a01b03848116911614806128765750600101546001600160a01b0390811692169190911492915050565b612b50613da4565b612b7d60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613dfd565b565b5f385f3884865af16111a25763b12d13eb5f526004601cfd5b612b7d5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612b77565b6001600160a01b03841633148015612bd8575080155b612cca575f612c407fe86cd80486daccdb91e7b9957b1ce1b47bdc40cb08ecb02adf950ce2c6d806c585604051602001612c259291909182526001600160a01b0316602082015260400190565b60405160208183030381529060405280519060200120613e04565b90505f5f612c4f838686613e4b565b5090925090505f816003811115612c6857612c686156ca565b148015612c865750866001600160a01b0316826001600160a01b0316145b8790611bc5576040517f299eea500000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610caf565b50505050565b5f6001600160a01b038716612cf85760405163d92e233d60e01b815260040160405180910390fd5b60ff851615801590612d0e5750600760ff861611155b8590612d33576040516381f6129560e01b815260ff9091166004820152602401610caf565b508161010080821115612d625760405163859641b160e01b815260048101929092526024820152604401610caf565b5050612d6d856126e1565b846001600160801b0316101584612d83876126e1565b9091612db35760405163829f116360e01b81526001600160801b0390921660048301526024820152604401610caf565b505060058054600890612dda906801000000000000000090046001600160401b03166156de565b91906101000a8154816001600160401b0302191690836001600160401b0316021790559050612e098682613ced565b6001600160401b0381165f90815260086020526040902080546001820180546001600160a01b0319166001600160a01b038a81169190911790915589167fffffffffffffffffffffff00000000000000000000000000000000000000000090911617600160a01b60ff8816021781556002810180546fffffffffffffffffffffffffffffffff19166001600160801b03871617905560038101612ead8486836155cd565b50846001600160801b031660065f828254612ec891906150aa565b92505081905550866001600160a01b0316886001600160a01b0316836001600160401b03167fc9a0cd5b7673e524d3dd335e9ca8248f93865f9a3912112c7b44d55e37407964898888604051612f2093929190615708565b60405180910390a46001600160801b03851615612f8a576040516001600160801b03861681526001600160a01b038916906001600160401b038416907f754564d4234d152f20ce59794a19916ea59642466b93b14f78317928e0c843149060200160405180910390a35b509695505050505050565b6001600160401b0381165f908152600860205260409020805482906001600160a01b031661274c576040517fbdf430d10000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602401610caf565b600e5460609081905f90806001600160401b0381111561301d5761301d614a61565b604051908082528060200260200182016040528015613046578160200160208202803683370190505b509350806001600160401b0381111561306157613061614a61565b60405190808252806020026020018201604052801561308a578160200160208202803683370190505b5092505f5b818110156130ff57600e81815481106130aa576130aa6151ce565b905f5260205f2090600491828204019190066008029054906101000a90046001600160401b03166001600160401b03168582815181106130ec576130ec6151ce565b602090810291909101015260010161308f565b5061310984613e92565b5f5b818110156131cd575f613136868381518110613129576131296151ce565b6020026020010151614018565b9050806001600160801b03165f0361314e57506131c5565b858281518110613160576131606151ce565b60200260200101518187868151811061317b5761317b6151ce565b60200260200101878781518110613194576131946151ce565b60200260200101826001600160801b03166001600160801b0316815250828152505050836131c190615724565b9350505b60010161310b565b5081845281835250909192565b6001600160401b0383165f908152600860205260409020805465ffffffffffff808416600160b81b90920416101561322d57805465ffffffffffff60b81b1916600160b81b65ffffffffffff8416021781555b8054612cca908590600160a81b900460ff1685176135b3565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806132df57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166132d37f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15612b7d5760405163703e46dd60e11b815260040160405180910390fd5b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146111a25760405163167cd5f360e21b81526001600160a01b039091166004820152602401610caf565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156133ad575060408051601f3d908101601f191682019092526133aa9181019061573c565b60015b6133d557604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610caf565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114613431576040517faa1d49a400000000000000000000000000000000000000000000000000000000815260048101829052602401610caf565b61163d838361408c565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614612b7d5760405163703e46dd60e11b815260040160405180910390fd5b5f61348e82612f95565b905061349a8233612aed565b823390916134ee576040517f0bf902e90000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160a01b03166024820152604401610caf565b5050919050565b6001600160a01b03821661351c5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0382165f9081526009602052604090205482906001600160401b031680156135785760405163e328c4b960e01b81526001600160a01b0390921660048301526001600160401b03166024820152604401610caf565b50506001600160a01b03919091165f908152600960205260409020805467ffffffffffffffff19166001600160401b03909216919091179055565b6001600160401b0382165f8181526008602090815260409182902080547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff16600160a81b60ff87169081029190911790915591519182527f664d5a00d17812af35101c5322b34f5a6daa5e73828fdf36ca85e9b893cf230491016125ca565b5f818152600a6020526040902054819060ff161561367f576040517f42106f4c000000000000000000000000000000000000000000000000000000008152600401610caf91815260200190565b5060028301545f906001600160801b031683106136a95760028401546001600160801b03166136ab565b825b90505f6136c16001600160801b038316856151e2565b60028601549091505f90600160801b90046001600160801b031682106136fb576002860154600160801b90046001600160801b03166136fd565b815b5f858152600a60205260408120805460ff1916600117905560028801805492935085929091906137379084906001600160801b0316615365565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550808660020160108282829054906101000a90046001600160801b03166137819190615365565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550806001600160801b0316836001600160801b03166137c391906150aa565b60065f8282546137d391906151e2565b909155506137ef90506001600160801b038083169085166150aa565b60075f8282546137ff91906150aa565b9091555050604080516001600160801b0380861682528316602082015285916001600160401b038a16917f251dcda74526a37b3cac07de6cf52d78125f801c2db35032bc17000636921772910160405180910390a3855461386990600160a01b900460ff166126e1565b60028701546001600160801b031610156121c15785546121c1908890600160a01b900460ff16426131da565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610d50565b82608082146138eb57604051630d12e8ad60e31b81526001600160401b039091166004820152602401610caf565b505f82826040516138fd929190615753565b60408051918290039091205f818152600d60205291909120549091506001600160401b0316158061394657505f818152600d60205260409020546001600160401b038581169116145b5f828152600d60205260409020546001600160401b0316906139a0576040517f2881c26d0000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602401610caf565b505f818152600d60205260409020805467ffffffffffffffff19166001600160401b0386161790556139d483830184615762565b6001600160401b0385165f908152600c60205260409020906139f690826157db565b50613a00846140e1565b836001600160401b03167f3528f5d93c32e4df75774923786a533785034c616ca0b4894077e000a6f33aab848460405161265d929190615687565b6060613a667f00000000000000000000000000000000000000000000000000000000000000006143c7565b905090565b6060613a667f00000000000000000000000000000000000000000000000000000000000000006143c7565b5f613aa082612f95565b8054909150829033906001600160a01b031681146134ee576040517f4b9d219f0000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160a01b03166024820152604401610caf565b6040517fd2c4da5a0000000000000000000000000000000000000000000000000000000081526001600160401b03841660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d2c4da5a90602401602060405180830381865afa158015613b8a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613bae919061573c565b613bb7846126e1565b613bc191906150aa565b90508181808210156122be5760405163829f116360e01b815260048101929092526024820152604401610caf565b81545f90613bff906001906151e2565b90505f5b81811015613cb757826001600160a01b0316848281548110613c2757613c276151ce565b5f918252602090912001546001600160a01b031603613caf57838281548110613c5257613c526151ce565b905f5260205f20015f9054906101000a90046001600160a01b0316848281548110613c7f57613c7f6151ce565b905f5260205f20015f6101000a8154816001600160a01b0302191690836001600160a01b03160217905550613cb7565b600101613c03565b5082805480613cc857613cc86157fb565b5f8281526020902081015f1990810180546001600160a01b0319169055019055505050565b6001600160a01b0382165f908152600b60205260409020546001600160401b0316801580613d2c5750816001600160401b0316816001600160401b0316145b83829091613d675760405163e328c4b960e01b81526001600160a01b0390921660048301526001600160401b03166024820152604401610caf565b50506001600160a01b0383165f908152600b60205260409020805467ffffffffffffffff19166001600160401b03841617905561163d83836134f5565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15612b7d576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f610d50613e10614404565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f80806041849003613e7f578435602086013560408701355f1a613e718982858561452d565b955095509550505050613e89565b505f915060029050825b93509350939050565b613f8a565b61018082840311613ef457602082018051835110613eb85780518351825283525b5b602001838111612cca5780518282018051828111613ed957505050613eb9565b5b602082015283018051828111613eda575060200152613eb9565b81601f1683830160061c60051b0182518151808210613f0f57905b8551808210613f245790818310613f24579091905b865282528352518390835b5b60200180518211613f3057825b840180518310613f3d57925082811015613f5e578051835182528352613f2f565b5050836020820114613f7857613f78846020830184613e97565b828114612cca57612cca818484613e97565b8051600281106111a257601f19602083018260051b8401805b80518185015111613fb5578301613fa3565b828111613fc457505050505050565b50805b80518185015110613fd9578301613fc7565b828111614002575b825182518452825260209092019190830190818310613fe157505050505050565b505f8552614011818385613e97565b5050509052565b6001600160401b0381165f9081526008602052604081208054600160a01b810460ff600160a81b9092049190911619166001161580159061406c575060028054908201546001600160801b03918216911610155b614076575f614085565b60028101546001600160801b03165b9392505050565b614095826145f5565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156140d95761163d828261466b565b6111a261473d565b6001600160401b0381165f90815260086020526040902060018101547c0100000000000000000000000000000000000000000000000000000000900463ffffffff161561412c575050565b600e546103e88110156141c857600e8054600180820183555f929092527fbb7b4a454dc3493923482f07822329ed19e8244eff582cc204f8554c3620c3fd6004820401805460039092166008026101000a6001600160401b0381810219909316928716029190911790556141a19082906150aa565b82600101601c6101000a81548163ffffffff021916908363ffffffff160217905550505050565b5f5f5f6141d486614018565b6001600160801b0316915091505f5b8381101561425b575f61422e600e8381548110614202576142026151ce565b905f5260205f2090600491828204019190066008029054906101000a90046001600160401b0316614018565b6001600160801b03169050828110156142525761424c8260016150aa565b93509150815b506001016141e3565b508115158561426981614018565b90916142bb576040517f9eae1dca0000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160801b03166024820152604401610caf565b505f9050600881600e6142cf6001876151e2565b815481106142df576142df6151ce565b905f5260205f2090600491828204019190066008029054906101000a90046001600160401b03166001600160401b03166001600160401b031681526020019081526020015f20600101601c6101000a81548163ffffffff021916908363ffffffff16021790555084600e60018461435691906151e2565b81548110614366576143666151ce565b905f5260205f2090600491828204019190066008026101000a8154816001600160401b0302191690836001600160401b031602179055508184600101601c6101000a81548163ffffffff021916908363ffffffff1602179055505050505050565b60605f6143d383614775565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561445c57507f000000000000000000000000000000000000000000000000000000000000000046145b1561448657507f000000000000000000000000000000000000000000000000000000000000000090565b613a66604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561456657505f915060039050826145eb565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156145b7573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166145e257505f9250600191508290506145eb565b92505f91508190505b9450945094915050565b806001600160a01b03163b5f0361462a57604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610caf565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f61467884846147b5565b905080801561469957505f3d118061469957505f846001600160a01b03163b115b156146ae576146a66147c8565b915050610d50565b80156146f1576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610caf565b3d15614704576146ff6147e1565b614736565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b3415612b7d576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f60ff8216601f811115610d50576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6001600160a01b0381168114610d1a575f5ffd5b5f60208284031215614810575f5ffd5b8135614085816147ec565b80356001600160401b0381168114614831575f5ffd5b919050565b5f60208284031215614846575f5ffd5b6140858261481b565b803560ff81168114614831575f5ffd5b5f5f60408385031215614870575f5ffd5b6148798361481b565b91506148876020840161484f565b90509250929050565b5f5f83601f8401126148a0575f5ffd5b5081356001600160401b038111156148b6575f5ffd5b6020830191508360208285010111156148cd575f5ffd5b9250929050565b5f5f5f5f5f5f608087890312156148e9575f5ffd5b86356148f4816147ec565b95506149026020880161484f565b945060408701356001600160401b0381111561491c575f5ffd5b61492889828a01614890565b90955093505060608701356001600160401b03811115614946575f5ffd5b61495289828a01614890565b979a9699509497509295939492505050565b5f60208284031215614974575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f8151808452602084019350602083015f5b828110156149e25781516001600160a01b03168652602095860195909101906001016149bb565b5093949350505050565b606080825284519082018190525f9060208601906080840190835b81811015614a2e5783516001600160401b0316835260209384019390920191600101614a07565b50508381036020850152614a42818761497b565b9150508281036040840152614a5781856149a9565b9695505050505050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715614a9d57614a9d614a61565b604052919050565b5f5f60408385031215614ab6575f5ffd5b8235614ac1816147ec565b915060208301356001600160401b03811115614adb575f5ffd5b8301601f81018513614aeb575f5ffd5b80356001600160401b03811115614b0457614b04614a61565b614b17601f8201601f1916602001614a75565b818152866020838501011115614b2b575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f5f5f60608587031215614b5d575f5ffd5b614b668561481b565b93506020850135614b76816147ec565b925060408501356001600160401b03811115614b90575f5ffd5b614b9c87828801614890565b95989497509550505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015614c4557603f1987860301845281516001600160401b0381511686526001600160a01b0360208201511660208701526001600160801b0360408201511660408701526060810151905060806060870152614c2f608087018261497b565b9550506020938401939190910190600101614bce565b50929695505050505050565b6001600160801b0381168114610d1a575f5ffd5b5f5f5f60608486031215614c77575f5ffd5b614c808461481b565b92506020840135614c9081614c51565b929592945050506040919091013590565b5f5f5f838503610140811215614cb5575f5ffd5b610120811215614cc3575f5ffd5b508392506101208401356001600160401b03811115614ce0575f5ffd5b8401601f81018613614cf0575f5ffd5b80356001600160401b03811115614d05575f5ffd5b8660208260051b8401011115614d19575f5ffd5b939660209190910195509293505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f614d6460e083018961497b565b8281036040840152614d76818961497b565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614dcb578351835260209384019390920191600101614dad565b50909b9a5050505050505050505050565b602081526001600160a01b0382511660208201526001600160a01b03602083015116604082015260ff60408301511660608201526060820151151560808201526001600160801b0360808301511660a08201525f60a083015160c08084015261287660e084018261497b565b5f5f60408385031215614e59575f5ffd5b614e628361481b565b91506020830135614e7281614c51565b809150509250929050565b5f5f60408385031215614e8e575f5ffd5b614e978361481b565b91506020830135614e72816147ec565b5f5f5f5f5f60608688031215614ebb575f5ffd5b614ec48661481b565b945060208601356001600160401b03811115614ede575f5ffd5b614eea88828901614890565b90955093505060408601356001600160401b03811115614f08575f5ffd5b614f1488828901614890565b969995985093965092949392505050565b5f610100828403121561274c575f5ffd5b5f5f60408385031215614f47575f5ffd5b82356001600160401b03811115614f5c575f5ffd5b614f6885828601614f25565b92505060208301356001600160401b03811115614f83575f5ffd5b614f8f85828601614f25565b9150509250929050565b8015158114610d1a575f5ffd5b5f5f60408385031215614fb7575f5ffd5b614fc08361481b565b91506020830135614e7281614f99565b602081525f614085602083018461497b565b5f5f5f60408486031215614ff4575f5ffd5b614ffd8461481b565b925060208401356001600160401b03811115615017575f5ffd5b61502386828701614890565b9497909650939450505050565b5f60208284031215615040575f5ffd5b6140858261484f565b5f5f6040838503121561505a575f5ffd5b8235614879816147ec565b602081525f61408560208301846149a9565b634e487b7160e01b5f52601160045260245ffd5b6001600160801b038181168382160190811115610d5057610d50615077565b80820180821115610d5057610d50615077565b606080825284519082018190525f9060208601906080840190835b818110156150ff5783516001600160801b03168352602093840193909201916001016150d8565b505061ffff959095166020840152505060400152919050565b5f60208284031215615128575f5ffd5b81516001600160401b0381111561513d575f5ffd5b8201601f8101841361514d575f5ffd5b80516001600160401b0381111561516657615166614a61565b8060051b61517660208201614a75565b91825260208184018101929081019087841115615191575f5ffd5b6020850194505b83851015610d7157845180835260209586019590935090910190615198565b8082028115828204841417610d5057610d50615077565b634e487b7160e01b5f52603260045260245ffd5b81810381811115610d5057610d50615077565b5f60208284031215615205575f5ffd5b813561ffff81168114614085575f5ffd5b5f8135610d5081614c51565b815f5b6001811015615281575f5f5b60028110156152745761526361524685615216565b6001600160801b03908116600784901b90811b91901b1984161790565b602094909401939150600101615231565b5083820155600101615225565b505f5f5b60018110156152ab5761529a61524684615216565b602093909301929150600101615285565b5080600184015550505050565b5f823560be198336030181126152cc575f5ffd5b9190910192915050565b5f602082840312156152e6575f5ffd5b813561408581614c51565b5f5f8335601e19843603018112615306575f5ffd5b8301803591506001600160401b0382111561531f575f5ffd5b6020019150368190038213156148cd575f5ffd5b600181811c9082168061534757607f821691505b60208210810361274c57634e487b7160e01b5f52602260045260245ffd5b6001600160801b038281168282160390811115610d5057610d50615077565b6001600160401b038181168382160190811115610d5057610d50615077565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b606081525f6153de6060830187896153a3565b82810360208401526153f18186886153a3565b9150506001600160a01b03831660408301529695505050505050565b5f6020828403121561541d575f5ffd5b815161408581614f99565b5f5f8335601e1984360301811261543d575f5ffd5b83016020810192503590506001600160401b0381111561545b575f5ffd5b8036038213156148cd575f5ffd5b6001600160401b0361547a8261481b565b16825260ff61548b6020830161484f565b1660208301525f61549e6040830161481b565b6001600160401b031660408401526154b86060830161481b565b6001600160401b03166060840152608082810135908401526154dc60a0830161481b565b6001600160401b031660a084015260c0828101359084015261550160e0830183615428565b61010060e0860152615518610100860182846153a3565b95945050505050565b604081525f6155336040830185615469565b82810360208401526155188185615469565b5f60208284031215615555575f5ffd5b8151614085816147ec565b5f8261557a57634e487b7160e01b5f52601260045260245ffd5b500490565b601f82111561163d578282111561163d57805f5260205f20601f840160051c60208510156155aa57505f5b90810190601f840160051c035f5b818110156122be575f838201556001016155b8565b6001600160401b038311156155e4576155e4614a61565b6155f8836155f28354615333565b8361557f565b5f601f841160018114615629575f85156156125750838201355b5f19600387901b1c1916600186901b178355615680565b5f83815260208120601f198716915b828110156156585786850135825560209485019460019092019101615638565b5086821015615674575f1960f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b602081525f6128766020830184866153a3565b6080810181835f5b60048110156156c15781548352602090920191600191820191016156a2565b50505092915050565b634e487b7160e01b5f52602160045260245ffd5b5f6001600160401b0382166001600160401b0381036156ff576156ff615077565b60010192915050565b60ff84168152604060208201525f6155186040830184866153a3565b5f6001820161573557615735615077565b5060010190565b5f6020828403121561574c575f5ffd5b5051919050565b818382375f9101908152919050565b5f60808284031215615772575f5ffd5b82601f830112615780575f5ffd5b604051608081016001600160401b03811182821017156157a2576157a2614a61565b6040528060808401858111156157b6575f5ffd5b845b818110156157d05780358352602092830192016157b8565b509195945050505050565b815f5b6004811015612cca578151838201556020909101906001016157de565b634e487b7160e01b5f52603160045260245ffd",
}

// Staking is an auto generated Go binding around an Ethereum contract.
type Staking struct {
	abi abi.ABI
}

// NewStaking creates a new instance of Staking.
func NewStaking() *Staking {
	parsed, err := StakingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Staking{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Staking) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock, address sockets, address computing, address election, address rewards, address pools) returns()
func (staking *Staking) PackConstructor(timelock common.Address, sockets common.Address, computing common.Address, election common.Address, rewards common.Address, pools common.Address) []byte {
	enc, err := staking.abi.Pack("", timelock, sockets, computing, election, rewards, pools)
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
func (staking *Staking) PackCOMPUTING() []byte {
	enc, err := staking.abi.Pack("COMPUTING")
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
func (staking *Staking) TryPackCOMPUTING() ([]byte, error) {
	return staking.abi.Pack("COMPUTING")
}

// UnpackCOMPUTING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e4424b8.
//
// Solidity: function COMPUTING() view returns(address)
func (staking *Staking) UnpackCOMPUTING(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("COMPUTING", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackELECTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45d4fbc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ELECTION() view returns(address)
func (staking *Staking) PackELECTION() []byte {
	enc, err := staking.abi.Pack("ELECTION")
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
func (staking *Staking) TryPackELECTION() ([]byte, error) {
	return staking.abi.Pack("ELECTION")
}

// UnpackELECTION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45d4fbc3.
//
// Solidity: function ELECTION() view returns(address)
func (staking *Staking) UnpackELECTION(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("ELECTION", data)
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
func (staking *Staking) PackMAXCANDIDATES() []byte {
	enc, err := staking.abi.Pack("MAX_CANDIDATES")
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
func (staking *Staking) TryPackMAXCANDIDATES() ([]byte, error) {
	return staking.abi.Pack("MAX_CANDIDATES")
}

// UnpackMAXCANDIDATES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0786096.
//
// Solidity: function MAX_CANDIDATES() view returns(uint256)
func (staking *Staking) UnpackMAXCANDIDATES(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("MAX_CANDIDATES", data)
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
func (staking *Staking) PackMAXENDPOINT() []byte {
	enc, err := staking.abi.Pack("MAX_ENDPOINT")
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
func (staking *Staking) TryPackMAXENDPOINT() ([]byte, error) {
	return staking.abi.Pack("MAX_ENDPOINT")
}

// UnpackMAXENDPOINT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba7df45e.
//
// Solidity: function MAX_ENDPOINT() view returns(uint256)
func (staking *Staking) UnpackMAXENDPOINT(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("MAX_ENDPOINT", data)
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
func (staking *Staking) PackMAXSEATS() []byte {
	enc, err := staking.abi.Pack("MAX_SEATS")
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
func (staking *Staking) TryPackMAXSEATS() ([]byte, error) {
	return staking.abi.Pack("MAX_SEATS")
}

// UnpackMAXSEATS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94c2c24f.
//
// Solidity: function MAX_SEATS() view returns(uint16)
func (staking *Staking) UnpackMAXSEATS(data []byte) (uint16, error) {
	out, err := staking.abi.Unpack("MAX_SEATS", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackMAXWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1026018.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_WORKERS() view returns(uint256)
func (staking *Staking) PackMAXWORKERS() []byte {
	enc, err := staking.abi.Pack("MAX_WORKERS")
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
func (staking *Staking) TryPackMAXWORKERS() ([]byte, error) {
	return staking.abi.Pack("MAX_WORKERS")
}

// UnpackMAXWORKERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1026018.
//
// Solidity: function MAX_WORKERS() view returns(uint256)
func (staking *Staking) UnpackMAXWORKERS(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("MAX_WORKERS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPOOLS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebccb5b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function POOLS() view returns(address)
func (staking *Staking) PackPOOLS() []byte {
	enc, err := staking.abi.Pack("POOLS")
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
func (staking *Staking) TryPackPOOLS() ([]byte, error) {
	return staking.abi.Pack("POOLS")
}

// UnpackPOOLS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebccb5b2.
//
// Solidity: function POOLS() view returns(address)
func (staking *Staking) UnpackPOOLS(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("POOLS", data)
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
func (staking *Staking) PackREWARDS() []byte {
	enc, err := staking.abi.Pack("REWARDS")
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
func (staking *Staking) TryPackREWARDS() ([]byte, error) {
	return staking.abi.Pack("REWARDS")
}

// UnpackREWARDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (staking *Staking) UnpackREWARDS(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("REWARDS", data)
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
func (staking *Staking) PackSIGNERTYPEHASH() []byte {
	enc, err := staking.abi.Pack("SIGNER_TYPEHASH")
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
func (staking *Staking) TryPackSIGNERTYPEHASH() ([]byte, error) {
	return staking.abi.Pack("SIGNER_TYPEHASH")
}

// UnpackSIGNERTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0f80c63.
//
// Solidity: function SIGNER_TYPEHASH() view returns(bytes32)
func (staking *Staking) UnpackSIGNERTYPEHASH(data []byte) ([32]byte, error) {
	out, err := staking.abi.Unpack("SIGNER_TYPEHASH", data)
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
func (staking *Staking) PackSOCKETS() []byte {
	enc, err := staking.abi.Pack("SOCKETS")
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
func (staking *Staking) TryPackSOCKETS() ([]byte, error) {
	return staking.abi.Pack("SOCKETS")
}

// UnpackSOCKETS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8178b2b.
//
// Solidity: function SOCKETS() view returns(address)
func (staking *Staking) UnpackSOCKETS(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("SOCKETS", data)
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
func (staking *Staking) PackTIMELOCK() []byte {
	enc, err := staking.abi.Pack("TIMELOCK")
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
func (staking *Staking) TryPackTIMELOCK() ([]byte, error) {
	return staking.abi.Pack("TIMELOCK")
}

// UnpackTIMELOCK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7aadef8b.
//
// Solidity: function TIMELOCK() view returns(address)
func (staking *Staking) UnpackTIMELOCK(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("TIMELOCK", data)
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
func (staking *Staking) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := staking.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (staking *Staking) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return staking.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (staking *Staking) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := staking.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAbsentJail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbc6cf4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function absentJail() view returns(uint64)
func (staking *Staking) PackAbsentJail() []byte {
	enc, err := staking.abi.Pack("absentJail")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAbsentJail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbc6cf4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function absentJail() view returns(uint64)
func (staking *Staking) TryPackAbsentJail() ([]byte, error) {
	return staking.abi.Pack("absentJail")
}

// UnpackAbsentJail is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcbc6cf4a.
//
// Solidity: function absentJail() view returns(uint64)
func (staking *Staking) UnpackAbsentJail(data []byte) (uint64, error) {
	out, err := staking.abi.Unpack("absentJail", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e41c3e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function active(uint64 id, uint8 role) view returns(bool)
func (staking *Staking) PackActive(id uint64, role uint8) []byte {
	enc, err := staking.abi.Pack("active", id, role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e41c3e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function active(uint64 id, uint8 role) view returns(bool)
func (staking *Staking) TryPackActive(id uint64, role uint8) ([]byte, error) {
	return staking.abi.Pack("active", id, role)
}

// UnpackActive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e41c3e9.
//
// Solidity: function active(uint64 id, uint8 role) view returns(bool)
func (staking *Staking) UnpackActive(data []byte) (bool, error) {
	out, err := staking.abi.Unpack("active", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAddWorker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e71cad1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addWorker(uint64 id, address worker, bytes workerProof) returns()
func (staking *Staking) PackAddWorker(id uint64, worker common.Address, workerProof []byte) []byte {
	enc, err := staking.abi.Pack("addWorker", id, worker, workerProof)
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
func (staking *Staking) TryPackAddWorker(id uint64, worker common.Address, workerProof []byte) ([]byte, error) {
	return staking.abi.Pack("addWorker", id, worker, workerProof)
}

// PackBonded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe88dc357.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bonded() view returns(uint256)
func (staking *Staking) PackBonded() []byte {
	enc, err := staking.abi.Pack("bonded")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBonded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe88dc357.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bonded() view returns(uint256)
func (staking *Staking) TryPackBonded() ([]byte, error) {
	return staking.abi.Pack("bonded")
}

// UnpackBonded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe88dc357.
//
// Solidity: function bonded() view returns(uint256)
func (staking *Staking) UnpackBonded(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("bonded", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCandidates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f0470aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function candidates() view returns((uint64,address,uint128,bytes)[] list)
func (staking *Staking) PackCandidates() []byte {
	enc, err := staking.abi.Pack("candidates")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCandidates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f0470aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function candidates() view returns((uint64,address,uint128,bytes)[] list)
func (staking *Staking) TryPackCandidates() ([]byte, error) {
	return staking.abi.Pack("candidates")
}

// UnpackCandidates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f0470aa.
//
// Solidity: function candidates() view returns((uint64,address,uint128,bytes)[] list)
func (staking *Staking) UnpackCandidates(data []byte) ([]IStakingCandidate, error) {
	out, err := staking.abi.Unpack("candidates", data)
	if err != nil {
		return *new([]IStakingCandidate), err
	}
	out0 := *abi.ConvertType(out[0], new([]IStakingCandidate)).(*[]IStakingCandidate)
	return out0, nil
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint64)
func (staking *Staking) PackCount() []byte {
	enc, err := staking.abi.Pack("count")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count() view returns(uint64)
func (staking *Staking) TryPackCount() ([]byte, error) {
	return staking.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint64)
func (staking *Staking) UnpackCount(data []byte) (uint64, error) {
	out, err := staking.abi.Unpack("count", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b304147.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(uint256 seed) view returns(uint64[] operators, bytes keys, address[] signers)
func (staking *Staking) PackDraw(seed *big.Int) []byte {
	enc, err := staking.abi.Pack("draw", seed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b304147.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(uint256 seed) view returns(uint64[] operators, bytes keys, address[] signers)
func (staking *Staking) TryPackDraw(seed *big.Int) ([]byte, error) {
	return staking.abi.Pack("draw", seed)
}

// DrawOutput serves as a container for the return parameters of contract
// method Draw.
type DrawOutput struct {
	Operators []uint64
	Keys      []byte
	Signers   []common.Address
}

// UnpackDraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3b304147.
//
// Solidity: function draw(uint256 seed) view returns(uint64[] operators, bytes keys, address[] signers)
func (staking *Staking) UnpackDraw(data []byte) (DrawOutput, error) {
	out, err := staking.abi.Unpack("draw", data)
	outstruct := new(DrawOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Operators = *abi.ConvertType(out[0], new([]uint64)).(*[]uint64)
	outstruct.Keys = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	outstruct.Signers = *abi.ConvertType(out[2], new([]common.Address)).(*[]common.Address)
	return *outstruct, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (staking *Staking) PackEip712Domain() []byte {
	enc, err := staking.abi.Pack("eip712Domain")
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
func (staking *Staking) TryPackEip712Domain() ([]byte, error) {
	return staking.abi.Pack("eip712Domain")
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
func (staking *Staking) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := staking.abi.Unpack("eip712Domain", data)
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

// PackEpochBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e4b3bef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochBlocks() view returns(uint64)
func (staking *Staking) PackEpochBlocks() []byte {
	enc, err := staking.abi.Pack("epochBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e4b3bef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochBlocks() view returns(uint64)
func (staking *Staking) TryPackEpochBlocks() ([]byte, error) {
	return staking.abi.Pack("epochBlocks")
}

// UnpackEpochBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e4b3bef.
//
// Solidity: function epochBlocks() view returns(uint64)
func (staking *Staking) UnpackEpochBlocks(data []byte) (uint64, error) {
	out, err := staking.abi.Unpack("epochBlocks", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEquivocationJail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7832dfd5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function equivocationJail() view returns(uint64)
func (staking *Staking) PackEquivocationJail() []byte {
	enc, err := staking.abi.Pack("equivocationJail")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEquivocationJail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7832dfd5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function equivocationJail() view returns(uint64)
func (staking *Staking) TryPackEquivocationJail() ([]byte, error) {
	return staking.abi.Pack("equivocationJail")
}

// UnpackEquivocationJail is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7832dfd5.
//
// Solidity: function equivocationJail() view returns(uint64)
func (staking *Staking) UnpackEquivocationJail(data []byte) (uint64, error) {
	out, err := staking.abi.Unpack("equivocationJail", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82c5811c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64) config, (address,address,uint8,uint128,string,bytes)[] genesis) payable returns()
func (staking *Staking) PackInitialize(config IStakingConfig, genesis []IStakingGenesis) []byte {
	enc, err := staking.abi.Pack("initialize", config, genesis)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82c5811c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64) config, (address,address,uint8,uint128,string,bytes)[] genesis) payable returns()
func (staking *Staking) TryPackInitialize(config IStakingConfig, genesis []IStakingGenesis) ([]byte, error) {
	return staking.abi.Pack("initialize", config, genesis)
}

// PackIsController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf892a8c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isController(uint64 id, address account) view returns(bool)
func (staking *Staking) PackIsController(id uint64, account common.Address) []byte {
	enc, err := staking.abi.Pack("isController", id, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf892a8c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isController(uint64 id, address account) view returns(bool)
func (staking *Staking) TryPackIsController(id uint64, account common.Address) ([]byte, error) {
	return staking.abi.Pack("isController", id, account)
}

// UnpackIsController is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf892a8c2.
//
// Solidity: function isController(uint64 id, address account) view returns(bool)
func (staking *Staking) UnpackIsController(data []byte) (bool, error) {
	out, err := staking.abi.Unpack("isController", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ff6d4f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPool(uint64 id) view returns(bool)
func (staking *Staking) PackIsPool(id uint64) []byte {
	enc, err := staking.abi.Pack("isPool", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ff6d4f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPool(uint64 id) view returns(bool)
func (staking *Staking) TryPackIsPool(id uint64) ([]byte, error) {
	return staking.abi.Pack("isPool", id)
}

// UnpackIsPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ff6d4f1.
//
// Solidity: function isPool(uint64 id) view returns(bool)
func (staking *Staking) UnpackIsPool(data []byte) (bool, error) {
	out, err := staking.abi.Unpack("isPool", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x757020a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jail(uint64 id, uint8 roles) returns()
func (staking *Staking) PackJail(id uint64, roles uint8) []byte {
	enc, err := staking.abi.Pack("jail", id, roles)
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
func (staking *Staking) TryPackJail(id uint64, roles uint8) ([]byte, error) {
	return staking.abi.Pack("jail", id, roles)
}

// PackJailAbsent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d81402c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jailAbsent(uint64 id) returns()
func (staking *Staking) PackJailAbsent(id uint64) []byte {
	enc, err := staking.abi.Pack("jailAbsent", id)
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
func (staking *Staking) TryPackJailAbsent(id uint64) ([]byte, error) {
	return staking.abi.Pack("jailAbsent", id)
}

// PackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8c51155.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minStake(uint8 roles) view returns(uint256 sum)
func (staking *Staking) PackMinStake(roles uint8) []byte {
	enc, err := staking.abi.Pack("minStake", roles)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8c51155.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minStake(uint8 roles) view returns(uint256 sum)
func (staking *Staking) TryPackMinStake(roles uint8) ([]byte, error) {
	return staking.abi.Pack("minStake", roles)
}

// UnpackMinStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8c51155.
//
// Solidity: function minStake(uint8 roles) view returns(uint256 sum)
func (staking *Staking) UnpackMinStake(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("minStake", data)
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
func (staking *Staking) PackOperator(id uint64) []byte {
	enc, err := staking.abi.Pack("operator", id)
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
func (staking *Staking) TryPackOperator(id uint64) ([]byte, error) {
	return staking.abi.Pack("operator", id)
}

// UnpackOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84fa18aa.
//
// Solidity: function operator(uint64 id) view returns((address,address,uint8,bool,uint128,string))
func (staking *Staking) UnpackOperator(data []byte) (IStakingOperator, error) {
	out, err := staking.abi.Unpack("operator", data)
	if err != nil {
		return *new(IStakingOperator), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingOperator)).(*IStakingOperator)
	return out0, nil
}

// PackOperatorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636f35d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorOf(address key) view returns(uint64)
func (staking *Staking) PackOperatorOf(key common.Address) []byte {
	enc, err := staking.abi.Pack("operatorOf", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636f35d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorOf(address key) view returns(uint64)
func (staking *Staking) TryPackOperatorOf(key common.Address) ([]byte, error) {
	return staking.abi.Pack("operatorOf", key)
}

// UnpackOperatorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x636f35d3.
//
// Solidity: function operatorOf(address key) view returns(uint64)
func (staking *Staking) UnpackOperatorOf(data []byte) (uint64, error) {
	out, err := staking.abi.Unpack("operatorOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7903a617.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint64 id) view returns(address)
func (staking *Staking) PackOwnerOf(id uint64) []byte {
	enc, err := staking.abi.Pack("ownerOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7903a617.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint64 id) view returns(address)
func (staking *Staking) TryPackOwnerOf(id uint64) ([]byte, error) {
	return staking.abi.Pack("ownerOf", id)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7903a617.
//
// Solidity: function ownerOf(uint64 id) view returns(address)
func (staking *Staking) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPayeeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1e50f27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payeeOf(address key, uint8 role) view returns(address)
func (staking *Staking) PackPayeeOf(key common.Address, role uint8) []byte {
	enc, err := staking.abi.Pack("payeeOf", key, role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayeeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1e50f27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payeeOf(address key, uint8 role) view returns(address)
func (staking *Staking) TryPackPayeeOf(key common.Address, role uint8) ([]byte, error) {
	return staking.abi.Pack("payeeOf", key, role)
}

// UnpackPayeeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1e50f27.
//
// Solidity: function payeeOf(address key, uint8 role) view returns(address)
func (staking *Staking) UnpackPayeeOf(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("payeeOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2037994a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOf(uint64 id) view returns(uint128, uint64)
func (staking *Staking) PackPendingOf(id uint64) []byte {
	enc, err := staking.abi.Pack("pendingOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2037994a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOf(uint64 id) view returns(uint128, uint64)
func (staking *Staking) TryPackPendingOf(id uint64) ([]byte, error) {
	return staking.abi.Pack("pendingOf", id)
}

// PendingOfOutput serves as a container for the return parameters of contract
// method PendingOf.
type PendingOfOutput struct {
	Arg0 *big.Int
	Arg1 uint64
}

// UnpackPendingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2037994a.
//
// Solidity: function pendingOf(uint64 id) view returns(uint128, uint64)
func (staking *Staking) UnpackPendingOf(data []byte) (PendingOfOutput, error) {
	out, err := staking.abi.Unpack("pendingOf", data)
	outstruct := new(PendingOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (staking *Staking) PackProxiableUUID() []byte {
	enc, err := staking.abi.Pack("proxiableUUID")
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
func (staking *Staking) TryPackProxiableUUID() ([]byte, error) {
	return staking.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (staking *Staking) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := staking.abi.Unpack("proxiableUUID", data)
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
func (staking *Staking) PackRegister(signer common.Address, roles uint8, endpoint string, signerProof []byte) []byte {
	enc, err := staking.abi.Pack("register", signer, roles, endpoint, signerProof)
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
func (staking *Staking) TryPackRegister(signer common.Address, roles uint8, endpoint string, signerProof []byte) ([]byte, error) {
	return staking.abi.Pack("register", signer, roles, endpoint, signerProof)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21a41b32.
//
// Solidity: function register(address signer, uint8 roles, string endpoint, bytes signerProof) payable returns(uint64 id)
func (staking *Staking) UnpackRegister(data []byte) (uint64, error) {
	out, err := staking.abi.Unpack("register", data)
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
func (staking *Staking) PackRemoveWorker(id uint64, worker common.Address) []byte {
	enc, err := staking.abi.Pack("removeWorker", id, worker)
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
func (staking *Staking) TryPackRemoveWorker(id uint64, worker common.Address) ([]byte, error) {
	return staking.abi.Pack("removeWorker", id, worker)
}

// PackRequestWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3ec6bbf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestWithdrawal(uint64 id, uint128 amount) returns()
func (staking *Staking) PackRequestWithdrawal(id uint64, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("requestWithdrawal", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3ec6bbf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestWithdrawal(uint64 id, uint128 amount) returns()
func (staking *Staking) TryPackRequestWithdrawal(id uint64, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("requestWithdrawal", id, amount)
}

// PackSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c5655d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seats() view returns(uint16)
func (staking *Staking) PackSeats() []byte {
	enc, err := staking.abi.Pack("seats")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c5655d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seats() view returns(uint16)
func (staking *Staking) TryPackSeats() ([]byte, error) {
	return staking.abi.Pack("seats")
}

// UnpackSeats is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9c5655d6.
//
// Solidity: function seats() view returns(uint16)
func (staking *Staking) UnpackSeats(data []byte) (uint16, error) {
	out, err := staking.abi.Unpack("seats", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackSetEndpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae0fe95d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setEndpoint(uint64 id, string endpoint) returns()
func (staking *Staking) PackSetEndpoint(id uint64, endpoint string) []byte {
	enc, err := staking.abi.Pack("setEndpoint", id, endpoint)
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
func (staking *Staking) TryPackSetEndpoint(id uint64, endpoint string) ([]byte, error) {
	return staking.abi.Pack("setEndpoint", id, endpoint)
}

// PackSetPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac6d5de5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPool(uint64 id, bool on) returns()
func (staking *Staking) PackSetPool(id uint64, on bool) []byte {
	enc, err := staking.abi.Pack("setPool", id, on)
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
func (staking *Staking) TryPackSetPool(id uint64, on bool) ([]byte, error) {
	return staking.abi.Pack("setPool", id, on)
}

// PackSetRoles is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdadca30a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoles(uint64 id, uint8 roles) returns()
func (staking *Staking) PackSetRoles(id uint64, roles uint8) []byte {
	enc, err := staking.abi.Pack("setRoles", id, roles)
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
func (staking *Staking) TryPackSetRoles(id uint64, roles uint8) ([]byte, error) {
	return staking.abi.Pack("setRoles", id, roles)
}

// PackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf28fcc36.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSigner(uint64 id, address signer, bytes signerProof) returns()
func (staking *Staking) PackSetSigner(id uint64, signer common.Address, signerProof []byte) []byte {
	enc, err := staking.abi.Pack("setSigner", id, signer, signerProof)
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
func (staking *Staking) TryPackSetSigner(id uint64, signer common.Address, signerProof []byte) ([]byte, error) {
	return staking.abi.Pack("setSigner", id, signer, signerProof)
}

// PackSetValidatorKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaae1ca22.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorKey(uint64 id, bytes key, bytes proof) returns()
func (staking *Staking) PackSetValidatorKey(id uint64, key []byte, proof []byte) []byte {
	enc, err := staking.abi.Pack("setValidatorKey", id, key, proof)
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
func (staking *Staking) TryPackSetValidatorKey(id uint64, key []byte, proof []byte) ([]byte, error) {
	return staking.abi.Pack("setValidatorKey", id, key, proof)
}

// PackSignedFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bec6f80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signedFor(address signer) view returns(uint64)
func (staking *Staking) PackSignedFor(signer common.Address) []byte {
	enc, err := staking.abi.Pack("signedFor", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignedFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bec6f80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signedFor(address signer) view returns(uint64)
func (staking *Staking) TryPackSignedFor(signer common.Address) ([]byte, error) {
	return staking.abi.Pack("signedFor", signer)
}

// UnpackSignedFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8bec6f80.
//
// Solidity: function signedFor(address signer) view returns(uint64)
func (staking *Staking) UnpackSignedFor(data []byte) (uint64, error) {
	out, err := staking.abi.Unpack("signedFor", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x777075f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(uint64 id, uint128 amount, bytes32 evidence) returns()
func (staking *Staking) PackSlash(id uint64, amount *big.Int, evidence [32]byte) []byte {
	enc, err := staking.abi.Pack("slash", id, amount, evidence)
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
func (staking *Staking) TryPackSlash(id uint64, amount *big.Int, evidence [32]byte) ([]byte, error) {
	return staking.abi.Pack("slash", id, amount, evidence)
}

// PackSlashBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0681e651.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashBps() view returns(uint16)
func (staking *Staking) PackSlashBps() []byte {
	enc, err := staking.abi.Pack("slashBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0681e651.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashBps() view returns(uint16)
func (staking *Staking) TryPackSlashBps() ([]byte, error) {
	return staking.abi.Pack("slashBps")
}

// UnpackSlashBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0681e651.
//
// Solidity: function slashBps() view returns(uint16)
func (staking *Staking) UnpackSlashBps(data []byte) (uint16, error) {
	out, err := staking.abi.Unpack("slashBps", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackSlashEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd2a707.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashEquivocation((uint64,uint8,uint64,uint64,bytes32,uint64,bytes32,bytes) a, (uint64,uint8,uint64,uint64,bytes32,uint64,bytes32,bytes) b) returns()
func (staking *Staking) PackSlashEquivocation(a IElectionVote, b IElectionVote) []byte {
	enc, err := staking.abi.Pack("slashEquivocation", a, b)
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
func (staking *Staking) TryPackSlashEquivocation(a IElectionVote, b IElectionVote) ([]byte, error) {
	return staking.abi.Pack("slashEquivocation", a, b)
}

// PackSlashed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a1ca632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashed() view returns(uint256)
func (staking *Staking) PackSlashed() []byte {
	enc, err := staking.abi.Pack("slashed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a1ca632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashed() view returns(uint256)
func (staking *Staking) TryPackSlashed() ([]byte, error) {
	return staking.abi.Pack("slashed")
}

// UnpackSlashed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a1ca632.
//
// Solidity: function slashed() view returns(uint256)
func (staking *Staking) UnpackSlashed(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("slashed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a29dbae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake(uint64 id) payable returns()
func (staking *Staking) PackStake(id uint64) []byte {
	enc, err := staking.abi.Pack("stake", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a29dbae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake(uint64 id) payable returns()
func (staking *Staking) TryPackStake(id uint64) ([]byte, error) {
	return staking.abi.Pack("stake", id)
}

// PackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c035950.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeOf(uint64 id) view returns(uint128)
func (staking *Staking) PackStakeOf(id uint64) []byte {
	enc, err := staking.abi.Pack("stakeOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c035950.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeOf(uint64 id) view returns(uint128)
func (staking *Staking) TryPackStakeOf(id uint64) ([]byte, error) {
	return staking.abi.Pack("stakeOf", id)
}

// UnpackStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1c035950.
//
// Solidity: function stakeOf(uint64 id) view returns(uint128)
func (staking *Staking) UnpackStakeOf(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("stakeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01681a62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep(address to) returns()
func (staking *Staking) PackSweep(to common.Address) []byte {
	enc, err := staking.abi.Pack("sweep", to)
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
func (staking *Staking) TryPackSweep(to common.Address) ([]byte, error) {
	return staking.abi.Pack("sweep", to)
}

// PackUnbonding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x331fc44a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbonding() view returns(uint64)
func (staking *Staking) PackUnbonding() []byte {
	enc, err := staking.abi.Pack("unbonding")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbonding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x331fc44a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbonding() view returns(uint64)
func (staking *Staking) TryPackUnbonding() ([]byte, error) {
	return staking.abi.Pack("unbonding")
}

// UnpackUnbonding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x331fc44a.
//
// Solidity: function unbonding() view returns(uint64)
func (staking *Staking) UnpackUnbonding(data []byte) (uint64, error) {
	out, err := staking.abi.Unpack("unbonding", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackUnjail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fdc05f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unjail(uint64 id) returns()
func (staking *Staking) PackUnjail(id uint64) []byte {
	enc, err := staking.abi.Pack("unjail", id)
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
func (staking *Staking) TryPackUnjail(id uint64) ([]byte, error) {
	return staking.abi.Pack("unjail", id)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (staking *Staking) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := staking.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (staking *Staking) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return staking.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackValidatorKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd98cffc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorKey(uint64 id) view returns(bytes)
func (staking *Staking) PackValidatorKey(id uint64) []byte {
	enc, err := staking.abi.Pack("validatorKey", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd98cffc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorKey(uint64 id) view returns(bytes)
func (staking *Staking) TryPackValidatorKey(id uint64) ([]byte, error) {
	return staking.abi.Pack("validatorKey", id)
}

// UnpackValidatorKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd98cffc.
//
// Solidity: function validatorKey(uint64 id) view returns(bytes)
func (staking *Staking) UnpackValidatorKey(data []byte) ([]byte, error) {
	out, err := staking.abi.Unpack("validatorKey", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x750f0acc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint64 id) returns()
func (staking *Staking) PackWithdraw(id uint64) []byte {
	enc, err := staking.abi.Pack("withdraw", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x750f0acc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint64 id) returns()
func (staking *Staking) TryPackWithdraw(id uint64) ([]byte, error) {
	return staking.abi.Pack("withdraw", id)
}

// PackWorkersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8823125.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function workersOf(uint64 id) view returns(address[] keys)
func (staking *Staking) PackWorkersOf(id uint64) []byte {
	enc, err := staking.abi.Pack("workersOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWorkersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8823125.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function workersOf(uint64 id) view returns(address[] keys)
func (staking *Staking) TryPackWorkersOf(id uint64) ([]byte, error) {
	return staking.abi.Pack("workersOf", id)
}

// UnpackWorkersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8823125.
//
// Solidity: function workersOf(uint64 id) view returns(address[] keys)
func (staking *Staking) UnpackWorkersOf(data []byte) ([]common.Address, error) {
	out, err := staking.abi.Unpack("workersOf", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// StakingEIP712DomainChanged represents a EIP712DomainChanged event raised by the Staking contract.
type StakingEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const StakingEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (StakingEIP712DomainChanged) ContractEventName() string {
	return StakingEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (staking *Staking) UnpackEIP712DomainChangedEvent(log *types.Log) (*StakingEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingEndpointSet represents a EndpointSet event raised by the Staking contract.
type StakingEndpointSet struct {
	Id       uint64
	Endpoint string
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingEndpointSetEventName = "EndpointSet"

// ContractEventName returns the user-defined event name.
func (StakingEndpointSet) ContractEventName() string {
	return StakingEndpointSetEventName
}

// UnpackEndpointSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EndpointSet(uint64 indexed id, string endpoint)
func (staking *Staking) UnpackEndpointSetEvent(log *types.Log) (*StakingEndpointSet, error) {
	event := "EndpointSet"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingEndpointSet)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingInitialized represents a Initialized event raised by the Staking contract.
type StakingInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (StakingInitialized) ContractEventName() string {
	return StakingInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (staking *Staking) UnpackInitializedEvent(log *types.Log) (*StakingInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingInitialized)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingJailed represents a Jailed event raised by the Staking contract.
type StakingJailed struct {
	Id    uint64
	Roles uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const StakingJailedEventName = "Jailed"

// ContractEventName returns the user-defined event name.
func (StakingJailed) ContractEventName() string {
	return StakingJailedEventName
}

// UnpackJailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Jailed(uint64 indexed id, uint8 roles)
func (staking *Staking) UnpackJailedEvent(log *types.Log) (*StakingJailed, error) {
	event := "Jailed"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingJailed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingPoolSet represents a PoolSet event raised by the Staking contract.
type StakingPoolSet struct {
	Id  uint64
	On  bool
	Raw *types.Log // Blockchain specific contextual infos
}

const StakingPoolSetEventName = "PoolSet"

// ContractEventName returns the user-defined event name.
func (StakingPoolSet) ContractEventName() string {
	return StakingPoolSetEventName
}

// UnpackPoolSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PoolSet(uint64 indexed id, bool on)
func (staking *Staking) UnpackPoolSetEvent(log *types.Log) (*StakingPoolSet, error) {
	event := "PoolSet"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingPoolSet)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingRegistered represents a Registered event raised by the Staking contract.
type StakingRegistered struct {
	Id       uint64
	Owner    common.Address
	Signer   common.Address
	Roles    uint8
	Endpoint string
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (StakingRegistered) ContractEventName() string {
	return StakingRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(uint64 indexed id, address indexed owner, address indexed signer, uint8 roles, string endpoint)
func (staking *Staking) UnpackRegisteredEvent(log *types.Log) (*StakingRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingRegistered)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingRolesSet represents a RolesSet event raised by the Staking contract.
type StakingRolesSet struct {
	Id    uint64
	Roles uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const StakingRolesSetEventName = "RolesSet"

// ContractEventName returns the user-defined event name.
func (StakingRolesSet) ContractEventName() string {
	return StakingRolesSetEventName
}

// UnpackRolesSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RolesSet(uint64 indexed id, uint8 roles)
func (staking *Staking) UnpackRolesSetEvent(log *types.Log) (*StakingRolesSet, error) {
	event := "RolesSet"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingRolesSet)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingSignerSet represents a SignerSet event raised by the Staking contract.
type StakingSignerSet struct {
	Id     uint64
	Signer common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingSignerSetEventName = "SignerSet"

// ContractEventName returns the user-defined event name.
func (StakingSignerSet) ContractEventName() string {
	return StakingSignerSetEventName
}

// UnpackSignerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SignerSet(uint64 indexed id, address indexed signer)
func (staking *Staking) UnpackSignerSetEvent(log *types.Log) (*StakingSignerSet, error) {
	event := "SignerSet"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingSignerSet)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingSlashed represents a Slashed event raised by the Staking contract.
type StakingSlashed struct {
	Id          uint64
	Evidence    [32]byte
	FromStake   *big.Int
	FromPending *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakingSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (StakingSlashed) ContractEventName() string {
	return StakingSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(uint64 indexed id, bytes32 indexed evidence, uint256 fromStake, uint256 fromPending)
func (staking *Staking) UnpackSlashedEvent(log *types.Log) (*StakingSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingSlashed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingStaked represents a Staked event raised by the Staking contract.
type StakingStaked struct {
	Id     uint64
	From   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (StakingStaked) ContractEventName() string {
	return StakingStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(uint64 indexed id, address indexed from, uint256 amount)
func (staking *Staking) UnpackStakedEvent(log *types.Log) (*StakingStaked, error) {
	event := "Staked"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingStaked)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingSwept represents a Swept event raised by the Staking contract.
type StakingSwept struct {
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingSweptEventName = "Swept"

// ContractEventName returns the user-defined event name.
func (StakingSwept) ContractEventName() string {
	return StakingSweptEventName
}

// UnpackSweptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Swept(address indexed to, uint256 amount)
func (staking *Staking) UnpackSweptEvent(log *types.Log) (*StakingSwept, error) {
	event := "Swept"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingSwept)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingUpgraded represents a Upgraded event raised by the Staking contract.
type StakingUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const StakingUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (StakingUpgraded) ContractEventName() string {
	return StakingUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (staking *Staking) UnpackUpgradedEvent(log *types.Log) (*StakingUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingUpgraded)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingValidatorKeySet represents a ValidatorKeySet event raised by the Staking contract.
type StakingValidatorKeySet struct {
	Id  uint64
	Key []byte
	Raw *types.Log // Blockchain specific contextual infos
}

const StakingValidatorKeySetEventName = "ValidatorKeySet"

// ContractEventName returns the user-defined event name.
func (StakingValidatorKeySet) ContractEventName() string {
	return StakingValidatorKeySetEventName
}

// UnpackValidatorKeySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorKeySet(uint64 indexed id, bytes key)
func (staking *Staking) UnpackValidatorKeySetEvent(log *types.Log) (*StakingValidatorKeySet, error) {
	event := "ValidatorKeySet"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingValidatorKeySet)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingWithdrawalRequested represents a WithdrawalRequested event raised by the Staking contract.
type StakingWithdrawalRequested struct {
	Id        uint64
	Amount    *big.Int
	ReleaseAt uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingWithdrawalRequestedEventName = "WithdrawalRequested"

// ContractEventName returns the user-defined event name.
func (StakingWithdrawalRequested) ContractEventName() string {
	return StakingWithdrawalRequestedEventName
}

// UnpackWithdrawalRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawalRequested(uint64 indexed id, uint256 amount, uint64 releaseAt)
func (staking *Staking) UnpackWithdrawalRequestedEvent(log *types.Log) (*StakingWithdrawalRequested, error) {
	event := "WithdrawalRequested"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingWithdrawalRequested)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingWithdrawn represents a Withdrawn event raised by the Staking contract.
type StakingWithdrawn struct {
	Id     uint64
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakingWithdrawn) ContractEventName() string {
	return StakingWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(uint64 indexed id, address indexed to, uint256 amount)
func (staking *Staking) UnpackWithdrawnEvent(log *types.Log) (*StakingWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingWithdrawn)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingWorkerAdded represents a WorkerAdded event raised by the Staking contract.
type StakingWorkerAdded struct {
	Id     uint64
	Worker common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingWorkerAddedEventName = "WorkerAdded"

// ContractEventName returns the user-defined event name.
func (StakingWorkerAdded) ContractEventName() string {
	return StakingWorkerAddedEventName
}

// UnpackWorkerAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkerAdded(uint64 indexed id, address indexed worker)
func (staking *Staking) UnpackWorkerAddedEvent(log *types.Log) (*StakingWorkerAdded, error) {
	event := "WorkerAdded"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingWorkerAdded)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingWorkerRemoved represents a WorkerRemoved event raised by the Staking contract.
type StakingWorkerRemoved struct {
	Id     uint64
	Worker common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingWorkerRemovedEventName = "WorkerRemoved"

// ContractEventName returns the user-defined event name.
func (StakingWorkerRemoved) ContractEventName() string {
	return StakingWorkerRemovedEventName
}

// UnpackWorkerRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkerRemoved(uint64 indexed id, address indexed worker)
func (staking *Staking) UnpackWorkerRemovedEvent(log *types.Log) (*StakingWorkerRemoved, error) {
	event := "WorkerRemoved"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingWorkerRemoved)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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
func (staking *Staking) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], staking.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return staking.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["BadPossession"].ID.Bytes()[:4]) {
		return staking.UnpackBadPossessionError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return staking.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["BadRoles"].ID.Bytes()[:4]) {
		return staking.UnpackBadRolesError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return staking.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return staking.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["EndpointTooLong"].ID.Bytes()[:4]) {
		return staking.UnpackEndpointTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["EvidenceUsed"].ID.Bytes()[:4]) {
		return staking.UnpackEvidenceUsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return staking.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["KeyTaken"].ID.Bytes()[:4]) {
		return staking.UnpackKeyTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NoCandidates"].ID.Bytes()[:4]) {
		return staking.UnpackNoCandidatesError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotController"].ID.Bytes()[:4]) {
		return staking.UnpackNotControllerError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return staking.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotJailed"].ID.Bytes()[:4]) {
		return staking.UnpackNotJailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return staking.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotPools"].ID.Bytes()[:4]) {
		return staking.UnpackNotPoolsError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotRewards"].ID.Bytes()[:4]) {
		return staking.UnpackNotRewardsError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotSigner"].ID.Bytes()[:4]) {
		return staking.UnpackNotSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return staking.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotWorker"].ID.Bytes()[:4]) {
		return staking.UnpackNotWorkerError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NothingPending"].ID.Bytes()[:4]) {
		return staking.UnpackNothingPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return staking.UnpackOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return staking.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakeTooLow"].ID.Bytes()[:4]) {
		return staking.UnpackStakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StillJailed"].ID.Bytes()[:4]) {
		return staking.UnpackStillJailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StillUnbonding"].ID.Bytes()[:4]) {
		return staking.UnpackStillUnbondingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return staking.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["TooLight"].ID.Bytes()[:4]) {
		return staking.UnpackTooLightError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["TooManyWorkers"].ID.Bytes()[:4]) {
		return staking.UnpackTooManyWorkersError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return staking.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return staking.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["Unfunded"].ID.Bytes()[:4]) {
		return staking.UnpackUnfundedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["UnknownOperator"].ID.Bytes()[:4]) {
		return staking.UnpackUnknownOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ValidatorKeyTaken"].ID.Bytes()[:4]) {
		return staking.UnpackValidatorKeyTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return staking.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return staking.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakingAddressEmptyCode represents a AddressEmptyCode error raised by the Staking contract.
type StakingAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func StakingAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (staking *Staking) UnpackAddressEmptyCodeError(raw []byte) (*StakingAddressEmptyCode, error) {
	out := new(StakingAddressEmptyCode)
	if err := staking.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingBadPossession represents a BadPossession error raised by the Staking contract.
type StakingBadPossession struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPossession(uint64 id)
func StakingBadPossessionErrorID() common.Hash {
	return common.HexToHash("0x689745683e4339ff5dc46fe089dc7826a74539c62bc5fd8945263f12d64704f1")
}

// UnpackBadPossessionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPossession(uint64 id)
func (staking *Staking) UnpackBadPossessionError(raw []byte) (*StakingBadPossession, error) {
	out := new(StakingBadPossession)
	if err := staking.abi.UnpackIntoInterface(out, "BadPossession", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingBadProof represents a BadProof error raised by the Staking contract.
type StakingBadProof struct {
	Key common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof(address key)
func StakingBadProofErrorID() common.Hash {
	return common.HexToHash("0x299eea5079981a5aa3ae9c95032455e8d93ea3c47879b6826d62e2576352db22")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof(address key)
func (staking *Staking) UnpackBadProofError(raw []byte) (*StakingBadProof, error) {
	out := new(StakingBadProof)
	if err := staking.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingBadRoles represents a BadRoles error raised by the Staking contract.
type StakingBadRoles struct {
	Roles uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRoles(uint8 roles)
func StakingBadRolesErrorID() common.Hash {
	return common.HexToHash("0x81f61295403ef62d4a7520e1cd773f1fd9d27a654b5de092689d308c84dcc553")
}

// UnpackBadRolesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRoles(uint8 roles)
func (staking *Staking) UnpackBadRolesError(raw []byte) (*StakingBadRoles, error) {
	out := new(StakingBadRoles)
	if err := staking.abi.UnpackIntoInterface(out, "BadRoles", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Staking contract.
type StakingERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func StakingERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (staking *Staking) UnpackERC1967InvalidImplementationError(raw []byte) (*StakingERC1967InvalidImplementation, error) {
	out := new(StakingERC1967InvalidImplementation)
	if err := staking.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingERC1967NonPayable represents a ERC1967NonPayable error raised by the Staking contract.
type StakingERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func StakingERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (staking *Staking) UnpackERC1967NonPayableError(raw []byte) (*StakingERC1967NonPayable, error) {
	out := new(StakingERC1967NonPayable)
	if err := staking.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingEndpointTooLong represents a EndpointTooLong error raised by the Staking contract.
type StakingEndpointTooLong struct {
	Length *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndpointTooLong(uint256 length, uint256 most)
func StakingEndpointTooLongErrorID() common.Hash {
	return common.HexToHash("0x859641b17750b75a6dc82e2ca2a056c168945d6c155683de9020f42273710fb9")
}

// UnpackEndpointTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndpointTooLong(uint256 length, uint256 most)
func (staking *Staking) UnpackEndpointTooLongError(raw []byte) (*StakingEndpointTooLong, error) {
	out := new(StakingEndpointTooLong)
	if err := staking.abi.UnpackIntoInterface(out, "EndpointTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingEvidenceUsed represents a EvidenceUsed error raised by the Staking contract.
type StakingEvidenceUsed struct {
	Evidence [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceUsed(bytes32 evidence)
func StakingEvidenceUsedErrorID() common.Hash {
	return common.HexToHash("0x42106f4ceb27f19024fb7dab4c7d32f24edbd5fd73aeacb67eb6cf6ee3956956")
}

// UnpackEvidenceUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceUsed(bytes32 evidence)
func (staking *Staking) UnpackEvidenceUsedError(raw []byte) (*StakingEvidenceUsed, error) {
	out := new(StakingEvidenceUsed)
	if err := staking.abi.UnpackIntoInterface(out, "EvidenceUsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingFailedCall represents a FailedCall error raised by the Staking contract.
type StakingFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func StakingFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (staking *Staking) UnpackFailedCallError(raw []byte) (*StakingFailedCall, error) {
	out := new(StakingFailedCall)
	if err := staking.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidInitialization represents a InvalidInitialization error raised by the Staking contract.
type StakingInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func StakingInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (staking *Staking) UnpackInvalidInitializationError(raw []byte) (*StakingInvalidInitialization, error) {
	out := new(StakingInvalidInitialization)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidShortString represents a InvalidShortString error raised by the Staking contract.
type StakingInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func StakingInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (staking *Staking) UnpackInvalidShortStringError(raw []byte) (*StakingInvalidShortString, error) {
	out := new(StakingInvalidShortString)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingKeyTaken represents a KeyTaken error raised by the Staking contract.
type StakingKeyTaken struct {
	Key common.Address
	Id  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyTaken(address key, uint64 id)
func StakingKeyTakenErrorID() common.Hash {
	return common.HexToHash("0xe328c4b9572407886be7dac97677fee0bd63cd403bf6580b903ac833c9d8218a")
}

// UnpackKeyTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyTaken(address key, uint64 id)
func (staking *Staking) UnpackKeyTakenError(raw []byte) (*StakingKeyTaken, error) {
	out := new(StakingKeyTaken)
	if err := staking.abi.UnpackIntoInterface(out, "KeyTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNoCandidates represents a NoCandidates error raised by the Staking contract.
type StakingNoCandidates struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCandidates()
func StakingNoCandidatesErrorID() common.Hash {
	return common.HexToHash("0xe50419044f256aa65915886d227ae30915cf16aba2b5c347ed3d490d8a196d79")
}

// UnpackNoCandidatesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCandidates()
func (staking *Staking) UnpackNoCandidatesError(raw []byte) (*StakingNoCandidates, error) {
	out := new(StakingNoCandidates)
	if err := staking.abi.UnpackIntoInterface(out, "NoCandidates", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotController represents a NotController error raised by the Staking contract.
type StakingNotController struct {
	Id     uint64
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotController(uint64 id, address caller)
func StakingNotControllerErrorID() common.Hash {
	return common.HexToHash("0x0bf902e93b6d1eab59b24d660d51326b5c3335a935d2240d74909e248715c69d")
}

// UnpackNotControllerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotController(uint64 id, address caller)
func (staking *Staking) UnpackNotControllerError(raw []byte) (*StakingNotController, error) {
	out := new(StakingNotController)
	if err := staking.abi.UnpackIntoInterface(out, "NotController", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotInitializing represents a NotInitializing error raised by the Staking contract.
type StakingNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func StakingNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (staking *Staking) UnpackNotInitializingError(raw []byte) (*StakingNotInitializing, error) {
	out := new(StakingNotInitializing)
	if err := staking.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotJailed represents a NotJailed error raised by the Staking contract.
type StakingNotJailed struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotJailed(uint64 id)
func StakingNotJailedErrorID() common.Hash {
	return common.HexToHash("0xfc61c89d1cf462acf7bf816c23a3a11d06d47312ba96b29904caf064b6bc95b1")
}

// UnpackNotJailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotJailed(uint64 id)
func (staking *Staking) UnpackNotJailedError(raw []byte) (*StakingNotJailed, error) {
	out := new(StakingNotJailed)
	if err := staking.abi.UnpackIntoInterface(out, "NotJailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotOwner represents a NotOwner error raised by the Staking contract.
type StakingNotOwner struct {
	Id     uint64
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(uint64 id, address caller)
func StakingNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x4b9d219fe93a98e3fe6832876abebce2006062f07cff271b865a8484b45e0eaa")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(uint64 id, address caller)
func (staking *Staking) UnpackNotOwnerError(raw []byte) (*StakingNotOwner, error) {
	out := new(StakingNotOwner)
	if err := staking.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotPools represents a NotPools error raised by the Staking contract.
type StakingNotPools struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPools(address caller)
func StakingNotPoolsErrorID() common.Hash {
	return common.HexToHash("0x56554e4de4555109166a6bc1773238acd5faccfa35dd9ecc26c734f500209747")
}

// UnpackNotPoolsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPools(address caller)
func (staking *Staking) UnpackNotPoolsError(raw []byte) (*StakingNotPools, error) {
	out := new(StakingNotPools)
	if err := staking.abi.UnpackIntoInterface(out, "NotPools", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotRewards represents a NotRewards error raised by the Staking contract.
type StakingNotRewards struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRewards(address caller)
func StakingNotRewardsErrorID() common.Hash {
	return common.HexToHash("0xbab8350b538347acfb294fe9668d554ff48595a5943218fd0336a22b2290e897")
}

// UnpackNotRewardsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRewards(address caller)
func (staking *Staking) UnpackNotRewardsError(raw []byte) (*StakingNotRewards, error) {
	out := new(StakingNotRewards)
	if err := staking.abi.UnpackIntoInterface(out, "NotRewards", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotSigner represents a NotSigner error raised by the Staking contract.
type StakingNotSigner struct {
	Key common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSigner(address key)
func StakingNotSignerErrorID() common.Hash {
	return common.HexToHash("0x2a6edb2b1c2b1fae0871e1f67fc6d38b8a20ecc8b6d3a14dbc9a1281ef472b70")
}

// UnpackNotSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSigner(address key)
func (staking *Staking) UnpackNotSignerError(raw []byte) (*StakingNotSigner, error) {
	out := new(StakingNotSigner)
	if err := staking.abi.UnpackIntoInterface(out, "NotSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotTimelock represents a NotTimelock error raised by the Staking contract.
type StakingNotTimelock struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address caller)
func StakingNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address caller)
func (staking *Staking) UnpackNotTimelockError(raw []byte) (*StakingNotTimelock, error) {
	out := new(StakingNotTimelock)
	if err := staking.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotWorker represents a NotWorker error raised by the Staking contract.
type StakingNotWorker struct {
	Id  uint64
	Key common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWorker(uint64 id, address key)
func StakingNotWorkerErrorID() common.Hash {
	return common.HexToHash("0x7e287420b1de2c2713dd404044cb64057b8a101e87414f6ce1c1e020d2090bcb")
}

// UnpackNotWorkerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWorker(uint64 id, address key)
func (staking *Staking) UnpackNotWorkerError(raw []byte) (*StakingNotWorker, error) {
	out := new(StakingNotWorker)
	if err := staking.abi.UnpackIntoInterface(out, "NotWorker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNothingPending represents a NothingPending error raised by the Staking contract.
type StakingNothingPending struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingPending(uint64 id)
func StakingNothingPendingErrorID() common.Hash {
	return common.HexToHash("0xa9ddeac9afe3f0d9ec51cafe552851f578a4061d8c08609341e8538345622982")
}

// UnpackNothingPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingPending(uint64 id)
func (staking *Staking) UnpackNothingPendingError(raw []byte) (*StakingNothingPending, error) {
	out := new(StakingNothingPending)
	if err := staking.abi.UnpackIntoInterface(out, "NothingPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingOutOfBounds represents a OutOfBounds error raised by the Staking contract.
type StakingOutOfBounds struct {
	Value *big.Int
	Least *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(uint256 value, uint256 least, uint256 most)
func StakingOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0xeb373cfea5f505ff7d4197290d41f01f7dfa600968a239ebd160730ce369f565")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(uint256 value, uint256 least, uint256 most)
func (staking *Staking) UnpackOutOfBoundsError(raw []byte) (*StakingOutOfBounds, error) {
	out := new(StakingOutOfBounds)
	if err := staking.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Staking contract.
type StakingReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func StakingReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (staking *Staking) UnpackReentrancyGuardReentrantCallError(raw []byte) (*StakingReentrancyGuardReentrantCall, error) {
	out := new(StakingReentrancyGuardReentrantCall)
	if err := staking.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakeTooLow represents a StakeTooLow error raised by the Staking contract.
type StakingStakeTooLow struct {
	Stake  *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLow(uint256 stake, uint256 needed)
func StakingStakeTooLowErrorID() common.Hash {
	return common.HexToHash("0x829f11638d406de2605d01f8ea108c1f13393def0f2b7b6e6ffffd9996d50bd5")
}

// UnpackStakeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLow(uint256 stake, uint256 needed)
func (staking *Staking) UnpackStakeTooLowError(raw []byte) (*StakingStakeTooLow, error) {
	out := new(StakingStakeTooLow)
	if err := staking.abi.UnpackIntoInterface(out, "StakeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStillJailed represents a StillJailed error raised by the Staking contract.
type StakingStillJailed struct {
	Id     uint64
	FreeAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillJailed(uint64 id, uint64 freeAt)
func StakingStillJailedErrorID() common.Hash {
	return common.HexToHash("0x12c1f269633104681f34e95171f043be549f9e352de8d1bcfa4f4a181f183f65")
}

// UnpackStillJailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillJailed(uint64 id, uint64 freeAt)
func (staking *Staking) UnpackStillJailedError(raw []byte) (*StakingStillJailed, error) {
	out := new(StakingStillJailed)
	if err := staking.abi.UnpackIntoInterface(out, "StillJailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStillUnbonding represents a StillUnbonding error raised by the Staking contract.
type StakingStillUnbonding struct {
	Id        uint64
	ReleaseAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillUnbonding(uint64 id, uint64 releaseAt)
func StakingStillUnbondingErrorID() common.Hash {
	return common.HexToHash("0x0d3a95a3bf22ab6dd0013a753fa6ad21404c6312803fbbe24d81079a7500b547")
}

// UnpackStillUnbondingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillUnbonding(uint64 id, uint64 releaseAt)
func (staking *Staking) UnpackStillUnbondingError(raw []byte) (*StakingStillUnbonding, error) {
	out := new(StakingStillUnbonding)
	if err := staking.abi.UnpackIntoInterface(out, "StillUnbonding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStringTooLong represents a StringTooLong error raised by the Staking contract.
type StakingStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func StakingStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (staking *Staking) UnpackStringTooLongError(raw []byte) (*StakingStringTooLong, error) {
	out := new(StakingStringTooLong)
	if err := staking.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingTooLight represents a TooLight error raised by the Staking contract.
type StakingTooLight struct {
	Id     uint64
	Weight *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLight(uint64 id, uint256 weight)
func StakingTooLightErrorID() common.Hash {
	return common.HexToHash("0x9eae1dca104b4891a8001cc9f492e9f3ee2be48a08950b1e4f5bd21148af1e84")
}

// UnpackTooLightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLight(uint64 id, uint256 weight)
func (staking *Staking) UnpackTooLightError(raw []byte) (*StakingTooLight, error) {
	out := new(StakingTooLight)
	if err := staking.abi.UnpackIntoInterface(out, "TooLight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingTooManyWorkers represents a TooManyWorkers error raised by the Staking contract.
type StakingTooManyWorkers struct {
	Id   uint64
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyWorkers(uint64 id, uint256 most)
func StakingTooManyWorkersErrorID() common.Hash {
	return common.HexToHash("0x5c09e3bc6bbfa800db605f8796372708e080d6f441e5f1bbef3e51fad95a6cef")
}

// UnpackTooManyWorkersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyWorkers(uint64 id, uint256 most)
func (staking *Staking) UnpackTooManyWorkersError(raw []byte) (*StakingTooManyWorkers, error) {
	out := new(StakingTooManyWorkers)
	if err := staking.abi.UnpackIntoInterface(out, "TooManyWorkers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Staking contract.
type StakingUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func StakingUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (staking *Staking) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*StakingUUPSUnauthorizedCallContext, error) {
	out := new(StakingUUPSUnauthorizedCallContext)
	if err := staking.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Staking contract.
type StakingUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func StakingUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (staking *Staking) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*StakingUUPSUnsupportedProxiableUUID, error) {
	out := new(StakingUUPSUnsupportedProxiableUUID)
	if err := staking.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingUnfunded represents a Unfunded error raised by the Staking contract.
type StakingUnfunded struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unfunded(uint256 balance, uint256 needed)
func StakingUnfundedErrorID() common.Hash {
	return common.HexToHash("0x99141bcaa810ac00cb3e4bab4dcae7d62c167f606cc62396c4cfa1e0b162e3c4")
}

// UnpackUnfundedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unfunded(uint256 balance, uint256 needed)
func (staking *Staking) UnpackUnfundedError(raw []byte) (*StakingUnfunded, error) {
	out := new(StakingUnfunded)
	if err := staking.abi.UnpackIntoInterface(out, "Unfunded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingUnknownOperator represents a UnknownOperator error raised by the Staking contract.
type StakingUnknownOperator struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownOperator(uint64 id)
func StakingUnknownOperatorErrorID() common.Hash {
	return common.HexToHash("0xbdf430d19d220e65f95984f638b73210268ce7ce665567b3db881889c5090d9a")
}

// UnpackUnknownOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownOperator(uint64 id)
func (staking *Staking) UnpackUnknownOperatorError(raw []byte) (*StakingUnknownOperator, error) {
	out := new(StakingUnknownOperator)
	if err := staking.abi.UnpackIntoInterface(out, "UnknownOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingValidatorKeyTaken represents a ValidatorKeyTaken error raised by the Staking contract.
type StakingValidatorKeyTaken struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValidatorKeyTaken(uint64 id)
func StakingValidatorKeyTakenErrorID() common.Hash {
	return common.HexToHash("0x2881c26d3b9f928a51f3a35bfb67be461ff47f75c4f004de9372f1dc314d1e4d")
}

// UnpackValidatorKeyTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValidatorKeyTaken(uint64 id)
func (staking *Staking) UnpackValidatorKeyTakenError(raw []byte) (*StakingValidatorKeyTaken, error) {
	out := new(StakingValidatorKeyTaken)
	if err := staking.abi.UnpackIntoInterface(out, "ValidatorKeyTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingZeroAddress represents a ZeroAddress error raised by the Staking contract.
type StakingZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func StakingZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (staking *Staking) UnpackZeroAddressError(raw []byte) (*StakingZeroAddress, error) {
	out := new(StakingZeroAddress)
	if err := staking.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingZeroAmount represents a ZeroAmount error raised by the Staking contract.
type StakingZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func StakingZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (staking *Staking) UnpackZeroAmountError(raw []byte) (*StakingZeroAmount, error) {
	out := new(StakingZeroAmount)
	if err := staking.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
