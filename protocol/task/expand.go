package task

import (
	"encoding/binary"
	"unsafe"

	"golang.org/x/crypto/chacha20"
)

// What a key's streams are for: the first word of the ChaCha20 nonce (RFC 8439); the second word is the row, the third 0.
const (
	streamRows   = 0
	streamDigest = 1
	streamSample = 2
	streamVector = 3
)

// stream fills out with the key's stream (kind, row), from its start. Kernels elsewhere must make the same bytes: state words 0-3 are ChaCha20's
// constants, 4-11 the key, 12 the block counter from 0, 13 kind, 14 row, 15 zero.
func stream(key *Key, kind, row uint32, out []byte) {
	var nonce [chacha20.NonceSize]byte
	binary.LittleEndian.PutUint32(nonce[0:], kind)
	binary.LittleEndian.PutUint32(nonce[4:], row)
	c, err := chacha20.NewUnauthenticatedCipher(key[:], nonce[:])
	if err != nil {
		panic(err) // sizes are fixed by the types above
	}
	clear(out)
	c.XORKeyStream(out, out)
}

// ExpandRow fills out with the first entries of a row of the key's matrix, each entry uniform in -128..127. A smaller matrix of the same key is the upper
// left corner of a larger one.
func ExpandRow(key *Key, row uint32, out []int8) {
	if len(out) > 0 {
		stream(key, streamRows, row, unsafe.Slice((*byte)(unsafe.Pointer(&out[0])), len(out)))
	}
}

// expandWords fills out with little-endian words of a stream.
func expandWords(key *Key, kind uint32, out []uint32) {
	raw := make([]byte, 4*len(out))
	stream(key, kind, 0, raw)
	for i := range out {
		out[i] = binary.LittleEndian.Uint32(raw[4*i:])
	}
}
