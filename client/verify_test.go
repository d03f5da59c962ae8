package client

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/protocol/statement"
)

const verifiedChain = 703600

// teller is a node that tells what it is given.
type teller struct {
	handovers []*statement.Handover
	blocks    map[uint64]*blockCertificate
	headers   map[common.Hash]*types.Header
}

type tellerEMC struct{ *teller }

func (n tellerEMC) GetHandovers(after hexutil.Uint64) []*statement.Handover {
	list := []*statement.Handover{}
	for _, h := range n.handovers {
		if h.Set.ID > uint64(after) {
			list = append(list, h)
		}
	}
	return list
}

func (n tellerEMC) GetCertificate(block hexutil.Uint64) *blockCertificate {
	return n.blocks[uint64(block)]
}

type tellerEth struct{ *teller }

func (n tellerEth) GetBlockByHash(hash common.Hash, _ bool) *types.Header { return n.headers[hash] }

func (n *teller) dial(t *testing.T) *rpc.Client {
	s := rpc.NewServer()
	require.NoError(t, s.RegisterName("emc", tellerEMC{n}))
	require.NoError(t, s.RegisterName("eth", tellerEth{n}))
	t.Cleanup(s.Stop)
	c := rpc.DialInProc(s)
	t.Cleanup(c.Close)
	return c
}

type seats struct {
	set  *statement.Set
	keys []*statement.SecretKey
}

func newSeats(t *testing.T, id, start uint64) seats {
	s := seats{set: &statement.Set{ID: id, Start: start}}
	for i := range 4 {
		k, err := statement.NewSecretKey(crypto.Keccak256([]byte{byte(id), byte(i)}))
		require.NoError(t, err)
		s.keys, s.set.Seats = append(s.keys, k), append(s.set.Seats, statement.Seat{Signer: common.Address{byte(id), byte(i)}, Key: k.Public()})
	}
	return s
}

func (s seats) certify(t *testing.T, round uint64, kind statement.Kind, number uint64, body common.Hash) *statement.Certificate {
	d := statement.Digest(verifiedChain, s.set.ID, kind, number, body)
	var shares []statement.Share
	for i := range 3 {
		shares = append(shares, statement.Share{Seat: uint16(i), Signature: s.keys[i].Sign(d)})
	}
	c, err := statement.Aggregate(s.set, round, shares)
	require.NoError(t, err)
	return c
}

func (n *teller) make(t *testing.T, by seats, number uint64) {
	h := &types.Header{Number: new(big.Int).SetUint64(number), Difficulty: new(big.Int), Time: 1000 + number, BaseFee: big.NewInt(1)}
	n.headers[h.Hash()] = h
	n.blocks[number] = &blockCertificate{hexutil.Uint64(number), h.Hash(), by.certify(t, 1, statement.Block, number, statement.BlockBody(1, h.Hash()))}
}

func TestALightClientFollowsSetsAndChecksBlocks(t *testing.T) {
	one, two := newSeats(t, 1, 0), newSeats(t, 2, 60)
	n := &teller{blocks: map[uint64]*blockCertificate{}, headers: map[common.Hash]*types.Header{}}
	n.handovers = []*statement.Handover{{Set: two.set, Certificate: one.certify(t, 0, statement.SetChange, 2, two.set.Body())}}
	n.make(t, one, 59)
	n.make(t, two, 60)
	n.make(t, one, 61) // an old set's block after its time
	n.make(t, two, 62)
	ctx, node := context.Background(), n.dial(t)
	light, err := statement.NewClient(verifiedChain, one.set)
	require.NoError(t, err)
	_, err = VerifyBlock(ctx, node, light, "0x3c")
	require.ErrorIs(t, err, statement.ErrOtherSet, "the handover is not followed yet")
	var seen []uint64
	require.NoError(t, Follow(ctx, node, light, func(h *statement.Handover) { seen = append(seen, h.Set.ID) }))
	require.Equal(t, []uint64{2}, seen)
	for block, set := range map[string]uint64{"0x3b": 1, "0x3c": 2} {
		v, err := VerifyBlock(ctx, node, light, block)
		require.NoError(t, err)
		require.Equal(t, set, v.Set.ID)
		require.Equal(t, 3, v.Signers)
	}
	_, err = VerifyBlock(ctx, node, light, "0x3d")
	require.ErrorIs(t, err, statement.ErrOtherSet)
	_, err = VerifyBlock(ctx, node, light, "0x99")
	require.ErrorContains(t, err, "no certificate")
	n.headers[n.blocks[62].Hash] = n.headers[n.blocks[60].Hash]
	_, err = VerifyBlock(ctx, node, light, "0x3e")
	require.ErrorContains(t, err, "not the one that was certified")
}

func TestALightClientRefusesForgedHandovers(t *testing.T) {
	one, two := newSeats(t, 1, 0), newSeats(t, 2, 60)
	for name, h := range map[string]*statement.Handover{
		"by itself":      {Set: two.set, Certificate: two.certify(t, 0, statement.SetChange, 2, two.set.Body())},
		"no certificate": {Set: two.set},
		"another start":  {Set: &statement.Set{ID: 2, Start: 61, Seats: two.set.Seats}, Certificate: one.certify(t, 0, statement.SetChange, 2, two.set.Body())},
	} {
		light, err := statement.NewClient(verifiedChain, one.set)
		require.NoError(t, err)
		n := &teller{handovers: []*statement.Handover{h}}
		require.Error(t, Follow(context.Background(), n.dial(t), light, func(*statement.Handover) { t.Error(name) }), name)
		require.Equal(t, one.set, light.Set())
	}
}
