// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ERC20 } from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import { ERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import { ERC20Votes } from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import { Nonces } from "@openzeppelin/contracts/utils/Nonces.sol";
import { Time } from "@openzeppelin/contracts/utils/types/Time.sol";

/// @title EMCToken
/// @notice See IEMCToken.
contract EMCToken is ERC20, ERC20Permit, ERC20Votes {
    /// @notice All EMC that will ever exist, wei.
    uint256 public constant SUPPLY = 1_000_000_000 ether;

    /// @param holder gets the whole supply; it locks the L2's genesis allocation in the Portal
    constructor(address holder) ERC20("EMC", "EMC") ERC20Permit("EMC") {
        _mint(holder, SUPPLY);
    }

    /// @notice The clock of votes (EIP-6372): seconds, which mean the same on L1 and L2.
    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    /// @notice How to read the clock (EIP-6372).
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    /// @notice The next nonce of permits and delegations by signature.
    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }
}
