package protocol

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
)

// CallHeader is the HTTP header that carries a signed call: base64url without padding of the JSON {"call":{...},"signature":"0x..."}, so that a
// script needs nothing but JSON and base64 to make it.
const CallHeader = "EMC-Call"

// EncodeCallHeader gives the header's value.
func EncodeCallHeader(c *SignedCall) (string, error) {
	b, err := json.Marshal(c)
	if err != nil {
		return "", fmt.Errorf("encode %s header: %w", CallHeader, err)
	}
	return base64.RawURLEncoding.EncodeToString(b), nil
}

// DecodeCallHeader reads the header's value; padding is tolerated. It fails with CodeBadRequest.
func DecodeCallHeader(value string) (*SignedCall, error) {
	if len(value) > MaxCallHeader {
		return nil, Errorf(CodeBadRequest, "%s header of %d bytes, at most %d are allowed", CallHeader, len(value), MaxCallHeader)
	}
	b, err := base64.RawURLEncoding.DecodeString(strings.TrimRight(value, "="))
	if err != nil {
		return nil, Errorf(CodeBadRequest, "%s header is not base64url: %w", CallHeader, err)
	}
	c := new(SignedCall)
	if err := json.Unmarshal(b, c); err != nil {
		return nil, Errorf(CodeBadRequest, "%s header is not a signed call: %w", CallHeader, err)
	}
	if c.Signature.IsZero() {
		return nil, Errorf(CodeBadRequest, "%s header has no signature", CallHeader)
	}
	return c, nil
}
