// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

// What the network deploys and others wrote: imported so that it is built, and bound, with our compiler settings.
// solhint-disable no-unused-import
import { TimelockController } from "@openzeppelin/contracts/governance/TimelockController.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { EthereumDIDRegistry } from "ethr-did-registry/contracts/EthereumDIDRegistry.sol";
