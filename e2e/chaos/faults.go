package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"syscall"
	"time"
)

// fault is something that breaks, and how it is mended.
type fault struct {
	name string
	do   func(c *cluster, victims []int, rng *rand.Rand) error
	// mend undoes it; restarted validators are up when it returns.
	mend func(ctx context.Context, c *cluster, victims []int) error
	// most is how many validators it may hit at once, of n of which f may fail.
	most func(n, f int) int
	// engine: it hits only validators whose execution client is a process of its own.
	engine bool
}

func any3f1(n, _ int) int { return n }
func onlyF(_, f int) int  { return f }

var faults = []fault{
	{"kill -9", kill, restart, any3f1, false},
	{"pause", func(c *cluster, v []int, _ *rand.Rand) error { return c.each(v, syscall.SIGSTOP) }, resume, any3f1, false},
	{"partition", partition, mendLinks, any3f1, false},
	{"cable pulled", func(c *cluster, v []int, _ *rand.Rand) error { return c.plug(v, true) }, plugIn, any3f1, false},
	{"slow network", slowNetwork, mendLinks, any3f1, false},
	{"wrong clock", wrongClock, restart, onlyF, false},
	{"disk full", diskFull, emptyDisk, any3f1, false},
	{"slow disk", slowDisk, restart, any3f1, false},
	{"engine killed -9", killEngine, restartEngine, onlyF, true},
	{"engine with a slow disk", stallEngine, unstallEngine, onlyF, true},
}

func (c *cluster) each(victims []int, s syscall.Signal) error {
	for _, i := range victims {
		if err := c.signal(i, s); err != nil {
			return err
		}
	}
	return nil
}

func kill(c *cluster, victims []int, _ *rand.Rand) error {
	for _, i := range victims {
		c.nodes[i].end()
	}
	return nil
}

// restart starts validators again as they should be, whatever they are now.
func restart(ctx context.Context, c *cluster, victims []int) error {
	return c.again(ctx, victims)
}

func (c *cluster) again(ctx context.Context, victims []int, more ...string) error {
	for _, i := range victims {
		c.nodes[i].end()
		if err := c.run(i, more...); err != nil {
			return err
		}
	}
	for _, i := range victims {
		if err := c.awaitUp(ctx, i); err != nil {
			return err
		}
	}
	return nil
}

func resume(_ context.Context, c *cluster, victims []int) error {
	return c.each(victims, syscall.SIGCONT)
}

// partition cuts the victims off from the others, and leaves them among themselves.
func partition(c *cluster, victims []int, _ *rand.Rand) error {
	side := make(map[int]bool)
	for _, i := range victims {
		side[i] = true
	}
	for ends, l := range c.links {
		if side[ends[0]] != side[ends[1]] {
			l.set(true, 0)
		}
	}
	return nil
}

// slowNetwork makes everything to and from the victims late, each piece by another time.
func slowNetwork(c *cluster, victims []int, rng *rand.Rand) error {
	late := time.Duration(50+rng.IntN(350)) * time.Millisecond
	for _, i := range victims {
		for ends, l := range c.links {
			if ends[0] == i || ends[1] == i {
				l.set(false, late)
			}
		}
	}
	return nil
}

func mendLinks(_ context.Context, c *cluster, _ []int) error {
	for _, l := range c.links {
		l.set(false, 0)
	}
	return nil
}

func (c *cluster) plug(victims []int, out bool) error {
	for _, i := range victims {
		if err := c.places[i].unplug(out); err != nil {
			return err
		}
	}
	return nil
}

func plugIn(_ context.Context, c *cluster, victims []int) error { return c.plug(victims, false) }

func wrongClock(c *cluster, victims []int, rng *rand.Rand) error {
	for _, i := range victims {
		by := time.Duration(500+rng.IntN(9500)) * time.Millisecond
		if rng.IntN(2) == 0 {
			by = -by
		}
		if err := c.again(context.Background(), []int{i}, "--clock-offset", by.String()); err != nil {
			return err
		}
	}
	return nil
}

func slowDisk(c *cluster, victims []int, rng *rand.Rand) error {
	by := time.Duration(50+rng.IntN(250)) * time.Millisecond
	return c.again(context.Background(), victims, "--sync-delay", by.String())
}

func diskFull(c *cluster, victims []int, _ *rand.Rand) error {
	for _, i := range victims {
		if err := c.places[i].fill(); err != nil {
			return err
		}
	}
	return nil
}

// emptyDisk makes room again, and starts those that have ended: a validator that cannot write its votes must not go on.
func emptyDisk(ctx context.Context, c *cluster, victims []int) error {
	for _, i := range victims {
		if err := os.Remove(c.places[i].ballast()); err != nil && !os.IsNotExist(err) {
			return fmt.Errorf("make room: %w", err)
		}
		if i < len(c.engines) {
			c.engines[i].end()
		}
	}
	return c.again(ctx, victims)
}

func killEngine(c *cluster, victims []int, _ *rand.Rand) error {
	for _, i := range victims {
		c.engines[i].end()
	}
	return nil
}

// restartEngine starts execution clients again; their nodes find them by themselves.
func restartEngine(ctx context.Context, c *cluster, victims []int) error {
	for _, i := range victims {
		if err := c.runEngine(i); err != nil {
			return err
		}
	}
	for _, i := range victims {
		if err := c.awaitUp(ctx, i); err != nil {
			return err
		}
	}
	return nil
}

// stallEngine makes execution clients hang again and again, as one does whose writes take long.
func stallEngine(c *cluster, victims []int, rng *rand.Rand) error {
	const works = 50 * time.Millisecond // between two writes
	hangs := time.Duration(50+rng.IntN(250)) * time.Millisecond
	ctx, stop := context.WithCancel(context.Background())
	c.unstall = func() { stop(); c.stalls.Wait() }
	for _, i := range victims {
		engine := c.engines[i].cmd.Process
		c.stalls.Go(func() {
			for ctx.Err() == nil {
				_ = engine.Signal(syscall.SIGSTOP) // it may have ended: of a full disk
				pause(ctx, hangs)
				_ = engine.Signal(syscall.SIGCONT)
				pause(ctx, works)
			}
		})
	}
	return nil
}

func unstallEngine(ctx context.Context, c *cluster, victims []int) error {
	c.unstall()
	return restartEngine(ctx, c, victims)
}
