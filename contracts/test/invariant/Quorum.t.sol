// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IQuorum, Kind } from "../../interfaces/IQuorum.sol";
import { Quorum } from "../../l1/Quorum.sol";
import { BLSSigner } from "../support/BLSSigner.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { Test } from "forge-std/Test.sol";

/// @notice Any set certifies anything, with any number of its seats; what the rules allow is modelled here.
contract QuorumHandler is Test {
    Quorum private immutable Q;
    uint64 public sets = 1;
    uint64 public newest;
    uint64[] public recorded;
    mapping(uint64 l2Block => bytes32 root) public roots;
    mapping(uint64 setId => uint256 n) public sizes;
    mapping(uint64 setId => bytes32 hash) public keysHashes;
    mapping(uint64 setId => uint64 l2Block) public starts;
    /// @dev Promises that were not kept: what was taken or refused against the rules, and with which weight.
    uint256 public handoversAgainstTheRules;
    uint256 public outputsAgainstTheRules;
    uint256 public tooFewSigned;

    constructor(Quorum q, uint256 n) {
        Q = q;
        sizes[1] = n;
        keysHashes[1] = keccak256(BLSSigner.keys(1, n));
    }

    function wait(uint256 by) external {
        vm.warp(block.timestamp + bound(by, 0, 3 days));
    }

    function advance(uint64 by, uint256 newId, uint64 start, uint256 n, uint256 signers) external {
        start = uint64(bound(start, 0, starts[sets] + 10));
        by = uint64(bound(by, 1, sets));
        newId = bound(newId, 1, sets + 2);
        n = bound(n, 0, 5);
        bytes memory keys = BLSSigner.keys(newId, n);
        address[] memory seats = BLSSigner.addresses(newId, n);
        bytes memory certificate = _certify(by, signers, Kind.SET, uint64(newId), BLSSigner.setBody(start, keys, seats));
        bool right = by == sets && newId == sets + 1 && start > starts[sets] && n != 0 && _enough(by, signers);
        try Q.advance(uint64(newId), start, keys, seats, certificate) {
            if (!right) ++handoversAgainstTheRules;
            if (!_enough(by, signers)) ++tooFewSigned;
            sizes[++sets] = n;
            starts[sets] = start;
            keysHashes[sets] = keccak256(keys);
        } catch {
            if (right) ++handoversAgainstTheRules;
        }
    }

    function record(uint64 by, uint64 l2Block, bytes32 root, uint256 signers) external {
        by = uint64(bound(by, 1, sets));
        l2Block = uint64(bound(l2Block, 0, newest + 5));
        bytes memory certificate = _certify(by, signers, Kind.OUTPUT, l2Block, root);
        bool counts = by == sets
            ? l2Block >= starts[sets]
            : by + 1 == sets && l2Block < starts[sets] && block.timestamp <= Q.handoverAt() + 2 days;
        bool right = counts && l2Block > newest && root != 0 && _enough(by, signers);
        try Q.recordOutput(l2Block, root, by, certificate) {
            if (!right) ++outputsAgainstTheRules;
            if (!_enough(by, signers)) ++tooFewSigned;
            newest = l2Block;
            roots[l2Block] = root;
            recorded.push(l2Block);
        } catch {
            if (right) ++outputsAgainstTheRules;
        }
    }

    function count() external view returns (uint256) {
        return recorded.length;
    }

    function _enough(uint64 id, uint256 signers) private view returns (bool) {
        uint256 signed;
        for (uint256 i = 0; i < sizes[id]; ++i) {
            signed += (signers >> i) & 1;
        }
        return 3 * signed > 2 * sizes[id];
    }

    function _certify(uint64 id, uint256 signers, uint8 kind, uint64 number, bytes32 body)
        private
        view
        returns (bytes memory)
    {
        return BLSSigner.certificate(Q.digest(id, kind, number, body), id, sizes[id], signers);
    }
}

/// @notice What must hold of certificates, one test a promise. They share a group's calls: each has its part of the runs, at
/// whose ends all of them are checked.
/// forge-config: default.invariant.fail-on-revert = true
/// forge-config: ci.invariant.runs = 86
/// forge-config: long.invariant.runs = 860
contract QuorumInvariantTest is Test {
    Quorum private _q;
    QuorumHandler private _handler;

    function setUp() public {
        vm.warp(1_000_000);
        bytes memory init =
            abi.encodeCall(IQuorum.initialize, (703_600, BLSSigner.keys(1, 4), BLSSigner.addresses(1, 4)));
        _q = Quorum(address(new ERC1967Proxy(address(new Quorum(address(1), 0, address(0), address(0))), init)));
        _handler = new QuorumHandler(_q, 4);
        targetContract(address(_handler));
    }

    /// @dev Committed heights rise, and a height has one root for ever.
    function invariant_HeightsAreMonotonicAndHaveOneRoot() public view {
        assertEq(_handler.outputsAgainstTheRules(), 0);
        assertEq(_q.lastOutput(), _handler.newest());
        for (uint256 i = 0; i < _handler.count(); ++i) {
            uint64 l2Block = _handler.recorded(i);
            assertEq(_q.outputs(l2Block), _handler.roots(l2Block));
            if (i != 0) assertGt(l2Block, _handler.recorded(i - 1));
        }
    }

    /// @dev Every set is the one that its predecessor certified, and none is empty.
    function invariant_SetsAreLinkedAndNeverEmpty() public view {
        assertEq(_handler.handoversAgainstTheRules(), 0);
        assertEq(_q.currentSet(), _handler.sets());
        for (uint64 id = 1; id <= _handler.sets(); ++id) {
            assertEq(_q.seats(id), _handler.sizes(id));
            assertGt(_q.seats(id), 0);
            assertEq(keccak256(_q.keys(id)), _handler.keysHashes(id));
            assertEq(_q.signers(id), BLSSigner.addresses(id, _handler.sizes(id)));
            assertEq(_q.startOf(id), _handler.starts(id));
            assertEq(_q.setAt(_handler.starts(id)), id);
        }
    }

    /// @dev Of the set in force: not of an earlier one, nor of the next.
    function invariant_MoreThanTwoThirdsOfTheSetSigned() public view {
        assertEq(_handler.tooFewSigned(), 0);
    }

    function afterInvariant() public view {
        invariant_HeightsAreMonotonicAndHaveOneRoot();
        invariant_SetsAreLinkedAndNeverEmpty();
        invariant_MoreThanTwoThirdsOfTheSetSigned();
    }
}
