package client

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/edgematrix/emc/protocol"
)

// maxSignedFile bounds a file of signed data, bytes.
const maxSignedFile = 64 << 10

// Signed is EIP-712 typed data as eth_signTypedData_v4 takes it, with who signed it and the signature: any wallet can make such a file.
type Signed struct {
	apitypes.TypedData
	Signer    common.Address `json:"signer"`
	Signature hexutil.Bytes  `json:"signature"`
}

// domainType is what the domains of Market and Credentials consist of.
var domainType = []apitypes.Type{
	{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
}

// signTyped signs a message of one type for a contract. The message is a struct whose JSON has the type's members.
func (c *Client) signTyped(name, primary string, members []apitypes.Type, contract common.Address, message any) (*Signed, error) {
	key, err := c.Key()
	if err != nil {
		return nil, err
	}
	s := &Signed{Signer: c.Address(), TypedData: apitypes.TypedData{
		Types: apitypes.Types{"EIP712Domain": domainType, primary: members}, PrimaryType: primary,
		Domain: apitypes.TypedDataDomain{Name: name, Version: "1", ChainId: (*math.HexOrDecimal256)(c.ChainID), VerifyingContract: contract.Hex()},
	}}
	text, err := json.Marshal(message)
	if err == nil {
		err = json.Unmarshal(text, &s.Message)
	}
	if err != nil {
		return nil, fmt.Errorf("encode %s: %w", primary, err)
	}
	digest, err := s.Digest()
	if err != nil {
		return nil, err
	}
	signature, err := protocol.Sign(digest, key)
	if err != nil {
		return nil, err
	}
	s.Signature = signature[:]
	return s, nil
}

// Digest is what is signed.
func (s *Signed) Digest() (common.Hash, error) {
	raw, _, err := apitypes.TypedDataAndHash(s.TypedData)
	if err != nil {
		return common.Hash{}, fmt.Errorf("hash typed data: %w", err)
	}
	return common.Hash(raw), nil
}

// open reads the message into a struct and checks that it is of the type, chain and contract that the caller asks for.
func (c *Client) open(s *Signed, primary string, contract common.Address, message any) error {
	if s.PrimaryType != primary {
		return fmt.Errorf("it holds a %s, and the command takes the kind %s", s.PrimaryType, primary)
	}
	if id := (*big.Int)(s.Domain.ChainId); id == nil || id.Cmp(c.ChainID) != 0 {
		return fmt.Errorf("it was signed for chain %v, and this is %s; check --rpc", id, c.ChainID)
	}
	if at := common.HexToAddress(s.Domain.VerifyingContract); at != contract {
		return fmt.Errorf("it was signed for the contract %s, not for %s", at, contract)
	}
	text, err := json.Marshal(s.Message)
	if err == nil {
		err = json.Unmarshal(text, message)
	}
	if err != nil {
		return fmt.Errorf("its message is no %s: %w", primary, err)
	}
	return nil
}

// ReadSigned reads a file of signed data.
func ReadSigned(path string) (*Signed, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > maxSignedFile {
		return nil, fmt.Errorf("%s has %d bytes: signed data has at most %d", path, info.Size(), maxSignedFile)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	s := new(Signed)
	if err := json.Unmarshal(data, s); err != nil {
		return nil, fmt.Errorf("%s is no signed data: %w", path, err)
	}
	return s, nil
}
