// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IVotes } from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { IERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

/// @title EMC on L1
/// @notice A fixed supply, 18 decimals; approvals by signature (EIP-2612) and votes by timestamp (EIP-6372). What
/// circulates on L2 as native gas token is locked in the Portal.
interface IEMCToken is IERC20, IERC20Permit, IVotes { }
