package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
)

const (
	// drainLimit is how long the chain may take to hold what was offered after the load has ended.
	drainLimit = 3 * time.Minute
	// lowRate is a load that leaves the chain idle, and samples how many of its transactions are timed.
	lowRate, samples = 10, 300
	// idleLength is how long the idle network is watched.
	idleLength = 30 * time.Second
	// killRate is the load while a validator is killed, and killAfter, killLength when that happens and how long it stays away.
	killRate, killAfter, killLength = 20, 5 * time.Second, 20 * time.Second
)

// sustained offers a rate and prints what the chain made of it.
func (b *bench) sustained(ctx context.Context, name string, rate int, tokens bool) error {
	if err := b.up(ctx, 4); err != nil {
		return err
	}
	if err := b.load.presign(int(float64(rate)*b.length.Seconds())+senders, tokens); err != nil {
		return err
	}
	speed, err := yardstick()
	if err != nil {
		return err
	}
	before, start := b.usage(), time.Now()
	profiled := b.profileHalves(ctx, name, b.length)
	quarters := b.quarters(ctx)
	var count sending
	if err := b.load.run(ctx, rate, b.length, &count); err != nil {
		return err
	}
	wall := time.Since(start)
	inTime := b.transactions(ctx, b.watcher.after(start))
	lost, err := b.drain(ctx)
	if err != nil {
		return err
	}
	used, whole := b.usage().since(before), time.Since(start)
	blocks := b.watcher.after(start)
	total := b.transactions(ctx, blocks)
	blocks = slices.DeleteFunc(blocks, func(s seen) bool { return s.at.Sub(start) > wall })
	list := gaps(blocks)
	_, peak := b.memory()
	b.say("\n%s, %d/s offered for %v, four validators\n", name, rate, b.length)
	b.table("offered", count.offered.Load(), "taken", count.taken.Load(), "lost", lost,
		"a second, while offered", fmt.Sprintf("%.0f", float64(inTime)/wall.Seconds()), "of the engine's own limit", b.share(float64(inTime)/wall.Seconds(), tokens), "in blocks", total, "blocks", len(blocks),
		"between blocks p50", ms(quantile(list, .5)), "p99", ms(quantile(list, .99)), "longest", ms(quantile(list, 1)),
		"all final after the load's end", (quantile(b.watcher.after(start), 1).at.Sub(start) - wall).Round(10*time.Millisecond),
		"CPU a transaction, validators", perTx(used["validator"], total), "relayer", perTx(used["relayer"], total), "L1", perTx(used["l1"], total), "load", perTx(used["load"], total),
		"cores used, by all on the machine, taken by its host", cores(used, whole),
		"RSS of a validator, peak", fmt.Sprintf("%d MiB", peak),
		"recovering a sender just before", speed,
		"by quarters: a second, CPU of validators a transaction", strings.Join(<-quarters, "; "))
	return <-profiled
}

// quarters tells of each quarter of a measurement how many transactions became final and what they cost the validators: a chain that tires shows here.
func (b *bench) quarters(ctx context.Context) <-chan []string {
	done := make(chan []string, 1)
	go func() {
		var list []string
		tick := time.NewTicker(b.length / 4)
		defer tick.Stop()
		for range 4 {
			before, start := b.usage(), time.Now()
			<-tick.C
			n, used := b.transactions(ctx, b.watcher.after(start)), b.usage().since(before)["validator"]
			list = append(list, fmt.Sprintf("%.0f, %s", float64(n)/time.Since(start).Seconds(), perTx(used, n)))
		}
		done <- list
	}()
	return done
}

// share is how much of what the engine alone could bear was reached.
func (b *bench) share(rate float64, tokens bool) string {
	limit := b.limits[tokens]
	if limit == 0 {
		return "not measured"
	}
	return fmt.Sprintf("%.0f%% of %.0f", 100*rate/limit, limit)
}

// drain waits until the chain holds all that was taken.
func (b *bench) drain(ctx context.Context) (lost int64, err error) {
	ctx, cancel := context.WithTimeout(ctx, drainLimit)
	defer cancel()
	for {
		if lost, err = b.load.lost(ctx, b.client); err != nil || lost == 0 {
			return lost, err
		}
		was := lost
		for range 8 { // two turns of each proposer without progress: the rest is lost
			if err := b.watcher.next(ctx); err != nil {
				return lost, nil
			}
			if lost, err = b.load.lost(ctx, b.client); err != nil || lost < was {
				break
			}
		}
		if lost == was {
			return lost, nil
		}
	}
}

// transactions counts those of users in blocks.
func (b *bench) transactions(ctx context.Context, blocks []seen) (n int64) {
	for _, s := range blocks {
		if count, err := b.client.TransactionCount(ctx, s.header.Hash()); err == nil {
			n += int64(count) - 1 // the first is L1's
		}
	}
	return n
}

// memory is the greatest resident memory of a validator, now and ever, MiB.
func (b *bench) memory() (now, peak int) {
	for name, pid := range b.pids() {
		if strings.HasPrefix(name, "validator") {
			n, p, _ := memory(pid)
			now, peak = max(now, n), max(peak, p)
		}
	}
	return now, peak
}

// idle watches a network that nobody uses.
func (b *bench) idle(ctx context.Context) error {
	if err := b.up(ctx, 4); err != nil {
		return err
	}
	for range 10 { // the funding is over
		if err := b.watcher.next(ctx); err != nil {
			return err
		}
	}
	before, start := b.usage(), time.Now()
	profiled := b.profileHalves(ctx, "idle", idleLength)
	for time.Since(start) < idleLength {
		if err := b.watcher.next(ctx); err != nil {
			return err
		}
	}
	now, _ := b.memory()
	used := b.usage().since(before)["validator"] / 4
	b.say("\nIdle, four validators, %v\n", idleLength)
	b.table("CPU of a validator", fmt.Sprintf("%.1f%% of a core", 100*used.Seconds()/time.Since(start).Seconds()), "RSS", fmt.Sprintf("%d MiB", now))
	return <-profiled
}

// latency times single transactions from their sending to their block's being final, and consensus by the validators' own metrics.
func (b *bench) latency(ctx context.Context) error {
	if err := b.up(ctx, 4); err != nil {
		return err
	}
	before, err := b.decisions(ctx)
	if err != nil {
		return err
	}
	sent, err := b.trickle(ctx, lowRate, samples)
	if err != nil {
		return err
	}
	times, err := b.finality(ctx, sent)
	if err != nil {
		return err
	}
	after, err := b.decisions(ctx)
	if err != nil {
		return err
	}
	b.say("\nLatency, four validators, %d transfers at %d/s\n", samples, lowRate)
	b.table("submit to final p50", ms(quantile(times, .5)), "p99", ms(quantile(times, .99)), "longest", ms(quantile(times, 1)),
		"proposal to certificate p50", ms(after.since(before, .5)), "p99", ms(after.since(before, .99)))
	return nil
}

// trickle sends single transfers at even distances, of which nobody waits for the other, and gives the time of each.
func (b *bench) trickle(ctx context.Context, rate, n int) (map[common.Hash]time.Time, error) {
	if err := b.load.presign(n+senders, false); err != nil {
		return nil, err
	}
	sent := map[common.Hash]time.Time{}
	tick := time.NewTicker(time.Second / time.Duration(rate))
	defer tick.Stop()
	for i := range n {
		var jitter [1]byte // else all would fall on the same moments of a slot
		_, _ = rand.Read(jitter[:])
		select {
		case <-tick.C:
			<-time.After(time.Duration(jitter[0]) * time.Second / time.Duration(rate) / 256)
		case <-ctx.Done():
			return nil, ctx.Err()
		}
		s, url := b.load.senders[i%senders], b.load.urls[i%len(b.load.urls)]
		hash := crypto.Keccak256Hash(common.FromHex(string(s.raw[0])))
		sent[hash] = time.Now()
		var count sending
		if err := b.load.post(ctx, url, []*sender{s}, &count); err != nil {
			return nil, err
		}
	}
	return sent, nil
}

// finality is how long each transaction took, shortest first.
func (b *bench) finality(ctx context.Context, sent map[common.Hash]time.Time) (times []time.Duration, err error) {
	ctx, cancel := context.WithTimeout(ctx, drainLimit)
	defer cancel()
	open, start := len(sent), time.Now()
	for _, t := range sent {
		if t.Before(start) {
			start = t
		}
	}
	known := map[common.Hash]bool{}
	for open > 0 {
		for _, s := range b.watcher.after(start) {
			if known[s.header.Hash()] {
				continue
			}
			known[s.header.Hash()] = true
			block, err := b.client.BlockByHash(ctx, s.header.Hash())
			if err != nil {
				return nil, err
			}
			for _, tx := range block.Transactions() {
				if t, ok := sent[tx.Hash()]; ok {
					times, open = append(times, s.at.Sub(t)), open-1
				}
			}
		}
		if open > 0 {
			if err := b.watcher.next(ctx); err != nil {
				return nil, fmt.Errorf("%d of %d transactions are not final: %w", open, len(sent), err)
			}
		}
	}
	slices.Sort(times)
	return times, nil
}

// kill takes one validator away under load and brings it back.
func (b *bench) kill(ctx context.Context) error {
	if err := b.up(ctx, 4); err != nil {
		return err
	}
	const victim = "validator-3"
	if err := b.load.presign(killRate*int((2*killAfter+killLength).Seconds())+senders, false); err != nil {
		return err
	}
	urls := b.load.urls
	b.load.urls = urls[:3] // nobody offers transactions to the dead
	defer func() { b.load.urls = urls }()
	var count sending
	fed := make(chan error, 1)
	go func() { fed <- b.load.run(ctx, killRate, 2*killAfter+killLength, &count) }()
	<-time.After(killAfter)
	start := time.Now()
	if _, err := b.net.Run(ctx, "user", "devnet", "kill", victim, "--datadir", b.net.Dir); err != nil {
		return err
	}
	<-time.After(killLength)
	away := b.watcher.after(start.Add(-2 * time.Second))
	back, err := b.restart(ctx, victim, 3)
	if err != nil {
		return err
	}
	if err := <-fed; err != nil {
		return err
	}
	lost, err := b.drain(ctx)
	if err != nil {
		return err
	}
	list := gaps(away)
	long := len(list) - len(slices.DeleteFunc(slices.Clone(list), func(d time.Duration) bool { return d > 1500*time.Millisecond }))
	b.say("\nkill -9 of one of four, %d transfers a second\n", killRate)
	b.table("longest gap between blocks", ms(quantile(list, 1)), "gaps over 1.5 s", long, "blocks while away", len(away),
		"at the head after answering RPC", ms(back), "lost", lost)
	return nil
}

// restart starts a validator again and tells how long after its first answer it was at the head.
func (b *bench) restart(ctx context.Context, name string, index int) (time.Duration, error) {
	started := make(chan error, 1)
	go func() {
		_, err := b.net.Run(ctx, "user", "devnet", "restart", name, "--datadir", b.net.Dir)
		started <- err
	}()
	c, err := ethclient.DialContext(ctx, b.net.Info.RPC[index])
	if err != nil {
		return 0, err
	}
	defer c.Close()
	var answered time.Time
	for poll := time.NewTicker(10 * time.Millisecond); ; {
		select {
		case <-poll.C:
		case <-ctx.Done():
			return 0, ctx.Err()
		}
		own, err := c.BlockNumber(ctx)
		if err != nil {
			continue
		}
		if answered.IsZero() {
			answered = time.Now()
		}
		if blocks := b.watcher.after(time.Time{}); own >= blocks[len(blocks)-1].header.Number.Uint64() {
			return time.Since(answered), <-started
		}
	}
}

// many runs a large network, idle but for consensus.
func (b *bench) many(ctx context.Context) error {
	if err := b.up(ctx, b.crowd); err != nil {
		return err
	}
	before, err := b.decisions(ctx)
	if err != nil {
		return err
	}
	used, start := b.usage(), time.Now()
	profiled := b.profileHalves(ctx, "crowd", idleLength)
	for time.Since(start) < idleLength {
		if err := b.watcher.next(ctx); err != nil {
			return err
		}
	}
	spent, length := b.usage().since(used), time.Since(start)
	after, err := b.decisions(ctx)
	if err != nil {
		return err
	}
	blocks := b.watcher.after(start)
	b.say("\n%d validators, each its own process, idle for %v\n", b.crowd, idleLength)
	b.table("blocks", len(blocks), "longest gap", ms(quantile(gaps(blocks), 1)),
		"proposal to certificate p50", ms(after.since(before, .5)), "p99", ms(after.since(before, .99)),
		"CPU of a validator a block", fmt.Sprintf("%.1f ms", 1000*spent["validator"].Seconds()/float64(b.crowd*len(blocks))),
		"cores used, by all on the machine, taken by its host", cores(spent, length))
	return <-profiled
}

// profileHalves writes CPU profiles of the first validator over the two halves of a measurement, and what its heap holds at the end: what grows shows between them.
func (b *bench) profileHalves(ctx context.Context, name string, length time.Duration) <-chan error {
	done := make(chan error, 1)
	if b.profile == "" {
		done <- nil
		return done
	}
	get := func(what, suffix string) error {
		return download(ctx, strings.Replace(b.net.Info.Metrics[0], "/metrics", "/debug/pprof/"+what, 1), b.profilePath(name+" "+suffix))
	}
	go func() {
		half := fmt.Sprintf("profile?seconds=%d", int(length.Seconds())/2-1)
		done <- errors.Join(get(half, "first half"), get(half, "second half"), get("allocs", "allocs"))
	}()
	return done
}

func (b *bench) profilePath(name string) string {
	return filepath.Join(b.profile, strings.NewReplacer(" ", "-", ",", "").Replace(name)+".pprof")
}

func download(ctx context.Context, url, path string) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	return os.WriteFile(path, data, 0o644)
}

// table prints pairs of what and how much as a Markdown table.
func (b *bench) table(pairs ...any) {
	b.say("| what | measured |\n|---|---|")
	for i := 0; i < len(pairs); i += 2 {
		b.say("| %v | %v |", pairs[i], pairs[i+1])
	}
}

func ms(d time.Duration) string {
	if d < 10*time.Millisecond {
		return fmt.Sprintf("%.1f ms", d.Seconds()*1000)
	}
	return fmt.Sprintf("%d ms", d.Milliseconds())
}

func perTx(d time.Duration, n int64) string {
	if n == 0 {
		return "-"
	}
	return fmt.Sprintf("%.3f ms", d.Seconds()*1000/float64(n))
}
