// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package apps

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

// IAppsBuild is an auto generated low-level Go binding around an user-defined struct.
type IAppsBuild struct {
	Image         [32]byte
	SelfTest      [32]byte
	Deterministic bool
	Manifest      string
}

// IAppsTerms is an auto generated low-level Go binding around an user-defined struct.
type IAppsTerms struct {
	Kind       uint8
	Metering   uint8
	FixedUnits uint64
	RoyaltyBps uint16
	PriceHint  *big.Int
	Name       string
}

// AppsMetaData contains all meta data concerning the Apps contract.
var AppsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"contractIStaking\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"KINDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_MANIFEST\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_NAME\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_ROYALTY_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_RULES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_VERSIONS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"METERINGS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStaking\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addVersion\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"build\",\"type\":\"tuple\",\"internalType\":\"structIApps.Build\",\"components\":[{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"selfTest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deterministic\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"manifest\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"app\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIApps.App\",\"components\":[{\"name\":\"publisher\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"metering\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fixedUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"royaltyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deterministic\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"retired\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"manifest\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"selfTest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"priceHint\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"count\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"tuple[]\",\"internalType\":\"structIApps.App[]\",\"components\":[{\"name\":\"publisher\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"metering\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fixedUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"royaltyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deterministic\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"retired\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"manifest\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"selfTest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"priceHint\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isSelfTest\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nameOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offerable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publish\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIApps.Terms\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"metering\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fixedUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"royaltyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"priceHint\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"build\",\"type\":\"tuple\",\"internalType\":\"structIApps.Build\",\"components\":[{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"selfTest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deterministic\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"manifest\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retire\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retireVersion\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"royalty\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ruleOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIApps.Rule\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"selfTest\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"serves\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setPolicy\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"allowedOnly\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPriceHint\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"priceHint\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRules\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ids\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"rule\",\"type\":\"uint8\",\"internalType\":\"enumIApps.Rule\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSelfTest\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIApps.Build\",\"components\":[{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"selfTest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deterministic\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"manifest\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"versionCount\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"versionOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PolicySet\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"allowedOnly\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PriceHintSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"priceHint\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Published\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"publisher\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"metering\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"fixedUnits\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"royaltyBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Retired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RuleSet\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"app\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"rule\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIApps.Rule\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SelfTestSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VersionAdded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"version\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"image\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"selfTest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"deterministic\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"manifest\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VersionRetired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"version\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"current\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyRetired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BadMetering\",\"inputs\":[{\"name\":\"metering\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fixedUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LastVersion\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"version\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ManifestTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NameLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotController\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPublisher\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RoyaltyTooHigh\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"most\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SelfTestKept\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"TooManyRules\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyVersions\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownApp\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownVersion\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"version\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"VersionRetiredBefore\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"version\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ZeroImage\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroSelfTest\",\"inputs\":[]}]",
	ID:  "Apps",
	Bin: "0x60e060405230608052348015610013575f5ffd5b50604051612e5b380380612e5b83398101604081905261003291610121565b6001600160a01b03821660a0528161004861005b565b506001600160a01b031660c05250610159565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100ab5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161461010a5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b038116811461010a575f5ffd5b5f5f60408385031215610132575f5ffd5b825161013d8161010d565b602084015190925061014e8161010d565b809150509250929050565b60805160a05160c051612cbc61019f5f395f81816105b801526117e901525f818161050401526119e501525f818161192c015281816119550152611b3c0152612cbc5ff3fe60806040526004361061020f575f3560e01c806372cab859116101175780639ec296f2116100ac578063aee6fbd61161007c578063beaff9d011610062578063beaff9d0146106d8578063da5bbe13146106f7578063e814cb7114610716575f5ffd5b8063aee6fbd61461068b578063b15eb364146106aa575f5ffd5b80639ec296f2146105da578063a563b450146105ee578063ad3cb1cc14610624578063adbff6ee1461066c575f5ffd5b80637b043e08116100e75780637b043e081461053e5780637f3c3e9b1461058857806394ee163e146102c457806397610f30146105a7575f5ffd5b806372cab85914610487578063756bf254146104a6578063787cb922146104ba5780637aadef8b146104f3575f5ffd5b80632b5da162116101a7578063483c7ce01161017757806352d1902d1161015d57806352d1902d14610431578063631a03b914610445578063635c1ad514610472575f5ffd5b8063483c7ce0146103ef5780634f1ef2861461041e575f5ffd5b80632b5da1621461037057806333e466ae1461038f5780633790cf57146103bb5780633dca40e6146103da575f5ffd5b806312f1451e116101e257806312f1451e146102c457806313204b57146102ea57806317216643146103095780631ffa50bf1461032a575f5ffd5b806303190e6d14610213578063051a26641461026157806306661abd1461028d5780630734b88f146102af575b5f5ffd5b34801561021e575f5ffd5b5061024961022d366004612239565b5f90815260016020526040902054600160c81b900461ffff1690565b60405161ffff90911681526020015b60405180910390f35b34801561026c575f5ffd5b5061028061027b366004612239565b61077a565b604051610258919061227e565b348015610298575f5ffd5b506102a15f5481565b604051908152602001610258565b3480156102ba575f5ffd5b506102496103e881565b3480156102cf575f5ffd5b506102d8600281565b60405160ff9091168152602001610258565b3480156102f5575f5ffd5b506102a16103043660046122a0565b610816565b348015610314575f5ffd5b50610328610323366004612366565b61083b565b005b348015610335575f5ffd5b506103636103443660046123cb565b600560209081525f928352604080842090915290825290205460ff1681565b6040516102589190612407565b34801561037b575f5ffd5b5061032861038a36600461242d565b610968565b34801561039a575f5ffd5b506103ae6103a9366004612239565b610a84565b604051610258919061244d565b3480156103c6575f5ffd5b506103286103d5366004612239565b610d09565b3480156103e5575f5ffd5b5061024961138881565b3480156103fa575f5ffd5b5061040e6104093660046123cb565b610db9565b6040519015158152602001610258565b61032861042c366004612624565b610e3c565b34801561043c575f5ffd5b506102a1610e5b565b348015610450575f5ffd5b5061046461045f366004612689565b610e89565b6040516102589291906126b3565b34801561047d575f5ffd5b506102a161100081565b348015610492575f5ffd5b506103286104a1366004612689565b610fa2565b3480156104b1575f5ffd5b506102a1604081565b3480156104c5575f5ffd5b5061040e6104d436600461242d565b600360209081525f928352604080842090915290825290205460ff1681565b3480156104fe575f5ffd5b506105267f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610258565b348015610549575f5ffd5b506102a1610558366004612239565b5f908152600260209081526040808320600180845282852054600160d81b900461ffff1685529252909120015490565b348015610593575f5ffd5b506102496105a2366004612700565b611137565b3480156105b2575f5ffd5b506105267f000000000000000000000000000000000000000000000000000000000000000081565b3480156105e5575f5ffd5b506102a160c881565b3480156105f9575f5ffd5b50610249610608366004612239565b5f90815260016020526040902054600160d81b900461ffff1690565b34801561062f575f5ffd5b506102806040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b348015610677575f5ffd5b5061040e61068636600461272e565b611153565b348015610696575f5ffd5b506103286106a536600461275f565b611193565b3480156106b5575f5ffd5b5061040e6106c4366004612794565b60046020525f908152604090205460ff1681565b3480156106e3575f5ffd5b506103286106f23660046127ad565b6111fc565b348015610702575f5ffd5b50610328610711366004612802565b6114bd565b348015610721575f5ffd5b50610758610730366004612239565b5f908152600160205260409020546001600160a01b03811691600160a01b90910461ffff1690565b604080516001600160a01b03909316835261ffff909116602083015201610258565b60606107858261153b565b600201805461079390612823565b80601f01602080910402602001604051908101604052809291908181526020018280546107bf90612823565b801561080a5780601f106107e15761010080835404028352916020019161080a565b820191905f5260205f20905b8154815290600101906020018083116107ed57829003601f168201915b50505050509050919050565b5f6108323361082485612883565b61082d8561291b565b611594565b90505b92915050565b610844846117ab565b8160c88082111561088f576040517f516e5fba000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044015b60405180910390fd5b50505f5b828110156109615767ffffffffffffffff85165f90815260056020526040812083918686858181106108c7576108c76129a3565b602090810292909201358352508101919091526040015f20805460ff191660018360028111156108f9576108f96123f3565b0217905550838382818110610910576109106129a3565b905060200201358567ffffffffffffffff167fef3624ae170b439fc31554a2afe90d37315bac8ab03fd9b778e4e20251d35224846040516109519190612407565b60405180910390a3600101610893565b5050505050565b5f8281526002602052604081208161097f856118b4565b54600160d81b900461ffff16815260208101919091526040015f90812091508290036109d7576040517f53f5194100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600181015483908015610a1f576040517f0a5b995200000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610886565b505060018181018390555f848152600360209081526040808320868452825291829020805460ff19169093179092555183815284917f6613af57c2d1cd3b3525c2fa21fea9559232b8c160fa324ae32e409516a74826910160405180910390a2505050565b604080516101a0810182525f8082526020820181905291810182905260608082018390526080820183905260a0820183905260c0820183905260e08201839052610100820181905261012082015261014081018290526101608101829052610180810182905290610af48361153b565b5f848152600260208181526040808420855461ffff600160d81b8204811687529184529482902082516101a0810184526001600160a01b038716815281549481019490945260ff600160b01b8704811693850193909352600160b81b860483166060850152600187015467ffffffffffffffff166080850152600160a01b860490911660a0840152808401548216151560c0840152600160c01b90940416151560e0820152908301805493945091929091610100830191610bb490612823565b80601f0160208091040260200160405190810160405280929190818152602001828054610be090612823565b8015610c2b5780601f10610c0257610100808354040283529160200191610c2b565b820191905f5260205f20905b815481529060010190602001808311610c0e57829003601f168201915b50505050508152602001826003018054610c4490612823565b80601f0160208091040260200160405190810160405280929190818152602001828054610c7090612823565b8015610cbb5780601f10610c9257610100808354040283529160200191610cbb565b820191905f5260205f20905b815481529060010190602001808311610c9e57829003601f168201915b505050918352505060019283015460208201528354600160d81b900461ffff16604082015292909101546801000000000000000090046001600160801b031660609092019190915292915050565b5f610d13826118b4565b80549091508290600160c01b900460ff1615610d5e576040517f0d5f568d00000000000000000000000000000000000000000000000000000000815260040161088691815260200190565b5080547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b17815560405182907ffe4758e6ccdb65cb7d78b678b554dc5319e940c6ee582e94811b7d48fbb506c5905f90a25050565b67ffffffffffffffff82165f90815260056020908152604080832084845290915281205460ff166001816002811115610df457610df46123f3565b1480610e3457505f816002811115610e0e57610e0e6123f3565b148015610e34575067ffffffffffffffff84165f9081526004602052604090205460ff16155b949350505050565b610e44611921565b610e4d826119da565b610e578282611a49565b5050565b5f610e64611b31565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b610eb360405180608001604052805f81526020015f81526020015f15158152602001606081525090565b5f5f610ebf8585611b7a565b90506040518060800160405280825f0154815260200182600101548152602001826002015f9054906101000a900460ff1615158152602001826003018054610f0690612823565b80601f0160208091040260200160405190810160405280929190818152602001828054610f3290612823565b8015610f7d5780601f10610f5457610100808354040283529160200191610f7d565b820191905f5260205f20905b815481529060010190602001808311610f6057829003601f168201915b50505091909252505060029091015490925060ff6101009091041690505b9250929050565b5f610fac836118b4565b90505f610fb98484611b7a565b600281015490915084908490610100900460ff1615611011576040517fc6ae29ff000000000000000000000000000000000000000000000000000000008152600481019290925261ffff166024820152604401610886565b505060028101805461ff001916610100179055815461ffff600160d81b90910481169084168190036110f3575b611047816129cb565b9050848461ffff8316611093576040517f2df08ce8000000000000000000000000000000000000000000000000000000008152600481019290925261ffff166024820152604401610886565b50505f85815260026020818152604080842061ffff861685529091529091200154610100900460ff1661103e5782547fffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160d81b61ffff8316021783555b60405161ffff828116825285169086907f4816dbf8e2ac0b26dddc4c9cedab66df27f3709b52a01b5e1a0d2495de9988429060200160405180910390a35050505050565b5f61083283611145856118b4565b61114e8561291b565b611be7565b5f82815260016020526040812080546001600160a01b03161580159061118257508054600160c01b900460ff16155b8015610e345750610e348385610db9565b61119c826117ab565b67ffffffffffffffff82165f81815260046020908152604091829020805460ff191685151590811790915591519182527f565c0ceccfa16bda806e2da06f5924faea8f417bc793e5baf7d89f3a9d99554891015b60405180910390a25050565b5f611205611e61565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156112315750825b90505f8267ffffffffffffffff16600114801561124d5750303b155b90508115801561125b575080155b15611292576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff1916600117855583156112c657845468ff00000000000000001916680100000000000000001785555b5f5b8681101561146857368888838181106112e3576112e36129a3565b90506020028101906112f591906129e7565b905061145e6113076020830183612a06565b6040518060c001604052808460400160208101906113259190612a1f565b60ff16815260200161133d6080860160608701612a1f565b60ff16815260200161135560a0860160808701612794565b67ffffffffffffffff16815260200161137460c0860160a08701612a38565b61ffff16815260200161138f6101a086016101808701612a51565b6001600160801b031681526020016113ab610100860186612a6a565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050509152506040805160808101825260208087013582526101408701359082015290810161140f60e0870160c08801612aad565b15158152602001611424610120870187612a6a565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152505050915250611594565b50506001016112c8565b5083156114b457845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050565b806114c7836118b4565b60010180547fffffffffffffffff00000000000000000000000000000000ffffffffffffffff16680100000000000000006001600160801b0393841602179055604051908216815282907f87cff682da8849f939b4997686a82108ab3a2dec10e881ed6295f8520158a376906020016111f0565b5f818152600160205260409020805482906001600160a01b031661158e576040517f1268731400000000000000000000000000000000000000000000000000000000815260040161088691815260200190565b50919050565b5f61159e83611e89565b5f5f81546115ab90612acf565b91829055505f81815260016020818152604092839020805460608901518951938a015160ff908116600160b81b027fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff91909516600160b01b02167fffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffff61ffff909216600160a01b027fffffffffffffffffffff000000000000000000000000000000000000000000009093166001600160a01b038d161792909217161791909117815591860151908201805460808801516001600160801b031668010000000000000000027fffffffffffffffff00000000000000000000000000000000000000000000000090911667ffffffffffffffff9093169290921791909117905560a08501519192509060028201906116e19082612b3d565b50846001600160a01b0316827f2cb13177a27c3b4db782df76e800a8becb954ed2b5bbd0007780e16dfb9e1d02865f01518760200151886040015189606001518a60a00151604051611737959493929190612bf8565b60405180910390a360808401516001600160801b0316156117975760808401516040516001600160801b03909116815282907f87cff682da8849f939b4997686a82108ab3a2dec10e881ed6295f8520158a3769060200160405180910390a25b6117a2828285611be7565b50509392505050565b6040517ff892a8c200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f892a8c290604401602060405180830381865afa158015611836573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061185a9190612c41565b813390916118af576040517f0bf902e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90921660048301526001600160a01b03166024820152604401610886565b505050565b5f6118be8261153b565b8054909150829033906001600160a01b0316811461191a576040517f48cf553100000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b03166024820152604401610886565b5050919050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806119ba57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166119ae7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156119d85760405163703e46dd60e11b815260040160405180910390fd5b565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610e57576040517f59f357cc0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610886565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611aa3575060408051601f3d908101601f19168201909252611aa091810190612c5c565b60015b611acb57604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610886565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114611b27576040517faa1d49a400000000000000000000000000000000000000000000000000000000815260048101829052602401610886565b6118af8383612015565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146119d85760405163703e46dd60e11b815260040160405180910390fd5b5f82815260026020908152604080832061ffff851684529091529020805483908390611bdf576040517f530ddd53000000000000000000000000000000000000000000000000000000008152600481019290925261ffff166024820152604401610886565b505092915050565b80515f908103611c23576040517fff4275f900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6060820151518061100080821115611c70576040517f91df4e6200000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610886565b50508354600160c81b900461ffff169150846103e8808410611ccb576040517f0d541dea000000000000000000000000000000000000000000000000000000008152600481019290925261ffff166024820152604401610886565b505081611cd790612c73565b84547fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff16600160d81b61ffff83169081027fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff1691909117600160c81b82021786556040805160a081018252865181526020808801518183019081528884015115158385019081525f6060808601828152908c0151608087019081528e83526002808752888420998452989095529590208451815591516001830155519481018054945161ffff1990951695151561ff001916959095176101009415159490940293909317909355915192945090916003820190611dd49082612b3d565b505050602083015115611e08575f8581526003602090815260408083208683015184529091529020805460ff191660011790555b825f01518261ffff16867f1c60f853c2a7e938430fdf3772f227801bf028041286ea532e047dfbe7780d7a866020015187604001518860600151604051611e5193929190612c93565b60405180910390a4509392505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610835565b8051600260ff821610611ece576040517fdfc0338700000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610886565b50600260ff16816020015160ff16108015611f06575060408101516020820151600160ff9091161467ffffffffffffffff9091161515145b816020015182604001519091611f5d576040517ff921758a00000000000000000000000000000000000000000000000000000000815260ff909216600483015267ffffffffffffffff166024820152604401610886565b5050606081015161138861ffff8216811015611fb3576040517f5c7ee13b00000000000000000000000000000000000000000000000000000000815261ffff928316600482015291166024820152604401610886565b505060a0810151518015801590611fcb575060408111155b816040909161200f576040517f42f722aa00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610886565b50505050565b61201e8261206a565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115612062576118af82826120f8565b610e576121ca565b806001600160a01b03163b5f0361209f57604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610886565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b60605f6121058484612202565b905080801561212657505f3d118061212657505f846001600160a01b03163b115b1561213b57612133612215565b915050610835565b801561217e576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610886565b3d156121915761218c61222e565b6121c3565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b34156119d8576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f60208284031215612249575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6108326020830184612250565b5f6080828403121561158e575f5ffd5b5f5f604083850312156122b1575f5ffd5b823567ffffffffffffffff8111156122c7575f5ffd5b830160c081860312156122d8575f5ffd5b9150602083013567ffffffffffffffff8111156122f3575f5ffd5b6122ff85828601612290565b9150509250929050565b803567ffffffffffffffff81168114612320575f5ffd5b919050565b5f5f83601f840112612335575f5ffd5b50813567ffffffffffffffff81111561234c575f5ffd5b6020830191508360208260051b8501011115610f9b575f5ffd5b5f5f5f5f60608587031215612379575f5ffd5b61238285612309565b9350602085013567ffffffffffffffff81111561239d575f5ffd5b6123a987828801612325565b9094509250506040850135600381106123c0575f5ffd5b939692955090935050565b5f5f604083850312156123dc575f5ffd5b6123e583612309565b946020939093013593505050565b634e487b7160e01b5f52602160045260245ffd5b602081016003831061242757634e487b7160e01b5f52602160045260245ffd5b91905290565b5f5f6040838503121561243e575f5ffd5b50508035926020909101359150565b602081526124676020820183516001600160a01b03169052565b602082015160408201525f6040830151612486606084018260ff169052565b50606083015160ff8116608084015250608083015167ffffffffffffffff811660a08401525060a083015161ffff811660c08401525060c083015180151560e08401525060e0830151801515610100840152506101008301516101a06101208401526124f66101c0840182612250565b9050610120840151601f19848303016101408501526125158282612250565b91505061014084015161016084015261016084015161253b61018085018261ffff169052565b506101808401516001600160801b0381166101a0850152509392505050565b80356001600160a01b0381168114612320575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b60405160c0810167ffffffffffffffff811182821017156125a7576125a7612570565b60405290565b5f5f67ffffffffffffffff8411156125c7576125c7612570565b50604051601f19601f85018116603f0116810181811067ffffffffffffffff821117156125f6576125f6612570565b60405283815290508082840185101561260d575f5ffd5b838360208301375f60208583010152509392505050565b5f5f60408385031215612635575f5ffd5b61263e8361255a565b9150602083013567ffffffffffffffff811115612659575f5ffd5b8301601f81018513612669575f5ffd5b6122ff858235602084016125ad565b803561ffff81168114612320575f5ffd5b5f5f6040838503121561269a575f5ffd5b823591506126aa60208401612678565b90509250929050565b6040815282516040820152602083015160608201526040830151151560808201525f6060840151608060a08401526126ee60c0840182612250565b91505082151560208301529392505050565b5f5f60408385031215612711575f5ffd5b82359150602083013567ffffffffffffffff8111156122f3575f5ffd5b5f5f6040838503121561273f575f5ffd5b823591506126aa60208401612309565b801515811461275c575f5ffd5b50565b5f5f60408385031215612770575f5ffd5b61277983612309565b915060208301356127898161274f565b809150509250929050565b5f602082840312156127a4575f5ffd5b61083282612309565b5f5f602083850312156127be575f5ffd5b823567ffffffffffffffff8111156127d4575f5ffd5b6127e085828601612325565b90969095509350505050565b80356001600160801b0381168114612320575f5ffd5b5f5f60408385031215612813575f5ffd5b823591506126aa602084016127ec565b600181811c9082168061283757607f821691505b60208210810361158e57634e487b7160e01b5f52602260045260245ffd5b803560ff81168114612320575f5ffd5b5f82601f830112612874575f5ffd5b610832838335602085016125ad565b5f60c08236031215612893575f5ffd5b61289b612584565b6128a483612855565b81526128b260208401612855565b60208201526128c360408401612309565b60408201526128d460608401612678565b60608201526128e5608084016127ec565b608082015260a083013567ffffffffffffffff811115612903575f5ffd5b61290f36828601612865565b60a08301525092915050565b5f6080823603121561292b575f5ffd5b6040516080810167ffffffffffffffff8111828210171561294e5761294e612570565b6040908152833582526020808501359083015283013561296d8161274f565b6040820152606083013567ffffffffffffffff81111561298b575f5ffd5b61299736828601612865565b60608301525092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f61ffff8216806129de576129de6129b7565b5f190192915050565b5f823561019e198336030181126129fc575f5ffd5b9190910192915050565b5f60208284031215612a16575f5ffd5b6108328261255a565b5f60208284031215612a2f575f5ffd5b61083282612855565b5f60208284031215612a48575f5ffd5b61083282612678565b5f60208284031215612a61575f5ffd5b610832826127ec565b5f5f8335601e19843603018112612a7f575f5ffd5b83018035915067ffffffffffffffff821115612a99575f5ffd5b602001915036819003821315610f9b575f5ffd5b5f60208284031215612abd575f5ffd5b8135612ac88161274f565b9392505050565b5f60018201612ae057612ae06129b7565b5060010190565b601f8211156118af57828211156118af57805f5260205f20601f840160051c6020851015612b1257505f5b90810190601f840160051c035f5b81811015612b35575f83820155600101612b20565b505050505050565b815167ffffffffffffffff811115612b5757612b57612570565b612b6b81612b658454612823565b84612ae7565b6020601f821160018114612b9d575f8315612b865750848201515b5f19600385901b1c1916600184901b178455610961565b5f84815260208120601f198516915b82811015612bcc5787850151825560209485019460019092019101612bac565b5084821015612be957868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b60ff8616815260ff8516602082015267ffffffffffffffff8416604082015261ffff8316606082015260a060808201525f612c3660a0830184612250565b979650505050505050565b5f60208284031215612c51575f5ffd5b8151612ac88161274f565b5f60208284031215612c6c575f5ffd5b5051919050565b5f61ffff821661ffff8103612c8a57612c8a6129b7565b60010192915050565b8381528215156020820152606060408201525f612cb36060830184612250565b9594505050505056",
}

// Apps is an auto generated Go binding around an Ethereum contract.
type Apps struct {
	abi abi.ABI
}

// NewApps creates a new instance of Apps.
func NewApps() *Apps {
	parsed, err := AppsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Apps{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Apps) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock, address staking) returns()
func (apps *Apps) PackConstructor(timelock common.Address, staking common.Address) []byte {
	enc, err := apps.abi.Pack("", timelock, staking)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackKINDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12f1451e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function KINDS() view returns(uint8)
func (apps *Apps) PackKINDS() []byte {
	enc, err := apps.abi.Pack("KINDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKINDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12f1451e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function KINDS() view returns(uint8)
func (apps *Apps) TryPackKINDS() ([]byte, error) {
	return apps.abi.Pack("KINDS")
}

// UnpackKINDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12f1451e.
//
// Solidity: function KINDS() view returns(uint8)
func (apps *Apps) UnpackKINDS(data []byte) (uint8, error) {
	out, err := apps.abi.Unpack("KINDS", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMAXMANIFEST is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x635c1ad5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_MANIFEST() view returns(uint256)
func (apps *Apps) PackMAXMANIFEST() []byte {
	enc, err := apps.abi.Pack("MAX_MANIFEST")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXMANIFEST is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x635c1ad5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_MANIFEST() view returns(uint256)
func (apps *Apps) TryPackMAXMANIFEST() ([]byte, error) {
	return apps.abi.Pack("MAX_MANIFEST")
}

// UnpackMAXMANIFEST is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x635c1ad5.
//
// Solidity: function MAX_MANIFEST() view returns(uint256)
func (apps *Apps) UnpackMAXMANIFEST(data []byte) (*big.Int, error) {
	out, err := apps.abi.Unpack("MAX_MANIFEST", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXNAME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x756bf254.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_NAME() view returns(uint256)
func (apps *Apps) PackMAXNAME() []byte {
	enc, err := apps.abi.Pack("MAX_NAME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXNAME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x756bf254.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_NAME() view returns(uint256)
func (apps *Apps) TryPackMAXNAME() ([]byte, error) {
	return apps.abi.Pack("MAX_NAME")
}

// UnpackMAXNAME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x756bf254.
//
// Solidity: function MAX_NAME() view returns(uint256)
func (apps *Apps) UnpackMAXNAME(data []byte) (*big.Int, error) {
	out, err := apps.abi.Unpack("MAX_NAME", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXROYALTYBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dca40e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ROYALTY_BPS() view returns(uint16)
func (apps *Apps) PackMAXROYALTYBPS() []byte {
	enc, err := apps.abi.Pack("MAX_ROYALTY_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXROYALTYBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dca40e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ROYALTY_BPS() view returns(uint16)
func (apps *Apps) TryPackMAXROYALTYBPS() ([]byte, error) {
	return apps.abi.Pack("MAX_ROYALTY_BPS")
}

// UnpackMAXROYALTYBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3dca40e6.
//
// Solidity: function MAX_ROYALTY_BPS() view returns(uint16)
func (apps *Apps) UnpackMAXROYALTYBPS(data []byte) (uint16, error) {
	out, err := apps.abi.Unpack("MAX_ROYALTY_BPS", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackMAXRULES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ec296f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_RULES() view returns(uint256)
func (apps *Apps) PackMAXRULES() []byte {
	enc, err := apps.abi.Pack("MAX_RULES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXRULES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ec296f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_RULES() view returns(uint256)
func (apps *Apps) TryPackMAXRULES() ([]byte, error) {
	return apps.abi.Pack("MAX_RULES")
}

// UnpackMAXRULES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ec296f2.
//
// Solidity: function MAX_RULES() view returns(uint256)
func (apps *Apps) UnpackMAXRULES(data []byte) (*big.Int, error) {
	out, err := apps.abi.Unpack("MAX_RULES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXVERSIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0734b88f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_VERSIONS() view returns(uint16)
func (apps *Apps) PackMAXVERSIONS() []byte {
	enc, err := apps.abi.Pack("MAX_VERSIONS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXVERSIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0734b88f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_VERSIONS() view returns(uint16)
func (apps *Apps) TryPackMAXVERSIONS() ([]byte, error) {
	return apps.abi.Pack("MAX_VERSIONS")
}

// UnpackMAXVERSIONS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0734b88f.
//
// Solidity: function MAX_VERSIONS() view returns(uint16)
func (apps *Apps) UnpackMAXVERSIONS(data []byte) (uint16, error) {
	out, err := apps.abi.Unpack("MAX_VERSIONS", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackMETERINGS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94ee163e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function METERINGS() view returns(uint8)
func (apps *Apps) PackMETERINGS() []byte {
	enc, err := apps.abi.Pack("METERINGS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMETERINGS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94ee163e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function METERINGS() view returns(uint8)
func (apps *Apps) TryPackMETERINGS() ([]byte, error) {
	return apps.abi.Pack("METERINGS")
}

// UnpackMETERINGS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94ee163e.
//
// Solidity: function METERINGS() view returns(uint8)
func (apps *Apps) UnpackMETERINGS(data []byte) (uint8, error) {
	out, err := apps.abi.Unpack("METERINGS", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSTAKING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97610f30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STAKING() view returns(address)
func (apps *Apps) PackSTAKING() []byte {
	enc, err := apps.abi.Pack("STAKING")
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
func (apps *Apps) TryPackSTAKING() ([]byte, error) {
	return apps.abi.Pack("STAKING")
}

// UnpackSTAKING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (apps *Apps) UnpackSTAKING(data []byte) (common.Address, error) {
	out, err := apps.abi.Unpack("STAKING", data)
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
func (apps *Apps) PackTIMELOCK() []byte {
	enc, err := apps.abi.Pack("TIMELOCK")
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
func (apps *Apps) TryPackTIMELOCK() ([]byte, error) {
	return apps.abi.Pack("TIMELOCK")
}

// UnpackTIMELOCK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7aadef8b.
//
// Solidity: function TIMELOCK() view returns(address)
func (apps *Apps) UnpackTIMELOCK(data []byte) (common.Address, error) {
	out, err := apps.abi.Unpack("TIMELOCK", data)
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
func (apps *Apps) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := apps.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (apps *Apps) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return apps.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (apps *Apps) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := apps.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAddVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f3c3e9b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addVersion(uint256 id, (bytes32,bytes32,bool,string) build) returns(uint16)
func (apps *Apps) PackAddVersion(id *big.Int, build IAppsBuild) []byte {
	enc, err := apps.abi.Pack("addVersion", id, build)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f3c3e9b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addVersion(uint256 id, (bytes32,bytes32,bool,string) build) returns(uint16)
func (apps *Apps) TryPackAddVersion(id *big.Int, build IAppsBuild) ([]byte, error) {
	return apps.abi.Pack("addVersion", id, build)
}

// UnpackAddVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f3c3e9b.
//
// Solidity: function addVersion(uint256 id, (bytes32,bytes32,bool,string) build) returns(uint16)
func (apps *Apps) UnpackAddVersion(data []byte) (uint16, error) {
	out, err := apps.abi.Unpack("addVersion", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackApp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33e466ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function app(uint256 id) view returns((address,bytes32,uint8,uint8,uint64,uint16,bool,bool,string,string,bytes32,uint16,uint128))
func (apps *Apps) PackApp(id *big.Int) []byte {
	enc, err := apps.abi.Pack("app", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33e466ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function app(uint256 id) view returns((address,bytes32,uint8,uint8,uint64,uint16,bool,bool,string,string,bytes32,uint16,uint128))
func (apps *Apps) TryPackApp(id *big.Int) ([]byte, error) {
	return apps.abi.Pack("app", id)
}

// UnpackApp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33e466ae.
//
// Solidity: function app(uint256 id) view returns((address,bytes32,uint8,uint8,uint64,uint16,bool,bool,string,string,bytes32,uint16,uint128))
func (apps *Apps) UnpackApp(data []byte) (IAppsApp, error) {
	out, err := apps.abi.Unpack("app", data)
	if err != nil {
		return *new(IAppsApp), err
	}
	out0 := *abi.ConvertType(out[0], new(IAppsApp)).(*IAppsApp)
	return out0, nil
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint256)
func (apps *Apps) PackCount() []byte {
	enc, err := apps.abi.Pack("count")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count() view returns(uint256)
func (apps *Apps) TryPackCount() ([]byte, error) {
	return apps.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (apps *Apps) UnpackCount(data []byte) (*big.Int, error) {
	out, err := apps.abi.Unpack("count", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbeaff9d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize((address,bytes32,uint8,uint8,uint64,uint16,bool,bool,string,string,bytes32,uint16,uint128)[] genesis) returns()
func (apps *Apps) PackInitialize(genesis []IAppsApp) []byte {
	enc, err := apps.abi.Pack("initialize", genesis)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbeaff9d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize((address,bytes32,uint8,uint8,uint64,uint16,bool,bool,string,string,bytes32,uint16,uint128)[] genesis) returns()
func (apps *Apps) TryPackInitialize(genesis []IAppsApp) ([]byte, error) {
	return apps.abi.Pack("initialize", genesis)
}

// PackIsSelfTest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x787cb922.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSelfTest(uint256 id, bytes32 digest) view returns(bool)
func (apps *Apps) PackIsSelfTest(id *big.Int, digest [32]byte) []byte {
	enc, err := apps.abi.Pack("isSelfTest", id, digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSelfTest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x787cb922.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSelfTest(uint256 id, bytes32 digest) view returns(bool)
func (apps *Apps) TryPackIsSelfTest(id *big.Int, digest [32]byte) ([]byte, error) {
	return apps.abi.Pack("isSelfTest", id, digest)
}

// UnpackIsSelfTest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x787cb922.
//
// Solidity: function isSelfTest(uint256 id, bytes32 digest) view returns(bool)
func (apps *Apps) UnpackIsSelfTest(data []byte) (bool, error) {
	out, err := apps.abi.Unpack("isSelfTest", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackNameOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x051a2664.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nameOf(uint256 id) view returns(string)
func (apps *Apps) PackNameOf(id *big.Int) []byte {
	enc, err := apps.abi.Pack("nameOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNameOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x051a2664.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nameOf(uint256 id) view returns(string)
func (apps *Apps) TryPackNameOf(id *big.Int) ([]byte, error) {
	return apps.abi.Pack("nameOf", id)
}

// UnpackNameOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x051a2664.
//
// Solidity: function nameOf(uint256 id) view returns(string)
func (apps *Apps) UnpackNameOf(data []byte) (string, error) {
	out, err := apps.abi.Unpack("nameOf", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOfferable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadbff6ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offerable(uint256 id, uint64 operator) view returns(bool)
func (apps *Apps) PackOfferable(id *big.Int, operator uint64) []byte {
	enc, err := apps.abi.Pack("offerable", id, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOfferable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadbff6ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offerable(uint256 id, uint64 operator) view returns(bool)
func (apps *Apps) TryPackOfferable(id *big.Int, operator uint64) ([]byte, error) {
	return apps.abi.Pack("offerable", id, operator)
}

// UnpackOfferable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xadbff6ee.
//
// Solidity: function offerable(uint256 id, uint64 operator) view returns(bool)
func (apps *Apps) UnpackOfferable(data []byte) (bool, error) {
	out, err := apps.abi.Unpack("offerable", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPolicyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb15eb364.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyOf(uint64 operator) view returns(bool)
func (apps *Apps) PackPolicyOf(operator uint64) []byte {
	enc, err := apps.abi.Pack("policyOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb15eb364.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policyOf(uint64 operator) view returns(bool)
func (apps *Apps) TryPackPolicyOf(operator uint64) ([]byte, error) {
	return apps.abi.Pack("policyOf", operator)
}

// UnpackPolicyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb15eb364.
//
// Solidity: function policyOf(uint64 operator) view returns(bool)
func (apps *Apps) UnpackPolicyOf(data []byte) (bool, error) {
	out, err := apps.abi.Unpack("policyOf", data)
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
func (apps *Apps) PackProxiableUUID() []byte {
	enc, err := apps.abi.Pack("proxiableUUID")
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
func (apps *Apps) TryPackProxiableUUID() ([]byte, error) {
	return apps.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (apps *Apps) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := apps.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13204b57.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish((uint8,uint8,uint64,uint16,uint128,string) terms, (bytes32,bytes32,bool,string) build) returns(uint256 id)
func (apps *Apps) PackPublish(terms IAppsTerms, build IAppsBuild) []byte {
	enc, err := apps.abi.Pack("publish", terms, build)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13204b57.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish((uint8,uint8,uint64,uint16,uint128,string) terms, (bytes32,bytes32,bool,string) build) returns(uint256 id)
func (apps *Apps) TryPackPublish(terms IAppsTerms, build IAppsBuild) ([]byte, error) {
	return apps.abi.Pack("publish", terms, build)
}

// UnpackPublish is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13204b57.
//
// Solidity: function publish((uint8,uint8,uint64,uint16,uint128,string) terms, (bytes32,bytes32,bool,string) build) returns(uint256 id)
func (apps *Apps) UnpackPublish(data []byte) (*big.Int, error) {
	out, err := apps.abi.Unpack("publish", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRetire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3790cf57.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retire(uint256 id) returns()
func (apps *Apps) PackRetire(id *big.Int) []byte {
	enc, err := apps.abi.Pack("retire", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3790cf57.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retire(uint256 id) returns()
func (apps *Apps) TryPackRetire(id *big.Int) ([]byte, error) {
	return apps.abi.Pack("retire", id)
}

// PackRetireVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72cab859.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retireVersion(uint256 id, uint16 number) returns()
func (apps *Apps) PackRetireVersion(id *big.Int, number uint16) []byte {
	enc, err := apps.abi.Pack("retireVersion", id, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetireVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72cab859.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retireVersion(uint256 id, uint16 number) returns()
func (apps *Apps) TryPackRetireVersion(id *big.Int, number uint16) ([]byte, error) {
	return apps.abi.Pack("retireVersion", id, number)
}

// PackRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe814cb71.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function royalty(uint256 id) view returns(address, uint16)
func (apps *Apps) PackRoyalty(id *big.Int) []byte {
	enc, err := apps.abi.Pack("royalty", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe814cb71.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function royalty(uint256 id) view returns(address, uint16)
func (apps *Apps) TryPackRoyalty(id *big.Int) ([]byte, error) {
	return apps.abi.Pack("royalty", id)
}

// RoyaltyOutput serves as a container for the return parameters of contract
// method Royalty.
type RoyaltyOutput struct {
	Arg0 common.Address
	Arg1 uint16
}

// UnpackRoyalty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe814cb71.
//
// Solidity: function royalty(uint256 id) view returns(address, uint16)
func (apps *Apps) UnpackRoyalty(data []byte) (RoyaltyOutput, error) {
	out, err := apps.abi.Unpack("royalty", data)
	outstruct := new(RoyaltyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	return *outstruct, nil
}

// PackRuleOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ffa50bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ruleOf(uint64 operator, uint256 id) view returns(uint8)
func (apps *Apps) PackRuleOf(operator uint64, id *big.Int) []byte {
	enc, err := apps.abi.Pack("ruleOf", operator, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRuleOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ffa50bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ruleOf(uint64 operator, uint256 id) view returns(uint8)
func (apps *Apps) TryPackRuleOf(operator uint64, id *big.Int) ([]byte, error) {
	return apps.abi.Pack("ruleOf", operator, id)
}

// UnpackRuleOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ffa50bf.
//
// Solidity: function ruleOf(uint64 operator, uint256 id) view returns(uint8)
func (apps *Apps) UnpackRuleOf(data []byte) (uint8, error) {
	out, err := apps.abi.Unpack("ruleOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSelfTest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b043e08.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function selfTest(uint256 id) view returns(bytes32)
func (apps *Apps) PackSelfTest(id *big.Int) []byte {
	enc, err := apps.abi.Pack("selfTest", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSelfTest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b043e08.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function selfTest(uint256 id) view returns(bytes32)
func (apps *Apps) TryPackSelfTest(id *big.Int) ([]byte, error) {
	return apps.abi.Pack("selfTest", id)
}

// UnpackSelfTest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b043e08.
//
// Solidity: function selfTest(uint256 id) view returns(bytes32)
func (apps *Apps) UnpackSelfTest(data []byte) ([32]byte, error) {
	out, err := apps.abi.Unpack("selfTest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackServes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x483c7ce0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function serves(uint64 operator, uint256 id) view returns(bool)
func (apps *Apps) PackServes(operator uint64, id *big.Int) []byte {
	enc, err := apps.abi.Pack("serves", operator, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackServes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x483c7ce0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function serves(uint64 operator, uint256 id) view returns(bool)
func (apps *Apps) TryPackServes(operator uint64, id *big.Int) ([]byte, error) {
	return apps.abi.Pack("serves", operator, id)
}

// UnpackServes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x483c7ce0.
//
// Solidity: function serves(uint64 operator, uint256 id) view returns(bool)
func (apps *Apps) UnpackServes(data []byte) (bool, error) {
	out, err := apps.abi.Unpack("serves", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaee6fbd6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPolicy(uint64 operator, bool allowedOnly) returns()
func (apps *Apps) PackSetPolicy(operator uint64, allowedOnly bool) []byte {
	enc, err := apps.abi.Pack("setPolicy", operator, allowedOnly)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaee6fbd6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPolicy(uint64 operator, bool allowedOnly) returns()
func (apps *Apps) TryPackSetPolicy(operator uint64, allowedOnly bool) ([]byte, error) {
	return apps.abi.Pack("setPolicy", operator, allowedOnly)
}

// PackSetPriceHint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda5bbe13.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPriceHint(uint256 id, uint128 priceHint) returns()
func (apps *Apps) PackSetPriceHint(id *big.Int, priceHint *big.Int) []byte {
	enc, err := apps.abi.Pack("setPriceHint", id, priceHint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPriceHint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda5bbe13.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPriceHint(uint256 id, uint128 priceHint) returns()
func (apps *Apps) TryPackSetPriceHint(id *big.Int, priceHint *big.Int) ([]byte, error) {
	return apps.abi.Pack("setPriceHint", id, priceHint)
}

// PackSetRules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17216643.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRules(uint64 operator, uint256[] ids, uint8 rule) returns()
func (apps *Apps) PackSetRules(operator uint64, ids []*big.Int, rule uint8) []byte {
	enc, err := apps.abi.Pack("setRules", operator, ids, rule)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17216643.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRules(uint64 operator, uint256[] ids, uint8 rule) returns()
func (apps *Apps) TryPackSetRules(operator uint64, ids []*big.Int, rule uint8) ([]byte, error) {
	return apps.abi.Pack("setRules", operator, ids, rule)
}

// PackSetSelfTest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b5da162.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSelfTest(uint256 id, bytes32 digest) returns()
func (apps *Apps) PackSetSelfTest(id *big.Int, digest [32]byte) []byte {
	enc, err := apps.abi.Pack("setSelfTest", id, digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSelfTest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b5da162.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSelfTest(uint256 id, bytes32 digest) returns()
func (apps *Apps) TryPackSetSelfTest(id *big.Int, digest [32]byte) ([]byte, error) {
	return apps.abi.Pack("setSelfTest", id, digest)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (apps *Apps) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := apps.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (apps *Apps) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return apps.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x631a03b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version(uint256 id, uint16 number) view returns((bytes32,bytes32,bool,string), bool)
func (apps *Apps) PackVersion(id *big.Int, number uint16) []byte {
	enc, err := apps.abi.Pack("version", id, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x631a03b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version(uint256 id, uint16 number) view returns((bytes32,bytes32,bool,string), bool)
func (apps *Apps) TryPackVersion(id *big.Int, number uint16) ([]byte, error) {
	return apps.abi.Pack("version", id, number)
}

// VersionOutput serves as a container for the return parameters of contract
// method Version.
type VersionOutput struct {
	Arg0 IAppsBuild
	Arg1 bool
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x631a03b9.
//
// Solidity: function version(uint256 id, uint16 number) view returns((bytes32,bytes32,bool,string), bool)
func (apps *Apps) UnpackVersion(data []byte) (VersionOutput, error) {
	out, err := apps.abi.Unpack("version", data)
	outstruct := new(VersionOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(IAppsBuild)).(*IAppsBuild)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackVersionCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03190e6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function versionCount(uint256 id) view returns(uint16)
func (apps *Apps) PackVersionCount(id *big.Int) []byte {
	enc, err := apps.abi.Pack("versionCount", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersionCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03190e6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function versionCount(uint256 id) view returns(uint16)
func (apps *Apps) TryPackVersionCount(id *big.Int) ([]byte, error) {
	return apps.abi.Pack("versionCount", id)
}

// UnpackVersionCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x03190e6d.
//
// Solidity: function versionCount(uint256 id) view returns(uint16)
func (apps *Apps) UnpackVersionCount(data []byte) (uint16, error) {
	out, err := apps.abi.Unpack("versionCount", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackVersionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa563b450.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function versionOf(uint256 id) view returns(uint16)
func (apps *Apps) PackVersionOf(id *big.Int) []byte {
	enc, err := apps.abi.Pack("versionOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa563b450.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function versionOf(uint256 id) view returns(uint16)
func (apps *Apps) TryPackVersionOf(id *big.Int) ([]byte, error) {
	return apps.abi.Pack("versionOf", id)
}

// UnpackVersionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa563b450.
//
// Solidity: function versionOf(uint256 id) view returns(uint16)
func (apps *Apps) UnpackVersionOf(data []byte) (uint16, error) {
	out, err := apps.abi.Unpack("versionOf", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// AppsInitialized represents a Initialized event raised by the Apps contract.
type AppsInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const AppsInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (AppsInitialized) ContractEventName() string {
	return AppsInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (apps *Apps) UnpackInitializedEvent(log *types.Log) (*AppsInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != apps.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AppsInitialized)
	if len(log.Data) > 0 {
		if err := apps.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range apps.abi.Events[event].Inputs {
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

// AppsPolicySet represents a PolicySet event raised by the Apps contract.
type AppsPolicySet struct {
	Operator    uint64
	AllowedOnly bool
	Raw         *types.Log // Blockchain specific contextual infos
}

const AppsPolicySetEventName = "PolicySet"

// ContractEventName returns the user-defined event name.
func (AppsPolicySet) ContractEventName() string {
	return AppsPolicySetEventName
}

// UnpackPolicySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicySet(uint64 indexed operator, bool allowedOnly)
func (apps *Apps) UnpackPolicySetEvent(log *types.Log) (*AppsPolicySet, error) {
	event := "PolicySet"
	if len(log.Topics) == 0 || log.Topics[0] != apps.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AppsPolicySet)
	if len(log.Data) > 0 {
		if err := apps.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range apps.abi.Events[event].Inputs {
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

// AppsPriceHintSet represents a PriceHintSet event raised by the Apps contract.
type AppsPriceHintSet struct {
	Id        *big.Int
	PriceHint *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const AppsPriceHintSetEventName = "PriceHintSet"

// ContractEventName returns the user-defined event name.
func (AppsPriceHintSet) ContractEventName() string {
	return AppsPriceHintSetEventName
}

// UnpackPriceHintSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PriceHintSet(uint256 indexed id, uint128 priceHint)
func (apps *Apps) UnpackPriceHintSetEvent(log *types.Log) (*AppsPriceHintSet, error) {
	event := "PriceHintSet"
	if len(log.Topics) == 0 || log.Topics[0] != apps.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AppsPriceHintSet)
	if len(log.Data) > 0 {
		if err := apps.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range apps.abi.Events[event].Inputs {
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

// AppsPublished represents a Published event raised by the Apps contract.
type AppsPublished struct {
	Id         *big.Int
	Publisher  common.Address
	Kind       uint8
	Metering   uint8
	FixedUnits uint64
	RoyaltyBps uint16
	Name       string
	Raw        *types.Log // Blockchain specific contextual infos
}

const AppsPublishedEventName = "Published"

// ContractEventName returns the user-defined event name.
func (AppsPublished) ContractEventName() string {
	return AppsPublishedEventName
}

// UnpackPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Published(uint256 indexed id, address indexed publisher, uint8 kind, uint8 metering, uint64 fixedUnits, uint16 royaltyBps, string name)
func (apps *Apps) UnpackPublishedEvent(log *types.Log) (*AppsPublished, error) {
	event := "Published"
	if len(log.Topics) == 0 || log.Topics[0] != apps.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AppsPublished)
	if len(log.Data) > 0 {
		if err := apps.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range apps.abi.Events[event].Inputs {
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

// AppsRetired represents a Retired event raised by the Apps contract.
type AppsRetired struct {
	Id  *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const AppsRetiredEventName = "Retired"

// ContractEventName returns the user-defined event name.
func (AppsRetired) ContractEventName() string {
	return AppsRetiredEventName
}

// UnpackRetiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Retired(uint256 indexed id)
func (apps *Apps) UnpackRetiredEvent(log *types.Log) (*AppsRetired, error) {
	event := "Retired"
	if len(log.Topics) == 0 || log.Topics[0] != apps.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AppsRetired)
	if len(log.Data) > 0 {
		if err := apps.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range apps.abi.Events[event].Inputs {
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

// AppsRuleSet represents a RuleSet event raised by the Apps contract.
type AppsRuleSet struct {
	Operator uint64
	App      *big.Int
	Rule     uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const AppsRuleSetEventName = "RuleSet"

// ContractEventName returns the user-defined event name.
func (AppsRuleSet) ContractEventName() string {
	return AppsRuleSetEventName
}

// UnpackRuleSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RuleSet(uint64 indexed operator, uint256 indexed app, uint8 rule)
func (apps *Apps) UnpackRuleSetEvent(log *types.Log) (*AppsRuleSet, error) {
	event := "RuleSet"
	if len(log.Topics) == 0 || log.Topics[0] != apps.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AppsRuleSet)
	if len(log.Data) > 0 {
		if err := apps.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range apps.abi.Events[event].Inputs {
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

// AppsSelfTestSet represents a SelfTestSet event raised by the Apps contract.
type AppsSelfTestSet struct {
	Id     *big.Int
	Digest [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const AppsSelfTestSetEventName = "SelfTestSet"

// ContractEventName returns the user-defined event name.
func (AppsSelfTestSet) ContractEventName() string {
	return AppsSelfTestSetEventName
}

// UnpackSelfTestSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SelfTestSet(uint256 indexed id, bytes32 digest)
func (apps *Apps) UnpackSelfTestSetEvent(log *types.Log) (*AppsSelfTestSet, error) {
	event := "SelfTestSet"
	if len(log.Topics) == 0 || log.Topics[0] != apps.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AppsSelfTestSet)
	if len(log.Data) > 0 {
		if err := apps.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range apps.abi.Events[event].Inputs {
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

// AppsUpgraded represents a Upgraded event raised by the Apps contract.
type AppsUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const AppsUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (AppsUpgraded) ContractEventName() string {
	return AppsUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (apps *Apps) UnpackUpgradedEvent(log *types.Log) (*AppsUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 || log.Topics[0] != apps.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AppsUpgraded)
	if len(log.Data) > 0 {
		if err := apps.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range apps.abi.Events[event].Inputs {
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

// AppsVersionAdded represents a VersionAdded event raised by the Apps contract.
type AppsVersionAdded struct {
	Id            *big.Int
	Version       uint16
	Image         [32]byte
	SelfTest      [32]byte
	Deterministic bool
	Manifest      string
	Raw           *types.Log // Blockchain specific contextual infos
}

const AppsVersionAddedEventName = "VersionAdded"

// ContractEventName returns the user-defined event name.
func (AppsVersionAdded) ContractEventName() string {
	return AppsVersionAddedEventName
}

// UnpackVersionAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VersionAdded(uint256 indexed id, uint16 indexed version, bytes32 indexed image, bytes32 selfTest, bool deterministic, string manifest)
func (apps *Apps) UnpackVersionAddedEvent(log *types.Log) (*AppsVersionAdded, error) {
	event := "VersionAdded"
	if len(log.Topics) == 0 || log.Topics[0] != apps.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AppsVersionAdded)
	if len(log.Data) > 0 {
		if err := apps.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range apps.abi.Events[event].Inputs {
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

// AppsVersionRetired represents a VersionRetired event raised by the Apps contract.
type AppsVersionRetired struct {
	Id      *big.Int
	Version uint16
	Current uint16
	Raw     *types.Log // Blockchain specific contextual infos
}

const AppsVersionRetiredEventName = "VersionRetired"

// ContractEventName returns the user-defined event name.
func (AppsVersionRetired) ContractEventName() string {
	return AppsVersionRetiredEventName
}

// UnpackVersionRetiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VersionRetired(uint256 indexed id, uint16 indexed version, uint16 current)
func (apps *Apps) UnpackVersionRetiredEvent(log *types.Log) (*AppsVersionRetired, error) {
	event := "VersionRetired"
	if len(log.Topics) == 0 || log.Topics[0] != apps.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AppsVersionRetired)
	if len(log.Data) > 0 {
		if err := apps.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range apps.abi.Events[event].Inputs {
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
func (apps *Apps) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], apps.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return apps.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["AlreadyRetired"].ID.Bytes()[:4]) {
		return apps.UnpackAlreadyRetiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["BadKind"].ID.Bytes()[:4]) {
		return apps.UnpackBadKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["BadMetering"].ID.Bytes()[:4]) {
		return apps.UnpackBadMeteringError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return apps.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return apps.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return apps.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return apps.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["LastVersion"].ID.Bytes()[:4]) {
		return apps.UnpackLastVersionError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["ManifestTooLong"].ID.Bytes()[:4]) {
		return apps.UnpackManifestTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["NameLength"].ID.Bytes()[:4]) {
		return apps.UnpackNameLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["NotController"].ID.Bytes()[:4]) {
		return apps.UnpackNotControllerError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return apps.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["NotPublisher"].ID.Bytes()[:4]) {
		return apps.UnpackNotPublisherError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return apps.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["RoyaltyTooHigh"].ID.Bytes()[:4]) {
		return apps.UnpackRoyaltyTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["SelfTestKept"].ID.Bytes()[:4]) {
		return apps.UnpackSelfTestKeptError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["TooManyRules"].ID.Bytes()[:4]) {
		return apps.UnpackTooManyRulesError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["TooManyVersions"].ID.Bytes()[:4]) {
		return apps.UnpackTooManyVersionsError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return apps.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return apps.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["UnknownApp"].ID.Bytes()[:4]) {
		return apps.UnpackUnknownAppError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["UnknownVersion"].ID.Bytes()[:4]) {
		return apps.UnpackUnknownVersionError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["VersionRetiredBefore"].ID.Bytes()[:4]) {
		return apps.UnpackVersionRetiredBeforeError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["ZeroImage"].ID.Bytes()[:4]) {
		return apps.UnpackZeroImageError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["ZeroSelfTest"].ID.Bytes()[:4]) {
		return apps.UnpackZeroSelfTestError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AppsAddressEmptyCode represents a AddressEmptyCode error raised by the Apps contract.
type AppsAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func AppsAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (apps *Apps) UnpackAddressEmptyCodeError(raw []byte) (*AppsAddressEmptyCode, error) {
	out := new(AppsAddressEmptyCode)
	if err := apps.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsAlreadyRetired represents a AlreadyRetired error raised by the Apps contract.
type AppsAlreadyRetired struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRetired(uint256 id)
func AppsAlreadyRetiredErrorID() common.Hash {
	return common.HexToHash("0x0d5f568d7a1c415036612dccaa69fe6ce1fc641bdd53ede62e7b160054764ee2")
}

// UnpackAlreadyRetiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRetired(uint256 id)
func (apps *Apps) UnpackAlreadyRetiredError(raw []byte) (*AppsAlreadyRetired, error) {
	out := new(AppsAlreadyRetired)
	if err := apps.abi.UnpackIntoInterface(out, "AlreadyRetired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsBadKind represents a BadKind error raised by the Apps contract.
type AppsBadKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadKind(uint8 kind)
func AppsBadKindErrorID() common.Hash {
	return common.HexToHash("0xdfc03387cd0954383590214b37ff2382020510831b1add1a928434df7243c494")
}

// UnpackBadKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadKind(uint8 kind)
func (apps *Apps) UnpackBadKindError(raw []byte) (*AppsBadKind, error) {
	out := new(AppsBadKind)
	if err := apps.abi.UnpackIntoInterface(out, "BadKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsBadMetering represents a BadMetering error raised by the Apps contract.
type AppsBadMetering struct {
	Metering   uint8
	FixedUnits uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMetering(uint8 metering, uint64 fixedUnits)
func AppsBadMeteringErrorID() common.Hash {
	return common.HexToHash("0xf921758ace92e481d1532e37085872940f38ad5abee24c44f75374bec033a85b")
}

// UnpackBadMeteringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMetering(uint8 metering, uint64 fixedUnits)
func (apps *Apps) UnpackBadMeteringError(raw []byte) (*AppsBadMetering, error) {
	out := new(AppsBadMetering)
	if err := apps.abi.UnpackIntoInterface(out, "BadMetering", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Apps contract.
type AppsERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func AppsERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (apps *Apps) UnpackERC1967InvalidImplementationError(raw []byte) (*AppsERC1967InvalidImplementation, error) {
	out := new(AppsERC1967InvalidImplementation)
	if err := apps.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsERC1967NonPayable represents a ERC1967NonPayable error raised by the Apps contract.
type AppsERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func AppsERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (apps *Apps) UnpackERC1967NonPayableError(raw []byte) (*AppsERC1967NonPayable, error) {
	out := new(AppsERC1967NonPayable)
	if err := apps.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsFailedCall represents a FailedCall error raised by the Apps contract.
type AppsFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func AppsFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (apps *Apps) UnpackFailedCallError(raw []byte) (*AppsFailedCall, error) {
	out := new(AppsFailedCall)
	if err := apps.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsInvalidInitialization represents a InvalidInitialization error raised by the Apps contract.
type AppsInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func AppsInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (apps *Apps) UnpackInvalidInitializationError(raw []byte) (*AppsInvalidInitialization, error) {
	out := new(AppsInvalidInitialization)
	if err := apps.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsLastVersion represents a LastVersion error raised by the Apps contract.
type AppsLastVersion struct {
	Id      *big.Int
	Version uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LastVersion(uint256 id, uint16 version)
func AppsLastVersionErrorID() common.Hash {
	return common.HexToHash("0x2df08ce82dd7233b620e247319065c7bc3dc4c05c3604a05759241cd3f3e4100")
}

// UnpackLastVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LastVersion(uint256 id, uint16 version)
func (apps *Apps) UnpackLastVersionError(raw []byte) (*AppsLastVersion, error) {
	out := new(AppsLastVersion)
	if err := apps.abi.UnpackIntoInterface(out, "LastVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsManifestTooLong represents a ManifestTooLong error raised by the Apps contract.
type AppsManifestTooLong struct {
	Length *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ManifestTooLong(uint256 length, uint256 most)
func AppsManifestTooLongErrorID() common.Hash {
	return common.HexToHash("0x91df4e621f5512bb4015be38917e7313a9189a6ead8427900e44e4c86a647b2a")
}

// UnpackManifestTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ManifestTooLong(uint256 length, uint256 most)
func (apps *Apps) UnpackManifestTooLongError(raw []byte) (*AppsManifestTooLong, error) {
	out := new(AppsManifestTooLong)
	if err := apps.abi.UnpackIntoInterface(out, "ManifestTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsNameLength represents a NameLength error raised by the Apps contract.
type AppsNameLength struct {
	Length *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NameLength(uint256 length, uint256 most)
func AppsNameLengthErrorID() common.Hash {
	return common.HexToHash("0x42f722aa3683ac9cc96f4d63bf04e5f5edcedad5de4d48b50ce8822b38cc3210")
}

// UnpackNameLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NameLength(uint256 length, uint256 most)
func (apps *Apps) UnpackNameLengthError(raw []byte) (*AppsNameLength, error) {
	out := new(AppsNameLength)
	if err := apps.abi.UnpackIntoInterface(out, "NameLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsNotController represents a NotController error raised by the Apps contract.
type AppsNotController struct {
	Operator uint64
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotController(uint64 operator, address caller)
func AppsNotControllerErrorID() common.Hash {
	return common.HexToHash("0x0bf902e93b6d1eab59b24d660d51326b5c3335a935d2240d74909e248715c69d")
}

// UnpackNotControllerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotController(uint64 operator, address caller)
func (apps *Apps) UnpackNotControllerError(raw []byte) (*AppsNotController, error) {
	out := new(AppsNotController)
	if err := apps.abi.UnpackIntoInterface(out, "NotController", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsNotInitializing represents a NotInitializing error raised by the Apps contract.
type AppsNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func AppsNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (apps *Apps) UnpackNotInitializingError(raw []byte) (*AppsNotInitializing, error) {
	out := new(AppsNotInitializing)
	if err := apps.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsNotPublisher represents a NotPublisher error raised by the Apps contract.
type AppsNotPublisher struct {
	Id     *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPublisher(uint256 id, address caller)
func AppsNotPublisherErrorID() common.Hash {
	return common.HexToHash("0x48cf553133522d3f5f6a609eb9f390793caea27bf4569487549e147937114975")
}

// UnpackNotPublisherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPublisher(uint256 id, address caller)
func (apps *Apps) UnpackNotPublisherError(raw []byte) (*AppsNotPublisher, error) {
	out := new(AppsNotPublisher)
	if err := apps.abi.UnpackIntoInterface(out, "NotPublisher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsNotTimelock represents a NotTimelock error raised by the Apps contract.
type AppsNotTimelock struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address caller)
func AppsNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address caller)
func (apps *Apps) UnpackNotTimelockError(raw []byte) (*AppsNotTimelock, error) {
	out := new(AppsNotTimelock)
	if err := apps.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsRoyaltyTooHigh represents a RoyaltyTooHigh error raised by the Apps contract.
type AppsRoyaltyTooHigh struct {
	Bps  uint16
	Most uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoyaltyTooHigh(uint16 bps, uint16 most)
func AppsRoyaltyTooHighErrorID() common.Hash {
	return common.HexToHash("0x5c7ee13bb305f519c2366b5a23661a1c648ebdc95ef79f58ad08db8f98738082")
}

// UnpackRoyaltyTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoyaltyTooHigh(uint16 bps, uint16 most)
func (apps *Apps) UnpackRoyaltyTooHighError(raw []byte) (*AppsRoyaltyTooHigh, error) {
	out := new(AppsRoyaltyTooHigh)
	if err := apps.abi.UnpackIntoInterface(out, "RoyaltyTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsSelfTestKept represents a SelfTestKept error raised by the Apps contract.
type AppsSelfTestKept struct {
	Id     *big.Int
	Digest [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SelfTestKept(uint256 id, bytes32 digest)
func AppsSelfTestKeptErrorID() common.Hash {
	return common.HexToHash("0x0a5b99523ec4064e9bf35d22e82d6f4ee26cdcfe471894e090fe6ef2c8841d70")
}

// UnpackSelfTestKeptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SelfTestKept(uint256 id, bytes32 digest)
func (apps *Apps) UnpackSelfTestKeptError(raw []byte) (*AppsSelfTestKept, error) {
	out := new(AppsSelfTestKept)
	if err := apps.abi.UnpackIntoInterface(out, "SelfTestKept", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsTooManyRules represents a TooManyRules error raised by the Apps contract.
type AppsTooManyRules struct {
	Count *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyRules(uint256 count, uint256 most)
func AppsTooManyRulesErrorID() common.Hash {
	return common.HexToHash("0x516e5fba5680e7ab4b14ba5a51370482389dbe40086087410aa3fda5c81a8508")
}

// UnpackTooManyRulesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyRules(uint256 count, uint256 most)
func (apps *Apps) UnpackTooManyRulesError(raw []byte) (*AppsTooManyRules, error) {
	out := new(AppsTooManyRules)
	if err := apps.abi.UnpackIntoInterface(out, "TooManyRules", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsTooManyVersions represents a TooManyVersions error raised by the Apps contract.
type AppsTooManyVersions struct {
	Id   *big.Int
	Most uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyVersions(uint256 id, uint16 most)
func AppsTooManyVersionsErrorID() common.Hash {
	return common.HexToHash("0x0d541deac462736a563aaf75209807825f9325c9f67cb6cf42eb9d47ea266637")
}

// UnpackTooManyVersionsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyVersions(uint256 id, uint16 most)
func (apps *Apps) UnpackTooManyVersionsError(raw []byte) (*AppsTooManyVersions, error) {
	out := new(AppsTooManyVersions)
	if err := apps.abi.UnpackIntoInterface(out, "TooManyVersions", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Apps contract.
type AppsUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func AppsUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (apps *Apps) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*AppsUUPSUnauthorizedCallContext, error) {
	out := new(AppsUUPSUnauthorizedCallContext)
	if err := apps.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Apps contract.
type AppsUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func AppsUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (apps *Apps) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*AppsUUPSUnsupportedProxiableUUID, error) {
	out := new(AppsUUPSUnsupportedProxiableUUID)
	if err := apps.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsUnknownApp represents a UnknownApp error raised by the Apps contract.
type AppsUnknownApp struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownApp(uint256 id)
func AppsUnknownAppErrorID() common.Hash {
	return common.HexToHash("0x12687314bbfc86b2969fb0c713404a637f03fb8f9aeb7b1d7c6c1ed5224f32ae")
}

// UnpackUnknownAppError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownApp(uint256 id)
func (apps *Apps) UnpackUnknownAppError(raw []byte) (*AppsUnknownApp, error) {
	out := new(AppsUnknownApp)
	if err := apps.abi.UnpackIntoInterface(out, "UnknownApp", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsUnknownVersion represents a UnknownVersion error raised by the Apps contract.
type AppsUnknownVersion struct {
	Id      *big.Int
	Version uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownVersion(uint256 id, uint16 version)
func AppsUnknownVersionErrorID() common.Hash {
	return common.HexToHash("0x530ddd532b54775c15db0e7b99c913e206bfdbca38a2b7ea6fc133c472f2a5a8")
}

// UnpackUnknownVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownVersion(uint256 id, uint16 version)
func (apps *Apps) UnpackUnknownVersionError(raw []byte) (*AppsUnknownVersion, error) {
	out := new(AppsUnknownVersion)
	if err := apps.abi.UnpackIntoInterface(out, "UnknownVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsVersionRetiredBefore represents a VersionRetiredBefore error raised by the Apps contract.
type AppsVersionRetiredBefore struct {
	Id      *big.Int
	Version uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VersionRetiredBefore(uint256 id, uint16 version)
func AppsVersionRetiredBeforeErrorID() common.Hash {
	return common.HexToHash("0xc6ae29ff6821355472f77464f7d52244bfb2d1cea443a42857c896a6687ed792")
}

// UnpackVersionRetiredBeforeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VersionRetiredBefore(uint256 id, uint16 version)
func (apps *Apps) UnpackVersionRetiredBeforeError(raw []byte) (*AppsVersionRetiredBefore, error) {
	out := new(AppsVersionRetiredBefore)
	if err := apps.abi.UnpackIntoInterface(out, "VersionRetiredBefore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsZeroImage represents a ZeroImage error raised by the Apps contract.
type AppsZeroImage struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroImage()
func AppsZeroImageErrorID() common.Hash {
	return common.HexToHash("0xff4275f9f3ea9f5f23bb1738c595dc35a72bc7d57c21763481aa68bc6efb8327")
}

// UnpackZeroImageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroImage()
func (apps *Apps) UnpackZeroImageError(raw []byte) (*AppsZeroImage, error) {
	out := new(AppsZeroImage)
	if err := apps.abi.UnpackIntoInterface(out, "ZeroImage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppsZeroSelfTest represents a ZeroSelfTest error raised by the Apps contract.
type AppsZeroSelfTest struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroSelfTest()
func AppsZeroSelfTestErrorID() common.Hash {
	return common.HexToHash("0x53f51941fa1e779feede1c6e6aca6d597b1b65262ed13efe3dc2a0489f70b7b1")
}

// UnpackZeroSelfTestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroSelfTest()
func (apps *Apps) UnpackZeroSelfTestError(raw []byte) (*AppsZeroSelfTest, error) {
	out := new(AppsZeroSelfTest)
	if err := apps.abi.UnpackIntoInterface(out, "ZeroSelfTest", raw); err != nil {
		return nil, err
	}
	return out, nil
}
