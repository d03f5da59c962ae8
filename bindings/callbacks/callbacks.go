// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package callbacks

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

// ICallbacksAsk is an auto generated low-level Go binding around an user-defined struct.
type ICallbacksAsk struct {
	Socket   *big.Int
	Key      common.Address
	MaxUnits uint64
	NotAfter uint64
	Input    [32]byte
	Data     []byte
	Selector [4]byte
	Gas      uint32
}

// ICallbacksRequest is an auto generated low-level Go binding around an user-defined struct.
type ICallbacksRequest struct {
	Consumer common.Address
	Selector [4]byte
	Gas      uint32
	AnswerBy uint64
	Fee      *big.Int
	Call     [32]byte
}

// ISettlementLeaf is an auto generated low-level Go binding around an user-defined struct.
type ISettlementLeaf struct {
	Call   [32]byte
	Result [32]byte
	Output [32]byte
	Socket *big.Int
	Worker common.Address
	Router common.Address
	Units  uint64
	Status uint8
}

// MessagesSession is an auto generated low-level Go binding around an user-defined struct.
type MessagesSession struct {
	Socket   *big.Int
	Epoch    uint64
	Key      common.Address
	MaxUnits uint64
	NotAfter uint64
	Salt     [32]byte
}

// CallbacksMetaData contains all meta data concerning the Callbacks contract.
var CallbacksMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sockets\",\"type\":\"address\",\"internalType\":\"contractISockets\"},{\"name\":\"settlement\",\"type\":\"address\",\"internalType\":\"contractISettlement\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ANSWER_TIME\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_DATA\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SETTLEMENT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISettlement\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SOCKETS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISockets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"batch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"tuple\",\"internalType\":\"structISettlement.Leaf\",\"components\":[{\"name\":\"call\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"router\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"output\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"delivered\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approveSession\",\"inputs\":[{\"name\":\"session\",\"type\":\"tuple\",\"internalType\":\"structMessages.Session\",\"components\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approverOf\",\"inputs\":[{\"name\":\"session\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"count\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"request\",\"inputs\":[{\"name\":\"ask\",\"type\":\"tuple\",\"internalType\":\"structICallbacks.Ask\",\"components\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"},{\"name\":\"gas\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"requestOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structICallbacks.Request\",\"components\":[{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"},{\"name\":\"gas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"call\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sessionHash\",\"inputs\":[{\"name\":\"session\",\"type\":\"tuple\",\"internalType\":\"structMessages.Session\",\"components\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"output\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"delivered\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refunded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Requested\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"key\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"call\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"content\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structMessages.Session\",\"components\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"input\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"gas\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"answerBy\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SessionApproved\",\"inputs\":[{\"name\":\"session\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"content\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structMessages.Session\",\"components\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadInput\",\"inputs\":[{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadOutput\",\"inputs\":[{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DataTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GasTooHigh\",\"inputs\":[{\"name\":\"gas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotHolder\",\"inputs\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPlugged\",\"inputs\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pluggedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotSettled\",\"inputs\":[{\"name\":\"batch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"call\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Past\",\"inputs\":[{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answerBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answerBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooLittleGas\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownRequest\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongCall\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"call\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroUnits\",\"inputs\":[]}]",
	ID:  "Callbacks",
	Bin: "0x61010060405230608052348015610014575f5ffd5b5060405161283438038061283483398101604081905261003391610128565b6001600160a01b03831660a05282610049610062565b506001600160a01b0391821660c0521660e05250610172565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100b25760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101115780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610111575f5ffd5b5f5f5f6060848603121561013a575f5ffd5b835161014581610114565b602085015190935061015681610114565b604085015190925061016781610114565b809150509250925092565b60805160a05160c05160e05161263b6101f95f395f8181610472015281816105bd0152818161074d015281816108ef015281816109e1015261193501525f81816104a501528181610b1101528181610dab0152818161143501526117cd01525f8181610384015261102101525f8181610f6801528181610f91015261117d015261263b5ff3fe608060405260043610610109575f3560e01c80636be92e74116100a1578063ad1749c311610071578063ca6a5fcb11610057578063ca6a5fcb14610442578063ef0fe24514610461578063f8178b2b14610494575f5ffd5b8063ad1749c3146103da578063ad3cb1cc146103ed575f5ffd5b80636be92e74146103445780637aadef8b146103735780637fb459ed146103a6578063a0b0607f146103c5575f5ffd5b80634f1ef286116100dc5780634f1ef286146102bb57806352d1902d146102ce5780635f2a9f41146102e2578063635457f9146102f8575f5ffd5b806306661abd1461010d578063278ecde114610134578063324e03be146101555780634c7dc0ba1461028d575b5f5ffd5b348015610118575f5ffd5b506101215f5481565b6040519081526020015b60405180910390f35b34801561013f575f5ffd5b5061015361014e366004611cb8565b6104c7565b005b348015610160575f5ffd5b5061021f61016f366004611cb8565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f90815260016020818152604092839020835160c08101855281546001600160a01b0381168252600160a01b810460e01b6001600160e01b03191693820193909352600160c01b830462ffffff1694810194909452600160d81b90910464ffffffffff1660608401529081015460808301526002015460a082015290565b60405161012b91905f60c0820190506001600160a01b0383511682526001600160e01b0319602084015116602083015263ffffffff604084015116604083015267ffffffffffffffff60608401511660608301526080830151608083015260a083015160a083015292915050565b348015610298575f5ffd5b506102a2610e1081565b60405167ffffffffffffffff909116815260200161012b565b6101536102c9366004611d55565b61061b565b3480156102d9575f5ffd5b5061012161063a565b3480156102ed575f5ffd5b50610121621e848081565b348015610303575f5ffd5b5061032c610312366004611cb8565b60026020525f90815260409020546001600160a01b031681565b6040516001600160a01b03909116815260200161012b565b34801561034f575f5ffd5b5061036361035e366004611e77565b610668565b604051901515815260200161012b565b34801561037e575f5ffd5b5061032c7f000000000000000000000000000000000000000000000000000000000000000081565b3480156103b1575f5ffd5b506101216103c0366004611f48565b6109db565b3480156103d0575f5ffd5b5061012161200081565b6101216103e8366004611fe3565b610a0c565b3480156103f8575f5ffd5b506104356040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b60405161012b919061201d565b34801561044d575f5ffd5b5061012161045c366004612052565b610d89565b34801561046c575f5ffd5b5061032c7f000000000000000000000000000000000000000000000000000000000000000081565b34801561049f575f5ffd5b5061032c7f000000000000000000000000000000000000000000000000000000000000000081565b5f6104d182610e6c565b6060810151909150829064ffffffffff81164211610530576040517f45936d77000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b50505f8281526001602081815260408084208481559283018490556002909201929092558251608084015191519182526001600160a01b03169184917f7ca5472b7ea78c2c0141c5a12ee6d170cf4ce8ed06be3d22c8252ddfc7a6a2c4910160405180910390a36080810151815160405163f0235adf60e01b81526001600160a01b0391821660048201527f00000000000000000000000000000000000000000000000000000000000000009091169163f0235adf916024015f604051808303818588803b158015610600575f5ffd5b505af1158015610612573d5f5f3e3d5ffd5b50505050505050565b610623610f5d565b61062c82611016565b6106368282611085565b5050565b5f610643611172565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f5f61067389610e6c565b6060810151909150899064ffffffffff81164211156106ce576040517f2ffa2d80000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610527565b505060a08101518990883590811461071b576040517f5425afb400000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610527565b50506040517f9ed2181b0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639ed2181b90610788908b908b908b908b906004016120c4565b602060405180830381865afa1580156107a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107c79190612192565b8890883590610814576040517f2827525b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90921660048301526024820152604401610527565b505086604001356002858560405161082d9291906121b1565b602060405180830381855afa158015610848573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061086b91906121c0565b148760400135906108ab576040517f373aac9400000000000000000000000000000000000000000000000000000000815260040161052791815260200190565b505f8981526001602081905260408083208381559182018390556002909101919091556080820151905163f0235adf60e01b81523360048201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169163f0235adf916024015f604051808303818588803b158015610930575f5ffd5b505af1158015610942573d5f5f3e3d5ffd5b5050505050610966818a8960e001602081019061095f91906121d7565b87876111bb565b815190925033906001600160a01b03168a7fdc459f15ca345d60c1e892385e5a72b825c4cbed250c192c40cca07d15969e2a6109a96101008c0160e08d016121d7565b6040805160ff9092168252808d013560208301528715159082015260600160405180910390a450979650505050505050565b5f610a067f0000000000000000000000000000000000000000000000000000000000000000836112ce565b92915050565b5f610a1682611415565b5f5f8154610a2390612204565b91829055506040805160c0810190915283358082529192505f916020820190610a5b90610a56608088016060890161221c565b611792565b67ffffffffffffffff168152602001846020016020810190610a7d9190612237565b6001600160a01b03168152602001610a9b606086016040870161221c565b67ffffffffffffffff168152602001610aba608086016060870161221c565b67ffffffffffffffff1681526040805130602080830191909152818301879052825180830384018152606090920190925280519082012091015290505f610b09610b03836118b4565b8561192f565b90505f610e107f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663461645bf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610b6b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b8f919061225d565b610b9f608088016060890161221c565b610ba99190612278565b610bb39190612278565b90506040518060c00160405280336001600160a01b031681526020018660c0016020810190610be29190612298565b6001600160e01b0319168152602001610c02610100880160e089016122bf565b62ffffff908116825264ffffffffff8481166020808501919091523460408086019190915260609485018890525f8a815260018084529082902087518154898601518a860151998b01516001600160a01b039093167fffffffffffffffff00000000000000000000000000000000000000000000000090921691909117600160a01b60e09290921c919091021777ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b98909716979097027affffffffffffffffffffffffffffffffffffffffffffffffffffff1695909517600160d81b969094169590950292909217835560808501519383019390935560a090930151600290910155610d10918701908701612237565b6001600160a01b031633857f32e88e87ae6998d254689246d96a3919b45f69dd7c664728ec28bb5b08e23ce3858760808b0135610d5060a08d018d6122e2565b8d60e0016020810190610d6391906122bf565b8a34604051610d7998979695949392919061234d565b60405180910390a4505050919050565b60405163dbacc23760e01b8152813560048201525f9033906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dbacc23790602401602060405180830381865afa158015610df0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e14919061240b565b83359133916001600160a01b031614610e5257604051632f5ea62160e01b815260048101929092526001600160a01b03166024820152604401610527565b50610a069050610e6736849003840184611f48565b6118b4565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f81815260016020818152604092839020835160c08101855281546001600160a01b038116808352600160a01b820460e01b6001600160e01b03191694830194909452600160c01b810462ffffff1695820195909552600160d81b90940464ffffffffff16606085015291820154608084015260029091015460a08301528290610f57576040517f1f79bbe700000000000000000000000000000000000000000000000000000000815260040161052791815260200190565b50919050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610ff657507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610fea7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156110145760405163703e46dd60e11b815260040160405180910390fd5b565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610636576040517f59f357cc0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610527565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156110df575060408051601f3d908101601f191682019092526110dc918101906121c0565b60015b61110757604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610527565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114611163576040517faa1d49a400000000000000000000000000000000000000000000000000000000815260048101829052602401610527565b61116d83836119c2565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146110145760405163703e46dd60e11b815260040160405180910390fd5b5f5f8660200151868686866040516024016111d99493929190612426565b60408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff166001600160e01b03199093169290921790915290505f5a905061271081118015611261575060408089015162ffffff169061124a61271084612448565b611254919061245b565b61125f90603f61247a565b115b8860400151906112a5576040517f34edfe3100000000000000000000000000000000000000000000000000000000815262ffffff9091166004820152602401610527565b506112bf885f01515f8a6040015162ffffff165f86611a17565b50909998505050505050505050565b5f61140e837fe1fa2be23f8056178b9e40c48a12ed7346660dec14749ab81a526202444c19e984604051602001611306929190612491565b60408051601f1981840301815282825280516020918201207f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f848301527ffcadbb4e8c4d530ea6603a368e4ae04778a72e2155484132350383c298b46c34848401527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608501524660808501526001600160a01b039490941660a0808501919091528251808503909101815260c0840183528051908201207f190100000000000000000000000000000000000000000000000000000000000060e085015260e284015261010280840194909452815180840390940184526101229092019052815191012090565b9392505050565b60405163dbacc23760e01b81528135600482015233906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dbacc23790602401602060405180830381865afa15801561147a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061149e919061240b565b82359133916001600160a01b0316146114dc57604051632f5ea62160e01b815260048101929092526001600160a01b03166024820152604401610527565b505f90506114f06040830160208401612237565b6001600160a01b031603611530576040517ffbd849c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611540606082016040830161221c565b67ffffffffffffffff165f03611582576040517fc46babb100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b42611593608083016060840161221c565b67ffffffffffffffff1610156115af608083016060840161221c565b906115f3576040517f65b9703c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610527565b50621e8480611609610100830160e084016122bf565b63ffffffff161115611622610100830160e084016122bf565b621e8480909161166c576040517f8799c65300000000000000000000000000000000000000000000000000000000815263ffffffff90921660048301526024820152604401610527565b50612000905061167f60a08301836122e2565b90501115818060a0019061169391906122e2565b9161200091506116d8576040517f573760f300000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610527565b506116e8905060a08201826122e2565b1590508061175357506080810135600261170560a08401846122e2565b6040516117139291906121b1565b602060405180830381855afa15801561172e573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061175191906121c0565b145b816080013590610636576040517f48cd797000000000000000000000000000000000000000000000000000000000815260040161052791815260200190565b6040517f564b707d000000000000000000000000000000000000000000000000000000008152600481018390525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063564b707d9060240161016060405180830381865afa158015611813573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611837919061250f565b6101008101519091508490849067ffffffffffffffff80821690831611156118a6576040517f6015d49e000000000000000000000000000000000000000000000000000000008152600481019390935267ffffffffffffffff9182166024840152166044820152606401610527565b50505060e001519392505050565b5f6118be826109db565b5f8181526002602052604090819020805473ffffffffffffffffffffffffffffffffffffffff19163390811790915590519192509082907f06f3556f4c9e98508603ac50c608d781ed865af4fc613edcc35a4b71dd827a5e906119229086906125d1565b60405180910390a3919050565b5f61140e7f00000000000000000000000000000000000000000000000000000000000000006040518060a001604052808681526020015f67ffffffffffffffff16815260200185608001358152602001856040016020810190611992919061221c565b67ffffffffffffffff1681526020016119b1608087016060880161221c565b67ffffffffffffffff169052611a63565b6119cb82611af4565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115611a0f5761116d8282611b77565b610636611c49565b5f5f606060405190505f388551602087018a8c8bf192503d8561ffff163d1115611a4657506001915061ffff85165b80825260208201815f823e01604052919790965090945092505050565b5f61140e837f28d4f4bc7f63ae852d8bf6d95e547db5af167deab20c19d469ac4cf8ed22c356846040516020016113069291905f60c0820190508382528251602083015267ffffffffffffffff60208401511660408301526040830151606083015267ffffffffffffffff606084015116608083015267ffffffffffffffff60808401511660a08301529392505050565b806001600160a01b03163b5f03611b2957604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610527565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f611b848484611c81565b9050808015611ba557505f3d1180611ba557505f846001600160a01b03163b115b15611bba57611bb2611c94565b915050610a06565b8015611bfd576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610527565b3d15611c1057611c0b611cad565b611c42565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b3415611014576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f60208284031215611cc8575f5ffd5b5035919050565b6001600160a01b0381168114611ce3575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b604051610160810167ffffffffffffffff81118282101715611d1e57611d1e611ce6565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715611d4d57611d4d611ce6565b604052919050565b5f5f60408385031215611d66575f5ffd5b8235611d7181611ccf565b9150602083013567ffffffffffffffff811115611d8c575f5ffd5b8301601f81018513611d9c575f5ffd5b803567ffffffffffffffff811115611db657611db6611ce6565b611dc9601f8201601f1916602001611d24565b818152866020838501011115611ddd575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b67ffffffffffffffff81168114611ce3575f5ffd5b8035611e1c81611dfc565b919050565b5f6101008284031215610f57575f5ffd5b5f5f83601f840112611e42575f5ffd5b50813567ffffffffffffffff811115611e59575f5ffd5b602083019150836020828501011115611e70575f5ffd5b9250929050565b5f5f5f5f5f5f5f610180888a031215611e8e575f5ffd5b873596506020880135611ea081611dfc565b9550611eaf8960408a01611e21565b945061014088013567ffffffffffffffff811115611ecb575f5ffd5b8801601f81018a13611edb575f5ffd5b803567ffffffffffffffff811115611ef1575f5ffd5b8a60208260051b8401011115611f05575f5ffd5b6020919091019450925061016088013567ffffffffffffffff811115611f29575f5ffd5b611f358a828b01611e32565b989b979a50959850939692959293505050565b5f60c0828403128015611f59575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715611f7d57611f7d611ce6565b604052823581526020830135611f9281611dfc565b60208201526040830135611fa581611ccf565b60408201526060830135611fb881611dfc565b60608201526080830135611fcb81611dfc565b608082015260a0928301359281019290925250919050565b5f60208284031215611ff3575f5ffd5b813567ffffffffffffffff811115612009575f5ffd5b61201584828501611e21565b949350505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f60c0828403128015612063575f5ffd5b509092915050565b803560ff81168114611e1c575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8311156120ab575f5ffd5b8260051b80836020870137939093016020019392505050565b67ffffffffffffffff8516815283356020808301919091528401356040808301919091528401356060808301919091528401356080808301919091525f9085013561210e81611ccf565b6001600160a01b03811660a08401525060a085013561212c81611ccf565b6001600160a01b03811660c08401525061214860c08601611e11565b67ffffffffffffffff811660e08401525061216560e0860161206b565b60ff8116610100840152506101406101208301526121886101408301848661207b565b9695505050505050565b5f602082840312156121a2575f5ffd5b8151801515811461140e575f5ffd5b818382375f9101908152919050565b5f602082840312156121d0575f5ffd5b5051919050565b5f602082840312156121e7575f5ffd5b61140e8261206b565b634e487b7160e01b5f52601160045260245ffd5b5f60018201612215576122156121f0565b5060010190565b5f6020828403121561222c575f5ffd5b813561140e81611dfc565b5f60208284031215612247575f5ffd5b813561140e81611ccf565b8051611e1c81611dfc565b5f6020828403121561226d575f5ffd5b815161140e81611dfc565b67ffffffffffffffff8181168382160190811115610a0657610a066121f0565b5f602082840312156122a8575f5ffd5b81356001600160e01b03198116811461140e575f5ffd5b5f602082840312156122cf575f5ffd5b813563ffffffff8116811461140e575f5ffd5b5f5f8335601e198436030181126122f7575f5ffd5b83018035915067ffffffffffffffff821115612311575f5ffd5b602001915036819003821315611e70575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b8881526123b960208201898051825267ffffffffffffffff60208201511660208301526001600160a01b03604082015116604083015267ffffffffffffffff606082015116606083015267ffffffffffffffff608082015116608083015260a081015160a08301525050565b8660e08201526101806101008201525f6123d861018083018789612325565b63ffffffff959095166101208301525067ffffffffffffffff929092166101408301526101609091015295945050505050565b5f6020828403121561241b575f5ffd5b815161140e81611ccf565b84815260ff84166020820152606060408201525f612188606083018486612325565b81810381811115610a0657610a066121f0565b5f8261247557634e487b7160e01b5f52601260045260245ffd5b500490565b8082028115828204841417610a0657610a066121f0565b82815260e0810161140e60208301848051825267ffffffffffffffff60208201511660208301526001600160a01b03604082015116604083015267ffffffffffffffff606082015116606083015267ffffffffffffffff608082015116608083015260a081015160a08301525050565b805160028110611e1c575f5ffd5b5f610160828403128015612521575f5ffd5b5061252a611cfa565b61253383612252565b815261254160208401612252565b602082015261255260408401612252565b604082015261256360608401612252565b60608201526080838101519082015260a0808401519082015260c0808401519082015261259260e08401612252565b60e08201526125a46101008401612252565b6101008201526125b76101208401612501565b610120820152610140928301519281019290925250919050565b60c08101610a0682848051825267ffffffffffffffff60208201511660208301526001600160a01b03604082015116604083015267ffffffffffffffff606082015116606083015267ffffffffffffffff608082015116608083015260a081015160a0830152505056",
}

// Callbacks is an auto generated Go binding around an Ethereum contract.
type Callbacks struct {
	abi abi.ABI
}

// NewCallbacks creates a new instance of Callbacks.
func NewCallbacks() *Callbacks {
	parsed, err := CallbacksMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Callbacks{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Callbacks) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock, address sockets, address settlement) returns()
func (callbacks *Callbacks) PackConstructor(timelock common.Address, sockets common.Address, settlement common.Address) []byte {
	enc, err := callbacks.abi.Pack("", timelock, sockets, settlement)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackANSWERTIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c7dc0ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ANSWER_TIME() view returns(uint64)
func (callbacks *Callbacks) PackANSWERTIME() []byte {
	enc, err := callbacks.abi.Pack("ANSWER_TIME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackANSWERTIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c7dc0ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ANSWER_TIME() view returns(uint64)
func (callbacks *Callbacks) TryPackANSWERTIME() ([]byte, error) {
	return callbacks.abi.Pack("ANSWER_TIME")
}

// UnpackANSWERTIME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c7dc0ba.
//
// Solidity: function ANSWER_TIME() view returns(uint64)
func (callbacks *Callbacks) UnpackANSWERTIME(data []byte) (uint64, error) {
	out, err := callbacks.abi.Unpack("ANSWER_TIME", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMAXDATA is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0b0607f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_DATA() view returns(uint256)
func (callbacks *Callbacks) PackMAXDATA() []byte {
	enc, err := callbacks.abi.Pack("MAX_DATA")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXDATA is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0b0607f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_DATA() view returns(uint256)
func (callbacks *Callbacks) TryPackMAXDATA() ([]byte, error) {
	return callbacks.abi.Pack("MAX_DATA")
}

// UnpackMAXDATA is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0b0607f.
//
// Solidity: function MAX_DATA() view returns(uint256)
func (callbacks *Callbacks) UnpackMAXDATA(data []byte) (*big.Int, error) {
	out, err := callbacks.abi.Unpack("MAX_DATA", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f2a9f41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_GAS() view returns(uint256)
func (callbacks *Callbacks) PackMAXGAS() []byte {
	enc, err := callbacks.abi.Pack("MAX_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f2a9f41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_GAS() view returns(uint256)
func (callbacks *Callbacks) TryPackMAXGAS() ([]byte, error) {
	return callbacks.abi.Pack("MAX_GAS")
}

// UnpackMAXGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f2a9f41.
//
// Solidity: function MAX_GAS() view returns(uint256)
func (callbacks *Callbacks) UnpackMAXGAS(data []byte) (*big.Int, error) {
	out, err := callbacks.abi.Unpack("MAX_GAS", data)
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
func (callbacks *Callbacks) PackSETTLEMENT() []byte {
	enc, err := callbacks.abi.Pack("SETTLEMENT")
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
func (callbacks *Callbacks) TryPackSETTLEMENT() ([]byte, error) {
	return callbacks.abi.Pack("SETTLEMENT")
}

// UnpackSETTLEMENT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (callbacks *Callbacks) UnpackSETTLEMENT(data []byte) (common.Address, error) {
	out, err := callbacks.abi.Unpack("SETTLEMENT", data)
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
func (callbacks *Callbacks) PackSOCKETS() []byte {
	enc, err := callbacks.abi.Pack("SOCKETS")
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
func (callbacks *Callbacks) TryPackSOCKETS() ([]byte, error) {
	return callbacks.abi.Pack("SOCKETS")
}

// UnpackSOCKETS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8178b2b.
//
// Solidity: function SOCKETS() view returns(address)
func (callbacks *Callbacks) UnpackSOCKETS(data []byte) (common.Address, error) {
	out, err := callbacks.abi.Unpack("SOCKETS", data)
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
func (callbacks *Callbacks) PackTIMELOCK() []byte {
	enc, err := callbacks.abi.Pack("TIMELOCK")
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
func (callbacks *Callbacks) TryPackTIMELOCK() ([]byte, error) {
	return callbacks.abi.Pack("TIMELOCK")
}

// UnpackTIMELOCK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7aadef8b.
//
// Solidity: function TIMELOCK() view returns(address)
func (callbacks *Callbacks) UnpackTIMELOCK(data []byte) (common.Address, error) {
	out, err := callbacks.abi.Unpack("TIMELOCK", data)
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
func (callbacks *Callbacks) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := callbacks.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (callbacks *Callbacks) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return callbacks.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (callbacks *Callbacks) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := callbacks.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6be92e74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(uint256 id, uint64 batch, (bytes32,bytes32,bytes32,uint256,address,address,uint64,uint8) leaf, bytes32[] proof, bytes output) returns(bool delivered)
func (callbacks *Callbacks) PackAnswer(id *big.Int, batch uint64, leaf ISettlementLeaf, proof [][32]byte, output []byte) []byte {
	enc, err := callbacks.abi.Pack("answer", id, batch, leaf, proof, output)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6be92e74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(uint256 id, uint64 batch, (bytes32,bytes32,bytes32,uint256,address,address,uint64,uint8) leaf, bytes32[] proof, bytes output) returns(bool delivered)
func (callbacks *Callbacks) TryPackAnswer(id *big.Int, batch uint64, leaf ISettlementLeaf, proof [][32]byte, output []byte) ([]byte, error) {
	return callbacks.abi.Pack("answer", id, batch, leaf, proof, output)
}

// UnpackAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6be92e74.
//
// Solidity: function answer(uint256 id, uint64 batch, (bytes32,bytes32,bytes32,uint256,address,address,uint64,uint8) leaf, bytes32[] proof, bytes output) returns(bool delivered)
func (callbacks *Callbacks) UnpackAnswer(data []byte) (bool, error) {
	out, err := callbacks.abi.Unpack("answer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackApproveSession is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca6a5fcb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approveSession((uint256,uint64,address,uint64,uint64,bytes32) session) returns(bytes32 id)
func (callbacks *Callbacks) PackApproveSession(session MessagesSession) []byte {
	enc, err := callbacks.abi.Pack("approveSession", session)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApproveSession is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca6a5fcb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approveSession((uint256,uint64,address,uint64,uint64,bytes32) session) returns(bytes32 id)
func (callbacks *Callbacks) TryPackApproveSession(session MessagesSession) ([]byte, error) {
	return callbacks.abi.Pack("approveSession", session)
}

// UnpackApproveSession is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca6a5fcb.
//
// Solidity: function approveSession((uint256,uint64,address,uint64,uint64,bytes32) session) returns(bytes32 id)
func (callbacks *Callbacks) UnpackApproveSession(data []byte) ([32]byte, error) {
	out, err := callbacks.abi.Unpack("approveSession", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackApproverOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x635457f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approverOf(bytes32 session) view returns(address)
func (callbacks *Callbacks) PackApproverOf(session [32]byte) []byte {
	enc, err := callbacks.abi.Pack("approverOf", session)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApproverOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x635457f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approverOf(bytes32 session) view returns(address)
func (callbacks *Callbacks) TryPackApproverOf(session [32]byte) ([]byte, error) {
	return callbacks.abi.Pack("approverOf", session)
}

// UnpackApproverOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x635457f9.
//
// Solidity: function approverOf(bytes32 session) view returns(address)
func (callbacks *Callbacks) UnpackApproverOf(data []byte) (common.Address, error) {
	out, err := callbacks.abi.Unpack("approverOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint256)
func (callbacks *Callbacks) PackCount() []byte {
	enc, err := callbacks.abi.Pack("count")
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
func (callbacks *Callbacks) TryPackCount() ([]byte, error) {
	return callbacks.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (callbacks *Callbacks) UnpackCount(data []byte) (*big.Int, error) {
	out, err := callbacks.abi.Unpack("count", data)
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
func (callbacks *Callbacks) PackProxiableUUID() []byte {
	enc, err := callbacks.abi.Pack("proxiableUUID")
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
func (callbacks *Callbacks) TryPackProxiableUUID() ([]byte, error) {
	return callbacks.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (callbacks *Callbacks) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := callbacks.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x278ecde1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(uint256 id) returns()
func (callbacks *Callbacks) PackRefund(id *big.Int) []byte {
	enc, err := callbacks.abi.Pack("refund", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x278ecde1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(uint256 id) returns()
func (callbacks *Callbacks) TryPackRefund(id *big.Int) ([]byte, error) {
	return callbacks.abi.Pack("refund", id)
}

// PackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad1749c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function request((uint256,address,uint64,uint64,bytes32,bytes,bytes4,uint32) ask) payable returns(uint256 id)
func (callbacks *Callbacks) PackRequest(ask ICallbacksAsk) []byte {
	enc, err := callbacks.abi.Pack("request", ask)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad1749c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function request((uint256,address,uint64,uint64,bytes32,bytes,bytes4,uint32) ask) payable returns(uint256 id)
func (callbacks *Callbacks) TryPackRequest(ask ICallbacksAsk) ([]byte, error) {
	return callbacks.abi.Pack("request", ask)
}

// UnpackRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad1749c3.
//
// Solidity: function request((uint256,address,uint64,uint64,bytes32,bytes,bytes4,uint32) ask) payable returns(uint256 id)
func (callbacks *Callbacks) UnpackRequest(data []byte) (*big.Int, error) {
	out, err := callbacks.abi.Unpack("request", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x324e03be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestOf(uint256 id) view returns((address,bytes4,uint32,uint64,uint256,bytes32))
func (callbacks *Callbacks) PackRequestOf(id *big.Int) []byte {
	enc, err := callbacks.abi.Pack("requestOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x324e03be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestOf(uint256 id) view returns((address,bytes4,uint32,uint64,uint256,bytes32))
func (callbacks *Callbacks) TryPackRequestOf(id *big.Int) ([]byte, error) {
	return callbacks.abi.Pack("requestOf", id)
}

// UnpackRequestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x324e03be.
//
// Solidity: function requestOf(uint256 id) view returns((address,bytes4,uint32,uint64,uint256,bytes32))
func (callbacks *Callbacks) UnpackRequestOf(data []byte) (ICallbacksRequest, error) {
	out, err := callbacks.abi.Unpack("requestOf", data)
	if err != nil {
		return *new(ICallbacksRequest), err
	}
	out0 := *abi.ConvertType(out[0], new(ICallbacksRequest)).(*ICallbacksRequest)
	return out0, nil
}

// PackSessionHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fb459ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sessionHash((uint256,uint64,address,uint64,uint64,bytes32) session) view returns(bytes32)
func (callbacks *Callbacks) PackSessionHash(session MessagesSession) []byte {
	enc, err := callbacks.abi.Pack("sessionHash", session)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSessionHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fb459ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sessionHash((uint256,uint64,address,uint64,uint64,bytes32) session) view returns(bytes32)
func (callbacks *Callbacks) TryPackSessionHash(session MessagesSession) ([]byte, error) {
	return callbacks.abi.Pack("sessionHash", session)
}

// UnpackSessionHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7fb459ed.
//
// Solidity: function sessionHash((uint256,uint64,address,uint64,uint64,bytes32) session) view returns(bytes32)
func (callbacks *Callbacks) UnpackSessionHash(data []byte) ([32]byte, error) {
	out, err := callbacks.abi.Unpack("sessionHash", data)
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
func (callbacks *Callbacks) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := callbacks.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (callbacks *Callbacks) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return callbacks.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// CallbacksAnswered represents a Answered event raised by the Callbacks contract.
type CallbacksAnswered struct {
	Id        *big.Int
	Consumer  common.Address
	By        common.Address
	Status    uint8
	Output    [32]byte
	Delivered bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const CallbacksAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (CallbacksAnswered) ContractEventName() string {
	return CallbacksAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(uint256 indexed id, address indexed consumer, address indexed by, uint8 status, bytes32 output, bool delivered)
func (callbacks *Callbacks) UnpackAnsweredEvent(log *types.Log) (*CallbacksAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 || log.Topics[0] != callbacks.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallbacksAnswered)
	if len(log.Data) > 0 {
		if err := callbacks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callbacks.abi.Events[event].Inputs {
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

// CallbacksInitialized represents a Initialized event raised by the Callbacks contract.
type CallbacksInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const CallbacksInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (CallbacksInitialized) ContractEventName() string {
	return CallbacksInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (callbacks *Callbacks) UnpackInitializedEvent(log *types.Log) (*CallbacksInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != callbacks.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallbacksInitialized)
	if len(log.Data) > 0 {
		if err := callbacks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callbacks.abi.Events[event].Inputs {
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

// CallbacksRefunded represents a Refunded event raised by the Callbacks contract.
type CallbacksRefunded struct {
	Id       *big.Int
	Consumer common.Address
	Fee      *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CallbacksRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (CallbacksRefunded) ContractEventName() string {
	return CallbacksRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(uint256 indexed id, address indexed consumer, uint256 fee)
func (callbacks *Callbacks) UnpackRefundedEvent(log *types.Log) (*CallbacksRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 || log.Topics[0] != callbacks.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallbacksRefunded)
	if len(log.Data) > 0 {
		if err := callbacks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callbacks.abi.Events[event].Inputs {
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

// CallbacksRequested represents a Requested event raised by the Callbacks contract.
type CallbacksRequested struct {
	Id       *big.Int
	Consumer common.Address
	Key      common.Address
	Call     [32]byte
	Content  MessagesSession
	Input    [32]byte
	Data     []byte
	Gas      uint32
	AnswerBy uint64
	Fee      *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CallbacksRequestedEventName = "Requested"

// ContractEventName returns the user-defined event name.
func (CallbacksRequested) ContractEventName() string {
	return CallbacksRequestedEventName
}

// UnpackRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Requested(uint256 indexed id, address indexed consumer, address indexed key, bytes32 call, (uint256,uint64,address,uint64,uint64,bytes32) content, bytes32 input, bytes data, uint32 gas, uint64 answerBy, uint256 fee)
func (callbacks *Callbacks) UnpackRequestedEvent(log *types.Log) (*CallbacksRequested, error) {
	event := "Requested"
	if len(log.Topics) == 0 || log.Topics[0] != callbacks.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallbacksRequested)
	if len(log.Data) > 0 {
		if err := callbacks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callbacks.abi.Events[event].Inputs {
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

// CallbacksSessionApproved represents a SessionApproved event raised by the Callbacks contract.
type CallbacksSessionApproved struct {
	Session [32]byte
	Holder  common.Address
	Content MessagesSession
	Raw     *types.Log // Blockchain specific contextual infos
}

const CallbacksSessionApprovedEventName = "SessionApproved"

// ContractEventName returns the user-defined event name.
func (CallbacksSessionApproved) ContractEventName() string {
	return CallbacksSessionApprovedEventName
}

// UnpackSessionApprovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SessionApproved(bytes32 indexed session, address indexed holder, (uint256,uint64,address,uint64,uint64,bytes32) content)
func (callbacks *Callbacks) UnpackSessionApprovedEvent(log *types.Log) (*CallbacksSessionApproved, error) {
	event := "SessionApproved"
	if len(log.Topics) == 0 || log.Topics[0] != callbacks.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallbacksSessionApproved)
	if len(log.Data) > 0 {
		if err := callbacks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callbacks.abi.Events[event].Inputs {
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

// CallbacksUpgraded represents a Upgraded event raised by the Callbacks contract.
type CallbacksUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const CallbacksUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (CallbacksUpgraded) ContractEventName() string {
	return CallbacksUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (callbacks *Callbacks) UnpackUpgradedEvent(log *types.Log) (*CallbacksUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 || log.Topics[0] != callbacks.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallbacksUpgraded)
	if len(log.Data) > 0 {
		if err := callbacks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callbacks.abi.Events[event].Inputs {
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
func (callbacks *Callbacks) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], callbacks.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return callbacks.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["BadInput"].ID.Bytes()[:4]) {
		return callbacks.UnpackBadInputError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["BadOutput"].ID.Bytes()[:4]) {
		return callbacks.UnpackBadOutputError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["DataTooLong"].ID.Bytes()[:4]) {
		return callbacks.UnpackDataTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return callbacks.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return callbacks.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return callbacks.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["GasTooHigh"].ID.Bytes()[:4]) {
		return callbacks.UnpackGasTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return callbacks.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["NotHolder"].ID.Bytes()[:4]) {
		return callbacks.UnpackNotHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return callbacks.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["NotPlugged"].ID.Bytes()[:4]) {
		return callbacks.UnpackNotPluggedError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["NotSettled"].ID.Bytes()[:4]) {
		return callbacks.UnpackNotSettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return callbacks.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["Past"].ID.Bytes()[:4]) {
		return callbacks.UnpackPastError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return callbacks.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return callbacks.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["TooLittleGas"].ID.Bytes()[:4]) {
		return callbacks.UnpackTooLittleGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return callbacks.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return callbacks.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["UnknownRequest"].ID.Bytes()[:4]) {
		return callbacks.UnpackUnknownRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["WrongCall"].ID.Bytes()[:4]) {
		return callbacks.UnpackWrongCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["ZeroKey"].ID.Bytes()[:4]) {
		return callbacks.UnpackZeroKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], callbacks.abi.Errors["ZeroUnits"].ID.Bytes()[:4]) {
		return callbacks.UnpackZeroUnitsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CallbacksAddressEmptyCode represents a AddressEmptyCode error raised by the Callbacks contract.
type CallbacksAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func CallbacksAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (callbacks *Callbacks) UnpackAddressEmptyCodeError(raw []byte) (*CallbacksAddressEmptyCode, error) {
	out := new(CallbacksAddressEmptyCode)
	if err := callbacks.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksBadInput represents a BadInput error raised by the Callbacks contract.
type CallbacksBadInput struct {
	Input [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadInput(bytes32 input)
func CallbacksBadInputErrorID() common.Hash {
	return common.HexToHash("0x48cd7970849912798ecc408599897e990498b2bbfd28580f155d7f5acbcdbede")
}

// UnpackBadInputError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadInput(bytes32 input)
func (callbacks *Callbacks) UnpackBadInputError(raw []byte) (*CallbacksBadInput, error) {
	out := new(CallbacksBadInput)
	if err := callbacks.abi.UnpackIntoInterface(out, "BadInput", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksBadOutput represents a BadOutput error raised by the Callbacks contract.
type CallbacksBadOutput struct {
	Output [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOutput(bytes32 output)
func CallbacksBadOutputErrorID() common.Hash {
	return common.HexToHash("0x373aac94abf3ec7c54b5e7b4ae8979595143c5b4a2ff0f87edc04a055af6be02")
}

// UnpackBadOutputError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOutput(bytes32 output)
func (callbacks *Callbacks) UnpackBadOutputError(raw []byte) (*CallbacksBadOutput, error) {
	out := new(CallbacksBadOutput)
	if err := callbacks.abi.UnpackIntoInterface(out, "BadOutput", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksDataTooLong represents a DataTooLong error raised by the Callbacks contract.
type CallbacksDataTooLong struct {
	Length *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DataTooLong(uint256 length, uint256 most)
func CallbacksDataTooLongErrorID() common.Hash {
	return common.HexToHash("0x573760f3c03c4b62928341cb1c4229d63786b86b407b0fc532a38378fbdbd7b3")
}

// UnpackDataTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DataTooLong(uint256 length, uint256 most)
func (callbacks *Callbacks) UnpackDataTooLongError(raw []byte) (*CallbacksDataTooLong, error) {
	out := new(CallbacksDataTooLong)
	if err := callbacks.abi.UnpackIntoInterface(out, "DataTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Callbacks contract.
type CallbacksERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func CallbacksERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (callbacks *Callbacks) UnpackERC1967InvalidImplementationError(raw []byte) (*CallbacksERC1967InvalidImplementation, error) {
	out := new(CallbacksERC1967InvalidImplementation)
	if err := callbacks.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksERC1967NonPayable represents a ERC1967NonPayable error raised by the Callbacks contract.
type CallbacksERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func CallbacksERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (callbacks *Callbacks) UnpackERC1967NonPayableError(raw []byte) (*CallbacksERC1967NonPayable, error) {
	out := new(CallbacksERC1967NonPayable)
	if err := callbacks.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksFailedCall represents a FailedCall error raised by the Callbacks contract.
type CallbacksFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func CallbacksFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (callbacks *Callbacks) UnpackFailedCallError(raw []byte) (*CallbacksFailedCall, error) {
	out := new(CallbacksFailedCall)
	if err := callbacks.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksGasTooHigh represents a GasTooHigh error raised by the Callbacks contract.
type CallbacksGasTooHigh struct {
	Gas  *big.Int
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GasTooHigh(uint256 gas, uint256 most)
func CallbacksGasTooHighErrorID() common.Hash {
	return common.HexToHash("0x8799c653e8bcd2605d1923279c33078fd37505877bada458190877c62615adcd")
}

// UnpackGasTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GasTooHigh(uint256 gas, uint256 most)
func (callbacks *Callbacks) UnpackGasTooHighError(raw []byte) (*CallbacksGasTooHigh, error) {
	out := new(CallbacksGasTooHigh)
	if err := callbacks.abi.UnpackIntoInterface(out, "GasTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksInvalidInitialization represents a InvalidInitialization error raised by the Callbacks contract.
type CallbacksInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func CallbacksInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (callbacks *Callbacks) UnpackInvalidInitializationError(raw []byte) (*CallbacksInvalidInitialization, error) {
	out := new(CallbacksInvalidInitialization)
	if err := callbacks.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksNotHolder represents a NotHolder error raised by the Callbacks contract.
type CallbacksNotHolder struct {
	Socket *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHolder(uint256 socket, address caller)
func CallbacksNotHolderErrorID() common.Hash {
	return common.HexToHash("0x2f5ea62181e76d3b40234492f2ad8a6eb05ede51021ff0cb0a2000a6639b1237")
}

// UnpackNotHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHolder(uint256 socket, address caller)
func (callbacks *Callbacks) UnpackNotHolderError(raw []byte) (*CallbacksNotHolder, error) {
	out := new(CallbacksNotHolder)
	if err := callbacks.abi.UnpackIntoInterface(out, "NotHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksNotInitializing represents a NotInitializing error raised by the Callbacks contract.
type CallbacksNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func CallbacksNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (callbacks *Callbacks) UnpackNotInitializingError(raw []byte) (*CallbacksNotInitializing, error) {
	out := new(CallbacksNotInitializing)
	if err := callbacks.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksNotPlugged represents a NotPlugged error raised by the Callbacks contract.
type CallbacksNotPlugged struct {
	Socket       *big.Int
	NotAfter     uint64
	PluggedUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPlugged(uint256 socket, uint64 notAfter, uint64 pluggedUntil)
func CallbacksNotPluggedErrorID() common.Hash {
	return common.HexToHash("0x6015d49eb636b3efac91018fb68b595f28075c49e349284888547cfdc41d2636")
}

// UnpackNotPluggedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPlugged(uint256 socket, uint64 notAfter, uint64 pluggedUntil)
func (callbacks *Callbacks) UnpackNotPluggedError(raw []byte) (*CallbacksNotPlugged, error) {
	out := new(CallbacksNotPlugged)
	if err := callbacks.abi.UnpackIntoInterface(out, "NotPlugged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksNotSettled represents a NotSettled error raised by the Callbacks contract.
type CallbacksNotSettled struct {
	Batch uint64
	Call  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettled(uint64 batch, bytes32 call)
func CallbacksNotSettledErrorID() common.Hash {
	return common.HexToHash("0x2827525b1dabf67a4554280d6728c9f265ff1867ec5e993ce982d57e7b253181")
}

// UnpackNotSettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettled(uint64 batch, bytes32 call)
func (callbacks *Callbacks) UnpackNotSettledError(raw []byte) (*CallbacksNotSettled, error) {
	out := new(CallbacksNotSettled)
	if err := callbacks.abi.UnpackIntoInterface(out, "NotSettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksNotTimelock represents a NotTimelock error raised by the Callbacks contract.
type CallbacksNotTimelock struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address caller)
func CallbacksNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address caller)
func (callbacks *Callbacks) UnpackNotTimelockError(raw []byte) (*CallbacksNotTimelock, error) {
	out := new(CallbacksNotTimelock)
	if err := callbacks.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksPast represents a Past error raised by the Callbacks contract.
type CallbacksPast struct {
	NotAfter uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Past(uint64 notAfter)
func CallbacksPastErrorID() common.Hash {
	return common.HexToHash("0x65b9703c52ea2954b3c89af63d07d9b5bda32dc64be6d31afe163f330604668c")
}

// UnpackPastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Past(uint64 notAfter)
func (callbacks *Callbacks) UnpackPastError(raw []byte) (*CallbacksPast, error) {
	out := new(CallbacksPast)
	if err := callbacks.abi.UnpackIntoInterface(out, "Past", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksTooEarly represents a TooEarly error raised by the Callbacks contract.
type CallbacksTooEarly struct {
	Id       *big.Int
	AnswerBy uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 id, uint64 answerBy)
func CallbacksTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x45936d77c40d966e9f91375f5cfaa3a938b6d49e097d268c9e3d1c81e61d3cec")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 id, uint64 answerBy)
func (callbacks *Callbacks) UnpackTooEarlyError(raw []byte) (*CallbacksTooEarly, error) {
	out := new(CallbacksTooEarly)
	if err := callbacks.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksTooLate represents a TooLate error raised by the Callbacks contract.
type CallbacksTooLate struct {
	Id       *big.Int
	AnswerBy uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 id, uint64 answerBy)
func CallbacksTooLateErrorID() common.Hash {
	return common.HexToHash("0x2ffa2d80e753c8c62e77384acd3f92823777ecd640ff0c2bebc4f80a1584e394")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 id, uint64 answerBy)
func (callbacks *Callbacks) UnpackTooLateError(raw []byte) (*CallbacksTooLate, error) {
	out := new(CallbacksTooLate)
	if err := callbacks.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksTooLittleGas represents a TooLittleGas error raised by the Callbacks contract.
type CallbacksTooLittleGas struct {
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleGas(uint256 needed)
func CallbacksTooLittleGasErrorID() common.Hash {
	return common.HexToHash("0x34edfe31cabbc71f1bbcc422af76d1dd8e9d667fa1e0d070e25c433582ef1999")
}

// UnpackTooLittleGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleGas(uint256 needed)
func (callbacks *Callbacks) UnpackTooLittleGasError(raw []byte) (*CallbacksTooLittleGas, error) {
	out := new(CallbacksTooLittleGas)
	if err := callbacks.abi.UnpackIntoInterface(out, "TooLittleGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Callbacks contract.
type CallbacksUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func CallbacksUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (callbacks *Callbacks) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*CallbacksUUPSUnauthorizedCallContext, error) {
	out := new(CallbacksUUPSUnauthorizedCallContext)
	if err := callbacks.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Callbacks contract.
type CallbacksUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func CallbacksUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (callbacks *Callbacks) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*CallbacksUUPSUnsupportedProxiableUUID, error) {
	out := new(CallbacksUUPSUnsupportedProxiableUUID)
	if err := callbacks.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksUnknownRequest represents a UnknownRequest error raised by the Callbacks contract.
type CallbacksUnknownRequest struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRequest(uint256 id)
func CallbacksUnknownRequestErrorID() common.Hash {
	return common.HexToHash("0x1f79bbe7615659139997ff125b66c4ba38cac7dfa6b433c10ed50c7d053634ff")
}

// UnpackUnknownRequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRequest(uint256 id)
func (callbacks *Callbacks) UnpackUnknownRequestError(raw []byte) (*CallbacksUnknownRequest, error) {
	out := new(CallbacksUnknownRequest)
	if err := callbacks.abi.UnpackIntoInterface(out, "UnknownRequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksWrongCall represents a WrongCall error raised by the Callbacks contract.
type CallbacksWrongCall struct {
	Id   *big.Int
	Call [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCall(uint256 id, bytes32 call)
func CallbacksWrongCallErrorID() common.Hash {
	return common.HexToHash("0x5425afb4d84e87c432859a553bc2bf6955b7ad601613341a1b6a569dfc6a4a19")
}

// UnpackWrongCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCall(uint256 id, bytes32 call)
func (callbacks *Callbacks) UnpackWrongCallError(raw []byte) (*CallbacksWrongCall, error) {
	out := new(CallbacksWrongCall)
	if err := callbacks.abi.UnpackIntoInterface(out, "WrongCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksZeroKey represents a ZeroKey error raised by the Callbacks contract.
type CallbacksZeroKey struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroKey()
func CallbacksZeroKeyErrorID() common.Hash {
	return common.HexToHash("0xfbd849c64583c50579479efaac1ef44e6d9d78379a9ea28aa6150a3b683c09f5")
}

// UnpackZeroKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroKey()
func (callbacks *Callbacks) UnpackZeroKeyError(raw []byte) (*CallbacksZeroKey, error) {
	out := new(CallbacksZeroKey)
	if err := callbacks.abi.UnpackIntoInterface(out, "ZeroKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallbacksZeroUnits represents a ZeroUnits error raised by the Callbacks contract.
type CallbacksZeroUnits struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroUnits()
func CallbacksZeroUnitsErrorID() common.Hash {
	return common.HexToHash("0xc46babb1b25930120cb901ac5d8bb51fd85256319fe8abdbab4b71600f2e55bd")
}

// UnpackZeroUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroUnits()
func (callbacks *Callbacks) UnpackZeroUnitsError(raw []byte) (*CallbacksZeroUnits, error) {
	out := new(CallbacksZeroUnits)
	if err := callbacks.abi.UnpackIntoInterface(out, "ZeroUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}
