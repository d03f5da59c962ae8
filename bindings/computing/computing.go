// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package computing

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

// IComputingCommitment is an auto generated low-level Go binding around an user-defined struct.
type IComputingCommitment struct {
	Root   [32]byte
	Rounds uint32
	N      uint32
}

// IComputingRating is an auto generated low-level Go binding around an user-defined struct.
type IComputingRating struct {
	Worker common.Address
	Power  uint64
}

// ComputingMetaData contains all meta data concerning the Computing contract.
var ComputingMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"quorum\",\"type\":\"address\",\"internalType\":\"contractIQuorum\"},{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"contractIStaking\"},{\"name\":\"sockets\",\"type\":\"address\",\"internalType\":\"contractISockets\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_CARRY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_N\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"QUORUM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuorum\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SOCKETS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISockets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStaking\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowanceOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commit\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitment\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIComputing.Commitment\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"committed\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"drop\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"windowBlocks_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBlocks_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"taskSeconds_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ratingWindows_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lastReport\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"powerOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ratingOf\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"validUntilBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ratingWindows\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"report\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ratings\",\"type\":\"tuple[]\",\"internalType\":\"structIComputing.Rating[]\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"spend\",\"inputs\":[{\"name\":\"operators\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"},{\"name\":\"units\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"allowed\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"taskSeconds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"windowBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Committed\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"n\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Dropped\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rated\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"window\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"power\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reported\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"setId\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"ratings\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"validUntilBlock\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyCommitted\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadParameters\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadSize\",\"inputs\":[{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInWindow\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"opened\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"closed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotNewer\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotSockets\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotStaking\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotWorker\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WindowOpen\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"closed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Computing",
	Bin: "0x61012060405230608052348015610014575f5ffd5b5060405161267b38038061267b8339810160408190526100339161012f565b6001600160a01b03841660a05283610049610069565b506001600160a01b0392831660c05290821660e05216610100525061018b565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100b95760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101185780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610118575f5ffd5b5f5f5f5f60808587031215610142575f5ffd5b845161014d8161011b565b602086015190945061015e8161011b565b604086015190935061016f8161011b565b60608601519092506101808161011b565b939692955090935050565b60805160a05160c05160e0516101005161247b6102005f395f81816105f2015261093301525f818161042b01528181610e0f015281816110cb01526117c201525f81816102300152610c6d01525f8181610395015261145101525f8181611398015281816113c101526115ad015261247b5ff3fe608060405260043610610183575f3560e01c80637aadef8b116100d1578063a448db801161007c578063c3535b5211610057578063c3535b52146105a3578063e58e9a74146105c2578063f8178b2b146105e1575f5ffd5b8063a448db8014610511578063a4fefaf31461052f578063ad3cb1cc1461054e575f5ffd5b806394751a08116100ac57806394751a08146103f557806397610f301461041a57806397efb14b1461044d575f5ffd5b80637aadef8b146103845780637f86cd0c146103b757806391f2700a146103d6575f5ffd5b80634f1ef286116101315780635beee8381161010c5780635beee838146103045780636205f4c5146103305780636a9155011461036f575f5ffd5b80634f1ef286146102b057806352d1902d146102c3578063581717c8146102e5575f5ffd5b80632e80d9b6116101615780632e80d9b61461021f5780633163e12f1461026a5780633366ff721461028f575f5ffd5b80630318359a146101875780630929a2e8146101c95780630a906639146101f5575b5f5ffd5b348015610192575f5ffd5b505f546101ac90600160801b90046001600160401b031681565b6040516001600160401b0390911681526020015b60405180910390f35b3480156101d4575f5ffd5b506101e86101e3366004611e11565b610614565b6040516101c09190611e2c565b348015610200575f5ffd5b5061020a61800081565b60405163ffffffff90911681526020016101c0565b34801561022a575f5ffd5b506102527f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101c0565b348015610275575f5ffd5b505f546101ac90600160401b90046001600160401b031681565b34801561029a575f5ffd5b506102ae6102a9366004611e77565b610687565b005b6102ae6102be366004611efa565b6108a9565b3480156102ce575f5ffd5b506102d76108c8565b6040519081526020016101c0565b3480156102f0575f5ffd5b506102d76102ff366004611e11565b6108f6565b34801561030f575f5ffd5b5061032361031e366004612002565b610926565b6040516101c0919061206c565b34801561033b575f5ffd5b5061034f61034a3660046120a3565b610b4d565b604080516001600160401b039384168152929091166020830152016101c0565b34801561037a575f5ffd5b506102d7610e1081565b34801561038f575f5ffd5b506102527f000000000000000000000000000000000000000000000000000000000000000081565b3480156103c2575f5ffd5b506102ae6103d13660046120f9565b610bae565b3480156103e1575f5ffd5b506102ae6103f03660046120a3565b610e04565b348015610400575f5ffd5b505f546101ac90600160c01b90046001600160401b031681565b348015610425575f5ffd5b506102527f000000000000000000000000000000000000000000000000000000000000000081565b348015610458575f5ffd5b506104e16104673660046121ba565b60408051606080820183525f80835260208084018290529284018190526001600160401b03959095168552600282528285206001600160a01b039490941685529281529281902081519283018252805483526001015463ffffffff8082169484019490945264010000000090049092169181019190915290565b604080518251815260208084015163ffffffff9081169183019190915292820151909216908201526060016101c0565b34801561051c575f5ffd5b505f546101ac906001600160401b031681565b34801561053a575f5ffd5b506101ac610549366004611e11565b610f9c565b348015610559575f5ffd5b506105966040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516101c091906121ed565b3480156105ae575f5ffd5b506001546101ac906001600160401b031681565b3480156105cd575f5ffd5b506102ae6105dc366004612235565b610fc6565b3480156105ec575f5ffd5b506102527f000000000000000000000000000000000000000000000000000000000000000081565b6001600160401b0381165f9081526003602090815260409182902080548351818402810184019094528084526060939283018282801561067b57602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161065d575b50505050509050919050565b5f610690611365565b805490915060ff600160401b82041615906001600160401b03165f811580156106b65750825b90505f826001600160401b031660011480156106d15750303b155b9050811580156106df575080155b15610716576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561074557845468ff00000000000000001916600160401b1785555b6001600160401b0388161580159061076e5750886001600160401b0316886001600160401b0316105b61078b5760405163a18a709360e01b815260040160405180910390fd5b6001600160401b038716158015906107ab57506001600160401b03861615155b80156107c0575060046001600160401b038716105b6107dd5760405163a18a709360e01b815260040160405180910390fd5b5f80546001600160401b038b81166fffffffffffffffffffffffffffffffff1990921691909117600160401b8b831602176fffffffffffffffffffffffffffffffff16600160801b8a83160277ffffffffffffffffffffffffffffffffffffffffffffffff1617600160c01b91891691909102179055831561089e57845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050505050565b6108b161138d565b6108ba82611446565b6108c482826114b5565b5050565b5f6108d16115a2565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b6001600160401b0381165f90815260066020526040812061092090839061091b6115eb565b611646565b92915050565b6060336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461099c576040517f6b29f4070000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024015b60405180910390fd5b50836001600160401b038111156109b5576109b5611ee6565b6040519080825280602002602001820160405280156109de578160200160208202803683370190505b5090505f6109ea6115eb565b90505f5b85811015610b43575f60065f898985818110610a0c57610a0c612281565b9050602002016020810190610a219190611e11565b6001600160401b03166001600160401b031681526020019081526020015f2090505f610a74898985818110610a5857610a58612281565b9050602002016020810190610a6d9190611e11565b8386611646565b90505f81888886818110610a8a57610a8a612281565b9050602002013510610a9c5781610ab6565b878785818110610aae57610aae612281565b905060200201355b905080868581518110610acb57610acb612281565b6020908102919091010152610b3583610ae483856122a9565b81546fffffffffffffffffffffffffffffffff919091167fffffffffffffffff00000000000000000000000000000000000000000000000090911617600160801b426001600160401b031602179055565b5050508060010190506109ee565b5050949350505050565b6001600160a01b0381165f90815260046020526040812080548291906001600160401b0380821691600160401b90041615610ba2578154610b9d90600160401b90046001600160401b03166116fd565b610ba4565b5f5b9250925050915091565b60015486906001600160401b039081169082168110610c0c576040517fa30ddf4c0000000000000000000000000000000000000000000000000000000081526001600160401b03928316600482015291166024820152604401610993565b50505f610c1887611741565b91505080431187829091610c69576040517f8a4073300000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526024820152604401610993565b50507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b0734a568560048a8a8a604051602001610cb19291906122bc565b6040516020818303038152906040528051906020012088886040518763ffffffff1660e01b8152600401610cea96959493929190612322565b5f6040518083038186803b158015610d00575f5ffd5b505afa158015610d12573d5f5f3e3d5ffd5b50506001805467ffffffffffffffff19166001600160401b038b1690811790915591507f5bd9ab2818b80fb82b6274e846d51c976f1b113e032f18d93054aa3b2a633b3790508587610d638b6116fd565b604080516001600160401b039485168152602081019390935292168183015290519081900360600190a25f5b85811015610dfa57610df2878783818110610dac57610dac612281565b610dc292602060409092020190810191506120a3565b89898985818110610dd557610dd5612281565b9050604002016020016020810190610ded9190611e11565b611783565b600101610d8f565b5050505050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610e73576040517f77b081520000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610993565b506001600160a01b0381165f908152600460209081526040808320815160608101835290546001600160401b038082168352600160401b8204811694830194909452600160801b9004909216908201819052909103610ed0575050565b610edd8160400151611a0f565b60208082015182516040808501516001600160401b03165f908152600590945290922054610f0d92909190611a37565b604080830180516001600160401b039081165f90815260056020908152848220959095556001600160a01b038716808252600490955283812080547fffffffffffffffff00000000000000000000000000000000000000000000000016905591519251921692917fed393c41a3aad9d99c28a53600729f182d0b01b8d53808dfce786bc889a03b8a9190a35050565b5f610920610fa86115eb565b6001600160401b0384165f9081526005602052604090205490611a73565b5f5f610fd186611741565b915091508143118015610fe45750804311155b868383909192611039576040517f3b13f99b0000000000000000000000000000000000000000000000000000000081526001600160401b03909316600484015260248301919091526044820152606401610993565b50505063ffffffff841615801590611056575063ffffffff831615155b801561106a575061800063ffffffff841611155b848490916110b4576040517f2616114500000000000000000000000000000000000000000000000000000000815263ffffffff928316600482015291166024820152604401610993565b505060405163636f35d360e01b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e41c3e990829063636f35d390602401602060405180830381865afa158015611120573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111449190612381565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160401b039091166004828101919091526024820152604401602060405180830381865afa1580156111a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111cb919061239c565b339061120f576040517fd8d46bad0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610993565b506001600160401b0386165f90815260026020908152604080832033808552925290912060018101549091889163ffffffff1615611293576040517f491075710000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160a01b03166024820152604401610993565b50508581556001808201805463ffffffff8781166401000000000267ffffffffffffffff19909216908916171790556001600160401b0388165f8181526003602090815260408083208054958601815583529120909201805473ffffffffffffffffffffffffffffffffffffffff19163390811790915591517fdb6add1ca34d1ea1e6775b7770c3d24168a3042fbc9e384976b08d2cded02adf90611354908a908a908a9092835263ffffffff918216602084015216604082015260600190565b60405180910390a350505050505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610920565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061142657507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661141a7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156114445760405163703e46dd60e11b815260040160405180910390fd5b565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146108c4576040517f59f357cc0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610993565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561150f575060408051601f3d908101601f1916820190925261150c918101906123bb565b60015b61153757604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610993565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114611593576040517faa1d49a400000000000000000000000000000000000000000000000000000000815260048101829052602401610993565b61159d8383611ad7565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146114445760405163703e46dd60e11b815260040160405180910390fd5b5f80548190611603906001600160401b0316436123d2565b5f54909150600160c01b90046001600160401b03168111611624575f611640565b5f5461164090600160c01b90046001600160401b0316826122a9565b91505090565b81546fffffffffffffffffffffffffffffffff811690600160801b90046001600160401b03165f81900361167d575f9150506116f6565b6001600160401b0385165f9081526005602052604081205461169f9085611a73565b6001600160401b031690505f6116b7610e10836123f1565b90505f6116c484426122a9565b6116ce90846123f1565b6116d89086612408565b9050818111156116e55750805b848111156116f1578094505b505050505b9392505050565b5f80546001906001600160401b038082169161172291600160c01b909104168561241b565b61172d90600161241b565b611737919061243a565b610920919061245c565b5f8054819061175d906001600160401b039081169085166123f1565b5f5490925061177c90600160401b90046001600160401b031683612408565b9050915091565b64ffffffffff6001600160401b03821611156117a1575064ffffffffff5b60405163636f35d360e01b81526001600160a01b0384811660048301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063636f35d390602401602060405180830381865afa158015611809573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061182d9190612381565b6001600160a01b0385165f90815260046020908152604091829020825160608101845290546001600160401b038082168352600160401b8204811693830193909352600160801b9004909116918101829052919250156118df576118948160400151611a0f565b60208082015182516040808501516001600160401b03165f9081526005909452909220546118c492909190611a37565b6040808301516001600160401b03165f908152600560205220555b6001600160401b03821615611933576118f782611a0f565b6001600160401b0382165f9081526005602052604090205461191a908585611b2c565b6001600160401b0383165f908152600560205260409020555b604080516060810182526001600160401b0385811680835287821660208085018281528885168688018181526001600160a01b038e165f818152600486528a902098518954945192518916600160801b027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff938a16600160401b026fffffffffffffffffffffffffffffffff1990961691909916179390931716959095179095559451918252939192917fdfe0b190566d090ac6f7eaa620da8adad9c254154b494023c208bfce287f6345910160405180910390a45050505050565b6001600160401b0381165f9081526006602052604090206108c481610ae4848261091b6115eb565b5f611a428484611bef565b611a4d5750826116f6565b611a6b6001600160401b038316604060306003871602011b856122a9565b949350505050565b5f8280825b60046001600160401b038216108015611aa557508085016001600160401b0316826001600160401b031610155b15611ace5765ffffffffffff60038284031660300260400184901c169390930192600101611a78565b50505092915050565b611ae082611c26565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115611b245761159d8282611ca9565b6108c4611d7b565b5f8380826004611b3c838861245c565b6001600160401b031610611b51576004611b5b565b611b5b828761245c565b90505f5b816001600160401b0316816001600160401b03161015611ba957611b92611b86828961245c565b60031660300260400190565b65ffffffffffff901b199390931692600101611b5f565b5067ffffffffffffffff19929092166001600160401b038616179160406030600388160201611be4906001600160401b038716901b84612408565b979650505050505050565b5f826001600160401b0380821690841611801590611a6b57506004611c14848361245c565b6001600160401b031610949350505050565b806001600160a01b03163b5f03611c5b57604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610993565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f611cb68484611db3565b9050808015611cd757505f3d1180611cd757505f846001600160a01b03163b115b15611cec57611ce4611dc6565b915050610920565b8015611d2f576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610993565b3d15611d4257611d3d611ddf565b611d74565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b3415611444576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6001600160401b0381168114611dfe575f5ffd5b50565b8035611e0c81611dea565b919050565b5f60208284031215611e21575f5ffd5b81356116f681611dea565b602080825282518282018190525f918401906040840190835b81811015611e6c5783516001600160a01b0316835260209384019390920191600101611e45565b509095945050505050565b5f5f5f5f60808587031215611e8a575f5ffd5b8435611e9581611dea565b93506020850135611ea581611dea565b92506040850135611eb581611dea565b91506060850135611ec581611dea565b939692955090935050565b80356001600160a01b0381168114611e0c575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215611f0b575f5ffd5b611f1483611ed0565b915060208301356001600160401b03811115611f2e575f5ffd5b8301601f81018513611f3e575f5ffd5b80356001600160401b03811115611f5757611f57611ee6565b604051601f8201601f19908116603f011681016001600160401b0381118282101715611f8557611f85611ee6565b604052818152828201602001871015611f9c575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f83601f840112611fcb575f5ffd5b5081356001600160401b03811115611fe1575f5ffd5b6020830191508360208260051b8501011115611ffb575f5ffd5b9250929050565b5f5f5f5f60408587031215612015575f5ffd5b84356001600160401b0381111561202a575f5ffd5b61203687828801611fbb565b90955093505060208501356001600160401b03811115612054575f5ffd5b61206087828801611fbb565b95989497509550505050565b602080825282518282018190525f918401906040840190835b81811015611e6c578351835260209384019390920191600101612085565b5f602082840312156120b3575f5ffd5b6116f682611ed0565b5f5f83601f8401126120cc575f5ffd5b5081356001600160401b038111156120e2575f5ffd5b602083019150836020828501011115611ffb575f5ffd5b5f5f5f5f5f5f6080878903121561210e575f5ffd5b863561211981611dea565b955060208701356001600160401b03811115612133575f5ffd5b8701601f81018913612143575f5ffd5b80356001600160401b03811115612158575f5ffd5b8960208260061b840101111561216c575f5ffd5b6020919091019550935061218260408801611e01565b925060608701356001600160401b0381111561219c575f5ffd5b6121a889828a016120bc565b979a9699509497509295939492505050565b5f5f604083850312156121cb575f5ffd5b82356121d681611dea565b91506121e460208401611ed0565b90509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b803563ffffffff81168114611e0c575f5ffd5b5f5f5f5f60808587031215612248575f5ffd5b843561225381611dea565b93506020850135925061226860408601612222565b915061227660608601612222565b905092959194509250565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8181038181111561092057610920612295565b602080825281018290525f8360408301825b85811015612318576001600160a01b036122e784611ed0565b16825260208301356122f881611dea565b6001600160401b03166020830152604092830192909101906001016122ce565b5095945050505050565b6001600160401b038716815260ff861660208201526001600160401b038516604082015283606082015260a060808201528160a0820152818360c08301375f81830160c090810191909152601f909201601f1916010195945050505050565b5f60208284031215612391575f5ffd5b81516116f681611dea565b5f602082840312156123ac575f5ffd5b815180151581146116f6575f5ffd5b5f602082840312156123cb575f5ffd5b5051919050565b5f826123ec57634e487b7160e01b5f52601260045260245ffd5b500490565b808202811582820484141761092057610920612295565b8082018082111561092057610920612295565b6001600160401b03818116838216019081111561092057610920612295565b6001600160401b038181168382160290811690818114611d7457611d74612295565b6001600160401b0382811682821603908111156109205761092061229556",
}

// Computing is an auto generated Go binding around an Ethereum contract.
type Computing struct {
	abi abi.ABI
}

// NewComputing creates a new instance of Computing.
func NewComputing() *Computing {
	parsed, err := ComputingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Computing{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Computing) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock, address quorum, address staking, address sockets) returns()
func (computing *Computing) PackConstructor(timelock common.Address, quorum common.Address, staking common.Address, sockets common.Address) []byte {
	enc, err := computing.abi.Pack("", timelock, quorum, staking, sockets)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXCARRY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a915501.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_CARRY() view returns(uint256)
func (computing *Computing) PackMAXCARRY() []byte {
	enc, err := computing.abi.Pack("MAX_CARRY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCARRY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a915501.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_CARRY() view returns(uint256)
func (computing *Computing) TryPackMAXCARRY() ([]byte, error) {
	return computing.abi.Pack("MAX_CARRY")
}

// UnpackMAXCARRY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a915501.
//
// Solidity: function MAX_CARRY() view returns(uint256)
func (computing *Computing) UnpackMAXCARRY(data []byte) (*big.Int, error) {
	out, err := computing.abi.Unpack("MAX_CARRY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a906639.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_N() view returns(uint32)
func (computing *Computing) PackMAXN() []byte {
	enc, err := computing.abi.Pack("MAX_N")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a906639.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_N() view returns(uint32)
func (computing *Computing) TryPackMAXN() ([]byte, error) {
	return computing.abi.Pack("MAX_N")
}

// UnpackMAXN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a906639.
//
// Solidity: function MAX_N() view returns(uint32)
func (computing *Computing) UnpackMAXN(data []byte) (uint32, error) {
	out, err := computing.abi.Unpack("MAX_N", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e80d9b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function QUORUM() view returns(address)
func (computing *Computing) PackQUORUM() []byte {
	enc, err := computing.abi.Pack("QUORUM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e80d9b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function QUORUM() view returns(address)
func (computing *Computing) TryPackQUORUM() ([]byte, error) {
	return computing.abi.Pack("QUORUM")
}

// UnpackQUORUM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e80d9b6.
//
// Solidity: function QUORUM() view returns(address)
func (computing *Computing) UnpackQUORUM(data []byte) (common.Address, error) {
	out, err := computing.abi.Unpack("QUORUM", data)
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
func (computing *Computing) PackSOCKETS() []byte {
	enc, err := computing.abi.Pack("SOCKETS")
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
func (computing *Computing) TryPackSOCKETS() ([]byte, error) {
	return computing.abi.Pack("SOCKETS")
}

// UnpackSOCKETS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8178b2b.
//
// Solidity: function SOCKETS() view returns(address)
func (computing *Computing) UnpackSOCKETS(data []byte) (common.Address, error) {
	out, err := computing.abi.Unpack("SOCKETS", data)
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
func (computing *Computing) PackSTAKING() []byte {
	enc, err := computing.abi.Pack("STAKING")
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
func (computing *Computing) TryPackSTAKING() ([]byte, error) {
	return computing.abi.Pack("STAKING")
}

// UnpackSTAKING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (computing *Computing) UnpackSTAKING(data []byte) (common.Address, error) {
	out, err := computing.abi.Unpack("STAKING", data)
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
func (computing *Computing) PackTIMELOCK() []byte {
	enc, err := computing.abi.Pack("TIMELOCK")
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
func (computing *Computing) TryPackTIMELOCK() ([]byte, error) {
	return computing.abi.Pack("TIMELOCK")
}

// UnpackTIMELOCK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7aadef8b.
//
// Solidity: function TIMELOCK() view returns(address)
func (computing *Computing) UnpackTIMELOCK(data []byte) (common.Address, error) {
	out, err := computing.abi.Unpack("TIMELOCK", data)
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
func (computing *Computing) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := computing.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (computing *Computing) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return computing.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (computing *Computing) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := computing.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAllowanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x581717c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowanceOf(uint64 operator) view returns(uint256)
func (computing *Computing) PackAllowanceOf(operator uint64) []byte {
	enc, err := computing.abi.Pack("allowanceOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x581717c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowanceOf(uint64 operator) view returns(uint256)
func (computing *Computing) TryPackAllowanceOf(operator uint64) ([]byte, error) {
	return computing.abi.Pack("allowanceOf", operator)
}

// UnpackAllowanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x581717c8.
//
// Solidity: function allowanceOf(uint64 operator) view returns(uint256)
func (computing *Computing) UnpackAllowanceOf(data []byte) (*big.Int, error) {
	out, err := computing.abi.Unpack("allowanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe58e9a74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(uint64 window, bytes32 root, uint32 rounds, uint32 n) returns()
func (computing *Computing) PackCommit(window uint64, root [32]byte, rounds uint32, n uint32) []byte {
	enc, err := computing.abi.Pack("commit", window, root, rounds, n)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe58e9a74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(uint64 window, bytes32 root, uint32 rounds, uint32 n) returns()
func (computing *Computing) TryPackCommit(window uint64, root [32]byte, rounds uint32, n uint32) ([]byte, error) {
	return computing.abi.Pack("commit", window, root, rounds, n)
}

// PackCommitBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3163e12f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitBlocks() view returns(uint64)
func (computing *Computing) PackCommitBlocks() []byte {
	enc, err := computing.abi.Pack("commitBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3163e12f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitBlocks() view returns(uint64)
func (computing *Computing) TryPackCommitBlocks() ([]byte, error) {
	return computing.abi.Pack("commitBlocks")
}

// UnpackCommitBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3163e12f.
//
// Solidity: function commitBlocks() view returns(uint64)
func (computing *Computing) UnpackCommitBlocks(data []byte) (uint64, error) {
	out, err := computing.abi.Unpack("commitBlocks", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97efb14b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitment(uint64 window, address worker) view returns((bytes32,uint32,uint32))
func (computing *Computing) PackCommitment(window uint64, worker common.Address) []byte {
	enc, err := computing.abi.Pack("commitment", window, worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97efb14b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitment(uint64 window, address worker) view returns((bytes32,uint32,uint32))
func (computing *Computing) TryPackCommitment(window uint64, worker common.Address) ([]byte, error) {
	return computing.abi.Pack("commitment", window, worker)
}

// UnpackCommitment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97efb14b.
//
// Solidity: function commitment(uint64 window, address worker) view returns((bytes32,uint32,uint32))
func (computing *Computing) UnpackCommitment(data []byte) (IComputingCommitment, error) {
	out, err := computing.abi.Unpack("commitment", data)
	if err != nil {
		return *new(IComputingCommitment), err
	}
	out0 := *abi.ConvertType(out[0], new(IComputingCommitment)).(*IComputingCommitment)
	return out0, nil
}

// PackCommitted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0929a2e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committed(uint64 window) view returns(address[])
func (computing *Computing) PackCommitted(window uint64) []byte {
	enc, err := computing.abi.Pack("committed", window)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0929a2e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committed(uint64 window) view returns(address[])
func (computing *Computing) TryPackCommitted(window uint64) ([]byte, error) {
	return computing.abi.Pack("committed", window)
}

// UnpackCommitted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0929a2e8.
//
// Solidity: function committed(uint64 window) view returns(address[])
func (computing *Computing) UnpackCommitted(data []byte) ([]common.Address, error) {
	out, err := computing.abi.Unpack("committed", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackDrop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91f2700a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drop(address worker) returns()
func (computing *Computing) PackDrop(worker common.Address) []byte {
	enc, err := computing.abi.Pack("drop", worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91f2700a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drop(address worker) returns()
func (computing *Computing) TryPackDrop(worker common.Address) ([]byte, error) {
	return computing.abi.Pack("drop", worker)
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3366ff72.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(uint64 windowBlocks_, uint64 commitBlocks_, uint64 taskSeconds_, uint64 ratingWindows_) returns()
func (computing *Computing) PackInitialize(windowBlocks uint64, commitBlocks uint64, taskSeconds uint64, ratingWindows uint64) []byte {
	enc, err := computing.abi.Pack("initialize", windowBlocks, commitBlocks, taskSeconds, ratingWindows)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3366ff72.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(uint64 windowBlocks_, uint64 commitBlocks_, uint64 taskSeconds_, uint64 ratingWindows_) returns()
func (computing *Computing) TryPackInitialize(windowBlocks uint64, commitBlocks uint64, taskSeconds uint64, ratingWindows uint64) ([]byte, error) {
	return computing.abi.Pack("initialize", windowBlocks, commitBlocks, taskSeconds, ratingWindows)
}

// PackLastReport is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3535b52.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastReport() view returns(uint64)
func (computing *Computing) PackLastReport() []byte {
	enc, err := computing.abi.Pack("lastReport")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastReport is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3535b52.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastReport() view returns(uint64)
func (computing *Computing) TryPackLastReport() ([]byte, error) {
	return computing.abi.Pack("lastReport")
}

// UnpackLastReport is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3535b52.
//
// Solidity: function lastReport() view returns(uint64)
func (computing *Computing) UnpackLastReport(data []byte) (uint64, error) {
	out, err := computing.abi.Unpack("lastReport", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPowerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4fefaf3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function powerOf(uint64 operator) view returns(uint64)
func (computing *Computing) PackPowerOf(operator uint64) []byte {
	enc, err := computing.abi.Pack("powerOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPowerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4fefaf3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function powerOf(uint64 operator) view returns(uint64)
func (computing *Computing) TryPackPowerOf(operator uint64) ([]byte, error) {
	return computing.abi.Pack("powerOf", operator)
}

// UnpackPowerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4fefaf3.
//
// Solidity: function powerOf(uint64 operator) view returns(uint64)
func (computing *Computing) UnpackPowerOf(data []byte) (uint64, error) {
	out, err := computing.abi.Unpack("powerOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (computing *Computing) PackProxiableUUID() []byte {
	enc, err := computing.abi.Pack("proxiableUUID")
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
func (computing *Computing) TryPackProxiableUUID() ([]byte, error) {
	return computing.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (computing *Computing) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := computing.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRatingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6205f4c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ratingOf(address worker) view returns(uint64 power, uint64 validUntilBlock)
func (computing *Computing) PackRatingOf(worker common.Address) []byte {
	enc, err := computing.abi.Pack("ratingOf", worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRatingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6205f4c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ratingOf(address worker) view returns(uint64 power, uint64 validUntilBlock)
func (computing *Computing) TryPackRatingOf(worker common.Address) ([]byte, error) {
	return computing.abi.Pack("ratingOf", worker)
}

// RatingOfOutput serves as a container for the return parameters of contract
// method RatingOf.
type RatingOfOutput struct {
	Power           uint64
	ValidUntilBlock uint64
}

// UnpackRatingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6205f4c5.
//
// Solidity: function ratingOf(address worker) view returns(uint64 power, uint64 validUntilBlock)
func (computing *Computing) UnpackRatingOf(data []byte) (RatingOfOutput, error) {
	out, err := computing.abi.Unpack("ratingOf", data)
	outstruct := new(RatingOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Power = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.ValidUntilBlock = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRatingWindows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94751a08.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ratingWindows() view returns(uint64)
func (computing *Computing) PackRatingWindows() []byte {
	enc, err := computing.abi.Pack("ratingWindows")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRatingWindows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94751a08.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ratingWindows() view returns(uint64)
func (computing *Computing) TryPackRatingWindows() ([]byte, error) {
	return computing.abi.Pack("ratingWindows")
}

// UnpackRatingWindows is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94751a08.
//
// Solidity: function ratingWindows() view returns(uint64)
func (computing *Computing) UnpackRatingWindows(data []byte) (uint64, error) {
	out, err := computing.abi.Unpack("ratingWindows", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackReport is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f86cd0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function report(uint64 window, (address,uint64)[] ratings, uint64 setId, bytes certificate) returns()
func (computing *Computing) PackReport(window uint64, ratings []IComputingRating, setId uint64, certificate []byte) []byte {
	enc, err := computing.abi.Pack("report", window, ratings, setId, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReport is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f86cd0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function report(uint64 window, (address,uint64)[] ratings, uint64 setId, bytes certificate) returns()
func (computing *Computing) TryPackReport(window uint64, ratings []IComputingRating, setId uint64, certificate []byte) ([]byte, error) {
	return computing.abi.Pack("report", window, ratings, setId, certificate)
}

// PackSpend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5beee838.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function spend(uint64[] operators, uint256[] units) returns(uint256[] allowed)
func (computing *Computing) PackSpend(operators []uint64, units []*big.Int) []byte {
	enc, err := computing.abi.Pack("spend", operators, units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSpend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5beee838.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function spend(uint64[] operators, uint256[] units) returns(uint256[] allowed)
func (computing *Computing) TryPackSpend(operators []uint64, units []*big.Int) ([]byte, error) {
	return computing.abi.Pack("spend", operators, units)
}

// UnpackSpend is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5beee838.
//
// Solidity: function spend(uint64[] operators, uint256[] units) returns(uint256[] allowed)
func (computing *Computing) UnpackSpend(data []byte) ([]*big.Int, error) {
	out, err := computing.abi.Unpack("spend", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackTaskSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0318359a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function taskSeconds() view returns(uint64)
func (computing *Computing) PackTaskSeconds() []byte {
	enc, err := computing.abi.Pack("taskSeconds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTaskSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0318359a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function taskSeconds() view returns(uint64)
func (computing *Computing) TryPackTaskSeconds() ([]byte, error) {
	return computing.abi.Pack("taskSeconds")
}

// UnpackTaskSeconds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0318359a.
//
// Solidity: function taskSeconds() view returns(uint64)
func (computing *Computing) UnpackTaskSeconds(data []byte) (uint64, error) {
	out, err := computing.abi.Unpack("taskSeconds", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (computing *Computing) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := computing.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (computing *Computing) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return computing.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackWindowBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa448db80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function windowBlocks() view returns(uint64)
func (computing *Computing) PackWindowBlocks() []byte {
	enc, err := computing.abi.Pack("windowBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWindowBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa448db80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function windowBlocks() view returns(uint64)
func (computing *Computing) TryPackWindowBlocks() ([]byte, error) {
	return computing.abi.Pack("windowBlocks")
}

// UnpackWindowBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa448db80.
//
// Solidity: function windowBlocks() view returns(uint64)
func (computing *Computing) UnpackWindowBlocks(data []byte) (uint64, error) {
	out, err := computing.abi.Unpack("windowBlocks", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// ComputingCommitted represents a Committed event raised by the Computing contract.
type ComputingCommitted struct {
	Window uint64
	Worker common.Address
	Root   [32]byte
	Rounds uint32
	N      uint32
	Raw    *types.Log // Blockchain specific contextual infos
}

const ComputingCommittedEventName = "Committed"

// ContractEventName returns the user-defined event name.
func (ComputingCommitted) ContractEventName() string {
	return ComputingCommittedEventName
}

// UnpackCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Committed(uint64 indexed window, address indexed worker, bytes32 root, uint32 rounds, uint32 n)
func (computing *Computing) UnpackCommittedEvent(log *types.Log) (*ComputingCommitted, error) {
	event := "Committed"
	if len(log.Topics) == 0 || log.Topics[0] != computing.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ComputingCommitted)
	if len(log.Data) > 0 {
		if err := computing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range computing.abi.Events[event].Inputs {
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

// ComputingDropped represents a Dropped event raised by the Computing contract.
type ComputingDropped struct {
	Worker   common.Address
	Operator uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const ComputingDroppedEventName = "Dropped"

// ContractEventName returns the user-defined event name.
func (ComputingDropped) ContractEventName() string {
	return ComputingDroppedEventName
}

// UnpackDroppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Dropped(address indexed worker, uint64 indexed operator)
func (computing *Computing) UnpackDroppedEvent(log *types.Log) (*ComputingDropped, error) {
	event := "Dropped"
	if len(log.Topics) == 0 || log.Topics[0] != computing.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ComputingDropped)
	if len(log.Data) > 0 {
		if err := computing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range computing.abi.Events[event].Inputs {
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

// ComputingInitialized represents a Initialized event raised by the Computing contract.
type ComputingInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const ComputingInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (ComputingInitialized) ContractEventName() string {
	return ComputingInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (computing *Computing) UnpackInitializedEvent(log *types.Log) (*ComputingInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != computing.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ComputingInitialized)
	if len(log.Data) > 0 {
		if err := computing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range computing.abi.Events[event].Inputs {
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

// ComputingRated represents a Rated event raised by the Computing contract.
type ComputingRated struct {
	Worker   common.Address
	Operator uint64
	Window   uint64
	Power    uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const ComputingRatedEventName = "Rated"

// ContractEventName returns the user-defined event name.
func (ComputingRated) ContractEventName() string {
	return ComputingRatedEventName
}

// UnpackRatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rated(address indexed worker, uint64 indexed operator, uint64 indexed window, uint64 power)
func (computing *Computing) UnpackRatedEvent(log *types.Log) (*ComputingRated, error) {
	event := "Rated"
	if len(log.Topics) == 0 || log.Topics[0] != computing.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ComputingRated)
	if len(log.Data) > 0 {
		if err := computing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range computing.abi.Events[event].Inputs {
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

// ComputingReported represents a Reported event raised by the Computing contract.
type ComputingReported struct {
	Window          uint64
	SetId           uint64
	Ratings         *big.Int
	ValidUntilBlock uint64
	Raw             *types.Log // Blockchain specific contextual infos
}

const ComputingReportedEventName = "Reported"

// ContractEventName returns the user-defined event name.
func (ComputingReported) ContractEventName() string {
	return ComputingReportedEventName
}

// UnpackReportedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reported(uint64 indexed window, uint64 setId, uint256 ratings, uint64 validUntilBlock)
func (computing *Computing) UnpackReportedEvent(log *types.Log) (*ComputingReported, error) {
	event := "Reported"
	if len(log.Topics) == 0 || log.Topics[0] != computing.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ComputingReported)
	if len(log.Data) > 0 {
		if err := computing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range computing.abi.Events[event].Inputs {
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

// ComputingUpgraded represents a Upgraded event raised by the Computing contract.
type ComputingUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const ComputingUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (ComputingUpgraded) ContractEventName() string {
	return ComputingUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (computing *Computing) UnpackUpgradedEvent(log *types.Log) (*ComputingUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 || log.Topics[0] != computing.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ComputingUpgraded)
	if len(log.Data) > 0 {
		if err := computing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range computing.abi.Events[event].Inputs {
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
func (computing *Computing) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], computing.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return computing.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["AlreadyCommitted"].ID.Bytes()[:4]) {
		return computing.UnpackAlreadyCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["BadParameters"].ID.Bytes()[:4]) {
		return computing.UnpackBadParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["BadSize"].ID.Bytes()[:4]) {
		return computing.UnpackBadSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return computing.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return computing.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return computing.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return computing.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["NotInWindow"].ID.Bytes()[:4]) {
		return computing.UnpackNotInWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return computing.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["NotNewer"].ID.Bytes()[:4]) {
		return computing.UnpackNotNewerError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["NotSockets"].ID.Bytes()[:4]) {
		return computing.UnpackNotSocketsError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["NotStaking"].ID.Bytes()[:4]) {
		return computing.UnpackNotStakingError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return computing.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["NotWorker"].ID.Bytes()[:4]) {
		return computing.UnpackNotWorkerError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return computing.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return computing.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], computing.abi.Errors["WindowOpen"].ID.Bytes()[:4]) {
		return computing.UnpackWindowOpenError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ComputingAddressEmptyCode represents a AddressEmptyCode error raised by the Computing contract.
type ComputingAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func ComputingAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (computing *Computing) UnpackAddressEmptyCodeError(raw []byte) (*ComputingAddressEmptyCode, error) {
	out := new(ComputingAddressEmptyCode)
	if err := computing.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingAlreadyCommitted represents a AlreadyCommitted error raised by the Computing contract.
type ComputingAlreadyCommitted struct {
	Window uint64
	Worker common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCommitted(uint64 window, address worker)
func ComputingAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0x4910757160ce8e5572123b5e00accd5c8da0a23d25cd226ad5a54b02e6c0e7ea")
}

// UnpackAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCommitted(uint64 window, address worker)
func (computing *Computing) UnpackAlreadyCommittedError(raw []byte) (*ComputingAlreadyCommitted, error) {
	out := new(ComputingAlreadyCommitted)
	if err := computing.abi.UnpackIntoInterface(out, "AlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingBadParameters represents a BadParameters error raised by the Computing contract.
type ComputingBadParameters struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParameters()
func ComputingBadParametersErrorID() common.Hash {
	return common.HexToHash("0xa18a7093f7404a17016907fa5b1c7597f4d04a36e0d0a5f233a0b829fa72eef1")
}

// UnpackBadParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParameters()
func (computing *Computing) UnpackBadParametersError(raw []byte) (*ComputingBadParameters, error) {
	out := new(ComputingBadParameters)
	if err := computing.abi.UnpackIntoInterface(out, "BadParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingBadSize represents a BadSize error raised by the Computing contract.
type ComputingBadSize struct {
	Rounds uint32
	N      uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSize(uint32 rounds, uint32 n)
func ComputingBadSizeErrorID() common.Hash {
	return common.HexToHash("0x261611456dbbe05793877dd408a96ecc953921ba29ebd91991c97543d2cd9804")
}

// UnpackBadSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSize(uint32 rounds, uint32 n)
func (computing *Computing) UnpackBadSizeError(raw []byte) (*ComputingBadSize, error) {
	out := new(ComputingBadSize)
	if err := computing.abi.UnpackIntoInterface(out, "BadSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Computing contract.
type ComputingERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func ComputingERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (computing *Computing) UnpackERC1967InvalidImplementationError(raw []byte) (*ComputingERC1967InvalidImplementation, error) {
	out := new(ComputingERC1967InvalidImplementation)
	if err := computing.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingERC1967NonPayable represents a ERC1967NonPayable error raised by the Computing contract.
type ComputingERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func ComputingERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (computing *Computing) UnpackERC1967NonPayableError(raw []byte) (*ComputingERC1967NonPayable, error) {
	out := new(ComputingERC1967NonPayable)
	if err := computing.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingFailedCall represents a FailedCall error raised by the Computing contract.
type ComputingFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func ComputingFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (computing *Computing) UnpackFailedCallError(raw []byte) (*ComputingFailedCall, error) {
	out := new(ComputingFailedCall)
	if err := computing.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingInvalidInitialization represents a InvalidInitialization error raised by the Computing contract.
type ComputingInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func ComputingInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (computing *Computing) UnpackInvalidInitializationError(raw []byte) (*ComputingInvalidInitialization, error) {
	out := new(ComputingInvalidInitialization)
	if err := computing.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingNotInWindow represents a NotInWindow error raised by the Computing contract.
type ComputingNotInWindow struct {
	Window uint64
	Opened *big.Int
	Closed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInWindow(uint64 window, uint256 opened, uint256 closed)
func ComputingNotInWindowErrorID() common.Hash {
	return common.HexToHash("0x3b13f99b277dec34324871f782c53a216cf15ae846b2172be9989215650fc766")
}

// UnpackNotInWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInWindow(uint64 window, uint256 opened, uint256 closed)
func (computing *Computing) UnpackNotInWindowError(raw []byte) (*ComputingNotInWindow, error) {
	out := new(ComputingNotInWindow)
	if err := computing.abi.UnpackIntoInterface(out, "NotInWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingNotInitializing represents a NotInitializing error raised by the Computing contract.
type ComputingNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func ComputingNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (computing *Computing) UnpackNotInitializingError(raw []byte) (*ComputingNotInitializing, error) {
	out := new(ComputingNotInitializing)
	if err := computing.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingNotNewer represents a NotNewer error raised by the Computing contract.
type ComputingNotNewer struct {
	Window uint64
	Last   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNewer(uint64 window, uint64 last)
func ComputingNotNewerErrorID() common.Hash {
	return common.HexToHash("0xa30ddf4cadc349bbfd849f3d8117cb8556ed2835488aed89b3dc4fcf98ea70ea")
}

// UnpackNotNewerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNewer(uint64 window, uint64 last)
func (computing *Computing) UnpackNotNewerError(raw []byte) (*ComputingNotNewer, error) {
	out := new(ComputingNotNewer)
	if err := computing.abi.UnpackIntoInterface(out, "NotNewer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingNotSockets represents a NotSockets error raised by the Computing contract.
type ComputingNotSockets struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSockets(address caller)
func ComputingNotSocketsErrorID() common.Hash {
	return common.HexToHash("0x6b29f40724f3638d243b0a99c850022ebdeca4f7491e73f6ad45f5cf170ae917")
}

// UnpackNotSocketsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSockets(address caller)
func (computing *Computing) UnpackNotSocketsError(raw []byte) (*ComputingNotSockets, error) {
	out := new(ComputingNotSockets)
	if err := computing.abi.UnpackIntoInterface(out, "NotSockets", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingNotStaking represents a NotStaking error raised by the Computing contract.
type ComputingNotStaking struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStaking(address caller)
func ComputingNotStakingErrorID() common.Hash {
	return common.HexToHash("0x77b08152bba8966acd93e1bf66172ec669aa590fac3e2929293562553a115ed6")
}

// UnpackNotStakingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStaking(address caller)
func (computing *Computing) UnpackNotStakingError(raw []byte) (*ComputingNotStaking, error) {
	out := new(ComputingNotStaking)
	if err := computing.abi.UnpackIntoInterface(out, "NotStaking", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingNotTimelock represents a NotTimelock error raised by the Computing contract.
type ComputingNotTimelock struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address caller)
func ComputingNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address caller)
func (computing *Computing) UnpackNotTimelockError(raw []byte) (*ComputingNotTimelock, error) {
	out := new(ComputingNotTimelock)
	if err := computing.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingNotWorker represents a NotWorker error raised by the Computing contract.
type ComputingNotWorker struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWorker(address caller)
func ComputingNotWorkerErrorID() common.Hash {
	return common.HexToHash("0xd8d46badd5ae1366fcbc61ede8522c2dbec9e3172265696f75f416d59bfd2602")
}

// UnpackNotWorkerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWorker(address caller)
func (computing *Computing) UnpackNotWorkerError(raw []byte) (*ComputingNotWorker, error) {
	out := new(ComputingNotWorker)
	if err := computing.abi.UnpackIntoInterface(out, "NotWorker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Computing contract.
type ComputingUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func ComputingUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (computing *Computing) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*ComputingUUPSUnauthorizedCallContext, error) {
	out := new(ComputingUUPSUnauthorizedCallContext)
	if err := computing.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Computing contract.
type ComputingUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func ComputingUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (computing *Computing) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*ComputingUUPSUnsupportedProxiableUUID, error) {
	out := new(ComputingUUPSUnsupportedProxiableUUID)
	if err := computing.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComputingWindowOpen represents a WindowOpen error raised by the Computing contract.
type ComputingWindowOpen struct {
	Window uint64
	Closed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowOpen(uint64 window, uint256 closed)
func ComputingWindowOpenErrorID() common.Hash {
	return common.HexToHash("0x8a407330968a2e713663f8d524f566d4388b3ba9eb1fdda5143626b492587e0f")
}

// UnpackWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowOpen(uint64 window, uint256 closed)
func (computing *Computing) UnpackWindowOpenError(raw []byte) (*ComputingWindowOpen, error) {
	out := new(ComputingWindowOpen)
	if err := computing.abi.UnpackIntoInterface(out, "WindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}
