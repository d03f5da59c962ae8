// Generated from contracts/ by scripts/abis.js.

export const didRegistryAbi = [
  {
    "type": "function",
    "name": "addDelegate",
    "inputs": [
      {
        "name": "identity",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "delegateType",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "delegate",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "validity",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "addDelegateSigned",
    "inputs": [
      {
        "name": "identity",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "sigV",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "sigR",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "sigS",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "delegateType",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "delegate",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "validity",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "changeOwner",
    "inputs": [
      {
        "name": "identity",
        "type": "address",
        "internalType": "address"
      },
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
    "type": "function",
    "name": "changeOwnerSigned",
    "inputs": [
      {
        "name": "identity",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "sigV",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "sigR",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "sigS",
        "type": "bytes32",
        "internalType": "bytes32"
      },
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
    "type": "function",
    "name": "changed",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
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
    "name": "delegates",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
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
    "name": "identityOwner",
    "inputs": [
      {
        "name": "identity",
        "type": "address",
        "internalType": "address"
      }
    ],
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
    "name": "nonce",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
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
    "name": "owners",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
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
    "name": "revokeAttribute",
    "inputs": [
      {
        "name": "identity",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "name",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "value",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "revokeAttributeSigned",
    "inputs": [
      {
        "name": "identity",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "sigV",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "sigR",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "sigS",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "name",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "value",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "revokeDelegate",
    "inputs": [
      {
        "name": "identity",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "delegateType",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "delegate",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "revokeDelegateSigned",
    "inputs": [
      {
        "name": "identity",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "sigV",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "sigR",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "sigS",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "delegateType",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "delegate",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setAttribute",
    "inputs": [
      {
        "name": "identity",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "name",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "value",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "validity",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setAttributeSigned",
    "inputs": [
      {
        "name": "identity",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "sigV",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "sigR",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "sigS",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "name",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "value",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "validity",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "validDelegate",
    "inputs": [
      {
        "name": "identity",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "delegateType",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "delegate",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "DIDAttributeChanged",
    "inputs": [
      {
        "name": "identity",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "name",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "value",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      },
      {
        "name": "validTo",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "previousChange",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DIDDelegateChanged",
    "inputs": [
      {
        "name": "identity",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "delegateType",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "delegate",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "validTo",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "previousChange",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DIDOwnerChanged",
    "inputs": [
      {
        "name": "identity",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "owner",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "previousChange",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  }
] as const
