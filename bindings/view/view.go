// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package view

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

// IAppsApp is an auto generated low-level Go binding around an user-defined struct.
type IAppsApp struct {
	Publisher     common.Address
	Image         [32]byte
	Kind          uint8
	Metering      uint8
	FixedUnits    uint64
	RoyaltyBps    uint16
	Deterministic bool
	Retired       bool
	Name          string
	Manifest      string
	SelfTest      [32]byte
	Version       uint16
	PriceHint     *big.Int
}

// IMarketAuction is an auto generated low-level Go binding around an user-defined struct.
type IMarketAuction struct {
	Seller    common.Address
	Reserve   *big.Int
	Bidder    common.Address
	Bid       *big.Int
	End       *big.Int
	Last      *big.Int
	Extension uint32
	Escrow    *big.Int
}

// IPoolsPool is an auto generated low-level Go binding around an user-defined struct.
type IPoolsPool struct {
	Exists      bool
	Rule        uint8
	FeeBps      uint16
	AssignedBps uint16
}

// ISocketsOffer is an auto generated low-level Go binding around an user-defined struct.
type ISocketsOffer struct {
	Operator   uint64
	App        *big.Int
	Class      uint8
	Power      uint64
	Price      *big.Int
	Left       uint32
	ValidUntil uint64
}

// ISocketsSocket is an auto generated low-level Go binding around an user-defined struct.
type ISocketsSocket struct {
	Operator     uint64
	Power        uint64
	Units        uint64
	Expires      uint64
	App          *big.Int
	Price        *big.Int
	Escrow       *big.Int
	Epoch        uint64
	PluggedUntil uint64
	Class        uint8
	Offer        *big.Int
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

// IStakingOperator is an auto generated low-level Go binding around an user-defined struct.
type IStakingOperator struct {
	Owner    common.Address
	Signer   common.Address
	Roles    uint8
	Jailed   bool
	Stake    *big.Int
	Endpoint string
}

// IViewAppCard is an auto generated low-level Go binding around an user-defined struct.
type IViewAppCard struct {
	Id  *big.Int
	App IAppsApp
}

// IViewFilter is an auto generated low-level Go binding around an user-defined struct.
type IViewFilter struct {
	App       *big.Int
	Operator  uint64
	OnlyClass bool
	Class     uint8
	MinPower  uint64
	MaxPrice  *big.Int
	Open      bool
}

// IViewOfferCard is an auto generated low-level Go binding around an user-defined struct.
type IViewOfferCard struct {
	Id         *big.Int
	Offer      ISocketsOffer
	AppName    string
	AppVersion uint16
	PriceHint  *big.Int
	Rated      uint64
	Stake      *big.Int
	GateIssuer common.Address
	GateSchema [32]byte
}

// IViewOperatorCard is an auto generated low-level Go binding around an user-defined struct.
type IViewOperatorCard struct {
	Id          uint64
	Operator    IStakingOperator
	Delegation  IStakingDelegation
	Power       uint64
	Proved      *big.Int
	Allowance   *big.Int
	Reserved    uint64
	Collateral  *big.Int
	Pool        IPoolsPool
	AllowedOnly bool
	Rewards     *big.Int
	Workers     []IViewWorkerCard
}

// IViewSocketCard is an auto generated low-level Go binding around an user-defined struct.
type IViewSocketCard struct {
	Id          *big.Int
	Socket      ISocketsSocket
	Owner       common.Address
	Holder      common.Address
	LockedUntil uint64
	AppName     string
	AppVersion  uint16
	Rated       uint64
	Active      bool
	AskPrice    *big.Int
	Listed      bool
	Auction     IMarketAuction
}

// IViewTotals is an auto generated low-level Go binding around an user-defined struct.
type IViewTotals struct {
	Operators    uint64
	Apps         *big.Int
	Offers       *big.Int
	Sockets      *big.Int
	Callbacks    *big.Int
	LastBatch    uint64
	LastRating   uint64
	Bonded       *big.Int
	Escrow       *big.Int
	Credit       *big.Int
	Emitted      *big.Int
	Epoch        uint64
	Window       uint64
	RouterBps    uint16
	ProtocolBps  uint16
	MarketBps    uint16
	SalesPaused  bool
	MarketPaused bool
}

// IViewWorkerCard is an auto generated low-level Go binding around an user-defined struct.
type IViewWorkerCard struct {
	Worker          common.Address
	Power           uint64
	ValidUntilBlock uint64
}

// ViewPeers is an auto generated low-level Go binding around an user-defined struct.
type ViewPeers struct {
	Staking    common.Address
	Apps       common.Address
	Computing  common.Address
	Sockets    common.Address
	Settlement common.Address
	Market     common.Address
	Rewards    common.Address
	Pools      common.Address
	Callbacks  common.Address
}

// ViewMetaData contains all meta data concerning the View contract.
var ViewMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"peers\",\"type\":\"tuple\",\"internalType\":\"structView.Peers\",\"components\":[{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"contractIStaking\"},{\"name\":\"apps\",\"type\":\"address\",\"internalType\":\"contractIApps\"},{\"name\":\"computing\",\"type\":\"address\",\"internalType\":\"contractIComputing\"},{\"name\":\"sockets\",\"type\":\"address\",\"internalType\":\"contractISockets\"},{\"name\":\"settlement\",\"type\":\"address\",\"internalType\":\"contractISettlement\"},{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"contractIMarket\"},{\"name\":\"rewards\",\"type\":\"address\",\"internalType\":\"contractIRewards\"},{\"name\":\"pools\",\"type\":\"address\",\"internalType\":\"contractIPools\"},{\"name\":\"callbacks\",\"type\":\"address\",\"internalType\":\"contractICallbacks\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"APPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIApps\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CALLBACKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICallbacks\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COMPUTING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIComputing\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MARKET\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PAGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"POOLS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPools\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REWARDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewards\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SETTLEMENT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISettlement\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SOCKETS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISockets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStaking\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"apps\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"cards\",\"type\":\"tuple[]\",\"internalType\":\"structIView.AppCard[]\",\"components\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"app\",\"type\":\"tuple\",\"internalType\":\"structIApps.App\",\"components\":[{\"name\":\"publisher\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"metering\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fixedUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"royaltyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deterministic\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"retired\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"manifest\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"selfTest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"priceHint\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}]},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"listings\",\"inputs\":[{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"cards\",\"type\":\"tuple[]\",\"internalType\":\"structIView.SocketCard[]\",\"components\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"socket\",\"type\":\"tuple\",\"internalType\":\"structISockets.Socket\",\"components\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"escrow\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pluggedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"enumISockets.Class\"},{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lockedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"appName\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"appVersion\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"rated\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"active\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"askPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"listed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"auction\",\"type\":\"tuple\",\"internalType\":\"structIMarket.Auction\",\"components\":[{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reserve\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bidder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bid\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"end\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"last\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"extension\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"escrow\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}]},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offerCard\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"card\",\"type\":\"tuple\",\"internalType\":\"structIView.OfferCard\",\"components\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structISockets.Offer\",\"components\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"enumISockets.Class\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"appName\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"appVersion\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"priceHint\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rated\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gateIssuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gateSchema\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offers\",\"inputs\":[{\"name\":\"filter\",\"type\":\"tuple\",\"internalType\":\"structIView.Filter\",\"components\":[{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"onlyClass\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"enumISockets.Class\"},{\"name\":\"minPower\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"cards\",\"type\":\"tuple[]\",\"internalType\":\"structIView.OfferCard[]\",\"components\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structISockets.Offer\",\"components\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"enumISockets.Class\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"appName\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"appVersion\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"priceHint\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rated\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gateIssuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gateSchema\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"operatorCard\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"card\",\"type\":\"tuple\",\"internalType\":\"structIView.OperatorCard\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Operator\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"jailed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"stake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"delegation\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Delegation\",\"components\":[{\"name\":\"accepts\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"commission\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextCommission\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"commissionAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaving\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"jailedRoles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"freeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proved\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reserved\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"collateral\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structIPools.Pool\",\"components\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"enumIPools.Rule\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"assignedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"allowedOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"rewards\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workers\",\"type\":\"tuple[]\",\"internalType\":\"structIView.WorkerCard[]\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"validUntilBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"operators\",\"inputs\":[{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"cards\",\"type\":\"tuple[]\",\"internalType\":\"structIView.OperatorCard[]\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Operator\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"jailed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"stake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"delegation\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Delegation\",\"components\":[{\"name\":\"accepts\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"commission\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextCommission\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"commissionAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaving\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"jailedRoles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"freeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proved\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reserved\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"collateral\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"pool\",\"type\":\"tuple\",\"internalType\":\"structIPools.Pool\",\"components\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"enumIPools.Rule\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"assignedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"allowedOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"rewards\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workers\",\"type\":\"tuple[]\",\"internalType\":\"structIView.WorkerCard[]\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"validUntilBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"socketCard\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"card\",\"type\":\"tuple\",\"internalType\":\"structIView.SocketCard\",\"components\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"socket\",\"type\":\"tuple\",\"internalType\":\"structISockets.Socket\",\"components\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"escrow\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pluggedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"enumISockets.Class\"},{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lockedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"appName\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"appVersion\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"rated\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"active\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"askPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"listed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"auction\",\"type\":\"tuple\",\"internalType\":\"structIMarket.Auction\",\"components\":[{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reserve\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bidder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bid\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"end\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"last\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"extension\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"escrow\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"socketsOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"cards\",\"type\":\"tuple[]\",\"internalType\":\"structIView.SocketCard[]\",\"components\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"socket\",\"type\":\"tuple\",\"internalType\":\"structISockets.Socket\",\"components\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"escrow\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pluggedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"enumISockets.Class\"},{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lockedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"appName\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"appVersion\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"rated\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"active\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"askPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"listed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"auction\",\"type\":\"tuple\",\"internalType\":\"structIMarket.Auction\",\"components\":[{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reserve\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bidder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bid\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"end\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"last\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"extension\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"escrow\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}]},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totals\",\"inputs\":[],\"outputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structIView.Totals\",\"components\":[{\"name\":\"operators\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"apps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"offers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sockets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"callbacks\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastBatch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastRating\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"bonded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"escrow\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"credit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"emitted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"routerBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"protocolBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"marketBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salesPaused\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"marketPaused\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "View",
	Bin: "0x6101e060405230608052348015610014575f5ffd5b50604051615a82380380615a82833981016040819052610033916101c3565b6001600160a01b03821660a052816100496100b8565b5080516001600160a01b0390811660c09081526020830151821660e0908152604084015183166101009081526060850151841661012052608085015184166101405260a08501518416610160529184015183166101805283015182166101a05290910151166101c052506102a2565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156101085760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101675780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610167575f5ffd5b60405161012081016001600160401b03811182821017156101ad57634e487b7160e01b5f52604160045260245ffd5b60405290565b80516101be8161016a565b919050565b5f5f8284036101408112156101d6575f5ffd5b83516101e18161016a565b9250610120601f19820112156101f5575f5ffd5b506101fe61017e565b61020a602085016101b3565b8152610218604085016101b3565b6020820152610229606085016101b3565b604082015261023a608085016101b3565b606082015261024b60a085016101b3565b608082015261025c60c085016101b3565b60a082015261026d60e085016101b3565b60c082015261027f61010085016101b3565b60e082015261029161012085016101b3565b610100820152809150509250929050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516155c36104bf5f395f818161039a01526121c201525f81816105170152610acf01525f818161048201528181610c31015281816124b7015261253301525f818161057d01528181611414015281816114ae015281816127f60152818161294801528181612e290152612ec101525f818161054a0152818161227801528181612464015281816126a2015261274c01525f81816105b00152818161097101528181610a2201528181610cd801528181610efa01528181610fa801528181611041015281816110eb0152818161158a0152818161172a015281816119f0015281816120b0015281816121390152818161243a015281816125f3015281816128a0015281816129cb01528181612f5e01528181612ffb015261332001525f81816103670152818161075d0152818161080e015281816108c4015281816112e301528181611890015281816122ff0152612c8d01525f81816102a801528181610b7d0152818161119b01528181611248015281816117a001528181611ad401528181611c41015261203801525f81816103cd01528181610617015281816106c6015281816113850152818161194201528181611d1b01528181611f7c015281816123be01528181612b9b015261350901525f8181610307015261315f01525f81816130a6015281816130cf01526132c001526155c35ff3fe608060405260043610610183575f3560e01c806396da903d116100d1578063d10260181161007c578063ef0fe24511610057578063ef0fe24514610539578063f46f16c21461056c578063f8178b2b1461059f575f5ffd5b8063d1026018146104c5578063d2855afc146104d9578063ebccb5b214610506575f5ffd5b8063ae163f5c116100ac578063ae163f5c14610444578063c0034e0c14610471578063c038a38e146104a4575f5ffd5b806396da903d1461038957806397610f30146103bc578063ad3cb1cc146103ef575f5ffd5b806352d1902d116101315780637aadef8b1161010c5780637aadef8b146102f657806389dfb020146103295780638e4424b814610356575f5ffd5b806352d1902d1461027557806362b51b4e1461029757806369fc09b9146102e2575f5ffd5b806346dcf4a81161016157806346dcf4a8146102155780634ed6bc02146102345780634f1ef28614610260575f5ffd5b8063139df833146101875780631ec91e4b146101bc5780633263c517146101e9575b5f5ffd5b348015610192575f5ffd5b506101a66101a1366004613a24565b6105d2565b6040516101b39190613d10565b60405180910390f35b3480156101c7575f5ffd5b506101db6101d6366004613d22565b610ccd565b6040516101b3929190613fd1565b3480156101f4575f5ffd5b5061020861020336600461403c565b610ec1565b6040516101b39190614053565b348015610220575f5ffd5b506101db61022f366004614079565b61157f565b34801561023f575f5ffd5b5061025361024e36600461403c565b61170a565b6040516101b391906141c3565b61027361026e36600461435a565b611a7c565b005b348015610280575f5ffd5b50610289611a9b565b6040519081526020016101b3565b3480156102a2575f5ffd5b506102ca7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101b3565b3480156102ed575f5ffd5b5061028960c881565b348015610301575f5ffd5b506102ca7f000000000000000000000000000000000000000000000000000000000000000081565b348015610334575f5ffd5b506103486103433660046143e6565b611ac9565b6040516101b3929190614406565b348015610361575f5ffd5b506102ca7f000000000000000000000000000000000000000000000000000000000000000081565b348015610394575f5ffd5b506102ca7f000000000000000000000000000000000000000000000000000000000000000081565b3480156103c7575f5ffd5b506102ca7f000000000000000000000000000000000000000000000000000000000000000081565b3480156103fa575f5ffd5b506104376040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516101b39190614569565b34801561044f575f5ffd5b5061046361045e366004614589565b611d10565b6040516101b39291906145a6565b34801561047c575f5ffd5b506102ca7f000000000000000000000000000000000000000000000000000000000000000081565b3480156104af575f5ffd5b506104b8611eea565b6040516101b391906145fd565b3480156104d0575f5ffd5b50610289606481565b3480156104e4575f5ffd5b506104f86104f3366004614748565b6129c0565b6040516101b3929190614780565b348015610511575f5ffd5b506102ca7f000000000000000000000000000000000000000000000000000000000000000081565b348015610544575f5ffd5b506102ca7f000000000000000000000000000000000000000000000000000000000000000081565b348015610577575f5ffd5b506102ca7f000000000000000000000000000000000000000000000000000000000000000081565b3480156105aa575f5ffd5b506102ca7f000000000000000000000000000000000000000000000000000000000000000081565b6105da613796565b6001600160401b0382168082526040517f84fa18aa00000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906384fa18aa906024015f60405180830381865afa158015610663573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261068a9190810190614907565b60208201526040517f2cd1f04b0000000000000000000000000000000000000000000000000000000081526001600160401b03831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632cd1f04b9060240161012060405180830381865afa158015610714573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061073891906149f5565b6040828101919091525163a4fefaf360e01b81526001600160401b03831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a4fefaf390602401602060405180830381865afa1580156107aa573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107ce9190614a10565b6001600160401b0390811660608301526040517f6dc0460400000000000000000000000000000000000000000000000000000000815290831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636dc0460490602401602060405180830381865afa15801561085b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061087f9190614a2b565b6001600160801b031660808201526040517f581717c80000000000000000000000000000000000000000000000000000000081526001600160401b03831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063581717c890602401602060405180830381865afa158015610911573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109359190614a44565b60a08201526040517fc748d7060000000000000000000000000000000000000000000000000000000081526001600160401b03831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c748d70690602401602060405180830381865afa1580156109be573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109e29190614a10565b6001600160401b0390811660c08301526040517fd2c4da5a00000000000000000000000000000000000000000000000000000000815290831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d2c4da5a90602401602060405180830381865afa158015610a6f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a939190614a44565b60e08201526040517fda17f4170000000000000000000000000000000000000000000000000000000081526001600160401b03831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063da17f41790602401608060405180830381865afa158015610b1c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b409190614ae1565b6101008201526040517fb15eb3640000000000000000000000000000000000000000000000000000000081526001600160401b03831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b15eb36490602401602060405180830381865afa158015610bca573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bee9190614afb565b15156101208201526040517ff3a4d0710000000000000000000000000000000000000000000000000000000081526001600160401b03831660048201525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f3a4d071906024016040805180830381865afa158015610c7d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ca19190614b16565b9092509050610cb08183614b4c565b610140840152610cbf84612b57565b610160840152509092915050565b60605f5f610d5b85857f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663fdd2d6256040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d32573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d569190614a44565b612db7565b9196509092509050610d6d8186614b5f565b6001600160401b03811115610d8457610d846141d5565b604051908082528060200260200182016040528015610dbd57816020015b610daa61388f565b815260200190600190039081610da25790505b5092505f5b81861115610eb357610dd386612e07565b15610ea357604051633263c51760e01b8152600481018790523090633263c517906024015f60405180830381865afa925050508015610e3357506040513d5f823e601f3d908101601f19168201604052610e309190810190614d31565b60015b15610ea3578815801590610e4f57508881602001516080015114155b15610e5a5750610ea3565b8715801590610e6d575087816101200151115b15610e785750610ea3565b808583610e8481614e59565b945081518110610e9657610e96614e71565b6020026020010181905250505b610eac86614e85565b9550610dc2565b808452505094509492505050565b610ec961388f565b6040517f564b707d000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063564b707d9060240161016060405180830381865afa158015610f48573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f6c9190614e9a565b838352602083018190526040517f6352211e000000000000000000000000000000000000000000000000000000008152600481018590529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636352211e90602401602060405180830381865afa158015610ff5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110199190614eb5565b6001600160a01b039081166040848101919091525163dbacc23760e01b8152600481018590527f00000000000000000000000000000000000000000000000000000000000000009091169063dbacc23790602401602060405180830381865afa158015611088573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110ac9190614eb5565b6001600160a01b0390811660608401526040517f7cd78b02000000000000000000000000000000000000000000000000000000008152600481018590527f000000000000000000000000000000000000000000000000000000000000000090911690637cd78b0290602401602060405180830381865afa158015611132573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111569190614a10565b6001600160401b03166080838101919091528101516040517f051a266400000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063051a2664906024015f60405180830381865afa1580156111e7573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261120e9190810190614ed0565b60a083015260808101516040517fa563b45000000000000000000000000000000000000000000000000000000000815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a563b45090602401602060405180830381865afa158015611295573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112b99190614f01565b61ffff1660c0830152805160405163a4fefaf360e01b81526001600160401b0390911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a4fefaf390602401602060405180830381865afa158015611330573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113549190614a10565b6001600160401b0390811660e08401528151604051631e41c3e960e01b8152911660048083019190915260248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e41c3e990604401602060405180830381865afa1580156113d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113f69190614afb565b1515610100830152604051634250c26f60e11b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906384a184de9060240160a060405180830381865afa158015611461573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114859190614f1a565b151561014087015250506101208401525060405163f33ae7fd60e01b8152600481018490525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f33ae7fd9060240161010060405180830381865afa1580156114fc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115209190614f81565b610160840181905280519091506001600160a01b0316156115785760608101516bffffffffffffffffffffffff161561155d578060600151611563565b80602001515b6bffffffffffffffffffffffff166101208401525b5050919050565b60605f5f6115e485857f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663fdd2d6256040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d32573d5f5f3e3d5ffd5b91965090925090506115f68186614b5f565b6001600160401b0381111561160d5761160d6141d5565b60405190808252806020026020018201604052801561164657816020015b61163361388f565b81526020019060019003908161162b5790505b5092505f5b818611156116fd5761165d8787612f46565b156116ed57604051633263c51760e01b8152600481018790523090633263c517906024015f60405180830381865afa9250505080156116bd57506040513d5f823e601f3d908101601f191682016040526116ba9190810190614d31565b60015b156116ed578085836116ce81614e59565b9450815181106116e0576116e0614e71565b6020026020010181905250505b6116f686614e85565b955061164b565b8084525050935093915050565b611712613986565b604051631d85843f60e21b8152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063761610fc9060240160e060405180830381865afa158015611777573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061179b9190615027565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166333e466ae83602001516040518263ffffffff1660e01b81526004016117f091815260200190565b5f60405180830381865afa15801561180a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526118319190810190615041565b8484526020840183905261010081015160408086019190915261016082015161ffff1660608601526101808201516001600160801b031660808601528351905163a4fefaf360e01b81526001600160401b0390911660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a4fefaf390602401602060405180830381865afa1580156118dd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119019190614a10565b6001600160401b0390811660a085015282516040517f1c035950000000000000000000000000000000000000000000000000000000008152911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631c03595090602401602060405180830381865afa15801561198f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119b39190614a2b565b6001600160801b031660c08401526040517f87a99866000000000000000000000000000000000000000000000000000000008152600481018590527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906387a99866906024016040805180830381865afa158015611a3c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a60919061518c565b6101008501526001600160a01b031660e0840152509092915050565b611a8461309b565b611a8d82613154565b611a9782826131c8565b5050565b5f611aa46132b5565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b60605f5f611b2e85857f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166306661abd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d32573d5f5f3e3d5ffd5b9196509092509050611b408186614b5f565b6001600160401b03811115611b5757611b576141d5565b604051908082528060200260200182016040528015611c0557816020015b611bf26040805180820182525f80825282516101a081018452818152602081810183905293810182905260608082018390526080820183905260a0820183905260c0820183905260e08201839052610100820181905261012082015261014081018290526101608101829052610180810191909152909182015290565b815260200190600190039081611b755790505b5092505f5b81861115611d04576040517f33e466ae000000000000000000000000000000000000000000000000000000008152600481018790527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906333e466ae906024015f60405180830381865afa925050508015611caf57506040513d5f823e601f3d908101601f19168201604052611cac9190810190615041565b60015b15611cf457604051806040016040528088815260200182815250858380611cd590614e59565b945081518110611ce757611ce7614e71565b6020026020010181905250505b611cfd86614e85565b9550611c0a565b80845250509250929050565b60605f5f611da785857f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166306661abd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611d75573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d999190614a10565b6001600160401b0316612db7565b9196509092509050611db98186614b5f565b6001600160401b03811115611dd057611dd06141d5565b604051908082528060200260200182016040528015611e0957816020015b611df6613796565b815260200190600190039081611dee5790505b5092505f5b818611156116fd576040517f139df8330000000000000000000000000000000000000000000000000000000081526001600160401b0387166004820152309063139df833906024015f60405180830381865afa925050508015611e9257506040513d5f823e601f3d908101601f19168201604052611e8f9190810190615289565b60015b15611eda578760ff16888260200151604001511660ff1603611ed857808583611eba81614e59565b945081518110611ecc57611ecc614e71565b60200260200101819052505b505b611ee386614e85565b9550611e0e565b60408051610240810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e0810182905261020081018290526102208101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166306661abd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611fd6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ffa9190614a10565b6001600160401b03168152604080517f06661abd00000000000000000000000000000000000000000000000000000000815290516001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916306661abd9160048083019260209291908290030181865afa158015612081573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120a59190614a44565b8160200181815250507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631115c24d6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561210a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061212e9190614a44565b8160400181815250507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663fdd2d6256040518163ffffffff1660e01b8152600401602060405180830381865afa158015612193573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121b79190614a44565b8160600181815250507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166306661abd6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561221c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122409190614a44565b6080820152604080517f47799da800000000000000000000000000000000000000000000000000000000815281516001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016926347799da892600480820193918290030181865afa1580156122bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122e191906153c2565b508160a001816001600160401b03166001600160401b0316815250507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c3535b526040518163ffffffff1660e01b8152600401602060405180830381865afa158015612359573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061237d9190614a10565b6001600160401b031660c0820152604080517fe88dc35700000000000000000000000000000000000000000000000000000000815290516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169163e88dc3579160048083019260209291908290030181865afa158015612407573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061242b9190614a44565b60e08201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116316101008301527f0000000000000000000000000000000000000000000000000000000000000000811631610120830152604080517fbd153c6400000000000000000000000000000000000000000000000000000000815290517f00000000000000000000000000000000000000000000000000000000000000009092169163bd153c64916004808201926020929091908290030181865afa158015612503573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125279190614a44565b816101400181815250507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663900cf0cf6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561258d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125b19190614a10565b6001600160401b0316610160820152604080517f461645bf00000000000000000000000000000000000000000000000000000000815290516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169163461645bf9160048083019260209291908290030181865afa15801561263c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126609190614a10565b6001600160401b0316610180820152604080517f645ce08300000000000000000000000000000000000000000000000000000000815290516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169163645ce0839160048083019260209291908290030181865afa1580156126eb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061270f9190614f01565b61ffff166101a0820152604080517f9496700500000000000000000000000000000000000000000000000000000000815290516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169163949670059160048083019260209291908290030181865afa158015612795573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127b99190614f01565b61ffff166101c0820152604080517f24a9d85300000000000000000000000000000000000000000000000000000000815290516001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916324a9d8539160048083019260209291908290030181865afa15801561283f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128639190614f01565b61ffff166101e0820152604080517fb6b9766400000000000000000000000000000000000000000000000000000000815290516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169163b6b976649160048083019260209291908290030181865afa1580156128e9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061290d9190614afb565b1515610200820152604080517f5c975abb00000000000000000000000000000000000000000000000000000000815290516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691635c975abb9160048083019260209291908290030181865afa158015612991573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129b59190614afb565b151561022082015290565b60605f5f612a2585857f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631115c24d6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d32573d5f5f3e3d5ffd5b9196509092509050612a378186614b5f565b6001600160401b03811115612a4e57612a4e6141d5565b604051908082528060200260200182016040528015612a8757816020015b612a74613986565b815260200190600190039081612a6c5790505b5092505f5b818611156116fd57612a9e87876132fe565b15612b47576040517f4ed6bc02000000000000000000000000000000000000000000000000000000008152600481018790523090634ed6bc02906024015f60405180830381865afa925050508015612b1757506040513d5f823e601f3d908101601f19168201604052612b1491908101906153de565b60015b15612b4757808583612b2881614e59565b945081518110612b3a57612b3a614e71565b6020026020010181905250505b612b5086614e85565b9550612a8c565b6040517fe88231250000000000000000000000000000000000000000000000000000000081526001600160401b03821660048201526060905f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e8823125906024015f60405180830381865afa158015612bdf573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612c0691908101906154c6565b90506064815110612c18576064612c1b565b80515b6001600160401b03811115612c3257612c326141d5565b604051908082528060200260200182016040528015612c7b57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612c505790505b5091505f5b8251811015611578575f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636205f4c5858581518110612ccc57612ccc614e71565b60200260200101516040518263ffffffff1660e01b8152600401612cff91906001600160a01b0391909116815260200190565b6040805180830381865afa158015612d19573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d3d9190615555565b915091506040518060600160405280858581518110612d5e57612d5e614e71565b60200260200101516001600160a01b03168152602001836001600160401b03168152602001826001600160401b0316815250858481518110612da257612da2614e71565b60209081029190910101525050600101612c80565b5f8080851580612dc657508386115b612dd05785612dd2565b835b925060c8851115612de25760c894505b848311612def575f612df9565b612df98584614b5f565b915081905093509350939050565b60405163f33ae7fd60e01b8152600481018290525f9042906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f33ae7fd9060240161010060405180830381865afa158015612e6f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e939190614f81565b6080015164ffffffffff1610612eab57506001919050565b604051634250c26f60e11b8152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906384a184de9060240160a060405180830381865afa925050508015612f2c575060408051601f3d908101601f19168201909252612f2991810190614f1a565b60015b612f3757505f919050565b9695505050505050565b919050565b60405163dbacc23760e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dbacc23790602401602060405180830381865afa925050508015612fc9575060408051601f3d908101601f19168201909252612fc691810190614eb5565b60015b612fd457505f613095565b836001600160a01b0316816001600160a01b031614806130915750836001600160a01b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636352211e856040518263ffffffff1660e01b815260040161304791815260200190565b602060405180830381865afa158015613062573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130869190614eb5565b6001600160a01b0316145b9150505b92915050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061313457507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166131287f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156131525760405163703e46dd60e11b815260040160405180910390fd5b565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114611a97576040517f59f357cc0000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024015b60405180910390fd5b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015613222575060408051601f3d908101601f1916820190925261321f91810190614a44565b60015b61324a57604051634c9c8ce360e01b81526001600160a01b03831660048201526024016131bf565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc81146132a6576040517faa1d49a4000000000000000000000000000000000000000000000000000000008152600481018290526024016131bf565b6132b0838361357a565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146131525760405163703e46dd60e11b815260040160405180910390fd5b604051631d85843f60e21b8152600481018290525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063761610fc9060240160e060405180830381865afa158015613365573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133899190615027565b90508335158061339d575060208101518435145b80156133ec57506133b46040850160208601613a24565b6001600160401b031615806133ec57506133d46040850160208601613a24565b6001600160401b0316815f01516001600160401b0316145b80156134435750613403606085016040860161558d565b1580613443575061341a60808501606086016155a8565b600181111561342b5761342b613b6e565b8160400151600181111561344157613441613b6e565b145b8015613474575061345a60a0850160808601613a24565b6001600160401b031681606001516001600160401b031610155b8015613494575060a0840135158061349457508360a00135816080015111155b801561309157506134ab60e0850160c0860161558d565b1580613091575060a081015163ffffffff16158015906134d85750428160c001516001600160401b031610155b801561309157508051604051631e41c3e960e01b81526001600160401b0390911660048083019190915260248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e41c3e990604401602060405180830381865afa158015613556573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130919190614afb565b613583826135cf565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156135c7576132b0828261365d565b611a97613727565b806001600160a01b03163b5f0361360457604051634c9c8ce360e01b81526001600160a01b03821660048201526024016131bf565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b60605f61366a848461375f565b905080801561368b57505f3d118061368b57505f846001600160a01b03163b115b1561369857613091613772565b80156136db576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016131bf565b3d156136ee576136e961378b565b613720565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b3415613152576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b60408051610180810182525f808252825160c08101845281815260208181018390529381018290526060808201839052608082019290925260a08101919091529091820190815260408051610120810182525f8082526020828101829052928201819052606082018190526080820181905260a0820181905260c0820181905260e0820181905261010082015291019081525f6020820181905260408201819052606082018190526080820181905260a082015260c00161387760408051608081019091525f808252602082019081525f6020820181905260409091015290565b81525f60208201819052604082015260609081015290565b6040518061018001604052805f81526020016138fe60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290529061012082019081526020015f81525090565b81525f602080830182905260408084018390526060808501849052608080860182905260a080870186905260c080880187905260e0808901889052610100808a018990526101208a0189905286519081018752888152968701889052948601879052928501869052908401859052830184905282018390528101919091526101409091015290565b6040518061012001604052805f81526020016139d66040805160e0810182525f80825260208201819052909182019081525f60208201819052604082018190526060820181905260809091015290565b81526060602082018190525f604083018190529082018190526080820181905260a0820181905260c0820181905260e09091015290565b6001600160401b0381168114613a21575f5ffd5b50565b5f60208284031215613a34575f5ffd5b8135613a3f81613a0d565b9392505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b6001600160a01b0381511682526001600160a01b03602082015116602083015260ff60408201511660408301526060810151151560608301526001600160801b0360808201511660808301525f60a082015160c060a085015261309160c0850182613a46565b80511515825261ffff60208201511660208301526040810151613b03604084018261ffff169052565b506060810151613b1e60608401826001600160401b03169052565b506080810151608083015260a081015160a083015260c081015160c083015260e0810151613b5160e084018260ff169052565b506101008101516132b06101008401826001600160401b03169052565b634e487b7160e01b5f52602160045260245ffd5b805115158252602081015160038110613b9d57613b9d613b6e565b8060208401525061ffff604082015116604083015261ffff60608201511660608301525050565b5f8151808452602084019350602083015f5b82811015613c2b5781516001600160a01b0381511687526001600160401b0360208201511660208801526001600160401b03604082015116604088015250606086019550602082019150600181019050613bd6565b5093949350505050565b80516001600160401b031682525f60208201516102e06020850152613c5e6102e0850182613a74565b90506040830151613c726040860182613ada565b5060608301516001600160401b0390811661016086015260808401516001600160801b031661018086015260a08401516101a086015260c0840151166101c085015260e08301516101e0850152610100830151613cd3610200860182613b82565b5061012083015115156102808501526101408301516102a08501526101608301518482036102c0860152613d078282613bc4565b95945050505050565b602081525f613a3f6020830184613c35565b5f5f5f5f60808587031215613d35575f5ffd5b5050823594602084013594506040840135936060013592509050565b60028110613d6157613d61613b6e565b9052565b80516001600160401b031682526020810151613d8c60208401826001600160401b03169052565b506040810151613da760408401826001600160401b03169052565b506060810151613dc260608401826001600160401b03169052565b506080810151608083015260a081015160a083015260c081015160c083015260e0810151613dfb60e08401826001600160401b03169052565b50610100810151613e186101008401826001600160401b03169052565b50610120810151613e2d610120840182613d51565b5061014090810151910152565b6001600160a01b0381511682526bffffffffffffffffffffffff60208201511660208301526001600160a01b0360408201511660408301526060810151613e9160608401826bffffffffffffffffffffffff169052565b506080810151613eaa608084018264ffffffffff169052565b5060a0810151613ec360a084018264ffffffffff169052565b5060c0810151613edb60c084018263ffffffff169052565b5060e08101516132b060e08401826001600160801b03169052565b805182525f6020820151613f0d6020850182613d65565b5060408201516001600160a01b039081166101808501526060830151166101a084015260808201516001600160401b03166101c084015260a08201516103a06101e08501819052613f6090850182613a46565b905060c0830151613f7861020086018261ffff169052565b5060e08301516001600160401b031661022085015261010083015115156102408501526101208301516102608501526101408301511515610280850152610160830151613fc96102a0860182613e3a565b509392505050565b5f604082016040835280855180835260608501915060608160051b8601019250602087015f5b8281101561402857605f19878603018452614013858351613ef6565b94506020938401939190910190600101613ff7565b505050506020929092019290925292915050565b5f6020828403121561404c575f5ffd5b5035919050565b602081525f613a3f6020830184613ef6565b6001600160a01b0381168114613a21575f5ffd5b5f5f5f6060848603121561408b575f5ffd5b833561409681614065565b95602085013595506040909401359392505050565b6001600160401b0381511682526020810151602083015260408101516140d46040840182613d51565b506001600160401b0360608201511660608301526080810151608083015263ffffffff60a08201511660a08301526001600160401b0360c08201511660c08301525050565b805182525f602082015161413060208501826140ab565b5060408201516101e061010085015261414d6101e0850182613a46565b9050606083015161416561012086018261ffff169052565b5060808301516001600160801b031661014085015260a08301516001600160401b031661016085015260c083015161018085015260e08301516001600160a01b03166101a0850152610100909201516101c090930192909252919050565b602081525f613a3f6020830184614119565b634e487b7160e01b5f52604160045260245ffd5b60405160c081016001600160401b038111828210171561420b5761420b6141d5565b60405290565b60405161012081016001600160401b038111828210171561420b5761420b6141d5565b60405161016081016001600160401b038111828210171561420b5761420b6141d5565b60405161010081016001600160401b038111828210171561420b5761420b6141d5565b60405161018081016001600160401b038111828210171561420b5761420b6141d5565b60405160e081016001600160401b038111828210171561420b5761420b6141d5565b6040516101a081016001600160401b038111828210171561420b5761420b6141d5565b604051606081016001600160401b038111828210171561420b5761420b6141d5565b604051601f8201601f191681016001600160401b038111828210171561432c5761432c6141d5565b604052919050565b5f6001600160401b0382111561434c5761434c6141d5565b50601f01601f191660200190565b5f5f6040838503121561436b575f5ffd5b823561437681614065565b915060208301356001600160401b03811115614390575f5ffd5b8301601f810185136143a0575f5ffd5b80356143b36143ae82614334565b614304565b8181528660208385010111156143c7575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f604083850312156143f7575f5ffd5b50508035926020909101359150565b5f604082016040835280855180835260608501915060608160051b8601019250602087015f5b8281101561402857605f1987860301845281518051865260208101519050604060208701526144676040870182516001600160a01b03169052565b60208101516060870152604081015160ff8116608088015250606081015160ff811660a08801525060808101516001600160401b03811660c08801525060a081015161ffff811660e08801525060c08101518015156101008801525060e0810151801515610120880152506101008101516101a06101408801526144ef6101e0880182613a46565b9050610120820151603f198883030161016089015261450e8282613a46565b9150506101408201516101808801526101608201516145346101a089018261ffff169052565b5061018082015191506145536101c08801836001600160801b03169052565b955050602093840193919091019060010161442c565b602081525f613a3f6020830184613a46565b60ff81168114613a21575f5ffd5b5f5f5f6060848603121561459b575f5ffd5b83356140968161457b565b5f604082016040835280855180835260608501915060608160051b8601019250602087015f5b8281101561402857605f198786030184526145e8858351613c35565b945060209384019391909101906001016145cc565b81516001600160401b0316815261024081016020830151602083015260408301516040830152606083015160608301526080830151608083015260a083015161465160a08401826001600160401b03169052565b5060c083015161466c60c08401826001600160401b03169052565b5060e083015160e08301526101008301516101008301526101208301516101208301526101408301516101408301526101608301516146b76101608401826001600160401b03169052565b506101808301516146d46101808401826001600160401b03169052565b506101a08301516146ec6101a084018261ffff169052565b506101c08301516147046101c084018261ffff169052565b506101e083015161471c6101e084018261ffff169052565b5061020083015161473261020084018215159052565b5061022083015161372061022084018215159052565b5f5f5f83850361012081121561475c575f5ffd5b60e0811215614769575f5ffd5b50929460e086013594506101008601359350915050565b5f604082016040835280855180835260608501915060608160051b8601019250602087015f5b8281101561402857605f198786030184526147c2858351614119565b945060209384019391909101906001016147a6565b8051612f4181614065565b8051612f418161457b565b8015158114613a21575f5ffd5b8051612f41816147ed565b80516001600160801b0381168114612f41575f5ffd5b5f82601f83011261482a575f5ffd5b81516148386143ae82614334565b81815284602083860101111561484c575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60c08284031215614878575f5ffd5b6148806141e9565b9050815161488d81614065565b8152602082015161489d81614065565b602082015260408201516148b08161457b565b60408201526148c1606083016147fa565b60608201526148d260808301614805565b608082015260a08201516001600160401b038111156148ef575f5ffd5b6148fb8482850161481b565b60a08301525092915050565b5f60208284031215614917575f5ffd5b81516001600160401b0381111561492c575f5ffd5b61309184828501614868565b805161ffff81168114612f41575f5ffd5b8051612f4181613a0d565b5f6101208284031215614965575f5ffd5b61496d614211565b9050614978826147fa565b815261498660208301614938565b602082015261499760408301614938565b60408201526149a860608301614949565b60608201526080828101519082015260a0808301519082015260c080830151908201526149d760e083016147e2565b60e08201526149e96101008301614949565b61010082015292915050565b5f6101208284031215614a06575f5ffd5b613a3f8383614954565b5f60208284031215614a20575f5ffd5b8151613a3f81613a0d565b5f60208284031215614a3b575f5ffd5b613a3f82614805565b5f60208284031215614a54575f5ffd5b5051919050565b5f60808284031215614a6b575f5ffd5b604051608081016001600160401b0381118282101715614a8d57614a8d6141d5565b80604052508091508251614aa0816147ed565b8152602083015160038110614ab3575f5ffd5b6020820152614ac460408401614938565b6040820152614ad560608401614938565b60608201525092915050565b5f60808284031215614af1575f5ffd5b613a3f8383614a5b565b5f60208284031215614b0b575f5ffd5b8151613a3f816147ed565b5f5f60408385031215614b27575f5ffd5b505080516020909101519092909150565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561309557613095614b38565b8181038181111561309557613095614b38565b60028110613a21575f5ffd5b8051612f4181614b72565b5f6101608284031215614b9a575f5ffd5b614ba2614234565b9050614bad82614949565b8152614bbb60208301614949565b6020820152614bcc60408301614949565b6040820152614bdd60608301614949565b60608201526080828101519082015260a0808301519082015260c08083015190820152614c0c60e08301614949565b60e0820152614c1e6101008301614949565b610100820152614c316101208301614b7e565b6101208201526101409182015191810191909152919050565b80516bffffffffffffffffffffffff81168114612f41575f5ffd5b805164ffffffffff81168114612f41575f5ffd5b805163ffffffff81168114612f41575f5ffd5b5f6101008284031215614c9d575f5ffd5b614ca5614257565b90508151614cb281614065565b8152614cc060208301614c4a565b6020820152614cd1604083016147d7565b6040820152614ce260608301614c4a565b6060820152614cf360808301614c65565b6080820152614d0460a08301614c65565b60a0820152614d1560c08301614c79565b60c0820152614d2660e08301614805565b60e082015292915050565b5f60208284031215614d41575f5ffd5b81516001600160401b03811115614d56575f5ffd5b82016103a08185031215614d68575f5ffd5b614d7061427a565b81518152614d818560208401614b89565b6020820152614d9361018083016147d7565b6040820152614da56101a083016147d7565b6060820152614db76101c08301614949565b60808201526101e08201516001600160401b03811115614dd5575f5ffd5b614de18682850161481b565b60a083015250614df46102008301614938565b60c0820152614e066102208301614949565b60e0820152614e1861024083016147fa565b610100820152610260820151610120820152614e3761028083016147fa565b610140820152614e4b856102a08401614c8c565b610160820152949350505050565b5f60018201614e6a57614e6a614b38565b5060010190565b634e487b7160e01b5f52603260045260245ffd5b5f81614e9357614e93614b38565b505f190190565b5f6101608284031215614eab575f5ffd5b613a3f8383614b89565b5f60208284031215614ec5575f5ffd5b8151613a3f81614065565b5f60208284031215614ee0575f5ffd5b81516001600160401b03811115614ef5575f5ffd5b6130918482850161481b565b5f60208284031215614f11575f5ffd5b613a3f82614938565b5f5f5f5f5f60a08688031215614f2e575f5ffd5b8551614f3981614065565b602087015160408801519196509450614f5181613a0d565b6060870151909350614f6281613a0d565b6080870151909250614f73816147ed565b809150509295509295909350565b5f6101008284031215614f92575f5ffd5b613a3f8383614c8c565b5f60e08284031215614fac575f5ffd5b614fb461429d565b90508151614fc181613a0d565b8152602082810151908201526040820151614fdb81614b72565b60408201526060820151614fee81613a0d565b60608201526080828101519082015261500960a08301614c79565b60a082015260c082015161501c81613a0d565b60c082015292915050565b5f60e08284031215615037575f5ffd5b613a3f8383614f9c565b5f60208284031215615051575f5ffd5b81516001600160401b03811115615066575f5ffd5b82016101a08185031215615078575f5ffd5b6150806142bf565b615089826147d7565b8152602082810151908201526150a1604083016147e2565b60408201526150b2606083016147e2565b60608201526150c360808301614949565b60808201526150d460a08301614938565b60a08201526150e560c083016147fa565b60c08201526150f660e083016147fa565b60e08201526101008201516001600160401b03811115615114575f5ffd5b6151208682850161481b565b610100830152506101208201516001600160401b03811115615140575f5ffd5b61514c8682850161481b565b61012083015250610140828101519082015261516b6101608301614938565b61016082015261517e6101808301614805565b610180820152949350505050565b5f5f6040838503121561519d575f5ffd5b82516151a881614065565b6020939093015192949293505050565b5f6001600160401b038211156151d0576151d06141d5565b5060051b60200190565b5f82601f8301126151e9575f5ffd5b81516151f76143ae826151b8565b80828252602082019150602060608402860101925085831115615218575f5ffd5b602085015b8381101561527f5760608188031215615234575f5ffd5b61523c6142e2565b815161524781614065565b8152602082015161525781613a0d565b6020820152604082015161526a81613a0d565b6040820152835260209092019160600161521d565b5095945050505050565b5f60208284031215615299575f5ffd5b81516001600160401b038111156152ae575f5ffd5b82016102e081850312156152c0575f5ffd5b6152c861427a565b6152d182614949565b815260208201516001600160401b038111156152eb575f5ffd5b6152f786828501614868565b60208301525061530a8560408401614954565b604082015261531c6101608301614949565b606082015261532e6101808301614805565b60808201526101a082015160a082015261534b6101c08301614949565b60c08201526101e082015160e0820152615369856102008401614a5b565b61010082015261537c61028083016147fa565b6101208201526102a08201516101408201526102c08201516001600160401b038111156153a7575f5ffd5b6153b3868285016151da565b61016083015250949350505050565b5f5f604083850312156153d3575f5ffd5b82516151a881613a0d565b5f602082840312156153ee575f5ffd5b81516001600160401b03811115615403575f5ffd5b82016101e08185031215615415575f5ffd5b61541d614211565b8151815261542e8560208401614f9c565b60208201526101008201516001600160401b0381111561544c575f5ffd5b6154588682850161481b565b60408301525061546b6101208301614938565b606082015261547d6101408301614805565b608082015261548f6101608301614949565b60a082015261018082015160c08201526154ac6101a083016147d7565b60e08201526101c091909101516101008201529392505050565b5f602082840312156154d6575f5ffd5b81516001600160401b038111156154eb575f5ffd5b8201601f810184136154fb575f5ffd5b80516155096143ae826151b8565b8082825260208201915060208360051b85010192508683111561552a575f5ffd5b6020840193505b82841015612f3757835161554481614065565b825260209384019390910190615531565b5f5f60408385031215615566575f5ffd5b825161557181613a0d565b602084015190925061558281613a0d565b809150509250929050565b5f6020828403121561559d575f5ffd5b8135613a3f816147ed565b5f602082840312156155b8575f5ffd5b8135613a3f81614b7256",
}

// View is an auto generated Go binding around an Ethereum contract.
type View struct {
	abi abi.ABI
}

// NewView creates a new instance of View.
func NewView() *View {
	parsed, err := ViewMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &View{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *View) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock, (address,address,address,address,address,address,address,address,address) peers) returns()
func (view *View) PackConstructor(timelock common.Address, peers ViewPeers) []byte {
	enc, err := view.abi.Pack("", timelock, peers)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAPPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62b51b4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function APPS() view returns(address)
func (view *View) PackAPPS() []byte {
	enc, err := view.abi.Pack("APPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAPPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62b51b4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function APPS() view returns(address)
func (view *View) TryPackAPPS() ([]byte, error) {
	return view.abi.Pack("APPS")
}

// UnpackAPPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62b51b4e.
//
// Solidity: function APPS() view returns(address)
func (view *View) UnpackAPPS(data []byte) (common.Address, error) {
	out, err := view.abi.Unpack("APPS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCALLBACKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96da903d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CALLBACKS() view returns(address)
func (view *View) PackCALLBACKS() []byte {
	enc, err := view.abi.Pack("CALLBACKS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCALLBACKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96da903d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CALLBACKS() view returns(address)
func (view *View) TryPackCALLBACKS() ([]byte, error) {
	return view.abi.Pack("CALLBACKS")
}

// UnpackCALLBACKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96da903d.
//
// Solidity: function CALLBACKS() view returns(address)
func (view *View) UnpackCALLBACKS(data []byte) (common.Address, error) {
	out, err := view.abi.Unpack("CALLBACKS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCOMPUTING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e4424b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COMPUTING() view returns(address)
func (view *View) PackCOMPUTING() []byte {
	enc, err := view.abi.Pack("COMPUTING")
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
func (view *View) TryPackCOMPUTING() ([]byte, error) {
	return view.abi.Pack("COMPUTING")
}

// UnpackCOMPUTING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e4424b8.
//
// Solidity: function COMPUTING() view returns(address)
func (view *View) UnpackCOMPUTING(data []byte) (common.Address, error) {
	out, err := view.abi.Unpack("COMPUTING", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMARKET is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf46f16c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MARKET() view returns(address)
func (view *View) PackMARKET() []byte {
	enc, err := view.abi.Pack("MARKET")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMARKET is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf46f16c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MARKET() view returns(address)
func (view *View) TryPackMARKET() ([]byte, error) {
	return view.abi.Pack("MARKET")
}

// UnpackMARKET is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf46f16c2.
//
// Solidity: function MARKET() view returns(address)
func (view *View) UnpackMARKET(data []byte) (common.Address, error) {
	out, err := view.abi.Unpack("MARKET", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXPAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69fc09b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PAGE() view returns(uint256)
func (view *View) PackMAXPAGE() []byte {
	enc, err := view.abi.Pack("MAX_PAGE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69fc09b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PAGE() view returns(uint256)
func (view *View) TryPackMAXPAGE() ([]byte, error) {
	return view.abi.Pack("MAX_PAGE")
}

// UnpackMAXPAGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69fc09b9.
//
// Solidity: function MAX_PAGE() view returns(uint256)
func (view *View) UnpackMAXPAGE(data []byte) (*big.Int, error) {
	out, err := view.abi.Unpack("MAX_PAGE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1026018.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_WORKERS() view returns(uint256)
func (view *View) PackMAXWORKERS() []byte {
	enc, err := view.abi.Pack("MAX_WORKERS")
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
func (view *View) TryPackMAXWORKERS() ([]byte, error) {
	return view.abi.Pack("MAX_WORKERS")
}

// UnpackMAXWORKERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1026018.
//
// Solidity: function MAX_WORKERS() view returns(uint256)
func (view *View) UnpackMAXWORKERS(data []byte) (*big.Int, error) {
	out, err := view.abi.Unpack("MAX_WORKERS", data)
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
func (view *View) PackPOOLS() []byte {
	enc, err := view.abi.Pack("POOLS")
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
func (view *View) TryPackPOOLS() ([]byte, error) {
	return view.abi.Pack("POOLS")
}

// UnpackPOOLS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebccb5b2.
//
// Solidity: function POOLS() view returns(address)
func (view *View) UnpackPOOLS(data []byte) (common.Address, error) {
	out, err := view.abi.Unpack("POOLS", data)
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
func (view *View) PackREWARDS() []byte {
	enc, err := view.abi.Pack("REWARDS")
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
func (view *View) TryPackREWARDS() ([]byte, error) {
	return view.abi.Pack("REWARDS")
}

// UnpackREWARDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (view *View) UnpackREWARDS(data []byte) (common.Address, error) {
	out, err := view.abi.Unpack("REWARDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSETTLEMENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef0fe245.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SETTLEMENT() view returns(address)
func (view *View) PackSETTLEMENT() []byte {
	enc, err := view.abi.Pack("SETTLEMENT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSETTLEMENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef0fe245.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SETTLEMENT() view returns(address)
func (view *View) TryPackSETTLEMENT() ([]byte, error) {
	return view.abi.Pack("SETTLEMENT")
}

// UnpackSETTLEMENT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (view *View) UnpackSETTLEMENT(data []byte) (common.Address, error) {
	out, err := view.abi.Unpack("SETTLEMENT", data)
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
func (view *View) PackSOCKETS() []byte {
	enc, err := view.abi.Pack("SOCKETS")
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
func (view *View) TryPackSOCKETS() ([]byte, error) {
	return view.abi.Pack("SOCKETS")
}

// UnpackSOCKETS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8178b2b.
//
// Solidity: function SOCKETS() view returns(address)
func (view *View) UnpackSOCKETS(data []byte) (common.Address, error) {
	out, err := view.abi.Unpack("SOCKETS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSTAKING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97610f30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STAKING() view returns(address)
func (view *View) PackSTAKING() []byte {
	enc, err := view.abi.Pack("STAKING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTAKING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97610f30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STAKING() view returns(address)
func (view *View) TryPackSTAKING() ([]byte, error) {
	return view.abi.Pack("STAKING")
}

// UnpackSTAKING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (view *View) UnpackSTAKING(data []byte) (common.Address, error) {
	out, err := view.abi.Unpack("STAKING", data)
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
func (view *View) PackTIMELOCK() []byte {
	enc, err := view.abi.Pack("TIMELOCK")
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
func (view *View) TryPackTIMELOCK() ([]byte, error) {
	return view.abi.Pack("TIMELOCK")
}

// UnpackTIMELOCK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7aadef8b.
//
// Solidity: function TIMELOCK() view returns(address)
func (view *View) UnpackTIMELOCK(data []byte) (common.Address, error) {
	out, err := view.abi.Unpack("TIMELOCK", data)
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
func (view *View) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := view.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (view *View) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return view.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (view *View) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := view.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackApps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89dfb020.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function apps(uint256 from, uint256 limit) view returns((uint256,(address,bytes32,uint8,uint8,uint64,uint16,bool,bool,string,string,bytes32,uint16,uint128))[] cards, uint256 next)
func (view *View) PackApps(from *big.Int, limit *big.Int) []byte {
	enc, err := view.abi.Pack("apps", from, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89dfb020.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function apps(uint256 from, uint256 limit) view returns((uint256,(address,bytes32,uint8,uint8,uint64,uint16,bool,bool,string,string,bytes32,uint16,uint128))[] cards, uint256 next)
func (view *View) TryPackApps(from *big.Int, limit *big.Int) ([]byte, error) {
	return view.abi.Pack("apps", from, limit)
}

// AppsOutput serves as a container for the return parameters of contract
// method Apps.
type AppsOutput struct {
	Cards []IViewAppCard
	Next  *big.Int
}

// UnpackApps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89dfb020.
//
// Solidity: function apps(uint256 from, uint256 limit) view returns((uint256,(address,bytes32,uint8,uint8,uint64,uint16,bool,bool,string,string,bytes32,uint16,uint128))[] cards, uint256 next)
func (view *View) UnpackApps(data []byte) (AppsOutput, error) {
	out, err := view.abi.Unpack("apps", data)
	outstruct := new(AppsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Cards = *abi.ConvertType(out[0], new([]IViewAppCard)).(*[]IViewAppCard)
	outstruct.Next = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackListings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ec91e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function listings(uint256 app, uint256 maxPrice, uint256 from, uint256 limit) view returns((uint256,(uint64,uint64,uint64,uint64,uint256,uint256,uint256,uint64,uint64,uint8,uint256),address,address,uint64,string,uint16,uint64,bool,uint256,bool,(address,uint96,address,uint96,uint40,uint40,uint32,uint128))[] cards, uint256 next)
func (view *View) PackListings(app *big.Int, maxPrice *big.Int, from *big.Int, limit *big.Int) []byte {
	enc, err := view.abi.Pack("listings", app, maxPrice, from, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackListings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ec91e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function listings(uint256 app, uint256 maxPrice, uint256 from, uint256 limit) view returns((uint256,(uint64,uint64,uint64,uint64,uint256,uint256,uint256,uint64,uint64,uint8,uint256),address,address,uint64,string,uint16,uint64,bool,uint256,bool,(address,uint96,address,uint96,uint40,uint40,uint32,uint128))[] cards, uint256 next)
func (view *View) TryPackListings(app *big.Int, maxPrice *big.Int, from *big.Int, limit *big.Int) ([]byte, error) {
	return view.abi.Pack("listings", app, maxPrice, from, limit)
}

// ListingsOutput serves as a container for the return parameters of contract
// method Listings.
type ListingsOutput struct {
	Cards []IViewSocketCard
	Next  *big.Int
}

// UnpackListings is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ec91e4b.
//
// Solidity: function listings(uint256 app, uint256 maxPrice, uint256 from, uint256 limit) view returns((uint256,(uint64,uint64,uint64,uint64,uint256,uint256,uint256,uint64,uint64,uint8,uint256),address,address,uint64,string,uint16,uint64,bool,uint256,bool,(address,uint96,address,uint96,uint40,uint40,uint32,uint128))[] cards, uint256 next)
func (view *View) UnpackListings(data []byte) (ListingsOutput, error) {
	out, err := view.abi.Unpack("listings", data)
	outstruct := new(ListingsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Cards = *abi.ConvertType(out[0], new([]IViewSocketCard)).(*[]IViewSocketCard)
	outstruct.Next = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackOfferCard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ed6bc02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offerCard(uint256 id) view returns((uint256,(uint64,uint256,uint8,uint64,uint256,uint32,uint64),string,uint16,uint128,uint64,uint256,address,bytes32) card)
func (view *View) PackOfferCard(id *big.Int) []byte {
	enc, err := view.abi.Pack("offerCard", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOfferCard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ed6bc02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offerCard(uint256 id) view returns((uint256,(uint64,uint256,uint8,uint64,uint256,uint32,uint64),string,uint16,uint128,uint64,uint256,address,bytes32) card)
func (view *View) TryPackOfferCard(id *big.Int) ([]byte, error) {
	return view.abi.Pack("offerCard", id)
}

// UnpackOfferCard is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ed6bc02.
//
// Solidity: function offerCard(uint256 id) view returns((uint256,(uint64,uint256,uint8,uint64,uint256,uint32,uint64),string,uint16,uint128,uint64,uint256,address,bytes32) card)
func (view *View) UnpackOfferCard(data []byte) (IViewOfferCard, error) {
	out, err := view.abi.Unpack("offerCard", data)
	if err != nil {
		return *new(IViewOfferCard), err
	}
	out0 := *abi.ConvertType(out[0], new(IViewOfferCard)).(*IViewOfferCard)
	return out0, nil
}

// PackOffers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2855afc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offers((uint256,uint64,bool,uint8,uint64,uint256,bool) filter, uint256 from, uint256 limit) view returns((uint256,(uint64,uint256,uint8,uint64,uint256,uint32,uint64),string,uint16,uint128,uint64,uint256,address,bytes32)[] cards, uint256 next)
func (view *View) PackOffers(filter IViewFilter, from *big.Int, limit *big.Int) []byte {
	enc, err := view.abi.Pack("offers", filter, from, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOffers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2855afc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offers((uint256,uint64,bool,uint8,uint64,uint256,bool) filter, uint256 from, uint256 limit) view returns((uint256,(uint64,uint256,uint8,uint64,uint256,uint32,uint64),string,uint16,uint128,uint64,uint256,address,bytes32)[] cards, uint256 next)
func (view *View) TryPackOffers(filter IViewFilter, from *big.Int, limit *big.Int) ([]byte, error) {
	return view.abi.Pack("offers", filter, from, limit)
}

// OffersOutput serves as a container for the return parameters of contract
// method Offers.
type OffersOutput struct {
	Cards []IViewOfferCard
	Next  *big.Int
}

// UnpackOffers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2855afc.
//
// Solidity: function offers((uint256,uint64,bool,uint8,uint64,uint256,bool) filter, uint256 from, uint256 limit) view returns((uint256,(uint64,uint256,uint8,uint64,uint256,uint32,uint64),string,uint16,uint128,uint64,uint256,address,bytes32)[] cards, uint256 next)
func (view *View) UnpackOffers(data []byte) (OffersOutput, error) {
	out, err := view.abi.Unpack("offers", data)
	outstruct := new(OffersOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Cards = *abi.ConvertType(out[0], new([]IViewOfferCard)).(*[]IViewOfferCard)
	outstruct.Next = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackOperatorCard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x139df833.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorCard(uint64 id) view returns((uint64,(address,address,uint8,bool,uint128,string),(bool,uint16,uint16,uint64,uint256,uint256,uint256,uint8,uint64),uint64,uint128,uint256,uint64,uint256,(bool,uint8,uint16,uint16),bool,uint256,(address,uint64,uint64)[]) card)
func (view *View) PackOperatorCard(id uint64) []byte {
	enc, err := view.abi.Pack("operatorCard", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorCard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x139df833.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorCard(uint64 id) view returns((uint64,(address,address,uint8,bool,uint128,string),(bool,uint16,uint16,uint64,uint256,uint256,uint256,uint8,uint64),uint64,uint128,uint256,uint64,uint256,(bool,uint8,uint16,uint16),bool,uint256,(address,uint64,uint64)[]) card)
func (view *View) TryPackOperatorCard(id uint64) ([]byte, error) {
	return view.abi.Pack("operatorCard", id)
}

// UnpackOperatorCard is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x139df833.
//
// Solidity: function operatorCard(uint64 id) view returns((uint64,(address,address,uint8,bool,uint128,string),(bool,uint16,uint16,uint64,uint256,uint256,uint256,uint8,uint64),uint64,uint128,uint256,uint64,uint256,(bool,uint8,uint16,uint16),bool,uint256,(address,uint64,uint64)[]) card)
func (view *View) UnpackOperatorCard(data []byte) (IViewOperatorCard, error) {
	out, err := view.abi.Unpack("operatorCard", data)
	if err != nil {
		return *new(IViewOperatorCard), err
	}
	out0 := *abi.ConvertType(out[0], new(IViewOperatorCard)).(*IViewOperatorCard)
	return out0, nil
}

// PackOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae163f5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operators(uint8 roles, uint256 from, uint256 limit) view returns((uint64,(address,address,uint8,bool,uint128,string),(bool,uint16,uint16,uint64,uint256,uint256,uint256,uint8,uint64),uint64,uint128,uint256,uint64,uint256,(bool,uint8,uint16,uint16),bool,uint256,(address,uint64,uint64)[])[] cards, uint256 next)
func (view *View) PackOperators(roles uint8, from *big.Int, limit *big.Int) []byte {
	enc, err := view.abi.Pack("operators", roles, from, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae163f5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operators(uint8 roles, uint256 from, uint256 limit) view returns((uint64,(address,address,uint8,bool,uint128,string),(bool,uint16,uint16,uint64,uint256,uint256,uint256,uint8,uint64),uint64,uint128,uint256,uint64,uint256,(bool,uint8,uint16,uint16),bool,uint256,(address,uint64,uint64)[])[] cards, uint256 next)
func (view *View) TryPackOperators(roles uint8, from *big.Int, limit *big.Int) ([]byte, error) {
	return view.abi.Pack("operators", roles, from, limit)
}

// OperatorsOutput serves as a container for the return parameters of contract
// method Operators.
type OperatorsOutput struct {
	Cards []IViewOperatorCard
	Next  *big.Int
}

// UnpackOperators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xae163f5c.
//
// Solidity: function operators(uint8 roles, uint256 from, uint256 limit) view returns((uint64,(address,address,uint8,bool,uint128,string),(bool,uint16,uint16,uint64,uint256,uint256,uint256,uint8,uint64),uint64,uint128,uint256,uint64,uint256,(bool,uint8,uint16,uint16),bool,uint256,(address,uint64,uint64)[])[] cards, uint256 next)
func (view *View) UnpackOperators(data []byte) (OperatorsOutput, error) {
	out, err := view.abi.Unpack("operators", data)
	outstruct := new(OperatorsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Cards = *abi.ConvertType(out[0], new([]IViewOperatorCard)).(*[]IViewOperatorCard)
	outstruct.Next = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (view *View) PackProxiableUUID() []byte {
	enc, err := view.abi.Pack("proxiableUUID")
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
func (view *View) TryPackProxiableUUID() ([]byte, error) {
	return view.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (view *View) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := view.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSocketCard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3263c517.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function socketCard(uint256 id) view returns((uint256,(uint64,uint64,uint64,uint64,uint256,uint256,uint256,uint64,uint64,uint8,uint256),address,address,uint64,string,uint16,uint64,bool,uint256,bool,(address,uint96,address,uint96,uint40,uint40,uint32,uint128)) card)
func (view *View) PackSocketCard(id *big.Int) []byte {
	enc, err := view.abi.Pack("socketCard", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSocketCard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3263c517.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function socketCard(uint256 id) view returns((uint256,(uint64,uint64,uint64,uint64,uint256,uint256,uint256,uint64,uint64,uint8,uint256),address,address,uint64,string,uint16,uint64,bool,uint256,bool,(address,uint96,address,uint96,uint40,uint40,uint32,uint128)) card)
func (view *View) TryPackSocketCard(id *big.Int) ([]byte, error) {
	return view.abi.Pack("socketCard", id)
}

// UnpackSocketCard is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3263c517.
//
// Solidity: function socketCard(uint256 id) view returns((uint256,(uint64,uint64,uint64,uint64,uint256,uint256,uint256,uint64,uint64,uint8,uint256),address,address,uint64,string,uint16,uint64,bool,uint256,bool,(address,uint96,address,uint96,uint40,uint40,uint32,uint128)) card)
func (view *View) UnpackSocketCard(data []byte) (IViewSocketCard, error) {
	out, err := view.abi.Unpack("socketCard", data)
	if err != nil {
		return *new(IViewSocketCard), err
	}
	out0 := *abi.ConvertType(out[0], new(IViewSocketCard)).(*IViewSocketCard)
	return out0, nil
}

// PackSocketsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46dcf4a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function socketsOf(address account, uint256 from, uint256 limit) view returns((uint256,(uint64,uint64,uint64,uint64,uint256,uint256,uint256,uint64,uint64,uint8,uint256),address,address,uint64,string,uint16,uint64,bool,uint256,bool,(address,uint96,address,uint96,uint40,uint40,uint32,uint128))[] cards, uint256 next)
func (view *View) PackSocketsOf(account common.Address, from *big.Int, limit *big.Int) []byte {
	enc, err := view.abi.Pack("socketsOf", account, from, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSocketsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46dcf4a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function socketsOf(address account, uint256 from, uint256 limit) view returns((uint256,(uint64,uint64,uint64,uint64,uint256,uint256,uint256,uint64,uint64,uint8,uint256),address,address,uint64,string,uint16,uint64,bool,uint256,bool,(address,uint96,address,uint96,uint40,uint40,uint32,uint128))[] cards, uint256 next)
func (view *View) TryPackSocketsOf(account common.Address, from *big.Int, limit *big.Int) ([]byte, error) {
	return view.abi.Pack("socketsOf", account, from, limit)
}

// SocketsOfOutput serves as a container for the return parameters of contract
// method SocketsOf.
type SocketsOfOutput struct {
	Cards []IViewSocketCard
	Next  *big.Int
}

// UnpackSocketsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46dcf4a8.
//
// Solidity: function socketsOf(address account, uint256 from, uint256 limit) view returns((uint256,(uint64,uint64,uint64,uint64,uint256,uint256,uint256,uint64,uint64,uint8,uint256),address,address,uint64,string,uint16,uint64,bool,uint256,bool,(address,uint96,address,uint96,uint40,uint40,uint32,uint128))[] cards, uint256 next)
func (view *View) UnpackSocketsOf(data []byte) (SocketsOfOutput, error) {
	out, err := view.abi.Unpack("socketsOf", data)
	outstruct := new(SocketsOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Cards = *abi.ConvertType(out[0], new([]IViewSocketCard)).(*[]IViewSocketCard)
	outstruct.Next = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackTotals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc038a38e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totals() view returns((uint64,uint256,uint256,uint256,uint256,uint64,uint64,uint256,uint256,uint256,uint256,uint64,uint64,uint16,uint16,uint16,bool,bool) t)
func (view *View) PackTotals() []byte {
	enc, err := view.abi.Pack("totals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc038a38e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totals() view returns((uint64,uint256,uint256,uint256,uint256,uint64,uint64,uint256,uint256,uint256,uint256,uint64,uint64,uint16,uint16,uint16,bool,bool) t)
func (view *View) TryPackTotals() ([]byte, error) {
	return view.abi.Pack("totals")
}

// UnpackTotals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc038a38e.
//
// Solidity: function totals() view returns((uint64,uint256,uint256,uint256,uint256,uint64,uint64,uint256,uint256,uint256,uint256,uint64,uint64,uint16,uint16,uint16,bool,bool) t)
func (view *View) UnpackTotals(data []byte) (IViewTotals, error) {
	out, err := view.abi.Unpack("totals", data)
	if err != nil {
		return *new(IViewTotals), err
	}
	out0 := *abi.ConvertType(out[0], new(IViewTotals)).(*IViewTotals)
	return out0, nil
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (view *View) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := view.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (view *View) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return view.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// ViewInitialized represents a Initialized event raised by the View contract.
type ViewInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const ViewInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (ViewInitialized) ContractEventName() string {
	return ViewInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (view *View) UnpackInitializedEvent(log *types.Log) (*ViewInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != view.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ViewInitialized)
	if len(log.Data) > 0 {
		if err := view.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range view.abi.Events[event].Inputs {
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

// ViewUpgraded represents a Upgraded event raised by the View contract.
type ViewUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const ViewUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (ViewUpgraded) ContractEventName() string {
	return ViewUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (view *View) UnpackUpgradedEvent(log *types.Log) (*ViewUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 || log.Topics[0] != view.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ViewUpgraded)
	if len(log.Data) > 0 {
		if err := view.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range view.abi.Events[event].Inputs {
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
func (view *View) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], view.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return view.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], view.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return view.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], view.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return view.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], view.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return view.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], view.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return view.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], view.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return view.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], view.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return view.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], view.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return view.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], view.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return view.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ViewAddressEmptyCode represents a AddressEmptyCode error raised by the View contract.
type ViewAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func ViewAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (view *View) UnpackAddressEmptyCodeError(raw []byte) (*ViewAddressEmptyCode, error) {
	out := new(ViewAddressEmptyCode)
	if err := view.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ViewERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the View contract.
type ViewERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func ViewERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (view *View) UnpackERC1967InvalidImplementationError(raw []byte) (*ViewERC1967InvalidImplementation, error) {
	out := new(ViewERC1967InvalidImplementation)
	if err := view.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ViewERC1967NonPayable represents a ERC1967NonPayable error raised by the View contract.
type ViewERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func ViewERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (view *View) UnpackERC1967NonPayableError(raw []byte) (*ViewERC1967NonPayable, error) {
	out := new(ViewERC1967NonPayable)
	if err := view.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ViewFailedCall represents a FailedCall error raised by the View contract.
type ViewFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func ViewFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (view *View) UnpackFailedCallError(raw []byte) (*ViewFailedCall, error) {
	out := new(ViewFailedCall)
	if err := view.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ViewInvalidInitialization represents a InvalidInitialization error raised by the View contract.
type ViewInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func ViewInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (view *View) UnpackInvalidInitializationError(raw []byte) (*ViewInvalidInitialization, error) {
	out := new(ViewInvalidInitialization)
	if err := view.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ViewNotInitializing represents a NotInitializing error raised by the View contract.
type ViewNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func ViewNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (view *View) UnpackNotInitializingError(raw []byte) (*ViewNotInitializing, error) {
	out := new(ViewNotInitializing)
	if err := view.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ViewNotTimelock represents a NotTimelock error raised by the View contract.
type ViewNotTimelock struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address caller)
func ViewNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address caller)
func (view *View) UnpackNotTimelockError(raw []byte) (*ViewNotTimelock, error) {
	out := new(ViewNotTimelock)
	if err := view.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ViewUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the View contract.
type ViewUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func ViewUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (view *View) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*ViewUUPSUnauthorizedCallContext, error) {
	out := new(ViewUUPSUnauthorizedCallContext)
	if err := view.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ViewUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the View contract.
type ViewUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func ViewUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (view *View) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*ViewUUPSUnsupportedProxiableUUID, error) {
	out := new(ViewUUPSUnsupportedProxiableUUID)
	if err := view.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
