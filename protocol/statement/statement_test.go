package statement

import (
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"math/big"
	"os"
	"testing"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"
	blst "github.com/supranational/blst/bindings/go"
)

var update = flag.Bool("update", false, "write ../testdata/statement.json anew")

const chainID = 703600

// testSet has one seat a name; equal names are one operator's seats.
func testSet(t testing.TB, id uint64, names ...string) (*Set, []*SecretKey) {
	set, keys := &Set{ID: id}, make([]*SecretKey, len(names))
	for i, name := range names {
		k, err := NewSecretKey(crypto.Keccak256([]byte(name)))
		require.NoError(t, err)
		keys[i] = k
		set.Seats = append(set.Seats, Seat{common.BytesToAddress([]byte(name)), k.Public()})
	}
	return set, keys
}

func numbered(n int) (names []string) {
	for i := range n {
		names = append(names, fmt.Sprint("validator ", i))
	}
	return names
}

func shareOf(keys []*SecretKey, digest common.Hash, seat int) Share {
	return Share{uint16(seat), keys[seat].Sign(digest)}
}

func sharesOf(keys []*SecretKey, digest common.Hash, seats ...int) (out []Share) {
	for _, i := range seats {
		out = append(out, shareOf(keys, digest, i))
	}
	return out
}

// The digest is what Solidity's abi.encode hashes.
func TestDigestIsABIEncoded(t *testing.T) {
	typ := func(s string) abi.Argument { ty, _ := abi.NewType(s, "", nil); return abi.Argument{Type: ty} }
	args := abi.Arguments{typ("bytes32"), typ("uint256"), typ("uint64"), typ("uint8"), typ("uint64"), typ("bytes32")}
	for _, n := range []uint64{0, 1, math.MaxUint64} {
		body := common.Hash{7, 31: 9}
		enc, err := args.Pack(crypto.Keccak256Hash([]byte("EMC statement v1")), new(big.Int).SetUint64(n), n, uint8(Output), n, body)
		require.NoError(t, err)
		require.Equal(t, crypto.Keccak256Hash(enc), Digest(n, n, Output, n, body))
		enc, err = abi.Arguments{typ("uint64"), typ("bytes32")}.Pack(n, body)
		require.NoError(t, err)
		require.Equal(t, crypto.Keccak256Hash(enc), BlockBody(n, body))
	}
}

func TestCertificate(t *testing.T) {
	set, keys := testSet(t, 3, numbered(7)...)
	digest := Digest(chainID, 3, Block, 10, BlockBody(1, common.Hash{1}))
	cert, err := Aggregate(set, 1, sharesOf(keys, digest, 6, 0, 2, 3, 5))
	require.NoError(t, err)
	require.Equal(t, hexutil.Bytes{0b1101101}, cert.Bitmap)
	require.True(t, cert.Has(6) && !cert.Has(1) && !cert.Has(70))
	require.NoError(t, cert.Verify(set, digest))
	require.NoError(t, cert.VerifyBlock(set, chainID, 10, common.Hash{1}))
	require.Error(t, cert.VerifyBlock(set, chainID, 11, common.Hash{1}))
	require.Error(t, cert.VerifyBlock(set, chainID+1, 10, common.Hash{1}))

	_, err = Aggregate(set, 1, sharesOf(keys, digest, 0, 1, 2, 3))
	require.ErrorIs(t, err, ErrCertificate, "4 of 7 are not more than two thirds")
	_, err = Aggregate(set, 1, sharesOf(keys, digest, 0, 1, 2, 3, 3))
	require.ErrorIs(t, err, ErrCertificate, "a share twice")
	_, err = Aggregate(set, 1, append(sharesOf(keys, digest, 0, 1, 2, 3), Share{7, keys[4].Sign(digest)}))
	require.ErrorIs(t, err, ErrCertificate, "no such seat")
}

// Shares of two rounds never add up to one certificate (chain.md 1.4).
func TestRoundsDoNotMix(t *testing.T) {
	set, keys := testSet(t, 1, numbered(4)...)
	one, two := Digest(chainID, 1, Block, 5, BlockBody(1, common.Hash{1})), Digest(chainID, 1, Block, 5, BlockBody(2, common.Hash{1}))
	cert, err := Aggregate(set, 1, append(sharesOf(keys, one, 0, 1), sharesOf(keys, two, 2)...))
	require.NoError(t, err)
	require.ErrorIs(t, cert.Verify(set, one), ErrCertificate)
	require.ErrorIs(t, cert.Verify(set, two), ErrCertificate)
}

// An operator with several seats signs once and weighs as many seats as it has.
func TestSeatsOfOneOperator(t *testing.T) {
	set, keys := testSet(t, 1, "a", "b", "a", "c", "a", "d", "b")
	digest := common.Hash{9}
	require.Equal(t, []int{0, 2, 4}, set.SeatsOf(2))
	require.Nil(t, set.SeatsOf(7))
	cert, err := Aggregate(set, 0, sharesOf(keys, digest, 4, 1))
	require.NoError(t, err)
	require.Equal(t, 5, cert.Signers())
	require.NoError(t, cert.Verify(set, digest))
	_, err = Aggregate(set, 0, sharesOf(keys, digest, 0, 2, 1))
	require.ErrorIs(t, err, ErrCertificate, "the same key's share twice")

	once := *cert // the operator's share added once, though three bits say three times
	sum := new(blst.P2Aggregate)
	for _, k := range []*SecretKey{keys[0], keys[1]} {
		p, err := k.Sign(digest).parse()
		require.NoError(t, err)
		sum.Add(p, false)
	}
	once.Signature = Signature(sum.ToAffine().Compress())
	require.ErrorIs(t, once.Verify(set, digest), ErrCertificate)
}

func TestVerifyRefuses(t *testing.T) {
	set, keys := testSet(t, 3, numbered(4)...)
	digest := common.Hash{5}
	good, err := Aggregate(set, 0, sharesOf(keys, digest, 0, 1, 2))
	require.NoError(t, err)
	identity := Signature{0: 0xc0}
	for name, change := range map[string]func(*Certificate){
		"other set":            func(c *Certificate) { c.SetID++ },
		"bit past the seats":   func(c *Certificate) { c.Bitmap[0] |= 1 << 4 },
		"bitmap too long":      func(c *Certificate) { c.Bitmap = append(c.Bitmap, 0) },
		"bitmap missing":       func(c *Certificate) { c.Bitmap = nil },
		"one seat less":        func(c *Certificate) { c.Bitmap[0] = 0b11 },
		"one seat more":        func(c *Certificate) { c.Bitmap[0] = 0b1111 },
		"other seats":          func(c *Certificate) { c.Bitmap[0] = 0b1110 },
		"identity":             func(c *Certificate) { c.Signature = identity },
		"no point":             func(c *Certificate) { c.Signature[0] ^= 1 },
		"outside the subgroup": func(c *Certificate) { c.Signature = wrongSubgroup(t) },
		"another's signature":  func(c *Certificate) { c.Signature = keys[0].Sign(digest) },
	} {
		c := *good
		c.Bitmap = append(hexutil.Bytes(nil), good.Bitmap...)
		change(&c)
		require.Error(t, c.Verify(set, digest), name)
	}
	require.NoError(t, good.Verify(set, digest))
}

// wrongSubgroup finds a point on G2's curve outside the subgroup of prime order.
func wrongSubgroup(t *testing.T) Signature {
	for i := range byte(255) {
		s := Signature{0: 0x80, 95: i}
		if p := new(blst.P2Affine).Uncompress(s[:]); p != nil && !p.InG2() {
			return s
		}
	}
	t.Fatal("no point found")
	return Signature{}
}

func TestKeysRefused(t *testing.T) {
	for name, b := range map[string][]byte{"short": make([]byte, 47), "zero": make([]byte, 48), "identity": append([]byte{0xc0}, make([]byte, 47)...)} {
		_, err := ParsePublicKey(b)
		require.ErrorIs(t, err, ErrKey, name)
	}
	found := false
	for i := range byte(255) { // a point of the curve outside the subgroup
		b := append([]byte{0x80}, make([]byte, 47)...)
		b[47] = i
		if p := new(blst.P1Affine).Uncompress(b); p != nil && !p.InG1() {
			_, err := ParsePublicKey(b)
			require.ErrorIs(t, err, ErrKey)
			found = true
			break
		}
	}
	require.True(t, found)
	_, err := NewSecretKey(make([]byte, 31))
	require.ErrorIs(t, err, ErrKey)
	_, err = ParseSecretKey(make([]byte, 32))
	require.ErrorIs(t, err, ErrKey)
	_, keys := testSet(t, 1, "a")
	again, err := ParseSecretKey(keys[0].Bytes())
	require.NoError(t, err)
	require.Equal(t, keys[0].Public(), again.Public())
}

func TestPossession(t *testing.T) {
	_, keys := testSet(t, 1, "a", "b")
	owner, key := common.Address{1}, keys[0].Public()
	proof := keys[0].ProvePossession(owner, chainID)
	require.NoError(t, key.VerifyPossession(proof, owner, chainID))
	require.ErrorIs(t, key.VerifyPossession(proof, common.Address{2}, chainID), ErrSignature)
	require.ErrorIs(t, key.VerifyPossession(proof, owner, chainID+1), ErrSignature)
	require.ErrorIs(t, keys[1].Public().VerifyPossession(proof, owner, chainID), ErrSignature)
	require.ErrorIs(t, PublicKey{}.VerifyPossession(proof, owner, chainID), ErrSignature)
	m := possession(key, owner, chainID)
	require.ErrorIs(t, key.VerifyPossession(keys[0].Sign(m), owner, chainID), ErrSignature, "a statement's signature is no proof")
}

func TestVerifyShares(t *testing.T) {
	set, keys := testSet(t, 1, numbered(7)...)
	digest := common.Hash{1}
	all := sharesOf(keys, digest, 0, 1, 2, 3, 4, 5, 6)
	require.Equal(t, all, VerifyShares(set, digest, all))
	require.Equal(t, all[:1], VerifyShares(set, digest, all[:1]))
	require.Empty(t, VerifyShares(set, digest, nil))
	require.Empty(t, VerifyShares(set, common.Hash{2}, all))

	bad := append([]Share(nil), all...)
	bad[2].Signature = keys[3].Sign(digest)
	bad[4].Seat = 7
	bad[5].Signature = Signature{}
	require.Equal(t, []Share{all[0], all[1], all[3], all[6]}, VerifyShares(set, digest, bad))

	// two wrong shares that cancel out in the plain sum: swapped signatures
	swapped := append([]Share(nil), all...)
	swapped[0].Signature, swapped[1].Signature = swapped[1].Signature, swapped[0].Signature
	require.Equal(t, all[2:], VerifyShares(set, digest, swapped))
}

// certifyBlock is a block's certificate by three of the set's seats.
func certifyBlock(t testing.TB, set *Set, keys []*SecretKey, n uint64) *Certificate {
	d := Digest(chainID, set.ID, Block, n, BlockBody(2, common.Hash{byte(n)}))
	cert, err := Aggregate(set, 2, VerifyShares(set, d, sharesOf(keys, d, 0, 1, 2)))
	require.NoError(t, err)
	return cert
}

// handOver is the certificate of the next set by the one before.
func handOver(t testing.TB, by *Set, keys []*SecretKey, next *Set) *Certificate {
	cert, err := Aggregate(by, 0, sharesOf(keys, Digest(chainID, by.ID, SetChange, next.ID, next.Body()), 0, 1, 2))
	require.NoError(t, err)
	return cert
}

// The light client follows set changes with certificates alone.
func TestClientFollowsSetChanges(t *testing.T) {
	one, keys1 := testSet(t, 1, numbered(4)...)
	two, keys2 := testSet(t, 2, "x", "y", "z", "x")
	three, keys3 := testSet(t, 3, "x", "y", "z", "w")
	two.Start, three.Start = 60, 90
	c, err := NewClient(chainID, one)
	require.NoError(t, err)
	require.NoError(t, c.VerifyBlock(1, common.Hash{1}, certifyBlock(t, one, keys1, 1)))
	require.ErrorIs(t, c.VerifyBlock(1, common.Hash{1}, certifyBlock(t, two, keys2, 1)), ErrOtherSet)

	handover := handOver(t, one, keys1, two)
	for name, change := range map[string]func(*Set){
		"other key":    func(s *Set) { s.Seats[3].Key = s.Seats[2].Key },
		"other signer": func(s *Set) { s.Seats[3].Signer = common.Address{1} },
		"other start":  func(s *Set) { s.Start++ },
		"id left out":  func(s *Set) { s.ID++ },
		"seat more":    func(s *Set) { s.Seats = append(s.Seats, s.Seats[0]) },
	} {
		forged := *two
		forged.Seats = append([]Seat(nil), two.Seats...)
		change(&forged)
		require.Error(t, c.Advance(&forged, handover), name)
	}
	require.Error(t, c.Advance(two, handOver(t, two, keys2, two)), "a set does not certify itself")
	require.Equal(t, one, c.Set())

	fromChain, err := FromChain(2, two.Start, two.KeysOnChain(), two.Signers())
	require.NoError(t, err)
	require.NoError(t, c.Advance(fromChain, handover))
	require.NoError(t, c.Advance(three, handOver(t, two, keys2, three)))
	require.NoError(t, c.VerifyBlock(89, common.Hash{89}, certifyBlock(t, two, keys2, 89)))
	require.NoError(t, c.VerifyBlock(90, common.Hash{90}, certifyBlock(t, three, keys3, 90)))
	require.NoError(t, c.VerifyBlock(59, common.Hash{59}, certifyBlock(t, one, keys1, 59)), "the past stays what it was")
}

// quality.md 12: commits of a set that was replaced are refused from its successor's start on, and those of a set that is yet to begin before it.
func TestOldCommitsAreRefusedAfterASetChange(t *testing.T) {
	one, keys1 := testSet(t, 1, numbered(4)...)
	two, keys2 := testSet(t, 2, numbered(4)...) // the same keys: nothing but the set's id tells them apart
	two.Start = 60
	c, err := NewClient(chainID, one)
	require.NoError(t, err)
	require.NoError(t, c.VerifyBlock(60, common.Hash{60}, certifyBlock(t, one, keys1, 60)), "no other set is known")
	require.NoError(t, c.Advance(two, handOver(t, one, keys1, two)))
	require.ErrorIs(t, c.VerifyBlock(60, common.Hash{60}, certifyBlock(t, one, keys1, 60)), ErrOtherSet)
	require.ErrorIs(t, c.VerifyBlock(59, common.Hash{59}, certifyBlock(t, two, keys2, 59)), ErrOtherSet)
	relabelled := certifyBlock(t, one, keys1, 60)
	relabelled.SetID = 2
	require.ErrorIs(t, c.VerifyBlock(60, common.Hash{60}, relabelled), ErrCertificate)
	require.Error(t, c.Verify(Settlement, 1, common.Hash{1}, certifyBlock(t, one, keys1, 60)))
}

func TestCertificatesFromTheChain(t *testing.T) {
	set, keys := testSet(t, 5, numbered(10)...)
	digest := common.Hash{3}
	cert, err := Aggregate(set, 0, sharesOf(keys, digest, 0, 2, 3, 4, 5, 8, 9))
	require.NoError(t, err)
	on, err := cert.OnChain()
	require.NoError(t, err)
	back, err := FromOnChain(5, on)
	require.NoError(t, err)
	require.Equal(t, cert, back)
	for name, b := range map[string][]byte{
		"no bitmap": on[2:], "long bitmap": append(make([]byte, maxBitmap), on...), "padding": changed(on, 2, 1), "flags": changed(on, 2+16, 0xff), "off the curve": changed(on, len(on)-1, on[len(on)-1]^1), "identity": make([]byte, len(on)),
	} {
		_, err := FromOnChain(5, b)
		require.Error(t, err, name)
	}
}

func changed(b []byte, at int, to byte) []byte {
	b = append([]byte(nil), b...)
	b[at] = to
	return b
}

// The bodies are what Solidity's abi.encode hashes.
func TestBodiesAreABIEncoded(t *testing.T) {
	typ := func(s string, parts ...abi.ArgumentMarshaling) abi.Argument {
		ty, _ := abi.NewType(s, "", parts)
		return abi.Argument{Type: ty}
	}
	list := []Participation{{1, 2, 3, 4}, {math.MaxUint64, 5, 6, math.MaxUint32}}
	packed, err := abi.Arguments{typ("tuple[]", abi.ArgumentMarshaling{Name: "operator", Type: "uint64"}, abi.ArgumentMarshaling{Name: "seats", Type: "uint32"},
		abi.ArgumentMarshaling{Name: "signed", Type: "uint32"}, abi.ArgumentMarshaling{Name: "total", Type: "uint32"})}.Pack(list)
	require.NoError(t, err)
	require.Equal(t, crypto.Keccak256Hash(packed), ParticipationBody(list))

	set, _ := testSet(t, 2, "a", "b")
	set.Start = 90
	signers := append(common.LeftPadBytes(set.Seats[0].Signer[:], 32), common.LeftPadBytes(set.Seats[1].Signer[:], 32)...)
	packed, err = abi.Arguments{typ("uint64"), typ("bytes32"), typ("bytes32")}.Pack(uint64(90), crypto.Keccak256Hash(set.KeysOnChain()), crypto.Keccak256Hash(signers))
	require.NoError(t, err)
	require.Equal(t, crypto.Keccak256Hash(packed), set.Body())
}

func TestCodecs(t *testing.T) {
	set, keys := testSet(t, 3, numbered(100)...)
	digest := common.Hash{1}
	var seats []int
	for i := range 67 {
		seats = append(seats, i)
	}
	cert, err := Aggregate(set, math.MaxUint64, sharesOf(keys, digest, seats...))
	require.NoError(t, err)
	cert.SetID = math.MaxUint64
	enc, err := cert.Encode()
	require.NoError(t, err)
	require.LessOrEqual(t, len(enc), maxCertificate)
	back, err := DecodeCertificate(enc)
	require.NoError(t, err)
	require.Equal(t, cert, back)
	_, err = DecodeCertificate(make([]byte, maxCertificate+1))
	require.ErrorIs(t, err, ErrCertificate)

	text, err := json.Marshal(set)
	require.NoError(t, err)
	var again Set
	require.NoError(t, json.Unmarshal(text, &again))
	require.Equal(t, *set, again)
	enc, err = rlp.EncodeToBytes(set)
	require.NoError(t, err)
	var fromRLP Set
	require.NoError(t, rlp.DecodeBytes(enc, &fromRLP))
	require.Equal(t, *set, fromRLP)

	on := set.KeysOnChain()
	fromKeys, err := FromChain(3, 0, on, set.Signers())
	require.NoError(t, err)
	require.Equal(t, set, fromKeys)
	for name, change := range map[string]func([]byte) []byte{
		"short": func(b []byte) []byte { return b[1:] }, "none": func(b []byte) []byte { return nil }, "too many": func(b []byte) []byte { return append(b, b[:128]...) },
		"padding": func(b []byte) []byte { b[3] = 1; return b }, "flags": func(b []byte) []byte { b[16] |= 0x80; return b }, "off the curve": func(b []byte) []byte { b[127] ^= 1; return b },
		"identity": func(b []byte) []byte { clear(b[:128]); return b },
	} {
		_, err := FromChain(3, 0, change(append([]byte(nil), on...)), set.Signers())
		require.Error(t, err, name)
	}
	_, err = FromChain(3, 0, on, set.Signers()[1:])
	require.Error(t, err, "a signer short")
}

func TestFromNetwork(t *testing.T) {
	set, _ := testSet(t, 1, "a", "b")
	n := &protocol.Network{Set: protocol.Set{ID: 1}}
	for _, s := range set.Seats {
		n.Set.Seats = append(n.Set.Seats, protocol.Seat{Signer: s.Signer, BLSKey: s.Key.Bytes()})
	}
	got, err := FromNetwork(n)
	require.NoError(t, err)
	require.Equal(t, set, got)
	require.Equal(t, 1, got.SeatOf(set.Seats[1].Signer))
	require.Equal(t, -1, got.SeatOf(common.Address{}))
	n.Set.Seats[1].BLSKey = protocol.BLSKey{}
	_, err = FromNetwork(n)
	require.ErrorIs(t, err, ErrKey)
}

// The EIP-2537 pairing precompile accepts what OnChain gives: e(sum of keys, H(digest)) = e(g1, signature).
func TestPairingPrecompile(t *testing.T) {
	set, keys := testSet(t, 1, "a", "b", "a", "c")
	digest := common.Hash{4}
	cert, err := Aggregate(set, 0, sharesOf(keys, digest, 0, 3))
	require.NoError(t, err)
	on, err := cert.OnChain()
	require.NoError(t, err)
	require.Len(t, on, 1+256)

	add := vm.PrecompiledContractsPrague[common.BytesToAddress([]byte{0x0b})]
	sum := make([]byte, 128)
	for i := range set.Seats {
		if cert.Has(i) {
			sum, err = add.Run(append(sum, set.KeysOnChain()[128*i:128*i+128]...))
			require.NoError(t, err)
		}
	}
	h := padFields(blst.HashToG2(digest[:], []byte(DST)).ToAffine().Serialize(), 1, 0, 3, 2)
	generator := blst.P1Generator()
	negative := new(blst.P1).Sub(generator) // identity minus generator
	input := append(append(append(sum, h...), padFields(negative.ToAffine().Serialize(), 0, 1)...), on[1:]...)
	out, err := vm.PrecompiledContractsPrague[common.BytesToAddress([]byte{0x0f})].Run(input)
	require.NoError(t, err)
	require.EqualValues(t, 1, out[31])
}

func TestVectors(t *testing.T) {
	set, keys := testSet(t, 1, "a", "b", "c", "a", "d", "e", "f")
	next, _ := testSet(t, 2, "g", "h", "i", "g")
	next.Start = 60
	type vector struct {
		Kind        Kind           `json:"kind"`
		Number      uint64         `json:"number"`
		Body        common.Hash    `json:"body"`
		Digest      common.Hash    `json:"digest"`
		HashToG2    hexutil.Bytes  `json:"hashToG2"`
		Certificate *Certificate   `json:"certificate"`
		OnChain     hexutil.Bytes  `json:"onChain"`
		Seats       []int          `json:"seats"`
		Extra       map[string]any `json:"extra,omitempty"`
	}
	make := func(kind Kind, number, round uint64, body common.Hash, extra map[string]any, seats ...int) vector {
		d := Digest(chainID, set.ID, kind, number, body)
		cert, err := Aggregate(set, round, sharesOf(keys, d, seats...))
		require.NoError(t, err)
		require.NoError(t, cert.Verify(set, d))
		on, err := cert.OnChain()
		require.NoError(t, err)
		h := padFields(blst.HashToG2(d[:], []byte(DST)).ToAffine().Serialize(), 1, 0, 3, 2)
		return vector{kind, number, body, d, h, cert, on, seats, extra}
	}
	hash, owner := common.Hash{0xb1}, common.HexToAddress("0xabc")
	got, err := json.MarshalIndent(map[string]any{
		"chainId": chainID, "set": set, "keysOnChain": hexutil.Bytes(set.KeysOnChain()), "keysHash": crypto.Keccak256Hash(set.KeysOnChain()),
		"nextStart": next.Start, "nextKeysOnChain": hexutil.Bytes(next.KeysOnChain()), "nextSigners": next.Signers(),
		"certificates": []vector{
			make(Block, 77, 2, BlockBody(2, hash), map[string]any{"blockHash": hash}, 0, 1, 4, 6),
			make(Block, 78, 0, BlockBody(0, hash), map[string]any{"blockHash": hash}, 0, 1, 2, 4, 5, 6),
			make(SetChange, 2, 0, next.Body(), nil, 1, 2, 4, 5, 6),
			make(Settlement, 1, 0, common.Hash{0x5e}, nil, 0, 1, 2, 4),
			make(Epoch, 9, 0, common.Hash{0xe9}, nil, 0, 2, 4, 5),
			make(Output, 600, 0, common.Hash{0x09}, nil, 0, 1, 5, 6),
		},
		"possession": map[string]any{"owner": owner, "key": set.Seats[0].Key, "message": possession(set.Seats[0].Key, owner, chainID), "proof": keys[0].ProvePossession(owner, chainID)},
	}, "", " ")
	require.NoError(t, err)
	const path = "../testdata/statement.json"
	if *update {
		require.NoError(t, os.WriteFile(path, append(got, '\n'), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.JSONEq(t, string(want), string(got))
}

func FuzzDecodeCertificate(f *testing.F) {
	set, keys := testSet(f, 3, numbered(4)...)
	cert, _ := Aggregate(set, 1, sharesOf(keys, common.Hash{}, 0, 1, 2))
	enc, _ := cert.Encode()
	f.Add(enc)
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := DecodeCertificate(b)
		if err != nil {
			return
		}
		again, err := c.Encode()
		require.NoError(t, err)
		require.Equal(t, b, again)
		_ = c.Verify(set, common.Hash{1})
		_, _ = c.OnChain()
		c.Has(math.MaxInt)
	})
}

func FuzzKeys(f *testing.F) {
	set, _ := testSet(f, 1, "a")
	f.Add(set.KeysOnChain())
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := FromChain(1, 0, b, make([]common.Address, len(b)/publicKeyOnChain))
		if err == nil {
			require.Equal(t, b, s.KeysOnChain())
		}
		if len(b) >= PublicKeySize {
			if k, err := ParsePublicKey(b[:PublicKeySize]); err == nil {
				require.EqualValues(t, b[:PublicKeySize], k.Bytes())
			}
		}
	})
}

func BenchmarkSign(b *testing.B) {
	_, keys := testSet(b, 1, "a")
	for b.Loop() {
		keys[0].Sign(common.Hash{})
	}
}

func BenchmarkCertificateVerify(b *testing.B) {
	set, keys := testSet(b, 1, numbered(100)...)
	var seats []int
	for i := range 67 {
		seats = append(seats, i)
	}
	cert, err := Aggregate(set, 0, sharesOf(keys, common.Hash{}, seats...))
	require.NoError(b, err)
	for b.Loop() {
		if cert.Verify(set, common.Hash{}) != nil {
			b.Fatal("refused")
		}
	}
}

func BenchmarkVerifyShares(b *testing.B) {
	for _, n := range []int{4, 16, 67} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			set, keys := testSet(b, 1, numbered(n)...)
			var seats []int
			for i := range n {
				seats = append(seats, i)
			}
			shares := sharesOf(keys, common.Hash{}, seats...)
			for b.Loop() {
				if len(VerifyShares(set, common.Hash{}, shares)) != n {
					b.Fatal("refused")
				}
			}
		})
	}
}
