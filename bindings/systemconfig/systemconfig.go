// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package systemconfig

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

// ISystemConfigConfig is an auto generated low-level Go binding around an user-defined struct.
type ISystemConfigConfig struct {
	Batcher              common.Address
	GasLimit             uint64
	BasefeeScalar        uint32
	BlobbasefeeScalar    uint32
	Eip1559Denominator   uint32
	Eip1559Elasticity    uint32
	OperatorFeeScalar    uint32
	OperatorFeeConstant  uint64
	MinBaseFee           uint64
	DaFootprintGasScalar uint16
	UnsafeBlockSigner    common.Address
}

// SystemConfigMetaData contains all meta data concerning the SystemConfig contract.
var SystemConfigMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"quorum_\",\"type\":\"address\",\"internalType\":\"contractIQuorum\"},{\"name\":\"initial\",\"type\":\"tuple\",\"internalType\":\"structISystemConfig.Config\",\"components\":[{\"name\":\"batcher\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"basefeeScalar\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"blobbasefeeScalar\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"eip1559Denominator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"eip1559Elasticity\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operatorFeeScalar\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operatorFeeConstant\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minBaseFee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"daFootprintGasScalar\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"unsafeBlockSigner\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"UNSAFE_BLOCK_SIGNER_SLOT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batcherBody\",\"inputs\":[{\"name\":\"batcher\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"certifiedChanges\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISystemConfig.Config\",\"components\":[{\"name\":\"batcher\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"basefeeScalar\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"blobbasefeeScalar\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"eip1559Denominator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"eip1559Elasticity\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operatorFeeScalar\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operatorFeeConstant\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minBaseFee\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"daFootprintGasScalar\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"unsafeBlockSigner\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maximumGasLimit\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"minimumGasLimit\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuorum\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"replaceBatcher\",\"inputs\":[{\"name\":\"batcher\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"setId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBatcher\",\"inputs\":[{\"name\":\"batcher\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDAFootprintGasScalar\",\"inputs\":[{\"name\":\"scalar\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setEIP1559Params\",\"inputs\":[{\"name\":\"denominator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elasticity\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFeeScalars\",\"inputs\":[{\"name\":\"basefeeScalar\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"blobbasefeeScalar\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGasLimit\",\"inputs\":[{\"name\":\"gasLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMinBaseFee\",\"inputs\":[{\"name\":\"minBaseFee\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setOperatorFee\",\"inputs\":[{\"name\":\"scalar\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"constant_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setUnsafeBlockSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ConfigUpdate\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"updateType\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumISystemConfig.UpdateType\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadEIP1559Params\",\"inputs\":[{\"name\":\"denominator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elasticity\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"GasLimitOutOfRange\",\"inputs\":[{\"name\":\"gasLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"min\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"max\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroBatcher\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroFootprintScalar\",\"inputs\":[]}]",
	ID:  "SystemConfig",
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161169b38038061169b83398101604081905261002e9161045c565b826001600160a01b03811661005d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100668161024c565b50805161007290610268565b60208101516100809061028f565b61009881608001518260a0015161030e60201b60201c565b6101208101516100a790610353565b6001600160a01b038281166080908152825160028054602086015160408701519386166001600160e01b031990921691909117600160a01b6001600160401b0392831602176001600160e01b03908116600160e01b63ffffffff95861602179092556060860151600380549588015160a089015160c08a015160e08b01516101008c01519589166001600160401b0319909a16999099176401000000009389169390930292909217600160401b600160801b031916680100000000000000009188169190910263ffffffff60601b1916176c010000000000000000000000009190961602949094176001600160801b0316600160801b958316959095026001600160c01b031694909417600160c01b94909116939093029290921790556101208301516004805461014086015161ffff9093166001600160b01b031990911617620100009483169490940293909317909255610225907f65a7ed542fb37fe237fdfbdd70b31598523fe5b32879e307bae27a0bd9581c089061037716565b80546001600160a01b0319166001600160a01b0392909216919091179055506105a5915050565b600180546001600160a01b03191690556102658161037a565b50565b6001600160a01b03811661026557604051636f885f3560e01b815260040160405180910390fd5b5f6102a1620f42406301312d00610574565b9050806001600160401b0316826001600160401b031610806102cf5750631dcd65006001600160401b038316115b1561030a57604051632a6e4b9360e21b81526001600160401b03808416600483015282166024820152631dcd65006044820152606401610054565b5050565b63ffffffff82161580610325575063ffffffff8116155b1561030a57604051638915796960e01b815263ffffffff808416600483015282166024820152604401610054565b8061ffff165f03610265576040516385663d3b60e01b815260040160405180910390fd5b90565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b0381168114610265575f5ffd5b80516103e8816103c9565b919050565b60405161016081016001600160401b038111828210171561041c57634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160401b03811681146103e8575f5ffd5b805163ffffffff811681146103e8575f5ffd5b805161ffff811681146103e8575f5ffd5b5f5f5f8385036101a0811215610470575f5ffd5b845161047b816103c9565b602086015190945061048c816103c9565b9250610160603f19820112156104a0575f5ffd5b506104a96103ed565b6104b5604086016103dd565b81526104c360608601610422565b60208201526104d460808601610438565b60408201526104e560a08601610438565b60608201526104f660c08601610438565b608082015261050760e08601610438565b60a08201526105196101008601610438565b60c082015261052b6101208601610422565b60e082015261053d6101408601610422565b610100820152610550610160860161044b565b61012082015261056361018086016103dd565b610140820152809150509250925092565b6001600160401b03818116838216019081111561059f57634e487b7160e01b5f52601160045260245ffd5b92915050565b6080516110d76105c45f395f8181610229015261084c01526110d75ff3fe608060405234801561000f575f5ffd5b5060043610610179575f3560e01c80637616f0e8116100d25780638da5cb5b11610088578063e30c397811610063578063e30c3978146104a5578063f2fde38b146104b6578063ffa1ad74146104c9575f5ffd5b80638da5cb5b1461046f578063b40a817c1461047f578063c0fd4b4114610492575f5ffd5b806379502c55116100b857806379502c551461031257806379ba5097146104545780637bb3eaa61461045c575f5ffd5b80637616f0e8146102ec578063786e4c20146102ff575f5ffd5b806320f06fdc116101325780634add321d1161010d5780634add321d146102b55780634f16540b146102bd578063715018a6146102e4575f5ffd5b806320f06fdc14610274578063236b584414610287578063480503b6146102a2575f5ffd5b80630ae14b1b116101625780630ae14b1b146102085780631703a0181461022757806318d1391814610261575f5ffd5b8063058a8e5f1461017d578063076ab75614610192575b5f5ffd5b61019061018b366004610d45565b6104d0565b005b6101f56101a0366004610d45565b604080516020810182905260076060820152663130ba31b432b960c91b60808201526001600160a01b038316918101919091525f9060a001604051602081830303815290604052805190602001209050919050565b6040519081526020015b60405180910390f35b631dcd65005b60405167ffffffffffffffff90911681526020016101ff565b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b0390911681526020016101ff565b61019061026f366004610d45565b6104e4565b610190610282366004610d65565b610589565b60015461020e90600160a01b900467ffffffffffffffff1681565b6101906102b0366004610d99565b6105c7565b61020e61067b565b6101f57f65a7ed542fb37fe237fdfbdd70b31598523fe5b32879e307bae27a0bd9581c0881565b610190610692565b6101906102fa366004610de1565b6106a5565b61019061030d366004610dfa565b6106fe565b61044760408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101919091525060408051610160810182526002546001600160a01b03808216835267ffffffffffffffff600160a01b83048116602085015263ffffffff600160e01b9093048316948401949094526003548083166060850152640100000000810483166080850152680100000000000000008104831660a08501526c01000000000000000000000000810490921660c08401527001000000000000000000000000000000008204841660e0840152600160c01b90910490921661010082015260045461ffff811661012083015262010000900490911661014082015290565b6040516101ff9190610e22565b6101906107ba565b61019061046a366004610f3d565b610800565b5f546001600160a01b0316610249565b61019061048d366004610de1565b610935565b6101906104a0366004610d99565b61099c565b6001546001600160a01b0316610249565b6101906104c4366004610d45565b610a26565b6101f55f81565b6104d8610a96565b6104e181610ac2565b50565b6104ec610a96565b600480547fffffffffffffffffffff0000000000000000000000000000000000000000ffff16620100006001600160a01b03841602179055807f65a7ed542fb37fe237fdfbdd70b31598523fe5b32879e307bae27a0bd9581c0880546001600160a01b0319166001600160a01b039283161790556040805191831660208301526104e191600391015b604051602081830303815290604052610b01565b610591610a96565b61059a81610b4f565b6004805461ffff191661ffff83169081179091556040805160208101929092526104e19160079101610575565b6105cf610a96565b600280547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160e01b63ffffffff858116918202929092179092556003805463ffffffff1916918416919091179055604080515f6020808301919091527f01000000000000000000000000000000000000000000000000000000000000009085901b67ffffffff0000000016909317929092179082018190529061067690600190606001610575565b505050565b5f61068d620f42406301312d00610fdb565b905090565b61069a610a96565b6106a35f610b8c565b565b6106ad610a96565b6003805477ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b67ffffffffffffffff8416908102919091179091556040805160208101929092526104e19160069101610575565b610706610a96565b600380547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff166c0100000000000000000000000063ffffffff8516027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff161770010000000000000000000000000000000067ffffffffffffffff8416908102919091179091556040805184821b6bffffffff00000000000000001690921760208301526107b69160059101610575565b5050565b60015433906001600160a01b031681146107f75760405163118cdaa760e01b81526001600160a01b03821660048201526024015b60405180910390fd5b6104e181610b8c565b5f6001601481819054906101000a900467ffffffffffffffff1661082390611001565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905590507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b0734a56856006846108d68a604080516020810182905260076060820152663130ba31b432b960c91b60808201526001600160a01b038316918101919091525f9060a001604051602081830303815290604052805190602001209050919050565b88886040518763ffffffff1660e01b81526004016108f99695949392919061102d565b5f6040518083038186803b15801561090f575f5ffd5b505afa158015610921573d5f5f3e3d5ffd5b5050505061092e85610ac2565b5050505050565b61093d610a96565b61094681610ba5565b600280547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b67ffffffffffffffff84169081029190911782556040805160208101929092526104e1929101610575565b6109a4610a96565b6109ae8282610c3d565b6003805463ffffffff8381166801000000000000000081026bffffffff00000000000000001992871664010000000002929092166bffffffffffffffff000000001990931692909217179091556040516107b69160049161057591602087811b67ffffffff0000000016909117910190815260200190565b610a2e610a96565b600180546001600160a01b0383166001600160a01b03199091168117909155610a5e5f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f546001600160a01b031633146106a35760405163118cdaa760e01b81523360048201526024016107ee565b610acb81610c9b565b600280546001600160a01b0319166001600160a01b0383169081179091556040805160208101929092526104e1915f9101610575565b816007811115610b1357610b1361108e565b5f7f1d2b0bda21d56b8bd12d4f94ebacffdfb35f5e226f84b461103bb8beab6353be83604051610b4391906110a2565b60405180910390a35050565b8061ffff165f036104e1576040517f85663d3b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600180546001600160a01b03191690556104e181610cdb565b5f610bb7620f42406301312d00610fdb565b90508067ffffffffffffffff168267ffffffffffffffff161080610be85750631dcd650067ffffffffffffffff8316115b156107b6576040517fa9b92e4c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808416600483015282166024820152631dcd650060448201526064016107ee565b63ffffffff82161580610c54575063ffffffff8116155b156107b6576040517f8915796900000000000000000000000000000000000000000000000000000000815263ffffffff8084166004830152821660248201526044016107ee565b6001600160a01b0381166104e1576040517f6f885f3500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b80356001600160a01b0381168114610d40575f5ffd5b919050565b5f60208284031215610d55575f5ffd5b610d5e82610d2a565b9392505050565b5f60208284031215610d75575f5ffd5b813561ffff81168114610d5e575f5ffd5b803563ffffffff81168114610d40575f5ffd5b5f5f60408385031215610daa575f5ffd5b610db383610d86565b9150610dc160208401610d86565b90509250929050565b803567ffffffffffffffff81168114610d40575f5ffd5b5f60208284031215610df1575f5ffd5b610d5e82610dca565b5f5f60408385031215610e0b575f5ffd5b610e1483610d86565b9150610dc160208401610dca565b81516001600160a01b0316815261016081016020830151610e4f602084018267ffffffffffffffff169052565b506040830151610e67604084018263ffffffff169052565b506060830151610e7f606084018263ffffffff169052565b506080830151610e97608084018263ffffffff169052565b5060a0830151610eaf60a084018263ffffffff169052565b5060c0830151610ec760c084018263ffffffff169052565b5060e0830151610ee360e084018267ffffffffffffffff169052565b50610100830151610f0161010084018267ffffffffffffffff169052565b50610120830151610f1961012084018261ffff169052565b50610140830151610f366101408401826001600160a01b03169052565b5092915050565b5f5f5f5f60608587031215610f50575f5ffd5b610f5985610d2a565b9350610f6760208601610dca565b9250604085013567ffffffffffffffff811115610f82575f5ffd5b8501601f81018713610f92575f5ffd5b803567ffffffffffffffff811115610fa8575f5ffd5b876020828401011115610fb9575f5ffd5b949793965060200194505050565b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610ffb57610ffb610fc7565b92915050565b5f67ffffffffffffffff821667ffffffffffffffff810361102457611024610fc7565b60010192915050565b67ffffffffffffffff8716815260ff8616602082015267ffffffffffffffff8516604082015283606082015260a060808201528160a0820152818360c08301375f81830160c090810191909152601f909201601f1916010195945050505050565b634e487b7160e01b5f52602160045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f8301168401019150509291505056",
}

// SystemConfig is an auto generated Go binding around an Ethereum contract.
type SystemConfig struct {
	abi abi.ABI
}

// NewSystemConfig creates a new instance of SystemConfig.
func NewSystemConfig() *SystemConfig {
	parsed, err := SystemConfigMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SystemConfig{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SystemConfig) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner, address quorum_, (address,uint64,uint32,uint32,uint32,uint32,uint32,uint64,uint64,uint16,address) initial) returns()
func (systemConfig *SystemConfig) PackConstructor(owner common.Address, quorum_ common.Address, initial ISystemConfigConfig) []byte {
	enc, err := systemConfig.abi.Pack("", owner, quorum_, initial)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackUNSAFEBLOCKSIGNERSLOT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f16540b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UNSAFE_BLOCK_SIGNER_SLOT() view returns(bytes32)
func (systemConfig *SystemConfig) PackUNSAFEBLOCKSIGNERSLOT() []byte {
	enc, err := systemConfig.abi.Pack("UNSAFE_BLOCK_SIGNER_SLOT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUNSAFEBLOCKSIGNERSLOT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f16540b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UNSAFE_BLOCK_SIGNER_SLOT() view returns(bytes32)
func (systemConfig *SystemConfig) TryPackUNSAFEBLOCKSIGNERSLOT() ([]byte, error) {
	return systemConfig.abi.Pack("UNSAFE_BLOCK_SIGNER_SLOT")
}

// UnpackUNSAFEBLOCKSIGNERSLOT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4f16540b.
//
// Solidity: function UNSAFE_BLOCK_SIGNER_SLOT() view returns(bytes32)
func (systemConfig *SystemConfig) UnpackUNSAFEBLOCKSIGNERSLOT(data []byte) ([32]byte, error) {
	out, err := systemConfig.abi.Unpack("UNSAFE_BLOCK_SIGNER_SLOT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa1ad74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERSION() view returns(uint256)
func (systemConfig *SystemConfig) PackVERSION() []byte {
	enc, err := systemConfig.abi.Pack("VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa1ad74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VERSION() view returns(uint256)
func (systemConfig *SystemConfig) TryPackVERSION() ([]byte, error) {
	return systemConfig.abi.Pack("VERSION")
}

// UnpackVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffa1ad74.
//
// Solidity: function VERSION() view returns(uint256)
func (systemConfig *SystemConfig) UnpackVERSION(data []byte) (*big.Int, error) {
	out, err := systemConfig.abi.Unpack("VERSION", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (systemConfig *SystemConfig) PackAcceptOwnership() []byte {
	enc, err := systemConfig.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (systemConfig *SystemConfig) TryPackAcceptOwnership() ([]byte, error) {
	return systemConfig.abi.Pack("acceptOwnership")
}

// PackBatcherBody is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x076ab756.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batcherBody(address batcher) pure returns(bytes32)
func (systemConfig *SystemConfig) PackBatcherBody(batcher common.Address) []byte {
	enc, err := systemConfig.abi.Pack("batcherBody", batcher)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatcherBody is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x076ab756.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batcherBody(address batcher) pure returns(bytes32)
func (systemConfig *SystemConfig) TryPackBatcherBody(batcher common.Address) ([]byte, error) {
	return systemConfig.abi.Pack("batcherBody", batcher)
}

// UnpackBatcherBody is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x076ab756.
//
// Solidity: function batcherBody(address batcher) pure returns(bytes32)
func (systemConfig *SystemConfig) UnpackBatcherBody(data []byte) ([32]byte, error) {
	out, err := systemConfig.abi.Unpack("batcherBody", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCertifiedChanges is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x236b5844.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function certifiedChanges() view returns(uint64)
func (systemConfig *SystemConfig) PackCertifiedChanges() []byte {
	enc, err := systemConfig.abi.Pack("certifiedChanges")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCertifiedChanges is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x236b5844.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function certifiedChanges() view returns(uint64)
func (systemConfig *SystemConfig) TryPackCertifiedChanges() ([]byte, error) {
	return systemConfig.abi.Pack("certifiedChanges")
}

// UnpackCertifiedChanges is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x236b5844.
//
// Solidity: function certifiedChanges() view returns(uint64)
func (systemConfig *SystemConfig) UnpackCertifiedChanges(data []byte) (uint64, error) {
	out, err := systemConfig.abi.Unpack("certifiedChanges", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns((address,uint64,uint32,uint32,uint32,uint32,uint32,uint64,uint64,uint16,address))
func (systemConfig *SystemConfig) PackConfig() []byte {
	enc, err := systemConfig.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns((address,uint64,uint32,uint32,uint32,uint32,uint32,uint64,uint64,uint16,address))
func (systemConfig *SystemConfig) TryPackConfig() ([]byte, error) {
	return systemConfig.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((address,uint64,uint32,uint32,uint32,uint32,uint32,uint64,uint64,uint16,address))
func (systemConfig *SystemConfig) UnpackConfig(data []byte) (ISystemConfigConfig, error) {
	out, err := systemConfig.abi.Unpack("config", data)
	if err != nil {
		return *new(ISystemConfigConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(ISystemConfigConfig)).(*ISystemConfigConfig)
	return out0, nil
}

// PackMaximumGasLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ae14b1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maximumGasLimit() pure returns(uint64)
func (systemConfig *SystemConfig) PackMaximumGasLimit() []byte {
	enc, err := systemConfig.abi.Pack("maximumGasLimit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaximumGasLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ae14b1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maximumGasLimit() pure returns(uint64)
func (systemConfig *SystemConfig) TryPackMaximumGasLimit() ([]byte, error) {
	return systemConfig.abi.Pack("maximumGasLimit")
}

// UnpackMaximumGasLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ae14b1b.
//
// Solidity: function maximumGasLimit() pure returns(uint64)
func (systemConfig *SystemConfig) UnpackMaximumGasLimit(data []byte) (uint64, error) {
	out, err := systemConfig.abi.Unpack("maximumGasLimit", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMinimumGasLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4add321d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minimumGasLimit() pure returns(uint64)
func (systemConfig *SystemConfig) PackMinimumGasLimit() []byte {
	enc, err := systemConfig.abi.Pack("minimumGasLimit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinimumGasLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4add321d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minimumGasLimit() pure returns(uint64)
func (systemConfig *SystemConfig) TryPackMinimumGasLimit() ([]byte, error) {
	return systemConfig.abi.Pack("minimumGasLimit")
}

// UnpackMinimumGasLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4add321d.
//
// Solidity: function minimumGasLimit() pure returns(uint64)
func (systemConfig *SystemConfig) UnpackMinimumGasLimit(data []byte) (uint64, error) {
	out, err := systemConfig.abi.Unpack("minimumGasLimit", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (systemConfig *SystemConfig) PackOwner() []byte {
	enc, err := systemConfig.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (systemConfig *SystemConfig) TryPackOwner() ([]byte, error) {
	return systemConfig.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (systemConfig *SystemConfig) UnpackOwner(data []byte) (common.Address, error) {
	out, err := systemConfig.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (systemConfig *SystemConfig) PackPendingOwner() []byte {
	enc, err := systemConfig.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (systemConfig *SystemConfig) TryPackPendingOwner() ([]byte, error) {
	return systemConfig.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (systemConfig *SystemConfig) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := systemConfig.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1703a018.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum() view returns(address)
func (systemConfig *SystemConfig) PackQuorum() []byte {
	enc, err := systemConfig.abi.Pack("quorum")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1703a018.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum() view returns(address)
func (systemConfig *SystemConfig) TryPackQuorum() ([]byte, error) {
	return systemConfig.abi.Pack("quorum")
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1703a018.
//
// Solidity: function quorum() view returns(address)
func (systemConfig *SystemConfig) UnpackQuorum(data []byte) (common.Address, error) {
	out, err := systemConfig.abi.Unpack("quorum", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (systemConfig *SystemConfig) PackRenounceOwnership() []byte {
	enc, err := systemConfig.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (systemConfig *SystemConfig) TryPackRenounceOwnership() ([]byte, error) {
	return systemConfig.abi.Pack("renounceOwnership")
}

// PackReplaceBatcher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bb3eaa6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function replaceBatcher(address batcher, uint64 setId, bytes certificate) returns()
func (systemConfig *SystemConfig) PackReplaceBatcher(batcher common.Address, setId uint64, certificate []byte) []byte {
	enc, err := systemConfig.abi.Pack("replaceBatcher", batcher, setId, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReplaceBatcher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bb3eaa6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function replaceBatcher(address batcher, uint64 setId, bytes certificate) returns()
func (systemConfig *SystemConfig) TryPackReplaceBatcher(batcher common.Address, setId uint64, certificate []byte) ([]byte, error) {
	return systemConfig.abi.Pack("replaceBatcher", batcher, setId, certificate)
}

// PackSetBatcher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x058a8e5f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBatcher(address batcher) returns()
func (systemConfig *SystemConfig) PackSetBatcher(batcher common.Address) []byte {
	enc, err := systemConfig.abi.Pack("setBatcher", batcher)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBatcher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x058a8e5f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBatcher(address batcher) returns()
func (systemConfig *SystemConfig) TryPackSetBatcher(batcher common.Address) ([]byte, error) {
	return systemConfig.abi.Pack("setBatcher", batcher)
}

// PackSetDAFootprintGasScalar is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20f06fdc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDAFootprintGasScalar(uint16 scalar) returns()
func (systemConfig *SystemConfig) PackSetDAFootprintGasScalar(scalar uint16) []byte {
	enc, err := systemConfig.abi.Pack("setDAFootprintGasScalar", scalar)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDAFootprintGasScalar is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20f06fdc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDAFootprintGasScalar(uint16 scalar) returns()
func (systemConfig *SystemConfig) TryPackSetDAFootprintGasScalar(scalar uint16) ([]byte, error) {
	return systemConfig.abi.Pack("setDAFootprintGasScalar", scalar)
}

// PackSetEIP1559Params is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0fd4b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setEIP1559Params(uint32 denominator, uint32 elasticity) returns()
func (systemConfig *SystemConfig) PackSetEIP1559Params(denominator uint32, elasticity uint32) []byte {
	enc, err := systemConfig.abi.Pack("setEIP1559Params", denominator, elasticity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetEIP1559Params is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0fd4b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setEIP1559Params(uint32 denominator, uint32 elasticity) returns()
func (systemConfig *SystemConfig) TryPackSetEIP1559Params(denominator uint32, elasticity uint32) ([]byte, error) {
	return systemConfig.abi.Pack("setEIP1559Params", denominator, elasticity)
}

// PackSetFeeScalars is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x480503b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFeeScalars(uint32 basefeeScalar, uint32 blobbasefeeScalar) returns()
func (systemConfig *SystemConfig) PackSetFeeScalars(basefeeScalar uint32, blobbasefeeScalar uint32) []byte {
	enc, err := systemConfig.abi.Pack("setFeeScalars", basefeeScalar, blobbasefeeScalar)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFeeScalars is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x480503b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFeeScalars(uint32 basefeeScalar, uint32 blobbasefeeScalar) returns()
func (systemConfig *SystemConfig) TryPackSetFeeScalars(basefeeScalar uint32, blobbasefeeScalar uint32) ([]byte, error) {
	return systemConfig.abi.Pack("setFeeScalars", basefeeScalar, blobbasefeeScalar)
}

// PackSetGasLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb40a817c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGasLimit(uint64 gasLimit) returns()
func (systemConfig *SystemConfig) PackSetGasLimit(gasLimit uint64) []byte {
	enc, err := systemConfig.abi.Pack("setGasLimit", gasLimit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGasLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb40a817c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGasLimit(uint64 gasLimit) returns()
func (systemConfig *SystemConfig) TryPackSetGasLimit(gasLimit uint64) ([]byte, error) {
	return systemConfig.abi.Pack("setGasLimit", gasLimit)
}

// PackSetMinBaseFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7616f0e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMinBaseFee(uint64 minBaseFee) returns()
func (systemConfig *SystemConfig) PackSetMinBaseFee(minBaseFee uint64) []byte {
	enc, err := systemConfig.abi.Pack("setMinBaseFee", minBaseFee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMinBaseFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7616f0e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMinBaseFee(uint64 minBaseFee) returns()
func (systemConfig *SystemConfig) TryPackSetMinBaseFee(minBaseFee uint64) ([]byte, error) {
	return systemConfig.abi.Pack("setMinBaseFee", minBaseFee)
}

// PackSetOperatorFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x786e4c20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOperatorFee(uint32 scalar, uint64 constant_) returns()
func (systemConfig *SystemConfig) PackSetOperatorFee(scalar uint32, constant uint64) []byte {
	enc, err := systemConfig.abi.Pack("setOperatorFee", scalar, constant)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOperatorFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x786e4c20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOperatorFee(uint32 scalar, uint64 constant_) returns()
func (systemConfig *SystemConfig) TryPackSetOperatorFee(scalar uint32, constant uint64) ([]byte, error) {
	return systemConfig.abi.Pack("setOperatorFee", scalar, constant)
}

// PackSetUnsafeBlockSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18d13918.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setUnsafeBlockSigner(address signer) returns()
func (systemConfig *SystemConfig) PackSetUnsafeBlockSigner(signer common.Address) []byte {
	enc, err := systemConfig.abi.Pack("setUnsafeBlockSigner", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetUnsafeBlockSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18d13918.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setUnsafeBlockSigner(address signer) returns()
func (systemConfig *SystemConfig) TryPackSetUnsafeBlockSigner(signer common.Address) ([]byte, error) {
	return systemConfig.abi.Pack("setUnsafeBlockSigner", signer)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (systemConfig *SystemConfig) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := systemConfig.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (systemConfig *SystemConfig) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return systemConfig.abi.Pack("transferOwnership", newOwner)
}

// SystemConfigConfigUpdate represents a ConfigUpdate event raised by the SystemConfig contract.
type SystemConfigConfigUpdate struct {
	Version    *big.Int
	UpdateType uint8
	Data       []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const SystemConfigConfigUpdateEventName = "ConfigUpdate"

// ContractEventName returns the user-defined event name.
func (SystemConfigConfigUpdate) ContractEventName() string {
	return SystemConfigConfigUpdateEventName
}

// UnpackConfigUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfigUpdate(uint256 indexed version, uint8 indexed updateType, bytes data)
func (systemConfig *SystemConfig) UnpackConfigUpdateEvent(log *types.Log) (*SystemConfigConfigUpdate, error) {
	event := "ConfigUpdate"
	if len(log.Topics) == 0 || log.Topics[0] != systemConfig.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SystemConfigConfigUpdate)
	if len(log.Data) > 0 {
		if err := systemConfig.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range systemConfig.abi.Events[event].Inputs {
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

// SystemConfigOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the SystemConfig contract.
type SystemConfigOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const SystemConfigOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (SystemConfigOwnershipTransferStarted) ContractEventName() string {
	return SystemConfigOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (systemConfig *SystemConfig) UnpackOwnershipTransferStartedEvent(log *types.Log) (*SystemConfigOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 || log.Topics[0] != systemConfig.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SystemConfigOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := systemConfig.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range systemConfig.abi.Events[event].Inputs {
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

// SystemConfigOwnershipTransferred represents a OwnershipTransferred event raised by the SystemConfig contract.
type SystemConfigOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const SystemConfigOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (SystemConfigOwnershipTransferred) ContractEventName() string {
	return SystemConfigOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (systemConfig *SystemConfig) UnpackOwnershipTransferredEvent(log *types.Log) (*SystemConfigOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 || log.Topics[0] != systemConfig.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SystemConfigOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := systemConfig.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range systemConfig.abi.Events[event].Inputs {
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
func (systemConfig *SystemConfig) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], systemConfig.abi.Errors["BadEIP1559Params"].ID.Bytes()[:4]) {
		return systemConfig.UnpackBadEIP1559ParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemConfig.abi.Errors["GasLimitOutOfRange"].ID.Bytes()[:4]) {
		return systemConfig.UnpackGasLimitOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemConfig.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return systemConfig.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemConfig.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return systemConfig.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemConfig.abi.Errors["ZeroBatcher"].ID.Bytes()[:4]) {
		return systemConfig.UnpackZeroBatcherError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemConfig.abi.Errors["ZeroFootprintScalar"].ID.Bytes()[:4]) {
		return systemConfig.UnpackZeroFootprintScalarError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SystemConfigBadEIP1559Params represents a BadEIP1559Params error raised by the SystemConfig contract.
type SystemConfigBadEIP1559Params struct {
	Denominator uint32
	Elasticity  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadEIP1559Params(uint32 denominator, uint32 elasticity)
func SystemConfigBadEIP1559ParamsErrorID() common.Hash {
	return common.HexToHash("0x8915796964860c0bc1b26773fb1a577ec86dcef32cb0bca71e8a99daafa4c4d4")
}

// UnpackBadEIP1559ParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadEIP1559Params(uint32 denominator, uint32 elasticity)
func (systemConfig *SystemConfig) UnpackBadEIP1559ParamsError(raw []byte) (*SystemConfigBadEIP1559Params, error) {
	out := new(SystemConfigBadEIP1559Params)
	if err := systemConfig.abi.UnpackIntoInterface(out, "BadEIP1559Params", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemConfigGasLimitOutOfRange represents a GasLimitOutOfRange error raised by the SystemConfig contract.
type SystemConfigGasLimitOutOfRange struct {
	GasLimit uint64
	Min      uint64
	Max      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GasLimitOutOfRange(uint64 gasLimit, uint64 min, uint64 max)
func SystemConfigGasLimitOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xa9b92e4c7fae172a69fb3e3d2acb3f8360d4110c489330184870cdb469e3d035")
}

// UnpackGasLimitOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GasLimitOutOfRange(uint64 gasLimit, uint64 min, uint64 max)
func (systemConfig *SystemConfig) UnpackGasLimitOutOfRangeError(raw []byte) (*SystemConfigGasLimitOutOfRange, error) {
	out := new(SystemConfigGasLimitOutOfRange)
	if err := systemConfig.abi.UnpackIntoInterface(out, "GasLimitOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemConfigOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the SystemConfig contract.
type SystemConfigOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func SystemConfigOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (systemConfig *SystemConfig) UnpackOwnableInvalidOwnerError(raw []byte) (*SystemConfigOwnableInvalidOwner, error) {
	out := new(SystemConfigOwnableInvalidOwner)
	if err := systemConfig.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemConfigOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the SystemConfig contract.
type SystemConfigOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func SystemConfigOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (systemConfig *SystemConfig) UnpackOwnableUnauthorizedAccountError(raw []byte) (*SystemConfigOwnableUnauthorizedAccount, error) {
	out := new(SystemConfigOwnableUnauthorizedAccount)
	if err := systemConfig.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemConfigZeroBatcher represents a ZeroBatcher error raised by the SystemConfig contract.
type SystemConfigZeroBatcher struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroBatcher()
func SystemConfigZeroBatcherErrorID() common.Hash {
	return common.HexToHash("0x6f885f35fb4b002b2657d2a9630691c7d2635e4d261751db728e7f34fb59ee85")
}

// UnpackZeroBatcherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroBatcher()
func (systemConfig *SystemConfig) UnpackZeroBatcherError(raw []byte) (*SystemConfigZeroBatcher, error) {
	out := new(SystemConfigZeroBatcher)
	if err := systemConfig.abi.UnpackIntoInterface(out, "ZeroBatcher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemConfigZeroFootprintScalar represents a ZeroFootprintScalar error raised by the SystemConfig contract.
type SystemConfigZeroFootprintScalar struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroFootprintScalar()
func SystemConfigZeroFootprintScalarErrorID() common.Hash {
	return common.HexToHash("0x85663d3b1c69de48e9bebc87e20eed6152281bcef88e7f944b4f09746b89e821")
}

// UnpackZeroFootprintScalarError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroFootprintScalar()
func (systemConfig *SystemConfig) UnpackZeroFootprintScalarError(raw []byte) (*SystemConfigZeroFootprintScalar, error) {
	out := new(SystemConfigZeroFootprintScalar)
	if err := systemConfig.abi.UnpackIntoInterface(out, "ZeroFootprintScalar", raw); err != nil {
		return nil, err
	}
	return out, nil
}
