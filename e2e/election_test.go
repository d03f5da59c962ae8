package e2e

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/bindings/quorum"
	"github.com/edgematrix/emc/protocol/statement"
)

// Sets change while the chain runs: they are drawn from stakes at epoch ends, certified, handed over on L2 and on L1, and a light client that knows nothing but
// genesis follows them by certificates.
func TestElections(t *testing.T) {
	t.Parallel() // it waits more than it works
	net := startNetwork(t, "--workers", "0", "--routers", "0", "--epoch-blocks", "10")
	ctx := limit(t)
	l2, err := ethclient.DialContext(ctx, net.Info.WS[0])
	require.NoError(t, err)
	defer l2.Close()
	heads := make(chan *types.Header, 16)
	sub, err := l2.SubscribeNewHead(ctx, heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()

	const sets = 3
	l1, err := ethclient.DialContext(ctx, net.Info.L1.RPC)
	require.NoError(t, err)
	defer l1.Close()
	q := quorum.NewQuorum()
	newest := func(c *ethclient.Client, at common.Address) uint64 {
		id, err := bind.Call(q.Instance(c, at), &bind.CallOpts{Context: ctx}, q.PackNewestSet(), q.UnpackNewestSet)
		require.NoError(t, err)
		return id
	}
	set := new(statement.Set)
	for set.ID < sets || newest(l1, net.Info.L1Contracts["Quorum"]) < sets { // one more block a turn, at most
		select {
		case <-heads:
			require.NoError(t, l2.Client().CallContext(ctx, set, "emc_getValidators"))
		case err := <-sub.Err():
			t.Fatalf("heads end: %v", err)
		case <-ctx.Done():
			t.Fatalf("L2 is at set %d, L1 at %d", set.ID, newest(l1, net.Info.L1Contracts["Quorum"]))
		}
	}
	require.Len(t, set.Seats, 4)
	reported := func() uint64 {
		at := q.Instance(l2, net.Info.Contracts["Quorum"])
		id, err := bind.Call(at, &bind.CallOpts{Context: ctx}, q.PackReportedSet(), q.UnpackReportedSet)
		require.NoError(t, err)
		return id
	}
	for reported() < sets { // L1 says by a deposit what it knows
		select {
		case <-heads:
		case <-ctx.Done():
			t.Fatalf("L2 has heard of set %d from L1", reported())
		}
	}
	var before *statement.Set
	require.NoError(t, l2.Client().CallContext(ctx, &before, "emc_getValidators", "0x1"))
	require.Equal(t, uint64(1), before.ID)

	p := newPerson(t, net)
	out := p.does("verify", "--from", "genesis", "--network", net.Info.Network, "--rpc", net.Info.RPC[1])
	for id := 2; id <= sets; id++ {
		require.Contains(t, out, fmt.Sprintf("set %d from block %d: 4 seats, certified by", id, 10*id))
	}
	require.Contains(t, p.does("verify", "--network", net.Info.Network, "--rpc", net.Info.RPC[1], "--block", "19"), "seats of set 1")
	require.Contains(t, p.does("verify", "--network", net.Info.Network, "--rpc", net.Info.RPC[1], "--block", "20"), "seats of set 2")
}
