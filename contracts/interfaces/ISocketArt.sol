// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title How a socket looks
/// @notice Metadata and image, made on chain from what Sockets holds. Stateless, apart because of the code size limit.
interface ISocketArt {
    struct Face {
        uint256 id;
        string app; // name
        uint64 operator;
        uint64 rated; // the operator's proved power, mE; 0 if its ratings lapsed
        uint64 power; // mE
        uint64 units; // mU
        uint64 expires; // seconds
        uint64 pluggedUntil; // seconds
        bool reserved;
    }

    /// @notice JSON with an SVG image, as a data URI.
    function tokenURI(Face calldata face) external view returns (string memory);

    /// @notice The collection's JSON (ERC-7572), as a data URI.
    function contractURI() external view returns (string memory);
}
