// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package market

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

// IMarketOffer is an auto generated low-level Go binding around an user-defined struct.
type IMarketOffer struct {
	Bidder     common.Address
	Price      *big.Int
	Target     *big.Int
	ForApp     bool
	MinUnits   uint64
	MinPower   uint64
	MinExpires *big.Int
	Until      *big.Int
}

// IMarketOrder is an auto generated low-level Go binding around an user-defined struct.
type IMarketOrder struct {
	Seller     common.Address
	Id         *big.Int
	StartPrice *big.Int
	EndPrice   *big.Int
	MinUnits   uint64
	Start      uint64
	Until      uint64
	Transfers  uint64
	Counter    uint64
	Salt       [32]byte
}

// MarketMetaData contains all meta data concerning the Market contract.
var MarketMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sockets\",\"type\":\"address\",\"internalType\":\"contractISockets\"},{\"name\":\"settlement\",\"type\":\"address\",\"internalType\":\"contractISettlement\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"MAX_EXTENSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PRICE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_AUCTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_RAISE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ORDER_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SETTLEMENT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISettlement\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SOCKETS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISockets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accept\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"auction\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reserve\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"auctionOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIMarket.Auction\",\"components\":[{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reserve\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bidder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bid\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"end\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"last\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"extension\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"escrow\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bid\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"buy\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelAll\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelAuction\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelOrder\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structIMarket.Order\",\"components\":[{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"startPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"start\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"transfers\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"counter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkOrder\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structIMarket.Order\",\"components\":[{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"startPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"start\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"transfers\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"counter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"counterOf\",\"inputs\":[{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fees\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fill\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structIMarket.Order\",\"components\":[{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"startPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"start\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"transfers\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"counter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"feeBps_\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"list\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"listFalling\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"startPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"listing\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"valid\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"makeAppOffer\",\"inputs\":[{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minPower\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minExpires\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"makeOffer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"offerCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offerOf\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIMarket.Offer\",\"components\":[{\"name\":\"bidder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"target\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"forApp\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minPower\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minExpires\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"orderHash\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structIMarket.Order\",\"components\":[{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"startPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"start\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"transfers\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"counter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseSales\",\"inputs\":[{\"name\":\"paused_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setFeeBps\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleAuction\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"withdrawOffer\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AllCancelled\",\"inputs\":[{\"name\":\"seller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"counter\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuctionEnded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuctionStarted\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reserve\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"end\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BidPlaced\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"bidder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"end\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Cancelled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeSet\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeesSwept\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Listed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ListedFalling\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"startPrice\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"endPrice\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"start\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OfferAccepted\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OfferMade\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"bidder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"forApp\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"minPower\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"minExpires\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OfferWithdrawn\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCancel\",\"inputs\":[{\"name\":\"seller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"order\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SalesPausedSet\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sold\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"royalty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AuctionOpen\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"end\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AuctionOver\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"end\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadAuctionEnd\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"least\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"order\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadTarget\",\"inputs\":[{\"name\":\"target\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BidTooLow\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpiresTooSoon\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wanted\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FeeTooHigh\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HasBid\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bidder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ListingInPast\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ListingNotStarted\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"start\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ListingOver\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ListingStale\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoAuction\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotBidder\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotListed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotSeller\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSettlement\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OfferMismatch\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OfferOver\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"order\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PriceAboveMax\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PriceRises\",\"inputs\":[{\"name\":\"startPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PriceTooHigh\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SalesPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooFewUnits\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wanted\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooLittlePower\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wanted\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Underpaid\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownOffer\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroPrice\",\"inputs\":[]}]",
	ID:  "Market",
	Bin: "0x6101a060405230608052348015610014575f5ffd5b50604051615760380380615760833981016040819052610033916101d9565b6001600160a01b03831660a05282610049610113565b503060c0524660e052606080610094604080518082018252600a815269115350c813585c9ad95d60b21b602080830191909152825180840190935260018352603160f81b9083015291565b8151602092830120815191830191909120610100829052610120819052604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8152938401929092529082015246606082015230608082015260a090206101405250506001600160a01b0391821661016052166101805250610223565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156101635760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101c25780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b03811681146101c2575f5ffd5b5f5f5f606084860312156101eb575f5ffd5b83516101f6816101c5565b6020850151909350610207816101c5565b6040850151909250610218816101c5565b809150509250925092565b60805160a05160c05160e051610100516101205161014051610160516101805161541b6103455f395f81816102f5015281816109a80152818161133401528181613031015281816130d5015281816132380152613e5801525f8181610aec01528181610d46015281816116b301528181611a3b015281816126eb01528181612bca01528181612e0401528181612f55015281816131c00152818161352501528181613927015281816139fd01528181613bb001528181613c3701528181613d0d01526141be01525f61447b01525f61453501525f61450f01525f6144bf01525f61449c01525f81816105b701528181610b8a01528181612087015281816129be015261374001525f8181613689015281816136b2015261387e015261541b5ff3fe6080604052600436106102e5575f3560e01c806384b0196e11610186578063a760f065116100dc578063ef0fe24511610087578063f973a20911610062578063f973a20914610b0e578063fafcbb0714610b41578063fd5a5b7f14610b60575f5ffd5b8063ef0fe24514610997578063f33ae7fd146109ca578063f8178b2b14610adb575f5ffd5b8063ad5c350b116100b7578063ad5c350b14610950578063ccf5a0e21461096f578063d55be8c614610982575f5ffd5b8063a760f065146108bc578063ac9650d8146108db578063ad3cb1cc146108fb575f5ffd5b806393a101f61161013c5780639af1d35a116101175780639af1d35a146107575780639dbe1f1414610794578063a3cb2f44146107a7575f5ffd5b806393a101f61461070f57806396b5a7551461072457806399e5330f14610743575f5ffd5b80638a0dac4a1161016c5780638a0dac4a146106915780638c0df1ed146106b05780638e69ee66146106c3575f5ffd5b806384b0196e1461064b5780638610f04514610672575f5ffd5b806340e58ee51161023b5780635c975abb116101f15780637aadef8b116101cc5780637aadef8b146105a65780637b4e6e1e146105d957806384a184de146105ec575f5ffd5b80635c975abb1461053a5780635e1c0751146105685780636112fc7614610587575f5ffd5b8063452a932011610221578063452a9320146104dc5780634f1ef2861461051357806352d1902d14610526575f5ffd5b806340e58ee51461049e57806342cdd726146104bd575f5ffd5b806318cb2b181161029b57806335faa4161161027657806335faa416146104625780633b8ac24f146104765780633da3ef9114610489575f5ffd5b806318cb2b181461040357806324a9d853146104175780632e99361114610443575f5ffd5b806309358479116102cb57806309358479146103b05780631115c24d146103cf57806313750946146103e4575f5ffd5b806301c11d9614610364578063023b1fc914610391575f5ffd5b3661036057336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461035e576040517f4afb55c50000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024015b60405180910390fd5b005b5f5ffd5b34801561036f575f5ffd5b5061037e6001600160601b0381565b6040519081526020015b60405180910390f35b34801561039c575f5ffd5b5061035e6103ab366004614872565b610b7f565b3480156103bb575f5ffd5b5061035e6103ca36600461488d565b610be2565b3480156103da575f5ffd5b5061037e60025481565b3480156103ef575f5ffd5b5061035e6103fe366004614872565b610f79565b34801561040e575f5ffd5b5061035e61109d565b348015610422575f5ffd5b505f546104309061ffff1681565b60405161ffff9091168152602001610388565b34801561044e575f5ffd5b5061035e61045d3660046148ad565b611114565b34801561046d575f5ffd5b5061035e6112b9565b61035e610484366004614938565b6113c3565b348015610494575f5ffd5b5061037e6101f481565b3480156104a9575f5ffd5b5061035e6104b83660046148ad565b611474565b3480156104c8575f5ffd5b5061035e6104d73660046149bb565b6114fd565b3480156104e7575f5ffd5b506001546104fb906001600160a01b031681565b6040516001600160a01b039091168152602001610388565b61035e610521366004614a99565b6115cf565b348015610531575f5ffd5b5061037e6115ea565b348015610545575f5ffd5b505f546105589062010000900460ff1681565b6040519015158152602001610388565b348015610573575f5ffd5b5061035e610582366004614b3e565b611618565b348015610592575f5ffd5b5061035e6105a1366004614b74565b611aab565b3480156105b1575f5ffd5b506104fb7f000000000000000000000000000000000000000000000000000000000000000081565b61035e6105e7366004614b8f565b611b4e565b3480156105f7575f5ffd5b5061060b6106063660046148ad565b611d68565b604080516001600160a01b03909616865260208601949094526001600160401b03928316938501939093521660608301521515608082015260a001610388565b348015610656575f5ffd5b5061065f611e7a565b6040516103889796959493929190614c04565b34801561067d575f5ffd5b5061035e61068c3660046148ad565b611f22565b34801561069c575f5ffd5b5061035e6106ab366004614cb6565b61207c565b61037e6106be366004614cd1565b612135565b3480156106ce575f5ffd5b506106f76106dd366004614cb6565b60066020525f90815260409020546001600160401b031681565b6040516001600160401b039091168152602001610388565b34801561071a575f5ffd5b506106f761012c81565b34801561072f575f5ffd5b5061035e61073e3660046148ad565b61214f565b34801561074e575f5ffd5b506106f7600a81565b348015610762575f5ffd5b505f5461077c90630100000090046001600160801b031681565b6040516001600160801b039091168152602001610388565b61035e6107a2366004614d17565b6122f4565b3480156107b2575f5ffd5b506108af6107c13660046148ad565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810191909152505f9081526005602090815260409182902082516101008101845281546001600160a01b03811682526001600160601b03600160a01b90910416928101929092526001015464ffffffffff8082169383019390935260ff65010000000000820416151560608301526001600160401b036601000000000000820481166080840152600160701b82041660a0830152600160b01b8104831660c0830152600160d81b900490911660e082015290565b6040516103889190614d4b565b3480156108c7575f5ffd5b5061037e6108d6366004614dff565b6125cc565b6108ee6108e9366004614e50565b6128fb565b6040516103889190614ebf565b348015610906575f5ffd5b506109436040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516103889190614f22565b34801561095b575f5ffd5b5061035e61096a366004614b8f565b61291f565b61037e61097d366004614d17565b612988565b34801561098d575f5ffd5b5061037e6103e881565b3480156109a2575f5ffd5b506104fb7f000000000000000000000000000000000000000000000000000000000000000081565b3480156109d5575f5ffd5b50610ace6109e43660046148ad565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810191909152505f9081526004602090815260409182902082516101008101845281546001600160a01b0380821683526001600160601b03600160a01b9283900481169584019590955260018401549081169583019590955290930490911660608301526002015464ffffffffff80821660808401526501000000000082041660a083015263ffffffff600160501b82041660c08301526001600160801b03600160701b9091041660e082015290565b6040516103889190614f34565b348015610ae6575f5ffd5b506104fb7f000000000000000000000000000000000000000000000000000000000000000081565b348015610b19575f5ffd5b5061037e7f6c3eb15afb60b5bc522ede8709b86f1ca98f9fe493d39ec3c1aede6f69b4269a81565b348015610b4c575f5ffd5b5061035e610b5b366004614ffb565b61299f565b348015610b6b575f5ffd5b5061037e610b7a366004614b74565b612a6f565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610bd55760405163167cd5f360e21b81526001600160a01b039091166004820152602401610355565b50610bdf81612ac1565b50565b610bea612b54565b5f8281526005602090815260409182902082516101008101845281546001600160a01b038116808352600160a01b9091046001600160601b03169382019390935260019091015464ffffffffff8082169483019490945265010000000000810460ff1615156060830152660100000000000081046001600160401b039081166080840152600160701b82041660a0830152600160b01b8104841660c0830152600160d81b900490921660e08301528390610cd3576040517f1021ae2200000000000000000000000000000000000000000000000000000000815260040161035591815260200190565b5060e0810151839064ffffffffff8116421115610d2c576040517fa9c1b282000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610355565b505060405163564b707d60e01b8152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063564b707d9060240161016060405180830381865afa158015610d94573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610db8919061502f565b90508160600151610dc95782610dcf565b80608001515b826040015164ffffffffff161484849091610e1f576040517f17792acb00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610355565b505060a0820151602082015184916001600160401b038082169083161015610e8d576040517f95e70d3500000000000000000000000000000000000000000000000000000000815260048101939093526001600160401b039182166024840152166044820152606401610355565b50505060c08201516060820151849164ffffffffff81166001600160401b0383161015610f06576040517fd57e2e7800000000000000000000000000000000000000000000000000000000815260048101939093526001600160401b03909116602483015264ffffffffff166044820152606401610355565b5050505f8481526005602052604080822082815560010182905551849186917f397f87b3946767b09967764d50032941de13a2606bcb39dfed61d7b1ed0192cc9190a3610f6b3333845f01518686602001516001600160601b03168760800151612b89565b5050610f75612e92565b5050565b5f610f82612ebc565b805490915060ff6801000000000000000082041615906001600160401b03165f81158015610fad5750825b90505f826001600160401b03166001148015610fc85750303b155b905081158015610fd6575080155b1561100d576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561104157845468ff00000000000000001916680100000000000000001785555b61104a86612ac1565b831561109557845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b335f81815260066020526040812080547f51f558c55d1d33d70e9a56c8f605cdd3d283661387efaff4699fa3ab9cdb9da192906110e2906001600160401b0316615105565b82546001600160401b039182166101009390930a838102920219161790915560405190815260200160405180910390a2565b61111c612b54565b5f61112682612ee4565b604080516101008101825282546001600160a01b038082168352600160a01b918290046001600160601b03908116602085015260018601549182169484019490945204909116606082015260029091015464ffffffffff8082166080840181905265010000000000830490911660a0840152600160501b820463ffffffff1660c0840152600160701b9091046001600160801b031660e0830152909150829042811061120e576040517f20c320ca000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610355565b50505f828152600460205260408120818155600181019190915560020180547fffff00000000000000000000000000000000000000000000000000000000000016905561125a82612f3d565b61126e576112688282612fd9565b506112b1565b60408101516001600160a01b031661128d5761126882825f015161316a565b6112af815f01513083604001518585606001516001600160601b03165f612b89565b505b610bdf612e92565b6112c1612b54565b5f80547fffffffffffffffffffffffffff00000000000000000000000000000000ffffff811690915560405163010000009091046001600160801b0316808252907fc1d94a7c9f6a6bc92f1ca076189cb2bccd07ce7193ac9423e7a3f9fde840139d9060200160405180910390a16113b87f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b5cf5f246040518163ffffffff1660e01b8152600401602060405180830381865afa15801561138e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113b2919061512f565b82613213565b506113c1612e92565b565b6113cb612b54565b80806001600160401b03811642111561140357604051636768091360e01b81526001600160401b039091166004820152602401610355565b505f6114108888886125cc565b905061141c8186613297565b61146161142c60208a018a614cb6565b61143960208b018b614cb6565b338b602001358561145c8a8f6080016020810190611457919061514a565b613324565b612b89565b61146a8161334d565b5050611095612e92565b5f81815260036020526040902054819033906001600160a01b031681146114c057604051634a1233a960e01b815260048101929092526001600160a01b03166024820152604401610355565b50505f8181526003602052604081205560405181907fc41d93b8bfbf9fd7cf5bfe271fd649ab6a6fec0ea101c23b82a2a28eca2533a9905f90a250565b6115078484613368565b5f611514868685856133d6565b6001810180547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160f81b1790556002810180546001600160601b0387166bffffffffffffffffffffffff1990911617905560408051878152602081018790526001600160401b03868116828401524281166060830152851660808201529051919250339188917f923ffeacd49845f853a4d426dfaa639657bf3f792e5c63f6744eebd12cd9147b919081900360a00190a3505050505050565b6115d761367e565b6115e082613735565b610f75828261378b565b5f6115f3613873565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b611620612b54565b5f5462010000900460ff1615611649576040516337e5555960e01b815260040160405180910390fd5b611652826138bc565b3361165c8461390f565b6001600160a01b0316148333909161169957604051634a1233a960e01b815260048101929092526001600160a01b03166024820152604401610355565b505060405163564b707d60e01b8152600481018490525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063564b707d9060240161016060405180830381865afa158015611701573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611725919061502f565b90505f611733600a42615165565b9050806001600160401b0316836001600160401b03161015801561176d575081606001516001600160401b0316836001600160401b031611155b838284606001519091926117c9576040517fc389033d0000000000000000000000000000000000000000000000000000000081526001600160401b03938416600482015291831660248301529091166044820152606401610355565b5050505f600842856117db9190615184565b6117e591906151b7565b905061012c6001600160401b03821611156117ff575061012c5b5f61180b82600c6151e4565b6118159086615165565b905083606001516001600160401b0316816001600160401b0316111561183c575060608301515b60408051610100810182523381526001600160601b03881660208201525f9181018290526060810182905264ffffffffff8088166080830152831660a082015263ffffffff841660c08201529060e082019086610120015160018111156118a5576118a5615206565b146118b0575f6118bd565b6118bd8660c00151613998565b6001600160801b039081169091525f898152600460209081526040918290208451918501516001600160601b03908116600160a01b9081026001600160a01b0394851617835586850151606088015190921602921691909117600182015560808401516002909101805460a086015160c087015160e090970151909516600160701b027fffff00000000000000000000000000000000ffffffffffffffffffffffffffff63ffffffff909716600160501b02969096167fffff0000000000000000000000000000000000000000ffffffffffffffffffff64ffffffffff968716650100000000000269ffffffffffffffffffff19909316969094169590951717919091169290921792909217905551339088907f79a11a0590a7e2ba9f4cb8c56e204acc492923769cde73fe117fcbee6a0f72f390611a11908a908a909182526001600160401b0316602082015260400190565b60405180910390a36040516323b872dd60e01b8152336004820152306024820152604481018890527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b872dd906064015f604051808303815f87803b158015611a84575f5ffd5b505af1158015611a96573d5f5f3e3d5ffd5b5050505050505050611aa6612e92565b505050565b33611ab96020830183614cb6565b6001600160a01b0316148160200135339091611afa57604051634a1233a960e01b815260048101929092526001600160a01b03166024820152604401610355565b50505f611b0682612a6f565b5f81815260076020526040808220805460ff1916600117905551919250829133917fa40328bc77730cc06abf7feb71e7eee720d77236b04904ec11251ffcd83d4e8c91a35050565b611b56612b54565b80806001600160401b038116421115611b8e57604051636768091360e01b81526001600160401b039091166004820152602401610355565b505f8581526003602090815260409182902082516101208101845281546001600160a01b0381168083526001600160601b03600160a01b90920482169483019490945260018301546001600160401b0381169583019590955264ffffffffff680100000000000000008604811660608401526d0100000000000000000000000000860416608083015265ffffffffffff600160901b86041660a083015266ffffffffffffff600160c01b86041660c083015260ff600160f81b90950494909416151560e08201526002909101549092166101008301528690611c9f576040517fd176cea000000000000000000000000000000000000000000000000000000000815260040161035591815260200190565b506080810151869064ffffffffff8116421115611cdf57604051638271f6df60e01b8152600481019290925264ffffffffff166024820152604401610355565b5050611ceb86826139cf565b8690611d0d57604051639753684360e01b815260040161035591815260200190565b505f611d1882613ab2565b9050611d248187613297565b5f87815260036020526040812055611d4e825f0151835f0151338a8561145c8b8960400151613324565b611d578161334d565b505050611d62612e92565b50505050565b5f81815260036020908152604080832081516101208101835281546001600160a01b038116808352600160a01b9091046001600160601b039081169583019590955260018301546001600160401b0381169483019490945268010000000000000000840464ffffffffff90811660608401526d01000000000000000000000000008504166080830152600160901b840465ffffffffffff1660a0830152600160c01b840466ffffffffffffff1660c0830152600160f81b90930460ff16151560e08201526002909101549092166101008301528291829182918291611e4c82613ab2565b82604001518360800151611e608b86613b1f565b939b929a5090985064ffffffffff16965090945092505050565b7f0f000000000000000000000000000000000000000000000000000000000000006060805f808083611f10604080518082018252600a81527f454d43204d61726b6574000000000000000000000000000000000000000000006020808301919091528251808401909352600183527f31000000000000000000000000000000000000000000000000000000000000009083015291565b97989097965046955030945091925090565b611f2a612b54565b5f8181526005602090815260409182902082516101008101845281546001600160a01b038116808352600160a01b9091046001600160601b03169382019390935260019091015464ffffffffff8082169483019490945265010000000000810460ff1615156060830152660100000000000081046001600160401b039081166080840152600160701b82041660a0830152600160b01b8104841660c0830152600160d81b900490921660e0830152829033908114612026576040517f601401a200000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b03166024820152604401610355565b50505f828152600560205260408082208281556001018290555183917facbc44b7f46dc350c99fc0d9e5f61ed5c588cb4cdc6b69ea0deb0c5b28e5efc491a26112af3382602001516001600160601b0316613e1c565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146120d25760405163167cd5f360e21b81526001600160a01b039091166004820152602401610355565b506001805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e906020015b60405180910390a150565b5f61214586600187878787613e89565b9695505050505050565b612157612b54565b5f61216182612ee4565b604080516101008101825282546001600160a01b038082168084526001600160601b03600160a01b9384900481166020860152600187015492831695850195909552919004909216606082015260029092015464ffffffffff80821660808501526501000000000082041660a084015263ffffffff600160501b82041660c08401526001600160801b03600160701b9091041660e083015290915082903390811461223157604051634a1233a960e01b815260048101929092526001600160a01b03166024820152604401610355565b5050604081015182906001600160a01b0381161561228d576040517f9b7d930100000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b03166024820152604401610355565b50505f828152600460205260408120818155600181019190915560020180547fffff0000000000000000000000000000000000000000000000000000000000001690556122d982612f3d565b6122e7576112688282612fd9565b6112af82825f015161316a565b6122fc612b54565b5f5462010000900460ff1615612325576040516337e5555960e01b815260040160405180910390fd5b80806001600160401b03811642111561235d57604051636768091360e01b81526001600160401b039091166004820152602401610355565b505f61236885612ee4565b6002810154909150859064ffffffffff16428110156123c3576040517f869a8e31000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610355565b50506123cf85856141a6565b5060018101546001600160a01b03811690600160a01b90046001600160601b03165f8215612436576127106001816124096101f48661521a565b6124139190615231565b61241d9190615244565b6124279190615257565b6124319083615231565b612449565b8354600160a01b90046001600160601b03165b905087348280821015612499576040517f17018754000000000000000000000000000000000000000000000000000000008152600481019390935260248301919091526044820152606401610355565b503491506001600160601b039050808211156124d1576040516387ebe85d60e01b815260048101929092526024820152604401610355565b505033600160a01b346001600160601b03160217600185015560028401545f9061250890600160501b900463ffffffff1642615231565b600286015490915065010000000000900464ffffffffff1681111561253e5750600284015465010000000000900464ffffffffff165b600285015464ffffffffff1681111561256b5760028501805464ffffffffff191664ffffffffff83161790555b60028501546040805134815264ffffffffff909216602083015233918b917f26a2b73a513b1d1101f625ffcf044dc275db949592e58b12a18b3bf6fe55e4f3910160405180910390a36125be8484613213565b505050505050611aa6612e92565b5f6125df84604001358560600135613368565b60208401356125f460c0860160a0870161514a565b6001600160401b03164210158161261160c0880160a0890161514a565b909161265b576040517f3cead0a400000000000000000000000000000000000000000000000000000000815260048101929092526001600160401b03166024820152604401610355565b5061266e905060e0860160c0870161514a565b6001600160401b03164211158161268b60e0880160c0890161514a565b90916126bc57604051638271f6df60e01b815260048101929092526001600160401b03166024820152604401610355565b505f90506126cd6020870187614cb6565b90506126e0610100870160e0880161514a565b6001600160401b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639377d711846040518263ffffffff1660e01b815260040161273791815260200190565b602060405180830381865afa158015612752573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612776919061526a565b6001600160401b03161480156127c057506127996101208701610100880161514a565b6001600160a01b0382165f908152600660205260409020546001600160401b039081169116145b82906127e257604051639753684360e01b815260040161035591815260200190565b505f6127ed87612a6f565b5f81815260076020526040902054909150819060ff161561283d576040517f5152abf900000000000000000000000000000000000000000000000000000000815260040161035591815260200190565b506001600160a01b0382161580159061285d575061285d82828888614289565b818390916128a9576040517fe49c6ba000000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b03166024820152604401610355565b506128f09050604088013560608901356128c960c08b0160a08c0161514a565b6001600160401b03166128e260e08c0160c08d0161514a565b6001600160401b0316614375565b979650505050505050565b60603415612907575f5ffd5b61291961291484846143d7565b614469565b92915050565b612928836138bc565b612934848484846133d6565b50604080518481526001600160401b0384811660208301528316818301529051339186917f79d2ffbcf9ef10bd24fda215817c0b4deba0a6fade7168b512c70bae10881fe69181900360600190a350505050565b5f612997845f855f5f87613e89565b949350505050565b6001546001600160a01b03163314806129e05750336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016145b3390612a24576040517fa252c1510000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610355565b505f8054821515620100000262ff0000199091161790556040517f179592853b81b3aabca366dfd3e7688ef18b069f45603399073fedf696672a5f9061212a90831515815260200190565b5f6129197f6c3eb15afb60b5bc522ede8709b86f1ca98f9fe493d39ec3c1aede6f69b4269a83604051602001612aa6929190615285565b60405160208183030381529060405280519060200120614479565b806103e861ffff8216811015612b0f576040517fe757126a00000000000000000000000000000000000000000000000000000000815261ffff90921660048301526024820152604401610355565b50505f805461ffff191661ffff83169081179091556040519081527faab062e3faf62b6c9a0f8e62af66e0310e27127a8c871a67be7dd4d93de6da539060200161212a565b612b5c61458f565b6113c160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906145e8565b5f5462010000900460ff161580612ba857506001600160a01b03851630145b612bc5576040516337e5555960e01b815260040160405180910390fd5b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663550a778b876040518263ffffffff1660e01b8152600401612c1691815260200190565b606060405180830381865afa158015612c31573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c559190615373565b919450925061ffff1690508583856001600160401b038082169083161015612caa576040516350547e2760e11b815260048101939093526001600160401b039182166024840152166044820152606401610355565b50505f805490915061271090612cc49061ffff168861521a565b612cce9190615257565b90505f6001600160a01b03841615612cfc57612710612ced848961521a565b612cf79190615257565b612cfe565b5f5b9050612d0a8288615244565b811115612d1e57612d1b8288615244565b90505b815f60038282829054906101000a90046001600160801b0316612d4191906153b2565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550886001600160a01b03168b6001600160a01b0316897f2dc470ef4200d16753b24f4505d7e10cee4629f1b12edcb65a08e54e24ad9d1e8a86868b604051612dce9493929190938452602084019290925260408301526001600160401b0316606082015260800190565b60405180910390a46040516323b872dd60e01b81526001600160a01b038b811660048301528a81166024830152604482018a90527f000000000000000000000000000000000000000000000000000000000000000016906323b872dd906064015f604051808303815f87803b158015612e45575f5ffd5b505af1158015612e57573d5f5f3e3d5ffd5b50505050612e7b8b82848a612e6c9190615244565b612e769190615244565b613e1c565b612e858482613e1c565b5050505050505050505050565b6113c15f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612b83565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00612919565b5f818152600460205260409020805482906001600160a01b0316612f37576040517fbbc0ba9b00000000000000000000000000000000000000000000000000000000815260040161035591815260200190565b50919050565b6040516331a9108f60e11b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636352211e90602401602060405180830381865afa925050508015612fc0575060408051601f3d908101601f19168201909252612fbd9181019061512f565b60015b612fcb57505f919050565b50600192915050565b919050565b60405182907f45806e512b1f4f10e33e8b3cb64d1d11d998d8c554a95e0841fc1c701278bd5d905f90a26040517fd5d44d800000000000000000000000000000000000000000000000000000000081523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d5d44d8090602401602060405180830381865afa15801561307e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130a291906153d1565b15613135576040517fddeae0330000000000000000000000000000000000000000000000000000000081523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ddeae033906024015f604051808303815f87803b15801561311e575f5ffd5b505af1158015613130573d5f5f3e3d5ffd5b505050505b613150816040015182606001516001600160601b0316613213565b610f75815f01518260e001516001600160801b0316613213565b60405182907f45806e512b1f4f10e33e8b3cb64d1d11d998d8c554a95e0841fc1c701278bd5d905f90a26040516323b872dd60e01b81523060048201526001600160a01b038281166024830152604482018490527f000000000000000000000000000000000000000000000000000000000000000016906323b872dd906064015f604051808303815f87803b158015613201575f5ffd5b505af1158015611095573d5f5f3e3d5ffd5b8015610f755760405163f0235adf60e01b81526001600160a01b0383811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063f0235adf9083906024015b5f604051808303818588803b15801561327c575f5ffd5b505af115801561328e573d5f5f3e3d5ffd5b50505050505050565b8181808211156132dc576040517f8b8675a500000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610355565b508290503481811015611d62576040517ff3ebc38400000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610355565b5f816001600160401b0316836001600160401b0316116133445781613346565b825b9392505050565b80341115610bdf57610bdf336133638334615244565b6145ef565b613371826138bc565b805f0361339157604051634dfba02360e01b815260040160405180910390fd5b818181811115611d62576040517f7264dbca00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610355565b5f336133e18661390f565b6001600160a01b0316148533909161341e57604051634a1233a960e01b815260048101929092526001600160a01b03166024820152604401610355565b505042826001600160401b031610158015613447575064ffffffffff6001600160401b03831611155b829061347257604051632281c3f360e21b81526001600160401b039091166004820152602401610355565b5061347d85846141a6565b50505f84815260036020526040908190206001600160601b038516600160a01b023317815560018101805464ffffffffff8581166d0100000000000000000000000000027fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff429290921668010000000000000000026cffffffffffffffffffffffffff199093166001600160401b0389161792909217161790559051639377d71160e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639377d7119061356690889060040190815260200190565b602060405180830381865afa158015613581573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135a5919061526a565b60018201805465ffffffffffff92909216600160901b027fffffffffffffffff000000000000ffffffffffffffffffffffffffffffffffff831681178255335f908152600660205260409020547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff66ffffffffffffff909116600160c01b027fff00000000000000ffffffffffffffffffffffffffffffffffffffffffffffff9092167fff00000000000000000000000000ffffffffffffffffffffffffffffffffffff9094169390931717919091169055949350505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061371757507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661370b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156113c15760405163703e46dd60e11b815260040160405180910390fd5b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610f755760405163167cd5f360e21b81526001600160a01b039091166004820152602401610355565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156137e5575060408051601f3d908101601f191682019092526137e2918101906153d1565b60015b61380d57604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610355565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114613869576040517faa1d49a400000000000000000000000000000000000000000000000000000000815260048101829052602401610355565b611aa68383614608565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146113c15760405163703e46dd60e11b815260040160405180910390fd5b805f036138dc57604051634dfba02360e01b815260040160405180910390fd5b806001600160601b0380821115611aa6576040516387ebe85d60e01b815260048101929092526024820152604401610355565b6040516331a9108f60e11b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636352211e90602401602060405180830381865afa158015613974573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612919919061512f565b5f6001600160801b038211156139cb576040516306dfcc6560e41b81526080600482015260248101839052604401610355565b5090565b60a0810151604051639377d71160e01b8152600481018490525f9165ffffffffffff16906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639377d71190602401602060405180830381865afa158015613a42573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613a66919061526a565b6001600160401b0316148015613346575060c082015182516001600160a01b03165f908152600660205260409020546001600160401b031666ffffffffffffff90911614905092915050565b5f8160e001511580613acc575081516001600160a01b0316155b15613ae25750602001516001600160601b031690565b61291982602001516001600160601b03168361010001516001600160601b0316846060015164ffffffffff16856080015164ffffffffff16614375565b5f805462010000900460ff1680613b3e575081516001600160a01b0316155b80613b535750816080015164ffffffffff1642115b80613b655750613b6383836139cf565b155b15613b7157505f612919565b613b7a83612f3d565b1580613c2157506040517fb45a3c0e000000000000000000000000000000000000000000000000000000008152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b45a3c0e90602401602060405180830381865afa158015613bfd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613c2191906153e8565b80613cd2575081604001516001600160401b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663564b707d856040518263ffffffff1660e01b8152600401613c8391815260200190565b61016060405180830381865afa158015613c9f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613cc3919061502f565b604001516001600160401b0316105b15613cde57505f612919565b6040517f081812fc000000000000000000000000000000000000000000000000000000008152600481018490527f00000000000000000000000000000000000000000000000000000000000000009030906001600160a01b0383169063081812fc90602401602060405180830381865afa158015613d5e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613d82919061512f565b6001600160a01b03161480612997575082516040517fe985e9c50000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201523060248201529082169063e985e9c590604401602060405180830381865afa158015613df8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061299791906153e8565b805f03613e27575050565b613e358282620186a061465d565b610f755760405163f0235adf60e01b81526001600160a01b0383811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063f0235adf908390602401613265565b5f805462010000900460ff1615613eb3576040516337e5555960e01b815260040160405180910390fd5b613ebc346138bc565b42826001600160401b031610158015613ee3575064ffffffffff6001600160401b03831611155b8290613f0e57604051632281c3f360e21b81526001600160401b039091166004820152602401610355565b508615801590613f23575064ffffffffff8711155b8790613f5e576040517f94f8539500000000000000000000000000000000000000000000000000000000815260040161035591815260200190565b5060025f8154613f6d90615403565b9190508190559050604051806101000160405280336001600160a01b03168152602001346001600160601b031681526020018864ffffffffff1681526020018715158152602001866001600160401b03168152602001856001600160401b03168152602001613fe4856001600160401b031661466e565b64ffffffffff90811682528481166020928301525f848152600583526040908190208451858501516001600160a01b03909116600160a01b6001600160601b039092169190910217815584820151600190910180546060808801516080808a015160a0808c015160c0808e015160e0909e0151998c1665ffffffffffff19909816979097176501000000000095151595909502949094177fffffffffffffffffffff00000000000000000000000000000000ffffffffffff1666010000000000006001600160401b03938416027fffffffffffffffffffff0000000000000000ffffffffffffffffffffffffffff1617600160701b948316949094029390931775ffffffffffffffffffffffffffffffffffffffffffff16600160b01b9b8a169b909b027affffffffffffffffffffffffffffffffffffffffffffffffffffff169a909a17600160d81b96909816959095029690961790925583518d1515815234968101969096528b8716938601939093528986169085015287851690840152928516908201528891339184917f62a791e53476d2cdfccce7fd86c2fdf5905b78b9b01dbfafebaa9a3483ec98c3910160405180910390a49695505050505050565b60405163564b707d60e01b8152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063564b707d9060240161016060405180830381865afa15801561420c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614230919061502f565b6040015190508281836001600160401b038082169083161015614280576040516350547e2760e11b815260048101939093526001600160401b039182166024840152166044820152606401610355565b50505092915050565b5f6001600160a01b0385161561299757604051853b6143325782604081146142b957604181146142f9575061436c565b60208581013560ff81901c601b0190915285356040527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660605261430a565b60408501355f1a6020526040856040375b50845f526020600160805f60015afa5180871860601b3d119250505f6060528060405261436c565b631626ba7e60e01b80825285600483015260248201604081528460448401528486606485013760208160648701858b5afa90519091141691505b50949350505050565b5f838503614384575083612997565b814210614392575082612997565b61439c8383615244565b6143a68442615244565b6143b08688615244565b6143ba919061521a565b6143c49190615257565b6143ce9086615244565b95945050505050565b5f60405190506020815281816020015280604001808360051b808684378201808515614451575b8351870180356020820183375f38823584305af461441e573d5f873e3d86fd5b5082810384523d815260209384019381013d5f823e5f3d8201523d01601f0167ffffffffffffffe01690508184106143fe575b806040528485820360401b1794505050505092915050565b8060401c816001600160401b0316f35b7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f000000000000000000000000000000000000000000000000000000000000000046141661456c5750604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f00000000000000000000000000000000000000000000000000000000000000009181019190915246606082015230608082015260a090205b6719010000000000005f5280601a5281603a52604260182090505f603a52919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156113c1576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f385f3884865af1610f755763b12d13eb5f526004601cfd5b6146118261469f565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561465557611aa68282614722565b610f756147f4565b5f5f385f38868887f1949350505050565b5f64ffffffffff8211156139cb576040516306dfcc6560e41b81526028600482015260248101839052604401610355565b806001600160a01b03163b5f036146d457604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610355565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f61472f848461482c565b905080801561475057505f3d118061475057505f846001600160a01b03163b115b156147655761475d61483f565b915050612919565b80156147a8576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610355565b3d156147bb576147b6614858565b6147ed565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b34156113c1576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b61ffff81168114610bdf575f5ffd5b5f60208284031215614882575f5ffd5b813561334681614863565b5f5f6040838503121561489e575f5ffd5b50508035926020909101359150565b5f602082840312156148bd575f5ffd5b5035919050565b5f6101408284031215612f37575f5ffd5b5f5f83601f8401126148e5575f5ffd5b5081356001600160401b038111156148fb575f5ffd5b602083019150836020828501011115614912575f5ffd5b9250929050565b6001600160401b0381168114610bdf575f5ffd5b8035612fd481614919565b5f5f5f5f5f5f6101c0878903121561494e575f5ffd5b61495888886148c4565b95506101408701356001600160401b03811115614973575f5ffd5b61497f89828a016148d5565b909650945050610160870135925061018087013561499c81614919565b91506101a08701356149ad81614919565b809150509295509295509295565b5f5f5f5f5f60a086880312156149cf575f5ffd5b85359450602086013593506040860135925060608601356149ef81614919565b915060808601356149ff81614919565b809150509295509295909350565b6001600160a01b0381168114610bdf575f5ffd5b8035612fd481614a0d565b634e487b7160e01b5f52604160045260245ffd5b60405161016081016001600160401b0381118282101715614a6357614a63614a2c565b60405290565b604051601f8201601f191681016001600160401b0381118282101715614a9157614a91614a2c565b604052919050565b5f5f60408385031215614aaa575f5ffd5b8235614ab581614a0d565b915060208301356001600160401b03811115614acf575f5ffd5b8301601f81018513614adf575f5ffd5b80356001600160401b03811115614af857614af8614a2c565b614b0b601f8201601f1916602001614a69565b818152866020838501011115614b1f575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f5f60608486031215614b50575f5ffd5b83359250602084013591506040840135614b6981614919565b809150509250925092565b5f6101408284031215614b85575f5ffd5b61334683836148c4565b5f5f5f5f60808587031215614ba2575f5ffd5b84359350602085013592506040850135614bbb81614919565b91506060850135614bcb81614919565b939692955090935050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f614c3e60e0830189614bd6565b8281036040840152614c508189614bd6565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614ca5578351835260209384019390920191600101614c87565b50909b9a5050505050505050505050565b5f60208284031215614cc6575f5ffd5b813561334681614a0d565b5f5f5f5f5f60a08688031215614ce5575f5ffd5b853594506020860135614cf781614919565b93506040860135614d0781614919565b925060608601356149ef81614919565b5f5f5f60608486031215614d29575f5ffd5b833592506020840135614d3b81614919565b91506040840135614b6981614919565b5f610100820190506001600160a01b0383511682526001600160601b03602084015116602083015264ffffffffff60408401511660408301526060830151614d97606084018215159052565b506080830151614db260808401826001600160401b03169052565b5060a0830151614dcd60a08401826001600160401b03169052565b5060c0830151614de660c084018264ffffffffff169052565b5060e08301516147ed60e084018264ffffffffff169052565b5f5f5f6101608486031215614e12575f5ffd5b614e1c85856148c4565b92506101408401356001600160401b03811115614e37575f5ffd5b614e43868287016148d5565b9497909650939450505050565b5f5f60208385031215614e61575f5ffd5b82356001600160401b03811115614e76575f5ffd5b8301601f81018513614e86575f5ffd5b80356001600160401b03811115614e9b575f5ffd5b8560208260051b8401011115614eaf575f5ffd5b6020919091019590945092505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015614f1657603f19878603018452614f01858351614bd6565b94506020938401939190910190600101614ee5565b50929695505050505050565b602081525f6133466020830184614bd6565b5f610100820190506001600160a01b0383511682526001600160601b0360208401511660208301526001600160a01b0360408401511660408301526060830151614f8960608401826001600160601b03169052565b506080830151614fa2608084018264ffffffffff169052565b5060a0830151614fbb60a084018264ffffffffff169052565b5060c0830151614fd360c084018263ffffffff169052565b5060e08301516147ed60e08401826001600160801b03169052565b8015158114610bdf575f5ffd5b5f6020828403121561500b575f5ffd5b813561334681614fee565b8051612fd481614919565b805160028110612fd4575f5ffd5b5f610160828403128015615041575f5ffd5b5061504a614a40565b61505383615016565b815261506160208401615016565b602082015261507260408401615016565b604082015261508360608401615016565b60608201526080838101519082015260a0808401519082015260c080840151908201526150b260e08401615016565b60e08201526150c46101008401615016565b6101008201526150d76101208401615021565b610120820152610140928301519281019290925250919050565b634e487b7160e01b5f52601160045260245ffd5b5f6001600160401b0382166001600160401b038103615126576151266150f1565b60010192915050565b5f6020828403121561513f575f5ffd5b815161334681614a0d565b5f6020828403121561515a575f5ffd5b813561334681614919565b6001600160401b038181168382160190811115612919576129196150f1565b6001600160401b038281168282160390811115612919576129196150f1565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b038316806151cf576151cf6151a3565b806001600160401b0384160491505092915050565b6001600160401b0381811683821602908116908181146147ed576147ed6150f1565b634e487b7160e01b5f52602160045260245ffd5b8082028115828204841417612919576129196150f1565b80820180821115612919576129196150f1565b81810381811115612919576129196150f1565b5f82615265576152656151a3565b500490565b5f6020828403121561527a575f5ffd5b815161334681614919565b82815261016081016152aa6020830161529d85614a21565b6001600160a01b03169052565b60208301356040838101919091528301356060808401919091528301356080808401919091526152db90840161492d565b6001600160401b03811660a0840152506152f760a0840161492d565b6001600160401b03811660c08401525061531360c0840161492d565b6001600160401b03811660e08401525061532f60e0840161492d565b6001600160401b0381166101008401525061534d610100840161492d565b6001600160401b0381166101208401525061012092909201356101409190910152919050565b5f5f5f60608486031215615385575f5ffd5b835161539081614919565b60208501519093506153a181614a0d565b6040850151909250614b6981614863565b6001600160801b038181168382160190811115612919576129196150f1565b5f602082840312156153e1575f5ffd5b5051919050565b5f602082840312156153f8575f5ffd5b815161334681614fee565b5f60018201615414576154146150f1565b506001019056",
}

// Market is an auto generated Go binding around an Ethereum contract.
type Market struct {
	abi abi.ABI
}

// NewMarket creates a new instance of Market.
func NewMarket() *Market {
	parsed, err := MarketMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Market{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Market) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock, address sockets, address settlement) returns()
func (market *Market) PackConstructor(timelock common.Address, sockets common.Address, settlement common.Address) []byte {
	enc, err := market.abi.Pack("", timelock, sockets, settlement)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXEXTENSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93a101f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_EXTENSION() view returns(uint64)
func (market *Market) PackMAXEXTENSION() []byte {
	enc, err := market.abi.Pack("MAX_EXTENSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXEXTENSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93a101f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_EXTENSION() view returns(uint64)
func (market *Market) TryPackMAXEXTENSION() ([]byte, error) {
	return market.abi.Pack("MAX_EXTENSION")
}

// UnpackMAXEXTENSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x93a101f6.
//
// Solidity: function MAX_EXTENSION() view returns(uint64)
func (market *Market) UnpackMAXEXTENSION(data []byte) (uint64, error) {
	out, err := market.abi.Unpack("MAX_EXTENSION", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMAXFEEBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd55be8c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_FEE_BPS() view returns(uint256)
func (market *Market) PackMAXFEEBPS() []byte {
	enc, err := market.abi.Pack("MAX_FEE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXFEEBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd55be8c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_FEE_BPS() view returns(uint256)
func (market *Market) TryPackMAXFEEBPS() ([]byte, error) {
	return market.abi.Pack("MAX_FEE_BPS")
}

// UnpackMAXFEEBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd55be8c6.
//
// Solidity: function MAX_FEE_BPS() view returns(uint256)
func (market *Market) UnpackMAXFEEBPS(data []byte) (*big.Int, error) {
	out, err := market.abi.Unpack("MAX_FEE_BPS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXPRICE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01c11d96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PRICE() view returns(uint256)
func (market *Market) PackMAXPRICE() []byte {
	enc, err := market.abi.Pack("MAX_PRICE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPRICE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01c11d96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PRICE() view returns(uint256)
func (market *Market) TryPackMAXPRICE() ([]byte, error) {
	return market.abi.Pack("MAX_PRICE")
}

// UnpackMAXPRICE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01c11d96.
//
// Solidity: function MAX_PRICE() view returns(uint256)
func (market *Market) UnpackMAXPRICE(data []byte) (*big.Int, error) {
	out, err := market.abi.Unpack("MAX_PRICE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINAUCTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99e5330f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_AUCTION() view returns(uint64)
func (market *Market) PackMINAUCTION() []byte {
	enc, err := market.abi.Pack("MIN_AUCTION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINAUCTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99e5330f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_AUCTION() view returns(uint64)
func (market *Market) TryPackMINAUCTION() ([]byte, error) {
	return market.abi.Pack("MIN_AUCTION")
}

// UnpackMINAUCTION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x99e5330f.
//
// Solidity: function MIN_AUCTION() view returns(uint64)
func (market *Market) UnpackMINAUCTION(data []byte) (uint64, error) {
	out, err := market.abi.Unpack("MIN_AUCTION", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMINRAISEBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3da3ef91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_RAISE_BPS() view returns(uint256)
func (market *Market) PackMINRAISEBPS() []byte {
	enc, err := market.abi.Pack("MIN_RAISE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINRAISEBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3da3ef91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_RAISE_BPS() view returns(uint256)
func (market *Market) TryPackMINRAISEBPS() ([]byte, error) {
	return market.abi.Pack("MIN_RAISE_BPS")
}

// UnpackMINRAISEBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3da3ef91.
//
// Solidity: function MIN_RAISE_BPS() view returns(uint256)
func (market *Market) UnpackMINRAISEBPS(data []byte) (*big.Int, error) {
	out, err := market.abi.Unpack("MIN_RAISE_BPS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackORDERTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf973a209.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ORDER_TYPEHASH() view returns(bytes32)
func (market *Market) PackORDERTYPEHASH() []byte {
	enc, err := market.abi.Pack("ORDER_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackORDERTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf973a209.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ORDER_TYPEHASH() view returns(bytes32)
func (market *Market) TryPackORDERTYPEHASH() ([]byte, error) {
	return market.abi.Pack("ORDER_TYPEHASH")
}

// UnpackORDERTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf973a209.
//
// Solidity: function ORDER_TYPEHASH() view returns(bytes32)
func (market *Market) UnpackORDERTYPEHASH(data []byte) ([32]byte, error) {
	out, err := market.abi.Unpack("ORDER_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSETTLEMENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef0fe245.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SETTLEMENT() view returns(address)
func (market *Market) PackSETTLEMENT() []byte {
	enc, err := market.abi.Pack("SETTLEMENT")
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
func (market *Market) TryPackSETTLEMENT() ([]byte, error) {
	return market.abi.Pack("SETTLEMENT")
}

// UnpackSETTLEMENT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (market *Market) UnpackSETTLEMENT(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("SETTLEMENT", data)
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
func (market *Market) PackSOCKETS() []byte {
	enc, err := market.abi.Pack("SOCKETS")
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
func (market *Market) TryPackSOCKETS() ([]byte, error) {
	return market.abi.Pack("SOCKETS")
}

// UnpackSOCKETS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8178b2b.
//
// Solidity: function SOCKETS() view returns(address)
func (market *Market) UnpackSOCKETS(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("SOCKETS", data)
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
func (market *Market) PackTIMELOCK() []byte {
	enc, err := market.abi.Pack("TIMELOCK")
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
func (market *Market) TryPackTIMELOCK() ([]byte, error) {
	return market.abi.Pack("TIMELOCK")
}

// UnpackTIMELOCK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7aadef8b.
//
// Solidity: function TIMELOCK() view returns(address)
func (market *Market) UnpackTIMELOCK(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("TIMELOCK", data)
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
func (market *Market) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := market.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (market *Market) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return market.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (market *Market) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := market.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09358479.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accept(uint256 offer, uint256 id) returns()
func (market *Market) PackAccept(offer *big.Int, id *big.Int) []byte {
	enc, err := market.abi.Pack("accept", offer, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09358479.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accept(uint256 offer, uint256 id) returns()
func (market *Market) TryPackAccept(offer *big.Int, id *big.Int) ([]byte, error) {
	return market.abi.Pack("accept", offer, id)
}

// PackAuction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e1c0751.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function auction(uint256 id, uint256 reserve, uint64 until) returns()
func (market *Market) PackAuction(id *big.Int, reserve *big.Int, until uint64) []byte {
	enc, err := market.abi.Pack("auction", id, reserve, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e1c0751.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function auction(uint256 id, uint256 reserve, uint64 until) returns()
func (market *Market) TryPackAuction(id *big.Int, reserve *big.Int, until uint64) ([]byte, error) {
	return market.abi.Pack("auction", id, reserve, until)
}

// PackAuctionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf33ae7fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function auctionOf(uint256 id) view returns((address,uint96,address,uint96,uint40,uint40,uint32,uint128))
func (market *Market) PackAuctionOf(id *big.Int) []byte {
	enc, err := market.abi.Pack("auctionOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuctionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf33ae7fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function auctionOf(uint256 id) view returns((address,uint96,address,uint96,uint40,uint40,uint32,uint128))
func (market *Market) TryPackAuctionOf(id *big.Int) ([]byte, error) {
	return market.abi.Pack("auctionOf", id)
}

// UnpackAuctionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf33ae7fd.
//
// Solidity: function auctionOf(uint256 id) view returns((address,uint96,address,uint96,uint40,uint40,uint32,uint128))
func (market *Market) UnpackAuctionOf(data []byte) (IMarketAuction, error) {
	out, err := market.abi.Unpack("auctionOf", data)
	if err != nil {
		return *new(IMarketAuction), err
	}
	out0 := *abi.ConvertType(out[0], new(IMarketAuction)).(*IMarketAuction)
	return out0, nil
}

// PackBid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dbe1f14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bid(uint256 id, uint64 minUnits, uint64 deadline) payable returns()
func (market *Market) PackBid(id *big.Int, minUnits uint64, deadline uint64) []byte {
	enc, err := market.abi.Pack("bid", id, minUnits, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dbe1f14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bid(uint256 id, uint64 minUnits, uint64 deadline) payable returns()
func (market *Market) TryPackBid(id *big.Int, minUnits uint64, deadline uint64) ([]byte, error) {
	return market.abi.Pack("bid", id, minUnits, deadline)
}

// PackBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b4e6e1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function buy(uint256 id, uint256 maxPrice, uint64 minUnits, uint64 deadline) payable returns()
func (market *Market) PackBuy(id *big.Int, maxPrice *big.Int, minUnits uint64, deadline uint64) []byte {
	enc, err := market.abi.Pack("buy", id, maxPrice, minUnits, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b4e6e1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function buy(uint256 id, uint256 maxPrice, uint64 minUnits, uint64 deadline) payable returns()
func (market *Market) TryPackBuy(id *big.Int, maxPrice *big.Int, minUnits uint64, deadline uint64) ([]byte, error) {
	return market.abi.Pack("buy", id, maxPrice, minUnits, deadline)
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(uint256 id) returns()
func (market *Market) PackCancel(id *big.Int) []byte {
	enc, err := market.abi.Pack("cancel", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(uint256 id) returns()
func (market *Market) TryPackCancel(id *big.Int) ([]byte, error) {
	return market.abi.Pack("cancel", id)
}

// PackCancelAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18cb2b18.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelAll() returns()
func (market *Market) PackCancelAll() []byte {
	enc, err := market.abi.Pack("cancelAll")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18cb2b18.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelAll() returns()
func (market *Market) TryPackCancelAll() ([]byte, error) {
	return market.abi.Pack("cancelAll")
}

// PackCancelAuction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96b5a755.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelAuction(uint256 id) returns()
func (market *Market) PackCancelAuction(id *big.Int) []byte {
	enc, err := market.abi.Pack("cancelAuction", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelAuction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96b5a755.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelAuction(uint256 id) returns()
func (market *Market) TryPackCancelAuction(id *big.Int) ([]byte, error) {
	return market.abi.Pack("cancelAuction", id)
}

// PackCancelOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6112fc76.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelOrder((address,uint256,uint256,uint256,uint64,uint64,uint64,uint64,uint64,bytes32) order) returns()
func (market *Market) PackCancelOrder(order IMarketOrder) []byte {
	enc, err := market.abi.Pack("cancelOrder", order)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6112fc76.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelOrder((address,uint256,uint256,uint256,uint64,uint64,uint64,uint64,uint64,bytes32) order) returns()
func (market *Market) TryPackCancelOrder(order IMarketOrder) ([]byte, error) {
	return market.abi.Pack("cancelOrder", order)
}

// PackCheckOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa760f065.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkOrder((address,uint256,uint256,uint256,uint64,uint64,uint64,uint64,uint64,bytes32) order, bytes signature) view returns(uint256 price)
func (market *Market) PackCheckOrder(order IMarketOrder, signature []byte) []byte {
	enc, err := market.abi.Pack("checkOrder", order, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa760f065.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkOrder((address,uint256,uint256,uint256,uint64,uint64,uint64,uint64,uint64,bytes32) order, bytes signature) view returns(uint256 price)
func (market *Market) TryPackCheckOrder(order IMarketOrder, signature []byte) ([]byte, error) {
	return market.abi.Pack("checkOrder", order, signature)
}

// UnpackCheckOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa760f065.
//
// Solidity: function checkOrder((address,uint256,uint256,uint256,uint64,uint64,uint64,uint64,uint64,bytes32) order, bytes signature) view returns(uint256 price)
func (market *Market) UnpackCheckOrder(data []byte) (*big.Int, error) {
	out, err := market.abi.Unpack("checkOrder", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCounterOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e69ee66.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function counterOf(address seller) view returns(uint64)
func (market *Market) PackCounterOf(seller common.Address) []byte {
	enc, err := market.abi.Pack("counterOf", seller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCounterOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e69ee66.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function counterOf(address seller) view returns(uint64)
func (market *Market) TryPackCounterOf(seller common.Address) ([]byte, error) {
	return market.abi.Pack("counterOf", seller)
}

// UnpackCounterOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e69ee66.
//
// Solidity: function counterOf(address seller) view returns(uint64)
func (market *Market) UnpackCounterOf(data []byte) (uint64, error) {
	out, err := market.abi.Unpack("counterOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (market *Market) PackEip712Domain() []byte {
	enc, err := market.abi.Pack("eip712Domain")
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
func (market *Market) TryPackEip712Domain() ([]byte, error) {
	return market.abi.Pack("eip712Domain")
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
func (market *Market) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := market.abi.Unpack("eip712Domain", data)
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

// PackFeeBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24a9d853.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeBps() view returns(uint16)
func (market *Market) PackFeeBps() []byte {
	enc, err := market.abi.Pack("feeBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24a9d853.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeBps() view returns(uint16)
func (market *Market) TryPackFeeBps() ([]byte, error) {
	return market.abi.Pack("feeBps")
}

// UnpackFeeBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24a9d853.
//
// Solidity: function feeBps() view returns(uint16)
func (market *Market) UnpackFeeBps(data []byte) (uint16, error) {
	out, err := market.abi.Unpack("feeBps", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9af1d35a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fees() view returns(uint128)
func (market *Market) PackFees() []byte {
	enc, err := market.abi.Pack("fees")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9af1d35a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fees() view returns(uint128)
func (market *Market) TryPackFees() ([]byte, error) {
	return market.abi.Pack("fees")
}

// UnpackFees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9af1d35a.
//
// Solidity: function fees() view returns(uint128)
func (market *Market) UnpackFees(data []byte) (*big.Int, error) {
	out, err := market.abi.Unpack("fees", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFill is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b8ac24f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fill((address,uint256,uint256,uint256,uint64,uint64,uint64,uint64,uint64,bytes32) order, bytes signature, uint256 maxPrice, uint64 minUnits, uint64 deadline) payable returns()
func (market *Market) PackFill(order IMarketOrder, signature []byte, maxPrice *big.Int, minUnits uint64, deadline uint64) []byte {
	enc, err := market.abi.Pack("fill", order, signature, maxPrice, minUnits, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFill is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b8ac24f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fill((address,uint256,uint256,uint256,uint64,uint64,uint64,uint64,uint64,bytes32) order, bytes signature, uint256 maxPrice, uint64 minUnits, uint64 deadline) payable returns()
func (market *Market) TryPackFill(order IMarketOrder, signature []byte, maxPrice *big.Int, minUnits uint64, deadline uint64) ([]byte, error) {
	return market.abi.Pack("fill", order, signature, maxPrice, minUnits, deadline)
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (market *Market) PackGuardian() []byte {
	enc, err := market.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (market *Market) TryPackGuardian() ([]byte, error) {
	return market.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (market *Market) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13750946.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(uint16 feeBps_) returns()
func (market *Market) PackInitialize(feeBps uint16) []byte {
	enc, err := market.abi.Pack("initialize", feeBps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13750946.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(uint16 feeBps_) returns()
func (market *Market) TryPackInitialize(feeBps uint16) ([]byte, error) {
	return market.abi.Pack("initialize", feeBps)
}

// PackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad5c350b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function list(uint256 id, uint256 price, uint64 minUnits, uint64 until) returns()
func (market *Market) PackList(id *big.Int, price *big.Int, minUnits uint64, until uint64) []byte {
	enc, err := market.abi.Pack("list", id, price, minUnits, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad5c350b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function list(uint256 id, uint256 price, uint64 minUnits, uint64 until) returns()
func (market *Market) TryPackList(id *big.Int, price *big.Int, minUnits uint64, until uint64) ([]byte, error) {
	return market.abi.Pack("list", id, price, minUnits, until)
}

// PackListFalling is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cdd726.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function listFalling(uint256 id, uint256 startPrice, uint256 endPrice, uint64 minUnits, uint64 until) returns()
func (market *Market) PackListFalling(id *big.Int, startPrice *big.Int, endPrice *big.Int, minUnits uint64, until uint64) []byte {
	enc, err := market.abi.Pack("listFalling", id, startPrice, endPrice, minUnits, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackListFalling is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cdd726.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function listFalling(uint256 id, uint256 startPrice, uint256 endPrice, uint64 minUnits, uint64 until) returns()
func (market *Market) TryPackListFalling(id *big.Int, startPrice *big.Int, endPrice *big.Int, minUnits uint64, until uint64) ([]byte, error) {
	return market.abi.Pack("listFalling", id, startPrice, endPrice, minUnits, until)
}

// PackListing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84a184de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function listing(uint256 id) view returns(address seller, uint256 price, uint64 minUnits, uint64 until, bool valid)
func (market *Market) PackListing(id *big.Int) []byte {
	enc, err := market.abi.Pack("listing", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackListing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84a184de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function listing(uint256 id) view returns(address seller, uint256 price, uint64 minUnits, uint64 until, bool valid)
func (market *Market) TryPackListing(id *big.Int) ([]byte, error) {
	return market.abi.Pack("listing", id)
}

// ListingOutput serves as a container for the return parameters of contract
// method Listing.
type ListingOutput struct {
	Seller   common.Address
	Price    *big.Int
	MinUnits uint64
	Until    uint64
	Valid    bool
}

// UnpackListing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84a184de.
//
// Solidity: function listing(uint256 id) view returns(address seller, uint256 price, uint64 minUnits, uint64 until, bool valid)
func (market *Market) UnpackListing(data []byte) (ListingOutput, error) {
	out, err := market.abi.Unpack("listing", data)
	outstruct := new(ListingOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Seller = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Price = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.MinUnits = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Until = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	outstruct.Valid = *abi.ConvertType(out[4], new(bool)).(*bool)
	return *outstruct, nil
}

// PackMakeAppOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c0df1ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function makeAppOffer(uint256 app, uint64 minUnits, uint64 minPower, uint64 minExpires, uint64 until) payable returns(uint256)
func (market *Market) PackMakeAppOffer(app *big.Int, minUnits uint64, minPower uint64, minExpires uint64, until uint64) []byte {
	enc, err := market.abi.Pack("makeAppOffer", app, minUnits, minPower, minExpires, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMakeAppOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c0df1ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function makeAppOffer(uint256 app, uint64 minUnits, uint64 minPower, uint64 minExpires, uint64 until) payable returns(uint256)
func (market *Market) TryPackMakeAppOffer(app *big.Int, minUnits uint64, minPower uint64, minExpires uint64, until uint64) ([]byte, error) {
	return market.abi.Pack("makeAppOffer", app, minUnits, minPower, minExpires, until)
}

// UnpackMakeAppOffer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c0df1ed.
//
// Solidity: function makeAppOffer(uint256 app, uint64 minUnits, uint64 minPower, uint64 minExpires, uint64 until) payable returns(uint256)
func (market *Market) UnpackMakeAppOffer(data []byte) (*big.Int, error) {
	out, err := market.abi.Unpack("makeAppOffer", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMakeOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccf5a0e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function makeOffer(uint256 id, uint64 minUnits, uint64 until) payable returns(uint256)
func (market *Market) PackMakeOffer(id *big.Int, minUnits uint64, until uint64) []byte {
	enc, err := market.abi.Pack("makeOffer", id, minUnits, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMakeOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccf5a0e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function makeOffer(uint256 id, uint64 minUnits, uint64 until) payable returns(uint256)
func (market *Market) TryPackMakeOffer(id *big.Int, minUnits uint64, until uint64) ([]byte, error) {
	return market.abi.Pack("makeOffer", id, minUnits, until)
}

// UnpackMakeOffer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xccf5a0e2.
//
// Solidity: function makeOffer(uint256 id, uint64 minUnits, uint64 until) payable returns(uint256)
func (market *Market) UnpackMakeOffer(data []byte) (*big.Int, error) {
	out, err := market.abi.Unpack("makeOffer", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) payable returns(bytes[])
func (market *Market) PackMulticall(data [][]byte) []byte {
	enc, err := market.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) payable returns(bytes[])
func (market *Market) TryPackMulticall(data [][]byte) ([]byte, error) {
	return market.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) payable returns(bytes[])
func (market *Market) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := market.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackOfferCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1115c24d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offerCount() view returns(uint256)
func (market *Market) PackOfferCount() []byte {
	enc, err := market.abi.Pack("offerCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOfferCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1115c24d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offerCount() view returns(uint256)
func (market *Market) TryPackOfferCount() ([]byte, error) {
	return market.abi.Pack("offerCount")
}

// UnpackOfferCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1115c24d.
//
// Solidity: function offerCount() view returns(uint256)
func (market *Market) UnpackOfferCount(data []byte) (*big.Int, error) {
	out, err := market.abi.Unpack("offerCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOfferOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3cb2f44.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offerOf(uint256 offer) view returns((address,uint96,uint40,bool,uint64,uint64,uint40,uint40))
func (market *Market) PackOfferOf(offer *big.Int) []byte {
	enc, err := market.abi.Pack("offerOf", offer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOfferOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3cb2f44.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offerOf(uint256 offer) view returns((address,uint96,uint40,bool,uint64,uint64,uint40,uint40))
func (market *Market) TryPackOfferOf(offer *big.Int) ([]byte, error) {
	return market.abi.Pack("offerOf", offer)
}

// UnpackOfferOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3cb2f44.
//
// Solidity: function offerOf(uint256 offer) view returns((address,uint96,uint40,bool,uint64,uint64,uint40,uint40))
func (market *Market) UnpackOfferOf(data []byte) (IMarketOffer, error) {
	out, err := market.abi.Unpack("offerOf", data)
	if err != nil {
		return *new(IMarketOffer), err
	}
	out0 := *abi.ConvertType(out[0], new(IMarketOffer)).(*IMarketOffer)
	return out0, nil
}

// PackOrderHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd5a5b7f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function orderHash((address,uint256,uint256,uint256,uint64,uint64,uint64,uint64,uint64,bytes32) order) view returns(bytes32)
func (market *Market) PackOrderHash(order IMarketOrder) []byte {
	enc, err := market.abi.Pack("orderHash", order)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrderHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd5a5b7f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function orderHash((address,uint256,uint256,uint256,uint64,uint64,uint64,uint64,uint64,bytes32) order) view returns(bytes32)
func (market *Market) TryPackOrderHash(order IMarketOrder) ([]byte, error) {
	return market.abi.Pack("orderHash", order)
}

// UnpackOrderHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd5a5b7f.
//
// Solidity: function orderHash((address,uint256,uint256,uint256,uint64,uint64,uint64,uint64,uint64,bytes32) order) view returns(bytes32)
func (market *Market) UnpackOrderHash(data []byte) ([32]byte, error) {
	out, err := market.abi.Unpack("orderHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPauseSales is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfafcbb07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauseSales(bool paused_) returns()
func (market *Market) PackPauseSales(paused bool) []byte {
	enc, err := market.abi.Pack("pauseSales", paused)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauseSales is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfafcbb07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauseSales(bool paused_) returns()
func (market *Market) TryPackPauseSales(paused bool) ([]byte, error) {
	return market.abi.Pack("pauseSales", paused)
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (market *Market) PackPaused() []byte {
	enc, err := market.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (market *Market) TryPackPaused() ([]byte, error) {
	return market.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (market *Market) UnpackPaused(data []byte) (bool, error) {
	out, err := market.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (market *Market) PackProxiableUUID() []byte {
	enc, err := market.abi.Pack("proxiableUUID")
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
func (market *Market) TryPackProxiableUUID() ([]byte, error) {
	return market.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (market *Market) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := market.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSetFeeBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x023b1fc9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFeeBps(uint16 bps) returns()
func (market *Market) PackSetFeeBps(bps uint16) []byte {
	enc, err := market.abi.Pack("setFeeBps", bps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFeeBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x023b1fc9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFeeBps(uint16 bps) returns()
func (market *Market) TryPackSetFeeBps(bps uint16) ([]byte, error) {
	return market.abi.Pack("setFeeBps", bps)
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian_) returns()
func (market *Market) PackSetGuardian(guardian common.Address) []byte {
	enc, err := market.abi.Pack("setGuardian", guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address guardian_) returns()
func (market *Market) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return market.abi.Pack("setGuardian", guardian)
}

// PackSettleAuction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e993611.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleAuction(uint256 id) returns()
func (market *Market) PackSettleAuction(id *big.Int) []byte {
	enc, err := market.abi.Pack("settleAuction", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleAuction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e993611.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleAuction(uint256 id) returns()
func (market *Market) TryPackSettleAuction(id *big.Int) ([]byte, error) {
	return market.abi.Pack("settleAuction", id)
}

// PackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35faa416.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep() returns()
func (market *Market) PackSweep() []byte {
	enc, err := market.abi.Pack("sweep")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35faa416.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep() returns()
func (market *Market) TryPackSweep() ([]byte, error) {
	return market.abi.Pack("sweep")
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (market *Market) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := market.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (market *Market) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return market.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackWithdrawOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8610f045.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawOffer(uint256 offer) returns()
func (market *Market) PackWithdrawOffer(offer *big.Int) []byte {
	enc, err := market.abi.Pack("withdrawOffer", offer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8610f045.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawOffer(uint256 offer) returns()
func (market *Market) TryPackWithdrawOffer(offer *big.Int) ([]byte, error) {
	return market.abi.Pack("withdrawOffer", offer)
}

// MarketAllCancelled represents a AllCancelled event raised by the Market contract.
type MarketAllCancelled struct {
	Seller  common.Address
	Counter uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const MarketAllCancelledEventName = "AllCancelled"

// ContractEventName returns the user-defined event name.
func (MarketAllCancelled) ContractEventName() string {
	return MarketAllCancelledEventName
}

// UnpackAllCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AllCancelled(address indexed seller, uint64 counter)
func (market *Market) UnpackAllCancelledEvent(log *types.Log) (*MarketAllCancelled, error) {
	event := "AllCancelled"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketAllCancelled)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketAuctionEnded represents a AuctionEnded event raised by the Market contract.
type MarketAuctionEnded struct {
	Id  *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const MarketAuctionEndedEventName = "AuctionEnded"

// ContractEventName returns the user-defined event name.
func (MarketAuctionEnded) ContractEventName() string {
	return MarketAuctionEndedEventName
}

// UnpackAuctionEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuctionEnded(uint256 indexed id)
func (market *Market) UnpackAuctionEndedEvent(log *types.Log) (*MarketAuctionEnded, error) {
	event := "AuctionEnded"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketAuctionEnded)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketAuctionStarted represents a AuctionStarted event raised by the Market contract.
type MarketAuctionStarted struct {
	Id      *big.Int
	Seller  common.Address
	Reserve *big.Int
	End     uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const MarketAuctionStartedEventName = "AuctionStarted"

// ContractEventName returns the user-defined event name.
func (MarketAuctionStarted) ContractEventName() string {
	return MarketAuctionStartedEventName
}

// UnpackAuctionStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuctionStarted(uint256 indexed id, address indexed seller, uint256 reserve, uint64 end)
func (market *Market) UnpackAuctionStartedEvent(log *types.Log) (*MarketAuctionStarted, error) {
	event := "AuctionStarted"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketAuctionStarted)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketBidPlaced represents a BidPlaced event raised by the Market contract.
type MarketBidPlaced struct {
	Id     *big.Int
	Bidder common.Address
	Bid    *big.Int
	End    uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketBidPlacedEventName = "BidPlaced"

// ContractEventName returns the user-defined event name.
func (MarketBidPlaced) ContractEventName() string {
	return MarketBidPlacedEventName
}

// UnpackBidPlacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BidPlaced(uint256 indexed id, address indexed bidder, uint256 bid, uint64 end)
func (market *Market) UnpackBidPlacedEvent(log *types.Log) (*MarketBidPlaced, error) {
	event := "BidPlaced"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketBidPlaced)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketCancelled represents a Cancelled event raised by the Market contract.
type MarketCancelled struct {
	Id  *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const MarketCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (MarketCancelled) ContractEventName() string {
	return MarketCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled(uint256 indexed id)
func (market *Market) UnpackCancelledEvent(log *types.Log) (*MarketCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketCancelled)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketFeeSet represents a FeeSet event raised by the Market contract.
type MarketFeeSet struct {
	Bps uint16
	Raw *types.Log // Blockchain specific contextual infos
}

const MarketFeeSetEventName = "FeeSet"

// ContractEventName returns the user-defined event name.
func (MarketFeeSet) ContractEventName() string {
	return MarketFeeSetEventName
}

// UnpackFeeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeSet(uint16 bps)
func (market *Market) UnpackFeeSetEvent(log *types.Log) (*MarketFeeSet, error) {
	event := "FeeSet"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketFeeSet)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketFeesSwept represents a FeesSwept event raised by the Market contract.
type MarketFeesSwept struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketFeesSweptEventName = "FeesSwept"

// ContractEventName returns the user-defined event name.
func (MarketFeesSwept) ContractEventName() string {
	return MarketFeesSweptEventName
}

// UnpackFeesSweptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesSwept(uint256 amount)
func (market *Market) UnpackFeesSweptEvent(log *types.Log) (*MarketFeesSwept, error) {
	event := "FeesSwept"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketFeesSwept)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketGuardianSet represents a GuardianSet event raised by the Market contract.
type MarketGuardianSet struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const MarketGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (MarketGuardianSet) ContractEventName() string {
	return MarketGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address guardian)
func (market *Market) UnpackGuardianSetEvent(log *types.Log) (*MarketGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketGuardianSet)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketInitialized represents a Initialized event raised by the Market contract.
type MarketInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const MarketInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (MarketInitialized) ContractEventName() string {
	return MarketInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (market *Market) UnpackInitializedEvent(log *types.Log) (*MarketInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketInitialized)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketListed represents a Listed event raised by the Market contract.
type MarketListed struct {
	Id       *big.Int
	Seller   common.Address
	Price    *big.Int
	MinUnits uint64
	Until    uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const MarketListedEventName = "Listed"

// ContractEventName returns the user-defined event name.
func (MarketListed) ContractEventName() string {
	return MarketListedEventName
}

// UnpackListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Listed(uint256 indexed id, address indexed seller, uint256 price, uint64 minUnits, uint64 until)
func (market *Market) UnpackListedEvent(log *types.Log) (*MarketListed, error) {
	event := "Listed"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketListed)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketListedFalling represents a ListedFalling event raised by the Market contract.
type MarketListedFalling struct {
	Id         *big.Int
	Seller     common.Address
	StartPrice *big.Int
	EndPrice   *big.Int
	MinUnits   uint64
	Start      uint64
	Until      uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const MarketListedFallingEventName = "ListedFalling"

// ContractEventName returns the user-defined event name.
func (MarketListedFalling) ContractEventName() string {
	return MarketListedFallingEventName
}

// UnpackListedFallingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ListedFalling(uint256 indexed id, address indexed seller, uint256 startPrice, uint256 endPrice, uint64 minUnits, uint64 start, uint64 until)
func (market *Market) UnpackListedFallingEvent(log *types.Log) (*MarketListedFalling, error) {
	event := "ListedFalling"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketListedFalling)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketOfferAccepted represents a OfferAccepted event raised by the Market contract.
type MarketOfferAccepted struct {
	Offer *big.Int
	Id    *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const MarketOfferAcceptedEventName = "OfferAccepted"

// ContractEventName returns the user-defined event name.
func (MarketOfferAccepted) ContractEventName() string {
	return MarketOfferAcceptedEventName
}

// UnpackOfferAcceptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OfferAccepted(uint256 indexed offer, uint256 indexed id)
func (market *Market) UnpackOfferAcceptedEvent(log *types.Log) (*MarketOfferAccepted, error) {
	event := "OfferAccepted"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketOfferAccepted)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketOfferMade represents a OfferMade event raised by the Market contract.
type MarketOfferMade struct {
	Offer      *big.Int
	Bidder     common.Address
	Target     *big.Int
	ForApp     bool
	Price      *big.Int
	MinUnits   uint64
	MinPower   uint64
	MinExpires uint64
	Until      uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const MarketOfferMadeEventName = "OfferMade"

// ContractEventName returns the user-defined event name.
func (MarketOfferMade) ContractEventName() string {
	return MarketOfferMadeEventName
}

// UnpackOfferMadeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OfferMade(uint256 indexed offer, address indexed bidder, uint256 indexed target, bool forApp, uint256 price, uint64 minUnits, uint64 minPower, uint64 minExpires, uint64 until)
func (market *Market) UnpackOfferMadeEvent(log *types.Log) (*MarketOfferMade, error) {
	event := "OfferMade"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketOfferMade)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketOfferWithdrawn represents a OfferWithdrawn event raised by the Market contract.
type MarketOfferWithdrawn struct {
	Offer *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const MarketOfferWithdrawnEventName = "OfferWithdrawn"

// ContractEventName returns the user-defined event name.
func (MarketOfferWithdrawn) ContractEventName() string {
	return MarketOfferWithdrawnEventName
}

// UnpackOfferWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OfferWithdrawn(uint256 indexed offer)
func (market *Market) UnpackOfferWithdrawnEvent(log *types.Log) (*MarketOfferWithdrawn, error) {
	event := "OfferWithdrawn"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketOfferWithdrawn)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketOrderCancel represents a OrderCancel event raised by the Market contract.
type MarketOrderCancel struct {
	Seller common.Address
	Order  [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketOrderCancelEventName = "OrderCancel"

// ContractEventName returns the user-defined event name.
func (MarketOrderCancel) ContractEventName() string {
	return MarketOrderCancelEventName
}

// UnpackOrderCancelEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderCancel(address indexed seller, bytes32 indexed order)
func (market *Market) UnpackOrderCancelEvent(log *types.Log) (*MarketOrderCancel, error) {
	event := "OrderCancel"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketOrderCancel)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketSalesPausedSet represents a SalesPausedSet event raised by the Market contract.
type MarketSalesPausedSet struct {
	Paused bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketSalesPausedSetEventName = "SalesPausedSet"

// ContractEventName returns the user-defined event name.
func (MarketSalesPausedSet) ContractEventName() string {
	return MarketSalesPausedSetEventName
}

// UnpackSalesPausedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SalesPausedSet(bool paused)
func (market *Market) UnpackSalesPausedSetEvent(log *types.Log) (*MarketSalesPausedSet, error) {
	event := "SalesPausedSet"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketSalesPausedSet)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketSold represents a Sold event raised by the Market contract.
type MarketSold struct {
	Id      *big.Int
	Seller  common.Address
	Buyer   common.Address
	Price   *big.Int
	Fee     *big.Int
	Royalty *big.Int
	Units   uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const MarketSoldEventName = "Sold"

// ContractEventName returns the user-defined event name.
func (MarketSold) ContractEventName() string {
	return MarketSoldEventName
}

// UnpackSoldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sold(uint256 indexed id, address indexed seller, address indexed buyer, uint256 price, uint256 fee, uint256 royalty, uint64 units)
func (market *Market) UnpackSoldEvent(log *types.Log) (*MarketSold, error) {
	event := "Sold"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketSold)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketUpgraded represents a Upgraded event raised by the Market contract.
type MarketUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const MarketUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (MarketUpgraded) ContractEventName() string {
	return MarketUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (market *Market) UnpackUpgradedEvent(log *types.Log) (*MarketUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 || log.Topics[0] != market.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(MarketUpgraded)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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
func (market *Market) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], market.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return market.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["AuctionOpen"].ID.Bytes()[:4]) {
		return market.UnpackAuctionOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["AuctionOver"].ID.Bytes()[:4]) {
		return market.UnpackAuctionOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["BadAuctionEnd"].ID.Bytes()[:4]) {
		return market.UnpackBadAuctionEndError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return market.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["BadTarget"].ID.Bytes()[:4]) {
		return market.UnpackBadTargetError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["BidTooLow"].ID.Bytes()[:4]) {
		return market.UnpackBidTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return market.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return market.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return market.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ExpiresTooSoon"].ID.Bytes()[:4]) {
		return market.UnpackExpiresTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return market.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["FeeTooHigh"].ID.Bytes()[:4]) {
		return market.UnpackFeeTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["HasBid"].ID.Bytes()[:4]) {
		return market.UnpackHasBidError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return market.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ListingInPast"].ID.Bytes()[:4]) {
		return market.UnpackListingInPastError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ListingNotStarted"].ID.Bytes()[:4]) {
		return market.UnpackListingNotStartedError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ListingOver"].ID.Bytes()[:4]) {
		return market.UnpackListingOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ListingStale"].ID.Bytes()[:4]) {
		return market.UnpackListingStaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NoAuction"].ID.Bytes()[:4]) {
		return market.UnpackNoAuctionError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NotBidder"].ID.Bytes()[:4]) {
		return market.UnpackNotBidderError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return market.UnpackNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return market.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NotListed"].ID.Bytes()[:4]) {
		return market.UnpackNotListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NotSeller"].ID.Bytes()[:4]) {
		return market.UnpackNotSellerError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NotSettlement"].ID.Bytes()[:4]) {
		return market.UnpackNotSettlementError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return market.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["OfferMismatch"].ID.Bytes()[:4]) {
		return market.UnpackOfferMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["OfferOver"].ID.Bytes()[:4]) {
		return market.UnpackOfferOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["OrderCancelled"].ID.Bytes()[:4]) {
		return market.UnpackOrderCancelledError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["PriceAboveMax"].ID.Bytes()[:4]) {
		return market.UnpackPriceAboveMaxError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["PriceRises"].ID.Bytes()[:4]) {
		return market.UnpackPriceRisesError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["PriceTooHigh"].ID.Bytes()[:4]) {
		return market.UnpackPriceTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return market.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return market.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["SalesPaused"].ID.Bytes()[:4]) {
		return market.UnpackSalesPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["TooFewUnits"].ID.Bytes()[:4]) {
		return market.UnpackTooFewUnitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["TooLittlePower"].ID.Bytes()[:4]) {
		return market.UnpackTooLittlePowerError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return market.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return market.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["Underpaid"].ID.Bytes()[:4]) {
		return market.UnpackUnderpaidError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["UnknownOffer"].ID.Bytes()[:4]) {
		return market.UnpackUnknownOfferError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ZeroPrice"].ID.Bytes()[:4]) {
		return market.UnpackZeroPriceError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MarketAddressEmptyCode represents a AddressEmptyCode error raised by the Market contract.
type MarketAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func MarketAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (market *Market) UnpackAddressEmptyCodeError(raw []byte) (*MarketAddressEmptyCode, error) {
	out := new(MarketAddressEmptyCode)
	if err := market.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketAuctionOpen represents a AuctionOpen error raised by the Market contract.
type MarketAuctionOpen struct {
	Id  *big.Int
	End uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuctionOpen(uint256 id, uint64 end)
func MarketAuctionOpenErrorID() common.Hash {
	return common.HexToHash("0x20c320caa5f88db747dba325b2d72197213feb362a746ccbc459a25b0f227247")
}

// UnpackAuctionOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuctionOpen(uint256 id, uint64 end)
func (market *Market) UnpackAuctionOpenError(raw []byte) (*MarketAuctionOpen, error) {
	out := new(MarketAuctionOpen)
	if err := market.abi.UnpackIntoInterface(out, "AuctionOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketAuctionOver represents a AuctionOver error raised by the Market contract.
type MarketAuctionOver struct {
	Id  *big.Int
	End uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuctionOver(uint256 id, uint64 end)
func MarketAuctionOverErrorID() common.Hash {
	return common.HexToHash("0x869a8e31ff94ee6d9734ba6c15bf13c6bd2052cc612435f79c7e799357a50429")
}

// UnpackAuctionOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuctionOver(uint256 id, uint64 end)
func (market *Market) UnpackAuctionOverError(raw []byte) (*MarketAuctionOver, error) {
	out := new(MarketAuctionOver)
	if err := market.abi.UnpackIntoInterface(out, "AuctionOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketBadAuctionEnd represents a BadAuctionEnd error raised by the Market contract.
type MarketBadAuctionEnd struct {
	Until uint64
	Least uint64
	Most  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadAuctionEnd(uint64 until, uint64 least, uint64 most)
func MarketBadAuctionEndErrorID() common.Hash {
	return common.HexToHash("0xc389033d8280f6dbacc25deb492ed9d2cea25016732b7a4b2e8cd19681142c1a")
}

// UnpackBadAuctionEndError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadAuctionEnd(uint64 until, uint64 least, uint64 most)
func (market *Market) UnpackBadAuctionEndError(raw []byte) (*MarketBadAuctionEnd, error) {
	out := new(MarketBadAuctionEnd)
	if err := market.abi.UnpackIntoInterface(out, "BadAuctionEnd", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketBadSignature represents a BadSignature error raised by the Market contract.
type MarketBadSignature struct {
	Order  [32]byte
	Seller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(bytes32 order, address seller)
func MarketBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xe49c6ba031fbc90ee50f6e07794742f66a5bc17378c84394b66f24fca8e880ca")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(bytes32 order, address seller)
func (market *Market) UnpackBadSignatureError(raw []byte) (*MarketBadSignature, error) {
	out := new(MarketBadSignature)
	if err := market.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketBadTarget represents a BadTarget error raised by the Market contract.
type MarketBadTarget struct {
	Target *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTarget(uint256 target)
func MarketBadTargetErrorID() common.Hash {
	return common.HexToHash("0x94f85395bac91d86da3cce397bf533c836d3bcd9ffbad8cfbbea3f3434348cdc")
}

// UnpackBadTargetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTarget(uint256 target)
func (market *Market) UnpackBadTargetError(raw []byte) (*MarketBadTarget, error) {
	out := new(MarketBadTarget)
	if err := market.abi.UnpackIntoInterface(out, "BadTarget", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketBidTooLow represents a BidTooLow error raised by the Market contract.
type MarketBidTooLow struct {
	Id    *big.Int
	Bid   *big.Int
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BidTooLow(uint256 id, uint256 bid, uint256 least)
func MarketBidTooLowErrorID() common.Hash {
	return common.HexToHash("0x170187545eaabe862d6f111abebb876ce0e4cb7604f666d6ee41bd8fd849ef67")
}

// UnpackBidTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BidTooLow(uint256 id, uint256 bid, uint256 least)
func (market *Market) UnpackBidTooLowError(raw []byte) (*MarketBidTooLow, error) {
	out := new(MarketBidTooLow)
	if err := market.abi.UnpackIntoInterface(out, "BidTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketDeadlinePassed represents a DeadlinePassed error raised by the Market contract.
type MarketDeadlinePassed struct {
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(uint64 deadline)
func MarketDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0x6768091307d5da213ba3ac1392311a935d1607f1020232ee01d118de33b68661")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(uint64 deadline)
func (market *Market) UnpackDeadlinePassedError(raw []byte) (*MarketDeadlinePassed, error) {
	out := new(MarketDeadlinePassed)
	if err := market.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Market contract.
type MarketERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func MarketERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (market *Market) UnpackERC1967InvalidImplementationError(raw []byte) (*MarketERC1967InvalidImplementation, error) {
	out := new(MarketERC1967InvalidImplementation)
	if err := market.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketERC1967NonPayable represents a ERC1967NonPayable error raised by the Market contract.
type MarketERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func MarketERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (market *Market) UnpackERC1967NonPayableError(raw []byte) (*MarketERC1967NonPayable, error) {
	out := new(MarketERC1967NonPayable)
	if err := market.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketExpiresTooSoon represents a ExpiresTooSoon error raised by the Market contract.
type MarketExpiresTooSoon struct {
	Id      *big.Int
	Expires uint64
	Wanted  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpiresTooSoon(uint256 id, uint64 expires, uint64 wanted)
func MarketExpiresTooSoonErrorID() common.Hash {
	return common.HexToHash("0xd57e2e788bdb233347c8ed76c7a7d1b633b36c6ef43434044f87c8ef525a4bbe")
}

// UnpackExpiresTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpiresTooSoon(uint256 id, uint64 expires, uint64 wanted)
func (market *Market) UnpackExpiresTooSoonError(raw []byte) (*MarketExpiresTooSoon, error) {
	out := new(MarketExpiresTooSoon)
	if err := market.abi.UnpackIntoInterface(out, "ExpiresTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketFailedCall represents a FailedCall error raised by the Market contract.
type MarketFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func MarketFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (market *Market) UnpackFailedCallError(raw []byte) (*MarketFailedCall, error) {
	out := new(MarketFailedCall)
	if err := market.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketFeeTooHigh represents a FeeTooHigh error raised by the Market contract.
type MarketFeeTooHigh struct {
	Bps  *big.Int
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTooHigh(uint256 bps, uint256 most)
func MarketFeeTooHighErrorID() common.Hash {
	return common.HexToHash("0xe757126a89ba5140023477c243d17c34ca7467d317e5523eafa819ff2931905a")
}

// UnpackFeeTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTooHigh(uint256 bps, uint256 most)
func (market *Market) UnpackFeeTooHighError(raw []byte) (*MarketFeeTooHigh, error) {
	out := new(MarketFeeTooHigh)
	if err := market.abi.UnpackIntoInterface(out, "FeeTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketHasBid represents a HasBid error raised by the Market contract.
type MarketHasBid struct {
	Id     *big.Int
	Bidder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HasBid(uint256 id, address bidder)
func MarketHasBidErrorID() common.Hash {
	return common.HexToHash("0x9b7d9301fe6ff1409b5e164dfd57c386606ab3a0de5a15aed8095820f8664efc")
}

// UnpackHasBidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HasBid(uint256 id, address bidder)
func (market *Market) UnpackHasBidError(raw []byte) (*MarketHasBid, error) {
	out := new(MarketHasBid)
	if err := market.abi.UnpackIntoInterface(out, "HasBid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketInvalidInitialization represents a InvalidInitialization error raised by the Market contract.
type MarketInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func MarketInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (market *Market) UnpackInvalidInitializationError(raw []byte) (*MarketInvalidInitialization, error) {
	out := new(MarketInvalidInitialization)
	if err := market.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketListingInPast represents a ListingInPast error raised by the Market contract.
type MarketListingInPast struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ListingInPast(uint64 until)
func MarketListingInPastErrorID() common.Hash {
	return common.HexToHash("0x8a070fcc248d9e526d7c94b6502dc064b5e99d92c1c4e5006b22bb537fceee72")
}

// UnpackListingInPastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ListingInPast(uint64 until)
func (market *Market) UnpackListingInPastError(raw []byte) (*MarketListingInPast, error) {
	out := new(MarketListingInPast)
	if err := market.abi.UnpackIntoInterface(out, "ListingInPast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketListingNotStarted represents a ListingNotStarted error raised by the Market contract.
type MarketListingNotStarted struct {
	Id    *big.Int
	Start uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ListingNotStarted(uint256 id, uint64 start)
func MarketListingNotStartedErrorID() common.Hash {
	return common.HexToHash("0x3cead0a487caf04c158d4ad6a5c7f2799b63e73b978621950eac0a8dc59ad451")
}

// UnpackListingNotStartedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ListingNotStarted(uint256 id, uint64 start)
func (market *Market) UnpackListingNotStartedError(raw []byte) (*MarketListingNotStarted, error) {
	out := new(MarketListingNotStarted)
	if err := market.abi.UnpackIntoInterface(out, "ListingNotStarted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketListingOver represents a ListingOver error raised by the Market contract.
type MarketListingOver struct {
	Id    *big.Int
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ListingOver(uint256 id, uint64 until)
func MarketListingOverErrorID() common.Hash {
	return common.HexToHash("0x8271f6dfa687ed1d48764eee30f8df1971cf5ade5d67cf0696d04388cf29b50c")
}

// UnpackListingOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ListingOver(uint256 id, uint64 until)
func (market *Market) UnpackListingOverError(raw []byte) (*MarketListingOver, error) {
	out := new(MarketListingOver)
	if err := market.abi.UnpackIntoInterface(out, "ListingOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketListingStale represents a ListingStale error raised by the Market contract.
type MarketListingStale struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ListingStale(uint256 id)
func MarketListingStaleErrorID() common.Hash {
	return common.HexToHash("0x975368439e4cb423acc8bd722b7198ff78b13c61bddf57244c108c3ea15c0431")
}

// UnpackListingStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ListingStale(uint256 id)
func (market *Market) UnpackListingStaleError(raw []byte) (*MarketListingStale, error) {
	out := new(MarketListingStale)
	if err := market.abi.UnpackIntoInterface(out, "ListingStale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNoAuction represents a NoAuction error raised by the Market contract.
type MarketNoAuction struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAuction(uint256 id)
func MarketNoAuctionErrorID() common.Hash {
	return common.HexToHash("0xbbc0ba9b8027ea45a45eb02d07db1a451940542d1ee68ea02179aa5f11678880")
}

// UnpackNoAuctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAuction(uint256 id)
func (market *Market) UnpackNoAuctionError(raw []byte) (*MarketNoAuction, error) {
	out := new(MarketNoAuction)
	if err := market.abi.UnpackIntoInterface(out, "NoAuction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNotBidder represents a NotBidder error raised by the Market contract.
type MarketNotBidder struct {
	Offer  *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBidder(uint256 offer, address caller)
func MarketNotBidderErrorID() common.Hash {
	return common.HexToHash("0x601401a2aabed4e3c8f4708978b8b77aedcf3f2206cf1d134a3f344c673b2c7a")
}

// UnpackNotBidderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBidder(uint256 offer, address caller)
func (market *Market) UnpackNotBidderError(raw []byte) (*MarketNotBidder, error) {
	out := new(MarketNotBidder)
	if err := market.abi.UnpackIntoInterface(out, "NotBidder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNotGuardian represents a NotGuardian error raised by the Market contract.
type MarketNotGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGuardian(address caller)
func MarketNotGuardianErrorID() common.Hash {
	return common.HexToHash("0xa252c151cd1ee155ad6a596fd962f839a8b963fd05f5e863eca095de2e0b08a4")
}

// UnpackNotGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGuardian(address caller)
func (market *Market) UnpackNotGuardianError(raw []byte) (*MarketNotGuardian, error) {
	out := new(MarketNotGuardian)
	if err := market.abi.UnpackIntoInterface(out, "NotGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNotInitializing represents a NotInitializing error raised by the Market contract.
type MarketNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func MarketNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (market *Market) UnpackNotInitializingError(raw []byte) (*MarketNotInitializing, error) {
	out := new(MarketNotInitializing)
	if err := market.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNotListed represents a NotListed error raised by the Market contract.
type MarketNotListed struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotListed(uint256 id)
func MarketNotListedErrorID() common.Hash {
	return common.HexToHash("0xd176cea0d27fd63dcbcf21630f5c3452bee00c238c2ad1142db4ae64e0f26fd0")
}

// UnpackNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotListed(uint256 id)
func (market *Market) UnpackNotListedError(raw []byte) (*MarketNotListed, error) {
	out := new(MarketNotListed)
	if err := market.abi.UnpackIntoInterface(out, "NotListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNotSeller represents a NotSeller error raised by the Market contract.
type MarketNotSeller struct {
	Id     *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSeller(uint256 id, address caller)
func MarketNotSellerErrorID() common.Hash {
	return common.HexToHash("0x4a1233a90105de1d0c9a9444cfc9d5b9b32d2673a4dcf2b821fbf4cfbe478611")
}

// UnpackNotSellerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSeller(uint256 id, address caller)
func (market *Market) UnpackNotSellerError(raw []byte) (*MarketNotSeller, error) {
	out := new(MarketNotSeller)
	if err := market.abi.UnpackIntoInterface(out, "NotSeller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNotSettlement represents a NotSettlement error raised by the Market contract.
type MarketNotSettlement struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettlement(address caller)
func MarketNotSettlementErrorID() common.Hash {
	return common.HexToHash("0x4afb55c5b90c62d67b56a9da9cdc7440c2d0a03a02eb2fc8da65c2e9f4945a80")
}

// UnpackNotSettlementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettlement(address caller)
func (market *Market) UnpackNotSettlementError(raw []byte) (*MarketNotSettlement, error) {
	out := new(MarketNotSettlement)
	if err := market.abi.UnpackIntoInterface(out, "NotSettlement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNotTimelock represents a NotTimelock error raised by the Market contract.
type MarketNotTimelock struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address caller)
func MarketNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address caller)
func (market *Market) UnpackNotTimelockError(raw []byte) (*MarketNotTimelock, error) {
	out := new(MarketNotTimelock)
	if err := market.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketOfferMismatch represents a OfferMismatch error raised by the Market contract.
type MarketOfferMismatch struct {
	Offer *big.Int
	Id    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OfferMismatch(uint256 offer, uint256 id)
func MarketOfferMismatchErrorID() common.Hash {
	return common.HexToHash("0x17792acb9fa9e07954f0573fc533a2c1041a635a60c28577431d2fe7399cb6a2")
}

// UnpackOfferMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OfferMismatch(uint256 offer, uint256 id)
func (market *Market) UnpackOfferMismatchError(raw []byte) (*MarketOfferMismatch, error) {
	out := new(MarketOfferMismatch)
	if err := market.abi.UnpackIntoInterface(out, "OfferMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketOfferOver represents a OfferOver error raised by the Market contract.
type MarketOfferOver struct {
	Offer *big.Int
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OfferOver(uint256 offer, uint64 until)
func MarketOfferOverErrorID() common.Hash {
	return common.HexToHash("0xa9c1b2821fda79b88d1ed987ae1ca005e991d27d15283e323b5f0aac0aea6e98")
}

// UnpackOfferOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OfferOver(uint256 offer, uint64 until)
func (market *Market) UnpackOfferOverError(raw []byte) (*MarketOfferOver, error) {
	out := new(MarketOfferOver)
	if err := market.abi.UnpackIntoInterface(out, "OfferOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketOrderCancelled represents a OrderCancelled error raised by the Market contract.
type MarketOrderCancelled struct {
	Order [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderCancelled(bytes32 order)
func MarketOrderCancelledErrorID() common.Hash {
	return common.HexToHash("0x5152abf959f6564662358c2e52b702259b78bac5ee7842a0f01937e670efcc7d")
}

// UnpackOrderCancelledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderCancelled(bytes32 order)
func (market *Market) UnpackOrderCancelledError(raw []byte) (*MarketOrderCancelled, error) {
	out := new(MarketOrderCancelled)
	if err := market.abi.UnpackIntoInterface(out, "OrderCancelled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketPriceAboveMax represents a PriceAboveMax error raised by the Market contract.
type MarketPriceAboveMax struct {
	Price    *big.Int
	MaxPrice *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceAboveMax(uint256 price, uint256 maxPrice)
func MarketPriceAboveMaxErrorID() common.Hash {
	return common.HexToHash("0x8b8675a5e45d5a040210539346beff93c0b41cdbaa452e75eed3ad7c6d63968e")
}

// UnpackPriceAboveMaxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceAboveMax(uint256 price, uint256 maxPrice)
func (market *Market) UnpackPriceAboveMaxError(raw []byte) (*MarketPriceAboveMax, error) {
	out := new(MarketPriceAboveMax)
	if err := market.abi.UnpackIntoInterface(out, "PriceAboveMax", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketPriceRises represents a PriceRises error raised by the Market contract.
type MarketPriceRises struct {
	StartPrice *big.Int
	EndPrice   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceRises(uint256 startPrice, uint256 endPrice)
func MarketPriceRisesErrorID() common.Hash {
	return common.HexToHash("0x7264dbca695dbf576381b19b129e0c55b9ed9824abd268bd2313a4fe41cd6f27")
}

// UnpackPriceRisesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceRises(uint256 startPrice, uint256 endPrice)
func (market *Market) UnpackPriceRisesError(raw []byte) (*MarketPriceRises, error) {
	out := new(MarketPriceRises)
	if err := market.abi.UnpackIntoInterface(out, "PriceRises", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketPriceTooHigh represents a PriceTooHigh error raised by the Market contract.
type MarketPriceTooHigh struct {
	Price *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceTooHigh(uint256 price, uint256 most)
func MarketPriceTooHighErrorID() common.Hash {
	return common.HexToHash("0x87ebe85d75ed17dc04c703d71bd5891a24af9557ff1131d3981863e44a03cc4b")
}

// UnpackPriceTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceTooHigh(uint256 price, uint256 most)
func (market *Market) UnpackPriceTooHighError(raw []byte) (*MarketPriceTooHigh, error) {
	out := new(MarketPriceTooHigh)
	if err := market.abi.UnpackIntoInterface(out, "PriceTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Market contract.
type MarketReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func MarketReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (market *Market) UnpackReentrancyGuardReentrantCallError(raw []byte) (*MarketReentrancyGuardReentrantCall, error) {
	out := new(MarketReentrancyGuardReentrantCall)
	if err := market.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Market contract.
type MarketSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func MarketSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (market *Market) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*MarketSafeCastOverflowedUintDowncast, error) {
	out := new(MarketSafeCastOverflowedUintDowncast)
	if err := market.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketSalesPaused represents a SalesPaused error raised by the Market contract.
type MarketSalesPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SalesPaused()
func MarketSalesPausedErrorID() common.Hash {
	return common.HexToHash("0x37e555592edcb9fe15108b8e8260cbddad0c73aeba67f74d5f1a93c30e878bc5")
}

// UnpackSalesPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SalesPaused()
func (market *Market) UnpackSalesPausedError(raw []byte) (*MarketSalesPaused, error) {
	out := new(MarketSalesPaused)
	if err := market.abi.UnpackIntoInterface(out, "SalesPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTooFewUnits represents a TooFewUnits error raised by the Market contract.
type MarketTooFewUnits struct {
	Id     *big.Int
	Units  uint64
	Wanted uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFewUnits(uint256 id, uint64 units, uint64 wanted)
func MarketTooFewUnitsErrorID() common.Hash {
	return common.HexToHash("0xa0a8fc4e0cc2f58b9900b2d8bee5b2ce1415b4acabb1234d88a2b39fb8921f40")
}

// UnpackTooFewUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFewUnits(uint256 id, uint64 units, uint64 wanted)
func (market *Market) UnpackTooFewUnitsError(raw []byte) (*MarketTooFewUnits, error) {
	out := new(MarketTooFewUnits)
	if err := market.abi.UnpackIntoInterface(out, "TooFewUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTooLittlePower represents a TooLittlePower error raised by the Market contract.
type MarketTooLittlePower struct {
	Id     *big.Int
	Power  uint64
	Wanted uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittlePower(uint256 id, uint64 power, uint64 wanted)
func MarketTooLittlePowerErrorID() common.Hash {
	return common.HexToHash("0x95e70d353b3a4d4fc0afe87f9c9eeb0a2f3ea50d65884f1d33fc369da504492d")
}

// UnpackTooLittlePowerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittlePower(uint256 id, uint64 power, uint64 wanted)
func (market *Market) UnpackTooLittlePowerError(raw []byte) (*MarketTooLittlePower, error) {
	out := new(MarketTooLittlePower)
	if err := market.abi.UnpackIntoInterface(out, "TooLittlePower", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Market contract.
type MarketUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func MarketUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (market *Market) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*MarketUUPSUnauthorizedCallContext, error) {
	out := new(MarketUUPSUnauthorizedCallContext)
	if err := market.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Market contract.
type MarketUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func MarketUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (market *Market) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*MarketUUPSUnsupportedProxiableUUID, error) {
	out := new(MarketUUPSUnsupportedProxiableUUID)
	if err := market.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketUnderpaid represents a Underpaid error raised by the Market contract.
type MarketUnderpaid struct {
	Price *big.Int
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Underpaid(uint256 price, uint256 value)
func MarketUnderpaidErrorID() common.Hash {
	return common.HexToHash("0xf3ebc38448a9989852aa847968c6806d75b2314e2c14afe89e02df51ee2404cb")
}

// UnpackUnderpaidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Underpaid(uint256 price, uint256 value)
func (market *Market) UnpackUnderpaidError(raw []byte) (*MarketUnderpaid, error) {
	out := new(MarketUnderpaid)
	if err := market.abi.UnpackIntoInterface(out, "Underpaid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketUnknownOffer represents a UnknownOffer error raised by the Market contract.
type MarketUnknownOffer struct {
	Offer *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownOffer(uint256 offer)
func MarketUnknownOfferErrorID() common.Hash {
	return common.HexToHash("0x1021ae22324aa2526ea0b28ed361c958b5d0b45fe2040712bb76b225a4537cfb")
}

// UnpackUnknownOfferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownOffer(uint256 offer)
func (market *Market) UnpackUnknownOfferError(raw []byte) (*MarketUnknownOffer, error) {
	out := new(MarketUnknownOffer)
	if err := market.abi.UnpackIntoInterface(out, "UnknownOffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketZeroPrice represents a ZeroPrice error raised by the Market contract.
type MarketZeroPrice struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroPrice()
func MarketZeroPriceErrorID() common.Hash {
	return common.HexToHash("0x4dfba023c19aaad0ad1005b8a52f2ae0c7a1acb3f45ecd31562b980620d65f93")
}

// UnpackZeroPriceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroPrice()
func (market *Market) UnpackZeroPriceError(raw []byte) (*MarketZeroPrice, error) {
	out := new(MarketZeroPrice)
	if err := market.abi.UnpackIntoInterface(out, "ZeroPrice", raw); err != nil {
		return nil, err
	}
	return out, nil
}
