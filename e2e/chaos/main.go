// Command chaos runs validators as processes, breaks things in an order that a seed gives, mends them, and holds the chain to what it promises: no fork, no final
// block lost, and a block within 10 s after each mending. It needs root, since every validator lives in a network namespace of its own and on a small tmpfs.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"
)

func main() {
	emc := flag.String("emc", "bin/emc", "the emc binary")
	dir := flag.String("dir", "", "working folder (default: a temporary one, removed when all went well)")
	minutes := flag.Float64("minutes", 30, "how long to break things")
	seed := flag.Uint64("seed", uint64(time.Now().Unix()), "order of the faults")
	validators := flag.Int("validators", 0, "4 or 7 (default: by seed)")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, *emc, *dir, *minutes, *seed, *validators); err != nil {
		fmt.Fprintln(os.Stderr, "chaos:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, emc, dir string, minutes float64, seed uint64, validators int) (err error) {
	if os.Geteuid() != 0 {
		return errors.New("network namespaces and tmpfs need root")
	}
	rng := rand.New(rand.NewPCG(seed, 0x6368616f73))
	if validators == 0 {
		validators = 4 + 3*rng.IntN(2)
	}
	if emc, err = filepath.Abs(emc); err != nil {
		return err
	}
	temporary := dir == ""
	if temporary {
		if dir, err = os.MkdirTemp("", "emc-chaos-"); err != nil {
			return err
		}
	}
	fmt.Printf("chaos: %d validators, seed %d, %.1f minutes; logs in %s\n", validators, seed, minutes, dir)
	c := &cluster{emc: emc, dir: dir, rng: rng, book: newBook()}
	defer func() {
		err = errors.Join(err, c.close())
		if err == nil && temporary {
			err = os.RemoveAll(dir)
		}
	}()
	if err := c.start(ctx, validators); err != nil {
		return err
	}
	s := &story{cluster: c, rng: rng, seed: seed}
	if err := s.play(ctx, time.Duration(minutes*float64(time.Minute))); err != nil {
		return fmt.Errorf("seed %d: %w", seed, err)
	}
	return nil
}
