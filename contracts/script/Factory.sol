// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { CREATE3 } from "solady/utils/CREATE3.sol";
import { SafeTransferLib } from "solady/utils/SafeTransferLib.sol";

/// @title Proxies at addresses that are known beforehand
/// @notice The contracts name each other as constructor arguments, in circles. So where each proxy will be has to be known
/// before any is there: an address follows from this contract and the proxy's name alone. On EMC's own chain genesis
/// does without.
contract Factory {
    address public immutable OWNER;

    error NotOwner(address caller);

    constructor() {
        OWNER = msg.sender;
    }

    /// @notice Deploys a proxy and has it make the call; msg.value is its balance before that.
    /// @param name of the contract, such as "Staking"
    function deploy(bytes32 name, address implementation, bytes calldata data) external payable returns (address) {
        require(msg.sender == OWNER, NotOwner(msg.sender));
        bytes memory init = abi.encodePacked(type(ERC1967Proxy).creationCode, abi.encode(implementation, data));
        // Before, not with it: an initialiser takes no money, but looks at what is there.
        if (msg.value != 0) SafeTransferLib.safeTransferETH(CREATE3.predictDeterministicAddress(name), msg.value);
        return CREATE3.deployDeterministic(init, name);
    }

    /// @notice Where the proxy of this name is, or will be.
    function addressOf(bytes32 name) external view returns (address) {
        return CREATE3.predictDeterministicAddress(name);
    }
}
