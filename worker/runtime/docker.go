// Package runtime runs apps in hardened containers through the Docker Engine API.
package runtime

import (
	"context"
	"fmt"
	"time"

	cerrdefs "github.com/containerd/errdefs"
	"github.com/docker/docker/api/types/container"
	"github.com/docker/docker/api/types/filters"
	"github.com/docker/docker/api/types/network"
	"github.com/docker/docker/api/types/system"
	"github.com/docker/docker/client"
	"github.com/ethereum/go-ethereum/log"

	"github.com/edgematrix/emc/worker/calls"
)

const (
	// label marks a worker's containers, so that a later process finds what an earlier one left behind.
	label = "emc.worker"
	// stderrTail is how many of a job's last bytes on stderr are kept.
	stderrTail = 2048
	// maxStderr is how much a job may write to stderr: reading it costs the worker, whoever reads it.
	maxStderr = 16 << 20
	// cleanupTime bounds the removal of a container, and what the engine is asked once a job has ended.
	cleanupTime = 30 * time.Second
	// startTime bounds making and starting a container of an image that is there.
	startTime = 60 * time.Second
	// pingTime bounds the first questions to the engine.
	pingTime = 10 * time.Second
	// settleTime is how long a job's last output may take to arrive once its container has ended.
	settleTime = 10 * time.Second
)

// Config says how jobs are run.
type Config struct {
	Worker     string    // names this worker's containers; unique on the engine
	Store      BlobStore // where images come from that no registry has; nil: registries alone
	OCIRuntime string    // "runsc" for gVisor; empty: the engine's default
	GPUs       int       // NVIDIA GPUs that jobs may have
	Log        log.Logger
}

// Docker runs jobs as containers of one Docker Engine. Its methods may be called from any goroutine.
type Docker struct {
	cfg    Config
	engine *client.Client
	info   system.Info
	users  *users
	images imageCache
	// registryTime is how long a registry may take to say that it has an image.
	registryTime time.Duration
}

var _ calls.Runtime = (*Docker)(nil)

// New connects to the engine that the environment names (DOCKER_HOST, else the default socket), and refuses one that cannot hold a job to its bounds.
func New(ctx context.Context, cfg Config) (*Docker, error) {
	engine, err := client.NewClientWithOpts(client.FromEnv, client.WithAPIVersionNegotiation())
	if err != nil {
		return nil, fmt.Errorf("connect to Docker: %w", err)
	}
	if cfg.Log == nil {
		cfg.Log = log.New("mod", "runtime")
	}
	d := &Docker{cfg: cfg, engine: engine, users: newUsers(cfg.Worker), registryTime: registryTime}
	if err := d.meet(ctx); err != nil {
		_ = engine.Close()
		return nil, err
	}
	return d, nil
}

// meet learns what the engine can do.
func (d *Docker) meet(ctx context.Context) (err error) {
	ctx, cancel := context.WithTimeout(ctx, pingTime)
	defer cancel()
	if d.info, err = d.engine.Info(ctx); err != nil {
		return fmt.Errorf("no Docker Engine answers: %w; install and start one (scripts/setup-docker.sh does both on Debian)", err)
	}
	if err := checkEngine(d.info, d.cfg.OCIRuntime); err != nil {
		return err
	}
	d.cfg.Log.Info("Docker Engine", "version", d.info.ServerVersion, "isolation", guards(d.info, d.cfg.OCIRuntime), "cpus", d.info.NCPU, "memoryMiB", d.info.MemTotal>>20)
	if !d.info.SwapLimit {
		d.cfg.Log.Warn("The engine cannot keep jobs out of swap; turn swap off, or boot with swapaccount=1")
	}
	return nil
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
		err := d.engine.ContainerRemove(ctx, c.ID, container.RemoveOptions{Force: true, RemoveVolumes: true})
		if err != nil && !cerrdefs.IsNotFound(err) {
			return fmt.Errorf("remove container %s of an earlier process: %w", c.ID[:12], err)
		}
	}
	return nil
}

// Run runs a job in a container of its own, with its input on stdin and its output from stdout, and removes the container whatever happens. It fails
// if the engine or the input did; how the app fared is in the outcome.
func (d *Docker) Run(ctx context.Context, job calls.Job) (calls.Outcome, error) {
	image, err := d.image(ctx, job.App)
	if err != nil {
		return calls.Outcome{}, err
	}
	user, err := d.users.take()
	if err != nil {
		return calls.Outcome{}, err
	}
	defer d.users.free(user)
	id, err := d.create(ctx, image, job, user)
	if err != nil {
		return calls.Outcome{}, fmt.Errorf("create container: %w", err)
	}
	defer d.remove(ctx, id)
	r := &run{d: d, id: id, job: job, stderr: &tail{max: stderrTail}}
	return r.do(ctx)
}

// create does not stop when ctx does: a container of which only the engine knows the name would stay.
func (d *Docker) create(ctx context.Context, image string, job calls.Job, user int) (string, error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), startTime)
	defer cancel()
	created, err := d.engine.ContainerCreate(ctx, d.containerConfig(image, job, user), d.hostConfig(job), &network.NetworkingConfig{}, nil, "")
	return created.ID, err
}

// remove kills what still runs of a container and deletes it, also when the job's own time is over.
func (d *Docker) remove(ctx context.Context, id string) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), cleanupTime)
	defer cancel()
	if err := d.engine.ContainerRemove(ctx, id, container.RemoveOptions{Force: true, RemoveVolumes: true}); err != nil && !cerrdefs.IsNotFound(err) {
		d.cfg.Log.Error("Container was not removed; the next start of this worker removes it", "container", id[:12], "err", err)
	}
}
