// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { Deployment } from "./Deployment.sol";
import { Script } from "forge-std/Script.sol";

/// @notice Deploys everything to the chain that forge is pointed at:
///
///     EMC_DEPLOY=deploy/evm/example.json forge script Deploy --rpc-url $RPC --private-key $KEY --broadcast
///
/// EMC_DEPLOY names a JSON file with `keys` (the first validator set's BLS keys, 128 bytes a seat), `signers` (one a seat),
/// `guardian`, and `reserve` (wei). Writes the addresses to EMC_ADDRESSES, by default cache/addresses.json.
contract Deploy is Script, Deployment {
    function run() external returns (System memory s) {
        string memory json = vm.readFile(vm.envString("EMC_DEPLOY"));
        Config memory c = defaults();
        c.keys = vm.parseJsonBytes(json, ".keys");
        c.signers = vm.parseJsonAddressArray(json, ".signers");
        c.guardian = vm.parseJsonAddress(json, ".guardian");
        c.reserve = vm.parseJsonUint(json, ".reserve");
        c.staking.seats = uint16(c.signers.length);

        vm.startBroadcast();
        s = deploy(c, msg.sender);
        vm.stopBroadcast();
        _write(s);
    }

    function _write(System memory s) private {
        string memory at = "addresses";
        vm.serializeAddress(at, "timelock", address(s.timelock));
        vm.serializeAddress(at, "governor", address(s.governor));
        vm.serializeAddress(at, "didRegistry", address(s.registry));
        vm.serializeAddress(at, "quorum", address(s.quorum));
        vm.serializeAddress(at, "staking", address(s.staking));
        vm.serializeAddress(at, "apps", address(s.apps));
        vm.serializeAddress(at, "computing", address(s.computing));
        vm.serializeAddress(at, "sockets", address(s.sockets));
        vm.serializeAddress(at, "settlement", address(s.settlement));
        vm.serializeAddress(at, "demands", address(s.demands));
        vm.serializeAddress(at, "market", address(s.market));
        vm.serializeAddress(at, "rewards", address(s.rewards));
        vm.serializeAddress(at, "pools", address(s.pools));
        vm.serializeAddress(at, "grants", address(s.grants));
        vm.serializeAddress(at, "credentials", address(s.credentials));
        vm.serializeAddress(at, "callbacks", address(s.callbacks));
        string memory json = vm.serializeAddress(at, "view", address(s.lens));
        vm.writeJson(json, vm.envOr("EMC_ADDRESSES", string("cache/addresses.json")));
    }
}
