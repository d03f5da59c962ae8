// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IComputing } from "../interfaces/IComputing.sol";
import { IPools } from "../interfaces/IPools.sol";
import { IQuorum, Kind } from "../interfaces/IQuorum.sol";
import { IRewards } from "../interfaces/IRewards.sol";
import { ISettlement } from "../interfaces/ISettlement.sol";
import { IStaking, Role } from "../interfaces/IStaking.sol";
import { Emission } from "../libraries/Emission.sol";
import { Governed } from "../libraries/Governed.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeTransferLib } from "solady/utils/SafeTransferLib.sol";

/// @title Rewards
/// @notice See IRewards. Money is in one of four places: the reserve that is not emitted, the pots, the budgets of closed
/// epochs, and what operators are owed. `paid` counts what has left.
contract Rewards is IRewards, Governed, ReentrancyGuardTransient {
    uint256 internal constant BPS = 10_000;
    /// @notice No group gets less or more of the emission than this.
    uint16 public constant MIN_SHARE_BPS = 500;
    uint16 public constant MAX_SHARE_BPS = 8000;
    uint64 public constant MIN_HALVING = 180 days;
    uint64 public constant MAX_HALVING = 3650 days;
    uint64 public constant MIN_EPOCH = 10 seconds;
    uint64 public constant MAX_EPOCH = 30 days;
    /// @notice Stake makes proved power count four times at most.
    uint16 public constant MAX_BONUS_BPS = 30_000;
    uint128 public constant MAX_FULL_STAKE = 1000 ether;
    uint8 public constant MAX_MIN_PARTICIPATION = 90;

    IQuorum public immutable QUORUM;
    IStaking public immutable STAKING;
    IComputing public immutable COMPUTING;
    ISettlement public immutable SETTLEMENT;
    IPools public immutable POOLS;

    struct Parameters {
        uint16 validatorBps;
        uint16 routerBps;
        uint16 workerBps;
        uint16 bonusBps;
        uint8 minParticipation;
        uint64 halving;
        uint64 epochSeconds;
        uint128 fullStake;
    }

    struct Pots {
        uint128 validators;
        uint128 routers;
        uint128 workers;
    }

    /// @notice What was counted already: of a router's key, and of an operator's proved power.
    struct Routed {
        uint128 units;
        uint128 protocolFees;
    }

    struct Proved {
        uint128 power; // mE, summed over windows
        uint64 window; // of the newest rating report then; 0 before the first tally
    }

    struct Owed {
        uint128 toStakers;
        uint128 toWorkers;
    }

    Parameters internal _parameters;
    uint64 public lastReport;
    uint64 public epoch;
    uint64 public epochEnds;
    uint64 internal _scheduledAt; // when the schedule in force began
    uint256 internal _scheduledFrom; // what had been emitted then
    uint256 public reserve;
    uint256 public emitted;
    uint256 public fees;
    uint256 public paid;
    Pots public pots;
    mapping(uint64 id => Epoch) public epochs;
    mapping(uint64 operator => Tally) internal _tallies;
    mapping(address key => Routed) internal _routed;
    mapping(uint64 operator => Proved) internal _proved;
    mapping(uint64 operator => Owed) internal _owed;

    constructor(
        address timelock,
        IQuorum quorum,
        IStaking staking,
        IComputing computing,
        ISettlement settlement,
        IPools pools
    ) Governed(timelock) {
        QUORUM = quorum;
        STAKING = staking;
        COMPUTING = computing;
        SETTLEMENT = settlement;
        POOLS = pools;
    }

    /// @param reserve_ what emission starts from, wei; it must be in the contract's balance
    function initialize(uint256 reserve_, Parameters calldata parameters) external initializer {
        require(address(this).balance >= reserve_, Unfunded(address(this).balance, reserve_));
        require(reserve_ <= type(uint128).max, BadParameters());

        reserve = reserve_;
        epoch = 1;
        _scheduledAt = uint64(block.timestamp);
        _setShares(parameters.validatorBps, parameters.routerBps, parameters.workerBps);
        _setHalving(parameters.halving);
        _setEpochSeconds(parameters.epochSeconds);
        _setStakeBonus(parameters.bonusBps, parameters.fullStake);
        _setMinParticipation(parameters.minParticipation);
        epochEnds = uint64(block.timestamp) + parameters.epochSeconds;
    }

    /// @notice Fee vaults and donors pay in.
    receive() external payable {
        fees += msg.value;
        pots.validators += uint128(msg.value);
        emit FeesReceived(msg.sender, msg.value);
    }

    /// @inheritdoc IRewards
    function report(uint64 setId, Participation[] calldata participation, uint64 signingSet, bytes calldata certificate)
        external
        nonReentrant
    {
        require(setId > lastReport, NotNewer(setId, lastReport));
        QUORUM.check(signingSet, Kind.REPORT, setId, keccak256(abi.encode(participation)), certificate);

        _roll();
        lastReport = setId;
        uint256 budget = pots.validators;
        uint256 due = _rewardValidators(setId, participation, budget);
        pots.validators = uint128(budget - due);
        emit Reported(setId, signingSet, budget, due);

        for (uint256 i; i < participation.length; ++i) {
            Participation calldata p = participation[i];
            if (uint256(p.signed) * 100 < uint256(p.total) * _parameters.minParticipation) {
                STAKING.jailAbsent(p.operator);
            }
        }
    }

    /// @inheritdoc IRewards
    function tally(uint64 operator) external {
        require(STAKING.ownerOf(operator) != address(0), UnknownOperator(operator));
        _roll();
        _settle(operator);

        Tally storage t = _tallies[operator];
        t.epoch = epoch;
        uint256 stake = STAKING.stakeOf(operator);
        if (STAKING.active(operator, Role.ROUTER)) _tallyRouter(operator, t, stake);
        if (STAKING.active(operator, Role.WORKER)) _tallyWorker(operator, t, stake);
        emit Tallied(operator, epoch, t);
    }

    /// @inheritdoc IRewards
    function claim(uint64 operator) external nonReentrant {
        _roll();
        _settle(operator);
        Owed memory due = _owed[operator];
        uint256 amount = uint256(due.toStakers) + due.toWorkers;
        require(amount != 0, NothingToClaim(operator));

        delete _owed[operator];
        paid += amount;
        emit Claimed(operator, due.toStakers, due.toWorkers);

        if (due.toStakers != 0) STAKING.addRewards{ value: due.toStakers }(operator);
        if (due.toWorkers != 0) _payWorkers(operator, due.toWorkers);
    }

    /// @inheritdoc IRewards
    function poke() external {
        _roll();
    }

    /// @notice How the emission is split; the three are 100% together.
    function setShares(uint16 validatorBps_, uint16 routerBps_, uint16 workerBps_) external onlyTimelock {
        _accrue();
        _setShares(validatorBps_, routerBps_, workerBps_);
    }

    /// @notice What is not emitted yet goes on with this halving from now.
    function setHalving(uint64 halving_) external onlyTimelock {
        _accrue();
        _scheduledAt = uint64(block.timestamp);
        _scheduledFrom = emitted;
        _setHalving(halving_);
    }

    /// @notice From the next epoch on.
    function setEpochSeconds(uint64 epochSeconds_) external onlyTimelock {
        _setEpochSeconds(epochSeconds_);
    }

    /// @param bonusBps_ how much more proved power counts with full stake
    /// @param fullStake_ wei a mE; 0: stake is not asked for
    function setStakeBonus(uint16 bonusBps_, uint128 fullStake_) external onlyTimelock {
        _setStakeBonus(bonusBps_, fullStake_);
    }

    /// @param percent of a term's blocks; 0: nobody is jailed for absence
    function setMinParticipation(uint8 percent) external onlyTimelock {
        _setMinParticipation(percent);
    }

    /// @inheritdoc IRewards
    function claimable(uint64 operator) external view returns (uint256 toStakers, uint256 toWorkers) {
        Owed memory due = _owed[operator];
        (uint256 router,, uint256 worker) = _earned(_tallies[operator]);
        return (due.toStakers + router, due.toWorkers + worker);
    }

    /// @inheritdoc IRewards
    function emission() public view returns (uint256) {
        uint256 base = reserve - _scheduledFrom;
        return _scheduledFrom + Emission.after_(base, _parameters.halving, block.timestamp - _scheduledAt);
    }

    /// @inheritdoc IRewards
    function tallyOf(uint64 operator) external view returns (Tally memory) {
        return _tallies[operator];
    }

    /// @inheritdoc IRewards
    function validatorBps() external view returns (uint16) {
        return _parameters.validatorBps;
    }

    /// @inheritdoc IRewards
    function routerBps() external view returns (uint16) {
        return _parameters.routerBps;
    }

    /// @inheritdoc IRewards
    function workerBps() external view returns (uint16) {
        return _parameters.workerBps;
    }

    /// @inheritdoc IRewards
    function halving() external view returns (uint64) {
        return _parameters.halving;
    }

    /// @inheritdoc IRewards
    function epochSeconds() external view returns (uint64) {
        return _parameters.epochSeconds;
    }

    /// @inheritdoc IRewards
    function bonusBps() external view returns (uint16) {
        return _parameters.bonusBps;
    }

    /// @inheritdoc IRewards
    function fullStake() external view returns (uint128) {
        return _parameters.fullStake;
    }

    /// @inheritdoc IRewards
    function minParticipation() external view returns (uint8) {
        return _parameters.minParticipation;
    }

    /// @dev Shares are of all that could have been signed, so what one misses is nobody's gain. No operator appears with
    /// more than its part, whatever was certified: the sum is at most the budget.
    function _rewardValidators(uint64 setId, Participation[] calldata participation, uint256 budget)
        internal
        returns (uint256 due)
    {
        uint256 whole;
        for (uint256 i; i < participation.length; ++i) {
            whole += uint256(participation[i].seats) * participation[i].total;
        }
        for (uint256 i; i < participation.length; ++i) {
            Participation calldata p = participation[i];
            uint256 signed = uint256(p.seats) * (p.signed < p.total ? p.signed : p.total);
            if (signed == 0) continue;
            uint256 amount = budget * signed / whole;
            due += amount;
            _owed[p.operator].toStakers += uint128(amount);
            emit ValidatorRewarded(p.operator, setId, amount);
        }
    }

    function _tallyRouter(uint64 operator, Tally storage t, uint256 stake) internal {
        address key = STAKING.operator(operator).signer;
        (uint128 units, uint128 protocolFees) = SETTLEMENT.routed(key);
        Routed storage before = _routed[key];
        t.units += units - before.units;
        t.protocolFees += protocolFees - before.protocolFees;
        (before.units, before.protocolFees) = (units, protocolFees);
        // Of all units in this epoch, not of the new ones: a root of a sum is less than the sum of roots.
        uint128 weight = uint128(Math.sqrt(stake * t.units));
        epochs[epoch].routerWeight = epochs[epoch].routerWeight + weight - t.routerWeight;
        t.routerWeight = weight;
    }

    function _tallyWorker(uint64 operator, Tally storage t, uint256 stake) internal {
        uint64 window = COMPUTING.lastReport();
        uint128 power = COMPUTING.provedOf(operator);
        Proved memory before = _proved[operator];
        if (window == before.window) return;

        _proved[operator] = Proved(power, window);
        if (before.window == 0) return;
        uint256 proved = power - before.power;
        uint128 weight = uint128(proved + _bonus(proved, window - before.window, stake));
        t.workerWeight += weight;
        epochs[epoch].workerWeight += weight;
    }

    /// @dev What stake adds to the power proved in so many windows: all of it if the average power is fully staked.
    function _bonus(uint256 proved, uint256 windows, uint256 stake) internal view returns (uint256) {
        uint256 most = proved * _parameters.bonusBps / BPS;
        uint256 full = proved * _parameters.fullStake / windows;
        return stake < full ? most * stake / full : most;
    }

    /// @dev Moves what a closed epoch brought the operator to what it is owed.
    function _settle(uint64 operator) internal {
        Tally memory t = _tallies[operator];
        if (t.epoch == 0 || t.epoch == epoch) return;
        (uint256 router, uint256 rest, uint256 worker) = _earned(t);

        delete _tallies[operator];
        pots.routers += uint128(rest);
        Owed storage due = _owed[operator];
        due.toStakers += uint128(router);
        due.toWorkers += uint128(worker);
        emit Rewarded(operator, t.epoch, router, worker);
    }

    /// @dev Of a closed epoch. `rest` is what the protocol fees did not cover.
    function _earned(Tally memory t) internal view returns (uint256 router, uint256 rest, uint256 worker) {
        if (t.epoch == 0 || t.epoch == epoch) return (0, 0, 0);
        Epoch memory e = epochs[t.epoch];
        if (t.routerWeight != 0) {
            uint256 share = uint256(e.routers) * t.routerWeight / e.routerWeight;
            router = Math.min(share, t.protocolFees);
            rest = share - router;
        }
        if (t.workerWeight != 0) worker = uint256(e.workers) * t.workerWeight / e.workerWeight;
    }

    function _payWorkers(uint64 operator, uint256 amount) internal {
        (address[] memory accounts, uint256[] memory amounts) = POOLS.payees(operator, address(0), amount);
        if (accounts.length == 0) {
            SafeTransferLib.safeTransferETH(STAKING.ownerOf(operator), amount);
            return;
        }
        // Credit: one member that refuses money must not keep it from the others.
        for (uint256 i; i < accounts.length; ++i) {
            if (amounts[i] != 0) SETTLEMENT.creditTo{ value: amounts[i] }(accounts[i]);
        }
    }

    /// @dev Emission since the last time, into the pots.
    function _accrue() internal {
        uint256 total = emission();
        uint256 amount = total - emitted;
        if (amount == 0) return;
        emitted = total;
        uint256 validators = amount * _parameters.validatorBps / BPS;
        uint256 routers = amount * _parameters.routerBps / BPS;
        uint256 workers = amount - validators - routers;
        pots.validators += uint128(validators);
        pots.routers += uint128(routers);
        pots.workers += uint128(workers);
        emit Emitted(validators, routers, workers);
    }

    /// @dev Closes the epoch when its time is over. A pot that nobody worked for stays for the next.
    function _roll() internal {
        _accrue();
        if (block.timestamp < epochEnds) return;
        Epoch storage e = epochs[epoch];
        if (e.routerWeight != 0) (e.routers, pots.routers) = (pots.routers, 0);
        if (e.workerWeight != 0) (e.workers, pots.workers) = (pots.workers, 0);
        emit EpochClosed(epoch, e);
        ++epoch;
        epochEnds = uint64(block.timestamp) + _parameters.epochSeconds;
    }

    function _setShares(uint16 validators, uint16 routers, uint16 workers) internal {
        require(
            _inBounds(validators) && _inBounds(routers) && _inBounds(workers)
                && uint256(validators) + routers + workers == BPS,
            BadParameters()
        );
        (_parameters.validatorBps, _parameters.routerBps, _parameters.workerBps) = (validators, routers, workers);
        emit SharesSet(validators, routers, workers);
    }

    function _inBounds(uint16 share) internal pure returns (bool) {
        return share >= MIN_SHARE_BPS && share <= MAX_SHARE_BPS;
    }

    function _setHalving(uint64 halving_) internal {
        require(halving_ >= MIN_HALVING && halving_ <= MAX_HALVING, BadParameters());
        _parameters.halving = halving_;
        emit HalvingSet(halving_, reserve - emitted);
    }

    function _setEpochSeconds(uint64 epochSeconds_) internal {
        require(epochSeconds_ >= MIN_EPOCH && epochSeconds_ <= MAX_EPOCH, BadParameters());
        _parameters.epochSeconds = epochSeconds_;
        emit EpochSecondsSet(epochSeconds_);
    }

    function _setStakeBonus(uint16 bonusBps_, uint128 fullStake_) internal {
        require(bonusBps_ <= MAX_BONUS_BPS && fullStake_ <= MAX_FULL_STAKE, BadParameters());
        (_parameters.bonusBps, _parameters.fullStake) = (bonusBps_, fullStake_);
        emit StakeBonusSet(bonusBps_, fullStake_);
    }

    function _setMinParticipation(uint8 percent) internal {
        require(percent <= MAX_MIN_PARTICIPATION, BadParameters());
        _parameters.minParticipation = percent;
        emit MinParticipationSet(percent);
    }
}
