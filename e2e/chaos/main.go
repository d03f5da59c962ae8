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
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
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
	work := func() error { return run(ctx, *emc, *dir, *minutes, *seed, *validators) }
	if os.Getenv(insideEnv) == "" {
		work = func() error { return enclose(ctx) }
	}
	if err := work(); err != nil {
		if exit := (*exec.ExitError)(nil); !errors.As(err, &exit) { // the enclosed one has said why it failed
			fmt.Fprintln(os.Stderr, "chaos:", err)
		}
		os.Exit(1)
	}
}

// insideEnv tells the program that it runs enclosed.
const insideEnv = "EMC_CHAOS_ENCLOSED"

// enclose runs the program again as the first process of namespaces of its own, so that runs beside each other have the same addresses
// without meeting, and that processes, interfaces and mounts go with it even if it is killed.
func enclose(ctx context.Context) error {
	if os.Geteuid() != 0 {
		return errors.New("network namespaces and tmpfs need root: run it as root")
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	runtime.LockOSThread() // Pdeathsig is about the thread that starts the process
	cmd := exec.CommandContext(ctx, self, os.Args[1:]...)
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	cmd.Env = append(os.Environ(), insideEnv+"=1")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWNET | syscall.CLONE_NEWNS | syscall.CLONE_NEWPID, Pdeathsig: syscall.SIGKILL}
	return cmd.Run()
}

// furnish makes the namespaces that enclose has made fit to work in.
func furnish() error {
	const names = "/run/netns" // where ip keeps the namespaces that it makes
	if err := os.MkdirAll(names, 0o755); err != nil {
		return err
	}
	for _, m := range []struct {
		source, at, kind string
		flags            uintptr
	}{
		{"", "/", "", syscall.MS_REC | syscall.MS_PRIVATE},
		{"proc", "/proc", "proc", 0},
		{"emc-chaos", names, "tmpfs", 0},
	} {
		if err := syscall.Mount(m.source, m.at, m.kind, m.flags, ""); err != nil {
			return fmt.Errorf("mount %s at %s: %w", m.kind, m.at, err)
		}
	}
	return command("ip", "link", "set", "lo", "up")
}

func run(ctx context.Context, emc, dir string, minutes float64, seed uint64, validators int) (err error) {
	if err := furnish(); err != nil {
		return err
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
