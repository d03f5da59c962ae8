// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package grants

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

// IGrantsGrant is an auto generated low-level Go binding around an user-defined struct.
type IGrantsGrant struct {
	Recipient  common.Address
	Approved   uint32
	Due        *big.Int
	Milestones []*big.Int
	Purpose    string
}

// GrantsMetaData contains all meta data concerning the Grants contract.
var GrantsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_MILESTONES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PURPOSE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TIMELOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UPGRADE_INTERFACE_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clawback\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"count\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grant\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"milestones\",\"type\":\"uint128[]\",\"internalType\":\"uint128[]\"},{\"name\":\"purpose\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"grantOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIGrants.Grant\",\"components\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"due\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"milestones\",\"type\":\"uint128[]\",\"internalType\":\"uint128[]\"},{\"name\":\"purpose\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proxiableUUID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"upgradeToAndCall\",\"inputs\":[{\"name\":\"newImplementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Approved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClawedBack\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Granted\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"milestones\",\"type\":\"uint128[]\",\"indexed\":false,\"internalType\":\"uint128[]\"},{\"name\":\"purpose\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paid\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadMilestones\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotFunded\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotNext\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingDue\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PurposeTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnauthorizedCallContext\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UUPSUnsupportedProxiableUUID\",\"inputs\":[{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownGrant\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroMilestone\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Grants",
	Bin: "0x60c060405230608052348015610013575f5ffd5b50604051611c7f380380611c7f83398101604081905261003291610101565b6001600160a01b03811660a0528061004861004f565b505061012e565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161561009f5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100fe5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f60208284031215610111575f5ffd5b81516001600160a01b0381168114610127575f5ffd5b9392505050565b60805160a051611b066101795f395f8181610192015281816106650152818161086601528181610c4b0152610f6501525f8181610eae01528181610ed701526110a80152611b065ff3fe6080604052600436106100ce575f3560e01c80637aadef8b1161007c578063abbf9de311610057578063abbf9de3146101ff578063ad3cb1cc14610212578063e303540514610267578063f7ff81c414610286575f5ffd5b80637aadef8b146101815780638129fc1c146101cc57806384b78734146101e0575f5ffd5b80634c05abeb116100ac5780634c05abeb146101465780634f1ef2861461015a57806352d1902d1461016d575f5ffd5b806306661abd146100d2578063379607f5146100f95780633b86c0ed1461011a575b5f5ffd5b3480156100dd575f5ffd5b506100e65f5481565b6040519081526020015b60405180910390f35b348015610104575f5ffd5b506101186101133660046113c5565b61029b565b005b348015610125575f5ffd5b506101396101343660046113c5565b610362565b6040516100f0919061140a565b348015610151575f5ffd5b506100e6602081565b6101186101683660046114eb565b6104f1565b348015610178575f5ffd5b506100e6610510565b34801561018c575f5ffd5b506101b47f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100f0565b3480156101d7575f5ffd5b5061011861053e565b3480156101eb575f5ffd5b506101186101fa3660046115af565b61065a565b6100e661020d36600461162a565b61085a565b34801561021d575f5ffd5b5061025a6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516100f091906116dc565b348015610272575f5ffd5b506101186102813660046116f5565b610c40565b348015610291575f5ffd5b506100e661020081565b6102a3610dd0565b5f6102ad82610e07565b60018101549091506001600160801b031682816102e957604051630fddd4dd60e21b81526004016102e091815260200190565b60405180910390fd5b5081546001830180546fffffffffffffffffffffffffffffffff191690556040518281526001600160a01b0390911690819085907f4f2d18324ee95128de091ed2adc501295479000ce4c2cec607aeb1b67e189e2f9060200160405180910390a36103548183610e60565b50505061035f610e79565b50565b6040805160a0810182525f80825260208201819052918101919091526060808201819052608082015261039482610e07565b6040805160a08101825282546001600160a01b0381168252600160a01b900463ffffffff1660208083019190915260018401546001600160801b0316828401526002840180548451818402810184019095528085529294936060860193909283018282801561045157602002820191905f5260205f20905f905b82829054906101000a90046001600160801b03166001600160801b031681526020019060100190602082600f0104928301926001038202915080841161040e5790505b5050505050815260200160038201805461046a9061171f565b80601f01602080910402602001604051908101604052809291908181526020018280546104969061171f565b80156104e15780601f106104b8576101008083540402835291602001916104e1565b820191905f5260205f20905b8154815290600101906020018083116104c457829003601f168201915b5050505050815250509050919050565b6104f9610ea3565b61050282610f5a565b61050c8282610fb0565b5050565b5f61051961109d565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f6105476110e6565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156105735750825b90505f8267ffffffffffffffff16600114801561058f5750303b155b90508115801561059d575080155b156105d4576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561060857845468ff00000000000000001916680100000000000000001785555b831561065357845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146106b05760405163167cd5f360e21b81526001600160a01b0390911660048201526024016102e0565b505f6106bb83610e07565b805490915063ffffffff838116600160a01b909204161480156106e75750600281015463ffffffff8316105b815460028301548592600160a01b90920463ffffffff169161074b576040517f64024895000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff909116602483015260448201526064016102e0565b5050505f816002018363ffffffff168154811061076a5761076a611751565b5f918252602090912060028204015460019182166010026101000a90046001600160801b0316915061079d908490611779565b825463ffffffff91909116600160a01b0263ffffffff60a01b199091161782556001820180548291905f906107dc9084906001600160801b0316611795565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550837f9b24542d4662d089a28c3a9b60482939cc8d99cf0d9142f0c92af2846db2fc64848360405161084c92919063ffffffff9290921682526001600160801b0316602082015260400190565b60405180910390a250505050565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146108b15760405163167cd5f360e21b81526001600160a01b0390911660048201526024016102e0565b50836001600160a01b0387166108da5760405163d92e233d60e01b815260040160405180910390fd5b80158015906108ea575060208111155b816020909161092e576040517f7190a990000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016102e0565b5083905061020080821115610978576040517f9953111f000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016102e0565b50505f5f5b82811015610a355787878281811061099757610997611751565b90506020020160208101906109ac91906117ca565b81906001600160801b03166109f0576040517f21799f950000000000000000000000000000000000000000000000000000000081526004016102e091815260200190565b50878782818110610a0357610a03611751565b9050602002016020810190610a1891906117ca565b610a2b906001600160801b0316836117e3565b915060010161097d565b503481818114610a7a576040517f67fd92ae000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016102e0565b50505f5f8154610a89906117f6565b91905081905592506040518060a00160405280896001600160a01b031681526020015f63ffffffff1681526020015f6001600160801b031681526020018888808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250505090825250604080516020601f8901819004810282018101909252878152918101919088908890819084018382808284375f92018290525093909452505085815260016020818152604092839020855181549287015163ffffffff16600160a01b027fffffffffffffffff0000000000000000000000000000000000000000000000009093166001600160a01b03909116179190911781559184015190820180546001600160801b039092166fffffffffffffffffffffffffffffffff1990921691909117905560608301519091506002820190610bd49082611890565b5060808201516003820190610be990826119bf565b50905050876001600160a01b0316837f6cf45c0574d2e49f75fb6c08b89b95e64c6f37f0b402d9534624300a8d07474289898989604051610c2d9493929190611a7a565b60405180910390a3505095945050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610c965760405163167cd5f360e21b81526001600160a01b0390911660048201526024016102e0565b50610c9f610dd0565b5f610ca983610e07565b90506001600160a01b038216610cd25760405163d92e233d60e01b815260040160405180910390fd5b80545f90600160a01b900463ffffffff165b6002830154811015610d3d57826002018181548110610d0557610d05611751565b5f9182526020909120600282040154610d33916001166010026101000a90046001600160801b0316836117e3565b9150600101610ce4565b508381610d6057604051630fddd4dd60e21b81526004016102e091815260200190565b50610d6e600283015f611394565b815463ffffffff60a01b191682556040518181526001600160a01b0384169085907faeb9a51e97a21ccc2f8e4761ccfa3992ad2d371da9c46c91dc2338f9028f14ec9060200160405180910390a3610dc68382610e60565b505061050c610e79565b610dd8611110565b610e0560017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611169565b565b5f818152600160205260409020805482906001600160a01b0316610e5a576040517f32485c440000000000000000000000000000000000000000000000000000000081526004016102e091815260200190565b50919050565b5f385f3884865af161050c5763b12d13eb5f526004601cfd5b610e055f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610dff565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610f3c57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610f307f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15610e055760405163703e46dd60e11b815260040160405180910390fd5b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461050c5760405163167cd5f360e21b81526001600160a01b0390911660048201526024016102e0565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561100a575060408051601f3d908101601f1916820190925261100791810190611aef565b60015b61103257604051634c9c8ce360e01b81526001600160a01b03831660048201526024016102e0565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc811461108e576040517faa1d49a4000000000000000000000000000000000000000000000000000000008152600481018290526024016102e0565b6110988383611170565b505050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610e055760405163703e46dd60e11b815260040160405180910390fd5b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610e05576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b611179826111c5565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156111bd576110988282611253565b61050c611325565b806001600160a01b03163b5f036111fa57604051634c9c8ce360e01b81526001600160a01b03821660048201526024016102e0565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b60605f611260848461135d565b905080801561128157505f3d118061128157505f846001600160a01b03163b115b156112965761128e611370565b91505061110a565b80156112d9576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016102e0565b3d156112ec576112e7611389565b61131e565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b3415610e05576040517fb398979f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5080545f825560010160029004905f5260205f2090610e0591905f5b80821115611098575f818401556001016113b0565b5f602082840312156113d5575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f60c082016001600160a01b03845116602084015263ffffffff60208501511660408401526001600160801b036040850151166060840152606084015160a0608085015281815180845260e0860191506020830193505f92505b80831015611494576001600160801b038451168252602082019150602084019350600183019250611468565b506080860151858203601f190160a087015292506114b281846113dc565b9695505050505050565b80356001600160a01b03811681146114d2575f5ffd5b919050565b634e487b7160e01b5f52604160045260245ffd5b5f5f604083850312156114fc575f5ffd5b611505836114bc565b9150602083013567ffffffffffffffff811115611520575f5ffd5b8301601f81018513611530575f5ffd5b803567ffffffffffffffff81111561154a5761154a6114d7565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715611579576115796114d7565b604052818152828201602001871015611590575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f604083850312156115c0575f5ffd5b82359150602083013563ffffffff811681146115da575f5ffd5b809150509250929050565b5f5f83601f8401126115f5575f5ffd5b50813567ffffffffffffffff81111561160c575f5ffd5b602083019150836020828501011115611623575f5ffd5b9250929050565b5f5f5f5f5f6060868803121561163e575f5ffd5b611647866114bc565b9450602086013567ffffffffffffffff811115611662575f5ffd5b8601601f81018813611672575f5ffd5b803567ffffffffffffffff811115611688575f5ffd5b8860208260051b840101111561169c575f5ffd5b60209190910194509250604086013567ffffffffffffffff8111156116bf575f5ffd5b6116cb888289016115e5565b969995985093965092949392505050565b602081525f6116ee60208301846113dc565b9392505050565b5f5f60408385031215611706575f5ffd5b82359150611716602084016114bc565b90509250929050565b600181811c9082168061173357607f821691505b602082108103610e5a57634e487b7160e01b5f52602260045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b63ffffffff818116838216019081111561110a5761110a611765565b6001600160801b03818116838216019081111561110a5761110a611765565b80356001600160801b03811681146114d2575f5ffd5b5f602082840312156117da575f5ffd5b6116ee826117b4565b8082018082111561110a5761110a611765565b5f6001820161180757611807611765565b5060010190565b5f5b82811015611098575f82820155600101611810565b6801000000000000000082111561183e5761183e6114d7565b805482825580831015611098576001830160011c825f528060205f200160108560041b16801561187d575f19820180545f198360200360031b1c168155505b50610653826001850160011c038261180e565b815167ffffffffffffffff8111156118aa576118aa6114d7565b6118b48183611825565b602083016118c7835f9081526020902090565b8260011c5f5b81811015611930575f5f5b6002811015611923576119126118f587516001600160801b031690565b6001600160801b03908116600784901b90811b91901b1984161790565b6020969096019591506001016118d8565b50838201556001016118cd565b506001198416808503818614611976575f5f5b828110156119705761195f6118f588516001600160801b031690565b602097909701969150600101611943565b50848401555b5050505050505050565b601f821115611098578282111561109857805f5260205f20601f840160051c60208510156119ab57505f5b61065381601f860160051c0382840161180e565b815167ffffffffffffffff8111156119d9576119d96114d7565b6119ed816119e7845461171f565b84611980565b6020601f821160018114611a1f575f8315611a085750848201515b5f19600385901b1c1916600184901b178455610653565b5f84815260208120601f198516915b82811015611a4e5787850151825560209485019460019092019101611a2e565b5084821015611a6b57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b604080825281018490525f8560608301825b87811015611aba576001600160801b03611aa5846117b4565b16825260209283019290910190600101611a8c565b508381036020850152848152848660208301375f602086830101526020601f19601f8701168201019250505095945050505050565b5f60208284031215611aff575f5ffd5b505191905056",
}

// Grants is an auto generated Go binding around an Ethereum contract.
type Grants struct {
	abi abi.ABI
}

// NewGrants creates a new instance of Grants.
func NewGrants() *Grants {
	parsed, err := GrantsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Grants{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Grants) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock) returns()
func (grants *Grants) PackConstructor(timelock common.Address) []byte {
	enc, err := grants.abi.Pack("", timelock)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXMILESTONES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c05abeb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_MILESTONES() view returns(uint256)
func (grants *Grants) PackMAXMILESTONES() []byte {
	enc, err := grants.abi.Pack("MAX_MILESTONES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXMILESTONES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c05abeb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_MILESTONES() view returns(uint256)
func (grants *Grants) TryPackMAXMILESTONES() ([]byte, error) {
	return grants.abi.Pack("MAX_MILESTONES")
}

// UnpackMAXMILESTONES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c05abeb.
//
// Solidity: function MAX_MILESTONES() view returns(uint256)
func (grants *Grants) UnpackMAXMILESTONES(data []byte) (*big.Int, error) {
	out, err := grants.abi.Unpack("MAX_MILESTONES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXPURPOSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7ff81c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PURPOSE() view returns(uint256)
func (grants *Grants) PackMAXPURPOSE() []byte {
	enc, err := grants.abi.Pack("MAX_PURPOSE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPURPOSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7ff81c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PURPOSE() view returns(uint256)
func (grants *Grants) TryPackMAXPURPOSE() ([]byte, error) {
	return grants.abi.Pack("MAX_PURPOSE")
}

// UnpackMAXPURPOSE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf7ff81c4.
//
// Solidity: function MAX_PURPOSE() view returns(uint256)
func (grants *Grants) UnpackMAXPURPOSE(data []byte) (*big.Int, error) {
	out, err := grants.abi.Unpack("MAX_PURPOSE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTIMELOCK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7aadef8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TIMELOCK() view returns(address)
func (grants *Grants) PackTIMELOCK() []byte {
	enc, err := grants.abi.Pack("TIMELOCK")
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
func (grants *Grants) TryPackTIMELOCK() ([]byte, error) {
	return grants.abi.Pack("TIMELOCK")
}

// UnpackTIMELOCK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7aadef8b.
//
// Solidity: function TIMELOCK() view returns(address)
func (grants *Grants) UnpackTIMELOCK(data []byte) (common.Address, error) {
	out, err := grants.abi.Unpack("TIMELOCK", data)
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
func (grants *Grants) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := grants.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (grants *Grants) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return grants.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (grants *Grants) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := grants.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b78734.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(uint256 id, uint32 milestone) returns()
func (grants *Grants) PackApprove(id *big.Int, milestone uint32) []byte {
	enc, err := grants.abi.Pack("approve", id, milestone)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b78734.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(uint256 id, uint32 milestone) returns()
func (grants *Grants) TryPackApprove(id *big.Int, milestone uint32) ([]byte, error) {
	return grants.abi.Pack("approve", id, milestone)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x379607f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 id) returns()
func (grants *Grants) PackClaim(id *big.Int) []byte {
	enc, err := grants.abi.Pack("claim", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x379607f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 id) returns()
func (grants *Grants) TryPackClaim(id *big.Int) ([]byte, error) {
	return grants.abi.Pack("claim", id)
}

// PackClawback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3035405.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clawback(uint256 id, address to) returns()
func (grants *Grants) PackClawback(id *big.Int, to common.Address) []byte {
	enc, err := grants.abi.Pack("clawback", id, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClawback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3035405.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clawback(uint256 id, address to) returns()
func (grants *Grants) TryPackClawback(id *big.Int, to common.Address) ([]byte, error) {
	return grants.abi.Pack("clawback", id, to)
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint256)
func (grants *Grants) PackCount() []byte {
	enc, err := grants.abi.Pack("count")
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
func (grants *Grants) TryPackCount() ([]byte, error) {
	return grants.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (grants *Grants) UnpackCount(data []byte) (*big.Int, error) {
	out, err := grants.abi.Unpack("count", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabbf9de3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grant(address recipient, uint128[] milestones, string purpose) payable returns(uint256 id)
func (grants *Grants) PackGrant(recipient common.Address, milestones []*big.Int, purpose string) []byte {
	enc, err := grants.abi.Pack("grant", recipient, milestones, purpose)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabbf9de3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grant(address recipient, uint128[] milestones, string purpose) payable returns(uint256 id)
func (grants *Grants) TryPackGrant(recipient common.Address, milestones []*big.Int, purpose string) ([]byte, error) {
	return grants.abi.Pack("grant", recipient, milestones, purpose)
}

// UnpackGrant is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabbf9de3.
//
// Solidity: function grant(address recipient, uint128[] milestones, string purpose) payable returns(uint256 id)
func (grants *Grants) UnpackGrant(data []byte) (*big.Int, error) {
	out, err := grants.abi.Unpack("grant", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGrantOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b86c0ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantOf(uint256 id) view returns((address,uint32,uint128,uint128[],string))
func (grants *Grants) PackGrantOf(id *big.Int) []byte {
	enc, err := grants.abi.Pack("grantOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b86c0ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantOf(uint256 id) view returns((address,uint32,uint128,uint128[],string))
func (grants *Grants) TryPackGrantOf(id *big.Int) ([]byte, error) {
	return grants.abi.Pack("grantOf", id)
}

// UnpackGrantOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3b86c0ed.
//
// Solidity: function grantOf(uint256 id) view returns((address,uint32,uint128,uint128[],string))
func (grants *Grants) UnpackGrantOf(data []byte) (IGrantsGrant, error) {
	out, err := grants.abi.Unpack("grantOf", data)
	if err != nil {
		return *new(IGrantsGrant), err
	}
	out0 := *abi.ConvertType(out[0], new(IGrantsGrant)).(*IGrantsGrant)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8129fc1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize() returns()
func (grants *Grants) PackInitialize() []byte {
	enc, err := grants.abi.Pack("initialize")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8129fc1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize() returns()
func (grants *Grants) TryPackInitialize() ([]byte, error) {
	return grants.abi.Pack("initialize")
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (grants *Grants) PackProxiableUUID() []byte {
	enc, err := grants.abi.Pack("proxiableUUID")
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
func (grants *Grants) TryPackProxiableUUID() ([]byte, error) {
	return grants.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (grants *Grants) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := grants.abi.Unpack("proxiableUUID", data)
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
func (grants *Grants) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := grants.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (grants *Grants) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return grants.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// GrantsApproved represents a Approved event raised by the Grants contract.
type GrantsApproved struct {
	Id        *big.Int
	Milestone uint32
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const GrantsApprovedEventName = "Approved"

// ContractEventName returns the user-defined event name.
func (GrantsApproved) ContractEventName() string {
	return GrantsApprovedEventName
}

// UnpackApprovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approved(uint256 indexed id, uint32 milestone, uint256 amount)
func (grants *Grants) UnpackApprovedEvent(log *types.Log) (*GrantsApproved, error) {
	event := "Approved"
	if len(log.Topics) == 0 || log.Topics[0] != grants.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GrantsApproved)
	if len(log.Data) > 0 {
		if err := grants.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grants.abi.Events[event].Inputs {
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

// GrantsClawedBack represents a ClawedBack event raised by the Grants contract.
type GrantsClawedBack struct {
	Id     *big.Int
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const GrantsClawedBackEventName = "ClawedBack"

// ContractEventName returns the user-defined event name.
func (GrantsClawedBack) ContractEventName() string {
	return GrantsClawedBackEventName
}

// UnpackClawedBackEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClawedBack(uint256 indexed id, address indexed to, uint256 amount)
func (grants *Grants) UnpackClawedBackEvent(log *types.Log) (*GrantsClawedBack, error) {
	event := "ClawedBack"
	if len(log.Topics) == 0 || log.Topics[0] != grants.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GrantsClawedBack)
	if len(log.Data) > 0 {
		if err := grants.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grants.abi.Events[event].Inputs {
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

// GrantsGranted represents a Granted event raised by the Grants contract.
type GrantsGranted struct {
	Id         *big.Int
	Recipient  common.Address
	Milestones []*big.Int
	Purpose    string
	Raw        *types.Log // Blockchain specific contextual infos
}

const GrantsGrantedEventName = "Granted"

// ContractEventName returns the user-defined event name.
func (GrantsGranted) ContractEventName() string {
	return GrantsGrantedEventName
}

// UnpackGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Granted(uint256 indexed id, address indexed recipient, uint128[] milestones, string purpose)
func (grants *Grants) UnpackGrantedEvent(log *types.Log) (*GrantsGranted, error) {
	event := "Granted"
	if len(log.Topics) == 0 || log.Topics[0] != grants.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GrantsGranted)
	if len(log.Data) > 0 {
		if err := grants.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grants.abi.Events[event].Inputs {
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

// GrantsInitialized represents a Initialized event raised by the Grants contract.
type GrantsInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const GrantsInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (GrantsInitialized) ContractEventName() string {
	return GrantsInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (grants *Grants) UnpackInitializedEvent(log *types.Log) (*GrantsInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != grants.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GrantsInitialized)
	if len(log.Data) > 0 {
		if err := grants.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grants.abi.Events[event].Inputs {
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

// GrantsPaid represents a Paid event raised by the Grants contract.
type GrantsPaid struct {
	Id        *big.Int
	Recipient common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const GrantsPaidEventName = "Paid"

// ContractEventName returns the user-defined event name.
func (GrantsPaid) ContractEventName() string {
	return GrantsPaidEventName
}

// UnpackPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paid(uint256 indexed id, address indexed recipient, uint256 amount)
func (grants *Grants) UnpackPaidEvent(log *types.Log) (*GrantsPaid, error) {
	event := "Paid"
	if len(log.Topics) == 0 || log.Topics[0] != grants.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GrantsPaid)
	if len(log.Data) > 0 {
		if err := grants.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grants.abi.Events[event].Inputs {
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

// GrantsUpgraded represents a Upgraded event raised by the Grants contract.
type GrantsUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const GrantsUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (GrantsUpgraded) ContractEventName() string {
	return GrantsUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (grants *Grants) UnpackUpgradedEvent(log *types.Log) (*GrantsUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 || log.Topics[0] != grants.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GrantsUpgraded)
	if len(log.Data) > 0 {
		if err := grants.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grants.abi.Events[event].Inputs {
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
func (grants *Grants) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], grants.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return grants.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["BadMilestones"].ID.Bytes()[:4]) {
		return grants.UnpackBadMilestonesError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return grants.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return grants.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return grants.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return grants.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["NotFunded"].ID.Bytes()[:4]) {
		return grants.UnpackNotFundedError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return grants.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["NotNext"].ID.Bytes()[:4]) {
		return grants.UnpackNotNextError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return grants.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["NothingDue"].ID.Bytes()[:4]) {
		return grants.UnpackNothingDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["PurposeTooLong"].ID.Bytes()[:4]) {
		return grants.UnpackPurposeTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return grants.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return grants.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return grants.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["UnknownGrant"].ID.Bytes()[:4]) {
		return grants.UnpackUnknownGrantError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return grants.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], grants.abi.Errors["ZeroMilestone"].ID.Bytes()[:4]) {
		return grants.UnpackZeroMilestoneError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GrantsAddressEmptyCode represents a AddressEmptyCode error raised by the Grants contract.
type GrantsAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func GrantsAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (grants *Grants) UnpackAddressEmptyCodeError(raw []byte) (*GrantsAddressEmptyCode, error) {
	out := new(GrantsAddressEmptyCode)
	if err := grants.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsBadMilestones represents a BadMilestones error raised by the Grants contract.
type GrantsBadMilestones struct {
	Count *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMilestones(uint256 count, uint256 most)
func GrantsBadMilestonesErrorID() common.Hash {
	return common.HexToHash("0x7190a9903b90b5112aaaf5b30c03a612993a34a30f03e3b0855e54ce424daaaf")
}

// UnpackBadMilestonesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMilestones(uint256 count, uint256 most)
func (grants *Grants) UnpackBadMilestonesError(raw []byte) (*GrantsBadMilestones, error) {
	out := new(GrantsBadMilestones)
	if err := grants.abi.UnpackIntoInterface(out, "BadMilestones", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Grants contract.
type GrantsERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func GrantsERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (grants *Grants) UnpackERC1967InvalidImplementationError(raw []byte) (*GrantsERC1967InvalidImplementation, error) {
	out := new(GrantsERC1967InvalidImplementation)
	if err := grants.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsERC1967NonPayable represents a ERC1967NonPayable error raised by the Grants contract.
type GrantsERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func GrantsERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (grants *Grants) UnpackERC1967NonPayableError(raw []byte) (*GrantsERC1967NonPayable, error) {
	out := new(GrantsERC1967NonPayable)
	if err := grants.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsFailedCall represents a FailedCall error raised by the Grants contract.
type GrantsFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func GrantsFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (grants *Grants) UnpackFailedCallError(raw []byte) (*GrantsFailedCall, error) {
	out := new(GrantsFailedCall)
	if err := grants.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsInvalidInitialization represents a InvalidInitialization error raised by the Grants contract.
type GrantsInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func GrantsInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (grants *Grants) UnpackInvalidInitializationError(raw []byte) (*GrantsInvalidInitialization, error) {
	out := new(GrantsInvalidInitialization)
	if err := grants.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsNotFunded represents a NotFunded error raised by the Grants contract.
type GrantsNotFunded struct {
	Value *big.Int
	Sum   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFunded(uint256 value, uint256 sum)
func GrantsNotFundedErrorID() common.Hash {
	return common.HexToHash("0x67fd92aecd279dfb5411593b4e0a4439a21df91b09ca5d5d94783c1eee9af455")
}

// UnpackNotFundedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFunded(uint256 value, uint256 sum)
func (grants *Grants) UnpackNotFundedError(raw []byte) (*GrantsNotFunded, error) {
	out := new(GrantsNotFunded)
	if err := grants.abi.UnpackIntoInterface(out, "NotFunded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsNotInitializing represents a NotInitializing error raised by the Grants contract.
type GrantsNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func GrantsNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (grants *Grants) UnpackNotInitializingError(raw []byte) (*GrantsNotInitializing, error) {
	out := new(GrantsNotInitializing)
	if err := grants.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsNotNext represents a NotNext error raised by the Grants contract.
type GrantsNotNext struct {
	Id    *big.Int
	Next  uint32
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNext(uint256 id, uint32 next, uint256 count)
func GrantsNotNextErrorID() common.Hash {
	return common.HexToHash("0x64024895229ec5826ece957a32784a1adda4decaa33a13787517d456491742f1")
}

// UnpackNotNextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNext(uint256 id, uint32 next, uint256 count)
func (grants *Grants) UnpackNotNextError(raw []byte) (*GrantsNotNext, error) {
	out := new(GrantsNotNext)
	if err := grants.abi.UnpackIntoInterface(out, "NotNext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsNotTimelock represents a NotTimelock error raised by the Grants contract.
type GrantsNotTimelock struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address caller)
func GrantsNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address caller)
func (grants *Grants) UnpackNotTimelockError(raw []byte) (*GrantsNotTimelock, error) {
	out := new(GrantsNotTimelock)
	if err := grants.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsNothingDue represents a NothingDue error raised by the Grants contract.
type GrantsNothingDue struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDue(uint256 id)
func GrantsNothingDueErrorID() common.Hash {
	return common.HexToHash("0x3f775374182a123ea5ffcf3f324e18403a7125eadcd0a557a091246cc44609fe")
}

// UnpackNothingDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDue(uint256 id)
func (grants *Grants) UnpackNothingDueError(raw []byte) (*GrantsNothingDue, error) {
	out := new(GrantsNothingDue)
	if err := grants.abi.UnpackIntoInterface(out, "NothingDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsPurposeTooLong represents a PurposeTooLong error raised by the Grants contract.
type GrantsPurposeTooLong struct {
	Length *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PurposeTooLong(uint256 length, uint256 most)
func GrantsPurposeTooLongErrorID() common.Hash {
	return common.HexToHash("0x9953111f492e87609e4089f7f126172711b5c85ea0fbd06f9666eaa614e82fe3")
}

// UnpackPurposeTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PurposeTooLong(uint256 length, uint256 most)
func (grants *Grants) UnpackPurposeTooLongError(raw []byte) (*GrantsPurposeTooLong, error) {
	out := new(GrantsPurposeTooLong)
	if err := grants.abi.UnpackIntoInterface(out, "PurposeTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Grants contract.
type GrantsReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func GrantsReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (grants *Grants) UnpackReentrancyGuardReentrantCallError(raw []byte) (*GrantsReentrancyGuardReentrantCall, error) {
	out := new(GrantsReentrancyGuardReentrantCall)
	if err := grants.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Grants contract.
type GrantsUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func GrantsUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (grants *Grants) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*GrantsUUPSUnauthorizedCallContext, error) {
	out := new(GrantsUUPSUnauthorizedCallContext)
	if err := grants.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Grants contract.
type GrantsUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func GrantsUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (grants *Grants) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*GrantsUUPSUnsupportedProxiableUUID, error) {
	out := new(GrantsUUPSUnsupportedProxiableUUID)
	if err := grants.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsUnknownGrant represents a UnknownGrant error raised by the Grants contract.
type GrantsUnknownGrant struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownGrant(uint256 id)
func GrantsUnknownGrantErrorID() common.Hash {
	return common.HexToHash("0x32485c44bf2c6c7cdfd825e62a00729a8ba5c760daad74e3e1b9aca2d2cf7fae")
}

// UnpackUnknownGrantError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownGrant(uint256 id)
func (grants *Grants) UnpackUnknownGrantError(raw []byte) (*GrantsUnknownGrant, error) {
	out := new(GrantsUnknownGrant)
	if err := grants.abi.UnpackIntoInterface(out, "UnknownGrant", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsZeroAddress represents a ZeroAddress error raised by the Grants contract.
type GrantsZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func GrantsZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (grants *Grants) UnpackZeroAddressError(raw []byte) (*GrantsZeroAddress, error) {
	out := new(GrantsZeroAddress)
	if err := grants.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsZeroMilestone represents a ZeroMilestone error raised by the Grants contract.
type GrantsZeroMilestone struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroMilestone(uint256 index)
func GrantsZeroMilestoneErrorID() common.Hash {
	return common.HexToHash("0x21799f955f8b5b250345d7ba7a40b4ae07304065b30390b37053637697e53e14")
}

// UnpackZeroMilestoneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroMilestone(uint256 index)
func (grants *Grants) UnpackZeroMilestoneError(raw []byte) (*GrantsZeroMilestone, error) {
	out := new(GrantsZeroMilestone)
	if err := grants.abi.UnpackIntoInterface(out, "ZeroMilestone", raw); err != nil {
		return nil, err
	}
	return out, nil
}
