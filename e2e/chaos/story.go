package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"
)

const (
	// blockLimit is how soon a block must be final once all is mended (chain.md 1.6), levelLimit how soon every validator must have caught up.
	blockLimit, levelLimit = 10 * time.Second, 30 * time.Second
	// shortest and longest is how long things stay broken.
	shortest, longest = 2 * time.Second, 20 * time.Second
)

// story is one run: breaking and mending in an order that the seed gives.
type story struct {
	*cluster
	rng  *rand.Rand
	seed uint64

	counts map[string]int
	after  []time.Duration // from each mending to the next final block
	level  []time.Duration // and until all validators had it
	within time.Duration   // longest gap between blocks while at most F were broken
}

func (s *story) play(ctx context.Context, length time.Duration) error {
	s.counts = make(map[string]int)
	for head, err := s.book.head(); head == 0; head, err = s.book.head() { // the chain runs before anything is broken
		if err != nil {
			return err
		}
		if pause(ctx, poll); ctx.Err() != nil {
			return ctx.Err()
		}
	}
	end := time.Now().Add(length)
	for time.Now().Before(end) && ctx.Err() == nil {
		if err := s.chapter(ctx); err != nil {
			return err
		}
	}
	blocks, err := s.audit(ctx)
	if err != nil {
		return err
	}
	s.tell(blocks)
	return ctx.Err()
}

// act is one fault and whom it hits.
type act struct {
	fault
	victims []int
}

// chapter breaks one or two things, waits, mends them, and sees that the chain goes on.
func (s *story) chapter(ctx context.Context) error {
	n, f := len(s.nodes), (len(s.nodes)-1)/3
	var acts []act
	free := s.rng.Perm(n)
	hit := 0
	for range 1 + s.rng.IntN(2) {
		kind := faults[s.rng.IntN(len(faults))]
		able, others := free, []int(nil)
		if kind.engine {
			able, others = s.split(free)
		}
		most := min(kind.most(n, f), len(able))
		if most == 0 || slices.ContainsFunc(acts, func(a act) bool { return a.name == kind.name }) {
			continue
		}
		some := 1 + s.rng.IntN(most)
		if s.rng.IntN(2) == 0 {
			some = min(some, f)
		}
		acts = append(acts, act{kind, slices.Clone(able[:some])})
		free, hit = slices.Concat(able[some:], others), hit+some
	}
	s.book.takeGap()
	for _, a := range acts {
		s.counts[a.name]++
		s.say("%s: validators %v", a.name, a.victims)
		if err := a.do(s.cluster, a.victims, s.rng); err != nil {
			return fmt.Errorf("%s: %w", a.name, err)
		}
	}
	pause(ctx, shortest+time.Duration(s.rng.Int64N(int64(longest-shortest))))
	if gap := s.book.takeGap(); hit <= f {
		s.within = max(s.within, gap)
	}
	for _, a := range acts {
		if err := a.mend(ctx, s.cluster, a.victims); err != nil {
			return fmt.Errorf("mend %s: %w", a.name, err)
		}
	}
	return s.mended(ctx)
}

// split parts validators whose execution client is a process of its own from the others.
func (s *story) split(validators []int) (with, without []int) {
	for _, i := range validators {
		if i < len(s.engines) {
			with = append(with, i)
		} else {
			without = append(without, i)
		}
	}
	return with, without
}

// mended holds the chain to its bound after an outage.
func (s *story) mended(ctx context.Context) error {
	start := time.Now()
	before, err := s.book.head()
	for head := before; err == nil && head <= before; head, err = s.book.head() {
		if time.Since(start) > blockLimit {
			return fmt.Errorf("no block in %v after all was mended: stuck at %d", blockLimit, before)
		}
		if pause(ctx, poll/2); ctx.Err() != nil {
			return ctx.Err()
		}
	}
	if err != nil {
		return err
	}
	s.after = append(s.after, time.Since(start))
	for i := range s.nodes {
		for ; ; pause(ctx, poll) {
			if b, err := s.final(ctx, i, "latest"); err == nil && uint64(b.Number) > before {
				break
			}
			if time.Since(start) > levelLimit {
				return fmt.Errorf("validator %d has not caught up %v after all was mended", i, levelLimit)
			}
			if ctx.Err() != nil {
				return ctx.Err()
			}
		}
	}
	s.level = append(s.level, time.Since(start))
	s.say("mended: a block after %v, all level after %v, height %d", s.after[len(s.after)-1].Round(time.Millisecond), s.level[len(s.level)-1].Round(time.Millisecond), before)
	return nil
}

func (s *story) say(format string, args ...any) {
	fmt.Printf("chaos: "+format+"\n", args...)
}

func (s *story) tell(blocks uint64) {
	slices.Sort(s.after)
	slices.Sort(s.level)
	last := len(s.after) - 1
	s.say("%d validators, seed %d: %d outages %v, %d final blocks, all the same everywhere, none lost", len(s.nodes), s.seed, len(s.after), s.counts, blocks)
	if last >= 0 {
		s.say("a block after mending: p50 %v, longest %v; all level: p50 %v, longest %v", s.after[last/2].Round(time.Millisecond), s.after[last].Round(time.Millisecond),
			s.level[last/2].Round(time.Millisecond), s.level[last].Round(time.Millisecond))
	}
	s.say("longest time between blocks while no more than F validators were hit: %v", s.within.Round(time.Millisecond))
}
