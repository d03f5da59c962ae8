// Command bench measures a chain of real processes: `emc devnet` without workers and routers, under load that was signed beforehand. It prints the tables of docs/benchmarks.md.
package main

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/edgematrix/emc/deploy/devnet"
	"github.com/edgematrix/emc/e2e/harness"
)

// bench is one run of the measurements.
type bench struct {
	emc              string
	out              io.Writer
	transfers, erc20 int           // rates to hold, transactions a second
	length           time.Duration // of each measurement under load
	crowd            int           // validators of the large network
	keep             bool          // leave the networks' folders
	single           bool          // offer by eth_sendRawTransaction
	rival            bool          // runs beside another, which measures
	profile          string        // folder for CPU profiles; empty: none

	net     *harness.Network
	client  *ethclient.Client
	watcher *watcher
	load    *load

	limits map[bool]float64 // of the engine alone, by whether tokens are sent, transactions a second; empty until measured
}

// measurement is one table's worth.
type measurement struct {
	name string
	run  func(*bench, context.Context) error
}

var measurements = []measurement{
	{"engine", (*bench).engine},
	{"idle", (*bench).idle},
	{"latency", (*bench).latency},
	{"kill", (*bench).kill},
	{"transfers", func(b *bench, ctx context.Context) error { return b.sustained(ctx, "transfers", b.transfers, false) }},
	{"erc20", func(b *bench, ctx context.Context) error { return b.sustained(ctx, "ERC-20", b.erc20, true) }},
	{"overload", func(b *bench, ctx context.Context) error {
		return b.sustained(ctx, "transfers, 3x overload", 3*b.transfers, false)
	}},
	{"crowd", (*bench).many},
}

func main() {
	b := &bench{out: os.Stdout, limits: map[bool]float64{}}
	var names []string
	for _, m := range measurements {
		names = append(names, m.name)
	}
	flag.StringVar(&b.emc, "emc", "bin/emc", "the emc binary")
	flag.IntVar(&b.transfers, "transfers", 1800, "transfers a second to offer")
	flag.IntVar(&b.erc20, "erc20", 1300, "ERC-20 transfers a second to offer")
	flag.DurationVar(&b.length, "length", time.Minute, "of each measurement under load")
	flag.IntVar(&b.crowd, "crowd", 22, "validators of the large network")
	flag.StringVar(&b.profile, "profile", "", "folder to write CPU profiles of the engine alone and of validator-0 under load to")
	flag.BoolVar(&b.single, "single", false, "offer the load by batches of eth_sendRawTransaction instead of emc_sendRawTransactions")
	flag.BoolVar(&b.rival, "rival", false, "of `engine`: be what keeps a core busy while another process measures")
	flag.BoolVar(&b.keep, "keep", false, "leave the folders of the networks, with their logs")
	only := flag.String("only", strings.Join(names, ","), "measurements to make")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := b.all(ctx, strings.Split(*only, ",")); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func (b *bench) all(ctx context.Context, only []string) error {
	b.say("%s, %d cores, %s, %s", time.Now().UTC().Format("2006-01-02 15:04 MST"), runtime.NumCPU(), processor(), runtime.Version())
	for _, name := range only {
		if !slices.ContainsFunc(measurements, func(m measurement) bool { return m.name == name }) {
			return fmt.Errorf("there is no measurement %q", name)
		}
	}
	defer func() { _ = b.down() }()
	for _, m := range measurements {
		if !slices.Contains(only, m.name) {
			continue
		}
		if err := m.run(b, ctx); err != nil {
			return fmt.Errorf("%s: %w", m.name, err)
		}
	}
	return b.down()
}

func (b *bench) say(format string, args ...any) { _, _ = fmt.Fprintf(b.out, format+"\n", args...) }

// processor names the CPU.
func processor() string {
	f, err := os.Open("/proc/cpuinfo")
	if err != nil {
		return runtime.GOARCH
	}
	defer func() { _ = f.Close() }()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if name, ok := strings.CutPrefix(lines.Text(), "model name"); ok {
			return strings.TrimLeft(name, "\t :")
		}
	}
	return runtime.GOARCH
}

// up starts a network of n validators with funded senders, if it does not run yet.
func (b *bench) up(ctx context.Context, n int) (err error) {
	if b.net != nil && len(b.net.Info.RPC) == n {
		return nil
	}
	if err := b.down(); err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "emc-bench-")
	if err != nil {
		return err
	}
	b.net, err = harness.Start(ctx, b.emc, dir+"/net", io.Discard, "--validators", fmt.Sprint(n), "--workers", "0", "--routers", "0")
	if err != nil {
		return err
	}
	if b.watcher, err = watch(ctx, b.net.Info.WS[0]); err != nil {
		return err
	}
	b.client = b.watcher.client
	b.load = newLoad(b.net.Info.ChainID, b.net.Info.RPC)
	b.load.single = b.single
	user, err := b.net.Info.Account("user")
	if err != nil {
		return err
	}
	return b.load.fund(ctx, b.client, user)
}

func (b *bench) down() error {
	if b.net == nil {
		return nil
	}
	b.watcher.close()
	err := b.net.Stop()
	if err == nil && !b.keep {
		err = os.RemoveAll(strings.TrimSuffix(b.net.Dir, "/net"))
	}
	b.net = nil
	return err
}

// pids are the network's processes by name, as they run now.
func (b *bench) pids() map[string]int {
	info, err := devnet.ReadInfo(b.net.Dir)
	if err != nil {
		return b.net.Info.PIDs
	}
	return info.PIDs
}
