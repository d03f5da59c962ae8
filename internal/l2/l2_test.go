package l2

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/edgematrix/emc/bindings/apps"
	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

// node answers what it was told to.
type node struct {
	answers map[string]hexutil.Bytes // by call data
	batch   any
}

type message struct {
	To    common.Address `json:"to"`
	Input hexutil.Bytes  `json:"input"`
}

// reverted is how a node says that a contract refused.
type reverted struct{}

func (reverted) Error() string  { return "execution reverted" }
func (reverted) ErrorCode() int { return 3 }
func (reverted) ErrorData() any { return "0x12345678" }

func (n *node) Call(m message, _ string) (hexutil.Bytes, error) {
	if b, ok := n.answers[m.Input.String()]; ok {
		return b, nil
	}
	return nil, reverted{}
}

func (n *node) BlockNumber() hexutil.Uint64 { return 9 }

func (n *node) GetBatch(hexutil.Uint64) any { return n.batch }

func reader(t *testing.T, n *node) *Reader {
	t.Helper()
	server := rpc.NewServer()
	t.Cleanup(server.Stop)
	require.NoError(t, server.RegisterName("eth", n))
	require.NoError(t, server.RegisterName("emc", n))
	client := rpc.DialInProc(server)
	t.Cleanup(client.Close)
	return NewReader(client, &protocol.Network{L2ChainID: 703600, Contracts: map[string]common.Address{"Settlement": {6}}})
}

// word is a 32-byte ABI word.
func word(v uint64) []byte { b := uint256.NewInt(v).Bytes32(); return b[:] }

func words(values ...uint64) (out []byte) {
	for _, v := range values {
		out = append(out, word(v)...)
	}
	return out
}

func TestSocket(t *testing.T) {
	n := &node{answers: map[string]hexutil.Bytes{}}
	r := reader(t, n)
	id := uint256.NewInt(5)
	_, err := r.Socket(context.Background(), *id)
	require.Equal(t, protocol.CodeSocketUnknown, protocol.CodeOf(err))

	n.answers[hexutil.Encode(r.sockets.PackSocket(id.ToBig()))] = words(7, 1000, 2000, 3000, 4, 5, 6, 8, 2500, 1, 9)
	n.answers[hexutil.Encode(r.sockets.PackHolderOf(id.ToBig()))] = words(0xabc)
	n.answers[hexutil.Encode(r.staking.PackActive(7, RoleWorker))] = words(1)
	serves := hexutil.Encode(r.apps.PackServes(7, big.NewInt(4)))
	n.answers[serves] = words(1)
	s, err := r.Socket(context.Background(), *id)
	require.NoError(t, err)
	require.EqualValues(t, 7, s.Operator)
	require.EqualValues(t, 1000, s.Power)
	require.EqualValues(t, 2000, s.Units)
	require.EqualValues(t, 3000, s.Expires)
	require.EqualValues(t, 8, s.Epoch)
	require.EqualValues(t, 2500, s.PluggedUntil)
	require.Equal(t, common.BigToAddress(uint256.NewInt(0xabc).ToBig()), s.Holder)
	require.False(t, s.Jailed)
	require.False(t, s.Denied)
	n.answers[serves] = words(0)
	s, err = r.Socket(context.Background(), *id)
	require.NoError(t, err)
	require.True(t, s.Denied)
}

// appAnswer is what Apps.app gives, version by version.
func appAnswer(t *testing.T, version uint16, image common.Hash) hexutil.Bytes {
	t.Helper()
	abi, err := apps.AppsMetaData.ParseABI()
	require.NoError(t, err)
	data, err := abi.Methods["app"].Outputs.Pack(apps.IAppsApp{
		Image: image, Version: version, PriceHint: new(big.Int), Name: "echo",
		Manifest: `{"image":"echo","memoryMiB":64,"cpus":1000,"gpus":0,"pids":8,"tmpfsMiB":0,"deadlineSeconds":1,"maxInputBytes":1,"maxOutputBytes":1,"network":false}`,
	})
	require.NoError(t, err)
	return data
}

func TestAppsNewVersionIsSeenAtOnceAndReadOnce(t *testing.T) {
	n := &node{answers: map[string]hexutil.Bytes{}}
	r := reader(t, n)
	version, app := hexutil.Encode(r.apps.PackVersionOf(big.NewInt(3))), hexutil.Encode(r.apps.PackApp(big.NewInt(3)))
	for v := range uint16(3) {
		image := common.Hash{byte(v + 1)}
		n.answers[version], n.answers[app] = words(uint64(v+1)), appAnswer(t, v+1, image)
		for range 2 {
			a, err := r.App(context.Background(), *uint256.NewInt(3))
			require.NoError(t, err)
			require.Equal(t, image, a.Image)
			require.Equal(t, v+1, a.Version)
			delete(n.answers, app) // it is remembered
		}
	}
}

func TestStaleRatingHasNoPower(t *testing.T) {
	n := &node{answers: map[string]hexutil.Bytes{}}
	r := reader(t, n)
	a := common.Address{1}
	n.answers[hexutil.Encode(r.staking.PackOperatorOf(a))] = words(7)
	n.answers[hexutil.Encode(r.staking.PackActive(7, RoleWorker))] = words(1)
	n.answers[hexutil.Encode(r.staking.PackActive(7, RoleRouter))] = words(0)
	for until, power := range map[uint64]uint64{8: 0, 9: 500} { // the head is 9
		n.answers[hexutil.Encode(r.computing.PackRatingOf(a))] = words(500, until)
		w, err := r.Worker(context.Background(), a)
		require.NoError(t, err)
		require.Equal(t, Worker{Operator: 7, Active: true, Power: power}, w)
	}
}

func receipt(t *testing.T, d protocol.Domain) *protocol.Receipt {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	r := &protocol.Receipt{Session: protocol.Session{Socket: *uint256.NewInt(1), Key: crypto.PubkeyToAddress(key.PublicKey), MaxUnits: 10, NotAfter: 100}}
	r.SessionSig, err = d.SignSession(&r.Session, key)
	require.NoError(t, err)
	r.Call = protocol.Call{Session: d.SessionID(&r.Session), MaxUnits: 10, NotAfter: 100}
	r.CallSig, err = d.SignCall(&r.Call, key)
	require.NoError(t, err)
	r.Result = protocol.Result{Call: d.CallID(&r.Call), Units: 3}
	r.ResultSig, err = d.SignResult(&r.Result, key)
	require.NoError(t, err)
	return r
}

func TestBatchLeavesAreHeldToTheChain(t *testing.T) {
	n := &node{answers: map[string]hexutil.Bytes{}}
	r := reader(t, n)
	root := hexutil.Encode(r.settlement.PackReceiptsRoot(4))
	n.answers[root] = words(0)
	_, err := r.BatchLeaves(context.Background(), 4)
	require.ErrorContains(t, err, "does not hold it yet")

	receipts := []*protocol.Receipt{receipt(t, r.domain), receipt(t, r.domain)}
	var hashes []common.Hash
	for _, v := range receipts {
		by, err := v.Verify(r.domain)
		require.NoError(t, err)
		leaf := v.Leaf(r.domain, by)
		hashes = append(hashes, leaf.Hash())
	}
	n.batch = map[string]any{"receipts": receipts}
	_, err = r.BatchLeaves(context.Background(), 4)
	require.ErrorContains(t, err, "root")
	n.answers[root] = protocol.NewTree(hashes).Root().Bytes()
	leaves, err := r.BatchLeaves(context.Background(), 4)
	require.NoError(t, err)
	require.Len(t, leaves, 2)
	require.Equal(t, hashes[1], leaves[1].Hash())

	receipts[0].Result.Units++
	_, err = r.BatchLeaves(context.Background(), 4)
	require.Error(t, err)
}

// batches is a chain whose second batch has no body.
type batches struct{ last uint64 }

func (b batches) LastBatch(context.Context) (uint64, error) { return b.last, nil }

func (b batches) BatchLeaves(_ context.Context, n uint64) ([]protocol.Leaf, error) {
	if n == 2 {
		return nil, errors.New("body is lost")
	}
	return []protocol.Leaf{{Units: n}}, nil
}

func TestSettlementsPassOverWhatIsLost(t *testing.T) {
	now := time.Unix(1000, 0)
	s := Settlements{From: batches{3}, Patience: time.Minute, Now: func() time.Time { return now }}
	var seen []uint64
	visit := func(n uint64, leaves []protocol.Leaf) error {
		seen = append(seen, n)
		require.Equal(t, n == 2, leaves == nil)
		return nil
	}
	require.ErrorContains(t, s.After(context.Background(), 0, visit), "lost")
	require.Equal(t, []uint64{1}, seen)
	now = now.Add(time.Minute)
	require.ErrorContains(t, s.After(context.Background(), 1, visit), "lost")
	now = now.Add(time.Second)
	require.NoError(t, s.After(context.Background(), 1, visit))
	require.Equal(t, []uint64{1, 2, 3}, seen)
	require.NoError(t, s.After(context.Background(), 3, visit))
	require.Len(t, seen, 3)
}

func TestOffersNewestFirst(t *testing.T) {
	n := &node{answers: map[string]hexutil.Bytes{}}
	r := reader(t, n)
	n.answers[hexutil.Encode(r.sockets.PackOfferCount())] = words(2)
	for id := uint64(1); id <= 2; id++ {
		n.answers[hexutil.Encode(r.sockets.PackOffer(uint256.NewInt(id).ToBig()))] = words(id*10, 1, 0, 500, 9, 3, 100)
	}
	list, err := r.Offers(context.Background())
	require.NoError(t, err)
	require.Len(t, list, 2)
	require.EqualValues(t, 2, list[0].ID)
	require.EqualValues(t, 20, list[0].Offer.Operator)
}
