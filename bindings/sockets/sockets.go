// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package sockets

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

// SocketsMetaData contains all meta data concerning the Sockets contract.
var SocketsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"contractIStaking\"},{\"name\":\"apps\",\"type\":\"address\",\"internalType\":\"contractIApps\"},{\"name\":\"computing\",\"type\":\"address\",\"internalType\":\"contractIComputing\"},{\"name\":\"settlement\",\"type\":\"address\",\"internalType\":\"contractISettlement\"},{\"name\":\"art\",\"type\":\"address\",\"internalType\":\"contractISocketArt\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"APPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIApps\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ART\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISocketArt\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COMPUTING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIComputing\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_DURATION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PRICE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_RESALE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SETTLEMENT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISettlement\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStaking\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"buy\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"plugIn\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"cancelOffer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collateral\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collateralOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"contractURI\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"debit\",\"inputs\":[{\"name\":\"ids\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"units\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"outputs\":[{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"terms\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holderOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"window_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"resaleBps_\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"collateral_\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"offer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISockets.Offer\",\"components\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"enumISockets.Class\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offerCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"plug\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postOffer\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"enumISockets.Class\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"resaleBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reservedOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokedAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"royaltyInfo\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"salePrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"isApproved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUser\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"socket\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISockets.Socket\",\"components\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"escrow\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pluggedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"enumISockets.Class\"},{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"socketCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"topUp\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"transfers\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unplug\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"userExpires\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"userOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"window\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"isApproved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchMetadataUpdate\",\"inputs\":[{\"name\":\"_fromTokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"_toTokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Bought\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"offer\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Clamped\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"asked\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"settled\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Closed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Debited\",\"inputs\":[{\"name\":\"ids\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"units\",\"type\":\"uint64[]\",\"indexed\":false,\"internalType\":\"uint64[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MetadataUpdate\",\"inputs\":[{\"name\":\"_tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OfferCancelled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OfferPosted\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"operator\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"class\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumISockets.Class\"},{\"name\":\"power\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Plugged\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Revoked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ToppedUp\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unplugged\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"lockedUntil\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UpdateUser\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"expires\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccountBalanceOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AppNotOfferable\",\"inputs\":[{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadDuration\",\"inputs\":[{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadParameters\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BalanceQueryForZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CollateralTooLow\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CostAboveMax\",\"inputs\":[{\"name\":\"cost\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotClosable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotController\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotHolder\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotOwnerNorApproved\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPlugged\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotRated\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rated\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotSettlement\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OfferClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OperatorInactive\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PlugNotLater\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pluggedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PlugTooLong\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PriceTooHigh\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RevokedRecently\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"revokedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SocketLocked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lockedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SoldOut\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokenAlreadyExists\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TokenDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooManyUnits\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferFromIncorrectOwner\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferToNonERC721ReceiverImplementer\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferToZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Underpaid\",\"inputs\":[{\"name\":\"cost\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownOffer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownSocket\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ValueRefused\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroCount\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroPower\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroUnits\",\"inputs\":[]}]",
	ID:  "Sockets",
	Bin: "0x61016060405230608052348015610014575f5ffd5b506040516160ad3803806160ad8339810160408190526100339161013c565b6001600160a01b03861660a05285610049610076565b506001600160a01b0394851660c05292841660e052908316610100528216610120521661014052506101bf565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100c65760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101255780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610125575f5ffd5b5f5f5f5f5f5f60c08789031215610151575f5ffd5b865161015c81610128565b602088015190965061016d81610128565b604088015190955061017e81610128565b606088015190945061018f81610128565b60808801519093506101a081610128565b60a08801519092506101b181610128565b809150509295509295509295565b60805160a05160c05160e051610100516101205161014051615e1161029c5f395f818161085c01528181612b88015261380701525f8181610ae201528181611169015261268101525f818161074601528181611d250152818161464c0152614e4601525f818161064401528181611b440152612bc201525f818161082901528181610e0c01528181610f6801528181611665015281816119a301528181611a780152818161318a015281816138bf015261476d01525f81816106f40152613ff801525f8181613f4101528181613f6a015261414f0152615e115ff3fe608060405260043610610345575f3560e01c80638e4424b8116101b2578063c748d706116100f2578063e179fa3611610092578063e985e9c51161006d578063e985e9c514610a9d578063ef0fe24514610ad1578063ef706adf14610b04578063fdd2d62514610b23575f5ffd5b8063e179fa3614610a57578063e3542b2314610a76578063e8a3d48514610a89575f5ffd5b8063d8dfeb45116100cd578063d8dfeb45146109bf578063dbacc23714610a03578063deb9663414610a22578063e030565e14610a38575f5ffd5b8063c748d7061461094d578063c87b56dd14610981578063d2c4da5a146109a0575f5ffd5b80639cb84a011161015d578063b1724b4611610138578063b1724b46146108e5578063b45a3c0e146108fc578063b88d4fde1461091b578063c2f1f14a1461092e575f5ffd5b80639cb84a011461084b578063a22cb4651461087e578063ad3cb1cc1461089d575f5ffd5b80639377d7111161018d5780639377d711146107b457806395d89b41146107d357806397610f3014610818575f5ffd5b80638e4424b8146107355780638fc88c4814610768578063918f04d514610787575f5ffd5b80633b2c531d1161028857806362b51b4e11610228578063761610fc11610203578063761610fc146106a45780637a41054f146106d05780637aadef8b146106e3578063871bd45614610716575f5ffd5b806362b51b4e146106335780636352211e1461066657806370a0823114610685575f5ffd5b8063461645bf11610263578063461645bf146105aa5780634f1ef286146105e057806352d1902d146105f3578063564b707d14610607575f5ffd5b80633b2c531d1461055957806342842e0e1461057857806345201aa41461058b575f5ffd5b80631115c24d116102f357806323b872dd116102ce57806323b872dd146104c057806324ad1c04146104d35780632a55205a146104e85780632e389af014610526575f5ffd5b80631115c24d146104625780631b4428d71461048257806320c5429b146104a1575f5ffd5b8063081812fc11610323578063081812fc146103f7578063095ea7b31461042e5780630aebeb4e14610443575f5ffd5b806301c11d961461034957806301ffc9a71461037a57806306fdde03146103a9575b5f5ffd5b348015610354575f5ffd5b506103676affffffffffffffffffffff81565b6040519081526020015b60405180910390f35b348015610385575f5ffd5b506103996103943660046151a4565b610b3d565b6040519015158152602001610371565b3480156103b4575f5ffd5b5060408051808201909152601481527f454d4320436f6d707574696e6720536f636b657400000000000000000000000060208201525b60405161037191906151f9565b348015610402575f5ffd5b5061041661041136600461520b565b610c39565b6040516001600160a01b039091168152602001610371565b61044161043c366004615236565b610c74565b005b34801561044e575f5ffd5b5061044161045d36600461520b565b610caf565b34801561046d575f5ffd5b505f54600160d01b900463ffffffff16610367565b34801561048d575f5ffd5b5061044161049c366004615274565b6111d3565b3480156104ac575f5ffd5b506104416104bb36600461520b565b6113d5565b6104416104ce3660046152a2565b611552565b3480156104de575f5ffd5b506103676103e881565b3480156104f3575f5ffd5b506105076105023660046152e0565b611661565b604080516001600160a01b039093168352602083019190915201610371565b348015610531575f5ffd5b505f5461054690600160401b900461ffff1681565b60405161ffff9091168152602001610371565b348015610564575f5ffd5b50610441610573366004615314565b61176d565b6104416105863660046152a2565b611951565b348015610596575f5ffd5b506103676105a5366004615362565b61197d565b3480156105b5575f5ffd5b505f546105c8906001600160401b031681565b6040516001600160401b039091168152602001610371565b6104416105ee366004615456565b612081565b3480156105fe575f5ffd5b5061036761209c565b348015610612575f5ffd5b5061062661062136600461520b565b6120ca565b6040516103719190615516565b34801561063e575f5ffd5b506104167f000000000000000000000000000000000000000000000000000000000000000081565b348015610671575f5ffd5b5061041661068036600461520b565b612233565b348015610690575f5ffd5b5061036761069f3660046155f3565b61226f565b3480156106af575f5ffd5b506106c36106be36600461520b565b6122a7565b604051610371919061560e565b6104416106de366004615274565b61239e565b3480156106ee575f5ffd5b506104167f000000000000000000000000000000000000000000000000000000000000000081565b348015610721575f5ffd5b506105c861073036600461520b565b6125fe565b348015610740575f5ffd5b506104167f000000000000000000000000000000000000000000000000000000000000000081565b348015610773575f5ffd5b5061036761078236600461520b565b612620565b348015610792575f5ffd5b506107a66107a13660046156cc565b612673565b604051610371929190615770565b3480156107bf575f5ffd5b506105c86107ce36600461520b565b6129b2565b3480156107de575f5ffd5b5060408051808201909152600681527f534f434b4554000000000000000000000000000000000000000000000000000060208201526103ea565b348015610823575f5ffd5b506104167f000000000000000000000000000000000000000000000000000000000000000081565b348015610856575f5ffd5b506104167f000000000000000000000000000000000000000000000000000000000000000081565b348015610889575f5ffd5b506104416108983660046157aa565b6129d6565b3480156108a8575f5ffd5b506103ea6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b3480156108f0575f5ffd5b506105c86301e2850081565b348015610907575f5ffd5b5061039961091636600461520b565b612a29565b6104416109293660046157d6565b612a57565b348015610939575f5ffd5b5061041661094836600461520b565b612ab1565b348015610958575f5ffd5b506105c861096736600461586d565b60056020525f90815260409020546001600160401b031681565b34801561098c575f5ffd5b506103ea61099b36600461520b565b612b2f565b3480156109ab575f5ffd5b506103676109ba36600461586d565b612d0c565b3480156109ca575f5ffd5b505f546109eb906a010000000000000000000090046001600160801b031681565b6040516001600160801b039091168152602001610371565b348015610a0e575f5ffd5b50610416610a1d36600461520b565b612d48565b348015610a2d575f5ffd5b506105c86201518081565b348015610a43575f5ffd5b50610441610a52366004615888565b612d73565b348015610a62575f5ffd5b50610441610a7136600461520b565b612ee8565b610367610a843660046158bc565b613010565b348015610a94575f5ffd5b506103ea613803565b348015610aa8575f5ffd5b50610399610ab7366004615928565b601c52670a5a2e7a000000006008525f526030600c205490565b348015610adc575f5ffd5b506104167f000000000000000000000000000000000000000000000000000000000000000081565b348015610b0f575f5ffd5b50610441610b1e36600461520b565b61388c565b348015610b2e575f5ffd5b5060015463ffffffff16610367565b5f7f2a55205a000000000000000000000000000000000000000000000000000000006001600160e01b031983161480610b9f57507f49064906000000000000000000000000000000000000000000000000000000006001600160e01b03198316145b80610bd357507fad092b5c000000000000000000000000000000000000000000000000000000006001600160e01b03198316145b80610c0757507fb45a3c0e000000000000000000000000000000000000000000000000000000006001600160e01b03198316145b80610c335750610c33826301ffc9a760e09190911c9081146380ac58cd821417635b5e139f9091141790565b92915050565b5f815f52673ec412a9852d173d60c11b601c5260205f2082018201805460601b610c6a5763ceea21b65f526004601cfd5b6001015492915050565b348015610ca05760405163220fa7cd60e01b8152600401610c9791815260200190565b60405180910390fd5b50610cab82826139bb565b5050565b610cb76139c6565b5f610cc1826139fd565b604080516101808101825282546001600160401b038082168352600160401b8083046affffffffffffffffffffff166020850152600160981b830463ffffffff90811695850195909552600160b81b830485166060850152600160d81b90920464ffffffffff908116608085015260018087015492831660a0860152928204811660c0850152600160681b82041660e0840152600160901b810462ffffff16610100840152600160a81b8104909316610120830152909291610140840191600160c81b90910460ff1690811115610d9a57610d9a6154e2565b6001811115610dab57610dab6154e2565b815260019190910154600160d01b900460ff1615156020909101526080810151909150610de090839064ffffffffff16613a5a565b6040818101519051631e41c3e960e01b815263ffffffff90911660048083019190915260248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e41c3e990604401602060405180830381865afa158015610e59573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e7d9190615954565b90508160c0015164ffffffffff164211610ef45780158015610ea45750610ea43384613adc565b60c08301518491610ef1576040517f35bd698d000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610c97565b50505b5f60018361014001516001811115610f0e57610f0e6154e2565b148015610f185750815b90505f81610f2e57610f2985612233565b610fd9565b60408481015190517f7903a61700000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637903a61790602401602060405180830381865afa158015610fb5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fd9919061596f565b90505f61100b855f01516001600160401b031686602001516affffffffffffffffffffff166103e891026103e7010490565b905060018561014001516001811115611026576110266154e2565b036110865760a085015160408087015163ffffffff165f908152600560205290812080549091906110619084906001600160401b031661599e565b92506101000a8154816001600160401b0302191690836001600160401b031602179055505b5f86815260036020908152604080832083815560010180547fffffffffff0000000000000000000000000000000000000000000000000000001690556004909152902080546001600160e01b03191690556110e086613b45565b8451604080518381526001600160401b0390921660208301526001600160a01b0384169188917fca949838997fc7af99a59218307b7e6fa4acc9eb29a65acecc1a86feec276f06910160405180910390a36040517ff0235adf0000000000000000000000000000000000000000000000000000000081526001600160a01b0383811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063f0235adf9083906024015f604051808303818588803b1580156111ac575f5ffd5b505af11580156111be573d5f5f3e3d5ffd5b505050505050505050506111d0613b4f565b50565b5f6111dd836139fd565b90506111e883613b79565b42826001600160401b031611801561121757508054600160d81b900464ffffffffff166001600160401b038316115b815484918491600160d81b900464ffffffffff1690611282576040517f4d4ab8d000000000000000000000000000000000000000000000000000000000815260048101939093526001600160401b03909116602483015264ffffffffff166044820152606401610c97565b5050505f6112908483613bd9565b90508383826001600160401b0380821690831611156112f5576040517f28e375d900000000000000000000000000000000000000000000000000000000815260048101939093526001600160401b039182166024840152166044820152606401610c97565b505082547affffffffffffffffffffffffffffffffffffffffffffffffffffff16600160d81b64ffffffffff861602178355506040516001600160401b0384168152339085907fcd1eb1f65d7434d8522000dd8c175918b29dda32bbd1e9feec5f2b70339c0b8a9060200160405180910390a36040518481527f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a16119060200160405180910390a16040518481527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce7906020015b60405180910390a150505050565b5f6113df826139fd565b90506113ea82613b79565b6001810154600160681b900464ffffffffff16158061143857505f54600182015461142c916001600160401b031690600160681b900464ffffffffff166159bd565b6001600160401b031642115b8282600101600d9054906101000a900464ffffffffff169091611497576040517ff325b0bd000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610c97565b50506001810180547fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff16600160681b4264ffffffffff1602178082556012906114eb90600160901b900462ffffff166159dc565b91906101000a81548162ffffff021916908362ffffff160217905550817fb3bdfdfcb1fc9ed54ce38ca5d8637db4fb4e37d31315abc8128272a5ab64947a6115338484613c6e565b6040516001600160401b03909116815260200160405180910390a25050565b61155d838383613cab565b5f818152673ec412a9852d173d60c11b3317601c52602090208101810180546001600160a01b0394851694938416938116919082861483026115ae5767ceea21b6a1148100831560021b526004601cfd5b855f5281600101549250823314863314176115da576030600c20546115da57634b6e7f185f526004601cfd5b82156115e7575f82600101555b85851818905550601c600c81812080545f190190555f84905220805460010163ffffffff811684026116285767ea553b3401336cea841560021b526004601cfd5b90558082847fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f38a461165c838383613d96565b505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637903a61761169b866139fd565b5460405160e083901b6001600160e01b0319168152600160981b90910463ffffffff166004820152602401602060405180830381865afa1580156116e1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611705919061596f565b5f5490925061271090600160401b900461ffff166117238286615a12565b61172d9190615a25565b6117379190615a3c565b5f54600160401b900461ffff1661175061271086615a3c565b61175a9190615a25565b6117649190615a4f565b90509250929050565b5f611776613e20565b805490915060ff600160401b82041615906001600160401b03165f8115801561179c5750825b90505f826001600160401b031660011480156117b75750303b155b9050811580156117c5575080155b156117fc576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561182b57845468ff00000000000000001916600160401b1785555b6001600160401b0388161580159061184f5750620151806001600160401b03891611155b801561186157506103e88761ffff1611155b611897576040517fa18a709300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80546001600160401b038a1669ffffffffffffffffffff1990911617600160401b61ffff8a1602177fffffffffffff00000000000000000000000000000000ffffffffffffffffffff166a01000000000000000000006001600160801b03891602179055831561194757845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050565b61195c838383611552565b813b1561165c5761165c83838360405180602001604052805f815250613e48565b604051637c49546160e11b81526001600160401b03881660048201523360248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f892a8c290604401602060405180830381865afa1580156119f0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a149190615954565b88339091611a4f57604051630bf902e960e01b81526001600160401b0390921660048301526001600160a01b03166024820152604401610c97565b5050604051631e41c3e960e01b81526001600160401b03891660048083019190915260248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e41c3e990604401602060405180830381865afa158015611ac5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ae99190615954565b8890611b14576040516304d7b82360e51b81526001600160401b039091166004820152602401610c97565b506040517f65cc880a000000000000000000000000000000000000000000000000000000008152600481018890527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906365cc880a90602401602060405180830381865afa158015611b91573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bb59190615954565b8790611bf0576040517fbad62296000000000000000000000000000000000000000000000000000000008152600401610c9791815260200190565b50846001600160401b03165f03611c33576040517f30a14ace00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8263ffffffff165f03611c72576040517f047b9cec00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b836affffffffffffffffffffff80821115611cc2576040517f87ebe85d00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610c97565b505f905082426001600160401b0382161015611d035760405163c45714a560e01b815260048101929092526001600160401b03166024820152604401610c97565b505060405163a4fefaf360e01b81526001600160401b03891660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a4fefaf390602401602060405180830381865afa158015611d72573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d969190615a62565b90508886826001600160401b038082169083161115611de457604051638ec6d5c560e01b81526001600160401b03938416600482015291831660248301529091166044820152606401610c97565b5050505f601a81819054906101000a900463ffffffff16611e0490615a7d565b91906101000a81548163ffffffff021916908363ffffffff160217905563ffffffff1691506040518060e00160405280611e468b6001600160401b0316613ed1565b63ffffffff168152602001611e5a8a613ed1565b63ffffffff1681526bffffffffffffffffffffffff87166020820152604001886001811115611e8b57611e8b6154e2565b81526020018563ffffffff168152602001876001600160401b03168152602001611ebd856001600160401b0316613f05565b64ffffffffff1690525f838152600260209081526040918290208351815492850151938501516bffffffffffffffffffffffff166c01000000000000000000000000027fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff65ffffffffffff9586166601000000000000026bffffffffffffffffffffffff199095169590921694909417929092179182168317815560608401519092909183917fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff167fffffffffffffff00000000000000000000000000ffffffffffffffffffffffff90911617600160c01b836001811115611fc157611fc16154e2565b02179055506080820151815463ffffffff909116600160c81b0263ffffffff60c81b1990911617815560a08201516001909101805460c09093015164ffffffffff16600160401b026cffffffffffffffffffffffffff199093166001600160401b03928316179290921790915560405189918b169084907f8b8ee11b1ed1ff1ca03d5ac7d71bcd6f15685719b6c1feddea99b325492f9b269061206d908c908c908c908c908c90615a98565b60405180910390a450979650505050505050565b612089613f36565b61209282613fed565b610cab828261405c565b5f6120a5614144565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290529061212b836139fd565b6040805161016081018252825463ffffffff600160981b82048116835260018501546001600160401b038181166020860152831694840185905264ffffffffff600160401b91829004166060850152600160b81b830490911660808401526affffffffffffffffffffff91041660a082018190529293509160c08301916121b9916103e891026103e7010490565b81526020016121c88584613c6e565b6001600160401b031681528254600160d81b900464ffffffffff166020820152600180840154604090920191600160c81b900460ff169081111561220e5761220e6154e2565b815260019092015463ffffffff600160a81b9091041660209092019190915292915050565b5f818152673ec412a9852d173d60c11b601c526020902081018101546001600160a01b03168061226a5763ceea21b65f526004601cfd5b919050565b5f8161228257638f4eb6045f526004601cfd5b673ec412a9852d173d60c11b601c52815f5263ffffffff601c600c2054169050919050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101829052906122e88361418d565b6040805160e081018252825465ffffffffffff8082168352660100000000000082041660208301529293509190820190600160c01b900460ff166001811115612333576123336154e2565b815260018301546001600160401b038116602083015292546c0100000000000000000000000081046bffffffffffffffffffffffff166040830152600160c81b900463ffffffff166060820152600160401b90920464ffffffffff1660809092019190915292915050565b6123a66139c6565b5f6123b0836139fd565b9050816001600160401b03165f036123db5760405163c46babb160e01b815260040160405180910390fd5b60018101548390600160401b900464ffffffffff164281101561243a576040517f8a55c622000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610c97565b5050600181015461245790600160a81b900463ffffffff166141df565b5080545f90612472906001600160401b038086169116615a4f565b9050806001600160401b038111156124b9576040517f2a7b42aa000000000000000000000000000000000000000000000000000000008152600401610c9791815260200190565b5081545f906124ee906001600160401b03811690600160401b90046affffffffffffffffffffff166103e891026103e7010490565b8354612517908490600160401b90046affffffffffffffffffffff166103e891026103e7010490565b6125219190615ae0565b905080348181101561254f57604051633cfaf0e160e21b815260048101929092526024820152604401610c97565b5050825467ffffffffffffffff19166001600160401b0383811691909117845560408051918616825260208201839052339187917fc8194d1f689554c58f9c7972cd5799dfb23691baf2e920f204382e50fd652981910160405180910390a36040518581527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce79060200160405180910390a16125f36125ee8234615ae0565b614329565b505050610cab613b4f565b5f612608826139fd565b60010154600160681b900464ffffffffff1692915050565b5f81815260036020526040812060010154600160d01b900460ff16612645575f612664565b5f82815260046020526040902054600160a01b90046001600160401b03165b6001600160401b031692915050565b606080336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146126e5576040517f4afb55c50000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610c97565b5084831461271f576040517fff633a3800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61272c87878787614339565b805160208201519350909150866001600160401b03811115612750576127506153ec565b604051908082528060200260200182016040528015612779578160200160208202803683370190505b5093505f5f5b88811015612958575f83828151811061279a5761279a615af3565b60200260200101516001600160401b03165f1461282a5761280a60035f8d8d868181106127c9576127c9615af3565b9050602002013581526020019081526020015f208584815181106127ef576127ef615af3565b60200260200101516001600160401b03168760400151614500565b88848151811061281c5761281c615af3565b602090810291909101015290505b88888381811061283c5761283c615af3565b9050602002016020810190612851919061586d565b6001600160401b0316816001600160401b0316146128f5578a8a8381811061287b5761287b615af3565b905060200201357fc62eec28c046a62e7914d4fb8bb940e94df160b1ae0e06a531e971e7bfb51c51838b8b868181106128b6576128b6615af3565b90506020020160208101906128cb919061586d565b604080519283526001600160401b0391821660208401529085169082015260600160405180910390a25b8084838151811061290857612908615af3565b60200260200101906001600160401b031690816001600160401b03168152505086828151811061293a5761293a615af3565b60200260200101518361294d9190615a4f565b92505060010161277f565b507f73037f7887ae4aa69fa0e4b2b5096836b20ae492a7c00787153fbcff85558c7c8989848860405161298e9493929190615b40565b60405180910390a180156129a6576129a633826145c0565b50505094509492505050565b5f818152673ec412a9852d173d60c11b601c5260208120820182015460a01c610c33565b801515905081601c52670a5a2e7a00000000600852335f52806030600c2055805f528160601b60601c337f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160205fa35050565b5f610c33612a36836139fd565b545f54600160d81b90910464ffffffffff16906001600160401b03166145d9565b612a62858585611552565b833b15612aaa57612aaa85858585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613e4892505050565b5050505050565b5f8181526004602090815260408083208151808301835290546001600160a01b0381168252600160a01b90046001600160401b0316818401528484526003909252822060010154600160d01b900460ff168015612b1b57504281602001516001600160401b031610155b612b25575f612b28565b80515b9392505050565b60605f612b3b836139fd565b6040805161010081018252858152825491517f051a2664000000000000000000000000000000000000000000000000000000008152600160b81b90920463ffffffff1660048301529192507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b039081169263fd8c007b92909160208301917f00000000000000000000000000000000000000000000000000000000000000009091169063051a2664906024015f60405180830381865afa158015612c08573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612c2f9190810190615bbc565b8152845463ffffffff600160981b82041660208301526001808701546001600160401b0380821660408601528316606085015264ffffffffff600160401b820481166080860152600160d81b90930490921660a084015260c09092019190600160c81b900460ff1681811115612ca757612ca76154e2565b1490526040516001600160e01b031960e084901b168152612ccb9190600401615c30565b5f60405180830381865afa158015612ce5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612b289190810190615bbc565b5f80546001600160401b03838116835260056020526040832054610c33926a010000000000000000000090046001600160801b03169116615a25565b5f5f612d5383612ab1565b90506001600160a01b03811615612d6a5780612b28565b612b2883612233565b5f612d7d846139fd565b9050612d893385613adc565b612dbf576040517f4b6e7f1800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8054612dda908590600160d81b900464ffffffffff16613a5a565b60018101805460ff60d01b1916600160d01b17808255601290612e099062ffffff600160901b909104166159dc565b82546101009290920a62ffffff8181021990931691909216919091021790556040805180820182526001600160a01b038581168083526001600160401b0386811660208086018281525f8c81526004835288902096518754915196166001600160e01b031990911617600160a01b959093169490940291909117909355925191825286917f4e06b4e7000e659094299b3533b47b6aa8ad048e95e872d23d1f4ee55af89cfe910160405180910390a36040518481527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce7906020016113c7565b5f612ef2826139fd565b9050612efd82613b79565b8054829042600160d81b90910464ffffffffff1611612f4b576040517fa4cc8f74000000000000000000000000000000000000000000000000000000008152600401610c9791815260200190565b50805464ffffffffff42908116600160d81b027affffffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911782555f5483917fd8053544eb84a2224a00dba103782d850943437ed39203444d10ddf78c002ae391612fbe916001600160401b03909116906159bd565b6040516001600160401b03909116815260200160405180910390a26040518281527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce79060200160405180910390a15050565b5f6130196139c6565b826001600160401b038116421115613069576040517f676809130000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602401610c97565b506001600160401b0385161580159061308f57506301e285006001600160401b03861611155b856301e2850090916130e0576040517fedceab120000000000000000000000000000000000000000000000000000000081526001600160401b03928316600482015291166024820152604401610c97565b5050856001600160401b03165f0361310b5760405163c46babb160e01b815260040160405180910390fd5b5f613115886141df565b9050806080015163ffffffff165f14158890613160576040517f7e1f5a77000000000000000000000000000000000000000000000000000000008152600401610c9791815260200190565b508051604051631e41c3e960e01b815265ffffffffffff90911660048083019190915260248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e41c3e990604401602060405180830381865afa1580156131d7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131fb9190615954565b815190613226576040516304d7b82360e51b815265ffffffffffff9091166004820152602401610c97565b505f613255886001600160401b031683604001516bffffffffffffffffffffffff166103e891026103e7010490565b905080868082111561329c576040517f919208d700000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610c97565b5081905034818110156132cb57604051633cfaf0e160e21b815260048101929092526024820152604401610c97565b5060019050826060015160018111156132e6576132e66154e2565b0361330457613304825f015165ffffffffffff168360a001516145f8565b5f6133186001600160401b03891642615a4f565b90506001836080015161332b9190615cda565b5f8b8152600260205260408120805463ffffffff60c81b1916600160c81b63ffffffff948516021790556001805490926133659116615a7d565b91906101000a81548163ffffffff021916908363ffffffff160217905563ffffffff1693506040518061018001604052808a6001600160401b0316815260200184604001516affffffffffffffffffffff168152602001845f015163ffffffff168152602001846020015163ffffffff168152602001866133e6575f6133e8565b825b64ffffffffff1681526020018460a001516001600160401b031681526020018264ffffffffff1681526020015f64ffffffffff1681526020015f62ffffff1681526020018b63ffffffff1681526020018460600151600181111561344e5761344e6154e2565b81525f602091820181905286815260038252604090819020835181549385015192850151606086015160808701516001600160401b039384167fffffffffffffffffffffffffff0000000000000000000000000000000000000090971696909617600160401b6affffffffffffffffffffff9096168602177fffffffffff0000000000000000ffffffffffffffffffffffffffffffffffffff16600160981b63ffffffff938416027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff1617600160b81b91831691909102177affffffffffffffffffffffffffffffffffffffffffffffffffffff16600160d81b64ffffffffff9687160217835560a08601516001808501805460c08a015160e08b01516101008c01516101208d0151969098166cffffffffffffffffffffffffff1990931692909217908a16909802979097177fffffffffffffffffffffff0000000000000000ffffffffffffffffffffffffff16600160681b97909816969096027fffffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffff1696909617600160901b62ffffff90941693909302929092177fffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffff8116600160a81b9390921692909202908117845561014086015192949293927fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff9092167fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff9091161790600160c81b9084908111156136a5576136a56154e2565b0217905550610160919091015160019091018054911515600160d01b0260ff60d01b199092169190911790556136db3385614870565b604080516001600160401b038b16815264ffffffffff8316602082015290810183905233908b9086907fcaf788fee0ef076be6b941eba8de5f92c5bcf15d7c9481a83f22f64001e2b63b9060600160405180910390a484156137ad5760405164ffffffffff82168152339085907fcd1eb1f65d7434d8522000dd8c175918b29dda32bbd1e9feec5f2b70339c0b8a9060200160405180910390a36040518481527f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a16119060200160405180910390a16137e1565b6040518481527ff27b6ce5b2f5e68ddb2fd95a8a909d4ecf1daaac270935fff052feacb24f18429060200160405180910390a15b6137ee6125ee8334615ae0565b5050506137f9613b4f565b9695505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e8a3d4856040518163ffffffff1660e01b81526004015f60405180830381865afa158015613860573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526138879190810190615bbc565b905090565b5f6138968261418d565b8054604051637c49546160e11b815265ffffffffffff90911660048201523360248201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f892a8c290604401602060405180830381865afa15801561390c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906139309190615954565b815465ffffffffffff1690339061397357604051630bf902e960e01b815265ffffffffffff90921660048301526001600160a01b03166024820152604401610c97565b50506001810180546cffffffffff00000000000000001916905560405182907fc28b4aed030bfacc245c0501326e1beb8c0ef0d60e4edc21067fdeb52da2a7aa905f90a25050565b610cab33838361491e565b6139ce6149b8565b6139fb60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90614a11565b565b5f81815260036020526040902080548290600160981b900463ffffffff16613a54576040517fd2ffe0aa000000000000000000000000000000000000000000000000000000008152600401610c9791815260200190565b50919050565b5f54613a72906001600160401b0380841691166145d9565b5f549015908390613a8c906001600160401b0316846159bd565b9091613ad6576040517faf45d38900000000000000000000000000000000000000000000000000000000815260048101929092526001600160401b03166024820152604401610c97565b50505050565b5f8181526001600160a01b03928316673ec412a9852d173d60c11b8117601c52602090912082018201805491936001921680613b1f5763ceea21b65f526004601cfd5b808514613b3d57805f526030600c2054613b3d578160010154851492505b505092915050565b6111d05f82614a18565b6139fb5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006139f5565b613b8281612d48565b819033906001600160a01b0316811461165c576040517f2f5ea62100000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b03166024820152604401610c97565b6001810154600160401b900464ffffffffff165f613bf684612ab1565b6001600160a01b031614610c33575f8381526004602052604081205481546001600160401b03600160a01b90920482169291168211613c35575f613c4a565b5f54613c4a906001600160401b03168361599e565b9050826001600160401b0316816001600160401b03161015613b3d57949350505050565b60018101545f838152673ec412a9852d173d60c11b601c526020812084018401549091600160901b900462ffffff169060a01c612b2891906159bd565b6001600160a01b0383161580613cc857506001600160a01b038216155b15613cd257505050565b348015613cf55760405163220fa7cd60e01b8152600401610c9791815260200190565b505f8181526003602052604090208054613d1e908390600160d81b900464ffffffffff16613a5a565b6001810154600160d01b900460ff1615613ad65760018101805460ff60d01b191690555f82815260046020908152604080832080546001600160e01b03191690555182815284917f4e06b4e7000e659094299b3533b47b6aa8ad048e95e872d23d1f4ee55af89cfe910160405180910390a350505050565b6001600160a01b0383161580613db357506001600160a01b038216155b15613dbd57505050565b61165c81613de6835f818152673ec412a9852d173d60c11b601c52602090208101015460a01c90565b613df1906001615cf6565b815f52673ec412a9852d173d60c11b601c5260205f208201820180548060a01c831860a01b8118825550505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610c33565b60405163150b7a028082523360208301528560601b60601c604083015283606083015260808083015282518060a08401528015613e8f578060c08401826020870160045afa505b60208360a48301601c86015f8a5af1613eb0573d15613eb0573d5f843e3d83fd5b508060e01b825114613ec95763d1a57ed65f526004601cfd5b505050505050565b5f63ffffffff821115613f01576040516306dfcc6560e41b81526020600482015260248101839052604401610c97565b5090565b5f64ffffffffff821115613f01576040516306dfcc6560e41b81526028600482015260248101839052604401610c97565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480613fcf57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613fc37f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156139fb5760405163703e46dd60e11b815260040160405180910390fd5b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610cab576040517f59f357cc0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610c97565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156140b6575060408051601f3d908101601f191682019092526140b391810190615d1a565b60015b6140de57604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610c97565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc811461413a576040517faa1d49a400000000000000000000000000000000000000000000000000000000815260048101829052602401610c97565b61165c8383614aef565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146139fb5760405163703e46dd60e11b815260040160405180910390fd5b5f8181526002602052604090208054829065ffffffffffff16613a54576040517f1021ae22000000000000000000000000000000000000000000000000000000008152600401610c9791815260200190565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091526142208261418d565b6040805160e081018252825465ffffffffffff8082168352660100000000000082041660208301526c0100000000000000000000000081046bffffffffffffffffffffffff169282019290925291906060830190600160c01b900460ff16600181111561428f5761428f6154e2565b60018111156142a0576142a06154e2565b81528154600160c81b900463ffffffff1660208201526001909101546001600160401b0381166040830152600160401b900464ffffffffff90811660609092019190915260c08201519192508391904290821610156143225760405163c45714a560e01b8152600481019290925264ffffffffff166024820152604401610c97565b5050919050565b80156111d0576111d033826145c0565b614341615151565b836001600160401b03811115614359576143596153ec565b604051908082528060200260200182016040528015614382578160200160208202803683370190505b508152836001600160401b0381111561439d5761439d6153ec565b6040519080825280602002602001820160405280156143c6578160200160208202803683370190505b5060208201526143d584614b44565b6040820152836001600160401b038111156143f2576143f26153ec565b60405190808252806020026020018201604052801561441b578160200160208202803683370190505b5060608201525f1960a08201525f80546001600160401b0316905b8581101561449157614489838289898581811061445557614455615af3565b9050602002013588888681811061446e5761446e615af3565b9050602002016020810190614483919061586d565b86614b99565b600101614436565b5081608001515f036144a357506144f8565b7f6bd5c950a8d8df17f772f5af37cb3655737899cbf903264b9795592da439661c8260a001518360c001516040516144e5929190918252602082015260400190565b60405180910390a16144f682614d4b565b505b949350505050565b82545f908190819061452490859063ffffffff600160981b909104811690614f1416565b5090505f614533826020015190565b87549091506001600160401b03811690600160401b90046affffffffffffffffffffff1681881115614563578197505b8288111561456f578297505b87830360208501526103e86103e7898403830201046103e86103e783850201048a5467ffffffffffffffff1916938a90036001600160401b0316939093179099555095979690950395945050505050565b5f385f3884865af1610cab5763b12d13eb5f526004601cfd5b5f8215801590612b2857506145ee8284615a4f565b4211159392505050565b6001600160401b038281165f908152600560205260408120549091614621918185169116615a4f565b60405163a4fefaf360e01b81526001600160401b03851660048201529091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a4fefaf390602401602060405180830381865afa158015614691573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906146b59190615a62565b90508382826001600160401b03811682111561470057604051638ec6d5c560e01b81526001600160401b03938416600482015291831660248301529091166044820152606401610c97565b50505f8054909150614729906a010000000000000000000090046001600160801b031684615a25565b6040517f1c0359500000000000000000000000000000000000000000000000000000000081526001600160401b03871660048201529091505f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690631c03595090602401602060405180830381865afa1580156147b2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906147d69190615d31565b6001600160801b0316905085818380821015614837576040517fe98581540000000000000000000000000000000000000000000000000000000081526001600160401b03909316600484015260248301919091526044820152606401610c97565b505050506001600160401b039485165f908152600560205260409020805467ffffffffffffffff19169390951692909217909355505050565b61487b5f8383613cab565b8160601b60601c9150805f52673ec412a9852d173d60c11b601c5260205f208101810180548060601b156148b65763c991cbb15f526004601cfd5b831790555f829052601c600c20805460010163ffffffff811684026148ea5767ea553b3401336cea841560021b526004601cfd5b905580825f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8138a4610cab5f8383613d96565b5f1960601c82811692508381169350815f5283673ec412a9852d173d60c11b17601c5260205f2082018201805482169150816149615763ceea21b65f526004601cfd5b81851485151761498557815f526030600c205461498557634b6e7f185f526004601cfd5b6001018390558183827f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f38a450505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156139fb576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f614a2282612233565b9050614a2f815f84613cab565b505f8181526001600160a01b03928316673ec412a9852d173d60c11b8117601c526020909120820182018054919382169182614a725763ceea21b65f526004601cfd5b825f52816001015480861484871417861517614a9f576030600c2054614a9f57634b6e7f185f526004601cfd5b8015614aac575f83600101555b5082189055601c600c2080545f19019055815f827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8238a461165c815f84613d96565b614af882614f82565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115614b3c5761165c8282615010565b610cab6150e2565b604080518082019091525f808252602082015260025b828111614b695760011b614b5a565b614b74600182615ae0565b8260200181815250506040518160061b81845280820160405280368337505050919050565b5f83815260036020908152604091829020805491880151805191936001600160401b0384169363ffffffff600160981b820416936bffffffff0000000000000000600160b81b90920490921b168317919089908110614bfa57614bfa615af3565b60209081029190910101528254614c1f90600160d81b900464ffffffffff16856145d9565b614c2b57505050612aaa565b816001600160401b0316856001600160401b03161115614c49578194505b84885f01518881518110614c5f57614c5f615af3565b60200260200101906001600160401b031690816001600160401b0316815250505f5f614c98838b60400151614f1490919063ffffffff16565b9150915080614ceb5760608a015160808b018051859291614cb882615d4c565b905281518110614cca57614cca615af3565b60200260200101906001600160401b031690816001600160401b0316815250505b614d1782886001600160401b0316614d04856020015190565b614d0e9190615a4f565b60209190910152565b8960a00151881015614d2b5760a08a018890525b8960c00151881115614d3f5760c08a018890525b50505050505050505050565b606081015160808201518082525f816001600160401b03811115614d7157614d716153ec565b604051908082528060200260200182016040528015614d9a578160200160208202803683370190505b5090505f5b82811015614e15575f614de1858381518110614dbd57614dbd615af3565b60200260200101516001600160401b03168760400151614f1490919063ffffffff16565b509050614def816020015190565b838381518110614e0157614e01615af3565b602090810291909101015250600101614d9f565b506040517f5beee8380000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690635beee83890614e7d9086908590600401615d64565b5f604051808303815f875af1158015614e98573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052614ebf9190810190615d76565b90505f5b82811015612aaa575f614ee1858381518110614dbd57614dbd615af3565b509050614f0b81848481518110614efa57614efa615af3565b602002602001015160209190910152565b50600101614ec3565b5f5f835160208501517f9e3779b97f4a7c15f39cc0605cedc8341082276bf3a27251f86c6a11d0c18e95850260c01c5b81811660061b830194508451868103614f61576001945050614f78565b80614f6f5786865250614f78565b50600101614f44565b5050509250929050565b806001600160a01b03163b5f03614fb757604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610c97565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b60605f61501d848461511a565b905080801561503e57505f3d118061503e57505f846001600160a01b03163b115b156150535761504b61512d565b915050610c33565b8015615096576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610c97565b3d156150a9576150a4615146565b6150db565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b34156139fb576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6040518060e00160405280606081526020016060815260200161518560405180604001604052805f81526020015f81525090565b8152602001606081526020015f81526020015f81526020015f81525090565b5f602082840312156151b4575f5ffd5b81356001600160e01b031981168114612b28575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f612b2860208301846151cb565b5f6020828403121561521b575f5ffd5b5035919050565b6001600160a01b03811681146111d0575f5ffd5b5f5f60408385031215615247575f5ffd5b823561525281615222565b946020939093013593505050565b6001600160401b03811681146111d0575f5ffd5b5f5f60408385031215615285575f5ffd5b82359150602083013561529781615260565b809150509250929050565b5f5f5f606084860312156152b4575f5ffd5b83356152bf81615222565b925060208401356152cf81615222565b929592945050506040919091013590565b5f5f604083850312156152f1575f5ffd5b50508035926020909101359150565b6001600160801b03811681146111d0575f5ffd5b5f5f5f60608486031215615326575f5ffd5b833561533181615260565b9250602084013561ffff81168114615347575f5ffd5b9150604084013561535781615300565b809150509250925092565b5f5f5f5f5f5f5f60e0888a031215615378575f5ffd5b873561538381615260565b96506020880135955060408801356002811061539d575f5ffd5b945060608801356153ad81615260565b93506080880135925060a088013563ffffffff811681146153cc575f5ffd5b915060c08801356153dc81615260565b8091505092959891949750929550565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715615428576154286153ec565b604052919050565b5f6001600160401b03821115615448576154486153ec565b50601f01601f191660200190565b5f5f60408385031215615467575f5ffd5b823561547281615222565b915060208301356001600160401b0381111561548c575f5ffd5b8301601f8101851361549c575f5ffd5b80356154af6154aa82615430565b615400565b8181528660208385010111156154c3575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b634e487b7160e01b5f52602160045260245ffd5b6002811061551257634e487b7160e01b5f52602160045260245ffd5b9052565b81516001600160401b031681526101608101602083015161554260208401826001600160401b03169052565b50604083015161555d60408401826001600160401b03169052565b50606083015161557860608401826001600160401b03169052565b506080830151608083015260a083015160a083015260c083015160c083015260e08301516155b160e08401826001600160401b03169052565b506101008301516155ce6101008401826001600160401b03169052565b506101208301516155e36101208401826154f6565b5061014092830151919092015290565b5f60208284031215615603575f5ffd5b8135612b2881615222565b5f60e0820190506001600160401b03835116825260208301516020830152604083015161563e60408401826154f6565b506001600160401b0360608401511660608301526080830151608083015263ffffffff60a08401511660a08301526001600160401b0360c08401511660c083015292915050565b5f5f83601f840112615695575f5ffd5b5081356001600160401b038111156156ab575f5ffd5b6020830191508360208260051b85010111156156c5575f5ffd5b9250929050565b5f5f5f5f604085870312156156df575f5ffd5b84356001600160401b038111156156f4575f5ffd5b61570087828801615685565b90955093505060208501356001600160401b0381111561571e575f5ffd5b61572a87828801615685565b95989497509550505050565b5f8151808452602084019350602083015f5b82811015615766578151865260209586019590910190600101615748565b5093949350505050565b604081525f6157826040830185615736565b82810360208401526157948185615736565b95945050505050565b80151581146111d0575f5ffd5b5f5f604083850312156157bb575f5ffd5b82356157c681615222565b915060208301356152978161579d565b5f5f5f5f5f608086880312156157ea575f5ffd5b85356157f581615222565b9450602086013561580581615222565b93506040860135925060608601356001600160401b03811115615826575f5ffd5b8601601f81018813615836575f5ffd5b80356001600160401b0381111561584b575f5ffd5b88602082840101111561585c575f5ffd5b959894975092955050506020019190565b5f6020828403121561587d575f5ffd5b8135612b2881615260565b5f5f5f6060848603121561589a575f5ffd5b8335925060208401356158ac81615222565b9150604084013561535781615260565b5f5f5f5f5f5f60c087890312156158d1575f5ffd5b8635955060208701356158e381615260565b945060408701356158f381615260565b935060608701359250608087013561590a81615260565b915060a087013561591a8161579d565b809150509295509295509295565b5f5f60408385031215615939575f5ffd5b823561594481615222565b9150602083013561529781615222565b5f60208284031215615964575f5ffd5b8151612b288161579d565b5f6020828403121561597f575f5ffd5b8151612b2881615222565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038281168282160390811115610c3357610c3361598a565b6001600160401b038181168382160190811115610c3357610c3361598a565b5f62ffffff821662ffffff81036159f5576159f561598a565b60010192915050565b634e487b7160e01b5f52601260045260245ffd5b5f82615a2057615a206159fe565b500690565b8082028115828204841417610c3357610c3361598a565b5f82615a4a57615a4a6159fe565b500490565b80820180821115610c3357610c3361598a565b5f60208284031215615a72575f5ffd5b8151612b2881615260565b5f63ffffffff821663ffffffff81036159f5576159f561598a565b60a08101615aa682886154f6565b6001600160401b038616602083015284604083015263ffffffff841660608301526001600160401b03831660808301529695505050505050565b81810381811115610c3357610c3361598a565b634e487b7160e01b5f52603260045260245ffd5b5f8151808452602084019350602083015f5b828110156157665781516001600160401b0316865260209586019590910190600101615b19565b606081528360608201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff851115615b77575f5ffd5b8460051b80876080850137820182810360809081016020850152615b9d90820186615b07565b90508281036040840152615bb18185615736565b979650505050505050565b5f60208284031215615bcc575f5ffd5b81516001600160401b03811115615be1575f5ffd5b8201601f81018413615bf1575f5ffd5b8051615bff6154aa82615430565b818152856020838501011115615c13575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b60208152815160208201525f60208301516101006040840152615c576101208401826151cb565b90506001600160401b0360408501511660608401526001600160401b0360608501511660808401526080840151615c9960a08501826001600160401b03169052565b5060a08401516001600160401b03811660c08501525060c08401516001600160401b03811660e08501525060e0840151801515610100850152509392505050565b63ffffffff8281168282160390811115610c3357610c3361598a565b6bffffffffffffffffffffffff8181168382160190811115610c3357610c3361598a565b5f60208284031215615d2a575f5ffd5b5051919050565b5f60208284031215615d41575f5ffd5b8151612b2881615300565b5f60018201615d5d57615d5d61598a565b5060010190565b604081525f6157826040830185615b07565b5f60208284031215615d86575f5ffd5b81516001600160401b03811115615d9b575f5ffd5b8201601f81018413615dab575f5ffd5b80516001600160401b03811115615dc457615dc46153ec565b8060051b615dd460208201615400565b91825260208184018101929081019087841115615def575f5ffd5b6020850194505b83851015615bb1578451825260209485019490910190615df656",
}

// Sockets is an auto generated Go binding around an Ethereum contract.
type Sockets struct {
	abi abi.ABI
}

// NewSockets creates a new instance of Sockets.
func NewSockets() *Sockets {
	parsed, err := SocketsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Sockets{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Sockets) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock, address staking, address apps, address computing, address settlement, address art) returns()
func (sockets *Sockets) PackConstructor(timelock common.Address, staking common.Address, apps common.Address, computing common.Address, settlement common.Address, art common.Address) []byte {
	enc, err := sockets.abi.Pack("", timelock, staking, apps, computing, settlement, art)
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
func (sockets *Sockets) PackAPPS() []byte {
	enc, err := sockets.abi.Pack("APPS")
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
func (sockets *Sockets) TryPackAPPS() ([]byte, error) {
	return sockets.abi.Pack("APPS")
}

// UnpackAPPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62b51b4e.
//
// Solidity: function APPS() view returns(address)
func (sockets *Sockets) UnpackAPPS(data []byte) (common.Address, error) {
	out, err := sockets.abi.Unpack("APPS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackART is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cb84a01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ART() view returns(address)
func (sockets *Sockets) PackART() []byte {
	enc, err := sockets.abi.Pack("ART")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackART is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cb84a01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ART() view returns(address)
func (sockets *Sockets) TryPackART() ([]byte, error) {
	return sockets.abi.Pack("ART")
}

// UnpackART is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cb84a01.
//
// Solidity: function ART() view returns(address)
func (sockets *Sockets) UnpackART(data []byte) (common.Address, error) {
	out, err := sockets.abi.Unpack("ART", data)
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
func (sockets *Sockets) PackCOMPUTING() []byte {
	enc, err := sockets.abi.Pack("COMPUTING")
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
func (sockets *Sockets) TryPackCOMPUTING() ([]byte, error) {
	return sockets.abi.Pack("COMPUTING")
}

// UnpackCOMPUTING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e4424b8.
//
// Solidity: function COMPUTING() view returns(address)
func (sockets *Sockets) UnpackCOMPUTING(data []byte) (common.Address, error) {
	out, err := sockets.abi.Unpack("COMPUTING", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXDURATION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1724b46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_DURATION() view returns(uint64)
func (sockets *Sockets) PackMAXDURATION() []byte {
	enc, err := sockets.abi.Pack("MAX_DURATION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXDURATION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1724b46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_DURATION() view returns(uint64)
func (sockets *Sockets) TryPackMAXDURATION() ([]byte, error) {
	return sockets.abi.Pack("MAX_DURATION")
}

// UnpackMAXDURATION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1724b46.
//
// Solidity: function MAX_DURATION() view returns(uint64)
func (sockets *Sockets) UnpackMAXDURATION(data []byte) (uint64, error) {
	out, err := sockets.abi.Unpack("MAX_DURATION", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMAXPRICE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01c11d96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PRICE() view returns(uint256)
func (sockets *Sockets) PackMAXPRICE() []byte {
	enc, err := sockets.abi.Pack("MAX_PRICE")
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
func (sockets *Sockets) TryPackMAXPRICE() ([]byte, error) {
	return sockets.abi.Pack("MAX_PRICE")
}

// UnpackMAXPRICE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01c11d96.
//
// Solidity: function MAX_PRICE() view returns(uint256)
func (sockets *Sockets) UnpackMAXPRICE(data []byte) (*big.Int, error) {
	out, err := sockets.abi.Unpack("MAX_PRICE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXRESALEBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24ad1c04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_RESALE_BPS() view returns(uint256)
func (sockets *Sockets) PackMAXRESALEBPS() []byte {
	enc, err := sockets.abi.Pack("MAX_RESALE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXRESALEBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24ad1c04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_RESALE_BPS() view returns(uint256)
func (sockets *Sockets) TryPackMAXRESALEBPS() ([]byte, error) {
	return sockets.abi.Pack("MAX_RESALE_BPS")
}

// UnpackMAXRESALEBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24ad1c04.
//
// Solidity: function MAX_RESALE_BPS() view returns(uint256)
func (sockets *Sockets) UnpackMAXRESALEBPS(data []byte) (*big.Int, error) {
	out, err := sockets.abi.Unpack("MAX_RESALE_BPS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb96634.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_WINDOW() view returns(uint64)
func (sockets *Sockets) PackMAXWINDOW() []byte {
	enc, err := sockets.abi.Pack("MAX_WINDOW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb96634.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_WINDOW() view returns(uint64)
func (sockets *Sockets) TryPackMAXWINDOW() ([]byte, error) {
	return sockets.abi.Pack("MAX_WINDOW")
}

// UnpackMAXWINDOW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeb96634.
//
// Solidity: function MAX_WINDOW() view returns(uint64)
func (sockets *Sockets) UnpackMAXWINDOW(data []byte) (uint64, error) {
	out, err := sockets.abi.Unpack("MAX_WINDOW", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSETTLEMENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef0fe245.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SETTLEMENT() view returns(address)
func (sockets *Sockets) PackSETTLEMENT() []byte {
	enc, err := sockets.abi.Pack("SETTLEMENT")
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
func (sockets *Sockets) TryPackSETTLEMENT() ([]byte, error) {
	return sockets.abi.Pack("SETTLEMENT")
}

// UnpackSETTLEMENT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (sockets *Sockets) UnpackSETTLEMENT(data []byte) (common.Address, error) {
	out, err := sockets.abi.Unpack("SETTLEMENT", data)
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
func (sockets *Sockets) PackSTAKING() []byte {
	enc, err := sockets.abi.Pack("STAKING")
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
func (sockets *Sockets) TryPackSTAKING() ([]byte, error) {
	return sockets.abi.Pack("STAKING")
}

// UnpackSTAKING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (sockets *Sockets) UnpackSTAKING(data []byte) (common.Address, error) {
	out, err := sockets.abi.Unpack("STAKING", data)
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
func (sockets *Sockets) PackTIMELOCK() []byte {
	enc, err := sockets.abi.Pack("TIMELOCK")
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
func (sockets *Sockets) TryPackTIMELOCK() ([]byte, error) {
	return sockets.abi.Pack("TIMELOCK")
}

// UnpackTIMELOCK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7aadef8b.
//
// Solidity: function TIMELOCK() view returns(address)
func (sockets *Sockets) UnpackTIMELOCK(data []byte) (common.Address, error) {
	out, err := sockets.abi.Unpack("TIMELOCK", data)
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
func (sockets *Sockets) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := sockets.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (sockets *Sockets) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return sockets.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (sockets *Sockets) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := sockets.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address account, uint256 id) payable returns()
func (sockets *Sockets) PackApprove(account common.Address, id *big.Int) []byte {
	enc, err := sockets.abi.Pack("approve", account, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address account, uint256 id) payable returns()
func (sockets *Sockets) TryPackApprove(account common.Address, id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("approve", account, id)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256 result)
func (sockets *Sockets) PackBalanceOf(owner common.Address) []byte {
	enc, err := sockets.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256 result)
func (sockets *Sockets) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return sockets.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256 result)
func (sockets *Sockets) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := sockets.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3542b23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function buy(uint256 offerId, uint64 units, uint64 duration, uint256 maxPrice, uint64 deadline, bool plugIn) payable returns(uint256 id)
func (sockets *Sockets) PackBuy(offerId *big.Int, units uint64, duration uint64, maxPrice *big.Int, deadline uint64, plugIn bool) []byte {
	enc, err := sockets.abi.Pack("buy", offerId, units, duration, maxPrice, deadline, plugIn)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3542b23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function buy(uint256 offerId, uint64 units, uint64 duration, uint256 maxPrice, uint64 deadline, bool plugIn) payable returns(uint256 id)
func (sockets *Sockets) TryPackBuy(offerId *big.Int, units uint64, duration uint64, maxPrice *big.Int, deadline uint64, plugIn bool) ([]byte, error) {
	return sockets.abi.Pack("buy", offerId, units, duration, maxPrice, deadline, plugIn)
}

// UnpackBuy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3542b23.
//
// Solidity: function buy(uint256 offerId, uint64 units, uint64 duration, uint256 maxPrice, uint64 deadline, bool plugIn) payable returns(uint256 id)
func (sockets *Sockets) UnpackBuy(data []byte) (*big.Int, error) {
	out, err := sockets.abi.Unpack("buy", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancelOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef706adf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelOffer(uint256 id) returns()
func (sockets *Sockets) PackCancelOffer(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("cancelOffer", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef706adf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelOffer(uint256 id) returns()
func (sockets *Sockets) TryPackCancelOffer(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("cancelOffer", id)
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(uint256 id) returns()
func (sockets *Sockets) PackClose(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("close", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(uint256 id) returns()
func (sockets *Sockets) TryPackClose(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("close", id)
}

// PackCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8dfeb45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collateral() view returns(uint128)
func (sockets *Sockets) PackCollateral() []byte {
	enc, err := sockets.abi.Pack("collateral")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8dfeb45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collateral() view returns(uint128)
func (sockets *Sockets) TryPackCollateral() ([]byte, error) {
	return sockets.abi.Pack("collateral")
}

// UnpackCollateral is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8dfeb45.
//
// Solidity: function collateral() view returns(uint128)
func (sockets *Sockets) UnpackCollateral(data []byte) (*big.Int, error) {
	out, err := sockets.abi.Unpack("collateral", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCollateralOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2c4da5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collateralOf(uint64 operator) view returns(uint256)
func (sockets *Sockets) PackCollateralOf(operator uint64) []byte {
	enc, err := sockets.abi.Pack("collateralOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollateralOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2c4da5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collateralOf(uint64 operator) view returns(uint256)
func (sockets *Sockets) TryPackCollateralOf(operator uint64) ([]byte, error) {
	return sockets.abi.Pack("collateralOf", operator)
}

// UnpackCollateralOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2c4da5a.
//
// Solidity: function collateralOf(uint64 operator) view returns(uint256)
func (sockets *Sockets) UnpackCollateralOf(data []byte) (*big.Int, error) {
	out, err := sockets.abi.Unpack("collateralOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackContractURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a3d485.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contractURI() view returns(string)
func (sockets *Sockets) PackContractURI() []byte {
	enc, err := sockets.abi.Pack("contractURI")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContractURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a3d485.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contractURI() view returns(string)
func (sockets *Sockets) TryPackContractURI() ([]byte, error) {
	return sockets.abi.Pack("contractURI")
}

// UnpackContractURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8a3d485.
//
// Solidity: function contractURI() view returns(string)
func (sockets *Sockets) UnpackContractURI(data []byte) (string, error) {
	out, err := sockets.abi.Unpack("contractURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackDebit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x918f04d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function debit(uint256[] ids, uint64[] units) returns(uint256[] amounts, uint256[] terms)
func (sockets *Sockets) PackDebit(ids []*big.Int, units []uint64) []byte {
	enc, err := sockets.abi.Pack("debit", ids, units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDebit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x918f04d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function debit(uint256[] ids, uint64[] units) returns(uint256[] amounts, uint256[] terms)
func (sockets *Sockets) TryPackDebit(ids []*big.Int, units []uint64) ([]byte, error) {
	return sockets.abi.Pack("debit", ids, units)
}

// DebitOutput serves as a container for the return parameters of contract
// method Debit.
type DebitOutput struct {
	Amounts []*big.Int
	Terms   []*big.Int
}

// UnpackDebit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x918f04d5.
//
// Solidity: function debit(uint256[] ids, uint64[] units) returns(uint256[] amounts, uint256[] terms)
func (sockets *Sockets) UnpackDebit(data []byte) (DebitOutput, error) {
	out, err := sockets.abi.Unpack("debit", data)
	outstruct := new(DebitOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amounts = *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	outstruct.Terms = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 id) view returns(address result)
func (sockets *Sockets) PackGetApproved(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("getApproved", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 id) view returns(address result)
func (sockets *Sockets) TryPackGetApproved(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("getApproved", id)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 id) view returns(address result)
func (sockets *Sockets) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := sockets.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHolderOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbacc237.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holderOf(uint256 id) view returns(address)
func (sockets *Sockets) PackHolderOf(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("holderOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHolderOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbacc237.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holderOf(uint256 id) view returns(address)
func (sockets *Sockets) TryPackHolderOf(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("holderOf", id)
}

// UnpackHolderOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdbacc237.
//
// Solidity: function holderOf(uint256 id) view returns(address)
func (sockets *Sockets) UnpackHolderOf(data []byte) (common.Address, error) {
	out, err := sockets.abi.Unpack("holderOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b2c531d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(uint64 window_, uint16 resaleBps_, uint128 collateral_) returns()
func (sockets *Sockets) PackInitialize(window uint64, resaleBps uint16, collateral *big.Int) []byte {
	enc, err := sockets.abi.Pack("initialize", window, resaleBps, collateral)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b2c531d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(uint64 window_, uint16 resaleBps_, uint128 collateral_) returns()
func (sockets *Sockets) TryPackInitialize(window uint64, resaleBps uint16, collateral *big.Int) ([]byte, error) {
	return sockets.abi.Pack("initialize", window, resaleBps, collateral)
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool result)
func (sockets *Sockets) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := sockets.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool result)
func (sockets *Sockets) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return sockets.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool result)
func (sockets *Sockets) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := sockets.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45a3c0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function locked(uint256 id) view returns(bool)
func (sockets *Sockets) PackLocked(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("locked", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45a3c0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function locked(uint256 id) view returns(bool)
func (sockets *Sockets) TryPackLocked(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("locked", id)
}

// UnpackLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb45a3c0e.
//
// Solidity: function locked(uint256 id) view returns(bool)
func (sockets *Sockets) UnpackLocked(data []byte) (bool, error) {
	out, err := sockets.abi.Unpack("locked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() pure returns(string)
func (sockets *Sockets) PackName() []byte {
	enc, err := sockets.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() pure returns(string)
func (sockets *Sockets) TryPackName() ([]byte, error) {
	return sockets.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() pure returns(string)
func (sockets *Sockets) UnpackName(data []byte) (string, error) {
	out, err := sockets.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x761610fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offer(uint256 id) view returns((uint64,uint256,uint8,uint64,uint256,uint32,uint64))
func (sockets *Sockets) PackOffer(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("offer", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x761610fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offer(uint256 id) view returns((uint64,uint256,uint8,uint64,uint256,uint32,uint64))
func (sockets *Sockets) TryPackOffer(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("offer", id)
}

// UnpackOffer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x761610fc.
//
// Solidity: function offer(uint256 id) view returns((uint64,uint256,uint8,uint64,uint256,uint32,uint64))
func (sockets *Sockets) UnpackOffer(data []byte) (ISocketsOffer, error) {
	out, err := sockets.abi.Unpack("offer", data)
	if err != nil {
		return *new(ISocketsOffer), err
	}
	out0 := *abi.ConvertType(out[0], new(ISocketsOffer)).(*ISocketsOffer)
	return out0, nil
}

// PackOfferCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1115c24d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offerCount() view returns(uint256)
func (sockets *Sockets) PackOfferCount() []byte {
	enc, err := sockets.abi.Pack("offerCount")
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
func (sockets *Sockets) TryPackOfferCount() ([]byte, error) {
	return sockets.abi.Pack("offerCount")
}

// UnpackOfferCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1115c24d.
//
// Solidity: function offerCount() view returns(uint256)
func (sockets *Sockets) UnpackOfferCount(data []byte) (*big.Int, error) {
	out, err := sockets.abi.Unpack("offerCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 id) view returns(address result)
func (sockets *Sockets) PackOwnerOf(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("ownerOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 id) view returns(address result)
func (sockets *Sockets) TryPackOwnerOf(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("ownerOf", id)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 id) view returns(address result)
func (sockets *Sockets) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := sockets.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPlug is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b4428d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function plug(uint256 id, uint64 until) returns()
func (sockets *Sockets) PackPlug(id *big.Int, until uint64) []byte {
	enc, err := sockets.abi.Pack("plug", id, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlug is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b4428d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function plug(uint256 id, uint64 until) returns()
func (sockets *Sockets) TryPackPlug(id *big.Int, until uint64) ([]byte, error) {
	return sockets.abi.Pack("plug", id, until)
}

// PackPostOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45201aa4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postOffer(uint64 operator, uint256 app, uint8 class, uint64 power, uint256 price, uint32 count, uint64 validUntil) returns(uint256 id)
func (sockets *Sockets) PackPostOffer(operator uint64, app *big.Int, class uint8, power uint64, price *big.Int, count uint32, validUntil uint64) []byte {
	enc, err := sockets.abi.Pack("postOffer", operator, app, class, power, price, count, validUntil)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45201aa4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postOffer(uint64 operator, uint256 app, uint8 class, uint64 power, uint256 price, uint32 count, uint64 validUntil) returns(uint256 id)
func (sockets *Sockets) TryPackPostOffer(operator uint64, app *big.Int, class uint8, power uint64, price *big.Int, count uint32, validUntil uint64) ([]byte, error) {
	return sockets.abi.Pack("postOffer", operator, app, class, power, price, count, validUntil)
}

// UnpackPostOffer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45201aa4.
//
// Solidity: function postOffer(uint64 operator, uint256 app, uint8 class, uint64 power, uint256 price, uint32 count, uint64 validUntil) returns(uint256 id)
func (sockets *Sockets) UnpackPostOffer(data []byte) (*big.Int, error) {
	out, err := sockets.abi.Unpack("postOffer", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (sockets *Sockets) PackProxiableUUID() []byte {
	enc, err := sockets.abi.Pack("proxiableUUID")
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
func (sockets *Sockets) TryPackProxiableUUID() ([]byte, error) {
	return sockets.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (sockets *Sockets) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := sockets.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackResaleBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e389af0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resaleBps() view returns(uint16)
func (sockets *Sockets) PackResaleBps() []byte {
	enc, err := sockets.abi.Pack("resaleBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResaleBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e389af0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resaleBps() view returns(uint16)
func (sockets *Sockets) TryPackResaleBps() ([]byte, error) {
	return sockets.abi.Pack("resaleBps")
}

// UnpackResaleBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e389af0.
//
// Solidity: function resaleBps() view returns(uint16)
func (sockets *Sockets) UnpackResaleBps(data []byte) (uint16, error) {
	out, err := sockets.abi.Unpack("resaleBps", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackReservedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc748d706.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reservedOf(uint64 operator) view returns(uint64)
func (sockets *Sockets) PackReservedOf(operator uint64) []byte {
	enc, err := sockets.abi.Pack("reservedOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReservedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc748d706.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reservedOf(uint64 operator) view returns(uint64)
func (sockets *Sockets) TryPackReservedOf(operator uint64) ([]byte, error) {
	return sockets.abi.Pack("reservedOf", operator)
}

// UnpackReservedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc748d706.
//
// Solidity: function reservedOf(uint64 operator) view returns(uint64)
func (sockets *Sockets) UnpackReservedOf(data []byte) (uint64, error) {
	out, err := sockets.abi.Unpack("reservedOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20c5429b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(uint256 id) returns()
func (sockets *Sockets) PackRevoke(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("revoke", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20c5429b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(uint256 id) returns()
func (sockets *Sockets) TryPackRevoke(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("revoke", id)
}

// PackRevokedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x871bd456.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokedAt(uint256 id) view returns(uint64)
func (sockets *Sockets) PackRevokedAt(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("revokedAt", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x871bd456.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokedAt(uint256 id) view returns(uint64)
func (sockets *Sockets) TryPackRevokedAt(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("revokedAt", id)
}

// UnpackRevokedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x871bd456.
//
// Solidity: function revokedAt(uint256 id) view returns(uint64)
func (sockets *Sockets) UnpackRevokedAt(data []byte) (uint64, error) {
	out, err := sockets.abi.Unpack("revokedAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRoyaltyInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a55205a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function royaltyInfo(uint256 id, uint256 salePrice) view returns(address receiver, uint256 amount)
func (sockets *Sockets) PackRoyaltyInfo(id *big.Int, salePrice *big.Int) []byte {
	enc, err := sockets.abi.Pack("royaltyInfo", id, salePrice)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoyaltyInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a55205a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function royaltyInfo(uint256 id, uint256 salePrice) view returns(address receiver, uint256 amount)
func (sockets *Sockets) TryPackRoyaltyInfo(id *big.Int, salePrice *big.Int) ([]byte, error) {
	return sockets.abi.Pack("royaltyInfo", id, salePrice)
}

// RoyaltyInfoOutput serves as a container for the return parameters of contract
// method RoyaltyInfo.
type RoyaltyInfoOutput struct {
	Receiver common.Address
	Amount   *big.Int
}

// UnpackRoyaltyInfo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a55205a.
//
// Solidity: function royaltyInfo(uint256 id, uint256 salePrice) view returns(address receiver, uint256 amount)
func (sockets *Sockets) UnpackRoyaltyInfo(data []byte) (RoyaltyInfoOutput, error) {
	out, err := sockets.abi.Unpack("royaltyInfo", data)
	outstruct := new(RoyaltyInfoOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Receiver = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Amount = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id) payable returns()
func (sockets *Sockets) PackSafeTransferFrom(from common.Address, to common.Address, id *big.Int) []byte {
	enc, err := sockets.abi.Pack("safeTransferFrom", from, to, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id) payable returns()
func (sockets *Sockets) TryPackSafeTransferFrom(from common.Address, to common.Address, id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("safeTransferFrom", from, to, id)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id, bytes data) payable returns()
func (sockets *Sockets) PackSafeTransferFrom0(from common.Address, to common.Address, id *big.Int, data []byte) []byte {
	enc, err := sockets.abi.Pack("safeTransferFrom0", from, to, id, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id, bytes data) payable returns()
func (sockets *Sockets) TryPackSafeTransferFrom0(from common.Address, to common.Address, id *big.Int, data []byte) ([]byte, error) {
	return sockets.abi.Pack("safeTransferFrom0", from, to, id, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool isApproved) returns()
func (sockets *Sockets) PackSetApprovalForAll(operator common.Address, isApproved bool) []byte {
	enc, err := sockets.abi.Pack("setApprovalForAll", operator, isApproved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address operator, bool isApproved) returns()
func (sockets *Sockets) TryPackSetApprovalForAll(operator common.Address, isApproved bool) ([]byte, error) {
	return sockets.abi.Pack("setApprovalForAll", operator, isApproved)
}

// PackSetUser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe030565e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setUser(uint256 id, address user, uint64 expires) returns()
func (sockets *Sockets) PackSetUser(id *big.Int, user common.Address, expires uint64) []byte {
	enc, err := sockets.abi.Pack("setUser", id, user, expires)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetUser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe030565e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setUser(uint256 id, address user, uint64 expires) returns()
func (sockets *Sockets) TryPackSetUser(id *big.Int, user common.Address, expires uint64) ([]byte, error) {
	return sockets.abi.Pack("setUser", id, user, expires)
}

// PackSocket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x564b707d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function socket(uint256 id) view returns((uint64,uint64,uint64,uint64,uint256,uint256,uint256,uint64,uint64,uint8,uint256))
func (sockets *Sockets) PackSocket(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("socket", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSocket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x564b707d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function socket(uint256 id) view returns((uint64,uint64,uint64,uint64,uint256,uint256,uint256,uint64,uint64,uint8,uint256))
func (sockets *Sockets) TryPackSocket(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("socket", id)
}

// UnpackSocket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x564b707d.
//
// Solidity: function socket(uint256 id) view returns((uint64,uint64,uint64,uint64,uint256,uint256,uint256,uint64,uint64,uint8,uint256))
func (sockets *Sockets) UnpackSocket(data []byte) (ISocketsSocket, error) {
	out, err := sockets.abi.Unpack("socket", data)
	if err != nil {
		return *new(ISocketsSocket), err
	}
	out0 := *abi.ConvertType(out[0], new(ISocketsSocket)).(*ISocketsSocket)
	return out0, nil
}

// PackSocketCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdd2d625.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function socketCount() view returns(uint256)
func (sockets *Sockets) PackSocketCount() []byte {
	enc, err := sockets.abi.Pack("socketCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSocketCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdd2d625.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function socketCount() view returns(uint256)
func (sockets *Sockets) TryPackSocketCount() ([]byte, error) {
	return sockets.abi.Pack("socketCount")
}

// UnpackSocketCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfdd2d625.
//
// Solidity: function socketCount() view returns(uint256)
func (sockets *Sockets) UnpackSocketCount(data []byte) (*big.Int, error) {
	out, err := sockets.abi.Unpack("socketCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 id) view returns(bool)
func (sockets *Sockets) PackSupportsInterface(id [4]byte) []byte {
	enc, err := sockets.abi.Pack("supportsInterface", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 id) view returns(bool)
func (sockets *Sockets) TryPackSupportsInterface(id [4]byte) ([]byte, error) {
	return sockets.abi.Pack("supportsInterface", id)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 id) view returns(bool)
func (sockets *Sockets) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := sockets.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() pure returns(string)
func (sockets *Sockets) PackSymbol() []byte {
	enc, err := sockets.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() pure returns(string)
func (sockets *Sockets) TryPackSymbol() ([]byte, error) {
	return sockets.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() pure returns(string)
func (sockets *Sockets) UnpackSymbol(data []byte) (string, error) {
	out, err := sockets.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 id) view returns(string)
func (sockets *Sockets) PackTokenURI(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("tokenURI", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 id) view returns(string)
func (sockets *Sockets) TryPackTokenURI(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("tokenURI", id)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 id) view returns(string)
func (sockets *Sockets) UnpackTokenURI(data []byte) (string, error) {
	out, err := sockets.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a41054f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topUp(uint256 id, uint64 units) payable returns()
func (sockets *Sockets) PackTopUp(id *big.Int, units uint64) []byte {
	enc, err := sockets.abi.Pack("topUp", id, units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a41054f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topUp(uint256 id, uint64 units) payable returns()
func (sockets *Sockets) TryPackTopUp(id *big.Int, units uint64) ([]byte, error) {
	return sockets.abi.Pack("topUp", id, units)
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 id) payable returns()
func (sockets *Sockets) PackTransferFrom(from common.Address, to common.Address, id *big.Int) []byte {
	enc, err := sockets.abi.Pack("transferFrom", from, to, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 id) payable returns()
func (sockets *Sockets) TryPackTransferFrom(from common.Address, to common.Address, id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("transferFrom", from, to, id)
}

// PackTransfers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9377d711.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfers(uint256 id) view returns(uint64)
func (sockets *Sockets) PackTransfers(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("transfers", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9377d711.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfers(uint256 id) view returns(uint64)
func (sockets *Sockets) TryPackTransfers(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("transfers", id)
}

// UnpackTransfers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9377d711.
//
// Solidity: function transfers(uint256 id) view returns(uint64)
func (sockets *Sockets) UnpackTransfers(data []byte) (uint64, error) {
	out, err := sockets.abi.Unpack("transfers", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackUnplug is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe179fa36.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unplug(uint256 id) returns()
func (sockets *Sockets) PackUnplug(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("unplug", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnplug is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe179fa36.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unplug(uint256 id) returns()
func (sockets *Sockets) TryPackUnplug(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("unplug", id)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (sockets *Sockets) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := sockets.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (sockets *Sockets) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return sockets.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackUserExpires is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fc88c48.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function userExpires(uint256 id) view returns(uint256)
func (sockets *Sockets) PackUserExpires(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("userExpires", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUserExpires is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fc88c48.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function userExpires(uint256 id) view returns(uint256)
func (sockets *Sockets) TryPackUserExpires(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("userExpires", id)
}

// UnpackUserExpires is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fc88c48.
//
// Solidity: function userExpires(uint256 id) view returns(uint256)
func (sockets *Sockets) UnpackUserExpires(data []byte) (*big.Int, error) {
	out, err := sockets.abi.Unpack("userExpires", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUserOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2f1f14a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function userOf(uint256 id) view returns(address)
func (sockets *Sockets) PackUserOf(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("userOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUserOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2f1f14a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function userOf(uint256 id) view returns(address)
func (sockets *Sockets) TryPackUserOf(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("userOf", id)
}

// UnpackUserOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2f1f14a.
//
// Solidity: function userOf(uint256 id) view returns(address)
func (sockets *Sockets) UnpackUserOf(data []byte) (common.Address, error) {
	out, err := sockets.abi.Unpack("userOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x461645bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function window() view returns(uint64)
func (sockets *Sockets) PackWindow() []byte {
	enc, err := sockets.abi.Pack("window")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x461645bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function window() view returns(uint64)
func (sockets *Sockets) TryPackWindow() ([]byte, error) {
	return sockets.abi.Pack("window")
}

// UnpackWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x461645bf.
//
// Solidity: function window() view returns(uint64)
func (sockets *Sockets) UnpackWindow(data []byte) (uint64, error) {
	out, err := sockets.abi.Unpack("window", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// SocketsApproval represents a Approval event raised by the Sockets contract.
type SocketsApproval struct {
	Owner   common.Address
	Account common.Address
	Id      *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (SocketsApproval) ContractEventName() string {
	return SocketsApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed account, uint256 indexed id)
func (sockets *Sockets) UnpackApprovalEvent(log *types.Log) (*SocketsApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsApproval)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsApprovalForAll represents a ApprovalForAll event raised by the Sockets contract.
type SocketsApprovalForAll struct {
	Owner      common.Address
	Operator   common.Address
	IsApproved bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const SocketsApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (SocketsApprovalForAll) ContractEventName() string {
	return SocketsApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool isApproved)
func (sockets *Sockets) UnpackApprovalForAllEvent(log *types.Log) (*SocketsApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsApprovalForAll)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsBatchMetadataUpdate represents a BatchMetadataUpdate event raised by the Sockets contract.
type SocketsBatchMetadataUpdate struct {
	FromTokenId *big.Int
	ToTokenId   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const SocketsBatchMetadataUpdateEventName = "BatchMetadataUpdate"

// ContractEventName returns the user-defined event name.
func (SocketsBatchMetadataUpdate) ContractEventName() string {
	return SocketsBatchMetadataUpdateEventName
}

// UnpackBatchMetadataUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchMetadataUpdate(uint256 _fromTokenId, uint256 _toTokenId)
func (sockets *Sockets) UnpackBatchMetadataUpdateEvent(log *types.Log) (*SocketsBatchMetadataUpdate, error) {
	event := "BatchMetadataUpdate"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsBatchMetadataUpdate)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsBought represents a Bought event raised by the Sockets contract.
type SocketsBought struct {
	Id      *big.Int
	Offer   *big.Int
	Buyer   common.Address
	Units   uint64
	Expires uint64
	Cost    *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsBoughtEventName = "Bought"

// ContractEventName returns the user-defined event name.
func (SocketsBought) ContractEventName() string {
	return SocketsBoughtEventName
}

// UnpackBoughtEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Bought(uint256 indexed id, uint256 indexed offer, address indexed buyer, uint64 units, uint64 expires, uint256 cost)
func (sockets *Sockets) UnpackBoughtEvent(log *types.Log) (*SocketsBought, error) {
	event := "Bought"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsBought)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsClamped represents a Clamped event raised by the Sockets contract.
type SocketsClamped struct {
	Id      *big.Int
	Index   *big.Int
	Asked   uint64
	Settled uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsClampedEventName = "Clamped"

// ContractEventName returns the user-defined event name.
func (SocketsClamped) ContractEventName() string {
	return SocketsClampedEventName
}

// UnpackClampedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Clamped(uint256 indexed id, uint256 index, uint64 asked, uint64 settled)
func (sockets *Sockets) UnpackClampedEvent(log *types.Log) (*SocketsClamped, error) {
	event := "Clamped"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsClamped)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsClosed represents a Closed event raised by the Sockets contract.
type SocketsClosed struct {
	Id     *big.Int
	To     common.Address
	Refund *big.Int
	Units  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const SocketsClosedEventName = "Closed"

// ContractEventName returns the user-defined event name.
func (SocketsClosed) ContractEventName() string {
	return SocketsClosedEventName
}

// UnpackClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Closed(uint256 indexed id, address indexed to, uint256 refund, uint64 units)
func (sockets *Sockets) UnpackClosedEvent(log *types.Log) (*SocketsClosed, error) {
	event := "Closed"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsClosed)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsDebited represents a Debited event raised by the Sockets contract.
type SocketsDebited struct {
	Ids     []*big.Int
	Units   []uint64
	Amounts []*big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsDebitedEventName = "Debited"

// ContractEventName returns the user-defined event name.
func (SocketsDebited) ContractEventName() string {
	return SocketsDebitedEventName
}

// UnpackDebitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Debited(uint256[] ids, uint64[] units, uint256[] amounts)
func (sockets *Sockets) UnpackDebitedEvent(log *types.Log) (*SocketsDebited, error) {
	event := "Debited"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsDebited)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsInitialized represents a Initialized event raised by the Sockets contract.
type SocketsInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (SocketsInitialized) ContractEventName() string {
	return SocketsInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (sockets *Sockets) UnpackInitializedEvent(log *types.Log) (*SocketsInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsInitialized)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsLocked represents a Locked event raised by the Sockets contract.
type SocketsLocked struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (SocketsLocked) ContractEventName() string {
	return SocketsLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(uint256 tokenId)
func (sockets *Sockets) UnpackLockedEvent(log *types.Log) (*SocketsLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsLocked)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsMetadataUpdate represents a MetadataUpdate event raised by the Sockets contract.
type SocketsMetadataUpdate struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsMetadataUpdateEventName = "MetadataUpdate"

// ContractEventName returns the user-defined event name.
func (SocketsMetadataUpdate) ContractEventName() string {
	return SocketsMetadataUpdateEventName
}

// UnpackMetadataUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MetadataUpdate(uint256 _tokenId)
func (sockets *Sockets) UnpackMetadataUpdateEvent(log *types.Log) (*SocketsMetadataUpdate, error) {
	event := "MetadataUpdate"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMetadataUpdate)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsOfferCancelled represents a OfferCancelled event raised by the Sockets contract.
type SocketsOfferCancelled struct {
	Id  *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const SocketsOfferCancelledEventName = "OfferCancelled"

// ContractEventName returns the user-defined event name.
func (SocketsOfferCancelled) ContractEventName() string {
	return SocketsOfferCancelledEventName
}

// UnpackOfferCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OfferCancelled(uint256 indexed id)
func (sockets *Sockets) UnpackOfferCancelledEvent(log *types.Log) (*SocketsOfferCancelled, error) {
	event := "OfferCancelled"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsOfferCancelled)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsOfferPosted represents a OfferPosted event raised by the Sockets contract.
type SocketsOfferPosted struct {
	Id         *big.Int
	Operator   uint64
	App        *big.Int
	Class      uint8
	Power      uint64
	Price      *big.Int
	Count      uint32
	ValidUntil uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const SocketsOfferPostedEventName = "OfferPosted"

// ContractEventName returns the user-defined event name.
func (SocketsOfferPosted) ContractEventName() string {
	return SocketsOfferPostedEventName
}

// UnpackOfferPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OfferPosted(uint256 indexed id, uint64 indexed operator, uint256 indexed app, uint8 class, uint64 power, uint256 price, uint32 count, uint64 validUntil)
func (sockets *Sockets) UnpackOfferPostedEvent(log *types.Log) (*SocketsOfferPosted, error) {
	event := "OfferPosted"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsOfferPosted)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsPlugged represents a Plugged event raised by the Sockets contract.
type SocketsPlugged struct {
	Id     *big.Int
	Holder common.Address
	Until  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const SocketsPluggedEventName = "Plugged"

// ContractEventName returns the user-defined event name.
func (SocketsPlugged) ContractEventName() string {
	return SocketsPluggedEventName
}

// UnpackPluggedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Plugged(uint256 indexed id, address indexed holder, uint64 until)
func (sockets *Sockets) UnpackPluggedEvent(log *types.Log) (*SocketsPlugged, error) {
	event := "Plugged"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsPlugged)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsRevoked represents a Revoked event raised by the Sockets contract.
type SocketsRevoked struct {
	Id    *big.Int
	Epoch uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const SocketsRevokedEventName = "Revoked"

// ContractEventName returns the user-defined event name.
func (SocketsRevoked) ContractEventName() string {
	return SocketsRevokedEventName
}

// UnpackRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revoked(uint256 indexed id, uint64 epoch)
func (sockets *Sockets) UnpackRevokedEvent(log *types.Log) (*SocketsRevoked, error) {
	event := "Revoked"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsRevoked)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsToppedUp represents a ToppedUp event raised by the Sockets contract.
type SocketsToppedUp struct {
	Id    *big.Int
	From  common.Address
	Units uint64
	Cost  *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const SocketsToppedUpEventName = "ToppedUp"

// ContractEventName returns the user-defined event name.
func (SocketsToppedUp) ContractEventName() string {
	return SocketsToppedUpEventName
}

// UnpackToppedUpEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ToppedUp(uint256 indexed id, address indexed from, uint64 units, uint256 cost)
func (sockets *Sockets) UnpackToppedUpEvent(log *types.Log) (*SocketsToppedUp, error) {
	event := "ToppedUp"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsToppedUp)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsTransfer represents a Transfer event raised by the Sockets contract.
type SocketsTransfer struct {
	From common.Address
	To   common.Address
	Id   *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const SocketsTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (SocketsTransfer) ContractEventName() string {
	return SocketsTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed id)
func (sockets *Sockets) UnpackTransferEvent(log *types.Log) (*SocketsTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsTransfer)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsUnlocked represents a Unlocked event raised by the Sockets contract.
type SocketsUnlocked struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsUnlockedEventName = "Unlocked"

// ContractEventName returns the user-defined event name.
func (SocketsUnlocked) ContractEventName() string {
	return SocketsUnlockedEventName
}

// UnpackUnlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unlocked(uint256 tokenId)
func (sockets *Sockets) UnpackUnlockedEvent(log *types.Log) (*SocketsUnlocked, error) {
	event := "Unlocked"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsUnlocked)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsUnplugged represents a Unplugged event raised by the Sockets contract.
type SocketsUnplugged struct {
	Id          *big.Int
	LockedUntil uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const SocketsUnpluggedEventName = "Unplugged"

// ContractEventName returns the user-defined event name.
func (SocketsUnplugged) ContractEventName() string {
	return SocketsUnpluggedEventName
}

// UnpackUnpluggedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unplugged(uint256 indexed id, uint64 lockedUntil)
func (sockets *Sockets) UnpackUnpluggedEvent(log *types.Log) (*SocketsUnplugged, error) {
	event := "Unplugged"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsUnplugged)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsUpdateUser represents a UpdateUser event raised by the Sockets contract.
type SocketsUpdateUser struct {
	TokenId *big.Int
	User    common.Address
	Expires uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsUpdateUserEventName = "UpdateUser"

// ContractEventName returns the user-defined event name.
func (SocketsUpdateUser) ContractEventName() string {
	return SocketsUpdateUserEventName
}

// UnpackUpdateUserEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UpdateUser(uint256 indexed tokenId, address indexed user, uint64 expires)
func (sockets *Sockets) UnpackUpdateUserEvent(log *types.Log) (*SocketsUpdateUser, error) {
	event := "UpdateUser"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsUpdateUser)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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

// SocketsUpgraded represents a Upgraded event raised by the Sockets contract.
type SocketsUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const SocketsUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (SocketsUpgraded) ContractEventName() string {
	return SocketsUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (sockets *Sockets) UnpackUpgradedEvent(log *types.Log) (*SocketsUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsUpgraded)
	if len(log.Data) > 0 {
		if err := sockets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sockets.abi.Events[event].Inputs {
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
func (sockets *Sockets) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], sockets.abi.Errors["AccountBalanceOverflow"].ID.Bytes()[:4]) {
		return sockets.UnpackAccountBalanceOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return sockets.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["AppNotOfferable"].ID.Bytes()[:4]) {
		return sockets.UnpackAppNotOfferableError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["BadDuration"].ID.Bytes()[:4]) {
		return sockets.UnpackBadDurationError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["BadParameters"].ID.Bytes()[:4]) {
		return sockets.UnpackBadParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["BalanceQueryForZeroAddress"].ID.Bytes()[:4]) {
		return sockets.UnpackBalanceQueryForZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["CollateralTooLow"].ID.Bytes()[:4]) {
		return sockets.UnpackCollateralTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["CostAboveMax"].ID.Bytes()[:4]) {
		return sockets.UnpackCostAboveMaxError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return sockets.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return sockets.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return sockets.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return sockets.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return sockets.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return sockets.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return sockets.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotClosable"].ID.Bytes()[:4]) {
		return sockets.UnpackNotClosableError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotController"].ID.Bytes()[:4]) {
		return sockets.UnpackNotControllerError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotHolder"].ID.Bytes()[:4]) {
		return sockets.UnpackNotHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return sockets.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotOwnerNorApproved"].ID.Bytes()[:4]) {
		return sockets.UnpackNotOwnerNorApprovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotPlugged"].ID.Bytes()[:4]) {
		return sockets.UnpackNotPluggedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotRated"].ID.Bytes()[:4]) {
		return sockets.UnpackNotRatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotSettlement"].ID.Bytes()[:4]) {
		return sockets.UnpackNotSettlementError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return sockets.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["OfferClosed"].ID.Bytes()[:4]) {
		return sockets.UnpackOfferClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["OperatorInactive"].ID.Bytes()[:4]) {
		return sockets.UnpackOperatorInactiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["PlugNotLater"].ID.Bytes()[:4]) {
		return sockets.UnpackPlugNotLaterError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["PlugTooLong"].ID.Bytes()[:4]) {
		return sockets.UnpackPlugTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["PriceTooHigh"].ID.Bytes()[:4]) {
		return sockets.UnpackPriceTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return sockets.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["RevokedRecently"].ID.Bytes()[:4]) {
		return sockets.UnpackRevokedRecentlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return sockets.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["SocketLocked"].ID.Bytes()[:4]) {
		return sockets.UnpackSocketLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["SoldOut"].ID.Bytes()[:4]) {
		return sockets.UnpackSoldOutError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["TokenAlreadyExists"].ID.Bytes()[:4]) {
		return sockets.UnpackTokenAlreadyExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["TokenDoesNotExist"].ID.Bytes()[:4]) {
		return sockets.UnpackTokenDoesNotExistError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["TooManyUnits"].ID.Bytes()[:4]) {
		return sockets.UnpackTooManyUnitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["TransferFromIncorrectOwner"].ID.Bytes()[:4]) {
		return sockets.UnpackTransferFromIncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["TransferToNonERC721ReceiverImplementer"].ID.Bytes()[:4]) {
		return sockets.UnpackTransferToNonERC721ReceiverImplementerError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["TransferToZeroAddress"].ID.Bytes()[:4]) {
		return sockets.UnpackTransferToZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return sockets.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return sockets.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["Underpaid"].ID.Bytes()[:4]) {
		return sockets.UnpackUnderpaidError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["UnknownOffer"].ID.Bytes()[:4]) {
		return sockets.UnpackUnknownOfferError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["UnknownSocket"].ID.Bytes()[:4]) {
		return sockets.UnpackUnknownSocketError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["ValueRefused"].ID.Bytes()[:4]) {
		return sockets.UnpackValueRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["ZeroCount"].ID.Bytes()[:4]) {
		return sockets.UnpackZeroCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["ZeroPower"].ID.Bytes()[:4]) {
		return sockets.UnpackZeroPowerError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["ZeroUnits"].ID.Bytes()[:4]) {
		return sockets.UnpackZeroUnitsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SocketsAccountBalanceOverflow represents a AccountBalanceOverflow error raised by the Sockets contract.
type SocketsAccountBalanceOverflow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountBalanceOverflow()
func SocketsAccountBalanceOverflowErrorID() common.Hash {
	return common.HexToHash("0x01336ceada78fabad14405a17085d2b83769d015f71a4e3fbce7916bc8c74f29")
}

// UnpackAccountBalanceOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountBalanceOverflow()
func (sockets *Sockets) UnpackAccountBalanceOverflowError(raw []byte) (*SocketsAccountBalanceOverflow, error) {
	out := new(SocketsAccountBalanceOverflow)
	if err := sockets.abi.UnpackIntoInterface(out, "AccountBalanceOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsAddressEmptyCode represents a AddressEmptyCode error raised by the Sockets contract.
type SocketsAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func SocketsAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (sockets *Sockets) UnpackAddressEmptyCodeError(raw []byte) (*SocketsAddressEmptyCode, error) {
	out := new(SocketsAddressEmptyCode)
	if err := sockets.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsAppNotOfferable represents a AppNotOfferable error raised by the Sockets contract.
type SocketsAppNotOfferable struct {
	App *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AppNotOfferable(uint256 app)
func SocketsAppNotOfferableErrorID() common.Hash {
	return common.HexToHash("0xbad62296c835884007922eae7eb60a5ec7939da650c88663728610acb389bd5b")
}

// UnpackAppNotOfferableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AppNotOfferable(uint256 app)
func (sockets *Sockets) UnpackAppNotOfferableError(raw []byte) (*SocketsAppNotOfferable, error) {
	out := new(SocketsAppNotOfferable)
	if err := sockets.abi.UnpackIntoInterface(out, "AppNotOfferable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsBadDuration represents a BadDuration error raised by the Sockets contract.
type SocketsBadDuration struct {
	Duration uint64
	Most     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadDuration(uint64 duration, uint64 most)
func SocketsBadDurationErrorID() common.Hash {
	return common.HexToHash("0xedceab12eaba64d0e9c5d154e5ad7e0c3137b1e2d657f8fecc4c5b4c25524af1")
}

// UnpackBadDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadDuration(uint64 duration, uint64 most)
func (sockets *Sockets) UnpackBadDurationError(raw []byte) (*SocketsBadDuration, error) {
	out := new(SocketsBadDuration)
	if err := sockets.abi.UnpackIntoInterface(out, "BadDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsBadParameters represents a BadParameters error raised by the Sockets contract.
type SocketsBadParameters struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParameters()
func SocketsBadParametersErrorID() common.Hash {
	return common.HexToHash("0xa18a7093f7404a17016907fa5b1c7597f4d04a36e0d0a5f233a0b829fa72eef1")
}

// UnpackBadParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParameters()
func (sockets *Sockets) UnpackBadParametersError(raw []byte) (*SocketsBadParameters, error) {
	out := new(SocketsBadParameters)
	if err := sockets.abi.UnpackIntoInterface(out, "BadParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsBalanceQueryForZeroAddress represents a BalanceQueryForZeroAddress error raised by the Sockets contract.
type SocketsBalanceQueryForZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BalanceQueryForZeroAddress()
func SocketsBalanceQueryForZeroAddressErrorID() common.Hash {
	return common.HexToHash("0x8f4eb6044d70ec5bf71516c5fb8d3c3aef5dba1bd1c93d779e9c0f269589e79c")
}

// UnpackBalanceQueryForZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BalanceQueryForZeroAddress()
func (sockets *Sockets) UnpackBalanceQueryForZeroAddressError(raw []byte) (*SocketsBalanceQueryForZeroAddress, error) {
	out := new(SocketsBalanceQueryForZeroAddress)
	if err := sockets.abi.UnpackIntoInterface(out, "BalanceQueryForZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsCollateralTooLow represents a CollateralTooLow error raised by the Sockets contract.
type SocketsCollateralTooLow struct {
	Operator uint64
	Stake    *big.Int
	Needed   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CollateralTooLow(uint64 operator, uint256 stake, uint256 needed)
func SocketsCollateralTooLowErrorID() common.Hash {
	return common.HexToHash("0xe9858154909135ebd164114bc0a91a55e7c709d705346f1b899959053ab9241c")
}

// UnpackCollateralTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CollateralTooLow(uint64 operator, uint256 stake, uint256 needed)
func (sockets *Sockets) UnpackCollateralTooLowError(raw []byte) (*SocketsCollateralTooLow, error) {
	out := new(SocketsCollateralTooLow)
	if err := sockets.abi.UnpackIntoInterface(out, "CollateralTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsCostAboveMax represents a CostAboveMax error raised by the Sockets contract.
type SocketsCostAboveMax struct {
	Cost     *big.Int
	MaxPrice *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CostAboveMax(uint256 cost, uint256 maxPrice)
func SocketsCostAboveMaxErrorID() common.Hash {
	return common.HexToHash("0x919208d73e8a48d8a297f30ea48bfe3fdd55b786e8eced958a7611a886671f25")
}

// UnpackCostAboveMaxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CostAboveMax(uint256 cost, uint256 maxPrice)
func (sockets *Sockets) UnpackCostAboveMaxError(raw []byte) (*SocketsCostAboveMax, error) {
	out := new(SocketsCostAboveMax)
	if err := sockets.abi.UnpackIntoInterface(out, "CostAboveMax", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsDeadlinePassed represents a DeadlinePassed error raised by the Sockets contract.
type SocketsDeadlinePassed struct {
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(uint64 deadline)
func SocketsDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0x6768091307d5da213ba3ac1392311a935d1607f1020232ee01d118de33b68661")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(uint64 deadline)
func (sockets *Sockets) UnpackDeadlinePassedError(raw []byte) (*SocketsDeadlinePassed, error) {
	out := new(SocketsDeadlinePassed)
	if err := sockets.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Sockets contract.
type SocketsERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func SocketsERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (sockets *Sockets) UnpackERC1967InvalidImplementationError(raw []byte) (*SocketsERC1967InvalidImplementation, error) {
	out := new(SocketsERC1967InvalidImplementation)
	if err := sockets.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsERC1967NonPayable represents a ERC1967NonPayable error raised by the Sockets contract.
type SocketsERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func SocketsERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (sockets *Sockets) UnpackERC1967NonPayableError(raw []byte) (*SocketsERC1967NonPayable, error) {
	out := new(SocketsERC1967NonPayable)
	if err := sockets.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsExpired represents a Expired error raised by the Sockets contract.
type SocketsExpired struct {
	Id      *big.Int
	Expires uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(uint256 id, uint64 expires)
func SocketsExpiredErrorID() common.Hash {
	return common.HexToHash("0x8a55c622eb1663879daad4e2863f6c4c15b90881360ce5f5612c15a64b361b60")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(uint256 id, uint64 expires)
func (sockets *Sockets) UnpackExpiredError(raw []byte) (*SocketsExpired, error) {
	out := new(SocketsExpired)
	if err := sockets.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsFailedCall represents a FailedCall error raised by the Sockets contract.
type SocketsFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func SocketsFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (sockets *Sockets) UnpackFailedCallError(raw []byte) (*SocketsFailedCall, error) {
	out := new(SocketsFailedCall)
	if err := sockets.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsInvalidInitialization represents a InvalidInitialization error raised by the Sockets contract.
type SocketsInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func SocketsInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (sockets *Sockets) UnpackInvalidInitializationError(raw []byte) (*SocketsInvalidInitialization, error) {
	out := new(SocketsInvalidInitialization)
	if err := sockets.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsLengthMismatch represents a LengthMismatch error raised by the Sockets contract.
type SocketsLengthMismatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch()
func SocketsLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xff633a3803c58b9bc21e58efecee59f27e033cc0b1883fccb4969c76146fe60f")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch()
func (sockets *Sockets) UnpackLengthMismatchError(raw []byte) (*SocketsLengthMismatch, error) {
	out := new(SocketsLengthMismatch)
	if err := sockets.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsNotClosable represents a NotClosable error raised by the Sockets contract.
type SocketsNotClosable struct {
	Id      *big.Int
	Expires uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClosable(uint256 id, uint64 expires)
func SocketsNotClosableErrorID() common.Hash {
	return common.HexToHash("0x35bd698d9e77e58b06ef06beef483b6a9519a77123f27c9ae6e6b3fc45b1d1d6")
}

// UnpackNotClosableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClosable(uint256 id, uint64 expires)
func (sockets *Sockets) UnpackNotClosableError(raw []byte) (*SocketsNotClosable, error) {
	out := new(SocketsNotClosable)
	if err := sockets.abi.UnpackIntoInterface(out, "NotClosable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsNotController represents a NotController error raised by the Sockets contract.
type SocketsNotController struct {
	Operator uint64
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotController(uint64 operator, address caller)
func SocketsNotControllerErrorID() common.Hash {
	return common.HexToHash("0x0bf902e93b6d1eab59b24d660d51326b5c3335a935d2240d74909e248715c69d")
}

// UnpackNotControllerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotController(uint64 operator, address caller)
func (sockets *Sockets) UnpackNotControllerError(raw []byte) (*SocketsNotController, error) {
	out := new(SocketsNotController)
	if err := sockets.abi.UnpackIntoInterface(out, "NotController", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsNotHolder represents a NotHolder error raised by the Sockets contract.
type SocketsNotHolder struct {
	Id     *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHolder(uint256 id, address caller)
func SocketsNotHolderErrorID() common.Hash {
	return common.HexToHash("0x2f5ea62181e76d3b40234492f2ad8a6eb05ede51021ff0cb0a2000a6639b1237")
}

// UnpackNotHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHolder(uint256 id, address caller)
func (sockets *Sockets) UnpackNotHolderError(raw []byte) (*SocketsNotHolder, error) {
	out := new(SocketsNotHolder)
	if err := sockets.abi.UnpackIntoInterface(out, "NotHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsNotInitializing represents a NotInitializing error raised by the Sockets contract.
type SocketsNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func SocketsNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (sockets *Sockets) UnpackNotInitializingError(raw []byte) (*SocketsNotInitializing, error) {
	out := new(SocketsNotInitializing)
	if err := sockets.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsNotOwnerNorApproved represents a NotOwnerNorApproved error raised by the Sockets contract.
type SocketsNotOwnerNorApproved struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerNorApproved()
func SocketsNotOwnerNorApprovedErrorID() common.Hash {
	return common.HexToHash("0x4b6e7f183528f8644ff1e11c4a1b9e743abba12b479e5de99dd833f30f023884")
}

// UnpackNotOwnerNorApprovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerNorApproved()
func (sockets *Sockets) UnpackNotOwnerNorApprovedError(raw []byte) (*SocketsNotOwnerNorApproved, error) {
	out := new(SocketsNotOwnerNorApproved)
	if err := sockets.abi.UnpackIntoInterface(out, "NotOwnerNorApproved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsNotPlugged represents a NotPlugged error raised by the Sockets contract.
type SocketsNotPlugged struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPlugged(uint256 id)
func SocketsNotPluggedErrorID() common.Hash {
	return common.HexToHash("0xa4cc8f748676c8a48cc7da16b7eb4a4840baa446c35b5f0fd059803f78199fdf")
}

// UnpackNotPluggedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPlugged(uint256 id)
func (sockets *Sockets) UnpackNotPluggedError(raw []byte) (*SocketsNotPlugged, error) {
	out := new(SocketsNotPlugged)
	if err := sockets.abi.UnpackIntoInterface(out, "NotPlugged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsNotRated represents a NotRated error raised by the Sockets contract.
type SocketsNotRated struct {
	Operator uint64
	Power    uint64
	Rated    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRated(uint64 operator, uint64 power, uint64 rated)
func SocketsNotRatedErrorID() common.Hash {
	return common.HexToHash("0x8ec6d5c5388c23cdf5ab349891ee8b8f9c4848f305d647cf9fbe9d1d7ab94e1c")
}

// UnpackNotRatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRated(uint64 operator, uint64 power, uint64 rated)
func (sockets *Sockets) UnpackNotRatedError(raw []byte) (*SocketsNotRated, error) {
	out := new(SocketsNotRated)
	if err := sockets.abi.UnpackIntoInterface(out, "NotRated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsNotSettlement represents a NotSettlement error raised by the Sockets contract.
type SocketsNotSettlement struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettlement(address caller)
func SocketsNotSettlementErrorID() common.Hash {
	return common.HexToHash("0x4afb55c5b90c62d67b56a9da9cdc7440c2d0a03a02eb2fc8da65c2e9f4945a80")
}

// UnpackNotSettlementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettlement(address caller)
func (sockets *Sockets) UnpackNotSettlementError(raw []byte) (*SocketsNotSettlement, error) {
	out := new(SocketsNotSettlement)
	if err := sockets.abi.UnpackIntoInterface(out, "NotSettlement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsNotTimelock represents a NotTimelock error raised by the Sockets contract.
type SocketsNotTimelock struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address caller)
func SocketsNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address caller)
func (sockets *Sockets) UnpackNotTimelockError(raw []byte) (*SocketsNotTimelock, error) {
	out := new(SocketsNotTimelock)
	if err := sockets.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsOfferClosed represents a OfferClosed error raised by the Sockets contract.
type SocketsOfferClosed struct {
	Id         *big.Int
	ValidUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OfferClosed(uint256 id, uint64 validUntil)
func SocketsOfferClosedErrorID() common.Hash {
	return common.HexToHash("0xc45714a59619b1e5059c925b596255cc8b5597770cb5ecdc4871c30ab672f4bf")
}

// UnpackOfferClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OfferClosed(uint256 id, uint64 validUntil)
func (sockets *Sockets) UnpackOfferClosedError(raw []byte) (*SocketsOfferClosed, error) {
	out := new(SocketsOfferClosed)
	if err := sockets.abi.UnpackIntoInterface(out, "OfferClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsOperatorInactive represents a OperatorInactive error raised by the Sockets contract.
type SocketsOperatorInactive struct {
	Operator uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorInactive(uint64 operator)
func SocketsOperatorInactiveErrorID() common.Hash {
	return common.HexToHash("0x9af704606aacbcf81da04bb1031bf076c5e51d98fa5b2b04f341c10fed1e9fb3")
}

// UnpackOperatorInactiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorInactive(uint64 operator)
func (sockets *Sockets) UnpackOperatorInactiveError(raw []byte) (*SocketsOperatorInactive, error) {
	out := new(SocketsOperatorInactive)
	if err := sockets.abi.UnpackIntoInterface(out, "OperatorInactive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsPlugNotLater represents a PlugNotLater error raised by the Sockets contract.
type SocketsPlugNotLater struct {
	Id           *big.Int
	Until        uint64
	PluggedUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PlugNotLater(uint256 id, uint64 until, uint64 pluggedUntil)
func SocketsPlugNotLaterErrorID() common.Hash {
	return common.HexToHash("0x4d4ab8d07331fd6844cd777eddb9ac4cce5edfb04721de97299d540fa6758f2c")
}

// UnpackPlugNotLaterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PlugNotLater(uint256 id, uint64 until, uint64 pluggedUntil)
func (sockets *Sockets) UnpackPlugNotLaterError(raw []byte) (*SocketsPlugNotLater, error) {
	out := new(SocketsPlugNotLater)
	if err := sockets.abi.UnpackIntoInterface(out, "PlugNotLater", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsPlugTooLong represents a PlugTooLong error raised by the Sockets contract.
type SocketsPlugTooLong struct {
	Id    *big.Int
	Until uint64
	Most  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PlugTooLong(uint256 id, uint64 until, uint64 most)
func SocketsPlugTooLongErrorID() common.Hash {
	return common.HexToHash("0x28e375d965984dd8a100f24b6803c7d0d2c3ef86b8b005c2ac396c60e663932d")
}

// UnpackPlugTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PlugTooLong(uint256 id, uint64 until, uint64 most)
func (sockets *Sockets) UnpackPlugTooLongError(raw []byte) (*SocketsPlugTooLong, error) {
	out := new(SocketsPlugTooLong)
	if err := sockets.abi.UnpackIntoInterface(out, "PlugTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsPriceTooHigh represents a PriceTooHigh error raised by the Sockets contract.
type SocketsPriceTooHigh struct {
	Price *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceTooHigh(uint256 price, uint256 most)
func SocketsPriceTooHighErrorID() common.Hash {
	return common.HexToHash("0x87ebe85d75ed17dc04c703d71bd5891a24af9557ff1131d3981863e44a03cc4b")
}

// UnpackPriceTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceTooHigh(uint256 price, uint256 most)
func (sockets *Sockets) UnpackPriceTooHighError(raw []byte) (*SocketsPriceTooHigh, error) {
	out := new(SocketsPriceTooHigh)
	if err := sockets.abi.UnpackIntoInterface(out, "PriceTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Sockets contract.
type SocketsReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func SocketsReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (sockets *Sockets) UnpackReentrancyGuardReentrantCallError(raw []byte) (*SocketsReentrancyGuardReentrantCall, error) {
	out := new(SocketsReentrancyGuardReentrantCall)
	if err := sockets.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsRevokedRecently represents a RevokedRecently error raised by the Sockets contract.
type SocketsRevokedRecently struct {
	Id        *big.Int
	RevokedAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevokedRecently(uint256 id, uint64 revokedAt)
func SocketsRevokedRecentlyErrorID() common.Hash {
	return common.HexToHash("0xf325b0bdd1ec9386d239a887db18828b64835dc64eb1c7779bf334ee2b521cbf")
}

// UnpackRevokedRecentlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevokedRecently(uint256 id, uint64 revokedAt)
func (sockets *Sockets) UnpackRevokedRecentlyError(raw []byte) (*SocketsRevokedRecently, error) {
	out := new(SocketsRevokedRecently)
	if err := sockets.abi.UnpackIntoInterface(out, "RevokedRecently", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Sockets contract.
type SocketsSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func SocketsSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (sockets *Sockets) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*SocketsSafeCastOverflowedUintDowncast, error) {
	out := new(SocketsSafeCastOverflowedUintDowncast)
	if err := sockets.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsSocketLocked represents a SocketLocked error raised by the Sockets contract.
type SocketsSocketLocked struct {
	Id          *big.Int
	LockedUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SocketLocked(uint256 id, uint64 lockedUntil)
func SocketsSocketLockedErrorID() common.Hash {
	return common.HexToHash("0xaf45d389323b31a3bbf36171637d6685891155c0961e140cba8defcfd708127e")
}

// UnpackSocketLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SocketLocked(uint256 id, uint64 lockedUntil)
func (sockets *Sockets) UnpackSocketLockedError(raw []byte) (*SocketsSocketLocked, error) {
	out := new(SocketsSocketLocked)
	if err := sockets.abi.UnpackIntoInterface(out, "SocketLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsSoldOut represents a SoldOut error raised by the Sockets contract.
type SocketsSoldOut struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SoldOut(uint256 id)
func SocketsSoldOutErrorID() common.Hash {
	return common.HexToHash("0x7e1f5a77187e90f1751221bbd46ae08322d11774a58ae99cdb7d8573f4140c90")
}

// UnpackSoldOutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SoldOut(uint256 id)
func (sockets *Sockets) UnpackSoldOutError(raw []byte) (*SocketsSoldOut, error) {
	out := new(SocketsSoldOut)
	if err := sockets.abi.UnpackIntoInterface(out, "SoldOut", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsTokenAlreadyExists represents a TokenAlreadyExists error raised by the Sockets contract.
type SocketsTokenAlreadyExists struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenAlreadyExists()
func SocketsTokenAlreadyExistsErrorID() common.Hash {
	return common.HexToHash("0xc991cbb1bf26656e97c9f9e825b1a15131af192e5a8ad0d3787a48638a4d747e")
}

// UnpackTokenAlreadyExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenAlreadyExists()
func (sockets *Sockets) UnpackTokenAlreadyExistsError(raw []byte) (*SocketsTokenAlreadyExists, error) {
	out := new(SocketsTokenAlreadyExists)
	if err := sockets.abi.UnpackIntoInterface(out, "TokenAlreadyExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsTokenDoesNotExist represents a TokenDoesNotExist error raised by the Sockets contract.
type SocketsTokenDoesNotExist struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenDoesNotExist()
func SocketsTokenDoesNotExistErrorID() common.Hash {
	return common.HexToHash("0xceea21b64421b0f133b54487359a4cfed05c132f7ad93e400bc389b1c44f7d7e")
}

// UnpackTokenDoesNotExistError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenDoesNotExist()
func (sockets *Sockets) UnpackTokenDoesNotExistError(raw []byte) (*SocketsTokenDoesNotExist, error) {
	out := new(SocketsTokenDoesNotExist)
	if err := sockets.abi.UnpackIntoInterface(out, "TokenDoesNotExist", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsTooManyUnits represents a TooManyUnits error raised by the Sockets contract.
type SocketsTooManyUnits struct {
	Units *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyUnits(uint256 units)
func SocketsTooManyUnitsErrorID() common.Hash {
	return common.HexToHash("0x2a7b42aa850fb9b708e8dc5aad08785d5236b4fcd4d6e2d7b43a24da8714b935")
}

// UnpackTooManyUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyUnits(uint256 units)
func (sockets *Sockets) UnpackTooManyUnitsError(raw []byte) (*SocketsTooManyUnits, error) {
	out := new(SocketsTooManyUnits)
	if err := sockets.abi.UnpackIntoInterface(out, "TooManyUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsTransferFromIncorrectOwner represents a TransferFromIncorrectOwner error raised by the Sockets contract.
type SocketsTransferFromIncorrectOwner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFromIncorrectOwner()
func SocketsTransferFromIncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0xa1148100b7a051a7c260d3948c4514f272c11602e2f32608ea9ae92eca16e631")
}

// UnpackTransferFromIncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFromIncorrectOwner()
func (sockets *Sockets) UnpackTransferFromIncorrectOwnerError(raw []byte) (*SocketsTransferFromIncorrectOwner, error) {
	out := new(SocketsTransferFromIncorrectOwner)
	if err := sockets.abi.UnpackIntoInterface(out, "TransferFromIncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsTransferToNonERC721ReceiverImplementer represents a TransferToNonERC721ReceiverImplementer error raised by the Sockets contract.
type SocketsTransferToNonERC721ReceiverImplementer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferToNonERC721ReceiverImplementer()
func SocketsTransferToNonERC721ReceiverImplementerErrorID() common.Hash {
	return common.HexToHash("0xd1a57ed6c24806c9f10c5c8e411074784b421171a7665fc4a05b5e0f95903d49")
}

// UnpackTransferToNonERC721ReceiverImplementerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferToNonERC721ReceiverImplementer()
func (sockets *Sockets) UnpackTransferToNonERC721ReceiverImplementerError(raw []byte) (*SocketsTransferToNonERC721ReceiverImplementer, error) {
	out := new(SocketsTransferToNonERC721ReceiverImplementer)
	if err := sockets.abi.UnpackIntoInterface(out, "TransferToNonERC721ReceiverImplementer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsTransferToZeroAddress represents a TransferToZeroAddress error raised by the Sockets contract.
type SocketsTransferToZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferToZeroAddress()
func SocketsTransferToZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xea553b3442b8444ed8b0ccbedb10f85cdc3023a296c01cc0fd14e59a1d027a57")
}

// UnpackTransferToZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferToZeroAddress()
func (sockets *Sockets) UnpackTransferToZeroAddressError(raw []byte) (*SocketsTransferToZeroAddress, error) {
	out := new(SocketsTransferToZeroAddress)
	if err := sockets.abi.UnpackIntoInterface(out, "TransferToZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Sockets contract.
type SocketsUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func SocketsUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (sockets *Sockets) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*SocketsUUPSUnauthorizedCallContext, error) {
	out := new(SocketsUUPSUnauthorizedCallContext)
	if err := sockets.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Sockets contract.
type SocketsUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func SocketsUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (sockets *Sockets) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*SocketsUUPSUnsupportedProxiableUUID, error) {
	out := new(SocketsUUPSUnsupportedProxiableUUID)
	if err := sockets.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsUnderpaid represents a Underpaid error raised by the Sockets contract.
type SocketsUnderpaid struct {
	Cost  *big.Int
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Underpaid(uint256 cost, uint256 value)
func SocketsUnderpaidErrorID() common.Hash {
	return common.HexToHash("0xf3ebc38448a9989852aa847968c6806d75b2314e2c14afe89e02df51ee2404cb")
}

// UnpackUnderpaidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Underpaid(uint256 cost, uint256 value)
func (sockets *Sockets) UnpackUnderpaidError(raw []byte) (*SocketsUnderpaid, error) {
	out := new(SocketsUnderpaid)
	if err := sockets.abi.UnpackIntoInterface(out, "Underpaid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsUnknownOffer represents a UnknownOffer error raised by the Sockets contract.
type SocketsUnknownOffer struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownOffer(uint256 id)
func SocketsUnknownOfferErrorID() common.Hash {
	return common.HexToHash("0x1021ae22324aa2526ea0b28ed361c958b5d0b45fe2040712bb76b225a4537cfb")
}

// UnpackUnknownOfferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownOffer(uint256 id)
func (sockets *Sockets) UnpackUnknownOfferError(raw []byte) (*SocketsUnknownOffer, error) {
	out := new(SocketsUnknownOffer)
	if err := sockets.abi.UnpackIntoInterface(out, "UnknownOffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsUnknownSocket represents a UnknownSocket error raised by the Sockets contract.
type SocketsUnknownSocket struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSocket(uint256 id)
func SocketsUnknownSocketErrorID() common.Hash {
	return common.HexToHash("0xd2ffe0aa3cc612a0f9c5f11ac2dbfc53987d0b1834bcc35186bdd7d58fc17fcd")
}

// UnpackUnknownSocketError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSocket(uint256 id)
func (sockets *Sockets) UnpackUnknownSocketError(raw []byte) (*SocketsUnknownSocket, error) {
	out := new(SocketsUnknownSocket)
	if err := sockets.abi.UnpackIntoInterface(out, "UnknownSocket", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsValueRefused represents a ValueRefused error raised by the Sockets contract.
type SocketsValueRefused struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueRefused(uint256 value)
func SocketsValueRefusedErrorID() common.Hash {
	return common.HexToHash("0x220fa7cd40f740411cd7b52ba8a35e10019bce368258d2063ca1ede2a8ccad8e")
}

// UnpackValueRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueRefused(uint256 value)
func (sockets *Sockets) UnpackValueRefusedError(raw []byte) (*SocketsValueRefused, error) {
	out := new(SocketsValueRefused)
	if err := sockets.abi.UnpackIntoInterface(out, "ValueRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsZeroCount represents a ZeroCount error raised by the Sockets contract.
type SocketsZeroCount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroCount()
func SocketsZeroCountErrorID() common.Hash {
	return common.HexToHash("0x047b9cec27e5c906da78fac5d699c603aead79e2797204797b626d2d70e203c2")
}

// UnpackZeroCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroCount()
func (sockets *Sockets) UnpackZeroCountError(raw []byte) (*SocketsZeroCount, error) {
	out := new(SocketsZeroCount)
	if err := sockets.abi.UnpackIntoInterface(out, "ZeroCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsZeroPower represents a ZeroPower error raised by the Sockets contract.
type SocketsZeroPower struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroPower()
func SocketsZeroPowerErrorID() common.Hash {
	return common.HexToHash("0x30a14acee6c25fd4d9f08209319402b841123f36840ba540670b580b9511d60e")
}

// UnpackZeroPowerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroPower()
func (sockets *Sockets) UnpackZeroPowerError(raw []byte) (*SocketsZeroPower, error) {
	out := new(SocketsZeroPower)
	if err := sockets.abi.UnpackIntoInterface(out, "ZeroPower", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsZeroUnits represents a ZeroUnits error raised by the Sockets contract.
type SocketsZeroUnits struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroUnits()
func SocketsZeroUnitsErrorID() common.Hash {
	return common.HexToHash("0xc46babb1b25930120cb901ac5d8bb51fd85256319fe8abdbab4b71600f2e55bd")
}

// UnpackZeroUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroUnits()
func (sockets *Sockets) UnpackZeroUnitsError(raw []byte) (*SocketsZeroUnits, error) {
	out := new(SocketsZeroUnits)
	if err := sockets.abi.UnpackIntoInterface(out, "ZeroUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}
