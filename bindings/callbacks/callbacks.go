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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sockets\",\"type\":\"address\",\"internalType\":\"contractISockets\"},{\"name\":\"settlement\",\"type\":\"address\",\"internalType\":\"contractISettlement\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ANSWER_TIME\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_DATA\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SETTLEMENT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISettlement\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SOCKETS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISockets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UNANSWERED\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"batch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"tuple\",\"internalType\":\"structISettlement.Leaf\",\"components\":[{\"name\":\"call\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"router\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"output\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"delivered\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approveSession\",\"inputs\":[{\"name\":\"session\",\"type\":\"tuple\",\"internalType\":\"structMessages.Session\",\"components\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approverOf\",\"inputs\":[{\"name\":\"session\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"count\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"delivered\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"request\",\"inputs\":[{\"name\":\"ask\",\"type\":\"tuple\",\"internalType\":\"structICallbacks.Ask\",\"components\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"},{\"name\":\"gas\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"requestOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structICallbacks.Request\",\"components\":[{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"},{\"name\":\"gas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"call\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sessionHash\",\"inputs\":[{\"name\":\"session\",\"type\":\"tuple\",\"internalType\":\"structMessages.Session\",\"components\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"output\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"delivered\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refunded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"delivered\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Requested\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"consumer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"key\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"call\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"content\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structMessages.Session\",\"components\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"input\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"gas\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"answerBy\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SessionApproved\",\"inputs\":[{\"name\":\"session\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"content\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structMessages.Session\",\"components\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadInput\",\"inputs\":[{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadOutput\",\"inputs\":[{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DataTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GasTooHigh\",\"inputs\":[{\"name\":\"gas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotHolder\",\"inputs\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPlugged\",\"inputs\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pluggedUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotSettled\",\"inputs\":[{\"name\":\"batch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"call\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Past\",\"inputs\":[{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answerBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answerBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooLittleGas\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownRequest\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongCall\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"call\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroUnits\",\"inputs\":[]}]",
	ID:  "Callbacks",
	Bin: "0x61010060405230608052348015610014575f5ffd5b506040516128cf3803806128cf83398101604081905261003391610128565b6001600160a01b03831660a05282610049610062565b506001600160a01b0391821660c0521660e05250610172565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100b25760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101115780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610111575f5ffd5b5f5f5f6060848603121561013a575f5ffd5b835161014581610114565b602085015190935061015681610114565b604085015190925061016781610114565b809150509250925092565b60805160a05160c05160e0516126d66101f95f395f81816104b2015281816105ba015281816107c10152818161096301528181610a5501526119a901525f81816104e501528181610b8501528181610e1f015281816114a9015261184101525f81816103c401526111a801525f81816110ef01528181611118015261130401526126d65ff3fe608060405260043610610123575f3560e01c80636e91f154116100a1578063ad1749c311610071578063ca6a5fcb11610057578063ca6a5fcb14610482578063ef0fe245146104a1578063f8178b2b146104d4575f5ffd5b8063ad1749c31461041a578063ad3cb1cc1461042d575f5ffd5b80636e91f1541461038d5780637aadef8b146103b35780637fb459ed146103e6578063a0b0607f14610405575f5ffd5b80634f1ef286116100f65780635f2a9f41116100dc5780635f2a9f411461030c578063635457f9146103225780636be92e741461036e575f5ffd5b80634f1ef286146102e357806352d1902d146102f8575f5ffd5b806306661abd14610127578063278ecde11461014e578063324e03be1461017d5780634c7dc0ba146102b5575b5f5ffd5b348015610132575f5ffd5b5061013b5f5481565b6040519081526020015b60405180910390f35b348015610159575f5ffd5b5061016d610168366004611d2c565b610507565b6040519015158152602001610145565b348015610188575f5ffd5b50610247610197366004611d2c565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f90815260016020818152604092839020835160c08101855281546001600160a01b0381168252600160a01b810460e01b6001600160e01b03191693820193909352600160c01b830462ffffff1694810194909452600160d81b90910464ffffffffff1660608401529081015460808301526002015460a082015290565b60405161014591905f60c0820190506001600160a01b0383511682526001600160e01b0319602084015116602083015263ffffffff604084015116604083015267ffffffffffffffff60608401511660608301526080830151608083015260a083015160a083015292915050565b3480156102c0575f5ffd5b506102ca610e1081565b60405167ffffffffffffffff9091168152602001610145565b6102f66102f1366004611dc9565b61068f565b005b348015610303575f5ffd5b5061013b6106ae565b348015610317575f5ffd5b5061013b621e848081565b34801561032d575f5ffd5b5061035661033c366004611d2c565b60026020525f90815260409020546001600160a01b031681565b6040516001600160a01b039091168152602001610145565b348015610379575f5ffd5b5061016d610388366004611eeb565b6106dc565b348015610398575f5ffd5b506103a160ff81565b60405160ff9091168152602001610145565b3480156103be575f5ffd5b506103567f000000000000000000000000000000000000000000000000000000000000000081565b3480156103f1575f5ffd5b5061013b610400366004611fbc565b610a4f565b348015610410575f5ffd5b5061013b61200081565b61013b610428366004612057565b610a80565b348015610438575f5ffd5b506104756040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516101459190612091565b34801561048d575f5ffd5b5061013b61049c3660046120c6565b610dfd565b3480156104ac575f5ffd5b506103567f000000000000000000000000000000000000000000000000000000000000000081565b3480156104df575f5ffd5b506103567f000000000000000000000000000000000000000000000000000000000000000081565b5f5f61051283610ee0565b6060810151909150839064ffffffffff81164211610571576040517f45936d77000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b50505f83815260016020819052604080832083815591820183905560029091019190915560808201518251915163f0235adf60e01b81526001600160a01b0392831660048201527f00000000000000000000000000000000000000000000000000000000000000009092169163f0235adf91906024015f604051808303818588803b1580156105fe575f5ffd5b505af1158015610610573d5f5f3e3d5ffd5b50610631935084925086915060ff905061062c5f8036816120df565b610fd1565b9150805f01516001600160a01b0316837f957b29e564a03d6f5672ace52e43d040b4450c9ccdd4c2a0200125971af012eb8360800151856040516106819291909182521515602082015260400190565b60405180910390a350919050565b6106976110e4565b6106a08261119d565b6106aa828261120c565b5050565b5f6106b76112f9565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f5f6106e789610ee0565b6060810151909150899064ffffffffff8116421115610742576040517f2ffa2d80000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff166024820152604401610568565b505060a08101518990883590811461078f576040517f5425afb400000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610568565b50506040517f9ed2181b0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639ed2181b906107fc908b908b908b908b9060040161215f565b602060405180830381865afa158015610817573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061083b919061222d565b8890883590610888576040517f2827525b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90921660048301526024820152604401610568565b50508660400135600285856040516108a192919061224c565b602060405180830381855afa1580156108bc573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906108df919061225b565b1487604001359061091f576040517f373aac9400000000000000000000000000000000000000000000000000000000815260040161056891815260200190565b505f8981526001602081905260408083208381559182018390556002909101919091556080820151905163f0235adf60e01b81523360048201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169163f0235adf916024015f604051808303818588803b1580156109a4575f5ffd5b505af11580156109b6573d5f5f3e3d5ffd5b50505050506109da818a8960e00160208101906109d39190612272565b8787610fd1565b815190925033906001600160a01b03168a7fdc459f15ca345d60c1e892385e5a72b825c4cbed250c192c40cca07d15969e2a610a1d6101008c0160e08d01612272565b6040805160ff9092168252808d013560208301528715159082015260600160405180910390a450979650505050505050565b5f610a7a7f000000000000000000000000000000000000000000000000000000000000000083611342565b92915050565b5f610a8a82611489565b5f5f8154610a979061229f565b91829055506040805160c0810190915283358082529192505f916020820190610acf90610aca60808801606089016122b7565b611806565b67ffffffffffffffff168152602001846020016020810190610af191906122d2565b6001600160a01b03168152602001610b0f60608601604087016122b7565b67ffffffffffffffff168152602001610b2e60808601606087016122b7565b67ffffffffffffffff1681526040805130602080830191909152818301879052825180830384018152606090920190925280519082012091015290505f610b7d610b7783611928565b856119a3565b90505f610e107f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663461645bf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610bdf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c0391906122f8565b610c1360808801606089016122b7565b610c1d9190612313565b610c279190612313565b90506040518060c00160405280336001600160a01b031681526020018660c0016020810190610c569190612333565b6001600160e01b0319168152602001610c76610100880160e0890161235a565b62ffffff908116825264ffffffffff8481166020808501919091523460408086019190915260609485018890525f8a815260018084529082902087518154898601518a860151998b01516001600160a01b039093167fffffffffffffffff00000000000000000000000000000000000000000000000090921691909117600160a01b60e09290921c919091021777ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b98909716979097027affffffffffffffffffffffffffffffffffffffffffffffffffffff1695909517600160d81b969094169590950292909217835560808501519383019390935560a090930151600290910155610d849187019087016122d2565b6001600160a01b031633857f32e88e87ae6998d254689246d96a3919b45f69dd7c664728ec28bb5b08e23ce3858760808b0135610dc460a08d018d61237d565b8d60e0016020810190610dd7919061235a565b8a34604051610ded9897969594939291906123e8565b60405180910390a4505050919050565b60405163dbacc23760e01b8152813560048201525f9033906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dbacc23790602401602060405180830381865afa158015610e64573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e8891906124a6565b83359133916001600160a01b031614610ec657604051632f5ea62160e01b815260048101929092526001600160a01b03166024820152604401610568565b50610a7a9050610edb36849003840184611fbc565b611928565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f81815260016020818152604092839020835160c08101855281546001600160a01b038116808352600160a01b820460e01b6001600160e01b03191694830194909452600160c01b810462ffffff1695820195909552600160d81b90940464ffffffffff16606085015291820154608084015260029091015460a08301528290610fcb576040517f1f79bbe700000000000000000000000000000000000000000000000000000000815260040161056891815260200190565b50919050565b5f5f866020015186868686604051602401610fef94939291906124c1565b60408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff166001600160e01b03199093169290921790915290505f5a905061271081118015611077575060408089015162ffffff1690611060612710846124e3565b61106a91906124f6565b61107590603f612515565b115b8860400151906110bb576040517f34edfe3100000000000000000000000000000000000000000000000000000000815262ffffff9091166004820152602401610568565b506110d5885f01515f8a6040015162ffffff165f86611a36565b50909998505050505050505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061117d57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166111717f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b1561119b5760405163703e46dd60e11b815260040160405180910390fd5b565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146106aa576040517f59f357cc0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610568565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611266575060408051601f3d908101601f191682019092526112639181019061225b565b60015b61128e57604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610568565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc81146112ea576040517faa1d49a400000000000000000000000000000000000000000000000000000000815260048101829052602401610568565b6112f48383611a82565b505050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461119b5760405163703e46dd60e11b815260040160405180910390fd5b5f611482837fe1fa2be23f8056178b9e40c48a12ed7346660dec14749ab81a526202444c19e98460405160200161137a92919061252c565b60408051601f1981840301815282825280516020918201207f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f848301527ffcadbb4e8c4d530ea6603a368e4ae04778a72e2155484132350383c298b46c34848401527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608501524660808501526001600160a01b039490941660a0808501919091528251808503909101815260c0840183528051908201207f190100000000000000000000000000000000000000000000000000000000000060e085015260e284015261010280840194909452815180840390940184526101229092019052815191012090565b9392505050565b60405163dbacc23760e01b81528135600482015233906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dbacc23790602401602060405180830381865afa1580156114ee573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061151291906124a6565b82359133916001600160a01b03161461155057604051632f5ea62160e01b815260048101929092526001600160a01b03166024820152604401610568565b505f905061156460408301602084016122d2565b6001600160a01b0316036115a4576040517ffbd849c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6115b460608201604083016122b7565b67ffffffffffffffff165f036115f6576040517fc46babb100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b4261160760808301606084016122b7565b67ffffffffffffffff16101561162360808301606084016122b7565b90611667576040517f65b9703c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610568565b50621e848061167d610100830160e0840161235a565b63ffffffff161115611696610100830160e0840161235a565b621e848090916116e0576040517f8799c65300000000000000000000000000000000000000000000000000000000815263ffffffff90921660048301526024820152604401610568565b5061200090506116f360a083018361237d565b90501115818060a00190611707919061237d565b91612000915061174c576040517f573760f300000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610568565b5061175c905060a082018261237d565b159050806117c757506080810135600261177960a084018461237d565b60405161178792919061224c565b602060405180830381855afa1580156117a2573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906117c5919061225b565b145b8160800135906106aa576040517f48cd797000000000000000000000000000000000000000000000000000000000815260040161056891815260200190565b6040517f564b707d000000000000000000000000000000000000000000000000000000008152600481018390525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063564b707d9060240161016060405180830381865afa158015611887573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118ab91906125aa565b6101008101519091508490849067ffffffffffffffff808216908316111561191a576040517f6015d49e000000000000000000000000000000000000000000000000000000008152600481019390935267ffffffffffffffff9182166024840152166044820152606401610568565b50505060e001519392505050565b5f61193282610a4f565b5f8181526002602052604090819020805473ffffffffffffffffffffffffffffffffffffffff19163390811790915590519192509082907f06f3556f4c9e98508603ac50c608d781ed865af4fc613edcc35a4b71dd827a5e9061199690869061266c565b60405180910390a3919050565b5f6114827f00000000000000000000000000000000000000000000000000000000000000006040518060a001604052808681526020015f67ffffffffffffffff16815260200185608001358152602001856040016020810190611a0691906122b7565b67ffffffffffffffff168152602001611a2560808701606088016122b7565b67ffffffffffffffff169052611ad7565b5f5f606060405190505f388551602087018a8c8bf192503d8561ffff163d1115611a6557506001915061ffff85165b80825260208201815f823e01604052919790965090945092505050565b611a8b82611b68565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115611acf576112f48282611beb565b6106aa611cbd565b5f611482837f28d4f4bc7f63ae852d8bf6d95e547db5af167deab20c19d469ac4cf8ed22c3568460405160200161137a9291905f60c0820190508382528251602083015267ffffffffffffffff60208401511660408301526040830151606083015267ffffffffffffffff606084015116608083015267ffffffffffffffff60808401511660a08301529392505050565b806001600160a01b03163b5f03611b9d57604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610568565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f611bf88484611cf5565b9050808015611c1957505f3d1180611c1957505f846001600160a01b03163b115b15611c2e57611c26611d08565b915050610a7a565b8015611c71576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610568565b3d15611c8457611c7f611d21565b611cb6565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b341561119b576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f60208284031215611d3c575f5ffd5b5035919050565b6001600160a01b0381168114611d57575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b604051610160810167ffffffffffffffff81118282101715611d9257611d92611d5a565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715611dc157611dc1611d5a565b604052919050565b5f5f60408385031215611dda575f5ffd5b8235611de581611d43565b9150602083013567ffffffffffffffff811115611e00575f5ffd5b8301601f81018513611e10575f5ffd5b803567ffffffffffffffff811115611e2a57611e2a611d5a565b611e3d601f8201601f1916602001611d98565b818152866020838501011115611e51575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b67ffffffffffffffff81168114611d57575f5ffd5b8035611e9081611e70565b919050565b5f6101008284031215610fcb575f5ffd5b5f5f83601f840112611eb6575f5ffd5b50813567ffffffffffffffff811115611ecd575f5ffd5b602083019150836020828501011115611ee4575f5ffd5b9250929050565b5f5f5f5f5f5f5f610180888a031215611f02575f5ffd5b873596506020880135611f1481611e70565b9550611f238960408a01611e95565b945061014088013567ffffffffffffffff811115611f3f575f5ffd5b8801601f81018a13611f4f575f5ffd5b803567ffffffffffffffff811115611f65575f5ffd5b8a60208260051b8401011115611f79575f5ffd5b6020919091019450925061016088013567ffffffffffffffff811115611f9d575f5ffd5b611fa98a828b01611ea6565b989b979a50959850939692959293505050565b5f60c0828403128015611fcd575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715611ff157611ff1611d5a565b60405282358152602083013561200681611e70565b6020820152604083013561201981611d43565b6040820152606083013561202c81611e70565b6060820152608083013561203f81611e70565b608082015260a0928301359281019290925250919050565b5f60208284031215612067575f5ffd5b813567ffffffffffffffff81111561207d575f5ffd5b61208984828501611e95565b949350505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f60c08284031280156120d7575f5ffd5b509092915050565b5f5f858511156120ed575f5ffd5b838611156120f9575f5ffd5b5050820193919092039150565b803560ff81168114611e90575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115612146575f5ffd5b8260051b80836020870137939093016020019392505050565b67ffffffffffffffff8516815283356020808301919091528401356040808301919091528401356060808301919091528401356080808301919091525f908501356121a981611d43565b6001600160a01b03811660a08401525060a08501356121c781611d43565b6001600160a01b03811660c0840152506121e360c08601611e85565b67ffffffffffffffff811660e08401525061220060e08601612106565b60ff81166101008401525061014061012083015261222361014083018486612116565b9695505050505050565b5f6020828403121561223d575f5ffd5b81518015158114611482575f5ffd5b818382375f9101908152919050565b5f6020828403121561226b575f5ffd5b5051919050565b5f60208284031215612282575f5ffd5b61148282612106565b634e487b7160e01b5f52601160045260245ffd5b5f600182016122b0576122b061228b565b5060010190565b5f602082840312156122c7575f5ffd5b813561148281611e70565b5f602082840312156122e2575f5ffd5b813561148281611d43565b8051611e9081611e70565b5f60208284031215612308575f5ffd5b815161148281611e70565b67ffffffffffffffff8181168382160190811115610a7a57610a7a61228b565b5f60208284031215612343575f5ffd5b81356001600160e01b031981168114611482575f5ffd5b5f6020828403121561236a575f5ffd5b813563ffffffff81168114611482575f5ffd5b5f5f8335601e19843603018112612392575f5ffd5b83018035915067ffffffffffffffff8211156123ac575f5ffd5b602001915036819003821315611ee4575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b88815261245460208201898051825267ffffffffffffffff60208201511660208301526001600160a01b03604082015116604083015267ffffffffffffffff606082015116606083015267ffffffffffffffff608082015116608083015260a081015160a08301525050565b8660e08201526101806101008201525f612473610180830187896123c0565b63ffffffff959095166101208301525067ffffffffffffffff929092166101408301526101609091015295945050505050565b5f602082840312156124b6575f5ffd5b815161148281611d43565b84815260ff84166020820152606060408201525f6122236060830184866123c0565b81810381811115610a7a57610a7a61228b565b5f8261251057634e487b7160e01b5f52601260045260245ffd5b500490565b8082028115828204841417610a7a57610a7a61228b565b82815260e0810161148260208301848051825267ffffffffffffffff60208201511660208301526001600160a01b03604082015116604083015267ffffffffffffffff606082015116606083015267ffffffffffffffff608082015116608083015260a081015160a08301525050565b805160028110611e90575f5ffd5b5f6101608284031280156125bc575f5ffd5b506125c5611d6e565b6125ce836122ed565b81526125dc602084016122ed565b60208201526125ed604084016122ed565b60408201526125fe606084016122ed565b60608201526080838101519082015260a0808401519082015260c0808401519082015261262d60e084016122ed565b60e082015261263f61010084016122ed565b610100820152612652610120840161259c565b610120820152610140928301519281019290925250919050565b60c08101610a7a82848051825267ffffffffffffffff60208201511660208301526001600160a01b03604082015116604083015267ffffffffffffffff606082015116606083015267ffffffffffffffff608082015116608083015260a081015160a0830152505056",
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

// PackUNANSWERED is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e91f154.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UNANSWERED() view returns(uint8)
func (callbacks *Callbacks) PackUNANSWERED() []byte {
	enc, err := callbacks.abi.Pack("UNANSWERED")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUNANSWERED is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e91f154.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UNANSWERED() view returns(uint8)
func (callbacks *Callbacks) TryPackUNANSWERED() ([]byte, error) {
	return callbacks.abi.Pack("UNANSWERED")
}

// UnpackUNANSWERED is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e91f154.
//
// Solidity: function UNANSWERED() view returns(uint8)
func (callbacks *Callbacks) UnpackUNANSWERED(data []byte) (uint8, error) {
	out, err := callbacks.abi.Unpack("UNANSWERED", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
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
// Solidity: function refund(uint256 id) returns(bool delivered)
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
// Solidity: function refund(uint256 id) returns(bool delivered)
func (callbacks *Callbacks) TryPackRefund(id *big.Int) ([]byte, error) {
	return callbacks.abi.Pack("refund", id)
}

// UnpackRefund is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x278ecde1.
//
// Solidity: function refund(uint256 id) returns(bool delivered)
func (callbacks *Callbacks) UnpackRefund(data []byte) (bool, error) {
	out, err := callbacks.abi.Unpack("refund", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
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
	Id        *big.Int
	Consumer  common.Address
	Fee       *big.Int
	Delivered bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const CallbacksRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (CallbacksRefunded) ContractEventName() string {
	return CallbacksRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(uint256 indexed id, address indexed consumer, uint256 fee, bool delivered)
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
