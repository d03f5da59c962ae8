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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"KINDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_MANIFEST\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_NAME\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_ROYALTY_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"METERINGS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"app\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIApps.App\",\"components\":[{\"name\":\"publisher\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"metering\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fixedUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"royaltyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deterministic\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"retired\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"manifest\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"count\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"tuple[]\",\"internalType\":\"structIApps.App[]\",\"components\":[{\"name\":\"publisher\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"metering\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fixedUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"royaltyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deterministic\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"retired\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"manifest\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"nameOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offerable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publish\",\"inputs\":[{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"metering\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fixedUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"royaltyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deterministic\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"manifest\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retire\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"royalty\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Published\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"publisher\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"metering\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"fixedUnits\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"royaltyBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"deterministic\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"manifest\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Retired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyRetired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BadMetering\",\"inputs\":[{\"name\":\"metering\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fixedUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ManifestTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NameLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPublisher\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RoyaltyTooHigh\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"most\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownApp\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroImage\",\"inputs\":[]}]",
	ID:  "Apps",
	Bin: "0x60c060405230608052348015610013575f5ffd5b50604051611c07380380611c0783398101604081905261003291610101565b6001600160a01b03811660a0528061004861004f565b505061012e565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161561009f5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100fe5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f60208284031215610111575f5ffd5b81516001600160a01b0381168114610127575f5ffd5b9392505050565b60805160a051611aa36101645f395f81816102ae0152610b5e01525f8181610aa501528181610ace0152610cba0152611aa35ff3fe608060405260043610610109575f3560e01c8063635c1ad5116100a15780637aadef8b11610071578063ad3cb1cc11610057578063ad3cb1cc146102e8578063b4dfb24c14610330578063e814cb711461034f575f5ffd5b80637aadef8b1461029d57806394ee163e14610164575f5ffd5b8063635c1ad51461022657806365cc880a1461023b578063756bf2541461026a5780637a3122911461027e575f5ffd5b80633790cf57116100dc5780633790cf57146101b65780633dca40e6146101d75780634f1ef286146101ff57806352d1902d14610212575f5ffd5b8063051a26641461010d57806306661abd1461014257806312f1451e1461016457806333e466ae1461018a575b5f5ffd5b348015610118575f5ffd5b5061012c610127366004611356565b6103b3565b604051610139919061139b565b60405180910390f35b34801561014d575f5ffd5b506101565f5481565b604051908152602001610139565b34801561016f575f5ffd5b50610178600281565b60405160ff9091168152602001610139565b348015610195575f5ffd5b506101a96101a4366004611356565b61044f565b60405161013991906113ad565b3480156101c1575f5ffd5b506101d56101d0366004611356565b610661565b005b3480156101e2575f5ffd5b506101ec61138881565b60405161ffff9091168152602001610139565b6101d561020d36600461154e565b610771565b34801561021d575f5ffd5b50610156610790565b348015610231575f5ffd5b5061015661100081565b348015610246575f5ffd5b5061025a610255366004611356565b6107be565b6040519015158152602001610139565b348015610275575f5ffd5b50610156604081565b348015610289575f5ffd5b506101d56102983660046115ac565b6107f4565b3480156102a8575f5ffd5b506102d07f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610139565b3480156102f3575f5ffd5b5061012c6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b34801561033b575f5ffd5b5061015661034a3660046116a9565b61095b565b34801561035a575f5ffd5b50610391610369366004611356565b5f908152600160205260409020546001600160a01b03811691600160a01b90910461ffff1690565b604080516001600160a01b03909316835261ffff909116602083015201610139565b60606103be82610a41565b60030180546103cc90611776565b80601f01602080910402602001604051908101604052809291908181526020018280546103f890611776565b80156104435780601f1061041a57610100808354040283529160200191610443565b820191905f5260205f20905b81548152906001019060200180831161042657829003601f168201915b50505050509050919050565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a0820183905260c0820183905260e082018390526101008201819052610120820152906104a783610a41565b604080516101408101825282546001600160a01b03811682526002840154602083015260ff600160b01b8204811693830193909352600160b81b810483166060830152600184015467ffffffffffffffff16608083015261ffff600160a01b82041660a0830152600160c01b81048316151560c0830152600160c81b9004909116151560e082015260038201805492935090916101008301919061054a90611776565b80601f016020809104026020016040519081016040528092919081815260200182805461057690611776565b80156105c15780601f10610598576101008083540402835291602001916105c1565b820191905f5260205f20905b8154815290600101906020018083116105a457829003601f168201915b505050505081526020018260040180546105da90611776565b80601f016020809104026020016040519081016040528092919081815260200182805461060690611776565b80156106515780601f1061062857610100808354040283529160200191610651565b820191905f5260205f20905b81548152906001019060200180831161063457829003601f168201915b5050505050815250915050919050565b5f61066b82610a41565b8054909150829033906001600160a01b031681146106cc576040517f48cf553100000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b031660248201526044015b60405180910390fd5b505080548290600160c81b900460ff1615610716576040517f0d5f568d0000000000000000000000000000000000000000000000000000000081526004016106c391815260200190565b5080547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff16600160c81b17815560405182907ffe4758e6ccdb65cb7d78b678b554dc5319e940c6ee582e94811b7d48fbb506c5905f90a25050565b610779610a9a565b61078282610b53565b61078c8282610bc2565b5050565b5f610799610caf565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f81815260016020526040812080546001600160a01b0316158015906107ed57508054600160c81b900460ff16155b9392505050565b5f6107fd610cf8565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156108295750825b90505f8267ffffffffffffffff1660011480156108455750303b155b905081158015610853575080155b1561088a576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff1916600117855583156108be57845468ff00000000000000001916680100000000000000001785555b5f5b86811015610906576108fd8888838181106108dd576108dd6117a8565b90506020028101906108ef91906117bc565b6108f8906117f9565b610d22565b506001016108c0565b50831561095257845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050565b5f610a32604051806101400160405280336001600160a01b031681526020018d81526020018c60ff1681526020018b60ff1681526020018a67ffffffffffffffff1681526020018961ffff16815260200188151581526020015f1515815260200187878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505090825250604080516020601f8801819004810282018101909252868152918101919087908790819084018382808284375f920191909152505050915250610d22565b9b9a5050505050505050505050565b5f818152600160205260409020805482906001600160a01b0316610a94576040517f126873140000000000000000000000000000000000000000000000000000000081526004016106c391815260200190565b50919050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610b3357507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610b277f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15610b515760405163703e46dd60e11b815260040160405180910390fd5b565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461078c576040517f59f357cc0000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024016106c3565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610c1c575060408051601f3d908101601f19168201909252610c19918101906118ed565b60015b610c4457604051634c9c8ce360e01b81526001600160a01b03831660048201526024016106c3565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114610ca0576040517faa1d49a4000000000000000000000000000000000000000000000000000000008152600481018290526024016106c3565b610caa8383610f16565b505050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610b515760405163703e46dd60e11b815260040160405180910390fd5b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b5f610d2c82610f6b565b5f5f8154610d3990611904565b91829055505f81815260016020818152604092839020865181549288015160028301559387015160608801516080890151948301805467ffffffffffffffff191667ffffffffffffffff9096169590951790945560a088015160c08901516001600160a01b039096167fffffffffffffffffff00ffff000000000000000000000000000000000000000090941693909317600160b01b60ff92831602177fffffffffffffffff00ff0000ffffffffffffffffffffffffffffffffffffffff16600160b81b91909416027fffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffff1692909217600160a01b61ffff90921691909102177fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b92151592909202919091178155610100840151919250906003820190610e85908261197e565b506101208301516004820190610e9b908261197e565b508260200151835f01516001600160a01b0316837f79e400f29803779566e7c04d32184bf7cd6199ae04d326e998c549cfec87033c8660400151876060015188608001518960a001518a60c001518b61010001518c6101200151604051610f089796959493929190611a3d565b60405180910390a450919050565b610f1f82611187565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115610f6357610caa8282611215565b61078c6112e7565b60208101515f03610fa8576040517fff4275f900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040810151600260ff821610610ff0576040517fdfc0338700000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016106c3565b50600260ff16816060015160ff16108015611028575060808101516060820151600160ff9091161467ffffffffffffffff9091161515145b81606001518260800151909161107f576040517ff921758a00000000000000000000000000000000000000000000000000000000815260ff909216600483015267ffffffffffffffff1660248201526044016106c3565b505060a081015161138861ffff82168110156110d5576040517f5c7ee13b00000000000000000000000000000000000000000000000000000000815261ffff9283166004820152911660248201526044016106c3565b50506101008101515180158015906110ee575060408111155b8160409091611132576040517f42f722aa000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016106c3565b50506101208201515161100080821115611181576040517f91df4e62000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016106c3565b50505050565b806001600160a01b03163b5f036111bc57604051634c9c8ce360e01b81526001600160a01b03821660048201526024016106c3565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b60605f611222848461131f565b905080801561124357505f3d118061124357505f846001600160a01b03163b115b1561125857611250611332565b915050610d1c565b801561129b576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016106c3565b3d156112ae576112a961134b565b6112e0565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b3415610b51576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f60208284031215611366575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6107ed602083018461136d565b602081526113c76020820183516001600160a01b03169052565b602082015160408201525f60408301516113e6606084018260ff169052565b50606083015160ff8116608084015250608083015167ffffffffffffffff811660a08401525060a083015161ffff811660c08401525060c083015180151560e08401525060e08301518015156101008401525061010083015161014061012084015261145661016084018261136d565b9050610120840151601f1984830301610140850152611475828261136d565b95945050505050565b80356001600160a01b0381168114611494575f5ffd5b919050565b634e487b7160e01b5f52604160045260245ffd5b604051610140810167ffffffffffffffff811182821017156114d1576114d1611499565b60405290565b5f5f67ffffffffffffffff8411156114f1576114f1611499565b50604051601f19601f85018116603f0116810181811067ffffffffffffffff8211171561152057611520611499565b604052838152905080828401851015611537575f5ffd5b838360208301375f60208583010152509392505050565b5f5f6040838503121561155f575f5ffd5b6115688361147e565b9150602083013567ffffffffffffffff811115611583575f5ffd5b8301601f81018513611593575f5ffd5b6115a2858235602084016114d7565b9150509250929050565b5f5f602083850312156115bd575f5ffd5b823567ffffffffffffffff8111156115d3575f5ffd5b8301601f810185136115e3575f5ffd5b803567ffffffffffffffff8111156115f9575f5ffd5b8560208260051b840101111561160d575f5ffd5b6020919091019590945092505050565b803560ff81168114611494575f5ffd5b803567ffffffffffffffff81168114611494575f5ffd5b803561ffff81168114611494575f5ffd5b80358015158114611494575f5ffd5b5f5f83601f840112611674575f5ffd5b50813567ffffffffffffffff81111561168b575f5ffd5b6020830191508360208285010111156116a2575f5ffd5b9250929050565b5f5f5f5f5f5f5f5f5f5f6101008b8d0312156116c3575f5ffd5b8a3599506116d360208c0161161d565b98506116e160408c0161161d565b97506116ef60608c0161162d565b96506116fd60808c01611644565b955061170b60a08c01611655565b945060c08b013567ffffffffffffffff811115611726575f5ffd5b6117328d828e01611664565b90955093505060e08b013567ffffffffffffffff811115611751575f5ffd5b61175d8d828e01611664565b915080935050809150509295989b9194979a5092959850565b600181811c9082168061178a57607f821691505b602082108103610a9457634e487b7160e01b5f52602260045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f823561013e198336030181126117d1575f5ffd5b9190910192915050565b5f82601f8301126117ea575f5ffd5b6107ed838335602085016114d7565b5f610140823603121561180a575f5ffd5b6118126114ad565b61181b8361147e565b8152602083810135908201526118336040840161161d565b60408201526118446060840161161d565b60608201526118556080840161162d565b608082015261186660a08401611644565b60a082015261187760c08401611655565b60c082015261188860e08401611655565b60e082015261010083013567ffffffffffffffff8111156118a7575f5ffd5b6118b3368286016117db565b6101008301525061012083013567ffffffffffffffff8111156118d4575f5ffd5b6118e0368286016117db565b6101208301525092915050565b5f602082840312156118fd575f5ffd5b5051919050565b5f6001820161192157634e487b7160e01b5f52601160045260245ffd5b5060010190565b601f821115610caa5782821115610caa57805f5260205f20601f840160051c602085101561195357505f5b90810190601f840160051c035f5b81811015611976575f83820155600101611961565b505050505050565b815167ffffffffffffffff81111561199857611998611499565b6119ac816119a68454611776565b84611928565b6020601f8211600181146119de575f83156119c75750848201515b5f19600385901b1c1916600184901b178455611a36565b5f84815260208120601f198516915b82811015611a0d57878501518255602094850194600190920191016119ed565b5084821015611a2a57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60ff8816815260ff8716602082015267ffffffffffffffff8616604082015261ffff85166060820152831515608082015260e060a08201525f611a8360e083018561136d565b82810360c0840152611a95818561136d565b9a995050505050505050505056",
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
