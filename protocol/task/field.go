package task

import (
	"encoding/binary"
	"math/bits"
)

// The field of the check is of prime order 2^61 - 1: a wrong row passes with probability 2^-61.
const prime = 1<<61 - 1

// lowBits is where a field element is cut in two for sums against int8: |sum| <= 2^7 * 2^31 * 2^15 = 2^53 fits int64.
const lowBits = 31

// vector is a vector over the field, each element below prime.
type vector []uint64

// expandVector draws n field elements from the key: 64-bit words cut to 61 bits.
func expandVector(key *Key, n int) vector {
	raw := make([]byte, 8*n)
	stream(key, streamVector, 0, raw)
	v := make(vector, n)
	for i := range v {
		v[i] = reduce(binary.LittleEndian.Uint64(raw[8*i:]) & prime)
	}
	return v
}

// reduce brings v <= 2^62 below prime.
func reduce(v uint64) uint64 {
	v = v>>61 + v&prime
	if v >= prime {
		v -= prime
	}
	return v
}

// fold brings the integer hi * 2^64 + lo, hi < 2^58, below prime: 2^61 is 1.
func fold(hi, lo uint64) uint64 { return reduce(reduce(lo&prime) + reduce(hi<<3|lo>>61)) }

// signed brings an int64 of magnitude below 2^62 into the field.
func signed(v int64) uint64 {
	if v < 0 {
		return reduce(prime - reduce(uint64(-v)))
	}
	return reduce(uint64(v))
}

// dotInt8 is the product of a row of int8 and a vector, which is at least as long.
func dotInt8(row []int8, v vector) uint64 {
	v = v[:len(row)]
	var low, high int64
	for i, a := range row {
		low += int64(a) * int64(v[i]&(1<<lowBits-1))
		high += int64(a) * int64(v[i]>>lowBits)
	}
	hi, lo := bits.Mul64(signed(high), 1<<lowBits)
	return reduce(fold(hi, lo) + signed(low))
}

// dotInt32 is the product of a row of int32 and a vector, which is at least as long.
func dotInt32(row []int32, v vector) uint64 {
	v = v[:len(row)]
	var sum uint64
	for i, c := range row {
		hi, lo := bits.Mul64(signed(int64(c)), v[i])
		sum = reduce(sum + fold(hi, lo))
	}
	return sum
}
