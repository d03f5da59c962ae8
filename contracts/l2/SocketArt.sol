// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ISocketArt } from "../interfaces/ISocketArt.sol";
import { Base64 } from "solady/utils/Base64.sol";
import { DateTimeLib } from "solady/utils/DateTimeLib.sol";
import { LibString } from "solady/utils/LibString.sol";

/// @title SocketArt
/// @notice See ISocketArt. What a wallet shows is what the contract holds.
contract SocketArt is ISocketArt {
    using LibString for uint256;

    string private constant ABOUT = "A bearer claim on escrowed compute of the EMC network: units of proved AI computing power, "
        "payable to its operator as it is called.";

    /// @inheritdoc ISocketArt
    function tokenURI(Face calldata f) external view returns (string memory) {
        string memory json = string.concat(
            '{"name":"Socket #',
            f.id.toString(),
            '","description":"',
            ABOUT,
            '","image":"data:image/svg+xml;base64,',
            Base64.encode(bytes(image(f))),
            '","attributes":',
            attributes(f),
            "}"
        );
        return string.concat("data:application/json;base64,", Base64.encode(bytes(json)));
    }

    /// @inheritdoc ISocketArt
    function contractURI() external pure returns (string memory) {
        return string.concat(
            "data:application/json;base64,",
            Base64.encode(
                bytes(string.concat('{"name":"EMC Computing Socket","symbol":"SOCKET","description":"', ABOUT, '"}'))
            )
        );
    }

    function attributes(Face memory f) internal view returns (string memory) {
        return string.concat(
            "[",
            trait("App", LibString.escapeJSON(f.app)),
            ",",
            trait("Class", f.reserved ? "Reserved" : "Burst"),
            ",",
            trait("Plugged in", f.pluggedUntil > block.timestamp ? "yes" : "no"),
            ",",
            string.concat(
                number("Operator", uint256(f.operator).toString(), ""),
                ",",
                number("Operator's rating (E)", milli(f.rated), "")
            ),
            ",",
            number("Power (E)", milli(f.power), ""),
            ",",
            string.concat(
                number("Units left (U)", milli(f.units), ""),
                ",",
                number("Expires", uint256(f.expires).toString(), ',"display_type":"date"'),
                "]"
            )
        );
    }

    function image(Face memory f) internal view returns (string memory) {
        bool on = f.pluggedUntil > block.timestamp;
        return string.concat(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 560" font-family="ui-monospace,Menlo,Consolas,monospace" fill="#e8eefc">'
            '<defs><radialGradient id="b" cx=".5" cy=".3" r=".95"><stop stop-color="#1d2b5e"/><stop offset="1" stop-color="#070b1a"/></radialGradient>'
            '<linearGradient id="e" x2="1" y2="1"><stop stop-color="hsl(',
            hue(f.id, 0),
            ',90%,66%)"/><stop offset="1" stop-color="hsl(',
            hue(f.id, 70),
            ',90%,60%)"/></linearGradient></defs><rect width="400" height="560" rx="28" fill="url(#b)"/>'
            '<rect x="6" y="6" width="388" height="548" rx="23" fill="none" stroke="url(#e)" stroke-width="2"/>',
            chip(on),
            '<text x="30" y="50" font-size="15" letter-spacing="3" fill="url(#e)">EMC SOCKET</text>'
            '<text x="370" y="50" font-size="15" text-anchor="end">#',
            f.id.toString(),
            "</text>",
            rows(f, on),
            "</svg>"
        );
    }

    /// @dev The socket: a ring with two pins' holes, lit while it is plugged in.
    function chip(bool on) internal pure returns (string memory) {
        return string.concat(
            '<g fill="none" stroke="url(#e)" stroke-width="3"><path stroke-width="1" opacity=".45" d="M40 180h64M40 200h56M296 200h64M296 180h64M180 76v24M220 76v24M180 280v24M220 280v24"/>'
            '<circle cx="200" cy="190" r="84" opacity=".5"/><circle cx="200" cy="190" r="68"/></g>'
            '<g stroke="#0008" fill="',
            on ? "url(#e)" : "#223",
            '"><circle cx="172" cy="190" r="13"/><circle cx="228" cy="190" r="13"/><rect x="193" y="136" width="14" height="20" rx="4"/></g>',
            on
                ? '<circle cx="200" cy="190" r="96" fill="none" stroke="url(#e)"><animate attributeName="r" values="86;106" dur="2s" repeatCount="indefinite"/><animate attributeName="opacity" values=".8;0" dur="2s" repeatCount="indefinite"/></circle>'
                : ""
        );
    }

    function rows(Face memory f, bool on) internal pure returns (string memory) {
        return string.concat(
            '<text x="200" y="348" font-size="22" text-anchor="middle" font-weight="bold">',
            LibString.escapeHTML(clip(f.app)),
            "</text>",
            row(392, "power", string.concat(milli(f.power), " E")),
            row(420, "units left", string.concat(milli(f.units), " U")),
            row(448, "expires", date(f.expires)),
            row(476, "operator", operator(f)),
            row(504, f.reserved ? "reserved" : "burst", on ? "plugged in" : "not plugged")
        );
    }

    /// @dev Its number, and what it has proved: the rating that the socket's power is part of.
    function operator(Face memory f) internal pure returns (string memory) {
        string memory id = string.concat("#", uint256(f.operator).toString());
        return f.rated == 0 ? string.concat(id, ", unrated") : string.concat(id, ", rated ", milli(f.rated), " E");
    }

    function row(uint256 y, string memory label, string memory value) internal pure returns (string memory) {
        return string.concat(
            '<text x="40" y="',
            y.toString(),
            '" font-size="15" opacity=".6">',
            label,
            '</text><text x="360" y="',
            y.toString(),
            '" font-size="15" text-anchor="end">',
            value,
            "</text>"
        );
    }

    function trait(string memory key, string memory value) internal pure returns (string memory) {
        return string.concat('{"trait_type":"', key, '","value":"', value, '"}');
    }

    function number(string memory key, string memory value, string memory more) internal pure returns (string memory) {
        return string.concat('{"trait_type":"', key, '","value":', value, more, "}");
    }

    /// @dev Neighbouring ids get hues far apart: the golden angle.
    function hue(uint256 id, uint256 shift) internal pure returns (string memory) {
        return ((id * 137 + 190 + shift) % 360).toString();
    }

    /// @dev A number of thousandths with its decimals, without trailing zeros.
    function milli(uint256 v) internal pure returns (string memory) {
        uint256 rest = v % 1000;
        if (rest == 0) return (v / 1000).toString();
        string memory digits = (1000 + rest).toString();
        uint256 end = rest % 10 != 0 ? 4 : rest % 100 != 0 ? 3 : 2;
        return string.concat((v / 1000).toString(), ".", LibString.slice(digits, 1, end));
    }

    /// @dev UTC, 2026-11-22 14:05.
    function date(uint256 time) internal pure returns (string memory) {
        (uint256 y, uint256 m, uint256 d, uint256 h, uint256 min,) = DateTimeLib.timestampToDateTime(time);
        return string.concat(y.toString(), "-", two(m), "-", two(d), " ", two(h), ":", two(min));
    }

    function two(uint256 v) internal pure returns (string memory) {
        return LibString.slice((100 + v).toString(), 1, 3);
    }

    /// @dev What fits the card: whole characters, also beyond ASCII.
    function clip(string memory s) internal pure returns (string memory) {
        bytes memory b = bytes(s);
        if (b.length <= 26) return s;
        uint256 end = 24;
        while (end != 0 && uint8(b[end]) & 0xc0 == 0x80) --end;
        return string.concat(LibString.slice(s, 0, end), unicode"…");
    }
}
