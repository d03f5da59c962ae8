// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title What sockets run
/// @notice Published apps. What an app costs and whom it pays is fixed when it is published; what runs is its current
/// version, the newest that is not retired. Sockets are sold for an app and follow it from version to version. Ids and
/// versions run from 1. Prices are wei of EMC a U, work is mU.
///
/// Operators say here which apps they serve: no offer is posted for another, and their workers run no other.
interface IApps {
    /// @notice What holds for all versions of an app.
    struct Terms {
        uint8 kind; // 0 one-shot, 1 warm HTTP server
        uint8 metering; // 0 by time, 1 a fixed number of units a call
        uint64 fixedUnits; // mU a call when metering is 1
        uint16 royaltyBps; // the publisher's share of what its app earns
        uint128 priceHint; // what the publisher finds fair, wei a U; 0: no opinion. Information only
        string name; // at most 64 bytes
    }

    /// @notice What one version runs.
    struct Build {
        bytes32 image; // OCI manifest digest (SHA-256)
        bytes32 selfTest; // SHA-256 of an input that a healthy worker answers; 0 if there is none
        bool deterministic; // equal inputs give equal outputs
        string manifest; // JSON: resources, limits, entry point; at most 4096 bytes
    }

    /// @notice An app with its current version.
    struct App {
        address publisher;
        bytes32 image;
        uint8 kind;
        uint8 metering;
        uint64 fixedUnits;
        uint16 royaltyBps;
        bool deterministic;
        bool retired; // no new offers
        string name;
        string manifest;
        bytes32 selfTest;
        uint16 version;
        uint128 priceHint;
    }

    /// @notice An operator's word on an app.
    enum Rule {
        None, // as its policy says
        Allowed,
        Denied
    }

    error UnknownApp(uint256 id);
    error UnknownVersion(uint256 id, uint16 version);
    error NotPublisher(uint256 id, address caller);
    error NotController(uint64 operator, address caller);
    error AlreadyRetired(uint256 id);
    error VersionRetiredBefore(uint256 id, uint16 version);
    /// @notice An app keeps one version that is not retired: retire the app instead.
    error LastVersion(uint256 id, uint16 version);
    error TooManyVersions(uint256 id, uint16 most);
    error ZeroImage();
    error BadKind(uint8 kind);
    /// @notice Metering is 0 with no fixed units, or 1 with some.
    error BadMetering(uint8 metering, uint64 fixedUnits);
    error RoyaltyTooHigh(uint16 bps, uint16 most);
    error NameLength(uint256 length, uint256 most);
    error ManifestTooLong(uint256 length, uint256 most);
    error TooManyRules(uint256 count, uint256 most);
    error ZeroSelfTest();
    /// @notice A version's self-test is set once: operators sell reserved power trusting in it.
    error SelfTestKept(uint256 id, bytes32 digest);

    event Published(
        uint256 indexed id,
        address indexed publisher,
        uint8 kind,
        uint8 metering,
        uint64 fixedUnits,
        uint16 royaltyBps,
        string name
    );
    /// @notice The app's current version is this one now.
    event VersionAdded(
        uint256 indexed id,
        uint16 indexed version,
        bytes32 indexed image,
        bytes32 selfTest,
        bool deterministic,
        string manifest
    );
    /// @notice The app's current version is `current` now.
    event VersionRetired(uint256 indexed id, uint16 indexed version, uint16 current);
    /// @notice Of the version that is current now.
    event SelfTestSet(uint256 indexed id, bytes32 digest);
    event PriceHintSet(uint256 indexed id, uint128 priceHint);
    event Retired(uint256 indexed id);
    event PolicySet(uint64 indexed operator, bool allowedOnly);
    event RuleSet(uint64 indexed operator, uint256 indexed app, Rule rule);

    /// @notice Publishes an app with its first version; the caller is its publisher.
    function publish(Terms calldata terms, Build calldata build) external returns (uint256 id);

    /// @notice Gives the app a new version, which is the current one from then on; by its publisher. At most
    /// MAX_VERSIONS.
    function addVersion(uint256 id, Build calldata build) external returns (uint16 version);

    /// @notice Takes a version back, for good; by the publisher. The newest that is left is the current one.
    function retireVersion(uint256 id, uint16 version) external;

    /// @notice Names the input that every healthy worker answers, of a current version that was published without one; by
    /// the publisher, once and for good. With it holders of reserved sockets can demand service.
    /// @param digest SHA-256 of the input
    function setSelfTest(uint256 id, bytes32 digest) external;

    /// @notice By the publisher.
    function setPriceHint(uint256 id, uint128 priceHint) external;

    /// @notice Ends new offers of the app; by its publisher, for good. Sockets that were sold go on, and versions for them.
    function retire(uint256 id) external;

    /// @notice Whether the operator serves every app that it did not deny, as it does by default, or only those that it
    /// allowed; by the operator's owner or signer. Offers that were posted stand until they are cancelled.
    function setPolicy(uint64 operator, bool allowedOnly) external;

    /// @notice Says the same of several apps, at most MAX_RULES; by the operator's owner or signer.
    function setRules(uint64 operator, uint256[] calldata ids, Rule rule) external;

    function app(uint256 id) external view returns (App memory);

    function count() external view returns (uint256);

    /// @notice The number of the current version; 0 if there is no such app.
    function versionOf(uint256 id) external view returns (uint16);

    /// @notice How many versions the app has had.
    function versionCount(uint256 id) external view returns (uint16);

    function version(uint256 id, uint16 number) external view returns (Build memory build, bool retired);

    /// @notice SHA-256 of the current version's self-test input, 0 if it has none.
    function selfTest(uint256 id) external view returns (bytes32 digest);

    /// @notice True if the digest is the self-test's input of one of the app's versions. It stays true: a publisher
    /// cannot make a worker that runs an older version fail its test.
    function isSelfTest(uint256 id, bytes32 digest) external view returns (bool);

    /// @notice True if the app exists and is not retired, and the operator serves it.
    function offerable(uint256 id, uint64 operator) external view returns (bool);

    /// @notice What the operator's policy and rules say of the app.
    function serves(uint64 operator, uint256 id) external view returns (bool);

    function policyOf(uint64 operator) external view returns (bool allowedOnly);

    function ruleOf(uint64 operator, uint256 id) external view returns (Rule);

    /// @notice Whom the app's royalty is paid to, and its basis points.
    function royalty(uint256 id) external view returns (address publisher, uint16 bps);

    function nameOf(uint256 id) external view returns (string memory);
}
