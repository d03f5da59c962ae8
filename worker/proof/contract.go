package proof

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/edgematrix/emc/bindings/computing"
	"github.com/edgematrix/emc/internal/l2"
	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
)

// contract is Computing as one worker uses it. It belongs to the service's goroutine.
type contract struct {
	chain   Chain
	chainID *big.Int
	address common.Address
	worker  common.Address
	key     *ecdsa.PrivateKey
	abi     *computing.Computing

	windowBlocks, commitBlocks, taskSeconds uint64 // 0 until loaded
}

func newContract(cfg Config, worker common.Address) contract {
	return contract{
		chain: cfg.Chain, chainID: new(big.Int).SetUint64(cfg.ChainID), address: cfg.Computing, worker: worker, key: cfg.Key, abi: computing.NewComputing(),
	}
}

// load reads the parameters, once: they are fixed when the contract is initialised.
func (c *contract) load(ctx context.Context) (err error) {
	if c.windowBlocks != 0 {
		return nil
	}
	var window uint64
	for _, p := range []struct {
		to     *uint64
		data   []byte
		unpack func([]byte) (uint64, error)
	}{
		{&c.commitBlocks, c.abi.PackCommitBlocks(), c.abi.UnpackCommitBlocks},
		{&c.taskSeconds, c.abi.PackTaskSeconds(), c.abi.UnpackTaskSeconds},
		{&window, c.abi.PackWindowBlocks(), c.abi.UnpackWindowBlocks},
	} {
		if *p.to, err = read(ctx, c, nil, p.data, p.unpack); err != nil {
			return err
		}
	}
	if window == 0 {
		return fmt.Errorf("read Computing at %s: it is not initialised", c.address)
	}
	c.windowBlocks = window
	return nil
}

// read calls a view of the contract.
func read[T any](ctx context.Context, c *contract, block *big.Int, data []byte, unpack func([]byte) (T, error)) (T, error) {
	out, err := c.chain.CallContract(ctx, ethereum.CallMsg{To: &c.address, Data: data}, block)
	if err == nil {
		var v T
		if v, err = unpack(out); err == nil {
			return v, nil
		}
	}
	var zero T
	return zero, fmt.Errorf("read Computing at %s: %w", c.address, err)
}

// committed says whether the proof's commitment stands on chain.
func (c *contract) committed(ctx context.Context, p *Proof) (bool, error) {
	have, err := read(ctx, c, nil, c.abi.PackCommitment(p.Task.Window, c.worker), c.abi.UnpackCommitment)
	return err == nil && have.Root == p.Commitment.Root, err
}

// reported is the newest window that validators reported.
func (c *contract) reported(ctx context.Context) (uint64, error) {
	return read(ctx, c, nil, c.abi.PackLastReport(), c.abi.UnpackLastReport)
}

// origin is what a block says of its L1 origin.
func (c *contract) origin(ctx context.Context, block uint64) (task.Origin, error) {
	number := new(big.Int).SetUint64(block)
	header, err := c.chain.HeaderByNumber(ctx, number)
	if err != nil {
		return task.Origin{}, err
	}
	to := task.L1Block
	out, err := c.chain.CallContract(ctx, ethereum.CallMsg{To: &to, Data: task.L1BlockTimestamp}, number)
	if err != nil {
		return task.Origin{}, err
	}
	time := new(big.Int).SetBytes(out)
	if len(out) != 32 || !time.IsUint64() {
		return task.Origin{}, fmt.Errorf("L1Block answers %d bytes for a timestamp", len(out))
	}
	return task.Origin{Time: time.Uint64(), PrevRandao: header.MixDigest}, nil
}

// commit sends the commitment's transaction; whether it is mined, committed tells.
func (c *contract) commit(ctx context.Context, p *Proof) error {
	data := c.abi.PackCommit(p.Task.Window, p.Commitment.Root, p.Commitment.Rounds, p.Commitment.N)
	return l2.Send(ctx, c.chain, c.chainID, c.key, c.address, data)
}
