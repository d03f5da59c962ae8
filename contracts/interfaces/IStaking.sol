// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IElection } from "./IElection.sol";

/// @notice Bits of an operator's roles.
library Role {
    uint8 internal constant VALIDATOR = 1;
    uint8 internal constant ROUTER = 2;
    uint8 internal constant WORKER = 4;
    uint8 internal constant ALL = 7;
}

/// @title Who takes part: operators, their keys, roles and stakes
/// @notice An operator has a cold `owner`, which holds the stake and is paid, and a hot `signer`, which the node runs
/// with. Further machines of the operator have worker keys of their own. A key belongs to one operator at a time.
/// Amounts are wei of EMC, times are seconds.
interface IStaking {
    struct Operator {
        address owner;
        address signer;
        uint8 roles;
        bool jailed; // in any role
        uint128 stake; // without what is being withdrawn
        string endpoint;
    }

    /// @notice What genesis registers. Its author vouches for the signers: there is no proof.
    struct Genesis {
        address owner;
        address signer;
        uint8 roles;
        uint128 stake;
        string endpoint;
        bytes key; // BLS, 128 bytes, for validators; may be empty
    }

    /// @notice The numbers that the contract starts with.
    struct Config {
        uint128[3] minStakes; // of a validator, a router and a worker, wei
        uint64 unbonding; // seconds
        uint64 epochBlocks; // of L2, how long a validator set is in force
        uint16 seats; // of a validator set: 3F + 1
        uint16 slashBps; // of what is at stake with an equivocator
        uint64 absentJail; // seconds
        uint64 equivocationJail; // seconds
        uint64[4] lockTimes; // of locks 1 to 4, seconds
        uint16[4] lockBps; // what stake under them weighs, basis points
    }

    /// @notice An operator as those see it who delegate to it.
    struct Delegation {
        bool accepts;
        uint16 commission; // of rewards, basis points
        uint16 nextCommission; // from commissionAt on
        uint64 commissionAt;
        uint256 stake; // its own and delegated, wei
        uint256 leaving; // being withdrawn, wei
        uint256 weight; // in the draw, if it may validate
        uint8 jailedRoles;
        uint64 freeAt; // from when the owner may end the jail
    }

    struct PendingExit {
        uint256 amount; // wei, at the price of now
        uint64 releaseAt; // at the earliest while a set is awaited
        uint64 awaitedSet; // that L1 has not reported yet; 0: none
    }

    /// @notice Who may be drawn as validator. `weight` is its stake, `key` its BLS key, a G1 point of EIP-2537.
    struct Candidate {
        uint64 operator;
        address signer;
        uint128 weight;
        bytes key;
    }

    error UnknownOperator(uint64 id);
    error NotOwner(uint64 id, address caller);
    /// @notice Neither the operator's owner nor its signer.
    error NotController(uint64 id, address caller);
    error BadRoles(uint8 roles);
    error ZeroAddress();
    /// @notice The key already belongs to an operator.
    error KeyTaken(address key, uint64 id);
    /// @notice The proof is not the key's signature of Signer(owner) in this contract's EIP-712 domain.
    error BadProof(address key);
    error EndpointTooLong(uint256 length, uint256 most);
    error NotWorker(uint64 id, address key);
    error TooManyWorkers(uint64 id, uint256 most);
    /// @notice `needed` is the sum of the roles' minimums and the collateral of the operator's reserved sockets.
    error StakeTooLow(uint256 stake, uint256 needed);
    error NothingPending(uint64 id);
    error StillUnbonding(uint64 id, uint64 releaseAt);
    /// @notice L1 has not said yet that it knows validator set `setId`, the first that none of this stake stands behind.
    error AwaitingReport(uint64 id, uint64 setId);
    error ZeroAmount();
    /// @notice One offence is punished once.
    error EvidenceUsed(bytes32 evidence);
    /// @notice The amount is so small against the price of a share that rounding would eat of it.
    error StakeTooSmall(uint256 amount);
    /// @notice The operator accepts no delegations.
    error NoDelegation(uint64 id);
    error NotRewards(address caller);
    error NotSockets(address caller);
    error NotPools(address caller);
    /// @notice The key is none, or the proof is not for this key, the operator's owner and this chain.
    error BadPossession(uint64 id);
    /// @notice The BLS key was proved by another operator.
    error ValidatorKeyTaken(uint64 id);
    /// @notice There are MAX_CANDIDATES validators, and none has less stake.
    error TooLight(uint64 id, uint256 weight);
    /// @notice The key never was an operator's signer.
    error NotSigner(address key);
    error NotJailed(uint64 id);
    /// @notice `freeAt` is the largest number if only the Timelock can end it.
    error StillJailed(uint64 id, uint64 freeAt);
    /// @notice A parameter is not within its bounds.
    error OutOfBounds(uint256 value, uint256 least, uint256 most);
    /// @notice Nobody may be drawn.
    error NoCandidates();
    /// @notice Genesis stakes are not covered by the contract's balance.
    error Unfunded(uint256 balance, uint256 needed);

    event Registered(uint64 indexed id, address indexed owner, address indexed signer, uint8 roles, string endpoint);
    event SignerSet(uint64 indexed id, address indexed signer);
    event EndpointSet(uint64 indexed id, string endpoint);
    event RolesSet(uint64 indexed id, uint8 roles);
    event WorkerAdded(uint64 indexed id, address indexed worker);
    event WorkerRemoved(uint64 indexed id, address indexed worker);
    event ValidatorKeySet(uint64 indexed id, bytes key);
    event PoolSet(uint64 indexed id, bool on);
    event DelegationSet(uint64 indexed id, bool accepts, uint16 commission, uint64 commissionAt);
    event LockSet(uint64 indexed id, address indexed account, uint8 lock);
    event Configured(Config config);
    /// @notice `commission` became stake of the operator's owner, the rest raised what all stake is worth.
    event Rewarded(uint64 indexed id, uint256 amount, uint256 commission);
    event Staked(uint64 indexed id, address indexed account, uint256 amount);
    event WithdrawalRequested(uint64 indexed id, address indexed account, uint256 amount, uint64 releaseAt);
    event Withdrawn(uint64 indexed id, address indexed account, uint256 amount);
    /// @notice `fromStake` + `fromPending` is what was taken.
    event Slashed(uint64 indexed id, bytes32 indexed evidence, uint256 fromStake, uint256 fromPending);
    /// @notice `roles` are the roles that the operator may not act in from now on; 0 when it is free.
    event Jailed(uint64 indexed id, uint8 roles);
    event Swept(address indexed to, uint256 amount);

    /// @notice Registers the caller as owner of a new operator, staking msg.value.
    /// @param signer the hot key
    /// @param roles at least one of Role; each has a minimum stake (0 for workers)
    /// @param endpoint where others find it, at most 256 bytes; may be empty
    /// @param signerProof 65 bytes, the signer's EIP-712 signature of Signer(address owner), domain ("EMC", "1",
    /// chainId, this contract); may be empty when the signer is the caller
    function register(address signer, uint8 roles, string calldata endpoint, bytes calldata signerProof)
        external
        payable
        returns (uint64 id);

    /// @notice Replaces the hot key; by the owner.
    function setSigner(uint64 id, address signer, bytes calldata signerProof) external;

    /// @notice Sets the BLS key that the operator validates with, and has it stand for election; by the owner or the
    /// signer. With MAX_CANDIDATES standing it takes the place of the one with the least stake, if that has less.
    /// @param key 128 bytes, a G1 point as EIP-2537 encodes it
    /// @param proof 256 bytes, a G2 point: the proof of possession of protocol/statement, for the operator's owner
    function setValidatorKey(uint64 id, bytes calldata key, bytes calldata proof) external;

    /// @notice Marks the operator as a pool, whose work is credited to its members. By Pools.
    function setPool(uint64 id, bool on) external;

    /// @notice By the owner or the signer.
    function setEndpoint(uint64 id, string calldata endpoint) external;

    /// @notice By the owner. The stake must cover the new roles; 0 leaves all roles, so that all stake can leave.
    function setRoles(uint64 id, uint8 roles) external;

    /// @notice Adds a machine; by the owner or the signer. `workerProof` is the worker's signature of Signer(owner).
    function addWorker(uint64 id, address worker, bytes calldata workerProof) external;

    function removeWorker(uint64 id, address worker) external;

    /// @notice Adds msg.value to the stake of the operator's owner. Anyone may pay.
    function stake(uint64 id) external payable;

    /// @notice Stakes msg.value with an operator that accepts delegations. It counts for the operator in the draw, earns
    /// with it, is slashed with it, and votes by the delegator.
    function delegateStake(uint64 id) external payable;

    /// @notice Whether others may delegate to the operator, and its commission on rewards, at most MAX_COMMISSION. A
    /// higher one counts after the unbonding time. By the owner. Who delegated may stay in any case.
    function setDelegation(uint64 id, bool accepts, uint16 commission) external;

    /// @notice Locks the caller's stake with an operator, present and future: locks 1 to 4 give it more weight, and it
    /// leaves only the lock's time after it was asked for. 0 gives the lock up: stake stays for the lock's time still.
    function setLock(uint64 id, uint8 lock) external;

    /// @notice Adds msg.value to what the operator's stakers have, less its commission, which its owner stakes. By
    /// Rewards.
    function addRewards(uint64 id) external payable;

    /// @notice Starts to take the caller's stake out; the largest uint128 takes all. It can be slashed until it is
    /// withdrawn. An operator's owner leaves what its roles and sockets need; delegators can always leave. What stood behind
    /// a validator's key is paid the unbonding time after L1 reported the first set that was drawn without it (IQuorum),
    /// so that keys which L1 accepts always have stake behind them.
    function requestWithdrawal(uint64 id, uint128 amount) external;

    /// @notice Pays the caller what is due of its withdrawals.
    function withdraw(uint64 id) external;

    /// @notice The same for another account, which is paid. Anyone may call.
    function withdrawFor(uint64 id, address account) external;

    /// @notice Brings the votes of an account's stake with an operator to what that is worth, after slashes and rewards.
    /// Anyone may call.
    function sync(uint64 id, address account) external;

    /// @notice Sets the numbers, within constant bounds; epochBlocks stays. By the Timelock.
    function setConfig(Config calldata config) external;

    /// @notice Takes up to `amount` of what is staked and being withdrawn with the operator, from all in proportion, once
    /// per evidence, and jails it in its roles if the owner no longer has the stake for them. By the Timelock.
    function slash(uint64 id, uint128 amount, bytes32 evidence) external;

    /// @notice Slashes the operator whose signer, present or former, signed two contradicting votes, and jails it as
    /// validator. By anyone; once per height, round and kind.
    function slashEquivocation(IElection.Vote calldata a, IElection.Vote calldata b) external;

    /// @notice Slashes the operator that did not serve a reserved socket, as `slash` does, and jails it as worker for so many
    /// seconds if they are not 0. By Sockets.
    function slashMissed(uint64 id, uint256 amount, bytes32 evidence, uint64 jailTime) external;

    /// @notice Jails the operator as validator for having signed too few blocks. By Rewards.
    function jailAbsent(uint64 id) external;

    /// @notice Jails the operator in exactly these roles until the Timelock says otherwise; 0 releases it. By the
    /// Timelock.
    function jail(uint64 id, uint8 roles) external;

    /// @notice Ends the jail once its time is over and the stake covers the roles; by the owner.
    function unjail(uint64 id) external;

    /// @notice Sends what was slashed to `to`. By the Timelock.
    function sweep(address to) external;

    function operator(uint64 id) external view returns (Operator memory);

    /// @notice Those who may be drawn, ascending by operator: with the validator role, not jailed in it, with at least the
    /// least stake and a BLS key.
    function candidates() external view returns (Candidate[] memory);

    /// @notice Draws a validator set from the candidates (see library Draw), one entry a seat, ascending by operator.
    /// `keys` are 128 bytes a seat. Reverts with NoCandidates.
    function draw(uint256 seed)
        external
        view
        returns (uint64[] memory operators, bytes memory keys, address[] memory signers);

    /// @notice The operator's BLS key, 128 bytes; empty if it has none.
    function validatorKey(uint64 id) external view returns (bytes memory);

    /// @notice The operator that a key is or was the signer of, 0 if none. Such a key never signs for another operator.
    function signedFor(address signer) external view returns (uint64 id);

    /// @notice The operator's owner, and whether it is a pool, whose members are paid in the owner's place.
    function payee(uint64 id) external view returns (address owner, bool pool);

    /// @notice Whether the operator's work is credited to the members of a pool.
    function isPool(uint64 id) external view returns (bool);

    /// @notice L2 blocks that a validator set is in force for.
    function epochBlocks() external view returns (uint64);

    /// @notice Seats of a validator set.
    function seats() external view returns (uint16);

    function config() external view returns (Config memory);

    function delegationOf(uint64 id) external view returns (Delegation memory);

    /// @notice What an account has staked with an operator, how many votes it has for that, its lock, and the time
    /// before which none of it leaves.
    function positionOf(uint64 id, address account)
        external
        view
        returns (uint256 staked, uint256 votes, uint8 lock, uint64 floorAt);

    /// @notice What an account is withdrawing from an operator, in the order in which it leaves.
    function exitsOf(uint64 id, address account) external view returns (PendingExit[] memory);

    /// @notice How many operators there are; ids run from 1.
    function count() external view returns (uint64);

    /// @notice The operator that a signer or worker key belongs to, 0 if none.
    function operatorOf(address key) external view returns (uint64 id);

    /// @notice The keys that may be rated for the operator: the signer first when it has the worker role.
    function workersOf(uint64 id) external view returns (address[] memory);

    /// @notice The operator's owner, which is paid; 0 if there is no such operator.
    function ownerOf(uint64 id) external view returns (address);

    /// @notice True for the owner and the signer.
    function isController(uint64 id, address account) external view returns (bool);

    /// @notice True if the operator has the role and is not jailed in it.
    function active(uint64 id, uint8 role) external view returns (bool);

    /// @notice The owner of the operator that `key` belongs to if it is active in the role, else 0.
    function payeeOf(address key, uint8 role) external view returns (address);

    /// @notice The operator's own stake, of its owner, wei.
    function stakeOf(uint64 id) external view returns (uint128);

    /// @notice What an account has staked with the operator, wei.
    function stakedBy(uint64 id, address account) external view returns (uint256);

    /// @notice All that is being withdrawn from the operator, and from when at the earliest its owner can
    /// withdraw: see exitsOf.
    function pendingOf(uint64 id) external view returns (uint128 amount, uint64 releaseAt);

    /// @notice The least stake for these roles, wei.
    function minStake(uint8 roles) external view returns (uint256);

    /// @notice Seconds between a request for withdrawal and the withdrawal, and between the report that it awaits and it.
    function unbonding() external view returns (uint64);

    /// @notice What was slashed and not yet swept, wei.
    function slashed() external view returns (uint256);

    /// @notice All that the contract holds without what was slashed: stakes, what is being withdrawn, and what rounding
    /// left; wei.
    function bonded() external view returns (uint256);
}
