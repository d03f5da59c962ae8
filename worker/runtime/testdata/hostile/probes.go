//go:build linux

package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// say prints one finding.
func say(what string, err error) { fmt.Printf("%s=%s\n", what, name(err)) }

// probes tries everything that needs but one call.
func probes() {
	fmt.Printf("uid=%d\ngid=%d\n", os.Getuid(), os.Getgid())
	status()
	privileges()
	kernel()
	sockets()
	folders()
	bounds()
}

// status prints what the kernel holds against the process.
func status() {
	for _, space := range []string{"cgroup", "ipc", "mnt", "net", "pid", "uts"} {
		id, err := os.Readlink("/proc/self/ns/" + space)
		fmt.Printf("namespace %s=%s %s\n", space, id, name(err))
	}
	text, _ := os.ReadFile("/proc/self/status")
	for line := range strings.Lines(string(text)) {
		key, value, _ := strings.Cut(line, ":")
		switch key {
		case "CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb", "NoNewPrivs", "Seccomp", "Groups":
			fmt.Printf("%s=%s\n", key, strings.TrimSpace(value))
		}
	}
}

func privileges() {
	out, err := exec.Command("/hostile-setuid", "euid").Output()
	fmt.Printf("setuid program=%s %s\n", strings.TrimSpace(string(out)), name(err))
	say("setuid", syscall.Setuid(0))
	say("setgid", syscall.Setgid(0))
	say("chroot", syscall.Chroot("/tmp"))
	say("nice", syscall.Setpriority(syscall.PRIO_PROCESS, 0, -20))
	say("oom score", os.WriteFile("/proc/self/oom_score_adj", []byte("-1000"), 0))
	say("host name", unix.Sethostname([]byte("hostile")))
	say("clock", unix.ClockSettime(unix.CLOCK_REALTIME, &unix.Timespec{}))
	say("block device", unix.Mknod("/tmp/disk", unix.S_IFBLK|0o666, int(unix.Mkdev(8, 0))))
	say("character device", unix.Mknod("/tmp/memory", unix.S_IFCHR|0o666, int(unix.Mkdev(1, 1))))
	say("mount", unix.Mount("none", "/tmp", "tmpfs", 0, ""))
	say("remount", unix.Mount("none", "/", "", unix.MS_REMOUNT, ""))
	say("unmount", unix.Unmount("/proc/sys", unix.MNT_DETACH))
}

// kernel tries calls that the profile refuses. They are made with arguments that would not make them fail for another reason, where there are such.
func kernel() {
	buffer := make([]byte, 256)
	for _, space := range []struct {
		name string
		flag int
	}{{"user", unix.CLONE_NEWUSER}, {"network", unix.CLONE_NEWNET}, {"mount", unix.CLONE_NEWNS}, {"pid", unix.CLONE_NEWPID}, {"cgroup", unix.CLONE_NEWCGROUP}} {
		say("unshare "+space.name, unix.Unshare(space.flag))
	}
	say("clone user", call(unix.SYS_CLONE, unix.CLONE_NEWUSER|uintptr(unix.SIGCHLD), 0, 0, 0, 0))
	say("clone3", call(unix.SYS_CLONE3, pointer(buffer), 88, 0, 0, 0))
	say("setns", call(unix.SYS_SETNS, 0, 0, 0, 0, 0))
	say("ptrace", call(unix.SYS_PTRACE, unix.PTRACE_TRACEME, 0, 0, 0, 0))
	say("process_vm_readv", call(unix.SYS_PROCESS_VM_READV, uintptr(os.Getpid()), 0, 0, 0, 0))
	say("bpf", call(unix.SYS_BPF, 0, pointer(buffer), uintptr(len(buffer)), 0, 0))
	say("io_uring", call(unix.SYS_IO_URING_SETUP, 8, pointer(buffer), 0, 0, 0))
	say("keyctl", call(unix.SYS_KEYCTL, 0, 0, 0, 0, 0))
	say("perf_event_open", call(unix.SYS_PERF_EVENT_OPEN, pointer(buffer), 0, 0, 0, 0))
	say("userfaultfd", call(unix.SYS_USERFAULTFD, 1, 0, 0, 0, 0))
	say("open_by_handle_at", call(unix.SYS_OPEN_BY_HANDLE_AT, 0, pointer(buffer), 0, 0, 0))
	say("init_module", call(unix.SYS_INIT_MODULE, pointer(buffer), 1, pointer(buffer), 0, 0))
	say("kexec_load", call(unix.SYS_KEXEC_LOAD, 0, 0, 0, 0, 0))
	say("reboot", call(unix.SYS_REBOOT, 0, 0, 0, 0, 0))
	say("fanotify_init", call(unix.SYS_FANOTIFY_INIT, 0, 0, 0, 0, 0))
}

func sockets() {
	for _, s := range []struct {
		name                   string
		family, kind, protocol int
	}{
		{"unix", unix.AF_UNIX, unix.SOCK_STREAM, 0},
		{"routing", unix.AF_NETLINK, unix.SOCK_RAW, unix.NETLINK_ROUTE},
		{"netfilter", unix.AF_NETLINK, unix.SOCK_RAW, unix.NETLINK_NETFILTER},
		{"generic netlink", unix.AF_NETLINK, unix.SOCK_RAW, unix.NETLINK_GENERIC},
		{"vsock", unix.AF_VSOCK, unix.SOCK_STREAM, 0},
		{"crypto", unix.AF_ALG, unix.SOCK_SEQPACKET, 0},
		{"packet", unix.AF_PACKET, unix.SOCK_RAW, 0},
		{"raw ip", unix.AF_INET, unix.SOCK_RAW, unix.IPPROTO_ICMP},
	} {
		fd, err := unix.Socket(s.family, s.kind|unix.SOCK_CLOEXEC, s.protocol)
		if err == nil {
			_ = unix.Close(fd)
		}
		say("socket "+s.name, err)
	}
}

func folders() {
	for _, file := range []string{
		"/open/file", // in a folder that anybody may write to, were the root not read-only
		"/proc/sys/kernel/core_pattern", "/proc/sys/vm/drop_caches", "/proc/sysrq-trigger", "/sys/kernel/uevent_helper", "/sys/fs/cgroup/cgroup.procs", "/dev/hostile",
	} {
		say("write "+file, os.WriteFile(file, []byte("x"), 0o600))
	}
	for _, file := range []string{"/var/run/docker.sock", "/run/docker.sock", "/run/containerd/containerd.sock"} {
		_, err := os.Stat(file)
		say("see "+file, err)
	}
	for _, folder := range []string{"/tmp", "/dev/shm"} {
		copied := folder + "/program"
		program, err := os.ReadFile("/hostile-setuid")
		if err == nil {
			err = os.WriteFile(copied, program[:4096], 0o755)
		}
		say("write "+folder, err)
		say("run from "+folder, exec.Command(copied).Run())
		_ = os.Remove(copied)
	}
	processes := 0
	entries, _ := os.ReadDir("/proc")
	for _, e := range entries {
		if _, err := strconv.Atoi(e.Name()); err == nil {
			processes++
		}
	}
	fmt.Printf("processes=%d\n", processes)
	devices, _ := os.ReadDir("/dev")
	for _, d := range devices {
		if info, err := d.Info(); err == nil && info.Mode()&os.ModeDevice != 0 {
			fmt.Printf("device=%s\n", d.Name())
		}
	}
}

// bounds prints what the process may have.
func bounds() {
	for resource, number := range map[string]int{"files": unix.RLIMIT_NOFILE, "core": unix.RLIMIT_CORE, "file size": unix.RLIMIT_FSIZE, "message queues": unix.RLIMIT_MSGQUEUE, "cpu": unix.RLIMIT_CPU} {
		var limit unix.Rlimit
		_ = unix.Getrlimit(number, &limit)
		fmt.Printf("limit of %s=%d\n", resource, limit.Max)
	}
	score, _ := os.ReadFile("/proc/self/oom_score_adj")
	fmt.Printf("oom=%s\n", strings.TrimSpace(string(score)))
	for _, file := range []string{"/sys/fs/cgroup/cpu/cpu.cfs_quota_us", "/sys/fs/cgroup/cpu.max"} {
		if quota, err := os.ReadFile(file); err == nil {
			fmt.Printf("cpu=%s\n", strings.Fields(string(quota))[0])
		}
	}
	fmt.Printf("environment=%s\n", strings.Join(os.Environ(), " "))
}

// network prints the interfaces and tries to reach each address, then to look up a name.
func network(addresses []string) {
	interfaces, _ := net.Interfaces()
	for _, i := range interfaces {
		fmt.Printf("interface=%s\n", i.Name)
	}
	for _, address := range addresses {
		for _, protocol := range []string{"tcp", "udp"} {
			conn, err := net.DialTimeout(protocol, address, 2*time.Second)
			if err == nil && protocol == "udp" {
				_, err = conn.Write([]byte("x"))
				if err == nil { // a refusal comes with the next call
					_ = conn.SetReadDeadline(time.Now().Add(100 * time.Millisecond))
					_, err = conn.Read(make([]byte, 1))
				}
			}
			say(protocol+" "+address, err)
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	found, err := net.DefaultResolver.LookupHost(ctx, "debian.org")
	fmt.Printf("lookup=%d %t\n", len(found), err != nil)
}
