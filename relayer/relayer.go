// Package relayer carries L2 to L1: it posts batches of blocks, so that anybody can derive the chain from L1, and certified
// output roots, from which the Portal pays withdrawals. It holds no power: L1 checks certificates, and whoever has a funded
// key can relay.
package relayer

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum-optimism/optimism/op-batcher/batcher"
	"github.com/ethereum-optimism/optimism/op-service/txmgr"
	"github.com/ethereum-optimism/optimism/op-service/txmgr/metrics"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
)

// Config describes a relayer: which of the two roles it plays, and with which keys.
type Config struct {
	L1 string // HTTP URL of an L1 node
	L2 string // HTTP URL of an EMC node: eth, optimism and emc namespaces

	BatcherKey      *ecdsa.PrivateKey // posts batches; SystemConfig must name its address; nil: no batches
	ChannelDuration uint64            // L1 blocks; 0: DefaultChannelDuration

	Quorum    common.Address    // on L1; zero: no outputs and handovers
	L2Quorum  common.Address    // where handovers are read
	OutputKey *ecdsa.PrivateKey // posts outputs; nil: BatcherKey does both

	Poll time.Duration // 0: a second
	Log  log.Logger
}

func (c *Config) check() error {
	switch {
	case c.L1 == "" || c.L2 == "":
		return errors.New("relayer needs the URLs of an L1 and an L2 node")
	case c.BatcherKey == nil && c.OutputKey == nil:
		return errors.New("relayer has no key: it needs one to post batches, outputs or both")
	case c.OutputKey != nil && c.Quorum == (common.Address{}):
		return errors.New("relayer needs the address of Quorum on L1 to post outputs")
	case c.Quorum != (common.Address{}) && c.L2Quorum == (common.Address{}):
		return errors.New("relayer needs the address of Quorum on L2 too, where it reads the handovers that L1 must know")
	}
	return nil
}

// Relayer runs op-batcher and an output poster.
type Relayer struct {
	cfg     Config
	batcher *batcher.BatcherService
	manager *txmgr.SimpleTxManager // of OutputKey, if that is a key of its own
	outputs *outputs
	failure chan error
}

// New checks the configuration; nothing runs before Start.
func New(cfg Config) (*Relayer, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	if cfg.Poll == 0 {
		cfg.Poll = defaultPoll
	}
	if cfg.ChannelDuration == 0 {
		cfg.ChannelDuration = DefaultChannelDuration
	}
	return &Relayer{cfg: cfg, failure: make(chan error, 1)}, nil
}

// Start begins to relay. L1 and L2 must answer.
func (r *Relayer) Start(ctx context.Context) error {
	if r.cfg.BatcherKey != nil {
		service, err := startBatcher(context.WithoutCancel(ctx), r.cfg, r.fail)
		if err != nil {
			return err
		}
		r.batcher = service
	}
	if r.cfg.Quorum == (common.Address{}) {
		return nil
	}
	sender, err := r.sender()
	if err != nil {
		return errors.Join(err, r.Stop(ctx))
	}
	if r.outputs, err = startOutputs(ctx, r.cfg, sender); err != nil {
		return errors.Join(err, r.Stop(ctx))
	}
	return nil
}

// sender sends outputs to L1. One key has one transaction manager, since that counts the key's nonces.
func (r *Relayer) sender() (txmgr.TxManager, error) {
	if r.cfg.OutputKey == nil || r.cfg.BatcherKey != nil && r.cfg.OutputKey.Equal(r.cfg.BatcherKey) {
		return r.batcher.TxManager, nil
	}
	m, err := txmgr.NewSimpleTxManager("outputs", r.cfg.Log, new(metrics.NoopTxMetrics), managerConfig(r.cfg, r.cfg.OutputKey))
	if err != nil {
		return nil, fmt.Errorf("make transaction manager for outputs: %w", err)
	}
	r.manager = m
	return m, nil
}

// Failed delivers why op-batcher gave up, if it ever does; the relayer should then be stopped and started anew.
func (r *Relayer) Failed() <-chan error { return r.failure }

func (r *Relayer) fail(err error) {
	select {
	case r.failure <- fmt.Errorf("batcher gave up: %w", err):
	default: // one reason is enough
	}
}

// Stop ends relaying; batches under way are waited for until ctx ends.
func (r *Relayer) Stop(ctx context.Context) error {
	var errs []error
	if r.outputs != nil {
		r.outputs.stop()
		r.outputs = nil
	}
	if r.manager != nil {
		r.manager.Close()
		r.manager = nil
	}
	if r.batcher != nil {
		if err := r.batcher.Stop(ctx); err != nil {
			errs = append(errs, fmt.Errorf("stop batcher: %w", err))
		}
		r.batcher = nil
	}
	return errors.Join(errs...)
}
