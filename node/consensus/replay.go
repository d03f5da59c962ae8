package consensus

import (
	"context"
	"errors"
	"fmt"
)

// replayStride is after how many replayed blocks the head moves on: op-geth keeps the states of 128 blocks past its head, and takes no further block once the head's own is gone.
const replayStride = 64

// replay brings execution up to the log: a killed execution client loses its newest blocks, even final ones. Where the log is damaged or pruned, peers have to help out:
// the head is then the last block before, and what follows is fetched.
func (d *Driver) replay(ctx context.Context) (Block, error) {
	exec, err := d.cfg.Chain.Head(ctx)
	if err != nil {
		return Block{}, fmt.Errorf("replay: %w", err)
	}
	last, err := d.store.head()
	if errors.Is(err, errDamaged) {
		last, err = d.store.lastFrom(exec.Number), nil
	}
	if err != nil {
		return Block{}, fmt.Errorf("replay: %w", err)
	}
	if last == nil {
		return exec, nil
	}
	if exec.Number > last.Number {
		return Block{}, fmt.Errorf("replay: execution is at block %d but the consensus log ends at %d; restore the log, or remove the execution data to rebuild it", exec.Number, last.Number)
	}
	if l, err := d.store.block(exec.Number); err == nil && l.Hash != exec.Hash {
		return Block{}, fmt.Errorf("replay: block %d is %s in execution but %s in the consensus log; remove the execution data to rebuild it", exec.Number, exec.Hash, l.Hash)
	}
	head := exec
	for n := exec.Number + 1; n <= last.Number; n++ {
		b, err := d.replayBlock(ctx, n)
		if errors.Is(err, errDamaged) || errors.Is(err, ErrUnknown) || errors.Is(err, ErrInvalid) {
			d.log.Warn("Block log has a gap; what follows is fetched from peers", "number", n, "until", last.Number, "err", err)
			break
		}
		if err != nil {
			return Block{}, fmt.Errorf("replay block %d of %d: %w", n, last.Number, err)
		}
		head = b
		if (n-exec.Number)%replayStride == 0 { // what is in the log is final
			if err := d.cfg.Chain.Finalize(ctx, head.Hash); err != nil {
				return Block{}, fmt.Errorf("replay block %d of %d: %w", n, last.Number, err)
			}
		}
	}
	if head.Number > exec.Number {
		d.log.Info("Replayed blocks that execution had lost", "from", exec.Number+1, "to", head.Number)
	}
	return head, d.cfg.Chain.Finalize(ctx, head.Hash)
}

// restore replays what execution has lost while this node went on running: a client in another process may be killed alone. It is called when execution fails at
// something, which is tried again afterwards, so that an error here is worth a detail only. It takes as long as it needs, not as long as a round lasts: a client that has lost
// hours would else begin anew in every round.
func (d *Driver) restore() {
	d.restoring.Lock()
	defer d.restoring.Unlock()
	exec, err := d.cfg.Chain.Head(d.ctx)
	if err != nil {
		return // it is away
	}
	if last, err := d.store.head(); err != nil || last == nil || exec.Number >= last.Number {
		return
	}
	if _, err := d.replay(d.ctx); err != nil {
		d.log.Debug("Execution does not take back what it lost", "head", exec.Number, "err", err)
	}
}

// importOn executes a certified block on others that are not in the log yet: if execution fails, it may have lost those too.
func (d *Driver) importOn(before [][]byte) func(context.Context, []byte) (Block, error) {
	return func(ctx context.Context, payload []byte) (Block, error) {
		b, err := d.cfg.Chain.Import(ctx, payload)
		if err == nil || errors.Is(err, ErrInvalid) {
			return b, err
		}
		d.restore()
		for _, p := range before {
			if _, err := d.cfg.Chain.Import(ctx, p); err != nil {
				return Block{}, err
			}
		}
		return d.cfg.Chain.Import(ctx, payload)
	}
}

func (d *Driver) replayBlock(ctx context.Context, number uint64) (Block, error) {
	l, err := d.store.block(number)
	if err != nil {
		return Block{}, err
	}
	payload, err := d.store.payload(number, l.Hash)
	if err != nil {
		return Block{}, err
	}
	b, err := d.cfg.Chain.Import(ctx, payload)
	if err == nil && b.Hash != l.Hash {
		err = fmt.Errorf("%w: payload makes block %s, the log says %s", errDamaged, b.Hash, l.Hash)
	}
	b.Payload = nil
	return b, err
}

// mend has the syncer fetch a damaged block again.
func (d *Driver) mend(number uint64) {
	select {
	case d.repairs <- number:
		d.log.Warn("Block log is damaged; the block is fetched again from peers", "number", number)
	default: // many wait already
	}
}
