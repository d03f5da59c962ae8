package protocol

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

func mustKey(name string) *ecdsa.PrivateKey {
	k, err := crypto.HexToECDSA(testKey(name)[2:])
	if err != nil {
		panic(err)
	}
	return k
}

// The EIP-712 type strings are written out in the source, the members in tables: they must say the same.
func TestTypesMatchTables(t *testing.T) {
	for _, c := range []struct {
		typ    string
		fields []field
	}{
		{sessionType, new(Session).fields()},
		{leaseType, new(Lease).fields()},
		{callType, new(Call).fields()},
		{resultType, new(Result).fields()},
		{routeType, new(Route).fields()},
	} {
		var members []string
		for _, f := range c.fields {
			members = append(members, f.solidityType()+" "+f.name)
		}
		name, _, _ := strings.Cut(c.typ, "(")
		require.Equal(t, c.typ, name+"("+strings.Join(members, ",")+")")
	}
}

func TestSignatureForms(t *testing.T) {
	digest := common.Hash{1, 2, 3}
	key := mustKey("holder")
	sig, err := Sign(digest, key)
	require.NoError(t, err)
	who, err := sig.Signer(digest)
	require.NoError(t, err)
	require.Equal(t, crypto.PubkeyToAddress(key.PublicKey), who)

	zeroV := sig
	zeroV[64] -= 27
	parsed, err := ParseSignature(zeroV[:])
	require.NoError(t, err)
	require.Equal(t, sig, parsed)

	high := sig
	s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(sig[32:64]))
	s.FillBytes(high[32:64])
	high[64] = 27 + 28 - high[64] // recovers to the same signer, were it allowed
	for name, bad := range map[string]Signature{"high s": high, "zero": {}, "v 29": func() Signature { b := sig; b[64] = 29; return b }(), "r 0": func() Signature { b := sig; clear(b[:32]); return b }()} {
		_, err := bad.Signer(digest)
		require.ErrorIs(t, err, ErrSignature, name)
		_, err = ParseSignature(bad[:])
		require.ErrorIs(t, err, ErrSignature, name)
		enc, _ := rlp.EncodeToBytes(bad)
		require.Error(t, rlp.DecodeBytes(enc, new(Signature)), name)
	}
	enc, _ := rlp.EncodeToBytes(zeroV)
	require.ErrorIs(t, rlp.DecodeBytes(enc, new(Signature)), ErrSignature, "RLP has one form only")
	_, err = ParseSignature(sig[:64])
	require.ErrorIs(t, err, ErrSignature)
}

// resign signs every message of r anew from the changed one on, as an attacker who holds all keys but breaks a rule.
func resign(t *testing.T, r *Receipt, from string) {
	d := testDomain
	switch from {
	case "session":
		r.SessionSig, _ = d.SignSession(&r.Session, mustKey("holder"))
		r.Call.Session = d.SessionID(&r.Session)
		fallthrough
	case "call":
		r.CallSig, _ = d.SignCall(&r.Call, mustKey("caller"))
		r.Result.Call = d.CallID(&r.Call)
		fallthrough
	case "result":
		r.ResultSig, _ = d.SignResult(&r.Result, mustKey("worker"))
		r.Route.Result = d.ResultID(&r.Result)
		fallthrough
	case "route":
		r.RouteSig, _ = d.SignRoute(r.Route, mustKey("router"))
	default:
		t.Fatal(from)
	}
}

func TestReceiptVerify(t *testing.T) {
	r := testReceipt(t)
	by, err := r.Verify(testDomain)
	require.NoError(t, err)
	addr := func(k string) common.Address { return crypto.PubkeyToAddress(mustKey(k).PublicKey) }
	require.Equal(t, Signers{Holder: addr("holder"), Worker: addr("worker"), Router: addr("router")}, by)
	leaf := r.Leaf(testDomain, by)
	require.Equal(t, Leaf{r.Result.Call, r.Route.Result, r.Result.Output, r.Session.Socket, by.Worker, by.Router, r.Result.Units, StatusOK}, leaf)

	r.Route, r.RouteSig = nil, Signature{}
	by, err = r.Verify(testDomain)
	require.NoError(t, err)
	require.Zero(t, by.Router)
}

func TestReceiptVerifyRefuses(t *testing.T) {
	for _, c := range []struct {
		name   string
		code   Code
		resign string // all keys collude from here on; "" leaves the signatures as they were
		change func(*Receipt)
	}{
		{"session without units", CodeBadRequest, "session", func(r *Receipt) { r.Session.MaxUnits = 0 }},
		{"session without key", CodeBadRequest, "session", func(r *Receipt) { r.Session.Key = common.Address{} }},
		{"session for ever", CodeBadRequest, "session", func(r *Receipt) { r.Session.NotAfter = math.MaxUint64 }},
		{"session changed", CodeCallForged, "", func(r *Receipt) { r.Session.MaxUnits++ }},
		{"session unsigned", CodeSessionForged, "", func(r *Receipt) { r.SessionSig = Signature{} }},
		{"session's epoch changed", CodeCallForged, "", func(r *Receipt) { r.Session.Epoch++ }},
		{"call's input changed", CodeCallForged, "", func(r *Receipt) { r.Call.Input[0]++ }},
		{"call by another key", CodeCallForged, "", func(r *Receipt) {
			r.CallSig, _ = testDomain.SignCall(&r.Call, mustKey("worker"))
		}},
		{"call after its session", CodeSessionExpired, "call", func(r *Receipt) { r.Call.NotAfter = r.Session.NotAfter + 1 }},
		{"call over its session", CodeUnitsExceeded, "call", func(r *Receipt) { r.Call.MaxUnits = r.Session.MaxUnits + 1 }},
		{"result of another call", CodeBadRequest, "result", func(r *Receipt) { r.Result.Call[0]++ }},
		{"result over its call", CodeUnitsExceeded, "result", func(r *Receipt) { r.Result.Units = r.Call.MaxUnits + 1 }},
		{"result backwards", CodeBadRequest, "result", func(r *Receipt) { r.Result.FinishedAt = r.Result.StartedAt - 1 }},
		{"result endless", CodeBadRequest, "result", func(r *Receipt) { r.Result.FinishedAt = math.MaxUint64 }},
		{"result too late", CodeCallExpired, "result", func(r *Receipt) {
			r.Result.StartedAt = (r.Call.NotAfter + 1) * 1000
			r.Result.FinishedAt = r.Result.StartedAt
		}},
		{"failure charged", CodeBadRequest, "result", func(r *Receipt) { r.Result.Status = StatusFailed }},
		{"unknown status", CodeBadRequest, "result", func(r *Receipt) { r.Result.Status = statusEnd }},
		{"route of another result", CodeBadRequest, "route", func(r *Receipt) { r.Route.Result[0]++ }},
		{"route backwards", CodeBadRequest, "route", func(r *Receipt) { r.Route.DeliveredAt = r.Route.ReceivedAt - 1 }},
		{"route unsigned", CodeBadRequest, "", func(r *Receipt) { r.RouteSig = Signature{} }},
		{"route's signature alone", CodeBadRequest, "", func(r *Receipt) { r.Route = nil }},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := testReceipt(t)
			c.change(r)
			if c.resign != "" {
				if c.resign == "result" && c.name == "result of another call" {
					r.ResultSig, _ = testDomain.SignResult(&r.Result, mustKey("worker"))
				} else {
					resign(t, r, c.resign)
				}
			}
			_, err := r.Verify(testDomain)
			require.Error(t, err)
			require.Equal(t, c.code, CodeOf(err), err)
		})
	}
	other := Domain{big.NewInt(1), testDomain.Settlement}
	_, err := testReceipt(t).Verify(other)
	require.Error(t, err, "another chain")
}

func TestReceiptCodecs(t *testing.T) {
	for _, routed := range []bool{true, false} {
		r := testReceipt(t)
		if !routed {
			r.Route, r.RouteSig = nil, Signature{}
		}
		enc, err := EncodeReceipt(r)
		require.NoError(t, err)
		require.Less(t, len(enc), MaxReceiptBytes*3/4)
		back, err := DecodeReceipt(enc)
		require.NoError(t, err)
		require.Equal(t, r, back)

		text, err := json.Marshal(r)
		require.NoError(t, err)
		fromText := new(Receipt)
		require.NoError(t, json.Unmarshal(text, fromText))
		require.Equal(t, r, fromText)
	}
	_, err := DecodeReceipt(make([]byte, MaxReceiptBytes+1))
	require.ErrorContains(t, err, "at most")
}

func TestJSONForms(t *testing.T) {
	good := `{"socket":"7","epoch":3,"key":"0x00000000000000000000000000000000000000aa","maxUnits":"5","notAfter":18446744073709551615,"salt":"0x` + strings.Repeat("00", 32) + `"}`
	var s Session
	require.NoError(t, json.Unmarshal([]byte(good), &s))
	require.Equal(t, Session{*uint256.NewInt(7), 3, common.HexToAddress("0xaa"), 5, math.MaxUint64, common.Hash{}}, s)
	out, err := json.Marshal(s)
	require.NoError(t, err)
	require.Contains(t, string(out), `"maxUnits":"5"`)
	for _, change := range [][2]string{
		{`"epoch":3,`, ``}, {`"epoch":3`, `"epoch":-3`}, {`"epoch":3`, `"epoch":3.5`}, {`"epoch":3`, `"epoch":1e3`}, {`"epoch":3`, `"epoch":null`}, {`"epoch":3`, `"epoch":"0x3"`},
		{`"epoch":3`, `"epoch":18446744073709551616`}, {`"socket":"7"`, `"socket":"` + strings.Repeat("9", 78) + `"`}, {`"socket":"7"`, `"socket":""`},
		{`aa"`, `a"`}, {`"epoch":3`, `"epoch":3,"extra":1`}, {`"epoch":3`, `"epoch":3,"pad":"` + strings.Repeat("x", MaxMessageJSON) + `"`},
	} {
		require.Error(t, json.Unmarshal([]byte(strings.Replace(good, change[0], change[1], 1)), new(Session)), change[1])
	}
}

func TestCallHeader(t *testing.T) {
	r := testReceipt(t)
	h, err := EncodeCallHeader(&SignedCall{r.Call, r.CallSig})
	require.NoError(t, err)
	require.Less(t, len(h), MaxCallHeader/2)
	for _, v := range []string{h, h + "="} {
		c, err := DecodeCallHeader(v)
		require.NoError(t, err)
		require.Equal(t, &SignedCall{r.Call, r.CallSig}, c)
	}
	for _, bad := range []string{"", "!", h[:len(h)-8], strings.Repeat("A", MaxCallHeader+1), "e30"} {
		_, err := DecodeCallHeader(bad)
		require.Equal(t, CodeBadRequest, CodeOf(err), bad)
	}
}

func TestUnits(t *testing.T) {
	for _, c := range []struct{ power, ms, limit, want uint64 }{
		{1000, 2500, math.MaxUint64, 2500}, {1, 999, 10, 1}, {1, 0, 10, 1}, {1, 999, 0, 0}, {1, 1999, 10, 1}, {1, 1000, 10, 1}, {1999, 1, 10, 1}, {1000, 2500, 100, 100},
		{math.MaxUint64, math.MaxUint64, math.MaxUint64, math.MaxUint64}, {math.MaxUint64, 1000, math.MaxUint64, math.MaxUint64}, {math.MaxUint64, 999, math.MaxUint64, 18428297329635842063},
	} {
		require.Equal(t, c.want, Metered(c.power, c.ms, c.limit), c)
	}
	for _, c := range []struct{ power, limit, want uint64 }{{1000, 5, 5}, {3, 1, 334}, {0, 1, math.MaxUint64}, {1, math.MaxUint64, math.MaxUint64}} {
		ms := MillisFor(c.power, c.limit)
		require.Equal(t, c.want, ms, c)
		if ms != math.MaxUint64 {
			require.GreaterOrEqual(t, Work(c.power, ms), c.limit)
			require.Less(t, Work(c.power, ms-1), c.limit)
		}
	}
	require.EqualValues(t, 25, (&Result{StartedAt: 5, FinishedAt: 30}).ResultUnits(1000, 100))
	require.EqualValues(t, 0, (&Result{StartedAt: 5, FinishedAt: 30, Status: StatusFailed}).ResultUnits(1000, 100))
}

func TestCost(t *testing.T) {
	for _, c := range []struct {
		units              uint64
		price, floor, ceil int64
	}{{0, 5, 0, 0}, {1, 1, 0, 1}, {1000, 7, 7, 7}, {1001, 1, 1, 2}, {1999, 1, 1, 2}} {
		require.EqualValues(t, c.floor, CostFloor(c.units, big.NewInt(c.price)).Int64())
		require.EqualValues(t, c.ceil, CostCeil(c.units, big.NewInt(c.price)).Int64())
	}
	price := big.NewInt(7_000_000_000_000_001)
	for _, amount := range []int64{0, 1, 7_000_000_000_000, 7_000_000_000_001, 1e18} {
		u := UnitsFor(big.NewInt(amount), price)
		require.LessOrEqual(t, CostCeil(u, price).Int64(), amount)
		require.Greater(t, CostCeil(u+1, price).Int64(), amount)
	}
	require.EqualValues(t, uint64(math.MaxUint64), UnitsFor(big.NewInt(1), new(big.Int)))
}

func TestTreeOfAnySize(t *testing.T) {
	require.Zero(t, NewTree(nil).Root())
	for n := 1; n < 40; n++ {
		leaves := make([]common.Hash, n)
		for i := range leaves {
			leaves[i] = crypto.Keccak256Hash([]byte{byte(i), byte(n)})
		}
		tree := NewTree(leaves)
		for _, l := range leaves {
			p, err := tree.Proof(l)
			require.NoError(t, err)
			require.True(t, VerifyProof(tree.Root(), l, p))
			l[0]++
			require.False(t, VerifyProof(tree.Root(), l, p))
		}
		_, err := tree.Proof(common.Hash{})
		require.Error(t, err)
	}
}

func TestErrors(t *testing.T) {
	err := fmt.Errorf("outer: %w", Errorf(CodeCallReplayed, "seen: %w", io.EOF))
	require.Equal(t, CodeCallReplayed, CodeOf(err))
	require.ErrorIs(t, err, io.EOF)
	require.ErrorIs(t, err, &Error{Code: CodeCallReplayed})
	require.NotErrorIs(t, err, &Error{Code: CodeInternal})
	require.Equal(t, 409, CodeOf(err).HTTPStatus())
	require.Equal(t, CodeInternal, CodeOf(errors.New("x")))
	require.Empty(t, CodeOf(nil))
	require.True(t, CodeWorkerUnavailable.Temporary())
	require.False(t, CodeCallForged.Temporary())
	body, _ := json.Marshal(ErrorBody{Errorf(CodeBadRequest, "no")})
	require.JSONEq(t, `{"error":{"code":"bad_request","message":"no"}}`, string(body))
}

const goodManifest = `{"image":"ghcr.io/emc/translate:1.2","entrypoint":["/app","--x"],"memoryMiB":512,"cpus":1500,"gpus":0,"pids":64,"tmpfsMiB":16,"deadlineSeconds":30,"maxInputBytes":1048576,"maxOutputBytes":1048576,"network":false,"selfTest":{"input":"` + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" + `"}}`

func TestManifest(t *testing.T) {
	m, err := ValidateManifest([]byte(goodManifest))
	require.NoError(t, err)
	require.EqualValues(t, 1500, m.CPUs)
	for _, change := range [][2]string{
		{"512", "5"}, {"512", "1048577"}, {"1500", "0"}, {`"gpus":0`, `"gpus":17`}, {`"pids":64`, `"pids":0`}, {`"network":false`, `"network":true`},
		{"translate:1.2", "translate@sha256:00"}, {"ghcr.io/emc/translate:1.2", "-v"}, {"e3b0", "E3B0"}, {`"/app"`, `"\u0000"`}, {`"cpus":1500`, `"cpus":1.5`},
		{`"deadlineSeconds":30`, `"deadlineSeconds":90000`}, {`"maxOutputBytes":1048576`, `"maxOutputBytes":0`}, {`"network"`, `"privileged":true,"network"`}, {`}}`, `}}{}`},
		{`"--x"`, `"` + strings.Repeat("x", maxEntrypointBytes) + `"`},
	} {
		bad := strings.Replace(goodManifest, change[0], change[1], 1)
		require.NotEqual(t, goodManifest, bad)
		_, err := ValidateManifest([]byte(bad))
		require.Equal(t, CodeBadRequest, CodeOf(err), change)
	}
}

func testNetwork() *Network {
	n := &Network{Name: "devnet", L2ChainID: 703600, L1ChainID: 703601, Genesis: "genesis.json", Rollup: "rollup.json", L1Config: "/l1-chain.json",
		Set:       Set{1, []Seat{{common.Address{1}, BLSKey{1}, []string{"/ip4/127.0.0.1/tcp/1/p2p/Q"}}, {common.Address{2}, BLSKey{2}, nil}, {common.Address{1}, BLSKey{1}, nil}}},
		Contracts: map[string]common.Address{}, L1Contracts: map[string]common.Address{}}
	for i, name := range requiredContracts {
		n.Contracts[name] = common.BytesToAddress([]byte{0xe3, byte(i)})
	}
	for i, name := range requiredL1Contracts {
		n.L1Contracts[name] = common.BytesToAddress([]byte{0xe3, byte(i)})
	}
	return n
}

func TestNetwork(t *testing.T) {
	n := testNetwork()
	data, err := json.Marshal(n)
	require.NoError(t, err)
	back, err := ParseNetwork(data)
	require.NoError(t, err)
	require.True(t, reflect.DeepEqual(n.Set, back.Set))
	require.Equal(t, Domain{big.NewInt(703600), n.Contracts["Settlement"]}, back.Domain())
	back.dir = "conf"
	require.Equal(t, "conf/genesis.json", back.GenesisPath())
	require.Equal(t, "/l1-chain.json", back.L1ConfigPath())
	for name, change := range map[string]func(*Network){
		"no name": func(n *Network) { n.Name = "" }, "one chain id": func(n *Network) { n.L1ChainID = n.L2ChainID }, "no genesis": func(n *Network) { n.Genesis = "" },
		"no seats": func(n *Network) { n.Set.Seats = nil }, "two keys": func(n *Network) { n.Set.Seats[2].BLSKey[0] = 9 }, "shared key": func(n *Network) { n.Set.Seats[1].BLSKey = BLSKey{1} },
		"no Apps": func(n *Network) { delete(n.Contracts, "Apps") }, "no Portal": func(n *Network) { delete(n.L1Contracts, "Portal") }, "bad address": func(n *Network) { n.Bootnodes = []string{"1.2.3.4"} },
	} {
		n := testNetwork()
		change(n)
		require.Error(t, n.Check(), name)
	}
}

func FuzzDecodeReceipt(f *testing.F) {
	enc, _ := EncodeReceipt(testReceipt(f))
	f.Add(enc)
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := DecodeReceipt(b)
		if err != nil {
			return
		}
		again, err := EncodeReceipt(r)
		require.NoError(t, err)
		back, err := DecodeReceipt(again)
		require.NoError(t, err)
		require.Equal(t, r, back)
		_, _ = r.Verify(testDomain)
	})
}

func FuzzReceiptJSON(f *testing.F) {
	text, _ := json.Marshal(testReceipt(f))
	f.Add(text)
	f.Fuzz(func(t *testing.T, b []byte) {
		r := new(Receipt)
		if json.Unmarshal(b, r) != nil {
			return
		}
		again, err := json.Marshal(r)
		require.NoError(t, err)
		back := new(Receipt)
		if r.SessionSig.IsZero() || r.CallSig.IsZero() || r.ResultSig.IsZero() {
			return // a missing signature prints as zeros, which no reader takes
		}
		require.NoError(t, json.Unmarshal(again, back))
		require.Equal(t, r, back)
	})
}

func FuzzDecodeCallHeader(f *testing.F) {
	r := testReceipt(f)
	h, _ := EncodeCallHeader(&SignedCall{r.Call, r.CallSig})
	f.Add(h)
	f.Fuzz(func(t *testing.T, v string) {
		c, err := DecodeCallHeader(v)
		if err != nil {
			require.Equal(t, CodeBadRequest, CodeOf(err))
			return
		}
		again, err := EncodeCallHeader(c)
		require.NoError(t, err)
		back, err := DecodeCallHeader(again)
		require.NoError(t, err)
		require.Equal(t, c, back)
	})
}

func FuzzMessageJSON(f *testing.F) {
	r := testReceipt(f)
	for _, m := range []any{r.Session, r.Call, r.Result, *r.Route, Lease{}, Batch{}, Net{}, Leaf{}, Rating{}} {
		b, _ := json.Marshal(m)
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, m := range []any{new(Session), new(Call), new(Result), new(Route), new(Lease), new(Batch), new(Net), new(Leaf), new(Rating)} {
			if json.Unmarshal(b, m) == nil {
				again, err := json.Marshal(m)
				require.NoError(t, err)
				require.NoError(t, json.Unmarshal(again, m))
			}
		}
	})
}

func FuzzManifest(f *testing.F) {
	f.Add([]byte(goodManifest))
	f.Fuzz(func(t *testing.T, b []byte) {
		if m, err := ValidateManifest(b); err == nil {
			require.NoError(t, m.Check())
		}
	})
}

func FuzzNetwork(f *testing.F) {
	b, _ := json.Marshal(testNetwork())
	f.Add(b)
	f.Fuzz(func(t *testing.T, b []byte) {
		if n, err := ParseNetwork(b); err == nil {
			require.NoError(t, n.Check())
		}
	})
}

func BenchmarkReceiptVerify(b *testing.B) {
	r := testReceipt(b)
	for b.Loop() {
		if _, err := r.Verify(testDomain); err != nil {
			b.Fatal(err)
		}
	}
}

func TestAnApprovalIsNoSignatureAndNoSignatureAnApproval(t *testing.T) {
	holder := common.Address{1, 19: 2}
	a := ApprovedBy(holder)
	got, ok := a.Approver()
	require.True(t, ok)
	require.Equal(t, holder, got)
	_, err := a.Signer(common.Hash{1})
	require.ErrorIs(t, err, ErrSignature)
	parsed, err := ParseSignature(a[:])
	require.NoError(t, err)
	require.Equal(t, a, parsed)
	data, err := rlp.EncodeToBytes(a)
	require.NoError(t, err)
	var decoded Signature
	require.NoError(t, rlp.DecodeBytes(data, &decoded))
	require.Equal(t, a, decoded)

	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	s, err := Sign(common.Hash{1}, key)
	require.NoError(t, err)
	_, ok = s.Approver()
	require.False(t, ok)
	_, ok = Signature{}.Approver()
	require.False(t, ok)
	for i := common.AddressLength; i < len(a); i++ {
		other := a
		other[i] = 1
		_, ok = other.Approver()
		require.False(t, ok, i)
	}
}
