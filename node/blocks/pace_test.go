package blocks

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// machine is a simulated validator set: what a block of it takes to build, to execute and to be decided, with noise.
type machine struct {
	*rand.Rand
	build, execute float64 // seconds a gas
	others         float64 // how many times longer the slowest of a quorum needs to execute a block than this node
	fixed          float64 // seconds of any block
}

func (m *machine) noisy(seconds float64) time.Duration {
	return time.Duration(seconds * (0.85 + 0.3*m.Float64()) * float64(time.Second))
}

// block sizes, makes and decides one block of an endless pool and says what it took from the begin of building until it was final.
func (m *machine) block(p *pace, limit uint64, n int) (gas uint64, took time.Duration) {
	gas = p.gas(limit)
	hash, begun := common.Hash{byte(n), byte(n >> 8)}, time.Unix(int64(n), 0)
	took = m.noisy(m.fixed + float64(gas)*(m.build+m.execute*m.others))
	p.built(hash, gas, begun)
	if took > 1500*time.Millisecond { // the round is over before
		p.final(common.Hash{0xff}, begun.Add(took))
		return gas, took
	}
	p.final(hash, begun.Add(took))
	p.validated(gas, m.noisy(0.005+float64(gas)*m.execute))
	return gas, took
}

// The promise: under endless load blocks grow to what the validators can bear in the block time and no further, whatever the machine.
func TestOverloadKeepsTheBlockTime(t *testing.T) {
	const limit, settle, blocks = 60_000_000, 12, 200
	for seed := range uint64(200) {
		m := &machine{Rand: rand.New(rand.NewPCG(seed, 1)), fixed: 0.03}
		m.execute = (2 + 30*m.Float64()) * 1e-9 // 2 to 32 ns a gas: 25k to 1.5k transfers a second
		m.build, m.others = m.execute/2, 1+2*m.Float64()
		p := &pace{blockTime: 1}
		ideal := min(limit, validateShare/m.execute, (decideShare-m.fixed)/(m.build+m.execute*m.others))
		sum := 0.0
		for n := range blocks {
			gas, took := m.block(p, limit, n)
			if n < settle {
				continue
			}
			require.Less(t, took, time.Second, "seed %d block %d of %d gas", seed, n, gas)
			sum += float64(gas)
		}
		require.Greater(t, sum/(blocks-settle), 0.85*ideal, "seed %d", seed)
	}
}

// The promise: a machine that becomes slower gets smaller blocks within a few, and full ones again when it has recovered.
func TestPaceFollowsTheMachine(t *testing.T) {
	const limit = 60_000_000
	m := &machine{Rand: rand.New(rand.NewPCG(7, 7)), build: 2e-9, execute: 4e-9, others: 1.5, fixed: 0.03}
	p := &pace{blockTime: 1}
	n := 0
	run := func(blocks int) (late int, gas uint64) {
		for range blocks {
			var took time.Duration
			if gas, took = m.block(p, limit, n); took > time.Second {
				late++
			}
			n++
		}
		return late, gas
	}
	_, fast := run(50)
	require.EqualValues(t, limit, fast)
	m.build, m.execute = 6*m.build, 6*m.execute
	late, _ := run(10)
	require.Less(t, late, 6)
	late, slow := run(50)
	require.Zero(t, late)
	require.Less(t, slow, fast/2)
	m.build, m.execute = m.build/6, m.execute/6
	_, again := run(50)
	require.EqualValues(t, limit, again)
}

// The promise: what nothing is known of begins small, and nothing ever stops a block from holding a little.
func TestPaceBounds(t *testing.T) {
	p := &pace{blockTime: 1}
	require.EqualValues(t, firstGas, p.gas(60_000_000))
	require.EqualValues(t, 5_000_000, p.gas(5_000_000))
	for range 100 {
		p.validated(30_000_000, time.Minute)
	}
	require.EqualValues(t, leastGas, p.gas(60_000_000))
	require.EqualValues(t, 1_000_000, p.gas(1_000_000))
	p.built(common.Hash{1}, 20_000_000, time.Unix(1, 0))
	p.built(common.Hash{2}, 20_000_000, time.Unix(2, 0)) // the first came to nothing
	require.EqualValues(t, leastGas, p.gas(60_000_000))
}
