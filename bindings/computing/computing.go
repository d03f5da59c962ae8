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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"quorum\",\"type\":\"address\",\"internalType\":\"contractIQuorum\"},{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"contractIStaking\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_N\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"QUORUM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuorum\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStaking\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commit\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitment\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIComputing.Commitment\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"committed\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"windowBlocks_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBlocks_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"taskSeconds_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ratingWindows_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lastReport\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"powerOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ratingOf\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"validUntilBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ratingWindows\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"report\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ratings\",\"type\":\"tuple[]\",\"internalType\":\"structIComputing.Rating[]\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"power\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"taskSeconds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"windowBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Committed\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"n\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rated\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"window\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"power\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"validUntilBlock\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reported\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"setId\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"ratings\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyCommitted\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadParameters\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadSize\",\"inputs\":[{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInWindow\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"opened\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"closed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotNewer\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotWorker\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WindowOpen\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"closed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Computing",
	Bin: "0x61010060405230608052348015610014575f5ffd5b50604051611da2380380611da283398101604081905261003391610128565b6001600160a01b03831660a05282610049610062565b506001600160a01b0391821660c0521660e05250610172565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100b25760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101115780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610111575f5ffd5b5f5f5f6060848603121561013a575f5ffd5b835161014581610114565b602085015190935061015681610114565b604085015190925061016781610114565b809150509250925092565b60805160a05160c05160e051611bd36101cf5f395f81816103a301528181610bc80152610e1101525f81816101f9015261089001525f818161032b015261119b01525f81816110e20152818161110b01526112f70152611bd35ff3fe60806040526004361061013d575f3560e01c80637aadef8b116100bb578063a448db8011610071578063ad3cb1cc11610057578063ad3cb1cc14610452578063c3535b52146104a7578063e58e9a74146104c7575f5ffd5b8063a448db8014610414578063a4fefaf314610433575f5ffd5b806394751a08116100a157806394751a081461036c57806397610f301461039257806397efb14b146103c5575f5ffd5b80637aadef8b1461031a5780637f86cd0c1461034d575f5ffd5b80633163e12f116101105780634f1ef286116100f65780634f1ef2861461027a57806352d1902d1461028d5780636205f4c5146102af575f5ffd5b80633163e12f146102335780633366ff7214610259575f5ffd5b80630318359a146101415780630929a2e8146101925780630a906639146101be5780632e80d9b6146101e8575b5f5ffd5b34801561014c575f5ffd5b505f5461017490700100000000000000000000000000000000900467ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020015b60405180910390f35b34801561019d575f5ffd5b506101b16101ac3660046115ba565b6104e6565b60405161018991906115dc565b3480156101c9575f5ffd5b506101d361800081565b60405163ffffffff9091168152602001610189565b3480156101f3575f5ffd5b5061021b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610189565b34801561023e575f5ffd5b505f5461017490600160401b900467ffffffffffffffff1681565b348015610264575f5ffd5b50610278610273366004611627565b61055a565b005b6102786102883660046116d9565b61077c565b348015610298575f5ffd5b506102a161079b565b604051908152602001610189565b3480156102ba575f5ffd5b506102f96102c9366004611780565b6001600160a01b03165f9081526004602052604090205467ffffffffffffffff80821692600160401b9092041690565b6040805167ffffffffffffffff938416815292909116602083015201610189565b348015610325575f5ffd5b5061021b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610358575f5ffd5b506102786103673660046117e0565b6107c9565b348015610377575f5ffd5b505f5461017490600160c01b900467ffffffffffffffff1681565b34801561039d575f5ffd5b5061021b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156103d0575f5ffd5b506103e46103df3660046118a4565b610b0b565b604080518251815260208084015163ffffffff908116918301919091529282015190921690820152606001610189565b34801561041f575f5ffd5b505f546101749067ffffffffffffffff1681565b34801561043e575f5ffd5b5061017461044d3660046115ba565b610b84565b34801561045d575f5ffd5b5061049a6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b60405161018991906118db565b3480156104b2575f5ffd5b506001546101749067ffffffffffffffff1681565b3480156104d2575f5ffd5b506102786104e1366004611923565b610cf2565b67ffffffffffffffff81165f9081526003602090815260409182902080548351818402810184019094528084526060939283018282801561054e57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610530575b50505050509050919050565b5f6105636110af565b805490915060ff600160401b820416159067ffffffffffffffff165f8115801561058a5750825b90505f8267ffffffffffffffff1660011480156105a65750303b155b9050811580156105b4575080155b156105eb576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561061a57845468ff00000000000000001916600160401b1785555b67ffffffffffffffff88161580159061064657508867ffffffffffffffff168867ffffffffffffffff16105b6106635760405163a18a709360e01b815260040160405180910390fd5b67ffffffffffffffff871615801590610685575067ffffffffffffffff861615155b6106a25760405163a18a709360e01b815260040160405180910390fd5b5f805467ffffffffffffffff8b81166fffffffffffffffffffffffffffffffff1990921691909117600160401b8b831602176fffffffffffffffffffffffffffffffff167001000000000000000000000000000000008a83160277ffffffffffffffffffffffffffffffffffffffffffffffff1617600160c01b91891691909102179055831561077157845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050505050565b6107846110d7565b61078d82611190565b61079782826111ff565b5050565b5f6107a46112ec565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b600154869067ffffffffffffffff908116908216811061082e576040517fa30ddf4c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044015b60405180910390fd5b50505f61083a87611335565b9150508043118782909161088c576040517f8a40733000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90921660048301526024820152604401610825565b50507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b0734a568560048a8a8a6040516020016108d492919061196f565b6040516020818303038152906040528051906020012088886040518763ffffffff1660e01b815260040161090d969594939291906119d8565b5f6040518083038186803b158015610923575f5ffd5b505afa158015610935573d5f5f3e3d5ffd5b50506001805467ffffffffffffffff191667ffffffffffffffff8b81169190911782555f80549094508082169350600160c01b90041690610977908b90611a4d565b6109819190611a4d565b61098b9190611a6d565b6040805167ffffffffffffffff8881168252602082018a9052929350918a16917fc829ae4c55a0edd9b31012fb1b7ceff31b5d9fbe3bad6c14d00339ad5de3bde8910160405180910390a25f5b8681101561077157368888838181106109f3576109f3611a90565b90506040020190506040518060400160405280826020016020810190610a1991906115ba565b67ffffffffffffffff908116825285166020918201526004905f90610a4090850185611780565b6001600160a01b031681526020808201929092526040015f20825181549383015167ffffffffffffffff908116600160401b026fffffffffffffffffffffffffffffffff1990951691811691909117939093179055908b1690610aa590830183611780565b6001600160a01b03167fdfe0b190566d090ac6f7eaa620da8adad9c254154b494023c208bfce287f6345610adf60408501602086016115ba565b6040805167ffffffffffffffff928316815291881660208301520160405180910390a3506001016109d8565b60408051606080820183525f808352602080840182905292840181905267ffffffffffffffff86168152600283528381206001600160a01b0386168252835283902083519182018452805482526001015463ffffffff808216938301939093526401000000009004909116918101919091525b92915050565b6040517fe882312500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e8823125906024015f60405180830381865afa158015610c0c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610c339190810190611aa4565b90505f5f5b8251811015610cca575f60045f858481518110610c5757610c57611a90565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f20905043815f0160089054906101000a900467ffffffffffffffff1667ffffffffffffffff1610610cc1578054610cbe9067ffffffffffffffff1684611b58565b92505b50600101610c38565b5067ffffffffffffffff8111610ce05780610cea565b67ffffffffffffffff5b949350505050565b5f5f610cfd86611335565b915091508143118015610d105750804311155b868383909192610d66576040517f3b13f99b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909316600484015260248301919091526044820152606401610825565b50505063ffffffff841615801590610d83575063ffffffff831615155b8015610d97575061800063ffffffff841611155b84849091610de1576040517f2616114500000000000000000000000000000000000000000000000000000000815263ffffffff928316600482015291166024820152604401610825565b50506040517f636f35d30000000000000000000000000000000000000000000000000000000081523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e41c3e990829063636f35d390602401602060405180830381865afa158015610e66573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e8a9190611b6b565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004828101919091526024820152604401602060405180830381865afa158015610eee573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f129190611b86565b3390610f56576040517fd8d46bad0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610825565b5067ffffffffffffffff86165f90815260026020908152604080832033808552925290912060018101549091889163ffffffff1615610fdc576040517f4910757100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90921660048301526001600160a01b03166024820152604401610825565b50508581556001808201805463ffffffff8781166401000000000267ffffffffffffffff199092169089161717905567ffffffffffffffff88165f8181526003602090815260408083208054958601815583529120909201805473ffffffffffffffffffffffffffffffffffffffff19163390811790915591517fdb6add1ca34d1ea1e6775b7770c3d24168a3042fbc9e384976b08d2cded02adf9061109e908a908a908a9092835263ffffffff918216602084015216604082015260600190565b60405180910390a350505050505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610b7e565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061117057507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166111647f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b1561118e5760405163703e46dd60e11b815260040160405180910390fd5b565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610797576040517f59f357cc0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610825565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611259575060408051601f3d908101601f1916820190925261125691810190611ba5565b60015b61128157604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610825565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc81146112dd576040517faa1d49a400000000000000000000000000000000000000000000000000000000815260048101829052602401610825565b6112e78383611379565b505050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461118e5760405163703e46dd60e11b815260040160405180910390fd5b5f805481906113529067ffffffffffffffff908116908516611bbc565b5f5490925061137290600160401b900467ffffffffffffffff1683611b58565b9050915091565b611382826113ce565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156113c6576112e78282611451565b610797611523565b806001600160a01b03163b5f0361140357604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610825565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f61145e848461155b565b905080801561147f57505f3d118061147f57505f846001600160a01b03163b115b156114945761148c61156e565b915050610b7e565b80156114d7576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610825565b3d156114ea576114e5611587565b61151c565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b341561118e576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b67ffffffffffffffff811681146115a7575f5ffd5b50565b80356115b581611592565b919050565b5f602082840312156115ca575f5ffd5b81356115d581611592565b9392505050565b602080825282518282018190525f918401906040840190835b8181101561161c5783516001600160a01b03168352602093840193909201916001016115f5565b509095945050505050565b5f5f5f5f6080858703121561163a575f5ffd5b843561164581611592565b9350602085013561165581611592565b9250604085013561166581611592565b9150606085013561167581611592565b939692955090935050565b6001600160a01b03811681146115a7575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff811182821017156116d1576116d1611694565b604052919050565b5f5f604083850312156116ea575f5ffd5b82356116f581611680565b9150602083013567ffffffffffffffff811115611710575f5ffd5b8301601f81018513611720575f5ffd5b803567ffffffffffffffff81111561173a5761173a611694565b61174d601f8201601f19166020016116a8565b818152866020838501011115611761575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f60208284031215611790575f5ffd5b81356115d581611680565b5f5f83601f8401126117ab575f5ffd5b50813567ffffffffffffffff8111156117c2575f5ffd5b6020830191508360208285010111156117d9575f5ffd5b9250929050565b5f5f5f5f5f5f608087890312156117f5575f5ffd5b863561180081611592565b9550602087013567ffffffffffffffff81111561181b575f5ffd5b8701601f8101891361182b575f5ffd5b803567ffffffffffffffff811115611841575f5ffd5b8960208260061b8401011115611855575f5ffd5b6020919091019550935061186b604088016115aa565b9250606087013567ffffffffffffffff811115611886575f5ffd5b61189289828a0161179b565b979a9699509497509295939492505050565b5f5f604083850312156118b5575f5ffd5b82356118c081611592565b915060208301356118d081611680565b809150509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b803563ffffffff811681146115b5575f5ffd5b5f5f5f5f60808587031215611936575f5ffd5b843561194181611592565b93506020850135925061195660408601611910565b915061196460608601611910565b905092959194509250565b602080825281018290525f8360408301825b858110156119ce57823561199481611680565b6001600160a01b0316825260208301356119ad81611592565b67ffffffffffffffff16602083015260409283019290910190600101611981565b5095945050505050565b67ffffffffffffffff8716815260ff8616602082015267ffffffffffffffff8516604082015283606082015260a060808201528160a0820152818360c08301375f81830160c090810191909152601f909201601f1916010195945050505050565b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610b7e57610b7e611a39565b67ffffffffffffffff818116838216029081169081811461151c5761151c611a39565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611ab4575f5ffd5b815167ffffffffffffffff811115611aca575f5ffd5b8201601f81018413611ada575f5ffd5b805167ffffffffffffffff811115611af457611af4611694565b8060051b611b04602082016116a8565b91825260208184018101929081019087841115611b1f575f5ffd5b6020850194505b83851015611b4d5784519250611b3b83611680565b82825260209485019490910190611b26565b979650505050505050565b80820180821115610b7e57610b7e611a39565b5f60208284031215611b7b575f5ffd5b81516115d581611592565b5f60208284031215611b96575f5ffd5b815180151581146115d5575f5ffd5b5f60208284031215611bb5575f5ffd5b5051919050565b8082028115828204841417610b7e57610b7e611a3956",
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
// Solidity: constructor(address timelock, address quorum, address staking) returns()
func (computing *Computing) PackConstructor(timelock common.Address, quorum common.Address, staking common.Address) []byte {
	enc, err := computing.abi.Pack("", timelock, quorum, staking)
	if err != nil {
		panic(err)
	}
	return enc
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
	Worker          common.Address
	Window          uint64
	Power           uint64
	ValidUntilBlock uint64
	Raw             *types.Log // Blockchain specific contextual infos
}

const ComputingRatedEventName = "Rated"

// ContractEventName returns the user-defined event name.
func (ComputingRated) ContractEventName() string {
	return ComputingRatedEventName
}

// UnpackRatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rated(address indexed worker, uint64 indexed window, uint64 power, uint64 validUntilBlock)
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
	Window  uint64
	SetId   uint64
	Ratings *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ComputingReportedEventName = "Reported"

// ContractEventName returns the user-defined event name.
func (ComputingReported) ContractEventName() string {
	return ComputingReportedEventName
}

// UnpackReportedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reported(uint64 indexed window, uint64 setId, uint256 ratings)
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
