package attest

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/edgematrix/emc/deploy/genesis"
	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

// overHTTP is a client without subscriptions.
type overHTTP struct{ Client }

func (overHTTP) SubscribeNewHead(context.Context, chan<- *types.Header) (ethereum.Subscription, error) {
	return nil, rpc.ErrNotificationsUnsupported
}

func realChain(t *testing.T) (*EthChain, Client, func()) {
	t.Helper()
	built, err := genesis.Build(genesis.Config{
		Time: testGenesis, Batcher: common.Address{0xba}, Admin: common.Address{0xad},
		Contracts: genesis.EMC{Set: testSet(4), Params: genesis.DevnetParams()},
	})
	require.NoError(t, err)
	backend := simulate(built.L2)
	t.Cleanup(func() { _ = backend.Close() })
	at := ContractsOf(&protocol.Network{Contracts: built.Contracts})
	c := NewEthChain(backend.Client(), at, signer.NewLocal(testKey("v0"), nil), new(big.Int).SetUint64(genesis.L2ChainID))
	return c, backend.Client(), func() { backend.Commit() }
}

func TestHeadsCome(t *testing.T) {
	chain, client, mine := realChain(t)
	for name, c := range map[string]*EthChain{"subscribed": chain, "polled": NewEthChain(overHTTP{client}, chain.at, chain.keys, chain.chainID)} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
			heads, err := c.Heads(ctx)
			require.NoError(t, err)
			want := (<-heads).Number
			for range 3 {
				mine()
			}
			for range 3 {
				want++
				require.Equal(t, want, (<-heads).Number)
			}
			cancel()
			for range heads { //nolint:revive // until it is closed
			}
		})
	}
}

func TestWhatDoesNotExistIsZeroAndNoError(t *testing.T) {
	c, _, mine := realChain(t)
	mine()
	ctx := context.Background()
	b, err := c.Head(ctx)
	require.NoError(t, err)
	v := c.At(b)
	socket, err := v.Socket(ctx, uint256.NewInt(99))
	require.NoError(t, err)
	require.Zero(t, socket)
	operator, err := v.OperatorOf(ctx, common.Address{9})
	require.NoError(t, err)
	require.Zero(t, operator)
	operator, err = v.OperatorOf(ctx, testAddress("v2"))
	require.NoError(t, err)
	require.Equal(t, Operator{ID: 3, Roles: RoleValidator}, operator)
	windows, err := v.Windows(ctx)
	require.NoError(t, err)
	require.Equal(t, Windows{Blocks: 30, Commit: 6, Task: 4}, windows)
	window, err := v.Window(ctx)
	require.NoError(t, err)
	require.EqualValues(t, 30, window)
	require.Same(t, v, c.At(b), "a block's state is read once")

	gone := c.At(Block{Number: b.Number + 5, Hash: common.Hash{1}})
	_, err = gone.Socket(ctx, uint256.NewInt(99))
	require.Error(t, err, "a block that is not there is not a socket that is not there")
	require.False(t, refused(err))
}
