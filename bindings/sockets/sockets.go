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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"contractIStaking\"},{\"name\":\"apps\",\"type\":\"address\",\"internalType\":\"contractIApps\"},{\"name\":\"computing\",\"type\":\"address\",\"internalType\":\"contractIComputing\"},{\"name\":\"settlement\",\"type\":\"address\",\"internalType\":\"contractISettlement\"},{\"name\":\"more\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"demands\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"APPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIApps\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COMPUTING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIComputing\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEMANDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_COLLATERAL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_DURATION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PRICE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_RESALE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MORE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SETTLEMENT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISettlement\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStaking\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"buy\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"plugIn\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"buyGated\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"cancelOffer\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collateral\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collateralOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"contractURI\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"debit\",\"inputs\":[{\"name\":\"nets\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"paid\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"gate\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hold\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"on\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"holderOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"window_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"resaleBps_\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"collateral_\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lockedUntil\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"missed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"jailTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISockets.Offer\",\"components\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"enumISockets.Class\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offerCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseSales\",\"inputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"plug\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postOffer\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumISockets.Class\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"prepay\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renew\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resaleBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reservedOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokedAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"royaltyInfo\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"saleOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"salesPaused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"isApproved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setCollateral\",\"inputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGate\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setResaleBps\",\"inputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUser\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setWindow\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"socket\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISockets.Socket\",\"components\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"escrow\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pluggedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"enumISockets.Class\"},{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"socketCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"subscribe\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"subscription\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"topUp\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"transfers\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unplug\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unsubscribe\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"userExpires\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"userOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"window\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"isApproved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchMetadataUpdate\",\"inputs\":[{\"name\":\"_fromTokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"_toTokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Bought\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"offer\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Clamped\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"asked\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"settled\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Closed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CollateralSet\",\"inputs\":[{\"name\":\"collateral\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Debited\",\"inputs\":[{\"name\":\"debits\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GateSet\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"issuer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"schema\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MetadataUpdate\",\"inputs\":[{\"name\":\"_tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OfferCancelled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OfferPosted\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"operator\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"class\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumISockets.Class\"},{\"name\":\"power\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Plugged\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Prepaid\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refunded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Renewed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResaleBpsSet\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Revoked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SalesPausedSet\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Subscribed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"period\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ToppedUp\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unplugged\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"lockedUntil\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unsubscribed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UpdateUser\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"expires\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WindowSet\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccountBalanceOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadySold\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadySubscribed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AppNotOfferable\",\"inputs\":[{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadDuration\",\"inputs\":[{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadParameters\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadPeriod\",\"inputs\":[{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"least\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BalanceQueryForZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BalanceTooLow\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CollateralTooLow\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CostAboveMax\",\"inputs\":[{\"name\":\"cost\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CredentialNeeded\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DemandOpen\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotClosable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotController\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDemands\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDue\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotGated\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotHolder\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotOwnerNorApproved\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPayer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPlugged\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotRated\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rated\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotSettlement\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSubscribed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OfferClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OperatorInactive\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PlugNotLater\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pluggedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PlugTooLong\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PriceTooHigh\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RevokedRecently\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"revokedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SalesPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SocketLocked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lockedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SocketPriceAboveMax\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SoldOut\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SubscriptionStale\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokenAlreadyExists\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TokenDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooManyUnits\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferFromIncorrectOwner\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferToNonERC721ReceiverImplementer\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferToZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Underpaid\",\"inputs\":[{\"name\":\"cost\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownOffer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownSocket\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ValueRefused\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroCount\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroPower\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroUnits\",\"inputs\":[]}]",
	ID:  "Sockets",
	Bin: "0x61018060405230608052348015610014575f5ffd5b506040516154fc3803806154fc8339810160408190526100339161014d565b6001600160a01b03871660a05286868686868461004e610087565b506001600160a01b0393841660c05291831660e05282166101005281166101205292831661014052501661016052506101e49350505050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100d75760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101365780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610136575f5ffd5b5f5f5f5f5f5f5f60e0888a031215610163575f5ffd5b875161016e81610139565b602089015190975061017f81610139565b604089015190965061019081610139565b60608901519095506101a181610139565b60808901519094506101b281610139565b60a08901519093506101c381610139565b60c08901519092506101d481610139565b8091505092959891949750929550565b60805160a05160c05160e0516101005161012051610140516101605161525b6102a15f395f818161075801528181611e62015261220101525f81816106cb015261263501525f8181610fa5015281816114fb015261216201525f8181610b4e01528181613f2e01526140f901525f61099701525f8181610c20015281816117bf0152818161205d0152818161382a015261423101525f8181610aa40152612d3701525f8181612c7e01528181612ca70152612e8e015261525b5ff3fe608060405260043610610539575f3560e01c80637aadef8b116102b9578063b6b9766411610170578063e030565e116100d1578063e985e9c511610087578063ef706adf1161006d578063ef706adf14610649578063fafcbb0714610fc7578063fdd2d62514610fe1575f5ffd5b8063e985e9c514610f60578063ef0fe24514610f94575f5ffd5b8063e3542b23116100b7578063e3542b2314610f1f578063e362fe9514610f32578063e8a3d48514610f4c575f5ffd5b8063e030565e14610ee6578063e179fa3614610f00575f5ffd5b8063d2c4da5a11610126578063d8dfeb451161010c578063d8dfeb4514610e87578063dbacc23714610eb1578063deb9663414610ed0575f5ffd5b8063d2c4da5a14610e55578063d71e442e14610e74575f5ffd5b8063c2f1f14a11610156578063c2f1f14a14610de0578063c748d70614610dff578063c87b56dd14610e36575f5ffd5b8063b6b9766414610db0578063b88d4fde14610dcd575f5ffd5b80639ac4c3411161021a578063ac9650d8116101d0578063ad3cb1cc116101b6578063ad3cb1cc14610d32578063b1724b4614610d7a578063b45a3c0e14610d91575f5ffd5b8063ac9650d814610d12578063ad0b27fb14610649575f5ffd5b8063a22cb46511610200578063a22cb46514610c80578063a4d7048214610c9f578063a9fdc40b14610cad575f5ffd5b80639ac4c34114610c42578063a1ed63fb14610c61575f5ffd5b80638e4424b81161026f5780639377d711116102555780639377d71114610b8f57806395d89b4114610bca57806397610f3014610c0f575f5ffd5b80638e4424b814610b3d5780638fc88c4814610b70575f5ffd5b8063871bd4561161029f578063871bd45614610ae557806387a9986614610b045780638a0dac4a14610b23575f5ffd5b80637aadef8b14610a935780637cd78b0214610ac6575f5ffd5b80633644e5151161040d578063564b707d1161036e57806370a0823111610324578063745a41bc1161030a578063745a41bc14610a35578063761610fc14610a545780637a41054f14610a80575f5ffd5b806370a08231146109f7578063715994af14610a16575f5ffd5b806362b51b4e1161035457806362b51b4e146109865780636352211e146109b957806369163604146109d8575f5ffd5b8063564b707d1461095a5780635baa750914610649575f5ffd5b8063452a9320116103c35780634f1ef286116103a95780634f1ef286146108e357806352d1902d146108f6578063550a778b1461090a575f5ffd5b8063452a93201461088f578063461645bf146108ac575f5ffd5b806342842e0e116103f357806342842e0e1461082557806344cbe8851461083857806345201aa414610870575f5ffd5b80633644e515146107f7578063407e9c0b1461080b575f5ffd5b8063141a468c116104b757806324ad1c041161046d578063290da4bf11610453578063290da4bf1461077a5780632a55205a146107995780632e389af0146107d7575f5ffd5b806324ad1c041461071f5780632711e64214610747575f5ffd5b80631b4428d71161049d5780631b4428d7146106ed57806320c5429b1461064957806323b872dd1461070c575f5ffd5b8063141a468c1461069b57806315f16657146106ba575f5ffd5b8063081812fc1161050c5780630aebeb4e116104f25780630aebeb4e146106495780630da24052146106685780631115c24d14610682575f5ffd5b8063081812fc146105fd578063095ea7b314610634575f5ffd5b806301c11d961461053d57806301ffc9a71461056d57806306fdde031461059c57806307ca9382146105ea575b5f5ffd5b348015610548575f5ffd5b5061055a69ffffffffffffffffffff81565b6040519081526020015b60405180910390f35b348015610578575f5ffd5b5061058c61058736600461461c565b611002565b6040519015158152602001610564565b3480156105a7575f5ffd5b5060408051808201909152601481527f454d4320436f6d707574696e6720536f636b657400000000000000000000000060208201525b6040516105649190614671565b61055a6105f83660046146e1565b611132565b348015610608575f5ffd5b5061061c61061736600461477b565b611147565b6040516001600160a01b039091168152602001610564565b6106476106423660046147a6565b611182565b005b348015610654575f5ffd5b5061064761066336600461477b565b6111bd565b348015610673575f5ffd5b506106476106633660046147eb565b34801561068d575f5ffd5b505f5463ffffffff1661055a565b3480156106a6575f5ffd5b5061055a6106b536600461477b565b6111c8565b3480156106c5575f5ffd5b5061061c7f000000000000000000000000000000000000000000000000000000000000000081565b3480156106f8575f5ffd5b50610647610707366004614804565b6111d6565b61064761071a366004614832565b6113df565b34801561072a575f5ffd5b506107346103e881565b60405161ffff9091168152602001610564565b348015610752575f5ffd5b5061061c7f000000000000000000000000000000000000000000000000000000000000000081565b348015610785575f5ffd5b506105dd610794366004614870565b6114ee565b3480156107a4575f5ffd5b506107b86107b33660046148ae565b6116f6565b604080516001600160a01b039093168352602083019190915201610564565b3480156107e2575f5ffd5b505f5461073490600160801b900461ffff1681565b348015610802575f5ffd5b5061055a611707565b348015610816575f5ffd5b506106476106633660046148ce565b610647610833366004614832565b611713565b348015610843575f5ffd5b50610853670de0b6b3a764000081565b6040516bffffffffffffffffffffffff9091168152602001610564565b34801561087b575f5ffd5b5061055a61088a3660046148e9565b61173f565b34801561089a575f5ffd5b506001546001600160a01b031661061c565b3480156108b7575f5ffd5b505f54600160401b90046001600160401b03165b6040516001600160401b039091168152602001610564565b6106476108f13660046149b7565b611753565b348015610901575f5ffd5b5061055a61176e565b348015610915575f5ffd5b5061092961092436600461477b565b61179c565b604080516001600160401b0390941684526001600160a01b03909216602084015261ffff1690820152606001610564565b348015610965575f5ffd5b5061097961097436600461477b565b611870565b6040516105649190614a90565b348015610991575f5ffd5b5061061c7f000000000000000000000000000000000000000000000000000000000000000081565b3480156109c4575f5ffd5b5061061c6109d336600461477b565b611a28565b3480156109e3575f5ffd5b506106476109f2366004614b6d565b611a5f565b348015610a02575f5ffd5b5061055a610a11366004614b91565b611a67565b348015610a21575f5ffd5b50610647610a30366004614bbd565b611a9f565b348015610a40575f5ffd5b50610647610a4f366004614bff565b611bcd565b348015610a5f575f5ffd5b50610a73610a6e36600461477b565b611bdc565b6040516105649190614c63565b610647610a8e366004614804565b611cc2565b348015610a9e575f5ffd5b5061061c7f000000000000000000000000000000000000000000000000000000000000000081565b348015610ad1575f5ffd5b506108cb610ae036600461477b565b611dbe565b348015610af0575f5ffd5b506108cb610aff36600461477b565b611dd0565b348015610b0f575f5ffd5b506107b8610b1e36600461477b565b611df4565b348015610b2e575f5ffd5b50610647610663366004614b91565b348015610b48575f5ffd5b5061061c7f000000000000000000000000000000000000000000000000000000000000000081565b348015610b7b575f5ffd5b5061055a610b8a36600461477b565b611e03565b348015610b9a575f5ffd5b506108cb610ba936600461477b565b5f818152673ec412a9852d173d60c11b601c52602090208101015460e81c90565b348015610bd5575f5ffd5b5060408051808201909152600681527f534f434b4554000000000000000000000000000000000000000000000000000060208201526105dd565b348015610c1a575f5ffd5b5061061c7f000000000000000000000000000000000000000000000000000000000000000081565b348015610c4d575f5ffd5b50610647610c5c366004614cda565b611e4f565b348015610c6c575f5ffd5b50610647610c7b366004614d28565b6121f6565b348015610c8b575f5ffd5b50610647610c9a366004614d4b565b6122a4565b61064761066336600461477b565b348015610cb8575f5ffd5b50610ccc610cc736600461477b565b6122f7565b604080516001600160a01b03909716875260208701959095526001600160401b0393841694860194909452908216606085015216608083015260a082015260c001610564565b610d25610d20366004614d77565b61230e565b6040516105649190614de6565b348015610d3d575f5ffd5b506105dd6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b348015610d85575f5ffd5b506108cb6301e2850081565b348015610d9c575f5ffd5b5061058c610dab36600461477b565b61232c565b348015610dbb575f5ffd5b505f54600160901b900460ff1661058c565b610647610ddb366004614e49565b61235c565b348015610deb575f5ffd5b5061061c610dfa36600461477b565b6123af565b348015610e0a575f5ffd5b506108cb610e193660046148ce565b6001600160401b039081165f908152600560205260409020541690565b348015610e41575f5ffd5b506105dd610e5036600461477b565b6123c8565b348015610e60575f5ffd5b5061055a610e6f3660046148ce565b6123d2565b610647610e82366004614e99565b61240c565b348015610e92575f5ffd5b505f5461085390600160981b90046bffffffffffffffffffffffff1681565b348015610ebc575f5ffd5b5061061c610ecb36600461477b565b612414565b348015610edb575f5ffd5b506108cb6201518081565b348015610ef1575f5ffd5b506106476109f2366004614ede565b348015610f0b575f5ffd5b50610647610f1a36600461477b565b61242d565b61055a610f2d366004614f1d565b612536565b348015610f3d575f5ffd5b50610647610663366004614f89565b348015610f57575f5ffd5b506105dd612626565b348015610f6b575f5ffd5b5061058c610f7a366004614fa2565b601c52670a5a2e7a000000006008525f526030600c205490565b348015610f9f575f5ffd5b5061061c7f000000000000000000000000000000000000000000000000000000000000000081565b348015610fd2575f5ffd5b50610647610663366004614fce565b348015610fec575f5ffd5b505f54640100000000900463ffffffff1661055a565b5f7f2a55205a000000000000000000000000000000000000000000000000000000006001600160e01b03198316148061106457507f5604e225000000000000000000000000000000000000000000000000000000006001600160e01b03198316145b8061109857507f49064906000000000000000000000000000000000000000000000000000000006001600160e01b03198316145b806110cc57507fad092b5c000000000000000000000000000000000000000000000000000000006001600160e01b03198316145b8061110057507fb45a3c0e000000000000000000000000000000000000000000000000000000006001600160e01b03198316145b8061112c575061112c826301ffc9a760e09190911c9081146380ac58cd821417635b5e139f9091141790565b92915050565b5f61113b612630565b98975050505050505050565b5f815f52673ec412a9852d173d60c11b601c5260205f2082018201805460601b6111785763ceea21b65f526004601cfd5b6001015492915050565b3480156111ae5760405163220fa7cd60e01b81526004016111a591815260200190565b60405180910390fd5b506111b98282612673565b5050565b6111c5612630565b50565b5f6111d161267e565b919050565b5f6111e08361268e565b90506111ec83826126dd565b64ffffffffff60d082901c16426001600160401b0384161180156112215750806001600160401b0316836001600160401b0316115b848483909192611277576040517f4d4ab8d000000000000000000000000000000000000000000000000000000000815260048101939093526001600160401b0391821660248401521660448201526064016111a5565b5050505f611285858461273e565b90508484826001600160401b0380821690831611156112ea576040517f28e375d900000000000000000000000000000000000000000000000000000000815260048101939093526001600160401b0391821660248401521660448201526064016111a5565b50505064ffffffffff60d01b1983167fffffffffffff000000000000000000000000000000000000000000000000000060d086901b16175f8681526003602090815260409182902092909255516001600160401b0386168152339187917fcd1eb1f65d7434d8522000dd8c175918b29dda32bbd1e9feec5f2b70339c0b8a910160405180910390a36040518581527f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a16119060200160405180910390a16040518581527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce79060200160405180910390a15050505050565b6113ea8383836127f8565b5f818152673ec412a9852d173d60c11b3317601c52602090208101810180546001600160a01b03948516949384169381169190828614830261143b5767ceea21b6a1148100831560021b526004601cfd5b855f528160010154925082331486331417611467576030600c205461146757634b6e7f185f526004601cfd5b8215611474575f82600101555b85851818905550601c600c81812080545f190190555f84905220805460010163ffffffff811684026114b55767ea553b3401336cea841560021b526004601cfd5b90558082847fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f38a46114e98383836128f8565b505050565b6060336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461155f576040517f4afb55c50000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024016111a5565b505f61156c601884614ffd565b9050611579848483612991565b91505f816001600160401b0381111561159457611594614973565b6040519080825280602002602001820160405280156115bd578160200160208202803683370190505b5090505f5f5b838110156116a157600581901b85016020015160188202880135906115e88282612b0a565b9050608081901c84019350606082901c6001600160401b0316604082901c6001600160401b0316146116775760c082901c7fc62eec28c046a62e7914d4fb8bb940e94df160b1ae0e06a531e971e7bfb51c5184606085901c604085901c60405161166e939291909283526001600160401b03918216602084015216604082015260600190565b60405180910390a25b8260051b60200181818901528260c01c8260401c60401b17818701525050508060010190506115c3565b505f7ff745f0456843b35e4f62ede77e3e383e38b527effe9c95c13c99bc9ff578f38b905060208303805160208252828660051b60400183a1905281156116ec576116ec3383612bd1565b5050505092915050565b5f5f61170061267e565b9250929050565b5f61171061267e565b90565b61171e8383836113df565b813b156114e9576114e983838360405180602001604052805f815250612bea565b5f611748612630565b979650505050505050565b61175b612c73565b61176482612d2c565b6111b98282612d9b565b5f611777612e83565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f5f5f5f6117a98561268e565b90506001600160401b0381166001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016637903a617609084901c63ffffffff166040516001600160e01b031960e084901b1681526001600160401b039091166004820152602401602060405180830381865afa158015611831573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611855919061501c565b5f549197909650600160801b90910461ffff16945092505050565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052906118d18361268e565b5f848152673ec412a9852d173d60c11b601c526020812085018501549192509060c81c63ffffffff165f81815260026020526040908190208151610160810190925291925080609085901c63ffffffff166001600160401b03168152825465ffffffffffff600160c01b909104166020820152604001611957856001600160401b031690565b6001600160401b031681525f878152673ec412a9852d173d60c11b601c52602090819020880188015491019060a01c64ffffffffff166001600160401b0316815260200160b085901c63ffffffff168152602001604085901c69ffffffffffffffffffff1681526020016119ca85612ecc565b81526020016119d887612ef6565b6001600160401b0316815260d085901c64ffffffffff1660208201528254604090910190600160901b900460ff166001811115611a1757611a17614a5c565b815260200192909252509392505050565b5f818152673ec412a9852d173d60c11b601c526020902081018101546001600160a01b0316806111d15763ceea21b65f526004601cfd5b6114e9612630565b5f81611a7a57638f4eb6045f526004601cfd5b673ec412a9852d173d60c11b601c52815f5263ffffffff601c600c2054169050919050565b5f611aa8612f46565b805490915060ff600160401b82041615906001600160401b03165f81158015611ace5750825b90505f826001600160401b03166001148015611ae95750303b155b905081158015611af7575080155b15611b2e576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff191660011785558315611b5d57845468ff00000000000000001916600160401b1785555b611b6688612f6e565b611b6f87613024565b611b78866130b4565b8315611bc357845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050565b611bd5612630565b5050505050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905290611c1d8361315e565b6040805160e081018252825463ffffffff808216835264010000000082041660208301529293509190820190600160901b900460ff166001811115611c6457611c64614a5c565b81528254600160c01b810465ffffffffffff166020830152600160401b810469ffffffffffffffffffff166040830152600160a01b900463ffffffff16606082015260019092015464ffffffffff1660809092019190915292915050565b611cca6131ae565b5f611cd58383613205565b9050803481811015611d0357604051633cfaf0e160e21b8152600481019290925260248201526044016111a5565b5050604080516001600160401b038416815260208101839052339185917fc8194d1f689554c58f9c7972cd5799dfb23691baf2e920f204382e50fd652981910160405180910390a36040518381527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce79060200160405180910390a1611d90611d8b8234615037565b613393565b506111b9612d2a5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006131ff565b5f61112c611dcb8361268e565b6133a3565b5f611dda8261268e565b50505f9081526004602052604090205464ffffffffff1690565b5f5f611dfe61267e565b915091565b5f81815260036020526040812054600160f81b16611e21575f611e40565b5f82815260046020526040902054600160401b90046001600160401b03165b6001600160401b031692915050565b611e576131ae565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114611ead57604051633ba5ef3160e11b81526001600160a01b0390911660048201526024016111a5565b505f611eb88561268e565b90505f611f00600160f91b611efa876001600160401b0316611ee0866001600160401b031690565b611eea9190615037565b67ffffffffffffffff1986161790565b90191690565b5f878152600360205260408120829055909150611f1c82612ecc565b611f2584612ecc565b611f2f9190615037565b5f8054919250906127109061ffff881690600160981b90046bffffffffffffffffffffffff16600284611f868d5f818152673ec412a9852d173d60c11b601c52602090208101015463ffffffff60c89190911c1690565b815260208101919091526040015f2054611faf9190600160c01b900465ffffffffffff1661504a565b611fb9919061504a565b611fc39190614ffd565b90505f611fcf89611a28565b604080518581526001600160401b038b1660208201529192506001600160a01b038316918b917f7c103c317cdca0ff8186eb4e70128e87f0bced37fab7addc14ba1058b77e6af4910160405180910390a36040518981527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce79060200160405180910390a16001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016635c94fbca609087901c63ffffffff16848c426040516020016120aa929190918252602082015260400190565b60408051601f198184030181529082905280516020909101206001600160e01b031960e086901b1682526001600160401b0393841660048301526024820192909252604481019190915290891660648201526084015f604051808303815f87803b158015612116575f5ffd5b505af1158015612128573d5f5f3e3d5ffd5b50506040517ff0235adf0000000000000000000000000000000000000000000000000000000081526001600160a01b0384811660048301527f000000000000000000000000000000000000000000000000000000000000000016925063f0235adf915085906024015f604051808303818588803b1580156121a7575f5ffd5b505af11580156121b9573d5f5f3e3d5ffd5b505050505050505050506121f0612d2a5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006131ff565b50505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461224c57604051633ba5ef3160e11b81526001600160a01b0390911660048201526024016111a5565b505f6122578361268e565b905081612286577ffdffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811661228e565b600160f91b81175b5f93845260036020526040909320929092555050565b801515905081601c52670a5a2e7a00000000600852335f52806030600c2055805f528160601b60601c337f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160205fa35050565b5f5f5f5f5f5f61230561267e565b91939550919395565b6060341561231a575f5ffd5b61112c61232784846133d1565b613463565b5f5f6123378361268e565b9050600160f91b81161515806123555750612351816133a3565b4211155b9392505050565b6123678585856113df565b833b15611bd557611bd585858585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612bea92505050565b5f8181526003602052604081205461112c908390613473565b60606111d161267e565b5f80546001600160401b0383811683526005602052604083205461112c92600160981b90046bffffffffffffffffffffffff16911661504a565b6121f0612630565b5f8181526003602052604081205461112c9083906134ca565b5f6124378261268e565b905061244382826126dd565b61244d82826134f6565b814264ffffffffff60d084901c1611612495576040517fa4cc8f740000000000000000000000000000000000000000000000000000000081526004016111a591815260200190565b5064ffffffffff60d01b1981164260d01b175f8381526003602052604090208190559050817fd8053544eb84a2224a00dba103782d850943437ed39203444d10ddf78c002ae36124e4836133a3565b6040516001600160401b03909116815260200160405180910390a26040518281527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce79060200160405180910390a15050565b5f61253f6131ae565b826001600160401b03811642111561258f576040517f676809130000000000000000000000000000000000000000000000000000000081526001600160401b0390911660048201526024016111a5565b505f61259a88613538565b905080608001511588906125dd576040517fa07d07180000000000000000000000000000000000000000000000000000000081526004016111a591815260200190565b506125ec8189898989886136be565b91505061261c612d2a5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006131ff565b9695505050505050565b606061171061267e565b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e801561266e573d82f35b503d81fd5b6111b9338383613c06565b612630806111b963ffffffff8216565b5f8181526003602052604090205481816126d7576040517fd2ffe0aa0000000000000000000000000000000000000000000000000000000081526004016111a591815260200190565b50919050565b6126e782826134ca565b829033906001600160a01b031681146121f0576040517f2f5ea62100000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b031660248201526044016111a5565b5f828152673ec412a9852d173d60c11b601c5260208120830183015460a01c64ffffffffff1690505f6127718484613473565b6001600160a01b03161461112c575f8381526004602052604081205481546001600160401b03600160401b92839004811693929091041682116127b4575f6127d0565b5f546127d090600160401b90046001600160401b031683615061565b9050826001600160401b0316816001600160401b031610156127f0578092505b505092915050565b6001600160a01b038316158061281557506001600160a01b038216155b1561281f57505050565b3480156128425760405163220fa7cd60e01b81526004016111a591815260200190565b505f8181526003602052604090205461285b8282613ca0565b600160f81b8116156121f0575f8281526003602090815260408083207ffeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8516905560048252808320600101805473ffffffffffffffffffffffffffffffffffffffff191690558051838152905185927f4e06b4e7000e659094299b3533b47b6aa8ad048e95e872d23d1f4ee55af89cfe928290030190a350505050565b6001600160a01b038316158061291557506001600160a01b038216155b1561291f57505050565b6114e9816901000000000000000000612953825f818152673ec412a9852d173d60c11b601c52602090208101015460a01c90565b6bffffffffffffffffffffffff1601815f52673ec412a9852d173d60c11b601c5260205f208201820180548060a01c831860a01b8118825550505050565b606061299e82602061504a565b6001600160401b038111156129b5576129b5614973565b6040519080825280601f01601f1916602001820160405280156129df576020820181803683370190505b5090505f6040518060a001604052805f1981526020015f8152602001612a0485613d03565b8152602001846001600160401b03811115612a2157612a21614973565b604051908082528060200260200182016040528015612a4a578160200160208202803683370190505b5081525f60209091018190528054919250600160401b9091046001600160401b0316905b84811015612a9e57601881028701355f612a89858386613d49565b600584901b8701602001525050600101612a6e565b5081608001515f03612ab1575050612355565b815160208084015160408051938452918301527f6bd5c950a8d8df17f772f5af37cb3655737899cbf903264b9795592da439661c910160405180910390a1612b0182606001518360800151613e3d565b50509392505050565b5f5f5f8460c01c5f52600360205260405f20805492508415612b72576001600160401b038660601c1691506001600160401b03831680831115612b4b578092505b5060208501805180841115612b5e578093505b8315612b6f57838103825283850383555b50505b50609082901c6001600160401b0316925080156127f057604081811b6103e86103e79285901c69ffffffffffffffffffff169384026001600160401b03909516909302938403820183900491909301919091040360801b171792915050565b5f385f3884865af16111b95763b12d13eb5f526004601cfd5b60405163150b7a028082523360208301528560601b60601c604083015283606083015260808083015282518060a08401528015612c31578060c08401826020870160045afa505b60208360a48301601c86015f8a5af1612c52573d15612c52573d5f843e3d83fd5b508060e01b825114612c6b5763d1a57ed65f526004601cfd5b505050505050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480612d0c57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316612d007f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15612d2a5760405163703e46dd60e11b815260040160405180910390fd5b565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146111b9576040517f59f357cc0000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024016111a5565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015612df5575060408051601f3d908101601f19168201909252612df291810190615080565b60015b612e1d57604051634c9c8ce360e01b81526001600160a01b03831660048201526024016111a5565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114612e79576040517faa1d49a4000000000000000000000000000000000000000000000000000000008152600481018290526024016111a5565b6114e98383613ff9565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614612d2a5760405163703e46dd60e11b815260040160405180910390fd5b5f6103e86103e769ffffffffffffffffffff604085901c166001600160401b03851602010461112c565b5f8181526004602052604081205465010000000000900462ffffff16612f37835f818152673ec412a9852d173d60c11b601c52602090208101015460e81c90565b62ffffff1661112c9190615097565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0061112c565b6001600160401b03811615801590612f925750620151806001600160401b03821611155b612faf5760405163a18a709360e01b815260040160405180910390fd5b5f80547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff16600160401b6001600160401b038416908102919091179091556040519081527f457ad869992f9d73052583e018e548f693dde3a8e5fdc73803e466ae1ee21db5906020015b60405180910390a150565b6103e861ffff8216111561304b5760405163a18a709360e01b815260040160405180910390fd5b5f80547fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff16600160801b61ffff8416908102919091179091556040519081527f368ce952874938399cc968db31803cbaebc172ba5332dc89c01aee4bb7c2336590602001613019565b670de0b6b3a76400006bffffffffffffffffffffffff821611156130eb5760405163a18a709360e01b815260040160405180910390fd5b5f80547fff000000000000000000000000ffffffffffffffffffffffffffffffffffffff16600160981b6bffffffffffffffffffffffff8416908102919091179091556040519081527ff51cc5910a589a0c46f425e91f5cbecc307910d6b49d0673b3a87e388663eb5490602001613019565b5f8181526002602052604090208054829063ffffffff166126d7576040517f1021ae220000000000000000000000000000000000000000000000000000000081526004016111a591815260200190565b6131d87f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61404e565b612d2a60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90614085565b5f5f6132108461268e565b9050826001600160401b03165f0361323b5760405163c46babb160e01b815260040160405180910390fd5b5f848152673ec412a9852d173d60c11b601c5260208120850185015460a01c64ffffffffff16905084816001600160401b0381164211156132ba576040517f8a55c62200000000000000000000000000000000000000000000000000000000815260048101929092526001600160401b031660248201526044016111a5565b50505f858152673ec412a9852d173d60c11b601c526020902085018501546132ea9060c81c63ffffffff16613538565b505f846001600160401b0316613306846001600160401b031690565b61331091906150b6565b9050806001600160401b03811115613357576040517f2a7b42aa0000000000000000000000000000000000000000000000000000000081526004016111a591815260200190565b505f86815260036020526040902067ffffffffffffffff19841682179081905561338084612ecc565b61338982612ecc565b6117489190615037565b80156111c5576111c53382612bd1565b64ffffffffff60d082901c1680156111d1575f5461112c90600160401b90046001600160401b0316826150b6565b5f60405190506020815281816020015280604001808360051b80868437820180851561344b575b8351870180356020820183375f38823584305af4613418573d5f873e3d86fd5b5082810384523d815260209384019381013d5f823e5f3d8201523d01601f0167ffffffffffffffe01690508184106133f8575b806040528485820360401b1794505050505092915050565b8060401c816001600160401b0316f35b5f600160f81b821661348657505f61112c565b5f838152600460205260409020805442600160401b9091046001600160401b031610156134b3575f6134c2565b60018101546001600160a01b03165b949350505050565b5f5f6134d68484613473565b90506001600160a01b038116156134ed57806134c2565b6134c284611a28565b81600160f91b8216156114e9576040517f686d8c700000000000000000000000000000000000000000000000000000000081526004016111a591815260200190565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101919091526135898261315e565b6040805161012081018252825463ffffffff80821683526401000000008204166020830152600160401b810469ffffffffffffffffffff169282019290925291906060830190600160901b900460ff1660018111156135ea576135ea614a5c565b60018111156135fb576135fb614a5c565b81528154600160981b810460ff1615156020830152600160a01b810463ffffffff9081166040840152600160c01b90910465ffffffffffff16606083015260019092015464ffffffffff80821660808401526501000000000090910490921660a09091015260e08201519192508391904290821610156136b7576040517fc45714a5000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044016111a5565b5050919050565b5f8054600160901b900460ff1615613702576040517f37e5555900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160401b0384161580159061372757506301e285006001600160401b03851611155b846301e285009091613778576040517fedceab120000000000000000000000000000000000000000000000000000000081526001600160401b039283166004820152911660248201526044016111a5565b5050846001600160401b03165f036137a35760405163c46babb160e01b815260040160405180910390fd5b60a0870151869063ffffffff166137e9576040517f7e1f5a770000000000000000000000000000000000000000000000000000000081526004016111a591815260200190565b5086516040517f1e41c3e900000000000000000000000000000000000000000000000000000000815263ffffffff90911660048083019190915260248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e41c3e990604401602060405180830381865afa158015613877573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061389b91906150c9565b8751906138dd576040517f9af7046000000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016111a5565b505f61390a866001600160401b0316896040015169ffffffffffffffffffff166103e891026103e7010490565b9050808480821115613951576040517f919208d7000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016111a5565b50819050348181101561398057604051633cfaf0e160e21b8152600481019290925260248201526044016111a5565b50600190508860600151600181111561399b5761399b614a5c565b036139bf576139bf885f015163ffffffff168960c0015165ffffffffffff1661408c565b5f6139ca8642615097565b60a08a01515f8a8152600260205260408120805463ffffffff5f199094018416600160a01b027fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff909116179055805492935091600491613a32916401000000009004166150e4565b91906101000a81548163ffffffff021916908363ffffffff160217905563ffffffff169250613ac2876001600160401b03168a6040015169ffffffffffffffffffff168b5f015163ffffffff168c6020015163ffffffff1688613a95575f613a97565b855b6001600160401b0316604084901b8517609084901b1760b083901b1760d082901b1795945050505050565b5f84815260036020526040902055613aea33846001600160401b03841660288c901b1761433d565b604080516001600160401b03808a168252831660208201529081018390523390899085907fcaf788fee0ef076be6b941eba8de5f92c5bcf15d7c9481a83f22f64001e2b63b9060600160405180910390a48315613bb9576040516001600160401b0382168152339084907fcd1eb1f65d7434d8522000dd8c175918b29dda32bbd1e9feec5f2b70339c0b8a9060200160405180910390a36040518381527f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a16119060200160405180910390a1613bed565b6040518381527ff27b6ce5b2f5e68ddb2fd95a8a909d4ecf1daaac270935fff052feacb24f18429060200160405180910390a15b613bfa611d8b8334615037565b50509695505050505050565b5f1960601c82811692508381169350815f5283673ec412a9852d173d60c11b17601c5260205f208201820180548216915081613c495763ceea21b65f526004601cfd5b818514851517613c6d57815f526030600c2054613c6d57634b6e7f185f526004601cfd5b6001018390558183827f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f38a450505050565b613caa82826134f6565b5f613cb4826133a3565b90508281428110611bd5576040517faf45d38900000000000000000000000000000000000000000000000000000000815260048101929092526001600160401b031660248201526044016111a5565b6040805180820182525f8082526020820152905b8260051b8111613d295760011b613d17565b604051808352602082036020840152818101604052813682375050919050565b60c082901c5f9081526003602052604081205464ffffffffff60d082901c16801580613d76575083810142115b15613d85575f92505050612355565b5f613d9f609084901c63ffffffff166040890151906143d5565b909450905080613ddf576060870151608088018051869291613dc082615108565b905281518110613dd257613dd2615120565b6020026020010181815250505b6001600160401b038660601c166001600160401b03841680821115613e02578091505b506020850181815101815250508560c01c8751811015613e20578088525b602088018051821115613e31578181525b50505050509392505050565b5f816001600160401b03811115613e5657613e56614973565b604051908082528060200260200182016040528015613e7f578160200160208202803683370190505b5090505f5b82811015613efb57613ead848281518110613ea157613ea1615120565b60200260200101515190565b6020613ed3868481518110613ec457613ec4615120565b60200260200101516020015190565b901b17828281518110613ee857613ee8615120565b6020908102919091010152600101613e84565b506040517ffdb0bc1e0000000000000000000000000000000000000000000000000000000081525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063fdb0bc1e90613f63908590600401615134565b5f604051808303815f875af1158015613f7e573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052613fa59190810190615176565b90505f5b83811015611bd557613ff1858281518110613fc657613fc6615120565b6020026020010151838381518110613fe057613fe0615120565b602002602001015160209190910152565b600101613fa9565b61400282614458565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115614046576114e982826144db565b6111b96145ad565b15612d2a576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b6001600160401b038281165f9081526005602052604081205490916140b59181851691166150b6565b6040517fa4fefaf30000000000000000000000000000000000000000000000000000000081526001600160401b03851660048201529091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a4fefaf390602401602060405180830381865afa15801561413e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906141629190615211565b90508382826001600160401b0381168211156141c6576040517f8ec6d5c50000000000000000000000000000000000000000000000000000000081526001600160401b039384166004820152918316602483015290911660448201526064016111a5565b50505f80549091506141ed90600160981b90046bffffffffffffffffffffffff168461504a565b6040517f1c0359500000000000000000000000000000000000000000000000000000000081526001600160401b03871660048201529091505f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690631c03595090602401602060405180830381865afa158015614276573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061429a919061522c565b6fffffffffffffffffffffffffffffffff16905085818380821015614304576040517fe98581540000000000000000000000000000000000000000000000000000000081526001600160401b039093166004840152602483019190915260448201526064016111a5565b505050506001600160401b039485165f908152600560205260409020805467ffffffffffffffff19169390951692909217909355505050565b6143485f84846127f8565b8260601b60601c9250815f52673ec412a9852d173d60c11b601c52828160a01b1760205f208301830155825f52601c600c20600181540163ffffffff811685026143a15767ea553b3401336cea851560021b526004601cfd5b905581835f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8138a46114e95f84846128f8565b5f5f835160208501517f9e3779b97f4a7c15f39cc0605cedc8341082276bf3a27251f86c6a11d0c18e95850260c01c60051b5b81811683018051955085614434576040519550604086016040528686525f60208701528581525061444e565b5085855103614446576001935061444e565b602001614408565b5050509250929050565b806001600160a01b03163b5f0361448d57604051634c9c8ce360e01b81526001600160a01b03821660048201526024016111a5565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f6144e884846145e5565b905080801561450957505f3d118061450957505f846001600160a01b03163b115b1561451e576145166145f8565b91505061112c565b8015614561576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016111a5565b3d156145745761456f614611565b6145a6565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b3415612d2a576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f6020828403121561462c575f5ffd5b81356001600160e01b031981168114612355575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6123556020830184614643565b6001600160401b03811681146111c5575f5ffd5b80151581146111c5575f5ffd5b5f5f83601f8401126146b4575f5ffd5b5081356001600160401b038111156146ca575f5ffd5b602083019150836020828501011115611700575f5ffd5b5f5f5f5f5f5f5f5f60e0898b0312156146f8575f5ffd5b88359750602089013561470a81614683565b9650604089013561471a81614683565b955060608901359450608089013561473181614683565b935060a089013561474181614697565b925060c08901356001600160401b0381111561475b575f5ffd5b6147678b828c016146a4565b999c989b5096995094979396929594505050565b5f6020828403121561478b575f5ffd5b5035919050565b6001600160a01b03811681146111c5575f5ffd5b5f5f604083850312156147b7575f5ffd5b82356147c281614792565b946020939093013593505050565b80356bffffffffffffffffffffffff811681146111d1575f5ffd5b5f602082840312156147fb575f5ffd5b612355826147d0565b5f5f60408385031215614815575f5ffd5b82359150602083013561482781614683565b809150509250929050565b5f5f5f60608486031215614844575f5ffd5b833561484f81614792565b9250602084013561485f81614792565b929592945050506040919091013590565b5f5f60208385031215614881575f5ffd5b82356001600160401b03811115614896575f5ffd5b6148a2858286016146a4565b90969095509350505050565b5f5f604083850312156148bf575f5ffd5b50508035926020909101359150565b5f602082840312156148de575f5ffd5b813561235581614683565b5f5f5f5f5f5f5f60e0888a0312156148ff575f5ffd5b873561490a81614683565b965060208801359550604088013560028110614924575f5ffd5b9450606088013561493481614683565b93506080880135925060a088013563ffffffff81168114614953575f5ffd5b915060c088013561496381614683565b8091505092959891949750929550565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156149af576149af614973565b604052919050565b5f5f604083850312156149c8575f5ffd5b82356149d381614792565b915060208301356001600160401b038111156149ed575f5ffd5b8301601f810185136149fd575f5ffd5b80356001600160401b03811115614a1657614a16614973565b614a29601f8201601f1916602001614987565b818152866020838501011115614a3d575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b634e487b7160e01b5f52602160045260245ffd5b60028110614a8c57634e487b7160e01b5f52602160045260245ffd5b9052565b81516001600160401b0316815261016081016020830151614abc60208401826001600160401b03169052565b506040830151614ad760408401826001600160401b03169052565b506060830151614af260608401826001600160401b03169052565b506080830151608083015260a083015160a083015260c083015160c083015260e0830151614b2b60e08401826001600160401b03169052565b50610100830151614b486101008401826001600160401b03169052565b50610120830151614b5d610120840182614a70565b5061014092830151919092015290565b5f5f5f60608486031215614b7f575f5ffd5b83359250602084013561485f81614792565b5f60208284031215614ba1575f5ffd5b813561235581614792565b803561ffff811681146111d1575f5ffd5b5f5f5f60608486031215614bcf575f5ffd5b8335614bda81614683565b9250614be860208501614bac565b9150614bf6604085016147d0565b90509250925092565b5f5f5f5f5f60808688031215614c13575f5ffd5b8535614c1e81614792565b9450602086013593506040860135925060608601356001600160401b03811115614c46575f5ffd5b614c52888289016146a4565b969995985093965092949392505050565b5f60e0820190506001600160401b038351168252602083015160208301526040830151614c936040840182614a70565b506001600160401b0360608401511660608301526080830151608083015263ffffffff60a08401511660a08301526001600160401b0360c08401511660c083015292915050565b5f5f5f5f60808587031215614ced575f5ffd5b843593506020850135614cff81614683565b9250614d0d60408601614bac565b91506060850135614d1d81614683565b939692955090935050565b5f5f60408385031215614d39575f5ffd5b82359150602083013561482781614697565b5f5f60408385031215614d5c575f5ffd5b8235614d6781614792565b9150602083013561482781614697565b5f5f60208385031215614d88575f5ffd5b82356001600160401b03811115614d9d575f5ffd5b8301601f81018513614dad575f5ffd5b80356001600160401b03811115614dc2575f5ffd5b8560208260051b8401011115614dd6575f5ffd5b6020919091019590945092505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015614e3d57603f19878603018452614e28858351614643565b94506020938401939190910190600101614e0c565b50929695505050505050565b5f5f5f5f5f60808688031215614e5d575f5ffd5b8535614e6881614792565b94506020860135614e7881614792565b93506040860135925060608601356001600160401b03811115614c46575f5ffd5b5f5f5f5f60808587031215614eac575f5ffd5b843593506020850135614ebe81614683565b92506040850135614ece81614683565b9396929550929360600135925050565b5f5f5f60608486031215614ef0575f5ffd5b833592506020840135614f0281614792565b91506040840135614f1281614683565b809150509250925092565b5f5f5f5f5f5f60c08789031215614f32575f5ffd5b863595506020870135614f4481614683565b94506040870135614f5481614683565b9350606087013592506080870135614f6b81614683565b915060a0870135614f7b81614697565b809150509295509295509295565b5f60208284031215614f99575f5ffd5b61235582614bac565b5f5f60408385031215614fb3575f5ffd5b8235614fbe81614792565b9150602083013561482781614792565b5f60208284031215614fde575f5ffd5b813561235581614697565b634e487b7160e01b5f52601160045260245ffd5b5f8261501757634e487b7160e01b5f52601260045260245ffd5b500490565b5f6020828403121561502c575f5ffd5b815161235581614792565b8181038181111561112c5761112c614fe9565b808202811582820484141761112c5761112c614fe9565b6001600160401b03828116828216039081111561112c5761112c614fe9565b5f60208284031215615090575f5ffd5b5051919050565b6001600160401b03818116838216019081111561112c5761112c614fe9565b8082018082111561112c5761112c614fe9565b5f602082840312156150d9575f5ffd5b815161235581614697565b5f63ffffffff821663ffffffff81036150ff576150ff614fe9565b60010192915050565b5f6001820161511957615119614fe9565b5060010190565b634e487b7160e01b5f52603260045260245ffd5b602080825282518282018190525f918401906040840190835b8181101561516b57835183526020938401939092019160010161514d565b509095945050505050565b5f60208284031215615186575f5ffd5b81516001600160401b0381111561519b575f5ffd5b8201601f810184136151ab575f5ffd5b80516001600160401b038111156151c4576151c4614973565b8060051b6151d460208201614987565b918252602081840181019290810190878411156151ef575f5ffd5b6020850194505b838510156117485784518252602094850194909101906151f6565b5f60208284031215615221575f5ffd5b815161235581614683565b5f6020828403121561523c575f5ffd5b81516fffffffffffffffffffffffffffffffff81168114612355575f5ffd",
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
// Solidity: constructor(address timelock, address staking, address apps, address computing, address settlement, address more, address demands) returns()
func (sockets *Sockets) PackConstructor(timelock common.Address, staking common.Address, apps common.Address, computing common.Address, settlement common.Address, more common.Address, demands common.Address) []byte {
	enc, err := sockets.abi.Pack("", timelock, staking, apps, computing, settlement, more, demands)
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

// PackDEMANDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2711e642.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEMANDS() view returns(address)
func (sockets *Sockets) PackDEMANDS() []byte {
	enc, err := sockets.abi.Pack("DEMANDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEMANDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2711e642.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEMANDS() view returns(address)
func (sockets *Sockets) TryPackDEMANDS() ([]byte, error) {
	return sockets.abi.Pack("DEMANDS")
}

// UnpackDEMANDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2711e642.
//
// Solidity: function DEMANDS() view returns(address)
func (sockets *Sockets) UnpackDEMANDS(data []byte) (common.Address, error) {
	out, err := sockets.abi.Unpack("DEMANDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (sockets *Sockets) PackDOMAINSEPARATOR() []byte {
	enc, err := sockets.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (sockets *Sockets) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return sockets.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (sockets *Sockets) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := sockets.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMAXCOLLATERAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44cbe885.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_COLLATERAL() view returns(uint96)
func (sockets *Sockets) PackMAXCOLLATERAL() []byte {
	enc, err := sockets.abi.Pack("MAX_COLLATERAL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCOLLATERAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44cbe885.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_COLLATERAL() view returns(uint96)
func (sockets *Sockets) TryPackMAXCOLLATERAL() ([]byte, error) {
	return sockets.abi.Pack("MAX_COLLATERAL")
}

// UnpackMAXCOLLATERAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x44cbe885.
//
// Solidity: function MAX_COLLATERAL() view returns(uint96)
func (sockets *Sockets) UnpackMAXCOLLATERAL(data []byte) (*big.Int, error) {
	out, err := sockets.abi.Unpack("MAX_COLLATERAL", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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
// Solidity: function MAX_RESALE_BPS() view returns(uint16)
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
// Solidity: function MAX_RESALE_BPS() view returns(uint16)
func (sockets *Sockets) TryPackMAXRESALEBPS() ([]byte, error) {
	return sockets.abi.Pack("MAX_RESALE_BPS")
}

// UnpackMAXRESALEBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24ad1c04.
//
// Solidity: function MAX_RESALE_BPS() view returns(uint16)
func (sockets *Sockets) UnpackMAXRESALEBPS(data []byte) (uint16, error) {
	out, err := sockets.abi.Unpack("MAX_RESALE_BPS", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
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

// PackMORE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f16657.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MORE() view returns(address)
func (sockets *Sockets) PackMORE() []byte {
	enc, err := sockets.abi.Pack("MORE")
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
func (sockets *Sockets) TryPackMORE() ([]byte, error) {
	return sockets.abi.Pack("MORE")
}

// UnpackMORE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15f16657.
//
// Solidity: function MORE() view returns(address)
func (sockets *Sockets) UnpackMORE(data []byte) (common.Address, error) {
	out, err := sockets.abi.Unpack("MORE", data)
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

// PackBuyGated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07ca9382.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function buyGated(uint256 , uint64 , uint64 , uint256 , uint64 , bool , bytes ) payable returns(uint256)
func (sockets *Sockets) PackBuyGated(arg0 *big.Int, arg1 uint64, arg2 uint64, arg3 *big.Int, arg4 uint64, arg5 bool, arg6 []byte) []byte {
	enc, err := sockets.abi.Pack("buyGated", arg0, arg1, arg2, arg3, arg4, arg5, arg6)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBuyGated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07ca9382.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function buyGated(uint256 , uint64 , uint64 , uint256 , uint64 , bool , bytes ) payable returns(uint256)
func (sockets *Sockets) TryPackBuyGated(arg0 *big.Int, arg1 uint64, arg2 uint64, arg3 *big.Int, arg4 uint64, arg5 bool, arg6 []byte) ([]byte, error) {
	return sockets.abi.Pack("buyGated", arg0, arg1, arg2, arg3, arg4, arg5, arg6)
}

// UnpackBuyGated is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07ca9382.
//
// Solidity: function buyGated(uint256 , uint64 , uint64 , uint256 , uint64 , bool , bytes ) payable returns(uint256)
func (sockets *Sockets) UnpackBuyGated(data []byte) (*big.Int, error) {
	out, err := sockets.abi.Unpack("buyGated", data)
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
// Solidity: function cancelOffer(uint256 ) returns()
func (sockets *Sockets) PackCancelOffer(arg0 *big.Int) []byte {
	enc, err := sockets.abi.Pack("cancelOffer", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef706adf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelOffer(uint256 ) returns()
func (sockets *Sockets) TryPackCancelOffer(arg0 *big.Int) ([]byte, error) {
	return sockets.abi.Pack("cancelOffer", arg0)
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(uint256 ) returns()
func (sockets *Sockets) PackClose(arg0 *big.Int) []byte {
	enc, err := sockets.abi.Pack("close", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(uint256 ) returns()
func (sockets *Sockets) TryPackClose(arg0 *big.Int) ([]byte, error) {
	return sockets.abi.Pack("close", arg0)
}

// PackCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8dfeb45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collateral() view returns(uint96)
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
// Solidity: function collateral() view returns(uint96)
func (sockets *Sockets) TryPackCollateral() ([]byte, error) {
	return sockets.abi.Pack("collateral")
}

// UnpackCollateral is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8dfeb45.
//
// Solidity: function collateral() view returns(uint96)
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
// the contract method with ID 0x290da4bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function debit(bytes nets) returns(bytes paid)
func (sockets *Sockets) PackDebit(nets []byte) []byte {
	enc, err := sockets.abi.Pack("debit", nets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDebit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x290da4bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function debit(bytes nets) returns(bytes paid)
func (sockets *Sockets) TryPackDebit(nets []byte) ([]byte, error) {
	return sockets.abi.Pack("debit", nets)
}

// UnpackDebit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x290da4bf.
//
// Solidity: function debit(bytes nets) returns(bytes paid)
func (sockets *Sockets) UnpackDebit(data []byte) ([]byte, error) {
	out, err := sockets.abi.Unpack("debit", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackGate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87a99866.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gate(uint256 ) view returns(address, bytes32)
func (sockets *Sockets) PackGate(arg0 *big.Int) []byte {
	enc, err := sockets.abi.Pack("gate", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87a99866.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gate(uint256 ) view returns(address, bytes32)
func (sockets *Sockets) TryPackGate(arg0 *big.Int) ([]byte, error) {
	return sockets.abi.Pack("gate", arg0)
}

// GateOutput serves as a container for the return parameters of contract
// method Gate.
type GateOutput struct {
	Arg0 common.Address
	Arg1 [32]byte
}

// UnpackGate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x87a99866.
//
// Solidity: function gate(uint256 ) view returns(address, bytes32)
func (sockets *Sockets) UnpackGate(data []byte) (GateOutput, error) {
	out, err := sockets.abi.Unpack("gate", data)
	outstruct := new(GateOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Arg1 = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
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

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (sockets *Sockets) PackGuardian() []byte {
	enc, err := sockets.abi.Pack("guardian")
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
func (sockets *Sockets) TryPackGuardian() ([]byte, error) {
	return sockets.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (sockets *Sockets) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := sockets.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1ed63fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hold(uint256 id, bool on) returns()
func (sockets *Sockets) PackHold(id *big.Int, on bool) []byte {
	enc, err := sockets.abi.Pack("hold", id, on)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1ed63fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hold(uint256 id, bool on) returns()
func (sockets *Sockets) TryPackHold(id *big.Int, on bool) ([]byte, error) {
	return sockets.abi.Pack("hold", id, on)
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
// the contract method with ID 0x715994af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(uint64 window_, uint16 resaleBps_, uint96 collateral_) returns()
func (sockets *Sockets) PackInitialize(window uint64, resaleBps uint16, collateral *big.Int) []byte {
	enc, err := sockets.abi.Pack("initialize", window, resaleBps, collateral)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715994af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(uint64 window_, uint16 resaleBps_, uint96 collateral_) returns()
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

// PackLockedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cd78b02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockedUntil(uint256 id) view returns(uint64)
func (sockets *Sockets) PackLockedUntil(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("lockedUntil", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cd78b02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockedUntil(uint256 id) view returns(uint64)
func (sockets *Sockets) TryPackLockedUntil(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("lockedUntil", id)
}

// UnpackLockedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7cd78b02.
//
// Solidity: function lockedUntil(uint256 id) view returns(uint64)
func (sockets *Sockets) UnpackLockedUntil(data []byte) (uint64, error) {
	out, err := sockets.abi.Unpack("lockedUntil", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMissed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ac4c341.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function missed(uint256 id, uint64 units, uint16 slashBps, uint64 jailTime) returns()
func (sockets *Sockets) PackMissed(id *big.Int, units uint64, slashBps uint16, jailTime uint64) []byte {
	enc, err := sockets.abi.Pack("missed", id, units, slashBps, jailTime)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMissed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ac4c341.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function missed(uint256 id, uint64 units, uint16 slashBps, uint64 jailTime) returns()
func (sockets *Sockets) TryPackMissed(id *big.Int, units uint64, slashBps uint16, jailTime uint64) ([]byte, error) {
	return sockets.abi.Pack("missed", id, units, slashBps, jailTime)
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) payable returns(bytes[])
func (sockets *Sockets) PackMulticall(data [][]byte) []byte {
	enc, err := sockets.abi.Pack("multicall", data)
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
func (sockets *Sockets) TryPackMulticall(data [][]byte) ([]byte, error) {
	return sockets.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) payable returns(bytes[])
func (sockets *Sockets) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := sockets.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
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

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x141a468c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(uint256 ) view returns(uint256)
func (sockets *Sockets) PackNonces(arg0 *big.Int) []byte {
	enc, err := sockets.abi.Pack("nonces", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x141a468c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(uint256 ) view returns(uint256)
func (sockets *Sockets) TryPackNonces(arg0 *big.Int) ([]byte, error) {
	return sockets.abi.Pack("nonces", arg0)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x141a468c.
//
// Solidity: function nonces(uint256 ) view returns(uint256)
func (sockets *Sockets) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := sockets.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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

// PackPauseSales is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfafcbb07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauseSales(bool ) returns()
func (sockets *Sockets) PackPauseSales(arg0 bool) []byte {
	enc, err := sockets.abi.Pack("pauseSales", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauseSales is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfafcbb07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauseSales(bool ) returns()
func (sockets *Sockets) TryPackPauseSales(arg0 bool) ([]byte, error) {
	return sockets.abi.Pack("pauseSales", arg0)
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x745a41bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address , uint256 , uint256 , bytes ) returns()
func (sockets *Sockets) PackPermit(arg0 common.Address, arg1 *big.Int, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := sockets.abi.Pack("permit", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x745a41bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address , uint256 , uint256 , bytes ) returns()
func (sockets *Sockets) TryPackPermit(arg0 common.Address, arg1 *big.Int, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return sockets.abi.Pack("permit", arg0, arg1, arg2, arg3)
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
// Solidity: function postOffer(uint64 , uint256 , uint8 , uint64 , uint256 , uint32 , uint64 ) returns(uint256)
func (sockets *Sockets) PackPostOffer(arg0 uint64, arg1 *big.Int, arg2 uint8, arg3 uint64, arg4 *big.Int, arg5 uint32, arg6 uint64) []byte {
	enc, err := sockets.abi.Pack("postOffer", arg0, arg1, arg2, arg3, arg4, arg5, arg6)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45201aa4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postOffer(uint64 , uint256 , uint8 , uint64 , uint256 , uint32 , uint64 ) returns(uint256)
func (sockets *Sockets) TryPackPostOffer(arg0 uint64, arg1 *big.Int, arg2 uint8, arg3 uint64, arg4 *big.Int, arg5 uint32, arg6 uint64) ([]byte, error) {
	return sockets.abi.Pack("postOffer", arg0, arg1, arg2, arg3, arg4, arg5, arg6)
}

// UnpackPostOffer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45201aa4.
//
// Solidity: function postOffer(uint64 , uint256 , uint8 , uint64 , uint256 , uint32 , uint64 ) returns(uint256)
func (sockets *Sockets) UnpackPostOffer(data []byte) (*big.Int, error) {
	out, err := sockets.abi.Unpack("postOffer", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPrepay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4d70482.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prepay(uint256 ) payable returns()
func (sockets *Sockets) PackPrepay(arg0 *big.Int) []byte {
	enc, err := sockets.abi.Pack("prepay", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPrepay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4d70482.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prepay(uint256 ) payable returns()
func (sockets *Sockets) TryPackPrepay(arg0 *big.Int) ([]byte, error) {
	return sockets.abi.Pack("prepay", arg0)
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

// PackRenew is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5baa7509.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renew(uint256 ) returns()
func (sockets *Sockets) PackRenew(arg0 *big.Int) []byte {
	enc, err := sockets.abi.Pack("renew", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenew is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5baa7509.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renew(uint256 ) returns()
func (sockets *Sockets) TryPackRenew(arg0 *big.Int) ([]byte, error) {
	return sockets.abi.Pack("renew", arg0)
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
// Solidity: function revoke(uint256 ) returns()
func (sockets *Sockets) PackRevoke(arg0 *big.Int) []byte {
	enc, err := sockets.abi.Pack("revoke", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20c5429b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(uint256 ) returns()
func (sockets *Sockets) TryPackRevoke(arg0 *big.Int) ([]byte, error) {
	return sockets.abi.Pack("revoke", arg0)
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
// Solidity: function royaltyInfo(uint256 , uint256 ) view returns(address, uint256)
func (sockets *Sockets) PackRoyaltyInfo(arg0 *big.Int, arg1 *big.Int) []byte {
	enc, err := sockets.abi.Pack("royaltyInfo", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoyaltyInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a55205a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function royaltyInfo(uint256 , uint256 ) view returns(address, uint256)
func (sockets *Sockets) TryPackRoyaltyInfo(arg0 *big.Int, arg1 *big.Int) ([]byte, error) {
	return sockets.abi.Pack("royaltyInfo", arg0, arg1)
}

// RoyaltyInfoOutput serves as a container for the return parameters of contract
// method RoyaltyInfo.
type RoyaltyInfoOutput struct {
	Arg0 common.Address
	Arg1 *big.Int
}

// UnpackRoyaltyInfo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a55205a.
//
// Solidity: function royaltyInfo(uint256 , uint256 ) view returns(address, uint256)
func (sockets *Sockets) UnpackRoyaltyInfo(data []byte) (RoyaltyInfoOutput, error) {
	out, err := sockets.abi.Unpack("royaltyInfo", data)
	outstruct := new(RoyaltyInfoOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
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

// PackSaleOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x550a778b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function saleOf(uint256 id) view returns(uint64, address, uint16)
func (sockets *Sockets) PackSaleOf(id *big.Int) []byte {
	enc, err := sockets.abi.Pack("saleOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSaleOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x550a778b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function saleOf(uint256 id) view returns(uint64, address, uint16)
func (sockets *Sockets) TryPackSaleOf(id *big.Int) ([]byte, error) {
	return sockets.abi.Pack("saleOf", id)
}

// SaleOfOutput serves as a container for the return parameters of contract
// method SaleOf.
type SaleOfOutput struct {
	Arg0 uint64
	Arg1 common.Address
	Arg2 uint16
}

// UnpackSaleOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x550a778b.
//
// Solidity: function saleOf(uint256 id) view returns(uint64, address, uint16)
func (sockets *Sockets) UnpackSaleOf(data []byte) (SaleOfOutput, error) {
	out, err := sockets.abi.Unpack("saleOf", data)
	outstruct := new(SaleOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.Arg2 = *abi.ConvertType(out[2], new(uint16)).(*uint16)
	return *outstruct, nil
}

// PackSalesPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b97664.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function salesPaused() view returns(bool)
func (sockets *Sockets) PackSalesPaused() []byte {
	enc, err := sockets.abi.Pack("salesPaused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSalesPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b97664.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function salesPaused() view returns(bool)
func (sockets *Sockets) TryPackSalesPaused() ([]byte, error) {
	return sockets.abi.Pack("salesPaused")
}

// UnpackSalesPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb6b97664.
//
// Solidity: function salesPaused() view returns(bool)
func (sockets *Sockets) UnpackSalesPaused(data []byte) (bool, error) {
	out, err := sockets.abi.Unpack("salesPaused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
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

// PackSetCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0da24052.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCollateral(uint96 ) returns()
func (sockets *Sockets) PackSetCollateral(arg0 *big.Int) []byte {
	enc, err := sockets.abi.Pack("setCollateral", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0da24052.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCollateral(uint96 ) returns()
func (sockets *Sockets) TryPackSetCollateral(arg0 *big.Int) ([]byte, error) {
	return sockets.abi.Pack("setCollateral", arg0)
}

// PackSetGate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69163604.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGate(uint256 , address , bytes32 ) returns()
func (sockets *Sockets) PackSetGate(arg0 *big.Int, arg1 common.Address, arg2 [32]byte) []byte {
	enc, err := sockets.abi.Pack("setGate", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69163604.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGate(uint256 , address , bytes32 ) returns()
func (sockets *Sockets) TryPackSetGate(arg0 *big.Int, arg1 common.Address, arg2 [32]byte) ([]byte, error) {
	return sockets.abi.Pack("setGate", arg0, arg1, arg2)
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address ) returns()
func (sockets *Sockets) PackSetGuardian(arg0 common.Address) []byte {
	enc, err := sockets.abi.Pack("setGuardian", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address ) returns()
func (sockets *Sockets) TryPackSetGuardian(arg0 common.Address) ([]byte, error) {
	return sockets.abi.Pack("setGuardian", arg0)
}

// PackSetResaleBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe362fe95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setResaleBps(uint16 ) returns()
func (sockets *Sockets) PackSetResaleBps(arg0 uint16) []byte {
	enc, err := sockets.abi.Pack("setResaleBps", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetResaleBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe362fe95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setResaleBps(uint16 ) returns()
func (sockets *Sockets) TryPackSetResaleBps(arg0 uint16) ([]byte, error) {
	return sockets.abi.Pack("setResaleBps", arg0)
}

// PackSetUser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe030565e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setUser(uint256 , address , uint64 ) returns()
func (sockets *Sockets) PackSetUser(arg0 *big.Int, arg1 common.Address, arg2 uint64) []byte {
	enc, err := sockets.abi.Pack("setUser", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetUser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe030565e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setUser(uint256 , address , uint64 ) returns()
func (sockets *Sockets) TryPackSetUser(arg0 *big.Int, arg1 common.Address, arg2 uint64) ([]byte, error) {
	return sockets.abi.Pack("setUser", arg0, arg1, arg2)
}

// PackSetWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x407e9c0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setWindow(uint64 ) returns()
func (sockets *Sockets) PackSetWindow(arg0 uint64) []byte {
	enc, err := sockets.abi.Pack("setWindow", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x407e9c0b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setWindow(uint64 ) returns()
func (sockets *Sockets) TryPackSetWindow(arg0 uint64) ([]byte, error) {
	return sockets.abi.Pack("setWindow", arg0)
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

// PackSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd71e442e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subscribe(uint256 , uint64 , uint64 , uint256 ) payable returns()
func (sockets *Sockets) PackSubscribe(arg0 *big.Int, arg1 uint64, arg2 uint64, arg3 *big.Int) []byte {
	enc, err := sockets.abi.Pack("subscribe", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd71e442e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subscribe(uint256 , uint64 , uint64 , uint256 ) payable returns()
func (sockets *Sockets) TryPackSubscribe(arg0 *big.Int, arg1 uint64, arg2 uint64, arg3 *big.Int) ([]byte, error) {
	return sockets.abi.Pack("subscribe", arg0, arg1, arg2, arg3)
}

// PackSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9fdc40b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subscription(uint256 ) view returns(address, uint256, uint64, uint64, uint64, uint256)
func (sockets *Sockets) PackSubscription(arg0 *big.Int) []byte {
	enc, err := sockets.abi.Pack("subscription", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9fdc40b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subscription(uint256 ) view returns(address, uint256, uint64, uint64, uint64, uint256)
func (sockets *Sockets) TryPackSubscription(arg0 *big.Int) ([]byte, error) {
	return sockets.abi.Pack("subscription", arg0)
}

// SubscriptionOutput serves as a container for the return parameters of contract
// method Subscription.
type SubscriptionOutput struct {
	Arg0 common.Address
	Arg1 *big.Int
	Arg2 uint64
	Arg3 uint64
	Arg4 uint64
	Arg5 *big.Int
}

// UnpackSubscription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9fdc40b.
//
// Solidity: function subscription(uint256 ) view returns(address, uint256, uint64, uint64, uint64, uint256)
func (sockets *Sockets) UnpackSubscription(data []byte) (SubscriptionOutput, error) {
	out, err := sockets.abi.Unpack("subscription", data)
	outstruct := new(SubscriptionOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Arg3 = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	outstruct.Arg4 = *abi.ConvertType(out[4], new(uint64)).(*uint64)
	outstruct.Arg5 = abi.ConvertType(out[5], new(big.Int)).(*big.Int)
	return *outstruct, nil
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
// Solidity: function tokenURI(uint256 ) view returns(string)
func (sockets *Sockets) PackTokenURI(arg0 *big.Int) []byte {
	enc, err := sockets.abi.Pack("tokenURI", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 ) view returns(string)
func (sockets *Sockets) TryPackTokenURI(arg0 *big.Int) ([]byte, error) {
	return sockets.abi.Pack("tokenURI", arg0)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 ) view returns(string)
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

// PackUnsubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad0b27fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unsubscribe(uint256 ) returns()
func (sockets *Sockets) PackUnsubscribe(arg0 *big.Int) []byte {
	enc, err := sockets.abi.Pack("unsubscribe", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnsubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad0b27fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unsubscribe(uint256 ) returns()
func (sockets *Sockets) TryPackUnsubscribe(arg0 *big.Int) ([]byte, error) {
	return sockets.abi.Pack("unsubscribe", arg0)
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

// SocketsCollateralSet represents a CollateralSet event raised by the Sockets contract.
type SocketsCollateralSet struct {
	Collateral *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SocketsCollateralSetEventName = "CollateralSet"

// ContractEventName returns the user-defined event name.
func (SocketsCollateralSet) ContractEventName() string {
	return SocketsCollateralSetEventName
}

// UnpackCollateralSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CollateralSet(uint96 collateral)
func (sockets *Sockets) UnpackCollateralSetEvent(log *types.Log) (*SocketsCollateralSet, error) {
	event := "CollateralSet"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsCollateralSet)
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
	Debits []*big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const SocketsDebitedEventName = "Debited"

// ContractEventName returns the user-defined event name.
func (SocketsDebited) ContractEventName() string {
	return SocketsDebitedEventName
}

// UnpackDebitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Debited(uint256[] debits)
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

// SocketsGateSet represents a GateSet event raised by the Sockets contract.
type SocketsGateSet struct {
	Offer  *big.Int
	Issuer common.Address
	Schema [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const SocketsGateSetEventName = "GateSet"

// ContractEventName returns the user-defined event name.
func (SocketsGateSet) ContractEventName() string {
	return SocketsGateSetEventName
}

// UnpackGateSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GateSet(uint256 indexed offer, address indexed issuer, bytes32 indexed schema)
func (sockets *Sockets) UnpackGateSetEvent(log *types.Log) (*SocketsGateSet, error) {
	event := "GateSet"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsGateSet)
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

// SocketsGuardianSet represents a GuardianSet event raised by the Sockets contract.
type SocketsGuardianSet struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const SocketsGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (SocketsGuardianSet) ContractEventName() string {
	return SocketsGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address guardian)
func (sockets *Sockets) UnpackGuardianSetEvent(log *types.Log) (*SocketsGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsGuardianSet)
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

// SocketsPrepaid represents a Prepaid event raised by the Sockets contract.
type SocketsPrepaid struct {
	Id      *big.Int
	From    common.Address
	Amount  *big.Int
	Balance *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsPrepaidEventName = "Prepaid"

// ContractEventName returns the user-defined event name.
func (SocketsPrepaid) ContractEventName() string {
	return SocketsPrepaidEventName
}

// UnpackPrepaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Prepaid(uint256 indexed id, address indexed from, uint256 amount, uint256 balance)
func (sockets *Sockets) UnpackPrepaidEvent(log *types.Log) (*SocketsPrepaid, error) {
	event := "Prepaid"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsPrepaid)
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

// SocketsRefunded represents a Refunded event raised by the Sockets contract.
type SocketsRefunded struct {
	Id     *big.Int
	To     common.Address
	Refund *big.Int
	Units  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const SocketsRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (SocketsRefunded) ContractEventName() string {
	return SocketsRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(uint256 indexed id, address indexed to, uint256 refund, uint64 units)
func (sockets *Sockets) UnpackRefundedEvent(log *types.Log) (*SocketsRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsRefunded)
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

// SocketsRenewed represents a Renewed event raised by the Sockets contract.
type SocketsRenewed struct {
	Id      *big.Int
	Next    uint64
	Balance *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsRenewedEventName = "Renewed"

// ContractEventName returns the user-defined event name.
func (SocketsRenewed) ContractEventName() string {
	return SocketsRenewedEventName
}

// UnpackRenewedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Renewed(uint256 indexed id, uint64 next, uint256 balance)
func (sockets *Sockets) UnpackRenewedEvent(log *types.Log) (*SocketsRenewed, error) {
	event := "Renewed"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsRenewed)
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

// SocketsResaleBpsSet represents a ResaleBpsSet event raised by the Sockets contract.
type SocketsResaleBpsSet struct {
	Bps uint16
	Raw *types.Log // Blockchain specific contextual infos
}

const SocketsResaleBpsSetEventName = "ResaleBpsSet"

// ContractEventName returns the user-defined event name.
func (SocketsResaleBpsSet) ContractEventName() string {
	return SocketsResaleBpsSetEventName
}

// UnpackResaleBpsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResaleBpsSet(uint16 bps)
func (sockets *Sockets) UnpackResaleBpsSetEvent(log *types.Log) (*SocketsResaleBpsSet, error) {
	event := "ResaleBpsSet"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsResaleBpsSet)
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

// SocketsSalesPausedSet represents a SalesPausedSet event raised by the Sockets contract.
type SocketsSalesPausedSet struct {
	Paused bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const SocketsSalesPausedSetEventName = "SalesPausedSet"

// ContractEventName returns the user-defined event name.
func (SocketsSalesPausedSet) ContractEventName() string {
	return SocketsSalesPausedSetEventName
}

// UnpackSalesPausedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SalesPausedSet(bool paused)
func (sockets *Sockets) UnpackSalesPausedSetEvent(log *types.Log) (*SocketsSalesPausedSet, error) {
	event := "SalesPausedSet"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsSalesPausedSet)
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

// SocketsSubscribed represents a Subscribed event raised by the Sockets contract.
type SocketsSubscribed struct {
	Id       *big.Int
	Payer    common.Address
	Units    uint64
	Period   uint64
	MaxPrice *big.Int
	Balance  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const SocketsSubscribedEventName = "Subscribed"

// ContractEventName returns the user-defined event name.
func (SocketsSubscribed) ContractEventName() string {
	return SocketsSubscribedEventName
}

// UnpackSubscribedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Subscribed(uint256 indexed id, address indexed payer, uint64 units, uint64 period, uint256 maxPrice, uint256 balance)
func (sockets *Sockets) UnpackSubscribedEvent(log *types.Log) (*SocketsSubscribed, error) {
	event := "Subscribed"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsSubscribed)
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

// SocketsUnsubscribed represents a Unsubscribed event raised by the Sockets contract.
type SocketsUnsubscribed struct {
	Id     *big.Int
	Payer  common.Address
	Refund *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const SocketsUnsubscribedEventName = "Unsubscribed"

// ContractEventName returns the user-defined event name.
func (SocketsUnsubscribed) ContractEventName() string {
	return SocketsUnsubscribedEventName
}

// UnpackUnsubscribedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unsubscribed(uint256 indexed id, address indexed payer, uint256 refund)
func (sockets *Sockets) UnpackUnsubscribedEvent(log *types.Log) (*SocketsUnsubscribed, error) {
	event := "Unsubscribed"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsUnsubscribed)
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

// SocketsWindowSet represents a WindowSet event raised by the Sockets contract.
type SocketsWindowSet struct {
	Window uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const SocketsWindowSetEventName = "WindowSet"

// ContractEventName returns the user-defined event name.
func (SocketsWindowSet) ContractEventName() string {
	return SocketsWindowSetEventName
}

// UnpackWindowSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WindowSet(uint64 window)
func (sockets *Sockets) UnpackWindowSetEvent(log *types.Log) (*SocketsWindowSet, error) {
	event := "WindowSet"
	if len(log.Topics) == 0 || log.Topics[0] != sockets.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsWindowSet)
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
	if bytes.Equal(raw[:4], sockets.abi.Errors["AlreadySold"].ID.Bytes()[:4]) {
		return sockets.UnpackAlreadySoldError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["AlreadySubscribed"].ID.Bytes()[:4]) {
		return sockets.UnpackAlreadySubscribedError(raw[4:])
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
	if bytes.Equal(raw[:4], sockets.abi.Errors["BadPeriod"].ID.Bytes()[:4]) {
		return sockets.UnpackBadPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return sockets.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["BalanceQueryForZeroAddress"].ID.Bytes()[:4]) {
		return sockets.UnpackBalanceQueryForZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["BalanceTooLow"].ID.Bytes()[:4]) {
		return sockets.UnpackBalanceTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["CollateralTooLow"].ID.Bytes()[:4]) {
		return sockets.UnpackCollateralTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["CostAboveMax"].ID.Bytes()[:4]) {
		return sockets.UnpackCostAboveMaxError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["CredentialNeeded"].ID.Bytes()[:4]) {
		return sockets.UnpackCredentialNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return sockets.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["DemandOpen"].ID.Bytes()[:4]) {
		return sockets.UnpackDemandOpenError(raw[4:])
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
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotClosable"].ID.Bytes()[:4]) {
		return sockets.UnpackNotClosableError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotController"].ID.Bytes()[:4]) {
		return sockets.UnpackNotControllerError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotDemands"].ID.Bytes()[:4]) {
		return sockets.UnpackNotDemandsError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotDue"].ID.Bytes()[:4]) {
		return sockets.UnpackNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotGated"].ID.Bytes()[:4]) {
		return sockets.UnpackNotGatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return sockets.UnpackNotGuardianError(raw[4:])
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
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotPayer"].ID.Bytes()[:4]) {
		return sockets.UnpackNotPayerError(raw[4:])
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
	if bytes.Equal(raw[:4], sockets.abi.Errors["NotSubscribed"].ID.Bytes()[:4]) {
		return sockets.UnpackNotSubscribedError(raw[4:])
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
	if bytes.Equal(raw[:4], sockets.abi.Errors["SalesPaused"].ID.Bytes()[:4]) {
		return sockets.UnpackSalesPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["SocketLocked"].ID.Bytes()[:4]) {
		return sockets.UnpackSocketLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["SocketPriceAboveMax"].ID.Bytes()[:4]) {
		return sockets.UnpackSocketPriceAboveMaxError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["SoldOut"].ID.Bytes()[:4]) {
		return sockets.UnpackSoldOutError(raw[4:])
	}
	if bytes.Equal(raw[:4], sockets.abi.Errors["SubscriptionStale"].ID.Bytes()[:4]) {
		return sockets.UnpackSubscriptionStaleError(raw[4:])
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

// SocketsAlreadySold represents a AlreadySold error raised by the Sockets contract.
type SocketsAlreadySold struct {
	Offer *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySold(uint256 offer)
func SocketsAlreadySoldErrorID() common.Hash {
	return common.HexToHash("0x650490b81306470a8aac4c35422bc0644a92a80cde6db97e9252444533e475c3")
}

// UnpackAlreadySoldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySold(uint256 offer)
func (sockets *Sockets) UnpackAlreadySoldError(raw []byte) (*SocketsAlreadySold, error) {
	out := new(SocketsAlreadySold)
	if err := sockets.abi.UnpackIntoInterface(out, "AlreadySold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsAlreadySubscribed represents a AlreadySubscribed error raised by the Sockets contract.
type SocketsAlreadySubscribed struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySubscribed(uint256 id)
func SocketsAlreadySubscribedErrorID() common.Hash {
	return common.HexToHash("0xa147ccd8a62e627b7e2c8287b179ed7a5502bffb6857fcd96e94a5975586365c")
}

// UnpackAlreadySubscribedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySubscribed(uint256 id)
func (sockets *Sockets) UnpackAlreadySubscribedError(raw []byte) (*SocketsAlreadySubscribed, error) {
	out := new(SocketsAlreadySubscribed)
	if err := sockets.abi.UnpackIntoInterface(out, "AlreadySubscribed", raw); err != nil {
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

// SocketsBadPeriod represents a BadPeriod error raised by the Sockets contract.
type SocketsBadPeriod struct {
	Period uint64
	Least  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPeriod(uint64 period, uint64 least)
func SocketsBadPeriodErrorID() common.Hash {
	return common.HexToHash("0xd3f006e8a4746627cebf153c28166c396234a76da27d6e468d60441dd88747c8")
}

// UnpackBadPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPeriod(uint64 period, uint64 least)
func (sockets *Sockets) UnpackBadPeriodError(raw []byte) (*SocketsBadPeriod, error) {
	out := new(SocketsBadPeriod)
	if err := sockets.abi.UnpackIntoInterface(out, "BadPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsBadSignature represents a BadSignature error raised by the Sockets contract.
type SocketsBadSignature struct {
	Id      *big.Int
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint256 id, address spender)
func SocketsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xc41d015bd30b3bf7b6a46761bfa5ebea0aa9b8941a46806980183f991caabd97")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint256 id, address spender)
func (sockets *Sockets) UnpackBadSignatureError(raw []byte) (*SocketsBadSignature, error) {
	out := new(SocketsBadSignature)
	if err := sockets.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
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

// SocketsBalanceTooLow represents a BalanceTooLow error raised by the Sockets contract.
type SocketsBalanceTooLow struct {
	Id      *big.Int
	Balance *big.Int
	Cost    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BalanceTooLow(uint256 id, uint256 balance, uint256 cost)
func SocketsBalanceTooLowErrorID() common.Hash {
	return common.HexToHash("0x2461e6e17430ff0b62b1139fd2613f1c4688ce4957c7401b9c8adc8568d4522d")
}

// UnpackBalanceTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BalanceTooLow(uint256 id, uint256 balance, uint256 cost)
func (sockets *Sockets) UnpackBalanceTooLowError(raw []byte) (*SocketsBalanceTooLow, error) {
	out := new(SocketsBalanceTooLow)
	if err := sockets.abi.UnpackIntoInterface(out, "BalanceTooLow", raw); err != nil {
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

// SocketsCredentialNeeded represents a CredentialNeeded error raised by the Sockets contract.
type SocketsCredentialNeeded struct {
	Offer *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CredentialNeeded(uint256 offer)
func SocketsCredentialNeededErrorID() common.Hash {
	return common.HexToHash("0xa07d071823df86c219e05a6b3efebeabfb10c629d5a3be16ad95aaf7cd6c5221")
}

// UnpackCredentialNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CredentialNeeded(uint256 offer)
func (sockets *Sockets) UnpackCredentialNeededError(raw []byte) (*SocketsCredentialNeeded, error) {
	out := new(SocketsCredentialNeeded)
	if err := sockets.abi.UnpackIntoInterface(out, "CredentialNeeded", raw); err != nil {
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

// SocketsDemandOpen represents a DemandOpen error raised by the Sockets contract.
type SocketsDemandOpen struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DemandOpen(uint256 id)
func SocketsDemandOpenErrorID() common.Hash {
	return common.HexToHash("0x686d8c70191675da4c89727fbc2e71f6313ccdff85642079a7efd22ba8a2383e")
}

// UnpackDemandOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DemandOpen(uint256 id)
func (sockets *Sockets) UnpackDemandOpenError(raw []byte) (*SocketsDemandOpen, error) {
	out := new(SocketsDemandOpen)
	if err := sockets.abi.UnpackIntoInterface(out, "DemandOpen", raw); err != nil {
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

// SocketsNotDemands represents a NotDemands error raised by the Sockets contract.
type SocketsNotDemands struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDemands(address caller)
func SocketsNotDemandsErrorID() common.Hash {
	return common.HexToHash("0x774bde62e7ce18a9fe2e664208353d49c3b4183b50b960614ea9d40e49bb902d")
}

// UnpackNotDemandsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDemands(address caller)
func (sockets *Sockets) UnpackNotDemandsError(raw []byte) (*SocketsNotDemands, error) {
	out := new(SocketsNotDemands)
	if err := sockets.abi.UnpackIntoInterface(out, "NotDemands", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsNotDue represents a NotDue error raised by the Sockets contract.
type SocketsNotDue struct {
	Id   *big.Int
	Next uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDue(uint256 id, uint64 next)
func SocketsNotDueErrorID() common.Hash {
	return common.HexToHash("0x5d831adf8baa35ad7039839556964b015cd3af43020394cf2d3097c2498639ae")
}

// UnpackNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDue(uint256 id, uint64 next)
func (sockets *Sockets) UnpackNotDueError(raw []byte) (*SocketsNotDue, error) {
	out := new(SocketsNotDue)
	if err := sockets.abi.UnpackIntoInterface(out, "NotDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsNotGated represents a NotGated error raised by the Sockets contract.
type SocketsNotGated struct {
	Offer *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGated(uint256 offer)
func SocketsNotGatedErrorID() common.Hash {
	return common.HexToHash("0x1263c20a4639c2e0122a9a97943708888a137c468efeeac51133f4c47694724f")
}

// UnpackNotGatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGated(uint256 offer)
func (sockets *Sockets) UnpackNotGatedError(raw []byte) (*SocketsNotGated, error) {
	out := new(SocketsNotGated)
	if err := sockets.abi.UnpackIntoInterface(out, "NotGated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsNotGuardian represents a NotGuardian error raised by the Sockets contract.
type SocketsNotGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGuardian(address caller)
func SocketsNotGuardianErrorID() common.Hash {
	return common.HexToHash("0xa252c151cd1ee155ad6a596fd962f839a8b963fd05f5e863eca095de2e0b08a4")
}

// UnpackNotGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGuardian(address caller)
func (sockets *Sockets) UnpackNotGuardianError(raw []byte) (*SocketsNotGuardian, error) {
	out := new(SocketsNotGuardian)
	if err := sockets.abi.UnpackIntoInterface(out, "NotGuardian", raw); err != nil {
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

// SocketsNotPayer represents a NotPayer error raised by the Sockets contract.
type SocketsNotPayer struct {
	Id     *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPayer(uint256 id, address caller)
func SocketsNotPayerErrorID() common.Hash {
	return common.HexToHash("0x5b7db7a053dc4c413be7f36fc8374acb78fcfc184fa216874e184ea33a026bb6")
}

// UnpackNotPayerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPayer(uint256 id, address caller)
func (sockets *Sockets) UnpackNotPayerError(raw []byte) (*SocketsNotPayer, error) {
	out := new(SocketsNotPayer)
	if err := sockets.abi.UnpackIntoInterface(out, "NotPayer", raw); err != nil {
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

// SocketsNotSubscribed represents a NotSubscribed error raised by the Sockets contract.
type SocketsNotSubscribed struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSubscribed(uint256 id)
func SocketsNotSubscribedErrorID() common.Hash {
	return common.HexToHash("0x77bc63088a4ba620b610fafff750c4e1aaab974d29adf3fa7a9517c211923487")
}

// UnpackNotSubscribedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSubscribed(uint256 id)
func (sockets *Sockets) UnpackNotSubscribedError(raw []byte) (*SocketsNotSubscribed, error) {
	out := new(SocketsNotSubscribed)
	if err := sockets.abi.UnpackIntoInterface(out, "NotSubscribed", raw); err != nil {
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

// SocketsSalesPaused represents a SalesPaused error raised by the Sockets contract.
type SocketsSalesPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SalesPaused()
func SocketsSalesPausedErrorID() common.Hash {
	return common.HexToHash("0x37e555592edcb9fe15108b8e8260cbddad0c73aeba67f74d5f1a93c30e878bc5")
}

// UnpackSalesPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SalesPaused()
func (sockets *Sockets) UnpackSalesPausedError(raw []byte) (*SocketsSalesPaused, error) {
	out := new(SocketsSalesPaused)
	if err := sockets.abi.UnpackIntoInterface(out, "SalesPaused", raw); err != nil {
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

// SocketsSocketPriceAboveMax represents a SocketPriceAboveMax error raised by the Sockets contract.
type SocketsSocketPriceAboveMax struct {
	Price    *big.Int
	MaxPrice *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SocketPriceAboveMax(uint256 price, uint256 maxPrice)
func SocketsSocketPriceAboveMaxErrorID() common.Hash {
	return common.HexToHash("0x52750e2a67e74974bc92e1b02bab70ec14774a915e9a4355812010738e59167c")
}

// UnpackSocketPriceAboveMaxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SocketPriceAboveMax(uint256 price, uint256 maxPrice)
func (sockets *Sockets) UnpackSocketPriceAboveMaxError(raw []byte) (*SocketsSocketPriceAboveMax, error) {
	out := new(SocketsSocketPriceAboveMax)
	if err := sockets.abi.UnpackIntoInterface(out, "SocketPriceAboveMax", raw); err != nil {
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

// SocketsSubscriptionStale represents a SubscriptionStale error raised by the Sockets contract.
type SocketsSubscriptionStale struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubscriptionStale(uint256 id)
func SocketsSubscriptionStaleErrorID() common.Hash {
	return common.HexToHash("0xb8c2dec963fe6df275630c35feee088447b301052d93e71c3ce1d556541f0f79")
}

// UnpackSubscriptionStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubscriptionStale(uint256 id)
func (sockets *Sockets) UnpackSubscriptionStaleError(raw []byte) (*SocketsSubscriptionStale, error) {
	out := new(SocketsSubscriptionStale)
	if err := sockets.abi.UnpackIntoInterface(out, "SubscriptionStale", raw); err != nil {
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
