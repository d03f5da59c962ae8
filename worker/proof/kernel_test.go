package proof

import (
	"fmt"
	"testing"

	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// naiveRows is the definition: C = A.B entry by entry.
func naiveRows(matrix, key *task.Key, n, row uint32) (c []int32, digests []task.Digest) {
	b := make([][]int8, n)
	for i := range b {
		b[i] = make([]int8, n)
		task.ExpandRow(matrix, uint32(i), b[i])
	}
	a, keys := make([]int8, n), task.DigestKey(key, n)
	for i := range uint32(task.Group) {
		task.ExpandRow(key, row+i, a)
		out := make([]int32, n)
		for k := range a {
			for j := range out {
				out[j] += int32(a[k]) * int32(b[k][j])
			}
		}
		c, digests = append(c, out...), append(digests, task.RowDigest(out, keys))
	}
	return c, digests
}

func TestKernelsAreExact(t *testing.T) {
	for _, n := range []uint32{64, 128, 512} {
		matrix, key := task.MatrixKey(common.Hash{byte(n)}), task.RoundKey(common.Hash{1}, common.Address{2}, 3)
		row := n - task.Group
		want, digests := naiveRows(&matrix, &key, n, row)
		for _, k := range Kernels() {
			t.Run(fmt.Sprint(k.Name(), "/", n), func(t *testing.T) {
				s := NewScratch(n)
				k.Pack(&matrix, n).Rows(&key, task.DigestKey(&key, n), row, s)
				require.Equal(t, want, s.C)
				require.Equal(t, digests, s.Digests[:])
			})
		}
	}
}

func BenchmarkRows(b *testing.B) {
	for _, k := range Kernels() {
		for _, n := range []uint32{256, 512, 1024, 2048} {
			b.Run(fmt.Sprint(k.Name(), "/", n), func(b *testing.B) {
				matrix, key := task.MatrixKey(common.Hash{1}), task.RoundKey(common.Hash{1}, common.Address{2}, 3)
				m, s, keys := k.Pack(&matrix, n), NewScratch(n), task.DigestKey(&key, n)
				for b.Loop() {
					m.Rows(&key, keys, 0, s)
				}
				b.ReportMetric(float64(b.N)*task.Group*float64(n)*float64(n)/b.Elapsed().Seconds()/1e12, "E")
			})
		}
	}
}
