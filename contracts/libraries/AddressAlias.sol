// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Under which address a contract on L1 acts on L2
/// @notice OP Stack specification, "Address aliasing": so that it is not taken for whoever has its address on L2.
library AddressAlias {
    uint160 private constant OFFSET = uint160(0x1111000000000000000000000000000000001111);

    /// @notice The L2 sender of an L1 contract's deposits. Wraps around, as on every OP chain.
    function onL2(address account) internal pure returns (address) {
        unchecked {
            return address(uint160(account) + OFFSET);
        }
    }
}
