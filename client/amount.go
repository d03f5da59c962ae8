package client

import (
	"fmt"
	"math/big"
	"strings"
)

// ParseDecimal reads a decimal number such as 12.5 exactly, in units of 10^-decimals. It refuses signs, exponents and digits that would be lost.
func ParseDecimal(s string, decimals int) (*big.Int, error) {
	whole, frac, _ := strings.Cut(s, ".")
	digits := whole + frac
	if len(frac) > decimals {
		return nil, fmt.Errorf("%q has more than %d digits after the point", s, decimals)
	}
	if digits == "" || strings.Trim(digits, "0123456789") != "" || len(digits) > 78 {
		return nil, fmt.Errorf("%q is not a decimal number such as 12.5", s)
	}
	v, _ := new(big.Int).SetString(digits+strings.Repeat("0", decimals-len(frac)), 10)
	return v, nil
}

// FormatDecimal writes v, in units of 10^-decimals, without trailing zeros.
func FormatDecimal(v *big.Int, decimals int) string {
	sign, s := "", new(big.Int).Abs(v).String()
	if v.Sign() < 0 {
		sign = "-"
	}
	if len(s) <= decimals {
		s = strings.Repeat("0", decimals-len(s)+1) + s
	}
	whole, frac := s[:len(s)-decimals], strings.TrimRight(s[len(s)-decimals:], "0")
	if frac != "" {
		frac = "." + frac
	}
	return sign + whole + frac
}

// Decimals of the amounts that people type and read.
const (
	EMCDecimals   = 18 // wei in an EMC
	MilliDecimals = 3  // mU in a U, mE in an E
)
