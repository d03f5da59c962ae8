// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ICallbackReceiver, ICallbacks } from "../interfaces/ICallbacks.sol";
import { ISockets } from "../interfaces/ISockets.sol";

/// @notice An example of a contract that computes: it buys a socket, asks what a picture's text is, and keeps the answer.
contract Oracle is ICallbackReceiver {
    ISockets public immutable SOCKETS;
    ICallbacks public immutable CALLBACKS;

    uint256 public socket;
    mapping(uint256 request => string) public answers;
    mapping(uint256 request => bool) public failed;

    error NotCallbacks(address caller);

    constructor(ISockets sockets, ICallbacks callbacks) {
        (SOCKETS, CALLBACKS) = (sockets, callbacks);
    }

    function open(uint256 offer, uint64 units, uint64 duration) external payable {
        socket = SOCKETS.buy{ value: msg.value }(offer, units, duration, msg.value, uint64(block.timestamp), true);
    }

    /// @param input the picture's SHA-256
    /// @param picture empty if it lies in a router's blob store
    /// @param key who may make the call, of `emc callbacks serve`
    function ask(bytes32 input, bytes calldata picture, address key, uint64 maxUnits, uint64 notAfter, uint32 gas)
        external
        payable
        returns (uint256)
    {
        return CALLBACKS.request{ value: msg.value }(
            ICallbacks.Ask({
                socket: socket,
                key: key,
                maxUnits: maxUnits,
                notAfter: notAfter,
                input: input,
                data: picture,
                selector: this.onCall.selector,
                gas: gas
            })
        );
    }

    function onCall(uint256 id, uint8 status, bytes calldata output) external {
        require(msg.sender == address(CALLBACKS), NotCallbacks(msg.sender));
        if (status == 0) answers[id] = string(output);
        else failed[id] = true;
    }

    receive() external payable { }
}
