package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFlagsMayFollowArguments(t *testing.T) {
	for in, want := range map[string]string{
		"emc devnet restart validator-2 --datadir D": "emc devnet restart --datadir D validator-2",
		"emc devnet restart --datadir D validator-2": "emc devnet restart --datadir D validator-2",
		"emc devnet --exit-when-ready":               "emc devnet --exit-when-ready",
		"emc devnet restart a --datadir=D -- --b":    "emc devnet restart --datadir=D a -- --b",
		"emc":                "emc",
		"emc nonsense --x y": "emc --x nonsense y",
	} {
		require.Equal(t, want, strings.Join(flagsFirst(newApp(), strings.Fields(in)), " "))
	}
}
