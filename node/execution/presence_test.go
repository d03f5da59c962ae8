package execution

import (
	"bytes"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"
)

// A client that was away counts as back with the first block that is no older than the newest that it ever had, and people read one line each time.
func TestAClientIsBackWithAllItsBlocks(t *testing.T) {
	var said bytes.Buffer
	p := newPresence(log.NewLogger(log.NewTerminalHandler(&said, false)))
	require.True(t, p.away.Load(), "nothing is known yet")
	require.False(t, p.note(7), "it was never lost")
	require.False(t, p.away.Load())
	require.Empty(t, said.String())
	p.lost(errors.New("reset"))
	p.lost(errors.New("refused"))
	require.True(t, p.away.Load())
	require.False(t, p.note(0))
	require.False(t, p.note(6))
	require.True(t, p.away.Load())
	require.True(t, p.note(7))
	require.False(t, p.away.Load())
	require.False(t, p.note(8))
	require.Equal(t, 2, bytes.Count(said.Bytes(), []byte("\n")), said.String())
}

func TestKeptTransactionsAreBoundedByAgeAndSize(t *testing.T) {
	var k kept
	now := time.Unix(1_700_000_000, 0)
	tx := func(size int) *types.Transaction { return types.NewTx(&types.LegacyTx{Data: make([]byte, size)}) }
	old, fresh := tx(10), tx(20)
	k.add(now, old)
	k.add(now.Add(keptFor), fresh)
	require.Equal(t, []*types.Transaction{old, fresh}, k.list())
	k.add(now.Add(keptFor + 1))
	require.Equal(t, []*types.Transaction{fresh}, k.list())
	large := tx(keptBytes / 2)
	k.add(now.Add(keptFor+1), large, large)
	require.Equal(t, []*types.Transaction{large}, k.list(), "two are more than the bound")
	require.Equal(t, large.Size(), k.bytes)
}
