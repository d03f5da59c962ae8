// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IElection } from "../../interfaces/IElection.sol";
import { IStaking, Role } from "../../interfaces/IStaking.sol";
import { Election } from "../../l2/Election.sol";
import { Staking } from "../../l2/Staking.sol";
import { Network } from "../support/Network.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { BLS } from "solady/utils/ext/ithaca/BLS.sol";

/// @notice Keys, elections, evidence and jail of validators.
contract ValidatorsTest is Network {
    /// @dev Where draw runs: the cap that nodes put on eth_call.
    uint256 internal constant CALL_GAS = 50_000_000;

    function possession(uint256 i) internal view returns (address owner, bytes memory key, bytes memory proof) {
        string memory json = vm.readFile("protocol/testdata/possession.json");
        string memory at = string.concat(".proofs[", vm.toString(i), "]");
        owner = vm.parseJsonAddress(json, string.concat(at, ".owner"));
        key = vm.parseJsonBytes(json, string.concat(at, ".key"));
        proof = vm.parseJsonBytes(json, string.concat(at, ".proof"));
    }

    function vote(uint256 i) internal view returns (IElection.Vote memory v) {
        string memory json = vm.readFile("protocol/testdata/votes.json");
        string memory at = string.concat(".votes[", vm.toString(i), "]");
        v.setId = uint64(vm.parseJsonUint(json, string.concat(at, ".setId")));
        v.kind = uint8(vm.parseJsonUint(json, string.concat(at, ".kind")));
        v.height = uint64(vm.parseJsonUint(json, string.concat(at, ".height")));
        v.round = uint64(vm.parseJsonUint(json, string.concat(at, ".round")));
        v.value = vm.parseJsonBytes32(json, string.concat(at, ".value"));
        v.preparedRound = uint64(vm.parseJsonUint(json, string.concat(at, ".preparedRound")));
        v.shareHash = vm.parseJsonBytes32(json, string.concat(at, ".shareHash"));
        v.signature = vm.parseJsonBytes(json, string.concat(at, ".signature"));
    }

    /// @dev A validator owned by the owner of the i-th vector, with its key.
    function validator(uint256 i, uint256 stake_) internal returns (uint64 id, address owner, bytes memory key) {
        vm.chainId(703_600);
        bytes memory pop;
        (owner, key, pop) = possession(i);
        vm.deal(owner, stake_);
        vm.startPrank(owner);
        id = staking.register{ value: stake_ }(owner, Role.VALIDATOR, "", "");
        staking.setValidatorKey(id, key, pop);
        vm.stopPrank();
    }

    function test_AKeyIsRegisteredWithProofOfPossession() public {
        (uint64 id, address owner, bytes memory key) = validator(0, VALIDATOR_STAKE);
        assertEq(staking.validatorKey(id), key);
        IStaking.Candidate[] memory list = staking.candidates();
        assertEq(list.length, 1);
        assertEq(list[0].operator, id);
        assertEq(list[0].signer, owner);
        assertEq(list[0].weight, VALIDATOR_STAKE);
        assertEq(list[0].key, key);
    }

    function test_AProofOfPossessionBindsKeyOwnerAndChain() public {
        (uint64 id, address owner, bytes memory key) = validator(0, VALIDATOR_STAKE);
        (, bytes memory otherKey, bytes memory otherProof) = possession(1);
        (,, bytes memory mine) = possession(0);
        bytes memory error = abi.encodeWithSelector(IStaking.BadPossession.selector, id);
        vm.startPrank(owner);
        vm.expectRevert(error);
        staking.setValidatorKey(id, otherKey, otherProof); // another owner's
        vm.expectRevert(error);
        staking.setValidatorKey(id, otherKey, mine);
        vm.chainId(1);
        vm.expectRevert(error);
        staking.setValidatorKey(id, key, mine);
        vm.chainId(703_600);
        vm.expectRevert(error);
        staking.setValidatorKey(id, new bytes(128), mine); // the identity
        vm.expectRevert(error);
        staking.setValidatorKey(id, key, "");
        key[127] ^= 0x01; // off the curve
        vm.expectRevert(BLS.PairingFailed.selector);
        staking.setValidatorKey(id, key, mine);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotController.selector, id, address(this)));
        staking.setValidatorKey(id, otherKey, otherProof);
    }

    function test_ABlsKeyStaysWithWhoProvedItFirst() public {
        (uint64 id, address owner, bytes memory key) = validator(0, VALIDATOR_STAKE);
        (,, bytes memory pop) = possession(0);
        vm.startPrank(owner);
        uint64 second = staking.register(makeAddr("other"), Role.WORKER, "", consent(owner));
        vm.expectRevert(abi.encodeWithSelector(IStaking.ValidatorKeyTaken.selector, id));
        staking.setValidatorKey(second, key, pop);
        staking.setValidatorKey(id, key, pop);
        assertEq(staking.candidates().length, 1, "standing twice counts once");
    }

    function consent(address owner) internal returns (bytes memory) {
        (, uint256 key) = makeAddrAndKey("other");
        return proof(key, owner);
    }

    function test_CandidatesHaveRoleStakeAndFreedom() public {
        (uint64 id, address owner,) = validator(0, VALIDATOR_STAKE);
        (uint64 other,,) = validator(1, 2 * VALIDATOR_STAKE);
        assertEq(staking.candidates().length, 2);
        vm.prank(owner);
        staking.setRoles(id, 0);
        assertEq(staking.candidates().length, 1);
        vm.prank(owner);
        staking.setRoles(id, Role.VALIDATOR);
        vm.prank(TIMELOCK);
        staking.slash(other, VALIDATOR_STAKE + 1, "x");
        IStaking.Candidate[] memory list = staking.candidates();
        assertEq(list.length, 1);
        assertEq(list[0].operator, id);
        vm.prank(TIMELOCK);
        staking.jail(id, Role.VALIDATOR);
        vm.expectRevert(IStaking.NoCandidates.selector);
        staking.draw(1);
    }

    function test_DrawGivesSeatsInOrderOfTheOperators() public {
        (uint64 a, address ownerA, bytes memory keyA) = validator(0, VALIDATOR_STAKE);
        (uint64 b, address ownerB, bytes memory keyB) = validator(1, 3 * VALIDATOR_STAKE);
        (uint64[] memory operators, bytes memory keys, address[] memory signers) = staking.draw(77);
        // Exact shares: 1 and 3 of 4 seats.
        assertEq(operators.length, 4);
        assertEq(operators[0], a);
        assertEq(signers[0], ownerA);
        for (uint256 i = 1; i < 4; ++i) {
            assertEq(operators[i], b);
            assertEq(signers[i], ownerB);
        }
        assertEq(keys, bytes.concat(keyA, keyB, keyB, keyB));
    }

    /// @dev Every candidate gets its exact share, rounded down or up: splitting stake gains nothing.
    function testFuzz_SeatsDifferFromTheExactShareByLessThanOne(uint256 seed, uint96[12] memory stakes, uint8 n)
        public
    {
        uint128[] memory weights = new uint128[](12);
        uint256 total;
        for (uint256 i; i < 12; ++i) {
            weights[i] = stakes[i];
            total += stakes[i];
        }
        vm.assume(total != 0);
        uint256 seats = bound(n, 1, 100);
        uint256[] memory chosen = new Election().sample(weights, seats, seed);
        uint256[12] memory got;
        for (uint256 s; s < seats; ++s) {
            ++got[chosen[s]];
        }
        for (uint256 i; i < 12; ++i) {
            uint256 share = seats * weights[i];
            assertLe(got[i] * total, share + total, "less than one above");
            assertLe(share, got[i] * total + total, "less than one below");
        }
    }

    /// @dev Front-running of the draw: with the seed unknown when stake is frozen, no split of a stake into parts at the
    /// seats' distance wins or loses every seat at once, as it would in a line that is not shuffled.
    function test_TheDrawCannotBeFrontRunBySplittingStake() public {
        Election election = new Election();
        uint128[] memory weights = new uint128[](20);
        for (uint256 i; i < 20; ++i) {
            weights[i] = i % 2 == 0 ? 1 : 9; // the attacker's parts lie at the distance of 10 seats
        }
        uint256 won;
        uint256 most;
        for (uint256 seed; seed < 200; ++seed) {
            uint256[] memory chosen = election.sample(weights, 10, seed);
            uint256 seats;
            for (uint256 s; s < 10; ++s) {
                if (chosen[s] % 2 == 0) ++seats;
            }
            won += seats;
            if (seats > most) most = seats;
        }
        assertLt(most, 8, "never all at once");
        assertApproxEqAbs(won, 200, 60, "on average the tenth that it has");
    }

    function test_DrawAtAThousandCandidatesFitsACall() public {
        IStaking.Genesis[] memory genesis = new IStaking.Genesis[](1000);
        for (uint256 i; i < 1000; ++i) {
            address who = address(uint160(0x10000 + i));
            uint128 stake_ = VALIDATOR_STAKE + uint128(i) * 1 ether;
            bytes memory key = abi.encode(i + 1, i + 2, i + 3, i + 4); // genesis vouches for keys
            genesis[i] = IStaking.Genesis(who, who, Role.VALIDATOR, stake_, "", key);
        }
        IStaking.Config memory config = stakingConfig();
        config.seats = 100;
        vm.deal(address(0xabcd), 2_000_000 ether);
        Staking big = deploy(config, genesis);
        vm.cool(address(big));
        (uint64[] memory operators, bytes memory keys,) = big.draw{ gas: CALL_GAS }(5);
        assertEq(operators.length, 100);
        assertEq(keys.length, 12_800);
        assertLt(vm.lastCallGas().gasTotalUsed, CALL_GAS / 2);
        vm.cool(address(big));
        assertEq(big.candidates{ gas: CALL_GAS }().length, 1000);

        // The list is full: who is heavier than the lightest takes its place, who is not stays out.
        standLate(big, 2, VALIDATOR_STAKE + 5 ether, true);
        standLate(big, 1, VALIDATOR_STAKE, false);

        // Who had to make room stands again once it is heavier.
        vm.mockCall(address(big.ELECTION()), abi.encodeWithSelector(IElection.proven.selector), abi.encode(true));
        vm.deal(big.ownerOf(1), 20 ether);
        vm.startPrank(big.ownerOf(1));
        big.stake{ value: 20 ether }(1);
        big.setValidatorKey(1, genesis[0].key, "");
        vm.stopPrank();
        assertEq(big.candidates().length, 1000);
        assertEq(big.candidates()[0].operator, 1);
        assertEq(big.candidates()[1].operator, 3, "in the place of the lightest then");
    }

    function standLate(Staking big, uint256 vector, uint256 stake_, bool gets) internal {
        vm.chainId(703_600);
        (address owner, bytes memory key, bytes memory pop) = possession(vector);
        vm.deal(owner, stake_);
        vm.startPrank(owner);
        uint64 id = big.register{ value: stake_ }(owner, Role.VALIDATOR, "", "");
        if (!gets) vm.expectRevert(abi.encodeWithSelector(IStaking.TooLight.selector, id, stake_));
        big.setValidatorKey(id, key, pop);
        vm.stopPrank();
        IStaking.Candidate[] memory list = big.candidates();
        assertEq(list.length, 1000);
        assertEq(list[999].operator == id, gets);
        if (gets) assertEq(list[0].operator, 2, "the lightest made room");
    }

    function deploy(IStaking.Config memory config, IStaking.Genesis[] memory genesis) internal returns (Staking) {
        address implementation = address(newStaking());
        _proxy(implementation, abi.encodeCall(Staking.initialize, (config, genesis)), address(0xabcd));
        return Staking(address(0xabcd));
    }

    /// @dev The operator whose signer signed the votes of the vectors.
    function voter(uint256 stake_) internal returns (uint64 id, address owner) {
        vm.chainId(703_600);
        owner = makeAddr("voter's owner");
        vm.deal(owner, stake_);
        bytes memory agreed = proof(7, owner);
        vm.prank(owner);
        id = staking.register{ value: stake_ }(vm.addr(7), Role.VALIDATOR, "", agreed);
    }

    function test_EquivocationIsSlashedOncePerHeightRoundAndKind() public {
        (uint64 id,) = voter(2 * VALIDATOR_STAKE);
        staking.slashEquivocation(vote(0), vote(1));
        assertEq(staking.stakeOf(id), 2 * VALIDATOR_STAKE * 95 / 100);
        assertFalse(staking.active(id, Role.VALIDATOR));
        IElection.Vote memory a = vote(0);
        IElection.Vote memory b = vote(1);
        bytes32 evidence = keccak256(abi.encode(id, uint64(9), uint64(2), uint8(1)));
        vm.expectRevert(abi.encodeWithSelector(IStaking.EvidenceUsed.selector, evidence));
        staking.slashEquivocation(b, a);
        staking.slashEquivocation(vote(2), vote(3)); // commits: another kind
        staking.slashEquivocation(vote(4), vote(5)); // round changes
        assertEq(staking.slashed(), 2 * VALIDATOR_STAKE - staking.stakeOf(id));
    }

    function test_AFormerSignerStaysSlashable() public {
        (uint64 id, address owner) = voter(VALIDATOR_STAKE);
        bytes memory agreed = proof(8, owner);
        vm.startPrank(owner);
        staking.setSigner(id, vm.addr(8), agreed);
        staking.setRoles(id, 0);
        staking.requestWithdrawal(id, VALIDATOR_STAKE);
        vm.stopPrank();
        assertEq(staking.operatorOf(vm.addr(7)), 0);
        staking.slashEquivocation(vote(0), vote(1));
        (uint128 pending,) = staking.pendingOf(id);
        assertEq(pending, VALIDATOR_STAKE * 95 / 100);

        // Nor can the key hide behind another operator.
        bytes memory again = proof(7, address(this));
        vm.expectRevert(abi.encodeWithSelector(IStaking.KeyTaken.selector, vm.addr(7), id));
        staking.register(vm.addr(7), Role.WORKER, "", again);
    }

    function test_WhatIsNoEquivocationIsRefused() public {
        voter(VALIDATOR_STAKE);
        IElection.Vote memory a = vote(0);
        IElection.Vote memory b = vote(1);
        vm.expectRevert(IElection.NoEquivocation.selector);
        staking.slashEquivocation(a, a);
        IElection.Vote memory commit = vote(2);
        vm.expectRevert(IElection.NoEquivocation.selector);
        staking.slashEquivocation(a, commit);
        b.value = bytes32(uint256(3)); // not what was signed
        vm.expectRevert(IElection.BadVoteSignature.selector);
        staking.slashEquivocation(a, b);
        b = vote(1);
        b.signature = hex"";
        vm.expectRevert(IElection.BadVoteSignature.selector);
        staking.slashEquivocation(a, b);
        b = vote(1);
        vm.chainId(5);
        vm.expectRevert(); // two other keys, or none
        staking.slashEquivocation(a, b);
    }

    function test_AVoteOfAStrangerSlashesNobody() public {
        vm.chainId(703_600);
        IElection.Vote memory a = vote(0);
        IElection.Vote memory b = vote(1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotSigner.selector, vm.addr(7)));
        staking.slashEquivocation(a, b);
    }

    function test_AbsentValidatorsAreJailedByRewardsAndComeBack() public {
        (uint64 id, address owner,) = validator(0, VALIDATOR_STAKE);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotRewards.selector, address(this)));
        staking.jailAbsent(id);
        vm.prank(REWARDS);
        staking.jailAbsent(id);
        assertEq(staking.candidates().length, 0);
        assertEq(staking.stakeOf(id), VALIDATOR_STAKE);

        uint64 freeAt = uint64(block.timestamp + staking.config().absentJail);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillJailed.selector, id, freeAt));
        staking.unjail(id);
        vm.warp(freeAt);
        staking.unjail(id);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotJailed.selector, id));
        staking.unjail(id);
        vm.stopPrank();
        assertEq(staking.candidates().length, 1);

        vm.prank(TIMELOCK);
        staking.jail(id, Role.VALIDATOR);
        vm.warp(block.timestamp + 3650 days);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillJailed.selector, id, type(uint48).max));
        staking.unjail(id);
    }

    function test_WhoLacksTheStakeStaysJailedUntilItIsThere() public {
        (uint64 id, address owner,) = validator(0, VALIDATOR_STAKE);
        vm.prank(TIMELOCK);
        staking.slash(id, 1 ether, "x");
        vm.startPrank(owner);
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.StakeTooLow.selector, VALIDATOR_STAKE - 1 ether, VALIDATOR_STAKE)
        );
        staking.unjail(id);
        vm.deal(owner, 1 ether);
        staking.stake{ value: 1 ether }(id);
        staking.unjail(id);
        assertTrue(staking.active(id, Role.VALIDATOR));
    }

    function test_OnlyPoolsMarksPools() public {
        (uint64 id,,) = validator(0, VALIDATOR_STAKE);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotPools.selector, address(this)));
        staking.setPool(id, true);
        vm.prank(POOLS);
        staking.setPool(id, true);
        assertTrue(staking.isPool(id));
    }

    function test_GenesisNumbersHaveBounds() public {
        IStaking.Genesis[] memory none;
        IStaking.Config memory config = stakingConfig();
        config.seats = 101;
        vm.expectRevert(abi.encodeWithSelector(IStaking.OutOfBounds.selector, 101, 1, 100));
        this.tryDeploy(config, none);
        config = stakingConfig();
        config.epochBlocks = 0;
        vm.expectRevert(abi.encodeWithSelector(IStaking.OutOfBounds.selector, 0, 1, type(uint64).max));
        this.tryDeploy(config, none);
    }

    function tryDeploy(IStaking.Config calldata config, IStaking.Genesis[] calldata genesis) external {
        new ERC1967Proxy(address(newStaking()), abi.encodeCall(Staking.initialize, (config, genesis)));
    }
}
