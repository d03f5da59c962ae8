package main

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	blst "github.com/supranational/blst/bindings/go"
)

const chainID = 703600

// dst is the RFC 9380 tag of signatures.
var dst = []byte("BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_")

// statement is what the certificates below are about.
type statement struct {
	kind   uint8
	number uint64
	body   common.Hash
}

func certificates() certificateVectors {
	v := certificateVectors{ChainID: chainID, Bad: findBadPoints()}
	four, hundred := secrets(4, 1), secrets(100, 2)
	v.Sets = append(v.Sets,
		set(1, four, []int{3, 4}),
		set(1, hundred, []int{67, 100}))
	return v
}

// set certifies one statement of each kind by the given numbers of seats; who is absent is spread over the set.
func set(id uint64, keys []*blst.SecretKey, signers []int) setVector {
	v := setVector{ID: id}
	for _, k := range keys {
		v.Keys = append(v.Keys, g1(new(blst.P1Affine).From(k))...)
	}
	for kind := uint8(1); kind <= 6; kind++ {
		st := statement{kind, uint64(kind) * 1000, crypto.Keccak256Hash([]byte{kind})}
		for _, n := range signers {
			v.Certificates = append(v.Certificates, certify(id, keys, spread(len(keys), n), st))
		}
	}
	return v
}

func certify(setID uint64, keys []*blst.SecretKey, signs []bool, st statement) certificateVector {
	d := digest(setID, st)
	bitmap := make([]byte, (len(keys)+7)/8)
	sum := new(blst.P2Aggregate)
	for i, k := range keys {
		if signs[i] {
			bitmap[i/8] |= 1 << (i % 8)
			sum.Add(new(blst.P2Affine).Sign(k, d[:], dst), false)
		}
	}
	return certificateVector{
		Kind: st.kind, Number: st.number, Body: st.body[:], Digest: d[:],
		Certificate: append(bitmap, g2(sum.ToAffine())...),
	}
}

// spread marks n of size seats, as evenly as integers allow.
func spread(size, n int) []bool {
	s := make([]bool, size)
	for i := range s {
		s[i] = (i+1)*n/size > i*n/size
	}
	return s
}

func digest(setID uint64, st statement) common.Hash {
	word := func(v uint64) []byte { return common.LeftPadBytes(binary.BigEndian.AppendUint64(nil, v), 32) }
	tag := crypto.Keccak256([]byte("EMC statement v1"))
	return crypto.Keccak256Hash(tag, word(chainID), word(setID), word(uint64(st.kind)), word(st.number), st.body[:])
}

func secrets(n int, seed byte) []*blst.SecretKey {
	keys := make([]*blst.SecretKey, n)
	for i := range keys {
		keys[i] = blst.KeyGen(crypto.Keccak256([]byte{seed, byte(i)}))
	}
	return keys
}

// g1 is EIP-2537's encoding: each coordinate padded to 64 bytes.
func g1(p *blst.P1Affine) []byte {
	s := p.Serialize()
	return append(common.LeftPadBytes(s[:48], 64), common.LeftPadBytes(s[48:], 64)...)
}

// g2 is EIP-2537's encoding; blst writes c1 before c0.
func g2(p *blst.P2Affine) []byte {
	s := p.Serialize()
	var out []byte
	for _, i := range []int{1, 0, 3, 2} {
		out = append(out, common.LeftPadBytes(s[48*i:48*i+48], 64)...)
	}
	return out
}

// findBadPoints takes the first x, from 1, that is a point's and not a subgroup's: nearly every point of the curve.
func findBadPoints() badPoints {
	var b badPoints
	for x := byte(1); b.G1Subgroup == nil; x++ {
		c := compressed(48, x)
		if p := new(blst.P1Affine).Uncompress(c); p != nil && !p.InG1() {
			b.G1Subgroup = g1(p)
			b.G1Curve = nudge(b.G1Subgroup)
		}
	}
	for x := byte(1); b.G2Subgroup == nil; x++ {
		if p := new(blst.P2Affine).Uncompress(compressed(96, x)); p != nil && !p.InG2() {
			b.G2Subgroup = g2(p)
			b.G2Curve = nudge(b.G2Subgroup)
		}
	}
	return b
}

func compressed(size int, x byte) []byte {
	c := make([]byte, size)
	c[0], c[size-1] = 0x80, x
	return c
}

// nudge adds one to the last coordinate.
func nudge(p []byte) []byte {
	v := new(big.Int).Add(new(big.Int).SetBytes(p[len(p)-64:]), big.NewInt(1))
	return append(append([]byte{}, p[:len(p)-64]...), common.LeftPadBytes(v.Bytes(), 64)...)
}
