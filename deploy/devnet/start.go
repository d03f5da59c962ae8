package devnet

import (
	"context"
	"fmt"
	"path/filepath"
	"strconv"
	"sync"
)

// run starts one process of the network and remembers it in the order of stopping.
func (d *devnet) run(ctx context.Context, name string, args ...string) error {
	d.order = append(d.order, name)
	return d.sup.start(ctx, name, args...)
}

func (d *devnet) dir(name string) string { return filepath.Join(d.cfg.DataDir, name) }

func (d *devnet) startL1(ctx context.Context) error {
	if err := d.run(ctx, "l1", "l1", "--genesis", d.dir(l1GenesisFile), "--datadir", d.dir("l1"), "--port", strconv.Itoa(d.ports.l1), "--block-time", l1BlockTime.String()); err != nil {
		return err
	}
	d.say("L1 is up: %s, chain id %d, a block every %v", httpURL(d.ports.l1), L1ChainID, l1BlockTime)
	return nil
}

// startValidators starts all at once: none of them makes a block alone.
func (d *devnet) startValidators(ctx context.Context) error {
	faucet, err := d.keyFile(roleFaucet)
	if err != nil {
		return err
	}
	var wg sync.WaitGroup
	errs := make([]error, d.cfg.Validators)
	for i := range d.cfg.Validators {
		key, err := d.keyFile(validator(i))
		if err != nil {
			return err
		}
		args := []string{"node", "run", "--network", d.dir(networkFile), "--datadir", d.dir(validator(i)), "--key", key, "--bls-key", key + ".bls", "--l1", httpURL(d.ports.l1),
			"--http-port", strconv.Itoa(d.ports.rpc[i]), "--p2p", tcpAddr(d.ports.p2p[i]), "--metrics-port", strconv.Itoa(d.ports.metric[i]), "--faucet-key", faucet}
		d.order = append(d.order, validator(i))
		wg.Go(func() { errs[i] = d.sup.start(ctx, validator(i), args...) })
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	if err := d.awaitFinal(ctx); err != nil {
		return err
	}
	d.say("%d validators agree: the first blocks are final", d.cfg.Validators)
	return nil
}

func (d *devnet) startRelayer(ctx context.Context) error {
	key, err := d.keyFile(roleBatcher)
	if err != nil {
		return err
	}
	if err := d.run(ctx, "relayer", "relayer", "--network", d.dir(networkFile), "--rpc", httpURL(d.ports.rpc[0]), "--l1", httpURL(d.ports.l1), "--key", key); err != nil {
		return err
	}
	d.say("relayer is up: batches and certified outputs go to L1")
	return nil
}

func (d *devnet) startRouters(ctx context.Context) error {
	for i := range d.cfg.Routers {
		key, err := d.keyFile(router(i))
		if err != nil {
			return err
		}
		if err := d.run(ctx, router(i), "router", "--network", d.dir(networkFile), "--rpc", wsURL(d.ports.rpc[i%d.cfg.Validators]), "--key", key, "--datadir", d.dir(router(i)),
			"--http", fmt.Sprintf("127.0.0.1:%d", d.ports.routerHTTP[i]), "--p2p", tcpAddr(d.ports.routerP2P[i]), "--metrics-port", strconv.Itoa(d.ports.routerMetric[i])); err != nil {
			return err
		}
		d.say("%s is up: %s", router(i), httpURL(d.ports.routerHTTP[i]))
	}
	return nil
}

func (d *devnet) startWorkers(ctx context.Context) error {
	for i := range d.cfg.Workers {
		key, err := d.keyFile(worker(i))
		if err != nil {
			return err
		}
		owner, err := d.keyFile(provider(i))
		if err != nil {
			return err
		}
		args := []string{"worker", "--network", d.dir(networkFile), "--rpc", wsURL(d.ports.rpc[i%d.cfg.Validators]), "--key", key, "--owner-key", owner, "--datadir", d.dir(worker(i)),
			"--blobs", httpURL(d.ports.routerHTTP[i%d.cfg.Routers]), "--proof-threads", "1", "--proof-nice", "10", "--metrics-port", strconv.Itoa(d.ports.workerMetric[i])} // the machine is shared with the validators
		for j := range d.cfg.Routers {
			addr, err := peerAddr(router(j), d.ports.routerP2P[j])
			if err != nil {
				return err
			}
			args = append(args, "--router", addr)
		}
		if err := d.run(ctx, worker(i), args...); err != nil {
			return err
		}
		d.say("%s is up", worker(i))
	}
	return nil
}
