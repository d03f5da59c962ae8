// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package demands

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

// IDemandsDemand is an auto generated low-level Go binding around an user-defined struct.
type IDemandsDemand struct {
	Session  [32]byte
	By       common.Address
	Units    uint64
	At       *big.Int
	AnswerBy *big.Int
	Bond     *big.Int
	NextAt   *big.Int
}

// IDemandsParameters is an auto generated low-level Go binding around an user-defined struct.
type IDemandsParameters struct {
	Bond       *big.Int
	AnswerTime uint32
	Period     uint32
	MissBps    uint16
	JailAfter  uint16
	JailTime   uint32
}

// IDemandsRequest is an auto generated low-level Go binding around an user-defined struct.
type IDemandsRequest struct {
	Session          MessagesSession
	SessionSignature []byte
	Call             MessagesCall
	CallSignature    []byte
	Input            []byte
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

// MessagesCall is an auto generated low-level Go binding around an user-defined struct.
type MessagesCall struct {
	Session  [32]byte
	Nonce    uint64
	Input    [32]byte
	MaxUnits uint64
	NotAfter uint64
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

// DemandsMetaData contains all meta data concerning the Demands contract.
var DemandsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"contractIStaking\"},{\"name\":\"apps\",\"type\":\"address\",\"internalType\":\"contractIApps\"},{\"name\":\"sockets\",\"type\":\"address\",\"internalType\":\"contractISockets\"},{\"name\":\"settlement\",\"type\":\"address\",\"internalType\":\"contractISettlement\"},{\"name\":\"callbacks\",\"type\":\"address\",\"internalType\":\"contractICallbacks\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"APPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIApps\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CALLBACKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICallbacks\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_ANSWER_TIME\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_BOND\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_INPUT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_JAIL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_SESSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_TIME\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SETTLEMENT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISettlement\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SOCKETS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISockets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStaking\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"call\",\"type\":\"tuple\",\"internalType\":\"structMessages.Call\",\"components\":[{\"name\":\"session\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"batch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"tuple\",\"internalType\":\"structISettlement.Leaf\",\"components\":[{\"name\":\"call\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"router\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"bondFor\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"demand\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structIDemands.Request\",\"components\":[{\"name\":\"session\",\"type\":\"tuple\",\"internalType\":\"structMessages.Session\",\"components\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"sessionSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"call\",\"type\":\"tuple\",\"internalType\":\"structMessages.Call\",\"components\":[{\"name\":\"session\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"callSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"input\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"demandOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIDemands.Demand\",\"components\":[{\"name\":\"session\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"at\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"answerBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"nextAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"parameters_\",\"type\":\"tuple\",\"internalType\":\"structIDemands.Parameters\",\"components\":[{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"answerTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"missBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"jailAfter\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"jailTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"miss\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"missesOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIDemands.Parameters\",\"components\":[{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"answerTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"missBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"jailAfter\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"jailTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setParameters\",\"inputs\":[{\"name\":\"parameters_\",\"type\":\"tuple\",\"internalType\":\"structIDemands.Parameters\",\"components\":[{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"answerTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"missBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"jailAfter\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"jailTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"socket\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"operator\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"call\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Demanded\",\"inputs\":[{\"name\":\"socket\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"operator\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"answerBy\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"request\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIDemands.Request\",\"components\":[{\"name\":\"session\",\"type\":\"tuple\",\"internalType\":\"structMessages.Session\",\"components\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"sessionSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"call\",\"type\":\"tuple\",\"internalType\":\"structMessages.Call\",\"components\":[{\"name\":\"session\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"input\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"maxUnits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"callSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"input\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Missed\",\"inputs\":[{\"name\":\"socket\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"operator\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"misses\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersSet\",\"inputs\":[{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIDemands.Parameters\",\"components\":[{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"answerTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"missBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"jailAfter\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"jailTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Voided\",\"inputs\":[{\"name\":\"socket\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"operator\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyDemanded\",\"inputs\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadBond\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadCall\",\"inputs\":[{\"name\":\"session\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadEpoch\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadInput\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadParameters\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadUnits\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"least\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EndsTooEarly\",\"inputs\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"end\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"needed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InputTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoAnswer\",\"inputs\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"call\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoDemand\",\"inputs\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSelfTest\",\"inputs\":[{\"name\":\"app\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotApproved\",\"inputs\":[{\"name\":\"session\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotHolder\",\"inputs\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotReserved\",\"inputs\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OperatorInactive\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SessionTooLong\",\"inputs\":[{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StillOpen\",\"inputs\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answerBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooSoon\",\"inputs\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Demands",
	Bin: "0x61016060405230608052348015610014575f5ffd5b506040516142b93803806142b98339810160408190526100339161013c565b6001600160a01b03861660a05285610049610076565b506001600160a01b0394851660c05292841660e052908316610100528216610120521661014052506101bf565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100c65760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101255780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610125575f5ffd5b5f5f5f5f5f5f60c08789031215610151575f5ffd5b865161015c81610128565b602088015190965061016d81610128565b604088015190955061017e81610128565b606088015190945061018f81610128565b60808801519093506101a081610128565b60a08801519092506101b181610128565b809150509295509295509295565b60805160a05160c05160e051610100516101205161014051613ffa6102bf5f395f81816105a101526123d201525f81816106bf01528181610a6001528181610b8d01528181610c550152818161182d0152818161232f01526124f101525f8181610734015281816107d9015281816109af01528181610d3801528181610ddb01528181610e7301528181610f9601528181611466015281816117910152611ac501525f81816103c3015281816126af015261272c01525f81816105d4015281816108ee01528181611136015261185b01525f818161042d01528181610ad60152611e6901525f8181611db001528181611dd90152611fa70152613ffa5ff3fe60806040526004361061018e575f3560e01c80637aadef8b116100dc578063ad3cb1cc11610087578063d6b1658f11610062578063d6b1658f1461068f578063ef0fe245146106ae578063f63a2bd5146106e1578063f8178b2b14610723575f5ffd5b8063ad3cb1cc146105f6578063aed6ff121461064b578063c810b7fe14610679575f5ffd5b80638ff07b5b116100b75780638ff07b5b1461057c57806396da903d1461059057806397610f30146105c3575f5ffd5b80637aadef8b1461041c578063890357301461044f5780638e6d043114610569575f5ffd5b80634a37cecf1161013c5780635868ccb2116101175780635868ccb21461039357806362b51b4e146103b257806373e68db5146103fd575f5ffd5b80634a37cecf146102715780634f1ef2861461036c57806352d1902d1461037f575f5ffd5b80632f66464e1161016c5780632f66464e14610210578063405abc621461023b57806341ef3d681461025a575f5ffd5b806301761699146101925780632155de2f146101cc5780632ae9e1ca146101ef575b5f5ffd5b34801561019d575f5ffd5b506101af69021e19e0c9bab240000081565b6040516001600160801b0390911681526020015b60405180910390f35b3480156101d7575f5ffd5b506101e161400081565b6040519081526020016101c3565b3480156101fa575f5ffd5b5061020e61020936600461306d565b610756565b005b34801561021b575f5ffd5b506102266201518081565b60405163ffffffff90911681526020016101c3565b348015610246575f5ffd5b5061020e610255366004613084565b610acb565b348015610265575f5ffd5b506102266301e2850081565b34801561027c575f5ffd5b5061035f61028b36600461306d565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152505f90815260016020818152604092839020835160e08101855281548152928101546001600160a01b03811692840192909252600160a01b9091046001600160401b03169282019290925260029091015464ffffffffff8082166060840152650100000000008204811660808401526a010000000000000000000082046001600160801b031660a0840152600160d01b9091041660c082015290565b6040516101c3919061309d565b61020e61037a3660046131e5565b610b2e565b34801561038a575f5ffd5b506101e1610b4d565b34801561039e575f5ffd5b5061020e6103ad366004613295565b610b7b565b3480156103bd575f5ffd5b506103e57f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101c3565b348015610408575f5ffd5b506101e1610417366004613357565b610db7565b348015610427575f5ffd5b506103e57f000000000000000000000000000000000000000000000000000000000000000081565b34801561045a575f5ffd5b506104fb6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506040805160c0810182525f546001600160801b038116825263ffffffff600160801b820481166020840152600160a01b820481169383019390935261ffff600160c01b820481166060840152600160d01b8204166080830152600160e01b900490911660a082015290565b6040516101c391905f60c0820190506001600160801b03835116825263ffffffff602084015116602083015263ffffffff604084015116604083015261ffff606084015116606083015261ffff608084015116608083015263ffffffff60a08401511660a083015292915050565b61020e610577366004613385565b610e58565b348015610587575f5ffd5b50610226600a81565b34801561059b575f5ffd5b506103e57f000000000000000000000000000000000000000000000000000000000000000081565b3480156105ce575f5ffd5b506103e57f000000000000000000000000000000000000000000000000000000000000000081565b348015610601575f5ffd5b5061063e6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516101c391906133c3565b348015610656575f5ffd5b506106616276a70081565b6040516001600160401b0390911681526020016101c3565b348015610684575f5ffd5b5061022662278d0081565b34801561069a575f5ffd5b5061020e6106a9366004613084565b6114ce565b3480156106b9575f5ffd5b506103e57f000000000000000000000000000000000000000000000000000000000000000081565b3480156106ec575f5ffd5b506107106106fb3660046133f8565b60026020525f908152604090205461ffff1681565b60405161ffff90911681526020016101c3565b34801561072e575f5ffd5b506103e57f000000000000000000000000000000000000000000000000000000000000000081565b5f610760826115f2565b6080810151909150829064ffffffffff811642116107bf576040517f89dc8b8f000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b505060405163564b707d60e01b8152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063564b707d9060240161016060405180830381865afa158015610827573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061084b919061342c565b905081604001516001600160401b031681604001516001600160401b0316101561089057805160a083015161088b9185916001600160801b03165f611703565b505050565b5f8381526001602081905260409182902001805473ffffffffffffffffffffffffffffffffffffffff1916905581519051631e41c3e960e01b81526001600160401b0390911660048083019190915260248201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690631e41c3e990604401602060405180830381865afa158015610933573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061095791906134fd565b610a135780516040516001600160401b039091169084907fa8b02c06a6c2cd57f9d25783ece6772ebb858de15c04aebf5bf2d9e8ae74e75e905f90a360405163a1ed63fb60e01b8152600481018490525f60248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a1ed63fb906044015f604051808303815f87803b1580156109f8575f5ffd5b505af1158015610a0a573d5f5f3e3d5ffd5b50505050610a1e565b610a1e838383611921565b60a082015160208301516040517ff0235adf0000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201527f00000000000000000000000000000000000000000000000000000000000000009091169163f0235adf916001600160801b03909116906024015f604051808303818588803b158015610aaf575f5ffd5b505af1158015610ac1573d5f5f3e3d5ffd5b5050505050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610b215760405163167cd5f360e21b81526001600160a01b0390911660048201526024016107b6565b50610b2b81611b84565b50565b610b36611da5565b610b3f82611e5e565b610b498282611eb4565b5050565b5f610b56611f9c565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f610b85876115f2565b90505f610bc07f0000000000000000000000000000000000000000000000000000000000000000610bbb368a90038a018a613516565b611fe5565b82519091508735148015610bd45750843581145b8015610be35750878560600135145b8015610c1e57505f610bfc610100870160e088016135b4565b60ff161480610c1e57506003610c19610100870160e088016135b4565b60ff16145b8015610ccf57506040517f9ed2181b0000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639ed2181b90610c90908990899089908990600401613618565b602060405180830381865afa158015610cab573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ccf91906134fd565b88829091610d12576040517fce75e5d7000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016107b6565b505060405163564b707d60e01b815260048101899052610ac19089906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063564b707d9060240161016060405180830381865afa158015610d7e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610da2919061342c565b5160a08501516001600160801b031684611703565b60405163564b707d60e01b8152600481018390525f90610e4f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063564b707d9060240161016060405180830381865afa158015610e21573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e45919061342c565b60a001518361217b565b90505b92915050565b60405163564b707d60e01b8152813560048201819052905f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063564b707d9060240161016060405180830381865afa158015610ec1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ee5919061342c565b5f838152600160205260408120815492935091610f0f90600160801b900463ffffffff16426136f8565b905060018361012001516001811115610f2a57610f2a613717565b148490610f66576040517f4910e9be0000000000000000000000000000000000000000000000000000000081526004016107b691815260200190565b506040517fdbacc237000000000000000000000000000000000000000000000000000000008152600481018590527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dbacc23790602401602060405180830381865afa158015610fe3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110079190613736565b849033906001600160a01b0316811461105e576040517f2f5ea62100000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b031660248201526044016107b6565b5050600182015484906001600160a01b0316156110aa576040517f2cefabe10000000000000000000000000000000000000000000000000000000081526004016107b691815260200190565b5060028201548490600160d01b900464ffffffffff164281111561110a576040517fac34e4df000000000000000000000000000000000000000000000000000000008152600481019290925264ffffffffff1660248201526044016107b6565b50508251604051631e41c3e960e01b81526001600160401b0390911660048083019190915260248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e41c3e990604401602060405180830381865afa158015611183573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111a791906134fd565b8351906111ec576040517f9af704600000000000000000000000000000000000000000000000000000000081526001600160401b0390911660048201526024016107b6565b505f6111f98685846121a5565b90506112078685838561249d565b60a08401515f90611229906112246101608a016101408b016133f8565b61217b565b9050348181811461126f576040517ffb678272000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016107b6565b50506040805160e0810182528381523360208201529081016112996101608a016101408b016133f8565b6001600160401b031681526020014264ffffffffff1681526020018464ffffffffff168152602001826001600160801b031681526020015f5f0160149054906101000a900463ffffffff1663ffffffff16426112f59190613751565b64ffffffffff9081169091525f8881526001602081815260409283902085518155908501519181018054868501516001600160a01b039094166001600160e01b031990911617600160a01b6001600160401b0394851602179055606085015160029091018054608087015160a088015160c09098015193871669ffffffffffffffffffff19909216919091176501000000000091871691909102177fff000000000000000000000000000000000000000000ffffffffffffffffffff166a01000000000000000000006001600160801b03909716969096027fff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffffff1695909517600160d01b9190941602929092179092558651915133929091169088907f5ea080a3d8a6846bbce5aebf123325dd0d54a3e5262519389bbad4a135b89e529061144190889087908e90613846565b60405180910390a460405163a1ed63fb60e01b815260048101879052600160248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a1ed63fb906044015f604051808303815f87803b1580156114af575f5ffd5b505af11580156114c1573d5f5f3e3d5ffd5b5050505050505050505050565b5f6114d7612a75565b805490915060ff6801000000000000000082041615906001600160401b03165f811580156115025750825b90505f826001600160401b0316600114801561151d5750303b155b90508115801561152b575080155b15611562576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561159657845468ff00000000000000001916680100000000000000001785555b61159f86611b84565b83156115ea57845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152505f81815260016020818152604092839020835160e08101855281548152928101546001600160a01b038116928401839052600160a01b90046001600160401b03169383019390935260029092015464ffffffffff8082166060840152650100000000008204811660808401526a010000000000000000000082046001600160801b031660a0840152600160d01b9091041660c08201529082906116fd576040517f53831e140000000000000000000000000000000000000000000000000000000081526004016107b691815260200190565b50919050565b5f84815260016020818152604092839020909101805473ffffffffffffffffffffffffffffffffffffffff1916905581518381529081018490526001600160401b0385169186917fd7b03ca49cf644604c35306b4334180a9695940020855284cb7d92497cbca07f910160405180910390a360405163a1ed63fb60e01b8152600481018590525f60248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a1ed63fb906044015f604051808303815f87803b1580156117da575f5ffd5b505af11580156117ec573d5f5f3e3d5ffd5b50506040517f7903a6170000000000000000000000000000000000000000000000000000000081526001600160401b03861660048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116935063f0235adf925085917f000000000000000000000000000000000000000000000000000000000000000090911690637903a61790602401602060405180830381865afa1580156118a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118c69190613736565b6040516001600160e01b031960e085901b1681526001600160a01b0390911660048201526024015f604051808303818588803b158015611904575f5ffd5b505af1158015611916573d5f5f3e3d5ffd5b505050505050505050565b6040805160c0810182525f80546001600160801b038116835263ffffffff600160801b820481166020850152600160a01b820481169484019490945261ffff600160c01b82048116606080860191909152600160d01b83049091166080850152600160e01b90910490931660a08301528483015192840151919290916119ae9164ffffffffff1690613979565b6001600160401b031690505f81836040015163ffffffff16106119d5578360400151611a03565b81836040015163ffffffff1685604001516001600160401b03166119f99190613998565b611a0391906139af565b84516001600160401b03165f9081526002602052604081205491925090611a2f9061ffff1660016139ce565b90505f846080015161ffff168261ffff161015905080611a4f5781611a51565b5f5b86516001600160401b039081165f90815260026020908152604091829020805461ffff191661ffff95861617905589518251888516815294871691850191909152909116918a917f1449226fca1dbb616ef2492de85d7c70d152b79498ae6cdf59e53aa7db20e999910160405180910390a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639ac4c3418985886060015185611b04575f611b0a565b8960a001515b6040516001600160e01b031960e087901b16815260048101949094526001600160401b03909216602484015261ffff16604483015263ffffffff1660648201526084015f604051808303815f87803b158015611b64575f5ffd5b505af1158015611b76573d5f5f3e3d5ffd5b505050505050505050505050565b611b9160208201826139fc565b6001600160801b031615801590611bc7575069021e19e0c9bab2400000611bbb60208301836139fc565b6001600160801b031611155b611be45760405163a18a709360e01b815260040160405180910390fd5b600a611bf66040830160208401613a33565b63ffffffff1610158015611c22575062015180611c196040830160208401613a33565b63ffffffff1611155b611c3f5760405163a18a709360e01b815260040160405180910390fd5b611c4f6040820160208301613a33565b63ffffffff16611c656060830160408401613a33565b63ffffffff1610158015611c91575062278d00611c886060830160408401613a33565b63ffffffff1611155b611cae5760405163a18a709360e01b815260040160405180910390fd5b612710611cc16080830160608401613a68565b61ffff1611158015611ce55750611cde60a0820160808301613a68565b61ffff1615155b611d025760405163a18a709360e01b815260040160405180910390fd5b611d1260c0820160a08301613a33565b63ffffffff1615801590611d3f57506301e28500611d3660c0830160a08401613a33565b63ffffffff1611155b611d5c5760405163a18a709360e01b815260040160405180910390fd5b805f611d688282613a9b565b9050507f7a5a4eac3759f819505557d21fd89897b0b4c95cdc51524d6409484fddc29ffc81604051611d9a9190613c4a565b60405180910390a150565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480611e3e57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611e327f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15611e5c5760405163703e46dd60e11b815260040160405180910390fd5b565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610b495760405163167cd5f360e21b81526001600160a01b0390911660048201526024016107b6565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611f0e575060408051601f3d908101601f19168201909252611f0b91810190613cdf565b60015b611f3657604051634c9c8ce360e01b81526001600160a01b03831660048201526024016107b6565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114611f92576040517faa1d49a4000000000000000000000000000000000000000000000000000000008152600481018290526024016107b6565b61088b8383612a9d565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611e5c5760405163703e46dd60e11b815260040160405180910390fd5b5f610e4f837f28d4f4bc7f63ae852d8bf6d95e547db5af167deab20c19d469ac4cf8ed22c356846040516020016120739291905f60c082019050838252825160208301526001600160401b036020840151166040830152604083015160608301526001600160401b0360608401511660808301526001600160401b0360808401511660a08301529392505050565b60408051601f1981840301815282825280516020918201207f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f848301527ffcadbb4e8c4d530ea6603a368e4ae04778a72e2155484132350383c298b46c34848401527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608501524660808501526001600160a01b039490941660a0808501919091528251808503909101815260c0840183528051908201207f190100000000000000000000000000000000000000000000000000000000000060e085015260e284015261010280840194909452815180840390940184526101229092019052815191012090565b5f6103e86103e76001600160401b038416850201045f54610e4f91906001600160801b0316613cf6565b6101008201515f908490813590846001600160401b0380821690831610156121fa576040516329b6f38560e01b815260048101939093526001600160401b0391821660248401521660448201526064016107b6565b50505060e08401516001600160401b031661221b60408301602084016133f8565b6001600160401b03161461223560408301602084016133f8565b8560e001519091612285576040517fecdf966e0000000000000000000000000000000000000000000000000000000081526001600160401b039283166004820152911660248201526044016107b6565b505f90506122966276a700426136f8565b9050806001600160401b03168561010001516001600160401b031610156122bf57506101008401515b6001600160401b0381166122d960a08401608085016133f8565b6001600160401b031611156122f460a08401608085016133f8565b82909161232757604051637349a59760e01b81526001600160401b039283166004820152911660248201526044016107b6565b5061236290507f000000000000000000000000000000000000000000000000000000000000000061235d36859003850185613d09565b612af2565b925061237961237460c0880188613da3565b612b93565b612399576123948361238e60c0890189613da3565b33612bfc565b612494565b6040517f635457f90000000000000000000000000000000000000000000000000000000081526004810184905233906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063635457f990602401602060405180830381865afa158015612417573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061243b9190613736565b6001600160a01b03161483339091612491576040517f19b4067000000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b031660248201526044016107b6565b50505b50509392505050565b60e084018035838181146124e6576040517fe21b26bf000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016107b6565b50612542905061251f7f0000000000000000000000000000000000000000000000000000000000000000610bbb36859003850185613516565b61252d610180880188613da3565b61253d60608a0160408b01613de5565b612bfc565b5f61255360a08701608088016133f8565b6001600160401b031661256c60a08401608085016133f8565b6001600160401b03161061258f5761258a60a08701608088016133f8565b61259f565b61259f60a08301608084016133f8565b9050853581846001600160401b0380821690831610156125ec576040516329b6f38560e01b815260048101939093526001600160401b0391821660248401521660448201526064016107b6565b5061260091505060a08701608088016133f8565b6001600160401b031661261960a08401608085016133f8565b6001600160401b0316111561263460a08401608085016133f8565b61264460a0890160808a016133f8565b909161267657604051637349a59760e01b81526001600160401b039283166004820152911660248201526044016107b6565b505060808501516040517f33e466ae0000000000000000000000000000000000000000000000000000000081525f916001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916333e466ae916126e69160040190815260200190565b5f60405180830381865afa158015612700573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526127279190810190613e6e565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637b043e0888608001516040518263ffffffff1660e01b815260040161277c91815260200190565b602060405180830381865afa158015612797573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127bb9190613cdf565b905080158015906127d15750604082015160ff16155b876080015190612810576040517fead7e5e70000000000000000000000000000000000000000000000000000000081526004016107b691815260200190565b505f82608001516001600160401b03165f14612830578260800151612833565b60015b90505f61284660808b0160608c016133f8565b6001600160401b031689604001516001600160401b0316106128775761287260808b0160608c016133f8565b61287d565b88604001515b90506001600160401b03821661289960808801606089016133f8565b6001600160401b0316101580156128d157506001600160401b0381166128c560808801606089016133f8565b6001600160401b031611155b6128e160808801606089016133f8565b8383909192612938576040517fddfb00a70000000000000000000000000000000000000000000000000000000081526001600160401b039384166004820152918316602483015290911660448201526064016107b6565b50614000915061294e90506101a08c018c613da3565b905011158a806101a001906129639190613da3565b9161400091506129a8576040517f8d3c9207000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016107b6565b50506040860135838181146129d957604051632fcb724f60e21b8152600481019290925260248201526044016107b6565b505f905060026129ed6101a08d018d613da3565b6040516129fb929190613fb9565b602060405180830381855afa158015612a16573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612a399190613cdf565b90508084808214612a6657604051632fcb724f60e21b8152600481019290925260248201526044016107b6565b50505050505050505050505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610e52565b612aa682612c6d565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115612aea5761088b8282612cf0565b610b49612dc2565b5f610e4f837fe1fa2be23f8056178b9e40c48a12ed7346660dec14749ab81a526202444c19e9846040516020016120739291905f60e082019050838252825160208301526001600160401b0360208401511660408301526001600160a01b0360408401511660608301526001600160401b0360608401511660808301526001600160401b0360808401511660a083015260a083015160c08301529392505050565b60408051602d808252606082019092525f913391906020820181803683375050604051612bc593929150602001613fc8565b604051602081830303815290604052805190602001208383604051612beb929190613fb9565b604051809103902014905092915050565b5f612c08858585612dfa565b905080826001600160a01b0380831690821614612c64576040517f4716610d0000000000000000000000000000000000000000000000000000000081526001600160a01b039283166004820152911660248201526044016107b6565b50505050505050565b806001600160a01b03163b5f03612ca257604051634c9c8ce360e01b81526001600160a01b03821660048201526024016107b6565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f612cfd8484612e24565b9050808015612d1e57505f3d1180612d1e57505f846001600160a01b03163b115b15612d3357612d2b612e37565b915050610e52565b8015612d76576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016107b6565b3d15612d8957612d84612e50565b612dbb565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b3415611e5c576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f5f612e09878787612e5b565b925092509250612e198282612ea2565b509095945050505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f80806041849003612e8f578435602086013560408701355f1a612e8189828585612fa5565b955095509550505050612e99565b505f915060029050825b93509350939050565b5f826003811115612eb557612eb5613717565b03612ebe575050565b6001826003811115612ed257612ed2613717565b03612f09576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002826003811115612f1d57612f1d613717565b03612f57576040517ffce698f7000000000000000000000000000000000000000000000000000000008152600481018290526024016107b6565b6003826003811115612f6b57612f6b613717565b03610b49576040517fd78bce0c000000000000000000000000000000000000000000000000000000008152600481018290526024016107b6565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115612fde57505f91506003905082613063565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561302f573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661305a57505f925060019150829050613063565b92505f91508190505b9450945094915050565b5f6020828403121561307d575f5ffd5b5035919050565b5f60c0828403128015613095575f5ffd5b509092915050565b5f60e082019050825182526001600160a01b0360208401511660208301526001600160401b03604084015116604083015264ffffffffff606084015116606083015264ffffffffff60808401511660808301526001600160801b0360a08401511660a083015260c0830151612dbb60c084018264ffffffffff169052565b6001600160a01b0381168114610b2b575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b60405161016081016001600160401b03811182821017156131665761316661312f565b60405290565b6040516101a081016001600160401b03811182821017156131665761316661312f565b604051601f8201601f191681016001600160401b03811182821017156131b7576131b761312f565b604052919050565b5f6001600160401b038211156131d7576131d761312f565b50601f01601f191660200190565b5f5f604083850312156131f6575f5ffd5b82356132018161311b565b915060208301356001600160401b0381111561321b575f5ffd5b8301601f8101851361322b575f5ffd5b803561323e613239826131bf565b61318f565b818152866020838501011115613252575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b6001600160401b0381168114610b2b575f5ffd5b803561329081613271565b919050565b5f5f5f5f5f5f8688036102008112156132ac575f5ffd5b8735965060a0601f19820112156132c1575f5ffd5b60208801955060c08801356132d581613271565b945061010060df19820112156132e9575f5ffd5b5060e0870192506101e08701356001600160401b03811115613309575f5ffd5b8701601f81018913613319575f5ffd5b80356001600160401b0381111561332e575f5ffd5b8960208260051b8401011115613342575f5ffd5b60208201935080925050509295509295509295565b5f5f60408385031215613368575f5ffd5b82359150602083013561337a81613271565b809150509250929050565b5f60208284031215613395575f5ffd5b81356001600160401b038111156133aa575f5ffd5b82016101c081850312156133bc575f5ffd5b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f60208284031215613408575f5ffd5b81356133bc81613271565b805161329081613271565b805160028110613290575f5ffd5b5f61016082840312801561343e575f5ffd5b50613447613143565b61345083613413565b815261345e60208401613413565b602082015261346f60408401613413565b604082015261348060608401613413565b60608201526080838101519082015260a0808401519082015260c080840151908201526134af60e08401613413565b60e08201526134c16101008401613413565b6101008201526134d4610120840161341e565b610120820152610140928301519281019290925250919050565b80518015158114613290575f5ffd5b5f6020828403121561350d575f5ffd5b610e4f826134ee565b5f60a0828403128015613527575f5ffd5b5060405160a081016001600160401b038111828210171561354a5761354a61312f565b60405282358152602083013561355f81613271565b602082015260408381013590820152606083013561357c81613271565b6060820152608083013561358f81613271565b60808201529392505050565b60ff81168114610b2b575f5ffd5b80356132908161359b565b5f602082840312156135c4575f5ffd5b81356133bc8161359b565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8311156135ff575f5ffd5b8260051b80836020870137939093016020019392505050565b6001600160401b038516815283356020808301919091528401356040808301919091528401356060808301919091528401356080808301919091525f908501356136618161311b565b6001600160a01b03811660a08401525060a085013561367f8161311b565b6001600160a01b03811660c08401525061369b60c08601613285565b6001600160401b03811660e0840152506136b760e086016135a9565b60ff8116610100840152506101406101208301526136da610140830184866135cf565b9695505050505050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038181168382160190811115610e5257610e526136e4565b634e487b7160e01b5f52602160045260245ffd5b80516132908161311b565b5f60208284031215613746575f5ffd5b81516133bc8161311b565b64ffffffffff8181168382160190811115610e5257610e526136e4565b5f5f8335601e19843603018112613783575f5ffd5b83016020810192503590506001600160401b038111156137a1575f5ffd5b8036038213156137af575f5ffd5b9250929050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b8035825260208101356137f081613271565b6001600160401b0316602083015260408181013590830152606081013561381681613271565b6001600160401b03166060830152608081013561383281613271565b6001600160401b0381166080840152505050565b6001600160401b038416815260208082018490526060604083018190528335908301525f9083013561387781613271565b6001600160401b0316608083015260408301356138938161311b565b6001600160a01b031660a083015260608301356138af81613271565b6001600160401b031660c083015260808301356138cb81613271565b6001600160401b031660e083015260a08301356101008301526138f160c084018461376e565b6101c0610120850152613909610220850182846137b6565b91505061391d610140840160e086016137de565b61392b61018085018561376e565b848303605f19016101e08601526139438382846137b6565b925050506139556101a085018561376e565b848303605f190161020086015261396d8382846137b6565b98975050505050505050565b6001600160401b038281168282160390811115610e5257610e526136e4565b8082028115828204841417610e5257610e526136e4565b5f826139c957634e487b7160e01b5f52601260045260245ffd5b500490565b61ffff8181168382160190811115610e5257610e526136e4565b6001600160801b0381168114610b2b575f5ffd5b5f60208284031215613a0c575f5ffd5b81356133bc816139e8565b63ffffffff81168114610b2b575f5ffd5b803561329081613a17565b5f60208284031215613a43575f5ffd5b81356133bc81613a17565b61ffff81168114610b2b575f5ffd5b803561329081613a4e565b5f60208284031215613a78575f5ffd5b81356133bc81613a4e565b5f8135610e5281613a17565b5f8135610e5281613a4e565b8135613aa6816139e8565b81546020840135613ab681613a17565b73ffffffff000000000000000000000000000000008160801b166001600160801b03841673ffffffffffffffffffffffffffffffffffffffff198416171784555050505f6040830135613b0881613a17565b82547fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff1660a09190911b77ffffffff000000000000000000000000000000000000000016178255505f6060830135613b5f81613a4e565b82547fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff1660c082901b79ffff00000000000000000000000000000000000000000000000016178355905050613c06613bb960808401613a8f565b82547fffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff1660d09190911b7bffff000000000000000000000000000000000000000000000000000016178255565b610b49613c1560a08401613a83565b82547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09190911b6001600160e01b031916178255565b60c081018235613c59816139e8565b6001600160801b031682526020830135613c7281613a17565b63ffffffff1660208301526040830135613c8b81613a17565b63ffffffff1660408301526060830135613ca481613a4e565b61ffff166060830152613cb960808401613a5d565b61ffff166080830152613cce60a08401613a28565b63ffffffff811660a0840152612dbb565b5f60208284031215613cef575f5ffd5b5051919050565b80820180821115610e5257610e526136e4565b5f60c0828403128015613d1a575f5ffd5b5060405160c081016001600160401b0381118282101715613d3d57613d3d61312f565b604052823581526020830135613d5281613271565b60208201526040830135613d658161311b565b60408201526060830135613d7881613271565b60608201526080830135613d8b81613271565b608082015260a0928301359281019290925250919050565b5f5f8335601e19843603018112613db8575f5ffd5b8301803591506001600160401b03821115613dd1575f5ffd5b6020019150368190038213156137af575f5ffd5b5f60208284031215613df5575f5ffd5b81356133bc8161311b565b80516132908161359b565b805161329081613a4e565b5f82601f830112613e25575f5ffd5b8151613e33613239826131bf565b818152846020838601011115613e47575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b8051613290816139e8565b5f60208284031215613e7e575f5ffd5b81516001600160401b03811115613e93575f5ffd5b82016101a08185031215613ea5575f5ffd5b613ead61316c565b613eb68261372b565b815260208281015190820152613ece60408301613e00565b6040820152613edf60608301613e00565b6060820152613ef060808301613413565b6080820152613f0160a08301613e0b565b60a0820152613f1260c083016134ee565b60c0820152613f2360e083016134ee565b60e08201526101008201516001600160401b03811115613f41575f5ffd5b613f4d86828501613e16565b610100830152506101208201516001600160401b03811115613f6d575f5ffd5b613f7986828501613e16565b610120830152506101408281015190820152613f986101608301613e0b565b610160820152613fab6101808301613e63565b610180820152949350505050565b818382375f9101908152919050565b6bffffffffffffffffffffffff198360601b1681525f82518060208501601485015e5f9201601401918252509291505056",
}

// Demands is an auto generated Go binding around an Ethereum contract.
type Demands struct {
	abi abi.ABI
}

// NewDemands creates a new instance of Demands.
func NewDemands() *Demands {
	parsed, err := DemandsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Demands{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Demands) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock, address staking, address apps, address sockets, address settlement, address callbacks) returns()
func (demands *Demands) PackConstructor(timelock common.Address, staking common.Address, apps common.Address, sockets common.Address, settlement common.Address, callbacks common.Address) []byte {
	enc, err := demands.abi.Pack("", timelock, staking, apps, sockets, settlement, callbacks)
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
func (demands *Demands) PackAPPS() []byte {
	enc, err := demands.abi.Pack("APPS")
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
func (demands *Demands) TryPackAPPS() ([]byte, error) {
	return demands.abi.Pack("APPS")
}

// UnpackAPPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62b51b4e.
//
// Solidity: function APPS() view returns(address)
func (demands *Demands) UnpackAPPS(data []byte) (common.Address, error) {
	out, err := demands.abi.Unpack("APPS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCALLBACKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96da903d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CALLBACKS() view returns(address)
func (demands *Demands) PackCALLBACKS() []byte {
	enc, err := demands.abi.Pack("CALLBACKS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCALLBACKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96da903d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CALLBACKS() view returns(address)
func (demands *Demands) TryPackCALLBACKS() ([]byte, error) {
	return demands.abi.Pack("CALLBACKS")
}

// UnpackCALLBACKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96da903d.
//
// Solidity: function CALLBACKS() view returns(address)
func (demands *Demands) UnpackCALLBACKS(data []byte) (common.Address, error) {
	out, err := demands.abi.Unpack("CALLBACKS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXANSWERTIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f66464e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ANSWER_TIME() view returns(uint32)
func (demands *Demands) PackMAXANSWERTIME() []byte {
	enc, err := demands.abi.Pack("MAX_ANSWER_TIME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXANSWERTIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f66464e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ANSWER_TIME() view returns(uint32)
func (demands *Demands) TryPackMAXANSWERTIME() ([]byte, error) {
	return demands.abi.Pack("MAX_ANSWER_TIME")
}

// UnpackMAXANSWERTIME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f66464e.
//
// Solidity: function MAX_ANSWER_TIME() view returns(uint32)
func (demands *Demands) UnpackMAXANSWERTIME(data []byte) (uint32, error) {
	out, err := demands.abi.Unpack("MAX_ANSWER_TIME", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXBOND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01761699.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_BOND() view returns(uint128)
func (demands *Demands) PackMAXBOND() []byte {
	enc, err := demands.abi.Pack("MAX_BOND")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXBOND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01761699.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_BOND() view returns(uint128)
func (demands *Demands) TryPackMAXBOND() ([]byte, error) {
	return demands.abi.Pack("MAX_BOND")
}

// UnpackMAXBOND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01761699.
//
// Solidity: function MAX_BOND() view returns(uint128)
func (demands *Demands) UnpackMAXBOND(data []byte) (*big.Int, error) {
	out, err := demands.abi.Unpack("MAX_BOND", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXINPUT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2155de2f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_INPUT() view returns(uint256)
func (demands *Demands) PackMAXINPUT() []byte {
	enc, err := demands.abi.Pack("MAX_INPUT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXINPUT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2155de2f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_INPUT() view returns(uint256)
func (demands *Demands) TryPackMAXINPUT() ([]byte, error) {
	return demands.abi.Pack("MAX_INPUT")
}

// UnpackMAXINPUT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2155de2f.
//
// Solidity: function MAX_INPUT() view returns(uint256)
func (demands *Demands) UnpackMAXINPUT(data []byte) (*big.Int, error) {
	out, err := demands.abi.Unpack("MAX_INPUT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXJAIL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41ef3d68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_JAIL() view returns(uint32)
func (demands *Demands) PackMAXJAIL() []byte {
	enc, err := demands.abi.Pack("MAX_JAIL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXJAIL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41ef3d68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_JAIL() view returns(uint32)
func (demands *Demands) TryPackMAXJAIL() ([]byte, error) {
	return demands.abi.Pack("MAX_JAIL")
}

// UnpackMAXJAIL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41ef3d68.
//
// Solidity: function MAX_JAIL() view returns(uint32)
func (demands *Demands) UnpackMAXJAIL(data []byte) (uint32, error) {
	out, err := demands.abi.Unpack("MAX_JAIL", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc810b7fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PERIOD() view returns(uint32)
func (demands *Demands) PackMAXPERIOD() []byte {
	enc, err := demands.abi.Pack("MAX_PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc810b7fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PERIOD() view returns(uint32)
func (demands *Demands) TryPackMAXPERIOD() ([]byte, error) {
	return demands.abi.Pack("MAX_PERIOD")
}

// UnpackMAXPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc810b7fe.
//
// Solidity: function MAX_PERIOD() view returns(uint32)
func (demands *Demands) UnpackMAXPERIOD(data []byte) (uint32, error) {
	out, err := demands.abi.Unpack("MAX_PERIOD", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXSESSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaed6ff12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SESSION() view returns(uint64)
func (demands *Demands) PackMAXSESSION() []byte {
	enc, err := demands.abi.Pack("MAX_SESSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSESSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaed6ff12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SESSION() view returns(uint64)
func (demands *Demands) TryPackMAXSESSION() ([]byte, error) {
	return demands.abi.Pack("MAX_SESSION")
}

// UnpackMAXSESSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaed6ff12.
//
// Solidity: function MAX_SESSION() view returns(uint64)
func (demands *Demands) UnpackMAXSESSION(data []byte) (uint64, error) {
	out, err := demands.abi.Unpack("MAX_SESSION", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMINTIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff07b5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_TIME() view returns(uint32)
func (demands *Demands) PackMINTIME() []byte {
	enc, err := demands.abi.Pack("MIN_TIME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINTIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff07b5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_TIME() view returns(uint32)
func (demands *Demands) TryPackMINTIME() ([]byte, error) {
	return demands.abi.Pack("MIN_TIME")
}

// UnpackMINTIME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff07b5b.
//
// Solidity: function MIN_TIME() view returns(uint32)
func (demands *Demands) UnpackMINTIME(data []byte) (uint32, error) {
	out, err := demands.abi.Unpack("MIN_TIME", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackSETTLEMENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef0fe245.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SETTLEMENT() view returns(address)
func (demands *Demands) PackSETTLEMENT() []byte {
	enc, err := demands.abi.Pack("SETTLEMENT")
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
func (demands *Demands) TryPackSETTLEMENT() ([]byte, error) {
	return demands.abi.Pack("SETTLEMENT")
}

// UnpackSETTLEMENT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (demands *Demands) UnpackSETTLEMENT(data []byte) (common.Address, error) {
	out, err := demands.abi.Unpack("SETTLEMENT", data)
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
func (demands *Demands) PackSOCKETS() []byte {
	enc, err := demands.abi.Pack("SOCKETS")
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
func (demands *Demands) TryPackSOCKETS() ([]byte, error) {
	return demands.abi.Pack("SOCKETS")
}

// UnpackSOCKETS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8178b2b.
//
// Solidity: function SOCKETS() view returns(address)
func (demands *Demands) UnpackSOCKETS(data []byte) (common.Address, error) {
	out, err := demands.abi.Unpack("SOCKETS", data)
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
func (demands *Demands) PackSTAKING() []byte {
	enc, err := demands.abi.Pack("STAKING")
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
func (demands *Demands) TryPackSTAKING() ([]byte, error) {
	return demands.abi.Pack("STAKING")
}

// UnpackSTAKING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (demands *Demands) UnpackSTAKING(data []byte) (common.Address, error) {
	out, err := demands.abi.Unpack("STAKING", data)
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
func (demands *Demands) PackTIMELOCK() []byte {
	enc, err := demands.abi.Pack("TIMELOCK")
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
func (demands *Demands) TryPackTIMELOCK() ([]byte, error) {
	return demands.abi.Pack("TIMELOCK")
}

// UnpackTIMELOCK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7aadef8b.
//
// Solidity: function TIMELOCK() view returns(address)
func (demands *Demands) UnpackTIMELOCK(data []byte) (common.Address, error) {
	out, err := demands.abi.Unpack("TIMELOCK", data)
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
func (demands *Demands) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := demands.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (demands *Demands) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return demands.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (demands *Demands) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := demands.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5868ccb2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(uint256 id, (bytes32,uint64,bytes32,uint64,uint64) call, uint64 batch, (bytes32,bytes32,bytes32,uint256,address,address,uint64,uint8) leaf, bytes32[] proof) returns()
func (demands *Demands) PackAnswer(id *big.Int, call MessagesCall, batch uint64, leaf ISettlementLeaf, proof [][32]byte) []byte {
	enc, err := demands.abi.Pack("answer", id, call, batch, leaf, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5868ccb2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(uint256 id, (bytes32,uint64,bytes32,uint64,uint64) call, uint64 batch, (bytes32,bytes32,bytes32,uint256,address,address,uint64,uint8) leaf, bytes32[] proof) returns()
func (demands *Demands) TryPackAnswer(id *big.Int, call MessagesCall, batch uint64, leaf ISettlementLeaf, proof [][32]byte) ([]byte, error) {
	return demands.abi.Pack("answer", id, call, batch, leaf, proof)
}

// PackBondFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73e68db5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondFor(uint256 id, uint64 units) view returns(uint256)
func (demands *Demands) PackBondFor(id *big.Int, units uint64) []byte {
	enc, err := demands.abi.Pack("bondFor", id, units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73e68db5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondFor(uint256 id, uint64 units) view returns(uint256)
func (demands *Demands) TryPackBondFor(id *big.Int, units uint64) ([]byte, error) {
	return demands.abi.Pack("bondFor", id, units)
}

// UnpackBondFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x73e68db5.
//
// Solidity: function bondFor(uint256 id, uint64 units) view returns(uint256)
func (demands *Demands) UnpackBondFor(data []byte) (*big.Int, error) {
	out, err := demands.abi.Unpack("bondFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDemand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e6d0431.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demand(((uint256,uint64,address,uint64,uint64,bytes32),bytes,(bytes32,uint64,bytes32,uint64,uint64),bytes,bytes) request) payable returns()
func (demands *Demands) PackDemand(request IDemandsRequest) []byte {
	enc, err := demands.abi.Pack("demand", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e6d0431.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demand(((uint256,uint64,address,uint64,uint64,bytes32),bytes,(bytes32,uint64,bytes32,uint64,uint64),bytes,bytes) request) payable returns()
func (demands *Demands) TryPackDemand(request IDemandsRequest) ([]byte, error) {
	return demands.abi.Pack("demand", request)
}

// PackDemandOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a37cecf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demandOf(uint256 id) view returns((bytes32,address,uint64,uint40,uint40,uint128,uint40))
func (demands *Demands) PackDemandOf(id *big.Int) []byte {
	enc, err := demands.abi.Pack("demandOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemandOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a37cecf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demandOf(uint256 id) view returns((bytes32,address,uint64,uint40,uint40,uint128,uint40))
func (demands *Demands) TryPackDemandOf(id *big.Int) ([]byte, error) {
	return demands.abi.Pack("demandOf", id)
}

// UnpackDemandOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a37cecf.
//
// Solidity: function demandOf(uint256 id) view returns((bytes32,address,uint64,uint40,uint40,uint128,uint40))
func (demands *Demands) UnpackDemandOf(data []byte) (IDemandsDemand, error) {
	out, err := demands.abi.Unpack("demandOf", data)
	if err != nil {
		return *new(IDemandsDemand), err
	}
	out0 := *abi.ConvertType(out[0], new(IDemandsDemand)).(*IDemandsDemand)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6b1658f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize((uint128,uint32,uint32,uint16,uint16,uint32) parameters_) returns()
func (demands *Demands) PackInitialize(parameters IDemandsParameters) []byte {
	enc, err := demands.abi.Pack("initialize", parameters)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6b1658f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize((uint128,uint32,uint32,uint16,uint16,uint32) parameters_) returns()
func (demands *Demands) TryPackInitialize(parameters IDemandsParameters) ([]byte, error) {
	return demands.abi.Pack("initialize", parameters)
}

// PackMiss is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ae9e1ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function miss(uint256 id) returns()
func (demands *Demands) PackMiss(id *big.Int) []byte {
	enc, err := demands.abi.Pack("miss", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMiss is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ae9e1ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function miss(uint256 id) returns()
func (demands *Demands) TryPackMiss(id *big.Int) ([]byte, error) {
	return demands.abi.Pack("miss", id)
}

// PackMissesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf63a2bd5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function missesOf(uint64 operator) view returns(uint16)
func (demands *Demands) PackMissesOf(operator uint64) []byte {
	enc, err := demands.abi.Pack("missesOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMissesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf63a2bd5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function missesOf(uint64 operator) view returns(uint16)
func (demands *Demands) TryPackMissesOf(operator uint64) ([]byte, error) {
	return demands.abi.Pack("missesOf", operator)
}

// UnpackMissesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf63a2bd5.
//
// Solidity: function missesOf(uint64 operator) view returns(uint16)
func (demands *Demands) UnpackMissesOf(data []byte) (uint16, error) {
	out, err := demands.abi.Unpack("missesOf", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameters() view returns((uint128,uint32,uint32,uint16,uint16,uint32))
func (demands *Demands) PackParameters() []byte {
	enc, err := demands.abi.Pack("parameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters() view returns((uint128,uint32,uint32,uint16,uint16,uint32))
func (demands *Demands) TryPackParameters() ([]byte, error) {
	return demands.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((uint128,uint32,uint32,uint16,uint16,uint32))
func (demands *Demands) UnpackParameters(data []byte) (IDemandsParameters, error) {
	out, err := demands.abi.Unpack("parameters", data)
	if err != nil {
		return *new(IDemandsParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(IDemandsParameters)).(*IDemandsParameters)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (demands *Demands) PackProxiableUUID() []byte {
	enc, err := demands.abi.Pack("proxiableUUID")
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
func (demands *Demands) TryPackProxiableUUID() ([]byte, error) {
	return demands.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (demands *Demands) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := demands.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x405abc62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParameters((uint128,uint32,uint32,uint16,uint16,uint32) parameters_) returns()
func (demands *Demands) PackSetParameters(parameters IDemandsParameters) []byte {
	enc, err := demands.abi.Pack("setParameters", parameters)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x405abc62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setParameters((uint128,uint32,uint32,uint16,uint16,uint32) parameters_) returns()
func (demands *Demands) TryPackSetParameters(parameters IDemandsParameters) ([]byte, error) {
	return demands.abi.Pack("setParameters", parameters)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (demands *Demands) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := demands.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (demands *Demands) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return demands.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// DemandsAnswered represents a Answered event raised by the Demands contract.
type DemandsAnswered struct {
	Socket   *big.Int
	Operator uint64
	Call     [32]byte
	Bond     *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DemandsAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (DemandsAnswered) ContractEventName() string {
	return DemandsAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(uint256 indexed socket, uint64 indexed operator, bytes32 call, uint256 bond)
func (demands *Demands) UnpackAnsweredEvent(log *types.Log) (*DemandsAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 || log.Topics[0] != demands.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DemandsAnswered)
	if len(log.Data) > 0 {
		if err := demands.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demands.abi.Events[event].Inputs {
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

// DemandsDemanded represents a Demanded event raised by the Demands contract.
type DemandsDemanded struct {
	Socket   *big.Int
	Operator uint64
	By       common.Address
	AnswerBy uint64
	Bond     *big.Int
	Request  IDemandsRequest
	Raw      *types.Log // Blockchain specific contextual infos
}

const DemandsDemandedEventName = "Demanded"

// ContractEventName returns the user-defined event name.
func (DemandsDemanded) ContractEventName() string {
	return DemandsDemandedEventName
}

// UnpackDemandedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Demanded(uint256 indexed socket, uint64 indexed operator, address indexed by, uint64 answerBy, uint256 bond, ((uint256,uint64,address,uint64,uint64,bytes32),bytes,(bytes32,uint64,bytes32,uint64,uint64),bytes,bytes) request)
func (demands *Demands) UnpackDemandedEvent(log *types.Log) (*DemandsDemanded, error) {
	event := "Demanded"
	if len(log.Topics) == 0 || log.Topics[0] != demands.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DemandsDemanded)
	if len(log.Data) > 0 {
		if err := demands.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demands.abi.Events[event].Inputs {
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

// DemandsInitialized represents a Initialized event raised by the Demands contract.
type DemandsInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const DemandsInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (DemandsInitialized) ContractEventName() string {
	return DemandsInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (demands *Demands) UnpackInitializedEvent(log *types.Log) (*DemandsInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != demands.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DemandsInitialized)
	if len(log.Data) > 0 {
		if err := demands.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demands.abi.Events[event].Inputs {
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

// DemandsMissed represents a Missed event raised by the Demands contract.
type DemandsMissed struct {
	Socket   *big.Int
	Operator uint64
	Units    uint64
	Misses   uint16
	Raw      *types.Log // Blockchain specific contextual infos
}

const DemandsMissedEventName = "Missed"

// ContractEventName returns the user-defined event name.
func (DemandsMissed) ContractEventName() string {
	return DemandsMissedEventName
}

// UnpackMissedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Missed(uint256 indexed socket, uint64 indexed operator, uint64 units, uint16 misses)
func (demands *Demands) UnpackMissedEvent(log *types.Log) (*DemandsMissed, error) {
	event := "Missed"
	if len(log.Topics) == 0 || log.Topics[0] != demands.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DemandsMissed)
	if len(log.Data) > 0 {
		if err := demands.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demands.abi.Events[event].Inputs {
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

// DemandsParametersSet represents a ParametersSet event raised by the Demands contract.
type DemandsParametersSet struct {
	Parameters IDemandsParameters
	Raw        *types.Log // Blockchain specific contextual infos
}

const DemandsParametersSetEventName = "ParametersSet"

// ContractEventName returns the user-defined event name.
func (DemandsParametersSet) ContractEventName() string {
	return DemandsParametersSetEventName
}

// UnpackParametersSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersSet((uint128,uint32,uint32,uint16,uint16,uint32) parameters)
func (demands *Demands) UnpackParametersSetEvent(log *types.Log) (*DemandsParametersSet, error) {
	event := "ParametersSet"
	if len(log.Topics) == 0 || log.Topics[0] != demands.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DemandsParametersSet)
	if len(log.Data) > 0 {
		if err := demands.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demands.abi.Events[event].Inputs {
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

// DemandsUpgraded represents a Upgraded event raised by the Demands contract.
type DemandsUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const DemandsUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (DemandsUpgraded) ContractEventName() string {
	return DemandsUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (demands *Demands) UnpackUpgradedEvent(log *types.Log) (*DemandsUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 || log.Topics[0] != demands.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DemandsUpgraded)
	if len(log.Data) > 0 {
		if err := demands.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demands.abi.Events[event].Inputs {
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

// DemandsVoided represents a Voided event raised by the Demands contract.
type DemandsVoided struct {
	Socket   *big.Int
	Operator uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const DemandsVoidedEventName = "Voided"

// ContractEventName returns the user-defined event name.
func (DemandsVoided) ContractEventName() string {
	return DemandsVoidedEventName
}

// UnpackVoidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Voided(uint256 indexed socket, uint64 indexed operator)
func (demands *Demands) UnpackVoidedEvent(log *types.Log) (*DemandsVoided, error) {
	event := "Voided"
	if len(log.Topics) == 0 || log.Topics[0] != demands.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DemandsVoided)
	if len(log.Data) > 0 {
		if err := demands.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demands.abi.Events[event].Inputs {
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
func (demands *Demands) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], demands.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return demands.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["AlreadyDemanded"].ID.Bytes()[:4]) {
		return demands.UnpackAlreadyDemandedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["BadBond"].ID.Bytes()[:4]) {
		return demands.UnpackBadBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["BadCall"].ID.Bytes()[:4]) {
		return demands.UnpackBadCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["BadEpoch"].ID.Bytes()[:4]) {
		return demands.UnpackBadEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["BadInput"].ID.Bytes()[:4]) {
		return demands.UnpackBadInputError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["BadParameters"].ID.Bytes()[:4]) {
		return demands.UnpackBadParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["BadSigner"].ID.Bytes()[:4]) {
		return demands.UnpackBadSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["BadUnits"].ID.Bytes()[:4]) {
		return demands.UnpackBadUnitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return demands.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return demands.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return demands.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return demands.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return demands.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["EndsTooEarly"].ID.Bytes()[:4]) {
		return demands.UnpackEndsTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return demands.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["InputTooLong"].ID.Bytes()[:4]) {
		return demands.UnpackInputTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return demands.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NoAnswer"].ID.Bytes()[:4]) {
		return demands.UnpackNoAnswerError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NoDemand"].ID.Bytes()[:4]) {
		return demands.UnpackNoDemandError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NoSelfTest"].ID.Bytes()[:4]) {
		return demands.UnpackNoSelfTestError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotApproved"].ID.Bytes()[:4]) {
		return demands.UnpackNotApprovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotHolder"].ID.Bytes()[:4]) {
		return demands.UnpackNotHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return demands.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotReserved"].ID.Bytes()[:4]) {
		return demands.UnpackNotReservedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return demands.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["OperatorInactive"].ID.Bytes()[:4]) {
		return demands.UnpackOperatorInactiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["SessionTooLong"].ID.Bytes()[:4]) {
		return demands.UnpackSessionTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["StillOpen"].ID.Bytes()[:4]) {
		return demands.UnpackStillOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["TooSoon"].ID.Bytes()[:4]) {
		return demands.UnpackTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return demands.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return demands.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DemandsAddressEmptyCode represents a AddressEmptyCode error raised by the Demands contract.
type DemandsAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func DemandsAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (demands *Demands) UnpackAddressEmptyCodeError(raw []byte) (*DemandsAddressEmptyCode, error) {
	out := new(DemandsAddressEmptyCode)
	if err := demands.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsAlreadyDemanded represents a AlreadyDemanded error raised by the Demands contract.
type DemandsAlreadyDemanded struct {
	Socket *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDemanded(uint256 socket)
func DemandsAlreadyDemandedErrorID() common.Hash {
	return common.HexToHash("0x2cefabe1b2620f4a8026556c26b26ab3b5baa5d7c986af2d258a08c775e446c4")
}

// UnpackAlreadyDemandedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDemanded(uint256 socket)
func (demands *Demands) UnpackAlreadyDemandedError(raw []byte) (*DemandsAlreadyDemanded, error) {
	out := new(DemandsAlreadyDemanded)
	if err := demands.abi.UnpackIntoInterface(out, "AlreadyDemanded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsBadBond represents a BadBond error raised by the Demands contract.
type DemandsBadBond struct {
	Value  *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBond(uint256 value, uint256 needed)
func DemandsBadBondErrorID() common.Hash {
	return common.HexToHash("0xfb67827207812f06c22a293a0418a3e3d75d832158124ebf824b16d81339f8f3")
}

// UnpackBadBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBond(uint256 value, uint256 needed)
func (demands *Demands) UnpackBadBondError(raw []byte) (*DemandsBadBond, error) {
	out := new(DemandsBadBond)
	if err := demands.abi.UnpackIntoInterface(out, "BadBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsBadCall represents a BadCall error raised by the Demands contract.
type DemandsBadCall struct {
	Session  [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCall(bytes32 session, bytes32 expected)
func DemandsBadCallErrorID() common.Hash {
	return common.HexToHash("0xe21b26bf4dc22b47ff84cfd0ee6dc3815c1ad385d4b889eb1587bb24cbf166c5")
}

// UnpackBadCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCall(bytes32 session, bytes32 expected)
func (demands *Demands) UnpackBadCallError(raw []byte) (*DemandsBadCall, error) {
	out := new(DemandsBadCall)
	if err := demands.abi.UnpackIntoInterface(out, "BadCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsBadEpoch represents a BadEpoch error raised by the Demands contract.
type DemandsBadEpoch struct {
	Epoch   uint64
	Current uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadEpoch(uint64 epoch, uint64 current)
func DemandsBadEpochErrorID() common.Hash {
	return common.HexToHash("0xecdf966e6fa130a7ea91eaf1f80dde9e61aeb2371462ab275ee7acc91d951edb")
}

// UnpackBadEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadEpoch(uint64 epoch, uint64 current)
func (demands *Demands) UnpackBadEpochError(raw []byte) (*DemandsBadEpoch, error) {
	out := new(DemandsBadEpoch)
	if err := demands.abi.UnpackIntoInterface(out, "BadEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsBadInput represents a BadInput error raised by the Demands contract.
type DemandsBadInput struct {
	Digest   [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadInput(bytes32 digest, bytes32 expected)
func DemandsBadInputErrorID() common.Hash {
	return common.HexToHash("0xbf2dc93ce84bf5cccdd1d4fa586e9ecaa82c53ecdf64a8134a54c9d2647a2aaf")
}

// UnpackBadInputError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadInput(bytes32 digest, bytes32 expected)
func (demands *Demands) UnpackBadInputError(raw []byte) (*DemandsBadInput, error) {
	out := new(DemandsBadInput)
	if err := demands.abi.UnpackIntoInterface(out, "BadInput", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsBadParameters represents a BadParameters error raised by the Demands contract.
type DemandsBadParameters struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParameters()
func DemandsBadParametersErrorID() common.Hash {
	return common.HexToHash("0xa18a7093f7404a17016907fa5b1c7597f4d04a36e0d0a5f233a0b829fa72eef1")
}

// UnpackBadParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParameters()
func (demands *Demands) UnpackBadParametersError(raw []byte) (*DemandsBadParameters, error) {
	out := new(DemandsBadParameters)
	if err := demands.abi.UnpackIntoInterface(out, "BadParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsBadSigner represents a BadSigner error raised by the Demands contract.
type DemandsBadSigner struct {
	Signer   common.Address
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSigner(address signer, address expected)
func DemandsBadSignerErrorID() common.Hash {
	return common.HexToHash("0x4716610dcef6b82427eadcd78de93eb510d794fc1e9b9e374d14d601de7a4240")
}

// UnpackBadSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSigner(address signer, address expected)
func (demands *Demands) UnpackBadSignerError(raw []byte) (*DemandsBadSigner, error) {
	out := new(DemandsBadSigner)
	if err := demands.abi.UnpackIntoInterface(out, "BadSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsBadUnits represents a BadUnits error raised by the Demands contract.
type DemandsBadUnits struct {
	Units uint64
	Least uint64
	Most  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadUnits(uint64 units, uint64 least, uint64 most)
func DemandsBadUnitsErrorID() common.Hash {
	return common.HexToHash("0xddfb00a769e035b1ee796d95cef53a91b45eddbc11f0ce95a122bfd1e373f7b0")
}

// UnpackBadUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadUnits(uint64 units, uint64 least, uint64 most)
func (demands *Demands) UnpackBadUnitsError(raw []byte) (*DemandsBadUnits, error) {
	out := new(DemandsBadUnits)
	if err := demands.abi.UnpackIntoInterface(out, "BadUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the Demands contract.
type DemandsECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func DemandsECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (demands *Demands) UnpackECDSAInvalidSignatureError(raw []byte) (*DemandsECDSAInvalidSignature, error) {
	out := new(DemandsECDSAInvalidSignature)
	if err := demands.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the Demands contract.
type DemandsECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func DemandsECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (demands *Demands) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*DemandsECDSAInvalidSignatureLength, error) {
	out := new(DemandsECDSAInvalidSignatureLength)
	if err := demands.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the Demands contract.
type DemandsECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func DemandsECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (demands *Demands) UnpackECDSAInvalidSignatureSError(raw []byte) (*DemandsECDSAInvalidSignatureS, error) {
	out := new(DemandsECDSAInvalidSignatureS)
	if err := demands.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Demands contract.
type DemandsERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func DemandsERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (demands *Demands) UnpackERC1967InvalidImplementationError(raw []byte) (*DemandsERC1967InvalidImplementation, error) {
	out := new(DemandsERC1967InvalidImplementation)
	if err := demands.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsERC1967NonPayable represents a ERC1967NonPayable error raised by the Demands contract.
type DemandsERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func DemandsERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (demands *Demands) UnpackERC1967NonPayableError(raw []byte) (*DemandsERC1967NonPayable, error) {
	out := new(DemandsERC1967NonPayable)
	if err := demands.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsEndsTooEarly represents a EndsTooEarly error raised by the Demands contract.
type DemandsEndsTooEarly struct {
	Socket *big.Int
	End    uint64
	Needed uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndsTooEarly(uint256 socket, uint64 end, uint64 needed)
func DemandsEndsTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x29b6f3859b9112d184b5592c563929751cbbe7e93b45e4a92d653e6309d33c78")
}

// UnpackEndsTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndsTooEarly(uint256 socket, uint64 end, uint64 needed)
func (demands *Demands) UnpackEndsTooEarlyError(raw []byte) (*DemandsEndsTooEarly, error) {
	out := new(DemandsEndsTooEarly)
	if err := demands.abi.UnpackIntoInterface(out, "EndsTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsFailedCall represents a FailedCall error raised by the Demands contract.
type DemandsFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func DemandsFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (demands *Demands) UnpackFailedCallError(raw []byte) (*DemandsFailedCall, error) {
	out := new(DemandsFailedCall)
	if err := demands.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsInputTooLong represents a InputTooLong error raised by the Demands contract.
type DemandsInputTooLong struct {
	Length *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InputTooLong(uint256 length, uint256 most)
func DemandsInputTooLongErrorID() common.Hash {
	return common.HexToHash("0x8d3c9207d948bd5fbce28948d473df3ccc46d2ffafab953b075bc54c6ff842dc")
}

// UnpackInputTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InputTooLong(uint256 length, uint256 most)
func (demands *Demands) UnpackInputTooLongError(raw []byte) (*DemandsInputTooLong, error) {
	out := new(DemandsInputTooLong)
	if err := demands.abi.UnpackIntoInterface(out, "InputTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsInvalidInitialization represents a InvalidInitialization error raised by the Demands contract.
type DemandsInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func DemandsInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (demands *Demands) UnpackInvalidInitializationError(raw []byte) (*DemandsInvalidInitialization, error) {
	out := new(DemandsInvalidInitialization)
	if err := demands.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNoAnswer represents a NoAnswer error raised by the Demands contract.
type DemandsNoAnswer struct {
	Socket *big.Int
	Call   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAnswer(uint256 socket, bytes32 call)
func DemandsNoAnswerErrorID() common.Hash {
	return common.HexToHash("0xce75e5d74e1d10ee74f8db498a27fcd13ef7f1fa7dfa3045e298d7dce4cb0260")
}

// UnpackNoAnswerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAnswer(uint256 socket, bytes32 call)
func (demands *Demands) UnpackNoAnswerError(raw []byte) (*DemandsNoAnswer, error) {
	out := new(DemandsNoAnswer)
	if err := demands.abi.UnpackIntoInterface(out, "NoAnswer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNoDemand represents a NoDemand error raised by the Demands contract.
type DemandsNoDemand struct {
	Socket *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoDemand(uint256 socket)
func DemandsNoDemandErrorID() common.Hash {
	return common.HexToHash("0x53831e142ab777d832583ab77a01897f69dfecc2fb701462dc5c54efcf466a8d")
}

// UnpackNoDemandError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoDemand(uint256 socket)
func (demands *Demands) UnpackNoDemandError(raw []byte) (*DemandsNoDemand, error) {
	out := new(DemandsNoDemand)
	if err := demands.abi.UnpackIntoInterface(out, "NoDemand", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNoSelfTest represents a NoSelfTest error raised by the Demands contract.
type DemandsNoSelfTest struct {
	App *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSelfTest(uint256 app)
func DemandsNoSelfTestErrorID() common.Hash {
	return common.HexToHash("0xead7e5e74ec41bb29b2e96fc2b4eae39d2f96d5caab2220aa634a70fc954bd38")
}

// UnpackNoSelfTestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSelfTest(uint256 app)
func (demands *Demands) UnpackNoSelfTestError(raw []byte) (*DemandsNoSelfTest, error) {
	out := new(DemandsNoSelfTest)
	if err := demands.abi.UnpackIntoInterface(out, "NoSelfTest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotApproved represents a NotApproved error raised by the Demands contract.
type DemandsNotApproved struct {
	Session [32]byte
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotApproved(bytes32 session, address caller)
func DemandsNotApprovedErrorID() common.Hash {
	return common.HexToHash("0x19b40670dfddd3eefcd11a440a837923782abbe132918e9fdb12a992b03f9644")
}

// UnpackNotApprovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotApproved(bytes32 session, address caller)
func (demands *Demands) UnpackNotApprovedError(raw []byte) (*DemandsNotApproved, error) {
	out := new(DemandsNotApproved)
	if err := demands.abi.UnpackIntoInterface(out, "NotApproved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotHolder represents a NotHolder error raised by the Demands contract.
type DemandsNotHolder struct {
	Socket *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHolder(uint256 socket, address caller)
func DemandsNotHolderErrorID() common.Hash {
	return common.HexToHash("0x2f5ea62181e76d3b40234492f2ad8a6eb05ede51021ff0cb0a2000a6639b1237")
}

// UnpackNotHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHolder(uint256 socket, address caller)
func (demands *Demands) UnpackNotHolderError(raw []byte) (*DemandsNotHolder, error) {
	out := new(DemandsNotHolder)
	if err := demands.abi.UnpackIntoInterface(out, "NotHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotInitializing represents a NotInitializing error raised by the Demands contract.
type DemandsNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func DemandsNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (demands *Demands) UnpackNotInitializingError(raw []byte) (*DemandsNotInitializing, error) {
	out := new(DemandsNotInitializing)
	if err := demands.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotReserved represents a NotReserved error raised by the Demands contract.
type DemandsNotReserved struct {
	Socket *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReserved(uint256 socket)
func DemandsNotReservedErrorID() common.Hash {
	return common.HexToHash("0x4910e9be4f287ccc375f5516ebe0c3bdbf419d4fadf5f7a3a82de51f20491244")
}

// UnpackNotReservedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReserved(uint256 socket)
func (demands *Demands) UnpackNotReservedError(raw []byte) (*DemandsNotReserved, error) {
	out := new(DemandsNotReserved)
	if err := demands.abi.UnpackIntoInterface(out, "NotReserved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotTimelock represents a NotTimelock error raised by the Demands contract.
type DemandsNotTimelock struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address caller)
func DemandsNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address caller)
func (demands *Demands) UnpackNotTimelockError(raw []byte) (*DemandsNotTimelock, error) {
	out := new(DemandsNotTimelock)
	if err := demands.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsOperatorInactive represents a OperatorInactive error raised by the Demands contract.
type DemandsOperatorInactive struct {
	Operator uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorInactive(uint64 operator)
func DemandsOperatorInactiveErrorID() common.Hash {
	return common.HexToHash("0x9af704606aacbcf81da04bb1031bf076c5e51d98fa5b2b04f341c10fed1e9fb3")
}

// UnpackOperatorInactiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorInactive(uint64 operator)
func (demands *Demands) UnpackOperatorInactiveError(raw []byte) (*DemandsOperatorInactive, error) {
	out := new(DemandsOperatorInactive)
	if err := demands.abi.UnpackIntoInterface(out, "OperatorInactive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsSessionTooLong represents a SessionTooLong error raised by the Demands contract.
type DemandsSessionTooLong struct {
	NotAfter uint64
	Most     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SessionTooLong(uint64 notAfter, uint64 most)
func DemandsSessionTooLongErrorID() common.Hash {
	return common.HexToHash("0x7349a597f8340a4f2ec93a1bd23f61411fd8c629c4ac7712c21c6a40b42ec364")
}

// UnpackSessionTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SessionTooLong(uint64 notAfter, uint64 most)
func (demands *Demands) UnpackSessionTooLongError(raw []byte) (*DemandsSessionTooLong, error) {
	out := new(DemandsSessionTooLong)
	if err := demands.abi.UnpackIntoInterface(out, "SessionTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsStillOpen represents a StillOpen error raised by the Demands contract.
type DemandsStillOpen struct {
	Socket   *big.Int
	AnswerBy uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillOpen(uint256 socket, uint64 answerBy)
func DemandsStillOpenErrorID() common.Hash {
	return common.HexToHash("0x89dc8b8faa7ee79fa958d35767911150ae534cceebaa0b908e31586a75c1da7f")
}

// UnpackStillOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillOpen(uint256 socket, uint64 answerBy)
func (demands *Demands) UnpackStillOpenError(raw []byte) (*DemandsStillOpen, error) {
	out := new(DemandsStillOpen)
	if err := demands.abi.UnpackIntoInterface(out, "StillOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsTooSoon represents a TooSoon error raised by the Demands contract.
type DemandsTooSoon struct {
	Socket *big.Int
	NextAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooSoon(uint256 socket, uint64 nextAt)
func DemandsTooSoonErrorID() common.Hash {
	return common.HexToHash("0xac34e4df93a64b3b22e02da45c1a935805534e834d7051260dfa0f4ccc66177c")
}

// UnpackTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooSoon(uint256 socket, uint64 nextAt)
func (demands *Demands) UnpackTooSoonError(raw []byte) (*DemandsTooSoon, error) {
	out := new(DemandsTooSoon)
	if err := demands.abi.UnpackIntoInterface(out, "TooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Demands contract.
type DemandsUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func DemandsUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (demands *Demands) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*DemandsUUPSUnauthorizedCallContext, error) {
	out := new(DemandsUUPSUnauthorizedCallContext)
	if err := demands.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Demands contract.
type DemandsUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func DemandsUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (demands *Demands) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*DemandsUUPSUnsupportedProxiableUUID, error) {
	out := new(DemandsUUPSUnsupportedProxiableUUID)
	if err := demands.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
