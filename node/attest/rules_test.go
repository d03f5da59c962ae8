package attest

import (
	"context"
	"errors"
	"math/rand"
	"slices"
	"testing"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// past is a settled past in memory.
type past struct {
	keys  map[callKey]bool
	units map[common.Hash]uint64
}

func (p *past) settled(k callKey) (bool, error)           { return p.keys[k], nil }
func (p *past) spent(session common.Hash) (uint64, error) { return p.units[session], nil }

func emptyPast() *past { return &past{map[callKey]bool{}, map[common.Hash]uint64{}} }

func viewAt(n uint64, w *world) *memView { return &memView{block: testBlock(n), world: w} }

func TestReceiptRules(t *testing.T) {
	const now = 10
	tests := []struct {
		name  string
		spec  receiptSpec
		world func(*world)
		code  protocol.Code // empty: accepted
	}{
		{name: "good", spec: receiptSpec{units: 1000}},
		{name: "good without a route", spec: receiptSpec{units: 1000, noRoute: true}},
		{name: "good at a fixed charge", spec: receiptSpec{socket: 2, units: 500, millis: 1}},
		{name: "failed and free", spec: receiptSpec{status: protocol.StatusFailed}},
		{name: "socket does not exist", spec: receiptSpec{socket: 9, units: 1}, code: protocol.CodeSocketUnknown},
		{name: "signed by another than the holder", spec: receiptSpec{units: 1, holder: "thief"}, code: protocol.CodeSessionForged},
		{name: "epoch of the future", spec: receiptSpec{units: 1, epoch: 1}, code: protocol.CodeSessionForged},
		{
			name: "revoked a moment ago, called before", spec: receiptSpec{units: 1},
			world: func(w *world) { revoke(w, testGenesis+5, 1) },
		},
		{
			name: "revoked before the call", spec: receiptSpec{units: 1, start: testGenesis + 7},
			world: func(w *world) { revoke(w, testGenesis+5, 1) }, code: protocol.CodeSessionRevoked,
		},
		{
			name: "revoked more than a window ago", spec: receiptSpec{units: 1, start: testGenesis - 100},
			world: func(w *world) { revoke(w, testGenesis+now-testWindow-1, 1) }, code: protocol.CodeSessionRevoked,
		},
		{
			name: "revoked twice", spec: receiptSpec{units: 1},
			world: func(w *world) { revoke(w, testGenesis+5, 2) }, code: protocol.CodeSessionRevoked,
		},
		{
			name: "unplugged after the call", spec: receiptSpec{units: 1},
			world: func(w *world) { plug(w, testGenesis+2) },
		},
		{
			name: "unplugged before the call", spec: receiptSpec{units: 1, start: testGenesis + 3},
			world: func(w *world) { plug(w, testGenesis+2) }, code: protocol.CodeSocketUnplugged,
		},
		{
			name: "lock is over", spec: receiptSpec{units: 1, start: testGenesis - 60},
			world: func(w *world) { plug(w, testGenesis+now-testWindow-1) }, code: protocol.CodeSocketUnplugged,
		},
		{
			name: "last second of the lock", spec: receiptSpec{units: 1, start: testGenesis - 60},
			world: func(w *world) { plug(w, testGenesis+now-testWindow) },
		},
		{name: "settled too late", spec: receiptSpec{units: 1, start: testGenesis - 60, notAfter: testGenesis + now - testWindow - 1}, code: protocol.CodeCallExpired},
		{name: "settled at the last second", spec: receiptSpec{units: 1, start: testGenesis - 60, notAfter: testGenesis + now - testWindow}},
		{name: "session without an end", spec: receiptSpec{units: 1, sessionNotAfter: testGenesis + now + MaxSessionSeconds + 1}, code: protocol.CodeBadRequest},
		{name: "worker of another operator", spec: receiptSpec{units: 1, worker: "other"}, code: protocol.CodeBadRequest},
		{name: "worker of no operator", spec: receiptSpec{units: 1, worker: "nobody"}, code: protocol.CodeBadRequest},
		{name: "router that is one no more", spec: receiptSpec{units: 1, router: "worker"}},
		{name: "more than the time allows", spec: receiptSpec{units: 1001}, code: protocol.CodeUnitsExceeded},
		{name: "more than the fixed charge", spec: receiptSpec{socket: 2, units: 501, millis: 5000}, code: protocol.CodeUnitsExceeded},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := newWorld()
			if tt.world != nil {
				tt.world(w)
			}
			err := checkReceipt(context.Background(), viewAt(now, w), makeEntry(t, tt.spec))
			if tt.code == "" {
				require.NoError(t, err)
				return
			}
			require.Equal(t, tt.code, protocol.CodeOf(err), "%v", err)
			require.True(t, refused(err))
		})
	}
}

func revoke(w *world, at, epoch uint64) {
	s := w.sockets[1]
	s.Epoch, s.RevokedAt = epoch, at
	w.sockets[1] = s
}

func plug(w *world, until uint64) {
	s := w.sockets[1]
	s.PluggedUntil = until
	w.sockets[1] = s
}

func TestUnreadableStateIsNotARefusal(t *testing.T) {
	broken := errors.New("state is gone")
	v := viewAt(10, newWorld())
	v.err = broken
	err := checkReceipt(context.Background(), v, makeEntry(t, receiptSpec{units: 1}))
	require.ErrorIs(t, err, broken)
	require.False(t, refused(err))
}

// bodyOf makes a batch out of receipts as they are, whatever the rules say.
func bodyOf(t testing.TB, number uint64, previous common.Hash, stateBlock uint64, entries ...*entry) *body {
	t.Helper()
	slices.SortFunc(entries, func(a, b *entry) int { return a.key.compare(b.key) })
	p := &Proposal{Number: number, Previous: previous, StateBlock: stateBlock}
	for _, e := range entries {
		p.Receipts = append(p.Receipts, e.receipt)
	}
	b, err := newBody(p, entries, testDomain)
	require.NoError(t, err)
	return b
}

func TestLyingProposersBatchIsRefused(t *testing.T) {
	good := func(nonce, units uint64) *entry { return makeEntry(t, receiptSpec{nonce: nonce, units: units}) }
	settledOnce := good(1, 100)
	tests := []struct {
		name   string
		number uint64
		prev   common.Hash
		with   []*entry
		world  func(*world)
		past   func(*past)
		says   string
	}{
		{name: "number is not next", number: 2, with: []*entry{good(1, 1)}, says: "the chain's last"},
		{name: "previous is another", number: 1, prev: common.Hash{1}, with: []*entry{good(1, 1)}, says: "the chain's last"},
		{name: "receipt breaks a rule", number: 1, with: []*entry{good(1, 1), makeEntry(t, receiptSpec{nonce: 2, units: 1001})}, says: "its time and app allow"},
		{name: "call is settled", number: 1, with: []*entry{settledOnce}, past: func(p *past) { p.keys[settledOnce.key] = true }, says: "settled already"},
		{
			name: "session is overdrawn with the past", number: 1, with: []*entry{good(1, 100)},
			past: func(p *past) { p.units[settledOnce.key.session()] = 49_901 }, says: "session allows",
		},
		{
			name: "session is overdrawn within the batch", number: 1,
			with: []*entry{makeEntry(t, receiptSpec{nonce: 1, units: 600, sessionUnits: 1000, maxUnits: 1000}), makeEntry(t, receiptSpec{nonce: 2, units: 401, sessionUnits: 1000, maxUnits: 1000})},
			says: "session allows",
		},
		{
			name: "socket is overdrawn", number: 1, with: []*entry{good(1, 600), good(2, 600)},
			world: func(w *world) { s := w.sockets[1]; s.Units = 1199; w.sockets[1] = s }, says: "holds 1199 mU",
		},
		{
			name: "operator has not proved as much", number: 1, with: []*entry{good(1, 600), good(2, 600)},
			world: func(w *world) { w.allowance[1] = 1199 }, says: "has proved 1199 mU",
		},
		{name: "nothing is charged", number: 1, with: []*entry{makeEntry(t, receiptSpec{status: protocol.StatusFailed})}, says: "charges nothing"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w, p := newWorld(), emptyPast()
			if tt.world != nil {
				tt.world(w)
			}
			if tt.past != nil {
				tt.past(p)
			}
			err := checkProposal(context.Background(), viewAt(10, w), p, bodyOf(t, tt.number, tt.prev, 10, tt.with...))
			require.ErrorContains(t, err, tt.says)
			require.True(t, refused(err), "%v", err)
		})
	}
	require.NoError(t, checkProposal(context.Background(), viewAt(10, newWorld()), emptyPast(), bodyOf(t, 1, common.Hash{}, 10, good(1, 600), good(2, 600))))
}

func TestBodyOfLiesIsRefused(t *testing.T) {
	a, b := makeEntry(t, receiptSpec{nonce: 1, units: 1}), makeEntry(t, receiptSpec{nonce: 2, units: 1})
	if a.key.compare(b.key) > 0 {
		a, b = b, a
	}
	encode := func(list ...*entry) []byte {
		p := &Proposal{Number: 1}
		for _, e := range list {
			p.Receipts = append(p.Receipts, e.receipt)
		}
		enc, err := rlpEncode(p)
		require.NoError(t, err)
		return enc
	}
	_, err := decodeBody(encode(a, b), testDomain, nil)
	require.NoError(t, err)
	_, err = decodeBody(encode(b, a), testDomain, nil)
	require.ErrorContains(t, err, "out of order")
	_, err = decodeBody(encode(a, a), testDomain, nil)
	require.ErrorContains(t, err, "there twice")
	_, err = decodeBody(encode(), testDomain, nil)
	require.ErrorContains(t, err, "0 receipts")
	forged := makeReceipt(t, receiptSpec{nonce: 3, units: 1})
	forged.Result.Units = 2
	_, err = decodeBody(encode(&entry{receipt: forged}), testDomain, nil)
	require.Error(t, err)
	_, err = decodeBody(make([]byte, MaxProposalBytes+1), testDomain, nil)
	require.ErrorContains(t, err, "at most")
}

// What a proposer builds, the others accept, whatever waits.
func TestBuiltBatchIsAccepted(t *testing.T) {
	rng := rand.New(rand.NewSource(7))
	for round := range 30 {
		w, p := newWorld(), emptyPast()
		w.allowance[1] = uint64(rng.Intn(8000))
		s := w.sockets[1]
		s.Units = uint64(rng.Intn(8000))
		w.sockets[1] = s
		var waiting []*entry
		for range 12 {
			e := makeEntry(t, receiptSpec{
				socket: uint64(1 + rng.Intn(2)), nonce: uint64(rng.Intn(9)), units: uint64(rng.Intn(1200)), salt: byte(rng.Intn(2)),
				noRoute: rng.Intn(3) == 0, sessionUnits: 3000, maxUnits: 3000,
			})
			waiting = append(waiting, e)
			if rng.Intn(6) == 0 {
				p.keys[e.key] = true
			}
			p.units[e.key.session()] = uint64(rng.Intn(2000))
		}
		v := viewAt(10, w)
		b, err := build(context.Background(), v, p, testDomain, waiting, func(*entry, error) {})
		require.NoError(t, err)
		if b == nil {
			continue
		}
		again, err := decodeBody(b.proposal, testDomain, nil)
		require.NoError(t, err)
		require.Equal(t, b.hash, again.hash)
		require.NoError(t, checkProposal(context.Background(), v, p, again), "round %d", round)
		require.True(t, slices.IsSortedFunc(b.Nets, compareNets))
		var units, nets uint64
		for _, e := range b.entries {
			units += e.units()
		}
		for _, n := range b.Nets {
			nets += n.Units
			require.NotZero(t, n.Calls)
		}
		require.Equal(t, units, nets)
	}
}

func TestEveryCallOfABatchCanBeProved(t *testing.T) {
	b := bodyOf(t, 1, common.Hash{}, 10, makeEntry(t, receiptSpec{nonce: 1, units: 5}), makeEntry(t, receiptSpec{nonce: 2, units: 6}), makeEntry(t, receiptSpec{nonce: 3}))
	for _, e := range b.entries {
		p, err := b.prove(e.receipt.Result.Call, testDomain)
		require.NoError(t, err)
		require.True(t, protocol.VerifyProof(b.Batch.ReceiptsRoot, p.Leaf.Hash(), p.Proof))
		require.Equal(t, e.units(), p.Leaf.Units)
	}
	_, err := b.prove(common.Hash{9}, testDomain)
	require.Error(t, err)
}

func FuzzDecodeBody(f *testing.F) {
	f.Add(bodyOf(f, 1, common.Hash{}, 10, makeEntry(f, receiptSpec{units: 5})).proposal)
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := decodeBody(data, testDomain, nil)
		if err == nil {
			require.LessOrEqual(t, len(b.proposal), MaxProposalBytes)
		}
	})
}

func FuzzDecodeMessage(f *testing.F) {
	for _, c := range []struct {
		kind    messageKind
		content any
	}{{batchMessage, []byte{1}}, {reportMessage, &reportProposal{Window: 1}}, {shareMessage, &sharePayload{}}, {certificateMessage, &certificatePayload{}}} {
		enc, err := encodeMessage(c.kind, c.content)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(enc)
	}
	f.Fuzz(func(_ *testing.T, data []byte) { _, _ = decodeMessage(data) })
}

func TestASessionApprovedOnChainCountsAsTheApproversAlone(t *testing.T) {
	r := makeReceipt(t, receiptSpec{units: 1})
	session := testDomain.SessionID(&r.Session)
	r.SessionSig = protocol.ApprovedBy(testAddress("holder"))
	e, err := openReceipt(testDomain, r)
	require.NoError(t, err)
	for name, test := range map[string]struct {
		approver common.Address
		holder   string
		ok       bool
	}{
		"nobody approved it":            {holder: "holder"},
		"another approved it":           {approver: testAddress("thief"), holder: "holder"},
		"its approver holds the socket": {approver: testAddress("holder"), holder: "holder", ok: true},
		"its approver held the socket":  {approver: testAddress("holder"), holder: "buyer"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld()
			w.approvers = map[common.Hash]common.Address{session: test.approver}
			s := w.sockets[1]
			s.Holder = testAddress(test.holder)
			w.sockets[1] = s
			err := checkReceipt(t.Context(), viewAt(10, w), e)
			if test.ok {
				require.NoError(t, err)
				return
			}
			require.Equal(t, protocol.CodeSessionForged, protocol.CodeOf(err))
		})
	}
}
