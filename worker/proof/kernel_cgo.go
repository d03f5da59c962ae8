//go:build cgo

package proof

/*
#cgo CFLAGS: -O3 -std=gnu11 -Wall
#include "kernel.h"
*/
import "C"

import (
	"unsafe"

	"github.com/edgematrix/emc/protocol/task"
)

// nativeKernels are the kernels of kernel.c that this processor can run, the fastest first.
func nativeKernels() []Kernel {
	var out []Kernel
	for _, k := range []struct {
		name string
		id   C.int
	}{{"amx-int8", C.EMC_AMX}, {"avx512-vnni", C.EMC_VNNI}, {"avx2", C.EMC_AVX2}, {"c", C.EMC_PLAIN}} {
		if C.emc_supported(k.id) == 1 {
			out = append(out, native{k.name, k.id})
		}
	}
	return out
}

type native struct {
	name string
	id   C.int
}

func (k native) Name() string { return k.name }

func (k native) Pack(seed *task.Key, n uint32) Matrix {
	m := &nativeMatrix{kernel: k, n: n, packed: make([]int8, int(n)*int(n)), sums: make([]int32, n)}
	rows := make([]int8, 4*n)
	for r := uint32(0); r < n; r += 4 {
		C.emc_expand(k.id, (*C.uint8_t)(&seed[0]), C.uint32_t(r), 4, C.uint32_t(n), (*C.int8_t)(&rows[0]))
		C.emc_pack(k.id, (*C.int8_t)(&rows[0]), C.uint32_t(r), C.uint32_t(n), (*C.int8_t)(&m.packed[0]), (*C.int32_t)(&m.sums[0]))
	}
	return m
}

// nativeMatrix is B as kernel.c wants it. It is not written after Pack.
type nativeMatrix struct {
	kernel native
	n      uint32
	packed []int8
	sums   []int32
}

func (m *nativeMatrix) Rows(key *task.Key, keys []uint32, row uint32, s *Scratch) {
	C.emc_rows(m.kernel.id, (*C.uint8_t)(&key[0]), (*C.uint32_t)(&keys[0]), (*C.int8_t)(&m.packed[0]), (*C.int32_t)(&m.sums[0]), C.uint32_t(row),
		C.uint32_t(m.n), (*C.int8_t)(&s.a[0]), (*C.int32_t)(&s.C[0]), (*C.uint8_t)(unsafe.Pointer(&s.Digests[0])))
}
