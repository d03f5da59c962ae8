// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IGrants } from "../interfaces/IGrants.sol";
import { Governed } from "../libraries/Governed.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { SafeTransferLib } from "solady/utils/SafeTransferLib.sol";

/// @title Grants
/// @notice See IGrants.
contract Grants is IGrants, Governed, ReentrancyGuardTransient {
    /// @notice Bounds what a clawback adds up.
    uint256 public constant MAX_MILESTONES = 32;
    uint256 public constant MAX_PURPOSE = 512;

    /// @inheritdoc IGrants
    uint256 public count;
    mapping(uint256 id => Grant) internal _grants;

    constructor(address timelock) Governed(timelock) { }

    function initialize() external initializer { }

    /// @inheritdoc IGrants
    function grant(address recipient, uint128[] calldata milestones, string calldata purpose)
        external
        payable
        onlyTimelock
        returns (uint256 id)
    {
        uint256 n = milestones.length;
        require(recipient != address(0), ZeroAddress());
        require(n != 0 && n <= MAX_MILESTONES, BadMilestones(n, MAX_MILESTONES));
        require(bytes(purpose).length <= MAX_PURPOSE, PurposeTooLong(bytes(purpose).length, MAX_PURPOSE));
        uint256 sum;
        for (uint256 i; i < n; ++i) {
            require(milestones[i] != 0, ZeroMilestone(i));
            sum += milestones[i];
        }
        require(msg.value == sum, NotFunded(msg.value, sum));

        id = ++count;
        _grants[id] = Grant(recipient, 0, 0, milestones, purpose);
        emit Granted(id, recipient, milestones, purpose);
    }

    /// @inheritdoc IGrants
    function approve(uint256 id, uint32 milestone) external onlyTimelock {
        Grant storage g = _get(id);
        require(
            milestone == g.approved && milestone < g.milestones.length, NotNext(id, g.approved, g.milestones.length)
        );

        uint128 amount = g.milestones[milestone];
        g.approved = milestone + 1;
        g.due += amount;
        emit Approved(id, milestone, amount);
    }

    /// @inheritdoc IGrants
    function clawback(uint256 id, address to) external onlyTimelock nonReentrant {
        Grant storage g = _get(id);
        require(to != address(0), ZeroAddress());
        uint256 amount;
        for (uint256 i = g.approved; i < g.milestones.length; ++i) {
            amount += g.milestones[i];
        }
        require(amount != 0, NothingDue(id));

        delete g.milestones;
        g.approved = 0;
        emit ClawedBack(id, to, amount);

        SafeTransferLib.safeTransferETH(to, amount);
    }

    /// @inheritdoc IGrants
    function claim(uint256 id) external nonReentrant {
        Grant storage g = _get(id);
        uint256 amount = g.due;
        require(amount != 0, NothingDue(id));

        address to = g.recipient;
        g.due = 0;
        emit Paid(id, to, amount);

        SafeTransferLib.safeTransferETH(to, amount);
    }

    /// @inheritdoc IGrants
    function grantOf(uint256 id) external view returns (Grant memory) {
        return _get(id);
    }

    function _get(uint256 id) internal view returns (Grant storage g) {
        g = _grants[id];
        require(g.recipient != address(0), UnknownGrant(id));
    }
}
