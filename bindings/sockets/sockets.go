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

// ISocketsTerms is an auto generated low-level Go binding around an user-defined struct.
type ISocketsTerms struct {
	Operator uint64
	App      uint64
}

// SocketsMetaData contains all meta data concerning the Sockets contract.
var SocketsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"contractIStaking\"},{\"name\":\"apps\",\"type\":\"address\",\"internalType\":\"contractIApps\"},{\"name\":\"computing\",\"type\":\"address\",\"internalType\":\"contractIComputing\"},{\"name\":\"settlement\",\"type\":\"address\",\"internalType\":\"contractISettlement\"},{\"name\":\"art\",\"type\":\"address\",\"internalType\":\"contractISocketArt\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"APPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIApps\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ART\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISocketArt\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COMPUTING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIComputing\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_DURATION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PRICE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_RESALE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SETTLEMENT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISettlement\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStaking\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"buy\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"plugIn\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"cancelOffer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collateral\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collateralOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"contractURI\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"debit\",\"inputs\":[{\"name\":\"ids\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"units\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"outputs\":[{\"name\":\"settled\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holderOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"window_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"resaleBps_\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"collateral_\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"offer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISockets.Offer\",\"components\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"enumISockets.Class\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offerCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"plug\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postOffer\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"enumISockets.Class\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"resaleBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reservedOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokedAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"royaltyInfo\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"salePrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"isApproved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUser\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"socket\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISockets.Socket\",\"components\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"escrow\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pluggedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"enumISockets.Class\"},{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"socketCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"terms\",\"inputs\":[{\"name\":\"ids\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"found\",\"type\":\"tuple[]\",\"internalType\":\"structISockets.Terms[]\",\"components\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"topUp\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"transfers\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unplug\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"userExpires\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"userOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"window\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"isApproved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchMetadataUpdate\",\"inputs\":[{\"name\":\"_fromTokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"_toTokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Bought\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"offer\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Closed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Debited\",\"inputs\":[{\"name\":\"ids\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"units\",\"type\":\"uint64[]\",\"indexed\":false,\"internalType\":\"uint64[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MetadataUpdate\",\"inputs\":[{\"name\":\"_tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OfferCancelled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OfferPosted\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"operator\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"class\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumISockets.Class\"},{\"name\":\"power\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Plugged\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Revoked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ToppedUp\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unplugged\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"lockedUntil\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UpdateUser\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"expires\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccountBalanceOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AppNotOfferable\",\"inputs\":[{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadDuration\",\"inputs\":[{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadParameters\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BalanceQueryForZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CollateralTooLow\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CostAboveMax\",\"inputs\":[{\"name\":\"cost\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotClosable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotController\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotHolder\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotOwnerNorApproved\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPlugged\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotRated\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rated\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotSettlement\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OfferClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OperatorInactive\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PlugNotLater\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pluggedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PlugTooLong\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PriceTooHigh\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RevokedRecently\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"revokedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SocketLocked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lockedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SoldOut\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokenAlreadyExists\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TokenDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooManyUnits\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferFromIncorrectOwner\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferToNonERC721ReceiverImplementer\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferToZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Underpaid\",\"inputs\":[{\"name\":\"cost\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownOffer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownSocket\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ValueRefused\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroCount\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroPower\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroUnits\",\"inputs\":[]}]",
	ID:  "Sockets",
	Bin: "0x61016060405230608052348015610014575f5ffd5b50604051615c3b380380615c3b8339810160408190526100339161013c565b6001600160a01b03861660a05285610049610076565b506001600160a01b0394851660c05292841660e052908316610100528216610120521661014052506101bf565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100c65760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101255780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610125575f5ffd5b5f5f5f5f5f5f60c08789031215610151575f5ffd5b865161015c81610128565b602088015190965061016d81610128565b604088015190955061017e81610128565b606088015190945061018f81610128565b60808801519093506101a081610128565b60a08801519092506101b181610128565b809150509295509295509295565b60805160a05160c05160e05161010051610120516101405161599f61029c5f395f818161089301528181612c96015261391501525f8181610b19015281816111a0015281816121dc015261284701525f818161077d01528181611e55015261469f01525f818161067b01528181611c740152612cd001525f818161086001528181610e4301528181610f9f0152818161179501528181611ad301528181611ba801528181613298015281816139cd01526147c001525f818161072b015261410401525f818161404d01528181614076015261425b015261599f5ff3fe608060405260043610610350575f3560e01c8063871bd456116101bd578063c748d706116100f2578063e179fa3611610092578063e985e9c51161006d578063e985e9c514610ad4578063ef0fe24514610b08578063ef706adf14610b3b578063fdd2d62514610b5a575f5ffd5b8063e179fa3614610a8e578063e3542b2314610aad578063e8a3d48514610ac0575f5ffd5b8063d8dfeb45116100cd578063d8dfeb45146109f6578063dbacc23714610a3a578063deb9663414610a59578063e030565e14610a6f575f5ffd5b8063c748d70614610984578063c87b56dd146109b8578063d2c4da5a146109d7575f5ffd5b80639cb84a011161015d578063b1724b4611610138578063b1724b461461091c578063b45a3c0e14610933578063b88d4fde14610952578063c2f1f14a14610965575f5ffd5b80639cb84a0114610882578063a22cb465146108b5578063ad3cb1cc146108d4575f5ffd5b8063918f04d511610198578063918f04d5146107be5780639377d711146107eb57806395d89b411461080a57806397610f301461084f575f5ffd5b8063871bd4561461074d5780638e4424b81461076c5780638fc88c481461079f575f5ffd5b80632e389af011610293578063564b707d1161023357806370a082311161020e57806370a08231146106bc578063761610fc146106db5780637a41054f146107075780637aadef8b1461071a575f5ffd5b8063564b707d1461063e57806362b51b4e1461066a5780636352211e1461069d575f5ffd5b806345201aa41161026e57806345201aa4146105c2578063461645bf146105e15780634f1ef2861461061757806352d1902d1461062a575f5ffd5b80632e389af01461055d5780633b2c531d1461059057806342842e0e146105af575f5ffd5b80631115c24d116102fe57806322c81192116102d957806322c81192146104cb57806323b872dd146104f757806324ad1c041461050a5780632a55205a1461051f575f5ffd5b80631115c24d1461046d5780631b4428d71461048d57806320c5429b146104ac575f5ffd5b8063081812fc1161032e578063081812fc14610402578063095ea7b3146104395780630aebeb4e1461044e575f5ffd5b806301c11d961461035457806301ffc9a71461038557806306fdde03146103b4575b5f5ffd5b34801561035f575f5ffd5b506103726affffffffffffffffffffff81565b6040519081526020015b60405180910390f35b348015610390575f5ffd5b506103a461039f366004614d5f565b610b74565b604051901515815260200161037c565b3480156103bf575f5ffd5b5060408051808201909152601481527f454d4320436f6d707574696e6720536f636b657400000000000000000000000060208201525b60405161037c9190614db4565b34801561040d575f5ffd5b5061042161041c366004614dc6565b610c70565b6040516001600160a01b03909116815260200161037c565b61044c610447366004614df1565b610cab565b005b348015610459575f5ffd5b5061044c610468366004614dc6565b610ce6565b348015610478575f5ffd5b505f54600160d01b900463ffffffff16610372565b348015610498575f5ffd5b5061044c6104a7366004614e2f565b61120a565b3480156104b7575f5ffd5b5061044c6104c6366004614dc6565b61140c565b3480156104d6575f5ffd5b506104ea6104e5366004614ea4565b611589565b60405161037c9190614ee2565b61044c610505366004614f3c565b611682565b348015610515575f5ffd5b506103726103e881565b34801561052a575f5ffd5b5061053e610539366004614f7a565b611791565b604080516001600160a01b03909316835260208301919091520161037c565b348015610568575f5ffd5b505f5461057d90600160401b900461ffff1681565b60405161ffff909116815260200161037c565b34801561059b575f5ffd5b5061044c6105aa366004614fae565b61189d565b61044c6105bd366004614f3c565b611a81565b3480156105cd575f5ffd5b506103726105dc366004614ffc565b611aad565b3480156105ec575f5ffd5b505f546105ff906001600160401b031681565b6040516001600160401b03909116815260200161037c565b61044c6106253660046150f0565b612247565b348015610635575f5ffd5b50610372612262565b348015610649575f5ffd5b5061065d610658366004614dc6565b612290565b60405161037c91906151b0565b348015610675575f5ffd5b506104217f000000000000000000000000000000000000000000000000000000000000000081565b3480156106a8575f5ffd5b506104216106b7366004614dc6565b6123f9565b3480156106c7575f5ffd5b506103726106d636600461528d565b612435565b3480156106e6575f5ffd5b506106fa6106f5366004614dc6565b61246d565b60405161037c91906152a8565b61044c610715366004614e2f565b612564565b348015610725575f5ffd5b506104217f000000000000000000000000000000000000000000000000000000000000000081565b348015610758575f5ffd5b506105ff610767366004614dc6565b6127c4565b348015610777575f5ffd5b506104217f000000000000000000000000000000000000000000000000000000000000000081565b3480156107aa575f5ffd5b506103726107b9366004614dc6565b6127e6565b3480156107c9575f5ffd5b506107dd6107d836600461531f565b612839565b60405161037c9291906153fc565b3480156107f6575f5ffd5b506105ff610805366004614dc6565b612ac0565b348015610815575f5ffd5b5060408051808201909152600681527f534f434b4554000000000000000000000000000000000000000000000000000060208201526103f5565b34801561085a575f5ffd5b506104217f000000000000000000000000000000000000000000000000000000000000000081565b34801561088d575f5ffd5b506104217f000000000000000000000000000000000000000000000000000000000000000081565b3480156108c0575f5ffd5b5061044c6108cf366004615436565b612ae4565b3480156108df575f5ffd5b506103f56040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b348015610927575f5ffd5b506105ff6301e2850081565b34801561093e575f5ffd5b506103a461094d366004614dc6565b612b37565b61044c610960366004615462565b612b65565b348015610970575f5ffd5b5061042161097f366004614dc6565b612bbf565b34801561098f575f5ffd5b506105ff61099e3660046154f9565b60056020525f90815260409020546001600160401b031681565b3480156109c3575f5ffd5b506103f56109d2366004614dc6565b612c3d565b3480156109e2575f5ffd5b506103726109f13660046154f9565b612e1a565b348015610a01575f5ffd5b505f54610a22906a010000000000000000000090046001600160801b031681565b6040516001600160801b03909116815260200161037c565b348015610a45575f5ffd5b50610421610a54366004614dc6565b612e56565b348015610a64575f5ffd5b506105ff6201518081565b348015610a7a575f5ffd5b5061044c610a89366004615514565b612e81565b348015610a99575f5ffd5b5061044c610aa8366004614dc6565b612ff6565b610372610abb366004615548565b61311e565b348015610acb575f5ffd5b506103f5613911565b348015610adf575f5ffd5b506103a4610aee3660046155b4565b601c52670a5a2e7a000000006008525f526030600c205490565b348015610b13575f5ffd5b506104217f000000000000000000000000000000000000000000000000000000000000000081565b348015610b46575f5ffd5b5061044c610b55366004614dc6565b61399a565b348015610b65575f5ffd5b5060015463ffffffff16610372565b5f7f2a55205a000000000000000000000000000000000000000000000000000000006001600160e01b031983161480610bd657507f49064906000000000000000000000000000000000000000000000000000000006001600160e01b03198316145b80610c0a57507fad092b5c000000000000000000000000000000000000000000000000000000006001600160e01b03198316145b80610c3e57507fb45a3c0e000000000000000000000000000000000000000000000000000000006001600160e01b03198316145b80610c6a5750610c6a826301ffc9a760e09190911c9081146380ac58cd821417635b5e139f9091141790565b92915050565b5f815f52673ec412a9852d173d60c11b601c5260205f2082018201805460601b610ca15763ceea21b65f526004601cfd5b6001015492915050565b348015610cd75760405163220fa7cd60e01b8152600401610cce91815260200190565b60405180910390fd5b50610ce28282613ac9565b5050565b610cee613ad4565b5f610cf882613b0b565b604080516101808101825282546001600160401b038082168352600160401b8083046affffffffffffffffffffff166020850152600160981b830463ffffffff90811695850195909552600160b81b830485166060850152600160d81b90920464ffffffffff908116608085015260018087015492831660a0860152928204811660c0850152600160681b82041660e0840152600160901b810462ffffff16610100840152600160a81b8104909316610120830152909291610140840191600160c81b90910460ff1690811115610dd157610dd161517c565b6001811115610de257610de261517c565b815260019190910154600160d01b900460ff1615156020909101526080810151909150610e1790839064ffffffffff16613b68565b6040818101519051631e41c3e960e01b815263ffffffff90911660048083019190915260248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e41c3e990604401602060405180830381865afa158015610e90573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610eb491906155e0565b90508160c0015164ffffffffff164211610f2b5780158015610edb5750610edb3384613be8565b60c08301518491610f28576040517f35bd698d000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610cce565b50505b5f60018361014001516001811115610f4557610f4561517c565b148015610f4f5750815b90505f81610f6557610f60856123f9565b611010565b60408481015190517f7903a61700000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637903a61790602401602060405180830381865afa158015610fec573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061101091906155fb565b90505f611042855f01516001600160401b031686602001516affffffffffffffffffffff166103e891026103e7010490565b90506001856101400151600181111561105d5761105d61517c565b036110bd5760a085015160408087015163ffffffff165f908152600560205290812080549091906110989084906001600160401b031661562a565b92506101000a8154816001600160401b0302191690836001600160401b031602179055505b5f86815260036020908152604080832083815560010180547fffffffffff0000000000000000000000000000000000000000000000000000001690556004909152902080546001600160e01b031916905561111786613c51565b8451604080518381526001600160401b0390921660208301526001600160a01b0384169188917fca949838997fc7af99a59218307b7e6fa4acc9eb29a65acecc1a86feec276f06910160405180910390a36040517ff0235adf0000000000000000000000000000000000000000000000000000000081526001600160a01b0383811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063f0235adf9083906024015f604051808303818588803b1580156111e3575f5ffd5b505af11580156111f5573d5f5f3e3d5ffd5b50505050505050505050611207613c5b565b50565b5f61121483613b0b565b905061121f83613c85565b42826001600160401b031611801561124e57508054600160d81b900464ffffffffff166001600160401b038316115b815484918491600160d81b900464ffffffffff16906112b9576040517f4d4ab8d000000000000000000000000000000000000000000000000000000000815260048101939093526001600160401b03909116602483015264ffffffffff166044820152606401610cce565b5050505f6112c78483613ce5565b90508383826001600160401b03808216908316111561132c576040517f28e375d900000000000000000000000000000000000000000000000000000000815260048101939093526001600160401b039182166024840152166044820152606401610cce565b505082547affffffffffffffffffffffffffffffffffffffffffffffffffffff16600160d81b64ffffffffff861602178355506040516001600160401b0384168152339085907fcd1eb1f65d7434d8522000dd8c175918b29dda32bbd1e9feec5f2b70339c0b8a9060200160405180910390a36040518481527f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a16119060200160405180910390a16040518481527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce7906020015b60405180910390a150505050565b5f61141682613b0b565b905061142182613c85565b6001810154600160681b900464ffffffffff16158061146f57505f546001820154611463916001600160401b031690600160681b900464ffffffffff16615649565b6001600160401b031642115b8282600101600d9054906101000a900464ffffffffff1690916114ce576040517ff325b0bd000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610cce565b50506001810180547fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff16600160681b4264ffffffffff16021780825560129061152290600160901b900462ffffff16615668565b91906101000a81548162ffffff021916908362ffffff160217905550817fb3bdfdfcb1fc9ed54ce38ca5d8637db4fb4e37d31315abc8128272a5ab64947a61156a8484613d7a565b6040516001600160401b03909116815260200160405180910390a25050565b6060816001600160401b038111156115a3576115a3615086565b6040519080825280602002602001820160405280156115e757816020015b604080518082019091525f80825260208201528152602001906001900390816115c15790505b5090505f5b8281101561167b575f60035f86868581811061160a5761160a61568a565b602090810292909201358352508181019290925260409081015f208151808301909252805463ffffffff600160981b820481168452600160b81b90910416928201929092528451919250908490849081106116675761166761568a565b6020908102919091010152506001016115ec565b5092915050565b61168d838383613db7565b5f818152673ec412a9852d173d60c11b3317601c52602090208101810180546001600160a01b0394851694938416938116919082861483026116de5767ceea21b6a1148100831560021b526004601cfd5b855f52816001015492508233148633141761170a576030600c205461170a57634b6e7f185f526004601cfd5b8215611717575f82600101555b85851818905550601c600c81812080545f190190555f84905220805460010163ffffffff811684026117585767ea553b3401336cea841560021b526004601cfd5b90558082847fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f38a461178c838383613ea2565b505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637903a6176117cb86613b0b565b5460405160e083901b6001600160e01b0319168152600160981b90910463ffffffff166004820152602401602060405180830381865afa158015611811573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061183591906155fb565b5f5490925061271090600160401b900461ffff1661185382866156b2565b61185d91906156c5565b61186791906156dc565b5f54600160401b900461ffff16611880612710866156dc565b61188a91906156c5565b61189491906156ef565b90509250929050565b5f6118a6613f2c565b805490915060ff600160401b82041615906001600160401b03165f811580156118cc5750825b90505f826001600160401b031660011480156118e75750303b155b9050811580156118f5575080155b1561192c576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561195b57845468ff00000000000000001916600160401b1785555b6001600160401b0388161580159061197f5750620151806001600160401b03891611155b801561199157506103e88761ffff1611155b6119c7576040517fa18a709300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80546001600160401b038a1669ffffffffffffffffffff1990911617600160401b61ffff8a1602177fffffffffffff00000000000000000000000000000000ffffffffffffffffffff166a01000000000000000000006001600160801b038916021790558315611a7757845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050565b611a8c838383611682565b813b1561178c5761178c83838360405180602001604052805f815250613f54565b604051637c49546160e11b81526001600160401b03881660048201523360248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f892a8c290604401602060405180830381865afa158015611b20573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b4491906155e0565b88339091611b7f57604051630bf902e960e01b81526001600160401b0390921660048301526001600160a01b03166024820152604401610cce565b5050604051631e41c3e960e01b81526001600160401b03891660048083019190915260248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e41c3e990604401602060405180830381865afa158015611bf5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c1991906155e0565b8890611c44576040516304d7b82360e51b81526001600160401b039091166004820152602401610cce565b506040517f65cc880a000000000000000000000000000000000000000000000000000000008152600481018890527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906365cc880a90602401602060405180830381865afa158015611cc1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ce591906155e0565b8790611d20576040517fbad62296000000000000000000000000000000000000000000000000000000008152600401610cce91815260200190565b50846001600160401b03165f03611d63576040517f30a14ace00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8263ffffffff165f03611da2576040517f047b9cec00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b836affffffffffffffffffffff80821115611df2576040517f87ebe85d00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610cce565b505f905082426001600160401b0382161015611e335760405163c45714a560e01b815260048101929092526001600160401b03166024820152604401610cce565b505060405163a4fefaf360e01b81526001600160401b03891660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a4fefaf390602401602060405180830381865afa158015611ea2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ec69190615702565b90508886826001600160401b038082169083161115611f1457604051638ec6d5c560e01b81526001600160401b03938416600482015291831660248301529091166044820152606401610cce565b5050505f601a81819054906101000a900463ffffffff16611f349061571d565b91906101000a81548163ffffffff021916908363ffffffff160217905563ffffffff1691506040518060e00160405280611f768b6001600160401b0316613fdd565b63ffffffff168152602001611f8a8a613fdd565b63ffffffff1681526bffffffffffffffffffffffff87166020820152604001886001811115611fbb57611fbb61517c565b81526020018563ffffffff168152602001876001600160401b03168152602001611fed856001600160401b0316614011565b64ffffffffff1690525f838152600260209081526040918290208351815492850151938501516bffffffffffffffffffffffff166c01000000000000000000000000027fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff65ffffffffffff9586166601000000000000026bffffffffffffffffffffffff199095169590921694909417929092179182168317815560608401519092909183917fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff167fffffffffffffff00000000000000000000000000ffffffffffffffffffffffff90911617600160c01b8360018111156120f1576120f161517c565b02179055506080820151815463ffffffff909116600160c81b0263ffffffff60c81b1990911617815560a08201516001909101805460c09093015164ffffffffff16600160401b026cffffffffffffffffffffffffff199093166001600160401b03928316179290921790915560405189918b169084907f8b8ee11b1ed1ff1ca03d5ac7d71bcd6f15685719b6c1feddea99b325492f9b269061219d908c908c908c908c908c90615738565b60405180910390a46040517fa4c18c390000000000000000000000000000000000000000000000000000000081526001600160401b038a1660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a4c18c39906024015f604051808303815f87803b158015612225575f5ffd5b505af1158015612237573d5f5f3e3d5ffd5b5050505050979650505050505050565b61224f614042565b612258826140f9565b610ce28282614168565b5f61226b614250565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052906122f183613b0b565b6040805161016081018252825463ffffffff600160981b82048116835260018501546001600160401b038181166020860152831694840185905264ffffffffff600160401b91829004166060850152600160b81b830490911660808401526affffffffffffffffffffff91041660a082018190529293509160c083019161237f916103e891026103e7010490565b815260200161238e8584613d7a565b6001600160401b031681528254600160d81b900464ffffffffff166020820152600180840154604090920191600160c81b900460ff16908111156123d4576123d461517c565b815260019092015463ffffffff600160a81b9091041660209092019190915292915050565b5f818152673ec412a9852d173d60c11b601c526020902081018101546001600160a01b0316806124305763ceea21b65f526004601cfd5b919050565b5f8161244857638f4eb6045f526004601cfd5b673ec412a9852d173d60c11b601c52815f5263ffffffff601c600c2054169050919050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101829052906124ae83614299565b6040805160e081018252825465ffffffffffff8082168352660100000000000082041660208301529293509190820190600160c01b900460ff1660018111156124f9576124f961517c565b815260018301546001600160401b038116602083015292546c0100000000000000000000000081046bffffffffffffffffffffffff166040830152600160c81b900463ffffffff166060820152600160401b90920464ffffffffff1660809092019190915292915050565b61256c613ad4565b5f61257683613b0b565b9050816001600160401b03165f036125a15760405163c46babb160e01b815260040160405180910390fd5b60018101548390600160401b900464ffffffffff1642811015612600576040517f8a55c622000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610cce565b5050600181015461261d90600160a81b900463ffffffff166142eb565b5080545f90612638906001600160401b0380861691166156ef565b9050806001600160401b0381111561267f576040517f2a7b42aa000000000000000000000000000000000000000000000000000000008152600401610cce91815260200190565b5081545f906126b4906001600160401b03811690600160401b90046affffffffffffffffffffff166103e891026103e7010490565b83546126dd908490600160401b90046affffffffffffffffffffff166103e891026103e7010490565b6126e79190615780565b905080348181101561271557604051633cfaf0e160e21b815260048101929092526024820152604401610cce565b5050825467ffffffffffffffff19166001600160401b0383811691909117845560408051918616825260208201839052339187917fc8194d1f689554c58f9c7972cd5799dfb23691baf2e920f204382e50fd652981910160405180910390a36040518581527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce79060200160405180910390a16127b96127b48234615780565b614435565b505050610ce2613c5b565b5f6127ce82613b0b565b60010154600160681b900464ffffffffff1692915050565b5f81815260036020526040812060010154600160d01b900460ff1661280b575f61282a565b5f82815260046020526040902054600160a01b90046001600160401b03165b6001600160401b031692915050565b606080336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146128ab576040517f4afb55c50000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610cce565b508483146128e5576040517fff633a3800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b846001600160401b038111156128fd576128fd615086565b604051908082528060200260200182016040528015612926578160200160208202803683370190505b509150846001600160401b0381111561294157612941615086565b60405190808252806020026020018201604052801561296a578160200160208202803683370190505b505f80549192506001600160401b0390911690805b87811015612a5d576129e060035f8b8b8581811061299f5761299f61568a565b9050602002013581526020019081526020015f208888848181106129c5576129c561568a565b90506020020160208101906129da91906154f9565b85614445565b8683815181106129f2576129f261568a565b60200260200101868481518110612a0b57612a0b61568a565b6020026020010182815250826001600160401b03166001600160401b03168152505050838181518110612a4057612a4061568a565b602002602001015182612a5391906156ef565b915060010161297f565b507f73037f7887ae4aa69fa0e4b2b5096836b20ae492a7c00787153fbcff85558c7c88888686604051612a939493929190615793565b60405180910390a1612aa588886144f6565b8015612ab557612ab533826145fe565b505094509492505050565b5f818152673ec412a9852d173d60c11b601c5260208120820182015460a01c610c6a565b801515905081601c52670a5a2e7a00000000600852335f52806030600c2055805f528160601b60601c337f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160205fa35050565b5f610c6a612b4483613b0b565b545f54600160d81b90910464ffffffffff16906001600160401b0316614617565b612b70858585611682565b833b15612bb857612bb885858585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613f5492505050565b5050505050565b5f8181526004602090815260408083208151808301835290546001600160a01b0381168252600160a01b90046001600160401b0316818401528484526003909252822060010154600160d01b900460ff168015612c2957504281602001516001600160401b031610155b612c33575f612c36565b80515b9392505050565b60605f612c4983613b0b565b6040805161010081018252858152825491517f051a2664000000000000000000000000000000000000000000000000000000008152600160b81b90920463ffffffff1660048301529192507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b039081169263fd8c007b92909160208301917f00000000000000000000000000000000000000000000000000000000000000009091169063051a2664906024015f60405180830381865afa158015612d16573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612d3d919081019061580f565b8152845463ffffffff600160981b82041660208301526001808701546001600160401b0380821660408601528316606085015264ffffffffff600160401b820481166080860152600160d81b90930490921660a084015260c09092019190600160c81b900460ff1681811115612db557612db561517c565b1490526040516001600160e01b031960e084901b168152612dd99190600401615883565b5f60405180830381865afa158015612df3573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612c36919081019061580f565b5f80546001600160401b03838116835260056020526040832054610c6a926a010000000000000000000090046001600160801b031691166156c5565b5f5f612e6183612bbf565b90506001600160a01b03811615612e785780612c36565b612c36836123f9565b5f612e8b84613b0b565b9050612e973385613be8565b612ecd576040517f4b6e7f1800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8054612ee8908590600160d81b900464ffffffffff16613b68565b60018101805460ff60d01b1916600160d01b17808255601290612f179062ffffff600160901b90910416615668565b82546101009290920a62ffffff8181021990931691909216919091021790556040805180820182526001600160a01b038581168083526001600160401b0386811660208086018281525f8c81526004835288902096518754915196166001600160e01b031990911617600160a01b959093169490940291909117909355925191825286917f4e06b4e7000e659094299b3533b47b6aa8ad048e95e872d23d1f4ee55af89cfe910160405180910390a36040518481527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce7906020016113fe565b5f61300082613b0b565b905061300b82613c85565b8054829042600160d81b90910464ffffffffff1611613059576040517fa4cc8f74000000000000000000000000000000000000000000000000000000008152600401610cce91815260200190565b50805464ffffffffff42908116600160d81b027affffffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911782555f5483917fd8053544eb84a2224a00dba103782d850943437ed39203444d10ddf78c002ae3916130cc916001600160401b0390911690615649565b6040516001600160401b03909116815260200160405180910390a26040518281527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce79060200160405180910390a15050565b5f613127613ad4565b826001600160401b038116421115613177576040517f676809130000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602401610cce565b506001600160401b0385161580159061319d57506301e285006001600160401b03861611155b856301e2850090916131ee576040517fedceab120000000000000000000000000000000000000000000000000000000081526001600160401b03928316600482015291166024820152604401610cce565b5050856001600160401b03165f036132195760405163c46babb160e01b815260040160405180910390fd5b5f613223886142eb565b9050806080015163ffffffff165f1415889061326e576040517f7e1f5a77000000000000000000000000000000000000000000000000000000008152600401610cce91815260200190565b508051604051631e41c3e960e01b815265ffffffffffff90911660048083019190915260248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e41c3e990604401602060405180830381865afa1580156132e5573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061330991906155e0565b815190613334576040516304d7b82360e51b815265ffffffffffff9091166004820152602401610cce565b505f613363886001600160401b031683604001516bffffffffffffffffffffffff166103e891026103e7010490565b90508086808211156133aa576040517f919208d700000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610cce565b5081905034818110156133d957604051633cfaf0e160e21b815260048101929092526024820152604401610cce565b5060019050826060015160018111156133f4576133f461517c565b0361341257613412825f015165ffffffffffff168360a0015161464b565b5f6134266001600160401b038916426156ef565b905060018360800151613439919061592d565b5f8b8152600260205260408120805463ffffffff60c81b1916600160c81b63ffffffff94851602179055600180549092613473911661571d565b91906101000a81548163ffffffff021916908363ffffffff160217905563ffffffff1693506040518061018001604052808a6001600160401b0316815260200184604001516affffffffffffffffffffff168152602001845f015163ffffffff168152602001846020015163ffffffff168152602001866134f4575f6134f6565b825b64ffffffffff1681526020018460a001516001600160401b031681526020018264ffffffffff1681526020015f64ffffffffff1681526020015f62ffffff1681526020018b63ffffffff1681526020018460600151600181111561355c5761355c61517c565b81525f602091820181905286815260038252604090819020835181549385015192850151606086015160808701516001600160401b039384167fffffffffffffffffffffffffff0000000000000000000000000000000000000090971696909617600160401b6affffffffffffffffffffff9096168602177fffffffffff0000000000000000ffffffffffffffffffffffffffffffffffffff16600160981b63ffffffff938416027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff1617600160b81b91831691909102177affffffffffffffffffffffffffffffffffffffffffffffffffffff16600160d81b64ffffffffff9687160217835560a08601516001808501805460c08a015160e08b01516101008c01516101208d0151969098166cffffffffffffffffffffffffff1990931692909217908a16909802979097177fffffffffffffffffffffff0000000000000000ffffffffffffffffffffffffff16600160681b97909816969096027fffffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffff1696909617600160901b62ffffff90941693909302929092177fffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffff8116600160a81b9390921692909202908117845561014086015192949293927fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff9092167fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff9091161790600160c81b9084908111156137b3576137b361517c565b0217905550610160919091015160019091018054911515600160d01b0260ff60d01b199092169190911790556137e933856148c3565b604080516001600160401b038b16815264ffffffffff8316602082015290810183905233908b9086907fcaf788fee0ef076be6b941eba8de5f92c5bcf15d7c9481a83f22f64001e2b63b9060600160405180910390a484156138bb5760405164ffffffffff82168152339085907fcd1eb1f65d7434d8522000dd8c175918b29dda32bbd1e9feec5f2b70339c0b8a9060200160405180910390a36040518481527f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a16119060200160405180910390a16138ef565b6040518481527ff27b6ce5b2f5e68ddb2fd95a8a909d4ecf1daaac270935fff052feacb24f18429060200160405180910390a15b6138fc6127b48334615780565b505050613907613c5b565b9695505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e8a3d4856040518163ffffffff1660e01b81526004015f60405180830381865afa15801561396e573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052613995919081019061580f565b905090565b5f6139a482614299565b8054604051637c49546160e11b815265ffffffffffff90911660048201523360248201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f892a8c290604401602060405180830381865afa158015613a1a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613a3e91906155e0565b815465ffffffffffff16903390613a8157604051630bf902e960e01b815265ffffffffffff90921660048301526001600160a01b03166024820152604401610cce565b50506001810180546cffffffffff00000000000000001916905560405182907fc28b4aed030bfacc245c0501326e1beb8c0ef0d60e4edc21067fdeb52da2a7aa905f90a25050565b610ce2338383614971565b613adc614a0b565b613b0960017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90614a64565b565b5f81815260036020526040902080548290600160981b900463ffffffff16613b62576040517fd2ffe0aa000000000000000000000000000000000000000000000000000000008152600401610cce91815260200190565b50919050565b5f54613b7e9082906001600160401b0316614617565b5f549015908390613b98906001600160401b031684615649565b9091613be2576040517faf45d38900000000000000000000000000000000000000000000000000000000815260048101929092526001600160401b03166024820152604401610cce565b50505050565b5f8181526001600160a01b03928316673ec412a9852d173d60c11b8117601c52602090912082018201805491936001921680613c2b5763ceea21b65f526004601cfd5b808514613c4957805f526030600c2054613c49578160010154851492505b505092915050565b6112075f82614a6b565b613b095f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00613b03565b613c8e81612e56565b819033906001600160a01b0316811461178c576040517f2f5ea62100000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b03166024820152604401610cce565b6001810154600160401b900464ffffffffff165f613d0284612bbf565b6001600160a01b031614610c6a575f8381526004602052604081205481546001600160401b03600160a01b90920482169291168211613d41575f613d56565b5f54613d56906001600160401b03168361562a565b9050826001600160401b0316816001600160401b03161015613c4957949350505050565b60018101545f838152673ec412a9852d173d60c11b601c526020812084018401549091600160901b900462ffffff169060a01c612c369190615649565b6001600160a01b0383161580613dd457506001600160a01b038216155b15613dde57505050565b348015613e015760405163220fa7cd60e01b8152600401610cce91815260200190565b505f8181526003602052604090208054613e2a908390600160d81b900464ffffffffff16613b68565b6001810154600160d01b900460ff1615613be25760018101805460ff60d01b191690555f82815260046020908152604080832080546001600160e01b03191690555182815284917f4e06b4e7000e659094299b3533b47b6aa8ad048e95e872d23d1f4ee55af89cfe910160405180910390a350505050565b6001600160a01b0383161580613ebf57506001600160a01b038216155b15613ec957505050565b61178c81613ef2835f818152673ec412a9852d173d60c11b601c52602090208101015460a01c90565b613efd906001615949565b815f52673ec412a9852d173d60c11b601c5260205f208201820180548060a01c831860a01b8118825550505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610c6a565b60405163150b7a028082523360208301528560601b60601c604083015283606083015260808083015282518060a08401528015613f9b578060c08401826020870160045afa505b60208360a48301601c86015f8a5af1613fbc573d15613fbc573d5f843e3d83fd5b508060e01b825114613fd55763d1a57ed65f526004601cfd5b505050505050565b5f63ffffffff82111561400d576040516306dfcc6560e41b81526020600482015260248101839052604401610cce565b5090565b5f64ffffffffff82111561400d576040516306dfcc6560e41b81526028600482015260248101839052604401610cce565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806140db57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166140cf7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15613b095760405163703e46dd60e11b815260040160405180910390fd5b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610ce2576040517f59f357cc0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610cce565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156141c2575060408051601f3d908101601f191682019092526141bf9181019061596d565b60015b6141ea57604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610cce565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114614246576040517faa1d49a400000000000000000000000000000000000000000000000000000000815260048101829052602401610cce565b61178c8383614b42565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614613b095760405163703e46dd60e11b815260040160405180910390fd5b5f8181526002602052604090208054829065ffffffffffff16613b62576040517f1021ae22000000000000000000000000000000000000000000000000000000008152600401610cce91815260200190565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081019190915261432c82614299565b6040805160e081018252825465ffffffffffff8082168352660100000000000082041660208301526c0100000000000000000000000081046bffffffffffffffffffffffff169282019290925291906060830190600160c01b900460ff16600181111561439b5761439b61517c565b60018111156143ac576143ac61517c565b81528154600160c81b900463ffffffff1660208201526001909101546001600160401b0381166040830152600160401b900464ffffffffff90811660609092019190915260c082015191925083919042908216101561442e5760405163c45714a560e01b8152600481019290925264ffffffffff166024820152604401610cce565b5050919050565b80156112075761120733826145fe565b82545f90819061446390600160d81b900464ffffffffff1684614617565b61447157505f9050806144ee565b84546001600160401b0380821691600160401b90046affffffffffffffffffffff1690861682116144a257816144a4565b855b93506001600160401b03841682036103e86103e783830201046103e86103e78486020104895467ffffffffffffffff19166001600160401b03939093169290921789559003925050505b935093915050565b5f819003614502575050565b5f5f83835f8181106145165761451661568a565b9050602002013584845f81811061452f5761452f61568a565b9294505060209091020135905060015b838110156145c7578285858381811061455a5761455a61568a565b905060200201351015614583578484828181106145795761457961568a565b9050602002013592505b818585838181106145965761459661568a565b9050602002013511156145bf578484828181106145b5576145b561568a565b9050602002013591505b60010161453f565b5060408051838152602081018390527f6bd5c950a8d8df17f772f5af37cb3655737899cbf903264b9795592da439661c91016113fe565b5f385f3884865af1610ce25763b12d13eb5f526004601cfd5b5f6001600160401b03831615801590612c3657506146416001600160401b038084169085166156ef565b4211159392505050565b6001600160401b038281165f9081526005602052604081205490916146749181851691166156ef565b60405163a4fefaf360e01b81526001600160401b03851660048201529091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a4fefaf390602401602060405180830381865afa1580156146e4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906147089190615702565b90508382826001600160401b03811682111561475357604051638ec6d5c560e01b81526001600160401b03938416600482015291831660248301529091166044820152606401610cce565b50505f805490915061477c906a010000000000000000000090046001600160801b0316846156c5565b6040517f1c0359500000000000000000000000000000000000000000000000000000000081526001600160401b03871660048201529091505f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690631c03595090602401602060405180830381865afa158015614805573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906148299190615984565b6001600160801b031690508581838082101561488a576040517fe98581540000000000000000000000000000000000000000000000000000000081526001600160401b03909316600484015260248301919091526044820152606401610cce565b505050506001600160401b039485165f908152600560205260409020805467ffffffffffffffff19169390951692909217909355505050565b6148ce5f8383613db7565b8160601b60601c9150805f52673ec412a9852d173d60c11b601c5260205f208101810180548060601b156149095763c991cbb15f526004601cfd5b831790555f829052601c600c20805460010163ffffffff8116840261493d5767ea553b3401336cea841560021b526004601cfd5b905580825f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8138a4610ce25f8383613ea2565b5f1960601c82811692508381169350815f5283673ec412a9852d173d60c11b17601c5260205f2082018201805482169150816149b45763ceea21b65f526004601cfd5b8185148515176149d857815f526030600c20546149d857634b6e7f185f526004601cfd5b6001018390558183827f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f38a450505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15613b09576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f614a75826123f9565b9050614a82815f84613db7565b505f8181526001600160a01b03928316673ec412a9852d173d60c11b8117601c526020909120820182018054919382169182614ac55763ceea21b65f526004601cfd5b825f52816001015480861484871417861517614af2576030600c2054614af257634b6e7f185f526004601cfd5b8015614aff575f83600101555b5082189055601c600c2080545f19019055815f827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8238a461178c815f84613ea2565b614b4b82614b97565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115614b8f5761178c8282614c25565b610ce2614cf0565b806001600160a01b03163b5f03614bcc57604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610cce565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b60605f614c328484614d28565b9050808015614c5357505f3d1180614c5357505f846001600160a01b03163b115b15614c6857614c60614d3b565b915050610c6a565b8015614cab576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610cce565b3d15614cbe57614cb9614d54565b61167b565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b3415613b09576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f60208284031215614d6f575f5ffd5b81356001600160e01b031981168114612c36575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f612c366020830184614d86565b5f60208284031215614dd6575f5ffd5b5035919050565b6001600160a01b0381168114611207575f5ffd5b5f5f60408385031215614e02575f5ffd5b8235614e0d81614ddd565b946020939093013593505050565b6001600160401b0381168114611207575f5ffd5b5f5f60408385031215614e40575f5ffd5b823591506020830135614e5281614e1b565b809150509250929050565b5f5f83601f840112614e6d575f5ffd5b5081356001600160401b03811115614e83575f5ffd5b6020830191508360208260051b8501011115614e9d575f5ffd5b9250929050565b5f5f60208385031215614eb5575f5ffd5b82356001600160401b03811115614eca575f5ffd5b614ed685828601614e5d565b90969095509350505050565b602080825282518282018190525f918401906040840190835b81811015614f3157835180516001600160401b039081168552602091820151168185015290930192604090920191600101614efb565b509095945050505050565b5f5f5f60608486031215614f4e575f5ffd5b8335614f5981614ddd565b92506020840135614f6981614ddd565b929592945050506040919091013590565b5f5f60408385031215614f8b575f5ffd5b50508035926020909101359150565b6001600160801b0381168114611207575f5ffd5b5f5f5f60608486031215614fc0575f5ffd5b8335614fcb81614e1b565b9250602084013561ffff81168114614fe1575f5ffd5b91506040840135614ff181614f9a565b809150509250925092565b5f5f5f5f5f5f5f60e0888a031215615012575f5ffd5b873561501d81614e1b565b965060208801359550604088013560028110615037575f5ffd5b9450606088013561504781614e1b565b93506080880135925060a088013563ffffffff81168114615066575f5ffd5b915060c088013561507681614e1b565b8091505092959891949750929550565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156150c2576150c2615086565b604052919050565b5f6001600160401b038211156150e2576150e2615086565b50601f01601f191660200190565b5f5f60408385031215615101575f5ffd5b823561510c81614ddd565b915060208301356001600160401b03811115615126575f5ffd5b8301601f81018513615136575f5ffd5b8035615149615144826150ca565b61509a565b81815286602083850101111561515d575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b634e487b7160e01b5f52602160045260245ffd5b600281106151ac57634e487b7160e01b5f52602160045260245ffd5b9052565b81516001600160401b03168152610160810160208301516151dc60208401826001600160401b03169052565b5060408301516151f760408401826001600160401b03169052565b50606083015161521260608401826001600160401b03169052565b506080830151608083015260a083015160a083015260c083015160c083015260e083015161524b60e08401826001600160401b03169052565b506101008301516152686101008401826001600160401b03169052565b5061012083015161527d610120840182615190565b5061014092830151919092015290565b5f6020828403121561529d575f5ffd5b8135612c3681614ddd565b5f60e0820190506001600160401b0383511682526020830151602083015260408301516152d86040840182615190565b506001600160401b0360608401511660608301526080830151608083015263ffffffff60a08401511660a08301526001600160401b0360c08401511660c083015292915050565b5f5f5f5f60408587031215615332575f5ffd5b84356001600160401b03811115615347575f5ffd5b61535387828801614e5d565b90955093505060208501356001600160401b03811115615371575f5ffd5b61537d87828801614e5d565b95989497509550505050565b5f8151808452602084019350602083015f5b828110156153c25781516001600160401b031686526020958601959091019060010161539b565b5093949350505050565b5f8151808452602084019350602083015f5b828110156153c25781518652602095860195909101906001016153de565b604081525f61540e6040830185615389565b828103602084015261542081856153cc565b95945050505050565b8015158114611207575f5ffd5b5f5f60408385031215615447575f5ffd5b823561545281614ddd565b91506020830135614e5281615429565b5f5f5f5f5f60808688031215615476575f5ffd5b853561548181614ddd565b9450602086013561549181614ddd565b93506040860135925060608601356001600160401b038111156154b2575f5ffd5b8601601f810188136154c2575f5ffd5b80356001600160401b038111156154d7575f5ffd5b8860208284010111156154e8575f5ffd5b959894975092955050506020019190565b5f60208284031215615509575f5ffd5b8135612c3681614e1b565b5f5f5f60608486031215615526575f5ffd5b83359250602084013561553881614ddd565b91506040840135614ff181614e1b565b5f5f5f5f5f5f60c0878903121561555d575f5ffd5b86359550602087013561556f81614e1b565b9450604087013561557f81614e1b565b935060608701359250608087013561559681614e1b565b915060a08701356155a681615429565b809150509295509295509295565b5f5f604083850312156155c5575f5ffd5b82356155d081614ddd565b91506020830135614e5281614ddd565b5f602082840312156155f0575f5ffd5b8151612c3681615429565b5f6020828403121561560b575f5ffd5b8151612c3681614ddd565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038281168282160390811115610c6a57610c6a615616565b6001600160401b038181168382160190811115610c6a57610c6a615616565b5f62ffffff821662ffffff810361568157615681615616565b60010192915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5f826156c0576156c061569e565b500690565b8082028115828204841417610c6a57610c6a615616565b5f826156ea576156ea61569e565b500490565b80820180821115610c6a57610c6a615616565b5f60208284031215615712575f5ffd5b8151612c3681614e1b565b5f63ffffffff821663ffffffff810361568157615681615616565b60a081016157468288615190565b6001600160401b038616602083015284604083015263ffffffff841660608301526001600160401b03831660808301529695505050505050565b81810381811115610c6a57610c6a615616565b606081528360608201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8511156157ca575f5ffd5b8460051b808760808501378201828103608090810160208501526157f090820186615389565b9050828103604084015261580481856153cc565b979650505050505050565b5f6020828403121561581f575f5ffd5b81516001600160401b03811115615834575f5ffd5b8201601f81018413615844575f5ffd5b8051615852615144826150ca565b818152856020838501011115615866575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b60208152815160208201525f602083015161010060408401526158aa610120840182614d86565b90506001600160401b0360408501511660608401526001600160401b03606085015116608084015260808401516158ec60a08501826001600160401b03169052565b5060a08401516001600160401b03811660c08501525060c08401516001600160401b03811660e08501525060e0840151801515610100850152509392505050565b63ffffffff8281168282160390811115610c6a57610c6a615616565b6bffffffffffffffffffffffff8181168382160190811115610c6a57610c6a615616565b5f6020828403121561597d575f5ffd5b5051919050565b5f60208284031215615994575f5ffd5b8151612c3681614f9a56",
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
// Solidity: function debit(uint256[] ids, uint64[] units) returns(uint64[] settled, uint256[] amounts)
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
// Solidity: function debit(uint256[] ids, uint64[] units) returns(uint64[] settled, uint256[] amounts)
func (sockets *Sockets) TryPackDebit(ids []*big.Int, units []uint64) ([]byte, error) {
	return sockets.abi.Pack("debit", ids, units)
}

// DebitOutput serves as a container for the return parameters of contract
// method Debit.
type DebitOutput struct {
	Settled []uint64
	Amounts []*big.Int
}

// UnpackDebit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x918f04d5.
//
// Solidity: function debit(uint256[] ids, uint64[] units) returns(uint64[] settled, uint256[] amounts)
func (sockets *Sockets) UnpackDebit(data []byte) (DebitOutput, error) {
	out, err := sockets.abi.Unpack("debit", data)
	outstruct := new(DebitOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Settled = *abi.ConvertType(out[0], new([]uint64)).(*[]uint64)
	outstruct.Amounts = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
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

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22c81192.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms(uint256[] ids) view returns((uint64,uint64)[] found)
func (sockets *Sockets) PackTerms(ids []*big.Int) []byte {
	enc, err := sockets.abi.Pack("terms", ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22c81192.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terms(uint256[] ids) view returns((uint64,uint64)[] found)
func (sockets *Sockets) TryPackTerms(ids []*big.Int) ([]byte, error) {
	return sockets.abi.Pack("terms", ids)
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x22c81192.
//
// Solidity: function terms(uint256[] ids) view returns((uint64,uint64)[] found)
func (sockets *Sockets) UnpackTerms(data []byte) ([]ISocketsTerms, error) {
	out, err := sockets.abi.Unpack("terms", data)
	if err != nil {
		return *new([]ISocketsTerms), err
	}
	out0 := *abi.ConvertType(out[0], new([]ISocketsTerms)).(*[]ISocketsTerms)
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
