// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package election

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

// IElectionVote is an auto generated low-level Go binding around an user-defined struct.
type IElectionVote struct {
	SetId         uint64
	Kind          uint8
	Height        uint64
	Round         uint64
	Value         [32]byte
	PreparedRound uint64
	ShareHash     [32]byte
	Signature     []byte
}

// ElectionMetaData contains all meta data concerning the Election contract.
var ElectionMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"equivocator\",\"inputs\":[{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structIElection.Vote\",\"components\":[{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preparedRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shareHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structIElection.Vote\",\"components\":[{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"preparedRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shareHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proven\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sample\",\"inputs\":[{\"name\":\"weights\",\"type\":\"uint128[]\",\"internalType\":\"uint128[]\"},{\"name\":\"seats\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"pure\"},{\"type\":\"error\",\"name\":\"BadVoteSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ModExpFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoCandidates\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoEquivocation\",\"inputs\":[]}]",
	ID:  "Election",
	Bin: "0x6080604052348015600e575f5ffd5b5061195e8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80632db5fea11461004357806377494b451461006c578063e3fd5d0714610097575b5f5ffd5b610056610051366004611340565b6100ba565b60405161006391906113bd565b60405180910390f35b61007f61007a366004611416565b610104565b6040516001600160a01b039091168152602001610063565b6100aa6100a53660046114b9565b6102cb565b6040519015158152602001610063565b60606100fb8585808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152508792508691506102e39050565b95945050505050565b5f806101136020840184611547565b67ffffffffffffffff1661012a6020860186611547565b67ffffffffffffffff16148015610164575061014c604084016020850161156e565b60ff1661015f604086016020870161156e565b60ff16145b80156101a1575061017b6060840160408501611547565b67ffffffffffffffff166101956060860160408701611547565b67ffffffffffffffff16145b80156101de57506101b86080840160608501611547565b67ffffffffffffffff166101d26080860160608701611547565b67ffffffffffffffff16145b90505f6101ea8561053b565b90505f6101f68561053b565b90508280156102055750808214155b61023b576040517ff6956d9900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6102518261024c60e089018961158e565b61062a565b93506001600160a01b0384161580159061028c57506102778161024c60e088018861158e565b6001600160a01b0316846001600160a01b0316145b6102c2576040517fd22f00d700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50505092915050565b5f6102d986868686866106aa565b9695505050505050565b60605f6102f1855184610954565b90505f815167ffffffffffffffff81111561030e5761030e6115d1565b604051908082528060200260200182016040528015610337578160200160208202803683370190505b5090505f5f5b83518110156103be5787848281518110610359576103596115e5565b602002602001015181518110610371576103716115e5565b60200260200101516fffffffffffffffffffffffffffffffff1682610396919061160d565b9150818382815181106103ab576103ab6115e5565b602090810291909101015260010161033d565b50805f036103f8576040517fe504190400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f81866040516020016104429181526040602082018190526006908201527f6f66667365740000000000000000000000000000000000000000000000000000606082015260800190565b604051602081830303815290604052805190602001205f1c6104649190611634565b90508667ffffffffffffffff81111561047f5761047f6115d1565b6040519080825280602002602001820160405280156104a8578160200160208202803683370190505b5094505f5b8781101561052657846104e985858b6104c68287611647565b6104d0919061165e565b6104da908761160d565b6104e49190611634565b610aa1565b815181106104f9576104f96115e5565b6020026020010151868281518110610513576105136115e5565b60209081029190910101526001016104ad565b5061053085610b12565b505050509392505050565b5f7f8f00568277e772e3e9afeb39a94d9cdd9ccb5d2467042318a456fde03d8a7b544661056b6020850185611547565b61057b604086016020870161156e565b61058b6060870160408801611547565b61059b6080880160608901611547565b60808801356105b060c08a0160a08b01611547565b60408051602081019990995288019690965267ffffffffffffffff948516606088015260ff909316608087015290831660a0860152821660c08581019190915260e0850191909152911661010083015283013561012082015261014001604051602081830303815290604052805190602001209050919050565b5f6041821461063a57505f6106a3565b5f8383604081811061064e5761064e6115e5565b919091013560f81c915061069c905085601b831061066c5782610677565b61067783601b611671565b610681868861168a565b61068e876020818b6116a7565b6106979161168a565b610ca2565b5090925050505b9392505050565b5f6080851415806106bd57506101008314155b806106cd57506106cd8686610d6a565b156106d957505f6100fb565b604080516002808252606082019092525f91816020015b61071760405180608001604052805f81526020015f81526020015f81526020015f81525090565b8152602001906001900390816106f0575050604080516002808252606082019092529192505f9190602082015b6107846040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b8152602001906001900390816107445790505090506107a587890189611704565b825f815181106107b7576107b76115e5565b60200260200101819052506108507fa89c98f877307b9d91851c32840d1660beffac1067cad5bd7740854545d04a4146866040516020016108149392919092835260208301919091526001600160a01b0316604082015260600190565b60408051601f1981840301815290829052610835918b908b9060200161178a565b60405160208183030381529060405280519060200120610dc4565b815f81518110610862576108626115e5565b602002602001018190525060405180608001604052806f17f1d3a73197d7942695638c4fa9ac0f5f1b81526020017fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb5f1b81526020016f114d1d6855d545a8aa7d76c8cf2e21f25f1b81526020017f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca5f1b81525082600181518110610909576109096115e5565b6020908102919091010152610920858701876117a8565b81600181518110610933576109336115e5565b60200260200101819052506109488282610fac565b98975050505050505050565b60608267ffffffffffffffff81111561096f5761096f6115d1565b604051908082528060200260200182016040528015610998578160200160208202803683370190505b5090505f5b838110156109cb57808282815181106109b8576109b86115e5565b602090810291909101015260010161099d565b50825b6001811115610a9a576109e081611816565b90505f6109ee82600161160d565b6040805160208101879052908101849052606001604051602081830303815290604052805190602001205f1c610a249190611634565b9050828181518110610a3857610a386115e5565b6020026020010151838381518110610a5257610a526115e5565b6020026020010151848481518110610a6c57610a6c6115e5565b60200260200101858481518110610a8557610a856115e5565b602090810291909101019190915252506109ce565b5092915050565b5f5f60018451610ab1919061182b565b90505b80821015610a9a575f6002610ac9838561160d565b610ad3919061165e565b905083858281518110610ae857610ae86115e5565b60200260200101511115610afe57809150610b0c565b610b0981600161160d565b92505b50610ab4565b610c10565b61018082840311610b7a57602082018051835110610b385780518351825283525b5b602001838111610b745780518282018051828111610b5957505050610b39565b5b602082015283018051828111610b5a575060200152610b39565b50505050565b81601f1683830160061c60051b0182518151808210610b9557905b8551808210610baa5790818310610baa579091905b865282528352518390835b5b60200180518211610bb657825b840180518310610bc357925082811015610be4578051835182528352610bb5565b5050836020820114610bfe57610bfe846020830184610b17565b828114610b7457610b74818484610b17565b805160028110610c9e57601f19602083018260051b8401805b80518185015111610c3b578301610c29565b828111610c4a57505050505050565b50805b80518185015110610c5f578301610c4d565b828111610c88575b825182518452825260209092019190830190818310610c6757505050505050565b505f8552610c97818385610b17565b5050508082525b5050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610cdb57505f91506003905082610d60565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610d2c573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116610d5757505f925060019150829050610d60565b92505f91508190505b9450945094915050565b5f610d7882606081866116a7565b610d819161168a565b610d8e83604081876116a7565b610d979161168a565b610da484602081886116a7565b610dad9161168a565b610db7858761168a565b1717171590505b92915050565b610e046040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f60025f5f1b5f5f1b856101005f6040518060600160405280602c8152602001611932602c9139604051602001610e409695949392919061183e565b60408051601f1981840301815290829052610e5a916118b1565b602060405180830381855afa158015610e75573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190610e9891906118bc565b9050610ea2611321565b60015b6009811015610f8557600281600114610ee05782610ec460018461182b565b60098110610ed457610ed46115e5565b60200201518418610ee2565b835b826040518060600160405280602c8152602001611932602c9139604051602001610f0e939291906118d3565b60408051601f1981840301815290829052610f28916118b1565b602060405180830381855afa158015610f43573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190610f6691906118bc565b828260098110610f7857610f786115e5565b6020020152600101610ea5565b50610fa4610f9482600161101b565b610f9f83600561101b565b61110c565b949350505050565b5f82516040518484035f5b838114610fe6576020870196508061018002830160808851825e61010088840151608083015e50600101610fb7565b505060205f836101800283600f5afa60203d1485518414161661101057634df45e2f5f526004601cfd5b50505f519392505050565b61105b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f5f61109d858560098110611072576110726115e5565b60200201518661108387600161160d565b60098110611093576110936115e5565b602002015161117f565b90925090505f806110d4876110b388600261160d565b600981106110c3576110c36115e5565b60200201518861108389600361160d565b915091506111016040518060800160405280868152602001858152602001848152602001838152506112ba565b979650505050505050565b61114c6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d1416610dbe5763c55e5e335f526004601cfd5b6040805160208181018390528183015260608101919091526080810183905260a08101829052600160c08201526f1a0111ea397fe69a4b1ba7b6434bacd760e08201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab6101008201525f908190819081906005906101200160408051601f1981840301815290829052611212916118b1565b5f60405180830381855afa9150503d805f811461124a576040519150601f19603f3d011682016040523d82523d5f602084013e61124f565b606091505b5091509150818015611262575080516040145b611298576040517f1f7ec5f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b808060200190518101906112ac919061190f565b9350935050505b9250929050565b6112fa6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6101008160808460115afa6101003d141661131c576389083b915f526004601cfd5b919050565b6040518061012001604052806009906020820280368337509192915050565b5f5f5f5f60608587031215611353575f5ffd5b843567ffffffffffffffff811115611369575f5ffd5b8501601f81018713611379575f5ffd5b803567ffffffffffffffff81111561138f575f5ffd5b8760208260051b84010111156113a3575f5ffd5b602091820198909750908601359560400135945092505050565b602080825282518282018190525f918401906040840190835b818110156113f45783518352602093840193909201916001016113d6565b509095945050505050565b5f6101008284031215611410575f5ffd5b50919050565b5f5f60408385031215611427575f5ffd5b823567ffffffffffffffff81111561143d575f5ffd5b611449858286016113ff565b925050602083013567ffffffffffffffff811115611465575f5ffd5b611471858286016113ff565b9150509250929050565b5f5f83601f84011261148b575f5ffd5b50813567ffffffffffffffff8111156114a2575f5ffd5b6020830191508360208285010111156112b3575f5ffd5b5f5f5f5f5f606086880312156114cd575f5ffd5b853567ffffffffffffffff8111156114e3575f5ffd5b6114ef8882890161147b565b909650945050602086013567ffffffffffffffff81111561150e575f5ffd5b61151a8882890161147b565b90945092505060408601356001600160a01b0381168114611539575f5ffd5b809150509295509295909350565b5f60208284031215611557575f5ffd5b813567ffffffffffffffff811681146106a3575f5ffd5b5f6020828403121561157e575f5ffd5b813560ff811681146106a3575f5ffd5b5f5f8335601e198436030181126115a3575f5ffd5b83018035915067ffffffffffffffff8211156115bd575f5ffd5b6020019150368190038213156112b3575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820180821115610dbe57610dbe6115f9565b634e487b7160e01b5f52601260045260245ffd5b5f8261164257611642611620565b500690565b8082028115828204841417610dbe57610dbe6115f9565b5f8261166c5761166c611620565b500490565b60ff8181168382160190811115610dbe57610dbe6115f9565b80356020831015610dbe575f19602084900360031b1b1692915050565b5f5f858511156116b5575f5ffd5b838611156116c1575f5ffd5b5050820193919092039150565b604051610100810167ffffffffffffffff811182821017156116fe57634e487b7160e01b5f52604160045260245ffd5b60405290565b5f6080828403128015611715575f5ffd5b506040516080810167ffffffffffffffff8111828210171561174557634e487b7160e01b5f52604160045260245ffd5b6040908152833582526020808501359083015283810135908201526060928301359281019290925250919050565b5f81518060208401855e5f93019283525090919050565b5f6117958286611773565b838582375f930192835250909392505050565b5f6101008284031280156117ba575f5ffd5b506117c36116ce565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e0928301359281019290925250919050565b5f81611824576118246115f9565b505f190190565b81810381811115610dbe57610dbe6115f9565b8681528560208201528460408201527fffff0000000000000000000000000000000000000000000000000000000000008460f01b1660608201527fff000000000000000000000000000000000000000000000000000000000000008360f81b1660628201525f6109486063830184611773565b5f6106a38284611773565b5f602082840312156118cc575f5ffd5b5051919050565b8381527fff000000000000000000000000000000000000000000000000000000000000008360f81b1660208201525f6100fb6021830184611773565b5f5f60408385031215611920575f5ffd5b50508051602090910151909290915056fe424c535f504f505f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b",
}

// Election is an auto generated Go binding around an Ethereum contract.
type Election struct {
	abi abi.ABI
}

// NewElection creates a new instance of Election.
func NewElection() *Election {
	parsed, err := ElectionMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Election{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Election) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackEquivocator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77494b45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function equivocator((uint64,uint8,uint64,uint64,bytes32,uint64,bytes32,bytes) a, (uint64,uint8,uint64,uint64,bytes32,uint64,bytes32,bytes) b) view returns(address signer)
func (election *Election) PackEquivocator(a IElectionVote, b IElectionVote) []byte {
	enc, err := election.abi.Pack("equivocator", a, b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEquivocator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77494b45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function equivocator((uint64,uint8,uint64,uint64,bytes32,uint64,bytes32,bytes) a, (uint64,uint8,uint64,uint64,bytes32,uint64,bytes32,bytes) b) view returns(address signer)
func (election *Election) TryPackEquivocator(a IElectionVote, b IElectionVote) ([]byte, error) {
	return election.abi.Pack("equivocator", a, b)
}

// UnpackEquivocator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x77494b45.
//
// Solidity: function equivocator((uint64,uint8,uint64,uint64,bytes32,uint64,bytes32,bytes) a, (uint64,uint8,uint64,uint64,bytes32,uint64,bytes32,bytes) b) view returns(address signer)
func (election *Election) UnpackEquivocator(data []byte) (common.Address, error) {
	out, err := election.abi.Unpack("equivocator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3fd5d07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proven(bytes key, bytes proof, address owner) view returns(bool)
func (election *Election) PackProven(key []byte, proof []byte, owner common.Address) []byte {
	enc, err := election.abi.Pack("proven", key, proof, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3fd5d07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proven(bytes key, bytes proof, address owner) view returns(bool)
func (election *Election) TryPackProven(key []byte, proof []byte, owner common.Address) ([]byte, error) {
	return election.abi.Pack("proven", key, proof, owner)
}

// UnpackProven is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3fd5d07.
//
// Solidity: function proven(bytes key, bytes proof, address owner) view returns(bool)
func (election *Election) UnpackProven(data []byte) (bool, error) {
	out, err := election.abi.Unpack("proven", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSample is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2db5fea1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sample(uint128[] weights, uint256 seats, uint256 seed) pure returns(uint256[])
func (election *Election) PackSample(weights []*big.Int, seats *big.Int, seed *big.Int) []byte {
	enc, err := election.abi.Pack("sample", weights, seats, seed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSample is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2db5fea1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sample(uint128[] weights, uint256 seats, uint256 seed) pure returns(uint256[])
func (election *Election) TryPackSample(weights []*big.Int, seats *big.Int, seed *big.Int) ([]byte, error) {
	return election.abi.Pack("sample", weights, seats, seed)
}

// UnpackSample is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2db5fea1.
//
// Solidity: function sample(uint128[] weights, uint256 seats, uint256 seed) pure returns(uint256[])
func (election *Election) UnpackSample(data []byte) ([]*big.Int, error) {
	out, err := election.abi.Unpack("sample", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (election *Election) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], election.abi.Errors["BadVoteSignature"].ID.Bytes()[:4]) {
		return election.UnpackBadVoteSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], election.abi.Errors["ModExpFailed"].ID.Bytes()[:4]) {
		return election.UnpackModExpFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], election.abi.Errors["NoCandidates"].ID.Bytes()[:4]) {
		return election.UnpackNoCandidatesError(raw[4:])
	}
	if bytes.Equal(raw[:4], election.abi.Errors["NoEquivocation"].ID.Bytes()[:4]) {
		return election.UnpackNoEquivocationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ElectionBadVoteSignature represents a BadVoteSignature error raised by the Election contract.
type ElectionBadVoteSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadVoteSignature()
func ElectionBadVoteSignatureErrorID() common.Hash {
	return common.HexToHash("0xd22f00d7fea1ccc51f2b16e88420bfd9777ac1c40d2c6d793d5b025b3dc4aeae")
}

// UnpackBadVoteSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadVoteSignature()
func (election *Election) UnpackBadVoteSignatureError(raw []byte) (*ElectionBadVoteSignature, error) {
	out := new(ElectionBadVoteSignature)
	if err := election.abi.UnpackIntoInterface(out, "BadVoteSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionModExpFailed represents a ModExpFailed error raised by the Election contract.
type ElectionModExpFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModExpFailed()
func ElectionModExpFailedErrorID() common.Hash {
	return common.HexToHash("0x1f7ec5f06254046f5ae68882cfde30451fa0a149c10d9abd56d981ffe5b63fc6")
}

// UnpackModExpFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModExpFailed()
func (election *Election) UnpackModExpFailedError(raw []byte) (*ElectionModExpFailed, error) {
	out := new(ElectionModExpFailed)
	if err := election.abi.UnpackIntoInterface(out, "ModExpFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionNoCandidates represents a NoCandidates error raised by the Election contract.
type ElectionNoCandidates struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCandidates()
func ElectionNoCandidatesErrorID() common.Hash {
	return common.HexToHash("0xe50419044f256aa65915886d227ae30915cf16aba2b5c347ed3d490d8a196d79")
}

// UnpackNoCandidatesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCandidates()
func (election *Election) UnpackNoCandidatesError(raw []byte) (*ElectionNoCandidates, error) {
	out := new(ElectionNoCandidates)
	if err := election.abi.UnpackIntoInterface(out, "NoCandidates", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionNoEquivocation represents a NoEquivocation error raised by the Election contract.
type ElectionNoEquivocation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEquivocation()
func ElectionNoEquivocationErrorID() common.Hash {
	return common.HexToHash("0xf6956d99459153f0888a509b9ac0f632261231eb030ffc05ba465140990de07f")
}

// UnpackNoEquivocationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEquivocation()
func (election *Election) UnpackNoEquivocationError(raw []byte) (*ElectionNoEquivocation, error) {
	out := new(ElectionNoEquivocation)
	if err := election.abi.UnpackIntoInterface(out, "NoEquivocation", raw); err != nil {
		return nil, err
	}
	return out, nil
}
