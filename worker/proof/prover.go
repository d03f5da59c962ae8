package proof

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"

	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum/go-ethereum/common"
)

// ErrNoRounds says that not one round was done in time: n is too great for the machine and the window.
var ErrNoRounds = errors.New("no round of the standard task was done in time; choose a smaller size")

// Task is one worker's standard task of one rating window.
type Task struct {
	Window uint64
	Seed   common.Hash
	Worker common.Address
	N      uint32
}

// Prover computes tasks with one kernel on some threads.
type Prover struct {
	Kernel  Kernel
	Threads int // goroutines that multiply; GOMAXPROCS if 0
	// Nice lowers the threads' priority where the system can (0 to 19, as nice does), so that a machine which also keeps the chain keeps it in time.
	Nice int
}

// Proof is what a worker did in a window and must keep until its opening: the roots of its rounds and a node for each group of rows. Rows themselves are
// forgotten, and computed anew to be opened.
type Proof struct {
	Task       Task
	Commitment task.Commitment

	prover *Prover
	matrix Matrix
	roots  []common.Hash
	groups [][]common.Hash // by round
}

// Prove does rounds until expired says true or ctx ends; a round that is cut off does not count. expired is asked often, between groups of rows; it is the
// caller's clock. It fails with ErrNoRounds, with task.ErrInvalid for an impossible size, or with ctx's error.
func (p *Prover) Prove(ctx context.Context, t Task, expired func() bool) (*Proof, error) {
	if err := task.CheckSize(t.N); err != nil {
		return nil, err
	}
	key := task.MatrixKey(t.Seed)
	proof := &Proof{Task: t, prover: p, matrix: p.Kernel.Pack(&key, t.N)}
	pool := p.start(proof.matrix, t.N)
	defer pool.stop()
	stop := func() bool { return expired() || ctx.Err() != nil }
	previous := t.Seed
	for round := uint32(0); round < task.MaxRounds; round++ {
		groups, ok := pool.round(task.RoundKey(previous, t.Worker, round), stop)
		if !ok {
			break
		}
		previous = task.RoundRoot(groups)
		proof.roots, proof.groups = append(proof.roots, previous), append(proof.groups, groups)
	}
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("prove window %d: %w", t.Window, err)
	}
	if len(proof.roots) == 0 {
		return nil, fmt.Errorf("prove window %d at size %d: %w", t.Window, t.N, ErrNoRounds)
	}
	proof.Commitment = task.Commitment{Root: task.CommitmentRoot(proof.roots), Rounds: uint32(len(proof.roots)), N: t.N}
	return proof, nil
}

// Open answers the randomness that came after all commitments: it computes the groups that hold the wanted rows anew. The opening is not signed yet.
func (p *Proof) Open(randomness common.Hash) *task.Opening {
	pairs := task.Pairs(randomness, p.Task.Window, p.Task.Worker, p.Commitment)
	o := &task.Opening{Window: p.Task.Window, Worker: p.Task.Worker, Rows: make([]task.Row, len(pairs))}
	o.Roots, o.Proof = task.OpenRoots(p.roots, pairs)
	n, next := int(p.Task.N), make(chan int, len(pairs))
	for i := range pairs {
		next <- i
	}
	close(next)
	p.prover.parallel(func() {
		s := NewScratch(p.Task.N)
		for i := range next {
			q := pairs[i]
			key := task.RoundKey(p.previous(q.Round), p.Task.Worker, q.Round)
			p.matrix.Rows(&key, task.DigestKey(&key, p.Task.N), q.Row/task.Group*task.Group, s)
			at := int(q.Row%task.Group) * n
			o.Rows[i] = task.OpenRow(q.Row, s.C[at:at+n], s.Digests[:], p.groups[q.Round])
		}
	})
	return o
}

// previous is what keys a round: the root of the one before it, or the window's seed.
func (p *Proof) previous(round uint32) common.Hash {
	if round == 0 {
		return p.Task.Seed
	}
	return p.roots[round-1]
}

func (p *Prover) threads() int {
	if p.Threads > 0 {
		return p.Threads
	}
	return runtime.GOMAXPROCS(0)
}

// parallel runs work on every thread and waits for all.
func (p *Prover) parallel(work func()) {
	var wg sync.WaitGroup
	for range p.threads() {
		wg.Go(func() {
			lowerPriority(p.Nice)
			work()
		})
	}
	wg.Wait()
}

// pool is a window's threads. Its fields but the channels are set before the threads start and not changed after.
type pool struct {
	n     uint32
	jobs  chan job
	ended chan struct{}
}

// job is one group of rows of one round.
type job struct {
	key  *task.Key
	keys []uint32
	row  uint32
	node *common.Hash // where the group's node goes
	done *sync.WaitGroup
}

func (p *Prover) start(m Matrix, n uint32) *pool {
	l := &pool{n: n, jobs: make(chan job), ended: make(chan struct{})}
	go func() {
		defer close(l.ended)
		p.parallel(func() {
			s := NewScratch(n)
			for j := range l.jobs {
				m.Rows(j.key, j.keys, j.row, s)
				*j.node = task.GroupNode(s.Digests[:])
				j.done.Done()
			}
		})
	}()
	return l
}

func (l *pool) stop() {
	close(l.jobs)
	<-l.ended
}

// round computes one round and gives its groups' nodes; not ok if stop said true before all groups were begun.
func (l *pool) round(key task.Key, stop func() bool) (groups []common.Hash, ok bool) {
	keys := task.DigestKey(&key, l.n)
	groups = make([]common.Hash, l.n/task.Group)
	var done sync.WaitGroup
	defer done.Wait()
	for i := range groups {
		if stop() {
			return nil, false
		}
		done.Add(1)
		l.jobs <- job{&key, keys, uint32(i) * task.Group, &groups[i], &done}
	}
	done.Wait()
	return groups, !stop()
}
