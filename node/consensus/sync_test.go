package consensus

import (
	"bytes"
	"context"
	"encoding/binary"
	"io"
	"testing"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

// serve puts a peer on the hub that answers sync requests with handle and otherwise keeps silent.
func serve(t *testing.T, h *hub, handle func(from peer.ID, s Stream)) peer.ID {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	id, err := p2p.PeerOf(&key.PublicKey)
	require.NoError(t, err)
	n := h.node(id)
	_, err = n.Join(0, func(peer.ID, []byte) (any, bool) { return nil, false })
	require.NoError(t, err)
	n.Serve(handle)
	return id
}

// certifiedLog is a log of blocks that three of the four validators certified.
func certifiedLog(t *testing.T, w *cluster, blocks uint64) *store {
	t.Helper()
	s := open(t, vfs.NewMem(), "/log")
	t.Cleanup(func() { require.NoError(t, s.close()) })
	parent := fakeGenesis
	for n := uint64(1); n <= blocks; n++ {
		b := (&fakeBlock{Number: n, Parent: parent.Hash, Time: parent.Time + 1}).block()
		digest := blockDigest(testChainID, 1, n, 1, qbft.Value(b.Hash))
		var shares []statement.Share
		for seat := range uint16(3) {
			shares = append(shares, statement.Share{Seat: seat, Signature: w.nodes[seat].bls.Sign(digest)})
		}
		cert, err := statement.Aggregate(w.set, 1, shares)
		require.NoError(t, err)
		require.NoError(t, s.putBlock(&logged{n, b.Hash, b.Parent, b.Time, cert}, b.Payload))
		parent = b
	}
	return s
}

// 11. A lying sync peer: falling heights, wrong certificates, endless ranges. It is dropped and another peer is tried.
func TestLyingSyncPeers(t *testing.T) {
	const blocks = 10
	frame := func(w io.Writer, c *certified) bool {
		data, err := rlp.EncodeToBytes(c)
		return err == nil && writeFrame(w, data) == nil
	}
	type lie struct {
		name   string
		proven bool // the peer is not asked again
		tell   func(req *request, truth *certified, w io.Writer)
	}
	for _, lie := range []lie{
		{"falling heights", true, func(_ *request, c *certified, w io.Writer) {
			for range 2 {
				_ = frame(w, c)
			}
		}},
		{"wrong certificate", true, func(_ *request, c *certified, w io.Writer) {
			c.Hash[0]++
			frame(w, c)
		}},
		{"no quorum", true, func(_ *request, c *certified, w io.Writer) {
			c.Certificate.Bitmap = []byte{1}
			frame(w, c)
		}},
		{"garbage as payload", true, func(_ *request, c *certified, w io.Writer) {
			c.Payload = []byte("garbage")
			_ = frame(w, c) && writeFrame(w, nil) == nil
		}},
		{"payload of another block", true, func(_ *request, c *certified, w io.Writer) {
			c.Payload = (&fakeBlock{Number: 1, Parent: fakeGenesis.Hash, Salt: []byte("other")}).block().Payload
			_ = frame(w, c) && writeFrame(w, nil) == nil
		}},
		{"endless range", true, func(req *request, _ *certified, w io.Writer) {
			for i := uint64(0); frame(w, &certified{Number: req.Number + i, Certificate: &statement.Certificate{Bitmap: []byte{15}}}); i++ {
			}
		}},
		{"huge frame", true, func(_ *request, _ *certified, w io.Writer) {
			_, _ = w.Write(binary.BigEndian.AppendUint32(nil, 1<<31))
		}},
		{"cut short", false, func(_ *request, _ *certified, w io.Writer) {
			_, _ = w.Write([]byte{0, 0, 1, 0, 1, 2, 3})
		}},
		{"knows nothing", false, func(_ *request, _ *certified, w io.Writer) { _ = writeFrame(w, nil) }},
	} {
		t.Run(lie.name, func(t *testing.T) {
			h := newHub(t)
			w := newCluster(t, 4, 1, inMemory(h))
			log := certifiedLog(t, w, blocks)
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			honest := newServer(ctx, log, nil)
			t.Cleanup(honest.close)
			serve(t, h, honest.handle)
			asked := make(chan struct{}, 64)
			liar := serve(t, h, func(_ peer.ID, s Stream) {
				defer func() { _ = s.Close() }()
				var req request
				data, err := readFrame(s, maxRequest)
				if err != nil || rlp.DecodeBytes(data, &req) != nil || req.Kind != askRange {
					return
				}
				asked <- struct{}{}
				l, err := log.block(req.Number)
				if err != nil {
					return
				}
				p, err := log.payload(l.Number, l.Hash)
				if err != nil {
					return
				}
				lie.tell(&req, &certified{l.Number, l.Hash, l.Certificate, p}, s)
			})
			full := w.nodes[4]
			full.start()
			full.driver.askFor(liar)
			select {
			case <-asked:
			case <-patience(t).Done():
				t.Fatal("the liar was not asked")
			}
			full.reach(blocks)
			require.Equal(t, !lie.proven, full.driver.trusts(liar))
			want, err := log.block(blocks)
			require.NoError(t, err)
			require.Equal(t, want.Hash, full.driver.Head().Hash)
		})
	}
}

func TestFramesAreBounded(t *testing.T) {
	var buf bytes.Buffer
	require.NoError(t, writeFrame(&buf, []byte("four")))
	got, err := readFrame(bytes.NewReader(buf.Bytes()), 4)
	require.NoError(t, err)
	require.Equal(t, "four", string(got))
	_, err = readFrame(bytes.NewReader(buf.Bytes()), 3)
	require.ErrorIs(t, err, errPeer)
	_, err = readFrame(bytes.NewReader(buf.Bytes()[:6]), 4)
	require.ErrorIs(t, err, io.EOF)
}

func TestRangeIsBounded(t *testing.T) {
	w := newCluster(t, 4, 0, inMemory(newHub(t)))
	w.start()
	await(t, 3, w.nodes...)
	var buf bytes.Buffer
	s := newServer(context.Background(), w.nodes[0].driver.store, nil)
	require.NoError(t, s.answer(&buf, &request{Kind: askRange, Number: 1, Count: 1 << 60}))
	frames := 0
	for {
		f, err := readFrame(&buf, maxFrame)
		require.NoError(t, err)
		if len(f) == 0 {
			break
		}
		frames++
	}
	require.LessOrEqual(t, frames, maxRange)
	require.GreaterOrEqual(t, frames, 3)
	require.Error(t, s.answer(&buf, &request{Kind: 9}))
}

func FuzzDecodeCertified(f *testing.F) {
	data, err := rlp.EncodeToBytes(&certified{1, common.Hash{2}, &statement.Certificate{Bitmap: []byte{3}}, []byte("payload")})
	require.NoError(f, err)
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		if c, err := decodeCertified(data); err == nil {
			again, err := rlp.EncodeToBytes(c)
			require.NoError(t, err)
			require.Equal(t, data, again)
		}
	})
}
