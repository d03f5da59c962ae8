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

// MarketMetaData contains all meta data concerning the Market contract.
var MarketMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sockets\",\"type\":\"address\",\"internalType\":\"contractISockets\"},{\"name\":\"settlement\",\"type\":\"address\",\"internalType\":\"contractISettlement\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PRICE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SETTLEMENT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISettlement\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SOCKETS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISockets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"buy\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"feeBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"feeBps_\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"list\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"listing\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"valid\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Cancelled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Listed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"minUnits\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sold\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"royalty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FeeTooHigh\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ListingInPast\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ListingOver\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ListingStale\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotListed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotSeller\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PriceAboveMax\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxPrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PriceTooHigh\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooFewUnits\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wanted\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Underpaid\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroPrice\",\"inputs\":[]}]",
	ID:  "Market",
	Bin: "0x61010060405230608052348015610014575f5ffd5b5060405161232c38038061232c83398101604081905261003391610128565b6001600160a01b03831660a05282610049610062565b506001600160a01b0391821660c0521660e05250610172565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100b25760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101115780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610111575f5ffd5b5f5f5f6060848603121561013a575f5ffd5b835161014581610114565b602085015190935061015681610114565b604085015190925061016781610114565b809150509250925092565b60805160a05160c05160e05161211061021c5f395f81816102f501528181610ab101528181610ae1015261155501525f81816103280152818161074c01528181610a1601528181610e94015281816113130152818161145501528181611630015281816117130152818161179b01528181611872015281816119a10152611af001525f81816101ae015261111301525f818161105a01528181611083015261126f01526121105ff3fe6080604052600436106100d9575f3560e01c80637b4e6e1e1161007c578063ad5c350b11610057578063ad5c350b146102b0578063d55be8c6146102cf578063ef0fe245146102e4578063f8178b2b14610317575f5ffd5b80637b4e6e1e146101e857806384a184de146101fb578063ad3cb1cc1461025b575f5ffd5b806340e58ee5116100b757806340e58ee5146101575780634f1ef2861461017657806352d1902d146101895780637aadef8b1461019d575f5ffd5b806301c11d96146100dd578063137509461461010a57806324a9d8531461012b575b5f5ffd5b3480156100e8575f5ffd5b506100f76001600160601b0381565b6040519081526020015b60405180910390f35b348015610115575f5ffd5b50610129610124366004611d43565b61034a565b005b348015610136575f5ffd5b505f546101449061ffff1681565b60405161ffff9091168152602001610101565b348015610162575f5ffd5b50610129610171366004611d6b565b6104cc565b610129610184366004611e08565b610575565b348015610194575f5ffd5b506100f7610594565b3480156101a8575f5ffd5b506101d07f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610101565b6101296101f6366004611ec4565b6105c2565b348015610206575f5ffd5b5061021a610215366004611d6b565b610c17565b604080516001600160a01b039096168652602086019490945267ffffffffffffffff928316938501939093521660608301521515608082015260a001610101565b348015610266575f5ffd5b506102a36040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516101019190611f0b565b3480156102bb575f5ffd5b506101296102ca366004611ec4565b610cd7565b3480156102da575f5ffd5b506100f76103e881565b3480156102ef575f5ffd5b506101d07f000000000000000000000000000000000000000000000000000000000000000081565b348015610322575f5ffd5b506101d07f000000000000000000000000000000000000000000000000000000000000000081565b5f610353611025565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f8115801561037f5750825b90505f8267ffffffffffffffff16600114801561039b5750303b155b9050811580156103a9575080155b156103e0576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561041457845468ff00000000000000001916680100000000000000001785555b856103e861ffff8216811015610467576040517fe757126a00000000000000000000000000000000000000000000000000000000815261ffff909216600483015260248201526044015b60405180910390fd5b50505f805461ffff191661ffff881617905583156104c457845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b5f81815260016020526040902054819033906001600160a01b0316811461051857604051634a1233a960e01b815260048101929092526001600160a01b0316602482015260440161045e565b50505f818152600160208190526040808320838155909101805474ffffffffffffffffffffffffffffffffffffffffff191690555182917fc41d93b8bfbf9fd7cf5bfe271fd649ab6a6fec0ea101c23b82a2a28eca2533a991a250565b61057d61104f565b61058682611108565b6105908282611177565b5050565b5f61059d611264565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b6105ca6112ad565b5f84815260016020818152604092839020835160a08101855281546001600160a01b038116808352600160a01b9091046001600160601b03169382019390935292015467ffffffffffffffff8082169484019490945268010000000000000000810464ffffffffff1660608401526d01000000000000000000000000009004909216608082015290859061068d576040517fd176cea000000000000000000000000000000000000000000000000000000000815260040161045e91815260200190565b508167ffffffffffffffff81164211156106e0576040517f6768091300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161045e565b506060810151859064ffffffffff8116421115610739576040517f8271f6df000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff16602482015260440161045e565b5050806080015167ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639377d711876040518263ffffffff1660e01b815260040161079891815260200190565b602060405180830381865afa1580156107b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107d79190611f4b565b67ffffffffffffffff1614859061081d576040517f9753684300000000000000000000000000000000000000000000000000000000815260040161045e91815260200190565b506020810151846001600160601b038216811015610878576040517f8b8675a50000000000000000000000000000000000000000000000000000000081526001600160601b039092166004830152602482015260440161045e565b50506020810151346001600160601b0382168110156108d4576040517ff3ebc3840000000000000000000000000000000000000000000000000000000081526001600160601b039092166004830152602482015260440161045e565b50505f61090a86836040015167ffffffffffffffff168667ffffffffffffffff16116109045783604001516112e2565b856112e2565b90505f5f5f6109268986602001516001600160601b03166113f9565b5f8c815260016020818152604080842093845592909101805474ffffffffffffffffffffffffffffffffffffffffff1916905589518a82015183516001600160601b03909116815291820185905291810183905267ffffffffffffffff89166060820152939650919450925033916001600160a01b03909116908b907f2dc470ef4200d16753b24f4505d7e10cee4629f1b12edcb65a08e54e24ad9d1e9060800160405180910390a484516040517f23b872dd0000000000000000000000000000000000000000000000000000000081526001600160a01b039182166004820152336024820152604481018b90527f0000000000000000000000000000000000000000000000000000000000000000909116906323b872dd906064015f604051808303815f87803b158015610a59575f5ffd5b505af1158015610a6b573d5f5f3e3d5ffd5b50505050610a9f855f0151828488602001516001600160601b0316610a909190611f7a565b610a9a9190611f7a565b611500565b610aa98382611500565b8115610bcd577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663f0235adf837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b5cf5f246040518163ffffffff1660e01b8152600401602060405180830381865afa158015610b3b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b5f9190611f8d565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b0390911660048201526024015f604051808303818588803b158015610bb5575f5ffd5b505af1158015610bc7573d5f5f3e3d5ffd5b50505050505b84602001516001600160601b0316341115610c0457610c043386602001516001600160601b031634610bff9190611f7a565b6115b3565b5050505050610c116115cc565b50505050565b5f818152600160208181526040808420815160a08101835281546001600160a01b038116808352600160a01b9091046001600160601b0316948201859052919094015467ffffffffffffffff80821693860184905268010000000000000000820464ffffffffff16606087018190526d010000000000000000000000000090920416608086015285948594859485949293610cb28b866115f6565b939b6001600160601b03939093169a5090985064ffffffffff16965090945092505050565b33610ce185611989565b6001600160a01b03161484339091610d1e57604051634a1233a960e01b815260048101929092526001600160a01b0316602482015260440161045e565b5050825f03610d59576040517f4dfba02300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b826001600160601b0380821115610da5576040517f87ebe85d0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161045e565b5050428167ffffffffffffffff1610158015610dd0575064ffffffffff67ffffffffffffffff821611155b8190610e15576040517f8a070fcc00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161045e565b50610e2084836112e2565b506040805160a0810182523381526001600160601b038516602082015267ffffffffffffffff84168183015264ffffffffff8316606082015290517f9377d7110000000000000000000000000000000000000000000000000000000081526004810186905260808201906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639377d71190602401602060405180830381865afa158015610ed9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610efd9190611f4b565b67ffffffffffffffff9081169091525f868152600160208181526040928390208551918601516001600160601b0316600160a01b026001600160a01b039092169190911781558483015191018054606086015160809096015185166d0100000000000000000000000000027fffffffffffffffffffffff0000000000000000ffffffffffffffffffffffffff64ffffffffff90971668010000000000000000026cffffffffffffffffffffffffff19909216939095169290921791909117939093169190911790915551339085907f79d2ffbcf9ef10bd24fda215817c0b4deba0a6fade7168b512c70bae10881fe6906110179087908790879092835267ffffffffffffffff918216602084015216604082015260600190565b60405180910390a350505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806110e857507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166110dc7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156111065760405163703e46dd60e11b815260040160405180910390fd5b565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610590576040517f59f357cc0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116600482015260240161045e565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156111d1575060408051601f3d908101601f191682019092526111ce91810190611fa8565b60015b6111f957604051634c9c8ce360e01b81526001600160a01b038316600482015260240161045e565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114611255576040517faa1d49a40000000000000000000000000000000000000000000000000000000081526004810182905260240161045e565b61125f8383611a12565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146111065760405163703e46dd60e11b815260040160405180910390fd5b6112b5611a67565b61110660017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611ac0565b6040517f564b707d000000000000000000000000000000000000000000000000000000008152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063564b707d9060240161016060405180830381865afa158015611361573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113859190611fcd565b60400151905082818367ffffffffffffffff80821690831610156113f0576040517fa0a8fc4e000000000000000000000000000000000000000000000000000000008152600481019390935267ffffffffffffffff918216602484015216604482015260640161045e565b50505092915050565b5f805481908190612710906114129061ffff168661208f565b61141c91906120a6565b6040517f2a55205a00000000000000000000000000000000000000000000000000000000815260048101879052602481018690529092507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632a55205a906044016040805180830381865afa1580156114a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114c591906120c5565b90935090506001600160a01b0383166114db57505f5b6114e58285611f7a565b8111156114f9576114f68285611f7a565b90505b9250925092565b805f0361150b575050565b6115198282620186a0611ac7565b610590576040517ff0235adf0000000000000000000000000000000000000000000000000000000081526001600160a01b0383811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063f0235adf9083906024015f604051808303818588803b158015611598575f5ffd5b505af11580156115aa573d5f5f3e3d5ffd5b50505050505050565b5f385f3884865af16105905763b12d13eb5f526004601cfd5b6111065f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006112dc565b80515f906001600160a01b031615806116195750816060015164ffffffffff1642115b806116c85750816080015167ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639377d711856040518263ffffffff1660e01b815260040161167c91815260200190565b602060405180830381865afa158015611697573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116bb9190611f4b565b67ffffffffffffffff1614155b156116d457505f611049565b6116dd83611ad8565b158061178457506040517fb45a3c0e000000000000000000000000000000000000000000000000000000008152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b45a3c0e90602401602060405180830381865afa158015611760573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061178491906120f1565b806118375750816040015167ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663564b707d856040518263ffffffff1660e01b81526004016117e791815260200190565b61016060405180830381865afa158015611803573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118279190611fcd565b6040015167ffffffffffffffff16105b1561184357505f611049565b6040517f081812fc000000000000000000000000000000000000000000000000000000008152600481018490527f00000000000000000000000000000000000000000000000000000000000000009030906001600160a01b0383169063081812fc90602401602060405180830381865afa1580156118c3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118e79190611f8d565b6001600160a01b03161480611981575082516040517fe985e9c50000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201523060248201529082169063e985e9c590604401602060405180830381865afa15801561195d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061198191906120f1565b949350505050565b6040516331a9108f60e11b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636352211e90602401602060405180830381865afa1580156119ee573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110499190611f8d565b611a1b82611b74565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115611a5f5761125f8282611c02565b610590611cd4565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611106576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f385f38868887f1949350505050565b6040516331a9108f60e11b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636352211e90602401602060405180830381865afa925050508015611b5b575060408051601f3d908101601f19168201909252611b5891810190611f8d565b60015b611b6657505f919050565b50600192915050565b919050565b806001600160a01b03163b5f03611ba957604051634c9c8ce360e01b81526001600160a01b038216600482015260240161045e565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b60605f611c0f8484611d0c565b9050808015611c3057505f3d1180611c3057505f846001600160a01b03163b115b15611c4557611c3d611d1f565b915050611049565b8015611c88576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015260240161045e565b3d15611c9b57611c96611d38565b611ccd565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b3415611106576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f60208284031215611d53575f5ffd5b813561ffff81168114611d64575f5ffd5b9392505050565b5f60208284031215611d7b575f5ffd5b5035919050565b6001600160a01b0381168114611d96575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b604051610160810167ffffffffffffffff81118282101715611dd157611dd1611d99565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715611e0057611e00611d99565b604052919050565b5f5f60408385031215611e19575f5ffd5b8235611e2481611d82565b9150602083013567ffffffffffffffff811115611e3f575f5ffd5b8301601f81018513611e4f575f5ffd5b803567ffffffffffffffff811115611e6957611e69611d99565b611e7c601f8201601f1916602001611dd7565b818152866020838501011115611e90575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b67ffffffffffffffff81168114611d96575f5ffd5b5f5f5f5f60808587031215611ed7575f5ffd5b84359350602085013592506040850135611ef081611eaf565b91506060850135611f0081611eaf565b939692955090935050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051611b6f81611eaf565b5f60208284031215611f5b575f5ffd5b8151611d6481611eaf565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561104957611049611f66565b5f60208284031215611f9d575f5ffd5b8151611d6481611d82565b5f60208284031215611fb8575f5ffd5b5051919050565b805160028110611b6f575f5ffd5b5f610160828403128015611fdf575f5ffd5b50611fe8611dad565b611ff183611f40565b8152611fff60208401611f40565b602082015261201060408401611f40565b604082015261202160608401611f40565b60608201526080838101519082015260a0808401519082015260c0808401519082015261205060e08401611f40565b60e08201526120626101008401611f40565b6101008201526120756101208401611fbf565b610120820152610140928301519281019290925250919050565b808202811582820484141761104957611049611f66565b5f826120c057634e487b7160e01b5f52601260045260245ffd5b500490565b5f5f604083850312156120d6575f5ffd5b82516120e181611d82565b6020939093015192949293505050565b5f60208284031215612101575f5ffd5b81518015158114611d64575f5ffd",
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
	if bytes.Equal(raw[:4], market.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return market.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return market.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return market.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return market.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["FeeTooHigh"].ID.Bytes()[:4]) {
		return market.UnpackFeeTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return market.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ListingInPast"].ID.Bytes()[:4]) {
		return market.UnpackListingInPastError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ListingOver"].ID.Bytes()[:4]) {
		return market.UnpackListingOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ListingStale"].ID.Bytes()[:4]) {
		return market.UnpackListingStaleError(raw[4:])
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
	if bytes.Equal(raw[:4], market.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return market.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["PriceAboveMax"].ID.Bytes()[:4]) {
		return market.UnpackPriceAboveMaxError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["PriceTooHigh"].ID.Bytes()[:4]) {
		return market.UnpackPriceTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return market.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["TooFewUnits"].ID.Bytes()[:4]) {
		return market.UnpackTooFewUnitsError(raw[4:])
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
