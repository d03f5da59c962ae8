package client

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/edgematrix/emc/bindings/credentials"
)

// credentialMembers are those of ICredentials.Credential.
var credentialMembers = []apitypes.Type{
	{Name: "issuer", Type: "address"}, {Name: "schema", Type: "bytes32"}, {Name: "subject", Type: "address"}, {Name: "claims", Type: "bytes32"},
	{Name: "issuedAt", Type: "uint64"}, {Name: "expires", Type: "uint64"},
}

// credential is ICredentials.Credential as typed data has it.
type credential struct {
	Issuer   common.Address      `json:"issuer"`
	Schema   common.Hash         `json:"schema"`
	Subject  common.Address      `json:"subject"`
	Claims   common.Hash         `json:"claims"`
	IssuedAt math.HexOrDecimal64 `json:"issuedAt"`
	Expires  math.HexOrDecimal64 `json:"expires"`
}

// CredentialTerms say what a credential is about.
type CredentialTerms struct {
	Issuer, Subject common.Address
	Schema          common.Hash
	Claims          common.Hash // digest of what it says
	Expires         time.Time
}

// Schema is the number of a kind of credential: itself, if it is 0x and 64 hex digits, else the digest of its name.
func Schema(text string) common.Hash {
	if raw, err := hexutil.Decode(text); err == nil && len(raw) == common.HashLength {
		return common.Hash(raw)
	}
	return crypto.Keccak256Hash([]byte(text))
}

// IssueCredential signs a credential as its issuer, or as a delegate of it. Nothing is sent.
func (c *Client) IssueCredential(ctx context.Context, terms CredentialTerms) (*Signed, error) {
	head, err := c.ETH.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read the newest block: %w", c.lost(err))
	}
	return c.signTyped("EMC Credentials", "Credential", credentialMembers, CredentialsAddress, &credential{
		Issuer: terms.Issuer, Schema: terms.Schema, Subject: terms.Subject, Claims: terms.Claims,
		IssuedAt: math.HexOrDecimal64(head.Time), Expires: math.HexOrDecimal64(terms.Expires.Unix()),
	})
}

// OpenCredential reads a credential out of signed data for this chain.
func (c *Client) OpenCredential(s *Signed) (*credentials.ICredentialsCredential, error) {
	var v credential
	if err := c.open(s, "Credential", CredentialsAddress, &v); err != nil {
		return nil, err
	}
	return &credentials.ICredentialsCredential{
		Issuer: v.Issuer, Schema: v.Schema, Subject: v.Subject, Claims: v.Claims, IssuedAt: uint64(v.IssuedAt), Expires: uint64(v.Expires),
	}, nil
}

// presented is abi.encode(Credential, address signer, bytes signature), as the contracts take it.
func presented(v *credentials.ICredentialsCredential, s *Signed) ([]byte, error) {
	tuple, err := abi.NewType("tuple", "", []abi.ArgumentMarshaling{
		{Name: "issuer", Type: "address"}, {Name: "schema", Type: "bytes32"}, {Name: "subject", Type: "address"}, {Name: "claims", Type: "bytes32"},
		{Name: "issuedAt", Type: "uint64"}, {Name: "expires", Type: "uint64"},
	})
	if err != nil {
		return nil, err
	}
	address, _ := abi.NewType("address", "", nil)
	raw, _ := abi.NewType("bytes", "", nil)
	return abi.Arguments{{Type: tuple}, {Type: address}, {Type: raw}}.Pack(*v, s.Signer, []byte(s.Signature))
}

// CheckCredential asks the chain whether the credential is the issuer's valid one of its schema for its subject; if not, why is the error.
func (c *Client) CheckCredential(ctx context.Context, s *Signed) (*credentials.ICredentialsCredential, error) {
	v, err := c.OpenCredential(s)
	if err != nil {
		return nil, err
	}
	data, err := presented(v, s)
	if err != nil {
		return nil, fmt.Errorf("encode credential: %w", err)
	}
	_, err = view(ctx, c, CredentialsAddress, credentialABI.PackCheck(v.Issuer, v.Schema, v.Subject, data), func([]byte) (struct{}, error) { return struct{}{}, nil })
	return v, err
}

// RevokeCredential ends one credential for good.
func (c *Client) RevokeCredential(ctx context.Context, s *Signed) (*credentials.ICredentialsCredential, *types.Receipt, error) {
	v, err := c.OpenCredential(s)
	if err != nil {
		return nil, nil, err
	}
	digest, err := s.Digest()
	if err != nil {
		return nil, nil, err
	}
	receipt, err := c.send(ctx, "revoke credential", CredentialsAddress, nil, credentialABI.PackRevoke(v.Issuer, digest))
	return v, receipt, err
}

// RevokeCredentialsBefore ends all credentials of an issuer that were issued before a time.
func (c *Client) RevokeCredentialsBefore(ctx context.Context, issuer common.Address, before time.Time) (*types.Receipt, error) {
	return c.send(ctx, "revoke credentials", CredentialsAddress, nil, credentialABI.PackRevokeBefore(issuer, uint64(before.Unix())))
}

// Gate is whose credential an offer asks its buyers for, and of which schema; zero: none.
func (c *Client) Gate(ctx context.Context, offer uint64) (issuer common.Address, schema common.Hash, err error) {
	g, err := view(ctx, c, SocketsAddress, socketsABI.PackGate(token(offer)), socketsABI.UnpackGate)
	if err != nil {
		return issuer, schema, fmt.Errorf("read gate of offer %d: %w", offer, err)
	}
	return g.Arg0, g.Arg1, nil
}

// SetGate sells an offer of the account's operator to holders of a credential only, before its first sale.
func (c *Client) SetGate(ctx context.Context, offer uint64, issuer common.Address, schema common.Hash) (*types.Receipt, error) {
	return c.send(ctx, fmt.Sprintf("gate offer %d", offer), SocketsAddress, nil, socketsABI.PackSetGate(token(offer), issuer, schema))
}
