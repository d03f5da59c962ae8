package attest

import (
	"context"
	"sync"

	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum/go-ethereum/common"
)

// job is an opening to verify against what its worker committed.
type job struct {
	window     uint64
	seed       common.Hash
	randomness common.Hash
	commitment task.Commitment
	opening    *task.Opening
}

// verdict is what came of a job; err is nil if the opening holds.
type verdict struct {
	window uint64
	worker common.Address
	digest common.Hash
	err    error
}

// prover verifies openings, in one goroutine, so that they take one core at most however many workers there are. It keeps those that hold for validators
// that missed them.
type prover struct {
	jobs chan job
	out  chan<- verdict

	mu   sync.Mutex
	held map[request][]byte // RLP of verified openings
	size int
}

func newProver(out chan<- verdict) *prover {
	return &prover{jobs: make(chan job, openingQueue), out: out, held: map[request][]byte{}}
}

// submit hands over a job unless too many wait.
func (p *prover) submit(j job) bool {
	select {
	case p.jobs <- j:
		return true
	default:
		return false
	}
}

// run verifies until the context ends. A window's verifier, with its B.x, is kept until a job of another window comes.
func (p *prover) run(ctx context.Context) {
	var verifier *task.Verifier
	var window uint64
	for {
		var j job
		select {
		case j = <-p.jobs:
		case <-ctx.Done():
			return
		}
		if verifier == nil || window != j.window {
			verifier, window = task.NewVerifier(j.window, j.seed, j.randomness), j.window
		}
		v := verdict{window: j.window, worker: j.opening.Worker, digest: j.opening.Hash()}
		if v.err = j.opening.CheckSignature(); v.err == nil {
			v.err = verifier.Verify(j.commitment, j.opening)
		}
		if v.err == nil {
			p.hold(j.opening)
		}
		select {
		case p.out <- v:
		case <-ctx.Done():
			return
		}
	}
}

func (p *prover) hold(o *task.Opening) {
	enc, err := o.Encode()
	if err != nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	r := openingRequest(o.Window, o.Worker)
	if p.held[r] != nil || p.size+len(enc) > maxOpeningBytes {
		return
	}
	p.held[r] = enc
	p.size += len(enc)
}

// content gives a verified opening's RLP, nil if it is not held.
func (p *prover) content(window uint64, worker common.Address) []byte {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.held[openingRequest(window, worker)]
}

// forget drops the openings of windows before one.
func (p *prover) forget(before uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for r, enc := range p.held {
		if window, _ := r.opening(); window < before {
			p.size -= len(enc)
			delete(p.held, r)
		}
	}
}
