// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package socketsmore

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

// SocketsMoreMetaData contains all meta data concerning the SocketsMore contract.
var SocketsMoreMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"contractIStaking\"},{\"name\":\"apps\",\"type\":\"address\",\"internalType\":\"contractIApps\"},{\"name\":\"computing\",\"type\":\"address\",\"internalType\":\"contractIComputing\"},{\"name\":\"settlement\",\"type\":\"address\",\"internalType\":\"contractISettlement\"},{\"name\":\"art\",\"type\":\"address\",\"internalType\":\"contractISocketArt\"},{\"name\":\"credentials\",\"type\":\"address\",\"internalType\":\"contractICredentials\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"APPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIApps\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ART\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISocketArt\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COMPUTING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIComputing\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CREDENTIALS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICredentials\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_COLLATERAL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_DURATION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PRICE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_RESALE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PERMIT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SETTLEMENT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISettlement\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStaking\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"buyGated\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"plugIn\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"credential\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"cancelOffer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collateral\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"contractURI\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"gate\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseSales\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postOffer\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"enumISockets.Class\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"prepay\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renew\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resaleBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"royaltyInfo\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"salePrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"isApproved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setCollateral\",\"inputs\":[{\"name\":\"collateral_\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGate\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"schema\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setResaleBps\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUser\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setWindow\",\"inputs\":[{\"name\":\"window_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"subscribe\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"subscription\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"next\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"unsubscribe\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"isApproved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Bought\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"offer\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Closed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CollateralSet\",\"inputs\":[{\"name\":\"collateral\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GateSet\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"issuer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"schema\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MetadataUpdate\",\"inputs\":[{\"name\":\"_tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OfferCancelled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OfferPosted\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"operator\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"class\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumISockets.Class\"},{\"name\":\"power\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Plugged\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Prepaid\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Renewed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResaleBpsSet\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Revoked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SalesPausedSet\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Subscribed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"period\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ToppedUp\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"cost\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unsubscribed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UpdateUser\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"expires\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WindowSet\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccountBalanceOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadySold\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadySubscribed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AppNotOfferable\",\"inputs\":[{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadDuration\",\"inputs\":[{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadParameters\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadPeriod\",\"inputs\":[{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"least\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BalanceQueryForZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BalanceTooLow\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cost\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CollateralTooLow\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CostAboveMax\",\"inputs\":[{\"name\":\"cost\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DemandOpen\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotClosable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotController\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDue\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotGated\",\"inputs\":[{\"name\":\"offer\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotHolder\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotOwnerNorApproved\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPayer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRated\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rated\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotSubscribed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OfferClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OperatorInactive\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PriceTooHigh\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RevokedRecently\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"revokedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SalesPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SocketLocked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lockedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SocketPriceAboveMax\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SoldOut\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SubscriptionStale\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokenAlreadyExists\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TokenDoesNotExist\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooManyUnits\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferFromIncorrectOwner\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferToNonERC721ReceiverImplementer\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferToZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Underpaid\",\"inputs\":[{\"name\":\"cost\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownOffer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownSocket\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ValueRefused\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroCount\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroPower\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroUnits\",\"inputs\":[]}]",
	ID:  "SocketsMore",
	Bin: "0x61022060405230608052348015610014575f5ffd5b50604051615fa4380380615fa483398101604081905261003391610218565b6001600160a01b03871660a05286868686868461004e610152565b506001600160a01b0393841660c05291831660e052821661010052166101205250306101405246610160526060806100ce604080518082018252601481527f454d4320436f6d707574696e6720536f636b6574000000000000000000000000602080830191909152825180840190935260018352603160f81b9083015291565b81516020928301208151918301919091206101808290526101a0819052604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8152938401929092529082015246606082015230608082015260a090206101c05250506001600160a01b039182166101e0521661020052506102af9350505050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156101a25760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146102015780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610201575f5ffd5b5f5f5f5f5f5f5f60e0888a03121561022e575f5ffd5b875161023981610204565b602089015190975061024a81610204565b604089015190965061025b81610204565b606089015190955061026c81610204565b608089015190945061027d81610204565b60a089015190935061028e81610204565b60c089015190925061029f81610204565b8091505092959891949750929550565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051615b9661040e5f395f818161076b0152610d5201525f818161091e01528181612970015261315801525f8181613f39015261476201525f8181613ff3015261481c01525f8181613fcd01526147f601525f8181613f7d01526147a601525f8181613f5a015261478301525f8181610c02015281816111da015261284101525f818161087301528181611a0401528181612a820152614ac201525f81816106db0152818161182401526129b101525f81816108eb01528181610ead015281816110510152818161156b015281816117490152818161362e0152818161418a0152614bdc01525f81816107bd015281816112a6015281816116970152818161257c015281816130ff0152818161325301526143a801525f81816142f10152818161431a01526144e60152615b965ff3fe60806040526004361061035b575f3560e01c8063745a41bc116101bd578063b1724b46116100f2578063e030565e11610092578063e985e9c51161006d578063e985e9c514610bbd578063ef0fe24514610bf1578063ef706adf14610c24578063fafcbb0714610c43575f5ffd5b8063e030565e14610b6b578063e362fe9514610b8a578063e8a3d48514610ba9575f5ffd5b8063c87b56dd116100cd578063c87b56dd14610afe578063d71e442e14610b1d578063d8dfeb4514610b30578063deb9663414610b55575f5ffd5b8063b1724b4614610aa8578063b88d4fde14610ad7578063bbccf15414610aea575f5ffd5b806397610f301161015d578063a4d7048211610138578063a4d704821461095f578063a9fdc40b14610972578063ad0b27fb14610a41578063ad3cb1cc14610a60575f5ffd5b806397610f30146108da5780639cb84a011461090d578063a22cb46514610940575f5ffd5b806387a998661161019857806387a99866146108065780638a0dac4a146108435780638e4424b81461086257806395d89b4114610895575f5ffd5b8063745a41bc1461078d5780637aadef8b146107ac57806384b0196e146107df575f5ffd5b806330adf81f1161029357806352d1902d116102335780636352211e1161020e5780636352211e146106fd578063691636041461071c57806370a082311461073b57806372fbaed91461075a575f5ffd5b806352d1902d146106975780635baa7509146106ab57806362b51b4e146106ca575f5ffd5b806342842e0e1161026e57806342842e0e1461061f57806344cbe8851461063257806345201aa4146106655780634f1ef28614610684575f5ffd5b806330adf81f146105b95780633644e515146105ec578063407e9c0b14610600575f5ffd5b80630da24052116102fe57806323b872dd116102d957806323b872dd1461052057806324ad1c04146105335780632a55205a1461055b5780632e389af014610599575f5ffd5b80630da24052146104a7578063141a468c146104c657806320c5429b14610501575f5ffd5b806307ca93821161033957806307ca938214610429578063081812fc1461043c578063095ea7b3146104735780630aebeb4e14610488575f5ffd5b806301c11d961461035f57806301ffc9a71461038f57806306fdde03146103db575b5f5ffd5b34801561036a575f5ffd5b5061037c69ffffffffffffffffffff81565b6040519081526020015b60405180910390f35b34801561039a575f5ffd5b506103cb6103a936600461513a565b6301ffc9a760e09190911c9081146380ac58cd821417635b5e139f9091141790565b6040519015158152602001610386565b3480156103e6575f5ffd5b5060408051808201909152601481527f454d4320436f6d707574696e6720536f636b657400000000000000000000000060208201525b6040516103869190615196565b61037c61043736600461520d565b610c62565b348015610447575f5ffd5b5061045b6104563660046152a7565b610e05565b6040516001600160a01b039091168152602001610386565b6104866104813660046152d2565b610e40565b005b348015610493575f5ffd5b506104866104a23660046152a7565b610e4f565b3480156104b2575f5ffd5b506104866104c13660046152fc565b61129b565b3480156104d1575f5ffd5b5061037c6104e03660046152a7565b5f818152673ec412a9852d173d60c11b601c52602090208101015460e81c90565b34801561050c575f5ffd5b5061048661051b3660046152a7565b6112fb565b61048661052e366004615322565b611458565b34801561053e575f5ffd5b506105486103e881565b60405161ffff9091168152602001610386565b348015610566575f5ffd5b5061057a610575366004615360565b611567565b604080516001600160a01b039093168352602083019190915201610386565b3480156105a4575f5ffd5b505f5461054890600160801b900461ffff1681565b3480156105c4575f5ffd5b5061037c7f49ecf333e5b8c95c40fdafc95c1ad136e8914a8fb55e9dc8bb01eaa83a2df9ad81565b3480156105f7575f5ffd5b5061037c61167e565b34801561060b575f5ffd5b5061048661061a366004615380565b61168c565b61048661062d366004615322565b6116ec565b34801561063d575f5ffd5b5061064d670de0b6b3a764000081565b6040516001600160601b039091168152602001610386565b348015610670575f5ffd5b5061037c61067f36600461539b565b611718565b61048661069236600461548f565b611dc7565b3480156106a2575f5ffd5b5061037c611de2565b3480156106b6575f5ffd5b506104866106c53660046152a7565b611e11565b3480156106d5575f5ffd5b5061045b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610708575f5ffd5b5061045b6107173660046152a7565b6121e8565b348015610727575f5ffd5b5061048661073636600461551b565b612224565b348015610746575f5ffd5b5061037c61075536600461553f565b61234d565b348015610765575f5ffd5b5061045b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610798575f5ffd5b506104866107a736600461555a565b612385565b3480156107b7575f5ffd5b5061045b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156107ea575f5ffd5b506107f36124c9565b60405161038697969594939291906155be565b348015610811575f5ffd5b5061057a6108203660046152a7565b5f90815260066020526040902080546001909101546001600160a01b0390911691565b34801561084e575f5ffd5b5061048661085d36600461553f565b612571565b34801561086d575f5ffd5b5061045b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156108a0575f5ffd5b5060408051808201909152600681527f534f434b45540000000000000000000000000000000000000000000000000000602082015261041c565b3480156108e5575f5ffd5b5061045b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610918575f5ffd5b5061045b7f000000000000000000000000000000000000000000000000000000000000000081565b34801561094b575f5ffd5b5061048661095a366004615670565b61261d565b61048661096d3660046152a7565b612670565b34801561097d575f5ffd5b506109fb61098c3660046152a7565b5f90815260076020526040902080546001909101546001600160a01b03821692600160a01b9092046001600160601b0316916001600160401b03821691600160401b810464ffffffffff90811692600160681b830490911691600160a81b900469ffffffffffffffffffff1690565b604080516001600160a01b03909716875260208701959095526001600160401b0393841694860194909452908216606085015216608083015260a082015260c001610386565b348015610a4c575f5ffd5b50610486610a5b3660046152a7565b61270b565b348015610a6b575f5ffd5b5061041c6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b348015610ab3575f5ffd5b50610abf6301e2850081565b6040516001600160401b039091168152602001610386565b610486610ae53660046156a7565b6128cb565b348015610af5575f5ffd5b50610abf603c81565b348015610b09575f5ffd5b5061041c610b183660046152a7565b612925565b610486610b2b3660046156f7565b612c13565b348015610b3b575f5ffd5b505f5461064d90600160981b90046001600160601b031681565b348015610b60575f5ffd5b50610abf6201518081565b348015610b76575f5ffd5b50610486610b8536600461573c565b612f85565b348015610b95575f5ffd5b50610486610ba436600461577b565b6130f4565b348015610bb4575f5ffd5b5061041c613154565b348015610bc8575f5ffd5b506103cb610bd736600461579c565b601c52670a5a2e7a000000006008525f526030600c205490565b348015610bfc575f5ffd5b5061045b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610c2f575f5ffd5b50610486610c3e3660046152a7565b6131d8565b348015610c4e575f5ffd5b50610486610c5d3660046157c8565b613234565b5f610c6b613315565b846001600160401b038116421115610ca757604051636768091360e01b81526001600160401b0390911660048201526024015b60405180910390fd5b505f610cb28a61336e565b905080608001518a90610cf4576040517f1263c20a000000000000000000000000000000000000000000000000000000008152600401610c9e91815260200190565b505f8a8152600660209081526040918290208251808401845281546001600160a01b0390811680835260019093015493820184905293517fd5d1903300000000000000000000000000000000000000000000000000000000815290937f0000000000000000000000000000000000000000000000000000000000000000169263d5d1903392610d8e9290919033908b908b906004016157e3565b5f6040518083038186803b158015610da4575f5ffd5b505afa158015610db6573d5f5f3e3d5ffd5b50505050610dc8828c8c8c8c8b6134db565b92505050610df961336c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00613366565b98975050505050505050565b5f815f52673ec412a9852d173d60c11b601c5260205f2082018201805460601b610e365763ceea21b65f526004601cfd5b6001015492915050565b610e4b3383836139f7565b5050565b610e57613315565b5f610e6182613a91565b9050610e6d8282613ae0565b5f609082901c63ffffffff16604051631e41c3e960e01b81526001600160401b03821660048281019190915260248201529091505f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690631e41c3e990604401602060405180830381865afa158015610ef2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f169190615838565b5f858152673ec412a9852d173d60c11b601c5260209020850185015490915060a01c64ffffffffff16428110610fa85781158015610f595750610f593386613b43565b85829091610fa5576040517f35bd698d00000000000000000000000000000000000000000000000000000000815260048101929092526001600160401b03166024820152604401610c9e565b50505b5f858152673ec412a9852d173d60c11b601c526020808220870187015460c81c63ffffffff16825260029052604081208054909190600190600160901b900460ff1681811115610ffa57610ffa615853565b1490505f8180156110085750845b61101a57611015886121e8565b6110c2565b6040517f7903a6170000000000000000000000000000000000000000000000000000000081526001600160401b03871660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637903a61790602401602060405180830381865afa15801561109e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110c29190615867565b9050811561112a5782546001600160401b038781165f9081526005602052604081208054600160c01b90940465ffffffffffff1693909261110591859116615896565b92506101000a8154816001600160401b0302191690836001600160401b031602179055505b5f8881526003602090815260408083208390556004909152902080547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016815560010180546001600160a01b031916905561118488613bac565b806001600160a01b0316887fca949838997fc7af99a59218307b7e6fa4acc9eb29a65acecc1a86feec276f066111b98a613bb6565b604080519182526001600160401b038c1660208301528051918290030190a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663f0235adf61121089613bb6565b6040516001600160e01b031960e084901b1681526001600160a01b03851660048201526024015f604051808303818588803b15801561124d575f5ffd5b505af115801561125f573d5f5f3e3d5ffd5b50505050505050505050505061129861336c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00613366565b50565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146112f15760405163167cd5f360e21b81526001600160a01b039091166004820152602401610c9e565b5061129881613be2565b5f61130582613a91565b90506113118282613c82565b61131b8282613ce9565b5f828152600460205260409020805464ffffffffff16158061136957505f54815461135d91600160401b90046001600160401b03169064ffffffffff166158b5565b6001600160401b031642115b8154849164ffffffffff909116906113bd576040517ff325b0bd000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610c9e565b5050805464ffffffffff19164264ffffffffff161780825581906005906113f19065010000000000900462ffffff166158d4565b91906101000a81548162ffffff021916908362ffffff160217905550827fb3bdfdfcb1fc9ed54ce38ca5d8637db4fb4e37d31315abc8128272a5ab64947a61143885613d47565b6040516001600160401b03909116815260200160405180910390a2505050565b611463838383613d97565b5f818152673ec412a9852d173d60c11b3317601c52602090208101810180546001600160a01b0394851694938416938116919082861483026114b45767ceea21b6a1148100831560021b526004601cfd5b855f5281600101549250823314863314176114e0576030600c20546114e057634b6e7f185f526004601cfd5b82156114ed575f82600101555b85851818905550601c600c81812080545f190190555f84905220805460010163ffffffff8116840261152e5767ea553b3401336cea841560021b526004601cfd5b90558082847fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f38a4611562838383613ea3565b505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637903a6176115b06115a487613a91565b60901c63ffffffff1690565b6040516001600160e01b031960e084901b1681526001600160401b039091166004820152602401602060405180830381865afa1580156115f2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116169190615867565b5f5490925061271090600160801b900461ffff16611634828661590a565b61163e919061591d565b6116489190615934565b5f54600160801b900461ffff1661166161271086615934565b61166b919061591d565b6116759190615947565b90509250929050565b5f611687613f37565b905090565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146116e25760405163167cd5f360e21b81526001600160a01b039091166004820152602401610c9e565b506112988161402c565b6116f7838383611458565b813b156115625761156283838360405180602001604052805f8152506140cc565b5f6117228861414d565b604051631e41c3e960e01b81526001600160401b03891660048083019190915260248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e41c3e990604401602060405180830381865afa158015611796573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117ba9190615838565b88906117e5576040516304d7b82360e51b81526001600160401b039091166004820152602401610c9e565b506040517fadbff6ee000000000000000000000000000000000000000000000000000000008152600481018890526001600160401b03891660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063adbff6ee90604401602060405180830381865afa158015611871573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118959190615838565b87906118d0576040517fbad62296000000000000000000000000000000000000000000000000000000008152600401610c9e91815260200190565b50846001600160401b03165f03611913576040517f30a14ace00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8263ffffffff165f03611952576040517f047b9cec00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8369ffffffffffffffffffff808211156119a1576040517f87ebe85d00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610c9e565b505f905082426001600160401b03821610156119e25760405163c45714a560e01b815260048101929092526001600160401b03166024820152604401610c9e565b505060405163a4fefaf360e01b81526001600160401b03891660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a4fefaf390602401602060405180830381865afa158015611a51573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a75919061595a565b90508886826001600160401b038082169083161115611ac357604051638ec6d5c560e01b81526001600160401b03938416600482015291831660248301529091166044820152606401610c9e565b50505f80549091508190611adc9063ffffffff16615975565b91906101000a81548163ffffffff021916908363ffffffff160217905563ffffffff169150604051806101200160405280611b1f8b6001600160401b031661424f565b63ffffffff168152602001611b338a61424f565b63ffffffff1681526020018669ffffffffffffffffffff168152602001886001811115611b6257611b62615853565b81525f602082015263ffffffff86166040820152606001611b8b6001600160401b038916614283565b65ffffffffffff168152602001611baa856001600160401b03166142b5565b64ffffffffff16815263ffffffff8087166020928301525f8581526002835260409081902084518154948601519286015169ffffffffffffffffffff16600160401b027fffffffffffffffffffffffffffff00000000000000000000ffffffffffffffff9385166401000000000267ffffffffffffffff1990961691909416179390931790811682178355606084015191839172ff000000000000000000000000000000000000199091167fffffffffffffffffffffffffff0000000000000000000000ffffffffffffffff90911617600160901b836001811115611c9157611c91615853565b02179055506080820151815460a084015160c08501517fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff909216600160981b9315159390930263ffffffff60a01b191692909217600160a01b63ffffffff93841602177fffff000000000000ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b65ffffffffffff9092169190910217825560e0830151600190920180546101009094015164ffffffffff90931668ffffffffffffffffff199094169390931765010000000000929091169190910217905560405188906001600160401b038b169084907f8b8ee11b1ed1ff1ca03d5ac7d71bcd6f15685719b6c1feddea99b325492f9b2690611db3908c908c908c908c908c90615990565b60405180910390a450979650505050505050565b611dcf6142e6565b611dd88261439d565b610e4b82826143f3565b5f611deb6144db565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc5b90565b611e19613315565b5f611e2382614524565b60018101549091508290600160681b900464ffffffffff1642811115611e85576040517f5d831adf000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610c9e565b50505f828152673ec412a9852d173d60c11b601c5260209020820182015460e81c6001820154839162ffffff908116600160901b9092041614611ef7576040517fb8c2dec9000000000000000000000000000000000000000000000000000000008152600401610c9e91815260200190565b505f611f17611f0584613a91565b60401c69ffffffffffffffffffff1690565b60018301549091508190600160a81b900469ffffffffffffffffffff1680821115611f6a5760405163293a871560e11b8152600481019290925269ffffffffffffffffffff166024820152604401610c9e565b505060018201545f90611f879085906001600160401b0316614577565b83549091508490600160a01b90046001600160601b03168281811115611ff2576040517f2461e6e100000000000000000000000000000000000000000000000000000000815260048101939093526001600160601b0390911660248301526044820152606401610c9e565b50505060018301545f9064ffffffffff600160401b820481169161201f91600160681b90910416426159e5565b612029919061590a565b60018501549091505f90600160401b900464ffffffffff1661204b83426159e5565b6120559190615947565b6001860180547fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff16600160681b64ffffffffff8416021790558554909150839086906014906120b5908490600160a01b90046001600160601b03166159f8565b82546001600160601b039182166101009390930a92830291909202199091161790555084546001860154604080516001600160401b039092168252602082018690526001600160a01b039092169188917fc8194d1f689554c58f9c7972cd5799dfb23691baf2e920f204382e50fd652981910160405180910390a384546040805164ffffffffff84168152600160a01b9092046001600160601b0316602083015287917f9c81add04ddfb8aa27d4eb088edca06ced84b7f2c01bbda9d0352bbb1d623c91910160405180910390a26040518681527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce79060200160405180910390a1505050505061129861336c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00613366565b5f818152673ec412a9852d173d60c11b601c526020902081018101546001600160a01b03168061221f5763ceea21b65f526004601cfd5b919050565b5f61222e84614710565b80549091506122429063ffffffff1661414d565b60018101548154859165010000000000900463ffffffff908116600160a01b909204161461229f576040517f650490b8000000000000000000000000000000000000000000000000000000008152600401610c9e91815260200190565b5080547fffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffff166001600160a01b03848116801515600160981b0292909217835560408051808201825283815260208082018781525f8a81526006909252838220925183546001600160a01b03191695169490941782559251600191909101555184929187917f2bb529857caa958461640e83ede0b059e1b6444425e2baef755d7cc7ad0b70b49190a450505050565b5f8161236057638f4eb6045f526004601cfd5b673ec412a9852d173d60c11b601c52815f5263ffffffff601c600c2054169050919050565b8242111583906123b457604051636768091360e01b81526001600160401b039091166004820152602401610c9e565b505f6124537f49ecf333e5b8c95c40fdafc95c1ad136e8914a8fb55e9dc8bb01eaa83a2df9ad8787612401895f818152673ec412a9852d173d60c11b601c52602090208101015460e81c90565b6040805160208101959095526001600160a01b0390931692840192909252606083015262ffffff16608082015260a0810186905260c00160405160208183030381529060405280519060200120614760565b9050612469612461866121e8565b828585614876565b858790916124b5576040517fc41d015b00000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b03166024820152604401610c9e565b50506124c18686614962565b505050505050565b7f0f000000000000000000000000000000000000000000000000000000000000006060805f80808361255f604080518082018252601481527f454d4320436f6d707574696e6720536f636b65740000000000000000000000006020808301919091528251808401909352600183527f31000000000000000000000000000000000000000000000000000000000000009083015291565b97989097965046955030945091925090565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146125c75760405163167cd5f360e21b81526001600160a01b039091166004820152602401610c9e565b50600180546001600160a01b0319166001600160a01b0383169081179091556040519081527fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e906020015b60405180910390a150565b801515905081601c52670a5a2e7a00000000600852335f52806030600c2055805f528160601b60601c337f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160205fa35050565b5f61267a82614524565b80549091505f9061269c903490600160a01b90046001600160601b0316615947565b90506126a78161496d565b82546001600160601b0391909116600160a01b026001600160a01b039091161782556040805134815260208101839052339185917febb4bc31ed5716b974f4a67d1e29d2bcb8c63c8015f92851b6be72d49738987d910160405180910390a3505050565b612713613315565b5f61271d82614524565b80549091506001600160a01b03168233808314612778576040517f5b7db7a000000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b03166024820152604401610c9e565b505081545f848152600760209081526040808320928355600190920180547fff000000000000000000000000000000000000000000000000000000000000001690559051600160a01b9092046001600160601b0316808352916001600160a01b0384169186917f3de9e3631eb0779268c326992503ba631ee543139c4073e22eb2aebcd5c2f022910160405180910390a36040517ff0235adf0000000000000000000000000000000000000000000000000000000081526001600160a01b0383811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063f0235adf9083906024015f604051808303818588803b158015612884575f5ffd5b505af1158015612896573d5f5f3e3d5ffd5b505050505050505061129861336c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00613366565b6128d6858585611458565b833b1561291e5761291e85858585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506140cc92505050565b5050505050565b60605f61293183613a91565b5f848152673ec412a9852d173d60c11b601c5260208120850185015491925090600290829060c81c63ffffffff1681526020019081526020015f2090507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d4c7074b6040518061012001604052808781526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663051a26646129f18863ffffffff60b09190911c1690565b6040518263ffffffff1660e01b8152600401612a0f91815260200190565b5f60405180830381865afa158015612a29573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612a509190810190615a17565b815263ffffffff609087901c1660208083018290526040805163a4fefaf360e01b8152600481019390935280519301927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169263a4fefaf39260248083019391928290030181865afa158015612ad0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612af4919061595a565b6001600160401b03168152845465ffffffffffff600160c01b909104166020820152604001612b29866001600160401b031690565b6001600160401b031681525f888152673ec412a9852d173d60c11b601c52602090819020890189015491019060a01c64ffffffffff166001600160401b0316815260200160d086901c64ffffffffff166001600160401b0316815260200160018554600160901b900460ff166001811115612ba657612ba6615853565b1490526040516001600160e01b031960e084901b168152612bca9190600401615a8b565b5f60405180830381865afa158015612be4573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612c0b9190810190615a17565b949350505050565b5f612c1d85613a91565b5f8681526007602052604090205490915085906001600160a01b031615612c73576040517fa147ccd8000000000000000000000000000000000000000000000000000000008152600401610c9e91815260200190565b50836001600160401b03165f03612c9d5760405163c46babb160e01b815260040160405180910390fd5b603c6001600160401b03841610801590612cc457506301e285006001600160401b03841611155b83603c9091612d12576040517fd3f006e80000000000000000000000000000000000000000000000000000000081526001600160401b03928316600482015291166024820152604401610c9e565b505069ffffffffffffffffffff604082901c168280821115612d505760405163293a871560e11b815260048101929092526024820152604401610c9e565b50506040518060e00160405280336001600160a01b03168152602001612d753461496d565b6001600160601b03168152602001856001600160401b031681526020018464ffffffffff1681526020014264ffffffffff168152602001612dd1875f818152673ec412a9852d173d60c11b601c52602090208101015460e81c90565b62ffffff16815260200169ffffffffffffffffffff8410612dfc5769ffffffffffffffffffff612dfe565b835b69ffffffffffffffffffff9081169091525f878152600760209081526040918290208451858301516001600160601b0316600160a01b026001600160a01b0390911617815584830151600190910180546060808801516080808a015160a08b015160c0909b0151909916600160a81b027fff00000000000000000000ffffffffffffffffffffffffffffffffffffffffff62ffffff909b16600160901b027fffffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffff64ffffffffff9b8c16600160681b02167fffffffffffffffffffffff0000000000000000ffffffffffffffffffffffffff9b909416600160401b026cffffffffffffffffffffffffff199096166001600160401b0398891617959095179990991691909117929092179790971695909517905582518982168152908816918101919091529081018590523492810192909252339187917f0b15fc03a8c7392242d8ac8ebb384d49da7b7e0a1945403b3efa642013b6083f910160405180910390a35050505050565b5f612f8f84613a91565b9050612f9b3385613b43565b612fd1576040517f4b6e7f1800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612fdb8482613ae0565b600160f81b81175f858152600360209081526040808320939093556004905220805481906005906130199065010000000000900462ffffff166158d4565b82546101009290920a62ffffff8181021990931691909216919091021790556001810180546001600160a01b0319166001600160a01b03861690811790915581546fffffffffffffffff00000000000000001916600160401b6001600160401b03861690810291909117835560405190815286907f4e06b4e7000e659094299b3533b47b6aa8ad048e95e872d23d1f4ee55af89cfe9060200160405180910390a36040518581527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce79060200160405180910390a15050505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461314a5760405163167cd5f360e21b81526001600160a01b039091166004820152602401610c9e565b50611298816149a0565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e8a3d4856040518163ffffffff1660e01b81526004015f60405180830381865afa1580156131b1573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526116879190810190615a17565b5f6131e282614710565b80549091506131f69063ffffffff1661414d565b60018101805464ffffffffff1916905560405182907fc28b4aed030bfacc245c0501326e1beb8c0ef0d60e4edc21067fdeb52da2a7aa905f90a25050565b6001546001600160a01b03163314806132755750336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016145b33906132b9576040517fa252c1510000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610c9e565b505f8054821515600160901b0272ff000000000000000000000000000000000000199091161790556040517f179592853b81b3aabca366dfd3e7688ef18b069f45603399073fedf696672a5f9061261290831515815260200190565b61333f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c614a30565b61336c60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90614a67565b565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101919091526133bf82614710565b6040805161012081018252825463ffffffff80821683526401000000008204166020830152600160401b810469ffffffffffffffffffff169282019290925291906060830190600160901b900460ff16600181111561342057613420615853565b600181111561343157613431615853565b81528154600160981b810460ff1615156020830152600160a01b810463ffffffff9081166040840152600160c01b90910465ffffffffffff16606083015260019092015464ffffffffff80821660808401526501000000000090910490921660a09091015260e08201519192508391904290821610156134d45760405163c45714a560e01b8152600481019290925264ffffffffff166024820152604401610c9e565b5050919050565b5f8054600160901b900460ff161561351f576040517f37e5555900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160401b0384161580159061354457506301e285006001600160401b03851611155b846301e285009091613595576040517fedceab120000000000000000000000000000000000000000000000000000000081526001600160401b03928316600482015291166024820152604401610c9e565b5050846001600160401b03165f036135c05760405163c46babb160e01b815260040160405180910390fd5b60a0870151869063ffffffff16613606576040517f7e1f5a77000000000000000000000000000000000000000000000000000000008152600401610c9e91815260200190565b508651604051631e41c3e960e01b815263ffffffff90911660048083019190915260248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e41c3e990604401602060405180830381865afa15801561367b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061369f9190615838565b8751906136c8576040516304d7b82360e51b815263ffffffff9091166004820152602401610c9e565b505f6136f5866001600160401b0316896040015169ffffffffffffffffffff166103e891026103e7010490565b905080848082111561373c576040517f919208d700000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610c9e565b508190503481811015613784576040517ff3ebc38400000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610c9e565b50600190508860600151600181111561379f5761379f615853565b036137c3576137c3885f015163ffffffff168960c0015165ffffffffffff16614a6e565b5f6137ce86426158b5565b60a08a01515f8a8152600260205260408120805463ffffffff5f199094018416600160a01b0263ffffffff60a01b1990911617905580549293509160049161381e91640100000000900416615975565b91906101000a81548163ffffffff021916908363ffffffff160217905563ffffffff1692506138ae876001600160401b03168a6040015169ffffffffffffffffffff168b5f015163ffffffff168c6020015163ffffffff1688613881575f613883565b855b6001600160401b0316604084901b8517609084901b1760b083901b1760d082901b1795945050505050565b5f848152600360205260409020556138d633846001600160401b03841660288c901b17614ce8565b604080516001600160401b03808a168252831660208201529081018390523390899085907fcaf788fee0ef076be6b941eba8de5f92c5bcf15d7c9481a83f22f64001e2b63b9060600160405180910390a483156139a5576040516001600160401b0382168152339084907fcd1eb1f65d7434d8522000dd8c175918b29dda32bbd1e9feec5f2b70339c0b8a9060200160405180910390a36040518381527f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a16119060200160405180910390a16139d9565b6040518381527ff27b6ce5b2f5e68ddb2fd95a8a909d4ecf1daaac270935fff052feacb24f18429060200160405180910390a15b6139eb6139e683346159e5565b614d80565b50509695505050505050565b5f1960601c82811692508381169350815f5283673ec412a9852d173d60c11b17601c5260205f208201820180548216915081613a3a5763ceea21b65f526004601cfd5b818514851517613a5e57815f526030600c2054613a5e57634b6e7f185f526004601cfd5b6001018390558183827f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f38a450505050565b5f818152600360205260409020548181613ada576040517fd2ffe0aa000000000000000000000000000000000000000000000000000000008152600401610c9e91815260200190565b50919050565b613aea8282613ce9565b5f613af482614d90565b9050828142811061291e576040517faf45d38900000000000000000000000000000000000000000000000000000000815260048101929092526001600160401b03166024820152604401610c9e565b5f8181526001600160a01b03928316673ec412a9852d173d60c11b8117601c52602090912082018201805491936001921680613b865763ceea21b65f526004601cfd5b808514613ba457805f526030600c2054613ba4578160010154851492505b505092915050565b6112985f82614dbe565b5f6103e86103e769ffffffffffffffffffff604085901c166001600160401b0385160201045b92915050565b670de0b6b3a76400006001600160601b0382161115613c145760405163a18a709360e01b815260040160405180910390fd5b5f80547fff000000000000000000000000ffffffffffffffffffffffffffffffffffffff16600160981b6001600160601b038416908102919091179091556040519081527ff51cc5910a589a0c46f425e91f5cbecc307910d6b49d0673b3a87e388663eb5490602001612612565b613c8c8282614e95565b829033906001600160a01b03168114613ce3576040517f2f5ea62100000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b03166024820152604401610c9e565b50505050565b817f0200000000000000000000000000000000000000000000000000000000000000821615611562576040517f686d8c70000000000000000000000000000000000000000000000000000000008152600401610c9e91815260200190565b5f8181526004602052604081205465010000000000900462ffffff16613d88835f818152673ec412a9852d173d60c11b601c52602090208101015460e81c90565b62ffffff16613bdc91906158b5565b6001600160a01b0383161580613db457506001600160a01b038216155b15613dbe57505050565b348015613dfa576040517f220fa7cd000000000000000000000000000000000000000000000000000000008152600401610c9e91815260200190565b505f81815260036020526040902054613e138282613ae0565b600160f81b811615613ce3575f8281526003602090815260408083207ffeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff851690556004825280832060010180546001600160a01b03191690558051838152905185927f4e06b4e7000e659094299b3533b47b6aa8ad048e95e872d23d1f4ee55af89cfe928290030190a350505050565b6001600160a01b0383161580613ec057506001600160a01b038216155b15613eca57505050565b611562816901000000000000000000613efe825f818152673ec412a9852d173d60c11b601c52602090208101015460a01c90565b6001600160601b031601815f52673ec412a9852d173d60c11b601c5260205f208201820180548060a01c831860a01b8118825550505050565b7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f0000000000000000000000000000000000000000000000000000000000000000461416611e0e5750604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f00000000000000000000000000000000000000000000000000000000000000009181019190915246606082015230608082015260a0902090565b6001600160401b038116158015906140505750620151806001600160401b03821611155b61406d5760405163a18a709360e01b815260040160405180910390fd5b5f80546fffffffffffffffff00000000000000001916600160401b6001600160401b038416908102919091179091556040519081527f457ad869992f9d73052583e018e548f693dde3a8e5fdc73803e466ae1ee21db590602001612612565b60405163150b7a028082523360208301528560601b60601c604083015283606083015260808083015282518060a08401528015614113578060c08401826020870160045afa505b60208360a48301601c86015f8a5af1614134573d15614134573d5f843e3d83fd5b508060e01b8251146124c15763d1a57ed65f526004601cfd5b6040517ff892a8c20000000000000000000000000000000000000000000000000000000081526001600160401b03821660048201523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f892a8c290604401602060405180830381865afa1580156141d7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906141fb9190615838565b81339091611562576040517f0bf902e90000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160a01b03166024820152604401610c9e565b5f63ffffffff82111561427f576040516306dfcc6560e41b81526020600482015260248101839052604401610c9e565b5090565b5f65ffffffffffff82111561427f576040516306dfcc6560e41b81526030600482015260248101839052604401610c9e565b5f64ffffffffff82111561427f576040516306dfcc6560e41b81526028600482015260248101839052604401610c9e565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061437f57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166143737f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b1561336c5760405163703e46dd60e11b815260040160405180910390fd5b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610e4b5760405163167cd5f360e21b81526001600160a01b039091166004820152602401610c9e565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561444d575060408051601f3d908101601f1916820190925261444a91810190615b50565b60015b61447557604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610c9e565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc81146144d1576040517faa1d49a400000000000000000000000000000000000000000000000000000000815260048101829052602401610c9e565b6115628383614ec1565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461336c5760405163703e46dd60e11b815260040160405180910390fd5b5f818152600760205260409020805482906001600160a01b0316613ada576040517f77bc6308000000000000000000000000000000000000000000000000000000008152600401610c9e91815260200190565b5f5f61458284613a91565b9050826001600160401b03165f036145ad5760405163c46babb160e01b815260040160405180910390fd5b5f848152673ec412a9852d173d60c11b601c5260208120850185015460a01c64ffffffffff16905084816001600160401b03811642111561462c576040517f8a55c62200000000000000000000000000000000000000000000000000000000815260048101929092526001600160401b03166024820152604401610c9e565b50505f858152673ec412a9852d173d60c11b601c5260209020850185015461465c9060c81c63ffffffff1661336e565b505f846001600160401b0316614678846001600160401b031690565b6146829190615947565b9050806001600160401b038111156146c9576040517f2a7b42aa000000000000000000000000000000000000000000000000000000008152600401610c9e91815260200190565b505f86815260036020526040902067ffffffffffffffff1984168217908190556146f284613bb6565b6146fb82613bb6565b61470591906159e5565b979650505050505050565b5f8181526002602052604090208054829063ffffffff16613ada576040517f1021ae22000000000000000000000000000000000000000000000000000000008152600401610c9e91815260200190565b7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f00000000000000000000000000000000000000000000000000000000000000004614166148535750604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f00000000000000000000000000000000000000000000000000000000000000009181019190915246606082015230608082015260a090205b6719010000000000005f5280601a5281603a52604260182090505f603a52919050565b5f6001600160a01b03851615612c0b57604051853b61491f5782604081146148a657604181146148e65750614959565b60208581013560ff81901c601b0190915285356040527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff166060526148f7565b60408501355f1a6020526040856040375b50845f526020600160805f60015afa5180871860601b3d119250505f60605280604052614959565b631626ba7e60e01b80825285600483015260248201604081528460448401528486606485013760208160648701858b5afa90519091141691505b50949350505050565b610e4b5f83836139f7565b5f6001600160601b0382111561427f576040516306dfcc6560e41b81526060600482015260248101839052604401610c9e565b6103e861ffff821611156149c75760405163a18a709360e01b815260040160405180910390fd5b5f80547fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff16600160801b61ffff8416908102919091179091556040519081527f368ce952874938399cc968db31803cbaebc172ba5332dc89c01aee4bb7c2336590602001612612565b1561336c576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b6001600160401b038281165f908152600560205260408120549091614a97918185169116615947565b60405163a4fefaf360e01b81526001600160401b03851660048201529091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a4fefaf390602401602060405180830381865afa158015614b07573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614b2b919061595a565b90508382826001600160401b038116821115614b7657604051638ec6d5c560e01b81526001600160401b03938416600482015291831660248301529091166044820152606401610c9e565b50505f8054909150614b9890600160981b90046001600160601b03168461591d565b6040517f1c0359500000000000000000000000000000000000000000000000000000000081526001600160401b03871660048201529091505f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690631c03595090602401602060405180830381865afa158015614c21573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614c459190615b67565b6fffffffffffffffffffffffffffffffff16905085818380821015614caf576040517fe98581540000000000000000000000000000000000000000000000000000000081526001600160401b03909316600484015260248301919091526044820152606401610c9e565b505050506001600160401b039485165f908152600560205260409020805467ffffffffffffffff19169390951692909217909355505050565b614cf35f8484613d97565b8260601b60601c9250815f52673ec412a9852d173d60c11b601c52828160a01b1760205f208301830155825f52601c600c20600181540163ffffffff81168502614d4c5767ea553b3401336cea851560021b526004601cfd5b905581835f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8138a46115625f8484613ea3565b8015611298576112983382614f16565b64ffffffffff60d082901c16801561221f575f54613bdc90600160401b90046001600160401b031682615947565b5f614dc8826121e8565b9050614dd5815f84613d97565b505f8181526001600160a01b03928316673ec412a9852d173d60c11b8117601c526020909120820182018054919382169182614e185763ceea21b65f526004601cfd5b825f52816001015480861484871417861517614e45576030600c2054614e4557634b6e7f185f526004601cfd5b8015614e52575f83600101555b5082189055601c600c2080545f19019055815f827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8238a4611562815f84613ea3565b5f5f614ea18484614f2f565b90506001600160a01b03811615614eb85780612c0b565b612c0b846121e8565b614eca82614f83565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115614f0e576115628282614ff9565b610e4b6150cb565b5f385f3884865af1610e4b5763b12d13eb5f526004601cfd5b5f600160f81b8216614f4257505f613bdc565b5f838152600460205260409020805442600160401b9091046001600160401b03161015614f6f575f612c0b565b600101546001600160a01b03169392505050565b806001600160a01b03163b5f03614fb857604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610c9e565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6150068484615103565b905080801561502757505f3d118061502757505f846001600160a01b03163b115b1561503c57615034615116565b915050613bdc565b801561507f576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610c9e565b3d156150925761508d61512f565b6150c4565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b341561336c576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f6020828403121561514a575f5ffd5b81356001600160e01b031981168114615161575f5ffd5b9392505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6151616020830184615168565b6001600160401b0381168114611298575f5ffd5b8015158114611298575f5ffd5b5f5f83601f8401126151d9575f5ffd5b5081356001600160401b038111156151ef575f5ffd5b602083019150836020828501011115615206575f5ffd5b9250929050565b5f5f5f5f5f5f5f5f60e0898b031215615224575f5ffd5b883597506020890135615236816151a8565b96506040890135615246816151a8565b955060608901359450608089013561525d816151a8565b935060a089013561526d816151bc565b925060c08901356001600160401b03811115615287575f5ffd5b6152938b828c016151c9565b999c989b5096995094979396929594505050565b5f602082840312156152b7575f5ffd5b5035919050565b6001600160a01b0381168114611298575f5ffd5b5f5f604083850312156152e3575f5ffd5b82356152ee816152be565b946020939093013593505050565b5f6020828403121561530c575f5ffd5b81356001600160601b0381168114615161575f5ffd5b5f5f5f60608486031215615334575f5ffd5b833561533f816152be565b9250602084013561534f816152be565b929592945050506040919091013590565b5f5f60408385031215615371575f5ffd5b50508035926020909101359150565b5f60208284031215615390575f5ffd5b8135615161816151a8565b5f5f5f5f5f5f5f60e0888a0312156153b1575f5ffd5b87356153bc816151a8565b9650602088013595506040880135600281106153d6575f5ffd5b945060608801356153e6816151a8565b93506080880135925060a088013563ffffffff81168114615405575f5ffd5b915060c0880135615415816151a8565b8091505092959891949750929550565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b038111828210171561546157615461615425565b604052919050565b5f6001600160401b0382111561548157615481615425565b50601f01601f191660200190565b5f5f604083850312156154a0575f5ffd5b82356154ab816152be565b915060208301356001600160401b038111156154c5575f5ffd5b8301601f810185136154d5575f5ffd5b80356154e86154e382615469565b615439565b8181528660208385010111156154fc575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f5f6060848603121561552d575f5ffd5b83359250602084013561534f816152be565b5f6020828403121561554f575f5ffd5b8135615161816152be565b5f5f5f5f5f6080868803121561556e575f5ffd5b8535615579816152be565b9450602086013593506040860135925060608601356001600160401b038111156155a1575f5ffd5b6155ad888289016151c9565b969995985093965092949392505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6155f860e0830189615168565b828103604084015261560a8189615168565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561565f578351835260209384019390920191600101615641565b50909b9a5050505050505050505050565b5f5f60408385031215615681575f5ffd5b823561568c816152be565b9150602083013561569c816151bc565b809150509250929050565b5f5f5f5f5f608086880312156156bb575f5ffd5b85356156c6816152be565b945060208601356156d6816152be565b93506040860135925060608601356001600160401b038111156155a1575f5ffd5b5f5f5f5f6080858703121561570a575f5ffd5b84359350602085013561571c816151a8565b9250604085013561572c816151a8565b9396929550929360600135925050565b5f5f5f6060848603121561574e575f5ffd5b833592506020840135615760816152be565b91506040840135615770816151a8565b809150509250925092565b5f6020828403121561578b575f5ffd5b813561ffff81168114615161575f5ffd5b5f5f604083850312156157ad575f5ffd5b82356157b8816152be565b9150602083013561569c816152be565b5f602082840312156157d8575f5ffd5b8135615161816151bc565b6001600160a01b03861681528460208201526001600160a01b038416604082015260806060820152816080820152818360a08301375f81830160a090810191909152601f909201601f19160101949350505050565b5f60208284031215615848575f5ffd5b8151615161816151bc565b634e487b7160e01b5f52602160045260245ffd5b5f60208284031215615877575f5ffd5b8151615161816152be565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038281168282160390811115613bdc57613bdc615882565b6001600160401b038181168382160190811115613bdc57613bdc615882565b5f62ffffff821662ffffff81036158ed576158ed615882565b60010192915050565b634e487b7160e01b5f52601260045260245ffd5b5f82615918576159186158f6565b500690565b8082028115828204841417613bdc57613bdc615882565b5f82615942576159426158f6565b500490565b80820180821115613bdc57613bdc615882565b5f6020828403121561596a575f5ffd5b8151615161816151a8565b5f63ffffffff821663ffffffff81036158ed576158ed615882565b60a08101600287106159b057634e487b7160e01b5f52602160045260245ffd5b9581526001600160401b039485166020820152604081019390935263ffffffff91909116606083015290911660809091015290565b81810381811115613bdc57613bdc615882565b6001600160601b038281168282160390811115613bdc57613bdc615882565b5f60208284031215615a27575f5ffd5b81516001600160401b03811115615a3c575f5ffd5b8201601f81018413615a4c575f5ffd5b8051615a5a6154e382615469565b818152856020838501011115615a6e575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b60208152815160208201525f60208301516101206040840152615ab2610140840182615168565b90506040840151615ace60608501826001600160401b03169052565b5060608401516001600160401b03811660808501525060808401516001600160401b03811660a08501525060a08401516001600160401b03811660c08501525060c08401516001600160401b03811660e08501525060e08401516001600160401b03811661010085015250610100840151801515610120850152509392505050565b5f60208284031215615b60575f5ffd5b5051919050565b5f60208284031215615b77575f5ffd5b81516fffffffffffffffffffffffffffffffff81168114615161575f5ffd",
}

// SocketsMore is an auto generated Go binding around an Ethereum contract.
type SocketsMore struct {
	abi abi.ABI
}

// NewSocketsMore creates a new instance of SocketsMore.
func NewSocketsMore() *SocketsMore {
	parsed, err := SocketsMoreMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SocketsMore{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SocketsMore) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock, address staking, address apps, address computing, address settlement, address art, address credentials) returns()
func (socketsMore *SocketsMore) PackConstructor(timelock common.Address, staking common.Address, apps common.Address, computing common.Address, settlement common.Address, art common.Address, credentials common.Address) []byte {
	enc, err := socketsMore.abi.Pack("", timelock, staking, apps, computing, settlement, art, credentials)
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
func (socketsMore *SocketsMore) PackAPPS() []byte {
	enc, err := socketsMore.abi.Pack("APPS")
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
func (socketsMore *SocketsMore) TryPackAPPS() ([]byte, error) {
	return socketsMore.abi.Pack("APPS")
}

// UnpackAPPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62b51b4e.
//
// Solidity: function APPS() view returns(address)
func (socketsMore *SocketsMore) UnpackAPPS(data []byte) (common.Address, error) {
	out, err := socketsMore.abi.Unpack("APPS", data)
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
func (socketsMore *SocketsMore) PackART() []byte {
	enc, err := socketsMore.abi.Pack("ART")
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
func (socketsMore *SocketsMore) TryPackART() ([]byte, error) {
	return socketsMore.abi.Pack("ART")
}

// UnpackART is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cb84a01.
//
// Solidity: function ART() view returns(address)
func (socketsMore *SocketsMore) UnpackART(data []byte) (common.Address, error) {
	out, err := socketsMore.abi.Unpack("ART", data)
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
func (socketsMore *SocketsMore) PackCOMPUTING() []byte {
	enc, err := socketsMore.abi.Pack("COMPUTING")
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
func (socketsMore *SocketsMore) TryPackCOMPUTING() ([]byte, error) {
	return socketsMore.abi.Pack("COMPUTING")
}

// UnpackCOMPUTING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e4424b8.
//
// Solidity: function COMPUTING() view returns(address)
func (socketsMore *SocketsMore) UnpackCOMPUTING(data []byte) (common.Address, error) {
	out, err := socketsMore.abi.Unpack("COMPUTING", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCREDENTIALS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72fbaed9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CREDENTIALS() view returns(address)
func (socketsMore *SocketsMore) PackCREDENTIALS() []byte {
	enc, err := socketsMore.abi.Pack("CREDENTIALS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCREDENTIALS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72fbaed9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CREDENTIALS() view returns(address)
func (socketsMore *SocketsMore) TryPackCREDENTIALS() ([]byte, error) {
	return socketsMore.abi.Pack("CREDENTIALS")
}

// UnpackCREDENTIALS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72fbaed9.
//
// Solidity: function CREDENTIALS() view returns(address)
func (socketsMore *SocketsMore) UnpackCREDENTIALS(data []byte) (common.Address, error) {
	out, err := socketsMore.abi.Unpack("CREDENTIALS", data)
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
func (socketsMore *SocketsMore) PackDOMAINSEPARATOR() []byte {
	enc, err := socketsMore.abi.Pack("DOMAIN_SEPARATOR")
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
func (socketsMore *SocketsMore) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return socketsMore.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (socketsMore *SocketsMore) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := socketsMore.abi.Unpack("DOMAIN_SEPARATOR", data)
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
func (socketsMore *SocketsMore) PackMAXCOLLATERAL() []byte {
	enc, err := socketsMore.abi.Pack("MAX_COLLATERAL")
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
func (socketsMore *SocketsMore) TryPackMAXCOLLATERAL() ([]byte, error) {
	return socketsMore.abi.Pack("MAX_COLLATERAL")
}

// UnpackMAXCOLLATERAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x44cbe885.
//
// Solidity: function MAX_COLLATERAL() view returns(uint96)
func (socketsMore *SocketsMore) UnpackMAXCOLLATERAL(data []byte) (*big.Int, error) {
	out, err := socketsMore.abi.Unpack("MAX_COLLATERAL", data)
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
func (socketsMore *SocketsMore) PackMAXDURATION() []byte {
	enc, err := socketsMore.abi.Pack("MAX_DURATION")
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
func (socketsMore *SocketsMore) TryPackMAXDURATION() ([]byte, error) {
	return socketsMore.abi.Pack("MAX_DURATION")
}

// UnpackMAXDURATION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1724b46.
//
// Solidity: function MAX_DURATION() view returns(uint64)
func (socketsMore *SocketsMore) UnpackMAXDURATION(data []byte) (uint64, error) {
	out, err := socketsMore.abi.Unpack("MAX_DURATION", data)
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
func (socketsMore *SocketsMore) PackMAXPRICE() []byte {
	enc, err := socketsMore.abi.Pack("MAX_PRICE")
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
func (socketsMore *SocketsMore) TryPackMAXPRICE() ([]byte, error) {
	return socketsMore.abi.Pack("MAX_PRICE")
}

// UnpackMAXPRICE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01c11d96.
//
// Solidity: function MAX_PRICE() view returns(uint256)
func (socketsMore *SocketsMore) UnpackMAXPRICE(data []byte) (*big.Int, error) {
	out, err := socketsMore.abi.Unpack("MAX_PRICE", data)
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
func (socketsMore *SocketsMore) PackMAXRESALEBPS() []byte {
	enc, err := socketsMore.abi.Pack("MAX_RESALE_BPS")
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
func (socketsMore *SocketsMore) TryPackMAXRESALEBPS() ([]byte, error) {
	return socketsMore.abi.Pack("MAX_RESALE_BPS")
}

// UnpackMAXRESALEBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24ad1c04.
//
// Solidity: function MAX_RESALE_BPS() view returns(uint16)
func (socketsMore *SocketsMore) UnpackMAXRESALEBPS(data []byte) (uint16, error) {
	out, err := socketsMore.abi.Unpack("MAX_RESALE_BPS", data)
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
func (socketsMore *SocketsMore) PackMAXWINDOW() []byte {
	enc, err := socketsMore.abi.Pack("MAX_WINDOW")
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
func (socketsMore *SocketsMore) TryPackMAXWINDOW() ([]byte, error) {
	return socketsMore.abi.Pack("MAX_WINDOW")
}

// UnpackMAXWINDOW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeb96634.
//
// Solidity: function MAX_WINDOW() view returns(uint64)
func (socketsMore *SocketsMore) UnpackMAXWINDOW(data []byte) (uint64, error) {
	out, err := socketsMore.abi.Unpack("MAX_WINDOW", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMINPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbccf154.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_PERIOD() view returns(uint64)
func (socketsMore *SocketsMore) PackMINPERIOD() []byte {
	enc, err := socketsMore.abi.Pack("MIN_PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbccf154.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_PERIOD() view returns(uint64)
func (socketsMore *SocketsMore) TryPackMINPERIOD() ([]byte, error) {
	return socketsMore.abi.Pack("MIN_PERIOD")
}

// UnpackMINPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbbccf154.
//
// Solidity: function MIN_PERIOD() view returns(uint64)
func (socketsMore *SocketsMore) UnpackMINPERIOD(data []byte) (uint64, error) {
	out, err := socketsMore.abi.Unpack("MIN_PERIOD", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPERMITTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30adf81f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PERMIT_TYPEHASH() view returns(bytes32)
func (socketsMore *SocketsMore) PackPERMITTYPEHASH() []byte {
	enc, err := socketsMore.abi.Pack("PERMIT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPERMITTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30adf81f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PERMIT_TYPEHASH() view returns(bytes32)
func (socketsMore *SocketsMore) TryPackPERMITTYPEHASH() ([]byte, error) {
	return socketsMore.abi.Pack("PERMIT_TYPEHASH")
}

// UnpackPERMITTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30adf81f.
//
// Solidity: function PERMIT_TYPEHASH() view returns(bytes32)
func (socketsMore *SocketsMore) UnpackPERMITTYPEHASH(data []byte) ([32]byte, error) {
	out, err := socketsMore.abi.Unpack("PERMIT_TYPEHASH", data)
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
func (socketsMore *SocketsMore) PackSETTLEMENT() []byte {
	enc, err := socketsMore.abi.Pack("SETTLEMENT")
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
func (socketsMore *SocketsMore) TryPackSETTLEMENT() ([]byte, error) {
	return socketsMore.abi.Pack("SETTLEMENT")
}

// UnpackSETTLEMENT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (socketsMore *SocketsMore) UnpackSETTLEMENT(data []byte) (common.Address, error) {
	out, err := socketsMore.abi.Unpack("SETTLEMENT", data)
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
func (socketsMore *SocketsMore) PackSTAKING() []byte {
	enc, err := socketsMore.abi.Pack("STAKING")
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
func (socketsMore *SocketsMore) TryPackSTAKING() ([]byte, error) {
	return socketsMore.abi.Pack("STAKING")
}

// UnpackSTAKING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (socketsMore *SocketsMore) UnpackSTAKING(data []byte) (common.Address, error) {
	out, err := socketsMore.abi.Unpack("STAKING", data)
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
func (socketsMore *SocketsMore) PackTIMELOCK() []byte {
	enc, err := socketsMore.abi.Pack("TIMELOCK")
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
func (socketsMore *SocketsMore) TryPackTIMELOCK() ([]byte, error) {
	return socketsMore.abi.Pack("TIMELOCK")
}

// UnpackTIMELOCK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7aadef8b.
//
// Solidity: function TIMELOCK() view returns(address)
func (socketsMore *SocketsMore) UnpackTIMELOCK(data []byte) (common.Address, error) {
	out, err := socketsMore.abi.Unpack("TIMELOCK", data)
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
func (socketsMore *SocketsMore) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := socketsMore.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (socketsMore *SocketsMore) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return socketsMore.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (socketsMore *SocketsMore) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := socketsMore.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (socketsMore *SocketsMore) PackApprove(account common.Address, id *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("approve", account, id)
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
func (socketsMore *SocketsMore) TryPackApprove(account common.Address, id *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("approve", account, id)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256 result)
func (socketsMore *SocketsMore) PackBalanceOf(owner common.Address) []byte {
	enc, err := socketsMore.abi.Pack("balanceOf", owner)
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
func (socketsMore *SocketsMore) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return socketsMore.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256 result)
func (socketsMore *SocketsMore) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := socketsMore.abi.Unpack("balanceOf", data)
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
// Solidity: function buyGated(uint256 offerId, uint64 units, uint64 duration, uint256 maxPrice, uint64 deadline, bool plugIn, bytes credential) payable returns(uint256 id)
func (socketsMore *SocketsMore) PackBuyGated(offerId *big.Int, units uint64, duration uint64, maxPrice *big.Int, deadline uint64, plugIn bool, credential []byte) []byte {
	enc, err := socketsMore.abi.Pack("buyGated", offerId, units, duration, maxPrice, deadline, plugIn, credential)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBuyGated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07ca9382.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function buyGated(uint256 offerId, uint64 units, uint64 duration, uint256 maxPrice, uint64 deadline, bool plugIn, bytes credential) payable returns(uint256 id)
func (socketsMore *SocketsMore) TryPackBuyGated(offerId *big.Int, units uint64, duration uint64, maxPrice *big.Int, deadline uint64, plugIn bool, credential []byte) ([]byte, error) {
	return socketsMore.abi.Pack("buyGated", offerId, units, duration, maxPrice, deadline, plugIn, credential)
}

// UnpackBuyGated is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07ca9382.
//
// Solidity: function buyGated(uint256 offerId, uint64 units, uint64 duration, uint256 maxPrice, uint64 deadline, bool plugIn, bytes credential) payable returns(uint256 id)
func (socketsMore *SocketsMore) UnpackBuyGated(data []byte) (*big.Int, error) {
	out, err := socketsMore.abi.Unpack("buyGated", data)
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
func (socketsMore *SocketsMore) PackCancelOffer(id *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("cancelOffer", id)
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
func (socketsMore *SocketsMore) TryPackCancelOffer(id *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("cancelOffer", id)
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(uint256 id) returns()
func (socketsMore *SocketsMore) PackClose(id *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("close", id)
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
func (socketsMore *SocketsMore) TryPackClose(id *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("close", id)
}

// PackCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8dfeb45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collateral() view returns(uint96)
func (socketsMore *SocketsMore) PackCollateral() []byte {
	enc, err := socketsMore.abi.Pack("collateral")
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
func (socketsMore *SocketsMore) TryPackCollateral() ([]byte, error) {
	return socketsMore.abi.Pack("collateral")
}

// UnpackCollateral is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8dfeb45.
//
// Solidity: function collateral() view returns(uint96)
func (socketsMore *SocketsMore) UnpackCollateral(data []byte) (*big.Int, error) {
	out, err := socketsMore.abi.Unpack("collateral", data)
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
func (socketsMore *SocketsMore) PackContractURI() []byte {
	enc, err := socketsMore.abi.Pack("contractURI")
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
func (socketsMore *SocketsMore) TryPackContractURI() ([]byte, error) {
	return socketsMore.abi.Pack("contractURI")
}

// UnpackContractURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8a3d485.
//
// Solidity: function contractURI() view returns(string)
func (socketsMore *SocketsMore) UnpackContractURI(data []byte) (string, error) {
	out, err := socketsMore.abi.Unpack("contractURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (socketsMore *SocketsMore) PackEip712Domain() []byte {
	enc, err := socketsMore.abi.Pack("eip712Domain")
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
func (socketsMore *SocketsMore) TryPackEip712Domain() ([]byte, error) {
	return socketsMore.abi.Pack("eip712Domain")
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
func (socketsMore *SocketsMore) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := socketsMore.abi.Unpack("eip712Domain", data)
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

// PackGate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87a99866.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gate(uint256 offerId) view returns(address, bytes32)
func (socketsMore *SocketsMore) PackGate(offerId *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("gate", offerId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87a99866.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gate(uint256 offerId) view returns(address, bytes32)
func (socketsMore *SocketsMore) TryPackGate(offerId *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("gate", offerId)
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
// Solidity: function gate(uint256 offerId) view returns(address, bytes32)
func (socketsMore *SocketsMore) UnpackGate(data []byte) (GateOutput, error) {
	out, err := socketsMore.abi.Unpack("gate", data)
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
func (socketsMore *SocketsMore) PackGetApproved(id *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("getApproved", id)
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
func (socketsMore *SocketsMore) TryPackGetApproved(id *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("getApproved", id)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 id) view returns(address result)
func (socketsMore *SocketsMore) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := socketsMore.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool result)
func (socketsMore *SocketsMore) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := socketsMore.abi.Pack("isApprovedForAll", owner, operator)
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
func (socketsMore *SocketsMore) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return socketsMore.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool result)
func (socketsMore *SocketsMore) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := socketsMore.abi.Unpack("isApprovedForAll", data)
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
func (socketsMore *SocketsMore) PackName() []byte {
	enc, err := socketsMore.abi.Pack("name")
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
func (socketsMore *SocketsMore) TryPackName() ([]byte, error) {
	return socketsMore.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() pure returns(string)
func (socketsMore *SocketsMore) UnpackName(data []byte) (string, error) {
	out, err := socketsMore.abi.Unpack("name", data)
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
// Solidity: function nonces(uint256 id) view returns(uint256)
func (socketsMore *SocketsMore) PackNonces(id *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("nonces", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x141a468c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(uint256 id) view returns(uint256)
func (socketsMore *SocketsMore) TryPackNonces(id *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("nonces", id)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x141a468c.
//
// Solidity: function nonces(uint256 id) view returns(uint256)
func (socketsMore *SocketsMore) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := socketsMore.abi.Unpack("nonces", data)
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
func (socketsMore *SocketsMore) PackOwnerOf(id *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("ownerOf", id)
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
func (socketsMore *SocketsMore) TryPackOwnerOf(id *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("ownerOf", id)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 id) view returns(address result)
func (socketsMore *SocketsMore) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := socketsMore.abi.Unpack("ownerOf", data)
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
// Solidity: function pauseSales(bool paused) returns()
func (socketsMore *SocketsMore) PackPauseSales(paused bool) []byte {
	enc, err := socketsMore.abi.Pack("pauseSales", paused)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauseSales is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfafcbb07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauseSales(bool paused) returns()
func (socketsMore *SocketsMore) TryPackPauseSales(paused bool) ([]byte, error) {
	return socketsMore.abi.Pack("pauseSales", paused)
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x745a41bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address spender, uint256 id, uint256 deadline, bytes signature) returns()
func (socketsMore *SocketsMore) PackPermit(spender common.Address, id *big.Int, deadline *big.Int, signature []byte) []byte {
	enc, err := socketsMore.abi.Pack("permit", spender, id, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x745a41bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address spender, uint256 id, uint256 deadline, bytes signature) returns()
func (socketsMore *SocketsMore) TryPackPermit(spender common.Address, id *big.Int, deadline *big.Int, signature []byte) ([]byte, error) {
	return socketsMore.abi.Pack("permit", spender, id, deadline, signature)
}

// PackPostOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45201aa4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postOffer(uint64 operator, uint256 app, uint8 class, uint64 power, uint256 price, uint32 count, uint64 validUntil) returns(uint256 id)
func (socketsMore *SocketsMore) PackPostOffer(operator uint64, app *big.Int, class uint8, power uint64, price *big.Int, count uint32, validUntil uint64) []byte {
	enc, err := socketsMore.abi.Pack("postOffer", operator, app, class, power, price, count, validUntil)
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
func (socketsMore *SocketsMore) TryPackPostOffer(operator uint64, app *big.Int, class uint8, power uint64, price *big.Int, count uint32, validUntil uint64) ([]byte, error) {
	return socketsMore.abi.Pack("postOffer", operator, app, class, power, price, count, validUntil)
}

// UnpackPostOffer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45201aa4.
//
// Solidity: function postOffer(uint64 operator, uint256 app, uint8 class, uint64 power, uint256 price, uint32 count, uint64 validUntil) returns(uint256 id)
func (socketsMore *SocketsMore) UnpackPostOffer(data []byte) (*big.Int, error) {
	out, err := socketsMore.abi.Unpack("postOffer", data)
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
// Solidity: function prepay(uint256 id) payable returns()
func (socketsMore *SocketsMore) PackPrepay(id *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("prepay", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPrepay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4d70482.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prepay(uint256 id) payable returns()
func (socketsMore *SocketsMore) TryPackPrepay(id *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("prepay", id)
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (socketsMore *SocketsMore) PackProxiableUUID() []byte {
	enc, err := socketsMore.abi.Pack("proxiableUUID")
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
func (socketsMore *SocketsMore) TryPackProxiableUUID() ([]byte, error) {
	return socketsMore.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (socketsMore *SocketsMore) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := socketsMore.abi.Unpack("proxiableUUID", data)
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
// Solidity: function renew(uint256 id) returns()
func (socketsMore *SocketsMore) PackRenew(id *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("renew", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenew is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5baa7509.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renew(uint256 id) returns()
func (socketsMore *SocketsMore) TryPackRenew(id *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("renew", id)
}

// PackResaleBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e389af0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resaleBps() view returns(uint16)
func (socketsMore *SocketsMore) PackResaleBps() []byte {
	enc, err := socketsMore.abi.Pack("resaleBps")
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
func (socketsMore *SocketsMore) TryPackResaleBps() ([]byte, error) {
	return socketsMore.abi.Pack("resaleBps")
}

// UnpackResaleBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e389af0.
//
// Solidity: function resaleBps() view returns(uint16)
func (socketsMore *SocketsMore) UnpackResaleBps(data []byte) (uint16, error) {
	out, err := socketsMore.abi.Unpack("resaleBps", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20c5429b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(uint256 id) returns()
func (socketsMore *SocketsMore) PackRevoke(id *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("revoke", id)
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
func (socketsMore *SocketsMore) TryPackRevoke(id *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("revoke", id)
}

// PackRoyaltyInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a55205a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function royaltyInfo(uint256 id, uint256 salePrice) view returns(address receiver, uint256 amount)
func (socketsMore *SocketsMore) PackRoyaltyInfo(id *big.Int, salePrice *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("royaltyInfo", id, salePrice)
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
func (socketsMore *SocketsMore) TryPackRoyaltyInfo(id *big.Int, salePrice *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("royaltyInfo", id, salePrice)
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
func (socketsMore *SocketsMore) UnpackRoyaltyInfo(data []byte) (RoyaltyInfoOutput, error) {
	out, err := socketsMore.abi.Unpack("royaltyInfo", data)
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
func (socketsMore *SocketsMore) PackSafeTransferFrom(from common.Address, to common.Address, id *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("safeTransferFrom", from, to, id)
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
func (socketsMore *SocketsMore) TryPackSafeTransferFrom(from common.Address, to common.Address, id *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("safeTransferFrom", from, to, id)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id, bytes data) payable returns()
func (socketsMore *SocketsMore) PackSafeTransferFrom0(from common.Address, to common.Address, id *big.Int, data []byte) []byte {
	enc, err := socketsMore.abi.Pack("safeTransferFrom0", from, to, id, data)
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
func (socketsMore *SocketsMore) TryPackSafeTransferFrom0(from common.Address, to common.Address, id *big.Int, data []byte) ([]byte, error) {
	return socketsMore.abi.Pack("safeTransferFrom0", from, to, id, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool isApproved) returns()
func (socketsMore *SocketsMore) PackSetApprovalForAll(operator common.Address, isApproved bool) []byte {
	enc, err := socketsMore.abi.Pack("setApprovalForAll", operator, isApproved)
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
func (socketsMore *SocketsMore) TryPackSetApprovalForAll(operator common.Address, isApproved bool) ([]byte, error) {
	return socketsMore.abi.Pack("setApprovalForAll", operator, isApproved)
}

// PackSetCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0da24052.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCollateral(uint96 collateral_) returns()
func (socketsMore *SocketsMore) PackSetCollateral(collateral *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("setCollateral", collateral)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0da24052.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCollateral(uint96 collateral_) returns()
func (socketsMore *SocketsMore) TryPackSetCollateral(collateral *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("setCollateral", collateral)
}

// PackSetGate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69163604.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGate(uint256 offerId, address issuer, bytes32 schema) returns()
func (socketsMore *SocketsMore) PackSetGate(offerId *big.Int, issuer common.Address, schema [32]byte) []byte {
	enc, err := socketsMore.abi.Pack("setGate", offerId, issuer, schema)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69163604.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGate(uint256 offerId, address issuer, bytes32 schema) returns()
func (socketsMore *SocketsMore) TryPackSetGate(offerId *big.Int, issuer common.Address, schema [32]byte) ([]byte, error) {
	return socketsMore.abi.Pack("setGate", offerId, issuer, schema)
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian_) returns()
func (socketsMore *SocketsMore) PackSetGuardian(guardian common.Address) []byte {
	enc, err := socketsMore.abi.Pack("setGuardian", guardian)
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
func (socketsMore *SocketsMore) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return socketsMore.abi.Pack("setGuardian", guardian)
}

// PackSetResaleBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe362fe95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setResaleBps(uint16 bps) returns()
func (socketsMore *SocketsMore) PackSetResaleBps(bps uint16) []byte {
	enc, err := socketsMore.abi.Pack("setResaleBps", bps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetResaleBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe362fe95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setResaleBps(uint16 bps) returns()
func (socketsMore *SocketsMore) TryPackSetResaleBps(bps uint16) ([]byte, error) {
	return socketsMore.abi.Pack("setResaleBps", bps)
}

// PackSetUser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe030565e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setUser(uint256 id, address user, uint64 expires) returns()
func (socketsMore *SocketsMore) PackSetUser(id *big.Int, user common.Address, expires uint64) []byte {
	enc, err := socketsMore.abi.Pack("setUser", id, user, expires)
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
func (socketsMore *SocketsMore) TryPackSetUser(id *big.Int, user common.Address, expires uint64) ([]byte, error) {
	return socketsMore.abi.Pack("setUser", id, user, expires)
}

// PackSetWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x407e9c0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setWindow(uint64 window_) returns()
func (socketsMore *SocketsMore) PackSetWindow(window uint64) []byte {
	enc, err := socketsMore.abi.Pack("setWindow", window)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x407e9c0b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setWindow(uint64 window_) returns()
func (socketsMore *SocketsMore) TryPackSetWindow(window uint64) ([]byte, error) {
	return socketsMore.abi.Pack("setWindow", window)
}

// PackSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd71e442e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subscribe(uint256 id, uint64 units, uint64 period, uint256 maxPrice) payable returns()
func (socketsMore *SocketsMore) PackSubscribe(id *big.Int, units uint64, period uint64, maxPrice *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("subscribe", id, units, period, maxPrice)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd71e442e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subscribe(uint256 id, uint64 units, uint64 period, uint256 maxPrice) payable returns()
func (socketsMore *SocketsMore) TryPackSubscribe(id *big.Int, units uint64, period uint64, maxPrice *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("subscribe", id, units, period, maxPrice)
}

// PackSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9fdc40b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subscription(uint256 id) view returns(address payer, uint256 balance, uint64 units, uint64 period, uint64 next, uint256 maxPrice)
func (socketsMore *SocketsMore) PackSubscription(id *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("subscription", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9fdc40b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subscription(uint256 id) view returns(address payer, uint256 balance, uint64 units, uint64 period, uint64 next, uint256 maxPrice)
func (socketsMore *SocketsMore) TryPackSubscription(id *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("subscription", id)
}

// SubscriptionOutput serves as a container for the return parameters of contract
// method Subscription.
type SubscriptionOutput struct {
	Payer    common.Address
	Balance  *big.Int
	Units    uint64
	Period   uint64
	Next     uint64
	MaxPrice *big.Int
}

// UnpackSubscription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9fdc40b.
//
// Solidity: function subscription(uint256 id) view returns(address payer, uint256 balance, uint64 units, uint64 period, uint64 next, uint256 maxPrice)
func (socketsMore *SocketsMore) UnpackSubscription(data []byte) (SubscriptionOutput, error) {
	out, err := socketsMore.abi.Unpack("subscription", data)
	outstruct := new(SubscriptionOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Payer = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Balance = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Units = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Period = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	outstruct.Next = *abi.ConvertType(out[4], new(uint64)).(*uint64)
	outstruct.MaxPrice = abi.ConvertType(out[5], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool result)
func (socketsMore *SocketsMore) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := socketsMore.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool result)
func (socketsMore *SocketsMore) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return socketsMore.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool result)
func (socketsMore *SocketsMore) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := socketsMore.abi.Unpack("supportsInterface", data)
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
func (socketsMore *SocketsMore) PackSymbol() []byte {
	enc, err := socketsMore.abi.Pack("symbol")
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
func (socketsMore *SocketsMore) TryPackSymbol() ([]byte, error) {
	return socketsMore.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() pure returns(string)
func (socketsMore *SocketsMore) UnpackSymbol(data []byte) (string, error) {
	out, err := socketsMore.abi.Unpack("symbol", data)
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
func (socketsMore *SocketsMore) PackTokenURI(id *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("tokenURI", id)
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
func (socketsMore *SocketsMore) TryPackTokenURI(id *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("tokenURI", id)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 id) view returns(string)
func (socketsMore *SocketsMore) UnpackTokenURI(data []byte) (string, error) {
	out, err := socketsMore.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 id) payable returns()
func (socketsMore *SocketsMore) PackTransferFrom(from common.Address, to common.Address, id *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("transferFrom", from, to, id)
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
func (socketsMore *SocketsMore) TryPackTransferFrom(from common.Address, to common.Address, id *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("transferFrom", from, to, id)
}

// PackUnsubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad0b27fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unsubscribe(uint256 id) returns()
func (socketsMore *SocketsMore) PackUnsubscribe(id *big.Int) []byte {
	enc, err := socketsMore.abi.Pack("unsubscribe", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnsubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad0b27fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unsubscribe(uint256 id) returns()
func (socketsMore *SocketsMore) TryPackUnsubscribe(id *big.Int) ([]byte, error) {
	return socketsMore.abi.Pack("unsubscribe", id)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (socketsMore *SocketsMore) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := socketsMore.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (socketsMore *SocketsMore) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return socketsMore.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// SocketsMoreApproval represents a Approval event raised by the SocketsMore contract.
type SocketsMoreApproval struct {
	Owner   common.Address
	Account common.Address
	Id      *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsMoreApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (SocketsMoreApproval) ContractEventName() string {
	return SocketsMoreApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed account, uint256 indexed id)
func (socketsMore *SocketsMore) UnpackApprovalEvent(log *types.Log) (*SocketsMoreApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreApproval)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreApprovalForAll represents a ApprovalForAll event raised by the SocketsMore contract.
type SocketsMoreApprovalForAll struct {
	Owner      common.Address
	Operator   common.Address
	IsApproved bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const SocketsMoreApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (SocketsMoreApprovalForAll) ContractEventName() string {
	return SocketsMoreApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool isApproved)
func (socketsMore *SocketsMore) UnpackApprovalForAllEvent(log *types.Log) (*SocketsMoreApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreApprovalForAll)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreBought represents a Bought event raised by the SocketsMore contract.
type SocketsMoreBought struct {
	Id      *big.Int
	Offer   *big.Int
	Buyer   common.Address
	Units   uint64
	Expires uint64
	Cost    *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsMoreBoughtEventName = "Bought"

// ContractEventName returns the user-defined event name.
func (SocketsMoreBought) ContractEventName() string {
	return SocketsMoreBoughtEventName
}

// UnpackBoughtEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Bought(uint256 indexed id, uint256 indexed offer, address indexed buyer, uint64 units, uint64 expires, uint256 cost)
func (socketsMore *SocketsMore) UnpackBoughtEvent(log *types.Log) (*SocketsMoreBought, error) {
	event := "Bought"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreBought)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreClosed represents a Closed event raised by the SocketsMore contract.
type SocketsMoreClosed struct {
	Id     *big.Int
	To     common.Address
	Refund *big.Int
	Units  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const SocketsMoreClosedEventName = "Closed"

// ContractEventName returns the user-defined event name.
func (SocketsMoreClosed) ContractEventName() string {
	return SocketsMoreClosedEventName
}

// UnpackClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Closed(uint256 indexed id, address indexed to, uint256 refund, uint64 units)
func (socketsMore *SocketsMore) UnpackClosedEvent(log *types.Log) (*SocketsMoreClosed, error) {
	event := "Closed"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreClosed)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreCollateralSet represents a CollateralSet event raised by the SocketsMore contract.
type SocketsMoreCollateralSet struct {
	Collateral *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SocketsMoreCollateralSetEventName = "CollateralSet"

// ContractEventName returns the user-defined event name.
func (SocketsMoreCollateralSet) ContractEventName() string {
	return SocketsMoreCollateralSetEventName
}

// UnpackCollateralSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CollateralSet(uint96 collateral)
func (socketsMore *SocketsMore) UnpackCollateralSetEvent(log *types.Log) (*SocketsMoreCollateralSet, error) {
	event := "CollateralSet"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreCollateralSet)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreGateSet represents a GateSet event raised by the SocketsMore contract.
type SocketsMoreGateSet struct {
	Offer  *big.Int
	Issuer common.Address
	Schema [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const SocketsMoreGateSetEventName = "GateSet"

// ContractEventName returns the user-defined event name.
func (SocketsMoreGateSet) ContractEventName() string {
	return SocketsMoreGateSetEventName
}

// UnpackGateSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GateSet(uint256 indexed offer, address indexed issuer, bytes32 indexed schema)
func (socketsMore *SocketsMore) UnpackGateSetEvent(log *types.Log) (*SocketsMoreGateSet, error) {
	event := "GateSet"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreGateSet)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreGuardianSet represents a GuardianSet event raised by the SocketsMore contract.
type SocketsMoreGuardianSet struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const SocketsMoreGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (SocketsMoreGuardianSet) ContractEventName() string {
	return SocketsMoreGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address guardian)
func (socketsMore *SocketsMore) UnpackGuardianSetEvent(log *types.Log) (*SocketsMoreGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreGuardianSet)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreInitialized represents a Initialized event raised by the SocketsMore contract.
type SocketsMoreInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsMoreInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (SocketsMoreInitialized) ContractEventName() string {
	return SocketsMoreInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (socketsMore *SocketsMore) UnpackInitializedEvent(log *types.Log) (*SocketsMoreInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreInitialized)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreLocked represents a Locked event raised by the SocketsMore contract.
type SocketsMoreLocked struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsMoreLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (SocketsMoreLocked) ContractEventName() string {
	return SocketsMoreLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(uint256 tokenId)
func (socketsMore *SocketsMore) UnpackLockedEvent(log *types.Log) (*SocketsMoreLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreLocked)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreMetadataUpdate represents a MetadataUpdate event raised by the SocketsMore contract.
type SocketsMoreMetadataUpdate struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsMoreMetadataUpdateEventName = "MetadataUpdate"

// ContractEventName returns the user-defined event name.
func (SocketsMoreMetadataUpdate) ContractEventName() string {
	return SocketsMoreMetadataUpdateEventName
}

// UnpackMetadataUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MetadataUpdate(uint256 _tokenId)
func (socketsMore *SocketsMore) UnpackMetadataUpdateEvent(log *types.Log) (*SocketsMoreMetadataUpdate, error) {
	event := "MetadataUpdate"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreMetadataUpdate)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreOfferCancelled represents a OfferCancelled event raised by the SocketsMore contract.
type SocketsMoreOfferCancelled struct {
	Id  *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const SocketsMoreOfferCancelledEventName = "OfferCancelled"

// ContractEventName returns the user-defined event name.
func (SocketsMoreOfferCancelled) ContractEventName() string {
	return SocketsMoreOfferCancelledEventName
}

// UnpackOfferCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OfferCancelled(uint256 indexed id)
func (socketsMore *SocketsMore) UnpackOfferCancelledEvent(log *types.Log) (*SocketsMoreOfferCancelled, error) {
	event := "OfferCancelled"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreOfferCancelled)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreOfferPosted represents a OfferPosted event raised by the SocketsMore contract.
type SocketsMoreOfferPosted struct {
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

const SocketsMoreOfferPostedEventName = "OfferPosted"

// ContractEventName returns the user-defined event name.
func (SocketsMoreOfferPosted) ContractEventName() string {
	return SocketsMoreOfferPostedEventName
}

// UnpackOfferPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OfferPosted(uint256 indexed id, uint64 indexed operator, uint256 indexed app, uint8 class, uint64 power, uint256 price, uint32 count, uint64 validUntil)
func (socketsMore *SocketsMore) UnpackOfferPostedEvent(log *types.Log) (*SocketsMoreOfferPosted, error) {
	event := "OfferPosted"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreOfferPosted)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMorePlugged represents a Plugged event raised by the SocketsMore contract.
type SocketsMorePlugged struct {
	Id     *big.Int
	Holder common.Address
	Until  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const SocketsMorePluggedEventName = "Plugged"

// ContractEventName returns the user-defined event name.
func (SocketsMorePlugged) ContractEventName() string {
	return SocketsMorePluggedEventName
}

// UnpackPluggedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Plugged(uint256 indexed id, address indexed holder, uint64 until)
func (socketsMore *SocketsMore) UnpackPluggedEvent(log *types.Log) (*SocketsMorePlugged, error) {
	event := "Plugged"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMorePlugged)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMorePrepaid represents a Prepaid event raised by the SocketsMore contract.
type SocketsMorePrepaid struct {
	Id      *big.Int
	From    common.Address
	Amount  *big.Int
	Balance *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsMorePrepaidEventName = "Prepaid"

// ContractEventName returns the user-defined event name.
func (SocketsMorePrepaid) ContractEventName() string {
	return SocketsMorePrepaidEventName
}

// UnpackPrepaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Prepaid(uint256 indexed id, address indexed from, uint256 amount, uint256 balance)
func (socketsMore *SocketsMore) UnpackPrepaidEvent(log *types.Log) (*SocketsMorePrepaid, error) {
	event := "Prepaid"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMorePrepaid)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreRenewed represents a Renewed event raised by the SocketsMore contract.
type SocketsMoreRenewed struct {
	Id      *big.Int
	Next    uint64
	Balance *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsMoreRenewedEventName = "Renewed"

// ContractEventName returns the user-defined event name.
func (SocketsMoreRenewed) ContractEventName() string {
	return SocketsMoreRenewedEventName
}

// UnpackRenewedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Renewed(uint256 indexed id, uint64 next, uint256 balance)
func (socketsMore *SocketsMore) UnpackRenewedEvent(log *types.Log) (*SocketsMoreRenewed, error) {
	event := "Renewed"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreRenewed)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreResaleBpsSet represents a ResaleBpsSet event raised by the SocketsMore contract.
type SocketsMoreResaleBpsSet struct {
	Bps uint16
	Raw *types.Log // Blockchain specific contextual infos
}

const SocketsMoreResaleBpsSetEventName = "ResaleBpsSet"

// ContractEventName returns the user-defined event name.
func (SocketsMoreResaleBpsSet) ContractEventName() string {
	return SocketsMoreResaleBpsSetEventName
}

// UnpackResaleBpsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResaleBpsSet(uint16 bps)
func (socketsMore *SocketsMore) UnpackResaleBpsSetEvent(log *types.Log) (*SocketsMoreResaleBpsSet, error) {
	event := "ResaleBpsSet"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreResaleBpsSet)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreRevoked represents a Revoked event raised by the SocketsMore contract.
type SocketsMoreRevoked struct {
	Id    *big.Int
	Epoch uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const SocketsMoreRevokedEventName = "Revoked"

// ContractEventName returns the user-defined event name.
func (SocketsMoreRevoked) ContractEventName() string {
	return SocketsMoreRevokedEventName
}

// UnpackRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revoked(uint256 indexed id, uint64 epoch)
func (socketsMore *SocketsMore) UnpackRevokedEvent(log *types.Log) (*SocketsMoreRevoked, error) {
	event := "Revoked"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreRevoked)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreSalesPausedSet represents a SalesPausedSet event raised by the SocketsMore contract.
type SocketsMoreSalesPausedSet struct {
	Paused bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const SocketsMoreSalesPausedSetEventName = "SalesPausedSet"

// ContractEventName returns the user-defined event name.
func (SocketsMoreSalesPausedSet) ContractEventName() string {
	return SocketsMoreSalesPausedSetEventName
}

// UnpackSalesPausedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SalesPausedSet(bool paused)
func (socketsMore *SocketsMore) UnpackSalesPausedSetEvent(log *types.Log) (*SocketsMoreSalesPausedSet, error) {
	event := "SalesPausedSet"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreSalesPausedSet)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreSubscribed represents a Subscribed event raised by the SocketsMore contract.
type SocketsMoreSubscribed struct {
	Id       *big.Int
	Payer    common.Address
	Units    uint64
	Period   uint64
	MaxPrice *big.Int
	Balance  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const SocketsMoreSubscribedEventName = "Subscribed"

// ContractEventName returns the user-defined event name.
func (SocketsMoreSubscribed) ContractEventName() string {
	return SocketsMoreSubscribedEventName
}

// UnpackSubscribedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Subscribed(uint256 indexed id, address indexed payer, uint64 units, uint64 period, uint256 maxPrice, uint256 balance)
func (socketsMore *SocketsMore) UnpackSubscribedEvent(log *types.Log) (*SocketsMoreSubscribed, error) {
	event := "Subscribed"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreSubscribed)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreToppedUp represents a ToppedUp event raised by the SocketsMore contract.
type SocketsMoreToppedUp struct {
	Id    *big.Int
	From  common.Address
	Units uint64
	Cost  *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const SocketsMoreToppedUpEventName = "ToppedUp"

// ContractEventName returns the user-defined event name.
func (SocketsMoreToppedUp) ContractEventName() string {
	return SocketsMoreToppedUpEventName
}

// UnpackToppedUpEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ToppedUp(uint256 indexed id, address indexed from, uint64 units, uint256 cost)
func (socketsMore *SocketsMore) UnpackToppedUpEvent(log *types.Log) (*SocketsMoreToppedUp, error) {
	event := "ToppedUp"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreToppedUp)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreTransfer represents a Transfer event raised by the SocketsMore contract.
type SocketsMoreTransfer struct {
	From common.Address
	To   common.Address
	Id   *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const SocketsMoreTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (SocketsMoreTransfer) ContractEventName() string {
	return SocketsMoreTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed id)
func (socketsMore *SocketsMore) UnpackTransferEvent(log *types.Log) (*SocketsMoreTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreTransfer)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreUnlocked represents a Unlocked event raised by the SocketsMore contract.
type SocketsMoreUnlocked struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsMoreUnlockedEventName = "Unlocked"

// ContractEventName returns the user-defined event name.
func (SocketsMoreUnlocked) ContractEventName() string {
	return SocketsMoreUnlockedEventName
}

// UnpackUnlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unlocked(uint256 tokenId)
func (socketsMore *SocketsMore) UnpackUnlockedEvent(log *types.Log) (*SocketsMoreUnlocked, error) {
	event := "Unlocked"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreUnlocked)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreUnsubscribed represents a Unsubscribed event raised by the SocketsMore contract.
type SocketsMoreUnsubscribed struct {
	Id     *big.Int
	Payer  common.Address
	Refund *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const SocketsMoreUnsubscribedEventName = "Unsubscribed"

// ContractEventName returns the user-defined event name.
func (SocketsMoreUnsubscribed) ContractEventName() string {
	return SocketsMoreUnsubscribedEventName
}

// UnpackUnsubscribedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unsubscribed(uint256 indexed id, address indexed payer, uint256 refund)
func (socketsMore *SocketsMore) UnpackUnsubscribedEvent(log *types.Log) (*SocketsMoreUnsubscribed, error) {
	event := "Unsubscribed"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreUnsubscribed)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreUpdateUser represents a UpdateUser event raised by the SocketsMore contract.
type SocketsMoreUpdateUser struct {
	TokenId *big.Int
	User    common.Address
	Expires uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const SocketsMoreUpdateUserEventName = "UpdateUser"

// ContractEventName returns the user-defined event name.
func (SocketsMoreUpdateUser) ContractEventName() string {
	return SocketsMoreUpdateUserEventName
}

// UnpackUpdateUserEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UpdateUser(uint256 indexed tokenId, address indexed user, uint64 expires)
func (socketsMore *SocketsMore) UnpackUpdateUserEvent(log *types.Log) (*SocketsMoreUpdateUser, error) {
	event := "UpdateUser"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreUpdateUser)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreUpgraded represents a Upgraded event raised by the SocketsMore contract.
type SocketsMoreUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const SocketsMoreUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (SocketsMoreUpgraded) ContractEventName() string {
	return SocketsMoreUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (socketsMore *SocketsMore) UnpackUpgradedEvent(log *types.Log) (*SocketsMoreUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreUpgraded)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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

// SocketsMoreWindowSet represents a WindowSet event raised by the SocketsMore contract.
type SocketsMoreWindowSet struct {
	Window uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const SocketsMoreWindowSetEventName = "WindowSet"

// ContractEventName returns the user-defined event name.
func (SocketsMoreWindowSet) ContractEventName() string {
	return SocketsMoreWindowSetEventName
}

// UnpackWindowSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WindowSet(uint64 window)
func (socketsMore *SocketsMore) UnpackWindowSetEvent(log *types.Log) (*SocketsMoreWindowSet, error) {
	event := "WindowSet"
	if len(log.Topics) == 0 || log.Topics[0] != socketsMore.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SocketsMoreWindowSet)
	if len(log.Data) > 0 {
		if err := socketsMore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range socketsMore.abi.Events[event].Inputs {
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
func (socketsMore *SocketsMore) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["AccountBalanceOverflow"].ID.Bytes()[:4]) {
		return socketsMore.UnpackAccountBalanceOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return socketsMore.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["AlreadySold"].ID.Bytes()[:4]) {
		return socketsMore.UnpackAlreadySoldError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["AlreadySubscribed"].ID.Bytes()[:4]) {
		return socketsMore.UnpackAlreadySubscribedError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["AppNotOfferable"].ID.Bytes()[:4]) {
		return socketsMore.UnpackAppNotOfferableError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["BadDuration"].ID.Bytes()[:4]) {
		return socketsMore.UnpackBadDurationError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["BadParameters"].ID.Bytes()[:4]) {
		return socketsMore.UnpackBadParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["BadPeriod"].ID.Bytes()[:4]) {
		return socketsMore.UnpackBadPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return socketsMore.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["BalanceQueryForZeroAddress"].ID.Bytes()[:4]) {
		return socketsMore.UnpackBalanceQueryForZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["BalanceTooLow"].ID.Bytes()[:4]) {
		return socketsMore.UnpackBalanceTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["CollateralTooLow"].ID.Bytes()[:4]) {
		return socketsMore.UnpackCollateralTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["CostAboveMax"].ID.Bytes()[:4]) {
		return socketsMore.UnpackCostAboveMaxError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return socketsMore.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["DemandOpen"].ID.Bytes()[:4]) {
		return socketsMore.UnpackDemandOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return socketsMore.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return socketsMore.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return socketsMore.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return socketsMore.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return socketsMore.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["NotClosable"].ID.Bytes()[:4]) {
		return socketsMore.UnpackNotClosableError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["NotController"].ID.Bytes()[:4]) {
		return socketsMore.UnpackNotControllerError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["NotDue"].ID.Bytes()[:4]) {
		return socketsMore.UnpackNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["NotGated"].ID.Bytes()[:4]) {
		return socketsMore.UnpackNotGatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return socketsMore.UnpackNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["NotHolder"].ID.Bytes()[:4]) {
		return socketsMore.UnpackNotHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return socketsMore.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["NotOwnerNorApproved"].ID.Bytes()[:4]) {
		return socketsMore.UnpackNotOwnerNorApprovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["NotPayer"].ID.Bytes()[:4]) {
		return socketsMore.UnpackNotPayerError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["NotRated"].ID.Bytes()[:4]) {
		return socketsMore.UnpackNotRatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["NotSubscribed"].ID.Bytes()[:4]) {
		return socketsMore.UnpackNotSubscribedError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return socketsMore.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["OfferClosed"].ID.Bytes()[:4]) {
		return socketsMore.UnpackOfferClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["OperatorInactive"].ID.Bytes()[:4]) {
		return socketsMore.UnpackOperatorInactiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["PriceTooHigh"].ID.Bytes()[:4]) {
		return socketsMore.UnpackPriceTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return socketsMore.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["RevokedRecently"].ID.Bytes()[:4]) {
		return socketsMore.UnpackRevokedRecentlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return socketsMore.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["SalesPaused"].ID.Bytes()[:4]) {
		return socketsMore.UnpackSalesPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["SocketLocked"].ID.Bytes()[:4]) {
		return socketsMore.UnpackSocketLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["SocketPriceAboveMax"].ID.Bytes()[:4]) {
		return socketsMore.UnpackSocketPriceAboveMaxError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["SoldOut"].ID.Bytes()[:4]) {
		return socketsMore.UnpackSoldOutError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["SubscriptionStale"].ID.Bytes()[:4]) {
		return socketsMore.UnpackSubscriptionStaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["TokenAlreadyExists"].ID.Bytes()[:4]) {
		return socketsMore.UnpackTokenAlreadyExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["TokenDoesNotExist"].ID.Bytes()[:4]) {
		return socketsMore.UnpackTokenDoesNotExistError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["TooManyUnits"].ID.Bytes()[:4]) {
		return socketsMore.UnpackTooManyUnitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["TransferFromIncorrectOwner"].ID.Bytes()[:4]) {
		return socketsMore.UnpackTransferFromIncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["TransferToNonERC721ReceiverImplementer"].ID.Bytes()[:4]) {
		return socketsMore.UnpackTransferToNonERC721ReceiverImplementerError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["TransferToZeroAddress"].ID.Bytes()[:4]) {
		return socketsMore.UnpackTransferToZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return socketsMore.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return socketsMore.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["Underpaid"].ID.Bytes()[:4]) {
		return socketsMore.UnpackUnderpaidError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["UnknownOffer"].ID.Bytes()[:4]) {
		return socketsMore.UnpackUnknownOfferError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["UnknownSocket"].ID.Bytes()[:4]) {
		return socketsMore.UnpackUnknownSocketError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["ValueRefused"].ID.Bytes()[:4]) {
		return socketsMore.UnpackValueRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["ZeroCount"].ID.Bytes()[:4]) {
		return socketsMore.UnpackZeroCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["ZeroPower"].ID.Bytes()[:4]) {
		return socketsMore.UnpackZeroPowerError(raw[4:])
	}
	if bytes.Equal(raw[:4], socketsMore.abi.Errors["ZeroUnits"].ID.Bytes()[:4]) {
		return socketsMore.UnpackZeroUnitsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SocketsMoreAccountBalanceOverflow represents a AccountBalanceOverflow error raised by the SocketsMore contract.
type SocketsMoreAccountBalanceOverflow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountBalanceOverflow()
func SocketsMoreAccountBalanceOverflowErrorID() common.Hash {
	return common.HexToHash("0x01336ceada78fabad14405a17085d2b83769d015f71a4e3fbce7916bc8c74f29")
}

// UnpackAccountBalanceOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountBalanceOverflow()
func (socketsMore *SocketsMore) UnpackAccountBalanceOverflowError(raw []byte) (*SocketsMoreAccountBalanceOverflow, error) {
	out := new(SocketsMoreAccountBalanceOverflow)
	if err := socketsMore.abi.UnpackIntoInterface(out, "AccountBalanceOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreAddressEmptyCode represents a AddressEmptyCode error raised by the SocketsMore contract.
type SocketsMoreAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func SocketsMoreAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (socketsMore *SocketsMore) UnpackAddressEmptyCodeError(raw []byte) (*SocketsMoreAddressEmptyCode, error) {
	out := new(SocketsMoreAddressEmptyCode)
	if err := socketsMore.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreAlreadySold represents a AlreadySold error raised by the SocketsMore contract.
type SocketsMoreAlreadySold struct {
	Offer *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySold(uint256 offer)
func SocketsMoreAlreadySoldErrorID() common.Hash {
	return common.HexToHash("0x650490b81306470a8aac4c35422bc0644a92a80cde6db97e9252444533e475c3")
}

// UnpackAlreadySoldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySold(uint256 offer)
func (socketsMore *SocketsMore) UnpackAlreadySoldError(raw []byte) (*SocketsMoreAlreadySold, error) {
	out := new(SocketsMoreAlreadySold)
	if err := socketsMore.abi.UnpackIntoInterface(out, "AlreadySold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreAlreadySubscribed represents a AlreadySubscribed error raised by the SocketsMore contract.
type SocketsMoreAlreadySubscribed struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySubscribed(uint256 id)
func SocketsMoreAlreadySubscribedErrorID() common.Hash {
	return common.HexToHash("0xa147ccd8a62e627b7e2c8287b179ed7a5502bffb6857fcd96e94a5975586365c")
}

// UnpackAlreadySubscribedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySubscribed(uint256 id)
func (socketsMore *SocketsMore) UnpackAlreadySubscribedError(raw []byte) (*SocketsMoreAlreadySubscribed, error) {
	out := new(SocketsMoreAlreadySubscribed)
	if err := socketsMore.abi.UnpackIntoInterface(out, "AlreadySubscribed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreAppNotOfferable represents a AppNotOfferable error raised by the SocketsMore contract.
type SocketsMoreAppNotOfferable struct {
	App *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AppNotOfferable(uint256 app)
func SocketsMoreAppNotOfferableErrorID() common.Hash {
	return common.HexToHash("0xbad62296c835884007922eae7eb60a5ec7939da650c88663728610acb389bd5b")
}

// UnpackAppNotOfferableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AppNotOfferable(uint256 app)
func (socketsMore *SocketsMore) UnpackAppNotOfferableError(raw []byte) (*SocketsMoreAppNotOfferable, error) {
	out := new(SocketsMoreAppNotOfferable)
	if err := socketsMore.abi.UnpackIntoInterface(out, "AppNotOfferable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreBadDuration represents a BadDuration error raised by the SocketsMore contract.
type SocketsMoreBadDuration struct {
	Duration uint64
	Most     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadDuration(uint64 duration, uint64 most)
func SocketsMoreBadDurationErrorID() common.Hash {
	return common.HexToHash("0xedceab12eaba64d0e9c5d154e5ad7e0c3137b1e2d657f8fecc4c5b4c25524af1")
}

// UnpackBadDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadDuration(uint64 duration, uint64 most)
func (socketsMore *SocketsMore) UnpackBadDurationError(raw []byte) (*SocketsMoreBadDuration, error) {
	out := new(SocketsMoreBadDuration)
	if err := socketsMore.abi.UnpackIntoInterface(out, "BadDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreBadParameters represents a BadParameters error raised by the SocketsMore contract.
type SocketsMoreBadParameters struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParameters()
func SocketsMoreBadParametersErrorID() common.Hash {
	return common.HexToHash("0xa18a7093f7404a17016907fa5b1c7597f4d04a36e0d0a5f233a0b829fa72eef1")
}

// UnpackBadParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParameters()
func (socketsMore *SocketsMore) UnpackBadParametersError(raw []byte) (*SocketsMoreBadParameters, error) {
	out := new(SocketsMoreBadParameters)
	if err := socketsMore.abi.UnpackIntoInterface(out, "BadParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreBadPeriod represents a BadPeriod error raised by the SocketsMore contract.
type SocketsMoreBadPeriod struct {
	Period uint64
	Least  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPeriod(uint64 period, uint64 least)
func SocketsMoreBadPeriodErrorID() common.Hash {
	return common.HexToHash("0xd3f006e8a4746627cebf153c28166c396234a76da27d6e468d60441dd88747c8")
}

// UnpackBadPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPeriod(uint64 period, uint64 least)
func (socketsMore *SocketsMore) UnpackBadPeriodError(raw []byte) (*SocketsMoreBadPeriod, error) {
	out := new(SocketsMoreBadPeriod)
	if err := socketsMore.abi.UnpackIntoInterface(out, "BadPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreBadSignature represents a BadSignature error raised by the SocketsMore contract.
type SocketsMoreBadSignature struct {
	Id      *big.Int
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint256 id, address spender)
func SocketsMoreBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xc41d015bd30b3bf7b6a46761bfa5ebea0aa9b8941a46806980183f991caabd97")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint256 id, address spender)
func (socketsMore *SocketsMore) UnpackBadSignatureError(raw []byte) (*SocketsMoreBadSignature, error) {
	out := new(SocketsMoreBadSignature)
	if err := socketsMore.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreBalanceQueryForZeroAddress represents a BalanceQueryForZeroAddress error raised by the SocketsMore contract.
type SocketsMoreBalanceQueryForZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BalanceQueryForZeroAddress()
func SocketsMoreBalanceQueryForZeroAddressErrorID() common.Hash {
	return common.HexToHash("0x8f4eb6044d70ec5bf71516c5fb8d3c3aef5dba1bd1c93d779e9c0f269589e79c")
}

// UnpackBalanceQueryForZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BalanceQueryForZeroAddress()
func (socketsMore *SocketsMore) UnpackBalanceQueryForZeroAddressError(raw []byte) (*SocketsMoreBalanceQueryForZeroAddress, error) {
	out := new(SocketsMoreBalanceQueryForZeroAddress)
	if err := socketsMore.abi.UnpackIntoInterface(out, "BalanceQueryForZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreBalanceTooLow represents a BalanceTooLow error raised by the SocketsMore contract.
type SocketsMoreBalanceTooLow struct {
	Id      *big.Int
	Balance *big.Int
	Cost    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BalanceTooLow(uint256 id, uint256 balance, uint256 cost)
func SocketsMoreBalanceTooLowErrorID() common.Hash {
	return common.HexToHash("0x2461e6e17430ff0b62b1139fd2613f1c4688ce4957c7401b9c8adc8568d4522d")
}

// UnpackBalanceTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BalanceTooLow(uint256 id, uint256 balance, uint256 cost)
func (socketsMore *SocketsMore) UnpackBalanceTooLowError(raw []byte) (*SocketsMoreBalanceTooLow, error) {
	out := new(SocketsMoreBalanceTooLow)
	if err := socketsMore.abi.UnpackIntoInterface(out, "BalanceTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreCollateralTooLow represents a CollateralTooLow error raised by the SocketsMore contract.
type SocketsMoreCollateralTooLow struct {
	Operator uint64
	Stake    *big.Int
	Needed   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CollateralTooLow(uint64 operator, uint256 stake, uint256 needed)
func SocketsMoreCollateralTooLowErrorID() common.Hash {
	return common.HexToHash("0xe9858154909135ebd164114bc0a91a55e7c709d705346f1b899959053ab9241c")
}

// UnpackCollateralTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CollateralTooLow(uint64 operator, uint256 stake, uint256 needed)
func (socketsMore *SocketsMore) UnpackCollateralTooLowError(raw []byte) (*SocketsMoreCollateralTooLow, error) {
	out := new(SocketsMoreCollateralTooLow)
	if err := socketsMore.abi.UnpackIntoInterface(out, "CollateralTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreCostAboveMax represents a CostAboveMax error raised by the SocketsMore contract.
type SocketsMoreCostAboveMax struct {
	Cost     *big.Int
	MaxPrice *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CostAboveMax(uint256 cost, uint256 maxPrice)
func SocketsMoreCostAboveMaxErrorID() common.Hash {
	return common.HexToHash("0x919208d73e8a48d8a297f30ea48bfe3fdd55b786e8eced958a7611a886671f25")
}

// UnpackCostAboveMaxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CostAboveMax(uint256 cost, uint256 maxPrice)
func (socketsMore *SocketsMore) UnpackCostAboveMaxError(raw []byte) (*SocketsMoreCostAboveMax, error) {
	out := new(SocketsMoreCostAboveMax)
	if err := socketsMore.abi.UnpackIntoInterface(out, "CostAboveMax", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreDeadlinePassed represents a DeadlinePassed error raised by the SocketsMore contract.
type SocketsMoreDeadlinePassed struct {
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(uint64 deadline)
func SocketsMoreDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0x6768091307d5da213ba3ac1392311a935d1607f1020232ee01d118de33b68661")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(uint64 deadline)
func (socketsMore *SocketsMore) UnpackDeadlinePassedError(raw []byte) (*SocketsMoreDeadlinePassed, error) {
	out := new(SocketsMoreDeadlinePassed)
	if err := socketsMore.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreDemandOpen represents a DemandOpen error raised by the SocketsMore contract.
type SocketsMoreDemandOpen struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DemandOpen(uint256 id)
func SocketsMoreDemandOpenErrorID() common.Hash {
	return common.HexToHash("0x686d8c70191675da4c89727fbc2e71f6313ccdff85642079a7efd22ba8a2383e")
}

// UnpackDemandOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DemandOpen(uint256 id)
func (socketsMore *SocketsMore) UnpackDemandOpenError(raw []byte) (*SocketsMoreDemandOpen, error) {
	out := new(SocketsMoreDemandOpen)
	if err := socketsMore.abi.UnpackIntoInterface(out, "DemandOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the SocketsMore contract.
type SocketsMoreERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func SocketsMoreERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (socketsMore *SocketsMore) UnpackERC1967InvalidImplementationError(raw []byte) (*SocketsMoreERC1967InvalidImplementation, error) {
	out := new(SocketsMoreERC1967InvalidImplementation)
	if err := socketsMore.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreERC1967NonPayable represents a ERC1967NonPayable error raised by the SocketsMore contract.
type SocketsMoreERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func SocketsMoreERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (socketsMore *SocketsMore) UnpackERC1967NonPayableError(raw []byte) (*SocketsMoreERC1967NonPayable, error) {
	out := new(SocketsMoreERC1967NonPayable)
	if err := socketsMore.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreExpired represents a Expired error raised by the SocketsMore contract.
type SocketsMoreExpired struct {
	Id      *big.Int
	Expires uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(uint256 id, uint64 expires)
func SocketsMoreExpiredErrorID() common.Hash {
	return common.HexToHash("0x8a55c622eb1663879daad4e2863f6c4c15b90881360ce5f5612c15a64b361b60")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(uint256 id, uint64 expires)
func (socketsMore *SocketsMore) UnpackExpiredError(raw []byte) (*SocketsMoreExpired, error) {
	out := new(SocketsMoreExpired)
	if err := socketsMore.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreFailedCall represents a FailedCall error raised by the SocketsMore contract.
type SocketsMoreFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func SocketsMoreFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (socketsMore *SocketsMore) UnpackFailedCallError(raw []byte) (*SocketsMoreFailedCall, error) {
	out := new(SocketsMoreFailedCall)
	if err := socketsMore.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreInvalidInitialization represents a InvalidInitialization error raised by the SocketsMore contract.
type SocketsMoreInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func SocketsMoreInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (socketsMore *SocketsMore) UnpackInvalidInitializationError(raw []byte) (*SocketsMoreInvalidInitialization, error) {
	out := new(SocketsMoreInvalidInitialization)
	if err := socketsMore.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreNotClosable represents a NotClosable error raised by the SocketsMore contract.
type SocketsMoreNotClosable struct {
	Id      *big.Int
	Expires uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClosable(uint256 id, uint64 expires)
func SocketsMoreNotClosableErrorID() common.Hash {
	return common.HexToHash("0x35bd698d9e77e58b06ef06beef483b6a9519a77123f27c9ae6e6b3fc45b1d1d6")
}

// UnpackNotClosableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClosable(uint256 id, uint64 expires)
func (socketsMore *SocketsMore) UnpackNotClosableError(raw []byte) (*SocketsMoreNotClosable, error) {
	out := new(SocketsMoreNotClosable)
	if err := socketsMore.abi.UnpackIntoInterface(out, "NotClosable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreNotController represents a NotController error raised by the SocketsMore contract.
type SocketsMoreNotController struct {
	Operator uint64
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotController(uint64 operator, address caller)
func SocketsMoreNotControllerErrorID() common.Hash {
	return common.HexToHash("0x0bf902e93b6d1eab59b24d660d51326b5c3335a935d2240d74909e248715c69d")
}

// UnpackNotControllerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotController(uint64 operator, address caller)
func (socketsMore *SocketsMore) UnpackNotControllerError(raw []byte) (*SocketsMoreNotController, error) {
	out := new(SocketsMoreNotController)
	if err := socketsMore.abi.UnpackIntoInterface(out, "NotController", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreNotDue represents a NotDue error raised by the SocketsMore contract.
type SocketsMoreNotDue struct {
	Id   *big.Int
	Next uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDue(uint256 id, uint64 next)
func SocketsMoreNotDueErrorID() common.Hash {
	return common.HexToHash("0x5d831adf8baa35ad7039839556964b015cd3af43020394cf2d3097c2498639ae")
}

// UnpackNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDue(uint256 id, uint64 next)
func (socketsMore *SocketsMore) UnpackNotDueError(raw []byte) (*SocketsMoreNotDue, error) {
	out := new(SocketsMoreNotDue)
	if err := socketsMore.abi.UnpackIntoInterface(out, "NotDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreNotGated represents a NotGated error raised by the SocketsMore contract.
type SocketsMoreNotGated struct {
	Offer *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGated(uint256 offer)
func SocketsMoreNotGatedErrorID() common.Hash {
	return common.HexToHash("0x1263c20a4639c2e0122a9a97943708888a137c468efeeac51133f4c47694724f")
}

// UnpackNotGatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGated(uint256 offer)
func (socketsMore *SocketsMore) UnpackNotGatedError(raw []byte) (*SocketsMoreNotGated, error) {
	out := new(SocketsMoreNotGated)
	if err := socketsMore.abi.UnpackIntoInterface(out, "NotGated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreNotGuardian represents a NotGuardian error raised by the SocketsMore contract.
type SocketsMoreNotGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGuardian(address caller)
func SocketsMoreNotGuardianErrorID() common.Hash {
	return common.HexToHash("0xa252c151cd1ee155ad6a596fd962f839a8b963fd05f5e863eca095de2e0b08a4")
}

// UnpackNotGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGuardian(address caller)
func (socketsMore *SocketsMore) UnpackNotGuardianError(raw []byte) (*SocketsMoreNotGuardian, error) {
	out := new(SocketsMoreNotGuardian)
	if err := socketsMore.abi.UnpackIntoInterface(out, "NotGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreNotHolder represents a NotHolder error raised by the SocketsMore contract.
type SocketsMoreNotHolder struct {
	Id     *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHolder(uint256 id, address caller)
func SocketsMoreNotHolderErrorID() common.Hash {
	return common.HexToHash("0x2f5ea62181e76d3b40234492f2ad8a6eb05ede51021ff0cb0a2000a6639b1237")
}

// UnpackNotHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHolder(uint256 id, address caller)
func (socketsMore *SocketsMore) UnpackNotHolderError(raw []byte) (*SocketsMoreNotHolder, error) {
	out := new(SocketsMoreNotHolder)
	if err := socketsMore.abi.UnpackIntoInterface(out, "NotHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreNotInitializing represents a NotInitializing error raised by the SocketsMore contract.
type SocketsMoreNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func SocketsMoreNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (socketsMore *SocketsMore) UnpackNotInitializingError(raw []byte) (*SocketsMoreNotInitializing, error) {
	out := new(SocketsMoreNotInitializing)
	if err := socketsMore.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreNotOwnerNorApproved represents a NotOwnerNorApproved error raised by the SocketsMore contract.
type SocketsMoreNotOwnerNorApproved struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerNorApproved()
func SocketsMoreNotOwnerNorApprovedErrorID() common.Hash {
	return common.HexToHash("0x4b6e7f183528f8644ff1e11c4a1b9e743abba12b479e5de99dd833f30f023884")
}

// UnpackNotOwnerNorApprovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerNorApproved()
func (socketsMore *SocketsMore) UnpackNotOwnerNorApprovedError(raw []byte) (*SocketsMoreNotOwnerNorApproved, error) {
	out := new(SocketsMoreNotOwnerNorApproved)
	if err := socketsMore.abi.UnpackIntoInterface(out, "NotOwnerNorApproved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreNotPayer represents a NotPayer error raised by the SocketsMore contract.
type SocketsMoreNotPayer struct {
	Id     *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPayer(uint256 id, address caller)
func SocketsMoreNotPayerErrorID() common.Hash {
	return common.HexToHash("0x5b7db7a053dc4c413be7f36fc8374acb78fcfc184fa216874e184ea33a026bb6")
}

// UnpackNotPayerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPayer(uint256 id, address caller)
func (socketsMore *SocketsMore) UnpackNotPayerError(raw []byte) (*SocketsMoreNotPayer, error) {
	out := new(SocketsMoreNotPayer)
	if err := socketsMore.abi.UnpackIntoInterface(out, "NotPayer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreNotRated represents a NotRated error raised by the SocketsMore contract.
type SocketsMoreNotRated struct {
	Operator uint64
	Power    uint64
	Rated    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRated(uint64 operator, uint64 power, uint64 rated)
func SocketsMoreNotRatedErrorID() common.Hash {
	return common.HexToHash("0x8ec6d5c5388c23cdf5ab349891ee8b8f9c4848f305d647cf9fbe9d1d7ab94e1c")
}

// UnpackNotRatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRated(uint64 operator, uint64 power, uint64 rated)
func (socketsMore *SocketsMore) UnpackNotRatedError(raw []byte) (*SocketsMoreNotRated, error) {
	out := new(SocketsMoreNotRated)
	if err := socketsMore.abi.UnpackIntoInterface(out, "NotRated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreNotSubscribed represents a NotSubscribed error raised by the SocketsMore contract.
type SocketsMoreNotSubscribed struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSubscribed(uint256 id)
func SocketsMoreNotSubscribedErrorID() common.Hash {
	return common.HexToHash("0x77bc63088a4ba620b610fafff750c4e1aaab974d29adf3fa7a9517c211923487")
}

// UnpackNotSubscribedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSubscribed(uint256 id)
func (socketsMore *SocketsMore) UnpackNotSubscribedError(raw []byte) (*SocketsMoreNotSubscribed, error) {
	out := new(SocketsMoreNotSubscribed)
	if err := socketsMore.abi.UnpackIntoInterface(out, "NotSubscribed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreNotTimelock represents a NotTimelock error raised by the SocketsMore contract.
type SocketsMoreNotTimelock struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address caller)
func SocketsMoreNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address caller)
func (socketsMore *SocketsMore) UnpackNotTimelockError(raw []byte) (*SocketsMoreNotTimelock, error) {
	out := new(SocketsMoreNotTimelock)
	if err := socketsMore.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreOfferClosed represents a OfferClosed error raised by the SocketsMore contract.
type SocketsMoreOfferClosed struct {
	Id         *big.Int
	ValidUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OfferClosed(uint256 id, uint64 validUntil)
func SocketsMoreOfferClosedErrorID() common.Hash {
	return common.HexToHash("0xc45714a59619b1e5059c925b596255cc8b5597770cb5ecdc4871c30ab672f4bf")
}

// UnpackOfferClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OfferClosed(uint256 id, uint64 validUntil)
func (socketsMore *SocketsMore) UnpackOfferClosedError(raw []byte) (*SocketsMoreOfferClosed, error) {
	out := new(SocketsMoreOfferClosed)
	if err := socketsMore.abi.UnpackIntoInterface(out, "OfferClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreOperatorInactive represents a OperatorInactive error raised by the SocketsMore contract.
type SocketsMoreOperatorInactive struct {
	Operator uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorInactive(uint64 operator)
func SocketsMoreOperatorInactiveErrorID() common.Hash {
	return common.HexToHash("0x9af704606aacbcf81da04bb1031bf076c5e51d98fa5b2b04f341c10fed1e9fb3")
}

// UnpackOperatorInactiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorInactive(uint64 operator)
func (socketsMore *SocketsMore) UnpackOperatorInactiveError(raw []byte) (*SocketsMoreOperatorInactive, error) {
	out := new(SocketsMoreOperatorInactive)
	if err := socketsMore.abi.UnpackIntoInterface(out, "OperatorInactive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMorePriceTooHigh represents a PriceTooHigh error raised by the SocketsMore contract.
type SocketsMorePriceTooHigh struct {
	Price *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceTooHigh(uint256 price, uint256 most)
func SocketsMorePriceTooHighErrorID() common.Hash {
	return common.HexToHash("0x87ebe85d75ed17dc04c703d71bd5891a24af9557ff1131d3981863e44a03cc4b")
}

// UnpackPriceTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceTooHigh(uint256 price, uint256 most)
func (socketsMore *SocketsMore) UnpackPriceTooHighError(raw []byte) (*SocketsMorePriceTooHigh, error) {
	out := new(SocketsMorePriceTooHigh)
	if err := socketsMore.abi.UnpackIntoInterface(out, "PriceTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the SocketsMore contract.
type SocketsMoreReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func SocketsMoreReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (socketsMore *SocketsMore) UnpackReentrancyGuardReentrantCallError(raw []byte) (*SocketsMoreReentrancyGuardReentrantCall, error) {
	out := new(SocketsMoreReentrancyGuardReentrantCall)
	if err := socketsMore.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreRevokedRecently represents a RevokedRecently error raised by the SocketsMore contract.
type SocketsMoreRevokedRecently struct {
	Id        *big.Int
	RevokedAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevokedRecently(uint256 id, uint64 revokedAt)
func SocketsMoreRevokedRecentlyErrorID() common.Hash {
	return common.HexToHash("0xf325b0bdd1ec9386d239a887db18828b64835dc64eb1c7779bf334ee2b521cbf")
}

// UnpackRevokedRecentlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevokedRecently(uint256 id, uint64 revokedAt)
func (socketsMore *SocketsMore) UnpackRevokedRecentlyError(raw []byte) (*SocketsMoreRevokedRecently, error) {
	out := new(SocketsMoreRevokedRecently)
	if err := socketsMore.abi.UnpackIntoInterface(out, "RevokedRecently", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the SocketsMore contract.
type SocketsMoreSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func SocketsMoreSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (socketsMore *SocketsMore) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*SocketsMoreSafeCastOverflowedUintDowncast, error) {
	out := new(SocketsMoreSafeCastOverflowedUintDowncast)
	if err := socketsMore.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreSalesPaused represents a SalesPaused error raised by the SocketsMore contract.
type SocketsMoreSalesPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SalesPaused()
func SocketsMoreSalesPausedErrorID() common.Hash {
	return common.HexToHash("0x37e555592edcb9fe15108b8e8260cbddad0c73aeba67f74d5f1a93c30e878bc5")
}

// UnpackSalesPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SalesPaused()
func (socketsMore *SocketsMore) UnpackSalesPausedError(raw []byte) (*SocketsMoreSalesPaused, error) {
	out := new(SocketsMoreSalesPaused)
	if err := socketsMore.abi.UnpackIntoInterface(out, "SalesPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreSocketLocked represents a SocketLocked error raised by the SocketsMore contract.
type SocketsMoreSocketLocked struct {
	Id          *big.Int
	LockedUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SocketLocked(uint256 id, uint64 lockedUntil)
func SocketsMoreSocketLockedErrorID() common.Hash {
	return common.HexToHash("0xaf45d389323b31a3bbf36171637d6685891155c0961e140cba8defcfd708127e")
}

// UnpackSocketLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SocketLocked(uint256 id, uint64 lockedUntil)
func (socketsMore *SocketsMore) UnpackSocketLockedError(raw []byte) (*SocketsMoreSocketLocked, error) {
	out := new(SocketsMoreSocketLocked)
	if err := socketsMore.abi.UnpackIntoInterface(out, "SocketLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreSocketPriceAboveMax represents a SocketPriceAboveMax error raised by the SocketsMore contract.
type SocketsMoreSocketPriceAboveMax struct {
	Price    *big.Int
	MaxPrice *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SocketPriceAboveMax(uint256 price, uint256 maxPrice)
func SocketsMoreSocketPriceAboveMaxErrorID() common.Hash {
	return common.HexToHash("0x52750e2a67e74974bc92e1b02bab70ec14774a915e9a4355812010738e59167c")
}

// UnpackSocketPriceAboveMaxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SocketPriceAboveMax(uint256 price, uint256 maxPrice)
func (socketsMore *SocketsMore) UnpackSocketPriceAboveMaxError(raw []byte) (*SocketsMoreSocketPriceAboveMax, error) {
	out := new(SocketsMoreSocketPriceAboveMax)
	if err := socketsMore.abi.UnpackIntoInterface(out, "SocketPriceAboveMax", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreSoldOut represents a SoldOut error raised by the SocketsMore contract.
type SocketsMoreSoldOut struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SoldOut(uint256 id)
func SocketsMoreSoldOutErrorID() common.Hash {
	return common.HexToHash("0x7e1f5a77187e90f1751221bbd46ae08322d11774a58ae99cdb7d8573f4140c90")
}

// UnpackSoldOutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SoldOut(uint256 id)
func (socketsMore *SocketsMore) UnpackSoldOutError(raw []byte) (*SocketsMoreSoldOut, error) {
	out := new(SocketsMoreSoldOut)
	if err := socketsMore.abi.UnpackIntoInterface(out, "SoldOut", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreSubscriptionStale represents a SubscriptionStale error raised by the SocketsMore contract.
type SocketsMoreSubscriptionStale struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubscriptionStale(uint256 id)
func SocketsMoreSubscriptionStaleErrorID() common.Hash {
	return common.HexToHash("0xb8c2dec963fe6df275630c35feee088447b301052d93e71c3ce1d556541f0f79")
}

// UnpackSubscriptionStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubscriptionStale(uint256 id)
func (socketsMore *SocketsMore) UnpackSubscriptionStaleError(raw []byte) (*SocketsMoreSubscriptionStale, error) {
	out := new(SocketsMoreSubscriptionStale)
	if err := socketsMore.abi.UnpackIntoInterface(out, "SubscriptionStale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreTokenAlreadyExists represents a TokenAlreadyExists error raised by the SocketsMore contract.
type SocketsMoreTokenAlreadyExists struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenAlreadyExists()
func SocketsMoreTokenAlreadyExistsErrorID() common.Hash {
	return common.HexToHash("0xc991cbb1bf26656e97c9f9e825b1a15131af192e5a8ad0d3787a48638a4d747e")
}

// UnpackTokenAlreadyExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenAlreadyExists()
func (socketsMore *SocketsMore) UnpackTokenAlreadyExistsError(raw []byte) (*SocketsMoreTokenAlreadyExists, error) {
	out := new(SocketsMoreTokenAlreadyExists)
	if err := socketsMore.abi.UnpackIntoInterface(out, "TokenAlreadyExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreTokenDoesNotExist represents a TokenDoesNotExist error raised by the SocketsMore contract.
type SocketsMoreTokenDoesNotExist struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenDoesNotExist()
func SocketsMoreTokenDoesNotExistErrorID() common.Hash {
	return common.HexToHash("0xceea21b64421b0f133b54487359a4cfed05c132f7ad93e400bc389b1c44f7d7e")
}

// UnpackTokenDoesNotExistError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenDoesNotExist()
func (socketsMore *SocketsMore) UnpackTokenDoesNotExistError(raw []byte) (*SocketsMoreTokenDoesNotExist, error) {
	out := new(SocketsMoreTokenDoesNotExist)
	if err := socketsMore.abi.UnpackIntoInterface(out, "TokenDoesNotExist", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreTooManyUnits represents a TooManyUnits error raised by the SocketsMore contract.
type SocketsMoreTooManyUnits struct {
	Units *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyUnits(uint256 units)
func SocketsMoreTooManyUnitsErrorID() common.Hash {
	return common.HexToHash("0x2a7b42aa850fb9b708e8dc5aad08785d5236b4fcd4d6e2d7b43a24da8714b935")
}

// UnpackTooManyUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyUnits(uint256 units)
func (socketsMore *SocketsMore) UnpackTooManyUnitsError(raw []byte) (*SocketsMoreTooManyUnits, error) {
	out := new(SocketsMoreTooManyUnits)
	if err := socketsMore.abi.UnpackIntoInterface(out, "TooManyUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreTransferFromIncorrectOwner represents a TransferFromIncorrectOwner error raised by the SocketsMore contract.
type SocketsMoreTransferFromIncorrectOwner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFromIncorrectOwner()
func SocketsMoreTransferFromIncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0xa1148100b7a051a7c260d3948c4514f272c11602e2f32608ea9ae92eca16e631")
}

// UnpackTransferFromIncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFromIncorrectOwner()
func (socketsMore *SocketsMore) UnpackTransferFromIncorrectOwnerError(raw []byte) (*SocketsMoreTransferFromIncorrectOwner, error) {
	out := new(SocketsMoreTransferFromIncorrectOwner)
	if err := socketsMore.abi.UnpackIntoInterface(out, "TransferFromIncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreTransferToNonERC721ReceiverImplementer represents a TransferToNonERC721ReceiverImplementer error raised by the SocketsMore contract.
type SocketsMoreTransferToNonERC721ReceiverImplementer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferToNonERC721ReceiverImplementer()
func SocketsMoreTransferToNonERC721ReceiverImplementerErrorID() common.Hash {
	return common.HexToHash("0xd1a57ed6c24806c9f10c5c8e411074784b421171a7665fc4a05b5e0f95903d49")
}

// UnpackTransferToNonERC721ReceiverImplementerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferToNonERC721ReceiverImplementer()
func (socketsMore *SocketsMore) UnpackTransferToNonERC721ReceiverImplementerError(raw []byte) (*SocketsMoreTransferToNonERC721ReceiverImplementer, error) {
	out := new(SocketsMoreTransferToNonERC721ReceiverImplementer)
	if err := socketsMore.abi.UnpackIntoInterface(out, "TransferToNonERC721ReceiverImplementer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreTransferToZeroAddress represents a TransferToZeroAddress error raised by the SocketsMore contract.
type SocketsMoreTransferToZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferToZeroAddress()
func SocketsMoreTransferToZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xea553b3442b8444ed8b0ccbedb10f85cdc3023a296c01cc0fd14e59a1d027a57")
}

// UnpackTransferToZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferToZeroAddress()
func (socketsMore *SocketsMore) UnpackTransferToZeroAddressError(raw []byte) (*SocketsMoreTransferToZeroAddress, error) {
	out := new(SocketsMoreTransferToZeroAddress)
	if err := socketsMore.abi.UnpackIntoInterface(out, "TransferToZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the SocketsMore contract.
type SocketsMoreUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func SocketsMoreUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (socketsMore *SocketsMore) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*SocketsMoreUUPSUnauthorizedCallContext, error) {
	out := new(SocketsMoreUUPSUnauthorizedCallContext)
	if err := socketsMore.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the SocketsMore contract.
type SocketsMoreUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func SocketsMoreUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (socketsMore *SocketsMore) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*SocketsMoreUUPSUnsupportedProxiableUUID, error) {
	out := new(SocketsMoreUUPSUnsupportedProxiableUUID)
	if err := socketsMore.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreUnderpaid represents a Underpaid error raised by the SocketsMore contract.
type SocketsMoreUnderpaid struct {
	Cost  *big.Int
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Underpaid(uint256 cost, uint256 value)
func SocketsMoreUnderpaidErrorID() common.Hash {
	return common.HexToHash("0xf3ebc38448a9989852aa847968c6806d75b2314e2c14afe89e02df51ee2404cb")
}

// UnpackUnderpaidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Underpaid(uint256 cost, uint256 value)
func (socketsMore *SocketsMore) UnpackUnderpaidError(raw []byte) (*SocketsMoreUnderpaid, error) {
	out := new(SocketsMoreUnderpaid)
	if err := socketsMore.abi.UnpackIntoInterface(out, "Underpaid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreUnknownOffer represents a UnknownOffer error raised by the SocketsMore contract.
type SocketsMoreUnknownOffer struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownOffer(uint256 id)
func SocketsMoreUnknownOfferErrorID() common.Hash {
	return common.HexToHash("0x1021ae22324aa2526ea0b28ed361c958b5d0b45fe2040712bb76b225a4537cfb")
}

// UnpackUnknownOfferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownOffer(uint256 id)
func (socketsMore *SocketsMore) UnpackUnknownOfferError(raw []byte) (*SocketsMoreUnknownOffer, error) {
	out := new(SocketsMoreUnknownOffer)
	if err := socketsMore.abi.UnpackIntoInterface(out, "UnknownOffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreUnknownSocket represents a UnknownSocket error raised by the SocketsMore contract.
type SocketsMoreUnknownSocket struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSocket(uint256 id)
func SocketsMoreUnknownSocketErrorID() common.Hash {
	return common.HexToHash("0xd2ffe0aa3cc612a0f9c5f11ac2dbfc53987d0b1834bcc35186bdd7d58fc17fcd")
}

// UnpackUnknownSocketError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSocket(uint256 id)
func (socketsMore *SocketsMore) UnpackUnknownSocketError(raw []byte) (*SocketsMoreUnknownSocket, error) {
	out := new(SocketsMoreUnknownSocket)
	if err := socketsMore.abi.UnpackIntoInterface(out, "UnknownSocket", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreValueRefused represents a ValueRefused error raised by the SocketsMore contract.
type SocketsMoreValueRefused struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueRefused(uint256 value)
func SocketsMoreValueRefusedErrorID() common.Hash {
	return common.HexToHash("0x220fa7cd40f740411cd7b52ba8a35e10019bce368258d2063ca1ede2a8ccad8e")
}

// UnpackValueRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueRefused(uint256 value)
func (socketsMore *SocketsMore) UnpackValueRefusedError(raw []byte) (*SocketsMoreValueRefused, error) {
	out := new(SocketsMoreValueRefused)
	if err := socketsMore.abi.UnpackIntoInterface(out, "ValueRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreZeroCount represents a ZeroCount error raised by the SocketsMore contract.
type SocketsMoreZeroCount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroCount()
func SocketsMoreZeroCountErrorID() common.Hash {
	return common.HexToHash("0x047b9cec27e5c906da78fac5d699c603aead79e2797204797b626d2d70e203c2")
}

// UnpackZeroCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroCount()
func (socketsMore *SocketsMore) UnpackZeroCountError(raw []byte) (*SocketsMoreZeroCount, error) {
	out := new(SocketsMoreZeroCount)
	if err := socketsMore.abi.UnpackIntoInterface(out, "ZeroCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreZeroPower represents a ZeroPower error raised by the SocketsMore contract.
type SocketsMoreZeroPower struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroPower()
func SocketsMoreZeroPowerErrorID() common.Hash {
	return common.HexToHash("0x30a14acee6c25fd4d9f08209319402b841123f36840ba540670b580b9511d60e")
}

// UnpackZeroPowerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroPower()
func (socketsMore *SocketsMore) UnpackZeroPowerError(raw []byte) (*SocketsMoreZeroPower, error) {
	out := new(SocketsMoreZeroPower)
	if err := socketsMore.abi.UnpackIntoInterface(out, "ZeroPower", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SocketsMoreZeroUnits represents a ZeroUnits error raised by the SocketsMore contract.
type SocketsMoreZeroUnits struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroUnits()
func SocketsMoreZeroUnitsErrorID() common.Hash {
	return common.HexToHash("0xc46babb1b25930120cb901ac5d8bb51fd85256319fe8abdbab4b71600f2e55bd")
}

// UnpackZeroUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroUnits()
func (socketsMore *SocketsMore) UnpackZeroUnitsError(raw []byte) (*SocketsMoreZeroUnits, error) {
	out := new(SocketsMoreZeroUnits)
	if err := socketsMore.abi.UnpackIntoInterface(out, "ZeroUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}
