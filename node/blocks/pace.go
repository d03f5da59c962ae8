package blocks

import (
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

const (
	// validateShare and decideShare are how much of the block time may go by while a validator executes a block, and between
	// the begin of building it and its being final: what is left over is for transactions to come in by and for bad luck.
	validateShare, decideShare = 0.4, 0.8
	// smallGas is below what a block's time says nothing about the price of gas; such blocks measure what every block costs.
	smallGas = 1_000_000
	// leastGas is what a block may always hold, some 20 ms of work: a chain that was slow for a while is measured again, and one that waits for its processors does not mistake that for the price of gas.
	leastGas = 6_300_000
	// firstGas is what a block may hold as long as nothing was measured.
	firstGas = 15_000_000
	// weight is how much the newest measurement counts.
	weight = 0.25
	// setback is by how much gas becomes dearer when a block of ours was not decided in time.
	setback = 1.5
)

// cost is a moving average of what blocks take: a fixed part, seconds, and a part for each unit of gas.
type cost struct{ fixed, gas float64 }

func (c *cost) add(gas uint64, took time.Duration) {
	seconds := took.Seconds()
	if gas < smallGas {
		c.fixed += weight * (seconds - c.fixed)
		return
	}
	price := max(seconds-c.fixed, 0) / float64(gas)
	if c.gas == 0 {
		c.gas = price
	}
	c.gas += weight * (price - c.gas)
}

// fits is the gas that a budget pays for; ok is false while nothing is known.
func (c *cost) fits(budget float64) (gas float64, ok bool) {
	if c.gas == 0 {
		return 0, false
	}
	return max(budget-c.fixed, 0) / c.gas, true
}

// pace sizes blocks by measured time: that of executing others' blocks here, and that of our own from the begin of building
// until they are final, which holds what the other validators need. So an overloaded chain goes on at the rate that its
// validators can bear, and what is too much waits in the pool.
type pace struct {
	blockTime float64 // seconds

	mu       sync.Mutex
	validate cost
	decide   cost
	own      ownBlock
}

// ownBlock is the newest block of ours that is not final yet.
type ownBlock struct {
	hash  common.Hash
	gas   uint64
	begun time.Time
}

// validated notes that executing another's block took so long.
func (p *pace) validated(gas uint64, took time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.validate.add(gas, took)
}

// built notes a block of our own that was begun at a time.
func (p *pace) built(hash common.Hash, gas uint64, begun time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.own.hash != hash {
		p.missed()
	}
	p.own = ownBlock{hash, gas, begun}
}

// final notes that a block is final. If it is not ours, which stood at its height, ours came too late.
func (p *pace) final(hash common.Hash, now time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.own.hash == hash {
		p.decide.add(p.own.gas, now.Sub(p.own.begun))
	} else {
		p.missed()
	}
	p.own = ownBlock{}
}

func (p *pace) missed() {
	if p.own.gas >= smallGas {
		p.decide.gas = setback * max(p.decide.gas, p.blockTime*decideShare/float64(p.own.gas))
	}
}

// gas is what the next block may use, at most limit.
func (p *pace) gas(limit uint64) uint64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	best, known := float64(limit), false
	for c, share := range map[*cost]float64{&p.validate: validateShare, &p.decide: decideShare} {
		if gas, ok := c.fits(share * p.blockTime); ok {
			best, known = min(best, gas), true
		}
	}
	if !known {
		best = min(best, firstGas)
	}
	return min(max(uint64(best), leastGas), limit)
}
