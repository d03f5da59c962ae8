// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package ethereumdidregistry

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

// EthereumDIDRegistryMetaData contains all meta data concerning the EthereumDIDRegistry contract.
var EthereumDIDRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"addDelegate\",\"inputs\":[{\"name\":\"identity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delegateType\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validity\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addDelegateSigned\",\"inputs\":[{\"name\":\"identity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sigV\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sigR\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sigS\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegateType\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validity\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"changeOwner\",\"inputs\":[{\"name\":\"identity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"changeOwnerSigned\",\"inputs\":[{\"name\":\"identity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sigV\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sigR\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sigS\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"changed\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegates\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"identityOwner\",\"inputs\":[{\"name\":\"identity\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonce\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owners\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revokeAttribute\",\"inputs\":[{\"name\":\"identity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeAttributeSigned\",\"inputs\":[{\"name\":\"identity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sigV\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sigR\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sigS\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeDelegate\",\"inputs\":[{\"name\":\"identity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delegateType\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeDelegateSigned\",\"inputs\":[{\"name\":\"identity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sigV\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sigR\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sigS\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegateType\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAttribute\",\"inputs\":[{\"name\":\"identity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"validity\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAttributeSigned\",\"inputs\":[{\"name\":\"identity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sigV\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sigR\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sigS\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"validity\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"validDelegate\",\"inputs\":[{\"name\":\"identity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delegateType\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"DIDAttributeChanged\",\"inputs\":[{\"name\":\"identity\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"validTo\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"previousChange\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DIDDelegateChanged\",\"inputs\":[{\"name\":\"identity\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"delegateType\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"validTo\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"previousChange\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DIDOwnerChanged\",\"inputs\":[{\"name\":\"identity\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"previousChange\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false}]",
	ID:  "EthereumDIDRegistry",
	Bin: "0x6080604052348015600e575f5ffd5b506113348061001c5f395ff3fe608060405234801561000f575f5ffd5b50600436106100fa575f3560e01c806380b29f7c11610093578063a7068d6611610063578063a7068d66146102ab578063e476af5c146102be578063f00d4b5d146102d1578063f96d0f9f146102e4575f5ffd5b806380b29f7c1461025f5780638733d4e81461027257806393072684146102855780639c2c1b2b14610298575f5ffd5b8063240cf1fa116100ce578063240cf1fa146101a9578063622b2a3c146101bc57806370ae92d21461022d5780637ad4b0a41461024c575f5ffd5b8062c023da146100fe578063022914a7146101135780630d44625b14610158578063123b5e9814610196575b5f5ffd5b61011161010c366004610daf565b610303565b005b61013b610121366004610e02565b5f602081905290815260409020546001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b610188610166366004610e22565b600160209081525f938452604080852082529284528284209052825290205481565b60405190815260200161014f565b6101116101a4366004610e6b565b610314565b6101116101b7366004610eed565b61039e565b61021d6101ca366004610e22565b6001600160a01b039283165f908152600160209081526040808320815180840196909652815180870384018152958201825285519583019590952083529381528382209290941681529252902054421090565b604051901515815260200161014f565b61018861023b366004610e02565b60036020525f908152604090205481565b61011161025a366004610f40565b61047e565b61011161026d366004610e22565b610491565b61013b610280366004610e02565b61049d565b610111610293366004610f9b565b6104cc565b6101116102a6366004610ff6565b6105b5565b6101116102b936600461105e565b6106a1565b6101116102cc36600461109f565b6106ae565b6101116102df366004611114565b61072b565b6101886102f2366004610e02565b60026020525f908152604090205481565b61030f8333848461073a565b505050565b5f601960f81b81306003826103288d61049d565b6001600160a01b03166001600160a01b031681526020019081526020015f20548b88888860405160200161036398979695949392919061115c565b6040516020818303038152906040528051906020012090506103948861038c8a8a8a8a8761080c565b868686610907565b5050505050505050565b5f601960f81b81306003826103b28b61049d565b6001600160a01b0316815260208082019290925260409081015f205481516001600160f81b0319968716818501529490951660218501526bffffffffffffffffffffffff19606093841b8116602286015260368501959095528a831b851660568501527f6368616e67654f776e6572000000000000000000000000000000000000000000606a8501529186901b909316607583015280516069818403018152608990920190528051910120905061047686610470818888888761080c565b846109e9565b505050505050565b61048b8433858585610907565b50505050565b61030f83338484610ae3565b6001600160a01b038082165f9081526020819052604081205490911680156104c55792915050565b5090919050565b5f601960f81b81306003826104e08c61049d565b6001600160a01b0316815260208082019290925260409081015f205481516001600160f81b0319968716818501529490951660218501526bffffffffffffffffffffffff19606093841b8116602286015260368501959095528b831b851660568501527f7265766f6b6544656c6567617465000000000000000000000000000000000000606a850152607884018890529186901b90931660988301528051608c81840301815260ac9092019052805191012090506105ac876105a5818989898761080c565b8585610ae3565b50505050505050565b5f601960f81b81306003826105c98d61049d565b6001600160a01b0316815260208082019290925260409081015f205490516001600160f81b031995861692810192909252929093166021840152606090811b6bffffffffffffffffffffffff19908116602285015260368401929092528a811b821660568401527f61646444656c6567617465000000000000000000000000000000000000000000606a8401526075830187905285901b16609582015260a9810183905260c901604051602081830303815290604052805190602001209050610394886106998a8a8a8a8761080c565b868686610bdc565b61048b8433858585610bdc565b5f601960f81b81306003826106c28c61049d565b6001600160a01b03166001600160a01b031681526020019081526020015f20548a87876040516020016106fb97969594939291906111fc565b6040516020818303038152906040528051906020012090506105ac87610724898989898761080c565b858561073a565b6107368233836109e9565b5050565b83836107458261049d565b6001600160a01b0316816001600160a01b0316146107965760405162461bcd60e51b81526020600482015260096024820152683130b22fb0b1ba37b960b91b60448201526064015b60405180910390fd5b6001600160a01b0386165f818152600260205260408082205490517f18ab6b2ae3d64306c00ce663125f2bd680e441a098de1635bd7ad8b0d44965e4926107e2928992899291906112c4565b60405180910390a25050506001600160a01b039092165f9081526002602052604090204390555050565b604080515f8082526020820180845284905260ff8716928201929092526060810185905260808101849052819060019060a0016020604051602081039080840390855afa15801561085f573d5f5f3e3d5ffd5b5050506020604051035190506108748761049d565b6001600160a01b0316816001600160a01b0316146108d45760405162461bcd60e51b815260206004820152600d60248201527f6261645f7369676e617475726500000000000000000000000000000000000000604482015260640161078d565b6001600160a01b0381165f9081526003602052604081208054916108f783611303565b9091555090979650505050505050565b84846109128261049d565b6001600160a01b0316816001600160a01b03161461095e5760405162461bcd60e51b81526020600482015260096024820152683130b22fb0b1ba37b960b91b604482015260640161078d565b6001600160a01b0387167f18ab6b2ae3d64306c00ce663125f2bd680e441a098de1635bd7ad8b0d44965e48686610995874261131b565b6001600160a01b038c165f90815260026020526040908190205490516109be94939291906112c4565b60405180910390a25050506001600160a01b039093165f908152600260205260409020439055505050565b82826109f48261049d565b6001600160a01b0316816001600160a01b031614610a405760405162461bcd60e51b81526020600482015260096024820152683130b22fb0b1ba37b960b91b604482015260640161078d565b6001600160a01b038581165f8181526020818152604080832080547fffffffffffffffffffffffff000000000000000000000000000000000000000016958916958617905560028252918290205482519485529084015290917f38a5a6e68f30ed1ab45860a4afb34bcb2fc00f22ca462d249b8a8d40cda6f7a3910160405180910390a2505050506001600160a01b03165f908152600260205260409020439055565b8383610aee8261049d565b6001600160a01b0316816001600160a01b031614610b3a5760405162461bcd60e51b81526020600482015260096024820152683130b22fb0b1ba37b960b91b604482015260640161078d565b6001600160a01b038681165f81815260016020908152604080832081518084018b90528251808203850181528184018085528151918601919091208652918452828520968a16808652968452828520429081905586865260029094529190932054928990526060810194909452608084015260a0830152907f5a5084339536bcab65f20799fcc58724588145ca054bd2be626174b27ba156f79060c0016107e2565b8484610be78261049d565b6001600160a01b0316816001600160a01b031614610c335760405162461bcd60e51b81526020600482015260096024820152683130b22fb0b1ba37b960b91b604482015260640161078d565b610c3d834261131b565b6001600160a01b038881165f81815260016020908152604080832081518084018d9052825180820385018152908301835280519084012084528252808320948a16835293905291909120919091557f5a5084339536bcab65f20799fcc58724588145ca054bd2be626174b27ba156f78686610cb8874261131b565b6001600160a01b038c81165f90815260026020908152604091829020548251968752949092169185019190915283015260608201526080016109be565b80356001600160a01b0381168114610d0b575f5ffd5b919050565b634e487b7160e01b5f52604160045260245ffd5b5f82601f830112610d33575f5ffd5b813567ffffffffffffffff811115610d4d57610d4d610d10565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715610d7c57610d7c610d10565b604052818152838201602001851015610d93575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f60608486031215610dc1575f5ffd5b610dca84610cf5565b925060208401359150604084013567ffffffffffffffff811115610dec575f5ffd5b610df886828701610d24565b9150509250925092565b5f60208284031215610e12575f5ffd5b610e1b82610cf5565b9392505050565b5f5f5f60608486031215610e34575f5ffd5b610e3d84610cf5565b925060208401359150610e5260408501610cf5565b90509250925092565b803560ff81168114610d0b575f5ffd5b5f5f5f5f5f5f5f60e0888a031215610e81575f5ffd5b610e8a88610cf5565b9650610e9860208901610e5b565b955060408801359450606088013593506080880135925060a088013567ffffffffffffffff811115610ec8575f5ffd5b610ed48a828b01610d24565b979a969950949793969295929450505060c09091013590565b5f5f5f5f5f60a08688031215610f01575f5ffd5b610f0a86610cf5565b9450610f1860208701610e5b565b93506040860135925060608601359150610f3460808701610cf5565b90509295509295909350565b5f5f5f5f60808587031215610f53575f5ffd5b610f5c85610cf5565b935060208501359250604085013567ffffffffffffffff811115610f7e575f5ffd5b610f8a87828801610d24565b949793965093946060013593505050565b5f5f5f5f5f5f60c08789031215610fb0575f5ffd5b610fb987610cf5565b9550610fc760208801610e5b565b9450604087013593506060870135925060808701359150610fea60a08801610cf5565b90509295509295509295565b5f5f5f5f5f5f5f60e0888a03121561100c575f5ffd5b61101588610cf5565b965061102360208901610e5b565b955060408801359450606088013593506080880135925061104660a08901610cf5565b96999598509396929591949193505060c09091013590565b5f5f5f5f60808587031215611071575f5ffd5b61107a85610cf5565b93506020850135925061108f60408601610cf5565b9396929550929360600135925050565b5f5f5f5f5f5f60c087890312156110b4575f5ffd5b6110bd87610cf5565b95506110cb60208801610e5b565b945060408701359350606087013592506080870135915060a087013567ffffffffffffffff8111156110fb575f5ffd5b61110789828a01610d24565b9150509295509295509295565b5f5f60408385031215611125575f5ffd5b61112e83610cf5565b915061113c60208401610cf5565b90509250929050565b5f81518060208401855e5f93019283525090919050565b6001600160f81b0319891681526001600160f81b0319881660018201526bffffffffffffffffffffffff198760601b1660028201528560168201526bffffffffffffffffffffffff198560601b1660368201527f7365744174747269627574650000000000000000000000000000000000000000604a8201528360568201525f6111e96076830185611145565b9283525050602001979650505050505050565b6001600160f81b0319881681526001600160f81b0319871660018201526bffffffffffffffffffffffff198660601b1660028201528460168201526bffffffffffffffffffffffff198460601b1660368201527f7265766f6b654174747269627574650000000000000000000000000000000000604a8201528260598201525f6112896079830184611145565b9998505050505050505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b848152608060208201525f6112dc6080830186611296565b6040830194909452506060015292915050565b634e487b7160e01b5f52601160045260245ffd5b5f60018201611314576113146112ef565b5060010190565b8082018082111561132e5761132e6112ef565b9291505056",
}

// EthereumDIDRegistry is an auto generated Go binding around an Ethereum contract.
type EthereumDIDRegistry struct {
	abi abi.ABI
}

// NewEthereumDIDRegistry creates a new instance of EthereumDIDRegistry.
func NewEthereumDIDRegistry() *EthereumDIDRegistry {
	parsed, err := EthereumDIDRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &EthereumDIDRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *EthereumDIDRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAddDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7068d66.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addDelegate(address identity, bytes32 delegateType, address delegate, uint256 validity) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) PackAddDelegate(identity common.Address, delegateType [32]byte, delegate common.Address, validity *big.Int) []byte {
	enc, err := ethereumDIDRegistry.abi.Pack("addDelegate", identity, delegateType, delegate, validity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7068d66.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addDelegate(address identity, bytes32 delegateType, address delegate, uint256 validity) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) TryPackAddDelegate(identity common.Address, delegateType [32]byte, delegate common.Address, validity *big.Int) ([]byte, error) {
	return ethereumDIDRegistry.abi.Pack("addDelegate", identity, delegateType, delegate, validity)
}

// PackAddDelegateSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c2c1b2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addDelegateSigned(address identity, uint8 sigV, bytes32 sigR, bytes32 sigS, bytes32 delegateType, address delegate, uint256 validity) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) PackAddDelegateSigned(identity common.Address, sigV uint8, sigR [32]byte, sigS [32]byte, delegateType [32]byte, delegate common.Address, validity *big.Int) []byte {
	enc, err := ethereumDIDRegistry.abi.Pack("addDelegateSigned", identity, sigV, sigR, sigS, delegateType, delegate, validity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddDelegateSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c2c1b2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addDelegateSigned(address identity, uint8 sigV, bytes32 sigR, bytes32 sigS, bytes32 delegateType, address delegate, uint256 validity) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) TryPackAddDelegateSigned(identity common.Address, sigV uint8, sigR [32]byte, sigS [32]byte, delegateType [32]byte, delegate common.Address, validity *big.Int) ([]byte, error) {
	return ethereumDIDRegistry.abi.Pack("addDelegateSigned", identity, sigV, sigR, sigS, delegateType, delegate, validity)
}

// PackChangeOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf00d4b5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeOwner(address identity, address newOwner) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) PackChangeOwner(identity common.Address, newOwner common.Address) []byte {
	enc, err := ethereumDIDRegistry.abi.Pack("changeOwner", identity, newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf00d4b5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeOwner(address identity, address newOwner) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) TryPackChangeOwner(identity common.Address, newOwner common.Address) ([]byte, error) {
	return ethereumDIDRegistry.abi.Pack("changeOwner", identity, newOwner)
}

// PackChangeOwnerSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x240cf1fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeOwnerSigned(address identity, uint8 sigV, bytes32 sigR, bytes32 sigS, address newOwner) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) PackChangeOwnerSigned(identity common.Address, sigV uint8, sigR [32]byte, sigS [32]byte, newOwner common.Address) []byte {
	enc, err := ethereumDIDRegistry.abi.Pack("changeOwnerSigned", identity, sigV, sigR, sigS, newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeOwnerSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x240cf1fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeOwnerSigned(address identity, uint8 sigV, bytes32 sigR, bytes32 sigS, address newOwner) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) TryPackChangeOwnerSigned(identity common.Address, sigV uint8, sigR [32]byte, sigS [32]byte, newOwner common.Address) ([]byte, error) {
	return ethereumDIDRegistry.abi.Pack("changeOwnerSigned", identity, sigV, sigR, sigS, newOwner)
}

// PackChanged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf96d0f9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changed(address ) view returns(uint256)
func (ethereumDIDRegistry *EthereumDIDRegistry) PackChanged(arg0 common.Address) []byte {
	enc, err := ethereumDIDRegistry.abi.Pack("changed", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChanged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf96d0f9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changed(address ) view returns(uint256)
func (ethereumDIDRegistry *EthereumDIDRegistry) TryPackChanged(arg0 common.Address) ([]byte, error) {
	return ethereumDIDRegistry.abi.Pack("changed", arg0)
}

// UnpackChanged is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf96d0f9f.
//
// Solidity: function changed(address ) view returns(uint256)
func (ethereumDIDRegistry *EthereumDIDRegistry) UnpackChanged(data []byte) (*big.Int, error) {
	out, err := ethereumDIDRegistry.abi.Unpack("changed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d44625b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address , bytes32 , address ) view returns(uint256)
func (ethereumDIDRegistry *EthereumDIDRegistry) PackDelegates(arg0 common.Address, arg1 [32]byte, arg2 common.Address) []byte {
	enc, err := ethereumDIDRegistry.abi.Pack("delegates", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d44625b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegates(address , bytes32 , address ) view returns(uint256)
func (ethereumDIDRegistry *EthereumDIDRegistry) TryPackDelegates(arg0 common.Address, arg1 [32]byte, arg2 common.Address) ([]byte, error) {
	return ethereumDIDRegistry.abi.Pack("delegates", arg0, arg1, arg2)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d44625b.
//
// Solidity: function delegates(address , bytes32 , address ) view returns(uint256)
func (ethereumDIDRegistry *EthereumDIDRegistry) UnpackDelegates(data []byte) (*big.Int, error) {
	out, err := ethereumDIDRegistry.abi.Unpack("delegates", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIdentityOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8733d4e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function identityOwner(address identity) view returns(address)
func (ethereumDIDRegistry *EthereumDIDRegistry) PackIdentityOwner(identity common.Address) []byte {
	enc, err := ethereumDIDRegistry.abi.Pack("identityOwner", identity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdentityOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8733d4e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function identityOwner(address identity) view returns(address)
func (ethereumDIDRegistry *EthereumDIDRegistry) TryPackIdentityOwner(identity common.Address) ([]byte, error) {
	return ethereumDIDRegistry.abi.Pack("identityOwner", identity)
}

// UnpackIdentityOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8733d4e8.
//
// Solidity: function identityOwner(address identity) view returns(address)
func (ethereumDIDRegistry *EthereumDIDRegistry) UnpackIdentityOwner(data []byte) (common.Address, error) {
	out, err := ethereumDIDRegistry.abi.Unpack("identityOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70ae92d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonce(address ) view returns(uint256)
func (ethereumDIDRegistry *EthereumDIDRegistry) PackNonce(arg0 common.Address) []byte {
	enc, err := ethereumDIDRegistry.abi.Pack("nonce", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70ae92d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonce(address ) view returns(uint256)
func (ethereumDIDRegistry *EthereumDIDRegistry) TryPackNonce(arg0 common.Address) ([]byte, error) {
	return ethereumDIDRegistry.abi.Pack("nonce", arg0)
}

// UnpackNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70ae92d2.
//
// Solidity: function nonce(address ) view returns(uint256)
func (ethereumDIDRegistry *EthereumDIDRegistry) UnpackNonce(data []byte) (*big.Int, error) {
	out, err := ethereumDIDRegistry.abi.Unpack("nonce", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x022914a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owners(address ) view returns(address)
func (ethereumDIDRegistry *EthereumDIDRegistry) PackOwners(arg0 common.Address) []byte {
	enc, err := ethereumDIDRegistry.abi.Pack("owners", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x022914a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owners(address ) view returns(address)
func (ethereumDIDRegistry *EthereumDIDRegistry) TryPackOwners(arg0 common.Address) ([]byte, error) {
	return ethereumDIDRegistry.abi.Pack("owners", arg0)
}

// UnpackOwners is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x022914a7.
//
// Solidity: function owners(address ) view returns(address)
func (ethereumDIDRegistry *EthereumDIDRegistry) UnpackOwners(data []byte) (common.Address, error) {
	out, err := ethereumDIDRegistry.abi.Unpack("owners", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRevokeAttribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00c023da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeAttribute(address identity, bytes32 name, bytes value) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) PackRevokeAttribute(identity common.Address, name [32]byte, value []byte) []byte {
	enc, err := ethereumDIDRegistry.abi.Pack("revokeAttribute", identity, name, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeAttribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00c023da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeAttribute(address identity, bytes32 name, bytes value) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) TryPackRevokeAttribute(identity common.Address, name [32]byte, value []byte) ([]byte, error) {
	return ethereumDIDRegistry.abi.Pack("revokeAttribute", identity, name, value)
}

// PackRevokeAttributeSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe476af5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeAttributeSigned(address identity, uint8 sigV, bytes32 sigR, bytes32 sigS, bytes32 name, bytes value) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) PackRevokeAttributeSigned(identity common.Address, sigV uint8, sigR [32]byte, sigS [32]byte, name [32]byte, value []byte) []byte {
	enc, err := ethereumDIDRegistry.abi.Pack("revokeAttributeSigned", identity, sigV, sigR, sigS, name, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeAttributeSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe476af5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeAttributeSigned(address identity, uint8 sigV, bytes32 sigR, bytes32 sigS, bytes32 name, bytes value) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) TryPackRevokeAttributeSigned(identity common.Address, sigV uint8, sigR [32]byte, sigS [32]byte, name [32]byte, value []byte) ([]byte, error) {
	return ethereumDIDRegistry.abi.Pack("revokeAttributeSigned", identity, sigV, sigR, sigS, name, value)
}

// PackRevokeDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80b29f7c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeDelegate(address identity, bytes32 delegateType, address delegate) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) PackRevokeDelegate(identity common.Address, delegateType [32]byte, delegate common.Address) []byte {
	enc, err := ethereumDIDRegistry.abi.Pack("revokeDelegate", identity, delegateType, delegate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80b29f7c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeDelegate(address identity, bytes32 delegateType, address delegate) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) TryPackRevokeDelegate(identity common.Address, delegateType [32]byte, delegate common.Address) ([]byte, error) {
	return ethereumDIDRegistry.abi.Pack("revokeDelegate", identity, delegateType, delegate)
}

// PackRevokeDelegateSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93072684.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeDelegateSigned(address identity, uint8 sigV, bytes32 sigR, bytes32 sigS, bytes32 delegateType, address delegate) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) PackRevokeDelegateSigned(identity common.Address, sigV uint8, sigR [32]byte, sigS [32]byte, delegateType [32]byte, delegate common.Address) []byte {
	enc, err := ethereumDIDRegistry.abi.Pack("revokeDelegateSigned", identity, sigV, sigR, sigS, delegateType, delegate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeDelegateSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93072684.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeDelegateSigned(address identity, uint8 sigV, bytes32 sigR, bytes32 sigS, bytes32 delegateType, address delegate) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) TryPackRevokeDelegateSigned(identity common.Address, sigV uint8, sigR [32]byte, sigS [32]byte, delegateType [32]byte, delegate common.Address) ([]byte, error) {
	return ethereumDIDRegistry.abi.Pack("revokeDelegateSigned", identity, sigV, sigR, sigS, delegateType, delegate)
}

// PackSetAttribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ad4b0a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAttribute(address identity, bytes32 name, bytes value, uint256 validity) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) PackSetAttribute(identity common.Address, name [32]byte, value []byte, validity *big.Int) []byte {
	enc, err := ethereumDIDRegistry.abi.Pack("setAttribute", identity, name, value, validity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAttribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ad4b0a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAttribute(address identity, bytes32 name, bytes value, uint256 validity) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) TryPackSetAttribute(identity common.Address, name [32]byte, value []byte, validity *big.Int) ([]byte, error) {
	return ethereumDIDRegistry.abi.Pack("setAttribute", identity, name, value, validity)
}

// PackSetAttributeSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x123b5e98.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAttributeSigned(address identity, uint8 sigV, bytes32 sigR, bytes32 sigS, bytes32 name, bytes value, uint256 validity) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) PackSetAttributeSigned(identity common.Address, sigV uint8, sigR [32]byte, sigS [32]byte, name [32]byte, value []byte, validity *big.Int) []byte {
	enc, err := ethereumDIDRegistry.abi.Pack("setAttributeSigned", identity, sigV, sigR, sigS, name, value, validity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAttributeSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x123b5e98.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAttributeSigned(address identity, uint8 sigV, bytes32 sigR, bytes32 sigS, bytes32 name, bytes value, uint256 validity) returns()
func (ethereumDIDRegistry *EthereumDIDRegistry) TryPackSetAttributeSigned(identity common.Address, sigV uint8, sigR [32]byte, sigS [32]byte, name [32]byte, value []byte, validity *big.Int) ([]byte, error) {
	return ethereumDIDRegistry.abi.Pack("setAttributeSigned", identity, sigV, sigR, sigS, name, value, validity)
}

// PackValidDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x622b2a3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validDelegate(address identity, bytes32 delegateType, address delegate) view returns(bool)
func (ethereumDIDRegistry *EthereumDIDRegistry) PackValidDelegate(identity common.Address, delegateType [32]byte, delegate common.Address) []byte {
	enc, err := ethereumDIDRegistry.abi.Pack("validDelegate", identity, delegateType, delegate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x622b2a3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validDelegate(address identity, bytes32 delegateType, address delegate) view returns(bool)
func (ethereumDIDRegistry *EthereumDIDRegistry) TryPackValidDelegate(identity common.Address, delegateType [32]byte, delegate common.Address) ([]byte, error) {
	return ethereumDIDRegistry.abi.Pack("validDelegate", identity, delegateType, delegate)
}

// UnpackValidDelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x622b2a3c.
//
// Solidity: function validDelegate(address identity, bytes32 delegateType, address delegate) view returns(bool)
func (ethereumDIDRegistry *EthereumDIDRegistry) UnpackValidDelegate(data []byte) (bool, error) {
	out, err := ethereumDIDRegistry.abi.Unpack("validDelegate", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// EthereumDIDRegistryDIDAttributeChanged represents a DIDAttributeChanged event raised by the EthereumDIDRegistry contract.
type EthereumDIDRegistryDIDAttributeChanged struct {
	Identity       common.Address
	Name           [32]byte
	Value          []byte
	ValidTo        *big.Int
	PreviousChange *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const EthereumDIDRegistryDIDAttributeChangedEventName = "DIDAttributeChanged"

// ContractEventName returns the user-defined event name.
func (EthereumDIDRegistryDIDAttributeChanged) ContractEventName() string {
	return EthereumDIDRegistryDIDAttributeChangedEventName
}

// UnpackDIDAttributeChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DIDAttributeChanged(address indexed identity, bytes32 name, bytes value, uint256 validTo, uint256 previousChange)
func (ethereumDIDRegistry *EthereumDIDRegistry) UnpackDIDAttributeChangedEvent(log *types.Log) (*EthereumDIDRegistryDIDAttributeChanged, error) {
	event := "DIDAttributeChanged"
	if len(log.Topics) == 0 || log.Topics[0] != ethereumDIDRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EthereumDIDRegistryDIDAttributeChanged)
	if len(log.Data) > 0 {
		if err := ethereumDIDRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range ethereumDIDRegistry.abi.Events[event].Inputs {
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

// EthereumDIDRegistryDIDDelegateChanged represents a DIDDelegateChanged event raised by the EthereumDIDRegistry contract.
type EthereumDIDRegistryDIDDelegateChanged struct {
	Identity       common.Address
	DelegateType   [32]byte
	Delegate       common.Address
	ValidTo        *big.Int
	PreviousChange *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const EthereumDIDRegistryDIDDelegateChangedEventName = "DIDDelegateChanged"

// ContractEventName returns the user-defined event name.
func (EthereumDIDRegistryDIDDelegateChanged) ContractEventName() string {
	return EthereumDIDRegistryDIDDelegateChangedEventName
}

// UnpackDIDDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DIDDelegateChanged(address indexed identity, bytes32 delegateType, address delegate, uint256 validTo, uint256 previousChange)
func (ethereumDIDRegistry *EthereumDIDRegistry) UnpackDIDDelegateChangedEvent(log *types.Log) (*EthereumDIDRegistryDIDDelegateChanged, error) {
	event := "DIDDelegateChanged"
	if len(log.Topics) == 0 || log.Topics[0] != ethereumDIDRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EthereumDIDRegistryDIDDelegateChanged)
	if len(log.Data) > 0 {
		if err := ethereumDIDRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range ethereumDIDRegistry.abi.Events[event].Inputs {
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

// EthereumDIDRegistryDIDOwnerChanged represents a DIDOwnerChanged event raised by the EthereumDIDRegistry contract.
type EthereumDIDRegistryDIDOwnerChanged struct {
	Identity       common.Address
	Owner          common.Address
	PreviousChange *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const EthereumDIDRegistryDIDOwnerChangedEventName = "DIDOwnerChanged"

// ContractEventName returns the user-defined event name.
func (EthereumDIDRegistryDIDOwnerChanged) ContractEventName() string {
	return EthereumDIDRegistryDIDOwnerChangedEventName
}

// UnpackDIDOwnerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DIDOwnerChanged(address indexed identity, address owner, uint256 previousChange)
func (ethereumDIDRegistry *EthereumDIDRegistry) UnpackDIDOwnerChangedEvent(log *types.Log) (*EthereumDIDRegistryDIDOwnerChanged, error) {
	event := "DIDOwnerChanged"
	if len(log.Topics) == 0 || log.Topics[0] != ethereumDIDRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EthereumDIDRegistryDIDOwnerChanged)
	if len(log.Data) > 0 {
		if err := ethereumDIDRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range ethereumDIDRegistry.abi.Events[event].Inputs {
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
