package router

import (
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestExpected(t *testing.T) {
	require.Equal(t, 5*time.Millisecond, expected(5*time.Millisecond, 0, 1000))
	require.Equal(t, 2*time.Second+5*time.Millisecond, expected(5*time.Millisecond, 2000, 1000))
	require.Positive(t, expected(0, math.MaxUint64, 0), "an unrated worker is last, not first")
}

func TestOrder(t *testing.T) {
	list := func(after ...time.Duration) (l []candidate) {
		for _, d := range after {
			l = append(l, candidate{after: d})
		}
		return l
	}
	times := func(l []candidate) (d []time.Duration) {
		for _, c := range l {
			d = append(d, c.after)
		}
		return d
	}
	never := func(int) int { t.Fatal("nothing to draw"); return 0 }
	require.Empty(t, order(nil, never))
	require.Equal(t, []time.Duration{7}, times(order(list(7), never)))
	require.Equal(t, []time.Duration{time.Second, 3 * time.Second}, times(order(list(3*time.Second, time.Second), never)), "far apart: the better one")

	// Of three that are near each other the drawn pair's better one comes first.
	draws := []int{2, 1} // the third, then the second of those left
	draw := func(int) int { d := draws[0]; draws = draws[1:]; return d }
	near := list(3*time.Millisecond, time.Millisecond, 2*time.Millisecond, time.Minute)
	require.Equal(t, []time.Duration{2 * time.Millisecond, time.Millisecond, 3 * time.Millisecond, time.Minute}, times(order(near, draw)))
}

// Under a stale view of equal workers, calls spread instead of herding.
func TestOrderSpreads(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	firsts := map[*worker]int{}
	workers := []*worker{{}, {}, {}, {}}
	for range 4000 {
		var l []candidate
		for _, w := range workers {
			l = append(l, candidate{worker: w})
		}
		firsts[order(l, random.IntN)[0].worker]++
	}
	for _, w := range workers[:3] { // equal ones are sorted by place: the last of a pair never wins
		require.Greater(t, firsts[w], 300)
	}
}
