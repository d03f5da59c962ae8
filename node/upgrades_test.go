package node

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/protocol"
)

// The promise: a node makes and takes no block of an upgrade that it does not know, whether it begins at a block or at a time, and says which and what to do.
func TestUpgradesByBlockAndByTime(t *testing.T) {
	activations["known"] = true
	t.Cleanup(func() { delete(activations, "known") })
	const far = 1 << 40
	for _, tc := range []struct {
		name         string
		at           protocol.Activation
		number, time uint64
		refused      bool
	}{
		{"unknown", protocol.Activation{Block: 10}, 9, far, false},
		{"unknown", protocol.Activation{Block: 10}, 10, 0, true},
		{"unknown", protocol.Activation{Time: 1000}, far, 999, false},
		{"unknown", protocol.Activation{Time: 1000}, 0, 1000, true},
		{"unknown", protocol.Activation{Time: 1000}, 0, 1001, true},
		{"known", protocol.Activation{Block: 10}, 10, 0, false},
		{"known", protocol.Activation{Time: 1000}, 0, 1000, false},
	} {
		c := Config{Version: "v9", Network: &protocol.Network{Activations: map[string]protocol.Activation{tc.name: tc.at}}}
		err := c.upgrade(tc.number, tc.time)
		if !tc.refused {
			require.NoError(t, err, "%+v", tc)
			continue
		}
		require.ErrorContains(t, err, `"unknown"`, "%+v", tc)
		require.ErrorContains(t, err, "emc v9 does not know it: install")
	}
}
