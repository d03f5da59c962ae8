// Package proof does the standard task of protocol/task for a worker: it multiplies for the length of a rating window, commits on chain to what it did,
// and opens the rows that later randomness asks for.
package proof

import (
	"github.com/edgematrix/emc/protocol/task"
)

// Kernel is one way to compute the task. Kernels give the same integers.
type Kernel interface {
	Name() string
	// Pack expands B of size n from its key into the form that the kernel multiplies fastest.
	Pack(key *task.Key, n uint32) Matrix
}

// Matrix is a packed B. Several goroutines may use it, each with a Scratch of its own.
type Matrix interface {
	// Rows computes task.Group rows of C = A.B from row on, with A from key, and their digests under keys, into s.
	Rows(key *task.Key, keys []uint32, row uint32, s *Scratch)
}

// Scratch is one goroutine's memory for Rows.
type Scratch struct {
	C       []int32                 // task.Group rows of n
	Digests [task.Group]task.Digest //
	a       []int8                  // task.Group rows of n
}

// NewScratch makes memory for size n.
func NewScratch(n uint32) *Scratch {
	return &Scratch{C: make([]int32, task.Group*int(n)), a: make([]int8, task.Group*int(n))}
}

// Kernels are those that this machine can run, the fastest first. The last is in pure Go and always there.
func Kernels() []Kernel { return append(nativeKernels(), pure{}) }

// pure is the kernel without C.
type pure struct{}

func (pure) Name() string { return "go" }

func (pure) Pack(key *task.Key, n uint32) Matrix {
	m := &pureMatrix{n: int(n), b: make([]int8, int(n)*int(n))}
	for i := range m.n {
		task.ExpandRow(key, uint32(i), m.b[i*m.n:(i+1)*m.n])
	}
	return m
}

type pureMatrix struct {
	n int
	b []int8
}

func (m *pureMatrix) Rows(key *task.Key, keys []uint32, row uint32, s *Scratch) {
	for i := range task.Group {
		a, c := s.a[:m.n], s.C[i*m.n:(i+1)*m.n]
		task.ExpandRow(key, row+uint32(i), a)
		clear(c)
		for k, v := range a {
			addScaled(c, m.b[k*m.n:(k+1)*m.n], int32(v))
		}
		s.Digests[i] = task.RowDigest(c, keys)
	}
}

func addScaled(c []int32, b []int8, v int32) {
	b = b[:len(c)]
	for j := range c {
		c[j] += v * int32(b[j])
	}
}
