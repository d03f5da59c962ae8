// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IGrants } from "../../interfaces/IGrants.sol";
import { Grants } from "../../l2/Grants.sol";
import { Governed } from "../../libraries/Governed.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { Initializable } from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import { Test } from "forge-std/Test.sol";

contract GrantsTest is Test {
    address internal constant TIMELOCK = address(0x71);
    address internal team = makeAddr("team");
    Grants internal grants;

    function setUp() public {
        bytes memory data = abi.encodeCall(Grants.initialize, ());
        grants = Grants(address(new ERC1967Proxy(address(new Grants(TIMELOCK)), data)));
        vm.deal(TIMELOCK, 100 ether);
    }

    function amounts() internal pure returns (uint128[] memory a) {
        a = new uint128[](3);
        (a[0], a[1], a[2]) = (1 ether, 2 ether, 3 ether);
    }

    function granted() internal returns (uint256) {
        vm.prank(TIMELOCK);
        return grants.grant{ value: 6 ether }(team, amounts(), "ipfs://why");
    }

    function test_MilestonesAreApprovedInOrderAndPaid() public {
        uint256 id = granted();
        assertEq(grants.count(), 1);
        vm.expectRevert(abi.encodeWithSelector(IGrants.NothingDue.selector, id));
        grants.claim(id);
        vm.startPrank(TIMELOCK);
        vm.expectRevert(abi.encodeWithSelector(IGrants.NotNext.selector, id, 0, 3));
        grants.approve(id, 1);
        grants.approve(id, 0);
        grants.approve(id, 1);
        vm.stopPrank();
        assertEq(grants.grantOf(id).due, 3 ether);
        vm.expectEmit(address(grants));
        emit IGrants.Paid(id, team, 3 ether);
        grants.claim(id);
        assertEq(team.balance, 3 ether);
        vm.startPrank(TIMELOCK);
        grants.approve(id, 2);
        vm.expectRevert(abi.encodeWithSelector(IGrants.NotNext.selector, id, 3, 3));
        grants.approve(id, 3);
        vm.stopPrank();
        grants.claim(id);
        assertEq(team.balance, 6 ether);
        assertEq(address(grants).balance, 0);
    }

    function test_ClawbackTakesWhatIsNotApprovedOnly() public {
        uint256 id = granted();
        vm.startPrank(TIMELOCK);
        grants.approve(id, 0);
        grants.clawback(id, TIMELOCK);
        assertEq(TIMELOCK.balance, 99 ether);
        vm.expectRevert(abi.encodeWithSelector(IGrants.NothingDue.selector, id));
        grants.clawback(id, TIMELOCK);
        vm.expectRevert(abi.encodeWithSelector(IGrants.NotNext.selector, id, 0, 0));
        grants.approve(id, 0);
        vm.stopPrank();
        grants.claim(id);
        assertEq(team.balance, 1 ether, "what was approved is the team's");
        assertEq(address(grants).balance, 0);
    }

    function test_OnlyGovernanceDecides() public {
        uint256 id = granted();
        bytes memory error = abi.encodeWithSelector(Governed.NotTimelock.selector, address(this));
        vm.expectRevert(error);
        grants.grant(team, amounts(), "");
        vm.expectRevert(error);
        grants.approve(id, 0);
        vm.expectRevert(error);
        grants.clawback(id, team);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        grants.initialize();
    }

    function test_GrantsAreFundedAndWellFormed() public {
        vm.startPrank(TIMELOCK);
        vm.expectRevert(abi.encodeWithSelector(IGrants.NotFunded.selector, 5 ether, 6 ether));
        grants.grant{ value: 5 ether }(team, amounts(), "");
        vm.expectRevert(IGrants.ZeroAddress.selector);
        grants.grant{ value: 6 ether }(address(0), amounts(), "");
        vm.expectRevert(abi.encodeWithSelector(IGrants.BadMilestones.selector, 0, 32));
        grants.grant(team, new uint128[](0), "");
        vm.expectRevert(abi.encodeWithSelector(IGrants.BadMilestones.selector, 33, 32));
        grants.grant(team, new uint128[](33), "");
        vm.expectRevert(abi.encodeWithSelector(IGrants.ZeroMilestone.selector, 0));
        grants.grant(team, new uint128[](1), "");
        vm.expectRevert(abi.encodeWithSelector(IGrants.PurposeTooLong.selector, 513, 512));
        grants.grant{ value: 6 ether }(team, amounts(), string(new bytes(513)));
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IGrants.UnknownGrant.selector, 9));
        grants.grantOf(9);
    }

    function testFuzz_WhatIsHeldIsWhatIsOwed(uint128[4] memory wei_, uint8 approvals, bool claw) public {
        uint128[] memory a = new uint128[](4);
        uint256 sum;
        for (uint256 i; i < 4; ++i) {
            a[i] = uint128(bound(wei_[i], 1, 1e26));
            sum += a[i];
        }
        vm.deal(TIMELOCK, sum);
        vm.startPrank(TIMELOCK);
        uint256 id = grants.grant{ value: sum }(team, a, "");
        uint256 earned;
        for (uint32 i; i < approvals % 5; ++i) {
            grants.approve(id, i);
            earned += a[i];
        }
        if (claw && earned < sum) grants.clawback(id, TIMELOCK);
        vm.stopPrank();
        if (earned != 0) grants.claim(id);
        assertEq(team.balance, earned);
        assertEq(address(grants).balance + earned + TIMELOCK.balance, sum);
    }
}
