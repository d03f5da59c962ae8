// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../../interfaces/IApps.sol";
import { ISockets } from "../../interfaces/ISockets.sol";
import { Role } from "../../interfaces/IStaking.sol";
import { Apps } from "../../l2/Apps.sol";
import { Network } from "../support/Network.sol";

contract AppsTest is Network {
    bytes32 internal constant IMAGE = keccak256("image");
    bytes32 internal constant TEST = keccak256("test");
    address internal publisher = makeAddr("publisher");

    function terms() internal pure returns (IApps.Terms memory) {
        return IApps.Terms(1, 1, 500, 1000, 3 ether, "ocr");
    }

    function build() internal pure returns (IApps.Build memory) {
        return IApps.Build(IMAGE, TEST, true, '{"memory":"1Gi"}');
    }

    function next() internal pure returns (IApps.Build memory) {
        return IApps.Build(keccak256("next"), keccak256("next test"), false, "{}");
    }

    /// @dev What `app` says of terms() and build().
    function whole() internal view returns (IApps.App memory) {
        return IApps.App(publisher, IMAGE, 1, 1, 500, 1000, true, false, "ocr", '{"memory":"1Gi"}', TEST, 1, 3 ether);
    }

    function published() internal returns (uint256) {
        vm.prank(publisher);
        return apps.publish(terms(), build());
    }

    function test_PublishStoresEveryField() public {
        vm.expectEmit(address(apps));
        emit IApps.Published(1, publisher, 1, 1, 500, 1000, "ocr");
        vm.expectEmit(address(apps));
        emit IApps.PriceHintSet(1, 3 ether);
        vm.expectEmit(address(apps));
        emit IApps.VersionAdded(1, 1, IMAGE, TEST, true, '{"memory":"1Gi"}');
        uint256 id = published();

        assertEq(id, 1);
        assertEq(apps.count(), 1);
        assertEq(keccak256(abi.encode(apps.app(1))), keccak256(abi.encode(whole())));
        (address to, uint16 bps) = apps.royalty(1);
        assertEq(to, publisher);
        assertEq(bps, 1000);
        assertTrue(apps.offerable(1, 1));
        assertEq(apps.nameOf(1), "ocr");
        assertEq(apps.versionOf(1), 1);
        assertTrue(apps.isSelfTest(1, TEST));
    }

    function test_SocketsFollowTheAppToItsNewestVersion() public {
        (uint64 op,, address worker) = register("gpu", Role.WORKER, 0);
        rate(worker, 1000);
        uint256 id = published();
        uint256 socket = buy(makeAddr("buyer"), offer(op, id, ISockets.Class.Burst, 100, 1), 1000, 1 days, true);

        vm.prank(publisher);
        vm.expectEmit(address(apps));
        emit IApps.VersionAdded(id, 2, keccak256("next"), keccak256("next test"), false, "{}");
        assertEq(apps.addVersion(id, next()), 2);

        IApps.App memory a = apps.app(sockets.socket(socket).app);
        assertEq(a.version, 2);
        assertEq(a.image, keccak256("next"));
        assertEq(a.selfTest, keccak256("next test"));
        assertFalse(a.deterministic);
        assertEq(a.manifest, "{}");
        assertEq(a.royaltyBps, 1000, "terms are for good");
        assertEq(a.name, "ocr");
        (IApps.Build memory first, bool retired) = apps.version(id, 1);
        assertEq(keccak256(abi.encode(first)), keccak256(abi.encode(build())));
        assertFalse(retired);
        assertTrue(apps.isSelfTest(id, TEST), "a worker of the first version still passes its test");
        assertFalse(apps.isSelfTest(id + 1, TEST));
    }

    function test_ARetiredVersionGivesWayToTheNewestThatIsLeft() public {
        uint256 id = published();
        vm.startPrank(publisher);
        apps.addVersion(id, next());
        apps.addVersion(id, build());
        vm.expectEmit(address(apps));
        emit IApps.VersionRetired(id, 2, 3);
        apps.retireVersion(id, 2);
        assertEq(apps.versionOf(id), 3);
        vm.expectEmit(address(apps));
        emit IApps.VersionRetired(id, 3, 1);
        apps.retireVersion(id, 3);
        assertEq(apps.versionOf(id), 1);
        assertEq(apps.versionCount(id), 3);
        (, bool retired) = apps.version(id, 2);
        assertTrue(retired);
        vm.expectRevert(abi.encodeWithSelector(IApps.VersionRetiredBefore.selector, id, 2));
        apps.retireVersion(id, 2);
        vm.expectRevert(abi.encodeWithSelector(IApps.LastVersion.selector, id, 1));
        apps.retireVersion(id, 1);
        assertEq(apps.addVersion(id, next()), 4, "numbers are not used again");
        assertEq(apps.versionOf(id), 4);
        vm.expectRevert(abi.encodeWithSelector(IApps.UnknownVersion.selector, id, 5));
        apps.retireVersion(id, 5);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IApps.UnknownVersion.selector, id, 0));
        apps.version(id, 0);
    }

    function test_OnlyThePublisherChangesItsApp() public {
        uint256 id = published();
        bytes memory error = abi.encodeWithSelector(IApps.NotPublisher.selector, id, address(this));
        vm.expectRevert(error);
        apps.retire(id);
        vm.expectRevert(error);
        apps.addVersion(id, next());
        vm.expectRevert(error);
        apps.retireVersion(id, 1);
        vm.expectRevert(error);
        apps.setPriceHint(id, 1);

        vm.prank(publisher);
        vm.expectEmit(address(apps));
        emit IApps.PriceHintSet(id, 7);
        apps.setPriceHint(id, 7);
        assertEq(apps.app(id).priceHint, 7);
    }

    function test_RetireEndsOffersForGoodAndNoSocket() public {
        uint256 id = published();
        vm.startPrank(publisher);
        vm.expectEmit(address(apps));
        emit IApps.Retired(id);
        apps.retire(id);
        assertFalse(apps.offerable(id, 1));
        assertTrue(apps.app(id).retired);
        vm.expectRevert(abi.encodeWithSelector(IApps.AlreadyRetired.selector, id));
        apps.retire(id);
        assertEq(apps.addVersion(id, next()), 2, "what was sold can be mended");
        assertFalse(apps.offerable(id, 1));
    }

    function test_ASelfTestIsSetOnceByThePublisher() public {
        IApps.Build memory b = build();
        b.selfTest = 0;
        vm.prank(publisher);
        uint256 id = apps.publish(terms(), b);
        vm.expectRevert(abi.encodeWithSelector(IApps.NotPublisher.selector, id, address(this)));
        apps.setSelfTest(id, TEST);
        vm.expectRevert(abi.encodeWithSelector(IApps.UnknownApp.selector, 2));
        apps.setSelfTest(2, TEST);

        vm.startPrank(publisher);
        vm.expectRevert(IApps.ZeroSelfTest.selector);
        apps.setSelfTest(id, 0);
        assertEq(apps.selfTest(id), 0);
        vm.expectEmit(address(apps));
        emit IApps.SelfTestSet(id, TEST);
        apps.setSelfTest(id, TEST);
        assertEq(apps.selfTest(id), TEST);
        assertTrue(apps.isSelfTest(id, TEST));
        vm.expectRevert(abi.encodeWithSelector(IApps.SelfTestKept.selector, id, TEST));
        apps.setSelfTest(id, keccak256("easier"));
    }

    function test_UnknownApp() public {
        assertFalse(apps.offerable(1, 1));
        assertEq(apps.versionOf(1), 0);
        vm.expectRevert(abi.encodeWithSelector(IApps.UnknownApp.selector, 1));
        apps.app(1);
        vm.expectRevert(abi.encodeWithSelector(IApps.UnknownApp.selector, 0));
        apps.nameOf(0);
        vm.expectRevert(abi.encodeWithSelector(IApps.UnknownApp.selector, 2));
        apps.retire(2);
    }

    function test_BadAppsAreRefusedByName() public {
        IApps.Terms memory t = terms();
        t.kind = 2;
        refused(t, build(), abi.encodeWithSelector(IApps.BadKind.selector, 2));
        t = terms();
        t.metering = 2;
        refused(t, build(), abi.encodeWithSelector(IApps.BadMetering.selector, 2, 500));
        t.fixedUnits = 0;
        refused(t, build(), abi.encodeWithSelector(IApps.BadMetering.selector, 2, 0));
        t = terms();
        t.metering = 0;
        refused(t, build(), abi.encodeWithSelector(IApps.BadMetering.selector, 0, 500));
        t = terms();
        t.fixedUnits = 0;
        refused(t, build(), abi.encodeWithSelector(IApps.BadMetering.selector, 1, 0));
        t = terms();
        t.royaltyBps = 5001;
        refused(t, build(), abi.encodeWithSelector(IApps.RoyaltyTooHigh.selector, 5001, 5000));
        t = terms();
        t.name = "";
        refused(t, build(), abi.encodeWithSelector(IApps.NameLength.selector, 0, 64));
        t.name = string(new bytes(65));
        refused(t, build(), abi.encodeWithSelector(IApps.NameLength.selector, 65, 64));
        IApps.Build memory b = build();
        b.image = 0;
        refused(terms(), b, abi.encodeWithSelector(IApps.ZeroImage.selector));
        b = build();
        b.manifest = string(new bytes(4097));
        refused(terms(), b, abi.encodeWithSelector(IApps.ManifestTooLong.selector, 4097, 4096));

        uint256 id = published();
        vm.prank(publisher);
        vm.expectRevert(abi.encodeWithSelector(IApps.ManifestTooLong.selector, 4097, 4096));
        apps.addVersion(id, b);
    }

    function refused(IApps.Terms memory t, IApps.Build memory b, bytes memory error) internal {
        vm.prank(publisher);
        vm.expectRevert(error);
        apps.publish(t, b);
    }

    /// @dev Also that taking the newest back works with as many retired before it as there may be.
    function test_AnAppHasAtMostMaxVersions() public {
        uint256 id = published();
        IApps.Build memory b = IApps.Build(IMAGE, 0, false, "");
        vm.startPrank(publisher);
        uint16 most = apps.MAX_VERSIONS();
        for (uint16 n = 2; n <= most; ++n) {
            apps.addVersion(id, b);
            if (n != most) apps.retireVersion(id, n);
        }
        vm.expectRevert(abi.encodeWithSelector(IApps.TooManyVersions.selector, id, most));
        apps.addVersion(id, b);
        uint256 gas = gasleft();
        apps.retireVersion(id, most);
        assertLt(gas - gasleft(), 5_000_000);
        assertEq(apps.versionOf(id), 1);
    }

    // Whom operators serve.

    function test_AnOperatorOffersNoAppThatItDenied() public {
        (uint64 op, address owner, address worker) = register("gpu", Role.WORKER, 0);
        rate(worker, 1000);
        uint256[] memory ids = new uint256[](2);
        (ids[0], ids[1]) = (published(), published());
        vm.prank(owner);
        vm.expectEmit(address(apps));
        emit IApps.RuleSet(op, ids[0], IApps.Rule.Denied);
        vm.expectEmit(address(apps));
        emit IApps.RuleSet(op, ids[1], IApps.Rule.Denied);
        apps.setRules(op, ids, IApps.Rule.Denied);
        assertEq(uint8(apps.ruleOf(op, ids[1])), uint8(IApps.Rule.Denied));

        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(ISockets.AppNotOfferable.selector, ids[0]));
        sockets.postOffer(op, ids[0], ISockets.Class.Burst, 100, 1, 1, type(uint32).max);
        apps.setRules(op, ids, IApps.Rule.None);
        sockets.postOffer(op, ids[0], ISockets.Class.Burst, 100, 1, 1, type(uint32).max);
        assertTrue(apps.serves(op + 1, ids[1]), "others' rules are theirs");
    }

    function test_AnAllowListExcludesAllOthers() public {
        (uint64 op,, address signer) = register("gpu", Role.WORKER, 0);
        uint256[] memory ids = new uint256[](1);
        ids[0] = published();
        uint256 other = published();
        vm.startPrank(signer);
        vm.expectEmit(address(apps));
        emit IApps.PolicySet(op, true);
        apps.setPolicy(op, true);
        assertTrue(apps.policyOf(op));
        assertFalse(apps.serves(op, ids[0]));
        apps.setRules(op, ids, IApps.Rule.Allowed);
        assertTrue(apps.serves(op, ids[0]));
        assertTrue(apps.offerable(ids[0], op));
        assertFalse(apps.offerable(other, op));
        apps.setPolicy(op, false);
        assertTrue(apps.serves(op, other));
    }

    function test_RulesAreTheOperatorsAndBounded() public {
        (uint64 op, address owner,) = register("gpu", Role.WORKER, 0);
        uint256[] memory ids = new uint256[](201);
        bytes memory error = abi.encodeWithSelector(IApps.NotController.selector, op, address(this));
        vm.expectRevert(error);
        apps.setPolicy(op, true);
        vm.expectRevert(error);
        apps.setRules(op, ids, IApps.Rule.Denied);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IApps.TooManyRules.selector, 201, 200));
        apps.setRules(op, ids, IApps.Rule.Denied);
    }

    function test_GenesisAppsArePublished() public {
        IApps.App[] memory genesis = new IApps.App[](1);
        genesis[0] = whole();
        address where = address(0xabcd);
        _proxy(address(new Apps(TIMELOCK, staking)), abi.encodeCall(Apps.initialize, (genesis)), where);
        assertEq(Apps(where).count(), 1);
        assertEq(keccak256(abi.encode(Apps(where).app(1))), keccak256(abi.encode(whole())));
    }
}
