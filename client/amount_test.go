package client

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDecimalsAreExact(t *testing.T) {
	for in, want := range map[string]string{"1": "1000", "0.5": "500", "12.345": "12345", ".001": "1", "7.": "7000"} {
		v, err := ParseDecimal(in, 3)
		require.NoError(t, err, in)
		require.Equal(t, want, v.String(), in)
	}
	for _, bad := range []string{"", ".", "-1", "+1", "1e3", "0.0001", "1.2.3", "0x10", "1 000"} {
		_, err := ParseDecimal(bad, 3)
		require.Error(t, err, bad)
	}
	require.Equal(t, "0.000000000000000001", FormatDecimal(big.NewInt(1), EMCDecimals))
	require.Equal(t, "-12.5", FormatDecimal(big.NewInt(-12500), 3))
	require.Equal(t, "0", FormatDecimal(new(big.Int), 3))
}

func FuzzDecimalRoundTrip(f *testing.F) {
	f.Add("12.5")
	f.Fuzz(func(t *testing.T, s string) {
		v, err := ParseDecimal(s, EMCDecimals)
		if err != nil {
			return
		}
		again, err := ParseDecimal(FormatDecimal(v, EMCDecimals), EMCDecimals)
		require.NoError(t, err)
		require.Zero(t, v.Cmp(again))
	})
}
