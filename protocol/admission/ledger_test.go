package admission

import (
	"math"
	"testing"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

func TestLedger(t *testing.T) {
	l := NewLedger()
	id := common.Hash{1}
	s := &protocol.Session{Socket: *uint256.NewInt(1), MaxUnits: 100}
	other := &protocol.Session{Socket: *uint256.NewInt(1), MaxUnits: 100}

	a, err := l.Reserve(id, s, 120, 60)
	require.NoError(t, err)
	_, err = l.Reserve(id, s, 120, 41)
	require.Equal(t, protocol.CodeUnitsExceeded, protocol.CodeOf(err), "session")
	_, err = l.Reserve(common.Hash{2}, other, 120, 61)
	require.Equal(t, protocol.CodeUnitsExceeded, protocol.CodeOf(err), "socket")
	_, err = l.Reserve(common.Hash{2}, other, math.MaxUint64, math.MaxUint64)
	require.Error(t, err)
	require.EqualValues(t, 40, l.Left(id, s, 120))
	require.EqualValues(t, 60, l.SocketLeft(s.Socket, 120))
	require.Zero(t, l.SocketLeft(s.Socket, 30), "the chain may hold less than is promised")

	a.Used(10)
	require.EqualValues(t, 90, l.Left(id, s, 120))
	a.Settled()
	require.EqualValues(t, 120, l.SocketLeft(s.Socket, 120))
	require.EqualValues(t, 90, l.Left(id, s, 120), "a session stays charged")
	a.Settled()
	b := l.Restore(id, s, 5)
	require.EqualValues(t, 85, l.Left(id, s, 120))
	b.Release()
	a.Release()
	require.Empty(t, l.sockets)
	require.Empty(t, l.sessions)
	l.Restore(id, s, 5).Settled()
	l.Forget(id)
	require.Empty(t, l.sessions)
}

func TestUnits(t *testing.T) {
	byTime := &App{}
	require.EqualValues(t, 2500, byTime.Units(1000, 2500, 9999))
	require.EqualValues(t, 100, byTime.Units(1000, 2500, 100))
	fixed := &App{Metering: Fixed, FixedUnits: 7}
	require.EqualValues(t, 7, fixed.Units(1000, 2500, 100))
	require.EqualValues(t, 5, fixed.Units(1000, 2500, 5))
}
