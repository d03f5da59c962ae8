package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"runtime"
	"runtime/pprof"
	"strconv"
	"syscall"
	"time"

	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"

	"github.com/edgematrix/emc/deploy/genesis"
	"github.com/edgematrix/emc/deploy/genesis/genesistest"
	"github.com/edgematrix/emc/node/blocks"
	"github.com/edgematrix/emc/node/execution"
)

const (
	// engineBlocks is how many blocks the engine is timed over, the first engineWarm of which do not count.
	engineBlocks, engineWarm = 12, 2
	// arriving is how many transactions come together, as in a gossip message.
	arriving = 20
)

// phases are what a block costs the engine of a validator, CPU time.
type phases struct{ ingest, build, write, execute, finalize time.Duration }

// engines are two execution clients in this process without consensus between them: one builds blocks and the other executes them, as proposer and validator do.
type engines struct {
	network *genesis.Network
	maker   *execution.Geth
	checker *execution.Geth
	head    eth.L2BlockRef
	load    *load
	key     *ecdsa.PrivateKey
}

// engine measures execution alone: what four validators on this machine could bear if consensus, network and RPC cost nothing. Each of the machine's cores runs it at the same time, as they do
// under load: virtual ones that share a real one slow each other by up to a half.
func (b *bench) engine(ctx context.Context) error {
	if !b.rival {
		wait, err := b.rivals(ctx)
		if err != nil {
			return err
		}
		defer wait()
	}
	for _, tokens := range []bool{false, true} {
		if err := b.engineFor(ctx, tokens); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) engineFor(ctx context.Context, tokens bool) (err error) {
	dir, err := os.MkdirTemp("", "emc-bench-engine-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	e, err := newEngines(ctx, dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, e.maker.Stop(ctx), e.checker.Stop(ctx)) }()
	rate, name := b.transfers, "transfers"
	if tokens {
		rate, name = b.erc20, "ERC-20 transfers"
	}
	if err := e.fund(ctx); err != nil {
		return err
	}
	if err := e.load.presign(rate*engineBlocks+senders, tokens); err != nil {
		return err
	}
	stopProfile, err := b.profileOwn("engine, " + name)
	if err != nil {
		return err
	}
	defer stopProfile()
	var sum phases
	var count int64
	for i := range engineBlocks {
		p, err := e.block(ctx, e.next(rate))
		if err != nil {
			return err
		}
		if i >= engineWarm {
			sum.ingest, sum.build, sum.write = sum.ingest+p.ingest, sum.build+p.build, sum.write+p.write
			sum.execute, sum.finalize, count = sum.execute+p.execute, sum.finalize+p.finalize, count+int64(rate)
		}
	}
	all := 4*(sum.ingest+sum.finalize) + sum.build + sum.write + 3*sum.execute
	b.limits[tokens] = float64(runtime.NumCPU()) * float64(count) / all.Seconds()
	b.say("\nThe engine alone, one process a core, blocks of %d %s, CPU a transaction\n", rate, name)
	b.table("decode, recover the sender, add to the pool", perTx(sum.ingest, count), "build (proposer)", perTx(sum.build, count), "write what was built (proposer)", perTx(sum.write, count),
		"execute (others)", perTx(sum.execute, count), "make final", perTx(sum.finalize, count), "four validators together", perTx(all, count),
		fmt.Sprintf("so %d cores could bear", runtime.NumCPU()), fmt.Sprintf("%.0f/s", b.limits[tokens]))
	return nil
}

// rivals keeps the other cores busy with the same.
func (b *bench) rivals(ctx context.Context) (wait func(), err error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	var running []*exec.Cmd
	wait = func() {
		for _, c := range running {
			_ = c.Wait() // what they measure is of no interest
		}
	}
	for range runtime.NumCPU() - 1 {
		c := exec.CommandContext(ctx, self, "-rival", "-only", "engine", "-transfers", strconv.Itoa(b.transfers), "-erc20", strconv.Itoa(b.erc20))
		if err := c.Start(); err != nil {
			wait()
			return nil, err
		}
		running = append(running, c)
	}
	return wait, nil
}

// profileOwn writes a CPU profile of this process, until the returned function is called.
func (b *bench) profileOwn(name string) (stop func(), err error) {
	if b.profile == "" {
		return func() {}, nil
	}
	f, err := os.Create(b.profilePath(name))
	if err != nil {
		return nil, err
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return func() {
		pprof.StopCPUProfile()
		_ = f.Close() // a profile that was cut short is seen when it is read
	}, nil
}

func newEngines(ctx context.Context, dir string) (*engines, error) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("emc bench engine")))
	if err != nil {
		return nil, err
	}
	user := crypto.PubkeyToAddress(key.PublicKey)
	rich := map[common.Address]*big.Int{user: new(big.Int).Mul(big.NewInt(1e18), big.NewInt(1e6))}
	network, err := genesis.Build(genesis.Config{
		Time: uint64(time.Now().Unix()), Batcher: user, Admin: user, Accounts: rich, L1Accounts: rich, Contracts: genesistest.Bare{},
	})
	if err != nil {
		return nil, err
	}
	e := &engines{network: network, key: key, load: newLoad(network.L2.Config.ChainID.Uint64(), nil)}
	for i, client := range []**execution.Geth{&e.maker, &e.checker} {
		*client, err = execution.New(execution.Config{Dir: fmt.Sprintf("%s/%d", dir, i), Genesis: network.L2, Rollup: network.Rollup, Log: log.NewLogger(log.DiscardHandler())})
		if err != nil {
			return nil, err
		}
		if err := (*client).Start(ctx); err != nil {
			return nil, err
		}
	}
	e.head, err = e.maker.L2BlockRefByLabel(ctx, eth.Unsafe)
	return e, err
}

// fund gives coins and tokens to the senders.
func (e *engines) fund(ctx context.Context) error {
	txs, err := e.load.funding(e.key, 0)
	if err != nil {
		return err
	}
	var raw [][]byte
	for _, tx := range txs {
		data, err := tx.MarshalBinary()
		if err != nil {
			return err
		}
		raw = append(raw, data)
	}
	_, err = e.block(ctx, raw)
	return err
}

// next takes transactions off the senders in turn.
func (e *engines) next(n int) (raw [][]byte) {
	for i := 0; len(raw) < n; i++ {
		if s := e.load.senders[i%senders]; len(s.raw) > 0 {
			raw, s.raw = append(raw, common.FromHex(string(s.raw[0]))), s.raw[1:]
			s.sent++
		}
	}
	return raw
}

// block takes transactions through both engines.
func (e *engines) block(ctx context.Context, raw [][]byte) (p phases, err error) {
	timed := func(into *time.Duration, f func() error) {
		if err == nil {
			before := ownTime()
			err = f()
			*into = ownTime() - before
		}
	}
	timed(&p.ingest, func() error { return errors.Join(ingest(ctx, e.maker, raw), ingest(ctx, e.checker, raw)) })
	p.ingest /= 2
	attributes, attrErr := e.attributes()
	if err = errors.Join(err, attrErr); err != nil {
		return p, err
	}
	var envelope *eth.ExecutionPayloadEnvelope
	timed(&p.build, func() (err error) {
		envelope, err = e.maker.Build(e.head.Hash, attributes, execution.Limits{Gas: 1 << 62, Bytes: blocks.MaxPayload, Full: func() bool { return false }})
		return err
	})
	if err == nil && len(envelope.ExecutionPayload.Transactions) != len(raw)+1 {
		err = fmt.Errorf("block holds %d of %d transactions", len(envelope.ExecutionPayload.Transactions)-1, len(raw))
	}
	timed(&p.write, func() error { return execute(ctx, e.maker, envelope) })
	timed(&p.execute, func() error { return execute(ctx, e.checker, envelope) })
	timed(&p.finalize, func() error {
		return errors.Join(finalize(ctx, e.maker, envelope), finalize(ctx, e.checker, envelope))
	})
	p.finalize /= 2
	if err == nil {
		e.head, err = e.maker.L2BlockRefByHash(ctx, envelope.ExecutionPayload.BlockHash)
	}
	return p, err
}

// attributes ask for the block after the head, on the first L1 block.
func (e *engines) attributes() (*eth.PayloadAttributes, error) {
	origin, system := e.network.L1.ToBlock(), e.network.Rollup.Genesis.SystemConfig
	at := e.head.Time + e.network.Rollup.BlockTime
	info, err := derive.L1InfoDepositBytes(e.network.Rollup, e.network.L1Config, system, e.head.SequenceNumber+1, eth.BlockToInfo(origin), at)
	if err != nil {
		return nil, err
	}
	gas, root, minBaseFee := eth.Uint64Quantity(system.GasLimit), common.Hash{}, system.MinBaseFee
	return &eth.PayloadAttributes{
		Timestamp: eth.Uint64Quantity(at), Withdrawals: &types.Withdrawals{}, ParentBeaconBlockRoot: &root, Transactions: []eth.Data{info},
		GasLimit: &gas, EIP1559Params: &system.EIP1559Params, MinBaseFee: &minBaseFee,
	}, nil
}

// ingest offers transactions as they come from the network, and waits until all of them may stand in a block.
func ingest(ctx context.Context, g *execution.Geth, raw [][]byte) error {
	events := make(chan core.NewTxsEvent, len(raw))
	sub := g.SubscribeTxs(events)
	defer sub.Unsubscribe()
	missing := len(raw)
	for len(raw) > 0 {
		n := min(arriving, len(raw))
		txs := make([]*types.Transaction, n)
		for i := range txs {
			txs[i] = new(types.Transaction)
			if err := txs[i].UnmarshalBinary(raw[i]); err != nil {
				return err
			}
		}
		if err := errors.Join(g.AddTxs(txs)...); err != nil {
			return err
		}
		raw = raw[n:]
	}
	for missing > 0 {
		select {
		case e := <-events:
			missing -= len(e.Txs)
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

func execute(ctx context.Context, g *execution.Geth, envelope *eth.ExecutionPayloadEnvelope) error {
	status, err := g.NewPayload(ctx, envelope.ExecutionPayload, envelope.ParentBeaconBlockRoot)
	if err == nil && status.Status != eth.ExecutionValid {
		err = fmt.Errorf("block is %s", status.Status)
	}
	return err
}

func finalize(ctx context.Context, g *execution.Geth, envelope *eth.ExecutionPayloadEnvelope) error {
	hash := envelope.ExecutionPayload.BlockHash
	_, err := g.ForkchoiceUpdate(ctx, &eth.ForkchoiceState{HeadBlockHash: hash, SafeBlockHash: hash, FinalizedBlockHash: hash}, nil)
	return err
}

// ownTime is the CPU time of this process.
func ownTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
