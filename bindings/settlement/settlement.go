// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package settlement

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

// ISettlementBatch is an auto generated low-level Go binding around an user-defined struct.
type ISettlementBatch struct {
	Number       uint64
	Previous     [32]byte
	StateBlock   uint64
	ReceiptsRoot [32]byte
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

// ISettlementNet is an auto generated low-level Go binding around an user-defined struct.
type ISettlementNet struct {
	Socket *big.Int
	Worker common.Address
	Router common.Address
	Units  uint64
	Calls  uint32
}

// SettlementMetaData contains all meta data concerning the Settlement contract.
var SettlementMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"quorum\",\"type\":\"address\",\"internalType\":\"contractIQuorum\"},{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"contractIStaking\"},{\"name\":\"apps\",\"type\":\"address\",\"internalType\":\"contractIApps\"},{\"name\":\"computing\",\"type\":\"address\",\"internalType\":\"contractIComputing\"},{\"name\":\"sockets\",\"type\":\"address\",\"internalType\":\"contractISockets\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"APPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIApps\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COMPUTING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIComputing\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_SHARES_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"QUORUM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuorum\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SOCKETS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISockets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStaking\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"operator\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"batchHash\",\"inputs\":[{\"name\":\"batch\",\"type\":\"tuple\",\"internalType\":\"structISettlement.Batch\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stateBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"nets\",\"type\":\"tuple[]\",\"internalType\":\"structISettlement.Net[]\",\"components\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"router\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"calls\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimFor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"creditTo\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"routerBps_\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"protocolBps_\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"protocolAccount_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"last\",\"inputs\":[],\"outputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"protocolAccount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"protocolBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"receiptsRoot\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"routerBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"batch\",\"type\":\"tuple\",\"internalType\":\"structISettlement.Batch\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stateBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"nets\",\"type\":\"tuple[]\",\"internalType\":\"structISettlement.Net[]\",\"components\":[{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"router\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"calls\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"verifyCall\",\"inputs\":[{\"name\":\"batch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"tuple\",\"internalType\":\"structISettlement.Leaf\",\"components\":[{\"name\":\"call\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"output\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"socket\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"router\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"stateBlock\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotLinked\",\"inputs\":[{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotNext\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotSockets\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToClaim\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SharesTooHigh\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "Settlement",
	Bin: "0x61016060405230608052348015610014575f5ffd5b506040516127473803806127478339810160408190526100339161013c565b6001600160a01b03861660a05285610049610076565b506001600160a01b0394851660c05292841660e052908316610100528216610120521661014052506101bf565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100c65760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101255780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610125575f5ffd5b5f5f5f5f5f5f60c08789031215610151575f5ffd5b865161015c81610128565b602088015190965061016d81610128565b604088015190955061017e81610128565b606088015190945061018f81610128565b60808801519093506101a081610128565b60a08801519092506101b181610128565b809150509295509295509295565b60805160a05160c05160e0516101005161012051610140516124f16102565f395f81816101960152818161060101526111d101525f818161042701526106bf01525f818161031d0152611ac701525f818161048101528181611c490152611d4c01525f81816102540152610bba01525f81816103f40152610e8101525f8181610dca01528181610df30152610fdd01526124f15ff3fe608060405260043610610186575f3560e01c80638e4424b8116100d1578063b03fac891161007c578063ddeae03311610057578063ddeae033146105be578063f0235adf146105dd578063f8178b2b146105f0575f5ffd5b8063b03fac8914610546578063b5cf5f2414610565578063d5d44d8014610593575f5ffd5b80639ed2181b116100ac5780639ed2181b146104a3578063a21eb9fc146104d2578063ad3cb1cc146104f1575f5ffd5b80638e4424b814610416578063949670051461044957806397610f3014610470575f5ffd5b806362b51b4e116101315780636997b21f1161010c5780636997b21f1461038c578063741d39c1146103c45780637aadef8b146103e3575f5ffd5b806362b51b4e1461030c5780636444245b1461033f578063645ce08314610354575f5ffd5b80634e71d92d116101615780634e71d92d146102d15780634f1ef286146102e557806352d1902d146102f8575f5ffd5b80632bd8706c146102055780632e80d9b61461024357806347799da81461028e575f5ffd5b3661020157336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146101ff576040517f6b29f4070000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024015b60405180910390fd5b005b5f5ffd5b348015610210575f5ffd5b5061023061021f366004611d97565b60026020525f908152604090205481565b6040519081526020015b60405180910390f35b34801561024e575f5ffd5b506102767f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161023a565b348015610299575f5ffd5b506102b15f5460015467ffffffffffffffff90911691565b6040805167ffffffffffffffff909316835260208301919091520161023a565b3480156102dc575f5ffd5b506101ff610623565b6101ff6102f3366004611e14565b61062e565b348015610303575f5ffd5b5061023061064d565b348015610317575f5ffd5b506102767f000000000000000000000000000000000000000000000000000000000000000081565b34801561034a575f5ffd5b5061023061138881565b34801561035f575f5ffd5b505f546103799068010000000000000000900461ffff1681565b60405161ffff909116815260200161023a565b348015610397575f5ffd5b506103ab6103a6366004611d97565b61067b565b60405167ffffffffffffffff909116815260200161023a565b3480156103cf575f5ffd5b506102306103de366004611f12565b610750565b3480156103ee575f5ffd5b506102767f000000000000000000000000000000000000000000000000000000000000000081565b348015610421575f5ffd5b506102767f000000000000000000000000000000000000000000000000000000000000000081565b348015610454575f5ffd5b505f54610379906a0100000000000000000000900461ffff1681565b34801561047b575f5ffd5b506102767f000000000000000000000000000000000000000000000000000000000000000081565b3480156104ae575f5ffd5b506104c26104bd366004611f62565b6107d6565b604051901515815260200161023a565b3480156104dd575f5ffd5b506101ff6104ec36600461200c565b610859565b3480156104fc575f5ffd5b506105396040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b60405161023a9190612054565b348015610551575f5ffd5b506101ff610560366004612089565b610a8d565b348015610570575f5ffd5b505f54610276906c0100000000000000000000000090046001600160a01b031681565b34801561059e575f5ffd5b506102306105ad366004612149565b60036020525f908152604090205481565b3480156105c9575f5ffd5b506101ff6105d8366004612149565b610ce0565b6101ff6105eb366004612149565b610daf565b3480156105fb575f5ffd5b506102767f000000000000000000000000000000000000000000000000000000000000000081565b61062c33610ce0565b565b610636610dbf565b61063f82610e76565b6106498282610ee5565b5050565b5f610656610fd2565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b6040517f581717c800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063581717c890602401602060405180830381865afa158015610704573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107289190612164565b905067ffffffffffffffff811161073f5780610749565b67ffffffffffffffff5b9392505050565b5f61075e6020850185611d97565b60208501356107736060870160408801611d97565b8660600135610782878761101b565b6040805167ffffffffffffffff968716602082015290810194909452939091166060830152608082015260a081019190915260c0016040516020818303038152906040528051906020012090509392505050565b5f5f846040516020016107e9919061218b565b60408051601f198184030181528282528051602091820120908301520160408051601f19818403018152918152815160209283012067ffffffffffffffff89165f9081526002909352912054909150801580159061084e575061084e85858385611040565b979650505050505050565b5f610862611057565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f8115801561088e5750825b90505f8267ffffffffffffffff1660011480156108aa5750303b155b9050811580156108b8575080155b156108ef576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561092357845468ff00000000000000001916680100000000000000001785555b5f61093561ffff808a16908b16612231565b9050806113888082111561097e576040517fd4ed9273000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016101f6565b50506001600160a01b0387166109c0576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505f80546bffffffff000000000000000019166801000000000000000061ffff8b8116919091026bffff000000000000000000001916919091176a0100000000000000000000918a1691909102176bffffffffffffffffffffffff166c010000000000000000000000006001600160a01b038916021790558315610a8357845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050565b610a95611081565b5f8054610aad9067ffffffffffffffff166001612244565b905067ffffffffffffffff8116610ac76020890189611d97565b67ffffffffffffffff1614610adf6020890189611d97565b829091610b2c576040517ff8d0538e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016101f6565b5050600154602088013590818114610b79576040517fe24173e1000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016101f6565b50505f610b87888888610750565b6040517fb0734a560000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063b0734a5690610bfa908890600390879087908b908b90600401612264565b5f6040518083038186803b158015610c10575f5ffd5b505afa158015610c22573d5f5f3e3d5ffd5b50505f805467ffffffffffffffff191667ffffffffffffffff861690811782556001859055808252600260205260409182902060608d0180359091559093507fd82985dd312c371bb974fa6672951cc66f726d17dc864139d079b8ae0bb8b7b492508491610c9291908d01611d97565b6040805192835267ffffffffffffffff91909116602083015260608c810135838301529051918290030190a28515610cce57610cce87876110b6565b5050610cd861126f565b505050505050565b610ce8611081565b6001600160a01b0381165f908152600360205260409020548181610d44576040517f64ab34660000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024016101f6565b506001600160a01b0382165f8181526003602052604080822091909155517fd8138f8a3f377c5259ca548e70e4c2de94f129f5a11036a15b69513cba2b426a90610d919084815260200190565b60405180910390a2610da38282611299565b50610dac61126f565b50565b3415610dac57610dac81346112b2565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610e5857507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610e4c7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b1561062c5760405163703e46dd60e11b815260040160405180910390fd5b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610649576040517f59f357cc0000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024016101f6565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610f3f575060408051601f3d908101601f19168201909252610f3c91810190612164565b60015b610f6757604051634c9c8ce360e01b81526001600160a01b03831660048201526024016101f6565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114610fc3576040517faa1d49a4000000000000000000000000000000000000000000000000000000008152600481018290526024016101f6565b610fcd8383611320565b505050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461062c5760405163703e46dd60e11b815260040160405180910390fd5b5f60405160a08302602082528360208301528085604084013760400190209392505050565b5f8261104d868685611375565b1495945050505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b6110896113b6565b61062c60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061140f565b5f8167ffffffffffffffff8111156110d0576110d0611dcf565b6040519080825280602002602001820160405280156110f9578160200160208202803683370190505b5090505f8267ffffffffffffffff81111561111657611116611dcf565b60405190808252806020026020018201604052801561113f578160200160208202803683370190505b5090505f5b838110156111cc573685858381811061115f5761115f6122c5565b905060a002019050805f013584838151811061117d5761117d6122c5565b60209081029190910101526111986080820160608301611d97565b8383815181106111aa576111aa6122c5565b67ffffffffffffffff9092166020928302919091019091015250600101611144565b505f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663918f04d585856040518363ffffffff1660e01b815260040161121d9291906122d9565b5f604051808303815f875af1158015611238573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261125f91908101906123e3565b91509150610cd886868385611416565b61062c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006110b0565b5f385f3884865af16106495763b12d13eb5f526004601cfd5b6001600160a01b0382165f90815260036020526040812080548392906112d9908490612231565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6113298261165c565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561136d57610fcd82826116ea565b6106496117bc565b5f81815b848110156113ad576113a382878784818110611397576113976122c5565b905060200201356117f4565b9150600101611379565b50949350505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561062c576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b61145c6040805161010081019091525f60c0820181815260e083019190915281908152602001606081526020015f81526020015f81526020015f81526020015f81525090565b61147a61146a856006612448565b611475906001612231565b61181d565b8152611487846003612448565b611492906001612231565b67ffffffffffffffff8111156114aa576114aa611dcf565b6040519080825280602002602001820160405280156114d3578160200160208202803683370190505b5060208201525f5461ffff680100000000000000008204811660808401526a010000000000000000000082041660a083015261152a9082906001600160a01b036c0100000000000000000000000090910416611872565b60608201525f5b848110156115c85782818151811061154b5761154b6122c5565b60200260200101515f146115c0576115c08284838151811061156f5761156f6122c5565b6020026020010151868481518110611589576115896122c5565b60200260200101518989868181106115a3576115a36122c5565b905060a0020160400160208101906115bb9190612149565b6118fd565b600101611531565b505f5b8160400151811015610cd8575f611614836020015183815181106115f1576115f16122c5565b60200260200101516001600160a01b0316845f01516119ad90919063ffffffff16565b5090505f611623826020015190565b905080156116525761165284602001518481518110611644576116446122c5565b6020026020010151826112b2565b50506001016115cb565b806001600160a01b03163b5f0361169157604051634c9c8ce360e01b81526001600160a01b03821660048201526024016101f6565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b60605f6116f78484611a1b565b905080801561171857505f3d118061171857505f846001600160a01b03163b115b1561172d57611725611a2e565b91505061107b565b8015611770576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016101f6565b3d156117835761177e611a47565b6117b5565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b341561062c576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f81831061180e575f828152602084905260409020610749565b505f9182526020526040902090565b604080518082019091525f808252602082015260025b8281116118425760011b611833565b61184d60018261245f565b8260200181815250506040518160061b81845280820160405280368337505050919050565b5f6001600160a01b03821661188c5750606082015161107b565b82515f906118a3906001600160a01b0385166119ad565b9092509050806117b55760208401516040850180518592916118c482612472565b9052815181106118d6576118d66122c5565b60200260200101906001600160a01b031690816001600160a01b0316815250505092915050565b5f5f61190d86604086901c611a52565b915091505f612710828702816119255761192561248a565b0490505f61271088608001518802816119405761194061248a565b0490505f6127108960a0015189028161195b5761195b61248a565b0490506119688584611b88565b61197b6119758a88611bab565b83611b88565b611989896060015182611b88565b6119a26119968a89611cc4565b8284868c030303611b88565b505050505050505050565b5f5f835160208501517f9e3779b97f4a7c15f39cc0605cedc8341082276bf3a27251f86c6a11d0c18e95850260c01c5b81811660061b8301945084518681036119fa576001945050611a11565b80611a085786865250611a11565b506001016119dd565b5050509250929050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f5f5f5f611a83857402000000000000000000000000000000000000000017875f01516119ad90919063ffffffff16565b9150915080611b57576040517fe814cb71000000000000000000000000000000000000000000000000000000008152600481018690525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e814cb71906024016040805180830381865afa158015611b0b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b2f919061249e565b91509150611b5484611b418a85611872565b60808461ffff16901b1760209190910152565b50505b5f611b63836020015190565b6fffffffffffffffffffffffffffffffff8116955060801c93505050505b9250929050565b6106498282611b98856020015190565b611ba29190612231565b60209190910152565b5f6001600160a01b038216611bc55750606082015161107b565b82515f908190611bf590740300000000000000000000000000000000000000006001600160a01b038716176119ad565b9150915080611cb8576040517fe1e50f270000000000000000000000000000000000000000000000000000000081526001600160a01b03858116600483015260026024830152611cb8918491611ba29189917f0000000000000000000000000000000000000000000000000000000000000000169063e1e50f27906044015b602060405180830381865afa158015611c8f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cb391906124d6565b611872565b50602001519392505050565b81515f9081908190611cf7907401000000000000000000000000000000000000000067ffffffffffffffff8716176119ad565b9150915080611cb8576040517f7903a61700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152611cb8908390611ba29088906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637903a61790602401611c74565b803567ffffffffffffffff81168114611d92575f5ffd5b919050565b5f60208284031215611da7575f5ffd5b61074982611d7b565b6001600160a01b0381168114610dac575f5ffd5b8035611d9281611db0565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff81118282101715611e0c57611e0c611dcf565b604052919050565b5f5f60408385031215611e25575f5ffd5b8235611e3081611db0565b9150602083013567ffffffffffffffff811115611e4b575f5ffd5b8301601f81018513611e5b575f5ffd5b803567ffffffffffffffff811115611e7557611e75611dcf565b611e88601f8201601f1916602001611de3565b818152866020838501011115611e9c575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f60808284031215611ecb575f5ffd5b50919050565b5f5f83601f840112611ee1575f5ffd5b50813567ffffffffffffffff811115611ef8575f5ffd5b60208301915083602060a083028501011115611b81575f5ffd5b5f5f5f60a08486031215611f24575f5ffd5b611f2e8585611ebb565b9250608084013567ffffffffffffffff811115611f49575f5ffd5b611f5586828701611ed1565b9497909650939450505050565b5f5f5f5f848603610140811215611f77575f5ffd5b611f8086611d7b565b9450610100601f1982011215611f94575f5ffd5b5060208501925061012085013567ffffffffffffffff811115611fb5575f5ffd5b8501601f81018713611fc5575f5ffd5b803567ffffffffffffffff811115611fdb575f5ffd5b8760208260051b8401011115611fef575f5ffd5b949793965060200194505050565b61ffff81168114610dac575f5ffd5b5f5f5f6060848603121561201e575f5ffd5b833561202981611ffd565b9250602084013561203981611ffd565b9150604084013561204981611db0565b809150509250925092565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f5f5f5f5f60e0878903121561209e575f5ffd5b6120a88888611ebb565b9550608087013567ffffffffffffffff8111156120c3575f5ffd5b6120cf89828a01611ed1565b90965094506120e2905060a08801611d7b565b925060c087013567ffffffffffffffff8111156120fd575f5ffd5b8701601f8101891361210d575f5ffd5b803567ffffffffffffffff811115612123575f5ffd5b896020828401011115612134575f5ffd5b60208201935080925050509295509295509295565b5f60208284031215612159575f5ffd5b813561074981611db0565b5f60208284031215612174575f5ffd5b5051919050565b803560ff81168114611d92575f5ffd5b81358152602080830135908201526040808301359082015260608083013590820152610100810160808301356121c081611db0565b6001600160a01b031660808301526121da60a08401611dc4565b6001600160a01b031660a08301526121f460c08401611d7b565b67ffffffffffffffff1660c083015261220f60e0840161217b565b60ff811660e08401526117b5565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561107b5761107b61221d565b67ffffffffffffffff818116838216019081111561107b5761107b61221d565b67ffffffffffffffff8716815260ff8616602082015267ffffffffffffffff8516604082015283606082015260a060808201528160a0820152818360c08301375f81830160c090810191909152601f909201601f1916010195945050505050565b634e487b7160e01b5f52603260045260245ffd5b604080825283519082018190525f9060208501906060840190835b818110156123125783518352602093840193909201916001016122f4565b5050838103602080860191909152855180835291810192508501905f5b8181101561235757825167ffffffffffffffff1684526020938401939092019160010161232f565b50919695505050505050565b5f82601f830112612372575f5ffd5b815167ffffffffffffffff81111561238c5761238c611dcf565b8060051b61239c60208201611de3565b918252602081850181019290810190868411156123b7575f5ffd5b6020860192505b838310156123d95782518252602092830192909101906123be565b9695505050505050565b5f5f604083850312156123f4575f5ffd5b825167ffffffffffffffff81111561240a575f5ffd5b61241685828601612363565b925050602083015167ffffffffffffffff811115612432575f5ffd5b61243e85828601612363565b9150509250929050565b808202811582820484141761107b5761107b61221d565b8181038181111561107b5761107b61221d565b5f600182016124835761248361221d565b5060010190565b634e487b7160e01b5f52601260045260245ffd5b5f5f604083850312156124af575f5ffd5b82516124ba81611db0565b60208401519092506124cb81611ffd565b809150509250929050565b5f602082840312156124e6575f5ffd5b815161074981611db056",
}

// Settlement is an auto generated Go binding around an Ethereum contract.
type Settlement struct {
	abi abi.ABI
}

// NewSettlement creates a new instance of Settlement.
func NewSettlement() *Settlement {
	parsed, err := SettlementMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Settlement{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Settlement) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock, address quorum, address staking, address apps, address computing, address sockets) returns()
func (settlement *Settlement) PackConstructor(timelock common.Address, quorum common.Address, staking common.Address, apps common.Address, computing common.Address, sockets common.Address) []byte {
	enc, err := settlement.abi.Pack("", timelock, quorum, staking, apps, computing, sockets)
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
func (settlement *Settlement) PackAPPS() []byte {
	enc, err := settlement.abi.Pack("APPS")
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
func (settlement *Settlement) TryPackAPPS() ([]byte, error) {
	return settlement.abi.Pack("APPS")
}

// UnpackAPPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62b51b4e.
//
// Solidity: function APPS() view returns(address)
func (settlement *Settlement) UnpackAPPS(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("APPS", data)
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
func (settlement *Settlement) PackCOMPUTING() []byte {
	enc, err := settlement.abi.Pack("COMPUTING")
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
func (settlement *Settlement) TryPackCOMPUTING() ([]byte, error) {
	return settlement.abi.Pack("COMPUTING")
}

// UnpackCOMPUTING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e4424b8.
//
// Solidity: function COMPUTING() view returns(address)
func (settlement *Settlement) UnpackCOMPUTING(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("COMPUTING", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXSHARESBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6444245b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SHARES_BPS() view returns(uint256)
func (settlement *Settlement) PackMAXSHARESBPS() []byte {
	enc, err := settlement.abi.Pack("MAX_SHARES_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSHARESBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6444245b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SHARES_BPS() view returns(uint256)
func (settlement *Settlement) TryPackMAXSHARESBPS() ([]byte, error) {
	return settlement.abi.Pack("MAX_SHARES_BPS")
}

// UnpackMAXSHARESBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6444245b.
//
// Solidity: function MAX_SHARES_BPS() view returns(uint256)
func (settlement *Settlement) UnpackMAXSHARESBPS(data []byte) (*big.Int, error) {
	out, err := settlement.abi.Unpack("MAX_SHARES_BPS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e80d9b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function QUORUM() view returns(address)
func (settlement *Settlement) PackQUORUM() []byte {
	enc, err := settlement.abi.Pack("QUORUM")
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
func (settlement *Settlement) TryPackQUORUM() ([]byte, error) {
	return settlement.abi.Pack("QUORUM")
}

// UnpackQUORUM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e80d9b6.
//
// Solidity: function QUORUM() view returns(address)
func (settlement *Settlement) UnpackQUORUM(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("QUORUM", data)
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
func (settlement *Settlement) PackSOCKETS() []byte {
	enc, err := settlement.abi.Pack("SOCKETS")
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
func (settlement *Settlement) TryPackSOCKETS() ([]byte, error) {
	return settlement.abi.Pack("SOCKETS")
}

// UnpackSOCKETS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8178b2b.
//
// Solidity: function SOCKETS() view returns(address)
func (settlement *Settlement) UnpackSOCKETS(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("SOCKETS", data)
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
func (settlement *Settlement) PackSTAKING() []byte {
	enc, err := settlement.abi.Pack("STAKING")
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
func (settlement *Settlement) TryPackSTAKING() ([]byte, error) {
	return settlement.abi.Pack("STAKING")
}

// UnpackSTAKING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (settlement *Settlement) UnpackSTAKING(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("STAKING", data)
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
func (settlement *Settlement) PackTIMELOCK() []byte {
	enc, err := settlement.abi.Pack("TIMELOCK")
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
func (settlement *Settlement) TryPackTIMELOCK() ([]byte, error) {
	return settlement.abi.Pack("TIMELOCK")
}

// UnpackTIMELOCK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7aadef8b.
//
// Solidity: function TIMELOCK() view returns(address)
func (settlement *Settlement) UnpackTIMELOCK(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("TIMELOCK", data)
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
func (settlement *Settlement) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := settlement.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (settlement *Settlement) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return settlement.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (settlement *Settlement) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := settlement.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6997b21f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(uint64 operator) view returns(uint64)
func (settlement *Settlement) PackAllowance(operator uint64) []byte {
	enc, err := settlement.abi.Pack("allowance", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6997b21f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(uint64 operator) view returns(uint64)
func (settlement *Settlement) TryPackAllowance(operator uint64) ([]byte, error) {
	return settlement.abi.Pack("allowance", operator)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6997b21f.
//
// Solidity: function allowance(uint64 operator) view returns(uint64)
func (settlement *Settlement) UnpackAllowance(data []byte) (uint64, error) {
	out, err := settlement.abi.Unpack("allowance", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackBatchHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x741d39c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchHash((uint64,bytes32,uint64,bytes32) batch, (uint256,address,address,uint64,uint32)[] nets) pure returns(bytes32)
func (settlement *Settlement) PackBatchHash(batch ISettlementBatch, nets []ISettlementNet) []byte {
	enc, err := settlement.abi.Pack("batchHash", batch, nets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x741d39c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchHash((uint64,bytes32,uint64,bytes32) batch, (uint256,address,address,uint64,uint32)[] nets) pure returns(bytes32)
func (settlement *Settlement) TryPackBatchHash(batch ISettlementBatch, nets []ISettlementNet) ([]byte, error) {
	return settlement.abi.Pack("batchHash", batch, nets)
}

// UnpackBatchHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x741d39c1.
//
// Solidity: function batchHash((uint64,bytes32,uint64,bytes32) batch, (uint256,address,address,uint64,uint32)[] nets) pure returns(bytes32)
func (settlement *Settlement) UnpackBatchHash(data []byte) ([32]byte, error) {
	out, err := settlement.abi.Unpack("batchHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e71d92d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim() returns()
func (settlement *Settlement) PackClaim() []byte {
	enc, err := settlement.abi.Pack("claim")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e71d92d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim() returns()
func (settlement *Settlement) TryPackClaim() ([]byte, error) {
	return settlement.abi.Pack("claim")
}

// PackClaimFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddeae033.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimFor(address account) returns()
func (settlement *Settlement) PackClaimFor(account common.Address) []byte {
	enc, err := settlement.abi.Pack("claimFor", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddeae033.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimFor(address account) returns()
func (settlement *Settlement) TryPackClaimFor(account common.Address) ([]byte, error) {
	return settlement.abi.Pack("claimFor", account)
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address account) view returns(uint256)
func (settlement *Settlement) PackCredit(account common.Address) []byte {
	enc, err := settlement.abi.Pack("credit", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address account) view returns(uint256)
func (settlement *Settlement) TryPackCredit(account common.Address) ([]byte, error) {
	return settlement.abi.Pack("credit", account)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256)
func (settlement *Settlement) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := settlement.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreditTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0235adf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditTo(address account) payable returns()
func (settlement *Settlement) PackCreditTo(account common.Address) []byte {
	enc, err := settlement.abi.Pack("creditTo", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0235adf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditTo(address account) payable returns()
func (settlement *Settlement) TryPackCreditTo(account common.Address) ([]byte, error) {
	return settlement.abi.Pack("creditTo", account)
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa21eb9fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(uint16 routerBps_, uint16 protocolBps_, address protocolAccount_) returns()
func (settlement *Settlement) PackInitialize(routerBps uint16, protocolBps uint16, protocolAccount common.Address) []byte {
	enc, err := settlement.abi.Pack("initialize", routerBps, protocolBps, protocolAccount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa21eb9fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(uint16 routerBps_, uint16 protocolBps_, address protocolAccount_) returns()
func (settlement *Settlement) TryPackInitialize(routerBps uint16, protocolBps uint16, protocolAccount common.Address) ([]byte, error) {
	return settlement.abi.Pack("initialize", routerBps, protocolBps, protocolAccount)
}

// PackLast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47799da8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function last() view returns(uint64 number, bytes32 hash)
func (settlement *Settlement) PackLast() []byte {
	enc, err := settlement.abi.Pack("last")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47799da8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function last() view returns(uint64 number, bytes32 hash)
func (settlement *Settlement) TryPackLast() ([]byte, error) {
	return settlement.abi.Pack("last")
}

// LastOutput serves as a container for the return parameters of contract
// method Last.
type LastOutput struct {
	Number uint64
	Hash   [32]byte
}

// UnpackLast is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47799da8.
//
// Solidity: function last() view returns(uint64 number, bytes32 hash)
func (settlement *Settlement) UnpackLast(data []byte) (LastOutput, error) {
	out, err := settlement.abi.Unpack("last", data)
	outstruct := new(LastOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Hash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackProtocolAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5cf5f24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function protocolAccount() view returns(address)
func (settlement *Settlement) PackProtocolAccount() []byte {
	enc, err := settlement.abi.Pack("protocolAccount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProtocolAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5cf5f24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function protocolAccount() view returns(address)
func (settlement *Settlement) TryPackProtocolAccount() ([]byte, error) {
	return settlement.abi.Pack("protocolAccount")
}

// UnpackProtocolAccount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5cf5f24.
//
// Solidity: function protocolAccount() view returns(address)
func (settlement *Settlement) UnpackProtocolAccount(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("protocolAccount", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProtocolBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94967005.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function protocolBps() view returns(uint16)
func (settlement *Settlement) PackProtocolBps() []byte {
	enc, err := settlement.abi.Pack("protocolBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProtocolBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94967005.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function protocolBps() view returns(uint16)
func (settlement *Settlement) TryPackProtocolBps() ([]byte, error) {
	return settlement.abi.Pack("protocolBps")
}

// UnpackProtocolBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94967005.
//
// Solidity: function protocolBps() view returns(uint16)
func (settlement *Settlement) UnpackProtocolBps(data []byte) (uint16, error) {
	out, err := settlement.abi.Unpack("protocolBps", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (settlement *Settlement) PackProxiableUUID() []byte {
	enc, err := settlement.abi.Pack("proxiableUUID")
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
func (settlement *Settlement) TryPackProxiableUUID() ([]byte, error) {
	return settlement.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (settlement *Settlement) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := settlement.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReceiptsRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bd8706c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiptsRoot(uint64 number) view returns(bytes32)
func (settlement *Settlement) PackReceiptsRoot(number uint64) []byte {
	enc, err := settlement.abi.Pack("receiptsRoot", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiptsRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bd8706c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiptsRoot(uint64 number) view returns(bytes32)
func (settlement *Settlement) TryPackReceiptsRoot(number uint64) ([]byte, error) {
	return settlement.abi.Pack("receiptsRoot", number)
}

// UnpackReceiptsRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2bd8706c.
//
// Solidity: function receiptsRoot(uint64 number) view returns(bytes32)
func (settlement *Settlement) UnpackReceiptsRoot(data []byte) ([32]byte, error) {
	out, err := settlement.abi.Unpack("receiptsRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRouterBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x645ce083.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function routerBps() view returns(uint16)
func (settlement *Settlement) PackRouterBps() []byte {
	enc, err := settlement.abi.Pack("routerBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRouterBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x645ce083.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function routerBps() view returns(uint16)
func (settlement *Settlement) TryPackRouterBps() ([]byte, error) {
	return settlement.abi.Pack("routerBps")
}

// UnpackRouterBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x645ce083.
//
// Solidity: function routerBps() view returns(uint16)
func (settlement *Settlement) UnpackRouterBps(data []byte) (uint16, error) {
	out, err := settlement.abi.Unpack("routerBps", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb03fac89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((uint64,bytes32,uint64,bytes32) batch, (uint256,address,address,uint64,uint32)[] nets, uint64 setId, bytes certificate) returns()
func (settlement *Settlement) PackSettle(batch ISettlementBatch, nets []ISettlementNet, setId uint64, certificate []byte) []byte {
	enc, err := settlement.abi.Pack("settle", batch, nets, setId, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb03fac89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((uint64,bytes32,uint64,bytes32) batch, (uint256,address,address,uint64,uint32)[] nets, uint64 setId, bytes certificate) returns()
func (settlement *Settlement) TryPackSettle(batch ISettlementBatch, nets []ISettlementNet, setId uint64, certificate []byte) ([]byte, error) {
	return settlement.abi.Pack("settle", batch, nets, setId, certificate)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (settlement *Settlement) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := settlement.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (settlement *Settlement) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return settlement.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackVerifyCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ed2181b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyCall(uint64 batch, (bytes32,bytes32,bytes32,uint256,address,address,uint64,uint8) leaf, bytes32[] proof) view returns(bool)
func (settlement *Settlement) PackVerifyCall(batch uint64, leaf ISettlementLeaf, proof [][32]byte) []byte {
	enc, err := settlement.abi.Pack("verifyCall", batch, leaf, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ed2181b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyCall(uint64 batch, (bytes32,bytes32,bytes32,uint256,address,address,uint64,uint8) leaf, bytes32[] proof) view returns(bool)
func (settlement *Settlement) TryPackVerifyCall(batch uint64, leaf ISettlementLeaf, proof [][32]byte) ([]byte, error) {
	return settlement.abi.Pack("verifyCall", batch, leaf, proof)
}

// UnpackVerifyCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ed2181b.
//
// Solidity: function verifyCall(uint64 batch, (bytes32,bytes32,bytes32,uint256,address,address,uint64,uint8) leaf, bytes32[] proof) view returns(bool)
func (settlement *Settlement) UnpackVerifyCall(data []byte) (bool, error) {
	out, err := settlement.abi.Unpack("verifyCall", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// SettlementClaimed represents a Claimed event raised by the Settlement contract.
type SettlementClaimed struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlementClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (SettlementClaimed) ContractEventName() string {
	return SettlementClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed account, uint256 amount)
func (settlement *Settlement) UnpackClaimedEvent(log *types.Log) (*SettlementClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 || log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SettlementClaimed)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementCredited represents a Credited event raised by the Settlement contract.
type SettlementCredited struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlementCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (SettlementCredited) ContractEventName() string {
	return SettlementCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed account, uint256 amount)
func (settlement *Settlement) UnpackCreditedEvent(log *types.Log) (*SettlementCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 || log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SettlementCredited)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementInitialized represents a Initialized event raised by the Settlement contract.
type SettlementInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlementInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (SettlementInitialized) ContractEventName() string {
	return SettlementInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (settlement *Settlement) UnpackInitializedEvent(log *types.Log) (*SettlementInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SettlementInitialized)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementSettled represents a Settled event raised by the Settlement contract.
type SettlementSettled struct {
	Number       uint64
	Hash         [32]byte
	StateBlock   uint64
	ReceiptsRoot [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const SettlementSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (SettlementSettled) ContractEventName() string {
	return SettlementSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(uint64 indexed number, bytes32 hash, uint64 stateBlock, bytes32 receiptsRoot)
func (settlement *Settlement) UnpackSettledEvent(log *types.Log) (*SettlementSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 || log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SettlementSettled)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementUpgraded represents a Upgraded event raised by the Settlement contract.
type SettlementUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const SettlementUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (SettlementUpgraded) ContractEventName() string {
	return SettlementUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (settlement *Settlement) UnpackUpgradedEvent(log *types.Log) (*SettlementUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 || log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SettlementUpgraded)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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
func (settlement *Settlement) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], settlement.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return settlement.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return settlement.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return settlement.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return settlement.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return settlement.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return settlement.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotLinked"].ID.Bytes()[:4]) {
		return settlement.UnpackNotLinkedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotNext"].ID.Bytes()[:4]) {
		return settlement.UnpackNotNextError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotSockets"].ID.Bytes()[:4]) {
		return settlement.UnpackNotSocketsError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return settlement.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return settlement.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return settlement.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["SharesTooHigh"].ID.Bytes()[:4]) {
		return settlement.UnpackSharesTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return settlement.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return settlement.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return settlement.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SettlementAddressEmptyCode represents a AddressEmptyCode error raised by the Settlement contract.
type SettlementAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func SettlementAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (settlement *Settlement) UnpackAddressEmptyCodeError(raw []byte) (*SettlementAddressEmptyCode, error) {
	out := new(SettlementAddressEmptyCode)
	if err := settlement.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Settlement contract.
type SettlementERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func SettlementERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (settlement *Settlement) UnpackERC1967InvalidImplementationError(raw []byte) (*SettlementERC1967InvalidImplementation, error) {
	out := new(SettlementERC1967InvalidImplementation)
	if err := settlement.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementERC1967NonPayable represents a ERC1967NonPayable error raised by the Settlement contract.
type SettlementERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func SettlementERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (settlement *Settlement) UnpackERC1967NonPayableError(raw []byte) (*SettlementERC1967NonPayable, error) {
	out := new(SettlementERC1967NonPayable)
	if err := settlement.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementFailedCall represents a FailedCall error raised by the Settlement contract.
type SettlementFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func SettlementFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (settlement *Settlement) UnpackFailedCallError(raw []byte) (*SettlementFailedCall, error) {
	out := new(SettlementFailedCall)
	if err := settlement.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementInvalidInitialization represents a InvalidInitialization error raised by the Settlement contract.
type SettlementInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func SettlementInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (settlement *Settlement) UnpackInvalidInitializationError(raw []byte) (*SettlementInvalidInitialization, error) {
	out := new(SettlementInvalidInitialization)
	if err := settlement.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNotInitializing represents a NotInitializing error raised by the Settlement contract.
type SettlementNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func SettlementNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (settlement *Settlement) UnpackNotInitializingError(raw []byte) (*SettlementNotInitializing, error) {
	out := new(SettlementNotInitializing)
	if err := settlement.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNotLinked represents a NotLinked error raised by the Settlement contract.
type SettlementNotLinked struct {
	Previous [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLinked(bytes32 previous, bytes32 expected)
func SettlementNotLinkedErrorID() common.Hash {
	return common.HexToHash("0xe24173e19f16d825fc83377e797cbe4e96e337c6d9d129f1c6de5edbf9ef66f9")
}

// UnpackNotLinkedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLinked(bytes32 previous, bytes32 expected)
func (settlement *Settlement) UnpackNotLinkedError(raw []byte) (*SettlementNotLinked, error) {
	out := new(SettlementNotLinked)
	if err := settlement.abi.UnpackIntoInterface(out, "NotLinked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNotNext represents a NotNext error raised by the Settlement contract.
type SettlementNotNext struct {
	Number   uint64
	Expected uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNext(uint64 number, uint64 expected)
func SettlementNotNextErrorID() common.Hash {
	return common.HexToHash("0xf8d0538ed10771447f1851db1a4ad9c30940a0628b804972c06dbc4c8de5d084")
}

// UnpackNotNextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNext(uint64 number, uint64 expected)
func (settlement *Settlement) UnpackNotNextError(raw []byte) (*SettlementNotNext, error) {
	out := new(SettlementNotNext)
	if err := settlement.abi.UnpackIntoInterface(out, "NotNext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNotSockets represents a NotSockets error raised by the Settlement contract.
type SettlementNotSockets struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSockets(address caller)
func SettlementNotSocketsErrorID() common.Hash {
	return common.HexToHash("0x6b29f40724f3638d243b0a99c850022ebdeca4f7491e73f6ad45f5cf170ae917")
}

// UnpackNotSocketsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSockets(address caller)
func (settlement *Settlement) UnpackNotSocketsError(raw []byte) (*SettlementNotSockets, error) {
	out := new(SettlementNotSockets)
	if err := settlement.abi.UnpackIntoInterface(out, "NotSockets", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNotTimelock represents a NotTimelock error raised by the Settlement contract.
type SettlementNotTimelock struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address caller)
func SettlementNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address caller)
func (settlement *Settlement) UnpackNotTimelockError(raw []byte) (*SettlementNotTimelock, error) {
	out := new(SettlementNotTimelock)
	if err := settlement.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNothingToClaim represents a NothingToClaim error raised by the Settlement contract.
type SettlementNothingToClaim struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(address account)
func SettlementNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x64ab34663471cdf42e0c6b384f4d5a5ab07a23c81e7ddc69a6fbb3a660346f9a")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(address account)
func (settlement *Settlement) UnpackNothingToClaimError(raw []byte) (*SettlementNothingToClaim, error) {
	out := new(SettlementNothingToClaim)
	if err := settlement.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Settlement contract.
type SettlementReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func SettlementReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (settlement *Settlement) UnpackReentrancyGuardReentrantCallError(raw []byte) (*SettlementReentrancyGuardReentrantCall, error) {
	out := new(SettlementReentrancyGuardReentrantCall)
	if err := settlement.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementSharesTooHigh represents a SharesTooHigh error raised by the Settlement contract.
type SettlementSharesTooHigh struct {
	Bps  *big.Int
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SharesTooHigh(uint256 bps, uint256 most)
func SettlementSharesTooHighErrorID() common.Hash {
	return common.HexToHash("0xd4ed9273013b435a0034c3005c26dfb8cca8213c1be86da4c3a7a738cf2336c8")
}

// UnpackSharesTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SharesTooHigh(uint256 bps, uint256 most)
func (settlement *Settlement) UnpackSharesTooHighError(raw []byte) (*SettlementSharesTooHigh, error) {
	out := new(SettlementSharesTooHigh)
	if err := settlement.abi.UnpackIntoInterface(out, "SharesTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Settlement contract.
type SettlementUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func SettlementUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (settlement *Settlement) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*SettlementUUPSUnauthorizedCallContext, error) {
	out := new(SettlementUUPSUnauthorizedCallContext)
	if err := settlement.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Settlement contract.
type SettlementUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func SettlementUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (settlement *Settlement) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*SettlementUUPSUnsupportedProxiableUUID, error) {
	out := new(SettlementUUPSUnsupportedProxiableUUID)
	if err := settlement.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementZeroAddress represents a ZeroAddress error raised by the Settlement contract.
type SettlementZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func SettlementZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (settlement *Settlement) UnpackZeroAddressError(raw []byte) (*SettlementZeroAddress, error) {
	out := new(SettlementZeroAddress)
	if err := settlement.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
