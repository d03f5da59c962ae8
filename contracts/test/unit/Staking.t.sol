// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ISockets } from "../../interfaces/ISockets.sol";
import { IStaking, Role } from "../../interfaces/IStaking.sol";
import { Staking } from "../../l2/Staking.sol";
import { Governed } from "../../libraries/Governed.sol";
import { Network } from "../support/Network.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

contract StakingTest is Network {
    address internal owner = makeAddr("owner");
    address internal signer;
    uint256 internal signerKey;

    function setUp() public override {
        super.setUp();
        (signer, signerKey) = makeAddrAndKey("signer");
        vm.deal(owner, 1_000_000 ether);
    }

    function registered(uint8 roles, uint256 value) internal returns (uint64 id) {
        bytes memory p = proof(signerKey, owner);
        vm.prank(owner);
        return staking.register{ value: value }(signer, roles, "/dns/a", p);
    }

    function test_RegisterStoresTheOperator() public {
        bytes memory p = proof(signerKey, owner);
        vm.expectEmit(address(staking));
        emit IStaking.Registered(1, owner, signer, Role.ROUTER | Role.WORKER, "/dns/a");
        vm.expectEmit(address(staking));
        emit IStaking.Staked(1, owner, ROUTER_STAKE);
        vm.prank(owner);
        staking.register{ value: ROUTER_STAKE }(signer, Role.ROUTER | Role.WORKER, "/dns/a", p);

        IStaking.Operator memory o = staking.operator(1);
        assertEq(o.owner, owner);
        assertEq(o.signer, signer);
        assertEq(o.roles, Role.ROUTER | Role.WORKER);
        assertFalse(o.jailed);
        assertEq(o.stake, ROUTER_STAKE);
        assertEq(o.endpoint, "/dns/a");
        assertEq(staking.count(), 1);
        assertEq(staking.operatorOf(signer), 1);
        assertEq(staking.workersOf(1).length, 1);
        assertEq(staking.workersOf(1)[0], signer);
        assertTrue(staking.active(1, Role.WORKER));
        assertFalse(staking.active(1, Role.VALIDATOR));
        assertEq(staking.payeeOf(signer, Role.ROUTER), owner);
        assertEq(staking.payeeOf(signer, Role.VALIDATOR), address(0));
        assertEq(staking.payeeOf(owner, Role.ROUTER), address(0));
        assertEq(staking.bonded(), ROUTER_STAKE);
    }

    function test_RegisterRefuses() public {
        bytes memory p = proof(signerKey, owner);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IStaking.BadRoles.selector, 0));
        staking.register(signer, 0, "", p);
        vm.expectRevert(abi.encodeWithSelector(IStaking.BadRoles.selector, 8));
        staking.register(signer, 8, "", p);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakeTooLow.selector, 1 ether, VALIDATOR_STAKE + ROUTER_STAKE));
        staking.register{ value: 1 ether }(signer, Role.VALIDATOR | Role.ROUTER, "", p);
        vm.expectRevert(abi.encodeWithSelector(IStaking.EndpointTooLong.selector, 257, 256));
        staking.register(signer, Role.WORKER, string(new bytes(257)), p);
        vm.expectRevert(abi.encodeWithSelector(IStaking.BadProof.selector, address(0)));
        staking.register(address(0), Role.WORKER, "", p);
        vm.expectRevert(abi.encodeWithSelector(IStaking.BadProof.selector, signer));
        staking.register(signer, Role.WORKER, "", "");
        vm.stopPrank();

        // The proof names the owner: nobody else can claim the key with it.
        vm.expectRevert(abi.encodeWithSelector(IStaking.BadProof.selector, signer));
        staking.register(signer, Role.WORKER, "", p);
    }

    function test_TheOwnerMayBeItsOwnSigner() public {
        vm.prank(owner);
        staking.register(owner, Role.WORKER, "", "");
        assertEq(staking.operatorOf(owner), 1);
    }

    function test_AProofIsForOneChain() public {
        bytes memory p = proof(signerKey, owner);
        vm.chainId(99);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IStaking.BadProof.selector, signer));
        staking.register(signer, Role.WORKER, "", p);
    }

    function test_AKeyBelongsToOneOperator() public {
        registered(Role.WORKER, 0);
        bytes memory p = proof(signerKey, owner);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IStaking.KeyTaken.selector, signer, 1));
        staking.register(signer, Role.WORKER, "", p);
        vm.expectRevert(abi.encodeWithSelector(IStaking.KeyTaken.selector, signer, 1));
        staking.addWorker(1, signer, p);
        staking.register(owner, Role.WORKER, "", "");
        vm.expectRevert(abi.encodeWithSelector(IStaking.KeyTaken.selector, signer, 1));
        staking.setSigner(2, signer, p);
    }

    function test_SetSignerFreesTheOldKey() public {
        registered(Role.WORKER, 0);
        (address next, uint256 key) = makeAddrAndKey("next");
        bytes memory p = proof(key, owner);
        vm.prank(signer);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotOwner.selector, 1, signer));
        staking.setSigner(1, next, p);

        vm.prank(owner);
        staking.setSigner(1, next, p);
        assertEq(staking.operatorOf(signer), 0);
        assertEq(staking.operatorOf(next), 1);
        assertTrue(staking.isController(1, next));
        assertFalse(staking.isController(1, signer));
    }

    function test_WorkersComeAndGo() public {
        registered(Role.WORKER, 0);
        address[3] memory keys;
        for (uint256 i; i < 3; ++i) {
            uint256 key;
            (keys[i], key) = makeAddrAndKey(vm.toString(i));
            bytes memory p = proof(key, owner);
            vm.prank(signer);
            staking.addWorker(1, keys[i], p);
            assertEq(staking.operatorOf(keys[i]), 1);
        }
        vm.prank(owner);
        staking.removeWorker(1, keys[0]);

        address[] memory left = staking.workersOf(1);
        assertEq(left.length, 3);
        assertEq(left[0], signer);
        assertEq(left[1], keys[2]);
        assertEq(left[2], keys[1]);
        assertEq(staking.operatorOf(keys[0]), 0);

        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotWorker.selector, 1, keys[0]));
        staking.removeWorker(1, keys[0]);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotWorker.selector, 1, signer));
        staking.removeWorker(1, signer);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotController.selector, 1, address(this)));
        staking.removeWorker(1, keys[1]);
    }

    function test_WorkersAreBounded() public {
        registered(Role.WORKER, 0);
        for (uint256 i = 1; i <= 64; ++i) {
            bytes memory p = proof(i, owner);
            vm.prank(owner);
            staking.addWorker(1, vm.addr(i), p);
        }
        bytes memory one = proof(1000, owner);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IStaking.TooManyWorkers.selector, 1, 64));
        staking.addWorker(1, vm.addr(1000), one);
    }

    function test_WithdrawalWaitsAndStaysSlashable() public {
        registered(Role.ROUTER, 150 ether);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakeTooLow.selector, 99 ether, ROUTER_STAKE));
        staking.requestWithdrawal(1, 51 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakeTooLow.selector, 150 ether, 151 ether));
        staking.requestWithdrawal(1, 151 ether);
        vm.expectRevert(IStaking.ZeroAmount.selector);
        staking.requestWithdrawal(1, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NothingPending.selector, 1));
        staking.withdraw(1);
        staking.requestWithdrawal(1, 50 ether);
        uint64 releaseAt = uint64(block.timestamp) + UNBONDING;
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillUnbonding.selector, 1, releaseAt));
        staking.withdraw(1);
        vm.stopPrank();

        vm.warp(releaseAt);
        vm.prank(TIMELOCK);
        staking.slash(1, 120 ether, keccak256("evidence")); // of 150: four fifths of each
        (uint128 pending,) = staking.pendingOf(1);
        assertEq(pending, 10 ether);
        assertEq(staking.stakeOf(1), 20 ether);
        uint256 before = owner.balance;
        staking.withdrawFor(1, owner);
        assertEq(owner.balance - before, 10 ether);
        assertEq(staking.bonded(), 20 ether);
    }

    function test_LeavingAllRolesFreesAllStake() public {
        registered(Role.VALIDATOR, VALIDATOR_STAKE);
        vm.startPrank(owner);
        staking.setRoles(1, 0);
        staking.requestWithdrawal(1, VALIDATOR_STAKE);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakeTooLow.selector, 0, ROUTER_STAKE));
        staking.setRoles(1, Role.ROUTER);
        vm.warp(block.timestamp + UNBONDING);
        staking.withdraw(1);
        assertEq(address(staking).balance, 0);
    }

    function test_StakeBehindReservedSocketsStays() public {
        uint64 id = registered(Role.WORKER, 10 ether);
        rate(signer, 5000);
        (uint256 app,) = publish("ocr", 0);
        uint256 offerId = offer(id, app, ISockets.Class.Reserved, 4000, 1 gwei);
        buy(makeAddr("buyer"), offerId, 1000, 1 days, false);

        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakeTooLow.selector, 3 ether, 4 ether));
        staking.requestWithdrawal(id, 7 ether);
        staking.requestWithdrawal(id, 6 ether);
    }

    function test_SlashJailsWhoLacksTheStake() public {
        registered(Role.ROUTER, ROUTER_STAKE + 1 ether);
        vm.startPrank(TIMELOCK);
        staking.slash(1, 1 ether, "a");
        assertFalse(staking.operator(1).jailed);
        vm.expectEmit(address(staking));
        emit IStaking.Slashed(1, "b", 1 ether, 0);
        vm.expectEmit(address(staking));
        emit IStaking.Jailed(1, Role.ROUTER);
        staking.slash(1, 1 ether, "b");
        assertFalse(staking.active(1, Role.ROUTER));
        assertEq(staking.payeeOf(signer, Role.ROUTER), address(0));
        vm.expectRevert(abi.encodeWithSelector(IStaking.EvidenceUsed.selector, bytes32("b")));
        staking.slash(1, 1, "b");

        staking.jail(1, 0);
        assertTrue(staking.active(1, Role.ROUTER));
        uint256 slashed = staking.slashed();
        staking.sweep(address(0xcafe));
        assertEq(address(0xcafe).balance, slashed);
        assertEq(staking.slashed(), 0);
    }

    function test_AFullSlashBricksNothing() public {
        registered(Role.ROUTER, ROUTER_STAKE);
        vm.prank(TIMELOCK);
        staking.slash(1, type(uint128).max, "all");
        assertEq(staking.stakeOf(1), 0);

        vm.prank(owner);
        staking.stake{ value: ROUTER_STAKE }(1);
        vm.prank(TIMELOCK);
        staking.jail(1, 0);
        assertTrue(staking.active(1, Role.ROUTER));
    }

    function test_OnlyTheTimelockPunishes() public {
        registered(Role.WORKER, 0);
        bytes memory error = abi.encodeWithSelector(Governed.NotTimelock.selector, address(this));
        vm.expectRevert(error);
        staking.slash(1, 1, "x");
        vm.expectRevert(error);
        staking.jail(1, 1);
        vm.expectRevert(error);
        staking.sweep(address(this));
    }

    function test_EndpointByOwnerOrSigner() public {
        registered(Role.WORKER, 0);
        vm.expectEmit(address(staking));
        emit IStaking.EndpointSet(1, "/dns/b");
        vm.prank(signer);
        staking.setEndpoint(1, "/dns/b");
        assertEq(staking.operator(1).endpoint, "/dns/b");
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotController.selector, 1, address(this)));
        staking.setEndpoint(1, "/dns/c");
    }

    function test_UnknownOperators() public {
        bytes memory error = abi.encodeWithSelector(IStaking.UnknownOperator.selector, 7);
        vm.expectRevert(error);
        staking.operator(7);
        vm.expectRevert(error);
        staking.stake{ value: 1 }(7);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NothingPending.selector, 7));
        staking.withdraw(7);
        assertEq(staking.ownerOf(7), address(0));
        assertFalse(staking.isController(7, address(0)));
        assertEq(staking.workersOf(7).length, 0);
    }

    function test_AnOperatorHasAnOwner() public {
        IStaking.Genesis[] memory genesis = new IStaking.Genesis[](1);
        genesis[0].signer = makeAddr("signer");
        genesis[0].roles = Role.WORKER;
        bytes memory data = abi.encodeCall(Staking.initialize, (stakingConfig(), genesis));
        address implementation = address(newStaking());
        vm.expectRevert();
        this.place(implementation, data, address(0xabcd));
        genesis[0].owner = owner;
        data = abi.encodeCall(Staking.initialize, (stakingConfig(), genesis));
        this.place(implementation, data, address(0xabcd));
    }

    function test_GenesisOperatorsNeedWholeKeys() public {
        IStaking.Genesis[] memory genesis = new IStaking.Genesis[](1);
        genesis[0] = IStaking.Genesis(owner, address(0), Role.VALIDATOR, VALIDATOR_STAKE, "", new bytes(128));
        refusedAtGenesis(genesis, abi.encodeWithSelector(IStaking.ZeroAddress.selector));
        genesis[0] = IStaking.Genesis(address(0), signer, Role.VALIDATOR, VALIDATOR_STAKE, "", new bytes(128));
        refusedAtGenesis(genesis, abi.encodeWithSelector(IStaking.ZeroAddress.selector));
        genesis[0] = IStaking.Genesis(owner, signer, Role.VALIDATOR, VALIDATOR_STAKE, "", new bytes(127));
        refusedAtGenesis(genesis, abi.encodeWithSelector(IStaking.BadPossession.selector, 1));
    }

    function test_GenesisOperatorsMustBeFunded() public {
        IStaking.Genesis[] memory genesis = new IStaking.Genesis[](1);
        genesis[0] = IStaking.Genesis(owner, signer, Role.VALIDATOR, VALIDATOR_STAKE, "", "");
        address implementation = address(newStaking());
        bytes memory data = abi.encodeCall(Staking.initialize, (stakingConfig(), genesis));
        address where = address(0xabcd);

        vm.expectRevert();
        this.place(implementation, data, where);
        vm.deal(where, VALIDATOR_STAKE);
        this.place(implementation, data, where);
        assertEq(Staking(where).operatorOf(signer), 1);
        assertEq(Staking(where).bonded(), VALIDATOR_STAKE);
    }

    function refusedAtGenesis(IStaking.Genesis[] memory genesis, bytes memory error) internal {
        address implementation = address(newStaking());
        vm.expectRevert(error);
        new ERC1967Proxy(implementation, abi.encodeCall(Staking.initialize, (stakingConfig(), genesis)));
    }

    function place(address implementation, bytes calldata data, address where) external {
        _proxy(implementation, data, where);
    }
}
