package client

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// RevertError is a contract's refusal. Name is the Solidity error's, stable for scripts to switch on.
type RevertError struct {
	Name   string
	Values string // "cost 5, value 3"
	Hint   string // what to do, if there is more to say than the name does
}

func (e *RevertError) Error() string {
	msg := "refused: " + e.Name
	if e.Values != "" {
		msg += " (" + e.Values + ")"
	}
	if e.Hint != "" {
		msg += "; " + e.Hint
	}
	return msg
}

// explain turns a node's error into what the contract said, where it said something.
func explain(err error) error {
	var data rpc.DataError
	if !errors.As(err, &data) {
		return err
	}
	text, _ := data.ErrorData().(string)
	raw, decodeErr := hexutil.Decode(text)
	if decodeErr != nil || len(raw) < 4 {
		return err
	}
	if reason, unpackErr := abi.UnpackRevert(raw); unpackErr == nil {
		return &RevertError{Name: reason}
	}
	for _, unpack := range errorDecoders() {
		if e, unpackErr := unpack(raw); unpackErr == nil {
			return describe(e)
		}
	}
	return &RevertError{Name: "0x" + hex.EncodeToString(raw[:4])}
}

// describe names an abigen error struct and its values: SocketsUnderpaid{Cost, Value} becomes Underpaid (cost 5, value 3).
func describe(e any) *RevertError {
	v := reflect.Indirect(reflect.ValueOf(e))
	full := v.Type().Name()
	r := &RevertError{Name: full}
	for _, prefix := range errorPrefixes {
		if rest, ok := strings.CutPrefix(r.Name, prefix); ok {
			r.Name = rest
			break
		}
	}
	var values []string
	for i := range v.NumField() {
		name := v.Type().Field(i).Name
		if t, ok := v.Field(i).Interface().(uint64); ok && (slices.Contains(timeFields, name) || slices.Contains(timesOf[r.Name], name)) {
			values = append(values, strings.ToLower(name[:1])+name[1:]+" "+clock(t))
			continue
		}
		if slices.Contains(plainErrors, r.Name) {
			name = strings.ToLower(name)
		}
		values = append(values, strings.ToLower(name[:1])+name[1:]+" "+show(name, v.Field(i).Interface()))
	}
	r.Values, r.Hint = strings.Join(values, ", "), hints[full]
	if r.Hint == "" {
		r.Hint = hints[r.Name]
	}
	return r
}

// timeFields are the names of error values that are Unix times.
var timeFields = []string{"LockedUntil", "PluggedUntil", "ValidUntil", "Until", "Expires", "Deadline", "ReleaseAt", "RevokedAt", "Next", "End", "Start", "IssuedAt"}

// timesOf are further ones, of errors where others have amounts under the same name.
var timesOf = map[string][]string{"PlugTooLong": {"Most"}, "BadAuctionEnd": {"Least", "Most"}, "ExpiresTooSoon": {"Wanted"}}

// moneyFields are the names of error values that are wei.
var moneyFields = []string{"Cost", "Value", "Price", "MaxPrice", "Stake", "Needed", "Balance", "Most", "Bid", "Least", "Votes", "Threshold"}

// plainErrors are those whose values are plain numbers, whatever they are called.
var plainErrors = []string{
	"OutOfBounds", "FeeTooHigh", "BadMilestones", "PurposeTooLong", "NameLength", "ManifestTooLong", "EndpointTooLong", "TooManyMembers", "TooManyWorkers", "BadShare", "SharesTooHigh",
}

func show(name string, v any) string {
	switch v := v.(type) {
	case *big.Int:
		if slices.Contains(moneyFields, name) {
			return FormatDecimal(v, EMCDecimals) + " EMC"
		}
		return v.String()
	case common.Address:
		return v.Hex()
	case [32]byte:
		return common.Hash(v).Hex()
	}
	return fmt.Sprint(v)
}
