package protocol

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/holiman/uint256"
)

// field is one member of a message, in the order of its EIP-712 or Solidity type. A message lists its fields once; its ABI encoding and its JSON
// both follow from the list, so they cannot drift apart. at points to one of the types that solidityType names.
type field struct {
	name string
	at   any
}

// solidityType is the type that f has in Solidity and EIP-712.
func (f field) solidityType() string {
	switch f.at.(type) {
	case *uint256.Int:
		return "uint256"
	case *uint64:
		return "uint64"
	case *uint32:
		return "uint32"
	case *Status:
		return "uint8"
	case *common.Address:
		return "address"
	case *common.Hash:
		return "bytes32"
	}
	panic(fmt.Sprintf("protocol: field %s has no Solidity type", f.name)) // a message's table is wrong: a bug that any test of it meets
}

// word is the field's ABI encoding: 32 bytes, big endian, padded on the left.
func (f field) word() (w [32]byte) {
	switch v := f.at.(type) {
	case *uint256.Int:
		return v.Bytes32()
	case *uint64:
		binary.BigEndian.PutUint64(w[24:], *v)
	case *uint32:
		binary.BigEndian.PutUint32(w[28:], *v)
	case *Status:
		w[31] = byte(*v)
	case *common.Address:
		copy(w[12:], v[:])
	case *common.Hash:
		return *v
	}
	return w
}

// text is the field's JSON as viem's types would print it: bigint as a decimal string, small integers as numbers, bytes as hex.
func (f field) text() string {
	switch v := f.at.(type) {
	case *uint256.Int:
		return strconv.Quote(v.Dec())
	case *uint64:
		return strconv.Quote(strconv.FormatUint(*v, 10))
	case *uint32:
		return strconv.FormatUint(uint64(*v), 10)
	case *Status:
		return strconv.FormatUint(uint64(*v), 10)
	case *common.Address:
		return strconv.Quote(v.Hex())
	case *common.Hash:
		return strconv.Quote(v.Hex())
	}
	return "null"
}

// parse reads the field from JSON. Integers are decimal, as strings or as numbers.
func (f field) parse(raw json.RawMessage) error {
	s := string(raw)
	if len(s) >= 2 && s[0] == '"' {
		s = s[1 : len(s)-1] // no valid value holds an escape, so the bytes between the quotes are the value
	}
	var n uint64
	var err error
	switch v := f.at.(type) {
	case *uint256.Int:
		return parseUint256(v, s)
	case *uint64:
		*v, err = parseUint(s, 64)
	case *uint32:
		n, err = parseUint(s, 32)
		*v = uint32(n)
	case *Status:
		n, err = parseUint(s, 8)
		*v = Status(n)
	case *common.Address:
		return parseHex(v[:], s)
	case *common.Hash:
		return parseHex(v[:], s)
	}
	return err
}

func parseUint(s string, bits int) (uint64, error) {
	if s == "" || strings.Trim(s, "0123456789") != "" {
		return 0, fmt.Errorf("%.80q is not a decimal integer", s)
	}
	n, err := strconv.ParseUint(s, 10, bits)
	if err != nil {
		return 0, fmt.Errorf("%.80q does not fit into %d bits", s, bits)
	}
	return n, nil
}

func parseUint256(v *uint256.Int, s string) error {
	if s == "" || len(s) > 78 || strings.Trim(s, "0123456789") != "" {
		return fmt.Errorf("%.80q is not a decimal integer of 256 bits", s)
	}
	if err := v.SetFromDecimal(s); err != nil {
		return fmt.Errorf("%.80q does not fit into 256 bits", s)
	}
	return nil
}

func parseHex(to []byte, s string) error {
	b, err := hexutil.Decode(s)
	if err != nil || len(b) != len(to) {
		return fmt.Errorf("%.80q is not 0x and %d bytes of hex", s, len(to))
	}
	copy(to, b)
	return nil
}

// words is the ABI encoding of a struct whose members are all static.
func words(fields []field) []byte {
	out := make([]byte, 0, 32*len(fields))
	for _, f := range fields {
		w := f.word()
		out = append(out, w[:]...)
	}
	return out
}

func marshalFields(fields []field) ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, f := range fields {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(strconv.Quote(f.name) + ":" + f.text())
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// unmarshalFields wants exactly the fields: what is signed has no defaults, and a name that is not signed would mislead its reader.
func unmarshalFields(data []byte, fields []field) error {
	if len(data) > MaxMessageJSON {
		return fmt.Errorf("message of %d bytes, at most %d are allowed", len(data), MaxMessageJSON)
	}
	var raw map[string]json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		return err
	}
	for _, f := range fields {
		v, ok := raw[f.name]
		if !ok {
			return fmt.Errorf("field %s is missing", f.name)
		}
		if err := f.parse(v); err != nil {
			return fmt.Errorf("field %s: %w", f.name, err)
		}
	}
	for name := range raw {
		if !slices.ContainsFunc(fields, func(f field) bool { return f.name == name }) {
			return fmt.Errorf("field %.40q is not part of the message", name)
		}
	}
	return nil
}
