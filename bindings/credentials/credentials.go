// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package credentials

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

// ICredentialsCredential is an auto generated low-level Go binding around an user-defined struct.
type ICredentialsCredential struct {
	Issuer   common.Address
	Schema   [32]byte
	Subject  common.Address
	Claims   [32]byte
	IssuedAt uint64
	Expires  uint64
}

// CredentialsMetaData contains all meta data concerning the Credentials contract.
var CredentialsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"contractIDIDRegistry\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CREDENTIAL_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REGISTRY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDIDRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"check\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"schema\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"credential\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashOf\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structICredentials.Credential\",\"components\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"schema\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claims\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"issuedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"credential\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeBefore\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revoked\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"credential\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revokedBefore\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Revoked\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"credential\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RevokedBefore\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"time\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"credential\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CredentialExpired\",\"inputs\":[{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CredentialRevoked\",\"inputs\":[{\"name\":\"credential\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotIssuer\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotLater\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"revokedBefore\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotYetValid\",\"inputs\":[{\"name\":\"issuedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongIssuer\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"wanted\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongSchema\",\"inputs\":[{\"name\":\"schema\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"wanted\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongSubject\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"wanted\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "Credentials",
	Bin: "0x61018060405230608052348015610014575f5ffd5b50604051611970380380611970833981016040819052610033916101d7565b6001600160a01b03821660a05281610049610111565b503060c0524660e052606080610099604080518082018252600f81526e454d432043726564656e7469616c7360881b602080830191909152825180840190935260018352603160f81b9083015291565b8151602092830120815191830191909120610100829052610120819052604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8152938401929092529082015246606082015230608082015260a090206101405250506001600160a01b0316610160525061020f565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156101615760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101c05780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b03811681146101c0575f5ffd5b5f5f604083850312156101e8575f5ffd5b82516101f3816101c3565b6020840151909250610204816101c3565b809150509250929050565b60805160a05160c05160e051610100516101205161014051610160516116dd6102935f395f818160e301528181610ce001528181610db00152610e6c01525f61093601525f6109f001525f6109ca01525f61097a01525f61095701525f81816101db0152610b0e01525f8181610a5501528181610a7e0152610c6a01526116dd5ff3fe6080604052600436106100ce575f3560e01c80637aadef8b1161007c5780639530cf80116100575780639530cf8014610243578063ad3cb1cc14610291578063d5d19033146102e6578063e46e384614610305575f5ffd5b80637aadef8b146101ca57806384b0196e146101fd57806388e6272114610224575f5ffd5b80634f1ef286116100ac5780634f1ef2861461018257806352d1902d146101975780637959a85a146101ab575f5ffd5b806306433b1b146100d25780631e83479f1461012257806327d350001461014f575b5f5ffd5b3480156100dd575f5ffd5b506101057f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b34801561012d575f5ffd5b5061014161013c366004611339565b61034b565b604051908152602001610119565b34801561015a575f5ffd5b506101417f33d2cd4aabc7a6f7e64d91a084ce29993e8023eef7826f1c927d971400c329cf81565b6101956101903660046113de565b61040e565b005b3480156101a2575f5ffd5b5061014161042d565b3480156101b6575f5ffd5b506101956101c536600461142b565b61045b565b3480156101d5575f5ffd5b506101057f000000000000000000000000000000000000000000000000000000000000000081565b348015610208575f5ffd5b5061021161054e565b604051610119979695949392919061148c565b34801561022f575f5ffd5b5061019561023e36600461153e565b6105f6565b34801561024e575f5ffd5b5061027861025d366004611568565b60016020525f908152604090205467ffffffffffffffff1681565b60405167ffffffffffffffff9091168152602001610119565b34801561029c575f5ffd5b506102d96040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516101199190611583565b3480156102f1575f5ffd5b50610195610300366004611595565b610657565b348015610310575f5ffd5b5061033b61031f36600461153e565b5f60208181529281526040808220909352908152205460ff1681565b6040519015158152602001610119565b5f6104087f33d2cd4aabc7a6f7e64d91a084ce29993e8023eef7826f1c927d971400c329cf836040516020016103ed9291905f60e0820190508382526001600160a01b038351166020830152602083015160408301526001600160a01b0360408401511660608301526060830151608083015267ffffffffffffffff60808401511660a083015267ffffffffffffffff60a08401511660c08301529392505050565b60405160208183030381529060405280519060200120610934565b92915050565b610416610a4a565b61041f82610b03565b6104298282610b72565b5050565b5f610436610c5f565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b6104658233610ca8565b6001600160a01b0382165f90815260016020526040902054819067ffffffffffffffff90811690821681106104df576040517fed44359a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044015b60405180910390fd5b50506001600160a01b0382165f81815260016020908152604091829020805467ffffffffffffffff191667ffffffffffffffff861690811790915591519182527f3b4165a45e411f46b84e177bb7ca9b7ce913d995ffb06c54c911d804c8a093c2910160405180910390a25050565b7f0f000000000000000000000000000000000000000000000000000000000000006060805f8080836105e4604080518082018252600f81527f454d432043726564656e7469616c7300000000000000000000000000000000006020808301919091528251808401909352600183527f31000000000000000000000000000000000000000000000000000000000000009083015291565b97989097965046955030945091925090565b6106008233610ca8565b6001600160a01b0382165f81815260208181526040808320858452909152808220805460ff19166001179055518392917f6e70be4be1a4aebd688b5523bd8b6278acac3963d71ebf2bd5ea50757047664b91a35050565b5f80806106668486018661162e565b82519295509093509150886001600160a01b03828116908216146106c9576040517f55fecd670000000000000000000000000000000000000000000000000000000081526001600160a01b039283166004820152911660248201526044016104d6565b5050602083015187818114610713576040517fcb883321000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016104d6565b50506040830151866001600160a01b0382811690821614610773576040517fdc1e3c8d0000000000000000000000000000000000000000000000000000000081526001600160a01b039283166004820152911660248201526044016104d6565b5050608083015167ffffffffffffffff81164210156107cb576040517f2d5d879e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016104d6565b5060a083015167ffffffffffffffff8116421115610822576040517f6ed5f9ff00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016104d6565b505f61082d8461034b565b6001600160a01b038a165f9081526020818152604080832084845290915290205490915060ff1615801561088a57506001600160a01b0389165f90815260016020526040902054608085015167ffffffffffffffff918216911610155b81906108c5576040517f3cc2375f0000000000000000000000000000000000000000000000000000000081526004016104d691815260200190565b506108d08984610ca8565b6108db838284610f28565b81849091610927576040517fe49c6ba000000000000000000000000000000000000000000000000000000000815260048101929092526001600160a01b031660248201526044016104d6565b5050505050505050505050565b7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f0000000000000000000000000000000000000000000000000000000000000000461416610a275750604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f00000000000000000000000000000000000000000000000000000000000000009181019190915246606082015230608082015260a090205b6719010000000000005f5280601a5281603a52604260182090505f603a52919050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610ae357507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610ad77f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15610b015760405163703e46dd60e11b815260040160405180910390fd5b565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610429576040517f59f357cc0000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024016104d6565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610bcc575060408051601f3d908101601f19168201909252610bc99181019061168c565b60015b610bf457604051634c9c8ce360e01b81526001600160a01b03831660048201526024016104d6565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114610c50576040517faa1d49a4000000000000000000000000000000000000000000000000000000008152600481018290526024016104d6565b610c5a838361101f565b505050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610b015760405163703e46dd60e11b815260040160405180910390fd5b6040517f8733d4e80000000000000000000000000000000000000000000000000000000081526001600160a01b0383811660048301527f00000000000000000000000000000000000000000000000000000000000000001690638733d4e890602401602060405180830381865afa158015610d25573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d4991906116a3565b6001600160a01b0316816001600160a01b03161480610e19575060405163188aca8f60e21b81526001600160a01b0383811660048301527f766572694b657900000000000000000000000000000000000000000000000000602483015282811660448301527f0000000000000000000000000000000000000000000000000000000000000000169063622b2a3c90606401602060405180830381865afa158015610df5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e1991906116be565b80610ed5575060405163188aca8f60e21b81526001600160a01b0383811660048301527f7369674175746800000000000000000000000000000000000000000000000000602483015282811660448301527f0000000000000000000000000000000000000000000000000000000000000000169063622b2a3c90606401602060405180830381865afa158015610eb1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ed591906116be565b82829091610f22576040517ff7801f450000000000000000000000000000000000000000000000000000000081526001600160a01b039283166004820152911660248201526044016104d6565b50505050565b5f6001600160a01b0384161561101857604051843b610fd657825160408114610f595760418114610f935750611016565b604084015160ff81901c601b016020527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16606052610fa6565b60608401515f1a60205260408401516060525b50835f5260208301516040526020600160805f60015afa5180861860601b3d119250505f60605280604052611016565b631626ba7e60e01b808252846004830152602482016040815284516020018060448501828860045afa905060208260443d01868b5afa9151911691141691505b505b9392505050565b61102882611074565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561106c57610c5a8282611102565b6104296111d4565b806001600160a01b03163b5f036110a957604051634c9c8ce360e01b81526001600160a01b03821660048201526024016104d6565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b60605f61110f848461120c565b905080801561113057505f3d118061113057505f846001600160a01b03163b115b156111455761113d61121f565b915050610408565b8015611188576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016104d6565b3d1561119b57611196611238565b6111cd565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b3415610b01576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6001600160a01b0381168114611284575f5ffd5b50565b803567ffffffffffffffff8116811461129e575f5ffd5b919050565b5f60c082840312156112b3575f5ffd5b60405160c0810167ffffffffffffffff811182821017156112d6576112d6611243565b60405290508082356112e781611270565b815260208381013590820152604083013561130181611270565b60408201526060838101359082015261131c60808401611287565b608082015261132d60a08401611287565b60a08201525092915050565b5f60c08284031215611349575f5ffd5b61101883836112a3565b5f82601f830112611362575f5ffd5b813567ffffffffffffffff81111561137c5761137c611243565b604051601f8201601f19908116603f0116810167ffffffffffffffff811182821017156113ab576113ab611243565b6040528181528382016020018510156113c2575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f604083850312156113ef575f5ffd5b82356113fa81611270565b9150602083013567ffffffffffffffff811115611415575f5ffd5b61142185828601611353565b9150509250929050565b5f5f6040838503121561143c575f5ffd5b823561144781611270565b915061145560208401611287565b90509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6114c660e083018961145e565b82810360408401526114d8818961145e565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561152d57835183526020938401939092019160010161150f565b50909b9a5050505050505050505050565b5f5f6040838503121561154f575f5ffd5b823561155a81611270565b946020939093013593505050565b5f60208284031215611578575f5ffd5b813561101881611270565b602081525f611018602083018461145e565b5f5f5f5f5f608086880312156115a9575f5ffd5b85356115b481611270565b94506020860135935060408601356115cb81611270565b9250606086013567ffffffffffffffff8111156115e6575f5ffd5b8601601f810188136115f6575f5ffd5b803567ffffffffffffffff81111561160c575f5ffd5b88602082840101111561161d575f5ffd5b959894975092955050506020019190565b5f5f5f6101008486031215611641575f5ffd5b61164b85856112a3565b925060c084013561165b81611270565b915060e084013567ffffffffffffffff811115611676575f5ffd5b61168286828701611353565b9150509250925092565b5f6020828403121561169c575f5ffd5b5051919050565b5f602082840312156116b3575f5ffd5b815161101881611270565b5f602082840312156116ce575f5ffd5b81518015158114611018575f5ffd",
}

// Credentials is an auto generated Go binding around an Ethereum contract.
type Credentials struct {
	abi abi.ABI
}

// NewCredentials creates a new instance of Credentials.
func NewCredentials() *Credentials {
	parsed, err := CredentialsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Credentials{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Credentials) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock, address registry) returns()
func (credentials *Credentials) PackConstructor(timelock common.Address, registry common.Address) []byte {
	enc, err := credentials.abi.Pack("", timelock, registry)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCREDENTIALTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27d35000.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CREDENTIAL_TYPEHASH() view returns(bytes32)
func (credentials *Credentials) PackCREDENTIALTYPEHASH() []byte {
	enc, err := credentials.abi.Pack("CREDENTIAL_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCREDENTIALTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27d35000.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CREDENTIAL_TYPEHASH() view returns(bytes32)
func (credentials *Credentials) TryPackCREDENTIALTYPEHASH() ([]byte, error) {
	return credentials.abi.Pack("CREDENTIAL_TYPEHASH")
}

// UnpackCREDENTIALTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27d35000.
//
// Solidity: function CREDENTIAL_TYPEHASH() view returns(bytes32)
func (credentials *Credentials) UnpackCREDENTIALTYPEHASH(data []byte) ([32]byte, error) {
	out, err := credentials.abi.Unpack("CREDENTIAL_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackREGISTRY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06433b1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REGISTRY() view returns(address)
func (credentials *Credentials) PackREGISTRY() []byte {
	enc, err := credentials.abi.Pack("REGISTRY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREGISTRY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06433b1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REGISTRY() view returns(address)
func (credentials *Credentials) TryPackREGISTRY() ([]byte, error) {
	return credentials.abi.Pack("REGISTRY")
}

// UnpackREGISTRY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06433b1b.
//
// Solidity: function REGISTRY() view returns(address)
func (credentials *Credentials) UnpackREGISTRY(data []byte) (common.Address, error) {
	out, err := credentials.abi.Unpack("REGISTRY", data)
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
func (credentials *Credentials) PackTIMELOCK() []byte {
	enc, err := credentials.abi.Pack("TIMELOCK")
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
func (credentials *Credentials) TryPackTIMELOCK() ([]byte, error) {
	return credentials.abi.Pack("TIMELOCK")
}

// UnpackTIMELOCK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7aadef8b.
//
// Solidity: function TIMELOCK() view returns(address)
func (credentials *Credentials) UnpackTIMELOCK(data []byte) (common.Address, error) {
	out, err := credentials.abi.Unpack("TIMELOCK", data)
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
func (credentials *Credentials) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := credentials.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (credentials *Credentials) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return credentials.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (credentials *Credentials) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := credentials.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d19033.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function check(address issuer, bytes32 schema, address subject, bytes credential) view returns()
func (credentials *Credentials) PackCheck(issuer common.Address, schema [32]byte, subject common.Address, credential []byte) []byte {
	enc, err := credentials.abi.Pack("check", issuer, schema, subject, credential)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d19033.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function check(address issuer, bytes32 schema, address subject, bytes credential) view returns()
func (credentials *Credentials) TryPackCheck(issuer common.Address, schema [32]byte, subject common.Address, credential []byte) ([]byte, error) {
	return credentials.abi.Pack("check", issuer, schema, subject, credential)
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (credentials *Credentials) PackEip712Domain() []byte {
	enc, err := credentials.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (credentials *Credentials) TryPackEip712Domain() ([]byte, error) {
	return credentials.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (credentials *Credentials) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := credentials.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83479f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOf((address,bytes32,address,bytes32,uint64,uint64) c) view returns(bytes32)
func (credentials *Credentials) PackHashOf(c ICredentialsCredential) []byte {
	enc, err := credentials.abi.Pack("hashOf", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83479f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOf((address,bytes32,address,bytes32,uint64,uint64) c) view returns(bytes32)
func (credentials *Credentials) TryPackHashOf(c ICredentialsCredential) ([]byte, error) {
	return credentials.abi.Pack("hashOf", c)
}

// UnpackHashOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e83479f.
//
// Solidity: function hashOf((address,bytes32,address,bytes32,uint64,uint64) c) view returns(bytes32)
func (credentials *Credentials) UnpackHashOf(data []byte) ([32]byte, error) {
	out, err := credentials.abi.Unpack("hashOf", data)
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
func (credentials *Credentials) PackProxiableUUID() []byte {
	enc, err := credentials.abi.Pack("proxiableUUID")
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
func (credentials *Credentials) TryPackProxiableUUID() ([]byte, error) {
	return credentials.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (credentials *Credentials) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := credentials.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88e62721.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(address issuer, bytes32 credential) returns()
func (credentials *Credentials) PackRevoke(issuer common.Address, credential [32]byte) []byte {
	enc, err := credentials.abi.Pack("revoke", issuer, credential)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88e62721.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(address issuer, bytes32 credential) returns()
func (credentials *Credentials) TryPackRevoke(issuer common.Address, credential [32]byte) ([]byte, error) {
	return credentials.abi.Pack("revoke", issuer, credential)
}

// PackRevokeBefore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7959a85a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeBefore(address issuer, uint64 time) returns()
func (credentials *Credentials) PackRevokeBefore(issuer common.Address, time uint64) []byte {
	enc, err := credentials.abi.Pack("revokeBefore", issuer, time)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeBefore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7959a85a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeBefore(address issuer, uint64 time) returns()
func (credentials *Credentials) TryPackRevokeBefore(issuer common.Address, time uint64) ([]byte, error) {
	return credentials.abi.Pack("revokeBefore", issuer, time)
}

// PackRevoked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe46e3846.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoked(address issuer, bytes32 credential) view returns(bool)
func (credentials *Credentials) PackRevoked(issuer common.Address, credential [32]byte) []byte {
	enc, err := credentials.abi.Pack("revoked", issuer, credential)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe46e3846.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoked(address issuer, bytes32 credential) view returns(bool)
func (credentials *Credentials) TryPackRevoked(issuer common.Address, credential [32]byte) ([]byte, error) {
	return credentials.abi.Pack("revoked", issuer, credential)
}

// UnpackRevoked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe46e3846.
//
// Solidity: function revoked(address issuer, bytes32 credential) view returns(bool)
func (credentials *Credentials) UnpackRevoked(data []byte) (bool, error) {
	out, err := credentials.abi.Unpack("revoked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRevokedBefore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9530cf80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokedBefore(address issuer) view returns(uint64)
func (credentials *Credentials) PackRevokedBefore(issuer common.Address) []byte {
	enc, err := credentials.abi.Pack("revokedBefore", issuer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokedBefore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9530cf80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokedBefore(address issuer) view returns(uint64)
func (credentials *Credentials) TryPackRevokedBefore(issuer common.Address) ([]byte, error) {
	return credentials.abi.Pack("revokedBefore", issuer)
}

// UnpackRevokedBefore is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9530cf80.
//
// Solidity: function revokedBefore(address issuer) view returns(uint64)
func (credentials *Credentials) UnpackRevokedBefore(data []byte) (uint64, error) {
	out, err := credentials.abi.Unpack("revokedBefore", data)
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
func (credentials *Credentials) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := credentials.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (credentials *Credentials) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return credentials.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// CredentialsInitialized represents a Initialized event raised by the Credentials contract.
type CredentialsInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const CredentialsInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (CredentialsInitialized) ContractEventName() string {
	return CredentialsInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (credentials *Credentials) UnpackInitializedEvent(log *types.Log) (*CredentialsInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != credentials.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CredentialsInitialized)
	if len(log.Data) > 0 {
		if err := credentials.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range credentials.abi.Events[event].Inputs {
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

// CredentialsRevoked represents a Revoked event raised by the Credentials contract.
type CredentialsRevoked struct {
	Issuer     common.Address
	Credential [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const CredentialsRevokedEventName = "Revoked"

// ContractEventName returns the user-defined event name.
func (CredentialsRevoked) ContractEventName() string {
	return CredentialsRevokedEventName
}

// UnpackRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revoked(address indexed issuer, bytes32 indexed credential)
func (credentials *Credentials) UnpackRevokedEvent(log *types.Log) (*CredentialsRevoked, error) {
	event := "Revoked"
	if len(log.Topics) == 0 || log.Topics[0] != credentials.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CredentialsRevoked)
	if len(log.Data) > 0 {
		if err := credentials.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range credentials.abi.Events[event].Inputs {
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

// CredentialsRevokedBefore represents a RevokedBefore event raised by the Credentials contract.
type CredentialsRevokedBefore struct {
	Issuer common.Address
	Time   uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const CredentialsRevokedBeforeEventName = "RevokedBefore"

// ContractEventName returns the user-defined event name.
func (CredentialsRevokedBefore) ContractEventName() string {
	return CredentialsRevokedBeforeEventName
}

// UnpackRevokedBeforeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RevokedBefore(address indexed issuer, uint64 time)
func (credentials *Credentials) UnpackRevokedBeforeEvent(log *types.Log) (*CredentialsRevokedBefore, error) {
	event := "RevokedBefore"
	if len(log.Topics) == 0 || log.Topics[0] != credentials.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CredentialsRevokedBefore)
	if len(log.Data) > 0 {
		if err := credentials.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range credentials.abi.Events[event].Inputs {
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

// CredentialsUpgraded represents a Upgraded event raised by the Credentials contract.
type CredentialsUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const CredentialsUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (CredentialsUpgraded) ContractEventName() string {
	return CredentialsUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (credentials *Credentials) UnpackUpgradedEvent(log *types.Log) (*CredentialsUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 || log.Topics[0] != credentials.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CredentialsUpgraded)
	if len(log.Data) > 0 {
		if err := credentials.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range credentials.abi.Events[event].Inputs {
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
func (credentials *Credentials) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], credentials.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return credentials.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return credentials.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["CredentialExpired"].ID.Bytes()[:4]) {
		return credentials.UnpackCredentialExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["CredentialRevoked"].ID.Bytes()[:4]) {
		return credentials.UnpackCredentialRevokedError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return credentials.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return credentials.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return credentials.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return credentials.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return credentials.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["NotIssuer"].ID.Bytes()[:4]) {
		return credentials.UnpackNotIssuerError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["NotLater"].ID.Bytes()[:4]) {
		return credentials.UnpackNotLaterError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return credentials.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["NotYetValid"].ID.Bytes()[:4]) {
		return credentials.UnpackNotYetValidError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return credentials.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return credentials.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["WrongIssuer"].ID.Bytes()[:4]) {
		return credentials.UnpackWrongIssuerError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["WrongSchema"].ID.Bytes()[:4]) {
		return credentials.UnpackWrongSchemaError(raw[4:])
	}
	if bytes.Equal(raw[:4], credentials.abi.Errors["WrongSubject"].ID.Bytes()[:4]) {
		return credentials.UnpackWrongSubjectError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CredentialsAddressEmptyCode represents a AddressEmptyCode error raised by the Credentials contract.
type CredentialsAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func CredentialsAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (credentials *Credentials) UnpackAddressEmptyCodeError(raw []byte) (*CredentialsAddressEmptyCode, error) {
	out := new(CredentialsAddressEmptyCode)
	if err := credentials.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsBadSignature represents a BadSignature error raised by the Credentials contract.
type CredentialsBadSignature struct {
	Credential [32]byte
	Signer     common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(bytes32 credential, address signer)
func CredentialsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xe49c6ba031fbc90ee50f6e07794742f66a5bc17378c84394b66f24fca8e880ca")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(bytes32 credential, address signer)
func (credentials *Credentials) UnpackBadSignatureError(raw []byte) (*CredentialsBadSignature, error) {
	out := new(CredentialsBadSignature)
	if err := credentials.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsCredentialExpired represents a CredentialExpired error raised by the Credentials contract.
type CredentialsCredentialExpired struct {
	Expires uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CredentialExpired(uint64 expires)
func CredentialsCredentialExpiredErrorID() common.Hash {
	return common.HexToHash("0x6ed5f9ffdbbc54732874578577161d85461edf2d9dcf8c9712fb05084d139c7d")
}

// UnpackCredentialExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CredentialExpired(uint64 expires)
func (credentials *Credentials) UnpackCredentialExpiredError(raw []byte) (*CredentialsCredentialExpired, error) {
	out := new(CredentialsCredentialExpired)
	if err := credentials.abi.UnpackIntoInterface(out, "CredentialExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsCredentialRevoked represents a CredentialRevoked error raised by the Credentials contract.
type CredentialsCredentialRevoked struct {
	Credential [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CredentialRevoked(bytes32 credential)
func CredentialsCredentialRevokedErrorID() common.Hash {
	return common.HexToHash("0x3cc2375f3fc7711ba27361cde93880f578742f9f050acee766bed662d117ba72")
}

// UnpackCredentialRevokedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CredentialRevoked(bytes32 credential)
func (credentials *Credentials) UnpackCredentialRevokedError(raw []byte) (*CredentialsCredentialRevoked, error) {
	out := new(CredentialsCredentialRevoked)
	if err := credentials.abi.UnpackIntoInterface(out, "CredentialRevoked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Credentials contract.
type CredentialsERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func CredentialsERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (credentials *Credentials) UnpackERC1967InvalidImplementationError(raw []byte) (*CredentialsERC1967InvalidImplementation, error) {
	out := new(CredentialsERC1967InvalidImplementation)
	if err := credentials.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsERC1967NonPayable represents a ERC1967NonPayable error raised by the Credentials contract.
type CredentialsERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func CredentialsERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (credentials *Credentials) UnpackERC1967NonPayableError(raw []byte) (*CredentialsERC1967NonPayable, error) {
	out := new(CredentialsERC1967NonPayable)
	if err := credentials.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsFailedCall represents a FailedCall error raised by the Credentials contract.
type CredentialsFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func CredentialsFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (credentials *Credentials) UnpackFailedCallError(raw []byte) (*CredentialsFailedCall, error) {
	out := new(CredentialsFailedCall)
	if err := credentials.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsInvalidInitialization represents a InvalidInitialization error raised by the Credentials contract.
type CredentialsInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func CredentialsInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (credentials *Credentials) UnpackInvalidInitializationError(raw []byte) (*CredentialsInvalidInitialization, error) {
	out := new(CredentialsInvalidInitialization)
	if err := credentials.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsNotInitializing represents a NotInitializing error raised by the Credentials contract.
type CredentialsNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func CredentialsNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (credentials *Credentials) UnpackNotInitializingError(raw []byte) (*CredentialsNotInitializing, error) {
	out := new(CredentialsNotInitializing)
	if err := credentials.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsNotIssuer represents a NotIssuer error raised by the Credentials contract.
type CredentialsNotIssuer struct {
	Issuer common.Address
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotIssuer(address issuer, address signer)
func CredentialsNotIssuerErrorID() common.Hash {
	return common.HexToHash("0xf7801f459a46de6058f8040c1d227f14de0728d7419bb5a8b4a8f8c231d1997e")
}

// UnpackNotIssuerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotIssuer(address issuer, address signer)
func (credentials *Credentials) UnpackNotIssuerError(raw []byte) (*CredentialsNotIssuer, error) {
	out := new(CredentialsNotIssuer)
	if err := credentials.abi.UnpackIntoInterface(out, "NotIssuer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsNotLater represents a NotLater error raised by the Credentials contract.
type CredentialsNotLater struct {
	Time          uint64
	RevokedBefore uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLater(uint64 time, uint64 revokedBefore)
func CredentialsNotLaterErrorID() common.Hash {
	return common.HexToHash("0xed44359a3be05d83e40f0fd41d4e5f9d480e8f153eae50d56c4c34573718b9db")
}

// UnpackNotLaterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLater(uint64 time, uint64 revokedBefore)
func (credentials *Credentials) UnpackNotLaterError(raw []byte) (*CredentialsNotLater, error) {
	out := new(CredentialsNotLater)
	if err := credentials.abi.UnpackIntoInterface(out, "NotLater", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsNotTimelock represents a NotTimelock error raised by the Credentials contract.
type CredentialsNotTimelock struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address caller)
func CredentialsNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address caller)
func (credentials *Credentials) UnpackNotTimelockError(raw []byte) (*CredentialsNotTimelock, error) {
	out := new(CredentialsNotTimelock)
	if err := credentials.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsNotYetValid represents a NotYetValid error raised by the Credentials contract.
type CredentialsNotYetValid struct {
	IssuedAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYetValid(uint64 issuedAt)
func CredentialsNotYetValidErrorID() common.Hash {
	return common.HexToHash("0x2d5d879ec5e6d607085fc576ad348b9afbac24d7e589fcd6719b0c5b863a917f")
}

// UnpackNotYetValidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYetValid(uint64 issuedAt)
func (credentials *Credentials) UnpackNotYetValidError(raw []byte) (*CredentialsNotYetValid, error) {
	out := new(CredentialsNotYetValid)
	if err := credentials.abi.UnpackIntoInterface(out, "NotYetValid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Credentials contract.
type CredentialsUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func CredentialsUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (credentials *Credentials) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*CredentialsUUPSUnauthorizedCallContext, error) {
	out := new(CredentialsUUPSUnauthorizedCallContext)
	if err := credentials.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Credentials contract.
type CredentialsUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func CredentialsUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (credentials *Credentials) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*CredentialsUUPSUnsupportedProxiableUUID, error) {
	out := new(CredentialsUUPSUnsupportedProxiableUUID)
	if err := credentials.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsWrongIssuer represents a WrongIssuer error raised by the Credentials contract.
type CredentialsWrongIssuer struct {
	Issuer common.Address
	Wanted common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongIssuer(address issuer, address wanted)
func CredentialsWrongIssuerErrorID() common.Hash {
	return common.HexToHash("0x55fecd67c083dd752c6ae5711550be997fc3a5e5a408532a3f1e26926f19c38a")
}

// UnpackWrongIssuerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongIssuer(address issuer, address wanted)
func (credentials *Credentials) UnpackWrongIssuerError(raw []byte) (*CredentialsWrongIssuer, error) {
	out := new(CredentialsWrongIssuer)
	if err := credentials.abi.UnpackIntoInterface(out, "WrongIssuer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsWrongSchema represents a WrongSchema error raised by the Credentials contract.
type CredentialsWrongSchema struct {
	Schema [32]byte
	Wanted [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSchema(bytes32 schema, bytes32 wanted)
func CredentialsWrongSchemaErrorID() common.Hash {
	return common.HexToHash("0xcb8833215402319a3551f5228017c6fe5532105bcae611956c15144e0ec378f1")
}

// UnpackWrongSchemaError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSchema(bytes32 schema, bytes32 wanted)
func (credentials *Credentials) UnpackWrongSchemaError(raw []byte) (*CredentialsWrongSchema, error) {
	out := new(CredentialsWrongSchema)
	if err := credentials.abi.UnpackIntoInterface(out, "WrongSchema", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredentialsWrongSubject represents a WrongSubject error raised by the Credentials contract.
type CredentialsWrongSubject struct {
	Subject common.Address
	Wanted  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSubject(address subject, address wanted)
func CredentialsWrongSubjectErrorID() common.Hash {
	return common.HexToHash("0xdc1e3c8d7e15853947a91d69c5a0075bb24bd4fe6435c5527ae6eb1c983703cb")
}

// UnpackWrongSubjectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSubject(address subject, address wanted)
func (credentials *Credentials) UnpackWrongSubjectError(raw []byte) (*CredentialsWrongSubject, error) {
	out := new(CredentialsWrongSubject)
	if err := credentials.abi.UnpackIntoInterface(out, "WrongSubject", raw); err != nil {
		return nil, err
	}
	return out, nil
}
