// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import { ICredentials } from "../../interfaces/ICredentials.sol";
import { IDIDRegistry } from "../../interfaces/IDIDRegistry.sol";
import { Credentials } from "../../l2/Credentials.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { EthereumDIDRegistry } from "ethr-did-registry/contracts/EthereumDIDRegistry.sol";
import { Test } from "forge-std/Test.sol";

contract CredentialsTest is Test {
    bytes32 internal constant SCHEMA = keccak256("verified business");

    EthereumDIDRegistry internal registry = new EthereumDIDRegistry();
    Credentials internal credentials;
    address internal issuer;
    uint256 internal issuerKey;
    address internal delegate;
    uint256 internal delegateKey;
    address internal subject = makeAddr("subject");

    function setUp() public {
        vm.warp(1_800_000_000);
        (issuer, issuerKey) = makeAddrAndKey("issuer");
        (delegate, delegateKey) = makeAddrAndKey("delegate");
        Credentials code = new Credentials(address(8), IDIDRegistry(address(registry)));
        credentials = Credentials(address(new ERC1967Proxy(address(code), abi.encodeCall(code.REGISTRY, ()))));
    }

    function good() internal view returns (ICredentials.Credential memory) {
        uint64 now_ = uint64(block.timestamp);
        return ICredentials.Credential(issuer, SCHEMA, subject, keccak256("claims"), now_, now_ + 1 days);
    }

    function sign(ICredentials.Credential memory c, address signer, uint256 key) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, credentials.hashOf(c));
        return abi.encode(c, signer, abi.encodePacked(r, s, v));
    }

    function refused(ICredentials.Credential memory c, bytes memory error) internal {
        bytes memory signed = sign(c, issuer, issuerKey);
        vm.expectRevert(error);
        credentials.check(issuer, SCHEMA, subject, signed);
    }

    function test_TheIssuersSignatureIsAccepted() public view {
        credentials.check(issuer, SCHEMA, subject, sign(good(), issuer, issuerKey));
    }

    function test_WhatItIsAboutMustMatch() public {
        ICredentials.Credential memory c = good();
        c.issuer = delegate;
        refused(c, abi.encodeWithSelector(ICredentials.WrongIssuer.selector, delegate, issuer));
        c = good();
        c.schema = 0;
        refused(c, abi.encodeWithSelector(ICredentials.WrongSchema.selector, bytes32(0), SCHEMA));
        c = good();
        c.subject = issuer;
        refused(c, abi.encodeWithSelector(ICredentials.WrongSubject.selector, issuer, subject));
        c = good();
        c.issuedAt += 1;
        refused(c, abi.encodeWithSelector(ICredentials.NotYetValid.selector, c.issuedAt));
        c = good();
        c.expires = uint64(block.timestamp) - 1;
        refused(c, abi.encodeWithSelector(ICredentials.CredentialExpired.selector, c.expires));
    }

    function test_ADelegateSpeaksWhileTheRegistrySaysSo() public {
        bytes memory signed = sign(good(), delegate, delegateKey);
        vm.expectRevert(abi.encodeWithSelector(ICredentials.NotIssuer.selector, issuer, delegate));
        credentials.check(issuer, SCHEMA, subject, signed);
        vm.prank(issuer);
        registry.addDelegate(issuer, "veriKey", delegate, 1 hours);
        credentials.check(issuer, SCHEMA, subject, signed);
        vm.warp(block.timestamp + 1 hours);
        vm.expectRevert(abi.encodeWithSelector(ICredentials.NotIssuer.selector, issuer, delegate));
        credentials.check(issuer, SCHEMA, subject, signed);
    }

    function test_ANewOwnerOfTheIdentityReplacesTheOld() public {
        vm.prank(issuer);
        registry.changeOwner(issuer, delegate);
        credentials.check(issuer, SCHEMA, subject, sign(good(), delegate, delegateKey));
        refused(good(), abi.encodeWithSelector(ICredentials.NotIssuer.selector, issuer, issuer));
    }

    function test_OnlyWhoIsNamedSigned() public {
        bytes memory signed = sign(good(), issuer, delegateKey);
        bytes32 hash = credentials.hashOf(good());
        vm.expectRevert(abi.encodeWithSelector(ICredentials.BadSignature.selector, hash, issuer));
        credentials.check(issuer, SCHEMA, subject, signed);
    }

    function test_TheIssuerRevokesOneOrAllThatAreOlder() public {
        bytes32 hash = credentials.hashOf(good());
        vm.expectRevert(abi.encodeWithSelector(ICredentials.NotIssuer.selector, issuer, address(this)));
        credentials.revoke(issuer, hash);
        vm.startPrank(issuer);
        credentials.revoke(issuer, hash);
        refused(good(), abi.encodeWithSelector(ICredentials.CredentialRevoked.selector, hash));
        vm.stopPrank();

        ICredentials.Credential memory c = good();
        c.claims = 0; // another credential is another
        credentials.check(issuer, SCHEMA, subject, sign(c, issuer, issuerKey));
        vm.startPrank(issuer);
        credentials.revokeBefore(issuer, c.issuedAt + 1);
        vm.expectRevert(abi.encodeWithSelector(ICredentials.NotLater.selector, c.issuedAt, c.issuedAt + 1));
        credentials.revokeBefore(issuer, c.issuedAt);
        vm.stopPrank();
        refused(c, abi.encodeWithSelector(ICredentials.CredentialRevoked.selector, credentials.hashOf(c)));
    }
}
