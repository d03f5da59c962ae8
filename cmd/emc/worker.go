package main

import (
	"context"
	"fmt"
	"runtime"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/client"
	"github.com/edgematrix/emc/internal/l2"
	"github.com/edgematrix/emc/internal/metrics"
	"github.com/edgematrix/emc/worker"
	"github.com/edgematrix/emc/worker/calls"
	"github.com/edgematrix/emc/worker/demand"
	"github.com/edgematrix/emc/worker/gpu"
	"github.com/edgematrix/emc/worker/proof"
	container "github.com/edgematrix/emc/worker/runtime"
)

func workerCommand() *cli.Command {
	return &cli.Command{
		Name: "worker", Category: groupServices, Usage: "run a worker: it proves this machine's power and runs apps in containers",
		Description: "The worker registers itself if its key belongs to no operator yet; --owner-key is then the account that is paid.",
		Flags: append(logFlags(), networkFlag(), keyFlag("the worker's signer"),
			&cli.StringFlag{Name: "owner-key", Usage: "the account that owns the operator and is paid, needed to register only (default: the signer)"},
			&cli.StringFlag{Name: "rpc", Usage: "ws URL of a node", Required: true, EnvVars: []string{"EMC_RPC"}},
			&cli.StringSliceFlag{Name: "router", Usage: "multiaddr of a router, with /p2p/", Required: true},
			&cli.StringFlag{Name: "blobs", Usage: "URL of a router whose blob store has images that no registry has"},
			&cli.StringFlag{Name: "datadir", Usage: "job log and outputs", Required: true},
			&cli.StringFlag{Name: "oci-runtime", Usage: "how containers are isolated: runsc for gVisor (default: the engine's own)"},
			&cli.IntFlag{Name: "proof-threads", Usage: "threads of the standard task", Value: runtime.NumCPU()},
			&cli.IntFlag{Name: "slots", Usage: "calls that run at once; with one, each has the whole machine. A socket pays for time, so calls that share cores cost their callers more", Value: 1},
			&cli.IntFlag{Name: "queue", Usage: "calls that may wait for a slot besides", Value: 16},
			&cli.IntFlag{Name: "store-mib", Usage: "MiB on disk for inputs, and for outputs kept until they are settled", Value: 8192},
			metricsFlag(),
			&cli.IntFlag{Name: "proof-nice", Usage: "how far the standard task stands back behind other processes, 0 to 19"},
		),
		Action: runWorker,
	}
}

func runWorker(c *cli.Context) error {
	key, err := parseKey(c.String("key"))
	if err != nil {
		return err
	}
	owner := key
	if text := c.String("owner-key"); text != "" {
		if owner, err = parseKey(text); err != nil {
			return fmt.Errorf("--owner-key: %w", err)
		}
	}
	limits, err := callLimits(c)
	if err != nil {
		return err
	}
	base, err := newBase(c, client.RoleWorker, nil, owner)
	if err != nil {
		return err
	}
	defer base.close()
	gpus := gpu.Detect(nvml.New())
	base.log.Info("Hardware", "cpus", runtime.NumCPU(), "found", gpus.String())
	var store container.BlobStore
	if url := c.String("blobs"); url != "" {
		store = &container.HTTPStore{URL: url}
	}
	docker, err := container.New(c.Context, container.Config{
		Worker: crypto.PubkeyToAddress(key.PublicKey).Hex(), Store: store, OCIRuntime: c.String("oci-runtime"), GPUs: len(gpus.Devices), Log: base.log.New("mod", "runtime"),
	})
	if err != nil {
		return err
	}
	defer func() { _ = docker.Close() }()
	prover, err := proof.New(proof.Config{
		Chain: ethclient.NewClient(base.rpc), ChainID: base.network.L2ChainID, Computing: base.network.Contract("Computing"), Key: key, Host: base.host,
		Prover: proof.Prover{Threads: c.Int("proof-threads"), Nice: c.Int("proof-nice")}, Log: base.log.New("mod", "proof"),
	})
	if err != nil {
		return err
	}
	reader := l2.NewReader(base.rpc, base.network)
	demands := func(operator uint64, serve func(common.Address, calls.Stream)) worker.Service {
		return demand.New(demand.Config{
			Chain: ethclient.NewClient(base.rpc), Domain: base.network.Domain(), Demands: base.network.Contract("Demands"), Key: key, Operator: operator,
			Mine: func(ctx context.Context, socket uint64) (bool, error) {
				at, err := reader.DemandsGoTo(ctx, operator, socket)
				return at == crypto.PubkeyToAddress(key.PublicKey), err
			},
			Proof: reader.ReceiptProof, Serve: serve, Log: base.log.New("mod", "demand"),
		})
	}
	registry := newRegistry()
	w, err := worker.New(worker.Config{
		Domain: base.network.Domain(), Key: key, Host: base.host, Routers: c.StringSlice("router"), Chain: reader,
		Runtime: docker, Proof: prover, Demands: demands, Dir: c.String("datadir"), Limits: limits, Log: base.log, Metrics: registry,
	})
	if err != nil {
		return err
	}
	return run(c.Context, "worker", w, base.tally, metrics.NewServer(c.Int("metrics-port"), registry, nil))
}

// Bounds of the worker's limits: what the flags take at most.
const (
	maxSlots = 256
	maxQueue = 4096
	maxStore = 64 << 20 // MiB
)

// callLimits reads how much the worker may be made to hold.
func callLimits(c *cli.Context) (calls.Limits, error) {
	for name, most := range map[string]int{"slots": maxSlots, "queue": maxQueue, "store-mib": maxStore} {
		if v := c.Int(name); v < 1 || v > most {
			return calls.Limits{}, fmt.Errorf("--%s %d: give 1 to %d", name, v, most)
		}
	}
	return calls.Limits{Slots: c.Int("slots"), Queue: c.Int("queue"), StoreBytes: int64(c.Int("store-mib")) << 20}, nil
}
