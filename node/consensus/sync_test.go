package consensus

import (
	"bytes"
	"context"
	"encoding/binary"
	"io"
	"testing"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

// liar answers sync requests with what lie writes.
func liar(t *testing.T, h *hub, lie func(req *request, w io.Writer)) (asked chan struct{}) {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	id, err := p2p.PeerOf(&key.PublicKey)
	require.NoError(t, err)
	n := h.node(id)
	_, err = n.Join(0, func(peer.ID, []byte) bool { return false })
	require.NoError(t, err)
	asked = make(chan struct{}, 64)
	n.Serve(func(_ peer.ID, s Stream) {
		defer func() { _ = s.Close() }()
		var req request
		if frame, err := readFrame(s, maxRequest); err == nil && rlp.DecodeBytes(frame, &req) == nil {
			lie(&req, s)
		}
		select {
		case asked <- struct{}{}:
		default:
		}
	})
	return asked
}

// 11. A lying sync peer: falling heights, wrong certificates, endless ranges. Each is dropped and another peer tried.
func TestLyingSyncPeers(t *testing.T) {
	h := newHub(t)
	w := newCluster(t, 4, 1, inMemory(h))
	for _, n := range w.nodes[:4] {
		n.start()
	}
	await(t, 10, w.nodes[:4]...)
	truth := func(number uint64) *certified {
		b, err := w.nodes[0].driver.Block(number)
		if err != nil {
			return nil
		}
		p, err := w.nodes[0].driver.store.payload(number, b.Block.Hash)
		if err != nil {
			return nil
		}
		return &certified{number, b.Block.Hash, b.Certificate, p}
	}
	frame := func(wr io.Writer, c *certified) bool {
		if c == nil {
			return false
		}
		data, err := rlp.EncodeToBytes(c)
		return err == nil && writeFrame(wr, data) == nil
	}
	lies := map[string]func(req *request, wr io.Writer){
		"falling heights": func(req *request, wr io.Writer) {
			for n := req.Number; n > 0 && frame(wr, truth(n)); n-- {
			}
		},
		"wrong certificate": func(req *request, wr io.Writer) {
			if c := truth(req.Number); c != nil {
				c.Hash[0]++
				frame(wr, c)
			}
		},
		"no quorum": func(req *request, wr io.Writer) {
			if c := truth(req.Number); c != nil {
				cert := *c.Certificate
				cert.Bitmap = []byte{1}
				c.Certificate = &cert
				frame(wr, c)
			}
		},
		"wrong payload": func(req *request, wr io.Writer) {
			if c := truth(req.Number); c != nil && req.Kind == askRange {
				c.Payload = []byte("garbage")
				frame(wr, c)
			}
			_ = writeFrame(wr, nil)
		},
		"another valid payload": func(req *request, wr io.Writer) {
			if c := truth(req.Number); c != nil && req.Kind == askRange {
				c.Payload = (&fakeBlock{Number: 1, Parent: fakeGenesis.Hash}).block().Payload
				frame(wr, c)
			}
			_ = writeFrame(wr, nil)
		},
		"endless range": func(req *request, wr io.Writer) {
			for i := uint64(0); i < 3*maxRange && frame(wr, &certified{Number: req.Number + i, Certificate: &statement.Certificate{Bitmap: []byte{15}}}); i++ {
			}
		},
		"huge frame": func(_ *request, wr io.Writer) { _, _ = wr.Write(binary.BigEndian.AppendUint32(nil, 1<<31)) },
		"cut short":  func(_ *request, wr io.Writer) { _, _ = wr.Write([]byte{0, 0, 1, 0, 1, 2, 3}) },
	}
	asked := make(map[string]chan struct{})
	for name, lie := range lies {
		asked[name] = liar(t, h, lie)
	}
	full := w.nodes[4]
	full.start()
	for number := full.driver.Head().Number; number < 10; number = full.driver.Head().Number {
		full.reach(number + 1)
	}
	ctx := patience(t)
	for name, ch := range asked {
		select {
		case <-ch:
		case <-ctx.Done():
			t.Errorf("%s: never asked", name)
		}
	}
	await(t, 2, w.nodes...)
	w.agree(w.nodes...)
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
