package router

import (
	"cmp"
	"slices"
	"time"
)

// candidate is a worker that could run a call, and when it is expected to have worked off what it has, seen from here.
type candidate struct {
	worker *worker
	after  time.Duration
}

const (
	// nearFactor and nearSlack say which workers are as good as the best: within a quarter of its time and 10 ms. What is known of a worker's load is
	// that old anyway.
	nearFactor = 1.25
	nearSlack  = 10 * time.Millisecond
)

// expected is when a worker of power mE with units mU of work before it would be through, rtt away.
func expected(rtt time.Duration, units, power uint64) time.Duration {
	seconds := float64(units) / float64(max(power, 1))
	return rtt + time.Duration(min(seconds, 1e6)*float64(time.Second))
}

// order sorts workers into the order in which to try them: the best first, but of those that are as good as the best the less loaded of two drawn at
// random, so that routers that see the same stale load do not all rush to one worker.
func order(list []candidate, draw func(n int) int) []candidate {
	slices.SortStableFunc(list, func(a, b candidate) int { return cmp.Compare(a.after, b.after) })
	if len(list) < 2 {
		return list
	}
	bound := time.Duration(float64(list[0].after)*nearFactor) + nearSlack
	near := 0
	for near < len(list) && list[near].after <= bound {
		near++
	}
	if near < 2 {
		return list
	}
	a := draw(near)
	b := draw(near - 1)
	if b >= a {
		b++
	}
	first := min(a, b) // sorted: the lower index has less to do
	chosen := list[first]
	list = slices.Delete(list, first, first+1)
	return slices.Insert(list, 0, chosen)
}
