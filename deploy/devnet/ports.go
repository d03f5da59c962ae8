package devnet

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"strconv"
)

const (
	portUnit    = 32     // a devnet takes ports in units of so many; the first of each is held while it runs, and marks the unit as taken
	lowestPort  = 10_000 // below it lie ports that other services are known by
	defaultHigh = 32_768 // first port that Linux gives to outgoing connections
	unitTries   = 500
)

// portPicker gives ports that stay free while the devnet runs, so that a process which was killed finds its own again: none of them may go to an
// outgoing connection, nor to another devnet. It holds every port that it gave until all are picked, so that none is given twice.
type portPicker struct {
	held  []net.Listener // until all are picked
	units []net.Listener // while the devnet runs
	next  int            // next port of the last unit
	left  int
	err   error
}

func hold(port int) (net.Listener, error) {
	return net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
}

func (p *portPicker) pick(port int) int {
	l, err := hold(port)
	if err != nil {
		p.err = errors.Join(p.err, fmt.Errorf("port %d cannot be used: %w", port, err))
		return 0
	}
	p.held = append(p.held, l)
	return port
}

func (p *portPicker) free(count int) (ports []int) {
	for len(ports) < count && p.err == nil {
		if p.left == 0 {
			p.takeUnit()
			continue
		}
		port := p.next
		p.next, p.left = p.next+1, p.left-1
		if l, err := hold(port); err == nil { // else something else listens there
			p.held, ports = append(p.held, l), append(ports, port)
		}
	}
	return append(ports, make([]int, count-len(ports))...)
}

func (p *portPicker) takeUnit() {
	high := outgoingPorts()
	for range unitTries {
		first := lowestPort + portUnit*rand.IntN((high-lowestPort)/portUnit)
		l, err := hold(first)
		if err != nil {
			continue
		}
		p.units = append(p.units, l)
		p.next, p.left = first+1, portUnit-1
		return
	}
	p.err = errors.Join(p.err, fmt.Errorf("no free ports between %d and %d", lowestPort, high))
}

// outgoingPorts is the first port that the system gives to outgoing connections.
func outgoingPorts() int {
	text, err := os.ReadFile("/proc/sys/net/ipv4/ip_local_port_range")
	if fields := bytes.Fields(text); err == nil && len(fields) == 2 {
		if first, err := strconv.Atoi(string(fields[0])); err == nil && first >= lowestPort+unitTries {
			return first
		}
	}
	return defaultHigh
}

// release lets the processes have their ports.
func (p *portPicker) release() {
	for _, l := range p.held {
		_ = l.Close()
	}
	p.held = nil
}

// close gives the units up.
func (p *portPicker) close() {
	p.release()
	for _, l := range p.units {
		_ = l.Close()
	}
	p.units = nil
}
