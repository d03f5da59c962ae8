package wire

import (
	"bytes"
	"errors"
	"io"
	"math/big"
	"strings"
	"testing"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

var domain = protocol.Domain{ChainID: big.NewInt(703600), Settlement: common.Address{6}}

func signature(t testing.TB) protocol.Signature {
	key, err := crypto.HexToECDSA(strings.Repeat("1", 64))
	require.NoError(t, err)
	sig, err := protocol.Sign(common.Hash{1}, key)
	require.NoError(t, err)
	return sig
}

// messages is one of each kind, with every field set.
func messages(t testing.TB) []any {
	sig := signature(t)
	return []any{
		&Open{
			Session:    protocol.Session{Socket: *uint256.NewInt(1), Epoch: 2, Key: common.Address{3}, MaxUnits: 4, NotAfter: 5, Salt: common.Hash{6}},
			SessionSig: sig, Call: protocol.Call{Session: common.Hash{1}, Nonce: 2, Input: common.Hash{3}, MaxUnits: 4, NotAfter: 5}, CallSig: sig, InputBytes: 6,
		},
		&Refuse{Code: "bad_request", Message: "no"},
		&Final{Result: protocol.Result{Call: common.Hash{1}, Output: common.Hash{2}, Units: 3, StartedAt: 4, FinishedAt: 5, Status: 1}, ResultSig: sig, Detail: "why"},
		&Delivered{Route: protocol.Route{Result: common.Hash{1}, ReceivedAt: 2, DeliveredAt: 3}, RouteSig: sig},
		&SignedAnnouncement{Announcement: Announcement{
			Worker: common.Address{1}, Operator: 2, Sequence: 3, Power: 4, Slots: 5, Running: 6, Queued: 7, QueuedUnits: 8, Apps: []uint256.Int{*uint256.NewInt(9)},
		}, Signature: sig},
	}
}

// empty is a message of the same kind without content.
func empty(message any) any {
	switch message.(type) {
	case *Open:
		return new(Open)
	case *Refuse:
		return new(Refuse)
	case *Final:
		return new(Final)
	case *Delivered:
		return new(Delivered)
	}
	return new(SignedAnnouncement)
}

func TestMessagesComeBack(t *testing.T) {
	for _, m := range messages(t) {
		var b bytes.Buffer
		require.NoError(t, Send(&b, m))
		f, err := NewReader(&b).Next()
		require.NoError(t, err)
		got := empty(m)
		require.NoError(t, Decode(f, got))
		require.Equal(t, m, got)
		if _, ok := m.(*Refuse); !ok {
			require.ErrorIs(t, Decode(f, new(Refuse)), ErrFrame)
		}
	}
	require.ErrorIs(t, Send(io.Discard, "text"), ErrFrame)
}

func TestDataIsCut(t *testing.T) {
	data := bytes.Repeat([]byte("x"), 2*MaxData+1)
	var b, got bytes.Buffer
	n, err := DataWriter{&b}.Write(data)
	require.NoError(t, err)
	require.Equal(t, len(data), n)
	r := NewReader(&b)
	for {
		f, err := r.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
		require.Equal(t, TypeData, f.Type)
		got.Write(f.Payload)
	}
	require.Equal(t, data, got.Bytes())
}

func TestFramesRefused(t *testing.T) {
	for name, test := range map[string]struct {
		bytes []byte
		want  error
	}{
		"nothing":               {nil, io.EOF},
		"half a header":         {[]byte{1, 0}, io.ErrUnexpectedEOF},
		"no payload":            {[]byte{byte(TypeData), 0, 0, 0, 1}, io.ErrUnexpectedEOF},
		"half a payload":        {[]byte{byte(TypeData), 0, 0, 0, 2, 1}, io.ErrUnexpectedEOF},
		"unknown type":          {[]byte{77, 0, 0, 0, 0}, ErrFrame},
		"type zero":             {make([]byte, 5), ErrFrame},
		"data over its bound":   {[]byte{byte(TypeData), 0, 1, 0, 1}, ErrFrame},
		"4 GiB":                 {[]byte{byte(TypeData), 0xff, 0xff, 0xff, 0xff}, ErrFrame},
		"control over bound":    {[]byte{byte(TypeOpen), 0, 0, 0x40, 1}, ErrFrame},
		"accept with a payload": {[]byte{byte(TypeAccept), 0, 0, 0, 1, 1}, ErrFrame},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := NewReader(bytes.NewReader(test.bytes)).Next()
			require.ErrorIs(t, err, test.want)
		})
	}
	require.ErrorIs(t, Write(io.Discard, TypeData, make([]byte, MaxData+1)), ErrFrame)
	require.ErrorIs(t, Write(io.Discard, 77, nil), ErrFrame)
}

func TestPing(t *testing.T) {
	n, err := PingNumber(Frame{TypePing, PingPayload(1 << 40)})
	require.NoError(t, err)
	require.EqualValues(t, 1<<40, n)
	_, err = PingNumber(Frame{TypePing, []byte{1}})
	require.ErrorIs(t, err, ErrFrame)
}

func TestAnnouncementIsItsWorkers(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	a := Announcement{Worker: crypto.PubkeyToAddress(key.PublicKey), Operator: 1}
	signed, err := SignAnnouncement(domain, a, key)
	require.NoError(t, err)
	require.NoError(t, signed.Verify(domain))

	changed := *signed
	changed.Announcement.Power++
	require.Error(t, changed.Verify(domain))
	require.Error(t, signed.Verify(protocol.Domain{ChainID: big.NewInt(1)}), "of another network")

	a.Worker = common.Address{1}
	forged, err := SignAnnouncement(domain, a, key)
	require.NoError(t, err)
	require.Error(t, forged.Verify(domain))

	a.Apps = make([]uint256.Int, MaxApps+1)
	_, err = SignAnnouncement(domain, a, key)
	require.Error(t, err)
}

func TestAnnouncementOfMostApps(t *testing.T) {
	m := &SignedAnnouncement{Signature: signature(t)}
	for range MaxApps {
		m.Announcement.Apps = append(m.Announcement.Apps, *new(uint256.Int).SetAllOne())
	}
	require.NoError(t, Send(io.Discard, m))
}

func TestRefusalsFitAFrame(t *testing.T) {
	long := protocol.Errorf(protocol.CodeInternal, "%s\n", strings.Repeat("é", MaxReason))
	r := RefuseFor(long)
	require.LessOrEqual(t, len(r.Message), MaxReason)
	require.NoError(t, Send(io.Discard, r))
	require.Equal(t, protocol.CodeInternal, RefuseFor(errors.New("x")).Err().Code)
	require.Equal(t, "a b", Line("a\nb\x00"))
}

func FuzzFrames(f *testing.F) {
	var all bytes.Buffer
	for _, m := range messages(f) {
		var b bytes.Buffer
		require.NoError(f, Send(&b, m))
		f.Add(b.Bytes())
		all.Write(b.Bytes())
	}
	f.Add(all.Bytes())
	f.Add([]byte{byte(TypeData), 0, 0, 0, 1, 1})
	f.Fuzz(func(t *testing.T, data []byte) {
		r := NewReader(bytes.NewReader(data))
		for {
			frame, err := r.Next()
			if err != nil {
				return
			}
			for _, m := range []any{new(Open), new(Refuse), new(Final), new(Delivered), new(SignedAnnouncement)} {
				if Decode(frame, m) != nil {
					continue
				}
				var b bytes.Buffer
				require.NoError(t, Send(&b, m))
				again, err := NewReader(&b).Next()
				require.NoError(t, err)
				got := empty(m)
				require.NoError(t, Decode(again, got))
				require.Equal(t, m, got)
			}
		}
	})
}
