// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { IApps } from "../interfaces/IApps.sol";
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

    struct Record {
        address publisher;
        uint16 royaltyBps;
        uint8 kind;
        uint8 metering;
        bool deterministic;
        bool retired; // what settlement and offers read fits one slot
        uint64 fixedUnits;
        bytes32 image;
        string name;
        string manifest;
    }

    uint256 public count;
    mapping(uint256 id => Record) internal _apps;
    mapping(uint256 id => bytes32) public selfTest;

    constructor(address timelock) Governed(timelock) { }

    /// @param genesis apps that exist from the start; `retired` must be false
    function initialize(App[] calldata genesis) external initializer {
        for (uint256 i; i < genesis.length; ++i) {
            _publish(genesis[i]);
        }
    }

    /// @inheritdoc IApps
    function publish(
        bytes32 image,
        uint8 kind,
        uint8 metering,
        uint64 fixedUnits,
        uint16 royaltyBps,
        bool deterministic,
        string calldata name,
        string calldata manifest
    ) external returns (uint256 id) {
        id = _publish(
            App({
                publisher: msg.sender,
                image: image,
                kind: kind,
                metering: metering,
                fixedUnits: fixedUnits,
                royaltyBps: royaltyBps,
                deterministic: deterministic,
                retired: false,
                name: name,
                manifest: manifest
            })
        );
    }

    /// @inheritdoc IApps
    function retire(uint256 id) external {
        Record storage a = _get(id);
        require(msg.sender == a.publisher, NotPublisher(id, msg.sender));
        require(!a.retired, AlreadyRetired(id));

        a.retired = true;
        emit Retired(id);
    }

    /// @inheritdoc IApps
    function setSelfTest(uint256 id, bytes32 digest) external {
        Record storage a = _get(id);
        require(msg.sender == a.publisher, NotPublisher(id, msg.sender));
        require(digest != 0, ZeroSelfTest());
        require(selfTest[id] == 0, SelfTestKept(id, selfTest[id]));

        selfTest[id] = digest;
        emit SelfTestSet(id, digest);
    }

    /// @inheritdoc IApps
    function app(uint256 id) external view returns (App memory) {
        Record storage a = _get(id);
        return App({
            publisher: a.publisher,
            image: a.image,
            kind: a.kind,
            metering: a.metering,
            fixedUnits: a.fixedUnits,
            royaltyBps: a.royaltyBps,
            deterministic: a.deterministic,
            retired: a.retired,
            name: a.name,
            manifest: a.manifest
        });
    }

    /// @inheritdoc IApps
    function offerable(uint256 id) external view returns (bool) {
        Record storage a = _apps[id];
        return a.publisher != address(0) && !a.retired;
    }

    /// @inheritdoc IApps
    function royalty(uint256 id) external view returns (address, uint16) {
        Record storage a = _apps[id];
        return (a.publisher, a.royaltyBps);
    }

    /// @inheritdoc IApps
    function nameOf(uint256 id) external view returns (string memory) {
        return _get(id).name;
    }

    function _publish(App memory a) internal returns (uint256 id) {
        _check(a);

        id = ++count;
        Record storage r = _apps[id];
        r.publisher = a.publisher;
        r.image = a.image;
        r.kind = a.kind;
        r.metering = a.metering;
        r.fixedUnits = a.fixedUnits;
        r.royaltyBps = a.royaltyBps;
        r.deterministic = a.deterministic;
        r.name = a.name;
        r.manifest = a.manifest;

        emit Published(
            id,
            a.publisher,
            a.image,
            a.kind,
            a.metering,
            a.fixedUnits,
            a.royaltyBps,
            a.deterministic,
            a.name,
            a.manifest
        );
    }

    function _check(App memory a) internal pure {
        require(a.image != 0, ZeroImage());
        require(a.kind < KINDS, BadKind(a.kind));
        require(
            a.metering < METERINGS && (a.metering == 1) == (a.fixedUnits != 0), BadMetering(a.metering, a.fixedUnits)
        );
        require(a.royaltyBps <= MAX_ROYALTY_BPS, RoyaltyTooHigh(a.royaltyBps, MAX_ROYALTY_BPS));
        uint256 name = bytes(a.name).length;
        require(name != 0 && name <= MAX_NAME, NameLength(name, MAX_NAME));
        require(bytes(a.manifest).length <= MAX_MANIFEST, ManifestTooLong(bytes(a.manifest).length, MAX_MANIFEST));
    }

    function _get(uint256 id) internal view returns (Record storage a) {
        a = _apps[id];
        require(a.publisher != address(0), UnknownApp(id));
    }
}
