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
}

// AppsMetaData contains all meta data concerning the Apps contract.
var AppsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"KINDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_MANIFEST\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_NAME\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_ROYALTY_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"METERINGS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"app\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIApps.App\",\"components\":[{\"name\":\"publisher\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"metering\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fixedUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"royaltyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deterministic\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"retired\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"manifest\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"count\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"tuple[]\",\"internalType\":\"structIApps.App[]\",\"components\":[{\"name\":\"publisher\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"metering\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fixedUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"royaltyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deterministic\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"retired\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"manifest\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"nameOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offerable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publish\",\"inputs\":[{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"metering\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fixedUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"royaltyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deterministic\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"manifest\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retire\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"royalty\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"selfTest\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setSelfTest\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Published\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"publisher\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"metering\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"fixedUnits\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"royaltyBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"deterministic\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"manifest\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Retired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SelfTestSet\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyRetired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BadMetering\",\"inputs\":[{\"name\":\"metering\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fixedUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ManifestTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NameLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPublisher\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RoyaltyTooHigh\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"most\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"SelfTestKept\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownApp\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroImage\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroSelfTest\",\"inputs\":[]}]",
	ID:  "Apps",
	Bin: "0x60c060405230608052348015610013575f5ffd5b50604051611db9380380611db983398101604081905261003291610101565b6001600160a01b03811660a0528061004861004f565b505061012e565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161561009f5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100fe5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f60208284031215610111575f5ffd5b81516001600160a01b0381168114610127575f5ffd5b9392505050565b60805160a051611c556101645f395f81816103010152610cf001525f8181610c3701528181610c600152610e4c0152611c555ff3fe60806040526004361061013d575f3560e01c8063635c1ad5116100bb5780637b043e0811610071578063ad3cb1cc11610057578063ad3cb1cc14610366578063b4dfb24c146103ae578063e814cb71146103cd575f5ffd5b80637b043e081461033b57806394ee163e14610198575f5ffd5b8063756bf254116100a1578063756bf254146102bd5780637a312291146102d15780637aadef8b146102f0575f5ffd5b8063635c1ad51461027957806365cc880a1461028e575f5ffd5b806333e466ae116101105780633dca40e6116100f65780633dca40e61461022a5780634f1ef2861461025257806352d1902d14610265575f5ffd5b806333e466ae146101df5780633790cf571461020b575f5ffd5b8063051a26641461014157806306661abd1461017657806312f1451e146101985780632b5da162146101be575b5f5ffd5b34801561014c575f5ffd5b5061016061015b3660046114e8565b610431565b60405161016d919061152d565b60405180910390f35b348015610181575f5ffd5b5061018a5f5481565b60405190815260200161016d565b3480156101a3575f5ffd5b506101ac600281565b60405160ff909116815260200161016d565b3480156101c9575f5ffd5b506101dd6101d836600461153f565b6104cd565b005b3480156101ea575f5ffd5b506101fe6101f93660046114e8565b6105ff565b60405161016d919061155f565b348015610216575f5ffd5b506101dd6102253660046114e8565b610811565b348015610235575f5ffd5b5061023f61138881565b60405161ffff909116815260200161016d565b6101dd610260366004611700565b610903565b348015610270575f5ffd5b5061018a610922565b348015610284575f5ffd5b5061018a61100081565b348015610299575f5ffd5b506102ad6102a83660046114e8565b610950565b604051901515815260200161016d565b3480156102c8575f5ffd5b5061018a604081565b3480156102dc575f5ffd5b506101dd6102eb36600461175e565b610986565b3480156102fb575f5ffd5b506103237f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161016d565b348015610346575f5ffd5b5061018a6103553660046114e8565b60026020525f908152604090205481565b348015610371575f5ffd5b506101606040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b3480156103b9575f5ffd5b5061018a6103c836600461185b565b610aed565b3480156103d8575f5ffd5b5061040f6103e73660046114e8565b5f908152600160205260409020546001600160a01b03811691600160a01b90910461ffff1690565b604080516001600160a01b03909316835261ffff90911660208301520161016d565b606061043c82610bd3565b600301805461044a90611928565b80601f016020809104026020016040519081016040528092919081815260200182805461047690611928565b80156104c15780601f10610498576101008083540402835291602001916104c1565b820191905f5260205f20905b8154815290600101906020018083116104a457829003601f168201915b50505050509050919050565b5f6104d783610bd3565b8054909150839033906001600160a01b0316811461051f576040516348cf553160e01b815260048101929092526001600160a01b031660248201526044015b60405180910390fd5b50505f82900361055b576040517f53f5194100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f83815260026020526040902054839080156105ac576040517f0a5b995200000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610516565b50505f83815260026020526040908190208390555183907f6613af57c2d1cd3b3525c2fa21fea9559232b8c160fa324ae32e409516a74826906105f29085815260200190565b60405180910390a2505050565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a0820183905260c0820183905260e0820183905261010082018190526101208201529061065783610bd3565b604080516101408101825282546001600160a01b03811682526002840154602083015260ff600160b01b8204811693830193909352600160b81b810483166060830152600184015467ffffffffffffffff16608083015261ffff600160a01b82041660a0830152600160c01b81048316151560c0830152600160c81b9004909116151560e08201526003820180549293509091610100830191906106fa90611928565b80601f016020809104026020016040519081016040528092919081815260200182805461072690611928565b80156107715780601f1061074857610100808354040283529160200191610771565b820191905f5260205f20905b81548152906001019060200180831161075457829003601f168201915b5050505050815260200182600401805461078a90611928565b80601f01602080910402602001604051908101604052809291908181526020018280546107b690611928565b80156108015780601f106107d857610100808354040283529160200191610801565b820191905f5260205f20905b8154815290600101906020018083116107e457829003601f168201915b5050505050815250915050919050565b5f61081b82610bd3565b8054909150829033906001600160a01b0316811461085e576040516348cf553160e01b815260048101929092526001600160a01b03166024820152604401610516565b505080548290600160c81b900460ff16156108a8576040517f0d5f568d00000000000000000000000000000000000000000000000000000000815260040161051691815260200190565b5080547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff16600160c81b17815560405182907ffe4758e6ccdb65cb7d78b678b554dc5319e940c6ee582e94811b7d48fbb506c5905f90a25050565b61090b610c2c565b61091482610ce5565b61091e8282610d54565b5050565b5f61092b610e41565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f81815260016020526040812080546001600160a01b03161580159061097f57508054600160c81b900460ff16155b9392505050565b5f61098f610e8a565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156109bb5750825b90505f8267ffffffffffffffff1660011480156109d75750303b155b9050811580156109e5575080155b15610a1c576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610a5057845468ff00000000000000001916680100000000000000001785555b5f5b86811015610a9857610a8f888883818110610a6f57610a6f61195a565b9050602002810190610a81919061196e565b610a8a906119ab565b610eb4565b50600101610a52565b508315610ae457845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050565b5f610bc4604051806101400160405280336001600160a01b031681526020018d81526020018c60ff1681526020018b60ff1681526020018a67ffffffffffffffff1681526020018961ffff16815260200188151581526020015f1515815260200187878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505090825250604080516020601f8801819004810282018101909252868152918101919087908790819084018382808284375f920191909152505050915250610eb4565b9b9a5050505050505050505050565b5f818152600160205260409020805482906001600160a01b0316610c26576040517f1268731400000000000000000000000000000000000000000000000000000000815260040161051691815260200190565b50919050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610cc557507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610cb97f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15610ce35760405163703e46dd60e11b815260040160405180910390fd5b565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461091e576040517f59f357cc0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610516565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610dae575060408051601f3d908101601f19168201909252610dab91810190611a9f565b60015b610dd657604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610516565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114610e32576040517faa1d49a400000000000000000000000000000000000000000000000000000000815260048101829052602401610516565b610e3c83836110a8565b505050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610ce35760405163703e46dd60e11b815260040160405180910390fd5b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b5f610ebe826110fd565b5f5f8154610ecb90611ab6565b91829055505f81815260016020818152604092839020865181549288015160028301559387015160608801516080890151948301805467ffffffffffffffff191667ffffffffffffffff9096169590951790945560a088015160c08901516001600160a01b039096167fffffffffffffffffff00ffff000000000000000000000000000000000000000090941693909317600160b01b60ff92831602177fffffffffffffffff00ff0000ffffffffffffffffffffffffffffffffffffffff16600160b81b91909416027fffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffff1692909217600160a01b61ffff90921691909102177fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b921515929092029190911781556101008401519192509060038201906110179082611b30565b50610120830151600482019061102d9082611b30565b508260200151835f01516001600160a01b0316837f79e400f29803779566e7c04d32184bf7cd6199ae04d326e998c549cfec87033c8660400151876060015188608001518960a001518a60c001518b61010001518c610120015160405161109a9796959493929190611bef565b60405180910390a450919050565b6110b182611319565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156110f557610e3c82826113a7565b61091e611479565b60208101515f0361113a576040517fff4275f900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040810151600260ff821610611182576040517fdfc0338700000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610516565b50600260ff16816060015160ff161080156111ba575060808101516060820151600160ff9091161467ffffffffffffffff9091161515145b816060015182608001519091611211576040517ff921758a00000000000000000000000000000000000000000000000000000000815260ff909216600483015267ffffffffffffffff166024820152604401610516565b505060a081015161138861ffff8216811015611267576040517f5c7ee13b00000000000000000000000000000000000000000000000000000000815261ffff928316600482015291166024820152604401610516565b5050610100810151518015801590611280575060408111155b81604090916112c4576040517f42f722aa00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610516565b50506101208201515161100080821115611313576040517f91df4e6200000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610516565b50505050565b806001600160a01b03163b5f0361134e57604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610516565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b60605f6113b484846114b1565b90508080156113d557505f3d11806113d557505f846001600160a01b03163b115b156113ea576113e26114c4565b915050610eae565b801561142d576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610516565b3d156114405761143b6114dd565b611472565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b3415610ce3576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f602082840312156114f8575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61097f60208301846114ff565b5f5f60408385031215611550575f5ffd5b50508035926020909101359150565b602081526115796020820183516001600160a01b03169052565b602082015160408201525f6040830151611598606084018260ff169052565b50606083015160ff8116608084015250608083015167ffffffffffffffff811660a08401525060a083015161ffff811660c08401525060c083015180151560e08401525060e0830151801515610100840152506101008301516101406101208401526116086101608401826114ff565b9050610120840151601f198483030161014085015261162782826114ff565b95945050505050565b80356001600160a01b0381168114611646575f5ffd5b919050565b634e487b7160e01b5f52604160045260245ffd5b604051610140810167ffffffffffffffff811182821017156116835761168361164b565b60405290565b5f5f67ffffffffffffffff8411156116a3576116a361164b565b50604051601f19601f85018116603f0116810181811067ffffffffffffffff821117156116d2576116d261164b565b6040528381529050808284018510156116e9575f5ffd5b838360208301375f60208583010152509392505050565b5f5f60408385031215611711575f5ffd5b61171a83611630565b9150602083013567ffffffffffffffff811115611735575f5ffd5b8301601f81018513611745575f5ffd5b61175485823560208401611689565b9150509250929050565b5f5f6020838503121561176f575f5ffd5b823567ffffffffffffffff811115611785575f5ffd5b8301601f81018513611795575f5ffd5b803567ffffffffffffffff8111156117ab575f5ffd5b8560208260051b84010111156117bf575f5ffd5b6020919091019590945092505050565b803560ff81168114611646575f5ffd5b803567ffffffffffffffff81168114611646575f5ffd5b803561ffff81168114611646575f5ffd5b80358015158114611646575f5ffd5b5f5f83601f840112611826575f5ffd5b50813567ffffffffffffffff81111561183d575f5ffd5b602083019150836020828501011115611854575f5ffd5b9250929050565b5f5f5f5f5f5f5f5f5f5f6101008b8d031215611875575f5ffd5b8a35995061188560208c016117cf565b985061189360408c016117cf565b97506118a160608c016117df565b96506118af60808c016117f6565b95506118bd60a08c01611807565b945060c08b013567ffffffffffffffff8111156118d8575f5ffd5b6118e48d828e01611816565b90955093505060e08b013567ffffffffffffffff811115611903575f5ffd5b61190f8d828e01611816565b915080935050809150509295989b9194979a5092959850565b600181811c9082168061193c57607f821691505b602082108103610c2657634e487b7160e01b5f52602260045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f823561013e19833603018112611983575f5ffd5b9190910192915050565b5f82601f83011261199c575f5ffd5b61097f83833560208501611689565b5f61014082360312156119bc575f5ffd5b6119c461165f565b6119cd83611630565b8152602083810135908201526119e5604084016117cf565b60408201526119f6606084016117cf565b6060820152611a07608084016117df565b6080820152611a1860a084016117f6565b60a0820152611a2960c08401611807565b60c0820152611a3a60e08401611807565b60e082015261010083013567ffffffffffffffff811115611a59575f5ffd5b611a653682860161198d565b6101008301525061012083013567ffffffffffffffff811115611a86575f5ffd5b611a923682860161198d565b6101208301525092915050565b5f60208284031215611aaf575f5ffd5b5051919050565b5f60018201611ad357634e487b7160e01b5f52601160045260245ffd5b5060010190565b601f821115610e3c5782821115610e3c57805f5260205f20601f840160051c6020851015611b0557505f5b90810190601f840160051c035f5b81811015611b28575f83820155600101611b13565b505050505050565b815167ffffffffffffffff811115611b4a57611b4a61164b565b611b5e81611b588454611928565b84611ada565b6020601f821160018114611b90575f8315611b795750848201515b5f19600385901b1c1916600184901b178455611be8565b5f84815260208120601f198516915b82811015611bbf5787850151825560209485019460019092019101611b9f565b5084821015611bdc57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60ff8816815260ff8716602082015267ffffffffffffffff8616604082015261ffff85166060820152831515608082015260e060a08201525f611c3560e08301856114ff565b82810360c0840152611c4781856114ff565b9a995050505050505050505056",
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
// Solidity: constructor(address timelock) returns()
func (apps *Apps) PackConstructor(timelock common.Address) []byte {
	enc, err := apps.abi.Pack("", timelock)
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

// PackApp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33e466ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function app(uint256 id) view returns((address,bytes32,uint8,uint8,uint64,uint16,bool,bool,string,string))
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
// Solidity: function app(uint256 id) view returns((address,bytes32,uint8,uint8,uint64,uint16,bool,bool,string,string))
func (apps *Apps) TryPackApp(id *big.Int) ([]byte, error) {
	return apps.abi.Pack("app", id)
}

// UnpackApp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33e466ae.
//
// Solidity: function app(uint256 id) view returns((address,bytes32,uint8,uint8,uint64,uint16,bool,bool,string,string))
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
// the contract method with ID 0x7a312291.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize((address,bytes32,uint8,uint8,uint64,uint16,bool,bool,string,string)[] genesis) returns()
func (apps *Apps) PackInitialize(genesis []IAppsApp) []byte {
	enc, err := apps.abi.Pack("initialize", genesis)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a312291.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize((address,bytes32,uint8,uint8,uint64,uint16,bool,bool,string,string)[] genesis) returns()
func (apps *Apps) TryPackInitialize(genesis []IAppsApp) ([]byte, error) {
	return apps.abi.Pack("initialize", genesis)
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
// the contract method with ID 0x65cc880a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offerable(uint256 id) view returns(bool)
func (apps *Apps) PackOfferable(id *big.Int) []byte {
	enc, err := apps.abi.Pack("offerable", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOfferable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65cc880a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offerable(uint256 id) view returns(bool)
func (apps *Apps) TryPackOfferable(id *big.Int) ([]byte, error) {
	return apps.abi.Pack("offerable", id)
}

// UnpackOfferable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65cc880a.
//
// Solidity: function offerable(uint256 id) view returns(bool)
func (apps *Apps) UnpackOfferable(data []byte) (bool, error) {
	out, err := apps.abi.Unpack("offerable", data)
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
// the contract method with ID 0xb4dfb24c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish(bytes32 image, uint8 kind, uint8 metering, uint64 fixedUnits, uint16 royaltyBps, bool deterministic, string name, string manifest) returns(uint256 id)
func (apps *Apps) PackPublish(image [32]byte, kind uint8, metering uint8, fixedUnits uint64, royaltyBps uint16, deterministic bool, name string, manifest string) []byte {
	enc, err := apps.abi.Pack("publish", image, kind, metering, fixedUnits, royaltyBps, deterministic, name, manifest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4dfb24c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish(bytes32 image, uint8 kind, uint8 metering, uint64 fixedUnits, uint16 royaltyBps, bool deterministic, string name, string manifest) returns(uint256 id)
func (apps *Apps) TryPackPublish(image [32]byte, kind uint8, metering uint8, fixedUnits uint64, royaltyBps uint16, deterministic bool, name string, manifest string) ([]byte, error) {
	return apps.abi.Pack("publish", image, kind, metering, fixedUnits, royaltyBps, deterministic, name, manifest)
}

// UnpackPublish is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4dfb24c.
//
// Solidity: function publish(bytes32 image, uint8 kind, uint8 metering, uint64 fixedUnits, uint16 royaltyBps, bool deterministic, string name, string manifest) returns(uint256 id)
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

// AppsPublished represents a Published event raised by the Apps contract.
type AppsPublished struct {
	Id            *big.Int
	Publisher     common.Address
	Image         [32]byte
	Kind          uint8
	Metering      uint8
	FixedUnits    uint64
	RoyaltyBps    uint16
	Deterministic bool
	Name          string
	Manifest      string
	Raw           *types.Log // Blockchain specific contextual infos
}

const AppsPublishedEventName = "Published"

// ContractEventName returns the user-defined event name.
func (AppsPublished) ContractEventName() string {
	return AppsPublishedEventName
}

// UnpackPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Published(uint256 indexed id, address indexed publisher, bytes32 indexed image, uint8 kind, uint8 metering, uint64 fixedUnits, uint16 royaltyBps, bool deterministic, string name, string manifest)
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
	if bytes.Equal(raw[:4], apps.abi.Errors["ManifestTooLong"].ID.Bytes()[:4]) {
		return apps.UnpackManifestTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["NameLength"].ID.Bytes()[:4]) {
		return apps.UnpackNameLengthError(raw[4:])
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
	if bytes.Equal(raw[:4], apps.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return apps.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return apps.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], apps.abi.Errors["UnknownApp"].ID.Bytes()[:4]) {
		return apps.UnpackUnknownAppError(raw[4:])
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
