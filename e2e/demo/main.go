// Command demo carries one real job through a whole network, with the emc commands that a person would type, and prints who paid what to whom.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"

	"github.com/edgematrix/emc/e2e/harness"
)

func main() {
	emc := flag.String("emc", "bin/emc", "the emc binary")
	input := flag.String("input", ".cache/page.png", "the page to read")
	dir := flag.String("datadir", ".devnet", "folder of the devnet")
	images := flag.String("image-cache", filepath.Join(".cache", "images"), "folder where digests of large images are remembered")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, *emc, *input, *dir, *images); err != nil {
		fmt.Fprintln(os.Stderr, "demo:", err)
		stop()
		os.Exit(1)
	}
}

func run(ctx context.Context, emc, input, dir, images string) (err error) {
	if emc, err = filepath.Abs(emc); err != nil {
		return err
	}
	if dir, err = filepath.Abs(dir); err != nil {
		return err
	}
	if images, err = filepath.Abs(images); err != nil {
		return err
	}
	d := &demo{ctx: ctx, dir: dir, input: input, started: time.Now(), out: os.Stdout}
	err = d.step("start a network: L1, 4 validators, relayer, router, 2 workers", func() error {
		if d.net, err = harness.Start(ctx, emc, filepath.Join(dir, "net"), d.out, "--validators", "4", "--workers", "2", "--routers", "1"); err != nil {
			return err
		}
		d.net.ImageCache = images
		return nil
	})
	if err != nil {
		return err
	}
	stopped := false
	defer func() {
		if !stopped {
			err = errors.Join(err, d.net.Stop())
		}
	}()
	for _, s := range d.steps() {
		if err := d.step(s.name, s.do); err != nil {
			return err
		}
	}
	stopped = true
	if err := d.step("stop all that was started", d.net.Stop); err != nil {
		return err
	}
	d.table()
	return nil
}

// demo is the state that the steps hand on.
type demo struct {
	ctx     context.Context
	dir     string
	input   string
	out     io.Writer
	net     *harness.Network
	started time.Time
	times   []timing
	money   []payment

	ocr, train jobState
}

type timing struct {
	name string
	took time.Duration
}

type payment struct{ from, to, what, amount, tx string }

// jobState is one app from its publication to its last call.
type jobState struct {
	app, offer, socket uint64
	calls              []callAnswer
}

type step struct {
	name string
	do   func() error
}

func (d *demo) step(name string, do func() error) error {
	d.say("\n== %s", name)
	start := time.Now()
	if err := do(); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	d.times = append(d.times, timing{name, time.Since(start)})
	return nil
}

func (d *demo) say(format string, args ...any) { _, _ = fmt.Fprintf(d.out, format+"\n", args...) }

// as runs a command as the account of a role, shows it, and reads its JSON answer.
func (d *demo) as(role string, out any, args ...string) error {
	d.say("  %s$ emc %s", role, strings.Join(args, " "))
	return d.net.JSON(d.ctx, role, out, args...)
}

// refused runs a command that must be refused with a word in its one line.
func (d *demo) refused(role, word string, args ...string) error {
	d.say("  %s$ emc %s", role, strings.Join(args, " "))
	_, err := d.net.Run(d.ctx, role, args...)
	var failed *harness.CommandError
	if !errors.As(err, &failed) {
		return fmt.Errorf("emc %s was not refused: %w", strings.Join(args, " "), errOr(err))
	}
	line := strings.TrimSpace(failed.Stderr)
	if !strings.Contains(line, word) || strings.Contains(line, "\n") {
		return fmt.Errorf("emc %s was refused without naming %q in one line: %s", strings.Join(args, " "), word, line)
	}
	d.say("    %s", line)
	return nil
}

func errOr(err error) error {
	if err == nil {
		return errors.New("it succeeded")
	}
	return err
}

func (d *demo) paid(from, to, what, amount, tx string) {
	d.money = append(d.money, payment{from, to, what, amount, tx})
}

// table prints the closing account.
func (d *demo) table() {
	w := tabwriter.NewWriter(d.out, 0, 4, 2, ' ', 0)
	p := func(format string, args ...any) { _, _ = fmt.Fprintf(w, format+"\n", args...) }
	p("\nfrom\tto\tfor\tEMC\ttransaction")
	for _, m := range d.money {
		p("%s\t%s\t%s\t%s\t%s", m.from, m.to, m.what, m.amount, m.tx)
	}
	p("\ncall\tran\tunits\tfirst byte\tall\toutput")
	for _, j := range []jobState{d.ocr, d.train} {
		for _, c := range j.calls {
			p("%s\t%d ms\t%s U\t%d ms\t%d ms\t%d bytes", short(c.Call), c.RanMillis, c.Units, c.FirstByteMillis, c.TookMillis, c.OutputBytes)
		}
	}
	p("\nstep\ttook")
	for _, t := range d.times {
		p("%s\t%.1f s", t.name, t.took.Seconds())
	}
	p("all\t%.1f s", time.Since(d.started).Seconds())
	_ = w.Flush()
}

func short(hash string) string {
	if len(hash) < 12 {
		return hash
	}
	return hash[:10] + ".."
}
