package runtime

import (
	_ "embed"
	"errors"
	"fmt"
	"hash/fnv"
	"strings"
	"sync"
	"time"

	"github.com/docker/docker/api/types/container"
	"github.com/docker/docker/api/types/system"
	units "github.com/docker/go-units"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/worker/calls"
)

const (
	// firstUser to lastUser are whom jobs run as, one each: nobody on the host (no distribution gives these numbers out, see systemd's "Users, Groups,
	// UIDs and GIDs"), not root in the container, and below 65536, where an engine with user namespaces ends. What the kernel counts by user (pipe
	// memory, inotify, signals, message queues), one job cannot use up for another.
	firstUser, lastUser = 60578, 61183
	// maxFiles bounds a job's open files.
	maxFiles = 1024
	// maxInodes bounds the files in a job's /tmp, so that they cannot fill kernel memory.
	maxInodes = 16384
	// shmMiB and shmInodes bound /dev/shm; it counts as the job's memory.
	shmMiB, shmInodes = 16, 1024
	// sandboxPids and sandboxMiB are what a sandbox with a kernel of its own, as gVisor is, needs beside its job.
	sandboxPids, sandboxMiB = 256, 64
	// minMilliCPUs is the least that the kernel's scheduler lets a group be bounded to.
	minMilliCPUs = 10
	// cpuGrace is what cpuSeconds adds to a job's deadline.
	cpuGrace = 10 * time.Second
)

// seccompProfile is what jobs may ask of the kernel: Moby's default profile (github.com/moby/profiles v0.1.0, Apache-2.0), so that it does not depend on
// the engine's age, without what takes a capability, 32-bit system calls (their socket arguments cannot be seen), ptrace and its kin, and all sockets
// but Unix, IP and routing netlink. io_uring, bpf, keyrings, user namespaces and userfaultfd are not in it.
//
//go:embed seccomp.json
var seccompProfile string

// users gives each running job a user of its own.
type users struct {
	mu   sync.Mutex
	next int
	used map[int]bool
}

// newUsers starts at a place of the worker's own, so that two workers of one engine seldom meet.
func newUsers(worker string) *users {
	h := fnv.New32a()
	_, _ = h.Write([]byte(worker))
	return &users{next: int(h.Sum32() % (lastUser - firstUser + 1)), used: map[int]bool{}}
}

func (u *users) take() (int, error) {
	u.mu.Lock()
	defer u.mu.Unlock()
	for range lastUser - firstUser + 1 {
		user := firstUser + u.next
		u.next = (u.next + 1) % (lastUser - firstUser + 1)
		if !u.used[user] {
			u.used[user] = true
			return user, nil
		}
	}
	return 0, fmt.Errorf("%d jobs run already", len(u.used))
}

func (u *users) free(user int) {
	u.mu.Lock()
	defer u.mu.Unlock()
	delete(u.used, user)
}

func (d *Docker) containerConfig(image string, job calls.Job, user int) *container.Config {
	return &container.Config{
		Image: image, Entrypoint: job.App.Manifest.Entrypoint, User: fmt.Sprintf("%d:%d", user, user), NetworkDisabled: true,
		OpenStdin: true, StdinOnce: true, AttachStdin: true, AttachStdout: true, AttachStderr: true,
		Healthcheck: &container.HealthConfig{Test: []string{"NONE"}}, // an image's own would run beside the job
		Labels:      map[string]string{label: d.cfg.Worker, "emc.job": job.ID},
	}
}

// hostConfig takes from the job all that the kernel lets it be taken: capabilities, the network, writable disk, other processes, more than its share.
func (d *Docker) hostConfig(job calls.Job) *container.HostConfig {
	m := job.App.Manifest
	memory, pids := int64(m.MemoryMiB)<<20, int64(m.Pids)
	if d.cfg.OCIRuntime != "" { // the engine counts the sandbox, which holds the job
		memory, pids = memory+sandboxMiB<<20, pids+sandboxPids
	}
	h := &container.HostConfig{
		NetworkMode:    "none",
		IpcMode:        "private",
		CgroupnsMode:   "private",
		ReadonlyRootfs: true,
		CapDrop:        []string{"ALL"},
		SecurityOpt:    []string{"no-new-privileges:true", "seccomp=" + seccompProfile},
		OomScoreAdj:    1000, // under pressure of the whole machine, jobs die before the worker
		Tmpfs:          map[string]string{"/dev/shm": tmpfs(shmMiB, shmInodes)},
		LogConfig:      container.LogConfig{Type: "none"}, // output goes to the caller alone, not to the engine's disk
		Runtime:        d.cfg.OCIRuntime,
		Resources: container.Resources{
			Memory: memory, MemorySwap: memory, NanoCPUs: int64(max(m.CPUs, minMilliCPUs)) * 1e6, PidsLimit: &pids,
			Ulimits: []*units.Ulimit{
				{Name: "nofile", Soft: maxFiles, Hard: maxFiles},
				{Name: "core", Soft: 0, Hard: 0},
				{Name: "fsize", Soft: memory, Hard: memory}, // all that a job can write to is memory
				{Name: "msgqueue", Soft: 0, Hard: 0},
				cpuSeconds(job),
			},
		},
	}
	if m.TmpfsMiB > 0 {
		h.Tmpfs["/tmp"] = tmpfs(m.TmpfsMiB, maxInodes)
	}
	if m.GPUs > 0 {
		h.DeviceRequests = []container.DeviceRequest{{Driver: "nvidia", Count: int(m.GPUs), Capabilities: [][]string{{"gpu", "compute", "utility"}}}}
	}
	return h
}

// cpuSeconds bounds the CPU time of each process a little above what the deadline allows. The deadline ends jobs long before; this ends what goes on
// computing when the worker itself was killed, until it starts again and sweeps.
func cpuSeconds(job calls.Job) *units.Ulimit {
	cores := (int64(job.App.Manifest.CPUs) + 999) / 1000
	seconds := int64((job.Deadline+cpuGrace)/time.Second) * cores
	return &units.Ulimit{Name: "cpu", Soft: seconds, Hard: seconds}
}

func tmpfs(mib uint32, inodes int) string {
	return fmt.Sprintf("rw,noexec,nosuid,nodev,mode=1777,size=%dm,nr_inodes=%d", mib, inodes)
}

// checkEngine refuses an engine on which the promises of hostConfig would be empty: Docker drops limits that its kernel lacks with no more than a warning.
func checkEngine(info system.Info, ociRuntime string) error {
	switch _, known := info.Runtimes[ociRuntime]; {
	case info.OSType != "linux":
		return fmt.Errorf("the Docker Engine runs %s containers; Linux ones are needed", info.OSType)
	case !info.MemoryLimit || !info.PidsLimit || !info.CPUCfsQuota:
		return errors.New("the Docker Engine cannot bound a job's memory, processes and CPU; give it cgroups with the memory, pids and cpu controllers")
	case !secured(info, "seccomp"):
		return errors.New("the Docker Engine has no seccomp; use a kernel and an engine that have it")
	case ociRuntime != "" && !known:
		return fmt.Errorf("the Docker Engine has no runtime %s; install it and name it under \"runtimes\" in daemon.json", ociRuntime)
	}
	for _, status := range info.DriverStatus {
		if status[0] == "driver-type" && strings.HasPrefix(status[1], "io.containerd.snapshotter") {
			// Its images are named by other digests than their configurations'.
			return errors.New("the Docker Engine keeps images in containerd's store; set {\"features\": {\"containerd-snapshotter\": false}} in daemon.json and restart it")
		}
	}
	return nil
}

// secured says that the engine uses one of the kernel's guards: seccomp, userns, apparmor, selinux, rootless.
func secured(info system.Info, guard string) bool {
	for _, option := range info.SecurityOptions {
		for _, field := range strings.Split(option, ",") {
			if field == "name="+guard {
				return true
			}
		}
	}
	return false
}

// guards names what else stands between a job and the machine.
func guards(info system.Info, ociRuntime string) string {
	if ociRuntime == "" {
		ociRuntime = info.DefaultRuntime
	}
	found := []string{ociRuntime, "seccomp"}
	for _, guard := range []string{"userns", "rootless", "apparmor", "selinux"} {
		if secured(info, guard) {
			found = append(found, guard)
		}
	}
	return strings.Join(found, ", ")
}

// fits refuses an app that wants more than the engine's machine has.
func fits(m *protocol.Manifest, info system.Info, gpus int) error {
	if have := int64(info.NCPU) * 1000; int64(m.CPUs) > have {
		return fmt.Errorf("it wants %d thousandths of a core, this machine has %d", m.CPUs, have)
	}
	if have := info.MemTotal >> 20; int64(m.MemoryMiB) > have {
		return fmt.Errorf("it wants %d MiB of memory, this machine has %d", m.MemoryMiB, have)
	}
	if int64(m.GPUs) > int64(gpus) {
		return fmt.Errorf("it wants %d GPUs, this machine has %d", m.GPUs, gpus)
	}
	return nil
}
