// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Grants of the treasury, paid by milestones
/// @notice Governance funds a grant, approves its milestones one by one, and takes back what is not approved. What was
/// approved is the recipient's. Amounts are wei of EMC.
interface IGrants {
    struct Grant {
        address recipient;
        uint32 approved; // milestones, the first ones
        uint128 due; // approved and not yet paid
        uint128[] milestones; // none left after a clawback
        string purpose; // such as a URI of the text that was voted on
    }

    error UnknownGrant(uint256 id);
    error ZeroAddress();
    error BadMilestones(uint256 count, uint256 most);
    error ZeroMilestone(uint256 index);
    error PurposeTooLong(uint256 length, uint256 most);
    /// @notice The value sent is not the sum of the milestones.
    error NotFunded(uint256 value, uint256 sum);
    /// @notice Milestones are approved in order: `next` is the first that is not, of `count`.
    error NotNext(uint256 id, uint32 next, uint256 count);
    error NothingDue(uint256 id);

    event Granted(uint256 indexed id, address indexed recipient, uint128[] milestones, string purpose);
    event Approved(uint256 indexed id, uint32 milestone, uint256 amount);
    event Paid(uint256 indexed id, address indexed recipient, uint256 amount);
    event ClawedBack(uint256 indexed id, address indexed to, uint256 amount);

    /// @notice Funds a grant with the sum of its milestones. By the Timelock.
    function grant(address recipient, uint128[] calldata milestones, string calldata purpose)
        external
        payable
        returns (uint256 id);

    /// @notice Says that the milestone with this index is met: its amount is the recipient's. By the Timelock.
    function approve(uint256 id, uint32 milestone) external;

    /// @notice Ends the grant and sends what was not approved to `to`. By the Timelock.
    function clawback(uint256 id, address to) external;

    /// @notice Pays the recipient what is due. Anyone may call.
    function claim(uint256 id) external;

    function grantOf(uint256 id) external view returns (Grant memory);

    /// @notice How many grants there are; ids run from 1.
    function count() external view returns (uint256);
}
