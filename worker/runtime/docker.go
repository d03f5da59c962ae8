// Package runtime runs apps in hardened containers through the Docker Engine API.
package runtime

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/docker/docker/api/types/container"
	"github.com/docker/docker/api/types/filters"
	"github.com/docker/docker/api/types/network"
	"github.com/docker/docker/client"
	"github.com/docker/docker/pkg/stdcopy"
	units "github.com/docker/go-units"
	"github.com/ethereum/go-ethereum/log"

	"github.com/edgematrix/emc/worker/calls"
)

const (
	// label marks a worker's containers, so that a later process finds what an earlier one left behind.
	label = "emc.worker"
	// jobUser is who a job runs as: nobody on the host, and not root in the container.
	jobUser = "65532:65532"
	// maxFiles bounds a job's open files.
	maxFiles = 1024
	// maxInodes bounds the files in a job's /tmp, so that they cannot fill kernel memory.
	maxInodes = 16384
	// shmBytes is the size of /dev/shm; it counts as the job's memory.
	shmBytes = 16 << 20
	// stderrTail is how many of a job's last bytes on stderr are kept.
	stderrTail = 2048
	// cleanupTime bounds the removal of a container, and what the engine is asked once a job has ended.
	cleanupTime = 30 * time.Second
	// pingTime bounds the first question to the engine.
	pingTime = 10 * time.Second
	// settleTime is how long a job's last output may take to arrive once its container has ended.
	settleTime = 10 * time.Second
)

// Config says how jobs are run.
type Config struct {
	Worker     string    // names this worker's containers; unique on the engine
	Store      BlobStore // where images come from that no registry has; nil: registries alone
	OCIRuntime string    // "runsc" for gVisor; empty: the engine's default
	Log        log.Logger
}

// Docker runs jobs as containers of one Docker Engine. Its methods may be called from any goroutine.
type Docker struct {
	cfg    Config
	engine *client.Client
	images imageCache
}

var _ calls.Runtime = (*Docker)(nil)

// New connects to the engine that the environment names (DOCKER_HOST, else the default socket).
func New(ctx context.Context, cfg Config) (*Docker, error) {
	engine, err := client.NewClientWithOpts(client.FromEnv, client.WithAPIVersionNegotiation())
	if err != nil {
		return nil, fmt.Errorf("connect to Docker: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, pingTime)
	defer cancel()
	if _, err := engine.Ping(ctx); err != nil {
		return nil, fmt.Errorf("no Docker Engine answers: %w; install and start one (scripts/setup-docker.sh does both on Debian)", err)
	}
	if cfg.Log == nil {
		cfg.Log = log.New("mod", "runtime")
	}
	return &Docker{cfg: cfg, engine: engine}, nil
}

// Close ends the connection to the engine. Containers that run are not touched.
func (d *Docker) Close() error { return d.engine.Close() }

// Sweep removes the containers that an earlier process of this worker left behind.
func (d *Docker) Sweep(ctx context.Context) error {
	left, err := d.engine.ContainerList(ctx, container.ListOptions{All: true, Filters: filters.NewArgs(filters.Arg("label", label+"="+d.cfg.Worker))})
	if err != nil {
		return fmt.Errorf("list containers of an earlier process: %w", err)
	}
	for _, c := range left {
		d.cfg.Log.Info("Removing a container that an earlier process left", "container", c.ID[:12], "state", c.State)
		if err := d.engine.ContainerRemove(ctx, c.ID, container.RemoveOptions{Force: true, RemoveVolumes: true}); err != nil {
			return fmt.Errorf("remove container %s of an earlier process: %w", c.ID[:12], err)
		}
	}
	return nil
}

// Run runs a job in a container of its own, with its input on stdin and its output from stdout, and removes the container whatever happens. It fails
// if the engine did; how the app fared is in the outcome.
func (d *Docker) Run(ctx context.Context, job calls.Job) (calls.Outcome, error) {
	image, err := d.image(ctx, job.App)
	if err != nil {
		return calls.Outcome{}, err
	}
	created, err := d.engine.ContainerCreate(ctx, d.containerConfig(image, job), d.hostConfig(job), &network.NetworkingConfig{}, nil, "")
	if err != nil {
		return calls.Outcome{}, fmt.Errorf("create container: %w", err)
	}
	defer d.remove(ctx, created.ID)
	r := &run{d: d, id: created.ID, job: job, stderr: &tail{max: stderrTail}}
	return r.do(ctx)
}

func (d *Docker) containerConfig(image string, job calls.Job) *container.Config {
	return &container.Config{
		Image: image, Entrypoint: job.App.Manifest.Entrypoint, User: jobUser, NetworkDisabled: true,
		OpenStdin: true, StdinOnce: true, AttachStdin: true, AttachStdout: true, AttachStderr: true,
		Labels: map[string]string{label: d.cfg.Worker, "emc.job": job.ID},
	}
}

// hostConfig takes from the job all that the kernel lets it be taken: capabilities, the network, writable disk, other processes, more than its share.
func (d *Docker) hostConfig(job calls.Job) *container.HostConfig {
	m := job.App.Manifest
	memory, pids := int64(m.MemoryMiB)<<20, int64(m.Pids)
	h := &container.HostConfig{
		NetworkMode:    "none",
		IpcMode:        "private",
		CgroupnsMode:   "private",
		ReadonlyRootfs: true,
		CapDrop:        []string{"ALL"},
		SecurityOpt:    []string{"no-new-privileges:true"},
		OomScoreAdj:    1000, // under pressure of the whole machine, jobs die before the worker
		ShmSize:        shmBytes,
		LogConfig:      container.LogConfig{Type: "none"}, // output goes to the caller alone, not to the engine's disk
		Runtime:        d.cfg.OCIRuntime,
		Resources: container.Resources{
			Memory: memory, MemorySwap: memory, NanoCPUs: int64(m.CPUs) * 1e6, PidsLimit: &pids,
			Ulimits: []*units.Ulimit{{Name: "nofile", Soft: maxFiles, Hard: maxFiles}, {Name: "core", Soft: 0, Hard: 0}},
		},
	}
	if m.TmpfsMiB > 0 {
		h.Tmpfs = map[string]string{"/tmp": fmt.Sprintf("rw,noexec,nosuid,nodev,mode=1777,size=%dm,nr_inodes=%d", m.TmpfsMiB, maxInodes)}
	}
	if m.GPUs > 0 {
		h.DeviceRequests = []container.DeviceRequest{{Driver: "nvidia", Count: int(m.GPUs), Capabilities: [][]string{{"gpu"}}}}
	}
	return h
}

// remove kills what still runs of a container and deletes it, also when the job's own time is over.
func (d *Docker) remove(ctx context.Context, id string) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), cleanupTime)
	defer cancel()
	if err := d.engine.ContainerRemove(ctx, id, container.RemoveOptions{Force: true, RemoveVolumes: true}); err != nil && !client.IsErrNotFound(err) {
		d.cfg.Log.Error("Container was not removed; the next start of this worker removes it", "container", id[:12], "err", err)
	}
}

// run is one container from its start to its end.
type run struct {
	d      *Docker
	id     string
	job    calls.Job
	stderr *tail
}

func (r *run) do(ctx context.Context) (out calls.Outcome, err error) {
	engine := r.d.engine
	streams, err := engine.ContainerAttach(ctx, r.id, container.AttachOptions{Stream: true, Stdin: true, Stdout: true, Stderr: true})
	if err != nil {
		return out, fmt.Errorf("attach to container: %w", err)
	}
	defer streams.Close()
	// The wait outlives ctx: a job that is cancelled is killed, and then its end is waited for.
	waitCtx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	exited, failed := engine.ContainerWait(waitCtx, r.id, container.WaitConditionNextExit)
	if err := engine.ContainerStart(ctx, r.id, container.StartOptions{}); err != nil {
		return out, fmt.Errorf("start container: %w", err)
	}
	out.StartedAt = time.Now()
	go func() { // ends when the container takes no more, or the streams are closed
		_, _ = io.Copy(streams.Conn, r.job.Input)
		_ = streams.CloseWrite()
	}()
	output := &capped{to: r.job.Output, left: int64(r.job.App.Manifest.MaxOutputBytes)}
	copied := make(chan error, 1)
	go func() {
		_, err := stdcopy.StdCopy(output, r.stderr, streams.Reader)
		copied <- err
	}()
	if err := r.await(ctx, &out, exited, failed, copied); err != nil {
		return out, err
	}
	out.Stderr = r.stderr.String()
	return out, r.explain(ctx, &out, output)
}

// await waits for the container's end, or brings it about at the deadline, at too much output, or when nobody wants the job any more.
func (r *run) await(ctx context.Context, out *calls.Outcome, exited <-chan container.WaitResponse, failed <-chan error, copied <-chan error) error {
	deadline := time.NewTimer(r.job.Deadline)
	defer deadline.Stop()
	gone, streams := ctx.Done(), copied
	for {
		select {
		case end := <-exited:
			out.FinishedAt, out.ExitCode = time.Now(), int(end.StatusCode)
			return drain(streams)
		case err := <-failed:
			return fmt.Errorf("wait for container: %w", err)
		case err := <-streams:
			streams = nil
			if err != nil { // too much output, or nobody to take it
				if err := r.kill(out, calls.OutputLarge); err != nil {
					return err
				}
			}
		case <-deadline.C:
			if err := r.kill(out, calls.TimedOut); err != nil {
				return err
			}
		case <-gone:
			gone = nil
			if err := r.kill(out, calls.Cancelled); err != nil {
				return err
			}
		}
	}
}

// kill kills every process of the container at once: they share its PID namespace. The first reason stands.
func (r *run) kill(out *calls.Outcome, why calls.End) error {
	if out.End == calls.Exited {
		out.End = why
	}
	ctx, cancel := context.WithTimeout(context.Background(), cleanupTime)
	defer cancel()
	if err := r.d.engine.ContainerKill(ctx, r.id, "KILL"); err != nil && !client.IsErrNotFound(err) && !isNotRunning(err) {
		return fmt.Errorf("kill container: %w", err)
	}
	return nil
}

// drain waits for the last of the output, which the engine may still hold when the container has ended.
func drain(copied <-chan error) error {
	if copied == nil {
		return nil
	}
	select {
	case <-copied:
		return nil
	case <-time.After(settleTime):
		return errors.New("the container has ended and its output did not")
	}
}

// explain settles how a job ended that was not stopped for another reason.
func (r *run) explain(ctx context.Context, out *calls.Outcome, output *capped) error {
	if output.err != nil && !errors.Is(output.err, errTooLarge) && out.End == calls.OutputLarge {
		out.End = calls.Cancelled // the output had nowhere to go
	}
	if errors.Is(output.err, errTooLarge) {
		out.End = calls.OutputLarge // also when the app ended before it was killed
	}
	if out.End != calls.Exited || out.ExitCode == 0 {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), cleanupTime)
	defer cancel()
	info, err := r.d.engine.ContainerInspect(ctx, r.id)
	if err != nil {
		return fmt.Errorf("inspect container: %w", err)
	}
	if info.State != nil && info.State.OOMKilled {
		out.End = calls.OutOfMemory
	}
	return nil
}
