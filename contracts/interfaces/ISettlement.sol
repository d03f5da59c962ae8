// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title What was called is paid for
/// @notice Certified batches of receipts, each linked to the one before; one small update a net. Money is credited and
/// claimed, never pushed. Also the verifying contract of the EIP-712 messages Session, Lease, Call, Result and Route.
interface ISettlement {
    struct Batch {
        uint64 number; // from 1
        bytes32 previous; // hash of the batch before, 0 for the first
        uint64 stateBlock; // the L2 block at which the validators read all state
        bytes32 receiptsRoot; // OpenZeppelin Merkle tree over the leaves
    }

    /// @notice What one worker did for one socket through one router. A batch brings its nets packed, big-endian: the
    /// number k of keys (2 bytes); the keys, 20 bytes each, in the order of their first use, a net's worker before its
    /// router; then 24 bytes a net: socket (8), worker and router as 1 + the index of the key (2 each, 0 for none),
    /// units (8), calls (4). One list of nets has one packed form.
    struct Net {
        uint256 socket;
        address worker; // signer of the results
        address router; // signer of the routes; 0 if there was none: its share is the protocol's
        uint64 units; // mU
        uint32 calls;
    }

    /// @notice One call in a batch's tree.
    struct Leaf {
        bytes32 call;
        bytes32 result;
        bytes32 output; // SHA-256 of the output
        uint256 socket;
        address worker;
        address router;
        uint64 units; // mU
        uint8 status;
    }

    error NotNext(uint64 number, uint64 expected);
    error NotLinked(bytes32 previous, bytes32 expected);
    error NotSockets(address caller);
    error NothingToClaim(address account);
    error SharesTooHigh(uint256 bps, uint256 most);
    error ZeroAddress();
    /// @notice Nets of this many bytes are not the keys and whole records that they say they are.
    error BadNets(uint256 length);

    /// @notice A batch with pools needs this much gas more for each, so that nobody can make a pool's answer fail.
    error TooLittleGas(uint256 needed);
    error GasPriceTooHigh(uint64 gasPrice, uint64 most);

    event Settled(uint64 indexed number, bytes32 hash, uint64 stateBlock, bytes32 receiptsRoot);
    /// @notice What the batch's nets earned, by account.
    event Shared(uint64 indexed number, address[] accounts, uint256[] amounts);
    event SharesSet(uint16 routerBps, uint16 protocolBps);
    event ProtocolAccountSet(address account);
    event PostGasPriceSet(uint64 gasPrice);
    event Credited(address indexed account, uint256 amount);
    event Claimed(address indexed account, uint256 amount);

    /// @notice Settles the next batch: kind SETTLEMENT, number batch.number, body batchHash. Anyone may post it, and is
    /// credited its gas out of the protocol's share of the batch, see postGasPrice.
    /// @param nets packed, see Net
    function settle(Batch calldata batch, bytes calldata nets, uint64 setId, bytes calldata certificate) external;

    /// @notice Adds msg.value to the account's credit. How Sockets and Market pay whom they must not call.
    function creditTo(address account) external payable;

    /// @notice Pays the caller's credit to the caller.
    function claim() external;

    /// @notice Pays the account's credit to the account. Anyone may call.
    function claimFor(address account) external;

    /// @notice keccak256(abi.encode(number, previous, stateBlock, receiptsRoot, keccak256(nets))).
    function batchHash(Batch calldata batch, bytes calldata nets) external pure returns (bytes32);

    /// @notice The newest batch; (0, 0) before the first.
    function last() external view returns (uint64 number, bytes32 hash);

    function receiptsRoot(uint64 number) external view returns (bytes32);

    /// @notice True if the call is in the batch. The tree is OpenZeppelin's: commutative keccak256, leaf
    /// keccak256(bytes.concat(keccak256(abi.encode(leaf)))).
    function verifyCall(uint64 batch, Leaf calldata leaf, bytes32[] calldata proof) external view returns (bool);

    /// @notice What the account can claim, wei.
    function credit(address account) external view returns (uint256);

    /// @notice Units (mU) and protocol fees (wei) of all receipts that the router's key carried.
    function routed(address router) external view returns (uint128 units, uint128 protocolFees);

    function routerBps() external view returns (uint16);

    function protocolBps() external view returns (uint16);

    function protocolAccount() external view returns (address);

    /// @notice The most that a poster gets back a gas, wei; it never gets more than it pays, nor more than the protocol's
    /// share of its batch.
    function postGasPrice() external view returns (uint64);

    /// @notice By the Timelock, as all that follow. Together at most MAX_SHARES_BPS.
    function setShares(uint16 routerBps, uint16 protocolBps) external;

    function setProtocolAccount(address account) external;

    /// @param gasPrice at most MAX_POST_GAS_PRICE, wei; 0: no refund
    function setPostGasPrice(uint64 gasPrice) external;

    /// @notice Units that the operator can still settle, mU: proved mE x seconds, an hour carried at most. See
    /// IComputing.allowanceOf.
    function allowance(uint64 operator) external view returns (uint64 units);
}
