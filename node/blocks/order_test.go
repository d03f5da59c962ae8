package blocks

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/node/l1"
)

func TestFitting(t *testing.T) {
	for name, c := range map[string]struct {
		txs, forced int
		used, bound uint64
		want        int
	}{
		"within the bound":             {100, 1, 900, 1000, 100},
		"a little over it":             {100, 1, 1125, 1000, 100},
		"over it":                      {100, 1, 2000, 1000, 50},
		"what is forced in stays":      {100, 70, 2000, 1000, 70},
		"nothing but what is forced":   {5, 5, 2000, 1000, 5},
		"far over it, one transaction": {2, 1, 1 << 40, 1, 1},
	} {
		require.Equal(t, c.want, fitting(c.txs, c.forced, c.used, c.bound), name)
	}
}

// The promise: a block that an external execution client makes of a full pool is one that validators bear in time, and the first of what the client would have taken.
func TestExternalBuildersBlocksAreSizedByTime(t *testing.T) {
	w := newWorld(t)
	a, b := w.validator(l1.Depth{}), w.validator(l1.Depth{})
	keys := w.crowd(a, 60)
	for n := range w.head(a).Number {
		e, err := a.geth.PayloadByNumber(w.ctx, n+1)
		require.NoError(t, err)
		data, err := Encode(e)
		require.NoError(t, err)
		_, err = b.Import(w.ctx, data)
		require.NoError(t, err)
		require.NoError(t, b.Finalize(w.ctx, e.ExecutionPayload.BlockHash))
	}
	w.offer(a, keys, 1)
	parent := w.head(a)
	on, err := a.geth.L2BlockRefByHash(w.ctx, parent.Hash)
	require.NoError(t, err)
	attributes, err := a.propose(w.ctx, on)
	require.NoError(t, err)
	whole, err := a.assemble(w.ctx, on, attributes, time.Now().Add(time.Second))
	require.NoError(t, err)
	require.Greater(t, uint64(whole.ExecutionPayload.GasUsed), uint64(2*leastGas), "the client would take far more")

	a.builder = nil                // as if the client were in another process
	a.pace.validate = cost{gas: 1} // a second for each unit: as little as may be
	cut, err := a.make(w.ctx, on, attributes, time.Now())
	require.NoError(t, err)
	used := uint64(cut.ExecutionPayload.GasUsed)
	require.LessOrEqual(t, used, uint64(leastGas+leastGas/cutSlack))
	require.Greater(t, used, uint64(leastGas/2))
	require.Equal(t, whole.ExecutionPayload.Transactions[:len(cut.ExecutionPayload.Transactions)], cut.ExecutionPayload.Transactions)
	data, err := Encode(cut)
	require.NoError(t, err)
	_, err = b.Check(w.ctx, parent, data)
	require.NoError(t, err)
}
