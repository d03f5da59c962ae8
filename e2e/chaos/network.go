package main

import (
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"
)

const (
	// tmpfsBytes is the size of a validator's disk: a run of 30 minutes fills a third of it.
	tmpfsBytes = 256 << 20
	peerPort   = 4001
	rpcPort    = 8545
	l1Port     = 8544
	// authPort and innerPort are the Engine API and the RPC of an execution client in a process of its own.
	authPort, innerPort = 8551, 8555
	// linkPort is the port, in front of validator i, of the link to validator 0; the others follow.
	linkPort = 5000
)

func command(args ...string) error {
	out, err := exec.Command(args[0], args[1:]...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("%s: %w: %s", strings.Join(args, " "), err, strings.TrimSpace(string(out)))
	}
	return nil
}

// place is a validator's network namespace and disk. Its only way out is the host's end of its cable, where links wait: validators have no route to each other.
type place struct {
	space, cable string
	host, inside string // addresses of the cable's ends, from the block for benchmarks (RFC 2544)
	disk         string
}

func newPlace(i int, dir string) (p *place, err error) {
	id := fmt.Sprintf("%x-%d", os.Getpid()&0xffff, i)
	p = &place{
		space: "emc-chaos-" + id, cable: "ec" + id, host: fmt.Sprintf("198.18.%d.1", i), inside: fmt.Sprintf("198.18.%d.2", i),
		disk: filepath.Join(dir, fmt.Sprintf("validator-%d", i)),
	}
	steps := [][]string{
		{"ip", "netns", "add", p.space},
		{"ip", "link", "add", p.cable, "type", "veth", "peer", "name", "eth0", "netns", p.space},
		{"ip", "addr", "add", p.host + "/30", "dev", p.cable},
		{"ip", "link", "set", p.cable, "up"},
		{"ip", "-n", p.space, "addr", "add", p.inside + "/30", "dev", "eth0"},
		{"ip", "-n", p.space, "link", "set", "eth0", "up"},
		{"ip", "-n", p.space, "link", "set", "lo", "up"},
		{"mkdir", "-p", p.disk},
		{"mount", "-t", "tmpfs", "-o", fmt.Sprintf("size=%d", tmpfsBytes), "emc-chaos", p.disk},
	}
	for _, s := range steps {
		if err := command(s...); err != nil {
			return p, err
		}
	}
	return p, nil
}

func (p *place) remove() error {
	return errors.Join(command("umount", "-l", p.disk), command("ip", "link", "del", p.cable), command("ip", "netns", "del", p.space))
}

// unplug pulls the cable: packets are lost, also those to L1.
func (p *place) unplug(out bool) error {
	state := "up"
	if out {
		state = "down"
	}
	return command("ip", "link", "set", p.cable, state)
}

func (p *place) ballast() string { return filepath.Join(p.disk, "ballast") }

// fill writes until the disk is full.
func (p *place) fill() error {
	f, err := os.Create(p.ballast())
	if errors.Is(err, syscall.ENOSPC) {
		return nil // full already
	} else if err != nil {
		return err
	}
	block := make([]byte, 1<<20)
	for err == nil {
		_, err = f.Write(block)
	}
	return f.Close()
}

// link carries TCP from one place to another address, after a while or not at all, as it is told.
type link struct {
	listener net.Listener
	to       string

	mu     sync.Mutex
	rng    *rand.Rand
	cut    chan struct{} // closed when the link is whole again; nil while it is
	delay  time.Duration // at most
	conns  map[net.Conn]struct{}
	closed bool
}

func newLink(at, to string, seed uint64) (*link, error) {
	listener, err := net.Listen("tcp", at)
	if err != nil {
		return nil, err
	}
	l := &link{listener: listener, to: to, rng: rand.New(rand.NewPCG(seed, 1)), conns: make(map[net.Conn]struct{})}
	go l.run()
	return l, nil
}

func (l *link) run() {
	for {
		in, err := l.listener.Accept()
		if err != nil {
			return
		}
		go l.join(in)
	}
}

func (l *link) join(in net.Conn) {
	if !l.hold(in) {
		return
	}
	defer l.drop(in)
	l.weather()
	out, err := net.DialTimeout("tcp", l.to, 5*time.Second)
	if err != nil || !l.hold(out) {
		return
	}
	defer l.drop(out)
	done := make(chan struct{}, 2)
	go func() { l.pump(out, in); done <- struct{}{} }()
	go func() { l.pump(in, out); done <- struct{}{} }()
	<-done
}

func (l *link) hold(c net.Conn) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		_ = c.Close()
		return false
	}
	l.conns[c] = struct{}{}
	return true
}

func (l *link) drop(c net.Conn) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.conns, c)
	_ = c.Close()
}

func (l *link) pump(to io.Writer, from io.Reader) {
	buf := make([]byte, 64<<10)
	for {
		n, err := from.Read(buf)
		if err != nil {
			return
		}
		l.weather()
		if _, err := to.Write(buf[:n]); err != nil {
			return
		}
	}
}

// weather holds up what passes: while the link is cut, and then by its delay.
func (l *link) weather() {
	l.mu.Lock()
	cut, wait := l.cut, time.Duration(0)
	if l.delay > 0 {
		wait = time.Duration(l.rng.Int64N(int64(l.delay)))
	}
	l.mu.Unlock()
	if cut != nil {
		<-cut
	}
	time.Sleep(wait)
}

func (l *link) set(cut bool, delay time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.delay = delay
	if cut && l.cut == nil {
		l.cut = make(chan struct{})
	} else if !cut && l.cut != nil {
		close(l.cut)
		l.cut = nil
	}
}

func (l *link) close() {
	l.set(false, 0)
	_ = l.listener.Close()
	l.mu.Lock()
	defer l.mu.Unlock()
	l.closed = true
	for c := range l.conns {
		_ = c.Close()
	}
}
