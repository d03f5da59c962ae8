// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IDemands } from "../../interfaces/IDemands.sol";
import { ISettlement } from "../../interfaces/ISettlement.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Messages } from "../../libraries/Messages.sol";
import { Network } from "./Network.sol";

/// @notice What a holder signs to demand service, and what a worker's settled call looks like.
abstract contract Demanding is Network {
    bytes internal constant INPUT = "what a healthy worker answers";
    uint256 internal constant SESSION_KEY = 0x5e55;
    uint64 internal constant CALL_UNITS = 100_000;

    /// @notice A well-signed request by the socket's holder, whose key this is.
    function request(uint256 id, uint256 holderKey) internal view returns (IDemands.Request memory r) {
        ISockets.Socket memory s = sockets.socket(id);
        r.session = Messages.Session({
            socket: id,
            epoch: s.epoch,
            key: vm.addr(SESSION_KEY),
            maxUnits: CALL_UNITS,
            notAfter: s.pluggedUntil,
            salt: keccak256(abi.encode(id, block.timestamp))
        });
        r.call = Messages.Call({
            session: 0, nonce: 0, input: sha256(INPUT), maxUnits: CALL_UNITS, notAfter: s.pluggedUntil
        });
        r.input = INPUT;
        sign(r, holderKey, SESSION_KEY);
    }

    function sign(IDemands.Request memory r, uint256 holderKey, uint256 sessionKey) internal view {
        bytes32 session = Messages.sessionDigest(address(settlement), r.session);
        r.sessionSignature = signature(holderKey, session);
        r.call.session = session;
        r.callSignature = signature(sessionKey, Messages.callDigest(address(settlement), r.call));
    }

    function signature(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    /// @notice Settles the call alone in a batch: its leaf is the batch's root.
    function settleCall(IDemands.Request memory r, address worker, uint64 units, uint8 status)
        internal
        returns (uint64 batch, ISettlement.Leaf memory leaf)
    {
        leaf = ISettlement.Leaf({
            call: Messages.callDigest(address(settlement), r.call),
            result: keccak256("result"),
            output: sha256("output"),
            socket: r.session.socket,
            worker: worker,
            router: address(0),
            units: units,
            status: status
        });
        ISettlement.Net[] memory nets = new ISettlement.Net[](1);
        nets[0] = ISettlement.Net(r.session.socket, worker, address(0), units, 1);
        bytes32 root = keccak256(bytes.concat(keccak256(abi.encode(leaf))));
        ISettlement.Batch memory b = nextBatch(root);
        settlement.settle(b, pack(nets), 1, "");
        return (b.number, leaf);
    }
}
