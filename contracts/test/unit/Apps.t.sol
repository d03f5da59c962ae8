// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../../interfaces/IApps.sol";
import { Apps } from "../../l2/Apps.sol";
import { Network } from "../support/Network.sol";

contract AppsTest is Network {
    bytes32 internal constant IMAGE = keccak256("image");
    address internal publisher = makeAddr("publisher");

    function publishWith(IApps.App memory a) internal returns (uint256) {
        vm.prank(a.publisher);
        return
            apps.publish(a.image, a.kind, a.metering, a.fixedUnits, a.royaltyBps, a.deterministic, a.name, a.manifest);
    }

    function good() internal view returns (IApps.App memory) {
        return IApps.App(publisher, IMAGE, 1, 1, 500, 1000, true, false, "ocr", '{"memory":"1Gi"}');
    }

    function test_PublishStoresEveryField() public {
        vm.expectEmit(address(apps));
        emit IApps.Published(1, publisher, IMAGE, 1, 1, 500, 1000, true, "ocr", '{"memory":"1Gi"}');
        uint256 id = publishWith(good());

        assertEq(id, 1);
        assertEq(apps.count(), 1);
        assertEq(keccak256(abi.encode(apps.app(1))), keccak256(abi.encode(good())));
        (address to, uint16 bps) = apps.royalty(1);
        assertEq(to, publisher);
        assertEq(bps, 1000);
        assertTrue(apps.offerable(1));
        assertEq(apps.nameOf(1), "ocr");
    }

    function test_RetireEndsOffersForGood() public {
        publishWith(good());
        vm.expectRevert(abi.encodeWithSelector(IApps.NotPublisher.selector, 1, address(this)));
        apps.retire(1);

        vm.startPrank(publisher);
        vm.expectEmit(address(apps));
        emit IApps.Retired(1);
        apps.retire(1);
        assertFalse(apps.offerable(1));
        assertTrue(apps.app(1).retired);
        vm.expectRevert(abi.encodeWithSelector(IApps.AlreadyRetired.selector, 1));
        apps.retire(1);
    }

    function test_ASelfTestIsSetOnceByThePublisher() public {
        uint256 id = publishWith(good());
        vm.expectRevert(abi.encodeWithSelector(IApps.NotPublisher.selector, id, address(this)));
        apps.setSelfTest(id, IMAGE);
        vm.expectRevert(abi.encodeWithSelector(IApps.UnknownApp.selector, 2));
        apps.setSelfTest(2, IMAGE);

        vm.startPrank(publisher);
        vm.expectRevert(IApps.ZeroSelfTest.selector);
        apps.setSelfTest(id, 0);
        assertEq(apps.selfTest(id), 0);
        vm.expectEmit(address(apps));
        emit IApps.SelfTestSet(id, IMAGE);
        apps.setSelfTest(id, IMAGE);
        assertEq(apps.selfTest(id), IMAGE);
        vm.expectRevert(abi.encodeWithSelector(IApps.SelfTestKept.selector, id, IMAGE));
        apps.setSelfTest(id, keccak256("easier"));
    }

    function test_UnknownApp() public {
        assertFalse(apps.offerable(1));
        vm.expectRevert(abi.encodeWithSelector(IApps.UnknownApp.selector, 1));
        apps.app(1);
        vm.expectRevert(abi.encodeWithSelector(IApps.UnknownApp.selector, 0));
        apps.nameOf(0);
        vm.expectRevert(abi.encodeWithSelector(IApps.UnknownApp.selector, 2));
        apps.retire(2);
    }

    function test_BadAppsAreRefusedByName() public {
        IApps.App memory a = good();
        a.image = 0;
        refused(a, abi.encodeWithSelector(IApps.ZeroImage.selector));
        a = good();
        a.kind = 2;
        refused(a, abi.encodeWithSelector(IApps.BadKind.selector, 2));
        a = good();
        a.metering = 2;
        refused(a, abi.encodeWithSelector(IApps.BadMetering.selector, 2, 500));
        a = good();
        a.metering = 0;
        refused(a, abi.encodeWithSelector(IApps.BadMetering.selector, 0, 500));
        a = good();
        a.fixedUnits = 0;
        refused(a, abi.encodeWithSelector(IApps.BadMetering.selector, 1, 0));
        a = good();
        a.royaltyBps = 5001;
        refused(a, abi.encodeWithSelector(IApps.RoyaltyTooHigh.selector, 5001, 5000));
        a = good();
        a.name = "";
        refused(a, abi.encodeWithSelector(IApps.NameLength.selector, 0, 64));
        a.name = string(new bytes(65));
        refused(a, abi.encodeWithSelector(IApps.NameLength.selector, 65, 64));
        a = good();
        a.manifest = string(new bytes(4097));
        refused(a, abi.encodeWithSelector(IApps.ManifestTooLong.selector, 4097, 4096));
    }

    function refused(IApps.App memory a, bytes memory error) internal {
        vm.prank(a.publisher);
        vm.expectRevert(error);
        apps.publish(a.image, a.kind, a.metering, a.fixedUnits, a.royaltyBps, a.deterministic, a.name, a.manifest);
    }

    function test_GenesisAppsArePublished() public {
        IApps.App[] memory genesis = new IApps.App[](1);
        genesis[0] = good();
        address where = address(0xabcd);
        _proxy(address(new Apps(TIMELOCK)), abi.encodeCall(Apps.initialize, (genesis)), where);
        assertEq(Apps(where).count(), 1);
        assertEq(Apps(where).app(1).publisher, publisher);
    }
}
