// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../interfaces/IApps.sol";
import { IStaking } from "../interfaces/IStaking.sol";
import { Governed } from "../libraries/Governed.sol";

/// @title Apps
/// @notice See IApps.
contract Apps is IApps, Governed {
    uint8 public constant KINDS = 2;
    uint8 public constant METERINGS = 2;
    /// @notice Half: with the router's and the protocol's shares, at most half too, the operator is never paid less than 0.
    uint16 public constant MAX_ROYALTY_BPS = 5000;
    uint256 public constant MAX_NAME = 64;
    uint256 public constant MAX_MANIFEST = 4096;
    /// @notice Of one app: taking the current one back looks for the one before.
    uint16 public constant MAX_VERSIONS = 1000;
    /// @notice Rules that one transaction sets.
    uint256 public constant MAX_RULES = 200;

    struct Record {
        address publisher;
        uint16 royaltyBps;
        uint8 kind;
        uint8 metering;
        bool retired;
        uint16 versions;
        uint16 current; // what settlement and offers read fits one slot
        uint64 fixedUnits;
        uint128 priceHint;
        string name;
    }

    struct Version {
        bytes32 image;
        bytes32 selfTest;
        bool deterministic;
        bool retired;
        string manifest;
    }

    IStaking public immutable STAKING;

    uint256 public count;
    mapping(uint256 id => Record) internal _apps;
    mapping(uint256 id => mapping(uint16 version => Version)) internal _versions;
    mapping(uint256 id => mapping(bytes32 digest => bool)) public isSelfTest;
    mapping(uint64 operator => bool) public policyOf;
    mapping(uint64 operator => mapping(uint256 id => Rule)) public ruleOf;

    constructor(address timelock, IStaking staking) Governed(timelock) {
        STAKING = staking;
    }

    /// @param genesis apps that exist from the start, each with its first version
    function initialize(App[] calldata genesis) external initializer {
        for (uint256 i; i < genesis.length; ++i) {
            App calldata a = genesis[i];
            _publish(
                a.publisher,
                Terms(a.kind, a.metering, a.fixedUnits, a.royaltyBps, a.priceHint, a.name),
                Build(a.image, a.selfTest, a.deterministic, a.manifest)
            );
        }
    }

    /// @inheritdoc IApps
    function publish(Terms calldata terms, Build calldata build) external returns (uint256 id) {
        return _publish(msg.sender, terms, build);
    }

    /// @inheritdoc IApps
    function addVersion(uint256 id, Build calldata build) external returns (uint16) {
        return _addVersion(id, _owned(id), build);
    }

    /// @inheritdoc IApps
    function retireVersion(uint256 id, uint16 number) external {
        Record storage r = _owned(id);
        Version storage v = _version(id, number);
        require(!v.retired, VersionRetiredBefore(id, number));
        v.retired = true;
        uint16 current = r.current;
        if (number == current) {
            do {
                --current;
                require(current != 0, LastVersion(id, number));
            } while (_versions[id][current].retired);
            r.current = current;
        }
        emit VersionRetired(id, number, current);
    }

    /// @inheritdoc IApps
    function setSelfTest(uint256 id, bytes32 digest) external {
        Version storage v = _versions[id][_owned(id).current];
        require(digest != 0, ZeroSelfTest());
        require(v.selfTest == 0, SelfTestKept(id, v.selfTest));

        v.selfTest = digest;
        isSelfTest[id][digest] = true;
        emit SelfTestSet(id, digest);
    }

    /// @inheritdoc IApps
    function setPriceHint(uint256 id, uint128 priceHint) external {
        _owned(id).priceHint = priceHint;
        emit PriceHintSet(id, priceHint);
    }

    /// @inheritdoc IApps
    function retire(uint256 id) external {
        Record storage r = _owned(id);
        require(!r.retired, AlreadyRetired(id));

        r.retired = true;
        emit Retired(id);
    }

    /// @inheritdoc IApps
    function setPolicy(uint64 operator, bool allowedOnly) external {
        _checkController(operator);

        policyOf[operator] = allowedOnly;
        emit PolicySet(operator, allowedOnly);
    }

    /// @inheritdoc IApps
    function setRules(uint64 operator, uint256[] calldata ids, Rule rule) external {
        _checkController(operator);
        require(ids.length <= MAX_RULES, TooManyRules(ids.length, MAX_RULES));

        for (uint256 i; i < ids.length; ++i) {
            ruleOf[operator][ids[i]] = rule;
            emit RuleSet(operator, ids[i], rule);
        }
    }

    /// @inheritdoc IApps
    function app(uint256 id) external view returns (App memory) {
        Record storage r = _get(id);
        Version storage v = _versions[id][r.current];
        return App({
            publisher: r.publisher,
            image: v.image,
            kind: r.kind,
            metering: r.metering,
            fixedUnits: r.fixedUnits,
            royaltyBps: r.royaltyBps,
            deterministic: v.deterministic,
            retired: r.retired,
            name: r.name,
            manifest: v.manifest,
            selfTest: v.selfTest,
            version: r.current,
            priceHint: r.priceHint
        });
    }

    /// @inheritdoc IApps
    function selfTest(uint256 id) external view returns (bytes32) {
        return _versions[id][_apps[id].current].selfTest;
    }

    /// @inheritdoc IApps
    function versionOf(uint256 id) external view returns (uint16) {
        return _apps[id].current;
    }

    /// @inheritdoc IApps
    function versionCount(uint256 id) external view returns (uint16) {
        return _apps[id].versions;
    }

    /// @inheritdoc IApps
    function version(uint256 id, uint16 number) external view returns (Build memory, bool) {
        Version storage v = _version(id, number);
        return (Build(v.image, v.selfTest, v.deterministic, v.manifest), v.retired);
    }

    /// @inheritdoc IApps
    function offerable(uint256 id, uint64 operator) external view returns (bool) {
        Record storage r = _apps[id];
        return r.publisher != address(0) && !r.retired && serves(operator, id);
    }

    /// @inheritdoc IApps
    function serves(uint64 operator, uint256 id) public view returns (bool) {
        Rule rule = ruleOf[operator][id];
        return rule == Rule.Allowed || rule == Rule.None && !policyOf[operator];
    }

    /// @inheritdoc IApps
    function royalty(uint256 id) external view returns (address, uint16) {
        Record storage r = _apps[id];
        return (r.publisher, r.royaltyBps);
    }

    /// @inheritdoc IApps
    function nameOf(uint256 id) external view returns (string memory) {
        return _get(id).name;
    }

    function _publish(address publisher, Terms memory terms, Build memory build) internal returns (uint256 id) {
        _checkTerms(terms);

        id = ++count;
        Record storage r = _apps[id];
        r.publisher = publisher;
        r.royaltyBps = terms.royaltyBps;
        r.kind = terms.kind;
        r.metering = terms.metering;
        r.fixedUnits = terms.fixedUnits;
        r.priceHint = terms.priceHint;
        r.name = terms.name;
        emit Published(id, publisher, terms.kind, terms.metering, terms.fixedUnits, terms.royaltyBps, terms.name);
        if (terms.priceHint != 0) emit PriceHintSet(id, terms.priceHint);
        _addVersion(id, r, build);
    }

    function _addVersion(uint256 id, Record storage r, Build memory build) internal returns (uint16 number) {
        require(build.image != 0, ZeroImage());
        uint256 length = bytes(build.manifest).length;
        require(length <= MAX_MANIFEST, ManifestTooLong(length, MAX_MANIFEST));
        number = r.versions;
        require(number < MAX_VERSIONS, TooManyVersions(id, MAX_VERSIONS));

        ++number;
        (r.versions, r.current) = (number, number);
        _versions[id][number] = Version(build.image, build.selfTest, build.deterministic, false, build.manifest);
        if (build.selfTest != 0) isSelfTest[id][build.selfTest] = true;
        emit VersionAdded(id, number, build.image, build.selfTest, build.deterministic, build.manifest);
    }

    function _checkTerms(Terms memory terms) internal pure {
        require(terms.kind < KINDS, BadKind(terms.kind));
        require(
            terms.metering < METERINGS && (terms.metering == 1) == (terms.fixedUnits != 0),
            BadMetering(terms.metering, terms.fixedUnits)
        );
        require(terms.royaltyBps <= MAX_ROYALTY_BPS, RoyaltyTooHigh(terms.royaltyBps, MAX_ROYALTY_BPS));
        uint256 length = bytes(terms.name).length;
        require(length != 0 && length <= MAX_NAME, NameLength(length, MAX_NAME));
    }

    function _checkController(uint64 operator) internal view {
        require(STAKING.isController(operator, msg.sender), NotController(operator, msg.sender));
    }

    /// @dev The caller's own app.
    function _owned(uint256 id) internal view returns (Record storage r) {
        r = _get(id);
        require(msg.sender == r.publisher, NotPublisher(id, msg.sender));
    }

    function _get(uint256 id) internal view returns (Record storage r) {
        r = _apps[id];
        require(r.publisher != address(0), UnknownApp(id));
    }

    function _version(uint256 id, uint16 number) internal view returns (Version storage v) {
        v = _versions[id][number];
        require(v.image != 0, UnknownVersion(id, number));
    }
}
