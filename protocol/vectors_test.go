package protocol

import (
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write testdata anew; check it against viem and OpenZeppelin afterwards")

var testDomain = Domain{ChainID: big.NewInt(703600), Settlement: common.HexToAddress("0xE3C0000000000000000000000000000000000006")}

// testKey is a key that anyone can derive: keccak256 of its name.
func testKey(name string) string { return crypto.Keccak256Hash([]byte(name)).Hex() }

// golden compares v's JSON with a file of testdata, or writes it.
func golden(t *testing.T, name string, v any) {
	t.Helper()
	got, err := json.MarshalIndent(v, "", " ")
	require.NoError(t, err)
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, append(got, '\n'), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.JSONEq(t, string(want), string(got))
}

type typedVector struct {
	Type      string      `json:"type"`
	Message   any         `json:"message"`
	Key       string      `json:"key"`
	Signer    string      `json:"signer"`
	TypeHash  common.Hash `json:"typeHash"`
	Digest    common.Hash `json:"digest"`
	Signature Signature   `json:"signature"`
}

func testReceipt(t testing.TB) *Receipt {
	holder, _ := crypto.HexToECDSA(testKey("holder")[2:])
	caller, _ := crypto.HexToECDSA(testKey("caller")[2:])
	worker, _ := crypto.HexToECDSA(testKey("worker")[2:])
	router, _ := crypto.HexToECDSA(testKey("router")[2:])
	d, r := testDomain, new(Receipt)
	var err error
	r.Session = Session{*uint256.NewInt(7), 3, crypto.PubkeyToAddress(caller.PublicKey), 5_000_000, 1_800_000_000, crypto.Keccak256Hash([]byte("salt"))}
	r.SessionSig, err = d.SignSession(&r.Session, holder)
	require.NoError(t, err)
	r.Call = Call{d.SessionID(&r.Session), 1, crypto.Keccak256Hash([]byte("input")), 40_000, 1_799_999_000}
	r.CallSig, err = d.SignCall(&r.Call, caller)
	require.NoError(t, err)
	r.Result = Result{d.CallID(&r.Call), crypto.Keccak256Hash([]byte("output")), 25_000, 1_799_998_000_000, 1_799_998_002_500, StatusOK}
	r.ResultSig, err = d.SignResult(&r.Result, worker)
	require.NoError(t, err)
	r.Route = &Route{d.ResultID(&r.Result), 1_799_997_999_990, 1_799_998_002_520}
	r.RouteSig, err = d.SignRoute(r.Route, router)
	require.NoError(t, err)
	return r
}

func TestEIP712Vectors(t *testing.T) {
	r := testReceipt(t)
	max := Session{Socket: *uint256.MustFromHex("0x" + strings.Repeat("f", 64)), Epoch: math.MaxUint64, Key: common.MaxAddress, MaxUnits: math.MaxUint64, NotAfter: math.MaxUint64, Salt: common.MaxHash}
	maxSig, err := Sign(testDomain.SessionID(&max), mustKey("holder"))
	require.NoError(t, err)
	lease := Lease{*uint256.NewInt(7), common.HexToAddress("0xabc"), 9, 10, common.Hash{1}}
	leaseSig, err := testDomain.SignLease(&lease, mustKey("operator"))
	require.NoError(t, err)
	vector := func(typ string, msg any, key string, hash, digest common.Hash, sig Signature) typedVector {
		return typedVector{typ, msg, testKey(key), crypto.PubkeyToAddress(mustKey(key).PublicKey).Hex(), hash, digest, sig}
	}
	golden(t, "eip712.json", map[string]any{
		"domain":    map[string]any{"name": "EMC", "version": "1", "chainId": testDomain.ChainID, "verifyingContract": testDomain.Settlement.Hex()},
		"separator": testDomain.Separator(),
		"vectors": []typedVector{
			vector(sessionType, r.Session, "holder", sessionTypeHash, testDomain.SessionID(&r.Session), r.SessionSig),
			vector(sessionType, max, "holder", sessionTypeHash, testDomain.SessionID(&max), maxSig),
			vector(leaseType, lease, "operator", leaseTypeHash, testDomain.LeaseID(&lease), leaseSig),
			vector(callType, r.Call, "caller", callTypeHash, testDomain.CallID(&r.Call), r.CallSig),
			vector(resultType, r.Result, "worker", resultTypeHash, testDomain.ResultID(&r.Result), r.ResultSig),
			vector(routeType, *r.Route, "router", routeTypeHash, testDomain.RouteID(r.Route), r.RouteSig),
		},
	})
}

func TestReceiptVector(t *testing.T) {
	r := testReceipt(t)
	header, err := EncodeCallHeader(&SignedCall{r.Call, r.CallSig})
	require.NoError(t, err)
	enc, err := EncodeReceipt(r)
	require.NoError(t, err)
	golden(t, "receipt.json", map[string]any{
		"receipt": r, "header": header, "rlp": fmt.Sprintf("%#x", enc),
		"httpInput": HTTPInput("post", "/v1/chat?x=1", map[string][]string{"Content-Type": {" application/json"}, "Accept": {"b", "a"}}, [32]byte{9}),
	})
}

func TestBatchVectors(t *testing.T) {
	var nets []Net
	var leaves []Leaf
	var hashes []common.Hash
	for i := range uint64(7) {
		h := func(s string) common.Hash { return crypto.Keccak256Hash(fmt.Appendf(nil, "%s %d", s, i)) }
		l := Leaf{h("call"), h("result"), h("output"), *uint256.NewInt(i / 2), common.BytesToAddress(h("worker").Bytes()), common.BytesToAddress(h("router").Bytes()), 1000 * i, Status(i)}
		leaves, hashes = append(leaves, l), append(hashes, l.Hash())
		nets = append(nets, Net{l.Socket, l.Worker, l.Router, l.Units, uint32(i)})
	}
	tree := NewTree(hashes)
	proofs := make([][]common.Hash, len(leaves))
	for i, h := range hashes {
		p, err := tree.Proof(h)
		require.NoError(t, err)
		require.True(t, VerifyProof(tree.Root(), h, p))
		proofs[i] = p
	}
	batch := Batch{2, common.Hash{5}, 900, tree.Root()}
	ratings := []Rating{{common.HexToAddress("0x1"), 1200}, {common.HexToAddress("0x2"), math.MaxUint64}}
	golden(t, "batch.json", map[string]any{
		"batch": batch, "nets": nets, "packedNets": fmt.Sprintf("%#x", PackNets(nets)), "netsHash": NetsHash(nets), "batchHash": batch.Hash(nets), "emptyBatchHash": batch.Hash(nil),
		"leaves": leaves, "leafHashes": hashes, "proofs": proofs, "root": tree.Root(),
		"ratings": ratings, "ratingsHash": RatingsHash(ratings), "emptyRatingsHash": RatingsHash(nil),
	})
}
