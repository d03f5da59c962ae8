package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
)

// clockTick is the kernel's unit of CPU time in /proc (USER_HZ, 100 on every Linux that Go runs on).
const clockTick = 10 * time.Millisecond

// cpuTime is the CPU time, user and system, that a process has used.
func cpuTime(pid int) (time.Duration, error) {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0, fmt.Errorf("read CPU time of process %d: %w", pid, err)
	}
	fields := strings.Fields(string(data[strings.LastIndexByte(string(data), ')')+1:])) // the name before may hold spaces
	const utime, stime = 11, 12                                                         // counted from the state on
	user, err1 := strconv.Atoi(fields[utime])
	system, err2 := strconv.Atoi(fields[stime])
	if err1 != nil || err2 != nil {
		return 0, fmt.Errorf("read CPU time of process %d: %q", pid, data)
	}
	return time.Duration(user+system) * clockTick, nil
}

// memory is the resident memory of a process and its peak, MiB.
func memory(pid int) (now, peak int, err error) {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, 0, fmt.Errorf("read memory of process %d: %w", pid, err)
	}
	for line := range strings.Lines(string(data)) {
		var kib int
		if _, err := fmt.Sscanf(line, "VmRSS: %d kB", &kib); err == nil {
			now = kib >> 10
		}
		if _, err := fmt.Sscanf(line, "VmHWM: %d kB", &kib); err == nil {
			peak = kib >> 10
		}
	}
	return now, peak, nil
}

// usage is the CPU time of a set of processes by name.
type usage map[string]time.Duration

func (b *bench) usage() usage {
	u := usage{}
	for name, pid := range b.pids() {
		if t, err := cpuTime(pid); err == nil {
			u[name] = t
		}
	}
	if t, err := cpuTime(os.Getpid()); err == nil {
		u["load"] = t
	}
	u["busy"], u["host"] = machineTime()
	return u
}

// machineTime is the CPU time that all processes together have used, and what the host of a virtual machine gave to others while processes here were waiting for it. Both are 0 where the kernel does not say.
func machineTime() (busy, stolen time.Duration) {
	data, err := os.ReadFile("/proc/stat")
	if err != nil {
		return 0, 0
	}
	var user, nice, system, idle, iowait, irq, softirq, steal int
	if _, err := fmt.Sscanf(string(data), "cpu %d %d %d %d %d %d %d %d", &user, &nice, &system, &idle, &iowait, &irq, &softirq, &steal); err != nil {
		return 0, 0
	}
	return time.Duration(user+nice+system+irq+softirq) * clockTick, time.Duration(steal) * clockTick
}

// cores says how many cores the network and its load used, how many everything on the machine used, and how many the host kept.
func cores(used map[string]time.Duration, wall time.Duration) string {
	own := used["validator"] + used["relayer"] + used["l1"] + used["load"]
	return fmt.Sprintf("%.2f, %.2f, %.2f", own.Seconds()/wall.Seconds(), used["busy"].Seconds()/wall.Seconds(), used["host"].Seconds()/wall.Seconds())
}

// since is the CPU time used since an earlier reading, summed up by the kind of process: validators, l1, relayer and the load itself.
func (u usage) since(old usage) map[string]time.Duration {
	out := map[string]time.Duration{}
	for name, t := range u {
		kind, _, _ := strings.Cut(name, "-")
		out[kind] += t - old[name]
	}
	return out
}

// yardstick is what recovering one sender costs on this machine just now, all cores doing nothing else: CPU time of one, and how many a second. Virtual machines
// differ by half from one hour to the next, and other figures with them.
func yardstick() (string, error) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("emc bench yardstick")))
	if err != nil {
		return "", err
	}
	digest := crypto.Keccak256([]byte("yardstick"))
	signature, err := crypto.Sign(digest, key)
	if err != nil {
		return "", err
	}
	const length = time.Second
	var count atomic.Int64
	var wg sync.WaitGroup
	before, start := ownTime(), time.Now()
	for range runtime.NumCPU() {
		wg.Go(func() {
			for time.Since(start) < length {
				if _, err := crypto.Ecrecover(digest, signature); err != nil {
					return
				}
				count.Add(1)
			}
		})
	}
	wg.Wait()
	n := max(count.Load(), 1)
	return fmt.Sprintf("%.0f µs of CPU, %.0f/s", float64((ownTime()-before).Nanoseconds())/1000/float64(n), float64(n)/time.Since(start).Seconds()), nil
}
