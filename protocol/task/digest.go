package task

import "encoding/binary"

// Digest is the 128-bit digest of a row of C.
type Digest [16]byte

// DigestShift is how far apart, in words, the keys of a digest's two halves lie in one stream (the Toeplitz trick of UMAC, RFC 4418).
const DigestShift = 16

// DigestKey expands the n + DigestShift words that key the digests of a round.
func DigestKey(round *Key, n uint32) []uint32 {
	k := make([]uint32, n+DigestShift)
	expandWords(round, streamDigest, k)
	return k
}

// RowDigest digests a row of C of n entries under the round's DigestKey. With h = n/2 and c as uint32, its halves, little endian, are for s = 0 and
// DigestShift the sums over j < h, modulo 2^64, of
//
//	(c[j] ^ k[s+j]) * (c[j+h] ^ k[s+j+h])
//
// It is NH of UMAC with exclusive or in place of addition: with addition the sum is a quadratic form in A_i, which could be prepared once a window.
func RowDigest(c []int32, k []uint32) (d Digest) {
	h := len(c) / 2
	a, b := c[:h], c[h:2*h]
	k0, k1 := k[:h], k[h:2*h]
	k2, k3 := k[DigestShift:DigestShift+h], k[DigestShift+h:DigestShift+2*h]
	var x, y uint64
	for j := range a {
		u, v := uint32(a[j]), uint32(b[j])
		x += uint64(u^k0[j]) * uint64(v^k1[j])
		y += uint64(u^k2[j]) * uint64(v^k3[j])
	}
	binary.LittleEndian.PutUint64(d[:8], x)
	binary.LittleEndian.PutUint64(d[8:], y)
	return d
}
