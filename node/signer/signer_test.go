package signer

import (
	"context"
	"math/big"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/protocol/statement"
)

const chainID = 7

var quiet = log.NewLogger(log.DiscardHandler())

func keys(t testing.TB) *Local {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	seat, err := statement.NewSecretKey(crypto.Keccak256([]byte("seat")))
	require.NoError(t, err)
	return NewLocal(key, seat)
}

// serve runs a server and gives its address; what it signed stays in the folder of fs.
func serve(t testing.TB, local *Local, fs vfs.FS, addr string) (*Server, string) {
	l, err := net.Listen("tcp", addr)
	require.NoError(t, err)
	s, err := NewServer(ServerConfig{Listen: l, Signer: local, ChainID: chainID, Protection: "/protection", FS: fs, Log: quiet})
	require.NoError(t, err)
	require.NoError(t, s.Start(context.Background()))
	return s, l.Addr().String()
}

func remote(t testing.TB) (*Local, *Remote) {
	local := keys(t)
	s, addr := serve(t, local, vfs.NewMem(), "127.0.0.1:0")
	t.Cleanup(func() { require.NoError(t, s.Stop(context.Background())) })
	r, err := Dial(t.Context(), RemoteConfig{URL: "http://" + addr, Log: quiet})
	require.NoError(t, err)
	return local, r
}

func vote(kind qbft.Kind, height, round uint64, value byte) *qbft.Message {
	return &qbft.Message{Kind: kind, Height: height, Round: round, Value: qbft.Value{value}}
}

// A remote signer signs what the keys themselves would: votes, shares, cards of hosts and transactions.
func TestRemoteSignsAsTheKeysDo(t *testing.T) {
	local, r := remote(t)
	require.Equal(t, local.Address(), r.Address())
	require.Equal(t, local.Seat(), r.Seat())
	host, err := crypto.GenerateKey()
	require.NoError(t, err)
	id, err := p2p.PeerOf(&host.PublicKey)
	require.NoError(t, err)
	for _, data := range [][]byte{VotePreimage(chainID, 1, vote(qbft.Prepare, 3, 1, 9)), p2p.CardPreimage(id)} {
		want, err := local.Sign(t.Context(), data)
		require.NoError(t, err)
		got, err := r.Sign(t.Context(), data)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	for _, s := range []Statement{
		{ChainID: chainID, SetID: 1, Kind: statement.Block, Number: 3, Round: 1, Hash: common.Hash{9}},
		{ChainID: chainID, SetID: 1, Kind: statement.Output, Number: 20, Body: common.Hash{1}},
	} {
		sig, err := r.Certify(t.Context(), s)
		require.NoError(t, err)
		require.NoError(t, sig.Verify(local.Seat(), s.Digest()))
	}
	to := common.Address{1}
	for _, tx := range []*types.DynamicFeeTx{
		{ChainID: big.NewInt(chainID), Nonce: 3, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(2), Gas: 21_000, To: &to, Value: big.NewInt(5), Data: []byte{1, 2}},
		{ChainID: big.NewInt(chainID), GasTipCap: new(big.Int), GasFeeCap: big.NewInt(2), Gas: 21_000, Value: new(big.Int)},
	} {
		signed, err := Transaction(t.Context(), r, big.NewInt(chainID), types.NewTx(tx))
		require.NoError(t, err)
		from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(chainID)), signed)
		require.NoError(t, err)
		require.Equal(t, local.Address(), from)
	}
}

// Whoever asks, and whatever was restarted meanwhile: no two contradicting votes of a height, round and kind, no block share beside its vote, nothing before the newest.
func TestServerNeverContradictsItself(t *testing.T) {
	local, fs := keys(t), vfs.NewMem()
	s, addr := serve(t, local, fs, "127.0.0.1:0")
	r, err := Dial(t.Context(), RemoteConfig{URL: "http://" + addr, Log: quiet})
	require.NoError(t, err)
	sign := func(m *qbft.Message) error {
		_, err := r.Sign(t.Context(), VotePreimage(chainID, 1, m))
		return err
	}
	share := func(height, round uint64, value byte) error {
		_, err := r.Certify(t.Context(), Statement{ChainID: chainID, SetID: 1, Kind: statement.Block, Number: height, Round: round, Hash: common.Hash{value}})
		return err
	}
	require.NoError(t, sign(vote(qbft.Prepare, 5, 2, 1)))
	require.NoError(t, sign(vote(qbft.Prepare, 5, 2, 1)), "the same again")
	require.ErrorIs(t, sign(vote(qbft.Prepare, 5, 2, 2)), ErrRefused)
	require.NoError(t, share(5, 2, 1))
	require.ErrorIs(t, share(5, 2, 2), ErrRefused)
	require.ErrorIs(t, sign(vote(qbft.Commit, 5, 2, 2)), ErrRefused)
	require.NoError(t, sign(vote(qbft.Commit, 5, 2, 1)))
	require.NoError(t, s.Stop(t.Context()))

	s, _ = serve(t, local, fs, addr)
	defer func() { require.NoError(t, s.Stop(context.Background())) }()
	require.ErrorIs(t, sign(vote(qbft.Prepare, 5, 2, 3)), ErrRefused)
	require.ErrorIs(t, sign(vote(qbft.RoundChange, 5, 1, 0)), ErrRefused)
	require.ErrorIs(t, share(4, 9, 7), ErrRefused)
	require.NoError(t, sign(vote(qbft.RoundChange, 5, 3, 0)))
	require.NoError(t, sign(vote(qbft.Prepare, 6, 1, 2)))
}

// Nothing else is signed: other chains, messages of wallets, transactions of other kinds, other keys.
func TestServerSignsNothingElse(t *testing.T) {
	local, r := remote(t)
	other := VotePreimage(chainID+1, 1, vote(qbft.Prepare, 3, 1, 9))
	long := VotePreimage(chainID, 1, vote(qbft.Prepare, 3, 1, 9))
	large := append([]byte{}, long...)
	large[4*word] = 1 // a height over 64 bits
	kind := VotePreimage(chainID, 1, vote(qbft.RoundChange+1, 3, 1, 9))
	for name, data := range map[string][]byte{
		"nothing": {}, "text": []byte("\x19Ethereum Signed Message:\n1x"), "another chain's vote": other, "a longer vote": append(long, 0), "a number over 64 bits": large, "an unknown kind": kind,
		"no transaction": {types.DynamicFeeTxType, 1}, "a legacy transaction": {0xc0}, "a tag alone": p2p.CardTag[:],
	} {
		_, err := r.Sign(t.Context(), data)
		require.ErrorContains(t, err, "400", name)
	}
	_, err := Transaction(t.Context(), r, big.NewInt(chainID+1), types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(chainID + 1), GasTipCap: new(big.Int), GasFeeCap: new(big.Int), Value: new(big.Int)}))
	require.ErrorContains(t, err, "400")
	_, err = Transaction(t.Context(), local, big.NewInt(chainID), types.NewTx(&types.LegacyTx{}))
	require.ErrorIs(t, err, errTransaction)
	_, err = r.Certify(t.Context(), Statement{ChainID: chainID + 1, Kind: statement.Output})
	require.ErrorContains(t, err, "400")
	response, err := http.Post(r.cfg.URL+routeSign+"0x"+strings.Repeat("00", 64), "application/json", strings.NewReader(`{"data":"0x00"}`)) //nolint:noctx // a test
	require.NoError(t, err)
	require.NoError(t, response.Body.Close())
	require.Equal(t, http.StatusNotFound, response.StatusCode)
	_, err = Dial(t.Context(), RemoteConfig{URL: r.cfg.URL, Address: common.Address{1}, Log: quiet})
	require.ErrorContains(t, err, "none of them")
}

// A signer that is away costs nothing but its votes: it is asked again after a pause, and signs once it is back. People read one line each time.
func TestRemoteComesBackByItself(t *testing.T) {
	local, fs := keys(t), vfs.NewMem()
	s, addr := serve(t, local, fs, "127.0.0.1:0")
	var said strings.Builder
	r, err := Dial(t.Context(), RemoteConfig{URL: "http://" + addr, Log: log.NewLogger(log.NewTerminalHandler(&said, false))})
	require.NoError(t, err)
	data := VotePreimage(chainID, 1, vote(qbft.Prepare, 3, 1, 9))
	require.NoError(t, s.Stop(t.Context()))
	_, err = r.Sign(t.Context(), data)
	require.Error(t, err)
	_, err = r.Sign(t.Context(), data)
	require.ErrorIs(t, err, errWaiting)
	s, _ = serve(t, local, fs, addr)
	defer func() { require.NoError(t, s.Stop(context.Background())) }()
	require.Eventually(t, func() bool {
		_, err := r.Sign(t.Context(), data)
		return err == nil
	}, 10*time.Second, 10*time.Millisecond)
	require.Equal(t, 1, strings.Count(said.String(), "Signer is away"), said.String())
	require.Equal(t, 1, strings.Count(said.String(), "Signer is back"))
}

// Web3signer keeps no seat keys: the seat's lies with the node then.
func TestSeatKeyMayLieWithTheNode(t *testing.T) {
	local := keys(t)
	s, addr := serve(t, local, vfs.NewMem(), "127.0.0.1:0")
	defer func() { require.NoError(t, s.Stop(context.Background())) }()
	seat, err := statement.NewSecretKey(crypto.Keccak256([]byte("another")))
	require.NoError(t, err)
	r, err := Dial(t.Context(), RemoteConfig{URL: "http://" + addr, Seat: seat, Log: quiet})
	require.NoError(t, err)
	require.Equal(t, seat.Public(), r.Seat())
	st := Statement{ChainID: chainID, Kind: statement.Output}
	sig, err := r.Certify(t.Context(), st)
	require.NoError(t, err)
	require.NoError(t, sig.Verify(seat.Public(), st.Digest()))
}

// BenchmarkRemoteVote is what a block costs a validator more with its signer in another process of the same machine: a PREPARE, and a COMMIT with its share, each on disk first.
func BenchmarkRemoteVote(b *testing.B) {
	local := keys(b)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(b, err)
	s, err := NewServer(ServerConfig{Listen: l, Signer: local, ChainID: chainID, Protection: b.TempDir(), Log: quiet})
	require.NoError(b, err)
	require.NoError(b, s.Start(context.Background()))
	defer func() { require.NoError(b, s.Stop(context.Background())) }()
	r, err := Dial(b.Context(), RemoteConfig{URL: "http://" + l.Addr().String(), Log: quiet})
	require.NoError(b, err)
	for name, k := range map[string]Keys{"local": local, "remote": r} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				height++
				_, err := k.Sign(b.Context(), VotePreimage(chainID, 1, vote(qbft.Prepare, height, 1, 1)))
				require.NoError(b, err)
				_, err = k.Certify(b.Context(), Statement{ChainID: chainID, Kind: statement.Block, Number: height, Round: 1, Hash: common.Hash{1}})
				require.NoError(b, err)
				_, err = k.Sign(b.Context(), VotePreimage(chainID, 1, vote(qbft.Commit, height, 1, 1)))
				require.NoError(b, err)
			}
		})
	}
}

// height is the newest that the benchmark voted at: votes go forward only.
var height uint64
