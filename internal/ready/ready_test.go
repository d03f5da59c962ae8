package ready

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNotifyReachesListener(t *testing.T) {
	l, err := Listen()
	require.NoError(t, err)
	defer l.Close()
	name, value, _ := strings.Cut(l.Env(), "=")
	t.Setenv(name, value)
	require.NoError(t, Notify())
	require.NoError(t, l.Wait(context.Background()))
}

func TestWaitEndsWithContext(t *testing.T) {
	l, err := Listen()
	require.NoError(t, err)
	defer l.Close()
	ctx, cancel := context.WithCancelCause(context.Background())
	why := errors.New("child died")
	cancel(why)
	require.ErrorIs(t, l.Wait(ctx), why)
}
