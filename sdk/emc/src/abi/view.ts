// Generated from contracts/ by scripts/abis.js.

export const viewAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "timelock",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "peers",
        "type": "tuple",
        "internalType": "struct View.Peers",
        "components": [
          {
            "name": "staking",
            "type": "address",
            "internalType": "contract IStaking"
          },
          {
            "name": "apps",
            "type": "address",
            "internalType": "contract IApps"
          },
          {
            "name": "computing",
            "type": "address",
            "internalType": "contract IComputing"
          },
          {
            "name": "sockets",
            "type": "address",
            "internalType": "contract ISockets"
          },
          {
            "name": "settlement",
            "type": "address",
            "internalType": "contract ISettlement"
          },
          {
            "name": "market",
            "type": "address",
            "internalType": "contract IMarket"
          },
          {
            "name": "rewards",
            "type": "address",
            "internalType": "contract IRewards"
          },
          {
            "name": "pools",
            "type": "address",
            "internalType": "contract IPools"
          },
          {
            "name": "callbacks",
            "type": "address",
            "internalType": "contract ICallbacks"
          }
        ]
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "APPS",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IApps"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "CALLBACKS",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract ICallbacks"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "COMPUTING",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IComputing"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "MARKET",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IMarket"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "MAX_PAGE",
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
    "name": "MAX_WORKERS",
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
    "name": "POOLS",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IPools"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "REWARDS",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IRewards"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "SETTLEMENT",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract ISettlement"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "SOCKETS",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract ISockets"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "STAKING",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IStaking"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "TIMELOCK",
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
    "name": "UPGRADE_INTERFACE_VERSION",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "apps",
    "inputs": [
      {
        "name": "from",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "cards",
        "type": "tuple[]",
        "internalType": "struct IView.AppCard[]",
        "components": [
          {
            "name": "id",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "app",
            "type": "tuple",
            "internalType": "struct IApps.App",
            "components": [
              {
                "name": "publisher",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "image",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "kind",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "metering",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "fixedUnits",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "royaltyBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "deterministic",
                "type": "bool",
                "internalType": "bool"
              },
              {
                "name": "retired",
                "type": "bool",
                "internalType": "bool"
              },
              {
                "name": "name",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "manifest",
                "type": "string",
                "internalType": "string"
              },
              {
                "name": "selfTest",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "version",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "priceHint",
                "type": "uint128",
                "internalType": "uint128"
              }
            ]
          }
        ]
      },
      {
        "name": "next",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "listings",
    "inputs": [
      {
        "name": "app",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "maxPrice",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "from",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "cards",
        "type": "tuple[]",
        "internalType": "struct IView.SocketCard[]",
        "components": [
          {
            "name": "id",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "socket",
            "type": "tuple",
            "internalType": "struct ISockets.Socket",
            "components": [
              {
                "name": "operator",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "power",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "units",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "expires",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "app",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "price",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "escrow",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "epoch",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "pluggedUntil",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "class",
                "type": "uint8",
                "internalType": "enum ISockets.Class"
              },
              {
                "name": "offer",
                "type": "uint256",
                "internalType": "uint256"
              }
            ]
          },
          {
            "name": "owner",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "holder",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "lockedUntil",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "appName",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "appVersion",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "rated",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "active",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "askPrice",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "listed",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "auction",
            "type": "tuple",
            "internalType": "struct IMarket.Auction",
            "components": [
              {
                "name": "seller",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "reserve",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "bidder",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "bid",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "end",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "last",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "extension",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "escrow",
                "type": "uint128",
                "internalType": "uint128"
              }
            ]
          }
        ]
      },
      {
        "name": "next",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "offerCard",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "card",
        "type": "tuple",
        "internalType": "struct IView.OfferCard",
        "components": [
          {
            "name": "id",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "offer",
            "type": "tuple",
            "internalType": "struct ISockets.Offer",
            "components": [
              {
                "name": "operator",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "app",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "class",
                "type": "uint8",
                "internalType": "enum ISockets.Class"
              },
              {
                "name": "power",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "price",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "left",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "validUntil",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          },
          {
            "name": "appName",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "appVersion",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "priceHint",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "rated",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "stake",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "gateIssuer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "gateSchema",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "offers",
    "inputs": [
      {
        "name": "filter",
        "type": "tuple",
        "internalType": "struct IView.Filter",
        "components": [
          {
            "name": "app",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "operator",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "onlyClass",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "class",
            "type": "uint8",
            "internalType": "enum ISockets.Class"
          },
          {
            "name": "minPower",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "maxPrice",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "open",
            "type": "bool",
            "internalType": "bool"
          }
        ]
      },
      {
        "name": "from",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "cards",
        "type": "tuple[]",
        "internalType": "struct IView.OfferCard[]",
        "components": [
          {
            "name": "id",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "offer",
            "type": "tuple",
            "internalType": "struct ISockets.Offer",
            "components": [
              {
                "name": "operator",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "app",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "class",
                "type": "uint8",
                "internalType": "enum ISockets.Class"
              },
              {
                "name": "power",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "price",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "left",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "validUntil",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          },
          {
            "name": "appName",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "appVersion",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "priceHint",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "rated",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "stake",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "gateIssuer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "gateSchema",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      },
      {
        "name": "next",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "operatorCard",
    "inputs": [
      {
        "name": "id",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "card",
        "type": "tuple",
        "internalType": "struct IView.OperatorCard",
        "components": [
          {
            "name": "id",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "operator",
            "type": "tuple",
            "internalType": "struct IStaking.Operator",
            "components": [
              {
                "name": "owner",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "signer",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "roles",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "jailed",
                "type": "bool",
                "internalType": "bool"
              },
              {
                "name": "stake",
                "type": "uint128",
                "internalType": "uint128"
              },
              {
                "name": "endpoint",
                "type": "string",
                "internalType": "string"
              }
            ]
          },
          {
            "name": "delegation",
            "type": "tuple",
            "internalType": "struct IStaking.Delegation",
            "components": [
              {
                "name": "accepts",
                "type": "bool",
                "internalType": "bool"
              },
              {
                "name": "commission",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "nextCommission",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "commissionAt",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "stake",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "leaving",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "weight",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "jailedRoles",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "freeAt",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          },
          {
            "name": "power",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "proved",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "allowance",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "reserved",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "collateral",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "pool",
            "type": "tuple",
            "internalType": "struct IPools.Pool",
            "components": [
              {
                "name": "exists",
                "type": "bool",
                "internalType": "bool"
              },
              {
                "name": "rule",
                "type": "uint8",
                "internalType": "enum IPools.Rule"
              },
              {
                "name": "feeBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "assignedBps",
                "type": "uint16",
                "internalType": "uint16"
              }
            ]
          },
          {
            "name": "allowedOnly",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "rewards",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "workers",
            "type": "tuple[]",
            "internalType": "struct IView.WorkerCard[]",
            "components": [
              {
                "name": "worker",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "power",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "validUntilBlock",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "operators",
    "inputs": [
      {
        "name": "roles",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "from",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "cards",
        "type": "tuple[]",
        "internalType": "struct IView.OperatorCard[]",
        "components": [
          {
            "name": "id",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "operator",
            "type": "tuple",
            "internalType": "struct IStaking.Operator",
            "components": [
              {
                "name": "owner",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "signer",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "roles",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "jailed",
                "type": "bool",
                "internalType": "bool"
              },
              {
                "name": "stake",
                "type": "uint128",
                "internalType": "uint128"
              },
              {
                "name": "endpoint",
                "type": "string",
                "internalType": "string"
              }
            ]
          },
          {
            "name": "delegation",
            "type": "tuple",
            "internalType": "struct IStaking.Delegation",
            "components": [
              {
                "name": "accepts",
                "type": "bool",
                "internalType": "bool"
              },
              {
                "name": "commission",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "nextCommission",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "commissionAt",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "stake",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "leaving",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "weight",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "jailedRoles",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "freeAt",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          },
          {
            "name": "power",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "proved",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "allowance",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "reserved",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "collateral",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "pool",
            "type": "tuple",
            "internalType": "struct IPools.Pool",
            "components": [
              {
                "name": "exists",
                "type": "bool",
                "internalType": "bool"
              },
              {
                "name": "rule",
                "type": "uint8",
                "internalType": "enum IPools.Rule"
              },
              {
                "name": "feeBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "assignedBps",
                "type": "uint16",
                "internalType": "uint16"
              }
            ]
          },
          {
            "name": "allowedOnly",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "rewards",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "workers",
            "type": "tuple[]",
            "internalType": "struct IView.WorkerCard[]",
            "components": [
              {
                "name": "worker",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "power",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "validUntilBlock",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          }
        ]
      },
      {
        "name": "next",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "proxiableUUID",
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
    "name": "socketCard",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "card",
        "type": "tuple",
        "internalType": "struct IView.SocketCard",
        "components": [
          {
            "name": "id",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "socket",
            "type": "tuple",
            "internalType": "struct ISockets.Socket",
            "components": [
              {
                "name": "operator",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "power",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "units",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "expires",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "app",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "price",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "escrow",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "epoch",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "pluggedUntil",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "class",
                "type": "uint8",
                "internalType": "enum ISockets.Class"
              },
              {
                "name": "offer",
                "type": "uint256",
                "internalType": "uint256"
              }
            ]
          },
          {
            "name": "owner",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "holder",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "lockedUntil",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "appName",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "appVersion",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "rated",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "active",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "askPrice",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "listed",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "auction",
            "type": "tuple",
            "internalType": "struct IMarket.Auction",
            "components": [
              {
                "name": "seller",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "reserve",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "bidder",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "bid",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "end",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "last",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "extension",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "escrow",
                "type": "uint128",
                "internalType": "uint128"
              }
            ]
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "socketsOf",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "from",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "cards",
        "type": "tuple[]",
        "internalType": "struct IView.SocketCard[]",
        "components": [
          {
            "name": "id",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "socket",
            "type": "tuple",
            "internalType": "struct ISockets.Socket",
            "components": [
              {
                "name": "operator",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "power",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "units",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "expires",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "app",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "price",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "escrow",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "epoch",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "pluggedUntil",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "class",
                "type": "uint8",
                "internalType": "enum ISockets.Class"
              },
              {
                "name": "offer",
                "type": "uint256",
                "internalType": "uint256"
              }
            ]
          },
          {
            "name": "owner",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "holder",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "lockedUntil",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "appName",
            "type": "string",
            "internalType": "string"
          },
          {
            "name": "appVersion",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "rated",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "active",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "askPrice",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "listed",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "auction",
            "type": "tuple",
            "internalType": "struct IMarket.Auction",
            "components": [
              {
                "name": "seller",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "reserve",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "bidder",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "bid",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "end",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "last",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "extension",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "escrow",
                "type": "uint128",
                "internalType": "uint128"
              }
            ]
          }
        ]
      },
      {
        "name": "next",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "totals",
    "inputs": [],
    "outputs": [
      {
        "name": "t",
        "type": "tuple",
        "internalType": "struct IView.Totals",
        "components": [
          {
            "name": "operators",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "apps",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "offers",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "sockets",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "callbacks",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "lastBatch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "lastRating",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "bonded",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "escrow",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "credit",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "emitted",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "epoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "window",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "routerBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "protocolBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "marketBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "salesPaused",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "marketPaused",
            "type": "bool",
            "internalType": "bool"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "upgradeToAndCall",
    "inputs": [
      {
        "name": "newImplementation",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "data",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "event",
    "name": "Initialized",
    "inputs": [
      {
        "name": "version",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Upgraded",
    "inputs": [
      {
        "name": "implementation",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AddressEmptyCode",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC1967InvalidImplementation",
    "inputs": [
      {
        "name": "implementation",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC1967NonPayable",
    "inputs": []
  },
  {
    "type": "error",
    "name": "FailedCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidInitialization",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotInitializing",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotTimelock",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "UUPSUnauthorizedCallContext",
    "inputs": []
  },
  {
    "type": "error",
    "name": "UUPSUnsupportedProxiableUUID",
    "inputs": [
      {
        "name": "slot",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  }
] as const
