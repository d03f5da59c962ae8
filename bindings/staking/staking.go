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
	LockTimes        [4]uint64
	LockBps          [4]uint16
}

// IStakingDelegation is an auto generated low-level Go binding around an user-defined struct.
type IStakingDelegation struct {
	Accepts        bool
	Commission     uint16
	NextCommission uint16
	CommissionAt   uint64
	Stake          *big.Int
	Leaving        *big.Int
	Weight         *big.Int
	JailedRoles    uint8
	FreeAt         uint64
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

// IStakingPendingExit is an auto generated low-level Go binding around an user-defined struct.
type IStakingPendingExit struct {
	Amount     *big.Int
	ReleaseAt  uint64
	AwaitedSet uint64
}

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sockets\",\"type\":\"address\",\"internalType\":\"contractISockets\"},{\"name\":\"computing\",\"type\":\"address\",\"internalType\":\"contractIComputing\"},{\"name\":\"rewards\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pools\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"election\",\"type\":\"address\",\"internalType\":\"contractIElection\"},{\"name\":\"more\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"quorum\",\"type\":\"address\",\"internalType\":\"contractIQuorum\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"COMPUTING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIComputing\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ELECTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIElection\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_COMMISSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MORE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"POOLS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"QUORUM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuorum\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REWARDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SOCKETS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISockets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"active\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addRewards\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"addWorker\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"bonded\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"candidates\",\"inputs\":[],\"outputs\":[{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Candidate[]\",\"components\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStakes\",\"type\":\"uint128[3]\",\"internalType\":\"uint128[3]\"},{\"name\":\"unbonding\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"absentJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"equivocationJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lockTimes\",\"type\":\"uint64[4]\",\"internalType\":\"uint64[4]\"},{\"name\":\"lockBps\",\"type\":\"uint16[4]\",\"internalType\":\"uint16[4]\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"count\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegateBySig\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegateStake\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"delegates\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegationOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Delegation\",\"components\":[{\"name\":\"accepts\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"commission\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextCommission\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"commissionAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaving\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"jailedRoles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"freeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"seed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"operators\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"},{\"name\":\"keys\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exitsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.PendingExit[]\",\"components\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"awaitedSet\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastTotalSupply\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStakes\",\"type\":\"uint128[3]\",\"internalType\":\"uint128[3]\"},{\"name\":\"unbonding\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"absentJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"equivocationJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lockTimes\",\"type\":\"uint64[4]\",\"internalType\":\"uint64[4]\"},{\"name\":\"lockBps\",\"type\":\"uint16[4]\",\"internalType\":\"uint16[4]\"}]},{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structIStaking.Genesis[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"stake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"isController\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPool\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"jail\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"jailAbsent\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"minStake\",\"inputs\":[{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"operator\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Operator\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"jailed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"stake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"operatorOf\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payee\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payeeOf\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"positionOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"staked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lock\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"floorAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"removeWorker\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdrawal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seats\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setConfig\",\"inputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStakes\",\"type\":\"uint128[3]\",\"internalType\":\"uint128[3]\"},{\"name\":\"unbonding\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"absentJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"equivocationJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lockTimes\",\"type\":\"uint64[4]\",\"internalType\":\"uint64[4]\"},{\"name\":\"lockBps\",\"type\":\"uint16[4]\",\"internalType\":\"uint16[4]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDelegation\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"accepts\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"commission\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setEndpoint\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setLock\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lock\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPool\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoles\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSigner\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setValidatorKey\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"signedFor\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashEquivocation\",\"inputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIElection.Vote\",\"components\":[{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preparedRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shareHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIElection.Vote\",\"components\":[{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preparedRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shareHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashMissed\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stake\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"stakeOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stakedBy\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sync\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unbonding\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unjail\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"validatorKey\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawFor\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"workersOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"keys\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Configured\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"minStakes\",\"type\":\"uint128[3]\",\"internalType\":\"uint128[3]\"},{\"name\":\"unbonding\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"absentJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"equivocationJail\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lockTimes\",\"type\":\"uint64[4]\",\"internalType\":\"uint64[4]\"},{\"name\":\"lockBps\",\"type\":\"uint16[4]\",\"internalType\":\"uint16[4]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateChanged\",\"inputs\":[{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"toDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateVotesChanged\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"previousVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegationSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"accepts\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"commission\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"commissionAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndpointSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"endpoint\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Jailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"roles\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LockSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lock\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PoolSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"on\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Registered\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"endpoint\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rewarded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"commission\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RolesSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"roles\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"fromStake\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromPending\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Staked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Swept\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ValidatorKeySet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawalRequested\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WorkerAdded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WorkerRemoved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AwaitingReport\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadPossession\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadProof\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadRoles\",\"inputs\":[{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC5805FutureLookup\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"clock\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"EndpointTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EvidenceUsed\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyTaken\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoCandidates\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoDelegation\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotController\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotJailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPools\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRewards\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSigner\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSockets\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotWorker\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingPending\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakeTooLow\",\"inputs\":[{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeTooSmall\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillJailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"freeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StillUnbonding\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"releaseAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooLight\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyWorkers\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Unfunded\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownOperator\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ValidatorKeyTaken\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"VotesExpiredSignature\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Staking",
	Bin: "0x6101a060405230608052348015610014575f5ffd5b506040516159b23803806159b283398101604081905261003391610156565b6001600160a01b03881660a0528787878787878561004f610090565b506001600160a01b0394851660c05292841660e052908316610100528216610120528116610140529182166101805250166101605250610201945050505050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100e05760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161461013f5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b038116811461013f575f5ffd5b5f5f5f5f5f5f5f5f610100898b03121561016e575f5ffd5b885161017981610142565b60208a015190985061018a81610142565b60408a015190975061019b81610142565b60608a01519096506101ac81610142565b60808a01519095506101bd81610142565b60a08a01519094506101ce81610142565b60c08a01519093506101df81610142565b60e08a01519092506101f081610142565b809150509295985092959890939650565b60805160a05160c05160e051610100516101205161014051610160516101805161570d6102a55f395f818161072201528181613c78015261447001525f818161058f015261271c01525f81816107d2015261126e01525f610f7201525f8181610e6401526114d501525f610bbf01525f8181610fbf015261352101525f8181610aef015261314101525f8181613088015281816130b10152613298015261570d5ff3fe6080604052600436106104b7575f3560e01c80637ecebe001161026b578063ae97dde811610156578063e1e50f27116100d1578063f28fcc3611610087578063f8178b2b1161006d578063f8178b2b14610fae578063f892a8c214610fe1578063fb0a679014611000575f5ffd5b8063f28fcc36146109e8578063f5b11ec814610f94575f5ffd5b8063e8823125116100b7578063e882312514610f21578063e88dc35714610f4d578063ebccb5b214610f61575f5ffd5b8063e1e50f2714610ee3578063e70e46d514610f02575f5ffd5b8063c0034e0c11610126578063d3ec7b261161010c578063d3ec7b2614610ea5578063d8c5115514610ec4578063dadca30a14610a42575f5ffd5b8063c0034e0c14610e53578063c3cda52014610e86575f5ffd5b8063ae97dde814610dd4578063b149c33014610de9578063b6f7fd3214610e08578063bd98cffc14610e34575f5ffd5b8063a3ec6bbf116101e6578063aae1ca22116101b6578063ac6d5de51161019c578063ac6d5de514610d58578063ad3cb1cc14610d72578063ae0fe95d14610dba575f5ffd5b8063aae1ca2214610d1f578063abd2a70714610d3e575f5ffd5b8063a3ec6bbf14610c6f578063a589f84214610c8e578063a62ced6a14610cf7578063aa1612f514610d11575f5ffd5b80638e539e8c1161023b5780639ab24eb0116102215780639ab24eb014610c225780639c5655d614610c415780639fdc05f314610855575f5ffd5b80638e539e8c14610be157806391ddadf414610c00575f5ffd5b80637ecebe0014610b1157806384fa18aa14610b455780638bec6f8014610b715780638e4424b814610bae575f5ffd5b80634d81402c116103a5578063636f35d311610320578063757020a6116102d65780637903a617116102bc5780637903a61714610a8057806379502c5514610abd5780637aadef8b14610ade575f5ffd5b8063757020a614610a42578063777075f814610a61575f5ffd5b80636e71cad1116103065780636e71cad1146109e85780636f0470aa14610a02578063750f0acc14610a23575f5ffd5b8063636f35d31461098c57806366142fb5146109c9575f5ffd5b8063543d8b0111610375578063587cde1e1161035b578063587cde1e1461092f5780635c19a95c1461094e5780635c94fbca1461096d575f5ffd5b8063543d8b01146108bf578063573052a214610910575f5ffd5b80634d81402c146108555780634e4b3bef1461086f5780634f1ef2861461089857806352d1902d146108ab575f5ffd5b80632cd1f04b116104355780633a46b1a81161040557806345d4fbc3116103eb57806345d4fbc3146107c15780634a1b9a8c146107f45780634bf5d7e914610807575f5ffd5b80633a46b1a8146107745780633b30414714610793575f5ffd5b80632cd1f04b146106e55780632e80d9b614610711578063331fc44a146107445780633a29dbae14610761575f5ffd5b806315f166571161048a5780631e41c3e9116104705780631e41c3e9146106005780632037994a1461061f57806321a41b32146106d2575f5ffd5b806315f166571461057e5780631c035950146105c9575f5ffd5b806301681a62146104bb57806306661abd146104dc5780630a1ca632146105125780630ff6d4f114610530575b5f5ffd5b3480156104c6575f5ffd5b506104da6104d53660046148b7565b611013565b005b3480156104e7575f5ffd5b506007546001600160401b03165b6040516001600160401b0390911681526020015b60405180910390f35b34801561051d575f5ffd5b506008545b604051908152602001610509565b34801561053b575f5ffd5b5061056e61054a3660046148e4565b6001600160401b03165f90815260096020526040902054600160b01b900460ff1690565b6040519015158152602001610509565b348015610589575f5ffd5b506105b17f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610509565b3480156105d4575f5ffd5b506105e86105e33660046148e4565b61101e565b6040516001600160801b039091168152602001610509565b34801561060b575f5ffd5b5061056e61061a36600461490f565b611050565b34801561062a575f5ffd5b506106ab6106393660046148e4565b6001600160401b03165f81815260126020908152604080832060098352818420546001600160a01b0316845282528083209383526010825280832060020154845463ffffffff16845260019094019091529020546001600160601b0390911691600160781b90910464ffffffffff1690565b604080516001600160801b0390931683526001600160401b03909116602083015201610509565b6104f56106e0366004614986565b61108a565b3480156106f0575f5ffd5b506107046106ff3660046148e4565b61109d565b6040516105099190614a14565b34801561071c575f5ffd5b506105b17f000000000000000000000000000000000000000000000000000000000000000081565b34801561074f575f5ffd5b506003546001600160401b03166104f5565b6104da61076f3660046148e4565b6111bb565b34801561077f575f5ffd5b5061052261078e366004614ab0565b611202565b34801561079e575f5ffd5b506107b26107ad366004614ad8565b61122b565b60405161050993929190614b60565b3480156107cc575f5ffd5b506105b17f000000000000000000000000000000000000000000000000000000000000000081565b6104da6108023660046148e4565b6114ca565b348015610812575f5ffd5b5060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c7400000060208201525b6040516105099190614bcb565b348015610860575f5ffd5b506104da6104d53660046148e4565b34801561087a575f5ffd5b506003546801000000000000000090046001600160401b03166104f5565b6104da6108a6366004614c21565b611676565b3480156108b6575f5ffd5b50610522611691565b3480156108ca575f5ffd5b506108de6108d9366004614cc4565b6116c0565b6040516105099493929190938452602084019290925260ff1660408301526001600160401b0316606082015260800190565b34801561091b575f5ffd5b506104da61092a366004614cfd565b611737565b34801561093a575f5ffd5b506105b16109493660046148b7565b61192c565b348015610959575f5ffd5b506104da6109683660046148b7565b611938565b348015610978575f5ffd5b506104da610987366004614d49565b611944565b348015610997575f5ffd5b506104f56109a63660046148b7565b6001600160a01b03165f908152600a60205260409020546001600160401b031690565b3480156109d4575f5ffd5b506104da6109e3366004614cc4565b611952565b3480156109f3575f5ffd5b506104da610987366004614d90565b348015610a0d575f5ffd5b50610a16611961565b6040516105099190614dee565b348015610a2e575f5ffd5b506104da610a3d3660046148e4565b611aa6565b348015610a4d575f5ffd5b506104da610a5c36600461490f565b611ab0565b348015610a6c575f5ffd5b506104da610a7b366004614ead565b611ab8565b348015610a8b575f5ffd5b506105b1610a9a3660046148e4565b6001600160401b03165f908152600960205260409020546001600160a01b031690565b348015610ac8575f5ffd5b50610ad1611ac5565b6040516105099190614f3a565b348015610ae9575f5ffd5b506105b17f000000000000000000000000000000000000000000000000000000000000000081565b348015610b1c575f5ffd5b50610522610b2b3660046148b7565b6001600160a01b03165f9081526020819052604090205490565b348015610b50575f5ffd5b50610b64610b5f3660046148e4565b611ad5565b604051610509919061500d565b348015610b7c575f5ffd5b506104f5610b8b3660046148b7565b6001600160a01b03165f908152600b60205260409020546001600160401b031690565b348015610bb9575f5ffd5b506105b17f000000000000000000000000000000000000000000000000000000000000000081565b348015610bec575f5ffd5b50610522610bfb366004614ad8565b611b15565b348015610c0b575f5ffd5b5060405165ffffffffffff43168152602001610509565b348015610c2d575f5ffd5b50610522610c3c3660046148b7565b611b22565b348015610c4c575f5ffd5b50600354600160801b900461ffff165b60405161ffff9091168152602001610509565b348015610c7a575f5ffd5b506104da610c89366004615079565b611b70565b348015610c99575f5ffd5b50610cd8610ca83660046148e4565b6001600160401b03165f908152600960205260409020546001600160a01b03811691600160b01b90910460ff1690565b604080516001600160a01b039093168352901515602083015201610509565b348015610d02575f5ffd5b506104da610a5c366004614cc4565b6104da610a7b3660046150b4565b348015610d2a575f5ffd5b506104da610d39366004615136565b611d8d565b348015610d49575f5ffd5b506104da610a5c3660046151c7565b348015610d63575f5ffd5b506104da610a5c36600461522a565b348015610d7d575f5ffd5b506108486040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b348015610dc5575f5ffd5b506104da610a7b366004615254565b348015610ddf575f5ffd5b50610c5c610bb881565b348015610df4575f5ffd5b506104da610e03366004614cc4565b611d9c565b348015610e13575f5ffd5b50610e27610e22366004614cc4565b611ff0565b60405161050991906152a4565b348015610e3f575f5ffd5b50610848610e4e3660046148e4565b6121ae565b348015610e5e575f5ffd5b506105b17f000000000000000000000000000000000000000000000000000000000000000081565b348015610e91575f5ffd5b506104da610ea0366004615314565b612252565b348015610eb0575f5ffd5b506104da610ebf36600461490f565b612262565b348015610ecf575f5ffd5b50610522610ede366004615368565b612484565b348015610eee575f5ffd5b506105b1610efd366004615381565b61248e565b348015610f0d575f5ffd5b50610522610f1c366004614cc4565b612509565b348015610f2c575f5ffd5b50610f40610f3b3660046148e4565b612514565b604051610509919061539b565b348015610f58575f5ffd5b50610522612666565b348015610f6c575f5ffd5b506105b17f000000000000000000000000000000000000000000000000000000000000000081565b348015610f9f575f5ffd5b506104da6104d53660046153ad565b348015610fb9575f5ffd5b506105b17f000000000000000000000000000000000000000000000000000000000000000081565b348015610fec575f5ffd5b5061056e610ffb366004614cc4565b61267a565b6104da61100e3660046148e4565b612685565b61101b612717565b50565b6001600160401b0381165f9081526009602052604081205461104a9083906001600160a01b031661275a565b92915050565b6001600160401b0382165f90815260096020526040812054600160a01b810460ff600160a81b9092048216191683161615155b9392505050565b5f611093612717565b9695505050505050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052906110ee83612785565b6001600160401b0384165f90815260106020908152604091829020825161012081019093528054600160f01b900460ff16151583529293508101611131836127f1565b61ffff90811682526001840154600160a81b81049091166020830152600160b81b900464ffffffffff16604082015282546001600160601b039081166060830152600284015416608082015260a00161118983612834565b81529254600160a81b810460ff166020850152600160b81b900465ffffffffffff166040909301929092525092915050565b5f6111c582612785565b9050345f036111e757604051631f2a200560e01b815260040160405180910390fd5b80546111fe9083906001600160a01b03163461289c565b5050565b5f6001600160a01b038316156112235761121e60138484612965565b611083565b505f92915050565b60608060605f5f61123a612b19565b506003546040517f2db5fea10000000000000000000000000000000000000000000000000000000081529294509092505f917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691632db5fea1916112ba918691600160801b90910461ffff16908c906004016153c8565b5f60405180830381865afa1580156112d4573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526112fb9190810190615423565b8051909150806001600160401b0381111561131857611318614bdd565b604051908082528060200260200182016040528015611341578160200160208202803683370190505b50965061134f8160806154e1565b6001600160401b0381111561136657611366614bdd565b6040519080825280601f01601f191660200182016040528015611390576020820181803683370190505b509550806001600160401b038111156113ab576113ab614bdd565b6040519080825280602002602001820160405280156113d4578160200160208202803683370190505b5094505f5b818110156114be575f858483815181106113f5576113f56154f8565b60200260200101518151811061140d5761140d6154f8565b602002602001015190508089838151811061142a5761142a6154f8565b6001600160401b039283166020918202929092018101919091529082165f9081526009909152604090206001015487516001600160a01b0390911690889084908110611478576114786154f8565b60200260200101906001600160a01b031690816001600160a01b0316815250505f6114a2826121ae565b90506080602082016080850260208c01015e50506001016113d9565b50505050509193909250565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461153e576040517fbab8350b0000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024015b60405180910390fd5b505f61154982612785565b546001600160401b0383165f90815260106020526040812080546001600160a01b03909316935091600160601b90046001600160781b0316156115af57612710611592836127f1565b6115a09061ffff16346154e1565b6115aa9190615520565b6115b1565b345b90506115bd8134615533565b825483905f906115d79084906001600160601b0316615546565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555061162c84846116138486612cf890919063ffffffff16565b61161d8888612db2565b6116279190615565565b612e2a565b60408051348152602081018390526001600160401b038616917f2930a786af83d62319e4c6a44fcef1dfd6227571faa285f18206f9984fb49b82910160405180910390a250505050565b61167e61307d565b61168782613136565b6111fe82826131a5565b5f61169a61328d565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc5b90565b6001600160401b0382165f9081526011602090815260408083206001600160a01b038516845290915281208190819081906116fb878761275a565b81546001909201549098600160781b8084046001600160601b03169950600160f01b90930460ff16975091900464ffffffffff16945092505050565b611740836132d6565b50805f610bb861ffff83168110156117825760405163759b9e7f60e11b815261ffff938416600482015260248101929092529091166044820152606401611535565b5050506001600160401b0383165f908152601060205260408120906117a6826127f1565b82549091505f90600160601b90046001600160781b03166117c78733612db2565b141590505f8261ffff168561ffff161180156117e05750815b6117ea575f6117f7565b6003546001600160401b03165b6001850180547fffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffff16600160a81b61ffff898116919091027fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1691909117600160981b91871691909102179055845460ff60f01b1916600160f01b881515021785556001600160401b0316905061188d8142615565565b6001850180547fffffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffff16600160b81b64ffffffffff93841681029190911791829055604080518a1515815261ffff8a16602082015291909204909216908201526001600160401b038816907ff8ee597fe2ecf2907e57cb9de8c2ce46d4af462bbcad18e03a0b63928f36b8d39060600160405180910390a250505050505050565b5f61104a60138361334b565b61101b60133383613372565b61194c612717565b50505050565b6111fe82826116278585612db2565b60605f5f5f61196e612b19565b925092509250806001600160401b0381111561198c5761198c614bdd565b6040519080825280602002602001820160405280156119db57816020015b604080516080810182525f80825260208083018290529282015260608082015282525f199092019101816119aa5790505b5093505f5b81811015611a9f575f8482815181106119fb576119fb6154f8565b602090810291909101810151604080516080810182526001600160401b0383168082525f90815260098552829020600101546001600160a01b0316938101939093528651919350820190869085908110611a5757611a576154f8565b60200260200101516001600160801b03168152602001611a76836121ae565b815250868381518110611a8b57611a8b6154f8565b6020908102919091010152506001016119e0565b5050505090565b61101b8133611d9c565b6111fe612717565b611ac0612717565b505050565b611acd614809565b6116bd61348f565b6040805160c0810182525f808252602082018190529181018290526060808201839052608082019290925260a0810191909152611b1061348f565b919050565b5f61104a60138284612965565b5f6001600160a01b03821615611b5f576001600160a01b0382165f90815260136020526040902054600160601b90046001600160601b0316611b61565b5f5b6001600160601b031692915050565b5f611b7a83612785565b6001600160401b0384165f908152601060205260408120919250611b9e8533612db2565b90505f611bab838361349f565b90507fffffffffffffffffffffffffffffffff000000000000000000000000000000016001600160801b03861601611be1578094505b846001600160801b03165f03611c0a57604051631f2a200560e01b815260040160405180910390fd5b80856001600160801b038116821015611c485760405163829f116360e01b815260048101929092526001600160801b03166024820152604401611535565b505083546001600160a01b03163303611c85578354611c85908790600160a01b900460ff16611c806001600160801b03891685615533565b6134e8565b5f80611c9a856001600160801b0389166135d3565b91509150611cc38833858a6001600160801b031614611cbd576116278588615533565b5f612e2a565b82876001600160801b031603611d2457611cdd8285615533565b85548690600c90611cff908490600160601b90046001600160781b0316615578565b92506101000a8154816001600160781b0302191690836001600160781b031602179055505b5f611d2f8983613731565b604080516001600160801b038b1681526001600160401b03808416602083015292935033928c16917f4d905d30e405df7b87fdc578f2ca71fcee3edfa2e2ea411a3504f4f63282521d910160405180910390a3505050505050505050565b611d95612717565b5050505050565b611da4613a09565b6001600160401b0382165f8181526012602090815260408083206001600160a01b03861684528252808320938352601090915281208254909163ffffffff808316926401000000009004169086828403611e36576040517fa9ddeac90000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602401611535565b505f8381526001860160205260409020611e51908890613a60565b5f6020611e5e8585615533565b11611e695782611e74565b611e74602085615565565b90505b8084108015611e9957505f8481526001870160205260409020611e9990613b21565b15611f3c576001858101545f868152918801602052604090912054600160801b90910462ffffff908116600160a01b9092041603611ef7575f848152600187016020526040902054611ef4906001600160781b031683615565565b91505b5f848152600187016020526040902080547fffffff0000000000000000000000000000000000000000000000000000000000169055611f3584615597565b9350611e77565b855463ffffffff191663ffffffff8581169190911787555f90611f639087908590613b5716565b9050876001600160a01b0316896001600160401b03167f0ff23c4cdc2733f56d8f04d7a351c4332a1cd3334287ed5b2e9c6a28da9d353383604051611faa91815260200190565b60405180910390a3611fbc8882613bf7565b505050505050506111fe6131345f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00613a5a565b6001600160401b0382165f8181526012602090815260408083206001600160a01b0386168452825280832093835260109091529020815460609291906120479063ffffffff808216916401000000009004166155af565b63ffffffff166001600160401b0381111561206457612064614bdd565b6040519080825280602002602001820160405280156120ad57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816120825790505b5092505f5b83518110156121a55782545f90600185019082906120d790859063ffffffff16615565565b815260208101919091526040015f90812060018501548154919350600160801b900462ffffff908116600160a01b9092041614612114575f612120565b81546001600160781b03165b6001600160781b031690505f5f61213684613c10565b9150915060405180606001604052806121588589613d5590919063ffffffff16565b8152602001836001600160401b03168152602001826001600160401b031681525088868151811061218b5761218b6154f8565b6020026020010181905250505050508060010190506120b2565b50505092915050565b6001600160401b0381165f908152600d6020526040808220815160808101928390526060939290919060049082845b8154815260200190600101908083116121dd57505050505090508060016004811061220a5761220a6154f8565b60200201518151171561223c578060405160200161222891906155cb565b604051602081830303815290604052611083565b60405180602001604052805f8152509392505050565b61225a612717565b505050505050565b61226b82612785565b50805f600460ff83168110156122a75760405163759b9e7f60e11b815260ff909316600484015260248301919091526044820152606401611535565b5050506001600160401b0382165f90815260106020908152604080832060118352818420338086529352908320909290916122e3908690612db2565b82549091505f906122fd90600160f01b900460ff16613d8c565b90505f6123136001600160401b03831642615565565b905061231e86613d8c565b6001600160401b0316826001600160401b031611801561234f57506001840154600160781b900464ffffffffff1681115b1561238e576001840180547fffffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffff16600160781b64ffffffffff8416021790555b8454845462ffffff600160d81b9283900481169290910416036123fd5760018085015490860180546001600160781b03909216915f906123d89084906001600160801b03166155f2565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b835460ff60f01b1916600160f01b60ff8816021784556001840180546effffffffffffffffffffffffffffff19169055612438873385612e2a565b60405160ff8716815233906001600160401b038916907f9fd7776bf3066990bc27031747f63492fe0ccd26a7b049cb2b0acd85d2d0f1ac9060200160405180910390a350505050505050565b5f61104a82613de1565b6001600160a01b0382165f908152600a60209081526040808320546001600160401b03168084526009909252822054600160a01b810460ff600160a81b909204821619168416166124df575f612501565b6001600160401b0381165f908152600960205260409020546001600160a01b03165b949350505050565b5f611083838361275a565b6001600160401b0381165f908152600960205260408120805460609290600160a01b900460041615612547576001612549565b5f5b600383015460ff9190911691506125608183615565565b6001600160401b0381111561257757612577614bdd565b6040519080825280602002602001820160405280156125a0578160200160208202803683370190505b509350816001036125ef57600183015484516001600160a01b039091169085905f906125ce576125ce6154f8565b60200260200101906001600160a01b031690816001600160a01b0316815250505b5f5b8181101561265d5783600301818154811061260e5761260e6154f8565b5f918252602090912001546001600160a01b03168561262d8386615565565b8151811061263d5761263d6154f8565b6001600160a01b03909216602092830291909101909101526001016125f1565b50505050919050565b5f600854476126759190615533565b905090565b5f6110838383613e4c565b6001600160401b0381165f908152601060205260409020548190600160f01b900460ff166126eb576040517fc0f4951e0000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602401611535565b50345f0361270c57604051631f2a200560e01b815260040160405180910390fd5b61101b81333461289c565b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e8015612755573d82f35b503d81fd5b5f6110836127688484612db2565b6001600160401b0385165f9081526010602052604090209061349f565b6001600160401b0381165f908152600960205260409020805482906001600160a01b03166127eb576040517fbdf430d10000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602401611535565b50919050565b60018101545f90600160b81b900464ffffffffff164210612821576001820154600160a81b900461ffff1661104a565b5060010154600160981b900461ffff1690565b80545f90600160601b90046001600160781b0316801561289457825460018401548291612875916001600160601b03909116906001600160801b03166154e1565b61287f9190615520565b835461121e91906001600160601b0316615565565b5f9392505050565b6001600160401b0383165f9081526010602052604081206128bd9083612cf8565b905081633b9aca00821015612901576040517f06d17eae00000000000000000000000000000000000000000000000000000000815260040161153591815260200190565b5061291284848361161d8888612db2565b826001600160a01b0316846001600160401b03167f754564d4234d152f20ce59794a19916ea59642466b93b14f78317928e0c843148460405161295791815260200190565b60405180910390a350505050565b5f81438082106129b2576040517fecd3f81e000000000000000000000000000000000000000000000000000000008152600481019290925265ffffffffffff166024820152604401611535565b50506001600160a01b0383165f9081526020858152604091829020825160808101845290546001600160601b038082168352600160601b82041692820192909252600160c01b820464ffffffffff16928101839052600160e81b90910462ffffff166060820152908310612a3457602001516001600160601b03169050611083565b60608101515f9062ffffff165b80821015612ab9575f6002612a568385615565565b612a609190615520565b6001600160a01b0388165f90815260018a0160209081526040808320848452909152902054909150600160601b900464ffffffffff16861015612aa557809150612ab3565b612ab0816001615565565b92505b50612a41565b8115612b03576001600160a01b0386165f9081526001808901602052604082209190612ae59085615533565b815260208101919091526040015f20546001600160601b0316612b05565b5f5b6001600160601b0316979650505050505050565b600f5460609081905f90806001600160401b03811115612b3b57612b3b614bdd565b604051908082528060200260200182016040528015612b64578160200160208202803683370190505b509350806001600160401b03811115612b7f57612b7f614bdd565b604051908082528060200260200182016040528015612ba8578160200160208202803683370190505b5092505f5b81811015612c1d57600f8181548110612bc857612bc86154f8565b905f5260205f2090600491828204019190066008029054906101000a90046001600160401b03166001600160401b0316858281518110612c0a57612c0a6154f8565b6020908102919091010152600101612bad565b50612c2784613ea7565b5f5b81811015612ceb575f612c54868381518110612c4757612c476154f8565b602002602001015161402d565b9050806001600160801b03165f03612c6c5750612ce3565b858281518110612c7e57612c7e6154f8565b602002602001015181878681518110612c9957612c996154f8565b60200260200101878781518110612cb257612cb26154f8565b60200260200101826001600160801b03166001600160801b031681525082815250505083612cdf90615597565b9350505b600101612c29565b5081845281835250909192565b81545f906001600160601b03811690600160601b90046001600160781b03168015612d375781612d2882866154e1565b612d329190615520565b612d39565b835b9250612d458483615565565b85546bffffffffffffffffffffffff19166001600160601b0391909116178555612d6f8382615565565b85546001600160781b0391909116600160601b027fffffffffff000000000000000000000000000000ffffffffffffffffffffffff909116179094555092915050565b6001600160401b0382165f8181526011602090815260408083206001600160a01b0386168452825280832093835260109091528120548254919291600160d81b9182900462ffffff908116929091041614612e0d575f612e19565b80546001600160781b03165b6001600160781b0316949350505050565b6001600160401b0383165f908152601060209081526040808320601183528184206001600160a01b038716855290925282208054825492939192600160781b82046001600160601b031692600160f01b830460ff1692600160d81b9283900462ffffff90811693909104169190911490612ea4868861349f565b905060ff831615612fdb575f6006612ebd600186615611565b60ff1660048110612ed057612ed06154f8565b601081049190910154600f9091166002026101000a900461ffff1690505f612710612efb8184615533565b612f05908b6154e1565b612f0f9190615520565b90508084612f1d575f612f2c565b60018801546001600160781b03165b60018a0154612f4d916001600160781b0316906001600160801b03166155f2565b6001600160801b0316612f609190615565565b600189810180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166001600160801b039390931692909217909155870180546effffffffffffffffffffffffffffff19166001600160781b038316179055612710612fcc83856154e1565b612fd69190615520565b925050505b855485547fffff000000000000000000000000000000ffffffffffffffffffffffffffffff16600160d81b9182900462ffffff169091027fffffffffff000000000000000000000000ffffffffffffffffffffffffffffff1617600160781b6001600160601b03831602176effffffffffffffffffffffffffffff19166001600160781b03881617855561307260138986846140a7565b505050505050505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061311657507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661310a7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156131345760405163703e46dd60e11b815260040160405180910390fd5b565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146111fe576040517f59f357cc0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401611535565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156131ff575060408051601f3d908101601f191682019092526131fc9181019061562a565b60015b61322757604051634c9c8ce360e01b81526001600160a01b0383166004820152602401611535565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114613283576040517faa1d49a400000000000000000000000000000000000000000000000000000000815260048101829052602401611535565b611ac08383614128565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146131345760405163703e46dd60e11b815260040160405180910390fd5b5f6132e082612785565b8054909150829033906001600160a01b03168114613344576040517f4b9d219f0000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160a01b03166024820152604401611535565b5050919050565b6001600160a01b038082165f908152600284016020526040902054168061104a5750919050565b5f61337d848461334b565b9050826001600160a01b0316826001600160a01b03161461339e57816133a0565b5f5b6001600160a01b038481165f9081526002870160205260409020805473ffffffffffffffffffffffffffffffffffffffff1916929091169190911790556133e7848461334b565b9150816001600160a01b0316816001600160a01b0316846001600160a01b03167f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f60405160405180910390a4816001600160a01b0316816001600160a01b0316036134525750505050565b6001600160a01b0383165f908152602085905260408120546001600160601b0316906134839086908490849061417d565b611d9585845f8461417d565b612717806111fe63ffffffff8216565b81545f90600160601b90046001600160781b031680156134df57835481906134d0906001600160601b0316856154e1565b6134da9190615520565b612501565b505f9392505050565b6040517fd2c4da5a0000000000000000000000000000000000000000000000000000000081526001600160401b03841660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d2c4da5a90602401602060405180830381865afa15801561356e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613592919061562a565b61359b84613de1565b6135a59190615565565b905081818082101561225a5760405163829f116360e01b815260048101929092526024820152604401611535565b81545f9081906136009084906001600160781b03600160601b820416906001600160601b031660016143ff565b8454909250839085905f9061361f9084906001600160601b0316615641565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555081845f01600c8282829054906101000a90046001600160781b03166136689190615578565b82546101009290920a6001600160781b0381810219909316918316021790915560028601546001600160601b0381169250600160601b90041680156136c157816136b282876154e1565b6136bc9190615520565b6136c3565b845b92506136cf8583615565565b6002870180546bffffffffffffffffffffffff19166001600160601b03929092169190911790556137008382615565565b86600201600c6101000a8154816001600160781b0302191690836001600160781b0316021790555050509250929050565b6001600160401b0382165f818152601160209081526040808320338085529083528184209484526012835281842090845290915281208254919291839061378190600160f01b900460ff16613d8c565b6003549091506001600160401b03908116908216116137ab576003546001600160401b03166137ad565b805b6137b79042615660565b6001840154909450600160781b900464ffffffffff166001600160401b03851610156137f3576001830154600160781b900464ffffffffff1693505b815463ffffffff64010000000082048116911681148015906138525750826001015f60018361382291906155af565b63ffffffff16815260208101919091526040015f2054600160781b900464ffffffffff166001600160401b038616105b1561389057826001015f60018361386991906155af565b63ffffffff16815260208101919091526040015f2054600160781b900464ffffffffff1694505b604080516080810182526001600160781b038816815264ffffffffff87166020808301919091526001600160401b038a165f908152601090915282902060010154600160801b900462ffffff1691810191909152606081016138f18961444a565b65ffffffffffff90811690915263ffffffff83165f90815260018087016020908152604092839020855181549287015194870151606090970151909516600160b81b027fffffff000000000000ffffffffffffffffffffffffffffffffffffffffffffff62ffffff909716600160a01b02969096167fffffff000000000000000000ffffffffffffffffffffffffffffffffffffffff64ffffffffff909516600160781b0273ffffffffffffffffffffffffffffffffffffffff199093166001600160781b0390961695909517919091179290921692909217929092179091556139dc90829061567f565b835463ffffffff919091166401000000000267ffffffff0000000019909116179092555091949350505050565b613a337f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6144fe565b61313460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90614535565b5f5f613a6b83613c10565b909250905083826001600160401b038116421015613ac8576040517f0d3a95a30000000000000000000000000000000000000000000000000000000081526001600160401b03928316600482015291166024820152604401611535565b50849050816001600160401b0381161561225a576040517f27e0e2e50000000000000000000000000000000000000000000000000000000081526001600160401b03928316600482015291166024820152604401611535565b5f5f5f613b2d84613c10565b91509150806001600160401b03165f1480156125015750506001600160401b031642101592915050565b5f613b628383613d55565b60028401805491925082915f90613b839084906001600160601b0316615641565b92506101000a8154816001600160601b0302191690836001600160601b031602179055508183600201600c8282829054906101000a90046001600160781b0316613bcd9190615578565b92506101000a8154816001600160781b0302191690836001600160781b0316021790555092915050565b5f385f3884865af16111fe5763b12d13eb5f526004601cfd5b8054600160781b810464ffffffffff1690600160b81b900465ffffffffffff165f819003613c3f5750915f9150565b6040517f52761cdc0000000000000000000000000000000000000000000000000000000081526001600160401b03821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906352761cdc90602401602060405180830381865afa158015613cc5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ce9919061569b565b905067fffffffffffffffe196001600160401b03821601613d0a5750915091565b6003546001600160401b0380851691613d24911683615660565b6001600160401b03161115613d4c57600354613d49906001600160401b031682615660565b92505b5f915050915091565b60028201545f90600160601b90046001600160781b031680156134df57600284015481906134d0906001600160601b0316856154e1565b5f60ff821615613dda576005613da3600184615611565b60ff1660048110613db657613db66154f8565b600491828204019190066008029054906101000a90046001600160401b031661104a565b5f92915050565b5f5f5b60038110156127eb576001811b831660ff1615613e445760018160038110613e0e57613e0e6154f8565b600291828204019190066010029054906101000a90046001600160801b03166001600160801b031682613e419190615565565b91505b600101613de4565b6001600160401b0382165f9081526009602052604081206001600160a01b03831615801590612501575080546001600160a01b03848116911614806125015750600101546001600160a01b0390811692169190911492915050565b613f9f565b61018082840311613f0957602082018051835110613ecd5780518351825283525b5b60200183811161194c5780518282018051828111613eee57505050613ece565b5b602082015283018051828111613eef575060200152613ece565b81601f1683830160061c60051b0182518151808210613f2457905b8551808210613f395790818310613f39579091905b865282528352518390835b5b60200180518211613f4557825b840180518310613f5257925082811015613f73578051835182528352613f44565b5050836020820114613f8d57613f8d846020830184613eac565b82811461194c5761194c818484613eac565b8051600281106111fe57601f19602083018260051b8401805b80518185015111613fca578301613fb8565b828111613fd957505050505050565b50805b80518185015110613fee578301613fdc565b828111614017575b825182518452825260209092019190830190818310613ff657505050505050565b505f8552614026818385613eac565b5050509052565b6001600160401b0381165f90815260096020526040812054600160a81b810460ff1619600160a01b9091041660011661406757505f919050565b6001600160401b0382165f90815260106020526040902060015481546001600160801b039091166001600160601b03909116106128945761121e81612834565b81811461194c576001600160a01b0383165f908152602085905260409020805483906140dd9084906001600160601b0316615565565b6140e79190615533565b81546bffffffffffffffffffffffff19166001600160601b039190911617815561411c85614115818761334b565b858561417d565b611d95855f858561417d565b6141318261453c565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561417557611ac082826145bf565b6111fe614691565b6001600160a01b0383165f9081526020858152604091829020825160808101845290546001600160601b038082168352600160601b820416928201839052600160c01b810464ffffffffff16938201849052600160e81b900462ffffff1660608201529143146142ae57604082015164ffffffffff16156142a0576040805180820182526020808501516001600160601b0390811683528584015164ffffffffff9081168385019081526001600160a01b038b165f90815260018d01855286812060608a01805162ffffff168352955295909520935184549551909116600160601b027fffffffffffffffffffffffffffffff00000000000000000000000000000000009095169116179290921790558051614298906156b6565b62ffffff1690525b64ffffffffff431660408301525b836142b98483615565565b6142c39190615533565b6001600160601b0390811660208085019182526001600160a01b0388165f818152918a905260409182902086518154945193880151606089015162ffffff16600160e81b027cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff64ffffffffff909216600160c01b029190911677ffffffffffffffffffffffffffffffffffffffffffffffff958816600160601b027fffffffffffffffff00000000000000000000000000000000000000000000000090971692909716919091179490941792909216939093179190911790551561225a57846001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a7248284602001516040516143ef9291909182526001600160601b0316602082015260400190565b60405180910390a2505050505050565b5f61442c61440c836146c9565b801561442757505f84806144225761442261550c565b868809115b151590565b6144378686866146f5565b6144419190615565565b95945050505050565b6001600160401b0381165f908152600d60205260408120600181015490541715613dda577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166330b866276040518163ffffffff1660e01b8152600401602060405180830381865afa1580156144ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906144ee919061569b565b6144f9906002615660565b61104a565b15613134576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b806001600160a01b03163b5f0361457157604051634c9c8ce360e01b81526001600160a01b0382166004820152602401611535565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f6145cc84846147a5565b90508080156145ed57505f3d11806145ed57505f846001600160a01b03163b115b15614602576145fa6147b8565b91505061104a565b8015614645576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401611535565b3d15614658576146536147d1565b61468a565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b3415613134576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f60028260038111156146de576146de6156d8565b6146e891906156ec565b60ff166001149050919050565b5f5f5f61470286866147dc565b91509150815f036147265783818161471c5761471c61550c565b0492505050611083565b81841161473d5761473d60038515026011186147f8565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b60405180610120016040528061481d614865565b81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c082015260e001614853614883565b8152602001614860614883565b905290565b60405180606001604052806003906020820280368337509192915050565b60405180608001604052806004906020820280368337509192915050565b80356001600160a01b0381168114611b10575f5ffd5b5f602082840312156148c7575f5ffd5b611083826148a1565b6001600160401b038116811461101b575f5ffd5b5f602082840312156148f4575f5ffd5b8135611083816148d0565b803560ff81168114611b10575f5ffd5b5f5f60408385031215614920575f5ffd5b823561492b816148d0565b9150614939602084016148ff565b90509250929050565b5f5f83601f840112614952575f5ffd5b5081356001600160401b03811115614968575f5ffd5b60208301915083602082850101111561497f575f5ffd5b9250929050565b5f5f5f5f5f5f6080878903121561499b575f5ffd5b6149a4876148a1565b95506149b2602088016148ff565b945060408701356001600160401b038111156149cc575f5ffd5b6149d889828a01614942565b90955093505060608701356001600160401b038111156149f6575f5ffd5b614a0289828a01614942565b979a9699509497509295939492505050565b5f6101208201905082511515825261ffff60208401511660208301526040830151614a45604084018261ffff169052565b506060830151614a6060608401826001600160401b03169052565b506080830151608083015260a083015160a083015260c083015160c083015260e0830151614a9360e084018260ff169052565b5061010083015161468a6101008401826001600160401b03169052565b5f5f60408385031215614ac1575f5ffd5b614aca836148a1565b946020939093013593505050565b5f60208284031215614ae8575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f8151808452602084019350602083015f5b82811015614b565781516001600160a01b0316865260209586019590910190600101614b2f565b5093949350505050565b606080825284519082018190525f9060208601906080840190835b81811015614ba25783516001600160401b0316835260209384019390920191600101614b7b565b50508381036020850152614bb68187614aef565b91505082810360408401526110938185614b1d565b602081525f6110836020830184614aef565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715614c1957614c19614bdd565b604052919050565b5f5f60408385031215614c32575f5ffd5b614c3b836148a1565b915060208301356001600160401b03811115614c55575f5ffd5b8301601f81018513614c65575f5ffd5b80356001600160401b03811115614c7e57614c7e614bdd565b614c91601f8201601f1916602001614bf1565b818152866020838501011115614ca5575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f60408385031215614cd5575f5ffd5b8235614ce0816148d0565b9150614939602084016148a1565b80358015158114611b10575f5ffd5b5f5f5f60608486031215614d0f575f5ffd5b8335614d1a816148d0565b9250614d2860208501614cee565b9150604084013561ffff81168114614d3e575f5ffd5b809150509250925092565b5f5f5f5f60808587031215614d5c575f5ffd5b8435614d67816148d0565b935060208501359250604085013591506060850135614d85816148d0565b939692955090935050565b5f5f5f5f60608587031215614da3575f5ffd5b8435614dae816148d0565b9350614dbc602086016148a1565b925060408501356001600160401b03811115614dd6575f5ffd5b614de287828801614942565b95989497509550505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015614e8b57603f1987860301845281516001600160401b0381511686526001600160a01b0360208201511660208701526001600160801b0360408201511660408701526060810151905060806060870152614e756080870182614aef565b9550506020938401939190910190600101614e14565b50929695505050505050565b80356001600160801b0381168114611b10575f5ffd5b5f5f5f60608486031215614ebf575f5ffd5b8335614eca816148d0565b9250614ed860208501614e97565b929592945050506040919091013590565b805f5b600481101561194c5781516001600160401b0316845260209384019390910190600101614eec565b805f5b600481101561194c57815161ffff16845260209384019390910190600101614f17565b8151610220820190825f5b6003811015614f6d5782516001600160801b0316825260209283019290910190600101614f45565b50505060208301516001600160401b03811660608401525060408301516001600160401b038116608084015250606083015161ffff811660a084015250608083015161ffff811660c08401525060a08301516001600160401b03811660e08401525060c08301516001600160401b0381166101008401525060e0830151614ff8610120840182614ee9565b5061010083015161468a6101a0840182614f14565b602081526001600160a01b0382511660208201526001600160a01b03602083015116604082015260ff60408301511660608201526060820151151560808201526001600160801b0360808301511660a08201525f60a083015160c08084015261250160e0840182614aef565b5f5f6040838503121561508a575f5ffd5b8235615095816148d0565b915061493960208401614e97565b5f61022082840312156127eb575f5ffd5b5f5f5f61024084860312156150c7575f5ffd5b6150d185856150a3565b92506102208401356001600160401b038111156150ec575f5ffd5b8401601f810186136150fc575f5ffd5b80356001600160401b03811115615111575f5ffd5b8660208260051b8401011115615125575f5ffd5b939660209190910195509293505050565b5f5f5f5f5f6060868803121561514a575f5ffd5b8535615155816148d0565b945060208601356001600160401b0381111561516f575f5ffd5b61517b88828901614942565b90955093505060408601356001600160401b03811115615199575f5ffd5b6151a588828901614942565b969995985093965092949392505050565b5f61010082840312156127eb575f5ffd5b5f5f604083850312156151d8575f5ffd5b82356001600160401b038111156151ed575f5ffd5b6151f9858286016151b6565b92505060208301356001600160401b03811115615214575f5ffd5b615220858286016151b6565b9150509250929050565b5f5f6040838503121561523b575f5ffd5b8235615246816148d0565b915061493960208401614cee565b5f5f5f60408486031215615266575f5ffd5b8335615271816148d0565b925060208401356001600160401b0381111561528b575f5ffd5b61529786828701614942565b9497909650939450505050565b602080825282518282018190525f918401906040840190835b81811015615309578351805184526001600160401b0360208201511660208501526001600160401b036040820151166040850152506060830192506020840193506001810190506152bd565b509095945050505050565b5f5f5f5f5f5f60c08789031215615329575f5ffd5b615332876148a1565b9550602087013594506040870135935061534e606088016148ff565b9598949750929560808101359460a0909101359350915050565b5f60208284031215615378575f5ffd5b611083826148ff565b5f5f60408385031215615392575f5ffd5b61492b836148a1565b602081525f6110836020830184614b1d565b5f61022082840312156153be575f5ffd5b61108383836150a3565b606080825284519082018190525f9060208601906080840190835b8181101561540a5783516001600160801b03168352602093840193909201916001016153e3565b505061ffff959095166020840152505060400152919050565b5f60208284031215615433575f5ffd5b81516001600160401b03811115615448575f5ffd5b8201601f81018413615458575f5ffd5b80516001600160401b0381111561547157615471614bdd565b8060051b61548160208201614bf1565b9182526020818401810192908101908784111561549c575f5ffd5b6020850194505b838510156154c2578451808352602095860195909350909101906154a3565b979650505050505050565b634e487b7160e01b5f52601160045260245ffd5b808202811582820484141761104a5761104a6154cd565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5f8261552e5761552e61550c565b500490565b8181038181111561104a5761104a6154cd565b6001600160601b03818116838216019081111561104a5761104a6154cd565b8082018082111561104a5761104a6154cd565b6001600160781b03828116828216039081111561104a5761104a6154cd565b5f600182016155a8576155a86154cd565b5060010190565b63ffffffff828116828216039081111561104a5761104a6154cd565b6080810181835f5b60048110156121a55781518352602092830192909101906001016155d3565b6001600160801b03828116828216039081111561104a5761104a6154cd565b60ff828116828216039081111561104a5761104a6154cd565b5f6020828403121561563a575f5ffd5b5051919050565b6001600160601b03828116828216039081111561104a5761104a6154cd565b6001600160401b03818116838216019081111561104a5761104a6154cd565b63ffffffff818116838216019081111561104a5761104a6154cd565b5f602082840312156156ab575f5ffd5b8151611083816148d0565b5f62ffffff821662ffffff81036156cf576156cf6154cd565b60010192915050565b634e487b7160e01b5f52602160045260245ffd5b5f60ff8316806156fe576156fe61550c565b8060ff8416069150509291505056",
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
// Solidity: constructor(address timelock, address sockets, address computing, address rewards, address pools, address election, address more, address quorum) returns()
func (staking *Staking) PackConstructor(timelock common.Address, sockets common.Address, computing common.Address, rewards common.Address, pools common.Address, election common.Address, more common.Address, quorum common.Address) []byte {
	enc, err := staking.abi.Pack("", timelock, sockets, computing, rewards, pools, election, more, quorum)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (staking *Staking) PackCLOCKMODE() []byte {
	enc, err := staking.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (staking *Staking) TryPackCLOCKMODE() ([]byte, error) {
	return staking.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (staking *Staking) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := staking.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
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

// PackMAXCOMMISSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae97dde8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_COMMISSION() view returns(uint16)
func (staking *Staking) PackMAXCOMMISSION() []byte {
	enc, err := staking.abi.Pack("MAX_COMMISSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCOMMISSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae97dde8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_COMMISSION() view returns(uint16)
func (staking *Staking) TryPackMAXCOMMISSION() ([]byte, error) {
	return staking.abi.Pack("MAX_COMMISSION")
}

// UnpackMAXCOMMISSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xae97dde8.
//
// Solidity: function MAX_COMMISSION() view returns(uint16)
func (staking *Staking) UnpackMAXCOMMISSION(data []byte) (uint16, error) {
	out, err := staking.abi.Unpack("MAX_COMMISSION", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackMORE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f16657.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MORE() view returns(address)
func (staking *Staking) PackMORE() []byte {
	enc, err := staking.abi.Pack("MORE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMORE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f16657.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MORE() view returns(address)
func (staking *Staking) TryPackMORE() ([]byte, error) {
	return staking.abi.Pack("MORE")
}

// UnpackMORE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15f16657.
//
// Solidity: function MORE() view returns(address)
func (staking *Staking) UnpackMORE(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("MORE", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// PackQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e80d9b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function QUORUM() view returns(address)
func (staking *Staking) PackQUORUM() []byte {
	enc, err := staking.abi.Pack("QUORUM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e80d9b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function QUORUM() view returns(address)
func (staking *Staking) TryPackQUORUM() ([]byte, error) {
	return staking.abi.Pack("QUORUM")
}

// UnpackQUORUM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e80d9b6.
//
// Solidity: function QUORUM() view returns(address)
func (staking *Staking) UnpackQUORUM(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("QUORUM", data)
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

// PackAddRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a1b9a8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addRewards(uint64 id) payable returns()
func (staking *Staking) PackAddRewards(id uint64) []byte {
	enc, err := staking.abi.Pack("addRewards", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a1b9a8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addRewards(uint64 id) payable returns()
func (staking *Staking) TryPackAddRewards(id uint64) ([]byte, error) {
	return staking.abi.Pack("addRewards", id)
}

// PackAddWorker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e71cad1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addWorker(uint64 , address , bytes ) returns()
func (staking *Staking) PackAddWorker(arg0 uint64, arg1 common.Address, arg2 []byte) []byte {
	enc, err := staking.abi.Pack("addWorker", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddWorker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e71cad1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addWorker(uint64 , address , bytes ) returns()
func (staking *Staking) TryPackAddWorker(arg0 uint64, arg1 common.Address, arg2 []byte) ([]byte, error) {
	return staking.abi.Pack("addWorker", arg0, arg1, arg2)
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

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (staking *Staking) PackClock() []byte {
	enc, err := staking.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (staking *Staking) TryPackClock() ([]byte, error) {
	return staking.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (staking *Staking) UnpackClock(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64,uint64[4],uint16[4]) c)
func (staking *Staking) PackConfig() []byte {
	enc, err := staking.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64,uint64[4],uint16[4]) c)
func (staking *Staking) TryPackConfig() ([]byte, error) {
	return staking.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64,uint64[4],uint16[4]) c)
func (staking *Staking) UnpackConfig(data []byte) (IStakingConfig, error) {
	out, err := staking.abi.Unpack("config", data)
	if err != nil {
		return *new(IStakingConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingConfig)).(*IStakingConfig)
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

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address to) returns()
func (staking *Staking) PackDelegate(to common.Address) []byte {
	enc, err := staking.abi.Pack("delegate", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(address to) returns()
func (staking *Staking) TryPackDelegate(to common.Address) ([]byte, error) {
	return staking.abi.Pack("delegate", to)
}

// PackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateBySig(address , uint256 , uint256 , uint8 , bytes32 , bytes32 ) returns()
func (staking *Staking) PackDelegateBySig(arg0 common.Address, arg1 *big.Int, arg2 *big.Int, arg3 uint8, arg4 [32]byte, arg5 [32]byte) []byte {
	enc, err := staking.abi.Pack("delegateBySig", arg0, arg1, arg2, arg3, arg4, arg5)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateBySig(address , uint256 , uint256 , uint8 , bytes32 , bytes32 ) returns()
func (staking *Staking) TryPackDelegateBySig(arg0 common.Address, arg1 *big.Int, arg2 *big.Int, arg3 uint8, arg4 [32]byte, arg5 [32]byte) ([]byte, error) {
	return staking.abi.Pack("delegateBySig", arg0, arg1, arg2, arg3, arg4, arg5)
}

// PackDelegateStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb0a6790.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateStake(uint64 id) payable returns()
func (staking *Staking) PackDelegateStake(id uint64) []byte {
	enc, err := staking.abi.Pack("delegateStake", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb0a6790.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateStake(uint64 id) payable returns()
func (staking *Staking) TryPackDelegateStake(id uint64) ([]byte, error) {
	return staking.abi.Pack("delegateStake", id)
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address account) view returns(address)
func (staking *Staking) PackDelegates(account common.Address) []byte {
	enc, err := staking.abi.Pack("delegates", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegates(address account) view returns(address)
func (staking *Staking) TryPackDelegates(account common.Address) ([]byte, error) {
	return staking.abi.Pack("delegates", account)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x587cde1e.
//
// Solidity: function delegates(address account) view returns(address)
func (staking *Staking) UnpackDelegates(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("delegates", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDelegationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cd1f04b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegationOf(uint64 id) view returns((bool,uint16,uint16,uint64,uint256,uint256,uint256,uint8,uint64))
func (staking *Staking) PackDelegationOf(id uint64) []byte {
	enc, err := staking.abi.Pack("delegationOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cd1f04b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegationOf(uint64 id) view returns((bool,uint16,uint16,uint64,uint256,uint256,uint256,uint8,uint64))
func (staking *Staking) TryPackDelegationOf(id uint64) ([]byte, error) {
	return staking.abi.Pack("delegationOf", id)
}

// UnpackDelegationOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2cd1f04b.
//
// Solidity: function delegationOf(uint64 id) view returns((bool,uint16,uint16,uint64,uint256,uint256,uint256,uint8,uint64))
func (staking *Staking) UnpackDelegationOf(data []byte) (IStakingDelegation, error) {
	out, err := staking.abi.Unpack("delegationOf", data)
	if err != nil {
		return *new(IStakingDelegation), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingDelegation)).(*IStakingDelegation)
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

// PackExitsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6f7fd32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exitsOf(uint64 id, address account) view returns((uint256,uint64,uint64)[] list)
func (staking *Staking) PackExitsOf(id uint64, account common.Address) []byte {
	enc, err := staking.abi.Pack("exitsOf", id, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExitsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6f7fd32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exitsOf(uint64 id, address account) view returns((uint256,uint64,uint64)[] list)
func (staking *Staking) TryPackExitsOf(id uint64, account common.Address) ([]byte, error) {
	return staking.abi.Pack("exitsOf", id, account)
}

// UnpackExitsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb6f7fd32.
//
// Solidity: function exitsOf(uint64 id, address account) view returns((uint256,uint64,uint64)[] list)
func (staking *Staking) UnpackExitsOf(data []byte) ([]IStakingPendingExit, error) {
	out, err := staking.abi.Unpack("exitsOf", data)
	if err != nil {
		return *new([]IStakingPendingExit), err
	}
	out0 := *abi.ConvertType(out[0], new([]IStakingPendingExit)).(*[]IStakingPendingExit)
	return out0, nil
}

// PackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (staking *Staking) PackGetPastTotalSupply(timepoint *big.Int) []byte {
	enc, err := staking.abi.Pack("getPastTotalSupply", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (staking *Staking) TryPackGetPastTotalSupply(timepoint *big.Int) ([]byte, error) {
	return staking.abi.Pack("getPastTotalSupply", timepoint)
}

// UnpackGetPastTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e539e8c.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (staking *Staking) UnpackGetPastTotalSupply(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("getPastTotalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (staking *Staking) PackGetPastVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := staking.abi.Pack("getPastVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (staking *Staking) TryPackGetPastVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return staking.abi.Pack("getPastVotes", account, timepoint)
}

// UnpackGetPastVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a46b1a8.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (staking *Staking) UnpackGetPastVotes(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("getPastVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (staking *Staking) PackGetVotes(account common.Address) []byte {
	enc, err := staking.abi.Pack("getVotes", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (staking *Staking) TryPackGetVotes(account common.Address) ([]byte, error) {
	return staking.abi.Pack("getVotes", account)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ab24eb0.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (staking *Staking) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa1612f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64,uint64[4],uint16[4]) , (address,address,uint8,uint128,string,bytes)[] ) payable returns()
func (staking *Staking) PackInitialize(arg0 IStakingConfig, arg1 []IStakingGenesis) []byte {
	enc, err := staking.abi.Pack("initialize", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa1612f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64,uint64[4],uint16[4]) , (address,address,uint8,uint128,string,bytes)[] ) payable returns()
func (staking *Staking) TryPackInitialize(arg0 IStakingConfig, arg1 []IStakingGenesis) ([]byte, error) {
	return staking.abi.Pack("initialize", arg0, arg1)
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
// Solidity: function jail(uint64 , uint8 ) returns()
func (staking *Staking) PackJail(arg0 uint64, arg1 uint8) []byte {
	enc, err := staking.abi.Pack("jail", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x757020a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jail(uint64 , uint8 ) returns()
func (staking *Staking) TryPackJail(arg0 uint64, arg1 uint8) ([]byte, error) {
	return staking.abi.Pack("jail", arg0, arg1)
}

// PackJailAbsent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d81402c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jailAbsent(uint64 ) returns()
func (staking *Staking) PackJailAbsent(arg0 uint64) []byte {
	enc, err := staking.abi.Pack("jailAbsent", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJailAbsent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d81402c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jailAbsent(uint64 ) returns()
func (staking *Staking) TryPackJailAbsent(arg0 uint64) ([]byte, error) {
	return staking.abi.Pack("jailAbsent", arg0)
}

// PackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8c51155.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minStake(uint8 roles) view returns(uint256)
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
// Solidity: function minStake(uint8 roles) view returns(uint256)
func (staking *Staking) TryPackMinStake(roles uint8) ([]byte, error) {
	return staking.abi.Pack("minStake", roles)
}

// UnpackMinStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8c51155.
//
// Solidity: function minStake(uint8 roles) view returns(uint256)
func (staking *Staking) UnpackMinStake(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("minStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (staking *Staking) PackNonces(owner common.Address) []byte {
	enc, err := staking.abi.Pack("nonces", owner)
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
func (staking *Staking) TryPackNonces(owner common.Address) ([]byte, error) {
	return staking.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (staking *Staking) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("nonces", data)
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
// Solidity: function operator(uint64 ) view returns((address,address,uint8,bool,uint128,string) o)
func (staking *Staking) PackOperator(arg0 uint64) []byte {
	enc, err := staking.abi.Pack("operator", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84fa18aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operator(uint64 ) view returns((address,address,uint8,bool,uint128,string) o)
func (staking *Staking) TryPackOperator(arg0 uint64) ([]byte, error) {
	return staking.abi.Pack("operator", arg0)
}

// UnpackOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84fa18aa.
//
// Solidity: function operator(uint64 ) view returns((address,address,uint8,bool,uint128,string) o)
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

// PackPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa589f842.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payee(uint64 id) view returns(address, bool)
func (staking *Staking) PackPayee(id uint64) []byte {
	enc, err := staking.abi.Pack("payee", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa589f842.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payee(uint64 id) view returns(address, bool)
func (staking *Staking) TryPackPayee(id uint64) ([]byte, error) {
	return staking.abi.Pack("payee", id)
}

// PayeeOutput serves as a container for the return parameters of contract
// method Payee.
type PayeeOutput struct {
	Arg0 common.Address
	Arg1 bool
}

// UnpackPayee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa589f842.
//
// Solidity: function payee(uint64 id) view returns(address, bool)
func (staking *Staking) UnpackPayee(data []byte) (PayeeOutput, error) {
	out, err := staking.abi.Unpack("payee", data)
	outstruct := new(PayeeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
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

// PackPositionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x543d8b01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function positionOf(uint64 id, address account) view returns(uint256 staked, uint256 votes, uint8 lock, uint64 floorAt)
func (staking *Staking) PackPositionOf(id uint64, account common.Address) []byte {
	enc, err := staking.abi.Pack("positionOf", id, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPositionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x543d8b01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function positionOf(uint64 id, address account) view returns(uint256 staked, uint256 votes, uint8 lock, uint64 floorAt)
func (staking *Staking) TryPackPositionOf(id uint64, account common.Address) ([]byte, error) {
	return staking.abi.Pack("positionOf", id, account)
}

// PositionOfOutput serves as a container for the return parameters of contract
// method PositionOf.
type PositionOfOutput struct {
	Staked  *big.Int
	Votes   *big.Int
	Lock    uint8
	FloorAt uint64
}

// UnpackPositionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x543d8b01.
//
// Solidity: function positionOf(uint64 id, address account) view returns(uint256 staked, uint256 votes, uint8 lock, uint64 floorAt)
func (staking *Staking) UnpackPositionOf(data []byte) (PositionOfOutput, error) {
	out, err := staking.abi.Unpack("positionOf", data)
	outstruct := new(PositionOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Staked = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Votes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Lock = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	outstruct.FloorAt = *abi.ConvertType(out[3], new(uint64)).(*uint64)
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
// Solidity: function register(address , uint8 , string , bytes ) payable returns(uint64 id)
func (staking *Staking) PackRegister(arg0 common.Address, arg1 uint8, arg2 string, arg3 []byte) []byte {
	enc, err := staking.abi.Pack("register", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21a41b32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(address , uint8 , string , bytes ) payable returns(uint64 id)
func (staking *Staking) TryPackRegister(arg0 common.Address, arg1 uint8, arg2 string, arg3 []byte) ([]byte, error) {
	return staking.abi.Pack("register", arg0, arg1, arg2, arg3)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21a41b32.
//
// Solidity: function register(address , uint8 , string , bytes ) payable returns(uint64 id)
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
// Solidity: function removeWorker(uint64 , address ) returns()
func (staking *Staking) PackRemoveWorker(arg0 uint64, arg1 common.Address) []byte {
	enc, err := staking.abi.Pack("removeWorker", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveWorker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa62ced6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeWorker(uint64 , address ) returns()
func (staking *Staking) TryPackRemoveWorker(arg0 uint64, arg1 common.Address) ([]byte, error) {
	return staking.abi.Pack("removeWorker", arg0, arg1)
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

// PackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5b11ec8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setConfig((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64,uint64[4],uint16[4]) ) returns()
func (staking *Staking) PackSetConfig(arg0 IStakingConfig) []byte {
	enc, err := staking.abi.Pack("setConfig", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5b11ec8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setConfig((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64,uint64[4],uint16[4]) ) returns()
func (staking *Staking) TryPackSetConfig(arg0 IStakingConfig) ([]byte, error) {
	return staking.abi.Pack("setConfig", arg0)
}

// PackSetDelegation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x573052a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDelegation(uint64 id, bool accepts, uint16 commission) returns()
func (staking *Staking) PackSetDelegation(id uint64, accepts bool, commission uint16) []byte {
	enc, err := staking.abi.Pack("setDelegation", id, accepts, commission)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDelegation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x573052a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDelegation(uint64 id, bool accepts, uint16 commission) returns()
func (staking *Staking) TryPackSetDelegation(id uint64, accepts bool, commission uint16) ([]byte, error) {
	return staking.abi.Pack("setDelegation", id, accepts, commission)
}

// PackSetEndpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae0fe95d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setEndpoint(uint64 , string ) returns()
func (staking *Staking) PackSetEndpoint(arg0 uint64, arg1 string) []byte {
	enc, err := staking.abi.Pack("setEndpoint", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetEndpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae0fe95d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setEndpoint(uint64 , string ) returns()
func (staking *Staking) TryPackSetEndpoint(arg0 uint64, arg1 string) ([]byte, error) {
	return staking.abi.Pack("setEndpoint", arg0, arg1)
}

// PackSetLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3ec7b26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLock(uint64 id, uint8 lock) returns()
func (staking *Staking) PackSetLock(id uint64, lock uint8) []byte {
	enc, err := staking.abi.Pack("setLock", id, lock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3ec7b26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLock(uint64 id, uint8 lock) returns()
func (staking *Staking) TryPackSetLock(id uint64, lock uint8) ([]byte, error) {
	return staking.abi.Pack("setLock", id, lock)
}

// PackSetPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac6d5de5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPool(uint64 , bool ) returns()
func (staking *Staking) PackSetPool(arg0 uint64, arg1 bool) []byte {
	enc, err := staking.abi.Pack("setPool", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac6d5de5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPool(uint64 , bool ) returns()
func (staking *Staking) TryPackSetPool(arg0 uint64, arg1 bool) ([]byte, error) {
	return staking.abi.Pack("setPool", arg0, arg1)
}

// PackSetRoles is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdadca30a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoles(uint64 , uint8 ) returns()
func (staking *Staking) PackSetRoles(arg0 uint64, arg1 uint8) []byte {
	enc, err := staking.abi.Pack("setRoles", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoles is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdadca30a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoles(uint64 , uint8 ) returns()
func (staking *Staking) TryPackSetRoles(arg0 uint64, arg1 uint8) ([]byte, error) {
	return staking.abi.Pack("setRoles", arg0, arg1)
}

// PackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf28fcc36.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSigner(uint64 , address , bytes ) returns()
func (staking *Staking) PackSetSigner(arg0 uint64, arg1 common.Address, arg2 []byte) []byte {
	enc, err := staking.abi.Pack("setSigner", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf28fcc36.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSigner(uint64 , address , bytes ) returns()
func (staking *Staking) TryPackSetSigner(arg0 uint64, arg1 common.Address, arg2 []byte) ([]byte, error) {
	return staking.abi.Pack("setSigner", arg0, arg1, arg2)
}

// PackSetValidatorKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaae1ca22.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorKey(uint64 , bytes , bytes ) returns()
func (staking *Staking) PackSetValidatorKey(arg0 uint64, arg1 []byte, arg2 []byte) []byte {
	enc, err := staking.abi.Pack("setValidatorKey", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidatorKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaae1ca22.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidatorKey(uint64 , bytes , bytes ) returns()
func (staking *Staking) TryPackSetValidatorKey(arg0 uint64, arg1 []byte, arg2 []byte) ([]byte, error) {
	return staking.abi.Pack("setValidatorKey", arg0, arg1, arg2)
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
// Solidity: function slash(uint64 , uint128 , bytes32 ) returns()
func (staking *Staking) PackSlash(arg0 uint64, arg1 *big.Int, arg2 [32]byte) []byte {
	enc, err := staking.abi.Pack("slash", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x777075f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(uint64 , uint128 , bytes32 ) returns()
func (staking *Staking) TryPackSlash(arg0 uint64, arg1 *big.Int, arg2 [32]byte) ([]byte, error) {
	return staking.abi.Pack("slash", arg0, arg1, arg2)
}

// PackSlashEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd2a707.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashEquivocation((uint64,uint8,uint64,uint64,bytes32,uint64,bytes32,bytes) , (uint64,uint8,uint64,uint64,bytes32,uint64,bytes32,bytes) ) returns()
func (staking *Staking) PackSlashEquivocation(arg0 IElectionVote, arg1 IElectionVote) []byte {
	enc, err := staking.abi.Pack("slashEquivocation", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd2a707.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashEquivocation((uint64,uint8,uint64,uint64,bytes32,uint64,bytes32,bytes) , (uint64,uint8,uint64,uint64,bytes32,uint64,bytes32,bytes) ) returns()
func (staking *Staking) TryPackSlashEquivocation(arg0 IElectionVote, arg1 IElectionVote) ([]byte, error) {
	return staking.abi.Pack("slashEquivocation", arg0, arg1)
}

// PackSlashMissed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c94fbca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashMissed(uint64 , uint256 , bytes32 , uint64 ) returns()
func (staking *Staking) PackSlashMissed(arg0 uint64, arg1 *big.Int, arg2 [32]byte, arg3 uint64) []byte {
	enc, err := staking.abi.Pack("slashMissed", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashMissed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c94fbca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashMissed(uint64 , uint256 , bytes32 , uint64 ) returns()
func (staking *Staking) TryPackSlashMissed(arg0 uint64, arg1 *big.Int, arg2 [32]byte, arg3 uint64) ([]byte, error) {
	return staking.abi.Pack("slashMissed", arg0, arg1, arg2, arg3)
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

// PackStakedBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe70e46d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakedBy(uint64 id, address account) view returns(uint256)
func (staking *Staking) PackStakedBy(id uint64, account common.Address) []byte {
	enc, err := staking.abi.Pack("stakedBy", id, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakedBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe70e46d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakedBy(uint64 id, address account) view returns(uint256)
func (staking *Staking) TryPackStakedBy(id uint64, account common.Address) ([]byte, error) {
	return staking.abi.Pack("stakedBy", id, account)
}

// UnpackStakedBy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe70e46d5.
//
// Solidity: function stakedBy(uint64 id, address account) view returns(uint256)
func (staking *Staking) UnpackStakedBy(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("stakedBy", data)
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
// Solidity: function sweep(address ) returns()
func (staking *Staking) PackSweep(arg0 common.Address) []byte {
	enc, err := staking.abi.Pack("sweep", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01681a62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep(address ) returns()
func (staking *Staking) TryPackSweep(arg0 common.Address) ([]byte, error) {
	return staking.abi.Pack("sweep", arg0)
}

// PackSync is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66142fb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sync(uint64 id, address account) returns()
func (staking *Staking) PackSync(id uint64, account common.Address) []byte {
	enc, err := staking.abi.Pack("sync", id, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSync is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66142fb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sync(uint64 id, address account) returns()
func (staking *Staking) TryPackSync(id uint64, account common.Address) ([]byte, error) {
	return staking.abi.Pack("sync", id, account)
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
// Solidity: function unjail(uint64 ) returns()
func (staking *Staking) PackUnjail(arg0 uint64) []byte {
	enc, err := staking.abi.Pack("unjail", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnjail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fdc05f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unjail(uint64 ) returns()
func (staking *Staking) TryPackUnjail(arg0 uint64) ([]byte, error) {
	return staking.abi.Pack("unjail", arg0)
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

// PackWithdrawFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb149c330.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawFor(uint64 id, address account) returns()
func (staking *Staking) PackWithdrawFor(id uint64, account common.Address) []byte {
	enc, err := staking.abi.Pack("withdrawFor", id, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb149c330.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawFor(uint64 id, address account) returns()
func (staking *Staking) TryPackWithdrawFor(id uint64, account common.Address) ([]byte, error) {
	return staking.abi.Pack("withdrawFor", id, account)
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

// StakingConfigured represents a Configured event raised by the Staking contract.
type StakingConfigured struct {
	Config IStakingConfig
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingConfiguredEventName = "Configured"

// ContractEventName returns the user-defined event name.
func (StakingConfigured) ContractEventName() string {
	return StakingConfiguredEventName
}

// UnpackConfiguredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Configured((uint128[3],uint64,uint64,uint16,uint16,uint64,uint64,uint64[4],uint16[4]) config)
func (staking *Staking) UnpackConfiguredEvent(log *types.Log) (*StakingConfigured, error) {
	event := "Configured"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingConfigured)
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

// StakingDelegateChanged represents a DelegateChanged event raised by the Staking contract.
type StakingDelegateChanged struct {
	Delegator    common.Address
	FromDelegate common.Address
	ToDelegate   common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const StakingDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (StakingDelegateChanged) ContractEventName() string {
	return StakingDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, address indexed fromDelegate, address indexed toDelegate)
func (staking *Staking) UnpackDelegateChangedEvent(log *types.Log) (*StakingDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingDelegateChanged)
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

// StakingDelegateVotesChanged represents a DelegateVotesChanged event raised by the Staking contract.
type StakingDelegateVotesChanged struct {
	Delegate      common.Address
	PreviousVotes *big.Int
	NewVotes      *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingDelegateVotesChangedEventName = "DelegateVotesChanged"

// ContractEventName returns the user-defined event name.
func (StakingDelegateVotesChanged) ContractEventName() string {
	return StakingDelegateVotesChangedEventName
}

// UnpackDelegateVotesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)
func (staking *Staking) UnpackDelegateVotesChangedEvent(log *types.Log) (*StakingDelegateVotesChanged, error) {
	event := "DelegateVotesChanged"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingDelegateVotesChanged)
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

// StakingDelegationSet represents a DelegationSet event raised by the Staking contract.
type StakingDelegationSet struct {
	Id           uint64
	Accepts      bool
	Commission   uint16
	CommissionAt uint64
	Raw          *types.Log // Blockchain specific contextual infos
}

const StakingDelegationSetEventName = "DelegationSet"

// ContractEventName returns the user-defined event name.
func (StakingDelegationSet) ContractEventName() string {
	return StakingDelegationSetEventName
}

// UnpackDelegationSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegationSet(uint64 indexed id, bool accepts, uint16 commission, uint64 commissionAt)
func (staking *Staking) UnpackDelegationSetEvent(log *types.Log) (*StakingDelegationSet, error) {
	event := "DelegationSet"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingDelegationSet)
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

// StakingLockSet represents a LockSet event raised by the Staking contract.
type StakingLockSet struct {
	Id      uint64
	Account common.Address
	Lock    uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingLockSetEventName = "LockSet"

// ContractEventName returns the user-defined event name.
func (StakingLockSet) ContractEventName() string {
	return StakingLockSetEventName
}

// UnpackLockSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LockSet(uint64 indexed id, address indexed account, uint8 lock)
func (staking *Staking) UnpackLockSetEvent(log *types.Log) (*StakingLockSet, error) {
	event := "LockSet"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingLockSet)
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

// StakingRewarded represents a Rewarded event raised by the Staking contract.
type StakingRewarded struct {
	Id         uint64
	Amount     *big.Int
	Commission *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingRewardedEventName = "Rewarded"

// ContractEventName returns the user-defined event name.
func (StakingRewarded) ContractEventName() string {
	return StakingRewardedEventName
}

// UnpackRewardedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rewarded(uint64 indexed id, uint256 amount, uint256 commission)
func (staking *Staking) UnpackRewardedEvent(log *types.Log) (*StakingRewarded, error) {
	event := "Rewarded"
	if len(log.Topics) == 0 || log.Topics[0] != staking.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StakingRewarded)
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
	Id      uint64
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (StakingStaked) ContractEventName() string {
	return StakingStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(uint64 indexed id, address indexed account, uint256 amount)
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
	Account   common.Address
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
// Solidity: event WithdrawalRequested(uint64 indexed id, address indexed account, uint256 amount, uint64 releaseAt)
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
	Id      uint64
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakingWithdrawn) ContractEventName() string {
	return StakingWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(uint64 indexed id, address indexed account, uint256 amount)
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
	if bytes.Equal(raw[:4], staking.abi.Errors["AwaitingReport"].ID.Bytes()[:4]) {
		return staking.UnpackAwaitingReportError(raw[4:])
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
	if bytes.Equal(raw[:4], staking.abi.Errors["ERC5805FutureLookup"].ID.Bytes()[:4]) {
		return staking.UnpackERC5805FutureLookupError(raw[4:])
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
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["KeyTaken"].ID.Bytes()[:4]) {
		return staking.UnpackKeyTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NoCandidates"].ID.Bytes()[:4]) {
		return staking.UnpackNoCandidatesError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NoDelegation"].ID.Bytes()[:4]) {
		return staking.UnpackNoDelegationError(raw[4:])
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
	if bytes.Equal(raw[:4], staking.abi.Errors["NotSockets"].ID.Bytes()[:4]) {
		return staking.UnpackNotSocketsError(raw[4:])
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
	if bytes.Equal(raw[:4], staking.abi.Errors["StakeTooSmall"].ID.Bytes()[:4]) {
		return staking.UnpackStakeTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StillJailed"].ID.Bytes()[:4]) {
		return staking.UnpackStillJailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StillUnbonding"].ID.Bytes()[:4]) {
		return staking.UnpackStillUnbondingError(raw[4:])
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
	if bytes.Equal(raw[:4], staking.abi.Errors["VotesExpiredSignature"].ID.Bytes()[:4]) {
		return staking.UnpackVotesExpiredSignatureError(raw[4:])
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

// StakingAwaitingReport represents a AwaitingReport error raised by the Staking contract.
type StakingAwaitingReport struct {
	Id    uint64
	SetId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AwaitingReport(uint64 id, uint64 setId)
func StakingAwaitingReportErrorID() common.Hash {
	return common.HexToHash("0x27e0e2e530e8ee652a40980ee0182726ef493b0f44bf9985916685f5cd7966ef")
}

// UnpackAwaitingReportError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AwaitingReport(uint64 id, uint64 setId)
func (staking *Staking) UnpackAwaitingReportError(raw []byte) (*StakingAwaitingReport, error) {
	out := new(StakingAwaitingReport)
	if err := staking.abi.UnpackIntoInterface(out, "AwaitingReport", raw); err != nil {
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

// StakingERC5805FutureLookup represents a ERC5805FutureLookup error raised by the Staking contract.
type StakingERC5805FutureLookup struct {
	Timepoint *big.Int
	Clock     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func StakingERC5805FutureLookupErrorID() common.Hash {
	return common.HexToHash("0xecd3f81ef0a2e77b4e11bb288f0a162344834f778af7e47bdbee611607f14457")
}

// UnpackERC5805FutureLookupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func (staking *Staking) UnpackERC5805FutureLookupError(raw []byte) (*StakingERC5805FutureLookup, error) {
	out := new(StakingERC5805FutureLookup)
	if err := staking.abi.UnpackIntoInterface(out, "ERC5805FutureLookup", raw); err != nil {
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

// StakingInvalidAccountNonce represents a InvalidAccountNonce error raised by the Staking contract.
type StakingInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func StakingInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (staking *Staking) UnpackInvalidAccountNonceError(raw []byte) (*StakingInvalidAccountNonce, error) {
	out := new(StakingInvalidAccountNonce)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
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

// StakingNoDelegation represents a NoDelegation error raised by the Staking contract.
type StakingNoDelegation struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoDelegation(uint64 id)
func StakingNoDelegationErrorID() common.Hash {
	return common.HexToHash("0xc0f4951e2fc136b4c07f95c4b01ce87e025152f8eafe8e8f9032af706df82df6")
}

// UnpackNoDelegationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoDelegation(uint64 id)
func (staking *Staking) UnpackNoDelegationError(raw []byte) (*StakingNoDelegation, error) {
	out := new(StakingNoDelegation)
	if err := staking.abi.UnpackIntoInterface(out, "NoDelegation", raw); err != nil {
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

// StakingNotSockets represents a NotSockets error raised by the Staking contract.
type StakingNotSockets struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSockets(address caller)
func StakingNotSocketsErrorID() common.Hash {
	return common.HexToHash("0x6b29f40724f3638d243b0a99c850022ebdeca4f7491e73f6ad45f5cf170ae917")
}

// UnpackNotSocketsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSockets(address caller)
func (staking *Staking) UnpackNotSocketsError(raw []byte) (*StakingNotSockets, error) {
	out := new(StakingNotSockets)
	if err := staking.abi.UnpackIntoInterface(out, "NotSockets", raw); err != nil {
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

// StakingStakeTooSmall represents a StakeTooSmall error raised by the Staking contract.
type StakingStakeTooSmall struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooSmall(uint256 amount)
func StakingStakeTooSmallErrorID() common.Hash {
	return common.HexToHash("0x06d17eae61e736c2283971985a15d33a729db6311b732fe333619b9e2f7e446d")
}

// UnpackStakeTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooSmall(uint256 amount)
func (staking *Staking) UnpackStakeTooSmallError(raw []byte) (*StakingStakeTooSmall, error) {
	out := new(StakingStakeTooSmall)
	if err := staking.abi.UnpackIntoInterface(out, "StakeTooSmall", raw); err != nil {
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

// StakingVotesExpiredSignature represents a VotesExpiredSignature error raised by the Staking contract.
type StakingVotesExpiredSignature struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func StakingVotesExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x4683af0ecae671986a1b991272ba6e7bcb633f179b33ccfb3beb636962b1efde")
}

// UnpackVotesExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func (staking *Staking) UnpackVotesExpiredSignatureError(raw []byte) (*StakingVotesExpiredSignature, error) {
	out := new(StakingVotesExpiredSignature)
	if err := staking.abi.UnpackIntoInterface(out, "VotesExpiredSignature", raw); err != nil {
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
