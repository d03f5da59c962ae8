package proof

import (
	"context"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// after expires once it was asked so many times.
func after(asked int64) func() bool {
	var n atomic.Int64
	return func() bool { return n.Add(1) > asked }
}

var testTask = Task{Window: 9, Seed: common.Hash{1}, Worker: common.Address{2}, N: 128}

// A commitment of any kernel on any number of threads is the same, and its opening passes the check.
func TestProveAndOpen(t *testing.T) {
	var first task.Commitment
	for _, k := range Kernels() {
		for _, threads := range []int{1, 3} {
			p := &Prover{Kernel: k, Threads: threads, Nice: 5}
			proof, err := p.Prove(t.Context(), testTask, after(3*10+2)) // a round of two groups asks three times
			require.NoError(t, err)
			require.EqualValues(t, 10, proof.Commitment.Rounds, "the eleventh round was cut off")
			if first.Root == (common.Hash{}) {
				first = proof.Commitment
			}
			require.Equal(t, first, proof.Commitment, k.Name())
			randomness := common.Hash{7}
			require.NoError(t, task.NewVerifier(9, testTask.Seed, randomness).Verify(proof.Commitment, proof.Open(randomness)))
			require.Error(t, task.NewVerifier(9, testTask.Seed, randomness).Verify(proof.Commitment, proof.Open(common.Hash{8})))
		}
	}
}

func TestProveEnds(t *testing.T) {
	p := &Prover{Kernel: pure{}, Threads: 2}
	before := runtime.NumGoroutine()
	_, err := p.Prove(t.Context(), testTask, after(1))
	require.ErrorIs(t, err, ErrNoRounds)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = p.Prove(ctx, testTask, after(100))
	require.ErrorIs(t, err, context.Canceled)
	bad := testTask
	bad.N = 100
	_, err = p.Prove(t.Context(), bad, after(100))
	require.ErrorIs(t, err, task.ErrInvalid)
	require.LessOrEqual(t, runtime.NumGoroutine(), before, "all threads are waited for")
}

func TestTune(t *testing.T) {
	var ticks atomic.Int64
	clock := func() time.Time { return time.Unix(0, ticks.Add(int64(time.Millisecond))) }
	p := &Prover{Kernel: Kernels()[0], Threads: 1}
	// On a clock that counts questions a round costs n/64 + 1 of them, so that greater sizes win as long as they fit.
	n, power, err := Tune(t.Context(), p, []uint32{64, 128, 256}, 1, clock)
	require.NoError(t, err)
	require.EqualValues(t, 256, n)
	require.NotZero(t, power)
	_, _, err = Tune(t.Context(), p, []uint32{4096}, 1, clock)
	require.ErrorIs(t, err, ErrNoRounds)
	require.Equal(t, []uint32{256, 512, 1024}, Sizes())
}

func BenchmarkProve(b *testing.B) {
	for _, n := range []uint32{256, 512, 1024} {
		b.Run(Kernels()[0].Name(), func(b *testing.B) {
			p := &Prover{Kernel: Kernels()[0]}
			t := testTask
			t.N = n
			rounds := uint32(0)
			for b.Loop() {
				limit := time.Now().Add(200 * time.Millisecond)
				proof, err := p.Prove(b.Context(), t, func() bool { return time.Now().After(limit) })
				require.NoError(b, err)
				rounds += proof.Commitment.Rounds
			}
			b.ReportMetric(float64(rounds)*float64(n)*float64(n)*float64(n)/b.Elapsed().Seconds()/1e12, "E")
		})
	}
}
