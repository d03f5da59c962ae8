// Generated from contracts/ by scripts/abis.js.

export const systemConfigAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "quorum_",
        "type": "address",
        "internalType": "contract IQuorum"
      },
      {
        "name": "initial",
        "type": "tuple",
        "internalType": "struct ISystemConfig.Config",
        "components": [
          {
            "name": "batcher",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "gasLimit",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "basefeeScalar",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "blobbasefeeScalar",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "eip1559Denominator",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "eip1559Elasticity",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "operatorFeeScalar",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "operatorFeeConstant",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "minBaseFee",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "daFootprintGasScalar",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "unsafeBlockSigner",
            "type": "address",
            "internalType": "address"
          }
        ]
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "UNSAFE_BLOCK_SIGNER_SLOT",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "VERSION",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "acceptOwnership",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "batcherBody",
    "inputs": [
      {
        "name": "batcher",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "certifiedChanges",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "config",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct ISystemConfig.Config",
        "components": [
          {
            "name": "batcher",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "gasLimit",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "basefeeScalar",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "blobbasefeeScalar",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "eip1559Denominator",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "eip1559Elasticity",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "operatorFeeScalar",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "operatorFeeConstant",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "minBaseFee",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "daFootprintGasScalar",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "unsafeBlockSigner",
            "type": "address",
            "internalType": "address"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "maximumGasLimit",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "minimumGasLimit",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "owner",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "pendingOwner",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "quorum",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IQuorum"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "renounceOwnership",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "replaceBatcher",
    "inputs": [
      {
        "name": "batcher",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "setId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "certificate",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setBatcher",
    "inputs": [
      {
        "name": "batcher",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setDAFootprintGasScalar",
    "inputs": [
      {
        "name": "scalar",
        "type": "uint16",
        "internalType": "uint16"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setEIP1559Params",
    "inputs": [
      {
        "name": "denominator",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "elasticity",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setFeeScalars",
    "inputs": [
      {
        "name": "basefeeScalar",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "blobbasefeeScalar",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setGasLimit",
    "inputs": [
      {
        "name": "gasLimit",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setMinBaseFee",
    "inputs": [
      {
        "name": "minBaseFee",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setOperatorFee",
    "inputs": [
      {
        "name": "scalar",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "constant_",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setUnsafeBlockSigner",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "transferOwnership",
    "inputs": [
      {
        "name": "newOwner",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "ConfigUpdate",
    "inputs": [
      {
        "name": "version",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "updateType",
        "type": "uint8",
        "indexed": true,
        "internalType": "enum ISystemConfig.UpdateType"
      },
      {
        "name": "data",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OwnershipTransferStarted",
    "inputs": [
      {
        "name": "previousOwner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "newOwner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OwnershipTransferred",
    "inputs": [
      {
        "name": "previousOwner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "newOwner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "BadEIP1559Params",
    "inputs": [
      {
        "name": "denominator",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "elasticity",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "GasLimitOutOfRange",
    "inputs": [
      {
        "name": "gasLimit",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "min",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "max",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "OwnableInvalidOwner",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OwnableUnauthorizedAccount",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ZeroBatcher",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ZeroFootprintScalar",
    "inputs": []
  }
] as const
