package runtime

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/worker/calls"
)

// generous is a deadline that no job of these tests should reach.
const generous = 45 * time.Second

func TestJobHasNoPrivileges(t *testing.T) {
	ownKernel(t)
	t.Parallel()
	d, app := hostileApp(t, nil, "probes")
	r := runJob(t, d, app, "", generous)
	require.Equal(t, calls.Exited, r.End, "stderr: %s", r.Stderr)
	require.Zero(t, r.ExitCode, r.Stderr)
	found := r.fields()

	user, err := strconv.Atoi(found["uid"])
	require.NoError(t, err)
	require.Equal(t, found["uid"], found["gid"])
	require.True(t, firstUser <= user && user <= lastUser, user)
	const none = "0000000000000000"
	want := map[string]string{
		"CapInh": none, "CapPrm": none, "CapEff": none, "CapBnd": none, "CapAmb": none, "NoNewPrivs": "1", "Seccomp": "2",
		"setuid program": found["uid"] + " ok", "setuid": "EPERM", "setgid": "EPERM", "chroot": "EPERM", "nice": "EACCES", "oom score": "EACCES",
		"host name": "EPERM", "clock": "EPERM", "block device": "EPERM", "character device": "EPERM", "mount": "EPERM", "remount": "EPERM", "unmount": "EPERM",

		"unshare user": "EPERM", "unshare network": "EPERM", "unshare mount": "EPERM", "unshare pid": "EPERM", "unshare cgroup": "EPERM",
		"clone user": "EPERM", "clone3": "ENOSYS", "setns": "EPERM", "ptrace": "EPERM", "process_vm_readv": "EPERM", "bpf": "EPERM", "io_uring": "EPERM",
		"keyctl": "EPERM", "perf_event_open": "EPERM", "userfaultfd": "EPERM", "open_by_handle_at": "EPERM", "init_module": "EPERM", "kexec_load": "EPERM",
		"reboot": "EPERM", "fanotify_init": "EPERM",

		"socket unix": "ok", "socket routing": "ok", "socket netfilter": "EPERM", "socket generic netlink": "EPERM", "socket vsock": "EPERM",
		"socket crypto": "EPERM", "socket packet": "EPERM", "socket raw ip": "EPERM",

		"write /open/file": "EROFS", "write /proc/sys/kernel/core_pattern": "EROFS", "write /proc/sys/vm/drop_caches": "EROFS",
		"see /var/run/docker.sock": "ENOENT", "see /run/docker.sock": "ENOENT", "see /run/containerd/containerd.sock": "ENOENT",
		"write /tmp": "ok", "run from /tmp": "EACCES", "write /dev/shm": "ok", "run from /dev/shm": "EACCES", "processes": "1",
		"device": "full null random tty urandom zero",

		"limit of files": strconv.Itoa(maxFiles), "limit of core": "0", "limit of file size": strconv.Itoa(64 << 20), "limit of message queues": "0",
		"limit of cpu": strconv.Itoa(int((generous + cpuGrace) / time.Second)),
		"oom":          "1000", "cpu": "100000",
	}
	for what, value := range want {
		require.Equal(t, value, found[what], what)
	}
	for _, what := range []string{"write /sys/kernel/uevent_helper", "write /sys/fs/cgroup/cgroup.procs", "write /dev/hostile", "write /proc/sysrq-trigger"} {
		require.Contains(t, []string{"EROFS", "EACCES", "ENOENT"}, found[what], what)
	}
	for _, space := range []string{"cgroup", "ipc", "mnt", "net", "pid", "uts"} {
		ours, err := os.Readlink("/proc/self/ns/" + space)
		require.NoError(t, err)
		require.Contains(t, found["namespace "+space], space+":[")
		require.NotContains(t, found["namespace "+space], ours, space)
	}
	require.Contains(t, []string{"", found["gid"]}, found["Groups"])
	require.NotContains(t, found["environment"], "EMC", "the worker's environment")
}

func TestJobReachesNoNetwork(t *testing.T) {
	t.Parallel()
	here, err := net.Listen("tcp", ":0") // on all addresses, so that a job with any network would reach it
	require.NoError(t, err)
	defer func() { _ = here.Close() }()
	_, port, err := net.SplitHostPort(here.Addr().String())
	require.NoError(t, err)
	loopback := "127.0.0.1:" + port
	outside := []string{"1.1.1.1:443", "[2606:4700:4700::1111]:443", "10.0.0.1:80", "172.17.0.1:" + port, "192.168.0.1:80", "169.254.169.254:80", "[fd00::1]:80", "[fe80::1]:80"}
	addresses, err := net.InterfaceAddrs()
	require.NoError(t, err)
	for _, a := range addresses {
		if ip, ok := a.(*net.IPNet); ok && !ip.IP.IsLoopback() && ip.IP.To4() != nil {
			outside = append(outside, net.JoinHostPort(ip.IP.String(), port))
		}
	}

	d, app := hostileApp(t, nil, append([]string{"network", loopback}, outside...)...)
	r := runJob(t, d, app, "", generous)
	require.Zero(t, r.ExitCode, r.Stderr)
	found := r.fields()
	require.Equal(t, "lo", found["interface"])
	require.Equal(t, "ECONNREFUSED", found["tcp "+loopback], "its loopback is its own")
	require.Equal(t, "ECONNREFUSED", found["udp "+loopback])
	for _, address := range outside {
		for _, protocol := range []string{"tcp ", "udp "} {
			for _, why := range strings.Fields(found[protocol+address]) {
				require.Contains(t, []string{"ENETUNREACH", "EHOSTUNREACH", "EINVAL", "EADDRNOTAVAIL"}, why, protocol+address)
			}
			require.NotEmpty(t, found[protocol+address])
		}
	}
	require.Equal(t, "0 true", found["lookup"])
}

func TestForkBombStopsAtTheProcessLimit(t *testing.T) {
	ownKernel(t)
	t.Parallel()
	d, app := hostileApp(t, func(m *protocol.Manifest) { m.Pids = 24 }, "forks")
	r := runJob(t, d, app, "", generous)
	require.Zero(t, r.ExitCode, r.Stderr)
	var count int
	var why string
	_, err := fmt.Sscan(r.output, &count, &why)
	require.NoError(t, err)
	require.Equal(t, "EAGAIN", why)
	require.Less(t, count, 24)

	app.Manifest.Entrypoint = []string{"/hostile", "forkbomb"}
	bomb := start(t.Context(), d, app, 2*time.Second)
	require.Equal(t, "ready", bomb.lines.next(t))
	require.Equal(t, calls.TimedOut, bomb.end(t).End)
}

func TestMemoryHogIsKilled(t *testing.T) {
	t.Parallel()
	d, app := hostileApp(t, nil, "memory")
	r := runJob(t, d, app, "", generous)
	require.Equal(t, calls.OutOfMemory, r.End, "code %d, stderr: %s", r.ExitCode, r.Stderr)
	require.Equal(t, "ready\n", r.output)
}

func TestWritableFoldersAreBounded(t *testing.T) {
	ownKernel(t)
	t.Parallel()
	for _, test := range []struct {
		args []string
		most int
		why  string
	}{
		{[]string{"fill", "/tmp"}, 8 << 20, "ENOSPC"},
		{[]string{"fill", "/dev/shm"}, shmMiB << 20, "ENOSPC"},
		{[]string{"inodes", "/tmp"}, maxInodes, "ENOSPC"},
		{[]string{"inodes", "/dev/shm"}, shmInodes, "ENOSPC"},
		{[]string{"files"}, maxFiles, "EMFILE"},
	} {
		t.Run(strings.Join(test.args, " "), func(t *testing.T) {
			d, app := hostileApp(t, nil, test.args...)
			r := runJob(t, d, app, "", generous)
			require.Zero(t, r.ExitCode, r.Stderr)
			var count int
			var why string
			_, err := fmt.Sscan(r.output, &count, &why)
			require.NoError(t, err, r.output)
			require.Equal(t, test.why, why)
			require.LessOrEqual(t, count, test.most)
			require.Greater(t, count, test.most*3/4)
		})
	}
}

func TestMemoryOfFilesIsTheJobs(t *testing.T) {
	t.Parallel()
	d, app := hostileApp(t, func(m *protocol.Manifest) { m.TmpfsMiB = 1024 }, "fill", "/tmp")
	r := runJob(t, d, app, "", generous)
	// The file size's limit and the memory's are the same; which of them ends the job depends on what else it holds.
	require.NotZero(t, r.ExitCode, r.output)
	require.Contains(t, []calls.End{calls.Exited, calls.OutOfMemory}, r.End)
}

func TestSparseTerabyteIsRefused(t *testing.T) {
	t.Parallel()
	d, app := hostileApp(t, nil, "sparse")
	r := runJob(t, d, app, "", generous)
	require.Equal(t, "EFBIG\n", r.output)
}

func TestNothingIsWritableWithoutTmpfs(t *testing.T) {
	ownKernel(t)
	t.Parallel()
	d, app := hostileApp(t, func(m *protocol.Manifest) { m.TmpfsMiB = 0 }, "sparse")
	r := runJob(t, d, app, "", generous)
	require.Contains(t, []string{"ENOENT\n", "EROFS\n"}, r.output)
}

func TestEndlessOutputStopsAtItsLimit(t *testing.T) {
	t.Parallel()
	d, app := hostileApp(t, func(m *protocol.Manifest) { m.MaxOutputBytes = 3<<20 + 17 }, "flood", "stdout")
	r := runJob(t, d, app, "", generous)
	require.Equal(t, calls.OutputLarge, r.End)
	require.Len(t, r.output, 3<<20+17)
	require.Less(t, r.took, generous)

	app.Manifest.Entrypoint[2] = "stderr"
	r = runJob(t, d, app, "", generous)
	require.Equal(t, calls.OutputLarge, r.End)
	require.Empty(t, r.output)
	require.Len(t, r.Stderr, stderrTail)
}

func TestDeadlineEndsEveryProcess(t *testing.T) {
	t.Parallel()
	const deadline = 2 * time.Second
	for _, command := range []string{"drip", "obstinate"} {
		t.Run(command, func(t *testing.T) {
			d, app := hostileApp(t, nil, command)
			r := runJob(t, d, app, "", deadline)
			require.Equal(t, calls.TimedOut, r.End)
			require.NotEmpty(t, r.output)
			ran := r.FinishedAt.Sub(r.StartedAt)
			require.GreaterOrEqual(t, ran, deadline)
			require.Less(t, ran, deadline+cleanupTime)
		})
	}
}

func TestDaemonDoesNotOutliveItsJob(t *testing.T) {
	t.Parallel()
	mark := fmt.Sprintf("mark-%d", os.Getpid())
	d, app := hostileApp(t, nil, "daemon", mark)
	r := runJob(t, d, app, "", generous)
	require.Equal(t, calls.Exited, r.End)
	require.Contains(t, r.output, "left ok\n")
	require.Less(t, r.took, generous)
	found, err := exec.Command("sh", "-c", "cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' '\\n'").Output()
	require.NotEmpty(t, found, err)
	require.NotContains(t, string(found), mark)
}

func TestCancelledJobIsKilled(t *testing.T) {
	t.Parallel()
	d, app := hostileApp(t, nil, "obstinate")
	ctx, cancel := context.WithCancel(t.Context())
	job := start(ctx, d, app, generous)
	require.Equal(t, "ready", job.lines.next(t))
	require.Len(t, containers(t, d), 1)
	cancel()
	require.Equal(t, calls.Cancelled, job.end(t).End)
	require.Empty(t, containers(t, d))
}

func TestJobsAreDifferentUsers(t *testing.T) {
	t.Parallel()
	d, app := hostileApp(t, nil, "hold")
	one, two := start(t.Context(), d, app, generous), start(t.Context(), d, app, generous)
	require.NotEqual(t, one.lines.next(t), two.lines.next(t))
	for _, job := range []*started{one, two} {
		require.NoError(t, job.input.Close())
		require.Equal(t, calls.Exited, job.end(t).End)
	}
}

// A worker that is killed leaves its job behind; its next process removes the job, and nobody else's.
func TestSweepRemovesWhatAKilledWorkerLeft(t *testing.T) {
	t.Parallel()
	d, app := hostileApp(t, nil, "obstinate")
	other, _ := hostileApp(t, nil)
	other.cfg.Worker += "-other"
	theirs := start(t.Context(), other, app, generous)
	require.Equal(t, "ready", theirs.lines.next(t))

	description, err := json.Marshal(app)
	require.NoError(t, err)
	worker := exec.Command(os.Args[0], "-test.run=^$")
	worker.Env = append(os.Environ(), childWorker+"="+d.cfg.Worker, "EMC_TEST_CHILD_APP="+string(description), "EMC_TEST_CHILD_STORE="+hostile.store.server.URL)
	out, err := worker.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, worker.Start())
	said, err := bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	require.Equal(t, "ready\n", said)
	require.NoError(t, worker.Process.Kill())
	_ = worker.Wait()

	left := containers(t, d)
	require.Len(t, left, 1)
	require.EqualValues(t, "running", left[0].State)
	require.NoError(t, d.Sweep(t.Context()))
	require.Empty(t, containers(t, d))
	require.Len(t, containers(t, other), 1, "another worker's job")
	require.NoError(t, other.Sweep(t.Context()))
	require.Equal(t, 137, theirs.end(t).ExitCode)
}
