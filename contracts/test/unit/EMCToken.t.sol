// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { EMCToken } from "../../l1/EMCToken.sol";
import { Test } from "forge-std/Test.sol";

contract EMCTokenTest is Test {
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    address private constant HOLDER = address(0x40);
    EMCToken private _emc;

    function setUp() public {
        vm.warp(1_000_000);
        _emc = new EMCToken(HOLDER);
    }

    function test_theWholeSupplyIsTheHolders() public view {
        assertEq(_emc.totalSupply(), 1e9 * 1e18);
        assertEq(_emc.balanceOf(HOLDER), _emc.totalSupply());
        assertEq(_emc.symbol(), "EMC");
        assertEq(_emc.decimals(), 18);
    }

    function test_permit() public {
        (address owner, uint256 key) = makeAddrAndKey("owner");
        bytes32 message = keccak256(abi.encode(PERMIT, owner, address(7), 5, 0, block.timestamp));
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", _emc.DOMAIN_SEPARATOR(), message));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        _emc.permit(owner, address(7), 5, block.timestamp, v, r, s);
        assertEq(_emc.allowance(owner, address(7)), 5);
        assertEq(_emc.nonces(owner), 1);
    }

    function test_votesAreCountedByTimestamp() public {
        assertEq(_emc.CLOCK_MODE(), "mode=timestamp");
        assertEq(_emc.clock(), block.timestamp);
        vm.prank(HOLDER);
        _emc.delegate(HOLDER);
        uint256 then = block.timestamp;
        vm.warp(then + 100);
        vm.prank(HOLDER);
        _emc.transfer(address(7), 1e18);
        assertEq(_emc.getPastVotes(HOLDER, then), _emc.totalSupply());
        assertEq(_emc.getVotes(HOLDER), _emc.totalSupply() - 1e18);
    }
}
