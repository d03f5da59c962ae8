// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { Initializable } from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";

/// @title Base of the predeploys
/// @notice Code behind an ERC-1967 proxy that only the Timelock replaces. Peers are immutables of the code, numbers are
/// state, set once by `initialize`.
abstract contract Governed is Initializable, UUPSUpgradeable {
    /// @notice Who may replace the code.
    address public immutable TIMELOCK;

    error NotTimelock(address caller);

    modifier onlyTimelock() {
        require(msg.sender == TIMELOCK, NotTimelock(msg.sender));
        _;
    }

    constructor(address timelock) {
        TIMELOCK = timelock;
        _disableInitializers();
    }

    function _authorizeUpgrade(address) internal view override onlyTimelock { }
}
