package qbft

import (
	"math"
	"math/rand/v2"
	"time"
)

// simSigner is a signer that does not always sign: one that is away for a while, that loses answers, or that is held to what it signed before by a
// record of its own. While the network is bad any number of nodes may have one; afterwards only the record refuses, and signers of nodes that count as faulty.
type simSigner struct {
	rng         *rand.Rand
	from, until time.Duration // it is away in between
	refuses     float64       // chance of refusing a message
	loses       float64       // chance of signing it without being heard
	kinds       [kinds]bool   // of messages, to which all of the above applies
	forever     bool          // it goes on when the network is calm
	remembers   bool          // it refuses for good what contradicts, or lies before, what it signed
	last        signature     // of what it signed, the newest round
	signed      [kinds]*signature
}

// drawSigners gives signers to the nodes of one run in three. Their draws are a sequence of their own, so that all else of a seed stays what it is without them.
func (s *sim) drawSigners(faulty []uint64) {
	rng := rand.New(rand.NewPCG(s.seed, 0x7369676e))
	if rng.IntN(3) > 0 {
		return
	}
	share, remember := []int{25, 50, 100}[rng.IntN(3)], rng.IntN(2) == 0
	for _, p := range s.procs {
		if p.byz != nil || rng.IntN(100) >= share {
			continue
		}
		p.signer = drawSigner(rng, s.calm)
		p.signer.remembers = remember
		if rng.IntN(4) == 0 && s.afford(faulty, p.id) {
			p.signer.forever = true
			if rng.IntN(2) == 0 {
				p.signer.until = math.MaxInt64
			}
			s.absent |= 1 << p.id
		}
	}
}

func drawSigner(rng *rand.Rand, calm time.Duration) *simSigner {
	w := &simSigner{rng: rng, refuses: []float64{0, 0, 0.1, 0.5}[rng.IntN(4)], loses: []float64{0, 0, 0.1, 0.5}[rng.IntN(4)]}
	if rng.IntN(2) == 0 {
		w.from = time.Duration(rng.Int64N(int64(calm) + 1))
		w.until = w.from + time.Duration(rng.Int64N(int64(calm)+1))
	}
	all := rng.IntN(2) == 0
	for k := range w.kinds {
		w.kinds[k] = all || rng.IntN(2) == 0
	}
	return w
}

// sign says whether a vote comes back signed. What is signed is on record even if its answer is lost.
func (w *simSigner) sign(now time.Duration, bad bool, sig signature) bool {
	moody := (bad || w.forever) && w.kinds[sig.kind]
	if moody && (now >= w.from && now < w.until || w.refuses > 0 && w.rng.Float64() < w.refuses) {
		return false
	}
	return w.record(sig) && !(moody && w.loses > 0 && w.rng.Float64() < w.loses)
}

// record holds a vote to those before it, as slashing protection does.
func (w *simSigner) record(sig signature) bool {
	if !w.remembers {
		return true
	}
	if sig.height < w.last.height || sig.height == w.last.height && sig.round < w.last.round {
		return false
	}
	if sig.height != w.last.height || sig.round != w.last.round {
		w.signed = [kinds]*signature{}
	}
	if old := w.signed[sig.kind]; old != nil && *old != sig {
		return false
	}
	w.last, w.signed[sig.kind] = sig, &sig
	return true
}

// onRecord writes what a node lost in a crash though its signer has it on record: two such losses at once can stop the chain for good, a limit that docs/decisions.md tells of.
func (s *sim) onRecord(p *proc, lost []Action) {
	for _, a := range lost {
		if save, writes := a.(Save); writes && p.signer != nil && p.signer.remembers {
			p.saved = &save.State
		}
	}
}
