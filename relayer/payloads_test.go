package relayer

import (
	"bytes"
	"context"
	"testing"

	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

func envelope(number uint64) *eth.ExecutionPayloadEnvelope {
	zero, root, withdrawals := eth.Uint64Quantity(0), common.Hash{3}, common.Hash{4}
	return &eth.ExecutionPayloadEnvelope{ParentBeaconBlockRoot: &root, ExecutionPayload: &eth.ExecutionPayload{
		BlockNumber: eth.Uint64Quantity(number), Transactions: []eth.Data{{1, 2}, {3}}, ExtraData: []byte{}, Withdrawals: &types.Withdrawals{},
		BlobGasUsed: &zero, ExcessBlobGas: &zero, WithdrawalsRoot: &withdrawals,
	}}
}

// node answers emc_getPayload: it has pruned block 1, and takes 3 for 2.
type node struct{ t *testing.T }

func (n node) GetPayload(number hexutil.Uint64) hexutil.Bytes {
	var buf bytes.Buffer
	switch number {
	case 1:
		return nil
	case 3:
		number = 2
	}
	_, err := envelope(uint64(number)).MarshalSSZ(&buf)
	require.NoError(n.t, err)
	return buf.Bytes()
}

// slow gives blocks by the eth namespace.
type slow struct{ asked []uint64 }

func (s *slow) PayloadByNumber(_ context.Context, number uint64) (*eth.ExecutionPayloadEnvelope, error) {
	s.asked = append(s.asked, number)
	return envelope(number), nil
}

func (*slow) Close() {}

func TestBlocksComeAsNodesKeepThem(t *testing.T) {
	server := rpc.NewServer()
	require.NoError(t, server.RegisterName("emc", node{t}))
	t.Cleanup(server.Stop)
	client := rpc.DialInProc(server)
	t.Cleanup(client.Close)
	other := new(slow)
	source := &payloads{other, client}
	for number := range uint64(3) {
		got, err := source.PayloadByNumber(t.Context(), number)
		require.NoError(t, err)
		require.Equal(t, envelope(number), got)
	}
	require.Equal(t, []uint64{1}, other.asked, "only what the node has pruned comes by the eth namespace")
	_, err := source.PayloadByNumber(t.Context(), 3)
	require.ErrorContains(t, err, "another block than 3")
}
