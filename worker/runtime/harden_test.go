package runtime

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/docker/docker/api/types/system"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/edgematrix/emc/worker/calls"
)

func able() system.Info {
	return system.Info{
		OSType: "linux", MemoryLimit: true, PidsLimit: true, CPUCfsQuota: true, SwapLimit: true, NCPU: 2, MemTotal: 1 << 30, DefaultRuntime: "runc",
		SecurityOptions: []string{"name=seccomp,profile=default", "name=userns"}, Runtimes: map[string]system.RuntimeWithStatus{"runc": {}, "runsc": {}},
	}
}

func TestEnginesThatCannotHoldAJobAreRefused(t *testing.T) {
	require.NoError(t, checkEngine(able(), ""))
	require.NoError(t, checkEngine(able(), "runsc"))
	require.Equal(t, "runsc, seccomp, userns", guards(able(), "runsc"))
	for want, change := range map[string]func(*system.Info){
		"Linux ones are needed": func(i *system.Info) { i.OSType = "windows" },
		"cannot bound":          func(i *system.Info) { i.MemoryLimit = false },
		"memory, processes":     func(i *system.Info) { i.PidsLimit = false },
		"processes and CPU":     func(i *system.Info) { i.CPUCfsQuota = false },
		"no seccomp":            func(i *system.Info) { i.SecurityOptions = []string{"name=apparmor"} },
		"no runtime runsc":      func(i *system.Info) { delete(i.Runtimes, "runsc") },
		"containerd-snapshotter": func(i *system.Info) {
			i.DriverStatus = [][2]string{{"driver-type", "io.containerd.snapshotter.v1"}}
		},
	} {
		info := able()
		change(&info)
		require.ErrorContains(t, checkEngine(info, "runsc"), want)
	}
}

func TestAppsThatDoNotFitAreRefused(t *testing.T) {
	d := &Docker{info: able()}
	app := &admission.App{Name: "big", Manifest: &protocol.Manifest{CPUs: 2001, MemoryMiB: 1}}
	require.ErrorContains(t, d.Ensure(t.Context(), app), "app big does not fit: it wants 2001 thousandths of a core, this machine has 2000")
	app.Manifest = &protocol.Manifest{CPUs: 2000, MemoryMiB: 1025}
	require.ErrorContains(t, d.Ensure(t.Context(), app), "it wants 1025 MiB of memory, this machine has 1024")
	app.Manifest = &protocol.Manifest{CPUs: 2000, MemoryMiB: 1024, GPUs: 1}
	require.ErrorContains(t, d.Ensure(t.Context(), app), "it wants 1 GPUs, this machine has 0")
}

func TestEachJobHasAUserOfItsOwn(t *testing.T) {
	u := newUsers("worker")
	seen := map[int]bool{}
	for range lastUser - firstUser + 1 {
		user, err := u.take()
		require.NoError(t, err)
		require.True(t, firstUser <= user && user <= lastUser)
		require.False(t, seen[user])
		seen[user] = true
	}
	_, err := u.take()
	require.ErrorContains(t, err, "606 jobs run already")
	u.free(firstUser + 7)
	user, err := u.take()
	require.NoError(t, err)
	require.Equal(t, firstUser+7, user)
}

func TestGPUsAndSmallSharesOfACore(t *testing.T) {
	d := &Docker{cfg: Config{OCIRuntime: "runsc"}}
	h := d.hostConfig(calls.Job{App: &admission.App{Manifest: &protocol.Manifest{MemoryMiB: 8, CPUs: 1, GPUs: 2, Pids: 1}}})
	require.EqualValues(t, 10_000_000, h.NanoCPUs, "less the kernel does not take")
	require.Equal(t, "runsc", h.Runtime)
	require.EqualValues(t, 1+sandboxPids, *h.PidsLimit)
	require.EqualValues(t, (8+sandboxMiB)<<20, h.Memory)
	require.Len(t, h.DeviceRequests, 1)
	require.Equal(t, 2, h.DeviceRequests[0].Count)
	require.Empty(t, d.hostConfig(calls.Job{App: &admission.App{Manifest: &protocol.Manifest{}}}).DeviceRequests)
}

// The profile is a list of what is allowed; what follows must never come into it.
func TestSeccompProfile(t *testing.T) {
	var profile struct {
		DefaultAction string
		ArchMap       []struct{ SubArchitectures []string }
		Syscalls      []struct {
			Names  []string
			Action string
			Args   []any
		}
	}
	require.NoError(t, json.Unmarshal([]byte(seccompProfile), &profile))
	require.Equal(t, "SCMP_ACT_ERRNO", profile.DefaultAction)
	for _, arch := range profile.ArchMap {
		require.Empty(t, arch.SubArchitectures)
	}
	for _, call := range []string{
		"io_uring_setup", "bpf", "ptrace", "process_vm_readv", "process_vm_writev", "keyctl", "add_key", "unshare", "setns", "mount", "userfaultfd", "perf_event_open",
		"socketcall", "kexec_load", "init_module", "open_by_handle_at", "syslog", "quotactl", "pivot_root", "chroot", "iopl",
	} {
		for _, rule := range profile.Syscalls {
			require.False(t, rule.Action == "SCMP_ACT_ALLOW" && slices.Contains(rule.Names, call), call)
		}
	}
	for _, rule := range profile.Syscalls {
		if slices.Contains(rule.Names, "socket") || slices.Contains(rule.Names, "clone") {
			require.NotEmpty(t, rule.Args)
		}
	}
}
