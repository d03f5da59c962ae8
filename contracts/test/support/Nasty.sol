// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ICallbackReceiver, ICallbacks } from "../../interfaces/ICallbacks.sol";
import { ISockets } from "../../interfaces/ISockets.sol";

/// @dev Does what it is told when it is called back.
contract Nasty is ICallbackReceiver {
    enum Way {
        Revert,
        Bomb,
        Burn,
        Again
    }

    ICallbacks internal callbacks;
    Way internal way;
    bytes internal again;

    constructor(ICallbacks callbacks_, Way way_) {
        (callbacks, way) = (callbacks_, way_);
    }

    function remember(bytes calldata data) external {
        again = data;
    }

    function buy(ISockets sockets, uint256 offer, uint64 units) external payable returns (uint256) {
        return sockets.buy{ value: msg.value }(offer, units, 1 days, msg.value, uint64(block.timestamp), true);
    }

    function request(ICallbacks.Ask calldata ask) external payable returns (uint256) {
        return callbacks.request{ value: msg.value }(ask);
    }

    function onCall(uint256, uint8, bytes calldata) external {
        if (way == Way.Revert) revert("no");
        if (way == Way.Burn) while (true) { }
        if (way == Way.Bomb) {
            assembly {
                revert(0, 1000000)
            }
        }
        (bool ok,) = address(callbacks).call(again);
        require(!ok, "answered twice");
    }

    receive() external payable { }
}
