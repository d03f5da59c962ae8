package rpc

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/edgematrix/emc/node/l1"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

// chain is a node's surroundings at block 9, of which L1 holds 7.
type chain struct{ alarm error }

func ref(n uint64) eth.L2BlockRef { return eth.L2BlockRef{Number: n, Hash: common.Hash{byte(n)}} }

func (chain) L2BlockRefByLabel(context.Context, eth.BlockLabel) (eth.L2BlockRef, error) {
	return ref(9), nil
}

func (chain) L2BlockRefByNumber(_ context.Context, n uint64) (eth.L2BlockRef, error) {
	if n > 9 {
		return eth.L2BlockRef{}, ethereum.NotFound
	}
	return ref(n), nil
}

func (chain) OutputV0AtBlock(_ context.Context, hash common.Hash) (*eth.OutputV0, error) {
	return &eth.OutputV0{StateRoot: eth.Bytes32{1}, MessagePasserStorageRoot: eth.Bytes32{2}, BlockHash: hash}, nil
}

func (chain) Heads() l1.Heads { return l1.Heads{Latest: eth.L1BlockRef{Number: 30}} }
func (chain) Derived() l1.Derived {
	return l1.Derived{LocalSafe: ref(7), CurrentL1: eth.L1BlockRef{Number: 29}}
}
func (c chain) Alarm() error   { return c.alarm }
func (c chain) PeerCount() int { return 3 }

func key(t *testing.T) *statement.SecretKey {
	k, err := statement.NewSecretKey(crypto.Keccak256([]byte("rpc test")))
	require.NoError(t, err)
	return k
}

// certified holds certificates of blocks up to 8, an output of block 4, and set 1.
type certified struct{ t *testing.T }

func (c certified) set() *statement.Set {
	return &statement.Set{ID: 1, Seats: []statement.Seat{{Signer: common.Address{1}, Key: key(c.t).Public()}}}
}

func (c certified) sign() *statement.Certificate {
	certificate, err := statement.Aggregate(c.set(), 2, []statement.Share{{Seat: 0, Signature: key(c.t).Sign(common.Hash{})}})
	require.NoError(c.t, err)
	return certificate
}

func (c certified) Certificate(_ context.Context, number uint64) (common.Hash, *statement.Certificate, error) {
	if number == 0 || number > 8 {
		return common.Hash{}, nil, ErrNotFound
	}
	return common.Hash{byte(number)}, c.sign(), nil
}

// Handover knows two sets, of which the second begins with block 5.
func (c certified) Handover(_ context.Context, id uint64) (*statement.Handover, error) {
	switch id {
	case 1:
		return &statement.Handover{Set: c.set()}, nil
	case 0, 2:
		next := c.set()
		next.ID, next.Start = 2, 5
		return &statement.Handover{Set: next, Certificate: c.sign()}, nil
	}
	return nil, ErrNotFound
}

func (c certified) Output(_ context.Context, atMost uint64) (Output, error) {
	if atMost < 4 {
		return Output{}, ErrNotFound
	}
	return Output{Block: 4, Root: common.Hash{4}, Certificate: c.sign()}, nil
}

func serve(t *testing.T, e *EMC) *rpc.Client {
	server := rpc.NewServer()
	for _, api := range APIs(e) {
		require.NoError(t, server.RegisterName(api.Namespace, api.Service))
	}
	t.Cleanup(server.Stop)
	c := rpc.DialInProc(server)
	t.Cleanup(c.Close)
	return c
}

func testEMC(t *testing.T) *EMC {
	world := chain{}
	return &EMC{
		Network:      &protocol.Network{Name: "test net", L2ChainID: 703600, L1ChainID: 703601},
		PublicRPC:    []string{"https://rpc.example"},
		Optimism:     &Optimism{Rollup: &rollup.Config{BlockTime: 1}, L2: world, L1: world, Shadow: world, Ver: "v1"},
		Certificates: certified{t}, Validators: certified{t}, Outputs: certified{t}, Peers: world,
	}
}

func TestAnswers(t *testing.T) {
	c := serve(t, testEMC(t))
	cases := []struct {
		method string
		args   []any
		want   []string // parts of the answer
	}{
		{"emc_getCertificate", []any{"0x3"}, []string{`"number":"0x3"`, `"hash":"0x03`, `"round":2`, `"bitmap":"0x01"`}},
		{"emc_getCertificate", []any{"0x9"}, []string{"null"}},
		{"emc_getCertificate", []any{"latest"}, []string{"null"}},
		{"emc_getCertificate", []any{"earliest"}, []string{"null"}},
		{"emc_getValidators", nil, []string{`"id":2`, `"start":5`, `"signer":"0x01`, `"key":"0x`}},
		{"emc_getValidators", []any{"latest"}, []string{`"id":2`}},
		{"emc_getValidators", []any{"earliest"}, []string{`"id":1`}},
		{"emc_getValidators", []any{"0x4"}, []string{`"id":1`}},
		{"emc_getValidators", []any{"0x5"}, []string{`"id":2`}},
		{"emc_getSet", []any{"0x1"}, []string{`"id":1`, `"start":0`}},
		{"emc_getSet", []any{"0x3"}, []string{"null"}},
		{"emc_getSet", []any{"0x0"}, []string{"null"}},
		{"emc_getHandovers", []any{"0x0"}, []string{`[{"set":{"id":1`, `"certificate":null},{"set":{"id":2`}},
		{"emc_getHandovers", []any{"0x1"}, []string{`[{"set":{"id":2`, `"bitmap":"0x01"`}},
		{"emc_getHandovers", []any{"0x2"}, []string{"[]"}},
		{"emc_getOutputCertificate", []any{"latest"}, []string{`"block":"0x4"`, `"outputRoot":"0x04`, `"setId":"0x1"`, `"onChain":"0x01`}},
		{"emc_getOutputCertificate", []any{"0x3"}, []string{"null"}},
		{"emc_nodeStatus", nil, []string{`"version":"v1"`, `"chainId":"0xabc70"`, `"unposted":"0x2"`, `"peers":3`}},
		{"emc_networkConfig", nil, []string{`"l2ChainId":703600`, `"rpcUrls":["https://rpc.example"]`, `"faucet":false`}},
		{"emc_addEthereumChainParameter", nil, []string{`"chainId":"0xabc70"`, `"chainName":"test net"`, `"symbol":"EMC"`}},
		{"optimism_rollupConfig", nil, []string{`"block_time":1`}},
		{"optimism_version", nil, []string{`"v1"`}},
		{"optimism_syncStatus", nil, []string{`"local_safe_l2":{"hash":"0x07`, `"unsafe_l2":{"hash":"0x09`}},
		{"optimism_outputAtBlock", []any{"0x7"}, []string{`"outputRoot":"0x`, `"withdrawalStorageRoot":"0x02`}},
	}
	for _, tc := range cases {
		var answer json.RawMessage
		require.NoError(t, c.Call(&answer, tc.method, tc.args...), tc.method)
		for _, want := range tc.want {
			require.Contains(t, string(answer), want, "%s %v", tc.method, tc.args)
		}
	}
	require.ErrorContains(t, c.Call(nil, "optimism_outputAtBlock", "0xa"), "block 10")
	require.ErrorContains(t, c.Call(nil, "emc_faucet", common.Address{1}), "no faucet")
}

func TestAlarmShows(t *testing.T) {
	e := testEMC(t)
	e.Optimism.Shadow = chain{alarm: errors.New("parted")}
	e.Outputs = nil
	c := serve(t, e)
	var status Status
	require.NoError(t, c.Call(&status, "emc_nodeStatus"))
	require.Equal(t, "parted", status.Alarm)
	require.ErrorContains(t, c.Call(nil, "emc_getOutputCertificate", "latest"), "ask a validator")
}

// purse takes transactions.
type purse struct {
	sent []*types.Transaction
	fail error
}

func (p *purse) PendingNonceAt(context.Context, common.Address) (uint64, error) {
	return uint64(len(p.sent)), nil
}
func (*purse) SuggestGasTipCap(context.Context) (*big.Int, error) { return big.NewInt(3), nil }
func (*purse) HeaderByNumber(context.Context, *big.Int) (*types.Header, error) {
	return &types.Header{BaseFee: big.NewInt(10)}, nil
}

func (p *purse) SendTransaction(_ context.Context, tx *types.Transaction) error {
	if p.fail == nil {
		p.sent = append(p.sent, tx)
	}
	return p.fail
}

func TestFaucetLimits(t *testing.T) {
	k, err := crypto.GenerateKey()
	require.NoError(t, err)
	now, p := time.Unix(1_000_000, 0), &purse{}
	f := &Faucet{Key: k, Amount: big.NewInt(7), ChainID: big.NewInt(703600), Chain: p, Now: func() time.Time { return now }}
	to := common.Address{1}
	p.fail = errors.New("pool is full")
	_, err = f.Drip(t.Context(), to)
	require.ErrorIs(t, err, p.fail)
	p.fail = nil
	hash, err := f.Drip(t.Context(), to)
	require.NoError(t, err, "a drip that failed does not count")
	require.Equal(t, p.sent[0].Hash(), hash)
	require.Equal(t, big.NewInt(7), p.sent[0].Value())
	require.Equal(t, big.NewInt(23), p.sent[0].GasFeeCap())
	now = now.Add(DripInterval - time.Second)
	_, err = f.Drip(t.Context(), to)
	require.ErrorIs(t, err, ErrDripTooSoon)
	require.True(t, strings.HasSuffix(err.Error(), "1s"), err)
	now = now.Add(time.Second)
	_, err = f.Drip(t.Context(), to)
	require.NoError(t, err)
	for i := range maxDripsAnHour - 1 {
		_, err = f.Drip(t.Context(), common.BigToAddress(big.NewInt(int64(i+10))))
		require.NoError(t, err)
	}
	_, err = f.Drip(t.Context(), common.Address{2})
	require.ErrorContains(t, err, "its limit")
	now = now.Add(DripInterval)
	_, err = f.Drip(t.Context(), common.Address{2})
	require.NoError(t, err)
}
