package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// upLimit is how long a validator may take until its RPC answers, poll the pause between questions.
	upLimit = 30 * time.Second
	poll    = 100 * time.Millisecond
	// askLimit bounds one question to a validator.
	askLimit = 2 * time.Second
)

// process is one running emc.
type process struct {
	cmd  *exec.Cmd
	done chan struct{}
}

func (p *process) running() bool {
	if p == nil {
		return false
	}
	select {
	case <-p.done:
		return false
	default:
		return true
	}
}

func (p *process) end() {
	if p.running() {
		_ = p.cmd.Process.Kill()
		<-p.done
	}
}

// cluster is the validators, their places and the links between them.
type cluster struct {
	emc, dir string
	rng      *rand.Rand
	book     *book

	network *protocol.Network
	places  []*place
	links   map[[2]int]*link // from, to
	extra   []*link          // to L1
	l1      *process
	nodes   []*process
	engines []*process // of the first F validators: their execution clients; the others have theirs within
	l1Addr  string

	unstall func() // ends what stallEngine began
	stalls  sync.WaitGroup

	watching context.CancelFunc
	watchers sync.WaitGroup
}

// start makes a network's files, the places and links, and brings all validators up.
func (c *cluster) start(ctx context.Context, n int) error {
	origin := filepath.Join(c.dir, "network")
	if err := command(c.emc, "devnet", "--datadir", origin, "--validators", strconv.Itoa(n), "--workers", "0", "--routers", "0",
		"--min-participation", "0", "--exit-when-ready"); err != nil {
		return err
	}
	var err error
	if c.network, err = protocol.Load(filepath.Join(origin, "network.json")); err != nil {
		return err
	}
	if err := c.startL1(origin); err != nil {
		return err
	}
	if err := c.lay(n); err != nil {
		return err
	}
	c.nodes, c.engines = make([]*process, n), make([]*process, (n-1)/3)
	if err := os.WriteFile(c.jwt(), []byte(strings.Repeat("5a", 32)), 0o600); err != nil {
		return err
	}
	for i := range n {
		if err := c.configure(i); err != nil {
			return err
		}
		if err := c.run(i); err != nil {
			return err
		}
	}
	for i := range n {
		if err := c.awaitUp(ctx, i); err != nil {
			return err
		}
	}
	c.watch()
	return nil
}

func (c *cluster) startL1(origin string) (err error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	c.l1Addr = l.Addr().String()
	if err := l.Close(); err != nil {
		return err
	}
	_, port, err := net.SplitHostPort(c.l1Addr)
	if err != nil {
		return err
	}
	c.l1, err = c.spawn("l1", exec.Command(c.emc, "l1", "--genesis", filepath.Join(origin, "l1-genesis.json"), "--datadir", filepath.Join(c.dir, "l1"), "--port", port))
	return err
}

// lay makes the places, and the links between each two of them and to L1.
func (c *cluster) lay(n int) error {
	c.links = make(map[[2]int]*link)
	for i := range n {
		p, err := newPlace(i, c.dir)
		c.places = append(c.places, p)
		if err != nil {
			return err
		}
	}
	for i, p := range c.places {
		l, err := newLink(fmt.Sprintf("%s:%d", p.host, l1Port), c.l1Addr, 0)
		if err != nil {
			return err
		}
		c.extra = append(c.extra, l)
		for j, q := range c.places {
			if i == j {
				continue
			}
			if c.links[[2]int{i, j}], err = newLink(fmt.Sprintf("%s:%d", p.host, linkPort+j), fmt.Sprintf("%s:%d", q.inside, peerPort), c.rng.Uint64()); err != nil {
				return err
			}
		}
	}
	return nil
}

// configure writes a validator's own network.json, in which its peers are at the near ends of its links.
func (c *cluster) configure(i int) error {
	data, err := os.ReadFile(filepath.Join(c.dir, "network", "network.json"))
	if err != nil {
		return err
	}
	var config map[string]any
	if err := json.Unmarshal(data, &config); err != nil {
		return err
	}
	var boot []string
	for j, seat := range c.network.Set.Seats {
		if i != j {
			boot = append(boot, fmt.Sprintf("/ip4/%s/tcp/%d/p2p/%s", c.places[i].host, linkPort+j, seat.Addrs[0][len(seat.Addrs[0])-peerIDLen:]))
		}
	}
	config["bootnodes"] = boot
	if data, err = json.Marshal(config); err != nil {
		return err
	}
	return os.WriteFile(c.networkFile(i), data, 0o600)
}

// peerIDLen is the length of a secp256k1 peer id in a multiaddr.
const peerIDLen = 53

func (c *cluster) networkFile(i int) string {
	return filepath.Join(c.dir, "network", fmt.Sprintf("network-%d.json", i))
}

func (c *cluster) spawn(name string, cmd *exec.Cmd) (*process, error) {
	log, err := os.OpenFile(filepath.Join(c.dir, name+".log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	cmd.Stdout, cmd.Stderr = log, log
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := cmd.Start(); err != nil {
		return nil, errors.Join(err, log.Close())
	}
	p := &process{cmd: cmd, done: make(chan struct{})}
	go func() {
		_ = cmd.Wait()
		_ = log.Close()
		close(p.done)
	}()
	return p, nil
}

func (c *cluster) jwt() string { return filepath.Join(c.dir, "jwt") }

// runEngine starts the execution client of a validator that has one of its own, unless it runs.
func (c *cluster) runEngine(i int) (err error) {
	p := c.places[i]
	if c.engines[i].running() {
		return nil
	}
	c.engines[i], err = c.spawn(fmt.Sprintf("engine-%d", i), exec.Command("ip", "netns", "exec", p.space, c.emc, "engine", "--network", c.networkFile(i), "--datadir", filepath.Join(p.disk, "engine"), "--jwt", c.jwt(),
		"--auth-addr", p.inside, "--auth-port", strconv.Itoa(authPort), "--http-addr", p.inside, "--http-port", strconv.Itoa(innerPort)))
	if err != nil {
		return err
	}
	for end := time.Now().Add(upLimit); time.Now().Before(end); time.Sleep(poll) {
		conn, err := net.DialTimeout("tcp", net.JoinHostPort(p.inside, strconv.Itoa(authPort)), askLimit)
		if err == nil {
			return conn.Close()
		}
		if !c.engines[i].running() {
			return fmt.Errorf("engine %d ended at its start; see %s", i, filepath.Join(c.dir, fmt.Sprintf("engine-%d.log", i)))
		}
	}
	return fmt.Errorf("engine %d does not listen after %v", i, upLimit)
}

// run starts a validator; more are further flags.
func (c *cluster) run(i int, more ...string) (err error) {
	p, key := c.places[i], filepath.Join(c.dir, "network", "keys", fmt.Sprintf("validator-%d", i))
	args := append([]string{
		"netns", "exec", p.space, c.emc, "node", "--network", c.networkFile(i), "--datadir", filepath.Join(p.disk, "data"), "--key", key, "--bls-key", key + ".bls",
		"--l1", fmt.Sprintf("http://%s:%d", p.host, l1Port), "--http-addr", p.inside, "--http-port", strconv.Itoa(rpcPort), "--p2p", fmt.Sprintf("/ip4/%s/tcp/%d", p.inside, peerPort),
	}, more...)
	if i < len(c.engines) {
		if err := c.runEngine(i); err != nil {
			return err
		}
		args = append(args, "--engine", fmt.Sprintf("ws://%s:%d", p.inside, authPort), "--engine-rpc", fmt.Sprintf("http://%s:%d", p.inside, innerPort), "--jwt", c.jwt())
	}
	c.nodes[i], err = c.spawn(fmt.Sprintf("validator-%d", i), exec.Command("ip", args...))
	return err
}

func (c *cluster) signal(i int, s syscall.Signal) error { return c.nodes[i].cmd.Process.Signal(s) }

// ask calls a validator's RPC.
func (c *cluster) ask(ctx context.Context, i int, out any, method string, args ...any) error {
	ctx, cancel := context.WithTimeout(ctx, askLimit)
	defer cancel()
	client, err := rpc.DialContext(ctx, fmt.Sprintf("http://%s:%d", c.places[i].inside, rpcPort))
	if err != nil {
		return err
	}
	defer client.Close()
	return client.CallContext(ctx, out, method, args...)
}

// awaitUp returns when a validator's RPC answers.
func (c *cluster) awaitUp(ctx context.Context, i int) error {
	ctx, cancel := context.WithTimeout(ctx, upLimit)
	defer cancel()
	var last error
	for ctx.Err() == nil {
		var number string
		if last = c.ask(ctx, i, &number, "eth_blockNumber"); last == nil {
			return nil
		}
		if !c.nodes[i].running() {
			return fmt.Errorf("validator %d ended at its start; see %s", i, filepath.Join(c.dir, fmt.Sprintf("validator-%d.log", i)))
		}
		pause(ctx, poll)
	}
	return fmt.Errorf("validator %d does not answer: %w", i, last)
}

func pause(ctx context.Context, d time.Duration) {
	select {
	case <-time.After(d):
	case <-ctx.Done():
	}
}

// watch writes down what every validator calls final, all the time.
func (c *cluster) watch() {
	ctx, cancel := context.WithCancel(context.Background())
	c.watching = cancel
	for i := range c.nodes {
		c.watchers.Go(func() {
			for ; ctx.Err() == nil; pause(ctx, poll) {
				if b, err := c.final(ctx, i, "latest"); err == nil {
					c.book.note(i, uint64(b.Number), b.Hash)
				}
			}
		})
	}
}

// close ends all processes and removes what was made.
func (c *cluster) close() error {
	if c.watching != nil {
		c.watching()
		c.watchers.Wait()
	}
	for _, p := range slices.Concat(c.nodes, c.engines, []*process{c.l1}) {
		p.end()
	}
	for _, l := range c.extra {
		l.close()
	}
	for _, l := range c.links {
		l.close()
	}
	var errs []error
	for _, p := range c.places {
		errs = append(errs, p.remove())
	}
	return errors.Join(errs...)
}
