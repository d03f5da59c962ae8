// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package quorum

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

// QuorumMetaData contains all meta data concerning the Quorum contract.
var QuorumMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"upgrader\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"GRACE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"advance\",\"inputs\":[{\"name\":\"newId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"keys_\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"check\",\"inputs\":[{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"body\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentSet\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"digest\",\"inputs\":[{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"body\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"handoverAt\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"l2ChainId_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"keys_\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"keys\",\"inputs\":[{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"l2ChainId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastOutput\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"outputs\",\"inputs\":[{\"name\":\"l2Block\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"outputRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordOutput\",\"inputs\":[{\"name\":\"l2Block\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"outputRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seats\",\"inputs\":[{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OutputRecorded\",\"inputs\":[{\"name\":\"l2Block\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"outputRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"setId\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetAdvanced\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"keysHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadChainId\",\"inputs\":[{\"name\":\"l2ChainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CertificateLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"IdentityAggregate\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"IdentityKey\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"IdentitySignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeyNotInSubgroup\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"KeysLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotUpgrader\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OutputNotNewer\",\"inputs\":[{\"name\":\"l2Block\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SetExpired\",\"inputs\":[{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"SetNotNext\",\"inputs\":[{\"name\":\"newId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SetUnknown\",\"inputs\":[{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SignatureNotInSubgroup\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooFewSeats\",\"inputs\":[{\"name\":\"signed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seats\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnusedBits\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroRoot\",\"inputs\":[]}]",
	ID:  "Quorum",
	Bin: "0x60c060405230608052348015610013575f5ffd5b506040516121fd3803806121fd833981016040819052610032916100ff565b6001600160a01b03811660a05261004761004d565b5061012c565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161561009d5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100fc5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f6020828403121561010f575f5ffd5b81516001600160a01b0381168114610125575f5ffd5b9392505050565b60805160a05161209b6101625f395f818161031e0152610aba01525f8181610a0101528181610a2a0152610c0e015261209b5ff3fe608060405260043610610109575f3560e01c8063697d21fe116100a157806397228a7e11610071578063b0734a5611610057578063b0734a56146103c6578063d6ae3cd5146103e5578063edd146cc14610402575f5ffd5b806397228a7e14610358578063ad3cb1cc1461037e575f5ffd5b8063697d21fe146102a35780636ca29005146102c2578063861f0861146102e1578063930c83d51461030d575f5ffd5b8063499f056f116100dc578063499f056f146101c55780634f1ef2861461025b57806352d1902d1461027057806358ecd85e14610284575f5ffd5b806313108e271461010d578063137d29d91461014b57806330b86627146101795780633573fc871461019f575b5f5ffd5b348015610118575f5ffd5b50610138610127366004611bf1565b60016020525f908152604090205481565b6040519081526020015b60405180910390f35b348015610156575f5ffd5b50610160610e1081565b60405167ffffffffffffffff9091168152602001610142565b348015610184575f5ffd5b505f5461016090600160401b900467ffffffffffffffff1681565b3480156101aa575f5ffd5b505f5461016090600160801b900467ffffffffffffffff1681565b3480156101d0575f5ffd5b506101386101df366004611c21565b5f54604080517f106a6efd9578fbe9efa1029459ff79775c75feaeed4a4e324c656ca84b9aa42060208083019190915267ffffffffffffffff93841682840152968316606082015260ff959095166080860152921660a084015260c0808401919091528151808403909101815260e09092019052805191012090565b61026e610269366004611c7d565b610421565b005b34801561027b575f5ffd5b50610138610440565b34801561028f575f5ffd5b5061026e61029e366004611d93565b61046e565b3480156102ae575f5ffd5b506101386102bd366004611bf1565b610536565b3480156102cd575f5ffd5b5061026e6102dc366004611e13565b610557565b3480156102ec575f5ffd5b506103006102fb366004611bf1565b610697565b6040516101429190611e8e565b348015610318575f5ffd5b506103407f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610142565b348015610363575f5ffd5b505f5461016090600160c01b900467ffffffffffffffff1681565b348015610389575f5ffd5b506103006040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b3480156103d1575f5ffd5b5061026e6103e0366004611ea0565b6106b3565b3480156103f0575f5ffd5b505f5467ffffffffffffffff16610138565b34801561040d575f5ffd5b5061026e61041c366004611f1a565b61086b565b6104296109f6565b61043282610aaf565b61043c8282610b16565b5050565b5f610449610c03565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f54600160401b900467ffffffffffffffff1661048c816001611f76565b67ffffffffffffffff168667ffffffffffffffff16146104fd57856104b2826001611f76565b6040517f38faaf3e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044015b60405180910390fd5b610523816002888888604051610514929190611f96565b604051809103902087876106b3565b61052e868686610c4c565b505050505050565b5f61055161054383610d2e565b6001600160a01b0316610da7565b92915050565b5f5467ffffffffffffffff600160c01b9091048116908616116105c5575f546040517f064b90b000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8781166004830152600160c01b90920490911660248201526044016104f4565b5f8490036105ff576040517fb263ae7300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61060e836005878786866106b3565b5f805477ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b67ffffffffffffffff88811691820292909217835580835260016020908152604093849020889055835188815292871690830152917fdeccbc23fb414152409857787c9f4da48a2ce8d532b14a4ff302a06424936441910160405180910390a25050505050565b60606105516106a583610d2e565b6001600160a01b0316610dd4565b5f6106bd87610d2e565b90506106c98787610de1565b610714576040517f92e0578400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8816600482015260ff871660248201526044016104f4565b5f610727826001600160a01b0316610da7565b90505f6008610737836007611fa5565b6107419190611fcc565b905061074f61010082611fa5565b841461079d578361076261010083611fa5565b6040517ff965c834000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016104f4565b5f6107b36107ad8383888a611fdf565b85610e85565b905061085f6107cb6001600160a01b03861683611060565b61084e8c8c8c8c5f54604080517f106a6efd9578fbe9efa1029459ff79775c75feaeed4a4e324c656ca84b9aa42060208083019190915267ffffffffffffffff93841682840152968316606082015260ff959095166080860152921660a084015260c0808401919091528151808403909101815260e09092019052805191012090565b61085a8886818c611fdf565b61116c565b50505050505050505050565b5f6108746112cb565b805490915060ff600160401b820416159067ffffffffffffffff165f8115801561089b5750825b90505f8267ffffffffffffffff1660011480156108b75750303b155b9050811580156108c5575080155b156108fc576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561092b57845468ff00000000000000001916600160401b1785555b87158061093f575067ffffffffffffffff88115b15610979576040517f405fcb82000000000000000000000000000000000000000000000000000000008152600481018990526024016104f4565b5f805467ffffffffffffffff191667ffffffffffffffff8a161790556109a160018888610c4c565b83156109ec57845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610a8f57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610a837f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15610aad5760405163703e46dd60e11b815260040160405180910390fd5b565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610b13576040517f1de467950000000000000000000000000000000000000000000000000000000081523360048201526024016104f4565b50565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610b70575060408051601f3d908101601f19168201909252610b6d91810190612006565b60015b610b9857604051634c9c8ce360e01b81526001600160a01b03831660048201526024016104f4565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114610bf4576040517faa1d49a4000000000000000000000000000000000000000000000000000000008152600481018290526024016104f4565b610bfe83836112f3565b505050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610aad5760405163703e46dd60e11b815260040160405180910390fd5b610c57838383611348565b5f80544267ffffffffffffffff908116600160801b027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff918716600160401b8102929092167fffffffffffffffff00000000000000000000000000000000ffffffffffffffff90931692909217919091179091557fd9db3341148aefc9daa6127f58524593506856a627708313035a3e042d71906b610cf7608084611fcc565b8484604051610d07929190611f96565b604051908190038120610d21928252602082015260400190565b60405180910390a2505050565b5f67ffffffffffffffff82161580610d5b57505f5467ffffffffffffffff600160401b9091048116908316115b15610d9e576040517fba1fb98700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016104f4565b61055182611492565b5f60016080610dc0826001600160a01b0386163b61201d565b610dca9190611fcc565b610551919061201d565b60606105518260806114a6565b5f805467ffffffffffffffff600160401b9091048116908416819003610e0b576001915050610551565b67ffffffffffffffff8116610e21856001611f76565b67ffffffffffffffff16148015610e48575060ff831660011480610e48575060ff83166005145b8015610e7d57505f54610e6f90610e1090600160801b900467ffffffffffffffff16611f76565b67ffffffffffffffff164211155b949350505050565b5f80610f07610e948587612030565b600881811c70010000000000000000000000000000000183151960c01c02602081811b8218601081811b821880871b81189586169590971690951b9390931780851c8616951690931b9390931780831c8216911690911b17604081811c83169190921690911b17608081811c91901b1790565b905080831c15610f43576040517f9d0a905200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f7f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f5555555555555555555555555555555555555555555555555555555555555555600184901c168303600281901c7f3333333333333333333333333333333333333333333333333333333333333333908116911601600481901c01167f01010101010101010101010101010101010101010101010101010101010101010260f81c5f19831460081b179050610ffb84600261204d565b61100682600361204d565b11611047576040517fff91549800000000000000000000000000000000000000000000000000000000815260048101829052602481018590526044016104f4565b611054600180861b61201d565b90911895945050505050565b61108760405180608001604052805f81526020015f81526020015f81526020015f81525090565b61108f611bbb565b60016110b3565b60808260808501833c50505f60808261010084600b5afa92915050565b8192506080600184873c60815b84156111455760018516156110df576110da848288611096565b821691505b60028516156110fb576110f6846080830188611096565b821691505b60048516156111185761111384610100830188611096565b821691505b60088516156111355761113084610180830188611096565b821691505b60049490941c93610200016110c0565b50806111645760405163e67c2e0360e01b815260040160405180910390fd5b505092915050565b61117682826114e7565b5f6111a18460405160200161118d91815260200190565b604051602081830303815290604052611557565b90505f5f604051608088825e61010084608083015e6f17f1d3a73197d7942695638c4fa9ac0f6101808201527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb6101a08201526f08b3f481e3aaa0f1a09e30ed741d8ae46101c08201527ffcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e16101e0820152610100866102008301375f5f5260205f61030083600f5afa9250505f51905081611288576040517f9795e5e900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b806001146112c2576040517f5cd5d23300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50505050505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610551565b6112fc826117b3565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561134057610bfe8282611841565b61043c611913565b5f611354608083611fcc565b90508015806113635750606481115b806113775750611374608083612064565b15155b156113b1576040517f7ffcf1e9000000000000000000000000000000000000000000000000000000008152600481018390526024016104f4565b5f6113bd84848461194b565b90506113df816060810151604082015160208301519251909217909117171590565b15611416576040517f177e43de00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61141f81611a34565b6040805182516020808301919091528301518183015290820151606080830191909152820151608082015261052e9060a00160408051601f19818403018152908290526114729187908790602001612077565b60408051601f1981840301815291905267ffffffffffffffff8716611a9b565b5f61055167ffffffffffffffff8316611b22565b60405164ffffffffff5f19843b011662ffffff81841084021681036021810184601f8501873c50808310838203028252508051604001810160405292915050565b5f5b610100811015611524576114ff82828186611fdf565b61150891612030565b1561151257505050565b61151d602082611fa5565b90506114e9565b506040517fe2d12cfc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6115976040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b611655565b8181537f424c535f5349475f424c53313233383147325f584d443a5348412d3235365f5360018201527f5357555f524f5f4e554c5f2b00000000000000000000000000000000000000006021820152602d01919050565b5f60205f848460025afa60203d141661160a575f36fd5b50505f51919050565b604082606083015e6040826101008360055afa60403d141661043c575f36fd5b6101008260808360115afa6101003d141661043c576389083b915f526004601cfd5b60405161010081016040368237835184602001826040015e8351816040010161010060f01b81526116948261168d5f8460020161159c565b03836115f3565b9050806020528082526116af8261168d60018560200161159c565b83528260025b8151831884526020820191506116d9846116d2838760200161159c565b03856115f3565b82526001810190600719016116b557505060408083526020808401528281015250600160a08201526f1a0111ea397fe69a4b1ba7b6434bacd760c08201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e08201526117478282611613565b6117546040830182611613565b6117616080830182611613565b61176e60c0830182611613565b506117798282611633565b61178a826101000182608001611633565b506101008161020083600d5afa6101003d14166117ae5763c55e5e335f526004601cfd5b919050565b806001600160a01b03163b5f036117e857604051634c9c8ce360e01b81526001600160a01b03821660048201526024016104f4565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b60605f61184e8484611b2d565b905080801561186f57505f3d118061186f57505f846001600160a01b03163b115b156118845761187c611b40565b915050610551565b80156118c7576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016104f4565b3d156118da576118d5611b59565b61190c565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b3415610aad576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61197260405180608001604052805f81526020015f81526020015f81526020015f81525090565b6040515f905f1990825b858110156119c05760a08102820160808083028a01823760608101516040820151176020820151825117176119af578193505b60016080919091018190520161197c565b5060808460a0870283600c5afa9250505f198114611a0d576040517fb723d085000000000000000000000000000000000000000000000000000000008152600481018290526024016104f4565b81611a2b5760405163e67c2e0360e01b815260040160405180910390fd5b50509392505050565b60408101516060820180517f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab818103909252908111611a73575f611a76565b60015b60ff16919091016f1a0111ea397fe69a4b1ba7b6434bacd70360409092019190915250565b5f82516f67363d3d37363d34f03d5260086018f35f52826010805ff580611ac95763301164255f526004601cfd5b8060145261d6945f5260016034536017601e2092508160401b6bfe61000180600a3d393df3000161fffe83118601525f38600b8401601588015f855af1833b02611b1a5763301164255f526004601cfd5b509092525090565b5f6105518230611b64565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f604051825f5260ff600b53836020527f21c35dbe1b344a2488cf3321d6ce542f8e9f305544ff09e4993a62319a497c1f6040526055600b20601452806040525061d6945f52600160345350506017601e20919050565b6040518061010001604052806008906020820280368337509192915050565b803567ffffffffffffffff811681146117ae575f5ffd5b5f60208284031215611c01575f5ffd5b611c0a82611bda565b9392505050565b803560ff811681146117ae575f5ffd5b5f5f5f5f60808587031215611c34575f5ffd5b611c3d85611bda565b9350611c4b60208601611c11565b9250611c5960408601611bda565b9396929550929360600135925050565b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215611c8e575f5ffd5b82356001600160a01b0381168114611ca4575f5ffd5b9150602083013567ffffffffffffffff811115611cbf575f5ffd5b8301601f81018513611ccf575f5ffd5b803567ffffffffffffffff811115611ce957611ce9611c69565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715611d1857611d18611c69565b604052818152828201602001871015611d2f575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f83601f840112611d5e575f5ffd5b50813567ffffffffffffffff811115611d75575f5ffd5b602083019150836020828501011115611d8c575f5ffd5b9250929050565b5f5f5f5f5f60608688031215611da7575f5ffd5b611db086611bda565b9450602086013567ffffffffffffffff811115611dcb575f5ffd5b611dd788828901611d4e565b909550935050604086013567ffffffffffffffff811115611df6575f5ffd5b611e0288828901611d4e565b969995985093965092949392505050565b5f5f5f5f5f60808688031215611e27575f5ffd5b611e3086611bda565b945060208601359350611e4560408701611bda565b9250606086013567ffffffffffffffff811115611df6575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f611c0a6020830184611e60565b5f5f5f5f5f5f60a08789031215611eb5575f5ffd5b611ebe87611bda565b9550611ecc60208801611c11565b9450611eda60408801611bda565b935060608701359250608087013567ffffffffffffffff811115611efc575f5ffd5b611f0889828a01611d4e565b979a9699509497509295939492505050565b5f5f5f60408486031215611f2c575f5ffd5b83359250602084013567ffffffffffffffff811115611f49575f5ffd5b611f5586828701611d4e565b9497909650939450505050565b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff818116838216019081111561055157610551611f62565b818382375f9101908152919050565b8082018082111561055157610551611f62565b634e487b7160e01b5f52601260045260245ffd5b5f82611fda57611fda611fb8565b500490565b5f5f85851115611fed575f5ffd5b83861115611ff9575f5ffd5b5050820193919092039150565b5f60208284031215612016575f5ffd5b5051919050565b8181038181111561055157610551611f62565b80356020831015610551575f19602084900360031b1b1692915050565b808202811582820484141761055157610551611f62565b5f8261207257612072611fb8565b500690565b5f84518060208701845e5f908301908152838582375f93019283525090939250505056",
}

// Quorum is an auto generated Go binding around an Ethereum contract.
type Quorum struct {
	abi abi.ABI
}

// NewQuorum creates a new instance of Quorum.
func NewQuorum() *Quorum {
	parsed, err := QuorumMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Quorum{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Quorum) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address upgrader) returns()
func (quorum *Quorum) PackConstructor(upgrader common.Address) []byte {
	enc, err := quorum.abi.Pack("", upgrader)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x137d29d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GRACE() view returns(uint64)
func (quorum *Quorum) PackGRACE() []byte {
	enc, err := quorum.abi.Pack("GRACE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x137d29d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function GRACE() view returns(uint64)
func (quorum *Quorum) TryPackGRACE() ([]byte, error) {
	return quorum.abi.Pack("GRACE")
}

// UnpackGRACE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x137d29d9.
//
// Solidity: function GRACE() view returns(uint64)
func (quorum *Quorum) UnpackGRACE(data []byte) (uint64, error) {
	out, err := quorum.abi.Unpack("GRACE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackUPGRADER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x930c83d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADER() view returns(address)
func (quorum *Quorum) PackUPGRADER() []byte {
	enc, err := quorum.abi.Pack("UPGRADER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUPGRADER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x930c83d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UPGRADER() view returns(address)
func (quorum *Quorum) TryPackUPGRADER() ([]byte, error) {
	return quorum.abi.Pack("UPGRADER")
}

// UnpackUPGRADER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x930c83d5.
//
// Solidity: function UPGRADER() view returns(address)
func (quorum *Quorum) UnpackUPGRADER(data []byte) (common.Address, error) {
	out, err := quorum.abi.Unpack("UPGRADER", data)
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
func (quorum *Quorum) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := quorum.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (quorum *Quorum) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return quorum.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (quorum *Quorum) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := quorum.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58ecd85e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function advance(uint64 newId, bytes keys_, bytes certificate) returns()
func (quorum *Quorum) PackAdvance(newId uint64, keys []byte, certificate []byte) []byte {
	enc, err := quorum.abi.Pack("advance", newId, keys, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58ecd85e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function advance(uint64 newId, bytes keys_, bytes certificate) returns()
func (quorum *Quorum) TryPackAdvance(newId uint64, keys []byte, certificate []byte) ([]byte, error) {
	return quorum.abi.Pack("advance", newId, keys, certificate)
}

// PackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0734a56.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function check(uint64 setId, uint8 kind, uint64 number, bytes32 body, bytes certificate) view returns()
func (quorum *Quorum) PackCheck(setId uint64, kind uint8, number uint64, body [32]byte, certificate []byte) []byte {
	enc, err := quorum.abi.Pack("check", setId, kind, number, body, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0734a56.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function check(uint64 setId, uint8 kind, uint64 number, bytes32 body, bytes certificate) view returns()
func (quorum *Quorum) TryPackCheck(setId uint64, kind uint8, number uint64, body [32]byte, certificate []byte) ([]byte, error) {
	return quorum.abi.Pack("check", setId, kind, number, body, certificate)
}

// PackCurrentSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30b86627.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentSet() view returns(uint64)
func (quorum *Quorum) PackCurrentSet() []byte {
	enc, err := quorum.abi.Pack("currentSet")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30b86627.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentSet() view returns(uint64)
func (quorum *Quorum) TryPackCurrentSet() ([]byte, error) {
	return quorum.abi.Pack("currentSet")
}

// UnpackCurrentSet is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30b86627.
//
// Solidity: function currentSet() view returns(uint64)
func (quorum *Quorum) UnpackCurrentSet(data []byte) (uint64, error) {
	out, err := quorum.abi.Unpack("currentSet", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x499f056f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digest(uint64 setId, uint8 kind, uint64 number, bytes32 body) view returns(bytes32)
func (quorum *Quorum) PackDigest(setId uint64, kind uint8, number uint64, body [32]byte) []byte {
	enc, err := quorum.abi.Pack("digest", setId, kind, number, body)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x499f056f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digest(uint64 setId, uint8 kind, uint64 number, bytes32 body) view returns(bytes32)
func (quorum *Quorum) TryPackDigest(setId uint64, kind uint8, number uint64, body [32]byte) ([]byte, error) {
	return quorum.abi.Pack("digest", setId, kind, number, body)
}

// UnpackDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x499f056f.
//
// Solidity: function digest(uint64 setId, uint8 kind, uint64 number, bytes32 body) view returns(bytes32)
func (quorum *Quorum) UnpackDigest(data []byte) ([32]byte, error) {
	out, err := quorum.abi.Unpack("digest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHandoverAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3573fc87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function handoverAt() view returns(uint64)
func (quorum *Quorum) PackHandoverAt() []byte {
	enc, err := quorum.abi.Pack("handoverAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHandoverAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3573fc87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function handoverAt() view returns(uint64)
func (quorum *Quorum) TryPackHandoverAt() ([]byte, error) {
	return quorum.abi.Pack("handoverAt")
}

// UnpackHandoverAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3573fc87.
//
// Solidity: function handoverAt() view returns(uint64)
func (quorum *Quorum) UnpackHandoverAt(data []byte) (uint64, error) {
	out, err := quorum.abi.Unpack("handoverAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xedd146cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(uint256 l2ChainId_, bytes keys_) returns()
func (quorum *Quorum) PackInitialize(l2ChainId *big.Int, keys []byte) []byte {
	enc, err := quorum.abi.Pack("initialize", l2ChainId, keys)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xedd146cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(uint256 l2ChainId_, bytes keys_) returns()
func (quorum *Quorum) TryPackInitialize(l2ChainId *big.Int, keys []byte) ([]byte, error) {
	return quorum.abi.Pack("initialize", l2ChainId, keys)
}

// PackKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x861f0861.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keys(uint64 setId) view returns(bytes)
func (quorum *Quorum) PackKeys(setId uint64) []byte {
	enc, err := quorum.abi.Pack("keys", setId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x861f0861.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keys(uint64 setId) view returns(bytes)
func (quorum *Quorum) TryPackKeys(setId uint64) ([]byte, error) {
	return quorum.abi.Pack("keys", setId)
}

// UnpackKeys is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x861f0861.
//
// Solidity: function keys(uint64 setId) view returns(bytes)
func (quorum *Quorum) UnpackKeys(data []byte) ([]byte, error) {
	out, err := quorum.abi.Unpack("keys", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackL2ChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6ae3cd5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function l2ChainId() view returns(uint256)
func (quorum *Quorum) PackL2ChainId() []byte {
	enc, err := quorum.abi.Pack("l2ChainId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackL2ChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6ae3cd5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function l2ChainId() view returns(uint256)
func (quorum *Quorum) TryPackL2ChainId() ([]byte, error) {
	return quorum.abi.Pack("l2ChainId")
}

// UnpackL2ChainId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6ae3cd5.
//
// Solidity: function l2ChainId() view returns(uint256)
func (quorum *Quorum) UnpackL2ChainId(data []byte) (*big.Int, error) {
	out, err := quorum.abi.Unpack("l2ChainId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLastOutput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97228a7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastOutput() view returns(uint64)
func (quorum *Quorum) PackLastOutput() []byte {
	enc, err := quorum.abi.Pack("lastOutput")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastOutput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97228a7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastOutput() view returns(uint64)
func (quorum *Quorum) TryPackLastOutput() ([]byte, error) {
	return quorum.abi.Pack("lastOutput")
}

// UnpackLastOutput is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97228a7e.
//
// Solidity: function lastOutput() view returns(uint64)
func (quorum *Quorum) UnpackLastOutput(data []byte) (uint64, error) {
	out, err := quorum.abi.Unpack("lastOutput", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOutputs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13108e27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function outputs(uint64 l2Block) view returns(bytes32 outputRoot)
func (quorum *Quorum) PackOutputs(l2Block uint64) []byte {
	enc, err := quorum.abi.Pack("outputs", l2Block)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOutputs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13108e27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function outputs(uint64 l2Block) view returns(bytes32 outputRoot)
func (quorum *Quorum) TryPackOutputs(l2Block uint64) ([]byte, error) {
	return quorum.abi.Pack("outputs", l2Block)
}

// UnpackOutputs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13108e27.
//
// Solidity: function outputs(uint64 l2Block) view returns(bytes32 outputRoot)
func (quorum *Quorum) UnpackOutputs(data []byte) ([32]byte, error) {
	out, err := quorum.abi.Unpack("outputs", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (quorum *Quorum) PackProxiableUUID() []byte {
	enc, err := quorum.abi.Pack("proxiableUUID")
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
func (quorum *Quorum) TryPackProxiableUUID() ([]byte, error) {
	return quorum.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (quorum *Quorum) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := quorum.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRecordOutput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ca29005.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordOutput(uint64 l2Block, bytes32 outputRoot, uint64 setId, bytes certificate) returns()
func (quorum *Quorum) PackRecordOutput(l2Block uint64, outputRoot [32]byte, setId uint64, certificate []byte) []byte {
	enc, err := quorum.abi.Pack("recordOutput", l2Block, outputRoot, setId, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordOutput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ca29005.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordOutput(uint64 l2Block, bytes32 outputRoot, uint64 setId, bytes certificate) returns()
func (quorum *Quorum) TryPackRecordOutput(l2Block uint64, outputRoot [32]byte, setId uint64, certificate []byte) ([]byte, error) {
	return quorum.abi.Pack("recordOutput", l2Block, outputRoot, setId, certificate)
}

// PackSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x697d21fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seats(uint64 setId) view returns(uint256)
func (quorum *Quorum) PackSeats(setId uint64) []byte {
	enc, err := quorum.abi.Pack("seats", setId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x697d21fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seats(uint64 setId) view returns(uint256)
func (quorum *Quorum) TryPackSeats(setId uint64) ([]byte, error) {
	return quorum.abi.Pack("seats", setId)
}

// UnpackSeats is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x697d21fe.
//
// Solidity: function seats(uint64 setId) view returns(uint256)
func (quorum *Quorum) UnpackSeats(data []byte) (*big.Int, error) {
	out, err := quorum.abi.Unpack("seats", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (quorum *Quorum) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := quorum.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (quorum *Quorum) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return quorum.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// QuorumInitialized represents a Initialized event raised by the Quorum contract.
type QuorumInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const QuorumInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (QuorumInitialized) ContractEventName() string {
	return QuorumInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (quorum *Quorum) UnpackInitializedEvent(log *types.Log) (*QuorumInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != quorum.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(QuorumInitialized)
	if len(log.Data) > 0 {
		if err := quorum.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range quorum.abi.Events[event].Inputs {
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

// QuorumOutputRecorded represents a OutputRecorded event raised by the Quorum contract.
type QuorumOutputRecorded struct {
	L2Block    uint64
	OutputRoot [32]byte
	SetId      uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const QuorumOutputRecordedEventName = "OutputRecorded"

// ContractEventName returns the user-defined event name.
func (QuorumOutputRecorded) ContractEventName() string {
	return QuorumOutputRecordedEventName
}

// UnpackOutputRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OutputRecorded(uint64 indexed l2Block, bytes32 outputRoot, uint64 setId)
func (quorum *Quorum) UnpackOutputRecordedEvent(log *types.Log) (*QuorumOutputRecorded, error) {
	event := "OutputRecorded"
	if len(log.Topics) == 0 || log.Topics[0] != quorum.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(QuorumOutputRecorded)
	if len(log.Data) > 0 {
		if err := quorum.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range quorum.abi.Events[event].Inputs {
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

// QuorumSetAdvanced represents a SetAdvanced event raised by the Quorum contract.
type QuorumSetAdvanced struct {
	Id       uint64
	Seats    *big.Int
	KeysHash [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const QuorumSetAdvancedEventName = "SetAdvanced"

// ContractEventName returns the user-defined event name.
func (QuorumSetAdvanced) ContractEventName() string {
	return QuorumSetAdvancedEventName
}

// UnpackSetAdvancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetAdvanced(uint64 indexed id, uint256 seats, bytes32 keysHash)
func (quorum *Quorum) UnpackSetAdvancedEvent(log *types.Log) (*QuorumSetAdvanced, error) {
	event := "SetAdvanced"
	if len(log.Topics) == 0 || log.Topics[0] != quorum.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(QuorumSetAdvanced)
	if len(log.Data) > 0 {
		if err := quorum.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range quorum.abi.Events[event].Inputs {
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

// QuorumUpgraded represents a Upgraded event raised by the Quorum contract.
type QuorumUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const QuorumUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (QuorumUpgraded) ContractEventName() string {
	return QuorumUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (quorum *Quorum) UnpackUpgradedEvent(log *types.Log) (*QuorumUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 || log.Topics[0] != quorum.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(QuorumUpgraded)
	if len(log.Data) > 0 {
		if err := quorum.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range quorum.abi.Events[event].Inputs {
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
func (quorum *Quorum) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], quorum.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return quorum.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["BadChainId"].ID.Bytes()[:4]) {
		return quorum.UnpackBadChainIdError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return quorum.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["CertificateLength"].ID.Bytes()[:4]) {
		return quorum.UnpackCertificateLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return quorum.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return quorum.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return quorum.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["IdentityAggregate"].ID.Bytes()[:4]) {
		return quorum.UnpackIdentityAggregateError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["IdentityKey"].ID.Bytes()[:4]) {
		return quorum.UnpackIdentityKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["IdentitySignature"].ID.Bytes()[:4]) {
		return quorum.UnpackIdentitySignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return quorum.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["KeyNotInSubgroup"].ID.Bytes()[:4]) {
		return quorum.UnpackKeyNotInSubgroupError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["KeysLength"].ID.Bytes()[:4]) {
		return quorum.UnpackKeysLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return quorum.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["NotUpgrader"].ID.Bytes()[:4]) {
		return quorum.UnpackNotUpgraderError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["OutputNotNewer"].ID.Bytes()[:4]) {
		return quorum.UnpackOutputNotNewerError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["SetExpired"].ID.Bytes()[:4]) {
		return quorum.UnpackSetExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["SetNotNext"].ID.Bytes()[:4]) {
		return quorum.UnpackSetNotNextError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["SetUnknown"].ID.Bytes()[:4]) {
		return quorum.UnpackSetUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["SignatureNotInSubgroup"].ID.Bytes()[:4]) {
		return quorum.UnpackSignatureNotInSubgroupError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["TooFewSeats"].ID.Bytes()[:4]) {
		return quorum.UnpackTooFewSeatsError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return quorum.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return quorum.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["UnusedBits"].ID.Bytes()[:4]) {
		return quorum.UnpackUnusedBitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], quorum.abi.Errors["ZeroRoot"].ID.Bytes()[:4]) {
		return quorum.UnpackZeroRootError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// QuorumAddressEmptyCode represents a AddressEmptyCode error raised by the Quorum contract.
type QuorumAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func QuorumAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (quorum *Quorum) UnpackAddressEmptyCodeError(raw []byte) (*QuorumAddressEmptyCode, error) {
	out := new(QuorumAddressEmptyCode)
	if err := quorum.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumBadChainId represents a BadChainId error raised by the Quorum contract.
type QuorumBadChainId struct {
	L2ChainId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadChainId(uint256 l2ChainId)
func QuorumBadChainIdErrorID() common.Hash {
	return common.HexToHash("0x405fcb82875414f9280da4ad2f353ad7c84d240800ffb3cfcd01e95ccb65e3b3")
}

// UnpackBadChainIdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadChainId(uint256 l2ChainId)
func (quorum *Quorum) UnpackBadChainIdError(raw []byte) (*QuorumBadChainId, error) {
	out := new(QuorumBadChainId)
	if err := quorum.abi.UnpackIntoInterface(out, "BadChainId", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumBadSignature represents a BadSignature error raised by the Quorum contract.
type QuorumBadSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature()
func QuorumBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x5cd5d2335541c4f2ed05fbe44f397e8b79f8e2333157122d2dab06e378ef7685")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature()
func (quorum *Quorum) UnpackBadSignatureError(raw []byte) (*QuorumBadSignature, error) {
	out := new(QuorumBadSignature)
	if err := quorum.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumCertificateLength represents a CertificateLength error raised by the Quorum contract.
type QuorumCertificateLength struct {
	Length   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CertificateLength(uint256 length, uint256 expected)
func QuorumCertificateLengthErrorID() common.Hash {
	return common.HexToHash("0xf965c834112b619e843900a0405b480ddf9181fec157793db7dec9e391fae8bc")
}

// UnpackCertificateLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CertificateLength(uint256 length, uint256 expected)
func (quorum *Quorum) UnpackCertificateLengthError(raw []byte) (*QuorumCertificateLength, error) {
	out := new(QuorumCertificateLength)
	if err := quorum.abi.UnpackIntoInterface(out, "CertificateLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Quorum contract.
type QuorumERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func QuorumERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (quorum *Quorum) UnpackERC1967InvalidImplementationError(raw []byte) (*QuorumERC1967InvalidImplementation, error) {
	out := new(QuorumERC1967InvalidImplementation)
	if err := quorum.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumERC1967NonPayable represents a ERC1967NonPayable error raised by the Quorum contract.
type QuorumERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func QuorumERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (quorum *Quorum) UnpackERC1967NonPayableError(raw []byte) (*QuorumERC1967NonPayable, error) {
	out := new(QuorumERC1967NonPayable)
	if err := quorum.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumFailedCall represents a FailedCall error raised by the Quorum contract.
type QuorumFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func QuorumFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (quorum *Quorum) UnpackFailedCallError(raw []byte) (*QuorumFailedCall, error) {
	out := new(QuorumFailedCall)
	if err := quorum.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumIdentityAggregate represents a IdentityAggregate error raised by the Quorum contract.
type QuorumIdentityAggregate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IdentityAggregate()
func QuorumIdentityAggregateErrorID() common.Hash {
	return common.HexToHash("0x177e43de553ba81c2f607044dacd716d0bf50e99cb11fa00b4404ad4f6b679d2")
}

// UnpackIdentityAggregateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IdentityAggregate()
func (quorum *Quorum) UnpackIdentityAggregateError(raw []byte) (*QuorumIdentityAggregate, error) {
	out := new(QuorumIdentityAggregate)
	if err := quorum.abi.UnpackIntoInterface(out, "IdentityAggregate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumIdentityKey represents a IdentityKey error raised by the Quorum contract.
type QuorumIdentityKey struct {
	Seat *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IdentityKey(uint256 seat)
func QuorumIdentityKeyErrorID() common.Hash {
	return common.HexToHash("0xb723d085f4800f68bf58cdcc3d8ffbbd96cb2ed7e80f957c21c904a03a7f3bdf")
}

// UnpackIdentityKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IdentityKey(uint256 seat)
func (quorum *Quorum) UnpackIdentityKeyError(raw []byte) (*QuorumIdentityKey, error) {
	out := new(QuorumIdentityKey)
	if err := quorum.abi.UnpackIntoInterface(out, "IdentityKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumIdentitySignature represents a IdentitySignature error raised by the Quorum contract.
type QuorumIdentitySignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IdentitySignature()
func QuorumIdentitySignatureErrorID() common.Hash {
	return common.HexToHash("0xe2d12cfc87e5688f1ef0342322885984614f9aab6b916fcc7e9b3d35c99c7ad6")
}

// UnpackIdentitySignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IdentitySignature()
func (quorum *Quorum) UnpackIdentitySignatureError(raw []byte) (*QuorumIdentitySignature, error) {
	out := new(QuorumIdentitySignature)
	if err := quorum.abi.UnpackIntoInterface(out, "IdentitySignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumInvalidInitialization represents a InvalidInitialization error raised by the Quorum contract.
type QuorumInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func QuorumInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (quorum *Quorum) UnpackInvalidInitializationError(raw []byte) (*QuorumInvalidInitialization, error) {
	out := new(QuorumInvalidInitialization)
	if err := quorum.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumKeyNotInSubgroup represents a KeyNotInSubgroup error raised by the Quorum contract.
type QuorumKeyNotInSubgroup struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyNotInSubgroup()
func QuorumKeyNotInSubgroupErrorID() common.Hash {
	return common.HexToHash("0xe67c2e03f25133f7d61fe6ab8900dfe9d4054eadcd959dc0462c9fb07fbb9c42")
}

// UnpackKeyNotInSubgroupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyNotInSubgroup()
func (quorum *Quorum) UnpackKeyNotInSubgroupError(raw []byte) (*QuorumKeyNotInSubgroup, error) {
	out := new(QuorumKeyNotInSubgroup)
	if err := quorum.abi.UnpackIntoInterface(out, "KeyNotInSubgroup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumKeysLength represents a KeysLength error raised by the Quorum contract.
type QuorumKeysLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeysLength(uint256 length)
func QuorumKeysLengthErrorID() common.Hash {
	return common.HexToHash("0x7ffcf1e9bba99102294364977d4719cffe8b415c4f25d6b16d583cf3e32de6d3")
}

// UnpackKeysLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeysLength(uint256 length)
func (quorum *Quorum) UnpackKeysLengthError(raw []byte) (*QuorumKeysLength, error) {
	out := new(QuorumKeysLength)
	if err := quorum.abi.UnpackIntoInterface(out, "KeysLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumNotInitializing represents a NotInitializing error raised by the Quorum contract.
type QuorumNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func QuorumNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (quorum *Quorum) UnpackNotInitializingError(raw []byte) (*QuorumNotInitializing, error) {
	out := new(QuorumNotInitializing)
	if err := quorum.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumNotUpgrader represents a NotUpgrader error raised by the Quorum contract.
type QuorumNotUpgrader struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUpgrader(address caller)
func QuorumNotUpgraderErrorID() common.Hash {
	return common.HexToHash("0x1de4679582bba8f0ac8aae3fb71141e906debd27fe525ce3ec2ff1345b5ab995")
}

// UnpackNotUpgraderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUpgrader(address caller)
func (quorum *Quorum) UnpackNotUpgraderError(raw []byte) (*QuorumNotUpgrader, error) {
	out := new(QuorumNotUpgrader)
	if err := quorum.abi.UnpackIntoInterface(out, "NotUpgrader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumOutputNotNewer represents a OutputNotNewer error raised by the Quorum contract.
type QuorumOutputNotNewer struct {
	L2Block uint64
	Last    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutputNotNewer(uint64 l2Block, uint64 last)
func QuorumOutputNotNewerErrorID() common.Hash {
	return common.HexToHash("0x064b90b004bbff5c0ec3713d659c85e9d0c2c7cf09bb7e4b51ddc1c113fadfb6")
}

// UnpackOutputNotNewerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutputNotNewer(uint64 l2Block, uint64 last)
func (quorum *Quorum) UnpackOutputNotNewerError(raw []byte) (*QuorumOutputNotNewer, error) {
	out := new(QuorumOutputNotNewer)
	if err := quorum.abi.UnpackIntoInterface(out, "OutputNotNewer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumSetExpired represents a SetExpired error raised by the Quorum contract.
type QuorumSetExpired struct {
	SetId uint64
	Kind  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SetExpired(uint64 setId, uint8 kind)
func QuorumSetExpiredErrorID() common.Hash {
	return common.HexToHash("0x92e0578436326002ab119378de245f42929d60f4e3621a6f8a424418809812f1")
}

// UnpackSetExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SetExpired(uint64 setId, uint8 kind)
func (quorum *Quorum) UnpackSetExpiredError(raw []byte) (*QuorumSetExpired, error) {
	out := new(QuorumSetExpired)
	if err := quorum.abi.UnpackIntoInterface(out, "SetExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumSetNotNext represents a SetNotNext error raised by the Quorum contract.
type QuorumSetNotNext struct {
	NewId    uint64
	Expected uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SetNotNext(uint64 newId, uint64 expected)
func QuorumSetNotNextErrorID() common.Hash {
	return common.HexToHash("0x38faaf3ee016ed15e9a025df671eaec0152a8838671d829701c3a30530fe4102")
}

// UnpackSetNotNextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SetNotNext(uint64 newId, uint64 expected)
func (quorum *Quorum) UnpackSetNotNextError(raw []byte) (*QuorumSetNotNext, error) {
	out := new(QuorumSetNotNext)
	if err := quorum.abi.UnpackIntoInterface(out, "SetNotNext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumSetUnknown represents a SetUnknown error raised by the Quorum contract.
type QuorumSetUnknown struct {
	SetId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SetUnknown(uint64 setId)
func QuorumSetUnknownErrorID() common.Hash {
	return common.HexToHash("0xba1fb987e5dd99165848acd1209a2b34c27c81fe29e09a94c45989d9a2928846")
}

// UnpackSetUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SetUnknown(uint64 setId)
func (quorum *Quorum) UnpackSetUnknownError(raw []byte) (*QuorumSetUnknown, error) {
	out := new(QuorumSetUnknown)
	if err := quorum.abi.UnpackIntoInterface(out, "SetUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumSignatureNotInSubgroup represents a SignatureNotInSubgroup error raised by the Quorum contract.
type QuorumSignatureNotInSubgroup struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureNotInSubgroup()
func QuorumSignatureNotInSubgroupErrorID() common.Hash {
	return common.HexToHash("0x9795e5e9e0db07616a53a481facbac08892f48c8dcd4ce3a8820964d4a251260")
}

// UnpackSignatureNotInSubgroupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureNotInSubgroup()
func (quorum *Quorum) UnpackSignatureNotInSubgroupError(raw []byte) (*QuorumSignatureNotInSubgroup, error) {
	out := new(QuorumSignatureNotInSubgroup)
	if err := quorum.abi.UnpackIntoInterface(out, "SignatureNotInSubgroup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumTooFewSeats represents a TooFewSeats error raised by the Quorum contract.
type QuorumTooFewSeats struct {
	Signed *big.Int
	Seats  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFewSeats(uint256 signed, uint256 seats)
func QuorumTooFewSeatsErrorID() common.Hash {
	return common.HexToHash("0xff915498802cb73d423313a718659f819ddf99e46ca5bec17e69cd27b0cd4392")
}

// UnpackTooFewSeatsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFewSeats(uint256 signed, uint256 seats)
func (quorum *Quorum) UnpackTooFewSeatsError(raw []byte) (*QuorumTooFewSeats, error) {
	out := new(QuorumTooFewSeats)
	if err := quorum.abi.UnpackIntoInterface(out, "TooFewSeats", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Quorum contract.
type QuorumUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func QuorumUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (quorum *Quorum) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*QuorumUUPSUnauthorizedCallContext, error) {
	out := new(QuorumUUPSUnauthorizedCallContext)
	if err := quorum.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Quorum contract.
type QuorumUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func QuorumUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (quorum *Quorum) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*QuorumUUPSUnsupportedProxiableUUID, error) {
	out := new(QuorumUUPSUnsupportedProxiableUUID)
	if err := quorum.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumUnusedBits represents a UnusedBits error raised by the Quorum contract.
type QuorumUnusedBits struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnusedBits()
func QuorumUnusedBitsErrorID() common.Hash {
	return common.HexToHash("0x9d0a905220e08744875ce7ce07533c1a2178fee09ea884e96e8eb18b2c2c6e91")
}

// UnpackUnusedBitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnusedBits()
func (quorum *Quorum) UnpackUnusedBitsError(raw []byte) (*QuorumUnusedBits, error) {
	out := new(QuorumUnusedBits)
	if err := quorum.abi.UnpackIntoInterface(out, "UnusedBits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QuorumZeroRoot represents a ZeroRoot error raised by the Quorum contract.
type QuorumZeroRoot struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroRoot()
func QuorumZeroRootErrorID() common.Hash {
	return common.HexToHash("0xb263ae738e814ca9af6ee56bb85daa47624e790421913c947dcba2aac07cfdbd")
}

// UnpackZeroRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroRoot()
func (quorum *Quorum) UnpackZeroRootError(raw []byte) (*QuorumZeroRoot, error) {
	out := new(QuorumZeroRoot)
	if err := quorum.abi.UnpackIntoInterface(out, "ZeroRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}
