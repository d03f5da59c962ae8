// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Computing pools: one operator in front of many workers
/// @notice A pool is an operator whose earnings are shared between its workers' accounts by a rule. Buyers see one operator:
/// its sockets, rating and stake. Settlement asks `payees` and credits the members directly: a pool holds no money, so
/// leaving it strands none.
interface IPools {
    /// @notice How an amount is shared, after the pool's fee.
    enum Rule {
        Work, // the worker that did it gets it
        Power, // by the members' valid ratings, mE
        Fixed // by shares that were agreed when a member joined; what is not given out is the pool owner's
    }

    struct Pool {
        bool exists;
        Rule rule;
        uint16 feeBps; // the owner's, of everything
        uint16 assignedBps; // given out to members, Fixed only
    }

    struct Member {
        address account; // is paid; 0 while invited
        uint16 shareBps; // Fixed only
        uint64 leavesAt; // 0: stays
    }

    error NotOwner(uint64 operator, address caller);
    error NotController(uint64 operator, address caller);
    error OperatorInactive(uint64 operator);
    error AlreadyPool(uint64 operator);
    error NotPool(uint64 operator);
    error FeeTooHigh(uint256 bps, uint256 most);
    error ZeroAddress();
    /// @notice The worker is invited or a member already.
    error AlreadyMember(uint64 operator, address worker);
    error NotInvited(uint64 operator, address worker);
    error NotMember(uint64 operator, address worker);
    error TooManyMembers(uint64 operator, uint256 most);
    /// @notice Shares are for Fixed pools, where each is over 0 and all are at most 100% together.
    error BadShare(uint64 operator, uint256 bps, uint256 most);
    /// @notice The share that the pool offers is not the one that the member agrees to.
    error ShareChanged(uint16 offered, uint16 expected);
    /// @notice The proof is not the worker's signature of Member(operator, account) in this contract's EIP-712 domain.
    error BadProof(address worker);
    error AlreadyLeaving(uint64 operator, address worker, uint64 leavesAt);
    error StillPaid(uint64 operator, address worker, uint64 leavesAt);
    error HasMembers(uint64 operator, uint256 members);
    error BadParameters();

    event Created(uint64 indexed operator, Rule rule, uint16 feeBps);
    event Dissolved(uint64 indexed operator);
    event Invited(uint64 indexed operator, address indexed worker, uint16 shareBps);
    event Joined(uint64 indexed operator, address indexed worker, address indexed account, uint16 shareBps);
    event Leaving(uint64 indexed operator, address indexed worker, uint64 leavesAt);
    event Left(uint64 indexed operator, address indexed worker);
    event FeeLowered(uint64 indexed operator, uint16 feeBps);
    event NoticeSet(uint64 notice);

    /// @notice Makes the caller's operator a pool. The rule stays; the fee can only fall.
    function create(uint64 operator, Rule rule, uint16 feeBps) external;

    /// @notice By the operator's owner.
    function lowerFee(uint64 operator, uint16 feeBps) external;

    /// @notice Ends a pool that has no members; by the operator's owner.
    function dissolve(uint64 operator) external;

    /// @notice Lets a worker in, by the operator's owner or signer. It is a member once its account joined. To take calls it
    /// must be a worker key of the operator too (IStaking.addWorker).
    /// @param shareBps its part of what the pool earns after the fee; 0 unless the rule is Fixed
    function invite(uint64 operator, address worker, uint16 shareBps) external;

    /// @notice Makes the caller the account that is paid for the worker.
    /// @param shareBps what the caller agrees to
    /// @param proof 65 bytes, the worker's EIP-712 signature of Member(uint64 operator,address account), domain ("EMC",
    /// "1", chainId, this contract); may be empty when the caller is the worker
    function join(uint64 operator, address worker, uint16 shareBps, bytes calldata proof) external;

    /// @notice Gives notice, by the member's account or the operator's owner or signer. The member is paid for `notice`
    /// more seconds, so that what it did is settled. An invitation ends at once.
    function leave(uint64 operator, address worker) external;

    /// @notice Frees the place of a member whose notice is over. Anyone may call.
    function remove(uint64 operator, address worker) external;

    /// @notice Who gets what of an amount that the operator earned; the amounts sum to `amount`, what rounding leaves is
    /// the owner's. Empty for an operator that is no pool: its owner is paid.
    /// @param worker whose work it was; 0 if it was nobody's in particular: then Work shares by power. A Power pool
    /// without a valid rating pays the worker, or all members alike
    function payees(uint64 operator, address worker, uint256 amount)
        external
        view
        returns (address[] memory accounts, uint256[] memory amounts);

    function pool(uint64 operator) external view returns (Pool memory);

    /// @notice The workers that are members or invited.
    function workersOf(uint64 operator) external view returns (address[] memory);

    function member(uint64 operator, address worker) external view returns (Member memory);

    /// @notice For how long a member that leaves is still paid, seconds.
    function notice() external view returns (uint64);
}
