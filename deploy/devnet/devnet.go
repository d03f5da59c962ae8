// Package devnet runs a whole EMC network on one machine: an L1, validators, a relayer, routers and workers, each its own process.
package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/protocol"
)

const (
	// ChainID and L1ChainID are the devnet's chain ids.
	ChainID, L1ChainID = 703600, 703601
	// MaxProcesses bounds each kind of process of one devnet.
	MaxProcesses = 32
	maxPort      = 65535
	// maxParticipation is Rewards' bound of the least participation, percent.
	maxParticipation = 90
	// MinEpochBlocks leaves time in an epoch to see an L1 block, certify the next set and post it.
	MinEpochBlocks = 10
	// MinUnbonding and maxUnbonding are Staking's bounds.
	MinUnbonding = time.Minute
	maxUnbonding = 60 * 24 * time.Hour
	// marker is the file that says that a folder is a devnet's and may be replaced by the next one.
	marker = ".emc-devnet"
	// readyLimit bounds the wait for every validator's first final block.
	readyLimit = 60 * time.Second
)

// Config says how large a network to run and where.
type Config struct {
	DataDir                      string
	Validators, Workers, Routers int
	RPCPort                      int           // HTTP and WebSocket port of the first validator, the others follow; 0: free ports
	BlockTime                    time.Duration // of L2; whole seconds
	EpochBlocks                  uint64        // L2 blocks that a validator set is in force for
	Unbonding                    time.Duration // from the request for stake to its payment; whole seconds
	Seats                        int           // of later sets; 0: as many as validators
	MinParticipation             uint          // percent of a term's blocks that a validator must vote for, or it is jailed; 0: nobody is
	ExitWhenReady                bool          // stop everything once the network is up
	Binary                       string        // the emc binary that children run
	Out                          io.Writer     // progress, for people
}

// Check names what is wrong with the configuration.
func (c *Config) Check() error {
	switch {
	case c.DataDir == "":
		return errors.New("no data directory; give one with --datadir")
	case c.Validators < 1 || c.Validators > MaxProcesses || (c.Validators-1)%3 != 0:
		return fmt.Errorf("%d validators: the number must be 3F+1: 1, 4, 7, .. up to %d", c.Validators, MaxProcesses)
	case c.Workers < 0 || c.Workers > MaxProcesses || c.Routers < 0 || c.Routers > MaxProcesses:
		return fmt.Errorf("%d workers and %d routers: each at least 0 and at most %d", c.Workers, c.Routers, MaxProcesses)
	case c.Workers > 0 && c.Routers == 0:
		return fmt.Errorf("%d workers and no router: workers are reached through routers; give --routers 1", c.Workers)
	case c.RPCPort < 0 || c.RPCPort+c.Validators-1 > maxPort:
		return fmt.Errorf("RPC port %d: each of %d validators needs one from there on, and the highest is %d", c.RPCPort, c.Validators, maxPort)
	case c.EpochBlocks < MinEpochBlocks:
		return fmt.Errorf("epochs of %d blocks: give at least %d, the time for an election and its handover", c.EpochBlocks, MinEpochBlocks)
	case c.Unbonding < MinUnbonding || c.Unbonding > maxUnbonding || c.Unbonding%time.Second != 0:
		return fmt.Errorf("unbonding time %v: give whole seconds, from %v to %v", c.Unbonding, MinUnbonding, maxUnbonding)
	case c.Seats < 0 || c.Seats > protocol.MaxSeats || c.Seats > 0 && (c.Seats-1)%3 != 0:
		return fmt.Errorf("%d seats: the number must be 3F+1: 1, 4, 7, .. up to %d", c.Seats, protocol.MaxSeats)
	case c.MinParticipation > maxParticipation:
		return fmt.Errorf("participation of at least %d%%: give at most %d", c.MinParticipation, maxParticipation)
	case c.BlockTime < time.Second || c.BlockTime%time.Second != 0:
		return fmt.Errorf("block time %v: give whole seconds, at least 1s", c.BlockTime)
	}
	return nil
}

// devnet is one running network.
type devnet struct {
	cfg    Config
	sup    *supervisor
	info   *Info
	ready  atomic.Bool // everything is up
	order  []string    // names of the processes in the order of their start
	ports  ports
	picker portPicker
	keys   map[string]string // role -> key file
}

type ports struct {
	l1                         int
	rpc, p2p, metric           []int // of validators
	routerHTTP, routerP2P      []int
	routerMetric, workerMetric []int
}

// Run starts the network, writes InfoFile when all of it is up, and runs until ctx ends; then it stops every process.
func Run(ctx context.Context, cfg Config) (err error) {
	if err := cfg.Check(); err != nil {
		return err
	}
	if cfg.DataDir, err = filepath.Abs(cfg.DataDir); err != nil {
		return err
	}
	if err := prepare(cfg.DataDir); err != nil {
		return err
	}
	ctx, fail := context.WithCancelCause(ctx)
	defer fail(nil)
	d := &devnet{cfg: cfg, keys: map[string]string{}}
	d.sup = newSupervisor(cfg.Binary, filepath.Join(cfg.DataDir, "logs"), func(name string, why error) {
		d.say("! %s ended: %v; see %s, start it again with `emc devnet restart %s --datadir %s`", name, why, d.sup.logPath(name), name, cfg.DataDir)
	})
	defer d.picker.close()
	defer func() {
		if n := len(d.sup.pids()); n > 0 {
			d.say("stopping %d processes", n)
		}
		_ = os.Remove(filepath.Join(cfg.DataDir, InfoFile))
		err = errors.Join(err, d.sup.stopAll(d.order))
	}()
	closeControl, err := d.serveControl()
	if err != nil {
		return err
	}
	defer closeControl()
	if err := d.up(ctx); err != nil {
		return err
	}
	if cfg.ExitWhenReady {
		return nil
	}
	d.say("Ctrl-C stops everything")
	<-ctx.Done()
	return nil
}

func (d *devnet) up(ctx context.Context) error {
	start := time.Now()
	if err := d.pickPorts(); err != nil {
		return err
	}
	if err := d.writeNetwork(); err != nil {
		return err
	}
	for _, step := range []func(context.Context) error{d.startL1, d.startValidators, d.startRelayer, d.startRouters, d.startWorkers} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	d.ready.Store(true)
	if err := d.writeInfo(); err != nil {
		return err
	}
	d.say("the network is up after %v: RPC %s, chain id %d, described in %s", time.Since(start).Round(100*time.Millisecond), d.info.RPC[0], ChainID,
		filepath.Join(d.cfg.DataDir, InfoFile))
	return nil
}

func (d *devnet) say(format string, args ...any) {
	_, _ = fmt.Fprintf(d.cfg.Out, "devnet: "+format+"\n", args...)
}

// prepare empties a former devnet's folder. It touches nothing that is not a devnet's.
func prepare(dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil && !os.IsNotExist(err) {
		return fmt.Errorf("open data directory: %w", err)
	}
	if len(entries) > 0 {
		if _, err := os.Stat(filepath.Join(dir, marker)); err != nil {
			return fmt.Errorf("%s is not empty and not a devnet's; name another --datadir", dir)
		}
		if Running(dir) {
			return fmt.Errorf("a devnet already runs in %s; stop it first or name another --datadir", dir)
		}
		if err := os.RemoveAll(dir); err != nil {
			return fmt.Errorf("remove the former devnet: %w", err)
		}
	}
	for _, sub := range []string{"keys", "logs"} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o700); err != nil {
			return fmt.Errorf("create data directory: %w", err)
		}
	}
	return os.WriteFile(filepath.Join(dir, marker), nil, 0o600)
}

func (d *devnet) pickPorts() error {
	p := &d.picker
	defer p.release()
	if d.cfg.RPCPort == 0 {
		d.ports.rpc = p.free(d.cfg.Validators)
	} else {
		for i := range d.cfg.Validators { // first: a free port must not be one of these
			d.ports.rpc = append(d.ports.rpc, p.pick(d.cfg.RPCPort+i))
		}
		if p.err != nil {
			return fmt.Errorf("%w; choose another --rpc-port, or none for free ones", p.err)
		}
	}
	d.ports.l1 = p.free(1)[0]
	d.ports.p2p, d.ports.metric = p.free(d.cfg.Validators), p.free(d.cfg.Validators)
	d.ports.routerHTTP, d.ports.routerP2P, d.ports.routerMetric = p.free(d.cfg.Routers), p.free(d.cfg.Routers), p.free(d.cfg.Routers)
	d.ports.workerMetric = p.free(d.cfg.Workers)
	return p.err
}

// keyFile writes a role's key where its process reads it.
func (d *devnet) keyFile(role string) (string, error) {
	if path, ok := d.keys[role]; ok {
		return path, nil
	}
	path := filepath.Join(d.cfg.DataDir, "keys", role)
	if err := crypto.SaveECDSA(path, deriveKey(role)); err != nil {
		return "", fmt.Errorf("write key of %s: %w", role, err)
	}
	d.keys[role] = path
	return path, nil
}

func httpURL(port int) string { return "http://127.0.0.1:" + strconv.Itoa(port) }
func wsURL(port int) string   { return "ws://127.0.0.1:" + strconv.Itoa(port) }
func tcpAddr(port int) string { return "/ip4/127.0.0.1/tcp/" + strconv.Itoa(port) }

// peerAddr is the multiaddr under which others dial a role's process.
func peerAddr(role string, port int) (string, error) {
	id, err := p2p.PeerOf(&deriveKey(role).PublicKey)
	if err != nil {
		return "", err
	}
	return tcpAddr(port) + "/p2p/" + id.String(), nil
}

func validator(i int) string { return fmt.Sprintf("validator-%d", i) }
func router(i int) string    { return fmt.Sprintf("router-%d", i) }
func worker(i int) string    { return fmt.Sprintf("worker-%d", i) }

// awaitFinal waits until every validator has a final block.
func (d *devnet) awaitFinal(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, readyLimit)
	defer cancel()
	for i, port := range d.ports.rpc {
		if err := awaitBlock(ctx, wsURL(port)); err != nil {
			return fmt.Errorf("wait for the first block of %s: %w; its log is %s", validator(i), err, d.sup.logPath(validator(i)))
		}
	}
	return nil
}

func awaitBlock(ctx context.Context, url string) error {
	c, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return err
	}
	defer c.Close()
	heads := make(chan *headerNumber, 16)
	sub, err := c.Client().EthSubscribe(ctx, heads, "newHeads")
	if err != nil {
		return err
	}
	defer sub.Unsubscribe()
	if n, err := c.BlockNumber(ctx); err == nil && n > 0 {
		return nil
	}
	select {
	case <-heads:
		return nil
	case err := <-sub.Err():
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

type headerNumber struct {
	Hash common.Hash `json:"hash"`
}

func (d *devnet) writeInfo() error {
	if !d.ready.Load() {
		return nil // the file says that everything is up
	}
	d.info.PIDs = d.sup.pids()
	return d.info.write(d.cfg.DataDir)
}
