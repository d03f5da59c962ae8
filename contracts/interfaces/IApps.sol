// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title What sockets run
/// @notice Published apps, immutable but for their retirement. Ids run from 1.
interface IApps {
    struct App {
        address publisher;
        bytes32 image; // OCI manifest digest (SHA-256)
        uint8 kind; // 0 one-shot, 1 warm HTTP server
        uint8 metering; // 0 by time, 1 a fixed number of units a call
        uint64 fixedUnits; // mU a call when metering is 1
        uint16 royaltyBps; // the publisher's share of what its app earns
        bool deterministic; // equal inputs give equal outputs
        bool retired; // no new offers
        string name; // at most 64 bytes
        string manifest; // JSON, at most 4096 bytes
    }

    error UnknownApp(uint256 id);
    error NotPublisher(uint256 id, address caller);
    error AlreadyRetired(uint256 id);
    error ZeroImage();
    error BadKind(uint8 kind);
    /// @notice Metering is 0 with no fixed units, or 1 with some.
    error BadMetering(uint8 metering, uint64 fixedUnits);
    error RoyaltyTooHigh(uint16 bps, uint16 most);
    error NameLength(uint256 length, uint256 most);
    error ManifestTooLong(uint256 length, uint256 most);
    error ZeroSelfTest();
    /// @notice An app's self-test is set once: operators sell reserved power trusting in it.
    error SelfTestKept(uint256 id, bytes32 digest);

    event Published(
        uint256 indexed id,
        address indexed publisher,
        bytes32 indexed image,
        uint8 kind,
        uint8 metering,
        uint64 fixedUnits,
        uint16 royaltyBps,
        bool deterministic,
        string name,
        string manifest
    );
    event Retired(uint256 indexed id);
    event SelfTestSet(uint256 indexed id, bytes32 digest);

    function publish(
        bytes32 image,
        uint8 kind,
        uint8 metering,
        uint64 fixedUnits,
        uint16 royaltyBps,
        bool deterministic,
        string calldata name,
        string calldata manifest
    ) external returns (uint256 id);

    /// @notice Ends new offers of the app; by its publisher, for good. Sockets that were sold go on.
    function retire(uint256 id) external;

    /// @notice Names the input that every healthy worker of the app answers, by its publisher, once and for good. With it
    /// holders of reserved sockets can demand service.
    /// @param digest SHA-256 of the input
    function setSelfTest(uint256 id, bytes32 digest) external;

    /// @notice SHA-256 of the app's self-test input, 0 if it has none.
    function selfTest(uint256 id) external view returns (bytes32 digest);

    function app(uint256 id) external view returns (App memory);

    function count() external view returns (uint256);

    /// @notice True if the app exists and is not retired.
    function offerable(uint256 id) external view returns (bool);

    /// @notice Whom the app's royalty is paid to, and its basis points.
    function royalty(uint256 id) external view returns (address publisher, uint16 bps);

    function nameOf(uint256 id) external view returns (string memory);
}
